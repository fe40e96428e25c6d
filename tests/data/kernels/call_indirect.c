/* Calls through a table of function pointers that differ from lane to lane; the loader must relocate the table. */
#include "barewave_device.h"

typedef i32 (*Operation)(i32, i32);

NOINLINE i32 add(i32 x, i32 y) { return (i32)((u32)x + (u32)y); }
NOINLINE i32 subtract(i32 x, i32 y) { return (i32)((u32)x - (u32)y); }
NOINLINE i32 multiply(i32 x, i32 y) { return (i32)((u32)x * (u32)y); }
NOINLINE i32 exclusive(i32 x, i32 y) { return x ^ y; }

__attribute__((visibility("protected"))) CONSTANT const Operation operations[4] = {add, subtract, multiply, exclusive};

KERNEL call_indirect(const GLOBAL i32 *a, const GLOBAL i32 *b, const GLOBAL u8 *codes, GLOBAL i32 *out, u32 n) {
    u32 i = global_x();
    if (i < n)
        out[i] = operations[codes[i] & 3](a[i], b[i]);
}
