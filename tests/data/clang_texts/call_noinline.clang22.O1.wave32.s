	.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
	.amdhsa_code_object_version 6
	.text
	.p2align	2                               ; -- Begin function polynomial
	.type	polynomial,@function
polynomial:                             ; @polynomial
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	v_add_nc_u32_e32 v4, 3, v0
	s_delay_alu instid0(VALU_DEP_1) | instskip(NEXT) | instid1(VALU_DEP_1)
	v_mad_u64_u32 v[2:3], null, v4, v0, 7
	v_mul_lo_u32 v0, v2, v1
	s_setpc_b64 s[30:31]
.Lfunc_end0:
	.size	polynomial, .Lfunc_end0-polynomial
                                        ; -- End function
	.set .Lpolynomial.num_vgpr, 5
	.set .Lpolynomial.num_agpr, 0
	.set .Lpolynomial.numbered_sgpr, 32
	.set .Lpolynomial.num_named_barrier, 0
	.set .Lpolynomial.private_seg_size, 0
	.set .Lpolynomial.uses_vcc, 0
	.set .Lpolynomial.uses_flat_scratch, 0
	.set .Lpolynomial.has_dyn_sized_stack, 0
	.set .Lpolynomial.has_recursion, 0
	.set .Lpolynomial.has_indirect_call, 0
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 32
; TotalNumSgprs: 32
; NumVgprs: 5
; ScratchSize: 0
; MemoryBound: 0
	.text
	.p2align	2                               ; -- Begin function twice
	.type	twice,@function
twice:                                  ; @twice
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	s_mov_b32 s2, s33
	s_mov_b32 s33, s32
	s_xor_saveexec_b32 s0, -1
	scratch_store_b32 off, v7, s33          ; 4-byte Folded Spill
	s_mov_b32 exec_lo, s0
	v_writelane_b32 v7, s30, 0
	v_mov_b32_e32 v1, 2
	s_add_i32 s32, s32, 16
	s_getpc_b64 s[0:1]
	s_add_u32 s0, s0, polynomial@rel32@lo+4
	s_addc_u32 s1, s1, polynomial@rel32@hi+12
	v_mov_b32_e32 v5, v0
	v_writelane_b32 v7, s31, 1
	s_swappc_b64 s[30:31], s[0:1]
	v_dual_mov_b32 v6, v0 :: v_dual_mov_b32 v1, 3
	s_delay_alu instid0(VALU_DEP_3) | instskip(SKIP_1) | instid1(VALU_DEP_1)
	v_add_nc_u32_e32 v0, 1, v5
	s_swappc_b64 s[30:31], s[0:1]
	v_add_nc_u32_e32 v0, v0, v6
	v_readlane_b32 s31, v7, 1
	v_readlane_b32 s30, v7, 0
	s_mov_b32 s32, s33
	s_xor_saveexec_b32 s0, -1
	scratch_load_b32 v7, off, s33           ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s0
	s_mov_b32 s33, s2
	s_waitcnt vmcnt(0)
	s_setpc_b64 s[30:31]
.Lfunc_end1:
	.size	twice, .Lfunc_end1-twice
                                        ; -- End function
	.set .Ltwice.num_vgpr, max(8, .Lpolynomial.num_vgpr)
	.set .Ltwice.num_agpr, max(0, .Lpolynomial.num_agpr)
	.set .Ltwice.numbered_sgpr, max(34, .Lpolynomial.numbered_sgpr)
	.set .Ltwice.num_named_barrier, max(0, .Lpolynomial.num_named_barrier)
	.set .Ltwice.private_seg_size, 16+max(.Lpolynomial.private_seg_size)
	.set .Ltwice.uses_vcc, or(0, .Lpolynomial.uses_vcc)
	.set .Ltwice.uses_flat_scratch, or(0, .Lpolynomial.uses_flat_scratch)
	.set .Ltwice.has_dyn_sized_stack, or(0, .Lpolynomial.has_dyn_sized_stack)
	.set .Ltwice.has_recursion, or(0, .Lpolynomial.has_recursion)
	.set .Ltwice.has_indirect_call, or(0, .Lpolynomial.has_indirect_call)
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 152
; TotalNumSgprs: 34
; NumVgprs: 8
; ScratchSize: 16
; MemoryBound: 0
	.text
	.p2align	2                               ; -- Begin function spread
	.type	spread,@function
