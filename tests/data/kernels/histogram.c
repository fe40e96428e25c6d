/* Counts of bytes: through LDS atomics per workgroup, then global atomics; and with global atomics alone. */
#include "barewave_device.h"

#define BINS 256

SHARED u32 bins[BINS];

KERNEL histogram_lds(const GLOBAL u8 *in, GLOBAL u32 *counts, u32 n) {
    u32 size = hidden_group_size(0), stride = size * hidden_block_count(0);
    for (u32 i = local_x(); i < BINS; i += size)
        bins[i] = 0;
    barrier();
    for (u32 i = global_x(); i < n; i += stride)
        atomic_add_group(&bins[in[i]], 1u);
    barrier();
    for (u32 i = local_x(); i < BINS; i += size)
        atomic_add(&counts[i], bins[i]);
}

KERNEL histogram_global(const GLOBAL u8 *in, GLOBAL u32 *counts, u32 n) {
    u32 i = global_x();
    if (i < n)
        atomic_add(&counts[in[i]], 1u);
}
