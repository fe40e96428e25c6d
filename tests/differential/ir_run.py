"""Runs modules of random LLVM IR on the emulated card and on this CPU, and says where the answers differ.

    python tests/differential/ir_run.py --first 100 --count 50

runs 50 modules from seed 100 on; a difference is printed with what reproduces it.
"""

from __future__ import annotations

import argparse
import contextlib
import math
import random
import sys
import time
from pathlib import Path

import numpy as np
from differential_run import engine_level
from ir_compile import Bytes, HostModule, LLVMCrashError, Setup, compile_for_card
from ir_functions import GROUP, RESULT, RESULTS, Shape, module
from ir_memory import CELLS, INPUT_BYTES, SHARED, SLOT

from barewave import Device, LaunchConfig, Program, launch
from barewave.errors import BarewaveError

__all__ = ["SHAPE", "compare", "compare_seeds", "setup", "shape_of"]

#: Kernels of a module and functions of a kernel.
SHAPE: Shape = (4, 8)
TIMEOUT = 600.0  # seconds; on a busy machine a module that is optimised takes minutes
STACK = 16384  # bytes of a work-item, where the compiler does not know the depth
_CORNERS = (
    0, 1, 0x80000000, 0xFFFFFFFF, 0x3F800000, 0xBF800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800001,
    0x10, 0x3C003C00, 0x7C00FBFF, 0x00018000, 0x7E00FC00, 0x3FF00000, 0x7FF00000, 0xFFF80000, 0x000FFFFF,
    0x42C80000, 0x4B000001, 0xCF000000, 0x7FFFFFFF, 0x80008000,
)  # fmt: skip


def setup(seed: int) -> Setup:
    """Pick what goes with a seed; unoptimised code is several times as long, and optimising takes long."""
    rng = random.Random(f"setup {seed}")
    level = rng.choices(range(4), (1, 5, 6, 8))[0]
    return Setup(seed, rng.choice((32, 32, 64)), level, level > 0 and rng.random() < 0.04)


def shape_of(picked: Setup) -> Shape:
    """Give kernels and functions of a module: few where the engine's code is optimised, which takes long."""
    return (1, SHAPE[1]) if picked.optimised else SHAPE


