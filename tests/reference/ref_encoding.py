"""Random encodings of an instruction, by an encoder of their own: every field, every modifier.

The tables say which operands and modifiers an instruction has; where the fields lie is written here again.
"""

from __future__ import annotations

import random

import numpy as np
from ref_state import EXEC, LITERAL, M0, NULL, VCC, State
from ref_vector import Fields, Ins

from barewave.isa.tables import InstructionInfo, OperandInfo

VGPRS = 12
"""Most operands lie in v0 to v11, so that sources and destinations often coincide."""


def _sgpr(rng: random.Random, size: int, wave_size: int, *, write: bool, vector: bool) -> int:
    """Code of a scalar register of some width."""
    step = {32: 1, 16: 1, 64: 2}.get(size, 4)
    choices = [rng.randrange(0, 104, step)] * 6 + [VCC] * 2
    if size <= 32:
        choices += [VCC + 1, M0, NULL, rng.randrange(108, 124), 127 if not vector else VCC]
    else:
        choices += [NULL, rng.randrange(108, 124, step), 126 if step == 2 else 0]
    if size <= 32 and not write:
        choices += [126]
    if step == 4:
        choices = [rng.randrange(0, 100, 4)]
    return rng.choice(choices)


def _literal(rng: random.Random) -> int:
    return rng.choice(
        [rng.getrandbits(32), rng.getrandbits(32), 0x3F800000, 0x80000000, 0x7FC12345, 0x00003C01, 0xFFFF8001]
    )


def _constant(rng: random.Random, spec: OperandInfo) -> int:
    """An inline constant that the operand's kind gives a documented meaning."""
    if rng.random() < 0.5 or (spec.size == 16 and spec.type != "f"):
        return rng.randrange(128, 209)
    return rng.randrange(240, 249)


