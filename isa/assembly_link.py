"""What a linker does for assembled text: the symbol table, checks between parts, the ELF file."""

from __future__ import annotations

from typing import Final, cast

from ..errors import AssemblyError, LoadError
from .assembly import Assembly
from .code_object import CodeObject
from .elf_writer import WrittenSymbol, write
from .expressions import ExpressionError, evaluate
from .metadata import pack_metadata
from .targets import TARGET

__all__ = ["link"]

_CODE_END: Final = (0xBF9F0000).to_bytes(4, "little")
#: What the instruction prefetcher may read past the end of a program.
_PADDING: Final = 256


def _symbols(assembly: Assembly) -> list[WrittenSymbol]:
    kernels = {kernel.name for kernel in assembly.kernels}
    names = [*assembly.exported, *sorted(kernels - set(assembly.exported))]
    result: list[WrittenSymbol] = []
    for name in names:
        label = assembly.labels.get(name)
        if label is None:
            if name in kernels or name not in assembly.symbols:
                line = next((kernel.line for kernel in assembly.kernels if kernel.name == name), 1)
                assembly.error(f"{name} is not defined", line=line, column=1)
            continue
        size = 0
        if name in assembly.sizes:
            expression, line = assembly.sizes[name]
            try:
                size = evaluate(expression, assembly.symbols)
            except ExpressionError as error:
                assembly.error(str(error), line=line, column=1)
        function = assembly.types.get(name, "function" if name in kernels else "") == "function"
        kind = 2 if function else 1 if assembly.types.get(name) == "object" else 0
        result.append(WrittenSymbol(name, label.section, label.offset, max(size, 0), kind))
        if name in kernels:
            result.append(WrittenSymbol(f"{name}.kd", ".rodata", assembly.labels[f"{name}.kd"].offset, 64, 1))
    return result


def _check_metadata(assembly: Assembly) -> None:
    """Check that the metadata's kernels exist and agree with their descriptors."""
    described = (assembly.metadata or {}).get("amdhsa.kernels")
    known = {f"{kernel.name}.kd" for kernel in assembly.kernels}
    for entry in cast(list[object], described) if isinstance(described, list) else []:
        symbol = cast(dict[object, object], entry).get(".symbol") if isinstance(entry, dict) else None
        if symbol not in known:
            hint = ", ".join(sorted(known))
            assembly.error(
                f"the metadata describes {symbol}, which no .amdhsa_kernel block makes", hint, 1, 1
            )


def _check_entries(assembly: Assembly) -> None:
    """Check that each kernel begins where the hardware can start one."""
    for kernel in assembly.kernels:
        label = assembly.labels.get(kernel.name)
        if label is not None and (label.section != ".text" or label.offset % 256):
            hint = "put .p2align 8 before its label"
            assembly.error(
                f"{kernel.name} does not start at a multiple of 256 bytes in .text", hint, kernel.line, 1
            )


def link(assembly: Assembly, filename: str) -> bytes:
    """Make a loadable code object of an assembled text.

    Parameters
    ----------
    assembly : Assembly
        A text that has been read to its end.
    filename : str
        Name of the text, for error messages.

    Returns
    -------
    bytes
        An ELF file.

    Raises
    ------
    AssemblyError
        With all errors of the text in its ``errors``.
    """
    if not assembly.kernels and not assembly.errors:
        assembly.error(
            f"{filename} has no .amdhsa_kernel block, so there is no kernel to run", line=1, column=1
        )
    symbols = _symbols(assembly)
    _check_entries(assembly)
    if not assembly.errors:
        _check_metadata(assembly)
    assembly.raise_errors()
    metadata = assembly.metadata
    if metadata is not None:
        metadata = {"amdhsa.target": TARGET, "amdhsa.version": [1, 2], **metadata}
    code = bytes(assembly.sections[".text"].data)
    code += bytes(-len(code) % 4) + _CODE_END * (_PADDING // 4)
    made = write(
        code,
        bytes(assembly.sections[".rodata"].data),
        symbols,
        pack_metadata(metadata) if metadata is not None else None,
        data=bytes(assembly.sections[".data"].data),
        relocate=[(kernel.offset, assembly.labels[kernel.name].offset) for kernel in assembly.kernels],
    )
    try:
        CodeObject.read(made)
    except LoadError as error:
        # what is left to go wrong here is metadata that contradicts itself or the descriptors
        raise AssemblyError(assembly.metadata_line, 1, str(error)) from error
    return made
