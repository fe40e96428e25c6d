"""The nodes of a plan: kernels, copies, fills, calls, and what each of them reads and writes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .operands import Pieces, Place, Staging, Temporary, Touch

if TYPE_CHECKING:
    from ..device import Device
    from ..kernel import Kernel
    from ..launches import LaunchConfig

__all__ = ["CallNode", "CopyNode", "FillNode", "KernelNode", "Node"]


@dataclass(eq=False, slots=True, kw_only=True)
class Node:
    """One step of a plan; what :class:`Plan`'s methods return, for ``after=`` and ``Run.update``.

    Attributes
    ----------
    index : int
        Its number in the order of recording.
    name : str
        For messages and pictures.
    device : Device
        The card that does it.
    stream : hashable
        The logical stream that it was recorded on.
    after : tuple of Node
        Nodes that it waits for whatever they touch.
    touches : list of Touch
        Memory that it reads and writes.
    """

    index: int
    name: str
    device: Device
    stream: Hashable
    after: tuple[Node, ...] = ()
    touches: list[Touch] = field(default_factory=list[Touch])

    def __str__(self) -> str:
        """Text for people: number and name."""
        return f"node {self.index} ({self.name})"

    @property
    def is_transfer(self) -> bool:
        """Whether the command processor moves its bytes, and not a kernel."""
        return True


@dataclass(eq=False, slots=True, kw_only=True)
class KernelNode(Node):
    """A kernel with its geometry and its arguments, packed but for addresses that come with the freeze.

    Attributes
    ----------
    config : LaunchConfig
        With the LDS that the launch allocates for pointers.
    asked : LaunchConfig or None
        Without; None where that is not known.
    """

    kernel: Kernel
    config: LaunchConfig
    asked: LaunchConfig | None
    kernarg: bytearray
    patches: list[tuple[int, Temporary]]

    @property
    def is_transfer(self) -> bool:
        """False: the shader engines do it."""
        return False


@dataclass(eq=False, slots=True, kw_only=True)
class CopyNode(Node):
    """Bytes from one place to another: all of them, or in pieces, where an array has gaps."""

    target: Place
    source: Place
    pieces: Pieces | None = None

    @property
    def nbytes(self) -> int:
        """Bytes that it moves."""
        pieces = self.pieces
        return self.target.nbytes if pieces is None else pieces.nbytes * len(pieces.targets)


@dataclass(eq=False, slots=True, kw_only=True)
class FillNode(Node):
    """An element's bytes, again and again; ``constant`` holds some of them where no packet can make them."""

    target: Place
    element: bytes
    constant: Staging | None = None


@dataclass(eq=False, slots=True, kw_only=True)
class CallNode(Node):
    """A function of the host, called when the nodes before it have ended; those behind it wait for it."""

    function: Callable[..., object]
    arguments: tuple[object, ...]