class _Scalars:
    """Keeps a vector instruction's different scalar sources within its limit."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.seen: set[int] = set()

    def take(self, code: int) -> bool:
        if code in self.seen or code == NULL:
            return True
        if len(self.seen) >= self.limit:
            return False
        self.seen.add(code)
        return True


def _source(
    rng: random.Random,
    info: InstructionInfo,
    spec: OperandInfo,
    fields: Fields,
    room: _Scalars,
    wave_size: int,
) -> int:
    size = spec.size if wave_size == 32 else spec.size64
    literal_ok = spec.literal
    if spec.size > 64:  # whole matrices and vectors: a VGPR, or for a matrix one number everywhere
        if "wmma" in info.name and rng.random() < 0.2:
            return rng.randrange(128, 209) if "_i32_" in info.name else rng.randrange(240, 249)
        return 256 + _vgpr(rng, info, spec)
    for _ in range(8):
        what = rng.choices("vsclx", (6, 2, 2, 1, 1))[0]
        if spec.kind == "s" and what == "v":
            what = "s"
        if what == "v":
            break
        if what == "c" and spec.type != "m":
            exponent = "ldexp_f16" in info.name and spec.field == "src1"
            if "pk_fmac" in info.name:  # what an integer's upper half is, nobody says
                return rng.randrange(240, 249)
            return rng.randrange(128, 209) if exponent else _constant(rng, spec)
        if what == "l" and literal_ok and room.take(LITERAL):
            fields["literal"] = fields.get("literal", _literal(rng))
            return LITERAL
        if what == "x" and spec.type != "m":
            if size == 64 and room.take(code := rng.randrange(235, 239)):
                return code
            if size == 32 and room.take(253):
                return 253
        if what == "s" and room.take(code := _sgpr(rng, size, wave_size, write=False, vector=True)):
            return code
    if spec.kind == "s":
        return next(iter(c for c in room.seen if c < 104 and c % 2 == 0), 0) if room.seen else 4
    return 256 + _vgpr(rng, info, spec)


def _vgpr(rng: random.Random, info: InstructionInfo, spec: OperandInfo) -> int:
    register = rng.randrange(VGPRS)
    if spec.size == 16 and info.format in ("VOP1", "VOP2", "VOPC"):
        return register | rng.choice((0, 128))
    return register if rng.random() < 0.95 else rng.randrange(VGPRS, 256 - spec.size // 32 * 8)


def _dpp16(rng: random.Random) -> Fields:
    control = rng.choice(
        [rng.randrange(256), 0x101 + rng.randrange(15), 0x111 + rng.randrange(15), 0x121 + rng.randrange(15),
         0x140, 0x141, 0x150 + rng.randrange(16), 0x160 + rng.randrange(16)]
    )  # fmt: skip
    full = rng.random() < 0.5
    return {
        "control": control,
        "fi": rng.getrandbits(1),
        "bc": rng.getrandbits(1),
        "bank_mask": 15 if full else rng.getrandbits(4),
        "row_mask": 15 if full else rng.getrandbits(4),
    }


def random_vector(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """An encoding of a VOP1, VOP2, VOPC, VOP3, VOP3SD or VOP3P instruction."""
    fields: Fields = {}
    room = _Scalars(info.constant_limit or 1)
    long = info.format.startswith("VOP3")
    dpp: Fields = {}
    moves = "movrel" in info.name
    if {"dpp16", "dpp8"} & info.modifiers and not moves and rng.random() < 0.3:
        which = rng.choice(sorted({"dpp16", "dpp8"} & info.modifiers))
        dpp = {"dpp8": rng.getrandbits(24), "fi": rng.getrandbits(1)} if which == "dpp8" else _dpp16(rng)
        room.limit = 1 if long else 0
    for spec in info.operands:
        size = spec.size if wave_size == 32 else spec.size64
        if spec.kind == "vcc":
            room.take(VCC)
        elif spec.kind == "literal":
            fields["literal"] = fields.get("literal", _literal(rng))
            room.take(LITERAL)
        elif spec.field == "vdst" and spec.kind == "v":
            fields["vdst"] = _vgpr(rng, info, spec)
        elif spec.field == "sdst" or (spec.field == "vdst" and spec.kind == "s"):
            fields[spec.field] = _sgpr(rng, size, wave_size, write=True, vector=True)
            if spec.type == "m" and size == 64 and fields[spec.field] == 126:
                fields[spec.field] = VCC
        elif spec.field in ("src0", "src1", "src2"):
            if (
                spec.kind == "v"
                or "movrels" in info.name
                or "readfirst" in info.name
                or (dpp and spec.kind == "a" and spec.field == "src0")
            ) or (dpp and spec.kind == "a"):
                fields[spec.field] = 256 + _vgpr(rng, info, spec)
            else:
                literal_spec = spec
                if dpp or ("literal" in fields and info.format == "VOP2" and room.limit < 2):
                    literal_spec = _without_literal(spec)
                fields[spec.field] = _source(rng, info, literal_spec, fields, room, wave_size)
    sources = [o for o in info.operands if o.field in ("src0", "src1", "src2")]
    if long or "control" in dpp:
        for index in range(3):
            spec = next((o for o in sources if o.field == f"src{index}"), None)
            if spec is not None and rng.random() < 0.3:
                fields["neg"] = fields.get("neg", 0) | spec.negate << index
            if spec is not None and rng.random() < 0.3:
                fields["abs"] = fields.get("abs", 0) | spec.absolute << index
    if info.format == "VOP3" and info.name.startswith("v_cmpx"):
        fields["vdst"] = EXEC
    if "class" in info.name:  # the mask is no number
        for sign in ("neg", "abs"):
            fields[sign] = fields.get(sign, 0) & 1
    if info.name.startswith(
        ("v_dot2acc", "v_dot2_f16_f16", "v_dot2_bf16_bf16")
    ):  # nobody says which halves a sign is for
        fields["neg"] = fields["abs"] = 0
    if "div_scale" in info.name:  # defined only where the first source is one of the others
        fields["src0"] = fields[rng.choice(("src1", "src2"))]
        fields["neg"] = fields["abs"] = 0
    # nobody says what a pack's clamp does
    if "clamp" in info.modifiers and info.name != "v_pack_b32_f16" and rng.random() < 0.3:
        fields["clamp"] = 1
    if "omod" in info.modifiers and rng.random() < 0.3:
        fields["omod"] = rng.randrange(1, 4)
    _selections(rng, info, fields, sources)
    return Ins(info, fields, encode_vector(info, fields, dpp), dpp)


def _without_literal(spec: OperandInfo) -> OperandInfo:
    return OperandInfo(
        spec.field, spec.kind, spec.type, spec.size, spec.size64, spec.access, spec.condition, False,
        spec.negate, spec.absolute,
    )  # fmt: skip


def _selections(
    rng: random.Random, info: InstructionInfo, fields: Fields, sources: list[OperandInfo]
) -> None:
    if info.format == "VOP3P":
        if "op_sel" in info.modifiers:
            fields["op_sel"] = rng.getrandbits(len(sources))
        if "op_sel_hi" in info.modifiers:
            fields["op_sel_hi"] = rng.choice((7, 7, rng.getrandbits(3))) & (1 << len(sources)) - 1
        if "neg_lo" in info.modifiers and rng.random() < 0.5:
            fields["neg"] = rng.getrandbits(len(sources))
        if "neg_hi" in info.modifiers and rng.random() < 0.5:
            fields["neg_hi"] = rng.getrandbits(len(sources))
        return
    if "op_sel" not in info.modifiers or rng.random() < 0.3:
        return
    bits = 0
    for index in range(3):
        spec = next((o for o in sources if o.field == f"src{index}"), None)
        inline = spec is not None and 128 <= fields[spec.field] < 249
        # a constant's upper half is not defined
        if spec is not None and (spec.size == 16 or "permlane" in info.name) and not inline:
            bits |= rng.getrandbits(1) << index
    if any(o.field == "vdst" and o.size == 16 for o in info.operands):
        bits |= rng.getrandbits(1) << 3
    fields["op_sel"] = bits


def _dpp_word(dpp: Fields, fields: Fields, *, short: bool) -> int:
    source = fields["src0"] & 0xFF
    if "dpp8" in dpp:
        return dpp["dpp8"] << 8 | source
    word = source | dpp["control"] << 8 | dpp["fi"] << 18 | dpp["bc"] << 19
    word |= dpp["bank_mask"] << 24 | dpp["row_mask"] << 28
    if short:
        neg, absolute = fields.get("neg", 0), fields.get("abs", 0)
        word |= (neg & 1) << 20 | (absolute & 1) << 21 | (neg >> 1 & 1) << 22 | (absolute >> 1 & 1) << 23
    return word


def encode_vector(info: InstructionInfo, fields: Fields, dpp: Fields) -> list[int]:
    """Words of a vector instruction."""
    get = fields.get
    source = get("src0", 0)
    if dpp:
        source = 250 if "dpp8" not in dpp else 233 + dpp["fi"]
    op, form = info.opcode, info.format
    tail: list[int] = []
    if form == "VOP1":
        words = [0x7E000000 | (get("vdst", get("sdst", 0)) & 0xFF) << 17 | op << 9 | source]
    elif form == "VOP2":
        words = [op << 25 | (get("vdst", 0) & 0xFF) << 17 | (get("src1", 0) & 0xFF) << 9 | source]
    elif form == "VOPC":
        words = [0x7C000000 | op << 17 | (get("src1", 0) & 0xFF) << 9 | source]
    elif form == "VOP3P":
        high = get("op_sel_hi", 0)
        low = 0xCC000000 | op << 16 | get("clamp", 0) << 15 | (high >> 2 & 1) << 14 | get("op_sel", 0) << 11
        low |= get("neg_hi", get("abs", 0)) << 8 | get("vdst", 0)
        words = [
            low,
            get("neg", 0) << 29 | (high & 3) << 27 | get("src2", 0) << 18 | get("src1", 0) << 9 | source,
        ]
    else:
        low = 0xD4000000 | op << 16 | get("clamp", 0) << 15
        if form == "VOP3SD":
            low |= get("sdst", 0) << 8 | get("vdst", 0)
        else:
            low |= get("op_sel", 0) << 11 | get("abs", 0) << 8 | get("vdst", get("sdst", 0))
        high = (
            get("neg", 0) << 29 | get("omod", 0) << 27 | get("src2", 0) << 18 | get("src1", 0) << 9 | source
        )
        words = [low, high]
    if dpp:
        tail = [_dpp_word(dpp, fields, short=not form.startswith("VOP3"))]
    elif "literal" in fields and (
        any(o.kind == "literal" for o in info.operands)
        or LITERAL in (fields.get(f"src{index}") for index in range(3))
    ):
        tail = [fields["literal"]]
    return words + tail


def random_scalar(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """An encoding of a SOP1, SOP2, SOPC or SOPK instruction."""
    fields: Fields = {}
    room = _Scalars(9)
    for spec in info.operands:
        size = spec.size if wave_size == 32 else spec.size64
        if spec.field == "sdst":
            fields["sdst"] = _sgpr(rng, size, wave_size, write=True, vector=False)
        elif spec.field in ("ssrc0", "ssrc1"):
            literal_spec = _without_literal(spec) if "literal" in fields else spec
            fields[spec.field] = _source(rng, info, literal_spec, fields, room, wave_size)
        elif spec.kind == "label":  # one of the barriers behind, or where no code is
            far = () if info.name == "s_branch" else (0x7FFF, 0x8000, 0x9000)
            fields["simm16"] = rng.choice((1, 2, *far))
        elif spec.kind in ("simm16", "imm"):
            fields["simm16"] = rng.choice(
                [rng.getrandbits(16), rng.getrandbits(4), 0xFFFF - rng.getrandbits(4)]
            )
        elif spec.kind == "literal":
            fields["literal"] = _literal(rng)
    if info.name.startswith(("s_getreg", "s_setreg")):  # MODE's fields that numbers depend on
        at = rng.choice((0, 4, 8, 9, 12, 23))
        size = rng.choice({0: (2, 4, 10), 4: (2, 4), 8: (1, 2), 9: (1,), 12: (9,), 23: (1,)}[at])
        fields["simm16"] = 1 | at << 6 | size - 1 << 11
    if info.name in ("s_setpc_b64", "s_swappc_b64"):  # a constant would be no address
        fields["ssrc0"] = 2 * rng.randrange(52)
        fields.pop("literal", None)
    if info.name.startswith("s_movrelsd"):
        fields["sdst"], fields["ssrc0"] = rng.randrange(104), rng.randrange(104)
        fields.pop("literal", None)
    elif info.name.startswith("s_movreld"):  # only SGPRs and VCC are a region that an index can move in
        fields["sdst"] = 2 * rng.randrange(54)
    if info.name.startswith("s_movrels"):
        fields["ssrc0"] = 2 * rng.randrange(52)
        fields.pop("literal", None)
    return Ins(info, fields, encode_scalar(info, fields))


def encode_scalar(info: InstructionInfo, fields: Fields) -> list[int]:
    """Words of a scalar instruction."""
    get, op = fields.get, info.opcode
    if info.format == "SOP1":
        words = [0xBE800000 | get("sdst", 0) << 16 | op << 8 | get("ssrc0", 0)]
    elif info.format == "SOP2":
        words = [0x80000000 | op << 23 | get("sdst", 0) << 16 | get("ssrc1", 0) << 8 | get("ssrc0", 0)]
    elif info.format == "SOPC":
        words = [0xBF000000 | op << 16 | get("ssrc1", 0) << 8 | get("ssrc0", 0)]
    elif info.format == "SOPK":
        words = [0xB0000000 | op << 23 | get("sdst", 0) << 16 | get("simm16", 0)]
    else:
        words = [0xBF800000 | op << 16 | get("simm16", 0)]
    return words + ([fields["literal"]] if "literal" in fields else [])


def prepare_scalar(rng: random.Random, state: State, ins: Ins) -> None:
    """Let what is jumped to be an address of code."""
    if ins.info.name in ("s_setpc_b64", "s_swappc_b64"):
        state.sgprs[ins.ssrc0] &= ~np.uint32(3)


def random_ds(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """An encoding of an LDS instruction."""
    fields: Fields = {"offset0": 0, "offset1": 0}
    aligned = _element(info.name)
    if "2addr" in info.name:
        fields["offset0"], fields["offset1"] = rng.getrandbits(4), rng.getrandbits(4)
    elif "swizzle" in info.name:
        offset = rng.choice((rng.getrandbits(15), 0x8000 | rng.getrandbits(8), 0xC000 | rng.getrandbits(11)))
        fields["offset0"], fields["offset1"] = offset & 255, offset >> 8
    else:
        offset = rng.choice(
            (0, rng.getrandbits(9) * aligned & 0x7FF, 0xFFFF & -aligned * rng.randrange(1, 9))
        )
        fields["offset0"], fields["offset1"] = offset & 255, offset >> 8
    for spec in info.operands:
        if spec.kind == "v":
            fields[spec.field] = rng.randrange(VGPRS)
    get = fields.get
    words = [
        0xD8000000 | info.opcode << 18 | fields["offset1"] << 8 | fields["offset0"],
        get("vdst", 0) << 24 | get("data1", 0) << 16 | get("data0", 0) << 8 | get("addr", 0),
    ]
    return Ins(info, fields, words)


def _element(name: str) -> int:
    """Alignment that an instruction's addresses need: atomics must not be misaligned."""
    if "append" in name or "consume" in name or "addtid" in name:
        return 4
    plain = name.startswith(("ds_load", "ds_store_", "ds_bperm", "ds_perm"))
    return 1 if plain else 8 if "64" in name.rsplit("_", 1)[1] else 4


