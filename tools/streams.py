"""Files and standard streams of the verbs that read and write assembly and code objects."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from ..errors import BarewaveError, LoadError

__all__ = ["STANDARD", "read_bytes", "read_hex", "shown_name", "write_bytes", "write_text"]

#: What stands for standard input, or output, in place of a file.
STANDARD: Final = "-"
#: The largest code objects of machine learning libraries have some 100 MB; what is larger is a mistake.
_LIMIT: Final = 1 << 30


def shown_name(path: str) -> str:
    """Name an input for messages."""
    return "<stdin>" if path == STANDARD else path


def read_bytes(path: str) -> bytes:
    """Read a file, or standard input for ``-``.

    Raises
    ------
    LoadError
        If it has more than 1 GiB.
    OSError
        If it cannot be read.
    """
    if path == STANDARD:
        data = sys.stdin.buffer.read(_LIMIT + 1)
    else:
        with Path(path).open("rb") as file:
            data = file.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise LoadError(f"{shown_name(path)} has more than 1 GiB: this is no code for a GPU")
    return data


def read_hex(path: str) -> bytes:
    """Read bytes written in hexadecimal: ``0602027e``, ``06 02 02 7e`` or ``[0x06,0x02,0x02,0x7e]``.

    Raises
    ------
    LoadError
        If there is anything else, with its line.
    """
    result = bytearray()
    text = read_bytes(path).decode("utf-8", "replace")
    for number, line in enumerate(text.splitlines(), 1):
        for word in line.translate({ord(mark): " " for mark in ",[]"}).split():
            digits = word[2:] if word[:2] in ("0x", "0X") else word
            try:
                result += bytes.fromhex(digits)
            except ValueError:
                raise LoadError(
                    f"{shown_name(path)}:{number}: {word[:40]!r} is not hexadecimal of whole bytes; "
                    "write bytes in the order of memory, such as 0602027e or 0x06,0x02,0x02,0x7e"
                ) from None
    return bytes(result)


def write_bytes(path: str | None, data: bytes) -> None:
    """Write to a file; to standard output for ``-`` or None, unless that is a terminal.

    Raises
    ------
    BarewaveError
        If binary would go to a terminal.
    """
    if path not in (None, STANDARD):
        Path(str(path)).write_bytes(data)
        return
    if sys.stdout.isatty():
        raise BarewaveError(
            f"{len(data)} bytes of binary do not go to a terminal: write them to a file with -o FILE, "
            "or print them with --hex"
        )
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def write_text(path: str | None, text: str) -> None:
    """Write to a file, or to standard output for ``-`` or None."""
    if path not in (None, STANDARD):
        Path(str(path)).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
