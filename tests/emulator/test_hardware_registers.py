"""s_getreg, s_setreg and messages: every register's number, every field, and what writes change."""

from __future__ import annotations

import numpy as np
import pytest
from memory_access import PLACE
from shader_harness import IEEE_MODE, both_waves, every_level
from wave_runner import VCC

from barewave.emulator.shader.semantics.hardware import REGISTERS
from barewave.emulator.shader.waves import Reason

SCC, USER_PRIO, EXECZ, VCCZ, NO_VGPRS = 1, 3 << 3, 1 << 9, 1 << 10, 1 << 24


def get(runner, number, level, *, before="", **more):
    text = f"{before}\n s_getreg_b32 s8, hwreg({number})"
    return int(runner.barrier(text, level=level, **more).sgprs[8])


@pytest.fixture(autouse=True)
def fresh(runner):
    """A wave that has written nothing yet."""
    for name in ("trapsts", "status"):
        runner.field(name, np.uint32)[0] = 0


@every_level
@both_waves
def test_mode_reads_as_it_is(runner, level, wave_size):
    assert get(runner, 1, level, wave_size=wave_size) == IEEE_MODE
    assert get(runner, "HW_REG_MODE, 4, 4", level, wave_size=wave_size) == 0xF


@every_level
@pytest.mark.parametrize("number", [0, 4, 7, 8, 13, 14, 16, 17, 18, 19, 22, 25, 26, 27, 28, 30, 31, 40, 63])
def test_registers_that_hold_nothing_read_0_and_take_writes(runner, number, level):
    before = f"s_mov_b32 s8, -1\n s_setreg_imm32_b32 hwreg({number}), 0xffffffff"
    assert get(runner, number, level, before=before) == 0


@every_level
@pytest.mark.parametrize("number", [5, 6, 15, 20, 21])
def test_read_only_registers_keep_their_value(runner, number, level):
    first = get(runner, number, level)
    before = f"s_setreg_imm32_b32 hwreg({number}), 0xffff5555"
    assert get(runner, number, level, before=before) == first


@every_level
def test_aperture_bases(runner, level):
    assert get(runner, "HW_REG_SH_MEM_BASES, 0, 16", level) == 2  # private: 2 << 48
    assert get(runner, "HW_REG_SH_MEM_BASES, 16, 16", level) == 1  # shared: 1 << 48


@every_level
def test_flat_scratch(runner, level):
    assert get(runner, 20, level) == 0
    assert get(runner, 20, level, scratch=64) == 0x7700_0000
    assert get(runner, 21, level, scratch=64) == 0


@every_level
@pytest.mark.parametrize(
    ("wave_size", "count", "size"), [(32, 24, 2), (32, 240, 29), (64, 12, 2), (64, 252, 62)]
)
def test_vgprs_allocated(runner, wave_size, count, size, level):
    value = get(runner, 5, level, wave_size=wave_size, vgpr_count=count)
    assert value == size << 12


@every_level
@pytest.mark.parametrize(("lds", "size"), [(0, 0), (1024, 4), (65536, 256)])
def test_lds_allocated(runner, lds, size, level):
    assert get(runner, 6, level, lds=lds) == size << 12


@every_level
def test_trapsts_holds_what_is_written(runner, level):
    assert get(runner, 3, level) == 0
    before = "s_setreg_imm32_b32 hwreg(HW_REG_TRAPSTS), 0xffffffff"
    assert get(runner, 3, level, before=before) == 0x17FDFF
    before = "s_mov_b32 s4, 0x35\n s_setreg_b32 hwreg(HW_REG_TRAPSTS, 0, 4), s4"
    assert get(runner, 3, level, before=before) == 0x17FDF5


@every_level
@both_waves
@pytest.mark.parametrize(
    "text",
    [
        "buffer_load_b32 v1, v0, s[12:15], 0 offen", "buffer_load_b128 v[4:7], v0, s[12:15], 0 offen",
        "buffer_store_b64 v[4:5], v0, s[12:15], 0 offen", "buffer_atomic_add_u32 v1, v0, s[12:15], 0 offen",
        "buffer_load_format_x v1, v0, s[12:15], 0 offen", "buffer_store_format_x v1, v0, s[12:15], 0 offen",
    ],
)  # fmt: skip
def test_a_buffer_access_out_of_range_is_noted_for_good(runner, text, level, wave_size):
    """The last lane's offset is 16."""
    runner.memory(PLACE, 64)[:] = 0
    offsets = np.zeros(wave_size, np.uint32)
    offsets[-1] = 16
    for size, noted in ((16 + 20, 0), (16, 1)):
        runner.field("trapsts", np.uint32)[0] = 0x100
        sgprs = {12: PLACE & 0xFFFFFFFF, 13: PLACE >> 32, 14: size, 15: 22 << 12 | 3 << 28 | 0o7654}
        read = "\n s_getreg_b32 s8, hwreg(HW_REG_TRAPSTS)"
        more = {"wave_size": wave_size, "sgprs": sgprs, "level": level}
        assert runner.barrier(text + read, vgprs={0: offsets}, **more).sgprs[8] == 0x100 | noted << 15
        without = (1 << wave_size - 1) - 1
        runner.field("trapsts", np.uint32)[0] = 0
        result = runner.barrier(text + read, vgprs={0: offsets}, exec_bits=without, **more)
        assert result.sgprs[8] == 0


