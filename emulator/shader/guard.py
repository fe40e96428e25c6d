"""The guard: IR whose every formed host address is tested before it is used, for tests of the engine.

It works on the text that LLVM is about to compile, after everything else: on what the translator made, and on
the committed IR of the helpers in C. Each load, store, gather, scatter, atomic and copy has its pointer
followed back to where it comes from, which says where it may lie: in one object (the wave's block, the
worker, an array of the function), in the workgroup's LDS, in the mappings of the wave's address space. What
the text alone shows to be inside (a register at a fixed place) is left as it is; what it shows to be outside
is refused; before everything else comes a call of ``guard.c``, which looks and ends the process if it must.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .pointer_places import DEFINITION, LOAD, NAME, TYPE, GuardError, Kind, Place, Pointers, Types, start_of
from .waves import VGPR_OFFSET, WORKER

__all__ = ["HELPER_ARGUMENTS", "SYMBOLS", "GuardError", "guarded", "guarded_helpers", "note"]

SYMBOLS: Final = ("barewave_guard", "barewave_guard_lanes")
"""Functions of ``guard.c``."""

@dataclass(frozen=True, slots=True)
class _Rows:
    """Extent of an argument that points to registers: rows of four bytes for each of ``lanes``.

    How many rows is chosen from a table by the argument ``op``, of which the low bits are looked at.
    """

    lanes: int
    op: int
    rows: tuple[int, ...]

    @property
    def mask(self) -> int:
        return (1 << (len(self.rows) - 1).bit_length()) - 1

    def known(self, lanes: int, op: int) -> int:
        """Extent of a call with these numbers."""
        return 4 * lanes * self.rows[op & self.mask]

    def computed(self, name: str, lanes: str, op: str) -> list[str]:
        """Lines that compute the extent as ``name`` from the names of these two arguments."""
        lines = [f"{name}.count = zext i32 {lanes} to i64", f"{name}.op = and i32 {op}, {self.mask}"]
        chosen = str(4 * self.rows[0])
        for number, rows in enumerate(self.rows[1:], 1):
            lines.append(f"{name}.is.{number} = icmp eq i32 {name}.op, {number}")
            lines.append(f"{name}.{number} = select i1 {name}.is.{number}, i64 {4 * rows}, i64 {chosen}")
            chosen = f"{name}.{number}"
        return [*lines, f"{name} = mul i64 {name}.count, {chosen}"]


_Arguments = Mapping[int, "int | tuple[int, int] | _Rows"]

_ARRAY: Final = 4096
"""Bytes of ``worker.data``."""

_CONTEXT: Final = WORKER.size + 256
"""The worker, and behind it the engine's own counters."""

_FACTORS: Final = _Rows(1, 0, (8, 8, 8, 8, 4, 2))
_MATRIX: Final[_Arguments] = {2: _FACTORS, 3: _FACTORS, 4: 1024, 5: 1024}

HELPER_ARGUMENTS: Final[Mapping[str, _Arguments]] = {
    "barewave_dot2": {2: (1, 4), 3: (1, 4), 4: (1, 4), 5: (1, 4)},
    "barewave_matrix_exact": _MATRIX,
    "barewave_matrix_fused": _MATRIX,
    "barewave_round": {2: (1, 32)},
    "barewave_format_size": {},
    "barewave_format_load": {3: _ARRAY},
    "barewave_format_store": {2: _ARRAY},
    "barewave_trig_preop": {1: _ARRAY},
    "barewave_count": {0: VGPR_OFFSET, 1: WORKER.size},
}
"""Helpers and the arguments that are pointers: to so many bytes, or to so many times another argument."""

_INTERNAL_ARGUMENTS: Final[Mapping[str, _Arguments]] = {
    "helper_load": {0: VGPR_OFFSET, 1: _CONTEXT},
    "helper_store": {0: VGPR_OFFSET, 1: _CONTEXT},
    "helper_atomic": {0: VGPR_OFFSET, 1: _CONTEXT},
    "memory_access": {0: VGPR_OFFSET, 1: _CONTEXT},
    "access_global": {0: _CONTEXT, 5: 8},
    "combine": {},
    "float_add": {},
    "pack": {0: 32},
    "copy_sources": {**_MATRIX, 5: 4 * (2 * 8 * 64 + 256)},
}
"""The same of functions inside of committed IR."""

