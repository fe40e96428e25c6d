/* A private array with indices known only at run time, so that it lives in scratch: a small sort per work-item. */
#include "barewave_device.h"

#define LENGTH 24

KERNEL scratch_sort(const GLOBAL i32 *in, GLOBAL i32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i32 values[LENGTH];
    for (u32 j = 0; j < LENGTH; j++)
        values[j] = in[i * LENGTH + j];
#pragma clang loop unroll(disable)
    for (u32 j = 1; j < LENGTH; j++) {
        i32 value = values[j];
        u32 k = j;
        while (k > 0 && values[k - 1] > value) {
            values[k] = values[k - 1];
            k--;
        }
        values[k] = value;
    }
    for (u32 j = 0; j < LENGTH; j++)
        out[i * LENGTH + j] = values[j];
}

/* Bytes, halves and double words in scratch at addresses that differ from lane to lane. */
KERNEL scratch_bytes(const GLOBAL u32 *in, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u8 permutation[64];
    i16 halves[16];
    u64 wide[8];
    for (u32 j = 0; j < 64; j++)
        permutation[j] = (u8)j;
    for (u32 j = 0; j < 16; j++)
        halves[j] = (i16)(j * 4099u - 30000u);
    for (u32 j = 0; j < 8; j++)
        wide[j] = 0x100000001ull * (j + 1);
    u32 state = in[i];
    for (u32 j = 63; j > 0; j--) {
        state = state * 1664525u + 1013904223u;
        u32 k = (state >> 16) % (j + 1);
        u8 swap = permutation[j];
        permutation[j] = permutation[k];
        permutation[k] = swap;
        halves[k & 15] += (i16)swap;
        wide[j & 7] ^= wide[k & 7] << (j & 31);
    }
    u32 sum = 0;
    for (u32 j = 0; j < 64; j++)
        sum = sum * 31u + permutation[j];
    for (u32 j = 0; j < 16; j++)
        sum = sum * 31u + (u32)(i32)halves[j];
    for (u32 j = 0; j < 8; j++)
        sum = sum * 31u + (u32)(wide[j] >> 32) + (u32)wide[j];
    out[i] = sum;
}
