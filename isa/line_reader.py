"""From lines to statements: the loop that every line of assembly text goes through."""

from __future__ import annotations

import difflib
import re
from typing import Final

from .assembly import NOP, Assembly
from .conditionals import close_conditions
from .directives import DIRECTIVES
from .macros import expand_macro
from .operand_parser import OperandError
from .source import Frame, cut_comment
from .statement import encode_statement
from .symbol_directives import assign, define_label

__all__ = ["read_frames"]

#: An instruction with nothing around it; what looks like a label or an assignment is no such line.
_PLAIN: Final = re.compile(r"[A-Za-z]\w*(?:[ \t]+(?![:=])[^;\"/#\\@]*)?")
_LABEL: Final = re.compile(r"([A-Za-z_.$][\w.$?]*|\d+|\"(?:\\.|[^\"\\])+\")\s*:(?!:)\s*")
_ASSIGNMENT: Final = re.compile(r"([A-Za-z_.$][\w.$?]*|\"(?:\\.|[^\"\\])+\")\s*=(=?)\s*(.*)")
_WORD: Final = re.compile(r"[^\s\"]+")
_MAX_LINE: Final = 1 << 16
_NOBITS: Final = 8


def _instruction(assembly: Assembly, text: str) -> None:
    if "\t" in text:
        text = text.replace("\t", " ")
    section = assembly.section
    offset = section.size
    try:
        encoded = encode_statement(text, assembly.symbols.numbers, assembly.options.wave_size)
    except OperandError as error:
        _refuse(assembly, text, error)
        # keep labels where they would roughly be, so that their distances raise no errors of their own
        assembly.emit(NOP)
        return
    if section.kind == _NOBITS:
        assembly.error(f"{section.name} has no contents: instructions cannot stand there", part=text)
        return
    if encoded.fixups:
        for fixup in encoded.fixups:
            width = 4 if fixup.kind == "literal32" else 2
            assembly.patch(fixup.kind, width, fixup.expression, offset + fixup.offset)
    if assembly.options.trace:
        assembly.trace[section.name, offset] = assembly.place
    if assembly.written is not None:
        frame, index = assembly.place
        comment = frame.lines[index][len(cut_comment(frame.lines[index])) :].strip()
        line = f"{text} {comment}" if comment else text
        assembly.written.instruction(line, section.name, offset, frame.number(index))
    if assembly.lines is not None:
        assembly.lines.instruction(assembly)
    assembly.emit(encoded.data)


def _refuse(assembly: Assembly, text: str, error: OperandError) -> None:
    frame, index = assembly.place
    column = 0
    if error.start is not None:
        raw = frame.raw[index].replace("\t", " ")
        found = raw.find(text)
        column = found + error.start + 1 if found >= 0 else 0
    assembly.error(error.message, error.hint, text.split(None, 1)[0], column=column)


def _directive(assembly: Assembly, text: str) -> None:
    match = _WORD.match(text)
    name = match[0] if match else text
    rest = text[len(name) :].strip()
    handler = DIRECTIVES.get(name) or DIRECTIVES.get(name.lower())
    if handler is not None:
        handler(assembly, rest)
        return
    near = difflib.get_close_matches(name, DIRECTIVES, 1, 0.7)
    hint = f"did you mean {near[0]}?" if near else ""
    assembly.error(f"the directive {name} is not supported", hint, part=name)


def _statement(assembly: Assembly, line: str) -> None:
    """Do what a line says: labels, then one directive, assignment, macro or instruction."""
    if line[0] == "#":
        return
    text = cut_comment(line)
    if len(text) > _MAX_LINE:
        assembly.error(f"the line has more than {_MAX_LINE} characters")
        return
    written = assembly.written
    while match := _LABEL.match(text):
        if match.end() < len(text) and text[match.end()] == "=":
            break
        if written is not None:
            written.label(match[1], assembly.section.name, assembly.section.size)
        define_label(assembly, match[1])
        text = text[match.end() :]
    if not text:
        if written is not None and line[0] in ";/":
            written.other("", line, *assembly.place)
        return
    frame, index = assembly.place
    first = text.split(None, 1)
    macro = assembly.macros.get(first[0])
    if macro is not None:
        expand_macro(assembly, macro, first[1] if len(first) > 1 else "")
    elif match := _ASSIGNMENT.match(text):
        assign(assembly, match[1], match[3], fixed=bool(match[2]))
        if written is not None:
            written.other("", text, frame, index)
    elif text[0] == ".":
        _directive(assembly, text)
        if written is not None:
            written.other(first[0], text, frame, index)
    else:
        _instruction(assembly, text)


def _read(assembly: Assembly, frame: Frame) -> None:
    """Read lines until they end, or others are to be read first."""
    lines = frame.lines
    count = len(lines)
    plain, encode = _PLAIN.fullmatch, encode_statement
    wave_size, numbers, macros = assembly.options.wave_size, assembly.symbols.numbers, assembly.macros
    index = frame.index
    while index < count:
        section = assembly.section
        data = section.data
        # a section without contents, and line tables, look at each instruction
        lines_table = assembly.lines
        fast = section.kind != _NOBITS and (lines_table is None or lines_table.idle)
        fast = fast and not assembly.options.trace and assembly.written is None
        while fast and index < count:
            line = lines[index]
            if not line:
                index += 1
                continue
            if plain(line) is None or (macros and line.split(None, 1)[0] in macros) or "\t" in line:
                break
            try:
                encoded = encode(line, numbers, wave_size)
            except OperandError:
                break
            if encoded.fixups:
                break
            data += encoded.data
            index += 1
        if index >= count:
            break
        line = lines[index]
        assembly.place = (frame, index)
        index += 1
        frame.index = index
        if line:
            _statement(assembly, line)
            if assembly.frame is not frame:
                return
            index = frame.index
    frame.index = count
    assembly.place = (frame, max(count - 1, 0))
    if frame.conditions:
        close_conditions(assembly)
    parent = frame.parent
    if parent is None:
        assembly.frame = None
    else:
        assembly.frame, _ = parent
        assembly.place = parent


def read_frames(assembly: Assembly) -> None:
    """Read all lines of a text, and all that they lead to."""
    while assembly.frame is not None:
        _read(assembly, assembly.frame)
