"""The text between ``.amdgpu_metadata`` and its end: the part of YAML that LLVM writes there.

Block maps and lists by indentation, flow lists and maps on one line, numbers, booleans, quoted and plain
text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, cast

__all__ = ["MetadataTextError", "read_metadata_text"]

_KEY: Final = re.compile(
    r"""('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s'"\[\]{},#&*!|>%@][^\s:]*(?::\S[^\s:]*)*)\s*:(?=\s|$)"""
)
_MAX_DEPTH: Final = 16


class MetadataTextError(Exception):
    """The text cannot be read.

    Parameters
    ----------
    line : int
        Where, counted from 0.
    message : str
        What is wrong.
    """

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        self.message = message
        super().__init__(message)


@dataclass(slots=True)
class _Line:
    number: int
    indent: int
    text: str


def _strip_comment(text: str) -> str:
    quote = ""
    for position, character in enumerate(text):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character == "#" and (position == 0 or text[position - 1].isspace()):
            return text[:position]
    return text


def _scalar(text: str) -> object:
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t", "0": "\0"}.get(m[1], m[1]), text[1:-1])
    if re.fullmatch(r"[-+]?\d{1,20}|0x[0-9a-fA-F]{1,16}", text):
        return int(text, 16 if text.startswith("0x") else 10)
    if text in ("true", "True", "yes"):
        return True
    if text in ("false", "False", "no"):
        return False
    return None if text in ("", "~", "null") else text


class _Flow:
    """A list or map in brackets."""

    def __init__(self, text: str, line: int) -> None:
        self.text = text
        self.line = line
        self.position = 0

    def skip(self) -> str:
        while self.position < len(self.text) and self.text[self.position].isspace():
            self.position += 1
        return self.text[self.position : self.position + 1]

    def value(self, depth: int = 0) -> object:
        if depth > _MAX_DEPTH:
            raise MetadataTextError(self.line, "the metadata is nested too deeply")
        start = self.skip()
        if start == "[":
            return self.items("]", depth)
        if start == "{":
            return dict(cast(list[tuple[str, object]], self.items("}", depth)))
        return _scalar(self.word(",]}"))

    def word(self, ends: str) -> str:
        self.skip()
        start = self.position
        quote = self.text[start : start + 1]
        if quote in ("'", '"') and quote:
            end = self.text.find(quote, start + 1)
            if end < 0:
                raise MetadataTextError(self.line, "a quote is not closed")
            self.position = end + 1
        else:
            while self.position < len(self.text) and self.text[self.position] not in ends:
                self.position += 1
        return self.text[start : self.position].strip()

    def items(self, close: str, depth: int) -> list[object]:
        self.position += 1
        result: list[object] = []
        while self.skip() != close:
            if not self.skip():
                raise MetadataTextError(self.line, f"{close} is missing")
            if close == "}":
                key = str(_scalar(self.word(":,}")))
                if self.skip() != ":":
                    raise MetadataTextError(self.line, "a key without a value")
                self.position += 1
                result.append((key, self.value(depth + 1)))
            else:
                result.append(self.value(depth + 1))
            if self.skip() == ",":
                self.position += 1
            elif self.skip() != close:
                raise MetadataTextError(self.line, f"{close} or a comma is missing")
        self.position += 1
        return result


class _Reader:
    def __init__(self, lines: list[_Line]) -> None:
        self.lines = lines
        self.position = 0

    def peek(self) -> _Line | None:
        return self.lines[self.position] if self.position < len(self.lines) else None

    def block(self, indent: int, depth: int) -> object:
        line = self.peek()
        if line is None or depth > _MAX_DEPTH:
            raise MetadataTextError(
                line.number if line else 0, "the metadata is nested too deeply or ends early"
            )
        if line.text == "-" or line.text.startswith("- "):
            return self.sequence(indent, depth)
        if _KEY.match(line.text):
            return self.mapping(indent, depth)
        self.position += 1
        return self.inline(line.text, line.number)

    def inline(self, text: str, number: int) -> object:
        if text[:1] in ("[", "{"):
            flow = _Flow(text, number)
            value = flow.value()
            if flow.skip():
                raise MetadataTextError(number, f"unexpected {flow.text[flow.position :]!r}")
            return value
        return _scalar(text)

    def sequence(self, indent: int, depth: int) -> list[object]:
        result: list[object] = []
        while (
            (line := self.peek())
            and line.indent == indent
            and (line.text == "-" or line.text.startswith("- "))
        ):
            rest = line.text[1:].lstrip()
            if rest:
                # what follows the dash is a block of its own, indented to where it starts
                line.indent += len(line.text) - len(rest)
                line.text = rest
                result.append(self.block(line.indent, depth + 1))
            else:
                self.position += 1
                following = self.peek()
                deeper = following is not None and following.indent > indent
                result.append(self.block(following.indent, depth + 1) if following and deeper else None)
        self.check(indent)
        return result

    def mapping(self, indent: int, depth: int) -> dict[str, object]:
        result: dict[str, object] = {}
        while (line := self.peek()) and line.indent == indent and (match := _KEY.match(line.text)):
            key = str(_scalar(match[1]))
            if key in result:
                raise MetadataTextError(line.number, f"{key} is given twice")
            rest = line.text[match.end() :].strip()
            self.position += 1
            if rest:
                result[key] = self.inline(rest, line.number)
                continue
            following = self.peek()
            listed = following is not None and following.indent == indent and following.text.startswith("-")
            if following and (following.indent > indent or listed):
                result[key] = self.block(following.indent, depth + 1)
            else:
                result[key] = None
        self.check(indent)
        return result

    def check(self, indent: int) -> None:
        line = self.peek()
        if line is not None and line.indent > indent:
            raise MetadataTextError(line.number, "this line is indented more than the ones it belongs to")


def read_metadata_text(text: str) -> dict[str, object]:
    """Read the metadata.

    Raises
    ------
    MetadataTextError
        If it cannot be read, or is not a map.

    Examples
    --------
    >>> read_metadata_text("amdhsa.version: [1, 2]")
    {'amdhsa.version': [1, 2]}
    """
    lines: list[_Line] = []
    for number, raw in enumerate(text.splitlines()):
        if "\t" in raw[: len(raw) - len(raw.lstrip())]:
            raw = raw.replace("\t", "        ")
        line = _strip_comment(raw).rstrip()
        if line.strip() and line.strip() not in ("---", "..."):
            lines.append(_Line(number, len(line) - len(line.lstrip()), line.strip()))
    if not lines:
        raise MetadataTextError(0, "the metadata is empty")
    reader = _Reader(lines)
    value = reader.block(lines[0].indent, 0)
    if reader.peek() is not None:
        left = reader.lines[reader.position]
        raise MetadataTextError(left.number, f"cannot read {left.text[:40]!r}")
    if not isinstance(value, dict):
        raise MetadataTextError(0, "the metadata is not a map of keys and values")
    return {str(key): item for key, item in cast(dict[object, object], value).items()}
