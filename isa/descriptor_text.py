"""Kernel descriptors to ``.amdhsa_kernel`` blocks."""

from __future__ import annotations

from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2, RSRC3

__all__ = ["descriptor_settings", "write_descriptor"]

#: Directives without ``.amdhsa_`` in the order in which LLVM writes them: word and field of each.
_DIRECTIVES: Final = (
    ("float_round_mode_32", "rsrc1", "float_round_mode_32"),
    ("float_round_mode_16_64", "rsrc1", "float_round_mode_16_64"),
    ("float_denorm_mode_32", "rsrc1", "float_denorm_mode_32"),
    ("float_denorm_mode_16_64", "rsrc1", "float_denorm_mode_16_64"),
    ("dx10_clamp", "rsrc1", "enable_dx10_clamp"),
    ("ieee_mode", "rsrc1", "enable_ieee_mode"),
    ("fp16_overflow", "rsrc1", "fp16_ovfl"),
    ("workgroup_processor_mode", "rsrc1", "wgp_mode"),
    ("memory_ordered", "rsrc1", "mem_ordered"),
    ("forward_progress", "rsrc1", "fwd_progress"),
    ("enable_private_segment", "rsrc2", "enable_private_segment"),
    ("system_sgpr_workgroup_id_x", "rsrc2", "enable_sgpr_workgroup_id_x"),
    ("system_sgpr_workgroup_id_y", "rsrc2", "enable_sgpr_workgroup_id_y"),
    ("system_sgpr_workgroup_id_z", "rsrc2", "enable_sgpr_workgroup_id_z"),
    ("system_sgpr_workgroup_info", "rsrc2", "enable_sgpr_workgroup_info"),
    ("system_vgpr_workitem_id", "rsrc2", "enable_vgpr_workitem_id"),
    ("exception_fp_ieee_invalid_op", "rsrc2", "enable_exception_ieee_754_fp_invalid_operation"),
    ("exception_fp_denorm_src", "rsrc2", "enable_exception_fp_denormal_source"),
    ("exception_fp_ieee_div_zero", "rsrc2", "enable_exception_ieee_754_fp_division_by_zero"),
    ("exception_fp_ieee_overflow", "rsrc2", "enable_exception_ieee_754_fp_overflow"),
    ("exception_fp_ieee_underflow", "rsrc2", "enable_exception_ieee_754_fp_underflow"),
    ("exception_fp_ieee_inexact", "rsrc2", "enable_exception_ieee_754_fp_inexact"),
    ("exception_int_div_zero", "rsrc2", "enable_exception_int_divide_by_zero"),
    ("user_sgpr_dispatch_ptr", "properties", "enable_sgpr_dispatch_ptr"),
    ("user_sgpr_queue_ptr", "properties", "enable_sgpr_queue_ptr"),
    ("user_sgpr_kernarg_segment_ptr", "properties", "enable_sgpr_kernarg_segment_ptr"),
    ("user_sgpr_dispatch_id", "properties", "enable_sgpr_dispatch_id"),
    ("user_sgpr_private_segment_size", "properties", "enable_sgpr_private_segment_size"),
    ("wavefront_size32", "properties", "enable_wavefront_size32"),
    ("uses_dynamic_stack", "properties", "uses_dynamic_stack"),
)
_SIZES: Final = ("group_segment_fixed_size", "private_segment_fixed_size", "kernarg_size")
_SGPRS: Final = 106
_WORDS: Final = {
    "rsrc1": ("compute_pgm_rsrc1", RSRC1), "rsrc2": ("compute_pgm_rsrc2", RSRC2),
    "rsrc3": ("compute_pgm_rsrc3", RSRC3), "properties": ("kernel_code_properties", PROPERTIES),
}  # fmt: skip


def descriptor_settings(data: bytes) -> dict[str, int]:
    """Read a descriptor as the directives that make it, in LLVM's order, without ``.amdhsa_``.

    Parameters
    ----------
    data : bytes
        64 bytes.
    """
    fields = KERNEL_DESCRIPTOR.unpack(data)
    words = {name: layout.decode(fields[field]) for name, (field, layout) in _WORDS.items()}
    wave32 = words["properties"]["enable_wavefront_size32"]
    settings = {name: fields[name] for name in _SIZES}
    if not wave32:
        settings["shared_vgpr_count"] = words["rsrc3"]["shared_vgpr_count"]
    settings["inst_pref_size"] = words["rsrc3"]["inst_pref_size"]
    granules = words["rsrc1"]["granulated_workitem_vgpr_count"] + 1
    settings["next_free_vgpr"] = granules * (8 if wave32 else 4)
    settings |= {
        "reserve_vcc": 0,
        "reserve_xnack_mask": 0,
        "next_free_sgpr": 8 * (words["rsrc1"]["granulated_wavefront_sgpr_count"] + 1),
    }
    for name, word, field in _DIRECTIVES:
        settings[name] = words[word][field]
    return settings


def write_descriptor(name: str, data: bytes, *, complete: bool = False) -> str:
    """Write a descriptor's block.

    Parameters
    ----------
    name : str
        The kernel.
    data : bytes
        64 bytes.
    complete : bool
        Whether the block is to be assembled again: it then states the number of user SGPRs, which LLVM leaves
        out, and all SGPRs that a wave has, whose number no descriptor of gfx11 holds.
    """
    settings = descriptor_settings(data)
    if complete:
        settings |= {"reserve_vcc": 1, "next_free_sgpr": _SGPRS}
        word = KERNEL_DESCRIPTOR.unpack(data)["compute_pgm_rsrc2"]
        settings["user_sgpr_count"] = RSRC2.decode(word)["user_sgpr_count"]
    lines = [f".amdhsa_kernel {name}"]
    lines += [f"\t.amdhsa_{directive} {value}" for directive, value in settings.items()]
    return "\n".join([*lines, ".end_amdhsa_kernel"]) + "\n"
