"""A pass that is run a second time changes nothing: compilers' objects, random lists, loops, programs."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from random_divergence import divergent_program, loop_nest
from random_lists import random_list
from random_loops import with_end

from barewave.isa.builder import Builder
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import schedule, schedule_object
from barewave.isa.schedule.clauses import clauses
from barewave.isa.schedule.delays import delays
from barewave.isa.schedule.dual_issue import dual_issue
from barewave.isa.schedule.hazards import hazards
from barewave.isa.schedule.items import ScheduleError
from barewave.isa.schedule.order import order
from barewave.isa.schedule.registers import allocate
from barewave.isa.schedule.waits import waits

Pass = Callable[[list[Item], frozenset[str]], list[Item]]
DATA = Path(__file__).resolve().parents[1] / "data"
PATHS = sorted(DATA.glob("*kernels/*.co"), key=lambda path: zlib.crc32(path.name.encode()))
PASSES: dict[str, Pass] = {
    "waits": lambda items, kernels: waits(items, kernels=kernels),
    "waits anew": lambda items, kernels: waits(items, kernels=kernels, strip=True),
    "hazards": lambda items, _: hazards(items),
    "hazards anew": lambda items, _: hazards(items, strip=True),
    "clauses": lambda items, _: clauses(items),
    "clauses anew": lambda items, _: clauses(items, strip=True),
    "delays": lambda items, _: delays(items),
    "all": lambda items, kernels: schedule(items, kernels=kernels),
    "all anew": lambda items, kernels: schedule(items, kernels=kernels, strip=True),
}


def texts(items: list[Item]) -> list[str]:
    """What the items say, apart from reasons."""
    return [
        f"{item.instruction} {item.target.name if item.target else ''}"
        if isinstance(item, Statement)
        else repr(item)
        for item in items
    ]


def judge(items: list[Item], kernels: frozenset[str]) -> None:
    for name, make in PASSES.items():
        once = make(items, kernels)
        assert texts(make(once, kernels)) == texts(once), name


def test_the_corpus_has_its_size() -> None:
    assert len(PATHS) == 198


@pytest.mark.corpus(size=198, sample=2, part=40)
def test_of_compilers_objects(numbers: range) -> None:
    for path in PATHS[numbers.start : numbers.stop]:

        def look(items: list[Item], kernels: frozenset[str]) -> list[Item]:
            judge(items, kernels)
            return items

        schedule_object(path.read_bytes(), look)


def with_hints(pick: random.Random, items: list[Item]) -> list[Item]:
    """Put in what somebody else might have: waits, cures, clauses and delays, sensible or not."""
    made: list[Item] = []
    for item in items:
        if pick.random() < 0.3:
            k = Builder()
            match pick.randrange(8):
                case 0:
                    k.s_clause(pick.randrange(1, 6))
                case 1:
                    k.instruction("s_delay_alu", pick.choice((1, 2, 5, 9, 0x91, 0x111, 0x1A1)))
                case 2:
                    k.s_waitcnt(vmcnt=pick.choice((0, 1, 5)))
                case 3:
                    k.s_waitcnt(lgkmcnt=pick.choice((0, 1, 5)))
                case 4:
                    k.instruction("s_waitcnt_depctr", pick.choice((0x0FFF, 0xFFFE, 0xFFE3, 0xF1FF)))
                case 5:
                    k.s_waitcnt_vscnt("null", pick.randrange(2))
                case 6:
                    k.v_nop()
                case _:
                    k.s_nop(pick.randrange(4))
            made += k.body
        made.append(item)
    return made


@pytest.mark.corpus(size=3000, sample=60, part=300)
def test_of_random_lists(numbers: range) -> None:
    judged = 0
    for seed in numbers:
        pick = random.Random(seed)
        match seed % 3:
            case 0:
                items = random_list(pick, pick.randrange(4, 40))
            case 1:
                items = loop_nest(pick, "l")[0]
            case _:
                k = divergent_program(pick, "p")
                # each pass is told that all is needed behind it, as on the card
                items = with_end(k.body, lambda body, k=k: allocate(body, k.virtual.wishes).items)
        try:
            judge(with_hints(pick, items) if seed % 2 else items, frozenset())
            judged += 1
        except ScheduleError:
            # a clause that is never full, or has what may not be in one
            continue
    assert judged > len(numbers) / 2


@pytest.mark.corpus(size=600, sample=12, part=100)
def test_of_what_moves_instructions(numbers: range) -> None:
    """A second time it may find more, but what it leaves as it is it leaves so."""
    again = 0
    for seed in numbers:
        pick = random.Random(seed)
        items = random_list(pick, pick.randrange(4, 30))
        for make in (order, dual_issue):
            made = make(items)
            again += texts(make(made)) == texts(made)
            assert sorted(texts(make(items))) == sorted(texts(made)), "the same each time"
    assert again > len(numbers)
