/* Atomic operations on memory and LDS in 32 and 64 bits, with and without the old value. */
#include "barewave_device.h"

#define RELAXED __ATOMIC_RELAXED
#define AT(function, p, v) __scoped_atomic_##function((p), (v), RELAXED, DEVICE_SCOPE)

KERNEL atomics_u32(const GLOBAL u32 *in, GLOBAL u32 *cells, GLOBAL u32 *tickets, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 x = in[i];
    AT(fetch_add, &cells[0], x);
    AT(fetch_sub, &cells[1], x);
    AT(fetch_and, &cells[2], x | 0xffff0000u);
    AT(fetch_or, &cells[3], x & 0x0000fff0u);
    AT(fetch_xor, &cells[4], x);
    AT(fetch_min, &cells[5], x);
    AT(fetch_max, &cells[6], x);
    AT(fetch_min, (GLOBAL i32 *)&cells[7], (i32)x);
    AT(fetch_max, (GLOBAL i32 *)&cells[8], (i32)x);
    tickets[AT(fetch_add, &cells[9], 1u)] = 1;
    AT(fetch_add, (GLOBAL f32 *)&cells[10], 0.5f);
}

KERNEL atomics_u64(const GLOBAL u64 *in, GLOBAL u64 *cells, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 x = in[i];
    AT(fetch_add, &cells[0], x);
    AT(fetch_xor, &cells[1], x);
    AT(fetch_max, &cells[2], x);
    AT(fetch_min, (GLOBAL i64 *)&cells[3], (i64)x);
    u64 old = AT(fetch_add, &cells[4], 1ull);
    AT(fetch_or, &cells[5], 1ull << (old & 63));
    u64 expected = __scoped_atomic_load_n(&cells[6], RELAXED, DEVICE_SCOPE), wanted;
    do
        wanted = expected * 3 + 1;
    while (!__scoped_atomic_compare_exchange_n(&cells[6], &expected, wanted, 0, RELAXED, RELAXED, DEVICE_SCOPE));
}

SHARED u32 words[8];
SHARED u64 wides[4];
#define AT_GROUP(function, p, v) __scoped_atomic_##function((p), (v), RELAXED, GROUP_SCOPE)

KERNEL atomics_lds(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 t = local_x(), x = in[global_x()];
    if (t < 8)
        words[t] = t == 2 || t == 5 ? ~0u : 0u;
    if (t < 4)
        wides[t] = 0;
    barrier();
    AT_GROUP(fetch_add, &words[0], x);
    AT_GROUP(fetch_max, &words[1], x);
    AT_GROUP(fetch_min, &words[2], x);
    AT_GROUP(fetch_or, &words[3], 1u << (AT_GROUP(fetch_add, &words[4], 1u) & 31));
    AT_GROUP(fetch_and, &words[5], x | 0x00ff00ffu);
    AT_GROUP(fetch_xor, &words[6], x);
    AT_GROUP(fetch_add, &wides[0], (u64)x << 8);
    AT_GROUP(fetch_max, &wides[1], (u64)x << 16);
    u32 expected = words[7];
    while (!__scoped_atomic_compare_exchange_n(&words[7], &expected, expected + 2, 0, RELAXED, RELAXED, GROUP_SCOPE))
        ;
    barrier();
    if (t < 8)
        out[group_x() * 12 + t] = words[t];
    if (t < 2) {
        out[group_x() * 12 + 8 + t * 2] = (u32)wides[t];
        out[group_x() * 12 + 9 + t * 2] = (u32)(wides[t] >> 32);
    }
}
