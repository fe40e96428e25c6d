"""What is no list of items is refused by every pass that is called by itself, and by the cost model."""

from __future__ import annotations

import pytest

from barewave.isa import assemble, disassemble, explain
from barewave.isa.builder import Builder, s, v
from barewave.isa.cost_model import estimate, figures
from barewave.isa.schedule import (
    ScheduleError,
    clauses,
    delays,
    dual_issue,
    hazards,
    items_from,
    order,
    pair_up,
    pipeline,
    pipelined,
    schedule,
    waits,
)

PASSES = (
    schedule, waits, hazards, clauses, delays, order, pair_up, dual_issue, pipelined, pipeline, explain,
)  # fmt: skip


def kernel() -> Builder:
    k = Builder()
    k.global_load_b32(v[1], v[0], s[2:3])
    k.v_add_f32(v[1], v[1], v[1])
    k.s_endpgm()
    return k


@pytest.mark.parametrize("function", PASSES, ids=lambda each: each.__name__)
def test_what_is_no_list_of_items(function):
    k = kernel()
    code = disassemble(assemble("s_nop 0\ns_endpgm"))
    for wrong, text in (
        (k, "not Builder: give its body"),
        (None, "not NoneType$"),
        (3, "not int$"),
        (code, "number 0 of the items is none, but Instruction: .* items_from makes them of instructions"),
        ("s_endpgm", "number 0 of the items is none, but str"),
        ([*k.body, None], "number 3 of the items is none, but NoneType"),
    ):
        with pytest.raises(ScheduleError, match=text):
            function(wrong)
    expected = str(function(k.body))
    assert str(function(tuple(k.body))) == expected
    assert str(function(iter(k.body))) == expected
    function(items_from(code))


def test_nothing_has_nothing_to_explain():
    assert explain([]) == ""
    assert schedule([]) == []


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"waves": 2.5}, "1 to 16 waves, not 2.5"),
        ({"waves": "3"}, "1 to 16 waves, not '3'"),
        ({"rule": "none"}, "no rule 'none': sources, accumulators, cached"),
        ({"memory": "hot"}, "no memory 'hot': "),
    ],
)
def test_what_the_cost_model_does_not_have(options, text):
    for function in (estimate, figures):
        with pytest.raises(ValueError, match=text):
            function(kernel().body, **options)
