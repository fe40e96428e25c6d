"""Bit layouts of the RDNA3 instruction formats.

A format is recognised by its highest bits; the rest of its fields are declared here once, for the decoder and
the assembler. 64-bit formats count bits over both dwords, the first dword lowest.
"""

from __future__ import annotations

from typing import Final

from ..fields import BitFields

__all__ = ["DPP8", "DPP16", "ENCODINGS", "MAGIC", "VOPD", "WIDE_FORMATS"]

_SOURCE: Final = "AMD RDNA3 ISA, section 15"


def _word(name: str, width: int, **fields: tuple[int, ...]) -> BitFields:
    return BitFields(name, width, _SOURCE, **fields)


#: Highest bits of the first dword: format to (mask, value).
MAGIC: Final[dict[str, tuple[int, int]]] = {
    "SOP1": (0xFF800000, 0xBE800000),
    "SOPC": (0xFF800000, 0xBF000000),
    "SOPP": (0xFF800000, 0xBF800000),
    "SOPK": (0xF0000000, 0xB0000000),
    "SOP2": (0xC0000000, 0x80000000),
    "SMEM": (0xFC000000, 0xF4000000),
    "VOP1": (0xFE000000, 0x7E000000),
    "VOPC": (0xFE000000, 0x7C000000),
    "VOP2": (0x80000000, 0x00000000),
    "VOP3": (0xFC000000, 0xD4000000),
    "VOP3SD": (0xFC000000, 0xD4000000),
    "VOP3P": (0xFF800000, 0xCC000000),
    "VINTERP": (0xFF800000, 0xCD000000),
    "LDSDIR": (0xFF000000, 0xCE000000),
    "VOPD": (0xFC000000, 0xC8000000),
    "DS": (0xFC000000, 0xD8000000),
    "FLAT": (0xFC030000, 0xDC000000),
    "SCRATCH": (0xFC030000, 0xDC010000),
    "GLOBAL": (0xFC030000, 0xDC020000),
    "MUBUF": (0xFC000000, 0xE0000000),
    "MTBUF": (0xFC000000, 0xE8000000),
    "MIMG": (0xFC000000, 0xF0000000),
    "EXP": (0xFC000000, 0xF8000000),
}

_VOP3_SOURCES: Final = {"src0": (40, 32), "src1": (49, 41), "src2": (58, 50)}
_FLAT = _word(
    "FLAT", 64,
    offset=(12, 0), dlc=(13,), glc=(14,), slc=(15,), op=(24, 18),
    addr=(39, 32), data=(47, 40), saddr=(54, 48), sve=(55,), vdst=(63, 56),
)  # fmt: skip

VOPD: Final = _word(
    "VOPD", 64,
    src0x=(8, 0), src1x=(16, 9), opy=(21, 17), opx=(25, 22),
    src0y=(40, 32), src1y=(48, 41), vdsty=(55, 49), vdstx=(63, 56),
)  # fmt: skip

