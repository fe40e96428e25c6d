"""Functions in native code that generated code calls by name, made from committed IR when first needed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from ..jit import LEVEL_OPTIMISED, Jit
from .cache import ObjectCache

__all__ = ["MATRIX", "compiled", "offer_helpers"]

MATRIX: Final = "barewave_matrix"
"""Symbol of ``matrix.c``: a whole matrix instruction of one wave."""

_HERE: Final = Path(__file__).resolve().parent


def compiled(jit: Jit, cache: ObjectCache, path: Path) -> bytes:
    """Return the object file of committed IR, from the cache or made anew.

    Parameters
    ----------
    jit : Jit
        The compiler.
    cache : ObjectCache
        Where it is kept between processes.
    path : Path
        The IR text.
    """
    text = path.read_bytes()
    key = path.name.encode() + b"\0" + jit.identity.encode() + b"\0" + hashlib.sha256(text).digest()
    code = cache.load(key)
    if code is None:
        code = jit.compile(text.decode(), LEVEL_OPTIMISED)
        cache.store(key, code)
    return code


def offer_helpers(jit: Jit, cache: ObjectCache) -> None:
    """Let code that a compiler loads call the helpers."""
    jit.provide(MATRIX, lambda: compiled(jit, cache, _HERE / "matrix.ll"))
