"""Registers of a wave inside a compiled function.

At the quick level registers stay in the wave's block in memory. At the optimised level each register is a
stack slot that LLVM promotes to an SSA value: it is read from the block when the function is entered and
written back when it is left, and nowhere else. VGPRs that are not worth that (:mod:`.residence`) stay in the
wave's block too; a basic block of the wave's code holds some of them as values, and stores those that changed
when it needs the room, where it ends, where native code takes them as they lie, and where the wave is left.
"""

from __future__ import annotations

import bisect
import collections

from .ir import IRBuilder, Value, element_type, vector_type
from .residence import Residence
from .waves import VGPR_OFFSET, WAVE

__all__ = ["RegisterFile", "Snapshot"]

Snapshot = tuple[dict[int, Value], set[int]]
"""What a basic block holds at some point: values by register, and which of them memory does not have."""

_NEVER = 1 << 30


class RegisterFile:
    """Pointers to the registers that a function uses.

    Parameters
    ----------
    builder : IRBuilder
        Of the function's body.
    lanes : int
        32 or 64.
    in_memory : bool
        Keep all registers in the wave's block, and hold none.
    """

    def __init__(self, builder: IRBuilder, lanes: int, *, in_memory: bool) -> None:
        self._builder = builder
        self._lanes = lanes
        self._in_memory = in_memory
        self._residence: Residence | None = None
        self._held: dict[int, Value] = {}
        self._changed: set[int] = set()
        self._uses: dict[int, list[int]] = {}
        self._position = 0
        self._slots: dict[str, tuple[int, str]] = {}
        self._written: set[str] = set()
        self._pinned: set[str] = set()
        self._accesses: dict[int, tuple[str, Value]] = {}
        self._float_uses: collections.Counter[str] = collections.Counter()

    @property
    def in_memory(self) -> bool:
        """Whether registers stay in the wave's block."""
        return self._in_memory

    def _slot(self, name: str, offset: int, type_: str, write: bool) -> Value:
        self._slots[name] = (offset, type_)
        if write:
            self._written.add(name)
        return Value(self._builder, "ptr", f"%{name}")

    def settle(self, residence: Residence) -> None:
        """Say where VGPRs live; before it all are SSA values, or in memory."""
        if not self._in_memory:
            self._residence = residence

    def _is_settled(self, index: int) -> bool:
        """Whether a VGPR stays in the wave's block, and blocks hold its value."""
        return self._residence is not None and index not in self._residence.promoted

    def vgpr(self, index: int, *, write: bool = False, element: str = "i32") -> Value:
        """Return the pointer to a VGPR, all lanes.

        ``write`` if it will be stored to, ``element`` as what it is used: ``i32`` or ``float``. All accesses
        go through :meth:`load_vgpr` and :meth:`store_vgpr`.
        """
        name = f"v{index}"
        offset = VGPR_OFFSET + index * 4 * self._lanes
        self._float_uses[name] += 1 if element == "float" else -1
        return self._slot(name, offset, vector_type(self._lanes, "i32"), write)

    def rows(self, index: int, count: int) -> Value:
        """Return the pointer to VGPRs in the wave's block, one after the other: they stay in memory.

        For native code that takes whole operands where they lie; the wave must have these registers.
        """
        for number in range(index, index + count):
            self._keep(number)
            self._changed.discard(number)
            self._held.pop(number, None)
            self._pinned.add(f"v{number}")
        return self.vgpr(index)

    def load_vgpr(self, index: int, element: str = "i32") -> Value:
        """Load a VGPR as integers or as ``float``."""
        if index in self._held:
            return self._held[index].as_element(element)
        pointer = self.vgpr(index, element=element)
        settled = self._is_settled(index)
        # volatile: else LLVM would keep the value of the last store for longer than there is room
        value = self._builder.load(vector_type(self._lanes, element), pointer, align=64, volatile=settled)
        if settled:
            self._hold(index, value)
        else:
            self._accesses[len(self._builder.lines) - 1] = (pointer.name[1:], value)
        return value

    def store_vgpr(self, index: int, value: Value) -> None:
        """Store all lanes of a VGPR, integers or ``float``."""
        if self._is_settled(index):
            self._changed.add(index)
            self._hold(index, value)
            return
        pointer = self.vgpr(index, write=True, element=element_type(value.type))
        self._builder.store(value, pointer, align=64)
        self._accesses[len(self._builder.lines) - 1] = (pointer.name[1:], value)

    # --- what a basic block holds --------------------------------------------------------------------
    def begin_block(self, start: int) -> None:
        """Begin a basic block of the wave's code: all registers are in memory."""
        self._held, self._changed = {}, set()
        self._uses = self._residence.uses[start] if self._residence else {}
        self._position = 0

    def advance(self, position: int) -> None:
        """Go on to the block's instruction of this number; what there is no room for goes to memory."""
        # here and not where room is needed: stores right behind the loads of the next values are slower
        self._position = position
        while self._residence is not None and len(self._held) > self._residence.held:
            # the one needed last; of those not needed any more, the one touched last
            victim = max(reversed(self._held), key=self._next_use)
            self._keep(victim)
            self._changed.discard(victim)
            del self._held[victim]

    def _hold(self, index: int, value: Value) -> None:
        self._held.pop(index, None)
        self._held[index] = value

    def _next_use(self, index: int) -> int:
        uses = self._uses.get(index, [])
        where = bisect.bisect_left(uses, self._position)
        return uses[where] if where < len(uses) else _NEVER

    def _keep(self, index: int) -> None:
        """Store a register that is held to the wave's block, if it changed."""
        if index in self._changed:
            value = self._held[index]
            self._builder.store(value, self.vgpr(index), align=64)

    def save(self) -> None:
        """Store what changed, on a way out that other code does not share."""
        for index in sorted(self._changed):
            self._keep(index)

    def flush(self) -> None:
        """Store what changed, on the way that the block goes on."""
        self.save()
        self._changed = set()

    def snapshot(self) -> Snapshot:
        """Remember what is held, for :meth:`restore` behind code that only some waves go through."""
        return dict(self._held), set(self._changed)

    def restore(self, snapshot: Snapshot) -> None:
        """Hold what was held at the snapshot."""
        self._held, self._changed = dict(snapshot[0]), set(snapshot[1])

    def _type(self, name: str) -> str:
        """Type of a register's slot: what most of its uses are.

        LLVM then has no change of type between an operation and the choice by EXEC that follows it, and
        the CPU does both in one instruction.
        """
        if name[0] == "v" and self._float_uses[name] > 0:
            return vector_type(self._lanes, "float")
        return self._slots[name][1]

    def body(self) -> list[str]:
        """Return the function's body with all accesses in the types of their slots."""
        lines = list(self._builder.lines)
        if self._in_memory:
            return lines  # memory has no type
        for number, (name, value) in self._accesses.items():
            type_ = self._type(name)
            if type_ == value.type:
                continue
            if lines[number].startswith("store"):
                lines[number] = (
                    f"%{name}.{number} = bitcast {value!r} to {type_}\n"
                    f"store {type_} %{name}.{number}, ptr %{name}, align 64"
                )
            else:
                lines[number] = (
                    f"%{name}.{number} = load {type_}, ptr %{name}, align 64\n"
                    f"{value.name} = bitcast {type_} %{name}.{number} to {value.type}"
                )
        return lines

    def forget_after(self, mark: int) -> None:
        """Forget accesses on lines that are taken back, from number ``mark`` on."""
        for number in [number for number in self._accesses if number >= mark]:
            del self._accesses[number]

    def sgpr(self, code: int, *, write: bool = False) -> Value:
        """Return the pointer to a scalar register by operand code 0–127."""
        return self._slot(f"s{code}", WAVE.offset("sgpr") + 4 * code, "i32", write)

    def scc(self, *, write: bool = False) -> Value:
        """Return the pointer to SCC, 0 or 1."""
        return self._slot("scc", WAVE.offset("scc"), "i32", write)

    def offsets(self) -> dict[str, int]:
        """Offsets in the wave's block of all registers that are used, by name."""
        return {name: offset for name, (offset, _) in self._slots.items()}

    def _stays(self, name: str) -> bool:
        """Whether a register is used where it lies in the wave's block."""
        return (
            self._in_memory or name in self._pinned or (name[0] == "v" and self._is_settled(int(name[1:])))
        )

    def prologue(self) -> list[str]:
        """Lines that make the slots, and fill them where they are not the wave's block itself."""
        lines: list[str] = []
        for name, (offset, _) in self._slots.items():
            type_ = self._type(name)
            align = 64 if type_[0] == "<" else 4
            if self._stays(name):
                lines.append(f"%{name} = getelementptr i8, ptr %wave, i64 {offset}")
                continue
            lines += [
                f"%{name} = alloca {type_}, align {align}",
                f"%{name}.home = getelementptr i8, ptr %wave, i64 {offset}",
                f"%{name}.in = load {type_}, ptr %{name}.home, align {align}",
                f"store {type_} %{name}.in, ptr %{name}, align {align}",
            ]
        return lines

    def write_back(self) -> list[str]:
        """Lines that store every register that was written to the wave's block."""
        if self._in_memory:
            return []
        lines: list[str] = []
        for name in sorted(self._written):
            if self._stays(name):
                continue
            type_ = self._type(name)
            align = 64 if type_[0] == "<" else 4
            lines += [
                f"%{name}.out = load {type_}, ptr %{name}, align {align}",
                f"store {type_} %{name}.out, ptr %{name}.home, align {align}",
            ]
        return lines
