#!/usr/bin/env python3
"""Compile ``sgemm.cl`` for gfx1100 with clang-22 in several ways; the best is what others are compared with.

Run ``python build.py`` to write ``sgemm.uN.co`` for each unrolling and two with fewer registers, ``python
build.py --check`` to compare them with a fresh build. The exact compiler is Debian's: other releases give
other code.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from barewave.tools.clang_product import clang_command

__all__ = ["VARIANTS", "build", "main"]

HERE = Path(__file__).resolve().parent
#: Unrolling of the inner loop and waves that registers are to leave room for, by the name of the object:
#: clang's own choice, and what it takes so that nothing is spilled. ``-DWAVES=(1,2)`` changes nothing.
VARIANTS: dict[str, tuple[int, int | None]] = {
    **{f"sgemm.u{unroll}": (unroll, None) for unroll in (1, 2, 4, 8)},
    **{f"sgemm.u{unroll}.w5": (unroll, 5) for unroll in (4, 8)},
}


def build(folder: Path, names: list[str]) -> list[Path]:
    """Compile variants into a folder."""
    written: list[Path] = []
    for name in names:
        target = folder / f"{name}.co"
        command = [*clang_command("clang-22", *VARIANTS[name]), "sgemm.cl", "-o", str(target)]
        result = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=120)
        if result.returncode:
            raise SystemExit(f"{' '.join(command)}\n{result.stderr}")
        written.append(target)
    return written


def main(arguments: list[str]) -> int:
    """Build, or compare with a fresh build."""
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    if not arguments:
        build(HERE, list(VARIANTS))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = build(Path(folder), list(VARIANTS))
        different = [path.name for path in fresh if path.read_bytes() != (HERE / path.name).read_bytes()]
    print("different: " + ", ".join(different) if different else "all are the same")
    return bool(different)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
