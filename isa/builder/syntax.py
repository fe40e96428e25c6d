"""Keyword arguments of the builder's methods, and the operands that have a syntax of their own."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from numbers import Integral
from typing import Final, cast

from ..modifiers import CUT_OFFSETS
from ..operand_parser import OperandError
from ..syntax import DELAY_IDS, DELAY_SKIPS, DEPCTR, WAITCNT
from ..tables import by_mnemonic
from .values import Text, operand_text

__all__ = [
    "DPP_KEYWORDS",
    "DPP_RANK",
    "FIELD_KEYWORDS",
    "MODIFIER_TYPES",
    "Dpp",
    "dpp8",
    "fields_text",
    "hwreg",
    "modifier_text",
    "quad_perm",
    "row_half_mirror",
    "row_mirror",
    "row_ror",
    "row_share",
    "row_shl",
    "row_shr",
    "row_xmask",
    "sendmsg",
    "swizzle",
]

_FLAG, _NUMBER, _BITS, _LANES = "bool", "int", "Sequence[int]", "Sequence[int]"
#: Modifiers by their names in text, and the Python type of each.
MODIFIER_TYPES: Final = {
    **dict.fromkeys(
        ("gds", "glc", "slc", "dlc", "tfe", "lwe", "d16", "a16", "r128", "unorm", "offen", "idxen", "done",
         "row_en", "clamp", "row_mirror", "row_half_mirror"), _FLAG,
    ),
    **dict.fromkeys(
        ("offset0", "offset1", "mul", "div", "dmask", "wait_exp", "wait_vdst", "row_mask", "bank_mask",
         "row_shl", "row_shr", "row_ror", "row_share", "row_xmask"), _NUMBER,
    ),
    "offset": "int | Text",
    "bound_ctrl": "int", "fi": "int",
    **dict.fromkeys(("op_sel", "op_sel_hi", "neg_lo", "neg_hi"), _BITS),
    "quad_perm": _LANES, "dpp8": _LANES,
    "format": "int | str", "dim": "str", "dpp": "Dpp",
}  # fmt: skip

#: Keywords that ask for a DPP encoding.
DPP_KEYWORDS: Final = frozenset(
    ("dpp", "dpp8", "quad_perm", "row_shl", "row_shr", "row_ror", "row_share", "row_xmask", "row_mirror",
     "row_half_mirror")
)  # fmt: skip
#: Place of the keyword ``dpp`` among the modifiers: that of each DPP control.
DPP_RANK: Final = 30

_DELAYS: Final = {"instid0": DELAY_IDS, "instskip": DELAY_SKIPS, "instid1": DELAY_IDS}
#: Fields of 16-bit immediates that may be given by name, each family with the text between two of them.
FIELD_KEYWORDS: Final = (
    (tuple(WAITCNT.fields), "", " "),
    (tuple(DEPCTR.fields), "depctr_", " "),
    (tuple(_DELAYS), "", " | "),
)
_FIELD_NAMES: Final = frozenset(name for names, _, _ in FIELD_KEYWORDS for name in names)


@dataclass(frozen=True, slots=True)
class Dpp:
    """A DPP control, for the keyword ``dpp``."""

    text: str

    def __repr__(self) -> str:
        return self.text


def _lanes(name: str, lanes: Iterable[int]) -> Dpp:
    return Dpp(f"{name}:[{','.join(str(int(lane)) for lane in lanes)}]")


def quad_perm(lane0: int, lane1: int, lane2: int, lane3: int) -> Dpp:
    """Permute the lanes of each four: lane ``i`` reads lane ``lane_i`` of its quad (0 to 3)."""
    return _lanes("quad_perm", (lane0, lane1, lane2, lane3))


def dpp8(*lanes: int) -> Dpp:
    """Permute the lanes of each eight: eight numbers of 0 to 7."""
    return _lanes("dpp8", lanes)


def row_shl(count: int) -> Dpp:
    """Shift left within each row of 16 lanes by 1 to 15."""
    return Dpp(f"row_shl:{count}")


def row_shr(count: int) -> Dpp:
    """Shift right within each row of 16 lanes by 1 to 15."""
    return Dpp(f"row_shr:{count}")


def row_ror(count: int) -> Dpp:
    """Rotate right within each row of 16 lanes by 1 to 15."""
    return Dpp(f"row_ror:{count}")


def row_share(lane: int) -> Dpp:
    """Give all lanes of a row the value of one lane (0 to 15)."""
    return Dpp(f"row_share:{lane}")


def row_xmask(mask: int) -> Dpp:
    """Exchange lanes whose numbers differ by a mask (0 to 15)."""
    return Dpp(f"row_xmask:{mask}")


#: Reverse each row of 16 lanes.
row_mirror: Final = Dpp("row_mirror")
#: Reverse each half of a row.
row_half_mirror: Final = Dpp("row_half_mirror")


def hwreg(register: str | int, offset: int | None = None, size: int | None = None) -> Text:
    """Name bits of a hardware register: ``hwreg("HW_REG_MODE", 0, 4)``; all 32 without offset and size."""
    parts = [str(register)]
    if offset is not None or size is not None:
        parts += [str(offset or 0), str(32 if size is None else size)]
    return Text(f"hwreg({', '.join(parts)})")


def sendmsg(message: str | int) -> Text:
    """Name a message: ``sendmsg("MSG_DEALLOC_VGPRS")``."""
    return Text(f"sendmsg({message})")


def swizzle(mode: str, *values: int | str) -> Text:
    """Lane pattern for the keyword ``offset``: ``swizzle("BROADCAST", 4, 1)``."""
    return Text(f"swizzle({', '.join([mode, *(str(value) for value in values)])})")


def _field(name: str, value: object) -> str:
    if name in _DELAYS:
        names = _DELAYS[name]
        if isinstance(value, int) and 0 <= value < len(names):
            return names[value]
    elif not isinstance(value, int):
        raise OperandError(f"{name} is a number, not {value!r}")
    return str(value)


def fields_text(keywords: Mapping[str, object]) -> str | None:
    """Text of the operand of ``vmcnt=0, lgkmcnt=3`` and its like; None if there are no such keywords.

    Raises
    ------
    OperandError
        If keywords of different instructions are mixed.
    """
    if _FIELD_NAMES.isdisjoint(keywords):
        return None
    for names, prefix, between in FIELD_KEYWORDS:
        if keywords.keys() <= set(names):
            return between.join(
                f"{prefix}{name}({_field(name, keywords[name])})" for name in names if name in keywords
            )
    known = next(names for names, _, _ in FIELD_KEYWORDS if keywords.keys() & set(names))
    extra = next(name for name in keywords if name not in known)
    raise OperandError(f"{extra} does not go with {', '.join(known)}")


def _unknown(mnemonic: str, name: str) -> OperandError:
    near = difflib.get_close_matches(name, [*MODIFIER_TYPES, *_FIELD_NAMES], 3, 0.6)
    return OperandError(f"{mnemonic} takes no {name}", f"did you mean {', '.join(near)}?" if near else "")


def modifier_text(mnemonic: str, name: str, value: object) -> str:
    """Text of one keyword argument, empty where it says that the modifier is absent.

    Raises
    ------
    OperandError
        If there is no such modifier, or its value is of the wrong type.
    """
    kind = MODIFIER_TYPES.get(name)
    if kind is None:
        raise _unknown(mnemonic, name)
    if value is None or value is False:
        return ""
    if name == "dpp":
        if not isinstance(value, Dpp):
            raise OperandError(
                f"dpp is a DPP control, not {value!r}", "quad_perm(0, 1, 2, 3), row_shr(1), dpp8(…)"
            )
        return value.text
    if kind == _FLAG:
        if value not in (0, 1):
            raise OperandError(f"{name} is True or False, not {value!r}")
        return name if value else ""
    if name == "dim":
        return f"dim:{value}" if str(value).startswith("SQ_") else f"dim:SQ_RSRC_IMG_{value}"
    if name == "format":
        return f"format:[{value}]" if isinstance(value, str) else f"format:{value}"
    if kind == _BITS:
        if not isinstance(value, list | tuple):
            raise OperandError(f"{name} is a list, not {value!r}", f"{name}=[0, 1]")
        return f"{name}:[{','.join(str(int(part)) for part in cast(Iterable[int], value))}]"
    if name == "offset" and isinstance(value, Integral):
        forms = {info.format for info in by_mnemonic().get(mnemonic, ())}
        most = min((CUT_OFFSETS[form] for form in forms & CUT_OFFSETS.keys()), default=int(value))
        if int(value) > most:
            # of a text's number LLVM keeps the lower bits; a program's number is a mistake
            raise OperandError(f"offset {value} is out of range", f"0 to {most}")
    return f"{name}:{operand_text(value)}"
