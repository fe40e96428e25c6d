"""A client of the emulated kernel that does nothing but ioctls, and an engine that only writes down."""

import contextlib
import json
import os
import struct
import time

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.engine import FaultFlag, Interrupt, InterruptKind
from barewave.emulator.host import EmulatedHost
from barewave.kfd.ioctl import EVENT_DATA, IOCTLS, EventType, MemoryFlag

GPU_ID = RX_7900_XTX.gpu_id
PAGE = 4096
READ_WRITE, SHARED, PRIVATE, FIXED, ANONYMOUS = 3, 1, 2, 0x10, 0x20
GTT = MemoryFlag.GTT | MemoryFlag.WRITABLE | MemoryFlag.EXECUTABLE
VRAM = MemoryFlag.VRAM | MemoryFlag.WRITABLE | MemoryFlag.PUBLIC
USERPTR = MemoryFlag.USERPTR | MemoryFlag.WRITABLE
VA = 0x7000_0000_0000  # far from what this process maps


@contextlib.contextmanager
def fails(number):
    """The body must raise an OSError with this errno."""
    failed = 0
    try:
        yield
    except OSError as error:
        failed = error.errno
    assert failed == number, f"errno {failed} instead of {number}"


class RecordingEngine:
    """Takes what the kernel side programs, and interrupts as a test likes."""

    def __init__(self):
        self.interrupt_fd = os.eventfd(0, os.EFD_NONBLOCK)
        self.ranges = {}
        self.queues = {}
        self.active = {}
        self.shares = {}
        self.pauses = 0
        self.interrupts = []
        self.faulted = set()
        self.vms = 0
        self.closed = False
        self.running = False

    def start(self):
        self.running = True

    def close(self):
        self.closed, self.running = True, False

    def create_vm(self, card, process):
        self.vms += 1
        self.ranges[self.vms] = []
        self.process = process
        return self.vms

    def set_ranges(self, vm, ranges):
        self.ranges[vm] = list(ranges)

    def change_range(self, vm, start, end, added):
        kept = [entry for entry in self.ranges[vm] if entry[1] <= start or end <= entry[0]]
        self.ranges[vm] = sorted(kept if added is None else [*kept, added])

    def set_queue_share(self, queue, priority, units, of):
        self.shares[queue] = (priority, units, of)

    def destroy_vm(self, vm):
        del self.ranges[vm]

    @contextlib.contextmanager
    def paused(self, vm):
        self.pauses += 1
        yield

    def vm_faulted(self, vm):
        return vm in self.faulted

    def create_queue(self, vm, setup):
        number = len(self.queues) + 1
        self.queues[number] = setup
        self.active[number] = False
        return number

    def queue_position(self, queue):
        return 0

    def set_queue_active(self, queue, active):
        self.active[queue] = active

    def destroy_queue(self, queue, timeout):
        del self.active[queue]

    def kick(self):
        pass

    def interrupt(self, kind, **members):
        members.setdefault("vm", 1)
        members.setdefault("process", self.process)
        self.interrupts.append(Interrupt(kind, **members))
        os.eventfd_write(self.interrupt_fd, 1)

    def drain_interrupts(self):
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self.interrupt_fd)
        taken, self.interrupts = self.interrupts, []
        return taken

    def gpu_clock(self):
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // 10

    def stats(self):
        return {}

    def page_fault(self, address, flags=FaultFlag.NOT_PRESENT):
        self.interrupt(InterruptKind.PAGE_FAULT, address=address, flags=int(flags))


