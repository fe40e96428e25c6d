"""PM4 packets of type 3: what the command processor of GFX11 runs from a ring or an indirect buffer.

A compute queue of type PM4 takes them from its ring; :func:`barewave.kfd.packets.aql.pm4_indirect_buffer`
makes the AQL packet that runs a buffer of them. Layouts carry the names of the kernel's ``nvd.h``. Registers
stand in :mod:`.registers`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Final

from ...fields import BitFields
from .atomics import AtomicOp
from .layout import DecodedPacket, PacketLayout, decode_packets
from .registers import REGISTERS, SH_BASE, UCONFIG_BASE, name_of
from .sdma import PollFunction

__all__ = [
    "ACQUIRE_MEM",
    "ATOMIC_MEM",
    "COND_EXEC",
    "COPY_DATA",
    "DISPATCH_DIRECT",
    "DISPATCH_INDIRECT",
    "DMA_DATA",
    "EVENT_WRITE",
    "GCR_CNTL",
    "HEADER",
    "INDIRECT_BUFFER",
    "LARGEST_PAYLOAD",
    "NOP",
    "PACKETS",
    "PRED_EXEC",
    "RELEASE_MEM",
    "SET_SH_REG",
    "SET_UCONFIG_REG",
    "TYPE2",
    "WAIT_REG_MEM",
    "WAIT_REG_MEM64",
    "WRITE_DATA",
    "DataSelect",
    "EventType",
    "InterruptSelect",
    "Opcode",
    "Place",
    "acquire_mem",
    "atomic_mem",
    "cond_exec",
    "copy_data",
    "decode",
    "describe",
    "dispatch_direct",
    "dispatch_indirect",
    "dma_data",
    "event_write",
    "indirect_buffer",
    "invalidate_caches",
    "nop",
    "pred_exec",
    "release_mem",
    "set_registers",
    "set_sh_reg",
    "set_uconfig_reg",
    "wait_flush",
    "wait_mem",
    "write_data",
]

_SOURCE: Final = "Linux amdgpu/nvd.h; ROCr 1.18, core/inc/amd_gpu_pm4.h; kfdtest, pm4_pkt_struct_nv.h"


class Opcode(IntEnum):
    """``PACKET3_*``: bits 15:8 of a packet."""

    NOP = 0x10
    DISPATCH_DIRECT = 0x15
    DISPATCH_INDIRECT = 0x16
    ATOMIC_MEM = 0x1E
    COND_EXEC = 0x22
    PRED_EXEC = 0x23
    WRITE_DATA = 0x37
    WAIT_REG_MEM = 0x3C
    INDIRECT_BUFFER = 0x3F
    COPY_DATA = 0x40
    EVENT_WRITE = 0x46
    RELEASE_MEM = 0x49
    DMA_DATA = 0x50
    ACQUIRE_MEM = 0x58
    SET_SH_REG = 0x76
    SET_UCONFIG_REG = 0x79
    WAIT_REG_MEM64 = 0x93


class Place(IntEnum):
    """``src_sel`` and ``dst_sel`` of WRITE_DATA and COPY_DATA."""

    REGISTER = 0
    MEMORY_OBSOLETE = 1
    TC_L2 = 2
    IMMEDIATE = 5
    MEMORY = 5
    ATOMIC_RETURN = 6
    GPU_CLOCK = 9
    SYSTEM_CLOCK = 10


class EventType(IntEnum):
    """``event_type`` of EVENT_WRITE and RELEASE_MEM."""

    CS_PARTIAL_FLUSH = 0x07
    CACHE_FLUSH_AND_INV_TS = 0x14
    BOTTOM_OF_PIPE_TS = 0x28
    CS_DONE = 0x2F


class InterruptSelect(IntEnum):
    """``int_sel`` of RELEASE_MEM."""

    NONE = 0
    ONLY = 1
    AFTER_CONFIRM = 2
    DATA_AFTER_CONFIRM = 3


class DataSelect(IntEnum):
    """``data_sel`` of RELEASE_MEM."""

    NONE = 0
    LOW_32 = 1
    ALL_64 = 2
    GPU_CLOCK = 3
    SYSTEM_CLOCK = 4


HEADER: Final = BitFields(
    "PACKET3",
    32,
    "kernel nvd.h",
    type=(31, 30),
    count=(29, 16),
    opcode=(15, 8),
    shader_type=(1,),
    predicate=(0,),
)
"""First dword of a packet of type 3; ``count`` is the number of dwords less 2."""

TYPE2: Final = 0x80000000
"""A packet of one dword that does nothing."""

LARGEST_PAYLOAD: Final = 0x3FFF
"""``count`` of the longest packet; a NOP with this count has one dword."""


def _packet(
    opcode: Opcode, dwords: int, *, payload: bool = False, views: dict[str, str] | None = None, **fields: str
) -> PacketLayout:
    fixed = {"type": 3, "opcode": opcode, "count": max(0, dwords - 2)}
    return PacketLayout(
        opcode.name, dwords, fixed, payload=payload, source=_SOURCE, views=views,
        type="0[31:30]", count="0[29:16]", opcode="0[15:8]", shader_type="0[1]", predicate="0[0]", **fields,
    )  # fmt: skip


NOP: Final = _packet(Opcode.NOP, 1, payload=True)
"""Skips its payload."""

DISPATCH_DIRECT: Final = _packet(Opcode.DISPATCH_DIRECT, 5, dim_x="1", dim_y="2", dim_z="3", initiator="4")
"""Starts a kernel; dimensions are workgroups, or threads if the initiator says so."""

DISPATCH_INDIRECT: Final = _packet(Opcode.DISPATCH_INDIRECT, 4, addr="1 2", initiator="3")
"""The same with the dimensions in memory."""

ATOMIC_MEM: Final = _packet(
    Opcode.ATOMIC_MEM, 9,
    atomic="1[6:0]", command="1[11:8]", cache_policy="1[26:25]",
    addr="2 3", src_data="4 5", cmp_data="6 7", loop_interval="8[12:0]",
)  # fmt: skip
"""An atomic operation on memory; COPY_DATA reads what it returned."""

COND_EXEC: Final = _packet(Opcode.COND_EXEC, 5, addr="1[31:2]@2 2", exec_count="4[13:0]")
"""Skips the ``exec_count`` dwords behind it if memory holds 0."""

PRED_EXEC: Final = _packet(Opcode.PRED_EXEC, 2, exec_count="1[13:0]", device_select="1[31:24]")
"""Runs the ``exec_count`` dwords behind it only on compute partitions whose bit is set; buffers only."""

WRITE_DATA: Final = _packet(
    Opcode.WRITE_DATA, 4, payload=True,
    dst_sel="1[11:8]", addr_incr="1[16]", wr_confirm="1[20]", cache_policy="1[26:25]",
    dst_addr="2[31:2]@2 3", views={"dst_mmreg_addr": "2[17:0]"},
)  # fmt: skip
"""Writes its payload to memory or registers; ``addr_incr`` 1 writes all of it to one place."""

WAIT_REG_MEM: Final = _packet(
    Opcode.WAIT_REG_MEM, 7,
    function="1[2:0]", mem_space="1[5:4]", operation="1[7:6]", cache_policy="1[26:25]",
    poll_addr="2[31:2]@2 3", reference="4", mask="5", poll_interval="6[15:0]",
    views={"reg_poll_addr": "2[17:0]", "reg_write_addr1": "2[17:0]", "reg_write_addr2": "3[17:0]"},
)  # fmt: skip
"""Waits until ``(value & mask) function reference``."""

WAIT_REG_MEM64: Final = _packet(
    Opcode.WAIT_REG_MEM64, 9,
    function="1[2:0]", mem_space="1[5:4]", operation="1[7:6]", cache_policy="1[26:25]",
    poll_addr="2[31:3]@3 3", reference="4 5", mask="6 7", poll_interval="8[15:0]",
)  # fmt: skip
"""The same on 64 bits."""

INDIRECT_BUFFER: Final = _packet(
    Opcode.INDIRECT_BUFFER, 4,
    ib_base="1[31:2]@2 2", ib_size="3[19:0]", chain="3[20]", offload_polling="3[21]", valid="3[23]",
    vmid="3[27:24]", cache_policy="3[29:28]", priv="3[31]",
)  # fmt: skip
"""Runs ``ib_size`` dwords elsewhere; with ``chain`` it goes on there and does not come back."""

COPY_DATA: Final = _packet(
    Opcode.COPY_DATA, 6,
    src_sel="1[3:0]", dst_sel="1[11:8]", src_cache_policy="1[14:13]", count_sel="1[16]", wr_confirm="1[20]",
    dst_cache_policy="1[26:25]", pq_exe_status="1[29]", src="2 3", dst="4 5",
    views={"imm_data": "2", "src_reg_offset": "2[17:0]", "dst_reg_offset": "4[17:0]"},
)  # fmt: skip
"""Copies 32 or 64 bits between memory, registers, clocks and itself."""

EVENT_WRITE: Final = _packet(Opcode.EVENT_WRITE, 2, event_type="1[5:0]", event_index="1[11:8]")
"""Waits for, or flushes, what the event names."""

RELEASE_MEM: Final = _packet(
    Opcode.RELEASE_MEM, 8,
    event_type="1[5:0]", event_index="1[11:8]",
    gcr_glm_wb="1[12]", gcr_glm_inv="1[13]", gcr_glv_inv="1[14]", gcr_gl1_inv="1[15]", gcr_gl2_us="1[16]",
    gcr_gl2_range="1[18:17]", gcr_gl2_discard="1[19]", gcr_gl2_inv="1[20]", gcr_gl2_wb="1[21]",
    gcr_seq="1[23:22]", cache_policy="1[26:25]", execute="1[28]",
    dst_sel="2[17:16]", int_sel="2[26:24]", data_sel="2[31:29]",
    addr="3 4", data="5 6", int_ctxid="7",
)  # fmt: skip
"""Writes and interrupts when all kernels before it have ended; what follows it does not wait."""

DMA_DATA: Final = _packet(
    Opcode.DMA_DATA, 7,
    engine="1[0]", src_cache_policy="1[14:13]", dst_sel="1[21:20]", dst_cache_policy="1[26:25]",
    src_sel="1[30:29]", cp_sync="1[31]", src_addr="2 3", dst_addr="4 5",
    byte_count="6[25:0]", sas="6[26]", das="6[27]", saic="6[28]", daic="6[29]", raw_wait="6[30]",
    views={"data": "2"},
)  # fmt: skip
"""Copies or fills memory."""

ACQUIRE_MEM: Final = _packet(
    Opcode.ACQUIRE_MEM, 8,
    coher_cntl="1", coher_size="2", coher_size_hi="3[7:0]", coher_base_lo="4", coher_base_hi="5[23:0]",
    poll_interval="6[15:0]", gcr_cntl="7[18:0]",
)  # fmt: skip
"""Invalidates and writes back caches, as ``gcr_cntl`` says, and waits until that is done."""

SET_SH_REG: Final = _packet(
    Opcode.SET_SH_REG, 2, payload=True, reg_offset="1[15:0]", vmid_shift="1[27:23]", index="1[31:28]"
)
"""Sets persistent-state registers from ``SH_BASE + reg_offset`` on."""

SET_UCONFIG_REG: Final = _packet(Opcode.SET_UCONFIG_REG, 2, payload=True, reg_offset="1[15:0]")
"""The same for user-configuration registers."""

PACKETS: Final = (
    NOP, DISPATCH_DIRECT, DISPATCH_INDIRECT, ATOMIC_MEM, COND_EXEC, PRED_EXEC, WRITE_DATA, WAIT_REG_MEM,
    WAIT_REG_MEM64, INDIRECT_BUFFER, COPY_DATA, EVENT_WRITE, RELEASE_MEM, DMA_DATA, ACQUIRE_MEM, SET_SH_REG,
    SET_UCONFIG_REG,
)  # fmt: skip
"""Every kind of packet that user space may send."""

_BY_OPCODE: Final = {layout.fixed["opcode"]: layout for layout in PACKETS}

GCR_CNTL: Final = BitFields(
    "ACQUIRE_MEM.GCR_CNTL", 32, "kernel nvd.h",
    gli_inv=(1, 0), gl1_range=(3, 2), glm_wb=(4,), glm_inv=(5,), glk_wb=(6,), glk_inv=(7,), glv_inv=(8,),
    gl1_inv=(9,), gl2_us=(10,), gl2_range=(12, 11), gl2_discard=(13,), gl2_inv=(14,), gl2_wb=(15,),
    seq=(17, 16), range_is_pa=(18,),
)  # fmt: skip
"""Caches: I instructions, K scalars, V vectors, 1 shader array, 2 the card's second level, M its metadata."""

