/* Calls that stay calls: a leaf, a function that calls another, and one that returns a structure in memory. */
#include "barewave_device.h"

typedef struct {
    i32 words[9];
} Block;

NOINLINE i32 polynomial(i32 x, i32 scale) {
    u32 wrapping = (u32)x;
    return (i32)((wrapping * wrapping + 3 * wrapping + 7) * (u32)scale);
}

NOINLINE i32 twice(i32 x) { return (i32)((u32)polynomial(x, 2) + (u32)polynomial(x + 1, 3)); }

NOINLINE Block spread(i32 x) {
    Block block;
    for (i32 i = 0; i < 9; i++)
        block.words[i] = polynomial(x, i);
    return block;
}

KERNEL call_noinline(const GLOBAL i32 *in, GLOBAL i32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i32 value = twice(in[i]);
    if (value & 1)
        value = polynomial(value, 5);
    Block block = spread(in[i]);
    out[i] = (i32)((u32)value + (u32)block.words[(u32)in[i] % 9u]);
}
