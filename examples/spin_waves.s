// spin_waves: wave 0 of a workgroup spins on a word in LDS until wave 1 has written it.
//
// Launch with workgroups of exactly 64 work-items: two waves. It ends only if both waves of a group advance while
// one of them spins. Each lane of wave 0 then writes out[group * 32 + lane] = value + lane.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl spin_waves
.p2align 8
.type spin_waves,@function
spin_waves:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b64 s[4:5], s[0:1], 0x0           // out
  s_load_b32 s6, s[0:1], 0x8               // value
  v_and_b32 v0, 0x3ff, v0
  v_readfirstlane_b32 s7, v0               // 0 in wave 0, 32 in wave 1
  v_mov_b32 v1, 0                          // LDS: the flag at 0, the value at 4
  v_mov_b32 v2, 0
  s_waitcnt lgkmcnt(0)
  s_cmp_lg_u32 s7, 0
  s_cbranch_scc1 .Lspin_waves_ready
  ds_store_b32 v1, v2                      // wave 0 clears the flag before wave 1 may set it
.Lspin_waves_ready:
  s_waitcnt lgkmcnt(0)
  s_barrier
  s_cbranch_scc1 .Lspin_waves_release

.Lspin_waves_wait:
  ds_load_b32 v3, v1
  s_waitcnt lgkmcnt(0)
  v_readfirstlane_b32 s8, v3
  s_cmp_eq_u32 s8, 0
  s_cbranch_scc1 .Lspin_waves_wait
  ds_load_b32 v4, v1 offset:4
  s_lshl_b32 s9, s15, 5
  v_add_nc_u32 v5, s9, v0
  v_lshlrev_b32 v5, 2, v5
  s_waitcnt lgkmcnt(0)
  v_add_nc_u32 v4, v4, v0
  global_store_b32 v5, v4, s[4:5]
  s_endpgm

.Lspin_waves_release:
  // work first, so that wave 0 has to wait
  s_movk_i32 s10, 0x400
.Lspin_waves_work:
  s_sub_i32 s10, s10, 1
  s_cmp_lg_u32 s10, 0
  s_cbranch_scc1 .Lspin_waves_work
  v_mov_b32 v3, s6
  ds_store_b32 v1, v3 offset:4
  s_waitcnt lgkmcnt(0)                     // the value is there before the flag
  v_mov_b32 v4, 1
  ds_store_b32 v1, v4
  s_endpgm
.Lspin_waves_end:
.size spin_waves, .Lspin_waves_end-spin_waves

.rodata
.p2align 6
.amdhsa_kernel spin_waves
  .amdhsa_group_segment_fixed_size 8
  .amdhsa_kernarg_size 16
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 6
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: spin_waves
    .symbol: spin_waves.kd
    .kernarg_segment_size: 16
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 8
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 6
    .max_flat_workgroup_size: 64
    .args:
      - { .name: out, .type_name: 'uint*', .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: value, .type_name: uint, .offset: 8, .size: 4, .value_kind: by_value }
.end_amdgpu_metadata
