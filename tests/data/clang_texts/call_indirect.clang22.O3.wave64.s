	.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
	.amdhsa_code_object_version 6
	.text
	.p2align	2                               ; -- Begin function add
	.type	add,@function
add:                                    ; @add
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	v_add_nc_u32_e32 v0, v1, v0
	s_setpc_b64 s[30:31]
.Lfunc_end0:
	.size	add, .Lfunc_end0-add
                                        ; -- End function
	.set .Ladd.num_vgpr, 2
	.set .Ladd.num_agpr, 0
	.set .Ladd.numbered_sgpr, 32
	.set .Ladd.num_named_barrier, 0
	.set .Ladd.private_seg_size, 0
	.set .Ladd.uses_vcc, 0
	.set .Ladd.uses_flat_scratch, 0
	.set .Ladd.has_dyn_sized_stack, 0
	.set .Ladd.has_recursion, 0
	.set .Ladd.has_indirect_call, 0
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 12
; TotalNumSgprs: 32
; NumVgprs: 2
; ScratchSize: 0
; MemoryBound: 0
	.text
	.p2align	2                               ; -- Begin function subtract
	.type	subtract,@function
subtract:                               ; @subtract
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	v_sub_nc_u32_e32 v0, v0, v1
	s_setpc_b64 s[30:31]
.Lfunc_end1:
	.size	subtract, .Lfunc_end1-subtract
                                        ; -- End function
	.set .Lsubtract.num_vgpr, 2
	.set .Lsubtract.num_agpr, 0
	.set .Lsubtract.numbered_sgpr, 32
	.set .Lsubtract.num_named_barrier, 0
	.set .Lsubtract.private_seg_size, 0
	.set .Lsubtract.uses_vcc, 0
	.set .Lsubtract.uses_flat_scratch, 0
	.set .Lsubtract.has_dyn_sized_stack, 0
	.set .Lsubtract.has_recursion, 0
	.set .Lsubtract.has_indirect_call, 0
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 12
; TotalNumSgprs: 32
; NumVgprs: 2
; ScratchSize: 0
; MemoryBound: 0
	.text
	.p2align	2                               ; -- Begin function multiply
	.type	multiply,@function
multiply:                               ; @multiply
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	v_mul_lo_u32 v0, v1, v0
	s_setpc_b64 s[30:31]
.Lfunc_end2:
	.size	multiply, .Lfunc_end2-multiply
                                        ; -- End function
	.set .Lmultiply.num_vgpr, 2
	.set .Lmultiply.num_agpr, 0
	.set .Lmultiply.numbered_sgpr, 32
	.set .Lmultiply.num_named_barrier, 0
	.set .Lmultiply.private_seg_size, 0
	.set .Lmultiply.uses_vcc, 0
	.set .Lmultiply.uses_flat_scratch, 0
	.set .Lmultiply.has_dyn_sized_stack, 0
	.set .Lmultiply.has_recursion, 0
	.set .Lmultiply.has_indirect_call, 0
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 16
; TotalNumSgprs: 32
; NumVgprs: 2
; ScratchSize: 0
; MemoryBound: 0
	.text
	.p2align	2                               ; -- Begin function exclusive
	.type	exclusive,@function
exclusive:                              ; @exclusive
; %bb.0:
	s_waitcnt vmcnt(0) expcnt(0) lgkmcnt(0)
	v_xor_b32_e32 v0, v1, v0
	s_setpc_b64 s[30:31]
.Lfunc_end3:
	.size	exclusive, .Lfunc_end3-exclusive
                                        ; -- End function
	.set .Lexclusive.num_vgpr, 2
	.set .Lexclusive.num_agpr, 0
	.set .Lexclusive.numbered_sgpr, 32
	.set .Lexclusive.num_named_barrier, 0
	.set .Lexclusive.private_seg_size, 0
	.set .Lexclusive.uses_vcc, 0
	.set .Lexclusive.uses_flat_scratch, 0
	.set .Lexclusive.has_dyn_sized_stack, 0
	.set .Lexclusive.has_recursion, 0
	.set .Lexclusive.has_indirect_call, 0
	.section	.AMDGPU.csdata,"",@progbits
