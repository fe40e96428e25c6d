"""Every file of ``examples`` on the emulated card, from Python and from the command line, against numpy."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from example_launches import EXAMPLES, FOLDER, Launch, launches

from barewave import Device, LaunchConfig, Program, launch
from barewave.__main__ import main

TIMEOUT = 60.0
SIZES = (1, 31, 257, 1000, 4099)
DISPATCH = FOLDER.parent / "tools" / "dispatch"
TYPES = {"float32": "f32", "uint32": "u32"}


def names(cases: list[tuple[str, Launch]]) -> list[str]:
    return [f"{file}-{'x'.join(map(str, case.extent))}" for file, case in cases]


def config(case: Launch) -> LaunchConfig:
    if case.in_items:
        return LaunchConfig(items=case.extent, block=case.block)
    return LaunchConfig(grid=case.extent, block=case.block)


def test_every_example_is_run() -> None:
    # programs in Python run whole in tests of their own
    files = {path.name for path in FOLDER.iterdir() if path.is_file() and path.suffix not in (".md", ".py")}
    assert {file for file, _ in EXAMPLES} == files


@pytest.fixture(scope="module")
def card() -> Iterator[Device]:
    with Device("emulated") as device:
        yield device


CASES = launches(*SIZES)


@pytest.mark.parametrize(("file", "case"), CASES, ids=names(CASES))
def test_an_example_agrees_with_numpy(card: Device, file: str, case: Launch) -> None:
    kernel = Program.from_file(FOLDER / file).kernel(case.kernel)
    values = [card.array(value) if isinstance(value, np.ndarray) else value for value in case.arguments]
    with card.stream() as stream:
        launch(stream, config(case), kernel, *values)
        stream.sync(TIMEOUT)  # the two spinning ones end only if others advance beside a wave that spins
    if case.output is not None:
        np.testing.assert_array_equal(values[case.output].numpy(), case.expected)
        for i, value in enumerate(case.arguments):
            if isinstance(value, np.ndarray) and i != case.output and "spin" not in file:
                np.testing.assert_array_equal(values[i].numpy(), value, err_msg=f"argument {i} was changed")


@pytest.mark.parametrize("groups", [1, 97, 500])
def test_groups_of_spinning_waves_all_end(card: Device, groups: int) -> None:
    """Far more groups than the machine has cores, each with a wave that only its neighbour can release."""
    kernel = Program.from_file(FOLDER / "spin_waves.s").kernel("spin_waves")
    out = card.zeros(32 * groups, np.uint32)
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=groups, block=64), kernel, out, np.uint32(7))
        stream.sync(TIMEOUT)
    np.testing.assert_array_equal(out.numpy().reshape(groups, 32), 7 + np.tile(np.arange(32), (groups, 1)))


def words(file: str, case: Launch) -> list[str]:
    """Write the arrays as .npy files; the words that dispatch is started with."""
    comma = ",".join
    extent, block = (comma(map(str, numbers)) for numbers in (case.extent, case.block))
    found = [str(FOLDER / file), case.kernel, "--items" if case.in_items else "--grid", extent]
    found += ["--block", block, "--timeout", str(TIMEOUT)]
    for i, value in enumerate(case.arguments):
        if isinstance(value, np.ndarray):
            np.save(f"argument{i}.npy", value)
            kind = "in" if i != case.output else "inout"
            found += ["--arg", f"{kind}:argument{i}.npy" + (":result.npy" if i == case.output else "")]
        else:
            found += ["--arg", f"{TYPES[value.dtype.name]}:{value.item()!r}"]
    if case.expected is not None:
        np.save("expected.npy", case.expected)
        found += ["--check", "result=expected.npy", "--tolerance", "0"]
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated")
    return tmp_path


ODD = launches(333)


@pytest.mark.parametrize(("file", "case"), ODD, ids=names(ODD))
def test_dispatch_runs_an_example_from_files(
    folder: Path, capsys: pytest.CaptureFixture[str], file: str, case: Launch
) -> None:
    # A second run must start from the files again, not from what the first one left.
    status = main(["dispatch", *words(file, case), "--repeat", "2", "--json"])
    captured = capsys.readouterr()
    assert status == 0, captured.err
    facts = json.loads(captured.out)
    assert facts["ok"]
    assert len(facts["times_ms"]["all"]) == 2
    if case.expected is not None:
        assert [check["largest_error"] for check in facts["checks"]] == [0.0]
        np.testing.assert_array_equal(np.load("result.npy"), case.expected)


@pytest.mark.parametrize("file", ["saxpy.s", "saxpy.co"])
def test_any_python_may_start_dispatch(folder: Path, file: str) -> None:
    """The file continues in the checkout's environment: a bare interpreter needs no numpy."""
    bare = Path(sys.base_prefix) / "bin" / "python3"
    if not bare.exists() or not (DISPATCH.parents[1] / ".venv" / "bin" / "python").exists():
        pytest.skip("needs an interpreter outside of the environment, and the checkout's .venv")
    case = next(case for name, case in ODD if name == file)
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    command = [str(bare), str(DISPATCH), *words(file, case), "--repeat", "3"]
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment, timeout=120, check=False
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    for part in ("(emulated), gfx1100", "vgprs=", "median", "of 3", "largest error 0 "):
        assert part in done.stdout, part
    np.testing.assert_array_equal(np.load("result.npy"), case.expected)


def test_dispatch_adds_dynamic_lds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = next(case for name, case in ODD if name == "spin_waves.s")
    assert main(["dispatch", *words("spin_waves.s", case), "--lds", "4096", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["launch"]["lds"] == 4096
    assert facts["checks"][0]["held"]
    too_much = str(65536 - facts["resources"]["lds"] + 1)
    assert main(["dispatch", *words("spin_waves.s", case), "--lds", too_much]) == 1
    assert "LDS" in capsys.readouterr().err


def test_a_tolerance_decides(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = next(case for name, case in ODD if name == "vadd.s")
    command = words("vadd.s", case)
    assert case.expected is not None
    off = np.where(np.arange(len(case.expected)) == 5, 0, case.expected).astype(np.float32)
    np.save("expected.npy", off)
    error = float(abs(case.expected[5]))
    for factor, status in ((0.9, 1), (1.1, 0)):
        command[-1] = str(error * factor)
        assert main(["dispatch", *command]) == status
    assert "argument 2 is off by" in capsys.readouterr().err
