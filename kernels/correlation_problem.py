"""What a convolution's kernel sums: sizes and strides, and how they are dealt out to workgroups and lanes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .writer import require

__all__ = ["BLOCK", "PLACES", "Axis", "Correlation", "Strides"]

BLOCK: Final = 128
"""Work-items of a workgroup."""
PLACES: Final = 2
"""Places of a lane; both halves of a dual instruction."""
_MOST_ROWS: Final = 16
_MOST_TAPS: Final = 4  # the longest scalar load that a row of few taps fills
_WEIGHT_SGPRS: Final = 48
_CHANNELS_TOGETHER: Final = 2  # of single taps: with one each, scalar loads would take as long as the sums
_MOST_COORDINATE: Final = 1 << 29


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction of the planes.

    Attributes
    ----------
    size, taps, source : int
        Extents of the result, of the weights, and of the source.
    step, spread, start, divisor : int
        The source's coordinate is ``(place * step + tap * spread + start) / divisor``.
    """

    size: int
    taps: int
    source: int
    step: int = 1
    spread: int = 1
    start: int = 0
    divisor: int = 1

    def __post_init__(self) -> None:
        ends = self.size * self.step + self.taps * abs(self.spread) + abs(self.start)
        reach = max(ends, self.source * self.divisor)
        require(
            reach < _MOST_COORDINATE,
            f"conv2d: coordinates reach {reach}; at most {_MOST_COORDINATE - 1}: take a smaller extent, "
            "stride, padding or dilation",
        )


@dataclass(frozen=True, slots=True)
class Strides:
    """Elements from one group, one outer and one inner slice of an array to the next.

    Attributes
    ----------
    group, outer, inner : int
        Outer and inner are the source's batch and channel, the weights' row and channel, or the result's
        batch and row.
    """

    group: int
    outer: int
    inner: int


@dataclass(frozen=True, slots=True)
class Correlation:
    """What is summed.

    Attributes
    ----------
    groups, batch, rows, channels : int
        Extents; rows and channels are those of one group.
    y, x : Axis
        Both directions; planes of all arrays are dense.
    source, weights, result : Strides
        Where things are.
    """

    groups: int
    batch: int
    rows: int
    channels: int
    y: Axis
    x: Axis
    source: Strides
    weights: Strides
    result: Strides

    @property
    def places(self) -> int:
        """Places that each row of the result has."""
        return self.batch * self.y.size * self.x.size

    @property
    def taps(self) -> int:
        """Taps of a row of weights that are loaded together, balanced over as few loads as will do."""
        return _balanced(self.x.taps, _MOST_TAPS)

    @property
    def channels_together(self) -> int:
        """Channels whose weights are loaded together: several where single weights are neighbours."""
        single = self.y.taps == self.x.taps == 1 and self.weights.inner == 1
        return min(_CHANNELS_TOGETHER, max(1, self.channels)) if single else 1

    @property
    def lane_rows(self) -> int:
        """Rows of a lane, balanced over as few workgroups as will do."""
        return _balanced(self.rows, min(_MOST_ROWS, _WEIGHT_SGPRS // (self.taps * self.channels_together)))

    @property
    def grid(self) -> tuple[int, int, int]:
        """Workgroups: places, rows, groups."""
        return -(-self.places // (BLOCK * PLACES)), -(-self.rows // self.lane_rows), self.groups


def _balanced(count: int, most: int) -> int:
    """Largest part if things are dealt out evenly to as few parts of at most ``most`` as will do.

    Examples
    --------
    >>> _balanced(5, 4), _balanced(64, 12), _balanced(0, 4)
    (3, 11, 1)
    """
    return max(1, -(-count // max(1, -(-count // most))))
