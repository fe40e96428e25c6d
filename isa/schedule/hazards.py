"""The hazards of gfx11 that software has to cure, each with its number, its reason and what is put in.

Sources: LLVM's GCNHazardRecognizer for gfx11 and Mesa's ACO; the windows are theirs. Number 9 is LLVM's pull
request 220348, which names ``va_vdst(0)`` as a cure but no window, as LLVM forms no such pairs. The
interlock guards results that are on their way: ``va_vdst`` counts up to 15 of them, and LLVM, for direct
loads from LDS, takes an instruction with 15 behind it for one that has ended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import Final

from ...descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC2
from ..accesses import register_name
from ..builder.statements import Item, Statement
from .effects import statement_effects
from .hazard_facts import HazardFacts, hazard_facts
from .hazard_state import HazardState
from .insertions import dependency_wait, move, vector_nop
from .items import Flow, ScheduleError, checked_items, flow_of, groups_of, insert, without

__all__ = ["Hazard", "hazards", "initial_sgprs", "strip_hazards"]


class Hazard(IntEnum):
    """Numbers of the hazards."""

    TRANS_USE = 1
    PARTIAL_FORWARDING = 2
    MASK_WRITE = 3
    CMPX_PERMLANE = 4
    LDS_DIRECT_VALU = 5
    LDS_DIRECT_MEMORY = 6
    MATRIX_OVERLAP = 7
    MAD_FORWARDING = 8
    PAIR_INTERLOCK = 9
    INITIAL_SGPRS = 10


_REASONS: Final = {
    Hazard.TRANS_USE: "{} of a transcendental instruction at most five vector instructions before",
    Hazard.PARTIAL_FORWARDING: "{} and another source were written on both sides of a write of EXEC",
    Hazard.MASK_WRITE: "{} was read as a lane mask and then written",
    Hazard.CMPX_PERMLANE: "lanes move directly behind a comparison that writes EXEC",
    Hazard.LDS_DIRECT_VALU: "{} is used by a vector instruction before",
    Hazard.LDS_DIRECT_MEMORY: "{} is used by a memory instruction before",
    Hazard.MATRIX_OVERLAP: "{} is a factor, and result of the matrix instruction before",
    Hazard.PAIR_INTERLOCK: "{} and the other half's source are both even or both odd",
}
#: Where the field of a direct load from LDS lies.
_WAIT_VDST: Final = 16


class _Hazards:
    """The pass over one list of items."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.flow: Flow = flow_of(items)
        self.groups = groups_of(items)
        self.head = {
            index: start for start, end in self.groups.items() for index in range(start, min(end, len(items)))
        }
        self.additions: dict[int, list[Item]] = {}
        self.changed: dict[int, Statement] = {}

    def _fix(
        self, state: HazardState, item: Statement, facts: HazardFacts, put: Callable[[Item], None]
    ) -> Statement:
        """Put in what an instruction needs; returns it, or the one that takes its place."""
        fields: dict[str, int] = {}
        why: list[str] = []

        def note(hazard: Hazard, unit: int) -> None:
            behind = ", and what is gone to may use it" if facts.leaves else ""
            why.append(f"hazard {hazard.value}: {_REASONS[hazard].format(register_name(unit))}{behind}")

        if facts.vector or facts.leaves:
            if (half := state.trans_use(facts)) >= 0:
                fields["va_vdst"] = 0
                note(Hazard.TRANS_USE, half // 2)
            elif (half := state.partial_forwarding(facts)) >= 0:
                fields["va_vdst"] = 0
                note(Hazard.PARTIAL_FORWARDING, half // 2)
            elif (unit := state.pair_unit(facts)) >= 0:
                fields["va_vdst"] = 0
                note(Hazard.PAIR_INTERLOCK, unit)
        for field, unit in sorted(state.early_mask(facts).items()):
            fields[field] = 0
            note(Hazard.MASK_WRITE, unit)
        if facts.wait_vdst >= 0:
            item = self._direct_load(state, item, facts, fields, note)
        if fields:
            put(dependency_wait(fields, item.wave_size, "; ".join(why)))
            state.waited(fields)
            why.clear()
        if (unit := state.matrix_unit(facts)) >= 0:
            note(Hazard.MATRIX_OVERLAP, unit)
            put(vector_nop(item.wave_size, why[0]))
            state.nop()
        if state.is_early_permlane(facts):
            note(Hazard.CMPX_PERMLANE, 0)
            moved = move(max(facts.first, 0), item.wave_size, why[0])
            put(moved)
            state.follow(hazard_facts(moved), item.wave_size == 64)
        return item

    @staticmethod
    def _direct_load(
        state: HazardState,
        item: Statement,
        facts: HazardFacts,
        fields: dict[str, int],
        note: Callable[[Hazard, int], None],
    ) -> Statement:
        """A direct load from LDS says itself for how many vector instructions it waits."""
        unit = min(statement_effects(item).writes)
        if unit in state.sources:
            fields["vm_vsrc"] = 0
            note(Hazard.LDS_DIRECT_MEMORY, unit)
        left = state.lds_wait(unit)
        if left >= facts.wait_vdst:
            return item
        word = int.from_bytes(item.data[:4], "little") & ~(15 << _WAIT_VDST) | left << _WAIT_VDST
        made = Statement(word.to_bytes(4, "little") + item.data[4:], item.wave_size, item.target, item.source)
        reason = _REASONS[Hazard.LDS_DIRECT_VALU].format(register_name(unit))
        made.note(item.comment or f"wait_vdst:{left}, hazard {Hazard.LDS_DIRECT_VALU.value}: {reason}")
        return made

    def _pass(self, state: HazardState, number: int, write: bool) -> None:
        block = self.flow.blocks[number]
        for index in range(block.start, block.stop):
            item = self.items[index]
            if not isinstance(item, Statement):
                continue
            facts = hazard_facts(item)
            if write:
                if facts.overlap:
                    raise ScheduleError(
                        f"hazard {Hazard.MAD_FORWARDING.value}: {item.instruction} reads a register that it"
                        " writes, which gfx1100 computes wrongly and nothing put in can cure: give it a"
                        " destination that overlaps no source",
                        item,
                    )
                there: list[Item] = []
                made = self._fix(state, item, facts, there.append)
                if there:
                    self.additions.setdefault(self.head.get(index, index), []).extend(there)
                if made is not item:
                    self.changed[index] = made
            else:
                self._fix(state, item, facts, lambda _: None)
            state.follow(facts, item.wave_size == 64)

    def run(self) -> list[Item]:
        """Solve, put in what is needed, and return the new list."""
        blocks = self.flow.blocks
        states = {number: HazardState() for number in range(len(blocks))}

        def step(number: int) -> Iterator[int]:
            state = states[number].copy()
            self._pass(state, number, write=False)
            return (each for each in blocks[number].successors if states[each].merge(state))

        self.flow.settle(step)
        for number in range(len(blocks)):
            self._pass(states[number].copy(), number, write=True)
        items = [self.changed.get(index, item) for index, item in enumerate(self.items)]
        return insert(items, self.additions)


def strip_hazards(items: Sequence[Item]) -> list[Item]:
    """Take all ``s_waitcnt_depctr`` out."""
    return without(
        items,
        lambda item: statement_effects(item).issue == "wait" and item.instruction.info.immediate == "depctr",
    )


def hazards(items: Sequence[Item], *, strip: bool = False) -> list[Item]:
    """Put in what keeps the hazards of gfx11 from doing harm.

    Parameters
    ----------
    items : sequence of Item
        A builder's body.
    strip : bool
        Whether all ``s_waitcnt_depctr`` are taken out first.

    Returns
    -------
    list of Item
        A new list; the comments of what is put in name the hazard. A direct load from LDS whose ``wait_vdst``
        is too high is replaced.

    Raises
    ------
    ScheduleError
        For a 64-bit multiply-add that writes what it reads: no instruction put in can cure that.

    Notes
    -----
    A call or return is taken for an instruction that uses whatever could be used too early; what stands
    behind a call is looked at as if nothing were called.

    ======  ============================================================  ==================================
    number  when                                                          what is put in
    ======  ============================================================  ==================================
    1       a vector instruction reads the result of a transcendental     ``s_waitcnt_depctr va_vdst(0)``
            one with at most five vector and one transcendental between
    2       wave64: sources were written on both sides of a scalar        ``s_waitcnt_depctr va_vdst(0)``
            write of EXEC, with at most two vector instructions between
            and at most four behind them
    3       wave64: a lane mask that was read, then written, is read; as  ``sa_sdst(0)``, ``va_sdst(0)``,
            in LLVM 22, nothing but a wait behind the write ends that     ``va_vcc(0)``
    4       lanes move directly behind ``v_cmpx``                         ``v_mov_b32`` of one to itself
    5       a direct load from LDS writes what a vector instruction uses  the load's own ``wait_vdst``
    6       the same with a memory instruction                            ``vm_vsrc(0)``
    7       A or B of a matrix instruction is the result of the one       ``v_nop``
            directly before
    8       a 64-bit multiply-add overlaps its sources                    an error
    9       sources of a VOPD pair have the same parity and a vector      ``s_waitcnt_depctr va_vdst(0)``
            instruction wrote one of them with at most 14 between
            (gfx11 may lose its interlock)
    10      fewer than 16 SGPRs are initialised (:func:`initial_sgprs`)   –
    ======  ============================================================  ==================================

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> _ = k.v_rcp_f32(v[1], v[0]), k.v_add_f32(v[2], v[1], v[1])
    >>> [str(item.instruction) for item in hazards(k.body)][1]
    's_waitcnt_depctr depctr_va_vdst(0)'
    """
    items = checked_items(items)
    kept = strip_hazards(items) if strip else items
    return _Hazards(kept).run() if kept else []


def initial_sgprs(descriptor: bytes) -> int:
    """Count the SGPRs that a wave starts with; below 16, gfx1100 may fill them wrongly in wave32.

    Parameters
    ----------
    descriptor : bytes
        The 64 bytes of a kernel descriptor.

    Returns
    -------
    int
        User SGPRs and those of the system; 16 for wave64, which the hazard (number 10) does not touch.
    """
    fields = KERNEL_DESCRIPTOR.unpack(descriptor)
    if not PROPERTIES.get(fields["kernel_code_properties"], "enable_wavefront_size32"):
        return 16
    settings = RSRC2.decode(fields["compute_pgm_rsrc2"])
    system = sum(value for name, value in settings.items() if name.startswith("enable_sgpr_workgroup_"))
    return settings["user_sgpr_count"] + system
