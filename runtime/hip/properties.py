"""What a card is, in HIP's words: derived from the driver's topology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .enums import hipDeviceAttribute_t
from .errors import member
from .structures import hipDeviceArch_t, hipDeviceProp_t, hipUUID_t

if TYPE_CHECKING:
    from ...kfd import Node
    from ..device import Device

__all__ = [
    "CUS_PER_WGP",
    "LDS_PER_WGP",
    "attribute",
    "device_properties",
    "device_uuid",
    "pci_bus_id",
]

# A multiprocessor is a workgroup processor: two compute units that share a workgroup's LDS and waves.
# Figures of the RDNA3 ISA manual (sections 2 and 12) and of LLVM's AMDGPU usage guide for gfx11.
CUS_PER_WGP: Final = 2
_SIMDS_PER_WGP: Final = 4
LDS_PER_WGP: Final = 128 * 1024
_VGPRS_PER_SIMD_LANE: Final = 1536
_REGISTERS_PER_WGP: Final = _SIMDS_PER_WGP * _VGPRS_PER_SIMD_LANE * 32
_BLOCKS_PER_WGP: Final = 32
_MAX_BLOCK: Final = 1024
_MAX_GRID: Final = (2**31 - 1, 65535, 65535)
_L2: Final = 2
_CLOCK_COUNTER_KHZ: Final = 100_000
_LINE: Final = 256

_CAN: Final = (
    "hasGlobalInt32Atomics", "hasGlobalFloatAtomicExch", "hasSharedInt32Atomics", "hasSharedFloatAtomicExch",
    "hasFloatAtomicAdd", "hasGlobalInt64Atomics", "hasSharedInt64Atomics", "hasDoubles", "hasWarpVote",
    "hasWarpBallot", "hasWarpShuffle", "hasThreadFenceSystem", "has3dGrid",
)  # fmt: skip
"""Of ``hipDeviceArch_t``, what RDNA3's instructions do."""


def _place(node: Node) -> tuple[int, int, int]:
    location = node.properties.get("location_id", 0)  # bus, device and function as PCI packs them
    return node.properties.get("domain", 0), location >> 8 & 0xFF, location >> 3 & 0x1F


def pci_bus_id(node: Node) -> str:
    """``domain:bus:device.function``, as HIP writes it."""
    domain, bus, number = _place(node)
    function = node.properties.get("location_id", 0) & 7
    return f"{domain:04x}:{bus:02x}:{number:02x}.{function}"


def _facts(device: Device) -> dict[str, Any]:
    """Fields of ``hipDeviceProp_t``; those that are not here are 0: textures, surfaces, managed memory."""
    node = device.gpu.node
    major, minor, stepping = node.gfx_target
    domain, bus, number = _place(node)
    banks = [bank for bank in node.memory_banks if bank.heap_type != 0]
    threads = _SIMDS_PER_WGP * node.waves_per_simd * 32
    several = len(device.gpu.kfd.gpu_nodes) > 1
    return {
        "name": device.name,
        "gcnArchName": device.target,
        "totalGlobalMem": node.vram_size,
        "sharedMemPerBlock": node.lds_size,
        "sharedMemPerBlockOptin": node.lds_size,
        "sharedMemPerMultiprocessor": LDS_PER_WGP,
        "maxSharedMemoryPerMultiProcessor": LDS_PER_WGP,
        "regsPerBlock": _REGISTERS_PER_WGP,
        "regsPerMultiprocessor": _REGISTERS_PER_WGP,
        "warpSize": node.wave_size,
        "maxThreadsPerBlock": _MAX_BLOCK,
        "maxThreadsDim": (_MAX_BLOCK,) * 3,
        "maxGridSize": _MAX_GRID,
        "maxThreadsPerMultiProcessor": threads,
        "maxBlocksPerMultiProcessor": _BLOCKS_PER_WGP,
        "multiProcessorCount": node.compute_units // CUS_PER_WGP,
        "clockRate": node.properties.get("max_engine_clk_fcompute", 0) * 1000,
        "clockInstructionRate": _CLOCK_COUNTER_KHZ,
        "memoryClockRate": max((bank.clock_mhz for bank in banks), default=0) * 1000,
        "memoryBusWidth": max((bank.width for bank in banks), default=0),
        "l2CacheSize": max((cache.size for cache in node.caches if cache.level == _L2), default=0),
        "memPitch": 2**31 - 1,
        "totalConstMem": 2**31 - 1,  # constant memory is plain memory
        "textureAlignment": _LINE,
        "texturePitchAlignment": _LINE,
        "major": major,
        "minor": minor * 10 + stepping if minor > 9 else minor,
        "pciDomainID": domain,
        "pciBusID": bus,
        "pciDeviceID": number,
        "concurrentKernels": 1,
        "asyncEngineCount": node.sdma_engines,
        "deviceOverlap": 1,
        "canMapHostMemory": 1,
        "unifiedAddressing": 1,
        "streamPrioritiesSupported": 1,
        "hostRegisterSupported": 1,
        "integrated": int(node.is_integrated),
        "isMultiGpuBoard": int(several),
        "isLargeBar": int(node.host_visible_vram_size == node.vram_size),
        "asicRevision": node.properties.get("capability", 0) >> 22 & 0xF,
    }


