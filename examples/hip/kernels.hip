// The kernels of these scripts. kernels.co is made of them, without ROCm, by
//
//   clang-22 -x hip --cuda-device-only --no-gpu-bundle-output --offload-arch=gfx1100 -nogpuinc -nogpulib \
//       -O3 -ffp-contract=off -fno-ident -cuid=kernels -o kernels.co kernels.hip
//
// With ROCm, hipcc --genco makes a bundle of the same kernels: leave out the declarations below.

#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __constant__ __attribute__((constant))
#define __shared__ __attribute__((shared))
#define BARRIER() __builtin_amdgcn_fence(__ATOMIC_SEQ_CST, "workgroup"), __builtin_amdgcn_s_barrier()

static __device__ unsigned block_size(void) {
    return ((const unsigned short __attribute__((address_space(4))) *)__builtin_amdgcn_implicitarg_ptr())[6];
}

#define GLOBAL_X (__builtin_amdgcn_workgroup_id_x() * block_size() + __builtin_amdgcn_workitem_id_x())

__device__ float factor = 2.0f;
__constant__ float offsets[4] = {0.0f, 10.0f, 20.0f, 30.0f};
__device__ unsigned launches = 0;

extern "C" __global__ void vector_add(const float *a, const float *b, float *c, unsigned n) {
    unsigned i = GLOBAL_X;
    if (i < n)
        c[i] = a[i] + b[i];
}

extern "C" __global__ void scale(float *x, float by, unsigned n) {
    unsigned i = GLOBAL_X;
    if (i < n)
        x[i] = x[i] * by;
}

// x[i] = factor * x[i] + offsets[i % 4], and one more launch counted.
extern "C" __global__ void apply(float *x, unsigned n) {
    unsigned i = GLOBAL_X;
    if (i < n)
        x[i] = factor * x[i] + offsets[i % 4];
    if (i == 0)
        launches += 1;
}

// Reverses each block's part of x in LDS whose size the launch says.
extern __shared__ float staged[];
extern "C" __global__ void reverse_blocks(float *x) {
    unsigned size = block_size(), t = __builtin_amdgcn_workitem_id_x(), i = GLOBAL_X;
    staged[t] = x[i];
    BARRIER();
    x[i] = staged[size - 1 - t];
}
