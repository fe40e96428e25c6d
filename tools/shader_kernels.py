"""Kernels whose speed on the emulated card is measured, written with the builder."""

from __future__ import annotations

from typing import Final

from ..isa.builder import Kernel, half, pointer, s, u32, v

__all__ = ["SGEMM_TILE", "WMMA_TILE", "atomics", "fma_loop", "gather", "lds_random", "sgemm", "straight_line",
           "three_arguments", "wmma_matmul"]  # fmt: skip

SGEMM_TILE: Final = 128
"""Rows and columns of C that a workgroup of :func:`sgemm` computes."""

WMMA_TILE: Final = 64
"""Rows and columns of C that a wave of :func:`wmma_matmul` computes."""

_DEPTH: Final = 8  # rows of A and B in LDS at a time


def fma_loop(accumulators: int, dual: bool) -> Kernel:
    """Loop of independent FMAs in registers; arguments: iterations, where one sum a lane goes."""
    name = f"fma_{'dual_' if dual else ''}{accumulators}"
    with Kernel(name, arguments=[u32("iterations"), pointer("out")], workgroup=32) as k:
        k.load_argument(s[2], "iterations")
        k.load_argument(s[4:5], "out")
        first = 8
        for n in range(accumulators):
            k.v_mov_b32(v[first + n], float(n))
        for n in range(4):
            k.v_mov_b32(v[4 + n], 0.5)
        k.s_waitcnt(lgkmcnt=0)
        with k.loop(s[3], s[2]):
            if dual:
                for n in range(0, accumulators, 2):
                    k.dual(
                        half.v_dual_fmac_f32(v[first + n], v[4], v[6]),
                        half.v_dual_fmac_f32(v[first + n + 1], v[5], v[7]),
                    )
            else:
                for n in range(accumulators):
                    k.v_fma_f32(v[first + n], v[first + n], v[4], v[5])
        for n in range(1, accumulators):
            k.v_add_f32(v[first], v[first], v[first + n])
        k.v_lshlrev_b32(v[0], 2, v[0])
        k.global_store_b32(v[0], v[first], s[4:5])
        k.s_endpgm()
    return k


