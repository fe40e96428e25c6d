"""Code objects: ELF files that hold kernels, read from anyone and checked before anything trusts them.

Nothing is executed or mapped here. :meth:`CodeObject.read` either returns an object whose every address lies
inside its own segments, or raises :class:`~barewave.errors.LoadError` with what is wrong in plain words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..errors import LoadError
from .elf_reader import ElfFile, read_elf
from .kernel import Kernel, read_kernel
from .metadata import Argument, unpack_metadata
from .segments import Relocation, Segment, covering_segment, read_relocations, read_segments
from .targets import (
    ELF_MACHINE,
    EXCEPTION_FEATURES,
    NOTE_NAME,
    NOTE_TYPE,
    compatible,
    misplaced_machine,
    target_name,
)

__all__ = ["Argument", "CodeObject", "Kernel", "Relocation", "Segment"]

_OBJECT, _FUNCTION = 1, 2


def _check_header(elf: ElfFile) -> None:
    if elf.machine != ELF_MACHINE:
        raise LoadError(f"this ELF file is for {misplaced_machine(elf.machine)}")
    if elf.type == 1:
        raise LoadError("this is a relocatable object; link it first (isa.link([isa.read_object(data)]))")
    if elf.type != 3:
        raise LoadError("the code object is not a shared object (ET_DYN)")
    if elf.osabi != 64:
        raise LoadError(f"the code object is for OS ABI {elf.osabi}, not for HSA (64)")
    if not 2 <= elf.abi_version <= 4:
        raise LoadError(
            f"the code object has ABI version {elf.abi_version}; V4, V5 and V6 (2, 3, 4) are supported"
        )


@dataclass(frozen=True, slots=True)
class CodeObject:
    """A checked code object.

    Attributes
    ----------
    target : str
        Such as ``gfx1100``.
    abi_version : int
        4, 5 or 6: the code object version.
    segments : tuple of Segment
        In the order of their addresses, not overlapping.
    image_size : int
        Bytes from the place of the object to the end of its last segment.
    relocations : tuple of Relocation
        To be applied once the place is known.
    kernels : Mapping of str to Kernel
        By name.
    globals : Mapping of str to tuple of int
        Address and size of the other objects with a symbol.
    printf : tuple of str
        Formats of what kernels print into a buffer, as OpenCL's do: number, sizes of the arguments, text.

    Examples
    --------
    >>> CodeObject.read(b"MZ")
    Traceback (most recent call last):
    barewave.errors.LoadError: this is not an ELF file: it does not start with 7f 45 4c 46
    """

    target: str
    abi_version: int
    segments: tuple[Segment, ...]
    image_size: int
    relocations: tuple[Relocation, ...]
    kernels: Mapping[str, Kernel]
    globals: Mapping[str, tuple[int, int]]
    printf: tuple[str, ...] = ()

    @classmethod
    def read(cls, data: bytes) -> CodeObject:
        """Read and check a file's contents.

        Parameters
        ----------
        data : bytes
            The whole file.

        Raises
        ------
        LoadError
            If it is no code object, or anything in it is damaged or inconsistent.
        """
        elf = read_elf(bytes(data))
        _check_header(elf)
        target = target_name(elf.flags)
        if target.startswith("gfx11") and elf.flags & EXCEPTION_FEATURES:
            raise LoadError(f"the code object asks for XNACK or SRAM-ECC, which {target} does not have")
        segments = read_segments(elf)
        notes = [note.data for note in elf.notes if (note.name, note.type) == (NOTE_NAME, NOTE_TYPE)]
        metadata = unpack_metadata(notes[0]) if notes else None
        if metadata and metadata.target and not metadata.target.split(":")[0].endswith(f"--{target}"):
            raise LoadError(f"the metadata is for {metadata.target}, the ELF header for {target}")
        defined = [symbol for symbol in elf.symbols if symbol.section and symbol.binding]
        names = [symbol.name for symbol in defined]
        if len(set(names)) != len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise LoadError(f"the code object defines the symbol {twice!r} twice")
        functions = {symbol.name: symbol for symbol in defined if symbol.kind == _FUNCTION}
        kernels: dict[str, Kernel] = {}
        variables: dict[str, tuple[int, int]] = {}
        for symbol in defined:
            if symbol.name.endswith(".kd"):
                # descriptors of other targets have other rules, and will not be run
                if target.startswith("gfx11"):
                    kernel = read_kernel(segments, symbol, functions, metadata)
                    kernels[kernel.name] = kernel
            elif symbol.kind == _OBJECT:
                variables[symbol.name] = (symbol.value, symbol.size)
        if metadata and target.startswith("gfx11"):
            missing = [kernel.symbol for kernel in metadata.kernels.values() if kernel.symbol not in names]
            if missing:
                raise LoadError(f"the metadata names {missing[0]}, which is not among the symbols")
        return cls(
            target,
            elf.abi_version + 2,
            segments,
            max(segment.address + segment.memory_size for segment in segments),
            read_relocations(elf, segments),
            MappingProxyType(kernels),
            MappingProxyType(variables),
            metadata.printf if metadata else (),
        )

    def require_target(self, card: str) -> None:
        """Check that a card runs this object.

        Raises
        ------
        LoadError
            If it was compiled for another target; the message names both.
        """
        if not compatible(self.target, card):
            raise LoadError(f"the code object holds {self.target}, the card is {card}")

    def kernel(self, name: str) -> Kernel:
        """Find a kernel.

        Raises
        ------
        LoadError
            If there is none of that name; the message lists those that are there.
        """
        if name not in self.kernels:
            there = ", ".join(sorted(self.kernels)) or "none"
            raise LoadError(f"the code object has no kernel {name!r}; its kernels: {there}")
        return self.kernels[name]

    def code(self, kernel: Kernel) -> bytes:
        """Give a kernel's instructions: its function, or all from its entry on if the size is unknown."""
        segment = covering_segment(self.segments, kernel.entry_address, 4)
        if segment is None:
            raise LoadError(f"kernel {kernel.name!r} is not of this code object")
        start = kernel.entry_address - segment.address
        return segment.data[start : start + kernel.code_size] if kernel.code_size else segment.data[start:]
