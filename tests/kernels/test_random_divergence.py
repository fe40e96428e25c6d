"""Loops in loops and in some lanes, and registers of lanes that part, leave what the plain ones leave."""

from __future__ import annotations

import random

import pytest
from random_divergence import divergent_program, loop_nest
from random_lists import LISTS
from random_loops import with_end
from test_random_loops import same, same_when_allocated

from barewave import Device
from barewave.isa.builder.statements import Item
from barewave.isa.schedule.order import order
from barewave.isa.schedule.pipelining import pipelined


@pytest.mark.parametrize("buffers", ["single", "double", None])
@pytest.mark.corpus(size=40, sample=1, part=5)
def test_pipelined_loops_in_loops(cards: tuple[Device, Device], numbers: range, buffers: str | None) -> None:
    done = 0
    for seed in numbers:
        pick = random.Random(f"nest {buffers} {seed}")
        nests = [loop_nest(pick, f"l{number}") for number in range(LISTS)]

        def change(items: list[Item], inner: int) -> list[Item]:
            nonlocal done
            found = pipelined(items, max_vgprs=80, buffers=buffers)
            assert len(found.loops) == inner
            done += sum(1 for report in found.loops if report.loads)
            return order(found.items)

        changed = [with_end(body, lambda items, n=inner: change(items, n)) for body, inner in nests]
        same(cards, seed, [body for body, _ in nests], changed)
    assert done > len(numbers) * LISTS / 5


@pytest.mark.corpus(size=100, sample=1, part=5)
def test_allocated_registers_of_lanes_that_part(cards: tuple[Device, Device], numbers: range) -> None:
    same_when_allocated(cards, numbers, divergent_program)
