"""Layout of a wave's and a worker's data as compiled code sees them (``command_processor/engine.h``)."""

from __future__ import annotations

from typing import Final

from ...fields import Field, Structure

__all__ = [
    "ADDRESS",
    "CACHE_SLOT_COUNT",
    "CACHE_SLOT_SIZE",
    "COUNTERS",
    "DATA",
    "DATA_PITCH",
    "LOAD_SLOTS",
    "STORE_SLOTS",
    "VGPR_OFFSET",
    "WAVE",
    "WORKER",
    "AtomicOp",
    "MemoryFlag",
    "Query",
    "Reason",
]

WAVE: Final = Structure(
    "wave", 712,
    Field("pc", 0, "u64"), Field("sgpr", 8, "u32", 128), Field("scc", 520, "u32"), Field("mode", 524, "u32"),
    Field("lds", 528, "u64"), Field("lds_size", 536, "u32"), Field("vgpr_count", 540, "u32"),
    Field("flat_scratch", 544, "u64"), Field("scratch", 552, "u64"), Field("scratch_size", 560, "u32"),
    Field("wave_size", 564, "u32"), Field("group", 568, "u64"), Field("index", 576, "u32"),
    Field("state", 580, "u32"), Field("trapsts", 584, "u32"), Field("status", 588, "u32"),
    source="engine.h",
)  # fmt: skip

VGPR_OFFSET: Final = 1024
"""Byte offset of ``vgpr[register][lane]`` from the wave's start."""

LOAD_SLOTS: Final = 256
STORE_SLOTS: Final = 1280
CACHE_SLOT_SIZE: Final = 32
CACHE_SLOT_COUNT: Final = 32
ADDRESS: Final = 2304
DATA: Final = 2816
DATA_PITCH: Final = 256
"""Bytes from one dword's row of ``worker.data`` to the next."""

COUNTERS: Final = 6912
"""64-bit counters of :class:`.counters.Counter`."""

WORKER: Final = Structure(
    "worker", 7168,
    Field("stop", 0, "u32"), Field("index", 4, "u32"), Field("engine", 8, "u64"), Field("vm", 16, "u64"),
    Field("load", 24, "u64"), Field("store", 32, "u64"), Field("atomic", 40, "u64"),
    Field("message", 48, "u64"), Field("query", 56, "u64"), Field("fault_address", 64, "u64"),
    Field("fault_write", 72, "u32"),
    Field("fault_lane", 76, "u32"), Field("indirect", 80, "u32"),
    Field("left_reason", 84, "u32"), Field("left_place", 88, "u64"),
    source="engine.h",
)  # fmt: skip


class Reason:
    """Why a wave's code returned."""

    END: Final = 0
    BARRIER: Final = 1
    SLEEP: Final = 2
    JUMP: Final = 3
    FAULT: Final = 4
    PREEMPT: Final = 5
    UNSUPPORTED: Final = 6
    HALT: Final = 7
    ALIGNMENT: Final = 8


class MemoryFlag:
    """Bits of the memory helpers' ``op`` argument above the size and the cache slot."""

    SLOT_SHIFT: Final = 8
    FLAT: Final = 0x10000
    SCRATCH: Final = 0x20000
    SCALAR: Final = 0x40000
    LDS: Final = 0x80000
    ATOMIC_64: Final = 0x100


class AtomicOp:
    """Numbers of the atomic operations."""

    SWAP: Final = 0
    CMPSWAP: Final = 1
    ADD: Final = 2
    SUB: Final = 3
    SMIN: Final = 4
    UMIN: Final = 5
    SMAX: Final = 6
    UMAX: Final = 7
    AND: Final = 8
    OR: Final = 9
    XOR: Final = 10
    INC: Final = 11
    DEC: Final = 12
    CSUB: Final = 13
    FADD: Final = 14
    FMIN: Final = 15
    FMAX: Final = 16
    RSUB: Final = 17
    MSKOR: Final = 18
    FCMPSWAP: Final = 19
    WRAP: Final = 20
    CONDXCHG: Final = 21


class Query:
    """What the ``query`` helper can be asked."""

    REALTIME: Final = 0
    SHADER_CYCLES: Final = 1
    DOORBELL: Final = 2
    HW_ID1: Final = 3
    HW_ID2: Final = 4
    DISPATCH: Final = 5
