"""What checked mode found, as records of a card's debug file.

The engine keeps numbers: rule, register, address. Here they become text, while the code still stands where it
ran. Which kernel an address belongs to, and which line, only the client knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .shader.check_rules import RULES, Rule

if TYPE_CHECKING:
    from .card import Card
    from .command_processor.scheduler import Engine, Finding

__all__ = ["add_findings"]

_LONGEST = 16
#: Rules about two instructions: the other one's address comes with the finding.
_PAIRS = frozenset(
    {
        Rule.EARLY_READ,
        Rule.EARLY_WRITE,
        Rule.LDS_RACE,
        Rule.LDS_WORD,
        Rule.GLOBAL_RACE,
        Rule.GLOBAL_SAME,
        Rule.GLOBAL_WORD,
    }
)


def _text(engine: Engine, finding: Finding, address: int) -> str:
    """Text of the instruction at an address; empty where there is none any more."""
    from ..isa import decode

    for size in (_LONGEST, 12, 8, 4):
        data = engine.read_code(finding.vm, address, size)
        if data is not None:
            return str(decode(data, 0, wave_size=finding.wave_size))
    return ""


def add_findings(engine: Engine, cards: Sequence[Card]) -> None:
    """Move the engine's findings to the cards' records."""
    from ..isa.accesses import register_name

    findings, lost = engine.take_findings()
    for finding in findings:
        rule = Rule(finding.rule)
        text = RULES[rule]
        register = register_name(finding.unit) if "{register}" in text.what else ""
        names = {"register": register, "other": str(finding.other)}
        if rule == Rule.ACROSS_CALL:
            names["other"] = RULES[Rule(finding.other)].name
        if rule in (Rule.ATOMIC_ALIGNMENT, Rule.BEYOND_ARRAY):
            names["other"] = hex(finding.other)
        if rule == Rule.UNDEFINED:
            names["other"] = f" in lane {finding.other}" if finding.other < 64 else ""
        if rule in _PAIRS:
            names["other"] = f"`{_text(engine, finding, finding.other)}`"
        cards[finding.card].debug.add(
            "finding",
            process=finding.process,
            rule=int(rule),
            name=text.name,
            severity="error" if text.is_error else "note",
            pc=finding.pc,
            text=_text(engine, finding, finding.pc),
            register=register,
            what=text.what.format(**names),
            remedy=text.remedy,
            count=finding.count,
            wave=finding.wave,
            address=finding.other if rule == Rule.BEYOND_ARRAY else None,
        )
    if lost:
        for card in cards:
            card.debug.add("findings lost", count=lost)
