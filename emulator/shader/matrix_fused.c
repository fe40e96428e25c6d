/* Matrix instructions by fused multiply-adds: all integer forms, and float forms of a card that is told to be fast.
 *
 * Integer products of 8 bits and their sums have less than 24 bits, so that floats hold them exactly.
 */

#include "matrix.h"

#define FACTOR_INTEGER 0
#define FACTOR_HALF 1
#define FACTOR_BRAIN 2

/* Factor number `place` of the registers' dwords, as floats; `keep` cuts what an integer's sign filled. */
INLINE floats16 one_of(lanes16 bits, uint32_t place, int factor, uint32_t width, int32_t keep)
{
    if (factor == FACTOR_HALF)
        return widen_half(half_of(bits, place));
    if (factor == FACTOR_BRAIN)
        return (floats16)(place ? bits & (int32_t)0xffff0000 : bits << 16);
    lanes16 top = bits << (int32_t)(32 - width - place * width);
    return __builtin_convertvector(top >> (int32_t)(32 - width) & keep, floats16);
}

INLINE void finish_row(const struct matrix *x, uint32_t row, floats16 sum, int factor, int output)
{
    lanes16 bits = (lanes16)sum;
    if (factor == FACTOR_INTEGER) {
        lanes16 c = addend_row(x, row, output), total = __builtin_convertvector(sum, lanes16);
        bits = x->op & MATRIX_CLAMP ? __builtin_elementwise_add_sat(c, total) : c + total;
    } else if (output == OUTPUT_HALF) {
        lanes16 half = narrow_half(sum);
        if (x->op & MATRIX_SATURATE)  /* what becomes infinite here is the largest number instead */
            half -= ((half & 0x7fff) == 0x7c00) & ((bits & INT32_MAX) != 0x7f800000) & 1;
        bits = half;
    } else if (output == OUTPUT_BRAIN) {
        bits = bits >> 16;
    }
    result_row(x, row, bits, output);
}

/* Rows `first`, `first + step` and so on of D, from one group's B. */
INLINE void product(const struct matrix *x, const float (*a)[16], uint32_t first, uint32_t step,
                    int factor, int output, uint32_t width)
{
    const uint32_t each = 32 / width;
    int32_t keep = x->op & MATRIX_SIGNED_B ? -1 : (1 << width) - 1;
    floats16 sum[16];
    UNROLLED
    for (uint32_t row = 0; row < 16; row++) {
        lanes16 c = factor == FACTOR_INTEGER ? SPLAT(0) : addend_row(x, row, output);
        sum[row] = output == OUTPUT_HALF ? widen_half(c) : (floats16)(output == OUTPUT_BRAIN ? c << 16 : c);
    }
    for (uint32_t i = 0; i < 16 / each; i++) {
        lanes16 bits = group_row(x->b, x->groups, i, first);
        UNROLLED
        for (uint32_t place = 0; place < each; place++) {
            floats16 b = one_of(bits, place, factor, width, keep);
            const float *column = a[i * each + place];
            UNROLLED
            for (uint32_t row = 0; row < 16; row++) {
                float y = column[row];
                floats16 left = {y, y, y, y, y, y, y, y, y, y, y, y, y, y, y, y};
                sum[row] = __builtin_elementwise_fma(left, b, sum[row]);
            }
        }
    }
    UNROLLED
    for (uint32_t row = 0; row < 16; row++)
        if ((row & (step - 1)) == first)
            finish_row(x, row, sum[row], factor, output);
}

INLINE void fused(struct matrix *x, int factor, int output, uint32_t width)
{
    const uint32_t each = 32 / width;
    int32_t keep = x->op & MATRIX_SIGNED_A ? -1 : (1 << width) - 1;
    uint32_t copy[MATRIX_COPY] __attribute__((aligned(64)));
    float a[16][16] __attribute__((aligned(64)));
    int differ = copies_differ(x, 16 / each);
    if (differ | overlap(x) | ((x->op & MATRIX_SIGNS) != 0))
        take_copies(x, copy);
    for (uint32_t i = 0; i < 16 / each; i++) {
        lanes16 bits = left_row(x, i);
        UNROLLED
        for (uint32_t place = 0; place < each; place++)
            *(floats16 *)a[i * each + place] = one_of(bits, place, factor, width, keep);
    }
    uint32_t step = differ ? x->groups : 1;
    for (uint32_t group = 0; group < step; group++)
        product(x, a, group, step, factor, output, width);
}

/* Do the instruction: registers in, registers out. D may lie over any of the others. */
void barewave_matrix_fused(uint32_t op, uint32_t lanes, const uint32_t *a, const uint32_t *b, const uint32_t *c,
                           uint32_t *d)
{
    struct matrix x = {a, b, c, d, lanes / 16, op};
    switch (op & MATRIX_KIND_MASK) {
    case MATRIX_F32_F16: fused(&x, FACTOR_HALF, OUTPUT_FLOAT, 16); break;
    case MATRIX_F32_BF16: fused(&x, FACTOR_BRAIN, OUTPUT_FLOAT, 16); break;
    case MATRIX_F16_F16: fused(&x, FACTOR_HALF, OUTPUT_HALF, 16); break;
    case MATRIX_BF16_BF16: fused(&x, FACTOR_BRAIN, OUTPUT_BRAIN, 16); break;
    case MATRIX_I32_IU8: fused(&x, FACTOR_INTEGER, OUTPUT_FLOAT, 8); break;
    default: fused(&x, FACTOR_INTEGER, OUTPUT_FLOAT, 4); break;
    }
}
