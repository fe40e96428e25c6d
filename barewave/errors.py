"""Base classes of every error that barewave raises.

They stand below all layers so that each layer can raise them without importing another.
"""

from __future__ import annotations

import errno as _errno
from typing import NamedTuple

__all__ = [
    "AssemblyError",
    "AssemblyWarning",
    "BarewaveError",
    "CheckError",
    "Explanation",
    "GPUFault",
    "GPUTimeout",
    "KFDError",
    "LoadError",
    "QueueError",
]


class Explanation(NamedTuple):
    """Why something fails and what to do, in words of the person who sees it.

    The tables of explanations hold these, so that none can have the one and lack the other.

    Attributes
    ----------
    cause : str
        The likely cause, or what it means; no full stop at its end.
    next : str
        What to do next; a sentence or several.

    Examples
    --------
    >>> str(Explanation("the disk is full", "Delete what is old."))
    'the disk is full. Delete what is old.'
    """

    cause: str
    next: str

    def __str__(self) -> str:
        """Both, as the end of an error's message."""
        return f"{self.cause}. {self.next}"


class BarewaveError(Exception):
    """Base class of all errors of barewave."""


class KFDError(BarewaveError):
    """A call into the kernel driver failed.

    Parameters
    ----------
    number : int
        The ``errno`` value that the kernel returned.
    ioctl : str
        Name of the call that failed, such as ``"CREATE_QUEUE"`` or ``"open /dev/kfd"``.
    hint : str, optional
        The likely cause and what to do next.

    Attributes
    ----------
    errno : int
        As given.
    ioctl : str
        As given.
    """

    def __init__(self, number: int, ioctl: str, hint: str = "") -> None:
        self.errno = number
        self.ioctl = ioctl
        self.hint = hint
        name = _errno.errorcode.get(number, str(number))
        super().__init__(f"{ioctl}: {name}" + (f": {hint}" if hint else ""))


class GPUFault(BarewaveError):
    """A kernel touched memory that it may not touch.

    Parameters
    ----------
    message : str
        The whole story in words: address, kind of access, nearest buffer, kernels in flight.
    address : int
        GPU virtual address of the first wrong access, at the granularity of a page (bytes).
    access : str
        ``"not present"``, ``"read-only"`` or ``"no-execute"``.
    kernels : tuple of str
        Names of the kernels that were in flight.
    """

    def __init__(
        self, message: str, address: int = 0, access: str = "", kernels: tuple[str, ...] = ()
    ) -> None:
        self.address = address
        self.access = access
        self.kernels = kernels
        super().__init__(message)


class QueueError(BarewaveError):
    """The card stopped a queue: a trap, an illegal instruction, an invalid packet.

    Parameters
    ----------
    message : str
        What the card reported, decoded, and the kernels in flight.
    code : int
        The exception mask of the queue (bit ``n - 1`` is exception code ``n`` of ``kfd_ioctl.h``).
    """

    def __init__(self, message: str, code: int = 0) -> None:
        self.code = code
        super().__init__(message)


class GPUTimeout(BarewaveError):
    """A wait ended before what it waited for had happened."""


class LoadError(BarewaveError):
    """A code object could not be loaded: damaged, for another target, or without the kernel asked for."""


class AssemblyError(BarewaveError):
    """Assembly text was refused.

    ``str()`` shows where and why, the source line with a caret below the column, the hint, and how the text
    came to be read: ``saxpy.s:12:3: …``.

    Parameters
    ----------
    line, column : int
        Where it stands, both from 1.
    message : str
        The rule that was broken.
    hint : str, optional
        The nearest mnemonic, the legal range, the legal register.
    filename : str, optional
        The text's name.
    source : str, optional
        The line.
    chain : tuple of str, optional
        Through which macros, repetitions and included files the line was reached, the innermost first.
    """

    def __init__(
        self,
        line: int,
        column: int,
        message: str,
        hint: str = "",
        *,
        filename: str = "",
        source: str = "",
        chain: tuple[str, ...] = (),
    ) -> None:
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint
        self.filename = filename
        self.source = source
        self.chain = chain
        #: All errors of the text, this one first; the assembler goes on after an error to find the others.
        self.errors: tuple[AssemblyError, ...] = (self,)
        super().__init__(line, column, message, hint)

    def __str__(self) -> str:
        parts = [f"{self.filename}:" if self.filename else "", f"{self.line}:{self.column}: {self.message}"]
        text = "".join(parts)
        if self.source.strip():
            # tabs stay tabs, so that the caret stands below its column however wide they are shown
            indent = "".join(
                "\t" if character == "\t" else " " for character in self.source[: self.column - 1]
            )
            text += f"\n{self.source.rstrip()}\n{indent}^"
        if self.hint:
            text += f"\nhint: {self.hint}"
        return text + "".join(f"\n{step}" for step in self.chain)


class AssemblyWarning(UserWarning):
    """What assembly text says by ``.warning`` and ``.print``."""


class CheckError(BarewaveError):
    """A result or an argument did not pass a check."""
