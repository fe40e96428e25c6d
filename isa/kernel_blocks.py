"""``.amdhsa_kernel`` blocks and the metadata of a text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .assembly import NAME, Assembly, KernelBlock
from .kernel_directives import OTHER_TARGETS, SETTINGS
from .metadata_text import MetadataTextError, read_metadata_text
from .source import cut_comment
from .symbols import Label

__all__ = ["DIRECTIVES"]

_DESCRIPTOR_SIZE: Final = 64
_OBJECT: Final = 1
#: Where these stand in a block, its end was forgotten.
_ENDS: Final = frozenset({".amdhsa_kernel", ".amdgpu_metadata", ".text"})


def _kernel(assembly: Assembly, rest: str) -> None:
    """Read a block to its end; nothing but settings can stand in it."""
    frame, _ = assembly.place
    if not NAME.match(rest):
        assembly.error(".amdhsa_kernel needs the name of a function", part=rest)
    name = rest.strip('"')
    block = KernelBlock(name, assembly.place)
    while frame.index < len(frame.lines):
        line = frame.lines[frame.index]
        assembly.place = (frame, frame.index)
        frame.index += 1
        if not line or line[0] == "#":
            continue
        text = cut_comment(line)
        if not text:
            continue
        word, _, value = text.partition(" ") if " " in text else text.partition("\t")
        if word == ".end_amdhsa_kernel":
            _end(assembly, block)
            return
        if word in _ENDS:
            # the end was forgotten: what follows is read as if it were there
            frame.index -= 1
            break
        if word.startswith(".amdhsa_"):
            _setting(assembly, block, word.removeprefix(".amdhsa_"), value.strip())
        else:
            assembly.error(f"{word} stands inside of the .amdhsa_kernel block of {name}", part=word)
    assembly.error(f".amdhsa_kernel {name} has no .end_amdhsa_kernel", place=block.place)


def _setting(assembly: Assembly, block: KernelBlock, name: str, text: str) -> None:
    word = f".amdhsa_{name}"
    if name in block.values or name in block.refused:
        assembly.error(f"{word} is given twice", part=word)
        return
    if name in OTHER_TARGETS:
        assembly.error(f"{word} is not supported on gfx11", part=word)
    elif name not in SETTINGS:
        assembly.error(f"{word} is not known", part=word)
    elif not text:
        assembly.error(f"{word} needs a value", part=word)
    else:
        expression = assembly.expression(text)
        if expression is not None:
            block.values[name] = (expression, assembly.place, text)
            return
    block.refused.add(name)


def _end(assembly: Assembly, block: KernelBlock) -> None:
    """Leave room for the descriptor; it is filled in when all symbols are known."""
    section = assembly.section
    section.alignment = max(section.alignment, _DESCRIPTOR_SIZE)
    assembly.pad(bytes(-section.size % _DESCRIPTOR_SIZE))
    block.section = section.name
    block.offset = section.size
    symbol = f"{block.name}.kd"
    if assembly.symbols.defined(symbol):
        assembly.error(f"{symbol} is defined twice", place=block.place)
    else:
        assembly.symbols.define(symbol, Label(section.name, section.size))
        assembly.symbols.kinds[symbol] = _OBJECT
    assembly.pad(bytes(_DESCRIPTOR_SIZE))
    assembly.kernels.append(block)


def _outside(assembly: Assembly, rest: str) -> None:
    assembly.error("this stands outside of an .amdhsa_kernel block")


def _metadata(assembly: Assembly, rest: str) -> None:
    frame, index = assembly.place
    end = index + 1
    while end < len(frame.lines) and frame.lines[end] != ".end_amdgpu_metadata":
        end += 1
    frame.index = min(end + 1, len(frame.lines))
    if end == len(frame.lines):
        assembly.error(".amdgpu_metadata has no .end_amdgpu_metadata")
        return
    if assembly.metadata is not None:
        assembly.error("there is metadata already")
        return
    assembly.metadata_place = (frame, index)
    try:
        assembly.metadata = read_metadata_text("\n".join(frame.raw[index + 1 : end]))
    except MetadataTextError as error:
        assembly.error(error.message, place=(frame, min(index + 1 + error.line, end)))


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    ".amdhsa_kernel": _kernel,
    ".end_amdhsa_kernel": _outside,
    ".amdgpu_metadata": _metadata,
    ".end_amdgpu_metadata": lambda assembly, rest: assembly.error(
        ".end_amdgpu_metadata without .amdgpu_metadata"
    ),
    **{f".amdhsa_{name}": _outside for name in SETTINGS},
}