_ALL: Final = 0xFFFFFFFF
_POLL_INTERVAL: Final = 10
_EVENT_INDEX: Final = {
    EventType.CS_PARTIAL_FLUSH: 4,
    EventType.CACHE_FLUSH_AND_INV_TS: 5,
    EventType.BOTTOM_OF_PIPE_TS: 5,
    EventType.CS_DONE: 6,
}
_RELEASE_CACHES: Final = {
    "gcr_glm_wb": 1, "gcr_glm_inv": 1, "gcr_glv_inv": 1, "gcr_gl1_inv": 1, "gcr_gl2_inv": 1, "gcr_gl2_wb": 1,
    "gcr_seq": 1,
}  # fmt: skip
_INITIATOR: Final = REGISTERS["COMPUTE_DISPATCH_INITIATOR"]


# --- Writing ---------------------------------------------------------------------------------------------


def _with_payload(layout: PacketLayout, payload: Sequence[int], **values: int) -> bytearray:
    packet = layout.pack(payload, **values)
    count = layout.dwords + len(payload) - 2
    if not payload or count > LARGEST_PAYLOAD:
        raise ValueError(f"{layout.name} takes 1 to {LARGEST_PAYLOAD + 2 - layout.dwords} dwords")
    header = HEADER.encode(type=3, count=count, opcode=layout.fixed["opcode"])
    packet[:4] = header.to_bytes(4, "little")
    return packet


