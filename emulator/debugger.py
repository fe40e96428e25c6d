"""DBG_TRAP and CRIU_OP: what a debugger and a checkpointing tool may do, and the refusal of the rest.

A process may debug itself. There is no trap handler to hand waves to, so what would change how waves run
(launch modes and overrides, address watches, flags) is refused with ``ENODEV``, the kernel's word for a card
that cannot be debugged.
"""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..fields import Structure
from ..kfd.ioctl import (
    DBG_DEVICE_INFO_ENTRY,
    DBG_TRAP_DEVICE_SNAPSHOT,
    DBG_TRAP_ENABLE,
    DBG_TRAP_QUERY_DEBUG_EVENT,
    DBG_TRAP_QUERY_EXCEPTION_INFO,
    DBG_TRAP_QUEUE_SNAPSHOT,
    DBG_TRAP_RESUME_QUEUES,
    DBG_TRAP_SET_EXCEPTIONS_ENABLED,
    DBG_TRAP_SUSPEND_QUEUES,
    QUEUE_SNAPSHOT_ENTRY,
    RUNTIME_INFO,
    CriuOp,
    DbgTrapOp,
    ExceptionCode,
)
from .arguments import Arguments
from .ioctl_process import APERTURES, Handler
from .kernel_error import KernelError
from .process import Debugged, Process

if TYPE_CHECKING:
    from .queue import Queue

__all__ = ["HANDLERS"]

_UNION: Final = 8
"""Where the union of an operation's members begins in ``kfd_ioctl_dbg_trap_args``."""

_MOST_QUEUES: Final = 1024
_RUNTIME_ENABLED: Final = 1
_NEEDS_RUNTIME: Final = (
    DbgTrapOp.SET_WAVE_LAUNCH_OVERRIDE,
    DbgTrapOp.SET_WAVE_LAUNCH_MODE,
    DbgTrapOp.SUSPEND_QUEUES,
    DbgTrapOp.RESUME_QUEUES,
    DbgTrapOp.SET_NODE_ADDRESS_WATCH,
    DbgTrapOp.CLEAR_NODE_ADDRESS_WATCH,
    DbgTrapOp.SET_FLAGS,
)
_QUEUE_ERROR: Final = 1 << 30
_QUEUE_INVALID: Final = 1 << 31
"""Bits that the kernel sets in an element of a queue array which it could not suspend or resume."""


class _Union:
    """Members of one operation, in the ioctl's argument."""

    def __init__(self, args: Arguments, structure: Structure) -> None:
        self._args, self._structure = args, structure

    def __getitem__(self, name: str) -> int:
        return self._structure.read(self._args.data, name, _UNION)

    def __setitem__(self, name: str, value: int) -> None:
        self._structure.write(self._args.data, name, value, _UNION)


def _dbg_trap(process: Process, args: Arguments) -> int:
    target = _target(process, args)
    number = args["op"]
    if number != DbgTrapOp.ENABLE and not target.debugged:
        raise KernelError(errno.EINVAL, f"process {target.pid} is not being debugged")
    if number in _NEEDS_RUNTIME and not target.runtime_enabled:
        raise KernelError(errno.EPERM, "RUNTIME_ENABLE was not called")
    if number not in list(DbgTrapOp):
        raise KernelError(errno.EINVAL, f"unknown operation {number}")
    operation = _OPERATIONS.get(DbgTrapOp(number))
    if operation is None:
        raise KernelError(errno.ENODEV, f"{DbgTrapOp(number).name}: there is no trap handler to do it")
    return operation(target, args) or 0


def _target(process: Process, args: Arguments) -> Process:
    pid = args["pid"]
    if pid == process.pid:
        return process
    if not pid or not os.path.exists(f"/proc/{pid}"):
        raise KernelError(errno.ESRCH, f"there is no process {pid}")
    with process.machine.lock:
        others = [other for other in process.machine.processes.values() if other.pid == pid]
    if not others:
        raise KernelError(errno.ESRCH, f"process {pid} has not opened the card")
    raise KernelError(errno.EPERM, f"process {pid} is not traced by {process.pid}")


def _enable(target: Process, args: Arguments) -> None:
    members = _Union(args, DBG_TRAP_ENABLE)
    if target.debugged:
        raise KernelError(errno.EALREADY, "a debugger is attached already")
    if any(device.gws_queue is not None for device in target.devices.values()):
        raise KernelError(errno.EBUSY, "a queue has global wave sync, which the debugger cannot handle")
    if not os.path.exists(f"/proc/{target.pid}/fd/{members['dbg_fd']}"):
        raise KernelError(errno.EBADF, f"dbg_fd {members['dbg_fd']} is not open")
    state = _RUNTIME_ENABLED if target.runtime_enabled else 0
    info = RUNTIME_INFO.pack(r_debug=target.r_debug, runtime_state=state)
    size = min(members["rinfo_size"], RUNTIME_INFO.size)
    target.debugged = Debugged(members["exception_mask"])
    members["rinfo_size"] = RUNTIME_INFO.size
    try:
        target.memory.write(members["rinfo_ptr"], info[:size])
    except KernelError:
        target.debugged = None
        raise


