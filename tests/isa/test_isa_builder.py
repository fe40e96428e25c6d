"""The builder: the same bytes and the same instructions as the text's."""

import random
from pathlib import Path

import numpy as np
import pytest
from builder_calls import call

from barewave import isa
from barewave.isa.builder import (
    Builder,
    BuilderError,
    Kernel,
    Label,
    Register,
    dpp8,
    emitters,
    f32,
    half,
    hwreg,
    lit,
    m0,
    negated,
    null,
    off,
    pointer,
    quad_perm,
    row_shr,
    s,
    sendmsg,
    swizzle,
    syntax,
    ttmp,
    u16,
    v,
    values,
    vcc,
    vcc_lo,
)
from barewave.isa.operand_parser import OperandError

DATA = Path(__file__).parents[1] / "data" / "isa"
CORPORA = ("gfx1100_vectors_core.txt", "gfx1100_vopd.txt")


def lines():
    for name in CORPORA:
        for line in (DATA / name).read_text().splitlines():
            _, wave, code, text = line.split("\t")
            yield 64 if wave == "64" else 32, code, text


def test_every_line_of_the_vectors_gives_llvms_bytes_and_the_disassemblers_instructions():
    builders = {32: Builder(32), 64: Builder(64)}
    wrong = []
    for wave, code, text in lines():
        statement = call(builders[wave], text)
        if statement.data.hex() != code:
            wrong.append((text, code, statement.data.hex()))
    assert not wrong
    for wave, builder in builders.items():
        ours = builder.instructions
        assert ours == isa.disassemble(builder.code, wave)


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (lambda k: k.v_add_f32(v[0], v[1], 2.0), "v_add_f32_e64 v0, v1, 2.0"),
        (lambda k: k.v_add_f32(v[0], 1, v[1]), "v_add_f32_e32 v0, 1, v1"),
        (lambda k: k.v_add_f32(v[0], np.float32(0.1), v[1]), "v_add_f32_e32 v0, 0x3dcccccd, v1"),
        (lambda k: k.s_mov_b32(s[np.int64(3)], np.uint32(77)), "s_mov_b32 s3, 0x4d"),
        (
            lambda k: k.v_fma_f32(v[0], -v[1], abs(v[2]), -abs(v[3]), clamp=True, mul=2),
            "v_fma_f32 v0, -v1, |v2|, -|v3| clamp mul:2",
        ),
        (lambda k: k.v_add_f16(v[1].h, v[2].l, v[3].h), "v_add_f16_e32 v1.h, v2.l, v3.h"),
        (lambda k: k.s_mov_b32(s[0], lit(1)), "s_mov_b32 s0, lit(0x1)"),
        (lambda k: k.v_exp_f32_e64(v[0], negated(4)), "v_exp_f32_e64 v0, neg(4)"),
        (
            lambda k: k.v_mov_b32(v[0], v[1], dpp=quad_perm(0, 0, 2, 2), row_mask=3),
            "v_mov_b32_dpp v0, v1 quad_perm:[0,0,2,2] row_mask:0x3 bank_mask:0xf",
        ),
        (
            lambda k: k.v_add_f32(v[0], v[1], v[2], row_shr=3, bound_ctrl=1),
            "v_add_f32_dpp v0, v1, v2 row_shr:3 row_mask:0xf bank_mask:0xf bound_ctrl:1",
        ),
        (
            lambda k: k.v_mov_b32(v[0], v[1], dpp=dpp8(7, 6, 5, 4, 3, 2, 1, 0), fi=True),
            "v_mov_b32_dpp v0, v1 dpp8:[7,6,5,4,3,2,1,0] fi:1",
        ),
        (
            lambda k: k.v_pk_fma_f16(v[0], v[1], v[2], v[3], op_sel=[1, 0, 0], neg_lo=[0, 1, 0]),
            "v_pk_fma_f16 v0, v1, v2, v3 op_sel:[1,0,0] neg_lo:[0,1,0]",
        ),
        (lambda k: k.s_waitcnt(vmcnt=0, lgkmcnt=3), "s_waitcnt vmcnt(0) lgkmcnt(3)"),
        (lambda k: k.s_waitcnt_vscnt(null, 0), "s_waitcnt_vscnt null, 0x0"),
        (lambda k: k.s_waitcnt_depctr(va_vdst=0), "s_waitcnt_depctr depctr_va_vdst(0)"),
        (
            lambda k: k.s_delay_alu(instid0="VALU_DEP_1", instskip="NEXT", instid1=5),
            "s_delay_alu instid0(VALU_DEP_1) | instskip(NEXT) | instid1(TRANS32_DEP_1)",
        ),
        (
            lambda k: k.s_getreg_b32(s[0], hwreg("HW_REG_MODE", 0, 4)),
            "s_getreg_b32 s0, hwreg(HW_REG_MODE, 0, 4)",
        ),
        (lambda k: k.s_sendmsg(sendmsg("MSG_INTERRUPT")), "s_sendmsg sendmsg(MSG_INTERRUPT)"),
        (
            lambda k: k.ds_swizzle_b32(v[0], v[1], offset=swizzle("BROADCAST", 4, 1)),
            "ds_swizzle_b32 v0, v1 offset:swizzle(BROADCAST,4,1)",
        ),
        (
            lambda k: k.global_load_b128(v[4:7], v[0], s[2:3], offset=-16, glc=True),
            "global_load_b128 v[4:7], v0, s[2:3] offset:-16 glc",
        ),
        (
            lambda k: k.buffer_load_b32(v[0], v[1:2], s[4:7], m0, offen=True, idxen=True, offset=8),
            "buffer_load_b32 v0, v[1:2], s[4:7], m0 idxen offen offset:8",
        ),
        (
            lambda k: k.image_load(v[0:3], [v[4], v[9]], s[8:15], dmask=15, dim="2D"),
            "image_load v[0:3], [v4, v9], s[8:15] dmask:0xf dim:SQ_RSRC_IMG_2D",
        ),
        (
            lambda k: k.tbuffer_load_format_x(v[0], off, s[4:7], 0, format="BUF_FMT_32_FLOAT"),
            "tbuffer_load_format_x v0, off, s[4:7], 0 format:[BUF_FMT_32_FLOAT]",
        ),
        (lambda k: k.exp("mrt0", v[1], off, off, v[2], done=True), "exp mrt0 v1, off, off, v2 done"),
        (lambda k: k.global_load_dword(v[0], v[1:2], off), "global_load_b32 v0, v[1:2], off"),
        (lambda k: k.instruction("V_MOV_B32", v[0], ttmp[4]), "v_mov_b32_e32 v0, ttmp4"),
        (
            lambda k: k.dual(half.v_dual_fmac_f32(v[0], s[2], v[2]), half.v_dual_mul_f32(v[1], 2.5, v[3])),
            "v_dual_fmac_f32 v0, s2, v2 :: v_dual_mul_f32 v1, 0x40200000, v3",
        ),
    ],
)
def test_forms(made, text):
    k = Builder()
    statement = made(k)
    assert str(statement.instruction) == text
    assert statement.data == isa.assemble(text) == k.code
    assert k.instructions == isa.disassemble(k.code)


