"""One line of assembly to bytes: which encoding fits the text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from .dual_issue import encode_dual, encode_dual_statement
from .forms import SHORT, WIDE, templates
from .immediate_slots import LabelSlot
from .immediates import parse_number
from .modifiers import Modifiers, is_modifier, parse_modifiers
from .near_spellings import near_spellings
from .operand_parser import ModifierError, OperandError, ParsedOperand, operand_end
from .slots import Slot
from .tables import InstructionInfo, aliases, by_mnemonic, instructions
from .templates import Template

__all__ = ["Encoded", "Fixup", "encode_operands", "encode_parts", "encode_statement", "templates_of"]

_DPP_WORD: Final = re.compile(r"\b(row_|quad_perm|dpp8)")
#: A mnemonic ends where an operand's sign or bracket begins.
_MNEMONIC: Final = re.compile(r"\s*([\w.]+)(?![\w.$@])")
_EARLY: Final = re.compile(r"format\s*:\s*")
#: LLVM's name for four zero bytes, which are no instruction.
_ILLEGAL: Final = "v_illegal"
_WHOLE: Final = frozenset({"waitcnt", "depctr", "delay"})


class Fixup(NamedTuple):
    """Bytes of an instruction that wait for a symbol's value.

    Attributes
    ----------
    offset : int
        Of the bytes in the instruction.
    kind : str
        ``branch``: the lower 16 bits of the first dword, a distance in dwords from the next instruction.
        ``literal32``: a dword. ``simm16``: the lower 16 bits of the first dword.
    expression : str
        What the symbol's text is, with ``@rel32@lo`` and the like.
    """

    offset: int
    kind: str
    expression: str


class Encoded(NamedTuple):
    """Bytes of an instruction.

    Attributes
    ----------
    data : bytes
        The bytes; zero where a fixup belongs.
    target : str or None
        A branch's label. It is among the fixups too.
    fixups : tuple of Fixup
        What is filled in when symbols are known.
    """

    data: bytes
    target: str | None = None
    fixups: tuple[Fixup, ...] = ()


@cache
def _spellings() -> tuple[str, ...]:
    return tuple(sorted({info.mnemonic for info in instructions()} | by_mnemonic().keys() | aliases().keys()))


def _unknown(mnemonic: str) -> OperandError:
    near = near_spellings(mnemonic, _spellings())
    hint = f"did you mean {', '.join(near)}?" if near else ""
    return OperandError(f"gfx1100 has no instruction {mnemonic[:64]}", hint, 0)


@dataclass(frozen=True, slots=True)
class _Choices:
    """Templates that a spelling allows, in LLVM's order, by number of operands; with DPP apart."""

    plain: dict[int, tuple[Template, ...]]
    dpp: dict[int, tuple[Template, ...]]
    whole: bool
    export: bool

    @property
    def all(self) -> list[Template]:
        return [item for group in (*self.plain.values(), *self.dpp.values()) for item in group]


_LABELLED: Final = frozenset({"SOPP", "SOPK"})


@cache
def _templates(info: InstructionInfo, wave_size: int) -> tuple[Template, ...]:
    return templates(info, wave_size)


_CHOICES: dict[int, dict[str, _Choices]] = {32: {}, 64: {}}


def _rows(mnemonic: str) -> tuple[tuple[InstructionInfo, ...], str]:
    """Rows of the table that a spelling allows, and whether it wants ``dpp`` or ``plain`` or either."""
    name, dpp, long, short = mnemonic, False, False, False
    if name.endswith("_dpp"):
        name, dpp = name[:-4], True
    if name.endswith("_e64"):
        name, long = name[:-4], True
    elif name.endswith("_e32") and not dpp:
        name, short = name[:-4], True
    known = by_mnemonic()
    if (long or short) and name.endswith(("_e32", "_e64")):
        raise _unknown(mnemonic)
    if name not in known:
        # "true" has a longer name in all comparisons, of which the list of aliases has those of other cards
        name = aliases().get(name, aliases().get(mnemonic, name.replace("_tru_", "_t_")))
    if name not in known:
        raise _unknown(mnemonic)
    found = known[name]
    if any(info.format.startswith("VOPD") for info in found):
        raise OperandError(f"{mnemonic} is one half of a dual-issue pair", "… :: …", 0)
    if long:
        found = tuple(info for info in found if info.format not in SHORT)
    if dpp and not long:
        found = tuple(info for info in found if info.format in SHORT)
    elif short:
        # LLVM takes this suffix wherever there is no other encoding, for scalar instructions too
        found = tuple(info for info in found if info.format not in WIDE)
    if dpp:
        found = tuple(info for info in found if info.dpp)
    if not found or (long and found[0].format not in WIDE):
        raise _unknown(mnemonic)
    return found, "dpp" if dpp else "plain" if long or short else ""


