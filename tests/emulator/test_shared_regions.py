"""Code is compiled about once, in whatever order waves reach its places: what is counted is instructions."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from kernel_case import Case
from more_cases_shared import CASES
from test_clang_kernels import run_on
from test_control_flow import BASE, S_ADD, S_ENDPGM, S_NOP, reader, s_branch, s_cbranch_scc1, s_setpc
from test_more_clang_kernels import path_of

from barewave import Device, LaunchConfig, Program
from barewave.emulator.shader import control_flow
from barewave.emulator.shader.control_flow import QUICK_BLOCK, Region, discover

TARGETS = 200


@dataclass
class Discovered:
    """What was compiled: addresses of instructions, as often as they were."""

    quick: list[int] = field(default_factory=list[int])
    optimised: list[int] = field(default_factory=list[int])
    regions: int = 0


@pytest.fixture
def discovered(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Discovered:
    """Notes each region that is compiled; the cache is empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    result = Discovered()

    def noting(*arguments: Any, **options: Any) -> Region:
        region = discover(*arguments, **options)
        where = result.quick if options["is_quick"] else result.optimised
        where += [pc for block in region.blocks.values() for pc, _ in block.instructions]
        result.regions += 1
        return region

    monkeypatch.setattr(control_flow, "discover", noting)
    return result


def interpreter() -> Case:
    return next(case for case in CASES if case.kernel == "interpreter")


@pytest.mark.parametrize(("level", "wave_size"), [("O3", 32), ("O1", 64)])
def test_an_interpreter_is_compiled_once(discovered: Discovered, level: str, wave_size: int) -> None:
    case = interpreter()
    program = Program.from_file(path_of(case.source, level, wave_size))
    with Device("emulated") as device:
        for run in case.runs(wave_size):
            assert run_on(device, program, case, run) == []
    reached = len(set(discovered.quick))
    assert reached > 600
    assert len(discovered.quick) <= 1.1 * reached


HEAD = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl jumps
.p2align 8
.type jumps,@function
jumps:
  s_load_b128 s[4:7], s[0:1], 0x0          // out, rounds
  v_and_b32 v0, 0x3ff, v0
  v_mov_b32 v1, 0
  v_mov_b32 v2, 0
  s_waitcnt lgkmcnt(0)
  s_getpc_b64 s[2:3]
.Lhere:
  s_add_u32 s2, s2, .Lplaces-.Lhere
  s_addc_u32 s3, s3, 0
  s_mov_b32 s8, 0
.Lnext:
  s_sub_u32 s8, s8, 1
  s_cselect_b32 s8, {last}, s8
  s_cmp_eq_u32 s8, {last}
  s_cselect_b32 s11, 1, 0
  s_sub_u32 s6, s6, s11
  s_cbranch_scc1 .Lend
  s_lshl_b32 s9, s8, 6
  s_add_u32 s10, s2, s9
  s_addc_u32 s11, s3, 0
  s_setpc_b64 s[10:11]
.p2align 6
.Lplaces:
{places}
.Lend:
  v_lshlrev_b32 v0, 3, v0
  global_store_b64 v0, v[1:2], s[4:5]
  s_endpgm
.Ljumps_end:
.size jumps, .Ljumps_end-jumps

.rodata
.p2align 6
.amdhsa_kernel jumps
  .amdhsa_kernarg_size 16
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_next_free_vgpr 4
  .amdhsa_next_free_sgpr 16
.end_amdhsa_kernel

.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: jumps
    .symbol: jumps.kd
    .kernarg_segment_size: 16
    .kernarg_segment_align: 8
    .group_segment_fixed_size: 0
    .private_segment_fixed_size: 0
    .wavefront_size: 32
    .sgpr_count: 16
    .vgpr_count: 4
    .max_flat_workgroup_size: 1024
    .args:
      - {{ .name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }}
      - {{ .name: rounds, .type_name: uint, .offset: 8, .size: 4, .value_kind: by_value }}