def nop(dwords: int = 1, payload: Sequence[int] = ()) -> bytearray:
    """Fill ``dwords`` dwords, 1 to 16,384, with something that does nothing; unnamed payload is zero."""
    if dwords == 1 and not payload:
        header = HEADER.encode(type=3, count=LARGEST_PAYLOAD, opcode=Opcode.NOP)
        return bytearray(header.to_bytes(4, "little"))
    return _with_payload(NOP, [*payload, *[0] * (dwords - 1 - len(payload))])


def acquire_mem(gcr: int, *, base: int = 0, size: int | None = None) -> bytearray:
    """Invalidate and write back caches: 8 dwords.

    Parameters
    ----------
    gcr : int
        Which: made with :data:`GCR_CNTL`.
    base, size : int, optional
        Range in bytes, both multiples of 256; by default all addresses.
    """
    units = _ALL | 0xFF << 32 if size is None else size >> 8
    return ACQUIRE_MEM.pack(
        coher_size=units & _ALL,
        coher_size_hi=units >> 32,
        coher_base_lo=base >> 8 & _ALL,
        coher_base_hi=base >> 40,
        poll_interval=_POLL_INTERVAL,
        gcr_cntl=gcr,
    )


def invalidate_caches() -> bytearray:
    """Make a packet that invalidates the caches of instructions and data, for all addresses.

    Kernel dispatches invalidate data caches by their acquire scope, but never the instruction caches: after
    code has been written where other code was, this has to come before the first dispatch.

    Returns
    -------
    bytearray
        8 dwords.
    """
    return acquire_mem(GCR_CNTL.encode(gli_inv=1, glk_inv=1, glv_inv=1, gl1_inv=1, gl2_inv=1))


