"""AMD GPU targets by the machine number in a code object's ELF flags."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ELF_MACHINE",
    "EXCEPTION_FEATURES",
    "MACHINES",
    "NOTE_NAME",
    "NOTE_TYPE",
    "OTHER_MACHINES",
    "TARGET",
    "compatible",
    "target_name",
]

ELF_MACHINE: Final = 224
#: Other values of ``e_machine`` that people have files of, by the names that they know (``linux/elf-em.h``).
OTHER_MACHINES: Final = {3: "x86", 40: "ARM", 62: "x86-64", 183: "ARM64", 190: "NVIDIA CUDA", 243: "RISC-V"}
#: What the assembler makes code objects for.
TARGET: Final = "amdgcn-amd-amdhsa--gfx1100"
#: Owner and type of the note that holds the metadata.
NOTE_NAME: Final = b"AMDGPU\0"
NOTE_TYPE: Final = 32
#: XNACK and SRAM-ECC bits of ``e_flags``; no gfx11 target has these features.
EXCEPTION_FEATURES: Final = 0xF00

#: ``EF_AMDGPU_MACH``, the low byte of ``e_flags``, as LLVM 22 numbers it.
MACHINES: Final = {
    0x20: "gfx600", 0x21: "gfx601", 0x22: "gfx700", 0x23: "gfx701", 0x24: "gfx702", 0x25: "gfx703",
    0x26: "gfx704",
    0x28: "gfx801", 0x29: "gfx802", 0x2A: "gfx803", 0x2B: "gfx810", 0x2C: "gfx900", 0x2D: "gfx902",
    0x2E: "gfx904",
    0x2F: "gfx906", 0x30: "gfx908", 0x31: "gfx909", 0x32: "gfx90c", 0x33: "gfx1010", 0x34: "gfx1011",
    0x35: "gfx1012", 0x36: "gfx1030", 0x37: "gfx1031", 0x38: "gfx1032", 0x39: "gfx1033", 0x3A: "gfx602",
    0x3B: "gfx705", 0x3C: "gfx805", 0x3D: "gfx1035", 0x3E: "gfx1034", 0x3F: "gfx90a", 0x41: "gfx1100",
    0x42: "gfx1013", 0x43: "gfx1150", 0x44: "gfx1103", 0x45: "gfx1036", 0x46: "gfx1101", 0x47: "gfx1102",
    0x48: "gfx1200", 0x49: "gfx1250", 0x4A: "gfx1151", 0x4C: "gfx942", 0x4E: "gfx1201", 0x4F: "gfx950",
    0x51: "gfx9-generic", 0x52: "gfx10-1-generic", 0x53: "gfx10-3-generic", 0x54: "gfx11-generic",
    0x55: "gfx1152", 0x58: "gfx1153", 0x59: "gfx12-generic", 0x5A: "gfx1251", 0x5F: "gfx9-4-generic",
}  # fmt: skip


def target_name(flags: int) -> str:
    """Name the target of ``e_flags``; an unknown number is named as such."""
    machine = flags & 0xFF
    return MACHINES.get(machine, f"an unknown target (machine number {machine:#x})")


def compatible(held: str, card: str) -> bool:
    """Whether a card runs what was compiled for a target: its own, or the generic one of its family."""
    return held == card or (held == "gfx11-generic" and card.startswith("gfx11") and len(card) == 7)
