"""Ask how many blocks of a kernel fit, and launch with the block size that fills the card."""

from pathlib import Path

import numpy as np

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


module = hip_check(hip.hipModuleLoad(bytes(Path(__file__).with_name("kernels.co"))))
kernel = hip_check(hip.hipModuleGetFunction(module, b"reverse_blocks"))
attributes = hip.hipFunction_attribute
registers = hip_check(hip.hipFuncGetAttribute(attributes.HIP_FUNC_ATTRIBUTE_NUM_REGS, kernel))
most = hip_check(hip.hipFuncGetAttribute(attributes.HIP_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, kernel))
print(f"{registers} registers, blocks of at most {most}")

for block in (32, 64, 256, 1024):
    fitting = hip_check(hip.hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(kernel, block, 4 * block))
    print(f"blocks of {block}: {fitting} on a multiprocessor, {fitting * block} threads")
crowded = hip_check(hip.hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(kernel, 256, 60 * 1024))
print(f"blocks of 256 with 60 KiB of LDS each: {crowded}")

grid, block = hip_check(hip.hipModuleOccupancyMaxPotentialBlockSize(kernel, 0, 256))
print(f"{grid} blocks of {block} fill the card")
n = grid * block
x = np.arange(n, dtype=np.float32)
x_d = hip_check(hip.hipMalloc(x.nbytes))
hip_check(hip.hipMemcpy(x_d, x, x.nbytes, hip.hipMemcpyKind.hipMemcpyHostToDevice))
hip_check(hip.hipModuleLaunchKernel(kernel, grid, 1, 1, block, 1, 1, 4 * block, None, None, (x_d,)))
back = np.empty_like(x)
hip_check(hip.hipMemcpy(back, x_d, x.nbytes, hip.hipMemcpyKind.hipMemcpyDeviceToHost))
print(f"each block is reversed: {np.array_equal(back.reshape(grid, block), x.reshape(grid, block)[:, ::-1])}")
hip_check(hip.hipFree(x_d))
