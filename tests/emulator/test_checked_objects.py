"""Checked mode and clang's code: none of it has an error, and each wait that is taken out of it is missed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from checked_kernel import Checked
from kernel_cases import CASES, Case, Run, variants

from barewave import Finding, LaunchConfig, Program
from barewave.errors import BarewaveError, CheckError
from barewave.isa import Instruction, decode
from barewave.isa.accesses import accesses, register_name
from barewave.isa.wait_counters import increments

NO_WAIT = {"vmcnt": 63 << 10, "lgkmcnt": 63 << 4}
ILLEGAL = 0xBF7FFFFF


class Place(NamedTuple):
    """A wait for one counter in a kernel, and where it stands."""

    case: Case
    path: Path
    wave_size: int
    start: int
    offset: int
    counter: str


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


def optimised() -> list[tuple[Case, Path, int]]:
    return [
        (case, path, wave_size)
        for case in CASES
        for name, path, wave_size in variants(case.source)
        if "O3" in name
    ]


def launch(checked: Checked, program: Program, case: Case, run: Run) -> list[Finding]:
    geometry = run.geometry
    config = LaunchConfig(grid=geometry.grid, block=geometry.block, items=geometry.items, lds=geometry.lds)
    buffers = [
        checked.device.array(value) if isinstance(value, np.ndarray) else None for value in run.arguments
    ]
    arguments = [buffer or value for buffer, value in zip(buffers, run.arguments, strict=True)]
    try:
        return checked.launch(program, config, arguments, case.kernel)
    finally:
        for buffer in buffers:
            if buffer is not None:
                buffer.close()


def errors(found: list[Finding]) -> list[str]:
    return [str(finding) for finding in found if finding.is_error]


@pytest.mark.parametrize(
    ("case", "path", "wave_size"),
    [pytest.param(*row, id=f"{row[0].kernel}-{row[1].stem}") for row in optimised()],
)
def test_compiled_code_has_no_error(checked: Checked, case: Case, path: Path, wave_size: int) -> None:
    program = Program.from_file(path)
    for run in case.runs(wave_size):
        assert errors(launch(checked, program, case, run)) == []


# --- waits taken out ------------------------------------------------------------------------------------
@cache
def blocks(path: Path, kernel: str, wave_size: int) -> list[list[tuple[int, Instruction]]]:
    """Instructions of a kernel by address, cut where control comes in or goes away."""
    code_object = Program.from_file(path).code_object
    entry = code_object.kernels[kernel].entry_address
    segment = next(s for s in code_object.segments if s.address <= entry < s.address + len(s.data))
    others = [image.entry_address for image in code_object.kernels.values() if image.entry_address > entry]
    end = min([*others, segment.address + len(segment.data)])
    instructions: list[tuple[int, Instruction]] = []
    targets: set[int] = set()
    address = entry
    while address < end:
        instruction = decode(segment.data, address - segment.address, wave_size=wave_size)
        if instruction.format == "DATA":
            break
        if instruction.target is not None:
            targets.add(instruction.target + segment.address)
        instructions.append((address, instruction))
        address += instruction.size
    result: list[list[tuple[int, Instruction]]] = [[]]
    for address, instruction in instructions:
        if address in targets:
            result.append([])
        result[-1].append((address, instruction))
        if instruction.format != "VOPD" and instruction.info.issue in ("branch", "end", "barrier"):
            result.append([])
    return [block for block in result if block]


def wait_fields(instruction: Instruction) -> dict[str, int]:
    """How many the wait leaves outstanding, by counter."""
    if instruction.format != "SOPP" or instruction.info.immediate != "waitcnt":
        return {}
    bits = instruction.modifiers["simm16"]
    return {"vmcnt": bits >> 10 & 63, "lgkmcnt": bits >> 4 & 63}


@cache
def places() -> list[Place]:
    result: list[Place] = []
    for case, path, wave_size in optimised():
        for block in blocks(path, case.kernel, wave_size):
            for address, instruction in block:
                waits = wait_fields(instruction)
                result += [
                    Place(case, path, wave_size, block[0][0], address, counter)
                    for counter, left in waits.items()
                    if left < 63
                ]
    # the sample is from everywhere
    result.sort(key=lambda place: zlib.crc32(f"{place.path.name} {place.offset} {place.counter}".encode()))
    return result


def missed(place: Place) -> set[tuple[int, str]]:
    """First uses that come too early without the wait, as its block alone shows: address and register."""
    block = next(b for b in blocks(place.path, place.case.kernel, place.wave_size) if b[0][0] == place.start)
    outstanding: dict[str, list[tuple[bool, frozenset[int]]]] = {"vmcnt": [], "lgkmcnt": []}
    result: set[tuple[int, str]] = set()
    for address, instruction in block:
        found = accesses(instruction)
        counts = increments(instruction) if instruction.format != "VOPD" else {}
        for counter, loads in outstanding.items():
            for position, (_, units) in enumerate(loads):
                # a load behind another one of its kind is a matter of its own
                touched = units & (found.reads - found.writes if counts else found.reads | found.writes)
                result.update((address, register_name(unit)) for unit in touched)
                loads[position] = (loads[position][0], units - touched - found.writes)
            left = wait_fields(instruction).get(counter, 63)
            if (address, counter) != (place.offset, place.counter) and left < 63:
                in_order = [load for load in loads if load[0]]
                keep = in_order[len(in_order) - left :] if left < len(in_order) else in_order
                any_order = [load for load in loads if not load[0]] if left else []
                loads[:] = any_order + keep
        for counter in outstanding:
            if counter in counts:
                is_ordered = instruction.info.issue not in ("smem", "message")
                loaded = found.writes if is_ordered or counter == "lgkmcnt" else frozenset[int]()
                outstanding[counter].append((is_ordered, loaded))
    return result


def patched(place: Place, word: int) -> Program:
    program = Program.from_file(place.path)
    code_object = program.code_object
    segments = []
    for segment in code_object.segments:
        at = place.offset - segment.address
        data = segment.data
        if 0 <= at < len(data):
            data = data[:at] + word.to_bytes(4, "little") + data[at + 4 :]
        segments.append(replace(segment, data=data))
    return Program(replace(code_object, segments=tuple(segments)))


def is_reached(place: Place) -> bool:
    """Whether any wave comes to the wait: it stops the kernel if another word stands there."""
    program = patched(place, ILLEGAL)
    for run in place.case.runs(place.wave_size):
        own = Checked()
        try:
            launch(own, program, place.case, run)
        except BarewaveError:
            return True
        finally:
            own.close()
    return False


@pytest.mark.corpus(size=900, sample=10, part=100)
def test_every_wait_is_needed(checked: Checked, numbers: range) -> None:
    for place in places()[numbers.start : numbers.stop]:
        expected = missed(place)
        if not expected:
            continue
        bits = next(
            instruction.modifiers["simm16"]
            for block in blocks(place.path, place.case.kernel, place.wave_size)
            for address, instruction in block
            if address == place.offset
        )
        program = patched(place, 0xBF890000 | bits | NO_WAIT[place.counter])
        entry = program.code_object.kernels[place.case.kernel].entry_address
        seen: set[tuple[int, str]] = set()
        for run in place.case.runs(place.wave_size):
            found = launch(checked, program, place.case, run)
            seen |= {(entry + f.offset, f.register) for f in found if f.name.startswith("early")}
        if not expected <= seen:
            assert not is_reached(place), (
                place.path.name,
                place.case.kernel,
                hex(place.offset),
                expected - seen,
            )


def test_the_sample_has_waits_that_matter() -> None:
    assert sum(bool(missed(place)) for place in places()[:10]) >= 5


def test_an_error_is_raised_once(checked: Checked) -> None:
    """A sync raises what is new; the list keeps all."""
    place = next(place for place in places() if missed(place) and is_reached(place))
    program = patched(place, 0xBF890000 | NO_WAIT["vmcnt"] | NO_WAIT["lgkmcnt"] | 7)
    run = place.case.runs(place.wave_size)[-1]
    stream = checked.device.stream()
    stream.launch(
        LaunchConfig(grid=run.geometry.grid, block=run.geometry.block, items=run.geometry.items,
                     lds=run.geometry.lds),
        program.kernel(place.case.kernel),
        *[checked.device.array(v) if isinstance(v, np.ndarray) else v for v in run.arguments],
    )  # fmt: skip
    with pytest.raises(CheckError, match="early read"):
        stream.sync()
    stream.sync()
    stream.close()
    assert any(finding.name == "early read" for finding in checked.device.findings)


def test_the_corpus_has_all_waits() -> None:
    assert 800 < len(places()) <= 900
