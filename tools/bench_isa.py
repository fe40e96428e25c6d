"""Figures of the instruction layer: text to bytes, bytes to text, the builder, and what importing it costs.

Every repetition is a fresh interpreter that reads its input from a file and times one call, the reading of
the tables included and nothing warm from the repetition before. Rows that say "after others" have done the
same with instructions of another seed first, so that tables and forms are there; what that costs is a row of
its own. llvm-mc, where it is installed, runs beside
each repetition on the same input; the time it takes for empty input is measured apart and subtracted. All
of them use one core, and rates are per second of its time, so that other load on a machine changes little.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from ..errors import BarewaveError
from .bench import Row, median_row
from .builder_calls import builder_program
from .instruction_mix import mixed_instructions

__all__ = ["CASES", "COUNT", "builder_row", "decode_row", "import_row", "start_up_row",
           "text_to_bytes_row", "write_row"]  # fmt: skip

#: Instructions of one repetition.
COUNT: Final = 100_000
_REPEAT: Final = 5
#: Instructions, of another seed, that a warm interpreter has met: nearly all of the opcodes.
_FIRST: Final = 10_000
_FIRST_SEED: Final = 22
_TIMEOUT: Final = 600.0
_AFTER: Final = f" after {_FIRST:,} others"
_UNIT: Final = "instructions/s"
_WITNESS: Final = "llvm-mc-22"
_TARGET: Final = ("-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", "-mattr=+wavefrontsize32")

_CHILD: Final = """
import json, sys, time
kind, source, result, first = sys.argv[1:]
begin = time.perf_counter()
from barewave import isa
imported = time.perf_counter() - begin

def prepare(path):
    if kind in ("assemble", "build"):
        text = open(path, encoding="utf-8").read()
        if kind == "assemble":
            return lambda: isa.assemble(text)
        from barewave.isa.builder import Builder
        module = {}
        exec(compile(text, path, "exec"), module)
        builder = Builder()
        return lambda: module["build"](builder)
    code = open(path, "rb").read()
    if kind == "write":
        return lambda: "\\n".join(isa.disassemble_text(code)).encode()
    def decode():
        for instruction in isa.disassemble(code):
            instruction.name, instruction.operands
        return b""
    return decode

def measure(work):
    begin = time.process_time()
    output = work()
    return time.process_time() - begin, output

if kind == "import":
    print(json.dumps([0.0, imported]))
else:
    started = 0.0
    if first:
        started, _ = measure(prepare(first))
    took, output = measure(prepare(source))
    if result:
        open(result, "wb").write(output)
    print(json.dumps([started, took]))
"""


def _environment(folder: Path) -> dict[str, str]:
    """Environment of a fresh interpreter: byte code is kept, and the package is the one that runs here."""
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    root = str(Path(__file__).resolve().parent.parent)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, environment.get("PYTHONPATH", "")]))
    return environment


def _run(command: list[str], folder: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command, env=_environment(folder), capture_output=True, text=True, timeout=_TIMEOUT, check=True,
            **options,
        )  # fmt: skip
    except subprocess.SubprocessError as error:
        detail = (getattr(error, "stderr", "") or "").strip().splitlines()
        # llvm-mc says it first, Python last
        said = next((line for line in reversed(detail) if "rror" in line), detail[-1] if detail else error)
        raise BarewaveError(f"{Path(command[0]).name} failed: {said}") from error


def _two_times(folder: Path, kind: str, source: str, result: str, first: str) -> tuple[float, float]:
    """Processor time of one kind of work on two files in a fresh interpreter, or on the second alone."""
    command = [sys.executable, "-c", _CHILD, kind, source, result, first]
    started, took = json.loads(_run(command, folder).stdout)
    return float(started), float(took)


def _seconds(folder: Path, kind: str, source: str = "", result: str = "", first: str = "") -> float:
    """Processor time of one kind of work in a fresh interpreter; of an import, the time that passes."""
    return _two_times(folder, kind, source, result, first)[1]


def _children_seconds() -> float:
    """Processor time of the child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _witness(folder: Path, source: Path, *options: str) -> float | None:
    """Processor time of llvm-mc for a file, its start included; None where it is not installed."""
    program = shutil.which(_WITNESS)
    if program is None:
        return None
    before = _children_seconds()
    _run([program, *_TARGET, *options, "-o", str(folder / "witness.out"), str(source)], folder)
    return _children_seconds() - before


def _prepare(folder: Path, count: int) -> tuple[Path, Path]:
    """Write the instructions as text, and as bytes that our assembler makes of it."""
    text, code = folder / "mixed.s", folder / "mixed.bin"
    text.write_text("".join(f"{instruction}\n" for instruction in mixed_instructions(count)))
    _seconds(folder, "assemble", str(text), str(code))  # byte code and file caches are warm from here on
    return text, code


