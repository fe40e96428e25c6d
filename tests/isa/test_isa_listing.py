import random
import shutil
import subprocess
from pathlib import Path

import pytest

from barewave import isa
from barewave.errors import LoadError
from barewave.isa.listing import kernel_descriptors, listing, metadata_of, source
from barewave.isa.section_view import read_view

KERNELS = sorted((Path(__file__).parents[1] / "data" / "kernels").glob("*.co"))
OBJDUMP = shutil.which("llvm-objdump-22")

TEXT = """
.globl k
.p2align 8
.type k,@function
k:
 s_load_b32 s0, s[0:1], 0
 s_cbranch_scc0 k
 s_branch 3
 .long 0xffffffff
 v_add_f32 v0, 0x12345678, v1
 s_endpgm
.byte 1,2,3
.section .rodata,"a"
.p2align 6
.amdhsa_kernel k
 .amdhsa_next_free_vgpr 12
 .amdhsa_next_free_sgpr 20
 .amdhsa_user_sgpr_kernarg_segment_ptr 1
.end_amdhsa_kernel
"""


@pytest.fixture(scope="module")
def small():
    return isa.assemble_code_object(TEXT)


def text_lines(text):
    """Each line without its address."""
    return [line.split("//")[0].strip() for line in text.splitlines() if line.startswith("\t")]


def test_a_listing_names_places_and_shows_bytes(small):
    lines = listing(small).splitlines()
    assert lines[0] == "Disassembly of section .text:"
    address = int(lines[2].split()[0], 16)
    assert lines[2] == f"{address:016x} <k>:"
    assert lines[3] == f"\t{'s_load_b32 s0, s[0:1], null':<59}// {address:012X}: F4000000 F8000000"
    assert lines[4].endswith(f"// {address + 8:012X}: BFA1FFFD <k>")
    assert lines[5].endswith("BFA00003 <k+0x1c>")
    # the assembler fills up to a dword
    assert text_lines(listing(small))[3:7] == [
        ".long 0xffffffff", "v_add_f32_e32 v0, 0x12345678, v1", "s_endpgm", ".long 0x00030201",
    ]  # fmt: skip


def test_branch_targets_get_labels(small):
    text = listing(small, labels=True)
    assert "s_cbranch_scc0 L0" in text
    assert "s_branch L1" in text
    assert text.split(" <L1>:\n")[1].startswith("\ts_endpgm")


def test_descriptors_and_metadata_are_part_of_a_listing():
    data = (KERNELS[0].parent / "saxpy.clang22.O3.co").read_bytes()
    plain, full = listing(data), listing(data, descriptors=True, metadata=True)
    assert full.startswith(plain.rstrip("\n"))
    assert ".amdhsa_kernel saxpy" in full
    assert "\t.amdhsa_wavefront_size32 1\n" in full
    assert "amdhsa.kernels:" in full
    assert full.rstrip().endswith("...")


def test_the_older_spelling_can_be_listed():
    code = isa.assemble_code_object(
        TEXT.replace("v_add_f32 v0, 0x12345678, v1", "v_add_f16 v0.l, v1.l, v2.h")
    )
    assert "v_add_f16_e32 v0.l, v1.l, v2.h" in listing(code)
    assert "v_add_f16_e32 v0, v1, v130" in listing(code, true16=False)


def test_runs_of_zeros_are_left_out():
    code = isa.assemble_code_object(TEXT.replace(".byte 1,2,3", ".long 0,0,0"))
    assert "\t\t..." in listing(code).splitlines()


@pytest.mark.skipif(OBJDUMP is None, reason="llvm-objdump-22 is not installed")
@pytest.mark.corpus(size=len(KERNELS), sample=6, part=46)
@pytest.mark.parametrize("labels", [False, True])
def test_listings_are_llvm_objdumps(numbers, labels):
    for path in [KERNELS[number * 7 % len(KERNELS)] for number in numbers]:
        options = ["--symbolize-operands"] if labels else []
        # llvm-objdump does not look at descriptors
        options += ["--mattr=+wavefrontsize64"] if "wave64" in path.name else []
        done = subprocess.run([OBJDUMP, "-d", *options, path], capture_output=True, text=True, check=True)
        wanted = done.stdout[done.stdout.index("Disassembly") :]
        assert listing(path.read_bytes(), labels=labels) == wanted, path.name


