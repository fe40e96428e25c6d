"""A relocatable object: what the assembler makes, what LLVM emits, and what the linker takes.

It is the model only. :mod:`.relocatable` reads it from ELF and writes it, :mod:`.assembly` fills it from text
and :mod:`.linker` makes a loadable code object of one or more of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

__all__ = [
    "ABSOLUTE",
    "COMMON",
    "RELOCATION_TYPES",
    "ObjectFile",
    "ObjectSection",
    "ObjectSymbol",
    "Relocation",
]

#: Number of each relocation type, by its name without ``R_AMDGPU_`` (LLVM's AMDGPU ELF relocations).
RELOCATION_TYPES: Final = {
    "NONE": 0, "ABS32_LO": 1, "ABS32_HI": 2, "ABS64": 3, "REL32": 4, "REL64": 5, "ABS32": 6, "GOTPCREL": 7,
    "GOTPCREL32_LO": 8, "GOTPCREL32_HI": 9, "REL32_LO": 10, "REL32_HI": 11, "RELATIVE64": 13, "REL16": 14,
}  # fmt: skip

#: ``ObjectSymbol.section`` of a symbol whose value is a number and no address (SHN_ABS).
ABSOLUTE: Final = "*ABS*"
#: ``ObjectSymbol.section`` of a variable that the linker has to find room for (SHN_COMMON): its value is its
#: alignment, and one of several definitions remains.
COMMON: Final = "*COM*"


@dataclass(slots=True)
class Relocation:
    """A place in a section that a symbol's address goes into.

    Attributes
    ----------
    offset : int
        Bytes from the start of the section.
    type : str
        A name of :data:`RELOCATION_TYPES`.
    symbol : str
        The symbol's key in ``ObjectFile.symbols``; else a section's key, for the section's start.
    addend : int
        Added to the symbol's address.
    """

    offset: int
    type: str
    symbol: str
    addend: int = 0


@dataclass(slots=True)
class ObjectSection:
    """One section.

    Attributes
    ----------
    name : str
        Such as ``.text`` or ``.rodata.cst16``.
    kind : int
        ELF's ``sh_type``: 1 contents, 7 note, 8 zeros without contents.
    flags : int
        ELF's ``sh_flags``: 1 writable, 2 loaded, 4 code, 0x10 mergeable, 0x20 strings.
    alignment : int
        Bytes, a power of two.
    data : bytearray
        Contents; of kind 8 it is empty and ``size`` counts.
    size : int
        Bytes; 0 stands for ``len(data)``.
    entry_size : int
        Bytes of one entry of a mergeable section.
    relocations : list of Relocation
        In any order.
    group : str
        Signature of its COMDAT group, if it is in one: of several of one signature the linker takes the
        first.
    """

    name: str
    kind: int = 1
    flags: int = 0
    alignment: int = 1
    data: bytearray = field(default_factory=bytearray)
    size: int = 0
    entry_size: int = 0
    relocations: list[Relocation] = field(default_factory=list[Relocation])
    group: str = ""


@dataclass(slots=True)
class ObjectSymbol:
    """One symbol.

    Attributes
    ----------
    name : str
        Its name.
    section : str or None
        Key of the section that holds it, :data:`ABSOLUTE`, :data:`COMMON`, or None where another object
        defines it.
    value : int
        Bytes from the start of its section, or the number itself.
    size : int
        Bytes.
    kind : int
        ELF's type: 0 none, 1 object, 2 function, 3 section.
    binding : int
        0 local, 1 global, 2 weak.
    visibility : int
        0 default, 1 internal, 2 hidden, 3 protected.
    """

    name: str
    section: str | None
    value: int = 0
    size: int = 0
    kind: int = 0
    binding: int = 1
    visibility: int = 0


@dataclass(slots=True)
class ObjectFile:
    """One relocatable object.

    Attributes
    ----------
    target : str
        Such as ``gfx1100``.
    version : int
        Code object version: 4, 5 or 6.
    sections : dict of str to ObjectSection
        By name, in the order of their first mention. Of several sections of one name, the later ones have
        other keys; ``ObjectSection.name`` is the name.
    symbols : dict of str to ObjectSymbol
        By name. Of several local symbols of one name, the later ones have other keys, as for sections.
    metadata : bytes or None
        The msgpack document of the AMDGPU note (which is no section here).
    name : str
        Where it comes from, for messages.
    """

    target: str = "gfx1100"
    version: int = 6
    sections: dict[str, ObjectSection] = field(default_factory=dict[str, ObjectSection])
    symbols: dict[str, ObjectSymbol] = field(default_factory=dict[str, ObjectSymbol])
    metadata: bytes | None = None
    name: str = ""
