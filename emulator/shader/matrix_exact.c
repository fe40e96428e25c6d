/* Float matrix instructions as gfx11's unit computes them: eight steps in ascending K. */

#include "matrix_sums.h"

/* One factor of A, the same for all columns, from its lane. */
INLINE struct factors one_factor(const struct factors *all, uint32_t lane)
{
    struct factors f;
    f.mantissa = SPLAT(((const int32_t *)&all->mantissa)[lane]);
    f.exponent = SPLAT(((const int32_t *)&all->exponent)[lane]);
    f.sign = SPLAT(((const int32_t *)&all->sign)[lane]);
    f.special = SPLAT(((const int32_t *)&all->special)[lane]);
    return f;
}

/* Rows `first`, `first + step` and so on of D, from one group's B. */
INLINE void exact_rows(const struct matrix *x, uint32_t first, uint32_t step, int brain, int output, int saturate)
{
    struct factors a[16], b[16];
    lanes16 special = SPLAT(0);
    for (uint32_t k = 0; k < 16; k++) {
        a[k] = take_factors(half_of(left_row(x, k / 2), k & 1), brain);
        b[k] = take_factors(half_of(group_row(x->b, x->groups, k / 2, first), k & 1), brain);
        special |= a[k].special | b[k].special;
    }
    int any_special = __builtin_reduce_or(special) != 0;
    for (uint32_t m = first; m < 16; m += step) {
        lanes16 c = matrix_addend(addend_row(x, m, output), output);
        for (uint32_t k = 0; k < 16; k += 2) {
            struct factors row[2] = {one_factor(&a[k], m), one_factor(&a[k + 1], m)};
            /* NaNs and infinities are rare: the rules for them stay out of the loop's way */
            c = any_special ? dot2_step(row, b + k, c, brain, output, saturate, 1)
                            : dot2_step(row, b + k, c, brain, output, saturate, 0);
            if (any_special)
                c = matrix_between(c, output);
        }
        result_row(x, m, matrix_output(c, output), output);
    }
}

/* --- the same for ordinary numbers ---------------------------------------------------------------------------
 *
 * Without infinities, NaNs and single-precision denormals, and with exponents that no sum can leave, one step needs
 * half of the operations. (A sum of halves can become infinite; as a number of the next exponent it stays so.)
 * With frame = c < 0 ? -1 : 0 the rules' sum and sign come to
 *
 *     (c ^ frame) >> s + (p0 ^ sign of p0) >> s0 + (p1 ^ sign of p1) >> s1 - 3 * frame
 *
 * for signed shifts: a ones' complement changes places with the shift, and turning a negative c's sum around takes
 * one unit from each of its terms.
 *
 * Exponents are kept so that those of c are its field and those of products are in the same place, GRID_BELOW above
 * that of the grid that they ask for. 0 stands for zeros; then the shift does not matter. */
#define GRID_BELOW 26
#define NEVER 0xffff

struct plain_factors {
    lanes16 mantissa[16];
    lanes16 exponent[16];  /* of A; of B: what to take from A's */
    lanes16 sign[16];
};

INLINE lanes16 difference_or_zero(lanes16 a, lanes16 b)
{
    return (lanes16)__builtin_elementwise_sub_sat((shorts32)a, (shorts32)b);
}

/* The exponents' sum e is kept as e + 127 - 24 + GRID_BELOW. */
INLINE void take_plain(struct plain_factors *to, uint32_t k, const struct factors *f, int brain, int is_a)
{
    lanes16 zero = f->mantissa == 0;
    to->sign[k] = f->sign;
    if (is_a) {
        to->mantissa[k] = f->mantissa << (brain ? 10 : 4);  /* so that a product's unit is 2^(e - 24) */
        to->exponent[k] = SELECT(zero, SPLAT(0), f->exponent + 127 - 24 + GRID_BELOW + 128);
    } else {
        to->mantissa[k] = f->mantissa;
        to->exponent[k] = SELECT(zero, SPLAT(NEVER), 128 - f->exponent);
    }
}

INLINE floats16 splat_float(float x)
{
    return (floats16){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x};
}

INLINE lanes16 shift_signed(lanes16 value, lanes16 count)
{
    return value >> SMALLER(count, SPLAT(31));
}

