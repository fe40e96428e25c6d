"""The linker: what each relocation becomes, which definition wins, and what LLVM's linker makes of it."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from barewave import isa
from barewave.errors import LoadError
from barewave.isa.elf_reader import read_elf
from barewave.isa.linker import LinkError, link
from barewave.isa.object_file import (
    ABSOLUTE,
    COMMON,
    ObjectFile,
    ObjectSection,
    ObjectSymbol,
    Relocation,
)
from barewave.isa.rdna3_assembler import assemble_object
from barewave.isa.relocatable import read_object
from barewave.isa.relocatable_writer import write_object

CODE, DATA, ZEROS, STRINGS = 6, 3, 8, 0x32
TOOLS = ("clang-22", "llvm-mc-22", "ld.lld-22", "llvm-readelf-22", "llvm-objdump-22")
MISSING = ", ".join(tool for tool in TOOLS if shutil.which(tool) is None)
needs_llvm = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}")
SOURCES = sorted((Path(__file__).parents[1] / "emulator").rglob("*.c")) + sorted(
    (Path(__file__).parents[1] / "data").rglob("*.c")
)


def code(size: int, *relocations: Relocation, name: str = ".text") -> ObjectSection:
    return ObjectSection(name, 1, CODE, 256, bytearray(size), relocations=list(relocations))


def data(size: int, *relocations: Relocation, name: str = ".data") -> ObjectSection:
    return ObjectSection(name, 1, DATA, 8, bytearray(size), relocations=list(relocations))


def an_object(*sections: ObjectSection, name: str = "", **symbols: ObjectSymbol) -> ObjectFile:
    made = ObjectFile(name=name)
    made.sections = {section.name: section for section in sections}
    made.symbols = {symbol.name: symbol for symbol in symbols.values()}
    return made


def symbol(name: str, section: str | None = ".text", value: int = 0, **more: int) -> ObjectSymbol:
    return ObjectSymbol(name, section, value, **more)


class Linked:
    """A linked object, by the readers of the loader's side."""

    def __init__(self, *objects: ObjectFile) -> None:
        self.bytes = link(objects)
        self.elf = read_elf(self.bytes)
        self.code_object = isa.CodeObject.read(self.bytes)
        self.addresses = {each.name: each.value for each in self.elf.symbols}
        self.relocations = {each.offset: each for each in self.code_object.relocations}

    def word(self, address: int, size: int = 4) -> int:
        for segment in self.code_object.segments:
            if segment.address <= address < segment.address + len(segment.data):
                at = address - segment.address
                return int.from_bytes(segment.data[at : at + size], "little")
        raise AssertionError(f"{address:#x} is in no segment")


@pytest.mark.parametrize(
    ("kind", "size", "shift"),
    [("REL32_LO", 4, 0), ("REL32_HI", 4, 32), ("REL32", 4, 0), ("REL64", 8, 0)],
)
def test_a_distance_is_written(kind: str, size: int, shift: int) -> None:
    made = Linked(
        an_object(
            code(64, Relocation(16, kind, "v", 4)),
            data(16),
            k=symbol("k"),
            v=symbol("v", ".data", 8),
        )
    )
    distance = made.addresses["v"] + 4 - (made.addresses["k"] + 16)
    assert distance > 0x1000
    assert made.word(made.addresses["k"] + 16, size) == distance >> shift


def test_a_distance_backwards_has_a_high_half() -> None:
    made = Linked(
        an_object(
            code(32),
            data(16, Relocation(0, "REL32_LO", "k"), Relocation(4, "REL32_HI", "k", 4)),
            k=symbol("k"),
            v=symbol("v", ".data"),
        )
    )
    distance = made.addresses["k"] - made.addresses["v"]
    assert struct.unpack("<q", struct.pack("<Q", made.word(made.addresses["v"], 8)))[0] == distance < 0


