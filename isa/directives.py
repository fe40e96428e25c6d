"""All directives by name, and the ones that read files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from . import (
    conditionals,
    data_directives,
    debug_directives,
    kernel_blocks,
    macros,
    section_directives,
    symbol_directives,
)
from .assembly import Assembly
from .data_directives import find_file
from .source import Frame, load_lines

__all__ = ["DIRECTIVES", "load_frame"]

_MAX_FILE: Final = 64 << 20


def load_frame(assembly: Assembly | None, text: str, filename: str) -> tuple[Frame, int]:
    """Make a frame of a text; also the line where a comment begins that has no end, or -1."""
    lines, raw, unclosed = load_lines(text)
    frame = Frame(lines, raw, filename)
    frame.blocks = "/*" in text
    return frame, unclosed


def _include(assembly: Assembly, rest: str) -> None:
    path = find_file(assembly, rest)
    if path is None:
        return
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_FILE + 1)
        text = data.decode("utf-8", "surrogateescape")
    except OSError as error:
        assembly.error(f"{path} cannot be read: {error.strerror}", part=rest)
        return
    if len(data) > _MAX_FILE:
        assembly.error(f"{path} has more than {_MAX_FILE >> 20} MiB", part=rest)
        return
    frame, unclosed = load_frame(assembly, text, str(path))
    frame.what = ".include"
    if macros.push_frame(assembly, frame) and unclosed >= 0:
        assembly.error("this comment has no end", place=(frame, unclosed))


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = {
    **section_directives.DIRECTIVES,
    **symbol_directives.DIRECTIVES,
    **data_directives.DIRECTIVES,
    **macros.DIRECTIVES,
    **conditionals.DIRECTIVES,
    **kernel_blocks.DIRECTIVES,
    **debug_directives.DIRECTIVES,
    ".include": _include,
}
symbol_directives.SETTERS.update({name: data_directives.DIRECTIVES[name] for name in (".org", ".asciz")})
