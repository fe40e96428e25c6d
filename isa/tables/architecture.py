"""One architecture: its instructions and the layouts of its formats, found by name.

A further architecture (RDNA3.5, RDNA4) is a module like :mod:`.rdna3`, one like :mod:`barewave.isa.encodings`
and a line in ``SOURCES``: nothing here knows how many there are.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from functools import cache, cached_property
from typing import Final

from ...fields import BitFields
from . import InstructionInfo, parse

__all__ = ["SOURCES", "Architecture", "architecture"]

#: By name: the module with the texts ``INSTRUCTIONS`` and ``ALIASES``, and the one with ``MAGIC`` and
#: ``ENCODINGS``.
SOURCES: Final = {"rdna3": ("barewave.isa.tables.rdna3", "barewave.isa.encodings")}


class Architecture:
    """The instruction set of one generation of cards.

    Parameters
    ----------
    name : str
        Such as ``rdna3``.
    rows : str
        Lines of a table, see :mod:`.rdna3`.
    aliases : str
        Lines of other spelling and name, with a tab between.
    encodings : mapping of str to BitFields
        Fields by format; the opcode's is ``op``.
    magic : mapping of str to (int, int)
        By format, which bits of the first dword are fixed, and their value. Two formats may share them if
        their opcodes differ.

    Examples
    --------
    >>> rdna3 = architecture("rdna3")
    >>> word = rdna3.encode("s_mov_b32", sdst=5, ssrc0=6)
    >>> hex(word), rdna3.identify(word).name, rdna3.fields(word)["ssrc0"]
    ('0xbe850006', 's_mov_b32', 6)
    """

    def __init__(
        self,
        name: str,
        rows: str,
        aliases: str,
        encodings: Mapping[str, BitFields],
        magic: Mapping[str, tuple[int, int]],
    ) -> None:
        self.name = name
        self.encodings = encodings
        self.magic = magic
        self._rows = rows
        self._aliases = aliases

    @cached_property
    def instructions(self) -> tuple[InstructionInfo, ...]:
        """All instructions, in the order of the table."""
        return tuple(parse(line) for line in self._rows.splitlines())

    @cached_property
    def by_opcode(self) -> dict[str, dict[int, InstructionInfo]]:
        """Instructions by format, then by opcode."""
        result: dict[str, dict[int, InstructionInfo]] = {}
        for info in self.instructions:
            result.setdefault(info.format, {})[info.opcode] = info
        return result

    @cached_property
    def by_mnemonic(self) -> dict[str, tuple[InstructionInfo, ...]]:
        """Encodings of each name without suffix, the shortest first."""
        result: dict[str, list[InstructionInfo]] = {}
        for info in sorted(self.instructions, key=lambda info: "VOP3" in info.format):
            result.setdefault(info.name, []).append(info)
        return {name: tuple(found) for name, found in result.items()}

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Other spellings, to the name of the table."""
        pairs = (line.partition("\t") for line in self._aliases.splitlines())
        return {alias: name for alias, _, name in pairs}

    @cached_property
    def _order(self) -> list[str]:
        # a format with more fixed bits is a special case of one with fewer
        return sorted(self.magic, key=lambda name: -self.magic[name][0].bit_count())

    def identify(self, word: int) -> InstructionInfo | None:
        """Find the instruction that an encoding, of one dword or two, is of; None if there is none.

        The two halves of a dual-issue instruction are found by their own opcodes, see
        :mod:`barewave.isa.encodings`.
        """
        for form in self._order:
            mask, value = self.magic[form]
            if word & mask == value and form in self.by_opcode:
                fields = self.encodings[form].decode(word)
                info = self.by_opcode[form].get(fields.get("op", 0))
                if info is not None:
                    return info
        return None

    def fields(self, word: int) -> dict[str, int]:
        """Take an encoding apart.

        Raises
        ------
        ValueError
            If it is no instruction.
        """
        info = self.identify(word)
        if info is None:
            raise ValueError(f"{word:#x} is no instruction of {self.name}")
        return self.encodings[info.format].decode(word)

    def encode(self, name: str, form: str = "", **fields: int) -> int:
        """Put an encoding together from its fields: no operand is checked but for the width of its field.

        Parameters
        ----------
        name : str
            Mnemonic, with or without suffix, or an alias.
        form : str
            Format, where there are several; else the shortest.
        **fields : int
            Values of the format's fields; what is not given is 0.

        Raises
        ------
        ValueError
            If there is no such instruction, or a field does not exist or is too narrow.
        """
        wanted = self.aliases.get(name, name)
        plain = wanted.removesuffix("_e32").removesuffix("_e64")
        found = [
            info
            for info in self.by_mnemonic.get(plain, ())
            if (not form or info.format == form) and wanted in (info.name, info.mnemonic)
        ]
        if not found:
            raise ValueError(f"{self.name} has no instruction {name}" + (f" in {form}" if form else ""))
        info = found[0]
        word = self.encodings[info.format]
        opcode = {"op": info.opcode} if "op" in word.fields else {}
        return word.encode(**fields, **opcode) | self.magic[info.format][1]


@cache
def architecture(name: str) -> Architecture:
    """Find an architecture by its name.

    Raises
    ------
    ValueError
        If there is none of that name; the message lists those that there are.
    """
    if name not in SOURCES:
        raise ValueError(f"there is no architecture {name!r}; there are {', '.join(SOURCES)}")
    table, layouts = (importlib.import_module(module) for module in SOURCES[name])
    return Architecture(name, table.INSTRUCTIONS, table.ALIASES, layouts.ENCODINGS, layouts.MAGIC)
