/* Softmax of each row: one workgroup of 64 per row; maximum and sum are reduced in LDS. */
#include "barewave_device.h"

#define GROUP 64
#define LOG2_E 1.44269504088896340736f

SHARED f32 scratch[GROUP];

INLINE f32 reduce(f32 value, u32 t, int maximum) {
    scratch[t] = value;
    barrier();
    for (u32 step = GROUP / 2; step; step >>= 1) {
        if (t < step) {
            f32 other = scratch[t + step], own = scratch[t];
            scratch[t] = maximum ? __builtin_fmaxf(own, other) : own + other;
        }
        barrier();
    }
    value = scratch[0];
    barrier();
    return value;
}

KERNEL softmax_rows(const GLOBAL f32 *in, GLOBAL f32 *out, u32 columns) {
    u32 t = local_x();
    const GLOBAL f32 *source = in + group_x() * columns;
    GLOBAL f32 *target = out + group_x() * columns;
    f32 highest = -__builtin_inff();
    for (u32 i = t; i < columns; i += GROUP)
        highest = __builtin_fmaxf(highest, source[i]);
    highest = reduce(highest, t, 1);
    f32 sum = 0.0f;
    for (u32 i = t; i < columns; i += GROUP) {
        f32 e = __builtin_amdgcn_exp2f((source[i] - highest) * LOG2_E);
        target[i] = e;
        sum += e;
    }
    sum = reduce(sum, t, 0);
    for (u32 i = t; i < columns; i += GROUP)
        target[i] = target[i] / sum;
}
