"""Convolutions of images and their gradients, directly: no matrix of windows is made.

Results and gradients of images are correlations. The gradient of the weights is a sum over pixels: a
workgroup has the weights of one channel for some filters, and its lanes share the pixels. Where there are
so many weights that lanes need not share, it is a correlation, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy.typing as npt

from ..isa.builder import Register
from .arithmetic import FOLDS
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .conv_choice import correlation_cycles, shared_cycles
from .conv_geometry import Convolution, convolution
from .conv_taps import Planes, along, load_taps, split_pixel, tap_offsets, taps_of
from .correlation import correlate
from .correlation_problem import Axis, Correlation, Strides
from .groups import GroupWriter
from .shapes import check_flags
from .writer import Writer, dtype_bytes, require

__all__ = ["conv2d", "conv2d_input_gradient", "conv2d_weight_gradient"]

_BLOCK: Final = 256
_PLANES: Final = 8  # filters of a workgroup for the weights' gradient
_SUMS: Final = 64  # registers for the sums of the weights' gradient
_MOST_TAPS: Final = 128  # of a filter and channel, one register of a lane each
_MOST_SIDES: Final = 24  # rows and columns of taps, one SGPR each
_WEIGHT: Final = 4

Pair = int | tuple[int, int]


def conv2d(
    images: Sequence[int],
    filters: Sequence[int],
    *,
    stride: Pair = 1,
    padding: Pair = 0,
    dilation: Pair = 1,
    groups: int = 1,
    dtype: str = "f32",
    bias: bool = False,
) -> BuiltKernel:
    """Convolve (as networks do, without turning the filters): ``y = x * w``.

    Parameters
    ----------
    images : sequence of int
        Shape of ``x``: batch, channels, height, width.
    filters : sequence of int
        How many, height and width.
    stride, padding, dilation : int or tuple of int
        In both directions, or in height and width. Padding is zeros on either side.
    groups : int
        Channels and filters fall into so many groups, which have nothing to do with each other.
    dtype : str
        Of ``x`` and ``y``: ``"f32"`` or ``"f16"`` (computed in 32 bits). Weights are f32.
    bias : bool
        Whether there is an input ``bias`` (f32), a number for each filter, that is added.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, ``w`` (filters, channels of a group, height, width), perhaps ``bias``; outputs ``y``.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> conv2d((8, 64, 56, 56), (64, 3, 3), padding=1)
    <BuiltKernel conv2d 8x64x56x56 by 64x64x3x3 f32: grid (98, 4, 1), block (128, 1, 1)>
    """
    c = convolution("conv2d", images, filters, stride, padding, dilation, groups, dtype)
    check_flags("conv2d", bias=bias)
    channels, filters_of_group = c.channels // c.groups, c.filters // c.groups
    plane, area = c.height * c.width, c.out_height * c.out_width
    y, x = (
        Axis(size, taps, extent, step=step, spread=apart, start=-margin)
        for size, taps, extent, step, margin, apart in c.directions
    )
    problem = Correlation(
        c.groups, c.batch, filters_of_group, channels, y, x,
        source=Strides(channels * plane, c.channels * plane, plane),
        weights=Strides(filters_of_group * channels * c.taps, channels * c.taps, c.taps),
        result=Strides(filters_of_group * area, c.filters * area, area),
    )  # fmt: skip

    def reference(
        x: npt.NDArray[Any], w: npt.NDArray[Any], *others: npt.NDArray[Any]
    ) -> tuple[npt.NDArray[Any]]:
        made = c.forward(x, w)
        return (made + others[0].reshape(-1, 1, 1) if others else made,)

    offset = ArraySpec("bias", (c.filters,), "f32") if bias else None
    inputs = [c.x, c.w, *([offset] if offset else [])]
    k = correlate("conv2d", problem, c.x, c.w, c.y, order=[*inputs, c.y], bias=offset)
    name = f"conv2d {c}{' bias' if bias else ''}"
    return _built(k, name, inputs, c.y, problem.grid, reference, channels * c.taps + bias)


def conv2d_input_gradient(
    images: Sequence[int],
    filters: Sequence[int],
    *,
    stride: Pair = 1,
    padding: Pair = 0,
    dilation: Pair = 1,
    groups: int = 1,
    dtype: str = "f32",
) -> BuiltKernel:
    """Compute the gradient of the images of :func:`conv2d` from that of its results.

    Parameters
    ----------
    images, filters, stride, padding, dilation, groups, dtype
        Those of :func:`conv2d`.

    Returns
    -------
    BuiltKernel
        Inputs ``w``, ``dy``; outputs ``dx``.

    Raises
    ------
    KernelError
        For what is not offered.
    """
    family = "conv2d_input_gradient"
    c = convolution(family, images, filters, stride, padding, dilation, groups, dtype)
    dx, dy = ArraySpec("dx", c.x.shape, dtype), ArraySpec("dy", c.y.shape, dtype)

    def reference(w: npt.NDArray[Any], dy: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        return (c.input_gradient(w, dy),)

    channels, filters_of_group = c.channels // c.groups, c.filters // c.groups
    plane, area = c.height * c.width, c.out_height * c.out_width
    # the result whose window has a place at a tap: a whole number of steps away
    y, x = (
        Axis(extent, taps, size, spread=-apart, start=margin, divisor=step)
        for size, taps, extent, step, margin, apart in c.directions
    )
    problem = Correlation(
        c.groups, c.batch, channels, filters_of_group, y, x,
        source=Strides(filters_of_group * area, c.filters * area, area),
        weights=Strides(filters_of_group * channels * c.taps, c.taps, channels * c.taps),
        result=Strides(channels * plane, c.channels * plane, plane),
    )  # fmt: skip
    k = correlate(family, problem, dy, c.w, dx, order=[c.w, dy, dx])
    return _built(k, f"{family} {c}", [c.w, dy], dx, problem.grid, reference, filters_of_group * c.taps)


def conv2d_weight_gradient(
    images: Sequence[int],
    filters: Sequence[int],
    *,
    stride: Pair = 1,
    padding: Pair = 0,
    dilation: Pair = 1,
    groups: int = 1,
    dtype: str = "f32",
) -> BuiltKernel:
    """Compute the gradient of the weights of :func:`conv2d` from that of its results.

    Parameters
    ----------
    images, filters, stride, padding, dilation, groups, dtype
        Those of :func:`conv2d`.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, ``dy``; outputs ``dw``.

    Raises
    ------
    KernelError
        For what is not offered.
    """
    family = "conv2d_weight_gradient"
    c = convolution(family, images, filters, stride, padding, dilation, groups, dtype)
    dw, dy = ArraySpec("dw", c.w.shape, "f32"), ArraySpec("dy", c.y.shape, dtype)

    def reference(x: npt.NDArray[Any], dy: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        return (c.weight_gradient(x, dy),)

    terms = c.batch * c.out_height * c.out_width
    few = c.taps <= _MOST_TAPS and c.tall + c.wide <= _MOST_SIDES
    require(
        few or dtype == "f32",
        f"{family}: filters of {c.tall}x{c.wide} with {dtype}; at most {_MOST_TAPS} weights, extents of "
        f"{_MOST_SIDES} in all: take f32",
    )
    problem = _weights_of_results(c) if dtype == "f32" else None
    if problem and not (few and _shares(c, problem)):
        k = correlate(family, problem, c.x, dy, dw, order=[c.x, dy, dw])
        return _built(k, f"{family} {c}", [c.x, dy], dw, problem.grid, reference, terms)
    shared = _WeightGradient(family, c, [c.x, dy, dw])
    return _built(shared, f"{family} {c}", [c.x, dy], dw, shared.grid(), reference, terms)


def _shares(c: Convolution, problem: Correlation) -> bool:
    """Whether lanes that share the pixels are through before lanes that have weights of their own."""
    pixels = c.batch * c.out_height * c.out_width
    planes = _planes(c)
    groups = c.channels * -(-(c.filters // c.groups) // planes)
    shared = shared_cycles(groups, -(-pixels // _BLOCK), c.taps, planes * c.taps)
    return not pixels or shared < correlation_cycles(problem)


def _planes(c: Convolution) -> int:
    """Filters of a workgroup whose lanes share the pixels."""
    return max(1, min(_PLANES, c.filters // c.groups, _SUMS // max(1, c.taps)))


def _weights_of_results(c: Convolution) -> Correlation:
    """The gradient of the weights as a correlation, whose weights are the gradients of the results.

    Batch and channels have changed places, stride and dilation too.
    """
    channels, filters = c.channels // c.groups, c.filters // c.groups
    plane, area = c.height * c.width, c.out_height * c.out_width
    y, x = (
        Axis(taps, size, extent, step=apart, spread=step, start=-margin)
        for size, taps, extent, step, margin, apart in c.directions
    )
    return Correlation(
        c.groups, channels, filters, c.batch, y, x,
        source=Strides(channels * plane, plane, c.channels * plane),
        weights=Strides(filters * area, area, c.filters * area),
        result=Strides(filters * channels * c.taps, c.taps, channels * c.taps),
    )  # fmt: skip


def _built(
    k: Writer,
    name: str,
    inputs: Sequence[ArraySpec],
    output: ArraySpec,
    grid: tuple[int, int, int],
    reference: Any,
    terms: int,
) -> BuiltKernel:
    """Build; a sum of so many products is off by its terms and by the additions that each passes."""
    half = output.dtype == "f16"
    return build(
        k,
        name=name,
        grid=grid,
        inputs=inputs,
        outputs=[output],
        reference=reference,
        tolerance=Tolerance(
            relative=2.0**-11 if half else 2.0**-22, absolute=2.0**-24 * max(1, terms) ** 1.5 + 2.0**-25
        ),
    )


class _WeightGradient(GroupWriter):
    """Gradients of weights: a workgroup has those of one channel, for some filters."""

    def __init__(self, name: str, c: Convolution, specs: Sequence[ArraySpec]) -> None:
        super().__init__(name, specs, _BLOCK, lanes=_BLOCK, vector=1, workgroup_ids="xyz")
        self._c = c
        self._filters = c.filters // c.groups
        self._channels = c.channels // c.groups
        self._planes = _planes(c)
        if self._filters and self._channels:
            self._write()
        self.finish()

    def grid(self) -> tuple[int, int, int]:
        """Workgroups: channels of a group, filters, groups."""
        return self._channels, -(-self._filters // self._planes), self._c.groups

    def _write(self) -> None:
        c, taps = self._c, self._c.taps
        size = dtype_bytes(c.dtype)
        planes, group = Planes(self, self._planes, self._filters), self.workgroup_id_z
        plane, result_plane = size * c.height * c.width, size * c.out_height * c.out_width
        self.advance(self.bases["x"], group, self._channels * plane)
        self.advance(self.bases["x"], self.workgroup_id_x, plane)
        self.advance(self.bases["dy"], group, self._filters * result_plane)
        self.advance(self.bases["dy"], planes.start, result_plane)
        of_filter = self._channels * taps * _WEIGHT
        self.advance(self.bases["dw"], group, self._filters * of_filter)
        self.advance(self.bases["dw"], planes.start, of_filter)
        self.advance(self.bases["dw"], self.workgroup_id_x, taps * _WEIGHT)
        sums = [self.vgprs(taps) for _ in range(self._planes)]
        for register in (each for of_plane in sums for each in of_plane):
            self.v_mov_b32(register, 0)
        pixels = c.batch * c.out_height * c.out_width
        if pixels and c.x.size:
            pixel = self.vgpr()
            self.v_mov_b32(pixel, self.lane)
            rounds, rest = divmod(pixels, _BLOCK)
            if rounds:
                with self.loop(self.sgpr(), rounds):
                    self._add(sums, pixel, plane, result_plane)
                    self.v_add_nc_u32(pixel, _BLOCK, pixel)
            if rest:
                with self.lanes_below(rest, self.lane):
                    self._add(sums, pixel, plane, result_plane)
        for register in (each for of_plane in sums for each in of_plane):
            self.total([register], FOLDS["sum"])
        with self.lanes_below(1, self.lane):
            offset = self.vgpr()
            self.v_mov_b32(offset, 0)
            for number, of_plane in enumerate(sums):
                with planes.storing(number):
                    for tap, register in enumerate(of_plane):
                        self.access("store", register, offset, self.bases["dw"], _WEIGHT, tap * _WEIGHT)
                self.advance(self.bases["dw"], 1, of_filter)

    def _add(
        self, sums: Sequence[Sequence[Register]], pixel: Register, plane: int, result_plane: int
    ) -> None:
        """Add the products of one pixel of the results with what its window has."""
        c = self._c
        size = dtype_bytes(c.dtype)
        with self.temporaries():
            image, row, column, number = split_pixel(self, pixel, c.out_height, c.out_width)
            extents = zip(
                (row, column), (c.tall, c.wide), c.stride, c.padding, c.dilation, c.x.shape[2:], strict=True
            )
            rows, columns = (along(self, *each) for each in extents)
            first, offset = self.vgpr(), self.vgpr()
            self.v_mul_lo_u32(first, c.channels * plane, image)
            self.v_mul_lo_u32(offset, c.filters * result_plane, image)
            self.v_lshl_add_u32(offset, number, size.bit_length() - 1, offset)
            gradients = self.vgprs(self._planes)
            for position, value in enumerate(gradients):
                self.fetch([value], c.dtype, offset, self.bases["dy"], position * result_plane)
            for value in gradients:
                self.unpack([value], c.dtype)
            for taps in taps_of(c.taps):
                with self.temporaries():
                    offsets = tap_offsets(self, taps, first, rows, columns, c.width, size)
                    values = load_taps(self, taps, offsets, c.dtype, self.bases["x"], rows[1], columns[1])
                    for gradient, of_plane in zip(gradients, sums, strict=True):
                        for tap, value in zip(taps, values, strict=True):
                            self.v_fmac_f32(of_plane[tap], gradient, value)
