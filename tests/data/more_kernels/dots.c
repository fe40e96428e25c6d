/* Dot products of packed integers and halves, and matrices of 16 by 16 by the matrix instructions. */
#include "../kernels/barewave_device.h"

typedef f16 half2 __attribute__((ext_vector_type(2)));
typedef f16 half16 __attribute__((ext_vector_type(16)));
typedef i16 short16 __attribute__((ext_vector_type(16)));
typedef i32 int2_ __attribute__((ext_vector_type(2)));
typedef i32 int4_ __attribute__((ext_vector_type(4)));
typedef i32 int8_ __attribute__((ext_vector_type(8)));
typedef f32 float4_ __attribute__((ext_vector_type(4)));
typedef f32 float8_ __attribute__((ext_vector_type(8)));

#if BAREWAVE_WAVE64
#define ROWS 4
typedef int4_ ints;
typedef float4_ floats;
#define WMMA(name) name##_w64
#else
#define ROWS 8
typedef int8_ ints;
typedef float8_ floats;
#define WMMA(name) name##_w32
#endif

KERNEL dot_integers(const GLOBAL i32 *a, const GLOBAL i32 *b, const GLOBAL i32 *c, GLOBAL i32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    GLOBAL i32 *row = out + i * 6;
    row[0] = __builtin_amdgcn_sudot4(1, a[i], 1, b[i], c[i], 0);
    row[1] = __builtin_amdgcn_sudot4(1, a[i], 0, b[i], c[i], 1);
    row[2] = (i32)__builtin_amdgcn_udot4((u32)a[i], (u32)b[i], (u32)c[i], 1);
    row[3] = __builtin_amdgcn_sudot8(0, a[i], 1, b[i], c[i], 0);
    row[4] = __builtin_amdgcn_sudot8(1, a[i], 1, b[i], c[i], 1);
    row[5] = (i32)__builtin_amdgcn_udot8((u32)a[i], (u32)b[i], (u32)c[i], 0);
}

/* All terms are positive: the sum is near, though the hardware's is not rounded as IEEE says. */
KERNEL dot_halves(const GLOBAL half2 *a, const GLOBAL half2 *b, GLOBAL f32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f32 sum = 0;
    for (u32 k = 0; k < 8; k++)
        sum = __builtin_amdgcn_fdot2(a[i * 8 + k], b[i * 8 + k], sum, 0);
    out[i] = sum;
}

KERNEL wmma_f16(const GLOBAL f16 *a, const GLOBAL f16 *b, GLOBAL f32 *c) {
    u32 t = local_x(), r = t & 15;
    a += group_x() * 256;
    b += group_x() * 256;
    c += group_x() * 256;
    half16 left, right;
    for (u32 k = 0; k < 16; k++) {
        left[k] = a[r * 16 + k];
        right[k] = b[k * 16 + r];
    }
    floats sum;
    for (u32 k = 0; k < ROWS; k++)
        sum[k] = 0;
    sum = WMMA(__builtin_amdgcn_wmma_f32_16x16x16_f16)(left, right, sum);
    for (u32 k = 0; k < ROWS; k++)
        c[(k * (16 / ROWS) + t / 16) * 16 + r] = sum[k];
}

KERNEL wmma_bf16(const GLOBAL i16 *a, const GLOBAL i16 *b, GLOBAL f32 *c) {
    u32 t = local_x(), r = t & 15;
    short16 left, right;
    for (u32 k = 0; k < 16; k++) {
        left[k] = a[r * 16 + k];
        right[k] = b[k * 16 + r];
    }
    floats sum;
    for (u32 k = 0; k < ROWS; k++)
        sum[k] = c[(k * (16 / ROWS) + t / 16) * 16 + r];
    sum = WMMA(__builtin_amdgcn_wmma_f32_16x16x16_bf16)(left, right, sum);
    for (u32 k = 0; k < ROWS; k++)
        c[(k * (16 / ROWS) + t / 16) * 16 + r] = sum[k];
}

/* Signed bytes times unsigned ones, 32 deep. */
KERNEL wmma_iu8(const GLOBAL i32 *a, const GLOBAL i32 *b, GLOBAL i32 *c) {
    u32 t = local_x(), r = t & 15;
    ints sum;
    for (u32 k = 0; k < ROWS; k++)
        sum[k] = c[(k * (16 / ROWS) + t / 16) * 16 + r];
    for (u32 step = 0; step < 2; step++) {
        int4_ left, right;
        for (u32 k = 0; k < 4; k++) {
            left[k] = a[r * 8 + step * 4 + k];
            right[k] = b[r * 8 + step * 4 + k];
        }
        sum = WMMA(__builtin_amdgcn_wmma_i32_16x16x16_iu8)(1, left, 0, right, sum, 0);
    }
    for (u32 k = 0; k < ROWS; k++)
        c[(k * (16 / ROWS) + t / 16) * 16 + r] = sum[k];
}
