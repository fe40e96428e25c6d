"""LLVM IR to code objects: llvmlite compiles it, our linker links it; no other tool is needed.

LLVM runs in a process of its own (:mod:`.llvm_worker`) with a limit on its time and on its memory, because it
ends its process where it cannot go on.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

from ..errors import AssemblyError, LoadError
from .linker import link
from .llvm_worker import REFUSED
from .relocatable import read_object
from .targets import MACHINES

__all__ = ["compile_llvm"]

_MAX_SOURCE: Final = 256 << 20
_MAX_SAID: Final = 2000  # characters of what LLVM said
_LEAST_MEMORY: Final = 256 << 20


def _said(raw: bytes) -> str:
    """Give what LLVM said, without its stack traces and its plea for a bug report."""
    lines = raw.decode("utf-8", "replace").splitlines()
    kept: list[str] = []
    for line in lines:
        if line.startswith("Traceback"):
            return lines[-1][:_MAX_SAID]
        if line.startswith(("PLEASE submit", "Stack dump", "Fatal Python error")):
            break
        if line.strip():
            kept.append(line.strip())
    return "; ".join(kept)[:_MAX_SAID]


def _failure(code: int, raw: bytes, memory: int) -> LoadError:
    """Put into words how the compiling process ended."""
    said = _said(raw)
    if code == REFUSED:
        return LoadError(f"LLVM refuses the IR: {said}")
    if any(word in said.lower() for word in ("out of memory", "bad_alloc", "memoryerror")) or (
        not said and code == -signal.SIGSEGV
    ):
        return LoadError(
            f"LLVM ran out of memory compiling the IR: it was given {memory >> 20} MiB; pass a larger memory="
        )
    if code == -signal.SIGKILL:
        return LoadError("the process that compiled the IR was killed, probably because memory was short")
    if code < 0:
        try:
            ended = signal.Signals(-code).name
        except ValueError:
            ended = f"signal {-code}"
        return LoadError(f"LLVM cannot compile the IR and ended with {ended}: {said or 'it said nothing'}")
    return LoadError(f"LLVM cannot compile the IR: {said or f'it ended with code {code} and said nothing'}")


def compile_llvm(
    ir: str | bytes,
    *,
    target: str = "gfx1100",
    wave_size: int = 32,
    optimise: int = 3,
    timeout: float = 60.0,
    memory: int = 2 << 30,
    name: str = "<llvm>",
) -> bytes:
    r"""Compile LLVM IR.

    Parameters
    ----------
    ir : str or bytes
        A module as text or as bitcode, for ``amdgcn-amd-amdhsa`` or without a triple. Its kernels have the
        calling convention ``amdgpu_kernel``; its flag ``amdhsa_code_object_version`` picks the version of the
        code object.
    target : str
        Such as ``gfx1100``.
    wave_size : int
        32 or 64.
    optimise : int
        0 to 3.
    timeout : float
        Seconds that LLVM may take.
    memory : int
        Bytes of address space that LLVM may take.
    name : str
        What messages call the module.

    Returns
    -------
    bytes
        A loadable code object.

    Raises
    ------
    LoadError
        If LLVM refuses the module, cannot compile it, takes too long or too much memory, or if the module
        needs a symbol that it does not define.
    ValueError
        If an option is out of its range.

    Examples
    --------
    >>> code = compile_llvm("define amdgpu_kernel void @nothing() { ret void }")
    >>> code[:4]
    b'\x7fELF'
    """
    if wave_size not in (32, 64):
        raise ValueError(f"wave_size is 32 or 64, not {wave_size}")
    if optimise not in range(4):
        raise ValueError(f"optimise is 0, 1, 2 or 3, not {optimise}")
    if target not in MACHINES.values() or not target.startswith("gfx11"):
        raise ValueError(f"target is a gfx11 target such as gfx1100, not {target!r}")
    if timeout <= 0 or memory < _LEAST_MEMORY:
        raise ValueError(f"timeout is more than 0 seconds and memory at least {_LEAST_MEMORY} bytes")
    source = ir.encode() if isinstance(ir, str) else bytes(ir)
    if len(source) > _MAX_SOURCE:
        raise LoadError(f"the IR has {len(source)} bytes; at most {_MAX_SOURCE} are compiled")
    options = {"target": target, "wave_size": wave_size, "optimise": optimise, "memory": memory}
    # -P: this folder's modules are not found under names that the standard library may ask for
    command = [sys.executable, "-P", str(Path(__file__).with_name("llvm_worker.py"))]
    try:
        ended = subprocess.run(
            command,
            input=json.dumps(options).encode() + b"\n" + source,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise LoadError(f"LLVM did not finish within {timeout:g} seconds; pass a larger timeout=") from error
    except OSError as error:
        raise LoadError(f"{sys.executable} cannot be started to run LLVM: {error.strerror}") from error
    if ended.returncode or not ended.stdout:
        raise _failure(ended.returncode, ended.stderr, memory)
    kind, made = ended.stdout[:1], ended.stdout[1:]
    if kind == b"o":
        return link([read_object(made, name)])
    return _assembled(made.decode(), name)


def _assembled(text: str, name: str) -> bytes:
    # imported here: only inline assembly needs the assembler
    from .rdna3_assembler import assemble_code_object

    try:
        return assemble_code_object(text, name)
    except AssemblyError as error:
        lines = text.splitlines()
        line = lines[error.line - 1].strip() if 0 < error.line <= len(lines) else ""
        raise LoadError(f"the IR's inline assembly is refused: {error.message}: {line}") from error
