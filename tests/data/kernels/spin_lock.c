/* Locks that one wave must wait for while another holds them: between workgroups, and within one. */
#include "barewave_device.h"

/* Each workgroup adds its share to a plain counter under a lock in memory. */
KERNEL spin_lock(GLOBAL u32 *lock, GLOBAL u32 *counter, u32 rounds) {
    if (local_x() != 0)
        return;
    for (u32 r = 0; r < rounds; r++) {
        u32 expected = 0;
        while (!__scoped_atomic_compare_exchange_n(lock, &expected, 1u, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED,
                                                   DEVICE_SCOPE)) {
            expected = 0;
            __builtin_amdgcn_s_sleep(1);
        }
        *counter = *counter + 1 + group_x();
        __scoped_atomic_store_n(lock, 0u, __ATOMIC_RELEASE, DEVICE_SCOPE);
    }
}

/* Workgroups take turns in the order of their number: each spins, without sleeping, until the one before is done. */
KERNEL take_turns(GLOBAL u32 *turn, GLOBAL u32 *order) {
    if (local_x() != 0)
        return;
    while (__scoped_atomic_load_n(turn, __ATOMIC_ACQUIRE, DEVICE_SCOPE) != group_x())
        ;
    order[group_x()] = group_x() ? order[group_x() - 1] * 3u + group_x() : 1u;
    __scoped_atomic_store_n(turn, group_x() + 1, __ATOMIC_RELEASE, DEVICE_SCOPE);
}

SHARED u32 flag;

/* The first wave of a workgroup waits, spinning, for the last. */
KERNEL wait_for_wave(GLOBAL u32 *out) {
    u32 last = hidden_group_size(0) - 1;
    if (local_x() == 0)
        __scoped_atomic_store_n(&flag, 0u, __ATOMIC_RELAXED, GROUP_SCOPE);
    barrier();
    if (local_x() == last)
        __scoped_atomic_store_n(&flag, group_x() + 1, __ATOMIC_RELEASE, GROUP_SCOPE);
    if (local_x() == 0) {
        u32 seen;
        while ((seen = __scoped_atomic_load_n(&flag, __ATOMIC_ACQUIRE, GROUP_SCOPE)) == 0)
            ;
        out[group_x()] = seen;
    }
}
