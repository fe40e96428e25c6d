"""Code objects: ELF files that hold kernels, read from anyone and checked before anything trusts them.

Nothing is executed or mapped here. :meth:`CodeObject.read` either returns an object whose every address lies
inside its own segments, or raises :class:`~barewave.errors.LoadError` with what is wrong in plain words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2, RSRC3
from ..errors import LoadError
from .elf_reader import ElfFile, ElfSymbol, read_elf
from .elf_writer import write
from .metadata import Argument, KernelMetadata, Metadata, unpack_metadata
from .targets import ELF_MACHINE, EXCEPTION_FEATURES, NOTE_NAME, NOTE_TYPE, compatible, target_name

__all__ = ["Argument", "CodeObject", "Kernel", "Relocation", "Segment", "write"]

_EXECUTE: Final = 1
_MAX_IMAGE: Final = 256 << 20
_MAX_LDS: Final = 64 << 10
_MAX_WORK_ITEMS: Final = 1024
#: The largest scratch size that a wave's 15-bit field of 256-byte units can ask for.
_MAX_SCRATCH_PER_WAVE: Final = ((1 << 15) - 1) * 256
_RELOCATION_TYPES: Final = {
    1: "R_AMDGPU_ABS32_LO", 2: "R_AMDGPU_ABS32_HI", 3: "R_AMDGPU_ABS64", 6: "R_AMDGPU_ABS32",
    13: "R_AMDGPU_RELATIVE64",
}  # fmt: skip
_OBJECT, _FUNCTION = 1, 2
#: Fields of the descriptor that the file must leave zero, with what a set one would mean.
_ZERO: Final = (
    ("compute_pgm_rsrc1", RSRC1, "priv", "asks for privileged mode"),
    ("compute_pgm_rsrc1", RSRC1, "debug_mode", "asks for debug mode"),
    ("compute_pgm_rsrc1", RSRC1, "reserved0", "sets reserved bits"),
    ("compute_pgm_rsrc2", RSRC2, "granulated_lds_size", "sets the LDS size, which comes from the dispatch"),
    ("compute_pgm_rsrc2", RSRC2, "enable_exception_address_watch", "enables a trap of the debugger"),
    ("compute_pgm_rsrc2", RSRC2, "enable_exception_memory", "enables a trap of the debugger"),
    ("compute_pgm_rsrc2", RSRC2, "reserved0", "sets reserved bits"),
    ("compute_pgm_rsrc3", RSRC3, "reserved0", "sets reserved bits"),
    ("kernel_code_properties", PROPERTIES, "enable_sgpr_private_segment_buffer",
     "asks for a scratch buffer resource, which gfx11 does not have"),
    ("kernel_code_properties", PROPERTIES, "enable_sgpr_flat_scratch_init",
     "asks for a scratch address in SGPRs, which gfx11 does not have"),
    ("kernel_code_properties", PROPERTIES, "reserved0", "sets reserved bits"),
    ("kernel_code_properties", PROPERTIES, "reserved1", "sets reserved bits"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Segment:
    """Bytes to be placed in GPU memory.

    Attributes
    ----------
    address : int
        Distance from the place where the object is loaded.
    memory_size : int
        Bytes in memory; what is beyond ``data`` is zero.
    flags : int
        ELF's: 1 execute, 2 write, 4 read.
    data : bytes
        Contents.
    """

    address: int
    memory_size: int
    flags: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Relocation:
    """A word to be written when the place of the object is known.

    Attributes
    ----------
    offset : int
        Where, from the place of the object.
    type : int
        1, 2, 6: low, high or whole 32 bits of address; 3: 64 bits; 13: 64 bits relative to the object.
    value : int
        What to add to the place of the object: the symbol's address and the addend.
    """

    offset: int
    type: int
    value: int

    def word(self, base: int) -> bytes:
        """Give the bytes to store at ``base + offset`` for an object loaded at ``base``."""
        address = (base + self.value) & (1 << 64) - 1
        if self.type in (3, 13):
            return address.to_bytes(8, "little")
        return (address >> 32 if self.type == 2 else address & 0xFFFFFFFF).to_bytes(4, "little")


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


def _inside(segments: tuple[Segment, ...], address: int, size: int) -> Segment | None:
    """Find the segment whose file contents cover a range."""
    for segment in segments:
        if segment.address <= address and address + size <= segment.address + len(segment.data):
            return segment
    return None


def _descriptor_bytes(segments: tuple[Segment, ...], symbol: ElfSymbol) -> bytes:
    if symbol.size != KERNEL_DESCRIPTOR.size:
        raise LoadError(f"kernel descriptor {symbol.name} has {symbol.size} bytes instead of 64")
    if symbol.value % 64:
        raise LoadError(f"kernel descriptor {symbol.name} is not aligned to 64 bytes")
    segment = _inside(segments, symbol.value, 64)
    if segment is None:
        raise LoadError(
            f"kernel descriptor {symbol.name} at {symbol.value:#x} lies outside of the loaded segments"
        )
    start = symbol.value - segment.address
    return segment.data[start : start + 64]


def _check_fields(symbol: str, raw: bytes, descriptor: Mapping[str, int]) -> None:
    if any(raw[12:16]) or any(raw[24:44]) or any(raw[60:64]):
        raise LoadError(f"kernel descriptor {symbol} has data in its reserved bytes")
    for member, layout, field, meaning in _ZERO:
        if layout.get(descriptor[member], field):
            raise LoadError(f"kernel descriptor {symbol} {meaning} ({member} is {descriptor[member]:#x})")
    if descriptor["kernarg_preload"]:
        raise LoadError(f"kernel descriptor {symbol} asks for preloaded arguments, which gfx11 does not have")
    if descriptor["group_segment_fixed_size"] > _MAX_LDS:
        size = descriptor["group_segment_fixed_size"]
        raise LoadError(
            f"kernel descriptor {symbol} asks for {size} bytes of LDS; a workgroup has at most {_MAX_LDS}"
        )
    wide = not PROPERTIES.get(descriptor["kernel_code_properties"], "enable_wavefront_size32")
    limit = _MAX_SCRATCH_PER_WAVE // (64 if wide else 32)
    if descriptor["private_segment_fixed_size"] > limit:
        size = descriptor["private_segment_fixed_size"]
        raise LoadError(
            f"kernel descriptor {symbol} asks for {size} bytes of scratch per work-item, above {limit}"
        )
    if not wide and RSRC1.get(descriptor["compute_pgm_rsrc1"], "granulated_workitem_vgpr_count") > 31:
        raise LoadError(f"kernel descriptor {symbol} asks for more than 256 VGPRs")
    if not wide and RSRC3.get(descriptor["compute_pgm_rsrc3"], "shared_vgpr_count"):
        raise LoadError(f"kernel descriptor {symbol} asks for shared VGPRs, which only wave64 has")
    if RSRC2.get(descriptor["compute_pgm_rsrc2"], "enable_vgpr_workitem_id") > 2:
        raise LoadError(f"kernel descriptor {symbol} has a reserved setting for the work-item id")


def _check_user_sgprs(symbol: str, rsrc2: Mapping[str, int], properties: Mapping[str, int]) -> None:
    sizes = {
        "dispatch_ptr": 2,
        "queue_ptr": 2,
        "kernarg_segment_ptr": 2,
        "dispatch_id": 2,
        "private_segment_size": 1,
    }
    needed = sum(size for name, size in sizes.items() if properties[f"enable_sgpr_{name}"])
    count = rsrc2["user_sgpr_count"]
    if count > 16:
        raise LoadError(f"kernel descriptor {symbol} asks for {count} user SGPRs; there are 16")
    if needed > count:
        raise LoadError(
            f"kernel descriptor {symbol} has {count} user SGPRs but enables {needed} of them by name"
        )


def _agree(symbol: str, what: str, descriptor: int, metadata: int | None) -> None:
    if metadata is not None and metadata != descriptor:
        raise LoadError(f"{symbol}: the descriptor says {what} {descriptor}, the metadata says {metadata}")


def _kernel(
    segments: tuple[Segment, ...],
    symbol: ElfSymbol,
    functions: Mapping[str, ElfSymbol],
    metadata: Metadata | None,
) -> Kernel:
    raw = _descriptor_bytes(segments, symbol)
    descriptor = KERNEL_DESCRIPTOR.unpack(raw)
    _check_fields(symbol.name, raw, descriptor)
    rsrc1, rsrc2, rsrc3, properties = (
        layout.decode(descriptor[member])
        for member, layout in (
            ("compute_pgm_rsrc1", RSRC1),
            ("compute_pgm_rsrc2", RSRC2),
            ("compute_pgm_rsrc3", RSRC3),
            ("kernel_code_properties", PROPERTIES),
        )
    )
    _check_user_sgprs(symbol.name, rsrc2, properties)
    entry = symbol.value + descriptor["kernel_code_entry_byte_offset"]
    code = _inside(segments, entry, 4) if entry >= 0 else None
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
        if function and function.value == entry and _inside(segments, entry, function.size)
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


def _check_header(elf: ElfFile) -> None:
    if elf.machine != ELF_MACHINE:
        raise LoadError(f"this ELF file is for machine {elf.machine}, not for an AMD GPU ({ELF_MACHINE})")
    if elf.type == 1:
        raise LoadError("this is a relocatable object; link it first (ld.lld -shared file.o -o file.co)")
    if elf.type != 3:
        raise LoadError("the code object is not a shared object (ET_DYN)")
    if elf.osabi != 64:
        raise LoadError(f"the code object is for OS ABI {elf.osabi}, not for HSA (64)")
    if not 2 <= elf.abi_version <= 4:
        raise LoadError(
            f"the code object has ABI version {elf.abi_version}; V4, V5 and V6 (2, 3, 4) are supported"
        )


def _segments(elf: ElfFile) -> tuple[Segment, ...]:
    if not elf.segments:
        raise LoadError("the code object has no segments to load")
    end = max(segment.address + segment.memory_size for segment in elf.segments)
    if end > _MAX_IMAGE:
        raise LoadError(f"the code object needs {end} bytes of memory; the limit is {_MAX_IMAGE}")
    ordered = sorted(elf.segments, key=lambda segment: segment.address)
    for first, second in pairwise(ordered):
        if first.address + first.memory_size > second.address:
            raise LoadError("the code object is damaged: two of its segments overlap")
    return tuple(Segment(s.address, s.memory_size, s.flags, s.data) for s in ordered)


def _relocations(elf: ElfFile, segments: tuple[Segment, ...]) -> tuple[Relocation, ...]:
    result: list[Relocation] = []
    for entry in elf.relocations:
        if entry.type not in _RELOCATION_TYPES:
            known = ", ".join(_RELOCATION_TYPES.values())
            raise LoadError(
                f"the code object has a relocation of type {entry.type}; loadable ones are {known}"
            )
        width = 8 if entry.type in (3, 13) else 4
        if not any(s.address <= entry.offset <= s.address + s.memory_size - width for s in segments):
            raise LoadError(
                f"the code object is damaged: a relocation at {entry.offset:#x} is outside of its segments"
            )
        value = entry.addend
        if entry.type != 13:
            if entry.symbol >= len(elf.symbols):
                raise LoadError("the code object is damaged: a relocation names a symbol that does not exist")
            symbol = elf.symbols[entry.symbol]
            if symbol.section == 0:
                raise LoadError(f"the code object needs the symbol {symbol.name!r}, which it does not define")
            value += symbol.value
        result.append(Relocation(entry.offset, entry.type, value))
    return tuple(result)


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
        segments = _segments(elf)
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
                    kernel = _kernel(segments, symbol, functions, metadata)
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
            _relocations(elf, segments),
            MappingProxyType(kernels),
            MappingProxyType(variables),
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
        segment = _inside(self.segments, kernel.entry_address, 4)
        if segment is None:
            raise LoadError(f"kernel {kernel.name!r} is not of this code object")
        start = kernel.entry_address - segment.address
        return segment.data[start : start + kernel.code_size] if kernel.code_size else segment.data[start:]
