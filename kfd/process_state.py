"""What the kernel keeps for a process after ``/dev/kfd`` is closed, so that it can be opened again.

The kernel ties a process to the first render-node file by which it acquired a card (another file is refused
with ``EBUSY``), and to its first event page (another is refused with ``EINVAL``; freeing it with ``EPERM``).
Both last until the process ends, so on a real machine they are kept here and used by the next handle. An
emulated process ends with its host: there everything is closed.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .driver_file import open_device

if TYPE_CHECKING:
    from .host import Host
    from .memory import Memory

__all__ = [
    "KeptPage",
    "close_render_node",
    "keep_event_page",
    "kept_event_page",
    "lasts",
    "open_render_node",
]


@dataclass(frozen=True, slots=True)
class KeptPage:
    """An event page that is still mapped: address, the kernel's handle, cards that it is mapped into."""

    address: int
    handle: int
    gpu_ids: tuple[int, ...]


_render_nodes: Final[dict[tuple[int, str], int]] = {}
_event_pages: Final[dict[int, KeptPage]] = {}


def lasts(host: Host) -> bool:
    """Whether the process outlives its handles: on the running kernel it does."""
    return host.name == "linux"


def open_render_node(host: Host, path: str) -> int:
    """Open a render node, or take the descriptor by which this process acquired the card before.

    Raises
    ------
    KFDError
        With the likely cause.
    """
    # A forked child is another process to the kernel: what its parent kept is of no use to it.
    fd = _render_nodes.pop((os.getpid(), path), None) if lasts(host) else None
    return open_device(host, path) if fd is None else fd


def close_render_node(host: Host, path: str, fd: int) -> None:
    """Close a render node, or keep it for the next handle."""
    if lasts(host) and (os.getpid(), path) not in _render_nodes:
        _render_nodes[os.getpid(), path] = fd
    else:
        host.close(fd)


def kept_event_page(host: Host) -> KeptPage | None:
    """Event page of this process, if an earlier handle made it."""
    return _event_pages.get(os.getpid()) if lasts(host) else None


def keep_event_page(host: Host, page: Memory) -> None:
    """Note the event page of this process, or that it is mapped into one more card."""
    if lasts(host):
        _event_pages[os.getpid()] = KeptPage(page.address, page.handle, page.mapped_gpus)
