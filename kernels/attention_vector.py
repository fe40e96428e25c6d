"""Fused attention by the vector unit, in 32 bits.

A lane has a query, a wave 32 of them, and all lanes of a wave look at the same keys: these come by scalar
loads, so that every multiply-add takes one operand from an SGPR, two of them make one instruction of f32, and
neither LDS nor exchanges between lanes are needed. Keys come eight at a time; the largest score so far scales
what has been summed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ..isa.builder import Register, exec_lo, vcc_lo
from .arithmetic import divide
from .attention_problem import LOG2_E, LOWEST, AttentionProblem, move_to_group
from .groups import WAVE
from .products import add_products
from .writer import NEGATIVE_INFINITY, Writer, register_range, require

__all__ = ["MOST_HEAD", "vector_attention"]

MOST_HEAD: Final = 192
"""Elements of a head at the most: as many registers hold a query's sums."""

_KEYS: Final = 8  # keys of a round
_TOGETHER: Final = 4  # keys whose sums are interleaved, so that none waits for the multiply-add before
# What comes together of each of four keys: as many as there are SGPRs for. Loading half as many while the
# other half is multiplied costs more in waits, each of which is for all scalar loads that are on their way.
_CHUNK_DWORDS: Final = 16
_IN_REGISTERS: Final = 96  # elements of a head up to which a query stays in registers; else it is in LDS
_LDS_STEP: Final = 16 * WAVE  # bytes of four elements of all queries


def vector_attention(problem: AttentionProblem) -> Writer:
    """Write the kernel: workgroup (x, y, z) has queries from 32 x on, of head y and batch z.

    Raises
    ------
    KernelError
        If a head has more elements than fit into registers, or halves in an odd number.
    """
    require(
        problem.head <= MOST_HEAD,
        f"attention: a head has {problem.head} elements; 1 to {MOST_HEAD} fit into registers",
    )
    require(
        problem.dtype == "f32" or problem.head % 2 == 0,
        f"attention: a head of f16 has {problem.head} elements; scalar loads want an even number",
    )
    return _write(problem)


def _chunks(problem: AttentionProblem) -> Iterator[range]:
    """Elements of a head, as many as come together."""
    step = 4 * _CHUNK_DWORDS // problem.size
    for start in range(0, problem.head, step):
        yield range(start, min(start + step, problem.head))


