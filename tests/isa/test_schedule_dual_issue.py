"""Dual-issue pairs: which are formed, which are not and why, and that each is what the assembler makes."""

from __future__ import annotations

import itertools
import random
import re

import pytest

from barewave import isa
from barewave.errors import AssemblyError
from barewave.isa.builder import Builder, v
from barewave.isa.builder.statements import Statement
from barewave.isa.schedule.dual_halves import HalfForm, bank_score, encode_pair, half_forms, why_not
from barewave.isa.schedule.dual_issue import dual_issue, pair_up
from barewave.isa.tables import by_opcode
from barewave.isa.tables.equivalents import FUSED, dual_half_of


def forms(text: str, *, swap: bool = True) -> tuple[HalfForm, ...]:
    return half_forms(isa.decode(isa.assemble(text)), swap=swap)


def body(text: str) -> list[Statement]:
    return [Statement(each.data) for each in isa.disassemble(isa.assemble(text))]


def paired(text: str, **options: bool) -> list[str]:
    return [
        str(each.instruction) for each in dual_issue(body(text), **options) if isinstance(each, Statement)
    ]


def reason(text: str) -> str:
    found = pair_up(body(text))
    assert not found.pairs
    return found.unpaired[0].reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "v_mul_f32 v0, v1, v2\nv_add_f32 v3, v4, v5",
            "v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v4, v5",
        ),
        # what may only be the second half changes places
        (
            "v_add_nc_u32 v0, v1, v2\nv_add_f32 v3, v4, v5",
            "v_dual_add_f32 v3, v4, v5 :: v_dual_add_nc_u32 v0, v1, v2",
        ),
        # three-source multiply-adds: the addend is the destination, or something is a dword
        (
            "v_fma_f32 v0, v1, v2, v0\nv_fma_f32 v3, v4, v5, v3",
            "v_dual_fmac_f32 v0, v1, v2 :: v_dual_fmac_f32 v3, v4, v5",
        ),
        (
            "v_fma_f32 v0, v1, 0x40490fdb, v2\nv_fma_f32 v3, v4, v5, 0x40490fdb",
            "v_dual_fmamk_f32 v0, v1, 0x40490fdb, v2 :: v_dual_fmaak_f32 v3, v4, v5, 0x40490fdb",
        ),
        (
            "v_fma_f32 v0, v1, v2, 1.0\nv_mov_b32 v3, v4",
            "v_dual_fmaak_f32 v0, v1, v2, 0x3f800000 :: v_dual_mov_b32 v3, v4",
        ),
        # sources of one bank are exchanged
        (
            "v_mul_f32 v0, v1, v2\nv_add_f32 v3, v5, v8",
            "v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v8, v5",
        ),
        (
            "v_mul_f32 v0, v1, v2\nv_sub_f32 v3, v5, v8",
            "v_dual_mul_f32 v0, v1, v2 :: v_dual_subrev_f32 v3, v8, v5",
        ),
        # VCC as a mask, an SGPR
        (
            "v_cndmask_b32 v0, s1, v2, vcc_lo\nv_mov_b32 v3, 2.0",
            "v_dual_cndmask_b32 v0, s1, v2 :: v_dual_mov_b32 v3, 2.0",
        ),
        # the later one writes what the first reads: both read before either writes
        ("v_mul_f32 v0, v1, v2\nv_mov_b32 v1, v4", "v_dual_mul_f32 v0, v1, v2 :: v_dual_mov_b32 v1, v4"),
    ],
)
def test_a_pair_is_formed(text: str, expected: str) -> None:
    assert paired(text) == [expected]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("v_mul_f32 v0, v1, v2\nv_add_f32 v2, v4, v5", "destinations v0 and v2 are not one even and one odd"),
        (
            "v_mul_f32 v0, v1, v1\nv_add_f32 v3, v5, v5",
            "first sources v1 and v5 are in the same register bank",
        ),
        ("v_mul_f32 v0, v1, v1\nv_add_f32 v3, v3, v3", "have the same parity: gfx11 can lose the wait"),
        ("v_mul_f32 v0, v1, v2\nv_add_f32 v3, v0, v5", "it writes v0, which the other reads"),
        ("v_mov_b32 v0, 0x12345\nv_mov_b32 v1, 0x12346", "literals 0x12345 and 0x12346 differ"),
        ("v_mul_f32 v0, s1, v2\nv_fmaak_f32 v3, s2, v5, 0x12345", "3 scalar values are read"),
        ("v_add_nc_u32 v0, v1, v2\nv_and_b32 v3, v4, v5", "can only be the second half"),
        (
            "v_fmamk_f32 v0, v1, 0x11, v2\nv_fmamk_f32 v3, v4, 0x11, v6",
            "third sources v2 and v6 are not one even",
        ),
        ("v_mul_f32 v0, v1, v2", "no other instruction that could be half of a pair is near"),
        # v7 depends on the first, and the last on v7
        (
            "v_mul_f32 v0, v1, v2\nv_exp_f32 v7, v0\nv_add_f32 v3, v7, v5",
            "v7, used between them, keeps them apart",
        ),
    ],
)
def test_a_pair_is_not_formed(text: str, why: str) -> None:
    assert why in reason(text)


