"""A kernel's arguments as HIP's launches take them: ``extra``, ``kernelParams``, or a prepared buffer."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np

from .context import process
from .enums import hipError_t
from .errors import HipError
from .host_memory import read_host
from .pointers import Pointer, target_of
from .structures import Structure
from .surface import CONSTANTS

if TYPE_CHECKING:
    from ..kernel import Kernel

__all__ = ["kernel_arguments"]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_POINTER: Final = CONSTANTS["HIP_LAUNCH_PARAM_BUFFER_POINTER"]
_SIZE: Final = CONSTANTS["HIP_LAUNCH_PARAM_BUFFER_SIZE"]
_END: Final = CONSTANTS["HIP_LAUNCH_PARAM_END"]
_MOST_WORDS: Final = 16


def _value(item: object) -> tuple[bytes, int]:
    """Bytes and alignment of one entry of ``extra``."""
    if isinstance(item, ctypes.c_void_p):
        return (item.value or 0).to_bytes(8, "little"), 8
    if isinstance(item, Structure):
        return item.to_bytes(), 4 if item.c_sizeof() % 8 else 8
    if isinstance(item, Pointer):
        return item.address.to_bytes(8, "little"), 8
    if isinstance(item, np.generic):
        return item.tobytes(), np.dtype(type(cast("object", item))).alignment
    try:
        alignment = ctypes.alignment(cast("Any", item))
    except TypeError:
        return target_of(item).address.to_bytes(8, "little"), 8
    return bytes(memoryview(cast("Any", item))), alignment


def _from_values(kernel: Kernel, items: tuple[object, ...]) -> bytes:
    """Lay values out one behind the other, each at its natural alignment, and compare with the metadata."""
    data = bytearray()
    places: list[tuple[int, int]] = []
    for item in items:
        value, alignment = _value(item)
        data += bytes(-len(data) % alignment)
        places.append((len(data), len(value)))
        data += value
    wanted = [(argument.offset, argument.size) for argument in kernel.arguments]
    if len(places) == len(wanted):
        for number, (place, argument) in enumerate(zip(places, kernel.arguments, strict=True)):
            if place != (argument.offset, argument.size):
                raise HipError(
                    _INVALID,
                    f"{kernel.name}: argument {number} ({argument}) has {argument.size} bytes at offset "
                    f"{argument.offset}; {items[number]!r} has {place[1]} at offset {place[0]}",
                )
    return bytes(data)


def _from_array(address: int) -> bytes:
    """Read the arguments that C's ``extra`` names: pairs of a key and a pointer, up to an end mark."""
    buffer, size = 0, 0
    for pair in range(_MOST_WORDS):
        words = read_host(address + 16 * pair, 8)
        key = int.from_bytes(words, "little")
        if key == _END:
            if not buffer:
                break
            return bytes(read_host(buffer, size))
        value = int.from_bytes(read_host(address + 16 * pair + 8, 8), "little")
        if key == _POINTER:
            buffer = value
        elif key == _SIZE:
            size = int.from_bytes(read_host(value, 8), "little")
            if size > 1 << 20:
                raise HipError(_INVALID, f"extra says that the arguments have {size} bytes")
        else:
            raise HipError(_INVALID, f"extra has the unknown key {key:#x}")
    raise HipError(_INVALID, "extra names no buffer of arguments")


def _split(kernel: Kernel, data: bytes) -> tuple[object, ...]:
    """Cut the segment's bytes into the values of a launch."""
    end = kernel.packer.end
    if len(data) < end:
        wanted = ", ".join(str(argument) for argument in kernel.arguments)
        raise HipError(
            _INVALID, f"{kernel.name} takes {end} bytes of arguments ({wanted}), {len(data)} were given"
        )
    values: list[object] = []
    for argument in kernel.arguments:
        part = data[argument.offset : argument.offset + argument.size]
        values.append(int.from_bytes(part, "little") if argument.kind == "pointer" else part)
    return tuple(values)


def _from_params(kernel: Kernel, params: object) -> tuple[object, ...]:
    """Read each argument where ``kernelParams`` points."""
    arguments = kernel.arguments
    if isinstance(params, (list, tuple)):
        items: list[object] = list(cast("list[object]", params))
        if len(items) != len(arguments):
            raise HipError(
                _INVALID, f"{kernel.name} takes {len(arguments)} arguments, kernelParams has {len(items)}"
            )
    else:
        table = read_host(target_of(params).address, 8 * len(arguments))
        items = [int.from_bytes(table[at : at + 8], "little") for at in range(0, len(table), 8)]
    values: list[object] = []
    for argument, item in zip(arguments, items, strict=True):
        target = target_of(item)
        found = process.find(target.address)
        if found is not None and found.on_device:
            raise HipError(
                _INVALID,
                f"{kernel.name}: kernelParams points to where each argument's value lies, on the host; for "
                f"{argument} it names the card's memory itself: give its createRef()",
            )
        if target.view is not None:
            part = bytes(target.view[: argument.size])
        else:
            part = bytes(read_host(target.address, argument.size))
        if len(part) != argument.size:
            raise HipError(
                _INVALID, f"{kernel.name}: {argument} has {argument.size} bytes, {item!r} only {len(part)}"
            )
        values.append(int.from_bytes(part, "little") if argument.kind == "pointer" else part)
    return tuple(values)


def kernel_arguments(kernel: Kernel, params: object, extra: object) -> tuple[object, ...]:
    """Return the values that a launch of barewave takes.

    Parameters
    ----------
    kernel : Kernel
        Whose arguments.
    params : object
        ``kernelParams``: None, or pointers to each argument's value.
    extra : object
        None; a list or tuple of the values themselves (ctypes and numpy scalars, structures, pointers); or a
        pointer to C's array of keys.

    Raises
    ------
    HipError
        Both are given, or the values do not fit the kernel's arguments.
    """
    if extra is not None and params is not None:
        raise HipError(_INVALID, "give either kernelParams or extra")
    if params is not None:
        return _from_params(kernel, params)
    if isinstance(extra, (list, tuple)):
        return _split(kernel, _from_values(kernel, tuple(cast("list[object]", extra))))
    if extra is not None and target_of(extra).address:
        return _split(kernel, _from_array(target_of(extra).address))
    return _split(kernel, b"")
