"""What a card computes when several add up their arrays; the copies between cards are the runtime's."""

from __future__ import annotations

from collections.abc import Sequence

from .built import BuiltKernel
from .elementwise import elementwise
from .expressions import array
from .shapes import check_extent, check_flags
from .writer import require

__all__ = ["MOST_PEERS", "add_peers"]

MOST_PEERS = 16
"""Arrays that one kernel adds."""


def add_peers(shape: Sequence[int], peers: int, *, dtype: str = "f32", mean: bool = False) -> BuiltKernel:
    """Add the arrays of several cards, which this card reads over the bus: ``y = x0 + x1 + …``.

    The reducing half of an allreduce: each card adds up its own share of the elements (views of the arrays,
    so that every element crosses the bus once for each other card), then the shares are copied to all.

    Parameters
    ----------
    shape : sequence of int
        Of all arrays.
    peers : int
        How many there are, 2 to 16.
    dtype : str
        ``"f32"``, ``"f16"`` (added in 32 bits, rounded once) or ``"i32"``.
    mean : bool
        Whether the sum is divided by their number; not of i32.

    Returns
    -------
    BuiltKernel
        Inputs ``x0``, ``x1``, …; outputs ``y``. The order of the additions is that of the arrays, so that all
        cards get the same bits.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> [each.name for each in add_peers((1000,), 3).inputs]
    ['x0', 'x1', 'x2']
    """
    count = check_extent("add_peers", "peers", peers, least=2)
    require(count <= MOST_PEERS, f"add_peers: {count} arrays; at most {MOST_PEERS}: add them in turns")
    check_flags("add_peers", mean=mean)
    total = array("x0")
    for number in range(1, count):
        total = total + array(f"x{number}")
    if mean:
        require(dtype != "i32", "add_peers: a mean of i32 is not offered")
        total = total * (1.0 / count)
    return elementwise({"y": total}, shape, dtype=dtype, name="add_peers")
