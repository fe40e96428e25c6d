	.text
	.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
	.amdhsa_code_object_version 5
	.protected	constant_table          ; -- Begin function constant_table
	.globl	constant_table
	.p2align	8
	.type	constant_table,@function
constant_table:                         ; @constant_table
; %bb.0:
	s_mov_b32 s33, 0
                                        ; implicit-def: $vgpr1 : SGPR spill to VGPR lane
	v_mov_b32_e32 v6, v0
	s_or_saveexec_b32 s20, -1
	scratch_load_b32 v0, off, s33 offset:48 ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s20
	s_load_b64 s[14:15], s[2:3], 0x0
	s_load_b64 s[10:11], s[2:3], 0x8
	s_load_b64 s[8:9], s[2:3], 0x10
	s_load_b32 s6, s[2:3], 0x18
	s_mov_b64 s[16:17], 0
	s_mov_b32 s4, s17
	s_mov_b64 s[0:1], src_private_base
	s_mov_b32 s5, 32
	s_lshr_b64 s[18:19], s[0:1], s5
	s_mov_b32 s1, -1
	s_add_i32 s0, s33, 16
	v_mov_b32_e32 v2, s0
                                        ; implicit-def: $sgpr0
	v_cmp_ne_u32_e64 s7, v2, s1
	s_mov_b32 s5, s18
	v_mov_b32_e32 v1, s5
	v_cndmask_b32_e64 v1, s4, v1, s7
	s_mov_b32 s0, s16
                                        ; implicit-def: $sgpr12
	v_cndmask_b32_e64 v11, s0, v2, s7
                                        ; kill: def $vgpr1 killed $vgpr1 killed $exec
                                        ; kill: def $vgpr11 killed $vgpr11 def $vgpr11_vgpr12 killed $exec
	v_mov_b32_e32 v12, v1
	scratch_store_b64 off, v[11:12], s33 offset:76 ; 8-byte Folded Spill
                                        ; implicit-def: $sgpr16_sgpr17
	s_add_i32 s7, s33, 24
	v_mov_b32_e32 v2, s7
                                        ; implicit-def: $sgpr7
	v_cmp_ne_u32_e64 s7, v2, s1
	v_mov_b32_e32 v1, s5
	v_cndmask_b32_e64 v1, s4, v1, s7
                                        ; implicit-def: $sgpr12
	v_cndmask_b32_e64 v9, s0, v2, s7
                                        ; kill: def $vgpr1 killed $vgpr1 killed $exec
                                        ; kill: def $vgpr9 killed $vgpr9 def $vgpr9_vgpr10 killed $exec
	v_mov_b32_e32 v10, v1
	scratch_store_b64 off, v[9:10], s33 offset:68 ; 8-byte Folded Spill
                                        ; implicit-def: $sgpr16_sgpr17
	s_add_i32 s7, s33, 32
	v_mov_b32_e32 v2, s7
                                        ; implicit-def: $sgpr7
	v_cmp_ne_u32_e64 s7, v2, s1
	v_mov_b32_e32 v1, s5
	v_cndmask_b32_e64 v1, s4, v1, s7
                                        ; implicit-def: $sgpr12
	v_cndmask_b32_e64 v7, s0, v2, s7
                                        ; kill: def $vgpr1 killed $vgpr1 killed $exec
                                        ; kill: def $vgpr7 killed $vgpr7 def $vgpr7_vgpr8 killed $exec
	v_mov_b32_e32 v8, v1
	scratch_store_b64 off, v[7:8], s33 offset:60 ; 8-byte Folded Spill
                                        ; implicit-def: $sgpr16_sgpr17
	s_add_i32 s7, s33, 40
	v_mov_b32_e32 v2, s7
                                        ; implicit-def: $sgpr7
	v_cmp_ne_u32_e64 s7, v2, s1
	v_mov_b32_e32 v1, s5
	v_cndmask_b32_e64 v1, s4, v1, s7
                                        ; implicit-def: $sgpr12
	v_cndmask_b32_e64 v2, s0, v2, s7
                                        ; kill: def $vgpr1 killed $vgpr1 killed $exec
                                        ; kill: def $vgpr2 killed $vgpr2 def $vgpr2_vgpr3 killed $exec
	v_mov_b32_e32 v3, v1
	s_add_i32 s7, s33, 44
	v_mov_b32_e32 v4, s7
                                        ; implicit-def: $sgpr7
	v_cmp_ne_u32_e64 s7, v4, s1
	v_mov_b32_e32 v1, s5
	v_cndmask_b32_e64 v1, s4, v1, s7
                                        ; implicit-def: $sgpr12
	v_cndmask_b32_e64 v4, s0, v4, s7
                                        ; kill: def $vgpr1 killed $vgpr1 killed $exec
                                        ; kill: def $vgpr4 killed $vgpr4 def $vgpr4_vgpr5 killed $exec
	v_mov_b32_e32 v5, v1
	scratch_store_b64 off, v[4:5], s33 offset:52 ; 8-byte Folded Spill
                                        ; implicit-def: $sgpr16_sgpr17
	s_waitcnt lgkmcnt(0)
	v_mov_b32_e32 v13, s14
	v_mov_b32_e32 v14, s15
	flat_store_b64 v[11:12], v[13:14]
	v_mov_b32_e32 v12, s11
	v_mov_b32_e32 v11, s10
	flat_store_b64 v[9:10], v[11:12]
	v_mov_b32_e32 v10, s9
	v_mov_b32_e32 v9, s8
	flat_store_b64 v[7:8], v[9:10]
	v_mov_b32_e32 v8, v3
	v_mov_b32_e32 v7, v2
	v_mov_b32_e32 v1, s6
	flat_store_b32 v[7:8], v1
	s_add_i32 s6, s33, 4
	v_mov_b32_e32 v7, s6
                                        ; implicit-def: $sgpr6
	v_cmp_ne_u32_e64 s1, v7, s1
	v_mov_b32_e32 v1, s5
	v_cndmask_b32_e64 v1, s4, v1, s1
                                        ; implicit-def: $sgpr4
	v_cndmask_b32_e64 v7, s0, v7, s1
                                        ; kill: def $vgpr1 killed $vgpr1 killed $exec
                                        ; kill: def $vgpr7 killed $vgpr7 def $vgpr7_vgpr8 killed $exec
	v_mov_b32_e32 v8, v1
	v_mov_b32_e32 v1, 0
	v_mov_b32_e32 v10, v8
	v_mov_b32_e32 v9, v7
	flat_store_b32 v[9:10], v1
	flat_load_b32 v1, v[7:8]
	s_mov_b32 s0, 6
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_add_nc_u32_e64 v7, v1, s0
	s_mov_b32 s0, 0
                                        ; implicit-def: $sgpr0
	v_mov_b32_e32 v1, 0
                                        ; kill: def $vgpr7 killed $vgpr7 def $vgpr7_vgpr8 killed $exec
	v_mov_b32_e32 v8, v1
	s_mov_b32 s0, 1
	v_lshlrev_b64 v[8:9], s0, v[7:8]
	s_mov_b32 s1, s2
	v_mov_b32_e32 v7, v8
	s_mov_b32 s0, s3
	v_mov_b32_e32 v1, v9
	v_add_co_u32 v7, s1, s1, v7
	v_add_co_ci_u32_e64 v1, s0, s0, v1, s1
                                        ; kill: def $vgpr7 killed $vgpr7 def $vgpr7_vgpr8 killed $exec
	v_mov_b32_e32 v8, v1
	global_load_u16 v1, v[7:8], off offset:32
	s_mov_b32 s0, 0x3ff
	v_and_b32_e64 v8, v6, s0
                                        ; implicit-def: $sgpr0
                                        ; implicit-def: $sgpr1
                                        ; implicit-def: $sgpr1
	v_mov_b32_e32 v6, s0
                                        ; kill: def $vgpr8 killed $vgpr8 def $vgpr8_vgpr9 killed $exec
	v_mov_b32_e32 v9, v6
	s_waitcnt vmcnt(0)
	v_mad_u64_u32 v[6:7], s0, s13, v1, v[8:9]
	v_mov_b32_e32 v1, v6
	v_mov_b32_e32 v7, v5
	v_mov_b32_e32 v6, v4
	flat_store_b32 v[6:7], v1
	flat_load_b32 v1, v[4:5]
	flat_load_b32 v2, v[2:3]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_cmp_lt_u32_e64 s0, v1, v2
	s_mov_b32 s1, exec_lo
	s_and_b32 s0, s1, s0
	s_xor_b32 s1, s0, s1
	v_writelane_b32 v0, s1, 0
	s_or_saveexec_b32 s20, -1
	scratch_store_b32 off, v0, s33 offset:48 ; 4-byte Folded Spill
	s_mov_b32 exec_lo, s20
	s_mov_b32 exec_lo, s0
	s_cbranch_execz .LBB0_1
	s_branch .LBB0_3
