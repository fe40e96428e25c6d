"""Builders that write with registers without numbers, and give them their numbers at the end.

An instruction that names a virtual register is kept as it was called, and encoded when registers have been
allocated (:func:`~.registers.allocate`). Until then it is known by what it does: it is encoded once with
registers that stand in for the virtual ones, and what the tables say of that instruction is said of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from types import FrameType
from typing import Any, Final, cast

from ..builder.emitters import BuilderError, Half, make_emitter, refuse
from ..builder.kernel import Kernel
from ..builder.registers import Register, register
from ..builder.statements import Statement
from ..builder.stream import Builder
from ..instruction import Instruction
from ..operands import Operand
from .registers import Allocation, allocate
from .virtual_registers import VirtualFile, VirtualRegister

__all__ = ["VirtualBuilder", "VirtualKernel", "VirtualMethods", "VirtualStatement"]

#: Stand-ins are taken from here downwards: 16-bit operands of short encodings reach no higher.
_TOP: Final = {"v": 128, "s": 104}
_NUMBERED: Final = re.compile(r"\b(v|s|ttmp)(\d|\[)")


def _stand_ins(operands: tuple[object, ...]) -> dict[VirtualRegister, Register]:
    """Give each virtual operand registers that no other operand names."""
    taken = {"v": set[int](), "s": set[int]()}
    for each in operands:
        if isinstance(each, Register) and not isinstance(each, VirtualRegister) and each.file in taken:
            taken[each.file].update(each.registers)
    result: dict[VirtualRegister, Register] = {}
    chosen: dict[tuple[int, int], int] = {}
    for each in operands:
        if not isinstance(each, VirtualRegister):
            continue
        file = each.wish.file
        key = (each.units[0], each.count)
        place = chosen.get(key)
        if place is None:
            step = 1 if file == "v" else 4
            place = (_TOP[file] - each.count) // step * step
            while place >= 0 and not taken[file].isdisjoint(range(place, place + each.count)):
                place -= step
            if place < 0:
                raise BuilderError(1, 1, f"{each.text}: too many registers in one instruction", "",
                                   filename="<python>")  # fmt: skip
            taken[file].update(range(place, place + each.count))
            chosen[key] = place
        result[each] = register(file, place, each.count, each.half, each.negative, each.absolute)
    return result


class VirtualStatement(Statement):
    """An instruction whose registers have no numbers yet.

    Attributes
    ----------
    mnemonic, operands, modifiers
        As the builder's method was called.
    """

    def __init__(
        self,
        mnemonic: str,
        operands: tuple[object, ...],
        modifiers: Mapping[str, object],
        wave_size: int,
    ) -> None:
        self.mnemonic, self.operands, self.modifiers = mnemonic, operands, modifiers
        self._stand_ins = _stand_ins(operands)
        self.stand_in = self._encode(self._stand_ins)
        self.wave_size = wave_size
        self._instruction = self._virtual(
            Statement(self.stand_in.data, wave_size).instruction, self._stand_ins
        )

    def _encode(self, places: Mapping[VirtualRegister, Register]) -> Statement:
        scratch = Builder(self.wave_size)
        given = [places[each] if isinstance(each, VirtualRegister) else each for each in self.operands]
        return scratch.instruction(self.mnemonic, *given, **self.modifiers)

    @staticmethod
    def _virtual(decoded: Instruction, stand_ins: Mapping[VirtualRegister, Register]) -> Instruction:
        """Put the virtual registers into the operands again."""
        by_number = {(each.file, each.index): virtual for virtual, each in stand_ins.items()}
        operands: dict[str, Operand] = {}
        for field, operand in decoded.operands.items():
            file = {"vgpr": "v", "sgpr": "s"}.get(operand.kind, "")
            virtual = by_number.get((file, operand.index))
            if virtual is None:
                operands[field] = operand
                continue
            operands[field] = Operand(
                operand.kind, virtual.operand_index, 0, operand.code, operand.size, operand.half
            )
        return decoded.with_operands(operands)

    @property
    def data(self) -> bytes:
        """There are no bytes yet.

        Raises
        ------
        BuilderError
            Always.
        """
        file, line = self.source or ("<python>", 1)
        raise BuilderError(line, 1, f"{self} has registers without numbers", "allocate()", filename=file)

    @data.setter
    def data(self, value: bytes) -> None:
        del value
        raise TypeError("the bytes of an instruction follow from its registers")

    @property
    def instruction(self) -> Instruction:
        """The instruction; operands that are virtual have indices beyond the card's registers."""
        return self._instruction

    def placed(self, places: Mapping[int, int]) -> Statement:
        """Encode it.

        Parameters
        ----------
        places : mapping of int to int
            Number of the first register by the unit of each allocation.
        """
        made = self._encode({each: each.at(places[each.wish.unit]) for each in self._stand_ins})
        made.wave_size = self.wave_size
        made.source, made.comment, made.patches = self.source, self.comment, self.patches
        return made

    def __repr__(self) -> str:
        parts = ", ".join(getattr(each, "text", str(each)) for each in self.operands)
        words = "".join(f" {name}={value}" for name, value in self.modifiers.items())
        return f"<{self.mnemonic} {parts}{words}>"


