"""Code objects to source that assembles to the same sections again.

Every instruction is written as text where the assembler makes the same bytes of it, and as data elsewhere: a
listing loses nothing. Distances between sections are numbers here, as they are in the code object.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from ..descriptor import RSRC1
from ..errors import LoadError
from .descriptor_text import descriptor_settings, write_descriptor
from .elf_structures import ALLOCATE, EXECUTABLE, WRITABLE, SectionType
from .instruction import Instruction
from .kernel_directives import kernel_descriptor
from .listing import instructions_of, kernel_descriptors, metadata_of, wave_sizes
from .metadata_yaml import write_metadata
from .operand_parser import OperandError
from .section_view import SectionView, SymbolView, read_view
from .statement import encode_statement
from .targets import target_name

__all__ = ["source"]

#: Sections that the linker makes.
_LINKER_MADE: Final = frozenset((".relro_padding", ".AMDGPU.gpr_maximums"))
_TYPES: Final = {1: "@object", 2: "@function"}
_VISIBILITY: Final = {1: ".internal", 2: ".hidden", 3: ".protected"}
_NAME: Final = re.compile(r"[A-Za-z_.$][\w.$@]*")
_VERSION_OF_ABI: Final = 2
_ENTRY, _RSRC1 = slice(16, 24), slice(48, 52)
_GROUP: Final = 16
_RELOCATABLE: Final = 1
_MAX_SIZE: Final = 1 << 28


def _quoted(name: str) -> str:
    return name if _NAME.fullmatch(name) else f'"{name}"'


def _head(symbol: SymbolView) -> list[str]:
    name = _quoted(symbol.name)
    lines = [f"\t.{('local', 'globl', 'weak')[symbol.binding]} {name}"] if symbol.binding in (1, 2) else []
    if symbol.visibility:
        lines.append(f"\t{_VISIBILITY[symbol.visibility]} {name}")
    if symbol.kind in _TYPES:
        lines.append(f"\t.type {name},{_TYPES[symbol.kind]}")
    if symbol.size:
        lines.append(f"\t.size {name}, {symbol.size}")
    return [*lines, f"{name}:"]


def _data_lines(data: bytes) -> Iterator[str]:
    whole = len(data) & ~3
    words = [f"0x{int.from_bytes(data[at : at + 4], 'little'):08x}" for at in range(0, whole, 4)]
    for at in range(0, len(words), _GROUP // 4):
        yield "\t.long " + ", ".join(words[at : at + _GROUP // 4])
    if data[whole:]:
        yield "\t.byte " + ", ".join(f"0x{byte:02x}" for byte in data[whole:])


def _assembles(instruction: Instruction, text: str, wave_size: int) -> bool:
    try:
        return encode_statement(text, {}, wave_size).data == instruction.data
    except OperandError:
        return False


def _code(
    section: SectionView, sizes: Callable[[str], int], wave_size: int, kernels: dict[str, tuple[int, bytes]]
) -> Iterator[str]:
    code = list(instructions_of(section, sizes))
    starts = {instruction.offset for _, instructions in code for instruction in instructions}
    targets = {
        target
        for _, instructions in code
        for instruction in instructions
        if (target := instruction.target) in starts
    }
    labels = {target: f".Ltarget_{target:x}" for target in sorted(targets - {None})}
    for symbol, instructions in code:
        name = symbol.name.removesuffix(".kd")
        if name != symbol.name and name in kernels and _is_block(kernels[name][1]):
            yield write_descriptor(_quoted(name), kernels[name][1], complete=True).rstrip("\n")
            behind = symbol.address - section.address + len(kernels[name][1])
            yield from _data_lines(section.data[behind : instructions[-1].end if instructions else behind])
            continue
        if symbol.name != section.name or symbol.binding:
            yield from _head(symbol)
        for instruction in instructions:
            if instruction.offset in labels:
                yield f"{labels[instruction.offset]}:"
            text = str(instruction)
            if instruction.format == "DATA" or not _assembles(instruction, text, wave_size):
                yield from _data_lines(instruction.data)
                continue
            if instruction.target in labels:
                text = f"{text[: text.rindex(' ')]} {labels[instruction.target]}"
            yield f"\t{text}"


def _objects(section: SectionView, kernels: dict[str, tuple[int, bytes]]) -> Iterator[str]:
    """Write a section of data: descriptors as blocks, the rest as words."""
    position = 0
    size = len(section.data) or section.size
    if size > _MAX_SIZE:
        raise LoadError(f"section {section.name} has {size} bytes; a listing of it has no use")

    def fill(stop: int) -> Iterator[str]:
        if section.kind == SectionType.NOBITS:
            yield from [f"\t.zero {stop - position}"] if stop > position else []
        else:
            yield from _data_lines(section.data[position:stop])

    for symbol in section.symbols:
        start = symbol.address - section.address
        if not position <= start <= size:
            continue
        yield from fill(start)
        position = start
        name = symbol.name.removesuffix(".kd")
        if name != symbol.name and name in kernels and _is_block(kernels[name][1]):
            yield write_descriptor(_quoted(name), kernels[name][1], complete=True).rstrip("\n")
            position += len(kernels[name][1])
        else:
            yield from _head(symbol)
    yield from fill(size)


def _comparable(data: bytes) -> bytes:
    """Descriptor without what its directives do not say."""
    word = int.from_bytes(data[_RSRC1], "little")
    # LLVM 19 counts SGPRs here, though every wave has all of them; no directive of gfx11 sets it
    word = word & ~RSRC1.fields["granulated_wavefront_sgpr_count"].mask
    return (
        data[: _ENTRY.start]
        + data[_ENTRY.stop : _RSRC1.start]
        + word.to_bytes(4, "little")
        + data[_RSRC1.stop :]
    )


def _is_block(data: bytes) -> bool:
    """Whether the directives that a descriptor is written as make the same descriptor."""
    settings = descriptor_settings(data)
    settings["user_sgpr_count"] = int.from_bytes(data[52:56], "little") >> 1 & 31
    try:
        made = kernel_descriptor(settings)
    except OperandError:
        return False
    return _comparable(made) == _comparable(data)


def _section_line(section: SectionView) -> str:
    flags = "a" + "w" * bool(section.flags & WRITABLE) + "x" * bool(section.flags & EXECUTABLE)
    kind = "@nobits" if section.kind == SectionType.NOBITS else "@progbits"
    alignment = max(section.alignment.bit_length() - 1, 0)
    return f'\n\t.section {_quoted(section.name)},"{flags}",{kind}\n\t.p2align {alignment}'


def source(data: bytes) -> str:
    """Write a loadable code object as source for :func:`~barewave.isa.assemble_code_object`.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    str
        Assembled again, code and constants are the same bytes. A descriptor's count of SGPRs, which the card
        does not look at, becomes zero.

    Raises
    ------
    LoadError
        If it is no ELF file, or is damaged.
    """
    view = read_view(data)
    if view.type == _RELOCATABLE:
        raise LoadError("this is a relocatable object; link it first, or its relocations would be lost")
    sizes = wave_sizes(view)
    kernels = kernel_descriptors(view)
    found = {sizes(name) for name in kernels}
    wave_size = 64 if found == {64} else 32
    lines = [
        f'\t.amdgcn_target "amdgcn-amd-amdhsa--{target_name(view.flags)}"',
        f"\t.amdhsa_code_object_version {view.abi_version + _VERSION_OF_ABI}",
    ]
    for section in view.sections:
        if not section.flags & ALLOCATE or section.name in _LINKER_MADE:
            continue
        if section.code:
            lines += [_section_line(section), *_code(section, sizes, wave_size, kernels)]
        elif section.kind in (SectionType.PROGBITS, SectionType.NOBITS):
            lines += [_section_line(section), *_objects(section, kernels)]
    document = metadata_of(view)
    if document is not None:
        lines += ["\n\t.amdgpu_metadata", write_metadata(document).rstrip("\n"), "\t.end_amdgpu_metadata"]
    return "\n".join(lines) + "\n"
