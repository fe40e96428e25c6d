"""The model's way in: one instruction on one state."""

from __future__ import annotations

import ref_convert
import ref_packed
import ref_transcendental
import ref_vector_compare
import ref_vector_float
import ref_vector_int
from ref_buffer import run_buffer
from ref_dot import run_wmma
from ref_ds import DS_OPS, run_ds
from ref_dual import run_dual
from ref_lanes import WAVE_OPS
from ref_memory import run_memory, run_scalar_memory
from ref_scalar import SCALAR_OPS, run_scalar
from ref_state import State
from ref_vector import OPS, Ins, run_lanes

from barewave.isa.tables import InstructionInfo

MODULES = (ref_convert, ref_packed, ref_transcendental, ref_vector_compare, ref_vector_float, ref_vector_int)
"""Imported for the functions that they register."""

VECTOR = ("VOP1", "VOP2", "VOPC", "VOP3", "VOP3SD", "VOP3P")
BUFFER_FORMS = ("MUBUF", "MTBUF")
DUAL = ("VOPDX", "VOPDY")
MEMORY_FORMS = ("GLOBAL", "FLAT", "SCRATCH")
SCALAR = ("SOP1", "SOP2", "SOPC", "SOPK", "SOPP")


def modelled(info: InstructionInfo) -> bool:
    """Whether the model knows an instruction."""
    if info.format in DUAL:
        return True
    if info.format in VECTOR:
        return info.name in OPS or info.name in WAVE_OPS or "wmma" in info.name
    if info.format == "SMEM":
        return info.name.startswith(("s_load", "s_buffer"))
    if info.format in BUFFER_FORMS:
        return not info.name.endswith("_inv")
    if info.format in MEMORY_FORMS:
        return True
    if info.format == "DS":
        return info.name in DS_OPS
    return info.format in SCALAR and info.name in SCALAR_OPS


def step(state: State, ins: Ins) -> None:
    """Execute."""
    name = ins.info.name
    if ins.parts:
        run_dual(state, ins)
    elif ins.info.format in BUFFER_FORMS:
        run_buffer(state, ins)
    elif ins.info.format in MEMORY_FORMS:
        run_memory(state, ins)
    elif ins.info.format == "SMEM":
        run_scalar_memory(state, ins)
    elif ins.info.format == "DS":
        run_ds(state, ins)
    elif ins.info.format in SCALAR:
        run_scalar(state, ins)
    elif "wmma" in name:
        run_wmma(state, ins)
    elif name in WAVE_OPS:
        WAVE_OPS[name](state, ins)
    else:
        run_lanes(state, ins)
