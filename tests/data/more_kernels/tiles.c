/* Products and stencils by tiles in LDS, in several types; all sums in the order of k, without contraction. */
#include "../kernels/barewave_device.h"

#define T 8

SHARED f64 a64[T][T + 1], b64[T][T + 1];

KERNEL matmul_f64(const GLOBAL f64 *a, const GLOBAL f64 *b, GLOBAL f64 *c, u32 n) {
    u32 x = local_x(), y = local_y(), row = group_y() * T + y, column = group_x() * T + x;
    f64 sum = 0;
    for (u32 at = 0; at < n; at += T) {
        a64[y][x] = a[row * n + at + x];
        b64[y][x] = b[(at + y) * n + column];
        barrier();
        for (u32 k = 0; k < T; k++)
            sum = __builtin_fma(a64[y][k], b64[k][x], sum);
        barrier();
    }
    c[row * n + column] = sum;
}

SHARED f16 a16[T][T], b16[T][T];

KERNEL matmul_f16(const GLOBAL f16 *a, const GLOBAL f16 *b, GLOBAL f32 *c, u32 n) {
    u32 x = local_x(), y = local_y(), row = group_y() * T + y, column = group_x() * T + x;
    f32 sum = 0;
    for (u32 at = 0; at < n; at += T) {
        a16[y][x] = a[row * n + at + x];
        b16[y][x] = b[(at + y) * n + column];
        barrier();
        for (u32 k = 0; k < T; k++)
            sum = __builtin_fmaf((f32)a16[y][k], (f32)b16[k][x], sum);
        barrier();
    }
    c[row * n + column] = sum;
}

SHARED i8 a8[T][T], b8[T][T];

KERNEL matmul_i8(const GLOBAL i8 *a, const GLOBAL i8 *b, GLOBAL i32 *c, u32 n) {
    u32 x = local_x(), y = local_y(), row = group_y() * T + y, column = group_x() * T + x;
    i32 sum = 0;
    for (u32 at = 0; at < n; at += T) {
        a8[y][x] = a[row * n + at + x];
        b8[y][x] = b[(at + y) * n + column];
        barrier();
        for (u32 k = 0; k < T; k++)
            sum += (i32)a8[y][k] * (i32)b8[k][x];
        barrier();
    }
    c[row * n + column] = sum;
}

#define W 16

SHARED f32 halo[W + 2][W + 2];

/* Five points of a picture of n by n, zero around it. */
KERNEL stencil_lds(const GLOBAL f32 *in, GLOBAL f32 *out, i32 n) {
    i32 x = (i32)local_x(), y = (i32)local_y();
    i32 column = (i32)group_x() * W + x, row = (i32)group_y() * W + y;
    for (i32 i = y; i < W + 2; i += W)
        for (i32 j = x; j < W + 2; j += W) {
            i32 r = (i32)group_y() * W + i - 1, c = (i32)group_x() * W + j - 1;
            halo[i][j] = r >= 0 && r < n && c >= 0 && c < n ? in[r * n + c] : 0.0f;
        }
    barrier();
    if (row < n && column < n)
        out[row * n + column] = 0.5f * halo[y + 1][x + 1] +
            0.125f * ((halo[y][x + 1] + halo[y + 2][x + 1]) + (halo[y + 1][x] + halo[y + 1][x + 2]));
}

static CONSTANT const i16 weights[7] = {-3, 12, -40, 190, -40, 12, -3};

/* Seven taps over 16-bit samples, the ends repeated, rounded and saturated to 16 bits. */
KERNEL convolve_i16(const GLOBAL i16 *in, GLOBAL i16 *out, i32 n) {
    i32 i = (i32)global_x(), sum = 64;
    if (i >= n)
        return;
    for (i32 k = -3; k <= 3; k++) {
        i32 at = i + k;
        at = at < 0 ? 0 : at >= n ? n - 1 : at;
        sum += (i32)in[at] * weights[k + 3];
    }
    sum >>= 7;
    out[i] = (i16)(sum > 32767 ? 32767 : sum < -32768 ? -32768 : sum);
}
