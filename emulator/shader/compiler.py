"""From a program counter to machine code: the on-disk cache, or translation and LLVM.

The cache has two steps. Under the first bytes of the code stand the extents that were compiled from code that
began so; under the bytes in these extents stands the object. So a cached kernel is found without decoding it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgpack

from ...errors import BarewaveError
from ..jit import LEVEL_QUICK, Jit
from .form_library import FormLibrary, FormObject

if TYPE_CHECKING:
    from .control_flow import Region

__all__ = ["CompiledCode", "Known", "ShaderCompiler"]

_SOURCES: Final = (Path(__file__).parent, Path(__file__).parents[2] / "isa")
"""What decides which code is emitted: translator and meanings, decoder and tables."""

_PREFIX: Final = 64
_CANDIDATES: Final = 8
_INSTRUCTION: Final = 4

_Read = Callable[[int, int], bytes | None]


class Known:
    """What is known of a place where code can be entered: ``KNOWN_`` of ``engine.h``."""

    OPTIMISED: Final = 1
    """The code is optimised."""
    TARGET: Final = 2
    """A wave came there by a jump to an address in registers, or by a call."""


class _Cache(Protocol):
    def load(self, key: bytes) -> bytes | None: ...

    def store(self, key: bytes, data: bytes) -> None: ...


@cache
def _fingerprint() -> str:
    """Digest of the translator's sources: objects made by any other are not used."""
    digest = hashlib.sha256()
    for folder in _SOURCES:
        for path in sorted(folder.rglob("*.py")):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class CompiledCode:
    """One compiled function.

    Attributes
    ----------
    object : bytes
        LLVM's object file.
    function : str
        The function's symbol.
    entries : dict of int to int
        GPU virtual address to entry number.
    extents : list of (int, int)
        Address and length of the code bytes that it was made from.
    unsupported : dict of int to str
        Address of each instruction that the engine does not execute, and why.
    cached : bool
        It came from the disk.
    libraries : list of (FormObject, list of str)
        Objects that define what it calls, with the names that it calls.
    """

    object: bytes
    function: str
    entries: dict[int, int]
    extents: list[tuple[int, int]]
    unsupported: dict[int, str]
    cached: bool
    libraries: list[tuple[FormObject, list[str]]] = field(default_factory=list[tuple[FormObject, list[str]]])


