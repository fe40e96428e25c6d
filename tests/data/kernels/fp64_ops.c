/* Double precision: the four operations, fma, square root, rounding, conversions, compares. */
#include "barewave_device.h"

#pragma clang fp contract(off)

KERNEL fp64_arithmetic(const GLOBAL f64 *a, const GLOBAL f64 *b, GLOBAL f64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f64 x = a[i], y = b[i];
    GLOBAL f64 *row = out + (u64)i * 8;
    row[0] = x + y;
    row[1] = x - y;
    row[2] = x * y;
    row[3] = x / y;
    row[4] = __builtin_fma(x, y, x);
    row[5] = __builtin_sqrt(__builtin_fabs(x));
    row[6] = x < y ? x : y;
    row[7] = x * x + y * y;
}

KERNEL fp64_convert(const GLOBAL f64 *a, GLOBAL i64 *integers, GLOBAL f64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f64 x = a[i];
    GLOBAL i64 *whole = integers + (u64)i * 4;
    GLOBAL f64 *row = out + (u64)i * 7;
    whole[0] = (i32)x;
    whole[1] = (u32)__builtin_fabs(x);
    whole[2] = (i64)(x * 65536.0);
    whole[3] = (i64)(u64)__builtin_fabs(x * 65536.0);
    row[0] = (f64)(f32)x;
    row[1] = (f64)whole[2];
    row[2] = (f64)(i32)i - (f64)(u32)(i * 3u);
    row[3] = __builtin_floor(x);
    row[4] = __builtin_ceil(x);
    row[5] = __builtin_trunc(x);
    row[6] = __builtin_rint(x);
}
