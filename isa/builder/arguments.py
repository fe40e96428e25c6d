"""Kernel arguments: their types, and where each lies in the kernarg segment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

__all__ = ["HIDDEN", "KernelArgument", "PlacedArgument", "by_value", "f16", "f32", "f64", "i8", "i16", "i32",
           "i64", "place_arguments", "pointer", "u8", "u16", "u32", "u64"]  # fmt: skip

#: Hidden arguments of code object versions 5 and 6: offset in the implicit block and size, in bytes
#: (LLVM AMDGPUUsage, "Code Object V5 Metadata").
HIDDEN: Final = {
    **{f"block_count_{axis}": (4 * i, 4) for i, axis in enumerate("xyz")},
    **{f"group_size_{axis}": (12 + 2 * i, 2) for i, axis in enumerate("xyz")},
    **{f"remainder_{axis}": (18 + 2 * i, 2) for i, axis in enumerate("xyz")},
    **{f"global_offset_{axis}": (40 + 8 * i, 8) for i, axis in enumerate("xyz")},
    "grid_dims": (64, 2), "printf_buffer": (72, 8), "hostcall_buffer": (80, 8), "multigrid_sync_arg": (88, 8),
    "heap_v1": (96, 8), "default_queue": (104, 8), "completion_action": (112, 8),
    "dynamic_lds_size": (120, 4), "private_base": (192, 4), "shared_base": (196, 4), "queue_ptr": (200, 8),
}  # fmt: skip
_ACCESS: Final = ("read_only", "write_only", "read_write")
_HIDDEN_SIZE: Final = 256
_MOST: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class KernelArgument:
    """One argument as declared.

    Attributes
    ----------
    name : str
        Its name.
    size, alignment : int
        Bytes.
    value_kind : str
        As in the metadata: ``by_value`` or ``global_buffer``.
    type_name : str
        As in the metadata; the runtime converts Python numbers by it.
    access : str
        What the kernel does with the memory behind a pointer: ``read_only``, ``write_only``, ``read_write``,
        or nothing where that is not said.
    """

    name: str
    size: int
    alignment: int
    value_kind: str = "by_value"
    type_name: str = ""
    access: str = ""


@dataclass(frozen=True, slots=True)
class PlacedArgument:
    """One argument in the kernarg segment.

    Attributes
    ----------
    name : str
        Its name; of a hidden one ``hidden_`` and its kind.
    offset, size : int
        Bytes.
    value_kind, type_name, access : str
        As in the metadata.
    """

    name: str
    offset: int
    size: int
    value_kind: str
    type_name: str = ""
    access: str = ""

    @property
    def hidden(self) -> bool:
        """Whether the runtime fills it, not the caller."""
        return self.value_kind.startswith("hidden_")


def pointer(name: str, type_name: str = "void*", access: str = "") -> KernelArgument:
    """Declare a pointer to global memory.

    Parameters
    ----------
    name : str
        Its name.
    type_name : str
        For the metadata, such as ``"float*"``.
    access : str
        ``read_only``, ``write_only`` or ``read_write``: a promise that plans order kernels by.

    Raises
    ------
    ValueError
        If there is no such access.
    """
    if access not in ("", *_ACCESS):
        raise ValueError(f"{name}: there is no access {access!r}: {', '.join(_ACCESS)}")
    return KernelArgument(name, 8, 8, "global_buffer", type_name, access)


def by_value(name: str, size: int, alignment: int | None = None, type_name: str = "") -> KernelArgument:
    """Declare a value of any size, such as a struct (bytes)."""
    align = size & -size if alignment is None else alignment
    if size <= 0 or size > _MOST or align <= 0 or align & align - 1 or align > 16:
        raise ValueError(
            f"{name}: a value has 1 to {_MOST} bytes and an alignment of 1 to 16, not {size} and {align}"
        )
    return KernelArgument(name, size, align, "by_value", type_name)


def f16(name: str) -> KernelArgument:
    """Declare a 16-bit float."""
    return by_value(name, 2, 2, "half")


def f32(name: str) -> KernelArgument:
    """Declare a 32-bit float."""
    return by_value(name, 4, 4, "float")


def f64(name: str) -> KernelArgument:
    """Declare a 64-bit float."""
    return by_value(name, 8, 8, "double")


def i8(name: str) -> KernelArgument:
    """Declare a signed 8-bit integer."""
    return by_value(name, 1, 1, "char")


def i16(name: str) -> KernelArgument:
    """Declare a signed 16-bit integer."""
    return by_value(name, 2, 2, "short")


def i32(name: str) -> KernelArgument:
    """Declare a signed 32-bit integer."""
    return by_value(name, 4, 4, "int")


def i64(name: str) -> KernelArgument:
    """Declare a signed 64-bit integer."""
    return by_value(name, 8, 8, "long")


def u8(name: str) -> KernelArgument:
    """Declare an unsigned 8-bit integer."""
    return by_value(name, 1, 1, "uchar")


def u16(name: str) -> KernelArgument:
    """Declare an unsigned 16-bit integer."""
    return by_value(name, 2, 2, "ushort")


def u32(name: str) -> KernelArgument:
    """Declare an unsigned 32-bit integer."""
    return by_value(name, 4, 4, "uint")


def u64(name: str) -> KernelArgument:
    """Declare an unsigned 64-bit integer."""
    return by_value(name, 8, 8, "ulong")


def place_arguments(
    arguments: Sequence[KernelArgument], hidden: Sequence[str]
) -> tuple[dict[str, PlacedArgument], int]:
    """Lay the kernarg segment out: declared arguments by their alignment, then the implicit block.

    Parameters
    ----------
    arguments : sequence of KernelArgument
        In the order of the call.
    hidden : sequence of str
        Kinds of hidden arguments, without ``hidden_``.

    Returns
    -------
    dict and int
        The arguments by name, and the size of the segment (bytes).

    Raises
    ------
    ValueError
        If a name occurs twice, or there is no such hidden argument.
    """
    placed: dict[str, PlacedArgument] = {}
    offset = 0
    for each in arguments:
        if each.name in placed:
            raise ValueError(f"two arguments are called {each.name}")
        offset += -offset % each.alignment
        placed[each.name] = PlacedArgument(
            each.name, offset, each.size, each.value_kind, each.type_name, each.access
        )
        offset += each.size
    if hidden:
        base = offset + -offset % 8
        for kind in sorted(hidden, key=lambda kind: HIDDEN.get(kind, (0, 0))):
            if kind not in HIDDEN:
                raise ValueError(f"there is no hidden argument {kind}: {', '.join(HIDDEN)}")
            name = f"hidden_{kind}"
            if name in placed:
                raise ValueError(f"two arguments are called {name}")
            place, size = HIDDEN[kind]
            placed[name] = PlacedArgument(name, base + place, size, name)
        offset = base + _HIDDEN_SIZE
    return placed, offset
