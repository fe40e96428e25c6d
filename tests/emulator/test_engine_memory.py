"""The memory helpers, called as compiled code calls them: from a wave, through the worker's pointers."""

import math
import struct

import pytest
from engine_card import BASE, DATA, READ_ONLY, Card

from barewave.emulator.engine import InterruptKind

LOAD, STORE, ATOMIC = 24, 32, 40
FLAT, SCRATCH, SCALAR, LDS = 0x10000, 0x20000, 0x40000, 0x80000
SLOT = 3 << 8
(
    SWAP,
    CMPSWAP,
    ADD,
    SUB,
    SMIN,
    UMIN,
    SMAX,
    UMAX,
    AND,
    OR,
    XOR,
    INC,
    DEC,
    CSUB,
    FADD,
    FMIN,
    FMAX,
    RSUB,
    MSKOR,
    FCMP,
) = range(20)
A64 = 0x100
OUT = DATA + 0x8000  # the worker's data rows as the helper leaves them, then the reason, then slots
# Copies addresses and data from DATA into the worker, calls a helper, copies the outcome to OUT.
CALL = """
  %address = getelementptr i8, ptr %worker, i64 2304
  call void @llvm.memcpy.p0.p0.i64(ptr %address, ptr inttoptr (i64 IN to ptr), i64 4608, i1 false)
  %at = getelementptr i8, ptr %worker, i64 HELPER
  %helper = load ptr, ptr %at
  %reason = call i32 %helper(ptr %wave, ptr %worker, i64 EXEC, i32 OP)
  %data = getelementptr i8, ptr %worker, i64 2816
  call void @llvm.memcpy.p0.p0.i64(ptr inttoptr (i64 OUT to ptr), ptr %data, i64 4096, i1 false)
  %slots = getelementptr i8, ptr %worker, i64 256
  call void @llvm.memcpy.p0.p0.i64(ptr inttoptr (i64 SLOTS to ptr), ptr %slots, i64 2048, i1 false)
  %to.reason = inttoptr i64 REASON to ptr
  store i32 %reason, ptr %to.reason
  ret i32 %reason
"""


@pytest.fixture
def card():
    card = Card(1)
    card.queue(tmpring=64 | 8 << 12, lane_bytes=32)
    yield card
    card.close()


def call(card, helper, op, addresses, data=(), *, exec_mask=None, done=True, **more):
    """Run one wave that calls a helper; return ``data[row][lane]`` as it was left."""
    exec_mask = (1 << len(addresses)) - 1 if exec_mask is None else exec_mask
    struct.pack_into(f"<{len(addresses)}Q", card.memory, DATA, *addresses)
    for row, values in enumerate(data):
        struct.pack_into(f"<{len(values)}I", card.memory, DATA + 512 + 256 * row, *values)
    text = CALL
    for name, number in {
        "IN": card.host + DATA, "HELPER": helper, "EXEC": exec_mask, "OP": op, "OUT": card.host + OUT,
        "SLOTS": card.host + OUT + 4096, "REASON": card.host + OUT + 8192,
    }.items():  # fmt: skip
        text = text.replace(f" {name} ", f" {number} ").replace(f" {name},", f" {number},")
        text = text.replace(f" {name}\n", f" {number}\n").replace(f" {name})", f" {number})")
    kernel = card.kernel(text)
    if done:
        card.run(kernel, (32, 1, 1), (32, 1, 1), **more)
    else:
        card.dispatch(kernel, (32, 1, 1), (32, 1, 1), **more)
    return [struct.unpack_from("<64I", card.memory, OUT + 256 * row) for row in range(16)]


PLACE = 0x1400000  # plain data, far from DATA
HERE = BASE + PLACE


