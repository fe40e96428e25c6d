/* Integers of 64 and 128 bits, doubles, packed halves. */
#include "../kernels/barewave_device.h"

typedef unsigned __int128 u128;
typedef f16 half2 __attribute__((ext_vector_type(2)));

/* The 128 bits of a product, and the high half of a signed one. */
KERNEL multiply_128(const GLOBAL u64 *a, const GLOBAL u64 *b, GLOBAL u64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u128 product = (u128)a[i] * b[i];
    out[3 * i] = (u64)product;
    out[3 * i + 1] = (u64)(product >> 64);
    out[3 * i + 2] = (u64)((__int128)(i64)a[i] * (i64)b[i] >> 64);
}

KERNEL gcd_u64(const GLOBAL u64 *a, const GLOBAL u64 *b, GLOBAL u64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 x = a[i], y = b[i];
    while (y) {
        u64 rest = x % y;
        x = y;
        y = rest;
    }
    out[i] = x;
}

/* Integer square roots, by doubles and a correction. */
KERNEL root_u64(const GLOBAL u64 *in, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 x = in[i], root = (u64)__builtin_sqrt((f64)x);
    root = root > 0xffffffff ? 0xffffffff : root;
    while (root * root > x)
        root--;
    while (root < 0xffffffff && (root + 1) * (root + 1) <= x)
        root++;
    out[i] = (u32)root;
}

/* Sums of doubles with the error carried along: the pair is exact. */
KERNEL two_sum(const GLOBAL f64 *a, const GLOBAL f64 *b, GLOBAL f64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f64 sum = a[i] + b[i], back = sum - a[i];
    f64 product = a[i] * b[i];
    out[4 * i] = sum;
    out[4 * i + 1] = (a[i] - (sum - back)) + (b[i] - back);
    out[4 * i + 2] = product;
    out[4 * i + 3] = __builtin_fma(a[i], b[i], -product);
}

/* A polynomial of halves, two at a time. */
KERNEL horner_f16(const GLOBAL half2 *in, GLOBAL half2 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    half2 x = in[i], sum = {(f16)0.125f, (f16)-0.5f};
    for (u32 k = 0; k < 6; k++) {
        half2 factor = {(f16)(0.25f * (f32)k), (f16)(1.0f - 0.5f * (f32)k)};
        sum = sum * x + factor;
    }
    out[i] = sum;
}

/* 64-bit random numbers: a permuted congruential generator of each work-item. */
KERNEL random_u64(GLOBAL u64 *states, GLOBAL u32 *out, u32 rounds, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 state = states[i];
    u32 all = 0;
    for (u32 k = 0; k < rounds; k++) {
        u64 old = state;
        state = old * 6364136223846793005ull + 1442695040888963407ull;
        u32 mixed = (u32)((old >> 18 ^ old) >> 27), turn = (u32)(old >> 59);
        all ^= mixed >> turn | mixed << (-turn & 31);
    }
    states[i] = state;
    out[i] = all;
}
