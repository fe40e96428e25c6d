"""Bank conflicts of LDS: what an access costs whose addresses are known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from .constants import cycles

__all__ = ["lds_conflict_cycles"]

_DWORD: Final = 4
#: Both SIMDs of a CU share its LDS: a cycle of the LDS is two of a SIMD's half.
_SHARE: Final = 2


def _served(addresses: Sequence[int], dwords: int) -> int:
    """Cycles of the LDS for lanes that it serves together."""
    banks: defaultdict[int, set[int]] = defaultdict(set)
    for address in addresses:
        for step in range(dwords):
            word = address // _DWORD + step
            banks[word % cycles("lds banks")].add(word)
    return max(map(len, banks.values()), default=0)


def lds_conflict_cycles(addresses: Sequence[int | None], dwords: int = 1) -> int:
    """Count the cycles that bank conflicts add to one access.

    The LDS serves as many neighbouring lanes together as fill its banks: 32 of one dword, 16 of two, 8 of
    four. Of these, lanes that want the same dword are served at once, others of the same bank one after the
    other.

    Parameters
    ----------
    addresses : sequence of int or None
        First byte that each lane wants; None for lanes that are disabled.
    dwords : int
        Of each lane: 1, 2, 3 or 4.

    Returns
    -------
    int
        Cycles of one SIMD's half of the LDS, to be added to those of an access without conflicts: what
        :func:`.figures.figures` takes.

    Raises
    ------
    ValueError
        For other widths, and addresses that are not aligned to a dword.

    Examples
    --------
    Columns of a matrix with 32 floats in a row collide 32-fold; one float of padding cures it:

    >>> lds_conflict_cycles([128 * lane for lane in range(32)])
    62
    >>> lds_conflict_cycles([132 * lane for lane in range(32)])
    0
    """
    if not 1 <= dwords <= 4:
        raise ValueError(f"a lane accesses 1 to 4 dwords of LDS at a time, not {dwords}")
    wrong = next((address for address in addresses if address is not None and address % _DWORD), None)
    if wrong is not None:
        raise ValueError(f"the address {wrong} is no multiple of {_DWORD}")
    together = cycles("lds banks") // (4 if dwords == 3 else dwords)
    extra = 0
    for first in range(0, len(addresses), together):
        wanted = [address for address in addresses[first : first + together] if address is not None]
        extra += max(0, _served(wanted, dwords) - 1)
    return _SHARE * extra
