"""Checked mode: values that were never written, followed through copies to where they decide something."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checked_kernel import Checked

UNDEFINED = "undefined value"
ARGUMENT = "s_load_b64 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\nv_lshlrev_b32 v1, 2, v0\n"
LOAD = "global_load_b32 v9, {}, s[4:5]\ns_waitcnt vmcnt(0)"
FIRST_LANES = "s_mov_b32 exec_lo, 0xff\n"
ALL_LANES = "s_mov_b32 exec_lo, -1\n"
SAFE = "v_and_b32 v4, 0, v4\n"
"""Arithmetic makes a value of its own."""


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


CASES = {
    "address": ("v_mov_b32 v2, 0\n" + LOAD.format("v2"), []),
    "address-after-arithmetic": (SAFE + LOAD.format("v4"), []),
    "lds-address": (f"{SAFE}ds_load_b32 v9, v4\ns_waitcnt lgkmcnt(0)", []),
    "lds-address-undefined": ("ds_load_b32 v9, v4\ns_waitcnt lgkmcnt(0)", ["v4"]),
    "lds-data": ("v_mov_b32 v2, 0\nds_store_b32 v2, v4", []),
    "copied": ("v_mov_b32 v5, v4\nv_mov_b32 v6, v5\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", ["v6"]),
    "copied-over": ("v_mov_b32 v6, v4\nv_mov_b32 v6, 0\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", []),
    "some-lanes": (
        f"{FIRST_LANES}v_mov_b32 v6, 0\n{ALL_LANES}ds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", ["v6"]
    ),
    "all-lanes-that-use-it": (
        f"{FIRST_LANES}v_mov_b32 v6, 0\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", []
    ),
    "both-sides": (
        f"{FIRST_LANES}v_mov_b32 v6, 0\ns_not_b32 exec_lo, exec_lo\nv_mov_b32 v6, 4\n{ALL_LANES}"
        "ds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)",
        [],
    ),
    "copied-lanes": (
        f"{FIRST_LANES}v_mov_b32 v6, 0\n{ALL_LANES}v_mov_b32 v7, v6\nds_load_b32 v9, v7\n"
        "s_waitcnt lgkmcnt(0)",
        ["v7"],
    ),
    "half": ("v_mov_b16 v6.l, 0\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", ["v6"]),
    "both-halves": ("v_mov_b16 v6.l, 0\nv_mov_b16 v6.h, 0\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", []),
    "half-compared": ("v_mov_b16 v6.h, 0\nv_cmp_eq_u16 vcc_lo, 0, v6.h", []),
    "other-half-compared": ("v_mov_b16 v6.l, 0\nv_cmp_eq_u16 vcc_lo, 0, v6.h", ["v6"]),
    "loaded": ("ds_load_b32 v6, v1\ns_waitcnt lgkmcnt(0)\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", []),
    "loaded-half": (
        "ds_load_u16_d16 v6, v1\ns_waitcnt lgkmcnt(0)\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", ["v6"]
    ),
    "compared": ("v_cmp_eq_u32 vcc_lo, 0, v6", ["v6"]),
    "compared-defined": ("v_cmp_eq_u32 vcc_lo, 0, v0", []),
    "exec-by-comparison": ("v_cmpx_eq_u32 0, v6", ["v6"]),
    "to-a-scalar": ("v_readfirstlane_b32 s9, v6", ["v6"]),
    "to-a-scalar-lane": (f"{FIRST_LANES}v_mov_b32 v6, 0\n{ALL_LANES}v_readfirstlane_b32 s9, v6", []),
    "exec": ("s_mov_b32 exec_lo, s20", ["s20"]),
    "exec-defined": ("s_mov_b32 s20, -1\ns_and_saveexec_b32 s21, s20", []),
    "exec-saved": ("s_and_saveexec_b32 s21, s20", ["s20"]),
    "scalar-copied": ("s_mov_b32 s21, s20\ns_mov_b32 exec_lo, s21", ["s21"]),
    "scalar-to-vector": ("v_mov_b32 v6, s20\nds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)", ["v6"]),
    "branch": ("s_cbranch_vccz L\nL: s_nop 0", ["vcc_lo"]),
    "branch-defined": ("v_cmp_eq_u32 vcc_lo, v0, v0\ns_cbranch_vccz L\nL: s_nop 0", []),
    "branch-condition": ("s_cbranch_scc1 L\nL: s_nop 0", ["scc"]),
    "branch-comparison": ("s_cmp_eq_u32 s20, 0\ns_cbranch_scc1 L\nL: s_nop 0", ["s20"]),
    "branch-comparison-defined": ("s_cmp_eq_u32 s4, 0\ns_cbranch_scc1 L\nL: s_nop 0", []),
    "written-by-lane": (
        "v_writelane_b32 v6, s4, 0\nv_readlane_b32 s22, v6, 0", []
    ),
    "workgroup-ids": ("s_cmp_eq_u32 s15, 0", []),
}  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), CASES.values(), ids=CASES)
def test_undefined_values(checked: Checked, body: str, expected: list[str]) -> None:
    found = checked.run(ARGUMENT + body, lds=1 << 16)
    assert [(finding.name, finding.register) for finding in found if finding.name != "LDS range"] == [
        (UNDEFINED, register) for register in expected
    ]


def test_the_lane_is_named(checked: Checked) -> None:
    body = f"{FIRST_LANES}v_mov_b32 v6, 0\n{ALL_LANES}ds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)"
    (found,) = checked.run(ARGUMENT + body, lds=1024)
    assert "v6 was never written in lane 8" in found.what
    (found,) = checked.run(ARGUMENT + "s_mov_b32 exec_lo, s20")
    assert "s20 was never written, and" in found.what


def test_wave64_has_both_halves(checked: Checked) -> None:
    body = "s_mov_b64 exec, -1\ns_mov_b32 exec_hi, 0\nv_mov_b32 v6, 0\ns_mov_b32 exec_hi, -1\n"
    use = "ds_load_b32 v9, v6\ns_waitcnt lgkmcnt(0)"
    (found,) = checked.run(ARGUMENT + body + use, 64, lds=1024, block=64)
    assert "in lane 32" in found.what
    body = body.replace("s_mov_b32 exec_hi, -1\n", "")
    assert checked.run(ARGUMENT + body + use, 64, lds=1024, block=64) == []
