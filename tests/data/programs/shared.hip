// LDS whose size the launch decides: HIP's extern __shared__.
#include "hip_declarations.h"

extern __shared__ unsigned dynamic[];

// out[i] = the neighbour's value, after all have written theirs behind 128 bytes of declared LDS.
KERNEL rotate(unsigned *out, unsigned count) {
    __shared__ unsigned declared[32];
    declared[lane() % 32] = 1000;
    dynamic[lane()] = lane() * 3 + 1;
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
    __builtin_amdgcn_s_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
    out[lane()] = dynamic[(lane() + 1) % count] + declared[lane() % 32];
}

// The second source of the program with two fat binaries.
KERNEL second_source(unsigned *out) {
    out[lane()] = 2;
}
