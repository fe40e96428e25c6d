"""Closing a device while the collector takes apart what lives on it."""

from __future__ import annotations

import gc

import pytest
from asm_kernels import STORE

from barewave import Device, Program
from barewave.runtime.program import LoadedProgram


def test_a_collection_in_the_middle_of_close_takes_programs_away(monkeypatch: pytest.MonkeyPatch) -> None:
    close = LoadedProgram.close

    def close_and_collect(self: LoadedProgram) -> None:
        close(self)
        gc.collect()

    monkeypatch.setattr(LoadedProgram, "close", close_and_collect)
    device = Device("emulated")
    gc.disable()
    try:
        for _ in range(3):
            program = Program.from_asm(STORE)
            program.load(device)
            program.circle = program  # type: ignore[attr-defined]  # only the collector finds it
        assert device.stats.programs == 3
        del program
        device.close()
    finally:
        gc.enable()
    assert device.closed
    assert device.stats.programs == 0
