/* One sum per workgroup of 256: a tree in LDS with a barrier per level, in a fixed order. */
#include "barewave_device.h"

#define GROUP 256

SHARED f32 partial[GROUP];
SHARED i32 partial_int[GROUP];

KERNEL reduce_sum_f32(const GLOBAL f32 *in, GLOBAL f32 *out, u32 n) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    partial[t] = i < n ? in[i] : 0.0f;
    barrier();
    for (u32 step = GROUP / 2; step; step >>= 1) {
        if (t < step)
            partial[t] += partial[t + step];
        barrier();
    }
    if (t == 0)
        out[group_x()] = partial[0];
}

KERNEL reduce_max_i32(const GLOBAL i32 *in, GLOBAL i32 *out, u32 n) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    partial_int[t] = i < n ? in[i] : (i32)0x80000000;
    barrier();
    for (u32 step = GROUP / 2; step; step >>= 1) {
        if (t < step && partial_int[t + step] > partial_int[t])
            partial_int[t] = partial_int[t + step];
        barrier();
    }
    if (t == 0)
        out[group_x()] = partial_int[0];
}
