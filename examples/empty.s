// empty: does nothing. What a launch of it costs is the cost of launching.

.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl empty
.p2align 8
.type empty,@function
empty:
  s_endpgm
.Lempty_end:
.size empty, .Lempty_end-empty

.rodata
.p2align 6
.amdhsa_kernel empty
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 1
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: empty
    .symbol: empty.kd
    .kernarg_segment_size: 0
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 1
    .max_flat_workgroup_size: 1024
    .args: []
.end_amdgpu_metadata
