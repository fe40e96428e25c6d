/* Float arithmetic in any rounding mode: products, sums and fused multiply-adds, formed exactly and rounded once.
 *
 * Operands of all sizes come as doubles, which hold them exactly, and so does the result. Compiled code uses this
 * where MODE asks for another rounding than to the nearest even; it is the exception, and may take its time.
 */

#include <stdint.h>

typedef unsigned __int128 wide;

#define ROUND_MODE_MASK 3        /* as MODE: 0 nearest even, 1 up, 2 down, 3 toward zero */
#define ROUND_FORMAT_SHIFT 2     /* 0 f16, 1 f32, 2 f64 */
#define ROUND_KIND_SHIFT 4       /* 0 a, 1 a + c, 2 a * b, 3 a * b + c; all times 2^scale */
#define ROUND_FLUSH 0x40         /* denormal results become zero */
#define ROUND_SATURATE 0x80      /* what overflows becomes the largest finite number */

enum kind { MOVE, ADD, MULTIPLY, FUSED };

#define SIGN 0x8000000000000000ull
#define INFINITY_BITS 0x7ff0000000000000ull
#define QUIET 0x0008000000000000ull
#define DEFAULT_NAN 0xfff8000000000000ull
#define TOP 125                  /* where operands of a sum have their highest bit: room for a carry above */

struct number {
    uint32_t negative;
    int32_t exponent;            /* value = significand * 2^exponent */
    wide significand;
};

static const struct { int32_t bits, lowest, highest; } formats[3] = {{11, -14, 15}, {24, -126, 127}, {53, -1022, 1023}};

static uint64_t double_bits(double value) { uint64_t bits; __builtin_memcpy(&bits, &value, 8); return bits; }
static double as_double(uint64_t bits) { double value; __builtin_memcpy(&value, &bits, 8); return value; }
static double power(int32_t exponent) { return as_double((uint64_t)(exponent + 1023) << 52); }

static uint32_t is_nan(uint64_t bits) { return (bits & ~SIGN) > INFINITY_BITS; }
static uint32_t is_infinite(uint64_t bits) { return (bits & ~SIGN) == INFINITY_BITS; }
static uint32_t is_zero(uint64_t bits) { return !(bits & ~SIGN); }

static int32_t highest_bit(wide value)
{
    uint64_t high = (uint64_t)(value >> 64);
    return high ? 127 - __builtin_clzll(high) : 63 - __builtin_clzll((uint64_t)value);
}

static struct number take_apart(uint64_t bits)
{
    int32_t field = (int32_t)(bits >> 52 & 0x7ff);
    struct number n = {(uint32_t)(bits >> 63), (field ? field : 1) - 1075, bits & (QUIET * 2 - 1)};
    if (field)
        n.significand |= QUIET * 2;
    return n;
}

/* Round an integer that loses its low bits; lost says that bits below these are gone already. */
static wide round_bits(wide value, int32_t shift, uint32_t lost, uint32_t mode, uint32_t negative)
{
    if (shift <= 0)
        return value << -shift;
    wide kept = shift > 127 ? 0 : value >> shift;
    wide tail = shift > 127 ? value : value & (((wide)1 << shift) - 1);
    wide half = shift > 127 ? ~(wide)0 : (wide)1 << (shift - 1);
    uint32_t inexact = tail || lost;
    uint32_t up = mode == 0 ? tail > half || (tail == half && (lost || (kept & 1)))
                : mode == 1 ? inexact && !negative
                : mode == 2 ? inexact && negative : 0;
    return kept + up;
}

