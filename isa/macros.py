"""Macros and repetitions: text that is written once and read many times."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .assembly import Assembly
from .source import Frame, cut_comment, split_list

__all__ = ["DIRECTIVES", "MAX_DEPTH", "Macro", "Parameter", "expand_macro", "push_frame"]

#: As LLVM has it.
MAX_DEPTH: Final = 20
_MAX_LINES: Final = 2_000_000
_MAX_CHARACTERS: Final = 64 << 20
_PARAMETER: Final = re.compile(r"\\(\(\)|@|\+|[\w$.]+)")
_NAME: Final = re.compile(r"[A-Za-z_.$][\w.$]*$")
_OPERATOR: Final = re.compile(r"&&|\|\||==|!=|<<|<>|<=|>>|>=|[-+~/=|^&!%<>*]")
_TOKEN: Final = re.compile(
    r"""(?P<space>\s+)|(?P<quoted>"(?:\\.|[^"\\])*"?)|(?P<comma>,)|(?P<open>\()|(?P<close>\))"""
    r"""|(?P<operator>&&|\|\||==|!=|<<|<>|<=|>>|>=|[-+~/=|^&!%<>*])|(?P<other>[^\s",()&|=!<>+~/^%*-]+)""",
)
_BEGINS: Final = frozenset({".rept", ".rep", ".irp", ".irpc"})


@dataclass(slots=True)
class Parameter:
    """One parameter: its name, its default, whether it must be given, whether it takes all that is left."""

    name: str
    default: str = ""
    required: bool = False
    rest: bool = False


@dataclass(slots=True)
class Macro:
    """A macro: its parameters, and its lines as they stand in a file."""

    name: str
    parameters: list[Parameter]
    body: list[str]
    filename: str
    first: int
    used: int = 0


def _word(line: str) -> str:
    return line.split(None, 1)[0].lower() if line else ""


def _collect(assembly: Assembly, begins: frozenset[str], ends: tuple[str, ...]) -> tuple[int, int] | None:
    """Find the lines up to the matching end; the frame goes on behind it."""
    frame, start = assembly.place
    depth, index = 1, start + 1
    while index < len(frame.lines):
        line = frame.lines[index]
        if line[:1] == ".":
            word = _word(cut_comment(line))
            if word in begins:
                depth += 1
            elif word in ends:
                depth -= 1
                if not depth:
                    frame.index = index + 1
                    return start + 1, index
        index += 1
    frame.index = len(frame.lines)
    word = _word(cut_comment(frame.lines[start])) if frame.lines[start].startswith(".") else "this"
    assembly.error(f"{word} has no {ends[0]}")
    return None


def push_frame(assembly: Assembly, frame: Frame) -> bool:
    """Read other lines before going on; False, and an error noted, if that is too deep or too much."""
    parent = assembly.place[0]
    frame.parent = assembly.place
    frame.depth = parent.depth + 1
    assembly.expanded_lines += len(frame.lines)
    if frame.depth > MAX_DEPTH:
        assembly.error(f"macros and included files are nested more than {MAX_DEPTH} deep")
        return False
    if assembly.expanded_lines > _MAX_LINES:
        # each further expansion would say the same
        assembly.error(f"macros and repetitions make more than {_MAX_LINES} lines")
        assembly.frame = None
        return False
    assembly.frame = frame
    return True


def _substitute(body: list[str], values: dict[str, str], count: int, own: int) -> list[str]:
    def replace(match: re.Match[str]) -> str:
        name = match[1]
        if name == "()":
            return ""
        if name == "@":
            return str(count)
        if name == "+":
            return str(own)
        return values.get(name, match[0])

    return [_PARAMETER.sub(replace, line) if "\\" in line else line for line in body]


def _pushed(
    assembly: Assembly, lines: list[str], filename: str, first: int, what: str, period: int = 0
) -> None:
    total = sum(map(len, lines))
    assembly.expansions += total
    if assembly.expansions > _MAX_CHARACTERS:
        assembly.error(f"macros and repetitions make more than {_MAX_CHARACTERS >> 20} MiB of text")
        assembly.frame = None
        return
    frame = Frame([line.strip() for line in lines], lines, filename, first, period, what)
    push_frame(assembly, frame)


