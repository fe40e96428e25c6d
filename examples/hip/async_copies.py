"""Overlap copies and kernels: parts of an array on two streams, from pinned memory and back."""

import ctypes
from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


parts, length = 8, 1 << 14
nbytes = 4 * length
module = hip_check(hip.hipModuleLoad(bytes(Path(__file__).with_name("kernels.co"))))
scale = hip_check(hip.hipModuleGetFunction(module, b"scale"))

# Pinned memory: the card copies from and to it by itself. ctypes makes an array of the address.
pinned = hip_check(hip.hipHostMalloc(parts * nbytes, 0))
host = np.frombuffer((ctypes.c_float * (parts * length)).from_address(int(pinned)), np.float32)
host[:] = np.arange(parts * length) % 1000
expected = host * 0.5

streams = [hip_check(hip.hipStreamCreate()) for _ in range(2)]
buffers = [hip_check(hip.hipMalloc(nbytes)) for _ in streams]
for part in range(parts):
    stream, buffer = streams[part % 2], buffers[part % 2]
    place = int(pinned) + part * nbytes
    kinds = hip.hipMemcpyKind
    hip_check(hip.hipMemcpyAsync(buffer, place, nbytes, kinds.hipMemcpyHostToDevice, stream))
    extra = (buffer, ctypes.c_float(0.5), ctypes.c_uint(length))
    hip_check(hip.hipModuleLaunchKernel(scale, length // 256, 1, 1, 256, 1, 1, 0, stream, None, extra))
    hip_check(hip.hipMemcpyAsync(place, buffer, nbytes, kinds.hipMemcpyDeviceToHost, stream))
for stream in streams:
    hip_check(hip.hipStreamSynchronize(stream))
print(f"{parts} parts of {nbytes} bytes came back {'right' if np.array_equal(host, expected) else 'wrong'}")

hip_check(hip.hipMemsetAsync(buffers[0], 0, nbytes, streams[0]))
hip_check(hip.hipMemcpyAsync(pinned, buffers[0], nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost, streams[0]))
hip_check(hip.hipStreamSynchronize(streams[0]))
print(f"the first part was set to {host[:length].max():g}, the second still begins with {host[length]:g}")

for stream, buffer in zip(streams, buffers, strict=True):
    hip_check(hip.hipStreamDestroy(stream))
    hip_check(hip.hipFree(buffer))
del host
hip_check(hip.hipHostFree(pinned))