def sgemm() -> Kernel:
    """C = AᵀB in single precision, 128x128 of C a workgroup of 256, FMAs in dual-issue pairs.

    Arguments: A (K rows of M), B (K rows of N), C (M rows of N), M, N (multiples of 128) and K (of 8).
    """
    row = 4 * SGEMM_TILE
    # a thread's 8x8 of C starts at v64, its factors at v32 (A) and v40 (B)
    c0, a0, b0 = 64, 32, 40
    with Kernel(
        "sgemm",
        arguments=[pointer("a"), pointer("b"), pointer("c"), u32("m"), u32("n"), u32("k")],
        lds=2 * _DEPTH * row,
        workgroup=256,
        workgroup_ids="xy",
    ) as k:
        k.load_argument(s[4:7], "a", "b")
        k.load_argument(s[8:9], "c")
        k.load_argument(s[10:11], "m", "n")
        k.load_argument(s[12], "k")
        # loads: thread t fetches four numbers of row t / 32 of either tile
        k.v_lshrrev_b32(v[1], 5, v[0])
        k.v_and_b32(v[2], 31, v[0])
        k.v_lshlrev_b32(v[2], 4, v[2])
        k.s_lshl_b32(s[20], k.workgroup_id_x, 9)
        k.s_lshl_b32(s[21], k.workgroup_id_y, 9)
        k.s_waitcnt(lgkmcnt=0)
        k.v_mul_lo_u32(v[3], v[1], s[10])
        k.v_mul_lo_u32(v[4], v[1], s[11])
        k.v_lshl_add_u32(v[3], v[3], 2, v[2])
        k.v_lshl_add_u32(v[4], v[4], 2, v[2])
        k.v_add_nc_u32(v[3], s[20], v[3])  # x walks along M, y along N
        k.v_add_nc_u32(v[4], s[21], v[4])
        k.v_lshl_add_u32(v[5], v[1], 9, v[2])
        k.s_lshl_b32(s[22], s[10], 5)  # bytes to the next eight rows
        k.s_lshl_b32(s[23], s[11], 5)
        # factors: thread (tx, ty) takes eight of A from ty·8 and eight of B from tx·8
        k.v_and_b32(v[6], 15, v[0])
        k.v_lshrrev_b32(v[7], 4, v[0])
        k.v_lshlrev_b32(v[8], 5, v[7])
        k.v_lshlrev_b32(v[9], 5, v[6])
        for n in range(64):
            k.v_mov_b32(v[c0 + n], 0)
        k.s_lshr_b32(s[24], s[12], 3)
        with k.loop(s[13], s[24]):
            k.global_load_b128(v[12:15], v[3], s[4:5])
            k.global_load_b128(v[16:19], v[4], s[6:7])
            k.s_waitcnt(vmcnt=0)
            k.ds_store_b128(v[5], v[12:15])
            k.ds_store_b128(v[5], v[16:19], offset=_DEPTH * row)
            k.v_add_nc_u32(v[3], s[22], v[3])
            k.v_add_nc_u32(v[4], s[23], v[4])
            k.s_waitcnt(lgkmcnt=0)
            k.s_barrier()
            for step in range(_DEPTH):
                k.ds_load_b128(v[a0 : a0 + 3], v[8], offset=step * row)
                k.ds_load_b128(v[a0 + 4 : a0 + 7], v[8], offset=step * row + 16)
                k.ds_load_b128(v[b0 : b0 + 3], v[9], offset=(_DEPTH + step) * row)
                k.ds_load_b128(v[b0 + 4 : b0 + 7], v[9], offset=(_DEPTH + step) * row + 16)
                k.s_waitcnt(lgkmcnt=0)
                for i in range(0, 8, 2):
                    for j in range(8):
                        # neighbours in both directions: other banks for all sources, other parity for C
                        other = (j + 1) % 8
                        k.dual(
                            half.v_dual_fmac_f32(v[c0 + 8 * i + j], v[a0 + i], v[b0 + j]),
                            half.v_dual_fmac_f32(v[c0 + 8 * i + 8 + other], v[a0 + i + 1], v[b0 + other]),
                        )
            k.s_barrier()
        # C: row of the group and of the thread times N, then the column
        k.s_lshl_b32(s[25], k.workgroup_id_x, 7)
        k.v_lshl_add_u32(v[10], v[7], 3, s[25])
        k.v_mul_lo_u32(v[10], v[10], s[11])
        k.v_lshl_add_u32(v[10], v[10], 2, v[9])
        k.v_add_nc_u32(v[10], s[21], v[10])
        k.s_lshl_b32(s[26], s[11], 2)
        for i in range(8):
            k.global_store_b128(v[10], v[c0 + 8 * i : c0 + 8 * i + 3], s[8:9])
            k.global_store_b128(v[10], v[c0 + 8 * i + 4 : c0 + 8 * i + 7], s[8:9], offset=16)
            k.v_add_nc_u32(v[10], s[26], v[10])
        k.s_endpgm()
    return k


def wmma_matmul() -> Kernel:
    """C = A·Bᵀ, f16 in and f32 out, 64x64 of C a wave.

    Arguments: A (M rows of K), B (N rows of K), C (M rows of N), N, K; M and N multiples of 64, K of 16.
    """
    tiles = WMMA_TILE // 16
    # sums of tile (i, j) at v96 + 8·(4·i + j), A's tiles at v16, B's at v48, their addresses at v2 and v6
    sums, a0, b0 = 96, 16, 48
    with Kernel(
        "wmma_matmul",
        arguments=[pointer("a"), pointer("b"), pointer("c"), u32("n"), u32("k")],
        workgroup=32,
        workgroup_ids="xy",
    ) as k:
        k.load_argument(s[4:7], "a", "b")
        k.load_argument(s[8:9], "c")
        k.load_argument(s[10:11], "n", "k")
        k.v_and_b32(v[1], 15, v[0])
        k.s_lshl_b32(s[12], k.workgroup_id_y, 6)
        k.s_lshl_b32(s[13], k.workgroup_id_x, 6)
        k.s_waitcnt(lgkmcnt=0)
        for first, origin in ((2, s[12]), (6, s[13])):
            for n in range(tiles):
                k.v_add3_u32(v[first + n], v[1], origin, 16 * n)
                k.v_mul_lo_u32(v[first + n], v[first + n], s[11])
                k.v_lshlrev_b32(v[first + n], 1, v[first + n])
        for n in range(8 * tiles * tiles):
            k.v_mov_b32(v[sums + n], 0)
        k.s_lshr_b32(s[14], s[11], 4)
        with k.loop(s[16], s[14]):
            for place, address, base in ((a0, 2, s[4:5]), (b0, 6, s[6:7])):
                for n in range(tiles):
                    first = place + 8 * n
                    k.global_load_b128(v[first : first + 3], v[address + n], base)
                    k.global_load_b128(v[first + 4 : first + 7], v[address + n], base, offset=16)
                    k.v_add_nc_u32(v[address + n], 32, v[address + n])
            k.s_waitcnt(vmcnt=0)
            for i in range(tiles):
                for j in range(tiles):
                    c = sums + 8 * (tiles * i + j)
                    a, b = a0 + 8 * i, b0 + 8 * j
                    k.v_wmma_f32_16x16x16_f16(v[c : c + 7], v[a : a + 7], v[b : b + 7], v[c : c + 7])
        # lane L holds column L % 16 of rows 2·n + L / 16 of a tile
        k.v_lshrrev_b32(v[10], 4, v[0])
        k.v_add_nc_u32(v[10], s[12], v[10])
        k.v_mul_lo_u32(v[10], v[10], s[10])
        k.v_add3_u32(v[10], v[10], v[1], s[13])
        k.v_lshlrev_b32(v[10], 2, v[10])
        k.s_lshl_b32(s[17], s[10], 3)
        for i in range(tiles):
            for n in range(8):
                for j in range(tiles):
                    k.global_store_b32(v[10], v[sums + 8 * (tiles * i + j) + n], s[8:9], offset=64 * j)
                k.v_add_nc_u32(v[10], s[17], v[10])
        k.s_endpgm()
    return k


