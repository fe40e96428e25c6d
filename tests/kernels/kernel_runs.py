"""Runs a built kernel on a card with numpy arrays, and compares with its reference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from barewave import Device, LaunchConfig, Program, launch
from barewave.kernels.built import ArraySpec, BuiltKernel

__all__ = ["check", "check_on", "random_inputs", "run"]

TIMEOUT = 120.0
_MARGIN = 256
_CANARY = 0xA5

Array = npt.NDArray[Any]


def random_array(spec: ArraySpec, random: np.random.Generator) -> Array:
    """Floats of magnitude up to 1, integers of any bits (of bf16: the bits of such floats)."""
    if spec.dtype == "bf16":
        bits = random.uniform(-1, 1, spec.shape).astype(np.float32).view(np.uint32)
        return (bits >> 16).astype(np.uint16)
    if spec.numpy.kind == "f":
        return np.asarray(random.uniform(-1, 1, spec.shape)).astype(spec.numpy)
    bounds = np.iinfo(spec.numpy)
    return np.asarray(random.integers(bounds.min, bounds.max, spec.shape, spec.numpy, endpoint=True))


def random_inputs(built: BuiltKernel, seed: int = 0) -> list[Array]:
    """One array for each input."""
    random = np.random.default_rng(seed)
    return [random_array(spec, random) for spec in built.inputs]


def run(device: Device, built: BuiltKernel, inputs: Sequence[Array]) -> list[Array]:
    """Launch the kernel and return its outputs.

    Each array lies between two margins of a known pattern, which must be there still afterwards; outputs
    begin as the same pattern. In checked mode each has a buffer of exactly its size instead, so that the card
    itself sees what lies outside of it. A kernel that is not to be launched returns arrays of the pattern.
    """
    margin = 0 if device.checked else _MARGIN
    given = dict(zip((each.name for each in built.inputs), inputs, strict=True))
    specs = {each.name: each for each in (*built.inputs, *built.outputs)}
    buffers: dict[str, Any] = {}
    arguments: list[Any] = []
    for argument in built.arguments:
        spec = specs[argument.name]
        if spec.by_value:
            arguments.append(spec.numpy.type(given[spec.name]))
            continue
        there = np.full(margin + spec.nbytes + margin, _CANARY, np.uint8)
        if spec.name in given:
            array = np.asarray(given[spec.name], spec.numpy, order="C")
            assert array.shape == spec.shape, f"{spec.name}: {array.shape} is not {spec.shape}"
            there[margin : margin + spec.nbytes] = array.reshape(-1).view(np.uint8)
        # a buffer has at least one byte
        buffers[spec.name] = device.array(there if there.size else np.zeros(16, np.uint8))
        arguments.append(buffers[spec.name].address + margin)
    if not built.empty:
        program = Program.from_bytes(built.code)
        with device.stream() as stream:
            config = LaunchConfig(grid=built.grid, block=built.block)
            launch(stream, config, program.kernel(built.kernel), *arguments)
            stream.sync(timeout=TIMEOUT)
    outputs = {each.name for each in built.outputs}
    results: dict[str, Array] = {}
    for name, buffer in buffers.items():
        spec, after = specs[name], buffer.numpy()
        buffer.close()
        held = after[margin : margin + spec.nbytes]
        if margin:
            assert (after[:margin] == _CANARY).all(), f"{built.name} wrote before {name}"
            assert (after[margin + spec.nbytes :] == _CANARY).all(), f"{built.name} wrote behind {name}"
        if name in outputs:
            results[name] = held.view(spec.numpy).reshape(spec.shape)
        else:
            before = np.ascontiguousarray(given[name], spec.numpy).reshape(-1).view(np.uint8)
            assert np.array_equal(held, before), f"{built.name} changed {name}"
    return [results[each.name] for each in built.outputs]


def check_on(device: Device, built: BuiltKernel, inputs: Sequence[Array] | None = None) -> None:
    """Run on one card and compare each output with the reference."""
    given = random_inputs(built) if inputs is None else list(inputs)
    got = run(device, built, given)
    wanted = built.reference(*given)
    assert len(wanted) == len(built.outputs)
    for spec, result, reference in zip(built.outputs, got, wanted, strict=True):
        assert reference.shape == spec.shape, (
            f"{built.name}: the reference's {spec.name} is {reference.shape}"
        )
        if not spec.size:
            continue
        if spec.dtype == "bf16":
            result = (result.astype(np.uint32) << 16).view(np.float32)
        excess = built.tolerance.excess(result, reference)
        worst = np.unravel_index(int(np.argmax(excess)), excess.shape)
        assert excess.max() == 0, (
            f"{built.name}: {spec.name}{list(map(int, worst))} is {result[worst]}, not {reference[worst]} "
            f"({np.count_nonzero(excess)} of {spec.size} are wrong; {built.tolerance})"
        )


def check(cards: Sequence[Device], built: BuiltKernel, inputs: Sequence[Array] | None = None) -> None:
    """Run on each card (plain and checked); in checked mode nothing may be found, notes included."""
    for device in cards:
        before = len(device.findings)
        check_on(device, built, inputs)
        found = device.findings[before:]
        assert not found, "\n".join(map(str, found))
