"""Instructions that do what another one does: halves of dual-issue pairs, exchanged sources, branches.

Passes over code put one in place of another. What may stand for what is stated here by name, once.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from . import by_mnemonic, by_opcode

__all__ = ["FUSED", "SWAPPED", "Fused", "dual_half_of", "dual_opcodes", "is_exact", "opposite_branch",
           "plain_branch"]  # fmt: skip


class Fused(NamedTuple):
    """Halves that a fused multiply-add of three sources may become.

    Attributes
    ----------
    accumulate : str
        Where the addend is the destination.
    literal_addend, literal_factor : str
        Where the addend, or one factor, is a dword of the instruction.
    """

    accumulate: str
    literal_addend: str
    literal_factor: str


#: Multiply-adds of three sources, which have no half of their own.
FUSED: Final = MappingProxyType(
    {"v_fma_f32": Fused("v_dual_fmac_f32", "v_dual_fmaak_f32", "v_dual_fmamk_f32")}
)

#: Halves whose first two sources may be exchanged, and what they are then called.
SWAPPED: Final = MappingProxyType(
    {
        name: name
        for name in (
            "v_dual_fmac_f32",
            "v_dual_fmaak_f32",
            "v_dual_mul_f32",
            "v_dual_add_f32",
            "v_dual_mul_dx9_zero_f32",
            "v_dual_max_f32",
            "v_dual_min_f32",
            "v_dual_dot2acc_f32_f16",
            "v_dual_dot2acc_f32_bf16",
            "v_dual_add_nc_u32",
            "v_dual_and_b32",
        )
    }
    | {"v_dual_sub_f32": "v_dual_subrev_f32", "v_dual_subrev_f32": "v_dual_sub_f32"}
)

#: Halves whose result is the same in every bit when their sources are exchanged. The others take a NaN's
#: payload from the first source that has one.
_EXACT: Final = frozenset({"v_dual_add_nc_u32", "v_dual_and_b32"})

_BRANCHES: Final = ("s_cbranch_scc0 s_cbranch_scc1", "s_cbranch_vccz s_cbranch_vccnz",
                    "s_cbranch_execz s_cbranch_execnz")  # fmt: skip


@cache
def dual_opcodes() -> dict[str, tuple[int, int]]:
    """Opcodes of the halves in the first and in the second place by name; -1 where there is none."""
    tables = by_opcode()
    found: dict[str, tuple[int, int]] = {}
    for place, form in enumerate(("VOPDX", "VOPDY")):
        for info in tables[form].values():
            x, y = found.get(info.name, (-1, -1))
            found[info.name] = (x, info.opcode) if place else (info.opcode, y)
    return found


@cache
def dual_half_of(name: str) -> str:
    """Half that does what a vector instruction does, by its name without suffix; empty if there is none.

    Examples
    --------
    >>> dual_half_of("v_add_f32"), dual_half_of("v_exp_f32")
    ('v_dual_add_f32', '')
    """
    half = name.replace("v_", "v_dual_", 1)
    return half if half in dual_opcodes() else ""


def is_exact(half: str) -> bool:
    """Whether exchanging the sources of a half keeps every bit of the result, NaNs too."""
    return half in _EXACT


@cache
def opposite_branch(name: str) -> int:
    """Opcode of the branch that is taken where the named one is not; -1 if there is none.

    Examples
    --------
    >>> from barewave.isa.tables import by_mnemonic
    >>> opposite_branch("s_cbranch_scc1") == by_mnemonic()["s_cbranch_scc0"][0].opcode
    True
    """
    for pair in map(str.split, _BRANCHES):
        if name in pair:
            return by_mnemonic()[pair[1 - pair.index(name)]][0].opcode
    return -1


@cache
def plain_branch() -> int:
    """Opcode of the branch that is always taken."""
    return by_mnemonic()["s_branch"][0].opcode
