"""What a code object says of itself and what its code says of it, as plain values for JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from .. import isa
from ..isa.code_object import CodeObject, Kernel
from ..isa.elf_reader import ElfFile, read_elf
from ..isa.object_file import ObjectFile
from ..isa.resources import registers_used
from .occupancy_facts import occupancy_facts

__all__ = ["initial_sgprs", "kernel_facts", "kernel_instructions", "object_facts", "relocatable_facts"]

#: Members of the descriptor that hold bit fields, and the attribute of a kernel that has them decoded.
_BIT_FIELDS: Final = {
    "compute_pgm_rsrc1": "rsrc1", "compute_pgm_rsrc2": "rsrc2", "compute_pgm_rsrc3": "rsrc3",
    "kernel_code_properties": "properties",
}  # fmt: skip
#: What the descriptor can ask for, in the order of the registers, with their number (AMDGPU usage guide).
_USER_SGPRS: Final = (
    ("enable_sgpr_dispatch_ptr", 2), ("enable_sgpr_queue_ptr", 2), ("enable_sgpr_kernarg_segment_ptr", 2),
    ("enable_sgpr_dispatch_id", 2), ("enable_sgpr_private_segment_size", 1),
)  # fmt: skip
_SYSTEM_SGPRS: Final = (
    "enable_sgpr_workgroup_id_x", "enable_sgpr_workgroup_id_y", "enable_sgpr_workgroup_id_z",
    "enable_sgpr_workgroup_info",
)  # fmt: skip
_SYMBOL_KINDS: Final = {0: "none", 1: "object", 2: "function", 3: "section", 4: "file"}
_BINDINGS: Final = {0: "local", 1: "global", 2: "weak"}


def kernel_instructions(code_object: CodeObject, kernel: Kernel) -> list[isa.Instruction]:
    """Decode a kernel's function; offsets count from its entry."""
    return isa.disassemble(code_object.code(kernel), kernel.wave_size)


def _descriptor(kernel: Kernel) -> dict[str, Any]:
    """Members of the descriptor, those of bits with every field by name."""
    result: dict[str, Any] = {}
    for member, value in kernel.descriptor.items():
        attribute = _BIT_FIELDS.get(member)
        if attribute is None:
            result[member] = value
        else:
            fields: Mapping[str, int] = getattr(kernel, attribute)
            result[member] = {"value": value, "fields": dict(fields)}
    return result


def initial_sgprs(kernel: Kernel) -> list[tuple[int, int, str]]:
    """List what a wave finds in its SGPRs: first and last register, and the name of what they hold."""
    result: list[tuple[int, int, str]] = []
    position = 0
    for name, count in _USER_SGPRS:
        if kernel.properties[name]:
            result.append((position, position + count - 1, name.removeprefix("enable_sgpr_")))
            position += count
    # what the packet processor fills in by itself follows the user SGPRs, those that nobody uses included
    position = max(position, kernel.rsrc2["user_sgpr_count"])
    for name in _SYSTEM_SGPRS:
        if kernel.rsrc2[name]:
            result.append((position, position, name.removeprefix("enable_sgpr_")))
            position += 1
    return result


def _used(instructions: list[isa.Instruction]) -> dict[str, Any]:
    """Count the registers that the code names, with the instruction that needs so many."""
    used = registers_used(instructions)
    result: dict[str, Any] = {}
    for name, count, witness in (
        ("vgprs", used.vgprs, used.vgpr_instruction),
        ("sgprs", used.sgprs, used.sgpr_instruction),
    ):
        result[name] = {
            "count": count,
            "offset": None if witness is None else witness.offset,
            "instruction": None if witness is None else str(witness),
        }
    for name in ("uses_vcc", "uses_scratch", "uses_flat", "uses_lds", "uses_gds", "has_calls", "relative"):
        result[name] = getattr(used, name)
    return result


