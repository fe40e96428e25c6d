"""Texels of images: where an unsampled image instruction reaches (reference: RDNA3 ISA manual 10.2 and 10.5).

The card lays out linear surfaces only: rows padded to 256 bytes (or to the pitch that a descriptor of one or
two dimensions gives), slices one behind the other, one mip level. A descriptor that asks for anything else
ends the kernel with an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ...isa import Instruction
from .addresses import Addresses, put_addresses
from .checks import Access
from .helpers import FORMAT_SIZE
from .ir import Value
from .operands import UnsupportedError

if TYPE_CHECKING:
    from .translate import Translator

__all__ = ["Texels", "move_texels", "texels"]

_COORDINATES: Final = {0: "x", 1: "xy", 2: "xyz", 3: "xyz", 4: "xz", 5: "xyz"}
"""By the instruction's DIM: 1D, 2D, 3D, cube, 1D array, 2D array. Slices and faces are z."""

_TYPE_1D, _TYPE_2D, _TYPE_3D, _TYPE_CUBE, _TYPE_1D_ARRAY, _TYPE_2D_ARRAY = range(8, 14)
_FORMATS, _ROW_ALIGNMENT = 64, 256
_REFUSED: Final = (
    "this image is not linear, has several mip levels, is compressed or of a format beyond those of buffers:"
    " the emulated card knows linear images of one level"
)


@dataclass(frozen=True, slots=True)
class _Descriptor:
    """A T# as scalar values."""

    t: Translator
    words: tuple[Value, ...]

    def bits(self, low: int, width: int) -> Value:
        """A field of at most 32 bits, by its first bit in the descriptor."""
        word, place = divmod(low, 32)
        value = self.words[word].lshr(place)
        if place + width > 32:
            value = value | self.words[word + 1].shl(32 - place)
        return value & ((1 << width) - 1)

    def is_type(self, *types: int) -> Value:
        """Whether it describes an image of one of these types (i1)."""
        kind = self.bits(124, 4)
        found = kind.compare("eq", types[0])
        for other in types[1:]:
            found = found | kind.compare("eq", other)
        return found

    def choose(self, condition: Value, value: Value) -> Value:
        """The value, or 0."""
        return condition.select(value, self.t.scalar(0))


@dataclass(frozen=True, slots=True)
class Texels:
    """What the lanes of an image instruction access.

    Attributes
    ----------
    addresses : Addresses
        Of each lane's texel; its mask has the active lanes whose coordinates lie in the image.
    mask : Value
        The same mask, a vector of i1.
    size : Value
        Bytes of a texel, a scalar; 0 for an unbound image, of which no lane is in the mask.
    format : Value
        Number of the texels' format, a scalar.
    selectors : Value
        DST_SEL of the descriptor, four fields of three bits.
    """

    addresses: Addresses
    mask: Value
    size: Value
    format: Value
    selectors: Value


def _descriptor(t: Translator, i: Instruction) -> _Descriptor:
    first = i.operands["srsrc"].index
    present = 4 if i.modifiers["r128"] else 8
    if first + present > 108 and first < 108:
        first = 0  # reaches from the SGPRs into the TTMPs: s0 is taken
    words = [t.read_sgpr(first + n) for n in range(present)]
    return _Descriptor(t, (*words, *[t.scalar(0)] * (8 - present)))