def _compared(
    case: str,
    count: int,
    goal: float,
    ours: Callable[[], float],
    witness: Callable[[Path], float | None],
    source: Path,
    empty: Path,
) -> Row:
    """Measure a rate with llvm-mc's beside it, in turns, so that a machine's mood meets both."""
    times: list[float] = []
    theirs: list[float] = []
    starts: list[float] = []
    for _ in range(_REPEAT):
        times.append(ours())
        whole, start = witness(source), witness(empty)
        if whole is not None and start is not None:
            theirs.append(whole)
            starts.append(start)
    rates = [count / seconds for seconds in times]
    peers: dict[str, float] = {}
    if theirs:
        net = max(statistics.median(theirs) - statistics.median(starts), 1e-9)
        peers = {_WITNESS: count / net, f"goal, {goal:g} of it": goal * count / net}
    return Row(case, statistics.median(rates), _UNIT, max(rates) - min(rates), peers)


def _first_text(folder: Path) -> str:
    path = folder / "first.s"
    path.write_text("".join(f"{instruction}\n" for instruction in mixed_instructions(_FIRST, _FIRST_SEED)))
    return str(path)


def _first_program(folder: Path) -> str:
    path = folder / "first.py"
    path.write_text(builder_program(mixed_instructions(_FIRST, _FIRST_SEED)))
    return str(path)


def text_to_bytes_row(count: int = COUNT, warm: bool = False) -> Row:
    """Assemble text of one instruction per line; ``warm``, after text of other instructions."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        text, code = _prepare(folder, count)
        first = _first_text(folder) if warm else ""
        empty = folder / "empty.s"
        empty.write_text("")
        return _compared(
            f"text to bytes, {count:,} mixed instructions{_AFTER if warm else ''}", count, 0.5,
            lambda: _seconds(folder, "assemble", str(text), str(code), first),
            lambda source: _witness(folder, source, "-filetype=obj"), text, empty,
        )  # fmt: skip


def write_row(count: int = COUNT) -> Row:
    """Disassemble to text."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, code = _prepare(folder, count)
        listing, empty = folder / "mixed.txt", folder / "empty.txt"
        data = code.read_bytes()
        rows = (data[start : start + 16] for start in range(0, len(data), 16))
        listing.write_text("\n".join(",".join(f"0x{byte:02x}" for byte in row) for row in rows) + "\n")
        empty.write_text("")
        return _compared(
            f"bytes to text, {count:,} mixed instructions", count, 1.0,
            lambda: _seconds(folder, "write", str(code)),
            lambda source: _witness(folder, source, "-disassemble"), listing, empty,
        )  # fmt: skip


def decode_row(count: int = COUNT) -> Row:
    """Decode names and operands, without text."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, code = _prepare(folder, count)
        return median_row(
            f"bytes to names and operands, {count:,} mixed instructions",
            _UNIT,
            lambda: count / _seconds(folder, "decode", str(code)),
        )


def builder_row(count: int = COUNT, warm: bool = False) -> Row:
    """Call the builder, from Python that is compiled beforehand, to the bytes of all calls.

    Parameters
    ----------
    count : int
        Instructions.
    warm : bool
        Whether other instructions are built before.

    Raises
    ------
    BarewaveError
        If they are not the bytes that the assembler makes of the same instructions.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, code = _prepare(folder, count)
        program, built = folder / "program.py", folder / "built.bin"
        program.write_text(builder_program(mixed_instructions(count)))
        first = _first_program(folder) if warm else ""
        row = median_row(
            f"builder to bytes, {count:,} mixed instructions{_AFTER if warm else ''}",
            _UNIT,
            lambda: count / _seconds(folder, "build", str(program), str(built), first),
            peers={"goal": 200_000.0, "tinygrad 0.14, constructing instructions": 34_000.0},
        )
        if built.read_bytes() != code.read_bytes():
            raise BarewaveError("the builder and the assembler make different bytes of the same instructions")
        return row


def start_up_row() -> Row:
    """Build the first instructions of a fresh interpreter, which meet nearly all opcodes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = _first_program(folder)
        return median_row(
            f"start-up (tables, forms): the builder's first {_FIRST:,} instructions",
            "ms",
            lambda: _two_times(folder, "build", program, "", program)[0] * 1e3,
        )


def import_row() -> Row:
    """Import the layer."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _seconds(folder, "import")
        return median_row(
            "import barewave.isa", "ms", lambda: _seconds(folder, "import") * 1e3, peers={"goal": 120.0}
        )


CASES: Final[dict[str, Callable[[], Row]]] = {
    "text-to-bytes": text_to_bytes_row,
    "bytes-to-text": write_row,
    "text-to-bytes-warm": lambda: text_to_bytes_row(warm=True),
    "start-up": start_up_row,
    "builder": builder_row,
    "builder-warm": lambda: builder_row(warm=True),
    "decode": decode_row,
    "import": import_row,
}
"""Cases by name, in the order in which they are printed."""
