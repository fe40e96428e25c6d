"""Image loads, stores and atomics without a sampler (reference: RDNA3 ISA manual 10.1, 10.2, 16.18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ....isa import Instruction
from .. import memory
from ..addresses import data_row, get_data, put_data
from ..helpers import FORMAT_STORE
from ..images import move_texels, texels
from ..ir import Value
from ..waves import AtomicOp
from .formatted import COMPONENTS, conversion, dwords_of, load_components, write_status
from .loaded import write_loaded
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_LINEAR: Final = "exact; only linear images of one mip level: others, and multisampled ones, end the kernel"
_LOAD_OPEN: Final = f"{_LINEAR}; outside of the image a component is 0, or 1 where DST_SEL says so"
_STORE_OPEN: Final = (
    f"{_LINEAR}; DST_SEL sorts what is stored, floats below 32 bits round to nearest even"
)
_RAW_OPEN: Final = f"{_LINEAR}; DMASK counts dwords of the texel, which is not documented"


def _enabled(i: Instruction) -> list[int]:
    """Components that DMASK names."""
    return [n for n in range(COMPONENTS) if i.modifiers["dmask"] >> n & 1]


def _selector(selectors: Value, component: int) -> Value:
    return selectors.lshr(3 * component) & 7


# --- loads ------------------------------------------------------------------------------------------------
def _load(mip: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        found = texels(t, i, mip=mip)
        enabled, d16 = _enabled(i), bool(i.modifiers["d16"])
        if not enabled:  # as with one component, but zeros
            write_loaded(t, i, [t.constant(0)], "vdata")
            return
        put_data(t, [t.constant(0)] * COMPONENTS)
        move_texels(t, found, "load")
        selectors = t.scalar(0)
        for n, component in enumerate(enabled):
            selectors = selectors | _selector(found.selectors, component).shl(3 * n)
        count = len(enabled)
        op = conversion(found.format, count, d16)
        values = load_components(t, i, op, selectors, found.mask, count, d16)
        write_loaded(t, i, values, "vdata")
        write_status(t, i, dwords_of(count, d16))

    return meaning


def _load_raw(mip: bool, signed: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        found = texels(t, i, mip=mip)
        put_data(t, [t.constant(0)] * COMPONENTS)
        move_texels(t, found, "load")
        rows = get_data(t, COMPONENTS)
        # a helper leaves small texels extended with zeros, and rows that a texel lacks alone
        if signed:
            for bits in (8, 16):
                is_small = found.size.compare("eq", bits // 8).splat(t.lanes)
                rows[0] = is_small.select(rows[0].trunc(f"i{bits}").sext("i32"), rows[0])
        values = [found.mask.select(rows[n], t.constant(0)) for n in _enabled(i)] or [t.constant(0)]
        write_loaded(t, i, values, "vdata")
        write_status(t, i, len(values))

    return meaning


# --- stores -----------------------------------------------------------------------------------------------
def _data(t: Translator, i: Instruction) -> list[Value]:
    """The components to store as vectors of i32; those that DMASK leaves out are 0."""
    first = i.operands["vdata"].index
    result = [t.constant(0)] * COMPONENTS
    for n, component in enumerate(_enabled(i)):
        if i.modifiers["d16"]:
            result[component] = t.read_vgpr(first + n // 2).lshr(16 * (n % 2)) & 0xFFFF
        else:
            result[component] = t.read_vgpr(first + n)
    return result


def _store(mip: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        found = texels(t, i, mip=mip)
        if not i.modifiers["dmask"]:
            return
        data = _data(t, i)
        stored: list[Value] = []
        for place in range(COMPONENTS):
            value = t.constant(0)
            for component in reversed(range(COMPONENTS)):
                from_here = _selector(found.selectors, component).compare("eq", 4 + place)
                value = from_here.splat(t.lanes).select(data[component], value)
            stored.append(value)
        if i.modifiers["d16"]:
            stored = [stored[0] | stored[1].shl(16), stored[2] | stored[3].shl(16)]
        put_data(t, stored)
        op = conversion(found.format, COMPONENTS, bool(i.modifiers["d16"]))
        active = found.mask.bitcast(t.mask_type).zext("i64")
        t.builder.call("void", FORMAT_STORE, op, active, data_row(t, 0))
        move_texels(t, found, "store")

    return meaning


def _store_raw(mip: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        found = texels(t, i, mip=mip)
        if i.modifiers["dmask"]:
            put_data(t, _data(t, i))
            move_texels(t, found, "store")

    return meaning


# --- atomics ----------------------------------------------------------------------------------------------
def _atomic(op: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        found = texels(t, i, mip=False)
        compares = op == AtomicOp.CMPSWAP
        count = len(_enabled(i))
        wide = count == (4 if compares else 2)
        dwords = 2 if wide else 1
        first = i.operands["vdata"].index
        data = [t.read_vgpr(first + n) for n in range(dwords)]
        compare = [t.read_vgpr(first + dwords + n) for n in range(dwords)] if compares else []
        t.refuse(
            found.size.compare("ne", 4 * dwords) & found.format.compare("ne", 0),
            "an image atomic of another size than the texels",
        )
        old = memory.atomic(t, found.addresses, op, data, compare, wide)
        if i.modifiers["glc"]:
            write_loaded(t, i, [found.mask.select(value, t.constant(0)) for value in old], "vdata")
            write_status(t, i, dwords * (2 if compares else 1))

    return meaning


_ATOMICS: Final = {
    "swap": AtomicOp.SWAP, "cmpswap": AtomicOp.CMPSWAP, "add": AtomicOp.ADD, "sub": AtomicOp.SUB,
    "smin": AtomicOp.SMIN, "umin": AtomicOp.UMIN, "smax": AtomicOp.SMAX, "umax": AtomicOp.UMAX,
    "and": AtomicOp.AND, "or": AtomicOp.OR, "xor": AtomicOp.XOR, "inc": AtomicOp.INC, "dec": AtomicOp.DEC,
}  # fmt: skip
for _name, _op in _ATOMICS.items():
    instruction(f"image_atomic_{_name}", bound=_LINEAR)(_atomic(_op))
for _mip, _word in ((False, ""), (True, "_mip")):
    instruction(f"image_load{_word}", bound=_LOAD_OPEN)(_load(_mip))
    instruction(f"image_store{_word}", bound=_STORE_OPEN)(_store(_mip))
    instruction(f"image_load{_word}_pck", bound=_RAW_OPEN)(_load_raw(_mip, signed=False))
    instruction(f"image_load{_word}_pck_sgn", bound=_RAW_OPEN)(_load_raw(_mip, signed=True))
    instruction(f"image_store{_word}_pck", bound=_RAW_OPEN)(_store_raw(_mip))
