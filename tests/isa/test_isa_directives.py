"""Sections, data, symbols and relocations, beside what LLVM's assembler makes of the same text."""

# ruff: noqa: E501 (a text on one line is easier to compare with what the witness says of it)

import shutil
import subprocess

import pytest

from barewave import isa
from barewave.isa.rdna3_assembler import assemble_object
from barewave.isa.relocatable import read_object

PROGRAM = "llvm-mc-22"
COMMAND = [PROGRAM, "-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-mattr=+wavefrontsize32", "-filetype=obj"]

#: Texts that both take, with equal results.
TAKEN = [
    '.ascii "a" "b", "c"\n.asciz "d"\n.string "x", "y"\n.ascii "\\101\\x41\\n\\t\\\\\\"\\0z\\1234"',
    ".section .rodata\n.byte 1\n.p2align 3\n.space 5\n.org 16\n.byte 255\n.org 32, 1\n.balign 64\n.byte 1",
    "s_nop 0\n.p2align 4\n.p2alignl 5, 3214868480\n.fill 2, 8, 0x11223344\n.fill 3\n.fill 1, 1, 300\n.zero 3, 7",
    ".bss\n.zero 10\n.byte 0\nx: .zero 4",
    "x:\n.skip l-x\nl:\na:\n.uleb128 b-a\n.zero 200\nb:\n.sleb128 a-b\n.uleb128 d-c\nc: .byte 1\nd:",
    ".float 1.0, -2.5, 0x1p4, inf, nan, 1e3\n.double 1.5, -infinity, 3\n.octa 0x112233445566778899aabbccddeeff00",
    '.section .a,"a",@progbits\n.quad x, y, x-y, x-., x+4\n.section .b,"aw",@progbits\nx: .long 1\ny: .long x-y',
    '.section .rodata.str,"aMS",@progbits,1\ns: .asciz "hello"\nt: .asciz "world"\n.data\n.quad s, t, t+1',
    ".pushsection .data\n.byte 1\n.popsection\ns_nop 0\n.data\n.byte 1\n.text\ns_nop 0\n.previous\n.byte 3",
    ".globl a, b\n.weak c\n.hidden d\n.protected a\n.internal e\n.local f\na: s_nop 0\nc: s_nop 0\nd: s_nop 0\n"
    "e:\nf:\n.type a,@function\n.type c,@object\n.size a, .-a\n.size c, 4",
    ".set a, b\n.set b, 7\n.byte a\nc = 5\nc = 6\n.byte c\n.equiv d, 5\n.byte d",
    ".comm x, 8, 4\n.lcomm y, 4\n.comm z, 4\n.quad x, y",
    "1: s_nop 0\ns_branch 1b\ns_branch 1f\n1: s_nop 0\n2: s_branch 1b\ns_branch 2b\ns_branch .\ns_branch 5",
    '.globl g\ng: s_branch g\nl: s_branch l\n.section .t2,"ax"\ns_branch l',
    "s_mov_b32 s0, ext@rel32@lo+4\ns_mov_b32 s0, ext@gotpcrel32@hi+12\ns_mov_b32 s0, ext@abs32@lo\n"
    "s_mov_b32 s0, ext\nl:\ns_mov_b32 s0, l@rel32@lo+4\ns_mov_b32 s0, l\ns_mov_b32 s0, l-4\n"
    "s_add_u32 s0, s0, m-l\nm:",
    ".quad ext, ext+4, ext-., l-., .-l\nl: .long ext-., ext",
    '.set q, . - start\nstart: .quad q\n.quad . - start, . - .\n"a b": .quad "a b"',
    '.ident "foo"\n.ident "bar"\n.section .init_array,"aw",@init_array\n.quad f\nf:',
    "s_nop 0 ; it's \"a comment\ns_nop 1 // another\n/* block */ s_nop 2\ns_nop /* in\nbetween */ 3\n# hash\n#APP",
    ".quad 1 + 2 << 3, 1 | 2 + 1, 7 & 3 * 2, 2 == 2, 1 && 2, 1 || 0, !5, ~1, -5 / 2, -5 % 3, -8 >> 1, 3 ! 1, 5 <> 4",
    ".set x, 3\n.byte x == 3, max(x, 7), or(x, 4), alignto(x, 8), 'a', '\\n', 'a' + 1\n.quad 18446744073709551615",
    ".globl foo\n.p2align 8\nfoo:\ns_endpgm\n.section .rodata\n.p2align 6\n.amdhsa_kernel foo\n"
    ".amdhsa_next_free_vgpr max(9, a)\n.amdhsa_next_free_sgpr 9\n.amdhsa_kernarg_size 8+8\n.end_amdhsa_kernel\n"
    ".set a, 33",
    ".weak foo\n.hidden foo\n.type foo,@function\nfoo:\ns_endpgm\n.rodata\n.p2align 6\n.amdhsa_kernel foo\n"
    ".amdhsa_next_free_vgpr 9\n.amdhsa_next_free_sgpr 9\n.end_amdhsa_kernel".replace(
        ".rodata", ".section .rodata"
    ),
]
#: Texts that both refuse.
REFUSED = [
    ".bss\n.byte 1", ".byte 1,", ".asciz 5", ".long 1 2", ".octa -1", ".popsection",
    ".globl a\n.local a", ".weak a\n.globl a", "a:\na:", ".equiv a, 5\n.equiv a, 6", ".set a, b\n.set b, a\n.byte a",
    "s_branch 1b\n1:", "s_branch nowhere", ".long e1-e2", ".quad -ext", ".quad a*2\na:", ".section .bad,\"aq\"",
    ".section .f,\"a\"\n.section .f,\"aw\"", ".section", ".amdhsa_code_object_version 7", "s_nop 0\n.org 2",
    ".if l - k == 4\n.endif\nl:", "s_nop 0 # trailing", ".ascii \"\\q\"", ".byte 256", ".byte -129",
    ".long 4294967296", ".quad 18446744073709551616", ".quad (1", ".quad 5/0", ".p2align 40", ".balign 3",
    ".unknown 4", ".amdgcn_target \"amdgcn-amd-amdhsa--gfx1101\"\n.amdgcn_target \"amdgcn-amd-amdhsa--gfx906\"",
]  # fmt: skip

