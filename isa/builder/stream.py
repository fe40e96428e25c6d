"""The builder: instructions, labels, loops and data in the order of the code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from operator import attrgetter
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from ..operand_parser import OperandError
from .control import ControlFlow
from .emitters import Half, emit_dual, make_emitter, refuse
from .statements import Alignment, Item, Place, RawBytes, Statement
from .values import Label

if TYPE_CHECKING:
    from ..instruction import Instruction

__all__ = ["Builder"]

_BRANCH_LOW, _BRANCH_HIGH = -(1 << 15), (1 << 15) - 1
#: Items whose bytes are the same everywhere, unless they are branches.
_PLAIN: Final = {Statement}
_DATA: Final = attrgetter("data")
_TARGET: Final = attrgetter("target")
_MAX_ALIGNMENT: Final = 1 << 16


def _caller(depth: int = 2) -> FrameType:
    return sys._getframe(depth)  # pyright: ignore[reportPrivateUsage]  # the one way to a caller's line


class Builder(ControlFlow):
    """Collects instructions. There is a method per mnemonic, with the operands of the text in their order.

    Parameters
    ----------
    wave_size : int
        32 or 64.
    record_lines : bool
        Whether each instruction remembers the Python file and line that made it.

    Attributes
    ----------
    wave_size : int
        As given.
    record_lines : bool
        As given.
    body : list of Item
        What has been collected; it may be reordered and changed in place.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s, v
    >>> k = Builder()
    >>> top = k.label("top")
    >>> k.v_add_f32(v[0], v[1], 2.0)
    <v_add_f32_e64 v0, v1, 2.0>
    """

    def __init__(self, wave_size: int = 32, *, record_lines: bool = False) -> None:
        if wave_size not in (32, 64):
            raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
        self.wave_size = wave_size
        self.record_lines = record_lines
        self.body: list[Item] = []
        self.labels: dict[str, Label] = {}
        self._frames: dict[int, tuple[str, int]] = {}

    def instruction(self, mnemonic: str, *operands: Any, **modifiers: Any) -> Statement:
        """Append an instruction whose mnemonic is not known before the program runs."""
        try:
            emit = make_emitter(self, mnemonic.lower())
        except AttributeError as error:
            raise refuse(str(error), _caller()) from None
        return emit(*operands, **modifiers)

    def dual(self, first: Half, second: Half) -> Statement:
        """Append a dual-issue pair, which wave32 has.

        Parameters
        ----------
        first, second : Half
            Made by the functions of :data:`barewave.isa.builder.half`.

        Examples
        --------
        >>> from barewave.isa.builder import Builder, half, v
        >>> Builder().dual(half.v_dual_mov_b32(v[0], v[2]), half.v_dual_mov_b32(v[1], v[3]))
        <v_dual_mov_b32 v0, v2 :: v_dual_mov_b32 v1, v3>
        """
        try:
            data = emit_dual(first, second, self.wave_size)
        except OperandError as error:
            raise refuse(error, _caller()) from None
        source = None
        if self.record_lines:
            frame = _caller()
            source = frame.f_code.co_filename, frame.f_lineno
        statement = Statement(data, self.wave_size, None, source)
        self.body.append(statement)
        return statement

    def label(self, name: str = "") -> Label:
        """Make a label here, or put the forward label of that name here. Without a name it gets one.

        Raises
        ------
        BuilderError
            If there is a label of that name.
        """
        label = self.labels.get(name)
        if label is None or label.placed:
            label = self._new_label(name, _caller())
        self._place(label)
        return label

    def named_label(self, name: str) -> Label:
        """Return the label of a name, which may get its place later: what a branch to text means."""
        return self.labels.get(name) or self._new_label(name, _caller(4))

    def forward_label(self, name: str = "") -> Label:
        """Make a label whose place comes later, by :meth:`place`."""
        return self._new_label(name, _caller())

    def place(self, label: Label) -> Label:
        """Put a forward label here."""
        if label.placed or self.labels.get(label.name) is not label:
            what = "has its place already" if label.placed else "belongs to another builder"
            raise refuse(f"label {label.name} {what}", _caller())
        self._place(label)
        return label

    def _place(self, label: Label) -> None:
        label.placed = True
        self.body.append(Place(label))

    def _new_label(self, name: str, frame: FrameType) -> Label:
        name = name or f".Llabel{len(self.labels)}"
        if name in self.labels:
            raise refuse(f"{name} is defined twice", frame)
        if not name.replace(".", "_").replace("$", "_").isidentifier():
            raise refuse(f"{name!r} is no name for a label", frame)
        label = self.labels[name] = Label(name)
        frame_code = frame.f_code
        self._frames[id(label)] = frame_code.co_filename, frame.f_lineno
        return label

    def raw(self, data: bytes, comment: str = "") -> None:
        """Append bytes as they are."""
        self.body.append(RawBytes(bytes(data), comment))

    def align(self, boundary: int) -> None:
        """Fill with ``s_nop 0`` up to the next multiple of a power of two (bytes)."""
        if not 4 <= boundary <= _MAX_ALIGNMENT or boundary & boundary - 1:
            raise refuse(f"{boundary} is no alignment of code", _caller(), "a power of two from 4 to 65536")
        self.body.append(Alignment(boundary))

    def extend(self, items: Sequence[Item]) -> None:
        """Append items of a body, such as another builder's; labels come with their places."""
        for item in items:
            label = item.label if isinstance(item, Place) else None
            if label is not None and self.labels.setdefault(label.name, label) is not label:
                raise refuse(f"{label.name} is defined twice", _caller())
            self.body.append(item)

    def layout(self) -> tuple[bytes, list[int]]:
        """Bytes of the code, and the offset of each item of the body.

        Raises
        ------
        BuilderError
            If a label has no place, or a branch is out of reach.
        """
        offsets: list[int] = []
        parts: list[bytes] = []
        branches: list[tuple[int, Statement]] = []
        offset = 0
        for index, item in enumerate(self.body):
            offsets.append(offset)
            if isinstance(item, Statement):
                data = item.data
                if item.target is not None:
                    branches.append((index, item))
            else:
                data = item.place(offset)
            parts.append(data)
            offset += len(data)
        for index, branch in branches:
            parts[index] = self._branch(branch, offsets[index])
        return b"".join(parts), offsets

    def _branch(self, branch: Statement, offset: int) -> bytes:
        label = branch.target
        if label is None or not label.placed or label.offset is None:
            name = "" if label is None else label.name
            raise self._late(branch, f"label {name} has no place", "k.place(label)")
        distance = (label.offset - offset - 4) // 4
        if (label.offset - offset) % 4 or not _BRANCH_LOW <= distance <= _BRANCH_HIGH:
            raise self._late(
                branch,
                f"the branch target is {label.offset - offset - 4} bytes away",
                f"{_BRANCH_LOW} to {_BRANCH_HIGH} dwords, multiples of 4 bytes",
            )
        word = int.from_bytes(branch.data[:4], "little") | distance & 0xFFFF
        return word.to_bytes(4, "little") + branch.data[4:]

    def _late(self, branch: Statement, message: str, hint: str) -> Exception:
        """Make an error that is found after the call which is to blame has returned."""
        from .emitters import BuilderError

        known = branch.source or self._frames.get(id(branch.target))
        file, line = known or ("<python>", 1)
        return BuilderError(line, 1, message, hint, filename=file)

    @property
    def code(self) -> bytes:
        """Bytes of the code."""
        if set(map(type, self.body)) <= _PLAIN and not any(map(_TARGET, self.body)):
            return b"".join(map(_DATA, self.body))
        return self.layout()[0]

    @property
    def instructions(self) -> list[Instruction]:
        """The instructions at their offsets, as :func:`barewave.isa.disassemble` gives them."""
        from ..rdna3_disassembler import decode

        code, offsets = self.layout()
        return [
            decode(code, offset, wave_size=self.wave_size)
            for item, offset in zip(self.body, offsets, strict=True)
            if isinstance(item, Statement)
        ]

    @property
    def statements(self) -> list[Statement]:
        """The instructions of the body, without labels, data and gaps."""
        return [item for item in self.body if isinstance(item, Statement)]

    def text(self) -> str:
        """Assembly text of the code, which assembles to the same bytes."""
        from .listing import listing

        return listing(self)