def test_a_branch_counts_dwords() -> None:
    made = Linked(
        an_object(code(64, Relocation(8, "REL16", "there")), k=symbol("k"), there=symbol("there", value=32))
    )
    assert made.word(made.addresses["k"] + 8, 2) == (32 - 8 - 4) // 4


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        ("REL16", 2, "out of reach"),
        ("REL16", 1 << 18, "out of reach"),
        ("ABS32", 1 << 32, r"big, used by k \(.text\+0x8 of object 1\), is out of reach"),
        ("REL32", 7, "is a number"),
    ],
)
def test_what_does_not_fit_is_refused(kind: str, value: int, said: str) -> None:
    target = symbol("big", ".text" if kind == "REL16" else ABSOLUTE, value)
    made = an_object(code(1 << 19, Relocation(8, kind, "big")), k=symbol("k", kind=2, size=64), big=target)
    with pytest.raises(LoadError, match=said):
        link([made])


@pytest.mark.parametrize("place", [60, 64, 1 << 40, -4])
def test_a_relocation_outside_of_its_section_is_refused(place: int) -> None:
    made = an_object(code(62, Relocation(place, "REL32", "k")), k=symbol("k"))
    with pytest.raises(LoadError, match=r"lies outside of section \.text"):
        link([made])


@pytest.mark.parametrize(("visibility", "type_"), [(0, 3), (2, 13), (3, 13)])
def test_an_address_is_left_to_the_loader(visibility: int, type_: int) -> None:
    made = Linked(
        an_object(
            code(32),
            data(16, Relocation(8, "ABS64", "f", 4)),
            f=symbol("f", value=16, visibility=visibility),
            k=symbol("k"),
            v=symbol("v", ".data"),
        )
    )
    relocation = made.relocations[made.addresses["v"] + 8]
    assert (relocation.type, relocation.value) == (type_, made.addresses["k"] + 20)


@pytest.mark.parametrize("kind", ["ABS32_LO", "ABS32_HI", "ABS32"])
def test_half_an_address_is_left_to_the_loader(kind: str) -> None:
    made = Linked(
        an_object(
            code(32, Relocation(4, kind, "v", 12)),
            data(16),
            k=symbol("k"),
            v=symbol("v", ".data", 8, binding=0),
        )
    )
    relocation = made.relocations[made.addresses["k"] + 4]
    base = 0x7F12_3456_7000
    address = base + relocation.value
    assert relocation.value == made.addresses["v"] + 12
    assert made.elf.symbols[1].binding == 0 < made.elf.symbols[2].binding
    wanted = address >> 32 if kind == "ABS32_HI" else address & 0xFFFFFFFF
    assert relocation.word(base) == struct.pack("<I", wanted)


@pytest.mark.parametrize(("kind", "shift"), [("GOTPCREL32_LO", 0), ("GOTPCREL32_HI", 32), ("GOTPCREL", 0)])
def test_the_offset_table_has_one_entry_for_each_symbol(kind: str, shift: int) -> None:
    made = Linked(
        an_object(
            code(64, *(Relocation(at, kind, name, 4) for at, name in ((4, "v"), (8, "w"), (12, "v")))),
            data(16),
            k=symbol("k"),
            v=symbol("v", ".data", 8),
            w=symbol("w", ".data", visibility=2),
        )
    )
    v, w = sorted(made.relocations.values(), key=lambda each: each.offset)
    assert (v.type, v.value, w.type, w.value) == (
        3, made.addresses["v"], 13, made.addresses["v"] - 8,
    )  # fmt: skip
    for at, slot in ((4, v), (8, w), (12, v)):
        place = made.addresses["k"] + at
        assert made.word(place) == (slot.offset + 4 - place) >> shift


def test_a_number_needs_no_loader() -> None:
    made = Linked(
        an_object(
            code(64, Relocation(4, "ABS32_LO", "n"), Relocation(8, "GOTPCREL", "n")),
            data(16, Relocation(0, "ABS64", "n", 1)),
            n=symbol("n", ABSOLUTE, 0x1_2345_6789),
            k=symbol("k"),
            v=symbol("v", ".data"),
        )
    )
    assert not made.relocations
    assert made.word(made.addresses["v"], 8) == 0x1_2345_678A
    assert made.word(made.addresses["k"] + 4) == 0x2345_6789
    slot = made.addresses["k"] + 8 + made.word(made.addresses["k"] + 8)
    assert made.word(slot, 8) == 0x1_2345_6789


