	.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
	.amdhsa_code_object_version 6
	.text
	.protected	saxpy                   ; -- Begin function saxpy
	.globl	saxpy
	.p2align	8
	.type	saxpy,@function
saxpy:                                  ; @saxpy
; %bb.0:
	s_mov_b32 s33, 0
	s_mov_b64 s[12:13], s[0:1]
	s_load_b32 s9, s[4:5], 0x0
	s_load_b64 s[22:23], s[4:5], 0x8
	s_load_b64 s[18:19], s[4:5], 0x10
	s_load_b32 s4, s[4:5], 0x18
	s_mov_b64 s[0:1], 0
	s_mov_b32 s11, s1
                                        ; implicit-def: $vgpr11 : SGPR spill to VGPR lane
	v_writelane_b32 v11, s11, 0
	s_mov_b32 s14, -1
	v_writelane_b32 v11, s14, 1
	s_add_i32 s2, s33, 32
	s_mov_b32 s3, s2
	s_cmp_lg_u32 s3, s14
	s_mov_b64 s[6:7], src_private_base
	s_mov_b32 s5, s7
	v_writelane_b32 v11, s5, 2
	s_cselect_b32 s2, s5, s11
	s_mov_b32 s10, s0
	v_writelane_b32 v11, s10, 3
	s_cselect_b32 s26, s3, s10
                                        ; kill: def $sgpr26 killed $sgpr26 def $sgpr26_sgpr27
	s_mov_b32 s27, s2
	s_mov_b64 s[2:3], s[26:27]
	v_writelane_b32 v11, s2, 4
	v_writelane_b32 v11, s3, 5
	s_add_i32 s2, s33, 40
	s_mov_b32 s3, s2
	s_cmp_lg_u32 s3, s14
	s_cselect_b32 s2, s5, s11
	s_cselect_b32 s24, s3, s10
                                        ; kill: def $sgpr24 killed $sgpr24 def $sgpr24_sgpr25
	s_mov_b32 s25, s2
	s_mov_b64 s[2:3], s[24:25]
	v_writelane_b32 v11, s2, 6
	v_writelane_b32 v11, s3, 7
	s_add_i32 s2, s33, 48
	s_mov_b32 s3, s2
	s_cmp_lg_u32 s3, s14
	s_cselect_b32 s2, s5, s11
	s_cselect_b32 s20, s3, s10
                                        ; kill: def $sgpr20 killed $sgpr20 def $sgpr20_sgpr21
	s_mov_b32 s21, s2
	s_mov_b64 s[2:3], s[20:21]
	v_writelane_b32 v11, s2, 8
	v_writelane_b32 v11, s3, 9
	s_add_i32 s2, s33, 56
	s_mov_b32 s3, s2
	s_cmp_lg_u32 s3, s14
	s_cselect_b32 s2, s5, s11
	s_cselect_b32 s16, s3, s10
                                        ; kill: def $sgpr16 killed $sgpr16 def $sgpr16_sgpr17
	s_mov_b32 s17, s2
	s_mov_b64 s[2:3], s[16:17]
	v_writelane_b32 v11, s2, 10
	v_writelane_b32 v11, s3, 11
	s_add_i32 s2, s33, 60
	s_mov_b32 s3, s2
	s_cmp_lg_u32 s3, s14
	s_cselect_b32 s2, s5, s11
	s_cselect_b32 s6, s3, s10
                                        ; kill: def $sgpr6 killed $sgpr6 def $sgpr6_sgpr7
	s_mov_b32 s7, s2
	s_mov_b64 s[2:3], s[6:7]
	v_writelane_b32 v11, s2, 12
	v_writelane_b32 v11, s3, 13
	s_add_i32 s3, s33, 64
	s_mov_b32 s2, s3
	s_cmp_lg_u32 s2, s14
	s_cselect_b32 s15, s5, s11
	s_cselect_b32 s2, s2, s10
                                        ; kill: def $sgpr2 killed $sgpr2 def $sgpr2_sgpr3
	s_mov_b32 s3, s15
	s_mov_b64 s[28:29], s[2:3]
	v_writelane_b32 v11, s28, 14
	v_writelane_b32 v11, s29, 15
	v_mov_b32_e32 v1, s26
	v_mov_b32_e32 v2, s27
	s_waitcnt lgkmcnt(0)
	v_mov_b32_e32 v3, s9
	flat_store_b32 v[1:2], v3
	v_mov_b32_e32 v1, s24
	v_mov_b32_e32 v2, s25
	v_mov_b32_e32 v3, s22
	v_mov_b32_e32 v4, s23
	flat_store_b64 v[1:2], v[3:4]
	v_mov_b32_e32 v1, s20
	v_mov_b32_e32 v2, s21
	v_mov_b32_e32 v3, s18
	v_mov_b32_e32 v4, s19
	flat_store_b64 v[1:2], v[3:4]
	v_mov_b32_e32 v1, s16
	v_mov_b32_e32 v2, s17
	v_mov_b32_e32 v3, s4
	flat_store_b32 v[1:2], v3
	s_add_i32 s4, s33, 20
	s_mov_b32 s9, s4
	s_cmp_lg_u32 s9, s14
	s_cselect_b32 s4, s5, s11
	s_cselect_b32 s16, s9, s10
                                        ; kill: def $sgpr16 killed $sgpr16 def $sgpr16_sgpr17
	s_mov_b32 s17, s4
	s_add_i32 s4, s33, 24
	s_mov_b32 s9, s4
	s_cmp_lg_u32 s9, s14
	s_cselect_b32 s4, s5, s11
	s_cselect_b32 s18, s9, s10
                                        ; kill: def $sgpr18 killed $sgpr18 def $sgpr18_sgpr19
	s_mov_b32 s19, s4
	v_mov_b32_e32 v4, 0
	v_mov_b32_e32 v1, s16
	v_mov_b32_e32 v2, s17
	flat_store_b32 v[1:2], v4
	v_mov_b32_e32 v1, s18
	v_mov_b32_e32 v2, s19
	v_mov_b32_e32 v5, s12
	v_mov_b32_e32 v6, s13
	flat_store_b64 v[1:2], v[5:6]
	v_mov_b32_e32 v1, s18
	v_mov_b32_e32 v2, s19
	flat_load_b64 v[9:10], v[1:2]
	v_mov_b32_e32 v1, s16
	v_mov_b32_e32 v2, s17
	flat_load_b32 v1, v[1:2]
	s_mov_b32 s4, 3
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_add_nc_u32_e64 v2, v1, s4
	v_mov_b32_e32 v1, 0
                                        ; kill: def $vgpr2 killed $vgpr2 def $vgpr2_vgpr3 killed $exec
	v_mov_b32_e32 v3, v1
	s_mov_b32 s4, 2
	v_lshlrev_b64 v[7:8], s4, v[2:3]
	v_mov_b32_e32 v2, v9
	v_mov_b32_e32 v6, v7
	v_mov_b32_e32 v3, v10
	v_mov_b32_e32 v5, v8
	v_add_co_u32 v2, s[16:17], v2, v6
	v_add_co_ci_u32_e64 v5, s[16:17], v3, v5, s[16:17]
                                        ; kill: def $vgpr2 killed $vgpr2 def $vgpr2_vgpr3 killed $exec
	v_mov_b32_e32 v3, v5
	global_load_b32 v5, v[2:3], off
	v_mov_b32_e32 v2, s6
	v_mov_b32_e32 v3, s7
	s_waitcnt vmcnt(0)
	flat_store_b32 v[2:3], v5
	s_add_i32 s7, s33, 4
	s_mov_b32 s6, s7
	s_cmp_lg_u32 s6, s14
	s_cselect_b32 s9, s5, s11
	s_cselect_b32 s6, s6, s10
                                        ; kill: def $sgpr6 killed $sgpr6 def $sgpr6_sgpr7
	s_mov_b32 s7, s9
	s_add_i32 s15, s33, 8
	s_mov_b32 s9, s15
	s_cmp_lg_u32 s9, s14
	s_cselect_b32 s5, s5, s11
	s_cselect_b32 s10, s9, s10
                                        ; kill: def $sgpr10 killed $sgpr10 def $sgpr10_sgpr11
	s_mov_b32 s11, s5
	v_mov_b32_e32 v2, s6
	v_mov_b32_e32 v3, s7
	flat_store_b32 v[2:3], v4
	v_mov_b32_e32 v2, s10
	v_mov_b32_e32 v3, s11
	v_mov_b32_e32 v4, s12
	v_mov_b32_e32 v5, s13
	flat_store_b64 v[2:3], v[4:5]
	v_mov_b32_e32 v2, s10
	v_mov_b32_e32 v3, s11
	flat_load_b64 v[2:3], v[2:3]
	v_mov_b32_e32 v4, s6
	v_mov_b32_e32 v5, s7
	flat_load_b32 v4, v[4:5]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_add_nc_u32_e64 v4, v4, s4
                                        ; kill: def $vgpr4 killed $vgpr4 def $vgpr4_vgpr5 killed $exec
	v_mov_b32_e32 v5, v1
	s_mov_b32 s4, 1
	v_lshlrev_b64 v[5:6], s4, v[4:5]
	v_mov_b32_e32 v1, v2
	v_mov_b32_e32 v4, v5
	v_mov_b32_e32 v2, v3
	v_mov_b32_e32 v3, v6
	v_add_co_u32 v1, s[4:5], v1, v4
	v_add_co_ci_u32_e64 v3, s[4:5], v2, v3, s[4:5]
                                        ; kill: def $vgpr1 killed $vgpr1 def $vgpr1_vgpr2 killed $exec
	v_mov_b32_e32 v2, v3
	global_load_u16 v2, v[1:2], off
	s_mov_b32 s4, 0x3ff
	s_waitcnt_depctr depctr_sa_sdst(0)
	v_and_b32_e64 v3, v0, s4
                                        ; implicit-def: $sgpr4
                                        ; implicit-def: $sgpr5
	v_mov_b32_e32 v0, s4
                                        ; kill: def $vgpr3 killed $vgpr3 def $vgpr3_vgpr4 killed $exec
	v_mov_b32_e32 v4, v0
	s_waitcnt vmcnt(0)
	v_mad_u64_u32 v[0:1], s[4:5], s8, v2, v[3:4]
	s_waitcnt_depctr depctr_va_sdst(0)
	v_mov_b32_e32 v2, v0
	v_mov_b32_e32 v0, s2
	v_mov_b32_e32 v1, s3
	flat_store_b32 v[0:1], v2
                                        ; implicit-def: $sgpr2_sgpr3
	v_writelane_b32 v11, s0, 16
	v_writelane_b32 v11, s1, 17
	s_or_saveexec_b64 s[30:31], -1
	scratch_store_b32 off, v11, s33 offset:68 ; 4-byte Folded Spill
	s_mov_b64 exec, s[30:31]
