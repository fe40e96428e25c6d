"""An open device file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .card import Card

if TYPE_CHECKING:
    from .address_space import AddressSpace
    from .buffer_object import BufferObject, SharedObject

__all__ = ["Descriptors", "DeviceFile"]


class Descriptors:
    """How a client's descriptor numbers lead to its open files: its own numbers do, in this process."""

    def key(self, number: int) -> int:
        """What tells the open file behind a descriptor; ``EBADF`` if none is open."""
        return number


@dataclass(slots=True, eq=False)
class DeviceFile:
    """A file description, as one ``open`` makes it.

    Attributes
    ----------
    path : str
        What was opened.
    owner : int
        Process id of the opener: in a forked child the file is of no use.
    card : Card or None
        The card of a render node; None for ``/dev/kfd``.
    handles : dict of SharedObject
        GEM handles of a render node.
    addresses : dict of tuple
        By GPU virtual address, the handle and the piece that GEM_VA has mapped there.
    contexts, lists : dict of int
        Contexts with the number of their last submission, buffer lists with their lengths.
    space : AddressSpace or None
        The page table of a render node that KFD has not acquired.
    """

    path: str
    owner: int
    card: Card | None = None
    handles: dict[int, SharedObject] = field(default_factory=lambda: dict[int, "SharedObject"]())
    addresses: dict[int, tuple[int, BufferObject]] = field(
        default_factory=lambda: dict[int, "tuple[int, BufferObject]"]()
    )
    contexts: dict[int, int] = field(default_factory=lambda: dict[int, int]())
    lists: dict[int, int] = field(default_factory=lambda: dict[int, int]())
    space: AddressSpace | None = None

    def close(self) -> None:
        """Give back what is the file's own; nothing of it may be mapped in KFD's page table any more."""
        self.addresses.clear()
        for shared in self.handles.values():
            shared.release()
        self.handles.clear()
        if self.space is not None:
            self.space.close()
            self.space = None
