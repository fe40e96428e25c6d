"""Make ``engine.ll`` from ``engine.c``: LLVM IR text that llvmlite loads, with no compiler at run time.

Run ``python -m barewave.emulator.command_processor.build`` after a change of the C files. Debian's clang-19
is the reference: another version writes other text for the same code.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

__all__ = ["COMPILER", "SOURCES", "generate", "is_current", "main"]

COMPILER: Final = "clang-19"
"""The compiler that the committed text was made with."""

_HERE: Final = Path(__file__).resolve().parent
_FLAGS: Final = (
    "-O2", "-S", "-emit-llvm", "-std=c11", "-ffreestanding", "-fno-stack-protector", "-fPIC",
    "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops", "-fno-ident", "-Wall", "-Wextra",
    "-Wconversion", "-Werror", "-target", "x86_64-unknown-linux-gnu", "-o", "-", "engine.c",
)  # fmt: skip

SOURCES: Final = (
    "engine.h", "internal.h", "engine.c", "code.c", "dispatch.c", "aql.c", "scheduler.c",
    "../shader/memory.c",
)  # fmt: skip
"""Files that the text is made of, relative to this one."""


def generate() -> str:
    """Compile the engine and return its IR, without what would tie it to one CPU.

    Raises
    ------
    FileNotFoundError
        When the compiler is not installed.
    subprocess.CalledProcessError
        When it refuses the source.
    """
    if shutil.which(COMPILER) is None:
        raise FileNotFoundError(f"{COMPILER} is not installed (Debian: apt install {COMPILER})")
    text = subprocess.run([COMPILER, *_FLAGS], cwd=_HERE, check=True, capture_output=True, text=True).stdout
    # llvmlite sets triple and layout of the machine it runs on; CPU attributes would keep clang's choice.
    tied = r"^(target (datalayout|triple)|source_filename|; ModuleID) ?=.*\n"
    text = re.sub(tied, "", text, flags=re.MULTILINE)
    text = re.sub(r' "(target-cpu|target-features|tune-cpu)"="[^"]*"', "", text)
    return text.strip() + "\n"


def is_current() -> bool:
    """Compare the committed text with one made anew."""
    return (_HERE / "engine.ll").read_text() == generate()


def main() -> int:
    """Write ``engine.ll``; exit status 1 when there is no compiler."""
    try:
        text = generate()
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(error.stderr, file=sys.stderr)
        return 1
    (_HERE / "engine.ll").write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
