"""Random encodings of memory instructions, and addresses that lie in the arrays."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
from ref_buffer import FORMATS, place, touched
from ref_encoding import VGPRS
from ref_memory import PRIVATE, SHARED, WIDTHS
from ref_state import EXEC, MEMORY, NULL, State
from ref_vector import Fields, Ins

from barewave.isa.tables import InstructionInfo

SEGMENT = {"FLAT": 0, "SCRATCH": 1, "GLOBAL": 2}
LANE_SCRATCH = 128
"""Bytes of scratch that a lane has."""

WORDS = (
    0,
    1,
    0xFFFFFFFF,
    0x80000000,
    0x7FFFFFFF,
    0x3F800000,
    0x7F800000,
    0xFF800000,
    0x7FC00001,
    0x7F800001,
    0x400000,
)

FORMAT_NUMBERS = sorted(FORMATS)

ARRAY = 64 * 32 + 256
"""Bytes of global memory and of LDS."""


def access_size(name: str) -> int:
    """Bytes that a lane touches."""
    kind = "b32" if "addtid" in name else name.rsplit("_", 1)[1]
    return WIDTHS[kind] if kind in WIDTHS else int(kind[1:]) // 8


def random_memory(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """An encoding of a GLOBAL, FLAT or SCRATCH instruction."""
    offset = rng.choice((0, rng.getrandbits(12), rng.getrandbits(5), 0x1FFF & -rng.randrange(1, 4097)))
    if info.format == "FLAT":
        offset &= 0xFFF
    fields: Fields = {"offset": offset, "saddr": NULL, "slc": rng.getrandbits(1), "dlc": rng.getrandbits(1)}
    atomic = "_atomic_" in info.name
    fields["glc"] = 1 if "csub" in info.name else rng.getrandbits(1)
    for spec in info.operands:
        if spec.field in ("vdst", "data", "addr"):
            fields[spec.field] = rng.randrange(VGPRS)
    if "addtid" in info.name or (info.format != "FLAT" and rng.random() < 0.5):
        fields["saddr"] = rng.randrange(0, 104, 2)
    fields["sve"] = int(info.format == "SCRATCH" and rng.random() < 0.6)
    if atomic and not fields["glc"]:
        fields["vdst"] = 0
    if info.format == "SCRATCH":
        if not fields["sve"]:
            fields["addr"] = 0
        fields["offset"] = rng.choice((0, rng.randrange(64), 0x1FFF & -rng.randrange(1, 64)))
        if fields["saddr"] == NULL and not fields["sve"]:
            fields["offset"] = rng.randrange(LANE_SCRATCH - 16)
    get = fields.get
    low = 0xDC000000 | info.opcode << 18 | SEGMENT[info.format] << 16 | fields["offset"]
    low |= fields["slc"] << 15 | fields["glc"] << 14 | fields["dlc"] << 13
    high = (
        get("vdst", 0) << 24
        | fields["sve"] << 23
        | fields["saddr"] << 16
        | get("data", 0) << 8
        | get("addr", 0)
    )
    return Ins(info, fields, [low, high])


def prepare_memory(rng: random.Random, state: State, ins: Ins) -> None:
    """Fill the arrays, and put addresses into the registers that the instruction takes them from."""
    state.lds, state.memory = (_bytes(rng, ARRAY) for _ in range(2))
    state.scratch = _bytes(rng, LANE_SCRATCH * state.wave_size)
    name, size = ins.info.name, access_size(ins.info.name)
    atomic = "_atomic_" in name
    signed_offset = ins.offset - (ins.offset >> 12 << 13) if ins.info.format != "FLAT" else ins.offset
    if "addtid" in name:
        state.set_s(ins.saddr, MEMORY + 64 - signed_offset, 64)
        return
    if ins.info.format == "SCRATCH":
        _prepare_scratch(rng, state, ins, signed_offset)
        return
    places = rng.sample(range(64), state.wave_size)
    back = 0
    if ins.info.format == "GLOBAL" and ins.saddr != NULL:
        back = rng.choice((0x2000, 1 << 31)) if signed_offset <= 0x1000 else 0x2000
        state.set_s(ins.saddr, MEMORY - back, 64)
    spaces = [MEMORY]
    if ins.info.format == "FLAT" and ins.offset < 64:
        # eight bytes of scratch cannot be changed atomically
        spaces += [SHARED << 48] + ([] if atomic else [PRIVATE << 48])
        if rng.random() < 0.5:
            spaces = [rng.choice(spaces)]
    for lane in range(state.wave_size):
        at = 64 + places[lane] * 32 + rng.choice((0, 0, 4, rng.randrange(16)))
        if atomic:
            at = 64 + rng.choice((places[lane], places[lane] & 7)) * 32
        space = rng.choice(spaces)
        if space >> 48 == PRIVATE:
            at = rng.randint(ins.offset, LANE_SCRATCH - 16)
        if ins.info.format == "GLOBAL" and ins.saddr != NULL:
            state.set_v(ins.addr, lane, at + back - signed_offset)
        else:
            # the aperture is told from the address before the offset
            at = max(at, ins.offset) if ins.info.format == "FLAT" and space >> 48 else at
            state.set_v(ins.addr, lane, space + at - signed_offset, 64)
    assert size <= 16


def _prepare_scratch(rng: random.Random, state: State, ins: Ins, offset: int) -> None:
    base = rng.randrange(40) if ins.saddr != NULL and ins.sve else 0
    low, high = max(offset + base, 0), LANE_SCRATCH - 16
    if ins.saddr != NULL:
        state.sgprs[ins.saddr] = base if ins.sve else rng.randint(low, high) - offset
    if ins.sve:
        for lane in range(state.wave_size):
            state.vgprs[ins.addr, lane] = rng.randint(low, high) - base - offset


def _bytes(rng: random.Random, count: int) -> Any:
    data = np.frombuffer(rng.randbytes(count), np.uint8).copy()
    # numbers that atomics tell apart: zeros, signs, not-a-numbers
    words = data[: count // 4 * 4].view(np.uint32)
    chosen = np.array([rng.random() < 0.4 for _ in words])
    words[chosen] = [rng.choice(WORDS) for _ in range(int(chosen.sum()))]
    return data


def random_scalar_memory(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """An encoding of an SMEM load."""
    count = int(info.name.rsplit("_b", 1)[1]) // 32
    buffer = "buffer" in info.name
    offset = (
        rng.getrandbits(8) if buffer else rng.choice((rng.getrandbits(8), 0x1FFFFF & -rng.randrange(256)))
    )
    fields: Fields = {
        "sdata": rng.randrange(0, 104 - max(count, 4), 1 if count == 1 else 2 if count == 2 else 4),
        "sbase": rng.randrange(0, 100, 4 if buffer else 2),
        "soffset": rng.choice((NULL, rng.randrange(104))),
        "offset": offset,
    }
    low = 0xF4000000 | info.opcode << 18 | fields["sdata"] << 6 | fields["sbase"] >> 1
    return Ins(info, fields, [low, fields["soffset"] << 25 | offset])


def prepare_scalar_memory(rng: random.Random, state: State, ins: Ins) -> None:
    """Fill the array, and put a base, a descriptor and an offset into the registers."""
    state.memory = _bytes(rng, ARRAY)
    if ins.soffset != NULL:
        state.sgprs[ins.soffset] = rng.choice((rng.randrange(256), 4 * rng.randrange(64)))
    if "buffer" in ins.info.name:
        stride = rng.choice((0, 0, 4, 16, 12))
        state.set_s(ins.sbase, MEMORY + 512 | stride << 48, 64)
        state.sgprs[ins.sbase + 2] = rng.randrange(600) // max(stride, 1)
        state.sgprs[ins.sbase + 3] = rng.choice((0x31016FAC, 0, rng.getrandbits(32)))
    else:
        state.set_s(ins.sbase, MEMORY + 512 + rng.randrange(64), 64)
    if ins.soffset != NULL and ins.sbase <= ins.soffset < ins.sbase + 4:
        state.sgprs[ins.soffset] = int(state.sgprs[ins.soffset])


def random_buffer(rng: random.Random, info: InstructionInfo, wave_size: int) -> Ins:
    """An encoding of a MUBUF or MTBUF instruction."""
    fields: Fields = {
        "offset": rng.choice((0, rng.randrange(8) * 4, rng.randrange(64))),
        "vdata": rng.randrange(VGPRS),
        "vaddr": VGPRS + rng.randrange(4),
        "srsrc": rng.randrange(0, 100, 4),
        "soffset": rng.choice((128, NULL, rng.randrange(129, 150), 104)),
        "offen": rng.getrandbits(1),
        "idxen": rng.getrandbits(1),
        "glc": 1 if "csub" in info.name else rng.getrandbits(1),
        "dlc": rng.getrandbits(1),
        "slc": rng.getrandbits(1),
        "format": rng.choice(FORMAT_NUMBERS),
    }
    low = 0xE0000000 | info.opcode << 18
    if info.format == "MTBUF":
        low = 0xE8000000 | fields["format"] << 19 | info.opcode << 15
    low |= fields["glc"] << 14 | fields["dlc"] << 13 | fields["slc"] << 12 | fields["offset"]
    high = fields["soffset"] << 24 | fields["idxen"] << 23 | fields["offen"] << 22
    high |= fields["srsrc"] >> 2 << 16 | fields["vdata"] << 8 | fields["vaddr"]
    return Ins(info, fields, [low, high])


def prepare_buffer(rng: random.Random, state: State, ins: Ins) -> None:
    """Fill the array, make a descriptor, switch off lanes that would leave the array or meet another's."""
    state.memory = _bytes(rng, ARRAY)
    atomic, name = "_atomic_" in ins.info.name, ins.info.name
    unit = 8 if atomic and "64" in name.rsplit("_", 1)[1] else 4 if atomic or "format" in name else 1
    stride = rng.choice((0, 8, 16, 32, 24))
    swizzle = rng.choice((0, 0, 1, 3))
    if swizzle == 3:
        stride = rng.choice((0, 16, 32))
    state.set_s(ins.srsrc, MEMORY + 256 | stride << 48 | swizzle << 62, 64)
    check = rng.randrange(4)
    records = rng.randrange(1, 70) if check != 3 or (stride and swizzle) else rng.randrange(1500)
    state.sgprs[ins.srsrc + 2] = 0 if rng.random() < 0.05 else records
    select = 0xFAC if rng.random() < 0.5 else sum(rng.choice((0, 1, 4, 5, 6, 7)) << 3 * n for n in range(4))
    word = select | rng.choice(FORMAT_NUMBERS) << 12 | rng.randrange(4) << 21 | check << 28
    state.sgprs[ins.srsrc + 3] = word
    if ins.soffset == 104:
        state.sgprs[104] = rng.randrange(0, 256, 8)
    register = ins.vaddr
    for lane in range(state.wave_size):
        index, offset = rng.choice((lane, rng.randrange(80))), rng.randrange(0, 64, unit)
        if rng.random() < 0.03:
            offset = (0xFFFFFFFF - rng.randrange(16)) // unit * unit
        values = [index] * ins.idxen + [offset] * ins.offen
        for n, value in enumerate(values):
            state.vgprs[register + n, lane] = value
    active, used = state.exec, set[int]()
    for lane in range(state.wave_size):
        places = touched(state, ins, lane)
        outside = not all(0 <= at < len(state.memory) for at in places)
        if swizzle and ins.idxen:  # an access must not go beyond its element
            element, within = (4, 16)[swizzle == 3], place(state, ins, lane)[2]
            outside |= within % element + len(places) > element or bool(within % 4)
        misaligned = unit > 1 and places[0] % unit
        if misaligned or outside or ("_store_" in name and used & set(places)):
            active &= ~(1 << lane)
        else:
            used |= set(places)
    state.set_mask(EXEC, active)