.LBB0_1:                                ; =>This Inner Loop Header: Depth=1
	s_or_saveexec_b64 s[30:31], -1
	scratch_load_b32 v11, off, s33 offset:68 ; 4-byte Folded Reload
	s_mov_b64 exec, s[30:31]
	s_waitcnt vmcnt(0)
	v_readlane_b32 s2, v11, 10
	v_readlane_b32 s3, v11, 11
	v_readlane_b32 s4, v11, 14
	v_readlane_b32 s5, v11, 15
	v_readlane_b32 s0, v11, 18
	v_readlane_b32 s1, v11, 19
	v_readlane_b32 s6, v11, 16
	v_readlane_b32 s7, v11, 17
	v_writelane_b32 v11, s6, 20
	v_writelane_b32 v11, s7, 21
	v_mov_b32_e32 v0, s4
	v_mov_b32_e32 v1, s5
	flat_load_b32 v0, v[0:1]
	v_mov_b32_e32 v1, s2
	v_mov_b32_e32 v2, s3
	flat_load_b32 v1, v[1:2]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_cmp_lt_u32_e64 s[2:3], v0, v1
	s_mov_b64 s[4:5], -1
	s_or_b64 s[0:1], s[0:1], exec
	v_writelane_b32 v11, s0, 22
	v_writelane_b32 v11, s1, 23
	v_writelane_b32 v11, s0, 24
	v_writelane_b32 v11, s1, 25
	s_mov_b64 s[0:1], exec
	v_writelane_b32 v11, s0, 26
	v_writelane_b32 v11, s1, 27
	s_or_saveexec_b64 s[30:31], -1
	scratch_store_b32 off, v11, s33 offset:68 ; 4-byte Folded Spill
	s_mov_b64 exec, s[30:31]
	s_and_b64 s[0:1], s[0:1], s[2:3]
	s_mov_b64 exec, s[0:1]
	s_cbranch_execz .LBB0_3
