"""A page table that is changed at one place is the table that would have been published as a whole."""

import random

import pytest
from engine_card import BASE, DATA, Card

from barewave.emulator.command_processor.scheduler import EngineError

PAGES = 48
PAGE = 4096
EXECUTE = 2


@pytest.fixture
def card():
    card = Card(workers=1)
    yield card
    card.close()


def pages_seen(card, vm):
    """Of each page of the test's addresses the number that stands behind it, None for nothing."""
    seen = []
    for page in range(PAGES):
        code = card.engine.read_code(vm, BASE + page * PAGE, 4)
        seen.append(None if code is None else int.from_bytes(code, "little"))
    return seen


@pytest.mark.parametrize("seed", range(8))
def test_single_changes_add_up(card, seed):
    chance = random.Random(seed)
    for page in range(2 * PAGES):
        card.words32[(DATA + page * PAGE) // 4] = page
    vm = card.engine.create_vm(0, 78)
    model = [None] * PAGES
    mapped = []
    for _ in range(300):  # more than there are tables between two pauses
        if mapped and chance.random() < 0.45:
            first, count = mapped.pop(chance.randrange(len(mapped)))
            with card.engine.paused(vm):
                card.engine.change_range(vm, BASE + first * PAGE, BASE + (first + count) * PAGE, None)
            model[first : first + count] = [None] * count
        else:
            first, count, shift = chance.randrange(PAGES), chance.randrange(1, 5), chance.randrange(PAGES)
            if first + count > PAGES or any(page is not None for page in model[first : first + count]):
                continue
            start, end = BASE + first * PAGE, BASE + (first + count) * PAGE
            host = card.host + DATA + (first + shift) % PAGES * PAGE
            card.engine.change_range(vm, start, end, (start, end, host, EXECUTE, 0))
            model[first : first + count] = [(first + shift) % PAGES + n for n in range(count)]
            mapped.append((first, count))
        assert pages_seen(card, vm) == model


def test_half_of_a_range_cannot_be_changed(card):
    vm = card.engine.create_vm(0, 78)
    whole = (BASE, BASE + 4 * PAGE, card.host + DATA, EXECUTE)
    card.engine.set_ranges(vm, [whole])
    for start, end in ((BASE, BASE + PAGE), (BASE + 3 * PAGE, BASE + 5 * PAGE)):
        for added in (None, (start, end, card.host + DATA, EXECUTE, 0)):
            with pytest.raises(EngineError, match="could not be changed"):
                card.engine.change_range(vm, start, end, added)
    assert pages_seen(card, vm)[:5] == [0, 0, 0, 0, None]
