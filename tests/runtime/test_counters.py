"""Performance counters of launches: exact counts of kernels whose every instruction is known."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from asm_kernels import STORE, asm_kernel

from barewave import CheckError, Counters, Device, LaunchConfig, Program, Stream, launch
from barewave.__main__ import main
from barewave.emulator.shader.counters import Counter

TIMEOUT = 60.0
POINTER = ".name: out, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global"
LOAD_ADDRESS = "s_load_b64 s[0:1], s[0:1], 0x0\n s_waitcnt lgkmcnt(0)\n v_lshlrev_b32 v1, 2, v0\n"


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture
def stream(device: Device) -> Iterator[Stream]:
    with device.stream(timeout=TIMEOUT) as opened:
        yield opened


def count(stream: Stream, body: str, *, block: int = 32, grid: int = 1, lds: int = 0) -> Counters:
    """Counters of a kernel that gets the address of 64 KiB in s[0:1] and the work-item id in v0."""
    kernel = Program.from_asm(asm_kernel("k", body, (POINTER,), kernarg=8)).kernel("k")
    with stream.device.zeros(16384, np.uint32) as out:
        config = LaunchConfig(grid=grid, block=block, lds=lds)
        result = launch(stream, config, kernel, out, counters=True)
    assert isinstance(result, Counters)
    return result


def nonzero(counters: Counters) -> dict[str, int]:
    return {f.name: getattr(counters, f.name) for f in fields(counters) if getattr(counters, f.name)}


def test_every_counter_of_the_card_is_a_member():
    assert [field.name for field in fields(Counters)] == [counter.name.lower() for counter in Counter]


def test_an_empty_kernel_has_only_its_end(stream):
    assert nonzero(count(stream, "", block=96, grid=5)) == {"waves": 15, "internal": 15}


def test_each_class_counts_its_own(stream):
    body = """
  s_load_b64 s[0:1], s[0:1], 0x0
  s_mov_b32 s4, 3
  s_add_u32 s4, s4, 1
  s_waitcnt lgkmcnt(0)
  s_nop 0
  v_lshlrev_b32 v1, 2, v0
  v_rcp_f32 v2, v1
  v_dual_mov_b32 v4, 0 :: v_dual_mov_b32 v5, 0
  v_exp_f32 v2, v1
  global_load_b32 v2, v1, s[0:1]
  s_waitcnt vmcnt(0)
  global_store_b32 v1, v2, s[0:1]
  global_atomic_add_u32 v1, v2, s[0:1]
  ds_store_b32 v1, v2
  ds_load_b32 v2, v1
  s_barrier
  s_branch .Lon
.Lon:
"""
    assert nonzero(count(stream, body, lds=1024)) == {
        "waves": 1, "smem": 1, "salu": 2, "internal": 4, "valu": 1, "trans": 2, "dual": 1, "vmem_load": 1,
        "vmem_store": 1, "vmem_atomic": 1, "lds": 2, "barrier": 1, "branch": 1, "valu_lanes": 128,
        "valu_lane_slots": 128, "transactions": 3, "lane_bytes": 5 * 128, "lds_cycles": 2,
    }  # fmt: skip


def test_a_loop_counts_each_time_round(stream):
    body = """
  s_mov_b32 s4, 0
.Lloop:
  v_add_nc_u32 v1, v1, v1
  s_add_u32 s4, s4, 1
  s_cmp_lt_u32 s4, 1000
  s_cbranch_scc1 .Lloop
