"""SDMA packets of GFX11 (SDMA 6): copies, fills, fences, waits, as the copy engines take them.

Layouts carry the names of ``sdma_v6_0_0_pkt_open.h``. Sizes in packets are mostly one less than what is
meant; the functions here take what is meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Final

from .atomics import AtomicOp
from .layout import DecodedPacket, PacketLayout, decode_packets

__all__ = [
    "ATOMIC",
    "COND_EXE",
    "CONST_FILL",
    "COPY_BROADCAST",
    "COPY_LINEAR",
    "COPY_SUB_WINDOW",
    "FENCE",
    "GCR_REQ",
    "INDIRECT",
    "LARGEST_COPY",
    "LARGEST_FILL",
    "LARGEST_WRITE",
    "MTYPE_UNCACHED",
    "NOP",
    "PACKETS",
    "POLL_REGMEM",
    "TIMESTAMP",
    "TRAP",
    "WRITE",
    "Fill",
    "Op",
    "PollFunction",
    "SubOp",
    "atomic",
    "cache_control",
    "conditional",
    "copy",
    "copy_window",
    "decode",
    "fence",
    "fill",
    "flush_hdp",
    "indirect",
    "nop",
    "poll_memory",
    "timestamp",
    "trap",
    "write",
]

_SOURCE: Final = "Linux amdgpu/sdma_v6_0_0_pkt_open.h; ROCr 1.18, core/inc/sdma_registers.h"


class Op(IntEnum):
    """``SDMA_OP_*``: bits 7:0 of a packet."""

    NOP = 0
    COPY = 1
    WRITE = 2
    INDIRECT = 4
    FENCE = 5
    TRAP = 6
    POLL_REGMEM = 8
    COND_EXE = 9
    ATOMIC = 10
    CONST_FILL = 11
    TIMESTAMP = 13
    GCR_REQ = 17


class SubOp(IntEnum):
    """``SDMA_SUBOP_*``: bits 15:8 of a packet, of the operations that have several kinds."""

    COPY_LINEAR = 0
    COPY_LINEAR_SUB_WIND = 4
    TIMESTAMP_GET = 1
    TIMESTAMP_GET_GLOBAL = 2
    USER_GCR = 1


class PollFunction(IntEnum):
    """How POLL_REGMEM and PM4's WAIT_REG_MEM compare; unsigned."""

    ALWAYS = 0
    LESS = 1
    LESS_EQUAL = 2
    EQUAL = 3
    NOT_EQUAL = 4
    GREATER_EQUAL = 5
    GREATER = 6


class Fill(IntEnum):
    """``fillsize`` of CONST_FILL."""

    BYTE = 0
    DWORD = 2


LARGEST_COPY: Final = 1 << 30
"""Bytes that one COPY_LINEAR moves at most."""
LARGEST_FILL: Final = (1 << 30) - 4
"""Bytes that one CONST_FILL of dwords writes at most."""
LARGEST_WRITE: Final = 1 << 20
"""Dwords that one WRITE takes at most."""
MTYPE_UNCACHED: Final = 3
"""``mtype`` of FENCE: the store bypasses the card's caches."""


def _packet(
    name: str, dwords: int, fixed: dict[str, int], *, payload: bool = False, **fields: str
) -> PacketLayout:
    return PacketLayout(
        name,
        dwords,
        fixed,
        payload=payload,
        source=_SOURCE,
        views=None,
        op="0[7:0]",
        sub_op="0[15:8]",
        **fields,
    )


NOP: Final = _packet("NOP", 1, {"op": Op.NOP}, payload=True, count="0[29:16]")
"""Skips itself and ``count`` more dwords."""

COPY_LINEAR: Final = _packet(
    "COPY_LINEAR", 7, {"op": Op.COPY, "sub_op": SubOp.COPY_LINEAR},
    encrypt="0[16]", tmz="0[18]", cpv="0[19]", backwards="0[25]", broadcast="0[27]",
    count="1[29:0]",
    dst_sw="2[17:16]", dst_cache_policy="2[20:18]", src_sw="2[25:24]", src_cache_policy="2[28:26]",
    src_addr="3 4", dst_addr="5 6",
)  # fmt: skip
"""Copies ``count`` + 1 bytes; with ``backwards`` from the last byte to the first."""