.LBB0_1:
	s_or_saveexec_b32 s20, -1
	scratch_load_b32 v0, off, s33 offset:48 ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s20
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v0, 0
	s_or_saveexec_b32 s0, s0
	s_and_b32 s0, exec_lo, s0
	v_writelane_b32 v0, s0, 1
	s_or_saveexec_b32 s20, -1
	scratch_store_b32 off, v0, s33 offset:48 ; 4-byte Folded Spill
	s_mov_b32 exec_lo, s20
	s_xor_b32 exec_lo, exec_lo, s0
	s_cbranch_execz .LBB0_4
; %bb.2:
	s_branch .LBB0_4
.LBB0_3:
	scratch_load_b64 v[0:1], off, s33 offset:60 ; 8-byte Folded Reload
	scratch_load_b64 v[5:6], off, s33 offset:52 ; 8-byte Folded Reload
	scratch_load_b64 v[2:3], off, s33 offset:76 ; 8-byte Folded Reload
	scratch_load_b64 v[7:8], off, s33 offset:68 ; 8-byte Folded Reload
	s_waitcnt vmcnt(1)
	v_mov_b32_e32 v10, v3
	v_mov_b32_e32 v9, v2
	flat_load_b64 v[14:15], v[9:10]
	v_mov_b32_e32 v10, v6
	v_mov_b32_e32 v9, v5
	flat_load_b32 v9, v[9:10]
	s_mov_b32 s1, 0
                                        ; implicit-def: $sgpr0
	v_mov_b32_e32 v4, s1
                                        ; kill: def $vgpr9 killed $vgpr9 def $vgpr9_vgpr10 killed $exec
	v_mov_b32_e32 v10, v4
	s_mov_b32 s0, 2
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_lshlrev_b64 v[11:12], s0, v[9:10]
	v_mov_b32_e32 v9, v14
	v_mov_b32_e32 v13, v11
	v_mov_b32_e32 v4, v15
	v_mov_b32_e32 v10, v12
	v_add_co_u32 v9, s2, v9, v13
	v_add_co_ci_u32_e64 v4, s2, v4, v10, s2
                                        ; kill: def $vgpr9 killed $vgpr9 def $vgpr9_vgpr10 killed $exec
	v_mov_b32_e32 v10, v4
	global_load_b32 v9, v[9:10], off
	s_mov_b32 s2, 15
	s_waitcnt vmcnt(0)
	v_and_b32_e64 v4, v9, s2
	v_lshlrev_b32_e64 v4, s0, v4
	s_getpc_b64 s[2:3]
	s_add_u32 s2, s2, table@rel32@lo+4
	s_addc_u32 s3, s3, table@rel32@hi+12
	global_load_b32 v4, v4, s[2:3]
	v_lshrrev_b32_e64 v9, s0, v9
	s_mov_b32 s4, 60
	v_and_b32_e64 v9, v9, s4
	global_load_b32 v13, v9, s[2:3]
                                        ; implicit-def: $sgpr2
                                        ; implicit-def: $sgpr3
                                        ; implicit-def: $sgpr3
	v_mov_b32_e32 v9, s2
                                        ; kill: def $vgpr13 killed $vgpr13 def $vgpr13_vgpr14 killed $exec
	v_mov_b32_e32 v14, v9
	s_mov_b32 s2, 0x64
	s_waitcnt vmcnt(0)
	v_mad_u64_u32 v[9:10], s2, v4, s2, v[13:14]
	v_mov_b32_e32 v4, v9
	flat_load_b64 v[8:9], v[7:8]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_mov_b32_e32 v7, v8
	v_mov_b32_e32 v10, v11
	v_mov_b32_e32 v8, v9
	v_mov_b32_e32 v9, v12
	v_add_co_u32 v7, s2, v7, v10
	v_add_co_ci_u32_e64 v9, s2, v8, v9, s2
                                        ; kill: def $vgpr7 killed $vgpr7 def $vgpr7_vgpr8 killed $exec
	v_mov_b32_e32 v8, v9
	global_store_b32 v[7:8], v4, off
	flat_load_b64 v[3:4], v[2:3]
	flat_load_b32 v5, v[5:6]
                                        ; implicit-def: $sgpr2
	v_mov_b32_e32 v2, s1
                                        ; kill: def $vgpr5 killed $vgpr5 def $vgpr5_vgpr6 killed $exec
	v_mov_b32_e32 v6, v2
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_lshlrev_b64 v[5:6], s0, v[5:6]
	v_mov_b32_e32 v2, v3
	v_mov_b32_e32 v7, v5
	v_mov_b32_e32 v3, v4
	v_mov_b32_e32 v4, v6
	v_add_co_u32 v2, s0, v2, v7
	v_add_co_ci_u32_e64 v4, s0, v3, v4, s0
                                        ; kill: def $vgpr2 killed $vgpr2 def $vgpr2_vgpr3 killed $exec
	v_mov_b32_e32 v3, v4
	global_load_b32 v3, v[2:3], off
	s_mov_b32 s0, 27
	s_waitcnt vmcnt(0)
	v_lshrrev_b32_e64 v2, s0, v3
	s_mov_b32 s0, 28
	v_and_b32_e64 v2, v2, s0
	s_getpc_b64 s[0:1]
	s_add_u32 s0, s0, weights@rel32@lo+4
	s_addc_u32 s1, s1, weights@rel32@hi+12
	global_load_b32 v2, v2, s[0:1]
	s_mov_b32 s0, 0x3ff
	v_and_b32_e64 v3, v3, s0
	v_cvt_f32_u32_e64 v3, v3
	s_waitcnt vmcnt(0)
	v_mul_f32_e64 v2, v2, v3
	flat_load_b64 v[7:8], v[0:1]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_mov_b32_e32 v0, v7
	v_mov_b32_e32 v4, v5
	v_mov_b32_e32 v1, v8
	v_mov_b32_e32 v3, v6
	v_add_co_u32 v0, s0, v0, v4
	v_add_co_ci_u32_e64 v3, s0, v1, v3, s0
                                        ; kill: def $vgpr0 killed $vgpr0 def $vgpr0_vgpr1 killed $exec
	v_mov_b32_e32 v1, v3
	global_store_b32 v[0:1], v2, off
	s_branch .LBB0_1
