/* The matrix instructions (V_WMMA_*): 16x16x16 products of one wave.
 *
 * Registers come in an area of dwords, area[row][lane]: rows 0-7 hold A, rows 8-15 B, rows 16-23 C, which D
 * replaces. Lane L of C and D holds column L % 16 of matrix row G * v + L / 16 in row 16 + v, where G is the
 * number of 16-lane groups of the wave; what lane group g computes comes from its own copies of A and B.
 *
 * The exact mode works as gfx11's unit does (reference: ROCm/rocm-systems issue 12056 and AMD's emulator): eight
 * steps of a0*b0 + a1*b1 + c in ascending K, each cut to a grid, summed in integers with terms of the other sign
 * than c's as ones' complements, and rounded once. A product's leading bit never stands above e + 1, e being the
 * sum of its factors' exponents, so that the grid follows from exponents alone and all terms fit into 32 bits.
 */

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
#define MATRIX_FAST 0x1000

#define INLINE static inline __attribute__((always_inline))

typedef int32_t lanes16 __attribute__((vector_size(64)));
typedef float floats16 __attribute__((vector_size(64)));
typedef uint16_t shorts16 __attribute__((vector_size(32)));
typedef _Float16 halves16 __attribute__((vector_size(32)));
typedef int32_t unaligned16 __attribute__((vector_size(64), aligned(4)));

#define MATRIX_ROW_A 0
#define MATRIX_ROW_B 8
#define MATRIX_ROW_C 16
#define NO_EXPONENT (-(1 << 16))  /* of a zero: below that of every sum */
#define FACTOR_NAN 0xffc00a3d
#define INVALID_PRODUCT 0xffc00000

#define SELECT(mask, yes, no) (((mask) & (yes)) | (~(mask) & (no)))
#define LARGER(a, b) __builtin_elementwise_max(a, b)
#define SPLAT(value) ((lanes16){0} + (value))

/* Sixteen factors of one K, one per lane: value = mantissa * 2^(exponent - fraction bits). */
struct factors {
    lanes16 mantissa;
    lanes16 exponent;
    lanes16 sign;      /* 0 or -1 */
    lanes16 special;   /* 0, 1 infinite, 2 NaN */
};

INLINE lanes16 matrix_row(const uint32_t *area, uint32_t lanes, uint32_t row, uint32_t group)
{
    return *(const unaligned16 *)(area + row * lanes + 16 * group);
}

INLINE struct factors take_factors(lanes16 bits, int brain)
{
    int fraction = brain ? 7 : 10;
    lanes16 magnitude = bits & 0x7fff;
    lanes16 field = magnitude >> fraction;
    lanes16 infinity = SPLAT(brain ? 0x7f80 : 0x7c00);
    lanes16 normal = field != 0;
    struct factors f;
    /* f16 denormals count with their value, bf16's as zero */
    f.mantissa = (magnitude & ((1 << fraction) - 1)) | (normal & (1 << fraction));
    if (brain)
        f.mantissa &= normal;
    f.exponent = SELECT(f.mantissa != 0, SELECT(normal, field, SPLAT(1)) - (brain ? 127 : 15), SPLAT(NO_EXPONENT));
    f.sign = bits << 16 >> 31;
    f.special = ((magnitude == infinity) & 1) | ((magnitude > infinity) & 2);
    return f;
}

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

INLINE lanes16 shift_right(lanes16 value, lanes16 count)
{
    return value >> __builtin_elementwise_min(count, SPLAT(31));
}

INLINE lanes16 narrow_half(floats16 value)
{
    shorts16 bits = (shorts16)__builtin_convertvector(value, halves16);
    return __builtin_convertvector(bits, lanes16);
}

INLINE lanes16 widen_half(lanes16 bits)
{
    shorts16 low = __builtin_convertvector(bits, shorts16);
    return (lanes16)__builtin_convertvector((halves16)low, floats16);
}

#define OUTPUT_FLOAT 0
#define OUTPUT_HALF 1
#define OUTPUT_BRAIN 2