def test_ranges_are_those_of_the_text():
    assert str(v[4:7]) == "v[4:7]"
    assert len(v[4:7]) == 4
    assert v[4:4] is v[4]
    assert v[4:7][1] is v[5]
    assert v[4:7][2:3] is v[6:7]
    assert list(s[2:3]) == [s[2], s[3]]
    assert len(v) == 256
    for wrong in (lambda: v[4:], lambda: v[0:8:2], lambda: v[7:4], lambda: v[0].l.h, lambda: s[0].l):
        with pytest.raises(ValueError, match=r"ends|halves"):
            wrong()
    for wrong in (lambda: v[256], lambda: s[106], lambda: v[-1], lambda: s[104:107], lambda: v[4:7][4]):
        with pytest.raises(IndexError):
            wrong()


@pytest.mark.parametrize(
    ("call_", "message", "hint"),
    [
        (lambda k: k.v_add_f32(v[0], v[1], s[4:5]), "1 register wide", ""),
        (lambda k: k.v_add_f32(v[0], s[1], s[2], s[3]), "operands", ""),
        (lambda k: k.v_fma_f32(v[0], s[1], s[2], s[3]), "scalar values", ""),
        (lambda k: k.v_fma_f32(v[0], v[1], v[2], v[3], clmp=True), "takes no clmp", "clamp"),
        (lambda k: k.s_waitcnt(vmcnt=64), "vmcnt 64 is out of range", "0 to 63"),
        (lambda k: k.s_waitcnt(vmcnt=1, va_vdst=0), "va_vdst does not go with", ""),
        (lambda k: k.s_mov_b64(s[1:2], 0), "aligned", ""),
        (lambda k: k.v_mov_b32(v[0], v[1], dpp=3), "DPP control", "row_shr"),
        (lambda k: k.v_mov_b32(v[0], object()), "is no operand", ""),
        (lambda k: k.v_mov_b32(v[0], float("nan")), "has no text", "bits"),
        (lambda k: k.dual(half.v_dual_mov_b32(v[0], v[2]), half.v_dual_mov_b32(v[2], v[3])), "even", ""),
        (lambda k: k.dual(1, 2), "two halves", "half."),
        (lambda k: k.instruction("v_ad_f32", v[0]), "no method v_ad_f32", ""),
        (lambda k: (k.label("a"), k.label("a")), "defined twice", ""),
        (lambda k: k.place(Label("b")), "another builder", ""),
        (lambda k: k.s_branch(v[3]), "v3 is no label", "forward_label"),
        (lambda k: k.v_add_f32(v[0], v[1], v[2], mul=2, div=2), "exclude", "mul=4"),
        (lambda k: k.v_mov_b32(v[0], v[1], row_shr=1, dpp=row_shr(2)), "given twice", ""),
        (lambda k: k.v_mov_b32(v[0], v[1], row_shr=16), "out of range", ""),
        (lambda k: k.align(3), "no alignment", "power of two"),
    ],
)
def test_errors_name_the_line_of_the_call(call_, message, hint):
    k = Builder()
    with pytest.raises(BuilderError, match=message) as caught:
        call_(k)
    assert isinstance(caught.value, isa.AssemblyError)
    assert caught.value.filename == __file__
    assert call_.__code__.co_firstlineno == caught.value.line
    assert hint in caught.value.hint
    assert k.code == b""


