/* One pointer that leads to memory in some lanes and to LDS or scratch in others: flat loads, stores and atomics. */
#include "barewave_device.h"

#define GROUP 64

SHARED u32 shared[GROUP];

NOINLINE u32 bump(u32 *cell, u32 by) {
    *cell += by;
    return *cell;
}

KERNEL flat_pointers(GLOBAL u32 *memory, GLOBAL u32 *out, u32 n) {
    u32 t = local_x(), i = group_x() * GROUP + t;
    if (i >= n)
        return;
    u32 own = i * 7;
    shared[t] = i * 5;
    u32 *cell = i % 3 == 0 ? (u32 *)&memory[i] : i % 3 == 1 ? (u32 *)&shared[t] : &own;
    u32 result = bump(cell, 11 + t);
    __scoped_atomic_fetch_add(i & 1 ? (u32 *)&memory[i] : (u32 *)&shared[t], 1000u, __ATOMIC_RELAXED, DEVICE_SCOPE);
    out[i] = result + shared[t] + own;
}
