"""The engine's compiler: from a request for code to an object, and why instructions were left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .jit import Jit
from .shader.cache import ObjectCache
from .shader.compiler import ShaderCompiler

if TYPE_CHECKING:
    from .command_processor.compile_server import CompiledCode, CompileRequest

__all__ = ["Compilation"]

_REASONS_KEPT: Final = 4096


class Compilation:
    """Compiles for an engine; what it returns is the engine's :class:`CompiledCode`.

    It holds no loaded code, so it may be closed in any order with the engine.

    Parameters
    ----------
    fast_matrix : bool
        See :attr:`.card.Profile.fast_matrix`.
    checked : bool
        See :attr:`.card.Profile.checked`.
    guarded : bool
        With the tests of :mod:`.shader.guard`.
    """

    def __init__(self, *, fast_matrix: bool = False, checked: bool = False, guarded: bool = False) -> None:
        self._jit = Jit()
        # made here, with the first queue: the first launch then finds it ready
        self._compiler = ShaderCompiler(
            self._jit, ObjectCache(), fast_matrix=fast_matrix, checked=checked, guarded=guarded
        )
        self._reasons: dict[tuple[int, int], str] = {}

    def __call__(self, request: CompileRequest) -> CompiledCode:
        """Compile the region at the request's address."""
        from .command_processor.compile_server import CompiledCode

        code = self._compiler.compile(
            request.read,
            request.pc,
            request.wave_size,
            request.mode,
            request.level,
            vgprs=request.vgprs,
            counting=request.counting,
            known=request.known,
        )
        for pc, reason in code.unsupported.items():
            self._reasons[request.vm, pc] = reason
        while len(self._reasons) > _REASONS_KEPT:
            del self._reasons[next(iter(self._reasons))]
        libraries = [(library.code, library.names, needed) for library, needed in code.libraries]
        return CompiledCode(code.object, code.function, code.entries, code.extents, libraries)

    def reason(self, vm: int, pc: int) -> str:
        """Why the instruction at an address is not executed; empty if that is not known."""
        return self._reasons.get((vm, pc), "")

    def close(self) -> None:
        """Let go of the compiler."""
        self._jit.close()
