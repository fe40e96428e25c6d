// polynomial: y[i] = x[i]^3 - 2 x[i]^2 + 3 x[i] - 4 for i < n, UNROLL elements per work-item.
//
// What the assembler does for the author: macros, repetition, conditions, symbols. `barewave asm -D UNROLL=4`
// makes each work-item compute four elements; without it they are two. Launch with any workgroup size and at
// least n / UNROLL work-items in x, rounded up to whole groups.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"

.ifndef UNROLL
.set UNROLL, 2
.endif
.if UNROLL < 1 || UNROLL > 16
.error "UNROLL is 1 to 16"
.endif

// result = ((c0 * x + c1) * x + c2) ..., by Horner's rule
.macro horner result:req, x:req, first:req, rest:vararg
  v_mov_b32 \result, \first
  .irp coefficient, \rest
  v_fmaak_f32 \result, \result, \x, \coefficient
  .endr
.endm

// the byte offset of element (group * UNROLL + turn) * group size + id, and EXEC: lanes whose element exists
.macro element address:req, turn:req
  s_mul_i32 s9, s15, UNROLL
  s_add_i32 s9, s9, \turn
  v_mad_u32_u24 \address, s9, s3, v0
  v_cmpx_gt_u32 s2, \address
  v_lshlrev_b32 \address, 2, \address
.endm

.text
.globl polynomial
.p2align 8
.type polynomial,@function
polynomial:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b64 s[2:3], s[0:1], 0x10          // n and the group size
  s_load_b128 s[4:7], s[0:1], 0x0          // x, y
  s_mov_b32 s8, exec_lo
  v_and_b32 v0, 0x3ff, v0
  s_waitcnt lgkmcnt(0)
  s_and_b32 s3, s3, 0xffff                 // hidden_group_size_x is 16 bits
.set TURN, 0
.rept UNROLL
  element v1, TURN
  global_load_b32 v2, v1, s[4:5]
  s_waitcnt vmcnt(0)
  horner v3, v2, 1.0, -2.0, 3.0, -4.0
  global_store_b32 v1, v3, s[6:7]
  s_mov_b32 exec_lo, s8
  .set TURN, TURN + 1
.endr
  s_endpgm
.Lpolynomial_end:
.size polynomial, .Lpolynomial_end-polynomial

.rodata
.p2align 6
.amdhsa_kernel polynomial
  .amdhsa_kernarg_size 24
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 4
  .amdhsa_next_free_sgpr 16
  .amdhsa_float_denorm_mode_32 3
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: polynomial
    .symbol: polynomial.kd
    .kernarg_segment_size: 24
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 4
    .max_flat_workgroup_size: 1024
    .args:
      - { .name: x, .type_name: 'float*', .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: y, .type_name: 'float*', .offset: 8, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: n, .type_name: uint, .offset: 16, .size: 4, .value_kind: by_value }
      - { .offset: 20, .size: 2, .value_kind: hidden_group_size_x }
.end_amdgpu_metadata
