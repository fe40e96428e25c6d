"""Which NaN comes out: the first source's, quieted by MODE.IEEE, with what was measured on a gfx1100."""

from __future__ import annotations

import numpy as np
import pytest
from shader_harness import every_level
from wave_runner import WaveRunner

RUNNER = WaveRunner()
IEEE, PLAIN = 0x3F0, 0x1F0
"""MODE with all denormals kept and DX10_CLAMP, with and without IEEE."""

S, Q = 0x7F812345, 0xFFC54321
"""A signalling NaN and a quiet one, of other signs."""
HALF_S, HALF_Q = 0x7D12, 0xFE34
QUIET, HALF_QUIET = 0x400000, 0x200
ONE, INFINITE, DEFAULT = 0x3F800000, 0x7F800000, 0xFFC00000
both_modes = pytest.mark.parametrize("mode", [IEEE, PLAIN])


def result(text: str, sources: list[int], mode: int, level: int) -> int:
    """v8 after an instruction on v0, v1 and v2."""
    vgprs = {n: np.full(32, value, np.uint32) for n, value in enumerate(sources)}
    vgprs[8] = np.full(32, ONE, np.uint32)
    lanes = RUNNER.barrier(text, mode=mode, level=level, vgprs=vgprs).vgprs[8]
    assert (lanes == lanes[0]).all()
    return int(lanes[0])


UNARY = (
    "floor", "ceil", "trunc", "rndne", "fract", "frexp_mant", "rcp", "rsq", "sqrt", "exp", "log", "sin",
    "cos", "rcp_iflag",
)  # fmt: skip


@every_level
@both_modes
def test_functions_of_one_source_pass_its_nan(mode: int, level: int) -> None:
    quiet = QUIET if mode == IEEE else 0
    for name in UNARY:
        assert result(f"v_{name}_f32 v8, v0", [S], mode, level) == S | quiet, name
        assert result(f"v_{name}_f32 v8, v0", [Q], mode, level) == Q, name
        if name != "rcp_iflag":
            got = result(f"v_{name}_f16 v8.l, v0.l", [HALF_S], mode, level) & 0xFFFF
            assert got == HALF_S | (HALF_QUIET if quiet else 0), name
    assert result("v_ldexp_f32 v8, v0, 3", [S], mode, level) == S | quiet


BINARY = ("v_add_f32 v8, v0, v1", "v_mul_f32 v8, v0, v1", "v_max_f32 v8, v0, v0", "v_med3_f32 v8, v0, v0, v0")


@every_level
@both_modes
@pytest.mark.parametrize("text", BINARY)
def test_a_signalling_nan_stays_one_without_ieee(text: str, mode: int, level: int) -> None:
    assert result(text, [S, ONE], mode, level) == S | (QUIET if mode == IEEE else 0)


@every_level
def test_the_first_nan_of_several_passes_without_ieee(level: int) -> None:
    for text in ("v_add_f32 v8, v0, v1", "v_mul_f32 v8, v0, v1", "v_fma_f32 v8, v0, v1, v2",
                 "v_fma_f32 v8, v2, v0, v1", "v_fmaak_f32 v8, v0, v1, 0x7fc00007",
                 "v_div_fmas_f32 v8, v0, v1, v2", "v_mul_dx9_zero_f32 v8, v0, v1"):  # fmt: skip
        for first, second in ((S, Q), (Q, S)):
            assert result(text, [first, second, ONE], PLAIN, level) == first, text


@every_level
@both_modes
def test_modifiers_change_a_nans_sign(mode: int, level: int) -> None:
    quiet = QUIET if mode == IEEE else 0
    top = 0x80000000
    for first, second in ((S, Q), (Q, S), (S, ONE), (ONE, S)):
        passing = first if first != ONE else second
        taken = passing | quiet
        assert result("v_add_f32 v8, -v0, -v1", [first, second], mode, level) == taken ^ top
        assert result("v_mul_f32 v8, |v0|, |v1|", [first, second], mode, level) == taken & ~top
        assert result("v_fma_f32 v8, -v0, -v1, 1.0", [first, second], mode, level) == taken ^ top
        assert result("v_fma_f32 v8, 1.0, 1.0, -|v0|", [passing], mode, level) == taken | top


