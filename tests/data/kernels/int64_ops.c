/* 64-bit integers: wrap-around arithmetic, high products, shifts, compares; division and remainder. */
#include "barewave_device.h"

KERNEL int64_arithmetic(const GLOBAL i64 *a, const GLOBAL i64 *b, GLOBAL i64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 x = (u64)a[i], y = (u64)b[i];
    u32 shift = (u32)y & 63u;
    GLOBAL i64 *row = out + (u64)i * 10;
    row[0] = (i64)(x + y);
    row[1] = (i64)(x - y);
    row[2] = (i64)(x * y);
    row[3] = (i64)(x << shift);
    row[4] = (i64)(x >> shift);
    row[5] = (i64)x >> shift;
    row[6] = (i64)((x & ~y) | (x ^ y));
    row[7] = (i64)x < (i64)y ? (i64)x : (i64)y;
    row[8] = (i64)(x > y ? x : y);
    row[9] = (i64)((u64)(u32)x * (u64)(u32)(y >> 32) + (u64)((i64)(i32)x * (i64)(i32)y));
}

KERNEL int64_division(const GLOBAL i64 *a, const GLOBAL i64 *b, GLOBAL i64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i64 x = a[i], y = b[i];
    GLOBAL i64 *row = out + (u64)i * 4;
    row[0] = x / y;
    row[1] = x % y;
    row[2] = (i64)((u64)x / (u64)y);
    row[3] = (i64)((u64)x % (u64)y);
}

KERNEL int32_division(const GLOBAL i32 *a, const GLOBAL i32 *b, GLOBAL i32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i32 x = a[i], y = b[i];
    GLOBAL i32 *row = out + (u64)i * 5;
    row[0] = x / y;
    row[1] = x % y;
    row[2] = (i32)((u32)x / (u32)y);
    row[3] = (i32)((u32)x % (u32)y);
    row[4] = (i32)(((i64)x * (i64)y) >> 32);
}
