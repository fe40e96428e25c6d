"""The kernel descriptor: 64 bytes through which the packet processor learns how to start a kernel.

The assembler writes it, the loader checks it and the emulated card obeys it, so its layout stands below all
layers. Members and bit fields carry the names of LLVM's ``AMDHSAKernelDescriptor.h`` in lower case without
their prefixes; the bits are those of GFX11 (AMDGPU usage guide, code object V3 and later).
"""

from __future__ import annotations

from typing import Final

from .fields import BitFields, Field, Structure

__all__ = ["KERNEL_DESCRIPTOR", "PRELOAD", "PROPERTIES", "RSRC1", "RSRC2", "RSRC3"]

_LLVM: Final = "LLVM 22, llvm/Support/AMDHSAKernelDescriptor.h"

KERNEL_DESCRIPTOR: Final = Structure(
    "kernel_descriptor_t", 64,
    Field("group_segment_fixed_size", 0, "u32"),
    Field("private_segment_fixed_size", 4, "u32"),
    Field("kernarg_size", 8, "u32"),
    Field("kernel_code_entry_byte_offset", 16, "i64"),
    Field("compute_pgm_rsrc3", 44, "u32"),
    Field("compute_pgm_rsrc1", 48, "u32"),
    Field("compute_pgm_rsrc2", 52, "u32"),
    Field("kernel_code_properties", 56, "u16"),
    Field("kernarg_preload", 58, "u16"),
    source=_LLVM,
)  # fmt: skip
"""The descriptor. The entry's offset counts from the descriptor itself, to a multiple of 256 bytes."""

RSRC1: Final = BitFields(
    "COMPUTE_PGM_RSRC1", 32, _LLVM,
    granulated_workitem_vgpr_count=(5, 0),
    granulated_wavefront_sgpr_count=(9, 6),
    priority=(11, 10),
    float_round_mode_32=(13, 12),
    float_round_mode_16_64=(15, 14),
    float_denorm_mode_32=(17, 16),
    float_denorm_mode_16_64=(19, 18),
    priv=(20,),
    enable_dx10_clamp=(21,),
    debug_mode=(22,),
    enable_ieee_mode=(23,),
    bulky=(24,),
    cdbg_user=(25,),
    fp16_ovfl=(26,),
    reserved0=(28, 27),
    wgp_mode=(29,),
    mem_ordered=(30,),
    fwd_progress=(31,),
)  # fmt: skip
"""Registers, MODE, scheduling. VGPR count: ``ceil(n / 8) - 1`` in wave32, ``ceil(n / 4) - 1`` in wave64."""

RSRC2: Final = BitFields(
    "COMPUTE_PGM_RSRC2", 32, _LLVM,
    enable_private_segment=(0,),
    user_sgpr_count=(5, 1),
    enable_trap_handler=(6,),
    enable_sgpr_workgroup_id_x=(7,),
    enable_sgpr_workgroup_id_y=(8,),
    enable_sgpr_workgroup_id_z=(9,),
    enable_sgpr_workgroup_info=(10,),
    enable_vgpr_workitem_id=(12, 11),
    enable_exception_address_watch=(13,),
    enable_exception_memory=(14,),
    granulated_lds_size=(23, 15),
    enable_exception_ieee_754_fp_invalid_operation=(24,),
    enable_exception_fp_denormal_source=(25,),
    enable_exception_ieee_754_fp_division_by_zero=(26,),
    enable_exception_ieee_754_fp_overflow=(27,),
    enable_exception_ieee_754_fp_underflow=(28,),
    enable_exception_ieee_754_fp_inexact=(29,),
    enable_exception_int_divide_by_zero=(30,),
    reserved0=(31,),
)  # fmt: skip
"""Initial SGPRs and VGPRs. The LDS size is set by the packet processor from the packet, not from here."""

RSRC3: Final = BitFields(
    "COMPUTE_PGM_RSRC3", 32, _LLVM,
    shared_vgpr_count=(3, 0),
    inst_pref_size=(9, 4),
    trap_on_start=(10,),
    trap_on_end=(11,),
    reserved0=(30, 12),
    image_op=(31,),
)  # fmt: skip
"""Shared VGPRs (wave64 only) and instruction prefetch, in units of 128 bytes; this layout is GFX11's own."""

PROPERTIES: Final = BitFields(
    "kernel_code_properties", 16, _LLVM,
    enable_sgpr_private_segment_buffer=(0,),
    enable_sgpr_dispatch_ptr=(1,),
    enable_sgpr_queue_ptr=(2,),
    enable_sgpr_kernarg_segment_ptr=(3,),
    enable_sgpr_dispatch_id=(4,),
    enable_sgpr_flat_scratch_init=(5,),
    enable_sgpr_private_segment_size=(6,),
    reserved0=(9, 7),
    enable_wavefront_size32=(10,),
    uses_dynamic_stack=(11,),
    reserved1=(15, 12),
)  # fmt: skip
"""Which SGPRs a wave starts with, and its size. Bits 0 and 5 are refused on GFX11."""

PRELOAD: Final = BitFields(
    "kernarg_preload", 16, _LLVM, kernarg_preload_spec_length=(6, 0), kernarg_preload_spec_offset=(15, 7)
)
"""Kernel arguments preloaded into SGPRs; GFX11 has no such thing, so both fields are zero there."""