def _coordinates(t: Translator, i: Instruction, count: int) -> list[Value]:
    """Coordinates as vectors of i32, from registers in a row or each with its own."""
    registers = list(range(i.operands["vaddr"].index, i.operands["vaddr"].index + count))
    if i.modifiers["nsa"]:
        registers = [i.operands["vaddr"].index, *i.modifiers["nsa_registers"].to_bytes(4, "little")]
    if not i.modifiers["a16"]:
        return [t.read_vgpr(registers[n]) for n in range(count)]
    return [t.read_vgpr(registers[n // 2]).lshr(16 * (n % 2)) & 0xFFFF for n in range(count)]


def texels(t: Translator, i: Instruction, *, mip: bool) -> Texels:
    """Find the texels of an instruction.

    Parameters
    ----------
    mip : bool
        The instruction names the mip level in its last address register.

    Raises
    ------
    UnsupportedError
        For multisampled images, which are never linear.
    """
    axes = _COORDINATES.get(i.modifiers["dim"])
    if axes is None:
        raise UnsupportedError("multisampled images are never linear, and the emulated card knows no others")
    image = _descriptor(t, i)
    number, size = _format(t, image)
    values = _coordinates(t, i, len(axes) + mip)
    place = dict(zip(axes, values, strict=False))
    zero = t.constant(0)
    x, y, z = (place.get(axis, zero).zext("i64") for axis in "xyz")
    width, height = image.bits(62, 14) + 1, image.bits(78, 14) + 1
    height = image.is_type(_TYPE_1D, _TYPE_1D_ARRAY).select(t.scalar(1), height)
    base, last = _slices(image)
    z = z + base.zext("i64").splat(t.lanes)
    inside = x.compare("ult", width.zext("i64").splat(t.lanes))
    inside = inside & y.compare("ult", height.zext("i64").splat(t.lanes))
    inside = inside & z.compare("ule", last.zext("i64").splat(t.lanes))
    if mip:
        inside = inside & values[-1].compare("eq", 0)
    mask = inside & number.compare("ne", 0).splat(t.lanes) & t.exec_mask()
    row = _row(image, width, size).zext("i64")
    rows = y + z * height.zext("i64").splat(t.lanes)
    start = image.words[0].join(image.bits(32, 8)).shl(8)
    whole = start.splat(t.lanes) + rows * row.splat(t.lanes) + x * size.zext("i64").splat(t.lanes)
    if t.checks is not None:
        t.checks.clipped(t.exec_bits().zext("i64") & ~mask.bitcast(t.mask_type).zext("i64"))
    addresses = Addresses(whole.trunc("i32"), whole.lshr(32).trunc("i32"), mask=mask)
    return Texels(addresses, mask, size, number, image.bits(96, 12))


def _format(t: Translator, image: _Descriptor) -> tuple[Value, Value]:
    """Number of the format and its bytes; leaves with an error for what the card does not lay out."""
    number = image.bits(52, 8)
    size = t.builder.call("i32", FORMAT_SIZE, number)
    # mip levels: of the resource and the view's first; swizzle mode; compression
    other = image.bits(48, 4) | image.bits(108, 4) | image.bits(116, 5) | image.bits(213, 1)
    # texels of 12 bytes are padded in a way of their own
    odd = number.compare("uge", _FORMATS) | size.compare("eq", 12)
    t.refuse(other.compare("ne", 0) | odd, _REFUSED)
    return number, size


def _slices(image: _Descriptor) -> tuple[Value, Value]:
    """First and last slice of the view; of a 3D image written to, both are given."""
    is_volume = image.is_type(_TYPE_3D)
    is_array = image.is_type(_TYPE_CUBE, _TYPE_1D_ARRAY, _TYPE_2D_ARRAY)
    from_base = is_array | (is_volume & image.bits(160, 1).compare("ne", 0))
    return image.choose(from_base, image.bits(144, 13)), image.choose(
        is_array | is_volume, image.bits(128, 13)
    )


def _row(image: _Descriptor, width: Value, size: Value) -> Value:
    """Bytes from one row to the next."""
    padded = (width * size + (_ROW_ALIGNMENT - 1)) & -_ROW_ALIGNMENT
    pitch = (image.bits(128, 13) | image.bits(141, 1).shl(13)) + 1
    is_given = image.is_type(_TYPE_1D, _TYPE_2D) & pitch.compare("ugt", width)
    return is_given.select(pitch * size, padded)


def move_texels(t: Translator, found: Texels, which: str) -> None:
    """Move texels between memory and the worker's rows: ``which`` is ``load`` or ``store``."""
    put_addresses(t, found.addresses)
    some, done = t.builder.label("texels.some"), t.builder.label("texels.done")
    t.builder.branch(found.size.compare("eq", 0), done, some)
    t.builder.begin(some)
    if t.checks is not None:
        t.checks.access(found.addresses, found.size, Access.WRITE if which == "store" else Access.READ)
    if t.counters is not None:
        t.counters.access(found.addresses, found.size)
    t.leave_on_failure(t.helper(which, "i32", found.addresses.active64(t), found.size))
    t.builder.jump(done)
    t.builder.begin(done)
