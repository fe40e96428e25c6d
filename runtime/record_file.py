"""The file of a recording: chunks, each with its length and checksum, appended while the program runs.

A file that ends in the middle of a chunk is the file of a program that was killed: all before it counts. A
file is untrusted: every length is compared with a limit before memory is taken for it.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any, Final, cast

from ..errors import CheckError

__all__ = ["KINDS", "LARGEST_CHUNK", "MAGIC", "VERSION", "Chunk", "RecordWriter", "read_chunks", "read_heads"]

MAGIC: Final = b"BAREWAVE"
VERSION: Final = 1
"""Version of the format; a reader takes its own and no other."""

LARGEST_CHUNK: Final = 64 << 20
"""Bytes of a chunk's contents at most."""

LARGEST_HEAD: Final = 1 << 16
"""Bytes of a description of a card."""

LARGEST_RECORDING: Final = 16 << 30
"""Bytes of all contents together at most."""

KINDS: Final = {
    "head": b"HEAD",
    "ioctls": b"IOCT",
    "code": b"CODE",
    "allocations": b"ALLO",
    "memory": b"MEMO",
    "launch": b"LNCH",
    "result": b"OUTP",
    "done": b"DONE",
}
"""What a chunk holds, and its four letters in the file."""

_NAMES: Final = {letters: name for name, letters in KINDS.items()}
_START: Final = struct.Struct("<8sII")
_CHUNK: Final = struct.Struct("<4sIQQI")
"""Letters, 1 if compressed, bytes in the file, bytes of the contents, CRC-32 of the contents."""
_HEADER: Final = struct.Struct("<I")
_MOST_CHUNKS: Final = 10_000_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk.

    Attributes
    ----------
    kind : str
        One of :data:`KINDS`.
    header : dict
        Its members.
    data : bytes
        What comes behind them.
    """

    kind: str
    header: dict[str, Any]
    data: bytes = b""


class RecordWriter:
    """Writes a recording.

    Parameters
    ----------
    file : file
        Binary, at its start.

    Attributes
    ----------
    written : int
        Bytes of contents so far.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.written = 0
        file.write(_START.pack(MAGIC, VERSION, 0))

    def write(self, chunk: Chunk) -> None:
        """Append a chunk, and give it to the system: it survives the program.

        Raises
        ------
        ValueError
            It is too large.
        """
        header = json.dumps(chunk.header).encode()
        contents = _HEADER.pack(len(header)) + header + chunk.data
        if len(contents) > LARGEST_CHUNK:
            raise ValueError(f"a chunk of {len(contents)} bytes; at most {LARGEST_CHUNK}")
        packed = zlib.compress(contents, 1)
        smaller = len(packed) < len(contents)
        stored = packed if smaller else contents
        self._file.write(
            _CHUNK.pack(KINDS[chunk.kind], int(smaller), len(stored), len(contents), zlib.crc32(contents))
        )
        self._file.write(stored)
        self._file.flush()
        self.written += len(contents)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def read_chunks(file: IO[bytes], name: str) -> Iterator[Chunk]:
    """Read a recording.

    Parameters
    ----------
    file : file
        Binary, at its start.
    name : str
        For messages.

    Raises
    ------
    CheckError
        It is no recording, of another version, damaged, or larger than allowed.
    """
    start = file.read(_START.size)
    if len(start) < _START.size or start[: len(MAGIC)] != MAGIC:
        raise CheckError(f"{name} is no recording of barewave")
    version = _START.unpack(start)[1]
    if version != VERSION:
        raise CheckError(f"{name} is a recording of version {version}; this program reads version {VERSION}")
    total = 0
    for _ in range(_MOST_CHUNKS):
        place = file.tell()
        head = file.read(_CHUNK.size)
        if len(head) < _CHUNK.size:  # its end, or that of a program that was killed
            return
        letters, packed, stored, size, checksum = _CHUNK.unpack(head)
        total += size
        where = f"{name}, at byte {place}"
        if letters not in _NAMES or packed > 1:
            raise CheckError(f"{where}: no chunk begins here: the file is damaged")
        if not _HEADER.size <= size <= LARGEST_CHUNK or stored > size or total > LARGEST_RECORDING:
            raise CheckError(f"{where}: a chunk of {size} bytes, {stored} in the file: too large, or damaged")
        data = file.read(stored)
        if len(data) < stored:
            return
        yield _chunk(letters, _contents(data, bool(packed), size, checksum, where), where)
    raise CheckError(f"{name}: more than {_MOST_CHUNKS} chunks")


def read_heads(file: IO[bytes], name: str) -> list[dict[str, Any]]:
    """Read what the recording says of each card, without the rest of the file; then go back to its start.

    Raises
    ------
    CheckError
        As of :func:`read_chunks`.
    """
    heads: list[dict[str, Any]] = []
    start = file.read(_START.size)
    if len(start) == _START.size and start[: len(MAGIC)] == MAGIC:
        for _ in range(_MOST_CHUNKS):
            head = file.read(_CHUNK.size)
            if len(head) < _CHUNK.size:
                break
            letters, packed, stored, size, checksum = _CHUNK.unpack(head)
            if letters == KINDS["head"] and packed <= 1 and max(stored, size) <= LARGEST_HEAD:
                contents = _contents(file.read(stored), bool(packed), size, checksum, name)
                heads.append(_chunk(letters, contents, name).header)
            elif stored > LARGEST_CHUNK:
                break  # said by whoever reads on from the start
            else:
                file.seek(stored, 1)
    file.seek(0)
    return heads


def _contents(data: bytes, packed: bool, size: int, checksum: int, where: str) -> bytes:
    if packed:
        expander = zlib.decompressobj()
        try:
            data = expander.decompress(data, size)
        except zlib.error as error:
            raise CheckError(f"{where}: the file is damaged: {error}") from error
        if expander.unconsumed_tail:
            raise CheckError(f"{where}: the chunk holds more than it says")
    if len(data) != size or zlib.crc32(data) != checksum:
        raise CheckError(f"{where}: the file is damaged: length or checksum is wrong")
    return data


def _chunk(letters: bytes, contents: bytes, where: str) -> Chunk:
    length = _HEADER.unpack_from(contents)[0]
    if length > len(contents) - _HEADER.size:
        raise CheckError(f"{where}: the file is damaged: its header ends behind the chunk")
    end = _HEADER.size + length
    try:
        header: object = json.loads(contents[_HEADER.size : end])
    except (ValueError, RecursionError) as error:
        raise CheckError(f"{where}: the file is damaged: {error}") from error
    if not isinstance(header, dict):
        raise CheckError(f"{where}: the file is damaged: its header is no object")
    return Chunk(_NAMES[letters], cast("dict[str, Any]", header), contents[end:])
