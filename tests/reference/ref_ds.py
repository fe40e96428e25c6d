"""LDS instructions on a small array of bytes."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import F32, F64, Mode, Numbers
from ref_state import M0, State
from ref_vector import Ins, signed

DsFunction = Callable[[State, Ins], None]
DS_OPS: dict[str, DsFunction] = {}


def _load(state: State, at: int, size: int) -> int | None:
    """Bytes of LDS, or nothing where any of them is outside."""
    if not 0 <= at <= len(state.lds) - size:
        return None
    return int.from_bytes(state.lds[at : at + size].tobytes(), "little")


def _store(state: State, at: int, size: int, value: int) -> None:
    if 0 <= at <= len(state.lds) - size:
        state.lds[at : at + size] = list((value & (1 << 8 * size) - 1).to_bytes(size, "little"))


def _lanes(state: State) -> list[int]:
    active = state.exec
    return [lane for lane in range(state.wave_size) if active >> lane & 1]


def _offset(ins: Ins) -> int:
    return ins.offset1 << 8 | ins.offset0


def _address(before: State, ins: Ins, lane: int) -> int:
    return before.v(ins.addr, lane) + _offset(ins) & 0xFFFF


# --- plain loads and stores ------------------------------------------------------------------------------
def _loads(size: int, sign: bool = False, half: int | None = None) -> DsFunction:
    def run(state: State, ins: Ins) -> None:
        before = state.copy()
        for lane in _lanes(state):
            value = _load(before, _address(before, ins, lane), size) or 0
            if sign:
                value = signed(value, 8 * size) & (0xFFFF if half is not None else 0xFFFFFFFF)
            if half is not None:
                old = before.v(ins.vdst, lane)
                value = old & 0xFFFF | value << 16 if half else old & 0xFFFF0000 | value
            state.set_v(ins.vdst, lane, value, max(32, 8 * size))

    return run


def _stores(size: int, high: bool = False) -> DsFunction:
    def run(state: State, ins: Ins) -> None:
        for lane in _lanes(state):
            value = state.v(ins.data0, lane, max(32, 8 * size))
            _store(state, _address(state, ins, lane), size, value >> 16 if high else value)

    return run


for _name, _size in (("b32", 4), ("b64", 8), ("b96", 12), ("b128", 16)):
    DS_OPS[f"ds_load_{_name}"] = _loads(_size)
    DS_OPS[f"ds_store_{_name}"] = _stores(_size)
for _name, _size, _sign in (("u8", 1, False), ("i8", 1, True), ("u16", 2, False), ("i16", 2, True)):
    DS_OPS[f"ds_load_{_name}"] = _loads(_size, _sign)
    if _name != "i16":
        _d16 = {"u8": "u8", "i8": "i8", "u16": "b16"}[_name]
for _name, _size, _sign in (("u8", 1, False), ("i8", 1, True)):
    DS_OPS[f"ds_load_{_name}_d16"] = _loads(_size, _sign, 0)
    DS_OPS[f"ds_load_{_name}_d16_hi"] = _loads(_size, _sign, 1)
DS_OPS["ds_load_u16_d16"] = _loads(2, False, 0)
DS_OPS["ds_load_u16_d16_hi"] = _loads(2, False, 1)
for _name, _size in (("b8", 1), ("b16", 2)):
    DS_OPS[f"ds_store_{_name}"] = _stores(_size)
    DS_OPS[f"ds_store_{_name}_d16_hi"] = _stores(_size, True)


def _two(size: int, far: bool, kind: str) -> DsFunction:
    step = size * (64 if far else 1)

    def run(state: State, ins: Ins) -> None:
        before = state.copy()
        for lane in _lanes(state):
            base = before.v(ins.addr, lane)
            places = [base + offset * step & 0xFFFF for offset in (ins.offset0, ins.offset1)]
            if kind != "load":
                old = [_load(state, at, size) or 0 for at in places]
                for at, register in zip(places, (ins.data0, ins.data1), strict=True):
                    _store(state, at, size, before.v(register, lane, 8 * size))
            else:
                old = [_load(before, at, size) or 0 for at in places]
            if kind != "store":
                state.set_v(ins.vdst, lane, old[0], 8 * size)
                state.set_v(ins.vdst + size // 4, lane, old[1], 8 * size)

    return run


for _name, _size in (("b32", 4), ("b64", 8)):
    for _far, _text in ((False, ""), (True, "_stride64")):
        DS_OPS[f"ds_load_2addr{_text}_{_name}"] = _two(_size, _far, "load")
        DS_OPS[f"ds_store_2addr{_text}_{_name}"] = _two(_size, _far, "store")
        DS_OPS[f"ds_storexchg_2addr{_text}_rtn_{_name}"] = _two(_size, _far, "exchange")


def _addtid(load: bool) -> DsFunction:
    def run(state: State, ins: Ins) -> None:
        before = state.copy()
        for lane in _lanes(state):
            at = (before.s(M0) & 0xFFFF) + _offset(ins) + 4 * lane & 0xFFFF
            if load:
                state.set_v(ins.vdst, lane, _load(before, at, 4) or 0)
            else:
                _store(state, at, 4, before.v(ins.data0, lane))

    return run


DS_OPS["ds_load_addtid_b32"] = _addtid(True)
DS_OPS["ds_store_addtid_b32"] = _addtid(False)


# --- atomics ----------------------------------------------------------------------------------------------
Combine = Callable[[Mode, int, int, int], int]


def _float_pick(largest: bool, bits: int) -> Combine:
    def run(mode: Mode, old: int, data: int, _: int) -> int:
        return atomic_pick(mode, old, data, largest, bits)

    return run


def atomic_pick(mode: Mode, old: int, data: int, largest: bool, bits: int) -> int:
    """Minimum or maximum of the memory's atomics: a signalling NaN wins, a number beats a quiet one."""
    form = F32 if bits == 32 else F64
    for value in (old, data):
        if form.is_snan(value):
            return value | form.quiet
    if form.is_nan(old):
        return old if form.is_nan(data) else data
    if form.is_nan(data):
        return old
    n = Numbers(form, mode)
    a, b = form.order(n.flush(old)), form.order(n.flush(data))
    return data if (b > a if largest else b < a) else old