_STORE: Final = re.compile(rf"store (?:atomic )?(?:volatile )?({TYPE}) .*, ptr ({NAME})(?:[ ,].*)?$")
_RMW: Final = re.compile(rf"atomicrmw (?:volatile )?\w+ ptr ({NAME}), ({TYPE}) ")
_EXCHANGE: Final = re.compile(rf"cmpxchg (?:weak )?(?:volatile )?ptr ({NAME}), ({TYPE}) ")
_OPAQUE: Final = re.compile(r'call i(32|64) asm "", "=r,0"\(')
"""An assembly text of no instruction, which hides a value."""
_CALL: Final = re.compile(rf"(?:tail |notail )?call .*?({NAME})\((.*)\)")
_POINTER: Final = re.compile(rf"\bptr (?:[a-z]+(?:\([^)]*\))? (?:\d+ )?)*({NAME}|null)")
_SIBLING: Final = re.compile(r"^define .*@([\w.]+)\(ptr noalias %wave, ptr noalias %worker\b", re.MULTILINE)
_HARMLESS: Final = re.compile(r"llvm\.(lifetime|experimental\.noalias|assume)")


@dataclass
class _Function:
    """One function while its lines are rewritten."""

    lines: list[str]
    types: Types
    known: dict[str, Place]
    wave: str
    worker: str
    strict: bool
    calls: Mapping[str, _Arguments]
    prefix: str
    siblings: Mapping[str, str] = field(default_factory=dict[str, str])
    output: list[str] = field(default_factory=list[str])
    texts: list[str] = field(default_factory=list[str])
    entry: list[str] = field(default_factory=list[str])
    note: str = ""
    _next: int = 0

    def __post_init__(self) -> None:
        self._pointers = Pointers(
            self.lines, self.types, self.known, self.wave, self.worker, strict=self.strict
        )

    # --- tests -----------------------------------------------------------------------------------------
    def check(self, pointer: str, size: int | str, *, write: bool, mask: str = "", lanes: int = 0) -> None:
        """Append the test of one access, if it needs one."""
        place = self._pointers.place(pointer)
        length = place.objects[0][1] if place.objects else 0
        if isinstance(place.offset, int) and isinstance(length, int) and isinstance(size, int):
            if not 0 <= place.offset <= length - size:
                raise GuardError(f"{size} bytes at {place} lie outside: {self.note}")
            return
        if not place.kinds and not place.objects:
            raise GuardError(f"{pointer} points to nothing that may be accessed: {self.note}")
        target = f"ptr {pointer}"
        if lanes:
            self.output.append(f"store <{lanes} x ptr> {pointer}, ptr %guard.places, align 64")
            target = f"ptr %guard.places, i64 {self._mask(mask, lanes)}"
        text = f"@guard.text.{self.prefix}{len(self.texts)}"
        self.texts.append(_constant(text, self.note or "an access that has no note"))
        base, length = place.objects[0] if len(place.objects) == 1 else self._table(place)
        kinds = place.kinds | (Kind.WRITE if write else 0) | (Kind.OBJECTS if len(place.objects) > 1 else 0)
        self.output.append(
            f"call void @{SYMBOLS[1 if lanes else 0]}(ptr {self.wave or 'null'}, ptr {self.worker or 'null'},"
            f" {target}, i64 {size}, i32 {kinds}, ptr {base}, i64 {length}, ptr {text})"
        )

    def _table(self, place: Place) -> tuple[str, int]:
        """Append the list of several objects; its pointer and how many they are."""
        if not place.objects:
            return "null", 0
        self._next += 1
        name, count = f"%guard.objects.{self._next}", len(place.objects)
        self.entry.append(f"{name} = alloca [{2 * count} x i64], align 8")
        for number, (base, length) in enumerate(place.objects):
            self.output += [
                f"{name}.{number} = getelementptr i8, ptr {name}, i64 {16 * number}",
                f"store ptr {base}, ptr {name}.{number}, align 8",
                f"{name}.{number}.length = getelementptr i8, ptr {name}, i64 {16 * number + 8}",
                f"store i64 {length}, ptr {name}.{number}.length, align 8",
            ]
        return name, count

    def _mask(self, mask: str, lanes: int) -> str:
        self._next += 1
        name = f"%guard.mask.{self._next}"
        self.output.append(f"{name} = bitcast <{lanes} x i1> {mask} to i{lanes}")
        if lanes == 64:
            return name
        self.output.append(f"{name}.wide = zext i{lanes} {name} to i64")
        return f"{name}.wide"

    # --- instructions ----------------------------------------------------------------------------------
    def run(self) -> None:
        """Rewrite all lines."""
        for line in self.lines:
            stripped = line.strip()
            if stripped.startswith("; at "):
                self.note = stripped[5:]
            elif stripped and not stripped.startswith(";"):
                match = DEFINITION.match(line)
                self._instruction(match[2] if match else stripped)
            self.output.append(line)

    def _instruction(self, text: str) -> None:
        if not self.strict:
            self.note = text
        word = text.split(" ", 1)[0]
        if _OPAQUE.match(text):
            return
        if match := LOAD.match(text):
            self.check(match[2], self.types.size(match[1]), write=False)
        elif match := _STORE.match(text):
            self.check(match[2], self.types.size(match[1]), write=True)
        elif match := _RMW.match(text) or _EXCHANGE.match(text):
            self.check(match[1], self.types.size(match[2]), write=True)
        elif match := _CALL.match(text):
            self._call(match[1], match[2])
        elif word in ("load", "store", "atomicrmw", "cmpxchg", "call", "tail", "notail", "invoke", "va_arg"):
            raise GuardError(f"the guard cannot read: {text}")

    def _call(self, callee: str, arguments: str) -> None:
        name = callee[1:]
        if callee[0] == "%" or name in SYMBOLS or _HARMLESS.match(name):
            return  # the worker's functions take the wave and the worker alone
        if name.startswith("llvm.masked."):
            self._masked(name, arguments)
            return
        if re.match(r"(llvm\.)?mem(cpy|set|move)", name):
            pointers = _POINTER.findall(arguments)
            length = re.search(r"i64 (?:noundef )?(%[\w.]+|\d+)", arguments)
            if length is None:
                raise GuardError(f"the guard cannot read a call of {name}: {arguments}")
            size = int(length[1]) if length[1].isdigit() else length[1]
            for number, pointer in enumerate(pointers):
                self.check(pointer, size, write=number == 0)
            return
        if name.startswith("llvm.") or "ptr" not in arguments:
            return
        known = self.calls.get(name)
        if name in self.siblings:
            if not {self.wave, self.worker}.issuperset(_POINTER.findall(arguments)):
                raise GuardError(f"{name} is given other pointers than the wave and the worker: {arguments}")
            return
        if known is None:
            if self.strict and name.startswith("barewave_check"):
                return  # of checked mode, whose own memory is not looked at
            raise GuardError(f"{name} takes pointers, and of which extent is not known")
        values = [value.rsplit(" ", 1)[1] for value in _split(arguments)]
        for number, what in known.items():
            pointer = values[number]
            extent: int | str
            if isinstance(what, int):
                extent = what
            elif isinstance(what, _Rows):
                extent = self._rows(what, values)
            elif values[what[0]].isdigit():
                extent = int(values[what[0]]) * what[1]
            else:
                raise GuardError(f"{name} is called with an extent that is not a number")
            if pointer not in (self.wave, self.worker):
                self.check(pointer, extent, write=True)

    def _rows(self, what: _Rows, values: list[str]) -> int | str:
        """Extent of an argument: a number, or the name of what computes it."""
        lanes, op = values[what.lanes], values[what.op]
        if lanes.isdigit() and op.isdigit():
            return what.known(int(lanes), int(op))
        self._next += 1
        name = f"%guard.extent.{self._next}"
        self.output += what.computed(name, lanes, op)
        return name

    def _masked(self, name: str, arguments: str) -> None:
        match = re.match(r"llvm\.masked\.(gather|scatter)\.v(\d+)([a-z]\d+)\.", name)
        values = _split(arguments)
        if match is None:
            raise GuardError(f"the guard cannot read a call of {name}")
        lanes, size = int(match[2]), self.types.size(match[3])
        where, mask = (values[0], values[2]) if match[1] == "gather" else (values[1], values[3])
        pointer = where.rsplit("> ", 1)[1]
        self.check(pointer, size, write=match[1] == "scatter", mask=mask.split("> ", 1)[1], lanes=lanes)


