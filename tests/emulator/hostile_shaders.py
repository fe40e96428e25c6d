"""A child process that runs hostile kernels.

Their registers hold addresses of their buffer and its edges, of other processes' memory, of this process' own
memory, of the apertures, and noise.

Run as a program, ``hostile_shaders.py START STOP LEVEL``, it prints one JSON line before and one after each
kernel, so that whoever started it knows which one ended the process.
"""

from __future__ import annotations

import io
import json
import random
import resource
import sys
import time
from typing import Any

import numpy as np
from elftools.elf.elffile import ELFFile
from hostile_kernels import Hostile, kernel

from barewave import BarewaveError, Buffer, Device, GPUFault, LaunchConfig, Program, launch
from barewave.emulator.command_processor.compile_server import CompiledCode, CompileRequest
from barewave.emulator.compilation import Compilation
from barewave.emulator.host import EmulatedHost
from barewave.isa import assemble_code_object

__all__ = ["OVERRUN", "RUN_TIMEOUT", "compile_at"]

RUN_TIMEOUT = (1.0, 2.0, 4.0)  # by level: compilation takes a while on a busy machine
OVERRUN = 10.0  # what never ends is meant, not a machine that others use too
PAGE = 4096
TABLE = 8192  # bytes of the register contents
CANARY = 0xC0FFEE11


def code_object(case: Hostile) -> bytes:
    """Assemble a kernel, and let it have fewer registers than it names: no assembler would."""
    image = bytearray(assemble_code_object(case.text))
    file = ELFFile(io.BytesIO(bytes(image)))
    symbols: Any = file.get_section_by_name(".dynsym") or file.get_section_by_name(".symtab")
    (symbol,) = symbols.get_symbol_by_name("hostile.kd")
    section: Any = file.get_section(symbol["st_shndx"])
    word = section["sh_offset"] + symbol["st_value"] - section["sh_addr"] + 48  # COMPUTE_PGM_RSRC1
    granule = 8 if ".amdhsa_wavefront_size32 1" in case.text else 4
    image[word] = image[word] & ~0x3F | case.vgprs // granule - 1
    return bytes(image)


class Bystander:
    """Another process on the same card, whose memory must stay as it is."""

    def __init__(self) -> None:
        self.device = Device("emulated")
        self.buffers = [self._buffer() for _ in range(8)]

    def _buffer(self) -> Buffer:
        return self.device.array(np.full(TABLE // 4, CANARY, np.uint32))

    def check(self) -> None:
        """Look at its memory."""
        for buffer in self.buffers:
            assert (buffer.numpy() == CANARY).all(), "another process' memory was changed"


class Runner:
    """A device to misuse, opened anew whenever it has died."""

    def __init__(self, bystander: Bystander, timeout: float) -> None:
        self.bystander = bystander
        self.timeout = timeout
        self.own = np.full(PAGE, CANARY, np.uint32)  # of this process, never mapped on the card
        self.open()

    def open(self) -> None:
        """Open the device, with a canary on each side of the table."""
        self.host = EmulatedHost()
        self.device = Device(host=self.host)
        self.before = self.device.array(np.full(TABLE // 4, CANARY, np.uint32))
        self.table = self.device.zeros(TABLE, np.uint8)
        self.after = self.device.array(np.full(TABLE // 4, CANARY, np.uint32))

    def contents(self, draw: random.Random, *, tame: bool) -> bytes:
        """Register contents: mostly pairs that are addresses, in a tame one those of the table."""
        table, end = self.table.address, self.table.address + TABLE
        places = (
            table, table + 64, end - 4, end - 1, end - 16, end, end + PAGE, table - 1, table - 8,
            self.own.ctypes.data, id(self), self.bystander.buffers[0].address, 1 << 48, (1 << 48) + 65532,
            2 << 48, (2 << 48) + 4, (2 << 48) + 0xFFFFFFFC, 0, 8, (1 << 64) - 8, (1 << 47) - 8, 1 << 63,
        )  # fmt: skip
        data = bytearray()
        while len(data) < TABLE:
            choice = draw.random()
            if tame and choice < 0.9:
                data += (table + draw.randrange(0, TABLE // 2, 4)).to_bytes(8, "little")
            elif choice < 0.6:
                data += draw.choice(places).to_bytes(8, "little")
            elif choice < 0.8:
                data += draw.randrange(0, 256).to_bytes(4, "little") * 2
            else:
                data += draw.randbytes(8)
        return bytes(data[:TABLE])

    def run(self, number: int) -> str:
        """Run one kernel; a word for what came of it."""
        case = kernel(number)
        try:
            program = Program.from_bytes(code_object(case))
        except BarewaveError as error:
            return f"not assembled: {error}"
        contents = self.contents(random.Random(number), tame=case.tame)
        self.table.copy_from(np.frombuffer(contents, np.uint8))
        outcome = self._launch(program, case)
        assert (self.own == CANARY).all(), "memory that is not mapped on the card was changed"
        self.bystander.check()
        return outcome

    def _launch(self, program: Program, case: Hostile) -> str:
        stream = self.device.stream(timeout=self.timeout)
        outcome = "ran"
        try:
            config = LaunchConfig(grid=case.grid, block=case.block)
            if case.counted:  # waits by itself
                launch(stream, config, program.kernel("hostile"), self.table, counters=True)
            else:
                launch(stream, config, program.kernel("hostile"), self.table)
            stream.sync(self.timeout)
        except BarewaveError as error:
            outcome = type(error).__name__
            dead = isinstance(error, GPUFault)
        else:
            dead = False
        stream.close()
        engine = self.host.machine.running_engine
        error = getattr(engine, "last_compile_error", None)
        if error is not None and not isinstance(error, BarewaveError):
            outcome = f"compiler: {type(error).__name__}: {error}"[:2000]
            engine.last_compile_error = None
        if dead:
            self.close()
            self.open()
        return outcome

    def close(self) -> None:
        """End the process on the card."""
        self.device.close()
        self.host.end_process()


def compile_at(level: int) -> None:
    """Let all code be compiled at one level: what runs once would never be optimised otherwise."""
    compile_request = Compilation.__call__

    def compile_at_level(self: Compilation, request: CompileRequest) -> CompiledCode:
        request.level = level
        return compile_request(self, request)

    Compilation.__call__ = compile_at_level  # type: ignore[method-assign]


def _main(start: int, stop: int, level: int) -> None:
    compile_at(level)
    runner = Runner(Bystander(), RUN_TIMEOUT[level])
    for number in range(start, stop):
        print(json.dumps({"start": number}), flush=True)
        begin = time.monotonic()
        outcome = runner.run(number)
        seconds = time.monotonic() - begin
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({"end": number, "outcome": outcome, "seconds": seconds, "MiB": peak}), flush=True)
    runner.close()
    runner.bystander.check()
    runner.bystander.device.close()
    print(json.dumps({"done": True}), flush=True)


if __name__ == "__main__":
    _main(*(int(word) for word in sys.argv[1:4]))