def _parameters(assembly: Assembly, text: str) -> list[Parameter] | None:
    result: list[Parameter] = []
    position = 0
    text = text.strip()
    word = re.compile(r"[\s,]*([A-Za-z_.$][\w.$]*)(?:\s*:\s*(\w+))?(?:\s*=\s*)?")
    while position < len(text):
        match = word.match(text, position)
        if match is None:
            assembly.error("a macro's parameter is a name", part=text[position:])
            return None
        kind = match[2] or ""
        if kind not in ("", "req", "vararg"):
            assembly.error(f"{kind} is no kind of parameter", "req, vararg", part=kind)
            return None
        parameter = Parameter(match[1], "", kind == "req", kind == "vararg")
        if any(parameter.name == other.name for other in result):
            assembly.error(f"the macro has two parameters {parameter.name}", part=parameter.name)
            return None
        if result and result[-1].rest:
            assembly.error("a :vararg parameter is the last", part=match[1])
            return None
        position = match.end()
        if match[0].rstrip().endswith("="):
            values = _arguments(text[position:], 1)
            if values:  # nothing behind the sign is an empty default
                parameter.default = values[0][0]
                position += values[0][1]
        result.append(parameter)
    return result


def _define(assembly: Assembly, rest: str) -> None:
    span = _collect(assembly, frozenset({".macro"}), (".endm", ".endmacro"))
    match = re.match(r"\s*([A-Za-z_.$][\w.$]*)\s*,?", rest)
    if match is None:
        assembly.error(".macro needs a name", part=rest)
        return
    parameters = _parameters(assembly, rest[match.end() :])
    if span is None or parameters is None:
        return
    name = match[1]
    if name in assembly.macros:
        assembly.error(f"the macro {name} is defined twice", ".purgem removes a macro", part=name)
        return
    frame = assembly.place[0]
    first, end = span
    # comments between /* and */ are out of lines, but only raw keeps the columns
    body = frame.raw[first:end] if not frame.blocks else frame.lines[first:end]
    assembly.macros[name] = Macro(name, parameters, body, frame.filename, frame.number(first))


def _arguments(text: str, most: int = 1 << 16, rest_at: int = -1) -> list[tuple[str, int]]:
    """Split arguments: at commas, and at blanks that stand beside no operator; each with where it ends."""
    result: list[tuple[str, int]] = []
    current: list[str] = []
    depth = 0
    position = 0
    blank = False

    def plain(token: str) -> str:
        return token[1:-1] if len(token) > 1 and token[0] == token[-1] == '"' else token

    while position < len(text) and len(result) < most:
        if len(result) == rest_at and not current:
            result.append((text[position:].strip(), len(text)))
            return result
        match = _TOKEN.match(text, position)
        if match is None:
            break
        kind, token = match.lastgroup, match[0]
        if kind == "space":
            blank = bool(current)
        elif kind == "comma" and not depth:
            result.append(("".join(current), match.end()))
            current, blank = [], False
            if len(result) == rest_at and not text[match.end() :].strip():
                break
            if not text[match.end() :].strip():
                result.append(("", len(text)))
        elif blank and not depth and kind != "operator" and not _OPERATOR.fullmatch(current[-1]):
            result.append(("".join(current), position))
            current, blank = [], False
            continue
        else:
            depth += (kind == "open") - (kind == "close" and depth > 0)
            current.append(plain(token) if kind == "quoted" else token)
            blank = False
        position = match.end()
    if current:
        result.append(("".join(current), position))
    return result