COPY_BROADCAST: Final = _packet(
    "COPY_BROADCAST_LINEAR", 9, {"op": Op.COPY, "sub_op": SubOp.COPY_LINEAR, "broadcast": 1},
    encrypt="0[16]", tmz="0[18]", cpv="0[19]", broadcast="0[27]",
    count="1[29:0]",
    dst2_sw="2[9:8]", dst2_cache_policy="2[12:10]", dst1_sw="2[17:16]", dst1_cache_policy="2[20:18]",
    src_sw="2[25:24]", src_cache_policy="2[28:26]",
    src_addr="3 4", dst1_addr="5 6", dst2_addr="7 8",
)  # fmt: skip
"""Copies ``count`` + 1 bytes to two places."""

COPY_SUB_WINDOW: Final = _packet(
    "COPY_LINEAR_SUBWIN", 13, {"op": Op.COPY, "sub_op": SubOp.COPY_LINEAR_SUB_WIND},
    tmz="0[18]", cpv="0[19]", elementsize="0[31:29]",
    src_addr="1 2", src_x="3[13:0]", src_y="3[29:16]", src_z="4[12:0]", src_pitch="4[31:13]",
    src_slice_pitch="5[27:0]",
    dst_addr="6 7", dst_x="8[13:0]", dst_y="8[29:16]", dst_z="9[12:0]", dst_pitch="9[31:13]",
    dst_slice_pitch="10[27:0]",
    rect_x="11[13:0]", rect_y="11[29:16]", rect_z="12[12:0]",
    dst_sw="12[17:16]", dst_cache_policy="12[20:18]", src_sw="12[25:24]", src_cache_policy="12[28:26]",
)  # fmt: skip
"""Copies a box, in elements of 1 << ``elementsize`` bytes; pitches and extents are one less than meant."""

WRITE: Final = _packet(
    "WRITE_UNTILED", 4, {"op": Op.WRITE}, payload=True,
    encrypt="0[16]", tmz="0[18]", cpv="0[28]",
    dst_addr="1 2", count="3[19:0]", sw="3[25:24]", cache_policy="3[28:26]",
)  # fmt: skip
"""Writes the ``count`` + 1 dwords behind it."""

INDIRECT: Final = _packet(
    "INDIRECT", 6, {"op": Op.INDIRECT},
    vmid="0[19:16]", priv="0[31]", ib_base="1 2", ib_size="3[19:0]", csa_addr="4 5",
)  # fmt: skip
"""Runs ``ib_size`` dwords from ``ib_base`` (32-byte aligned); ends at a multiple of 8 dwords of the ring."""

FENCE: Final = _packet(
    "FENCE", 4, {"op": Op.FENCE},
    mtype="0[18:16]", gcc="0[19]", sys="0[20]", snp="0[22]", gpa="0[23]", l2_policy="0[25:24]",
    llc_policy="0[26]", cpv="0[28]", addr="1 2", data="3",
)  # fmt: skip
"""Writes 32 bits when everything before it has been written."""

TRAP: Final = _packet("TRAP", 2, {"op": Op.TRAP}, int_context="1[27:0]")
"""Interrupts the host with an event's id."""

POLL_REGMEM: Final = _packet(
    "POLL_REGMEM", 6, {"op": Op.POLL_REGMEM},
    cache_policy="0[22:20]", cpv="0[24]", hdp_flush="0[26]", func="0[30:28]", mem_poll="0[31]",
    addr="1 2", value="3", mask="4", interval="5[15:0]", retry_count="5[27:16]",
)  # fmt: skip
"""Waits until memory or a register compares as asked; or flushes the host data path."""

COND_EXE: Final = _packet(
    "COND_EXE", 5, {"op": Op.COND_EXE},
    cache_policy="0[26:24]", cpv="0[28]", addr="1 2", reference="3", exec_count="4[13:0]",
)  # fmt: skip
"""Skips the ``exec_count`` dwords behind it unless memory holds the reference."""

ATOMIC: Final = PacketLayout(
    "ATOMIC", 8, {"op": Op.ATOMIC}, source=_SOURCE,
    op="0[7:0]", loop="0[16]", tmz="0[18]", cache_policy="0[22:20]", cpv="0[24]", atomic_op="0[31:25]",
    addr="1 2", src_data="3 4", cmp_data="5 6", loop_interval="7[12:0]",
)  # fmt: skip
"""An atomic operation on memory; see :class:`.atomics.AtomicOp`."""

