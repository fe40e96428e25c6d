"""Compiled forms, kept for all code of a process and on disk: new code finds most of its forms compiled."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

import msgpack

from ..jit import LEVEL_QUICK, Jit
from .forms import Form, with_forms

__all__ = ["FormLibrary", "FormObject"]

_FORMS_KEPT: Final = 1 << 13


class _Cache(Protocol):
    def load(self, key: bytes) -> bytes | None: ...

    def store(self, key: bytes, data: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class FormObject:
    """Forms that were compiled together.

    Attributes
    ----------
    key : bytes
        What it is found under in the cache.
    code : bytes
        LLVM's object file.
    names : list of str
        The functions in it.
    """

    key: bytes
    code: bytes
    names: list[str]


class FormLibrary:
    """Objects of forms.

    Parameters
    ----------
    jit : Jit
        Compiles them.
    cache : object with load and store, or None
        Keeps them between runs, with an index of what is where.
    identity : bytes
        Of the compiler and of the sources: an object also holds forms that nobody asks for, and loads only
        where the helpers are that these call.
    """

    def __init__(self, jit: Jit, cache: _Cache | None, identity: bytes) -> None:
        self._jit = jit
        self._cache = cache
        self._index_key = b"forms " + identity
        self._objects: dict[bytes, FormObject] = {}
        self._places: dict[str, bytes] | None = None

    def provide(self, forms: Collection[Form]) -> list[tuple[FormObject, list[str]]]:
        """Return objects in which forms are defined, with the names in each; compiles those that are new."""
        places = self._index()
        found: dict[bytes, FormObject] = {}
        for form in forms:
            key = places.get(form.name)
            place = self.find(key) if key is not None and key not in found else None
            if place is not None:
                found[place.key] = place
        missing = [form for form in forms if places.get(form.name) not in found]
        if missing:
            new = self._compile(missing)
            found[new.key] = new
            places.update(dict.fromkeys(new.names, new.key))
            self._keep_index(places)
        needed: dict[bytes, list[str]] = {}
        for form in forms:
            needed.setdefault(places[form.name], []).append(form.name)
        return [(found[key], names) for key, names in needed.items()]

    def find(self, key: bytes) -> FormObject | None:
        """Return an object by its key, if it is still there."""
        if key not in self._objects:
            data = self._cache.load(key) if self._cache else None
            if data is None:
                return None
            record: dict[str, Any] = msgpack.unpackb(data)
            self._objects[key] = FormObject(key, record["object"], record["names"])
        return self._objects[key]

    def _compile(self, forms: Sequence[Form]) -> FormObject:
        names = [form.name for form in forms]
        code = self._jit.compile(with_forms({}, "", forms), LEVEL_QUICK)
        key = hashlib.sha256(self._index_key + " ".join(names).encode()).digest()
        made = self._objects[key] = FormObject(key, code, names)
        if self._cache is not None:
            self._cache.store(key, msgpack.packb({"object": code, "names": names}))
        return made

    def _index(self) -> dict[str, bytes]:
        places = self._places
        if places is None:
            data = self._cache.load(self._index_key) if self._cache else None
            kept: Any = msgpack.unpackb(data) if data else {}
            places = self._places = dict(kept)
        if len(places) > _FORMS_KEPT:
            places.clear()
            self._objects.clear()
        return places

    def _keep_index(self, places: dict[str, bytes]) -> None:
        # another process may write its own at the same time: what is lost is compiled again
        if self._cache is not None:
            self._cache.store(self._index_key, msgpack.packb(places))
