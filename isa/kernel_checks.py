"""What is checked and computed once a text's kernels are known: entries, register counts, metadata."""

from __future__ import annotations

from typing import Final, cast

from ..errors import LoadError
from .assembly import Assembly
from .code_object import CodeObject
from .metadata import pack_metadata

__all__ = ["check_kernels", "check_metadata", "complete_metadata"]

_ENTRY_ALIGNMENT: Final = 256


def check_kernels(assembly: Assembly, settings: list[dict[str, int]]) -> None:
    """Check where kernels begin and which waves they run in, and fill in register counts."""
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
        for name in ("next_free_vgpr", "next_free_sgpr"):
            if name not in kernel.values and name not in kernel.refused:
                assembly.error(f".amdhsa_{name} is missing", place=kernel.place)


def complete_metadata(assembly: Assembly, settings: list[dict[str, int]]) -> bytes | None:
    """Pack the metadata, with what the text leaves out and its kernels say."""
    metadata = assembly.metadata
    if metadata is None:
        return None
    described = metadata.get("amdhsa.kernels")
    known = {f"{kernel.name}.kd" for kernel in assembly.kernels}
    for entry in cast(list[object], described) if isinstance(described, list) else []:
        symbol = cast(dict[object, object], entry).get(".symbol") if isinstance(entry, dict) else None
        if symbol not in known:
            assembly.error(
                f"the metadata describes {symbol}, which no .amdhsa_kernel block makes",
                ", ".join(sorted(known)), place=assembly.metadata_place,
            )  # fmt: skip
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