@every_level
@both_modes
def test_an_invalid_product_goes_before_the_addends_nan(mode: int, level: int) -> None:
    text = "v_fma_f32 v8, -v0, v1, v2"
    assert result(text, [INFINITE, 0, Q], mode, level) == DEFAULT
    assert result(text, [0, INFINITE, S], mode, level) == DEFAULT
    for half in ("v_fma_f16 v8.l, v0.l, v1.l, v2.l", "v_pk_fma_f16 v8, v0, v1, v2",
                 "v_fma_mixlo_f16 v8, v0, v1, v2 op_sel_hi:[1,1,1]"):  # fmt: skip
        assert result(half, [0x7C00, 0, HALF_S], mode, level) & 0xFFFF == 0xFE00
    if mode == PLAIN:
        assert result("v_fma_f32 v8, v0, v1, v2", [0, INFINITE, S], mode, level) == DEFAULT


@every_level
@both_modes
def test_halves_choose_in_the_order_of_sources(mode: int, level: int) -> None:
    quiet = HALF_QUIET if mode == IEEE else 0
    for text in ("v_add_f16 v8.l, v0.l, v1.l", "v_mul_f16 v8.l, v0.l, v1.l", "v_pk_add_f16 v8, v0, v1",
                 "v_fma_f16 v8.l, v0.l, v1.l, v2.l", "v_fma_mixlo_f16 v8, v0, v1, v2 op_sel_hi:[1,1,1]",
                 "v_pk_mul_f16 v8, v0, v1", "v_pk_fma_f16 v8, v0, v1, v2"):  # fmt: skip
        assert result(text, [HALF_S, HALF_Q, 0], mode, level) & 0xFFFF == HALF_S | quiet, text
        assert result(text, [HALF_Q, HALF_S, 0], mode, level) & 0xFFFF == HALF_Q, text


@every_level
@both_modes
def test_constants_pass_as_any_source(mode: int, level: int) -> None:
    """All ones is a quiet NaN; a literal may be a signalling one."""
    assert result("v_add_f32 v8, -1, v0", [S], mode, level) == 0xFFFFFFFF
    assert result("v_mul_f32_e64 v8, v0, -1", [ONE], mode, level) == 0xFFFFFFFF
    assert result("v_add_f32 v8, 0x7f800001, v0", [Q], mode, level) == 0x7F800001 | (
        QUIET if mode == IEEE else 0
    )


@every_level
@both_modes
def test_conversions_to_half_quiet_always(mode: int, level: int) -> None:
    assert result("v_cvt_f16_f32 v8.l, v0", [S], mode, level) & 0xFFFF == 0x7E09
    assert result("v_cvt_pk_rtz_f16_f32 v8, v0, v0", [S], mode, level) == 0x7E097E09


@every_level
@both_modes
def test_other_conversions_follow_ieee(mode: int, level: int) -> None:
    quiet = QUIET if mode == IEEE else 0
    assert result("v_cvt_f32_f16 v8, v0.l", [0x7D12], mode, level) == 0x7FA24000 | quiet
    assert result("v_cvt_f32_f64 v8, v[0:1]", [0, 0x7FF02468], mode, level) == 0x7F812340 | quiet
    # a payload that is cut off wholly would leave an infinity
    assert result("v_cvt_f32_f64 v8, v[0:1]", [1, 0x7FF00000], mode, level) == 0x7FC00000
    got = RUNNER.barrier(
        "v_cvt_f64_f32 v[8:9], v0", mode=mode, level=level, vgprs={0: np.full(32, S, np.uint32)}
    )
    assert int(got.vgprs[9][0]) == 0x7FF02468 | (0x80000 if quiet else 0)
    assert int(got.vgprs[8][0]) == 0xA0000000


