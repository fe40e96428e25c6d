"""Cards: how many, which one is current, what they are."""

from __future__ import annotations

from typing import Final

from .context import process
from .enums import hipError_t, hipFuncCache_t, hipLimit_t, hipSharedMemConfig
from .errors import HipError, hip_call, member
from .properties import attribute, device_properties, device_uuid, pci_bus_id
from .queueing import idle_streams, refuse_capture
from .structures import hipDeviceProp_t, hipUUID_t
from .surface import CONSTANTS

__all__ = [
    "hipChooseDevice",
    "hipDeviceComputeCapability",
    "hipDeviceGet",
    "hipDeviceGetAttribute",
    "hipDeviceGetByPCIBusId",
    "hipDeviceGetCacheConfig",
    "hipDeviceGetLimit",
    "hipDeviceGetName",
    "hipDeviceGetPCIBusId",
    "hipDeviceGetSharedMemConfig",
    "hipDeviceGetUuid",
    "hipDeviceReset",
    "hipDeviceSetCacheConfig",
    "hipDeviceSetLimit",
    "hipDeviceSetSharedMemConfig",
    "hipDeviceSynchronize",
    "hipDeviceTotalMem",
    "hipDriverGetVersion",
    "hipGetDevice",
    "hipGetDeviceCount",
    "hipGetDeviceFlags",
    "hipGetDeviceProperties",
    "hipInit",
    "hipRuntimeGetVersion",
    "hipSetDevice",
    "hipSetDeviceFlags",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_KNOWN_FLAGS: Final = sum(
    {CONSTANTS[f"hipDevice{name}"] for name in ("ScheduleMask", "MapHost", "LmemResizeToMax")}
)


@hip_call
def hipInit(flags: int) -> None:
    """Open the driver; every other call does it too. ``flags`` must be 0."""
    if flags != 0:
        raise HipError(_INVALID, f"hipInit takes no flags; {flags} was given")
    process.card(0)


@hip_call
def hipDriverGetVersion() -> int:
    """Return the version of the interface (hip-python's own)."""
    return CONSTANTS["HIP_VERSION"]


@hip_call
def hipRuntimeGetVersion() -> int:
    """Return the version of the interface (hip-python's own)."""
    return CONSTANTS["HIP_VERSION"]


@hip_call
def hipGetDeviceCount() -> int:
    """Return the number of gfx11 cards; hipErrorNoDevice if there is none."""
    count = len(process.indices())
    if not count:
        raise HipError(hipError_t.hipErrorNoDevice, "HIP_VISIBLE_DEVICES leaves no card")
    return count


@hip_call
def hipGetDevice() -> int:
    """Return the number of the calling thread's current card."""
    return process.card().ordinal


@hip_call
def hipSetDevice(deviceId: int) -> None:
    """Make a card the calling thread's current one."""
    process.choose(deviceId)


@hip_call
def hipDeviceGet(ordinal: int) -> int:
    """Return the handle of a card: its number."""
    return process.card(ordinal).ordinal


@hip_call
def hipDeviceSynchronize() -> None:
    """Wait until the current card has no work left."""
    card = process.card()
    refuse_capture(card, hipError_t.hipErrorStreamCaptureUnsupported)
    idle_streams(card)


@hip_call
def hipDeviceReset() -> None:
    """Destroy everything on the current card.

    An emulated card is opened anew by the next call, also after a fault, unless another card is in use:
    the driver keeps a process's cards until the last one is closed.
    """
    process.drop(process.card())


@hip_call
def hipGetDeviceProperties(deviceId: int) -> hipDeviceProp_t:
    """Return all that is known of a card."""
    return device_properties(process.card(deviceId).device)


@hip_call
def hipDeviceGetAttribute(attr: object, deviceId: int) -> int:
    """Return one fact of a card (``hipDeviceAttribute_t``); 0 for what it does not have."""
    return attribute(process.card(deviceId).device, attr)


@hip_call
def hipDeviceComputeCapability(device: int) -> tuple[int, int]:
    """Return major and minor version: 11 and 0 for gfx1100."""
    properties = device_properties(process.card(device).device)
    return properties.major, properties.minor


@hip_call
def hipDeviceGetName(len: int, device: int) -> str:
    """Return the card's name, at most ``len`` - 1 characters."""
    if len <= 0:
        raise HipError(_INVALID, f"a name of {len} bytes has no room for its end")
    return process.card(device).device.name[: len - 1]


@hip_call
def hipDeviceGetUuid(device: int) -> hipUUID_t:
    """Return the sixteen bytes that name a card."""
    return hipUUID_t(bytes=device_uuid(process.card(device).device))


@hip_call
def hipDeviceGetPCIBusId(len: int, device: int) -> str:
    """Return where a card is plugged in, such as ``0000:03:00.0``."""
    text = pci_bus_id(process.card(device).device.gpu.node)
    if not text or len <= text.__len__():
        raise HipError(_INVALID, f"{len} bytes do not hold {text!r} and its end")
    return text


@hip_call
def hipDeviceGetByPCIBusId(pciBusId: str | bytes) -> int:
    """Return the number of the card that is plugged in there."""
    text = pciBusId.decode("utf-8", "replace") if isinstance(pciBusId, bytes) else str(pciBusId)
    for ordinal in range(len(process.indices())):
        if pci_bus_id(process.card(ordinal).device.gpu.node) == text.lower():
            return ordinal
    raise HipError(hipError_t.hipErrorInvalidDevice, f"no card is at {text!r}")


@hip_call
def hipDeviceTotalMem(device: int) -> int:
    """Return the bytes of VRAM."""
    return process.card(device).device.gpu.node.vram_size


@hip_call
def hipChooseDevice(prop: object) -> int:
    """Return the first card that has at least the memory, multiprocessors and version of ``prop``."""
    if not isinstance(prop, hipDeviceProp_t):
        raise TypeError("prop is a hipDeviceProp_t")
    wanted = ("totalGlobalMem", "multiProcessorCount", "major", "sharedMemPerBlock")
    for ordinal in range(len(process.indices())):
        has = device_properties(process.card(ordinal).device)
        if all(getattr(has, name) >= getattr(prop, name) for name in wanted):
            return ordinal
    raise HipError(_INVALID, "no card has all of these properties")


@hip_call
def hipGetDeviceFlags() -> int:
    """Return the flags of ``hipSetDeviceFlags``."""
    return process.card().flags


@hip_call
def hipSetDeviceFlags(flags: int) -> None:
    """Remember flags; waits spin briefly and then sleep, whatever they say."""
    if flags & ~_KNOWN_FLAGS:
        raise HipError(_INVALID, f"flags {flags:#x}: known are {_KNOWN_FLAGS:#x}")
    process.card().flags = flags


@hip_call
def hipDeviceGetLimit(limit: object) -> int:
    """Return a limit: only the stack's bytes per work-item are one."""
    _require_stack_limit(limit)
    return process.card().stack


@hip_call
def hipDeviceSetLimit(limit: object, value: int) -> None:
    """Set a limit: the stack's bytes per work-item, for kernels whose depth of calls nobody knows."""
    _require_stack_limit(limit)
    if value < 0:
        raise HipError(_INVALID, f"a stack of {value} bytes")
    process.card().stack = value


def _require_stack_limit(limit: object) -> None:
    known = member(hipLimit_t, limit, hipError_t.hipErrorUnsupportedLimit)
    if known is not hipLimit_t.hipLimitStackSize:
        raise HipError(hipError_t.hipErrorUnsupportedLimit, f"{known.name} is no limit of this runtime")


@hip_call
def hipDeviceGetCacheConfig() -> hipFuncCache_t:
    """Return hipFuncCachePreferNone: RDNA3's L0 cache and LDS do not share memory."""
    return hipFuncCache_t.hipFuncCachePreferNone


@hip_call
def hipDeviceSetCacheConfig(cacheConfig: object) -> None:
    """Change nothing, as HIP does on AMD's cards."""
    member(hipFuncCache_t, cacheConfig)


@hip_call
def hipDeviceGetSharedMemConfig() -> hipSharedMemConfig:
    """Return the width of LDS banks: four bytes."""
    return hipSharedMemConfig.hipSharedMemBankSizeFourByte


@hip_call
def hipDeviceSetSharedMemConfig(config: object) -> None:
    """Change nothing, as HIP does on AMD's cards."""
    member(hipSharedMemConfig, config)
