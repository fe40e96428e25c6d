"""The words behind an instruction's operands: ``offset:16 glc``, ``clamp``, ``row_shl:1 bank_mask:0x3``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .immediates import parse_number, parse_swizzle
from .operand_parser import OperandError, operand_end, split_operands
from .syntax import BUFFER_FORMATS, IMAGE_DIMS

__all__ = [
    "CACHE_WORDS",
    "CUT_OFFSETS",
    "FLAGS",
    "Modifiers",
    "is_modifier",
    "parse_modifiers",
    "parse_word",
    "rank",
    "read_word",
]

#: Values by name, in the order of the text; lists as tuples. ``mul`` and ``div`` are the output's scale.
Modifiers = dict[str, int | tuple[int, ...]]

#: Words that may stand in any order among themselves.
CACHE_WORDS: Final = ("glc", "slc", "dlc")
FLAGS: Final = frozenset(
    ("gds", *CACHE_WORDS, "tfe", "lwe", "d16", "a16", "r128", "unorm", "offen", "idxen", "done", "row_en",
     "clamp", "row_mirror", "row_half_mirror")
)  # fmt: skip
#: Flags that are parts of a mnemonic's syntax, and therefore have no negated spelling.
_TOKENS: Final = frozenset({"offen", "idxen", "row_mirror", "row_half_mirror", "done", "row_en"})
#: LLVM takes any number here and keeps the bits that fit.
_ANY: Final = (-(1 << 63), (1 << 63) - 1)
_NUMBERS: Final = {
    "offset0": (0, 255), "offset1": (0, 255), "mul": (1, 4), "div": (1, 2), "dmask": _ANY,
    "wait_exp": (0, 7), "wait_vdst": (0, 15), "row_mask": _ANY, "bank_mask": _ANY, "bound_ctrl": (0, 1),
    "fi": _ANY, "row_shl": (1, 15), "row_shr": (1, 15), "row_ror": (1, 15), "row_share": (0, 15),
    "row_xmask": (0, 15), "offset": (-(1 << 20), (1 << 20) - 1),
}  # fmt: skip
_INTEGER: Final = re.compile(r"-?(?:0[xX][0-9a-fA-F]{1,32}|[1-9][0-9]{0,31}|0)$")
_DIGITS: Final = re.compile(r"\[\d(?:,\d)*\]$")
_LISTS: Final = {"op_sel": 1, "op_sel_hi": 1, "neg_lo": 1, "neg_hi": 1, "quad_perm": 3, "dpp8": 7}
_NAMES: Final = "|".join(
    sorted([*FLAGS, *(f"no{name}" for name in FLAGS), *_NUMBERS, *_LISTS, "format", "dim"],
           key=len, reverse=True)
)  # fmt: skip
_START: Final = re.compile(rf"(?:{_NAMES})(?![\w.$@])(?!\s*\()")
#: The largest offset of a buffer instruction. LLVM takes a text's number of 16 bits and keeps the lower 12.
CUT_OFFSETS: Final = {"MUBUF": 0xFFF, "MTBUF": 0xFFF}
_LAYOUT: Final = "BUF_DATA_FORMAT_"
_TYPE: Final = "BUF_NUM_FORMAT_"
_DPP: Final = ("dpp8", "quad_perm", "row_shl", "row_shr", "row_ror", "row_share", "row_xmask", "row_mirror",
               "row_half_mirror")  # fmt: skip
#: The order in which LLVM takes them: a word may only be followed by words of a higher number.
_RANKS: Final = {
    "format": 1, "idxen": 2, "offen": 3, "dmask": 4, "dim": 5, "unorm": 6, "offset": 7, "offset0": 7,
    "offset1": 8, "gds": 9, "glc": 10, "slc": 10, "dlc": 10, "r128": 11, "a16": 12, "tfe": 13, "lwe": 14,
    "d16": 15, "op_sel": 20, "op_sel_hi": 21, "neg_lo": 22, "neg_hi": 23, "clamp": 24, "mul": 25, "div": 25,
    "wait_exp": 26, **dict.fromkeys(_DPP, 30), "row_mask": 31, "bank_mask": 32, "bound_ctrl": 33, "fi": 34,
    "done": 40, "row_en": 41, "wait_vdst": 50,
}  # fmt: skip


def rank(name: str, form: str) -> int:
    """Place of a modifier in its instruction's order; the cache words share one."""
    return 19 if name == "clamp" and form == "VINTERP" else _RANKS[name]


