/* Lanes of a wave that look at each other, by DPP, permutations, ballots and counts. Launched in whole waves. */
#include "../kernels/barewave_device.h"

#if BAREWAVE_WAVE64
typedef u64 mask;
#define ballot(condition) __builtin_amdgcn_ballot_w64(condition)
#define count_bits(x) (u32) __builtin_popcountll(x)
#define LANES 64u
#else
typedef u32 mask;
#define ballot(condition) __builtin_amdgcn_ballot_w32(condition)
#define count_bits(x) (u32) __builtin_popcount(x)
#define LANES 32u
#endif

INLINE u32 lane(void) { return __builtin_amdgcn_mbcnt_hi(~0u, __builtin_amdgcn_mbcnt_lo(~0u, 0u)); }
INLINE u32 before(u64 bits) {
    return __builtin_amdgcn_mbcnt_hi((u32)(bits >> 32), __builtin_amdgcn_mbcnt_lo((u32)bits, 0u));
}
#define SHIFTED(x, control) \
    (u32) __builtin_amdgcn_update_dpp(0, (i32)(x), (control), 0xf, 0xf, 1)

/* Running sums of a wave: within rows of 16 by DPP, then over the rows. */
KERNEL scan_dpp(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 i = global_x(), x = in[i], t = lane();
    x += SHIFTED(x, 0x111);
    x += SHIFTED(x, 0x112);
    x += SHIFTED(x, 0x114);
    x += SHIFTED(x, 0x118);
    for (u32 row = 1; row < LANES / 16; row++) {
        u32 last = (u32)__builtin_amdgcn_readlane((i32)x, (i32)(row * 16 - 1));
        x += t / 16 == row ? last : 0;
    }
    out[i] = x;
}

/* What is odd goes to the front, in its order; the count of it per wave. */
KERNEL compact(const GLOBAL u32 *in, GLOBAL u32 *out, GLOBAL u32 *counts) {
    u32 i = global_x(), x = in[i], odd = x & 1;
    mask bits = ballot(odd);
    u32 total = count_bits(bits), ahead = before(bits);
    u32 place = odd ? ahead : total + lane() - ahead;
    out[i - lane() + place] = x;
    if (lane() == 0)
        counts[i / LANES] = total;
}

/* The lanes that hold the same value as the own lane. */
KERNEL match_any(const GLOBAL u8 *in, GLOBAL u64 *out) {
    u32 i = global_x(), x = in[i];
    mask same = 0;
    int done = 0;
    while (!done) {
        u32 first = (u32)__builtin_amdgcn_readfirstlane((i32)x);
        mask those = ballot(x == first);
        if (x == first) {
            same = those;
            done = 1;
        }
    }
    out[i] = same;
}

/* Rows permuted by selectors, each row with its neighbour, quads and rows by swizzles. */
KERNEL permutations(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 i = global_x(), x = in[i];
    GLOBAL u32 *row = out + (u64)i * 6;
    row[0] = __builtin_amdgcn_permlane16(x, x, 0x02468aceu, 0x13579bdfu, 0, 0);
    row[1] = __builtin_amdgcn_permlanex16(x, x, 0x89abcdefu, 0x01234567u, 0, 0);
    row[2] = (u32)__builtin_amdgcn_ds_swizzle((i32)x, 0x8000 | 0x4e); /* quads: 2 3 0 1 */
    row[3] = (u32)__builtin_amdgcn_ds_swizzle((i32)x, 0x083c);        /* (lane and 28 or 1) xor 2 */
    row[4] = (u32)__builtin_amdgcn_mov_dpp8((i32)x, 006543217);
    row[5] = SHIFTED(x, 0x141); /* row_half_mirror */
}

/* Sums over a wave in which a part of the lanes has left. */
KERNEL sum_of_the_rest(const GLOBAL i32 *in, GLOBAL i32 *out) {
    u32 i = global_x(), t = lane();
    i32 x = in[i], sum = 0;
    if (x & 3) {
        mask here = ballot(1);
        for (u32 k = 0; k < LANES; k++)
            if (here >> k & 1)
                sum += __builtin_amdgcn_readlane(x, (i32)k);
        sum += (i32)(count_bits(here) << 16);
    } else {
        sum = (i32)before(ballot(t & 1));
    }
    out[i] = sum;
}
