"""The loop that kernels of convolutions are: sums over channels and taps, with weights in SGPRs.

``result[b, row, y, x]`` is the sum of ``weights[row, channel, ty, tx] * source[b, channel, Y, X]`` over
channels and taps, where ``Y = (y * step + ty * spread + start) / divisor``, if that is a whole number and a
row of the source, and ``X`` likewise. A lane computes some rows at two places of the result. A weight is the
same for all lanes: scalar loads fetch it, and one dual multiply-add takes it to both places. What lies
outside of the source is not loaded: EXEC is set to the lanes that have an element, and the others keep zeros.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..isa.builder import Register, exec_lo, half, vcc_lo
from .arithmetic import divide_by_constant
from .built import ArraySpec
from .correlation_problem import BLOCK, PLACES, Axis, Correlation
from .writer import Writer, dtype_bytes

__all__ = ["correlate"]

_ELEMENT: Final = 4
_WORD: Final = 1 << 32  # offsets of lanes are 32 bits
_NOWHERE: Final = 1 << 30  # a coordinate that no tap brings back into a source
_SCALAR_REACH: Final = (1 << 20) - 1  # offset of a scalar load, upwards


@dataclass(frozen=True, slots=True)
class _Place:
    """One of a lane's places: source coordinates, offsets in bytes (VGPRs), lanes that have it (SGPR)."""

    y: Register
    x: Register
    offset: Register
    result: Register
    valid: Register


def correlate(
    name: str,
    problem: Correlation,
    source: ArraySpec,
    weights: ArraySpec,
    result: ArraySpec,
    *,
    order: Sequence[ArraySpec],
    bias: ArraySpec | None = None,
) -> Writer:
    """Write the kernel of a correlation.

    Parameters
    ----------
    name : str
        Symbol of the kernel.
    problem : Correlation
        What is summed.
    source, weights, result : ArraySpec
        The arrays, each of less than 4 GiB; source and result f32 or f16.
    order : sequence of ArraySpec
        All arrays in the order of the arguments.
    bias : ArraySpec, optional
        An element for each row of all groups, from which sums start.

    Examples
    --------
    >>> from barewave.kernels.correlation_problem import Strides
    >>> axis = Axis(size=6, taps=3, source=8)
    >>> planes = [ArraySpec(name, (size, size), "f32") for name, size in (("x", 8), ("w", 3), ("y", 6))]
    >>> problem = Correlation(1, 1, 1, 1, axis, axis, *[Strides(0, 0, 0)] * 3)
    >>> correlate("smooth", problem, *planes, order=planes).name
    'smooth'
    """
    k = Writer(name, order, BLOCK, workgroup_ids="xyz")
    k.load_arguments()
    _Loop(k, problem, source, weights, result, bias).write()
    k.finish()
    return k


