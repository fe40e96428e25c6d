"""Writes ``methods.pyi``: the builder's methods with their operands, for editors and type checkers.

Run it as ``python -m barewave.isa.builder.generate_stubs`` after a change of the tables; a test compares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from ..tables import InstructionInfo, OperandInfo, by_opcode
from .emitters import rows, spellings
from .syntax import FIELD_KEYWORDS, MODIFIER_TYPES

__all__ = ["main", "stub_text"]

_HEAD: Final = '''"""Written by ``generate_stubs.py`` from the instruction tables; do not edit."""

from collections.abc import Sequence
from typing import Protocol, TypedDict, Unpack

from .emitters import Half
from .registers import SourceOperand
from .statements import Statement
from .syntax import Dpp
from .values import Label, Text

__all__ = ["DualMethods", "InstructionMethods"]

class _Number(Protocol):
    """An integer or a float, of Python or of NumPy."""

    def __float__(self) -> float: ...

type_R = SourceOperand | str
type_S = SourceOperand | _Number | str
type_A = SourceOperand | str | Sequence[SourceOperand]
type_I = SourceOperand | int | str
type_L = Label | int | str
'''
_Keywords = tuple[tuple[str, str], ...]
#: Modifiers that stand for several in the tables.
_EXPANDED: Final = {
    "omod": ("mul", "div"),
    "dpp8": ("dpp8", "dpp", "fi"),
    "dpp16": ("quad_perm", "row_shl", "row_shr", "row_ror", "row_mirror", "row_half_mirror", "row_share",
              "row_xmask", "row_mask", "bank_mask", "bound_ctrl", "fi", "dpp"),
}  # fmt: skip
_FIELDS_OF: Final = {"waitcnt": 0, "depctr": 1, "delay": 2}


def _type(spec: OperandInfo) -> str:
    if spec.kind in ("simm16", "imm", "message"):
        return "type_I"
    if spec.kind == "label":
        return "type_L"
    if spec.kind in ("attr", "target"):
        return "str"
    if spec.field == "vaddr":
        return "type_A"
    writes = spec.access == "w"
    return "type_R" if writes or (spec.kind == "v" and not spec.field.startswith("src")) else "type_S"


def _modifiers(infos: Iterable[InstructionInfo]) -> list[str]:
    names = {name for info in infos for each in info.modifiers for name in _EXPANDED.get(each, (each,))}
    return [name for name in MODIFIER_TYPES if name in names]


def _operands(infos: tuple[InstructionInfo, ...]) -> list[tuple[str, str, bool]]:
    """Name, type and whether it may be left out, of each operand."""
    longest = max(infos, key=lambda info: len(info.operands))
    fewest = min(
        sum(not spec.condition for spec in info.operands) - ("optional_simm16" in info.flags)
        for info in infos
    )
    names: list[tuple[str, str, bool]] = []
    for spec in longest.operands:
        name = f"{spec.field}_" if any(spec.field == known for known, _, _ in names) else spec.field
        names.append((name, _type(spec), len(names) >= fewest))
    return names


def _signature(mnemonic: str, groups: dict[_Keywords, str]) -> str:
    infos = rows(mnemonic)
    operands = _operands(infos)
    fields = next(
        (FIELD_KEYWORDS[_FIELDS_OF[info.immediate]][0] for info in infos if info.immediate in _FIELDS_OF), ()
    )
    optional_first = any(spec.condition for info in infos for spec in info.operands)
    parts = ["self"]
    if optional_first or len({len(info.operands) for info in infos}) > 1:
        # which operand is absent depends on a modifier or on the encoding
        parts.append("*operands: " + " | ".join(dict.fromkeys(kind for _, kind, _ in operands)))
    else:
        parts += [
            f"{name}: {kind}" + (" = ..." if optional or fields else "") for name, kind, optional in operands
        ]
        parts += ["simm16: int = ..."] if not operands and "optional_simm16" in infos[0].flags else []
        parts += ["/"] if len(parts) > 1 else []
    keywords = [(name, MODIFIER_TYPES[name]) for name in _modifiers(infos)]
    keywords += [(name, "int | str" if name.startswith("inst") else "int") for name in fields]
    if keywords:
        group = groups.setdefault(tuple(keywords), f"type_K{len(groups)}")
        parts.append(f"**modifiers: Unpack[{group}]")
    return f"    def {mnemonic}({', '.join(parts)}) -> Statement: ..."


def _groups(groups: Mapping[_Keywords, str]) -> list[str]:
    """Declare the sets of keywords; many instructions share one."""
    lines: list[str] = []
    for keywords, name in groups.items():
        lines += [
            f"class {name}(TypedDict, total=False):",
            *(f"    {word}: {kind}" for word, kind in keywords),
            "",
        ]
    return lines


def _half(info: InstructionInfo) -> str:
    operands = [
        f"{spec.field}: {_type(spec)}" + (" = ..." if spec.kind == "vcc" else "") for spec in info.operands
    ]
    return f"    def {info.name}({', '.join(['self', *operands, '/'])}) -> Half: ..."


def stub_text() -> str:
    """Text of ``methods.pyi``."""
    tables = by_opcode()
    halves = {info.name: info for form in ("VOPDX", "VOPDY") for info in tables[form].values()}
    groups: dict[_Keywords, str] = {}
    methods = [_signature(name, groups) for name in spellings()]
    lines = [
        _HEAD,
        *_groups(groups),
        "class InstructionMethods:",
        *methods,
        "",
        "class DualMethods:",
        *(_half(halves[name]) for name in sorted(halves)),
    ]
    # the marker keeps the generator's own text free of names that look private
    return "\n".join(lines).replace("type_", "_") + "\n"


def main() -> int:
    """Write the file; returns the exit code."""
    Path(__file__).with_name("methods.pyi").write_text(stub_text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
