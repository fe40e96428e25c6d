"""What the preloaded library and the device server say to each other, declared once.

Messages are packets of a Unix socket (``SOCK_SEQPACKET``): a request with a payload, a reply with data and
descriptors. The library is compiled with :func:`header`, so that both sides have the same layouts.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from ...fields import Field, Structure
from ...kfd.ioctl import IOCTLS
from ..client import DRM_MAJOR, KFD_MAJOR

__all__ = [
    "ENVIRONMENT",
    "LARGEST",
    "MOST_RANGES",
    "PREFIXES",
    "PROTOCOL",
    "RANGE",
    "REPLY",
    "REQUEST",
    "Copy",
    "Kind",
    "Opened",
    "Outcome",
    "header",
]

PROTOCOL: Final = 1
"""Version; a library of another one is refused."""

ENVIRONMENT: Final = "BAREWAVE_EMULATE"
"""Environment variable that names the server's folder, with its socket and its tree of files."""

LARGEST: Final = 1 << 16
"""Bytes of a message at most."""

MOST_RANGES: Final = 64
"""Ranges in one reply that asks for promotion."""

PREFIXES: Final = (
    "/dev/kfd",
    "/dev/dri",
    "/sys/devices/virtual/kfd",
    "/sys/class/kfd",
    "/sys/class/drm",
    "/sys/dev/char/226:",
    "/sys/module/amdgpu",
    "/sys/kernel/debug/barewave",
)
"""Paths that belong to the device, with all below them."""


class Kind(IntEnum):
    """What a request asks for; ``fd`` is the client's descriptor."""

    HELLO = 1
    """First on each connection. a: the address space's token, b: :data:`PROTOCOL`."""
    OPEN = 2
    """Payload: path; a: flags. Replies :class:`Opened`, and a descriptor unless it is NATIVE."""
    IOCTL = 3
    """a: request, b: the argument's address. ``value`` is the result."""
    MAP = 4
    """a: address, b: length, c: offset. Replies the heap's memfd and in ``value`` where in it."""
    UNMAP = 5
    """a: start, b: end of addresses that go or become something else."""
    CLOSED = 6
    """A descriptor was closed, perhaps the last of its file."""
    WRITE = 7
    """Payload: what is written to a debug file."""
    INTERRUPT = 8
    """A signal has reached the caller of the ioctl that is being done; has no reply of its own."""
    PROMOTED = 9
    """The answer to a reply with PROMOTE; a: errno."""


class Outcome(IntEnum):
    """What a reply is."""

    DONE = 0
    FOREIGN = 1
    """The descriptor is none of the server's: do the call for real."""
    PROMOTE = 2
    """Turn ranges (data: :data:`RANGE`) into shared memory of the descriptor, say PROMOTED and wait on."""


class Opened(IntEnum):
    """What kind of file OPEN gives."""

    NATIVE = 0
    """A folder: open it in the server's tree."""
    CONTENT = 1
    """A file with all that reading gives."""
    KFD = 2
    RENDER = 3
    COMMANDS = 4
    """A debug file for writing."""


class Copy(IntEnum):
    """How a range is promoted."""

    NOTHING = 0
    """It was never touched."""
    PRIVATE = 1
    """It is copied; a forked child gets a copy."""
    SHARED = 2
    """It is copied; a forked child shares it, as it did before."""


REQUEST: Final = Structure(
    "request", 32,
    Field("kind", 0, "u32"), Field("fd", 4, "i32"),
    Field("a", 8, "u64"), Field("b", 16, "u64"), Field("c", 24, "u64"),
    source="this project",
)  # fmt: skip
"""Start of every request."""

REPLY: Final = Structure(
    "reply", 32,
    Field("outcome", 0, "u32"), Field("error", 4, "i32"), Field("value", 8, "u64"),
    Field("ranges", 16, "u32"), Field("descriptors", 20, "u32"),
    Field("places", 24, "u32", 2),
    source="this project",
)  # fmt: skip
"""Start of every reply; ``places`` is where in an ioctl's argument the numbers of its descriptors go."""

RANGE: Final = Structure(
    "range", 24,
    Field("start", 0, "u64"), Field("length", 8, "u64"), Field("protection", 16, "u32"),
    Field("copy", 20, "u32"),
    source="this project",
)  # fmt: skip
"""Addresses to promote; ``copy`` is a :class:`Copy`."""

_TYPES: Final = {"u32": "uint32_t", "i32": "int32_t", "u64": "uint64_t"}


def header() -> str:
    """The same as a C header."""
    lines = ["#pragma once", "#include <stdint.h>"]
    for structure in (REQUEST, REPLY, RANGE):
        lines.append(f"struct {structure.name} {{")
        for name, member in structure.fields.items():
            count = f"[{member.count}]" if member.count > 1 else ""
            lines.append(f"    {_TYPES[member.kind]} {name}{count};")
        lines += ["};", f"_Static_assert(sizeof(struct {structure.name}) == {structure.size}, \"size\");"]
    for enumeration in (Kind, Outcome, Opened, Copy):
        prefix = enumeration.__name__.upper()
        lines += [f"#define {prefix}_{entry.name} {entry.value}" for entry in enumeration]
    lines += [
        f"#define PROTOCOL {PROTOCOL}",
        f"#define LARGEST {LARGEST}",
        f"#define MOST_RANGES {MOST_RANGES}",
        f"#define KFD_MAJOR {KFD_MAJOR}",
        f"#define DRM_MAJOR {DRM_MAJOR}",
        f"#define WAIT_EVENTS {IOCTLS['WAIT_EVENTS'].nr}",
        f'#define ENVIRONMENT "{ENVIRONMENT}"',
        "static const char *const PREFIXES[] = {",
        *(f'    "{prefix}",' for prefix in PREFIXES),
        "};",
    ]
    return "\n".join(lines) + "\n"
