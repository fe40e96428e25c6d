"""Memory: the card's own, pinned host memory, and what an address is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from ..registered import register_range
from .context import Allocation, process
from .enums import hipError_t, hipMemoryType, hipPointer_attribute
from .errors import HipError, hip_call, member
from .pointers import DeviceArray, NDBuffer, Pointer, target_of
from .queueing import HipStream, idle_streams, stream_of
from .structures import hipPointerAttribute_t
from .surface import CONSTANTS

if TYPE_CHECKING:
    from .context import Card

__all__ = [
    "hipDrvPointerGetAttributes",
    "hipExtMallocWithFlags",
    "hipFree",
    "hipFreeAsync",
    "hipFreeHost",
    "hipHostAlloc",
    "hipHostFree",
    "hipHostGetDevicePointer",
    "hipHostGetFlags",
    "hipHostMalloc",
    "hipHostRegister",
    "hipHostUnregister",
    "hipMalloc",
    "hipMallocAsync",
    "hipMallocHost",
    "hipMallocPitch",
    "hipMemAllocHost",
    "hipMemAllocPitch",
    "hipMemGetAddressRange",
    "hipMemGetInfo",
    "hipMemPtrGetInfo",
    "hipPointerGetAttribute",
    "hipPointerGetAttributes",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_PITCH: Final = 256
"""Rows begin at a multiple of this: the longest line that one access of the memory system moves."""
_HOST_FLAGS: Final = 0xFFFFFFFF & sum(
    {
        CONSTANTS[f"hipHostMalloc{name}"] & 0xFFFFFFFF
        for name in ("Portable", "Mapped", "WriteCombined", "NumaUser", "Coherent", "NonCoherent")
    }
)


_REGISTER_FLAGS: Final = sum(CONSTANTS[f"hipHostRegister{name}"] for name in ("Portable", "Mapped"))


def count_of(size: int, what: str = "size") -> int:
    """Check a number of bytes.

    Raises
    ------
    HipError
        It is negative or has more than 64 bits.
    """
    if not 0 <= size < 1 << 64:
        raise HipError(_INVALID, f"{what} {size} is not a number of bytes")
    return size


def _allocate(card: Card, size: int, *, host: bool, flags: int = 0) -> Allocation:
    stopped = card.device.error
    if stopped is not None:
        raise stopped
    total = card.device.gpu.node.vram_size
    if not host and size > total:
        raise HipError(hipError_t.hipErrorOutOfMemory, f"{size} bytes; the card has {total}")
    with process.lock:
        if host:
            buffer = card.device.allocate(size, kind="gtt", name=f"hipHostMalloc({size})")
            for other in process.cards:  # pinned memory belongs to all cards
                if other is not card:
                    buffer.memory.map_to(other.device.gpu)
        else:
            buffer = card.device.allocate(size, name=f"hipMalloc({size})")
        allocation = Allocation(card, buffer, buffer.address, size, "host" if host else "device", flags)
        process.adopt(allocation)
    return allocation


def _device_array(size: int) -> DeviceArray:
    if not size:
        return DeviceArray(None)
    allocation = _allocate(process.card(), size, host=False)
    array = DeviceArray(allocation.base)
    array.known_bytes = size
    return array.configure(shape=(size,), _force=True)


@hip_call
def hipMalloc(size: int) -> DeviceArray:
    """Allocate VRAM of the current card; 0 bytes give a null pointer."""
    return _device_array(count_of(size))


@hip_call
def hipExtMallocWithFlags(sizeBytes: int, flags: int) -> DeviceArray:
    """Allocate VRAM; only hipDeviceMallocDefault is known."""
    if flags != CONSTANTS["hipDeviceMallocDefault"]:
        raise HipError(hipError_t.hipErrorNotSupported, f"flags {flags:#x}: only hipDeviceMallocDefault")
    return _device_array(count_of(sizeBytes))


@hip_call
def hipMallocAsync(size: int, stream: object) -> DeviceArray:
    """Allocate VRAM of the stream's card; it can be used at once."""
    owner = _plain(stream)
    number = count_of(size)
    if not number:
        return DeviceArray(None)
    array = DeviceArray(_allocate(owner.card, number, host=False).base)
    array.known_bytes = number
    return array.configure(shape=(number,), _force=True)


