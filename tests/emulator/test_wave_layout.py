"""The two descriptions of a wave and a worker agree: ``engine.h`` and ``shader/waves.py``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import barewave.emulator.command_processor.native as native
from barewave.emulator.command_processor.native import ffi
from barewave.emulator.shader import waves
from barewave.emulator.shader.counters import Counter
from barewave.emulator.shader.waves import WAVE, WORKER, AtomicOp, MemoryFlag, Query, Reason
from barewave.fields import Structure

_HEADER = (Path(native.__file__).parent / "engine.h").read_text()
_DEFINED = {
    name: int(value, 0)
    for name, value in re.findall(r"^#define (\w+)\s+(0x[0-9a-f]+|\d+)", _HEADER, re.MULTILINE)
}


@pytest.mark.parametrize("structure", [WAVE, WORKER], ids=["wave", "worker"])
def test_members_lie_where_the_engine_has_them(structure: Structure) -> None:
    kind = f"struct {structure.name}"
    assert ffi.sizeof(kind) == structure.size
    members = dict(ffi.typeof(kind).fields)
    for name in structure.fields:
        assert ffi.offsetof(kind, name) == structure.offset(name), name
    apart = {"reserved", "load_slots", "store_slots", "address", "data", "counters", "checks"}
    assert set(members) - set(structure.fields) <= apart


def test_arrays_of_the_worker() -> None:
    assert ffi.offsetof("struct worker", "load_slots") == waves.LOAD_SLOTS
    assert ffi.offsetof("struct worker", "store_slots") == waves.STORE_SLOTS
    assert ffi.offsetof("struct worker", "address") == waves.ADDRESS
    assert ffi.offsetof("struct worker", "data") == waves.DATA
    assert ffi.offsetof("struct worker", "counters") == waves.COUNTERS
    counters = dict(ffi.typeof("struct worker").fields)["counters"].type
    assert len(Counter) <= counters.length == ffi.sizeof(counters) // 8
    named = {name: value for name, value in _DEFINED.items() if name.startswith("COUNTER_")}
    assert named
    assert all(Counter[name.removeprefix("COUNTER_")] == value for name, value in named.items())
    members = dict(ffi.typeof("struct worker").fields)
    assert members["load_slots"].type.length == waves.CACHE_SLOT_COUNT == _DEFINED["CACHE_SLOTS"]
    assert ffi.sizeof("struct cache_slot") == waves.CACHE_SLOT_SIZE
    assert ffi.sizeof(members["data"].type.item) == waves.DATA_PITCH
    assert [ffi.offsetof("struct cache_slot", name) for name in ("start", "size", "delta")] == [0, 8, 16]
    assert _DEFINED["WAVE_VGPR_OFFSET"] == waves.VGPR_OFFSET
    assert ffi.sizeof("struct wave") <= waves.VGPR_OFFSET


@pytest.mark.parametrize(
    ("numbers", "prefix"),
    [(Reason, "REASON_"), (AtomicOp, "ATOMIC_"), (Query, "QUERY_")],
    ids=["reasons", "atomics", "queries"],
)
def test_numbers(numbers: type, prefix: str) -> None:
    ours = {name: value for name, value in vars(numbers).items() if name.isupper()}
    assert ours
    theirs = {
        name.removeprefix(prefix): value
        for name, value in _DEFINED.items()
        if name.startswith(prefix) and name not in ("ATOMIC_64", "ATOMIC_OP_MASK")
    }
    assert ours == theirs


def test_flags_of_the_memory_helpers() -> None:
    assert {name: value for name, value in vars(MemoryFlag).items() if name.isupper()} == {
        "SLOT_SHIFT": _DEFINED["MEMORY_SLOT_SHIFT"], "FLAT": _DEFINED["MEMORY_FLAT"],
        "SCRATCH": _DEFINED["MEMORY_SCRATCH"], "SCALAR": _DEFINED["MEMORY_SCALAR"],
        "LDS": _DEFINED["MEMORY_LDS"], "ATOMIC_64": _DEFINED["ATOMIC_64"],
    }  # fmt: skip
