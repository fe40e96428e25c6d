// Variables of a module: initialised, zero, constant, and a pointer that the loader has to relocate.
#include "hip_declarations.h"

__device__ int counter = 7;
__device__ float table[64];
__constant__ float factors[4] = {1.0f, 2.0f, 3.0f, 4.0f};
__device__ float *table_pointer = table;

// table[i] = factors[i % 4] * i, reached through the relocated pointer.
KERNEL fill_table() {
    table_pointer[lane()] = factors[lane() % 4] * lane();
}

KERNEL add_to_counter(int amount) {
    if (lane() == 0)
        __hip_atomic_fetch_add(&counter, amount, __ATOMIC_RELAXED, __HIP_MEMORY_SCOPE_AGENT);
}