def _disable(target: Process, args: Arguments) -> None:
    _resume(target, list(target.queues))
    target.debugged = None


def _set_exceptions(target: Process, args: Arguments) -> None:
    assert target.debugged is not None
    target.debugged.exceptions = _Union(args, DBG_TRAP_SET_EXCEPTIONS_ENABLED)["exception_mask"]


def _query_debug_event(target: Process, args: Arguments) -> None:
    assert target.debugged is not None
    members = _Union(args, DBG_TRAP_QUERY_DEBUG_EVENT)
    clear = members["exception_mask"]
    for queue in target.queues.values():
        found = queue.exceptions & target.debugged.exceptions
        if found:
            members["queue_id"], members["gpu_id"] = queue.id, queue.device.gpu_id
            members["exception_mask"] = queue.exceptions
            queue.exceptions &= ~clear
            return
    raise KernelError(errno.EAGAIN, "no exception that the debugger asked for")


def _query_exception_info(target: Process, args: Arguments) -> None:
    members = _Union(args, DBG_TRAP_QUERY_EXCEPTION_INFO)
    code = members["exception_code"]
    if not members["info_ptr"]:
        raise KernelError(errno.EINVAL, "no place for the information")
    if code in range(ExceptionCode.QUEUE_WAVE_ABORT, ExceptionCode.QUEUE_NEW + 1):
        queue = target.queues.get(members["source_id"])
        if queue is None:
            raise KernelError(errno.EINVAL, f"no queue has the id {members['source_id']}")
        if not queue.exceptions & 1 << code - 1:
            raise KernelError(errno.ENODATA, f"queue {queue.id} has no exception {code}")
        members["info_size"] = 0
        if members["clear_exception"]:
            queue.exceptions &= ~(1 << code - 1)
    elif code in range(ExceptionCode.DEVICE_QUEUE_DELETE, ExceptionCode.DEVICE_NEW + 1):
        target.device(members["source_id"])
        raise KernelError(errno.ENODATA, f"the card has no exception {code}")
    elif code in (ExceptionCode.PROCESS_RUNTIME, ExceptionCode.PROCESS_DEVICE_REMOVE):
        raise KernelError(errno.ENODATA, f"the process has no exception {code}")
    else:
        raise KernelError(errno.EINVAL, f"there is no exception {code}")


def _queue_array(target: Process, address: int, count: int) -> list[int]:
    if count > _MOST_QUEUES:
        raise KernelError(errno.ENOMEM, f"{count} queues")
    return list(struct.unpack(f"<{count}I", target.memory.read(address, 4 * count)))


def _suspend_queues(target: Process, args: Arguments) -> int:
    members = _Union(args, DBG_TRAP_SUSPEND_QUEUES)
    assert target.debugged is not None
    ids = _queue_array(target, members["queue_array_ptr"], members["num_queues"])
    stopped = 0
    for place, number in enumerate(ids):
        queue = target.queues.get(number)
        if queue is None:
            ids[place] |= _QUEUE_INVALID
        elif queue.suspended or queue.exceptions & 1 << ExceptionCode.QUEUE_NEW - 1:
            ids[place] |= _QUEUE_ERROR
        else:
            target.debugged.suspended.add(number)
            stopped += 1
            _set_running(queue, False)
    target.memory.write(members["queue_array_ptr"], struct.pack(f"<{len(ids)}I", *ids))
    return stopped


def _resume_queues(target: Process, args: Arguments) -> int:
    members = _Union(args, DBG_TRAP_RESUME_QUEUES)
    ids = _queue_array(target, members["queue_array_ptr"], members["num_queues"])
    marked = [number if number in target.queues else number | _QUEUE_INVALID for number in ids]
    resumed = _resume(target, ids)
    target.memory.write(members["queue_array_ptr"], struct.pack(f"<{len(ids)}I", *marked))
    return resumed


def _resume(target: Process, ids: list[int]) -> int:
    assert target.debugged is not None
    resumed = 0
    for number in ids:
        queue = target.queues.get(number)
        if queue is not None and number in target.debugged.suspended:
            target.debugged.suspended.discard(number)
            resumed += 1
            _set_running(queue, True)
    return resumed


