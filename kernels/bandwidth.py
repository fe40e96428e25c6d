"""Kernels that do nothing but move data: copying, reading and writing memory, and reading LDS."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Kernel, Register, exec_lo, s, v
from .built import ArraySpec, BuiltKernel, KernelError, build, kernel_arguments
from .limits import check_count

__all__ = ["copy_words", "lds_reads", "read_words", "write_words"]

_THREADS: Final = 256
_VECTOR: Final = 4
_LOADS: Final = 4
#: Dwords that a workgroup moves in a round: each work-item four vectors, neighbours side by side.
_CHUNK: Final = _THREADS * _VECTOR * _LOADS
_MOST_WORDS: Final = (1 << 33) - 1
_MOST_GROUPS: Final = 1 << 20
_MOST: Final = (1 << 31) - 1
_LDS_BYTES: Final = 32 << 10
_SUMS: Final = 16
Array = npt.NDArray[Any]


def _begin(name: str, *specs: ArraySpec) -> Kernel:
    k = Kernel(name, arguments=kernel_arguments(*specs), workgroup=_THREADS)
    for number, spec in enumerate(specs):
        k.load_argument(s[4 + 2 * number : 5 + 2 * number], spec.name)
    # v1: bytes from a chunk's first to this work-item's
    k.v_lshlrev_b32(v[1], 4, k.workitem_id)
    return k


def _add_chunks(k: Kernel, base: Register, chunks: Register | int) -> None:
    """Go on by some chunks; s[24:25] are used."""
    if isinstance(chunks, int):
        # one literal to an instruction
        k.s_add_u32(base[0], base[0], chunks * 4 * _CHUNK & 0xFFFFFFFF)
        k.s_addc_u32(base[1], base[1], chunks * 4 * _CHUNK >> 32)
        return
    k.s_mul_i32(s[24], chunks, 4 * _CHUNK)
    k.s_mul_hi_u32(s[25], chunks, 4 * _CHUNK)
    k.s_add_u32(base[0], base[0], s[24])
    k.s_addc_u32(base[1], base[1], s[25])


def _words_of_tail(k: Kernel, words: int, move: Callable[[], object]) -> None:
    """Write a loop over the dwords of the last chunk, which is not whole: one for each work-item and round.

    v2 is the dword's place in bytes; what has none is masked.
    """
    k.v_lshlrev_b32(v[2], 2, k.workitem_id)
    with k.loop(s[26], -(-words // _THREADS)):
        k.v_cmp_gt_u32(s[27], 4 * words, v[2])
        k.s_mov_b32(exec_lo, s[27])
        move()
        k.s_mov_b32(exec_lo, -1)
        k.v_add_nc_u32(v[2], 4 * _THREADS, v[2])


def _streams(k: Kernel, words: int, bases: list[Register], whole: Callable[[], None],
             tail: Callable[[], object]) -> None:  # fmt: skip
    """Write a kernel whose workgroup moves one chunk; the last workgroup's may not be whole."""
    group = k.workgroup_id_x
    for base in bases:
        _add_chunks(k, base, group)
    chunks, rest = divmod(words, _CHUNK)
    if not rest:
        whole()
    elif not chunks:
        _words_of_tail(k, rest, tail)
    else:
        last, end = k.forward_label(), k.forward_label()
        k.s_cmp_eq_u32(group, chunks)
        k.s_cbranch_scc1(last)
        whole()
        k.s_branch(end)
        k.place(last)
        _words_of_tail(k, rest, tail)
        k.place(end)
    k.s_endpgm()


def _places(k: Kernel) -> list[Register]:
    """VGPRs with the places of a work-item's vectors in a chunk, in bytes."""
    places = [v[1], v[3], v[4], v[5]]
    for number, place in enumerate(places[1:], 1):
        k.v_add_nc_u32(place, number * 16 * _THREADS, v[1])
    return places


def _copied(given: Array) -> tuple[Array, ...]:
    return (given.copy(),)


