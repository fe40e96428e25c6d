"""The witness: what LLVM 22 makes of lines and of bytes, many at a time.

Assembling asks ``llvm-mc-22`` (or the program that ``BAREWAVE_LLVM_MC`` names), one process for any number of
lines. Disassembling asks the disassembler of the libLLVM which that program is linked with, through its C
interface and in a process of its own: ``llvm-mc -disassemble`` joins neighbouring lines, does not tell an
instruction's length and crashes at a literal that is cut off.

As a program, ``python llvm_mc.py WAVE MCPU LIBRARY`` is that process: it reads records of one length byte and
the bytes, and writes for each one a line of the length, a tab and the text, or an empty line.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

__all__ = ["TRIPLE", "Assembled", "Disassembled", "assemble", "disassemble", "missing"]

TRIPLE = "amdgcn-amd-amdhsa"
_MAJOR = "22"
_MARK = "witness_line_"
_ERROR = re.compile(r"<stdin>:(\d+):(\d+): error: (.*)")
_ENCODING = re.compile(r"^\t(.*?)\s*; encoding: \[(.*)\]$")


class Assembled(NamedTuple):
    """LLVM's answer to one line.

    Attributes
    ----------
    data : bytes
        What the line assembles to; empty where it is refused and where it holds no instruction.
    text : str
        The instructions as LLVM writes them, joined by newlines.
    error : str
        LLVM's message; empty where the line is accepted.
    column : int
        Where the message points, from 0; -1 without one.
    """

    data: bytes
    text: str
    error: str
    column: int


class Disassembled(NamedTuple):
    """LLVM's answer to some bytes: how many its first instruction has, and its text."""

    size: int
    text: str


@cache
def _program() -> str | None:
    return shutil.which(os.environ.get("BAREWAVE_LLVM_MC", "llvm-mc-" + _MAJOR))


@cache
def _library() -> str | None:
    """Path of the libLLVM that the program is linked with."""
    program, ldd = _program(), shutil.which("ldd")
    if program is None or ldd is None:
        return None
    listing = subprocess.run([ldd, program], capture_output=True, text=True, check=False).stdout
    found = re.search(r"libLLVM\S* => (\S+)", listing)
    return found[1] if found else None


def missing() -> str:
    """Why the witness cannot be asked; empty where it can. For ``pytest.mark.skipif``."""
    program = _program()
    if program is None:
        return f"llvm-mc-{_MAJOR} is not installed"
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    if f"LLVM version {_MAJOR}." not in version:
        return f"{program} is not of LLVM {_MAJOR}"
    return "" if _library() else f"{program} is not linked with a libLLVM"


def _bytes(listing: str) -> bytes | None:
    """Bytes of an encoding comment; None where a fixup leaves some open."""
    try:
        return bytes(int(part, 0) for part in listing.split(","))
    except ValueError:
        return None