def prepare_ds(rng: random.Random, state: State, ins: Ins) -> None:
    """Put addresses where some of them are inside the wave's LDS."""
    name, size = ins.info.name, len(state.lds)
    if "addtid" in name or "append" in name or "consume" in name:
        base = rng.randrange(0, size, 4)
        state.sgprs[M0] = base << 16 | rng.randrange(0, size, 4)
        return
    if "permute" in name or "addr" not in ins.fields or "swizzle" in name:
        return
    unit = _element(name)
    offset = ins.offset1 << 8 | ins.offset0
    used: set[int] = set()
    for lane in range(state.wave_size):
        at = rng.choice(
            (rng.randrange(size), rng.randrange(size), rng.randrange(64), size - rng.randrange(24))
        )
        if "2addr" not in name and rng.random() < 0.7:
            at -= offset
        if rng.random() < 0.3:
            at |= rng.getrandbits(16) << 16
        if rng.random() < 0.6:
            at &= ~7
        at = at // unit * unit
        if name.startswith("ds_store"):
            # which of two lanes writes one byte last is nobody's promise
            touched = _stored(ins, at)
            if touched & used or ("2addr" in name and ins.offset0 == ins.offset1):
                at, touched = 0x4000 if "2addr" in name else 0x4000 - offset, set()
            used |= touched
        state.vgprs[ins.addr, lane] = at & 0xFFFFFFFF


def _stored(ins: Ins, at: int) -> set[int]:
    """Bytes of LDS that a lane stores to."""
    name = ins.info.name
    kind = next(part for part in reversed(name.split("_")) if part[:1] == "b" and part[1:].isdigit())
    width = int(kind[1:]) // 8
    places = [at + (ins.offset1 << 8 | ins.offset0)]
    if "2addr" in name:
        step = width * (64 if "stride64" in name else 1)
        places = [at + offset * step for offset in (ins.offset0, ins.offset1)]
    return {place + n & 0xFFFF for place in places for n in range(width)}
