"""MUBUF, MTBUF, s_buffer_load: memory through a buffer descriptor (isa_semantics §5.1 to §5.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from ....isa import Instruction
from .. import memory
from ..addresses import Addresses, data_row, put_addresses, put_data
from ..checks import Access
from ..helpers import FORMAT_SIZE, FORMAT_STORE
from ..ir import Value
from ..waves import WAVE, AtomicOp, Reason
from ..ways import Merge, all_lanes, choose
from .formatted import COMPONENTS, VMEM_ATOMICS, conversion, dwords_of, load_components, write_status
from .loaded import write_loaded, write_small
from .table import Meaning, instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__: list[str] = []

_OPEN: Final = "exact; with ADD_TID and an index both set, the index alone counts (sources disagree)"
_FORMAT_OPEN: Final = (
    "exact but for the rounding of stored floats below 32 bits: here to nearest even"
)
_BUFFER_OOB: Final = 15
_COMPONENTS: Final = {"x": 1, "xy": 2, "xyz": 3, "xyzw": 4}


@dataclass(frozen=True, slots=True)
class _Descriptor:
    """A V# as scalar values: i64 base, i32 numbers, i1 conditions."""

    base: Value
    stride: Value
    records: Value
    swizzle: Value
    last: Value

    def bits(self, low: int, width: int) -> Value:
        """A field of the last word."""
        return self.last.lshr(low) & ((1 << width) - 1)

    @property
    def format(self) -> Value:
        return self.bits(12, 6)


def _descriptor(t: Translator, i: Instruction, name: str) -> _Descriptor:
    first = i.operands[name].index & ~3
    w0, w1, w2, w3 = (t.read_sgpr(first + n) for n in range(4))
    base = w0.join(w1 & 0xFFFF)
    return _Descriptor(base, w1.lshr(16) & 0x3FFF, w2, w1.lshr(30), w3)


@dataclass(frozen=True, slots=True)
class _Access:
    """Where the lanes of one instruction reach: address, and what the range checks look at."""

    descriptor: _Descriptor
    addresses: Addresses
    index: Value
    offset: Value
    soffset: Value
    structured: Value

    def inside(self, t: Translator, size: int | Value, first: int = 0) -> Value:
        """Lanes whose ``size`` bytes from byte ``first`` on are in range and that EXEC has (vector of i1)."""
        descriptor = self.descriptor
        span = t.scalar(size, 64) if isinstance(size, int) else size.zext("i64")
        end = self.offset.zext("i64") + (span + first).splat(t.lanes)
        by_index = self.index.compare("ult", descriptor.records.splat(t.lanes))
        by_stride = end.compare("ule", descriptor.stride.zext("i64").splat(t.lanes))
        raw_end = end + self.soffset.zext("i64").splat(t.lanes)
        by_bytes = raw_end.compare("ule", descriptor.records.zext("i64").splat(t.lanes))
        some = descriptor.records.compare("ne", 0).splat(t.lanes)
        mode = descriptor.bits(28, 2)

        def is_mode(number: int) -> Value:
            return mode.compare("eq", number).splat(t.lanes)

        both = by_index & by_stride
        last = self.structured.splat(t.lanes).select(both, by_bytes)
        result = is_mode(0).select(both, is_mode(1).select(by_index, is_mode(2).select(some, last)))
        present = descriptor.format.compare("ne", 0).splat(t.lanes)
        return result & present & t.exec_mask()


def _access(t: Translator, i: Instruction) -> _Access:
    descriptor = _descriptor(t, i, "srsrc")
    modifiers = i.modifiers
    register = i.operands["vaddr"].index
    offset = t.constant(modifiers["offset"])
    if modifiers["idxen"]:
        index = t.read_vgpr(register)
        register += 1
        indexed = t.builder.constant("i1", 1)
    else:
        add_tid = descriptor.bits(23, 1).compare("ne", 0)
        index = add_tid.splat(t.lanes).select(t.iota(), t.constant(0))
        indexed = add_tid
    if modifiers["offen"]:
        offset = offset + t.read_vgpr(register)
    soffset = t.read_scalar(i.operands["soffset"])
    swizzled = descriptor.swizzle.compare("ne", 0) & indexed
    wide_index, wide_offset = index.zext("i64"), offset.zext("i64")
    stride = descriptor.stride.zext("i64").splat(t.lanes)
    linear = wide_index * stride + wide_offset
    place = swizzled.splat(t.lanes).select(_swizzled(t, descriptor, wide_index, wide_offset, stride), linear)
    whole = place + (descriptor.base + soffset.zext("i64")).splat(t.lanes)
    addresses = Addresses(whole.trunc("i32"), whole.lshr(32).trunc("i32"))
    structured = swizzled & descriptor.stride.compare("ne", 0)
    return _Access(descriptor, addresses, index, offset, soffset, structured)


