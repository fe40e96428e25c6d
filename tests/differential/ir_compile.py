"""Compiles modules of random LLVM IR in a process apart: LLVM may crash, or never end, on what is random."""

from __future__ import annotations

import ctypes
import functools
import multiprocessing
import os
import platform
import signal
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import llvmlite.binding
import numpy as np
from numpy.typing import NDArray

from barewave.isa.linker import link
from barewave.isa.relocatable import read_object

__all__ = ["Bytes", "HostModule", "LLVMCrashError", "Setup", "compile_for_card"]

TIMEOUT = 90  # seconds
_TRIPLE = "amdgcn-amd-amdhsa"
Bytes = NDArray[np.uint8]
llvm: Any = llvmlite.binding


@dataclass(frozen=True)
class Setup:
    """How one module is compiled for the card, and at which level the emulated card compiles its code."""

    seed: int
    wave_size: int
    level: int
    optimised: bool

    def __str__(self) -> str:
        engine = "optimised" if self.optimised else "quick"
        return f"seed {self.seed}, -O{self.level}, wave{self.wave_size}, {engine} code"


class LLVMCrashError(RuntimeError):
    """LLVM crashed, which says nothing about the card."""


def _compile(text: str, picked: Setup | None) -> bytes:
    """Compile for the card as is picked, or for this CPU."""
    if picked is None:
        return bytes(_host_machine().emit_object(llvm.parse_assembly(text)))
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    machine = llvm.Target.from_triple(_TRIPLE).create_target_machine(
        cpu="gfx1100",
        # LLVM 22 loses halves of registers where it names them (seeds 335, 639 and 1686 of these modules): a
        # copysign's size, an inserted lane. It is right where it does not; random C and clang's kernels do.
        features=f"+wavefrontsize{picked.wave_size},-wavefrontsize{96 - picked.wave_size},-real-true16",
        opt=picked.level,
        reloc="pic",
        codemodel="default",
    )
    layout = f'target datalayout = "{machine.target_data}"\ntarget triple = "{_TRIPLE}"\n'
    parsed = llvm.parse_assembly(layout + text)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(picked.level))
    builder.getModulePassManager().run(parsed, builder)
    return bytes(machine.emit_object(parsed))


def _host_machine() -> Any:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    # halves are converted by instructions: a library that does it may not be there
    here = {"cpu": "x86-64-v3"} if platform.machine() in ("x86_64", "AMD64") else {}
    return llvm.Target.from_default_triple().create_target_machine(opt=1, jit=True, **here)


def _forked(text: str, picked: Setup | None) -> bytes | None:
    """Compile in a child of this process; None if it ends otherwise than by itself."""
    receive, send = os.pipe()
    child = os.fork()
    if not child:
        # what LLVM says when it crashes is long, and about LLVM
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        signal.alarm(TIMEOUT)
        made = _compile(text, picked)
        with os.fdopen(send, "wb") as pipe:
            pipe.write(made)
        os._exit(0)
    os.close(send)
    with os.fdopen(receive, "rb") as pipe:
        made = pipe.read()
    return made if os.waitpid(child, 0)[1] == 0 else None


def _serve(pipe: Connection) -> None:
    """Compile what is asked for; this process has one thread, so that it may fork."""
    while True:
        try:
            text, picked = pipe.recv()
        except EOFError:
            return
        pipe.send(_forked(text, picked))


@functools.cache
def _server() -> Connection:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    context.Process(target=_serve, args=(there,), daemon=True).start()
    there.close()
    return here


def _compiled(text: str, picked: Setup | None) -> bytes:
    server = _server()
    server.send((text, picked))
    made: bytes | None = server.recv()
    if made is None:
        what = "for this CPU" if picked is None else str(picked)
        raise LLVMCrashError(f"{what}: LLVM crashed or took more than {TIMEOUT} seconds")
    return made


def compile_for_card(text: str, picked: Setup) -> bytes:
    """Compile and link as :func:`barewave.isa.compile_llvm` does, but by a process that is only forked.

    Raises
    ------
    LLVMCrashError
        If LLVM ends its process.
    """
    return link([read_object(_compiled(text, picked), str(picked))])


class HostModule:
    """A module compiled for this CPU, as it stands: no pass of LLVM's middle has a hand in it."""

    def __init__(self, text: str) -> None:
        # here, where a module that is none is an error and not taken for a crash of LLVM
        llvm.parse_assembly(text).verify()
        code = _compiled(text, None)
        self.engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _host_machine())
        self.engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self.engine.finalize_object()

    def run(self, name: str, memory: list[Bytes], u: int, n: int) -> None:
        pointers = [ctypes.c_void_p] * len(memory)
        function = ctypes.CFUNCTYPE(None, *pointers, ctypes.c_uint32, ctypes.c_uint32)(
            self.engine.get_function_address(name)
        )
        function(*(array.ctypes.data for array in memory), u, n)
