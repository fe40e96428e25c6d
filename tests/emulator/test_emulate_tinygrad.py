"""A runtime that is not ours on the emulated card: tinygrad's KFD back end, unmodified."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

import pytest

from barewave.emulator.server.mounted import open_mounted_server, why_not

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can be mounted"),
    pytest.mark.skipif(importlib.util.find_spec("tinygrad") is None, reason="tinygrad is not installed"),
]

COPY = """
import numpy as np
from tinygrad.device import BufferSpec, Device
device = Device["AMD"]
data = np.random.default_rng(1).integers(0, 256, 3_000_001, np.uint8)
buffer = device.allocator.alloc(data.nbytes, BufferSpec())
device.allocator._copyin(buffer, memoryview(data.copy()))
device.synchronize()
back = np.zeros_like(data)
device.allocator._copyout(memoryview(back), buffer)
device.synchronize()
print(np.array_equal(data, back))
"""

COMPUTE = """
import numpy as np
from tinygrad import Tensor
draw = np.random.default_rng(2)
a, b = draw.random((48, 80), np.float32), draw.random((80, 64), np.float32)
x, y = Tensor(a, device="NPY").to("AMD"), Tensor(b, device="NPY").to("AMD")
def near(tensor, array):
    found = np.frombuffer(tensor.realize().data(), np.float32).reshape(array.shape)
    return bool(np.allclose(found, array, rtol=1e-4, atol=1e-5))
soft = np.exp(a) / np.exp(a).sum(axis=1, keepdims=True)
print(near(x * 2 + 1, a * 2 + 1), near(x @ y, a @ b), near(x.softmax(axis=1), soft))
"""


def run(text: str, which: str, tmp_path: Path) -> tuple[str, dict[str, object]]:
    output = tmp_path / "output"
    environment = {"DEV": which, "CACHEDB": str(tmp_path / "cache.db"), "HOME": str(tmp_path)}
    command = ["env", *(f"{name}={value}" for name, value in environment.items()), sys.executable, "-c", text]
    with output.open("wb") as file, open_mounted_server() as server:
        process = server.start(command, stdout=file, stderr=subprocess.STDOUT)
        assert process.wait(100) == 0, output.read_text()[-3000:]
        assert server.settle()
        summary = server.summary()
    return output.read_text().strip(), summary


def test_copies(tmp_path: Path) -> None:
    found, summary = run(COPY, "KFD+AMD", tmp_path)
    assert found == "True"
    assert summary["errors"] == {}, json.dumps(summary)


@pytest.mark.skipif(
    not (find_library("LLVM-19") or find_library("LLVM") or "LLVM_PATH" in os.environ),
    reason="no LLVM library",
)
def test_kernels_that_tinygrad_compiles_with_llvm(tmp_path: Path) -> None:
    found, summary = run(COMPUTE, "KFD+AMD:LLVM", tmp_path)
    assert found == "True True True"
    assert summary["errors"] == {}, json.dumps(summary)
