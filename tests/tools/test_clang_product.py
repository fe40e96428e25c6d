"""Clang's fp32 product, which ours is set beside: compiled where there is a clang, else the copies."""

import json
import os
from pathlib import Path

import pytest

from barewave.__main__ import main
from barewave.tools import clang_product
from barewave.tools.clang_product import ClangProduct, best_product, clang_command, products, variants

CLANG = clang_product.find_clang()
COPIES = "clang-22's committed objects"


@pytest.fixture
def no_clang(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def test_without_a_clang_the_committed_objects_are_compared(no_clang: Path):
    source, found = products()
    assert source == COPIES
    assert [(each.unroll, each.waves_per_eu) for each in found] == [
        (1, None), (2, None), (4, None), (4, 5), (8, None), (8, 5),
    ]  # fmt: skip
    made, figures = best_product(1) or pytest.fail("the copies are there")
    assert str(made) == "unrolled 8 times, waves_per_eu 5"
    assert (figures.spills, figures.multiply_adds, figures.barriers) == (0, 1024, 2)


def test_what_is_called_clang_and_is_none_is_passed_over(no_clang: Path):
    for name, text in (
        ("clang-22", "#!/bin/sh\nexit 0\n"), ("clang-99", "#!/bin/sh\nexit 1\n"), ("clang", "no program"),
        ("clang-format", "#!/bin/sh\ntouch called\n"),
    ):  # fmt: skip
        (no_clang / name).write_text(text)
        (no_clang / name).chmod(0o755)
    assert clang_product.find_clang() is None
    assert not Path("called").exists()


def test_the_newest_clang_goes_behind_the_one_of_the_copies(no_clang: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("clang", "clang-9", "clang-30", "clang-22", "clang-22-old", "clang++-40"):
        (no_clang / name).touch()
    tried: list[str] = []
    monkeypatch.setattr(clang_product, "_compile", lambda clang, *_: tried.append(clang))
    assert clang_product.find_clang() is None
    assert tried == ["clang-22", "clang-30", "clang-9", "clang"]


def test_code_with_other_loops_than_the_source_is_no_peer(no_clang: Path):
    twice = next(each for each in products()[1] if each.unroll == 2)
    assert clang_product._is_a_step(twice.code, 2)
    assert not clang_product._is_a_step(twice.code, 1)


def test_every_variant_is_listed_with_its_figures(no_clang: Path):
    found = variants((1,))
    assert found["source"] == COPIES
    by_name = {(row["unroll"], row["waves_per_eu"]): row for row in found["variants"]}
    assert by_name[2, None]["vgprs"] == 224
    assert by_name[4, None]["spills"] > 0 == by_name[8, 5]["spills"]
    assert by_name[8, 5]["slots_per_fma"] == pytest.approx(0.5342, abs=1e-4)
    assert by_name[1, None]["model_cycles_per_wave"].keys() == {"1"}
    assert json.loads(json.dumps(found)) == found


@pytest.mark.skipif(CLANG is None, reason="no clang for gfx1100")
def test_a_clang_compiles_the_best_too(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(clang_product, "UNROLLINGS", (2, 8))
    monkeypatch.setattr(clang_product, "WAVES_PER_EU", (None, 5))
    # an entry more, so that what other tests found for PATH is not found here, nor this by them
    monkeypatch.setenv("PATH", os.environ["PATH"] + os.pathsep + "/nowhere")
    source, found = products()
    assert source == f"{CLANG}, compiled here"
    assert [(each.unroll, each.waves_per_eu) for each in found] == [(2, None), (2, 5), (8, None), (8, 5)]
    made, figures = best_product(2) or pytest.fail("nothing was compiled")
    assert not figures.spills
    if CLANG == "clang-22":
        assert (made.unroll, made.waves_per_eu) == (8, 5)


def test_macros_are_said_only_where_asked_for():
    assert not any("WAVES" in word for word in clang_command("clang", 4, None))
    assert str(ClangProduct(4, None, b"")) == "unrolled 4 times"


def test_json_of_the_suite_has_the_variants_only_beside_the_product(capsys: pytest.CaptureFixture[str]):
    assert main(["bench", "kernels", "--case", "peak f32_f16", "--json"]) == 0
    assert "clang's fp32 product" not in json.loads(capsys.readouterr().out)
