#!/usr/bin/env python3
"""Compile the C kernels of this folder for gfx1100 at three levels of optimisation and for both wave sizes.

Each source is compiled by clang-22 to ``NAME.clang22.LEVEL.co`` and, for waves of 64 lanes, to
``NAME.clang22.LEVEL.wave64.co``. Run ``python build.py`` to write the files, ``python build.py --check``
to compare them with a fresh build. The compiler is Debian's: other releases give other, equally valid, code.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "kernels"))

from build import compile_one  # noqa: E402  the folder beside this one has the flags

COMPILER = "clang-22"
LEVELS = ("O1", "O2", "O3")


def build_all(folder: Path) -> None:
    """Compile everything into `folder`."""
    for source in sorted(HERE.glob("*.c")):
        for level in LEVELS:
            target = folder / f"{source.stem}.clang22.{level}.co"
            compile_one(COMPILER, source, level, False, target)
            compile_one(COMPILER, source, level, True, target.with_suffix(".wave64.co"))


def main() -> int:
    """Build, or check, and say what was done; 0 if all is as it should be."""
    parser = argparse.ArgumentParser(description="Compile the kernels of this folder.")
    parser.add_argument("--check", action="store_true", help="compare with a fresh build, write nothing")
    check = parser.parse_args().check
    missing = [tool for tool in (COMPILER, "ld.lld-22") if not shutil.which(tool)]
    if missing:
        print(f"not installed: {', '.join(missing)} (Debian packages clang-22, lld-22)", file=sys.stderr)
        return 2
    if not check:
        for old in HERE.glob("*.co"):
            old.unlink()
        build_all(HERE)
        made = list(HERE.glob("*.co"))
        print(f"{len(made)} code objects, {sum(path.stat().st_size for path in made)} bytes")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        build_all(Path(temporary))
        fresh = {path.name: path.read_bytes() for path in Path(temporary).glob("*.co")}
    kept = {path.name: path.read_bytes() for path in HERE.glob("*.co")}
    wrong = sorted(name for name in fresh.keys() | kept.keys() if fresh.get(name) != kept.get(name))
    for name in wrong:
        print(f"differs: {name}", file=sys.stderr)
    print(f"{len(fresh)} code objects compared, {len(wrong)} files differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