def device_uuid(device: Device) -> bytes:
    """Sixteen bytes that name a card: ``GPU-`` left out, its serial number in hexadecimal."""
    serial = device.gpu.node.unique_id or device.gpu.gpu_id
    return f"{serial:016x}".encode()


def device_properties(device: Device) -> hipDeviceProp_t:
    """Fill HIP's structure for a card."""
    properties = hipDeviceProp_t(**_facts(device))
    properties.uuid = hipUUID_t(bytes=device_uuid(device))
    arch = hipDeviceArch_t()
    for name in _CAN:
        setattr(arch, name, 1)
    properties.arch = arch
    return properties


_ATTRIBUTE_FIELDS: Final[dict[str, str | tuple[str, int]]] = {
    "AsicRevision": "asicRevision",
    "AsyncEngineCount": "asyncEngineCount",
    "CanMapHostMemory": "canMapHostMemory",
    "ClockInstructionRate": "clockInstructionRate",
    "ClockRate": "clockRate",
    "ComputeCapabilityMajor": "major",
    "ComputeCapabilityMinor": "minor",
    "ConcurrentKernels": "concurrentKernels",
    "DeviceOverlap": "deviceOverlap",
    "Integrated": "integrated",
    "IsLargeBar": "isLargeBar",
    "IsMultiGpuBoard": "isMultiGpuBoard",
    "L2CacheSize": "l2CacheSize",
    "MaxBlockDimX": ("maxThreadsDim", 0),
    "MaxBlockDimY": ("maxThreadsDim", 1),
    "MaxBlockDimZ": ("maxThreadsDim", 2),
    "MaxBlocksPerMultiProcessor": "maxBlocksPerMultiProcessor",
    "MaxGridDimX": ("maxGridSize", 0),
    "MaxGridDimY": ("maxGridSize", 1),
    "MaxGridDimZ": ("maxGridSize", 2),
    "MaxPitch": "memPitch",
    "MaxRegistersPerBlock": "regsPerBlock",
    "MaxRegistersPerMultiprocessor": "regsPerMultiprocessor",
    "MaxSharedMemoryPerBlock": "sharedMemPerBlock",
    "MaxSharedMemoryPerMultiprocessor": "maxSharedMemoryPerMultiProcessor",
    "MaxThreadsDim": ("maxThreadsDim", 0),
    "MaxThreadsPerBlock": "maxThreadsPerBlock",
    "MaxThreadsPerMultiProcessor": "maxThreadsPerMultiProcessor",
    "MemoryBusWidth": "memoryBusWidth",
    "MemoryClockRate": "memoryClockRate",
    "MultiprocessorCount": "multiProcessorCount",
    "PciBusId": "pciBusID",
    "PciDeviceId": "pciDeviceID",
    "PciDomainId": "pciDomainID",
    "SharedMemPerBlockOptin": "sharedMemPerBlockOptin",
    "SharedMemPerMultiprocessor": "sharedMemPerMultiprocessor",
    "StreamPrioritiesSupported": "streamPrioritiesSupported",
    "TextureAlignment": "textureAlignment",
    "TexturePitchAlignment": "texturePitchAlignment",
    "TotalConstantMemory": "totalConstMem",
    "TotalGlobalMem": "totalGlobalMem",
    "UnifiedAddressing": "unifiedAddressing",
    "WarpSize": "warpSize",
}
"""``hipDeviceAttribute…`` to the field of ``hipDeviceProp_t`` that holds it, with its index in an array."""

_LANES_VGPRS: Final = 256  # a wave addresses that many
_DIRECT: Final[dict[str, int]] = {
    "HostRegisterSupported": 1,
    "MaxAvailableVgprsPerThread": _LANES_VGPRS,
    "NumberOfXccs": 1,
    "WallClockRate": _CLOCK_COUNTER_KHZ,
    "FineGrainSupport": 1,
}
_INT_MAX: Final = 2**31 - 1


def attribute(device: Device, number: object) -> int:
    """Answer ``hipDeviceGetAttribute``; what the card does not have is 0.

    Raises
    ------
    HipError
        There is no such attribute (hipErrorInvalidValue).
    """
    short = member(hipDeviceAttribute_t, number).name.removeprefix("hipDeviceAttribute")
    if short in _DIRECT:
        return _DIRECT[short]
    if short == "PhysicalMultiProcessorCount":
        return device.gpu.node.compute_units // CUS_PER_WGP
    if short == "PciChipId":
        return device.gpu.node.properties.get("device_id", 0)
    field = _ATTRIBUTE_FIELDS.get(short)
    if field is None:
        return 0
    facts = _facts(device)
    value = facts[field] if isinstance(field, str) else facts[field[0]][field[1]]
    return min(int(value), _INT_MAX)  # the interface's int
