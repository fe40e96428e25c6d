"""AQL packets, and the structures in memory that the packet processor reads: signals and queues.

Layouts carry the names of ``hsa.h``, ``hsa_ext_amd.h``, ``amd_hsa_queue.h`` and ``amd_hsa_signal.h``. The
second version of ``amd_queue_t`` is read from ROCr 1.18's copy of that header; Debian's is the first version.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from ...fields import BitFields, Field, Structure

__all__ = [
    "AGENT_DISPATCH",
    "BARRIER_AND",
    "BARRIER_OR",
    "BARRIER_VALUE",
    "CAPS",
    "HEADER",
    "INACTIVE_SCRATCH_REQUEST",
    "KERNEL_DISPATCH",
    "PACKET_SIZE",
    "PM4_IB",
    "PM4_IB_SIZE",
    "QUEUE_PROPERTIES",
    "QUEUE_V1",
    "QUEUE_V2",
    "SETUP",
    "SIGNAL",
    "TMPRING_SIZE",
    "BarrierCondition",
    "FenceScope",
    "PacketType",
    "SignalKind",
    "VendorFormat",
    "barrier_and",
    "barrier_or",
    "barrier_value",
    "describe",
    "kernel_dispatch",
    "pm4_indirect_buffer",
]

PACKET_SIZE: Final = 64
"""Bytes of every AQL packet."""


class PacketType(IntEnum):
    """``HSA_PACKET_TYPE_*``. A free slot of a ring holds ``INVALID``; zero would be a vendor packet."""

    VENDOR_SPECIFIC = 0
    INVALID = 1
    KERNEL_DISPATCH = 2
    BARRIER_AND = 3
    AGENT_DISPATCH = 4
    BARRIER_OR = 5


class FenceScope(IntEnum):
    """``HSA_FENCE_SCOPE_*``."""

    NONE = 0
    AGENT = 1
    SYSTEM = 2


class VendorFormat(IntEnum):
    """``amd_format`` of a vendor-specific packet."""

    PM4_IB = 1
    BARRIER_VALUE = 2


class BarrierCondition(IntEnum):
    """``HSA_SIGNAL_CONDITION_*``, in a barrier-value packet; a signed comparison."""

    EQ = 0
    NE = 1
    LT = 2
    GTE = 3


class SignalKind(IntEnum):
    """``AMD_SIGNAL_KIND_*``."""

    INVALID = 0
    USER = 1
    DOORBELL = -1
    LEGACY_DOORBELL = -2


HEADER: Final = BitFields(
    "hsa_packet_header", 16, "hsa.h",
    type=(7, 0), barrier=(8,), scacquire_fence_scope=(10, 9), screlease_fence_scope=(12, 11),
    reserved=(15, 13),
)  # fmt: skip
"""First 16 bits of every packet: written last, together with the 16 bits behind them, by one 32-bit store."""

SETUP: Final = BitFields("hsa_kernel_dispatch_packet_setup", 16, "hsa.h", dimensions=(1, 0), reserved=(15, 2))
"""The 16 bits behind the header of a kernel dispatch."""

KERNEL_DISPATCH: Final = Structure(
    "hsa_kernel_dispatch_packet_t", PACKET_SIZE,
    Field("header", 0, "u16"),
    Field("setup", 2, "u16"),
    Field("workgroup_size_x", 4, "u16"),
    Field("workgroup_size_y", 6, "u16"),
    Field("workgroup_size_z", 8, "u16"),
    Field("reserved0", 10, "u16"),
    Field("grid_size_x", 12, "u32"),
    Field("grid_size_y", 16, "u32"),
    Field("grid_size_z", 20, "u32"),
    Field("private_segment_size", 24, "u32"),
    Field("group_segment_size", 28, "u32"),
    Field("kernel_object", 32, "u64"),
    Field("kernarg_address", 40, "u64"),
    Field("reserved2", 48, "u64"),
    Field("completion_signal", 56, "u64"),
    source="hsa.h",
)  # fmt: skip
"""Grid sizes are in work-items, segment sizes in bytes; ``kernel_object`` is a descriptor's address."""

