"""Kernel arguments: what the metadata says of them, and how Python values become their bytes."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, cast

import numpy as np

from ..errors import CheckError, LoadError
from .buffer import Buffer, StridedBuffer

if TYPE_CHECKING:
    from .device import Device

__all__ = ["Argument", "ArgumentPacker", "PackPlan", "Packing"]

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
        ``"pointer"``, ``"value"``, or ``"shared"``: a pointer into LDS that the launch allocates, for which
        it takes the number of bytes.
    type_name : str
        The source language's type where the metadata names it, else ``""``.
    access : str
        ``"read_only"``, ``"write_only"``, ``"read_write"`` or ``""`` where the metadata does not say.
    align : int
        For a pointer into LDS the alignment of what it points to (bytes); 0 where the metadata does not say.
    """

    name: str
    offset: int
    size: int
    kind: str
    type_name: str = ""
    access: str = ""
    align: int = 0

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


class Packing(NamedTuple):
    """How one value is packed.

    Attributes
    ----------
    code : str
        Its format of ``struct``.
    convert : callable
        Checks the value and makes what ``struct`` packs.
    source : str
        The same as Python source, where ``{v}`` stands for the value; ``""`` where only ``convert`` does it.
        ``struct`` itself refuses what does not fit.
    test : str
        Source of what must hold besides; ``device`` stands for the device.
    """

    code: str
    convert: Converter
    source: str = ""
    test: str = ""


class PackPlan:
    """How one signature is packed: one call of ``struct`` for all arguments.

    Attributes
    ----------
    layout : struct.Struct
        Arguments in order of their offsets.
    format : str
        Its format.
    packings : tuple of Packing
        In the same order.
    order : tuple of int
        Which argument each of them is.
    hits : int
        Launches that were packed by it, but the first.
    """

    __slots__ = ("format", "hits", "layout", "order", "packings")

    def __init__(self, format: str, packings: tuple[Packing, ...], order: tuple[int, ...]) -> None:
        self.format = format
        self.layout = struct.Struct(format)
        self.packings = packings
        self.order = order
        self.hits = 0


