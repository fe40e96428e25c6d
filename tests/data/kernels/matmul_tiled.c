/* C = A B, fp32, row major, in 16x16 tiles held in LDS. Workgroups are 16x16; the sum runs over k upwards. */
#include "barewave_device.h"

#define TILE 16

SHARED f32 tile_a[TILE][TILE];
SHARED f32 tile_b[TILE][TILE];

KERNEL matmul_tiled(const GLOBAL f32 *a, const GLOBAL f32 *b, GLOBAL f32 *c, u32 m, u32 n, u32 k) {
    u32 x = local_x(), y = local_y();
    u32 column = group_x() * TILE + x, row = group_y() * TILE + y;
    f32 sum = 0.0f;
    for (u32 base = 0; base < k; base += TILE) {
        tile_a[y][x] = row < m && base + x < k ? a[row * k + base + x] : 0.0f;
        tile_b[y][x] = base + y < k && column < n ? b[(base + y) * n + column] : 0.0f;
        barrier();
        for (u32 i = 0; i < TILE; i++)
            sum = __builtin_fmaf(tile_a[y][i], tile_b[i][x], sum);
        barrier();
    }
    if (row < m && column < n)
        c[row * n + column] = sum;
}