@pytest.mark.parametrize(
    "text",
    [
        "v_add_f32 v0, -v1, v2",
        "v_add_f32_e64 v0, v1, v2 clamp",
        "v_add_f32_e64 v0, v1, v2 mul:2",
        "v_add_f32_dpp v0, v1, v2 quad_perm:[1,0,3,2] row_mask:0xf bank_mask:0xf",
        "v_cndmask_b32_e64 v0, v1, v2, s4",
        "v_fma_f32 v0, v1, v2, v3",
        "v_add_f32_e64 v0, s1, s1",
        "v_add_f32 v0, exec_lo, v1",
        "v_add_f16 v0, v1, v2",
        "v_exp_f32 v0, v1",
        "s_mov_b32 s0, s1",
    ],
)
def test_what_can_be_no_half(text: str) -> None:
    assert forms(text) == ()


def test_no_half_in_wave64() -> None:
    code = isa.assemble("v_mul_f32 v0, v1, v2\nv_add_f32 v3, v4, v5", wave_size=64)
    items = [Statement(each.data, 64) for each in isa.disassemble(code, wave_size=64)]
    assert dual_issue(items) == items


def test_sources_stay_in_their_places_if_asked() -> None:
    text = "v_mul_f32 v0, v1, v2\nv_add_f32 v3, v5, v8"
    assert len(paired(text, swap=False)) == 2
    # integers are the same either way
    exact = "v_mul_f32 v0, v1, v2\nv_add_nc_u32 v3, v5, v8"
    assert paired(exact, swap=False) == ["v_dual_mul_f32 v0, v1, v2 :: v_dual_add_nc_u32 v3, v8, v5"]


def test_the_other_half_is_fetched_over_what_does_not_touch_it() -> None:
    text = "v_mul_f32 v0, v1, v2\ns_add_u32 s0, s0, s1\nds_load_b32 v9, v8\nv_add_f32 v3, v4, v5"
    assert paired(text)[0] == "v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v4, v5"
    # a wait, a barrier, a change of EXEC are not crossed
    for between in ("s_waitcnt vmcnt(0)", "s_barrier", "s_mov_b32 exec_lo, s0", "s_setprio 1"):
        assert len(paired(f"v_mul_f32 v0, v1, v2\n{between}\nv_add_f32 v3, v4, v5")) == 3


def test_the_first_half_moves_down_to_one_that_cannot_move_up() -> None:
    text = "v_mul_f32 v0, v1, v2\nds_load_b32 v4, v8\nv_add_f32 v3, v4, v5"
    assert paired(text) == ["ds_load_b32 v4, v8", "v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v4, v5"]


