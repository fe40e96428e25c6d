/* Loads and stores of bytes and halves, with and without sign. */
#include "barewave_device.h"

KERNEL narrow_loads(const GLOBAL i8 *a, const GLOBAL u8 *b, const GLOBAL i16 *c, const GLOBAL u16 *d, GLOBAL i8 *bytes,
                    GLOBAL u16 *halves, GLOBAL i32 *words, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i32 sum = a[i] + 3 * b[i] + 5 * c[i] + 7 * d[i];
    bytes[i] = (i8)sum;
    halves[i] = (u16)(sum >> 3);
    words[i] = sum;
}

/* Arithmetic that stays in 16 bits. */
KERNEL int16_ops(const GLOBAL i16 *a, const GLOBAL i16 *b, GLOBAL i16 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i16 x = a[i], y = b[i];
    u16 ux = (u16)x, uy = (u16)y;
    GLOBAL i16 *row = out + (u64)i * 8;
    row[0] = (i16)(x + y);
    row[1] = (i16)((u32)ux * uy);
    row[2] = x < y ? x : y;
    row[3] = (i16)(ux > uy ? ux : uy);
    row[4] = (i16)(ux << (uy & 15));
    row[5] = (i16)(ux >> (uy & 15));
    row[6] = (i16)(x >> (uy & 15));
    row[7] = (i16)(x - y);
}
