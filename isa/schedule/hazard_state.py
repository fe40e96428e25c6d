"""What the pipelines of gfx11 hold at a place of the code, as far as a hazard depends on it.

Distances count vector ALU instructions, as the hardware's windows do. Where ways meet, all distances that are
possible are kept, one bit each.
"""

from __future__ import annotations

from typing import Final

from ..accesses import VCC
from .hazard_facts import HazardFacts

__all__ = ["HazardState"]

#: Vector instructions after which no hazard looks back: bits of the distances that are kept.
_WINDOW: Final = (1 << 17) - 1
_TRANS_VALU: Final = 0b1111110
_TRANS_TRANS: Final = 0b110
_FAR: Final = 15
_AFTER, _BETWEEN = 4, 2


def _bits(mask: int) -> list[int]:
    return [bit for bit in range(mask.bit_length()) if mask >> bit & 1]


class HazardState:
    """State of the pipelines.

    Attributes
    ----------
    written : dict of int to int
        Halves of VGPRs that a vector instruction wrote lately: distances, bit 1 for the instruction before.
    trans : dict of int to (int, int)
        Those that a transcendental one wrote: distances in vector instructions and in transcendental ones.
    exec_writes : int
        Vector instructions since scalar ones wrote EXEC: a bit for each count.
    masks, by_scalar, by_vector : set of int
        Lane masks that a vector instruction has read; that were then written by the scalar unit, or by a
        vector instruction.
    matrix : set of int
        Units that the matrix instruction directly before writes.
    cmpx : bool
        Whether the vector instruction before compared and wrote EXEC.
    used : dict of int to (int, bool)
        VGPRs that vector instructions read or wrote: fewest since then, and whether one was transcendental.
    sources : set of int
        VGPRs that memory instructions may still be reading.
    """

    __slots__ = (
        "by_scalar",
        "by_vector",
        "cmpx",
        "exec_writes",
        "masks",
        "matrix",
        "sources",
        "trans",
        "used",
        "written",
    )

    def __init__(self) -> None:
        self.written: dict[int, int] = {}
        self.trans: dict[int, tuple[int, int]] = {}
        self.exec_writes = 0
        self.masks: set[int] = set()
        self.by_scalar: set[int] = set()
        self.by_vector: set[int] = set()
        self.matrix: set[int] = set()
        self.cmpx = False
        self.used: dict[int, tuple[int, bool]] = {}
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
        before = self.copy()
        for key, bits in other.written.items():
            self.written[key] = self.written.get(key, 0) | bits
        for key, (valu, trans) in other.trans.items():
            own = self.trans.get(key, (0, 0))
            self.trans[key] = (own[0] | valu, own[1] | trans)
        for unit, (count, is_trans) in other.used.items():
            mine = self.used.get(unit, (count, is_trans))
            self.used[unit] = (min(mine[0], count), mine[1] or is_trans)
        self.exec_writes |= other.exec_writes
        self.masks |= other.masks
        self.by_scalar |= other.by_scalar
        self.by_vector |= other.by_vector
        self.matrix |= other.matrix
        self.cmpx |= other.cmpx
        self.sources |= other.sources
        return any(getattr(self, name) != getattr(before, name) for name in self.__slots__)

    # --- questions ----------------------------------------------------------------------------------------
    def trans_use(self, facts: HazardFacts) -> int:
        """Half that is read too soon behind a transcendental instruction, or -1."""
        if not self.trans:
            return -1
        for half in facts.reads:
            valu, trans = self.trans.get(half, (0, 0))
            if valu & _TRANS_VALU and trans & _TRANS_TRANS:
                return half
        return -1

    def partial_forwarding(self, facts: HazardFacts) -> int:
        """Half that was written before EXEC was, while another was written after it; or -1."""
        if not self.exec_writes:
            return -1
        known = [(half, _bits(self.written[half])) for half in facts.reads if half in self.written]
        if len(known) < 2:
            return -1
        latest = min(distances[-1] for _, distances in known)
        lasts = [distance - 1 for _, distances in known for distance in distances if distance <= latest]
        for after in lasts:
            if after > _AFTER:
                continue
            for since in _bits(self.exec_writes):
                if not 0 <= since - after - 1 <= _BETWEEN:
                    continue
                for half, distances in known:
                    if any(since <= d - 1 <= after + 1 + _BETWEEN for d in distances):
                        return half
        return -1

    def early_mask(self, facts: HazardFacts) -> dict[str, int]:
        """Lane masks that are read too soon behind a write, by the field of the wait that helps."""
        found: dict[str, int] = {}
        for unit in facts.scalars_read & self.by_scalar:
            found["sa_sdst"] = unit
        if facts.vector:
            for unit in facts.scalars_read & self.by_vector:
                found["va_vcc" if unit >= VCC else "va_sdst"] = unit
        return found

    def pair_unit(self, facts: HazardFacts) -> int:
        """Register of a pair's sources of equal parity that a vector instruction wrote lately, or -1."""
        return next((u for u in facts.pair if 2 * u in self.written or 2 * u + 1 in self.written), -1)

    def lds_wait(self, unit: int) -> int:
        """How many vector instructions a direct load from LDS may leave running."""
        count, is_trans = self.used.get(unit, (_FAR, False))
        return 0 if is_trans else min(count, _FAR)

    # --- changes ------------------------------------------------------------------------------------------
    def drain(self) -> None:
        """All vector instructions have come to their end."""
        self.written.clear()
        self.trans.clear()
        self.used.clear()

    def waited(self, fields: dict[str, int]) -> None:
        """Follow a wait for dependencies."""
        if fields.get("va_vdst", 1) == 0:
            self.drain()
        if fields.get("vm_vsrc", 1) == 0:
            self.sources.clear()
        if fields.get("sa_sdst", 1) == 0:
            self.masks.clear()
            self.by_scalar.clear()
        if fields.get("va_sdst", 1) == 0:
            self.by_vector = {unit for unit in self.by_vector if unit >= VCC}
        if fields.get("va_vcc", 1) == 0:
            self.by_vector = {unit for unit in self.by_vector if unit < VCC}

    def _age(self, is_trans: bool) -> None:
        """One more vector instruction."""
        self.written = {key: bits << 1 & _WINDOW for key, bits in self.written.items() if bits << 1 & _WINDOW}
        if self.trans:
            self.trans = {
                key: (valu << 1 & _TRANS_VALU, (trans << 1 if is_trans else trans) & _TRANS_TRANS)
                for key, (valu, trans) in self.trans.items()
                if valu << 1 & _TRANS_VALU
            }
        self.exec_writes = self.exec_writes << 1 & _WINDOW
        self.used = {
            unit: (count + 1, trans or is_trans) for unit, (count, trans) in self.used.items() if count < _FAR
        }
        self.cmpx = False
        self.matrix.clear()
        self.sources.clear()

    def nop(self) -> None:
        """Follow a vector instruction that does nothing."""
        is_cmpx = self.cmpx
        self._age(False)
        # it does not part the comparison from what moves lanes
        self.cmpx = is_cmpx

    def _masks(self, facts: HazardFacts) -> None:
        if facts.vector and facts.reads_scalar:
            self.masks.clear()
            self.by_scalar.clear()
            self.by_vector.clear()
        written = facts.scalars_written & self.masks
        if written:
            (self.by_vector if facts.vector else self.by_scalar).update(written)
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
        if wide and (facts.scalars_written or facts.masks or facts.reads_scalar):
            self._masks(facts)
        if facts.vector:
            self._vector(facts)
        elif wide and facts.writes_exec:
            self.exec_writes |= 1
        if facts.leaves:
            self._forget()

    def _vector(self, facts: HazardFacts) -> None:
        if facts.is_nop:
            self.nop()
            return
        self._age(facts.trans)
        self.cmpx = facts.cmpx
        self.matrix.update(facts.matrix)
        for half in facts.writes:
            self.written[half] = 0b10
            if facts.trans:
                self.trans[half] = (0b10, 0b10)
            elif self.trans:
                self.trans.pop(half, None)
        for unit in facts.touched:
            self.used[unit] = (0, facts.trans)

    def _forget(self) -> None:
        """Hazards do not reach across a call: what is called looks at its own code."""
        self.drain()
        self.exec_writes = 0
        for units in (self.masks, self.by_scalar, self.by_vector, self.matrix, self.sources):
            units.clear()
        self.cmpx = False
