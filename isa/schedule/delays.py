"""``s_delay_alu``: tells the sequencer for which results the next instructions will wait.

The hardware waits for its results itself; told of it before, it lets other waves go on meanwhile. An
identifier names the vector instruction, transcendental instruction or cycle of the scalar unit that is waited
for, counted back; a second one may be for an instruction up to five further on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from ..accesses import EXEC, MODE, SCC, VCC, VGPR, register_name
from ..builder.statements import Item, RawBytes, Statement
from ..syntax import DELAY_IDS
from .effects import Effects, remembered, statement_effects
from .hazard_facts import hazard_facts
from .insertions import delay
from .items import Flow, checked_items, flow_of, groups_of, insert, without

__all__ = ["delays", "strip_delays"]

#: Instructions, and cycles, behind which nothing waits for a result any more (LLVM's AMDGPUInsertDelayAlu).
_VALU, _TRANS, _SALU = 5, 4, 4
_VALU_CYCLES: Final = 5
_TRANS_CYCLES: Final = 10
_SALU_CYCLES: Final = 2
_TRANS_ID: Final = DELAY_IDS.index("TRANS32_DEP_1") - 1
_SALU_ID: Final = DELAY_IDS.index("SALU_CYCLE_1") - 1
_SKIP, _SECOND = 4, 7
_MOST_SKIPPED: Final = 5
#: Registers that are not waited for by name.
_IMPLIED: Final = frozenset({SCC, MODE})


class _Age(NamedTuple):
    """How far back what wrote a register lies: instructions, and cycles until it is there."""

    valu: int = _VALU
    valu_cycles: int = 0
    trans: int = _TRANS
    trans_valu: int = _VALU
    trans_cycles: int = 0
    salu_cycles: int = 0

    def merge(self, other: _Age) -> _Age:
        """The nearer of each."""
        return _Age(
            min(self.valu, other.valu),
            max(self.valu_cycles, other.valu_cycles),
            min(self.trans, other.trans),
            min(self.trans_valu, other.trans_valu),
            max(self.trans_cycles, other.trans_cycles),
            max(self.salu_cycles, other.salu_cycles),
        )

    def after(self, waited: _Age) -> _Age | None:
        """The same behind a wait for something; None if that was no younger."""
        made = self
        if waited.valu < _VALU and self.valu >= waited.valu:
            made = made._replace(valu=_VALU, valu_cycles=0)
        if waited.trans < _TRANS and self.trans >= waited.trans:
            made = made._replace(trans=_TRANS, trans_valu=_VALU, trans_cycles=0)
        if waited.salu_cycles >= self.salu_cycles:
            made = made._replace(salu_cycles=0)
        return made if made.valu_cycles or made.trans_cycles or made.salu_cycles else None

    def advance(self, is_valu: bool, is_trans: bool, cycles: int) -> _Age | None:
        """The same behind one more instruction; None if nothing is left to wait for."""
        valu, valu_cycles = self.valu + (is_valu and not is_trans), self.valu_cycles - cycles
        if valu >= _VALU or valu_cycles <= 0:
            valu, valu_cycles = _VALU, 0
        trans, trans_cycles = self.trans + is_trans, self.trans_cycles - cycles
        trans_valu = self.trans_valu + (is_valu and not is_trans)
        if trans >= _TRANS or trans_cycles <= 0:
            trans, trans_valu, trans_cycles = _TRANS, _VALU, 0
        salu_cycles = max(0, self.salu_cycles - cycles)
        if valu_cycles or trans_cycles or salu_cycles:
            return _Age(valu, valu_cycles, trans, trans_valu, trans_cycles, salu_cycles)
        return None


_WRITTEN: Final = {
    "trans": _Age(trans=0, trans_valu=0, trans_cycles=_TRANS_CYCLES),
    "salu": _Age(salu_cycles=_SALU_CYCLES),
}
_BY_VALU: Final = _Age(valu=0, valu_cycles=_VALU_CYCLES)

#: By register: scalar ones by unit, halves of vector ones as :class:`.hazard_facts.HazardFacts` counts them.
_State = dict[int, _Age]


@remembered
def _keys(item: Statement) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What an instruction reads by naming it, and what it writes."""
    found, facts, instruction = statement_effects(item), hazard_facts(item), item.instruction
    implied = set(_IMPLIED)
    for part in instruction.parts or (instruction,):
        if "vcc" in part.info.reads or any(
            spec.kind == "vcc" and "r" in spec.access for spec in part.info.operands
        ):
            implied |= {VCC, VCC + 1}
        if found.is_vector or "exec" in part.info.reads:
            implied |= {EXEC, EXEC + 1}
    return (
        tuple(sorted(u for u in found.reads - implied if u < VGPR)) + tuple(sorted(facts.reads)),
        tuple(unit for unit in found.writes if unit < VGPR) + facts.writes,
    )


def _merge(into: _State, other: _State) -> bool:
    is_new = False
    for unit, age in other.items():
        own = into.get(unit)
        merged = age if own is None else own.merge(age)
        if merged != own:
            into[unit] = merged
            is_new = True
    return is_new


def _immediate(age: _Age, is_scalar: bool) -> int:
    """What to wait for before an instruction whose sources are so old."""
    ids: list[int] = []
    if not is_scalar:
        if age.trans < _TRANS:
            ids.append(_TRANS_ID + age.trans)
        # a result that lies behind the transcendental one comes later than it
        if age.valu < _VALU and age.valu <= age.trans_valu:
            ids.append(age.valu)
    if age.salu_cycles:
        ids.append(_SALU_ID + age.salu_cycles)
    return sum(number << shift for number, shift in zip(ids, (0, _SECOND), strict=False))


