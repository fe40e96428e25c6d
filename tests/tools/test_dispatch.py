"""`dispatch` end to end on the emulated card: results, checks, files, JSON."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from barewave.__main__ import main

REPOSITORY = Path(__file__).resolve().parents[2]
FILES = ("examples/saxpy.s", "examples/saxpy.co")
N = 1000


@pytest.fixture(autouse=True)
def _arrays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated")
    random = np.random.default_rng(3)
    x, y = random.standard_normal(N, dtype=np.float32), random.standard_normal(N, dtype=np.float32)
    np.save("x.npy", x)
    np.save("y.npy", y)
    np.save("ref.npy", 2 * x + y)
    np.save("wrong.npy", np.where(np.arange(N) == 77, 100, 2 * x + y))


def saxpy(file: str, *options: str) -> int:
    arguments = ["--arg", "f32:2", "--arg", "in:x.npy", "--arg", "inout:y.npy:z.npy", "--arg", f"u32:{N}"]
    geometry = [] if "--items" in options else ["--grid", "4"]
    return main(
        ["dispatch", str(REPOSITORY / file), "saxpy", "--block", "256", *geometry, *arguments, *options]
    )


@pytest.mark.parametrize("file", FILES)
def test_a_kernel_runs_and_its_check_holds(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert saxpy(file, "--check", "2=ref.npy", "--repeat", "3") == 0
    out = capsys.readouterr().out
    for part in ("AMD Radeon RX 7900 XTX (emulated), gfx1100", "saxpy(", "vgprs=", "median", "of 3", "held"):
        assert part in out, part
    np.testing.assert_allclose(np.load("z.npy"), np.load("ref.npy"), rtol=1e-6, atol=1e-6)


def test_a_check_that_fails_says_where_and_by_how_much(capsys: pytest.CaptureFixture[str]) -> None:
    assert saxpy(FILES[0], "--check", "z=wrong.npy") == 1
    captured = capsys.readouterr()
    assert "FAILED" in captured.out
    assert "[77]" in captured.out
    assert "1 of 1 checks failed" in captured.err
    assert saxpy(FILES[0], "--check", "z=wrong.npy", "--tolerance", "2") == 0


def test_json_has_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert saxpy(FILES[1], "--json", "--check", "2=ref.npy", "--repeat", "2") == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["ok"] is True
    assert facts["kernel"] == "saxpy"
    assert facts["device"]["target"] == "gfx1100"
    assert len(facts["times_ms"]["all"]) == 2
    assert 0 < facts["times_ms"]["min"] <= facts["times_ms"]["median"]
    assert facts["bytes_moved"] == 3 * 4 * N
    assert facts["checks"][0]["largest_error"] <= 1e-6
    assert facts["outputs"] == [{"argument": 2, "file": "z.npy"}]


def test_items_launches_a_partial_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert saxpy(FILES[0], "--items", str(N), "--check", "2=ref.npy") == 0
    assert "1000x1x1 work-items" in capsys.readouterr().out


def test_out_arrays_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "--arg",
        "in:x.npy",
        "--arg",
        "in:y.npy",
        "--arg",
        f"out:f32:{N}:sum.npy",
        "--arg",
        f"u32:{N}",
    ]
    file = str(REPOSITORY / "examples/vector_add.co")
    assert main(["dispatch", file, "vector_add", "--grid", "4", "--block", "256", *arguments]) == 0
    np.testing.assert_array_equal(np.load("sum.npy"), np.load("x.npy") + np.load("y.npy"))


def test_a_fault_is_one_message_and_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--arg", "f32:2", "--arg", "in:x.npy", "--arg", "inout:y.npy", "--arg", "u32:100000000"]
    file = str(REPOSITORY / "examples/saxpy.s")
    assert main(["dispatch", file, "saxpy", "--grid", "4000", "--block", "256", *arguments]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert "memory fault" in captured.err
    assert "kernels in flight: saxpy" in captured.err


def test_a_kernel_that_never_ends_times_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (REPOSITORY / "examples/empty.s").read_text()
    endless = text.replace("  s_endpgm", ".Lforever:\n  s_branch .Lforever\n  s_endpgm", 1)
    assert endless != text
    (tmp_path / "endless.s").write_text(endless)
    assert main(["dispatch", "endless.s", "empty", "--grid", "1", "--block", "32", "--timeout", "0.3"]) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert "not done after 0.3 s, in flight: empty" in captured.err
