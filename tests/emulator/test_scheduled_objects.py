"""Compilers' code with every wait and delay derived anew: right, without findings, with no more waits.

Waits that are executed are counted by the card: what is counted beyond the same code without any wait.
"""

from __future__ import annotations

import contextlib
import random
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import more_cases_numeric
import more_cases_shared
import numpy as np
import pytest
from kernel_case import Case, Run
from kernel_cases import CASES, variants
from test_clang_kernels import run_on
from test_more_clang_kernels import VARIANTS, path_of

from barewave import Counters, Device, LaunchConfig, Program, launch
from barewave.errors import BarewaveError, CheckError
from barewave.isa import CodeObject, assemble_code_object, disassemble
from barewave.isa.builder.statements import Item, RawBytes, Statement
from barewave.isa.schedule import ScheduleError, schedule, schedule_object, statement_effects, waits
from barewave.isa.schedule.pending import LDS
from barewave.isa.schedule.waits import strip_waits, what_is_pending

Pass = Callable[[list[Item], frozenset[str]], list[Item]]
#: How often a wave looks before another one has done its part is not always the same.
SPINS = {"spin_lock", "take_turns", "wait_for_wave"}
#: More waits in one kernel, as a share of the compiler's.
MOST_MORE = 0.02
#: Launches of which the fewest waits count, where a kernel's waits depend on other waves.
_AGAIN = 10


@cache
def corpus() -> list[tuple[Case, Path, int]]:
    """All kernels of all code objects, in an order that is the same each time and has no other sense."""
    found = [(case, path, wave_size) for case in CASES for _, path, wave_size in variants(case.source)]
    more = [*more_cases_numeric.CASES, *more_cases_shared.CASES]
    found += [(case, path_of(case.source, *way), way[1]) for case in more for way in VARIANTS]
    return sorted(found, key=lambda one: zlib.crc32(f"{one[0].kernel} {one[1].name}".encode()))


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture(scope="module")
def checked() -> Iterator[Device]:
    with Device("emulated", checked=True) as opened:
        yield opened


def without_hints(items: list[Item]) -> list[Item]:
    """Without clauses and delays, which are counted as waits are."""
    return [i for i in items if not (isinstance(i, Statement) and statement_effects(i).issue == "hint")]


