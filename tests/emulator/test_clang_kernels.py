"""Every C kernel, as clang-22 and clang-19 compiled it, on the emulated card against its numpy reference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from kernel_cases import CASES, KERNELS, Case, Run, compare, variants

from barewave import Device, LaunchConfig, Program, launch
from barewave.errors import QueueError

TIMEOUT = 120.0  # seconds; a launch takes milliseconds, its first compilation much longer
WAVE64 = {"int64_ops", "lanes", "mandelbrot", "matmul_tiled", "reduce_block", "scan"}
VERSION4 = ("matmul_naive", "reduce_block", "vector_add")


def every_variant() -> list[object]:
    return [
        pytest.param(case, path, wave_size, id=f"{case.kernel}-{name}")
        for case in CASES
        for name, path, wave_size in variants(case.source)
    ]


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def run_on(device: Device, program: Program, case: Case, run: Run) -> list[str]:
    """Run one case and return what is wrong with its buffers."""
    geometry = run.geometry
    config = LaunchConfig(grid=geometry.grid, block=geometry.block, items=geometry.items, lds=geometry.lds)
    buffers = {
        position: device.array(value)
        for position, value in enumerate(run.arguments)
        if isinstance(value, np.ndarray)
    }
    arguments = [buffers.get(position, value) for position, value in enumerate(run.arguments)]
    kernel = program.kernel(case.kernel)
    with device.stream() as stream:
        for _ in range(run.launches):
            launch(stream, config, kernel, *arguments)
        stream.sync(timeout=TIMEOUT)
    wrong = [compare(run, position, buffers[position].numpy()) for position in run.expected]
    # What a kernel only reads must come back as it was given.
    wrong += [
        f"argument {position} was changed"
        for position, buffer in buffers.items()
        if position not in run.expected
        and buffer.numpy().tobytes() != np.ascontiguousarray(run.arguments[position]).tobytes()
    ]
    for buffer in buffers.values():
        buffer.close()
    return [line for line in wrong if line]


@pytest.mark.parametrize(("case", "path", "wave_size"), every_variant())
def test_kernel_answers_what_numpy_says(device: Device, case: Case, path: Path, wave_size: int) -> None:
    program = Program.from_file(path)
    for size, run in zip(case.sizes, case.runs(wave_size), strict=True):
        assert run_on(device, program, case, run) == [], f"size {size}"


@pytest.mark.parametrize(("name", "path", "wave_size"), variants("trap"), ids=lambda value: str(value)[:14])
def test_trap_ends_in_a_queue_error(name: str, path: Path, wave_size: int) -> None:
    x = np.arange(100, dtype=np.int32)
    x[37] = -1
    with Device("emulated") as device:
        kernel = Program.from_file(path).kernel("trap_if_negative")
        buffers = [device.array(x), device.zeros(100, np.int32)]
        stream = device.stream()
        launch(stream, LaunchConfig(grid=2, block=64), kernel, *buffers, np.uint32(100))
        with pytest.raises(QueueError, match="trap_if_negative"):
            stream.sync(timeout=TIMEOUT)


def test_every_object_has_cases_for_every_kernel_in_it() -> None:
    for source in sorted({path.name.split(".")[0] for path in KERNELS.glob("*.co")}):
        expected = 4 + 2 * (source in WAVE64) + 2 * (source in VERSION4)
        assert len(variants(source)) == expected, source
        text = (KERNELS / f"{source}.c").read_text()
        kernels = {line.split()[1].split("(")[0] for line in text.splitlines() if line.startswith("KERNEL ")}
        assert kernels == {case.kernel for case in CASES if case.source == source}, source
