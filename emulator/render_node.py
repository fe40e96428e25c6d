"""``/dev/dri/renderD*``: the few DRM ioctls that clients make before they turn to ``/dev/kfd``."""

from __future__ import annotations

import errno
import struct
from typing import Final

from ..fields import Field, Structure
from . import command_submission, gem
from .arguments import Arguments, Call
from .card import GPU_CLOCK_HZ, Card
from .device_file import DeviceFile
from .drm_structures import HW_IP_INFO
from .gem import DrmHandler
from .heap import OutOfMemory
from .kernel_error import KernelError
from .process import Process

__all__ = ["DEVICE_INFO", "DRM_CLIENT", "DRM_VERSION", "INFO", "MEMORY_INFO", "ioctl"]

_DRM_TYPE: Final = ord("d")
_NAME: Final = b"amdgpu"
_DATE: Final = b"20150101"
_DESCRIPTION: Final = b"AMD GPU"
_VERSION: Final = (3, 61, 0)
"""Of the driver in the kernel release that KFD 1.17 came with."""

_SOURCE: Final = "drm.h, amdgpu_drm.h (libdrm 2.4.114)"

DRM_VERSION: Final = Structure(
    "drm_version", 64,
    Field("version_major", 0, "i32"), Field("version_minor", 4, "i32"), Field("version_patchlevel", 8, "i32"),
    Field("name_len", 16, "u64"), Field("name", 24, "u64"),
    Field("date_len", 32, "u64"), Field("date", 40, "u64"),
    Field("desc_len", 48, "u64"), Field("desc", 56, "u64"),
    source=_SOURCE,
)  # fmt: skip
"""Argument of DRM_IOCTL_VERSION."""

DRM_CLIENT: Final = Structure(
    "drm_client", 40,
    Field("idx", 0, "i32"), Field("auth", 4, "i32"), Field("pid", 8, "u64"), Field("uid", 16, "u64"),
    Field("magic", 24, "u64"), Field("iocs", 32, "u64"),
    source=_SOURCE,
)  # fmt: skip
"""Argument of DRM_IOCTL_GET_CLIENT."""

INFO: Final = Structure(
    "drm_amdgpu_info", 32,
    Field("return_pointer", 0, "u64"), Field("return_size", 8, "u32"), Field("query", 12, "u32"),
    Field("argument", 16, "u32", 4),
    source=_SOURCE,
)  # fmt: skip
"""Argument of DRM_IOCTL_AMDGPU_INFO; ``argument`` is a union that ``query`` chooses from."""

MEMORY_INFO: Final = Structure(
    "drm_amdgpu_memory_info", 96,
    *(
        Field(f"{heap}.{name}", 32 * index + 8 * place, "u64")
        for index, heap in enumerate(("vram", "cpu_accessible_vram", "gtt"))
        for place, name in enumerate(("total_heap_size", "usable_heap_size", "heap_usage", "max_allocation"))
    ),
    source=_SOURCE,
)  # fmt: skip
"""Answer to AMDGPU_INFO_MEMORY."""

DEVICE_INFO: Final = Structure(
    "drm_amdgpu_info_device", 368,
    Field("device_id", 0, "u32"), Field("chip_rev", 4, "u32"), Field("external_rev", 8, "u32"),
    Field("pci_rev", 12, "u32"), Field("family", 16, "u32"), Field("num_shader_engines", 20, "u32"),
    Field("num_shader_arrays_per_engine", 24, "u32"), Field("gpu_counter_freq", 28, "u32"),
    Field("max_engine_clock", 32, "u64"), Field("max_memory_clock", 40, "u64"),
    Field("cu_active_number", 48, "u32"), Field("cu_ao_mask", 52, "u32"), Field("cu_bitmap", 56, "u32", 16),
    Field("num_hw_gfx_contexts", 128, "u32"), Field("pcie_gen", 132, "u32"), Field("ids_flags", 136, "u64"),
    Field("virtual_address_offset", 144, "u64"), Field("virtual_address_max", 152, "u64"),
    Field("virtual_address_alignment", 160, "u32"), Field("pte_fragment_size", 164, "u32"),
    Field("gart_page_size", 168, "u32"), Field("vram_type", 176, "u32"), Field("vram_bit_width", 180, "u32"),
    Field("wave_front_size", 240, "u32"), Field("num_shader_visible_vgprs", 244, "u32"),
    Field("num_cu_per_sh", 248, "u32"), Field("num_tcc_blocks", 252, "u32"),
    source=_SOURCE,
)  # fmt: skip
"""Answer to AMDGPU_INFO_DEV_INFO; members that graphics alone needs are left zero."""

