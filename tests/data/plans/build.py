#!/usr/bin/env python3
"""Compile dense.c for gfx1100 with Debian's clang-22: ``python build.py`` writes dense.clang22.co.

``python build.py --check`` compares it with a fresh build; other releases give other, equally valid, code.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = "dense.clang22.co"
COMMAND = (
    "clang-22", "-x", "c", "-std=gnu17", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib",
    "-Wall", "-Wextra", "-Werror", "-ffp-contract=off", "-g0", "-Wl,-s", "-fno-ident", "-O3",
    "-DBAREWAVE_WAVE64=0", "-I../kernels", "dense.c",
)  # fmt: skip


def build(target: Path) -> None:
    """Compile into a file, or end the program with the compiler's words."""
    result = subprocess.run(
        [*COMMAND, "-o", str(target)], cwd=HERE, capture_output=True, text=True, timeout=120, check=False
    )
    if result.returncode:
        raise SystemExit(result.stderr)


def main(arguments: list[str]) -> int:
    """Build, or check; 1 if a fresh build differs."""
    if arguments != ["--check"]:
        build(HERE / TARGET)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder) / TARGET)
        same = (Path(folder) / TARGET).read_bytes() == (HERE / TARGET).read_bytes()
    print(TARGET, "is as built" if same else "differs from a fresh build")
    return not same


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
