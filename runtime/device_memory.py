"""The memory of a device: its resources, its arrays, and other cards that may use them."""

from __future__ import annotations

import math
import weakref
from abc import abstractmethod
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, cast

import numpy as np

from ..errors import BarewaveError, CheckError
from ..kfd import prove_peer
from .buffer import Buffer
from .closable import Closable
from .device_copies import DeviceCopies
from .dlpack import sweep
from .dlpack_import import import_array
from .memory_resource import CachingMemoryResource, MemoryResource
from .registered import register

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..kfd import GPU, Memory
    from .device import Device
    from .selection import Selection
    from .stream import Stream

__all__ = ["DeviceMemory", "MemoryInfo"]

_PINNED_LIMIT: Final = 512 << 20
"""Bytes of host memory that a device keeps pinned though nobody uses it."""


class MemoryInfo(NamedTuple):
    """VRAM of a card, from ``device.memory_info()``.

    Attributes
    ----------
    free : int
        Bytes that can still be allocated, what is cached here included.
    total : int
        Bytes that the card has.
    """

    free: int
    total: int


class DeviceMemory(Closable):
    """The part of :class:`Device` that knows memory.

    Attributes
    ----------
    memory : MemoryResource
        Where VRAM comes from unless a call says otherwise; another one may be put in its place.
    pinned : MemoryResource
        Where host memory that the card reaches comes from.
    served : list of Device
        Devices that may use this one's memory.
    """

    gpu: GPU
    index: int
    name: str
    _selection: Selection
    _stream_references: tuple[weakref.ref[Stream], ...]
    _closed: bool

    failed: BarewaveError | None
    memory: MemoryResource
    pinned: MemoryResource

    def _open_memory(self) -> None:
        self._resources: list[MemoryResource] = []
        self._draining: deque[tuple[Memory, object]] = deque()
        self._copies: DeviceCopies | None = None
        self._proven: dict[int, bool] = {}
        self._peers: dict[int, Device] = {}
        self.served: list[Device] = []
        device = self._itself
        self.memory = CachingMemoryResource(device, "vram")
        self.pinned = CachingMemoryResource(device, "gtt", limit=_PINNED_LIMIT)

    @property
    def _itself(self) -> Device:
        return cast("Device", self)

    @property
    @abstractmethod
    def checked(self) -> bool:
        """Whether the card runs in checked mode."""

    @abstractmethod
    def _require_open(self) -> None: ...

    # --- Arrays ------------------------------------------------------------------------------------------

    def allocate(
        self,
        nbytes: int,
        *,
        kind: Literal["vram", "gtt"] = "vram",
        name: str = "",
        memory: MemoryResource | None = None,
        stream: Stream | None = None,
    ) -> Buffer:
        """Allocate bytes: ``"vram"`` (visible to the host through the BAR) or ``"gtt"`` (host memory).

        Parameters
        ----------
        nbytes : int
            Bytes.
        kind, name, memory, stream
            As for :meth:`empty`.

        Raises
        ------
        KFDError
            The memory is full (``errno`` ENOMEM).
        CheckError
            A negative size or another kind.
        """
        return self._allocate((nbytes,), _BYTE, kind, name, memory, stream)

    def _allocate(
        self,
        shape: tuple[int, ...],
        dtype: np.dtype[Any],
        kind: str,
        name: str,
        memory: MemoryResource | None,
        stream: Stream | None,
    ) -> Buffer:
        if self._closed:
            self._require_open()
        if memory is None:
            if kind == "vram":
                memory = self.memory
            elif kind == "gtt":
                memory = self.pinned
            else:
                raise CheckError(f"memory of kind {kind!r}; there is 'vram' and 'gtt'")
        elif memory.device is not self:
            raise CheckError(f"{memory!r} is not of {self.name}")
        if stream is not None and stream.device is not self:
            raise CheckError(f"{stream.name} is a stream of {stream.device.name}, not of {self.name}")
        if dtype.hasobject:
            raise CheckError("Python objects cannot live in a card's memory")
        # The exact size, not whole pages: a fault's message then counts from the array's own end. An empty
        # array gets an address too.
        nbytes = math.prod(shape) * dtype.itemsize
        if nbytes < 0 or (len(shape) > 1 and min(shape) < 0):
            raise CheckError(f"shape {shape} has a negative extent")
        name = name or _names.get((shape, dtype)) or _name(shape, dtype)
        taken = memory.take(nbytes or 1, name, stream)
        if self._selection.checked:
            self._selection.debug_command(self.index, "array", address=taken.address, bytes=nbytes or 1)
        return Buffer(self._itself, taken, shape, dtype, name, memory, stream, nbytes)

    def empty(
        self,
        shape: int | Sequence[int],
        dtype: npt.DTypeLike = np.float32,
        *,
        kind: Literal["vram", "gtt"] = "vram",
        name: str = "",
        memory: MemoryResource | None = None,
        stream: Stream | None = None,
    ) -> Buffer:
        """Allocate an array; the contents are whatever the memory held.

        Parameters
        ----------
        shape : int or sequence of int
            Extents.
        dtype : dtype
            Element type.
        kind : str
            ``"vram"`` (visible to the host through the BAR) or ``"gtt"`` (host memory).
        name : str
            For messages.
        memory : MemoryResource, optional
            Where the memory comes from; by default :attr:`memory` or :attr:`pinned`.
        stream : Stream, optional
            The stream that alone will use the array. Its memory may then be such that was closed there just
            now and that work in flight still uses: write to it in the stream's order.
        """
        return self._allocate(_extents(shape), np.dtype(dtype), kind, name, memory, stream)

    def zeros(
        self,
        shape: int | Sequence[int],
        dtype: npt.DTypeLike = np.float32,
        *,
        kind: Literal["vram", "gtt"] = "vram",
        name: str = "",
        memory: MemoryResource | None = None,
        stream: Stream | None = None,
    ) -> Buffer:
        """Allocate an array of zeros; with ``stream`` they are written in its order."""
        buffer = self._allocate(_extents(shape), np.dtype(dtype), kind, name, memory, stream)
        if stream is None:
            buffer.host.fill(0)
            buffer.memory.flush_host_writes()
        else:
            stream.fill(buffer.reshape(-1).cast(np.uint8), 0)
        return buffer

    def zeros_like(
        self, other: Buffer | npt.NDArray[Any], *, kind: Literal["vram", "gtt"] = "vram", name: str = ""
    ) -> Buffer:
        """Allocate zeros of another array's shape and dtype."""
        return self.zeros(other.shape, other.dtype, kind=kind, name=name)

    def array(
        self,
        source: npt.ArrayLike,
        *,
        kind: Literal["vram", "gtt"] = "vram",
        name: str = "",
        memory: MemoryResource | None = None,
        stream: Stream | None = None,
    ) -> Buffer:
        """Allocate an array and copy ``source`` into it, with its shape and dtype."""
        data = np.asarray(source)
        buffer = self._allocate(data.shape, data.dtype, kind, name, memory, stream)
        if stream is None:
            buffer.host[...] = data
            buffer.memory.flush_host_writes()
        else:
            stream.copy(buffer, data)
        return buffer

    def register(self, array: npt.NDArray[Any], *, name: str = "") -> Buffer:
        """Let the card use an array of this process where it is (userptr), without a copy.

        The buffer keeps the array alive; closing it ends the card's access. Kernels and copies then read and
        write host memory over PCIe, and a ``stream.copy`` into it does not wait for the host.

        Parameters
        ----------
        array : numpy.ndarray
            Contiguous in C order, and writable.
        name : str
            For messages.

        Raises
        ------
        CheckError
            The array is not contiguous or not writable.
        KFDError
            The kernel refuses: the pages are registered already, or are of a kind that it does not take.
        """
        self._require_open()
        return register(self._itself, array, name)

    def from_dlpack(self, source: Any, *, copy: bool | None = None) -> Buffer:
        """Take an array by DLPack.

        Parameters
        ----------
        source : object
            What has ``__dlpack__``: an array of numpy, torch, another device and others.
        copy : bool, optional
            False shares the memory or raises; True copies it; None shares what can be shared.

        Raises
        ------
        BufferError
            It cannot be shared, and ``copy`` is False, or it lives where this process cannot reach it.
        """
        self._require_open()
        return import_array(self._itself, source, copy)

    # --- Resources ---------------------------------------------------------------------------------------

    def adopt_resource(self, resource: MemoryResource) -> None:
        """Add a memory resource: it is closed with the device at the latest."""
        self._resources.append(resource)

    def drop_resource(self, resource: MemoryResource) -> None:
        """Take a closed memory resource off the list."""
        if resource in self._resources:
            self._resources.remove(resource)

    def trim(self) -> int:
        """Give all cached memory back to the driver; returns the bytes."""
        return sum(resource.trim() for resource in self._resources)

    def memory_info(self) -> MemoryInfo:
        """Free and total bytes of VRAM, as HIP counts them."""
        self._require_open()
        cached = sum(each.stats.cached for each in self._resources if each.kind == "vram")
        return MemoryInfo(self.gpu.available_memory() + cached, self.gpu.node.vram_size)

    @property
    def idle(self) -> bool:
        """Whether all work of all streams has ended; does not wait."""
        for reference in self._stream_references:
            stream = reference()
            if stream is None:
                continue
            index = stream.ring.index
            if index != stream.idle_index:  # else nothing was queued since it was found idle
                if not stream.query():
                    return False
                stream.idle_index = index
        return True

    def positions(self) -> tuple[tuple[weakref.ref[Stream], int], ...]:
        """How much is queued on each stream that is not idle; for :meth:`Stream.reached`."""
        return tuple(
            (reference, stream.position)
            for reference in self._stream_references
            if (stream := reference()) is not None and not stream.query()
        )

    def release(self, memory: Memory, keep: object = None) -> None:
        """Free memory now, or when the work that is in flight has ended: a kernel may still use it.

        ``keep`` lives until then: the array whose pages it is.
        """
        if self._closed or self.idle:
            memory.close()
        else:
            self._draining.append((memory, keep))

    def _reclaim_memory(self) -> None:
        sweep()
        count = len(self._draining)  # what comes later may be in use by work that comes later
        if count and self.idle:
            for _ in range(count):
                try:
                    memory, _keep = self._draining.popleft()
                except IndexError:  # another thread was quicker
                    break
                memory.close()
        for resource in list(self._resources):
            resource.reclaim()

    def _close_memory(self) -> None:
        sweep(self._itself)
        if self._copies is not None:
            self._copies.close()
        for resource in list(self._resources):
            resource.close()
        for memory, _keep in self._draining:
            memory.close()
        self._draining.clear()

    def _leave_memory_to_parent(self) -> None:
        for resource in self._resources:
            resource.leave_to_parent()

    def _draining_bytes(self) -> int:
        closed = sum(memory.size for memory, _keep in self._draining)
        return closed + sum(resource.stats.in_flight for resource in self._resources)

    def _was_used(self) -> bool:
        return any(resource.stats.held for resource in self._resources) or bool(self._draining)

    def _live_memory(self) -> list[Memory]:
        return [memory for resource in self._resources for memory in resource.live()]

    # --- Copies and peers --------------------------------------------------------------------------------

    @property
    def copies(self) -> DeviceCopies:
        """The card's copy engines, as streams use them."""
        if self._copies is None:
            self._require_open()
            self._copies = DeviceCopies(self._itself)
        return self._copies

    def can_access_peer(self, other: Device) -> bool:
        """Whether this card reaches another card's memory; proven by a write and a read, once.

        The kernel shows links that do not work. Copies between cards that do not reach each other go through
        host memory.
        """
        self._require_open()
        if other is self:
            return True
        if other.gpu.kfd is not self.gpu.kfd:
            return False
        proven = self._proven.get(other.index)
        if proven is None:
            proven = self._proven[other.index] = prove_peer(self.gpu, other.gpu)
        return proven

    def enable_peer(self, other: Device) -> None:
        """Let this card's kernels and copies use all memory of another card, now and from now on.

        Raises
        ------
        BarewaveError
            The cards do not reach each other; see :meth:`can_access_peer`.
        """
        if other is self or other.index in self._peers:
            return
        if not self.can_access_peer(other):
            raise BarewaveError(
                f"card {self.index} does not reach the memory of card {other.index}: a write and a read over "
                "the link failed, or there is none; copies between them still work, through host memory"
            )
        for resource in other._resources:
            resource.map_to(self.gpu)
        self._peers[other.index] = other
        other.served.append(self._itself)

    def disable_peer(self, other: Device) -> None:
        """End what :meth:`enable_peer` began; work in flight must not use that memory any more."""
        if self._peers.pop(other.index, None) is not None and not other._closed:
            other.served.remove(self._itself)
            for resource in other._resources:
                resource.unmap_from(self.gpu)

    @property
    def peers(self) -> tuple[Device, ...]:
        """The devices whose memory this card may use."""
        return tuple(self._peers.values())


_BYTE: Final = np.dtype(np.uint8)
_names: dict[tuple[tuple[int, ...], np.dtype[Any]], str] = {}


def _name(shape: tuple[int, ...], dtype: np.dtype[Any]) -> str:
    """Name of an array that was given none; they are kept, as formatting costs more than a cached block."""
    key = shape, dtype
    name = _names.get(key)
    if name is None:
        if len(_names) >= 4096:
            _names.clear()
        name = _names[key] = f"{dtype} array {'x'.join(map(str, shape))}"
    return name


def _extents(shape: int | Sequence[int]) -> tuple[int, ...]:
    if type(shape) is int:
        return (shape,)
    if isinstance(shape, (int, np.integer)):
        return (int(shape),)
    return tuple(map(int, shape))
