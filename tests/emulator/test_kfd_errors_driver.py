"""The driver meets every errno of every call: it says which call, leaks nothing, and works afterwards."""

import errno
import gc
import os
import threading

import pytest
from kfd_error_cases import ROWS

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.host import EmulatedHost
from barewave.errors import KFDError
from barewave.kfd import KFD, dmabuf_info, wgp_mask
from barewave.kfd.host import MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ, PROT_WRITE
from barewave.kfd.ioctl import IOCTLS, SMIEvent

PAGE = 4096
RETRIED = (errno.EINTR, errno.EAGAIN)


def use(host):
    """Everything that the driver can ask of a card, once."""
    with KFD(host) as kfd:
        gpu = kfd.open_gpu()
        with gpu.allocate(PAGE, "gtt") as memory:
            fd = memory.export_dmabuf()
            try:
                dmabuf_info(gpu, fd)
                gpu.import_dmabuf(fd).close()
            finally:
                host.close(fd)
        at = host.mmap(0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        kfd.set_svm_attributes(at, PAGE, access=[gpu])
        host.munmap(at, PAGE)
        gpu.available_memory()
        gpu.clock()
        gpu.smi_events(SMIEvent.VMFAULT).close()
        event = kfd.create_event()
        event.set()
        event.reset()
        event.wait(0.0)
        with gpu.create_queue(64) as queue:
            queue.set_priority(3)
            queue.set_cu_mask(wgp_mask([0]))


def calls_of_the_driver():
    machine = Machine(RX_7900_XTX)
    machine.injector.step = lambda name, seen=[]: (seen.append(name), setattr(machine, "seen", seen))
    with EmulatedHost(machine=machine) as host:
        use(host)
    return list(dict.fromkeys(machine.seen))


CALLS = calls_of_the_driver()
CASES = sorted(
    {(row.call, row.errno) for row in ROWS if row.call in CALLS}
    | {(call, number) for call in CALLS for number in (errno.EIO, errno.EINTR, errno.ENODEV)}
)


def name_of(value):
    return value if isinstance(value, str) else errno.errorcode.get(value, str(value))


@pytest.mark.parametrize(("call", "number"), CASES, ids=name_of)
def test_the_driver_reports_and_goes_on(call, number):
    machine = Machine(RX_7900_XTX)
    descriptors = set(os.listdir("/proc/self/fd"))
    threads = threading.active_count()
    with EmulatedHost(machine=machine) as host:
        machine.injector.fail(call, number)
        seen = None
        try:
            use(host)
        except KFDError as error:
            seen = error
        if number in RETRIED or (call, number) in KNOWN_TO_BE_HARMLESS:
            assert seen is None
        else:
            assert seen is not None
            assert (seen.errno, seen.ioctl) == (number, call)
        machine.injector.clear()
        # The same process goes on, and so does a new one.
        if (call, number) not in ENDS_THE_PROCESS:
            with EmulatedHost(machine=machine) as other:
                use(other)
    gc.collect()
    assert [region.used for region in (*machine.heap.vram, machine.heap.gtt, machine.heap.kernel)] == [0] * 3
    assert not machine.processes
    assert threading.active_count() <= threads
    assert set(os.listdir("/proc/self/fd")) <= descriptors


KNOWN_TO_BE_HARMLESS = {
    ("RUNTIME_ENABLE", errno.EBUSY),  # somebody else in the process has enabled it
    ("RUNTIME_ENABLE", errno.EEXIST),  # or has queues already
}
ENDS_THE_PROCESS: set[tuple[str, int]] = set()


def test_the_driver_uses_most_calls():
    unused = {
        "GET_PROCESS_APERTURES", "GET_TILE_CONFIG", "SET_MEMORY_POLICY", "SET_SCRATCH_BACKING_VA",
        "SET_TRAP_HANDLER", "SET_XNACK_MODE", "GET_QUEUE_WAVE_STATE", "ALLOC_QUEUE_GWS", "CRIU_OP",
        "DBG_TRAP",
    }  # fmt: skip
    built = {name for name, ioctl in IOCTLS.items() if ioctl.nr < 0x80 and "DEPRECATED" not in name}
    assert built - set(CALLS) == unused
