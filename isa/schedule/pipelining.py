"""Lets the loads of a loop run one round ahead (software pipelining).

Of a loop that ends in its own branch back, the loads of the next round begin before this round uses what the
last one has brought. Where the same registers would hold both, there are two sets, and two rounds make one
loop. What stands in front of the loop stays there: a branch around it, for no rounds at all, too. Each round
is fetched only when it is known that there is one, so that nothing is read that was not read before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..accesses import VCC, VGPR, mask_of
from ..builder.statements import Item, Place, RawBytes, Statement
from ..builder.values import Label
from ..encodings import ENCODINGS, MAGIC
from ..tables.equivalents import opposite_branch, plain_branch
from .items import checked_items, flow_of
from .latencies import issue_cycles, latency
from .layout import layout
from .lines import Line, lines_of
from .own_registers import own_vgprs
from .renaming import RenamingError, copied, operand_units, renamed
from .stages import Stages, StagesError, split

__all__ = ["LoopReport", "Pipelined", "pipeline", "pipelined"]

_MOST_SGPRS: Final = VCC
_BRANCH: Final = ENCODINGS["SOPP"]
_SETS: Final = (None, "single", "double")


@dataclass(frozen=True, slots=True)
class LoopReport:
    """What became of a loop.

    Attributes
    ----------
    label : str
        Where it begins.
    loads : int
        How many loads run ahead; 0 if it stays as it was.
    buffers : int
        Sets of registers: 1 where the next round is fetched when the last of this one's has been used, 2
        where it is fetched before.
    reason : str
        Why it stays as it was.
    """

    label: str
    loads: int = 0
    buffers: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Pipelined:
    """A body and its loops.

    Attributes
    ----------
    items : list of Item
        The body.
    loops : tuple of LoopReport
        All innermost loops, in the order of the code.
    """

    items: list[Item]
    loops: tuple[LoopReport, ...]


def _branch(opcode: int, target: Label, like: Statement) -> Statement:
    word = MAGIC["SOPP"][1] | _BRANCH.encode(op=opcode)
    return Statement(word.to_bytes(4, "little"), like.wave_size, target, like.source)


class _Loop:
    """One loop while it is written anew."""

    def __init__(self, lines: Sequence[Line], label: Label, names: set[str]) -> None:
        self.lines = lines
        self.label = label
        self.branch = lines[-1].statement
        self.opposite = opposite_branch(self.branch.instruction.name)
        self.names = names
        if self.opposite < 0:
            raise StagesError(f"{self.branch.instruction} has no opposite")

    def new_label(self, what: str) -> Label:
        """Make a label with a name that the code does not have."""
        name, number = f"{self.label.name}.{what}", 1
        while name in self.names:
            number += 1
            name = f"{self.label.name}.{what}{number}"
        self.names.add(name)
        label = Label(name)
        label.placed = True
        return label

    def copies(self, indices: Sequence[int]) -> list[Item]:
        """Copies of lines as they are."""
        return [copied(self.lines[index].statement) for index in indices]

    def single(self, stages: Stages, cut: int) -> list[Item]:
        """One set of registers: the next fetch begins when the last register of this one has been used."""
        top, end = self.new_label("round"), self.new_label("last")
        first, second = stages.rest[:cut], stages.rest[cut:]
        return [
            *self.copies(stages.fetch),
            Place(top),
            *self.copies([*first, *stages.control]),
            _branch(self.opposite, end, self.branch),
            *self.copies([*stages.fetch, *second]),
            _branch(plain_branch(), top, self.branch),
            Place(end),
            *self.copies(second),
        ]

    def double(self, stages: Stages, other: Mapping[int, int]) -> list[Item]:
        """Two sets of registers, which the rounds use in turn."""
        top, end, odd_end, done = (self.new_label(each) for each in ("round", "last", "last.odd", "done"))
        plain: dict[int, int] = {}
        sets = (plain, other)

        def fetch(number: int, before: Mapping[int, int]) -> list[Item]:
            own = sets[number]
            result: list[Item] = []
            for index in stages.fetch:
                carried = stages.carried.get(index, frozenset())
                reads = {unit: (before if unit in carried else own).get(unit, unit) for unit in stages.handed}
                result.append(renamed(self.lines[index].statement, reads, own))
            return result

        def rest(number: int) -> list[Item]:
            own = sets[number]
            return [renamed(self.lines[index].statement, own, own) for index in stages.rest]

        return [
            # what the first round finds of the one before was there when the loop began
            *fetch(0, plain),
            Place(top),
            *self.copies(stages.control),
            _branch(self.opposite, end, self.branch),
            *fetch(1, plain),
            *rest(0),
            *self.copies(stages.control),
            _branch(self.opposite, odd_end, self.branch),
            *fetch(0, other),
            *rest(1),
            _branch(plain_branch(), top, self.branch),
            Place(end),
            *rest(0),
            _branch(plain_branch(), done, self.branch),
            Place(odd_end),
            *rest(1),
            Place(done),
        ]


def _cut(lines: Sequence[Line], stages: Stages) -> int:
    """How many lines of the rest go before the next fetch if it writes the same registers."""
    handed = mask_of(stages.handed)
    clobbered = 0
    for index in (*stages.fetch, *stages.control):
        clobbered |= lines[index].writes
    cut = own = 0
    for position, index in enumerate(stages.rest):
        line = lines[index]
        # a value such as SCC must not be written over between its instruction and the one that reads it
        if (line.reads | line.writes) & handed or line.reads & clobbered & own:
            cut = position + 1
        own |= line.writes
    return cut


def _groups(lines: Sequence[Line], handed: frozenset[int]) -> list[range]:
    """Handed registers that are named together, as ranges."""
    spans: list[range] = []
    for line in lines:
        instruction = line.instruction
        for part in instruction.parts or (instruction,):
            for operand in part.operands.values():
                units = operand_units(operand)
                if len(units) > 1 and not handed.isdisjoint(units):
                    spans.append(units)
    spans.extend(range(unit, unit + 1) for unit in handed)
    result: list[range] = []
    for span in sorted(spans, key=lambda each: each.start):
        if result and span.start < result[-1].stop:
            result[-1] = range(result[-1].start, max(result[-1].stop, span.stop))
        else:
            result.append(span)
    strange = [unit for group in result for unit in group if unit not in handed]
    if strange:
        raise StagesError("registers that are loaded and others are named together")
    return result


def _second_set(lines: Sequence[Line], handed: frozenset[int], busy: int, max_vgprs: int) -> dict[int, int]:
    """Find free registers for a second set; each keeps its bank."""
    result: dict[int, int] = {}
    for group in _groups(lines, handed):
        vector = group.start >= VGPR
        first, most = (VGPR, max_vgprs) if vector else (0, _MOST_SGPRS)
        start = first + (group.start - first) % 4
        wanted = mask_of(range(len(group)))
        place = next(
            (place for place in range(start, first + most - len(group) + 1, 4) if not busy >> place & wanted),
            None,
        )
        if place is None:
            kind = "vector" if vector else "scalar"
            raise StagesError(
                f"there are no {len(group)} free {kind} registers that follow each other, below {most}"
            )
        busy |= wanted << place
        result.update(zip(group, range(place, place + len(group)), strict=True))
    return result


def _cycles(lines: Sequence[Line], indices: Sequence[int]) -> int:
    return sum(issue_cycles(does) for index in indices if (does := lines[index].effects) is not None)


def _rewrite(
    loop: _Loop, stages: Stages, busy: int, max_vgprs: int, buffers: str | None
) -> tuple[list[Item], int]:
    """Write a loop anew with one or two sets of registers; returns how many."""
    lines = loop.lines
    cut = _cut(lines, stages)
    behind = stages.rest[cut:]
    waited = max(
        latency(does)
        for index in stages.fetch
        if (does := lines[index].effects) is not None and does.is_memory
    )
    if buffers == "single" or (buffers is None and _cycles(lines, behind) >= waited):
        if not behind:
            raise StagesError("its last instruction uses what is loaded: one set of registers hides nothing")
        return loop.single(stages, cut), 1
    try:
        return loop.double(stages, _second_set(lines, stages.handed, busy, max_vgprs)), 2
    except (StagesError, RenamingError) as error:
        if buffers == "double" or not behind:
            raise StagesError(str(error)) from error
    return loop.single(stages, cut), 1


def _needed_behind(items: Sequence[Item], around: Mapping[int, tuple[int, int]], stop: int) -> int:
    """Registers that are needed where a loop is left; all where that is not known."""
    following = next((index for index in range(stop, len(items)) if index in around), None)
    if following is None or any(isinstance(item, RawBytes) for item in items[stop:following]):
        return -1
    return around[following][0]


def pipelined(
    items: Sequence[Item], *, max_vgprs: int | None = None, buffers: str | None = None
) -> Pipelined:
    """Let the loads of innermost loops run a round ahead, and say of each loop what became of it.

    A loop is one basic block that ends in a conditional branch to its own label. Its loads run ahead where
    nothing in it writes their space of memory, and where their addresses do not depend on what it computes
    from what it loads. They may then pass the loop's barriers: between rounds of one loop no wave of the
    workgroup writes that memory.

    Parameters
    ----------
    items : sequence of Item
        A body with numbered registers, before waits, delays and pairs; it stays as it is.
    max_vgprs : int, optional
        A second set lies below this number; by default, below what the kernel uses anyway: a descriptor that
        is there already declares no more. :func:`~.registers.room_for_waves` says what costs no wave.
    buffers : str, optional
        ``single`` or ``double`` sets of registers. By default a single one where what follows its last use
        lasts as long as the loads, else a double one where there are registers.

    Examples
    --------
    >>> from barewave.isa.builder import Builder, s, v
    >>> k = Builder()
    >>> with k.loop(s[2], 16):
    ...     _ = k.global_load_b32(v[1], v[0], s[0:1])
    ...     _ = k.v_add_nc_u32(v[0], v[0], 4)
    ...     _ = k.v_add_f32(v[2], v[2], v[1])
    >>> _ = k.ds_store_b32(v[3], v[2])
    >>> _ = k.s_endpgm()
    >>> pipelined(k.body, max_vgprs=96).loops
    (LoopReport(label='.Llabel0', loads=1, buffers=2, reason=''),)
    """
    items = checked_items(items)
    if buffers not in _SETS:
        raise ValueError(f"buffers is single, double or None, not {buffers!r}")
    if not items:
        return Pipelined([], ())
    lines = lines_of(items)
    flow = flow_of(items)
    code = layout(items)
    around = code.live_around()
    own = own_vgprs(flow, lines)
    names = {item.label.name for item in items if isinstance(item, Place)}
    result: list[Item] = []
    reports: list[LoopReport] = []
    done = 0
    for header in sorted(flow.loops):
        if any(inner != header and inner in flow.loops[header] for inner in flow.loops):
            continue
        block = flow.blocks[header]
        start = block.start
        while start < block.stop and isinstance(items[start], Place):
            start += 1
        label = next(
            (item.label for item in items[block.start : start] if isinstance(item, Place)), Label("")
        )
        body = lines[start : block.stop]
        try:
            if flow.loops[header] != frozenset({header}):
                raise StagesError("there are branches, labels or gaps within the loop")
            if block.outside:
                raise StagesError("control may come into the loop from elsewhere")
            loop = _Loop(body, label, names)
            stages = split(body, _needed_behind(items, around, block.stop))
            busy = 0
            for index in range(start, block.stop):
                busy |= around[index][0] | around[index][1] | lines[index].reads | lines[index].writes
            made, sets = _rewrite(
                loop, stages, busy, own[header] if max_vgprs is None else max_vgprs, buffers
            )
        except StagesError as error:
            reports.append(LoopReport(label.name, reason=str(error)))
            continue
        loads = sum(1 for i in stages.fetch if (does := body[i].effects) is not None and does.is_memory)
        reports.append(LoopReport(label.name, loads, sets))
        result.extend(items[done:start])
        result.extend(made)
        done = block.stop
    result.extend(items[done:])
    return Pipelined(result, tuple(reports))


def pipeline(
    items: Sequence[Item], *, max_vgprs: int | None = None, buffers: str | None = None
) -> list[Item]:
    """Let the loads of innermost loops run a round ahead; :func:`pipelined` says more."""
    return pipelined(items, max_vgprs=max_vgprs, buffers=buffers).items
