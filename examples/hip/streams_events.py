"""Order two streams by an event, time the work, and call back to the host."""

import ctypes
from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


n = 1 << 16
module = hip_check(hip.hipModuleLoad(bytes(Path(__file__).with_name("kernels.co"))))
scale = hip_check(hip.hipModuleGetFunction(module, b"scale"))
x_d = hip_check(hip.hipMalloc(4 * n))
x = np.ones(n, np.float32)
hip_check(hip.hipMemcpy(x_d, x, x.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))

first = hip_check(hip.hipStreamCreate())
second = hip_check(hip.hipStreamCreateWithFlags(hip.hipStreamNonBlocking))
start, middle, stop = (hip_check(hip.hipEventCreate()) for _ in range(3))


def launch(stream, by):
    extra = (x_d, ctypes.c_float(by), ctypes.c_uint(n))
    hip_check(hip.hipModuleLaunchKernel(scale, n // 256, 1, 1, 256, 1, 1, 0, stream, None, extra))


hip_check(hip.hipEventRecord(start, first))
launch(first, 2.0)
launch(first, 3.0)
hip_check(hip.hipEventRecord(middle, first))
# The second stream begins when the first has come this far; the host goes on at once.
hip_check(hip.hipStreamWaitEvent(second, middle, 0))
launch(second, 7.0)
called = []
hip_check(hip.hipLaunchHostFunc(second, called.append, "the host was called"))
hip_check(hip.hipEventRecord(stop, second))

hip_check(hip.hipEventSynchronize(stop))
hip_check(hip.hipMemcpy(x, x_d, x.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
print(f"every element is {x.min():g}, {x.max():g}; {called[0]}")
print(f"both streams have ended: {hip.hipStreamQuery(first)[0] == hip.hipStreamQuery(second)[0] == 0}")
one = hip_check(hip.hipEventElapsedTime(start, middle))
both = hip_check(hip.hipEventElapsedTime(start, stop))
print(f"the times are in order: {0 < one <= both}")

for event in (start, middle, stop):
    hip_check(hip.hipEventDestroy(event))
for stream in (first, second):
    hip_check(hip.hipStreamDestroy(stream))
hip_check(hip.hipFree(x_d))
