"""Buffers: memory of a card, seen as an array."""

from __future__ import annotations

import math
import warnings
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..errors import BarewaveError, CheckError
from . import array_views, dlpack
from .closable import Closable

if TYPE_CHECKING:
    from types import EllipsisType

    import numpy.typing as npt

    from ..kfd import Memory
    from .array_views import Layout
    from .device import Device
    from .memory_resource import MemoryResource
    from .stream import Stream

__all__ = ["BorrowedBuffer", "Buffer", "StridedBuffer"]

_DEFAULT_TIMEOUT: Final = 60.0
_READ_BY_COPY: Final = 64 << 10
"""Bytes of VRAM from which the copy engine beats reading through the BAR, where no read is cached."""


class Buffer(Closable):
    """Memory of a card with a shape and a dtype; made by ``device.array``, ``zeros``, ``empty`` and others.

    The memory is visible to the host: ``host``, ``view`` and ``numpy.asarray(buffer)`` share it without a
    copy, and do not wait for kernels. ``numpy``, ``copy_from``, ``copy_to`` and ``fill`` first wait for the
    work that the device's streams hold; ``stream.copy`` and ``stream.fill`` are their counterparts in a
    stream's order.

    ``buffer[...]`` with numbers, slices, ``None`` and ``...``, ``reshape``, ``transpose`` and ``cast`` make
    views: buffers of another layout over the same memory. A view lives as long as its owner is open.

    ``torch.from_dlpack(buffer)``, ``numpy.from_dlpack(buffer)`` and whatever else speaks DLPack or
    ``__cuda_array_interface__`` share the memory, too: see :meth:`__dlpack__`.

    Attributes
    ----------
    shape : tuple of int
        Extents.
    dtype : numpy.dtype
        Element type.
    nbytes : int
        Bytes of all elements.
    device : Device
        The card.
    name : str
        For messages.

    Examples
    --------
    >>> from barewave import Device
    >>> with Device("emulated") as device:
    ...     x = device.array(np.arange(6, dtype=np.float32).reshape(2, 3))
    ...     x[:, 1].numpy()
    array([1., 4.], dtype=float32)
    """

    _base: Buffer | None = None
    _strides: tuple[int, ...] | None = None
    _memory: Memory | None = None
    _exported: bool = False
    _exports: int = 0
    _held: Memory | None = None
    _keep: object = None

    def __init__(
        self,
        device: Device,
        memory: Memory,
        shape: tuple[int, ...],
        dtype: npt.DTypeLike,
        name: str = "",
        resource: MemoryResource | None = None,
        stream: Stream | None = None,
        nbytes: int | None = None,
    ) -> None:
        # Whoever knows the number of bytes has a dtype: it is not asked for again, as this is a hot path.
        known: Any = dtype
        if nbytes is None:
            known = np.dtype(dtype)
            nbytes = int(math.prod(shape) * known.itemsize)
        self.dtype: np.dtype[Any] = known
        self.nbytes: int = nbytes
        self.device = device
        self.shape = shape
        self.name = name
        # What launches read: None where only `address` knows whether the memory is still there.
        self._sure_address: int | None = memory.address
        self._address = memory.address
        self._resource = resource
        self._stream = stream
        self._memory = memory

    @classmethod
    def over(
        cls,
        device: Device,
        memory: Memory,
        address: int,
        shape: tuple[int, ...],
        dtype: np.dtype[Any],
        name: str,
        keep: object,
    ) -> Buffer:
        """Make a buffer of memory that no resource gave; ``keep`` lives until the card has let go of it."""
        buffer = cls(device, memory, shape, dtype, name)
        buffer._address = address
        buffer._sure_address = None
        buffer._keep = keep
        return buffer

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        where = "closed" if self.closed else f"{self._address:#x}"
        strides = "" if self._strides is None else f", strides={self._strides}"
        return f"Buffer(shape={self.shape}, dtype={self.dtype}{strides}, {where}, {self.device.name})"

    @property
    def base(self) -> Buffer | None:
        """The buffer that a view shares its memory with; None for one that owns its memory."""
        return self._base

    @property
    def closed(self) -> bool:
        """Whether the memory has been given back."""
        memory = (self if self._base is None else self._base)._memory
        return self._memory is None or memory is None or memory.closed

    @property
    def memory(self) -> Memory:
        """The driver's allocation; a view's is that of its owner.

        Raises
        ------
        BarewaveError
            The buffer is closed.
        """
        if self._memory is None or self.closed:
            raise self._is_closed()
        return self._memory

    def _is_closed(self) -> BarewaveError:
        return BarewaveError(f"the buffer {self.name or self.shape} is closed")

    @property
    def address(self) -> int:
        """GPU virtual address of the first element."""
        if self._memory is None or (self._base is not None and self._base._memory is None):
            raise self._is_closed()
        return self._address

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def ndim(self) -> int:
        """Number of dimensions."""
        return len(self.shape)

    @property
    def strides(self) -> tuple[int, ...]:
        """Bytes from one element to the next, along each dimension."""
        if self._strides is not None:
            return self._strides
        strides: list[int] = []
        step = self.dtype.itemsize
        for extent in reversed(self.shape):
            strides.append(step)
            step *= max(extent, 1)
        return tuple(reversed(strides))

    @property
    def contiguous(self) -> bool:
        """Whether the elements stand one behind the other in C order: what a kernel takes as an argument."""
        return self._strides is None

    def __len__(self) -> int:
        """Return the extent of the first dimension."""
        if not self.shape:
            raise TypeError("a buffer of no dimensions has no length")
        return self.shape[0]

    # --- The host's side ---------------------------------------------------------------------------------

    @property
    def view(self) -> memoryview:
        """The memory itself as writable bytes, ``nbytes`` long; does not wait for kernels.

        Raises
        ------
        CheckError
            Of a view whose elements do not stand one behind the other.
        """
        if self._strides is not None:
            raise CheckError(f"the bytes of {self!r} are no range: use host")
        start = self._address - self.memory.address
        return self.memory.view[start : start + self.nbytes]

    @property
    def host(self) -> npt.NDArray[Any]:
        """The memory itself as an array; does not wait for kernels. Reads zeros once the buffer is closed."""
        memory = self.memory
        if not self.nbytes:
            return np.empty(self.shape, self.dtype)
        return np.ndarray(self.shape, self.dtype, memory.view, self._address - memory.address, self._strides)

    @property
    def __array_interface__(self) -> dict[str, Any]:
        """The array interface, so that ``numpy.asarray(buffer)`` shares the memory.

        Its ``data`` is a view of the memory, which keeps an array of it from reading somebody else's once
        the buffer is closed.
        """
        host = self.host
        interface = dict(host.__array_interface__)
        if self.nbytes:
            interface["data"] = self.memory.view
            interface["offset"] = self._address - self.memory.address
        return interface

    def __buffer__(self, flags: int, /) -> memoryview:
        """``memoryview(buffer)`` on Python 3.12 and later; before, it is ``memoryview(buffer.host)``."""
        del flags
        return self.host.data

    def numpy(self, timeout: float = _DEFAULT_TIMEOUT) -> npt.NDArray[Any]:
        """Wait for the device's streams (seconds, at most), then return a copy of the contents.

        Raises
        ------
        GPUTimeout, GPUFault, QueueError
            The work that might write here did not end well.
        """
        memory = self.memory
        self.device.sync(timeout)
        if self.nbytes >= _READ_BY_COPY and memory.kind == "vram" and self.device.failed is None:
            out = np.empty(self.shape, self.dtype)
            self.device.copies.read(out, self, timeout)
            return out
        return self.host.copy()

    def copy_from(self, source: npt.ArrayLike | Buffer, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait for the device's streams, then copy an array of the same number of elements in.

        Raises
        ------
        CheckError
            Another number of elements, or values that the dtype does not hold safely.
        """
        data = source.numpy(timeout) if isinstance(source, Buffer) else np.asarray(source)
        if data.size != self.size:
            raise CheckError(f"the source has {data.size} elements, the buffer {self.size}")
        if not np.can_cast(data.dtype, self.dtype, "same_kind"):
            raise CheckError(f"the source is {data.dtype}, the buffer {self.dtype}: convert it first")
        self.device.sync(timeout)
        self.host[...] = data.reshape(self.shape)
        self.memory.flush_host_writes()

    def copy_to(self, target: npt.NDArray[Any] | Buffer, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait for the device's streams, then copy the contents into an array of the same size and dtype."""
        if target.size != self.size or target.dtype != self.dtype:
            raise CheckError(
                f"the target is {target.size} × {target.dtype}, the buffer {self.size} × {self.dtype}"
            )
        if isinstance(target, Buffer):
            target.copy_from(self, timeout)
        else:
            target[...] = self.numpy(timeout).reshape(target.shape)

    def fill(self, value: object, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait for the device's streams, then set every element."""
        self.device.sync(timeout)
        self.host.fill(value)
        self.memory.flush_host_writes()

    # --- Views -------------------------------------------------------------------------------------------

    def _view_of(self, layout: Layout) -> Buffer:
        memory = self.memory
        base = self if self._base is None else self._base
        kind = Buffer if layout.strides is None else StridedBuffer
        made = kind(self.device, memory, layout.shape, layout.dtype, self.name, None, self._stream)
        made._base = base
        made._address = layout.address
        made._sure_address = None
        made._strides = layout.strides
        return made

    def __getitem__(
        self, key: int | slice | EllipsisType | tuple[int | slice | EllipsisType | None, ...] | None
    ) -> Buffer:
        """View a part of it; numbers, slices, ``None`` and ``...`` as for numpy arrays.

        Raises
        ------
        CheckError
            An index that would need a copy.
        IndexError
            Beyond the extents.
        """
        return self._view_of(array_views.select(self, key))

    def __setitem__(self, key: Any, value: npt.ArrayLike | Buffer) -> None:
        """Wait for the device's streams, then copy an array into a part of it, or set all of that."""
        part = self[key]
        if isinstance(value, Buffer):
            part.copy_from(value)
        else:
            part.copy_from(np.broadcast_to(np.asarray(value), part.shape))

    def reshape(self, *shape: int | tuple[int, ...]) -> Buffer:
        """View it with another shape; one extent may be -1.

        Raises
        ------
        CheckError
            Another number of elements, or a layout that needs a copy.
        """
        return self._view_of(array_views.reshape(self, shape))

    def transpose(self, *axes: int) -> Buffer:
        """View it with its dimensions in another order; reversed unless told."""
        return self._view_of(array_views.permute(self, axes))

    @property
    def T(self) -> Buffer:  # noqa: N802 - numpy's name
        """View it with its dimensions reversed."""
        return self.transpose()

    def cast(self, dtype: npt.DTypeLike) -> Buffer:
        """View the bytes as elements of another type; the last extent changes with their size.

        Raises
        ------
        CheckError
            Sizes that do not divide, or a last dimension that is not contiguous.
        """
        return self._view_of(array_views.cast(self, dtype))

    # --- Interchange -------------------------------------------------------------------------------------

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        """Version 3 of the interface that ROCm builds of torch, CuPy and others speak in spite of its name.

        It waits for the device's streams: streams here are none of HIP's, so there is none to name, and
        ``stream`` is None, which says that nothing is pending.
        """
        self.device.sync()
        return {
            "shape": self.shape,
            "typestr": self.dtype.str,
            "data": (self.address, False),
            "version": 3,
            "strides": self._strides,
            "stream": None,
        }

    def __dlpack_device__(self) -> tuple[int, int]:
        """Device type and number of DLPack.

        Host memory, and all memory of an emulated card, is ``kDLCPU``; VRAM of a real card is ``kDLROCM``.
        """
        return dlpack.device_of(self)

    def __dlpack__(
        self,
        *,
        stream: int | None = None,
        max_version: tuple[int, int] | None = None,
        dl_device: tuple[int, int] | None = None,
        copy: bool | None = None,
    ) -> object:
        """Export the memory by DLPack 1.1; the memory stays until the consumer lets go, closed or not.

        Parameters
        ----------
        stream : int, optional
            ``-1`` to leave waiting to the consumer; otherwise the device's streams are waited for first.
        max_version : tuple of int, optional
            The newest version that the consumer knows; below 1.0 it gets an unversioned capsule.
        dl_device : tuple of int, optional
            Where the consumer wants it: ``(1, 0)`` is the host, which shares memory that it can see.
        copy : bool, optional
            True for a copy, in host memory; False to refuse one.

        Raises
        ------
        BufferError
            DLPack has no such type or layout, or the device cannot be had without a copy.
        """
        return dlpack.export(self, stream=stream, max_version=max_version, dl_device=dl_device, copy=copy)

    def hold(self) -> None:
        """Count one more consumer of the memory: it stays until :meth:`let_go` as often, closed or not."""
        owner = self if self._base is None else self._base
        owner._exported = True
        owner._exports += 1

    def let_go(self) -> None:
        """End what :meth:`hold` began."""
        owner = self if self._base is None else self._base
        owner._exports -= 1
        memory = owner._held
        if memory is not None and not owner._exports:
            owner._held = None
            owner._give_back(memory)

    # --- The end -----------------------------------------------------------------------------------------

    def close(self) -> None:
        """Give the memory back; at once, or when the work that is in flight has ended. Idempotent.

        A view only ends itself. Memory that was exported by DLPack is given back by the last consumer.
        """
        memory = self._memory
        self._memory = self._sure_address = None
        if memory is None or self._base is not None:
            return
        if self._exports:
            self._held = memory
        elif self._resource is not None:
            self._resource.give_back(memory, self._stream)
        else:
            self._give_back(memory)

    def _give_back(self, memory: Memory) -> None:
        if self._resource is None:
            keep, self._keep = self._keep, None
            self.device.release(memory, keep)
        else:
            self._resource.give_back(memory, self._stream)

    def __del__(self) -> None:
        """Leave what was forgotten to the device."""
        memory = self._memory
        if memory is None or self._base is not None or self.device.closed or memory.closed:
            return
        if not self._exported:  # else the end of its last consumer was its end
            warnings.warn(f"{self!r} was never closed", ResourceWarning, stacklevel=2, source=self)
        if self._resource is None:
            self.device.abandon(memory, self._keep)
        else:
            self._resource.forget(memory)


class StridedBuffer(Buffer):
    """A view whose elements do not stand one behind the other.

    Kernels know of no strides, so it is not taken as a kernel's argument: pass its ``address`` and strides,
    or copy it.
    """


class BorrowedBuffer(Buffer):
    """A buffer over memory that somebody else owns, and that is kept alive as long as the buffer is open."""

    def close(self) -> None:
        """Let go of the memory. Idempotent."""
        self._memory = None
        self._keep = None

    def __del__(self) -> None:
        """Nothing is lost: the owner warns if need be."""