static uint64_t pack(struct number n, uint32_t lost, uint32_t op)
{
    uint32_t mode = op & ROUND_MODE_MASK;
    int32_t bits = formats[op >> ROUND_FORMAT_SHIFT & 3].bits;
    int32_t lowest = formats[op >> ROUND_FORMAT_SHIFT & 3].lowest;
    int32_t highest = formats[op >> ROUND_FORMAT_SHIFT & 3].highest;
    uint64_t sign = (uint64_t)n.negative << 63;
    int32_t exponent = highest_bit(n.significand) + n.exponent;
    if (op & ROUND_FLUSH) {
        /* tiny is what is so after rounding with no lower bound of exponents */
        wide free = round_bits(n.significand, exponent - bits + 1 - n.exponent, lost, mode, n.negative);
        if (exponent + (free >> bits != 0) < lowest)
            return sign;
    }
    int32_t unit = (exponent < lowest ? lowest : exponent) - bits + 1;
    wide rounded = round_bits(n.significand, unit - n.exponent, lost, mode, n.negative);
    if (!rounded)
        return sign;
    if (highest_bit(rounded) + unit > highest) {
        uint32_t outward = mode == 0 || (mode == 1 && !n.negative) || (mode == 2 && n.negative);
        if (outward && !(op & ROUND_SATURATE))
            return sign | INFINITY_BITS;
        rounded = ((wide)1 << bits) - 1;
        unit = highest - bits + 1;
    }
    /* the result has a place among doubles: both factors are exact */
    int32_t first = unit < -960 ? -960 : unit;
    return sign | double_bits((double)(uint64_t)rounded * power(first) * power(unit - first));
}

/* Sum of numbers other than zero. */
static uint64_t add_numbers(struct number a, struct number c, int32_t scale, uint32_t op)
{
    int32_t up = TOP - highest_bit(a.significand);
    a.significand <<= up;
    a.exponent -= up;
    up = TOP - highest_bit(c.significand);
    c.significand <<= up;
    c.exponent -= up;
    if (a.exponent < c.exponent || (a.exponent == c.exponent && a.significand < c.significand)) {
        struct number swap = a;
        a = c;
        c = swap;
    }
    int32_t distance = a.exponent - c.exponent;
    wide small = distance > 127 ? 0 : c.significand >> distance;
    uint32_t lost = distance > 127 || (small << distance) != c.significand;
    if (a.negative == c.negative)
        a.significand += small;
    else
        /* a part of a unit is taken away beyond what is kept: one unit less, and something above it */
        a.significand -= small + lost;
    if (!a.significand)
        return (op & ROUND_MODE_MASK) == 2 ? SIGN : 0;
    a.exponent += scale;
    return pack(a, lost, op);
}

static uint64_t combine(uint64_t a, uint64_t b, uint64_t c, int32_t scale, uint32_t op)
{
    uint32_t kind = op >> ROUND_KIND_SHIFT & 3;
    uint32_t has_b = kind == MULTIPLY || kind == FUSED, has_c = kind == ADD || kind == FUSED;
    uint64_t sign = (a ^ (has_b ? b : 0)) & SIGN;
    if (is_nan(a))
        return a | QUIET;
    if (has_b && is_nan(b))
        return b | QUIET;
    if (has_b && ((is_infinite(a) && is_zero(b)) || (is_zero(a) && is_infinite(b))))
        return DEFAULT_NAN;
    if (has_c && is_nan(c))
        return c | QUIET;
    uint32_t infinite = is_infinite(a) || (has_b && is_infinite(b));
    if (has_c && is_infinite(c))
        return infinite && sign != (c & SIGN) ? DEFAULT_NAN : c;
    if (infinite)
        return sign | INFINITY_BITS;
    struct number x = take_apart(a);
    if (has_b) {
        struct number y = take_apart(b);
        x.significand *= y.significand;
        x.exponent += y.exponent;
    }
    x.negative = (uint32_t)(sign >> 63);
    struct number z = take_apart(has_c ? c : 0);
    if (x.significand && z.significand)
        return add_numbers(x, z, scale, op);
    if (!x.significand && !z.significand) {
        if (!has_c || sign == (c & SIGN))
            return sign;
        return (op & ROUND_MODE_MASK) == 2 ? SIGN : 0;
    }
    if (!x.significand)
        x = z;
    x.exponent += scale;
    return pack(x, 0, op);
}

/* The area holds a, b, c and the scales, count each; results replace a. */
void barewave_round(uint32_t op, uint32_t count, uint64_t *area)
{
    for (uint32_t i = 0; i < count; i++)
        area[i] = combine(area[i], area[count + i], area[2 * count + i], (int32_t)(int64_t)area[3 * count + i], op);
}
