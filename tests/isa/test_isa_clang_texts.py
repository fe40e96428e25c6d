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
from test_isa_clang_objects import random_kernel

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


def by_llvm(text: Path, card: str, wave_size: int) -> ObjectFile:
    """What llvm-mc makes of a text."""
    made = text.with_suffix(".mc.o")
    command = [
        WITNESS, "-triple=amdgcn-amd-amdhsa", f"-mcpu={card}", "-filetype=obj",
        f"-mattr=+wavefrontsize{wave_size}", str(text), "-o", str(made),
    ]  # fmt: skip
    # it warns of texts for other versions of code objects, and obeys them
    subprocess.run(command, check=True, timeout=60, stderr=subprocess.DEVNULL)
    return read_object(made.read_bytes())


def differences(made: ObjectFile, theirs: ObjectFile) -> list[str]:
    """What differs in any section, symbol or note."""
    found: list[str] = []
    # by way of the file, which is where the writer gives sections and symbols their order
    ours = read_object(write_object(made))
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
    text, direct = (folder / f"{variant.name}{suffix}" for suffix in (".s", ".o"))
    clang_texts.clang(variant, text)
    clang_texts.clang(variant, direct)
    made = assemble_object(text.read_text(errors="surrogateescape"), text.name)
    code = bytes(made.sections[".text"].data)
    assert code == bytes(read_object(direct.read_bytes()).sections[".text"].data), variant
    assert made.version == (6 if variant.compiler == "clang-22" else 5), variant
    outcomes["texts"] += 1
    outcomes["bytes of .text"] += len(code)
    if shutil.which(WITNESS):
        found = differences(made, by_llvm(text, "gfx1100", variant.wave_size))
        assert not found, (variant, found)
        outcomes["same in all sections"] += 1
    text.unlink()
    direct.unlink()


def shuffled() -> list[Variant]:
    """All variants, mixed, so that a sample takes of everything."""
    rows = clang_texts.variants()
    random.Random(2).shuffle(rows)
    return rows


def test_the_sample_takes_of_everything():
    rows = shuffled()
    assert len(set(rows)) == 960
    for position in (1, 3, 4):  # compilers, wave sizes, debug information or not
        assert len({row[position] for row in rows[:6]}) == 2
    assert {row.level for row in rows[:6]} == {"O0", "O1", "O2", "O3"}


@pytest.mark.skipif(not compilers(), reason="neither clang-22 nor clang-19 is installed")
@pytest.mark.corpus(size=960, sample=6, part=60)
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


@missing(*clang_texts.COMPILERS, WITNESS)
@pytest.mark.corpus(size=300, sample=3, part=60)
def test_texts_of_random_c_are_what_llvm_makes_of_them(numbers, tmp_path, record_property):
    """All cards, versions of code objects and of debug information, sections for each function."""
    outcomes: Counter[str] = Counter()
    text, direct = tmp_path / "made.s", tmp_path / "made.o"
    source = tmp_path / "made.c"
    for number in numbers:
        chooser = random.Random(f"random c text {number}")
        source.write_text(random_kernel(chooser))
        card, wave_size = f"gfx110{chooser.choice('0123')}", chooser.choice((32, 64))
        command = [
            chooser.choice(clang_texts.COMPILERS), *clang_texts.FLAGS, f"-mcpu={card}", "-w",
            f"-O{chooser.choice('0123s')}", f"-mcode-object-version={chooser.choice('456')}",
            chooser.choice(("-g", "-g0", "-gdwarf-4", "-gdwarf-5", "-gline-tables-only")),
            *chooser.choice(([], ["-mcumode"], ["-ffunction-sections"], ["-fdata-sections"])),
            *(["-mwavefrontsize64"] if wave_size == 64 else []), str(source),
        ]  # fmt: skip
        subprocess.run([*command, "-S", "-o", str(text)], check=True, timeout=60)
        subprocess.run([*command, "-c", "-o", str(direct)], check=True, timeout=60)
        made = assemble_object(text.read_text(errors="surrogateescape"), text.name)
        found = differences(made, by_llvm(text, card, wave_size))
        assert not found, (number, command, found)
        theirs = {
            key: each for key, each in read_object(direct.read_bytes()).sections.items() if each.flags & 4
        }
        same = all(bytes(each.data) == bytes(made.sections[key].data) for key, each in theirs.items())
        # clang extends the sign of 16-bit literals, which its text does not say and llvm-mc does not do
        outcomes["as clang -c" if same else "as llvm-mc, not as clang -c"] += 1
    record_property("outcomes", dict(outcomes))
    assert outcomes["as clang -c"] > outcomes["as llvm-mc, not as clang -c"]


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
