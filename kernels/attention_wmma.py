"""Fused attention of 16-bit floats by the matrix unit.

A wave has 16 queries, a workgroup four waves, which share blocks of keys and values in LDS: two of them, one
that is multiplied and one that comes from memory. Both products are computed the other way round, scores as
``k qᵀ`` and results as ``vᵀ pᵀ``: then a query is a column, and all that a lane holds in both is of one.
Its largest score and its sum of weights are those of a lane's registers, and of one lane more: the one of the
other half-wave that has the same query and the other keys. Weights become the next product's operand by
exchanging halves between these two lanes: four exchanges and four pairs of selects for 16 by 16 weights. The
way through LDS is longer, and its unit is busy for half of the time with keys and values.
"""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import Final

from ..isa.builder import Label, Register, exec_lo, vcc_lo
from .attention_problem import AttentionProblem, move_to_group
from .attention_tiles import PIECE, THREADS, Emit, KeyTile, ValueTile, load_elements
from .attention_weights import HIGH_ROW, UPPER_HALVES, Weights, write
from .built import Tolerance
from .writer import Writer

__all__ = ["MATRIX_HEAD", "MATRIX_QUERIES", "matrix_attention", "matrix_tolerance"]

MATRIX_HEAD: Final = 128
"""Elements of a head at the most: queries and results of a wave take a register each for every one."""

MATRIX_QUERIES: Final = THREADS // 32 * PIECE
"""Queries of a workgroup."""

_CHUNK: Final = 8
_RING: Final = 4  # operands on their way from LDS
_PRODUCTS: Final = {"f16": "v_wmma_f32_16x16x16_f16", "bf16": "v_wmma_f32_16x16x16_bf16"}
_SIGNS: Final = 0x80008000
_LOW_ROW: Final = 0x0000FFFF
#: Selector of ``v_perm_b32``.
_LOWER_HALVES: Final = 0x05040100
_SMALL_HEAD: Final = 64  # up to which blocks have 64 keys, else 32
_ALL: Final = 0xFFFFFFFF


def matrix_attention(problem: AttentionProblem) -> Writer:
    """Write the kernel: workgroup (x, y, z) has queries from 64 x on, of head y and batch z.

    Parameters
    ----------
    problem : AttentionProblem
        Its heads have at most :data:`MATRIX_HEAD` elements.
    """
    k = MatrixAttention(problem)
    k.write()
    return k


