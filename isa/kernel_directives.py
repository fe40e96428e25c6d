"""The ``.amdhsa_kernel`` block: directives to a kernel descriptor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2, RSRC3
from ..fields import BitFields
from .operand_parser import OperandError

__all__ = ["OTHER_TARGETS", "SETTINGS", "check_setting", "kernel_descriptor"]

#: Directive without ``.amdhsa_``: (word, field). The words are the descriptor's own.
_FIELDS: Final[dict[str, tuple[str, str]]] = {
    "user_sgpr_dispatch_ptr": ("properties", "enable_sgpr_dispatch_ptr"),
    "user_sgpr_queue_ptr": ("properties", "enable_sgpr_queue_ptr"),
    "user_sgpr_kernarg_segment_ptr": ("properties", "enable_sgpr_kernarg_segment_ptr"),
    "user_sgpr_dispatch_id": ("properties", "enable_sgpr_dispatch_id"),
    "user_sgpr_private_segment_size": ("properties", "enable_sgpr_private_segment_size"),
    "wavefront_size32": ("properties", "enable_wavefront_size32"),
    "uses_dynamic_stack": ("properties", "uses_dynamic_stack"),
    "enable_private_segment": ("rsrc2", "enable_private_segment"),
    "user_sgpr_count": ("rsrc2", "user_sgpr_count"),
    "system_sgpr_workgroup_id_x": ("rsrc2", "enable_sgpr_workgroup_id_x"),
    "system_sgpr_workgroup_id_y": ("rsrc2", "enable_sgpr_workgroup_id_y"),
    "system_sgpr_workgroup_id_z": ("rsrc2", "enable_sgpr_workgroup_id_z"),
    "system_sgpr_workgroup_info": ("rsrc2", "enable_sgpr_workgroup_info"),
    "system_vgpr_workitem_id": ("rsrc2", "enable_vgpr_workitem_id"),
    "exception_fp_ieee_invalid_op": ("rsrc2", "enable_exception_ieee_754_fp_invalid_operation"),
    "exception_fp_denorm_src": ("rsrc2", "enable_exception_fp_denormal_source"),
    "exception_fp_ieee_div_zero": ("rsrc2", "enable_exception_ieee_754_fp_division_by_zero"),
    "exception_fp_ieee_overflow": ("rsrc2", "enable_exception_ieee_754_fp_overflow"),
    "exception_fp_ieee_underflow": ("rsrc2", "enable_exception_ieee_754_fp_underflow"),
    "exception_fp_ieee_inexact": ("rsrc2", "enable_exception_ieee_754_fp_inexact"),
    "exception_int_div_zero": ("rsrc2", "enable_exception_int_divide_by_zero"),
    "float_round_mode_32": ("rsrc1", "float_round_mode_32"),
    "float_round_mode_16_64": ("rsrc1", "float_round_mode_16_64"),
    "float_denorm_mode_32": ("rsrc1", "float_denorm_mode_32"),
    "float_denorm_mode_16_64": ("rsrc1", "float_denorm_mode_16_64"),
    "dx10_clamp": ("rsrc1", "enable_dx10_clamp"),
    "ieee_mode": ("rsrc1", "enable_ieee_mode"),
    "fp16_overflow": ("rsrc1", "fp16_ovfl"),
    "workgroup_processor_mode": ("rsrc1", "wgp_mode"),
    "memory_ordered": ("rsrc1", "mem_ordered"),
    "forward_progress": ("rsrc1", "fwd_progress"),
    "shared_vgpr_count": ("rsrc3", "shared_vgpr_count"),
    "inst_pref_size": ("rsrc3", "inst_pref_size"),
}
_WORDS: Final[dict[str, BitFields]] = {
    "rsrc1": RSRC1,
    "rsrc2": RSRC2,
    "rsrc3": RSRC3,
    "properties": PROPERTIES,
}
_DEFAULTS: Final = {
    "wavefront_size32": 1, "system_sgpr_workgroup_id_x": 1, "float_denorm_mode_16_64": 3, "dx10_clamp": 1,
    "ieee_mode": 1, "workgroup_processor_mode": 1, "memory_ordered": 1, "forward_progress": 1,
}  # fmt: skip
_SIZES: Final = {
    "group_segment_fixed_size": (1 << 32) - 1, "private_segment_fixed_size": (1 << 32) - 1,
    "kernarg_size": (1 << 32) - 1,
}  # fmt: skip
#: These change nothing in the descriptor: every wave of gfx11 has all SGPRs, and it has no XNACK.
_COUNTS: Final = {
    "next_free_vgpr": 256,
    "next_free_sgpr": (1 << 32) - 1,
    "reserve_vcc": 1,
    "reserve_xnack_mask": 0,
}
#: Settings that gfx11 does not have.
OTHER_TARGETS: Final = frozenset(
    [
        "user_sgpr_private_segment_buffer",
        "user_sgpr_flat_scratch_init",
        "user_sgpr_kernarg_preload_length",
        "user_sgpr_kernarg_preload_offset",
        "system_sgpr_private_segment_wavefront_offset",
        "reserve_flat_scratch",
        "tg_split",
        "accum_offset",
        "round_robin_scheduling",
        "named_barrier_count",
    ]
)
_USER_SGPRS: Final = {
    "user_sgpr_dispatch_ptr": 2, "user_sgpr_queue_ptr": 2, "user_sgpr_kernarg_segment_ptr": 2,
    "user_sgpr_dispatch_id": 2, "user_sgpr_private_segment_size": 1,
}  # fmt: skip

#: Settings that the block takes on gfx11: directives without ``.amdhsa_``.
SETTINGS: Final = frozenset({*_FIELDS, *_SIZES, *_COUNTS})


def _limit(name: str) -> int:
    if name in _FIELDS:
        word, field = _FIELDS[name]
        return (1 << _WORDS[word].fields[field].width) - 1
    return {**_SIZES, **_COUNTS}[name]


def check_setting(name: str, value: int) -> None:
    """Check the value of one of :data:`SETTINGS`.

    Raises
    ------
    OperandError
        If it is out of range.
    """
    limit = _limit(name)
    if not 0 <= value <= limit:
        raise OperandError(f".amdhsa_{name} {value} is out of range", f"0 to {limit}")


def kernel_descriptor(values: Mapping[str, int]) -> bytes:
    """Make the descriptor; the entry's offset stays zero until the sections have their places.

    Parameters
    ----------
    values : Mapping
        Directives without ``.amdhsa_``, checked with :func:`check_setting`.

    Raises
    ------
    OperandError
        If the user SGPRs do not fit, or settings exclude one another.
    """
    settings = {**_DEFAULTS, **values}
    needed = sum(size for name, size in _USER_SGPRS.items() if settings.get(name))
    count = settings.setdefault("user_sgpr_count", needed)
    if count < needed:
        raise OperandError(
            f".amdhsa_user_sgpr_count {count} is less than the {needed} that are enabled by name"
        )
    if count > 16:
        raise OperandError(f"{count} user SGPRs do not fit", "at most 16")
    wave32 = settings["wavefront_size32"]
    if wave32 and settings.get("shared_vgpr_count"):
        raise OperandError(".amdhsa_shared_vgpr_count is for wave64 only")
    words = dict.fromkeys(_WORDS, 0)
    for name, value in settings.items():
        if name in _FIELDS:
            word, field = _FIELDS[name]
            words[word] |= _WORDS[word].encode(**{field: value})
    # the field counts granules of 8 or 4 registers although the hardware allocates by 24 or 12
    granule = 8 if wave32 else 4
    granules = (max(1, settings.get("next_free_vgpr", 1)) + granule - 1) // granule
    words["rsrc1"] |= RSRC1.encode(granulated_workitem_vgpr_count=granules - 1)
    return bytes(
        KERNEL_DESCRIPTOR.pack(
            group_segment_fixed_size=settings.get("group_segment_fixed_size", 0),
            private_segment_fixed_size=settings.get("private_segment_fixed_size", 0),
            kernarg_size=settings.get("kernarg_size", 0),
            compute_pgm_rsrc1=words["rsrc1"],
            compute_pgm_rsrc2=words["rsrc2"],
            compute_pgm_rsrc3=words["rsrc3"],
            kernel_code_properties=words["properties"],
        )
    )
