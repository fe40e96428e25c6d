"""``barewave kernels``: the catalogue on the command line."""

from __future__ import annotations

import json

import pytest

from barewave import isa
from barewave.__main__ import main
from barewave.kernels import FAMILIES


def test_all_families_are_listed(capsys):
    assert main(["kernels"]) == 0
    shown = capsys.readouterr().out
    assert all(f"{name}:" in shown for name in FAMILIES)
    assert main(["kernels", "--json"]) == 0
    assert json.loads(capsys.readouterr().out).keys() == FAMILIES.keys()


def test_figures_of_a_kernel(capsys):
    assert main(["kernels", "softmax", "128x1000", "dtype=f16", "--json"]) == 0
    (facts,) = json.loads(capsys.readouterr().out)["kernels"]
    assert facts["traffic_bytes"] == 2 * 2 * 128 * 1000
    assert facts["instructions"]["trans"] > 0
    assert main(["kernels", "conv2d", "(1, 2, 8, 8)", "[3, 3, 3]", "padding=1"]) == 0
    assert "conv2d 1x2x8x8 by 3x2x3x3 f32" in capsys.readouterr().out


def test_arithmetic_and_bandwidth_are_families_too(capsys):
    assert main(["kernels", "peak", "i32_i8", "rounds=3", "groups=2", "--json"]) == 0
    (facts,) = json.loads(capsys.readouterr().out)["kernels"]
    assert (facts["name"], facts["grid"]) == ("peak i32_i8", [2, 1, 1])
    assert facts["instructions"]["wmma"] == 128
    assert main(["kernels", "copy_words", "5000"]) == 0
    assert "copy 5000 dwords" in capsys.readouterr().out


def test_text_and_code_object(capsys, tmp_path):
    assert main(["kernels", "scan", "40,", "dtype=i32", "--source"]) == 0
    source = capsys.readouterr().out
    assert main(["kernels", "scan", "40,", "dtype=i32", "--text"]) == 0
    text = capsys.readouterr().out
    assert "s_waitcnt" in text
    assert "s_waitcnt" not in source
    assert main(["kernels", "scan", "40,", "dtype=i32", "-o", str(tmp_path / "scan.co")]) == 0
    assert list(isa.CodeObject.read((tmp_path / "scan.co").read_bytes()).kernels) == ["scan"]
    assert isa.assemble_code_object(text)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["sofmax", "3x3"], "did you mean softmax"),
        (["softmax"], "it is called as softmax(shape"),
        (["softmax", "3x3", "dtype=f64"], "'f64' is not offered"),
        (["softmax", "3x3", "what=1"], "unexpected keyword argument 'what'"),
        (["peak", "f64"], "there is no form 'f64': f32, f16"),
        (["peak", "length=17"], "length=17: a multiple of 16"),
        (["lds_reads", "0"], "rounds is a whole number from 1"),
        (["elementwise", "3x3"], "written in Python"),
        (["reduce_all", "1000x1000", "-o", "x.co"], "makes 2 kernels"),
    ],
)
def test_what_is_not_there(arguments, text, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["kernels", *arguments]) == 2
    assert text in capsys.readouterr().err
