"""Kernels that do nothing but arithmetic: as fast as the vector and the matrix units go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.builder import Kernel, Register, half, s, v
from .built import ArraySpec, BuiltKernel, KernelError, Tolerance, build, kernel_arguments
from .limits import check_count
from .matmul_problem import widen
from .register_pool import RegisterPool

__all__ = ["FORMS", "PeakForm", "peak"]

_THREADS: Final = 256
_LANES: Final = 32
_WAVES: Final = _THREADS // _LANES
_SIDE: Final = 16
_MOST: Final = (1 << 31) - 1
#: Sums in work at a time: a vector instruction waits 5 cycles for the one before that wrote its source.
_PAIRS: Final = 16
_PACKED: Final = 16
_PIECES: Final = 8
Array = npt.NDArray[Any]


@dataclass(frozen=True, slots=True)
class PeakForm:
    """One kind of arithmetic.

    Attributes
    ----------
    instruction : str
        The mnemonic; of a pair that of its halves.
    operations : int
        Multiplications and additions of one instruction of a wave.
    cycles : int
        How long an instruction occupies its unit.
    length : int
        Instructions of a round of the loop, unless the caller says otherwise: so many that the loop's own
        instructions are less than a hundredth, and fewer bytes than half the instruction cache.
    factor, result : str
        Element types; ``i4`` lies eight to a dword.
    """

    instruction: str
    operations: int
    cycles: int
    length: int
    factor: str
    result: str


_MATRIX: Final = 2 * _SIDE**3
#: By name. Matrix instructions are named by result and factors.
FORMS: Final = {
    "f32": PeakForm("v_dual_fmac_f32", 4 * _LANES, 1, 2048, "f32", "f32"),
    "f16": PeakForm("v_pk_fma_f16", 4 * _LANES, 1, 2048, "f16", "f16"),
    "f32_f16": PeakForm("v_wmma_f32_16x16x16_f16", _MATRIX, 32, 128, "f16", "f32"),
    "f32_bf16": PeakForm("v_wmma_f32_16x16x16_bf16", _MATRIX, 32, 128, "bf16", "f32"),
    "f16_f16": PeakForm("v_wmma_f16_16x16x16_f16", _MATRIX, 32, 128, "f16", "f16"),
    "bf16_bf16": PeakForm("v_wmma_bf16_16x16x16_bf16", _MATRIX, 32, 128, "bf16", "bf16"),
    "i32_i8": PeakForm("v_wmma_i32_16x16x16_iu8", _MATRIX, 32, 128, "i8", "i32"),
    "i32_i4": PeakForm("v_wmma_i32_16x16x16_iu4", _MATRIX, 16, 256, "i4", "i32"),
}


def peak(
    form: str = "f32", *, rounds: int = 1000, length: int | None = None, groups: int = 768
) -> BuiltKernel:
    """Make a kernel of one kind of arithmetic.

    Parameters
    ----------
    form : str
        A name of :data:`FORMS`.
    rounds, length : int
        Rounds of the loop, and instructions of a round: a multiple of 16.
    groups : int
        Workgroups of 8 waves; 768 are as many as the card holds at a time.

    Returns
    -------
    BuiltKernel
        Inputs and output follow from the form. ``f32``: ``x`` of 4 numbers for each work-item, whose products
        are added again and again. ``f16``: ``x`` of two pairs for each of them, the numbers of a recurrence.
        Else ``a`` and ``b``, 16 by 16 each (``b`` by columns), whose product is added again and again into
        ``c``; forms with 16-bit results compute it anew each time.

    Raises
    ------
    KernelError
        For another form, or counts out of range.

    Examples
    --------
    >>> peak("f32_f16", groups=1)
    <BuiltKernel peak f32_f16: grid (1, 1, 1), block (256, 1, 1)>
    """
    if form not in tuple(FORMS):
        raise KernelError(f"there is no form {form!r}: {', '.join(FORMS)}")
    count = FORMS[form].length if length is None else length
    rounds = check_count("rounds", rounds, 1, _MOST)
    groups = check_count("groups", groups, 0, _MOST)
    count = check_count("length", count, 16, 2048)
    if count % 16:
        raise KernelError(f"length={length}: a multiple of 16")
    make = {"f32": _dual, "f16": _packed}.get(form, _matrix)
    return make(form, rounds, count, groups)


def _loop(k: Kernel, rounds: int, body: list[Callable[[], object]]) -> None:
    with k.loop(s[8], rounds):
        for emit in body:
            emit()


def _item_kernel(name: str, x: ArraySpec, y: ArraySpec, vectors: RegisterPool) -> tuple[Kernel, Register]:
    """Begin a kernel whose work-items each have a place in two arrays; s[2:3], s[4:5] get their addresses."""
    k = Kernel(name, arguments=kernel_arguments(x, y), workgroup=_THREADS)
    item = vectors.take()
    k.load_argument(s[2:3], "x")
    k.load_argument(s[4:5], "y")
    k.v_lshl_add_u32(item, k.workgroup_id_x, 8, k.workitem_id)
    return k, item


def _dual(form: str, rounds: int, length: int, groups: int) -> BuiltKernel:
    items = groups * _THREADS
    x, y = ArraySpec("x", (items, 4), "f32"), ArraySpec("y", (items,), "f32")
    vectors = RegisterPool(v, 256)
    # four sources in four banks, two of each parity; sums follow each other, so their parities differ
    sources = vectors.take(4, modulus=4)
    sums = [vectors.take(2, modulus=2) for _ in range(_PAIRS)]
    k, item = _item_kernel("peak", x, y, vectors)
    with k:
        # v0 is a source: the work-item's place is taken first
        k.v_lshlrev_b32(item, 4, item)
        k.global_load_b128(sources, item, s[2:3])
        k.v_lshrrev_b32(item, 2, item)
        for pair in sums:
            k.dual(half.v_dual_mov_b32(pair[0], 0), half.v_dual_mov_b32(pair[1], 0))

        def step(number: int) -> Callable[[], object]:
            low, high = sums[number % _PAIRS]
            cross = number // _PAIRS % 2
            return lambda: k.dual(
                half.v_dual_fmac_f32(low, sources[2], sources[cross]),
                half.v_dual_fmac_f32(high, sources[3], sources[1 - cross]),
            )

        _loop(k, rounds, [step(number) for number in range(length)])
        total = sums[0][0]
        for each in [sums[0][1], *(register for pair in sums[1:] for register in pair)]:
            k.v_add_f32(total, total, each)
        k.global_store_b32(item, total, s[4:5])
        k.s_endpgm()

    def reference(given: Array) -> tuple[Array, ...]:
        wide = given.astype(np.float64)
        crossed = sum(number // _PAIRS % 2 for number in range(length))
        straight = wide[:, 2] * wide[:, 0] + wide[:, 3] * wide[:, 1]
        other = wide[:, 2] * wide[:, 1] + wide[:, 3] * wide[:, 0]
        return (rounds * ((length - crossed) * straight + crossed * other),)

    # a sum of n terms has rounded n times, each time by 2**-24 of at most n; then 32 sums are added up
    terms, count = rounds * length / _PAIRS, 2 * _PAIRS
    tolerance = Tolerance(absolute=2.0**-24 * (terms * terms * count + terms * count * count))
    return build(k, name=f"peak {form}", grid=groups, inputs=[x], outputs=[y], reference=reference,
                 tolerance=tolerance)  # fmt: skip


def _packed(form: str, rounds: int, length: int, groups: int) -> BuiltKernel:
    items = groups * _THREADS
    x, y = ArraySpec("x", (items, 2, 2), "f16"), ArraySpec("y", (items, _PACKED, 2), "f16")
    vectors = RegisterPool(v, 256)
    # a sum and its two sources in three banks
    sources = vectors.take(2, modulus=4)
    sums = [vectors.take(2, residue=2, modulus=4) for _ in range(_PACKED // 2)]
    k, item = _item_kernel("peak", x, y, vectors)
    with k:
        k.v_lshlrev_b32(item, 3, item)
        k.global_load_b64(sources, item, s[2:3])
        k.v_lshlrev_b32(item, 3, item)
        # half of the factor: so what was rounded fades away instead of adding up
        k.v_pk_mul_f16(sources[0], sources[0], 0.5, op_sel_hi=[1, 0])
        values = [register for pair in sums for register in pair]
        for each in values:
            k.v_mov_b32(each, 0)

        def step(number: int) -> Callable[[], object]:
            value = values[number % _PACKED]
            return lambda: k.v_pk_fma_f16(value, value, sources[0], sources[1])

        _loop(k, rounds, [step(number) for number in range(length)])
        for number, each in enumerate(values):
            k.global_store_b32(item, each, s[4:5], offset=4 * number)
        k.s_endpgm()

    def reference(given: Array) -> tuple[Array, ...]:
        factor, term = (given[:, number].astype(np.float64) for number in (0, 1))
        factor = factor / 2
        # after n steps: term * (1 - factor**n) / (1 - factor)
        steps = rounds * length // _PACKED
        value = term * (1 - factor**steps) / (1 - factor)
        return (np.repeat(value[:, None, :], _PACKED, axis=1),)

    # a step rounds to 2**-11 of at most 2; steps before count half as much each
    return build(k, name=f"peak {form}", grid=groups, inputs=[x], outputs=[y], reference=reference,
                 tolerance=Tolerance(absolute=2.0**-8))  # fmt: skip


def _nibbles(words: Array) -> Array:
    """Eight signed numbers of each dword."""
    parts = words[..., None] >> np.arange(0, 32, 4, dtype=np.uint32) & 15
    return ((parts.astype(np.int64) ^ 8) - 8).reshape(words.shape[0], -1)


def _matrix(form: str, rounds: int, length: int, groups: int) -> BuiltKernel:
    kind = FORMS[form]
    words = {"f16": 8, "bf16": 8, "i8": 4, "i4": 2}[kind.factor]
    shape, dtype = ((_SIDE, words), "u32") if kind.factor == "i4" else ((_SIDE, _SIDE), kind.factor)
    a, b = ArraySpec("a", shape, dtype), ArraySpec("b", shape, dtype)
    c = ArraySpec("c", (groups * _WAVES, _SIDE, _SIDE), kind.result)
    narrow = kind.result in ("f16", "bf16")
    integer = kind.result == "i32"
    size = 2 if narrow else 4
    vectors = RegisterPool(v, 256)
    lane = vectors.take()
    left, right = vectors.take(words), vectors.take(words)
    pieces = [vectors.take(8) for _ in range(_PIECES)]
    with Kernel("peak", arguments=kernel_arguments(a, b, c), workgroup=_THREADS) as k:
        for register, name in ((s[2:3], "a"), (s[4:5], "b"), (s[6:7], "c")):
            k.load_argument(register, name)
        address = pieces[0][0]
        k.v_and_b32(address, _SIDE - 1, lane)
        k.v_lshlrev_b32(address, (4 * words).bit_length() - 1, address)
        for target, base in ((left, s[2:3]), (right, s[4:5])):
            for first in range(0, words, 4):
                part = target[first : first + min(4, words) - 1]
                bits = 32 * len(part)
                k.instruction(f"global_load_b{bits}", part, address, base, offset=4 * first)
        for register in (register for piece in pieces for register in piece):
            k.v_mov_b32(register, 0)
        signs = {"neg_lo": [1, 1, 0]} if integer else {}

        def step(number: int) -> Callable[[], object]:
            piece = pieces[number % _PIECES]
            # 16-bit sums would soon be too coarse to be checked
            sums: Any = 0 if narrow else piece
            return lambda: k.instruction(kind.instruction, piece, left, right, sums, **signs)

        _loop(k, rounds, [step(number) for number in range(length)])
        if not narrow:
            add = k.v_add_nc_u32 if integer else k.v_add_f32
            for piece in pieces[1:]:
                for total, other in zip(pieces[0], piece, strict=True):
                    add(total, total, other)
        # lane L holds column L % 16 of rows 2n + L / 16
        row, wave = left[0], left[1]
        k.v_lshrrev_b32(wave, 5, lane)
        k.v_lshl_add_u32(wave, k.workgroup_id_x, 3, wave)
        k.v_bfe_u32(row, lane, 4, 1)
        k.v_lshl_add_u32(row, wave, 4, row)
        k.v_and_b32(lane, _SIDE - 1, lane)
        k.v_lshl_add_u32(row, row, 4, lane)
        k.v_lshlrev_b32(row, size.bit_length() - 1, row)
        for number, register in enumerate(pieces[0]):
            store = k.global_store_b16 if narrow else k.global_store_b32
            store(row, register, s[6:7], offset=2 * _SIDE * size * number)
        k.s_endpgm()

    def reference(given_a: Array, given_b: Array) -> tuple[Array, ...]:
        if kind.factor == "i4":
            wide_a, wide_b = _nibbles(given_a), _nibbles(given_b)
        else:
            wide_a, wide_b = widen(given_a, kind.factor), widen(given_b, kind.factor)
        product = wide_a @ wide_b.T
        if not narrow:
            product = product * (rounds * length)
        result = product.astype(np.int32) if integer else product
        return (np.repeat(result[None], groups * _WAVES, axis=0),)

    unit = {"f32": 2.0**-23, "f16": 2.0**-11, "bf16": 2.0**-7}.get(kind.result, 0.0)
    # eight steps round, or cut, sums of at most 16; again and again where they are added up
    terms = rounds * length / _PIECES
    times = 8 * _SIDE * (1 if narrow else (terms * terms + terms * _PIECES) * _PIECES)
    return build(k, name=f"peak {form}", grid=groups, inputs=[a, b], outputs=[c], reference=reference,
                 tolerance=Tolerance(absolute=unit * times))  # fmt: skip