def matrix_tolerance(problem: AttentionProblem) -> Tolerance:
    """How far results may lie from the reference, for inputs of magnitude up to 1.

    A weight is rounded to the type, but the sum by which results are divided is that of rounded weights:
    results move by the width of that rounding times half the distance of values, which is at most 2. Sums of
    products and of weights lose what matrix instructions cut: for two terms three units, each 2**-24 of a
    product or 2**-26 of the sum, and 2**-24 of the sum when that is rounded. Scores move weights by twice
    that, as powers do: their exponents, up to 40 where weights matter, are rounded to 2**-24 of them.
    """
    head, narrow, unit = problem.head, problem.dtype == "f16", 2.0**-24
    steps, scale = -(-head // PIECE) * PIECE / 2, abs(problem.scale)
    score = scale * steps * unit * (3 + 1.75 * head)
    power = 32 * unit + 2 * unit * scale * head
    sums = 2 * unit * (4 + problem.keys)
    return Tolerance(
        relative=2.0**-11 if narrow else 2.0**-8,
        absolute=(2.0**-10 if narrow else 2.0**-7) + 2 * (score + power) + sums,
    )


class MatrixAttention(Writer):
    """The kernel in the writing."""

    def __init__(self, problem: AttentionProblem) -> None:
        super().__init__("attention", problem.specs, THREADS, workgroup_ids="xyz")
        self.problem = problem
        self._parts = -(-problem.head // PIECE)
        self._pieces = 4 if problem.head <= _SMALL_HEAD else 2
        self._places = self._pieces * PIECE
        self.load_arguments()
        self._keys = KeyTile(self, problem, self.bases["k"], self._places)
        self._values = ValueTile(self, problem, self.bases["v"], self._places)
        self._buffer = self._keys.size + self._values.size
        self.lds = 2 * self._buffer if problem.keys else 0
        self._query = [self.vgpr(8) for _ in range(self._parts)]
        self._sums = [self.vgpr(8) for _ in range(self._parts)]
        self._ring = [self.vgpr(8) for _ in range(_RING)]
        self._weights = Weights(self, problem, self._pieces, self._values.spare)
        self._address, self._row = self.vgprs(2)
        self._block_start, self._fetched, self._moved, self._flip = (self.sgpr() for _ in range(4))
        self._first, self._end, self._unmasked = (self.sgpr() for _ in range(3))
        self._ways: list[tuple[Label, Label]] = []

    # --- before and after the loop

    def write(self) -> None:
        """Write all of it."""
        problem = self.problem
        move_to_group(self, problem, MATRIX_QUERIES)
        for register in (each for piece in self._sums for each in piece):
            self.v_mov_b32(register, 0)
        # the wave's sixteen queries, in both of its halves
        with self.temporaries():
            lane = self.vgpr()
            self.v_and_b32(lane, PIECE - 1, self.workitem_id)
            self.v_lshrrev_b32(self._row, 1, self.workitem_id)
            self.v_and_or_b32(self._row, self._row, MATRIX_QUERIES - PIECE, lane)
            self.v_lshlrev_b32(self._address, 4, lane)
        self.s_lshl_b32(self._first, self.workgroup_id_x, MATRIX_QUERIES.bit_length() - 1)
        if problem.keys:
            self._prepare()
            self._blocks()
        self._store()
        self.s_endpgm()
        self._write_ways()
        self.check()

    def _prepare(self) -> None:
        """Compute addresses and constants, and load queries."""
        problem = self.problem
        self._keys.prepare(0)
        self._values.prepare(self._keys.size)
        with self.temporaries():
            last = self.vgpr()
            if problem.causal:
                self.s_add_u32(self._end, self._first, problem.keys - problem.queries & _ALL)
                self.v_add_nc_u32(last, self._end, self._row)
            else:
                self.v_mov_b32(last, problem.keys - 1)
            self._weights.prepare(last)
        self._load_query()

    def _load_query(self) -> None:
        """Load the lane's query; elements beyond the head are zeros."""
        problem = self.problem
        if self._weights.negligible:
            for piece in self._query:
                for register in piece:
                    self.v_mov_b32(register, 0)
            return
        with self.temporaries():
            row, last = self.vgpr(), self.sgpr()
            # queries that are not there are the last one
            self.s_sub_u32(last, problem.queries - 1, self._first)
            self.v_min_u32(row, last, self._row)
            self.v_mul_u32_u24(row, problem.pitch, row)
            for number, piece in enumerate(self._query):
                for side in range(2):
                    held = piece[4 * side : 4 * side + 3]
                    done = number * PIECE + side * _CHUNK
                    count = max(0, min(_CHUNK, problem.head - done))
                    for register in held[0:3]:
                        if count < _CHUNK:
                            self.v_mov_b32(register, 0)
                    load_elements(self, held, row, self.bases["q"], 2 * done, count)
            if problem.scale < 0:
                for piece in self._query:
                    for register in piece:
                        self.v_xor_b32(register, _SIGNS, register)

    def _store(self) -> None:
        """Divide by the sum of the weights, and store each lane's part of its row."""
        problem = self.problem
        with self.temporaries():
            factor, offset = self.vgprs(2)
            if problem.keys:
                self._weights.total(factor, offset)
                self.v_cmp_eq_f32(vcc_lo, 0, factor)
                self.v_rcp_f32(factor, factor)
                self.v_cndmask_b32(factor, factor, 0, vcc_lo)
                for piece in self._sums:
                    for register in piece:
                        self.v_mul_f32(register, factor, register)
            rows = self.sgpr()
            self.s_mov_b32(rows, -1)
            if problem.queries % MATRIX_QUERIES:
                self.s_sub_u32(rows, problem.queries, self._first)
                self.v_cmp_gt_u32(rows, rows, self._row)
            self.v_bfe_u32(offset, self.workitem_id, 4, 1)
            self.v_lshlrev_b32(offset, 4, offset)
            self.v_mul_u32_u24(factor, problem.pitch, self._row)
            self.v_add_nc_u32(offset, factor, offset)
            for number, piece in enumerate(self._sums):
                self._narrow(piece, factor)
                left = problem.head - number * PIECE
                counts = {_LOW_ROW: min(_CHUNK, left), HIGH_ROW: max(0, min(_CHUNK, left - _CHUNK))}
                if left >= PIECE:
                    counts = {_ALL: _CHUNK}
                for half_wave, count in counts.items():
                    self.s_and_b32(exec_lo, rows, half_wave)
                    self._store_elements(piece, offset, 2 * number * PIECE, count)
                self.s_mov_b32(exec_lo, -1)

    def _narrow(self, piece: Register, spare: Register) -> None:
        """Round eight sums to the type, into the first four registers."""
        for number, register in enumerate(piece):
            if self.problem.dtype == "f16":
                self.v_cvt_f16_f32(register, register)
            else:
                self.v_bfe_u32(spare, register, 16, 1)
                self.v_add3_u32(register, register, spare, 0x7FFF)
            if number % 2:
                selector = _LOWER_HALVES if self.problem.dtype == "f16" else UPPER_HALVES
                self.v_perm_b32(piece[number // 2], register, piece[number - 1], selector)

    def _store_elements(self, data: Register, offset: Register, extra: int, count: int) -> None:
        """Store up to eight neighbouring elements."""
        words, base = count // 2, self.bases["o"]
        if words:
            self.instruction(f"global_store_b{32 * words}", offset, data[0 : words - 1], base, offset=extra)
        if count % 2:
            self.global_store_b16(offset, data[words], base, offset=extra + 4 * words)

    # --- the loop

    def _blocks(self) -> None:
        """Take all blocks of keys that a query of the workgroup sees."""
        problem, places = self.problem, self._places
        whole = problem.keys - problem.keys % places
        none = self.forward_label()
        if problem.causal:
            # until here from the first query's last key
            self.s_add_i32(self._unmasked, self._end, 1)
            self.s_add_i32(self._end, self._end, MATRIX_QUERIES)
            self.s_min_i32(self._end, self._end, problem.keys)
            self.s_cmp_gt_i32(self._end, 0)
            self.s_cbranch_scc0(none)
            self.s_min_i32(self._unmasked, self._unmasked, whole)
            self.s_max_i32(self._unmasked, self._unmasked, 0)
            self.s_and_b32(self._unmasked, self._unmasked, -places)
        self._begin()
        if whole:
            self._loop(self._unmasked if problem.causal else whole, skips=problem.causal, masked=False)
        if problem.causal:
            self._loop(self._end, skips=True, masked=True)
        elif problem.keys > whole:
            self._round(masked=True)
        self.place(none)

    def _begin(self) -> None:
        """Bring the first block to LDS, begin to fetch the second, and load the first operands."""
        for register in (self._block_start, self._fetched):
            self.s_mov_b32(register, 0)
        self.s_mov_b32(self._flip, self._buffer)
        write([*self._keys.fetch(), *self._values.fetch()])
        write([*self._values.turned(), *self._keys.stores(), *self._values.stores()])
        for address in (*self._keys.addresses, *self._values.addresses):
            self.v_add_nc_u32(address, self._flip, address)
        write(self._fetch_next())
        self.s_barrier()
        for number in range(_RING):
            write(self._operand(number))

    def _loop(self, end: Register | int, *, skips: bool, masked: bool) -> None:
        """Take blocks up to a place; ``skips`` says that there may be none."""
        behind = self.forward_label()
        if skips:
            self.s_cmp_lt_i32(self._block_start, end)
            self.s_cbranch_scc0(behind)
        top = self.label()
        self._round(masked=masked)
        self.s_cmp_lt_i32(self._block_start, end)
        self.s_cbranch_scc1(top)
        self.place(behind)

    def _fetch_next(self) -> list[Emit]:
        """Fetch the next block; the last one ends with the last key, and is fetched again behind it."""
        last = self.problem.keys - self._places
        move: list[Emit] = [partial(self._move, last)] if last > 0 else []
        return [*move, *self._keys.fetch(), *self._values.fetch()]

    def _move(self, last: int) -> None:
        self.s_sub_u32(self._moved, last, self._fetched)
        self.s_min_u32(self._moved, self._moved, self._places)
        self.s_add_u32(self._fetched, self._fetched, self._moved)
        self.s_mul_i32(self._moved, self._moved, self.problem.pitch)
        for name in "kv":
            base = self.bases[name]
            self.s_add_u32(base[0], base[0], self._moved)
            self.s_addc_u32(base[1], base[1], 0)

    def _operand(self, number: int) -> list[Emit]:
        """Load the operand of one of a block's products, in their order."""
        target, scores = self._ring[number % _RING], self._pieces * self._parts
        if number < scores:
            part, piece = divmod(number, self._pieces)
            return self._keys.loads(target, self._address, piece, part, 0)
        piece, part = divmod(number - scores, self._parts)
        return self._values.loads(target, self._address, piece, part, self._keys.size)

    def _product(self, number: int) -> None:
        """Multiply: scores of a piece by elements of the head, then results by pieces."""
        name, operand = _PRODUCTS[self.problem.dtype], self._ring[number % _RING]
        scores = self._pieces * self._parts
        if number < scores:
            part, piece = divmod(number, self._pieces)
            target = self._weights.scores[piece]
            self.instruction(name, target, operand, self._query[part], target if part else 0)
            return
        piece, part = divmod(number - scores, self._parts)
        target = self._sums[part]
        self.instruction(name, target, operand, self._weights.scores[piece], target)

    def _round(self, *, masked: bool) -> None:
        """Take a block: it is in LDS, the next one is on its way, and the one after that is sent for."""
        scores = self._pieces * self._parts
        products = 2 * scores
        for number in range(scores):
            self._product(number)
            write(self._operand(number + _RING))
        if masked:
            self._weights.mask(self._block_start)
        self._scale_sums()
        self._weigh_first()
        beside = self._bring_next()
        slots = products - _RING - scores + 1
        each = -(-len(beside) // slots)
        for number in range(scores, products):
            self._product(number)
            done = (number - scores) * each
            write(beside[done : done + each])
            if number == products - _RING:
                # all that this wave needs of the block has been sent for
                self.s_barrier()
                self.v_add_nc_u32(self._address, self._flip, self._address)
                self.s_sub_u32(self._flip, 0, self._flip)
            write(self._operand((number + _RING) % products))
            # behind the accesses, which would wait until these have been executed
            write(self._weigh_next(*divmod(number - scores, self._parts)))
        self.s_add_u32(self._block_start, self._block_start, self._places)

    def _scale_sums(self) -> None:
        """Scale sums where scores have grown, which is seldom: so it stands elsewhere, behind the end."""
        self._weights.compare()
        way, back = self.forward_label(), self.forward_label()
        self.s_cbranch_scc1(way)
        self.place(back)
        self._ways.append((way, back))

    def _write_ways(self) -> None:
        for way, back in self._ways:
            self.place(way)
            self._weights.fade(self._sums)
            self.s_branch(back)

    def _weigh_first(self) -> None:
        """Make weights of the first half of the pieces; the first one becomes an operand."""
        weights, first = self._weights, self._pieces // 2
        write(weights.exponents(0))
        # the unit of powers takes four cycles for each: three others go beside it
        others = deque(emit for piece in range(1, self._pieces) for emit in weights.exponents(piece))
        others.extend(self._values.turned())
        for piece in range(first):
            for power in weights.powers(piece):
                power()
                write([others.popleft() for _ in range(min(len(others), 3))])
            if not piece:
                others.extend(weights.operand(0))
        write(others)

    def _weigh_next(self, piece: int, part: int) -> list[Emit]:
        """Give what goes beside a result's product: a part of the weights that are needed later."""
        later, following = piece + self._pieces // 2, piece + 1
        if following >= self._pieces:
            return []
        powers = self._weights.powers(later) if later < self._pieces else []
        operand = self._weights.operand(following)
        powers = powers[part * len(powers) // self._parts : (part + 1) * len(powers) // self._parts]
        if following == later:
            # these are the powers of which it is made
            return [*powers, *(operand if part == self._parts - 1 else [])]
        operand = operand[part * len(operand) // self._parts : (part + 1) * len(operand) // self._parts]
        half = len(operand) // 2
        return [*powers[:1], *operand[:half], *powers[1:], *operand[half:]]

    def _bring_next(self) -> list[Emit]:
        """Store the next block to the other half of LDS, and send for the one after it."""
        turns = [
            partial(self.v_sub_nc_u32, address, address, self._flip)
            for address in (*self._keys.addresses, *self._values.addresses)
        ]
        return [*self._keys.stores(), *self._values.stores(), *turns, *self._fetch_next()]
