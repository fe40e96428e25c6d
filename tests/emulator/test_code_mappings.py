"""Loaded code does not take a mapping of the process for each object: LLVM aborts where there are no more."""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Iterator
from pathlib import Path

import pytest

from barewave.emulator import jit, libc
from barewave.emulator.code_mappings import join_code
from barewave.emulator.jit import LEVEL_QUICK, Jit

OBJECTS = 60


@pytest.fixture
def compiler() -> Iterator[Jit]:
    made = Jit()
    yield made
    made.close()


def _mappings() -> int:
    return len(Path("/proc/self/maps").read_text().splitlines())


def _load(compiler: Jit, numbers: range) -> list[int]:
    """Load functions that add a constant of their object to what another object's function returns."""
    one = compiler.compile("define double @one() { ret double 1.0 }", LEVEL_QUICK)
    address = compiler.load(one, ["one"])["one"]
    found: list[int] = []
    for number in numbers:
        text = f"""
        declare double @one()
        define double @f{number}() {{
          %x = call double @one()
          %y = fadd double %x, {number}.5
          ret double %y
        }}"""
        code = compiler.compile(text, LEVEL_QUICK)
        found.append(compiler.load(code, [f"f{number}"], {"one": address})[f"f{number}"])
    return found


def _results(functions: list[int]) -> list[float]:
    return [ctypes.CFUNCTYPE(ctypes.c_double)(each)() for each in functions]


def test_mappings_of_many_objects_become_few(compiler: Jit) -> None:
    start = _mappings()
    functions = _load(compiler, range(OBJECTS))
    loaded = _mappings()
    assert loaded - start > OBJECTS
    joined = join_code(functions)
    assert joined > OBJECTS / 2
    # where objects are neighbours, many become one
    assert _mappings() <= loaded - joined
    assert _results(functions) == [number + 1.5 for number in range(OBJECTS)]
    assert join_code(functions) == 0


def test_they_are_joined_while_code_is_loaded(compiler: Jit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jit, "_JOINED_AT_ONCE", 20)
    start = _mappings()
    functions = _load(compiler, range(OBJECTS))
    assert _mappings() - start < 1.5 * OBJECTS
    assert _results(functions) == [number + 1.5 for number in range(OBJECTS)]


def test_pages_before_code_of_others_stay_as_they_are() -> None:
    with mmap.mmap(-1, 2 * mmap.PAGESIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as pages:
        pages[:] = bytes(len(pages))
        held = ctypes.c_char.from_buffer(pages)
        address = ctypes.addressof(held)
        try:
            libc.mprotect(address, mmap.PAGESIZE, libc.PROT_READ)
            libc.mprotect(address + mmap.PAGESIZE, mmap.PAGESIZE, libc.PROT_READ | libc.PROT_EXEC)
            assert join_code([address - 1, address + 2 * mmap.PAGESIZE]) == 0
            line = next(
                line
                for line in Path("/proc/self/maps").read_text().splitlines()
                if f"-{address + mmap.PAGESIZE:x} " in line
            )
            assert " r--p " in line
        finally:
            libc.mprotect(address, len(pages), libc.PROT_READ | libc.PROT_WRITE)
            del held
