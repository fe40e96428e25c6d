"""What is wrong with objects that do not go together."""

from __future__ import annotations

from ..errors import LoadError

__all__ = ["LinkError"]


class LinkError(LoadError):
    """Objects do not go together.

    Parameters
    ----------
    message : str
        All of it in words.
    symbol : str, optional
        Name of the symbol that is at fault.
    section : str, optional
        Name of the section that uses it.
    offset : int, optional
        Where the section uses it, in bytes from the section's start.
    """

    def __init__(self, message: str, symbol: str = "", section: str = "", offset: int = 0) -> None:
        self.symbol = symbol
        self.section = section
        self.offset = offset
        super().__init__(message)
