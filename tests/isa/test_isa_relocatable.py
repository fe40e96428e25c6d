"""Relocatable objects: what LLVM writes is read, what we write LLVM reads, damage is an error in words."""

from __future__ import annotations

import json
import random
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from barewave import isa
from barewave.errors import LoadError
from barewave.isa import llvm_worker
from barewave.isa.elf_structures import HEADER, SECTION
from barewave.isa.linker import link
from barewave.isa.object_file import (
    ABSOLUTE,
    COMMON,
    RELOCATION_TYPES,
    ObjectFile,
    ObjectSection,
    ObjectSymbol,
    Relocation,
)
from barewave.isa.relocatable import is_relocatable, read_object
from barewave.isa.relocatable_writer import write_object

TOOLS = ("llvm-mc-22", "ld.lld-22", "llvm-readelf-22", "llvm-objdump-22")
MISSING = ", ".join(tool for tool in TOOLS if shutil.which(tool) is None)
needs_llvm = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}")

MODULE = """
@table = addrspace(4) constant [4 x i32] [i32 3, i32 1, i32 4, i32 1]
@many = internal addrspace(1) global [64 x i32] zeroinitializer
@where = addrspace(1) global ptr addrspace(1) @many
define internal i32 @helper(i32 %a) noinline {
  %p = getelementptr [64 x i32], ptr addrspace(1) @many, i32 0, i32 %a
  %v = load volatile i32, ptr addrspace(1) %p
  ret i32 %v
}
define amdgpu_kernel void @k(ptr addrspace(1) %out, i32 %n) {
  %i = and i32 %n, 3
  %p = getelementptr [4 x i32], ptr addrspace(4) @table, i32 0, i32 %i
  %a = load i32, ptr addrspace(4) %p
  %b = call i32 @helper(i32 %a)
  %q = load ptr addrspace(1), ptr addrspace(1) @where
  %c = load i32, ptr addrspace(1) %q
  %d = add i32 %b, %c
  store i32 %d, ptr addrspace(1) %out
  ret void
}
"""


@pytest.fixture(scope="module")
def llvm_object() -> bytes:
    """What llvmlite makes of the module."""
    options = {"target": "gfx1100", "wave_size": 32, "optimise": 2, "memory": 2 << 30}
    done = subprocess.run(
        [sys.executable, "-P", llvm_worker.__file__],
        input=json.dumps(options).encode() + b"\n" + MODULE.encode(),
        capture_output=True,
        check=True,
    )
    assert done.stdout[:1] == b"o"
    return done.stdout[1:]


def rich_object() -> ObjectFile:
    """Make an object with everything that the model knows."""
    made = ObjectFile("gfx1101", 5)
    every = [
        Relocation(8 * number, kind, ("near", ".data", "lost", "number", "")[number % 5], number - 3)
        for number, kind in enumerate(RELOCATION_TYPES)
    ]
    made.sections = {
        ".text": ObjectSection(".text", 1, 6, 256, bytearray(range(256)), relocations=every),
        ".data": ObjectSection(".data", 1, 3, 8, bytearray(16)),
        ".bss": ObjectSection(".bss", 8, 3, 64, size=4096),
        ".text\0again": ObjectSection(".text", 1, 0x206, 4, bytearray(8), group="once"),
        ".rodata.str1.1": ObjectSection(".rodata.str1.1", 1, 0x32, 1, bytearray(b"a\0b\0"), entry_size=1),
        ".note": ObjectSection(".note", 7, 2, 4, bytearray(struct.pack("<3I4sI", 4, 4, 1, b"GNU\0", 5))),
    }
    made.symbols = {
        each.name: each
        for each in (
            ObjectSymbol("near", ".text", 16, 8, 2, 0, 0),
            ObjectSymbol("once", ".text\0again", 0, 8, 2, 2, 0),
            ObjectSymbol("lost", None),
            ObjectSymbol("number", ABSOLUTE, 1 << 40, 0, 0, 1, 2),
            ObjectSymbol("room", COMMON, 16, 100, 1, 1, 0),
            ObjectSymbol("zeros", ".bss", 4096, 0, 1, 1, 3),
        )
    }
    made.metadata = bytes.fromhex("80")
    return made


