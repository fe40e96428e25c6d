/* Counting, searching, reversing and extracting bits, in 32 and 64 bits. */
#include "barewave_device.h"

KERNEL bit_ops(const GLOBAL u32 *a, const GLOBAL u32 *b, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 x = a[i], y = b[i];
    u64 wide = (u64)x << 32 | y;
    GLOBAL u32 *row = out + (u64)i * 14;
    row[0] = (u32)__builtin_popcount(x);
    row[1] = x ? (u32)__builtin_clz(x) : 32u;
    row[2] = x ? (u32)__builtin_ctz(x) : 32u;
    row[3] = __builtin_bitreverse32(x);
    row[4] = __builtin_bswap32(x);
    row[5] = __builtin_amdgcn_ubfe(x, y & 31, 7);
    row[6] = __builtin_amdgcn_sbfe(x, y & 31, 9);
    row[7] = (x & y) | (~x & 0x0f0f3355u);
    row[8] = (x << (y & 31)) | (x >> (-y & 31));
    row[9] = (u32)(wide >> (y & 31));
    row[10] = __builtin_amdgcn_perm(x, y, 0x05020307u);
    row[11] = (u32)__builtin_popcountll(wide) * 64u + (wide ? (u32)__builtin_clzll(wide) : 64u);
    row[12] = wide ? (u32)__builtin_ctzll(wide) : 64u;
    row[13] = __builtin_amdgcn_sad_u8(x, y, 5u) + __builtin_amdgcn_alignbyte(x, y, 1);
}

/* The same where every lane has one value, so that the scalar unit may do it. */
KERNEL bit_ops_uniform(u32 x, u32 y, GLOBAL u32 *out) {
    u64 wide = (u64)x << 32 | y;
    out[0] = (u32)__builtin_popcount(x);
    out[1] = x ? (u32)__builtin_clz(x) : 32u;
    out[2] = x ? (u32)__builtin_ctz(x) : 32u;
    out[3] = __builtin_bitreverse32(x);
    out[4] = __builtin_bswap32(x);
    out[5] = x * y;
    out[6] = (u32)(((u64)x * y) >> 32);
    out[7] = (x & ~y) ^ (x | ~y);
    out[8] = (u32)(wide >> (y & 63));
    out[9] = (u32)((wide << (y & 63)) >> 32);
    out[10] = (u32)__builtin_popcountll(wide);
    out[11] = (i32)x < (i32)y ? x : y;
    out[12] = x > y ? x : y;
    out[13] = (u32)((i32)x >> (y & 31)) + (u32)(((i64)(i32)x * (i32)y) >> 32);
    out[14] = x / (y | 1u);
    out[15] = (i32)x < 0 ? 0u - x : x;
}
