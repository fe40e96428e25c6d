"""Kernel arguments: bytes of good values, messages of bad ones."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest

from barewave.errors import CheckError, LoadError
from barewave.runtime.arguments import Argument, ArgumentPacker
from barewave.runtime.buffer import Buffer


class FakeMemory:
    address = 0x7F0000001000
    size = 4096
    kind = "vram"
    closed = False


class FakeDevice:
    name = "card"
    index = 0
    closed = True
    peers = ()


DEVICE: Any = FakeDevice()

SAXPY = (
    Argument("a", 0, 4, "value", "f32"),
    Argument("x", 8, 8, "pointer"),
    Argument("y", 16, 8, "pointer"),
    Argument("n", 24, 4, "value", "u32"),
)


def pack(arguments: tuple[Argument, ...], *values: object, size: int = 64) -> bytes:
    data = bytearray(b"\xee" * size)
    ArgumentPacker("kernel", arguments, size).pack_into(memoryview(data), 0, values, DEVICE)
    return bytes(data)


def value(size: int, type_name: str = "") -> tuple[Argument, ...]:
    return (Argument("v", 0, size, "value", type_name),)


def buffer() -> Buffer:
    memory: Any = FakeMemory()
    return Buffer(DEVICE, memory, (4,), np.float32)


def test_a_whole_segment() -> None:
    x = buffer()
    data = pack(SAXPY, 2.5, x, None, 7)
    assert data[:28] == struct.pack("<f4xQQI", 2.5, x.address, 0, 7)
    assert data[28:] == b"\xee" * 36, "only the arguments' own bytes are written"


@pytest.mark.parametrize(("size", "code"), [(2, "e"), (4, "f"), (8, "d")])
def test_a_python_float_packs_as_ieee_of_the_arguments_size(size: int, code: str) -> None:
    assert pack(value(size), 1.5)[:size] == struct.pack(f"<{code}", 1.5)


@pytest.mark.parametrize(
    ("size", "number"), [(1, -128), (1, 255), (2, -1), (4, 2**32 - 1), (4, -(2**31)), (8, 2**64 - 1), (8, -1)]
)
def test_an_int_in_range_packs_as_an_integer(size: int, number: int) -> None:
    assert pack(value(size), number)[:size] == (number & (1 << 8 * size) - 1).to_bytes(size, "little")


def test_types_of_the_metadata_decide() -> None:
    assert pack(value(4, "float"), 2)[:4] == struct.pack("<f", 2.0)
    assert pack(value(4), 2)[:4] == struct.pack("<i", 2)


def test_numpy_scalars_and_bytes_pack_as_they_are() -> None:
    assert pack(value(4), np.float32(0.1))[:4] == np.float32(0.1).tobytes()
    assert pack(value(2), np.float16(0.1))[:2] == np.float16(0.1).tobytes()
    assert pack(value(12), b"abcdefghijkl")[:12] == b"abcdefghijkl"


def test_arguments_out_of_order_in_memory() -> None:
    arguments = (Argument("a", 8, 4, "value"), Argument("b", 0, 8, "value"))
    assert pack(arguments, 1, 2)[:12] == struct.pack("<QI", 2, 1)


@pytest.mark.parametrize(
    ("arguments", "values", "message"),
    [
        (SAXPY, (1.0,), r"takes 4 arguments \(a: f32, x: pointer, y: pointer, n: u32\), 1 were given"),
        (SAXPY, (1.0, 2.0, None, 1), r"argument 1 \(x: pointer\): takes a Buffer.*not float"),
        (SAXPY, (1.0, np.zeros(4), None, 1), "make one with device.array"),
        (SAXPY, ("a", None, None, 1), r"argument 0 \(a: f32\).*not str"),
        (SAXPY, (1.0, None, None, 1.5), "a Python float is not a whole number"),
        (SAXPY, (1.0, None, None, -1), "-1 does not fit: 4 bytes hold 0 to 4294967295"),
        (SAXPY, (1.0, None, None, 2**32), "does not fit"),
        (SAXPY, (1e300, None, None, 1), "1e[+]300 does not fit a float of 4 bytes"),
        (SAXPY, (np.float64(1), None, None, 1), "a float64 has 8"),
        (SAXPY, (np.int32(1), None, None, 1), "is f32; a int32 is not"),
        (value(2), (1e6,), "does not fit a float of 2 bytes"),
        (value(1), (1.0,), "IEEE of 2, 4 or 8"),
        (value(1), (256,), "does not fit"),
        (value(16), (3,), "give its bytes"),
        (value(12), (b"abc",), "the value has 3 bytes, the argument 12"),
        (value(4), (buffer(),), "a buffer's address has 8"),
        (value(4), (np.zeros(1),), "not a numpy array"),
    ],
)
def test_bad_values_are_refused(
    arguments: tuple[Argument, ...], values: tuple[object, ...], message: str
) -> None:
    with pytest.raises(CheckError, match=message):
        pack(arguments, *values)


def test_a_buffer_of_another_card_is_refused() -> None:
    x = buffer()
    x.device = FakeDevice()  # type: ignore[assignment]
    with pytest.raises(CheckError, match="the buffer lives on card 0"):
        pack(SAXPY, 1.0, x, None, 1)


def test_the_second_call_of_a_signature_is_a_hit() -> None:
    packer = ArgumentPacker("kernel", value(4), 64)
    for number in (1, 2, 3):
        packer.pack_into(memoryview(bytearray(64)), 0, (number,), DEVICE)
    assert (packer.hits, packer.misses) == (2, 1)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((Argument("a", 0, 8, "value"), Argument("b", 4, 4, "value")), "over another argument"),
        ((Argument("a", 60, 8, "value"),), "of a kernarg segment of 64 bytes"),
        ((Argument("a", 0, 0, "value"),), "of a kernarg segment"),
    ],
)
def test_metadata_that_contradicts_itself_is_refused(arguments: tuple[Argument, ...], message: str) -> None:
    with pytest.raises(LoadError, match=message):
        ArgumentPacker("kernel", arguments, 64)