def test_sums_wrap_as_64_bits_do() -> None:
    made = Linked(
        an_object(
            code(16),
            data(
                24,
                Relocation(0, "ABS64", "beyond", (1 << 63) - 1),
                Relocation(8, "REL64", "beyond", -(1 << 63)),
                Relocation(16, "REL32", "before"),
            ),
            k=symbol("k", visibility=3),
            v=symbol("v", ".data", visibility=3),
            beyond=symbol("beyond", ".data", 1 << 62, visibility=3),
            before=symbol("before", ".data", (1 << 64) - 8, visibility=3),
        )
    )
    v = made.addresses["v"]
    assert made.relocations[v].word(0) == struct.pack("<Q", v + (1 << 62) + (1 << 63) - 1)
    assert made.word(v + 8, 8) == (1 << 62) + (1 << 63) - 8
    assert made.word(v + 16) == (-24) & 0xFFFFFFFF


def test_undefined_symbols_are_named_with_their_users() -> None:
    first = an_object(
        code(64, Relocation(4, "REL32_LO", "lost"), Relocation(40, "REL32_LO", "gone")),
        name="first.o",
        k=symbol("k", kind=2, size=32),
        lost=symbol("lost", None),
        gone=symbol("gone", None),
    )
    with pytest.raises(LinkError) as caught:
        link([first])
    text = str(caught.value)
    assert "'lost', used by k (.text+0x4 of first.o)" in text
    assert "'gone', used by .text+0x28 of first.o" in text
    assert (caught.value.symbol, caught.value.section, caught.value.offset) == ("lost", ".text", 4)


def test_a_weak_symbol_may_be_missing() -> None:
    made = Linked(
        an_object(
            code(16),
            data(8, Relocation(0, "ABS64", "maybe")),
            maybe=symbol("maybe", None, binding=2),
            v=symbol("v", ".data"),
        )
    )
    assert not made.relocations
    assert made.word(made.addresses["v"], 8) == 0


def test_objects_meet_and_local_names_do_not() -> None:
    def half(number: int, other: str) -> ObjectFile:
        own = symbol("own", ".data", 8 * number, binding=0)
        return an_object(
            code(16, Relocation(0, "REL32_LO", "own"), Relocation(4, "REL32_LO", other)),
            data(16),
            name=f"{number}.o",
            own=own,
            f=symbol(f"f{number}"),
            other=symbol(other, None),
        )

    made = Linked(half(0, "f1"), half(1, "f0"))
    f0, f1 = made.addresses["f0"], made.addresses["f1"]
    assert f1 == f0 + 256
    assert made.word(f0 + 4) == 256 - 4
    assert made.word(f1 + 4) == (-256 - 4) & 0xFFFFFFFF
    assert f1 + made.word(f1) == f0 + made.word(f0) + 24
    with pytest.raises(LoadError, match=r"'f0' is defined twice: in 0.o and in 0.o"):
        link([half(0, "f1"), half(0, "f1")])


@pytest.mark.parametrize("order", [1, -1])
def test_a_strong_definition_wins(order: int) -> None:
    def one(binding: int, value: int) -> ObjectFile:
        return an_object(data(32), v=symbol("v", ".data", value, binding=binding))

    user = an_object(code(16, Relocation(0, "REL32", "v")), k=symbol("k"), v=symbol("v", None))
    made = Linked(user, *[one(2, 8), one(1, 16)][::order])
    start = made.elf.segments[-1].address
    assert made.addresses["v"] - start == (48 if order == 1 else 16)


def test_numbers_may_be_defined_twice_with_one_value() -> None:
    def one(value: int) -> ObjectFile:
        return an_object(code(4), n=symbol("n", ABSOLUTE, value))

    assert Linked(one(5), one(5)).addresses["n"] == 5
    with pytest.raises(LoadError, match="'n' is defined twice"):
        link([one(5), one(6)])