.LBB0_4:
	s_or_saveexec_b32 s20, -1
	scratch_load_b32 v0, off, s33 offset:48 ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s20
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v0, 1
	s_or_b32 exec_lo, exec_lo, s0
                                        ; kill: killed $vgpr0
	s_endpgm
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
	.amdhsa_kernel constant_table
		.amdhsa_group_segment_fixed_size 0
		.amdhsa_private_segment_fixed_size 88
		.amdhsa_kernarg_size 288
		.amdhsa_user_sgpr_count 13
		.amdhsa_user_sgpr_dispatch_ptr 1
		.amdhsa_user_sgpr_queue_ptr 0
		.amdhsa_user_sgpr_kernarg_segment_ptr 1
		.amdhsa_user_sgpr_dispatch_id 1
		.amdhsa_user_sgpr_private_segment_size 0
		.amdhsa_wavefront_size32 1
		.amdhsa_uses_dynamic_stack 0
		.amdhsa_enable_private_segment 1
		.amdhsa_system_sgpr_workgroup_id_x 1
		.amdhsa_system_sgpr_workgroup_id_y 1
		.amdhsa_system_sgpr_workgroup_id_z 1
		.amdhsa_system_sgpr_workgroup_info 0
		.amdhsa_system_vgpr_workitem_id 2
		.amdhsa_next_free_vgpr 16
		.amdhsa_next_free_sgpr 34
		.amdhsa_reserve_vcc 0
		.amdhsa_float_round_mode_32 0
		.amdhsa_float_round_mode_16_64 0
		.amdhsa_float_denorm_mode_32 3
		.amdhsa_float_denorm_mode_16_64 3
		.amdhsa_dx10_clamp 1
		.amdhsa_ieee_mode 1
		.amdhsa_fp16_overflow 0
		.amdhsa_workgroup_processor_mode 1
		.amdhsa_memory_ordered 1
		.amdhsa_forward_progress 0
		.amdhsa_shared_vgpr_count 0
		.amdhsa_exception_fp_ieee_invalid_op 0
		.amdhsa_exception_fp_denorm_src 0
		.amdhsa_exception_fp_ieee_div_zero 0
		.amdhsa_exception_fp_ieee_overflow 0
		.amdhsa_exception_fp_ieee_underflow 0
		.amdhsa_exception_fp_ieee_inexact 0
		.amdhsa_exception_int_div_zero 0
	.end_amdhsa_kernel
	.text