class Client:
    """One process of the emulated machine, by raw calls."""

    def __init__(self, machine=None, acquire=True):
        self.host = EmulatedHost(machine=machine)
        self.fd = self.host.open("/dev/kfd", os.O_RDWR)
        self.render = self.host.open("/dev/dri/renderD128", os.O_RDWR)
        self.descriptors = []
        self._next = VA
        if acquire:
            self.call("ACQUIRE_VM", drm_fd=self.render, gpu_id=GPU_ID)

    def close(self):
        self.host.close()
        for fd in self.descriptors:  # of dmabufs: they outlive the process
            os.close(fd)

    def call(self, name, **members):
        """An ioctl; what comes back as a dict."""
        ioctl = IOCTLS[name]
        argument = ioctl.structure.pack(**members)
        try:
            self.host.ioctl(self.fd, ioctl.number, argument)
        finally:
            self.after = ioctl.structure.unpack(argument)
        return self.after

    def error(self, name, **members):
        """The errno with which an ioctl fails, 0 if it does not."""
        try:
            self.call(name, **members)
        except OSError as error:
            return error.errno
        return 0

    def memory(self, size=PAGE):
        """Anonymous memory of this process."""
        return self.host.mmap(0, size, READ_WRITE, PRIVATE | ANONYMOUS, -1, 0)

    def poke(self, address, data):
        self.host._process.memory.write(address, data)

    def peek(self, address, length):
        return self.host._process.memory.read(address, length)

    def alloc(self, size=PAGE, flags=GTT, va=None, offset=0):
        """ALLOC_MEMORY_OF_GPU at a fresh address."""
        if va is None:
            va = self._next
            self._next += -(-size // (2 << 20)) * (2 << 20) + (2 << 20)
        return {
            "va": va,
            **self.call(
                "ALLOC_MEMORY_OF_GPU",
                va_addr=va,
                size=size,
                gpu_id=GPU_ID,
                flags=int(flags),
                mmap_offset=offset,
            ),
        }

    def map(self, handle, gpu_ids=(GPU_ID,), done=0, name="MAP_MEMORY_TO_GPU"):
        ids = self.memory()
        self.poke(ids, struct.pack(f"<{len(gpu_ids)}I", *gpu_ids))
        try:
            return self.call(
                name, handle=handle, device_ids_array_ptr=ids, n_devices=len(gpu_ids), n_success=done
            )
        finally:
            self.host.munmap(ids, PAGE)

    def unmap(self, handle, **kwargs):
        return self.map(handle, name="UNMAP_MEMORY_FROM_GPU", **kwargs)

    def buffer(self, size=PAGE, flags=GTT):
        """Memory at one address for CPU and GPU, as a driver makes it."""
        at = self.host.mmap(0, size, READ_WRITE, PRIVATE | ANONYMOUS | 0x4000, -1, 0)
        memory = self.alloc(size, flags, va=at)
        self.host.mmap(at, size, READ_WRITE, SHARED | FIXED, self.render, memory["mmap_offset"])
        self.map(memory["handle"])
        return memory

    def event(self, kind=EventType.SIGNAL, auto_reset=1, page=0):
        return self.call("CREATE_EVENT", event_type=kind, auto_reset=auto_reset, event_page_offset=page)

    def wait(self, *events, timeout=0, wait_for_all=0):
        """WAIT_EVENTS on ids or (id, age) pairs; the result and the array afterwards."""
        array = self.memory()
        pairs = [event if isinstance(event, tuple) else (event, 0) for event in events]
        for index, (number, age) in enumerate(pairs):
            entry = EVENT_DATA.pack(event_id=number)
            entry[:8] = struct.pack("<Q", age)
            self.poke(array + EVENT_DATA.size * index, entry)
        try:
            self.call(
                "WAIT_EVENTS",
                events_ptr=array,
                num_events=len(pairs),
                wait_for_all=wait_for_all,
                timeout=timeout,
            )
            data = self.peek(array, EVENT_DATA.size * len(pairs))
            return self.after["wait_result"], data
        finally:
            self.host.munmap(array, PAGE)

    def queue_buffers(self, ring_size=PAGE):
        """All buffers of a queue, as members of CREATE_QUEUE."""
        profile = RX_7900_XTX
        ring, pointers = self.buffer(ring_size), self.buffer()
        eop = self.buffer(PAGE, VRAM)
        save = self.buffer(profile.cwsr_size + profile.debug_memory_size)
        self.poke(pointers["va"] + 0x88, struct.pack("<I", 0x80))
        self.queue_memory = [ring, pointers, eop, save]
        return {
            "ring_base_address": ring["va"],
            "ring_size": ring_size,
            "write_pointer_address": pointers["va"] + 0x38,
            "read_pointer_address": pointers["va"] + 0x80,
            "gpu_id": GPU_ID,
            "queue_type": 2,
            "queue_percentage": 100,
            "queue_priority": 7,
            "eop_buffer_address": eop["va"],
            "eop_buffer_size": PAGE,
            "ctx_save_restore_address": save["va"],
            "ctx_save_restore_size": profile.cwsr_size,
            "ctl_stack_size": profile.ctl_stack_size,
        }

    def records(self):
        """The card's debug records."""
        text = self.host.read_file("/sys/kernel/debug/barewave/card0").decode()
        return [json.loads(line) for line in text.splitlines()]


def recording_machine():
    """A machine whose engine only writes down."""
    engine = RecordingEngine()
    return Machine(RX_7900_XTX, engine=engine), engine
