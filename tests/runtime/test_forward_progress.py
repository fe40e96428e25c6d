"""Waves that wait for each other: all that are resident advance; and what each knows about itself."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from asm_kernels import asm_kernel

from barewave import Device, GPUTimeout, LaunchConfig, Program, launch
from barewave.isa import assemble, assemble_code_object

POINTER = ".name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global"
TIMEOUT = 60.0
WGPS, WAVES_PER_WGP, LDS_PER_WGP = 48, 64, 128 << 10
Words = npt.NDArray[np.uint32]


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def run(
    device: Device, body: str, size: int, *, grid: int, block: int, lds: int = 0, timeout: float = TIMEOUT
) -> Words:
    """Run a kernel with ``out`` in s[4:5], the group's number in s15 and the work-item's in v0."""
    text = "s_load_b64 s[4:5], s[0:1], 0x0\n v_and_b32 v0, 0x3ff, v0\n s_waitcnt lgkmcnt(0)\n" + body
    kernel = Program.from_asm(asm_kernel("k", text, (POINTER,), kernarg=8)).kernel("k")
    with device.stream(timeout=timeout) as stream, device.zeros(size, np.uint32) as out:
        launch(stream, LaunchConfig(grid=grid, block=block, lds=lds), kernel, out)
        stream.sync(timeout)
        return out.numpy().copy()


def grid_barrier(groups: int, number: int, sleep: str = "s_sleep 1") -> str:
    """All groups (of one wave) add to out[0], then wait until it is a multiple of their number."""
    return f"""
  s_mov_b32 s6, {groups * number}
  v_mov_b32 v2, 0
  v_mov_b32 v3, 1
  s_mov_b32 exec_lo, 1
  global_atomic_add_u32 v2, v3, s[4:5]
.Lspin{number}:
  {sleep}
  global_load_b32 v4, v2, s[4:5] glc
  s_waitcnt vmcnt(0)
  v_readfirstlane_b32 s7, v4
  s_cmp_lt_u32 s7, s6
  s_cbranch_scc1 .Lspin{number}
"""


@pytest.mark.parametrize("sleep", ["s_sleep 1", "s_nop 0"])
@pytest.mark.parametrize("groups", [2, 96, WGPS * WAVES_PER_WGP])
def test_all_resident_groups_pass_grid_barriers(device, groups, sleep):
    rounds = 2
    body = "".join(grid_barrier(groups, number, sleep) for number in range(1, rounds + 1))
    assert run(device, body, 1, grid=groups, block=32)[0] == rounds * groups


def test_lds_bounds_how_many_groups_are_resident(device):
    resident = WGPS * LDS_PER_WGP // (64 << 10)
    body = grid_barrier(resident, 1)
    assert run(device, body, 1, grid=resident, block=32, lds=64 << 10)[0] == resident


def test_a_group_beyond_those_that_are_resident_is_never_met(device):
    resident = WGPS * LDS_PER_WGP // (64 << 10)
    with pytest.raises(GPUTimeout):
        run(device, grid_barrier(resident + 1, 1), 1, grid=resident + 1, block=32, lds=64 << 10, timeout=1.5)


def test_a_spin_lock_between_all_waves_of_many_groups(device):
    body = """
  v_mov_b32 v2, 0
  v_mov_b32 v3, 1
  s_mov_b32 exec_lo, 1
.Ltake:
  global_atomic_swap_b32 v4, v2, v3, s[4:5] glc
  s_waitcnt vmcnt(0)
  v_readfirstlane_b32 s6, v4
  s_cmp_lg_u32 s6, 0
  s_cbranch_scc1 .Ltake
  global_load_b32 v5, v2, s[4:5] offset:4 glc
  s_waitcnt vmcnt(0)
  v_add_nc_u32 v5, v5, v3
  global_store_b32 v2, v5, s[4:5] offset:4
  s_waitcnt_vscnt null, 0x0
  global_store_b32 v2, v2, s[4:5]
"""
    assert list(run(device, body, 2, grid=200, block=128)) == [0, 800]


def test_groups_start_in_order(device):
    """A group waits for the one before it, which started no later."""
    body = """
  v_mov_b32 v2, 0
  v_mov_b32 v3, 1
  s_mov_b32 exec_lo, 1
.Lturn:
  global_load_b32 v4, v2, s[4:5] glc
  s_waitcnt vmcnt(0)
  v_readfirstlane_b32 s6, v4
  s_cmp_lg_u32 s6, s15
  s_cbranch_scc1 .Lturn
  global_atomic_add_u32 v2, v3, s[4:5]
"""
    groups = 2 * WGPS * LDS_PER_WGP // (64 << 10)
    assert run(device, body, 1, grid=groups, block=32, lds=64 << 10)[0] == groups


@pytest.mark.parametrize("block", [32, 64, 992, 1000, 1024])
def test_barriers_of_groups_of_any_size(device, block):
    """Each work-item stores its number in LDS and takes that of the next in the group."""
    body = f"""
  v_lshlrev_b32 v1, 2, v0
  v_add_nc_u32 v2, 1, v0
  v_cmp_eq_u32 vcc_lo, {block}, v2
  v_mov_b32 v4, 0
  v_cndmask_b32 v2, v2, v4, vcc_lo
  v_lshlrev_b32 v2, 2, v2
  ds_store_b32 v1, v0
  s_waitcnt lgkmcnt(0)
  s_barrier
  ds_load_b32 v3, v2
  s_waitcnt lgkmcnt(0)
  global_store_b32 v1, v3, s[4:5]
