/* Half precision, one and two at a time. */
#include "barewave_device.h"

#pragma clang fp contract(off)

typedef f16 half2 __attribute__((ext_vector_type(2)));

KERNEL fp16_arithmetic(const GLOBAL f16 *a, const GLOBAL f16 *b, GLOBAL f16 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f16 x = a[i], y = b[i];
    GLOBAL f16 *row = out + (u64)i * 6;
    row[0] = x + y;
    row[1] = x - y;
    row[2] = x * y;
    row[3] = x / y;
    row[4] = x < y ? x : y;
    row[5] = (f16)((f32)x * 0.5f) + (f16)(i32)(i & 1023u);
}

KERNEL fp16_packed(const GLOBAL half2 *a, const GLOBAL half2 *b, GLOBAL half2 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    half2 x = a[i], y = b[i];
    GLOBAL half2 *row = out + (u64)i * 5;
    row[0] = x + y;
    row[1] = x * y;
    row[2] = __builtin_elementwise_fma(x, y, x);
    row[3] = __builtin_elementwise_max(x, y);
    row[4] = -x + y.yx;
}
