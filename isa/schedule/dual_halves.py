"""What a vector instruction may look like as half of a dual-issue pair, and which halves go together.

The rules are those of RDNA3's ISA manual, section 7.6, which the assembler holds too; and one that it does
not hold: LLVM pull request 220348 found that gfx11 can lose the wait for a register that is still being
computed where both first sources, or both second ones, have numbers of the same parity. The pairs that are
made here keep apart by parity, not only by bank.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import product
from typing import Final, NamedTuple

from ..encodings import MAGIC, VOPD
from ..inline_constants import inline_code
from ..instruction import Instruction
from ..operands import Operand
from ..tables.equivalents import FUSED, SWAPPED, dual_half_of, dual_opcodes, is_exact

__all__ = ["Clash", "HalfForm", "bank_score", "clash", "encode_pair", "half_forms", "why_not"]

_LITERAL: Final = 255
_VGPR: Final = 256
_VCC: Final = 106
_BANKS: Final = 4
_MAX_SCALARS: Final = 2
_CONSTANTS: Final = range(128, 249)
#: Kinds of operands that a first source may be.
_FIRST: Final = frozenset({"vgpr", "sgpr", "vcc", "ttmp", "m0", "const", "literal"})


class HalfForm(NamedTuple):
    """One way to write an instruction as half of a pair.

    Attributes
    ----------
    name : str
        The half, such as ``v_dual_fmac_f32``.
    x, y : int
        Its opcodes in the first and in the second place; -1 where it cannot stand.
    destination : int
        Number of the VGPR.
    first : int
        Code of the first source, VGPRs from 256.
    second : int
        VGPR that is read through the second port, or -1.
    third : int
        VGPR that is read through the third port, or -1.
    field : int
        What stands in the field of the second source: it is the third port's where a factor is a literal.
    literal : int
        The dword, or -1.
    scalars : frozenset of int
        SGPRs that are read; -1 stands for VCC as a mask.
    swapped : bool
        Whether the sources of a sum, product or the like have changed places.
    """

    name: str
    x: int
    y: int
    destination: int
    first: int
    second: int
    third: int
    field: int
    literal: int
    scalars: frozenset[int]
    swapped: bool

    @property
    def sources(self) -> tuple[int, ...]:
        """VGPRs of the first and the second source."""
        return tuple(register for register in (self.first - _VGPR, self.second) if register >= 0)


@cache
def _bits_of_constants() -> dict[int, int]:
    """Bits of the inline constants of 32 bits, by their code."""
    found = {
        code: number & 0xFFFFFFFF
        for number in range(-16, 65)
        if (code := inline_code(number & 0xFFFFFFFF, 32))
    }
    for exponent, sign in product(range(0x7E, 0x82), (0, 1)):
        bits = sign << 31 | exponent << 23
        code = inline_code(bits, 32)
        if code is not None:
            found[code] = bits
    return found


def _dword(operand: Operand) -> int:
    """Bits of a constant source, or -1."""
    if operand.kind == "literal":
        return operand.value
    return _bits_of_constants().get(operand.value, -1) if operand.kind == "const" else -1


def _form(
    name: str,
    destination: Operand,
    first: Operand,
    second: Operand | None = None,
    *,
    third: int = -1,
    literal: int = -1,
    mask: bool = False,
    swapped: bool = False,
) -> HalfForm | None:
    """Make a form, or None where its sources are not of the kinds that a half has."""
    if first.kind not in _FIRST or (second is not None and second.kind != "vgpr"):
        return None
    if first.kind == "literal":
        if literal not in (-1, first.value):
            return None
        literal = first.value
    scalars = {-1} if mask else set[int]()
    if first.kind in ("sgpr", "vcc", "ttmp", "m0"):
        scalars.add(first.code)
    x, y = dual_opcodes()[name]
    other = -1 if second is None else second.index
    return HalfForm(name, x, y, destination.index, first.code, other, third,
                    third if second is None and third >= 0 else max(other, 0), literal, frozenset(scalars),
                    swapped)  # fmt: skip


def _both(name: str, destination: Operand, a: Operand, b: Operand, third: int = -1, literal: int = -1
          ) -> Iterable[HalfForm | None]:  # fmt: skip
    yield _form(name, destination, a, b, third=third, literal=literal)
    if name in SWAPPED:
        other = SWAPPED[name]
        yield _form(other, destination, b, a, third=third, literal=literal, swapped=True)


def _fused(name: str, destination: Operand, sources: list[Operand]) -> Iterable[HalfForm | None]:
    a, b, c = sources
    ways = FUSED[name]
    if c.kind == "vgpr":
        if c.index == destination.index:
            yield from _both(ways.accumulate, destination, a, b, third=c.index)
        for factor, other, swapped in ((b, a, False), (a, b, True)):
            bits = _dword(factor)
            if bits >= 0:
                yield _form(ways.literal_factor, destination, other, None, third=c.index, literal=bits,
                            swapped=swapped)  # fmt: skip
    elif _dword(c) >= 0:
        yield from _both(ways.literal_addend, destination, a, b, literal=_dword(c))


def half_forms(instruction: Instruction, *, swap: bool = True) -> tuple[HalfForm, ...]:
    """Find the ways to write an instruction as half of a pair, the one closest to it first.

    Parameters
    ----------
    instruction : Instruction
        Any.
    swap : bool
        Whether sources may change places where a result that is NaN may then be another NaN.

    Returns
    -------
    tuple of HalfForm
        None for what cannot be half of a pair.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> [form.name for form in half_forms(decode(assemble("v_sub_f32 v0, v1, v2")))]
    ['v_dual_sub_f32', 'v_dual_subrev_f32']
    >>> half_forms(decode(assemble("v_add_f32 v0, -v1, v2")))
    ()
    """
    if instruction.wave_size != 32 or instruction.format not in ("VOP1", "VOP2", "VOP3"):
        return ()
    name = instruction.name
    half = dual_half_of(name)
    if (not half and name not in FUSED) or any(instruction.modifiers.values()):
        return ()
    operands, flags = instruction.operands, instruction.info.flags
    destination = operands["vdst"]
    sources = [operands[field] for field in ("src0", "src1", "src2") if field in operands]
    found: Iterable[HalfForm | None]
    if name in FUSED:
        found = _fused(name, destination, sources)
    elif "select" in flags:
        if sources[2].code != _VCC:
            return ()
        found = [_form(half, destination, sources[0], sources[1], mask=True)]
    elif "madmk" in flags:
        if sources[1].kind != "vgpr":
            return ()
        found = [
            _form(
                half, destination, sources[0], None, third=sources[1].index, literal=operands["literal"].value
            )
        ]
    elif "madak" in flags:
        found = _both(half, destination, sources[0], sources[1], literal=operands["literal"].value)
    elif "accumulate" in flags:
        found = _both(half, destination, sources[0], sources[1], third=destination.index)
    elif len(sources) == 1:
        found = [_form(half, destination, sources[0])]
    else:
        found = _both(half, destination, sources[0], sources[1])
    return tuple(
        form for form in found if form is not None and (swap or not form.swapped or is_exact(form.name))
    )


class Clash(NamedTuple):
    """What keeps two halves apart.

    Attributes
    ----------
    reason : str
        For people.
    first, second : int
        VGPRs of the first and of the second half that would have to differ in parity; -1 where it is
        something else.
    """

    reason: str
    first: int = -1
    second: int = -1


def _same_port(a: int, b: int, port: str) -> Clash | None:
    if a < 0 or b < 0 or (a ^ b) & 1:
        return None
    if not (a ^ b) & 3:
        return Clash(f"{port} sources v{a} and v{b} are in the same register bank", a, b)
    return Clash(
        f"{port} sources v{a} and v{b} have the same parity: gfx11 can lose the wait for one of them "
        "(LLVM 220348)",
        a,
        b,
    )


def clash(x: HalfForm, y: HalfForm) -> Clash | None:
    """Find what is against two halves as a pair, the first of them in the first place.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> a, b = (half_forms(decode(assemble(f"v_mov_b32 v{n}, v{n + 1}")))[0] for n in (0, 2))
    >>> clash(a, b)
    Clash(reason='destinations v0 and v2 are not one even and one odd register', first=0, second=2)
    """
    if x.x < 0:
        return Clash(f"{x.name} can only be the second half")
    if y.y < 0:
        return Clash(f"{y.name} can only be the first half")
    if x.literal >= 0 and y.literal >= 0 and x.literal != y.literal:
        return Clash(f"literals {x.literal:#x} and {y.literal:#x} differ, and a pair has one")
    scalars = len(x.scalars | y.scalars) + (x.literal >= 0 or y.literal >= 0)
    if scalars > _MAX_SCALARS:
        return Clash(
            f"{scalars} scalar values are read (SGPRs, VCC as a mask, the literal), and a pair reads two"
        )
    a, b = x.destination, y.destination
    if not (a ^ b) & 1:
        return Clash(f"destinations v{a} and v{b} are not one even and one odd register", a, b)
    found = _same_port(x.first - _VGPR, y.first - _VGPR, "first") or _same_port(x.second, y.second, "second")
    if found:
        return found
    a, b = x.third, y.third
    if a >= 0 and b >= 0 and not (a ^ b) & 1:
        return Clash(f"third sources v{a} and v{b} are not one even and one odd register", a, b)
    return None


def why_not(x: HalfForm, y: HalfForm) -> str:
    """Say why two halves may not be a pair, the first of them in the first place; empty if they may."""
    found = clash(x, y)
    return "" if found is None else found.reason


def bank_score(x: HalfForm, y: HalfForm) -> int:
    """Most different VGPRs that the first and second sources of a pair read from one of the four banks."""
    banks = [0] * _BANKS
    for register in {*x.sources, *y.sources}:
        banks[register % _BANKS] += 1
    return max(1, *banks)


def encode_pair(x: HalfForm, y: HalfForm) -> bytes:
    """Bytes of a pair that :func:`why_not` has nothing against."""
    fields = {
        "opx": x.x, "src0x": x.first, "src1x": x.field, "vdstx": x.destination,
        "opy": y.y, "src0y": y.first, "src1y": y.field, "vdsty": y.destination >> 1,
    }  # fmt: skip
    # a 32-bit format's mask stands for the first dword, which is the lower half of this word
    word = MAGIC["VOPD"][1] | VOPD.encode(**fields)
    data = word.to_bytes(8, "little")
    literal = max(x.literal, y.literal)
    return data + literal.to_bytes(4, "little") if literal >= 0 else data
