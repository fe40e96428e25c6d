/* Sorting and searching: networks in LDS, arrays of one work-item's own, ranks, merges. */
#include "../kernels/barewave_device.h"

#define GROUP 256

SHARED u32 keys[GROUP];

KERNEL bitonic_u32(GLOBAL u32 *data) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    keys[t] = data[i];
    barrier();
    for (u32 size = 2; size <= GROUP; size <<= 1)
        for (u32 step = size >> 1; step; step >>= 1) {
            u32 other = t ^ step;
            if (other > t) {
                u32 a = keys[t], b = keys[other], up = !(t & size);
                if ((a > b) == up) {
                    keys[t] = b;
                    keys[other] = a;
                }
            }
            barrier();
        }
    data[i] = keys[t];
}

SHARED i64 pairs[GROUP];

/* Signed keys of 64 bits by odd and even neighbours. */
KERNEL odd_even_i64(GLOBAL i64 *data) {
    u32 t = local_x(), i = group_x() * 64 + t;
    pairs[t] = data[i];
    barrier();
    for (u32 round = 0; round < 64; round++) {
        u32 left = 2 * t + (round & 1);
        if (left + 1 < 64 && pairs[left] > pairs[left + 1]) {
            i64 kept = pairs[left];
            pairs[left] = pairs[left + 1];
            pairs[left + 1] = kept;
        }
        barrier();
    }
    data[i] = pairs[t];
}

/* 24 halves of each work-item, sorted by insertion in private memory. */
KERNEL insertion_f16(const GLOBAL f16 *in, GLOBAL f16 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f16 own[24];
    for (u32 k = 0; k < 24; k++) {
        f16 x = in[i * 24 + k];
        u32 at = k;
        while (at && own[at - 1] > x) {
            own[at] = own[at - 1];
            at--;
        }
        own[at] = x;
    }
    for (u32 k = 0; k < 24; k++)
        out[i * 24 + k] = own[k];
}

/* Places of keys by the count of smaller ones, equal ones in their order. */
KERNEL rank_sort(const GLOBAL u8 *in, GLOBAL u8 *out, GLOBAL u32 *from, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 rank = 0;
    u8 own = in[i];
    for (u32 k = 0; k < n; k++)
        rank += in[k] < own || (in[k] == own && k < i);
    out[rank] = own;
    from[rank] = i;
}

/* How many of a sorted list lie below each value. */
KERNEL lower_bound(const GLOBAL i32 *sorted, const GLOBAL i32 *values, GLOBAL u32 *out, u32 count, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 low = 0, high = count;
    while (low < high) {
        u32 middle = (low + high) / 2;
        if (sorted[middle] < values[i])
            low = middle + 1;
        else
            high = middle;
    }
    out[i] = low;
}
