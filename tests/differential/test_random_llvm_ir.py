"""Random LLVM IR through llvmlite, our linker and the emulated card, and through llvmlite for this CPU."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest
from numpy.typing import NDArray
from random_ir import GROUP, INPUTS, OUTPUTS, module

from barewave import Device, LaunchConfig, Program, launch

KERNELS = 4
TIMEOUT = 60.0  # seconds
STACK = 16384  # bytes of a work-item, where the compiler does not know the depth
CORNERS = (
    0,
    1,
    0x80000000,
    0xFFFFFFFF,
    0x3F800000,
    0xBF800000,
    0x7FC00000,
    0x7F800000,
    0x00000010,
    0x42C80000,
)


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


class HostModule:
    """A module compiled for this CPU."""

    def __init__(self, text: str) -> None:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        parsed = llvm.parse_assembly(text)
        parsed.verify()
        # its own target machine: contraction of a product and a sum is off unless the IR asks for it
        machine = llvm.Target.from_default_triple().create_target_machine(opt=1)
        self.engine = llvm.create_mcjit_compiler(parsed, machine)
        self.engine.finalize_object()

    def run(self, name: str, words: NDArray[Any], n: int) -> NDArray[Any]:
        pointer = ctypes.c_void_p
        function = ctypes.CFUNCTYPE(None, pointer, pointer, ctypes.c_uint32)(
            self.engine.get_function_address(name)
        )
        out = np.zeros(n * OUTPUTS, np.uint32)
        function(words.ctypes.data, out.ctypes.data, n)
        return out


def inputs(seed: int) -> tuple[NDArray[Any], int]:
    rng = np.random.default_rng(seed)
    words = rng.integers(0, 1 << 32, INPUTS, np.uint32)
    here = rng.random(INPUTS) < 0.4
    words[here] = rng.choice(np.array(CORNERS, np.uint32), int(here.sum()))
    there = rng.random(INPUTS) < 0.3
    words[there] = (rng.standard_normal(INPUTS).astype(np.float32) * 100).view(np.uint32)[there]
    return words, int(rng.integers(1, 150))


def compare(device: Device, seed: int) -> list[str]:
    """Run the kernels of one module on both sides; one line for each that differs."""
    rng = random.Random(seed)
    wave_size, level = rng.choice((32, 64)), rng.randrange(4)
    host = HostModule(module(seed, KERNELS, card=False))
    program = Program.from_llvm(module(seed, KERNELS, card=True), wave_size=wave_size, optimise=level)
    wrong: list[str] = []
    for number in range(KERNELS):
        words, n = inputs(seed * KERNELS + number)
        right = host.run(f"k{number}", words, n)
        with (
            device.array(words) as source,
            device.zeros(n * OUTPUTS, np.uint32) as out,
            device.stream() as stream,
        ):
            config = LaunchConfig(grid=-(-n // GROUP), block=GROUP, stack=STACK)
            launch(stream, config, program.kernel(f"k{number}"), source, out, np.uint32(n))
            stream.sync(timeout=TIMEOUT)
            result = out.numpy()
        bad = np.flatnonzero(result != right)
        if len(bad):
            at = int(bad[0])
            where = f"seed {seed}, wave{wave_size}, level {level}, k{number}"
            wrong.append(
                f"{where}: word {at % OUTPUTS} of item {at // OUTPUTS}: card {int(result[at]):#x}, "
                f"CPU {int(right[at]):#x}; {len(bad)} of {len(right)} differ"
            )
    return wrong


@pytest.mark.corpus(size=100, sample=3, part=10)
def test_card_and_cpu_agree(device: Device, numbers: range) -> None:
    assert [line for number in numbers for line in compare(device, number)] == []


def test_the_functions_use_what_they_are_meant_to() -> None:
    text = "\n".join(module(seed, KERNELS, card=True) for seed in range(5))
    for word in (
        "phi float", "switch", "sdiv", "urem", "fdiv", "llvm.fma", "llvm.sqrt", "fptosi.sat", "call i32 @h",
        "call i32 %v", "@addresses", "load volatile", "alloca", "load i8", "mul i64", "ashr",
    ):  # fmt: skip
        assert word in text, word


def test_a_seed_always_gives_the_same_text() -> None:
    assert module(5, 2, card=True) == module(5, 2, card=True)
    assert module(5, 2, card=True) != module(6, 2, card=True)
