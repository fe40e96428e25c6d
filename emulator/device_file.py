"""An open device file."""

from __future__ import annotations

from dataclasses import dataclass

from .card import Card

__all__ = ["DeviceFile"]


@dataclass(slots=True, eq=False)
class DeviceFile:
    """A file description, as one ``open`` makes it.

    Attributes
    ----------
    path : str
        What was opened.
    owner : int
        Process id of the opener: in a forked child the file is of no use.
    card : Card or None
        The card of a render node; None for ``/dev/kfd``.
    """

    path: str
    owner: int
    card: Card | None = None