class _Attention(Writer):
    """The kernel in the writing: registers of a query's state, and what is done with them."""

    def __init__(self, problem: AttentionProblem) -> None:
        in_lds = problem.head > _IN_REGISTERS
        lds = -(-problem.head // 4) * _LDS_STEP if in_lds else 0
        super().__init__("attention", problem.specs, WAVE, lds=lds, workgroup_ids="xyz")
        self.problem = problem
        self.load_arguments()
        # before anything is summed they bring the query to LDS, four elements at a time
        self._staged = self.vgprs(-(-problem.head // 4) * 4)
        self.sums = self._staged[: problem.head]
        self.highest, self.total, self.last = self.vgpr(), self.vgpr(), self.vgpr()
        self._query = [] if in_lds else self.vgprs(problem.head)
        self._slot = self.vgpr()

    def load_query(self, factor: float) -> None:
        """Load each lane's query, times a factor, into registers or LDS."""
        problem = self.problem
        width = next(each for each in (4, 2, 1) if problem.head % each == 0)
        with self.temporaries():
            offset = self.vgpr()
            self.v_mul_u32_u24(offset, problem.pitch, self.workitem_id)
            held = self._query or self._staged
            parts = [held[start : start + width] for start in range(0, problem.head, width)]
            for number, part in enumerate(parts):
                self.fetch(part, problem.dtype, offset, self.bases["q"], number * width * problem.size)
            for part in parts:
                self.unpack(part, problem.dtype)
                for register in part:
                    self.v_mul_f32(register, factor, register)
            if self._query:
                return
            for register in held[problem.head :]:
                self.v_mov_b32(register, 0)
            self.v_lshlrev_b32(self._slot, 4, self.workitem_id)
            for start in range(0, len(held), 4):
                four = register_range(held[start : start + 4])
                self.ds_store_b128(self._slot, four, offset=start // 4 * _LDS_STEP)

    def _of_query(self, chunk: range) -> list[Register]:
        """Registers with some elements of the query."""
        if self._query:
            return self._query[chunk.start : chunk.stop]
        made = self.vgprs(-(-len(chunk) // 4) * 4)
        for start in range(0, len(chunk), 4):
            four = register_range(made[start : start + 4])
            self.ds_load_b128(four, self._slot, offset=(chunk.start + start) // 4 * _LDS_STEP)
        return made

    def _rows(self, name: str, numbers: Sequence[int], chunk: range) -> list[Register]:
        """Load some elements of some keys' rows into SGPRs."""
        size = self.problem.size
        rows: list[Register] = []
        for number in numbers:
            left = len(chunk) * size // 4
            row, done = self.sgpr(_CHUNK_DWORDS), 0
            while left:
                dwords = 1 << left.bit_length() - 1
                into = row[done : done + dwords - 1]
                offset = number * self.problem.pitch + chunk.start * size + 4 * done
                self.instruction(f"s_load_b{32 * dwords}", into, self.bases[name], offset)
                left, done = left - dwords, done + dwords
            rows.append(row)
        return rows

    def _add_products(
        self,
        sums: Sequence[Register],
        factors: Sequence[Register],
        rows: Sequence[Register],
        *,
        by_key: bool,
    ) -> None:
        """Add elements of rows times factors to sums: a row for each sum, or (``by_key``) for each factor."""
        if self.problem.dtype == "f32":
            add_products(self, sums, factors, lambda i, j: rows[j][i] if by_key else rows[i][j])
            return
        for j, factor in enumerate(factors):
            for i, held in enumerate(sums):
                row, element = (rows[j], i) if by_key else (rows[i], j)
                # a mixed multiply-add takes halves as they are: which one, and that it is one
                self.v_fma_mix_f32(
                    held, row[element // 2], factor, held, op_sel=[element % 2, 0, 0], op_sel_hi=[1, 0, 0]
                )

    def _groups(self, keys: int) -> Iterator[range]:
        for start in range(0, keys, _TOGETHER):
            yield range(start, min(start + _TOGETHER, keys))

    def _scores(self, keys: int, at: Register) -> list[Register]:
        """Products of the query with some keys from where the address is; hidden ones become -infinity."""
        scores = self.vgprs(keys)
        for score in scores:
            self.v_mov_b32(score, 0)
        for chunk in _chunks(self.problem):
            with self.temporaries():
                query = self._of_query(chunk)
                for group in self._groups(keys):
                    with self.temporaries():
                        rows = self._rows("k", group, chunk)
                        held = scores[group.start : group.stop]
                        self._add_products(held, query[: len(chunk)], rows, by_key=False)
        if self.problem.causal:
            with self.temporaries():
                key = self.sgpr()
                for number, score in enumerate(scores):
                    self.s_add_u32(key, at, number)
                    self.v_cmp_gt_i32(vcc_lo, key, self.last)
                    self.v_cndmask_b32(score, score, NEGATIVE_INFINITY, vcc_lo)
        return scores

    def round(self, keys: int, at: Register) -> None:
        """Take some keys, and move on behind them."""
        with self.temporaries():
            scores = self._scores(keys, at)
            peak, fade = self.vgpr(), self.vgpr()
            self.v_mov_b32(peak, self.highest)
            for first in range(0, keys, 2):
                self.v_max3_f32(peak, peak, scores[first], scores[min(first + 1, keys - 1)])
            # what has been summed was relative to the peak so far
            self.v_sub_f32(fade, self.highest, peak)
            self.v_exp_f32(fade, fade)
            self.v_mov_b32(self.highest, peak)
            for score in scores:
                self.v_sub_f32(score, score, peak)
            for score in scores:
                self.v_exp_f32(score, score)
            for held in (self.total, *self.sums):
                self.v_mul_f32(held, fade, held)
            for score in scores:
                self.v_add_f32(self.total, self.total, score)
            for chunk in _chunks(self.problem):
                for group in self._groups(keys):
                    with self.temporaries():
                        rows = self._rows("v", group, chunk)
                        weights = scores[group.start : group.stop]
                        sums = self.sums[chunk.start : chunk.stop]
                        self._add_products(sums, weights, rows, by_key=True)
        for name in "kv":
            self.advance(self.bases[name], 1, keys * self.problem.pitch)

    def store(self) -> None:
        """Divide by the sum of the weights, and store each lane's row."""
        problem = self.problem
        width = next(each for each in (4, 2, 1) if problem.head % each == 0)
        with self.temporaries():
            factor, offset = self.vgpr(), self.vgpr()
            divide(self, factor, 1.0, self.total)
            self.v_cmp_eq_f32(vcc_lo, 0, self.total)
            self.v_cndmask_b32(factor, factor, 0, vcc_lo)
            for held in self.sums:
                self.v_mul_f32(held, factor, held)
            self.v_mul_u32_u24(offset, problem.pitch, self.workitem_id)
            for start in range(0, problem.head, width):
                part = self.sums[start : start + width]
                self.store_elements(part, problem.dtype, offset, self.bases["o"], start * problem.size)


def _write(problem: AttentionProblem) -> _Attention:
    k = _Attention(problem)
    move_to_group(k, problem, WAVE)
    first, at = k.sgpr(), k.sgpr()
    k.s_lshl_b32(first, k.workgroup_id_x, 5)
    if problem.queries % WAVE:
        with k.temporaries():
            left = k.sgpr()
            k.s_sub_u32(left, problem.queries, first)
            k.v_cmp_gt_u32(vcc_lo, left, k.workitem_id)
            k.s_and_b32(exec_lo, exec_lo, vcc_lo)
    k.load_query(problem.scale * LOG2_E)
    k.v_mov_b32(k.highest, LOWEST)
    for register in (k.total, *k.sums):
        k.v_mov_b32(register, 0)
    whole = problem.keys - problem.keys % _KEYS
    rest = problem.keys - whole
    if problem.causal:
        _causal_rounds(k, first, at, whole, rest)
    else:
        if whole:
            with k.loop(at, whole, step=_KEYS):
                k.round(_KEYS, at)
        if rest:
            k.round(rest, at)
    k.store()
    k.finish()
    return k


def _causal_rounds(k: _Attention, first: Register, at: Register, whole: int, rest: int) -> None:
    """Take the keys that the wave's last query sees."""
    problem = k.problem
    ahead = problem.keys - problem.queries & 0xFFFFFFFF
    end, limit = k.sgpr(), k.sgpr()
    k.s_add_u32(end, first, ahead)
    k.v_add_nc_u32(k.last, end, k.workitem_id)
    k.s_add_u32(end, end, WAVE)
    if whole:
        k.s_min_i32(limit, end, whole)
        k.s_cmp_gt_i32(limit, 0)
        with k.if_scc(1), k.loop(at, limit, step=_KEYS):
            k.round(_KEYS, at)
    if rest:
        # then all rounds of eight have been taken, as the end lies behind them
        k.s_cmp_gt_i32(end, whole)
        with k.if_scc(1):
            k.s_mov_b32(at, whole)
            k.round(rest, at)