def test_of_two_partners_the_one_is_taken_that_reads_other_banks() -> None:
    # v4 with v0 and v5 with v1 would be two registers of one bank each
    text = "v_mul_f32 v8, v0, v1\nv_mul_f32 v9, v5, v4\nv_mul_f32 v11, v3, v2"
    found = pair_up(body(text))
    assert (found.pairs, found.banks) == (1, 1)
    assert str(found.items[0]) == "<v_dual_mul_f32 v8, v0, v1 :: v_dual_mul_f32 v11, v3, v2>"


def test_comments_and_lines_go_with_the_pair() -> None:
    k = Builder(record_lines=True)
    k.v_mul_f32(v[0], v[1], v[2]).note("a")
    k.v_add_f32(v[3], v[4], v[5]).note("b")
    before = list(k.body)
    (made,) = dual_issue(k.body)
    assert isinstance(made, Statement)
    assert made.comment == "a; b"
    assert made.source == k.statements[0].source
    assert k.body == before


def test_a_window_has_a_size() -> None:
    with pytest.raises(ValueError, match="1 and more"):
        pair_up([], window=0)


def _texts(pick: random.Random) -> list[str]:
    found: list[str] = []
    for name in sorted(name for name in {i.name for i in by_opcode()["VOP2"].values()} if dual_half_of(name)):
        first = pick.choice(("v1", "v2", "v3", "v4", "s1", "s2", "vcc_lo", "1.0", "3", "0x12345", "0x54321"))
        tail = ", vcc_lo" if "cndmask" in name else ", 0x12345" if "fmaak" in name else ""
        middle = ", 0x54321" if "fmamk" in name else ""
        found.append(f"{name} v{pick.randrange(8)}, {first}{middle}, v{pick.randrange(8)}{tail}")
    for name in FUSED:
        found.append(f"{name} v3, v1, s2, v3")
        found.append(f"{name} v2, v{pick.randrange(8)}, v5, 2.0")
    return found


def test_every_pair_is_what_the_assembler_makes_and_every_refusal_is_its_own() -> None:
    pick = random.Random(7)
    made = refused = 0
    for _ in range(12):
        everything = [form for text in _texts(pick) for form in _forms_or_none(text)]
        for x, y in itertools.product(everything, repeat=2):
            why = why_not(x, y)
            if why:
                refused += 1
                continue
            data = encode_pair(x, y)
            text = str(isa.decode(data))
            assert isa.assemble(text) == data, text
            assert bank_score(x, y) in (1, 2)
            made += 1
    assert made > 500
    assert refused > 500


def _forms_or_none(text: str) -> tuple[HalfForm, ...]:
    try:
        return forms(text)
    except AssemblyError:
        # two literals in one instruction
        return ()


def _refusal(x: HalfForm, y: HalfForm) -> str:
    """What the assembler says of a pair that is put together without asking."""
    text = str(isa.decode(encode_pair(x, y)))
    try:
        isa.assemble(text)
    except AssemblyError as error:
        return error.message
    return ""


def test_banks_are_refused_where_the_assembler_refuses_them_and_parity_beyond() -> None:
    mine = theirs = 0
    for a, b in itertools.product(range(8), repeat=2):
        (x,), (y,) = forms(f"v_mov_b32 v8, v{a}"), forms(f"v_mov_b32 v9, v{b}")
        said = _refusal(x, y)
        found = why_not(x, y)
        assert bool(found) == ((a ^ b) % 2 == 0)
        assert bool(said) == (a % 4 == b % 4)
        if said:
            assert re.search("same register bank", found)
        mine += bool(found)
        theirs += bool(said)
    assert mine == 2 * theirs


