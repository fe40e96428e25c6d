"""What clang -S writes assembles to what clang -c makes of the same source, and LLVM's tools read it."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import clang_texts
import pytest
from clang_texts import EXPECTED, FOLDER, KEPT, Variant

from barewave import isa
from barewave.isa.object_file import ObjectFile, ObjectSection
from barewave.isa.rdna3_assembler import assemble_object
from barewave.isa.relocatable import read_object
from barewave.isa.relocatable_writer import write_object

WITNESS, READERS = "llvm-mc-22", ("llvm-readelf-22", "llvm-objdump-22")
#: ELF's types of symbols for a section and for a file's name, which each assembler writes as it likes.
_UNNAMED = (3, 4)


def missing(*programs: str) -> Any:
    absent = ", ".join(program for program in programs if shutil.which(program) is None)
    return pytest.mark.skipif(bool(absent), reason=f"not installed: {absent}")


def compilers() -> list[str]:
    return [compiler for compiler in clang_texts.COMPILERS if shutil.which(compiler)]


def relocations(section: ObjectSection) -> list[tuple[int, str, str, int]]:
    return sorted((each.offset, each.type, each.symbol, each.addend) for each in section.relocations)


def symbols(made: ObjectFile) -> dict[str, tuple[object, ...]]:
    return {
        key: (each.section, each.value, each.size, each.kind, each.binding, each.visibility)
        for key, each in made.symbols.items()
        if not key.startswith(".L") and each.kind not in _UNNAMED
    }


def differences(ours: ObjectFile, theirs: ObjectFile) -> list[str]:
    """What differs in any section, symbol or note."""
    found: list[str] = []
    for key, section in theirs.sections.items():
        mine = ours.sections.get(key)
        if mine is None:
            if section.data or section.size:
                found.append(f"{key} is missing")
            continue
        if bytes(mine.data) != bytes(section.data) or mine.size != section.size:
            found.append(f"{key}: contents")
        if relocations(mine) != relocations(section):
            found.append(f"{key}: relocations")
        header = (section.kind, section.flags, section.alignment, section.entry_size)
        if (mine.kind, mine.flags, mine.alignment, mine.entry_size) != header:
            found.append(f"{key}: header")
    found += [f"{key} is new" for key in ours.sections if key not in theirs.sections]
    if symbols(ours) != symbols(theirs):
        found.append("symbols")
    if (ours.target, ours.version) != (theirs.target, theirs.version):
        found.append("target or version")
    if ours.metadata != theirs.metadata:
        found.append("metadata")
    return found


def check(variant: Variant, folder: Path, outcomes: Counter[str]) -> None:
    """Compile one variant both ways; its text by us, by clang and by llvm-mc."""
    text, direct, witness = (folder / f"{variant.name}{suffix}" for suffix in (".s", ".o", ".mc.o"))
    clang_texts.clang(variant, text)
    clang_texts.clang(variant, direct)
    made = assemble_object(text.read_text(), text.name)
    code = bytes(made.sections[".text"].data)
    assert code == bytes(read_object(direct.read_bytes()).sections[".text"].data), variant
    assert made.version == (6 if variant.compiler == "clang-22" else 5), variant
    outcomes["texts"] += 1
    outcomes["bytes of .text"] += len(code)
    if shutil.which(WITNESS):
        command = [
            WITNESS, "-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-filetype=obj",
            f"-mattr=+wavefrontsize{variant.wave_size}", str(text), "-o", str(witness),
        ]  # fmt: skip
        subprocess.run(command, check=True, timeout=60)
        # by way of the file, which is where the writer gives sections and symbols their order
        found = differences(read_object(write_object(made)), read_object(witness.read_bytes()))
        assert not found, (variant, found)
        outcomes["same in all sections"] += 1
    for each in (text, direct, witness):
        each.unlink(missing_ok=True)


def shuffled() -> list[Variant]:
    """All variants, mixed, so that a sample takes of everything."""
    rows = clang_texts.variants()
    random.Random(2).shuffle(rows)
    return rows


def test_the_sample_takes_of_everything():
    rows = shuffled()
    assert len(set(rows)) == 960
    for position in (1, 3, 4):  # compilers, wave sizes, debug information or not
        assert len({row[position] for row in rows[:8]}) == 2
    assert {row.level for row in rows[:8]} == {"O0", "O1", "O2", "O3"}


@pytest.mark.skipif(not compilers(), reason="neither clang-22 nor clang-19 is installed")
@pytest.mark.corpus(size=960, sample=8, part=60)
def test_texts_of_clang_assemble_to_the_bytes_of_clang(numbers, tmp_path, record_property):
    """The 30 kernels by 2 compilers at 4 levels, for 2 wave sizes, with debug information and without."""
    outcomes: Counter[str] = Counter()
    rows = shuffled()
    installed = compilers()
    for number in numbers:
        if rows[number].compiler in installed:
            check(rows[number], tmp_path, outcomes)
        else:
            outcomes[f"no {rows[number].compiler}"] += 1
    record_property("outcomes", dict(outcomes))
    assert outcomes["texts"]


def kept() -> list[Any]:
    return [pytest.param(variant, id=variant.name) for variant in KEPT]


def expected() -> dict[str, bytes]:
    rows = (line.split("\t") for line in EXPECTED.read_text().splitlines())
    return {name: bytes.fromhex(code) for name, code in rows}


def test_every_kept_text_is_listed():
    names = sorted(f"{variant.name}.s" for variant in KEPT)
    assert sorted(path.name for path in FOLDER.glob("*.s")) == names == sorted(expected())


@pytest.mark.parametrize("variant", kept())
def test_kept_texts_assemble_to_the_kept_bytes(variant):
    path = FOLDER / f"{variant.name}.s"
    made = assemble_object(path.read_text(), path.name)
    assert bytes(made.sections[".text"].data) == expected()[path.name]
    assert (".debug_info" in made.sections) == variant.debug


@missing(*READERS)
@pytest.mark.parametrize("variant", kept())
def test_llvm_reads_the_code_objects_without_complaint(variant, tmp_path):
    path = FOLDER / f"{variant.name}.s"
    data = isa.assemble_code_object(path.read_text(), path.name)
    kernels = isa.CodeObject.read(data).kernels
    written = tmp_path / "made.co"
    written.write_bytes(data)

    def read(*command: str) -> str:
        done = subprocess.run([*command, str(written)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    notes = read(READERS[0], "--notes")
    listing = read(READERS[1], "-d")
    assert kernels
    for kernel in kernels:
        assert f".symbol:         {kernel}.kd" in notes
        assert f" <{kernel}>:" in listing
    assert "amdhsa.target:   amdgcn-amd-amdhsa--gfx1100" in notes
    assert "<unknown>" not in listing
