// vadd: c[i] = a[i] + b[i] for i < n, four elements per work-item through 128-bit loads.
//
// Launch with at least ceil(n / 4) work-items in x. Work-items whose four elements are all inside of n load and
// store 16 bytes at once; the last one falls back to single elements.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl vadd
.p2align 8
.type vadd,@function
vadd:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b128 s[4:7], s[0:1], 0x0          // a, b
  s_load_b128 s[8:11], s[0:1], 0x10        // c, n and the group size
  v_and_b32 v0, 0x3ff, v0
  s_waitcnt lgkmcnt(0)
  s_and_b32 s11, s11, 0xffff               // hidden_group_size_x is 16 bits
  v_mad_u32_u24 v0, s15, s11, v0
  v_lshlrev_b32 v0, 2, v0                  // first element
  s_mov_b32 s12, exec_lo
  v_add_nc_u32 v1, v0, 3
  v_cmpx_gt_u32 s10, v1
  s_cbranch_execz .Lvadd_tail
  v_lshlrev_b32 v2, 2, v0                  // bytes
  global_load_b128 v[4:7], v2, s[4:5]
  global_load_b128 v[8:11], v2, s[6:7]
  s_waitcnt vmcnt(0)
  v_add_f32 v4, v4, v8
  v_add_f32 v5, v5, v9
  v_add_f32 v6, v6, v10
  v_add_f32 v7, v7, v11
  global_store_b128 v2, v[4:7], s[8:9]
.Lvadd_tail:
  // the lanes that did not take the wide path, one element at a time
  s_and_not1_b32 exec_lo, s12, exec_lo
  s_cbranch_execz .Lvadd_done
.Lvadd_element:
  v_cmpx_gt_u32 s10, v0
  s_cbranch_execz .Lvadd_done
  v_lshlrev_b32 v2, 2, v0
  global_load_b32 v4, v2, s[4:5]
  global_load_b32 v8, v2, s[6:7]
  s_waitcnt vmcnt(0)
  v_add_f32 v4, v4, v8
  global_store_b32 v2, v4, s[8:9]
  v_add_nc_u32 v0, v0, 1
  // v1 is the last of this lane's four elements
  v_cmpx_le_u32 v0, v1
  s_cbranch_execnz .Lvadd_element
.Lvadd_done:
  s_endpgm
.Lvadd_end:
.size vadd, .Lvadd_end-vadd

.rodata
.p2align 6
.amdhsa_kernel vadd
  .amdhsa_kernarg_size 32
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 12
  .amdhsa_next_free_sgpr 16
  .amdhsa_float_denorm_mode_32 3
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: vadd
    .symbol: vadd.kd
    .kernarg_segment_size: 32
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 12
    .max_flat_workgroup_size: 1024
    .args:
      - { .name: a, .type_name: 'float*', .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: b, .type_name: 'float*', .offset: 8, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: c, .type_name: 'float*', .offset: 16, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: n, .type_name: uint, .offset: 24, .size: 4, .value_kind: by_value }
      - { .offset: 28, .size: 2, .value_kind: hidden_group_size_x }
.end_amdgpu_metadata