AGENT_DISPATCH: Final = Structure(
    "hsa_agent_dispatch_packet_t", PACKET_SIZE,
    Field("header", 0, "u16"),
    Field("type", 2, "u16"),
    Field("reserved0", 4, "u32"),
    Field("return_address", 8, "u64"),
    Field("arg", 16, "u64", 4),
    Field("reserved2", 48, "u64"),
    Field("completion_signal", 56, "u64"),
    source="hsa.h",
)  # fmt: skip
"""A call to a host function. Only queues that the host consumes take it."""


def _barrier(name: str) -> Structure:
    return Structure(
        name, PACKET_SIZE,
        Field("header", 0, "u16"),
        Field("reserved0", 2, "u16"),
        Field("reserved1", 4, "u32"),
        Field("dep_signal", 8, "u64", 5),
        Field("reserved2", 48, "u64"),
        Field("completion_signal", 56, "u64"),
        source="hsa.h",
    )  # fmt: skip


BARRIER_AND: Final = _barrier("hsa_barrier_and_packet_t")
"""Waits until every signal named is 0; handle 0 names none."""
BARRIER_OR: Final = _barrier("hsa_barrier_or_packet_t")
"""Waits until one of the signals named is 0."""

BARRIER_VALUE: Final = Structure(
    "hsa_amd_barrier_value_packet_t", PACKET_SIZE,
    Field("header", 0, "u16"),
    Field("amd_format", 2, "u8"),
    Field("reserved", 3, "u8"),
    Field("reserved0", 4, "u32"),
    Field("signal", 8, "u64"),
    Field("value", 16, "i64"),
    Field("mask", 24, "i64"),
    Field("cond", 32, "u32"),
    Field("reserved1", 36, "u32"),
    Field("reserved2", 40, "u64"),
    Field("reserved3", 48, "u64"),
    Field("completion_signal", 56, "u64"),
    source="hsa_ext_amd.h",
)  # fmt: skip
"""Waits until ``(signal & mask) cond value``."""

PM4_IB: Final = Structure(
    "amd_aql_pm4_ib_packet_t", PACKET_SIZE,
    Field("header", 0, "u16"),
    Field("amd_format", 2, "u8"),
    Field("reserved", 3, "u8"),
    Field("ib_header", 4, "u32"),
    Field("ib_base_lo", 8, "u32"),
    Field("ib_base_hi", 12, "u32"),
    Field("ib_size", 16, "u32"),
    Field("dw_count_remain", 20, "u32"),
    Field("completion_signal", 56, "u64"),
    source="ROCr 1.18, core/inc/amd_aql_queue.h",
)  # fmt: skip
"""Runs an indirect buffer of PM4 packets; ``dw_count_remain`` is 10, ``ib_header`` 0xC0023F00."""

PM4_IB_SIZE: Final = BitFields(
    "INDIRECT_BUFFER.size", 32, "kernel nvd.h", size=(19, 0), chain=(20,), valid=(23,), cache_policy=(29, 28)
)
"""Dword 4 of a PM4 indirect-buffer packet; the size is in dwords."""

_INDIRECT_BUFFER: Final = 0xC0023F00
_REMAINING_DWORDS: Final = 10

SIGNAL: Final = Structure(
    "amd_signal_t", 64,
    Field("kind", 0, "i64"),
    Field("value", 8, "i64"),
    Field("event_mailbox_ptr", 16, "u64"),
    Field("event_id", 24, "u32"),
    Field("reserved1", 28, "u32"),
    Field("start_ts", 32, "u64"),
    Field("end_ts", 40, "u64"),
    Field("queue_ptr", 48, "u64"),
    Field("reserved3", 56, "u32", 2),
    source="amd_hsa_signal.h",
)  # fmt: skip
"""A completion signal; its handle in packets is its address. Timestamps are ticks of 10 ns."""

