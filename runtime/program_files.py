"""What a program is made from: files of every kind that holds code, and bundles for several cards."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from .. import isa
from ..errors import LoadError

__all__ = [
    "BINARY_SUFFIXES",
    "LLVM_SUFFIXES",
    "TEXT_SUFFIXES",
    "Picked",
    "describe_kinds",
    "pick_code_object",
    "read_program_file",
]

TEXT_SUFFIXES: Final = frozenset({".s", ".S", ".asm"})
BINARY_SUFFIXES: Final = frozenset({".co", ".hsaco", ".o", ".so", ".elf", ".hipfb", ".fatbin"})
LLVM_SUFFIXES: Final = frozenset({".ll", ".bc"})
_SOURCE_SUFFIXES: Final = {
    ".hip": "HIP source",
    ".cl": "OpenCL source",
    ".c": "C source",
    ".cpp": "C++ source",
}
_MAX_FILE_BYTES: Final = 1 << 30


class Picked(NamedTuple):
    """A code object, and the targets of all that stood beside it."""

    data: bytes
    targets: tuple[str, ...]


def read_program_file(file: Path) -> bytes:
    """Read a file that may hold a program.

    Raises
    ------
    LoadError
        It is source for a compiler, too large, not a regular file, or cannot be read.
    """
    if file.suffix in _SOURCE_SUFFIXES:
        raise LoadError(
            f"{file}: {_SOURCE_SUFFIXES[file.suffix]} is for a compiler; give .s, .ll, .bc, .co, .hsaco or .o"
        )
    try:
        if file.is_file() and file.stat().st_size > _MAX_FILE_BYTES:
            raise LoadError(
                f"{file}: {file.stat().st_size} bytes; a code object has at most {_MAX_FILE_BYTES}"
            )
        if file.exists() and not (file.is_file() or file.is_dir()):
            # A pipe or a device may never end, and nobody could interrupt the wait for a pipe's writer.
            raise LoadError(f"{file}: cannot be read: not a regular file")
        return file.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise LoadError(f"{file}: cannot be read: {reason}") from error


def _pick_bundle(bundles: list[bytes], part: int | None) -> bytes:
    if part is None:
        if len(bundles) > 1:
            raise LoadError(
                f"holds {len(bundles)} fat binaries, one for each source file: choose one with part=0 to "
                f"part={len(bundles) - 1}"
            )
        return bundles[0]
    if not 0 <= part < len(bundles):
        raise LoadError(f"part={part}: there are {len(bundles)} fat binaries, counted from 0")
    return bundles[part]


def pick_code_object(data: bytes, target: str | None, part: int | None) -> Picked:
    """Take the code object for a card out of whatever holds it.

    Parameters
    ----------
    data : bytes
        A code object, a relocatable object, a bundle, or a host program with fat binaries.
    target : str or None
        The card's processor; None takes what is there for ``gfx1100``, else for another gfx11 card.
    part : int or None
        Which fat binary, where there are several.

    Raises
    ------
    LoadError
        Nothing in it is for the card, or it is damaged.
    """
    from ..isa.offload_bundle import fat_binaries, is_bundle, is_host_object, pick_entry, read_bundle

    if is_bundle(data) or is_host_object(data):
        entries = read_bundle(_pick_bundle(fat_binaries(data), part))
        targets = tuple(entry.target for entry in entries if entry.target)
        return Picked(_linked(pick_entry(entries, target).data), targets)
    if part is not None:
        raise LoadError("part= chooses among the fat binaries of a host program; this holds a single one")
    return Picked(_linked(data), ())


def _linked(data: bytes) -> bytes:
    return isa.link([isa.read_object(data)]) if isa.is_relocatable(data) else data


def describe_kinds() -> str:
    """Name the kinds of files that :meth:`Program.from_file` takes."""
    return (
        f"assembly text ({' '.join(sorted(TEXT_SUFFIXES))}), LLVM IR ({' '.join(sorted(LLVM_SUFFIXES))}) "
        f"nor a code object ({' '.join(sorted(BINARY_SUFFIXES))})"
    )
