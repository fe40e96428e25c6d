"""The roofline: what the card could do at most with a kernel's arithmetic and its traffic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .constants import CONSTANTS

__all__ = ["Roofline", "roofline"]


@dataclass(frozen=True, slots=True)
class Roofline:
    """Least times of a kernel by each limit alone.

    Attributes
    ----------
    seconds : Mapping of str to float
        By limit, the longest first.
    """

    seconds: Mapping[str, float]

    @property
    def bound(self) -> str:
        """The limit that takes longest."""
        return next(iter(self.seconds))


def roofline(
    valu_cycles: float,
    *,
    vram_bytes: float = 0,
    infinity_bytes: float = 0,
    l2_bytes: float = 0,
    lds_cycles: float = 0,
) -> Roofline:
    """Compare the limits of the card.

    Parameters
    ----------
    valu_cycles : float
        Cycles of vector instructions, of all waves together.
    vram_bytes, infinity_bytes, l2_bytes : float
        Bytes that pass each memory, of all waves together; at the rates that were reached, not promised.
    lds_cycles : float
        Cycles of one SIMD's half of the LDS, of all waves together.

    Examples
    --------
    >>> found = roofline(4096**3 / 64, vram_bytes=3 * 4 * 4096**2)
    >>> found.bound, round(found.seconds["valu"] * 1e3, 2)
    ('valu', 2.24)
    """
    rate = CONSTANTS["simds"].value * CONSTANTS["clock"].value
    seconds = {
        "valu": valu_cycles / rate,
        "lds": lds_cycles / rate,
        "l2": l2_bytes / CONSTANTS["l2 reached"].value,
        "infinity": infinity_bytes / CONSTANTS["infinity reached"].value,
        "vram": vram_bytes / CONSTANTS["vram reached"].value,
    }
    return Roofline(dict(sorted(seconds.items(), key=lambda entry: -entry[1])))