ENCODINGS: Final[dict[str, BitFields]] = {
    "SOP1": _word("SOP1", 32, ssrc0=(7, 0), op=(15, 8), sdst=(22, 16)),
    "SOP2": _word("SOP2", 32, ssrc0=(7, 0), ssrc1=(15, 8), sdst=(22, 16), op=(29, 23)),
    "SOPC": _word("SOPC", 32, ssrc0=(7, 0), ssrc1=(15, 8), op=(22, 16)),
    "SOPK": _word("SOPK", 32, simm16=(15, 0), sdst=(22, 16), op=(27, 23)),
    "SOPP": _word("SOPP", 32, simm16=(15, 0), op=(22, 16)),
    "SMEM": _word(
        "SMEM", 64,
        sbase=(5, 0), sdata=(12, 6), dlc=(13,), glc=(14,), op=(25, 18), offset=(52, 32), soffset=(63, 57),
    ),
    "VOP1": _word("VOP1", 32, src0=(8, 0), op=(16, 9), vdst=(24, 17)),
    "VOP2": _word("VOP2", 32, src0=(8, 0), src1=(16, 9), vdst=(24, 17), op=(30, 25)),
    "VOPC": _word("VOPC", 32, src0=(8, 0), src1=(16, 9), op=(24, 17)),
    "VOP3": _word(
        "VOP3", 64,
        vdst=(7, 0), abs=(10, 8), op_sel=(14, 11), clamp=(15,), op=(25, 16),
        omod=(60, 59), neg=(63, 61), **_VOP3_SOURCES,
    ),
    "VOP3SD": _word(
        "VOP3SD", 64,
        vdst=(7, 0), sdst=(14, 8), clamp=(15,), op=(25, 16), omod=(60, 59), neg=(63, 61), **_VOP3_SOURCES,
    ),
    "VOP3P": _word(
        "VOP3P", 64,
        vdst=(7, 0), neg_hi=(10, 8), op_sel=(13, 11), op_sel_hi_2=(14,), clamp=(15,), op=(22, 16),
        op_sel_hi=(60, 59), neg=(63, 61), **_VOP3_SOURCES,
    ),
    "VINTERP": _word(
        "VINTERP", 64,
        vdst=(7, 0), wait_exp=(10, 8), op_sel=(14, 11), clamp=(15,), op=(22, 16), neg=(63, 61),
        **_VOP3_SOURCES,
    ),
    "LDSDIR": _word("LDSDIR", 32, vdst=(7, 0), attr_chan=(9, 8), attr=(15, 10), wait_vdst=(19, 16),
                    op=(21, 20)),
    "DS": _word(
        "DS", 64,
        offset0=(7, 0), offset1=(15, 8), gds=(17,), op=(25, 18),
        addr=(39, 32), data0=(47, 40), data1=(55, 48), vdst=(63, 56),
    ),
    "FLAT": _FLAT,
    "GLOBAL": _FLAT,
    "SCRATCH": _FLAT,
    "MUBUF": _word(
        "MUBUF", 64,
        offset=(11, 0), slc=(12,), dlc=(13,), glc=(14,), op=(25, 18),
        vaddr=(39, 32), vdata=(47, 40), srsrc=(52, 48), tfe=(53,), offen=(54,), idxen=(55,), soffset=(63, 56),
    ),
    "MTBUF": _word(
        "MTBUF", 64,
        offset=(11, 0), slc=(12,), dlc=(13,), glc=(14,), op=(18, 15), format=(25, 19),
        vaddr=(39, 32), vdata=(47, 40), srsrc=(52, 48), tfe=(53,), offen=(54,), idxen=(55,), soffset=(63, 56),
    ),
    "MIMG": _word(
        "MIMG", 64,
        nsa=(0,), dim=(4, 2), unorm=(7,), dmask=(11, 8), slc=(12,), dlc=(13,), glc=(14,), r128=(15,),
        a16=(16,),
        d16=(17,), op=(25, 18), vaddr=(39, 32), vdata=(47, 40), srsrc=(52, 48), tfe=(53,), lwe=(54,),
        ssamp=(62, 58),
    ),
    "EXP": _word(
        "EXP", 64,
        en=(3, 0), target=(9, 4), done=(11,), row_en=(13,),
        vsrc0=(39, 32), vsrc1=(47, 40), vsrc2=(55, 48), vsrc3=(63, 56),
    ),
    "VOPD": VOPD,
}  # fmt: skip

#: Formats of two dwords (before a literal or DPP dword).
WIDE_FORMATS: Final = frozenset(name for name, word in ENCODINGS.items() if word.width == 64)

#: The dword after an instruction whose src0 is 250.
DPP16: Final = _word(
    "DPP16", 32,
    src0=(7, 0), dpp_ctrl=(16, 8), fi=(18,), bound_ctrl=(19,), neg0=(20,), abs0=(21,), neg1=(22,), abs1=(23,),
    bank_mask=(27, 24), row_mask=(31, 28),
)  # fmt: skip

#: The dword after an instruction whose src0 is 233, or 234 with ``fi``.
DPP8: Final = _word("DPP8", 32, src0=(7, 0), selectors=(31, 8))