def _plain(handle: object) -> HipStream:
    stream = stream_of(handle)
    if stream.capture is not None:
        raise HipError(hipError_t.hipErrorStreamCaptureUnsupported, "memory cannot be allocated in a capture")
    return stream


def pitch_of(width: int) -> int:
    """Bytes from one row to the next."""
    return -(-width // _PITCH) * _PITCH


@hip_call
def hipMallocPitch(width: int, height: int) -> tuple[DeviceArray, int]:
    """Allocate ``height`` rows of ``width`` bytes; returns the memory and the bytes from row to row."""
    columns, rows = count_of(width, "width"), count_of(height, "height")
    pitch = pitch_of(columns)
    return _device_array(pitch * rows), pitch


@hip_call
def hipMemAllocPitch(widthInBytes: int, height: int, elementSizeBytes: int) -> tuple[DeviceArray, int]:
    """Allocate ``height`` rows; elements of 4, 8 or 16 bytes."""
    if elementSizeBytes not in (4, 8, 16):
        raise HipError(_INVALID, f"elements of {elementSizeBytes} bytes; they have 4, 8 or 16")
    columns, rows = count_of(widthInBytes, "width"), count_of(height, "height")
    pitch = pitch_of(columns)
    return _device_array(pitch * rows), pitch


def _pinned(size: int, flags: int) -> Pointer:
    number = count_of(size)
    flags &= 0xFFFFFFFF
    if flags & ~_HOST_FLAGS:
        raise HipError(_INVALID, f"flags {flags:#x} of hipHostMalloc; known are {_HOST_FLAGS:#x}")
    if not number:
        return Pointer(None)
    allocation = _allocate(process.card(), number, host=True, flags=flags)
    return HostArray(allocation)


class HostArray(NDBuffer):
    """Pinned host memory, as ``hipHostMalloc`` returns it: ``numpy.asarray`` shares it."""

    __slots__ = ("_allocation",)

    def __init__(self, pyobj: object = None) -> None:
        if not isinstance(pyobj, Allocation):
            super().__init__(pyobj)
            self._allocation: Allocation | None = getattr(pyobj, "_allocation", None)
            return
        super().__init__(pyobj.base)
        self._allocation = pyobj
        self.known_bytes = pyobj.size
        self.configure(shape=(pyobj.size,), _force=True)

    @property
    def __array_interface__(self) -> dict[str, object]:
        """The memory as numpy shares it; hipErrorInvalidValue is raised as ValueError once it is freed."""
        found = process.find(self.address)
        if found is None or self.address + self.size * self.itemsize > found.base + found.size:
            raise ValueError("the memory has been freed, or the shape reaches beyond its end")
        host = np.frombuffer(found.buffer.view, np.uint8)[self.address - found.base :]
        interface = dict(host[: self.size * self.itemsize].view(self.dtype).__array_interface__)
        interface["shape"] = self.shape
        return interface


@hip_call
def hipHostMalloc(size: int, flags: int) -> Pointer:
    """Allocate pinned host memory, which all cards reach at the same address.

    It is always coherent, portable and mapped, whatever the flags say. ``numpy.asarray(pointer)`` shares it;
    :meth:`NDBuffer.configure` gives it shape and type.
    """
    return _pinned(size, flags)


@hip_call
def hipHostAlloc(size: int, flags: int) -> Pointer:
    """Allocate pinned host memory; see :func:`hipHostMalloc`."""
    return _pinned(size, flags)


@hip_call
def hipMallocHost(size: int) -> Pointer:
    """Allocate pinned host memory; see :func:`hipHostMalloc`."""
    return _pinned(size, 0)


@hip_call
def hipMemAllocHost(size: int) -> Pointer:
    """Allocate pinned host memory; see :func:`hipHostMalloc`."""
    return _pinned(size, 0)


def _free(pointer: object, *, host: bool) -> None:
    address = target_of(pointer).address
    if not address:
        return
    allocation = process.allocation(pointer)
    if allocation.kind != ("host" if host else "device"):
        raise HipError(_INVALID, f"{address:#x} is {allocation.kind} memory: another call frees it")
    # As in HIP: nobody frees what the card still uses.
    if allocation.card.device.error is None:
        for card in process.cards if host else [allocation.card]:
            idle_streams(card)
    process.forget(allocation)
    allocation.buffer.close()


@hip_call
def hipFree(ptr: object) -> None:
    """Free memory of ``hipMalloc`` when the card has no work left; a null pointer is nothing to do."""
    _free(ptr, host=False)


@hip_call
def hipFreeAsync(dev_ptr: object, stream: object) -> None:
    """Free memory when the work that the card has been given has ended; does not wait for it."""
    _plain(stream)
    if not target_of(dev_ptr).address:
        return
    allocation = process.allocation(dev_ptr)
    if allocation.kind != "device":
        raise HipError(_INVALID, f"{allocation.base:#x} is {allocation.kind} memory")
    process.forget(allocation)
    allocation.buffer.close()


@hip_call
def hipHostFree(ptr: object) -> None:
    """Free memory of ``hipHostMalloc`` when no card has work left."""
    _free(ptr, host=True)


@hip_call
def hipFreeHost(ptr: object) -> None:
    """Free memory of ``hipHostMalloc``; see :func:`hipHostFree`."""
    _free(ptr, host=True)


@hip_call
def hipHostGetDevicePointer(hstPtr: object, flags: int) -> Pointer:
    """Return the address that cards use for pinned host memory: the same one."""
    if flags:
        raise HipError(_INVALID, f"flags {flags} must be 0")
    return Pointer(_host_allocation(hstPtr)[1])


def _host_allocation(pointer: object) -> tuple[Allocation, int]:
    address = target_of(pointer).address
    found = process.find(address)
    if found is None or found.on_device:
        raise HipError(_INVALID, f"{address:#x} is not in memory of hipHostMalloc or hipHostRegister")
    return found, address


@hip_call
def hipHostGetFlags(hostPtr: object) -> int:
    """Return the flags that pinned host memory was allocated with."""
    return _host_allocation(hostPtr)[0].flags


@hip_call
def hipHostRegister(hostPtr: object, sizeBytes: int, flags: int) -> None:
    """Let all cards use memory of this process where it is, such as an array of numpy.

    Copies from and to it then run in a stream's order, and kernels take its address. The kernel registers
    whole pages. The caller keeps the memory alive until :func:`hipHostUnregister`.
    """
    size = count_of(sizeBytes, "sizeBytes")
    target = target_of(hostPtr)
    if flags & ~_REGISTER_FLAGS or not target.address or not size:
        raise HipError(_INVALID, f"{size} bytes at {target.address:#x} with flags {flags:#x}")
    if target.size is not None and size > target.size:
        raise HipError(_INVALID, f"the memory has {target.size} bytes, {size} were asked for")
    card = process.card()
    with process.lock:
        if process.find(target.address) is not None or process.find(target.address + size - 1) is not None:
            raise HipError(hipError_t.hipErrorHostMemoryAlreadyRegistered)
        name = f"hipHostRegister({size})"
        buffer = register_range(card.device, target.address, (size,), np.dtype(np.uint8), name, hostPtr)
        for other in process.cards:
            if other is not card:
                buffer.memory.map_to(other.device.gpu)
        process.adopt(Allocation(card, buffer, target.address, size, "registered", flags))


@hip_call
def hipHostUnregister(hostPtr: object) -> None:
    """End what :func:`hipHostRegister` began, when no card has work left."""
    address = target_of(hostPtr).address
    found = process.find(address)
    if found is None or found.kind != "registered" or found.base != address:
        raise HipError(hipError_t.hipErrorHostMemoryNotRegistered)
    for card in process.cards:
        if card.device.error is None:
            idle_streams(card)
    process.forget(found)
    found.buffer.close()


@hip_call
def hipMemGetInfo() -> tuple[int, int]:
    """Return free and total bytes of the current card's VRAM."""
    device = process.card().device
    info = device.memory_info()
    return info.free, info.total


def _known(pointer: object) -> tuple[Allocation, int]:
    address = target_of(pointer).address
    found = process.find(address)
    if found is None:
        raise HipError(_INVALID, f"{address:#x} is not in memory that this runtime has allocated")
    return found, address


@hip_call
def hipMemPtrGetInfo(ptr: object) -> int:
    """Return the bytes of the allocation that begins at a pointer; 0 for a null pointer."""
    return process.allocation(ptr).size if target_of(ptr).address else 0


@hip_call
def hipMemGetAddressRange(dptr: object) -> tuple[Pointer, int]:
    """Return where the allocation begins that an address lies in, and its bytes."""
    found = process.find(target_of(dptr).address)
    if found is None:
        raise HipError(hipError_t.hipErrorNotFound, f"{target_of(dptr).address:#x} is in no allocation")
    return Pointer(found.base), found.size


@hip_call
def hipPointerGetAttributes(ptr: object) -> hipPointerAttribute_t:
    """Return what an address is: the card's memory, pinned host memory, or hipErrorInvalidValue."""
    found, address = _known(ptr)
    return hipPointerAttribute_t(
        type=hipMemoryType.hipMemoryTypeDevice if found.on_device else hipMemoryType.hipMemoryTypeHost,
        device=found.card.ordinal,
        devicePointer=address,
        hostPointer=None if found.on_device else address,
        allocationFlags=found.flags,
    )


def _pointer_fact(number: object, found: Allocation, address: int) -> tuple[int, int]:
    """Value and bytes of one attribute of an address."""
    names = hipPointer_attribute
    wanted = member(names, number)
    facts: dict[hipPointer_attribute, tuple[int, int]] = {
        names.HIP_POINTER_ATTRIBUTE_MEMORY_TYPE: (
            hipMemoryType.hipMemoryTypeDevice if found.on_device else hipMemoryType.hipMemoryTypeHost,
            4,
        ),
        names.HIP_POINTER_ATTRIBUTE_DEVICE_POINTER: (address, 8),
        names.HIP_POINTER_ATTRIBUTE_IS_MANAGED: (0, 4),
        names.HIP_POINTER_ATTRIBUTE_DEVICE_ORDINAL: (found.card.ordinal, 4),
        names.HIP_POINTER_ATTRIBUTE_RANGE_START_ADDR: (found.base, 8),
        names.HIP_POINTER_ATTRIBUTE_RANGE_SIZE: (found.size, 8),
        names.HIP_POINTER_ATTRIBUTE_MAPPED: (1, 4),
    }
    if wanted is names.HIP_POINTER_ATTRIBUTE_HOST_POINTER and not found.on_device:
        return address, 8
    if wanted not in facts:
        raise HipError(_INVALID, f"{wanted.name} is not known of this memory")
    return facts[wanted]


@hip_call
def hipPointerGetAttribute(data: object, attribute: object, ptr: object) -> None:
    """Write one fact about an address to ``data``, a ctypes object or array."""
    found, address = _known(ptr)
    value, size = _pointer_fact(attribute, found, address)
    target = target_of(data)
    if target.view is None:
        from .host_memory import write_host

        write_host(target.address, value.to_bytes(size, "little"))
        return
    if target.view.readonly or target.view.nbytes < size:
        raise HipError(_INVALID, f"data takes {size} writable bytes")
    target.view[:size] = value.to_bytes(size, "little")


@hip_call
def hipDrvPointerGetAttributes(numAttributes: int, ptr: object) -> tuple[None, None]:
    """Always hipErrorNotSupported: hip-python's form has no way to name the attributes."""
    del numAttributes, ptr
    raise HipError(
        hipError_t.hipErrorNotSupported, "this form cannot name the attributes; use hipPointerGetAttribute"
    )