def is_modifier(text: str, position: int) -> bool:
    """Whether a modifier, and no operand, begins there."""
    match = _START.match(text, position)
    if match is None:
        return False
    name = match[0]
    colon = text[match.end() :].lstrip().startswith(":")
    if name in _NUMBERS or name in _LISTS or name in ("format", "dim"):
        return colon
    return True


def _format(text: str, symbols: Mapping[str, int]) -> int:
    if not text.startswith("["):
        return parse_number(text, 0, 127, "format", symbols)
    names = {name: number for number, name in BUFFER_FORMATS.items()}
    name = text[1:-1].strip()
    if name in names:
        return names[name]
    # the older spelling names layout and number type separately, each with a default
    parts = [part.strip() for part in name.split(",")]
    layouts = [part[len(_LAYOUT) :] for part in parts if part.startswith(_LAYOUT)]
    types = [part[len(_TYPE) :] for part in parts if part.startswith(_TYPE)]
    if len(layouts) + len(types) == len(parts) and len(layouts) < 2 and len(types) < 2:
        joined = f"BUF_FMT_{(layouts or ['8'])[0]}_{(types or ['UNORM'])[0]}"
        if joined in names:
            return names[joined]
        if joined == "BUF_FMT_INVALID_UNORM":
            return 0
    raise OperandError(f"gfx11 has no buffer format {name}", "such as BUF_FMT_32_FLOAT")


def _dim(text: str) -> int:
    name = text.replace(" ", "").removeprefix("SQ_RSRC_IMG_")
    if name in IMAGE_DIMS:
        return IMAGE_DIMS.index(name)
    raise OperandError(f"there is no image dimension {text}", ", ".join(IMAGE_DIMS))


def _list(name: str, text: str, symbols: Mapping[str, int]) -> tuple[int, ...]:
    if not (text.startswith("[") and text.endswith("]")):
        raise OperandError(f"{name} needs a list", f"{name}:[…]")
    if _DIGITS.match(text):
        values = tuple(int(digit) for digit in text[1:-1:2])
        if max(values) > _LISTS[name]:
            raise OperandError(f"values of {name} are 0 to {_LISTS[name]}")
    else:
        parts = split_operands(text[1:-1])
        values = tuple(parse_number(part, 0, _LISTS[name], name, symbols) for part in parts)
    counts = {"quad_perm": (4, 4), "dpp8": (8, 8)}.get(name, (1, 4))
    if not counts[0] <= len(values) <= counts[1]:
        wanted = counts[0] if counts[0] == counts[1] else f"at most {counts[1]}"
        raise OperandError(f"{name} has {wanted} values, not {len(values)}")
    return values


def parse_word(name: str, text: str | None, symbols: Mapping[str, int]) -> int | tuple[int, ...]:
    """Read the value of one modifier.

    Parameters
    ----------
    name : str
        The modifier.
    text : str or None
        What stands behind its colon.
    symbols : Mapping
        Values of symbols.

    Raises
    ------
    OperandError
        If it has no such value.
    """
    if name in FLAGS or (name[:2] == "no" and name[2:] in FLAGS):
        if text is not None:
            raise OperandError(f"{name} takes no value")
        return int(name in FLAGS)
    if text is None:
        raise OperandError(f"{name} needs a value", f"{name}:…")
    if name == "format":
        return _format(text, symbols)
    if name == "dim":
        return _dim(text)
    if name in _LISTS:
        return _list(name, text, symbols)
    if name in ("mul", "div"):
        value = parse_number(text, 1, 4, name, symbols)
        if value not in ((1, 2, 4) if name == "mul" else (1, 2)):
            raise OperandError(f"{name}:{value} is no scale of the output", "mul:2, mul:4, div:2")
        return value
    if name == "offset" and text.startswith("swizzle"):
        # which instructions take it is for the template to say
        return (parse_swizzle(text, symbols),)
    return parse_number(text, *_NUMBERS[name], name, symbols)