class VirtualMethods(Builder):
    """A builder that takes virtual registers as operands.

    Attributes
    ----------
    virtual : VirtualFile
        The registers that have been made.
    """

    _virtual_file: VirtualFile | None = None

    @property
    def virtual(self) -> VirtualFile:
        """The registers that have been made."""
        if self._virtual_file is None:
            self._virtual_file = VirtualFile()
        return self._virtual_file

    def vector(
        self,
        count: int = 1,
        name: str = "",
        *,
        bank: int | None = None,
        parity: int | None = None,
        alignment: int | None = None,
        at: Register | None = None,
        like: VirtualRegister | None = None,
    ) -> VirtualRegister:
        """Make vector registers that follow each other.

        Parameters
        ----------
        count : int
            How many.
        name : str
            For errors and for ``repr``.
        bank, parity : int, optional
            What the number of the first one should be modulo 4, or modulo 2: a wish, which is granted where
            it costs no register. :attr:`~.registers.Allocation.refused` names those that were not.
        alignment : int, optional
            The number is a multiple of it; 1 by default.
        at : Register, optional
            Where they must be.
        like : VirtualRegister, optional
            Other registers, whose place they share; their values may not be alive at the same time.
        """
        return self.virtual.make(
            "v", count, name, bank=bank, parity=parity, alignment=alignment, at=at, like=like
        )

    def scalar(
        self,
        count: int = 1,
        name: str = "",
        *,
        alignment: int | None = None,
        at: Register | None = None,
        like: VirtualRegister | None = None,
    ) -> VirtualRegister:
        """Make scalar registers that follow each other; the alignment is by default what operands ask for."""
        return self.virtual.make("s", count, name, alignment=alignment, at=at, like=like)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        plain = make_emitter(self, name)
        self.__dict__.pop(name, None)

        def emit(*operands: Any, **modifiers: Any) -> Statement:
            return self._emit(name, plain, operands, modifiers, _frame())

        emit.__name__ = emit.__qualname__ = name
        emit.__doc__ = f"Append {name}."
        self.__dict__[name] = emit
        return emit

    def instruction(self, mnemonic: str, *operands: Any, **modifiers: Any) -> Statement:
        """Append an instruction whose mnemonic is not known before the program runs."""
        plain = super().instruction
        return self._emit(mnemonic, lambda *a, **m: plain(mnemonic, *a, **m), operands, modifiers, _frame())

    def _emit(
        self,
        mnemonic: str,
        plain: Callable[..., Statement],
        operands: tuple[Any, ...],
        modifiers: dict[str, Any],
        frame: FrameType,
    ) -> Statement:
        try:
            if not any(isinstance(each, VirtualRegister) for each in operands):
                self._refuse_lists(operands, frame)
                statement = plain(*operands, **modifiers)
            else:
                statement = self._draft(mnemonic.lower(), operands, modifiers, frame)
                self.body.append(statement)
        except BuilderError as error:
            raise refuse(error.message, frame, error.hint) from None
        if self.record_lines:
            statement.source = frame.f_code.co_filename, frame.f_lineno
        return statement

    def _draft(
        self, mnemonic: str, operands: tuple[Any, ...], modifiers: dict[str, Any], frame: FrameType
    ) -> Statement:
        self._refuse_lists(operands, frame)
        known = {id(wish) for wish in self.virtual.wishes}
        for each in operands:
            if isinstance(each, VirtualRegister) and id(each.wish) not in known:
                raise refuse(f"{each.text} belongs to another builder", frame)
            text = each if isinstance(each, str) else ""
            if _NUMBERED.search(text):
                hint = "a register object, such as v[0]"
                raise refuse(f"{text!r} beside a virtual register is no text for a register", frame, hint)
        return VirtualStatement(mnemonic, operands, modifiers, self.wave_size)

    @staticmethod
    def _refuse_lists(operands: tuple[Any, ...], frame: FrameType) -> None:
        for each in operands:
            if isinstance(each, list | tuple) and any(
                isinstance(part, VirtualRegister) for part in cast("list[object]", each)
            ):
                hint = "registers that follow each other: vector(4)"
                raise refuse("an address of separate registers takes no virtual ones", frame, hint)

    def dual(self, first: Half, second: Half) -> Statement:
        """Append a dual-issue pair of registers with numbers.

        Pairs of virtual registers are formed when they have their numbers, by
        :func:`~.dual_issue.dual_issue`.
        """
        if any(isinstance(each, VirtualRegister) for half in (first, second) for each in half.operands):
            hint = "write both as single instructions; dual_issue() pairs them after allocation"
            raise refuse("a pair depends on the numbers of its registers", _frame(), hint)
        return super().dual(first, second)

    def allocate(
        self, *, max_vgprs: int | None = None, waves: int | None = None, max_sgprs: int | None = None
    ) -> Allocation:
        """Give all virtual registers their numbers and encode what names them; :func:`~.registers.allocate`.

        The body is replaced by the encoded one.

        Raises
        ------
        AllocationError
            If there are too few registers.
        """
        found = allocate(
            self.body, self.virtual.wishes, wave_size=self.wave_size,
            max_vgprs=max_vgprs, waves=waves, max_sgprs=max_sgprs,
        )  # fmt: skip
        self.body[:] = found.items
        return found


