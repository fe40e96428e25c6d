"""Every opcode against the model: encodings, states, comparison, and what was not comparable."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ref_compare import EXACT, QUIET, differences, random_mode, random_state
from ref_engine import RETURNED, Engine
from ref_known import nan_choice_open, open_finding
from ref_state import State
from ref_vector import Ins

from barewave.emulator.jit import LEVEL_QUICK
from barewave.isa.tables import InstructionInfo

PER_BATCH = 24


@dataclass
class Report:
    """Counts and differences of a sweep."""

    states: int = 0
    encodings: int = 0
    failures: list[str] = field(default_factory=list[str])
    failed: dict[str, int] = field(default_factory=dict[str, int])
    unsupported: dict[str, str] = field(default_factory=dict[str, str])
    left_out: dict[str, int] = field(default_factory=dict[str, int])

    def add(self, ins: Ins, seed: int, text: Sequence[str], mode: int, size: int, level: int) -> None:
        """Note a difference with what it takes to see it again."""
        name = f"{ins.info.format} {ins.info.name}"
        self.failed[name] = self.failed.get(name, 0) + 1
        words = " ".join(f"{word:08x}" for word in ins.words)
        self.failures.append(
            f"{name} [{words}] wave{size} mode {mode:#x} level {level} seed {seed}: " + "; ".join(text[:4])
        )


def _chunks(rows: list[InstructionInfo]) -> list[list[InstructionInfo]]:
    """What is compiled together: behind a jump to anywhere nothing would be found."""
    alone = [[info] for info in rows if info.name in ("s_setpc_b64", "s_swappc_b64")]
    rest = [info for info in rows if [info] not in alone]
    return [rest[at : at + PER_BATCH] for at in range(0, len(rest), PER_BATCH)] + alone


def sweep(
    engine: Engine,
    rows: Iterable[InstructionInfo],
    make: Callable[[random.Random, InstructionInfo, int], Ins],
    step: Callable[[State, Ins], None],
    *,
    seed: int,
    level: int = 0,
    states: int = 1,
    lds: int = 0,
    skip_known: bool = True,
    sizes: tuple[int, ...] = (32, 64),
    prepare: Callable[[random.Random, State, Ins], None] | None = None,
) -> Report:
    """Run one random encoding of every row on some states."""
    report = Report()
    rng = random.Random(seed)
    for chunk in _chunks(list(rows)):
        mode, size = random_mode(rng), rng.choice(sizes)
        wanted = [make(rng, info, size) for info in chunk]
        known = [open_finding(ins, mode) for ins in wanted] if skip_known else [""] * len(wanted)
        for why in filter(None, known):
            report.left_out[why] = report.left_out.get(why, 0) + 1
        wanted = [ins for ins, why in zip(wanted, known, strict=True) if not why]
        batch = engine.batch(wanted, size, mode, level)
        for number, why in batch.unsupported.items():
            report.unsupported[f"{wanted[number].info.format} {wanted[number].info.name}"] = why
        for number, why in batch.broken.items():
            report.add(wanted[number], 0, ["does not compile: " + why[:200]], mode, size, level)
        for number, ins in enumerate(batch.instructions):
            report.encodings += 1
            how = QUIET if nan_choice_open(ins, mode, level != LEVEL_QUICK) else EXACT
            for _ in range(states):
                where = rng.getrandbits(32)
                before = random_state(where, size, mode, lds)
                if prepare is not None:
                    prepare(random.Random(where), before, ins)
                before.address = batch.places[number]
                expected = before.copy()
                step(expected, ins)
                got, reason, pc = engine.run(batch, number, before)
                text = differences(ins, expected, got, before, nans=how)
                behind = 4 * len(ins.words) if expected.pc is None else expected.pc
                if reason in RETURNED and pc != behind + (4 if reason == RETURNED[0] else 0):
                    text.append(f"pc +{pc}, not +{behind}")
                if reason not in RETURNED:
                    text.append(f"returned with reason {reason}")
                report.states += size if ins.info.format.startswith("VOP") else 1
                if text:
                    report.add(ins, where, text, mode, size, level)
                    break
    return report
