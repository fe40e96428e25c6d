/* Buffer formats: memory to components and back, lane by lane (reference: RDNA3 ISA manual 10.7 and 9.3.1).
 *
 * data[row][lane] has rows of 64 dwords. A load finds an element's bytes in the first rows and leaves the
 * components there, one a row, or two a row as 16-bit halves; a store the other way round.
 */

#include <stdint.h>

#define PITCH 64
#define FORMAT_D16 0x100          /* components of 16 bits */
#define FORMAT_COUNT_SHIFT 9      /* bits 11:9: components that the instruction names */
#define FORMAT_MASK 0x7f

enum kind { UNORM, SNORM, USCALED, SSCALED, UINT, SINT, FLOAT };

/* Widths from the least significant component on; a width of 0 ends the list. */
struct format {
    uint8_t widths[4];
    uint8_t kind;
};

#define SIX(a, b, c, d) {{a, b, c, d}, UNORM}, {{a, b, c, d}, SNORM}, {{a, b, c, d}, USCALED}, \
                        {{a, b, c, d}, SSCALED}, {{a, b, c, d}, UINT}, {{a, b, c, d}, SINT}
#define THREE(a, b, c, d) {{a, b, c, d}, UINT}, {{a, b, c, d}, SINT}, {{a, b, c, d}, FLOAT}

static const struct format formats[64] = {
    {{0, 0, 0, 0}, UINT},
    SIX(8, 0, 0, 0),
    SIX(16, 0, 0, 0), {{16, 0, 0, 0}, FLOAT},
    SIX(8, 8, 0, 0),
    THREE(32, 0, 0, 0),
    SIX(16, 16, 0, 0), {{16, 16, 0, 0}, FLOAT},
    {{11, 11, 10, 0}, FLOAT},
    {{10, 11, 11, 0}, FLOAT},
    {{2, 10, 10, 10}, UNORM}, {{2, 10, 10, 10}, SNORM}, {{2, 10, 10, 10}, UINT}, {{2, 10, 10, 10}, SINT},
    SIX(10, 10, 10, 2),
    SIX(8, 8, 8, 8),
    THREE(32, 32, 0, 0),
    SIX(16, 16, 16, 16), {{16, 16, 16, 16}, FLOAT},
    THREE(32, 32, 32, 0),
    THREE(32, 32, 32, 32),
};

static uint32_t float_bits(float value) { uint32_t bits; __builtin_memcpy(&bits, &value, 4); return bits; }
static float as_float(uint32_t bits) { float value; __builtin_memcpy(&value, &bits, 4); return value; }

/* A float of 5 exponent bits and some fraction bits, with or without a sign, as f32 bits. */
static uint32_t widen_float(uint32_t bits, uint32_t fraction)
{
    uint32_t field = bits >> fraction & 31, low = bits & ((1u << fraction) - 1);
    uint32_t sign = fraction == 10 ? (bits & 0x8000) << 16 : 0;
    if (field == 31)
        return sign | 0x7f800000u | low << (23 - fraction);
    if (field)
        return sign | (field + 112) << 23 | low << (23 - fraction);
    /* exact: at most ten bits, times a power of two */
    return sign | float_bits((float)low * (fraction == 10 ? 0x1p-24f : fraction == 6 ? 0x1p-20f : 0x1p-19f));
}

/* f32 bits to such a float: to nearest even, or toward zero. */
static uint32_t narrow_float(uint32_t bits, uint32_t fraction, uint32_t truncate)
{
    uint32_t has_sign = fraction == 10;
    uint32_t sign = has_sign ? bits >> 16 & 0x8000 : 0;
    uint32_t magnitude = bits & 0x7fffffff;
    uint32_t infinity = 31u << fraction;
    if (magnitude > 0x7f800000u)
        return sign | infinity | 1u << (fraction - 1) | (magnitude >> (23 - fraction) & ((1u << fraction) - 1));
    if (!has_sign && bits >> 31)
        return 0;
    if (magnitude == 0x7f800000u)
        return sign | infinity;
    int32_t exponent = (int32_t)(magnitude >> 23) - 112;
    uint64_t mantissa = magnitude >> 23 ? (magnitude & 0x7fffff) | 0x800000 : 0;
    uint32_t shift = 23 - fraction;
    if (exponent <= 0) {
        shift += (uint32_t)(1 - exponent);
        exponent = 0;
        if (shift > 40)
            return sign;
    } else {
        exponent--;  /* the hidden bit adds one */
    }
    uint64_t kept = mantissa >> shift, tail = mantissa & ((1ull << shift) - 1), half = 1ull << (shift - 1);
    if (!truncate && (tail > half || (tail == half && (kept & 1))))
        kept++;
    uint64_t result = ((uint64_t)exponent << fraction) + kept;
    if (result >= infinity)
        return sign | (truncate ? infinity - 1 : infinity);
    return sign | (uint32_t)result;
}

static int32_t sign_extend(uint32_t value, uint32_t width)
{
    return (int32_t)(value << (32 - width)) >> (32 - width);
}

/* One component of memory as the register takes it: a float's bits, or an integer. */
static uint32_t decode(uint32_t raw, uint32_t width, uint32_t kind)
{
    int32_t value = sign_extend(raw, width);
    switch (kind) {
    case UNORM: return float_bits((float)((double)raw / (double)((1u << width) - 1)));
    case SNORM: {
        double scaled = (double)value / (double)((1u << (width - 1)) - 1);
        return float_bits((float)(scaled < -1 ? -1 : scaled));
    }
    case USCALED: return float_bits((float)raw);
    case SSCALED: return float_bits((float)value);
    case SINT: return (uint32_t)value;
    case FLOAT: return width == 32 ? raw : widen_float(raw, width == 16 ? 10 : width - 5);
    default: return raw;
    }
}

