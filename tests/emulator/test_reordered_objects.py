"""Compilers' code in another order, paired and pipelined anew: right answers, and nothing is found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from test_clang_kernels import run_on
from test_scheduled_objects import SPINS, corpus

from barewave import Device, Program
from barewave.isa.builder.statements import Item
from barewave.isa.schedule import dual_issue, order, pipeline, schedule, schedule_object
from barewave.isa.schedule.clauses import strip_clauses
from barewave.isa.schedule.delays import strip_delays
from barewave.isa.schedule.hazards import strip_hazards
from barewave.isa.schedule.waits import strip_waits


@pytest.fixture(scope="module")
def checked() -> Iterator[Device]:
    with Device("emulated", checked=True) as opened:
        yield opened


def moved(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    bare = strip_waits(strip_clauses(strip_hazards(strip_delays(items))))[0]
    return schedule(dual_issue(order(pipeline(bare)), swap=False), kernels=kernels)


@pytest.mark.corpus(size=546, sample=5, part=30)
def test_moved_code_gives_the_same_answers(checked: Device, numbers: range) -> None:
    changed = 0
    for case, path, wave_size in corpus()[numbers.start : numbers.stop]:
        if case.kernel in SPINS:
            # what orders memory between waves was a wait, and is not there any more
            continue
        data = path.read_bytes()
        made = schedule_object(data, moved)
        changed += made != data
        for run in case.runs(wave_size)[-1:]:
            assert run_on(checked, Program.from_bytes(made), case, run) == [], (path.name, case.kernel)
    assert changed > 0


def all_in_one(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    return schedule(items, strip=True, kernels=kernels, order=True, pairs=True, pipeline=True)


def in_their_order(items: list[Item], kernels: frozenset[str]) -> list[Item]:
    return schedule(items, strip=True, kernels=kernels)


@pytest.mark.corpus(size=546, sample=4, part=30)
def test_the_whole_schedule_gives_the_same_answers(checked: Device, numbers: range) -> None:
    """Of kernels that wait for one another, too: waits for stores stay where they were."""
    changed = 0
    for case, path, wave_size in corpus()[numbers.start : numbers.stop]:
        data = path.read_bytes()
        made = schedule_object(data, all_in_one)
        changed += made != schedule_object(
            data, lambda items, kernels: schedule(items, strip=True, kernels=kernels)
        )
        for run in case.runs(wave_size)[-1:]:
            assert run_on(checked, Program.from_bytes(made), case, run) == [], (path.name, case.kernel)
    assert changed > 0
