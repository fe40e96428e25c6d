"""Directives for debuggers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .assembly import Assembly

__all__ = ["DIRECTIVES"]


def _ignored(assembly: Assembly, rest: str) -> None:
    """Take what is not written yet."""


#: By name, with its dot.
DIRECTIVES: Final[dict[str, Callable[[Assembly, str], None]]] = dict.fromkeys(
    (".file", ".loc", ".cfi_sections", ".cfi_startproc", ".cfi_endproc"), _ignored
)