def atomic_add(mode: Mode, old: int, data: int, keeps_in: bool, keeps_out: bool) -> int:
    """Sum of the memory's atomics: nearest even, the memory's NaN first."""
    n = Numbers(F32, Mode(0x200))
    n.keeps_in, n.keeps_out = keeps_in, keeps_out
    return n.add(old, data)


def _compare_float(bits: int) -> Combine:
    form = F32 if bits == 32 else F64

    def run(mode: Mode, old: int, new: int, compare: int) -> int:
        n = Numbers(form, mode)
        a, b = n.flush(old), n.flush(compare)
        equal = (form.is_zero(a) and form.is_zero(b)) or (a == b and not form.is_nan(a))
        return n.flush(new) if equal else old

    return run


COMPARE_F32 = _compare_float(32)


def _wrapping(bits: int) -> dict[str, Combine]:
    mask = (1 << bits) - 1
    return {
        f"add_u{bits}": lambda m, o, d, e: o + d & mask,
        f"sub_u{bits}": lambda m, o, d, e: o - d & mask,
        f"rsub_u{bits}": lambda m, o, d, e: d - o & mask,
        f"inc_u{bits}": lambda m, o, d, e: 0 if o >= d else o + 1,
        f"dec_u{bits}": lambda m, o, d, e: d if o == 0 or o > d else o - 1,
        f"min_u{bits}": lambda m, o, d, e: min(o, d),
        f"max_u{bits}": lambda m, o, d, e: max(o, d),
        f"min_i{bits}": lambda m, o, d, e: min(o, d, key=lambda x: signed(x, bits)),
        f"max_i{bits}": lambda m, o, d, e: max(o, d, key=lambda x: signed(x, bits)),
        f"and_b{bits}": lambda m, o, d, e: o & d,
        f"or_b{bits}": lambda m, o, d, e: o | d,
        f"xor_b{bits}": lambda m, o, d, e: o ^ d,
        f"mskor_b{bits}": lambda m, o, d, e: o & ~d | e,
        f"cmpstore_b{bits}": lambda m, o, d, e: d if o == e else o,
        f"storexchg_b{bits}": lambda m, o, d, e: d,
        f"cmpstore_f{bits}": _compare_float(bits),
        f"min_f{bits}": _float_pick(False, bits),
        f"max_f{bits}": _float_pick(True, bits),
    }