_ACCEL_WORKING: Final = 0x00
_HW_IP_INFO: Final = 0x02
_HW_IP_COUNT: Final = 0x03
_TIMESTAMP: Final = 0x05
_FW_VERSION: Final = 0x0E
_NUM_BYTES_MOVED: Final = 0x0F
_VRAM_USAGE: Final = 0x10
_GTT_USAGE: Final = 0x11
_VRAM_GTT: Final = 0x14
_READ_MMR_REG: Final = 0x15
_DEV_INFO: Final = 0x16
_VISIBLE_VRAM_USAGE: Final = 0x17
_NUM_EVICTIONS: Final = 0x18
_MEMORY: Final = 0x19

_GB_ADDR_CONFIG: Final = 0x263E
_VRAM_TYPE_GDDR6: Final = 9
_EXTERNAL_REVISION: Final = 1
_MOST_REGISTERS: Final = 128
_ENGINES: Final = {0: (11, 0, 1), 1: (11, 0, 4), 2: (6, 0, 2)}
"""Graphics, compute and DMA: major and minor version, and how many rings."""


def ioctl(
    process: Process,
    file: DeviceFile,
    card: Card,
    request: int,
    argument: bytearray,
    call: Call | None = None,
) -> int:
    """Do an ioctl on a render node; what is not built is ``EINVAL``, as a number unknown to DRM is."""
    nr = request & 0xFF
    try:
        if process.closed:
            raise KernelError(errno.EBADF, "the process has ended")
        if request >> 8 & 0xFF != _DRM_TYPE or nr not in _HANDLERS:
            raise KernelError(errno.EINVAL, f"DRM ioctl {nr:#04x} is not built")
        if card.index in process.machine.injector.lost:
            raise KernelError(errno.ENODEV, "the card is gone")
        process.machine.injector.before(f"DRM {nr:#04x}")
        structure, handler = _HANDLERS[nr]
        size = len(argument)
        data = bytearray(max(size, structure.size))
        data[:size] = argument
        with process.lock:
            handler(process, file, Arguments(structure, data, size, call))
        argument[:] = data[:size]
        return 0
    except OutOfMemory as error:
        raise KernelError(errno.ENOMEM, str(error)) from None
    except KernelError as error:
        card.debug.add(
            "refused", process=process.number, ioctl=f"drm {nr:#04x}", errno=error.errno, reason=error.reason
        )
        raise


def _version(process: Process, file: DeviceFile, args: Arguments) -> None:
    for member, value in zip(("version_major", "version_minor", "version_patchlevel"), _VERSION, strict=True):
        args[member] = value
    for member, text in (("name", _NAME), ("date", _DATE), ("desc", _DESCRIPTION)):
        room = args[f"{member}_len"]
        args[f"{member}_len"] = len(text)
        if args[member] and room:
            process.memory.write(args[member], text[:room])


def _get_client(process: Process, file: DeviceFile, args: Arguments) -> None:
    if args["idx"] != 0:
        raise KernelError(errno.EINVAL, "a client sees itself alone")
    args["auth"] = 1
    args["pid"] = process.pid


