"""Buffer instructions: descriptors, swizzling, range checks, formats."""

from __future__ import annotations

from dataclasses import dataclass

from ref_floats import F16, F32, NEAREST, ZERO, Format, encode, round_integer
from ref_memory import WIDTHS, Slots, combine, load, loaded, store
from ref_state import MEMORY, State, scalar_operand
from ref_vector import Ins, signed

UNORM, SNORM, USCALED, SSCALED, UINT, SINT, FLOAT = range(7)
_SIX = (UNORM, SNORM, USCALED, SSCALED, UINT, SINT)


def _formats() -> dict[int, tuple[tuple[int, ...], int]]:
    """Bits of the components, the first in the lowest bits, and the kind, by number."""
    table: dict[int, tuple[tuple[int, ...], int]] = {}
    layout: list[tuple[int, tuple[int, ...], tuple[int, ...]]] = [
        (1, (8,), _SIX), (7, (16,), (*_SIX, FLOAT)), (14, (8, 8), _SIX), (20, (32,), (UINT, SINT, FLOAT)),
        (23, (16, 16), (*_SIX, FLOAT)), (30, (11, 11, 10), (FLOAT,)), (31, (10, 11, 11), (FLOAT,)),
        (32, (2, 10, 10, 10), (UNORM, SNORM, UINT, SINT)), (36, (10, 10, 10, 2), _SIX),
        (42, (8, 8, 8, 8), _SIX), (48, (32, 32), (UINT, SINT, FLOAT)), (51, (16,) * 4, (*_SIX, FLOAT)),
        (58, (32,) * 3, (UINT, SINT, FLOAT)), (61, (32,) * 4, (UINT, SINT, FLOAT)),
    ]  # fmt: skip
    for first, bits, kinds in layout:
        for n, kind in enumerate(kinds):
            table[first + n] = (bits, kind)
    return table


FORMATS = _formats()
SMALL = {11: Format(12, 6), 10: Format(11, 5)}
"""Floats without a sign; the sign bit above them is always 0."""


@dataclass
class Descriptor:
    """What the four words of a buffer's descriptor say."""

    words: list[int]

    @property
    def base(self) -> int:
        return (self.words[0] | self.words[1] << 32) & (1 << 48) - 1

    @property
    def stride(self) -> int:
        return self.words[1] >> 16 & 0x3FFF

    @property
    def element(self) -> int:
        return (0, 4, 0, 16)[self.words[1] >> 30]

    @property
    def records(self) -> int:
        return self.words[2]

    @property
    def select(self) -> int:
        return self.words[3] & 0xFFF

    @property
    def format(self) -> int:
        return self.words[3] >> 12 & 63

    @property
    def index_stride(self) -> int:
        return 8 << (self.words[3] >> 21 & 3)

    @property
    def check(self) -> int:
        return self.words[3] >> 28 & 3


def place(state: State, ins: Ins, lane: int) -> tuple[Descriptor, int, int, int]:
    """Descriptor, index, offset and scalar offset of a lane's access."""
    words = [state.s(ins.srsrc + n) for n in range(4)]
    index, offset, register = 0, ins.offset & 0xFFF, ins.vaddr
    if ins.idxen:
        index = state.v(register, lane)
        register += 1
    if ins.offen:
        offset = offset + state.v(register, lane) & 0xFFFFFFFF
    return Descriptor(words), index, offset, scalar_operand(state, ins.soffset, 32, "b", 0)


def in_range(d: Descriptor, ins: Ins, index: int, offset: int, more: int, size: int) -> bool:
    """Whether an access of some bytes passes the descriptor's check."""
    swizzled = bool(d.element and ins.idxen and d.stride)
    if d.check == 2:
        return d.records != 0
    if d.check == 1:
        return index < d.records
    if d.check == 0 or swizzled:
        return index < d.records and offset + size <= d.stride
    return offset + size + more <= d.records