class Calls:
    """Keeps calls instead of making instructions."""

    def __init__(self):
        self.kept = []

    def __getattr__(self, name):
        return lambda *operands, **keywords: self.kept.append((name, operands, keywords))


def changed(chosen, operand):
    """Another operand in the place of one, of its kind or of any."""
    if isinstance(operand, Register) and operand.file in ("v", "s") and chosen.random() < 0.7:
        file = v if operand.file == "v" else s
        first = chosen.randrange(len(file) - operand.count + 1)
        made = file[first : first + operand.count - 1]
        made = made if operand.half is None else made.h if operand.half else made.l
        made = abs(made) if operand.absolute else made
        return -made if operand.negative else made
    registers = [v[3], v[200], v[1].h, s[7], s[4:5], v[2:3], vcc_lo, m0, null, off]
    return chosen.choice([*registers, 5, -16, 65, 0x3C00, 0x12345678, -(1 << 31), 0.5, 2.75, 1e10])


def test_methods_take_and_refuse_what_the_text_does():
    """Valid lines with other operands and keywords: by the method's way, and through the whole text."""
    chosen = random.Random(5)
    pool = [(wave, text) for wave, _, text in lines() if "::" not in text]
    flags = [{name: True} for name in ("clamp", "glc", "offen", "tfe")]
    values_ = [{"mul": 2}, {"offset": 4095}, {"offset": 4096}, {"row_mask": 3}, {"fi": 1}]
    extra = [*flags, *values_, {"op_sel": [1, 0]}, {"quad_perm": [0, 1, 2, 3]}]
    taken = refused = 0
    for _ in range(4000):
        wave, text = chosen.choice(pool)
        calls = Calls()
        call(calls, text)
        name, operands, keywords = calls.kept[0]
        if "label" in {spec.kind for info in emitters.rows(name) for spec in info.operands}:
            continue
        operands = [changed(chosen, each) if chosen.random() < 0.3 else each for each in operands]
        if chosen.random() < 0.3:
            keywords = {**keywords, **chosen.choice(extra)}
        method = emitters.method_of(name, wave)
        try:
            fields = syntax.fields_text(keywords) if method.fields else None
            texts = [*map(values.operand_text, operands), *([] if fields is None else [fields])]
            expected = method.encode_text(texts, {} if fields is not None else keywords).data
        except OperandError as error:
            expected = error.message
        try:
            got = Builder(wave).instruction(name, *operands, **keywords).data
        except BuilderError as error:
            got = error.message
        # keywords are read before the line is, so that the words of two mistakes may differ
        agree = isinstance(got, str) and isinstance(expected, str)
        assert got == expected or agree, (name, operands, keywords)
        taken += isinstance(expected, bytes)
        refused += not isinstance(expected, bytes)
    assert taken > 1000
    assert refused > 1000


