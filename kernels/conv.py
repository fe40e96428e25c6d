"""Convolutions of images and their gradients, directly: no matrix of windows is made.

A lane has a pixel of the result, for up to eight planes of it. Weights are the same for all lanes and come by
scalar loads, so that each number that is loaded meets eight weights, each from an SGPR. The gradient of the
weights is a sum over pixels: a workgroup has the weights of one channel for some filters.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

import numpy.typing as npt

from ..isa.builder import Register, exec_lo, vcc_lo
from .arithmetic import FOLDS
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .conv_geometry import Convolution, convolution
from .conv_taps import TAPS_TOGETHER, Planes, along, load_taps, split_pixel, tap_offsets, taps_of
from .groups import GroupWriter
from .products import add_products
from .writer import Writer, dtype_bytes

__all__ = ["conv2d", "conv2d_input_gradient", "conv2d_weight_gradient"]

_BLOCK: Final = 256
_PLANES: Final = 8  # of the result, that a lane has
_SUMS: Final = 64  # registers for the sums of the weights' gradient
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
) -> BuiltKernel:
    """Convolve (as networks do, without turning the filters): ``y = x * w``.

    Parameters
    ----------
    images : sequence of int
        Shape of ``x``: batch, channels, height, width.
    filters : sequence of int
        How many, height and width: at most 128 weights, and 24 for height and width together.
    stride, padding, dilation : int or tuple of int
        In both directions, or in height and width. Padding is zeros on either side.
    groups : int
        Channels and filters fall into so many groups, which have nothing to do with each other.
    dtype : str
        Of ``x`` and ``y``: ``"f32"`` or ``"f16"`` (computed in 32 bits). Weights are f32.

    Returns
    -------
    BuiltKernel
        Inputs ``x``, ``w`` (filters, channels of a group, height, width); outputs ``y``.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> conv2d((8, 64, 56, 56), (64, 3, 3), padding=1)
    <BuiltKernel conv2d 8x64x56x56 by 64x64x3x3 f32: grid (98, 8, 1), block (256, 1, 1)>
    """
    c = convolution("conv2d", images, filters, stride, padding, dilation, groups, dtype)

    def reference(x: npt.NDArray[Any], w: npt.NDArray[Any]) -> tuple[npt.NDArray[Any]]:
        return (c.forward(x, w),)

    k = _Direct("conv2d", c, [c.x, c.w, c.y], backward=False)
    return _built(k, f"conv2d {c}", [c.x, c.w], c.y, k.grid(), reference, c.channels // c.groups * c.taps)


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

    k = _Direct(family, c, [c.w, dy, dx], backward=True)
    return _built(k, f"{family} {c}", [c.w, dy], dx, k.grid(), reference, c.filters // c.groups * c.taps)


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

    k = _WeightGradient(family, c, [c.x, dy, dw])
    terms = c.batch * c.out_height * c.out_width
    return _built(k, f"{family} {c}", [c.x, dy], dw, k.grid(), reference, terms)


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


def _weight_of(weights: Sequence[Register], plane: int, tap: int) -> Register:
    return weights[plane][tap]


class _Direct(Writer):
    """Results from images, or backward: gradients of images from those of results."""

    def __init__(self, name: str, c: Convolution, specs: Sequence[ArraySpec], *, backward: bool) -> None:
        super().__init__(name, specs, _BLOCK, workgroup_ids="xyz")
        self.load_arguments()
        source, target = (specs[1], specs[2]) if backward else (specs[0], specs[2])
        self._c, self._backward, self._source, self._target = c, backward, source, target
        images, results = c.channels // c.groups, c.filters // c.groups
        # planes that are summed over, planes of the result; bytes from weight to weight along each
        self._inner, self._outer = (results, images) if backward else (images, results)
        along_images, along_results = c.taps * _WEIGHT, images * c.taps * _WEIGHT
        self._inner_step = along_results if backward else along_images
        self._outer_step = along_images if backward else along_results
        self._planes = min(_PLANES, self._outer)
        self._pixels = c.batch * target.shape[2] * target.shape[3]
        if self._planes and self._pixels:
            self._write()
        self.finish()

    def grid(self) -> tuple[int, int, int]:
        """Workgroups: pixels, planes, groups."""
        blocks = -(-self._outer // self._planes) if self._planes else 0
        return -(-self._pixels // _BLOCK), blocks, self._c.groups

    def _write(self) -> None:
        c, source, target = self._c, self._source, self._target
        size = dtype_bytes(c.dtype)
        plane, target_plane = (size * each.shape[2] * each.shape[3] for each in (source, target))
        pixel, planes = self.vgpr(), Planes(self, self._planes, self._outer)
        with self.temporaries():
            first = self.sgpr()
            self.s_lshl_b32(first, self.workgroup_id_x, 8)
            self.v_add_nc_u32(pixel, first, self.workitem_id)
            if self._pixels % _BLOCK:
                self.v_cmp_gt_u32(vcc_lo, self._pixels, pixel)
                self.s_and_b32(exec_lo, exec_lo, vcc_lo)
                self.s_cbranch_execz(self.exit_label())
        group = self.workgroup_id_z
        self.advance(self.bases[source.name], group, self._inner * plane)
        self.advance(self.bases["w"], group, self._inner * self._outer * c.taps * _WEIGHT)
        self.advance(self.bases["w"], planes.start, self._outer_step)
        self.advance(self.bases[target.name], group, self._outer * target_plane)
        self.advance(self.bases[target.name], planes.start, target_plane)
        sums = self.vgprs(self._planes)
        for register in sums:
            self.v_mov_b32(register, 0)
        image, row, column, place = split_pixel(self, pixel, *target.shape[2:])
        if self._inner and source.size:
            with self.temporaries():
                self._sum(sums, image, row, column, plane)
        offset = self.vgpr()
        self.v_mul_lo_u32(offset, target.shape[1] * target_plane, image)
        self.v_lshl_add_u32(offset, place, size.bit_length() - 1, offset)
        for number, register in enumerate(sums):
            with planes.storing(number):
                self.store_elements([register], c.dtype, offset, self.bases[target.name])
            self.advance(self.bases[target.name], 1, target_plane)

    def _sum(
        self, sums: Sequence[Register], image: Register, row: Register, column: Register, plane: int
    ) -> None:
        """Add up all products of the lane's pixel."""
        c, source = self._c, self._source
        extents = zip(
            (row, column), (c.tall, c.wide), c.stride, c.padding, c.dilation, source.shape[2:], strict=True
        )
        rows, columns = (along(self, *each, backward=self._backward) for each in extents)
        first = self.vgpr()
        self.v_mul_lo_u32(first, source.shape[1] * plane, image)
        offsets = tap_offsets(
            self, range(c.taps), first, rows, columns, source.shape[3], dtype_bytes(c.dtype)
        )
        # the planes' weights lie further apart than an instruction's offset reaches
        steps = [self.sgpr() for _ in sums]
        for number, step in enumerate(steps):
            self.s_mov_b32(step, number * self._outer_step)
        with self.loop(self.sgpr(), self._inner):
            for taps in taps_of(c.taps):
                with self.temporaries():
                    weights = [self._weights(step, taps) for step in steps]
                    values = load_taps(
                        self,
                        taps,
                        offsets[taps.start : taps.stop],
                        c.dtype,
                        self.bases[source.name],
                        rows[1],
                        columns[1],
                    )
                    add_products(self, sums, values, partial(_weight_of, weights))
            self.advance(self.bases[source.name], 1, plane)
            self.advance(self.bases["w"], 1, self._inner_step)

    def _weights(self, step: Register, taps: range) -> Register:
        """Load some weights of a plane into SGPRs."""
        row, left, done = self.sgpr(TAPS_TOGETHER), len(taps), 0
        while left:
            count = 1 << left.bit_length() - 1
            into = row[done : done + count - 1] if count > 1 else row[done]
            offset = (taps.start + done) * _WEIGHT
            self.instruction(f"s_load_b{32 * count}", into, self.bases["w"], step, offset=offset)
            left, done = left - count, done + count
        return row


class _WeightGradient(GroupWriter):
    """Gradients of weights: a workgroup has those of one channel, for some filters."""

    def __init__(self, name: str, c: Convolution, specs: Sequence[ArraySpec]) -> None:
        super().__init__(name, specs, _BLOCK, lanes=_BLOCK, vector=1, workgroup_ids="xyz")
        self._c = c
        self._filters = c.filters // c.groups
        self._channels = c.channels // c.groups
        self._planes = max(1, min(_PLANES, self._filters, _SUMS // c.taps))
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
            rows, columns = (along(self, *each, backward=False) for each in extents)
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
