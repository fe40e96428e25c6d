"""Lines of assembly text as calls of the builder."""

from __future__ import annotations

import re
from typing import Any

from barewave.isa import builder
from barewave.isa.builder.syntax import MODIFIER_TYPES

_REGISTER = re.compile(r"(v|s|ttmp)(?:(\d+)|\[(\d+):(\d+)\])(\.[lh])?")
_NAMED = {"exec": builder.exec_, "src_scc": builder.scc, **{
    name: getattr(builder, name)
    for name in ("vcc", "vcc_lo", "vcc_hi", "exec_lo", "exec_hi", "m0", "null", "off", "src_shared_base",
                 "src_shared_limit", "src_private_base", "src_private_limit")
}}  # fmt: skip
_MODIFIERS = re.compile(rf"(?:^|\s)(?:{'|'.join(sorted(MODIFIER_TYPES, key=len, reverse=True))})(?=:|\s|$)")
_FIELD = re.compile(r"(?:depctr_)?(\w+)\((\w+)\)")


def _split(text: str) -> list[str]:
    """Operands: split at commas outside of brackets and parentheses."""
    return [part.strip() for part in re.split(r",(?![^\[(]*[\])])", text) if part.strip()]


def value(text: str) -> Any:
    """One operand."""
    text = text.strip()
    if match := _REGISTER.fullmatch(text):
        file = getattr(builder, match[1])
        found = file[int(match[2])] if match[2] else file[int(match[3]) : int(match[4])]
        return found if match[5] is None else found.l if match[5] == ".l" else found.h
    if text in _NAMED:
        return _NAMED[text]
    if re.fullmatch(r"-?(0x[0-9a-f]+|\d+)", text):
        return int(text, 0)
    if re.fullmatch(r"-?\d+\.\d+(e[-+]?\d+)?", text):
        return float(text)
    if match := re.fullmatch(r"lit\((.*)\)", text):
        return builder.lit(value(match[1]))
    if match := re.fullmatch(r"neg\((.*)\)", text):
        return builder.negated(value(match[1]))
    if text.startswith("-"):
        inner = value(text[1:])
        return -inner if isinstance(inner, builder.Register) else builder.Text(text)
    if text.startswith("|"):
        inner = value(text[1:-1])
        return abs(inner) if isinstance(inner, builder.Register) else builder.absolute(inner)
    if match := re.fullmatch(r"hwreg\((.*)\)", text):
        parts = [part.strip() for part in match[1].split(",")]
        return builder.hwreg(parts[0], *(int(part) for part in parts[1:]))
    if match := re.fullmatch(r"sendmsg\(([^,]*)\)", text):
        return builder.sendmsg(match[1])
    if text.startswith("[") and text.endswith("]"):
        return [value(part) for part in text[1:-1].split(",")]
    return builder.Text(text)


def _keyword(word: str) -> tuple[str, Any]:
    name, _, rest = word.partition(":")
    if name == "dim":
        return "dim", rest.removeprefix("SQ_RSRC_IMG_")
    if not rest:
        return name, True
    if rest.startswith("["):
        parts = rest[1:-1].split(",")
        return name, parts[0] if name == "format" else [int(part) for part in parts]
    return name, value(rest)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+:\[[^\]]*\]|\w+:\w+\([^)]*\)|\w+:[^\s,]+|\w+", text)


def call(k: builder.Builder, text: str) -> builder.Statement:
    """Emit one line through the builder's methods, with registers and numbers as objects."""
    if "::" in text:
        halves: list[builder.Half] = []
        for part in text.split("::"):
            name, _, rest = part.strip().partition(" ")
            make: Any = getattr(builder.half, name)
            halves.append(make(*(value(operand) for operand in _split(rest))))
        return k.dual(*halves)
    name, _, rest = text.partition(" ")
    emit: Any = getattr(k, name)
    fields = _FIELD.findall(rest)
    if fields and _FIELD.sub("", rest).strip(" |") == "" and name.startswith(("s_waitcnt", "s_delay")):
        return emit(**{field: int(number) if number.isdecimal() else number for field, number in fields})
    found = _MODIFIERS.search(rest)
    body, tail = (rest[: found.start()], rest[found.start() :]) if found else (rest, "")
    operands = _split(body)
    if name == "exp":
        operands[:1] = operands[0].split(" ")
    return emit(*(value(operand) for operand in operands), **dict(map(_keyword, _words(tail))))
