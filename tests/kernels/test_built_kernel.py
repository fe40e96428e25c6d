"""What a kernel comes as, and that the helper which judges kernels sees each kind of mistake."""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import check, check_on, random_inputs, run

from barewave import CheckError, isa
from barewave.isa.builder import Kernel, s, v, vcc_lo
from barewave.kernels.built import ArraySpec, BuiltKernel, KernelError, Tolerance, build, kernel_arguments

COUNT = 40


def scaled(count: int = COUNT, *, grid: int = 2, factor: float = 1.0, shift: int = 0) -> BuiltKernel:
    """``y = a x``, or a mistaken one: times ``factor``, or ``shift`` elements beside their place."""
    x, y = ArraySpec("x", (COUNT,), "f32"), ArraySpec("y", (COUNT,), "f32")
    a = ArraySpec("a", (), "f32", by_value=True)
    with Kernel("scaled", arguments=kernel_arguments(x, a, y), workgroup=32) as k:
        k.load_argument(s[2:3], "x")
        k.load_argument(s[4], "a")
        k.load_argument(s[6:7], "y")
        k.v_lshl_add_u32(v[0], k.workgroup_id_x, 5, v[0])
        k.v_cmp_gt_u32(vcc_lo, count, v[0])
        with k.if_exec(vcc_lo, s[9]):
            k.v_lshlrev_b32(v[0], 2, v[0])
            k.global_load_b32(v[1], v[0], s[2:3])
            k.v_mul_f32(v[1], s[4], v[1])
            k.v_mul_f32(v[1], factor, v[1])
            k.global_store_b32(v[0], v[1], s[6:7], offset=4 * shift)
        k.s_endpgm()
    return build(
        k,
        name="scaled",
        grid=grid,
        inputs=[x, a],
        outputs=[y],
        reference=lambda x, a: (x.astype(np.float64) * a,),
        tolerance=Tolerance(relative=1e-6),
    )


def test_what_a_built_kernel_says(cards):
    built = scaled()
    check(cards, built)
    assert [(each.name, each.type_name) for each in built.arguments] == [
        ("x", "float*"), ("a", "float"), ("y", "float*"),
    ]  # fmt: skip
    assert (built.grid, built.block, built.vgprs, built.lds) == ((2, 1, 1), (32, 1, 1), 2, 0)
    assert built.traffic == 2 * 4 * COUNT
    assert list(isa.CodeObject.read(built.code).kernels) == [built.kernel]
    assert not any("wait" in line for line in built.text().splitlines())
    assert any("wait" in line for line in built.scheduled.text().splitlines())


@pytest.mark.parametrize(
    ("mistake", "text"),
    [
        ({"factor": 1.0 + 2**-19}, r"y\[\d+\] is .* of 40 are wrong"),
        ({"count": COUNT - 1}, r"y\[39\] is .*1 of 40"),
        ({"count": COUNT + 1}, "wrote behind y"),
        ({"shift": -1}, "wrote before y"),
        ({"grid": 1}, "8 of 40 are wrong"),
        ({"grid": 0}, "40 of 40 are wrong"),
    ],
)
def test_the_helper_sees_mistakes(cards, mistake, text):
    with pytest.raises(AssertionError, match=text):
        check_on(cards[0], scaled(**mistake))


def test_checked_mode_sees_what_lies_outside(cards):
    built = scaled(COUNT + 1)
    with pytest.raises(CheckError, match="past its end"):
        run(cards[1], built, random_inputs(built))


def test_a_tolerance():
    nan, inf = np.nan, np.inf
    exact, loose = Tolerance(), Tolerance(relative=0.5, absolute=1.0)
    wanted = np.array([0.0, 2.0, nan, inf, 4.0, 4.0])
    got = np.array([1.0, 4.5, nan, inf, -inf, nan])
    assert list(loose.excess(got, wanted)) == [0, 0.5, 0, 0, inf, inf]
    assert list(exact.excess(got, wanted)) == [inf, inf, 0, 0, inf, inf]


def test_a_grid_that_no_dispatch_can_have():
    with pytest.raises(KernelError, match=r"2\*\*32|4294967295"):
        scaled(grid=1 << 27)