def test_common_variables_share_the_largest_room() -> None:
    def one(size: int, alignment: int) -> ObjectFile:
        return an_object(code(4), c=ObjectSymbol("c", COMMON, alignment, size))

    made = Linked(one(4, 4), one(100, 32), one(8, 8))
    assert made.addresses["c"] % 32 == 0
    last = made.code_object.segments[-1]
    assert (len(last.data), last.memory_size) == (0, 100)


def test_a_group_is_taken_once() -> None:
    def one(fill: int) -> ObjectFile:
        made = an_object(code(8), code(16, name=".text.f"), f=symbol("f", ".text.f", binding=2))
        made.sections[".text.f"].data[:] = bytes([fill]) * 16
        made.sections[".text.f"].group = "f"
        return made

    made = Linked(one(1), one(2))
    assert made.word(made.addresses["f"]) == 0x01010101
    assert b"\2" * 16 not in made.bytes


def test_strings_and_constants_are_kept_once() -> None:
    def strings(content: bytes, *at: int) -> ObjectFile:
        section = ObjectSection(".rodata.str1.1", 1, STRINGS, 1, bytearray(content), entry_size=1)
        table = data(8 * len(at), *(Relocation(8 * n, "ABS64", "", 0) for n in range(len(at))))
        made = an_object(code(4), section, table)
        for number, each in enumerate(at):
            table.relocations[number].symbol = ".rodata.str1.1"
            table.relocations[number].addend = each
        return made

    made = Linked(strings(b"one\0two\0", 0, 5), strings(b"two\0one\0", 0, 4))
    values = [made.relocations[offset].value for offset in sorted(made.relocations)]
    assert made.bytes.count(b"one\0") == 1
    one, wo, two, again = values
    assert (again, wo) == (one, two + 1)
    assert made.word(two, 4) == int.from_bytes(b"two\0", "little")


def test_a_section_without_end_is_not_merged() -> None:
    section = ObjectSection(".rodata.str1.1", 1, STRINGS, 1, bytearray(b"one\0tw"), entry_size=1)
    made = an_object(code(4), section, s=symbol("s", ".rodata.str1.1", 4))
    linked = Linked(made, made_local(made))
    assert linked.word(linked.addresses["s"], 2) == int.from_bytes(b"tw", "little")
    assert linked.bytes.count(b"one\0tw") == 2


def made_local(each: ObjectFile) -> ObjectFile:
    copy = read_object(write_object(each))
    for one in copy.symbols.values():
        one.binding = 0
    return copy


def test_arrays_of_functions_are_sorted_and_bounded() -> None:
    def array(name: str, value: int) -> ObjectSection:
        return data(8, Relocation(0, "ABS64", "k", value), name=name)

    made = Linked(
        an_object(
            code(64),
            array(".init_array", 3),
            array(".init_array.20", 2),
            array(".init_array.3", 1),
            data(
                24,
                Relocation(0, "ABS64", "__init_array_start"),
                Relocation(8, "ABS64", "__init_array_end"),
                Relocation(16, "ABS64", "__fini_array_end"),
            ),
            start=symbol("__init_array_start", None, visibility=2),
            end=symbol("__init_array_end", None, visibility=2),
            none=symbol("__fini_array_end", None, visibility=2),
            k=symbol("k", visibility=3),
            v=symbol("v", ".data", visibility=3),
        )
    )
    start, end, none = (made.relocations[made.addresses["v"] + at].value for at in (0, 8, 16))
    assert (end - start, none) == (24, 0)
    assert [made.relocations[at].value - made.addresses["k"] for at in range(start, end, 8)] == [1, 2, 3]


def test_a_huge_object_is_refused() -> None:
    many = [ObjectSection(f"z{n}", ZEROS, DATA, 1, size=200 << 20) for n in range(3)]
    with pytest.raises(LoadError, match="more than 268435456 bytes of memory"):
        link([an_object(code(4), *many)])
    named = [ObjectSection(f".text.{n}", 1, CODE, 1 << 20, bytearray(4)) for n in range(300)]
    with pytest.raises(LoadError, match="more than 268435456 bytes"):
        link([an_object(*named)])


