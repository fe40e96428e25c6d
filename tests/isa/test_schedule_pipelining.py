"""Loops whose loads run a round ahead: what they look like, and which loops stay as they are and why."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from barewave.isa.builder import Builder, exec_lo, s, v, vcc_lo
from barewave.isa.builder.statements import Item, Place, Statement
from barewave.isa.schedule.pipelining import LoopReport, pipeline, pipelined
from barewave.isa.schedule.renaming import RenamingError, renamed
from barewave.isa.schedule.virtual import VirtualBuilder


def texts(items: list[Item]) -> list[str]:
    """Instructions, with the names of labels and of branches' targets."""
    result: list[str] = []
    for item in items:
        if isinstance(item, Place):
            result.append(f"{item.label.name}:")
        elif isinstance(item, Statement):
            text = str(item.instruction)
            result.append(text if item.target is None else f"{text.split()[0]} {item.target.name}")
    return result


def loop(body: Callable[[Builder], object], k: Builder | None = None) -> Builder:
    """A loop of s2 rounds over a body, and a use of v2 behind it."""
    k = Builder() if k is None else k
    top = k.label("top")
    body(k)
    k.s_sub_u32(s[2], s[2], 1)
    k.s_cmp_lg_u32(s[2], 0)
    k.s_cbranch_scc1(top)
    k.ds_store_b32(v[3], v[2])
    k.s_endpgm()
    return k


def total(k: Builder) -> None:
    k.global_load_b32(v[1], v[0], s[0:1])
    k.v_add_nc_u32(v[0], 4, v[0])
    k.v_add_f32(v[2], v[2], v[1])


CONTROL = ["s_sub_u32 s2, s2, 1", "s_cmp_lg_u32 s2, 0"]


def test_two_sets_of_registers() -> None:
    k = loop(total)
    given = list(k.body)
    found = pipelined(k.body, buffers="double", max_vgprs=96)
    assert k.body == given
    assert found.loops == (LoopReport("top", 1, 2),)
    # v5 is free and of the same bank as v1
    assert texts(found.items) == [
        "top:",
        "global_load_b32 v1, v0, s[0:1]",
        "v_add_nc_u32_e32 v0, 4, v0",
        "top.round:",
        *CONTROL,
        "s_cbranch_scc0 top.last",
        "global_load_b32 v5, v0, s[0:1]",
        "v_add_nc_u32_e32 v0, 4, v0",
        "v_add_f32_e32 v2, v2, v1",
        *CONTROL,
        "s_cbranch_scc0 top.last.odd",
        "global_load_b32 v1, v0, s[0:1]",
        "v_add_nc_u32_e32 v0, 4, v0",
        "v_add_f32_e32 v2, v2, v5",
        "s_branch top.round",
        "top.last:",
        "v_add_f32_e32 v2, v2, v1",
        "s_branch top.done",
        "top.last.odd:",
        "v_add_f32_e32 v2, v2, v5",
        "top.done:",
        "ds_store_b32 v3, v2",
        "s_endpgm",
    ]


def staged(k: Builder) -> None:
    """As a matrix product does: what is loaded goes to LDS first, then all else is computed."""
    k.global_load_b32(v[1], v[0], s[0:1])
    k.s_add_u32(s[0], s[0], 64)
    k.s_addc_u32(s[1], s[1], 0)
    k.s_barrier()
    k.ds_store_b32(v[3], v[1])
    k.s_barrier()
    k.ds_load_b32(v[4], v[3])
    k.v_add_f32(v[2], v[2], v[4])


def test_one_set_of_registers() -> None:
    found = pipelined(loop(staged).body, buffers="single")
    assert found.loops == (LoopReport("top", 1, 1),)
    fetch = ["global_load_b32 v1, v0, s[0:1]", "s_add_u32 s0, s0, 64", "s_addc_u32 s1, s1, 0"]
    rest = ["s_barrier", "ds_load_b32 v4, v3", "v_add_f32_e32 v2, v2, v4"]
    assert texts(found.items) == [
        "top:", *fetch, "top.round:", "s_barrier", "ds_store_b32 v3, v1", *CONTROL, "s_cbranch_scc0 top.last",
        *fetch, *rest, "s_branch top.round", "top.last:", *rest, "ds_store_b32 v3, v2", "s_endpgm",
    ]  # fmt: skip