def _choices(mnemonic: str, wave_size: int) -> _Choices:
    known = _CHOICES[wave_size].get(mnemonic)
    if known is not None:
        return known
    lower = mnemonic.lower()
    found, wanted = _rows(lower)
    plain: dict[int, tuple[Template, ...]] = {}
    dpp: dict[int, tuple[Template, ...]] = {}
    for info in found:
        for template in _templates(info, wave_size):
            if wanted and (wanted == "dpp") != bool(template.dpp):
                continue
            group = dpp if template.dpp else plain
            count = len(template.slots)
            group[count] = (*group.get(count, ()), template)
    result = _Choices(plain, dpp, found[0].immediate in _WHOLE, found[0].format == "EXP")
    if len(_CHOICES[wave_size]) < 1 << 13:
        _CHOICES[wave_size][mnemonic] = result
    return result


def templates_of(mnemonic: str, wave_size: int) -> tuple[dict[int, tuple[Template, ...]], ...]:
    """Templates that a spelling allows, by number of operands: those without DPP, and those with it.

    Parameters
    ----------
    mnemonic : str
        Any spelling that the assembler takes.
    wave_size : int
        32 or 64.

    Raises
    ------
    OperandError
        If there is no such instruction.
    """
    choices = _choices(mnemonic, wave_size)
    return choices.plain, choices.dpp


def _split(rest: str) -> tuple[list[str], str]:
    """Operands and modifiers of a text in LLVM's own style."""
    parts = rest.split(", ")
    if " [" in rest or rest[0] == "[":
        joined: list[str] = []
        for part in parts:
            if joined and joined[-1].count("[") > joined[-1].count("]"):
                joined[-1] += f", {part}"
            else:
                joined.append(part)
        parts = joined
    last = parts[-1]
    space = last.find(" ")
    if space >= 0 and not last.startswith("["):
        parts[-1] = last[:space]
        return parts, last[space + 1 :]
    if space >= 0 and (end := last.find("]")) >= 0:
        parts[-1] = last[: end + 1]
        return parts, last[end + 2 :]
    return parts, ""


def encode_parts(mnemonic: str, operands: Sequence[str], modifiers: str, wave_size: int) -> bytes | None:
    """Look an instruction up that is already taken apart.

    This is the fast way: each text is looked up in a dictionary that remembers what it means there.

    Parameters
    ----------
    mnemonic : str
        Any spelling that the assembler takes.
    operands : sequence of str
        Texts of the operands, as LLVM writes them. The immediate of ``s_waitcnt`` and the like is one text.
    modifiers : str
        What stands behind the operands, or nothing.
    wave_size : int
        32 or 64.

    Returns
    -------
    bytes or None
        None where a closer look is needed: for errors, symbols, and a few rare forms. :func:`encode_operands`
        or :func:`encode_statement` take it then.

    Raises
    ------
    OperandError
        If there is no such instruction.
    """
    choices = _CHOICES[wave_size].get(mnemonic) or _choices(mnemonic, wave_size)
    group = choices.plain
    if choices.dpp and modifiers and _DPP_WORD.search(modifiers):
        group = choices.dpp
    for template in group.get(len(operands), ()):
        data = template.parts(operands, modifiers)
        if data is not None:
            return data
    return None


