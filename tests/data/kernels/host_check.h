/* barewave_device.h for this CPU: the same kernels, one thread per work-item, to try the references with.
 *
 * It stands in for the device's header in a copy of the sources. What needs a wave (lanes) or a dispatch
 * packet in memory has no counterpart here.
 */
#include <math.h>
#include <pthread.h>
#include <sched.h>

typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef int i32;
typedef unsigned int u32;
typedef long long i64;
typedef unsigned long long u64;
typedef float f32;
typedef double f64;
typedef _Float16 f16;

#define KERNEL __attribute__((visibility("default"))) void
#define GLOBAL
#define SHARED static
#define LOCAL
#define CONSTANT
#define INLINE static inline
#define NOINLINE static __attribute__((noinline))

static _Thread_local u32 host_local[3], host_group[3];
static u32 host_block[3], host_items[3];
static pthread_barrier_t host_barrier;
static u16 host_hidden[128];

__attribute__((visibility("default"))) void host_set_launch(const u32 *block, const u32 *items) {
    for (int d = 0; d < 3; d++) {
        host_block[d] = block[d];
        host_items[d] = items[d];
    }
    host_hidden[32] = 3; /* dimensions */
}
__attribute__((visibility("default"))) void host_set_item(const u32 *local, const u32 *group) {
    for (int d = 0; d < 3; d++) {
        host_local[d] = local[d];
        host_group[d] = group[d];
    }
}
__attribute__((visibility("default"))) void host_set_group(u32 work_items) {
    pthread_barrier_init(&host_barrier, 0, work_items);
}

#define local_x() host_local[0]
#define local_y() host_local[1]
#define local_z() host_local[2]
#define group_x() host_group[0]
#define group_y() host_group[1]
#define group_z() host_group[2]
#define packet_group_size(d) host_block[d]
#define packet_grid_size(d) host_items[d]
#define __builtin_amdgcn_implicitarg_ptr() host_hidden
#define hidden_block_count(d) (host_items[d] / host_block[d])
#define hidden_group_size(d) host_block[d]
#define hidden_remainder(d) (host_items[d] % host_block[d])
#define global_x() (group_x() * host_block[0] + local_x())
#define global_y() (group_y() * host_block[1] + local_y())
#define global_z() (group_z() * host_block[2] + local_z())
#define barrier() ((void)pthread_barrier_wait(&host_barrier))

#define DEVICE_SCOPE __MEMORY_SCOPE_DEVICE
#define GROUP_SCOPE __MEMORY_SCOPE_WRKGRP
#define atomic_add(p, v) __scoped_atomic_fetch_add((p), (v), __ATOMIC_RELAXED, DEVICE_SCOPE)
#define atomic_add_group(p, v) __scoped_atomic_fetch_add((p), (v), __ATOMIC_RELAXED, GROUP_SCOPE)

#define __builtin_amdgcn_s_sleep(n) sched_yield()
#define __builtin_amdgcn_exp2f exp2f
#define __builtin_amdgcn_logf log2f
#define __builtin_amdgcn_rcpf(x) (1.0f / (x))
#define __builtin_amdgcn_rsqf(x) (float)(1.0 / sqrt((double)(x)))
#define __builtin_amdgcn_sinf(x) (float)sin(6.283185307179586 * (double)(x))
#define __builtin_amdgcn_cosf(x) (float)cos(6.283185307179586 * (double)(x))
#define __builtin_amdgcn_fractf(x) fminf((x) - floorf(x), 0x1.fffffep-1f)
#define __builtin_amdgcn_fmed3f(x, low, high) fminf(fmaxf((x), (low)), (high))
#define __builtin_amdgcn_ubfe(x, offset, width) (((u32)(x) >> (offset)) & ((1u << (width)) - 1))
#define __builtin_amdgcn_sbfe(x, offset, width) \
    (u32)((i32)((u32)((i32)(x) >> (offset)) << (32 - (width))) >> (32 - (width)))
static inline u32 __builtin_amdgcn_perm(u32 high, u32 low, u32 selectors) {
    u64 bytes = (u64)high << 32 | low;
    u32 result = 0;
    for (int i = 0; i < 4; i++)
        result |= (u32)(bytes >> (8 * (selectors >> (8 * i) & 7)) & 0xff) << (8 * i);
    return result;
}
static inline u32 __builtin_amdgcn_sad_u8(u32 x, u32 y, u32 sum) {
    for (int i = 0; i < 32; i += 8) {
        i32 difference = (i32)(x >> i & 0xff) - (i32)(y >> i & 0xff);
        sum += (u32)(difference < 0 ? -difference : difference);
    }
    return sum;
}
#define __builtin_amdgcn_alignbyte(x, y, n) (u32)(((u64)(x) << 32 | (y)) >> (8 * (n)))