.Lfunc_end0:
	.size	constant_table, .Lfunc_end0-constant_table
                                        ; -- End function
	.section	.AMDGPU.csdata,"",@progbits
; Kernel info:
; codeLenInByte = 1324
; NumSgprs: 34
; NumVgprs: 16
; ScratchSize: 88
; MemoryBound: 0
; FloatMode: 240
; IeeeMode: 1
; LDSByteSize: 0 bytes/workgroup (compile time only)
; SGPRBlocks: 4
; VGPRBlocks: 1
; NumSGPRsForWavesPerEU: 34
; NumVGPRsForWavesPerEU: 16
; Occupancy: 16
; WaveLimiterHint : 0
; COMPUTE_PGM_RSRC2:SCRATCH_EN: 1
; COMPUTE_PGM_RSRC2:USER_SGPR: 13
; COMPUTE_PGM_RSRC2:TRAP_HANDLER: 0
; COMPUTE_PGM_RSRC2:TGID_X_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Y_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Z_EN: 1
; COMPUTE_PGM_RSRC2:TIDIG_COMP_CNT: 2
	.text
	.protected	count_launches          ; -- Begin function count_launches
	.globl	count_launches
	.p2align	8
	.type	count_launches,@function
count_launches:                         ; @count_launches
; %bb.0:
	s_mov_b32 s33, 0
                                        ; implicit-def: $vgpr1 : SGPR spill to VGPR lane
	v_writelane_b32 v1, s13, 0
	s_or_saveexec_b32 s8, -1
	scratch_store_b32 off, v1, s33 offset:8 ; 4-byte Folded Spill
	s_mov_b32 exec_lo, s8
	v_mov_b32_e32 v1, v0
	s_or_saveexec_b32 s8, -1
	scratch_load_b32 v0, off, s33 offset:8  ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s8
	s_load_b64 s[0:1], s[2:3], 0x0
	s_mov_b64 s[2:3], src_private_base
	s_mov_b32 s4, 32
	s_lshr_b64 s[2:3], s[2:3], s4
	s_mov_b32 s6, s2
	s_mov_b64 s[4:5], 0
	s_mov_b32 s2, s5
	s_mov_b32 s3, -1
	v_mov_b32_e32 v2, s33
                                        ; implicit-def: $sgpr7
	v_cmp_ne_u32_e64 s3, v2, s3
	v_mov_b32_e32 v3, s6
	v_cndmask_b32_e64 v4, s2, v3, s3
	s_mov_b32 s2, s4
                                        ; implicit-def: $sgpr4
	v_cndmask_b32_e64 v2, s2, v2, s3
                                        ; kill: def $vgpr4 killed $vgpr4 killed $exec
                                        ; kill: def $vgpr2 killed $vgpr2 def $vgpr2_vgpr3 killed $exec
	v_mov_b32_e32 v3, v4
	scratch_store_b64 off, v[2:3], s33 offset:12 ; 8-byte Folded Spill
                                        ; implicit-def: $sgpr2_sgpr3
	s_waitcnt lgkmcnt(0)
	v_mov_b32_e32 v5, s1
	v_mov_b32_e32 v4, s0
	flat_store_b64 v[2:3], v[4:5]
	s_mov_b32 s0, 0x3ff
	v_and_b32_e64 v1, v1, s0
	s_mov_b32 s0, 0
	v_cmp_eq_u32_e64 s1, v1, s0
	s_mov_b32 s0, exec_lo
	s_waitcnt vmcnt(0)
	v_writelane_b32 v0, s0, 1
	s_or_saveexec_b32 s8, -1
	scratch_store_b32 off, v0, s33 offset:8 ; 4-byte Folded Spill
	s_mov_b32 exec_lo, s8
	s_and_b32 s0, s0, s1
	s_mov_b32 exec_lo, s0
	s_cbranch_execz .LBB1_4
