"""Assembly texts that are scheduled: directives, labels and comments stay, instructions come between.

Macros, repetitions, conditions and included files are written out: what is put in differs from one use of a
macro to the next. Distances that the text names by symbols come out right when it is assembled again; code
that has them as numbers is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import partial
from typing import Final, NamedTuple

from ..assembly import Assembly, KernelBlock, Patch
from ..builder.statements import Item, Place, RawBytes, Statement
from ..builder.values import Label
from ..expressions import ExpressionError
from ..flat_text import FlatLine
from ..rdna3_assembler import write_out
from ..rdna3_disassembler import decode
from ..source import cut_comment
from .effects import statement_effects
from .explanation import item_text
from .items import ScheduleError, groups_of
from .passes import rearrange, schedule
from .text_symbols import Unsettled, with_fences, without_fences

__all__ = ["schedule_text"]

_EXECUTABLE: Final = 4


class _Section:
    """The code of one section: its items, and the lines that they came from."""

    def __init__(self, assembly: Assembly, name: str) -> None:
        assert assembly.written is not None
        self.assembly = assembly
        self.name = name
        self.lines: Sequence[FlatLine] = assembly.written.lines
        self.patches = {
            patch.offset: patch
            for patch in assembly.patches
            if patch.section == name and patch.kind != "data"
        }
        self.labels: dict[int, Label] = {}
        places = assembly.symbols.labels.items()
        #: by offset, the names that a text can write
        self.names = {at.offset: key for key, at in places if at.section == name and key.isprintable()}
        self.items: list[Item] = []
        #: line of each item by its identity
        self.line_of: dict[int, int] = {}
        #: line in whose place each item stands in the end
        self.place_of: dict[int, int] = {}
        self.made: Sequence[Item] = ()
        self.kernels: set[str] = set()
        self._read()

    def _label(self, offset: int) -> Label:
        if offset not in self.labels:
            # what a loop becomes is named after it; numbered labels have no name that can be written
            name = self.names.get(offset, f".Lplace_{offset:x}")
            while offset not in self.names and self.assembly.symbols.defined(name):
                name += "_"
            self.labels[offset] = Label(name)
        return self.labels[offset]

    def _target(self, patch: Patch, line: FlatLine) -> Label:
        """Label that a branch goes to."""
        try:
            value = self.assembly.symbols.resolve(patch.expression)
        except ExpressionError as error:
            raise ScheduleError(f"line {line.number}: {error}") from None
        place = None
        if len(value.terms) == 1 and not value.constant:
            ((term, count),) = value.terms.items()
            place = self.assembly.symbols.labels.get(term.symbol) if count == 1 else None
        if place is None or place.section != self.name:
            raise ScheduleError(
                f"line {line.number}: {line.text.strip()} does not go to a label of its section, so that"
                " what is put in would move its target"
            )
        return self._label(place.offset)

    def _statement(self, line: FlatLine) -> Statement:
        data = bytes(self.assembly.sections[self.name].data[line.offset : line.offset + 20])
        instruction = decode(data, 0, wave_size=self.assembly.options.wave_size)
        made = Statement(instruction.data, instruction.wave_size)
        # what becomes of the instruction, such as a pair, keeps what was said behind it
        made.note(line.text[len(cut_comment(line.text)) :].lstrip("/; \t"))
        patch = self.patches.get(line.offset)
        if patch is not None and patch.kind == "branch":
            made.target = self._target(patch, line)
        elif instruction.target is not None:
            raise ScheduleError(
                f"line {line.number}: {line.text.strip()} goes a fixed distance: what is put in would move"
                " its target; branch to a label"
            )
        return made

    def _read(self) -> None:
        kernels = {block.name for block in self.assembly.kernels}
        places = self.assembly.symbols.labels
        entries = {
            places[name].offset for name in kernels if name in places and places[name].section == self.name
        }
        end = behind = 0
        placed: set[int] = set()
        for number, line in enumerate(self.lines):
            if line.section != self.name:
                continue
            if line.offset > end:
                self._gap(end, line.offset, behind)
                end = line.offset
            behind = number + 1
            if line.kind == "label":
                if line.offset not in placed:
                    placed.add(line.offset)
                    self._put(Place(self._label(line.offset)), number)
            else:
                made = self._statement(line)
                self._put(made, number)
                end = line.offset + len(made.data)
        self._gap(end, len(self.assembly.sections[self.name].data), behind)
        self.kernels = {self.labels[offset].name for offset in entries if offset in self.labels}
        self._check_addresses()

    def _gap(self, start: int, end: int, line: int) -> None:
        """What directives from a line on put between instructions: NOPs for an alignment, else data."""
        data = bytes(self.assembly.sections[self.name].data[start:end])
        words = [decode(data, at) for at in range(0, len(data) - 3, 4)]
        if len(data) % 4 or any(word.format != "SOPP" or word.info.issue != "nop" for word in words):
            self._put(RawBytes(data), line)

    def _put(self, item: Item, number: int) -> None:
        self.items.append(item)
        self.line_of[id(item)] = self.place_of[id(item)] = number

    def _check_addresses(self) -> None:
        """Refuse distances from the program counter that are numbers."""
        groups = groups_of(self.items)
        for index, item in enumerate(self.items):
            if not isinstance(item, Statement) or "program_counter" not in statement_effects(item).flags:
                continue
            for member in self.items[index + 1 : groups.get(index, index)]:
                line = self.lines[self.line_of[id(member)]]
                is_named = any(line.offset < offset < line.offset + 12 for offset in self.patches)
                if isinstance(member, Statement) and not is_named and len(member.data) > 4:
                    raise ScheduleError(
                        f"line {line.number}: {line.text.strip()} adds a number to the program counter, which"
                        " is wrong when code moves: name what it is the distance to, as in symbol@rel32@lo+4"
                    )

    def told(self, change: Callable[[], list[Item]]) -> list[Item]:
        """Make new items; errors say the line of what stands in the way."""
        try:
            return change()
        except ScheduleError as error:
            number = self.place_of.get(id(error.item))
            line = "" if number is None else f"line {self.lines[number].number}"
            raise error.within(line) from None

    def moved(self, *, strip: bool, order: bool, pairs: bool, pipeline: bool) -> list[Item]:
        """Let instructions change places, none over a directive or over one that depends on places."""
        unsettled = Unsettled(self.lines, self.assembly.symbols)
        fenced = with_fences(self.items, self.line_of, self.lines, unsettled)
        made = self.told(lambda: rearrange(fenced, strip=strip, order=order, pairs=pairs, pipeline=pipeline))
        own = {id(label) for label in self.labels.values()}
        for item in made:
            if isinstance(item, Place) and id(item.label) not in own:
                # other sections have labels too, and so has the text of a pipelined one
                while self.assembly.symbols.defined(item.label.name):
                    item.label.name += "_"
        self._find_places(fenced, made)
        return without_fences(made, fenced)

    def _find_places(self, fenced: Sequence[Item], made: Sequence[Item]) -> None:
        """Give items that have moved, and what became of them, the lines between the same directives."""
        # what is new is told by its identity, which is its own as long as it is there
        self.made = made
        still = {id(item) for item in fenced if not isinstance(item, Statement)}
        for before, after in zip(_stretches(fenced, still), _stretches(made, still), strict=True):
            lines = [self.line_of[id(item)] for item in before]
            # of more items than lines the first ones go before the others
            surplus = max(0, len(after) - len(lines))
            self.place_of.update(zip(map(id, after[surplus:]), lines, strict=False))

    def write(self, made: Sequence[Item], written: _Written) -> None:
        """Find the text for what was put in, the lines that go away and those that change places."""
        own = {number for number in self.line_of.values() if self.lines[number].kind == "instruction"}
        written.dropped.update(own.difference(self.place_of.get(id(item), -1) for item in made))
        waiting: list[str] = []
        last = max(self.line_of.values(), default=-1)
        for item in made:
            number, line = self.place_of.get(id(item)), self.line_of.get(id(item))
            text = _text(item) if line is None else self.lines[line].text
            if number is None:
                waiting.append(text)
                continue
            written.before.setdefault(number, []).extend(waiting)
            waiting.clear()
            written.text[number] = text
        written.before.setdefault(last + 1, []).extend(waiting)


def _text(item: Item) -> str:
    comment = f"  // {item.comment}" if item.comment else ""
    return f"{'' if isinstance(item, Place) else '    '}{item_text(item)}{comment}"


def _stretches(items: Sequence[Item], still: Container[int]) -> list[list[Item]]:
    """Split items at those of some identities."""
    result: list[list[Item]] = [[]]
    for item in items:
        if id(item) in still:
            result.append([])
        else:
            result[-1].append(item)
    return result


class _Written(NamedTuple):
    """A text's changes, by the numbers of its lines."""

    #: what goes before a line
    before: dict[int, list[str]]
    #: lines that go away
    dropped: set[int]
    #: what stands in the place of a line now
    text: dict[int, str]