@pytest.mark.parametrize("name", [".dynsym", ".dynamic", ".relro_padding"])
def test_names_of_the_linkers_own_sections_are_refused(name: str) -> None:
    with pytest.raises(LoadError, match=f"an object has a section {name}, which the linker makes itself"):
        link([an_object(code(4), data(4, name=name))])


def test_every_refusal_says_where() -> None:
    made = an_object(code(8, Relocation(2, "NONSENSE", "k")), k=symbol("k"))
    with pytest.raises(LinkError, match="no relocation type 'NONSENSE'"):
        link([made])


def test_objects_must_be_for_one_target() -> None:
    with pytest.raises(LoadError, match=r"b.o is for gfx1102, the objects before it are for gfx1100"):
        link([ObjectFile(), ObjectFile(target="gfx1102", name="b.o")])
    with pytest.raises(LoadError, match="object 2 has code object version 5"):
        link([ObjectFile(), ObjectFile(version=5)])
    with pytest.raises(LoadError, match="nothing to link"):
        link([])
    with pytest.raises(LoadError, match="no target gfx9999"):
        link([ObjectFile(target="gfx9999")])


@pytest.mark.parametrize("version", [4, 5, 6])
@pytest.mark.parametrize("target", ["gfx1100", "gfx1101", "gfx1102", "gfx1103", "gfx11-generic"])
def test_version_and_target_are_in_the_header(version: int, target: str) -> None:
    made = ObjectFile(target, version)
    found = isa.CodeObject.read(link([made]))
    assert (found.target, found.abi_version) == (target, version)


def test_padding_is_added_once() -> None:
    made = an_object(code(6))
    padded = isa.CodeObject.read(link([made], pad_code=True)).segments[1]
    assert padded.data[8:] == bytes.fromhex("00009fbf") * 64
    made.sections[".text"].data = bytearray(padded.data)
    again = isa.CodeObject.read(link([made], pad_code=True)).segments[1]
    assert again.data == padded.data


# --- beside LLVM's linker ----------------------------------------------------------------------------------


def loaded(image: bytes) -> list[tuple[int, int, int, bytes]]:
    """Give each segment's place and contents; the first without the ELF's own headers."""
    return [
        (each.address, each.memory_size, each.flags, each.data[0 if each.address else 64 + 10 * 56 :])
        for each in read_elf(image).segments
    ]


def assert_same(objects: list[Path], folder: Path) -> None:
    other = folder / "lld.co"
    subprocess.run(["ld.lld-22", "-shared", "-o", str(other), *map(str, objects)], check=True)
    theirs = other.read_bytes()
    ours = link([read_object(each.read_bytes(), each.name) for each in objects])
    assert loaded(ours) == loaded(theirs)
    mine, lld = read_elf(ours), read_elf(theirs)
    assert (mine.symbols, mine.relocations, mine.notes) == (lld.symbols, lld.relocations, lld.notes)
    assert (mine.flags, mine.abi_version) == (lld.flags, lld.abi_version)
    written = folder / "ours.co"
    written.write_bytes(ours)
    for command in (["llvm-readelf-22", "--all"], ["llvm-objdump-22", "-d"]):
        done = subprocess.run([*command, str(written)], capture_output=True, check=True)
        assert done.stderr == b""


