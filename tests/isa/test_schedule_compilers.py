"""Cures of hazards beside those of compilers: clang's code with its own taken out, and ours put in."""

from __future__ import annotations

import re
from pathlib import Path

from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import hazards, schedule_object, statement_effects

DATA = Path(__file__).resolve().parents[1] / "data"
OPTIMISED = [path for path in sorted(DATA.glob("*kernels/*.co")) if ".O0." not in path.name]
INTERLOCK = "hazard 9"


def cures(items: list[Item]) -> dict[int, str]:
    """Comments of the waits for vector results, by number of the instruction before which each stands."""
    found: dict[int, str] = {}
    count = 0
    for item in items:
        if not isinstance(item, Statement):
            continue
        issue = statement_effects(item).issue
        if issue == "wait" and "depctr_va_vdst(0)" in re.sub(
            r" 0xfff$", " depctr_va_vdst(0)", str(item.instruction)
        ):
            found[count] = item.comment
        # what the passes put in differs; all else is the same
        count += issue not in ("hint", "wait", "nop")
    return found


def both(path: Path) -> tuple[dict[int, str], dict[int, str]]:
    """The compiler's cures and ours."""
    found: list[tuple[dict[int, str], dict[int, str]]] = []

    def compare(items: list[Item], kernels: frozenset[str]) -> list[Item]:
        del kernels
        found.append((cures(items), cures(hazards(items, strip=True))))
        return items

    schedule_object(path.read_bytes(), compare)
    return found[0]


def test_wave32_has_the_compilers_cures_and_those_of_a_hazard_it_does_not_know() -> None:
    count = 0
    for path in [path for path in OPTIMISED if "wave64" not in path.name][::3]:
        theirs, ours = both(path)
        assert theirs.keys() <= ours.keys(), path.name
        assert all(comment.startswith(INTERLOCK) for at, comment in ours.items() if at not in theirs), (
            path.name
        )
        count += len(theirs)
    assert count > 5


def test_wave64_has_the_compilers_cures() -> None:
    theirs_missing = count = 0
    for path in [path for path in OPTIMISED if "wave64" in path.name][::4]:
        theirs, ours = both(path)
        theirs_missing += len(theirs.keys() - ours.keys())
        count += len(theirs)
    assert count > 5
    # the windows of hazard 2 end where checked mode's do; LLVM adds them up differently over branches
    assert theirs_missing <= 1
