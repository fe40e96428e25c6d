"""The emulated kernel's way to refuse a call."""

from __future__ import annotations

import os

__all__ = ["ENOTSUPP", "KernelError"]

ENOTSUPP = 524
"""Linux's internal "operation is not supported", which KFD lets out to user space; libc has no name for it.
"""


class KernelError(OSError):
    """A call was refused.

    A client gets nothing but ``errno``, as from a kernel. The reason, which a kernel would put into its log
    at debug level, goes into the card's debug records.

    Parameters
    ----------
    number : int
        The ``errno`` value.
    reason : str
        Why, for the reader of the debug records.
    """

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(number, "Operation is not supported" if number == ENOTSUPP else os.strerror(number))
        self.reason = reason
