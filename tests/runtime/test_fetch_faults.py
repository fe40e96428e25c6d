"""A wave that leaves executable memory: the fault says that it was a fetch, never a write."""

from __future__ import annotations

import numpy as np
import pytest

from barewave import Device, GPUFault, LaunchConfig, Program, launch

JUMPS = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl jumps
.p2align 8
.type jumps,@function
jumps:
  s_load_b64 s[4:5], s[0:1], 0x0
  v_mov_b32_e32 v0, 0
  s_waitcnt lgkmcnt(0)
  global_load_b32 v1, v0, s[0:1]
  s_waitcnt vmcnt(0)
  global_store_b32 v0, v1, s[4:5] offset:64
  s_load_b64 s[4:5], s[0:1], 0x8
  s_waitcnt lgkmcnt(0)
  s_setpc_b64 s[4:5]
  s_endpgm
.rodata
.p2align 6
.amdhsa_kernel jumps
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_kernarg_size 16
  .amdhsa_next_free_vgpr 2
  .amdhsa_next_free_sgpr 8
.end_amdhsa_kernel
"""


@pytest.mark.parametrize(("place", "access"), [("data", "no-execute"), ("nowhere", "not present")])
def test_a_jump_out_of_the_code_is_a_fetch_fault(place: str, access: str) -> None:
    kernel = Program.from_asm(JUMPS).kernel("jumps")
    with Device("emulated") as device, device.zeros(1024, np.uint32) as data:
        target = data.address if place == "data" else 0x10000
        stream = device.stream()
        launch(stream, LaunchConfig(grid=1, block=32), kernel, np.array([data.address, target]).tobytes())
        with pytest.raises(GPUFault) as error:
            stream.sync(10)
        assert error.value.access == access
        assert error.value.address == target
        stream.close()
