"""Ioctls about versions, apertures, clocks and the process as a whole."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable
from typing import Final

from ..kfd.ioctl import PROCESS_DEVICE_APERTURES, CachePolicy, RuntimeMode
from .address_space import GPUVM_BASE, GPUVM_LIMIT
from .arguments import Arguments
from .kernel_error import KernelError
from .process import Process, ProcessDevice

__all__ = ["APERTURES", "HANDLERS", "KFD_VERSION", "Handler"]

KFD_VERSION: Final = (1, 17)
"""What GET_VERSION answers; all rules are those of this version."""

Handler = Callable[[Process, Arguments], int]
"""An ioctl's code: returns what the ioctl returns, raises :class:`KernelError`."""

_LDS_BASE: Final = 1 << 48
_SCRATCH_BASE: Final = 2 << 48
_APERTURE_SIZE: Final = 1 << 32
APERTURES: Final = {
    "lds_base": _LDS_BASE,
    "lds_limit": _LDS_BASE + _APERTURE_SIZE - 1,
    "scratch_base": _SCRATCH_BASE,
    "scratch_limit": _SCRATCH_BASE + _APERTURE_SIZE - 1,
    "gpuvm_base": GPUVM_BASE,
    "gpuvm_limit": GPUVM_LIMIT,
}
"""Where a card's apertures are, the same on all."""

_OLD_APERTURES: Final = 7
_SYSTEM_CLOCK_HZ: Final = 1_000_000_000
_TILE_MODES: Final = 32
_MACRO_TILE_MODES: Final = 16


def _get_version(process: Process, args: Arguments) -> int:
    args["major_version"], args["minor_version"] = KFD_VERSION
    return 0


def _apertures(device: ProcessDevice) -> bytes:
    return bytes(PROCESS_DEVICE_APERTURES.pack(**APERTURES, gpu_id=device.gpu_id))


def _get_process_apertures(process: Process, args: Arguments) -> int:
    devices = list(process.devices.values())[:_OLD_APERTURES]
    table = b"".join(_apertures(device) for device in devices)
    args.data[: len(table)] = table
    args["num_of_nodes"] = len(devices)
    return 0


def _get_process_apertures_new(process: Process, args: Arguments) -> int:
    devices = list(process.devices.values())
    if args["num_of_nodes"] == 0:
        args["num_of_nodes"] = len(devices)
        return 0
    devices = devices[: args["num_of_nodes"]]
    table = b"".join(_apertures(device) for device in devices)
    args["num_of_nodes"] = len(devices)
    process.memory.write(args["kfd_process_device_apertures_ptr"], table)
    return 0


def _get_clock_counters(process: Process, args: Arguments) -> int:
    # The kernel answers for an unknown card too: with a GPU counter of zero.
    args["gpu_clock_counter"] = process.machine.gpu_clock() if args["gpu_id"] in process.devices else 0
    args["cpu_clock_counter"] = time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)
    args["system_clock_counter"] = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    args["system_clock_freq"] = _SYSTEM_CLOCK_HZ
    return 0


def _set_memory_policy(process: Process, args: Arguments) -> int:
    for name in ("default_policy", "alternate_policy"):
        if args[name] not in list(CachePolicy):
            raise KernelError(errno.EINVAL, f"{name} {args[name]} is neither coherent nor noncoherent")
    process.device(args["gpu_id"]).bind(errno.ESRCH)
    return 0


def _set_scratch_backing_va(process: Process, args: Arguments) -> int:
    device = process.device(args["gpu_id"])
    device.bind()
    device.scratch_backing = args["va_addr"]
    return 0


def _set_trap_handler(process: Process, args: Arguments) -> int:
    # gfx11.0 adds its queues with trap_en = 0 unless a debugger is attached: the handler never runs.
    device = process.device(args["gpu_id"])
    device.bind(errno.ESRCH)
    device.trap_handler = (args["tba_addr"], args["tma_addr"])
    return 0


def _get_tile_config(process: Process, args: Arguments) -> int:
    device = process.device(args["gpu_id"])
    args["gb_addr_config"] = device.card.profile.gb_addr_config
    args["num_banks"] = 0
    args["num_ranks"] = 0
    for count, pointer, available in (
        ("num_tile_configs", "tile_config_ptr", _TILE_MODES),
        ("num_macro_tile_configs", "macro_tile_config_ptr", _MACRO_TILE_MODES),
    ):
        args[count] = min(args[count], available)
        # gfx11 has no tile mode registers: the kernel's tables are zero.
        process.memory.write(args[pointer], bytes(4 * args[count]))
    return 0


def _set_xnack_mode(process: Process, args: Arguments) -> int:
    wanted = args["xnack_enabled"]
    if wanted < 0:
        args["xnack_enabled"] = process.xnack_enabled
    elif process.queues:
        raise KernelError(errno.EBUSY, "the process has queues")
    elif wanted != process.xnack_enabled:
        raise KernelError(errno.EPERM, "the card cannot retry page faults")
    return 0


def _runtime_enable(process: Process, args: Arguments) -> int:
    if not args["mode_mask"] & RuntimeMode.ENABLE:
        process.runtime_enabled = False
        process.r_debug = 0
        return 0
    if process.runtime_enabled:
        raise KernelError(errno.EBUSY, "the runtime is enabled already")
    if process.queues:
        raise KernelError(errno.EEXIST, "the process has queues; enable the runtime before")
    process.runtime_enabled = True
    process.r_debug = args["r_debug"]
    return 0


HANDLERS: Final[dict[str, Handler]] = {
    "GET_VERSION": _get_version,
    "GET_PROCESS_APERTURES": _get_process_apertures,
    "GET_PROCESS_APERTURES_NEW": _get_process_apertures_new,
    "GET_CLOCK_COUNTERS": _get_clock_counters,
    "SET_MEMORY_POLICY": _set_memory_policy,
    "SET_SCRATCH_BACKING_VA": _set_scratch_backing_va,
    "SET_TRAP_HANDLER": _set_trap_handler,
    "GET_TILE_CONFIG": _get_tile_config,
    "SET_XNACK_MODE": _set_xnack_mode,
    "RUNTIME_ENABLE": _runtime_enable,
}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`."""
