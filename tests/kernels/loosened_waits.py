"""Waits of a built kernel with one field for one event less, and what checked mode says to that."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import numpy.typing as npt
from kernel_runs import run

from barewave import Device
from barewave.errors import BarewaveError
from barewave.isa import CodeObject
from barewave.isa.builder.statements import Item, Place, Statement
from barewave.isa.schedule import statement_effects
from barewave.isa.schedule.pending import COUNTERS, LDS, LDS_ANY, STORE_ANY, STORES, Pending, facts_of
from barewave.isa.schedule.waits import what_is_pending
from barewave.kernels.built import BuiltKernel

__all__ = ["Inputs", "Loosened", "loosened_waits", "reason_of", "reports"]

Inputs = Sequence[npt.NDArray[Any]]

#: Counters of ``s_waitcnt``: place and largest number, which is no wait.
FIELDS: Final = {"vmcnt": (10, 63), "lgkmcnt": (4, 63), "expcnt": (0, 7)}
#: Ways that are looked at, and of them those that are run.
_WAYS: Final = 30_000
_TRIED: Final = 16
_NOP: Final = 0xBF800000
_BRANCH: Final = 0xBFA00000


@dataclasses.dataclass(frozen=True, slots=True)
class Loosened:
    """A wait's field that can leave one more: the wait's index in the body, the counter and its place."""

    index: int
    counter: str
    shift: int


def loosened_waits(built: BuiltKernel) -> list[Loosened]:
    """Every field of every wait that was put in; one that is for none of its counter's events is no field."""
    made: list[Loosened] = []
    for index, item in enumerate(built.scheduled.body):
        if not isinstance(item, Statement) or statement_effects(item).issue != "wait":
            continue
        info, bits = item.instruction.info, item.instruction.modifiers["simm16"]
        if info.immediate == "waitcnt":
            for counter, (shift, most) in FIELDS.items():
                if bits >> shift & most < most:
                    made.append(Loosened(index, counter, shift))
        elif "null_counter" in info.flags:
            made.append(Loosened(index, info.name.rpartition("_")[2], 0))
    return made


def _patched(built: BuiltKernel, words: Mapping[int, int]) -> BuiltKernel:
    """The kernel with other words for some items of one word."""
    found = CodeObject.read(built.code)
    text = found.code(found.kernel(built.kernel))
    code, start, at = bytearray(built.code), built.code.index(text), 0
    for index, item in enumerate(built.scheduled.body):
        if isinstance(item, Place):
            continue
        assert isinstance(item, Statement)
        if index in words:
            assert len(item.data) == 4
            # the item does not know the distance of a branch
            assert text[at + 2 : at + 4] == item.data[2:]
            code[start + at : start + at + 4] = words[index].to_bytes(4, "little")
        at += len(item.data)
    return dataclasses.replace(built, code=bytes(code))


def _looser(built: BuiltKernel, loosened: Loosened) -> int:
    item = built.scheduled.body[loosened.index]
    assert isinstance(item, Statement)
    return int.from_bytes(item.data, "little") + (1 << loosened.shift)


def _comes_early(device: Device, built: BuiltKernel, inputs: Inputs) -> bool:
    before = len(device.findings)
    try:
        run(device, built, inputs)
    except BarewaveError:
        # a way that no wave was to take may end in any error
        return any(finding.name.startswith("early") for finding in device.findings[before:])
    return False


def reports(device: Device, built: BuiltKernel, inputs: Inputs, loosened: Loosened) -> bool:
    """Whether checked mode sees something read or written too early without one field's last event."""
    return _comes_early(device, _patched(built, {loosened.index: _looser(built, loosened)}), inputs)


