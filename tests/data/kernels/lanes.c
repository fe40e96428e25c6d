/* Lanes that look at each other. The kernels are launched in whole waves.
 *
 * ds_permute and ds_bpermute reach 32 lanes only: in waves of 64 each half stays among itself.
 */
#include "barewave_device.h"

INLINE u32 lane(void) { return __builtin_amdgcn_mbcnt_hi(~0u, __builtin_amdgcn_mbcnt_lo(~0u, 0u)); }

INLINE u64 ballot(int condition) {
#if BAREWAVE_WAVE64
    return __builtin_amdgcn_ballot_w64(condition);
#else
    return __builtin_amdgcn_ballot_w32(condition);
#endif
}

KERNEL lanes_exchange(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 i = global_x(), x = in[i], t = lane();
    u64 odd = ballot(x & 1);
    GLOBAL u32 *row = out + (u64)i * 10;
    row[0] = (u32)__builtin_amdgcn_ds_bpermute((i32)(((t + 5) & 31) * 4), (i32)x);
    row[1] = (u32)__builtin_amdgcn_ds_permute((i32)(((t + 3) & 31) * 4), (i32)x);
    row[2] = (u32)__builtin_amdgcn_readfirstlane((i32)x);
    row[3] = (u32)__builtin_amdgcn_readlane((i32)x, 7);
    row[4] = (u32)odd;
    row[5] = (u32)(odd >> 32);
    row[6] = __builtin_amdgcn_mbcnt_hi((u32)(odd >> 32), __builtin_amdgcn_mbcnt_lo((u32)odd, 0u));
    row[7] = t + 100u * __builtin_amdgcn_wavefrontsize();
    row[8] = (u32)__builtin_amdgcn_ds_swizzle((i32)x, 0x041f);
    row[9] = __builtin_amdgcn_permlanex16(x, x, 0x76543210u, 0xfedcba98u, 0, 0);
}

#define DPP(x, control) \
    (u32) __builtin_amdgcn_update_dpp((i32)0xdead, (i32)(x), (control), 0xf, 0xf, 0)

KERNEL lanes_dpp(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 i = global_x(), x = in[i];
    GLOBAL u32 *row = out + (u64)i * 8;
    row[0] = DPP(x, 0x1b);  /* quad_perm:[3,2,1,0] */
    row[1] = DPP(x, 0x101); /* row_shl:1 */
    row[2] = DPP(x, 0x113); /* row_shr:3 */
    row[3] = DPP(x, 0x124); /* row_ror:4 */
    row[4] = DPP(x, 0x140); /* row_mirror */
    row[5] = DPP(x, 0x141); /* row_half_mirror */
    row[6] = DPP(x, 0x155); /* row_share:5 */
    row[7] = DPP(x, 0x163); /* row_xmask:3 */
}

/* The sum of 32 lanes by adding from further and further lanes; each of them gets it. */
KERNEL lanes_sum(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 i = global_x(), x = in[i], t = lane();
    for (u32 mask = 1; mask < 32; mask <<= 1)
        x += (u32)__builtin_amdgcn_ds_bpermute((i32)(((t ^ mask) & 31) * 4), (i32)x);
    out[i] = x;
}

/* Values that the first active lane decides while fewer and fewer lanes are active. */
KERNEL lanes_waterfall(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 i = global_x(), x = in[i] & 7, turn = 0;
    for (;;) {
        u32 first = (u32)__builtin_amdgcn_readfirstlane((i32)x);
        turn++;
        if (x == first) {
            out[i] = turn * 16u + first;
            break;
        }
    }
}
