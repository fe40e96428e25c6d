"""A body as code at offsets: what analyses of control flow and of live registers work on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from ..accesses import Accesses, accesses
from ..builder.statements import Alignment, Item, Place, RawBytes, Statement
from ..control_flow import ControlFlow, control_flow
from ..instruction import Instruction
from ..liveness import Liveness, liveness
from ..rdna3_disassembler import decode
from .effects import statement_effects
from .virtual import VirtualStatement

__all__ = ["Layout", "layout"]

_NOP: Final = (0xBF800000).to_bytes(4, "little")
_FIELD: Final = 0xFFFF


class Layout:
    """A body at offsets.

    Attributes
    ----------
    instructions : list of Instruction
        In the order of the code; what stands in gaps too, raw bytes not.
    index : dict of int to int
        Which item of the body an offset's instruction is.
    accesses : dict of int to Accesses
        What the instruction at an offset touches.
    offsets : list of int
        Offset of each item.
    """

    def __init__(self, items: Sequence[Item]) -> None:
        self.offsets: list[int] = []
        self.index: dict[int, int] = {}
        labels: dict[int, int] = {}
        offset = 0
        for item in items:
            self.offsets.append(offset)
            if isinstance(item, Place):
                labels[id(item.label)] = offset
            elif isinstance(item, Alignment):
                offset += -offset % item.boundary
            else:
                offset += len(_bytes(item))
        self.size = offset
        self.instructions = self._decode(items, labels)
        self.accesses: dict[int, Accesses] = {}
        for instruction in self.instructions:
            position = self.index.get(instruction.offset)
            statement = None if position is None else items[position]
            if isinstance(statement, Statement):
                does = statement_effects(statement)
                found = Accesses(does.reads, does.writes, does.partial)
            else:
                found = accesses(instruction)
            self.accesses[instruction.offset] = found

    def _decode(self, items: Sequence[Item], labels: dict[int, int]) -> list[Instruction]:
        parts: list[bytes] = []
        for position, (item, offset) in enumerate(zip(items, self.offsets, strict=True)):
            if isinstance(item, Alignment):
                gap = -offset % item.boundary
                parts.append(bytes(gap % 4) + _NOP * (gap // 4))
            elif not isinstance(item, Place):
                data = _bytes(item)
                if isinstance(item, Statement) and item.target is not None:
                    # a label without a place is far away: control leaves the code
                    distance = (labels.get(id(item.target), 0x7FFF * 4 + offset) - offset - 4) // 4
                    data = (int.from_bytes(data[:4], "little") | distance & _FIELD).to_bytes(
                        4, "little"
                    ) + data[4:]
                parts.append(data)
                if isinstance(item, Statement):
                    self.index[offset] = position
        code = b"".join(parts)
        result: list[Instruction] = []
        for item, offset in zip(items, self.offsets, strict=True):
            if isinstance(item, Statement):
                found = decode(code, offset, wave_size=item.wave_size)
                if isinstance(item, VirtualStatement):
                    found = found.with_operands(item.instruction.operands)
                result.append(found)
            elif isinstance(item, Alignment):
                gap = -offset % item.boundary
                result.extend(decode(code, place) for place in range(offset + gap % 4, offset + gap, 4))
        return result

    @cached_property
    def flow(self) -> ControlFlow:
        """Basic blocks."""
        return control_flow(self.instructions)

    @cached_property
    def liveness(self) -> Liveness:
        """Live registers; code behind what is not known may need all of them."""
        return liveness(self.flow, found=self.accesses)

    def live_around(self) -> dict[int, tuple[int, int]]:
        """Registers needed before and behind each instruction of the body, by its index there."""
        result: dict[int, tuple[int, int]] = {}
        for block in self.flow.blocks.values():
            for instruction, before, behind in self.liveness.before_and_after(block):
                position = self.index.get(instruction.offset)
                if position is not None:
                    result[position] = before, behind
        return result


def _bytes(item: Statement | RawBytes) -> bytes:
    return item.stand_in.data if isinstance(item, VirtualStatement) else item.data


def layout(items: Sequence[Item]) -> Layout:
    """Lay out a body, without touching its labels.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s
    >>> k = Builder()
    >>> top = k.label("top")
    >>> _ = k.s_add_u32(s[0], s[0], -1)
    >>> _ = k.s_cbranch_scc1(top)
    >>> _ = k.s_endpgm()
    >>> layout(k.body).flow.back_edges
    [(0, 0)]
    """
    return Layout(items)
