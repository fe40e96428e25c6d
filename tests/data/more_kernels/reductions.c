/* Reductions, scans and counts beyond a plain sum. */
#include "../kernels/barewave_device.h"

#define GROUP 128

SHARED f32 best[GROUP];
SHARED u32 place[GROUP];

/* The first place of the largest value of each group. */
KERNEL argmax_f32(const GLOBAL f32 *in, GLOBAL u32 *out, u32 n) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    best[t] = i < n ? in[i] : -__builtin_inff();
    place[t] = i;
    barrier();
    for (u32 step = GROUP / 2; step; step >>= 1) {
        if (t < step) {
            f32 other = best[t + step];
            if (other > best[t] || (other == best[t] && place[t + step] < place[t])) {
                best[t] = other;
                place[t] = place[t + step];
            }
        }
        barrier();
    }
    if (t == 0)
        out[group_x()] = place[0];
}

SHARED u64 sums[GROUP];

/* Running sums of 64 bits that begin anew where a flag is set. */
KERNEL segmented_scan(const GLOBAL u64 *in, const GLOBAL u8 *flags, GLOBAL u64 *out) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    u64 sum = in[i];
    u32 begun = flags[i] || t == 0;
    sums[t] = sum;
    place[t] = begun;
    barrier();
    for (u32 step = 1; step < GROUP; step <<= 1) {
        u64 before = t >= step ? sums[t - step] : 0;
        u32 flag = t >= step ? place[t - step] : 1;
        barrier();
        if (!begun)
            sum += before;
        begun |= flag;
        sums[t] = sum;
        place[t] = begun;
        barrier();
    }
    out[i] = sum;
}

/* The last group to arrive adds up what all groups have written. */
SHARED u32 last;

KERNEL last_group_sums(const GLOBAL u32 *in, GLOBAL u32 *partial, GLOBAL u32 *count, GLOBAL u32 *total, u32 groups) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    place[t] = in[i];
    barrier();
    for (u32 step = GROUP / 2; step; step >>= 1) {
        if (t < step)
            place[t] += place[t + step];
        barrier();
    }
    if (t == 0) {
        partial[group_x()] = place[0];
        last = __scoped_atomic_fetch_add(count, 1, __ATOMIC_ACQ_REL, DEVICE_SCOPE) == groups - 1;
    }
    barrier();
    if (!last || t)
        return;
    u32 sum = 0;
    for (u32 g = 0; g < groups; g++)
        sum += __scoped_atomic_load_n(&partial[g], __ATOMIC_RELAXED, DEVICE_SCOPE);
    *total = sum;
}

/* Mean and variance by Welford's recurrence, one row for each work-item. */
KERNEL welford(const GLOBAL f64 *in, GLOBAL f64 *out, u32 rows, u32 columns) {
    u32 i = global_x();
    if (i >= rows)
        return;
    f64 mean = 0, squares = 0;
    for (u32 k = 0; k < columns; k++) {
        f64 x = in[i * columns + k], away = x - mean;
        mean += away / (f64)(k + 1);
        squares += away * (x - mean);
    }
    out[2 * i] = mean;
    out[2 * i + 1] = squares / (f64)columns;
}

/* The largest float by compare and swap, and a count of all that are not numbers. */
KERNEL max_by_swapping(const GLOBAL f32 *in, GLOBAL u32 *cells, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    f32 x = in[i];
    if (x != x) {
        atomic_add(&cells[1], 1);
        return;
    }
    u32 seen = __scoped_atomic_load_n(&cells[0], __ATOMIC_RELAXED, DEVICE_SCOPE), wanted;
    do {
        f32 old;
        __builtin_memcpy(&old, &seen, 4);
        if (!(x > old))
            return;
        __builtin_memcpy(&wanted, &x, 4);
    } while (!__scoped_atomic_compare_exchange_n(
        &cells[0], &seen, wanted, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED, DEVICE_SCOPE));
}
