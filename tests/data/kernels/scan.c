/* Inclusive prefix sum of u32 within each workgroup of 128, doubling steps in two LDS buffers; block totals apart. */
#include "barewave_device.h"

#define GROUP 128

SHARED u32 buffer[2][GROUP];

KERNEL scan_inclusive(const GLOBAL u32 *in, GLOBAL u32 *out, GLOBAL u32 *totals, u32 n) {
    u32 t = local_x(), i = group_x() * GROUP + t, current = 0;
    buffer[0][t] = i < n ? in[i] : 0;
    barrier();
    for (u32 step = 1; step < GROUP; step <<= 1) {
        u32 sum = buffer[current][t];
        if (t >= step)
            sum += buffer[current][t - step];
        current ^= 1;
        buffer[current][t] = sum;
        barrier();
    }
    if (i < n)
        out[i] = buffer[current][t];
    if (t == GROUP - 1)
        totals[group_x()] = buffer[current][t];
}

/* Adds to each element the totals of all blocks before its own. */
KERNEL scan_add_totals(GLOBAL u32 *out, const GLOBAL u32 *totals, u32 n) {
    u32 i = group_x() * GROUP + local_x(), sum = 0;
    for (u32 block = 0; block < group_x(); block++)
        sum += totals[block];
    if (i < n)
        out[i] += sum;
}