; %bb.1:
	s_or_saveexec_b32 s8, -1
	scratch_load_b32 v0, off, s33 offset:8  ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s8
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v0, 0
	s_mov_b32 s1, 0
	s_cmp_lg_u32 s0, s1
	s_cselect_b32 s0, -1, 0
	s_and_b32 vcc_lo, exec_lo, s0
	s_cbranch_vccnz .LBB1_3
; %bb.2:
	scratch_load_b64 v[0:1], off, s33 offset:12 ; 8-byte Folded Reload
	v_mov_b32_e32 v3, 0
	s_getpc_b64 s[0:1]
	s_add_u32 s0, s0, launches@rel32@lo+4
	s_addc_u32 s1, s1, launches@rel32@hi+12
	global_load_b32 v2, v3, s[0:1]
	s_mov_b32 s2, 1
                                        ; implicit-def: $sgpr3
	s_waitcnt vmcnt(0)
	v_add_nc_u32_e64 v2, v2, s2
	v_mov_b32_e32 v4, v2
	global_store_b32 v3, v4, s[0:1]
	flat_load_b64 v[0:1], v[0:1]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	global_store_b32 v[0:1], v2, off
.LBB1_3:
.LBB1_4:
	s_or_saveexec_b32 s8, -1
	scratch_load_b32 v0, off, s33 offset:8  ; 4-byte Folded Reload
	s_mov_b32 exec_lo, s8
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v0, 1
	s_or_b32 exec_lo, exec_lo, s0
                                        ; kill: killed $vgpr0
	s_endpgm
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
	.amdhsa_kernel count_launches
		.amdhsa_group_segment_fixed_size 0
		.amdhsa_private_segment_fixed_size 24
		.amdhsa_kernarg_size 264
		.amdhsa_user_sgpr_count 13
		.amdhsa_user_sgpr_dispatch_ptr 1
		.amdhsa_user_sgpr_queue_ptr 0
		.amdhsa_user_sgpr_kernarg_segment_ptr 1
		.amdhsa_user_sgpr_dispatch_id 1
		.amdhsa_user_sgpr_private_segment_size 0
		.amdhsa_wavefront_size32 1
		.amdhsa_uses_dynamic_stack 0
		.amdhsa_enable_private_segment 1
		.amdhsa_system_sgpr_workgroup_id_x 1
		.amdhsa_system_sgpr_workgroup_id_y 1
		.amdhsa_system_sgpr_workgroup_id_z 1
		.amdhsa_system_sgpr_workgroup_info 0
		.amdhsa_system_vgpr_workitem_id 2
		.amdhsa_next_free_vgpr 6
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
		.amdhsa_forward_progress 0
		.amdhsa_shared_vgpr_count 0
		.amdhsa_exception_fp_ieee_invalid_op 0
		.amdhsa_exception_fp_denorm_src 0
		.amdhsa_exception_fp_ieee_div_zero 0
		.amdhsa_exception_fp_ieee_overflow 0
		.amdhsa_exception_fp_ieee_underflow 0
		.amdhsa_exception_fp_ieee_inexact 0
		.amdhsa_exception_int_div_zero 0
	.end_amdhsa_kernel
	.text
