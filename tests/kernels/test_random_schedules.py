"""Random lists of instructions leave the same registers and memory, whatever order and pairs they run in.

What is scheduled runs on the checked card, with the waits and remedies that the other passes put in: it may
find nothing.
"""

from __future__ import annotations

import random

import numpy as np
import pytest
from random_lists import LISTS, RESULT, SMALL, STATE, Schedule, finished, random_list, run_lists
from random_loops import with_end

from barewave import Device
from barewave.isa import assemble, disassemble
from barewave.isa.builder.statements import Item, Place
from barewave.isa.schedule import dual_issue, items_from, items_text, order, schedule_text


def _compare(cards: tuple[Device, Device], seed: int, schedule: Schedule, *, plain: bool = False) -> int:
    """Run a kernel's worth of lists both ways; returns how many lists the schedule has changed."""
    pick = random.Random(seed)
    state = np.random.default_rng(seed).integers(0, 1 << 32, (LISTS, STATE // 4), np.uint32)
    if plain:
        state &= np.uint32(SMALL)
    lists = [random_list(pick, pick.randrange(4, 28), plain=plain) for _ in range(LISTS)]
    scheduled = [schedule(each) for each in lists]
    expected, expected_memory = run_lists(cards[0], lists, state)
    before = len(cards[1].findings)
    got, memory = run_lists(cards[1], [finished(each) for each in scheduled], state)
    found = cards[1].findings[before:]
    assert not found, f"seed {seed}:\n" + "\n".join(map(str, found))
    for number in range(LISTS):
        part = slice(number * RESULT // 4, (number + 1) * RESULT // 4)
        if not np.array_equal(expected[part], got[part]):
            place = int(np.flatnonzero(expected[part] != got[part])[0])
            texts = ["\n".join(map(repr, each[number])) for each in (lists, scheduled)]
            pytest.fail(f"seed {seed}, list {number}, dword {place}:\n{texts[0]}\n\nscheduled:\n{texts[1]}")
    assert np.array_equal(expected, got)
    assert np.array_equal(expected_memory, memory)
    return sum(list(map(repr, a)) != list(map(repr, b)) for a, b in zip(lists, scheduled, strict=True))


def _everything(items: list[Item]) -> list[Item]:
    return with_end(items, lambda each: dual_issue(order(each), swap=False, max_vgprs=48))


@pytest.mark.corpus(size=2000, sample=1, part=50)
def test_random_lists_run_as_they_did(cards: tuple[Device, Device], numbers: range) -> None:
    changed = sum(_compare(cards, seed, _everything) for seed in numbers)
    # a schedule that leaves all as it was would pass
    assert changed > 0.8 * LISTS * len(numbers)


@pytest.mark.corpus(size=10, sample=1, part=10)
def test_exchanged_sources_change_no_number(cards: tuple[Device, Device], numbers: range) -> None:
    changed = sum(_compare(cards, seed, dual_issue, plain=True) for seed in numbers)
    assert changed > 0.8 * LISTS * len(numbers)


@pytest.mark.corpus(size=100, sample=1, part=20)
def test_lists_scheduled_as_texts_run_as_they_did(cards: tuple[Device, Device], numbers: range) -> None:
    moved = 0

    def change(whole: list[Item]) -> list[Item]:
        nonlocal moved
        end, label = next((i, item.label.name) for i, item in enumerate(whole) if isinstance(item, Place))
        text = items_text(whole)
        made = schedule_text(text, order=True, pairs=True)
        moved += made != schedule_text(text)
        code = assemble(made.partition(f"{label}:")[0])
        return [*items_from(disassemble(code)), *whole[end:]]

    for seed in numbers:
        _compare(cards, seed, lambda items: with_end(items, change), plain=True)
    assert moved > 0.8 * LISTS * len(numbers)


def test_a_schedule_that_breaks_a_dependence_is_seen(cards: tuple[Device, Device]) -> None:
    with pytest.raises(pytest.fail.Exception, match="scheduled:"):
        _compare(cards, 3, lambda items: items[::-1])
