"""AMD GPU targets: the machine numbers in code objects' ELF flags, and how RDNA3 cards differ."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

__all__ = [
    "ELF_MACHINE",
    "EXCEPTION_FEATURES",
    "MACHINES",
    "NOTE_NAME",
    "NOTE_TYPE",
    "TARGET",
    "TARGETS",
    "Target",
    "compatible",
    "misplaced_machine",
    "occupancy",
    "target",
    "target_name",
]

ELF_MACHINE: Final = 224
#: Other values of ``e_machine`` that people have files of, by the names that they know (``linux/elf-em.h``).
_OTHER_MACHINES: Final = {3: "x86", 40: "ARM", 62: "x86-64", 183: "ARM64", 190: "NVIDIA CUDA", 243: "RISC-V"}

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


def misplaced_machine(machine: int) -> str:
    """Words for an ELF file's machine that is no AMD GPU: whose it is and what was expected."""
    name = _OTHER_MACHINES.get(machine)
    return f"machine {machine}{f' ({name})' if name else ''}, not for an AMD GPU ({ELF_MACHINE})"


def target_name(flags: int) -> str:
    """Name the target of ``e_flags``; an unknown number is named as such."""
    machine = flags & 0xFF
    return MACHINES.get(machine, f"an unknown target (machine number {machine:#x})")


def compatible(held: str, card: str) -> bool:
    """Whether a card runs what was compiled for a target: its own, or the generic one of its family."""
    return held == card or (held == "gfx11-generic" and card.startswith("gfx11") and len(card) == 7)


@dataclass(frozen=True, slots=True)
class Target:
    """What assembler, scheduler and launch have to know of one card.

    Attributes
    ----------
    name : str
        LLVM's name.
    machine : int
        ``EF_AMDGPU_MACH`` in a code object's ``e_flags``.
    total_vgprs : int
        VGPRs of one SIMD, in wave32; half as many of 64 lanes in wave64.
    vgpr_allocation : int
        VGPRs are given to waves in steps of so many, in wave32; half as many in wave64. The descriptor's
        field has steps of 8 and 4, see ``vgpr_encoding``, on all cards.
    user_sgpr_init16 : bool
        In wave32 a wave starts rightly only if user and system SGPRs are 16 or more.
    trap2_is_nop : bool
        ``s_trap 2`` does nothing in a privileged wave.
    mad_intra_forward : bool
        The destination of instructions with the flag ``intra_forward_bug`` may not overlap their sources.
    architecture : str
        Name of the instruction tables, see :func:`barewave.isa.tables.architecture`.
    addressable_vgprs, addressable_sgprs : int
        Registers that an instruction can name; VCC and trap registers are not counted.
    vgpr_encoding : int
        Step of the descriptor's VGPR count in wave32; half of it in wave64.
    waves_per_simd : int
        Most waves that a SIMD holds.
    simds : int
        SIMDs of a workgroup processor (WGP); a compute unit (CU) has half of them.
    lds_bytes, lds_workgroup_bytes, lds_granule : int
        LDS of a WGP, what one workgroup can have, and the step in which it is given.
    workgroups_per_wgp : int
        Most workgroups at a time; those of a single wave are not counted.
    max_work_items : int
        Most work-items of a workgroup.
    """

    name: str
    machine: int
    total_vgprs: int
    vgpr_allocation: int
    user_sgpr_init16: bool
    trap2_is_nop: bool = True
    mad_intra_forward: bool = True
    architecture: str = "rdna3"
    addressable_vgprs: int = 256
    addressable_sgprs: int = 106
    vgpr_encoding: int = 8
    waves_per_simd: int = 16
    simds: int = 4
    lds_bytes: int = 128 * 1024
    lds_workgroup_bytes: int = 64 * 1024
    lds_granule: int = 1024
    workgroups_per_wgp: int = 32
    max_work_items: int = 1024


#: Cards that code can be made for, by name. What differs is from LLVM 22's subtarget features.
TARGETS: Final = MappingProxyType(
    {
        card.name: card
        for card in (
            Target("gfx1100", 0x41, 1536, 24, user_sgpr_init16=True),
            Target("gfx1101", 0x46, 1536, 24, user_sgpr_init16=False),
            Target("gfx1102", 0x47, 1024, 16, user_sgpr_init16=True),
            Target("gfx1103", 0x44, 1024, 16, user_sgpr_init16=False),
        )
    }
)


def target(name: str) -> Target:
    """Find a card by its name, with or without what stands before it in an ``.amdgcn_target``.

    Raises
    ------
    ValueError
        If code cannot be made for it; the message lists the names.

    Examples
    --------
    >>> target("amdgcn-amd-amdhsa--gfx1102").total_vgprs
    1024
    """
    found = TARGETS.get(name.removeprefix("amdgcn-amd-amdhsa--"))
    if found is None:
        raise ValueError(f"no code can be made for {name!r}; the targets are {', '.join(TARGETS)}")
    return found


def _up(value: int, step: int) -> int:
    return -(-value // step) * step


def occupancy(
    vgprs: int,
    wave_size: int = 32,
    lds: int = 0,
    workgroup: int = 1024,
    target: str | Target = "gfx1100",
    *,
    cu_mode: bool = False,
) -> int:
    """Count the waves that one SIMD can hold at a time.

    Parameters
    ----------
    vgprs : int
        VGPRs that the kernel uses.
    wave_size : int
        32 or 64.
    lds : int
        Bytes of LDS of a workgroup.
    workgroup : int
        Work-items of a workgroup.
    target : str or Target
        Card, by name.
    cu_mode : bool
        A workgroup keeps to one CU: half of a WGP's SIMDs, LDS and workgroups. The default is WGP mode, in
        which its waves are spread over four SIMDs.

    Returns
    -------
    int
        0 if the kernel cannot run there at all: too many registers, too much LDS, too large a workgroup.

    Notes
    -----
    SGPRs do not limit. LLVM 22 counts the same but for not rounding LDS up to what is really taken, 1 KiB or
    a multiple.

    Examples
    --------
    >>> occupancy(96), occupancy(97), occupancy(256, 64), occupancy(64, target="gfx1102")
    (16, 12, 2, 16)
    """
    card = TARGETS[target] if isinstance(target, str) else target
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    if vgprs > card.addressable_vgprs or lds > card.lds_workgroup_bytes or workgroup > card.max_work_items:
        return 0
    scale = wave_size // 32
    allocated = _up(max(vgprs, 1), card.vgpr_allocation // scale)
    by_registers = min(card.total_vgprs // scale // allocated, card.waves_per_simd)
    waves = _up(max(workgroup, 1), wave_size) // wave_size
    share = 2 if cu_mode else 1
    groups = card.lds_bytes // share // _up(max(lds, 1), card.lds_granule)
    if waves > 1:
        groups = min(groups, card.workgroups_per_wgp // share)
    by_groups = -(-groups * waves // (card.simds // share))
    return min(by_registers, by_groups, card.waves_per_simd)
