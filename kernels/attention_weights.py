"""Weights of attention from scores, as the matrix unit gives the ones and takes the others.

A lane holds the scores of one query with eight keys of each piece of sixteen; the lane with the same place
in the other half-wave has those with the other eight. Register ``r`` is that of key ``r`` in lanes 0 to 15,
and of key ``8 + (r ^ 2)`` in lanes 16 to 31: so what is exchanged goes into registers of the other parity, as
the halves of a pair of selects want it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from ..isa.builder import Register, half, vcc_lo
from .attention_problem import LOG2_E, LOWEST, AttentionProblem
from .attention_tiles import PIECE, Emit
from .writer import NEGATIVE_INFINITY, Writer

__all__ = ["HIGH_ROW", "UPPER_HALVES", "Weights", "write"]

HIGH_ROW: Final = 0xFFFF0000
"""Lanes 16 to 31."""

UPPER_HALVES: Final = 0x07060302
"""Selector of ``v_perm_b32``: the upper halves of two registers."""

_ONES: Final = {"f16": 0x3C003C00, "bf16": 0x3F803F80}
_BANKS: Final = 4
_HALF_UNIT: Final = 0x8000  # of a bf16, in the bits of the float that becomes one
_OWN_PLACES: Final = (0x76543210, 0xFEDCBA98)  # each lane asks for its own place in the other half-wave
# Where sums are scaled the largest weight becomes two to the power of the first of these; it may grow by the
# second one before sums are scaled again. So f16 holds all weights; those below 2**-14 lose digits.
_TOP: Final = 7.0
_GROWTH: Final = 8.0
_SMALLEST_FACTOR: Final = 2.0**-126


class Weights:
    """What belongs to the softmax of sixteen queries, and what is done with it.

    Parameters
    ----------
    k : Writer
        The builder.
    problem : AttentionProblem
        What is computed.
    pieces : int
        Pieces of sixteen keys that come together.
    spare : list of Register
        Four VGPRs that hold nothing between :meth:`mask` and the end of :meth:`fade`.

    Attributes
    ----------
    scores : list of Register
        Eight VGPRs for each piece: scores, then weights as an operand of the matrix unit.
    totals : Register
        Two VGPRs: sums of the lane's weights.
    other_row : Register
        Two SGPRs: the selectors with which a lane gets what its like in the other half-wave holds.
    negligible : bool
        Whether the scale is as good as none: then queries are to be zeros.
    """

    def __init__(self, k: Writer, problem: AttentionProblem, pieces: int, spare: Sequence[Register]) -> None:
        self.k, self._problem, self._places, self._spare = k, problem, pieces * PIECE, spare
        self.scores = [k.vgpr(8) for _ in range(pieces)]
        # one of each bank, so that pairs find what lies in other banks than their own registers
        self._shift, self._fade = k.vgprs(_BANKS), list(spare[0:_BANKS])
        self.totals = k.vgpr(2)
        self._last, *self._behind = k.vgprs(3)
        self.other_row = k.sgpr(2)
        self._factor, self._ones, self._start = (k.sgpr() for _ in range(3))
        self._masks = [k.sgpr() for _ in range(4)]
        scale = abs(problem.scale) * LOG2_E
        self.negligible = scale < _SMALLEST_FACTOR
        self._multiplier = 1.0 if self.negligible else scale

    def prepare(self, last: Register) -> None:
        """Set constants and what nothing has been added to. VCC is the upper half-wave from here on.

        Parameters
        ----------
        last : Register
            VGPR: the last key that the lane's query sees, or more than the last one that there is.
        """
        k = self.k
        k.s_mov_b32(vcc_lo, HIGH_ROW)
        k.s_mov_b32(self._ones, _ONES[self._problem.dtype])
        k.s_mov_b32(self._factor, self._multiplier)
        for register, lanes in zip(self.other_row, _OWN_PLACES, strict=True):
            k.s_mov_b32(register, lanes)
        for register in self.totals:
            k.v_mov_b32(register, 0)
        for register in self._shift:
            # in powers of two scores may be below the lowest of e
            k.v_mov_b32(register, -2 * LOWEST)
        k.v_min_i32(self._last, self._problem.keys - 1, last)
        # by how much a lane's keys lie behind their registers' numbers, of registers 0, 1, 4, 5 and of others
        k.v_bfe_u32(self._behind[0], k.workitem_id, 4, 1)
        k.v_mul_u32_u24(self._behind[1], 6, self._behind[0])
        k.v_mul_u32_u24(self._behind[0], 10, self._behind[0])

    def total(self, target: Register, spare: Register) -> None:
        """Add up the weights of both half-waves."""
        k = self.k
        k.v_add_f32(target, self.totals[0], self.totals[1])
        k.v_permlanex16_b32(spare, target, self.other_row[0], self.other_row[1])
        k.v_add_f32(target, target, spare)

    def mask(self, block_start: Register) -> None:
        """Hide keys behind a query's last one, and those that the last block shares with the one before."""
        problem = self._problem
        last = max(0, problem.keys - self._places)
        self.k.s_min_u32(self._start, block_start, last)
        bounds: list[tuple[str, Sequence[Register]]] = []
        if problem.causal or not last:
            upper = self._spare[0:2]
            for register, behind in zip(upper, self._behind, strict=True):
                self.k.v_subrev_nc_u32(register, self._start, self._last)
                self.k.v_sub_nc_u32(register, register, behind)
            bounds.append(("v_cmp_gt_i32", upper))
        if last % self._places:
            lower = self._spare[2:4]
            self.k.s_sub_u32(self._start, block_start, self._start)
            for register, behind in zip(lower, self._behind, strict=True):
                self.k.v_sub_nc_u32(register, self._start, behind)
            bounds.append(("v_cmp_lt_i32", lower))
        turn = 0
        for piece, held in enumerate(self.scores):
            for compare, limits in bounds:
                for number, score in enumerate(held):
                    mask = self._masks[turn % len(self._masks)]
                    turn += 1
                    self.k.instruction(compare, mask, piece * PIECE + number, limits[number // 2 % 2])
                    self.k.v_cndmask_b32(score, score, NEGATIVE_INFINITY, mask)

    def compare(self) -> None:
        """Find the largest scores, and set SCC if some are too large for what has been summed."""
        k, scores, found = self.k, [score for held in self.scores for score in held], self._spare
        for number in range(_BANKS):
            k.v_max3_f32(found[number], *scores[3 * number : 3 * number + 3])
        for number, first in enumerate(range(3 * _BANKS, len(scores), 2)):
            register = found[number % _BANKS]
            k.v_max3_f32(register, register, scores[first], scores[first + 1])
        k.v_max3_f32(found[0], found[0], found[1], found[2])
        k.v_max_f32(found[0], found[0], found[3])
        k.v_permlanex16_b32(found[1], found[0], self.other_row[0], self.other_row[1])
        k.v_max_f32(found[0], found[0], found[1])
        k.v_fma_f32(found[1], -found[0], self._factor, _TOP)
        k.v_sub_f32(found[0], self._shift[0], found[1])
        k.v_cmp_lt_f32(self._masks[0], _GROWTH, found[0])
        k.s_cmp_lg_u32(self._masks[0], 0)

    def fade(self, sums: Sequence[Register]) -> None:
        """Scale what has been summed by what :meth:`compare` has found."""
        k, shift, fade = self.k, self._spare[1], self._fade
        k.v_min_f32(shift, self._shift[0], shift)
        k.v_sub_f32(fade[0], shift, self._shift[0])
        k.v_exp_f32(fade[0], fade[0])
        for register in self._shift:
            k.v_mov_b32(register, shift)
        for register in fade[1:]:
            k.v_mov_b32(register, fade[0])
        for held in (self.totals, *sums):
            write(partial(self._scaled, *pair) for pair in _pairs(held))

    def exponents(self, piece: int) -> list[Emit]:
        """Make powers' exponents of a piece's scores."""
        return [partial(self._shifted, *pair) for pair in _pairs(self.scores[piece])]

    def powers(self, piece: int) -> list[Emit]:
        """Make weights of a piece's exponents."""
        return [partial(self.k.v_exp_f32, score, score) for score in self.scores[piece]]

    def _shifted(self, first: Register, second: Register) -> None:
        """Make exponents of two scores."""
        one, other = _of_other_banks(self._shift, first, second)
        self.k.dual(
            half.v_dual_fmamk_f32(first, first, self._multiplier, one),
            half.v_dual_fmamk_f32(second, second, self._multiplier, other),
        )

    def _scaled(self, first: Register, second: Register) -> None:
        """Let two sums fade."""
        one, other = _of_other_banks(self._fade, first, second)
        self.k.dual(half.v_dual_mul_f32(first, first, one), half.v_dual_mul_f32(second, second, other))

    def operand(self, piece: int) -> list[Emit]:
        """Round a piece's weights to the type, add them up, and get those of the other half-wave."""
        made: list[Emit] = []
        held = self.scores[piece]
        pairs = _pairs(held)
        for number, (low, high) in enumerate(pairs):
            if self._problem.dtype == "f16":
                made.append(partial(self.k.v_cvt_pk_rtz_f16_f32, held[number], low, high))
            else:
                made += [partial(self.k.v_add_nc_u32, each, _HALF_UNIT, each) for each in (low, high)]
                made.append(partial(self.k.v_perm_b32, held[number], high, low, UPPER_HALVES))
        made += [partial(self._add_weights, *pair) for pair in pairs[0:2]]
        swapped = [(held[number], held[4 + (number ^ 1)]) for number in range(4)]
        made += [
            partial(self.k.v_permlanex16_b32, other, own, self.other_row[0], self.other_row[1])
            for own, other in swapped
        ]
        made += [partial(self._chosen, *pair) for pair in swapped]
        return made

    def _add_weights(self, first: Register, second: Register) -> None:
        """Add two registers of two weights to the sums."""
        narrow = self._problem.dtype == "f16"
        make = half.v_dual_dot2acc_f32_f16 if narrow else half.v_dual_dot2acc_f32_bf16
        self.k.dual(make(self.totals[0], self._ones, first), make(self.totals[1], self._ones, second))

    def _chosen(self, own: Register, other: Register) -> None:
        """Let lanes 16 to 31 change what is their own and what they got: then both halves hold the same."""
        self.k.dual(half.v_dual_cndmask_b32(own, own, other), half.v_dual_cndmask_b32(other, other, own))


def write(emits: Iterable[Emit]) -> None:
    """Write instructions one after the other."""
    for emit in emits:
        emit()


def _of_other_banks(copies: Sequence[Register], *taken: Register) -> list[Register]:
    """Copies of a number in banks where a pair's own registers are not."""
    banks = {each.index % _BANKS for each in taken}
    return [each for each in copies if each.index % _BANKS not in banks]


def _pairs(registers: Register) -> list[tuple[Register, Register]]:
    held = list(registers)
    return list(zip(held[0::2], held[1::2], strict=True))