def wait_flush() -> bytearray:
    """Wait until all kernels before it have ended: 2 dwords."""
    return event_write(EventType.CS_PARTIAL_FLUSH)


def event_write(event: EventType) -> bytearray:
    """Make an EVENT_WRITE: 2 dwords."""
    return EVENT_WRITE.pack(event_type=event, event_index=_EVENT_INDEX[event])


def set_sh_reg(name: str, *values: int) -> bytearray:
    """Set a persistent-state register and those behind it.

    Parameters
    ----------
    name : str
        As in :data:`.registers.REGISTERS`.
    *values : int
        One a register.
    """
    return _with_payload(SET_SH_REG, values, reg_offset=REGISTERS[name].sh_offset)


def set_uconfig_reg(name: str, *values: int) -> bytearray:
    """Set a user-configuration register and those behind it."""
    return _with_payload(SET_UCONFIG_REG, values, reg_offset=REGISTERS[name].address - UCONFIG_BASE)


def set_registers(values: dict[str, int]) -> bytearray:
    """Set any persistent-state registers, with as few packets as their addresses allow."""
    ordered = sorted((REGISTERS[name].sh_offset, value) for name, value in values.items())
    data = bytearray()
    run: list[int] = []
    for place, (offset, value) in enumerate(ordered):
        run.append(value)
        if place + 1 == len(ordered) or ordered[place + 1][0] != offset + 1:
            data += _with_payload(SET_SH_REG, run, reg_offset=offset + 1 - len(run))
            run = []
    return data


