"""Kernels that tests of plans launch, with the access of their pointers stated, and what they compute."""

from __future__ import annotations

from pathlib import Path

from asm_kernels import asm_kernel

from barewave import Program
from barewave.runtime.kernel import Kernel

__all__ = ["COUNT", "NUMBERED", "SLOW", "STEP", "STEP_UNSTATED", "clang_kernel", "kernel", "pointers"]

KERNELS = Path(__file__).resolve().parents[1] / "data" / "kernels"
COUNT = 1024


def pointers(*names: str) -> tuple[str, ...]:
    """Metadata of pointers, each ``NAME`` or ``NAME:ACCESS``."""
    made: list[str] = []
    for place, name in enumerate(names):
        name, _, access = name.partition(":")
        made.append(
            f".name: {name}, .offset: {8 * place}, .size: 8, .value_kind: global_buffer, "
            f".address_space: global{f', .actual_access: {access}' if access else ''}"
        )
    return tuple(made)


_STEP = """
  s_load_b128 s[4:7], s[0:1], 0x0
  v_and_b32 v0, 0x3ff, v0
  s_lshl_b32 s8, s15, 8
  v_add_nc_u32 v0, s8, v0
  v_lshlrev_b32 v0, 2, v0
  s_waitcnt lgkmcnt(0)
  global_load_b32 v1, v0, s[6:7]
  s_waitcnt vmcnt(0)
  v_lshl_add_u32 v1, v1, 1, 1
  global_store_b32 v0, v1, s[4:5]
"""
STEP = asm_kernel("step", _STEP, pointers("out:write_only", "source:read_only"))
"""out[i] = 2 * source[i] + 1 in groups of 256, u32; the metadata says what is written."""

STEP_UNSTATED = asm_kernel("step", _STEP, pointers("out", "source"))
"""The same, with metadata that says nothing of access."""

SLOW = asm_kernel(
    "slow",
    """
  s_load_b64 s[4:5], s[0:1], 0x0
  s_load_b64 s[6:7], s[0:1], 0x8
  v_and_b32 v0, 0x3ff, v0
  v_lshlrev_b32 v0, 2, v0
  s_waitcnt lgkmcnt(0)
.Lturn:
  s_sub_u32 s7, s7, 1
  s_cmp_lg_u32 s7, 0
  s_cbranch_scc1 .Lturn
  v_mov_b32 v1, s6
  global_store_b32 v0, v1, s[4:5]
""",
    (
        *pointers("out:write_only"),
        ".name: value, .type_name: uint, .offset: 8, .size: 4, .value_kind: by_value",
        ".name: turns, .type_name: uint, .offset: 12, .size: 4, .value_kind: by_value",
    ),
)
"""Counts down from ``turns``, then out[i] = value, i the work-item's id in its group."""

NUMBERED = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl numbered
.p2align 8
.type numbered,@function
numbered:
  // s[0:1] arguments, s[2:3] the dispatch's number, s[4] group id
  s_load_b64 s[6:7], s[0:1], 0x0
  v_mov_b32 v0, 0
  v_mov_b32 v1, s2
  v_mov_b32 v2, 1
  s_waitcnt lgkmcnt(0)
  global_store_b32 v0, v1, s[6:7]
  global_atomic_add_u32 v0, v2, s[6:7] offset:4
  s_endpgm
.Lnumbered_end:
.size numbered, .Lnumbered_end-numbered
.rodata
.p2align 6
.amdhsa_kernel numbered
  .amdhsa_kernarg_size 8
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_dispatch_id 1
  .amdhsa_user_sgpr_count 4
  .amdhsa_next_free_vgpr 4
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: numbered
    .symbol: numbered.kd
    .kernarg_segment_size: 8
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 4
    .max_flat_workgroup_size: 1024
    .args:
      - { .name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
.end_amdgpu_metadata
"""
"""out[0] = the dispatch's number, out[1] += 1."""

_PROGRAMS: dict[str, Program] = {}


def kernel(text: str) -> Kernel:
    """Assemble a kernel once; its name stands in the text."""
    program = _PROGRAMS.get(text)
    if program is None:
        program = _PROGRAMS[text] = Program.from_asm(text)
    (name,) = program.code_object.kernels
    return program.kernel(name)


def clang_kernel(name: str, variant: str = "clang22.O3", symbol: str = "") -> Kernel:
    """One of the committed code objects."""
    return Program.from_file(KERNELS / f"{name}.{variant}.co").kernel(symbol or name)