def _swizzled(t: Translator, descriptor: _Descriptor, index: Value, offset: Value, stride: Value) -> Value:
    """Place of an element where records of S indices lie interleaved by elements of 4 or 16 bytes."""
    group = (descriptor.bits(21, 2) + 3).zext("i64").splat(t.lanes)  # S = 8 << index stride
    # 1 means elements of 4 bytes, 3 of 16
    element = descriptor.swizzle.compare("eq", 3).select(t.scalar(4, 64), t.scalar(2, 64)).splat(t.lanes)
    whole = _shifted(t, 1, element)
    in_group = index & (_shifted(t, 1, group) - 1)
    rows = index.lshr(group) * stride + (offset.lshr(element).shl(element))
    return rows.shl(group) + in_group * whole + (offset & (whole - 1))


def _shifted(t: Translator, value: int, count: Value) -> Value:
    """A constant in all lanes, shifted left lane by lane."""
    return t.constant(value, "i64").shl(count)


def _note_outside(t: Translator, outside: Value) -> None:
    """Set BUFFER_OOB, which stays set, of TRAPSTS if the i1 is."""
    where = t.builder.offset(t.wave, WAVE.offset("trapsts"))
    old = t.builder.load("i32", where, align=4)
    t.builder.store(old | outside.zext("i32").shl(_BUFFER_OOB), where, align=4)


def _checked(t: Translator, mask: Value) -> Value:
    """Lanes in range, after noting whether any that EXEC has is not."""
    outside = t.exec_bits() & ~mask.bitcast(t.mask_type)
    _note_outside(t, outside.compare("ne", 0))
    if t.checks is not None:
        t.checks.clipped(outside.zext("i64"))
    return mask


def _guarded(t: Translator, addresses: Addresses, mask: Value) -> Addresses:
    return replace(addresses, mask=mask)


def _zero_outside(t: Translator, values: list[Value], mask: Value) -> list[Value]:
    return [mask.select(value, t.constant(0)) for value in values]


def _branch(
    t: Translator, condition: Value, near: Callable[[], list[Value]], other: Callable[[], list[Value]]
) -> list[Value]:
    """Values made in one way or another."""
    merge = Merge(t, "buffer")
    label = choose(t, condition, "buffer.whole", likely=True)
    merge.way(near)
    t.builder.begin(label)
    merge.way(other)
    return merge.finish()