@pytest.mark.parametrize("size", [1, 2, 4, 8, 12, 16])
def test_loads_of_any_size_and_alignment(card, size):
    content = bytes((7 * i + 1) & 255 for i in range(600))
    card.memory[PLACE : PLACE + 600] = content
    addresses = [HERE + 17 * lane for lane in range(32)]
    rows = call(card, LOAD, size, addresses)
    for lane in range(32):
        expected = content[17 * lane : 17 * lane + size].ljust(-(-size // 4) * 4, b"\0")
        words = struct.unpack(f"<{len(expected) // 4}I", expected)
        assert tuple(rows[row][lane] for row in range(len(words))) == words


@pytest.mark.parametrize("size", [1, 2, 4, 8, 12, 16])
def test_stores_write_active_lanes_and_nothing_else(card, size):
    addresses = [HERE + 19 * lane for lane in range(32)]
    data = [[(row << 24 | lane << 8 | 0x55) + 1 for lane in range(32)] for row in range(4)]
    mask = 0xF0F0_1234
    call(card, STORE, size, addresses, data, exec_mask=mask)
    expected = bytearray(700)
    for lane in range(32):
        if mask >> lane & 1:
            value = b"".join(struct.pack("<I", data[row][lane]) for row in range(4))[:size]
            expected[19 * lane : 19 * lane + size] = value
    assert card.memory[PLACE : PLACE + 700] == bytes(expected)


def test_a_scalar_load_fills_rows_of_lane_zero_and_the_slot(card):
    struct.pack_into("<16I", card.memory, PLACE, *range(100, 116))
    rows = call(card, LOAD, 64 | SCALAR | SLOT, [HERE])
    assert [row[0] for row in rows] == list(range(100, 116))
    start, size, delta = struct.unpack_from("<QQQ", card.memory, OUT + 4096 + 32 * 3)
    assert start <= HERE < start + size
    assert HERE + delta - (1 << 64) in (card.host + PLACE, card.host + PLACE - (1 << 64))


def test_a_store_fills_a_store_slot_only_and_a_load_of_read_only_memory_a_load_slot(card):
    call(card, STORE, 4 | SLOT, [HERE], [[1]])
    slots = struct.unpack_from("<128Q128Q", card.memory, OUT + 4096)
    assert (slots[4 * 3 + 1], slots[128 + 4 * 3 + 1] > 0) == (0, True)
    call(card, LOAD, 4 | SLOT, [BASE + READ_ONLY])
    assert struct.unpack_from("<Q", card.memory, OUT + 4096 + 32 * 3)[0] == BASE + READ_ONLY


def test_accesses_across_ranges_are_byte_exact(card):
    edge = BASE + READ_ONLY
    card.memory[READ_ONLY - 6 : READ_ONLY + 10] = bytes(range(16))
    rows = call(card, LOAD, 16, [edge - 6])
    assert struct.pack("<4I", *(rows[row][0] for row in range(4))) == bytes(range(16))


@pytest.mark.parametrize(
    ("helper", "op", "addresses", "page", "flags"),
    [
        (LOAD, 4, [HERE, 0x9_0000_1234, 0x9_0000_0000], 0x9_0000_1000, 1),
        (STORE, 4, [HERE, BASE + READ_ONLY + 4096], BASE + READ_ONLY + 4096, 2),
        (STORE, 8, [BASE + READ_ONLY - 4], BASE + READ_ONLY, 2),
        (LOAD, 8, [BASE + 0x4000000 - 4], BASE + 0x4000000, 1),
        (ATOMIC, ADD, [BASE + READ_ONLY], BASE + READ_ONLY, 2),
        (LOAD, 4 | SCALAR, [0x9_0000_0000], 0x9_0000_0000, 1),
        (LOAD, 4, [0xFFFF_FFFF_FFFF_FFFE], 0xFFFF_FFFF_FFFF_F000, 1),
    ],
)
def test_the_first_wrong_lane_names_the_page(card, helper, op, addresses, page, flags):
    call(card, helper, op, addresses, [[1] * 3], done=False)
    (record,) = card.interrupts(InterruptKind.PAGE_FAULT)
    assert (record.address, record.flags) == (page, flags)


def test_lds_outside_of_the_allocation_reads_zero_and_is_not_written(card):
    offsets = [0, 1020, 1022, 1024, 0x10004]
    data = [[11, 12, 13, 14, 15]]
    call(card, STORE, 4 | LDS, offsets, data, lds=1000)
    rows = call(card, LOAD, 4 | LDS, [1020, 1022, 1024, 4, 0], lds=1000)
    assert rows[0][:5] == (12, 0, 0, 15, 11)  # the group's block is used again, as on hardware not cleared
    rows = call(card, LOAD, 8 | LDS, [1016, 1020], lds=1000)
    assert (rows[1][0], rows[0][1], rows[1][1]) == (12, 0, 0)


def test_flat_addresses_reach_lds_scratch_and_memory(card):
    struct.pack_into("<I", card.memory, PLACE, 77)
    addresses = [1 << 48 | 8, 2 << 48 | 4, HERE]
    call(card, STORE, 4 | FLAT, addresses, [[5, 6, 7]], lds=64, private=8)
    rows = call(card, LOAD, 4 | FLAT, addresses, lds=64, private=8)
    assert rows[0][:3] == (5, 6, 7)
    # scratch: dword 1 of lane 1 lies behind the first dwords of all 32 lanes
    assert struct.unpack_from("<I", card.memory, 0x800000 + 128 + 4)[0] == 6


def test_scratch_is_interleaved_by_dword_and_checked(card):
    call(card, STORE, 8 | SCRATCH, [0, 2], [[0x11111111, 0x44332211], [0x22222222, 0x88776655]], private=16)
    block = card.memory[0x800000 : 0x800000 + 16 * 32]
    assert block[0:4] == b"\x11" * 4
    assert block[128:132] == b"\x22" * 4
    assert block[4:8] == b"\x00\x00\x11\x22"
    assert block[132:136] == b"\x33\x44\x55\x66"
    assert block[260:262] == b"\x77\x88"
    rows = call(card, LOAD, 8 | SCRATCH, [0, 2], private=16)
    assert (rows[0][1], rows[1][1]) == (0x44332211, 0x88776655)
    call(card, LOAD, 4 | SCRATCH, [14], private=16, done=False)
    card.interrupts(InterruptKind.PAGE_FAULT)


def bits(value):
    return struct.unpack("<I", struct.pack("<f", value))[0]


INTEGERS = [
    (SWAP, 5, 9, 0, 9), (CMPSWAP, 5, 9, 5, 9), (CMPSWAP, 5, 9, 4, 5), (ADD, 0xFFFFFFFF, 2, 0, 1),
    (SUB, 1, 2, 0, 0xFFFFFFFF), (SMIN, 1, 0xFFFFFFFF, 0, 0xFFFFFFFF), (UMIN, 1, 0xFFFFFFFF, 0, 1),
    (SMAX, 1, 0xFFFFFFFF, 0, 1), (UMAX, 1, 0xFFFFFFFF, 0, 0xFFFFFFFF), (AND, 12, 10, 0, 8),
    (OR, 12, 10, 0, 14),
    (XOR, 12, 10, 0, 6), (INC, 4, 5, 0, 5), (INC, 5, 5, 0, 0), (DEC, 0, 5, 0, 5), (DEC, 6, 5, 0, 5),
    (DEC, 5, 5, 0, 4),
    (CSUB, 5, 3, 0, 2), (CSUB, 3, 5, 0, 0), (RSUB, 3, 5, 0, 2), (MSKOR, 0xFF, 0x0F, 0x103, 0x1F3),
]  # fmt: skip
QNAN, SNAN, DENORMAL, INF = 0x7FC00123, 0x7F800123, 0x00400000, 0x7F800000
FLOATS = [
    (FADD, bits(1.5), bits(2.25), 0, bits(3.75)), (FADD, SNAN, QNAN + 1, 0, SNAN | 0x400000),
    (FADD, bits(1.0), SNAN, 0, SNAN | 0x400000), (FADD, INF, INF | 1 << 31, 0, 0xFFC00000),
    (FADD, DENORMAL, DENORMAL, 0, 0), (FMIN, bits(1.0), bits(-2.0), 0, bits(-2.0)),
    (FMIN, bits(0.0), bits(-0.0), 0, bits(-0.0)), (FMAX, bits(-0.0), bits(0.0), 0, 0),
    (FMAX, QNAN, bits(3.0), 0, bits(3.0)), (FMAX, bits(3.0), QNAN, 0, bits(3.0)),
    (FMIN, bits(3.0), SNAN, 0, SNAN | 0x400000), (FCMP, bits(0.0), bits(4.0), bits(-0.0), bits(4.0)),
    (FCMP, QNAN, bits(4.0), QNAN, QNAN),
]  # fmt: skip


@pytest.mark.parametrize(("op", "old", "value", "second", "new"), INTEGERS + FLOATS)
@pytest.mark.parametrize("where", ["memory", "lds"])
def test_atomics_of_32_bits(card, op, old, value, second, new, where):
    if where == "lds" and op == FADD and old == DENORMAL:
        new = 2 * DENORMAL  # LDS obeys MODE, which keeps denormals here
    data = [[value], [0], [second], [0]]
    address, flag, more = (HERE, 0, {}) if where == "memory" else (4, LDS, {"lds": 64})
    keep = {"rsrc1": 0xE0AF0000}
    if where == "memory":
        struct.pack_into("<II", card.memory, PLACE, old, 0xABCD)
    else:
        call(card, STORE, 8 | LDS, [4], [[old], [0xABCD]], **more)
    kernel_call = call_with_mode(card, keep)
    rows = kernel_call(ATOMIC, op | flag, [address], data, **more)
    assert rows[0][0] == old
    if where == "memory":
        assert struct.unpack_from("<II", card.memory, PLACE) == (new, 0xABCD)
    else:
        rows = call(card, LOAD, 8 | LDS, [4], **more)
        assert (rows[0][0], rows[1][0]) == (new, 0xABCD)


def call_with_mode(card, keep):
    original = card.kernel

    def run(*arguments, **more):
        card.kernel = lambda body: original(body, **keep)
        try:
            return call(card, *arguments, **more)
        finally:
            card.kernel = original

    return run


@pytest.mark.parametrize(("op", "old", "value", "second", "new"), INTEGERS)
def test_atomics_of_64_bits(card, op, old, value, second, new):
    """Operands shifted up, so that a 32-bit operation would show."""
    shift = 31
    wide = [number << shift for number in (old, value, second)]
    if op in (INC, DEC):
        new = {0: 0, 5: value << shift}.get(new, 0) if op == INC else new
    if op == INC:
        expected = 0 if wide[0] >= wide[1] else wide[0] + 1
    elif op == DEC:
        expected = wide[1] if wide[0] == 0 or wide[0] > wide[1] else wide[0] - 1
    elif op in (SMIN, SMAX):
        wide[1] = (1 << 64) - 1
        expected = wide[1] if op == SMIN else wide[0]
    elif op == ADD:
        expected = wide[0] + wide[1]
    elif op == SUB:
        expected = (wide[0] - wide[1]) & ((1 << 64) - 1)
    else:
        expected = new << shift
    struct.pack_into("<Q", card.memory, PLACE, wide[0])
    data = [[wide[1] & 0xFFFFFFFF], [wide[1] >> 32], [wide[2] & 0xFFFFFFFF], [wide[2] >> 32]]
    rows = call(card, ATOMIC, op | A64, [HERE], data)
    assert rows[0][0] | rows[1][0] << 32 == wide[0]
    assert struct.unpack_from("<Q", card.memory, PLACE)[0] == expected


def test_atomics_of_many_lanes_on_one_word_return_each_old_value_once(card):
    rows = call(card, ATOMIC, ADD, [HERE] * 32, [[1] * 32])
    assert rows[0][:32] == tuple(range(32))
    assert struct.unpack_from("<I", card.memory, PLACE)[0] == 32


def test_double_minimum_in_lds(card):
    old, new = (struct.unpack("<II", struct.pack("<d", value)) for value in (math.pi, -math.e))
    call(card, STORE, 8 | LDS, [8], [[old[0]], [old[1]]], lds=64)
    call(card, ATOMIC, FMIN | A64 | LDS, [8], [[new[0]], [new[1]]], lds=64)
    rows = call(card, LOAD, 8 | LDS, [8], lds=64)
    assert (rows[0][0], rows[1][0]) == new


@pytest.mark.parametrize(("op", "address"), [(ADD, HERE + 2), (ADD | A64, HERE + 4), (ADD | LDS, 2)])
def test_a_misaligned_atomic_is_a_memory_violation(card, op, address):
    call(card, ATOMIC, op, [address], [[1]], done=False, lds=64)
    assert card.interrupts(InterruptKind.QUEUE_EXCEPTION)[0].flags == 1 << 4
