"""Disassembled code to items of a builder, and items to text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..builder.statements import Item, Place, RawBytes, Statement
from ..builder.stream import Builder
from ..builder.values import Label
from ..instruction import Instruction

__all__ = ["items_from", "items_text"]


def items_from(instructions: Sequence[Instruction], names: Mapping[int, str] | None = None) -> list[Item]:
    r"""Make items of instructions, with labels where branches go.

    Parameters
    ----------
    instructions : sequence of Instruction
        In ascending order of their offsets, as :func:`barewave.isa.disassemble` gives them.
    names : Mapping of int to str, optional
        Names of further labels, by offset; branches go to them too.

    Returns
    -------
    list of Item
        A branch that goes to none of the instructions has no label; passes refuse it.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> code = disassemble(assemble("again:\ns_sub_u32 s0, s0, 1\ns_cbranch_scc0 again\ns_endpgm"))
    >>> [type(item).__name__ for item in items_from(code)]
    ['Place', 'Statement', 'Statement', 'Statement']
    """
    starts = {instruction.offset for instruction in instructions}
    places = starts | {instruction.end for instruction in instructions}
    found = {instruction.target for instruction in instructions} & places
    labels = {offset: Label(name) for offset, name in (names or {}).items()}
    for offset in found - labels.keys():
        if offset is not None:
            labels[offset] = Label(f".Ltarget_{offset:x}")
    items: list[Item] = []
    for instruction in instructions:
        _place(items, labels, instruction.offset)
        behind = instruction.end if instruction.end not in starts else -1
        if instruction.format == "DATA":
            items.append(RawBytes(instruction.data))
            _place(items, labels, behind)
            continue
        target = None if instruction.target is None else labels.get(instruction.target)
        data = instruction.data
        if target is not None:
            # the distance is filled in when the code is laid out
            data = bytes(2) + data[2:]
        items.append(Statement(data, instruction.wave_size, target))
        # what stood behind may have been left out
        _place(items, labels, behind)
    return items


def _place(items: list[Item], labels: Mapping[int, Label], offset: int) -> None:
    label = labels.get(offset)
    if label is not None:
        label.placed = True
        items.append(Place(label))


def items_text(items: Iterable[Item], wave_size: int = 32) -> str:
    """Write items as assembly text, which assembles to the same code.

    Examples
    --------
    >>> from barewave.isa.builder import Builder
    >>> print(items_text([Builder().s_endpgm()]), end="")
      s_endpgm
    """
    builder = Builder(wave_size)
    builder.extend(list(items))
    return builder.text()
