"""Registers of a wave inside a compiled function.

At the quick level registers stay in the wave's block in memory. At the optimised level each register is a
stack slot that LLVM promotes to an SSA value: it is read from the block when the function is entered and
written back when it is left, and nowhere else.
"""

from __future__ import annotations

from .ir import IRBuilder, Value, vector_type
from .waves import VGPR_OFFSET, WAVE

__all__ = ["RegisterFile"]


class RegisterFile:
    """Pointers to the registers that a function uses.

    Parameters
    ----------
    builder : IRBuilder
        Of the function's body.
    lanes : int
        32 or 64.
    in_memory : bool
        Keep registers in the wave's block.
    """

    def __init__(self, builder: IRBuilder, lanes: int, *, in_memory: bool) -> None:
        self._builder = builder
        self._lanes = lanes
        self._in_memory = in_memory
        self._slots: dict[str, tuple[int, str]] = {}
        self._written: set[str] = set()

    @property
    def in_memory(self) -> bool:
        """Whether registers stay in the wave's block."""
        return self._in_memory

    def _slot(self, name: str, offset: int, type_: str, write: bool) -> Value:
        self._slots[name] = (offset, type_)
        if write:
            self._written.add(name)
        return Value(self._builder, "ptr", f"%{name}")

    def vgpr(self, index: int, *, write: bool = False) -> Value:
        """Return the pointer to a VGPR, all lanes; ``write`` if it will be stored to."""
        offset = VGPR_OFFSET + index * 4 * self._lanes
        return self._slot(f"v{index}", offset, vector_type(self._lanes, "i32"), write)

    def sgpr(self, code: int, *, write: bool = False) -> Value:
        """Return the pointer to a scalar register by operand code 0–127."""
        return self._slot(f"s{code}", WAVE.offset("sgpr") + 4 * code, "i32", write)

    def scc(self, *, write: bool = False) -> Value:
        """Return the pointer to SCC, 0 or 1."""
        return self._slot("scc", WAVE.offset("scc"), "i32", write)

    def prologue(self) -> list[str]:
        """Lines that make the slots, and fill them where they are not the wave's block itself."""
        lines: list[str] = []
        for name, (offset, type_) in self._slots.items():
            align = 64 if type_[0] == "<" else 4
            if self._in_memory:
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
            type_ = self._slots[name][1]
            align = 64 if type_[0] == "<" else 4
            lines += [
                f"%{name}.out = load {type_}, ptr %{name}, align {align}",
                f"store {type_} %{name}.out, ptr %{name}.home, align {align}",
            ]
        return lines
