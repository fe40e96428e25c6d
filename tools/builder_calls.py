"""Mixed instructions as Python that calls the builder, as the author of a kernel would write it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from .instruction_mix import MixedInstruction

__all__ = ["builder_call", "builder_program"]

_REGISTER: Final = re.compile(r"([vs])(?:(\d+)|\[(\d+):(\d+)\])(\.[lh])?$")
_NUMBER: Final = re.compile(r"-?(0x[0-9a-f]+|\d+(\.\d+)?)$")
_FIELDS: Final = re.compile(r"(\w+)\((\w+)\)")
_NAMES: Final = frozenset({"vcc_lo", "null", "off"})
#: Statements of one function: Python compiles many short functions faster than one of this length each.
_CHUNK: Final = 1000


def _operand(text: str) -> str:
    """Write one operand."""
    if _NUMBER.match(text) or text in _NAMES:
        return text
    if match := _REGISTER.match(text):
        file, single, first, last, half = match.groups()
        return f"{file}[{single}]{half or ''}" if single else f"{file}[{first}:{last}]"
    if text.startswith("-"):
        return f"-{_operand(text[1:])}"
    if text.startswith("|"):
        return f"abs({_operand(text[1:-1])})"
    if text.startswith("["):
        return f"[{', '.join(_operand(part.strip()) for part in text[1:-1].split(','))}]"
    return repr(text)


def _modifier(text: str) -> str:
    """Write one modifier as a keyword argument."""
    name, _, value = text.partition(":")
    if not value:
        return f"{name}=True"
    if name == "dim":
        return f"dim={value.removeprefix('SQ_RSRC_IMG_')!r}"
    if name == "format":
        return f"format={value.strip('[]')!r}"
    return f"{name}={value}"


def builder_call(instruction: MixedInstruction, builder: str = "k") -> str:
    """Write the statement that makes an instruction.

    Parameters
    ----------
    instruction : MixedInstruction
        Any of the mix.
    builder : str
        Name of the builder's variable.

    Examples
    --------
    >>> builder_call(MixedInstruction("v_fma_f32", ("v0", "-v1", "|v2|", "s3"), ("clamp",)))
    'k.v_fma_f32(v[0], -v[1], abs(v[2]), s[3], clamp=True)'
    """
    if instruction.second is not None:
        halves = (
            f"half.{part.mnemonic}({', '.join(map(_operand, part.operands))})"
            for part in (instruction, instruction.second)
        )
        return f"{builder}.dual({', '.join(halves)})"
    words: list[str] = []
    for text in instruction.operands:
        fields = _FIELDS.findall(text)
        if fields and not text.startswith("sendmsg"):
            words += [f"{name}={value if value.isdecimal() else repr(value)}" for name, value in fields]
        else:
            words.append(_operand(text))
    words += [_modifier(text) for text in instruction.modifiers]
    return f"{builder}.{instruction.mnemonic}({', '.join(words)})"


def builder_program(instructions: Iterable[MixedInstruction]) -> str:
    """Write a module with a function ``build(k)`` that makes all of the instructions."""
    calls = [f"    {builder_call(instruction)}" for instruction in instructions]
    lines = ["from barewave.isa.builder import half, null, off, s, v, vcc_lo"]
    names: list[str] = []
    for start in range(0, len(calls), _CHUNK):
        names.append(f"part{start // _CHUNK}")
        lines += [f"def {names[-1]}(k):", *calls[start : start + _CHUNK]]
    lines += ["def build(k):", *(f"    {name}(k)" for name in names), "    return k.code"]
    return "\n".join(lines) + "\n"
