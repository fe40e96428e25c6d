"""Loads, stores and atomics of the shader engine, by every way that compiled code takes, against numpy."""

from __future__ import annotations

import ctypes
import mmap
import struct
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from engine_card import BASE, READ_ONLY, SIZE, Card
from shader_harness import LEVELS, Array
from wave_runner import M0, Outcome, WaveRunner

from barewave.emulator.shader.waves import CACHE_SLOT_SIZE, LOAD_SLOTS, Reason

PLACE = BASE + 0x140_0000
"""Plain memory, far from what the card needs for itself."""
LAST = BASE + SIZE
ACTIVE = 0x00FF_0F0F_8421_FFFC
M32, M64 = (1 << 32) - 1, (1 << 64) - 1

every_level = pytest.mark.parametrize("level", LEVELS)
both_waves = pytest.mark.parametrize("wave_size", [32, 64])


@pytest.fixture(scope="module")
def runner() -> Iterator[WaveRunner]:
    card = Card(1)
    card.queue()
    yield WaveRunner(card)
    card.close()


def fill(memory: Array, seed: int) -> Array:
    """Random bytes; returns a copy."""
    memory[:] = np.random.default_rng(seed).integers(0, 256, len(memory), np.uint8)
    return memory.copy()


def patterns(wave_size: int, size: int, room: int) -> dict[str, Array]:
    """Offsets of the lanes' accesses inside of some room."""
    lanes = np.arange(wave_size)
    rng = np.random.default_rng(700)
    return {
        "row": 64 + lanes * size,
        "row at an odd place": 3 + lanes * size,
        "one place": np.full(wave_size, 128),
        "backwards": (wave_size - lanes) * size,
        "wide steps": 32 + lanes * 36,
        # apart from each other: in which order lanes store to overlapping places is not known
        "anywhere": rng.permutation(room // 32)[:wave_size] * 32 + rng.integers(0, 16, wave_size),
        "a row but for the last": np.where(lanes == wave_size - 1, 0, 64 + lanes * size),
    }


def on(wave_size: int, active: int) -> Array:
    return np.array([active >> lane & 1 for lane in range(wave_size)], bool)


def split(addresses: Array) -> tuple[Array, Array]:
    values = addresses.astype(np.uint64)
    return (values & np.uint64(M32)).astype(np.uint32), (values >> np.uint64(32)).astype(np.uint32)


# --- loads ---------------------------------------------------------------------------------------------
LOADS: dict[str, tuple[int, Callable[[bytes, int], int]]] = {
    "b32": (4, lambda data, old: int.from_bytes(data, "little")),
    "b64": (8, lambda data, old: int.from_bytes(data, "little")),
    "b96": (12, lambda data, old: int.from_bytes(data, "little")),
    "b128": (16, lambda data, old: int.from_bytes(data, "little")),
    "u8": (1, lambda data, old: data[0]),
    "i8": (1, lambda data, old: int.from_bytes(data, "little", signed=True) & M32),
    "u16": (2, lambda data, old: int.from_bytes(data, "little")),
    "i16": (2, lambda data, old: int.from_bytes(data, "little", signed=True) & M32),
    "d16_u8": (1, lambda data, old: old & 0xFFFF0000 | data[0]),
    "d16_i8": (1, lambda data, old: old & 0xFFFF0000 | int.from_bytes(data, "little", signed=True) & 0xFFFF),
    "d16_b16": (2, lambda data, old: old & 0xFFFF0000 | int.from_bytes(data, "little")),
    "d16_hi_u8": (1, lambda data, old: old & 0xFFFF | data[0] << 16),
    "d16_hi_i8": (1, lambda data, old: old & 0xFFFF
                  | (int.from_bytes(data, "little", signed=True) & 0xFFFF) << 16),
    "d16_hi_b16": (2, lambda data, old: old & 0xFFFF | int.from_bytes(data, "little") << 16),
}  # fmt: skip
DS_NAMES = {
    "d16_u8": "u8_d16", "d16_i8": "i8_d16", "d16_b16": "u16_d16", "d16_hi_u8": "u8_d16_hi",
    "d16_hi_i8": "i8_d16_hi", "d16_hi_b16": "u16_d16_hi",
}  # fmt: skip
STORES = {"b8": (1, 0), "b16": (2, 0), "b32": (4, 0), "b64": (8, 0), "b96": (12, 0), "b128": (16, 0),
          "d16_hi_b8": (1, 16), "d16_hi_b16": (2, 16)}  # fmt: skip
OLD = 0xDEADBEEF


def registers(first: int, bits: int) -> str:
    count = max(1, bits // 4)
    return f"v{first}" if count == 1 else f"v[{first}:{first + count - 1}]"


def result(outcome: Outcome, lane: int, count: int) -> int:
    return sum(int(outcome.vgprs[8 + n][lane]) << 32 * n for n in range(count))


def loaded(kind: str, data: Array, place: int) -> int:
    size, meaning = LOADS[kind]
    return meaning(bytes(data[place : place + size]), OLD)


def check_load(outcome: Outcome, kind: str, data: Array, places: Array, active: int) -> None:
    size = LOADS[kind][0]
    count = max(1, size // 4)
    untouched = sum(OLD << 32 * n for n in range(count))
    for lane, place in enumerate(places.tolist()):
        expected = loaded(kind, data, place) if active >> lane & 1 else untouched
        assert result(outcome, lane, count) == expected, (kind, lane)


ROOM = 8192


def space(text: str, form: str) -> str:
    """A space's operands; registers v0 (offset), v[2:3] (address), s[4:5] (base)."""
    return text.format(**{
        "saddr": {"a": "v0", "s": "s[4:5] offset:-8"}, "vaddr": {"a": "v[2:3]", "s": "off offset:16"},
        "flat": {"a": "v[2:3]", "s": "offset:24"},
    }[form])  # fmt: skip


SHIFTS = {"saddr": -8, "vaddr": 16, "flat": 24}


@both_waves
@every_level
@pytest.mark.parametrize("form", SHIFTS)
@pytest.mark.parametrize("kind", LOADS)
def test_loads(runner: WaveRunner, kind: str, form: str, level: int, wave_size: int) -> None:
    data = fill(runner.memory(PLACE, ROOM), 701)
    size = LOADS[kind][0]
    comma = "" if form == "flat" else ","
    name = "flat" if form == "flat" else "global"
    text = space(f"{name}_load_{kind} {registers(8, size)}, {{a}}{comma} {{s}}", form)
    for places in patterns(wave_size, size, ROOM).values():
        for active in (-1, ACTIVE):
            low, high = split(PLACE + places - SHIFTS[form])
            outcome = runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active,
                vgprs={0: (places + 100).astype(np.uint32), 2: low, 3: high},
                sgprs={4: PLACE - 100 + 8 & M32, 5: PLACE >> 32},
            )  # fmt: skip
            check_load(outcome, kind, data, places, active)


@both_waves
@every_level
@pytest.mark.parametrize("form", SHIFTS)
@pytest.mark.parametrize("kind", STORES)
def test_stores(runner: WaveRunner, kind: str, form: str, level: int, wave_size: int) -> None:
    size, shift = STORES[kind]
    rng = np.random.default_rng(702)
    comma = "" if form == "flat" else ","
    name = "flat" if form == "flat" else "global"
    text = space(f"{name}_store_{kind} {{a}}, {registers(8, size)}{comma} {{s}}", form)
    for places in patterns(wave_size, size, ROOM).values():
        for active in (-1, ACTIVE):
            memory = runner.memory(PLACE, ROOM)
            expected = fill(memory, 703)
            low, high = split(PLACE + places - SHIFTS[form])
            data = {8 + n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(4)}
            runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active,
                vgprs={0: (places + 100).astype(np.uint32), 2: low, 3: high} | data,
                sgprs={4: PLACE - 100 + 8 & M32, 5: PLACE >> 32},
            )  # fmt: skip
            for lane, place in enumerate(places.tolist()):
                if active >> lane & 1:
                    whole = sum(int(data[8 + n][lane]) << 32 * n for n in range(4)) >> shift
                    value = (whole & (1 << 8 * size) - 1).to_bytes(size, "little")
                    expected[place : place + size] = np.frombuffer(value, np.uint8)
            assert (memory == expected).all()


# --- LDS -----------------------------------------------------------------------------------------------
LDS = 4096


@both_waves
@every_level
@pytest.mark.parametrize("kind", LOADS)
def test_lds_loads(runner: WaveRunner, kind: str, level: int, wave_size: int) -> None:
    data = fill(runner.lds[: LDS + 64], 710)
    size = LOADS[kind][0]
    text = f"ds_load_{DS_NAMES.get(kind, kind)} {registers(8, size)}, v0 offset:8"
    inside = patterns(wave_size, size, LDS)
    outside = {
        "at the end": LDS - 5 * size + 2 + size * np.arange(wave_size),
        "far": np.arange(wave_size) * 4096,
    }
    for places in [*inside.values(), *outside.values()]:
        for active in (-1, ACTIVE):
            outcome = runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active, lds=LDS,
                vgprs={0: (places - 8).astype(np.uint32)},
            )  # fmt: skip
            seen, at = np.zeros(1 << 16, np.uint8), np.where(places % 65536 + size <= LDS, places, 60000)
            seen[:LDS] = data[:LDS]
            check_load(outcome, kind, seen, at % 65536, active)