.Lfunc_end1:
	.size	count_launches, .Lfunc_end1-count_launches
                                        ; -- End function
	.section	.AMDGPU.csdata,"",@progbits
; Kernel info:
; codeLenInByte = 396
; NumSgprs: 36
; NumVgprs: 6
; ScratchSize: 24
; MemoryBound: 0
; FloatMode: 240
; IeeeMode: 1
; LDSByteSize: 0 bytes/workgroup (compile time only)
; SGPRBlocks: 4
; VGPRBlocks: 0
; NumSGPRsForWavesPerEU: 36
; NumVGPRsForWavesPerEU: 6
; Occupancy: 16
; WaveLimiterHint : 0
; COMPUTE_PGM_RSRC2:SCRATCH_EN: 1
; COMPUTE_PGM_RSRC2:USER_SGPR: 13
; COMPUTE_PGM_RSRC2:TRAP_HANDLER: 0
; COMPUTE_PGM_RSRC2:TGID_X_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Y_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Z_EN: 1
; COMPUTE_PGM_RSRC2:TIDIG_COMP_CNT: 2
	.text
	.p2alignl 7, 3214868480
	.fill 96, 4, 3214868480
	.protected	launches                ; @launches
	.type	launches,@object
	.data
	.globl	launches
	.p2align	2, 0x0