spread:                                 ; @spread
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	s_mov_b32 s4, s33
	s_mov_b32 s33, s32
	s_xor_saveexec_b32 s0, -1
	scratch_store_b32 off, v9, s33 offset:36 ; 4-byte Folded Spill
	s_mov_b32 exec_lo, s0
	v_writelane_b32 v9, s30, 0
	v_mov_b32_e32 v5, v0
	s_mov_b32 s0, s33
	s_mov_b32 s1, 0
	s_add_i32 s32, s32, 48
	v_writelane_b32 v9, s31, 1
.LBB2_1:                                ; =>This Inner Loop Header: Depth=1
	v_dual_mov_b32 v0, v5 :: v_dual_mov_b32 v1, s1
	s_getpc_b64 s[2:3]
	s_add_u32 s2, s2, polynomial@rel32@lo+4
	s_addc_u32 s3, s3, polynomial@rel32@hi+12
	s_delay_alu instid0(SALU_CYCLE_1)
	s_swappc_b64 s[30:31], s[2:3]
	s_add_i32 s1, s1, 1
	scratch_store_b32 off, v0, s0
	s_add_i32 s0, s0, 4
	s_cmp_eq_u32 s1, 9
	s_cbranch_scc0 .LBB2_1
; %bb.2:
	s_clause 0x8
	scratch_load_b32 v0, off, s33
	scratch_load_b32 v1, off, s33 offset:4
	scratch_load_b32 v2, off, s33 offset:8
	scratch_load_b32 v3, off, s33 offset:12
	scratch_load_b32 v4, off, s33 offset:16
	scratch_load_b32 v5, off, s33 offset:20
	scratch_load_b32 v6, off, s33 offset:24
	scratch_load_b32 v7, off, s33 offset:28
	scratch_load_b32 v8, off, s33 offset:32
	v_readlane_b32 s31, v9, 1
	v_readlane_b32 s30, v9, 0
	s_mov_b32 s32, s33
	s_xor_saveexec_b32 s0, -1
	scratch_load_b32 v9, off, s33 offset:36 ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s0
	s_mov_b32 s33, s4
	s_waitcnt vmcnt(0)
	s_setpc_b64 s[30:31]
.Lfunc_end2:
	.size	spread, .Lfunc_end2-spread
                                        ; -- End function
	.set .Lspread.num_vgpr, max(10, .Lpolynomial.num_vgpr)
	.set .Lspread.num_agpr, max(0, .Lpolynomial.num_agpr)
	.set .Lspread.numbered_sgpr, max(34, .Lpolynomial.numbered_sgpr)
	.set .Lspread.num_named_barrier, max(0, .Lpolynomial.num_named_barrier)
	.set .Lspread.private_seg_size, 48+max(.Lpolynomial.private_seg_size)
	.set .Lspread.uses_vcc, or(0, .Lpolynomial.uses_vcc)
	.set .Lspread.uses_flat_scratch, or(1, .Lpolynomial.uses_flat_scratch)
	.set .Lspread.has_dyn_sized_stack, or(0, .Lpolynomial.has_dyn_sized_stack)
	.set .Lspread.has_recursion, or(0, .Lpolynomial.has_recursion)
	.set .Lspread.has_indirect_call, or(0, .Lpolynomial.has_indirect_call)
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 244
; TotalNumSgprs: 34
; NumVgprs: 10
; ScratchSize: 48
; MemoryBound: 0
	.text
	.protected	call_noinline           ; -- Begin function call_noinline
	.globl	call_noinline
	.p2align	8
	.type	call_noinline,@function
