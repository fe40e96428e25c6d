"""Reciprocal, roots, exponential, logarithm, sine and cosine of every single-precision number.

The witness is numpy in double precision, and in long double where a result is not the double rounded: its own
error, below 2^-50, is far from what counts here. A long run takes all 2^32 patterns of each function, in
blocks of 2^24; otherwise 2^16 patterns of each, which meet all exponents and both signs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from shader_harness import IEEE_MODE
from wave_runner import CODE, WaveRunner

from barewave.emulator.jit import LEVEL_OPTIMISED

RUNNER = WaveRunner()
NAMES = ("rcp", "sqrt", "rsq", "exp", "log", "sin", "cos")
BLOCK, CHUNK = 1 << 24, 1 << 15
ROWS, LANES = 16, 64
BOUNDS = {"rcp": 0.5, "sqrt": 0.5} | dict.fromkeys(("rsq", "exp", "log", "sin", "cos"), 0.50001)
"""In units of the last place; the fidelity report states them."""

DEFAULT_NAN, QUIET = 0xFFC00000, 0x00400000
PI = "3.14159265358979323846264338327950288"
Array = Any


def computed(name: str, bits: Array) -> Array:
    """What the engine makes of patterns: 16 registers of 64 lanes at a time."""
    text = "\n".join(f"v_{name}_f32 v{ROWS + row}, v{row}" for row in range(ROWS)) + "\n s_barrier"
    RUNNER.run(text, wave_size=LANES)  # sets what is not a register
    program = RUNNER.program(text, LANES, LEVEL_OPTIMISED, IEEE_MODE)
    entry, pc, registers = (
        program.translation.entries[CODE],
        RUNNER.field("pc", np.uint64),
        RUNNER.vgprs(LANES),
    )
    wave, worker = RUNNER.wave.ctypes.data, RUNNER.worker.ctypes.data
    result = np.empty_like(bits)
    source, target = (array.reshape(-1, ROWS, LANES) for array in (bits, result))
    for block in range(len(source)):
        registers[:ROWS] = source[block]
        pc[0] = CODE
        program.function(wave, worker, entry)
        target[block] = registers[ROWS : 2 * ROWS]
    return result


def exact(name: str, x: Array) -> Array:
    """The function, in the precision of its argument's type."""
    if name in ("sin", "cos"):
        fraction = x - np.rint(x)
        quarters = np.rint(4 * fraction)
        rest = (
            2 * np.pi if x.dtype == np.float64 else 2 * np.longdouble("3.14159265358979323846264338327950288")
        )
        angle = rest * (fraction - quarters / 4)
        number = quarters.astype(np.int8) + (name == "cos") & 3
        value = np.where(number & 1, np.cos(angle), np.sin(angle))
        return np.where(number & 2, -value, value)
    return {
        "rcp": lambda: 1 / x, "sqrt": lambda: np.sqrt(x), "rsq": lambda: 1 / np.sqrt(x),
        "exp": lambda: np.exp2(x), "log": lambda: np.log2(x),
    }[name]()  # fmt: skip


def flushed(bits: Array) -> Array:
    """Denormals as zeros of their sign."""
    return np.where(bits & np.uint32(0x7F800000), bits, bits & np.uint32(0x80000000))


def expected(name: str, bits: Array) -> Array:
    """The double's result, rounded."""
    turns = name in ("sin", "cos")
    used = bits if turns else flushed(bits)
    rounded = exact(name, used.view(np.float32).astype(np.float64)).astype(np.float32).view(np.uint32)
    return rounded if turns else flushed(rounded)


def units_off(name: str, bits: Array, got: Array) -> Array:
    """Distance from the exact value in units of the last place of the result's binade."""
    value = exact(name, bits.view(np.float32).astype(np.longdouble))
    result = got.view(np.float32).astype(np.longdouble)
    exponent = np.maximum(np.frexp(value)[1] - 24, -149)
    return np.abs(result - value) / np.ldexp(np.longdouble(1), exponent)


def check(name: str, bits: Array) -> int:
    """Compare one function on some patterns; returns how many results are not the nearest."""
    nan = bits & np.uint32(0x7FFFFFFF) > 0x7F800000
    with np.errstate(all="ignore"):
        got, wanted = computed(name, bits), expected(name, bits)
    assert (got[nan] == bits[nan] | np.uint32(QUIET)).all()
    invalid = (wanted & np.uint32(0x7FFFFFFF) > 0x7F800000) & ~nan
    assert (got[invalid] == DEFAULT_NAN).all()
    wrong = (got != wanted) & ~nan & ~invalid
    if name in ("sin", "cos"):
        zeros = (got | wanted) & np.uint32(0x7FFFFFFF) == 0
        minus = np.uint32(0x80000000)
        # of the zeros only sin(−0) is negative
        assert (got[zeros] == np.where((bits[zeros] == minus) & (name == "sin"), minus, 0)).all()
        wrong &= ~zeros
    if not wrong.any():
        return 0
    with np.errstate(all="ignore"):
        off = units_off(name, bits[wrong], got[wrong])
    worst = int(np.argmax(off))
    assert off[worst] <= BOUNDS[name], f"{name}({bits[wrong][worst]:#x}) is off by {float(off[worst])} units"
    # the witness had rounded twice: only what is farther off than half a unit is not the nearest
    return int((off > 0.5).sum())


def check_all(name: str, patterns: range) -> int:
    """Check in chunks that the caches hold."""
    return sum(
        check(name, np.arange(p.start, p.stop, p.step, np.uint64).astype(np.uint32))
        for p in (patterns[at : at + CHUNK] for at in range(0, len(patterns), CHUNK))
    )


@pytest.mark.corpus(size=256 * len(NAMES), sample=len(NAMES), part=4 * len(NAMES))
def test_every_single(numbers: range, long_run: bool, record_property: Callable[[str, object], None]) -> None:
    outcomes = {"inputs": 0} | {f"{name} not the nearest": 0 for name in NAMES if BOUNDS[name] > 0.5}
    for number in numbers:
        block, which = divmod(number, len(NAMES))
        if long_run:
            patterns = range(block * BLOCK, (block + 1) * BLOCK)
        else:
            patterns = range(which * 9362, 1 << 32, 1 << 16)
        off = check_all(NAMES[which], patterns)
        outcomes["inputs"] += len(patterns)
        if off:
            outcomes[f"{NAMES[which]} not the nearest"] += off
    record_property("outcomes", outcomes)