class _Ways:
    """Ways through a kernel's code with no round of a loop but the first: which conditional branches jump."""

    def __init__(self, built: BuiltKernel) -> None:
        self.body = built.scheduled.body
        found = CodeObject.read(built.code)
        text = found.code(found.kernel(built.kernel))
        at, starts, branches = 0, dict[int, int](), dict[int, int]()
        for index, item in enumerate(self.body):
            starts.setdefault(at, index)
            if isinstance(item, Statement):
                if statement_effects(item).issue == "branch":
                    branches[index] = at
                at += len(item.data)
        self.targets: dict[int, int] = {}
        #: what a branch becomes that always jumps
        self.jumps: dict[int, int] = {}
        for index, at in branches.items():
            distance = int.from_bytes(text[at : at + 2], "little", signed=True)
            self.targets[index] = starts[at + 4 + 4 * distance]
            self.jumps[index] = _BRANCH | distance & 0xFFFF

    def random(self, chance: random.Random) -> tuple[list[int], dict[int, int]]:
        """One way: indices of its items, and the words that lead along it."""
        way: list[int] = []
        words: dict[int, int] = {}
        index, jumping = 0, chance.choice((0.2, 0.5, 0.8))
        while index < len(self.body):
            way.append(index)
            target = self.targets.get(index)
            if target is None:
                index += 1
                continue
            item = self.body[index]
            assert isinstance(item, Statement)
            is_conditional = "conditional" in statement_effects(item).flags
            if target > index and (not is_conditional or chance.random() < jumping):
                words[index] = self.jumps[index]
                index = target
            else:
                words[index] = _NOP
                index += 1
        return way, words

    def needs(self, way: Sequence[int], loosened: Loosened) -> bool:
        """Whether the last event that the wait is for goes to a register that this way touches behind it."""
        if loosened.index not in way or loosened.counter not in COUNTERS:
            return False
        counter, missing, is_behind = COUNTERS.index(loosened.counter), set[int](), False
        pending = Pending()
        for index in way:
            item = self.body[index]
            if not isinstance(item, Statement):
                continue
            facts, effects = facts_of(item), statement_effects(item)
            left = dict(facts.limits).get(counter)
            if index == loosened.index:
                assert left is not None
                last = pending.issued[counter] - left
                missing = {unit for unit, (at, _) in pending.waiting[counter].items() if at == last}
                if counter == LDS:
                    missing |= set(pending.scalar)
                is_behind = True
            elif is_behind and left == 0:
                return False
            elif is_behind and (
                not missing.isdisjoint(effects.reads) or not missing.isdisjoint(effects.writes)
            ):
                return True
            for own, limit in facts.limits:
                pending.wait(own, limit)
            if facts.events or facts.is_unordered:
                pending.issue(facts, index)
        return False


def _is_needed_elsewhere(built: BuiltKernel, inputs: Inputs, loosened: Loosened) -> bool:
    """Whether some way through the code that these inputs do not take needs the wait.

    Waves are sent along it: with the wait nothing comes early, with the looser one something does.
    """
    looser = {loosened.index: _looser(built, loosened)}
    chance, ways, tried = random.Random(loosened.index), _Ways(built), 0
    for _ in range(_WAYS):
        way, words = ways.random(chance)
        if not ways.needs(way, loosened):
            continue
        with Device("emulated", checked=True) as own:
            if not _comes_early(own, _patched(built, words), inputs) and _comes_early(
                own, _patched(built, words | looser), inputs
            ):
                return True
        tried += 1
        if tried == _TRIED:
            break
    return False


def _at_barriers(body: Sequence[Item]) -> dict[str, set[int]]:
    """By counter: barriers that a wave can come to with accesses of its own on their way."""
    found: dict[str, set[int]] = {"lgkmcnt": set(), "vscnt": set()}
    for index, pending, follow in what_is_pending(body):
        item = body[index]
        if isinstance(item, Statement) and statement_effects(item).issue == "barrier":
            for counter, place, kind in (("lgkmcnt", LDS, LDS_ANY), ("vscnt", STORES, STORE_ANY)):
                if kind in pending.waiting[place]:
                    found[counter].add(index)
        follow()
    return found


def _reasons(built: BuiltKernel, inputs: Inputs, loosened: Loosened) -> Iterator[str]:
    body = built.scheduled.body
    if loosened.counter in ("lgkmcnt", "vscnt"):
        item = body[loosened.index]
        assert isinstance(item, Statement)
        looser = list(body)
        looser[loosened.index] = Statement(_looser(built, loosened).to_bytes(4, "little"), item.wave_size)
        if _at_barriers(looser)[loosened.counter] - _at_barriers(body)[loosened.counter]:
            yield f"{'LDS accesses' if loosened.counter == 'lgkmcnt' else 'stores'} before a barrier"
    with Device("emulated", checked=True) as own:
        # a card says only once what it finds at an address, at which another kernel may have been
        if reports(own, built, inputs, loosened):
            yield "found"
    if _is_needed_elsewhere(built, inputs, loosened):
        yield "another way"


def reason_of(built: BuiltKernel, inputs: Inputs, loosened: Loosened) -> str:
    """Why checked mode says nothing to a looser wait; empty if there is no reason that is known."""
    return next(_reasons(built, inputs, loosened), "")