def dispatch_direct(
    groups: tuple[int, int, int], *, wave_size: int = 32, threads: bool = False, partial: bool = False
) -> bytearray:
    """Start a kernel: 5 dwords.

    Parameters
    ----------
    groups : tuple of int
        Workgroups in x, y and z, from ``COMPUTE_START`` 0.
    wave_size : int
        32 or 64.
    threads : bool
        ``groups`` counts work-items instead.
    partial : bool
        The last workgroup of each dimension has the partial size of ``COMPUTE_NUM_THREAD``.
    """
    x, y, z = groups
    initiator = _initiator(wave_size, threads=threads, partial=partial)
    return DISPATCH_DIRECT.pack(dim_x=x, dim_y=y, dim_z=z, initiator=initiator)


def dispatch_indirect(address: int, *, wave_size: int = 32) -> bytearray:
    """Start a kernel with three dwords of dimensions, in workgroups, in memory: 4 dwords."""
    return DISPATCH_INDIRECT.pack(addr=address, initiator=_initiator(wave_size))


def _initiator(wave_size: int, *, threads: bool = False, partial: bool = False) -> int:
    if wave_size not in (32, 64):
        raise ValueError(f"a wave has 32 or 64 lanes, not {wave_size}")
    return _INITIATOR.encode(
        compute_shader_en=1,
        partial_tg_en=int(partial),
        force_start_at_000=1,
        use_thread_dimensions=int(threads),
        cs_w32_en=int(wave_size == 32),
    )


def release_mem(
    address: int = 0,
    value: int = 0,
    *,
    data: DataSelect = DataSelect.ALL_64,
    event_id: int = 0,
    interrupt: InterruptSelect | None = None,
    event: EventType = EventType.CACHE_FLUSH_AND_INV_TS,
) -> bytearray:
    """Write a value and interrupt the host when all kernels before have ended: 8 dwords.

    Parameters
    ----------
    address, value : int
        Where to write what; ``address`` is aligned to the size that ``data`` names.
    data : DataSelect
        What is written.
    event_id : int
        The event that the interrupt names.
    interrupt : InterruptSelect, optional
        By default after the write, if an event is named.
    event : EventType
        What is waited for.
    """
    if interrupt is None:
        interrupt = InterruptSelect.AFTER_CONFIRM if event_id else InterruptSelect.NONE
    flush = {} if event is not EventType.CACHE_FLUSH_AND_INV_TS else _RELEASE_CACHES
    return RELEASE_MEM.pack(
        event_type=event, event_index=_EVENT_INDEX[event], **flush,
        int_sel=interrupt, data_sel=data, addr=address, data=value, int_ctxid=event_id,
    )  # fmt: skip


def write_data(address: int, *values: int, confirm: bool = True) -> bytearray:
    """Write dwords to memory at an address aligned to 4."""
    return _with_payload(WRITE_DATA, values, dst_sel=Place.MEMORY, wr_confirm=int(confirm), dst_addr=address)


