"""Make ``packets.h``: the layouts of :mod:`barewave.kfd.packets` as C, for the card to read by."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Final

from ...kfd.packets import pm4, registers, sdma
from ...kfd.packets.atomics import AtomicOp
from ...kfd.packets.layout import PacketField, PacketLayout

__all__ = ["generate_header"]

_HEAD: Final = """\
/* Packets and registers as kfd/packets declares them; written by packet_header.py, not by hand.
 *
 * A packet p is an array of dwords. NAME_FIELD(p) is a field, NAME_DWORDS the length without payload;
 * a register's NAME_FIELD(v) is a field of its value.
 */
"""


def _read(field: PacketField) -> str:
    terms: list[str] = []
    wide = any(segment.position + segment.high - segment.low > 31 for segment in field.segments)
    for segment in field.segments:
        term = f"(p)[{segment.word}]"
        if segment.low:
            term = f"{term} >> {segment.low}"
        if segment.high - segment.low < 31 and segment.high < 31:
            term = f"({term} & {segment.mask:#x}u)"
        elif segment.low:
            term = f"({term})"
        if wide:
            term = f"(uint64_t){term}"
        terms.append(f"{term} << {segment.position}" if segment.position else term)
    return f"({' | '.join(terms)})"


def _packet(prefix: str, layout: PacketLayout) -> Iterator[str]:
    name = f"{prefix}_{layout.name}"
    yield f"#define {name}_DWORDS {layout.dwords}"
    for key, field in {**layout.fields, **layout.views}.items():
        if key not in layout.fixed:
            yield f"#define {name}_{key.upper()}(p) {_read(field)}"


def _enum(prefix: str, kind: type[IntEnum]) -> Iterator[str]:
    for name, member in kind.__members__.items():
        yield f"#define {prefix}_{name} {member.value:#x}"


def _registers() -> Iterator[str]:
    yield f"#define REG_SH_BASE {registers.SH_BASE:#x}"
    yield f"#define REG_SH_END {registers.SH_END:#x}"
    yield f"#define REG_UCONFIG_BASE {registers.UCONFIG_BASE:#x}"
    yield f"#define REG_UCONFIG_END {registers.UCONFIG_END:#x}"
    for register in registers.REGISTERS.values():
        yield f"#define REG_{register.name} {register.address:#x}"
        for field in register.fields.fields.values():
            if field.width < 32:
                mask = (1 << field.width) - 1
                yield f"#define {register.name}_{field.name.upper()}(v) ((v) >> {field.low} & {mask:#x}u)"


def _lines() -> Iterator[str]:
    yield "\n/* SDMA */"
    yield from _enum("SDMA_OP", sdma.Op)
    yield from _enum("SDMA_SUBOP", sdma.SubOp)
    yield from _enum("SDMA_FILL", sdma.Fill)
    yield from _enum("POLL", sdma.PollFunction)
    for layout in sdma.PACKETS:
        yield from _packet("SDMA", layout)
    yield "\n/* PM4 */"
    yield from _enum("PM4_OP", pm4.Opcode)
    yield from _enum("PM4_PLACE", pm4.Place)
    yield from _enum("PM4_EVENT", pm4.EventType)
    yield from _enum("PM4_INTERRUPT", pm4.InterruptSelect)
    yield from _enum("PM4_DATA", pm4.DataSelect)
    yield f"#define PM4_TYPE2 {pm4.TYPE2:#x}u"
    yield f"#define PM4_LARGEST_PAYLOAD {pm4.LARGEST_PAYLOAD:#x}"
    for field in pm4.HEADER.fields.values():
        mask = (1 << field.width) - 1
        yield f"#define PM4_HEADER_{field.name.upper()}(v) ((v) >> {field.low} & {mask:#x}u)"
    for layout in pm4.PACKETS:
        yield from _packet("PM4", layout)
    yield "\n/* Atomic operations of both */"
    yield from _enum("TC_OP", AtomicOp)
    yield "\n/* Registers */"
    yield from _registers()


def generate_header() -> str:
    """Return the text of ``packets.h``."""
    return _HEAD + "\n".join(_lines()) + "\n"
