"""How long results take, as far as the order of instructions depends on it.

Cycles of an RX 7900 XTX. What is said to be measured was read from the issue times of public traces of that
card; LLVM's are those of its GFX11 model; the rest is assumed. A wrong number costs time on a card, never a
result.
"""

from __future__ import annotations

from typing import Final

from .effects import Effects

__all__ = ["issue_cycles", "latency"]

#: Cycles from the issue of a producer to that of a consumer, by the producer's unit.
_LATENCY: Final = {
    "valu": 5,  # measured: a chain of additions issues every 5 cycles
    "dual": 5,  # as the single halves
    "trans": 10,  # LLVM
    "wmma": 37,  # assumed: 32 cycles in the matrix pipe, then as the VALU
    "salu": 2,  # measured
    "lds": 34,  # measured: 31 to 43, unloaded
    "smem": 200,  # assumed: a hit in the scalar cache; first touches take 830 and more (measured)
    "vmem": 320,  # LLVM; first touches take 720 and more (measured)
    "flat": 320,  # as VMEM
    "scratch": 320,  # as VMEM
    "export": 16,  # LLVM
}  # fmt: skip
#: Cycles where the consumer's unit is another one.
_BETWEEN: Final = {
    ("salu", "valu"): 10, ("salu", "trans"): 10, ("salu", "dual"): 10, ("salu", "wmma"): 10,  # measured
    ("salu", "smem"): 9,  # measured
    **{(unit, memory): 17 for unit in ("valu", "dual", "trans")
       for memory in ("lds", "vmem", "flat", "scratch")},  # measured
    **{(unit, scalar): 17 for unit in ("valu", "trans") for scalar in ("salu", "branch", "smem")},  # measured
}  # fmt: skip
#: Cycles for which an instruction keeps its unit; one where it is not named.
_ISSUE: Final = {"wmma": 32, "trans": 4}


def latency(producer: Effects, consumer: Effects | None = None) -> int:
    """Cycles from the issue of an instruction to the issue of one that reads its result."""
    if consumer is not None:
        found = _BETWEEN.get((producer.issue, consumer.issue))
        if found is not None:
            return found
    return _LATENCY.get(producer.issue, _LATENCY["lds"] if producer.is_memory else 1)


def issue_cycles(does: Effects) -> int:
    """Cycles until the next instruction of the wave can go to the same unit."""
    return _ISSUE.get(does.issue, 1)