CONST_FILL: Final = _packet(
    "CONSTANT_FILL", 5, {"op": Op.CONST_FILL},
    sw="0[17:16]", cache_policy="0[26:24]", cpv="0[28]", fillsize="0[31:30]",
    dst_addr="1 2", src_data="3", count="4[29:0]",
)  # fmt: skip
"""Fills ``count`` + 1 bytes, or with dwords (``count`` & ~3) + 4 bytes."""

TIMESTAMP: Final = _packet(
    "TIMESTAMP_GET_GLOBAL", 3, {"op": Op.TIMESTAMP, "sub_op": SubOp.TIMESTAMP_GET_GLOBAL},
    l2_policy="0[25:24]", llc_policy="0[26]", cpv="0[28]", write_addr="1[31:3]@3 2",
)  # fmt: skip
"""Writes the 64-bit counter of 10 ns."""

GCR_REQ: Final = _packet(
    "GCR_REQ", 5, {"op": Op.GCR_REQ, "sub_op": SubOp.USER_GCR},
    base_va="1[31:7]@7 2[15:0]", gcr_control="2[31:16] 3[2:0]", limit_va="3[31:7]@7 4[15:0]", vmid="4[27:24]",
)  # fmt: skip
"""Invalidates and writes back caches; ``gcr_control`` is :data:`.pm4.GCR_CNTL`."""

PACKETS: Final = (
    NOP, COPY_LINEAR, COPY_BROADCAST, COPY_SUB_WINDOW, WRITE, INDIRECT, FENCE, TRAP, POLL_REGMEM, COND_EXE,
    ATOMIC, CONST_FILL, TIMESTAMP, GCR_REQ,
)  # fmt: skip
"""Every kind of packet that user space may send."""

_FOREVER: Final = 0xFFF
_INTERVAL: Final = 4
_NOP_MOST: Final = 0x3FFF


# --- Writing ---------------------------------------------------------------------------------------------


def nop(dwords: int = 1) -> bytearray:
    """Fill ``dwords`` dwords, 1 to 16,384, with something that does nothing."""
    return NOP.pack([0] * (dwords - 1), count=dwords - 1)


def copy(
    source: int, target: int, size: int, *, second: int | None = None, backwards: bool = False
) -> bytearray:
    """Copy ``size`` bytes, 1 to :data:`LARGEST_COPY`, without any alignment.

    Parameters
    ----------
    source, target : int
        GPU addresses of the first bytes.
    size : int
        Bytes.
    second : int, optional
        Another place to copy to.
    backwards : bool
        From the last byte to the first, for a target that overlaps the source from above.
    """
    if second is None:
        return COPY_LINEAR.pack(src_addr=source, dst_addr=target, count=size - 1, backwards=int(backwards))
    if backwards:
        raise ValueError("a copy to two places goes forwards")
    return COPY_BROADCAST.pack(src_addr=source, dst1_addr=target, dst2_addr=second, count=size - 1)


def copy_window(
    source: int,
    target: int,
    extent: tuple[int, int, int],
    *,
    element_size: int = 1,
    source_pitch: int,
    target_pitch: int,
    source_slice: int | None = None,
    target_slice: int | None = None,
    source_offset: tuple[int, int, int] = (0, 0, 0),
    target_offset: tuple[int, int, int] = (0, 0, 0),
) -> bytearray:
    """Copy a box between two pitched arrays; everything but addresses and ``element_size`` is in elements.

    Parameters
    ----------
    source, target : int
        GPU addresses of the arrays.
    extent : tuple of int
        Width, height and depth of the box: at most 16,384 × 16,384 × 8,192.
    element_size : int
        1, 2, 4, 8 or 16 bytes.
    source_pitch, target_pitch : int
        From one row to the next, at most 524,288.
    source_slice, target_slice : int, optional
        From one slice to the next; by default ``pitch`` times the height.
    source_offset, target_offset : tuple of int
        Corner of the box in each array: x, y, z.
    """
    if element_size not in (1, 2, 4, 8, 16):
        raise ValueError(f"elements have 1, 2, 4, 8 or 16 bytes, not {element_size}")
    width, height, depth = extent
    return COPY_SUB_WINDOW.pack(
        elementsize=element_size.bit_length() - 1,
        src_addr=source, src_x=source_offset[0], src_y=source_offset[1], src_z=source_offset[2],
        src_pitch=source_pitch - 1, src_slice_pitch=(source_slice or source_pitch * height) - 1,
        dst_addr=target, dst_x=target_offset[0], dst_y=target_offset[1], dst_z=target_offset[2],
        dst_pitch=target_pitch - 1, dst_slice_pitch=(target_slice or target_pitch * height) - 1,
        rect_x=width - 1, rect_y=height - 1, rect_z=depth - 1,
    )  # fmt: skip