def _pack_buffer(value: Buffer, device: Device) -> int:
    if value.device is not device and value.device not in device.peers:
        raise CheckError(
            f"the buffer lives on card {value.device.index} ({value.device.name}), "
            f"the stream on card {device.index} ({device.name}); "
            "device.enable_peer(other) lets a card use another one's memory"
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


def _integer(size: int, number: str) -> Packing:
    convert = _integer_converter(size, number)
    code = _INTEGER_CODES[size]
    if number == "unsigned":
        return Packing(code, convert, "{v}")
    mask = (1 << (8 * size)) - 1
    # Where nobody says whether it has a sign, it may have either; struct's format has one of them.
    low, high = -(1 << (8 * size - 1)), mask >> 1 if number == "signed" else mask
    return Packing(code, convert, f"{{v}} & {mask}", f"{low} <= {{v}} <= {high}")


def _choose(argument: Argument, kind: type) -> Packing:
    """Pick how one argument is packed that is given as one Python type."""
    size, number = argument.size, argument.number
    if issubclass(kind, StridedBuffer):
        raise CheckError("takes no view with gaps, or in another order: copy it, or pass address and strides")
    if issubclass(kind, Buffer):
        if size != 8:
            raise CheckError(
                f"takes {argument.size} bytes ({argument.type_name or 'a value'}); a buffer's address has 8"
            )
        return Packing("Q", _pack_buffer, "{v}._sure_address or {v}.address", "{v}.device is device")
    if argument.kind == "pointer":
        if kind is type(None):
            return Packing("Q", _pack_null, "0")
        if kind is int:
            return _integer(8, "unsigned")
        if kind in (np.uint64, np.int64):
            return Packing("Q", _integer_converter(8, "unsigned"))
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
        return Packing(f"{size}s", _sized_converter(size))
    if issubclass(kind, (bytes, bytearray, memoryview)):
        return Packing(f"{size}s", _sized_converter(size))
    if issubclass(kind, float) or (issubclass(kind, int) and number == "float"):
        if number in ("signed", "unsigned"):
            raise CheckError(f"is {argument.type_name}; a Python float is not a whole number")
        if size not in _FLOAT_CODES:
            raise CheckError(f"has {size} bytes; a Python float packs as IEEE of 2, 4 or 8 bytes")
        return Packing(_FLOAT_CODES[size], _pack_float, "{v}")
    if issubclass(kind, int):
        if size not in _INTEGER_CODES:
            raise CheckError(f"has {size} bytes; a Python int packs into 1, 2, 4 or 8: give its bytes")
        return _integer(size, number)
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
        self.misses = 0
        self._hits = 0
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

    @property
    def hits(self) -> int:
        """Launches whose signature was known."""
        return self._hits + sum(plan.hits for plan in list(self._plans.values()))

    def plan(self, signature: tuple[type, ...]) -> PackPlan:
        """Look up, or compile, how this signature is packed."""
        plan = self._plans.get(signature)
        if plan is None:
            self.misses += 1
            return self.look_up(signature)
        plan.hits += 1
        return plan

    def look_up(self, signature: tuple[type, ...]) -> PackPlan:
        """Look up, or compile, how a signature would be packed; counts as no launch."""
        plan = self._plans.get(signature)
        if plan is not None:
            return plan
        self.check_count(len(signature))
        format_parts = ["<"]
        packings: list[Packing] = []
        at = 0
        for position in self._order:
            argument = self.arguments[position]
            try:
                packing = _choose(argument, signature[position])
            except CheckError as error:
                raise CheckError(f"{self.kernel}: argument {position} ({argument}): {error}") from None
            format_parts.append(f"{argument.offset - at}x{packing.code}")
            packings.append(packing)
            at = argument.offset + argument.size
        plan = PackPlan("".join(format_parts), tuple(packings), self._order)
        if len(self._plans) >= 256:  # a program that makes types at run time must not grow this for ever
            self._hits = self.hits
            self._plans.clear()
        self._plans[signature] = plan
        return plan

    def check_count(self, given: int) -> None:
        """Refuse another number of arguments than the kernel takes."""
        if given != len(self.arguments):
            wanted = ", ".join(str(argument) for argument in self.arguments) or "none"
            raise CheckError(
                f"{self.kernel} takes {len(self.arguments)} arguments ({wanted}), {given} were given"
            )

    def convert(self, plan: PackPlan, values: tuple[Any, ...], device: Device) -> bytes:
        """Check the values and make the bytes of the visible arguments.

        Raises
        ------
        CheckError
            Wrong type, size or range; the message names the argument.
        """
        try:
            return plan.layout.pack(
                *[
                    packing.convert(values[position], device)
                    for packing, position in zip(plan.packings, plan.order, strict=True)
                ]
            )
        except (CheckError, OverflowError, ValueError, TypeError, struct.error) as error:
            raise self._explain(plan, values, device) or CheckError(f"{self.kernel}: {error}") from error

    def pack_into(self, view: memoryview, offset: int, values: tuple[Any, ...], device: Device) -> None:
        """Check the values and write them at ``view[offset:]``.

        Raises
        ------
        CheckError
            Wrong number, type, size or range; the message names the argument.
        """
        data = self.convert(self.plan(tuple(map(type, values))), values, device)
        view[offset : offset + len(data)] = data

    def _explain(self, plan: PackPlan, values: tuple[Any, ...], device: Device) -> CheckError | None:
        """Find the value that would not be packed; only ever called after a failure."""
        for packing, position in zip(plan.packings, plan.order, strict=True):
            argument, value = self.arguments[position], values[position]
            try:
                converted = packing.convert(value, device)
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
