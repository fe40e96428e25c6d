"""Forms dual-issue pairs (VOPD) from vector instructions that stand near one another.

Two halves read their sources before either writes, so a pair may hold an instruction and a later one that
overwrites what the first one reads, but never one that reads what the first one writes. The later of the two
moves up to the first, or the first down to the later, where nothing between them stands in the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from ..builder.statements import Item, Statement
from .dual_halves import Clash, HalfForm, bank_score, clash, encode_pair, half_forms
from .items import checked_items
from .lines import Line, lines_of, names, regions
from .pair_renaming import PairRenaming

__all__ = ["Pairing", "Unpaired", "dual_issue", "pair_up"]

#: How many further instructions that could be half of a pair are looked at for each.
WINDOW: Final = 16
#: How many instructions of any kind may stand between the two.
_REACH: Final = 64
_BEST: Final = 1
#: How often registers are exchanged and pairs formed anew.
_ROUNDS: Final = 3


@dataclass(frozen=True, slots=True)
class Unpaired:
    """An instruction that could be half of a pair, and is none.

    Attributes
    ----------
    other : Statement or None
        The nearest one that it might have been paired with.
    reason : str
        What is against it.
    registers : tuple of int
        VGPRs of this one and of the other that would have to differ in parity; empty where it is something
        else.
    """

    other: Statement | None
    reason: str
    registers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Pairing:
    """A body with its pairs.

    Attributes
    ----------
    items : list of Item
        The body.
    pairs : int
        How many were formed.
    banks : int
        Sum of the pairs' bank scores: as many as the pairs where no pair has to wait for a register bank.
    unpaired : dict of int to Unpaired
        By index in ``items``, why an instruction stands alone that could be half of a pair.
    joined : tuple of (Statement, Statement)
        The two instructions that each pair was made of, as they were before, but for renamed registers.
    """

    items: list[Item]
    pairs: int
    banks: int
    unpaired: dict[int, Unpaired]
    joined: tuple[tuple[Statement, Statement], ...] = ()


class _Candidate(NamedTuple):
    """A legal pair and what speaks for it, the best lowest."""

    score: int
    distance: int
    upwards: bool
    place: int
    x: HalfForm
    y: HalfForm


@lru_cache(1 << 14)
def _forms(data: bytes, swap: bool) -> tuple[HalfForm, ...]:
    return half_forms(Statement(data).instruction, swap=swap)


def _forms_of(line: Line, swap: bool) -> tuple[HalfForm, ...]:
    item = line.item
    if type(item) is not Statement or item.wave_size != 32 or line.effects is None:
        return ()
    return _forms(item.data, swap) if line.effects.issue == "valu" else ()


def _together(
    first: Sequence[HalfForm], second: Sequence[HalfForm]
) -> tuple[int, HalfForm, HalfForm] | Clash:
    """Return the best way to pair two instructions with its bank score, or why there is none."""
    best: tuple[int, HalfForm, HalfForm] | None = None
    against = Clash("")
    for a in first:
        for b in second:
            # the written order is tried first; in a pair either may stand first
            for x, y in ((a, b), (b, a)):
                found = clash(x, y)
                if found is not None:
                    # what is said of the instructions as they are written says most, and least of what only
                    # their places forbid
                    if not against.reason or (against.first < 0 <= found.first):
                        against = found if x is a else found._replace(first=found.second, second=found.first)
                    continue
                score = bank_score(x, y)
                if score == _BEST:
                    return score, x, y
                if best is None or score < best[0]:
                    best = score, x, y
    return best or against


class _Region:
    """A stretch without anything that holds still, while its pairs are formed."""

    def __init__(self, lines: list[Line], swap: bool, window: int) -> None:
        self.lines = lines
        self.forms = [_forms_of(line, swap) for line in lines]
        self.window = window
        self.score = 0
        self.joined: list[tuple[Statement, Statement]] = []
        self.unpaired: dict[int, Unpaired] = {}

    def run(self) -> None:
        """Pair from the first line on, each with its best partner behind it."""
        index = 0
        while index < len(self.lines):
            if not self.forms[index]:
                index += 1
                continue
            found = self._partner(index)
            if isinstance(found, Unpaired):
                self.unpaired[id(self.lines[index].item)] = found
                index += 1
            else:
                index += self._join(index, found)

    def _partner(self, index: int) -> _Candidate | Unpaired:
        line, own = self.lines[index], self.forms[index]
        reads = writes = 0
        seen = 0
        best: _Candidate | None = None
        nearest: Unpaired | None = None
        for other_index in range(index + 1, min(len(self.lines), index + _REACH)):
            other = self.lines[other_index]
            if self.forms[other_index]:
                seen += 1
                found = self._look(line, own, other_index, reads, writes, say=nearest is None)
                if isinstance(found, Clash):
                    registers = (found.first, found.second) if found.first >= 0 else ()
                    nearest = nearest or Unpaired(other.statement, found.reason, registers)
                else:
                    score, x, y, upwards = found
                    if best is None or score < best.score:
                        best = _Candidate(score, other_index - index, upwards, other_index, x, y)
                    if score == _BEST:
                        break
                if seen == self.window:
                    break
            reads |= other.reads
            writes |= other.writes
        return best or nearest or Unpaired(None, "no other instruction that could be half of a pair is near")

    def _look(
        self, line: Line, own: tuple[HalfForm, ...], index: int, reads: int, writes: int, *, say: bool
    ) -> tuple[int, HalfForm, HalfForm, bool] | Clash:
        """Return the pair of a line and a later one, and whether that one moves up; or why there is none."""
        other = self.lines[index]
        needed = other.reads & line.writes
        if needed:
            return Clash(f"it writes {names(needed)}, which the other reads" if say else "")
        up = not (writes & (other.reads | other.writes) or reads & other.writes)
        if not up and (writes & (line.reads | line.writes) or reads & line.writes):
            tied = writes & (other.reads | other.writes) | reads & other.writes
            return Clash(f"{names(tied)}, used between them, keeps them apart" if say else "")
        found = _together(own, self.forms[index])
        return found if isinstance(found, Clash) else (*found, up)

    def _join(self, index: int, found: _Candidate) -> int:
        """Put a pair in the place of its halves; return by how much to go on."""
        first, second = self.lines[index], self.lines[found.place]
        made = _pair_line(first, second, encode_pair(found.x, found.y))
        self.joined.append((first.statement, second.statement))
        self.score += found.score
        kept, gone = (index, found.place) if found.upwards else (found.place, index)
        self.lines[kept] = made
        self.forms[kept] = ()
        del self.lines[gone], self.forms[gone]
        return 1 if found.upwards else 0


def _pair_line(first: Line, second: Line, data: bytes) -> Line:
    a, b = first.statement, second.statement
    statement = Statement(data, 32, None, a.source)
    statement.comment = "; ".join(filter(None, (a.comment, b.comment)))
    return Line(statement, None, first.reads | second.reads, first.writes | second.writes, False)


def _pair(items: Sequence[Item], swap: bool, window: int) -> Pairing:
    """Form the pairs that the registers allow as they are."""
    lines = lines_of(items)
    result: list[Item] = []
    joined: list[tuple[Statement, Statement]] = []
    score = 0
    reasons: dict[int, Unpaired] = {}
    end = 0
    for start, stop in regions(lines):
        result.extend(line.item for line in lines[end:start])
        region = _Region(lines[start:stop], swap, window)
        region.run()
        joined += region.joined
        score += region.score
        reasons |= region.unpaired
        result.extend(line.item for line in region.lines)
        end = stop
    result.extend(line.item for line in lines[end:])
    unpaired = {index: reasons[id(item)] for index, item in enumerate(result) if id(item) in reasons}
    return Pairing(result, len(joined), score, unpaired, tuple(joined))


def _renamed(items: Sequence[Item], found: Pairing, swap: bool, max_vgprs: int | None) -> list[Item] | None:
    """Exchange registers where only they keep two instructions apart; None where there is nothing to do."""
    wanted = [(index, each) for index, each in found.unpaired.items() if each.registers]
    if not wanted:
        return None
    place = {id(item): index for index, item in enumerate(items)}
    body = PairRenaming(items, max_vgprs)
    changed = False
    for index, each in wanted:
        a, b = each.registers
        first, second = place.get(id(found.items[index])), place.get(id(each.other))
        if first is not None and second is not None:
            changed |= body.separate(first, second, a, b, swap)
    return body.items if changed else None


def pair_up(
    items: Sequence[Item],
    *,
    swap: bool = True,
    rename: bool = True,
    window: int = WINDOW,
    max_vgprs: int | None = None,
) -> Pairing:
    """Form pairs, and say of each instruction that stands alone why it does.

    Parameters
    ----------
    items : sequence of Item
        A body; it stays as it is. Waits, delays, branches and barriers are not crossed, so this comes before
        waits and delays are put in.
    swap : bool
        Whether sources of sums, products and the like may change places. A result of two different NaNs is
        then the other one of them.
    rename : bool
        Whether values that live within one basic block may have other registers where that makes pairs.
    window : int
        How many further instructions are tried for each.
    max_vgprs : int, optional
        Values are renamed to VGPRs below this number; by default, to those that their kernel uses anyway:
        a descriptor that is there already declares no more.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> _ = k.v_mul_f32(v[0], v[1], v[2])
    >>> _ = k.v_add_f32(v[4], v[5], v[7])
    >>> found = pair_up(k.body)
    >>> found.pairs, found.unpaired[0].reason
    (0, 'destinations v0 and v4 are not one even and one odd register')
    """
    items = checked_items(items)
    if window < 1:
        raise ValueError(f"a window of {window} instructions holds no partner: 1 and more")
    found = _pair(items, swap, window)
    if not rename or not any(each.registers for each in found.unpaired.values()):
        return found
    given: Sequence[Item] = items
    for _ in range(_ROUNDS):
        changed = _renamed(given, found, swap, max_vgprs)
        if changed is None:
            break
        again = _pair(changed, swap, window)
        if again.pairs <= found.pairs:
            break
        given, found = changed, again
    return found


def dual_issue(
    items: Sequence[Item],
    *,
    swap: bool = True,
    rename: bool = True,
    window: int = WINDOW,
    max_vgprs: int | None = None,
) -> list[Item]:
    """Form dual-issue pairs; :func:`pair_up` says more.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> _ = k.v_mul_f32(v[0], v[1], v[2])
    >>> _ = k.v_fma_f32(v[3], v[4], v[5], v[3])
    >>> dual_issue(k.body)
    [<v_dual_mul_f32 v0, v1, v2 :: v_dual_fmac_f32 v3, v4, v5>]
    """
    return pair_up(items, swap=swap, rename=rename, window=window, max_vgprs=max_vgprs).items