_QUEUE_FIELDS: Final = (
    Field("hsa_queue_type", 0, "u32"),
    Field("hsa_queue_features", 4, "u32"),
    Field("hsa_queue_base_address", 8, "u64"),
    Field("hsa_queue_doorbell_signal", 16, "u64"),
    Field("hsa_queue_size", 24, "u32"),
    Field("hsa_queue_reserved1", 28, "u32"),
    Field("hsa_queue_id", 32, "u64"),
    Field("caps", 40, "u32"),
    Field("write_dispatch_id", 56, "u64"),
    Field("group_segment_aperture_base_hi", 64, "u32"),
    Field("private_segment_aperture_base_hi", 68, "u32"),
    Field("max_cu_id", 72, "u32"),
    Field("max_wave_id", 76, "u32"),
    Field("max_legacy_doorbell_dispatch_id_plus_1", 80, "u64"),
    Field("legacy_doorbell_lock", 88, "u32"),
    Field("read_dispatch_id", 128, "u64"),
    Field("read_dispatch_id_field_base_byte_offset", 136, "u32"),
    Field("compute_tmpring_size", 140, "u32"),
    Field("scratch_resource_descriptor", 144, "u32", 4),
    Field("scratch_backing_memory_location", 160, "u64"),
    Field("scratch_backing_memory_byte_size", 168, "u64"),
    Field("scratch_wave64_lane_byte_size", 176, "u32"),
    Field("queue_properties", 180, "u32"),
)

QUEUE_V1: Final = Structure(
    "amd_queue_t", 256, *_QUEUE_FIELDS, Field("queue_inactive_signal", 192, "u64"), source="amd_hsa_queue.h"
)
"""``amd_queue_t`` as all firmware knows it. ``caps`` is reserved there, and zero."""

QUEUE_V2: Final = Structure(
    "amd_queue_v2_t", 2304,
    *_QUEUE_FIELDS,
    Field("scratch_max_use_index", 184, "u64"),
    Field("queue_inactive_signal", 192, "u64"),
    Field("alt_scratch_max_use_index", 200, "u64"),
    Field("alt_scratch_resource_descriptor", 208, "u32", 4),
    Field("alt_scratch_backing_memory_location", 224, "u64"),
    Field("alt_scratch_dispatch_limit_x", 232, "u32"),
    Field("alt_scratch_dispatch_limit_y", 236, "u32"),
    Field("alt_scratch_dispatch_limit_z", 240, "u32"),
    Field("alt_scratch_wave64_lane_byte_size", 244, "u32"),
    Field("alt_compute_tmpring_size", 248, "u32"),
    Field("scratch_last_used_index", 256, "u64", 256),
    source="ROCr 1.18, amd_hsa_queue.h",
)  # fmt: skip
"""``amd_queue_t`` with asynchronous reclaim of scratch; firmware uses it only where ``caps`` bit 1 is set."""

CAPS: Final = BitFields("amd_queue_v2_t.caps", 32, "ROCr 1.18", cp_async_reclaim=(0,), sw_async_reclaim=(1,))
"""The firmware sets bit 0, user space bit 1: both must be able to reclaim scratch."""

QUEUE_PROPERTIES: Final = BitFields(
    "amd_queue_properties", 32, "amd_hsa_queue.h",
    enable_trap_handler=(0,),
    is_ptr64=(1,),
    enable_trap_handler_debug_sgprs=(2,),
    enable_profiling=(3,),
    use_scratch_once=(4,),
)  # fmt: skip
"""``is_ptr64`` must be set; timestamps are written only with ``enable_profiling``."""

TMPRING_SIZE: Final = BitFields(
    "COMPUTE_TMPRING_SIZE", 32, "gc_11_0_0_sh_mask.h", waves=(11, 0), wavesize=(26, 12)
)
"""Scratch of GFX11: waves per shader engine, and bytes of one wave's block in units of 256."""

INACTIVE_SCRATCH_REQUEST: Final = 0x1
"""Bit of ``queue_inactive_signal`` by which the packet processor asks for more scratch."""


