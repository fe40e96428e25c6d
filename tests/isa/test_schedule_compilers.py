"""Cures of hazards beside those of compilers: every difference over all their objects, by its reason.

Compilers put a cure for a lane mask directly behind the write, whether or not anything reads it; ours stands
before the first that does. So the ways through our code are followed from the write, one by one.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from barewave.isa.accesses import VCC, VGPR, lane_masks
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import hazards, schedule_object, statement_effects
from barewave.isa.schedule.items import Flow, flow_of
from barewave.isa.syntax import DEPCTR

DATA = Path(__file__).resolve().parents[1] / "data"
PATHS = sorted(DATA.glob("*kernels/*.co"), key=lambda path: zlib.crc32(path.name.encode()))
SCALAR = ("salu", "branch", "control")
FIELDS = ("va_vdst", "sa_sdst", "va_sdst", "va_vcc")


def cure(item: Item) -> set[str]:
    """Fields of which a wait waits for the last one."""
    if not isinstance(item, Statement) or statement_effects(item).issue != "wait":
        return set()
    if item.instruction.info.immediate != "depctr":
        return set()
    fields = DEPCTR.decode(item.instruction.modifiers["simm16"])
    return {name for name in FIELDS if fields[name] == 0}


def writes(item: Item, field: str) -> frozenset[int]:
    """Scalar registers that the unit of a field's name writes."""
    if not isinstance(item, Statement):
        return frozenset()
    found = statement_effects(item)
    if (field == "sa_sdst") != (found.issue in SCALAR) or (field != "sa_sdst" and not found.is_vector):
        return frozenset()
    low, high = {"sa_sdst": (0, VCC + 2), "va_sdst": (0, VCC), "va_vcc": (VCC, VCC + 2)}[field]
    return frozenset(unit for unit in found.writes if low <= unit < high)


def is_read(item: Item, unit: int, field: str) -> bool:
    """Whether an instruction reads a register that its unit does not wait for by itself."""
    if not isinstance(item, Statement):
        return False
    found = statement_effects(item)
    if "call" in found.flags or "indirect" in found.flags:
        return True
    return unit in found.reads and (field == "sa_sdst" or found.issue not in SCALAR)


class Ways:
    """Ways through a list of items, forwards and backwards."""

    def __init__(self, items: list[Item]) -> None:
        self.items = items
        self.flow: Flow = flow_of(items)
        self.at = {id(item): index for index, item in enumerate(items)}
        self.block = [number for number, b in enumerate(self.flow.blocks) for _ in range(b.start, b.stop)]

    def _next(self, index: int, step: int) -> Iterator[int]:
        block = self.flow.blocks[self.block[index]]
        if block.start <= index + step < block.stop:
            yield index + step
            return
        others = block.successors if step > 0 else block.predecessors
        for number in others:
            other = self.flow.blocks[number]
            yield other.start if step > 0 else other.stop - 1

    def meets(self, start: int, step: int, judge: Callable[[Item], str]) -> set[str]:
        """What a judge says first on each way from an item; it says nothing where the way goes on."""
        found: set[str] = set()
        waiting, seen = list(self._next(start, step)), set[int]()
        while waiting:
            index = waiting.pop()
            if index in seen:
                continue
            seen.add(index)
            said = judge(self.items[index])
            if said:
                found.add(said)
            else:
                waiting.extend(self._next(index, step))
        return found


def was_mask(ways: Ways, start: int, unit: int) -> bool:
    """Whether some way to a write has read the register as a lane mask since it was written before."""

    def judge(item: Item) -> str:
        if not isinstance(item, Statement):
            return ""
        found = statement_effects(item)
        if found.is_vector and unit in lane_masks(item.instruction):
            return "mask"
        return "written" if unit in found.writes else ""

    return "mask" in ways.meets(start, -1, judge)


def why_ours_is_elsewhere(theirs: Ways, ours: Ways, index: int, field: str) -> str:
    """Reason for which a compiler's cure for lane masks is not needed where it stands."""
    reasons: set[str] = set()
    block = theirs.flow.blocks[theirs.block[index]]
    for before in range(index - 1, block.start - 1, -1):
        item = theirs.items[before]
        for unit in writes(item, field):
            if not was_mask(theirs, before, unit):
                continue

            def judge(item: Item, unit: int = unit) -> str:
                if field in cure(item):
                    return "later"
                if is_read(item, unit, field):
                    return "missing"
                is_over = isinstance(item, Statement) and unit in statement_effects(item).writes
                return "unread" if is_over else ""

            found = ours.meets(ours.at[id(item)], 1, judge)
            reasons |= found or {"unread"}
    for reason in ("missing", "later", "unread"):
        if reason in reasons:
            return reason
    return "no mask"