def arguments(seed: int, functions: int) -> tuple[list[Bytes], int, int]:
    """Make the memory of a launch, a value, and the number of work-items."""
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 100))

    def words(count: int) -> Bytes:
        made = rng.integers(0, 1 << 32, count, np.uint32)
        corners = rng.random(count) < 0.35
        made[corners] = rng.choice(np.array(_CORNERS, np.uint32), int(corners.sum()))
        singles = rng.random(count) < 0.2
        made[singles] = (rng.standard_normal(count).astype(np.float32) * 100).view(np.uint32)[singles]
        halves = rng.random(2 * count) < 0.15
        small = (rng.standard_normal(2 * count) * 20).astype(np.float16).view(np.uint16)
        made.view(np.uint16)[halves] = small[halves]
        return made.view(np.uint8)

    inputs = words(INPUT_BYTES // 4)
    doubles = rng.choice(INPUT_BYTES // 8, 12, replace=False)
    inputs.view(np.float64)[doubles] = rng.standard_normal(12) * 10.0 ** rng.integers(-4, 6, 12)
    memory = [
        inputs,
        np.zeros(n * functions * RESULTS * RESULT, np.uint8),
        words(n * SLOT // 4),
        words(len(SHARED) * CELLS * 2),
    ]
    return memory, int(rng.integers(0, 1 << 32)), n


def _difference(what: int, at: int, functions: int) -> str:
    if what == 1:
        function, inside = divmod(at, RESULTS * RESULT)
        item, function = divmod(function, functions)
        return f"result {inside // RESULT} of function {function}, item {item}"
    return f"{('in', '', 'slots', 'all')[what]} byte {at}"


def compare(device: Device, picked: Setup, *, spoil: bool = False) -> list[str]:
    """Run the kernels of one module on both sides; `spoil` changes a bit of what the card answered.

    Returns
    -------
    list of str
        One line for each kernel that differs.
    """
    kernels, functions = shape = shape_of(picked)
    host = HostModule(module(picked.seed, shape, card=False))
    program = Program.from_bytes(compile_for_card(module(picked.seed, shape, card=True), picked))
    wrong: list[str] = []
    with engine_level(picked.optimised), device.stream() as stream:
        for number in range(kernels):
            memory, u, n = arguments(picked.seed * 64 + number, functions)
            buffers = [device.array(array) for array in memory]
            config = LaunchConfig(grid=-(-n // GROUP), block=GROUP, stack=STACK)
            launch(stream, config, program.kernel(f"k{number}"), *buffers, np.uint32(u), np.uint32(n))
            host.run(f"k{number}", memory, u, n)
            try:
                stream.sync(timeout=TIMEOUT)
            except BarewaveError as error:
                return [*wrong, f"{picked}, k{number}: {error}"]
            for what, (buffer, right) in enumerate(zip(buffers, memory, strict=True)):
                result = buffer.numpy()
                if spoil and what == 1:
                    result[-RESULT] ^= 1
                bad = np.flatnonzero(result != right)
                if len(bad):
                    at, both = int(bad[0]) & ~7, (result, right)
                    sides = [int.from_bytes(side[at : at + 8].tobytes(), "little") for side in both]
                    wrong.append(
                        f"{picked}, k{number}: {_difference(what, at, functions)}: card {sides[0]:#x}, "
                        f"CPU {sides[1]:#x}; {len(bad)} bytes differ"
                    )
                buffer.close()
    return wrong


def compare_seeds(seeds: range, *, spoil: bool = False) -> tuple[int, list[str]]:
    """Compare the modules of some seeds, as :func:`setup` says.

    Returns
    -------
    (int, list of str)
        How many functions were compared, and one line for each kernel that differs. A module on which LLVM 22
        crashes, mostly with waves of 64 lanes, is neither; nor is it compiled in another way, since that may
        be wrong for the same reason (seed 1116, whose path of the default case reads a register that only
        another case writes).
    """
    done, lines = 0, list[str]()
    with Device("emulated") as device:
        for seed in seeds:
            picked = setup(seed)
            with contextlib.suppress(LLVMCrashError):
                lines += compare(device, picked, spoil=spoil)
                done += math.prod(shape_of(picked))
    return done, lines


def main() -> int:
    """Run as the command line says; 0 if nothing differs."""
    parser = argparse.ArgumentParser(description="Random LLVM IR on the emulated card and on this CPU.")
    parser.add_argument("--first", type=int, default=0, help="first seed")
    parser.add_argument("--count", type=int, default=10, help="how many modules")
    parser.add_argument("--seconds", type=float, default=1e9, help="start no module after that time")
    parser.add_argument("--keep", type=Path, help="folder for the modules' texts")
    for name, choices in (("wave-size", (32, 64)), ("level", (0, 1, 2, 3)), ("optimised", (0, 1))):
        parser.add_argument(f"--{name}", type=int, choices=choices, help="instead of what the seed picks")
    options = parser.parse_args()
    fixed = {
        key: value
        for key in ("wave_size", "level", "optimised")
        if (value := getattr(options, key)) is not None
    }
    started, done, functions, wrong = time.monotonic(), 0, 0, 0
    with Device("emulated") as device:
        for seed in range(options.first, options.first + options.count):
            if time.monotonic() - started > options.seconds:
                break
            picked = Setup(**{**vars(setup(seed)), **fixed})
            if options.keep:
                for side in ("card", "cpu"):
                    text = module(seed, shape_of(picked), card=side == "card")
                    (options.keep / f"seed{seed}.{side}.ll").write_text(text)
            try:
                lines = compare(device, picked)
            except LLVMCrashError as error:
                print(error, flush=True)
                continue
            done += 1
            functions += math.prod(shape_of(picked))
            wrong += len(lines)
            for line in lines:
                print(line, flush=True)
    seconds = time.monotonic() - started
    print(f"{functions} functions of {done} modules, {wrong} kernels differ, {seconds:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
