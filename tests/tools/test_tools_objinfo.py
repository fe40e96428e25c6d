"""``barewave objinfo``: what it says of code objects and object files; damaged ones are one clear error."""

from __future__ import annotations

import io
import json
import random
import sys
from pathlib import Path

import pytest

from barewave.__main__ import main
from barewave.isa.code_object import CodeObject
from barewave.tools.descriptor_words import descriptor_rows
from barewave.tools.occupancy_facts import occupancy_facts, occupancy_lines

ROOT = Path(__file__).resolve().parents[2]
SAXPY = ROOT / "examples" / "saxpy.co"
TILED = ROOT / "examples" / "matmul_tiled.co"
KERNELS = ROOT / "tests" / "data" / "kernels"


def facts_of(capsys: pytest.CaptureFixture[str], *words: object) -> dict:
    assert main(["objinfo", "--json", *map(str, words)]) == 0
    return json.loads(capsys.readouterr().out)


def assembled(folder: Path, body: str, *, lds: int = 0, vgprs: int = 8, directives: str = "") -> Path:
    text = f""".text
.globl k
.p2align 8
.type k,@function
k:
{body}
s_endpgm
.Lend:
.size k, .Lend-k
.rodata
.p2align 6
.amdhsa_kernel k
.amdhsa_next_free_vgpr {vgprs}
.amdhsa_next_free_sgpr 16
.amdhsa_group_segment_fixed_size {lds}
{directives}
.end_amdhsa_kernel
"""
    (folder / "k.s").write_text(text)
    assert main(["asm", str(folder / "k.s"), "-o", str(folder / "k.co")]) == 0
    return folder / "k.co"


def test_everything_of_a_kernel_is_there(capsys):
    facts = facts_of(capsys, TILED)
    assert (facts["target"], facts["version"]) == ("gfx1100", 6)
    (kernel,) = facts["kernels"]
    assert kernel["resources"]["vgprs"] == 48
    assert kernel["used"]["vgprs"]["count"] == 45
    assert kernel["resources"]["lds"] == 2048
    assert kernel["descriptor"]["compute_pgm_rsrc1"]["fields"]["granulated_workitem_vgpr_count"] == 5
    assert [argument["size"] for argument in kernel["arguments"]] == [8, 8, 8, 4, 4, 4]
    assert sum(kernel["code"]["issued"].values()) == kernel["code"]["instructions"]
    assert {symbol["name"] for symbol in facts["symbols"]} == {"matmul_tiled", "matmul_tiled.kd"}
    assert [segment["flags"] for segment in facts["segments"]] == ["r--", "r-x", "rw-"]


@pytest.mark.parametrize("path", sorted(KERNELS.glob("*.co"))[::5], ids=lambda path: path.name)
def test_code_never_uses_more_than_is_declared(path, capsys):
    for kernel in facts_of(capsys, path)["kernels"]:
        assert kernel["used"]["vgprs"]["count"] <= kernel["resources"]["vgprs"]
        assert kernel["used"]["sgprs"]["count"] <= kernel["resources"]["sgprs"]


def test_the_text_says_it_in_words(capsys):
    assert main(["objinfo", str(TILED)]) == 0
    out = capsys.readouterr().out
    assert "VGPRs:           48 declared; the code names 45 by `ds_load_2addr_b32 v[43:44]" in out
    assert "s[0:1] kernarg_segment_ptr" in out
    assert "16 of 16 waves per SIMD by VGPRs on gfx1100" in out
    assert any(
        line.split()[:2] == ["float_denorm_mode_32", "3"] and "kept" in line for line in out.splitlines()
    )


def test_standard_input(capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SAXPY.read_bytes())))
    assert main(["objinfo", "-"]) == 0
    assert "<stdin>, " in capsys.readouterr().out


def test_registers_that_a_wave_starts_with(tmp_path, capsys):
    directives = """.amdhsa_user_sgpr_dispatch_ptr 1
.amdhsa_user_sgpr_kernarg_segment_ptr 1
.amdhsa_user_sgpr_count 13
.amdhsa_system_sgpr_workgroup_id_y 1
.amdhsa_system_sgpr_workgroup_id_z 1"""
    path = assembled(tmp_path, "s_nop 0", directives=directives)
    (kernel,) = facts_of(capsys, path)["kernels"]
    assert [(given["first"], given["last"], given["holds"]) for given in kernel["initial_sgprs"]] == [
        (0, 1, "dispatch_ptr"),
        (2, 3, "kernarg_segment_ptr"),
        (13, 13, "workgroup_id_x"),
        (14, 14, "workgroup_id_y"),
        (15, 15, "workgroup_id_z"),
    ]


@pytest.mark.parametrize(
    ("vgprs", "lds", "waves", "limits", "more"),
    [
        (96, 0, 16, [], None),
        (120, 0, 12, ["VGPRs"], 96),
        (192, 0, 8, ["VGPRs"], 168),
        # 1024 work-items are 8 waves on each SIMD; registers let in 5, so that such a group never starts
        (256, 0, 0, ["VGPRs"], 240),
        (8, 65536, 16, [], None),
    ],
)
def test_occupancy_names_what_limits_it(vgprs, lds, waves, limits, more, tmp_path):
    kernel = CodeObject.read(assembled(tmp_path, "s_nop 0", lds=lds, vgprs=vgprs).read_bytes()).kernel("k")
    facts = occupancy_facts(kernel, "gfx1100")
    last = facts["workgroups"][-1]
    assert (last["workgroup"], last["waves"], last["limited_by"]) == (1024, waves, limits)
    assert facts["vgprs_for_more"] == more
    assert lds or facts["workgroups"][0]["waves"] == facts["by_vgprs"], "a group of one wave"