; Function info:
; codeLenInByte = 12
; TotalNumSgprs: 32
; NumVgprs: 2
; ScratchSize: 0
; MemoryBound: 0
	.text
	.protected	call_indirect           ; -- Begin function call_indirect
	.globl	call_indirect
	.p2align	8
	.type	call_indirect,@function
call_indirect:                          ; @call_indirect
; %bb.0:
	s_mov_b64 s[38:39], s[0:1]
	s_clause 0x1
	s_load_b32 s0, s[4:5], 0x34
	s_load_b32 s1, s[4:5], 0x20
	v_and_b32_e32 v3, 0x3ff, v0
	s_mov_b32 s50, s8
	s_mov_b32 s32, 0
	s_waitcnt lgkmcnt(0)
	s_and_b32 s0, s0, 0xffff
	s_delay_alu instid0(SALU_CYCLE_1) | instskip(NEXT) | instid1(VALU_DEP_1)
	v_mad_u64_u32 v[1:2], null, s50, s0, v[3:4]
	v_cmp_gt_u32_e32 vcc, s1, v1
	s_and_saveexec_b64 s[0:1], vcc
	s_cbranch_execz .LBB4_4
; %bb.1:
	s_load_b256 s[64:71], s[4:5], 0x0
	v_mov_b32_e32 v2, 0
	s_getpc_b64 s[0:1]
	s_add_u32 s0, s0, operations@rel32@lo+4
	s_addc_u32 s1, s1, operations@rel32@hi+12
	s_add_u32 s48, s4, 40
	s_mov_b32 s33, s10
	s_mov_b32 s51, s9
	v_lshlrev_b64 v[40:41], 2, v[1:2]
	s_mov_b64 s[34:35], s[6:7]
	s_mov_b64 s[36:37], s[2:3]
	s_addc_u32 s49, s5, 0
	s_mov_b64 s[52:53], exec
	s_waitcnt lgkmcnt(0)
	global_load_u8 v3, v1, s[68:69]
	v_add_co_u32 v1, vcc, s64, v40
	s_delay_alu instid0(VALU_DEP_1)
	v_add_co_ci_u32_e64 v2, null, s65, v41, vcc
	v_add_co_u32 v6, vcc, s66, v40
	s_waitcnt_depctr depctr_va_vcc(0)
	v_add_co_ci_u32_e64 v7, null, s67, v41, vcc
	s_waitcnt vmcnt(0)
	v_and_b32_e32 v3, 3, v3
	s_delay_alu instid0(VALU_DEP_1)
	v_lshlrev_b32_e32 v3, 3, v3
	global_load_b32 v2, v[1:2], off
	global_load_b64 v[4:5], v3, s[0:1]
	global_load_b32 v1, v[6:7], off
.LBB4_2:                                ; =>This Inner Loop Header: Depth=1
	s_waitcnt vmcnt(1)
	v_readfirstlane_b32 s0, v4
	v_readfirstlane_b32 s1, v5
	s_mov_b64 s[54:55], exec
	v_cmpx_eq_u64_e64 s[0:1], v[4:5]
	v_mov_b32_e32 v31, v0
	v_mov_b32_e32 v0, v2
	s_mov_b64 s[4:5], s[38:39]
	s_mov_b64 s[6:7], s[36:37]
	s_mov_b64 s[8:9], s[48:49]
	s_mov_b64 s[10:11], s[34:35]
	s_mov_b32 s12, s50
	s_mov_b32 s13, s51
	s_mov_b32 s14, s33
	s_swappc_b64 s[30:31], s[0:1]
	v_mov_b32_e32 v3, v0
                                        ; implicit-def: $vgpr4_vgpr5
                                        ; implicit-def: $vgpr0
                                        ; implicit-def: $vgpr2
                                        ; implicit-def: $vgpr1
	s_xor_b64 exec, exec, s[54:55]
	s_cbranch_execnz .LBB4_2
