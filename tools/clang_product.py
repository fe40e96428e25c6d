"""Clang's fp32 matrix product of the tile that our own has: compiled here, or the repository's copies.

The source and its compiled copies lie beside the tests (``tests/data/clang_matmul``). Where a clang for
gfx1100 is found, the source is compiled with each unrolling and each number of waves that registers are to
leave room for; else the copies stand for it. Of either the model's best without spills is what others are
set beside.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from ..errors import BarewaveError
from ..isa import CodeObject, disassemble
from ..isa.control_flow import control_flow
from ..isa.cost_model import Figures, Rule, figures
from ..isa.cost_model.paths import loops

__all__ = [
    "FLAGS",
    "UNROLLINGS",
    "WAVES_PER_EU",
    "ClangProduct",
    "best_product",
    "clang_command",
    "find_clang",
    "product_figures",
    "products",
    "variants",
]

FLAGS: Final = (
    "-x", "cl", "-cl-std=CL2.0", "-Xclang", "-finclude-default-header", "-target", "amdgcn-amd-amdhsa",
    "-mcpu=gfx1100", "-mcumode", "-nogpulib", "-O3", "-ffp-contract=fast", "-g0", "-Wl,-s", "-fno-ident",
)  # fmt: skip
"""What clang is called with, beside the macros of the source."""
UNROLLINGS: Final = (1, 2, 4, 8)
"""Of the inner loop of 8 terms."""
WAVES_PER_EU: Final = (None, 5, 6, 7, 8)
"""``amdgpu_waves_per_eu``: clang's own choice, then from fewest; more than 8 spill 40 registers."""

_SYMBOL: Final = "sgemm"
_TERMS: Final = 8
#: Of a lane in a step: 8 terms of 16 by 8 results.
_MULTIPLY_ADDS: Final = 1024
_WORKGROUP: Final = 128
_TIMEOUT: Final = 60.0
#: The release that made the copies goes first.
_FIRST: Final = "clang-22"
_NAME: Final = re.compile(r"clang-(\d{1,3})")
_COPY: Final = re.compile(r"sgemm\.u(\d)(?:\.w(\d+))?")


@dataclass(frozen=True, slots=True)
class ClangProduct:
    """One way in which clang made the product.

    Attributes
    ----------
    unroll : int
        Of the inner loop.
    waves_per_eu : int or None
        What was asked for; None where nothing was.
    code : bytes
        The code object.
    """

    unroll: int
    waves_per_eu: int | None
    code: bytes

    def __str__(self) -> str:
        """Say how it was made."""
        asked = "" if self.waves_per_eu is None else f", waves_per_eu {self.waves_per_eu}"
        return f"unrolled {self.unroll} times{asked}"


def _folder() -> Path:
    return Path(__file__).resolve().parent.parent / "tests" / "data" / "clang_matmul"


def clang_command(clang: str, unroll: int, waves_per_eu: int | None) -> list[str]:
    """Return the command that compiles one variant; source and ``-o FILE`` are to be added.

    Examples
    --------
    >>> clang_command("clang-22", 8, 5)[-2:]
    ['-DUNROLL=8', '-DWAVES=(5)']
    """
    asked = [] if waves_per_eu is None else [f"-DWAVES=({waves_per_eu})"]
    return [clang, *FLAGS, f"-DUNROLL={unroll}", *asked]


def _candidates() -> Iterator[str]:
    """Names of compilers in the folders of PATH, that of the copies first, then the newest."""
    found: dict[str, int] = {}
    for folder in os.get_exec_path():
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            if match := _NAME.fullmatch(name):
                found[name] = int(match[1])
            elif name == "clang":
                found[name] = -1
    yield from sorted(found, key=lambda name: (name != _FIRST, -found[name]))


