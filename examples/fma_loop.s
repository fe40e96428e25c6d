// fma_loop: 32 v_fmac_f32 per turn on registers only, loops turns; out[i] = the sum of the accumulators.
//
// For measuring: the loop touches no memory. Eight accumulators take four v_fmac_f32 each per turn, every one
// independent of the seven before it. Accumulator k of lane i starts at k and gains 2 * i each turn; i is the
// work-item's id in its group. With loops = 0 the result is 0 + 1 + ... + 7 = 28.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl fma_loop
.p2align 8
.type fma_loop,@function
fma_loop:
  // s[0:1] arguments, s15 workgroup id (15 user SGPRs), v0 work-item id
  s_load_b128 s[4:7], s[0:1], 0x0          // out, loops and the group size
  v_and_b32 v0, 0x3ff, v0
  v_cvt_f32_u32 v1, v0
  v_mov_b32 v2, 0.5
  v_mov_b32 v4, 0
  v_mov_b32 v5, 1.0
  v_mov_b32 v6, 2.0
  v_mov_b32 v7, 0x40400000
  v_mov_b32 v8, 4.0
  v_mov_b32 v9, 0x40a00000
  v_mov_b32 v10, 0x40c00000
  v_mov_b32 v11, 0x40e00000
  s_waitcnt lgkmcnt(0)
  s_and_b32 s7, s7, 0xffff                 // hidden_group_size_x is 16 bits
  s_cmp_eq_u32 s6, 0
  s_cbranch_scc1 .Lfma_loop_sum
.Lfma_loop_turn:
  v_fmac_f32 v4, v1, v2
  v_fmac_f32 v5, v1, v2
  v_fmac_f32 v6, v1, v2
  v_fmac_f32 v7, v1, v2
  v_fmac_f32 v8, v1, v2
  v_fmac_f32 v9, v1, v2
  v_fmac_f32 v10, v1, v2
  v_fmac_f32 v11, v1, v2
  v_fmac_f32 v4, v1, v2
  v_fmac_f32 v5, v1, v2
  v_fmac_f32 v6, v1, v2
  v_fmac_f32 v7, v1, v2
  v_fmac_f32 v8, v1, v2
  v_fmac_f32 v9, v1, v2
  v_fmac_f32 v10, v1, v2
  v_fmac_f32 v11, v1, v2
  v_fmac_f32 v4, v1, v2
  v_fmac_f32 v5, v1, v2
  v_fmac_f32 v6, v1, v2
  v_fmac_f32 v7, v1, v2
  v_fmac_f32 v8, v1, v2
  v_fmac_f32 v9, v1, v2
  v_fmac_f32 v10, v1, v2
  v_fmac_f32 v11, v1, v2
  v_fmac_f32 v4, v1, v2
  v_fmac_f32 v5, v1, v2
  v_fmac_f32 v6, v1, v2
  v_fmac_f32 v7, v1, v2
  v_fmac_f32 v8, v1, v2
  v_fmac_f32 v9, v1, v2
  v_fmac_f32 v10, v1, v2
  v_fmac_f32 v11, v1, v2
  s_sub_i32 s6, s6, 1
  s_cmp_lg_u32 s6, 0
  s_cbranch_scc1 .Lfma_loop_turn
.Lfma_loop_sum:
  v_add_f32 v4, v4, v8
  v_add_f32 v5, v5, v9
  v_add_f32 v6, v6, v10
  v_add_f32 v7, v7, v11
  v_add_f32 v4, v4, v6
  v_add_f32 v5, v5, v7
  v_add_f32 v4, v4, v5
  v_mad_u32_u24 v0, s15, s7, v0
  v_lshlrev_b32 v0, 2, v0
  global_store_b32 v0, v4, s[4:5]
  s_endpgm
.Lfma_loop_end:
.size fma_loop, .Lfma_loop_end-fma_loop

.rodata
.p2align 6
.amdhsa_kernel fma_loop
  .amdhsa_kernarg_size 16
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
  - .name: fma_loop
    .symbol: fma_loop.kd
    .kernarg_segment_size: 16
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 12
    .max_flat_workgroup_size: 1024
    .args:
      - { .name: out, .type_name: 'float*', .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }
      - { .name: loops, .type_name: uint, .offset: 8, .size: 4, .value_kind: by_value }
      - { .offset: 12, .size: 2, .value_kind: hidden_group_size_x }
.end_amdgpu_metadata