def _split(arguments: str) -> list[str]:
    """Arguments of a call."""
    parts: list[str] = []
    depth = start = 0
    for position, character in enumerate(arguments):
        depth += (character in "(<[{") - (character in ")>]}")
        if character == "," and not depth:
            parts.append(arguments[start:position].strip())
            start = position + 1
    return [*parts, arguments[start:].strip()]


def _constant(name: str, text: str) -> str:
    data = "".join(c if 32 <= ord(c) < 127 and c not in '"\\' else "?" for c in text[:300])
    return f'{name} = private unnamed_addr constant [{len(data) + 1} x i8] c"{data}\\00"'


def note(offset: int, text: str) -> str:
    """Return the line before an instruction's IR: what the guard says of an access that goes astray."""
    return f"; at {offset:+#x}: {text}"


_DECLARATIONS: Final = (
    f"declare void @{SYMBOLS[0]}(ptr, ptr, ptr, i64, i32, ptr, i64, ptr)\n"
    f"declare void @{SYMBOLS[1]}(ptr, ptr, ptr, i64, i64, i32, ptr, i64, ptr)"
)


def guarded(text: str, lanes: int, vgprs: int) -> str:
    """Put tests into a module of the translator.

    Parameters
    ----------
    text : str
        The module, made with notes.
    lanes : int
        32 or 64.
    vgprs : int
        VGPRs of a wave: what lies behind them is not the wave's.

    Raises
    ------
    GuardError
        When a pointer comes from where the guard cannot follow, or is seen to go astray.
    """
    places = {
        "%wave": start_of("%wave", VGPR_OFFSET + vgprs * 4 * lanes),
        "%worker": start_of("%worker", WORKER.size),
    }
    types = Types(text)
    objects = {
        name: start_of(name, types.size(type_))
        for name, type_ in re.findall(rf"^(@[\w.]+) = private constant ({TYPE})", text, re.MULTILINE)
    }
    result: list[str] = []
    texts: list[str] = []
    siblings = _siblings(text)
    for number, (head, lines) in enumerate(_functions(text)):
        if "ptr" not in head:  # a function of values alone
            result += [head, *lines]
            continue
        function = _Function(lines, types, objects | places, "%wave", "%worker", strict=True,
                             calls=HELPER_ARGUMENTS, prefix=f"{number}.", siblings=siblings)  # fmt: skip
        name = _SIBLING.match(head)
        function.note = siblings[name[1]] if name is not None else ""
        function.run()
        start = function.output.index("start:")
        places_slot = f"%guard.places = alloca <{lanes} x ptr>, align 64"
        function.output[start + 1 : start + 1] = [places_slot, *function.entry]
        result += [head, *function.output]
        texts += function.texts
    return "\n".join([*result, *texts, _DECLARATIONS]) + "\n"


