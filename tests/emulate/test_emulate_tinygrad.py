"""A runtime of others, unchanged: tinygrad's own KFD driver, on the emulated card."""

from __future__ import annotations

import glob
import json
import os
import subprocess
import sys

import pytest

from barewave.emulator.server.mounted import why_not

TIMEOUT = 150.0
PROGRAM = """
import numpy as np
from tinygrad import Tensor
random = np.random.default_rng(1)
a, b = (random.standard_normal(shape, dtype=np.float32) for shape in ((64, 96), (96, 32)))
x, y = Tensor(a), Tensor(b)
assert np.array_equal((x + 1).numpy(), a + 1)
np.testing.assert_allclose((x @ y).numpy(), a @ b, atol=1e-4)
np.testing.assert_allclose(x.softmax().numpy().sum(1), 1, atol=1e-5)
np.testing.assert_allclose(x.sum().numpy(), a.sum(), atol=1e-3)
print("ok")
"""


def llvm() -> str | None:
    """A libLLVM with which tinygrad compiles for the card; it finds none by itself on all systems."""
    found = [path for place in ("/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/usr/lib/llvm-*/lib")
             for path in glob.glob(f"{place}/libLLVM*.so*")]  # fmt: skip
    return next((path for path in sorted(found) if any(f"-{major}." in path for major in (18, 19, 20))), None)


@pytest.mark.usefixtures("library")
@pytest.mark.timeout(TIMEOUT + 30)
@pytest.mark.parametrize("way", [[], ["--mount"]], ids=["preloaded", "mounted"])
def test_tinygrad_computes_on_the_emulated_card(way: list[str]) -> None:
    pytest.importorskip("tinygrad")
    if way and why_not():
        pytest.skip(why_not())
    compiler = llvm()
    if compiler is None:
        pytest.skip("no libLLVM 18 to 20, which tinygrad compiles kernels with")
    done = subprocess.run(
        [sys.executable, "-m", "barewave", "emulate", *way, "--json", "--", sys.executable, "-c", PROGRAM],
        env={**os.environ, "DEV": "KFD+AMD:LLVM", "LLVM_PATH": compiler, "CACHELEVEL": "0"},
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    first, last = done.stdout.splitlines()
    summary = json.loads(last)
    assert first == "ok"
    assert summary["errors"] == {}
    assert summary["ioctls_by_name"]["CREATE_QUEUE"] == 2
