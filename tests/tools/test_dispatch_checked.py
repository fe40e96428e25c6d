"""``barewave dispatch --checked``, the environment's word for it, and lines of source in findings."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from barewave import BarewaveError, CheckError, Device, LaunchConfig, Program
from barewave.emulator.host import EmulatedHost
from barewave.runtime.lines import line_table

EARLY = """
.text
.globl early
.p2align 8
.type early,@function
.file 1 "folder" "early.cl"
early:
  .loc 1 7 0
  s_load_b64 s[4:5], s[0:1], 0x0
  .loc 1 8 0
  s_mov_b32 s6, s4
  v_dual_mov_b32 v1, 0 :: v_dual_mov_b32 v2, 0
  v_dual_add_f32 v3, v1, v2 :: v_dual_add_f32 v4, v7, v5
  s_endpgm
.rodata
.p2align 6
.amdhsa_kernel early
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 15
  .amdhsa_kernarg_size 0
  .amdhsa_wavefront_size32 1
.end_amdhsa_kernel
"""
NOTE = EARLY.replace("s_mov_b32 s6, s4", "s_waitcnt lgkmcnt(0)")


def dispatch(path: Path, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "barewave", "dispatch", str(path), "early", "--grid", "1", *options]
    environment = {**os.environ, "BAREWAVE_DEVICE": "emulated", **variables}
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)


@pytest.fixture
def early(tmp_path: Path) -> Path:
    path = tmp_path / "early.s"
    path.write_text(EARLY)
    return path


def test_an_error_is_told_and_fails(early: Path) -> None:
    result = dispatch(early, "--checked")
    assert result.returncode != 0
    assert "[1 early read] early+0x8 (early.cl:8): `s_mov_b32 s6, s4`" in result.stderr
    assert dispatch(early).returncode == 0


def test_a_note_is_told_and_does_not_fail(tmp_path: Path) -> None:
    path = tmp_path / "note.s"
    path.write_text(NOTE)
    result = dispatch(path, "--checked")
    assert (result.returncode, result.stderr) == (0, "")
    assert "note [10 VOPD interlock] early+0x14" in result.stdout
    facts = json.loads(dispatch(path, "--checked", "--json").stdout)
    assert [finding["rule"] for finding in facts["findings"]] == [10]
    assert json.loads(dispatch(path, "--json").stdout)["findings"] == []


def test_the_environment_asks_for_it(early: Path) -> None:
    assert "early read" in dispatch(early, BAREWAVE_EMULATED_CHECKED="1").stderr
    assert dispatch(early, BAREWAVE_EMULATED_CHECKED="0").returncode == 0
    assert "neither 0 nor 1" in dispatch(early, BAREWAVE_EMULATED_CHECKED="yes").stderr


def test_only_the_emulated_card_is_checked() -> None:
    with pytest.raises(BarewaveError, match="only the emulated card"):
        Device("kfd:0", checked=True)
    with EmulatedHost() as host, pytest.raises(BarewaveError, match="EmulatedHost"):
        Device("emulated", host=host, checked=True)
    with Device("emulated", checked=False) as device:
        assert not device.checked
        assert device.findings == ()


def test_findings_belong_to_their_process() -> None:
    """Two devices of one machine: each gets what its own kernels did, whoever asks first."""
    with Device("emulated", checked=True) as one, Device("emulated", checked=True) as other:
        stream = one.stream()
        program = Program.from_asm(EARLY)
        stream.launch(LaunchConfig(grid=1, block=32), program.kernel("early"))
        end = stream.record()
        end.sync()
        assert other.findings == ()
        with pytest.raises(CheckError, match="early read"):
            stream.sync()
        stream.close()
        assert {(finding.kernel, finding.line) for finding in one.findings} == {("early", "early.cl:8")}


def test_lines_of_clang_and_of_damaged_files(tmp_path: Path) -> None:
    source = tmp_path / "lines.c"
    source.write_text("__attribute__((amdgpu_kernel)) void k(int *p) {\n  p[0] = 1;\n}\n")
    clang = shutil.which("clang-22")
    if clang is None:
        pytest.skip("clang-22 is not installed")
    made = tmp_path / "lines.co"
    subprocess.run(
        [clang, "-g", "-O1", "--target=amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib", source, "-o", made],
        check=True,
    )
    data = made.read_bytes()
    assert any(line.endswith("lines.c:2") for _, _, line in line_table(data))
    generator = random.Random(3)
    for _ in range(200):
        damaged = bytearray(data)
        for _ in range(8):
            damaged[generator.randrange(len(data))] = generator.randrange(256)
        line_table(bytes(damaged))
    assert line_table(b"") == line_table(data[:100]) == []
