"""Statements of random LLVM IR that touch memory: global, LDS, private, constant, by flat pointers, atomics.

Each work-item has slots of its own in every kind of memory, so that order between work-items does not
matter; cells that all share are changed only by atomics of one commutative operation each, whose results are
not used. A slot has twice the size of the largest value: an access lies anywhere in it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from ir_statements import Scope, Values
from ir_types import FLOATS, INTEGERS, Type, named

__all__ = ["CARD", "CELLS", "CPU", "INPUT_BYTES", "SHARED", "SLOT", "TABLE", "MemoryValues", "Spaces"]

#: Bytes of a slot, and of what all work-items may read; an access begins in the first half or before the end.
SLOT, INPUT_BYTES = 32, 512 + 16
#: Operations on cells that all share; each has `CELLS` of 8 bytes of its own.
SHARED, CELLS = ("add", "and", "or", "xor", "umax", "umin", "max", "min"), 4
TABLE = 16
_I1, _I32 = named("i1"), named("i32")
_READ_WRITE = (
    "xchg", "add", "sub", "and", "nand", "or", "xor", "max", "min", "umax", "umin", "uinc_wrap", "udec_wrap",
)  # fmt: skip
# LLVM 22 cannot compile these for LDS
_GLOBAL_ONLY = ("usub_cond", "usub_sat")


@dataclass(frozen=True)
class Spaces:
    """How pointers into each kind of memory are written."""

    everybodys: str
    constant: str
    private: str
    group: str


CARD = Spaces("ptr addrspace(1)", "ptr addrspace(4)", "ptr addrspace(5)", "ptr addrspace(3)")
CPU = Spaces("ptr", "ptr", "ptr", "ptr")


class MemoryValues(Values):
    """Writes instructions of all kinds."""

    def __init__(self, rng: random.Random, spaces: Spaces) -> None:
        super().__init__(rng)
        self.spaces = spaces
        self.slots: list[tuple[str, str]] = []
        self.flats: list[str] = []
        self.reads_input = False

    def at(self, kind: str, base: str, offset: str, element: str = "i8") -> str:
        return self.emit(f"getelementptr {element}, {kind} {base}, i32 {offset}")

    # --- a function's own memory -----------------------------------------------------------------------
    def begin_slots(self, scope: Scope, *, in_group: bool, alone: bool, own: bool) -> None:
        """Fill the slots that the function uses: in LDS, private, in global memory."""
        wide, spaces = named("<4 x i32>"), self.spaces
        if alone:
            space = spaces.private.removeprefix("ptr").strip()
            name = self.emit(f"alloca [{SLOT} x i8], align 16{', ' + space if space else ''}")
            self.slots.append((spaces.private, name))
        if in_group:
            place = self.emit(f"mul i32 %t, {SLOT}")
            self.slots.append((spaces.group, self.at(spaces.group, "@lds", place)))
        for kind, base in self.slots:
            for offset in (0, SLOT // 2):
                place = self.at(kind, base, str(offset))
                self.lines.append(f"  store <4 x i32> {self.value(scope, wide)}, {kind} {place}, align 16")
        if own:
            self.slots.append((spaces.everybodys, "%own"))
        for kind, base in self.slots:
            flat = base
            if kind != "ptr":
                flat = self.emit(f"addrspacecast {kind} {base} to ptr")
            self.flats.append(flat)

    def _slot(self, scope: Scope, flat: bool) -> tuple[str, str]:
        rng = self.rng
        if not flat:
            return rng.choice(self.slots)
        one, other = rng.choice(self.flats), rng.choice(self.flats)
        if one == other:
            return "ptr", one
        # a pointer of which the compiler cannot tell where it points
        return "ptr", self.emit(f"select i1 {self.condition(scope)}, ptr {one}, ptr {other}")

    def memory(self, scope: Scope) -> None:
        """Write one access."""
        rng, kind = self.rng, self.kind()
        ways = [self._constant]
        if self.reads_input:
            ways += [self._input] * 2
        if self.slots:
            ways += [self._own] * 4 + [self._atomic]
        if self.reads_input:
            ways.append(self._shared)
        rng.choice(ways)(scope, kind)

    def _offset(self, scope: Scope, limit: int, align: int) -> str:
        if self.rng.random() < 0.5:
            return str(self.rng.randrange(0, limit, align))
        return self.masked(scope, _I32, (limit - 1) & ~(align - 1))

    def _align(self, kind: Type) -> int:
        natural = min(kind.size, 16)
        return natural if self.rng.random() < 0.7 else self.rng.choice((1, 2, 4, 8))

    def _input(self, scope: Scope, kind: Type) -> None:
        spaces, align = self.spaces, self._align(kind)
        place = self.at(spaces.everybodys, "%in", self._offset(scope, INPUT_BYTES - 16, align))
        scope.add(kind, self.emit(f"load {kind.text}, {spaces.everybodys} {place}, align {align}"))

    def _constant(self, scope: Scope, kind: Type) -> None:
        constant = self.spaces.constant
        place = self.at(constant, "@table", self._offset(scope, TABLE * 4 - 16, 4))
        scope.add(kind, self.emit(f"load {kind.text}, {constant} {place}, align 4"))

    def _own(self, scope: Scope, kind: Type) -> None:
        """Load from a slot or store into it; only bits that are the same everywhere reach memory."""
        rng = self.rng
        space, base = self._slot(scope, rng.random() < 0.25)
        align = self._align(kind)
        place = self.at(space, base, self._offset(scope, SLOT // 2, align))
        volatile = "volatile " if rng.random() < 0.15 else ""
        if rng.random() < 0.5:
            scope.add(kind, self.emit(f"load {volatile}{kind.text}, {space} {place}, align {align}"))
        else:
            bits = self.bits(kind, self.value(scope, kind))
            self.lines.append(f"  store {volatile}{kind.integer.text} {bits}, {space} {place}, align {align}")

    def _ordering(self) -> str:
        where = self.rng.choice(("", ' syncscope("agent")', ' syncscope("workgroup")'))
        return f"{where} {self.rng.choice(('monotonic', 'monotonic', 'acq_rel', 'seq_cst'))}"

    def _atomic(self, scope: Scope, kind: Type) -> None:
        rng = self.rng
        kind = rng.choice(INTEGERS[2:])  # LLVM 22 cannot compile all of them for 8 and 16 bits
        flat = rng.random() < 0.25
        space, base = self._slot(scope, flat)
        place = self.at(space, base, self._offset(scope, SLOT // 2, kind.size))
        value = self.value(scope, kind)
        what = rng.random()
        if what < 0.2 and kind.bits >= 32:
            self._float_atomic(scope, FLOATS[1 if kind.bits == 32 else 2], space, place)
        elif what < 0.35:
            pair = f"{{{kind.text}, i1}}"
            text = f"cmpxchg {space} {place}, {kind.text} {self.value(scope, kind)}, {kind.text} {value}"
            both = self.emit(f"{text}{self._ordering()} monotonic")
            scope.add(_I1, self.emit(f"extractvalue {pair} {both}, 1"))
            scope.add(kind, self.emit(f"extractvalue {pair} {both}, 0"))
        else:
            names = _READ_WRITE + (_GLOBAL_ONLY if base == "%own" and not flat else ())
            text = f"atomicrmw {rng.choice(names)} {space} {place}, {kind.text} {value}"
            scope.add(kind, self.emit(text + self._ordering()))

    def _float_atomic(self, scope: Scope, kind: Type, space: str, place: str) -> None:
        name = self.rng.choice(("fadd", "fsub"))
        text = f"atomicrmw {name} {space} {place}, {kind.text} {self.value(scope, kind)}"
        scope.add(kind, self.emit(text + self._ordering()))
        # a NaN that came of it must not be read as an integer
        after = self.emit(f"load {kind.text}, {space} {place}")
        self.lines.append(f"  store {kind.integer.text} {self.bits(kind, after)}, {space} {place}")

    def _shared(self, scope: Scope, kind: Type) -> None:
        """Change a cell that all work-items share."""
        rng, everybodys = self.rng, self.spaces.everybodys
        number = rng.randrange(len(SHARED))
        kind = INTEGERS[2 + number % 2]
        cell = self.emit(f"add i32 {self.masked(scope, _I32, CELLS - 1)}, {number * CELLS}")
        place = self.at(everybodys, "%all", cell, "i64")
        # not with the wave's sum: uses of the old value would depend on the order
        text = f"atomicrmw {SHARED[number]} {everybodys} {place}, {kind.text} {self.value(scope, kind)}"
        self.emit(f'{text} syncscope("agent") monotonic')