/* The sum in units of 2^grid as f32 bits, or as an f16's bits widened to f32 again. */
INLINE lanes16 round_sum(lanes16 total, lanes16 grid, lanes16 frame, int output, int saturate)
{
    lanes16 negative = total >> 31;
    lanes16 magnitude = (total ^ negative) - negative;
    lanes16 sign = (negative ^ frame) & INT32_MIN;
    if (output == OUTPUT_HALF) {
        /* what f32 has no room for is folded into the last bit it has, so that only f16 rounds */
        lanes16 folded = (magnitude & ~31) | (((magnitude & 31) != 0) & 32);
        magnitude = SELECT(magnitude >= 1 << 24, folded, magnitude);
    }
    lanes16 bits = (lanes16)__builtin_convertvector(magnitude, floats16);
    lanes16 exponent = (bits >> 23) + grid;
    lanes16 some = (magnitude != 0) & (exponent > 0);
    bits = (bits & 0x7fffff) | (__builtin_elementwise_min(exponent, SPLAT(255)) << 23);
    bits = SELECT(exponent >= 255, SPLAT(0x7f800000), bits) & some;
    if (output == OUTPUT_HALF) {
        lanes16 half = narrow_half((floats16)bits);
        if (saturate)
            half -= (half == 0x7c00) & 1;
        bits = widen_half(half);
    }
    bits |= sign & (bits != 0);
    return output == OUTPUT_BRAIN ? bits & (int32_t)0xffff0000 : bits;
}

/* Where infinities and NaNs decide; the first rule that fits wins. */
INLINE lanes16 special_sum(const struct factors a[2], const struct factors b[2], lanes16 c, lanes16 sum)
{
    lanes16 nan = SPLAT(0), invalid = SPLAT(0), positive = SPLAT(0), negative = SPLAT(0);
    for (int k = 0; k < 2; k++) {
        lanes16 infinite = ((a[k].special | b[k].special) & 1) != 0;
        lanes16 sign = a[k].sign ^ b[k].sign;
        nan |= ((a[k].special | b[k].special) & 2) != 0;
        invalid |= infinite & ((a[k].mantissa == 0) | (b[k].mantissa == 0));
        positive |= infinite & ~sign;
        negative |= infinite & sign;
    }
    invalid |= positive & negative;
    lanes16 c_nan = (c & INT32_MAX) > 0x7f800000;
    positive |= c == 0x7f800000;
    negative |= c == (int32_t)0xff800000;
    sum = SELECT(positive, SPLAT(0x7f800000), sum);
    sum = SELECT(negative, SPLAT((int32_t)0xff800000), sum);
    sum = SELECT(positive & negative, SPLAT((int32_t)INVALID_PRODUCT), sum);
    sum = SELECT(c_nan, c | 0x00400000, sum);
    sum = SELECT(invalid, SPLAT((int32_t)INVALID_PRODUCT), sum);
    return SELECT(nan, SPLAT((int32_t)FACTOR_NAN), sum);
}

INLINE lanes16 dot2_step(const struct factors a[2], const struct factors b[2], lanes16 c, int brain,
                                int output, int saturate, int special)
{
    int up = brain ? 10 : 4;  /* so that a product's unit is 2^(e - 24) */
    lanes16 frame = c >> 31;
    lanes16 field = (c >> 23) & 255;
    lanes16 is_normal = field != 0;
    lanes16 c_exponent = SELECT(is_normal, field - 127, SPLAT(NO_EXPONENT));
    lanes16 c_mantissa = ((c & 0x7fffff) | 0x800000) << 3 & is_normal;
    lanes16 product[2], exponent[2];
    for (int k = 0; k < 2; k++) {
        product[k] = a[k].mantissa * b[k].mantissa << up;
        exponent[k] = a[k].exponent + b[k].exponent;
    }
    lanes16 c_leading = output == OUTPUT_HALF ? LARGER(c_exponent, SPLAT(-14)) : c_exponent;
    lanes16 grid = LARGER(LARGER(exponent[0], exponent[1]) - 24, c_leading - 26);
    lanes16 total = shift_right(c_mantissa, grid + 26 - c_exponent);
    for (int k = 0; k < 2; k++) {
        lanes16 opposite = a[k].sign ^ b[k].sign ^ frame;
        total += shift_right(product[k], grid + 24 - exponent[k]) ^ opposite;
    }
    lanes16 nothing = (c_mantissa | product[0] | product[1]) == 0;
    lanes16 sum = round_sum(total & ~nothing, grid, frame, output, saturate);
    lanes16 c_special = field == 255;
    if (special)
        return special_sum(a, b, c, sum);
    return SELECT(c_special, c | ((((c & 0x7fffff) != 0) & 0x00400000)), sum);
}

