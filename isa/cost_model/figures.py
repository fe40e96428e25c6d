"""Figures of merit of a loop, all of them computable without a card: what it issues, reads and waits for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..control_flow import control_flow
from ..instruction import Instruction
from ..occupancy import occupancy_of
from ..resources import registers_used
from ..targets import TARGETS
from ..wait_counters import LIMITS
from .banks import RULES, Rule, sequence_cycles
from .constants import CONSTANTS, cycles
from .estimate import estimate
from .paths import Code, Loop, executions, instructions_of, loops
from .timing import Memory, issue_cycles, lds_cycles, timing

__all__ = ["Figures", "figures", "multiply_adds", "simds_of_unit", "waves_together"]

#: Multiply-adds of a 16x16x16 matrix product.
_MATRIX: Final = 16**3


@dataclass(frozen=True, slots=True)
class Figures:
    """One round of a loop, as one wave executes it; inner loops with their trips.

    Attributes
    ----------
    loop : int or None
        Offset of its head; None where the code has no loop and all of it is counted.
    instructions : int
        Executed.
    multiply_adds : int
        Of one lane.
    valu_slots : int
        Vector instructions: a pair is one.
    pairs : int
        Dual-issue pairs.
    dual_ratio : float
        Part of the vector operations that stand in pairs.
    bank_scores : Mapping of str to float
        Cycles per pair under each bank rule; 1 is the least. 0 without pairs.
    valu_cycles : Mapping of str to int
        Cycles for which the vector instructions keep their SIMD, under each bank rule.
    lds_bytes : int
        Read from LDS by one lane.
    lds_cycles : int
        For which LDS accesses without conflicts keep one SIMD's half of the LDS.
    lds_conflict_cycles : int
        What is added for bank conflicts that the caller knows of.
    exposed_wait : float
        Cycles that a single wave stands at waits.
    cycles : float
        Of one round with ``waves`` waves on the SIMD, waits and all.
    waves, waves_fit : int
        Waves that ``cycles`` counts, and that fit by registers and LDS.
    spills : int
        Accesses of scratch.
    code_bytes : int
        Size of the loop.
    barriers : int
        Executed.
    matrix_cycles : int
        Cycles of the matrix instructions.
    rule : str
        Bank rule of ``cycles``.
    """

    loop: int | None
    instructions: int
    multiply_adds: int
    valu_slots: int
    pairs: int
    dual_ratio: float
    bank_scores: Mapping[Rule, float]
    valu_cycles: Mapping[Rule, int]
    lds_bytes: int
    lds_cycles: int
    lds_conflict_cycles: int
    exposed_wait: float
    cycles: float
    waves: int
    waves_fit: int
    spills: int
    code_bytes: int
    barriers: int
    matrix_cycles: int
    rule: Rule

    def _per_multiply_add(self, value: float) -> float:
        return value / self.multiply_adds if self.multiply_adds else 0.0

    @property
    def slots_per_fma(self) -> float:
        """Vector instructions for each multiply-add of a lane: 0.5 at best without matrix instructions."""
        return self._per_multiply_add(self.valu_slots)

    @property
    def lds_bytes_per_fma(self) -> float:
        """Bytes that a lane reads from LDS for each multiply-add."""
        return self._per_multiply_add(self.lds_bytes)

    @property
    def barriers_per_fma(self) -> float:
        """Barriers for each multiply-add of a lane."""
        return self._per_multiply_add(self.barriers)

    @property
    def lds_busy(self) -> float:
        """Cycles of the LDS for each cycle of the vector ALU, both SIMDs of a CU doing the same."""
        valu = self.valu_cycles[self.rule]
        return (self.lds_cycles + self.lds_conflict_cycles) / valu if valu else 0.0

    @property
    def matrix_busy(self) -> float:
        """Part of the model's cycles for which the matrix unit works."""
        return self.waves * self.matrix_cycles / self.cycles if self.cycles else 0.0

    @property
    def matrix_share(self) -> float:
        """Part of the vector instructions' cycles that are matrix instructions'."""
        valu = self.valu_cycles[self.rule]
        return self.matrix_cycles / valu if valu else 0.0

    @property
    def in_instruction_cache(self) -> bool:
        """Whether the loop fits in the instruction cache."""
        return self.code_bytes <= cycles("instruction cache")

    def tflops(self, rule: Rule | None = None, *, wave_size: int = 32) -> float:
        """TFLOPS of the whole card if nothing but the vector ALU took time.

        Parameters
        ----------
        rule : str, optional
            Bank rule; that of the figures by default.
        wave_size : int
            Lanes of a wave.
        """
        valu = self.valu_cycles[rule or self.rule]
        if not valu:
            return 0.0
        card = CONSTANTS["simds"].value * CONSTANTS["clock"].value
        return 2 * wave_size * self.multiply_adds / valu * card / 1e12

    def model_tflops(self, *, wave_size: int = 32) -> float:
        """TFLOPS of the whole card at the model's cycles, each SIMD with as many waves."""
        if not self.cycles:
            return 0.0
        card = CONSTANTS["simds"].value * CONSTANTS["clock"].value
        return 2 * wave_size * self.multiply_adds * self.waves / self.cycles * card / 1e12


