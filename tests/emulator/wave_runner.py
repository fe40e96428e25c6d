"""Runs assembled instructions on one wave whose whole state a test sets and reads.

The compiled function is called directly. Memory helpers are those of a native engine that stands beside it:
the wave's worker is the test's own, so range cache slots, the stop word and faults can be looked at.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from engine_card import BASE, DATA, Card
from shader_harness import IEEE_MODE, Array

from barewave.emulator.jit import LEVEL_OPTIMISED, Jit
from barewave.emulator.shader.cache import ObjectCache
from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.helpers import offer_helpers
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translation, Translator
from barewave.emulator.shader.waves import VGPR_OFFSET, WAVE, WORKER, Reason
from barewave.isa import assemble

__all__ = ["CODE", "EXEC", "M0", "VCC", "Outcome", "Program", "WaveRunner"]

CODE = 0x10_0000
"""Address of every program."""

VCC, M0, EXEC = 106, 125, 126
_PADDING = "\n s_endpgm" + "\n s_code_end" * 4
_NAMES = itertools.count()


@dataclass
class Outcome:
    """A wave's state after its code returned."""

    reason: int
    pc: int
    sgprs: Array
    vgprs: Array
    scc: int
    mode: int

    def s64(self, index: int) -> int:
        """A pair of scalar registers."""
        return int(self.sgprs[index]) | int(self.sgprs[index + 1]) << 32

    def v64(self, index: int) -> Array:
        """A pair of VGPRs."""
        return self.vgprs[index].astype(np.uint64) | self.vgprs[index + 1].astype(np.uint64) << np.uint64(32)


@dataclass
class Program:
    """A compiled program and its way in."""

    function: Any
    translation: Translation


