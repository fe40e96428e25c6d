"""What kernels print into a buffer: OpenCL's printf, which the host reads when the kernel has ended.

The formats stand in the code object's metadata (``amdhsa.printf``, LLVM's AMDGPUUsage): ``number:count:size
of each argument:text``. The buffer begins with two words, the bytes used and the bytes that there are; a
message is its format's number and its arguments, each padded to four bytes. A message that finds no room is
not written, and printf returns -1.

LLVM 22 announces four bytes more than it writes for a string whose length is a multiple of four: what follows
it in the message is then read four bytes late, and nothing in the message says so.
"""

from __future__ import annotations

import re
import struct
import threading
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from ..errors import LoadError
from .printf_format import format_text

if TYPE_CHECKING:
    from ..kfd import GPU
    from .console import Console

__all__ = ["PrintfBuffer", "PrintfFormat", "read_formats", "read_messages"]

_BYTES: Final = 1 << 20
_HEADER: Final = struct.Struct("<II")
_MAX_FORMATS: Final = 1 << 16
_MAX_ARGUMENTS: Final = 256
_MAX_SIZE: Final = 1 << 16
_ESCAPES: Final = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ESCAPE: Final = re.compile(r"\\([0-7]{1,3}|.)", re.DOTALL)
_FLOATS: Final = {2: "<e", 4: "<f", 8: "<d"}


class PrintfFormat(NamedTuple):
    """One format: the sizes of its arguments (bytes), and its text."""

    sizes: tuple[int, ...]
    text: bytes


def _unescape(text: str) -> bytes:
    def replaced(match: re.Match[str]) -> str:
        letter = match[1]
        return chr(int(letter, 8) & 0xFF) if letter[0] in "01234567" else _ESCAPES.get(letter, letter)

    return _ESCAPE.sub(replaced, text).encode("utf-8", "surrogateescape")


def read_formats(entries: Sequence[str]) -> Mapping[int, PrintfFormat]:
    r"""Read the metadata's formats, by their number.

    Raises
    ------
    LoadError
        An entry is not of the described form.

    Examples
    --------
    >>> dict(read_formats(["1:2:4:8:%d at %p\\n"]))
    {1: PrintfFormat(sizes=(4, 8), text=b'%d at %p\n')}
    """
    if len(entries) > _MAX_FORMATS:
        raise LoadError(f"the metadata has {len(entries)} formats for printf; the limit is {_MAX_FORMATS}")
    formats: dict[int, PrintfFormat] = {}
    for entry in entries:
        parts = entry.split(":", 2)
        if len(parts) < 3 or not all(re.fullmatch(r"[0-9]{1,9}", part) for part in parts[:2]):
            raise LoadError(f"the metadata is damaged: {entry[:60]!r} is no format for printf")
        number, count = int(parts[0]), int(parts[1])
        rest = parts[2].split(":", count) if count <= _MAX_ARGUMENTS else []
        sizes = rest[:-1]
        if len(rest) != count + 1 or not all(re.fullmatch(r"[0-9]{1,5}", size) for size in sizes):
            raise LoadError(f"the metadata is damaged: {entry[:60]!r} has not the sizes of {count} arguments")
        if number in formats:
            raise LoadError(f"the metadata is inconsistent: two formats for printf have the number {number}")
        if any(not 0 < int(size) <= _MAX_SIZE for size in sizes):
            raise LoadError(f"the metadata is damaged: {entry[:60]!r} has an argument without a sane size")
        formats[number] = PrintfFormat(tuple(map(int, sizes)), _unescape(rest[-1]))
    return MappingProxyType(formats)


class _Sized:
    """Arguments of stated sizes, taken one after the other."""

    def __init__(self, values: list[bytes]) -> None:
        self._values = values
        self._next = 0

    def _take(self) -> bytes | None:
        if self._next >= len(self._values):
            return None
        self._next += 1
        return self._values[self._next - 1]

    def word(self) -> int | None:
        """Give the next integer, pointer or character."""
        value = self._take()
        return None if value is None else int.from_bytes(value[:8], "little")

    def string(self) -> bytes | None:
        """Give the next string, up to its zero byte."""
        value = self._take()
        return None if value is None else value.split(b"\0", 1)[0]

    def elements(self, count: int, floating: bool) -> list[int] | None:
        """Give the elements of the next vector; floats become the bits of doubles."""
        value = self._take()
        if value is None:
            return None
        # a vector of three is as large as one of four, unless it was packed
        room = 4 if count == 3 and len(value) % 3 else count
        size = len(value) // room
        if not size or (floating and size not in _FLOATS):
            return None
        pieces = [value[at * size : (at + 1) * size] for at in range(count)]
        if not floating:
            return [int.from_bytes(piece[:8], "little") for piece in pieces]
        doubles = [struct.unpack(_FLOATS[size], piece)[0] for piece in pieces]
        return [int.from_bytes(struct.pack("<d", double), "little") for double in doubles]


def read_messages(data: bytes, formats: Mapping[int, PrintfFormat]) -> tuple[list[bytes], str]:
    """Make the texts of a buffer's messages, in the order in which they got their room.

    Parameters
    ----------
    data : bytes
        What was used of the buffer, without its first two words.
    formats : Mapping
        From :func:`read_formats`.

    Returns
    -------
    tuple of list of bytes and str
        The texts, and what is wrong with what follows them; ``""`` if nothing is.
    """
    texts: list[bytes] = []
    position = 0
    while position + 4 <= len(data):
        number = int.from_bytes(data[position : position + 4], "little")
        found = formats.get(number)
        if found is None:
            return texts, f"what was printed has the format {number}, which the code object does not have"
        position += 4
        values: list[bytes] = []
        for size in found.sizes:
            values.append(data[position : position + size])
            position += -(-size // 4) * 4
        if position > len(data):
            return texts, "what was printed last is cut off"
        texts.append(format_text(found.text, _Sized(values)))
    return texts, ""


class PrintfBuffer:
    """The buffer of one stream; read after each kernel that prints, so that it holds one kernel's messages.

    Attributes
    ----------
    address : int
        GPU virtual address: the kernel's ``hidden_printf_buffer``.
    """

    def __init__(self, gpu: GPU, console: Console, name: str) -> None:
        self._console = console
        self._name = name
        self._lock = threading.Lock()
        self._memory = gpu.allocate(_HEADER.size + _BYTES, "gtt", name=f"printf buffer of {name}")
        self.address = self._memory.address
        self._reset()

    def _reset(self) -> None:
        # the device library compares the sum of all with the second word, two words of header included
        _HEADER.pack_into(self._memory.view, 0, 0, _HEADER.size + _BYTES)

    def drain(self, formats: Mapping[int, PrintfFormat]) -> None:
        """Print what the buffer holds, and empty it; the kernel has ended and no other one runs."""
        with self._lock:
            if self._memory.closed:
                return
            used = min(_HEADER.unpack_from(self._memory.view)[0], _BYTES)
            data = bytes(self._memory.view[_HEADER.size : _HEADER.size + used])
            self._reset()
        texts, error = read_messages(data, formats)
        self._console.print(texts, [f"{self._name}: {error}"] if error else [])

    def close(self) -> None:
        """Free the buffer; its queue has been destroyed. Idempotent."""
        with self._lock:
            self._memory.close()
