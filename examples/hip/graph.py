"""Record a stream's work as a graph, run it many times, and change an argument."""

import ctypes
from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


n, runs = 4096, 20
module = hip_check(hip.hipModuleLoad(bytes(Path(__file__).with_name("kernels.co"))))
vector_add = hip_check(hip.hipModuleGetFunction(module, b"vector_add"))
scale = hip_check(hip.hipModuleGetFunction(module, b"scale"))
x_d, y_d = (hip_check(hip.hipMalloc(4 * n)) for _ in range(2))
ones = np.ones(n, np.float32)
hip_check(hip.hipMemcpy(x_d, ones, ones.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))
hip_check(hip.hipMemset(y_d, 0, ones.nbytes))
stream = hip_check(hip.hipStreamCreate())


def record(factor):
    """Y = factor * (x + y), recorded and not run."""
    hip_check(hip.hipStreamBeginCapture(stream, hip.hipStreamCaptureMode.hipStreamCaptureModeGlobal))
    extra = (x_d, y_d, y_d, ctypes.c_uint(n))
    hip_check(hip.hipModuleLaunchKernel(vector_add, n // 256, 1, 1, 256, 1, 1, 0, stream, None, extra))
    extra = (y_d, ctypes.c_float(factor), ctypes.c_uint(n))
    hip_check(hip.hipModuleLaunchKernel(scale, n // 256, 1, 1, 256, 1, 1, 0, stream, None, extra))
    print(f"recording: {hip_check(hip.hipStreamIsCapturing(stream)).name}")
    return hip_check(hip.hipStreamEndCapture(stream))


def run(executable, times):
    for _ in range(times):
        hip_check(hip.hipGraphLaunch(executable, stream))
    y = np.empty(n, np.float32)
    hip_check(hip.hipStreamSynchronize(stream))
    hip_check(hip.hipMemcpy(y, y_d, y.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
    return y


# y = (1 + y) / 2, again and again, comes near to 1.
graph = record(0.5)
executable = hip_check(hip.hipGraphInstantiateWithFlags(graph, 0))
y = run(executable, runs)
print(f"after {runs} runs: {y.min():.4f} to {y.max():.4f}")

# With 0.75 it comes near to 3; the executable graph takes the other one's arguments over.
other = record(0.75)
result = hip_check(hip.hipGraphExecUpdate(executable, other, None))
y = run(executable, 2 * runs)
print(f"{result.name}: {y.min():.4f} to {y.max():.4f}")

hip_check(hip.hipGraphExecDestroy(executable))
for each in (graph, other):
    hip_check(hip.hipGraphDestroy(each))
hip_check(hip.hipStreamDestroy(stream))
for pointer in (x_d, y_d):
    hip_check(hip.hipFree(pointer))