class WaveRunner:
    """One wave, one worker, and the memory of a card.

    Parameters
    ----------
    card : Card, optional
        Whose memory helpers and mappings the wave uses; without one there is no memory.
    """

    def __init__(self, card: Card | None = None) -> None:
        self.jit = Jit()
        offer_helpers(self.jit, ObjectCache())
        self.card = card
        self.programs: dict[tuple[str, int, int, int, int], Program] = {}
        # the engine's own data of a worker follow behind what compiled code knows
        self.worker = aligned(1 << 17)
        self.wave = aligned(VGPR_OFFSET + 256 * 4 * 64)
        self.lds = aligned(1 << 16)
        self.scratch = aligned(1 << 16)
        if card is not None:
            self.adopt(card)

    def adopt(self, card: Card) -> None:
        """Take the address space and the helpers from a worker of the card's engine."""
        kernel = card.kernel(
            f"""
  %to = inttoptr i64 {card.host + DATA} to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %worker, i64 64, i1 false)
  ret i32 0"""
        )
        card.run(kernel)
        self.worker[8:64] = np.frombuffer(card.memory, np.uint8, 56, DATA + 8)

    @staticmethod
    def translate(
        text: str, wave_size: int, level: int, mode: int = IEEE_MODE, vgprs: int = 256
    ) -> Translation:
        """Translate assembly text placed at ``CODE``."""
        code = assemble(text + _PADDING, wave_size)

        def read(address: int, length: int) -> bytes | None:
            start = address - CODE
            return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

        region = discover(read, CODE, wave_size)
        translator = Translator(region, wave_size, mode, level, vgprs=vgprs)
        return translator.run(f"program_{next(_NAMES)}", dict(MEANINGS))

    def program(self, text: str, wave_size: int, level: int, mode: int, vgprs: int = 256) -> Program:
        """Compile once, keep."""
        key = (text, wave_size, level, mode, vgprs)
        if key not in self.programs:
            translation = self.translate(text, wave_size, level, mode, vgprs)
            code = self.jit.compile(translation.text, level)
            address = self.jit.load(code, [translation.function])[translation.function]
            kind = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
            self.programs[key] = Program(kind(address), translation)
        return self.programs[key]

    def run(
        self,
        text: str,
        *,
        wave_size: int = 32,
        level: int = LEVEL_OPTIMISED,
        mode: int = IEEE_MODE,
        sgprs: Mapping[int, int] | None = None,
        vgprs: Mapping[int, Array] | None = None,
        exec_bits: int = -1,
        scc: int = 0,
        lds: int = 1 << 16,
        scratch: int = 0,
        vgpr_count: int = 256,
        supported: bool = True,
    ) -> Outcome:
        """Run a program from its start until it returns.

        Parameters
        ----------
        text : str
            Assembly text; give it an end, or a barrier to see registers.
        sgprs, vgprs
            Registers; scalar ones not named start as 0, VGPRs as 0xdeadbeef.
        exec_bits : int
            EXEC.
        lds, scratch : int
            Bytes of LDS, and of scratch per lane.
        """
        program = self.program(text, wave_size, level, mode, vgpr_count)
        if supported:
            assert not program.translation.unsupported, program.translation.unsupported
        self.field("sgpr", np.uint32, 128)[:] = 0
        for index, value in (sgprs or {}).items():
            self.field("sgpr", np.uint32, 128)[index] = value & 0xFFFFFFFF
        everything = exec_bits & (1 << wave_size) - 1
        self.field("sgpr", np.uint32, 128)[EXEC : EXEC + 2] = everything & 0xFFFFFFFF, everything >> 32
        registers = self.vgprs(wave_size)
        registers[:] = 0xDEADBEEF
        for index, values in (vgprs or {}).items():
            registers[index] = values
        for name, kind, number in (
            ("pc", np.uint64, CODE), ("scc", np.uint32, scc), ("mode", np.uint32, mode),
            ("lds", np.uint64, self.lds.ctypes.data), ("lds_size", np.uint32, lds),
            ("vgpr_count", np.uint32, vgpr_count), ("flat_scratch", np.uint64, 0x7700_0000 * bool(scratch)),
            ("scratch", np.uint64, self.scratch.ctypes.data),
            ("scratch_size", np.uint32, scratch * wave_size),
            ("wave_size", np.uint32, wave_size),
        ):  # fmt: skip
            self.field(name, kind)[0] = number
        return self.resume(program, CODE, wave_size)

    def resume(self, program: Program, pc: int, wave_size: int) -> Outcome:
        """Enter a program at one of its entries with the state as it is."""
        entry = program.translation.entries[pc]
        reason = program.function(self.wave.ctypes.data, self.worker.ctypes.data, entry)
        return Outcome(
            reason,
            int(self.field("pc", np.uint64)[0]),
            self.field("sgpr", np.uint32, 128).copy(),
            self.vgprs(wave_size).copy(),
            int(self.field("scc", np.uint32)[0]),
            int(self.field("mode", np.uint32)[0]),
        )

    def barrier(self, text: str, **more: Any) -> Outcome:
        """Run instructions up to a barrier behind them."""
        outcome = self.run(text + "\n s_barrier", **more)
        assert outcome.reason == Reason.BARRIER, outcome.reason
        return outcome

    def field(self, name: str, kind: type[Any], count: int = 1) -> Array:
        """A member of the wave's block."""
        at = WAVE.offset(name)
        return self.wave[at : at + count * np.dtype(kind).itemsize].view(kind)

    def worker_field(self, name: str, kind: type[Any]) -> Array:
        """A member of the worker."""
        at = WORKER.offset(name)
        return self.worker[at : at + np.dtype(kind).itemsize].view(kind)

    def vgprs(self, wave_size: int) -> Array:
        """The wave's VGPRs, register by lane."""
        size = 256 * 4 * wave_size
        return self.wave[VGPR_OFFSET : VGPR_OFFSET + size].view(np.uint32).reshape(256, wave_size)

    def memory(self, address: int, count: int) -> Array:
        """Bytes of the card's memory by GPU address."""
        assert self.card is not None
        return np.frombuffer(self.card.memory, np.uint8, count, address - BASE)


def aligned(size: int) -> Array:
    """Zeroed bytes at a multiple of 64."""
    raw = np.zeros(size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + size]