def wait_mem(
    address: int,
    value: int,
    *,
    mask: int | None = None,
    function: PollFunction = PollFunction.EQUAL,
    bits: int = 32,
) -> bytearray:
    """Wait until ``(memory & mask) function value``, on 32 or 64 bits: 7 or 9 dwords."""
    layout = WAIT_REG_MEM if bits == 32 else WAIT_REG_MEM64
    return layout.pack(
        function=function, mem_space=1, poll_addr=address, reference=value,
        mask=(1 << bits) - 1 if mask is None else mask, poll_interval=_POLL_INTERVAL,
    )  # fmt: skip


def copy_data(
    source: Place, source_value: int, target: Place, target_value: int, *, bits: int = 32
) -> bytearray:
    """Copy 32 or 64 bits; ``source_value`` is an address, a register or the data itself: 6 dwords."""
    return COPY_DATA.pack(
        src_sel=source, dst_sel=target, count_sel=int(bits == 64), wr_confirm=1, src=source_value,
        dst=target_value,
    )  # fmt: skip


def atomic_mem(
    address: int, operation: AtomicOp, source: int, compare: int = 0, *, loop: bool = False
) -> bytearray:
    """Change memory atomically; with ``loop`` until the comparison holds: 9 dwords."""
    return ATOMIC_MEM.pack(
        atomic=operation, command=int(loop), addr=address, src_data=source, cmp_data=compare
    )


def dma_data(source: int, target: int, size: int) -> bytearray:
    """Copy up to 67,108,863 bytes by the command processor: 7 dwords."""
    return DMA_DATA.pack(cp_sync=1, src_addr=source, dst_addr=target, byte_count=size)


def indirect_buffer(address: int, dwords: int, *, chain: bool = False) -> bytearray:
    """Run up to 1,048,575 dwords elsewhere: 4 dwords."""
    return INDIRECT_BUFFER.pack(ib_base=address, ib_size=dwords, chain=int(chain), valid=1)


def cond_exec(address: int, dwords: int) -> bytearray:
    """Skip the next ``dwords`` dwords if the 32 bits at an address are 0: 5 dwords."""
    return COND_EXEC.pack(addr=address, exec_count=dwords)


def pred_exec(dwords: int, partitions: int = 1) -> bytearray:
    """Run the next ``dwords`` dwords only where a bit of ``partitions`` is the card's: 2 dwords."""
    return PRED_EXEC.pack(exec_count=dwords, device_select=partitions)


# --- Reading ---------------------------------------------------------------------------------------------


def _recognize(words: Sequence[int], at: int) -> tuple[PacketLayout, int] | str:
    if words[at] == TYPE2:
        return NOP, 1
    header = HEADER.decode(words[at])
    layout = _BY_OPCODE.get(header["opcode"])
    if header["type"] != 3:
        return "not of type 3"
    if layout is None:
        return f"opcode {header['opcode']:#04x} is unknown"
    is_lone_header = layout is NOP and header["count"] == LARGEST_PAYLOAD
    return layout, 1 if is_lone_header else header["count"] + 2


def decode(data: bytes | bytearray | memoryview | Sequence[int]) -> Iterator[DecodedPacket]:
    """Take apart the packets of a ring or an indirect buffer; what is unknown ends it.

    Parameters
    ----------
    data : bytes or sequence of int
        Little-endian dwords.

    Yields
    ------
    DecodedPacket
        One after another; see :func:`describe`.
    """
    return decode_packets(data, _recognize)


def describe(packet: DecodedPacket) -> str:
    """Show a packet as text; registers by their names, as ``SET_SH_REG COMPUTE_PGM_LO=0x1000``."""
    bases = {SET_SH_REG: SH_BASE, SET_UCONFIG_REG: UCONFIG_BASE}
    if packet.layout is not None and packet.layout in bases:
        base = bases[packet.layout]
        first = base + packet.values["reg_offset"]
        pairs = [f"{name_of(first + place)}={value:#x}" for place, value in enumerate(packet.payload)]
        return " ".join([packet.layout.name, *pairs])
    return str(packet)
