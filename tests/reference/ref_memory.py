"""Vector memory instructions on small arrays: global memory, LDS and scratch, each byte by its address."""

from __future__ import annotations

from collections.abc import Callable

from ref_ds import COMPARE_F32, atomic_add, atomic_pick
from ref_floats import F32, Mode
from ref_state import MEMORY, NULL, Array, State
from ref_vector import Ins, signed

Slots = list[tuple[Array, int]]
"""An array and an index for each byte of an access."""

SHARED, PRIVATE = 1, 2
"""Bits 63:48 of flat addresses in LDS and in scratch."""

M32, M64 = 0xFFFFFFFF, (1 << 64) - 1


def scratch_slots(state: State, offset: int, lane: int, size: int) -> Slots:
    """Bytes of a lane's scratch, which is interleaved with that of the other lanes by dwords."""
    return [
        (state.scratch, (offset + n) // 4 * 4 * state.wave_size + 4 * lane + (offset + n) % 4)
        for n in range(size)
    ]


def _plain_slots(array: Array, at: int, size: int) -> Slots:
    return [(array, at + n) for n in range(size)]


def slots(state: State, before: State, ins: Ins, lane: int, size: int) -> Slots:
    """Where a lane's access goes."""
    form = ins.info.format
    offset = signed(ins.offset, 13) if form != "FLAT" else ins.offset & 0xFFF
    if "addtid" in ins.info.name:
        at = before.s_wide(ins.saddr, 64) + offset + 4 * lane
        return _plain_slots(state.memory, at - MEMORY, size)
    if form == "SCRATCH":
        base = before.s(ins.saddr) if ins.saddr != NULL else 0
        base += before.v(ins.addr, lane) if ins.sve else 0
        return scratch_slots(state, base + offset, lane, size)
    if form == "GLOBAL" and ins.saddr != NULL:
        at = before.s_wide(ins.saddr, 64) + before.v(ins.addr, lane) + offset & M64
        return _plain_slots(state.memory, at - MEMORY, size)
    at = before.v(ins.addr, lane, 64)
    if form == "FLAT" and at >> 48 == SHARED:
        return _plain_slots(state.lds, at + offset & M32, size)
    if form == "FLAT" and at >> 48 == PRIVATE:
        return scratch_slots(state, at + offset & M32, lane, size)
    return _plain_slots(state.memory, (at + offset & M64) - MEMORY, size)


def load(where: Slots) -> int:
    """Bytes as one number."""
    return sum(int(array[at]) << 8 * n for n, (array, at) in enumerate(where))


def store(where: Slots, value: int) -> None:
    """One number as bytes."""
    for n, (array, at) in enumerate(where):
        array[at] = value >> 8 * n & 255


WIDTHS = {"u8": 1, "i8": 1, "b8": 1, "u16": 2, "i16": 2, "b16": 2, "b32": 4, "b64": 8, "b96": 12, "b128": 16}


def loaded(kind: str, text: str, raw: int, old: int) -> tuple[int, int]:
    """A loaded value and how many bits of registers it fills."""
    size = WIDTHS[kind]
    value = signed(raw, 8 * size) if kind.startswith("i") else raw
    if "d16" in text:
        half = value & 0xFFFF
        return (old & 0xFFFF | half << 16 if "_hi" in text else old & 0xFFFF0000 | half), 32
    return value & ((1 << max(8 * size, 32)) - 1), max(8 * size, 32)


def _add(mode: Mode, old: int, data: int, shared: bool) -> int:
    if shared:
        return atomic_add(mode, old, data, mode.keeps_in(F32), mode.keeps_out(F32))
    return atomic_add(mode, old, data, keeps_in=False, keeps_out=True)


def combine(verb: str, kind: str, mode: Mode, old: int, data: int, more: int, shared: bool) -> int:
    """What an atomic leaves in memory."""
    bits = int(kind[1:])
    mask = (1 << bits) - 1
    if kind == "f32":
        if verb == "add":
            return _add(mode, old, data, shared)
        if verb in ("min", "max"):
            return atomic_pick(mode, old, data, verb == "max", 32)
        return COMPARE_F32(mode, old, data, more)
    table: dict[str, Callable[[], int]] = {
        "swap": lambda: data,
        "cmpswap": lambda: data if old == more else old,
        "add": lambda: old + data & mask,
        "sub": lambda: old - data & mask,
        "csub": lambda: old - data if old >= data else 0,
        "min": lambda: min(old, data, key=lambda x: signed(x, bits) if kind[0] == "i" else x),
        "max": lambda: max(old, data, key=lambda x: signed(x, bits) if kind[0] == "i" else x),
        "and": lambda: old & data,
        "or": lambda: old | data,
        "xor": lambda: old ^ data,
        "inc": lambda: 0 if old >= data else old + 1,
        "dec": lambda: data if old == 0 or old > data else old - 1,
    }
    return table[verb]()


def run_memory(state: State, ins: Ins) -> None:
    """Run a GLOBAL, FLAT or SCRATCH instruction on a wave."""
    text = ins.info.name
    kind = "b32" if "addtid" in text else text.rsplit("_", 1)[1]
    before, active = state.copy(), state.exec
    for lane in range(state.wave_size):
        if not active >> lane & 1:
            continue
        if "_atomic_" in text:
            verb, size = text.split("_")[2], int(kind[1:]) // 8
            where = slots(state, before, ins, lane, size)
            old = load(where)
            data = before.v(ins.data, lane, 8 * size)
            more = before.v(ins.data + size // 4, lane, 8 * size)
            shared = where[0][0] is state.lds
            store(where, combine(verb, kind, state.float_mode, old, data, more, shared))
            if ins.glc:
                state.set_v(ins.vdst, lane, old, 8 * size)
        elif "_load_" in text:
            raw = load(slots(before, before, ins, lane, WIDTHS[kind]))
            value, bits = loaded(kind, text, raw, before.v(ins.vdst, lane))
            state.set_v(ins.vdst, lane, value, bits)
        else:
            value = before.v(ins.data, lane, max(32, 8 * WIDTHS[kind]))
            store(slots(state, before, ins, lane, WIDTHS[kind]), value >> 16 if "d16_hi" in text else value)


# --- scalar loads ----------------------------------------------------------------------------------------
def run_scalar_memory(state: State, ins: Ins) -> None:
    """Run an SMEM instruction."""
    name = ins.info.name
    if not name.startswith(("s_load", "s_buffer_load")):
        return
    count = int(name.rsplit("_b", 1)[1]) // 32
    before = state.copy()
    more = before.s(ins.soffset)
    if name.startswith("s_load"):
        base = before.s_wide(ins.sbase, 64)
        start, end = base + signed(ins.offset, 21) + more & M64 & ~3, 1 << 64
        first = start
    else:
        words = [before.s(ins.sbase + n) for n in range(4)]
        base = (words[0] | words[1] << 32) & (1 << 48) - 1
        stride = words[1] >> 16 & 0x3FFF
        first = (ins.offset & 0xFFFFF) + more
        start, end = (base & ~3) + (first & ~3), max(stride, 1) * words[2]
    for n in range(count):
        value = 0
        if name.startswith("s_load") or first + 4 * n < end:
            value = load(_plain_slots(before.memory, start + 4 * n - MEMORY, 4))
        if ins.sdata != NULL:
            state.set_s(ins.sdata + n, value)