; %bb.3:
	s_mov_b64 exec, s[52:53]
	v_add_co_u32 v0, vcc, s70, v40
	s_waitcnt_depctr depctr_va_vcc(0)
	v_add_co_ci_u32_e64 v1, null, s71, v41, vcc
	global_store_b32 v[0:1], v3, off
.LBB4_4:
	s_endpgm
	.section	.rodata,"a",@progbits
	.p2align	6, 0x0
	.amdhsa_kernel call_indirect
		.amdhsa_group_segment_fixed_size 0
		.amdhsa_private_segment_fixed_size 0
		.amdhsa_kernarg_size 296
		.amdhsa_user_sgpr_count 8
		.amdhsa_user_sgpr_dispatch_ptr 1
		.amdhsa_user_sgpr_queue_ptr 1
		.amdhsa_user_sgpr_kernarg_segment_ptr 1
		.amdhsa_user_sgpr_dispatch_id 1
		.amdhsa_user_sgpr_private_segment_size 0
		.amdhsa_wavefront_size32 0
		.amdhsa_uses_dynamic_stack 1
		.amdhsa_enable_private_segment 1
		.amdhsa_system_sgpr_workgroup_id_x 1
		.amdhsa_system_sgpr_workgroup_id_y 1
		.amdhsa_system_sgpr_workgroup_id_z 1
		.amdhsa_system_sgpr_workgroup_info 0
		.amdhsa_system_vgpr_workitem_id 2
		.amdhsa_next_free_vgpr max(totalnumvgprs(call_indirect.num_agpr, call_indirect.num_vgpr), 1, 0)
		.amdhsa_next_free_sgpr max(call_indirect.numbered_sgpr+2, 1, 0)-2
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
		.amdhsa_inst_pref_size 3
		.amdhsa_exception_fp_ieee_invalid_op 0
		.amdhsa_exception_fp_denorm_src 0
		.amdhsa_exception_fp_ieee_div_zero 0
		.amdhsa_exception_fp_ieee_overflow 0
		.amdhsa_exception_fp_ieee_underflow 0
		.amdhsa_exception_fp_ieee_inexact 0
		.amdhsa_exception_int_div_zero 0
	.end_amdhsa_kernel
	.text
.Lfunc_end4:
	.size	call_indirect, .Lfunc_end4-call_indirect
                                        ; -- End function
	.set call_indirect.num_vgpr, max(42, amdgpu.max_num_vgpr)
	.set call_indirect.num_agpr, max(0, amdgpu.max_num_agpr)
	.set call_indirect.numbered_sgpr, max(72, amdgpu.max_num_sgpr)
	.set call_indirect.num_named_barrier, max(0, amdgpu.max_num_named_barrier)
	.set call_indirect.private_seg_size, 0
	.set call_indirect.uses_vcc, 1
	.set call_indirect.uses_flat_scratch, 1
	.set call_indirect.has_dyn_sized_stack, 1
	.set call_indirect.has_recursion, 1
	.set call_indirect.has_indirect_call, 1
	.section	.AMDGPU.csdata,"",@progbits
