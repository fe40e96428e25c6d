"""Pipelined loops and allocated registers leave what the plain loop, and registers of one's own, leave."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from random_lists import LISTS, RESULT, STATE, finished, run_lists
from random_loops import random_loop, random_program, with_end

from barewave import Device
from barewave.isa.builder.statements import Item
from barewave.isa.schedule.dual_issue import dual_issue
from barewave.isa.schedule.order import order
from barewave.isa.schedule.pipelining import pipelined
from barewave.isa.schedule.registers import allocate
from barewave.isa.schedule.virtual import VirtualBuilder


def same(
    cards: tuple[Device, Device], seed: int, plain: Sequence[list[Item]], changed: Sequence[list[Item]]
) -> None:
    """Run lists on the plain card, and changed ones on the checked card, which may find nothing."""
    state = np.random.default_rng(seed).integers(0, 1 << 32, (LISTS, STATE // 4), np.uint32)
    expected, expected_memory = run_lists(cards[0], plain, state)
    before = len(cards[1].findings)
    got, memory = run_lists(cards[1], [finished(each) for each in changed], state)
    found = cards[1].findings[before:]
    assert not found, f"seed {seed}:\n" + "\n".join(map(str, found))
    for number in range(len(plain)):
        part = slice(number * RESULT // 4, (number + 1) * RESULT // 4)
        if not np.array_equal(expected[part], got[part]):
            place = int(np.flatnonzero(expected[part] != got[part])[0])
            texts = ["\n".join(map(repr, each[number])) for each in (plain, changed)]
            pytest.fail(f"seed {seed}, list {number}, dword {place}:\n{texts[0]}\n\nchanged:\n{texts[1]}")
    assert np.array_equal(expected, got)
    assert np.array_equal(expected_memory, memory)


@pytest.mark.parametrize("buffers", ["single", "double", None])
@pytest.mark.corpus(size=100, sample=1, part=25)
def test_pipelined_loops_leave_what_they_left(
    cards: tuple[Device, Device], numbers: range, buffers: str | None
) -> None:
    done = 0
    for seed in numbers:
        pick = random.Random(f"{buffers} {seed}")
        loops = [random_loop(pick, f"l{number}") for number in range(LISTS)]

        def change(items: list[Item]) -> list[Item]:
            nonlocal done
            found = pipelined(items, max_vgprs=80, buffers=buffers)
            (report,) = found.loops
            assert bool(report.loads) != bool(report.reason)
            done += bool(report.loads)
            return order(found.items)

        same(cards, seed, loops, [with_end(each, change) for each in loops])
    assert done > len(numbers) * LISTS / 5


@pytest.mark.corpus(size=100, sample=1, part=25)
def test_allocated_registers_hold_what_registers_of_ones_own_hold(
    cards: tuple[Device, Device], numbers: range
) -> None:
    same_when_allocated(cards, numbers, random_program)


def same_when_allocated(
    cards: tuple[Device, Device], numbers: range, make: Callable[[random.Random, str], VirtualBuilder]
) -> None:
    """Run random programs with a place for each register, and with allocated places, ordered and paired."""
    shared = 0
    for seed in numbers:
        plain: list[list[Item]] = []
        packed: list[list[Item]] = []
        for number in range(LISTS):
            programs = [make(random.Random(f"{seed} {number}"), f"p{number}") for _ in range(2)]
            plain.append(with_end(programs[0].body, lambda items, k=programs[0]: _apart(k, items)))
            shared += len(programs[1].virtual.wishes)

            def pack(items: list[Item], k: VirtualBuilder = programs[1]) -> list[Item]:
                return dual_issue(order(allocate(order(items), k.virtual.wishes, max_vgprs=64).items))

            packed.append(with_end(programs[1].body, pack))
        same(cards, seed, plain, packed)
    assert shared > 20 * LISTS * len(numbers)


def _apart(k: VirtualBuilder, items: list[Item]) -> list[Item]:
    """Give each virtual register a place that no other has."""
    free = {"v": 32, "s": 50}
    for wish in k.virtual.wishes:
        place = -(-free[wish.file] // wish.alignment) * wish.alignment
        wish.place, free[wish.file] = place, place + wish.count
    return allocate(items, k.virtual.wishes).items
