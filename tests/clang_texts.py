"""The texts that clang writes with ``-S`` for the kernels of ``tests/data/kernels``.

A few of them are kept in ``tests/data/clang_texts``, with what clang's own assembler makes of them, for
machines without clang. ``python tests/clang_texts.py`` writes these anew, with Debian's clang-22 and
clang-19; other releases give other, equally valid, texts.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import NamedTuple

from elftools.elf.elffile import ELFFile

__all__ = ["COMPILERS", "EXPECTED", "FLAGS", "FOLDER", "KEPT", "KERNELS", "Variant", "clang", "variants"]

KERNELS = Path(__file__).resolve().parent / "data" / "kernels"
FOLDER = Path(__file__).resolve().parent / "data" / "clang_texts"
#: Per line: file, ``.text`` as hex. Places that relocations fill hold zeros.
EXPECTED = FOLDER / "expected.txt"
COMPILERS = ("clang-22", "clang-19")
FLAGS = (
    "-x", "c", "-std=gnu17", "-target", "amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-nogpulib",
    "-ffp-contract=off", "-fno-ident", "-fdebug-compilation-dir=.",
)  # fmt: skip


class Variant(NamedTuple):
    """One way of compiling one source."""

    source: str
    compiler: str
    level: str
    wave_size: int
    debug: bool

    @property
    def name(self) -> str:
        """Name of its files, without their suffix."""
        compiler = self.compiler.replace("-", "")
        return f"{self.source}.{compiler}.{self.level}.wave{self.wave_size}{'.g' * self.debug}"


#: Calls, pointers to functions, tables, LDS, atomics, lanes, 16 bits; with and without debug information.
KEPT = (
    Variant("atomics", "clang-22", "O2", 32, False),
    Variant("call_indirect", "clang-22", "O3", 64, False),
    Variant("call_noinline", "clang-22", "O1", 32, False),
    Variant("constant_table", "clang-19", "O0", 32, False),
    Variant("fp16_ops", "clang-22", "O3", 64, False),
    Variant("lanes", "clang-19", "O3", 64, False),
    Variant("lds_dynamic", "clang-22", "O1", 32, False),
    Variant("matmul_tiled", "clang-22", "O3", 64, False),
    Variant("reduce_block", "clang-19", "O2", 32, False),
    Variant("saxpy", "clang-19", "O3", 32, True),
    Variant("saxpy", "clang-22", "O0", 64, False),
    Variant("vector_add", "clang-22", "O3", 32, True),
)


def variants() -> list[Variant]:
    """Every source by every compiler at every level, for both wave sizes, with debug information or not."""
    return [
        Variant(source.stem, compiler, f"O{level}", wave_size, debug)
        for source in sorted(KERNELS.glob("*.c"))
        for compiler in COMPILERS
        for level in range(4)
        for wave_size in (32, 64)
        for debug in (False, True)
    ]


def clang(variant: Variant, made: Path) -> None:
    """Compile to a text (``.s``) or to an object (``.o``), as the suffix of the file to make says."""
    # By its bare name and from its folder, so that no path of a machine reaches the text.
    wide = variant.wave_size == 64
    command = [
        variant.compiler, *FLAGS, f"-{variant.level}", "-g" if variant.debug else "-g0",
        f"-DBAREWAVE_WAVE64={int(wide)}", *(["-mwavefrontsize64"] if wide else []),
        "-S" if made.suffix == ".s" else "-c", f"{variant.source}.c", "-o", str(made),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=KERNELS, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stderr}")


def main() -> None:
    """Write the kept texts and what they assemble to."""
    for old in FOLDER.glob("*.s"):
        old.unlink()
    rows: list[str] = []
    for variant in KEPT:
        text, made = FOLDER / f"{variant.name}.s", FOLDER / f"{variant.name}.o"
        clang(variant, text)
        clang(variant, made)
        with made.open("rb") as file:
            code = ELFFile(file).get_section_by_name(".text").data()
        made.unlink()
        rows.append(f"{text.name}\t{code.hex()}\n")
    EXPECTED.write_text("".join(rows))


if __name__ == "__main__":
    main()