INLINE lanes16 plain_step(const struct plain_factors *a, const struct plain_factors *b, uint32_t k, uint32_t m,
                          lanes16 c, int output, int saturate)
{
    lanes16 product[2], exponent[2];
    UNROLLED
    for (uint32_t i = 0; i < 2; i++) {
        lanes16 sign = SPLAT(((const int32_t *)&a->sign[k + i])[m]) ^ b->sign[k + i];
        product[i] = (SPLAT(((const int32_t *)&a->mantissa[k + i])[m]) * b->mantissa[k + i]) ^ sign;
        exponent[i] = difference_or_zero(SPLAT(((const int32_t *)&a->exponent[k + i])[m]), b->exponent[k + i]);
    }
    lanes16 frame = c >> 31;
    lanes16 field = (lanes16)((uint32_t __attribute__((vector_size(64))))(c << 1) >> 24);
    lanes16 mantissa = (((c << 3) & 0x03fffff8) | 0x04000000) ^ frame;
    lanes16 top = LARGER(LARGER(exponent[0], exponent[1]), field);
    if (output == OUTPUT_HALF)
        top = LARGER(top, SPLAT(127 - 14));
    lanes16 sum = shift_signed(mantissa, top - field) + (frame & 3);
    UNROLLED
    for (uint32_t i = 0; i < 2; i++)
        sum += shift_signed(product[i], top - exponent[i]);
    if (output == OUTPUT_HALF)  /* to odd where f32 has no room: then only f16 rounds */
        sum = SELECT(LARGER(sum, -sum) >= 1 << 24, (sum & ~31) | (((sum & 31) != 0) & 32), sum);
    lanes16 unit = difference_or_zero(top, SPLAT(GRID_BELOW)) << 23;
    floats16 value = __builtin_convertvector(sum, floats16);
    if (output == OUTPUT_HALF) {
        lanes16 half = narrow_half(value * (floats16)unit);
        if (saturate)
            half -= ((half & 0x7fff) == 0x7c00) & 1;
        return (lanes16)(widen_half(half) + 0.0f);  /* no -0 */
    }
    /* all terms zero: the unit is 0 and the result +0 */
    value = __builtin_elementwise_fma(value, (floats16)unit, splat_float(0.0f));
    return output == OUTPUT_BRAIN ? (lanes16)value & (int32_t)0xffff0000 : (lanes16)value;
}

/* Whether all of C and all products keep sums between 2^-100 and 2^127. */
INLINE int are_plain(const struct matrix *x, const struct factors *a, const struct factors *b, int brain, int output)
{
    lanes16 bad = SPLAT(0);
    for (uint32_t m = 0; m < 16; m++) {
        lanes16 field = matrix_addend(addend_row(x, m, output), output) << 1;
        lanes16 place = (field >> 24) & 255;
        bad |= (field != 0) & ((place < GRID_BELOW + 1) | (place > 250));
    }
    lanes16 low[2] = {SPLAT(128), SPLAT(128)}, high[2] = {SPLAT(-128), SPLAT(-128)};
    for (uint32_t k = 0; k < 16; k++) {
        bad |= a[k].special | b[k].special;
        lanes16 e[2] = {a[k].exponent, b[k].exponent};
        UNROLLED
        for (uint32_t i = 0; brain && i < 2; i++) {
            low[i] = SMALLER(low[i], SELECT(e[i] == NO_EXPONENT, SPLAT(128), e[i]));
            high[i] = LARGER(high[i], e[i]);
        }
    }
    int32_t least = __builtin_reduce_min(low[0]) + __builtin_reduce_min(low[1]);
    int32_t most = __builtin_reduce_max(high[0]) + __builtin_reduce_max(high[1]);
    return !__builtin_reduce_or(bad) && (!brain || (least >= -76 && most <= 120));
}

/* All rows of D with the same copy of B; tells whether it could be done so. */
INLINE int plain(const struct matrix *x, int brain, int output, int saturate)
{
    struct factors a[16], b[16];
    for (uint32_t k = 0; k < 16; k++) {
        a[k] = take_factors(half_of(left_row(x, k / 2), k & 1), brain);
        b[k] = take_factors(half_of(group_row(x->b, x->groups, k / 2, 0), k & 1), brain);
    }
    if (!are_plain(x, a, b, brain, output))
        return 0;
    struct plain_factors left, right;
    for (uint32_t k = 0; k < 16; k++) {
        take_plain(&left, k, &a[k], brain, 1);
        take_plain(&right, k, &b[k], brain, 0);
    }
    lanes16 c[16];
    for (uint32_t m = 0; m < 16; m++)
        c[m] = matrix_addend(addend_row(x, m, output), output);
    /* rows inside: their chains of sums are independent of each other */
    for (uint32_t k = 0; k < 16; k += 2)
        for (uint32_t m = 0; m < 16; m++)
            c[m] = plain_step(&left, &right, k, m, c[m], output, saturate);
    for (uint32_t m = 0; m < 16; m++)
        result_row(x, m, matrix_output(c[m], output), output);
    return 1;
}

INLINE void exact(struct matrix *x, int brain, int output, int saturate)
{
    uint32_t copy[MATRIX_COPY] __attribute__((aligned(64)));
    int differ = copies_differ(x, 8);
    if (differ | overlap(x) | ((x->op & MATRIX_SIGNS) != 0))
        take_copies(x, copy);
    if (!differ && plain(x, brain, output, saturate))
        return;
    uint32_t step = differ ? x->groups : 1;
    for (uint32_t group = 0; group < step; group++)
        exact_rows(x, group, step, brain, output, saturate);
}

/* Do the instruction: registers in, registers out. D may lie over any of the others. */
void barewave_matrix_exact(uint32_t op, uint32_t lanes, const uint32_t *a, const uint32_t *b, const uint32_t *c,
                           uint32_t *d)
{
    struct matrix x = {a, b, c, d, lanes / 16, op};
    int saturate = (op & MATRIX_SATURATE) != 0;
    switch (op & MATRIX_KIND_MASK) {
    case MATRIX_F32_F16: exact(&x, 0, OUTPUT_FLOAT, 0); break;
    case MATRIX_F32_BF16: exact(&x, 1, OUTPUT_FLOAT, 0); break;
    case MATRIX_F16_F16: exact(&x, 0, OUTPUT_HALF, saturate); break;
    default: exact(&x, 1, OUTPUT_BRAIN, 0); break;
    }
}
