/* DOT2 instructions: one step of the matrix unit in each lane.
 *
 * Takes both pairs of factors as they lie in dwords, the addend as the bits of a float, and gives such bits; a
 * result that is rounded to f16 comes as the float of the same value, a diagnostic NaN as the unit's own.
 */

#include "matrix_sums.h"

INLINE void dot2(const lanes16 *a, const lanes16 *b, const lanes16 *c, lanes16 *d, uint32_t groups,
                 int brain, int output, int saturate)
{
    for (uint32_t group = 0; group < groups; group++) {
        struct factors left[2], right[2];
        lanes16 special = SPLAT(0);
        UNROLLED
        for (uint32_t k = 0; k < 2; k++) {
            left[k] = take_factors(half_of(a[group], k), brain);
            right[k] = take_factors(half_of(b[group], k), brain);
            special |= left[k].special | right[k].special;
        }
        d[group] = __builtin_reduce_or(special)
            ? dot2_step(left, right, c[group], brain, output, saturate, 1)
            : dot2_step(left, right, c[group], brain, output, saturate, 0);
    }
}

void barewave_dot2(uint32_t op, uint32_t lanes, const lanes16 *a, const lanes16 *b, const lanes16 *c, lanes16 *d)
{
    uint32_t groups = lanes / 16;
    switch (op & MATRIX_KIND_MASK) {
    case MATRIX_F32_F16: dot2(a, b, c, d, groups, 0, OUTPUT_FLOAT, 0); break;
    case MATRIX_F32_BF16: dot2(a, b, c, d, groups, 1, OUTPUT_FLOAT, 0); break;
    default: dot2(a, b, c, d, groups, 0, OUTPUT_HALF, (op & MATRIX_SATURATE) != 0); break;
    }
}
