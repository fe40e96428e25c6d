/* Accesses by buffer descriptors, whose range the hardware checks; words of all sizes; generic pointers. */
#include "../kernels/barewave_device.h"

typedef u32 uint2_ __attribute__((ext_vector_type(2)));
typedef u32 uint4_ __attribute__((ext_vector_type(4)));
typedef __amdgpu_buffer_rsrc_t resource;

#define RAW 0x31004000 /* 32-bit data, ranges of bytes */

INLINE resource described(const GLOBAL void *start, u32 bytes) {
    return __builtin_amdgcn_make_buffer_rsrc((void *)start, 0, (i32)bytes, RAW);
}

/* Neighbours of both sides: what lies outside reads as 0. */
KERNEL buffer_neighbours(const GLOBAL u32 *in, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    resource from = described(in, n * 4), to = described(out, n * 4);
    u32 left = __builtin_amdgcn_raw_buffer_load_b32(from, (i32)(i * 4 - 4), 0, 0);
    u32 right = __builtin_amdgcn_raw_buffer_load_b32(from, (i32)(i * 4 + 4), 0, 0);
    u32 own = __builtin_amdgcn_raw_buffer_load_b32(from, (i32)(i * 4), 0, 0);
    /* no work-item is left out: stores behind the end are dropped */
    __builtin_amdgcn_raw_buffer_store_b32(own * 2 + left - right, to, (i32)(i * 4), 0, 0);
}

/* Bytes, shorts and four words at once. */
KERNEL buffer_widths(const GLOBAL u8 *in, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    resource from = described(in, n * 16), to = described(out, n * 32);
    uint4_ all = __builtin_amdgcn_raw_buffer_load_b128(from, (i32)(i * 16), 0, 0);
    uint2_ two = __builtin_amdgcn_raw_buffer_load_b64(from, (i32)(i * 16), 8, 0);
    u32 byte = __builtin_amdgcn_raw_buffer_load_b8(from, (i32)(i * 16 + 3), 0, 0);
    u32 pair = __builtin_amdgcn_raw_buffer_load_b16(from, (i32)(i * 16 + 6), 0, 0);
    uint4_ rest = {byte, pair, two.x ^ two.y, all.x + all.y + all.z + all.w};
    __builtin_amdgcn_raw_buffer_store_b128(all.wzyx, to, (i32)(i * 32), 0, 0);
    __builtin_amdgcn_raw_buffer_store_b128(rest, to, (i32)(i * 32), 16, 0);
}

/* Words gathered by index and scattered to another, in sizes of 1 to 16 bytes. */
KERNEL gather_scatter(const GLOBAL u8 *b, const GLOBAL u16 *h, const GLOBAL u64 *d, const GLOBAL uint4_ *q,
                      const GLOBAL u32 *index, GLOBAL u8 *ob, GLOBAL u16 *oh, GLOBAL u64 *od, GLOBAL uint4_ *oq) {
    u32 i = global_x(), at = index[i];
    ob[at] = b[i] + 1;
    oh[i] = (u16)(h[at] * 3);
    od[at] = d[i] << 1;
    oq[i] = q[at] + (uint4_){1, 2, 3, 4};
}

SHARED u32 shared_words[64];

/* One pointer that is into LDS, private memory or a buffer, by lane. */
KERNEL any_memory(const GLOBAL u32 *in, GLOBAL u32 *cells, GLOBAL u32 *out) {
    u32 t = local_x(), i = global_x();
    u32 own[8];
    for (u32 k = 0; k < 8; k++)
        own[k] = in[i] + k;
    shared_words[t] = in[i] ^ 0x55;
    u32 *where = in[i] % 3 == 0 ? (u32 *)&own[in[i] & 7] : in[i] % 3 == 1 ? (u32 *)&shared_words[t] : (u32 *)&cells[i];
    *where += i;
    u32 sum = 0;
    for (u32 k = 0; k < 8; k++)
        sum += own[k] * (k + 1);
    out[i] = sum ^ shared_words[t];
}
