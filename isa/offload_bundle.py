"""Offload bundles: several code objects for several targets in one file, as clang writes them for HIP.

A bundle is plain (``__CLANG_OFFLOAD_BUNDLE__``) or compressed (``CCOB``); a host program or host object holds
one for each of its translation units in the section ``.hip_fatbin``. Formats: LLVM, "Clang Offload Bundler",
and what clang-offload-bundler 19 and 22 write. The input is nobody's friend: every offset and size is held
against the bytes that are there, and decompression stops at the declared size.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ..errors import LoadError
from ..fields import Field, Structure
from .elf_reader import check_headers
from .elf_structures import HEADER, SECTION, SectionType
from .targets import ELF_MACHINE, compatible, misplaced_machine

__all__ = [
    "BundleEntry",
    "choose_entry",
    "fat_binaries",
    "is_bundle",
    "is_host_object",
    "pick_entry",
    "read_bundle",
]

_DEFAULT_TARGET: Final = "gfx1100"
_PLAIN: Final = b"__CLANG_OFFLOAD_BUNDLE__"
_COMPRESSED: Final = b"CCOB"
_SECTION_NAME: Final = b".hip_fatbin"
_NEW_DRIVER_SECTION: Final = b".llvm.offloading"

_HEADER: Final = Structure("bundle header", 32, Field("entries", 24, "u64"))
_ENTRY: Final = Structure(
    "bundle entry", 24, Field("offset", 0, "u64"), Field("size", 8, "u64"), Field("id_size", 16, "u64")
)
_COMMON: Final = Structure("CCOB", 8, Field("version", 4, "u16"), Field("method", 6, "u16"))
_COMPRESSED_HEADERS: Final = {
    1: Structure("CCOB version 1", 20, Field("raw_size", 8, "u32"), Field("hash", 12, "u64")),
    2: Structure(
        "CCOB version 2", 24,
        Field("file_size", 8, "u32"), Field("raw_size", 12, "u32"), Field("hash", 16, "u64"),
    ),
    3: Structure(
        "CCOB version 3", 32,
        Field("file_size", 8, "u64"), Field("raw_size", 16, "u64"), Field("hash", 24, "u64"),
    ),
}  # fmt: skip
_ZLIB, _ZSTD = 0, 1  # llvm::compression::Format

#: More than any real bundle has; what declares more is damaged or hostile.
_MAX_ENTRIES: Final = 1024
_MAX_ID: Final = 1024
_MAX_RAW: Final = 1 << 30
_MAX_BUNDLES: Final = 65536
_PIECE: Final = 1 << 20
_NOT_ZERO: Final = re.compile(rb"[^\0]")


@dataclass(frozen=True, slots=True)
class BundleEntry:
    """One code object of a bundle.

    Attributes
    ----------
    id : str
        What the bundle calls it, such as ``hipv4-amdgcn-amd-amdhsa--gfx1100``.
    target : str
        Processor with its features, such as ``gfx90a:xnack+``; ``""`` for what is no AMD GPU.
    data : bytes
        The code object.
    """

    id: str
    target: str
    data: bytes


def is_bundle(data: bytes) -> bool:
    """Whether bytes begin as a bundle does, plain or compressed; nothing else is checked."""
    return data.startswith((_PLAIN, _COMPRESSED))


def is_host_object(data: bytes) -> bool:
    """Whether bytes begin as a 64-bit ELF file for another machine than an AMD GPU does."""
    return (
        data[:5] == b"\x7fELF\x02"
        and len(data) >= HEADER.size
        and int.from_bytes(data[18:20], "little") != ELF_MACHINE
    )


def _target(name: str) -> str:
    """Take the processor out of an entry's id: kind, four parts of a triple, target."""
    parts = name.split("-", 5)
    if len(parts) < 6 or parts[1] not in ("amdgcn", "amdgpu") or parts[0] == "host":
        return ""
    return parts[5]


