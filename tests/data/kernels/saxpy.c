/* y[i] = fma(alpha, x[i], y[i]) in a grid-stride loop; sizes come from the dispatch packet. */
#include "barewave_device.h"

KERNEL saxpy(f32 alpha, const GLOBAL f32 *x, GLOBAL f32 *y, u32 n) {
    u32 stride = packet_grid_size(0);
    for (u32 i = group_x() * packet_group_size(0) + local_x(); i < n; i += stride)
        y[i] = __builtin_fmaf(alpha, x[i], y[i]);
}
