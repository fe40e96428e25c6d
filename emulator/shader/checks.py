"""Checked mode in compiled code: what is told to ``checks.c`` of each instruction, and when.

Instructions are told in runs: one call for what stands between two that access memory, go elsewhere or write
EXEC. In a run nothing changes that the checks look at but by the instructions in it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from ...isa import Instruction
from ...isa.accesses import EXEC, MODE, VGPR, Accesses, accesses, lane_masks
from ...isa.wait_counters import increments
from .addresses import Addresses, put_addresses, put_data
from .check_rules import Rule
from .dual_checks import dual_findings, is_dual_issue
from .helpers import CHECK, CHECK_CLIPPED, CHECK_MEMORY
from .ir import Value
from .undefined_checks import SINK, copies, read_halves, sinks, written_half
from .waves import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .translate import Translator

__all__ = ["Access", "Checks"]


class Access(IntEnum):
    """How memory is accessed, as ``CHECK_READ`` and so on of ``checks.h``."""

    READ = 0
    WRITE = 1
    ATOMIC = 2
    COHERENT = 3


#: Kinds of ``enum check_kind`` in ``checks.h``.
_OTHER, _VALU, _TRANS, _MATRIX, _VALU_NOP, _CMPX, _PERMLANE, _SALU = range(8)
_LOAD, _WAIT, _WAIT_ONE, _DEPCTR, _STATIC, _WAIT_ALL, _BARRIER, _COPY, _ACQUIRE = range(8, 17)
_ACCESS: Final = 28
#: How an access is told from the sizes and address spaces in the same word.
_COUNTS_VECTOR, _COUNTS_LDS, _COUNTS_SCALAR, _DRAINS_VALU = 1, 2, 4, 8
_ONE_LGKM, _ONE_CONSTANT, _ONE_SGPR = 0x8000, 0x3F, 8
_AS_MASK, _AS_FACTOR, _CONTINUES = 0x8000, 0x4000, 0x2000
_READS_SCALAR = 1
_CALLS = 1
_UNIT = _NO_UNIT = 0x3FF
_SCALAR_NULL: Final = 124
_LONGEST_RUN: Final = 64
#: Flags of instructions that invalidate the near cache, or all that are not shared by the whole card.
_INVALIDATES: Final = {"invalidates_gl0": 1, "invalidates_gl1": 2}

_VECTOR: Final = frozenset({"valu", "trans", "wmma"})
_MEMORY: Final = frozenset({"vmem", "lds", "flat", "scratch", "smem", "message", "lds_direct", "export"})
_IN_RUNS: Final = _VECTOR | {"salu", "wait", "nop", "hint"}


def _counters(instruction: Instruction) -> int:
    counts = increments(instruction)
    issue = instruction.info.issue
    result = _COUNTS_VECTOR if "vmcnt" in counts else 0
    if "lgkmcnt" in counts:
        result |= _COUNTS_SCALAR if issue in ("smem", "message") else _COUNTS_LDS
    return result | (0 if issue in ("smem", "message") else _DRAINS_VALU)


def _inner_units(instruction: Instruction) -> frozenset[int]:
    """Vector registers that an operand reaches which begins with a lower one."""
    operands = [operand for part in instruction.parts or (instruction,) for operand in part.operands.values()]
    return frozenset(
        VGPR + index for operand in operands if operand.kind == "vgpr" for index in operand.registers[1:]
    )


def _reads_scalar(instruction: Instruction, found: Accesses) -> int:
    """Whether a vector instruction reads any scalar register but EXEC, or a literal."""
    if any(unit < EXEC for unit in found.reads):
        return _READS_SCALAR
    parts = instruction.parts or (instruction,)
    literals = any(operand.kind == "literal" for part in parts for operand in part.operands.values())
    return _READS_SCALAR if literals else 0


def _factor_units(instruction: Instruction) -> frozenset[int]:
    """Registers of A and B of a matrix instruction."""
    operands = (instruction.operands["src0"], instruction.operands["src1"])
    return frozenset(VGPR + index for operand in operands for index in operand.registers)


def _wait(instruction: Instruction) -> tuple[int, int]:
    """Kind and extra of a wait."""
    info = instruction.info
    immediate = instruction.modifiers.get("simm16", 0)
    if info.immediate == "waitcnt":
        return _WAIT, immediate
    if info.immediate == "depctr":
        return _DEPCTR, immediate
    if not info.operands:
        return _WAIT_ALL, 0
    counter = info.name.rpartition("_")[2]
    if counter not in ("vmcnt", "lgkmcnt"):
        return _OTHER, 0
    register = instruction.operands["sdst"].index if "sdst" in instruction.operands else _SCALAR_NULL
    lgkm = _ONE_LGKM if counter == "lgkmcnt" else 0
    return _WAIT_ONE, lgkm | immediate & _ONE_CONSTANT | register << _ONE_SGPR


def _vector_kind(instruction: Instruction, found: Accesses) -> int:
    if instruction.parts:
        return _VALU
    info = instruction.info
    if info.issue == "wmma":
        return _MATRIX
    if info.issue == "trans":
        return _TRANS
    if "permlane" in info.flags:
        return _PERMLANE
    if "writes_exec" in info.flags and "compare" in info.flags:
        return _CMPX
    return _VALU if found.writes or found.reads - {EXEC, EXEC + 1, MODE} else _VALU_NOP


class Checks:
    """Collects what instructions do and emits the calls.

    Parameters
    ----------
    translator : Translator
        Of the region that is compiled.
    """

    def __init__(self, translator: Translator) -> None:
        self._t = translator
        self._base = 0
        self._words: list[int] = []
        self._count = 0
        self._highest = 0
        self._tables = 0
        self._is_coherent = False

    def instruction(self, instruction: Instruction) -> None:
        """Tell of the instruction that is translated next."""
        if instruction.format == "DATA":
            if is_dual_issue(instruction):
                self._add(_STATIC, [_NO_UNIT], [], Rule.DUAL_WAVE64)
            self.flush()
            return
        found = accesses(instruction)
        issue = "valu" if instruction.parts else instruction.info.issue
        kind, extra = _OTHER, 0
        if issue in _VECTOR:
            kind, extra = _vector_kind(instruction, found), _reads_scalar(instruction, found)
        elif issue in _MEMORY:
            kind, extra = _LOAD, _counters(instruction)
        elif issue == "wait":
            kind, extra = _wait(instruction)
        elif issue == "barrier":
            kind = _BARRIER
        elif issue in ("salu", "branch", "control"):
            kind = _SALU
            extra = 0 if instruction.info.flags.isdisjoint(("call", "indirect")) else _CALLS
        for rule, unit in self._static(instruction, found):
            self._add(_STATIC, [unit], [], rule)
        copied = copies(instruction)
        decisive, first = sinks(instruction, found)
        reads = self._marked(instruction, found, kind, decisive)
        targets = {target for _, target in copied}
        writes = [
            unit | (SINK if unit in targets else written_half(instruction, unit))
            for unit in sorted(found.writes)
        ]
        if kind == _LOAD and "d16" in instruction.info.flags and "atomic" not in instruction.info.flags:
            # the half that is kept stays in the register: a load in order may follow
            reads = [unit for unit in reads if unit & _UNIT not in found.writes or unit & SINK]
        self._is_coherent = bool(instruction.modifiers.get("glc"))
        self._add(kind, reads, writes, extra | first)
        if issue in _MEMORY:
            for flag in instruction.info.flags & _INVALIDATES.keys():
                self._add(_ACQUIRE, [], [], _INVALIDATES[flag])
        for source, target in copied:
            self._add(_COPY, [source], [target], 0)
        alone = issue not in _IN_RUNS or kind == _WAIT_ONE
        alone = alone or not found.writes.isdisjoint((EXEC, EXEC + 1, MODE))
        if alone or self._count >= _LONGEST_RUN:
            self.flush()

    @staticmethod
    def _marked(instruction: Instruction, found: Accesses, kind: int, decisive: frozenset[int]) -> list[int]:
        masks = factors = inner = frozenset[int]()
        if instruction.wave_size == 64 and (instruction.parts or instruction.info.issue in _VECTOR):
            masks, inner = lane_masks(instruction), _inner_units(instruction)
        if kind == _MATRIX:
            factors = _factor_units(instruction)
        halves = read_halves(instruction)
        return [
            unit
            | (_AS_MASK if unit in masks else 0)
            | (_AS_FACTOR if unit in factors else 0)
            | (_CONTINUES if unit in inner else 0)
            | (SINK if unit in decisive else 0)
            | half
            for unit in sorted(found.reads)
            for half in halves.get(unit, (0,))
        ]

    @staticmethod
    def _static(instruction: Instruction, found: Accesses) -> list[tuple[Rule, int]]:
        """Findings that the encoding alone gives: rule and register."""
        if instruction.parts:
            return dual_findings(instruction)
        if "intra_forward_bug" in instruction.info.flags:
            destination = {VGPR + index for index in instruction.operands["vdst"].registers}
            addend = instruction.operands["src2"]
            half = {VGPR + addend.index + 1} if addend.kind == "vgpr" else set[int]()
            overlap = sorted(destination & found.reads, key=lambda unit: unit in half)
            if overlap:
                # compilers write the low half of a sum this way, where the high half holds nothing
                return [(Rule.MAD_HIGH_HALF if overlap[0] in half else Rule.MAD_FORWARDING, overlap[0])]
        return []

    def access(
        self, addresses: Addresses, size: int | Value, access: Access, data: Sequence[Value] = ()
    ) -> None:
        """Tell of an access of the instruction that is being translated, before it happens.

        Parameters
        ----------
        addresses : Addresses
            Of all lanes.
        size : int or Value
            Bytes a lane.
        access : Access
            What is done there.
        data : sequence of Value
            What is stored, dword by dword; by default what stands in the worker's rows already.
        """
        t = self._t
        if access == Access.READ and self._is_coherent:
            access = Access.COHERENT
        put_addresses(t, addresses)
        put_data(t, list(data))
        flags = addresses.flags | access << _ACCESS
        op = t.scalar(size | flags) if isinstance(size, int) else size | flags
        t.builder.call("void", CHECK_MEMORY, t.wave, t.worker, addresses.active64(t), op)

    def scalar_access(self, address: Value, size: int) -> None:
        """Tell of a scalar load, before it happens."""
        t = self._t
        access = Access.COHERENT if self._is_coherent else Access.READ
        t.builder.store(address, t.builder.offset(t.worker, ADDRESS), align=8)
        op = t.scalar(size | access << _ACCESS)
        t.builder.call("void", CHECK_MEMORY, t.wave, t.worker, t.scalar(1, 64), op)

    def clipped(self, lanes: Value) -> None:
        """Tell of the lanes (i64) that a descriptor's range keeps from memory."""
        self._t.builder.call("void", CHECK_CLIPPED, self._t.wave, self._t.worker, lanes)

    def _add(self, kind: int, reads: list[int], writes: list[int], extra: int) -> None:
        if not self._words:
            self._base = self._t.pc
        self._words += [(self._t.pc - self._base) // 4, kind, len(reads) | len(writes) << 8, extra]
        self._words += [*reads, *writes]
        units = [unit & _UNIT for unit in (*reads, *writes)]
        self._highest = max([self._highest, *(unit - VGPR for unit in units if VGPR <= unit < MODE)])
        self._count += 1

    def flush(self) -> None:
        """Emit the call for what was told so far."""
        if not self._words:
            return
        builder = self._t.builder
        name = f"checks.{self._tables}"
        self._tables += 1
        text = ", ".join(f"i16 {word}" for word in self._words)
        builder.define(name, f"@{name} = private constant [{len(self._words)} x i16] [{text}]")
        builder.call(
            "void",
            CHECK,
            self._t.wave,
            self._t.worker,
            self._t.address(self._base),
            Value(builder, "ptr", f"@{name}"),
            self._t.scalar(len(self._words)),
            self._t.scalar(self._highest),
        )
        self._words, self._count, self._highest = [], 0, 0