@both_waves
@every_level
@pytest.mark.parametrize("kind", STORES)
def test_lds_stores(runner: WaveRunner, kind: str, level: int, wave_size: int) -> None:
    size, shift = STORES[kind]
    rng = np.random.default_rng(711)
    name = kind.replace("d16_hi_", "") + ("_d16_hi" if "hi" in kind else "")
    text = f"ds_store_{name} v0, {registers(8, size)} offset:8"
    inside = patterns(wave_size, size, LDS)
    outside = {
        "at the end": LDS - 5 * size + 2 + size * np.arange(wave_size),
        "far": np.arange(wave_size) * 4096,
    }
    for places in [*inside.values(), *outside.values()]:
        for active in (-1, ACTIVE):
            expected = fill(runner.lds[: LDS + 64], 712)
            data = {8 + n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(4)}
            runner.barrier(
                text, level=level, wave_size=wave_size, exec_bits=active, lds=LDS,
                vgprs={0: (places - 8).astype(np.uint32)} | data,
            )  # fmt: skip
            for lane, place in enumerate((places % 65536).tolist()):
                if active >> lane & 1 and place + size <= LDS:
                    whole = sum(int(data[8 + n][lane]) << 32 * n for n in range(4)) >> shift
                    value = (whole & (1 << 8 * size) - 1).to_bytes(size, "little")
                    expected[place : place + size] = np.frombuffer(value, np.uint8)
            assert (runner.lds[: LDS + 64] == expected).all()


