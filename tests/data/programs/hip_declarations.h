// What HIP sources need where HIP's headers are not installed: the attributes, and the names that clang calls
// in the host's part of a program.
#ifndef BAREWAVE_HIP_DECLARATIONS_H
#define BAREWAVE_HIP_DECLARATIONS_H

#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __constant__ __attribute__((constant))
#define __shared__ __attribute__((shared))
#define KERNEL extern "C" __global__ void

struct dim3 {
    unsigned x, y, z;
};
extern "C" int hipLaunchKernel(const void *, dim3, dim3, void **, unsigned long, void *);
extern "C" int __hipPushCallConfiguration(dim3, dim3, unsigned long, void *);
extern "C" int __hipPopCallConfiguration(dim3 *, dim3 *, unsigned long *, void **);

#define lane() __builtin_amdgcn_workitem_id_x()
#define group() __builtin_amdgcn_workgroup_id_x()
#define group_size() __builtin_amdgcn_workgroup_size_x()

#endif