call_noinline:                          ; @call_noinline
; %bb.0:
	s_mov_b64 s[6:7], s[0:1]
	s_clause 0x1
	s_load_b32 s0, s[2:3], 0x24
	s_load_b32 s1, s[2:3], 0x10
	v_mov_b32_e32 v8, v0
	s_mov_b32 s32, 0
	s_delay_alu instid0(VALU_DEP_1)
	v_and_b32_e32 v2, 0x3ff, v8
	s_waitcnt lgkmcnt(0)
	s_and_b32 s0, s0, 0xffff
	s_delay_alu instid0(VALU_DEP_1) | instid1(SALU_CYCLE_1)
	v_mad_u64_u32 v[0:1], null, s15, s0, v[2:3]
	s_mov_b32 s0, exec_lo
	v_cmpx_gt_u32_e64 s1, v0
	s_cbranch_execz .LBB3_4
; %bb.1:
	s_load_b64 s[0:1], s[2:3], 0x0
	v_mov_b32_e32 v1, 0
	s_mov_b64 s[4:5], s[2:3]
	s_delay_alu instid0(VALU_DEP_1) | instskip(SKIP_1) | instid1(VALU_DEP_1)
	v_lshlrev_b64 v[12:13], 2, v[0:1]
	s_waitcnt lgkmcnt(0)
	v_add_co_u32 v0, vcc_lo, s0, v12
	s_delay_alu instid0(VALU_DEP_1)
	v_add_co_ci_u32_e64 v1, null, s1, v13, vcc_lo
	s_getpc_b64 s[0:1]
	s_add_u32 s0, s0, twice@rel32@lo+4
	s_addc_u32 s1, s1, twice@rel32@hi+12
	global_load_b32 v11, v[0:1], off
	s_waitcnt vmcnt(0)
	v_mov_b32_e32 v0, v11
	s_swappc_b64 s[30:31], s[0:1]
	s_delay_alu instid0(VALU_DEP_1) | instskip(SKIP_1) | instid1(VALU_DEP_1)
	v_mov_b32_e32 v10, v0
	s_mov_b32 s0, exec_lo
	v_and_b32_e32 v0, 1, v10
	s_delay_alu instid0(VALU_DEP_1)
	v_cmpx_eq_u32_e32 1, v0
	s_cbranch_execz .LBB3_3
; %bb.2:
	v_dual_mov_b32 v0, v10 :: v_dual_mov_b32 v1, 5
	s_getpc_b64 s[2:3]
	s_add_u32 s2, s2, polynomial@rel32@lo+4
	s_addc_u32 s3, s3, polynomial@rel32@hi+12
	s_delay_alu instid0(SALU_CYCLE_1)
	s_swappc_b64 s[30:31], s[2:3]
	v_mov_b32_e32 v10, v0
.LBB3_3:
	s_or_b32 exec_lo, exec_lo, s0
	s_load_b64 s[0:1], s[6:7], 0x4
	v_and_b32_e32 v0, 0x3ff, v8
	v_bfe_u32 v1, v8, 10, 10
	s_load_b64 s[6:7], s[4:5], 0x8
	v_bfe_u32 v2, v8, 20, 10
	s_waitcnt lgkmcnt(0)
	s_lshr_b32 s0, s0, 16
	v_mul_u32_u24_e32 v1, s1, v1
	s_mul_i32 s0, s0, s1
	s_delay_alu instid0(SALU_CYCLE_1) | instskip(SKIP_3) | instid1(VALU_DEP_1)
	v_mul_lo_u32 v0, s0, v0
	s_getpc_b64 s[0:1]
	s_add_u32 s0, s0, spread@rel32@lo+4
	s_addc_u32 s1, s1, spread@rel32@hi+12
	v_add3_u32 v0, v0, v1, v2
	s_delay_alu instid0(VALU_DEP_1)
	v_mul_lo_u32 v14, v0, 36
	v_mov_b32_e32 v0, v11
	s_swappc_b64 s[30:31], s[0:1]
	v_mul_hi_u32 v9, v11, 0x38e38e39
	ds_store_2addr_b32 v14, v0, v1 offset1:1
	ds_store_2addr_b32 v14, v2, v3 offset0:2 offset1:3
	ds_store_2addr_b32 v14, v4, v5 offset0:4 offset1:5
	ds_store_2addr_b32 v14, v6, v7 offset0:6 offset1:7
	ds_store_b32 v14, v8 offset:32
	v_lshrrev_b32_e32 v9, 1, v9
	s_delay_alu instid0(VALU_DEP_1) | instskip(NEXT) | instid1(VALU_DEP_1)
	v_lshl_add_u32 v9, v9, 3, v9
	v_sub_nc_u32_e32 v9, v11, v9
	s_delay_alu instid0(VALU_DEP_1) | instskip(SKIP_4) | instid1(VALU_DEP_1)
	v_lshl_add_u32 v9, v9, 2, v14
	ds_load_b32 v0, v9
	s_waitcnt lgkmcnt(0)
	v_add_nc_u32_e32 v2, v0, v10
	v_add_co_u32 v0, vcc_lo, s6, v12
	v_add_co_ci_u32_e64 v1, null, s7, v13, vcc_lo
	global_store_b32 v[0:1], v2, off