def _load_dwords(t: Translator, access: _Access, size: int) -> list[Value]:
    """Load whole accesses at once, or dword by dword where a range ends within some lane's."""
    whole = _checked(t, access.inside(t, size))
    if size <= 4:
        return _zero_outside(t, memory.load(t, _guarded(t, access.addresses, whole), size), whole)
    starts = access.inside(t, 4)
    complete = all_lanes(t, ~(starts ^ whole))

    def together() -> list[Value]:
        return _zero_outside(t, memory.load(t, _guarded(t, access.addresses, whole), size), whole)

    def apart() -> list[Value]:
        result: list[Value] = []
        for n in range(size // 4):
            mask = access.inside(t, 4, 4 * n)
            part = replace(access.addresses, offset=4 * n, mask=mask)
            result += _zero_outside(t, memory.load(t, part, 4), mask)
        return result

    return _branch(t, complete, together, apart)


def _data(t: Translator, i: Instruction, dwords: int, first: int = 0) -> list[Value]:
    return [t.read_vgpr(i.operands["vdata"].index + first + n) for n in range(dwords)]


def _load(size: int) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        write_loaded(t, i, _load_dwords(t, _access(t, i), size), "vdata")
        write_status(t, i, size // 4)

    return meaning


def _load_small(bits: int, signed: bool, half: int | None) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        (value,) = _load_dwords(t, _access(t, i), bits // 8)
        write_small(t, i, value, bits, signed, half, "vdata")
        write_status(t, i, 1)

    return meaning


def _store(size: int, high: bool = False) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        access = _access(t, i)
        data = _data(t, i, max(1, size // 4))
        data = [data[0].lshr(16)] if high else data
        whole = _checked(t, access.inside(t, size))

        def together() -> list[Value]:
            memory.store(t, _guarded(t, access.addresses, whole), size, data)
            return []

        def apart() -> list[Value]:
            for n, value in enumerate(data):
                part = replace(access.addresses, offset=4 * n, mask=access.inside(t, 4, 4 * n))
                memory.store(t, part, 4, [value])
            return []

        if size <= 4:
            together()
        else:
            _branch(t, all_lanes(t, ~(access.inside(t, 4) ^ whole)), together, apart)

    return meaning


def _atomic(op: int, wide: bool, compares: bool) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        access = _access(t, i)
        dwords = 2 if wide else 1
        mask = _checked(t, access.inside(t, 4 * dwords))
        compare = _data(t, i, dwords, dwords) if compares else []
        addresses = _guarded(t, access.addresses, mask)
        old = memory.atomic(t, addresses, op, _data(t, i, dwords), compare, wide)
        if i.modifiers["glc"]:
            write_loaded(t, i, _zero_outside(t, old, mask), "vdata")
            write_status(t, i, dwords * (2 if compares else 1))

    return meaning


# --- formats -----------------------------------------------------------------------------------------------
def _format(t: Translator, i: Instruction, access: _Access) -> tuple[Value, Value]:
    """The element's format and where components come from, both scalar."""
    selectors = access.descriptor.bits(0, 12)
    if i.format == "MTBUF":
        return t.scalar(i.modifiers["format"]), selectors
    return access.descriptor.format, selectors


def _helper_access(t: Translator, access: _Access, mask: Value, size: Value, which: str) -> None:
    """Move elements of a size known at run time between memory and the worker's rows."""
    addresses = _guarded(t, access.addresses, mask)
    put_addresses(t, addresses)
    some, done = t.builder.label("format.some"), t.builder.label("format.done")
    t.builder.branch(size.compare("eq", 0), done, some)
    t.builder.begin(some)
    if t.checks is not None:
        t.checks.access(addresses, size, Access.WRITE if which == "store" else Access.READ)
    if t.counters is not None:
        t.counters.access(addresses, size)
    t.leave_on_failure(t.helper(which, "i32", addresses.active64(t), size))
    t.builder.jump(done)
    t.builder.begin(done)


def _load_format(count: int, d16: bool, high: bool = False) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        access = _access(t, i)
        number, selectors = _format(t, i, access)
        size = t.builder.call("i32", FORMAT_SIZE, number)
        mask = _checked(t, access.inside(t, size) & size.compare("ne", 0).splat(t.lanes))
        put_data(t, [t.constant(0)] * COMPONENTS)
        _helper_access(t, access, mask, size, "load")
        op = conversion(number, count, d16)
        values = load_components(t, i, op, selectors, mask, count, d16)
        if high:
            register = i.operands["vdata"].index
            values = [t.read_vgpr(register).with_half(values[0].trunc("i16"), True)]
        write_loaded(t, i, values, "vdata")
        write_status(t, i, dwords_of(count, d16))

    return meaning


def _store_format(count: int, d16: bool, high: bool = False) -> Meaning:
    def meaning(t: Translator, i: Instruction) -> None:
        access = _access(t, i)
        number, _ = _format(t, i, access)
        size = t.builder.call("i32", FORMAT_SIZE, number)
        mask = _checked(t, access.inside(t, size) & size.compare("ne", 0).splat(t.lanes))
        data = _data(t, i, dwords_of(count, d16))
        put_data(t, [data[0].lshr(16)] if high else data)
        op = conversion(number, count, d16)
        active = mask.bitcast(t.mask_type).zext("i64")
        t.builder.call("void", FORMAT_STORE, op, active, data_row(t, 0))
        _helper_access(t, access, mask, size, "store")

    return meaning


for _size, _kind in ((4, "b32"), (8, "b64"), (12, "b96"), (16, "b128")):
    instruction(f"buffer_load_{_kind}", bound=_OPEN)(_load(_size))
    instruction(f"buffer_store_{_kind}", bound=_OPEN)(_store(_size))
for _bits in (8, 16):
    instruction(f"buffer_store_b{_bits}", bound=_OPEN)(_store(_bits // 8))
    instruction(f"buffer_store_d16_hi_b{_bits}", bound=_OPEN)(_store(_bits // 8, high=True))
    for _sign in ("u", "i"):
        instruction(f"buffer_load_{_sign}{_bits}", bound=_OPEN)(_load_small(_bits, _sign == "i", None))
for _half, _name in ((0, "d16"), (1, "d16_hi")):
    instruction(f"buffer_load_{_name}_b16", bound=_OPEN)(_load_small(16, False, _half))
    instruction(f"buffer_load_{_name}_u8", bound=_OPEN)(_load_small(8, False, _half))
    instruction(f"buffer_load_{_name}_i8", bound=_OPEN)(_load_small(8, True, _half))
for _bits in (32, 64):
    for _name, _op in VMEM_ATOMICS.items():
        _compares = _op == AtomicOp.CMPSWAP
        instruction(f"buffer_atomic_{_name}{_bits}", bound=_OPEN)(_atomic(_op, _bits == 64, _compares))
for _name, _op in (("add", AtomicOp.FADD), ("min", AtomicOp.FMIN), ("max", AtomicOp.FMAX)):
    instruction(f"buffer_atomic_{_name}_f32", bound=_OPEN)(_atomic(_op, False, False))
instruction("buffer_atomic_cmpswap_f32", bound=_OPEN)(_atomic(AtomicOp.FCMPSWAP, False, True))
instruction("buffer_atomic_csub_u32", bound=_OPEN)(_atomic(AtomicOp.CSUB, False, False))
for _letters, _count in _COMPONENTS.items():
    for _prefix in ("buffer", "tbuffer"):
        for _d16 in (False, True):
            _word = f"{'d16_' if _d16 else ''}format_{_letters}"
            instruction(f"{_prefix}_load_{_word}", bound=_FORMAT_OPEN)(_load_format(_count, _d16))
            instruction(f"{_prefix}_store_{_word}", bound=_FORMAT_OPEN)(_store_format(_count, _d16))
instruction("buffer_load_d16_hi_format_x", bound=_FORMAT_OPEN)(_load_format(1, True, high=True))
instruction("buffer_store_d16_hi_format_x", bound=_FORMAT_OPEN)(_store_format(1, True, high=True))


# --- scalar loads ------------------------------------------------------------------------------------------
@instruction(
    "s_buffer_load_b32", "s_buffer_load_b64", "s_buffer_load_b128", "s_buffer_load_b256", "s_buffer_load_b512"
)
def _s_buffer_load(t: Translator, i: Instruction) -> None:
    """Load dwords, each from within the buffer or 0.

    Of the descriptor, base, stride and records alone count. A dword is within where its first byte is (RDNA3
    ISA manual 8.4.1); the low bits of the offset count there, but not for the address. TRAPSTS.BUFFER_OOB is
    for MUBUF and MTBUF only (3.4.9).
    """
    if i.modifiers["offset"] < 0:
        t.leave(Reason.ALIGNMENT, t.pc)  # a memory violation (8.1.2)
        return
    descriptor = _descriptor(t, i, "sbase")
    destination = i.operands["sdata"]
    offset = t.scalar(i.modifiers["offset"]).zext("i64")
    soffset = i.operands["soffset"]
    if soffset.kind != "null":
        offset = offset + t.read_scalar(soffset).zext("i64")
    stride = descriptor.stride.compare("eq", 0).select(t.scalar(1), descriptor.stride)
    size = stride.zext("i64") * descriptor.records.zext("i64")
    count = destination.size // 32
    address = (descriptor.base & -4) + (offset & -4)
    whole = (offset + 4 * (count - 1)).compare("ult", size)
    if t.checks is not None:
        t.checks.clipped((~whole).zext("i64"))

    def together() -> list[Value]:
        return memory.load_scalar(t, address, count)

    def apart() -> list[Value]:
        result: list[Value] = []
        for n in range(count):
            inside = (offset + 4 * n).compare("ult", size)
            load = partial(memory.load_scalar, t, address + 4 * n, 1)
            result += _branch(t, inside, load, lambda: [t.scalar(0)])
        return result

    for n, value in enumerate(_branch(t, whole, together, apart)):
        if destination.kind != "null":
            t.write_sgpr(destination.index + n, value)