; %bb.2:                                ;   in Loop: Header=BB0_1 Depth=1
	s_or_saveexec_b64 s[30:31], -1
	scratch_load_b32 v11, off, s33 offset:68 ; 4-byte Folded Reload
	s_mov_b64 exec, s[30:31]
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v11, 8
	v_readlane_b32 s1, v11, 9
	v_readlane_b32 s2, v11, 14
	v_readlane_b32 s3, v11, 15
	v_readlane_b32 s4, v11, 6
	v_readlane_b32 s5, v11, 7
	v_readlane_b32 s6, v11, 4
	v_readlane_b32 s7, v11, 5
	v_mov_b32_e32 v0, s6
	v_mov_b32_e32 v1, s7
	flat_load_b32 v3, v[0:1]
	v_mov_b32_e32 v0, s4
	v_mov_b32_e32 v1, s5
	flat_load_b64 v[1:2], v[0:1]
	v_mov_b32_e32 v5, s3
	v_mov_b32_e32 v4, s2
	flat_load_b32 v4, v[4:5]
	v_mov_b32_e32 v0, 0
                                        ; kill: def $vgpr4 killed $vgpr4 def $vgpr4_vgpr5 killed $exec
	v_mov_b32_e32 v5, v0
	s_mov_b32 s2, 2
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_lshlrev_b64 v[6:7], s2, v[4:5]
	v_mov_b32_e32 v0, v1
	v_mov_b32_e32 v4, v6
	v_mov_b32_e32 v1, v2
	v_mov_b32_e32 v2, v7
	v_add_co_u32 v0, s[2:3], v0, v4
	v_add_co_ci_u32_e64 v2, s[2:3], v1, v2, s[2:3]
                                        ; kill: def $vgpr0 killed $vgpr0 def $vgpr0_vgpr1 killed $exec
	v_mov_b32_e32 v1, v2
	global_load_b32 v4, v[0:1], off
	v_mov_b32_e32 v0, s0
	v_mov_b32_e32 v1, s1
	flat_load_b64 v[1:2], v[0:1]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_mov_b32_e32 v0, v1
	v_mov_b32_e32 v5, v6
	v_mov_b32_e32 v1, v2
	v_mov_b32_e32 v2, v7
	v_add_co_u32 v0, s[0:1], v0, v5
	v_add_co_ci_u32_e64 v2, s[0:1], v1, v2, s[0:1]
                                        ; kill: def $vgpr0 killed $vgpr0 def $vgpr0_vgpr1 killed $exec
	v_mov_b32_e32 v1, v2
	global_load_b32 v2, v[0:1], off
	s_waitcnt vmcnt(0)
	v_fmac_f32_e64 v2, v3, v4
	global_store_b32 v[0:1], v2, off
	s_branch .LBB0_4