def comparable(data):
    """Code and constants, without what the places of the sections decide and what gfx11 does not look at."""
    view = read_view(data)
    sections = {section.name: bytearray(section.data) for section in view.sections}
    rodata = next(section for section in view.sections if section.name == ".rodata")
    for address, _ in kernel_descriptors(view).values():
        start = address - rodata.address
        sections[".rodata"][start + 16 : start + 24] = bytes(8)
        for at, mask in ((start + 48, 0x3F), (start + 49, 0xFC)):
            sections[".rodata"][at] &= mask
    return {name: sections.get(name) for name in (".text", ".rodata", ".data")}, metadata_of(view)


@pytest.mark.corpus(size=len(KERNELS), sample=4, part=23)
def test_source_assembles_to_the_same_sections(numbers):
    for path in [KERNELS[number * 37 % len(KERNELS)] for number in numbers]:
        data = path.read_bytes()
        text = source(data)
        assert comparable(isa.assemble_code_object(text)) == comparable(data), path.name
        assert ".long 0x" not in text.split(".rodata")[0], "all that clang writes is instructions"


def test_source_keeps_what_is_no_instruction(small):
    text = source(small)
    assert "\t.long 0xffffffff\n" in text
    assert "\t.long 0x00030201\n" in text
    assert "s_cbranch_scc0 .Ltarget_0\n" in text
    assert comparable(isa.assemble_code_object(text)) == comparable(small)


def test_a_descriptor_may_stand_among_the_code():
    data = isa.assemble_code_object(TEXT.replace('.section .rodata,"a"', ""))
    text = source(data)
    assert text.count(".amdhsa_kernel k\n") == 1
    assert read_view(isa.assemble_code_object(text)).sections[5].symbols[1].name == "k.kd"


def test_source_keeps_encodings_that_the_assembler_does_not_write():
    # a pair that starts at an odd register, the long form of an instruction without operands
    words = ".long 0xbe800103, 0xd5800000, 0"
    data = isa.assemble_code_object(TEXT.replace(".long 0xffffffff", words))
    text = source(data)
    assert "\t.long 0xbe800103\n" in text
    assert comparable(isa.assemble_code_object(text)) == comparable(data)


def test_damaged_files_give_load_errors():
    chooser = random.Random(4)
    paths = sorted(KERNELS, key=lambda path: path.stat().st_size)[:6]
    outcomes = set()
    for _ in range(150):
        data = bytearray(chooser.choice(paths).read_bytes())
        table = int.from_bytes(data[0x28:0x30], "little")
        for _ in range(chooser.choice((1, 4, 20))):
            place = chooser.choice(
                (chooser.randrange(64), table + chooser.randrange(800), chooser.randrange(len(data)))
            )
            data[min(place, len(data) - 1)] = chooser.choice((0, 1, 255, chooser.randrange(256)))
        for write in (lambda code: listing(code, labels=True, descriptors=True, metadata=True), source):
            try:
                write(bytes(data))
                outcomes.add("written")
            except LoadError:
                outcomes.add("refused")
    assert outcomes == {"written", "refused"}


def test_relocatable_objects_are_listed_but_not_written_as_source(small):
    with pytest.raises(LoadError, match="relocatable"):
        source(small[:16] + b"\x01\0" + small[18:])
    assert "s_endpgm" in listing(small[:16] + b"\x01\0" + small[18:])


def test_what_is_no_elf_file_is_refused():
    for data in (b"", b"MZ", b"\x7fELF" + bytes(100)):
        with pytest.raises(LoadError):
            listing(data)