; Kernel info:
; codeLenInByte = 348
; TotalNumSgprs: call_indirect.numbered_sgpr+2
; NumVgprs: call_indirect.num_vgpr
; ScratchSize: 0
; MemoryBound: 0
; FloatMode: 240
; IeeeMode: 1
; LDSByteSize: 0 bytes/workgroup (compile time only)
; SGPRBlocks: 0
; VGPRBlocks: (alignto(max(max(totalnumvgprs(call_indirect.num_agpr, call_indirect.num_vgpr), 1, 0), 1), 4)/4)-1
; NumSGPRsForWavesPerEU: max(call_indirect.numbered_sgpr+2, 1, 0)
; NumVGPRsForWavesPerEU: max(totalnumvgprs(call_indirect.num_agpr, call_indirect.num_vgpr), 1, 0)
; Occupancy: occupancy(16, 12, 768, 10, 16, max(call_indirect.numbered_sgpr+extrasgprs(call_indirect.uses_vcc, call_indirect.uses_flat_scratch, 0), 1, 0), max(totalnumvgprs(call_indirect.num_agpr, call_indirect.num_vgpr), 1, 0))
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
	.set amdgpu.max_num_vgpr, 2
	.set amdgpu.max_num_agpr, 0
	.set amdgpu.max_num_sgpr, 32
	.set amdgpu.max_num_named_barrier, 0
	.text
	.protected	operations              ; @operations
	.type	operations,@object
	.section	.data.rel.ro,"aw",@progbits
	.globl	operations
	.p2align	3, 0x0
operations:
	.quad	add
	.quad	subtract
	.quad	multiply
	.quad	exclusive
	.size	operations, 32

	.section	".note.GNU-stack","",@progbits
	.addrsig
	.addrsig_sym add
	.addrsig_sym subtract
	.addrsig_sym multiply
	.addrsig_sym exclusive
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
      - .address_space:  global
        .offset:         24
        .size:           8
        .value_kind:     global_buffer
      - .offset:         32
        .size:           4
        .value_kind:     by_value
      - .offset:         40
        .size:           4
        .value_kind:     hidden_block_count_x
      - .offset:         44
        .size:           4
        .value_kind:     hidden_block_count_y
      - .offset:         48
        .size:           4
        .value_kind:     hidden_block_count_z
      - .offset:         52
        .size:           2
        .value_kind:     hidden_group_size_x
      - .offset:         54
        .size:           2
        .value_kind:     hidden_group_size_y
      - .offset:         56
        .size:           2
        .value_kind:     hidden_group_size_z
      - .offset:         58
        .size:           2
        .value_kind:     hidden_remainder_x
      - .offset:         60
        .size:           2
        .value_kind:     hidden_remainder_y
      - .offset:         62
        .size:           2
        .value_kind:     hidden_remainder_z
      - .offset:         80
        .size:           8
        .value_kind:     hidden_global_offset_x
      - .offset:         88
        .size:           8
        .value_kind:     hidden_global_offset_y
      - .offset:         96
        .size:           8
        .value_kind:     hidden_global_offset_z
      - .offset:         104
        .size:           2
        .value_kind:     hidden_grid_dims
      - .offset:         120
        .size:           8
        .value_kind:     hidden_hostcall_buffer
      - .offset:         128
        .size:           8
        .value_kind:     hidden_multigrid_sync_arg
      - .offset:         136
        .size:           8
        .value_kind:     hidden_heap_v1
      - .offset:         144
        .size:           8
        .value_kind:     hidden_default_queue
      - .offset:         152
        .size:           8
        .value_kind:     hidden_completion_action
      - .offset:         240
        .size:           8
        .value_kind:     hidden_queue_ptr
    .group_segment_fixed_size: 0
    .kernarg_segment_align: 8
    .kernarg_segment_size: 296
    .max_flat_workgroup_size: 1024
    .name:           call_indirect
    .private_segment_fixed_size: 0
    .sgpr_count:     74
    .sgpr_spill_count: 0
    .symbol:         call_indirect.kd
    .uses_dynamic_stack: true
    .vgpr_count:     42
    .vgpr_spill_count: 0
    .wavefront_size: 64
    .workgroup_processor_mode: 1
amdhsa.target:   amdgcn-amd-amdhsa--gfx1100
amdhsa.version:
  - 1
  - 2
...

	.end_amdgpu_metadata
