"""Atomic operations of the shader engine in memory and LDS, against numpy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from memory_access import (
    ACTIVE,
    PLACE,
    on,
    registers,
    split,
)
from shader_harness import Array, both_waves, every_level
from wave_runner import WaveRunner

from barewave.emulator.shader.waves import Reason


def signed(value: int, bits: int) -> int:
    return value - (value >> (bits - 1) << bits)


ATOMICS: dict[str, Callable[[int, int, int, int], int]] = {
    "swap_b": lambda old, data, other, n: data,
    "cmpswap_b": lambda old, data, other, n: data if old == other else old,
    "add_u": lambda old, data, other, n: old + data, "sub_u": lambda old, data, other, n: old - data,
    "min_i": lambda old, data, other, n: min(signed(old, n), signed(data, n)),
    "max_i": lambda old, data, other, n: max(signed(old, n), signed(data, n)),
    "min_u": lambda old, data, other, n: min(old, data), "max_u": lambda old, data, other, n: max(old, data),
    "and_b": lambda old, data, other, n: old & data, "or_b": lambda old, data, other, n: old | data,
    "xor_b": lambda old, data, other, n: old ^ data,
    "inc_u": lambda old, data, other, n: 0 if old >= data else old + 1,
    "dec_u": lambda old, data, other, n: data if old == 0 or old > data else old - 1,
    "rsub_u": lambda old, data, other, n: data - old,
    "mskor_b": lambda old, data, other, n: old & ~data | other,
    "csub_u": lambda old, data, other, n: max(old - data, 0),
}  # fmt: skip
ATOMICS["storexchg_b"], ATOMICS["cmpstore_b"] = ATOMICS["swap_b"], ATOMICS["cmpswap_b"]
GLOBAL = [f"{name}{bits}" for bits in (32, 64) for name in ATOMICS
          if name not in ("rsub_u", "mskor_b", "storexchg_b", "cmpstore_b")
          and (name, bits) != ("csub_u", 64)]  # fmt: skip
IN_LDS = [
    f"{name}{bits}" for bits in (32, 64) for name in ATOMICS if name not in ("swap_b", "cmpswap_b", "csub_u")
]


def check_atomic(
    runner: WaveRunner, text: str, kind: str, memory: Array, level: int, wave_size: int, seed: int, two: int
) -> None:
    """Run an atomic on words of which several lanes share some; v0 and v[2:3] address, v[8:] is data."""
    bits, operation = int(kind[-2:]), ATOMICS[kind[:-2]]
    size, dwords = bits // 8, bits // 32
    rng = np.random.default_rng(seed)
    few = np.array([0, 1, 5, 1 << bits - 1, (1 << bits) - 1], np.uint64)
    memory[:] = rng.integers(0, 256, len(memory), np.uint8)
    words = memory[: 16 * size].view(np.uint32 if bits == 32 else np.uint64)
    words[::2] = rng.choice(few, len(words[::2])).astype(words.dtype)
    state = [int(word) for word in words]
    places = rng.integers(0, 16, wave_size)
    data, other = (
        np.where(rng.random(wave_size) < 0.5, rng.choice(few, wave_size),
                 rng.integers(0, 1 << bits, wave_size, np.uint64)) for _ in range(2)
    )  # fmt: skip
    low, high = split(PLACE + places * size)
    vgprs = {0: (places * size).astype(np.uint32), 2: low, 3: high}
    for first, values in ((8, data), (two, other)):
        vgprs |= dict(zip(range(first, first + dwords), split(values), strict=False))
    outcome = runner.barrier(text, level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs=vgprs)
    for lane in np.flatnonzero(on(wave_size, ACTIVE)).tolist():
        old = state[places[lane]]
        new = operation(old, int(data[lane]), int(other[lane]), bits)
        state[places[lane]] = new & (1 << bits) - 1
        assert sum(int(outcome.vgprs[16 + n][lane]) << 32 * n for n in range(dwords)) == old, kind
    assert words.tolist() == state, kind


@both_waves
@every_level
@pytest.mark.parametrize("form", ["global", "flat"])
def test_global_atomics(runner: WaveRunner, form: str, level: int, wave_size: int) -> None:
    for seed, kind in enumerate(GLOBAL):
        if form == "flat" and "csub" in kind:
            continue
        dwords = int(kind[-2:]) // 32
        source = registers(8, 4 * dwords * (2 if "cmpswap" in kind else 1))
        end = "" if form == "flat" else ", off"
        text = f"{form}_atomic_{kind} {registers(16, 4 * dwords)}, v[2:3], {source}{end} glc"
        check_atomic(runner, text, kind, runner.memory(PLACE, 128), level, wave_size, 730 + seed, 8 + dwords)


@both_waves
@every_level
def test_lds_atomics(runner: WaveRunner, level: int, wave_size: int) -> None:
    for seed, kind in enumerate(IN_LDS):
        dwords = int(kind[-2:]) // 32
        second = f", {registers(12, 4 * dwords)}" if kind[:-2] in ("mskor_b", "cmpstore_b") else ""
        word, _, last = kind.rpartition("_")
        text = f"ds_{word}_rtn_{last} {registers(16, 4 * dwords)}, v0, {registers(8, 4 * dwords)}{second}"
        check_atomic(runner, text, kind, runner.lds[:128], level, wave_size, 770 + seed, 12)


@every_level
def test_a_misaligned_atomic_ends_the_wave(runner: WaveRunner, level: int) -> None:
    low, high = split(PLACE + 4 * np.arange(32) + 2)
    outcome = runner.run("global_atomic_add_u32 v[2:3], v8, off", level=level, vgprs={2: low, 3: high})
    assert outcome.reason == Reason.ALIGNMENT
