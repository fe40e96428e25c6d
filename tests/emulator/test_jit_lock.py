"""LLVM is entered under one lock, for which a fork waits: a child must not find LLVM's own locks taken."""

from __future__ import annotations

import gc
import traceback
from importlib import import_module
from typing import Any

import pytest

from barewave.emulator import jit
from barewave.emulator.jit import LEVEL_OPTIMISED, LEVEL_QUICK, Jit, JitError

IR = """
define i32 @twice(i32 %x) {
  %place = alloca i32
  store i32 %x, ptr %place
  %y = load i32, ptr %place
  %z = add i32 %y, %y
  ret i32 %z
}
"""


def test_llvm_is_entered_under_the_lock_that_a_fork_waits_for() -> None:
    ffi: Any = import_module("llvmlite.binding.ffi")
    lock: Any = vars(jit)["_in_llvm"]
    outside: list[str] = []

    def look() -> None:
        if not lock._is_owned():
            outside.append("".join(traceback.format_stack(limit=6)))

    def nothing() -> None:
        pass

    # what other tests left of llvmlite's objects goes before anybody looks
    gc.collect()
    ffi.register_lock_callback(look, nothing)
    try:
        compiler = Jit()
        for level in (LEVEL_QUICK, LEVEL_OPTIMISED):
            code = compiler.compile(IR, level)
        assert compiler.load(code, ["twice"])["twice"]
        with pytest.raises(JitError):
            compiler.compile("no module", LEVEL_OPTIMISED)
        with pytest.raises(JitError):
            compiler.load(b"no object file", ["other"])
        compiler.close()
        del compiler
        gc.collect()
    finally:
        ffi.unregister_lock_callback(look, nothing)
    assert not outside, outside[0]