COMBINE: dict[str, Combine] = {
    **_wrapping(32),
    **_wrapping(64),
    "add_f32": lambda m, o, d, e: atomic_add(m, o, d, m.keeps_in(F32), m.keeps_out(F32)),
    "wrap_b32": lambda m, o, d, e: o - d if o >= d else o + e & 0xFFFFFFFF,
}


def _atomic(combine: Combine, size: int, returns: bool) -> DsFunction:
    def run(state: State, ins: Ins) -> None:
        before = state.copy()
        for lane in _lanes(state):
            at = _address(before, ins, lane)
            old = _load(state, at, size)
            data, more = (before.v(r, lane, 8 * size) for r in (ins.data0, ins.data1))
            if old is not None:
                _store(state, at, size, combine(state.float_mode, old, data, more))
            if returns:
                state.set_v(ins.vdst, lane, old or 0, 8 * size)

    return run


for _name, _combine in COMBINE.items():
    _verb, _kind = _name.rsplit("_", 1)
    _size = int(_kind[1:]) // 8
    if _verb not in ("storexchg", "wrap"):
        DS_OPS[f"ds_{_name}"] = _atomic(_combine, _size, False)
    DS_OPS[f"ds_{_verb}_rtn_{_kind}"] = _atomic(_combine, _size, True)


def _conditional(state: State, ins: Ins) -> None:
    before = state.copy()
    for lane in _lanes(state):
        at = _address(before, ins, lane) & 0xFFF8
        old, data = _load(state, at, 8), before.v(ins.data0, lane, 64)
        for part in (0, 32):
            word = data >> part & 0xFFFFFFFF
            if old is not None and word >> 31:
                _store(state, at + part // 8, 4, word & 0x7FFFFFFF)
        state.set_v(ins.vdst, lane, old or 0, 64)


DS_OPS["ds_condxchg32_rtn_b64"] = _conditional


def _counter(sign: int) -> DsFunction:
    def run(state: State, ins: Ins) -> None:
        lanes = _lanes(state)
        at = (state.s(M0) >> 16) + _offset(ins) & 0xFFFF
        old = _load(state, at, 4)
        if old is not None:
            _store(state, at, 4, old + sign * len(lanes))
        for lane in lanes:
            state.set_v(ins.vdst, lane, old or 0)

    return run


DS_OPS["ds_append"] = _counter(1)
DS_OPS["ds_consume"] = _counter(-1)
DS_OPS["ds_nop"] = lambda state, ins: None


# --- data between lanes ----------------------------------------------------------------------------------
def _bpermute(state: State, ins: Ins) -> None:
    before, active = state.copy(), state.exec
    for lane in _lanes(state):
        source = (lane & 32) + (before.v(ins.addr, lane) + _offset(ins) >> 2) % 32
        state.set_v(ins.vdst, lane, before.v(ins.data0, source) if active >> source & 1 else 0)


def _permute(state: State, ins: Ins) -> None:
    before, lanes = state.copy(), _lanes(state)
    for lane in lanes:
        state.set_v(ins.vdst, lane, 0)
    for lane in lanes:
        target = (lane & 32) + (before.v(ins.addr, lane) + _offset(ins) >> 2) % 32
        if target in lanes:
            state.set_v(ins.vdst, target, before.v(ins.data0, lane))


def _swizzle(state: State, ins: Ins) -> None:
    before, active, offset = state.copy(), state.exec, _offset(ins)
    for lane in _lanes(state):
        i = lane & 31
        if offset < 0x8000:
            source = ((i & offset & 31) | offset >> 5 & 31) ^ offset >> 10 & 31
        elif offset < 0xC000:
            source = (i & ~3) + (offset >> 2 * (i & 3) & 3)
        else:
            by, fixed = offset >> 5 & 31, offset & 31
            turned = i - by if offset >> 10 & 1 else i + by
            source = i & fixed | turned & ~fixed & 31
        source += lane & 32
        state.set_v(ins.vdst, lane, before.v(ins.addr, source) if active >> source & 1 else 0)


DS_OPS["ds_bpermute_b32"] = _bpermute
DS_OPS["ds_permute_b32"] = _permute
DS_OPS["ds_swizzle_b32"] = _swizzle


def run_ds(state: State, ins: Ins) -> None:
    """Run an instruction on a wave."""
    DS_OPS[ins.info.name](state, ins)
