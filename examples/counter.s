// counter: each wave adds 1 to a variable of the module.
//
// The variable starts at 7 and belongs to the card's image of the program; the host reads and writes it by
// Program.get_global(device, "counter", "int32").

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.data
.globl counter
.p2align 2
.type counter,@object
.size counter, 4
counter:
  .long 7

.text
.globl count
.p2align 8
.type count,@function
count:
  s_getpc_b64 s[0:1]
  s_add_u32 s0, s0, counter@rel32@lo+4
  s_addc_u32 s1, s1, counter@rel32@hi+12
  s_mov_b32 exec_lo, 1
  v_mov_b32 v0, 0
  v_mov_b32 v1, 1
  global_atomic_add_u32 v0, v1, s[0:1]
  s_endpgm
.Lcount_end:
.size count, .Lcount_end-count

.rodata
.p2align 6
.amdhsa_kernel count
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 2
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: count
    .symbol: count.kd
    .kernarg_segment_size: 0
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 2
    .max_flat_workgroup_size: 1024
    .args: []
.end_amdgpu_metadata
