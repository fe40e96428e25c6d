"""``.if`` and what belongs to it: lines that are read or passed over."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Final

from .assembly import NAME, Assembly
from .data_directives import quoted
from .source import Condition, cut_comment, split_list

__all__ = ["DIRECTIVES", "close_conditions"]

_Test = Callable[[Assembly, str], "bool | None"]
_MAX_OPEN: Final = 1000
_FIRST: Final = re.compile(r"\.[A-Za-z_]+")


def _compared(compare: Callable[[int, int], bool]) -> _Test:
    def test(assembly: Assembly, rest: str) -> bool | None:
        value = assembly.value(rest)
        return None if value is None else compare(value, 0)

    return test


def _defined(assembly: Assembly, rest: str) -> bool | None:
    if not NAME.match(rest):
        assembly.error("a symbol is needed here", part=rest)
        return None
    return assembly.symbols.known(rest.strip('"'))


def _same_text(assembly: Assembly, rest: str) -> bool | None:
    first, comma, second = rest.partition(",")
    if not comma:
        assembly.error("two texts with a comma between them are needed here", part=rest)
        return None
    return first.strip() == second.strip()


def _same_string(assembly: Assembly, rest: str) -> bool | None:
    parts = split_list(rest)
    if len(parts) != 2:
        assembly.error("two quoted strings are needed here", part=rest)
        return None
    strings = [quoted(assembly, part) for part in parts]
    return None if None in strings else strings[0] == strings[1]


def _not(test: _Test) -> _Test:
    def negated(assembly: Assembly, rest: str) -> bool | None:
        found = test(assembly, rest)
        return None if found is None else not found

    return negated


_TESTS: Final[dict[str, _Test]] = {
    ".if": _compared(operator.ne),
    ".ifne": _compared(operator.ne),
    ".ifeq": _compared(operator.eq),
    ".iflt": _compared(operator.lt),
    ".ifle": _compared(operator.le),
    ".ifgt": _compared(operator.gt),
    ".ifge": _compared(operator.ge),
    ".ifdef": _defined,
    ".ifndef": _not(_defined),
    ".ifnotdef": _not(_defined),
    ".ifb": lambda assembly, rest: not rest,
    ".ifnb": lambda assembly, rest: bool(rest),
    ".ifc": _same_text,
    ".ifnc": _not(_same_text),
    ".ifeqs": _same_string,
    ".ifnes": _not(_same_string),
}


def _skip(assembly: Assembly) -> None:
    """Pass over lines up to the next branch of the innermost ``.if`` that is to be read, or its end."""
    frame = assembly.place[0]
    depth = 0
    while frame.index < len(frame.lines):
        line = frame.lines[frame.index]
        match = _FIRST.match(line) if line[:1] == "." else None
        word = match[0].lower() if match else ""
        if word in _TESTS:
            depth += 1
        elif word == ".endif":
            if not depth:
                return
            depth -= 1
        elif word in (".else", ".elseif") and not depth:
            return
        frame.index += 1


def _begin(test: _Test) -> Callable[[Assembly, str], None]:
    def apply(assembly: Assembly, rest: str) -> None:
        frame, index = assembly.place
        if len(frame.conditions) >= _MAX_OPEN:
            assembly.error(".if is nested too deeply")
            return
        taken = bool(test(assembly, rest))
        frame.conditions.append(Condition(index, taken))
        if not taken:
            _skip(assembly)
            _next_branch(assembly)

    return apply


def _next_branch(assembly: Assembly) -> None:
    """At a branch that passing over lines has ended at: read it, or pass over more."""
    frame = assembly.place[0]
    while frame.index < len(frame.lines):
        index = frame.index
        match = _FIRST.match(frame.lines[index])
        word = match[0].lower() if match else ""
        if word == ".endif":
            return
        assembly.place = (frame, index)
        frame.index += 1
        condition = frame.conditions[-1]
        if condition.last:
            assembly.error(f"{word} stands behind .else")
        if word == ".else":
            condition.last = True
            chosen = not condition.taken
        else:
            rest = cut_comment(frame.lines[index])[len(word) :].strip()
            chosen = not condition.taken and bool(_TESTS[".if"](assembly, rest))
        if chosen:
            condition.taken = True
            return
        _skip(assembly)


def _branch(assembly: Assembly, rest: str) -> None:
    """End a branch that was read: all others are passed over."""
    frame, index = assembly.place
    if not frame.conditions:
        assembly.error("there is no .if here that this belongs to")
        return
    frame.index = index
    _next_branch(assembly)


def _end(assembly: Assembly, rest: str) -> None:
    frame = assembly.place[0]
    if not frame.conditions:
        assembly.error(".endif without an .if")
        return
    frame.conditions.pop()


def close_conditions(assembly: Assembly) -> None:
    """Note an error for each ``.if`` of the current lines that has no end."""
    frame = assembly.place[0]
    for condition in frame.conditions:
        assembly.error("this .if has no .endif", place=(frame, condition.index))
    frame.conditions.clear()


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    **{name: _begin(test) for name, test in _TESTS.items()},
    ".else": _branch,
    ".elseif": _branch,
    ".endif": _end,
}