def copy_words(words: int) -> BuiltKernel:
    """Copy ``x`` to ``y``: 16 bytes a lane and access, all loads of a work-item before its stores.

    Parameters
    ----------
    words : int
        Dwords of each array, 0 or more.

    Examples
    --------
    >>> copy_words(1 << 20)
    <BuiltKernel copy 1048576 dwords: grid (256, 1, 1), block (256, 1, 1)>
    """
    words = check_count("words", words, 0, _MOST_WORDS)
    x, y = ArraySpec("x", (words,), "u32"), ArraySpec("y", (words,), "u32")
    with _begin("copy", x, y) as k:
        source, target = s[4:5], s[6:7]

        def whole() -> None:
            places = _places(k)
            data = [v[8 + 4 * load : 11 + 4 * load] for load in range(_LOADS)]
            for place, registers in zip(places, data, strict=True):
                k.global_load_b128(registers, place, source)
            for place, registers in zip(places, data, strict=True):
                k.global_store_b128(place, registers, target)

        def tail() -> None:
            k.global_load_b32(v[8], v[2], source)
            k.global_store_b32(v[2], v[8], target)

        _streams(k, words, [source, target], whole, tail)
    return build(
        k, name=f"copy {words} dwords", grid=-(-words // _CHUNK), inputs=[x], outputs=[y],
        reference=_copied,
    )  # fmt: skip


def write_words(words: int) -> BuiltKernel:
    """Fill ``y`` with the number ``value``, 16 bytes a lane and store.

    Parameters
    ----------
    words : int
        Dwords, 0 or more.

    Examples
    --------
    >>> write_words(5000).grid
    (2, 1, 1)
    """
    words = check_count("words", words, 0, _MOST_WORDS)
    y, value = ArraySpec("y", (words,), "u32"), ArraySpec("value", (), "u32", by_value=True)
    with Kernel("write", arguments=kernel_arguments(value, y), workgroup=_THREADS) as k:
        k.load_argument(s[2], "value")
        k.load_argument(s[4:5], "y")
        k.v_lshlrev_b32(v[1], 4, k.workitem_id)
        for register in v[8:11]:
            k.v_mov_b32(register, s[2])

        def whole() -> None:
            for place in _places(k):
                k.global_store_b128(place, v[8:11], s[4:5])

        _streams(k, words, [s[4:5]], whole, lambda: k.global_store_b32(v[2], v[8], s[4:5]))

    def filled(number: Array) -> tuple[Array, ...]:
        return (np.full(words, number, np.uint32),)

    return build(
        k, name=f"write {words} dwords", grid=-(-words // _CHUNK), inputs=[value], outputs=[y],
        reference=filled,
    )  # fmt: skip


def read_words(words: int, *, groups: int = 768) -> BuiltKernel:
    """Read ``x``, 16 bytes a lane and load, and put the exclusive or of what each work-item read into ``y``.

    Work-item ``i`` of a group gets the dwords ``4 * i`` to ``4 * i + 3`` of each 1024; chunks of 4096 dwords
    go to the groups in turns.

    Parameters
    ----------
    words : int
        Dwords: 0 or more, whole chunks of 4096.
    groups : int
        Workgroups of 8 waves; 768 are as many as the card holds at a time.

    Examples
    --------
    >>> read_words(1 << 20, groups=96).outputs[0].shape
    (24576,)
    """
    words = check_count("words", words, 0, _MOST_WORDS)
    groups = check_count("groups", groups, 0, _MOST_GROUPS)
    if words % _CHUNK:
        raise KernelError(f"words={words}: reading goes by whole chunks of {_CHUNK} dwords")
    chunks = words // _CHUNK
    x, y = ArraySpec("x", (words,), "u32"), ArraySpec("y", (groups * _THREADS,), "u32")
    with _begin("read", x, y) as k:
        group, source, target = k.workgroup_id_x, s[4:5], s[6:7]
        places = _places(k)
        sums = v[24:27]
        for register in sums:
            k.v_mov_b32(register, 0)
        _add_chunks(k, source, group)
        end = k.forward_label()
        if groups:
            # how many rounds: chunks that are left, divided by the groups and rounded up
            rounds, more = divmod(chunks, groups)
            k.s_mov_b32(s[28], rounds)
            k.s_cmp_lt_u32(group, more)
            k.s_addc_u32(s[28], s[28], 0)
            k.s_cmp_eq_u32(s[28], 0)
            k.s_cbranch_scc1(end)
        top = k.label()
        data = [v[8 + 4 * load : 11 + 4 * load] for load in range(_LOADS)]
        for place, registers in zip(places, data, strict=True):
            k.global_load_b128(registers, place, source)
        _add_chunks(k, source, groups)
        for registers in data:
            for total, register in zip(sums, registers, strict=True):
                k.v_xor_b32(total, total, register)
        k.s_sub_u32(s[28], s[28], 1)
        k.s_cmp_lg_u32(s[28], 0)
        k.s_cbranch_scc1(top)
        k.place(end)
        for register in v[25:27]:
            k.v_xor_b32(v[24], v[24], register)
        k.v_lshl_add_u32(v[2], group, 8, k.workitem_id)
        k.v_lshlrev_b32(v[2], 2, v[2])
        k.global_store_b32(v[2], v[24], target)
        k.s_endpgm()

    def reference(given: Array) -> tuple[Array, ...]:
        each = np.bitwise_xor.reduce(given.reshape(chunks, _LOADS, _THREADS, _VECTOR), axis=(1, 3))
        result = np.zeros((groups, _THREADS), np.uint32)
        for chunk in range(chunks if groups else 0):
            result[chunk % groups] ^= each[chunk]
        return (result.reshape(-1),)

    return build(k, name=f"read {words} dwords", grid=groups, inputs=[x], outputs=[y], reference=reference)


def lds_reads(rounds: int = 1000, *, length: int = 256, groups: int = 768) -> BuiltKernel:
    """Read LDS again and again, 16 bytes a lane and load, neighbours side by side: no two in one bank.

    A group puts ``x``, 8192 dwords, into LDS; each work-item reads ``length`` vectors a round. ``y`` gets the
    sum of the last 16 of them.

    Parameters
    ----------
    rounds, length : int
        Rounds of the loop, and loads of a round: a multiple of 16.
    groups : int
        Workgroups of 8 waves; four of them fill the LDS of a work-group processor.

    Examples
    --------
    >>> lds_reads(10, groups=1).lds
    32768
    """
    rounds = check_count("rounds", rounds, 1, _MOST)
    length = check_count("length", length, _SUMS, 1024)
    groups = check_count("groups", groups, 0, _MOST_GROUPS)
    if length % _SUMS:
        raise KernelError(f"length={length}: a multiple of {_SUMS}")
    words = _LDS_BYTES // 4
    turns = _LDS_BYTES // (16 * _THREADS)
    x, y = ArraySpec("x", (words,), "u32"), ArraySpec("y", (groups * _THREADS,), "u32")
    with _begin("lds_reads", x, y) as k:
        k.lds = _LDS_BYTES
        data = [v[8 + 4 * number : 11 + 4 * number] for number in range(_SUMS)]
        for turn in range(turns):
            k.v_add_nc_u32(v[2], turn * 16 * _THREADS, v[1])
            k.global_load_b128(data[turn], v[2], s[4:5])
        for turn in range(turns):
            k.ds_store_b128(v[1], data[turn], offset=turn * 16 * _THREADS)
        k.s_barrier()
        with k.loop(s[8], rounds):
            for number in range(length):
                place = number % turns * 16 * _THREADS
                k.ds_load_b128(data[number % _SUMS], v[1], offset=place)
        for registers in data:
            for register in registers:
                if register is not data[0][0]:
                    k.v_add_nc_u32(data[0][0], data[0][0], register)
        k.v_lshl_add_u32(v[2], k.workgroup_id_x, 8, k.workitem_id)
        k.v_lshlrev_b32(v[2], 2, v[2])
        k.global_store_b32(v[2], data[0][0], s[6:7])
        k.s_endpgm()

    def reference(given: Array) -> tuple[Array, ...]:
        last = [number % turns for number in range(length - _SUMS, length)]
        vectors = given.reshape(turns, _THREADS, _VECTOR)[last]
        return (np.tile(vectors.sum(axis=(0, 2), dtype=np.uint32), groups),)

    return build(k, name=f"lds_reads {rounds} times {length}", grid=groups, inputs=[x], outputs=[y],
                 reference=reference)  # fmt: skip
