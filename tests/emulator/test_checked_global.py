"""Checked mode: races in global memory, accesses that descriptors clip, accesses behind an array's end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checked_kernel import Checked

RACE, SAME, WORD = "global race", "global race of equal values", "global race for a word"
CLIPPED, BEYOND = "clipped access", "out of bounds"
ARGUMENT = """
s_load_b64 s[4:5], s[0:1], 0x0
s_waitcnt lgkmcnt(0)
v_lshlrev_b32 v1, 2, v0
v_mov_b32 v2, s15
v_add_nc_u32 v2, 1, v2
v_mov_b32 v3, 0
"""
"""The buffer in s[4:5], the workgroup's number in s15 and, from 1 on, in v2, the lane's place in v1."""
STORED = "s_waitcnt_vscnt null, 0x0\n"
LOADED = "s_waitcnt vmcnt(0)\n"
ACQUIRE = "buffer_gl1_inv\nbuffer_gl0_inv\n"
TAKE = f"global_atomic_add_u32 v9, v3, v2, s[4:5] offset:2048 glc\n{LOADED}{ACQUIRE}"
GIVE = f"{STORED}global_atomic_add_u32 v3, v2, s[4:5] offset:2048\n"
LATER = "v_lshlrev_b32 v4, 7, v2\nv_add_nc_u32 v4, v4, v1\n"
"""v4: the lane's place in the part of the buffer that is the workgroup's own."""
NEIGHBOUR = f"{LATER}v_sub_nc_u32 v5, v4, 0x80\n"


@pytest.fixture
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


def found(checked: Checked, body: str, **more: int) -> set[str]:
    return {finding.name for finding in checked.run(f"{ARGUMENT}{body}\ns_nop 0", **more)}


# workgroups of one wave each
GROUPS = {
    "own": (f"{LATER}global_store_b32 v4, v2, s[4:5]\nglobal_load_b32 v6, v4, s[4:5]\n{LOADED}", set()),
    "store-store": ("global_store_b32 v1, v2, s[4:5]", {RACE}),
    "store-same": ("global_store_b32 v1, v1, s[4:5]", {SAME}),
    "zeros": ("global_store_b32 v1, v3, s[4:5]", {SAME}),
    "load-load": (f"global_load_b32 v6, v1, s[4:5]\n{LOADED}", set()),
    "load-of-a-store": (
        f"{NEIGHBOUR}global_store_b32 v4, v2, s[4:5]\nglobal_load_b32 v6, v5, s[4:5]\n{LOADED}", {RACE}
    ),
    "store-of-a-load": (
        f"{NEIGHBOUR}global_load_b32 v6, v4, s[4:5]\n{LOADED}global_store_b32 v5, v2, s[4:5]\n", {RACE}
    ),
    "store-of-an-equal-load": (
        f"{NEIGHBOUR}global_load_b32 v6, v4, s[4:5]\n{LOADED}global_store_b32 v5, v3, s[4:5]\n", {SAME}
    ),
    "scalar-load": (
        f"{LATER}s_lshl_b32 s8, s15, 7\ns_load_b32 s9, s[4:5], s8 offset:0x100\n"
        "global_store_b32 v4, v2, s[4:5]\ns_waitcnt lgkmcnt(0)\n", {RACE}
    ),
    "one-word": ("global_store_b32 v3, v2, s[4:5]", {RACE}),
    "polled-word": (
        f"global_load_b32 v6, v3, s[4:5] glc\n{LOADED}global_store_b32 v3, v2, s[4:5]", set()
    ),
    "atomic-word": (
        "global_atomic_add_u32 v3, v2, s[4:5]\nglobal_store_b32 v3, v2, s[4:5]", set()
    ),
    "atomics": ("global_atomic_add_u32 v1, v2, s[4:5]", set()),
    "bytes-apart": (
        "v_lshl_add_u32 v4, v0, 2, v2\nglobal_store_b8 v4, v2, s[4:5] offset:3", set()
    ),
    "bytes": ("v_lshlrev_b32 v4, 2, v0\nglobal_store_b8 v4, v2, s[4:5] offset:1", {RACE}),
    "handed-over": (
        f"{NEIGHBOUR}{TAKE}global_load_b32 v6, v5, s[4:5]\n{LOADED}global_store_b32 v4, v2, s[4:5]\n{GIVE}",
        set(),
    ),
    "handed-over-without-an-acquire": (
        f"{NEIGHBOUR}{TAKE.replace(ACQUIRE, '')}global_load_b32 v6, v5, s[4:5]\n{LOADED}"
        f"global_store_b32 v4, v2, s[4:5]\n{GIVE}",
        {RACE},
    ),
    "acquired-for-the-group-only": (
        f"{NEIGHBOUR}{TAKE.replace('buffer_gl1_inv', '')}global_load_b32 v6, v5, s[4:5]\n{LOADED}"
        f"global_store_b32 v4, v2, s[4:5]\n{GIVE}",
        {RACE},
    ),
    "wide": ("v_lshlrev_b32 v4, 4, v0\nglobal_store_b128 v4, v[0:3], s[4:5]", {RACE}),
    "flat": (
        "v_add_co_u32 v6, vcc_lo, s4, v1\nv_add_co_ci_u32 v7, vcc_lo, s5, 0, vcc_lo\n"
        "flat_store_b32 v[6:7], v2\n", {RACE}
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GROUPS.values(), ids=GROUPS)
def test_races_between_workgroups(checked: Checked, body: str, expected: set[str]) -> None:
    assert found(checked, body, grid=4) == expected


@pytest.mark.parametrize(("body", "expected"), GROUPS.values(), ids=GROUPS)
def test_one_workgroup_does_not_race(checked: Checked, body: str, expected: set[str]) -> None:
    assert found(checked, body) == set()


def test_dispatches_do_not_race(checked: Checked) -> None:
    for _ in range(3):
        assert found(checked, "global_store_b32 v1, v0, s[4:5]") == set()


BARRIER = f"{STORED}s_barrier\n"
OTHER = "v_xor_b32 v5, 0x80, v1\n"
SECOND = (
    f"{OTHER}v_readfirstlane_b32 s9, v0\ns_cmp_eq_u32 s9, 0\ns_cbranch_scc0 L\n{{}}\ns_branch M\n"
    f"L: {{}}\n{LOADED}M: s_nop 0"
)
"""What the first wave does, and what the second one does behind it."""
# two waves of one workgroup
WAVES = {
    "barrier": (
        f"{OTHER}global_store_b32 v1, v1, s[4:5]\n{BARRIER}global_load_b32 v6, v5, s[4:5]\n{LOADED}", set()
    ),
    "no-barrier": (
        f"{OTHER}global_store_b32 v1, v2, s[4:5]\nglobal_load_b32 v6, v5, s[4:5]\n{LOADED}", {RACE}
    ),
    "word": ("global_store_b32 v3, v1, s[4:5]", {RACE}),
    "flag": (SECOND.format("global_store_b32 v3, v1, s[4:5]", "global_load_b32 v6, v3, s[4:5]"), {WORD}),
    "polled-flag": (
        SECOND.format("global_store_b32 v3, v1, s[4:5]", "global_load_b32 v6, v3, s[4:5] glc"), set()
    ),
    "acquired": (
        SECOND.format("global_store_b32 v1, v2, s[4:5]", "buffer_gl0_inv\nglobal_load_b32 v6, v5, s[4:5]"),
        set(),
    ),
    "acquired-before": (
        SECOND.format("buffer_gl0_inv\nglobal_store_b32 v1, v2, s[4:5]", "global_load_b32 v6, v5, s[4:5]"),
        {RACE},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), WAVES.values(), ids=WAVES)
def test_races_of_a_workgroup_s_waves(checked: Checked, body: str, expected: set[str]) -> None:
    assert found(checked, body, block=64) == expected


def test_a_race_names_both_instructions(checked: Checked) -> None:
    body = f"{NEIGHBOUR}global_store_b32 v4, v2, s[4:5]\nglobal_load_b32 v6, v5, s[4:5]\n{LOADED}"
    findings = checked.run(ARGUMENT + body, grid=4)
    assert {f.text for f in findings} == {"global_load_b32 v6, v5, s[4:5]"}
    assert all("`global_store_b32 v4, v2, s[4:5]`" in f.what and "gl1_inv" in f.remedy for f in findings)