def write(target: int, dwords: Sequence[int]) -> bytearray:
    """Write up to :data:`LARGEST_WRITE` dwords that stand in the packet to an address aligned to 4."""
    return WRITE.pack(dwords, dst_addr=target, count=len(dwords) - 1)


def fill(target: int, size: int, value: int, unit: Fill = Fill.DWORD) -> bytearray:
    """Fill ``size`` bytes with a byte or a dword; of dwords, ``size`` and ``target`` are multiples of 4."""
    if unit is Fill.DWORD:
        if size % 4 or target % 4 or size <= 0:
            raise ValueError(f"a fill with dwords of {size} bytes at {target:#x}: multiples of 4 only")
        return CONST_FILL.pack(fillsize=unit, dst_addr=target, src_data=value, count=size - 4)
    return CONST_FILL.pack(fillsize=unit, dst_addr=target, src_data=value, count=size - 1)


def fence(target: int, value: int) -> bytearray:
    """Write 32 bits at an address aligned to 4, when everything before has been written."""
    return FENCE.pack(mtype=MTYPE_UNCACHED, addr=target, data=value)


def trap(event_id: int) -> bytearray:
    """Interrupt the host; ``event_id`` has 28 bits."""
    return TRAP.pack(int_context=event_id)


def poll_memory(
    address: int, value: int, *, mask: int = 0xFFFFFFFF, function: PollFunction = PollFunction.EQUAL
) -> bytearray:
    """Wait until ``(memory & mask) function value``, 32 bits at an address aligned to 4."""
    return POLL_REGMEM.pack(
        mem_poll=1, func=function, addr=address, value=value, mask=mask,
        interval=_INTERVAL, retry_count=_FOREVER,
    )  # fmt: skip


def flush_hdp() -> bytearray:
    """Flush the host data path: what the CPU wrote to VRAM before is there (ROCr's form of the packet)."""
    return POLL_REGMEM.pack(addr=1 << 63)


def atomic(
    address: int, operation: AtomicOp, source: int, compare: int = 0, *, loop: bool = False
) -> bytearray:
    """Change memory atomically; with ``loop`` a compare-and-swap is repeated until it has swapped."""
    return ATOMIC.pack(atomic_op=operation, addr=address, src_data=source, cmp_data=compare, loop=int(loop))


def timestamp(target: int) -> bytearray:
    """Write the card's clock, 64 bits in units of 10 ns, at an address aligned to 8."""
    return TIMESTAMP.pack(write_addr=target)


def cache_control(gcr: int) -> bytearray:
    """Invalidate or write back caches, all addresses; see :data:`.pm4.GCR_CNTL`."""
    return GCR_REQ.pack(gcr_control=gcr)


def indirect(address: int, dwords: int) -> bytearray:
    """Run an indirect buffer; the packet must end at a multiple of 8 dwords of the ring."""
    return INDIRECT.pack(ib_base=address, ib_size=dwords)


def conditional(address: int, reference: int, dwords: int) -> bytearray:
    """Skip the next ``dwords`` dwords unless the 32 bits at an address are the reference."""
    return COND_EXE.pack(addr=address, reference=reference, exec_count=dwords)


# --- Reading ---------------------------------------------------------------------------------------------


def _layout_of(header: int) -> PacketLayout | None:
    for layout in (COPY_BROADCAST, *PACKETS):
        if all(layout.fields[key].read([header]) == value for key, value in layout.fixed.items()):
            return layout
    return None


def _recognize(words: Sequence[int], at: int) -> tuple[PacketLayout, int] | str:
    layout = _layout_of(words[at])
    if layout is None:
        return f"operation {words[at] & 0xFFFF:#06x} is unknown"
    length = layout.dwords
    if at + length <= len(words):
        if layout is NOP:
            length += NOP.fields["count"].read(words[at:])
        elif layout is WRITE:
            length += WRITE.fields["count"].read(words[at:]) + 1
    return layout, length


def decode(data: bytes | bytearray | memoryview | Sequence[int]) -> Iterator[DecodedPacket]:
    """Take apart the packets of a ring or an indirect buffer; what is unknown ends it.

    Parameters
    ----------
    data : bytes or sequence of int
        Little-endian dwords.

    Yields
    ------
    DecodedPacket
        One after another; ``str()`` of each is a line of text.
    """
    return decode_packets(data, _recognize)