def test_one_set_is_taken_by_default_where_enough_is_behind_it() -> None:
    def long(k: Builder) -> None:
        staged(k)
        for _ in range(400):
            k.v_add_f32(v[2], v[2], v[4])

    assert pipelined(loop(long).body).loops[0].buffers == 1
    assert pipelined(loop(total).body, max_vgprs=96).loops[0].buffers == 2


def test_one_set_is_taken_where_there_are_no_registers() -> None:
    (report,) = pipelined(loop(staged).body, max_vgprs=5).loops
    assert (report.loads, report.buffers) == (1, 1)


def test_loads_of_several_registers_keep_them_together() -> None:
    def body(k: Builder) -> None:
        k.global_load_b128(v[8:11], v[0], s[0:1])
        k.s_load_b64(s[8:9], s[4:5], 0)
        k.v_add_f32(v[2], v[8], v[11])
        k.v_add_f32(v[2], v[2], s[9])

    found = texts(pipeline(loop(body).body, buffers="double"))
    assert "global_load_b128 v[4:7], v0, s[0:1]" in found
    assert "v_add_f32_e32 v2, v4, v7" in found
    # pairs of scalars begin at even numbers, and the set keeps its place among four
    assert "s_load_b64 s[12:13], s[4:5], null" in found


UNCHANGED: list[tuple[Callable[[Builder], object], str]] = [
    (lambda k: k.v_add_f32(v[2], v[2], v[1]), "there are no loads in the loop"),
    (
        lambda k: (total(k), k.global_store_b32(v[0], v[2], s[4:5])),
        r"on memory that it writes \(1 loads\)",
    ),
    (lambda k: (k.global_load_b32(v[0], v[0], s[0:1]), k.v_nop()), "nothing in the loop uses"),
    (lambda k: (total(k), k.s_mov_b32(exec_lo, s[9])), "the loop changes EXEC"),
    (lambda k: (total(k), k.s_waitcnt(vmcnt=0)), "there are waits in the loop"),
    (lambda k: (total(k), k.v_add_nc_u32(v[2], s[2], v[2])), "v2, s2, v2 reads s2, which counts"),
    (
        lambda k: (k.v_add_f32(v[2], v[2], v[1]), k.global_load_b32(v[1], v[0], s[0:1])),
        "reads v1 of the round before",
    ),
    (lambda k: k.global_load_b32(v[2], v[0], s[0:1]), "nothing in the loop uses what it loads"),
    (
        lambda k: (total(k), k.global_load_b32(v[1], v[0], s[4:5]), k.v_add_f32(v[2], v[2], v[1])),
        "fetched twice",
    ),
    (lambda k: (total(k), k.align(64)), "labels or gaps within"),
]


@pytest.mark.parametrize(("body", "reason"), UNCHANGED)
def test_loops_that_stay_as_they_are(body: Callable[[Builder], object], reason: str) -> None:
    k = loop(body)
    found = pipelined(k.body)
    assert found.items == k.body
    (report,) = found.loops
    assert report.loads == 0
    assert re.search(reason, report.reason), report.reason


def test_the_end_of_the_loop_depends_on_what_is_loaded() -> None:
    k = Builder()
    top = k.label("top")
    k.s_load_b32(s[3], s[0:1], 0)
    k.s_add_u32(s[0], s[0], 4)
    k.s_cmp_lg_u32(s[3], 0)
    k.s_cbranch_scc1(top)
    k.s_endpgm()
    (report,) = pipelined(k.body).loops
    assert report.reason == "whether there is another round depends on s_load_b32 s3, s[0:1], null"


