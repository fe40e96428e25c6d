"""Every row of bad input: one clear message on stderr, a non-zero status, no traceback."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from barewave.__main__ import main

REPOSITORY = Path(__file__).resolve().parents[2]
KERNELS = REPOSITORY / "tests" / "data" / "kernels"
SAXPY = KERNELS / "saxpy.clang22.O3.co"
GEOMETRY = ["--grid", "4", "--block", "256"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with arrays, and the emulated card as the device."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated")
    np.save("x.npy", np.ones(1000, np.float32))
    np.save("y.npy", np.ones(1000, np.float32))
    np.save("ref.npy", np.full(1000, 3.0, np.float32))
    return tmp_path


ARGUMENTS = ["--arg", "f32:2", "--arg", "in:x.npy", "--arg", "inout:y.npy", "--arg", "u32:1000"]


def refused(capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    """Run dispatch, check the manner of its refusal and return the message."""
    status = main(["dispatch", *map(str, words)])
    captured = capsys.readouterr()
    assert status not in (0, None)
    assert "Traceback" not in captured.err
    assert captured.out == ""
    lines = captured.err.strip().splitlines()
    assert len(lines) == 1, captured.err
    return lines[0]


def test_missing_and_unreadable_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "none.co: cannot be read: No such file" in refused(capsys, "none.co", "saxpy", *GEOMETRY)
    (folder / "dir.co").mkdir()
    assert "Is a directory" in refused(capsys, "dir.co", "saxpy", *GEOMETRY)
    (folder / "bad.s").write_bytes(b"\xff\xfe\x00")
    assert "not text: byte 2 is zero" in refused(capsys, "bad.s", "saxpy", *GEOMETRY)
    (folder / "kernel.ll").write_text("define void @f()")
    assert "line 1, column 17: expected '{'" in refused(capsys, "kernel.ll", "saxpy", *GEOMETRY)
    assert "HIP source is for a compiler" in refused(capsys, "kernel.hip", "saxpy", *GEOMETRY)


def test_files_that_never_end(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pipe.co")
    (folder / "zero.co").symlink_to("/dev/zero")
    (folder / "loop.co").symlink_to("loop.co")
    for name in ("pipe.co", "zero.co"):
        assert f"{name}: cannot be read: not a regular file" in refused(capsys, name, "saxpy", *GEOMETRY)
        arguments = ["--arg", "f32:2", "--arg", f"in:{name}", *ARGUMENTS[4:]]
        assert f"{name}: cannot be read: not a regular file" in refused(
            capsys, SAXPY, "saxpy", *GEOMETRY, *arguments
        )
    assert "loop.co: cannot be read: Too many levels" in refused(capsys, "loop.co", "saxpy", *GEOMETRY)


def test_not_an_elf_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "text.co").write_text("hello")
    assert "not an ELF file" in refused(capsys, "text.co", "saxpy", *GEOMETRY)
    (folder / "notes.txt").write_text("hello")
    assert "neither assembly text" in refused(capsys, "notes.txt", "saxpy", *GEOMETRY)


def test_another_machine(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(SAXPY.read_bytes())
    data[18:20] = (62).to_bytes(2, "little")  # EM_X86_64
    (folder / "other.co").write_bytes(data)
    assert "machine 62 (x86-64), not for an AMD GPU" in refused(capsys, "other.co", "saxpy", *GEOMETRY)


def test_another_target_names_both(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(SAXPY.read_bytes().replace(b"gfx1100", b"gfx1030"))
    data[48] = 0x36  # EF_AMDGPU_MACH_AMDGCN_GFX1030
    (folder / "rdna2.co").write_bytes(data)
    message = refused(capsys, "rdna2.co", "saxpy", *GEOMETRY, *ARGUMENTS)
    assert "holds gfx1030, the card is gfx1100" in message


@pytest.mark.parametrize("length", [10, 63, 64, 200, 600, 1500])
def test_truncated_files(folder: Path, capsys: pytest.CaptureFixture[str], length: int) -> None:
    (folder / "cut.co").write_bytes(SAXPY.read_bytes()[:length])
    assert "cut.co: " in refused(capsys, "cut.co", "saxpy", *GEOMETRY)


def test_unknown_kernel_lists_the_kernels(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    message = refused(capsys, SAXPY, "saxpi", *GEOMETRY, *ARGUMENTS)
    assert "no kernel 'saxpi'; did you mean saxpy?; it holds saxpy" in message


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (ARGUMENTS[:-2], "takes 4 arguments"),
        ([*ARGUMENTS, "--arg", "u32:1"], "5 were given"),
        (["--arg", "in:x.npy", *ARGUMENTS[2:]], "argument 0"),
        (["--arg", "f64:2", *ARGUMENTS[2:]], "a float64 has 8"),
        ([*ARGUMENTS[:2], "--arg", "f32:1", *ARGUMENTS[4:]], "argument 1"),
        ([*ARGUMENTS[:-2], "--arg", "bytes:00"], "the value has 1 bytes"),
    ],
)
def test_wrong_arguments(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert message in refused(capsys, SAXPY, "saxpy", *GEOMETRY, *arguments)


@pytest.mark.parametrize(
    ("geometry", "message"),
    [
        (["--grid", "0", "--block", "64"], "grid.x is 0"),
        (["--grid", "1", "--block", "0"], "block.x is 0"),
        (["--grid", "1", "--block", "64,0"], "block.y is 0"),
        (["--items", "0", "--block", "64"], "items.x is 0"),
        (["--grid", "1", "--block", "1025"], "at most 1024"),
        (["--grid", "1", "--block", "64,32"], "at most 1024"),
        (["--grid", "1", "--block", "64", "--lds", "65537"], "at most 65536"),
        (["--grid", "1,1,1,1"], "1 to 3"),
        (["--grid", "many"], "write it as X"),
        (["--grid", "1", "--items", "64"], "either --grid"),
        ([], "either --grid"),
    ],
)
def test_bad_geometry(
    folder: Path, capsys: pytest.CaptureFixture[str], geometry: list[str], message: str
) -> None:
    assert message in refused(capsys, SAXPY, "saxpy", *geometry, *ARGUMENTS)


def test_lds_that_the_kernel_and_the_launch_ask_for_together(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiled = KERNELS / "matmul_tiled.clang22.O3.co"
    message = refused(capsys, tiled, "matmul_tiled", "--grid", "1", "--block", "16,16", "--lds", "65536")
    assert "above the 65536 of a workgroup" in message


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--repeat", "0"], "--repeat 0: at least 1"),
        (["--repeat", "x"], "not a whole number"),
        (["--timeout", "nan"], "at least"),
        (["--timeout", "0"], "at least"),
        (["--timeout", "inf"], "at most 86400"),
        (["--tolerance", "-1"], "at least 0"),
        (["--check", "9=ref.npy"], "numbered from 0"),
        (["--check", "2=none.npy"], "none.npy: cannot be read"),
        (["--device", "moon"], "unknown device 'moon'; choose"),
        (["--device", "kfd:99999"], "unknown device"),
    ],
)
def test_bad_options(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    assert message in refused(capsys, SAXPY, "saxpy", *GEOMETRY, *ARGUMENTS, *options)


def test_unwritable_results_are_refused_before_anything_runs(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("barewave.Device", None)  # a device would be the start of a run
    monkeypatch.setattr("barewave.runtime.Device", None)
    (folder / "folder.npy").mkdir()
    for result, message in (("no/z.npy", "there is no folder no"), ("folder.npy", "Is a directory")):
        arguments = [*ARGUMENTS[:4], "--arg", f"inout:y.npy:{result}", *ARGUMENTS[6:]]
        assert f"{result}: cannot be written: {message}" in refused(
            capsys, SAXPY, "saxpy", *GEOMETRY, *arguments
        )


def test_a_bad_size_of_vram(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BAREWAVE_EMULATED_VRAM", "lots")
    message = refused(capsys, SAXPY, "saxpy", *GEOMETRY, *ARGUMENTS)
    assert "BAREWAVE_EMULATED_VRAM: 'lots' is not a size" in message


def test_a_driver_that_may_not_be_opened_names_the_groups(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Forbidden:
        name = "linux"

        def open(self, path: str, flags: int) -> int:
            raise PermissionError(errno.EACCES, "Permission denied", path)

    monkeypatch.setattr("barewave.runtime.selection._linux_host", Forbidden)
    monkeypatch.delenv("BAREWAVE_DEVICE")
    for device in ([], ["--device", "kfd:0"]):  # no fallback either: the user would miss the card
        message = refused(capsys, SAXPY, "saxpy", *GEOMETRY, *ARGUMENTS, *device)
        assert "/dev/kfd: EACCES: not permitted" in message
        assert "render and video" in message
        assert "usermod -aG render,video" in message


def test_out_of_vram(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BAREWAVE_EMULATED_VRAM", "1G")
    arguments = [*ARGUMENTS[:4], "--arg", f"out:u8:{2 << 30}", *ARGUMENTS[6:]]
    message = refused(capsys, SAXPY, "saxpy", *GEOMETRY, *arguments)
    assert "ENOMEM" in message
    assert "bytes available" in message


def test_assembly_errors_name_line_and_column(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.s").write_text(".text\n  v_addd_f32 v0, v1, v2\n")
    assert main(["dispatch", "bad.s", "saxpy", *GEOMETRY]) == 1
    captured = capsys.readouterr()
    assert "2:3: " in captured.err
    assert "v_add_f32" in captured.err
    assert "Traceback" not in captured.err
