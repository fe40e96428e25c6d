/* C = A B, fp32, row major, one element of C per work-item; the sum runs over k upwards with fma. */
#include "barewave_device.h"

KERNEL matmul_naive(const GLOBAL f32 *a, const GLOBAL f32 *b, GLOBAL f32 *c, u32 m, u32 n, u32 k) {
    u32 column = group_x() * packet_group_size(0) + local_x();
    u32 row = group_y() * packet_group_size(1) + local_y();
    if (row >= m || column >= n)
        return;
    f32 sum = 0.0f;
    for (u32 i = 0; i < k; i++)
        sum = __builtin_fmaf(a[row * k + i], b[i * n + column], sum);
    c[row * n + column] = sum;
}