launches:
	.long	41                              ; 0x29
	.size	launches, 4

	.type	table,@object                   ; @table
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
table:
	.long	3                               ; 0x3
	.long	1                               ; 0x1
	.long	4                               ; 0x4
	.long	1                               ; 0x1
	.long	5                               ; 0x5
	.long	9                               ; 0x9
	.long	2                               ; 0x2
	.long	6                               ; 0x6
	.long	5                               ; 0x5
	.long	3                               ; 0x3
	.long	5                               ; 0x5
	.long	8                               ; 0x8
	.long	9                               ; 0x9
	.long	7                               ; 0x7
	.long	9                               ; 0x9
	.long	3                               ; 0x3
	.size	table, 64

	.type	weights,@object                 ; @weights
	.p2align	2, 0x0
weights:
	.long	0x3f000000                      ; float 0.5
	.long	0xbfa00000                      ; float -1.25
	.long	0x40000000                      ; float 2
	.long	0x40600000                      ; float 3.5
	.long	0xc0800000                      ; float -4
	.long	0x3e000000                      ; float 0.125
	.long	0x41000000                      ; float 8
	.long	0xbf400000                      ; float -0.75
	.size	weights, 32

	.hidden	__oclc_ABI_version              ; @__oclc_ABI_version
	.type	__oclc_ABI_version,@object
	.weak	__oclc_ABI_version
	.p2align	2, 0x0