.end_amdgpu_metadata
"""


def jumps(targets: int) -> Program:
    """A kernel of places that only jumps to addresses in registers reach, as 64 bytes of code each.

    Each place adds 1 to v2 and its number to v1; one in three falls through into the next.
    """
    places: list[str] = []
    for n in range(targets):
        end = "s_nop 0" if n % 3 == 0 and n + 1 < targets else "s_branch .Lnext"
        number = f"v_add_nc_u32 v1, 0x{0x1000 + n:x}, v1"
        places += ["v_add_nc_u32 v2, 1, v2", number, *["s_nop 0"] * 12, end]
    return Program.from_asm(HEAD.format(last=targets - 1, places="\n".join(f"  {line}" for line in places)))


def answer(targets: int, rounds: int) -> tuple[int, int]:
    numbers, places = 0, 0
    for n in range(targets):
        while True:
            numbers, places = numbers + 0x1000 + n, places + 1
            if n % 3 or n + 1 >= targets:
                break
            n += 1
    return numbers * rounds & 0xFFFFFFFF, places * rounds & 0xFFFFFFFF


def launch(device: Device, program: Program, rounds: int) -> tuple[int, int]:
    out = device.zeros((32, 2), np.uint32)
    with device.stream() as stream:
        config = LaunchConfig(grid=1, block=32)
        stream.launch(config, program.kernel("jumps"), out, np.uint32(rounds))
        stream.sync(timeout=60)
    result = out.numpy()
    assert (result == result[0]).all()
    return int(result[0, 0]), int(result[0, 1])


def wait_until_idle(count: Callable[[], int]) -> None:
    """Wait until nothing more is compiled."""
    deadline, seen = time.monotonic() + 60, -1
    while count() != seen:
        seen = count()
        assert time.monotonic() < deadline
        time.sleep(1)


def test_a_table_of_jumps_is_compiled_once(discovered: Discovered) -> None:
    program = jumps(TARGETS)
    with Device("emulated") as device:
        assert launch(device, program, 2) == answer(TARGETS, 2)
    reached = len(set(discovered.quick))
    assert reached > 15 * TARGETS
    assert len(discovered.quick) <= 1.1 * reached
    assert len(discovered.optimised) <= reached


def test_a_table_of_jumps_is_optimised_a_few_times_at_most(discovered: Discovered) -> None:
    targets = 40
    program = jumps(targets)
    with Device("emulated") as device:
        for _ in range(4):
            assert launch(device, program, 5000) == answer(targets, 5000)
            wait_until_idle(lambda: discovered.regions)
    reached = len(set(discovered.quick))
    assert len(discovered.quick) <= 1.1 * reached
    assert len(set(discovered.optimised)) >= 0.9 * reached
    assert len(discovered.optimised) <= 4 * reached


# --- regions that end where others begin ---------------------------------------------------------------
def places(region: Region) -> list[int]:
    return [(pc - BASE) // 4 for block in region.blocks.values() for pc, _ in block.instructions]


def test_a_region_ends_where_another_one_can_be_entered() -> None:
    words = [S_NOP, S_ADD, S_NOP, S_ENDPGM]
    region = discover(reader(words), BASE, 32, known={BASE + 8})
    assert places(region) == [0, 1]
    assert region.blocks[BASE].next == BASE + 8
    assert region.extents == [(BASE, 8)]


def test_the_entry_is_compiled_though_code_for_it_is_known() -> None:
    region = discover(reader([S_NOP, S_ENDPGM]), BASE, 32, known={BASE})
    assert places(region) == [0, 1]


def test_optimised_code_holds_a_loop_though_its_head_is_known() -> None:
    # 0 falls into the loop 1..2, whose head is an entry of another region; 3 goes to code of others for good
    words = [S_ADD, S_ADD, s_cbranch_scc1(-3), S_ADD, S_ENDPGM]
    loop = discover(reader(words), BASE, 32, known={BASE + 4, BASE + 12})
    assert places(loop) == [0, 1, 2]
    # nothing behind the head leads back here
    tail = discover(reader([S_ADD, S_ADD, s_cbranch_scc1(-2), S_ENDPGM]), BASE, 32, known={BASE + 4})
    assert places(tail) == [0]
    # quick code leaves for whatever there is
    quick = discover(reader(words), BASE, 32, known={BASE + 4, BASE + 12}, is_quick=True)
    assert places(quick) == [0]


def test_quick_blocks_are_short_and_all_of_them_entries() -> None:
    region = discover(reader([S_NOP] * 20 + [S_ENDPGM]), BASE, 32, is_quick=True)
    assert [len(block.instructions) for block in region.blocks.values()] == [QUICK_BLOCK, QUICK_BLOCK, 5]
    assert region.entries == list(region.blocks)


def test_places_that_are_jumped_to_join_a_region_that_jumps() -> None:
    words = [S_ADD, s_setpc(30), S_NOP, S_ADD, s_branch(-5), S_NOP, S_ENDPGM]
    region = discover(reader(words), BASE, 32, others=[BASE + 12, BASE + 20])
    assert places(region) == [0, 1, 3, 4, 5, 6]
    assert region.entries == [BASE, BASE + 12, BASE + 20]
    small = discover(reader(words), BASE, 32, limit=4, others=[BASE + 12, BASE + 20])
    assert places(small) == [0, 1, 3, 4]
    assert small.entries == [BASE, BASE + 12]


def test_places_that_are_jumped_to_do_not_join_a_region_that_does_not_jump() -> None:
    words = [S_ADD, S_ADD, S_ENDPGM, S_NOP, S_ENDPGM]
    region = discover(reader(words), BASE, 32, others=[BASE + 4, BASE + 12])
    assert places(region) == [0, 1, 2]
    assert region.entries == [BASE, BASE + 4]
