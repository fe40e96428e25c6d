"""What the loop of a kernel consists of, counted from its code object."""

from __future__ import annotations

from collections import Counter

from barewave import isa
from barewave.isa.tables import by_opcode
from barewave.kernels.built import BuiltKernel

__all__ = ["Loop"]


def _distance(instruction: isa.Instruction) -> int:
    """Dwords that a branch goes, from behind itself."""
    value = int.from_bytes(instruction.data[:2], "little")
    return value - (value >> 15 << 16)


class Loop:
    """The instructions from a kernel's first label that is branched back to, to that branch.

    Attributes
    ----------
    instructions : list of Instruction
        In their order.
    names : Counter
        How often each mnemonic occurs; a pair by the name of its first half.
    """

    def __init__(self, built: BuiltKernel) -> None:
        whole = isa.CodeObject.read(built.code)
        instructions = isa.disassemble(whole.code(whole.kernel(built.kernel)))
        branches = {row.opcode for row in by_opcode()["SOPP"].values() if "conditional" in row.flags}
        start, end = next(
            (each.offset + 4 + 4 * _distance(each), index)
            for index, each in enumerate(instructions)
            if each.format == "SOPP" and each.opcode in branches and _distance(each) < 0
        )
        first = next(index for index, each in enumerate(instructions) if each.offset == start)
        self.instructions = instructions[first : end + 1]
        self.names = Counter(str(each).split()[0] for each in self.instructions)

    def count(self, name: str) -> int:
        """How many instructions begin with a name."""
        return sum(count for text, count in self.names.items() if text.startswith(name))

    @property
    def vector(self) -> list[isa.Instruction]:
        """What the vector unit executes."""
        return [each for each in self.instructions if str(each).startswith("v_")]