@every_level
def test_a_scalar_load_out_of_range_is_not_noted(runner, level):
    """The bit is for MUBUF and MTBUF (RDNA3 ISA manual, 3.4.9)."""
    runner.memory(PLACE, 64)[:] = 0
    sgprs = {12: PLACE & 0xFFFFFFFF, 13: PLACE >> 32, 14: 16, 15: 22 << 12 | 3 << 28 | 0o7654}
    text = "s_buffer_load_b64 s[8:9], s[12:15], 0x1c\n s_getreg_b32 s8, hwreg(HW_REG_TRAPSTS)"
    assert runner.barrier(text, sgprs=sgprs, level=level).sgprs[8] == 0


@every_level
@both_waves
@pytest.mark.parametrize(("vcc", "exec_bits"), [(0, -1), (5, -1), (0, 0), (9, 0)])
def test_status_follows_its_registers(runner, level, wave_size, vcc, exec_bits):
    text = "s_cmp_eq_u32 0, 0\n s_getreg_b32 s8, hwreg(HW_REG_STATUS, 0, 11)"
    result = runner.barrier(text, level=level, wave_size=wave_size, sgprs={VCC: vcc}, exec_bits=exec_bits)
    value = int(result.sgprs[8])
    assert value & SCC
    assert bool(value & EXECZ) == (exec_bits == 0)
    assert bool(value & VCCZ) == (vcc == 0)


@every_level
def test_exec_hi_does_not_count_in_wave32(runner, level):
    text = "s_mov_b32 exec_lo, 0\n s_mov_b32 exec_hi, -1\n s_getreg_b32 s8, hwreg(2)"
    assert int(runner.barrier(text, level=level).sgprs[8]) & EXECZ


@every_level
def test_priority_is_seen_in_status(runner, level):
    assert get(runner, 2, level, before="s_setprio 2") & USER_PRIO == 2 << 3
    assert get(runner, 2, level, before="s_setprio 0") & USER_PRIO == 0


@every_level
def test_scc_can_be_written_through_status(runner, level):
    text = "s_setreg_imm32_b32 hwreg(HW_REG_STATUS, 0, 1), {}"
    assert runner.barrier(text.format(1), level=level).scc == 1
    assert runner.barrier(text.format(0), level=level, scc=1).scc == 0
    text = "s_setreg_imm32_b32 hwreg(HW_REG_STATUS, 1, 31), 0"
    assert runner.barrier(text, level=level, scc=1).scc == 1


@every_level
def test_released_vgprs_are_seen_in_status(runner, level):
    assert not get(runner, 2, level) & NO_VGPRS
    assert get(runner, 2, level, before="s_sendmsg sendmsg(MSG_DEALLOC_VGPRS)") & NO_VGPRS


@every_level
@pytest.mark.parametrize("name", ["MSG_RTN_GET_TMA", "MSG_RTN_GET_TBA"])
def test_there_is_no_trap_handler(runner, name, level):
    text = f"s_mov_b64 s[8:9], -1\n s_sendmsg_rtn_b64 s[8:9], sendmsg({name})"
    assert runner.barrier(text, level=level).s64(8) == 0


@every_level
@pytest.mark.parametrize("code", [0x84, 0x86, 0xFF])
def test_illegal_messages_with_return_end_the_kernel(runner, code, level):
    outcome = runner.run(f"s_sendmsg_rtn_b32 s8, sendmsg({code})\n s_barrier", level=level, supported=False)
    assert outcome.reason == Reason.UNSUPPORTED


def test_every_register_has_a_test():
    tested = {0, 1, 2, 3, 5, 6, 7, 14, 15, 18, 19, 20, 21, 27}
    assert set(REGISTERS) - tested == {23, 24, 29}, "places and clocks are tested with a whole card"