def test_the_same_words_as_the_assemblers():
    text = "v_fma_f32 v0, s1, s2, s3"
    with pytest.raises(isa.AssemblyError) as of_text:
        isa.assemble(text)
    with pytest.raises(isa.AssemblyError) as of_builder:
        call(Builder(), text)
    assert of_builder.value.message == of_text.value.message


def test_unknown_names_are_no_attributes():
    k = Builder()
    with pytest.raises(AttributeError, match="v_add_f32"):
        _ = k.v_ad_f32
    with pytest.raises(AttributeError, match=r"k\.dual"):
        _ = k.v_dual_mov_b32
    with pytest.raises(AttributeError, match="no dual-issue instruction"):
        _ = half.v_mov_b32
    assert not hasattr(k, "anything_else")


def test_labels_and_branches():
    k = Builder()
    done = k.forward_label("finish")
    top = k.label("top")
    k.s_cbranch_scc1(done)
    k.s_branch(top)
    k.s_call_b64(s[0:1], top)
    k.place(done)
    k.s_endpgm()
    text = "top:\ns_cbranch_scc1 finish\ns_branch top\ns_call_b64 s[0:1], top\nfinish:\ns_endpgm"
    assert k.code == isa.assemble(text)
    assert isa.assemble(k.text()) == k.code
    assert (top.offset, done.offset) == (0, 12)


def test_a_label_without_place_is_an_error_that_names_its_line():
    k = Builder(record_lines=True)
    k.s_branch(k.forward_label("nowhere"))
    with pytest.raises(BuilderError, match="nowhere has no place") as caught:
        _ = k.code
    assert caught.value.filename == __file__


def test_branches_out_of_reach():
    k = Builder()
    far = k.forward_label()
    k.s_branch(far)
    k.raw(bytes(4 * 32768))
    k.place(far)
    with pytest.raises(BuilderError, match="bytes away"):
        _ = k.code


