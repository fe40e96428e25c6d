#!/usr/bin/env python3
"""Compile the C kernels of this folder for gfx1100 and list the instructions they contain.

Each source is compiled by clang-22 (code object version 6) and clang-19 (version 5), without and with
optimisation, to ``NAME.CLANG.LEVEL.co``; sources in `WAVE64` also for waves of 64 lanes, to
``NAME.CLANG.LEVEL.wave64.co``; sources in `VERSION4` also as code objects of version 4, to
``NAME.CLANG.LEVEL.v4.co``. ``instructions.txt`` holds every mnemonic of all these objects with its count.

Run ``python build.py`` to write the files, ``python build.py --check`` to compare them with a fresh build.
The exact compilers are Debian's: other releases give other, equally valid, code.
"""

from __future__ import annotations

import argparse
import collections
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["LEVELS", "VERSION4", "WAVE64", "build", "count_instructions", "main"]

HERE = Path(__file__).resolve().parent
COMPILERS = ("clang-22", "clang-19")
LEVELS = ("O0", "O3")
VERSION4 = ("matmul_naive", "reduce_block", "vector_add")
WAVE64 = ("int64_ops", "lanes", "mandelbrot", "matmul_tiled", "reduce_block", "scan")
FLAGS = (
    "-x", "c", "-std=gnu17", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib",
    "-Wall", "-Wextra", "-Werror", "-ffp-contract=off", "-g0", "-Wl,-s", "-fno-ident",
)  # fmt: skip
# Suffixes that name an encoding, not an operation.
ENCODING = re.compile(r"_(e32|e64|dpp|e64_dpp|sdwa)$")
# Between an instruction and the next stands "// 000000001234: DWORDS"; labels and headings have none.
INSTRUCTION = re.compile(r"^\s+([a-z]\S*).*// [0-9A-F]{12}:")


def compile_one(
    compiler: str, source: Path, level: str, wave64: bool, target: Path, version: int | None = None
) -> None:
    """Compile one source to one code object, or end the program with the compiler's words."""
    # By its bare name and from its folder, so that no path of this machine reaches the object.
    wave = ["-mwavefrontsize64", "-DBAREWAVE_WAVE64=1"] if wave64 else ["-DBAREWAVE_WAVE64=0"]
    abi = [f"-mcode-object-version={version}", f"-DBAREWAVE_VERSION{version}"] if version else []
    command = [compiler, *FLAGS, f"-{level}", *wave, *abi, source.name, "-o", str(target)]
    result = subprocess.run(command, cwd=source.parent, capture_output=True, text=True, timeout=120)
    if result.returncode:
        raise SystemExit(f"{' '.join(command)}\n{result.stderr}")


def build(folder: Path) -> list[Path]:
    """Compile everything into `folder`.

    Parameters
    ----------
    folder : Path
        Where the code objects are written.

    Returns
    -------
    list of Path
        The code objects, in the order of their names.
    """
    made: list[Path] = []
    for source in sorted(HERE.glob("*.c")):
        for compiler in COMPILERS:
            for level in LEVELS:
                target = folder / f"{source.stem}.{compiler.replace('-', '')}.{level}.co"
                compile_one(compiler, source, level, False, target)
                made.append(target)
                if source.stem in WAVE64 and compiler == COMPILERS[0]:
                    wide = target.with_suffix(".wave64.co")
                    compile_one(compiler, source, level, True, wide)
                    made.append(wide)
                if source.stem in VERSION4 and compiler == COMPILERS[0]:
                    older = target.with_suffix(".v4.co")
                    compile_one(compiler, source, level, False, older, version=4)
                    made.append(older)
        print(f"built {source.name}")
    return sorted(made)


def count_instructions(objects: list[Path]) -> str:
    """Count the mnemonics of `objects`, without the suffixes that name an encoding.

    Returns
    -------
    str
        One line per mnemonic, ``count mnemonic``, sorted by mnemonic. The halves of a dual instruction
        are counted each by its own name.
    """
    counts: collections.Counter[str] = collections.Counter()
    for path in objects:
        text = subprocess.run(
            ["llvm-objdump-22", "-d", str(path)], check=True, capture_output=True, text=True, timeout=120
        ).stdout
        for line in text.splitlines():
            match = INSTRUCTION.match(line)
            if match is None:
                continue
            for half in line.split("//")[0].split("::"):
                counts[ENCODING.sub("", half.split()[0])] += 1
    return "".join(f"{counts[name]:6d} {name}\n" for name in sorted(counts))


def main() -> int:
    """Build, or check, and say what was done; 0 if all is as it should be."""
    parser = argparse.ArgumentParser(description="Compile the kernels of this folder.")
    parser.add_argument("--check", action="store_true", help="compare with a fresh build, write nothing")
    check = parser.parse_args().check
    needed = (*COMPILERS, "ld.lld-22", "ld.lld-19", "llvm-objdump-22")
    missing = [tool for tool in needed if not shutil.which(tool)]
    if missing:
        names = ", ".join(missing)
        print(f"not installed: {names} (Debian packages clang-N, lld-N, llvm-N)", file=sys.stderr)
        return 2
    if not check:
        for old in HERE.glob("*.co"):
            old.unlink()
        objects = build(HERE)
        (HERE / "instructions.txt").write_text(count_instructions(objects))
        print(f"{len(objects)} code objects, {sum(path.stat().st_size for path in objects)} bytes")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        fresh = {path.name: path.read_bytes() for path in build(Path(temporary))}
    kept = {path.name: path.read_bytes() for path in HERE.glob("*.co")}
    wrong = sorted(name for name in fresh.keys() | kept.keys() if fresh.get(name) != kept.get(name))
    listed = (HERE / "instructions.txt").read_text()
    if count_instructions(sorted(HERE.glob("*.co"))) != listed:
        wrong.append("instructions.txt")
    for name in wrong:
        print(f"differs: {name}", file=sys.stderr)
    print(f"{len(fresh)} code objects compared, {len(wrong)} files differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