def _fast(text: str, wave_size: int) -> bytes | None:
    mnemonic, _, rest = text.partition(" ")
    choices = _CHOICES[wave_size].get(mnemonic)
    if choices is None:
        if mnemonic == _ILLEGAL or not _MNEMONIC.fullmatch(mnemonic):
            return None
        choices = _choices(mnemonic, wave_size)
    if choices.whole:
        return encode_parts(mnemonic, [rest] if rest else [], "", wave_size)
    if not rest:
        return encode_parts(mnemonic, (), "", wave_size)
    if 0 in choices.plain and len(choices.plain) == 1:
        return encode_parts(mnemonic, (), rest, wave_size)
    if choices.export:
        rest = rest.replace(" ", ", ", 1)
    operands, modifiers = _split(rest)
    return encode_parts(mnemonic, operands, modifiers, wave_size)


def _take_apart(
    text: str, position: int, choices: _Choices, symbols: Mapping[str, int]
) -> tuple[list[tuple[int, str]], Modifiers]:
    """Operands with their places, and modifiers; commas may be left out, as LLVM allows."""
    operands: list[tuple[int, str]] = []
    modifiers: Modifiers = {}
    form = choices.all[0].info.format
    length = len(text)
    if choices.whole:
        rest = text[position:].strip()
        if rest.endswith(",") and "(" not in rest:
            rest = rest[:-1].rstrip()
        return ([(position + len(text[position:]) - len(text[position:].lstrip()), rest)] if rest else []), {}
    while True:
        while position < length and text[position] in " \t":
            position += 1
        if position >= length:
            return operands, modifiers
        # a label may be called like a modifier, and these formats have none
        if form not in _LABELLED and is_modifier(text, position):
            start = position
            if form == "MTBUF" and len(operands) == 3 and (early := _EARLY.match(text, position)):
                # LLVM takes the format before the last operand too, if it is a number
                end = operand_end(text, early.end())
                number = text[early.end() : end].strip()
                if number.startswith("["):
                    # brackets are parentheses here, and hold no name
                    number = f"({number[1:-1]})"
                modifiers = {"format": parse_number(number, 0, 127, "format", symbols)}
                position = end
            else:
                late = parse_modifiers(text, position, form, symbols)
                if late.keys() & modifiers.keys():
                    raise OperandError("format is given twice", start=start)
                return operands, {**modifiers, **late}
        else:
            end = operand_end(text, position)
            if end == position:
                raise OperandError(f"unexpected {text[position]!r}", start=position)
            operands.append((position, text[position:end].strip()))
            position = end
        while position < length and text[position] in " \t":
            position += 1
        if position < length and text[position] == ",":
            position += 1


def _fixups(template: Template, operands: Sequence[ParsedOperand]) -> tuple[Fixup, ...]:
    result: list[Fixup] = []
    for slot, operand in zip(template.slots, operands, strict=True):
        if operand.kind != "symbol":
            continue
        if isinstance(slot, LabelSlot):
            result.append(Fixup(0, "branch", operand.text))
        else:
            result.append(Fixup(template.size, "literal32", operand.text))
    return tuple(result)


def _encode(template: Template, operands: Sequence[ParsedOperand], modifiers: Modifiers) -> Encoded:
    data = template.encode(operands, modifiers)
    fixups = _fixups(template, operands)
    target = next((fixup.expression for fixup in fixups if fixup.kind == "branch"), None)
    return Encoded(data, target, fixups)


def _candidates(choices: _Choices, count: int, modifiers: Modifiers, mnemonic: str) -> tuple[Template, ...]:
    wants = any(name.startswith(("row_", "quad_perm", "dpp8")) for name in modifiers)
    group = choices.dpp if (wants and choices.dpp) or not choices.plain else choices.plain
    if count in group:
        return group[count]
    counts = sorted(group) or sorted(choices.plain)
    optional = any(template.info.operands and template.info.operands[0].condition for template in choices.all)
    hint = "the one more is what it returns with glc" if optional else ""
    wanted = " or ".join(str(number) for number in counts)
    raise OperandError(f"{mnemonic} has {wanted} operands, not {count}", hint)