def names(made: ObjectFile) -> dict[str, list[object]]:
    """Give sections and symbols without the keys, which a reader is free to choose."""
    where = {key: f"{number} {each.name}" for number, (key, each) in enumerate(made.sections.items())}
    called = {key: each.name for key, each in made.symbols.items()} | where | {"": ""}
    return {
        "sections": [
            (each.name, each.kind, each.flags | 0x200 * bool(each.group), each.alignment, bytes(each.data),
             each.size, each.entry_size, each.group,
             [(r.offset, r.type, called[r.symbol], r.addend) for r in each.relocations])
            for each in made.sections.values()
        ],
        "symbols": sorted(
            (each.name, where.get(each.section or "", each.section or ""), each.value, each.size, each.kind,
             each.binding, each.visibility)
            for each in made.symbols.values()
        ),
        "rest": [made.target, made.version, made.metadata],
    }  # fmt: skip


def test_what_is_written_is_read() -> None:
    made = rich_object()
    data = write_object(made)
    assert is_relocatable(data)
    again = read_object(data, "again.o")
    assert again.name == "again.o"
    assert names(again) == names(made)
    assert names(read_object(write_object(again))) == names(made)


def test_what_llvm_writes_survives(llvm_object: bytes) -> None:
    made = read_object(llvm_object)
    assert names(read_object(write_object(made))) == names(made)
    assert link([read_object(write_object(made))]) == link([made])


def test_what_llvm_writes_is_read(llvm_object: bytes) -> None:
    made = read_object(llvm_object)
    kinds = {each.type for section in made.sections.values() for each in section.relocations}
    assert {"REL32_LO", "REL32_HI", "GOTPCREL32_LO", "GOTPCREL32_HI", "REL64", "ABS64"} <= kinds
    assert made.symbols["k.num_vgpr"].section == ABSOLUTE
    assert ".llvm_addrsig" not in made.sections
    assert ".note" not in made.sections
    code_object = isa.CodeObject.read(link([made]))
    assert list(code_object.kernels) == ["k"]
    assert code_object.kernels["k"].arguments[0].size == 8
    assert sorted(each.type for each in code_object.relocations) == [3, 3, 13]


def test_objects_contradicting_themselves_are_not_written() -> None:
    made = ObjectFile(symbols={"s": ObjectSymbol("s", ".nowhere")})
    with pytest.raises(LoadError, match=r"'s' is in '\.nowhere', which is not there"):
        write_object(made)
    text = ObjectSection(".text", relocations=[Relocation(0, "REL32", "nobody")])
    with pytest.raises(LoadError, match="'nobody', which is neither"):
        write_object(ObjectFile(sections={".text": text}))
    with pytest.raises(LoadError, match="no target gfx0"):
        write_object(ObjectFile(target="gfx0"))