.LBB0_3:                                ;   in Loop: Header=BB0_1 Depth=1
	s_or_saveexec_b64 s[30:31], -1
	scratch_load_b32 v11, off, s33 offset:68 ; 4-byte Folded Reload
	s_mov_b64 exec, s[30:31]
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v11, 26
	v_readlane_b32 s1, v11, 27
	s_or_b64 exec, exec, s[0:1]
	v_readlane_b32 s4, v11, 20
	v_readlane_b32 s5, v11, 21
	v_readlane_b32 s2, v11, 24
	v_readlane_b32 s3, v11, 25
	s_mov_b64 s[0:1], s[2:3]
	s_and_b64 s[0:1], exec, s[0:1]
	s_or_b64 s[0:1], s[0:1], s[4:5]
	v_writelane_b32 v11, s2, 18
	v_writelane_b32 v11, s3, 19
	s_mov_b64 s[2:3], s[0:1]
	v_writelane_b32 v11, s2, 16
	v_writelane_b32 v11, s3, 17
	s_mov_b64 s[2:3], s[0:1]
	v_writelane_b32 v11, s2, 28
	v_writelane_b32 v11, s3, 29
	s_or_saveexec_b64 s[30:31], -1
	scratch_store_b32 off, v11, s33 offset:68 ; 4-byte Folded Spill
	s_mov_b64 exec, s[30:31]
	s_and_not1_b64 exec, exec, s[0:1]
	s_cbranch_execnz .LBB0_1
	s_branch .LBB0_5
