"""What is checked and computed once a text's kernels are known: entries, register counts, metadata."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, cast

from ..errors import LoadError
from .assembly import Assembly, KernelBlock
from .code_object import CodeObject
from .expressions import ExpressionError
from .metadata import pack_metadata
from .metadata_defaults import complete_kernel
from .rdna3_disassembler import disassemble
from .resources import registers_used
from .source import Place

__all__ = ["check_kernels", "check_metadata", "complete_metadata"]

_ENTRY_ALIGNMENT: Final = 256
_COUNTS: Final = ("next_free_vgpr", "next_free_sgpr")


def check_kernels(
    assembly: Assembly, settings: list[dict[str, int]], locate: Callable[[str, int], Place | None]
) -> None:
    """Check where kernels begin and which waves they run in, and fill in register counts.

    Parameters
    ----------
    assembly : Assembly
        A text that has been read to its end.
    settings : list of dict
        Of each kernel block, evaluated; counts that are not declared are added.
    locate : callable
        Gives the line of the instruction at an offset of a section.
    """
    starts = _starts(assembly)
    for kernel, values in zip(assembly.kernels, settings, strict=True):
        label = assembly.symbols.labels.get(kernel.name)
        if label is not None and label.offset % _ENTRY_ALIGNMENT:
            hint = "put .p2align 8 before its label"
            message = f"{kernel.name} does not start at a multiple of {_ENTRY_ALIGNMENT} bytes"
            assembly.error(message, hint, kernel.name, place=kernel.place)
        if bool(values.get("wavefront_size32", assembly.options.wave_size == 32)) != (
            assembly.options.wave_size == 32
        ):
            message = f"{kernel.name} has another wave size than the text is assembled for"
            assembly.error(message, place=kernel.place)
        _check_registers(assembly, kernel, values, starts, locate)


def _starts(assembly: Assembly) -> dict[str, list[int]]:
    """Find where functions and kernels begin, by section."""
    symbols = assembly.symbols
    names = {kernel.name for kernel in assembly.kernels} | symbols.kinds.keys() | symbols.bindings.keys()
    places: dict[str, list[int]] = {}
    for name in names:
        label = symbols.labels.get(name)
        if label is not None:
            places.setdefault(label.section, []).append(label.offset)
    return {section: sorted(offsets) for section, offsets in places.items()}


def _code(assembly: Assembly, kernel: KernelBlock, starts: Mapping[str, list[int]]) -> bytes | None:
    """Give a kernel's instructions: as far as its ``.size`` says, else to the next function or the end."""
    label = assembly.symbols.labels.get(kernel.name)
    if label is None:
        return None
    section = assembly.sections[label.section]
    sized = assembly.object_sizes.get(kernel.name)
    end = section.size
    if sized is not None:
        with suppress(ExpressionError):
            end = label.offset + assembly.symbols.number(sized[0])
    else:
        places = starts.get(label.section, [])
        following = bisect_right(places, label.offset)
        end = places[following] if following < len(places) else end
    return bytes(section.data[label.offset : end])


def _check_registers(
    assembly: Assembly,
    kernel: KernelBlock,
    values: dict[str, int],
    starts: Mapping[str, list[int]],
    locate: Callable[[str, int], Place | None],
) -> None:
    """Compare the declared register counts with what the code uses; compute those that are not declared."""
    missing = [name for name in _COUNTS if name not in kernel.values and name not in kernel.refused]
    code = None if assembly.failed else _code(assembly, kernel, starts)
    if code is None:
        return
    used = registers_used(disassemble(code, wave_size=assembly.options.wave_size))
    if missing and (used.has_calls or used.relative):
        why = "calls code that is only known at run time" if used.has_calls else "names registers by M0"
        for name in missing:
            assembly.error(f".amdhsa_{name} is missing: {kernel.name} {why}", place=kernel.place)
        return
    start = assembly.symbols.labels[kernel.name]
    for name, count, instruction in (
        ("next_free_vgpr", used.vgprs, used.vgpr_instruction),
        ("next_free_sgpr", used.sgprs, used.sgpr_instruction),
    ):
        if name in missing:
            values[name] = max(count, 1)
        elif instruction is not None and values.get(name, count) < count:
            letter = "v" if name == "next_free_vgpr" else "s"
            place = locate(start.section, start.offset + instruction.offset) or kernel.place
            assembly.error(
                f"{kernel.name} uses {letter}{count - 1}, but .amdhsa_{name} is {values[name]}",
                f".amdhsa_{name} {count}, or leave it out to have it computed", place=place,
            )  # fmt: skip


def complete_metadata(assembly: Assembly, settings: list[dict[str, int]]) -> bytes | None:
    """Pack the metadata, with what the text leaves out and its kernels say."""
    metadata = assembly.metadata
    if metadata is None:
        return None
    described = metadata.get("amdhsa.kernels")
    known = {f"{kernel.name}.kd": values for kernel, values in zip(assembly.kernels, settings, strict=True)}
    for entry in cast(list[object], described) if isinstance(described, list) else []:
        if not isinstance(entry, dict):
            continue
        kernel = cast(dict[str, Any], entry)
        if ".symbol" not in kernel and isinstance(kernel.get(".name"), str):
            kernel[".symbol"] = f"{kernel['.name']}.kd"
        symbol = kernel.get(".symbol")
        if not isinstance(symbol, str) or symbol not in known:
            assembly.error(
                f"the metadata describes {symbol}, which no .amdhsa_kernel block makes",
                ", ".join(sorted(known)), place=assembly.metadata_place,
            )  # fmt: skip
            continue
        size = complete_kernel(kernel, known[symbol], assembly.options.wave_size)
        if size is not None and 0 <= size < 1 << 32:
            known[symbol].setdefault("kernarg_size", size)
    version = assembly.version or assembly.options.version
    defaults: dict[str, object] = {
        "amdhsa.target": f"amdgcn-amd-amdhsa--{assembly.options.target}",
        "amdhsa.version": [1, 1 if version == 4 else 2],
    }
    return pack_metadata({**defaults, **metadata})


def check_metadata(assembly: Assembly, code_object: bytes) -> None:
    """Check that descriptors and metadata agree, by the rules of who loads the code object."""
    try:
        CodeObject.read(code_object)
    except LoadError as error:
        # what is left to go wrong here is metadata that contradicts itself or the descriptors
        assembly.error(str(error), place=assembly.metadata_place)