/* f32 bits of a result to what the register holds. */
INLINE lanes16 matrix_output(lanes16 bits, int output)
{
    if (output == OUTPUT_FLOAT)
        return bits;
    lanes16 high = bits >> 16 & 0xffff;
    lanes16 diagnostic = bits == (int32_t)FACTOR_NAN;
    if (output == OUTPUT_BRAIN)
        return SELECT(diagnostic, SPLAT(0xfffd), high);
    lanes16 nan = (bits & INT32_MAX) > 0x7f800000;
    lanes16 payload = (high & 0x8000) | 0x7c00 | (bits >> 13 & 0x3ff);
    lanes16 half = SELECT(nan, payload, narrow_half((floats16)bits));
    return SELECT(diagnostic, SPLAT(0xfe3d), half);
}

INLINE lanes16 matrix_addend(lanes16 bits, int output)
{
    if (output == OUTPUT_FLOAT)
        return bits;
    if (output == OUTPUT_BRAIN)
        return bits << 16;
    lanes16 magnitude = bits & 0x7fff;
    lanes16 nan = (bits << 16 & INT32_MIN) | 0x7f800000 | (bits & 0x3ff) << 13;
    return SELECT(magnitude > 0x7c00, nan, widen_half(bits & 0xffff));
}

/* Narrow between two steps as the register would: a diagnostic NaN keeps its mark, others lose low bits. */
INLINE lanes16 matrix_between(lanes16 bits, int output)
{
    return output == OUTPUT_FLOAT ? bits : matrix_addend(matrix_output(bits, output), output);
}

INLINE void exact_group(uint32_t *area, uint32_t lanes, uint32_t group, int brain, int output, int saturate)
{
    struct factors a[16], b[16];
    lanes16 special = SPLAT(0);
    for (uint32_t k = 0; k < 16; k++) {
        lanes16 a_bits = matrix_row(area, lanes, MATRIX_ROW_A + k / 2, group);
        lanes16 b_bits = matrix_row(area, lanes, MATRIX_ROW_B + k / 2, group);
        a[k] = take_factors(k & 1 ? a_bits >> 16 & 0xffff : a_bits & 0xffff, brain);
        b[k] = take_factors(k & 1 ? b_bits >> 16 & 0xffff : b_bits & 0xffff, brain);
        special |= a[k].special | b[k].special;
    }
    int any_special = __builtin_reduce_or(special) != 0;
    uint32_t groups = lanes / 16;
    for (uint32_t m = group; m < 16; m += groups) {
        uint32_t *where = area + (MATRIX_ROW_C + m / groups) * lanes + 16 * group;
        lanes16 c = matrix_addend(*(unaligned16 *)where, output);
        for (uint32_t k = 0; k < 16; k += 2) {
            struct factors row[2] = {one_factor(&a[k], m), one_factor(&a[k + 1], m)};
            /* NaNs and infinities are rare: the rules for them stay out of the loop's way */
            c = any_special ? dot2_step(row, b + k, c, brain, output, saturate, 1)
                            : dot2_step(row, b + k, c, brain, output, saturate, 0);
            if (any_special)
                c = matrix_between(c, output);
        }
        *(unaligned16 *)where = matrix_output(c, output);
    }
}

INLINE floats16 splat_float(float x)
{
    return (floats16){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x};
}