def test_no_second_set_of_registers() -> None:
    k = loop(total)
    # no more are taken than the code has
    (report,) = pipelined(k.body).loops
    assert report.reason == "there are no 1 free vector registers that follow each other, below 4"
    (report,) = pipelined(k.body, max_vgprs=4, buffers="double").loops
    assert report.reason == "there are no 1 free vector registers that follow each other, below 4"


def test_what_is_needed_behind_the_loop_is_not_renamed() -> None:
    def body(k: Builder) -> None:
        k.global_load_b32(v[2], v[0], s[0:1])
        k.v_add_f32(v[5], v[5], v[2])

    (report,) = pipelined(loop(body).body).loops
    assert report.reason == "v2, which is fetched, is needed behind the loop"


def test_code_whose_end_is_not_known_needs_everything_behind() -> None:
    k = Builder()
    top = k.label("top")
    total(k)
    k.s_sub_u32(s[2], s[2], 1)
    k.s_cmp_lg_u32(s[2], 0)
    k.s_cbranch_scc1(top)
    (report,) = pipelined(k.body).loops
    assert "needed behind the loop" in report.reason


def test_inner_loops_only_and_each_by_itself() -> None:
    k = Builder()
    outer = k.label("outer")
    for name in ("a", "b"):
        k.s_mov_b32(s[2], 8)
        top = k.label(name)
        total(k)
        k.s_sub_u32(s[2], s[2], 1)
        k.s_cmp_lg_u32(s[2], 0)
        k.s_cbranch_scc1(top)
    k.s_sub_u32(s[3], s[3], 1)
    k.s_cbranch_scc0(outer)
    k.ds_store_b32(v[3], v[2])
    k.s_endpgm()
    found = pipelined(k.body, max_vgprs=6)
    assert [(each.label, each.loads) for each in found.loops] == [("a", 1), ("b", 1)]
    again = Builder()
    again.extend(found.items)
    assert len(again.code) > len(k.code)
    # a pipelined loop has no branch back to the label that its loads stand behind
    assert all(each.reason for each in pipelined(found.items).loops)


def test_registers_without_numbers_come_first() -> None:
    k = VirtualBuilder()
    x = k.vector(name="x")
    top = k.label("top")
    k.global_load_b32(x, v[0], s[0:1])
    k.v_add_f32(v[2], v[2], x)
    k.s_sub_u32(s[2], s[2], 1)
    k.s_cmp_lg_u32(s[2], 0)
    k.s_cbranch_scc1(top)
    k.s_endpgm()
    (report,) = pipelined(k.body).loops
    assert report.reason == "registers have not been allocated yet"


def test_buffers_are_checked() -> None:
    with pytest.raises(ValueError, match="single, double or None, not 'triple'"):
        pipelined([], buffers="triple")
    assert pipelined([]).items == []


def test_registers_that_cannot_be_exchanged() -> None:
    k = Builder()
    v0, v1 = 256, 257
    with pytest.raises(RenamingError, match="read and written in one place"):
        renamed(k.v_fmac_f32(v[0], v[1], v[1]), {v0: v0 + 9}, {})
    with pytest.raises(RenamingError, match="would not follow each other"):
        renamed(k.ds_load_b64(v[0:1], v[2]), {}, {v0: v0 + 9, v1: v0 + 11})
    with pytest.raises(RenamingError, match="do not all stand in its own encoding"):
        renamed(k.v_mov_b32(v[0], v[1], quad_perm=[0, 0, 0, 0]), {v1: v0 + 9}, {})
    with pytest.raises(RenamingError, match="multiple of 2"):
        renamed(k.s_load_b32(s[0], s[2:3], 0), {2: 5, 3: 6}, {})
    assert (
        str(renamed(k.v_cmp_lt_u32(vcc_lo, v[0], v[1]), {v0: v1}, {}).instruction)
        == "v_cmp_lt_u32_e32 vcc_lo, v1, v1"
    )