"""
    result = run(device, body, block, grid=1, block=block, lds=4096)
    assert np.array_equal(result, np.roll(np.arange(block, dtype=np.uint32), -1))


# --- what a wave knows about itself ------------------------------------------------------------------------
def told(device: Device, read: str, *, grid: int, block: int = 32) -> Words:
    """What ``read`` leaves in s8 of each wave, by group and wave."""
    waves = -(-block // 32)
    body = f"""
  {read}
  v_readfirstlane_b32 s10, v0
  s_lshr_b32 s10, s10, 5
  s_mul_i32 s11, s15, {waves}
  s_add_u32 s10, s10, s11
  s_lshl_b32 s10, s10, 2
  v_mov_b32 v1, s10
  v_mov_b32 v2, s8
  s_mov_b32 exec_lo, 1
  global_store_b32 v1, v2, s[4:5]
"""
    return run(device, body, grid * waves, grid=grid, block=block).reshape(grid, waves)


def test_hardware_ids(device):
    one = told(device, "s_getreg_b32 s8, hwreg(HW_REG_HW_ID1)", grid=4, block=1024)
    places = one & 0x31F  # wave in SIMD, SIMD
    assert all(len(set(row)) == 32 for row in places.tolist())
    assert (one >> 29 == 2).all()
    for shift, mask in ((10, 0xF), (16, 1), (18, 7)):  # WGP, shader array, shader engine: one a group
        assert all(len(set(row)) == 1 for row in (one >> shift & mask).tolist())
    two = told(device, "s_getreg_b32 s8, hwreg(HW_REG_HW_ID2)", grid=4)
    assert (two >> 24 & 0xF >= 8).all(), "VMIDs of KFD"
    assert (two >> 8 & 3 != 0).all(), "a compute engine"


def test_status_of_a_new_wave(device):
    read = "s_getreg_b32 s8, hwreg(HW_REG_STATUS)"
    alone, among = told(device, read, grid=1), told(device, read, grid=1, block=64)
    assert (alone & ~np.uint32(1 << 10) == 1 << 16 | 1 << 5).all(), "VALID, PRIV; VCC is what it was"
    assert (among & ~np.uint32(1 << 10) == 1 << 16 | 1 << 11 | 1 << 5).all(), "IN_WG"


def test_registers_of_a_new_wave_know_nothing_of_earlier_ones(device):
    spoil = "s_setreg_imm32_b32 hwreg(HW_REG_TRAPSTS), 0x1ff\n s_setprio 3\n s_mov_b32 s8, 0\n"
    told(device, spoil, grid=200)
    assert (told(device, "s_getreg_b32 s8, hwreg(HW_REG_TRAPSTS)", grid=200) == 0).all()
    assert (told(device, "s_getreg_b32 s8, hwreg(HW_REG_STATUS, 3, 2)", grid=200) == 0).all()


def test_clocks_and_messages(device):
    assert (told(device, "s_getreg_b32 s8, hwreg(HW_REG_SHADER_CYCLES)", grid=50) < 1 << 20).all()
    clock = "s_sendmsg_rtn_b64 s[{}], sendmsg(MSG_RTN_GET_REALTIME)\n"
    read = clock.format("6:7") + clock.format("8:9") + "s_sub_u32 s8, s8, s6"
    assert (told(device, read, grid=5) < 1 << 31).all()
    doorbells = told(device, "s_sendmsg_rtn_b32 s8, sendmsg(MSG_RTN_GET_DOORBELL)", grid=5)
    assert len(set(doorbells.ravel().tolist())) == 1
    dispatches = told(device, "s_sendmsg_rtn_b32 s8, sendmsg(MSG_RTN_GET_DDID)", grid=9)
    assert len(set(dispatches.ravel().tolist())) == 1


def test_vgprs_beyond_the_descriptors_count_are_v0(device):
    """The kernel asks for 16 VGPRs and gets 24; the assembler would not let it use more."""
    body = """
  s_load_b64 s[4:5], s[0:1], 0x0
  v_mov_b32 v13, 7
  v_mov_b32 v14, 9
  v_add_nc_u32 v3, v13, v14
  v_lshlrev_b32 v1, 2, v0
  s_waitcnt lgkmcnt(0)
  global_store_b32 v1, v3, s[4:5]
"""
    data = assemble_code_object(asm_kernel("k", body, (POINTER,), kernarg=8))
    for line in ("v_mov_b32 v13, 7", "v_mov_b32 v14, 9", "v_add_nc_u32 v3, v13, v14"):
        data = data.replace(assemble(line), assemble(line.replace("v13", "v23").replace("v14", "v24")))
    kernel = Program.from_bytes(data).kernel("k")
    with device.stream(timeout=TIMEOUT) as stream, device.zeros(32, np.uint32) as out:
        launch(stream, LaunchConfig(grid=1, block=32), kernel, out)
        stream.sync(TIMEOUT)
        assert np.array_equal(out.numpy(), np.arange(32) + 7)