class _Loop:
    """The kernel in the writing."""

    def __init__(
        self,
        k: Writer,
        problem: Correlation,
        source: ArraySpec,
        weights: ArraySpec,
        result: ArraySpec,
        bias: ArraySpec | None,
    ) -> None:
        self.k, self.problem = k, problem
        self.source, self.weights, self.result = (k.bases[each.name] for each in (source, weights, result))
        self.bias = k.bases[bias.name] if bias else None
        self.source_type, self.result_type = source.dtype, result.dtype
        self.source_size, self.result_size = dtype_bytes(source.dtype), dtype_bytes(result.dtype)
        self.rows = problem.lane_rows
        self.others = k.sgpr()  # first rows, which another workgroup stores

    def write(self) -> None:
        """Write all of it."""
        k, problem = self.k, self.problem
        if not (problem.places and problem.rows and problem.groups):
            return
        self._move_to_group()
        places = self._places()
        # two registers that follow each other: different banks as sources, different parity as destinations
        sums = [k.vgpr(PLACES) for _ in range(self.rows)]
        self._start(sums)
        if problem.channels:
            with k.temporaries():
                self._tap_rows(places, sums)
        for number, each in enumerate(sums):
            k.advance(self.result, min(number, 1), problem.result.inner * self.result_size)
            for place, value in zip(places, each, strict=True):
                if problem.rows % self.rows:
                    k.s_cmp_le_u32(self.others, number)
                    k.s_cselect_b32(exec_lo, place.valid, 0)
                else:
                    k.s_mov_b32(exec_lo, place.valid)
                k.store_elements([value], self.result_type, place.result, self.result)

    def _move_to_group(self) -> None:
        """Move addresses to the workgroup's group and to the first of its rows.

        The last workgroup's rows end where the rows end, so that no weight outside of the array is loaded:
        the first ones are those of the workgroup before it, too, which stores them.
        """
        k, problem = self.k, self.problem
        if problem.groups > 1:
            for base, stride, size in (
                (self.source, problem.source, self.source_size),
                (self.weights, problem.weights, _ELEMENT),
                (self.result, problem.result, self.result_size),
            ):
                k.advance(base, k.workgroup_id_z, stride.group * size)
            if self.bias is not None:
                k.advance(self.bias, k.workgroup_id_z, problem.rows * _ELEMENT)
        if problem.rows > self.rows:
            with k.temporaries():
                first = k.sgpr()
                k.s_mul_i32(self.others, k.workgroup_id_y, self.rows)
                k.s_min_u32(first, self.others, problem.rows - self.rows)
                k.s_sub_u32(self.others, self.others, first)
                k.advance(self.weights, first, problem.weights.outer * _ELEMENT)
                k.advance(self.result, first, problem.result.inner * self.result_size)
                if self.bias is not None:
                    k.advance(self.bias, first, _ELEMENT)

    def _places(self) -> list[_Place]:
        """Find where the lane's places are in the source and in the result."""
        k, problem = self.k, self.problem
        x, y = problem.x, problem.y
        made: list[_Place] = []
        for number in range(PLACES):
            place = _Place(k.vgpr(), k.vgpr(), k.vgpr(), k.vgpr(), k.sgpr())
            with k.temporaries():
                index, item, line, first = k.vgpr(), k.vgpr(), k.vgpr(), k.sgpr()
                k.s_mul_i32(first, k.workgroup_id_x, BLOCK * PLACES)
                if number:
                    k.s_add_u32(first, first, number * BLOCK)
                k.v_add_nc_u32(index, first, k.workitem_id)
                k.v_cmp_gt_u32(place.valid, problem.places, index)
                divide_by_constant(k, item, index, y.size * x.size)
                k.v_mul_lo_u32(place.offset, item, y.size * x.size)
                k.v_sub_nc_u32(index, index, place.offset)
                divide_by_constant(k, line, index, x.size)
                k.v_lshlrev_b32(place.result, self.result_size.bit_length() - 1, index)
                k.v_mul_lo_u32(place.x, line, x.size)
                k.v_sub_nc_u32(place.x, index, place.x)
                k.v_mul_lo_u32(place.offset, item, problem.source.outer * self.source_size % _WORD)
                k.v_mul_lo_u32(item, item, problem.result.outer * self.result_size)
                k.v_add_nc_u32(place.result, place.result, item)
                for into, coordinate, axis in ((place.y, line, y), (place.x, place.x, x)):
                    k.v_mul_lo_u32(into, coordinate, axis.step)
                    k.v_add_nc_u32(into, axis.start, into)
                k.v_cndmask_b32(place.y, _NOWHERE, place.y, place.valid)
            made.append(place)
        return made

    def _start(self, sums: Sequence[Register]) -> None:
        k = self.k
        if self.bias is None:
            for low, high in sums:
                k.dual(half.v_dual_mov_b32(low, 0), half.v_dual_mov_b32(high, 0))
            return
        with k.temporaries():
            values = [k.sgpr() for _ in sums]
            for number, value in enumerate(values):
                k.s_load_b32(value, self.bias, number * _ELEMENT)
            for (low, high), value in zip(sums, values, strict=True):
                k.dual(half.v_dual_mov_b32(low, value), half.v_dual_mov_b32(high, value))

    def _tap_rows(self, places: Sequence[_Place], sums: Sequence[Register]) -> None:
        """Go through the rows of taps."""
        k, y = self.k, self.problem.y
        if y.taps == 1:
            self._tap_row(places, sums)
        elif y.taps:
            with k.loop(k.sgpr(), y.taps):
                self._tap_row(places, sums)
                for each in places:
                    k.v_add_nc_u32(each.y, y.spread, each.y)

    def _tap_row(self, places: Sequence[_Place], sums: Sequence[Register]) -> None:
        """Go through the taps of a row, some at a time."""
        k, x = self.k, self.problem.x
        taps = self.problem.taps
        with k.temporaries():
            lines = [(k.vgpr(), k.sgpr()) for _ in places]
            columns = [k.vgpr() for _ in places]
            for place, (offset, valid), column in zip(places, lines, columns, strict=True):
                self._coordinate(offset, valid, place.y, self.problem.y)
                k.v_mul_lo_u32(offset, offset, x.source * self.source_size)
                k.v_add_nc_u32(offset, offset, place.offset)
                k.v_mov_b32(column, place.x)
            full, rest = divmod(x.taps, taps)
            if full > 1:
                with k.loop(k.sgpr(), full):
                    self._taps(taps, lines, columns, sums)
            elif full:
                self._taps(taps, lines, columns, sums)
            if rest:
                self._taps(rest, lines, columns, sums)

    def _coordinate(self, into: Register, valid: Register, value: Register, axis: Axis) -> None:
        """Divide a coordinate, and find the lanes in which the source has it."""
        k = self.k
        k.v_cmp_gt_u32(valid, axis.source * axis.divisor, value)
        if axis.divisor == 1:
            k.v_mov_b32(into, value)
            return
        with k.temporaries():
            again = k.vgpr()
            divide_by_constant(k, into, value, axis.divisor)
            k.v_mul_lo_u32(again, into, axis.divisor)
            k.v_cmp_eq_u32(vcc_lo, again, value)
            k.s_and_b32(valid, valid, vcc_lo)

    def _taps(
        self,
        taps: int,
        lines: Sequence[tuple[Register, Register]],
        columns: Sequence[Register],
        sums: Sequence[Register],
    ) -> None:
        """Add what neighbouring taps of all channels give; columns and weights move on to the next taps."""
        k, problem = self.k, self.problem
        x = problem.x
        with k.temporaries():
            masks = [[k.sgpr() for _ in lines] for _ in range(taps)]
            offsets = [[k.vgpr() for _ in lines] for _ in range(taps)]
            together = problem.channels_together
            values = [k.vgpr(PLACES) for _ in range(taps * together)]
            for mask, offset in zip(masks, offsets, strict=True):
                for valid, into, (line, line_valid), column in zip(mask, offset, lines, columns, strict=True):
                    self._coordinate(into, valid, column, x)
                    k.v_lshl_add_u32(into, into, self.source_size.bit_length() - 1, line)
                    k.s_and_b32(valid, valid, line_valid)
                    k.v_add_nc_u32(column, x.spread, column)
            # where no lane has an element of any of the taps, there is nothing to add
            some, behind = k.sgpr(), k.forward_label()
            k.s_mov_b32(some, 0)
            for each in (valid for mask in masks for valid in mask):
                k.s_or_b32(some, some, each)
            k.s_cbranch_scc0(behind)
            for low, high in values:
                k.dual(half.v_dual_mov_b32(low, 0), half.v_dual_mov_b32(high, 0))
            source, weights = k.sgpr(2), k.sgpr(2)
            k.s_mov_b64(source, self.source)
            k.s_mov_b64(weights, self.weights)
            full, rest = divmod(problem.channels, together)
            if full > 1:
                with k.loop(k.sgpr(), full):
                    self._channels(together, source, weights, masks, offsets, values, sums)
            elif full:
                self._channels(together, source, weights, masks, offsets, values, sums)
            if rest:
                self._channels(rest, source, weights, masks, offsets, values, sums)
            k.place(behind)
        k.advance(self.weights, 1, taps * _ELEMENT)

    def _channels(
        self,
        count: int,
        source: Register,
        weights: Register,
        masks: Sequence[Sequence[Register]],
        offsets: Sequence[Sequence[Register]],
        values: Sequence[Register],
        sums: Sequence[Register],
    ) -> None:
        """Load elements and weights of one or more channels, and add their products; addresses move on."""
        k, problem = self.k, self.problem
        with k.temporaries():
            loaded = values[: count * len(masks)]
            factors = self._weights(weights, len(loaded))
            for number, into in enumerate(loaded):
                tap = number % len(masks)
                for valid, place, register in zip(masks[tap], offsets[tap], into, strict=True):
                    k.s_mov_b32(exec_lo, valid)
                    k.fetch([register], self.source_type, place, source)
                if tap == len(masks) - 1:
                    k.advance(source, 1, problem.source.inner * self.source_size)
            k.s_mov_b32(exec_lo, -1)
            k.advance(weights, count, problem.weights.inner * _ELEMENT)
            for number, (first, second) in enumerate(loaded):
                k.unpack([first], self.source_type)
                k.unpack([second], self.source_type)
                for row, (low, high) in zip(factors, sums, strict=True):
                    k.dual(
                        half.v_dual_fmac_f32(low, row[number], first),
                        half.v_dual_fmac_f32(high, row[number], second),
                    )

    def _weights(self, base: Register, count: int) -> list[list[Register]]:
        """Load some neighbouring weights of each row."""
        k, pitch = self.k, self.problem.weights.outer * _ELEMENT
        made: list[list[Register]] = [[] for _ in range(self.rows)]
        for width in (4, 2, 1):
            if not count & width:
                continue
            for number, row in enumerate(made):
                into = k.sgpr(width)
                place = number * pitch + len(row) * _ELEMENT
                load = f"s_load_b{32 * width}"
                if place <= _SCALAR_REACH:
                    k.instruction(load, into, base, place)
                else:
                    with k.temporaries():
                        offset = k.sgpr()
                        k.s_mov_b32(offset, place)
                        k.instruction(load, into, base, offset)
                row.extend(into)
        return made
