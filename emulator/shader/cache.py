"""Compiled objects kept on disk, in a folder of the user that nobody else can write.

A file's name is the SHA-256 of its key; its contents are preceded by their length and SHA-256, so that a file
that was cut short or damaged counts as absent. When the folder is not safe there is no cache, and no error.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from pathlib import Path
from typing import Final

__all__ = ["ObjectCache"]

_MAGIC: Final = b"BWOBJ001"
_HEADER: Final = len(_MAGIC) + 8 + 32
_LARGEST: Final = 64 << 20


def _default_folder() -> Path | None:
    base = os.environ.get("XDG_CACHE_HOME", "")
    if base.startswith("/"):
        return Path(base) / "barewave"
    home = os.environ.get("HOME", "")
    return Path(home) / ".cache" / "barewave" if home.startswith("/") else None


class ObjectCache:
    """Bytes by key, on disk.

    Parameters
    ----------
    folder : pathlib.Path, optional
        Where; by default ``$XDG_CACHE_HOME/barewave`` or ``~/.cache/barewave``.

    Attributes
    ----------
    folder : pathlib.Path or None
        ``None`` when there is no safe folder: then :meth:`load` finds nothing and :meth:`store` does nothing.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder: Path | None = folder or _default_folder()
        if self.folder is not None and not self._prepare(self.folder):
            self.folder = None

    @staticmethod
    def _prepare(folder: Path) -> bool:
        """Make the folder, and say whether it is ours alone and no link."""
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                folder.mkdir(mode=0o700)
            state = folder.lstat()
        except OSError:
            return False
        is_private = stat.S_IMODE(state.st_mode) & 0o077 == 0
        return stat.S_ISDIR(state.st_mode) and state.st_uid == os.geteuid() and is_private

    @staticmethod
    def _name(key: bytes) -> str:
        return hashlib.sha256(key).hexdigest()

    def load(self, key: bytes) -> bytes | None:
        """Find what was stored under a key; ``None`` if nothing was, or if it is damaged."""
        if self.folder is None:
            return None
        try:
            fd = os.open(self.folder / self._name(key), os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except OSError:
            return None
        with os.fdopen(fd, "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode) or state.st_uid != os.geteuid() or state.st_size > _LARGEST:
                return None
            try:
                content = file.read()
            except OSError:
                return None
        header, data = content[:_HEADER], content[_HEADER:]
        expected = _MAGIC + len(data).to_bytes(8, "little") + hashlib.sha256(data).digest()
        return data if header == expected else None

    def store(self, key: bytes, data: bytes) -> None:
        """Keep bytes under a key. Whoever loads sees all of them or nothing; a full disk is no error."""
        if self.folder is None or len(data) > _LARGEST - _HEADER:
            return
        try:
            fd, path = tempfile.mkstemp(prefix=".new-", dir=self.folder)
        except OSError:
            return
        try:
            with os.fdopen(fd, "wb") as file:
                file.write(_MAGIC + len(data).to_bytes(8, "little") + hashlib.sha256(data).digest() + data)
            os.rename(path, self.folder / self._name(key))
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(path)
