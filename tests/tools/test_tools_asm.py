"""``barewave asm``: every form of output, options that reach the assembler, errors with their places."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from barewave import isa
from barewave.__main__ import main
from barewave.isa.code_object import CodeObject
from barewave.isa.relocatable import read_object

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
WRONG = "s_endpgm\n  v_add_f32 v0, v1\n\n\tv_movv_b32 v0, v1\n"


@pytest.fixture
def source(tmp_path):
    """A function that writes a text and gives its path."""

    def write(text: str, name: str = "text.s") -> str:
        (tmp_path / name).write_text(text)
        return str(tmp_path / name)

    return write


def test_a_code_object_is_what_comes_out(tmp_path, capsys):
    out = tmp_path / "saxpy.co"
    assert main(["asm", str(EXAMPLES / "saxpy.s"), "-o", str(out)]) == 0
    assert list(CodeObject.read(out.read_bytes()).kernels) == ["saxpy"]
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("version", "abi"), [("4", 4), ("5", 5), ("6", 6)])
def test_version_and_target(version, abi, tmp_path, source):
    counts = ".amdhsa_next_free_vgpr 1\n.amdhsa_next_free_sgpr 1\n"
    kernel = f"k:\ns_endpgm\n.amdhsa_kernel k\n{counts}.end_amdhsa_kernel"
    out = tmp_path / "k.co"
    options = ["--version", version, "--target", "gfx1102", "-o", str(out)]
    assert main(["asm", source(f".globl k\n.p2align 8\n.type k,@function\n{kernel}\n"), *options]) == 0
    code_object = CodeObject.read(out.read_bytes())
    assert (code_object.abi_version, code_object.target) == (abi, "gfx1102")


def test_an_object_file_is_not_linked(tmp_path):
    out = tmp_path / "saxpy.o"
    assert main(["asm", "-c", str(EXAMPLES / "saxpy.s"), "-o", str(out)]) == 0
    made = read_object(out.read_bytes())
    assert {"saxpy", "saxpy.kd"} <= set(made.symbols)


def test_raw_hex_and_encodings_agree(tmp_path, capsys, source):
    text = source("v_add_f32 v0, v1, 0x1234\ns_endpgm\n")
    out = tmp_path / "text.bin"
    assert main(["asm", "--raw", text, "-o", str(out)]) == 0
    assert out.read_bytes() == isa.assemble("v_add_f32 v0, v1, 0x1234\ns_endpgm")
    assert main(["asm", "--hex", text]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert bytes.fromhex("".join(lines)) == out.read_bytes()
    assert len(lines) == 2
    assert main(["asm", "--show-encoding", text]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split(";") == [
        f"{'s_endpgm':<48} ",
        " encoding: [0x00,0x00,0xb0,0xbf]",
    ]


@pytest.mark.skipif(shutil.which("llvm-mc-22") is None, reason="llvm-mc-22 is not installed")
def test_encodings_are_those_that_llvm_shows(capsys, source):
    text = source("v_fma_f32 v0, v1, s2, 1.0\nds_load_b32 v0, v1 offset:4\ns_waitcnt vmcnt(0)\n")
    assert main(["asm", "--show-encoding", text]) == 0
    ours = [line.split() for line in capsys.readouterr().out.splitlines()]
    command = ["llvm-mc-22", "-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-show-encoding", text]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert ours == [line.split() for line in shown if "encoding" in line]


def test_standard_input(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"s_endpgm\n")))
    assert main(["asm", "--hex", "-"]) == 0
    assert capsys.readouterr().out == "0000b0bf\n"


def test_definitions_includes_and_wave_size(tmp_path, capsys, source):
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "part.inc").write_text("s_nop COUNT\n")
    text = source('.include "part.inc"\nv_cmp_eq_u32 vcc, v0, v1\n')
    options = ["-I", str(tmp_path / "parts"), "-D", "COUNT=0x5", "--wave-size", "64"]
    assert main(["asm", "--hex", text, *options]) == 0
    assert capsys.readouterr().out.split()[0] == "050080bf"


def test_all_errors_are_printed_with_carets(capsys, source):
    path = source(WRONG)
    assert main(["asm", "--raw", path, "-o", "-"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    lines = err.splitlines()
    assert any(line.startswith(f"{path}:2:") for line in lines)
    assert any(line.startswith(f"{path}:4:") for line in lines)
    place = lines.index("\tv_movv_b32 v0, v1")
    assert lines[place + 1] == "\t^"
    assert "v_mov_b32" in lines[place + 2]
    assert lines[-1] == "barewave asm: 2 errors"


def test_errors_as_json(capsys, source):
    path = source(WRONG)
    assert main(["asm", "--hex", path, "--json"]) == 1
    facts = json.loads(capsys.readouterr().out)
    assert (facts["ok"], facts["file"]) == (False, path)
    assert [(error["file"], error["line"]) for error in facts["errors"]] == [(path, 2), (path, 4)]
    assert facts["errors"][1]["column"] == 2
    assert "v_mov_b32" in facts["errors"][1]["hint"]


def test_success_as_json(tmp_path, capsys, source):
    path = source("s_endpgm\n")
    assert main(["asm", "--raw", path, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": path, "ok": True, "bytes": 4, "code": "0000b0bf"}
    out = tmp_path / "text.bin"
    assert main(["asm", "--raw", path, "--json", "-o", str(out)]) == 0
    assert json.loads(capsys.readouterr().out)["output"] == str(out)
    assert out.read_bytes().hex() == "0000b0bf"


def test_what_is_no_text_is_an_error_with_its_place(tmp_path, capsys):
    path = tmp_path / "text.s"
    path.write_bytes(b"s_endpgm\ns_nop \0\n")
    assert main(["asm", str(path)]) == 1
    assert f"{path}:2:7: a zero byte: this is no text" in capsys.readouterr().err
    path.write_bytes(b"s_endpgm\ns_nop \xff\n")
    assert main(["asm", str(path)]) == 1
    assert f"{path}:2:7: " in capsys.readouterr().err
    path.write_bytes(b"\x7fELF\0\xff")
    assert main(["asm", str(path)]) == 1
    assert "barewave disasm" in capsys.readouterr().err


def test_strings_may_hold_bytes_of_any_value(tmp_path, capsys):
    path = tmp_path / "text.s"
    path.write_bytes(b's_endpgm\n.section .debug_str\n.ascii "a\xff\x80"\n')
    assert main(["asm", "--raw", "--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["code"] == "0000b0bf"


@pytest.mark.parametrize("definition", ["N=ten", "1=1", "=3", "N=1.5"])
def test_wrong_definitions_are_refused(definition, capsys, source):
    assert main(["asm", "--hex", source("s_endpgm"), "-D", definition]) == 1
    assert f"-D {definition}: " in capsys.readouterr().err


@pytest.mark.parametrize(
    "options", [["--raw", "--hex"], ["--version", "3"], ["--target", "gfx900"], ["--wavesize", "32"]]
)
def test_wrong_options_are_a_wrong_command_line(options, capsys, source):
    assert main(["asm", source("s_endpgm"), *options]) == 2
    capsys.readouterr()


def test_a_missing_file_is_one_line(capsys):
    assert main(["asm", "no_such_file.s"]) == 1
    err = capsys.readouterr().err
    assert "no_such_file.s" in err
    assert len(err.splitlines()) == 1


def test_binary_does_not_go_to_a_terminal(capsys, monkeypatch, source):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert main(["asm", "--raw", source("s_endpgm")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "-o FILE" in err


def test_a_reader_that_goes_away_is_no_traceback(source):
    path = source("s_nop 0\n" * 50_000)
    command = f"{sys.executable} -m barewave asm --show-encoding {path} | head -1"
    done = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip
    assert done.stdout.startswith("s_nop 0")
    assert done.stderr == ""


def test_what_the_text_says_goes_to_standard_error(capsys, source):
    path = source('.warning "slow on this card"\n.rept 2\n.print "again"\n.endr\ns_endpgm\n')
    assert main(["asm", "--hex", path]) == 0
    out, err = capsys.readouterr()
    assert out == "0000b0bf\n"
    assert err.splitlines() == [f"{path}:1: slow on this card", "again", "again"]


SCHEDULED = "s_load_b32 s4, s[0:1], 0x0\ns_mov_b32 s5, s4\n"


def test_a_text_is_scheduled(capsys, source):
    assert main(["asm", "--schedule", "--show-encoding", source(SCHEDULED)]) == 0
    assert [line.partition(";")[0].strip() for line in capsys.readouterr().out.splitlines()] == [
        "s_load_b32 s4, s[0:1], null", "s_waitcnt lgkmcnt(0)", "s_mov_b32 s5, s4",
    ]  # fmt: skip


def test_the_scheduled_text_is_written(tmp_path, source):
    out = tmp_path / "out.s"
    text = source(f"{SCHEDULED}s_waitcnt lgkmcnt(0)\n")
    assert main(["asm", "--schedule", "--text", text, "-o", str(out)]) == 0
    assert out.read_text().count("s_waitcnt") == 2
    assert main(["asm", "--schedule", "--anew", "--text", text, "-o", str(out)]) == 0
    assert out.read_text().count("s_waitcnt") == 1


MOVED = (
    "v_mul_f32 v0, v1, v2\nv_add_f32 v3, v4, v5\ns_mov_b32 s8, 4\n"
    "l: global_load_b32 v6, v7, s[2:3]\nv_add_nc_u32 v7, 4, v7\nv_add_f32 v8, v8, v6\n"
    "s_sub_u32 s8, s8, 1\ns_cmp_lg_u32 s8, 0\ns_cbranch_scc1 l\n"
    "global_store_b32 v7, v8, s[2:3]\ns_mov_b32 s9, 0\ns_load_b32 s4, s[0:1], 0\ns_endpgm\n"
)


@pytest.mark.parametrize(
    ("option", "shown"),
    [
        ("--pair", "v_dual_mul_f32 v0, v1, v2 :: v_dual_add_f32 v3, v4, v5"),
        ("--pipeline", "l.round:"),
        ("--order", "s_load_b32 s4, s[0:1], 0\n    s_mov_b32 s9, 0\n"),
    ],
)
def test_instructions_are_moved_where_that_is_asked_for(capsys, source, option, shown):
    assert main(["asm", "--schedule", "--text", source(MOVED)]) == 0
    assert shown not in capsys.readouterr().out
    assert main(["asm", "--schedule", "--text", option, source(MOVED)]) == 0
    assert shown in capsys.readouterr().out


@pytest.mark.parametrize("option", ["--text", "--anew", "--order", "--pair", "--pipeline"])
def test_how_to_schedule_is_nothing_without_scheduling(capsys, source, option):
    assert main(["asm", option, source(MOVED)]) == 1
    assert f"{option}: this says how --schedule does its work" in capsys.readouterr().err


def test_a_scheduled_code_object_is_one(tmp_path):
    out = tmp_path / "saxpy.co"
    assert main(["asm", "--schedule", "--anew", str(EXAMPLES / "saxpy.s"), "-o", str(out)]) == 0
    assert CodeObject.read(out.read_bytes()).kernel("saxpy").name == "saxpy"


def test_few_registers_at_the_start_are_a_warning(capsys, tmp_path, source):
    text = (EXAMPLES / "saxpy.s").read_text().replace("user_sgpr_count 15", "user_sgpr_count 2")
    assert main(["asm", "--schedule", source(text), "-o", str(tmp_path / "k.co")]) == 0
    assert "kernel saxpy starts with 3 SGPRs" in capsys.readouterr().err


def test_what_cannot_be_scheduled_is_an_error(capsys, source):
    assert main(["asm", "--schedule", "--hex", source("s_branch 3\n")]) != 0
    assert "goes a fixed distance" in capsys.readouterr().err
    assert main(["asm", "--text", source("s_endpgm\n")]) != 0
    assert "--schedule" in capsys.readouterr().err