def kernel_dispatch(
    *,
    workgroup: tuple[int, int, int],
    grid: tuple[int, int, int],
    kernel_object: int,
    kernarg_address: int,
    private_segment_size: int = 0,
    group_segment_size: int = 0,
    completion_signal: int = 0,
    barrier: bool = False,
    acquire: FenceScope = FenceScope.SYSTEM,
    release: FenceScope = FenceScope.SYSTEM,
) -> bytearray:
    """Make a kernel dispatch packet.

    Parameters
    ----------
    workgroup : tuple of int
        Work-items of a workgroup in x, y and z, at most 1024 together.
    grid : tuple of int
        Work-items of the grid in x, y and z; not workgroups.
    kernel_object : int
        GPU address of the kernel descriptor.
    kernarg_address : int
        GPU address of the arguments, aligned to 16 bytes.
    private_segment_size, group_segment_size : int
        Scratch bytes per work-item, LDS bytes per workgroup.
    completion_signal : int
        Address of an ``amd_signal_t``; 0 for none.
    barrier : bool
        Start only after all earlier packets have completed.
    acquire, release : FenceScope
        Caches invalidated before the start, written back before the completion.

    Returns
    -------
    bytearray
        64 bytes.

    Raises
    ------
    ValueError
        For a size that is zero or does not fit, or more than 1024 work-items to a workgroup.
    """
    if min(*workgroup, *grid) < 1:
        raise ValueError(f"workgroup {workgroup} and grid {grid} must be at least 1 in each dimension")
    if workgroup[0] * workgroup[1] * workgroup[2] > 1024:
        raise ValueError(f"workgroup {workgroup} has more than 1024 work-items")
    dimensions = 3 if grid[2] > 1 or workgroup[2] > 1 else 2 if grid[1] > 1 or workgroup[1] > 1 else 1
    return KERNEL_DISPATCH.pack(
        header=_header(PacketType.KERNEL_DISPATCH, barrier, acquire, release),
        setup=SETUP.encode(dimensions=dimensions),
        workgroup_size_x=workgroup[0], workgroup_size_y=workgroup[1], workgroup_size_z=workgroup[2],
        grid_size_x=grid[0], grid_size_y=grid[1], grid_size_z=grid[2],
        private_segment_size=private_segment_size,
        group_segment_size=group_segment_size,
        kernel_object=kernel_object,
        kernarg_address=kernarg_address,
        completion_signal=completion_signal,
    )  # fmt: skip


def barrier_and(
    signals: Sequence[int] = (),
    *,
    completion_signal: int = 0,
    barrier: bool = True,
    acquire: FenceScope = FenceScope.SYSTEM,
    release: FenceScope = FenceScope.SYSTEM,
) -> bytearray:
    """Make a packet that waits until all of up to five signals are 0.

    Parameters
    ----------
    signals : sequence of int
        Addresses of ``amd_signal_t``.
    completion_signal, barrier, acquire, release
        As for :func:`kernel_dispatch`.

    Raises
    ------
    ValueError
        For more than five signals.
    """
    header = _header(PacketType.BARRIER_AND, barrier, acquire, release)
    return BARRIER_AND.pack(header=header, dep_signal=_five(signals), completion_signal=completion_signal)


def barrier_or(
    signals: Sequence[int],
    *,
    completion_signal: int = 0,
    barrier: bool = True,
    acquire: FenceScope = FenceScope.SYSTEM,
    release: FenceScope = FenceScope.SYSTEM,
) -> bytearray:
    """Make a packet that waits until one of up to five signals is 0; otherwise like :func:`barrier_and`."""
    header = _header(PacketType.BARRIER_OR, barrier, acquire, release)
    return BARRIER_OR.pack(header=header, dep_signal=_five(signals), completion_signal=completion_signal)


def barrier_value(
    signal: int,
    value: int,
    *,
    condition: BarrierCondition = BarrierCondition.EQ,
    mask: int = -1,
    completion_signal: int = 0,
    barrier: bool = True,
    acquire: FenceScope = FenceScope.SYSTEM,
    release: FenceScope = FenceScope.SYSTEM,
) -> bytearray:
    """Make a vendor packet that waits until ``(signal's value & mask) condition value``, signed.

    Parameters
    ----------
    signal : int
        Address of an ``amd_signal_t``; 0 waits for nothing.
    value, mask : int
        Signed, 64 bits.
    condition : BarrierCondition
        How they are compared.
    completion_signal, barrier, acquire, release
        As for :func:`kernel_dispatch`.
    """
    return BARRIER_VALUE.pack(
        header=_header(PacketType.VENDOR_SPECIFIC, barrier, acquire, release),
        amd_format=VendorFormat.BARRIER_VALUE,
        signal=signal,
        value=value,
        mask=mask,
        cond=condition,
        completion_signal=completion_signal,
    )