def multiply_adds(instruction: Instruction) -> int:
    """Multiply-adds that an instruction does for each lane.

    Examples
    --------
    >>> from barewave.isa import assemble, decode
    >>> multiply_adds(decode(assemble("v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v5, v10")))
    2
    """
    if instruction.parts:
        return sum(multiply_adds(part) for part in instruction.parts)
    if instruction.format == "DATA":
        return 0
    flags = instruction.info.flags
    if "wmma" in flags:
        return _MATRIX // instruction.wave_size
    if "dot" in flags:
        return 8 if "dot8" in flags else 4 if "dot4" in flags else 2
    if "fused" not in flags:
        return 0
    return 2 if "packed" in flags else 1


def simds_of_unit(*, cu_mode: bool = False) -> int:
    """SIMDs that share a workgroup: those of a workgroup processor, or in CU mode of a compute unit.

    Examples
    --------
    >>> simds_of_unit(), simds_of_unit(cu_mode=True)
    (4, 2)
    """
    return TARGETS["gfx1100"].simds // (2 if cu_mode else 1)


def waves_together(workgroup: int, wave_size: int, *, cu_mode: bool = False) -> int:
    """Waves of a workgroup that share a SIMD.

    Examples
    --------
    >>> waves_together(256, 32), waves_together(256, 32, cu_mode=True)
    (2, 4)
    """
    return max(1, -(-workgroup // (wave_size * simds_of_unit(cu_mode=cu_mode))))


def _chosen(found: Sequence[Loop], counts: Mapping[int, float], loop: int | None) -> Loop | None:
    """Find the loop that is meant: where most multiply-adds, then most instructions are executed."""
    if loop is not None:
        for candidate in found:
            if candidate.head == loop:
                return candidate
        have = ", ".join(f"{candidate.head:#x}" for candidate in found) or "none"
        raise ValueError(f"no loop begins at {loop:#x}; loops begin at: {have}")
    outer = [candidate for candidate in found if candidate.depth == 1]
    return max(outer, key=lambda candidate: sum(counts[start] for start in candidate.blocks), default=None)


def _lane_bytes(instruction: Instruction) -> int:
    """Bytes of LDS that one lane reads."""
    now = timing(instruction)
    return 4 * now.dwords if now.unit == "lds" and now.loads else 0


def figures(
    code: Code,
    *,
    loop: int | None = None,
    trips: Mapping[int, int] | None = None,
    waves: int | None = None,
    vgprs: int | None = None,
    lds: int = 0,
    workgroup: int = 256,
    cu_mode: bool = False,
    lds_conflict_cycles: int = 0,
    rule: Rule = "sources",
    memory: Memory = "infinity",
) -> Figures:
    r"""Compute the figures of a loop.

    Parameters
    ----------
    code : Builder, sequence of Item or sequence of Instruction
        A kernel or a part of one.
    loop : int, optional
        Offset of the loop's head. By default the outermost loop that does most multiply-adds; all code
        where there is no loop.
    trips : Mapping of int to int, optional
        Rounds of the loops inside of it, by the offsets of their heads; 1 where nothing is said.
    waves : int, optional
        Waves on the SIMD for the model's cycles; as many as fit by default.
    vgprs : int, optional
        That the kernel declares; the highest that the code names by default.
    lds, workgroup, cu_mode
        Bytes of LDS and work-items of a workgroup, and whether it stays on one CU.
    lds_conflict_cycles : int
        Added to the LDS's cycles, where addresses are known to collide.
    rule, memory
        Those of :func:`.estimate.estimate`.

    Raises
    ------
    ValueError
        As :func:`.estimate.estimate`, and if not even one wave fits.

    Examples
    --------
    >>> from barewave.isa import assemble, disassemble
    >>> pair = "v_dual_fmac_f32 v0, v4, v9 :: v_dual_fmac_f32 v1, v6, v11"
    >>> found = figures(disassemble(assemble(f"again:\n{pair}\n{pair}\ns_cbranch_scc1 again\ns_endpgm")))
    >>> found.multiply_adds, found.slots_per_fma, found.bank_scores["sources"]
    (4, 0.5, 1.0)
    """
    instructions = instructions_of(code)
    real = [instruction for instruction in instructions if instruction.format != "DATA"]
    flow = control_flow(real)
    times = executions(flow, trips or {})
    done = {
        start: times[start] * sum(map(multiply_adds, block.instructions)) + len(block.instructions) / 1e6
        for start, block in flow.blocks.items()
    }
    chosen = _chosen(loops(flow), done, loop)
    starts = sorted(flow.reachable if chosen is None else chosen.blocks)
    head = 1 if chosen is None else max(1, times[chosen.head])
    counted = [
        (instruction, times[start] // head)
        for start in starts
        for instruction in flow.blocks[start].instructions
    ]
    wave_size = real[0].wave_size if real else 32
    declared = vgprs or max(1, registers_used(real).vgprs)
    fit = occupancy_of(declared, wave_size, lds, workgroup, cu_mode=cu_mode).waves
    if waves is None and not fit:
        raise ValueError(
            f"no workgroup fits: {declared} VGPRs, {lds} bytes of LDS, {workgroup} work-items; name fewer"
        )
    resident = waves or fit
    together = waves_together(workgroup, wave_size, cu_mode=cu_mode)
    full = estimate(code, waves=resident, rule=rule, memory=memory, trips=trips, together=together)
    single = estimate(code, waves=1, rule=rule, memory=memory, trips=trips)
    inside = set(starts)
    exposed = sum(
        count * line.executions
        for line in single.lines
        if line.block in inside
        for reason, count in line.waited.items()
        if reason in LIMITS
    )
    totals = _totals(counted)
    per_rule: dict[Rule, tuple[int, int]] = {name: _valu_cycles(counted, name) for name in RULES}
    pairs = totals["pairs"]
    valu_cycles: dict[Rule, int] = {name: found[0] for name, found in per_rule.items()}
    scores: dict[Rule, float] = {name: found[1] / max(1, pairs) for name, found in per_rule.items()}
    return Figures(
        loop=None if chosen is None else chosen.head,
        instructions=sum(count for _, count in counted),
        multiply_adds=totals["multiply_adds"],
        valu_slots=totals["valu"],
        pairs=pairs,
        dual_ratio=2 * pairs / (totals["valu"] + pairs) if totals["valu"] else 0.0,
        bank_scores=scores,
        valu_cycles=valu_cycles,
        lds_bytes=totals["lds_bytes"],
        lds_cycles=totals["lds_cycles"],
        lds_conflict_cycles=lds_conflict_cycles,
        exposed_wait=exposed / head,
        cycles=full.cycles if chosen is None else full.loop_cycles(chosen.head),
        waves=resident,
        waves_fit=fit,
        spills=totals["spills"],
        code_bytes=sum(flow.blocks[start].end - start for start in starts),
        barriers=totals["barriers"],
        matrix_cycles=totals["matrix"],
        rule=rule,
    )


def _totals(counted: Sequence[tuple[Instruction, int]]) -> Counter[str]:
    """Sum up what needs no rule."""
    result: Counter[str] = Counter()
    for instruction, count in counted:
        now = timing(instruction)
        result["multiply_adds"] += count * multiply_adds(instruction)
        result["valu"] += count * (now.unit == "valu")
        result["pairs"] += count * bool(instruction.parts)
        result["lds_bytes"] += count * _lane_bytes(instruction)
        result["lds_cycles"] += count * (lds_cycles(instruction) if now.unit == "lds" else 0)
        result["spills"] += count * (now.issue == "scratch")
        result["barriers"] += count * (now.issue == "barrier")
        result["matrix"] += count * (issue_cycles(instruction) if now.issue == "wmma" else 0)
    return result


def _valu_cycles(counted: Sequence[tuple[Instruction, int]], rule: Rule) -> tuple[int, int]:
    """Cycles of all vector instructions, and of the pairs among them."""
    pairs = iter(sequence_cycles((instruction for instruction, _ in counted), rule))
    total = dual = 0
    for instruction, count in counted:
        if instruction.parts:
            taken = count * next(pairs)
            dual += taken
            total += taken
        elif timing(instruction).unit == "valu":
            total += count * issue_cycles(instruction)
    return total, dual
