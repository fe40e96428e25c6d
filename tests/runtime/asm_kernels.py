"""Assembly text of small kernels for tests: the body is given, the rest is the same for all."""

from __future__ import annotations

__all__ = ["ENDLESS", "HANG_UNTIL_SET", "STORE", "asm_kernel"]

_TEXT = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
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
  .amdhsa_kernarg_size {kernarg}
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 16
  .amdhsa_next_free_sgpr 32
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: {name}
    .symbol: {name}.kd
    .kernarg_segment_size: {kernarg}
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 32
    .vgpr_count: 16
    .max_flat_workgroup_size: {block}
{arguments}
.end_amdgpu_metadata
"""


def asm_kernel(
    name: str, body: str, arguments: tuple[str, ...] = (), *, kernarg: int = 16, block: int = 1024
) -> str:
    """Complete a kernel: `body` up to its end, arguments as metadata maps."""
    args = "    .args:\n" + "\n".join(f"      - {{ {line} }}" for line in arguments) if arguments else ""
    return _TEXT.format(name=name, body=body, arguments=args, kernarg=kernarg, block=block)


_POINTER = ".name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global"
_VALUE = ".name: value, .type_name: uint, .offset: 8, .size: 4, .value_kind: by_value"

STORE = asm_kernel(
    "store",
    """
  s_load_b64 s[4:5], s[0:1], 0x0
  s_load_b32 s6, s[0:1], 0x8
  v_and_b32 v0, 0x3ff, v0
  v_lshlrev_b32 v0, 2, v0
  s_waitcnt lgkmcnt(0)
  v_mov_b32 v1, s6
  global_store_b32 v0, v1, s[4:5]
""",
    (_POINTER, _VALUE),
)
"""out[i] = value, i the work-item's id in its group."""

ENDLESS = asm_kernel("endless", ".Lturn:\n  s_add_u32 s6, s6, 1\n  s_branch .Lturn")
"""Never ends."""

HANG_UNTIL_SET = asm_kernel(
    "hang_until_set",
    """
  s_load_b64 s[4:5], s[0:1], 0x0
  v_mov_b32 v0, 0
  s_waitcnt lgkmcnt(0)
.Lagain:
  global_load_b32 v1, v0, s[4:5] glc
  s_waitcnt vmcnt(0)
  v_readfirstlane_b32 s6, v1
  s_cmp_eq_u32 s6, 0
  s_cbranch_scc1 .Lagain
""",
    (_POINTER,),
)
"""Spins until out[0] is not zero."""