"""
    counters = count(stream, body, block=64, grid=3)
    assert nonzero(counters) == {
        "waves": 6, "valu": 6000, "salu": 6 * 2001, "branch": 6000, "internal": 6, "valu_lanes": 6000 * 32,
        "valu_lane_slots": 6000 * 32,
    }  # fmt: skip
    assert counters.instructions == 6 * 4002
    assert counters.lane_use == 1.0


def test_inactive_lanes_lower_the_use_of_lanes(stream):
    body = "s_mov_b32 exec_lo, 0xff\n v_mov_b32 v1, 0\n s_mov_b32 exec_lo, 0\n v_mov_b32 v1, 0"
    counters = count(stream, body)
    assert (counters.valu_lanes, counters.valu_lane_slots, counters.lane_use) == (8, 64, 0.125)


@pytest.mark.parametrize(
    ("address", "access", "transactions", "lane_bytes"),
    [
        ("v_lshlrev_b32 v1, 2, v0", "global_load_b32 v2, v1, s[0:1]", 1, 128),
        ("v_lshlrev_b32 v1, 2, v0", "global_load_b32 v2, v1, s[0:1] offset:4", 2, 128),
        ("v_lshlrev_b32 v1, 4, v0", "global_load_b128 v[4:7], v1, s[0:1]", 4, 512),
        ("v_lshlrev_b32 v1, 7, v0", "global_load_b32 v2, v1, s[0:1]", 32, 128),
        ("v_lshlrev_b32 v1, 7, v0", "global_load_b64 v[4:5], v1, s[0:1] offset:124", 33, 256),
        ("v_mov_b32 v1, 0", "global_load_b32 v2, v1, s[0:1]", 1, 128),
        ("v_lshlrev_b32 v1, 2, v0", "global_store_b8 v1, v2, s[0:1]", 1, 32),
        ("v_lshlrev_b32 v1, 3, v0", "global_atomic_add_u64 v1, v[4:5], s[0:1]", 2, 256),
        ("v_lshlrev_b32 v1, 6, v0\n s_mov_b32 exec_lo, 0xf", "global_load_b32 v2, v1, s[0:1]", 2, 16),
        ("v_mov_b32 v1, 0\n s_mov_b32 exec_lo, 0", "global_load_b32 v2, v1, s[0:1]", 0, 0),
    ],
)
def test_cache_lines_touched(stream, address, access, transactions, lane_bytes):
    counters = count(stream, LOAD_ADDRESS + address + "\n" + access)
    assert (counters.transactions, counters.lane_bytes) == (transactions, lane_bytes)


@pytest.mark.parametrize(
    ("address", "access", "cycles", "conflicts"),
    [
        ("v_lshlrev_b32 v1, 2, v0", "ds_load_b32 v2, v1", 1, 0),
        ("v_mov_b32 v1, 64", "ds_load_b32 v2, v1", 1, 0),  # one dword goes to all lanes
        ("v_lshlrev_b32 v1, 3, v0", "ds_load_b32 v2, v1", 1, 0),  # 64 banks: every second one
        ("v_lshlrev_b32 v1, 4, v0", "ds_load_b32 v2, v1", 2, 1),
        ("v_lshlrev_b32 v1, 8, v0", "ds_load_b32 v2, v1", 32, 31),
        ("v_lshlrev_b32 v1, 8, v0", "ds_store_b32 v1, v2", 32, 31),
        ("v_mul_u32_u24 v1, 0x104, v0", "ds_load_b32 v2, v1", 1, 0),  # a pad of one dword
        ("v_lshlrev_b32 v1, 3, v0", "ds_load_b64 v[4:5], v1", 1, 0),
        ("v_lshlrev_b32 v1, 4, v0", "ds_load_b128 v[4:7], v1", 2, 0),  # two passes of 16 lanes
        ("v_lshlrev_b32 v1, 2, v0", "ds_load_2addr_b32 v[4:5], v1 offset1:32", 2, 0),
        ("v_mov_b32 v1, 64", "ds_add_u32 v1, v2", 32, 31),  # one after the other
        ("v_lshlrev_b32 v1, 8, v0\n s_mov_b32 exec_lo, 7", "ds_load_b32 v2, v1", 3, 2),
    ],
)
def test_bank_conflicts(stream, address, access, cycles, conflicts):
    counters = count(stream, address + "\n" + access, lds=16384)
    assert (counters.lds_cycles, counters.lds_conflicts) == (cycles, conflicts)
    assert counters.lds == 1


def test_flat_accesses_count_where_they_go(stream):
    body = "s_mov_b64 s[4:5], src_shared_base\n v_lshlrev_b32 v2, 8, v0\n v_mov_b32 v3, s5\n"
    counters = count(stream, body + "flat_load_b32 v4, v[2:3]", lds=8192)
    assert (counters.flat, counters.transactions) == (1, 0)
    assert (counters.lds_cycles, counters.lds_conflicts) == (32, 31)


def test_results_are_those_of_the_kernel_without_counting(device, stream):
    kernel = Program.from_asm(STORE).kernel("store")
    with device.zeros(64, np.uint32) as out:
        launch(stream, LaunchConfig(grid=2, block=32), kernel, out, 7, counters=True)
        counted = out.numpy().copy()
        assert launch(stream, LaunchConfig(grid=2, block=32), kernel, out, 7) is None
        stream.sync(TIMEOUT)
        np.testing.assert_array_equal(out.numpy(), counted)


def test_counts_start_from_zero_each_time_and_leave_no_trace(stream):
    first, second = count(stream, "v_mov_b32 v1, 0"), count(stream, "v_mov_b32 v1, 0")
    assert first == second


def test_a_real_card_has_no_counters(stream, monkeypatch):
    monkeypatch.setattr(stream.device, "emulated", False)
    with pytest.raises(CheckError, match="real card"):
        count(stream, "")


def test_the_verb_prints_them(tmp_path: Path, capsys):
    source = tmp_path / "k.s"
    source.write_text(asm_kernel("k", "v_mov_b32 v1, 0", (), kernarg=0))
    assert main(["dispatch", str(source), "k", "--grid", "4", "--block", "64", "--counters", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["counters"]["valu"] == 8
    assert main(["dispatch", str(source), "k", "--grid", "4", "--block", "64", "--counters"]) == 0
    assert "waves=8 valu=8 internal=8" in capsys.readouterr().out


def test_the_pages_example_runs_and_its_table_names_every_counter(capsys, monkeypatch):
    root = Path(__file__).resolve().parents[2]
    monkeypatch.chdir(root)
    page = (root / "docs" / "counters.md").read_text(encoding="utf-8")
    example = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert example is not None
    exec(example[1], {})
    assert "waves=128 valu=640" in capsys.readouterr().out
    table = "".join(line.split("|")[1] for line in page.splitlines() if line.startswith("|"))
    assert set(re.findall(r"`(\w+)`", table)) == {field.name for field in fields(Counters)}
