"""Make ``engine.ll`` and the shader helpers' ``.ll`` files from C: IR that llvmlite loads without a compiler.

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

from .packet_header import generate_header

__all__ = ["COMPILER", "HEADER", "PRODUCTS", "generate", "is_current", "main"]

COMPILER: Final = "clang-19"
"""The compiler that the committed text was made with."""

_HERE: Final = Path(__file__).resolve().parent
_FLAGS: Final = (
    "-O2", "-S", "-emit-llvm", "-std=c11", "-ffreestanding", "-fno-stack-protector", "-fPIC",
    "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops", "-fno-ident", "-Wall", "-Wextra",
    "-Wconversion", "-Werror", "-target", "x86_64-unknown-linux-gnu", "-o", "-",
)  # fmt: skip

HEADER: Final = _HERE / "packets.h"
"""Written from the tables of packets, and included by the engine's C files."""

PRODUCTS: Final = {
    "engine.ll": ("engine.c",),
    # whole vectors of 512 bits go only into functions that are inlined
    "../shader/formats.ll": ("../shader/formats.c",),
    "../shader/rounding.ll": ("../shader/rounding.c",),
    "../shader/checks.ll": ("../shader/checks.c",),
    "../shader/counters.ll": ("../shader/counters.c",),
    "../shader/trig_preop.ll": ("../shader/trig_preop.c",),
    # it reads the engine's tables and calls nothing of the engine
    "../shader/guard.ll": ("-Wno-unused-function", "../shader/guard.c"),
    "../shader/dot2.ll": ("-Wno-psabi", "-Wno-conversion", "../shader/dot2.c"),
    "../shader/matrix_exact.ll": ("-Wno-psabi", "-Wno-conversion", "../shader/matrix_exact.c"),
    "../shader/matrix_fused.ll": ("-Wno-psabi", "-Wno-conversion", "../shader/matrix_fused.c"),
}
"""Committed text, with the source and the flags of its own that make it; paths are relative to this file."""


def generate(product: str) -> str:
    """Compile one of :data:`PRODUCTS` and return its IR, without what would tie it to one CPU.

    Raises
    ------
    FileNotFoundError
        When the compiler is not installed.
    subprocess.CalledProcessError
        When it refuses the source.
    """
    if shutil.which(COMPILER) is None:
        raise FileNotFoundError(f"{COMPILER} is not installed (Debian: apt install {COMPILER})")
    command = [COMPILER, *_FLAGS, *PRODUCTS[product]]
    text = subprocess.run(command, cwd=_HERE, check=True, capture_output=True, text=True).stdout
    # llvmlite sets triple and layout of the machine it runs on; CPU attributes would keep clang's choice.
    tied = r"^(target (datalayout|triple)|source_filename|; ModuleID) ?=.*\n"
    text = re.sub(tied, "", text, flags=re.MULTILINE)
    text = re.sub(r' "(target-cpu|target-features|tune-cpu)"="[^"]*"', "", text)
    return text.strip() + "\n"


def is_current() -> bool:
    """Compare the committed texts with ones made anew."""
    return HEADER.read_text() == generate_header() and all(
        (_HERE / product).read_text() == generate(product) for product in PRODUCTS
    )


def main() -> int:
    """Write :data:`HEADER` and all of :data:`PRODUCTS`; exit status 1 when there is no compiler."""
    HEADER.write_text(generate_header())
    try:
        texts = {product: generate(product) for product in PRODUCTS}
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(error.stderr, file=sys.stderr)
        return 1
    for product, text in texts.items():
        (_HERE / product).write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
