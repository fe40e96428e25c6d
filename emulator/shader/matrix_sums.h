/* The arithmetic of gfx11's matrix unit, which DOT2 instructions use too: neither IEEE's nor an FMA's.
 *
 * One step is a0*b0 + a1*b1 + c, each cut to a grid, summed in integers with terms of the other sign than c's as
 * ones' complements, and rounded once (reference: ROCm/rocm-systems issue 12056 and AMD's emulator, which states
 * these rules as checked on a gfx1100). A product's leading bit never stands above e + 1, e being the sum of its
 * factors' exponents, so that the grid follows from exponents alone and all terms fit into 32 bits.
 */

#ifndef BAREWAVE_MATRIX_SUMS_H
#define BAREWAVE_MATRIX_SUMS_H

#include "matrix.h"

#define NO_EXPONENT (-(1 << 16))  /* of a zero: below that of every sum */
#define FACTOR_NAN 0xffc00a3d
#define INVALID_PRODUCT 0xffc00000

/* Sixteen factors of one K, one per lane: value = mantissa * 2^(exponent - fraction bits). */
struct factors {
    lanes16 mantissa;
    lanes16 exponent;
    lanes16 sign;      /* 0 or -1 */
    lanes16 special;   /* 0, 1 infinite, 2 NaN */
};

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

INLINE lanes16 shift_right(lanes16 value, lanes16 count)
{
    return value >> __builtin_elementwise_min(count, SPLAT(31));
}

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
        bits = (lanes16)widen_half(half);
    }
    bits |= sign & (bits != 0);
    return output == OUTPUT_BRAIN ? bits & (int32_t)0xffff0000 : bits;
}

/* Where infinities and NaNs decide; the first rule that fits wins. */
INLINE lanes16 special_sum(const struct factors a[2], const struct factors b[2], lanes16 c, lanes16 sum)
{
    lanes16 nan = SPLAT(0), invalid = SPLAT(0), positive = SPLAT(0), negative = SPLAT(0);
    UNROLLED
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
    UNROLLED
    for (int k = 0; k < 2; k++) {
        product[k] = a[k].mantissa * b[k].mantissa << up;
        exponent[k] = a[k].exponent + b[k].exponent;
    }
    lanes16 c_leading = output == OUTPUT_HALF ? LARGER(c_exponent, SPLAT(-14)) : c_exponent;
    lanes16 grid = LARGER(LARGER(exponent[0], exponent[1]) - 24, c_leading - 26);
    lanes16 total = shift_right(c_mantissa, grid + 26 - c_exponent);
    UNROLLED
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
    return SELECT(magnitude > 0x7c00, nan, (lanes16)widen_half(bits & 0xffff));
}

/* Narrow between two steps as the register would: a diagnostic NaN keeps its mark, others lose low bits. */
INLINE lanes16 matrix_between(lanes16 bits, int output)
{
    return output == OUTPUT_FLOAT ? bits : matrix_addend(matrix_output(bits, output), output);
}

#endif
