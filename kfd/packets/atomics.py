"""Operations of the packets that change memory atomically: SDMA's ATOMIC and PM4's ATOMIC_MEM."""

from __future__ import annotations

from enum import IntEnum

__all__ = ["AtomicOp"]


class AtomicOp(IntEnum):
    """``TC_OP_ATOMIC_*`` of the texture cache. Bit 5: 64 bits; bit 6: nothing is returned."""

    SWAP_32 = 7
    CMPSWAP_32 = 8
    ADD_32 = 15
    SUB_32 = 16
    SMIN_32 = 17
    UMIN_32 = 18
    SMAX_32 = 19
    UMAX_32 = 20
    AND_32 = 21
    OR_32 = 22
    XOR_32 = 23
    INC_32 = 24
    DEC_32 = 25
    SWAP_64 = 39
    CMPSWAP_64 = 40
    ADD_64 = 47
    SUB_64 = 48
    SMIN_64 = 49
    UMIN_64 = 50
    SMAX_64 = 51
    UMAX_64 = 52
    AND_64 = 53
    OR_64 = 54
    XOR_64 = 55
    INC_64 = 56
    DEC_64 = 57
