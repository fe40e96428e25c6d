/* V_TRIG_PREOP_F64: 53 bits of 2/pi for the reduction of large arguments (reference: isa_semantics 6.5). */

#include <stdint.h>

#define PITCH 64
#define BITS 1201
#define LOWEST -1074           /* exponent of the smallest denormal */

/* 2/pi as a binary fraction, its highest bit first; bits behind the first 1,201 are zeros. */
static const uint64_t two_over_pi[21] = {
    0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041,
    0xfe5163abdebbc561, 0xb7246e3a424dd2e0, 0x06492eea09d1921c,
    0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41,
    0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f,
    0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d,
    0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08,
    0x56033046fc7b0000,
};

static uint64_t double_bits(double value) { uint64_t bits; __builtin_memcpy(&bits, &value, 8); return bits; }
static double as_double(uint64_t bits) { double value; __builtin_memcpy(&value, &bits, 8); return value; }

/* 2 to a power within the normal range. */
static double power(int32_t exponent) { return as_double((uint64_t)(exponent + 1023) << 52); }

static uint64_t segment(uint64_t source, uint32_t number)
{
    int32_t field = (int32_t)(source >> 52 & 0x7ff);
    int32_t shift = 53 * (int32_t)(number & 31) + (field > 1077 ? field - 1077 : 0);
    if (shift >= BITS)
        return 0;
    uint32_t word = (uint32_t)shift / 64, place = (uint32_t)shift % 64;
    uint64_t window = two_over_pi[word] << place;
    if (place)
        window |= two_over_pi[word + 1] >> (64 - place);
    int32_t exponent = -53 - shift + (field >= 1968 ? 128 : 0);
    window >>= 11;
    if (exponent < LOWEST) {
        /* what does not fit into a denormal is cut off: the manual says round-to-zero */
        window = LOWEST - exponent < 64 ? window >> (LOWEST - exponent) : 0;
        exponent = LOWEST;
    }
    int32_t first = exponent < -960 ? -960 : exponent;
    return double_bits((double)window * power(first) * power(exponent - first));
}

/* Rows 0 and 1 hold the argument, row 2 the segment's number; the result replaces rows 0 and 1. */
void barewave_trig_preop(uint64_t lanes, uint32_t (*data)[PITCH])
{
    for (; lanes; lanes &= lanes - 1) {
        uint32_t lane = (uint32_t)__builtin_ctzll(lanes);
        uint64_t bits = segment(data[0][lane] | (uint64_t)data[1][lane] << 32, data[2][lane]);
        data[0][lane] = (uint32_t)bits;
        data[1][lane] = (uint32_t)(bits >> 32);
    }
}