.LBB3_4:
	s_endpgm
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
	.amdhsa_kernel call_noinline
		.amdhsa_group_segment_fixed_size 36864
		.amdhsa_private_segment_fixed_size 48
		.amdhsa_kernarg_size 280
		.amdhsa_user_sgpr_count 15
		.amdhsa_user_sgpr_dispatch_ptr 1
		.amdhsa_user_sgpr_queue_ptr 0
		.amdhsa_user_sgpr_kernarg_segment_ptr 1
		.amdhsa_user_sgpr_dispatch_id 0
		.amdhsa_user_sgpr_private_segment_size 0
		.amdhsa_wavefront_size32 1
		.amdhsa_uses_dynamic_stack 0
		.amdhsa_enable_private_segment 1
		.amdhsa_system_sgpr_workgroup_id_x 1
		.amdhsa_system_sgpr_workgroup_id_y 0
		.amdhsa_system_sgpr_workgroup_id_z 0
		.amdhsa_system_sgpr_workgroup_info 0
		.amdhsa_system_vgpr_workitem_id 2
		.amdhsa_next_free_vgpr 15
		.amdhsa_next_free_sgpr 34
		.amdhsa_reserve_vcc 1
		.amdhsa_float_round_mode_32 0
		.amdhsa_float_round_mode_16_64 0
		.amdhsa_float_denorm_mode_32 3
		.amdhsa_float_denorm_mode_16_64 3
		.amdhsa_dx10_clamp 1
		.amdhsa_ieee_mode 1
		.amdhsa_fp16_overflow 0
		.amdhsa_workgroup_processor_mode 1
		.amdhsa_memory_ordered 1
		.amdhsa_forward_progress 1
		.amdhsa_shared_vgpr_count 0
		.amdhsa_inst_pref_size 4
		.amdhsa_exception_fp_ieee_invalid_op 0
		.amdhsa_exception_fp_denorm_src 0
		.amdhsa_exception_fp_ieee_div_zero 0
		.amdhsa_exception_fp_ieee_overflow 0
		.amdhsa_exception_fp_ieee_underflow 0
		.amdhsa_exception_fp_ieee_inexact 0
		.amdhsa_exception_int_div_zero 0
	.end_amdhsa_kernel
	.text
.Lfunc_end3:
	.size	call_noinline, .Lfunc_end3-call_noinline
                                        ; -- End function
	.set call_noinline.num_vgpr, max(15, .Ltwice.num_vgpr, .Lpolynomial.num_vgpr, .Lspread.num_vgpr)
	.set call_noinline.num_agpr, max(0, .Ltwice.num_agpr, .Lpolynomial.num_agpr, .Lspread.num_agpr)
	.set call_noinline.numbered_sgpr, max(33, .Ltwice.numbered_sgpr, .Lpolynomial.numbered_sgpr, .Lspread.numbered_sgpr)
	.set call_noinline.num_named_barrier, max(0, .Ltwice.num_named_barrier, .Lpolynomial.num_named_barrier, .Lspread.num_named_barrier)
	.set call_noinline.private_seg_size, 0+max(.Ltwice.private_seg_size, .Lpolynomial.private_seg_size, .Lspread.private_seg_size)
	.set call_noinline.uses_vcc, or(1, .Ltwice.uses_vcc, .Lpolynomial.uses_vcc, .Lspread.uses_vcc)
	.set call_noinline.uses_flat_scratch, or(0, .Ltwice.uses_flat_scratch, .Lpolynomial.uses_flat_scratch, .Lspread.uses_flat_scratch)
	.set call_noinline.has_dyn_sized_stack, or(0, .Ltwice.has_dyn_sized_stack, .Lpolynomial.has_dyn_sized_stack, .Lspread.has_dyn_sized_stack)
	.set call_noinline.has_recursion, or(0, .Ltwice.has_recursion, .Lpolynomial.has_recursion, .Lspread.has_recursion)
	.set call_noinline.has_indirect_call, or(0, .Ltwice.has_indirect_call, .Lpolynomial.has_indirect_call, .Lspread.has_indirect_call)
	.section	.AMDGPU.csdata,"",@progbits
