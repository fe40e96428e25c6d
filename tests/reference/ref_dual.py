"""Dual-issue pairs: both halves read the state as it was, then both write."""

from __future__ import annotations

import random

from ref_encoding import VGPRS
from ref_state import LITERAL, VCC, State
from ref_vector import Fields, Ins, run_lanes

from barewave.isa.tables import InstructionInfo, by_opcode


def run_dual(state: State, ins: Ins) -> None:
    """Run a pair on a wave of 32 lanes."""
    before = state.copy()
    for half in ins.parts:
        alone = before.copy()
        run_lanes(alone, half)
        state.vgprs[half.vdst] = alone.vgprs[half.vdst]


def _half(rng: random.Random, info: InstructionInfo, shared: Fields, scalars: set[int]) -> Fields:
    """Fields of one half; scalar values and the literal are shared with the other one."""
    fields: Fields = {"vdst": rng.randrange(VGPRS), "src1": 256 + rng.randrange(VGPRS)}
    fields["src0"] = 256 + rng.randrange(VGPRS)
    if any(o.kind == "literal" for o in info.operands):
        scalars.add(LITERAL)
    if any(o.kind == "vcc" for o in info.operands):
        scalars.add(VCC)
    what = rng.random()
    if what < 0.15:
        code = rng.randrange(104)
        if len(scalars) < 2:
            scalars.add(code)
            fields["src0"] = code
    elif what < 0.25 and "dot2acc" not in info.name:  # what a constant is there, nobody says
        fields["src0"] = rng.choice((rng.randrange(128, 209), rng.randrange(240, 249)))
    elif what < 0.35 and (LITERAL in scalars or len(scalars) < 2):
        scalars.add(LITERAL)
        fields["src0"] = LITERAL
    if LITERAL in scalars:
        fields["literal"] = shared["literal"]
    return fields


def random_dual(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """A pair in which a row of the table stands in its own half."""
    other = "VOPDY" if info.format == "VOPDX" else "VOPDX"
    rows = sorted(by_opcode()[other].values(), key=lambda row: row.opcode)
    while True:
        chosen = rng.choice(rows)
        x, y = (info, chosen) if info.format == "VOPDX" else (chosen, info)
        shared: Fields = {"literal": rng.choice((rng.getrandbits(32), 0x3F800000, 0x80000000))}
        scalars: set[int] = set()
        first, second = (_half(rng, row, shared, scalars) for row in (x, y))
        banks = all(first[f] < 256 or second[f] < 256 or (first[f] ^ second[f]) & 3 for f in ("src0", "src1"))
        if banks and (first["vdst"] ^ second["vdst"]) & 1 and len(scalars) <= 2:
            break
    literal = [shared["literal"]] if LITERAL in scalars else []
    for fields in (first, second):
        fields["literal"] = shared["literal"]
    words = [
        0xC8000000 | x.opcode << 22 | y.opcode << 17 | (first["src1"] & 255) << 9 | first["src0"],
        first["vdst"] << 24 | second["vdst"] >> 1 << 17 | (second["src1"] & 255) << 9 | second["src0"],
    ]
    for place, row in enumerate((x, y)):
        if not any(o.field == "src1" for o in row.operands):
            words[place] &= ~(255 << 9)
    return Ins(info, {}, words + literal, parts=(Ins(x, first, []), Ins(y, second, [])))
