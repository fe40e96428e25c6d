"""Add two vectors with a kernel of a code object."""

import ctypes
from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


n = 100_000
a = np.random.rand(n).astype(np.float32)
b = np.random.rand(n).astype(np.float32)
c = np.empty_like(a)

module = hip_check(hip.hipModuleLoad(bytes(Path(__file__).with_name("kernels.co"))))
kernel = hip_check(hip.hipModuleGetFunction(module, b"vector_add"))

a_d = hip_check(hip.hipMalloc(a.nbytes)).configure(typestr="float32", shape=(n,), itemsize=4)
b_d = hip_check(hip.hipMalloc(b.nbytes)).configure(typestr="float32", shape=(n,), itemsize=4)
c_d = hip_check(hip.hipMalloc(c.nbytes)).configure(typestr="float32", shape=(n,), itemsize=4)
hip_check(hip.hipMemcpy(a_d, a, a.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))
hip_check(hip.hipMemcpy(b_d, b, b.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))

block = hip.dim3(x=256, y=1, z=1)
grid = hip.dim3(x=-(-n // block.x), y=1, z=1)
hip_check(
    hip.hipModuleLaunchKernel(
        kernel,
        *(grid.x, grid.y, grid.z),
        *(block.x, block.y, block.z),
        sharedMemBytes=0,
        stream=None,
        kernelParams=None,
        extra=(a_d, b_d, c_d, ctypes.c_uint(n)),
    )
)
hip_check(hip.hipMemcpy(c, c_d, c.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
print(f"{n} sums, largest difference {np.max(np.abs(c - (a + b)))}")

for pointer in (a_d, b_d, c_d):
    hip_check(hip.hipFree(pointer))
hip_check(hip.hipModuleUnload(module))