def _set_running(queue: Queue, running: bool) -> None:
    engine = queue.device.process.machine.running_engine
    if queue.number is not None and engine is not None and queue.properties.runs and not queue.suspended:
        engine.set_queue_active(queue.number, running)


def _queue_snapshot(target: Process, args: Arguments) -> None:
    members = _Union(args, DBG_TRAP_QUEUE_SNAPSHOT)
    room, size = members["num_queues"], members["entry_size"]
    members["num_queues"] = 0
    if not size:
        raise KernelError(errno.EINVAL, "entries of no size")
    members["entry_size"] = copied = min(size, QUEUE_SNAPSHOT_ENTRY.size)
    for place, queue in enumerate(list(target.queues.values())):
        if place < room:
            properties = queue.properties
            entry = QUEUE_SNAPSHOT_ENTRY.pack(
                exception_status=queue.exceptions,
                ring_base_address=properties.ring,
                write_pointer_address=properties.write_pointer,
                read_pointer_address=properties.read_pointer,
                ctx_save_restore_address=properties.save_area,
                queue_id=queue.id,
                gpu_id=queue.device.gpu_id,
                ring_size=properties.ring_size,
                queue_type=properties.type,
                ctx_save_restore_area_size=properties.save_area_size,
            )
            target.memory.write(members["snapshot_buf_ptr"] + place * size, entry[:copied])
            queue.exceptions &= ~members["exception_mask"]
        members["num_queues"] += 1


def _device_snapshot(target: Process, args: Arguments) -> None:
    members = _Union(args, DBG_TRAP_DEVICE_SNAPSHOT)
    if not members["snapshot_buf_ptr"]:
        raise KernelError(errno.EINVAL, "no place for the snapshot")
    room, size = members["num_devices"], members["entry_size"]
    members["num_devices"] = len(target.devices)
    members["entry_size"] = copied = min(size, DBG_DEVICE_INFO_ENTRY.size)
    for place, device in enumerate(list(target.devices.values())[:room]):
        profile = device.card.profile
        vendor, subsystem = (int(part, 16) for part in profile.subsystem_id.split(":"))
        entry = DBG_DEVICE_INFO_ENTRY.pack(
            **APERTURES,
            gpu_id=device.gpu_id,
            location_id=profile.pci_bus << 8,
            vendor_id=profile.vendor_id,
            device_id=profile.device_id,
            revision_id=profile.pci_revision,
            subsystem_vendor_id=vendor,
            subsystem_device_id=subsystem,
            fw_version=profile.fw_version,
            gfx_target_version=profile.gfx_target_version,
            simd_count=profile.simd_count,
            max_waves_per_simd=profile.max_waves_per_simd,
            array_count=profile.array_count,
            simd_arrays_per_engine=profile.simd_arrays_per_engine,
            num_xcc=1,
            capability=profile.capability,
            debug_prop=profile.debug_prop,
        )
        target.memory.write(members["snapshot_buf_ptr"] + place * size, entry[:copied])


_OPERATIONS: Final[dict[DbgTrapOp, Callable[[Process, Arguments], int | None]]] = {
    DbgTrapOp.ENABLE: _enable,
    DbgTrapOp.DISABLE: _disable,
    DbgTrapOp.SET_EXCEPTIONS_ENABLED: _set_exceptions,
    DbgTrapOp.SUSPEND_QUEUES: _suspend_queues,
    DbgTrapOp.RESUME_QUEUES: _resume_queues,
    DbgTrapOp.QUERY_DEBUG_EVENT: _query_debug_event,
    DbgTrapOp.QUERY_EXCEPTION_INFO: _query_exception_info,
    DbgTrapOp.GET_QUEUE_SNAPSHOT: _queue_snapshot,
    DbgTrapOp.GET_DEVICE_SNAPSHOT: _device_snapshot,
}


def _criu_op(process: Process, args: Arguments) -> int:
    if not process.may_checkpoint:
        raise KernelError(errno.EACCES, "CRIU_OP needs CAP_CHECKPOINT_RESTORE or CAP_SYS_ADMIN")
    if args["op"] not in list(CriuOp):
        raise KernelError(errno.EINVAL, f"unknown operation {args['op']}")
    # What the kernel says for queues that cannot be dumped (pqm_get_queue_checkpoint_info).
    raise KernelError(errno.EOPNOTSUPP, f"CRIU {CriuOp(args['op']).name} is not built")


HANDLERS: Final[dict[str, Handler]] = {"DBG_TRAP": _dbg_trap, "CRIU_OP": _criu_op}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`."""
