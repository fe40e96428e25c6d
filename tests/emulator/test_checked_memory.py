"""Checked mode: LDS between barriers, barriers that not all waves reach, atomics, ranges."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checked_kernel import Checked, kernel_text

from barewave import LaunchConfig, Program
from barewave.errors import QueueError

RACE, WORD, RANGE, BARRIER = "LDS race", "LDS race for a word", "LDS range", "barrier not reached"
ATOMIC = "misaligned atomic"
ARGUMENT = "s_load_b64 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\nv_lshlrev_b32 v1, 2, v0\nv_mov_b32 v2, 1\n"
OTHER = "v_xor_b32 v3, 0x80, v1\n"
"""The place of the same lane in the other wave of 64 work-items."""
FENCE = "s_waitcnt lgkmcnt(0)\ns_barrier\n"


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


RACES = {
    "own": ("ds_store_b32 v1, v2\nds_load_b32 v4, v1\n", []),
    "read-of-a-write": (f"{OTHER}ds_store_b32 v1, v2\nds_load_b32 v4, v3\n", [RACE]),
    "barrier-between": (f"{OTHER}ds_store_b32 v1, v2\n{FENCE}ds_load_b32 v4, v3\n", []),
    "write-of-a-read": (f"{OTHER}ds_load_b32 v4, v3\nds_store_b32 v1, v2\n", [RACE]),
    "second-barrier-missing": (
        f"{OTHER}ds_store_b32 v1, v2\n{FENCE}ds_load_b32 v4, v3\nds_store_b32 v1, v2\n", [RACE]
    ),
    "second-barrier": (
        f"{OTHER}ds_store_b32 v1, v2\n{FENCE}ds_load_b32 v4, v3\n{FENCE}ds_store_b32 v1, v2\n", []
    ),
    "both-read": (f"{OTHER}ds_load_b32 v4, v3\nds_load_b32 v4, v1\n", []),
    "both-atomic": (f"{OTHER}ds_add_u32 v1, v2\nds_add_u32 v3, v2\n", []),
    "atomic-and-write": (f"{OTHER}ds_add_u32 v1, v2\nds_store_b32 v3, v2\n", [RACE, RACE]),
    "bytes-of-one-word": (
        "v_and_b32 v3, 0x7c, v1\nv_lshrrev_b32 v4, 5, v0\nv_add_nc_u32 v3, v3, v4\nds_store_b8 v3, v2\n", []
    ),
    "the-same-byte": ("v_and_b32 v3, 0x7c, v1\nds_store_b8 v3, v2\n", [RACE]),
    "word": ("v_mov_b32 v3, 0\nds_store_b32 v3, v2\n", [WORD]),
    "word-of-some-lanes": (
        "v_mov_b32 v3, 0\ns_and_b32 exec_lo, exec_lo, 0x505\nds_store_b32 v3, v2\ns_mov_b32 exec_lo, -1\n",
        [WORD],
    ),
    "halves-of-a-wave-on-one-place": ("v_and_b32 v3, 0x3c, v1\nds_store_b32 v3, v2\n", [RACE]),
    "halves-read-one-place": ("v_and_b32 v3, 0x3c, v1\nds_load_b32 v4, v3\n", []),
    "read-by-both-then-written": (
        "v_and_b32 v3, 0x3c, v1\nds_load_b32 v4, v3\nds_load_b32 v5, v3\ns_waitcnt lgkmcnt(0)\n"
        "ds_store_b32 v3, v2\n",
        [RACE],
    ),
    "wide-read-of-a-write": (
        f"{OTHER}v_and_b32 v6, 0xf0, v3\nds_store_b32 v1, v2\nds_load_b128 v[7:10], v6\n", [RACE]
    ),
    "wide-reads": ("v_and_b32 v6, 0x70, v1\nds_load_b128 v[7:10], v6\nds_load_b64 v[7:8], v6\n", []),
    "wide": ("v_lshlrev_b32 v3, 1, v1\nv_and_b32 v3, 0xf8, v3\nds_store_b64 v3, v[1:2]\n", [RACE]),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), RACES.values(), ids=RACES)
def test_races(checked: Checked, body: str, expected: list[str]) -> None:
    found = checked.run(f"{ARGUMENT}{body}s_waitcnt lgkmcnt(0)", lds=1024, block=64)
    assert sorted({finding.name for finding in found}) == sorted(set(expected))
    assert all(finding.is_error == (finding.name != WORD) for finding in found)


@pytest.mark.parametrize(("body", "expected"), RACES.values(), ids=RACES)
def test_one_wave_does_not_race(checked: Checked, body: str, expected: list[str]) -> None:
    assert checked.run(f"{ARGUMENT}{body}s_waitcnt lgkmcnt(0)", lds=1024, block=32) == []


def test_lds_of_groups_is_apart(checked: Checked) -> None:
    body = f"{ARGUMENT}{OTHER}ds_store_b32 v1, v2\n{FENCE}ds_load_b32 v4, v3\ns_waitcnt lgkmcnt(0)"
    assert checked.run(body, lds=256, block=64, grid=50) == []


def test_a_race_names_the_other_access(checked: Checked) -> None:
    body = f"{ARGUMENT}{OTHER}ds_store_b32 v1, v2\nds_load_b32 v4, v3\ns_waitcnt lgkmcnt(0)"
    found = checked.run(body, lds=256, block=64)
    assert {"`ds_load_b32 v4, v3`" in f.what or "`ds_store_b32 v1, v2`" in f.what for f in found} == {True}


@pytest.mark.parametrize(
    ("body", "lds", "expected"),
    [
        ("ds_store_b32 v1, v2", 128, []),
        ("ds_store_b32 v1, v2", 124, [RANGE]),
        ("ds_load_b32 v3, v1 offset:4", 128, [RANGE]),
        ("ds_load_b32 v3, v1 offset:4", 132, []),
        ("ds_load_b64 v[3:4], v1", 131, [RANGE]),
        ("ds_add_u32 v1, v2", 100, [RANGE]),
    ],
)
def test_lds_range(checked: Checked, body: str, lds: int, expected: list[str]) -> None:
    """To the byte, though the card gives LDS out by 1 KiB."""
    found = checked.run(f"{ARGUMENT}{body}\ns_waitcnt lgkmcnt(0)", lds=lds)
    assert [finding.name for finding in found] == expected


SKIP = "v_cmp_gt_u32 vcc_lo, 32, v0\ns_cbranch_vccz L\ns_barrier\nL: s_nop 0"


def test_barriers(checked: Checked) -> None:
    (found,) = checked.run(SKIP, block=64)
    assert (found.name, found.text) == (BARRIER, "s_barrier")
    assert found.what.startswith("1 of the workgroup")
    assert checked.run(SKIP, block=32) == []
    assert checked.run("s_barrier\ns_barrier", block=256) == []


@pytest.mark.parametrize(
    ("body", "is_wrong"),
    [
        ("v_mov_b32 v3, 2\nglobal_atomic_add_u32 v3, v2, s[4:5]", True),
        ("v_mov_b32 v3, 4\nglobal_atomic_add_u32 v3, v2, s[4:5]", False),
        ("v_mov_b32 v3, 4\nglobal_atomic_add_u64 v3, v[1:2], s[4:5]", True),
        ("v_mov_b32 v3, 8\nglobal_atomic_add_u64 v3, v[1:2], s[4:5]", False),
        ("v_mov_b32 v3, 6\nds_add_u32 v3, v2", True),
    ],
)
def test_misaligned_atomics(body: str, is_wrong: bool) -> None:
    """The queue ends, as on silicon; the finding says why."""
    own = Checked()
    program = Program.from_asm(kernel_text(ARGUMENT + body, lds=1024))
    stream = own.device.stream()
    stream.launch(LaunchConfig(grid=1, block=32), program.kernel("k"), own.buffer)
    if is_wrong:
        with pytest.raises(QueueError):
            stream.sync()
        (found,) = own.device.findings
        assert found.name == ATOMIC
        assert "atomic" in found.text or "ds_add" in found.text
    else:
        stream.sync()
        assert own.device.findings == ()
    stream.close()
    own.close()
