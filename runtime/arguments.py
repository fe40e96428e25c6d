"""Kernel arguments: what the metadata says of them, and how Python values become their bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import numpy as np

from ..errors import CheckError, LoadError
from .buffer import Buffer

if TYPE_CHECKING:
    from .device import Device

__all__ = ["Argument", "ArgumentPacker", "PackPlan"]

_FLOAT_CODES: Final = {2: "e", 4: "f", 8: "d"}
_INTEGER_CODES: Final = {1: "B", 2: "H", 4: "I", 8: "Q"}

# Spellings of `.type_name` by compilers and by people who write metadata by hand. What is not in here is
# packed by the value's own type.
_FLOAT_TYPES: Final = frozenset({"float", "double", "half", "_Float16", "__fp16", "f16", "f32", "f64"})
_SIGNED_TYPES: Final = frozenset(
    {"char", "signed char", "short", "int", "long", "long long", "i8", "i16", "i32", "i64",
     "int8_t", "int16_t", "int32_t", "int64_t"}
)  # fmt: skip
_UNSIGNED_TYPES: Final = frozenset(
    {"uchar", "unsigned char", "ushort", "unsigned short", "uint", "unsigned int", "unsigned", "ulong",
     "unsigned long", "unsigned long long", "size_t", "u8", "u16", "u32", "u64",
     "uint8_t", "uint16_t", "uint32_t", "uint64_t", "bool", "_Bool"}
)  # fmt: skip

Converter = Callable[[Any, "Device"], Any]


@dataclass(frozen=True, slots=True)
class Argument:
    """One visible argument of a kernel.

    Attributes
    ----------
    name : str
        Its name in the metadata; ``arg3`` where the metadata has none.
    offset, size : int
        Its place in the kernarg segment (bytes).
    kind : str
        ``"pointer"`` or ``"value"``.
    type_name : str
        The source language's type where the metadata names it, else ``""``.
    access : str
        ``"read_only"``, ``"write_only"``, ``"read_write"`` or ``""`` where the metadata does not say.
    """

    name: str
    offset: int
    size: int
    kind: str
    type_name: str = ""
    access: str = ""

    @property
    def number(self) -> str:
        """``"float"``, ``"signed"``, ``"unsigned"``, or ``""`` where the metadata does not say."""
        if self.type_name in _FLOAT_TYPES:
            return "float"
        if self.type_name in _SIGNED_TYPES:
            return "signed"
        return "unsigned" if self.type_name in _UNSIGNED_TYPES else ""

    def __str__(self) -> str:
        """Text for people."""
        what = self.type_name or ("pointer" if self.kind == "pointer" else f"{self.size} bytes")
        return f"{self.name}: {what}"


class PackPlan(NamedTuple):
    """How one signature is packed: one converter per argument, then one ``struct`` call."""

    layout: struct.Struct
    converters: tuple[Converter, ...]
    order: tuple[int, ...] | None
    """Positions in order of offset, where that is not the order of the arguments."""


def _pack_buffer(value: Buffer, device: Device) -> int:
    if value.device is not device:
        raise CheckError(
            f"the buffer lives on card {value.device.index} ({value.device.name}), "
            f"the stream on card {device.index} ({device.name})"
        )
    return value.address


def _pack_null(_value: None, _device: Device) -> int:
    return 0


def _pack_float(value: Any, _device: Device) -> float:
    return float(value)


def _pack_exact(value: Any, _device: Device) -> bytes:
    data = value.tobytes() if isinstance(value, (np.generic, memoryview)) else bytes(value)
    return data


def _integer_converter(size: int, number: str) -> Converter:
    low = 0 if number == "unsigned" else -(1 << (8 * size - 1))
    high = (1 << (8 * size - 1)) - 1 if number == "signed" else (1 << (8 * size)) - 1
    mask = (1 << (8 * size)) - 1

    def convert(value: Any, _device: Device) -> int:
        if not low <= value <= high:
            raise CheckError(f"{value} does not fit: {size} bytes hold {low} to {high}")
        return int(value) & mask

    return convert


def _sized_converter(size: int) -> Converter:
    def convert(value: Any, device: Device) -> bytes:
        data = _pack_exact(value, device)
        if len(data) != size:
            raise CheckError(f"the value has {len(data)} bytes, the argument {size}")
        return data

    return convert


def _choose(argument: Argument, kind: type) -> tuple[str, Converter]:
    """Pick the ``struct`` code and the converter for one argument and one Python type."""
    size, number = argument.size, argument.number
    if issubclass(kind, Buffer):
        if size != 8:
            raise CheckError(
                f"takes {argument.size} bytes ({argument.type_name or 'a value'}); a buffer's address has 8"
            )
        return "Q", _pack_buffer
    if argument.kind == "pointer":
        if kind is type(None):
            return "Q", _pack_null
        if kind is int or kind in (np.uint64, np.int64):
            return "Q", _integer_converter(8, "unsigned")
        if issubclass(kind, np.ndarray):
            raise CheckError("takes a buffer of the device; make one with device.array(...)")
        raise CheckError(f"takes a Buffer, an address or None, not {kind.__name__}")
    if issubclass(kind, np.generic):
        own = np.dtype(cast("type[Any]", kind)).itemsize
        if own and own != size:
            raise CheckError(
                f"has {size} bytes, a {kind.__name__} has {own}; numpy scalars pack only at their own size"
            )
        if number and kind is not np.bool_ and issubclass(kind, np.floating) != (number == "float"):
            raise CheckError(f"is {argument.type_name}; a {kind.__name__} is not")
        return f"{size}s", _sized_converter(size)
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return f"{size}s", _sized_converter(size)
    if issubclass(kind, float) or (issubclass(kind, int) and number == "float"):
        if number in ("signed", "unsigned"):
            raise CheckError(f"is {argument.type_name}; a Python float is not a whole number")
        if size not in _FLOAT_CODES:
            raise CheckError(f"has {size} bytes; a Python float packs as IEEE of 2, 4 or 8 bytes")
        return _FLOAT_CODES[size], _pack_float
    if issubclass(kind, int):
        if size not in _INTEGER_CODES:
            raise CheckError(f"has {size} bytes; a Python int packs into 1, 2, 4 or 8: give its bytes")
        return _INTEGER_CODES[size], _integer_converter(size, number)
    if issubclass(kind, np.ndarray):
        raise CheckError(f"takes {argument.type_name or 'a value'} of {size} bytes, not a numpy array")
    raise CheckError(f"takes {argument.type_name or 'a value'} of {size} bytes, not {kind.__name__}")


class ArgumentPacker:
    """Packs values into a kernarg segment; compiled once per signature (the tuple of Python types).

    Parameters
    ----------
    kernel : str
        The kernel's name, for messages.
    arguments : sequence of Argument
        The visible arguments, in order.
    kernarg_size : int
        Bytes of the kernarg segment.

    Raises
    ------
    LoadError
        The metadata contradicts itself: arguments that overlap or stand outside of the segment.
    """

    def __init__(self, kernel: str, arguments: Sequence[Argument], kernarg_size: int) -> None:
        self.kernel = kernel
        self.arguments = tuple(arguments)
        self.kernarg_size = kernarg_size
        self.hits = 0
        self.misses = 0
        self._plans: dict[tuple[type, ...], PackPlan] = {}
        self._order = tuple(sorted(range(len(self.arguments)), key=lambda i: self.arguments[i].offset))
        end = 0
        for position in self._order:
            argument = self.arguments[position]
            if argument.offset < end or argument.size < 1 or argument.offset + argument.size > kernarg_size:
                raise LoadError(
                    f"{kernel}: the metadata puts {argument.name} at bytes {argument.offset} to "
                    f"{argument.offset + argument.size} of a kernarg segment of {kernarg_size} bytes"
                    + (" and over another argument" if argument.offset < end else "")
                )
            end = argument.offset + argument.size
        self.end = end
        """Bytes from the start of the segment to the end of the last visible argument."""

    def plan(self, signature: tuple[type, ...]) -> PackPlan:
        """Look up, or compile, how this signature is packed."""
        plan = self._plans.get(signature)
        if plan is not None:
            self.hits += 1
            return plan
        self.misses += 1
        if len(signature) != len(self.arguments):
            wanted = ", ".join(str(argument) for argument in self.arguments) or "none"
            raise CheckError(
                f"{self.kernel} takes {len(self.arguments)} arguments ({wanted}), {len(signature)} were given"
            )
        format_parts = ["<"]
        converters: list[Converter] = []
        at = 0
        for position in self._order:
            argument = self.arguments[position]
            try:
                code, convert = _choose(argument, signature[position])
            except CheckError as error:
                raise CheckError(f"{self.kernel}: argument {position} ({argument}): {error}") from None
            format_parts.append(f"{argument.offset - at}x{code}")
            converters.append(convert)
            at = argument.offset + argument.size
        order = self._order if self._order != tuple(range(len(self.arguments))) else None
        plan = PackPlan(struct.Struct("".join(format_parts)), tuple(converters), order)
        if len(self._plans) >= 256:  # a program that makes types at run time must not grow this for ever
            self._plans.clear()
        self._plans[signature] = plan
        return plan

    def pack_into(self, view: memoryview, offset: int, values: tuple[Any, ...], device: Device) -> None:
        """Check the values and write them at ``view[offset:]``.

        Raises
        ------
        CheckError
            Wrong number, type, size or range; the message names the argument.
        """
        plan = self.plan(tuple(map(type, values)))
        if plan.order is not None:
            values = tuple(values[i] for i in plan.order)
        try:
            plan.layout.pack_into(
                view,
                offset,
                *[convert(value, device) for convert, value in zip(plan.converters, values, strict=True)],
            )
        except (CheckError, OverflowError, ValueError, TypeError, struct.error) as error:
            raise self._explain(plan, values, device) or CheckError(f"{self.kernel}: {error}") from error

    def _explain(self, plan: PackPlan, values: tuple[Any, ...], device: Device) -> CheckError | None:
        """Find the value that would not be packed; only ever called after a failure."""
        for position, convert, value in zip(self._order, plan.converters, values, strict=True):
            argument = self.arguments[position]
            try:
                converted = convert(value, device)
                if isinstance(converted, float):
                    struct.pack("<" + _FLOAT_CODES[argument.size], converted)
            except (CheckError, ValueError, TypeError) as error:
                return CheckError(f"{self.kernel}: argument {position} ({argument}): {error}")
            except OverflowError:
                return CheckError(
                    f"{self.kernel}: argument {position} ({argument}): {value} does not fit a float of "
                    f"{argument.size} bytes"
                )
        return None