.LBB0_4:                                ;   in Loop: Header=BB0_1 Depth=1
	s_or_saveexec_b64 s[30:31], -1
	scratch_load_b32 v11, off, s33 offset:68 ; 4-byte Folded Reload
	s_mov_b64 exec, s[30:31]
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v11, 22
	v_readlane_b32 s1, v11, 23
	v_readlane_b32 s2, v11, 14
	v_readlane_b32 s3, v11, 15
	s_waitcnt_depctr depctr_va_sdst(0)
	v_readlane_b32 s4, v11, 12
	v_readlane_b32 s5, v11, 13
	v_mov_b32_e32 v0, s4
	v_mov_b32_e32 v1, s5
	flat_load_b32 v1, v[0:1]
	v_mov_b32_e32 v2, s2
	v_mov_b32_e32 v3, s3
	flat_load_b32 v0, v[2:3]
	s_waitcnt vmcnt(0) lgkmcnt(0)
	v_add_nc_u32_e64 v2, v0, v1
	v_mov_b32_e32 v0, s2
	v_mov_b32_e32 v1, s3
	flat_store_b32 v[0:1], v2
	s_mov_b64 s[2:3], 0
	s_and_not1_b64 s[0:1], s[0:1], exec
	v_writelane_b32 v11, s0, 24
	v_writelane_b32 v11, s1, 25
	s_or_saveexec_b64 s[30:31], -1
	scratch_store_b32 off, v11, s33 offset:68 ; 4-byte Folded Spill
	s_mov_b64 exec, s[30:31]
	s_branch .LBB0_3
.LBB0_5:
	s_or_saveexec_b64 s[30:31], -1
	scratch_load_b32 v11, off, s33 offset:68 ; 4-byte Folded Reload
	s_mov_b64 exec, s[30:31]
	s_waitcnt vmcnt(0)
	v_readlane_b32 s0, v11, 28
	v_readlane_b32 s1, v11, 29
	s_or_b64 exec, exec, s[0:1]