class ShaderCompiler:
    """Compiles regions of shader code.

    Parameters
    ----------
    jit : Jit
        LLVM for this computer.
    cache : object with load and store, or None
        Where objects are kept between runs.
    fast_matrix : bool
        Matrix instructions by fused multiply-adds instead of the hardware's own arithmetic.
    checked : bool
        With the checks of :mod:`.checks`.
    guarded : bool
        With the tests of :mod:`.guard`.
    """

    def __init__(
        self,
        jit: Jit,
        cache: _Cache | None,
        *,
        fast_matrix: bool = False,
        checked: bool = False,
        guarded: bool = False,
    ) -> None:
        self._jit = jit
        self._cache = cache
        self._fast_matrix = fast_matrix
        self._checked = checked
        self._guarded = guarded
        self._identity = f"{jit.identity} {_fingerprint()} {fast_matrix} {checked} {guarded}".encode()
        self._library = FormLibrary(jit, cache, self._identity)

    def compile(
        self,
        read: _Read,
        pc: int,
        wave_size: int,
        mode: int,
        level: int,
        *,
        vgprs: int = 256,
        counting: bool = False,
        known: Callable[[], Mapping[int, int]] | None = None,
    ) -> CompiledCode:
        """Compile the region at an address.

        Parameters
        ----------
        read : callable
            ``read(address, length)`` returns code bytes, None where they are not mapped executable.
        pc : int
            GPU virtual address.
        wave_size : int
            32 or 64.
        mode : int
            The MODE register's value.
        level : int
            A level of :mod:`..jit`.
        vgprs : int
            VGPRs that a wave has.
        counting : bool
            With the counting of :mod:`.counters`.
        known : callable, optional
            Returns the places around where code can be entered already, with their :class:`Known` bits.
        """
        facts = self._identity + f" {wave_size} {mode:#x} {level} {vgprs} {counting} ".encode()
        index_key = self._index_key(facts, read, pc)
        found = self._find(facts, index_key, read, pc)
        if found is not None:
            return found
        # the tables of the ISA and the meanings take a while to import: code from the cache needs neither
        from .control_flow import discover
        from .semantics import MEANINGS
        from .translate import Translator

        around: Mapping[int, int] = known() if known is not None else {}
        is_quick = level == LEVEL_QUICK
        others = [at for at, what in around.items() if what == Known.TARGET and at != pc and not is_quick]
        region = discover(
            read,
            pc,
            wave_size,
            known={at for at, what in around.items() if is_quick or what & Known.OPTIMISED},
            others=sorted(others, key=lambda at: (abs(at - pc), at)),
            is_quick=is_quick,
        )
        if not region.extents:
            raise BarewaveError(f"the code at {pc:#x} was unmapped before it could be read")
        key = self._object_key(facts, read, pc, region.extents)
        # one name for one content: loaded twice, from two places, it is the same function
        function = "region_" + (self._content(key, region) if key else f"unreadable_{pc:x}")
        translator = Translator(
            region,
            wave_size,
            mode,
            level,
            fast_matrix=self._fast_matrix,
            checked=self._checked,
            vgprs=vgprs,
            counting=counting,
            notes=self._guarded,
        )
        translation = translator.run(function, MEANINGS)
        libraries: list[tuple[FormObject, list[str]]] = []
        if self._guarded:
            from .guard import guarded

            # with the forms in it: how far an address may reach is a fact of this code's waves
            code = self._jit.compile(guarded(translation.text, wave_size, vgprs), level)
        else:
            libraries = self._library.provide(translation.forms.values())
            code = self._jit.compile(translation.own_text, level)
        entries, unsupported = translation.entries, translation.refusals | translation.unsupported
        result = CompiledCode(
            code, function, entries, region.extents, unsupported, cached=False, libraries=libraries
        )
        if key is not None and region.extents:
            self._keep(index_key, key, pc, result)
        return result

    # --- the cache -----------------------------------------------------------------------------------
    def _index_key(self, facts: bytes, read: _Read, pc: int) -> bytes:
        prefix = read(pc, _PREFIX) or read(pc, _INSTRUCTION) or b""
        return hashlib.sha256(b"index " + facts + prefix).digest()

    def _candidates(self, index_key: bytes) -> list[list[list[int]]]:
        data = self._cache.load(index_key) if self._cache else None
        return msgpack.unpackb(data) if data else []

    @staticmethod
    def _object_key(facts: bytes, read: _Read, pc: int, extents: list[tuple[int, int]]) -> bytes | None:
        digest = hashlib.sha256(b"object " + facts)
        for start, length in extents:
            code = read(start, length)
            if code is None:
                return None
            digest.update(f"{start - pc} {length} ".encode() + code)
        return digest.digest()

    @staticmethod
    def _content(key: bytes, region: Region) -> str:
        """Name what is made of code bytes: where others begin decides which blocks and entries it has."""
        places = [*region.blocks, -1, *region.entries]
        text = " ".join(str(place - region.entry) for place in places)
        return hashlib.sha256(key + text.encode()).hexdigest()

    def _find(self, facts: bytes, index_key: bytes, read: _Read, pc: int) -> CompiledCode | None:
        if self._cache is None:
            return None
        for candidate in self._candidates(index_key):
            extents = [(pc + offset, length) for offset, length in candidate]
            key = self._object_key(facts, read, pc, extents)
            data = self._cache.load(key) if key else None
            if data is None:
                continue
            record: dict[str, Any] = msgpack.unpackb(data, strict_map_key=False)
            found = [(self._library.find(key), names) for key, names in record["libraries"]]
            libraries = [(library, names) for library, names in found if library is not None]
            if len(libraries) < len(found):
                continue
            return CompiledCode(
                record["object"],
                record["function"],
                {pc + offset: number for offset, number in record["entries"].items()},
                extents,
                {pc + offset: why for offset, why in record["unsupported"].items()},
                cached=True,
                libraries=libraries,
            )
        return None

    def _keep(self, index_key: bytes, key: bytes, pc: int, result: CompiledCode) -> None:
        if self._cache is None:
            return
        record = {
            "object": result.object,
            "function": result.function,
            "entries": {address - pc: number for address, number in result.entries.items()},
            "unsupported": {address - pc: why for address, why in result.unsupported.items()},
            "libraries": [[library.key, names] for library, names in result.libraries],
        }
        self._cache.store(key, msgpack.packb(record))
        shape = [[start - pc, length] for start, length in result.extents]
        others = [candidate for candidate in self._candidates(index_key) if candidate != shape]
        self._cache.store(index_key, msgpack.packb([shape, *others][:_CANDIDATES]))