def test_lds_limits_small_workgroups(tmp_path):
    kernel = CodeObject.read(assembled(tmp_path, "s_nop 0", lds=65536).read_bytes()).kernel("k")
    facts = occupancy_facts(kernel, "gfx1100")
    small = next(row for row in facts["workgroups"] if row["workgroup"] == 64)
    assert (small["waves"], small["limited_by"]) == (1, ["LDS"])
    assert any("limited by LDS" in str(line) for line in occupancy_lines(facts).values())


def test_one_kernel_can_be_picked(capsys):
    assert [kernel["name"] for kernel in facts_of(capsys, SAXPY, "--kernel", "saxpy")["kernels"]] == ["saxpy"]
    assert main(["objinfo", str(SAXPY), "--kernel", "moon"]) == 1
    assert "its kernels: saxpy" in capsys.readouterr().err


def test_control_flow_and_registers(tmp_path, capsys):
    assert main(["objinfo", str(TILED), "--cfg", "matmul_tiled"]) == 0
    graph = capsys.readouterr().out
    assert graph.startswith('digraph "matmul_tiled" {')
    assert "style=bold" in graph
    out = tmp_path / "registers.txt"
    assert main(["objinfo", str(TILED), "--registers", "matmul_tiled", "-o", str(out)]) == 0
    assert capsys.readouterr().out == ""
    lines = out.read_text().splitlines()
    assert lines[-1].startswith("needed at the same time: at most ")
    assert int(lines[-1].split()[7]) <= 48
    assert sum("ds_load" in line for line in lines) == 16


def test_what_is_not_written_yet_is_not_drawn(tmp_path, capsys):
    body = "s_and_saveexec_b32 s2, vcc_lo\nv_mov_b32 v5, 0\nglobal_store_b32 v0, v5, s[0:1]"
    path = assembled(tmp_path, body)
    assert main(["objinfo", str(path), "--registers", "k"]) == 0
    lines = capsys.readouterr().out.splitlines()
    column = lines[2].index("05") + 1
    (first,) = (line for line in lines if "saveexec" in line)
    assert first[column] == " "


def test_a_relocatable_object_is_linked_and_shown(tmp_path, capsys):
    path = tmp_path / "saxpy.o"
    assert main(["asm", "-c", str(ROOT / "examples" / "saxpy.s"), "-o", str(path)]) == 0
    facts = facts_of(capsys, path)
    sections = {section["name"]: section for section in facts["object"]["sections"]}
    assert [relocation["type"] for relocation in sections[".rodata"]["relocations"]] == ["R_AMDGPU_REL64"]
    assert [kernel["name"] for kernel in facts["kernels"]] == ["saxpy"]
    assert main(["objinfo", str(path)]) == 0
    assert "a relocatable object" in capsys.readouterr().out


def test_an_undefined_symbol_is_shown_and_named(tmp_path, capsys):
    source, path = tmp_path / "part.s", tmp_path / "part.o"
    source.write_text("s_getpc_b64 s[0:1]\ns_add_u32 s0, s0, elsewhere@rel32@lo+4\ns_endpgm\n")
    assert main(["asm", "-c", str(source), "-o", str(path)]) == 0
    facts = facts_of(capsys, path)
    assert facts["object"]["undefined"] == ["elsewhere"]
    assert "elsewhere" in facts["object"]["not_linked"]
    assert main(["objinfo", str(path)]) == 0
    assert "not linked: " in capsys.readouterr().out
    assert main(["objinfo", str(path), "--cfg", "k"]) == 1


@pytest.mark.parametrize("content", [b"", b"MZ", b"\x7fELF", b"\x7fELF" + bytes(60), b"s_endpgm\n"])
def test_what_is_no_code_object_is_one_line(content, tmp_path, capsys):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert main(["objinfo", str(path)]) == 1
    err = capsys.readouterr().err
    assert err.startswith("barewave objinfo: ")
    assert len(err.splitlines()) == 1


def test_damaged_objects_never_end_in_a_traceback(tmp_path, capsys):
    rng = random.Random(5)
    whole = SAXPY.read_bytes()
    path = tmp_path / "damaged.co"
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 4)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        path.write_bytes(bytes(data[: rng.choice((len(data), rng.randrange(len(data))))]))
        for words in ([], ["--json"], ["--cfg", "saxpy"], ["--registers", "saxpy"]):
            assert main(["objinfo", str(path), *words]) in (0, 1)
    capsys.readouterr()


def test_reserved_bits_are_shown_only_if_set():
    rows = descriptor_rows(
        {"kernarg_size": 8, "word": {"value": 5, "fields": {"reserved0": 0, "reserved1": 5}}}, 32
    )
    assert rows == [
        ("kernarg_size", "8", "bytes of arguments"),
        ("word", "0x5", ""),
        ("  reserved1", "5", ""),
    ]
