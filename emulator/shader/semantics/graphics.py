"""What no compute kernel has a use for: these instructions end a kernel with an error that says so.

They belong to graphics shaders, to the texture unit, or to the global wave sync, of which nobody has a part.
"""

from __future__ import annotations

from typing import Final

from ....isa.tables import InstructionInfo, instructions
from .table import unsupported

__all__: list[str] = []

_REASONS: Final = {
    "EXP": "exports go to render targets, which a compute kernel has none of",
    "LDSDIR": "attributes and LDS words of a pixel shader; compute kernels have no parameter cache",
    "VINTERP": "interpolation of a pixel shader's parameters",
}
"""By format."""

_IMAGES: Final = "image sampling and queries need the texture unit, which the emulated card does not have"
_BY_PREFIX: Final = {
    "ds_gws_": "the global wave sync (GWS) needs a partition of it, which this card gives to nobody",
    "ds_ordered_": "ordered count belongs to the graphics pipeline",
    "ds_add_gs_reg": "registers of the geometry shader",
    "ds_sub_gs_reg": "registers of the geometry shader",
    "ds_bvh_stack": "the ray tracing stack serves image instructions that need the texture unit",
    "s_endpgm_ordered": "ordered pixel shaders",
}
_UNSAMPLED: Final = ("image_load", "image_store", "image_atomic")


def _reason(info: InstructionInfo) -> str:
    if info.format == "MIMG":
        return "" if info.name.startswith(_UNSAMPLED) else _IMAGES
    by_prefix = (reason for prefix, reason in _BY_PREFIX.items() if info.name.startswith(prefix))
    return _REASONS.get(info.format) or next(by_prefix, "")


for _info in instructions():
    if _text := _reason(_info):
        unsupported(_info.name, reason=_text, graphics=True)
