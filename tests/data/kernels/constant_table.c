/* Tables that the code object carries: read-only, and one that the kernel writes. */
#include "barewave_device.h"

static const CONSTANT u32 table[16] = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3};
static const CONSTANT f32 weights[8] = {0.5f, -1.25f, 2.0f, 3.5f, -4.0f, 0.125f, 8.0f, -0.75f};
GLOBAL u32 launches __attribute__((visibility("protected"))) = 41;

KERNEL constant_table(const GLOBAL u32 *in, GLOBAL u32 *out, GLOBAL f32 *scaled, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    out[i] = table[in[i] & 15] * 100u + table[(in[i] >> 4) & 15];
    scaled[i] = weights[in[i] >> 29] * (f32)(in[i] & 1023u);
}

KERNEL count_launches(GLOBAL u32 *out) {
    if (local_x() == 0 && group_x() == 0)
        out[0] = ++launches;
}