; Kernel info:
; codeLenInByte = 492
; TotalNumSgprs: 36
; NumVgprs: 15
; ScratchSize: 48
; MemoryBound: 0
; FloatMode: 240
; IeeeMode: 1
; LDSByteSize: 36864 bytes/workgroup (compile time only)
; SGPRBlocks: 0
; VGPRBlocks: 1
; NumSGPRsForWavesPerEU: 36
; NumVGPRsForWavesPerEU: 15
; Occupancy: 16
; WaveLimiterHint : 0
; COMPUTE_PGM_RSRC2:SCRATCH_EN: 1
; COMPUTE_PGM_RSRC2:USER_SGPR: 15
; COMPUTE_PGM_RSRC2:TRAP_HANDLER: 0
; COMPUTE_PGM_RSRC2:TGID_X_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Y_EN: 0
; COMPUTE_PGM_RSRC2:TGID_Z_EN: 0
; COMPUTE_PGM_RSRC2:TIDIG_COMP_CNT: 2
	.text
	.p2alignl 7, 3214868480
	.fill 96, 4, 3214868480
	.section	.AMDGPU.gpr_maximums,"",@progbits
	.set amdgpu.max_num_vgpr, 10
	.set amdgpu.max_num_agpr, 0
	.set amdgpu.max_num_sgpr, 34
	.set amdgpu.max_num_named_barrier, 0
	.text
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.amdgpu_metadata
---
amdhsa.kernels:
  - .args:
      - .address_space:  global
        .offset:         0
        .size:           8
        .value_kind:     global_buffer
      - .address_space:  global
        .offset:         8
        .size:           8
        .value_kind:     global_buffer
      - .offset:         16
        .size:           4
        .value_kind:     by_value
      - .offset:         24
        .size:           4
        .value_kind:     hidden_block_count_x
      - .offset:         28
        .size:           4
        .value_kind:     hidden_block_count_y
      - .offset:         32
        .size:           4
        .value_kind:     hidden_block_count_z
      - .offset:         36
        .size:           2
        .value_kind:     hidden_group_size_x
      - .offset:         38
        .size:           2
        .value_kind:     hidden_group_size_y
      - .offset:         40
        .size:           2
        .value_kind:     hidden_group_size_z
      - .offset:         42
        .size:           2
        .value_kind:     hidden_remainder_x
      - .offset:         44
        .size:           2
        .value_kind:     hidden_remainder_y
      - .offset:         46
        .size:           2
        .value_kind:     hidden_remainder_z
      - .offset:         64
        .size:           8
        .value_kind:     hidden_global_offset_x
      - .offset:         72
        .size:           8
        .value_kind:     hidden_global_offset_y
      - .offset:         80
        .size:           8
        .value_kind:     hidden_global_offset_z
      - .offset:         88
        .size:           2
        .value_kind:     hidden_grid_dims
    .group_segment_fixed_size: 36864
    .kernarg_segment_align: 8
    .kernarg_segment_size: 280
    .max_flat_workgroup_size: 1024
    .name:           call_noinline
    .private_segment_fixed_size: 48
    .sgpr_count:     36
    .sgpr_spill_count: 0
    .symbol:         call_noinline.kd
    .uses_dynamic_stack: false
    .vgpr_count:     15
    .vgpr_spill_count: 0
    .wavefront_size: 32
    .workgroup_processor_mode: 1
amdhsa.target:   amdgcn-amd-amdhsa--gfx1100
amdhsa.version:
  - 1
  - 2
...

	.end_amdgpu_metadata