needs_witness = pytest.mark.skipif(not shutil.which(PROGRAM), reason=f"{PROGRAM} is not installed")


def witness(text: str):
    result = subprocess.run(
        [*COMMAND, "-o", "-"], input=text.encode(), capture_output=True, timeout=20, check=False
    )
    return read_object(result.stdout) if result.returncode == 0 else None


def view(found):
    symbols = {
        key: (symbol.section, symbol.value, symbol.size, symbol.kind, symbol.binding, symbol.visibility)
        for key, symbol in found.symbols.items()
        if symbol.kind not in (3, 4)
    }
    sections = {
        key: (
            bytes(section.data).hex(), section.size if section.kind == 8 else 0, section.kind, section.flags,
            section.alignment, section.entry_size,
            sorted((r.offset, r.type, r.symbol, r.addend) for r in section.relocations),
        )
        for key, section in found.sections.items()
        if section.data or section.size or section.relocations
    }  # fmt: skip
    return symbols, sections


@needs_witness
@pytest.mark.parametrize("text", TAKEN)
def test_objects_equal_llvms(text):
    expected = witness(text)
    assert expected is not None
    assert view(assemble_object(text)) == view(expected)


@needs_witness
@pytest.mark.parametrize("text", REFUSED)
def test_the_witness_refuses_too(text):
    assert witness(text) is None


@pytest.mark.parametrize("text", REFUSED)
def test_what_llvm_refuses_is_refused(text):
    with pytest.raises(isa.AssemblyError):
        assemble_object(text)


def test_functions_that_llvm_writes():
    text = ".byte extrasgprs(1, 0, 0), totalnumvgprs(3, 4), occupancy(16, 24, 1536, 10, 16, 5, 97), instprefsize(300)"
    assert list(isa.assemble(text)) == [2, 4, 12, 3]


def test_symbols_of_the_caller():
    assert isa.assemble("s_nop count", symbols={"count": 5})[0] == 5
    with pytest.raises(isa.AssemblyError):
        isa.assemble("s_nop count")


def test_expressions_cannot_blow_up():
    lines = ["a0 = later - other"] + [f"a{n} = a{n - 1} + a{n - 1}" for n in range(1, 100)] + [".quad a99"]
    with pytest.raises(isa.AssemblyError):
        assemble_object("\n".join(lines))
    with pytest.raises(isa.AssemblyError):
        assemble_object("\n".join([f".set b{n}, b{n + 1}" for n in range(5000)] + [".quad b0"]))


@pytest.mark.parametrize("target", ["gfx1100", "gfx1101", "gfx1102", "gfx1103"])
def test_targets(target):
    assert assemble_object(f'.amdgcn_target "amdgcn-amd-amdhsa--{target}"').target == target
    assert assemble_object("s_endpgm", target=target).target == target
    with pytest.raises(isa.AssemblyError, match=target):
        assemble_object(
            f'.amdgcn_target "amdgcn-amd-amdhsa--{target}"',
            target="gfx1103" if target < "gfx1103" else "gfx1100",
        )
