"""A process as the emulated kernel sees it: per-card state, buffers, queues, events.

It lives from the first open of ``/dev/kfd`` to the end of the process, whatever descriptors are closed
between; a page fault therefore stays with it.
"""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ..errors import BarewaveError
from .address_space import AddressSpace
from .buffer_object import BufferObject, SharedObject
from .card import Card, Machine
from .client_memory import ClientMemory
from .device_file import Descriptors, DeviceFile
from .engine import Interrupt
from .events import EventTable
from .faults import handle_interrupt, hardware_exception
from .heap import Slice
from .kernel_error import KernelError
from .mmap_offsets import MmapOffsets
from .queue import Queue, destroy_queue
from .smi import SMIClient
from .svm import SvmRanges

__all__ = ["DOORBELL_SIZE", "MMIO_SIZE", "Debugged", "Process", "ProcessDevice"]

DOORBELL_SIZE: Final = 8192
"""Bytes of a process' doorbells on one card, 8 for each of 1,024 queues."""

MMIO_SIZE: Final = 4096
"""Bytes of the MMIO remap page."""


_CAP_SYS_ADMIN: Final = 21
_CAP_CHECKPOINT_RESTORE: Final = 40


@dataclass(slots=True)
class Debugged:
    """What a debugger has asked for: exceptions that it hears of, queues that it has suspended."""

    exceptions: int
    suspended: set[int] = field(default_factory=lambda: set[int]())


class ProcessDevice:
    """What a process has on one card.

    Parameters
    ----------
    process : Process
        Whose it is.
    card : Card
        Where it is.
    """

    def __init__(self, process: Process, card: Card) -> None:
        self.process = process
        self.card = card
        self.space = AddressSpace(process.machine, card, process.number)
        self.drm_file: DeviceFile | None = None
        self.buffers: dict[int, BufferObject] = {}
        self.mmap_offsets: dict[int, BufferObject] = {}
        self.userptrs: set[BufferObject] = set()
        self.gws_queue: Queue | None = None
        self.scratch_backing = 0
        self.trap_handler: tuple[int, int] = (0, 0)
        self._pages: dict[str, Slice] = {}
        self._next_handle = 0

    @property
    def gpu_id(self) -> int:
        """The card's id."""
        return self.card.profile.gpu_id

    def bind(self, number: int = errno.ENODEV) -> None:
        """Refuse what needs the card's VM before ACQUIRE_VM."""
        if self.lost:
            raise KernelError(number, f"the card with gpu_id {self.gpu_id} is gone")
        if self.drm_file is None:
            raise KernelError(number, f"ACQUIRE_VM was not called for gpu_id {self.gpu_id}")

    @property
    def lost(self) -> bool:
        """Whether the card has disappeared."""
        return self.card.index in self.process.machine.injector.lost

    @property
    def doorbells(self) -> Slice:
        """The doorbell page."""
        return self._kernel_pages("doorbells", DOORBELL_SIZE)

    @property
    def mmio_remap(self) -> Slice:
        """The page of HDP flush registers; the emulated host data path has nothing to flush."""
        return self._kernel_pages("mmio", MMIO_SIZE)

    @property
    def doorbell_offset(self) -> int:
        """What maps the doorbell page."""
        return self.process.offsets.doorbells(self.gpu_id, self.doorbells)

    @property
    def mmio_offset(self) -> int:
        """What maps the MMIO remap page."""
        return self.process.offsets.mmio(self.gpu_id, self.mmio_remap)

    def _kernel_pages(self, name: str, size: int) -> Slice:
        if name not in self._pages:
            kernel = self.process.machine.heap.kernel
            # A doorbell's place in the page is taken from the lower bits of its mmap offset.
            self._pages[name] = self.process.offsets.allocate(kernel, size, alignment=size)
        return self._pages[name]

    def new_handle(self) -> int:
        """A handle that no live buffer has."""
        while True:
            number = self._next_handle
            self._next_handle = (number + 1) & 0x7FFFFFFF
            handle = self.gpu_id << 32 | number
            if handle not in self.buffers:
                return handle

    def close(self) -> None:
        """Give the page table and all memory back; the queues have gone before."""
        self.space.close()
        for buffer in self.buffers.values():
            buffer.client_mappings = 0
            buffer.free()
        self.buffers.clear()
        self.mmap_offsets.clear()
        self.userptrs.clear()
        for piece in self._pages.values():
            piece.region.free(piece)
        self._pages.clear()
        if self.drm_file is not None:
            self.drm_file.close()


