"""Write ``gfx1100_accesses.txt``: which registers instructions touch, in LLVM's tables.

Run it as ``python tests/data/isa/make_accesses.py`` with Debian's llvm-22-dev and clang-22. The
instructions are those of ``gfx1100_vectors_core.txt`` and ``gfx1100_vopd.txt``, the first of each of LLVM's
opcodes. Each line: wave size, bytes, registers read, registers written, flags (see ``llvm_accesses.cpp``).
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def packed(names: str) -> str:
    """Write ``v1,v2,v3`` as ``v1-3``."""
    if names == "-":
        return names
    found = sorted(
        (match[1], int(match[2])) if (match := re.fullmatch(r"([a-z]+)(\d+)", name)) else (name, -1)
        for name in names.split(",")
        if name != "m0"
    )
    parts = ["m0"] if "m0" in names.split(",") else []
    start = 0
    for index, (file, number) in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else ("", 0)
        if number >= 0 and following == (file, number + 1):
            continue
        low = found[start][1]
        parts.append(file if number < 0 else f"{file}{low}" if low == number else f"{file}{low}-{number}")
        start = index + 1
    return ",".join(parts)


def main() -> int:
    """Build the program, run it, pick lines."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "llvm_accesses"
        question = ["llvm-config-22", "--cxxflags", "--ldflags", "--libs"]
        flags = subprocess.run(question, capture_output=True, text=True, check=True).stdout
        source = str(HERE / "llvm_accesses.cpp")
        subprocess.run(["clang++-22", "-w", source, "-o", str(program), *shlex.split(flags)], check=True)
        lines: list[str] = []
        for name in ("gfx1100_vectors_core.txt", "gfx1100_vopd.txt"):
            for line in (HERE / name).read_text().splitlines():
                _, wave, code, _ = line.split("\t")
                lines.append(f"{'64' if wave == '64' else '32'} {code}")
        output = subprocess.run(
            [program], input="\n".join(lines), capture_output=True, text=True, check=True
        ).stdout
    seen: set[str] = set()
    kept: list[str] = []
    for line in output.splitlines():
        wave, code, reads, writes, name, _, marks = line.split("\t")
        if name not in seen:
            seen.add(name)
            kept.append("\t".join([wave, code, packed(reads), packed(writes), marks.rstrip(".") or "-"]))
    (HERE / "gfx1100_accesses.txt").write_text("\n".join(kept) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
