"""Whole code objects to text, as ``llvm-objdump -d`` writes them.

Sections, symbols, addresses and encodings stand where that tool has them. Two things differ on purpose: a
kernel's wave size is read from its descriptor, and descriptors and metadata can be part of the listing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR, PROPERTIES
from .descriptor_text import write_descriptor
from .elf_reader import read_notes
from .elf_structures import SectionType
from .instruction import Instruction
from .rdna3_disassembler import disassemble
from .section_view import ElfView, SectionView, SymbolView, read_view
from .targets import NOTE_NAME, NOTE_TYPE

__all__ = ["instructions_of", "kernel_descriptors", "listing", "metadata_of", "source", "wave_sizes"]

_FUNCTION, _NO_TYPE = 2, 0
_TEXT_COLUMN: Final = 59
_FEWEST_ZEROS: Final = 8
_DESCRIPTOR_SIZE: Final = 64


def kernel_descriptors(view: ElfView) -> dict[str, tuple[int, bytes]]:
    """Find the descriptors: address and bytes of each, by the kernel's name."""
    found: dict[str, tuple[int, bytes]] = {}
    for section in view.sections:
        for symbol in section.symbols:
            start = symbol.address - section.address
            data = section.data[max(start, 0) : start + _DESCRIPTOR_SIZE]
            if symbol.name.endswith(".kd") and start >= 0 and len(data) == _DESCRIPTOR_SIZE:
                found[symbol.name.removesuffix(".kd")] = (symbol.address, data)
    return found


def wave_sizes(view: ElfView) -> Callable[[str], int]:
    """Give the function that tells the wave size of the code behind a symbol.

    Code that is no kernel has the size of the first kernel.
    """
    sizes: dict[str, int] = {}
    for name, (_, data) in kernel_descriptors(view).items():
        word = KERNEL_DESCRIPTOR.unpack(data)["kernel_code_properties"]
        sizes[name] = 32 if PROPERTIES.decode(word)["enable_wavefront_size32"] else 64
    usual = next(iter(sizes.values()), 32)
    return lambda name: sizes.get(name, usual)


def metadata_of(view: ElfView) -> bytes | None:
    """Find the msgpack document of the AMDGPU note, or None."""
    for section in view.sections:
        if section.kind == SectionType.NOTE:
            for note in read_notes(section.data):
                if (note.name, note.type) == (NOTE_NAME, NOTE_TYPE):
                    return note.data
    return None


def instructions_of(
    section: SectionView, wave_size: Callable[[str], int]
) -> Iterator[tuple[SymbolView, list[Instruction]]]:
    """Go through a section's code, symbol by symbol; several symbols of one address share the last one's.

    Instructions' offsets count from the start of the section.
    """
    end = section.address + len(section.data)
    symbols = [symbol for symbol in section.symbols if section.address <= symbol.address < end]
    if not symbols or symbols[0].address > section.address:
        symbols.insert(0, SymbolView(section.name, section.address, 0, _NO_TYPE, 0, 0))
    starts = [symbol.address for symbol in symbols]
    for number, symbol in enumerate(symbols):
        stop = starts[number + 1] if number + 1 < len(symbols) else end
        start = symbol.address - section.address
        code = disassemble(section.data[start : stop - section.address], wave_size(symbol.name))
        for instruction in code:
            instruction.offset += start
        yield symbol, code


class _Names:
    """Symbols and labels of a section's addresses."""

    def __init__(self, section: SectionView, code: list[tuple[SymbolView, list[Instruction]]]) -> None:
        self._symbols = [symbol for symbol, _ in code]
        self._starts = [symbol.address for symbol in self._symbols]
        self.section = section
        #: symbols without a type can stand for a branch's distance, as LLVM does it
        self.plain = {symbol.address: symbol.name for symbol in self._symbols if symbol.kind == _NO_TYPE}
        self.plain.pop(section.address if not section.symbols else -1, None)

    def place(self, address: int) -> str:
        """Name an address by the symbol before it."""
        index = bisect_right(self._starts, address) - 1
        if index < 0:
            return ""
        symbol = self._symbols[index]
        distance = address - symbol.address
        return f" <{symbol.name}+0x{distance:x}>" if distance else f" <{symbol.name}>"