def _renamed(text: str, **options: int) -> list[str]:
    """Pairs of code that ends, so that what it needs is known; without the end."""
    items = body(text + "\nds_store_b128 v20, v[0:3]\nds_store_b128 v20, v[4:7]\ns_endpgm")
    return [
        str(each.instruction) for each in pair_up(items, **options).items[:-3] if isinstance(each, Statement)
    ]


def test_a_value_moves_to_another_register_where_that_makes_a_pair() -> None:
    # v8 and v10 are used up here
    text = "v_mul_f32 v8, v0, v1\nv_mul_f32 v10, v3, v2\nv_add_f32 v0, v8, v10"
    assert _renamed(text)[0] == "v_dual_mul_f32 v8, v0, v1 :: v_dual_mul_f32 v9, v3, v2"
    assert _renamed(text)[1] == "v_add_f32_e32 v0, v8, v9"
    assert len(_renamed(text, rename=False)) == 3


def test_a_source_moves_to_another_bank() -> None:
    text = "ds_load_b32 v9, v20\nds_load_b32 v13, v20\nv_mul_f32 v0, v9, v2\nv_mul_f32 v1, v13, v3"
    found = _renamed(text)
    assert found[:2] == ["ds_load_b32 v9, v20", "ds_load_b32 v8, v20"]
    assert found[2] == "v_dual_mul_f32 v0, v9, v2 :: v_dual_mul_f32 v1, v8, v3"


@pytest.mark.parametrize(
    "text",
    [
        # needed behind the block
        "v_mul_f32 v0, v8, v9\nv_mul_f32 v2, v11, v10",
        # loaded with its neighbour
        "ds_load_b64 v[8:9], v20\nds_load_b64 v[12:13], v20\nv_mul_f32 v0, v8, v8\nv_mul_f32 v1, v12, v12",
        # in the lanes of another mask
        "v_mul_f32 v8, v0, v1\ns_mov_b32 exec_lo, s0\nv_mul_f32 v8, v0, v2\nv_mul_f32 v10, v3, v2\n"
        "s_mov_b32 exec_lo, -1\nv_add_f32 v0, v8, v10\nv_mul_f32 v1, v8, v10",
        # named by a pair that is there already
        "v_mul_f32 v8, v0, v1\nv_mul_f32 v10, v3, v2\n"
        "v_dual_fmac_f32 v8, v0, v1 :: v_dual_fmac_f32 v5, v3, v2\n"
        "v_dual_fmac_f32 v10, v0, v1 :: v_dual_fmac_f32 v5, v3, v2\nv_add_f32 v0, v8, v10",
        # the other half of the register stays
        "v_mul_f32 v8, v0, v1\nv_mul_f32 v10, v3, v2\nds_load_u16_d16 v10, v20\nds_load_u16_d16 v8, v20\n"
        "v_add_f32 v0, v8, v10",
    ],
)
def test_a_value_that_is_not_all_in_sight_stays_where_it_is(text: str) -> None:
    assert sum("dual" in line for line in _renamed(text)) == text.count("::")


def test_no_register_is_taken_beyond_the_limit() -> None:
    text = "v_mul_f32 v8, v0, v1\nv_mul_f32 v10, v3, v2\nv_add_f32 v0, v8, v10"
    assert len(_renamed(text, max_vgprs=8)) == 3
    assert len(_renamed(text, max_vgprs=12)) == 2


def test_no_register_is_taken_that_another_kernel_uses() -> None:
    text = "v_mul_f32 v8, v0, v1\nv_mul_f32 v10, v3, v2\nv_add_f32 v0, v8, v10\n"
    end = "ds_store_b128 v9, v[0:3]\nds_store_b128 v9, v[4:7]\ns_endpgm\n"
    alone, with_another = body(text + end), body(text + end + "v_mov_b32 v40, v41\ns_endpgm")
    assert pair_up(alone).pairs == pair_up(with_another).pairs == 0
    assert pair_up(with_another, max_vgprs=42).pairs == 1
