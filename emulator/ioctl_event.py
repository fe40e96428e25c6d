"""Ioctls about events."""

from __future__ import annotations

import errno
import select
import time
from typing import Final

from ..kfd.ioctl import (
    EVENT_DATA,
    SIGNAL_EVENT_DATA,
    SIGNAL_EVENT_LIMIT,
    WAIT_TIMEOUT_INFINITE,
    MemoryFlag,
    WaitResult,
)
from .arguments import Arguments
from .events import PAGED_TYPES, Wait, clear
from .ioctl_process import Handler
from .kernel_error import KernelError
from .process import Process

__all__ = ["EVENT_PAGE_SIZE", "HANDLERS", "wait_events"]

EVENT_PAGE_SIZE: Final = 8 * SIGNAL_EVENT_LIMIT
"""Bytes of the event page that the kernel makes if the client gives none."""

_UNMAPPED_SLOTS: Final = 256
"""Slots of the kernel's own page as long as the client has not mapped it: what the oldest clients map."""

_LONGEST_TIMEOUT: Final = 0x7FFF_FFFF
_MOST_EVENTS: Final = 1 << 16
_SLICE: Final = 1.0
"""Seconds after which a sleeping wait looks around, should a wake ever be missed."""


def _create_event(process: Process, args: Arguments) -> int:
    page = args["event_page_offset"]
    if page:
        _set_event_page(process, page)
    kind = args["event_type"]
    if kind in PAGED_TYPES and not process.events.has_page:
        pages = process.offsets.allocate(process.machine.heap.kernel, EVENT_PAGE_SIZE)
        process.kernel_event_page = pages
        slots = _UNMAPPED_SLOTS if process.offsets.mmap_is_seen else SIGNAL_EVENT_LIMIT
        process.events.set_page(pages.view(), slots)
    event = process.events.create(kind, bool(args["auto_reset"]))
    args["event_id"] = event.id
    args["event_trigger_data"] = event.id
    if event.id < SIGNAL_EVENT_LIMIT:
        args["event_page_offset"] = process.offsets.events(process.kernel_event_page)
        args["event_slot_index"] = event.id
    return 0


def _set_event_page(process: Process, handle: int) -> None:
    if process.events.has_page:
        raise KernelError(errno.EINVAL, "the process has its event page already")
    device = process.device(handle >> 32)
    device.bind()
    buffer = process.find_buffer(handle)
    if buffer is None:
        raise KernelError(errno.EINVAL, f"no buffer object has the handle {handle:#x}")
    if buffer.kind != MemoryFlag.GTT or buffer.memory is None:
        raise KernelError(errno.EINVAL, "the event page must be a GTT object")
    process.events.set_page(buffer.memory.view())
    process.event_page_handle = handle


def _destroy_event(process: Process, args: Arguments) -> int:
    process.events.destroy(args["event_id"])
    return 0


def _set_event(process: Process, args: Arguments) -> int:
    process.events.set(args["event_id"])
    return 0


def _reset_event(process: Process, args: Arguments) -> int:
    process.events.reset(args["event_id"])
    return 0


def wait_events(process: Process, args: Arguments) -> int:
    """WAIT_EVENTS; called without the process' lock, since it sleeps.

    An exception out of a Unix signal's handler, such as KeyboardInterrupt, leaves the argument as EINTR does:
    result FAIL, the remaining time written back, signals given back to auto-reset events.
    """
    args["wait_result"] = WaitResult.FAIL
    count, address = args["num_events"], args["events_ptr"]
    if count > _MOST_EVENTS:
        raise KernelError(errno.ENOMEM, f"{count} events in one wait")
    # Interrupts that came before the call count as having been handled before it.
    process.machine.service_interrupts()
    data = process.memory.read(address, count * EVENT_DATA.size)
    wanted = [
        (EVENT_DATA.read(data, "event_id", at), SIGNAL_EVENT_DATA.read(data, "last_event_age", at))
        for at in range(0, len(data), EVENT_DATA.size)
    ]
    if not wanted:
        args["wait_result"] = WaitResult.COMPLETE
        return 0
    endless = args["timeout"] == WAIT_TIMEOUT_INFINITE
    deadline = time.monotonic() + min(args["timeout"], _LONGEST_TIMEOUT) / 1000
    wait = process.events.begin(wanted)
    interrupted = False
    try:
        if _sleep(process, wait, args, None if endless else deadline):
            for index, result in enumerate(process.events.results(wait)):
                process.memory.write(address + index * EVENT_DATA.size, result)
            args["wait_result"] = WaitResult.COMPLETE
        else:
            args["wait_result"] = WaitResult.TIMEOUT
    except BaseException as error:
        if isinstance(error, KernelError) and error.errno != errno.EINTR:
            raise
        interrupted = True
        if not endless:
            args["timeout"] = max(0, int((deadline - time.monotonic()) * 1000))
        raise
    finally:
        process.events.end(wait, undo=interrupted)
    return 0


def _sleep(process: Process, wait: Wait, args: Arguments, deadline: float | None) -> bool:
    """Wait until satisfied or out of time; Unix signals are seen, since it sleeps in poll()."""
    poller = select.poll()
    poller.register(wait.descriptor, select.POLLIN)
    interruption = args.call.interruption
    if interruption >= 0:
        poller.register(interruption, select.POLLIN)
    interrupts = -1
    while True:
        if process.events.satisfied(wait, bool(args["wait_for_all"])):
            return True
        remaining = _SLICE if deadline is None else deadline - time.monotonic()
        if remaining <= 0:
            return False
        engine = process.machine.running_engine
        if engine is not None and interrupts < 0:
            interrupts = engine.interrupt_fd
            poller.register(interrupts, select.POLLIN)
        elif engine is None and interrupts >= 0:
            poller.unregister(interrupts)  # stopped; the number may be another file's by now
            interrupts = -1
        for descriptor, _ in poller.poll(min(remaining, _SLICE) * 1000):
            if descriptor == wait.descriptor:
                clear(descriptor)
            elif descriptor == interruption:
                raise KernelError(errno.EINTR, "a signal has reached the caller")
            else:
                process.machine.service_interrupts()


HANDLERS: Final[dict[str, Handler]] = {
    "CREATE_EVENT": _create_event,
    "DESTROY_EVENT": _destroy_event,
    "SET_EVENT": _set_event,
    "RESET_EVENT": _reset_event,
}
"""By the names of :data:`barewave.kfd.ioctl.IOCTLS`; WAIT_EVENTS is called apart, without the lock."""