def address(d: Descriptor, ins: Ins, index: int, offset: int, more: int) -> int:
    """Where a byte of a lane is."""
    if d.element and ins.idxen:
        s, e = d.index_stride, d.element
        inner = (index // s * d.stride + offset // e * e) * s + index % s * e + offset % e
    else:
        inner = index * d.stride + offset
    return d.base + more + inner


def _slots(state: State, d: Descriptor, ins: Ins, index: int, offset: int, more: int, size: int) -> Slots:
    return [(state.memory, address(d, ins, index, offset + n, more) - MEMORY) for n in range(size)]


def touched(state: State, ins: Ins, lane: int) -> list[int]:
    """Addresses that a lane reaches, in the array or not."""
    d, index, offset, more = place(state, ins, lane)
    size = _size(d, ins)
    return [address(d, ins, index, offset + n, more) - MEMORY for n in range(size)]


def _format_of(d: Descriptor, ins: Ins) -> int:
    return ins.format if ins.info.format == "MTBUF" else d.format


def _size(d: Descriptor, ins: Ins) -> int:
    name = ins.info.name
    if "_format_" in name:
        return sum(FORMATS[_format_of(d, ins)][0]) // 8
    kind = name.rsplit("_", 1)[1]
    return WIDTHS[kind] if kind in WIDTHS else int(kind[1:]) // 8


def run_buffer(state: State, ins: Ins) -> None:
    """Run a MUBUF or MTBUF instruction on a wave."""
    before, active, name = state.copy(), state.exec, ins.info.name
    for lane in range(state.wave_size):
        if active >> lane & 1:
            if "_format_" in name:
                _run_format(state, before, ins, lane)
            elif "_atomic_" in name:
                _run_atomic(state, before, ins, lane)
            else:
                _run_plain(state, before, ins, lane)


def _run_plain(state: State, before: State, ins: Ins, lane: int) -> None:
    name = ins.info.name
    kind = name.rsplit("_", 1)[1]
    d, index, offset, more = place(before, ins, lane)
    size = WIDTHS[kind]
    old = before.v(ins.vdata, lane, max(32, 8 * size))
    value = 0
    for part in range(0, size, 4):
        count = min(4, size - part)
        if not in_range(d, ins, index, offset + part, more, count):
            continue
        where = _slots(state if "_store_" in name else before, d, ins, index, offset + part, more, count)
        if "_store_" in name:
            store(where, old >> 16 if "d16_hi" in name else old >> 8 * part)
        else:
            value |= load(where) << 8 * part
    if "_load_" in name:
        result, bits = loaded(kind, name, value, old)
        state.set_v(ins.vdata, lane, result, bits)


def _run_atomic(state: State, before: State, ins: Ins, lane: int) -> None:
    _, _, verb, kind = ins.info.name.split("_")
    size = int(kind[1:]) // 8
    d, index, offset, more = place(before, ins, lane)
    data, compare = (before.v(ins.vdata + n, lane, 8 * size) for n in (0, size // 4))
    old = 0
    if in_range(d, ins, index, offset, more, size):
        where = _slots(state, d, ins, index, offset, more, size)
        old = load(where)
        store(where, combine(verb, kind, state.float_mode, old, data, compare, False))
    if ins.glc:
        state.set_v(ins.vdata, lane, old, 8 * size)


# --- formats -------------------------------------------------------------------------------------------
def _to_single(raw: int, bits: int, kind: int) -> int:
    """A component as the register gets it."""
    value = signed(raw, bits) if kind in (SNORM, SSCALED, SINT) else raw
    if kind in (UINT, SINT):
        return value & 0xFFFFFFFF
    if kind == FLOAT:
        form = SMALL.get(bits, F16 if bits == 16 else F32)
        if form is F32:
            return raw
        if not form.is_finite(raw):
            fraction = raw & form.smallest - 1
            return form.negative(raw) << 31 | F32.inf | fraction << 23 - form.fraction
        return encode(F32, *form.number(raw), NEAREST)
    sign = int(value < 0)
    if kind in (USCALED, SSCALED):
        return encode(F32, sign, abs(value), 0, NEAREST)
    top = (1 << bits - (kind == SNORM)) - 1
    magnitude = min(abs(value), top)
    quotient, rest = divmod(magnitude << 64, top)
    return encode(F32, sign, quotient << 1 | (rest > 0), -65, NEAREST) if magnitude else 0


def _from_single(value: int, bits: int, kind: int) -> int:
    """A register as a component in memory."""
    mask = (1 << bits) - 1
    if kind == UINT:
        return min(value, mask)
    if kind == SINT:
        return min(max(signed(value, 32), -(1 << bits - 1)), (1 << bits - 1) - 1) & mask
    if kind == FLOAT:
        return _narrow_float(value, bits)
    if F32.is_nan(value):
        return 0
    low = -((1 << bits - 1) - 1) if kind == SNORM else 0 if kind in (UNORM, USCALED) else -(1 << bits - 1)
    high = (1 << bits - (kind in (SNORM, SSCALED))) - 1
    sign, magnitude, exponent = F32.number(value) if F32.is_finite(value) else (F32.negative(value), 1, 99)
    if kind in (UNORM, SNORM):
        whole = round_integer(magnitude * high, -exponent, sign, NEAREST)
    else:
        whole = round_integer(magnitude, -exponent, sign, ZERO)
    return min(max(-whole if sign else whole, low), high) & mask


def _narrow_float(value: int, bits: int) -> int:
    form = SMALL.get(bits, F16 if bits == 16 else F32)
    if form is F32:
        return value
    negative = F32.negative(value)
    if F32.is_nan(value):
        payload = form.quiet | (value & 0x7FFFFF) >> 23 - form.fraction
        return (negative << 15 if bits == 16 else 0) | form.inf | payload
    if negative and bits != 16:
        return 0
    if F32.is_inf(value):
        return negative << 15 | form.inf
    return encode(form, *F32.number(value), NEAREST)


def _run_format(state: State, before: State, ins: Ins, lane: int) -> None:
    name = ins.info.name
    d, index, offset, more = place(before, ins, lane)
    bits, kind = FORMATS[_format_of(d, ins)]
    size, count = sum(bits) // 8, len(name.rsplit("_", 1)[1])
    inside = in_range(d, ins, index, offset, more, size)
    half = "d16" in name
    if "_load_" in name:
        components = [0, 0, 0, 0]
        if inside:
            raw = load(_slots(before, d, ins, index, offset, more, size))
            for n, width in enumerate(bits):
                components[n] = _to_single(raw & (1 << width) - 1, width, kind)
                raw >>= width
        one = 1 if kind in (UINT, SINT) else F32.one
        chosen: list[int] = []
        for n in range(count):
            pick = d.select >> 3 * n & 7
            if pick < 4:
                chosen.append(one if pick == 1 else 0)
            else:
                missing = pick - 4 >= len(bits)
                chosen.append((one if pick == 7 and inside else 0) if missing else components[pick - 4])
        if half:
            halves = [_narrow(x, kind) for x in chosen]
            _write_halves(state, before, ins, lane, halves)
        else:
            for n, x in enumerate(chosen):
                state.set_v(ins.vdata + n, lane, x)
        return
    if not inside:
        return
    raw, at = 0, 0
    for n, width in enumerate(bits):
        value = _component(before, ins, lane, n, kind) if n < count else 0
        raw |= _from_single(value, width, kind) << at
        at += width
    store(_slots(state, d, ins, index, offset, more, size), raw)


def _component(before: State, ins: Ins, lane: int, n: int, kind: int) -> int:
    """What a store takes from its registers, widened."""
    if "d16" not in ins.info.name:
        return before.v(ins.vdata + n, lane)
    high = "d16_hi" in ins.info.name or bool(n & 1)
    half = before.v(ins.vdata + n // 2, lane) >> 16 * high & 0xFFFF
    if kind == UINT:
        return half
    return signed(half, 16) & 0xFFFFFFFF if kind == SINT else _to_single(half, 16, FLOAT)


def _narrow(x: int, kind: int) -> int:
    if kind in (UINT, SINT):
        return x & 0xFFFF
    if F32.is_nan(x) or F32.is_inf(x):
        return F32.negative(x) << 15 | F16.inf | (x >> 13 & 0x3FF | (F16.quiet if F32.is_nan(x) else 0))
    return encode(F16, *F32.number(x), ZERO if kind == FLOAT else NEAREST)


def _write_halves(state: State, before: State, ins: Ins, lane: int, halves: list[int]) -> None:
    for n in range(0, len(halves), 2):
        old = before.v(ins.vdata + n // 2, lane)
        if "d16_hi" in ins.info.name:
            value = old & 0xFFFF | halves[0] << 16
        else:
            high = halves[n + 1] << 16 if n + 1 < len(halves) else old & 0xFFFF0000
            value = halves[n] | high
        state.set_v(ins.vdata + n // 2, lane, value)
