"""Extents of two-dimensional convolutions, and what they compute, by numpy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, cast

import numpy as np
import numpy.typing as npt

from .built import ArraySpec
from .shapes import check_dtype, check_extent, check_shape, shape_text
from .writer import require

__all__ = ["Convolution", "Direction", "convolution"]

_DTYPES: Final = ("f32", "f16")
_MOST_BYTES: Final = (1 << 32) - 1
_MOST_PIXELS: Final = (1 << 31) - 1
_MOST_STEP: Final = (1 << 16) - 1

Array = npt.NDArray[Any]


class Direction(NamedTuple):
    """Height or width of a convolution: extents of results, weights and images, and how windows lie."""

    size: int
    taps: int
    extent: int
    step: int
    margin: int
    apart: int


@dataclass(frozen=True, slots=True)
class Convolution:
    """A convolution of images with filters.

    Attributes
    ----------
    batch, channels, height, width : int
        Of the images ``x``.
    filters, tall, wide : int
        Of the weights: how many, and their extents.
    stride, padding, dilation : tuple of int
        In height and width.
    groups : int
        Into which channels and filters fall.
    dtype : str
        Of images; weights are f32.
    """

    batch: int
    channels: int
    height: int
    width: int
    filters: int
    tall: int
    wide: int
    stride: tuple[int, int]
    padding: tuple[int, int]
    dilation: tuple[int, int]
    groups: int
    dtype: str

    @property
    def out_height(self) -> int:
        """Height of the results ``y``."""
        return _positions(self.height, self.tall, self.stride[0], self.padding[0], self.dilation[0])

    @property
    def out_width(self) -> int:
        """Width of the results ``y``."""
        return _positions(self.width, self.wide, self.stride[1], self.padding[1], self.dilation[1])

    @property
    def directions(self) -> tuple[Direction, Direction]:
        """Height, then width."""
        height, width = map(
            Direction,
            (self.out_height, self.out_width),
            (self.tall, self.wide),
            (self.height, self.width),
            self.stride,
            self.padding,
            self.dilation,
        )
        return height, width

    @property
    def taps(self) -> int:
        """Weights of a filter and channel."""
        return self.tall * self.wide

    @property
    def x(self) -> ArraySpec:
        """The images."""
        return ArraySpec("x", (self.batch, self.channels, self.height, self.width), self.dtype)

    @property
    def w(self) -> ArraySpec:
        """The weights."""
        per_group = self.channels // self.groups
        return ArraySpec("w", (self.filters, per_group, self.tall, self.wide), "f32")

    @property
    def y(self) -> ArraySpec:
        """The results."""
        return ArraySpec("y", (self.batch, self.filters, self.out_height, self.out_width), self.dtype)

    def __str__(self) -> str:
        """Say the shapes."""
        return f"{shape_text(self.x.shape)} by {shape_text(self.w.shape)} {self.dtype}"

    def windows(self, x: Array) -> Array:
        """What each weight meets: batch, group, channel, tall, wide, height and width of ``y``."""
        (top, left), (down, right) = self.padding, self.dilation
        padded = np.pad(x.astype(np.float64), ((0, 0), (0, 0), (top, top), (left, left)))
        shape = (self.tall, self.wide, self.out_height, self.out_width)
        made = np.zeros((*x.shape[:2], *shape))
        for i in range(self.tall):
            for j in range(self.wide):
                rows = i * down + np.arange(self.out_height) * self.stride[0]
                columns = j * right + np.arange(self.out_width) * self.stride[1]
                made[:, :, i, j] = padded[:, :, rows[:, None], columns]
        return made.reshape(self.batch, self.groups, self.channels // self.groups, *shape)

    def grouped(self, w: Array) -> Array:
        """Weights by group."""
        return w.astype(np.float64).reshape(self.groups, self.filters // self.groups, *self.w.shape[1:])

    def forward(self, x: Array, w: Array) -> Array:
        """Convolve."""
        made = np.einsum("ngcklhw,gfckl->ngfhw", self.windows(x), self.grouped(w))
        return np.asarray(made.reshape(self.y.shape))

    def weight_gradient(self, x: Array, dy: Array) -> Array:
        """Gradient of the weights."""
        made = np.einsum("ngcklhw,ngfhw->gfckl", self.windows(x), self._by_group(dy))
        return np.asarray(made.reshape(self.w.shape))

    def _by_group(self, dy: Array) -> Array:
        filters = self.filters // self.groups
        shape = (self.batch, self.groups, filters, self.out_height, self.out_width)
        return dy.astype(np.float64).reshape(shape)

    def input_gradient(self, w: Array, dy: Array) -> Array:
        """Gradient of the images: each product goes back to where it came from."""
        (top, left), (down, right) = self.padding, self.dilation
        shape = (self.batch, self.channels, self.height + 2 * top, self.width + 2 * left)
        padded = np.zeros(shape)
        spread = np.einsum("gfckl,ngfhw->ngcklhw", self.grouped(w), self._by_group(dy))
        spread = spread.reshape(self.batch, self.channels, *spread.shape[3:])
        for i in range(self.tall):
            for j in range(self.wide):
                rows = i * down + np.arange(self.out_height) * self.stride[0]
                columns = j * right + np.arange(self.out_width) * self.stride[1]
                padded[:, :, rows[:, None], columns] += spread[:, :, i, j]
        return padded[:, :, top : top + self.height, left : left + self.width]


def _positions(extent: int, taps: int, stride: int, padding: int, dilation: int) -> int:
    return max(0, (extent + 2 * padding - dilation * (taps - 1) - 1) // stride + 1)


def _pair(family: str, name: str, value: object, least: int) -> tuple[int, int]:
    """One number for both directions, or two."""
    both = tuple(cast(Sequence[object], value)) if isinstance(value, tuple | list) else (value, value)
    require(len(both) == 2, f"{family}: {name} is one number or two, not {value}")
    first, second = (check_extent(family, name, each, least=least) for each in both)
    require(max(first, second) <= _MOST_STEP, f"{family}: {name} is {value}; at most {_MOST_STEP}")
    return first, second


def convolution(
    family: str,
    images: Sequence[int],
    filters: Sequence[int],
    stride: int | tuple[int, int],
    padding: int | tuple[int, int],
    dilation: int | tuple[int, int],
    groups: int,
    dtype: str,
) -> Convolution:
    """Check the extents of a convolution.

    Raises
    ------
    KernelError
        If they do not fit each other, or are beyond a limit.
    """
    x, f = check_shape(family, images, least=4), check_shape(family, filters, least=3)
    require(len(x) == 4, f"{family}: images have four axes (batch, channel, height, width), not shape {x}")
    require(len(f) == 3, f"{family}: filters have a number and two extents, not shape {f}")
    check_dtype(family, dtype, _DTYPES)
    parts = check_extent(family, "groups", groups, least=1)
    for name, extent in (("channels", x[1]), ("filters", f[0])):
        require(extent % parts == 0, f"{family}: {extent} {name} do not fall into {parts} groups")
    require(min(f[1:]) >= 1, f"{family}: filters of {f[1]}x{f[2]} have no weight")
    steps, margins = _pair(family, "stride", stride, 1), _pair(family, "padding", padding, 0)
    apart = _pair(family, "dilation", dilation, 1)
    batch, channels, height, width = x
    count, tall, wide = f
    made = Convolution(batch, channels, height, width, count, tall, wide, steps, margins, apart, parts, dtype)
    for spec in (made.x, made.w, made.y):
        require(
            spec.nbytes <= _MOST_BYTES,
            f"{family}: {spec.name} of shape {spec.shape} has {spec.nbytes} bytes; at most {_MOST_BYTES}",
        )
    # places of pixels and the constants that they are divided by have 31 bits, whatever the batch
    pixels = max(1, batch) * max(height * width, made.out_height * made.out_width)
    require(pixels <= _MOST_PIXELS, f"{family}: {pixels} pixels; at most {_MOST_PIXELS}: take fewer images")
    return made
