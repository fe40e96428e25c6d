// spin_groups: workgroup 0 spins on a word in global memory until workgroup 1 has written it.
//
// Launch two workgroups of 32 work-items, with flag[0] and flag[1] zero. It ends only if both workgroups are
// resident and advance while one of them spins. Lane i of group 0 writes out[i] = value + i, where the value came
// through flag[1] from group 1.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl spin_groups
.p2align 8
.type spin_groups,@function
spin_groups:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b128 s[4:7], s[0:1], 0x0          // out, flag
  s_load_b32 s8, s[0:1], 0x10              // value
  v_and_b32 v0, 0x3ff, v0
  v_mov_b32 v1, 0
  s_waitcnt lgkmcnt(0)
  s_cmp_lg_u32 s15, 0
  s_cbranch_scc1 .Lspin_groups_release

.Lspin_groups_wait:
  // glc: past this compute unit's own cache
  global_load_b32 v2, v1, s[6:7] glc
  s_waitcnt vmcnt(0)
  v_readfirstlane_b32 s9, v2
  s_cmp_eq_u32 s9, 0
  s_cbranch_scc1 .Lspin_groups_wait
  buffer_gl1_inv
  buffer_gl0_inv
  global_load_b32 v3, v1, s[6:7] offset:4 glc
  v_lshlrev_b32 v4, 2, v0
  s_waitcnt vmcnt(0)
  v_add_nc_u32 v3, v3, v0
  global_store_b32 v4, v3, s[4:5]
  s_endpgm

.Lspin_groups_release:
  // work first, so that group 0 has to wait
  s_movk_i32 s10, 0x400
.Lspin_groups_work:
  s_sub_i32 s10, s10, 1
  s_cmp_lg_u32 s10, 0
  s_cbranch_scc1 .Lspin_groups_work
  v_cmpx_eq_u32 0, v0
  v_mov_b32 v2, s8
  global_store_b32 v1, v2, s[6:7] offset:4
  s_waitcnt_vscnt null, 0x0                // the value is there before the flag
  v_mov_b32 v3, 1
  global_atomic_swap_b32 v1, v3, s[6:7]
  s_endpgm
.Lspin_groups_end:
.size spin_groups, .Lspin_groups_end-spin_groups

.rodata
.p2align 6
.amdhsa_kernel spin_groups
  .amdhsa_kernarg_size 24
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 5
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: spin_groups
    .symbol: spin_groups.kd
    .kernarg_segment_size: 24
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 5
    .max_flat_workgroup_size: 32
    .args:
      - { .name: out, .type_name: 'uint*', .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: flag, .type_name: 'uint*', .offset: 8, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: value, .type_name: uint, .offset: 16, .size: 4, .value_kind: by_value }
.end_amdgpu_metadata
