"""Rounds of loops that the code itself says: compared with what the emulated card and the sources say."""

from pathlib import Path

import pytest

from barewave import isa, kernels
from barewave.isa import CodeObject
from barewave.tools.loop_trips import constant_trips
from barewave.tools.object_facts import kernel_instructions

DATA = Path(__file__).parent.parent / "data"


def trips(text: str) -> dict[int, int]:
    return constant_trips(isa.disassemble(isa.assemble(text)))


@pytest.mark.parametrize(
    ("begin", "step", "compare", "branch", "rounds"),
    [
        ("s_mov_b32 s2, 0", "s_add_i32 s2, s2, 3", "s_cmp_lt_i32 s2, 10", "scc1", 4),
        ("s_movk_i32 s2, 0x1000", "s_sub_u32 s2, s2, 16", "s_cmp_lg_u32 s2, 0", "scc1", 256),
        ("s_mov_b32 s2, 12", "s_addk_i32 s2, 0xfffe", "s_cmp_eq_u32 s2, 0", "scc0", 6),
        ("s_mov_b32 s2, -8", "s_add_u32 s2, s2, 1", "s_cmp_ge_i32 s2, 0", "scc0", 8),
        ("s_mov_b32 s2, 1", "s_lshl_b32 s2, s2, 1", "s_cmpk_lt_u32 s2, 0x8000", "scc1", 15),
        ("s_mov_b32 s2, 5", "s_add_i32 s2, s2, 1", "s_cmp_le_u32 s2, s4", "scc1", None),
        ("s_load_b32 s2, s[0:1], null", "s_add_i32 s2, s2, 1", "s_cmp_lt_i32 s2, 9", "scc1", None),
        ("s_mov_b32 s2, 0", "s_add_i32 s2, s2, 0", "s_cmp_lt_i32 s2, 9", "scc1", None),
        ("s_mov_b32 s2, 0", "v_readfirstlane_b32 s2, v0", "s_cmp_lt_i32 s2, 9", "scc1", None),
    ],
)
def test_counters(begin: str, step: str, compare: str, branch: str, rounds: int | None):
    found = trips(f"{begin}\nagain:\nv_nop\n{step}\n{compare}\ns_cbranch_{branch} again\ns_endpgm")
    assert list(found.values()) == ([] if rounds is None else [rounds])


def test_an_inner_loop_is_counted_for_each_round_of_the_outer_one():
    inner = "s_mov_b32 s3, 0\ninner:\ns_add_i32 s3, s3, 1\ns_cmp_lt_i32 s3, 5\ns_cbranch_scc1 inner"
    end = "s_add_i32 s2, s2, 1\ns_cmp_lt_i32 s2, 7\ns_cbranch_scc1 outer\ns_endpgm"
    found = trips(f"s_mov_b32 s2, 0\nouter:\n{inner}\n{end}")
    assert found == {4: 7, 8: 5}


def test_what_one_of_two_ways_wrote_is_not_known_behind_them():
    end = "again:\ns_sub_u32 s2, s2, 1\ns_cmp_lg_u32 s2, 0\ns_cbranch_scc1 again\ns_endpgm"
    begin = "s_mov_b32 s2, 3\ns_cbranch_vccz over"
    assert not trips(f"{begin}\ns_mov_b32 s2, 9\nover:\n{end}")
    assert trips(f"{begin}\ns_mov_b32 s5, 9\nover:\n{end}") == {12: 3}


def test_a_loop_that_data_may_leave_early_is_unknown_and_those_behind_it_are_known():
    count = "s_add_i32 {0}, {0}, 1\ns_cmp_lt_i32 {0}, {1}\ns_cbranch_scc1 {2}"
    early = "s_mov_b32 s2, 0\nfirst:\ns_cbranch_execz out\n" + count.format("s2", 5, "first")
    later = "out:\ns_mov_b32 s3, 0\nsecond:\n" + count.format("s3", 6, "second") + "\ns_endpgm"
    assert trips(f"{early}\n{later}") == {24: 6}


def test_an_endless_loop_ends_the_count():
    assert trips("again:\ns_branch again\ns_endpgm") == {}


@pytest.mark.parametrize(
    ("name", "arguments", "options", "rounds"),
    [
        # two blocks of 16 a round, and one under masks
        ("matmul", (64, 64, 4100), {"tile": 32}, [128, 1]),
        ("peak", ("f32_f16",), {"rounds": 777}, [777]),
        # rows of taps, and channels
        ("conv2d", ((1, 48, 8, 8), (16, 5, 3)), {"padding": 1}, [5, 48]),
        # eight keys a round; causal ones end with the last key that a wave sees
        ("attention", ((1, 1, 1024, 32),), {}, [128]),
        ("attention", ((1, 1, 1024, 32),), {"causal": True}, []),
    ],
)
def test_our_kernels(name: str, arguments: tuple[object, ...], options: dict[str, object], rounds: list[int]):
    (built,) = kernels.kernels_for(name, *arguments, **options)
    assert list(constant_trips(built.scheduled.instructions).values()) == rounds


@pytest.mark.parametrize(
    ("file", "kernel", "rounds"),
    [
        ("bytes.clang22.O1.co", "crc32", [8]),
        ("sorting.clang22.O1.co", "odd_even_i64", [64]),
        ("reductions.clang22.O1.co", "segmented_scan", [7]),
        ("tiles.clang22.O1.co", "convolve_i16", [7]),
    ],
)
def test_compiled_kernels(file: str, kernel: str, rounds: list[int]):
    code_object = CodeObject.read((DATA / "more_kernels" / file).read_bytes())
    instructions = kernel_instructions(code_object, code_object.kernel(kernel))
    real = [each for each in instructions if each.format != "DATA"]
    assert list(constant_trips(real).values()) == rounds
