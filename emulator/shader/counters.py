"""Performance counters: what compiled code counts when it is asked to, and only then.

Counting code is other code than the code that runs otherwise: counting is a part of the key under which code
is compiled. Counts are kept by each worker and added up when they are read.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from ...isa import Instruction
from .addresses import Addresses, put_addresses
from .helpers import COUNT
from .ir import Value
from .waves import COUNTERS, MemoryFlag

if TYPE_CHECKING:
    from .translate import Translator

__all__ = ["Counter", "Counters"]

_ATOMIC: Final = 0x100


class Counter(IntEnum):
    """What is counted, in the order of ``worker.counters``; one class of instructions excludes the others."""

    WAVES = 0
    """Waves that ended."""
    VALU = 1
    """Vector ALU instructions but those of the next three classes."""
    TRANS = 2
    """Transcendental vector ALU instructions."""
    WMMA = 3
    """Matrix instructions."""
    DUAL = 4
    """Dual instructions (VOPD), as one each."""
    SALU = 5
    """Scalar ALU instructions."""
    SMEM = 6
    """Scalar memory instructions."""
    LDS = 7
    """LDS instructions (DS)."""
    VMEM_LOAD = 8
    """Loads of GLOBAL, MUBUF, MTBUF and MIMG."""
    VMEM_STORE = 9
    """Stores of these."""
    VMEM_ATOMIC = 10
    """Atomics of these."""
    FLAT = 11
    """FLAT instructions: loads, stores and atomics."""
    SCRATCH = 12
    """SCRATCH instructions."""
    BRANCH = 13
    """Branches, taken or not, calls and jumps."""
    MESSAGE = 14
    """Messages."""
    BARRIER = 15
    """Barriers."""
    INTERNAL = 16
    """Waits, hints, NOPs and the like, and the end of the wave: no unit executes them."""
    VALU_LANES = 17
    """Active lanes, summed over vector ALU instructions but those on matrices."""
    VALU_LANE_SLOTS = 18
    """Lanes that these instructions had room for: the wave size each."""
    TRANSACTIONS = 19
    """Cache lines of 128 bytes that vector memory instructions touched, per instruction."""
    LANE_BYTES = 20
    """Bytes that lanes asked of memory and LDS."""
    LDS_CYCLES = 21
    """Cycles of the LDS banks."""
    LDS_CONFLICTS = 22
    """Of these, cycles beyond the first of a pass: bank conflicts."""


_BY_ISSUE: Final = {
    "valu": Counter.VALU,
    "trans": Counter.TRANS,
    "wmma": Counter.WMMA,
    "dual": Counter.DUAL,
    "salu": Counter.SALU,
    "smem": Counter.SMEM,
    "lds": Counter.LDS,
    "flat": Counter.FLAT,
    "scratch": Counter.SCRATCH,
    "branch": Counter.BRANCH,
    "message": Counter.MESSAGE,
    "barrier": Counter.BARRIER,
}
_WITH_LANES: Final = frozenset({Counter.VALU, Counter.TRANS, Counter.DUAL})


def counter_of(instruction: Instruction) -> Counter:
    """Class of an instruction."""
    if instruction.parts:
        return Counter.DUAL
    info = instruction.info
    if info.issue == "vmem" and "atomic" in info.flags:
        return Counter.VMEM_ATOMIC
    if info.issue == "vmem" and "store" in info.flags:
        return Counter.VMEM_STORE
    if info.issue == "vmem" and "load" in info.flags:
        return Counter.VMEM_LOAD
    return _BY_ISSUE.get(info.issue, Counter.INTERNAL)


class Counters:
    """Emits the counting of one function.

    Parameters
    ----------
    translator : Translator
        Of the function.
    """

    def __init__(self, translator: Translator) -> None:
        self._t = translator

    def _add(self, counter: Counter, amount: int) -> None:
        t = self._t
        where = t.builder.offset(t.worker, COUNTERS + 8 * counter)
        t.builder.store(t.builder.load("i64", where, align=8) + amount, where, align=8)

    def instruction(self, instruction: Instruction) -> None:
        """Count an instruction before it does anything."""
        if not instruction.parts and instruction.format == "DATA":
            return
        t = self._t
        counter = counter_of(instruction)
        self._add(counter, 1)
        if counter in _WITH_LANES:
            where = t.builder.offset(t.worker, COUNTERS + 8 * Counter.VALU_LANES)
            lanes = t.builder.intrinsic("ctpop", t.exec_bits()).zext("i64")
            t.builder.store(t.builder.load("i64", where, align=8) + lanes, where, align=8)
            self._add(Counter.VALU_LANE_SLOTS, t.lanes)
        if not instruction.parts and instruction.info.issue == "end":
            self._add(Counter.WAVES, 1)

    def access(self, addresses: Addresses, size: int | Value, *, is_atomic: bool = False) -> None:
        """Count the transactions of an access to memory or LDS, before it is done.

        ``size`` are bytes a lane: a number, or a scalar where a descriptor says it.
        """
        t = self._t
        put_addresses(t, addresses)
        space = MemoryFlag.FLAT | MemoryFlag.SCRATCH | MemoryFlag.LDS
        flags = (_ATOMIC if is_atomic else 0) | addresses.flags & space
        op = t.scalar(size | flags) if isinstance(size, int) else size | flags
        t.builder.call("void", COUNT, t.wave, t.worker, addresses.active64(t), op)
