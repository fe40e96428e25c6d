"""The issue timeline of a SIMD as SVG: a row for each wave, a box for each issue, a line for each wait."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from ..isa import Instruction
from ..isa.cost_model import Estimate, Issue
from ..isa.cost_model.timing import timing

__all__ = ["issue_picture", "window"]

#: Colours of units, dark enough on white and apart in lightness too.
_COLOURS: Final = {
    "valu": "#2a6fbb", "scalar": "#8a8a8a", "lds": "#c7791c", "vmem": "#2f8f4e", "branch": "#222222",
    "export": "#7a4fa3", "internal": "#d5d5d5",
}  # fmt: skip
_NAMES: Final = {
    "valu": "vector ALU", "scalar": "scalar ALU and loads", "lds": "LDS", "vmem": "memory",
    "branch": "branch", "export": "export", "internal": "sequencer",
}  # fmt: skip
_ROW: Final = 26
_BOX: Final = 16
_LEFT: Final = 70
_TOP: Final = 46
_MOST_CYCLES: Final = 1600
#: Cycles that are drawn at least, where the code has so many.
_FEWEST_CYCLES: Final = 200
#: Width of the picture of few cycles; more have it as their least.
_WIDTH: Final = 1600
_TICK: Final = 50
_ROUNDS: Final = 3


def window(found: Estimate, most: int = _MOST_CYCLES) -> tuple[int, int]:
    """Choose the cycles to draw: the second round of the loop that takes most, else from the start.

    Parameters
    ----------
    found : Estimate
        Of the code.
    most : int
        Cycles that are drawn at most.
    """
    issues = found.issues[0]
    last = max((wave[-1].cycle for wave in found.issues if wave), default=0) + 1
    if not found.loops:
        return 0, min(last, most)
    hottest = max(found.loops, key=lambda loop: found.loop_cycles(loop.head) * found.times(loop.head))
    rounds = [
        issue.cycle
        for instruction, issue in zip(found.path, issues, strict=True)
        if instruction.offset == hottest.head
    ]
    if len(rounds) < _ROUNDS:
        return 0, min(last, most)
    return rounds[1], min(last, rounds[1] + min(most, max(_FEWEST_CYCLES, rounds[2] - rounds[1])))


def _wave_boxes(
    path: Sequence[Instruction], issues: Sequence[Issue], top: int, first: int, last: int, scale: int
) -> list[str]:
    """Draw one wave."""
    parts: list[str] = []
    before = issues[0].cycle - issues[0].waited - 1
    for instruction, issue in zip(path, issues, strict=True):
        now = timing(instruction)
        if first <= issue.cycle < last:
            left = _LEFT + (issue.cycle - first) * scale
            if issue.waited and issue.reason:
                begin = max(before + 1, first)
                line = _LEFT + (begin - first) * scale
                parts.append(
                    f'<line x1="{line}" y1="{top + _BOX / 2:g}" x2="{left}" y2="{top + _BOX / 2:g}" '
                    f'stroke="#b03030"><title>{issue.waited} cycles: {escape(issue.reason)}</title></line>'
                )
            shown = min(issue.slots, last - issue.cycle) * scale - (scale > 1)
            parts.append(
                f'<rect x="{left}" y="{top}" width="{shown}" height="{_BOX}" fill="{_COLOURS[now.unit]}">'
                f"<title>{issue.cycle}: {escape(str(instruction))}</title></rect>"
            )
        before = issue.cycle
    return parts


def issue_picture(found: Estimate, title: str, most: int = _MOST_CYCLES) -> str:
    """Draw when each wave issues what.

    Parameters
    ----------
    found : Estimate
        Of the code.
    title : str
        Above the picture.
    most : int
        Cycles that are drawn at most.

    Returns
    -------
    str
        A whole SVG file. Pointing at a box shows its instruction, at a line what was waited for.
    """
    first, last = window(found, most)
    scale = max(1, min(4, _WIDTH // max(1, last - first)))
    width = _LEFT + (last - first) * scale + 20
    rows = len(found.issues)
    height = _TOP + rows * _ROW + 60
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{max(width, 640)}" height="{height}" '
        'font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="10" y="20" font-size="14">{escape(title)}: cycles {first} to {last}</text>',
    ]
    bottom = _TOP + rows * _ROW
    for cycle in range(-(-first // _TICK) * _TICK, last, _TICK):
        x = _LEFT + (cycle - first) * scale
        parts.append(f'<line x1="{x}" y1="{_TOP - 8}" x2="{x}" y2="{bottom}" stroke="#e4e4e4"/>')
        parts.append(f'<text x="{x + 2}" y="{_TOP - 8}" fill="#666666" font-size="10">{cycle}</text>')
    for number, issues in enumerate(found.issues):
        top = _TOP + number * _ROW
        parts.append(f'<text x="10" y="{top + 13}">wave {number}</text>')
        parts += _wave_boxes(found.path, issues, top, first, last, scale)
    x = _LEFT
    for unit in dict.fromkeys(timing(instruction).unit for instruction in found.path):
        parts.append(f'<rect x="{x}" y="{bottom + 20}" width="12" height="12" fill="{_COLOURS[unit]}"/>')
        parts.append(f'<text x="{x + 16}" y="{bottom + 30}">{_NAMES[unit]}</text>')
        x += 30 + 7 * len(_NAMES[unit])
    parts.append(f'<line x1="{x}" y1="{bottom + 26}" x2="{x + 14}" y2="{bottom + 26}" stroke="#b03030"/>')
    parts.append(f'<text x="{x + 18}" y="{bottom + 30}">waits</text>')
    parts.append("</svg>")
    return "\n".join(parts) + "\n"
