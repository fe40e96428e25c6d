"""Buffers: memory of a card, seen as an array."""

from __future__ import annotations

import math
import warnings
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ..errors import BarewaveError, CheckError
from .closable import Closable

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..kfd import Memory
    from .device import Device

__all__ = ["Buffer"]

_DEFAULT_TIMEOUT: Final = 60.0


class Buffer(Closable):
    """Memory of a card with a shape and a dtype; made by ``device.array``, ``zeros``, ``empty`` and others.

    The memory is visible to the host: ``view`` and ``numpy.asarray(buffer)`` share it without a copy, and do
    not wait for kernels. ``numpy``, ``copy_from``, ``copy_to`` and ``fill`` first wait for the work that the
    device's streams hold.

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

    Examples
    --------
    >>> from barewave import Device
    >>> with Device("emulated") as device:
    ...     x = device.array(np.arange(4, dtype=np.float32))
    ...     x.numpy()
    array([0., 1., 2., 3.], dtype=float32)
    """

    def __init__(
        self, device: Device, memory: Memory, shape: tuple[int, ...], dtype: npt.DTypeLike, name: str = ""
    ) -> None:
        self.device = device
        self.shape = shape
        self.dtype: np.dtype[Any] = np.dtype(dtype)
        self.nbytes = math.prod(shape) * self.dtype.itemsize
        self.name = name
        self._memory: Memory | None = memory
        self._address = memory.address

    def __repr__(self) -> str:
        """Say what it is and how it stands."""
        where = "closed" if self._memory is None else f"{self._address:#x}"
        return f"Buffer(shape={self.shape}, dtype={self.dtype}, {where}, {self.device.name})"

    @property
    def closed(self) -> bool:
        """Whether the memory has been given back."""
        return self._memory is None

    @property
    def memory(self) -> Memory:
        """The driver's allocation.

        Raises
        ------
        BarewaveError
            The buffer is closed.
        """
        if self._memory is None:
            raise BarewaveError(f"the buffer {self.name or self.shape} is closed")
        return self._memory

    @property
    def address(self) -> int:
        """GPU virtual address of the first element."""
        if self._memory is None:
            raise BarewaveError(f"the buffer {self.name or self.shape} is closed")
        return self._address

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    def __len__(self) -> int:
        """Return the extent of the first dimension."""
        if not self.shape:
            raise TypeError("a buffer of no dimensions has no length")
        return self.shape[0]

    @property
    def view(self) -> memoryview:
        """The memory itself as writable bytes, ``nbytes`` long; does not wait for kernels."""
        return self.memory.view[: self.nbytes]

    @property
    def host(self) -> npt.NDArray[Any]:
        """The memory itself as an array; does not wait for kernels. Reads zeros once the buffer is closed."""
        return np.frombuffer(self.view, dtype=self.dtype).reshape(self.shape)

    @property
    def __array_interface__(self) -> dict[str, Any]:
        """The array interface, so that ``numpy.asarray(buffer)`` shares the memory."""
        return dict(self.host.__array_interface__)

    def numpy(self, timeout: float = _DEFAULT_TIMEOUT) -> npt.NDArray[Any]:
        """Wait for the device's streams (seconds, at most), then return a copy of the contents.

        Raises
        ------
        GPUTimeout, GPUFault, QueueError
            The work that might write here did not end well.
        """
        self.device.sync(timeout)
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

    def copy_to(self, target: npt.NDArray[Any], timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait for the device's streams, then copy the contents into an array of the same size and dtype."""
        if target.size != self.size or target.dtype != self.dtype:
            raise CheckError(
                f"the target is {target.size} × {target.dtype}, the buffer {self.size} × {self.dtype}"
            )
        self.device.sync(timeout)
        target[...] = self.host.reshape(target.shape)

    def fill(self, value: object, timeout: float = _DEFAULT_TIMEOUT) -> None:
        """Wait for the device's streams, then set every element."""
        self.device.sync(timeout)
        self.host.fill(value)
        self.memory.flush_host_writes()

    def close(self) -> None:
        """Give the memory back; at once, or when the work that is in flight has ended. Idempotent."""
        memory, self._memory = self._memory, None
        if memory is not None:
            self.device.release(memory)

    def __del__(self) -> None:
        """Leave what was forgotten to the device."""
        memory = getattr(self, "_memory", None)
        if memory is not None and not self.device.closed:
            warnings.warn(f"{self!r} was never closed", ResourceWarning, stacklevel=2, source=self)
            self.device.abandon(memory)