@needs_llvm
@pytest.mark.corpus(size=240, sample=12, part=60)
def test_kernels_of_clang_are_linked_as_lld_does(numbers: range, tmp_path: Path) -> None:
    for number in numbers:
        source = SOURCES[number * 7 % len(SOURCES)]
        made = tmp_path / "made.o"
        level, version, wave = f"-O{number % 4}", number % 3 + 4, number // 3 % 2
        command = [
            "clang-22", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib", level, "-g", "-c",
            f"-mcode-object-version={version}", *(["-mwavefrontsize64"] * wave), str(source), "-o", str(made),
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 0:
            assert_same([made], tmp_path)


@needs_llvm
@pytest.mark.corpus(size=120, sample=6, part=60)
def test_texts_of_clang_become_what_llvm_makes_of_them(numbers: range, tmp_path: Path) -> None:
    text, made = tmp_path / "made.s", tmp_path / "made.o"
    for number in numbers:
        source = SOURCES[number * 7 % len(SOURCES)]
        command = [
            "clang-22", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib", f"-O{number % 4}", "-S",
            str(source), "-o", str(text),
        ]  # fmt: skip
        if subprocess.run(command, capture_output=True, check=False).returncode:
            continue
        command = ["llvm-mc-22", "-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-filetype=obj", str(text)]
        subprocess.run([*command, "-o", str(made)], check=True)
        theirs = read_object(made.read_bytes())
        ours = assemble_object(text.read_text(), "made.s")
        assert_same([made], tmp_path)
        mine, llvms = Linked(ours), Linked(theirs)
        # the order of symbols is each assembler's own
        assert loaded(mine.bytes)[1:] == loaded(llvms.bytes)[1:]
        assert sorted(map(repr, mine.elf.symbols)) == sorted(map(repr, llvms.elf.symbols))
        assert mine.code_object.relocations == llvms.code_object.relocations
        assert mine.elf.notes == llvms.elf.notes
        assert mine.code_object.kernels == llvms.code_object.kernels


FIRST = """
 .text
 .globl k
 .p2align 8
 .type k,@function
k: s_getpc_b64 s[0:1]
 s_add_u32 s0, s0, other@rel32@lo+4
 s_addc_u32 s1, s1, other@rel32@hi+12
 s_getpc_b64 s[0:1]
 s_add_u32 s0, s0, weakdef@gotpcrel32@lo+4
 s_addc_u32 s1, s1, weakdef@gotpcrel32@hi+12
 s_getpc_b64 s[0:1]
 s_add_u32 s0, s0, hid@gotpcrel32@lo+4
 s_addc_u32 s1, s1, hid@gotpcrel32@hi+12
 s_branch weakhid
 s_endpgm
 .size k, .-k
 .weak weakdef
 .hidden hid
weakdef: s_nop 0
 .section .text.more,"ax",@progbits
 .p2align 2
local1: s_nop 1
 .weak weakhid
 .hidden weakhid
weakhid: s_nop 9
 .protected other
 .data
 .p2align 3
 .globl counter
counter: .quad local1, other+8, absol, counter, common+4
 .long other-.
 .quad hid-., __init_array_start, __init_array_end, __start_mysec, __stop_mysec
 .weak both
both: .long 1
 .section .rodata,"a"
 .p2align 3
table: .long other-., 7
 .section .data.rel.ro,"aw"
 .p2align 3
 .quad table, table+4
 .section .init_array,"aw",@init_array
 .p2align 3
 .quad k
 .section .init_array.5,"aw",@init_array
 .p2align 3
 .quad local1
 .comm common,40,4
 .bss
 .p2align 4
 .globl hid
hid: .zero 100
 .hidden __init_array_start
 .hidden __init_array_end
 .section mysec,"aw"
 .quad 77
 .section .bss.rel.ro,"aw",@nobits
 .p2align 3
 .zero 24
"""
SECOND = """
 .text
 .globl other
 .protected other
 .p2align 8
 .type other,@function
other: s_endpgm
local1: s_nop 5
 .size other, .-other
 .globl absol
absol = 0x1234
 .hidden absol
 .data
 .globl both
both: .long 2
 .globl common
common: .quad local1
 .section .rodata,"a"
 .p2align 3
table: .long local1-.
 .section .data.rel.ro,"aw"
 .p2align 3
 .quad table
 .section mysec,"aw"
 .quad 78
"""


@needs_llvm
@pytest.mark.parametrize("order", [1, -1])
def test_two_objects_are_linked_as_lld_does(order: int, tmp_path: Path) -> None:
    objects: list[Path] = []
    for name, text in (("first", FIRST), ("second", SECOND)):
        made = tmp_path / f"{name}.o"
        command = [
            "llvm-mc-22",
            "-triple=amdgcn-amd-amdhsa",
            "-mcpu=gfx1100",
            "-filetype=obj",
            "-o",
            str(made),
        ]
        subprocess.run(command, input=text.encode(), check=True)
        objects.append(made)
    assert_same(objects[::order], tmp_path)
