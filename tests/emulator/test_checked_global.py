"""Checked mode: races in global memory, accesses that descriptors clip, accesses behind an array's end."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from checked_kernel import Checked, kernel_text

from barewave import LaunchConfig, Program

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
TURN = f"""s_lshl_b32 s8, s15, 5
T:
s_sleep 1
global_atomic_add_u32 v9, v3, v3, s[4:5] offset:2048 glc
{LOADED}v_readfirstlane_b32 s9, v9
s_cmp_eq_u32 s9, s8
s_cbranch_scc0 T
"""
"""Waits until 32 lanes of each workgroup before this one have passed it on."""
TAKE = f"{TURN}{ACQUIRE}"
GIVE = f"v_mov_b32 v7, 1\n{STORED}global_atomic_add_u32 v3, v7, s[4:5] offset:2048\n"
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
        f"{NEIGHBOUR}{TURN}global_load_b32 v6, v5, s[4:5]\n{LOADED}"
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
    """A finding is the later instruction's, and workgroups run in any order."""
    store, load = "global_store_b32 v4, v2, s[4:5]", "global_load_b32 v6, v5, s[4:5]"
    findings = checked.run(f"{ARGUMENT}{NEIGHBOUR}{store}\n{load}\n{LOADED}", grid=4)
    assert findings
    for finding in findings:
        earlier = {store: load, load: store}[finding.text]
        assert f"`{earlier}`" in finding.what
        assert "gl1_inv" in finding.remedy


# the array has 100 dwords
@pytest.mark.parametrize(
    ("body", "is_wrong"),
    [
        ("global_load_b32 v6, v1, s[4:5] offset:272\ns_waitcnt vmcnt(0)", False),
        ("global_load_b32 v6, v1, s[4:5] offset:276\ns_waitcnt vmcnt(0)", True),
        ("global_store_b32 v1, v2, s[4:5] offset:272", False),
        ("global_store_b32 v1, v2, s[4:5] offset:276", True),
        ("global_store_b8 v0, v2, s[4:5] offset:368", False),
        ("global_store_b8 v0, v2, s[4:5] offset:369", True),
        ("global_atomic_add_u32 v3, v2, s[4:5] offset:396", False),
        ("global_atomic_add_u32 v3, v2, s[4:5] offset:400", True),
        ("global_load_b32 v6, v3, s[4:5] offset:400 glc\ns_waitcnt vmcnt(0)", True),
        ("s_load_b64 s[8:9], s[4:5], 0x188\ns_waitcnt lgkmcnt(0)", False),
        ("s_load_b64 s[8:9], s[4:5], 0x18c\ns_waitcnt lgkmcnt(0)", True),
    ],
)
def test_accesses_behind_an_array(checked: Checked, body: str, is_wrong: bool) -> None:
    array = checked.device.zeros(100, np.uint32, name="weights")
    program = Program.from_asm(kernel_text(ARGUMENT + body))
    findings = checked.launch(program, LaunchConfig(grid=1, block=32), [array])
    assert [(f.name, f.is_error) for f in findings] == ([(BEYOND, True)] if is_wrong else [])
    if is_wrong:
        start = array.memory.address
        assert f"reaches {start + 400:#x}," in findings[0].what
        assert f"buffer weights (400 bytes at {start:#x}), offset 400, 0 bytes past" in findings[0].what


def test_whole_pages_and_other_memory_have_no_slack(checked: Checked) -> None:
    """The kernel's arguments and its code are no arrays."""
    body = "s_load_b32 s8, s[0:1], 0x20\nglobal_load_b32 v6, v1, s[4:5] offset:3968\n"
    assert checked.run(f"{ARGUMENT}{body}s_waitcnt vmcnt(0) lgkmcnt(0)") == []


def descriptor(stride: int, records: int) -> str:
    """The rest of a V# of the buffer in s[4:5], checked by index if there is a stride, else by byte."""
    last = 0x01014FAC if stride else 0x31014FAC
    return f"s_or_b32 s5, s5, {stride << 16:#x}\ns_mov_b32 s6, {records}\ns_mov_b32 s7, {last:#x}\n"