def _compile(clang: str, unroll: int, waves_per_eu: int | None) -> bytes | None:
    """Compile one variant; None if this clang cannot."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "sgemm.co"
        command = [
            *clang_command(clang, unroll, waves_per_eu),
            str(_folder() / "sgemm.cl"),
            "-o",
            str(target),
        ]
        try:
            done = subprocess.run(command, capture_output=True, timeout=_TIMEOUT, check=False)
            code = target.read_bytes() if not done.returncode else b""
            CodeObject.read(code).kernel(_SYMBOL)
        except (OSError, subprocess.TimeoutExpired, BarewaveError):
            return None
    return code


def find_clang() -> str | None:
    """Return the first clang of PATH that makes code objects for gfx1100: clang-22, the newest, ``clang``."""
    if not (_folder() / "sgemm.cl").is_file():
        return None
    return next((name for name in _candidates() if _compile(name, UNROLLINGS[0], None)), None)


def _copies() -> tuple[ClangProduct, ...]:
    found: list[ClangProduct] = []
    for path in sorted(_folder().glob("sgemm.u*.co")):
        if match := _COPY.fullmatch(path.stem):
            found.append(ClangProduct(int(match[1]), int(match[2]) if match[2] else None, path.read_bytes()))
    return tuple(found)


@cache
def _products(path: str) -> tuple[str, tuple[ClangProduct, ...]]:
    """Products, for what PATH is."""
    del path  # what is found depends on it
    clang = find_clang()
    if clang is None:
        return "clang-22's committed objects", _copies()
    made = [
        ClangProduct(unroll, waves, code)
        for unroll in UNROLLINGS
        for waves in WAVES_PER_EU
        if (code := _compile(clang, unroll, waves)) and _is_a_step(code, unroll)
    ]
    return f"{clang}, compiled here", tuple(made)


def _is_a_step(code: bytes, unroll: int) -> bool:
    """Whether the loops are those of the source: a clang that unrolls as it likes compares with nothing."""
    try:
        return product_figures(code, unroll, 1).multiply_adds == _MULTIPLY_ADDS
    except ValueError:
        return False


def products() -> tuple[str, tuple[ClangProduct, ...]]:
    """Return where the products are from, and all of them; none where there is neither clang nor a copy."""
    return _products(os.environ.get("PATH", os.defpath))


@cache
def product_figures(code: bytes, unroll: int, waves: int | None = None, rule: Rule = "sources") -> Figures:
    """Figures of one step of 8 terms of clang's product.

    Parameters
    ----------
    code : bytes
        Code object of a :class:`ClangProduct`.
    unroll : int
        How often its inner loop is unrolled.
    waves : int, optional
        On a SIMD; as many as fit by default.
    rule : str
        Bank rule of pairs.

    Raises
    ------
    ValueError
        If the code has no loop.
    """
    code_object = CodeObject.read(code)
    kernel = code_object.kernel(_SYMBOL)
    instructions = disassemble(code_object.code(kernel))
    outer = next((each for each in loops(control_flow(instructions)) if each.depth == 1), None)
    if outer is None:
        raise ValueError("clang's product has no loop over steps")
    return figures(
        instructions, loop=outer.head, trips=dict.fromkeys(outer.inner, _TERMS // unroll),
        waves=waves, rule=rule,
        vgprs=kernel.vgpr_count, lds=kernel.group_size, workgroup=_WORKGROUP, cu_mode=True,
    )  # fmt: skip


def best_product(waves: int | None = None) -> tuple[ClangProduct, Figures] | None:
    """Find the product without spills that takes the fewest cycles for each wave; None if there is none."""
    found = [(each, product_figures(each.code, each.unroll, waves)) for each in products()[1]]
    fit = [pair for pair in found if not pair[1].spills]
    return min(fit, key=lambda pair: pair[1].cycles / pair[1].waves, default=None)


def variants(waves: Sequence[int | None]) -> dict[str, Any]:
    """List all products with their figures, as plain values.

    Parameters
    ----------
    waves : sequence of (int or None)
        Waves on a SIMD for the model's cycles; None for as many as fit.
    """
    source, found = products()
    rows: list[dict[str, Any]] = []
    for each in found:
        counted = [product_figures(each.code, each.unroll, count) for count in waves]
        kernel = CodeObject.read(each.code).kernel(_SYMBOL)
        made = {name: value for name, value in asdict(each).items() if name != "code"}
        rows.append({
            **made,
            "vgprs": kernel.vgpr_count,
            "spills": counted[0].spills,
            "slots_per_fma": counted[0].slots_per_fma,
            "bank_scores": dict(counted[0].bank_scores),
            "model_cycles_per_wave": {str(one.waves): one.cycles / one.waves for one in counted},
        })  # fmt: skip
    return {"source": source, "variants": rows}
