"""Compiles random C for gfx1100 and for this CPU, runs both, and says where the answers differ.

    python tests/differential/differential_run.py --first 100 --count 50 --kernels 8

runs 50 files of 8 kernels each from seed 100 on; a difference is printed with what reproduces it.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
from numpy.typing import NDArray
from random_c import OUTPUTS, source

from barewave import Device, LaunchConfig, Program, launch
from barewave.emulator.jit import LEVEL_OPTIMISED
from barewave.emulator.shader.compiler import CompiledCode, ShaderCompiler
from barewave.errors import BarewaveError

__all__ = [
    "COMPILERS",
    "LEVELS",
    "CompilerCrashError",
    "Setup",
    "compare",
    "engine_level",
    "missing",
    "setup",
]

HERE = Path(__file__).resolve().parent
COMPILERS = ("clang-22", "clang-19")
LEVELS = ("O0", "O1", "O2", "O3", "Os")
FLAGS = (
    "-x",
    "c",
    "-std=gnu23",
    "-fwrapv",
    "-fno-strict-aliasing",
    "-ffp-contract=off",
    "-Wno-everything",
    "-fno-crash-diagnostics",
    f"-I{HERE}",
)
# Without -fconvergent-functions LLVM copies a barrier into both sides of a branch at which lanes part.
CARD_FLAGS = (
    "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib", "-fconvergent-functions", "-g0", "-Wl,-s",
)  # fmt: skip
CPU_FLAGS = (
    "-O1", "-march=x86-64-v3", "-Xclang", "-ffloat16-excess-precision=none", "-fPIC", "-shared",
)  # fmt: skip
GROUP, OWN, SLOTS = 64, 64, 16
TIMEOUT = 60.0  # seconds
STACK = 16384  # bytes of a work-item, where the compiler does not know the depth

Array = NDArray[Any]


@dataclass(frozen=True)
class Setup:
    """How one file is compiled for the card, and at which level the emulated card compiles its code."""

    seed: int
    compiler: str
    level: str
    wave_size: int
    optimised: bool

    def __str__(self) -> str:
        engine = "optimised" if self.optimised else "quick"
        return f"seed {self.seed}, {self.compiler} -{self.level}, wave{self.wave_size}, {engine} code"


def setup(seed: int) -> Setup:
    """Pick the compiler, its level and the wave size that go with a seed."""
    rng = random.Random(seed)
    compiler, level, wave_size = rng.choice(COMPILERS), rng.choice(LEVELS), rng.choice((32, 64))
    # unoptimised code is long, and LLVM takes minutes to optimise it
    return Setup(seed, compiler, level, wave_size, level != "O0" and rng.random() < 0.4)


def missing() -> str:
    """Name the compilers that are not installed; empty if nothing is missing."""
    return ", ".join(tool for tool in (*COMPILERS, "ld.lld-22", "ld.lld-19") if shutil.which(tool) is None)


class CompilerCrashError(RuntimeError):
    """The compiler crashed, which says nothing about the card."""


def _compile(command: list[str]) -> None:
    result = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if "PLEASE submit a bug report" in result.stderr:
        raise CompilerCrashError(f"{command[0]} crashed")
    if result.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{result.stderr}")


@contextlib.contextmanager
def engine_level(optimised: bool) -> Iterator[None]:
    """Have the emulated card optimise what is asked for, where it would begin with quick code."""
    if not optimised:
        yield
        return
    plain = ShaderCompiler.compile

    def compile_(
        self: ShaderCompiler, read: Any, pc: int, wave_size: int, mode: int, level: int, **more: Any
    ) -> CompiledCode:
        return plain(self, read, pc, wave_size, mode, LEVEL_OPTIMISED, **more)

    with mock.patch.object(ShaderCompiler, "compile", compile_):
        yield


@dataclass
class Arguments:
    """Buffers and values of one launch; both sides get their own copy."""

    memory: list[Array]
    n: int
    us: int
    ul: int

    @classmethod
    def random(cls, seed: int) -> Arguments:
        """Make arguments: bytes of which a part are small numbers and corners of integers and floats."""
        rng = np.random.default_rng(seed)
        n = int(rng.integers(1, 150))
        groups = -(-n // GROUP)
        words = rng.integers(0, 1 << 63, 160, np.uint64) * np.uint64(2) + np.uint64(1)
        corners = np.array(
            [0, 1, 1 << 63, (1 << 64) - 1, 0x3FF0000000000000, 0x3F800000BF800000, 0x7FF0000000000000,
             0x3C003C00BC00C000,
             0x0000000100000001, 0x7FFFFFFF80000000, 0x7F8000007F7FFFFF, 0x000FFFFFFFFFFFFF,
             0x4059000000000000,
             0x42C80000C2C80000, 0x0080000000000010, 0x41DFFFFFFFC00000, 0x4B000001CF000000,
             0x3800B8000400FBFF],
            np.uint64,
        )  # fmt: skip
        here = rng.random(160) < 0.5
        words[here] = rng.choice(corners, int(here.sum()))
        memory = [
            words,
            rng.integers(0, 256, groups * GROUP * OWN, np.uint8),
            rng.integers(0, 1 << 63, SLOTS, np.uint64),
            np.zeros(OUTPUTS * n, np.uint64),
            np.zeros(groups * SLOTS, np.uint64),
        ]
        return cls(memory, n, int(rng.integers(0, 1 << 32)), int(rng.integers(0, 1 << 63)) * 2 + 1)


NAMES = ("in", "own", "slots", "out", "group_out")


def compare(device: Device, setup: Setup, kernels: int, folder: Path) -> list[str]:
    """Run one file of random kernels on both sides.

    Returns
    -------
    list of str
        One line for each kernel that differs.
    """
    text = folder / f"seed{setup.seed}.c"
    text.write_text(source(setup.seed, kernels))
    card, cpu = text.with_suffix(".co"), text.with_suffix(".so")
    wave = ["-mwavefrontsize64"] if setup.wave_size == 64 else []
    _compile([setup.compiler, *FLAGS, *CARD_FLAGS, f"-{setup.level}", *wave, str(text), "-o", str(card)])
    _compile([setup.compiler, *FLAGS, *CPU_FLAGS, str(text), "-o", str(cpu), "-lm"])
    library = ctypes.CDLL(str(cpu))
    with engine_level(setup.optimised):
        program = Program.from_file(card)
        wrong = [_compare_kernel(device, program, library, setup, f"k{i}", i) for i in range(kernels)]
    return [f"{setup}, {line}" for line in wrong if line]


def _compare_kernel(
    device: Device, program: Program, library: ctypes.CDLL, setup: Setup, name: str, number: int
) -> str:
    arguments = Arguments.random(setup.seed * 1000 + number)
    expected = [array.copy() for array in arguments.memory]
    pointers = [ctypes.c_void_p(array.ctypes.data) for array in expected]
    values = ctypes.c_uint32(arguments.n), ctypes.c_uint32(arguments.us), ctypes.c_uint64(arguments.ul)
    getattr(library, name)(*pointers, *values)
    buffers = [device.array(array) for array in arguments.memory]
    try:
        with device.stream() as stream:
            config = LaunchConfig(grid=-(-arguments.n // GROUP), block=GROUP, stack=STACK)
            launch(
                stream, config, program.kernel(name), *buffers,
                np.uint32(arguments.n), np.uint32(arguments.us), np.uint64(arguments.ul),
            )  # fmt: skip
            stream.sync(timeout=TIMEOUT)
        results = [buffer.numpy() for buffer in buffers]
    except BarewaveError as error:
        return f"{name}: {error}"
    finally:
        for buffer in buffers:
            with contextlib.suppress(BarewaveError):
                buffer.close()
    for what, result, right in zip(NAMES, results, expected, strict=True):
        bad = np.flatnonzero(result != right)
        if len(bad):
            first = int(bad[0])
            at = (
                f"word {first // arguments.n} of item {first % arguments.n}"
                if what == "out"
                else f"[{first}]"
            )
            return (
                f"{name}: {what} {at}: card {int(result[first]):#x}, CPU {int(right[first]):#x}; "
                f"{len(bad)} of {len(right)} differ"
            )
    return ""


def main() -> int:
    """Run as the command line says; 0 if nothing differs."""
    parser = argparse.ArgumentParser(description="Random C on the emulated card and on this CPU.")
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--count", type=int, default=10, help="how many files")
    parser.add_argument("--kernels", type=int, default=4, help="kernels of a file")
    parser.add_argument("--seconds", type=float, default=1e9, help="start no file after that time")
    parser.add_argument("--keep", type=Path, help="folder for the files")
    for name, choices in (("compiler", COMPILERS), ("level", LEVELS)):
        parser.add_argument(f"--{name}", choices=choices, help="instead of what the seed picks")
    parser.add_argument("--wave-size", type=int, choices=(32, 64))
    parser.add_argument("--optimised", type=int, choices=(0, 1))
    options = parser.parse_args()
    if missing():
        print(f"not installed: {missing()}", file=sys.stderr)
        return 2
    started, done, wrong = time.monotonic(), 0, 0
    fixed = {
        key: value
        for key in ("compiler", "level", "wave_size", "optimised")
        if (value := getattr(options, key)) is not None
    }
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        for seed in range(options.first, options.first + options.count):
            if time.monotonic() - started > options.seconds:
                break
            picked = Setup(**{**vars(setup(seed)), **fixed})
            try:
                with Device("emulated") as device:
                    lines = compare(device, picked, options.kernels, folder)
            except CompilerCrashError as error:
                print(f"{picked}: {error}", flush=True)
                continue
            done += 1
            wrong += len(lines)
            for line in lines:
                print(line, flush=True)
    print(
        f"{done * options.kernels} kernels of {done} files, {wrong} differ, "
        f"{time.monotonic() - started:.0f} s"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