def _plain(data: memoryview) -> tuple[list[tuple[str, memoryview]], int]:
    """Read a plain bundle: names and contents, and where the last of these ends; nothing is copied."""
    if len(data) < _HEADER.size:
        raise LoadError(f"the bundle is cut off: it has {len(data)} bytes, its header alone has 32")
    count = _HEADER.read(data, "entries")
    if not 0 < count <= _MAX_ENTRIES:
        raise LoadError(f"the bundle is damaged: it declares {count} entries (1 to {_MAX_ENTRIES} are sane)")
    entries: list[tuple[str, memoryview]] = []
    ranges: list[tuple[int, int]] = []
    position = _HEADER.size
    for number in range(count):
        if position + _ENTRY.size > len(data):
            raise LoadError(f"the bundle is cut off in entry {number} of {count}")
        offset, size, id_size = (_ENTRY.read(data, name, position) for name in ("offset", "size", "id_size"))
        position += _ENTRY.size
        if not 0 < id_size <= _MAX_ID or position + id_size > len(data):
            raise LoadError(f"the bundle is damaged: the name of entry {number} has {id_size} bytes")
        try:
            name = bytes(data[position : position + id_size]).decode("ascii")
        except UnicodeDecodeError as error:
            raise LoadError(f"the bundle is damaged: the name of entry {number} is not ASCII") from error
        position += id_size
        if offset + size > len(data):
            raise LoadError(
                f"the bundle is cut off: {name!r} needs bytes {offset:#x} to {offset + size:#x} "
                f"of {len(data):#x}"
            )
        entries.append((name, data[offset : offset + size]))
        if size:
            ranges.append((offset, offset + size))
    end = position
    for start, stop in sorted(ranges):
        if start < end:
            raise LoadError(f"the bundle is damaged: two of its parts overlap at byte {start:#x}")
        end = stop
    names = [name for name, _ in entries]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise LoadError(f"the bundle is damaged: it holds {twice!r} twice")
    return entries, end


def _inflate(data: bytes, raw_size: int) -> bytes:
    machine = zlib.decompressobj()
    try:
        raw = machine.decompress(data, raw_size + 1)
    except zlib.error as error:
        raise LoadError(f"the compressed bundle is damaged: {error}") from error
    if not machine.eof and len(raw) <= raw_size:
        raise LoadError("the compressed bundle is cut off")
    return raw


def _unzstd(data: bytes, raw_size: int) -> bytes:
    # imported here: only who has a compressed bundle needs it
    import zstandard

    raw = bytearray()
    # 128 MiB is the most that a frame may ask for its window; LLVM's own levels stay below
    machine = zstandard.ZstdDecompressor(max_window_size=1 << 27)
    try:
        with machine.stream_reader(data) as reader:
            while len(raw) <= raw_size:
                piece = reader.read(min(_PIECE, raw_size + 1 - len(raw)))
                if not piece:
                    break
                raw += piece
    except (zstandard.ZstdError, MemoryError) as error:
        raise LoadError(f"the compressed bundle is damaged: {error}") from error
    return bytes(raw)


def _compressed_size(data: bytes | memoryview) -> tuple[Structure, int]:
    """Check the header of a compressed bundle; give its layout and the length of the whole."""
    if len(data) < _COMMON.size:
        raise LoadError(f"the compressed bundle is cut off: it has {len(data)} bytes")
    version = _COMMON.read(data, "version")
    layout = _COMPRESSED_HEADERS.get(version)
    if layout is None:
        known = ", ".join(map(str, _COMPRESSED_HEADERS))
        raise LoadError(f"the compressed bundle has version {version}; versions {known} are known")
    if len(data) < layout.size:
        raise LoadError(f"the compressed bundle is cut off: it has {len(data)} bytes")
    size = layout.read(data, "file_size") if version > 1 else len(data)
    if not layout.size <= size <= len(data):
        raise LoadError(f"the compressed bundle is cut off: it declares {size} bytes and has {len(data)}")
    return layout, size