/* Sums of fused multiply-adds in f32: fast, and within a few units of the last place of the exact mode. */
INLINE void fast_group(uint32_t *area, uint32_t lanes, uint32_t group,
                                                             int brain, int output, int saturate)
{
    floats16 a[16], b[16];
    for (uint32_t k = 0; k < 16; k++) {
        lanes16 a_bits = matrix_row(area, lanes, MATRIX_ROW_A + k / 2, group);
        lanes16 b_bits = matrix_row(area, lanes, MATRIX_ROW_B + k / 2, group);
        a_bits = k & 1 ? a_bits >> 16 & 0xffff : a_bits & 0xffff;
        b_bits = k & 1 ? b_bits >> 16 & 0xffff : b_bits & 0xffff;
        a[k] = (floats16)(brain ? a_bits << 16 : widen_half(a_bits));
        b[k] = (floats16)(brain ? b_bits << 16 : widen_half(b_bits));
    }
    uint32_t groups = lanes / 16;
    for (uint32_t first = 0; first < 16 / groups; first += 4) {
        floats16 sum[4];
        for (uint32_t row = 0; row < 4; row++) {
            lanes16 c = matrix_row(area, lanes, MATRIX_ROW_C + first + row, group);
            sum[row] = (floats16)matrix_addend(c, output);
        }
        for (uint32_t k = 0; k < 16; k++) {
            const float *column = (const float *)&a[k];
#pragma clang loop unroll(full)
            for (uint32_t row = 0; row < 4; row++) {
                floats16 factor = splat_float(column[(first + row) * groups + group]);
                sum[row] = __builtin_elementwise_fma(factor, b[k], sum[row]);
            }
        }
        for (uint32_t row = 0; row < 4; row++) {
            lanes16 bits = (lanes16)sum[row];
            lanes16 result = matrix_output(bits, output);
            if (output == OUTPUT_HALF && saturate)
                result -= ((result & 0x7fff) == 0x7c00) & ((bits & INT32_MAX) != 0x7f800000) & 1;
            *(unaligned16 *)(area + (MATRIX_ROW_C + first + row) * lanes + 16 * group) = result;
        }
    }
}

INLINE lanes16 matrix_integer(lanes16 bits, uint32_t place, uint32_t width, uint32_t is_signed)
{
    lanes16 top = bits << (32 - width - place);
    return is_signed ? top >> (32 - width) : (top >> (32 - width)) & ((1 << width) - 1);
}

static void integer_group(uint32_t *area, uint32_t lanes, uint32_t group, uint32_t op, uint32_t width)
{
    lanes16 a[16], b[16];
    uint32_t each = 32 / width;
    for (uint32_t k = 0; k < 16; k++) {
        uint32_t place = k % each * width;
        lanes16 a_bits = matrix_row(area, lanes, MATRIX_ROW_A + k / each, group);
        lanes16 b_bits = matrix_row(area, lanes, MATRIX_ROW_B + k / each, group);
        a[k] = matrix_integer(a_bits, place, width, op & MATRIX_SIGNED_A);
        b[k] = matrix_integer(b_bits, place, width, op & MATRIX_SIGNED_B);
    }
    uint32_t groups = lanes / 16;
    for (uint32_t m = group; m < 16; m += groups) {
        unaligned16 *where = (unaligned16 *)(area + (MATRIX_ROW_C + m / groups) * lanes + 16 * group);
        lanes16 sum = SPLAT(0);
        for (uint32_t k = 0; k < 16; k++)
            sum += SPLAT(((const int32_t *)&a[k])[m]) * b[k];
        lanes16 c = *where;
        *where = op & MATRIX_CLAMP ? __builtin_elementwise_add_sat(c, sum) : c + sum;
    }
}

void barewave_matrix(uint32_t op, uint32_t lanes, uint32_t *area)
{
    int saturate = (op & MATRIX_SATURATE) != 0;
    uint32_t kind = op & (MATRIX_KIND_MASK | MATRIX_FAST);
    for (uint32_t group = 0; group < lanes / 16; group++)
        switch (kind) {
        case MATRIX_F32_F16: exact_group(area, lanes, group, 0, OUTPUT_FLOAT, 0); break;
        case MATRIX_F32_BF16: exact_group(area, lanes, group, 1, OUTPUT_FLOAT, 0); break;
        case MATRIX_F16_F16: exact_group(area, lanes, group, 0, OUTPUT_HALF, saturate); break;
        case MATRIX_BF16_BF16: exact_group(area, lanes, group, 1, OUTPUT_BRAIN, 0); break;
        case MATRIX_FAST | MATRIX_F32_F16: fast_group(area, lanes, group, 0, OUTPUT_FLOAT, 0); break;
        case MATRIX_FAST | MATRIX_F32_BF16: fast_group(area, lanes, group, 1, OUTPUT_FLOAT, 0); break;
        case MATRIX_FAST | MATRIX_F16_F16: fast_group(area, lanes, group, 0, OUTPUT_HALF, saturate); break;
        case MATRIX_FAST | MATRIX_BF16_BF16: fast_group(area, lanes, group, 1, OUTPUT_BRAIN, 0); break;
        default: integer_group(area, lanes, group, op, (op & MATRIX_KIND_MASK) == MATRIX_I32_IU8 ? 8 : 4); break;
        }
}
