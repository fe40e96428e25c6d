/* Single precision: division, square root, rounding, conversions and the functions the card has instructions for. */
#include "barewave_device.h"

#pragma clang fp contract(off)

KERNEL fp32_division(const GLOBAL f32 *a, const GLOBAL f32 *b, GLOBAL f32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f32 x = a[i], y = b[i];
    GLOBAL f32 *row = out + (u64)i * 5;
    row[0] = x / y;
    row[1] = 1.0f / y;
    row[2] = __builtin_sqrtf(__builtin_fabsf(x));
    row[3] = x * x - y * y;
    row[4] = __builtin_copysignf(x, y) + -__builtin_fabsf(y);
}

KERNEL fp32_convert(const GLOBAL f32 *a, GLOBAL i64 *integers, GLOBAL f32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f32 x = a[i];
    GLOBAL i64 *whole = integers + (u64)i * 6;
    GLOBAL f32 *row = out + (u64)i * 9;
    whole[0] = (i32)x;
    whole[1] = (u32)__builtin_fabsf(x);
    whole[2] = (i64)(x * 16777216.0f);
    whole[3] = (i64)(u64)__builtin_fabsf(x * 16777216.0f);
    whole[4] = (i16)(i32)x;
    whole[5] = (u8)(i32)__builtin_fabsf(x);
    row[0] = (f32)whole[0];
    row[1] = (f32)(u32)whole[1];
    row[2] = (f32)whole[2];
    row[3] = (f32)(u64)whole[3];
    row[4] = (f32)(f16)x;
    row[5] = __builtin_floorf(x) + __builtin_ceilf(x);
    row[6] = __builtin_truncf(x);
    row[7] = __builtin_rintf(x);
    row[8] = (f32)((f64)x * 3.0);
}

KERNEL fp32_functions(const GLOBAL f32 *a, GLOBAL f32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f32 x = a[i], positive = __builtin_fabsf(x) + 0.25f;
    GLOBAL f32 *row = out + (u64)i * 8;
    row[0] = __builtin_amdgcn_exp2f(x);
    row[1] = __builtin_amdgcn_logf(positive);
    row[2] = __builtin_amdgcn_rcpf(positive);
    row[3] = __builtin_amdgcn_rsqf(positive);
    row[4] = __builtin_amdgcn_sinf(x);
    row[5] = __builtin_amdgcn_cosf(x);
    row[6] = __builtin_amdgcn_fractf(x);
    row[7] = __builtin_amdgcn_fmed3f(x, -1.0f, 1.0f);
}
