from pathlib import Path

import pytest

from barewave import isa
from barewave.isa.expressions import ExpressionError, evaluate
from barewave.isa.metadata_text import MetadataTextError, read_metadata_text
from barewave.isa.operand_parser import OperandError
from barewave.isa.statement import encode_statement

DATA = Path(__file__).parents[1] / "data" / "isa"


def rows(name: str) -> list[list[str]]:
    return [line.split("\t") for line in (DATA / name).read_text().splitlines()]


def encode(text: str, wave: str) -> str:
    try:
        return encode_statement(text, {}, 64 if wave == "64" else 32).data.hex()
    except OperandError as error:
        return f"refused: {error.message}"


@pytest.mark.parametrize("name", ["gfx1100_vectors_core.txt", "gfx1100_vopd.txt"])
def test_canonical_text_gives_llvms_bytes(name):
    wrong = [(text, code, got) for _, wave, code, text in rows(name) if (got := encode(text, wave)) != code]
    assert not wrong


def test_each_format_goes_from_text_to_bytes_and_back():
    formats = {}
    for form, wave, code, text in rows("gfx1100_vectors_core.txt") + rows("gfx1100_vopd.txt"):
        formats.setdefault(form, []).append((wave, code, text))
    assert len(formats) == 32
    for form, entries in formats.items():
        for wave, code, text in entries:
            size = 64 if wave == "64" else 32
            assembled = isa.assemble(text, size)
            assert assembled.hex() == code
            assert str(isa.decode(assembled, wave_size=size)) == text, form


def test_other_spellings():
    assert not [row for row in rows("gfx1100_asm_forms.txt") if encode(row[3], row[1]) != row[2]]


def test_sixteen_bit_registers_without_halves():
    assert not [row for row in rows("gfx1100_fake16.txt") if encode(row[3], row[1]) != row[2]]


def test_what_llvm_refuses_is_refused():
    assert not [row for row in rows("gfx1100_errors.txt") if not encode(row[1], row[0]).startswith("refused")]


def test_all_errors_of_a_text_come_together():
    text = "s_mov_b32 s0, s1\n  s_brnach end\n  s_waitcnt vmcnt(64)\nend:\n  s_branch nowhere\n"
    with pytest.raises(isa.AssemblyError) as caught:
        isa.assemble(text)
    assert [(error.line, error.column) for error in caught.value.errors] == [(2, 3), (3, 13), (5, 12)]
    assert "s_branch" in caught.value.hint
    assert caught.value.errors[1].hint == "0 to 63"
    assert "nowhere" in caught.value.errors[2].message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("v_add_f32 v0, s1, s2, s3", "operands"),
        ("v_add_f32 v256, v1, v2", "no register"),
        ("s_mov_b64 s[1:2], s[4:5]", "aligned"),
        ("s_mov_b64 s[2:3], s4", "2 registers wide"),
        ("v_add_f32 v0, 0x1234567, 0x7654321", "two different literals"),
        ("v_fma_f32 v0, s1, s2, s3", "more than two scalar values"),
        ("v_add_nc_u32 v0, -v1, v2", "takes no -"),
        ("v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v2, v3", "one even and one odd"),
        ("v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v3, v5", "same register bank"),
        ("v_dual_and_b32 v0, v1, v2 :: v_dual_mov_b32 v3, v4", "cannot be half X"),
        ("ds_load_b32 v0, v1 offset:65536", "out of range"),
        ("s_waitcnt_vscnt s0, 0", "only null"),
        ("s_mov_b32 s0, undefined", "undefined"),
        ("global_atomic_add_u32 v0, v1, v2, s[2:3]", "glc"),
        ("s_endpgm 1 2", "operands"),
        (".macro x", "no .endm"),
        (".amdhsa_kernarg_size 4", "outside"),
        ("v_mov_b32_dpp v0, v1", "DPP control"),
        ('.amdgcn_target "amdgcn-amd-amdhsa--gfx906"', "gfx906"),
        ("a:\na: s_endpgm", "twice"),
    ],
)
def test_errors_name_the_rule(text, said):
    with pytest.raises(isa.AssemblyError) as caught:
        isa.assemble(text)
    assert said in str(caught.value)


def test_labels_comments_and_data():
    text = """
      count = 3
      .set size, count * 4
    top:                        // a comment
      s_movk_i32 s0, size       ; another
      s_cbranch_scc1 top /* and
      one over two lines */
      .long 0x12345678, -1
      .byte 1, 'A'
      .short count
      .p2align 4
      s_endpgm
    """
    code = isa.assemble(text)
    assert code[:4].hex() == "0c0000b0"
    assert code[4:8].hex() == "feffa2bf"
    assert code[8:20].hex() == "78563412ffffffff01410300"
    assert code[20:32] == bytes.fromhex("000080bf") * 3
    assert code[32:].hex() == "0000b0bf"


def test_branches_out_of_reach_are_refused():
    with pytest.raises(isa.AssemblyError, match="bytes away"):
        isa.assemble("s_branch far\n.zero 140000\nfar: s_endpgm")


def test_hostile_text_is_refused_in_time():
    for text in (
        "s_mov_b32 s0, " + "(" * 5000,
        "s_mov_b32 s0, " + "1<<63" * 200,
        ".fill 1<<40",
        ".p2align 60",
        "[" * 9999,
    ):
        with pytest.raises(isa.AssemblyError):
            isa.assemble(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1+2*3", 7),
        ("(1+2)*3", 9),
        ("-7/2", -3),
        ("-7%2", -1),
        ("1<<4|0x0f&~3", 28),
        ("017", 15),
        ("0b101", 5),
        ("a-b", 6),
    ],
)
def test_expressions(text, value):
    assert evaluate(text, {"a": 10, "b": 4}) == value


@pytest.mark.parametrize("text", ["", "1+", "(1", "1 2", "1/0", "1<<64", "09", "@", "x"])
def test_bad_expressions(text):
    with pytest.raises(ExpressionError):
        evaluate(text, {})


def test_metadata_text():
    text = """
---
amdhsa.version:
  - 1
  - 2
amdhsa.target: 'amdgcn-amd-amdhsa--gfx1100'   # a comment
amdhsa.kernels:
  - .name: k
    .uses_dynamic_stack: false
    .args:
      - .offset: 0
        .value_kind: by_value
      - { .offset: 8, .name: "x, y", .list: [1, two] }
  - .name: l
...
"""
    assert read_metadata_text(text) == {
        "amdhsa.version": [1, 2],
        "amdhsa.target": "amdgcn-amd-amdhsa--gfx1100",
        "amdhsa.kernels": [
            {
                ".name": "k",
                ".uses_dynamic_stack": False,
                ".args": [
                    {".offset": 0, ".value_kind": "by_value"},
                    {".offset": 8, ".name": "x, y", ".list": [1, "two"]},
                ],
            },
            {".name": "l"},
        ],
    }


@pytest.mark.parametrize(
    "text", ["", "- 1", "a: [1", "a: {b}", "a: 1\n   b: 2", "a: 1\na: 2", "a: " + "[" * 100]
)
def test_bad_metadata_text(text):
    with pytest.raises(MetadataTextError):
        read_metadata_text(text)
