/* Every work-item of a grid in three dimensions states who it is; the grid need not be a multiple of the group. */
#include "barewave_device.h"

KERNEL grid3d(GLOBAL u32 *out) {
    u32 x = global_x(), y = global_y(), z = global_z();
    u32 width = packet_grid_size(0), height = packet_grid_size(1);
    u32 i = (z * height + y) * width + x;
    out[i * 3 + 0] = local_x() | local_y() << 10 | local_z() << 20;
    out[i * 3 + 1] = group_x() | group_y() << 10 | group_z() << 20;
    out[i * 3 + 2] = atomic_add(&out[width * height * packet_grid_size(2) * 3], 1u) * 0u + i;
}

/* What the card and the driver tell a kernel about its launch: hidden arguments and the dispatch packet. */
KERNEL launch_facts(GLOBAL u32 *out) {
    if ((local_x() | local_y() | local_z() | group_x() | group_y() | group_z()) != 0)
        return;
    for (u32 d = 0; d < 3; d++) {
        out[d] = hidden_block_count(d);
        out[3 + d] = hidden_group_size(d);
        out[6 + d] = hidden_remainder(d);
        out[9 + d] = packet_group_size(d);
        out[12 + d] = packet_grid_size(d);
    }
    out[15] = ((const CONSTANT u16 *)__builtin_amdgcn_implicitarg_ptr())[32];
}
