"""The fidelity report is what the table of meanings says, and no opcode of a compute kernel is left out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from barewave.emulator import fidelity
from barewave.emulator.fidelity import APPROXIMATE, COMPUTE_FORMATS, EXACT, MISSING, OPEN, UNSUPPORTED
from barewave.emulator.shader.semantics.table import FIDELITY, MEANINGS, Fidelity
from barewave.isa.tables import instructions

PAGE = Path(__file__).resolve().parents[2] / "docs" / "fidelity.md"

GRAPHICS = re.compile(
    r"image_(sample|gather4|get_|msaa|bvh)|ds_(gws_|ordered_|bvh_|add_gs|sub_gs)|s_endpgm_ordered"
)
"""All that may be unsupported in the encodings of compute kernels."""


def test_the_page_is_what_the_table_says():
    command = "python -m barewave.emulator.fidelity"
    assert PAGE.read_text(encoding="utf-8") == fidelity.document(), f"`{command}` writes the page anew"


@pytest.mark.parametrize("form", COMPUTE_FORMATS)
def test_every_opcode_of_compute_is_executed(form):
    kinds = {i.name: fidelity.status(i.name)[0] for i in instructions() if i.format == form}
    assert kinds
    left = {name for name, kind in kinds.items() if kind not in (EXACT, OPEN, APPROXIMATE)}
    assert {name for name in left if not GRAPHICS.match(name)} == set()
    assert {kinds[name] for name in left} <= {UNSUPPORTED}


def test_the_page_says_on_top_that_nothing_of_compute_is_left_out(monkeypatch):
    missing, graphics = fidelity.outside()
    assert missing == 0
    assert graphics.total() == sum(bool(GRAPHICS.match(i.name)) for i in instructions())
    head = fidelity.document().partition("## What holds")[0]
    assert "approximate columns: 0**" in head
    monkeypatch.delitem(MEANINGS, "s_mov_b32")
    assert fidelity.outside()[0] == 1


def test_what_is_not_exact_says_why():
    for info in instructions():
        kind, text = fidelity.status(info.name)
        assert bool(text) == (kind != EXACT), info.name


def test_totals_count_every_opcode_once():
    counts = fidelity.totals()
    assert sum(counter.total() for counter in counts.values()) == len(instructions())
    assert set(COMPUTE_FORMATS) | {"EXP", "LDSDIR", "VINTERP"} == set(counts)


def test_a_missing_meaning_is_seen(monkeypatch):
    monkeypatch.delitem(MEANINGS, "s_mov_b32")
    assert fidelity.status("s_mov_b32")[0] == MISSING
    assert "## Not built" in fidelity.document()


def test_an_error_bound_is_seen(monkeypatch):
    monkeypatch.setitem(FIDELITY, "v_add_f32", Fidelity(False, "within 7 ulp"))
    assert fidelity.status("v_dual_add_f32") == (APPROXIMATE, "within 7 ulp")


def test_the_command_writes_the_page(tmp_path):
    fidelity.main([str(tmp_path / "page.md")])
    assert (tmp_path / "page.md").read_text(encoding="utf-8") == fidelity.document()
