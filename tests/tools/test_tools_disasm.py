"""``barewave disasm``: bytes in every form, kernels, whole code objects, text that assembles again."""

from __future__ import annotations

import io
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from barewave import isa
from barewave.__main__ import main
from barewave.isa.code_object import CodeObject

ROOT = Path(__file__).resolve().parents[2]
SAXPY = ROOT / "examples" / "saxpy.co"
TEXT = "v_mov_b32 v1, s6\nv_add_f16 v5, v1, v2\ns_endpgm\n"


@pytest.fixture
def raw(tmp_path):
    """Bare bytes of three instructions."""
    path = tmp_path / "text.bin"
    path.write_bytes(isa.assemble(TEXT))
    return str(path)


def output(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main(["disasm", *map(str, words)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def test_bare_bytes(raw, capsys):
    lines = ["v_mov_b32_e32 v1, s6", "v_add_f16_e32 v5.l, v1.l, v2.l", "s_endpgm"]
    assert output(capsys, "--raw", raw).splitlines() == lines
    older = output(capsys, "--raw", raw, "--no-true16").splitlines()
    assert older[1] == "v_add_f16_e32 v5, v1, v2"
    shown = output(capsys, "--raw", raw, "--encoding").splitlines()
    assert shown[0].split("; ") == [f"{lines[0]:<48} ", "encoding: [0x06,0x02,0x02,0x7e]"]


@pytest.mark.parametrize(
    "text",
    ["0602027e0000b0bf", "0x06,0x02,0x02,0x7e\n0x00 0x00 0xb0 0xbf", "[0x06,0x02,0x02,0x7e]\n0000b0bf"],
)
def test_hexadecimal_in_every_form(text, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert output(capsys, "--hex", "-").splitlines() == ["v_mov_b32_e32 v1, s6", "s_endpgm"]


@pytest.mark.parametrize("text", ["06 0", "moon", "0x060", "06\n02\nzz"])
def test_what_is_no_hexadecimal_is_named_with_its_line(text, tmp_path, capsys):
    path = tmp_path / "text.hex"
    path.write_text(text)
    assert main(["disasm", "--hex", str(path)]) == 1
    assert f"{path}:{text.count(chr(10)) + 1}: " in capsys.readouterr().err


def test_wave_size(tmp_path, capsys):
    path = tmp_path / "text.bin"
    path.write_bytes(isa.assemble("v_cmp_eq_u32 vcc, v0, v1", 64))
    assert output(capsys, "--raw", path, "--wave-size", 64) == "v_cmp_eq_u32_e32 vcc, v0, v1\n"
    assert output(capsys, "--raw", path) == "v_cmp_eq_u32_e32 vcc_lo, v0, v1\n"


def test_no_bytes_at_all_and_cut_off_ones(tmp_path, capsys):
    path = tmp_path / "text.bin"
    path.write_bytes(b"")
    assert output(capsys, "--raw", path) == ""
    path.write_bytes(isa.assemble(TEXT)[:-1])
    assert output(capsys, "--raw", path).splitlines()[:2] == output_of(TEXT)[:2]


def output_of(text: str) -> list[str]:
    return [str(instruction) for instruction in isa.disassemble(isa.assemble(text))]


def test_any_bytes_are_something(tmp_path, capsys):
    path = tmp_path / "noise.bin"
    path.write_bytes(random.Random(3).randbytes(40_000))
    listed = [
        line.split("; encoding: ")[1] for line in output(capsys, "--raw", path, "--encoding").splitlines()
    ]
    data = bytes(int(byte, 16) for line in listed for byte in line.strip("[]").split(","))
    assert data == path.read_bytes()


def test_one_kernel(capsys):
    lines = output(capsys, SAXPY, "--kernel", "saxpy").splitlines()
    code_object = CodeObject.read(SAXPY.read_bytes())
    code = code_object.code(code_object.kernel("saxpy"))
    assert lines == [str(instruction) for instruction in isa.disassemble(code)]
    assert main(["disasm", str(SAXPY), "--kernel", "moon"]) == 1
    assert "its kernels: saxpy" in capsys.readouterr().err


def test_json_of_kernels_and_of_bytes(raw, capsys):
    facts = json.loads(output(capsys, SAXPY, "--json"))
    (kernel,) = facts["kernels"]
    assert (facts["target"], kernel["name"], kernel["wave_size"]) == ("gfx1100", "saxpy", 32)
    first, last = kernel["instructions"][0], kernel["instructions"][-1]
    assert (first["offset"], last["name"]) == (0, "s_endpgm")
    assert all(len(bytes.fromhex(one["bytes"])) % 4 == 0 for one in kernel["instructions"])
    assert any(one["target"] is not None for one in kernel["instructions"])
    facts = json.loads(output(capsys, "--raw", raw, "--json"))
    assert [one["format"] for one in facts["instructions"]] == ["VOP1", "VOP2", "SOPP"]


def test_an_object_file_is_linked_to_show_a_kernel(tmp_path, capsys):
    path = tmp_path / "saxpy.o"
    assert main(["asm", "-c", str(ROOT / "examples" / "saxpy.s"), "-o", str(path)]) == 0
    assert output(capsys, path, "--kernel", "saxpy").splitlines()[-1] == "s_endpgm"


def test_a_whole_code_object_reads_like_llvms_listing(capsys):
    out = output(capsys, SAXPY)
    assert "<saxpy>:" in out
    assert "s_endpgm" in out


@pytest.mark.skipif(shutil.which("llvm-objdump-22") is None, reason="llvm-objdump-22 is not installed")
@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.co")), ids=lambda path: path.name)
def test_instructions_and_addresses_are_those_of_llvm_objdump(path, capsys):
    command = ["llvm-objdump-22", "-d", str(path)]
    theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    ours = output(capsys, path).splitlines()

    def columns(lines: list[str]) -> list[list[str]]:
        return [line.split() for line in lines if "//" in line]

    assert columns(ours) == columns(theirs)


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.co")), ids=lambda path: path.name)
def test_source_assembles_to_the_same_code(path, tmp_path, capsys):
    source, again = tmp_path / "again.s", tmp_path / "again.co"
    assert output(capsys, path, "--source", "-o", source) == ""
    assert main(["asm", str(source), "-o", str(again)]) == 0
    first, second = (CodeObject.read(file.read_bytes()) for file in (path, again))
    assert first.kernels.keys() == second.kernels.keys()
    for name, kernel in first.kernels.items():
        assert first.code(kernel) == second.code(second.kernel(name))
        assert dict(kernel.rsrc1) == dict(second.kernel(name).rsrc1)


@pytest.mark.parametrize(
    ("words", "what"),
    [
        (["--raw", str(SAXPY)], "leave --raw away"),
        ([str(SAXPY), "--kernel", "saxpy", "--source"], "not one kernel"),
        (["--raw", str(SAXPY), "--source"], "bare bytes"),
        (["no_such_file.co"], "no_such_file.co"),
    ],
)
def test_what_cannot_be_done_is_one_line(words, what, capsys):
    assert main(["disasm", *words]) == 1
    err = capsys.readouterr().err
    assert what in err
    assert len(err.splitlines()) == 1


def test_damaged_objects_never_end_in_a_traceback(tmp_path, capsys):
    rng = random.Random(6)
    whole = SAXPY.read_bytes()
    path = tmp_path / "damaged.co"
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        path.write_bytes(bytes(data[: rng.choice((len(data), rng.randrange(len(data))))]))
        for words in ([], ["--json"], ["--kernel", "saxpy"], ["--source"]):
            assert main(["disasm", str(path), *words]) in (0, 1)
    capsys.readouterr()
