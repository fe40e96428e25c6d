"""Every explanation of the tables is met by whom it is for, with cause and next step.

What goes wrong here goes wrong on the emulated card: kernels that fault, trap and hang, calls that the driver
refuses, exceptions that the driver stores for a queue, resets. Where a misuse cannot be had, it is injected.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from asm_kernels import ENDLESS, STORE, asm_kernel

from barewave import BarewaveError, Device, GPUFault, GPUTimeout, KFDError, LaunchConfig, Program, QueueError
from barewave.emulator import EmulatedHost
from barewave.errors import Explanation
from barewave.kfd import GPU, KFD
from barewave.kfd.driver_file import HINTS, explain
from barewave.kfd.faults import EXCEPTIONS, INACTIVE_BITS
from barewave.kfd.ioctl import ExceptionCode
from barewave.kfd.packets import aql
from barewave.runtime.errors import EXPLANATIONS

ONE = LaunchConfig(grid=1, block=32)
TIMEOUT = 60.0
_ERROR_PAYLOAD = 3072
"""Where in the memory of a queue the driver stores the mask of its exceptions."""


class Host(EmulatedHost):
    """An emulated machine whose device files can refuse to be opened."""

    refusing: tuple[str, int] | None = None

    def open(self, path: str, flags: int) -> int:
        if self.refusing is not None and path == self.refusing[0]:
            raise OSError(self.refusing[1], "refused", path)
        return super().open(path, flags)


@pytest.fixture
def host() -> Iterator[Host]:
    with Host() as host:
        yield host
        host.machine.injector.clear()


def all_explanations() -> Iterator[tuple[object, Explanation]]:
    for table in (HINTS, EXCEPTIONS, INACTIVE_BITS, EXPLANATIONS):
        yield from table.items()


@pytest.mark.parametrize(("key", "explanation"), list(all_explanations()), ids=str)
def test_an_explanation_has_a_cause_and_a_next_step(key: object, explanation: Explanation) -> None:
    assert explanation.cause, key
    assert not explanation.cause.endswith("."), "the next step follows behind a full stop"
    assert explanation.next.endswith("."), "it ends a message"
    assert len(explanation.next.split()) > 2, "a next step is something that one can do"


# --- Calls that the driver refuses --------------------------------------------------------------------------


def _close(resource: object) -> None:
    """Close what the driver refuses to give up, and see what it says."""
    resource.close()  # type: ignore[attr-defined] # memory or a queue


def _export(gpu: GPU) -> None:
    with gpu.allocate(4096) as memory:
        memory.export_dmabuf()


def _mask(gpu: GPU) -> None:
    with gpu.create_queue(64) as queue:
        queue.set_cu_mask([3])


USES: dict[str, Callable[[GPU], object]] = {
    "CREATE_QUEUE": lambda gpu: gpu.create_queue(64),
    "CREATE_EVENT": lambda gpu: gpu.kfd.create_event(),
    "ALLOC_MEMORY_OF_GPU": lambda gpu: gpu.allocate(4096),
    "MAP_MEMORY_TO_GPU": lambda gpu: gpu.allocate(4096),
    "FREE_MEMORY_OF_GPU": lambda gpu: _close(gpu.allocate(4096)),
    "DESTROY_QUEUE": lambda gpu: _close(gpu.create_queue(64)),
    "SVM": lambda gpu: gpu.kfd.svm_attributes(0x10000, 4096),
    "SET_CU_MASK": _mask,
    "EXPORT_DMABUF": _export,
    "WAIT_EVENTS": lambda gpu: gpu.kfd.create_event().wait(0.0),
    "GET_CLOCK_COUNTERS": lambda gpu: gpu.clock(),
}
"""What programs do by which a call is made."""
IN_BRING_UP = {"GET_VERSION", "ACQUIRE_VM"}


def test_every_call_of_the_table_is_used() -> None:
    assert {call for call, _ in HINTS} == {"open", "*", *IN_BRING_UP, *USES} - {"GET_CLOCK_COUNTERS"}


def use(host: Host, call: str, number: int) -> None:
    """Have a call refused, and make it."""
    if call == "open":
        host.refusing = ("/dev/kfd", number)
    elif call in IN_BRING_UP:
        host.machine.injector.fail(call, number)
    with KFD(host) as kfd:
        gpu = kfd.open_gpu()
        host.machine.injector.fail(call, number)
        USES[call](gpu)


@pytest.mark.parametrize(("call", "number"), HINTS, ids=str)
def test_a_refused_call_is_explained(host: Host, call: str, number: int) -> None:
    explanation = HINTS[call, number]
    number = number or errno.ERANGE  # 0 stands for those that nothing is known of
    used = "GET_CLOCK_COUNTERS" if call == "*" else call
    with pytest.raises(KFDError) as caught:
        use(host, used, number)
    assert caught.value.errno == number
    for part in (used, errno.errorcode[number], explanation.cause, explanation.next):
        assert part in str(caught.value)


def test_a_render_node_that_may_not_be_opened_is_explained_too(host: Host) -> None:
    host.refusing = ("/dev/dri/renderD128", errno.EACCES)
    with pytest.raises(KFDError, match=r"renderD128.*usermod"), KFD(host) as kfd:
        kfd.open_gpu()


@pytest.mark.parametrize(
    ("call", "number", "misuse"),
    [
        ("CREATE_EVENT", errno.ENOSPC, lambda gpu: [gpu.kfd.create_event() for _ in range(5000)]),
        ("ALLOC_MEMORY_OF_GPU", errno.ENOMEM, lambda gpu: gpu.allocate(1 << 40)),
        ("SVM", errno.EFAULT, lambda gpu: gpu.kfd.set_svm_attributes(0x10000, 4096, access=[gpu])),
    ],
)
def test_a_misuse_meets_the_same_words(
    host: Host, call: str, number: int, misuse: Callable[[GPU], object]
) -> None:
    with pytest.raises(KFDError) as caught, KFD(host) as kfd:
        misuse(kfd.open_gpu())
    assert caught.value.errno == number
    assert str(explain(call, number)) in str(caught.value)


# --- Queues that the card stops -----------------------------------------------------------------------------


def _stopped(gpu: GPU, address: int, value: int) -> str:
    """What a wait says when the driver stores a value for the queue that it waits for."""
    queue = gpu.create_queue(64, name="the queue")
    signal = gpu.create_signal(1, gpu.kfd.create_event())
    signal.queue = queue
    gpu.kfd.kernels_in_flight = lambda _: ["saxpy"]
    queue.submit(aql.barrier_and([gpu.create_signal(1).address], completion_signal=signal.address))
    where = queue.address + _ERROR_PAYLOAD
    if address:
        page = ctypes.string_at(queue.address, aql.QUEUE_V1.size)
        where = aql.QUEUE_V1.read(page, "queue_inactive_signal") + address
    ctypes.c_uint64.from_address(where).value = value
    with pytest.raises(QueueError) as caught:
        signal.wait(TIMEOUT)
    return str(caught.value)


@pytest.mark.parametrize("code", EXCEPTIONS, ids=lambda code: code.name)
def test_an_exception_of_a_queue_is_explained(host: Host, code: ExceptionCode) -> None:
    with KFD(host) as kfd:
        text = _stopped(kfd.open_gpu(), 0, code.mask)
    assert text.startswith(
        f"the queue stopped: {EXCEPTIONS[code].cause} ({code.name}); kernels in flight: saxpy"
    )
    assert text.endswith(EXCEPTIONS[code].next)


@pytest.mark.parametrize("bit", INACTIVE_BITS, ids=hex)
def test_what_the_packet_processor_says_is_explained(host: Host, bit: int) -> None:
    with KFD(host) as kfd:
        text = _stopped(kfd.open_gpu(), 8, bit)
    assert INACTIVE_BITS[bit].cause in text
    assert text.endswith(INACTIVE_BITS[bit].next)


# --- Devices ------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def device_of(host: Host, emulated: bool) -> Iterator[Device]:
    """A device that tells its user what a real one would, if it is not to count as emulated."""
    if not emulated:
        host.name = "a real machine"
    with Device("kfd:0", host=host) as device:
        assert device.emulated is emulated
        yield device


def fault(device: Device) -> None:
    with device.zeros(32, np.uint32, name="small") as out:
        stream = device.stream()
        stream.launch(ONE, Program.from_asm(STORE).kernel("store"), out.address + 4096, 1)
        stream.sync(TIMEOUT)


def illegal(device: Device) -> None:
    stream = device.stream()
    stream.launch(ONE, Program.from_asm(asm_kernel("illegal", "  .long 0xbfe0ffff")).kernel("illegal"))
    stream.sync(TIMEOUT)


def reset(device: Device) -> None:
    stream = device.stream()
    stream.launch(ONE, Program.from_asm(ENDLESS).kernel("endless"))
    machine = device.gpu.kfd.host.machine  # type: ignore[attr-defined] # the emulated one
    machine.injector.reset(machine.cards[0])
    stream.sync(TIMEOUT)


def hang(device: Device) -> None:
    stream = device.stream()
    stream.launch(ONE, Program.from_asm(ENDLESS).kernel("endless"))
    stream.sync(0.05)


MISHAPS: dict[str, tuple[Callable[[Device], None], type[BarewaveError], str]] = {
    "fault": (fault, GPUFault, "store"),
    "queue": (illegal, QueueError, "illegal"),
    "reset": (reset, QueueError, "endless"),
    "timeout": (hang, GPUTimeout, "endless"),
}


@pytest.mark.parametrize(("what", "emulated"), EXPLANATIONS)
def test_what_happens_to_a_device_is_explained(host: Host, what: str, emulated: bool) -> None:
    mishap, kind, kernel = MISHAPS[what]
    with device_of(host, emulated) as device, pytest.raises(kind) as caught:
        mishap(device)
    text = str(caught.value)
    assert f"in flight: {kernel}" in text
    assert text.endswith(str(EXPLANATIONS[what, emulated]))


def test_the_tables_hold_no_others() -> None:
    assert set(EXPLANATIONS) == {(what, emulated) for what in MISHAPS for emulated in (True, False)}
