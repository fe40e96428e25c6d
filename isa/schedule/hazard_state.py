"""What the pipelines of gfx11 hold at a place of the code, as far as a hazard depends on it.

Distances count vector ALU instructions, as the hardware's windows do. Each window ends at a greatest
distance, so that where ways meet the least one is kept.
"""

from __future__ import annotations

from typing import Final

from ..accesses import VCC
from .hazard_facts import HazardFacts

__all__ = ["HazardState"]

#: Vector instructions that may run at once: as far as ``va_vdst`` counts.
_RUNNING: Final = 15
#: Hazard 1: greatest distances in vector instructions and in transcendental ones.
_TRANS_VALU, _TRANS_TRANS = 6, 2
#: Hazard 2: most vector instructions between the two writes, and behind the second one.
_BETWEEN, _AFTER = 2, 4


class HazardState:
    """State of the pipelines. A place in time is the number of vector instructions before it.

    Attributes
    ----------
    now, trans_now : int
        Vector instructions so far, and transcendental ones.
    written : dict of int to int
        Halves of VGPRs that a vector instruction wrote lately: when.
    trans : dict of int to (int, int)
        Those of which a transcendental one was the last to write: when, by both counts.
    before : dict of int to int
        Halves that were written before a scalar instruction wrote EXEC, and not since: when they were.
    forwarded : dict of (int, int) to int
        A half of these and one that was written behind it, a little later: when that was.
    masks, by_scalar, by_vector : set of int
        Lane masks that a vector instruction has read; that were then written by the scalar unit, or by a
        vector instruction.
    matrix : set of int
        Units that the matrix instruction directly before writes.
    cmpx : bool
        Whether the vector instruction before compared and wrote EXEC.
    used : dict of int to (int, int)
        VGPRs that vector instructions read or wrote: when, by both counts.
    sources : set of int
        VGPRs that memory instructions may still be reading.
    """

    __slots__ = (
        "before",
        "by_scalar",
        "by_vector",
        "cmpx",
        "forwarded",
        "masks",
        "matrix",
        "now",
        "sources",
        "trans",
        "trans_now",
        "used",
        "written",
    )

    def __init__(self) -> None:
        self.now = 0
        self.trans_now = 0
        self.written: dict[int, int] = {}
        self.trans: dict[int, tuple[int, int]] = {}
        self.before: dict[int, int] = {}
        self.forwarded: dict[tuple[int, int], int] = {}
        self.masks: set[int] = set()
        self.by_scalar: set[int] = set()
        self.by_vector: set[int] = set()
        self.matrix: set[int] = set()
        self.cmpx = False
        self.used: dict[int, tuple[int, int]] = {}
        self.sources: set[int] = set()

    def copy(self) -> HazardState:
        """Give a copy."""
        made = HazardState()
        for name in self.__slots__:
            value = getattr(self, name)
            setattr(made, name, value if isinstance(value, int) else value.copy())
        return made

    def merge(self, other: HazardState) -> bool:
        """Take in what another way brings; returns whether anything is new."""
        later = self.now - other.now
        is_new = False
        for name, window in (("written", _RUNNING), ("before", _BETWEEN + 1), ("forwarded", _AFTER + 1)):
            mine, oldest = getattr(self, name), self.now - window
            for key, at in getattr(other, name).items():
                if at + later >= oldest and at + later > mine.get(key, oldest - 1):
                    mine[key] = at + later
                    is_new = True
        for name in ("masks", "by_scalar", "by_vector", "matrix", "sources"):
            units = getattr(self, name)
            if not units.issuperset(getattr(other, name)):
                units |= getattr(other, name)
                is_new = True
        is_new |= other.cmpx and not self.cmpx
        self.cmpx |= other.cmpx
        return self._merge_trans(other, later) | self._merge_used(other, later) | is_new

    def _merge_trans(self, other: HazardState, later: int) -> bool:
        trans_later, is_new = self.trans_now - other.trans_now, False
        for half, (at, trans_at) in other.trans.items():
            found = (at + later, trans_at + trans_later)
            mine = self.trans.get(half, found)
            both = (max(mine[0], found[0]), max(mine[1], found[1]))
            if self._is_near(both) and self.trans.get(half) != both:
                self.trans[half] = both
                is_new = True
        return is_new

    def _merge_used(self, other: HazardState, later: int) -> bool:
        trans_later, is_new = self.trans_now - other.trans_now, False
        for unit, (at, trans_at) in other.used.items():
            # only whether there was a transcendental one since then matters
            found = (at + later, max(trans_at + trans_later, self.trans_now - 1))
            mine = self.used.get(unit, found)
            both = (max(mine[0], found[0]), min(mine[1], found[1]))
            if self.now - both[0] <= _RUNNING and self.used.get(unit) != both:
                self.used[unit] = both
                is_new = True
        return is_new

    # --- questions: of an instruction; of one that calls or returns, what anyone behind it might need -----
    def _is_near(self, at: tuple[int, int]) -> bool:
        return self.now - at[0] <= _TRANS_VALU and self.trans_now - at[1] <= _TRANS_TRANS

    def trans_use(self, facts: HazardFacts) -> int:
        """Half that is read too soon behind a transcendental instruction, or -1."""
        if self.trans:
            for half in self.trans if facts.leaves else facts.reads:
                at = self.trans.get(half)
                if at is not None and self._is_near(at):
                    return half
        return -1

    def partial_forwarding(self, facts: HazardFacts) -> int:
        """Half that was written before EXEC was, while another was written after it; or -1."""
        for (half, other), at in self.forwarded.items():
            is_read = facts.leaves or (half in facts.reads and other in facts.reads)
            if is_read and self.now - at <= _AFTER + 1:
                return half
        if facts.leaves:
            return next((half for half, at in self.before.items() if self.now - at <= _BETWEEN + 1), -1)
        return -1

    def early_mask(self, facts: HazardFacts) -> dict[str, int]:
        """Lane masks that are read too soon behind a write, by the field of the wait that helps."""
        found: dict[str, int] = {}
        for unit in self.by_scalar:
            if facts.leaves or unit in facts.scalars_read:
                found["sa_sdst"] = unit
        # what a vector instruction wrote, the scalar unit waits for
        for unit in self.by_vector:
            if facts.leaves or (unit in facts.scalars_read and not facts.scalar):
                found["va_vcc" if unit >= VCC else "va_sdst"] = unit
        return found

    def matrix_unit(self, facts: HazardFacts) -> int:
        """Result of the matrix instruction directly before that is a factor, or -1."""
        return min(self.matrix if facts.leaves else facts.factors & self.matrix, default=-1)

    def is_early_permlane(self, facts: HazardFacts) -> bool:
        """Whether lanes move directly behind a comparison that writes EXEC."""
        return self.cmpx and (facts.permlane or facts.leaves)

    def pair_unit(self, facts: HazardFacts) -> int:
        """Register of a pair's sources of equal parity that a vector instruction wrote lately, or -1."""
        for unit in facts.pair:
            for half in (2 * unit, 2 * unit + 1):
                at = self.written.get(half)
                if at is not None and self.now - at <= _RUNNING:
                    return unit
        return -1

    def lds_wait(self, unit: int) -> int:
        """How many vector instructions a direct load from LDS may leave running."""
        if unit not in self.used:
            return _RUNNING
        at, trans_at = self.used[unit]
        between = self.now - at - 1
        return 0 if self.trans_now > trans_at and between < _RUNNING else min(between, _RUNNING)

    # --- changes ------------------------------------------------------------------------------------------
    def drain(self) -> None:
        """All vector instructions have come to their end."""
        for known in (self.written, self.trans, self.before, self.forwarded, self.used):
            known.clear()

    def waited(self, fields: dict[str, int]) -> None:
        """Follow a wait for dependencies."""
        if fields.get("va_vdst", 1) == 0:
            self.drain()
        if fields.get("vm_vsrc", 1) == 0:
            self.sources.clear()
        # a mask that is written only behind the wait is not helped by it
        if fields.get("sa_sdst", 1) == 0:
            self.by_scalar.clear()
        if fields.get("va_sdst", 1) == 0:
            self.by_vector = {unit for unit in self.by_vector if unit >= VCC}
        if fields.get("va_vcc", 1) == 0:
            self.by_vector = {unit for unit in self.by_vector if unit < VCC}

    def nop(self) -> None:
        """Follow a vector instruction that does nothing: it parts no comparison from what moves lanes."""
        self.now += 1
        self.matrix.clear()
        self.sources.clear()

    def _masks(self, facts: HazardFacts) -> None:
        written = facts.scalars_written & self.masks
        if written:
            if facts.vector:
                self.by_vector |= written
            elif facts.scalar:
                self.by_scalar |= written
            self.masks -= written
        self.masks |= facts.masks

    def follow(self, facts: HazardFacts, wide: bool) -> None:
        """Follow an instruction."""
        if facts.waits:
            self.waited(facts.waits)
            return
        if facts.drains:
            self.drain()
            self.sources.update(facts.touched)
        if wide and (facts.scalars_written or facts.masks):
            self._masks(facts)
        if facts.vector:
            self._vector(facts, wide)
        elif wide and facts.writes_exec:
            oldest = self.now - _BETWEEN - 1
            self.before.update((half, at) for half, at in self.written.items() if at >= oldest)

    def _vector(self, facts: HazardFacts, wide: bool) -> None:
        if facts.is_nop:
            self.nop()
            return
        if wide and (self.before or self.forwarded):
            self._forward(facts)
        at = (self.now, self.trans_now)
        for half in facts.writes:
            self.written[half] = self.now
            if facts.trans:
                self.trans[half] = at
            elif self.trans:
                self.trans.pop(half, None)
        for unit in facts.touched:
            self.used[unit] = at
        self.nop()
        self.trans_now += facts.trans
        self.cmpx = facts.cmpx
        self.matrix.update(facts.matrix)

    def _forward(self, facts: HazardFacts) -> None:
        """Follow a vector instruction behind a write of EXEC."""
        for half in facts.writes:
            self.before.pop(half, None)
        self.before = {half: at for half, at in self.before.items() if self.now - at <= _BETWEEN + 1}
        self.forwarded = {
            halves: at
            for halves, at in self.forwarded.items()
            if self.now - at <= _AFTER and not any(half in facts.writes for half in halves)
        }
        for half in self.before:
            self.forwarded.update({(half, other): self.now for other in facts.writes})