static double nearest_even(double value)
{
    /* adding and taking away 2^52 rounds to an integer */
    double big = value < 0 ? -0x1p52 : 0x1p52;
    volatile double sum = value + big;
    return sum - big;
}

static double limit(double value, double low, double high)
{
    return value > low ? (value < high ? value : high) : low;  /* NaN becomes the lower limit */
}

static uint32_t encode(uint32_t bits, uint32_t width, uint32_t kind)
{
    uint32_t mask = width == 32 ? ~0u : (1u << width) - 1;
    double top = (double)mask, half = (double)(mask >> 1);
    double value = kind < UINT ? (double)as_float(bits) : 0;
    if (value != value)
        value = 0;
    switch (kind) {
    case UNORM: return (uint32_t)nearest_even(limit(value, 0, 1) * top);
    case SNORM: return (uint32_t)(int32_t)nearest_even(limit(value, -1, 1) * half) & mask;
    case USCALED: return (uint32_t)limit(value, 0, top);
    case SSCALED: return (uint32_t)(int32_t)limit(value, -half - 1, half) & mask;
    case UINT: return bits < mask ? bits : mask;
    case SINT: {
        int32_t number = (int32_t)bits, most = (int32_t)(mask >> 1);
        return (uint32_t)(number > most ? most : number < -most - 1 ? -most - 1 : number) & mask;
    }
    default: return width == 32 ? bits : narrow_float(bits, width == 16 ? 10 : width - 5, 0);
    }
}

static const struct format *format_of(uint32_t op)
{
    return &formats[op & FORMAT_MASK & 63];
}

/* Bytes of an element; 0 for a format that does not exist. */
uint32_t barewave_format_size(uint32_t format)
{
    const struct format *f = format_of(format);
    return (uint32_t)(f->widths[0] + f->widths[1] + f->widths[2] + f->widths[3]) / 8;
}

static uint32_t take_bits(const uint32_t *raw, uint32_t place, uint32_t width)
{
    uint64_t two = raw[place / 32] | (place / 32 < 3 ? (uint64_t)raw[place / 32 + 1] << 32 : 0);
    return (uint32_t)(two >> place % 32) & (width == 32 ? ~0u : (1u << width) - 1);
}

static uint32_t is_integer(uint32_t kind) { return kind == UINT || kind == SINT; }

/* 0, 1 or a component, as the descriptor's DST_SEL_X (lowest three bits), Y, Z, W ask; missing ones are 0, 0, 0, 1. */
void barewave_format_load(uint32_t op, uint32_t selectors, uint64_t lanes, uint32_t (*data)[PITCH])
{
    const struct format *f = format_of(op);
    uint32_t count = op >> FORMAT_COUNT_SHIFT & 7;
    uint32_t one = is_integer(f->kind) ? 1 : 0x3f800000u;
    for (; lanes; lanes &= lanes - 1) {
        uint32_t lane = (uint32_t)__builtin_ctzll(lanes);
        uint32_t raw[4], component[4] = {0, 0, 0, one}, result[4];
        for (uint32_t i = 0; i < 4; i++)
            raw[i] = data[i][lane];
        for (uint32_t i = 0, place = 0; i < 4 && f->widths[i]; place += f->widths[i++])
            component[i] = decode(take_bits(raw, place, f->widths[i]), f->widths[i], f->kind);
        for (uint32_t i = 0; i < 4; i++) {
            uint32_t selector = selectors >> 3 * i & 7;
            result[i] = selector >= 4 ? component[selector - 4] : selector == 1 ? one : 0;
            if (op & FORMAT_D16)
                result[i] = is_integer(f->kind) ? result[i] & 0xffff
                                                : narrow_float(result[i], 10, f->kind == FLOAT && f->widths[0] == 32);
        }
        for (uint32_t i = 0; i < count; i++)
            if (!(op & FORMAT_D16))
                data[i][lane] = result[i];
            else if (i % 2 == 0)
                data[i / 2][lane] = result[i] | (i + 1 < count ? result[i + 1] << 16 : 0);
    }
}

void barewave_format_store(uint32_t op, uint64_t lanes, uint32_t (*data)[PITCH])
{
    const struct format *f = format_of(op);
    uint32_t count = op >> FORMAT_COUNT_SHIFT & 7;
    for (; lanes; lanes &= lanes - 1) {
        uint32_t lane = (uint32_t)__builtin_ctzll(lanes);
        uint32_t component[4] = {0, 0, 0, 0};
        uint64_t low = 0, high = 0;
        for (uint32_t i = 0; i < count; i++) {
            uint32_t value = data[op & FORMAT_D16 ? i / 2 : i][lane];
            if (op & FORMAT_D16) {
                value = i % 2 ? value >> 16 : value & 0xffff;
                value = f->kind == SINT ? (uint32_t)sign_extend(value, 16)
                        : f->kind == UINT ? value : widen_float(value, 10);
            }
            component[i] = value;
        }
        for (uint32_t i = 0, place = 0; i < 4 && f->widths[i]; place += f->widths[i++]) {
            uint64_t bits = encode(component[i], f->widths[i], f->kind);
            if (place < 64)
                low |= bits << place;
            else
                high |= bits << (place - 64);
            if (place < 64 && place + f->widths[i] > 64)
                high |= bits >> (64 - place);
        }
        data[0][lane] = (uint32_t)low;
        data[1][lane] = (uint32_t)(low >> 32);
        data[2][lane] = (uint32_t)high;
        data[3][lane] = (uint32_t)(high >> 32);
    }
}
