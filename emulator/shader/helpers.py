"""Functions in native code that generated code calls by name, made from committed IR when first needed."""

from __future__ import annotations

import hashlib
from functools import partial
from pathlib import Path
from typing import Final

from ..jit import LEVEL_OPTIMISED, Jit
from .cache import ObjectCache

__all__ = [
    "CHECK",
    "CHECK_CLIPPED",
    "CHECK_MEMORY",
    "COUNT",
    "DOT2",
    "FORMAT_LOAD",
    "FORMAT_SIZE",
    "FORMAT_STORE",
    "MATRIX_EXACT",
    "MATRIX_FUSED",
    "ROUND",
    "TRIG_PREOP",
    "compiled",
    "offer_helpers",
]

CHECK: Final = "barewave_check"
"""Symbol of ``checks.c``: what checked mode does at a run of instructions."""

CHECK_MEMORY: Final = "barewave_check_memory"
"""Symbol of ``checks.c``: what checked mode does at an access to memory."""

CHECK_CLIPPED: Final = "barewave_check_clipped"
"""Symbol of ``checks.c``: what checked mode does with lanes that a descriptor keeps from memory."""

COUNT: Final = "barewave_count"
"""Symbol of ``counters.c``: transactions and bank conflicts of one access."""

DOT2: Final = "barewave_dot2"
"""Symbol of ``dot2.c``: one step of the matrix unit in every lane."""

MATRIX_EXACT: Final = "barewave_matrix_exact"
"""Symbol of ``matrix_exact.c``: a whole matrix instruction of one wave, as the hardware sums floats."""

MATRIX_FUSED: Final = "barewave_matrix_fused"
"""Symbol of ``matrix_fused.c``: the same of integers, or of floats by fused multiply-adds."""

FORMAT_SIZE: Final = "barewave_format_size"
"""Symbol of ``formats.c``: bytes of a buffer format's element."""

FORMAT_LOAD: Final = "barewave_format_load"
"""Symbol of ``formats.c``: elements of all lanes to components."""

FORMAT_STORE: Final = "barewave_format_store"
"""Symbol of ``formats.c``: components of all lanes to elements."""

TRIG_PREOP: Final = "barewave_trig_preop"
"""Symbol of ``trig_preop.c``: bits of 2/π for all lanes."""

ROUND: Final = "barewave_round"
"""Symbol of ``rounding.c``: arithmetic of many elements in any rounding mode."""

_PRODUCTS: Final = {
    "dot2.ll": (DOT2,),
    "matrix_exact.ll": (MATRIX_EXACT,),
    "matrix_fused.ll": (MATRIX_FUSED,),
    "formats.ll": (FORMAT_SIZE, FORMAT_LOAD, FORMAT_STORE),
    "rounding.ll": (ROUND,),
    "checks.ll": (CHECK, CHECK_MEMORY, CHECK_CLIPPED),
    "counters.ll": (COUNT,),
    "trig_preop.ll": (TRIG_PREOP,),
}
_HERE: Final = Path(__file__).resolve().parent


def compiled(jit: Jit, cache: ObjectCache, path: Path, *, guarded: bool = False) -> bytes:
    """Return the object file of committed IR, from the cache or made anew.

    Parameters
    ----------
    jit : Jit
        The compiler.
    cache : ObjectCache
        Where it is kept between processes.
    path : Path
        The IR text.
    guarded : bool
        With the tests of :mod:`.guard`.
    """
    text = path.read_bytes()
    if guarded:
        from .guard import guarded_helpers

        text = guarded_helpers(text.decode()).encode()
    key = path.name.encode() + b"\0" + jit.identity.encode() + b"\0" + hashlib.sha256(text).digest()
    code = cache.load(key)
    if code is None:
        code = jit.compile(text.decode(), LEVEL_OPTIMISED)
        cache.store(key, code)
    return code


def offer_helpers(jit: Jit, cache: ObjectCache, *, guarded: bool = False) -> None:
    """Let code that a compiler loads call the helpers; ``guarded``, with the tests of :mod:`.guard`."""
    if guarded:
        from .guard import SYMBOLS

        jit.provide(SYMBOLS, partial(compiled, jit, cache, _HERE / "guard.ll"))
    for name, symbols in _PRODUCTS.items():
        # what checked mode keeps has no limits that the guard knows
        tested = guarded and name != "checks.ll"
        jit.provide(symbols, partial(compiled, jit, cache, _HERE / name, guarded=tested))