def _siblings(text: str) -> dict[str, str]:
    """Functions of a module that take the wave and the worker, each with the instruction that calls it."""
    found = dict.fromkeys(_SIBLING.findall(text), "")
    current = ""
    for line in text.split("\n"):
        if line.startswith("; at "):
            current = line[5:]
        elif (match := _CALL.search(line)) and not found.get(match[1][1:], "known"):
            found[match[1][1:]] = f"such as {current}"
    return found


def guarded_helpers(text: str) -> str:
    """Put tests into committed IR: into the exported helpers, or into the engine's accesses to memory."""
    calls = {**HELPER_ARGUMENTS, **_INTERNAL_ARGUMENTS}
    types = Types(text)
    objects = {
        name: start_of(name, types.size(type_))
        for name, type_ in re.findall(
            rf"^(@[\w.]+) = (?:\w+ )*?(?:constant|global) ({TYPE})", text, re.MULTILINE
        )
    }
    result: list[str] = []
    texts: list[str] = []
    for number, (head, lines) in enumerate(_functions(text)):
        name = re.search(r"@([\w.]+)\(", head)
        if not head.startswith("define") or name is None or name[1] not in calls:
            result += [head, *lines]
            continue
        entry, places = _entry(calls[name[1]])
        wave, worker = _owners(calls[name[1]])
        function = _Function(lines, types, objects | places, wave, worker, strict=False, calls=calls,
                             prefix=f"{number}.")  # fmt: skip
        function.run()
        result += [head, *entry, *function.entry, *function.output]
        texts += function.texts
    return "\n".join([*result, *texts, _DECLARATIONS]) + "\n"


def _functions(text: str) -> list[tuple[str, list[str]]]:
    """First lines, each with what follows up to the next function."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in text.split("\n"):
        if line.startswith("define"):
            parts.append((line, []))
        elif parts[-1][0] and line == "}":
            parts[-1][1].append(line)
            parts.append(("", []))
        else:
            parts[-1][1].append(line)
    return parts


def _entry(arguments: _Arguments) -> tuple[list[str], dict[str, Place]]:
    """Lines that compute the arguments' extents, and where the arguments point to."""
    lines: list[str] = []
    places: dict[str, Place] = {}
    for number, what in arguments.items():
        length: int | str
        if isinstance(what, int):
            length = what
        elif isinstance(what, _Rows):
            length = f"%guard.length.{number}"
            lines += what.computed(length, f"%{what.lanes}", f"%{what.op}")
        else:
            length = f"%guard.length.{number}"
            lines.append(f"{length}.count = zext i32 %{what[0]} to i64")
            lines.append(f"{length} = mul i64 {length}.count, {what[1]}")
        places[f"%{number}"] = start_of(f"%{number}", length)
    return lines, places


def _owners(arguments: _Arguments) -> tuple[str, str]:
    """Names of the wave and of the worker among arguments, or nothing."""
    wave = next((f"%{n}" for n, what in arguments.items() if what == VGPR_OFFSET), "")
    worker = next((f"%{n}" for n, what in arguments.items() if what in (WORKER.size, _CONTEXT)), "")
    return wave, worker
