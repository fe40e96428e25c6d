// saxpy: y[i] = a * x[i] + y[i] for i < n, one work-item per element.
//
// Launch with any workgroup size and at least n work-items in x. Lanes beyond n are switched off through EXEC,
// so n need not be a multiple of anything.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl saxpy
.p2align 8
.type saxpy,@function
saxpy:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b64 s[2:3], s[0:1], 0x18          // n and the group size
  s_load_b128 s[4:7], s[0:1], 0x8          // x, y
  s_load_b32 s8, s[0:1], 0x0               // a
  v_and_b32 v0, 0x3ff, v0
  s_waitcnt lgkmcnt(0)
  s_and_b32 s3, s3, 0xffff                 // hidden_group_size_x is 16 bits
  v_mad_u32_u24 v0, s15, s3, v0
  v_cmpx_gt_u32 s2, v0
  s_cbranch_execz .Lsaxpy_done
  v_lshlrev_b32 v1, 2, v0
  global_load_b32 v2, v1, s[4:5]
  global_load_b32 v3, v1, s[6:7]
  s_waitcnt vmcnt(0)
  v_fmac_f32 v3, s8, v2
  global_store_b32 v1, v3, s[6:7]
.Lsaxpy_done:
  s_endpgm
.Lsaxpy_end:
.size saxpy, .Lsaxpy_end-saxpy

.rodata
.p2align 6
.amdhsa_kernel saxpy
  .amdhsa_kernarg_size 32
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
  - .name: saxpy
    .symbol: saxpy.kd
    .kernarg_segment_size: 32
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 4
    .max_flat_workgroup_size: 1024
    .args:
      - { .name: a, .type_name: float, .offset: 0, .size: 4, .value_kind: by_value }
      - { .name: x, .type_name: 'float*', .offset: 8, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: y, .type_name: 'float*', .offset: 16, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: n, .type_name: uint, .offset: 24, .size: 4, .value_kind: by_value }
      - { .offset: 28, .size: 2, .value_kind: hidden_group_size_x }
.end_amdgpu_metadata
