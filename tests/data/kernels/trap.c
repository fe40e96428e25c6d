/* Ends in a trap if any element is negative; the queue must then report it. */
#include "barewave_device.h"

KERNEL trap_if_negative(const GLOBAL i32 *in, GLOBAL i32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    if (in[i] < 0)
        __builtin_trap();
    out[i] = in[i] * 2;
}
