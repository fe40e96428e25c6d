"""One kernel of a code object: its descriptor and its metadata, read together and compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2, RSRC3
from ..errors import LoadError
from .descriptor_checks import check_fields, check_user_sgprs
from .elf_reader import ElfSymbol
from .metadata import Argument, KernelMetadata, Metadata
from .segments import Segment, covering_segment

__all__ = ["Kernel", "read_kernel"]

_EXECUTE: Final = 1
_MAX_WORK_ITEMS: Final = 1024


@dataclass(frozen=True, slots=True)
class Kernel:
    """One kernel of a code object. Sizes are in bytes, addresses relative to the place of the object.

    Attributes
    ----------
    name, symbol : str
        Its name, and its descriptor's symbol (``name.kd``).
    descriptor_address, entry_address : int
        Where the descriptor and the first instruction lie.
    code_size : int
        Bytes of the function's symbol, 0 if there is none.
    descriptor, rsrc1, rsrc2, rsrc3, properties : Mapping
        Members of the descriptor, and the bit fields of four of them.
    arguments : tuple of Argument
        From the metadata, hidden ones included.
    has_metadata : bool
        Whether the note describes this kernel; if not, its arguments are unknown.
    kernarg_size, kernarg_align, group_size, private_size : int
        Argument segment, LDS and scratch per work-item.
    wave_size, vgpr_count, sgpr_count, vgpr_spill_count, sgpr_spill_count : int
        ``vgpr_count`` is what the descriptor allocates.
    max_flat_workgroup_size : int
        Most work-items in a workgroup.
    uses_dynamic_stack : bool
        Whether scratch must be larger than ``private_size`` says.
    """

    name: str
    symbol: str
    descriptor_address: int
    entry_address: int
    code_size: int
    descriptor: Mapping[str, int]
    rsrc1: Mapping[str, int]
    rsrc2: Mapping[str, int]
    rsrc3: Mapping[str, int]
    properties: Mapping[str, int]
    arguments: tuple[Argument, ...]
    has_metadata: bool
    kernarg_size: int
    kernarg_align: int
    group_size: int
    private_size: int
    wave_size: int
    vgpr_count: int
    sgpr_count: int
    vgpr_spill_count: int
    sgpr_spill_count: int
    max_flat_workgroup_size: int
    uses_dynamic_stack: bool


def _descriptor_bytes(segments: tuple[Segment, ...], symbol: ElfSymbol) -> bytes:
    if symbol.size != KERNEL_DESCRIPTOR.size:
        raise LoadError(f"kernel descriptor {symbol.name} has {symbol.size} bytes instead of 64")
    if symbol.value % 64:
        raise LoadError(f"kernel descriptor {symbol.name} is not aligned to 64 bytes")
    segment = covering_segment(segments, symbol.value, 64)
    if segment is None:
        raise LoadError(
            f"kernel descriptor {symbol.name} at {symbol.value:#x} lies outside of the loaded segments"
        )
    start = symbol.value - segment.address
    return segment.data[start : start + 64]


def _agree(symbol: str, what: str, descriptor: int, metadata: int | None) -> None:
    if metadata is not None and metadata != descriptor:
        raise LoadError(f"{symbol}: the descriptor says {what} {descriptor}, the metadata says {metadata}")


def read_kernel(
    segments: tuple[Segment, ...],
    symbol: ElfSymbol,
    functions: Mapping[str, ElfSymbol],
    metadata: Metadata | None,
) -> Kernel:
    """Read and check one kernel.

    Parameters
    ----------
    segments : tuple of Segment
        Of the code object.
    symbol : ElfSymbol
        The descriptor's.
    functions : Mapping of str to ElfSymbol
        The code object's functions by name.
    metadata : Metadata or None
        Its note, if it has one.

    Raises
    ------
    LoadError
        If anything is damaged, or descriptor and metadata contradict each other.
    """
    raw = _descriptor_bytes(segments, symbol)
    descriptor = KERNEL_DESCRIPTOR.unpack(raw)
    check_fields(symbol.name, raw, descriptor)
    rsrc1, rsrc2, rsrc3, properties = (
        layout.decode(descriptor[member])
        for member, layout in (
            ("compute_pgm_rsrc1", RSRC1),
            ("compute_pgm_rsrc2", RSRC2),
            ("compute_pgm_rsrc3", RSRC3),
            ("kernel_code_properties", PROPERTIES),
        )
    )
    check_user_sgprs(symbol.name, rsrc2, properties)
    entry = symbol.value + descriptor["kernel_code_entry_byte_offset"]
    code = covering_segment(segments, entry, 4) if entry >= 0 else None
    if code is None or not code.flags & _EXECUTE:
        raise LoadError(
            f"kernel descriptor {symbol.name} starts at {entry:#x}, which is not in executable code"
        )
    if entry % 256:
        raise LoadError(
            f"kernel descriptor {symbol.name} starts at {entry:#x}, which is not aligned to 256 bytes"
        )
    described = metadata.kernels.get(symbol.name) if metadata else None
    name = described.name if described else symbol.name.removesuffix(".kd")
    wave_size = 32 if properties["enable_wavefront_size32"] else 64
    function = functions.get(symbol.name.removesuffix(".kd"))
    size = (
        function.size
        if function and function.value == entry and covering_segment(segments, entry, function.size)
        else 0
    )
    common = described or _nothing(name, symbol.name)
    group, private = descriptor["group_segment_fixed_size"], descriptor["private_segment_fixed_size"]
    _agree(symbol.name, "wave size", wave_size, common.wave_size)
    _agree(symbol.name, "LDS bytes", group, common.group_size)
    _agree(symbol.name, "scratch bytes", private, common.private_size)
    if descriptor["kernarg_size"]:
        _agree(symbol.name, "kernarg bytes", descriptor["kernarg_size"], common.kernarg_size)
    align = common.kernarg_align or 8
    if align & (align - 1) or align > 4096:
        raise LoadError(f"{symbol.name}: the metadata asks for a kernarg alignment of {align}")
    most = common.max_flat_workgroup_size or _MAX_WORK_ITEMS
    if most > _MAX_WORK_ITEMS:
        raise LoadError(
            f"{symbol.name}: the metadata allows workgroups of {most} work-items; {_MAX_WORK_ITEMS} fit"
        )
    granules = rsrc1["granulated_workitem_vgpr_count"] + 1
    return Kernel(
        name=name,
        symbol=symbol.name,
        descriptor_address=symbol.value,
        entry_address=entry,
        code_size=size,
        descriptor=MappingProxyType(descriptor),
        rsrc1=MappingProxyType(rsrc1),
        rsrc2=MappingProxyType(rsrc2),
        rsrc3=MappingProxyType(rsrc3),
        properties=MappingProxyType(properties),
        arguments=common.arguments,
        has_metadata=described is not None,
        kernarg_size=descriptor["kernarg_size"] or common.kernarg_size or 0,
        kernarg_align=align,
        group_size=group,
        private_size=private,
        wave_size=wave_size,
        vgpr_count=granules * (8 if wave_size == 32 else 4),
        sgpr_count=common.sgpr_count if common.sgpr_count is not None else 106,
        vgpr_spill_count=common.vgpr_spill_count,
        sgpr_spill_count=common.sgpr_spill_count,
        max_flat_workgroup_size=most,
        uses_dynamic_stack=bool(properties["uses_dynamic_stack"]) or common.uses_dynamic_stack,
    )


def _nothing(name: str, symbol: str) -> KernelMetadata:
    return KernelMetadata(name, symbol, (), None, None, None, None, None, None, None, 0, 0, None, False)
