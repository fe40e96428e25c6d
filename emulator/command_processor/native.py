"""The native engine as Python sees it: ``engine.h`` read by cffi, ``engine.ll`` compiled and kept on disk.

Calls through :class:`Native` release the GIL.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import cffi

from ..jit import Jit
from ..shader.cache import ObjectCache
from ..shader.helpers import compiled, offer_helpers

__all__ = ["Native", "ffi"]

_HERE: Final = Path(__file__).resolve().parent

ffi: Final[Any] = cffi.FFI()
"""Types of ``engine.h``."""
ffi.cdef((_HERE / "engine.h").read_text())


class Native:
    """The engine's functions, loaded into this process.

    Parameters
    ----------
    jit : Jit
        The compiler that also loads shader code; the functions are valid until it is closed.
    cache : ObjectCache
        Where the compiled engine is kept between processes.
    guarded : bool
        With the tests of :mod:`..shader.guard`.

    Attributes
    ----------
    calls : cffi struct
        ``struct engine_interface``: every function that ``engine.h`` lists there.
    constants : cffi library
        The ``#define`` numbers of ``engine.h``.
    """

    def __init__(self, jit: Jit, cache: ObjectCache, *, guarded: bool = False) -> None:
        offer_helpers(jit, cache, guarded=guarded)
        code = compiled(jit, cache, _HERE / "engine.ll", guarded=guarded)
        address = jit.load(code, ["engine_interface"])["engine_interface"]
        self._jit = jit  # owns the code
        self.calls: Any = ffi.new("struct engine_interface *")
        ffi.cast("void (*)(struct engine_interface *)", address)(self.calls)
        self.constants: Any = ffi.dlopen(None)