def kernel_facts(code_object: CodeObject, kernel: Kernel) -> dict[str, Any]:
    """Collect everything about one kernel."""
    instructions = kernel_instructions(code_object, kernel)
    issued = Counter(
        "data" if instruction.format == "DATA" else (instruction.parts or (instruction,))[0].info.issue
        for instruction in instructions
    )
    return {
        "name": kernel.name,
        "symbol": kernel.symbol,
        "entry": kernel.entry_address,
        "code": {
            "bytes": sum(instruction.size for instruction in instructions),
            "instructions": len(instructions),
            "issued": dict(issued.most_common()),
        },
        "resources": {
            "wave_size": kernel.wave_size,
            "vgprs": kernel.vgpr_count,
            "sgprs": kernel.sgpr_count,
            "vgpr_spills": kernel.vgpr_spill_count,
            "sgpr_spills": kernel.sgpr_spill_count,
            "lds": kernel.group_size,
            "scratch": kernel.private_size,
            "dynamic_stack": kernel.uses_dynamic_stack,
            "kernarg": kernel.kernarg_size,
            "kernarg_align": kernel.kernarg_align,
            "max_workgroup": kernel.max_flat_workgroup_size,
        },
        "used": _used(instructions),
        "occupancy": occupancy_facts(kernel, code_object.target),
        "descriptor_address": kernel.descriptor_address,
        "descriptor": _descriptor(kernel),
        "initial_sgprs": [
            {"first": first, "last": last, "holds": name} for first, last, name in initial_sgprs(kernel)
        ],
        "has_metadata": kernel.has_metadata,
        "arguments": [
            {
                "offset": argument.offset,
                "size": argument.size,
                "kind": argument.value_kind,
                "name": argument.name,
                "type": argument.type_name,
                "address_space": argument.address_space,
                "hidden": argument.hidden,
            }
            for argument in kernel.arguments
        ],
    }


def _letters(flags: int, letters: tuple[tuple[str, int], ...]) -> str:
    return "".join(letter if flags & bit else "-" for letter, bit in letters)


def relocatable_facts(made: ObjectFile) -> dict[str, Any]:
    """Collect what a relocatable object says before it is linked."""
    return {
        "sections": [
            {
                "name": section.name,
                "bytes": section.size or len(section.data),
                "alignment": section.alignment,
                "flags": _letters(section.flags, (("a", 2), ("w", 1), ("x", 4))),
                "relocations": [
                    {
                        "offset": relocation.offset,
                        "type": f"R_AMDGPU_{relocation.type}",
                        "symbol": relocation.symbol,
                        "addend": relocation.addend,
                    }
                    for relocation in section.relocations
                ],
            }
            for section in made.sections.values()
        ],
        "undefined": [symbol.name for symbol in made.symbols.values() if symbol.section is None],
        "not_linked": None,
    }


def object_facts(data: bytes, code_object: CodeObject, kernels: list[Kernel]) -> dict[str, Any]:
    """Collect everything about a code object, and of its kernels these."""
    elf: ElfFile = read_elf(data)
    return {
        "target": code_object.target,
        "version": code_object.abi_version,
        "bytes": len(data),
        "image_bytes": code_object.image_size,
        "segments": [
            {
                "address": segment.address,
                "memory_bytes": segment.memory_size,
                "file_bytes": len(segment.data),
                "flags": _letters(segment.flags, (("r", 4), ("w", 2), ("x", 1))),
            }
            for segment in code_object.segments
        ],
        "symbols": [
            {
                "name": symbol.name,
                "address": symbol.value,
                "size": symbol.size,
                "kind": _SYMBOL_KINDS.get(symbol.kind, str(symbol.kind)),
                "binding": _BINDINGS.get(symbol.binding, str(symbol.binding)),
                "defined": bool(symbol.section),
            }
            for symbol in elf.symbols
            if symbol.name
        ],
        "relocations": [
            {"offset": relocation.offset, "type": relocation.type, "value": relocation.value}
            for relocation in code_object.relocations
        ],
        "kernels": [kernel_facts(code_object, kernel) for kernel in kernels],
    }