def _frame() -> FrameType:
    """Return the frame of the first caller that does not belong to the builders."""
    frame = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]  # the one way to a caller's line
    return frame


class VirtualBuilder(VirtualMethods):
    """A builder that takes virtual registers.

    Examples
    --------
    >>> from barewave.isa.builder import v
    >>> k = VirtualBuilder()
    >>> x, y = k.vector(name="x"), k.vector(name="y")
    >>> k.v_add_f32(x, v[0], 1.0)
    <v_add_f32 %x, v0, 1.0>
    >>> k.v_mul_f32(y, x, x)
    <v_mul_f32 %y, %x, %x>
    >>> _ = k.v_mov_b32(v[1], y)
    >>> _ = k.s_endpgm()
    >>> _ = k.allocate()
    >>> k.body[1]
    <v_mul_f32_e32 v0, v0, v0>
    """


class VirtualKernel(VirtualMethods, Kernel):
    """A :class:`~barewave.isa.builder.Kernel` that takes virtual registers.

    Examples
    --------
    >>> from barewave.isa.builder import pointer
    >>> k = VirtualKernel("clear", arguments=[pointer("x")], workgroup=32)
    >>> x, place, zero = k.scalar(2, "x"), k.vector(name="place"), k.vector(name="zero")
    >>> _ = k.load_argument(x, "x")
    >>> _ = k.v_lshlrev_b32(place, 2, k.workitem_id)
    >>> _ = k.v_mov_b32(zero, 0)
    >>> _ = k.s_waitcnt(lgkmcnt=0)
    >>> _ = k.global_store_b32(place, zero, x)
    >>> _ = k.s_endpgm()
    >>> k.allocate().vgprs
    2
    """
