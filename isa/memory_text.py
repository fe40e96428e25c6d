"""Memory, image and export instructions to text."""

from __future__ import annotations

from functools import cache
from typing import Final

from .images import address_groups, decoded_words
from .immediate_text import write_swizzle
from .literal_text import write_literal
from .operand_names import LITERAL, scalars, vectors
from .syntax import BUFFER_FORMATS, EXPORT_TARGETS, IMAGE_DIMS
from .tables import InstructionInfo
from .text_templates import Template, Writer

__all__ = ["buffer_writer", "ds_writer", "export_writer", "flat_writer", "image_writer", "lds_direct_writer"]

_NULL: Final = 124
_VECTOR_FIELDS: Final = {"addr": "w>>32&255", "data0": "w>>40&255", "data1": "w>>48&255", "vdst": "w>>56&255"}


@cache
def _flags(*names: str) -> tuple[str, ...]:
    """Texts of flags, by a number with one bit for each."""
    return tuple(
        "".join(f" {name}" for bit, name in enumerate(names) if value >> bit & 1)
        for value in range(1 << len(names))
    )


@cache
def _numbers(name: str) -> tuple[str, ...]:
    return ("", *(f" {name}:{value}" for value in range(1, 256)))


def ds_writer(info: InstructionInfo) -> Writer:
    """Give the writer of an LDS or GDS instruction."""
    template = Template(info.mnemonic)
    pieces = [
        template.look_up(vectors(spec.size), _VECTOR_FIELDS[spec.field])
        for spec in info.operands
        if spec.kind == "v"
    ]
    gds = template.look_up(_flags("gds"), "w>>17&1")
    if "two_addresses" in info.flags:
        first = template.look_up(_numbers("offset0"), "w&255")
        second = template.look_up(_numbers("offset1"), "w>>8&255")
        return template.writer(template.text(pieces, first + second + gds))
    number = template.call(write_swizzle, "w&65535") if info.immediate == "swizzle" else "{w&65535}"
    full = template.text(pieces, f" offset:{number}{gds}")
    return template.writer(full, short=template.text(pieces, gds), condition="w&65535")


def flat_writer(info: InstructionInfo) -> Writer:
    """Give the writer of a flat, global or scratch instruction."""
    mnemonic = info.mnemonic
    specs = {spec.field: spec for spec in info.operands}
    flags = tuple(
        f"{' glc' * (value >> 1 & 1)}{' slc' * (value >> 2)}{' dlc' * (value & 1)}" for value in range(8)
    )
    conditional = "vdst" in specs and bool(specs["vdst"].condition)
    results = vectors(specs["vdst"].size) if "vdst" in specs else ()
    data = vectors(specs["data"].size) if "data" in specs else ()
    near, far = vectors(32), vectors(64)
    bases = scalars(32 if info.format == "SCRATCH" else 64)
    addressed, based = "addr" in specs, "saddr" in specs
    scratch, flat = info.format == "SCRATCH", info.format == "FLAT"
    first = "vdst" in specs and info.operands[0].field == "vdst"
    sign = 0 if flat else 13

    def write(w: int, x: int) -> str:
        parts: list[str] = []
        if first and (not conditional or w & 0x4000):
            parts.append(results[w >> 56])
        base = w >> 48 & 127
        if addressed:
            if scratch:
                parts.append(near[w >> 32 & 255] if w >> 55 & 1 else "off")
            else:
                parts.append((far if flat or base == _NULL else near)[w >> 32 & 255])
        if data:
            parts.append(data[w >> 40 & 255])
        if based:
            parts.append("off" if base == _NULL else bases[base] or "")
        offset = w & 0x1FFF
        if sign and offset & 0x1000:
            offset -= 0x2000
        text = f"{mnemonic} {', '.join(parts)}"
        if offset:
            text = f"{text} offset:{offset}"
        cache_bits = w >> 13 & 7
        return text + flags[cache_bits] if cache_bits else text

    return write


