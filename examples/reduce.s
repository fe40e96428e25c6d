// reduce: out[group] = sum of x over the group's 256 elements, in LDS with barriers.
//
// Launch with workgroups of exactly 256 work-items. Elements at n and beyond count as zero. The tree adds lane
// i + 128, then i + 64, and so on: the order of the additions is fixed.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl reduce
.p2align 8
.type reduce,@function
reduce:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b128 s[4:7], s[0:1], 0x0          // x, out
  s_load_b32 s8, s[0:1], 0x10              // n
  v_and_b32 v0, 0x3ff, v0
  s_lshl_b32 s9, s15, 8
  v_add_nc_u32 v1, s9, v0
  v_mov_b32 v2, 0
  s_mov_b32 s10, exec_lo
  s_waitcnt lgkmcnt(0)
  v_cmpx_gt_u32 s8, v1
  s_cbranch_execz .Lreduce_loaded
  v_lshlrev_b32 v1, 2, v1
  global_load_b32 v2, v1, s[4:5]
.Lreduce_loaded:
  s_mov_b32 exec_lo, s10
  v_lshlrev_b32 v3, 2, v0
  s_waitcnt vmcnt(0)
  ds_store_b32 v3, v2
  s_movk_i32 s11, 0x80
.Lreduce_step:
  s_waitcnt lgkmcnt(0)
  s_barrier
  buffer_gl0_inv
  v_cmpx_gt_u32 s11, v0
  s_cbranch_execz .Lreduce_skip
  s_lshl_b32 s12, s11, 2
  v_add_nc_u32 v4, s12, v3
  ds_load_b32 v5, v3
  ds_load_b32 v6, v4
  s_waitcnt lgkmcnt(0)
  v_add_f32 v5, v5, v6
  ds_store_b32 v3, v5
.Lreduce_skip:
  s_mov_b32 exec_lo, s10
  s_lshr_b32 s11, s11, 1
  s_cmp_lg_u32 s11, 0
  s_cbranch_scc1 .Lreduce_step
  s_waitcnt lgkmcnt(0)
  s_barrier
  v_cmpx_eq_u32 0, v0
  s_cbranch_execz .Lreduce_done
  ds_load_b32 v5, v3
  s_lshl_b32 s13, s15, 2
  v_mov_b32 v6, s13
  s_waitcnt lgkmcnt(0)
  global_store_b32 v6, v5, s[6:7]
.Lreduce_done:
  s_endpgm
.Lreduce_end:
.size reduce, .Lreduce_end-reduce

.rodata
.p2align 6
.amdhsa_kernel reduce
  .amdhsa_group_segment_fixed_size 1024
  .amdhsa_kernarg_size 24
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 7
  .amdhsa_next_free_sgpr 16
  .amdhsa_float_denorm_mode_32 3
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: reduce
    .symbol: reduce.kd
    .kernarg_segment_size: 24
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 1024
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 7
    .max_flat_workgroup_size: 256
    .args:
      - { .name: x, .type_name: 'float*', .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: out, .type_name: 'float*', .offset: 8, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: n, .type_name: uint, .offset: 16, .size: 4, .value_kind: by_value }
.end_amdgpu_metadata
