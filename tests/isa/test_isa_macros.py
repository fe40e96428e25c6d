"""Macros, repetitions and conditions: what they write, and what they refuse."""

import pytest

from barewave import isa


def nops(text: str, **options) -> list[int]:
    """Immediates of the ``s_nop`` that a text makes."""
    code = isa.assemble(text, **options)
    assert len(code) % 4 == 0
    return [int.from_bytes(code[at : at + 2], "little") for at in range(0, len(code), 4)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ".macro m a, b=4\n s_nop \\a\n s_nop \\b\n.endm\nm 1\nm 2, 3\nm b=5, a=6\nm 1 2",
            [1, 4, 2, 3, 6, 5, 1, 2],
        ),
        (".macro m x, rest:vararg\n s_nop \\x\n.ifnb \\rest\n m \\rest\n.endif\n.endm\nm 1, 2, 3", [1, 2, 3]),
        (".macro m a\nl\\@: s_branch l\\@\n.endm\nm 0\ns_nop 3\nm 0", [65535, 3, 65535]),
        (".macro m a\n s_nop 1\\a\\()2\n.endm\nm 3", [132]),
        (".macro m a\n.ifc \\a, foo\n s_nop 1\n.exitm\n.endif\n s_nop 2\n.endm\nm foo\nm bar", [1, 2]),
        (".macro outer\n.macro inner\n s_nop 5\n.endm\n.endm\nouter\ninner", [5]),
        (".rept 3\n s_nop 1\n.endr\n.rept 0\n nonsense\n.endr", [1, 1, 1]),
        (".irp r, 1, 2, 3\n s_nop \\r\n.endr\n.irpc c, 45\n s_nop \\c\n.endr", [1, 2, 3, 4, 5]),
        (".rept 2\n.irp x, 1, 2\n s_nop \\x\n.endr\n.endr", [1, 2, 1, 2]),
        ("i = 0\n.rept 4\n s_nop i\n i = i + 1\n.endr", [0, 1, 2, 3]),
        (".macro l n\n.if \\n\n s_nop \\n\n l \\n-1\n.endif\n.endm\nl 3", [3, 2, 1]),
        (".if 0\n junk\n.elseif 1\n s_nop 1\n.elseif 1\n junk\n.else\n junk\n.endif", [1]),
        (".if 0\n.if 1\n junk\n.else\n.endif\n.else\n s_nop 2\n.endif", [2]),
        (
            ".ifdef x\n s_nop 1\n.endif\nx = 1\n.ifdef x\n s_nop 2\n.endif\n.ifndef y\n s_nop 3\n.endif",
            [2, 3],
        ),
        ('.ifeqs "a", "a"\n s_nop 1\n.endif\n.ifnes "a", "b"\n s_nop 2\n.endif', [1, 2]),
        ("a: s_nop 0\nb:\n.if b - a == 4\n s_nop 1\n.endif", [0, 1]),
    ],
)
def test_expansion(text, expected):
    assert nops(text) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (".macro m a:req\n.endm\nm", "needs a value for a"),
        (".macro m a\n.endm\nm 1, 2", "takes 1 arguments"),
        (".macro m a\n.endm\nm b=1", "no parameter b"),
        (".macro m a, a\n.endm", "two parameters a"),
        (".macro m\n.endm\n.macro m\n.endm", "defined twice"),
        (".macro m\n s_nop 0", "no .endm"),
        (".rept 2\n s_nop 0", "no .endr"),
        (".rept -1\n.endr", "negative"),
        (".endm", "without a .macro"),
        (".endr", "without a .rept"),
        (".exitm", "outside of a macro"),
        (".purgem m", "no macro m"),
        (".macro r\n r\n.endm\nr", "more than 20 deep"),
        (".rept 1000000000\n s_nop 0\n.endr", "more than"),
        (".rept 1000\n.rept 1000\n.rept 1000\n s_nop 0\n.endr\n.endr\n.endr", "more than"),
        (".if 1", "no .endif"),
        (".else", "no .if"),
        (".endif", "without an .if"),
        (".if 0\n.else\n.else\n.endif", "behind .else"),
        (".if later\n.endif\nlater:", "undefined|address|needed"),
        (".altmacro", "not supported"),
        ('.error "stop here"', "stop here"),
    ],
)
def test_refusals(text, said):
    with pytest.raises(isa.AssemblyError, match=said):
        isa.assemble(text)


def test_an_error_in_a_macro_says_how_it_was_reached():
    text = ".macro inner a\n  s_mov_b32 s\\a, 0\n.endm\n.macro outer a\n  inner \\a\n.endm\n\nouter 999\n"
    with pytest.raises(isa.AssemblyError) as caught:
        isa.assemble(text, filename="k.s")
    error = caught.value
    assert (error.filename, error.line, error.source) == ("k.s", 2, "  s_mov_b32 s999, 0")
    assert error.chain == ("in macro inner at k.s:5", "in macro outer at k.s:8")
    assert str(error).splitlines()[1:3] == ["  s_mov_b32 s999, 0", "            ^"]
    assert str(error).endswith("in macro inner at k.s:5\nin macro outer at k.s:8")


def test_included_files(tmp_path):
    (tmp_path / "beside.s").write_text(' s_nop 7\n.include "deep/more.s"\n')
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "more.s").write_text(' s_nop 8\n.incbin "bytes", 4, 4\n')
    (tmp_path / "deep" / "bytes").write_bytes(bytes(4) + bytes.fromhex("050080bf"))
    text = '.include "beside.s"\n s_nop 9'
    assert nops(text, filename=str(tmp_path / "main.s")) == [7, 8, 5, 9]
    assert nops(text, include=[str(tmp_path)]) == [7, 8, 5, 9]
    with pytest.raises(isa.AssemblyError, match="is not found"):
        isa.assemble(text)
    (tmp_path / "self.s").write_text('.include "self.s"\n')
    with pytest.raises(isa.AssemblyError, match="more than 20 deep"):
        isa.assemble('.include "self.s"', include=[str(tmp_path)])


def test_an_error_in_an_included_file_names_it(tmp_path):
    (tmp_path / "part.s").write_text("s_nop 0\n  s_nope 1\n")
    with pytest.raises(isa.AssemblyError) as caught:
        isa.assemble('.include "part.s"', filename=str(tmp_path / "main.s"))
    assert caught.value.filename == str(tmp_path / "part.s")
    assert (caught.value.line, caught.value.column) == (2, 3)
    assert caught.value.chain == (f"in .include at {tmp_path / 'main.s'}:1",)
