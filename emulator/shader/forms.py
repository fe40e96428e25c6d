"""Instructions as functions: quick code calls one for each form of an instruction instead of holding its IR.

A form is an instruction with its registers left open: ``v_add_f32`` of three different VGPRs is one, with the
first source equal to the destination another. Code of any length has few, and LLVM compiles each only once;
the code itself is a list of calls with the registers' offsets in the wave's block. What needs to know where
it stands (branches, calls, the end) and the few instructions that pick registers by number have no form.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from ...isa import Instruction, Operand
from .ir import module_text
from .open_numbers import OpenNumber
from .waves import VGPR_OFFSET, WAVE

__all__ = [
    "FIRST_SPECIAL",
    "Form",
    "Shape",
    "offsets",
    "opened",
    "register_shape",
    "with_forms",
]

FIRST_SPECIAL: Final = 106
"""Scalar registers from here on (VCC, TTMPs, M0, EXEC) are themselves in a form: many are used implicitly."""


@dataclass(frozen=True, slots=True)
class Form:
    """One function.

    Attributes
    ----------
    name : str
        Its symbol, made from its text: one name stands for one content.
    definition : str
        Its text; empty where the instruction does nothing.
    declaration : str
        How code in another module declares it.
    needs : dict of str to str
        What its text needs in front of it, by name.
    leaves : bool
        Whether it may end the wave's run: then it returns i32, 0 to go on; else nothing.
    refusal : str
        Why it ends the wave as not supported, if it does.
    """

    name: str
    definition: str
    declaration: str
    needs: dict[str, str] = field(default_factory=dict[str, str])
    leaves: bool = False
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """How an instruction uses registers.

    Attributes
    ----------
    key : tuple
        What two instructions of one form have in common.
    runs : tuple of (str, int, int)
        Registers that may be others in another instruction of the form: ``v`` or ``s``, first, count.
    numbers : tuple of int
        Literals and offsets, which may be others too where what is done with them can be said without them.
    """

    key: tuple[object, ...]
    runs: tuple[tuple[str, int, int], ...]
    numbers: tuple[int, ...] = ()


def _run(operand: Operand) -> tuple[str, int, int] | None:
    if operand.kind == "vgpr":
        return "v", operand.index, operand.size // 32 or 1
    if operand.kind == "sgpr" and operand.index + (operand.size // 32 or 1) <= FIRST_SPECIAL:
        return "s", operand.index, operand.size // 32 or 1
    return None


def _joined(runs: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Join runs that overlap."""
    result: list[tuple[str, int, int]] = []
    for kind, first, count in sorted(set(runs)):
        if result and result[-1][0] == kind and first < result[-1][1] + result[-1][2]:
            start = result[-1][1]
            result[-1] = (kind, start, max(result[-1][2], first + count - start))
        else:
            result.append((kind, first, count))
    return result


def register_shape(instruction: Instruction) -> Shape:
    """Tell how an instruction uses registers, apart from which ones they are."""
    parts = instruction.parts or (instruction,)
    joined = _joined([r for part in parts for operand in part.operands.values() if (r := _run(operand))])
    numbers: dict[tuple[str, int, int], int] = {}
    key: list[object] = []
    values: list[int] = []
    for part in parts:
        key += [part.name, part.format]
        for name, operand in part.operands.items():
            own = _run(operand)
            if operand.kind == "literal":
                key.append((name, "literal", operand.size, operand.half))
                values.append(operand.value)
                continue
            if own is None:
                key.append((name, operand.kind, operand.index, operand.value, operand.size, operand.half))
                continue
            kind, first, count = own
            run = next(r for r in joined if r[0] == kind and r[1] <= first < r[1] + r[2])
            number = numbers.setdefault(run, len(numbers))
            # the hardware drops low bits of the numbers of scalar pairs and groups
            aligned = run[1] & 3 if kind == "s" and run[2] > 1 else 0
            key.append((name, kind, number, first - run[1], count, aligned, operand.size, operand.half))
        for name, value in part.modifiers.items():
            if name == "offset":
                key.append(name)
                values.append(value)
            else:
                key.append((name, value))
    return Shape(tuple(key), tuple(numbers), tuple(values))


def opened(instruction: Instruction) -> tuple[Instruction, ...]:
    """Return the instruction, or the two of a dual one, with :class:`OpenNumber` as literals and offsets."""
    count = 0

    def opening(value: int) -> int:
        nonlocal count
        number = OpenNumber(value)
        number.name = f"%n{count}"
        count += 1
        return number

    result: list[Instruction] = []
    for part in instruction.parts or (instruction,):
        operands = {
            name: replace(operand, value=opening(operand.value)) if operand.kind == "literal" else operand
            for name, operand in part.operands.items()
        }
        modifiers = {
            name: opening(value) if name == "offset" else value for name, value in part.modifiers.items()
        }
        result.append(part.with_operands(operands, modifiers))
    return tuple(result)


def offsets(shape: Shape, lanes: int) -> list[int]:
    """Return the offsets of the runs' first registers in the wave's block: a form's arguments."""
    return [
        VGPR_OFFSET + first * 4 * lanes if kind == "v" else WAVE.offset("sgpr") + 4 * first
        for kind, first, _ in shape.runs
    ]


def with_forms(declarations: Mapping[str, str], body: str, forms: Collection[Form]) -> str:
    """Return a module with forms defined in it, of which ``declarations`` may have some declared."""
    merged: dict[str, str] = dict(declarations)
    for form in forms:
        merged |= form.needs
    for form in forms:
        merged[form.name] = form.definition
    return module_text(merged, body)
