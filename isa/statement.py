"""One line of assembly to bytes: which encoding fits the text."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache

from .encoder import ENCODERS, Encoded, Source
from .modifiers import Modifiers, parse_modifiers, split_modifiers
from .operand_parser import OperandError, parse_operand, split_operands
from .tables import InstructionInfo, aliases, by_mnemonic, by_opcode, instructions
from .valu_encoder import encode_dual, encode_valu

__all__ = ["encode_statement"]

_SHORT = frozenset({"VOP1", "VOP2", "VOPC"})
_VALU = frozenset({"VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD", "VOP3P", "VINTERP"})
_DPP = frozenset({"quad_perm", "row_shl", "row_shr", "row_ror", "row_mirror", "row_half_mirror", "row_share",
                  "row_xmask", "dpp8"})  # fmt: skip


@cache
def _spellings() -> list[str]:
    return sorted({info.mnemonic for info in instructions()} | by_mnemonic().keys() | aliases().keys())


def _unknown(mnemonic: str) -> OperandError:
    near = difflib.get_close_matches(mnemonic, _spellings(), 3, 0.6)
    return OperandError(
        f"gfx1100 has no instruction {mnemonic}", f"did you mean {', '.join(near)}?" if near else ""
    )


@cache
def _candidates(mnemonic: str) -> tuple[InstructionInfo, ...]:
    """Encodings that a spelling allows, the shortest first."""
    name, dpp, long, short = mnemonic, False, False, False
    if name.endswith("_dpp"):
        name, dpp = name[:-4], True
    if name.endswith("_e64"):
        name, long = name[:-4], True
    elif name.endswith("_e32"):
        name, short = name[:-4], True
    known = by_mnemonic()
    if name not in known:
        name = aliases().get(name, aliases().get(mnemonic, name))
    if name not in known:
        raise _unknown(mnemonic)
    found = known[name]
    if long:
        found = tuple(info for info in found if info.format not in _SHORT)
    if short or (dpp and not long):
        found = tuple(info for info in found if info.format in _SHORT)
    if dpp:
        found = tuple(info for info in found if info.dpp)
    if not found or ((long or short) and found[0].format not in _VALU):
        raise _unknown(mnemonic)
    return found


def _dual(text: str, symbols: Mapping[str, int], wave_size: int) -> Encoded:
    texts = text.split("::")
    if len(texts) != 2:
        raise OperandError("a dual-issue pair has two halves")
    halves: list[tuple[InstructionInfo, list[str]]] = []
    for letter, half in zip("XY", texts, strict=True):
        mnemonic, _, rest = half.strip().partition(" ")
        info = next((i for i in by_opcode()[f"VOPD{letter}"].values() if i.name == mnemonic), None)
        if info is None:
            other = any(i.name == mnemonic for i in by_opcode()["VOPDY"].values())
            hint = "it can only be the second half" if other else ""
            raise OperandError(f"{mnemonic} cannot be half {letter} of a dual-issue pair", hint)
        halves.append((info, split_operands(rest)))
    parsed = [(info, [parse_operand(part, symbols) for part in parts]) for info, parts in halves]
    return Encoded(encode_dual(parsed, wave_size))


def _valu(
    mnemonic: str,
    found: tuple[InstructionInfo, ...],
    operands: list[str],
    modifiers: Modifiers,
    symbols: Mapping[str, int],
    wave_size: int,
) -> Encoded:
    parsed = [parse_operand(text, symbols) for text in operands]
    if mnemonic.endswith("_dpp") and not _DPP & modifiers.keys():
        raise OperandError("a DPP control is missing", "such as quad_perm:[0,1,2,3] or row_shr:1")
    if mnemonic.endswith(("_e32", "_e64")) and _DPP & modifiers.keys():
        raise OperandError(f"{mnemonic} takes no DPP control", "_dpp or _e64_dpp")
    failure: OperandError | None = None
    for info in found:
        try:
            return Encoded(encode_valu(info, parsed, modifiers, wave_size))
        except OperandError as error:
            failure = error
    raise failure or _unknown(mnemonic)


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
        return _dual(text, symbols, wave_size)
    mnemonic, _, rest = text.partition(" ")
    mnemonic = mnemonic.lower()
    found = _candidates(mnemonic)
    if found[0].format == "SOPP":
        return ENCODERS["SOPP"](Source(found[0], split_operands(rest), {}, symbols, wave_size))
    body, tail = split_modifiers(rest)
    operands = split_operands(body)
    modifiers = parse_modifiers(tail, symbols) if tail else {}
    if "swizzle" in tail and not found[0].name.startswith("ds_swizzle"):
        raise OperandError(f"{mnemonic} takes a number as its offset")
    if found[0].format in _VALU:
        return _valu(mnemonic, found, operands, modifiers, symbols, wave_size)
    return ENCODERS[found[0].format](Source(found[0], operands, modifiers, symbols, wave_size))