def _random_walk(name: str, lds: int = 0) -> Kernel:
    """Start a kernel whose lanes draw new pseudo-random offsets in each round."""
    return Kernel(
        name, arguments=[u32("rounds"), u32("mask"), pointer("data"), pointer("out")], lds=lds, workgroup=32
    )


def _walk(k: Kernel, body: str) -> Kernel:
    with k:
        k.load_argument(s[2:3], "rounds", "mask")
        k.load_argument(s[4:7], "data", "out")
        k.v_lshl_add_u32(v[0], k.workgroup_id_x, 5, v[0])
        k.v_mul_lo_u32(v[1], v[0], 0x9E3779B1)
        for n in range(8):
            k.v_mov_b32(v[16 + n], 0)
        k.s_waitcnt(lgkmcnt=0)
        with k.loop(s[8], s[2]):
            for n in range(8):
                k.v_mul_lo_u32(v[1], v[1], 0x2C1B3C6D)
                k.v_add_nc_u32(v[1], 0x297A2D39, v[1])
                k.v_lshrrev_b32(v[10], 4, v[1])
                k.v_and_b32(v[2 + n], s[3], v[10])
            for n in range(8):
                if body == "gather":
                    k.global_load_b32(v[24 + n], v[2 + n], s[4:5])
                elif body == "lds":
                    k.ds_load_b32(v[24 + n], v[2 + n])
                else:
                    k.global_atomic_add_u32(v[2 + n], v[0], s[4:5])
            if body != "atomic":
                k.s_waitcnt(vmcnt=0, lgkmcnt=0)
                for n in range(8):
                    k.v_add_nc_u32(v[16], v[16], v[24 + n])
        k.v_lshlrev_b32(v[0], 2, v[0])
        k.global_store_b32(v[0], v[16], s[6:7])
        k.s_endpgm()
    return k


def gather() -> Kernel:
    """Eight random dwords of memory a lane and round; arguments: rounds, mask of offsets, data, sums."""
    return _walk(_random_walk("gather"), "gather")


def lds_random() -> Kernel:
    """Eight random dwords of LDS a lane and round; arguments as of :func:`gather`."""
    return _walk(_random_walk("lds_random", lds=32768), "lds")


def atomics() -> Kernel:
    """Eight atomic additions to random dwords a lane and round; arguments as of :func:`gather`."""
    return _walk(_random_walk("atomics"), "atomic")


def straight_line(instructions: int) -> Kernel:
    """Vector instructions without a branch: what the first run of code costs."""
    with Kernel(f"straight_{instructions}", arguments=[pointer("out")], workgroup=32) as k:
        for n in range(instructions - 1):
            k.v_fma_f32(v[1 + n % 61], v[1 + (n + 7) % 61], v[1 + (n + 13) % 61], v[1 + (n + 29) % 61])
        k.s_endpgm()
    return k


def three_arguments() -> Kernel:
    """Nothing, with three arguments: what a launch costs the host."""
    arguments = [pointer("out"), pointer("source"), u32("count")]
    with Kernel("three", arguments=arguments, workgroup=1024) as k:
        k.s_endpgm()
    return k