__oclc_ABI_version:
	.long	500                             ; 0x1f4
	.size	__oclc_ABI_version, 4

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym launches
	.addrsig_sym table
	.addrsig_sym weights
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
      - .address_space:  global
        .offset:         16
        .size:           8
        .value_kind:     global_buffer
      - .offset:         24
        .size:           4
        .value_kind:     by_value
      - .offset:         32
        .size:           4
        .value_kind:     hidden_block_count_x
      - .offset:         36
        .size:           4
        .value_kind:     hidden_block_count_y
      - .offset:         40
        .size:           4
        .value_kind:     hidden_block_count_z
      - .offset:         44
        .size:           2
        .value_kind:     hidden_group_size_x
      - .offset:         46
        .size:           2
        .value_kind:     hidden_group_size_y
      - .offset:         48
        .size:           2
        .value_kind:     hidden_group_size_z
      - .offset:         50
        .size:           2
        .value_kind:     hidden_remainder_x
      - .offset:         52
        .size:           2
        .value_kind:     hidden_remainder_y
      - .offset:         54
        .size:           2
        .value_kind:     hidden_remainder_z
      - .offset:         72
        .size:           8
        .value_kind:     hidden_global_offset_x
      - .offset:         80
        .size:           8
        .value_kind:     hidden_global_offset_y
      - .offset:         88
        .size:           8
        .value_kind:     hidden_global_offset_z
      - .offset:         96
        .size:           2
        .value_kind:     hidden_grid_dims
      - .offset:         112
        .size:           8
        .value_kind:     hidden_hostcall_buffer
      - .offset:         120
        .size:           8
        .value_kind:     hidden_multigrid_sync_arg
      - .offset:         128
        .size:           8
        .value_kind:     hidden_heap_v1
      - .offset:         136
        .size:           8
        .value_kind:     hidden_default_queue
      - .offset:         144
        .size:           8
        .value_kind:     hidden_completion_action
      - .offset:         232
        .size:           8
        .value_kind:     hidden_queue_ptr
    .group_segment_fixed_size: 0
    .kernarg_segment_align: 8
    .kernarg_segment_size: 288
    .max_flat_workgroup_size: 1024
    .name:           constant_table
    .private_segment_fixed_size: 88
    .sgpr_count:     34
    .sgpr_spill_count: 2
    .symbol:         constant_table.kd
    .uses_dynamic_stack: false
    .vgpr_count:     16
    .vgpr_spill_count: 10
    .wavefront_size: 32
    .workgroup_processor_mode: 1
  - .args:
      - .address_space:  global
        .offset:         0
        .size:           8
        .value_kind:     global_buffer
      - .offset:         8
        .size:           4
        .value_kind:     hidden_block_count_x
      - .offset:         12
        .size:           4
        .value_kind:     hidden_block_count_y
      - .offset:         16
        .size:           4
        .value_kind:     hidden_block_count_z
      - .offset:         20
        .size:           2
        .value_kind:     hidden_group_size_x
      - .offset:         22
        .size:           2
        .value_kind:     hidden_group_size_y
      - .offset:         24
        .size:           2
        .value_kind:     hidden_group_size_z
      - .offset:         26
        .size:           2
        .value_kind:     hidden_remainder_x
      - .offset:         28
        .size:           2
        .value_kind:     hidden_remainder_y
      - .offset:         30
        .size:           2
        .value_kind:     hidden_remainder_z
      - .offset:         48
        .size:           8
        .value_kind:     hidden_global_offset_x
      - .offset:         56
        .size:           8
        .value_kind:     hidden_global_offset_y
      - .offset:         64
        .size:           8
        .value_kind:     hidden_global_offset_z
      - .offset:         72
        .size:           2
        .value_kind:     hidden_grid_dims
      - .offset:         88
        .size:           8
        .value_kind:     hidden_hostcall_buffer
      - .offset:         96
        .size:           8
        .value_kind:     hidden_multigrid_sync_arg
      - .offset:         104
        .size:           8
        .value_kind:     hidden_heap_v1
      - .offset:         112
        .size:           8
        .value_kind:     hidden_default_queue
      - .offset:         120
        .size:           8
        .value_kind:     hidden_completion_action
      - .offset:         208
        .size:           8
        .value_kind:     hidden_queue_ptr
    .group_segment_fixed_size: 0
    .kernarg_segment_align: 8
    .kernarg_segment_size: 264
    .max_flat_workgroup_size: 1024
    .name:           count_launches
    .private_segment_fixed_size: 24
    .sgpr_count:     36
    .sgpr_spill_count: 2
    .symbol:         count_launches.kd
    .uses_dynamic_stack: false
    .vgpr_count:     6
    .vgpr_spill_count: 4
    .wavefront_size: 32
    .workgroup_processor_mode: 1
amdhsa.target:   amdgcn-amd-amdhsa--gfx1100
amdhsa.version:
  - 1
  - 2
...

	.end_amdgpu_metadata
