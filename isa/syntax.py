"""Names that assembly text uses for numbers: messages, hardware registers, formats, counters, DPP controls.

All as LLVM 22 spells them for gfx1100; the writer and the assembler read the same tables.
"""

from __future__ import annotations

from typing import Final

from ..fields import BitFields

__all__ = [
    "BUFFER_FORMATS",
    "DELAY_IDS",
    "DELAY_SKIPS",
    "DEPCTR",
    "DEPCTR_DEFAULT",
    "DEPCTR_ORDER",
    "EXPORT_TARGETS",
    "HWREGS",
    "IMAGE_DIMS",
    "IMAGE_DIM_SIZES",
    "MESSAGES",
    "WAITCNT",
]

HWREGS: Final = {
    1: "MODE", 2: "STATUS", 3: "TRAPSTS", 5: "GPR_ALLOC", 6: "LDS_ALLOC", 7: "IB_STS", 15: "SH_MEM_BASES",
    18: "PERF_SNAPSHOT_PC_LO", 19: "PERF_SNAPSHOT_PC_HI", 20: "FLAT_SCR_LO", 21: "FLAT_SCR_HI", 23: "HW_ID1",
    24: "HW_ID2", 27: "PERF_SNAPSHOT_DATA", 29: "SHADER_CYCLES",
}  # fmt: skip

MESSAGES: Final = {
    1: "MSG_INTERRUPT", 2: "MSG_HS_TESSFACTOR", 3: "MSG_DEALLOC_VGPRS", 5: "MSG_STALL_WAVE_GEN",
    6: "MSG_HALT_WAVES", 9: "MSG_GS_ALLOC_REQ", 128: "MSG_RTN_GET_DOORBELL", 129: "MSG_RTN_GET_DDID",
    130: "MSG_RTN_GET_TMA", 131: "MSG_RTN_GET_REALTIME", 132: "MSG_RTN_SAVE_WAVE", 133: "MSG_RTN_GET_TBA",
    134: "MSG_RTN_GET_TBA_TO_PC",
}  # fmt: skip

WAITCNT: Final = BitFields("waitcnt", 16, "LLVM AMDGPU, gfx11", vmcnt=(15, 10), lgkmcnt=(9, 4), expcnt=(2, 0))

DEPCTR: Final = BitFields(
    "depctr", 16, "LLVM AMDGPU, gfx11",
    sa_sdst=(0,), va_vcc=(1,), vm_vsrc=(4, 2), hold_cnt=(7,), va_ssrc=(8,), va_sdst=(11, 9), va_vdst=(15, 12),
)  # fmt: skip
DEPCTR_DEFAULT: Final = 0xFF9F
#: The order in which LLVM writes the counters.
DEPCTR_ORDER: Final = ("hold_cnt", "sa_sdst", "va_vdst", "va_sdst", "va_ssrc", "va_vcc", "vm_vsrc")

DELAY_IDS: Final = (
    "NO_DEP", "VALU_DEP_1", "VALU_DEP_2", "VALU_DEP_3", "VALU_DEP_4", "TRANS32_DEP_1", "TRANS32_DEP_2",
    "TRANS32_DEP_3", "FMA_ACCUM_CYCLE_1", "SALU_CYCLE_1", "SALU_CYCLE_2", "SALU_CYCLE_3",
)  # fmt: skip
DELAY_SKIPS: Final = ("SAME", "NEXT", "SKIP_1", "SKIP_2", "SKIP_3", "SKIP_4")


def _buffer_formats() -> dict[int, str]:
    ints = ("UINT", "SINT")
    norms = ("UNORM", "SNORM", "USCALED", "SSCALED", *ints)
    groups: list[tuple[str, tuple[str, ...]]] = [
        ("8", norms), ("16", (*norms, "FLOAT")), ("8_8", norms), ("32", (*ints, "FLOAT")),
        ("16_16", (*norms, "FLOAT")), ("10_11_11", ("FLOAT",)), ("11_11_10", ("FLOAT",)),
        ("10_10_10_2", ("UNORM", "SNORM", *ints)), ("2_10_10_10", norms), ("8_8_8_8", norms),
        ("32_32", (*ints, "FLOAT")), ("16_16_16_16", (*norms, "FLOAT")), ("32_32_32", (*ints, "FLOAT")),
        ("32_32_32_32", (*ints, "FLOAT")),
    ]  # fmt: skip
    names = ["INVALID"] + [f"{width}_{kind}" for width, kinds in groups for kind in kinds]
    return {number: f"BUF_FMT_{name}" for number, name in enumerate(names)}


BUFFER_FORMATS: Final = _buffer_formats()

EXPORT_TARGETS: Final = {
    **{n: f"mrt{n}" for n in range(8)}, 8: "mrtz", **{12 + n: f"pos{n}" for n in range(5)}, 20: "prim",
    21: "dual_src_blend0", 22: "dual_src_blend1",
}  # fmt: skip

IMAGE_DIMS: Final = ("1D", "2D", "3D", "CUBE", "1D_ARRAY", "2D_ARRAY", "2D_MSAA", "2D_MSAA_ARRAY")
#: Coordinates, and gradients per direction, of each dimension.
IMAGE_DIM_SIZES: Final = ((1, 1), (2, 2), (3, 3), (3, 2), (2, 1), (3, 2), (3, 2), (4, 2))