; %bb.6:
	s_endpgm
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
	.amdhsa_kernel saxpy
		.amdhsa_group_segment_fixed_size 0
		.amdhsa_private_segment_fixed_size 80
		.amdhsa_kernarg_size 288
		.amdhsa_user_sgpr_count 8
		.amdhsa_user_sgpr_dispatch_ptr 1
		.amdhsa_user_sgpr_queue_ptr 1
		.amdhsa_user_sgpr_kernarg_segment_ptr 1
		.amdhsa_user_sgpr_dispatch_id 1
		.amdhsa_user_sgpr_private_segment_size 0
		.amdhsa_wavefront_size32 0
		.amdhsa_uses_dynamic_stack 0
		.amdhsa_enable_private_segment 1
		.amdhsa_system_sgpr_workgroup_id_x 1
		.amdhsa_system_sgpr_workgroup_id_y 1
		.amdhsa_system_sgpr_workgroup_id_z 1
		.amdhsa_system_sgpr_workgroup_info 0
		.amdhsa_system_vgpr_workitem_id 2
		.amdhsa_next_free_vgpr 12
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
		.amdhsa_forward_progress 1
		.amdhsa_shared_vgpr_count 0
		.amdhsa_inst_pref_size 15
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
	.size	saxpy, .Lfunc_end0-saxpy
                                        ; -- End function
	.set saxpy.num_vgpr, 12
	.set saxpy.num_agpr, 0
	.set saxpy.numbered_sgpr, 34
	.set saxpy.num_named_barrier, 0
	.set saxpy.private_seg_size, 80
	.set saxpy.uses_vcc, 0
	.set saxpy.uses_flat_scratch, 0
	.set saxpy.has_dyn_sized_stack, 0
	.set saxpy.has_recursion, 0
	.set saxpy.has_indirect_call, 0
	.section	.AMDGPU.csdata,"",@progbits
; Kernel info:
; codeLenInByte = 1872
; TotalNumSgprs: 34
; NumVgprs: 12
; ScratchSize: 80
; MemoryBound: 0
; FloatMode: 240
; IeeeMode: 1
; LDSByteSize: 0 bytes/workgroup (compile time only)
; SGPRBlocks: 0
; VGPRBlocks: 2
; NumSGPRsForWavesPerEU: 34
; NumVGPRsForWavesPerEU: 12
; Occupancy: 16
; WaveLimiterHint : 0
; COMPUTE_PGM_RSRC2:SCRATCH_EN: 1
; COMPUTE_PGM_RSRC2:USER_SGPR: 8
; COMPUTE_PGM_RSRC2:TRAP_HANDLER: 0
; COMPUTE_PGM_RSRC2:TGID_X_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Y_EN: 1
; COMPUTE_PGM_RSRC2:TGID_Z_EN: 1
; COMPUTE_PGM_RSRC2:TIDIG_COMP_CNT: 2
	.text
	.p2alignl 7, 3214868480
	.fill 96, 4, 3214868480
	.section	.AMDGPU.gpr_maximums,"",@progbits
	.set amdgpu.max_num_vgpr, 0
	.set amdgpu.max_num_agpr, 0
	.set amdgpu.max_num_sgpr, 0
	.set amdgpu.max_num_named_barrier, 0
	.text
	.section	".note.GNU-stack","",@progbits
	.addrsig
	.amdgpu_metadata
---
amdhsa.kernels:
  - .args:
      - .offset:         0
        .size:           4
        .value_kind:     by_value
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
    .name:           saxpy
    .private_segment_fixed_size: 80
    .sgpr_count:     34
    .sgpr_spill_count: 34
    .symbol:         saxpy.kd
    .uses_dynamic_stack: false
    .vgpr_count:     12
    .vgpr_spill_count: 4
    .wavefront_size: 64
    .workgroup_processor_mode: 1
amdhsa.target:   amdgcn-amd-amdhsa--gfx1100
amdhsa.version:
  - 1
  - 2
...

	.end_amdgpu_metadata