def _value_end(name: str, text: str, position: int) -> int:
    """Position behind a modifier's value."""
    if name == "dim":
        # dimensions begin with a digit, as no other word does
        match = re.compile(r"[\w]+").match(text, position)
        return match.end() if match else position
    return operand_end(text, position)


def read_word(word: str, form: str) -> tuple[str, int | tuple[int, ...]]:
    """Read one modifier that stands by itself, without spaces.

    Raises
    ------
    OperandError
        If it is none.
    """
    if word in FLAGS:
        return word, 1
    name, _, text = word.partition(":")
    if name in _NUMBERS and _INTEGER.match(text):
        value = int(text, 0)
        least, most = _NUMBERS[name]
        if least <= value <= most and name not in ("mul", "div"):
            return name, _kept(name, value, form)
    found = parse_modifiers(word, 0, form, {})
    if len(found) != 1:
        raise OperandError(f"{word!r} is no modifier")
    return next(iter(found.items()))


def _kept(name: str, value: int, form: str) -> int:
    """Return what LLVM keeps of a number in a text."""
    if name == "offset" and form in CUT_OFFSETS and 0 <= value < 1 << 16:
        return value & CUT_OFFSETS[form]
    return value


def parse_modifiers(text: str, position: int, form: str, symbols: Mapping[str, int]) -> Modifiers:
    """Read the modifiers of one instruction, from ``position`` to the end of the text.

    Raises
    ------
    OperandError
        For a word that is no modifier, a value out of range, a modifier given twice or in the wrong order.
    """
    result: Modifiers = {}
    last = -1
    apart = False
    length = len(text)
    while True:
        while position < length and text[position] in " \t":
            position += 1
        if position >= length:
            return result
        if not is_modifier(text, position):
            word = text[position:].split()[0]
            raise OperandError(f"{word!r} is no modifier", start=position)
        start = position
        try:
            name, value, position = _next(text, position, form, symbols)
            place = rank(name, form)
            if name in result:
                raise OperandError(f"{name} is given twice")
            if place < last or (place == last and name not in CACHE_WORDS):
                before = next(key for key in reversed(result) if rank(key, form) >= place)
                raise OperandError(f"{name} stands before {before}", f"… {name} … {before} …")
        except OperandError as error:
            raise OperandError(error.message, error.hint, start) from error
        if place == last and apart:
            raise OperandError("a comma ends the cache words", f"glc {name}", start)
        result[name] = value
        last = place
        while position < length and text[position] in " \t":
            position += 1
        apart = position < length and text[position] == ","
        position += apart


def _next(
    text: str, position: int, form: str, symbols: Mapping[str, int]
) -> tuple[str, int | tuple[int, ...], int]:
    match = _START.match(text, position)
    assert match is not None
    name, position = match[0], match.end()
    rest = re.compile(r"\s*:\s*").match(text, position)
    if rest is None:
        if name[:2] == "no" and name[2:] in FLAGS:
            if name[2:] in _TOKENS or (form, name) == ("MUBUF", "notfe"):
                raise OperandError(f"{name} is no modifier")
            return name[2:], 0, position
        return name, parse_word(name, None, symbols), position
    end = _value_end(name, text, rest.end())
    value = parse_word(name, text[rest.end() : end].strip(), symbols)
    return name, _kept(name, value, form) if isinstance(value, int) else value, end
