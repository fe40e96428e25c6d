"""objinfo and disasm of fat binaries: what is in them is listed, and gfx1100's code is what is shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from barewave.__main__ import main
from barewave.isa.offload_bundle import fat_binaries, read_bundle

DATA = Path(__file__).resolve().parents[1] / "data" / "programs"
PLAIN = DATA / "plain.clang19.hipfb"
TWO = DATA / "two_sources.clang22.so"


def shown(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> str:
    assert main([str(word) for word in words]) == status
    captured = capsys.readouterr()
    return captured.err if status else captured.out


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("plain.clang19.hipfb", "gfx1100"),
        ("plain.clang22.hipfb", "gfx11-generic"),  # it runs on gfx1100, too
        ("compressed.clang19.hipfb", "gfx1100"),
        ("bundler.clang22.hipfb", "gfx1100"),
        ("globals.clang22.o", "gfx1100"),
    ],
)
def test_all_targets_are_listed_and_gfx1100_is_shown(
    name: str, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = json.loads(shown(capsys, "objinfo", "--json", DATA / name))
    [part] = facts["bundle"]["parts"]
    [bundle] = fat_binaries((DATA / name).read_bytes())
    entries = read_bundle(bundle)
    assert [entry["id"] for entry in part["entries"]] == [entry.id for entry in entries]
    assert part["compressed"] == bundle.startswith(b"CCOB")
    assert facts["bundle"]["chosen"].endswith(f"-{target}")
    assert facts["target"] == target
    assert facts["bytes"] == next(len(entry.data) for entry in entries if entry.target == target)
    text = shown(capsys, "objinfo", DATA / name)
    assert all(entry.id in text for entry in entries)
    [line] = [line for line in text.splitlines() if line.endswith("this one")]
    assert target in line


@pytest.mark.parametrize("options", [[], ["--source"], ["--all"], ["--json"]])
def test_what_is_disassembled_is_the_code_object_inside(
    options: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    inside = next(e.data for e in read_bundle(PLAIN.read_bytes()) if e.target == "gfx1100")
    (tmp_path / PLAIN.name).write_bytes(inside)
    expected = shown(capsys, "disasm", *options, tmp_path / PLAIN.name)
    found = shown(capsys, "disasm", *options, PLAIN)
    assert found.replace(str(PLAIN), "") == expected.replace(str(tmp_path / PLAIN.name), "")


def test_another_target_is_shown_when_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    facts = json.loads(
        shown(capsys, "objinfo", "--json", "--target", "gfx1101", DATA / "compressed.clang22.hipfb")
    )
    assert facts["target"] == "gfx1101"
    error = shown(capsys, "disasm", "--target", "gfx942", PLAIN, status=1)
    assert "nothing for gfx942" in error
    assert error.count("\n") == 1


def test_a_program_of_several_sources_is_listed_and_a_part_is_chosen(
    capsys: pytest.CaptureFixture[str],
) -> None:
    count = len(fat_binaries(TWO.read_bytes()))
    assert count == 2
    text = shown(capsys, "objinfo", TWO)
    assert "a fat binary of 2 parts" in text
    assert "choose one with --part 0 to 1" in text
    assert "choose one with --part" in shown(capsys, "disasm", TWO, status=1)
    names = [
        {
            kernel["name"]
            for kernel in json.loads(shown(capsys, "objinfo", "--json", "--part", part, TWO))["kernels"]
        }
        for part in range(count)
    ]
    assert names[0]
    assert names[1]
    assert names[0].isdisjoint(names[1])
    for part in (2, -1):
        assert "counted from 0" in shown(capsys, "objinfo", "--part", part, TWO, status=1)


def test_without_code_for_a_card_the_list_still_says_what_there_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    data = PLAIN.read_bytes().replace(b"-gfx1", b"-gf\x1b1")
    (tmp_path / "other.hipfb").write_bytes(data)
    text = shown(capsys, "objinfo", tmp_path / "other.hipfb")
    assert "shown: none: the bundle has nothing for gfx1100" in text
    assert "-gf\\x1b1100" in text  # a terminal is not to obey a file's names


@pytest.mark.parametrize("verb", ["objinfo", "disasm"])
def test_damaged_bundles_and_options_without_one_are_one_line(
    verb: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name, data in (("cut", PLAIN.read_bytes()[:5000]), ("ccob", b"CCOB" + bytes(40)), ("short", b"CCOB")):
        (tmp_path / name).write_bytes(data)
        assert shown(capsys, verb, tmp_path / name, status=1).count("\n") == 1
    saxpy = DATA.parents[2] / "examples" / "saxpy.co"
    assert "this file is none" in shown(capsys, verb, "--target", "gfx1100", saxpy, status=1)