@both_waves
@every_level
@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("far", [False, True])
def test_two_places_of_lds(runner: WaveRunner, bits: int, far: bool, level: int, wave_size: int) -> None:
    expected = fill(runner.lds, 713)
    size, middle = bits // 8, "_stride64" if far else ""
    step = size * (64 if far else 1)
    start = np.arange(wave_size, dtype=np.uint32) * np.uint32(36)
    active = np.flatnonzero(on(wave_size, ACTIVE)).tolist()
    count = 2 * size // 4
    # the result overwrites the address
    outcome = runner.barrier(
        f"ds_load_2addr{middle}_b{bits} v[0:{count - 1}], v0 offset0:3 offset1:1",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs={0: start},
    )  # fmt: skip
    for lane in active:
        places = [int(start[lane]) + step * at for at in (3, 1)]
        words = b"".join(bytes(expected[place : place + size]) for place in places)
        assert tuple(outcome.vgprs[n][lane] for n in range(count)) == struct.unpack(f"<{count}I", words)
    rng = np.random.default_rng(714)
    data = {n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in (2, 3, 4, 5)}
    names = ["v[2:3], v[4:5]", "v2, v4"][bits == 32]
    start = np.arange(wave_size, dtype=np.uint32) * np.uint32(64)
    places = {2: 0, 4: 65} if far else {2: 2, 4: 5}
    runner.barrier(
        f"ds_store_2addr{middle}_b{bits} v0, {names} offset0:{places[2]} offset1:{places[4]}",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs=data | {0: start},
    )  # fmt: skip
    for first, at in places.items():
        for lane in active:
            for n in range(size // 4):
                place = int(start[lane]) + step * at + 4 * n
                if place < 1 << 16:
                    expected[place : place + 4] = data[first + n][lane : lane + 1].view(np.uint8)
    assert (runner.lds == expected).all()


# --- scratch, scalars, apertures ------------------------------------------------------------------------
SCRATCH = 256


@both_waves
@every_level
@pytest.mark.parametrize(
    "form", ["v0, off offset:4", "off, s6 offset:4", "v0, s6 offset:-4", "off, off offset:20"]
)
@pytest.mark.parametrize("kind", ["b32", "b64", "b96", "b128"])
def test_scratch(runner: WaveRunner, kind: str, form: str, level: int, wave_size: int) -> None:
    size = LOADS[kind][0]
    rng = np.random.default_rng(720)
    data = {8 + n: rng.integers(0, 1 << 32, wave_size, np.uint64).astype(np.uint32) for n in range(4)}
    fill(runner.scratch, 721)
    place, base = (16 + np.arange(wave_size) % 3).astype(np.uint32), 12
    address, rest = form.split(", ")
    loads = registers(16, size)
    outcome = runner.barrier(
        f"scratch_store_{kind} {address}, {registers(8, size)}, {rest}\n scratch_load_{kind} {loads}, {form}",
        level=level, wave_size=wave_size, exec_bits=ACTIVE, scratch=SCRATCH, vgprs=data | {0: place},
        sgprs={6: base},
    )  # fmt: skip
    memory = runner.scratch
    for lane in np.flatnonzero(on(wave_size, ACTIVE)).tolist():
        offset = (int(place[lane]) if address == "v0" else 0) + (base if "s6" in form else 0)
        offset += int(form.rpartition(":")[2])
        whole = b"".join(data[8 + n][lane : lane + 1].tobytes() for n in range(size // 4))
        for n, byte in enumerate(whole):
            at = (offset + n) // 4 * 4 * wave_size + 4 * lane + (offset + n) % 4
            assert memory[at] == byte
        assert [outcome.vgprs[16 + n][lane] for n in range(size // 4)] == [
            data[8 + n][lane] for n in range(size // 4)
        ]


@every_level
def test_scratch_beyond_its_end_faults(runner: WaveRunner, level: int) -> None:
    outcome = runner.run(f"scratch_load_b32 v1, off, off offset:{SCRATCH}", level=level, scratch=SCRATCH)
    assert outcome.reason == Reason.FAULT


@every_level
@pytest.mark.parametrize("dwords", [1, 2, 4, 8, 16])
def test_scalar_loads(runner: WaveRunner, dwords: int, level: int) -> None:
    data = fill(runner.memory(PLACE, ROOM), 722)
    where = f"s[16:{15 + dwords}]" if dwords > 1 else "s16"
    load = f"s_load_b{32 * dwords} {where}, s[4:5], s6 offset:-8"
    text = f"{load}\n {load}"
    for extra in (0, 3, 256):
        outcome = runner.barrier(text, level=level, sgprs={4: PLACE & M32, 5: PLACE >> 32, 6: 64 + extra})
        at = 56 + extra & ~3
        assert outcome.sgprs[16 : 16 + dwords].tolist() == data[at : at + 4 * dwords].view(np.uint32).tolist()


@every_level
def test_a_scalar_load_to_null_changes_no_register(runner: WaveRunner, level: int) -> None:
    sgprs = {4: PLACE & M32, 5: PLACE >> 32, M0: 77}
    outcome = runner.barrier("s_load_b32 null, s[4:5], 0x0", level=level, sgprs=sgprs)
    assert outcome.sgprs[M0] == 77


@every_level
def test_flat_addresses_reach_lds_and_scratch(runner: WaveRunner, level: int) -> None:
    lds, memory = fill(runner.lds, 723), fill(runner.memory(PLACE, ROOM), 724)
    fill(runner.scratch, 725)
    lanes = np.arange(32)
    addresses = np.where(
        lanes % 3 == 0, (1 << 48) + 4 * lanes, np.where(lanes % 3 == 1, (2 << 48) + 8, PLACE)
    )
    low, high = split(addresses)
    outcome = runner.barrier(
        "flat_load_b32 v8, v[2:3] offset:4", level=level, vgprs={2: low, 3: high}, scratch=SCRATCH
    )
    for lane in range(32):
        if lane % 3 == 0:
            expected = lds[4 * lane + 4 : 4 * lane + 8]
        elif lane % 3 == 1:
            expected = runner.scratch[3 * 128 + 4 * lane : 3 * 128 + 4 * lane + 4]
        else:
            expected = memory[4:8]
        assert outcome.vgprs[8][lane] == expected.copy().view(np.uint32)[0]


# --- faults --------------------------------------------------------------------------------------------
@both_waves
@every_level
@pytest.mark.parametrize("bad", [0, 5, 31])
def test_a_lane_outside_of_memory_faults_and_nothing_is_written(
    runner: WaveRunner, bad: int, level: int, wave_size: int
) -> None:
    addresses = PLACE + 4 * np.arange(wave_size)
    addresses[bad] = LAST - 2
    low, high = split(addresses)
    vgprs = {2: low, 3: high}
    for warm in (False, True):
        if warm:
            good_low, good_high = split(PLACE + 4 * np.arange(wave_size))
            runner.barrier("global_load_b32 v8, v[2:3], off", level=level, wave_size=wave_size,
                           vgprs={2: good_low, 3: good_high})  # fmt: skip
        outcome = runner.run("global_load_b32 v8, v[2:3], off\n s_barrier", level=level, wave_size=wave_size,
                             vgprs=vgprs)  # fmt: skip
        assert outcome.reason == Reason.FAULT
        assert outcome.pc == 0x10_0000
        assert runner.worker_field("fault_address", np.uint64)[0] == LAST
        assert runner.worker_field("fault_lane", np.uint32)[0] == bad
        assert set(outcome.vgprs[8].tolist()) == {OLD}
    # a lane that is switched off may point anywhere
    outcome = runner.barrier("global_load_b32 v8, v[2:3], off", level=level, wave_size=wave_size, vgprs=vgprs,
                             exec_bits=~(1 << bad))  # fmt: skip
    assert outcome.vgprs[8][bad] == OLD


@every_level
def test_a_store_to_memory_that_may_only_be_read_faults(runner: WaveRunner, level: int) -> None:
    low, high = split(BASE + READ_ONLY + 4 * np.arange(32))
    for text in ("global_load_b32 v8, v[2:3], off\n", ""):
        outcome = runner.run(text + "global_store_b32 v[2:3], v8, off\n s_barrier", level=level,
                             vgprs={2: low, 3: high})  # fmt: skip
        assert outcome.reason == Reason.FAULT
        assert runner.worker_field("fault_write", np.uint32)[0] == 1


@pytest.mark.parametrize("text", ["global_load_b32 v8, v[2:3], off", "global_load_b32 v8, v2, s[4:5]"])
def test_low_halves_that_wrap_around_are_no_row(runner: WaveRunner, text: str) -> None:
    """From 0xfffffff0 on, the next lanes' addresses are 4 GiB back, not 4 bytes on."""
    room = mmap.mmap(-1, (4 << 30) + 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000)  # no reserve
    view = ctypes.c_char.from_buffer(room)
    start = 0x7_0000_0000
    runner.worker[LOAD_SLOTS : LOAD_SLOTS + CACHE_SLOT_SIZE * 4].view(np.uint64).reshape(4, 4)[:, :3] = (
        start, len(room), ctypes.addressof(view) - start + (1 << 64) & M64
    )  # fmt: skip
    struct.pack_into("<4I", room, 0xFFFFFFF0, 1, 2, 3, 4)
    struct.pack_into("<28I", room, 0, *range(5, 33))
    low = (0xFFFFFFF0 + 4 * np.arange(32) & M32).astype(np.uint32)
    vgprs = {2: low, 3: np.full(32, start >> 32, np.uint32)}
    outcome = runner.barrier(text, vgprs=vgprs, sgprs={4: 0, 5: start >> 32})
    runner.worker[LOAD_SLOTS : LOAD_SLOTS + CACHE_SLOT_SIZE * 4] = 0
    assert outcome.vgprs[8].tolist() == list(range(1, 33))
    del view
    room.close()


# --- atomics -------------------------------------------------------------------------------------------
def signed(value: int, bits: int) -> int:
    return value - (value >> (bits - 1) << bits)


ATOMICS: dict[str, Callable[[int, int, int, int], int]] = {
    "swap_b": lambda old, data, other, n: data,
    "cmpswap_b": lambda old, data, other, n: data if old == other else old,
    "add_u": lambda old, data, other, n: old + data, "sub_u": lambda old, data, other, n: old - data,
    "min_i": lambda old, data, other, n: min(signed(old, n), signed(data, n)),
    "max_i": lambda old, data, other, n: max(signed(old, n), signed(data, n)),
    "min_u": lambda old, data, other, n: min(old, data), "max_u": lambda old, data, other, n: max(old, data),
    "and_b": lambda old, data, other, n: old & data, "or_b": lambda old, data, other, n: old | data,
    "xor_b": lambda old, data, other, n: old ^ data,
    "inc_u": lambda old, data, other, n: 0 if old >= data else old + 1,
    "dec_u": lambda old, data, other, n: data if old == 0 or old > data else old - 1,
    "rsub_u": lambda old, data, other, n: data - old,
    "mskor_b": lambda old, data, other, n: old & ~data | other,
    "csub_u": lambda old, data, other, n: max(old - data, 0),
}  # fmt: skip
ATOMICS["storexchg_b"], ATOMICS["cmpstore_b"] = ATOMICS["swap_b"], ATOMICS["cmpswap_b"]
GLOBAL = [f"{name}{bits}" for bits in (32, 64) for name in ATOMICS
          if name not in ("rsub_u", "mskor_b", "storexchg_b", "cmpstore_b")
          and (name, bits) != ("csub_u", 64)]  # fmt: skip
IN_LDS = [
    f"{name}{bits}" for bits in (32, 64) for name in ATOMICS if name not in ("swap_b", "cmpswap_b", "csub_u")
]


def check_atomic(
    runner: WaveRunner, text: str, kind: str, memory: Array, level: int, wave_size: int, seed: int, two: int
) -> None:
    """Run an atomic on words of which several lanes share some; v0 and v[2:3] address, v[8:] is data."""
    bits, operation = int(kind[-2:]), ATOMICS[kind[:-2]]
    size, dwords = bits // 8, bits // 32
    rng = np.random.default_rng(seed)
    few = np.array([0, 1, 5, 1 << bits - 1, (1 << bits) - 1], np.uint64)
    memory[:] = rng.integers(0, 256, len(memory), np.uint8)
    words = memory[: 16 * size].view(np.uint32 if bits == 32 else np.uint64)
    words[::2] = rng.choice(few, len(words[::2])).astype(words.dtype)
    state = [int(word) for word in words]
    places = rng.integers(0, 16, wave_size)
    data, other = (
        np.where(rng.random(wave_size) < 0.5, rng.choice(few, wave_size),
                 rng.integers(0, 1 << bits, wave_size, np.uint64)) for _ in range(2)
    )  # fmt: skip
    low, high = split(PLACE + places * size)
    vgprs = {0: (places * size).astype(np.uint32), 2: low, 3: high}
    for first, values in ((8, data), (two, other)):
        vgprs |= dict(zip(range(first, first + dwords), split(values), strict=False))
    outcome = runner.barrier(text, level=level, wave_size=wave_size, exec_bits=ACTIVE, vgprs=vgprs)
    for lane in np.flatnonzero(on(wave_size, ACTIVE)).tolist():
        old = state[places[lane]]
        new = operation(old, int(data[lane]), int(other[lane]), bits)
        state[places[lane]] = new & (1 << bits) - 1
        assert sum(int(outcome.vgprs[16 + n][lane]) << 32 * n for n in range(dwords)) == old, kind
    assert words.tolist() == state, kind


@both_waves
@every_level
@pytest.mark.parametrize("form", ["global", "flat"])
def test_global_atomics(runner: WaveRunner, form: str, level: int, wave_size: int) -> None:
    for seed, kind in enumerate(GLOBAL):
        if form == "flat" and "csub" in kind:
            continue
        dwords = int(kind[-2:]) // 32
        source = registers(8, 4 * dwords * (2 if "cmpswap" in kind else 1))
        end = "" if form == "flat" else ", off"
        text = f"{form}_atomic_{kind} {registers(16, 4 * dwords)}, v[2:3], {source}{end} glc"
        check_atomic(runner, text, kind, runner.memory(PLACE, 128), level, wave_size, 730 + seed, 8 + dwords)


@both_waves
@every_level
def test_lds_atomics(runner: WaveRunner, level: int, wave_size: int) -> None:
    for seed, kind in enumerate(IN_LDS):
        dwords = int(kind[-2:]) // 32
        second = f", {registers(12, 4 * dwords)}" if kind[:-2] in ("mskor_b", "cmpstore_b") else ""
        word, _, last = kind.rpartition("_")
        text = f"ds_{word}_rtn_{last} {registers(16, 4 * dwords)}, v0, {registers(8, 4 * dwords)}{second}"
        check_atomic(runner, text, kind, runner.lds[:128], level, wave_size, 770 + seed, 12)


@every_level
def test_a_misaligned_atomic_ends_the_wave(runner: WaveRunner, level: int) -> None:
    low, high = split(PLACE + 4 * np.arange(32) + 2)
    outcome = runner.run("global_atomic_add_u32 v[2:3], v8, off", level=level, vgprs={2: low, 3: high})
    assert outcome.reason == Reason.ALIGNMENT


@both_waves
@every_level
def test_lds_places_by_lane_and_exchanges_of_two(runner: WaveRunner, level: int, wave_size: int) -> None:
    fill(runner.lds[:4096], 790)
    words = runner.lds[:4096].view(np.uint32)
    before = words.copy()
    lanes = np.arange(wave_size)
    outcome = runner.barrier(
        "ds_load_addtid_b32 v8 offset:16\n"
        "ds_storexchg_2addr_rtn_b32 v[10:11], v0, v1, v2 offset0:1 offset1:0\n"
        "ds_store_addtid_b32 v1 offset:2048",
        level=level, wave_size=wave_size, sgprs={M0: 64},
        vgprs={0: (1024 + 8 * lanes).astype(np.uint32), 1: lanes + 100, 2: lanes + 200},
    )  # fmt: skip
    assert (outcome.vgprs[8] == before[20 + lanes]).all()
    assert (outcome.vgprs[10] == before[257 + 2 * lanes]).all()
    assert (outcome.vgprs[11] == before[256 + 2 * lanes]).all()
    assert (words[257 + 2 * lanes] == lanes + 100).all()
    assert (words[256 + 2 * lanes] == lanes + 200).all()
    assert (words[528 + lanes] == lanes + 100).all()


@every_level
def test_double_precision_minimum_in_lds(runner: WaveRunner, level: int) -> None:
    doubles = runner.lds[:256].view(np.float64)
    doubles[:] = 1.0
    data = np.linspace(-3, 3, 32)
    low, high = split(data.view(np.uint64))
    outcome = runner.barrier(
        "ds_min_rtn_f64 v[8:9], v0, v[2:3]\n ds_max_f64 v0, v[2:3] offset:8", level=level,
        vgprs={0: np.zeros(32, np.uint32), 2: low, 3: high},
    )  # fmt: skip
    assert (doubles[0], doubles[1]) == (-3.0, 3.0)
    assert outcome.v64(8).view(np.float64).tolist() == [1.0, *[-3.0] * 31]
