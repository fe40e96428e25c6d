"""Read and write the variables of a code object."""

import ctypes
from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


n = 1000
module = hip_check(hip.hipModuleLoadData(Path(__file__).with_name("kernels.co").read_bytes()))
kernel = hip_check(hip.hipModuleGetFunction(module, b"apply"))
factor_d, factor_size = hip_check(hip.hipModuleGetGlobal(module, b"factor"))
offsets_d, offsets_size = hip_check(hip.hipModuleGetGlobal(module, b"offsets"))
launches_d, _ = hip_check(hip.hipModuleGetGlobal(module, b"launches"))
print(f"factor has {factor_size} bytes, offsets {offsets_size}")

factor = ctypes.c_float()
hip_check(hip.hipMemcpy(factor, factor_d, 4, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
print(f"factor is {factor.value:g}")

x = np.ones(n, np.float32)
x_d = hip_check(hip.hipMalloc(x.nbytes))
hip_check(hip.hipMemcpy(x_d, x, x.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))


def launch():
    extra = (x_d, ctypes.c_uint(n))
    hip_check(hip.hipModuleLaunchKernel(kernel, 4, 1, 1, 256, 1, 1, 0, None, None, extra))
    hip_check(hip.hipMemcpy(x, x_d, x.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))


launch()
print(f"2 * 1 + offsets: {x[:4].tolist()}")
hip_check(hip.hipMemcpyHtoD(factor_d, ctypes.c_float(-1.0), 4))
hip_check(hip.hipMemcpyHtoD(offsets_d, np.array([1, 2, 3, 4], np.float32), offsets_size))
launch()
print(f"-1 * that + 1, 2, 3, 4: {x[:4].tolist()}")
count = np.zeros(1, np.uint32)
hip_check(hip.hipMemcpyDtoH(count, launches_d, 4))
print(f"{count[0]} launches were counted on the card")
error, *_ = hip.hipModuleGetGlobal(module, b"missing")
print(f"a variable that is not there: {error.name}")
hip_check(hip.hipFree(x_d))
hip_check(hip.hipModuleUnload(module))
