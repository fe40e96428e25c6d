"""How long results take, as far as the order of instructions depends on it.

The cycles are those of the cost model (:mod:`barewave.isa.cost_model.constants`), where each has its source:
a wrong number costs time on a card, never a result.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ..cost_model.constants import cycles
from .effects import Effects

__all__ = ["issue_cycles", "latency"]

_VECTOR: Final = frozenset({"valu", "trans", "wmma", "dual"})
_RESULTS: Final = {"dual": "valu result", "flat": "vmem infinity", "scratch": "vmem infinity",
                   "vmem": "vmem infinity", "smem": "smem infinity", "export": "message"}  # fmt: skip


@cache
def _result(issue: str, consumer: str, loads: bool) -> int:
    """Cycles by the units of a producer and a consumer, and whether the producer loads."""
    if issue in _VECTOR:
        if consumer in ("lds", "vmem", "flat", "scratch"):
            return cycles("memory behind valu")
        if consumer in ("salu", "smem", "branch"):
            return cycles("valu to salu")
        return cycles(_RESULTS.get(issue, f"{issue} result"))
    if issue == "salu":
        if consumer in _VECTOR:
            return cycles("salu to valu")
        return cycles("smem behind salu" if consumer == "smem" else "salu result")
    if issue in _RESULTS:
        return cycles(_RESULTS[issue]) if loads or issue == "export" else 1
    return cycles("lds load") if loads else 1


def latency(producer: Effects, consumer: Effects | None = None) -> int:
    """Cycles from the issue of an instruction to the issue of one that reads its result."""
    to = "" if consumer is None else consumer.issue
    return _result(producer.issue, to, bool(producer.memory_reads))


def issue_cycles(does: Effects) -> int:
    """Cycles until the next instruction of the wave can go to the same unit."""
    return cycles(f"{does.issue} issue") if does.issue in ("trans", "wmma") else 1
