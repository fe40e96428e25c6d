"""Checked mode: registers read or written before their loads have been waited for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from checked_kernel import Checked

READ, WRITE = "early read", "early write"
ARGUMENT = "s_load_b64 s[4:5], s[0:1], 0x0\ns_waitcnt lgkmcnt(0)\nv_lshlrev_b32 v1, 2, v0\n"


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


# what stands behind ARGUMENT, and what must be found
CASES = {
    "load-use": (
        "global_load_b32 v2, v1, s[4:5]\n{}\nv_mov_b32 v3, v2",
        {
            "s_waitcnt vmcnt(0)": [],
            "s_waitcnt lgkmcnt(0)": [(READ, "v2")],
            "": [(READ, "v2")],
            "s_waitcnt vmcnt(1)": [(READ, "v2")],
            "s_waitcnt_vmcnt null, 0x0": [],
            "s_wait_idle": [],
            "s_waitcnt_vmcnt null, 0x1": [(READ, "v2")],
            "s_waitcnt_vscnt null, 0x0": [(READ, "v2")],
        },
    ),
    "loads-return-in-order": (
        "global_load_b32 v2, v1, s[4:5]\nglobal_load_b32 v3, v1, s[4:5] offset:4\n{}",
        {
            "s_waitcnt vmcnt(1)\nv_mov_b32 v4, v2": [],
            "s_waitcnt vmcnt(1)\nv_mov_b32 v4, v3": [(READ, "v3")],
            "s_waitcnt vmcnt(0)\nv_mov_b32 v4, v3": [],
        },
    ),
    "overwritten": (
        "global_load_b32 v2, v1, s[4:5]\n{}v_mov_b32 v2, 0",
        {"": [(WRITE, "v2")], "s_waitcnt vmcnt(0)\n": []},
    ),
    "overwritten-by-a-load": (
        "global_load_b32 v2, v1, s[4:5]\n{}\ns_waitcnt vmcnt(0) lgkmcnt(0)",
        {
            "global_load_b32 v2, v1, s[4:5]": [],
            "ds_load_b32 v2, v1": [(WRITE, "v2")],
            "global_load_d16_b16 v2, v1, s[4:5]": [],
        },
    ),
    "lds-in-order": (
        "ds_load_b32 v2, v1\nds_load_b32 v3, v1 offset:4\n{}",
        {
            "s_waitcnt lgkmcnt(1)\nv_mov_b32 v4, v2": [],
            "s_waitcnt lgkmcnt(1)\nv_mov_b32 v4, v3": [(READ, "v3")],
        },
    ),
    "scalar-out-of-order": (
        "s_load_b32 s8, s[4:5], 0x0\ns_load_b32 s9, s[4:5], 0x4\n{}",
        {
            "s_waitcnt lgkmcnt(1)\ns_mov_b32 s10, s8": [(READ, "s8")],
            "s_waitcnt lgkmcnt(0)\ns_mov_b32 s10, s8": [],
            "s_mov_b32 s9, 0": [(WRITE, "s9")],
            "s_load_b32 s9, s[4:5], 0x0": [(WRITE, "s9")],
            "s_mov_b64 s[4:5], 0": [],
        },
    ),
    "lds-among-scalar": (
        "ds_load_b32 v2, v1\nds_load_b32 v3, v1\ns_load_b32 s8, s[4:5], 0x0\n{}",
        {
            "s_waitcnt lgkmcnt(1)\nv_mov_b32 v4, v2": [],
            "s_waitcnt lgkmcnt(2)\nv_mov_b32 v4, v2": [(READ, "v2")],
            "s_waitcnt lgkmcnt(1)\nv_mov_b32 v4, v3": [(READ, "v3")],
            "s_waitcnt lgkmcnt(1)\ns_mov_b32 s9, s8": [(READ, "s8")],
        },
    ),
    "flat-counts-twice": (
        "v_add_co_u32 v2, vcc_lo, s4, v1\nv_add_co_ci_u32 v3, vcc_lo, s5, 0, vcc_lo\n"
        "flat_load_b32 v4, v[2:3]\n{}\n"
        "v_mov_b32 v5, v4",
        {
            "s_waitcnt vmcnt(0)": [(READ, "v4")],
            "s_waitcnt lgkmcnt(0)": [(READ, "v4")],
            "s_waitcnt vmcnt(0) lgkmcnt(0)": [],
        },
    ),
    "stores-hold-their-data": (
        "v_mov_b32 v2, 1\nglobal_store_b32 v1, v2, s[4:5]\n{}",
        {"v_mov_b32 v2, 2": []},
    ),
    "atomics-with-return": (
        "v_mov_b32 v2, 1\nglobal_atomic_add_u32 v3, v1, v2, s[4:5]{}",
        {" glc\nv_mov_b32 v4, v3": [(READ, "v3")], " glc\ns_waitcnt vmcnt(0)\nv_mov_b32 v4, v3": []},
    ),
    "address": (
        "global_load_b32 v2, v1, s[4:5]\n{}global_load_b32 v3, v2, s[4:5]\ns_waitcnt vmcnt(0)",
        {"": [(READ, "v2")], "s_waitcnt vmcnt(0)\n": []},
    ),
    "lanes-switched-off": (
        "s_mov_b32 exec_lo, 1\nglobal_load_b32 v2, v1, s[4:5]\ns_mov_b32 exec_lo, 2\n{}v_mov_b32 v3, v2",
        {"": [(READ, "v2")], "s_waitcnt vmcnt(0)\n": []},
    ),
    "message": (
        "s_sendmsg_rtn_b32 s8, sendmsg(MSG_RTN_GET_DOORBELL)\n{}s_mov_b32 s9, s8",
        {"": [(READ, "s8")], "s_waitcnt lgkmcnt(0)\n": []},
    ),
    "over-a-branch": (
        "global_load_b32 v2, v1, s[4:5]\ns_mov_b32 s8, 3\nL: s_sub_u32 s8, s8, 1\ns_cmp_lg_u32 s8, 0\n"
        "s_cbranch_scc1 L\n{}v_mov_b32 v3, v2",
        {"": [(READ, "v2")], "s_waitcnt vmcnt(0)\n": []},
    ),
}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(body.format(part), expected, id=f"{name}-{number}")
        for name, (body, parts) in CASES.items()
        for number, (part, expected) in enumerate(parts.items())
    ],
)
@pytest.mark.parametrize("wave_size", [32, 64])
def test_waits(checked: Checked, body: str, expected: list[tuple[str, str]], wave_size: int) -> None:
    if wave_size == 64:
        body = body.replace("vcc_lo", "vcc")
    assert checked.names(ARGUMENT + body, wave_size, lds=1024) == expected


def test_a_finding_names_place_instruction_and_load(checked: Checked) -> None:
    (found,) = checked.run(ARGUMENT + "global_load_b32 v2, v1, s[4:5]\nv_mov_b32 v3, v2")
    assert (found.kernel, found.offset, found.severity, found.count) == ("k", 24, "error", 1)
    assert found.text == "v_mov_b32_e32 v3, v2"
    assert "`global_load_b32 v2, v1, s[4:5]`" in found.what
    assert "s_waitcnt" in found.remedy
    assert str(found).startswith(
        "error [1 early read] k+0x18 (<text>:11): `v_mov_b32_e32 v3, v2`: v2 is read before"
    )


def test_a_mistake_in_many_waves_is_one_finding(checked: Checked) -> None:
    (found,) = checked.run(ARGUMENT + "global_load_b32 v2, v1, s[4:5]\nv_mov_b32 v3, v2", grid=8, block=64)
    assert found.count == 16


def test_an_address_belongs_to_its_wave_size(checked: Checked) -> None:
    (found,) = checked.run(
        ARGUMENT + "global_load_b32 v2, v1, s[4:5]\nv_cmp_eq_u32 s[8:9], v2, v2", 64, block=64
    )
    assert found.text == "v_cmp_eq_u32_e64 s[8:9], v2, v2"
