"""Calls of ``barewave.hip`` with arguments of every wrong kind: a code or a TypeError, nothing else."""

import ctypes
import logging
import random

import numpy as np
import pytest
from hip_support import KERNELS, check, hip_cards

from barewave import hip
from barewave.runtime.hip import surface

__all__ = ["hip_cards"]

BUILT = sorted(name for name in hip.__all__ if name in surface.FUNCTIONS)


def things():
    """Handles, memory and structures that exist, and values that make no sense."""
    module = check(hip.hipModuleLoad(bytes(KERNELS)))
    kernel = check(hip.hipModuleGetFunction(module, b"scale"))
    memory, pinned = check(hip.hipMalloc(256)), check(hip.hipHostMalloc(256, 0))
    graph = check(hip.hipGraphCreate(0))
    node = check(hip.hipGraphAddEmptyNode(graph, None, 0))
    one = hip.dim3(1, 1, 1)
    arguments = (memory, ctypes.c_float(1), ctypes.c_uint(4))
    return [
        *(None, 0, 1, 2, 3, 4, 8, 64, 256, 4096, -1, 1 << 31, 1 << 32, 1 << 63, -(1 << 63), 1 << 70),
        *(1.5, float("nan"), True, "text", b"scale", "factor", b"", [], {}, (memory,), [node], object()),
        *(module, kernel, memory, pinned, graph, node, check(hip.hipGraphInstantiate(graph, 0))[0]),
        *(check(hip.hipStreamCreate()), check(hip.hipEventCreate()), int(memory), int(memory) + 200),
        *(
            np.zeros(64, np.uint8),
            np.zeros((4, 4))[:, 1],
            np.float32(1),
            ctypes.c_int(5),
            ctypes.c_void_p(16),
        ),
        *(one, hip.hipKernelNodeParams(), hip.hipMemsetParams(dst=memory, elementSize=1, width=8, height=1)),
        hip.hipKernelNodeParams(func=kernel, gridDim=one, blockDim=one, extra=arguments),
        *(hip.hipHostNodeParams(fn=len, userData=""), hip.hipIpcMemHandle_t(), hip.HIP_LAUNCH_CONFIG()),
        *(hip.hipDeviceProp_t(), lambda *_: None, "/dev/null"),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_any_arguments_give_a_code_or_a_type_error(hip_cards, caplog, seed):
    caplog.set_level(logging.CRITICAL, logger="barewave.hip")
    chooser = random.Random(seed)
    values = things()
    codes = set()
    for _ in range(1500):
        name = chooser.choice(BUILT)
        parameters, size = surface.FUNCTIONS[name]
        arguments = [chooser.choice(values) for _ in parameters.split()]
        try:
            result = getattr(hip, name)(*arguments)
        except TypeError:
            continue
        assert isinstance(result, tuple)
        assert len(result) == size, name
        assert isinstance(result[0], hip.hipError_t)
        codes.add(result[0])
    assert len(codes) > 8