def _labels(names: _Names, code: list[tuple[SymbolView, list[Instruction]]]) -> dict[int, str]:
    """Names for branch targets, numbered by their addresses."""
    section = names.section
    known = set(names.plain)
    ends = section.address + len(section.data)
    targets = {
        section.address + target
        for _, instructions in code
        for instruction in instructions
        if (target := instruction.target) is not None and target >= 0
    }
    wanted = sorted(target for target in targets - known if section.address <= target < ends)
    return {address: f"L{number}" for number, address in enumerate(wanted)}


def _zeros(data: bytes, start: int, stop: int) -> int:
    """Bytes that a listing leaves out: a run of zeros from ``start``."""
    count = len(data[start:stop]) - len(data[start:stop].lstrip(b"\0"))
    return 0 if count < _FEWEST_ZEROS and count < len(data) - start else count & ~3


def _encoding(data: bytes) -> str:
    words = [f"{int.from_bytes(data[at : at + 4], 'little'):08X}" for at in range(0, len(data) & ~3, 4)]
    return " ".join([*words, *(f"{byte:02X}" for byte in data[len(data) & ~3 :])])


def _code_lines(
    section: SectionView, wave_size: Callable[[str], int], labels: bool, true16: bool
) -> Iterator[str]:
    code = list(instructions_of(section, wave_size))
    names = _Names(section, code)
    numbered = _labels(names, code) if labels else {}
    written = names.plain | numbered
    for symbol, instructions in code:
        yield f"\n{symbol.address:016x} <{symbol.name}>:"
        stop = instructions[-1].end if instructions else 0
        skip = -1
        for instruction in instructions:
            offset = instruction.offset
            if offset < skip:
                continue
            address = section.address + offset
            if address in numbered and address != symbol.address:
                yield f"\n{address:016x} <{numbered[address]}>:"
            # only where a word is zero can a run of them begin
            if instruction.word == 0 and (zeros := _zeros(section.data, offset, stop)):
                yield "\t\t..."
                skip = offset + zeros
                if skip >= instruction.end:
                    continue
            yield _line(section, instruction, written, names, true16)


def _line(
    section: SectionView, instruction: Instruction, written: dict[int, str], names: _Names, true16: bool
) -> str:
    target = instruction.target
    # a dword of zeros has a name here, which assembles to nothing else
    illegal = instruction.format == "DATA" and instruction.data == bytes(4)
    text = "v_illegal" if illegal else instruction.text(true16=true16)
    place = ""
    if target is not None:
        address = section.address + target
        if address in written:
            text = f"{text[: text.rindex(' ')]} {written[address]}"
        else:
            place = names.place(address) if address >= 0 else ""
    address = section.address + instruction.offset
    return f"\t{text:<{_TEXT_COLUMN}}// {address:012X}: {_encoding(instruction.data)}{place}"


def listing(
    data: bytes,
    *,
    labels: bool = False,
    true16: bool = True,
    descriptors: bool = False,
    metadata: bool = False,
) -> str:
    """Write a code object or a relocatable object.

    Parameters
    ----------
    data : bytes
        The file.
    labels : bool
        Whether branch targets get labels (``llvm-objdump --symbolize-operands``).
    true16 : bool
        Whether 16-bit registers are written with their half.
    descriptors : bool
        Whether the kernels' descriptors are written as ``.amdhsa_kernel`` blocks.
    metadata : bool
        Whether the metadata is written as YAML.

    Raises
    ------
    LoadError
        If it is no ELF file, or its headers point outside of it.
    """
    view = read_view(data)
    sizes = wave_sizes(view)
    lines: list[str] = []
    for section in view.sections:
        if section.code and section.data:
            lines.append(f"\nDisassembly of section {section.name}:")
            lines += _code_lines(section, sizes, labels, true16)
    if descriptors:
        for name, (address, descriptor) in sorted(kernel_descriptors(view).items(), key=lambda item: item[1]):
            lines += [f"\n{address:016x} <{name}.kd>:", write_descriptor(name, descriptor).rstrip("\n")]
    if metadata and (document := metadata_of(view)) is not None:
        from .metadata_yaml import write_metadata

        lines.append("\n" + write_metadata(document).rstrip("\n"))
    return "\n".join(lines).lstrip("\n") + "\n" if lines else ""


def source(data: bytes) -> str:
    """Write a loadable code object as source that assembles to the same code and constants.

    See :func:`.listing_source.source`, which needs the assembler.
    """
    from .listing_source import source as write

    return write(data)