def _is_ordered(assembly: Assembly, block: KernelBlock) -> bool:
    """Whether a kernel's loads end in their order."""
    setting = block.values.get("memory_ordered")
    try:
        return setting is None or assembly.symbols.number(setting[0]) != 0
    except ExpressionError:
        return False


def schedule_text(
    text: str,
    filename: str = "<text>",
    *,
    strip: bool = False,
    order: bool = False,
    pairs: bool = False,
    pipeline: bool = False,
    wave_size: int | None = None,
    target: str | None = None,
    include: Iterable[str] = (),
    symbols: Mapping[str, int] | None = None,
) -> str:
    r"""Schedule an assembly text.

    Parameters
    ----------
    text : str
        Assembly text.
    filename : str
        Name of the text, for error messages; files that it includes are looked for beside it.
    strip : bool
        Whether waits, cures of hazards and clauses that are there are derived anew.
    order, pairs, pipeline : bool
        As for :func:`barewave.isa.schedule.schedule`. Lines keep their comments when they move; comments and
        blank lines by themselves stay. Directives hold still, nothing passes them, and so do instructions
        whose operands depend on the places of labels.
    wave_size, target, include, symbols
        As for :func:`barewave.isa.assemble_object`.

    Returns
    -------
    str
        A text without macros, which assembles by itself: ``symbols`` are defined in it.

    Raises
    ------
    AssemblyError
        If the text has errors.
    ScheduleError
        If code depends on distances that are numbers, or has a hazard that nothing cures.

    Examples
    --------
    >>> print(schedule_text("top: s_load_b32 s4, s[0:1], 0x0\n\ts_mov_b32 s5, s4 // here"), end="")
    top:
        s_load_b32 s4, s[0:1], 0x0
        s_waitcnt lgkmcnt(0)  // lgkmcnt(0) for s4 of s_load_b32 s4, s[0:1], null
        s_mov_b32 s5, s4 // here
    """
    assembly = write_out(text, filename, wave_size=wave_size, target=target, include=include, symbols=symbols)
    assert assembly.written is not None
    lines = assembly.written.lines
    written = _Written({}, set(), {})
    is_ordered = all(_is_ordered(assembly, block) for block in assembly.kernels)
    for name, section in assembly.sections.items():
        if section.flags & _EXECUTABLE and any(line.section == name for line in lines):
            try:
                code = _Section(assembly, name)
                items: Sequence[Item] = code.items
                if order or pairs or pipeline:
                    items = code.moved(strip=strip, order=order, pairs=pairs, pipeline=pipeline)
                make = partial(schedule, items, strip=strip, kernels=code.kernels, memory_ordered=is_ordered)
                made = code.told(make)
            except ScheduleError as error:
                raise error.within(filename) from None
            code.write(made, written)
    result = [f"    .set {name}, {value}" for name, value in (symbols or {}).items()]
    for number, line in enumerate(lines):
        result += written.before.get(number, [])
        if number not in written.dropped:
            result.append(written.text.get(number, line.text))
    result += written.before.get(len(lines), [])
    return "\n".join(result) + "\n"
