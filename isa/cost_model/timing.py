"""What one instruction costs: the unit that takes it, for how long, and when its result can be used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, get_args

from ..accesses import EXEC, MODE, SCC, VGPR, accesses
from ..instruction import Instruction
from ..syntax import DELAY_IDS, DELAY_SKIPS, DEPCTR, WAITCNT
from ..wait_counters import LIMITS, increments
from .banks import Rule, pair_cycles
from .constants import cycles

__all__ = ["MEMORIES", "Memory", "Timing", "issue_cycles", "latency", "timing"]

#: Where memory is found: nowhere yet, or in the Infinity Cache.
Memory = Literal["infinity", "cold"]
MEMORIES: Final[tuple[Memory, ...]] = get_args(Memory)

#: Unit of each issue class of the tables; what is not here, the sequencer executes by itself.
_UNITS: Final = {
    "valu": "valu", "trans": "valu", "wmma": "valu", "dual": "valu", "salu": "scalar", "smem": "scalar",
    "lds": "lds", "vmem": "vmem", "flat": "vmem", "scratch": "vmem", "branch": "branch",
    "export": "export", "message": "scalar",
}  # fmt: skip
_LANES32: Final = 32
_DWORD: Final = 32
_IU4_BITS: Final = 64


class Timing(NamedTuple):
    """What the model knows of an instruction.

    Attributes
    ----------
    unit : str
        ``valu scalar lds vmem branch export``, or ``internal`` for what the sequencer does by itself.
    issue : str
        Issue class of the tables.
    slots : int
        Cycles for which it keeps the issue of its unit, under the bank rule asked for.
    result : int
        Cycles until a VALU or SALU instruction can use what it wrote; 0 where that is memory's.
    dwords : int
        Data of one lane that it moves, in dwords.
    service : int
        Cycles that its data keep one SIMD's half of the LDS or of the vector cache.
    loads, stores : bool
        Whether data come back, and whether they go.
    vector_reads, vector_writes, scalar_reads, scalar_writes : tuple of int
        Registers by unit of :mod:`barewave.isa.accesses`; EXEC is left out of what vector instructions read.
    address : tuple of int
        VGPRs of its address.
    counters : Mapping of str to int
        Wait counters that it increments.
    waits : Mapping of str to int
        Counters that it waits for, each down to a number.
    drains : frozenset of str
        ``valu``, ``memory``, ``salu``: what a wait for the ALU's counters waits for.
    delays : tuple of (int, str, int)
        What a delay hint asks: after how many instructions, of which unit, how far back.
    idle : int
        Cycles that it does nothing for.
    clause : int
        Instructions that follow in its clause.
    priority : int or None
        What it sets.
    """

    unit: str
    issue: str
    slots: int
    result: int
    dwords: int
    service: int
    loads: bool
    stores: bool
    vector_reads: tuple[int, ...]
    vector_writes: tuple[int, ...]
    scalar_reads: tuple[int, ...]
    scalar_writes: tuple[int, ...]
    address: tuple[int, ...]
    counters: Mapping[str, int]
    waits: Mapping[str, int]
    drains: frozenset[str]
    delays: tuple[tuple[int, str, int], ...]
    idle: int
    clause: int
    priority: int | None


def _unit(issue: str) -> str:
    """Name the unit of an issue class; what LDS gives directly is of the LDS too."""
    return _UNITS.get(issue.partition("_")[0], "internal")


def _is_f64(instruction: Instruction) -> bool:
    return any(spec.type == "f" and spec.size == 2 * _DWORD for spec in instruction.info.operands)


def _class(instruction: Instruction) -> str:
    """Name of the row of the constants that tells how a vector instruction is executed."""
    info = instruction.info
    if info.issue == "wmma":
        narrow = info.operands[1].size == _IU4_BITS and info.operands[0].type == "i"
        return "wmma iu4" if narrow else "wmma"
    if _is_f64(instruction):
        return "f64 trans" if info.issue == "trans" else "f64"
    if info.issue == "trans":
        return "trans"
    if "wide_multiply" in info.flags:
        return "multiply32"
    wide = any(spec.size == 2 * _DWORD and spec.type != "m" for spec in info.operands)
    return "shift64" if wide and info.format != "VOPC" else "valu"


def issue_cycles(instruction: Instruction, rule: Rule = "sources") -> int:
    """Cycles for which an instruction keeps others of its unit from being issued.

    Parameters
    ----------
    instruction : Instruction
        Any; of wave64 the vector ALU takes both halves one after the other.
    rule : str
        Bank rule for pairs, see :mod:`.banks`. The rule ``cached`` needs the instruction before, and counts
        a pair alone here.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> issue_cycles(decode(assemble("v_wmma_f32_16x16x16_f16 v[0:7], v[8:15], v[16:23], v[0:7]")))
    32
    """
    if instruction.parts:
        return pair_cycles(instruction, rule)
    if instruction.format == "DATA" or _unit(instruction.info.issue) != "valu":
        return 1
    kind = _class(instruction)
    if kind.startswith("wmma"):
        return cycles(f"{kind} issue")
    halves = instruction.wave_size // _LANES32
    # the unit beside the ALU works on by itself
    name = "valu" if kind == "trans" else "f64" if kind == "f64 trans" else kind
    return halves * cycles(f"{name} issue")


def latency(instruction: Instruction, memory: Memory = "infinity") -> int:
    """Cycles from an instruction's issue until another one can use its result.

    Parameters
    ----------
    instruction : Instruction
        Of waits, branches and stores that is the next cycle.
    memory : str
        ``infinity`` (what is loaded lies in the Infinity Cache) or ``cold``.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> [latency(decode(assemble(text))) for text in ("v_add_f32 v0, v1, v2", "ds_load_b128 v[0:3], v4")]
    [5, 37]
    """
    if instruction.parts:
        return cycles("valu result")
    if instruction.format == "DATA":
        return 1
    info = instruction.info
    unit = _unit(info.issue)
    if unit == "valu":
        kind = _class(instruction)
        return cycles(f"{kind.removesuffix(' iu4')} result")
    if info.issue == "salu":
        return cycles("salu result")
    if "load" not in info.flags:
        return 1
    if info.issue == "smem":
        return cycles(f"smem {memory}")
    if unit == "lds":
        return cycles("lds load") + lds_cycles(instruction)
    return cycles(f"vmem {memory}") + vmem_cycles(instruction)


def _dwords(instruction: Instruction) -> int:
    """Data of one lane that go through the memory pipe, in dwords."""
    specs = instruction.info.operands
    moved = [spec for spec in specs if spec.field in ("vdst", "data", "data0", "data1", "vdata", "sdata")]
    if "store" in instruction.info.flags and "load" not in instruction.info.flags:
        return sum(max(1, spec.size // _DWORD) for spec in moved)
    return max((max(1, spec.size // _DWORD) for spec in moved), default=0)


def lds_cycles(instruction: Instruction) -> int:
    """Cycles that an access without conflicts keeps one SIMD's half of the LDS."""
    rate = cycles("lds rate") // 2
    return -(-4 * _dwords(instruction) * instruction.wave_size // rate)


def vmem_cycles(instruction: Instruction) -> int:
    """Cycles that an access of consecutive lanes keeps one SIMD's half of the vector cache."""
    rate = cycles("vmem rate") // 2
    return -(-4 * _dwords(instruction) * instruction.wave_size // rate)


def _waits(instruction: Instruction) -> tuple[dict[str, int], frozenset[str]]:
    """Counters that a wait waits for, and units that it lets finish."""
    info, value = instruction.info, instruction.modifiers["simm16"]
    if info.immediate == "waitcnt":
        fields = WAITCNT.decode(value)
        return {name: count for name, count in fields.items() if count < LIMITS[name]}, frozenset()
    if "null_counter" in info.flags:
        counter = info.name.rpartition("_")[2]
        return {counter: value & LIMITS[counter]}, frozenset()
    if info.immediate == "depctr":
        fields = DEPCTR.decode(value)
        waited = {
            name.partition("_")[0]
            for name, count in fields.items()
            if name != "hold_cnt" and count < (1 << DEPCTR.fields[name].width) - 1
        }
        units = {"va": "valu", "vm": "memory", "sa": "salu"}
        return {}, frozenset(units[name] for name in waited)
    return {}, frozenset()


def _delays(value: int) -> tuple[tuple[int, str, int], ...]:
    """Read a delay hint: which instruction behind it waits for which one before it."""
    skip = value >> 4 & 7
    result: list[tuple[int, str, int]] = []
    for place, code in ((0, value & 15), (min(skip, len(DELAY_SKIPS) - 1), value >> 7 & 15)):
        name = DELAY_IDS[code] if code < len(DELAY_IDS) else DELAY_IDS[0]
        unit, _, rest = name.partition("_")
        if unit in ("VALU", "TRANS32", "SALU"):
            result.append((place, unit, int(rest[-1])))
    return tuple(result)


_known: dict[tuple[bytes, int, Rule], Timing] = {}
_MOST_KNOWN: Final = 1 << 15


def timing(instruction: Instruction, rule: Rule = "sources") -> Timing:
    """Find what the model knows of an instruction; what was found for the same bytes is remembered.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> found = timing(decode(assemble("ds_load_b64 v[2:3], v1 offset:16")))
    >>> found.unit, found.dwords, found.counters
    ('lds', 2, {'lgkmcnt': 1})
    """
    key = (instruction.data, instruction.wave_size, rule)
    found = _known.get(key)
    if found is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        found = _known[key] = _timing(instruction, rule)
    return found


def _timing(instruction: Instruction, rule: Rule) -> Timing:
    reads, writes, _ = accesses(instruction)
    data = instruction.format == "DATA"
    info = None if data or instruction.parts else instruction.info
    issue = "dual" if instruction.parts else "data" if info is None else info.issue
    unit = _unit(issue)
    flags = frozenset[str]() if info is None else info.flags
    if unit in ("valu", "lds", "vmem", "export"):
        # EXEC is read by all of them; that it was written by a VALU costs nothing that is known
        reads = reads - {EXEC, EXEC + 1}
    waits: dict[str, int] = {}
    drains = frozenset[str]()
    delays: tuple[tuple[int, str, int], ...] = ()
    idle = clause = 0
    priority: int | None = None
    if info is not None:
        immediate = instruction.modifiers.get("simm16", 0)
        if issue == "wait":
            waits, drains = _waits(instruction)
        elif info.immediate == "delay":
            delays = _delays(immediate)
        elif issue == "nop":
            idle = immediate & 15
        elif "clause" in flags:
            clause = (immediate & 63) + 1
        elif "priority" in flags:
            priority = immediate & 3
        elif issue == "control" and "yields" in flags:
            idle = 64 * (immediate & 127)
    memory = unit in ("lds", "vmem") or issue == "smem"
    address = [
        VGPR + operand.index + step
        for name in ("addr", "vaddr")
        if memory and (operand := instruction.operands.get(name)) is not None and operand.kind == "vgpr"
        for step in range(max(1, operand.size // _DWORD))
    ]
    service = lds_cycles(instruction) if unit == "lds" else vmem_cycles(instruction) if unit == "vmem" else 0
    result = latency(instruction) if unit in ("valu", "scalar") and not memory else 0
    return Timing(
        unit=unit,
        issue=issue,
        slots=issue_cycles(instruction, rule),
        result=result,
        dwords=_dwords(instruction) if memory else 0,
        service=service,
        loads="load" in flags and (bool(writes) or issue == "smem"),
        stores="store" in flags,
        vector_reads=tuple(sorted(u for u in reads if VGPR <= u < MODE)),
        vector_writes=tuple(sorted(u for u in writes if VGPR <= u < MODE)),
        scalar_reads=tuple(sorted(u for u in reads if u < VGPR)),
        scalar_writes=tuple(sorted(u for u in writes if u < VGPR and (u != SCC or issue == "salu"))),
        address=tuple(address),
        counters=increments(instruction),
        waits=waits,
        drains=drains,
        delays=delays,
        idle=idle,
        clause=clause,
        priority=priority,
    )