def pm4_indirect_buffer(
    address: int, dwords: int, *, completion_signal: int = 0, barrier: bool = True
) -> bytearray:
    """Make a vendor packet that runs PM4 packets from a buffer.

    Parameters
    ----------
    address : int
        GPU address of the buffer, aligned to 4 bytes.
    dwords : int
        Its length, at most 1,048,575.
    completion_signal, barrier
        As for :func:`kernel_dispatch`.

    Raises
    ------
    ValueError
        If the address is not aligned, or something does not fit.
    """
    if address % 4:
        raise ValueError(f"an indirect buffer begins at a multiple of 4 bytes; {address:#x} does not")
    return PM4_IB.pack(
        header=_header(PacketType.VENDOR_SPECIFIC, barrier, FenceScope.SYSTEM, FenceScope.SYSTEM),
        amd_format=VendorFormat.PM4_IB,
        ib_header=_INDIRECT_BUFFER,
        ib_base_lo=address & 0xFFFFFFFF,
        ib_base_hi=address >> 32,
        ib_size=PM4_IB_SIZE.encode(size=dwords, valid=1),
        dw_count_remain=_REMAINING_DWORDS,
        completion_signal=completion_signal,
    )


_STRUCTURES: Final = {
    PacketType.KERNEL_DISPATCH: KERNEL_DISPATCH,
    PacketType.BARRIER_AND: BARRIER_AND,
    PacketType.AGENT_DISPATCH: AGENT_DISPATCH,
    PacketType.BARRIER_OR: BARRIER_OR,
}
_VENDOR_STRUCTURES: Final = {VendorFormat.PM4_IB: PM4_IB, VendorFormat.BARRIER_VALUE: BARRIER_VALUE}


def describe(packet: bytes | bytearray | memoryview) -> str:
    """Show a packet as text: its kind, the bits of its header that are set, and members that are not zero.

    Examples
    --------
    >>> describe(barrier_and([0x1000], completion_signal=0x2000, release=FenceScope.NONE))
    'BARRIER_AND barrier=1 scacquire_fence_scope=2 dep_signal[0]=0x1000 completion_signal=0x2000'
    """
    header = HEADER.decode(int.from_bytes(packet[:2], "little"))
    kind = header.pop("type")
    structure, name = None, f"type {kind}"
    if kind in _STRUCTURES:
        structure, name = _STRUCTURES[PacketType(kind)], PacketType(kind).name
    elif kind == PacketType.VENDOR_SPECIFIC and packet[2] in _VENDOR_STRUCTURES:
        structure, name = _VENDOR_STRUCTURES[VendorFormat(packet[2])], VendorFormat(packet[2]).name
    elif kind == PacketType.INVALID:
        return "INVALID"
    if structure is None:
        return f"? {name}: {bytes(packet[:PACKET_SIZE]).hex()}"
    shown = [f"{key}={value}" for key, value in header.items() if value]
    members = structure.unpack(packet)
    shown += [
        f"{key}={value:#x}" for key, value in members.items() if value and key not in ("header", "amd_format")
    ]
    return " ".join([name, *shown])


def _header(kind: PacketType, barrier: bool, acquire: FenceScope, release: FenceScope) -> int:
    return HEADER.encode(
        type=kind, barrier=barrier, scacquire_fence_scope=acquire, screlease_fence_scope=release
    )


def _five(signals: Sequence[int]) -> tuple[int, ...]:
    if len(signals) > 5:
        raise ValueError(f"a barrier packet takes at most 5 signals, not {len(signals)}")
    return (*signals, 0, 0, 0, 0, 0)[:5]
