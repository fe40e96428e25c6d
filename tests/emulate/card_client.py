"""Builds ``card_client.c``: a client that knows open, ioctl, mmap and the kernel's header alone."""

from __future__ import annotations

import functools
import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("card_client.c")


@functools.cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="card_client")


@functools.cache
def card_client(*options: str) -> tuple[str, str]:
    """Path of the program, or an empty one and why it could not be built."""
    compiler = next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)
    if compiler is None:
        return "", "no C compiler on the PATH"
    folder = Path(_folder().name)
    # The header takes only integer types and _IOC from drm.h, which is in another package.
    (folder / "drm").mkdir(exist_ok=True)
    (folder / "drm" / "drm.h").write_text("#include <linux/types.h>\n#include <asm/ioctl.h>\n")
    program = folder / f"card_client{''.join(options)}"
    command = [
        compiler,
        "-O1",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-pthread",
        *options,
        "-idirafter",
        str(folder),
    ]
    built = subprocess.run(
        [*command, "-o", str(program), str(SOURCE)], capture_output=True, text=True, timeout=60, check=False
    )
    if built.returncode:
        if "static" in "".join(options) and "-lc" in built.stderr:
            return "", "the C library has no static form here"
        raise RuntimeError(built.stderr)
    return str(program), ""