class Process:
    """A client of the emulated kernel.

    Parameters
    ----------
    machine : Machine
        The machine that it runs on.
    memory : ClientMemory, optional
        The client's memory, which says who it is; that of this process itself if not given.
    descriptors : Descriptors, optional
        How its descriptors lead to open files; by their numbers if not given.
    offsets : MmapOffsets, optional
        Which offsets it passes to mmap, and where its memory is taken from; the kernel's way if not given.

    Attributes
    ----------
    files : dict of DeviceFile
        Open files, by what :meth:`Descriptors.key` gives for their descriptors.
    """

    def __init__(
        self,
        machine: Machine,
        memory: ClientMemory | None = None,
        descriptors: Descriptors | None = None,
        offsets: MmapOffsets | None = None,
    ) -> None:
        self.machine = machine
        self.memory = memory if memory is not None else ClientMemory(os.getpid())
        self.pid = self.memory.pid
        self.descriptors = descriptors if descriptors is not None else Descriptors()
        self.offsets = offsets if offsets is not None else MmapOffsets(machine.new_mmap_offset)
        self.lock = threading.RLock()
        self.events = EventTable()
        self.event_page_handle = 0
        self.kernel_event_page: Slice | None = None
        self.queues: dict[int, Queue] = {}
        self.files: dict[int, DeviceFile] = {}
        self.runtime_enabled = False
        self.r_debug = 0
        self.xnack_enabled = 0
        self.debugged: Debugged | None = None
        self.svm = SvmRanges(self)
        self._loose: set[BufferObject] = set()
        self.smi_clients: dict[int, tuple[Card, SMIClient]] = {}
        self.closed = False
        self.number = machine.add_process(self)
        there = [card for card in machine.cards if card.index not in machine.injector.lost]
        self.devices = {card.profile.gpu_id: ProcessDevice(self, card) for card in there}

    def _capable(self, *bits: int) -> bool:
        """Whether the client has any of these Linux capabilities."""
        try:
            with open(f"/proc/{self.pid}/status", encoding="utf-8", errors="replace") as status:
                line = next(line for line in status if line.startswith("CapEff:"))
        except (OSError, StopIteration):
            return False
        return any(int(line.split()[1], 16) >> bit & 1 for bit in bits)

    @property
    def task_name(self) -> str:
        """What the client's main thread is called."""
        try:
            with open(f"/proc/{self.pid}/comm", encoding="utf-8", errors="replace") as comm:
                return comm.read().strip()
        except OSError:
            return ""

    @property
    def privileged(self) -> bool:
        """Whether the client has ``CAP_SYS_ADMIN``."""
        return self._capable(_CAP_SYS_ADMIN)

    @property
    def may_checkpoint(self) -> bool:
        """Whether the client may call CRIU_OP."""
        return self._capable(_CAP_CHECKPOINT_RESTORE, _CAP_SYS_ADMIN)

    def loose_mapping(self, shared: SharedObject) -> BufferObject:
        """What stands for a mapping that no buffer object of KFD backs: it holds the memory by itself."""
        self._loose = {buffer for buffer in self._loose if buffer.memory is not None}
        memory = shared.hold().memory
        buffer = BufferObject(
            0, 0, memory.size, shared.kind, shared.flags, memory.address, memory, freed=True
        )
        self._loose.add(buffer)
        return buffer

    def device(self, gpu_id: int, number: int = errno.EINVAL) -> ProcessDevice:
        """The process' state on the card with this id; ``EINVAL`` or another errno if there is none."""
        device = self.devices.get(gpu_id)
        if device is None:
            raise KernelError(number, f"no card has the gpu_id {gpu_id}")
        return device

    def find_file(self, fd: int) -> DeviceFile | None:
        """The open device file behind a descriptor of the client, if it is one."""
        try:
            return self.files.get(self.descriptors.key(fd))
        except KernelError:
            return None

    def find_buffer(self, handle: int) -> BufferObject | None:
        """The buffer object with this handle, if there is one."""
        device = self.devices.get(handle >> 32)
        return None if device is None else device.buffers.get(handle)

    def queues_of(self, device: ProcessDevice) -> Iterator[Queue]:
        """The queues that it has on one card."""
        return (queue for queue in list(self.queues.values()) if queue.device is device)

    def handle_interrupt(self, interrupt: Interrupt) -> None:
        """Do what the kernel does with an interrupt for this process."""
        with self.lock:
            if not self.closed:
                handle_interrupt(self, interrupt)

    def reset_card(self, card: Card, *, memory_lost: bool, ecc: bool = False) -> None:
        """The card was reset: its queues are gone for good, and HW_EXCEPTION events tell so."""
        with self.lock:
            device = self.devices.get(card.profile.gpu_id)
            if not self.closed and device is not None:
                hardware_exception(self, device, memory_lost=memory_lost, ecc=ecc)

    def set_array(self, card: Card, start: int, size: int) -> None:
        """The client says how much of a buffer it uses: checked mode finds accesses behind that."""
        with self.lock:
            self.devices[card.profile.gpu_id].space.set_array(start, size)

    def revoke_client_memory(self, start: int, end: int) -> None:
        """The client unmaps memory: the card may not reach userptr objects in it any more (MMU notifier)."""
        with self.lock:
            self.svm.unmap_from_client(start, end)
            gone = [
                buffer
                for device in self.devices.values()
                for buffer in device.userptrs
                if buffer.mmap_offset < end and start < buffer.mmap_offset + buffer.size
            ]
            for device in self.devices.values():
                mapped = [buffer for buffer in gone if device.gpu_id in buffer.mapped]
                if not mapped:
                    continue
                for queue in self.queues_of(device):
                    if any(mapping.buffer in mapped for mapping in queue.mappings):
                        queue.suspend("its userptr memory was unmapped")
                device.space.revoke(mapped)

    def close_queues(self) -> None:
        """Take all queues off the hardware: what comes first when a process ends."""
        with self.lock:
            for queue in list(self.queues.values()):
                try:
                    destroy_queue(queue)
                except BarewaveError as error:
                    # The process ends all the same; the engine's own end is the last resort.
                    queue.device.card.debug.add("stuck queue", queue=queue.id, reason=str(error))

    def close(self) -> None:
        """Give everything back, in the kernel's order. Idempotent."""
        with self.lock:
            if self.closed:
                return
            self.close_queues()
            self.closed = True
            self.events.close()
            self.svm.close()
            for device in self.devices.values():
                device.close()
            for file in self.files.values():
                file.close()
            for buffer in self._loose:
                buffer.client_mappings = 0
                buffer.free()
            for fd in list(self.smi_clients):
                self.close_smi(fd)
            if self.kernel_event_page is not None:
                self.kernel_event_page.region.free(self.kernel_event_page)
                self.kernel_event_page = None
        self.machine.remove_process(self.number)
        self.machine.sweep_dmabufs()

    def close_smi(self, fd: int) -> None:
        """Close a descriptor of SMI events."""
        card, client = self.smi_clients.pop(fd)
        card.smi.remove(client)
