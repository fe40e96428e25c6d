"""Virtual registers and their allocation: places, wishes, what may not share a place, and errors."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from barewave.isa.builder import (
    BuilderError,
    exec_lo,
    half,
    pointer,
    s,
    v,
    vcc_lo,
)
from barewave.isa.schedule.registers import AllocationError, vgprs_for_waves
from barewave.isa.schedule.virtual import VirtualBuilder, VirtualKernel, VirtualMethods

Wrong = Callable[[VirtualBuilder], object]


def text_of(k: VirtualMethods) -> list[str]:
    return [str(each) for each in k.instructions]


def test_values_that_are_not_alive_together_share_registers() -> None:
    k = VirtualBuilder()
    for number in range(8):
        x, y = k.vector(name=f"x{number}"), k.vector(name=f"y{number}")
        k.ds_load_b32(x, v[0])
        k.v_add_f32(y, x, 1.0)
        k.ds_store_b32(v[0], y)
    k.s_endpgm()
    found = k.allocate()
    assert (found.vgprs, found.pressure) == (2, 2)
    assert set(found.places.values()) == {"v1"}


def test_groups_follow_each_other_and_are_aligned() -> None:
    k = VirtualKernel("k", arguments=[pointer("x"), pointer("y")])
    args, four, pair, one = (
        k.scalar(4, "args"),
        k.vector(4, "four"),
        k.scalar(2, "pair"),
        k.scalar(name="one"),
    )
    k.s_mov_b32(one, 7)
    k.load_argument(args, "x", "y")
    k.s_mov_b64(pair, args[0:1])
    k.global_load_b128(four, k.workitem_id, pair)
    k.v_add_f32(four[3], abs(four[0]), -four[1])
    k.global_store_b64(k.workitem_id, four[2:3], args[2:3])
    k.v_mov_b32(v[5], one)
    k.s_endpgm()
    found = k.allocate()
    first = int(found.places["args"][2:].partition(":")[0])
    assert first % 4 == 0
    assert int(found.places["pair"][2:].partition(":")[0]) % 2 == 0
    assert "v_add_f32_e64 v4, |v1|, -v2" in text_of(k)
    assert len(k.code_object()) > len(k.code)


def test_wishes_are_granted_where_they_cost_nothing() -> None:
    k = VirtualBuilder()
    wanted = [k.vector(name=f"b{bank}", bank=bank) for bank in (3, 2, 1, 0)]
    odd, even = k.vector(name="odd", parity=1), k.vector(name="even", parity=0)
    for each in (*wanted, odd, even):
        k.v_mov_b32(each, 0)
    for each in (*wanted, odd, even):
        k.ds_store_b32(v[0], each)
    k.s_endpgm()
    found = k.allocate()
    assert found.refused == ()
    numbers = {name: int(place[1:]) for name, place in found.places.items()}
    assert [numbers[f"b{bank}"] % 4 for bank in range(4)] == [0, 1, 2, 3]
    assert (numbers["odd"] % 2, numbers["even"] % 2) == (1, 0)


def test_a_wish_that_would_cost_a_register_is_refused_and_named() -> None:
    k = VirtualBuilder()
    same = [k.vector(name=f"x{number}", bank=1) for number in range(3)]
    for each in same:
        k.v_mov_b32(each, 0)
    for each in same:
        k.ds_store_b32(v[0], each)
    k.s_endpgm()
    assert len(k.allocate(max_vgprs=4).refused) == 2


def test_places_are_given_and_shared() -> None:
    k = VirtualBuilder()
    fixed = k.vector(2, "fixed", at=v[6:7])
    x = k.vector(name="x")
    shared = k.vector(name="shared", like=x)
    k.v_mov_b32(x, 1.0)
    k.v_add_f32(shared, x, x)
    k.v_mov_b32(fixed[0], shared)
    k.v_mov_b32(fixed[1], 0)
    k.ds_store_b64(v[0], fixed)
    k.s_endpgm()
    found = k.allocate()
    assert found.places["fixed"] == "v[6:7]"
    assert found.places["x"] == found.places["shared"]


def test_a_shared_place_of_values_that_are_alive_together() -> None:
    k = VirtualBuilder()
    x = k.vector(name="x")
    y = k.vector(name="y", like=x)
    k.v_mov_b32(x, 1.0)
    k.v_mov_b32(y, 2.0)
    k.v_add_f32(v[1], x, y)
    k.s_endpgm()
    with pytest.raises(BuilderError, match="y cannot share the place of x: both are alive"):
        k.allocate()


def test_what_is_alive_in_disabled_lanes_keeps_its_register() -> None:
    k = VirtualBuilder()
    kept, inner, save = k.vector(name="kept"), k.vector(name="inner"), k.scalar(name="save")
    k.v_mov_b32(kept, 1.0)
    k.v_cmp_lt_f32(vcc_lo, v[0], 0)
    with k.if_exec(vcc_lo, save):
        # kept ends in these lanes, and is needed in the others
        k.v_add_f32(inner, kept, kept)
        k.v_mov_b32(kept, 3.0)
        k.ds_store_b32(v[0], inner)
    k.ds_store_b32(v[0], kept)
    k.s_endpgm()
    found = k.allocate()
    assert found.places["kept"] != found.places["inner"]


def test_values_of_a_loop_are_kept_over_its_rounds() -> None:
    k = VirtualBuilder()
    count, step, total = k.scalar(name="count"), k.vector(name="step"), k.vector(name="total")
    k.v_mov_b32(step, 1.0)
    k.v_mov_b32(total, 0)
    with k.loop(count, 4):
        t = k.vector(name="t")
        k.v_add_f32(t, step, step)
        k.v_add_f32(total, total, t)
    k.ds_store_b32(v[0], total)
    k.s_endpgm()
    found = k.allocate()
    assert len(set(found.places.values())) == 4


def test_results_that_are_written_before_all_is_read_stay_apart() -> None:
    k = VirtualBuilder()
    a, b, d, wide = k.vector(name="a"), k.vector(name="b"), k.vector(2, "d"), k.vector(2, "wide")
    k.ds_load_b32(a, v[0])
    k.ds_load_b32(b, v[0])
    k.ds_load_b64(wide, v[0])
    k.v_mad_u64_u32(d, vcc_lo, a, b, wide)
    k.ds_store_b64(v[0], d)
    k.s_endpgm()
    found = k.allocate()
    taken = {name: place for name, place in found.places.items() if name != "d"}
    numbers = [int(part) for part in found.places["d"][2:-1].split(":")]
    assert all(f"v{n}" not in taken.values() for n in numbers)
    assert found.places["d"] != found.places["wide"]


def test_factors_of_a_matrix_product_stay_apart_from_it() -> None:
    k = VirtualBuilder()
    a, b, c, d = (k.vector(8, name) for name in "abcd")
    for each in (a, b, c):
        k.ds_load_b128(each[0:3], v[0])
        k.ds_load_b128(each[4:7], v[0])
    k.v_wmma_f32_16x16x16_f16(d, a, b, c)
    k.ds_store_b128(v[0], d[0:3])
    k.ds_store_b128(v[0], d[4:7])
    k.s_endpgm()
    found = k.allocate()
    assert found.places["d"] == found.places["c"]
    assert found.places["d"] not in (found.places["a"], found.places["b"])


def _many(count: int) -> VirtualBuilder:
    k = VirtualBuilder(record_lines=True)
    big, more = k.vector(count - 4, "big"), k.vector(4, "more")
    for each in (*big, *more):
        k.v_mov_b32(each, 0)
    for each in (*big, *more):
        k.ds_store_b32(v[0], each)
    k.s_endpgm()
    return k


def test_too_few_registers_say_how_many_where_and_what_is_alive() -> None:
    with pytest.raises(AllocationError) as caught:
        _many(100).allocate(waves=16)
    error = caught.value
    assert (error.excess, error.limit) == (5, 96)
    assert error.alive[:3] == ("big (96)", "more (4)", "v0")
    assert (
        "5 vector registers too many: 101 values are alive at once, there are 96 for 16 waves"
        in error.message
    )
    assert error.filename == __file__
    assert _many(100).allocate(waves=12).vgprs == 101


def test_registers_that_suffice_in_number_but_not_in_a_row() -> None:
    k = VirtualBuilder()
    for index in (1, 3, 5, 7):
        k.v_mov_b32(v[index], 0)
    pair = k.vector(2, "pair")
    k.ds_load_b64(pair, v[0])
    k.ds_store_b64(v[0], pair)
    for index in (1, 3, 5, 7):
        k.ds_store_b32(v[0], v[index])
    k.s_endpgm()
    with pytest.raises(
        AllocationError, match=r"pair \(2 registers\).*2 that follow each other are not free"
    ) as error:
        k.allocate(max_vgprs=8)
    assert error.value.excess == 0


def test_code_without_places_has_no_bytes_and_names_stay_readable() -> None:
    k = VirtualBuilder()
    acc, other = k.vector(4, "acc"), k.vector(4, "acc")
    k.v_fma_f32(acc[1], -acc[0], abs(other[2]), 1.0, clamp=True)
    assert repr(k.body[0]) == "<v_fma_f32 %acc[1], -%acc[0], |%acc.1[2]|, 1.0 clamp=True>"
    with pytest.raises(BuilderError, match="registers without numbers"):
        _ = k.code


REFUSED: list[tuple[Wrong, str]] = [
    (lambda k: k.v_add_f32(k.vector(2), v[0], v[1]), "registers wide"),
    (lambda k: k.v_add_f32(k.scalar(), v[0], v[1]), "VGPR"),
    (lambda k: k.s_load_b64(k.scalar(2), "s[0:1]", 0), "is no text for a register"),
    (lambda k: k.v_add_f32(VirtualBuilder().vector(name="x"), v[0], v[1]), "belongs to another builder"),
    (
        lambda k: k.dual(half.v_dual_mov_b32(k.vector(), v[0]), half.v_dual_mov_b32(v[1], v[3])),
        "depends on the numbers",
    ),
    (
        lambda k: k.image_load(v[0:3], [k.vector(), k.vector()], s[0:7], dmask=15, dim="2D"),
        "separate registers",
    ),
]


@pytest.mark.parametrize(("wrong", "message"), REFUSED)
def test_mistakes_name_the_line_that_makes_them(wrong: Wrong, message: str) -> None:
    with pytest.raises(BuilderError, match=message) as caught:
        wrong(VirtualBuilder())
    assert caught.value.filename == __file__


UNSOUND: list[tuple[Wrong, str]] = [
    (lambda k: k.vector(0), "1 to 256"),
    (lambda k: k.vector(257), "1 to 256"),
    (lambda k: k.scalar(107), "1 to 106"),
    (lambda k: k.vector(bank=4), "no register bank 4"),
    (lambda k: k.vector(parity=2), "0 or 1"),
    (lambda k: k.vector(alignment=3), "no power of two"),
    (lambda k: k.vector(2, at=v[1]), "v1 is no place for 2 vector"),
    (lambda k: k.vector(like=k.scalar()), "another size or kind"),
    (lambda k: k.vector(4)[4], "lies outside"),
    (lambda k: k.vector(4)[0:], "two ends"),
    (lambda k: k.vector(2).l, "no halves"),
    (lambda k: k.allocate(max_vgprs=0), "1 to 256"),
    (lambda k: k.allocate(waves=17), "1 to 16"),
]


@pytest.mark.parametrize(("wrong", "message"), UNSOUND)
def test_arguments_are_checked(wrong: Wrong, message: str) -> None:
    with pytest.raises((ValueError, IndexError), match=message):
        wrong(VirtualBuilder())


def test_registers_that_follow_from_waves() -> None:
    assert [vgprs_for_waves(waves) for waves in (16, 12, 10, 9, 8, 7, 6, 5)] == [
        96,
        120,
        144,
        168,
        192,
        216,
        240,
        256,
    ]
    assert vgprs_for_waves(16, 64) == 48


def test_halves_and_masks() -> None:
    k = VirtualBuilder()
    x, mask = k.vector(name="x"), k.scalar(name="mask")
    k.v_add_f16(x.l, v[0].l, v[0].h)
    k.v_add_f16(x.h, v[0].l, v[0].h)
    k.v_cmp_gt_u32(mask, x, v[0])
    k.s_and_b32(exec_lo, exec_lo, mask)
    k.s_endpgm()
    k.allocate()
    assert text_of(k)[:2] == ["v_add_f16_e32 v1.l, v0.l, v0.h", "v_add_f16_e32 v1.h, v0.l, v0.h"]