@every_level
@both_modes
def test_division_helpers(mode: int, level: int) -> None:
    assert result("v_div_scale_f32 v8, vcc_lo, v0, v1, v0", [S, ONE], mode, level) == S
    assert result("v_div_fixup_f32 v8, v1, v0, v1", [S, ONE], mode, level) == S | (
        QUIET if mode == IEEE else 0
    )


@every_level
def test_output_modifiers_keep_a_nan(level: int) -> None:
    flushing = PLAIN & ~0xF0
    assert result("v_add_f32 v8, v0, v1 mul:2", [S, ONE], flushing, level) == S
    assert result("v_add_f32 v8, v0, v1 mul:4", [Q, ONE], flushing, level) == Q


CONSTANTS = {
    32: ("0", "1", "0.5", "-0.5", "1.0", "-1.0", "2.0", "-4.0", "0x80000000", "0x80000001", "0x7f800000"),
    64: ("0", "1", "0.5", "-0.5", "1.0", "-1.0", "2.0", "-2.0", "0x80000000", "0x7ff00000"),
}
"""No NaNs: which of two passes on from registers is left open."""
OPERATIONS = {
    32: ("add", "sub", "subrev", "mul", "mul_dx9_zero", "max", "min", "fma", "fma_dx9_zero"),
    64: ("add", "mul", "max", "min", "fma"),
}


def _load(bits: int, constant: str) -> str:
    """Bring a constant into v2 and s2, or v[2:3] and s[2:3], as an instruction would take it itself."""
    if bits == 32:
        return f"v_mov_b32 v2, {constant}\ns_mov_b32 s2, {constant}"
    if constant.startswith("0x"):
        parts = ["0", constant]
    else:
        value = int(constant) if "." not in constant else int(np.float64(constant).view(np.uint64))
        parts = [hex(value & 0xFFFFFFFF), hex(value >> 32)]
    return "\n".join(f"v_mov_b32 v{n}, {each}\ns_mov_b32 s{n}, {each}" for n, each in enumerate(parts, 2))


@every_level
@both_modes
@pytest.mark.parametrize("bits", [32, 64])
def test_a_constant_does_to_a_nan_what_a_register_does(bits: int, mode: int, level: int) -> None:
    """The compiler takes x·−1 and −0 − x for a change of sign, and x·1 and x + 0 for x."""
    x = np.array([S, Q, S ^ 0x80000000, Q ^ 0x80000000, 0, 0x80000000, INFINITE, ONE] * 4, np.uint32)
    vgprs = {0: x, 1: x, 4: np.full(32, 0, np.uint32), 5: np.full(32, ONE, np.uint32)}
    x_name, vector, scalar, third = ("v[0:1]", "v[2:3]", "s[2:3]", "v[4:5]") if bits == 64 else (
        "v0", "v2", "s2", "v4")  # fmt: skip
    for name in OPERATIONS[bits]:
        more = f", {third}" if "fma" in name else ""
        for constant in CONSTANTS[bits]:
            lines = [_load(bits, constant)]
            for n, source in enumerate((constant, vector, scalar)):
                where = f"v[{8 + 4 * n}:{9 + 4 * n}]" if bits == 64 else f"v{8 + 4 * n}"
                lines.append(f"v_{name}_f{bits} {where}, {source}, {x_name}{more}")
                where = f"v[{10 + 4 * n}:{11 + 4 * n}]" if bits == 64 else f"v{10 + 4 * n}"
                lines.append(f"v_{name}_f{bits} {where}, {x_name}, {source}{more}")
            got = RUNNER.barrier("\n".join(lines), mode=mode, level=level, vgprs=vgprs).vgprs
            for n in range(8, 12):
                assert (got[n] == got[n + 4]).all(), (name, constant)
                assert (got[n] == got[n + 8]).all(), (name, constant)