def only_waits(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    return waits(without_hints(items), strip=True, kernels=kernels)


def no_waits(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    del kernels
    return strip_waits(without_hints(items))[0]


def compilers_waits(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    del kernels
    return without_hints(items)


def anew(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    return schedule(items, strip=True, kernels=kernels)


def executed(device: Device, data: bytes, case: Case, run: Run) -> int:
    """Waits, NOPs and ends of one launch."""
    kernel = Program.from_bytes(data).kernel(case.kernel)
    geometry = run.geometry
    config = LaunchConfig(grid=geometry.grid, block=geometry.block, items=geometry.items, lds=geometry.lds)
    arguments = [device.array(v) if isinstance(v, np.ndarray) else v for v in run.arguments]
    with device.stream() as stream:
        found = launch(stream, config, kernel, *arguments, counters=True)
    assert isinstance(found, Counters)
    for value in arguments:
        if not isinstance(value, np.generic | bytes):
            value.close()
    return found.internal


@pytest.mark.corpus(size=546, sample=5, part=20)
def test_derived_anew_the_answers_are_right_and_nothing_is_found(
    device: Device, checked: Device, numbers: range
) -> None:
    del device
    for case, path, wave_size in corpus()[numbers.start : numbers.stop]:
        made = Program.from_bytes(schedule_object(path.read_bytes(), anew))
        # a finding that is an error is raised
        for run in case.runs(wave_size)[-1:]:
            assert run_on(checked, made, case, run) == [], (path.name, case.kernel)


@pytest.mark.corpus(size=546, sample=5, part=20)
def test_no_more_waits_than_the_compiler_has(
    device: Device, numbers: range, record_property: Callable[[str, object], None]
) -> None:
    theirs = ours = 0
    for case, path, wave_size in corpus()[numbers.start : numbers.stop]:
        if case.kernel in SPINS:
            continue
        run = case.runs(wave_size)[-1]
        data = path.read_bytes()
        made = [schedule_object(data, change) for change in (no_waits, compilers_waits, only_waits)]
        base, before, after = (executed(device, each, case, run) for each in made)
        if after - base > (before - base) * (1 + MOST_MORE):
            # what tries again until its exchange succeeds does so as often as other waves come between
            base, before, after = (
                min(executed(device, each, case, run) for _ in range(_AGAIN)) for each in made
            )
        assert after - base <= (before - base) * (1 + MOST_MORE), (path.name, case.kernel)
        theirs, ours = theirs + before - base, ours + after - base
    record_property("outcomes", {"waits of the compilers": theirs, "waits of ours": ours})
    assert ours < theirs


def test_the_corpora_have_their_sizes() -> None:
    assert (len(corpus()), len(looser_waits())) == (546, 645)


# --- waits that are for no more than they must be ---------------------------------------------------------
COUNTERS = {"vmcnt": (10, 63), "lgkmcnt": (4, 63)}
NOT_REPORTED = {
    "scan_inclusive": "where lanes add, they have waited: it is for a wave none of whose lanes does",
    "hash_bytes": "as in matmul_naive: a loop on one of the ways has waited",
    "matmul_naive": "the loop before has waited: it is for sums of no terms",
    "scratch_bytes": "v_movrels may read any register, and does not read what comes last here",
}
"""Kernels with waits that nothing is said to when they leave one more, and why those are there."""
ILLEGAL = 0xBF7FFFFF


def derived(path: Path) -> tuple[list[Item], frozenset[str]]:
    """A code object's items with waits of ours."""
    found: list[tuple[list[Item], frozenset[str]]] = []

    def keep(items: list[Item], kernels: frozenset[str]) -> list[Item]:
        found.append((waits(items, strip=True, kernels=kernels), kernels))
        return items

    schedule_object(path.read_bytes(), keep)
    return found[0]


def is_for_registers(made: list[Item], index: int) -> bool:
    """Whether a wait is for what comes next; before calls, barriers and the like it is for others."""
    following = next(item for item in made[index + 1 :] if isinstance(item, Statement))
    found = statement_effects(following)
    return found.issue not in ("branch", "barrier", "wait") and "cache" not in found.flags


@cache
def looser_waits() -> list[tuple[Case, Path, int, int, int]]:
    """Fields of our waits that can leave one more: case, file, wave size, index and bit."""
    result: list[tuple[Case, Path, int, int, int]] = []
    for case in CASES:
        for name, path, wave_size in variants(case.source):
            if "22-O3" not in name or name.endswith("v4") or case.kernel in SPINS:
                continue
            made, kernels = derived(path)
            mixed = {
                index
                for index, pending, follow in what_is_pending(made, kernels)
                if (pending.is_mixed and pending.waiting[LDS], follow())[0]
            }
            for index, item in enumerate(made):
                if not isinstance(item, Statement) or not item.comment or not is_for_registers(made, index):
                    continue
                bits = item.instruction.modifiers["simm16"]
                for counter, (shift, most) in COUNTERS.items():
                    # among scalar loads every wait is one for all, also where LDS alone is meant
                    is_mixed = counter == "lgkmcnt" and index in mixed
                    if item.instruction.info.immediate == "waitcnt" and bits >> shift & most < most - 1:
                        result += [] if is_mixed else [(case, path, wave_size, index, shift)]
    return sorted(result, key=lambda one: zlib.crc32(f"{one[0].kernel} {one[1].name} {one[3:]}".encode()))


def replaced(path: Path, index: int, word: Callable[[int], int]) -> Program:
    """The code object with one of our waits made another instruction."""

    def change(items: list[Item], kernels: frozenset[str]) -> list[Item]:
        made = waits(items, strip=True, kernels=kernels)
        item = made[index]
        assert isinstance(item, Statement)
        made[index] = RawBytes(word(int.from_bytes(item.data, "little")).to_bytes(4, "little"))
        return made

    return Program.from_bytes(schedule_object(path.read_bytes(), change))


def findings(program: Program, case: Case, wave_size: int) -> tuple[bool, bool]:
    """Whether anything comes too early, and whether the kernel does not come to its end."""
    with Device("emulated", checked=True) as own:
        ended = True
        for run in case.runs(wave_size):
            try:
                run_on(own, program, case, run)
            except CheckError:
                break
            except BarewaveError:
                ended = False
                break
        return any(finding.name.startswith("early") for finding in own.findings), not ended


@pytest.mark.corpus(size=645, sample=8, part=50)
def test_a_wait_that_leaves_one_more_is_found(numbers: range) -> None:
    for case, path, wave_size, index, shift in looser_waits()[numbers.start : numbers.stop]:
        early, _ = findings(replaced(path, index, lambda w, shift=shift: w + (1 << shift)), case, wave_size)
        if not early and case.kernel not in NOT_REPORTED:
            # no wave comes to it
            _, is_reached = findings(replaced(path, index, lambda _: ILLEGAL), case, wave_size)
            assert not is_reached, (path.name, case.kernel, index, str(derived(path)[0][index]))


def test_the_sample_has_waits_that_are_reached() -> None:
    reached = [findings(replaced(p, i, lambda _: ILLEGAL), c, w)[1] for c, p, w, i, _ in looser_waits()[:4]]
    assert sum(reached) >= 2


# --- hostile and odd files --------------------------------------------------------------------------------
DATA = Path(__file__).resolve().parents[1] / "data"


def test_an_object_that_is_not_changed_does_what_it_did(device: Device) -> None:
    """Tables of code addresses, calls by address, and places behind the code stay right."""
    for case, path, wave_size in corpus():
        if case.kernel in ("curves", "call_by_pointer") and path.name.split(".")[-2] != "v4":
            program = Program.from_bytes(schedule_object(path.read_bytes(), lambda items, _: items))
            assert run_on(device, program, case, case.runs(wave_size)[-1]) == [], path.name
            break


def test_code_is_the_same_but_for_what_is_put_in() -> None:
    path = DATA / "kernels" / "reduce_block.clang22.O3.co"
    made = CodeObject.read(schedule_object(path.read_bytes(), lambda items, _: items))
    before = CodeObject.read(path.read_bytes())
    for name in before.kernels:
        old, new = (disassemble(o.code(o.kernel(name))) for o in (before, made))
        end = next(n for n, i in enumerate(old) if str(i) == "s_endpgm")
        assert [str(i) for i in old[: end + 1]] == [str(i) for i in new[: end + 1]]


def test_a_program_counter_that_becomes_no_address_is_refused() -> None:
    text = (DATA.parent.parent / "examples" / "empty.s").read_text()
    data = assemble_code_object(text.replace("s_endpgm", "s_getpc_b64 s[4:5]\n s_endpgm", 1))
    with pytest.raises(ScheduleError, match="no address in a form that is known"):
        schedule_object(data, lambda items, _: items)


def test_damaged_files_raise_errors_of_ours() -> None:
    data = (DATA / "kernels" / "vector_add.clang22.O3.co").read_bytes()
    numbers = random.Random(11)
    for _ in range(300):
        damaged = bytearray(data)
        for _ in range(numbers.randrange(1, 6)):
            damaged[numbers.choice((numbers.randrange(0x400), numbers.randrange(len(data))))] = (
                numbers.randrange(256)
            )
        # what is not seen here must be refused by whoever loads the object
        with contextlib.suppress(BarewaveError):
            schedule_object(bytes(damaged[: numbers.choice((len(data), numbers.randrange(len(data))))]), anew)
