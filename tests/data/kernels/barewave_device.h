/* What a kernel written in plain C needs of clang's AMDGPU target, without OpenCL, HIP or a device library.
 *
 * Every name below is a macro, a type or an always-inlined function over a builtin of the compiler, so that
 * a code object depends on nothing but the compiler that made it.
 */
#ifndef BAREWAVE_DEVICE_H
#define BAREWAVE_DEVICE_H

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

#define KERNEL __attribute__((amdgpu_kernel, visibility("protected"))) void
#define GLOBAL __attribute__((address_space(1)))
#define SHARED static __attribute__((address_space(3), loader_uninitialized))
#define LOCAL __attribute__((address_space(3)))
#define CONSTANT __attribute__((address_space(4)))
#define INLINE static inline __attribute__((always_inline))
#define NOINLINE static __attribute__((noinline))

#define local_x() __builtin_amdgcn_workitem_id_x()
#define local_y() __builtin_amdgcn_workitem_id_y()
#define local_z() __builtin_amdgcn_workitem_id_z()
#define group_x() __builtin_amdgcn_workgroup_id_x()
#define group_y() __builtin_amdgcn_workgroup_id_y()
#define group_z() __builtin_amdgcn_workgroup_id_z()

/* The size of a full workgroup as the dispatch packet states it (u16 at +4, +6, +8). */
INLINE u32 packet_group_size(u32 dimension) {
    const CONSTANT u16 *packet = (const CONSTANT u16 *)__builtin_amdgcn_dispatch_ptr();
    return packet[2 + dimension];
}

/* The grid in work-items as the dispatch packet states it (u32 at +12, +16, +20). */
INLINE u32 packet_grid_size(u32 dimension) {
    const CONSTANT u32 *packet = (const CONSTANT u32 *)__builtin_amdgcn_dispatch_ptr();
    return packet[3 + dimension];
}

/* The hidden arguments of code object versions 5 and 6. */
INLINE u32 hidden_block_count(u32 dimension) {
    return ((const CONSTANT u32 *)__builtin_amdgcn_implicitarg_ptr())[dimension];
}
INLINE u32 hidden_group_size(u32 dimension) {
    return ((const CONSTANT u16 *)__builtin_amdgcn_implicitarg_ptr())[6 + dimension];
}
INLINE u32 hidden_remainder(u32 dimension) {
    return ((const CONSTANT u16 *)__builtin_amdgcn_implicitarg_ptr())[9 + dimension];
}

#ifdef BAREWAVE_VERSION4
/* Code objects of version 4 have no hidden sizes: they come from the dispatch packet. */
#define group_size(dimension) packet_group_size(dimension)
#else
#define group_size(dimension) hidden_group_size(dimension)
#endif

INLINE u32 global_x(void) { return group_x() * group_size(0) + local_x(); }
INLINE u32 global_y(void) { return group_y() * group_size(1) + local_y(); }
INLINE u32 global_z(void) { return group_z() * hidden_group_size(2) + local_z(); }

/* A barrier of the workgroup behind which its writes to LDS and memory are seen by all of it. */
INLINE void barrier(void) {
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
    __builtin_amdgcn_s_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
}

#define DEVICE_SCOPE __MEMORY_SCOPE_DEVICE
#define GROUP_SCOPE __MEMORY_SCOPE_WRKGRP
#define atomic_add(p, v) __scoped_atomic_fetch_add((p), (v), __ATOMIC_RELAXED, DEVICE_SCOPE)
#define atomic_add_group(p, v) __scoped_atomic_fetch_add((p), (v), __ATOMIC_RELAXED, GROUP_SCOPE)

#endif