class _Delays:
    """The pass over one list of items."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.flow: Flow = flow_of(items)
        self.groups = groups_of(items)
        self.inside = {
            index for start, end in self.groups.items() for index in range(start + 1, min(end, len(items)))
        }
        self.found: dict[int, tuple[int, str]] = {}

    def _pass(self, state: _State, number: int, tell: Callable[[int, int, str], None] | None) -> None:
        block = self.flow.blocks[number]
        for index in range(block.start, block.stop):
            item = self.items[index]
            if isinstance(item, RawBytes):
                state.clear()
            if not isinstance(item, Statement):
                continue
            found = statement_effects(item)
            facts = hazard_facts(item)
            is_alu = found.is_vector or found.issue == "salu"
            if facts.drains or facts.leaves or facts.waits.get("va_vdst") == 0:
                state.clear()
            elif is_alu and state:
                self._wait(state, index, item, found, tell)
            self._follow(state, item, found)

    @staticmethod
    def _wait(
        state: _State,
        index: int,
        item: Statement,
        found: Effects,
        tell: Callable[[int, int, str], None] | None,
    ) -> None:
        """Say what an instruction waits for; what began before that has come too."""
        age = _Age()
        names: list[str] = []
        for key in _keys(item)[0]:
            if key in state:
                age = age.merge(state[key])
                name = register_name(key // 2 if key >= 2 * VGPR else key)
                names += [name] if name not in names else []
        immediate = _immediate(age, found.issue == "salu")
        if not immediate:
            return
        if tell is not None:
            tell(index, immediate, ", ".join(names))
        for unit, before in [*state.items()]:
            left = before.after(age)
            if left is None:
                del state[unit]
            else:
                state[unit] = left

    @staticmethod
    def _follow(state: _State, item: Statement, found: Effects) -> None:
        is_vector, is_scalar = found.is_vector, found.issue == "salu"
        if is_vector or is_scalar:
            age = _WRITTEN.get(found.issue, _BY_VALU)
            for key in _keys(item)[1]:
                state[key] = age
        cycles = 1
        if found.issue == "nop":
            cycles += int.from_bytes(item.data[:2], "little") & 15
        for unit, before in [*state.items()]:
            after = before.advance(is_vector, found.issue == "trans", cycles)
            if after is None:
                del state[unit]
            else:
                state[unit] = after

    def run(self) -> list[Item]:
        """Solve, put the delays in, and return the new list."""
        blocks = self.flow.blocks
        states: list[_State] = [{} for _ in blocks]

        def step(number: int) -> Iterator[int]:
            state = dict(states[number])
            self._pass(state, number, None)
            return (each for each in blocks[number].successors if _merge(states[each], state))

        self.flow.settle(step)
        additions: dict[int, list[Item]] = {}
        for number in range(len(blocks)):
            self.found.clear()
            self._pass(dict(states[number]), number, self._note)
            self._write(number, additions)
        return insert(self.items, additions)

    def _note(self, index: int, immediate: int, names: str) -> None:
        if index not in self.inside and index - 1 not in self.groups:
            self.found[index] = (immediate, names)

    def _write(self, number: int, additions: dict[int, list[Item]]) -> None:
        """Put the delays of a block in, two in one where that goes."""
        block = self.flow.blocks[number]
        last = -1  # the delay that has place for another one
        skipped = 0
        pending: dict[int, tuple[int, str]] = {}
        for index in range(block.start, block.stop):
            item = self.items[index]
            if not isinstance(item, Statement):
                continue
            if statement_effects(item).issue == "hint":
                last = -1
            if index in self.found:
                immediate, names = self.found[index]
                is_single = not immediate >> _SECOND
                if is_single and last >= 0 and skipped <= _MOST_SKIPPED:
                    before, said = pending[last]
                    pending[last] = (
                        before | skipped << _SKIP | immediate << _SECOND,
                        f"{said}; then {names}",
                    )
                    last = -1
                else:
                    pending[index] = (immediate, names)
                    last, skipped = (index, 0) if is_single else (-1, 0)
            skipped += 1
        for index, (immediate, names) in pending.items():
            item = self.items[index]
            assert isinstance(item, Statement)
            additions[index] = [delay(immediate, item.wave_size, f"for {names}")]


def strip_delays(items: Sequence[Item]) -> list[Item]:
    """Take all ``s_delay_alu`` out."""
    return without(
        items,
        lambda item: statement_effects(item).issue == "hint" and item.instruction.info.immediate == "delay",
    )


def delays(items: Sequence[Item]) -> list[Item]:
    """Put ``s_delay_alu`` in before instructions whose sources are not there yet.

    Parameters
    ----------
    items : sequence of Item
        A builder's body. Delays that it has are taken out: they counted instructions that may have others
        between them now, and another one replaces the first in any case. Run this last.

    Returns
    -------
    list of Item
        A new list. The delays change nothing but time.

    Notes
    -----
    As LLVM's AMDGPUInsertDelayAlu does it: up to four vector and three transcendental instructions back, none
    before what waits for the vector ALU anyway (memory, exports), none for a scalar instruction that reads a
    vector one's result, none for VCC where no operand names it, none inside of clauses.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, v
    >>> k = Builder()
    >>> _ = k.v_add_f32(v[1], v[0], 1.0), k.v_mul_f32(v[2], v[1], v[1])
    >>> str(delays(k.body)[1].instruction)
    's_delay_alu instid0(VALU_DEP_1)'
    """
    items = checked_items(items)
    kept = strip_delays(items)
    return _Delays(kept).run() if kept else []
