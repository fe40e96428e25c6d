"""The metadata note of a code object: msgpack to checked Python values and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, cast

import msgpack

from ..errors import LoadError

__all__ = ["Argument", "KernelMetadata", "Metadata", "pack_metadata", "unpack_metadata"]

_MAX_ITEMS: Final = 1 << 16
_MAX_BYTES: Final = 1 << 24
_U32: Final = (1 << 32) - 1
_MAX_ALIGN: Final = 1 << 16  # LDS has no more bytes


@dataclass(frozen=True, slots=True)
class Argument:
    """One kernel argument.

    Attributes
    ----------
    offset, size : int
        Bytes in the kernarg segment.
    value_kind : str
        ``by_value``, ``global_buffer``, ``hidden_block_count_x``, …
    name, type_name, address_space : str
        As the compiler or author gave them, else empty.
    access : str
        ``read_only``, ``write_only``, ``read_write``, or empty: what the kernel does, where the compiler
        found that out, else what its author declared.
    pointee_align : int
        For a pointer into LDS that the launch allocates, the alignment (bytes) of what it points to, else 0.
    """

    offset: int
    size: int
    value_kind: str
    name: str = ""
    type_name: str = ""
    address_space: str = ""
    access: str = ""
    pointee_align: int = 0

    @property
    def hidden(self) -> bool:
        """Whether the runtime fills it, not the caller."""
        return self.value_kind.startswith("hidden_")


@dataclass(frozen=True, slots=True)
class KernelMetadata:
    """What the note says of one kernel; a number that it does not give is None."""

    name: str
    symbol: str
    arguments: tuple[Argument, ...]
    kernarg_size: int | None
    kernarg_align: int | None
    group_size: int | None
    private_size: int | None
    wave_size: int | None
    sgpr_count: int | None
    vgpr_count: int | None
    sgpr_spill_count: int
    vgpr_spill_count: int
    max_flat_workgroup_size: int | None
    uses_dynamic_stack: bool


@dataclass(frozen=True, slots=True)
class Metadata:
    """The note: its version, target, kernels by their descriptor's symbol, and printf's formats."""

    version: tuple[int, int]
    target: str
    kernels: Mapping[str, KernelMetadata]
    printf: tuple[str, ...] = ()


class _Map:
    """A msgpack map whose members are asked for by name and type."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise LoadError(f"the metadata is damaged: {where} is not a map")
        self.values = cast(dict[object, object], value)
        self.where = where

    def _bad(self, key: str, wanted: str) -> LoadError:
        return LoadError(f"the metadata is damaged: {key} of {self.where} is not {wanted}")

    def integer(self, key: str, limit: int = _U32) -> int | None:
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= limit:
            raise self._bad(key, f"a number from 0 to {limit}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        value = self.values.get(key, default)
        if not isinstance(value, str):
            raise self._bad(key, "text")
        return value

    def boolean(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool | int):
            raise self._bad(key, "true or false")
        return bool(value)

    def items(self, key: str) -> list[object]:
        value = self.values.get(key, [])
        if not isinstance(value, list):
            raise self._bad(key, "a list")
        return cast(list[object], value)


def _argument(value: object, where: str, kernarg_size: int | None) -> Argument:
    fields = _Map(value, where)
    offset, size = fields.integer(".offset"), fields.integer(".size")
    if offset is None or size is None:
        raise LoadError(f"the metadata is damaged: {where} has no offset or size")
    if size == 0 or offset + size > (_U32 if kernarg_size is None else kernarg_size):
        raise LoadError(
            f"the metadata is inconsistent: {where} lies at bytes {offset} to {offset + size} "
            f"of a kernarg segment of {kernarg_size} bytes"
        )
    align = fields.integer(".pointee_align", _MAX_ALIGN) or 0
    if align & align - 1:
        raise LoadError(f"the metadata is damaged: .pointee_align of {where} is {align}, no power of two")
    return Argument(
        offset,
        size,
        fields.text(".value_kind"),
        fields.text(".name", ""),
        fields.text(".type_name", ""),
        fields.text(".address_space", ""),
        fields.text(".actual_access", "") or fields.text(".access", ""),
        align,
    )


def _kernel(value: object, index: int) -> KernelMetadata:
    fields = _Map(value, f"kernel {index}")
    name = fields.text(".name")
    fields.where = f"kernel {name!r}"
    size = fields.integer(".kernarg_segment_size")
    arguments = tuple(
        _argument(item, f"argument {number} of kernel {name!r}", size)
        for number, item in enumerate(fields.items(".args"))
    )
    ordered = sorted(arguments, key=lambda argument: argument.offset)
    for first, second in pairwise(ordered):
        if first.offset + first.size > second.offset:
            raise LoadError(f"the metadata is inconsistent: two arguments of kernel {name!r} overlap")
    return KernelMetadata(
        name=name,
        symbol=fields.text(".symbol"),
        arguments=arguments,
        kernarg_size=size,
        kernarg_align=fields.integer(".kernarg_segment_align"),
        group_size=fields.integer(".group_segment_fixed_size"),
        private_size=fields.integer(".private_segment_fixed_size"),
        wave_size=fields.integer(".wavefront_size"),
        sgpr_count=fields.integer(".sgpr_count"),
        vgpr_count=fields.integer(".vgpr_count"),
        sgpr_spill_count=fields.integer(".sgpr_spill_count") or 0,
        vgpr_spill_count=fields.integer(".vgpr_spill_count") or 0,
        max_flat_workgroup_size=fields.integer(".max_flat_workgroup_size"),
        uses_dynamic_stack=fields.boolean(".uses_dynamic_stack"),
    )


def unpack_metadata(data: bytes) -> Metadata:
    """Read the note's contents.

    Raises
    ------
    LoadError
        If they are not msgpack, or not a code object's metadata.
    """
    try:
        value: Any = msgpack.unpackb(
            data,
            raw=False,
            strict_map_key=False,
            max_str_len=_MAX_BYTES,
            max_bin_len=_MAX_BYTES,
            max_array_len=_MAX_ITEMS,
            max_map_len=_MAX_ITEMS,
            max_ext_len=0,
        )
    except Exception as error:
        # msgpack raises ValueError, its own exceptions, UnicodeDecodeError or TypeError (an unhashable key)
        raise LoadError(
            f"the metadata is damaged: it is not msgpack ({error or type(error).__name__})"
        ) from error
    root = _Map(value, "the note")
    version = root.items("amdhsa.version")
    if version not in ([1, 0], [1, 1], [1, 2]):
        raise LoadError(f"the metadata has version {version}; 1.1 (V4) and 1.2 (V5, V6) are known")
    kernels: dict[str, KernelMetadata] = {}
    for index, item in enumerate(root.items("amdhsa.kernels")):
        kernel = _kernel(item, index)
        if kernel.symbol in kernels:
            raise LoadError(f"the metadata is inconsistent: two kernels have the symbol {kernel.symbol!r}")
        kernels[kernel.symbol] = kernel
    formats = root.items("amdhsa.printf")
    if not all(isinstance(item, str) for item in formats):
        raise LoadError("the metadata is damaged: a format of amdhsa.printf is not text")
    return Metadata(
        (1, cast(int, version[1])), root.text("amdhsa.target", ""), kernels, tuple(cast("list[str]", formats))
    )


def pack_metadata(value: Mapping[str, object]) -> bytes:
    """Write the note's contents; keys are sorted, as LLVM writes them."""

    def ordered(item: object) -> object:
        if isinstance(item, dict):
            entries = cast(dict[str, object], item)
            return {key: ordered(entries[key]) for key in sorted(entries)}
        if isinstance(item, list):
            return [ordered(part) for part in cast(list[object], item)]
        return item

    packed: bytes = msgpack.packb(ordered(dict(value)))
    return packed