@pytest.mark.parametrize(
    ("body", "is_clipped"),
    [
        (f"{descriptor(0, 128)}buffer_load_b32 v6, v1, s[4:7], 0 offen\n{LOADED}", False),
        (f"{descriptor(0, 124)}buffer_load_b32 v6, v1, s[4:7], 0 offen\n{LOADED}", True),
        (f"{descriptor(0, 128)}buffer_store_b32 v2, v1, s[4:7], 0 offen", False),
        (f"{descriptor(0, 64)}buffer_store_b32 v2, v1, s[4:7], 0 offen", True),
        (f"{descriptor(0, 128)}buffer_store_format_x v2, v1, s[4:7], 0 offen", False),
        (f"{descriptor(0, 127)}buffer_store_format_x v2, v1, s[4:7], 0 offen", True),
        (f"{descriptor(0, 128)}buffer_atomic_add_u32 v2, v1, s[4:7], 0 offen", False),
        (f"{descriptor(0, 100)}buffer_atomic_add_u32 v2, v1, s[4:7], 0 offen", True),
        (f"{descriptor(4, 32)}buffer_load_b32 v6, v0, s[4:7], 0 idxen\n{LOADED}", False),
        (f"{descriptor(4, 31)}buffer_load_b32 v6, v0, s[4:7], 0 idxen\n{LOADED}", True),
        (f"{descriptor(0, 8)}s_buffer_load_b64 s[8:9], s[4:7], 0x0\ns_waitcnt lgkmcnt(0)", False),
        (f"{descriptor(0, 8)}s_buffer_load_b64 s[8:9], s[4:7], 0x4\ns_waitcnt lgkmcnt(0)", True),
    ],
)
def test_accesses_that_a_descriptor_clips(checked: Checked, body: str, is_clipped: bool) -> None:
    findings = checked.run(ARGUMENT + body)
    assert [(f.name, f.is_error) for f in findings] == ([(CLIPPED, False)] if is_clipped else [])


def test_formatted_accesses_race_too(checked: Checked) -> None:
    body = f"{descriptor(0, 128)}buffer_store_format_x v2, v1, s[4:7], 0 offen"
    assert found(checked, body, grid=4) == {RACE}


def test_an_inactive_lane_is_not_clipped(checked: Checked) -> None:
    body = f"{descriptor(0, 64)}s_mov_b32 exec_lo, 0xffff\nbuffer_store_b32 v2, v1, s[4:7], 0 offen"
    assert checked.run(ARGUMENT + body) == []


def linear_image(width: int) -> str:
    """The T# of a one-dimensional image of 32-bit integers in the buffer, at s[8:15]."""
    last = width - 1
    words = [20 << 20 | (last & 3) << 30, last >> 2, 0o7654 | 8 << 28, 0, 0, 0, 0]
    moves = "".join(f"s_mov_b32 s{10 + n}, {word:#x}\n" for n, word in enumerate(words[1:]))
    return f"s_lshr_b64 s[8:9], s[4:5], 8\ns_or_b32 s9, s9, {words[0]:#x}\n{moves}"


@pytest.mark.parametrize(("width", "is_clipped"), [(32, False), (31, True)])
def test_texels_outside_of_an_image(checked: Checked, width: int, is_clipped: bool) -> None:
    body = f"{linear_image(width)}image_load v6, v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm\n{LOADED}"
    findings = checked.run(ARGUMENT + body)
    assert [(f.name, f.is_error) for f in findings] == ([(CLIPPED, False)] if is_clipped else [])


def test_texels_race_too(checked: Checked) -> None:
    body = f"{linear_image(32)}image_store v2, v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm"
    assert found(checked, body, grid=4) == {RACE}
    assert found(checked, body) == set()


@pytest.mark.parametrize("waves", [1, 2])
def test_races_of_wave64(checked: Checked, waves: int) -> None:
    text = ARGUMENT.replace("vcc_lo", "vcc")
    stores = "global_store_b32 v1, v0, s[4:5]\nv_sub_nc_u32 v5, 0x100, v1\nv_and_b32 v5, 0xfc, v5\n"
    findings = checked.run(f"{text}{stores}global_store_b32 v5, v0, s[4:5]", 64, block=64 * waves)
    assert {f.name for f in findings} == ({RACE} if waves == 2 else set())


def test_a_busy_card_finds_the_same(checked: Checked) -> None:
    """Many workgroups on all cores: each byte is stored by two of them, or by one."""
    place = "s_lshr_b32 s8, s15, {}\ns_lshl_b32 s8, s8, 5\nv_add_nc_u32 v4, s8, v0\n"
    place += "global_store_b8 v4, v2, s[4:5]"
    own, shared = (Program.from_asm(kernel_text(ARGUMENT + place.format(n))) for n in range(2))
    array = checked.device.zeros(1 << 16, np.uint8)
    config = LaunchConfig(grid=2048, block=32)
    assert checked.launch(own, config, [array]) == []
    findings = checked.launch(shared, config, [array])
    assert {f.name for f in findings} == {RACE}
    # each second workgroup, twice where the lines' last accesses have not been forgotten
    assert sum(f.count for f in findings) >= 1000