def patched(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


def header_of(data: bytes, name: str) -> int:
    """Where the header of a section stands."""
    header = HEADER.unpack(data)
    table = header["e_shoff"]
    names_at = SECTION.unpack(data, table + 64 * header["e_shstrndx"])["sh_offset"]
    for number in range(header["e_shnum"]):
        start = names_at + SECTION.unpack(data, table + 64 * number)["sh_name"]
        if data[start : start + len(name) + 1] == name.encode() + b"\0":
            return table + 64 * number
    raise AssertionError(name)


@pytest.mark.parametrize(
    ("section", "field", "value", "said"),
    [
        (".text", "sh_offset", 1 << 40, "cut off: section .text"),
        (".text", "sh_size", 1 << 63, "cut off: section .text"),
        (".text", "sh_addralign", 3, "alignment of 3"),
        (".text", "sh_addralign", 1 << 40, "alignment of"),
        (".text", "sh_name", 0xFFFFFF, "name of section"),
        (".text", "sh_flags", 0x406, "thread-local"),
        (".text", "sh_flags", 0x806, "compressed"),
        (".bss", "sh_size", 1 << 40, "bytes of zeros"),
        (".symtab", "sh_size", 24 * 7 + 1, "broken length"),
        (".symtab", "sh_link", 99, "names section 99"),
        (".rela.text", "sh_size", 25, "broken length"),
        (".rela.text", "sh_type", 9, "SHT_REL"),
        (".group", "sh_info", 99, "signed by a symbol"),
    ],
)
def test_damaged_headers_are_named(section: str, field: str, value: int, said: str) -> None:
    data = bytearray(write_object(rich_object()))
    SECTION.write(data, field, value, header_of(bytes(data), section))
    with pytest.raises(LoadError, match=said):
        read_object(bytes(data))


@pytest.mark.parametrize(
    ("at", "value", "said"),
    [
        (16, b"\3\0", "not a relocatable object"),
        (18, b"\x3e\0", r"machine 62 \(x86-64\)"),
        (7, b"\0", "OS ABI 0"),
        (8, b"\1", "ABI version 1"),
        (48, b"\x2f", "for gfx906"),
        (49, b"\3", "XNACK"),
        (0x3C, b"\0\0", "no sections"),
        (0x3C, b"\xff\xff", "sections"),
        (0x3E, b"\x63\0", "section 99"),
        (0x28, b"\xff" * 8, "cut off"),
    ],
)
def test_a_damaged_file_header_is_named(at: int, value: bytes, said: str) -> None:
    with pytest.raises(LoadError, match=said):
        read_object(patched(write_object(rich_object()), at, value))


@pytest.mark.parametrize("method", [1, 2])
def test_compressed_sections(method: int) -> None:
    content = b"debug " * 1000
    packed = struct.pack("<IIQQ", method, 0, len(content), 4) + zlib.compress(content)
    section = ObjectSection(".debug_info", 1, 0x800, 8, bytearray(packed))
    data = write_object(ObjectFile(sections={".debug_info": section}))
    if method == 2:
        with pytest.raises(LoadError, match="compressed by method 2"):
            read_object(data)
        return
    found = read_object(data).sections[".debug_info"]
    assert (bytes(found.data), found.alignment, found.flags) == (content, 4, 0)
    lying = data.replace(struct.pack("<Q", len(content)), struct.pack("<Q", len(content) - 1))
    with pytest.raises(LoadError, match="does not have the size"):
        read_object(lying)
    bomb = data.replace(struct.pack("<Q", len(content)), struct.pack("<Q", 1 << 40))
    with pytest.raises(LoadError, match="would have 1099511627776 bytes"):
        read_object(bomb)


@pytest.mark.corpus(size=60_000, sample=800, part=10_000)
def test_damaged_objects_are_refused_in_words(llvm_object: bytes, numbers: range) -> None:
    bases = [llvm_object, write_object(rich_object())]
    read = 0
    for number in numbers:
        rng = random.Random(number)
        data = bytearray(rng.choice(bases))
        for _ in range(rng.choice((1, 1, 2, 5))):
            # half of the damage hits headers and tables, which are the smaller part of the file
            start = rng.choice((0, HEADER.unpack(data)["e_shoff"] % len(data), rng.randrange(len(data))))
            at = min(start + rng.randrange(512), len(data) - 1)
            kind = rng.randrange(4)
            if kind == 0:
                data[at] = rng.randrange(256)
            elif kind == 1:
                data[at : at + 8] = struct.pack("<Q", rng.choice((0, 1, 1 << 31, 1 << 32, (1 << 64) - 1)))
            elif kind == 2:
                data[at] ^= 1 << rng.randrange(8)
            elif len(data) > 200:
                del data[at : at + rng.randrange(1, 64)]
        try:
            isa.CodeObject.read(link([read_object(bytes(data))]))
        except LoadError:
            continue
        read += 1
    assert 0 < read < len(numbers)


@needs_llvm
def test_llvm_reads_what_we_write(llvm_object: bytes, tmp_path: Path) -> None:
    def text(data: bytes, name: str) -> bytes:
        file, linked = tmp_path / f"{name}.o", tmp_path / f"{name}.co"
        file.write_bytes(data)
        for command in (["llvm-readelf-22", "--all"], ["llvm-objdump-22", "-dr"]):
            done = subprocess.run([*command, str(file)], capture_output=True, check=True)
            assert done.stderr == b""
        subprocess.run(["ld.lld-22", "-shared", str(file), "-o", str(linked)], check=True)
        return linked.read_bytes()

    ours = text(write_object(read_object(llvm_object)), "ours")
    theirs = text(llvm_object, "theirs")
    assert isa.CodeObject.read(ours).segments == isa.CodeObject.read(theirs).segments