def _best(errors: list[OperandError]) -> OperandError:
    """Choose the error of the encoding that came furthest: the last of several."""

    def key(item: tuple[int, OperandError]) -> tuple[bool, bool, int, int]:
        number, error = item
        return not isinstance(error, ModifierError), error.start is None, error.start or 0, number

    return max(enumerate(errors), key=key)[1]


def encode_operands(
    mnemonic: str, operands: Sequence[ParsedOperand], modifiers: Modifiers, wave_size: int
) -> Encoded:
    """Encode one instruction whose operands are parsed.

    Parameters
    ----------
    mnemonic : str
        Any spelling that the assembler takes; for a dual-issue pair both, with `` :: `` between.
    operands : sequence of ParsedOperand
        In the order of the text. Immediates with a syntax of their own are ``int``; a branch's label is a
        ``symbol``.
    modifiers : dict
        Values by name, lists as tuples.
    wave_size : int
        32 or 64.

    Raises
    ------
    OperandError
        If it is no instruction of gfx1100. Its ``start`` is the number of the operand.
    """
    if "::" in mnemonic:
        return Encoded(encode_dual(mnemonic, operands, wave_size))
    choices = _choices(mnemonic, wave_size)
    errors: list[OperandError] = []
    for template in _candidates(choices, len(operands), modifiers, mnemonic):
        try:
            return _encode(template, operands, modifiers)
        except OperandError as error:
            errors.append(error)
    raise _best(errors)


def encode_statement(text: str, symbols: Mapping[str, int], wave_size: int) -> Encoded:
    """Encode one instruction.

    Parameters
    ----------
    text : str
        The instruction without label and comment.
    symbols : Mapping
        Values of symbols that are known so far.
    wave_size : int
        32 or 64.

    Raises
    ------
    OperandError
        If it is no instruction of gfx1100.
    """
    if "::" in text:
        data, expression = encode_dual_statement(text, symbols, wave_size)
        return Encoded(data, None, (Fixup(8, "literal32", expression),) if expression else ())
    found = _fast(text, wave_size)
    return Encoded(found) if found is not None else _slow(text, symbols, wave_size)


def _parse(slot: Slot, text: str, start: int, symbols: Mapping[str, int]) -> ParsedOperand:
    try:
        return slot.parse(text, symbols)
    except OperandError as error:
        raise OperandError(error.message, error.hint, start) from error


def _slow(text: str, symbols: Mapping[str, int], wave_size: int) -> Encoded:
    """Take a statement apart with care, and say what is wrong with it."""
    match = _MNEMONIC.match(text)
    if match is None:
        raise OperandError("a mnemonic is missing", start=0)
    mnemonic = match[1].lower()
    if mnemonic == _ILLEGAL and not text[match.end() :].strip():
        return Encoded(bytes(4))
    choices = _choices(mnemonic, wave_size)
    texts, modifiers = _take_apart(text, match.end(), choices, symbols)
    try:
        candidates = _candidates(choices, len(texts), modifiers, mnemonic)
    except OperandError as error:
        for start, part in texts:
            # what is no operand at all explains a wrong number of operands
            _parse(Slot(), part, start, symbols)
        for (start, part), (following, tail) in pairwise(texts):
            if start + len(part) == following and part[-1:].isalnum() and tail[:1].isalpha():
                raise OperandError(f"cannot read {part + tail!r} as an expression", start=start) from error
        raise error
    errors: list[OperandError] = []
    for template in candidates:
        try:
            operands = [
                _parse(slot, part, start, symbols)
                for slot, (start, part) in zip(template.slots, texts, strict=True)
            ]
        except OperandError as error:
            errors.append(error)
            continue
        try:
            return _encode(template, operands, modifiers)
        except ModifierError as error:
            found = re.compile(rf"\b{error.name}\b").search(text, texts[-1][0] if texts else 0)
            error.start = found.start() if found else None
            errors.append(error)
        except OperandError as error:
            place = texts[error.start][0] if error.start is not None else None
            errors.append(OperandError(error.message, error.hint, place))
    raise _best(errors)
