"""``barewave demo``: a kernel that clang compiled and one that barewave assembled, checked against numpy."""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from ..errors import LoadError
from .dispatch_arguments import compare
from .report import print_facts, print_json, print_table

if TYPE_CHECKING:
    from ..runtime import Device, LaunchConfig

__all__ = ["HELP", "NAME", "add_arguments", "examples_folder", "run"]

NAME = "demo"
HELP = "run clang's and our own kernels on the device and check them against numpy"

_TIMEOUT: Final = 60.0
_REPEAT: Final = 5
Array = npt.NDArray[Any]


@dataclass(frozen=True)
class _Case:
    """One kernel with its arguments: arrays become buffers, and ``output`` is what ``expected`` is for."""

    file: str
    kernel: str
    what: str
    config: LaunchConfig
    arguments: tuple[Any, ...]
    output: int
    expected: Array
    tolerance: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("--device", metavar="DEVICE", help="emulated or kfd:N (BAREWAVE_DEVICE)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def examples_folder() -> Path:
    """Find the repository's ``examples``.

    Raises
    ------
    LoadError
        barewave is not used from its repository.
    """
    folder = Path(__file__).resolve().parent.parent / "examples"
    if not folder.is_dir():
        raise LoadError(f"{folder} is not there: the examples are in the repository, not in the wheel")
    return folder


def _saxpy(file: str, what: str) -> Callable[[np.random.Generator], _Case]:
    def make(random: np.random.Generator) -> _Case:
        from ..runtime import LaunchConfig

        n = 1_000_003  # no multiple of a workgroup: the last one is masked
        a = np.float32(2.5)
        x = random.standard_normal(n, dtype=np.float32)
        y = random.standard_normal(n, dtype=np.float32)
        # A float64 holds the product of two float32 values exactly, as the card's fused operation does.
        expected = (x.astype(np.float64) * a + y).astype(np.float32)
        config = LaunchConfig(grid=-(-n // 256), block=256)
        return _Case(file, "saxpy", what, config, (a, x, y, np.uint32(n)), 2, expected, 1e-6)

    return make


def _matmul(random: np.random.Generator) -> _Case:
    from ..runtime import LaunchConfig

    n = 256
    a = random.standard_normal((n, n), dtype=np.float32)
    b = random.standard_normal((n, n), dtype=np.float32)
    expected = (a.astype(np.float64) @ b.astype(np.float64)).astype(np.float32)
    config = LaunchConfig(grid=(n // 16, n // 16), block=(16, 16))
    size = np.uint32(n)
    arguments = (a, b, np.zeros((n, n), np.float32), size, size, size)
    return _Case(
        "matmul_tiled.co", "matmul_tiled", "clang -O3, LDS tiles", config, arguments, 2, expected, 1e-4
    )


_CASES: Final = (
    _saxpy("saxpy.co", "clang -O3"),
    _saxpy("saxpy.s", "assembled here"),
    _matmul,
)


def _run_case(device: Device, folder: Path, case: _Case) -> dict[str, Any]:
    from ..runtime import Program

    begin = time.perf_counter()
    kernel = Program.from_file(folder / case.file).kernel(case.kernel)
    arrays: dict[int, Array] = {
        i: value for i, value in enumerate(case.arguments) if isinstance(value, np.ndarray)
    }
    buffers = {i: device.array(value) for i, value in arrays.items()}
    values = [buffers.get(i, value) for i, value in enumerate(case.arguments)]
    times: list[float] = []
    first = 0.0
    with device.stream(timeout=_TIMEOUT, name=f"demo {case.file}") as stream:
        for number in range(_REPEAT):
            for i, buffer in buffers.items():
                buffer.host[...] = case.arguments[i]
            with stream.record() as start:
                stream.launch(case.config, kernel, *values)
                with stream.record() as end:
                    stream.sync(_TIMEOUT)
                    times.append(end - start)
            if number == 0:
                first = (time.perf_counter() - begin) * 1e3
    result = buffers[case.output].numpy()
    for buffer in buffers.values():
        buffer.close()
    error, _ = compare(result, case.expected)
    return {
        "file": case.file,
        "kernel": case.kernel,
        "what": case.what,
        "work_items": case.config.work_items,
        "median_ms": statistics.median(times),
        "first_ms": first,
        "largest_error": error,
        "tolerance": case.tolerance,
        "held": error <= case.tolerance,
    }


def run(options: argparse.Namespace) -> int:
    """Run every case; 0 only if all results agree with numpy."""
    from ..runtime import Device

    folder = examples_folder()
    random = np.random.default_rng(1)
    with Device(options.device) as device:
        rows = [_run_case(device, folder, make(random)) for make in _CASES]
        properties = device.properties
    ok = all(row["held"] for row in rows)
    if options.json:
        print_json({"device": properties, "rows": rows, "ok": ok})
        return 0 if ok else 1
    device_text = f"{properties['name']}, {properties['target']}, {properties['compute_units']} CUs"
    print_facts({"device": device_text})
    print_table(
        "kernels run, with the largest error against numpy",
        ("file", "kernel", "made by", "work-items", "median", "first run", "largest error", "allowed", ""),
        [
            (
                str(row["file"]),
                str(row["kernel"]),
                str(row["what"]),
                "x".join(str(extent) for extent in row["work_items"]),
                f"{row['median_ms']:.3f} ms",
                f"{row['first_ms']:.0f} ms",
                f"{row['largest_error']:.1e}",
                f"{row['tolerance']:.0e}",
                "ok" if row["held"] else "WRONG",
            )
            for row in rows
        ],
    )
    return 0 if ok else 1
