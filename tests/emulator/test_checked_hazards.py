"""Checked mode: hazards of gfx1100, each needed where it is and not where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from checked_kernel import Checked, kernel_text

from barewave import LaunchConfig, Program
from barewave.errors import QueueError

TRANS, FORWARD, MASK = "VALUTransUse", "VALUPartialForwarding", "VALUMaskWrite"
CMPX, MATRIX, MAD = "VcmpxPermlane", "WMMA overlap", "MADIntraForward"
BANKS, INTERLOCK, SCALARS = "VOPD banks", "VOPD interlock", "VOPD scalars"
PAIR64, CALL = "VOPD in wave64", "hazard across a call"
SETUP = "\n".join(f"v_mov_b32 v{index}, 0" for index in range(1, 33))
WAIT = "s_waitcnt_depctr depctr_va_vdst(0)"
NOPS = "v_nop\n" * 8
"""The instructions before are out of reach of every hazard."""


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


def others(count: int) -> str:
    return "v_mov_b32 v20, v21\n" * count


ANY = {
    "trans-directly": ("v_rcp_f32 v1, v2\nv_mov_b32 v3, v1", [(TRANS, "v1")]),
    "trans-in-reach": (f"v_rcp_f32 v1, v2\n{others(5)}v_mov_b32 v3, v1", [(TRANS, "v1")]),
    "trans-out-of-reach": (f"v_rcp_f32 v1, v2\n{others(6)}v_mov_b32 v3, v1", []),
    "trans-one-between": ("v_rcp_f32 v1, v2\nv_rcp_f32 v4, v2\nv_mov_b32 v3, v1", [(TRANS, "v1")]),
    "trans-two-between": ("v_rcp_f32 v1, v2\nv_rcp_f32 v4, v2\nv_rcp_f32 v5, v2\nv_mov_b32 v3, v1", []),
    "trans-waited": (f"v_rcp_f32 v1, v2\n{WAIT}\nv_mov_b32 v3, v1", []),
    "trans-waited-for-else": (
        "v_rcp_f32 v1, v2\ns_waitcnt_depctr depctr_va_vcc(0)\nv_mov_b32 v3, v1",
        [(TRANS, "v1")],
    ),
    "trans-memory-between": ("v_rcp_f32 v1, v2\nds_store_b32 v2, v2\nv_mov_b32 v3, v1", []),
    "trans-scalar-between": ("v_rcp_f32 v1, v2\ns_mov_b32 s9, 0\nv_mov_b32 v3, v1", [(TRANS, "v1")]),
    "trans-overwritten": ("v_rcp_f32 v1, v2\nv_mov_b32 v1, 0\nv_mov_b32 v3, v1", []),
    "trans-stored": ("v_rcp_f32 v1, v2\nds_store_b32 v2, v1", []),
    "trans-half": ("v_rcp_f16 v1.l, v2.l\nv_mov_b16 v3.l, v1.l", [(TRANS, "v1")]),
    "trans-other-half": ("v_rcp_f16 v1.l, v2.l\nv_mov_b16 v3.l, v1.h", []),
    "trans-half-of-a-whole": ("v_rcp_f16 v1.h, v2.l\nv_mov_b32 v3, v1", [(TRANS, "v1")]),
    "trans-both-halves": (
        "v_rcp_f16 v1.l, v2.l\nv_rcp_f16 v1.h, v2.h\nv_add_f16 v3.l, v1.l, v1.h", [(TRANS, "v1")]
    ),
    "trans-over-a-call": ("v_rcp_f32 v1, v2\ns_call_b64 s[20:21], L\nL: v_mov_b32 v3, v1", [(CALL, "v1")]),
    "trans-behind-a-call": (
        "s_call_b64 s[20:21], L\nL: v_rcp_f32 v1, v2\nv_mov_b32 v3, v1", [(TRANS, "v1")]
    ),
    "trans-over-a-branch": ("v_rcp_f32 v1, v2\ns_branch L\ns_nop 0\nL: v_mov_b32 v3, v1", [(TRANS, "v1")]),
    "mad-overlap": ("v_mad_u64_u32 v[2:3], null, v2, v5, v[6:7]", [(MAD, "v2")]),
    "mad-apart": ("v_mad_u64_u32 v[2:3], null, v4, v5, v[6:7]", []),
    "mad-half": ("v_mad_u64_u32 v[2:3], null, v4, v5, v[1:2]", [("MADIntraForward of a half", "v2")]),
    "mad-addend": ("v_mad_i64_i32 v[2:3], null, v4, v5, v[2:3]", [(MAD, "v2")]),
    "cmpx": ("v_cmpx_eq_u32 v1, v1\nv_permlane16_b32 v2, v3, s2, s3", [(CMPX, "v2")]),
    "cmpx-nop": ("v_cmpx_eq_u32 v1, v1\nv_nop\ns_nop 0\nv_permlanex16_b32 v2, v3, s2, s3", [(CMPX, "v2")]),
    "cmpx-move": ("v_cmpx_eq_u32 v1, v1\nv_mov_b32 v4, v4\nv_permlane16_b32 v2, v3, s2, s3", []),
    "cmpx-call": (
        "v_cmpx_eq_u32 v1, v1\ns_call_b64 s[20:21], L\nL: v_permlane16_b32 v2, v3, s2, s3", [(CALL, "v2")]
    ),
    "cmp": ("v_cmp_eq_u32 vcc_lo, v1, v1\nv_permlane16_b32 v2, v3, s2, s3", []),
}
MATRIX_CODE = "v_wmma_f32_16x16x16_f16 v[40:{last}], v[8:15], v[16:23], v[40:{last}]\n"
MATRICES = {
    "factor": ("v_wmma_f32_16x16x16_f16 v[60:{other}], v[40:47], v[16:23], v[60:{other}]", [(MATRIX, "v40")]),
    "second": ("v_wmma_f32_16x16x16_f16 v[60:{other}], v[16:23], v[37:44], v[60:{other}]", [(MATRIX, "v40")]),
    "call": (
        "s_call_b64 s[20:21], L\nL: v_wmma_f32_16x16x16_f16 v[60:{other}], v[40:47], v[16:23], v[60:{other}]",
        [(CALL, "v40")],
    ),
    "nop": ("v_nop\nv_wmma_f32_16x16x16_f16 v[60:{other}], v[40:47], v[16:23], v[60:{other}]", []),
    "addend": ("v_wmma_f32_16x16x16_f16 v[40:{last}], v[8:15], v[16:23], v[40:{last}]", []),
}
WAVE64 = {
    "forward": (
        "v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2",
        [(FORWARD, "v1")],
    ),
    "forward-waited": (
        f"v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\n{WAIT}\nv_add_nc_u32 v3, v1, v2",
        [],
    ),
    "forward-same-side": (
        "s_mov_b64 exec, -1\nv_mov_b32 v1, 0\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2",
        [],
    ),
    "forward-other-scalar": (
        "v_mov_b32 v1, 0\ns_mov_b64 vcc, -1\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2",
        [],
    ),
    "forward-far-before": (
        f"v_mov_b32 v1, 0\n{others(2)}s_mov_b64 exec, -1\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2",
        [(FORWARD, "v1")],
    ),
    "forward-too-far-before": (
        f"v_mov_b32 v1, 0\n{others(3)}s_mov_b64 exec, -1\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2",
        [],
    ),
    "forward-far-after": (
        f"v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\n{others(4)}v_add_nc_u32 v3, v1, v2",
        [(FORWARD, "v1")],
    ),
    "forward-too-far-after": (
        f"v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\n{others(5)}v_add_nc_u32 v3, v1, v2",
        [],
    ),
    "forward-half": (
        "v_mov_b16 v1.l, v20.l\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\nv_add_f16 v3.l, v1.l, v2.l",
        [(FORWARD, "v1")],
    ),
    "forward-other-half": (
        "v_mov_b16 v1.h, v20.l\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\nv_add_f16 v3.l, v1.l, v2.l",
        [],
    ),
    "forward-of-two-halves": (
        "v_mov_b16 v1.l, v20.l\ns_mov_b64 exec, -1\nv_mov_b16 v1.h, v20.l\nv_add_f16 v3.l, v1.l, v1.h",
        [(FORWARD, "v1")],
    ),
    "forward-over-a-call": (
        "v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\ns_call_b64 s[20:21], L\n"
        "L: v_add_nc_u32 v3, v1, v2",
        [(CALL, "v1")],
    ),
    "forward-behind-a-call": (
        "s_call_b64 s[20:21], L\nL: v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\n"
        "v_add_nc_u32 v3, v1, v2",
        [(FORWARD, "v1")],
    ),
    "mask-scalar": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\ns_mov_b64 s[8:9], 0\nv_cndmask_b32 v1, v2, v3, s[8:9]",
        [(MASK, "s8"), (MASK, "s9")],
    ),
    "mask-scalar-read": (
        "v_cndmask_b32 v1, v2, v3, vcc\ns_mov_b64 vcc, 0\ns_mov_b32 s10, vcc_lo",
        [(MASK, "vcc_lo")],
    ),
    "mask-waited": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\ns_mov_b64 s[8:9], 0\ns_waitcnt_depctr depctr_sa_sdst(0)\n"
        "s_mov_b32 s10, s8",
        [],
    ),
    "mask-vector": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\nv_cmp_eq_u32 s[8:9], v2, v3\nv_cndmask_b32 v1, v2, v3, s[8:9]",
        [(MASK, "s8"), (MASK, "s9")],
    ),
    "mask-vector-scalar": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\nv_cmp_eq_u32 s[8:9], v2, v3\ns_mov_b32 s10, s8",
        [],
    ),
    "mask-vector-waited": (
        "v_cndmask_b32 v1, v2, v3, vcc\nv_cmp_eq_u32 vcc, v2, v3\ns_waitcnt_depctr depctr_va_vcc(0)\n"
        "v_cndmask_b32 v1, v2, v3, vcc",
        [],
    ),
    "mask-written-twice": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\nv_cmp_eq_u32 s[8:9], v2, v3\n"
        "s_waitcnt_depctr depctr_va_sdst(0)\nv_cmp_eq_u32 s[8:9], v2, v3\nv_cndmask_b32 v1, v2, v3, s[8:9]",
        [],
    ),
    "mask-written-twice-waited-once": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\nv_cmp_eq_u32 s[8:9], v2, v3\nv_cmp_eq_u32 s[8:9], v2, v3\n"
        "v_cndmask_b32 v1, v2, v3, s[8:9]",
        [(MASK, "s8"), (MASK, "s9")],
    ),
    "mask-read-between": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\nv_cmp_eq_u32 s[8:9], v2, v3\n"
        "s_waitcnt_depctr depctr_va_sdst(0)\nv_cndmask_b32 v1, v2, v3, s[8:9]\n"
        "v_cmp_eq_u32 s[8:9], v2, v3\nv_cndmask_b32 v1, v2, v3, s[8:9]",
        [(MASK, "s8"), (MASK, "s9")],
    ),
    "mask-over-a-call": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\ns_mov_b64 s[8:9], 0\ns_call_b64 s[20:21], L\n"
        "L: s_mov_b32 s10, s8",
        [(CALL, "s8")],
    ),
    "mask-behind-a-call": (
        "s_call_b64 s[20:21], L\nL: v_cndmask_b32 v1, v2, v3, s[8:9]\ns_mov_b64 s[8:9], 0\n"
        "s_mov_b32 s10, s8",
        [(MASK, "s8")],
    ),
    "mask-not-as-mask": ("v_mov_b32 v1, s8\ns_mov_b64 s[8:9], 0\nv_mov_b32 v1, s8", []),
    "mask-other-read": (
        "v_cndmask_b32 v1, v2, v3, s[8:9]\nv_mov_b32 v4, s12\ns_mov_b64 s[8:9], 0\nv_mov_b32 v1, s8",
        [],
    ),
}
WAVE32 = {
    "forward": ("v_mov_b32 v1, 0\ns_mov_b32 exec_lo, -1\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2", []),
    "mask": ("v_cndmask_b32 v1, v2, v3, s8\ns_mov_b32 s8, 0\nv_mov_b32 v1, s8", []),
    "pair": ("v_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v5, v6", []),
    "pair-parity": ("v_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v8, v6", [(INTERLOCK, "v8")]),
    "pair-parity-second": ("v_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v5, v9", [(INTERLOCK, "v9")]),
    "pair-scalars": ("v_dual_add_f32 v1, s8, v3 :: v_dual_mul_f32 v4, s9, v6", []),
    "pair-mask": ("v_dual_cndmask_b32 v1, s8, v3 :: v_dual_mul_f32 v4, 1.0, v6", []),
}


def numbered(cases: dict[str, tuple[str, list[tuple[str, str]]]]) -> list[object]:
    return [pytest.param(body, expected, id=name) for name, (body, expected) in cases.items()]


@pytest.mark.parametrize(("body", "expected"), numbered(ANY))
@pytest.mark.parametrize("wave_size", [32, 64])
def test_hazards(checked: Checked, body: str, expected: list[tuple[str, str]], wave_size: int) -> None:
    if wave_size == 64:
        body = body.replace("vcc_lo", "vcc")
    assert checked.names(f"{SETUP}\n{NOPS}{body}", wave_size, lds=1024) == expected


@pytest.mark.parametrize(("body", "expected"), numbered(MATRICES))
@pytest.mark.parametrize("wave_size", [32, 64])
def test_matrix_overlap(checked: Checked, body: str, expected: list[tuple[str, str]], wave_size: int) -> None:
    rows = 8 if wave_size == 32 else 4
    setup = "\n".join(f"v_mov_b32 v{index}, 0" for index in range(1, 72))
    text = (MATRIX_CODE + body).format(last=39 + rows, other=59 + rows)
    assert checked.names(f"{setup}\n{text}", wave_size) == expected


@pytest.mark.parametrize(("body", "expected"), numbered(WAVE64))
def test_hazards_of_wave64(checked: Checked, body: str, expected: list[tuple[str, str]]) -> None:
    assert checked.names(f"{SETUP}\n{NOPS}{body}", 64, block=64) == expected


@pytest.mark.parametrize(("body", "expected"), numbered(WAVE32))
def test_hazards_of_wave32(checked: Checked, body: str, expected: list[tuple[str, str]]) -> None:
    assert checked.names(f"{SETUP}\n{NOPS}{body}", 32) == expected


# what the assembler refuses is written as words
PAIRS = {
    "banks": ((2, 3, 6, 7), (1, 4), [(BANKS, "v6")]),
    "second-banks": ((2, 3, 5, 7), (1, 4), [(BANKS, "v7")]),
    "neither": ((2, 3, 5, 6), (1, 4), []),
}


@pytest.mark.parametrize(("sources", "targets", "expected"), PAIRS.values(), ids=PAIRS)
def test_pairs_that_no_assembler_writes(
    checked: Checked, sources: tuple[int, ...], targets: tuple[int, int], expected: list[tuple[str, str]]
) -> None:
    words = pair(MUL, ADD, (256 + sources[0], sources[1]), (256 + sources[2], sources[3]), targets)
    assert checked.names(f"{SETUP}\n{NOPS}{words}") == expected


def pair(x: int, y: int, first: tuple[int, int], second: tuple[int, int], targets: tuple[int, int]) -> str:
    """A dual-issue pair as words: opcodes, sources 0 and 1 of both halves, destinations."""
    low = 50 << 26 | x << 22 | y << 17 | first[1] << 9 | first[0]
    high = targets[0] << 24 | targets[1] >> 1 << 17 | second[1] << 9 | second[0]
    return f".long {low:#x}, {high:#x}"


MUL, ADD, CNDMASK = 3, 4, 9


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(8, 9, [(SCALARS, "v1")]), (8, 8, []), (106, 9, []), (256 + 2, 9, [])],
)
def test_scalars_of_a_pair(
    checked: Checked, first: int, second: int, expected: list[tuple[str, str]]
) -> None:
    """The mask is one of the two scalars that a pair may read."""
    words = pair(CNDMASK, ADD, (first, 3), (second, 6), (1, 4))
    found = checked.run(f"{SETUP}\n{NOPS}{words}")
    assert [(f.name, f.register) for f in found] == [(name, "") for name, _ in expected]


def test_a_pair_in_wave64(checked: Checked) -> None:
    words = pair(MUL, ADD, (256 + 2, 3), (256 + 5, 6), (1, 4))
    assert checked.run(f"{SETUP}\n{NOPS}{words}", 32) == []
    own = Checked()
    with pytest.raises(QueueError, match="illegal instruction"):
        own.run(f"{SETUP}\n{NOPS}v_rcp_f32 v1, v2\nv_mov_b32 v3, v1\n{words}", 64, block=64)
    assert {(f.name, f.is_error) for f in own.device.findings} == {(PAIR64, True), (TRANS, True)}
    own.close()


def test_what_stands_before_an_unsupported_instruction_is_told_once(checked: Checked) -> None:
    """The code behind it is of another run."""
    jump = "s_mov_b32 s9, 0\ns_cmp_eq_u32 s9, 0\ns_cbranch_scc1 L\n"
    text = "v_rcp_f32 v1, v2\nv_interp_p10_f32 v2, v3, v4, v5\nL: v_mov_b32 v3, v1"
    assert checked.run(f"{SETUP}\n{NOPS}{jump}{text}") == []


def test_notes_raise_nothing_and_errors_do(checked: Checked) -> None:
    (note,) = checked.run(SETUP + "\nv_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v8, v6")
    assert (note.severity, note.is_error) == ("note", False)
    (error,) = checked.run(SETUP + "\nv_rcp_f32 v1, v2\nv_mov_b32 v3, v1")
    assert error.is_error


@pytest.mark.parametrize(
    ("register", "granules", "wave_size", "found"),
    [(23, 3, 32, False), (24, 3, 32, True), (11, 3, 64, False), (12, 3, 64, True)],
)
def test_registers_beyond_the_descriptor(
    checked: Checked, register: int, granules: int, wave_size: int, found: bool
) -> None:
    """The descriptor's count, in 8 or 4 registers, is rounded up to 24 or 12: that many there are."""
    program = Program.from_asm(kernel_text(f"v_mov_b32 v{register}, 0", wave_size))
    code_object = program.code_object
    first = code_object.kernels["k"].descriptor_address + 48
    segments = [
        replace(segment, data=_with_byte(segment.data, first - segment.address, granules - 1))
        for segment in code_object.segments
    ]
    program = Program(replace(code_object, segments=tuple(segments)))
    findings = checked.launch(program, LaunchConfig(grid=1, block=32), [checked.buffer])
    expected = [("VGPR count", f"v{register}")] if found else []
    assert [(finding.name, finding.register) for finding in findings] == expected


def _with_byte(data: bytes, offset: int, low_bits: int) -> bytes:
    """Data with the low six bits of one byte replaced; unchanged where the byte is elsewhere."""
    if not 0 <= offset < len(data):
        return data
    return data[:offset] + bytes([data[offset] & 0xC0 | low_bits]) + data[offset + 1 :]


@pytest.mark.parametrize(("user", "wave_size", "found"), [(14, 32, True), (15, 32, False), (2, 64, False)])
def test_initial_scalar_registers(checked: Checked, user: int, wave_size: int, found: bool) -> None:
    """One workgroup id comes on top of the user registers."""
    text = kernel_text("s_nop 0", wave_size).replace("user_sgpr_count 15", f"user_sgpr_count {user}")
    findings = checked.launch(Program.from_asm(text), LaunchConfig(grid=1, block=32), [checked.buffer])
    assert [finding.name for finding in findings] == (["UserSGPRInit16"] if found else [])
