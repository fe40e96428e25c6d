"""A child process whose engine is broken in one place, and a kernel that gets there.

``guard_breaches.py NAME LEVEL`` breaks it as :data:`BREACHES` says (``none``: not at all), then runs it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hostile_kernels import kernel_text
from hostile_shaders import compile_at

from barewave import Device, LaunchConfig, Program, launch
from barewave.emulator.shader import guard, lds, memory
from barewave.emulator.shader.ir import Value
from barewave.emulator.shader.semantics import lane_ops, relative_moves
from barewave.emulator.shader.waves import VGPR_OFFSET

__all__ = ["BODY", "BREACHES"]

BODY = """
  s_load_b64 s[6:7], s[0:1], 0x0
  v_lshlrev_b32 v1, 2, v0
  v_mul_u32_u24 v2, 68, v0
  v_mov_b32 v3, 7
  s_waitcnt lgkmcnt(0)
.Lagain:
  ds_store_b32 v1, v3
  ds_load_b32 v4, v2
  ds_load_u16 v5, v2 offset:512
  global_load_b32 v6, v2, s[6:7]
  scratch_store_b32 off, v3, off
  s_mov_b32 m0, 3
  v_movrels_b32 v7, v3
  v_permlane16_b32 v8, v3, s6, s7
  v_trig_preop_f64 v[10:11], v[3:4], v3
  global_atomic_add_u32 v1, v3, s[6:7]
  s_waitcnt vmcnt(0) lgkmcnt(0)
  s_add_u32 s8, s8, 1
  s_cmp_lt_u32 s8, 3
  s_cbranch_scc1 .Lagain
  v_mov_b32 v2, 0x3fffffff
  global_load_b32 v6, v2, s[6:7]
  s_waitcnt vmcnt(0)
  s_endpgm
"""
"""Inside of everything, but for what the last load asks for."""


def _everywhere(t: Any, *_: object) -> Value:
    result: Value = t.constant(1, "i1")
    return result


def _lds_bounds() -> None:
    lds._lds_inside = _everywhere  # type: ignore[assignment]  # pyright: ignore[reportPrivateUsage]


def _range_bounds() -> None:
    def room(self: Any, *_: object) -> Value:
        result: Value = self.t.scalar(0x7FFFFFFF)
        return result

    memory._RangeSlot.room = room  # type: ignore[method-assign]  # pyright: ignore[reportPrivateUsage]


def _moved_register() -> None:
    def anywhere(t: Any, number: Value) -> tuple[Value, Value]:
        start = t.builder.offset(t.wave, VGPR_OFFSET)
        far = (number + 5000).zext("i64") * (4 * t.lanes)
        return t.builder.offset(start, far), t.builder.constant("i1", 1)

    relative_moves._vgpr = anywhere  # type: ignore[assignment]  # pyright: ignore[reportPrivateUsage]


def _permuted_lane() -> None:
    permute = lane_ops._permute  # pyright: ignore[reportPrivateUsage]

    def far(t: Any, source: Value, lanes: Value) -> Value:
        return permute(t, source, lanes + 0x10000)

    lane_ops._permute = far  # pyright: ignore[reportPrivateUsage]


def _committed(function: str, change: Callable[[str], str]) -> None:
    """Break the committed IR that has a function, before the guard comes in."""
    put_in = guard.guarded_helpers

    def broken(text: str) -> str:
        if f"{function}(" not in text:
            return put_in(text)
        changed = change(text)
        assert changed != text
        return put_in(changed)

    guard.guarded_helpers = broken


def _in_function(text: str, name: str, offset: int, source: str, value: str) -> str:
    """Let loads from ``offset`` of ``source`` in a function give ``value``."""
    start = re.search(rf"^define .*@{name}\(", text, re.MULTILINE)
    assert start is not None
    end = text.index("\n}", start.start())
    body = text[start.start() : end]
    type_ = value.split()[0]
    places = re.findall(rf"(%\d+) = getelementptr inbounds i8, ptr {source}, i64 {offset}\n", body)
    pattern = re.compile(rf"(%\d+) = load {type_}, ptr (?:{'|'.join(places)}),.*")
    body, count = pattern.subn(rf"\1 = add {value}, 0", body)
    assert count
    return text[: start.start()] + body + text[end:]


def _helper_lds() -> None:
    _committed("@memory_access", lambda text: _in_function(text, "memory_access", 536, "%0", "i32 65536"))


def _helper_scratch() -> None:
    def nowhere(text: str) -> str:
        changed = _in_function(text, "memory_access", 552, "%0", "ptr null")
        return changed.replace("add ptr null, 0", "inttoptr i64 4096 to ptr")

    _committed("@memory_access", nowhere)


def _helper_memory() -> None:
    _committed("@access_global", lambda text: _in_function(text, "access_global", 16, r"%\d+", "i64 65536"))


def _helper_array() -> None:
    """Take the mask of lanes for the number of one."""
    _committed(
        "@barewave_trig_preop", lambda text: text.replace("ptr %5, i64 0, i64 %9", "ptr %5, i64 0, i64 %8")
    )


BREACHES: dict[str, tuple[Callable[[], None], tuple[int, ...], str]] = {
    "lds bounds": (_lds_bounds, (2,), "ds_load_b32"),
    "range bounds": (_range_bounds, (2,), "global_load_b32"),
    "moved register": (_moved_register, (0, 2), "v_movrels_b32"),
    "permuted lane": (_permuted_lane, (0, 2), "v_permlane16_b32"),
    "helper: lds": (_helper_lds, (0, 2), "load"),
    "helper: scratch": (_helper_scratch, (0, 2), "store"),
    "helper: memory": (_helper_memory, (0, 2), "load"),
    "helper: array": (_helper_array, (0, 2), "load"),
}
"""What is broken, at which levels that shows, and a word of the message."""


def _main(name: str, level: int) -> None:
    if name != "none":
        BREACHES[name][0]()
    compile_at(level)
    with Device("emulated") as device:
        table = device.zeros(8192, "uint8")
        kernel = Program.from_asm(kernel_text(BODY, lds=2048, private=16)).kernel("hostile")
        with device.stream(timeout=20.0) as stream:
            launch(stream, LaunchConfig(grid=1, block=32), kernel, table)
            stream.sync(timeout=20.0)


if __name__ == "__main__":
    assert Path(sys.argv[0]).name == "guard_breaches.py"
    _main(sys.argv[1], int(sys.argv[2]))