def _decompress(data: bytes) -> bytes:
    layout, size = _compressed_size(data)
    method = _COMMON.read(data, "method")
    raw_size, digest = layout.read(data, "raw_size"), layout.read(data, "hash")
    if raw_size > _MAX_RAW:
        raise LoadError(f"the compressed bundle declares {raw_size} bytes; the limit is {_MAX_RAW}")
    if method not in (_ZLIB, _ZSTD):
        raise LoadError(f"the bundle is compressed by method {method}; zlib (0) and zstd (1) are known")
    packed = data[layout.size : size]
    raw = _inflate(packed, raw_size) if method == _ZLIB else _unzstd(packed, raw_size)
    if len(raw) != raw_size:
        what = "more" if len(raw) > raw_size else f"only {len(raw)}"
        raise LoadError(f"the compressed bundle is damaged: it declares {raw_size} bytes and holds {what}")
    # not for security: it tells damage from what was written
    if int.from_bytes(hashlib.md5(raw, usedforsecurity=False).digest()[:8], "little") != digest:
        raise LoadError("the compressed bundle is damaged: its contents do not have the declared hash")
    if not raw.startswith(_PLAIN):
        raise LoadError("the compressed bundle holds no bundle")
    return raw


def read_bundle(data: bytes) -> tuple[BundleEntry, ...]:
    """Take a bundle apart.

    Parameters
    ----------
    data : bytes
        A plain bundle, or a compressed one of version 1, 2 or 3; what follows its end is not looked at.

    Returns
    -------
    tuple of BundleEntry
        In the bundle's order, host entries included.

    Raises
    ------
    LoadError
        It is no bundle, or it is damaged, cut off, or too large.

    Examples
    --------
    >>> read_bundle(b"CCOB")
    Traceback (most recent call last):
    barewave.errors.LoadError: the compressed bundle is cut off: it has 4 bytes
    """
    if data.startswith(_COMPRESSED):
        data = _decompress(data)
    elif not data.startswith(_PLAIN):
        raise LoadError("this is no offload bundle: it starts with neither __CLANG_OFFLOAD_BUNDLE__ nor CCOB")
    entries = _plain(memoryview(data))[0]
    return tuple(BundleEntry(name, _target(name), bytes(contents)) for name, contents in entries)


def _sections(data: bytes) -> dict[bytes, bytes]:
    """Contents of the sections that may hold bundles, by name."""
    check_headers(data)
    start, count = HEADER.read(data, "e_shoff"), HEADER.read(data, "e_shnum")
    names_index = HEADER.read(data, "e_shstrndx")
    if not count or names_index >= count:
        return {}

    def contents(index: int, what: str) -> bytes:
        header = SECTION.unpack(data, start + index * SECTION.size)
        offset, size = header["sh_offset"], header["sh_size"]
        if offset + size > len(data):
            raise LoadError(
                f"the ELF file is cut off: {what} needs bytes {offset:#x} to {offset + size:#x} "
                f"of {len(data):#x}"
            )
        return data[offset : offset + size]

    names = contents(names_index, "the section names")
    found: dict[bytes, bytes] = {}
    for index in range(count):
        header = SECTION.unpack(data, start + index * SECTION.size)
        end = names.find(b"\0", header["sh_name"])
        name = names[header["sh_name"] : end] if end >= 0 else b""
        if name in (_SECTION_NAME, _NEW_DRIVER_SECTION) and header["sh_type"] != SectionType.NOBITS:
            found[name] = found.get(name, b"") + contents(index, name.decode())
    return found