def _info(process: Process, file: DeviceFile, args: Arguments) -> None:
    card = file.card
    assert card is not None
    query = args["query"]
    if not args["return_size"] or not args["return_pointer"]:
        raise KernelError(errno.EINVAL, "AMDGPU_INFO without a place for the answer")
    heap = process.machine.heap
    vram = heap.vram[card.index]
    if query == _ACCEL_WORKING:
        answer = struct.pack("<I", 1)
    elif query in (_HW_IP_INFO, _HW_IP_COUNT):
        answer = _engines(args)
    elif query == _FW_VERSION:
        answer = struct.pack("<II", card.profile.fw_version, 0)
    elif query == _TIMESTAMP:
        answer = struct.pack("<Q", process.machine.gpu_clock())
    elif query in (_NUM_BYTES_MOVED, _NUM_EVICTIONS):
        answer = bytes(8)
    elif query == _VRAM_GTT:
        answer = struct.pack("<3Q", vram.capacity, vram.capacity, heap.gtt.capacity)
    elif query in (_VRAM_USAGE, _VISIBLE_VRAM_USAGE):
        answer = struct.pack("<Q", vram.used)
    elif query == _GTT_USAGE:
        answer = struct.pack("<Q", heap.gtt.used)
    elif query == _READ_MMR_REG:
        answer = _registers(card, args)
    elif query == _DEV_INFO:
        answer = bytes(DEVICE_INFO.pack(**_device_info(card)))
    elif query == _MEMORY:
        members: dict[str, int] = {}
        for name, region in (("vram", vram), ("cpu_accessible_vram", vram), ("gtt", heap.gtt)):
            members[f"{name}.total_heap_size"] = region.capacity
            members[f"{name}.usable_heap_size"] = region.capacity
            members[f"{name}.heap_usage"] = region.used
            members[f"{name}.max_allocation"] = region.capacity // 4 * 3
        answer = bytes(MEMORY_INFO.pack(**members))
    else:
        raise KernelError(errno.EINVAL, f"AMDGPU_INFO query {query:#x} is not built")
    process.memory.write(args["return_pointer"], answer[: args["return_size"]])


def _engines(args: Arguments) -> bytes:
    kind, instance = struct.unpack_from("<2I", args.data, INFO.offset("argument"))
    if kind not in range(10):
        raise KernelError(errno.EINVAL, f"unknown kind of engine {kind}")
    major, minor, rings = _ENGINES.get(kind, (0, 0, 0))
    if args["query"] == _HW_IP_COUNT:
        return struct.pack("<I", int(rings > 0))
    if instance or not rings:
        return bytes(HW_IP_INFO.pack())
    return bytes(
        HW_IP_INFO.pack(
            hw_ip_version_major=major,
            hw_ip_version_minor=minor,
            ib_start_alignment=256,
            ib_size_alignment=4,
            available_rings=(1 << rings) - 1,
        )
    )


def _registers(card: Card, args: Arguments) -> bytes:
    first, count = struct.unpack_from("<2I", args.data, INFO.offset("argument"))
    if not 1 <= count <= _MOST_REGISTERS:
        raise KernelError(errno.EINVAL, f"{count} registers in one query")
    if (first, count) != (_GB_ADDR_CONFIG, 1):
        raise KernelError(errno.EFAULT, f"register {first:#x} may not be read")
    return struct.pack("<I", card.profile.gb_addr_config)


def _device_info(card: Card) -> dict[str, int | tuple[int, ...]]:
    profile = card.profile
    engines = profile.array_count // profile.simd_arrays_per_engine
    return {
        "device_id": profile.device_id,
        "external_rev": _EXTERNAL_REVISION,
        "pci_rev": profile.pci_revision,
        "family": profile.family,
        "num_shader_engines": engines,
        "num_shader_arrays_per_engine": profile.simd_arrays_per_engine,
        "gpu_counter_freq": GPU_CLOCK_HZ // 1000,
        "max_engine_clock": profile.max_engine_clock * 1000,
        "max_memory_clock": profile.memory_clock * 1000,
        "cu_active_number": profile.cu_count,
        "num_hw_gfx_contexts": 8,
        "pcie_gen": 4,
        "virtual_address_offset": 0x10000,
        "virtual_address_max": 1 << 47,
        "virtual_address_alignment": 4096,
        "pte_fragment_size": 2 << 20,
        "gart_page_size": 4096,
        "vram_type": _VRAM_TYPE_GDDR6,
        "vram_bit_width": profile.memory_width,
        "wave_front_size": profile.wave_front_size,
        "num_shader_visible_vgprs": 256,
        "num_cu_per_sh": profile.cu_per_simd_array,
        "num_tcc_blocks": profile.memory_width // 16,
    }


_HANDLERS: Final[dict[int, tuple[Structure, DrmHandler]]] = {
    0x00: (DRM_VERSION, _version),
    0x05: (DRM_CLIENT, _get_client),
    0x45: (INFO, _info),
    **gem.HANDLERS,
    **command_submission.HANDLERS,
}