def test_loops_are_plain_instructions():
    k = Builder()
    with k.loop(s[4], 10, step=2):
        k.s_nop(0)
    expected = (
        "s_mov_b32 s4, 0\ntop:\ns_nop 0\ns_add_i32 s4, s4, 2\ns_cmp_lt_i32 s4, 10\ns_cbranch_scc1 top"
    )
    assert k.code == isa.assemble(expected)
    with pytest.raises(ValueError, match="at least once"), k.loop(s[4], 0):
        pass


@pytest.mark.parametrize("wave", [32, 64])
def test_conditions_are_plain_instructions(wave):
    k = Builder(wave)
    mask, save = (vcc_lo, s[4]) if wave == 32 else (vcc, s[4:5])
    with k.if_exec(mask, save) as condition:
        k.s_nop(1)
        condition.otherwise()
        k.s_nop(2)
    with k.if_scc(1):
        k.s_nop(3)
    lanes = "exec_lo" if wave == 32 else "exec"
    assert k.code == isa.assemble(
        f"s_and_saveexec_b{wave} {save}, {mask}\ns_cbranch_execz other\ns_nop 1\nother:\n"
        f"s_and_not1_b{wave} {lanes}, {save}, {lanes}\ns_cbranch_execz end\ns_nop 2\nend:\n"
        f"s_mov_b{wave} {lanes}, {save}\ns_cbranch_scc0 over\ns_nop 3\nover:",
        wave,
    )


def test_gaps_bytes_comments_and_lines():
    k = Builder(record_lines=True)
    k.s_endpgm().note("the  end")
    k.align(16)
    k.raw(b"\1\2\3\4", "a number")
    assert k.code == isa.assemble("s_endpgm\ns_nop 0\ns_nop 0\ns_nop 0\n.byte 1,2,3,4")
    assert isa.assemble(k.text()) == k.code
    assert "// the end" in k.text()
    file, line = k.statements[0].source
    assert file == __file__
    assert "s_endpgm().note" in Path(__file__).read_text().splitlines()[line - 1]


def test_kernels_know_their_registers():
    k = Kernel("k", workgroup_ids="xyz", entry=["dispatch_pointer"], arguments=[pointer("x")])
    assert k.entry_register("dispatch_pointer") is s[0:1]
    assert k.kernarg_pointer is s[2:3]
    assert (k.workgroup_id_x, k.workgroup_id_z) == (s[13], s[15])
    wide = Kernel("k", wave_size=64, arguments=[pointer("x")])
    assert wide.workgroup_id_x is s[2]
    other = Kernel("k", target="gfx1101", arguments=[pointer("x")])
    assert other.workgroup_id_x is s[2]
    with pytest.raises(BuilderError, match="no workgroup_id_y"):
        _ = other.workgroup_id_y


def test_what_a_kernel_refuses():
    k = Kernel("k", arguments=[f32("a"), u16("b"), pointer("x")], vgprs=1)
    with pytest.raises(BuilderError, match="no argument c"):
        k.load_argument(s[4], "c")
    with pytest.raises(BuilderError, match="no scalar load of 2 bytes"):
        k.load_argument(s[4], "b")
    with pytest.raises(BuilderError, match="2 SGPRs, not 1"):
        k.load_argument(s[4], "x")
    with pytest.raises(BuilderError, match="does not follow"):
        k.load_argument(s[4:6], "a", "x")
    k.v_mov_b32(v[7], 0)
    with pytest.raises(BuilderError, match="runs off its end"):
        k.code_object()
    k.s_endpgm()
    with pytest.raises(BuilderError, match="8 are used by v_mov_b32_e32 v7, 0"):
        k.code_object()
    for options in (
        {"lds": 1 << 17}, {"workgroup": 2048}, {"target": "gfx900"}, {"settings": {"kernarg_size": 8}},
        {"hidden": ["nothing"]}, {"workgroup_ids": "w"}, {"settings": {"ieee_mode": 2}},
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"."):
            Kernel("k", **options)


def test_row_shift_is_a_control():
    assert repr(row_shr(1)) == "row_shr:1"
