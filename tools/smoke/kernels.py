"""Kernels of the smoke tests: small enough to be read whole before they meet somebody's card."""

from __future__ import annotations

from typing import Final

from ...runtime import Kernel, Program

__all__ = ["SOURCES", "smoke_kernel"]

_TEXT: Final = """
.amdgcn_target "amdgcn-amd-amdhsa--{target}"
.text
.globl {name}
.p2align 8
.type {name},@function
{name}:
{body}
  s_endpgm
.L{name}_end:
.size {name}, .L{name}_end-{name}
.rodata
.p2align 6
.amdhsa_kernel {name}
  .amdhsa_kernarg_size 32
  .amdhsa_group_segment_fixed_size {lds}
  .amdhsa_private_segment_fixed_size {scratch}
  .amdhsa_enable_private_segment {private}
  .amdhsa_wavefront_size32 {wave32}
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 16
  .amdhsa_next_free_sgpr 32
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--{target}
amdhsa.kernels:
  - .name: {name}
    .symbol: {name}.kd
    .kernarg_segment_size: 32
    .kernarg_segment_align: 8
    .group_segment_fixed_size: {lds}
    .private_segment_fixed_size: {scratch}
    .wavefront_size: {lanes}
    .sgpr_count: 32
    .vgpr_count: 16
    .max_flat_workgroup_size: 256
    .args:
{arguments}
.end_amdgpu_metadata
"""

_BLOCK: Final = 256

_INDEX: Final = """
  // s[0:1] arguments, s15 workgroup, v0 work-item; workgroups have 256 work-items
  s_load_b128 s[4:7], s[0:1], 0x0
  s_load_b64 s[8:9], s[0:1], 0x10
  v_and_b32 v0, 0x3ff, v0
  v_lshl_add_u32 v1, s15, 8, v0
  v_lshlrev_b32 v2, 2, v1
  s_waitcnt lgkmcnt(0)
"""
"""v1 the work-item's number in the grid, v2 the byte offset of its 4-byte element."""

SOURCES: Final = {
    "smoke_empty": "",
    "smoke_add": _INDEX
    + """
  global_load_b32 v3, v2, s[4:5]
  global_load_b32 v4, v2, s[6:7]
  s_waitcnt vmcnt(0)
  v_add_f32 v3, v3, v4
  global_store_b32 v2, v3, s[8:9]
""",
    "smoke_reverse": _INDEX
    + """
  // each workgroup turns its 256 elements round, through LDS
  global_load_b32 v3, v2, s[4:5]
  v_lshlrev_b32 v4, 2, v0
  v_sub_nc_u32 v5, 0x3fc, v4
  s_waitcnt vmcnt(0)
  ds_store_b32 v4, v3
  s_waitcnt lgkmcnt(0)
  s_barrier
  ds_load_b32 v3, v5
  s_waitcnt lgkmcnt(0)
  global_store_b32 v2, v3, s[6:7]
""",
    "smoke_count": _INDEX
    + """
  // all work-items add 1 to one counter
  v_mov_b32 v3, 0
  v_mov_b32 v4, 1
  global_atomic_add_u32 v3, v4, s[4:5]
  s_waitcnt_vscnt null, 0x0
""",
    "smoke_scratch": _INDEX
    + """
  // through private memory and back
  global_load_b32 v3, v2, s[4:5]
  s_waitcnt vmcnt(0)
  scratch_store_b32 off, v3, off offset:16
  s_waitcnt_vscnt null, 0x0
  scratch_load_b32 v4, off, off offset:16
  s_waitcnt vmcnt(0)
  global_store_b32 v2, v4, s[6:7]
""",
    "smoke_copy": _INDEX
    + """
  // 16 bytes a work-item
  v_lshlrev_b32 v2, 4, v1
  global_load_b128 v[4:7], v2, s[4:5]
  s_waitcnt vmcnt(0)
  global_store_b128 v2, v[4:7], s[6:7]
""",
    "smoke_wave64": _INDEX
    + """
  // lane number in a wave of 64
  v_mbcnt_lo_u32_b32 v3, -1, 0
  v_mbcnt_hi_u32_b32 v3, -1, v3
  global_store_b32 v2, v3, s[4:5]
""",
    "smoke_fma": _INDEX
    + """
  // a chain of 4 x 65,536 fused multiply-adds: x = x * 0.5 + 1, which ends at 2
  v_mov_b32 v3, 0
  s_mov_b32 s10, 0x10000
.Lturn:
  v_fma_f32 v3, v3, 0.5, 1.0
  v_fma_f32 v3, v3, 0.5, 1.0
  v_fma_f32 v3, v3, 0.5, 1.0
  v_fma_f32 v3, v3, 0.5, 1.0
  s_sub_u32 s10, s10, 1
  s_cmp_lg_u32 s10, 0
  s_cbranch_scc1 .Lturn
  global_store_b32 v2, v3, s[4:5]
""",
}
"""Name of a kernel: its body. All take up to three pointers."""

_LDS: Final = {"smoke_reverse": _BLOCK * 4}
_SCRATCH: Final = {"smoke_scratch": 64}
_WAVE64: Final = frozenset({"smoke_wave64"})


def smoke_kernel(name: str, target: str) -> Kernel:
    """Assemble a kernel for a target.

    Parameters
    ----------
    name : str
        One of :data:`SOURCES`.
    target : str
        Such as ``"gfx1100"``.
    """
    arguments = "\n".join(
        f"      - {{ .offset: {offset}, .size: 8, .value_kind: global_buffer, .address_space: global }}"
        for offset in (0, 8, 16)
    )
    wide = name in _WAVE64
    text = _TEXT.format(
        name=name, target=target, body=SOURCES[name], lds=_LDS.get(name, 0), scratch=_SCRATCH.get(name, 0),
        private=int(name in _SCRATCH), wave32=int(not wide), lanes=64 if wide else 32, arguments=arguments,
    )  # fmt: skip
    return Program.from_asm(text).kernel(name)
