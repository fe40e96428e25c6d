"""Writes the functions of :mod:`.forms`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ...isa import Instruction
from ..jit import LEVEL_QUICK
from .control_flow import Block, Region
from .forms import FIRST_SPECIAL, Form, Shape, offsets, opened, register_shape
from .ir import Value
from .open_numbers import NoFormError
from .operands import UnsupportedError
from .translate import Translator
from .waves import VGPR_OFFSET, WORKER, Reason

__all__ = ["find_form", "write_form"]

_Meanings = Mapping[str, Callable[[Translator, Instruction], None]]

_REGISTER: Final = re.compile(r"%([vs])(\d+)\b")
_NO_LIMIT: Final = 1 << 16
"""VGPRs of a wave: registers that only some waves have must not vanish from a form."""

_BY_NUMBER: Final = ("relative_source", "relative_destination")
"""Flags of instructions that add a number to a register's."""

_FORMS_KEPT: Final = 1 << 15
_forms: dict[tuple[object, ...], Form | None] = {}


class _FormWriter(Translator):
    """Translates one instruction to a function of its registers' offsets."""

    def __init__(self, t: Translator, instruction: Instruction) -> None:
        block = Block(0, [(0, instruction)], instruction.size)
        super().__init__(
            Region(0, {0: block}, [0], []),
            t.lanes,
            t.mode.word,
            LEVEL_QUICK,
            fast_matrix=t.fast_matrix,
            vgprs=_NO_LIMIT,
        )
        self.leaves = False
        self.refusal = ""

    def address(self, pc: int) -> Value:
        raise NoFormError

    def goto(self, target: int) -> None:
        raise NoFormError

    def leave(self, reason: int | Value, pc: int | Value) -> None:
        if reason == Reason.END or pc != self.pc or isinstance(pc, Value):
            raise NoFormError
        code = self.scalar(reason) if isinstance(reason, int) else reason
        self.builder.store(code, self._member("left_reason"), align=4)
        self.builder.store(Value(self.builder, "i64", "%place"), self._member("left_place"), align=8)
        self.builder.line("ret i32 1")
        self.leaves = True
        self.terminated = True

    def _member(self, name: str) -> Value:
        return self.builder.offset(self.worker, WORKER.offset(name))

    def refuse(self, condition: Value, reason: str) -> None:
        self.refusal = reason
        super().refuse(condition, reason)

    def form(self, parts: Sequence[Instruction], meanings: _Meanings, shape: Shape, numbers: int) -> Form:
        """Write the form of an instruction, whose registers are those of a shape."""
        self._mean(parts, meanings)
        if self.terminated:
            raise NoFormError
        if not self.builder.lines:
            return Form("", "", "")
        open_registers, lines = self._registers(shape)
        body = _REGISTER.sub(lambda found: open_registers.get(found[0], found[0]), self.builder.body)
        areas = [f"%permute = alloca {self.vector('i32')}, align 64"] if "%permute" in body else []
        if "%area" in body:
            areas.append(f"%area = alloca [{self._call_area} x i8], align 64")
        parameters = [
            "ptr noalias %wave",
            "ptr noalias %worker",
            *(f"i64 %o{n}" for n in range(len(shape.runs))),
            *(f"i64 %n{n}" for n in range(numbers)),
        ]
        if self.leaves:
            parameters.append("i64 %place")
        end = "ret i32 0" if self.leaves else "ret void"
        rest = "\n".join([f"({', '.join(parameters)}) nounwind {{", "start:", *areas, *lines, body, end, "}"])
        needs = self.builder.declarations
        digest = hashlib.sha256("\n".join([rest, *needs.values()]).encode()).hexdigest()
        name = f"form_{digest[:32]}"
        result = "i32" if self.leaves else "void"
        types = ", ".join(parameter.split()[0] for parameter in parameters)
        declaration = f"declare {result} @{name}({types})"
        return Form(name, f"define {result} @{name}{rest}", declaration, needs, self.leaves, self.refusal)

    def _registers(self, shape: Shape) -> tuple[dict[str, str], list[str]]:
        """Name the registers that are open, and point to all that are used."""
        names: dict[str, str] = {}
        lines: list[str] = []
        for number, (kind, first, count) in enumerate(shape.runs):
            pitch = 4 * self.lanes if kind == "v" else 4
            lines.append(f"%run{number} = getelementptr i8, ptr %wave, i64 %o{number}")
            for k in range(count):
                names[f"%{kind}{first + k}"] = f"%r{number}.{k}"
                lines.append(f"%r{number}.{k} = getelementptr i8, ptr %run{number}, i64 {k * pitch}")
        for name, offset in self.registers.offsets().items():
            if f"%{name}" in names:
                continue
            if offset >= VGPR_OFFSET or (
                name[0] == "s" and name[1:].isdigit() and int(name[1:]) < FIRST_SPECIAL
            ):
                raise NoFormError  # no operand says that it is used
            lines.append(f"%{name} = getelementptr i8, ptr %wave, i64 {offset}")
        return names, lines


def find_form(t: Translator, instruction: Instruction, meanings: _Meanings) -> tuple[Form, list[int]] | None:
    """Return the form of an instruction and its arguments behind wave and worker; None if it has none."""
    parts = instruction.parts or (instruction,)
    means = [meanings.get(part.name.replace("v_dual_", "v_")) for part in parts]
    if None in means or instruction.format == "SOPP":
        return None
    shape = register_shape(instruction)
    if any(kind == "v" and first + count > t.vgprs for kind, first, count in shape.runs):
        return None
    common = (t.lanes, t.mode.word, t.fast_matrix, *means, *shape.key)
    ways: tuple[tuple[tuple[object, ...], tuple[int, ...]], ...] = ((common, shape.numbers),)
    if shape.numbers:
        ways = (*ways, ((*common, shape.numbers), ()))
    for key, numbers in ways:
        if key not in _forms:
            if len(_forms) >= _FORMS_KEPT:
                _forms.clear()
            _forms[key] = write_form(t, instruction, meanings, shape, is_open=bool(numbers))
        form = _forms[key]
        if form is not None:
            return form, [*offsets(shape, t.lanes), *numbers]
    return None


def write_form(
    t: Translator, instruction: Instruction, meanings: _Meanings, shape: Shape, *, is_open: bool
) -> Form | None:
    """Write the form of an instruction, whose registers are those of a shape; None if it has none.

    With ``is_open`` its literals and its offset are parameters too; not all that is done with them can be.
    """
    if not instruction.parts and not instruction.info.flags.isdisjoint(_BY_NUMBER):
        return None
    parts = opened(instruction) if is_open else instruction.parts or (instruction,)
    try:
        return _FormWriter(t, instruction).form(parts, meanings, shape, len(shape.numbers) if is_open else 0)
    except (NoFormError, UnsupportedError):
        return None
