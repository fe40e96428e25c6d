"""The words after an instruction's operands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .immediates import parse_number, parse_swizzle
from .operand_parser import OperandError, split_operands
from .syntax import BUFFER_FORMATS, IMAGE_DIMS

__all__ = ["Modifiers", "dpp_control", "parse_modifiers", "split_modifiers"]

_FLAGS: Final = frozenset(
    ("gds", "glc", "slc", "dlc", "tfe", "lwe", "d16", "a16", "r128", "unorm", "offen", "idxen", "done",
     "row_en", "clamp", "row_mirror", "row_half_mirror")
)  # fmt: skip
_NUMBERS: Final = {
    "offset0": (0, 255), "offset1": (0, 255), "mul": (1, 4), "div": (1, 2), "dmask": (0, 15),
    "wait_exp": (0, 7), "wait_vdst": (0, 15), "row_mask": (0, 15), "bank_mask": (0, 15), "bound_ctrl": (0, 1),
    "fi": (0, 1), "row_shl": (1, 15), "row_shr": (1, 15), "row_ror": (1, 15), "row_share": (0, 15),
    "row_xmask": (0, 15), "offset": (-(1 << 20), (1 << 20) - 1),
}  # fmt: skip
_LISTS: Final = {"op_sel": 1, "op_sel_hi": 1, "neg_lo": 1, "neg_hi": 1, "quad_perm": 3, "dpp8": 7}
_NAMES: Final = "|".join(sorted([*_FLAGS, *_NUMBERS, *_LISTS, "format", "dim"], key=len, reverse=True))
_START: Final = re.compile(rf"(?:^|[\s,])(?:{_NAMES})(?=\s*:|\s|,|$)")
_WORD: Final = re.compile(rf"[\s,]*({_NAMES})(?:\s*:\s*(\[[^\]]*\]|\w+\([^)]*\)|[^\s,]+))?(?=[\s,]|$)")
_ROWS: Final = {"row_shl": 0x100, "row_shr": 0x110, "row_ror": 0x120, "row_share": 0x150, "row_xmask": 0x160}

#: Values by name; lists as tuples.
Modifiers = dict[str, int | tuple[int, ...]]


def split_modifiers(text: str) -> tuple[str, str]:
    """Split an instruction's rest into operands and modifiers."""
    match = _START.search(text)
    return (text[: match.start()], text[match.start() :]) if match else (text, "")


def _format(text: str, symbols: Mapping[str, int]) -> int:
    if not text.startswith("["):
        return parse_number(text, 0, 127, "format", symbols)
    names = {name: number for number, name in BUFFER_FORMATS.items()}
    name = text[1:-1].strip()
    if name not in names:
        raise OperandError(f"gfx11 has no buffer format {name}", "such as BUF_FMT_32_FLOAT")
    return names[name]


def _dim(text: str, symbols: Mapping[str, int]) -> int:
    name = text.removeprefix("SQ_RSRC_IMG_")
    if name in IMAGE_DIMS:
        return IMAGE_DIMS.index(name)
    raise OperandError(f"there is no image dimension {text}", ", ".join(IMAGE_DIMS))


def _value(name: str, text: str | None, symbols: Mapping[str, int]) -> int | tuple[int, ...]:
    if name in _FLAGS:
        if text is not None:
            raise OperandError(f"{name} takes no value")
        return 1
    if text is None:
        if name in ("bound_ctrl", "fi"):
            raise OperandError(f"{name} needs a value", f"{name}:1")
        raise OperandError(f"{name} needs a value", f"{name}:…")
    if name == "format":
        return _format(text, symbols)
    if name == "dim":
        return _dim(text, symbols)
    if name in _LISTS:
        if not text.startswith("["):
            raise OperandError(f"{name} needs a list", f"{name}:[…]")
        return tuple(
            parse_number(part, 0, _LISTS[name], name, symbols) for part in split_operands(text[1:-1])
        )
    if name == "offset" and text.startswith("swizzle"):
        return parse_swizzle(text, symbols)
    return parse_number(text, *_NUMBERS[name], name, symbols)


def parse_modifiers(text: str, symbols: Mapping[str, int]) -> Modifiers:
    """Read the modifiers of one instruction.

    Raises
    ------
    OperandError
        For a word that is no modifier, a value out of range, or a modifier given twice.
    """
    result: Modifiers = {}
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _WORD.match(text, position)
        if match is None:
            raise OperandError(f"{text[position:].strip().split()[0]!r} is no modifier")
        name = match[1]
        if name in result:
            raise OperandError(f"{name} is given twice")
        result[name] = _value(name, match[2], symbols)
        position = match.end()
    return result


def dpp_control(modifiers: Modifiers) -> int | None:
    """Take the DPP16 control out of the modifiers; None if there is none."""
    found: list[int] = []
    for name, base in _ROWS.items():
        if name in modifiers:
            amount = modifiers.pop(name)
            found.append(base + (amount if isinstance(amount, int) else 0))
    if modifiers.pop("row_mirror", 0):
        found.append(0x140)
    if modifiers.pop("row_half_mirror", 0):
        found.append(0x141)
    permutation = modifiers.pop("quad_perm", None)
    if isinstance(permutation, tuple):
        if len(permutation) != 4:
            raise OperandError("quad_perm has four lanes")
        found.append(sum(lane << 2 * index for index, lane in enumerate(permutation)))
    if len(found) > 1:
        raise OperandError("more than one DPP control")
    return found[0] if found else None
