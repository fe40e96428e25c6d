"""What a kernel descriptor may say: reserved bits, limits of the hardware, user SGPRs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..descriptor import PROPERTIES, RSRC1, RSRC2, RSRC3
from ..errors import LoadError

__all__ = ["check_fields", "check_user_sgprs"]

_MAX_LDS: Final = 64 << 10
#: The largest scratch size that a wave's 15-bit field of 256-byte units can ask for.
_MAX_SCRATCH_PER_WAVE: Final = ((1 << 15) - 1) * 256
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


def check_fields(symbol: str, raw: bytes, descriptor: Mapping[str, int]) -> None:
    """Check a descriptor's members against what gfx11 has.

    Parameters
    ----------
    symbol : str
        The descriptor's name, for error messages.
    raw : bytes
        Its 64 bytes.
    descriptor : Mapping
        Its members.

    Raises
    ------
    LoadError
        If a reserved bit is set, or something is asked for that the hardware does not have.
    """
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


def check_user_sgprs(symbol: str, rsrc2: Mapping[str, int], properties: Mapping[str, int]) -> None:
    """Check that what is enabled by name fits the count of user SGPRs.

    Raises
    ------
    LoadError
        If it does not, or the count is above 16.
    """
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
