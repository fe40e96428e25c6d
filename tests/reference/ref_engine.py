"""Runs encoded instructions on the engine's compiled code, each from a state of its own."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from engine_card import BASE, DATA, Card
from ref_state import MEMORY, State
from ref_vector import Ins
from wave_runner import WaveRunner

from barewave.emulator.jit import JitError
from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translator
from barewave.emulator.shader.waves import Reason

CODE = 0x10_0000
BARRIER, END = 0xBFBD0000, 0xBFB00000
_NAMES = itertools.count()


@dataclass
class Batch:
    """Instructions of one function, a barrier behind each."""

    instructions: list[Ins]
    places: list[int]
    entries: dict[int, int]
    function: Any
    unsupported: dict[int, str]
    """Reason by place in the list that was asked for; those are not in ``instructions``."""
    broken: dict[int, str] = field(default_factory=dict[int, str])
    """What the compiler said of those for which the engine made no valid code."""


assert MEMORY == BASE + DATA + 0x10000


class Engine:
    """A compiler, a wave and a worker."""

    def __init__(self, card: Card) -> None:
        self.runner = WaveRunner(card)
        self.jit = self.runner.jit

    def batch(self, wanted: Sequence[Ins], wave_size: int, mode: int, level: int) -> Batch:
        """Compile; what the engine does not know is left out and named."""
        unsupported: dict[int, str] = {}
        while True:
            kept = [n for n in range(len(wanted)) if n not in unsupported]
            words: list[int] = []
            places: list[int] = []
            for n in kept:
                places.append(CODE + 4 * len(words))
                words += [*wanted[n].words, BARRIER, BARRIER, BARRIER, BARRIER]
            code = b"".join(word.to_bytes(4, "little") for word in [*words, END])

            def read(address: int, length: int, code: bytes = code) -> bytes | None:
                start = address - CODE
                return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

            region = discover(read, CODE, wave_size)
            translation = Translator(region, wave_size, mode, level).run(
                f"reference_{next(_NAMES)}", dict(MEANINGS)
            )
            new = {
                kept[max(n for n, place in enumerate(places) if place <= a)]: why
                for a, why in translation.unsupported.items()
            }
            if not new:
                break
            unsupported |= new
        try:
            code = self.jit.compile(translation.text, level)
        except JitError as error:
            if len(wanted) == 1:
                return Batch([], [], {}, None, {}, {0: str(error)})
            return self._without_broken(wanted, wave_size, mode, level)
        address = self.jit.load(code, [translation.function])[translation.function]
        kind = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
        return Batch([wanted[n] for n in kept], places, translation.entries, kind(address), unsupported)

    def _without_broken(self, wanted: Sequence[Ins], wave_size: int, mode: int, level: int) -> Batch:
        """Leave out what makes no valid code, and say which."""
        alone = [self.batch([ins], wave_size, mode, level).broken.get(0) for ins in wanted]
        kept = [n for n, error in enumerate(alone) if error is None]
        assert len(kept) < len(wanted), "only together do they not compile"
        batch = self.batch([wanted[n] for n in kept], wave_size, mode, level)
        batch.unsupported = {kept[n]: why for n, why in batch.unsupported.items()}
        batch.broken = {n: error for n, error in enumerate(alone) if error is not None}
        return batch

    def run(self, batch: Batch, number: int, state: State) -> tuple[State, int, int]:
        """Run one instruction.

        Returns
        -------
        state, reason, pc
            The pc in bytes behind the instruction's start.
        """
        size, runner = state.wave_size, self.runner
        sgprs, registers = runner.field("sgpr", np.uint32, 128), runner.vgprs(size)
        sgprs[:] = state.sgprs
        registers[:] = state.vgprs
        place = batch.places[number]
        for name, kind, value in (
            ("pc", np.uint64, place), ("scc", np.uint32, state.scc), ("mode", np.uint32, state.mode),
            ("lds", np.uint64, runner.lds.ctypes.data), ("lds_size", np.uint32, len(state.lds)),
            ("vgpr_count", np.uint32, 256), ("wave_size", np.uint32, size),
            ("flat_scratch", np.uint64, 0x7700_0000), ("scratch", np.uint64, runner.scratch.ctypes.data),
            ("scratch_size", np.uint32, len(state.scratch)),
        ):  # fmt: skip
            runner.field(name, kind)[0] = value
        memory = runner.memory(MEMORY, len(state.memory))
        pairs = ((runner.lds, state.lds), (runner.scratch, state.scratch), (memory, state.memory))
        for there, here in pairs:
            there[: len(here)] = here
        reason = batch.function(runner.wave.ctypes.data, runner.worker.ctypes.data, batch.entries[place])
        after = State(
            size, sgprs.copy(), registers.copy(), int(runner.field("scc", np.uint32)[0]),
            int(runner.field("mode", np.uint32)[0]), None, place,
            *(there[: len(here)].copy() for there, here in pairs),
        )  # fmt: skip
        return after, reason, int(runner.field("pc", np.uint64)[0]) - place


RETURNED = (Reason.BARRIER, Reason.JUMP)
