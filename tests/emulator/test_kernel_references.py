"""The numpy references of the C kernels, checked against the same C compiled for this CPU.

This needs no card, emulated or real: it is the witness that a wrong result on a card is the card's.
"""

from __future__ import annotations

import ctypes
import itertools
import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest
from kernel_cases import CASES, KERNELS, Array, Case, Run, compare

CLANG = shutil.which("clang-22")
NOT_HERE = {
    "arguments": "ctypes passes no half by value",
    "lanes_dpp": "needs a wave",
    "lanes_exchange": "needs a wave",
    "lanes_sum": "needs a wave",
    "lanes_waterfall": "needs a wave",
    "lds_reverse": "has LDS that the launch sizes",
}
# Sources whose work-items wait for each other.
TOGETHER = {
    "atomics",
    "histogram",
    "matmul_tiled",
    "reduce_block",
    "scan",
    "softmax_rows",
    "spin_lock",
    "transpose_lds",
}
FLAGS = (
    "-std=gnu17", "-O1", "-mfma", "-msse4.2", "-ffp-contract=off",
    "-Xclang", "-ffloat16-excess-precision=none", "-fno-builtin", "-Wno-everything", "-fPIC", "-shared",
)  # fmt: skip
SCALARS = {
    "i1": ctypes.c_int8,
    "u1": ctypes.c_uint8,
    "i2": ctypes.c_int16,
    "u2": ctypes.c_uint16,
    "i4": ctypes.c_int32,
    "u4": ctypes.c_uint32,
    "i8": ctypes.c_int64,
    "u8": ctypes.c_uint64,
    "f4": ctypes.c_float,
    "f8": ctypes.c_double,
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if CLANG is None:
        pytest.skip("clang-22 is not installed")
    folder = tmp_path_factory.mktemp("host")
    shutil.copy(KERNELS / "host_check.h", folder / "barewave_device.h")
    for source in {case.source for case in CASES if case.kernel not in NOT_HERE}:
        shutil.copy(KERNELS / f"{source}.c", folder)
        command = [CLANG, *FLAGS, f"{source}.c", "-o", f"{source}.so", "-lm"]
        subprocess.run(command, cwd=folder, check=True, timeout=60)
    return folder


def words(values: tuple[int, ...]) -> ctypes.Array[ctypes.c_uint32]:
    return (ctypes.c_uint32 * 3)(*values)


def run_on_this_cpu(library: ctypes.CDLL, case: Case, run: Run) -> list[Array | None]:
    """Run one launch and return the buffers; work-items that wait for each other get a thread each."""
    block, items = run.geometry.block, run.geometry.work_items
    buffers: list[Array | None] = []
    arguments: list[object] = []
    for value in run.arguments:
        if isinstance(value, np.ndarray):
            buffer = np.array(value, order="C")
            buffers.append(buffer)
            arguments.append(ctypes.c_void_p(buffer.ctypes.data))
        else:
            assert isinstance(value, np.generic)
            buffers.append(None)
            arguments.append(SCALARS[value.dtype.str[1:]](value.item()))
    kernel = getattr(library, case.kernel)
    library.host_set_launch(words(block), words(items))

    def work_item(local: tuple[int, ...], group: tuple[int, ...]) -> None:
        library.host_set_item(words(local), words(group))
        kernel(*arguments)

    for group in itertools.product(*(range(-(-i // b)) for i, b in zip(items, block, strict=True))):
        sizes = [min(b, i - g * b) for i, b, g in zip(items, block, group, strict=True)]
        locals_ = list(itertools.product(*(range(size) for size in sizes)))
        if case.source not in TOGETHER:
            for local in locals_:
                work_item(local, group)
            continue
        library.host_set_group(len(locals_))
        threads = [threading.Thread(target=work_item, args=(local, group), daemon=True) for local in locals_]
        for thread in threads:
            thread.start()
        # Workgroups share the one LDS of this process, so that they run one after the other.
        for thread in threads:
            thread.join(timeout=60)
            assert not thread.is_alive()
    return buffers


@pytest.mark.parametrize("case", [pytest.param(c, id=c.kernel) for c in CASES if c.kernel not in NOT_HERE])
def test_reference_agrees_with_the_same_c_on_this_cpu(built: Path, case: Case) -> None:
    library = ctypes.CDLL(str(built / f"{case.source}.so"))
    for run in case.runs(32)[:2]:
        for _ in range(run.launches):
            buffers = run_on_this_cpu(library, case, run)
        for position in run.expected:
            value = buffers[position]
            assert value is not None
            assert compare(run, position, value) == ""
