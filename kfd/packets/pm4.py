"""PM4 packets: what the command processor runs from an indirect buffer.

Only cache maintenance so far. :func:`barewave.kfd.packets.aql.pm4_indirect_buffer` makes the AQL packet that
runs such a buffer.
"""

from __future__ import annotations

from typing import Final

from ...fields import BitFields, Field, Structure

__all__ = ["ACQUIRE_MEM", "ACQUIRE_MEM_HEADER", "GCR_CNTL", "HEADER", "invalidate_caches"]

_SOURCE: Final = "kernel nvd.h; ROCr 1.18, core/inc/amd_gpu_pm4.h"

HEADER: Final = BitFields(
    "PACKET3", 32, "kernel nvd.h", type=(31, 30), count=(29, 16), opcode=(15, 8), shader_type=(1,)
)
"""First dword of a packet of type 3; ``count`` is the number of dwords less 2."""

ACQUIRE_MEM: Final = Structure(
    "PACKET3_ACQUIRE_MEM", 32,
    Field("header", 0, "u32"),
    Field("coher_cntl", 4, "u32"),
    Field("coher_size", 8, "u32"),
    Field("coher_size_hi", 12, "u32"),
    Field("coher_base_lo", 16, "u32"),
    Field("coher_base_hi", 20, "u32"),
    Field("poll_interval", 24, "u32"),
    Field("gcr_cntl", 28, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Invalidates and writes back caches, as ``gcr_cntl`` says, and waits until that is done."""

ACQUIRE_MEM_HEADER: Final = HEADER.encode(type=3, count=6, opcode=0x58)
"""Its header."""

GCR_CNTL: Final = BitFields(
    "ACQUIRE_MEM.GCR_CNTL", 32, "kernel nvd.h",
    gli_inv=(1, 0), glm_wb=(4,), glm_inv=(5,), glk_wb=(6,), glk_inv=(7,), glv_inv=(8,), gl1_inv=(9,),
    gl2_inv=(14,), gl2_wb=(15,),
)  # fmt: skip
"""Caches: I instructions, K scalars, V vectors, 1 shader array, 2 the card's second level, M its metadata."""

_ALL: Final = 0xFFFFFFFF
_POLL_INTERVAL: Final = 10


def invalidate_caches() -> bytearray:
    """Make a packet that invalidates the caches of instructions and data, for all addresses.

    Kernel dispatches invalidate data caches by their acquire scope, but never the instruction caches: after
    code has been written where other code was, this has to come before the first dispatch.

    Returns
    -------
    bytearray
        8 dwords.
    """
    return ACQUIRE_MEM.pack(
        header=ACQUIRE_MEM_HEADER,
        coher_size=_ALL,
        coher_size_hi=0xFF,
        poll_interval=_POLL_INTERVAL,
        gcr_cntl=GCR_CNTL.encode(gli_inv=1, glk_inv=1, glv_inv=1, gl1_inv=1, gl2_inv=1),
    )
