"""Copy between two cards, and let one read the memory of the other."""

import ctypes
from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


count = hip_check(hip.hipGetDeviceCount())
if count < 2:
    raise SystemExit("two devices are needed; emulated: BAREWAVE_DEVICE=emulated:2")
n = 1 << 16
x = np.arange(n, dtype=np.float32)
reachable = hip_check(hip.hipDeviceCanAccessPeer(0, 1))
print(f"device 0 reaches device 1: {bool(reachable)}")

hip_check(hip.hipSetDevice(1))
there = hip_check(hip.hipMalloc(x.nbytes))
hip_check(hip.hipMemcpy(there, x, x.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))

hip_check(hip.hipSetDevice(0))
here = hip_check(hip.hipMalloc(x.nbytes))
hip_check(hip.hipMemcpyPeer(here, 0, there, 1, x.nbytes))
back = np.zeros_like(x)
hip_check(hip.hipMemcpy(back, here, x.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
print(f"copied over: {np.array_equal(back, x)}")

if reachable:
    hip_check(hip.hipDeviceEnablePeerAccess(1, 0))
    module = hip_check(hip.hipModuleLoad(bytes(Path(__file__).with_name("kernels.co"))))
    kernel = hip_check(hip.hipModuleGetFunction(module, b"vector_add"))
    stream = hip_check(hip.hipStreamCreate())
    extra = (here, there, here, ctypes.c_uint(n))
    hip_check(hip.hipModuleLaunchKernel(kernel, n // 256, 1, 1, 256, 1, 1, 0, stream, None, extra))
    hip_check(hip.hipMemcpyPeerAsync(there, 1, here, 0, x.nbytes, stream))
    hip_check(hip.hipStreamSynchronize(stream))
    hip_check(hip.hipStreamDestroy(stream))
    hip_check(hip.hipDeviceDisablePeerAccess(1))

hip_check(hip.hipSetDevice(1))
hip_check(hip.hipMemcpy(back, there, x.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
print(f"a kernel of device 0 has read device 1: {np.array_equal(back, 2 * x if reachable else x)}")
hip_check(hip.hipFree(there))
hip_check(hip.hipSetDevice(0))
hip_check(hip.hipFree(here))
