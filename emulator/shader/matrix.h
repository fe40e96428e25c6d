/* What the two ways to compute matrix instructions have in common: operands, lanes, and 16-bit elements.
 *
 * A and B come as the wave's registers, row after row of 32 or 64 dwords. Lane L of C and D holds column L % 16
 * of matrix row G * v + L / 16 in register v, where G is the number of 16-lane groups of the wave: seen as
 * memory, that is the matrix row by row. What lane group g computes, rows g, g + G and so on, comes from its own
 * copies of A and B; the instruction asks for equal copies, but nobody holds a program to it.
 */

#ifndef BAREWAVE_MATRIX_H
#define BAREWAVE_MATRIX_H

#include <stdint.h>

#define MATRIX_KIND_MASK 0xff
#define MATRIX_F32_F16 0
#define MATRIX_F32_BF16 1
#define MATRIX_F16_F16 2
#define MATRIX_BF16_BF16 3
#define MATRIX_I32_IU8 4
#define MATRIX_I32_IU4 5
#define MATRIX_SATURATE 0x100   /* MODE.FP16_OVFL */
#define MATRIX_SIGNED_A 0x200
#define MATRIX_SIGNED_B 0x400
#define MATRIX_CLAMP 0x800
#define MATRIX_HIGH 0x1000      /* 16-bit elements of C and D are in the high halves */
#define MATRIX_NEGATE_C 0x2000
#define MATRIX_ABSOLUTE_C 0x4000
#define MATRIX_NEGATE_A 0x10000  /* low halves; high halves: the next bit */
#define MATRIX_NEGATE_B 0x40000
#define MATRIX_SIGNS 0xf6000

#define OUTPUT_FLOAT 0
#define OUTPUT_HALF 1
#define OUTPUT_BRAIN 2

#define INLINE static inline __attribute__((always_inline))
#define UNROLLED _Pragma("clang loop unroll(full)")

typedef int32_t lanes16 __attribute__((vector_size(64)));
typedef float floats16 __attribute__((vector_size(64)));
typedef uint16_t shorts16 __attribute__((vector_size(32)));
typedef uint16_t shorts32 __attribute__((vector_size(64)));
typedef _Float16 halves16 __attribute__((vector_size(32)));

#define SELECT(mask, yes, no) (((mask) & (yes)) | (~(mask) & (no)))
#define LARGER(a, b) __builtin_elementwise_max(a, b)
#define SMALLER(a, b) __builtin_elementwise_min(a, b)
#define SPLAT(value) ((lanes16){0} + (value))
#define LANE_NUMBERS ((lanes16){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})

/* The operands of one instruction. */
struct matrix {
    const uint32_t *a, *b, *c;
    uint32_t *d;
    uint32_t groups;  /* 2 or 4 */
    uint32_t op;
};

INLINE lanes16 group_row(const uint32_t *rows, uint32_t groups, uint32_t row, uint32_t group)
{
    return *(const lanes16 *)(rows + 16 * (row * groups + group));
}

/* A register of A: matrix row m from the group that computes it. */
INLINE lanes16 left_row(const struct matrix *x, uint32_t row)
{
    lanes16 result = group_row(x->a, x->groups, row, 0);
    for (uint32_t group = 1; group < x->groups; group++) {
        lanes16 own = (LANE_NUMBERS & (int32_t)(x->groups - 1)) == (int32_t)group;
        result = SELECT(own, group_row(x->a, x->groups, row, group), result);
    }
    return result;
}

/* Whether the groups hold different copies of B. */
INLINE int copies_differ(const struct matrix *x, uint32_t rows)
{
    lanes16 differ = SPLAT(0);
    for (uint32_t row = 0; row < rows; row++)
        for (uint32_t group = 1; group < x->groups; group++)
            differ |= group_row(x->b, x->groups, row, 0) ^ group_row(x->b, x->groups, row, group);
    return __builtin_reduce_or(differ) != 0;
}

INLINE lanes16 half_of(lanes16 bits, uint32_t high)
{
    return high ? bits >> 16 & 0xffff : bits & 0xffff;
}

INLINE lanes16 narrow_half(floats16 value)
{
    shorts16 bits = (shorts16)__builtin_convertvector(value, halves16);
    return __builtin_convertvector(bits, lanes16);
}

INLINE floats16 widen_half(lanes16 bits)
{
    shorts16 low = __builtin_convertvector(bits, shorts16);
    return __builtin_convertvector((halves16)low, floats16);
}

/* A row of C: 16-bit elements in the low halves. */
INLINE lanes16 addend_row(const struct matrix *x, uint32_t row, int output)
{
    lanes16 bits = ((const lanes16 *)x->c)[row];
    return output == OUTPUT_FLOAT ? bits : half_of(bits, x->op & MATRIX_HIGH);
}

/* Store a row of D: 16-bit elements leave the other halves as they are. */
INLINE void result_row(const struct matrix *x, uint32_t row, lanes16 bits, int output)
{
    lanes16 *where = (lanes16 *)x->d + row;
    if (output == OUTPUT_FLOAT)
        *where = bits;
    else if (x->op & MATRIX_HIGH)
        *where = (*where & 0xffff) | bits << 16;
    else
        *where = (*where & (int32_t)0xffff0000) | (bits & 0xffff);
}

#define MATRIX_COPY (8 * 64 + 8 * 64 + 16 * 16)

/* Copies A, B and C, one behind the other, with the instruction's sign modifiers applied. */
static __attribute__((noinline)) void copy_sources(uint32_t op, uint32_t lanes, const uint32_t *a, const uint32_t *b,
                                                   const uint32_t *c, uint32_t *copy)
{
    uint32_t kind = op & MATRIX_KIND_MASK;
    uint32_t sign_a = (op / MATRIX_NEGATE_A & 1) << 15 | (op / MATRIX_NEGATE_A >> 1 & 1) << 31;
    uint32_t sign_b = (op / MATRIX_NEGATE_B & 1) << 15 | (op / MATRIX_NEGATE_B >> 1 & 1) << 31;
    uint32_t sign_c = kind == MATRIX_F32_F16 || kind == MATRIX_F32_BF16 ? 0x80000000 : 0x80008000;
    uint32_t keep_c = op & MATRIX_ABSOLUTE_C ? ~sign_c : ~0u, flip_c = op & MATRIX_NEGATE_C ? sign_c : 0;
    uint32_t rows = kind == MATRIX_I32_IU8 ? 4 : kind == MATRIX_I32_IU4 ? 2 : 8;
    for (uint32_t i = 0; i < rows * lanes; i++) {
        copy[i] = a[i] ^ sign_a;
        copy[8 * lanes + i] = b[i] ^ sign_b;
    }
    for (uint32_t i = 0; i < 256; i++)
        copy[16 * lanes + i] = (c[i] & keep_c) ^ flip_c;
}

/* Let A, B and C be such copies. */
INLINE void take_copies(struct matrix *x, uint32_t *copy)
{
    uint32_t lanes = 16 * x->groups;
    copy_sources(x->op, lanes, x->a, x->b, x->c, copy);
    x->a = copy;
    x->b = copy + 8 * lanes;
    x->c = copy + 16 * lanes;
}

/* Whether rows of D lie over other rows of C. */
INLINE int overlap(const struct matrix *x)
{
    intptr_t distance = (intptr_t)x->d - (intptr_t)x->c;
    return distance != 0 && distance > -1024 && distance < 1024;
}

#endif