def buffer_writer(info: InstructionInfo) -> Writer:
    """Give the writer of an untyped or typed buffer instruction."""
    mnemonic = info.mnemonic
    if not info.operands:
        return lambda w, x: mnemonic
    size = info.operands[0].size
    # with TFE a load writes one dword more, the fault status
    data = (vectors(size), vectors(size + 32))
    addresses = (None, vectors(32), vectors(32), vectors(64))
    resources, offsets = scalars(128), scalars(32)
    formats: tuple[str, ...] = ()
    if info.format == "MTBUF":
        formats = tuple(
            "" if n == 1 else f" format:[{BUFFER_FORMATS[n]}]" if n in BUFFER_FORMATS else f" format:{n}"
            for n in range(128)
        )
    modes = _flags("offen", "idxen")
    modes = (*modes[:3], " idxen offen")
    flags = tuple(
        f"{' glc' * (value >> 2 & 1)}{' slc' * (value & 1)}{' dlc' * (value >> 1 & 1)}" for value in range(8)
    )

    def write(w: int, x: int) -> str:
        tfe, mode = w >> 53 & 1, w >> 54 & 3
        names = addresses[mode]
        code = w >> 56
        offset = offsets[code] if code != LITERAL else write_literal(x)
        address = names[w >> 32 & 255] if names else "off"
        kind = formats[w >> 19 & 127] if formats else ""
        text = (
            f"{mnemonic} {data[tfe][w >> 40 & 255]}, {address}, {resources[w >> 46 & 124]}, "
            f"{offset}{kind}{modes[mode]}"
        )
        if w & 0xFFF:
            text = f"{text} offset:{w & 0xFFF}"
        return f"{text}{flags[w >> 12 & 7]} tfe" if tfe else text + flags[w >> 12 & 7]

    return write


_IMAGE_FLAGS: Final = (
    (7, "unorm"), (14, "glc"), (12, "slc"), (13, "dlc"), (15, "r128"), (16, "a16"), (53, "tfe"), (54, "lwe"),
    (17, "d16"),
)  # fmt: skip
_DMASKS: Final = ("", *(f" dmask:0x{mask:x}" for mask in range(1, 16)))
_DIMS: Final = tuple(f" dim:SQ_RSRC_IMG_{name}" for name in IMAGE_DIMS)


def image_writer(info: InstructionInfo) -> Writer:
    """Give the writer of an image instruction; the dword behind it names the further address registers."""
    mnemonic, name = info.mnemonic, info.name
    ray = "bvh" in info.flags
    resources, samplers = scalars(128 if ray else 256), scalars(128)
    sampled = len(info.operands) == 4

    def write(w: int, x: int) -> str:
        a16 = bool(w >> 16 & 1)
        dim = w >> 2 & 7
        count, words = decoded_words(info, w, x)
        start = w >> 32 & 255
        if w & 1:
            registers = (start, x & 255, x >> 8 & 255, x >> 16 & 255, x >> 24)
            groups = zip(registers, address_groups(name, words, a16), strict=False)
            address = "[" + ", ".join([vectors(32 * size)[first] for first, size in groups]) + "]"
        else:
            address = vectors(32 * words)[start]
        text = f"{mnemonic} {vectors(32 * count)[w >> 40 & 255]}, {address}, {resources[w >> 46 & 124]}"
        if ray:
            return f"{text} a16" if a16 else text
        if sampled:
            text = f"{text}, {samplers[w >> 56 & 124]}"
        text += _DMASKS[w >> 8 & 15] + _DIMS[dim]
        for bit, flag in _IMAGE_FLAGS:
            if w >> bit & 1:
                text = f"{text} {flag}"
        return text

    return write


def lds_direct_writer(info: InstructionInfo) -> Writer:
    """Give the writer of a load from LDS into a VGPR."""
    template = Template(info.mnemonic)
    pieces = [template.look_up(vectors(32), "w&255")]
    if len(info.operands) > 1:
        pieces.append("attr{w>>10&63}." + template.look_up("xyzw", "w>>8&3"))
    return template.writer(template.text(pieces, " wait_vdst:{w>>16&15}"))


def export_writer(info: InstructionInfo) -> Writer:
    """Give the writer of an export."""
    mnemonic, registers, flags = info.mnemonic, vectors(32), _flags("done", "row_en")

    def write(w: int, x: int) -> str:
        number = w >> 4 & 63
        target = EXPORT_TARGETS.get(number, f"invalid_target_{number}")
        lanes = [registers[w >> 32 + 8 * lane & 255] if w >> lane & 1 else "off" for lane in range(4)]
        return f"{mnemonic} {target} {', '.join(lanes)}{flags[w >> 11 & 1 | w >> 12 & 2]}"

    return write
