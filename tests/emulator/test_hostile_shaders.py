"""Hostile kernels end in a result or an error of the card, never in a crash; they stay inside."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_descriptors import EXECUTED
from hostile_kernels import forms, kernel, vectors
from hostile_shaders import OVERRUN, RUN_TIMEOUT

from barewave.emulator.jit import LEVEL_OPTIMISED, LEVEL_QUICK
from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translator

REPOSITORY = Path(__file__).resolve().parents[2]
RUNNER = Path(__file__).with_name("hostile_shaders.py")
LARGEST = 700  # MiB; code stays loaded as long as the machine lives


def run_kernels(
    start: int, stop: int, level: int, folder: Path, guard: str = "pages"
) -> list[dict[str, object]]:
    """Run kernels in a child process, where buffers have pages without permission around them."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(REPOSITORY), os.environ.get("PYTHONPATH", "")]),
        "XDG_CACHE_HOME": str(folder),
        "BAREWAVE_EMULATED_GUARD": guard,
    }
    errors = folder / f"stderr{level}"
    with errors.open("w") as sink:
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", str(RUNNER), str(start), str(stop), str(level)],
            stdout=subprocess.PIPE,
            stderr=sink,
            text=True,
            env=environment,
            timeout=60 + (stop - start) * (RUN_TIMEOUT[level] + OVERRUN),
        )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    text = errors.read_text()
    started = [line["start"] for line in lines if "start" in line]
    assert done.returncode == 0, f"kernel {started[-1:]} ended the process: {text[-2000:]}"
    assert lines[-1] == {"done": True}
    assert text == "", "nothing may be said by a thread of the card"
    return [line for line in lines if "end" in line]


def check_kernels(numbers: range, level: int, folder: Path, guard: str = "pages") -> dict[str, int]:
    count = len(numbers)
    lines = run_kernels(numbers.start, numbers.stop, level, folder, guard)
    assert [line["end"] for line in lines] == list(numbers)
    outcomes = Counter(str(line["outcome"]) for line in lines)
    assert set(outcomes) <= {"ran", "GPUFault", "GPUTimeout", "QueueError"}, outcomes
    assert outcomes["GPUFault"] > 0.03 * count, "wild addresses must be met"
    assert outcomes["ran"] > 0
    # The first one waits for the tables of the ISA, too.
    slow = [line for line in lines[1:] if float(str(line["seconds"])) > RUN_TIMEOUT[level] + OVERRUN]
    assert not slow
    assert max(int(str(line["MiB"])) for line in lines) < LARGEST
    return dict(outcomes)


@pytest.mark.timeout(7200)
@pytest.mark.corpus(size=5000, sample=80, part=500)
def test_no_kernel_crashes_hangs_or_gets_out(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    record_property("outcomes", check_kernels(numbers, LEVEL_QUICK, tmp_path))


@pytest.mark.timeout(7200)
@pytest.mark.corpus(size=2000, sample=24, part=250)
def test_no_optimised_kernel_crashes_hangs_or_gets_out(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    others = range(numbers.start + 10_000, numbers.stop + 10_000)  # kernels that the quick ones are not
    record_property("outcomes", check_kernels(others, LEVEL_OPTIMISED, tmp_path))


@pytest.mark.timeout(7200)
@pytest.mark.corpus(size=5000, sample=40, part=500)
def test_no_host_address_of_the_quick_code_leaves_the_mappings(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """The same kernels, in an engine that tests each address before it uses it."""
    record_property("outcomes", check_kernels(numbers, LEVEL_QUICK, tmp_path, "addresses"))


@pytest.mark.timeout(7200)
@pytest.mark.corpus(size=2000, sample=24, part=250)
def test_no_host_address_of_the_optimised_code_leaves_the_mappings(
    numbers: range, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """The first kernels once more: only optimised code has ways around the helpers."""
    record_property("outcomes", check_kernels(numbers, LEVEL_OPTIMISED, tmp_path, "addresses"))


def test_the_kernels_have_all_instructions_that_are_executed() -> None:
    named = {name for names in forms() for name in names.split()}
    assert EXECUTED - named <= {"s_endpgm", "s_sethalt", "s_endpgm_saved"}


def test_the_same_number_is_the_same_kernel() -> None:
    assert kernel(7) == kernel(7)
    assert len({kernel(number).text for number in range(50)}) == 50


@pytest.mark.parametrize("wave_size", [32, 64])
def test_translated_code_names_no_register_that_does_not_exist(wave_size: int) -> None:
    """Behind the scalar registers lie the wave's host addresses: an operand must not reach there."""
    draw = random.Random(wave_size)
    highest = {"s": 0, "v": 0}
    pool = vectors()
    wide = [code for code in pool if code[3] == 0xF4]  # SMEM: the widest scalar results
    for number in range(600):
        code = bytearray(draw.choice(wide if number % 4 == 0 else pool))
        for _ in range(draw.randrange(3)):
            code[draw.randrange(len(code))] ^= 1 << draw.randrange(8)
        if number % 4 == 0:
            code[0] |= 0xC0  # SDATA 7 bits from bit 6 on: a high register
            code[1] |= draw.choice((0x1F, 0x1E, 0x1D, 0x1B))
        image = bytes(code) + (0xBFB00000).to_bytes(4, "little")

        def read(address: int, length: int, image: bytes = image) -> bytes | None:
            start = address - 0x1000
            return image[start : start + length].ljust(length, b"\0") if 0 <= start < 4096 else None

        region = discover(read, 0x1000, wave_size)
        for level in (LEVEL_QUICK, LEVEL_OPTIMISED):
            text = Translator(region, wave_size, 0x3F0, level).run("f", dict(MEANINGS)).text
            for kind, index in re.findall(r"%([sv])(\d+)\b", text):
                highest[kind] = max(highest[kind], int(index))
    assert highest["s"] == 127, "the last register is met, and none behind it"
    assert 128 < highest["v"] <= 255


def test_a_wide_scalar_load_cannot_reach_the_host_addresses() -> None:
    load = next(code for code in vectors() if code[3] == 0xF4 and code[2] & 0x1C == 0x10)  # s_load_b512
    word = int.from_bytes(load[:4], "little") & ~(0x7F << 6) | 120 << 6
    image = word.to_bytes(4, "little") + load[4:] + (0xBFB00000).to_bytes(4, "little")
    region = discover(lambda at, n: image.ljust(4096, b"\0")[:n] if at == 0x1000 else None, 0x1000, 32)
    translation = Translator(region, 32, 0x3F0, LEVEL_QUICK).run("f", dict(MEANINGS))
    # the decoder knows of no range that runs past the last register
    assert translation.unsupported[0x1000] == "not an instruction"
