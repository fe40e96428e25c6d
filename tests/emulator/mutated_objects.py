"""A corpus of damaged code objects, and a child process that loads and runs them.

Run as a program, ``mutated_objects.py START STOP``, it prints one JSON line before and one after each
mutation, so that whoever started it knows which one ended the process.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from elftools.elf.elffile import ELFFile

from barewave import BarewaveError, Device, GPUFault, GPUTimeout, LaunchConfig, LoadError, Program, launch

__all__ = ["Mutation", "corpus"]

KERNELS = Path(__file__).resolve().parents[1] / "data" / "kernels"
SOURCES = ("vector_add.clang22.O3.co", "vector_add.clang19.O0.co")  # V6 and V5; the second one has scratch
N = 256
RUN_TIMEOUT = 1.0


@dataclass(frozen=True)
class Mutation:
    """One damaged file."""

    source: str
    what: str
    data: bytes


def _places(data: bytes) -> list[tuple[str, int, int]]:
    """Name, start and end of what the loader reads."""
    elf = ELFFile(io.BytesIO(data))
    header = elf.header
    places = [
        ("ELF header", 0, 64),
        ("program headers", header.e_phoff, header.e_phoff + header.e_phnum * header.e_phentsize),
    ]
    for section in elf.iter_sections():
        if section.name in (".note", ".rodata", ".dynsym", ".dynamic"):
            start = section["sh_offset"]
            places.append((section.name, start, start + section["sh_size"]))
    places.append(("section headers", header.e_shoff, header.e_shoff + header.e_shnum * header.e_shentsize))
    return places


def _flips(source: str, data: bytes, random: np.random.Generator) -> Iterator[Mutation]:
    for name, start, end in _places(data):
        for offset in range(start, min(end, len(data))):
            # All bits, or one: the first finds values out of range, the second those only just wrong.
            pattern = 0xFF if random.integers(2) else 1 << int(random.integers(8))
            damaged = bytearray(data)
            damaged[offset] ^= pattern
            yield Mutation(source, f"{name} byte {offset:#x} ^ {pattern:#04x}", bytes(damaged))


def _truncations(source: str, data: bytes) -> Iterator[Mutation]:
    for length in range(0, len(data), max(1, len(data) // 100)):
        yield Mutation(source, f"cut to {length} bytes", data[:length])


def corpus() -> list[Mutation]:
    """Every byte of headers, notes, symbols and descriptors flipped in turn, and truncations.

    In an order of no meaning, always the same one, so that any part of it is a sample of the whole.
    """
    random = np.random.default_rng(11)
    found: list[Mutation] = []
    for name in SOURCES:
        data = (KERNELS / name).read_bytes()
        found += _truncations(name, data)
        found += _flips(name, data, random)
    return [found[i] for i in random.permutation(len(found))]


def _run(device: Device, program: Program) -> None:
    kernel = program.kernel("vector_add")
    a, c = device.array(np.ones(N, np.float32)), device.zeros(N)
    with device.stream(timeout=RUN_TIMEOUT) as stream:
        launch(stream, LaunchConfig(grid=N // 64, block=64), kernel, a, a, c, np.uint32(N))
        stream.sync(RUN_TIMEOUT)
    a.close()
    c.close()


def _try(device: Device, mutation: Mutation) -> str:
    try:
        program = Program.from_bytes(mutation.data, mutation.what)
        _run(device, program)
    except LoadError as error:
        return "refused" if str(error).strip() else "refused without a word"
    except (GPUFault, GPUTimeout) as error:
        return type(error).__name__
    except BarewaveError as error:
        return type(error).__name__
    return "ran"


def _main(start: int, stop: int) -> None:
    device = Device("emulated")
    for number, mutation in list(enumerate(corpus()))[start:stop]:
        print(json.dumps({"start": number, "what": f"{mutation.source}: {mutation.what}"}), flush=True)
        outcome = _try(device, mutation)
        if outcome == "GPUFault":  # its queues are dead: what follows needs a process of its own on the card
            device.close()
            device = Device("emulated")
        print(json.dumps({"end": number, "outcome": outcome}), flush=True)
    device.close()
    print(json.dumps({"done": True}), flush=True)


if __name__ == "__main__":
    _main(*(int(word) for word in sys.argv[1:3]))
