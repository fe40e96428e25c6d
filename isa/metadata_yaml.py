"""The metadata of the AMDGPU note to the YAML of an ``.amdgpu_metadata`` block."""

from __future__ import annotations

import re
from typing import Final, cast

from ..errors import LoadError

__all__ = ["write_metadata"]

_MAX_DEPTH: Final = 32
_PLAIN: Final = re.compile(r"[A-Za-z_.$/][\w.$/:+-]*(?<!:)")
_RESERVED: Final = frozenset(("true", "false", "null", "yes", "no", "on", "off", "~"))


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value.lower() not in _RESERVED:
            return value
        if value.isprintable():
            return "'" + value.replace("'", "''") + "'"
        escapes = (f"\\x{byte:02x}" if byte < 32 or byte > 126 else chr(byte) for byte in value.encode())
        return (
            '"'
            + "".join("\\\\" if text == "\\" else '\\"' if text == '"' else text for text in escapes)
            + '"'
        )
    return "null" if value is None else str(value)


def _lines(value: object, indent: str, depth: int) -> list[str]:
    if depth > _MAX_DEPTH:
        raise LoadError("the metadata is nested too deeply")
    lines: list[str] = []
    items: list[tuple[str, object]]
    if isinstance(value, dict):
        pairs = cast(dict[object, object], value)
        items = [(f"{_scalar(key)}:", item) for key, item in pairs.items()]
    else:
        items = [("-", item) for item in cast(list[object], value)] if isinstance(value, list) else []
    for head, item in items:
        if isinstance(item, dict | list) and item:
            inner = _lines(cast(object, item), indent + "  ", depth + 1)
            if head == "-":
                lines.append(f"{indent}- {inner[0].lstrip()}")
                lines += inner[1:]
            else:
                lines += [f"{indent}{head}", *inner]
        else:
            text = (
                ("{}" if isinstance(item, dict) else "[]") if isinstance(item, dict | list) else _scalar(item)
            )
            lines.append(f"{indent}{head} {text}")
    return lines


def write_metadata(document: bytes) -> str:
    """Write a msgpack document as YAML, between ``---`` and ``...``.

    Raises
    ------
    LoadError
        If it is no msgpack map.
    """
    import msgpack

    try:
        value: object = msgpack.unpackb(document, strict_map_key=False)
    except Exception as error:
        # msgpack raises many kinds of errors on damaged input
        raise LoadError(f"the metadata is no msgpack document: {error}") from None
    if not isinstance(value, dict):
        raise LoadError("the metadata is no msgpack map")
    return "\n".join(["---", *_lines(cast(object, value), "", 0), "..."]) + "\n"
