"""Line tables and call frames, read by pyelftools."""

import io

import pytest
from elftools.elf.elffile import ELFFile

from barewave import isa
from barewave.isa.rdna3_assembler import assemble_object

KERNEL = """.text
.globl k
.p2align 8
.type k,@function
k:
{body}
.size k, .-k
.section .rodata
.p2align 6
.amdhsa_kernel k
.end_amdhsa_kernel
"""


def table(code_object: bytes):
    """Addresses counted from the first row, lines, columns, files and flags."""
    dwarf = ELFFile(io.BytesIO(code_object)).get_dwarf_info(follow_links=False)
    (unit,) = dwarf.iter_CUs()
    program = dwarf.line_program_for_CU(unit)
    states = [entry.state for entry in program.get_entries() if entry.state is not None]
    rows = [
        (
            state.address - states[0].address,
            state.line,
            state.column,
            state.file,
            state.is_stmt,
            state.end_sequence,
        )
        for state in states
    ]
    return program, rows


def test_a_table_of_the_text_itself():
    text = KERNEL.format(body="  s_nop 0\n  s_mov_b32 s0, 0x12345678\n.rept 2\n  s_nop 1\n.endr\n  s_endpgm")
    program, rows = table(isa.assemble_code_object(text, "k.s", debug=True))
    assert program.header.version == 5
    assert [row[:2] for row in rows[:-1]] == [(0, 6), (4, 7), (12, 8), (16, 8), (20, 11)]
    assert rows[-1][5]


@pytest.mark.parametrize("number", [0, 1])
def test_lines_of_directives(number):
    first = f'.file 0 "/made" "a.c" md5 0x{7:032x}\n' if number == 0 else ""
    second = '.file 1 "more" "b.h"' + (f" md5 0x{9:032x}" if number == 0 else "")
    body = (
        f"{first}{second}\n.loc 1 10 3 prologue_end\ns_nop 0\n.loc 1 300 5 is_stmt 0\n.p2align 6\ns_nop 1\n"
        ".loc 1 299 1\n.loc 1 7 2 is_stmt 1\ns_endpgm"
    )
    made = assemble_object(KERNEL.format(body=body))
    data = bytes(made.sections[".debug_line"].data)
    assert int.from_bytes(data[4:6], "little") == (5 if number == 0 else 4)
    assert len(data) == 4 + int.from_bytes(data[:4], "little")
    assert (".debug_line_str" in made.sections) == (number == 0)
    # end of sequence
    assert data.endswith(b"\x00\x01\x01")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (".loc 1 2 3", "no file 1"),
        ('.file 1 "a"\n.file 1 "b"', "is taken"),
        ('.file 1 "a"\n.loc 1 2 nonsense', "not known"),
        ('.file 1 "a"\n.loc 1 2 3 is_stmt 2', "0 or 1"),
        (".file", "needs a number"),
        ('.file 1 "a" md5 0x' + "f" * 33, "16 bytes"),
        (".cfi_endproc", "without"),
        (".cfi_startproc", "no .cfi_endproc"),
        (".cfi_def_cfa 1, 2", "outside"),
        (".cfi_sections .eh_frame", "not written"),
    ],
)
def test_refusals(text, said):
    with pytest.raises(isa.AssemblyError, match=said):
        assemble_object(text)


def test_call_frames():
    text = (
        ".cfi_sections .debug_frame\n.cfi_startproc\ns_nop 0\n.cfi_def_cfa 32, 8\ns_nop 1\n"
        ".cfi_offset 33, 4\n.cfi_undefined 16\n.cfi_endproc"
    )
    section = assemble_object(text).sections[".debug_frame"]
    data = bytes(section.data)
    assert data[:4] == b"\x0c\0\0\0"
    # advance one instruction, CFA is register 32 plus 8; one more, register 33 saved; 16 is undefined
    assert bytes.fromhex("41 0c 20 08 41 a1 01 07 10") in data
    assert [(r.type, r.symbol) for r in section.relocations] == [
        ("ABS32", ".debug_frame"),
        ("ABS64", ".text"),
    ]
