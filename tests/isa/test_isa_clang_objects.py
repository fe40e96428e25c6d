"""What clang makes of C: every instruction reads as llvm-objdump's, and its text gives its bytes."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from barewave import isa

KERNELS = Path(__file__).parents[1] / "data" / "kernels"
CLANG, OBJDUMP = "clang-22", "llvm-objdump-22"
MISSING = ", ".join(program for program in (CLANG, OBJDUMP) if shutil.which(program) is None)
needs_clang = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {MISSING}")
#: Between an instruction and the next stands "// 000000001234: DWORDS".
_LINE = re.compile(r"^\t(.*?)\s*// ([0-9A-F]{12}): ((?:[0-9A-F]{8} ?)+)")
_FLAGS = (
    "-x",
    "c",
    "-std=gnu17",
    "-target",
    "amdgcn-amd-amdhsa",
    "-nogpulib",
    "-ffp-contract=off",
    "-g0",
    "-fno-ident",
)
_ADDRESS = re.compile(r" <.*>$")


def compiled(source: Path, folder: Path, options: tuple[str, ...]) -> Path:
    """A relocatable object of one source."""
    made = folder / (source.stem + ".o")
    command = [CLANG, *_FLAGS, *options, f"-I{KERNELS}", "-c", str(source), "-o", str(made)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return made


def check(made: Path, wave_size: int, outcomes: Counter[str]) -> None:
    """Compare each instruction with llvm-objdump's line for it."""
    command = [OBJDUMP, "-d", f"--mattr=+wavefrontsize{wave_size}", str(made)]
    listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    count = 0
    for line in listing.splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        text = _ADDRESS.sub("", found[1]).replace("  ", " ")
        data = b"".join(int(word, 16).to_bytes(4, "little") for word in found[3].split())
        instruction = isa.decode(data, wave_size=wave_size)
        assert (str(instruction), instruction.size) == (text, len(data)), (made.name, line)
        again = isa.assemble(text, wave_size)
        if again != data:  # clang extends the sign of 16-bit literals, whose upper half nothing reads
            ignored = int.from_bytes(instruction.ignored_bits, "little")
            differing = int.from_bytes(data, "little") ^ int.from_bytes(again, "little")
            assert not differing & ~ignored, (made.name, line, again.hex())
            outcomes["ignored bits"] += 1
        count += 1
    assert count, made
    outcomes["instructions"] += count


def variants() -> list[tuple[Path, tuple[str, ...], int]]:
    """Every kernel at every level of optimisation, wave size and card."""
    rows: list[tuple[Path, tuple[str, ...], int]] = []
    for source in sorted(KERNELS.glob("*.c")):
        for level in range(4):
            for wave_size in (32, 64):
                card = f"-mcpu=gfx110{(level + wave_size // 32) % 4}"
                wave = f"-DBAREWAVE_WAVE64={int(wave_size == 64)}"
                size = ("-mwavefrontsize64",) if wave_size == 64 else ()
                rows.append((source, (f"-O{level}", card, wave, *size), wave_size))
    return rows


@needs_clang
@pytest.mark.corpus(size=240, sample=2, part=40)
def test_kernels_in_all_variants(numbers, tmp_path, record_property):
    outcomes: Counter[str] = Counter()
    rows = variants()
    assert len(rows) == 240
    random.Random(1).shuffle(rows)
    for number in numbers:
        source, options, wave_size = rows[number]
        check(compiled(source, tmp_path, options), wave_size, outcomes)
    record_property("outcomes", dict(outcomes))


_TYPES = ("int", "unsigned", "long", "unsigned long", "short", "unsigned char", "float", "double", "_Float16")


_ATOMIC = ("int", "unsigned", "unsigned long")


def random_kernel(chooser: random.Random) -> str:
    """C with every type, arithmetic, comparisons, branches, loops, LDS and atomics."""

    def value(kind: str, depth: int) -> str:
        if depth == 0 or chooser.random() < 0.2:
            constant = chooser.choice(("1", "-1", "3", "64", "65", "0x12345", "100000", "7"))
            return chooser.choice(
                (f"({kind})a[i + {chooser.randrange(9)}]", f"({kind})b[t]", f"({kind})({constant})", "x")
            )
        left, right = value(kind, depth - 1), value(kind, depth - 1)
        operators = ["+", "-", "*"]
        if kind not in ("float", "double", "_Float16"):
            operators += ["&", "|", "^", ">>", "<<"]
            right = f"({right} & 7)" if chooser.random() < 0.4 else right
        if chooser.random() < 0.15:
            return f"({left} < {right} ? {left} : {right})"
        operator = chooser.choice(operators)
        return (
            f"({left} {operator} ({right} & 7))"
            if operator in (">>", "<<")
            else f"({left} {operator} {right})"
        )

    body = []
    for number in range(chooser.randint(2, 6)):
        kind = chooser.choice(_TYPES)
        other = chooser.choice(_TYPES)
        atomic = "__atomic_fetch_add(a + t, x, __ATOMIC_RELAXED);" if kind in _ATOMIC else ""
        body.append(
            f"__attribute__((amdgpu_kernel)) void k{number}({kind} __attribute__((address_space(1))) *a,"
            f" {other} __attribute__((address_space(1))) *b, int n, {kind} s) {{\n"
            f"  static __attribute__((address_space(3), loader_uninitialized)) {kind} shared[256];\n"
            "  int t = __builtin_amdgcn_workitem_id_x(), i = t + 64 * __builtin_amdgcn_workgroup_id_x();\n"
            f"  {kind} x = s; shared[t] = {value(kind, 2)}; __builtin_amdgcn_s_barrier();\n"
            f"  for (int j = 0; j < n; j++) {{\n    x = {value(kind, 3)};\n"
            f"    if (x > s) b[i + j] = ({other})({value(kind, 2)});\n  }}\n"
            f"  a[i] = x + shared[255 - t];\n  {atomic}\n"
            "}\n"
        )
    return "".join(body)


@needs_clang
@pytest.mark.corpus(size=200, sample=1, part=40)
def test_random_c(numbers, tmp_path, record_property):
    outcomes: Counter[str] = Counter()
    for number in numbers:
        chooser = random.Random(f"random c {number}")
        source = tmp_path / f"random{number}.c"
        source.write_text(random_kernel(chooser))
        wave_size = chooser.choice((32, 64))
        size = ("-mwavefrontsize64",) if wave_size == 64 else ()
        options = (f"-O{chooser.choice('0123')}", f"-mcpu=gfx110{chooser.choice('0123')}", "-w", *size)
        check(compiled(source, tmp_path, options), wave_size, outcomes)
    record_property("outcomes", dict(outcomes))
