"""Every kernel of ``tests/data/kernels`` with its launches and references, for tests to run through."""

from __future__ import annotations

import re
from pathlib import Path

import kernel_cases_memory
import kernel_cases_numeric
import kernel_cases_sync
from kernel_case import Array, Case, Run, compare

__all__ = ["CASES", "KERNELS", "Array", "Case", "Run", "compare", "variants"]

KERNELS = Path(__file__).resolve().parents[1] / "data" / "kernels"
CASES: list[Case] = [*kernel_cases_numeric.CASES, *kernel_cases_memory.CASES, *kernel_cases_sync.CASES]
NAME = re.compile(r"(\w+)\.(clang\d+)\.(O\d)(\.wave64|\.v4)?\.co")


def variants(source: str) -> list[tuple[str, Path, int]]:
    """List the code objects made from a source, as (name of the variant, file, lanes of a wave)."""
    found: list[tuple[str, Path, int]] = []
    for path in sorted(KERNELS.glob(f"{source}.*.co")):
        match = NAME.fullmatch(path.name)
        if match is not None:
            special = match[4] or ""
            name = f"{match[2]}-{match[3]}{special.replace('.', '-')}"
            found.append((name, path, 64 if special == ".wave64" else 32))
    return found