def assemble(lines: Sequence[str], wave_size: int = 32, mcpu: str = "gfx1100") -> list[Assembled]:
    """Ask for each line by itself; symbols and state are shared, so lines should define neither.

    Parameters
    ----------
    lines : sequence of str
        Each a line of assembly without a newline.
    wave_size : int
        32 or 64.
    mcpu : str
        Name of the card.

    Raises
    ------
    RuntimeError
        If the program is missing, crashes or does not end, or a line swallowed its neighbours.
    """
    if any("\n" in line or "\r" in line for line in lines):
        raise ValueError("a line holds a newline")
    program = _program()
    if program is None:
        raise RuntimeError(missing())
    source = "\n".join(f"{_MARK}{number}:\n{line}" for number, line in enumerate(lines)) + "\n"
    command = [program, f"-triple={TRIPLE}", f"-mcpu={mcpu}", f"-mattr=+wavefrontsize{wave_size}"]
    try:
        done = subprocess.run(
            [*command, "-show-encoding"],
            input=source.encode("latin-1"),
            capture_output=True,
            check=False,
            timeout=2 + len(lines) / 1000,  # some hundred times what it takes
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"{program} does not end") from None
    if done.returncode < 0:
        raise RuntimeError(f"{program} ended by signal {-done.returncode}")
    errors: dict[int, tuple[str, int]] = {}
    for line in done.stderr.decode("latin-1").split("\n"):
        found = _ERROR.match(line)
        if found:
            errors.setdefault((int(found[1]) - 2) // 2, (found[3], int(found[2]) - 1))
    codes: list[bytearray] = [bytearray() for _ in lines]
    texts: list[list[str]] = [[] for _ in lines]
    current, marks = -1, 0
    for line in done.stdout.decode("latin-1").split("\n"):
        if line.startswith(_MARK):
            current, marks = int(line[len(_MARK) : -1]), marks + 1
            continue
        encoding = _ENCODING.match(line)
        if encoding is not None:
            texts[current].append(encoding[1])
            data = _bytes(encoding[2])
            if data is None:
                errors.setdefault(current, ("needs a relocation", -1))
            else:
                codes[current] += data
    if marks != len(lines):
        raise RuntimeError(f"{len(lines) - marks} of {len(lines)} lines were swallowed by their neighbours")
    return [
        Assembled(b"", "", *errors[number])
        if number in errors
        else Assembled(bytes(codes[number]), "\n".join(texts[number]), "", -1)
        for number in range(len(lines))
    ]


def disassemble(
    codes: Iterable[bytes], wave_size: int = 32, mcpu: str = "gfx1100"
) -> list[Disassembled | None]:
    """Ask for the first instruction of each of some bytes.

    Parameters
    ----------
    codes : iterable of bytes
        At most 255 bytes each. What is cut off is no instruction.
    wave_size : int
        32 or 64.
    mcpu : str
        Name of the card.

    Returns
    -------
    list of Disassembled or None
        None where LLVM finds no instruction.
    """
    library = _library()
    if library is None:
        raise RuntimeError(missing())
    records = b"".join(bytes([len(code)]) + code for code in codes)
    command = [sys.executable, str(Path(__file__).resolve()), str(wave_size), mcpu, library]
    done = subprocess.run(command, input=records, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the disassembler failed: {done.stderr.decode()[-2000:]}")
    answers: list[Disassembled | None] = []
    for line in done.stdout.decode().split("\n")[:-1]:
        size, _, text = line.partition("\t")
        # LLVM writes two spaces after the mnemonic of an image instruction with separate address registers
        answers.append(Disassembled(int(size), text.replace("  ", " ")) if size else None)
    return answers


def _serve(wave_size: str, mcpu: str, path: str) -> None:
    """Answer the records of standard input."""
    library = ctypes.CDLL(path)
    for name in ("TargetInfo", "TargetMC", "Disassembler"):
        getattr(library, "LLVMInitializeAMDGPU" + name)()
    create = library.LLVMCreateDisasmCPUFeatures
    create.restype = ctypes.c_void_p
    context = create(
        TRIPLE.encode(), mcpu.encode(), f"+wavefrontsize{wave_size}".encode(), None, 0, None, None
    )
    if not context:
        raise SystemExit(f"no disassembler for {mcpu}")
    read = library.LLVMDisasmInstruction
    read.restype = ctypes.c_size_t
    read.argtypes = [
        ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_char_p, ctypes.c_size_t
    ]  # fmt: skip
    buffer = ctypes.create_string_buffer(4096)
    data, position, lines = sys.stdin.buffer.read(), 0, []
    while position < len(data):
        start = position + 1
        position = start + data[position]
        # behind a literal that is cut off the disassembler reads on and crashes: it gets zeros there
        code = data[start:position] + bytes(16)
        size = read(context, code, len(code), 0, buffer, len(buffer))
        size = size if size <= position - start else 0
        text = buffer.value.decode().partition(";")[0].strip()  # remarks on alignment may follow
        lines.append(f"{size}\t{text}\n" if size else "\n")
    sys.stdout.write("".join(lines))


if __name__ == "__main__":
    _serve(*sys.argv[1:])