def fat_binaries(data: bytes) -> list[bytes]:
    """Find the bundles of a host program, library or object: one for each HIP source that was compiled.

    Parameters
    ----------
    data : bytes
        An ELF file for the host, or nothing but bundles behind one another.

    Returns
    -------
    list of bytes
        Each a bundle for :func:`read_bundle`.

    Raises
    ------
    LoadError
        There is none, or what is there is damaged.
    """
    if data.startswith(b"\x7fELF"):
        found = _sections(data)
        if _SECTION_NAME not in found:
            if _NEW_DRIVER_SECTION in found:
                raise LoadError(
                    "the object holds its GPU code in .llvm.offloading, which the linker turns into "
                    ".hip_fatbin: give the linked program"
                )
            machine = misplaced_machine(HEADER.read(data, "e_machine"))
            raise LoadError(f"this ELF file is for {machine}, and has no section .hip_fatbin with GPU code")
        data = found[_SECTION_NAME]
    bundles: list[bytes] = []
    position = 0
    # linkers align what comes from each object to 4096 bytes
    while (start := _NOT_ZERO.search(data, position)) is not None:
        position = start.start()
        rest = memoryview(data)[position:]
        if data.startswith(_COMPRESSED, position):
            size = _compressed_size(rest)[1]
        elif data.startswith(_PLAIN, position):
            size = _plain(rest)[1]
        else:
            raise LoadError(f"what stands at byte {position:#x} of the fat binary is no bundle")
        if len(bundles) == _MAX_BUNDLES:
            raise LoadError(f"the file holds more than {_MAX_BUNDLES} bundles")
        bundles.append(bytes(rest[:size]))
        position += size
    if not bundles:
        raise LoadError("the fat binary is empty")
    return bundles


def _misfit(entry: BundleEntry, card: str) -> str:
    """Why a card does not run an entry; ``""`` if it does."""
    processor, *features = entry.target.split(":")
    if not compatible(processor, card):
        return "another processor"
    # no gfx11 processor has XNACK or SRAM-ECC, so that code which asks for either state is for no card
    if features:
        return f"{card} has no {' and '.join(feature.rstrip('+-') for feature in features)}"
    abi_version = entry.data[8] if len(entry.data) > 8 else 0
    if processor != card and abi_version < 4:
        return "generic code is code object version 6 and later"
    return ""


def choose_entry(entries: Sequence[BundleEntry], card: str) -> BundleEntry:
    """Pick what a card runs: what was compiled for it, else for its generic family.

    Parameters
    ----------
    entries : sequence of BundleEntry
        From :func:`read_bundle`.
    card : str
        Such as ``gfx1100``.

    Raises
    ------
    LoadError
        There is nothing for that card; the message names what there is, and how to get what is missing.
    """
    reasons: list[str] = []
    fitting: list[BundleEntry] = []
    for entry in entries:
        if not entry.target:
            continue
        reason = _misfit(entry, card)
        if not reason and entry.data:
            fitting.append(entry)
        elif reason:
            reasons.append(entry.target + (f" ({reason})" if reason != "another processor" else ""))
        else:
            reasons.append(f"{entry.target} (empty)")
    if fitting:
        return min(fitting, key=lambda entry: entry.target != card)
    held = f"it holds {', '.join(reasons)}" if reasons else "it holds no code for an AMD GPU"
    raise LoadError(
        f"the bundle has nothing for {card}: {held}; compile with --offload-arch={card} (or gfx11-generic)"
    )


def pick_entry(entries: Sequence[BundleEntry], target: str | None) -> BundleEntry:
    """Pick what a card runs, or, for no card in particular, ``gfx1100``'s, else another gfx11 card's.

    Parameters
    ----------
    entries : sequence of BundleEntry
        From :func:`read_bundle`.
    target : str or None
        The card's processor, if it is known.

    Raises
    ------
    LoadError
        As of :func:`choose_entry`.
    """
    card = target or _DEFAULT_TARGET
    held = [entry.target for entry in entries if entry.target]
    if target is None and not any(compatible(each, card) for each in held):
        card = next((each for each in held if each.startswith("gfx11") and ":" not in each), card)
    return choose_entry(entries, card)
