"""What an instruction does to what others depend on: registers, counters, memory, their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Final, TypeVar

from ..accesses import MODE, accesses
from ..builder.statements import Statement
from ..instruction import Instruction
from ..wait_counters import increments

__all__ = ["Effects", "effects", "remembered", "statement_effects"]

_Found = TypeVar("_Found")

#: Issue classes whose instructions order what stands around them.
_PINNED: Final = frozenset({"branch", "barrier", "end", "message", "wait", "nop", "control", "hint", ""})
_PINNED_FLAGS: Final = frozenset({"cache", "program_counter"})
#: Memory that the instructions of an issue class reach.
_SPACES: Final = {
    "lds": ("lds",), "lds_direct": ("lds",), "vmem": ("global",), "smem": ("global",),
    "scratch": ("scratch",), "flat": ("global", "lds", "scratch"),
}  # fmt: skip
_MOST_KNOWN: Final = 1 << 15


@dataclass(frozen=True, slots=True)
class Effects:
    """Effects of one instruction.

    Attributes
    ----------
    reads, writes, partial : frozenset of int
        Registers by unit, as :func:`barewave.isa.accesses.accesses` finds them.
    counters : Mapping of str to int
        Wait counters that it increments, with amounts (:func:`barewave.isa.wait_counters.increments`).
    issue : str
        Unit that it is issued to, as the tables name it: ``valu trans wmma salu smem lds vmem flat scratch
        branch message barrier …``; ``dual`` for a VOPD pair, nothing for data.
    flags : frozenset of str
        Flags of the tables, of both halves for a pair.
    memory_reads, memory_writes : frozenset of str
        Spaces of memory that it reads and writes: ``global`` (scalar loads read it too), ``lds``, ``gds``,
        ``scratch``.
    pinned : bool
        Whether it orders what stands around it, so that nothing may be moved across: branches, barriers,
        waits, messages, cache operations, what reads the program counter or writes MODE, data.
    size : int
        Bytes.
    """

    reads: frozenset[int]
    writes: frozenset[int]
    partial: frozenset[int]
    counters: Mapping[str, int]
    issue: str
    flags: frozenset[str]
    memory_reads: frozenset[str]
    memory_writes: frozenset[str]
    pinned: bool
    size: int

    @property
    def is_vector(self) -> bool:
        """Whether the vector ALU executes it."""
        return self.issue in ("valu", "trans", "wmma", "dual")

    @property
    def is_memory(self) -> bool:
        """Whether it reads or writes memory of any kind."""
        return bool(self.memory_reads or self.memory_writes)


def _memory(instruction: Instruction, flags: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Spaces that are read and written."""
    spaces = frozenset(_SPACES.get(instruction.info.issue, ()))
    if instruction.modifiers.get("gds") or "gds_only" in flags:
        spaces = frozenset({"gds"})
    if "cache" in flags or not spaces:
        return frozenset(), frozenset()
    return spaces if "load" in flags else frozenset(), spaces if "store" in flags else frozenset()


def effects(instruction: Instruction) -> Effects:
    """Find what an instruction does.

    Parameters
    ----------
    instruction : Instruction
        Data too: they do nothing that is known, and are pinned.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> found = effects(decode(assemble("ds_load_b32 v2, v1")))
    >>> found.issue, found.counters, sorted(found.memory_reads), found.pinned
    ('lds', {'lgkmcnt': 1}, ['lds'], False)
    """
    found = accesses(instruction)
    nothing = frozenset[str]()
    if instruction.format == "DATA":
        return Effects(*found, {}, "", nothing, nothing, nothing, True, instruction.size)
    if instruction.parts:
        flags = nothing.union(*(part.info.flags for part in instruction.parts))
        return Effects(*found, {}, "dual", flags, nothing, nothing, False, instruction.size)
    info = instruction.info
    reads, writes = _memory(instruction, info.flags)
    pinned = info.issue in _PINNED or not info.flags.isdisjoint(_PINNED_FLAGS) or MODE in found.writes
    return Effects(
        *found, increments(instruction), info.issue, info.flags, reads, writes, pinned, instruction.size
    )


def remembered(find: Callable[[Statement], _Found]) -> Callable[[Statement], _Found]:
    """Let a function of a statement remember what it found for the same bytes.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s
    >>> seen = []
    >>> look = remembered(lambda statement: seen.append(statement) or len(seen))
    >>> k = Builder()
    >>> look(k.s_mov_b32(s[3], 1)), look(k.s_mov_b32(s[3], 1)), look(k.s_mov_b32(s[4], 1))
    (1, 1, 2)
    """
    known: dict[tuple[bytes, int], _Found] = {}

    @wraps(find)
    def look(statement: Statement) -> _Found:
        if type(statement) is not Statement:
            # one whose registers have no numbers yet has no bytes to be known by
            return find(statement)
        key = (statement.data, statement.wave_size)
        found = known.get(key)
        if found is None:
            if len(known) >= _MOST_KNOWN:
                known.clear()
            found = known[key] = find(statement)
        return found

    return look


@remembered
def statement_effects(statement: Statement) -> Effects:
    """Find what a builder's statement does; what was found for the same bytes is remembered.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s
    >>> statement_effects(Builder().s_mov_b32(s[3], 1)).writes
    frozenset({3})
    """
    return effects(statement.instruction)