def expand_macro(assembly: Assembly, macro: Macro, rest: str) -> None:
    """Read a macro's lines with its arguments in them."""
    parameters = macro.parameters
    last = len(parameters) - 1 if parameters and parameters[-1].rest else -1
    values: dict[str, str] = {}
    position = 0
    named = False
    for text, _ in _arguments(rest, rest_at=last):
        match = re.match(r"([A-Za-z_.$][\w.$]*)=(?!=)(.*)", text, re.DOTALL)
        if match and parameters and not (position == last and match[1] not in {p.name for p in parameters}):
            if not any(parameter.name == match[1] for parameter in parameters):
                assembly.error(f"the macro {macro.name} has no parameter {match[1]}", part=match[1])
                return
            values[match[1]] = match[2]
            named = True
            continue
        if named:
            assembly.error("an argument without a name cannot follow one with a name", part=text)
            return
        if position >= len(parameters):
            assembly.error(
                f"the macro {macro.name} takes {len(parameters)} arguments", part=text or macro.name
            )
            return
        if text:
            values[parameters[position].name] = text
        position += 1
    for parameter in parameters:
        if parameter.name not in values:
            if parameter.required:
                assembly.error(f"the macro {macro.name} needs a value for {parameter.name}", part=macro.name)
                return
            values[parameter.name] = parameter.default
    lines = _substitute(macro.body, values, assembly.macro_count, macro.used)
    macro.used += 1
    assembly.macro_count += 1
    _pushed(assembly, lines, macro.filename, macro.first, f"macro {macro.name}")


def _repetition(assembly: Assembly) -> tuple[list[str], int] | None:
    span = _collect(assembly, _BEGINS, (".endr",))
    if span is None:
        return None
    frame = assembly.place[0]
    lines = frame.raw if not frame.blocks else frame.lines
    return lines[span[0] : span[1]], frame.number(span[0])


def _repeat(assembly: Assembly, rest: str) -> None:
    count = assembly.value(rest) if rest else None
    if not rest:
        assembly.error(".rept needs a count")
    found = _repetition(assembly)
    if found is None or count is None:
        return
    body, first = found
    if count < 0:
        assembly.error("the count is negative", part=rest)
    elif count * (len(body) + 1) > _MAX_LINES:
        assembly.error(f"{count} repetitions make more than {_MAX_LINES} lines", part=rest)
    elif body and count:
        name = assembly.place[0].filename
        _pushed(assembly, body * count, name, first, ".rept", len(body))


def _iterate(assembly: Assembly, rest: str, characters: bool) -> None:
    name, _, values = rest.partition(",")
    found = _repetition(assembly)
    directive = ".irpc" if characters else ".irp"
    if not _NAME.match(name.strip()):
        assembly.error(f"{directive} needs a name and values", f"{directive} name, …", part=rest)
        return
    if found is None:
        return
    body, first = found
    texts = [*values.strip().strip('"')] if characters else [text for text, _ in _arguments(values)]
    texts = texts or [""]
    if len(texts) * (len(body) + 1) > _MAX_LINES:
        assembly.error(f"the repetitions make more than {_MAX_LINES} lines", part=rest)
        return
    lines: list[str] = []
    for number, text in enumerate(texts):
        lines += _substitute(body, {name.strip(): text}, number, number)
    if lines:
        _pushed(assembly, lines, assembly.place[0].filename, first, directive, len(body))


def _leave(assembly: Assembly, rest: str) -> None:
    frame = assembly.place[0]
    if not frame.what.startswith("macro"):
        assembly.error(".exitm stands outside of a macro")
        return
    frame.index = len(frame.lines)
    frame.conditions.clear()


def _purge(assembly: Assembly, rest: str) -> None:
    for name in split_list(rest) or [""]:
        if assembly.macros.pop(name, None) is None:
            assembly.error(f"there is no macro {name}", part=name)


def _unexpected(directive: str, begin: str) -> Callable[[Assembly, str], None]:
    return lambda assembly, rest: assembly.error(f"{directive} without a {begin}")


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    ".macro": _define,
    ".endm": _unexpected(".endm", ".macro"),
    ".endmacro": _unexpected(".endmacro", ".macro"),
    ".exitm": _leave,
    ".purgem": _purge,
    ".rept": _repeat,
    ".rep": _repeat,
    ".irp": lambda assembly, rest: _iterate(assembly, rest, False),
    ".irpc": lambda assembly, rest: _iterate(assembly, rest, True),
    ".endr": _unexpected(".endr", ".rept, .irp or .irpc"),
}