def why_ours_is_there(item: Statement, following: Statement) -> str:
    """Reason for a cure of ours in a compiler's code, which has its own."""
    if item.comment.startswith("hazard 9:"):
        return "pair interlock"
    parts = following.instruction.parts or (following.instruction,)
    sources = [o for part in parts for o in part.operands.values() if o.kind == "vgpr"]
    if item.comment.startswith("hazard 2:"):
        if "call" in statement_effects(following).flags:
            return "a call"
        units = {unit for unit in statement_effects(following).reads if unit >= VGPR}
        if any(len(operand.registers) > 1 for operand in sources):
            return "a source of two registers"
        if len(units) > 2:
            return "sources that are not the last ones"
    return f"unknown: {item.comment}"


def differences(items: list[Item]) -> Counter[str]:
    """Differences between a compiler's cures and ours, by reason."""
    found = Counter[str]()
    theirs, ours = Ways(items), Ways(hazards(items, strip=True))
    for index, item in enumerate(items):
        for field in sorted(cure(item)):
            following = next(i for i in items[index:] if isinstance(i, Statement) and not cure(i))
            place = ours.at[id(following)]
            same = any(field in cure(i) for i in ours.items[max(0, place - 3) : place])
            if field != "va_vdst":
                found[
                    f"{field}: {'same' if same else why_ours_is_elsewhere(theirs, ours, index, field)}"
                ] += 1
            else:
                found[f"{field}: {'same' if same else 'missing'}"] += 1
    made = hazards(items)
    known = set(map(id, items))
    for index, item in enumerate(made):
        if isinstance(item, Statement) and id(item) not in known:
            following = next(
                i
                for i in made[index + 1 :]
                if isinstance(i, Statement) and statement_effects(i).issue != "hint"
            )
            found[f"ours: {why_ours_is_there(item, following)}"] += 1
    return found


@cache
def differences_of(path: Path) -> Counter[str]:
    """Differences in one object."""
    found: list[Counter[str]] = []

    def compare(items: list[Item], kernels: frozenset[str]) -> list[Item]:
        del kernels
        found.append(differences(items))
        return items

    schedule_object(path.read_bytes(), compare)
    return found[0]


#: All that may differ. No compiler's cure is missing, and of ours only these are not in its code:
REASONS = {
    # ours stands before the first instruction that reads what was written; theirs directly behind the write
    *(f"{field}: {why}" for field in FIELDS for why in ("same", "later", "unread")),
    # LLVM counts operands, of which a pair of registers is one; Mesa and we count registers
    "ours: a source of two registers",
    # of three sources LLVM looks at the last that were written on either side, we at all
    "ours: sources that are not the last ones",
    # LLVM does not look into what is called
    "ours: a call",
    # LLVM forms no such pairs any more, but those that made these objects did
    "ours: pair interlock",
}


@pytest.mark.corpus(size=198, sample=8, part=40)
def test_no_cure_of_a_compiler_is_missing_and_each_other_has_its_reason(
    numbers: range, record_property: Callable[[str, object], None]
) -> None:
    found = Counter[str]()
    for path in PATHS[numbers.start : numbers.stop]:
        here = differences_of(path)
        assert here.keys() <= REASONS, path.name
        assert here["va_vdst: later"] + here["va_vdst: unread"] == 0, path.name
        found += here
    record_property("outcomes", dict(sorted(found.items())))
    assert sum(count for reason, count in found.items() if reason.endswith("same")) > 10


def test_the_corpus_has_its_size() -> None:
    assert len(PATHS) == 198


def test_the_walks_see_a_cure_that_is_missing() -> None:
    """Taking one of ours away is seen from the compiler's code."""
    path = next(path for path in PATHS if "wave64" in path.name and differences_of(path)["va_vcc: later"])
    missing: list[bool] = []

    def compare(items: list[Item], kernels: frozenset[str]) -> list[Item]:
        del kernels
        made = hazards(items, strip=True)
        theirs = Ways(items)
        for gone, item in enumerate(made):
            if "va_vcc" in cure(item):
                ours = Ways(made[:gone] + made[gone + 1 :])
                places = [index for index, i in enumerate(items) if "va_vcc" in cure(i)]
                whys = {why_ours_is_elsewhere(theirs, ours, index, "va_vcc") for index in places}
                missing.append("missing" in whys)
                break
        return items

    schedule_object(path.read_bytes(), compare)
    assert missing == [True]
