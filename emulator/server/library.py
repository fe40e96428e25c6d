"""The preloaded library: built on first use by the system's compiler, kept in the user's cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from ...errors import BarewaveError
from ..shader.cache import ObjectCache
from .protocol import header

__all__ = ["build_library", "compiler"]

_FOLDER: Final = Path(__file__).parent / "preload"
_COMPILERS: Final = ("cc", "gcc", "clang")
_FLAGS: Final = ("-shared", "-fPIC", "-O2", "-std=gnu11", "-D_GNU_SOURCE", "-fvisibility=hidden", "-ldl")
_PATIENCE: Final = 120.0


def compiler() -> str | None:
    """Path of the system's C compiler, None if there is none."""
    return next((path for name in _COMPILERS if (path := shutil.which(name))), None)


def build_library() -> Path:
    """Find the library that programs preload, building it if its sources are new.

    Returns
    -------
    pathlib.Path
        A shared object that belongs to this user and that nobody else can write.

    Raises
    ------
    BarewaveError
        Without a C compiler or a safe cache folder, or when the compiler fails.
    """
    sources = sorted(_FOLDER.glob("*.c"))
    digest = hashlib.sha256(header().encode())
    for source in [*sources, *sorted(_FOLDER.glob("*.h"))]:
        digest.update(source.name.encode() + b"\0" + source.read_bytes())
    digest.update(" ".join(_FLAGS).encode())
    folder = ObjectCache().folder
    if folder is None:
        raise BarewaveError(
            "emulate: there is no cache folder that only this user can write; set XDG_CACHE_HOME to one"
        )
    library = folder / f"preload-{digest.hexdigest()}.so"
    if not _is_ours(library):
        _compile(sources, library)
    return library


def _is_ours(library: Path) -> bool:
    try:
        state = library.lstat()
    except OSError:
        return False
    return stat.S_ISREG(state.st_mode) and state.st_uid == os.geteuid() and not state.st_mode & 0o022


def _compile(sources: list[Path], library: Path) -> None:
    program = compiler()
    if program is None:
        raise BarewaveError(
            f"emulate: no C compiler ({', '.join(_COMPILERS)}) on PATH to build the preloaded library with. "
            "On Debian and Ubuntu: apt install gcc libc6-dev"
        )
    with tempfile.TemporaryDirectory(prefix="barewave-build-") as scratch:
        Path(scratch, "protocol.h").write_text(header())
        handle, path = tempfile.mkstemp(prefix=".new-", dir=library.parent)
        os.close(handle)
        try:
            command = [program, *map(str, sources), f"-I{scratch}", "-o", path, *_FLAGS]
            done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
            if done.returncode:
                raise BarewaveError(f"emulate: {program} failed:\n{done.stderr.strip()}")
            os.chmod(path, 0o700)
            os.rename(path, library)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise BarewaveError(f"emulate: {program} failed: {error}") from error
        finally:
            with contextlib.suppress(OSError):
                os.unlink(path)
