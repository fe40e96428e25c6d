"""Streams, events and host functions of ``barewave.hip``: what runs before what."""

import ctypes
import threading

import numpy as np
import pytest
from hip_support import KERNELS, check, code, hip_cards

from barewave import hip
from barewave.runtime.hip.queueing import stream_of

__all__ = ["hip_cards"]

N = 1 << 12
KIND = hip.hipMemcpyKind
NOT_READY = hip.hipError_t.hipErrorNotReady
pytestmark = pytest.mark.usefixtures("hip_cards")


class Work:
    """An array on the card, and a kernel that multiplies it."""

    def __init__(self):
        self.module = check(hip.hipModuleLoad(str(KERNELS)))
        self.scale = check(hip.hipModuleGetFunction(self.module, b"scale"))
        self.memory = check(hip.hipMalloc(4 * N))
        self.set(1.0)

    def set(self, value):
        check(hip.hipMemcpyHtoD(self.memory, np.full(N, value, np.float32), 4 * N))

    def launch(self, stream, by):
        extra = (self.memory, ctypes.c_float(by), ctypes.c_uint(N))
        check(hip.hipModuleLaunchKernel(self.scale, N // 256, 1, 1, 256, 1, 1, 0, stream, None, extra))

    def value(self):
        out = np.empty(N, np.float32)
        check(hip.hipMemcpyDtoH(out, self.memory, out.nbytes))
        assert (out == out[0]).all()
        return out[0]


class Gate:
    """Holds a stream back by a host function until it is opened."""

    def __init__(self, stream):
        self._open = threading.Event()
        check(hip.hipLaunchHostFunc(stream, self._wait, None))

    def _wait(self, _data):
        assert self._open.wait(30)

    def open(self):
        self._open.set()


@pytest.fixture
def work():
    return Work()


def test_a_stream_keeps_its_order(work):
    stream = check(hip.hipStreamCreate())
    gate = Gate(stream)
    for _ in range(5):
        work.launch(stream, 2.0)
    check(hip.hipMemsetD32Async(work.memory, 0x40400000, N, stream))  # 3.0
    work.launch(stream, 2.0)
    assert hip.hipStreamQuery(stream) == (NOT_READY,)
    # An answer, not a failure.
    assert hip.hipPeekAtLastError() == (hip.hipError_t.hipSuccess,)
    gate.open()
    check(hip.hipStreamSynchronize(stream))
    check(hip.hipStreamQuery(stream))
    assert work.value() == 6.0


def test_a_stream_waits_for_another_ones_event(work):
    first, second = (check(hip.hipStreamCreateWithFlags(hip.hipStreamNonBlocking)) for _ in range(2))
    event = check(hip.hipEventCreate())
    gate = Gate(first)
    check(hip.hipMemsetD32Async(work.memory, 0x40A00000, N, first))  # 5.0
    check(hip.hipEventRecord(event, first))
    check(hip.hipStreamWaitEvent(second, event, 0))
    work.launch(second, 2.0)
    assert hip.hipEventQuery(event) == (NOT_READY,)
    assert hip.hipStreamQuery(second) == (NOT_READY,)
    gate.open()
    check(hip.hipStreamSynchronize(second))
    check(hip.hipEventQuery(event))
    assert work.value() == 10.0


def test_the_null_stream_waits_for_blocking_streams(work):
    stream = check(hip.hipStreamCreate())
    gate = Gate(stream)
    check(hip.hipMemsetD32Async(work.memory, 0x40A00000, N, stream))
    work.launch(None, 2.0)
    assert hip.hipStreamQuery(None) == (NOT_READY,)
    gate.open()
    check(hip.hipStreamSynchronize(None))
    check(hip.hipStreamQuery(stream))
    assert work.value() == 10.0


def test_blocking_streams_wait_for_the_null_stream(work):
    stream = check(hip.hipStreamCreate())
    gate = Gate(None)
    check(hip.hipMemsetD32Async(work.memory, 0x40A00000, N, None))
    work.launch(stream, 2.0)
    assert hip.hipStreamQuery(stream) == (NOT_READY,)
    gate.open()
    check(hip.hipStreamSynchronize(stream))
    assert work.value() == 10.0


def test_other_streams_do_not_wait_for_the_null_stream(work):
    stream = check(hip.hipStreamCreateWithFlags(hip.hipStreamNonBlocking))
    gate = Gate(None)
    work.launch(stream, 2.0)
    check(hip.hipStreamSynchronize(stream))
    assert hip.hipStreamQuery(None) == (NOT_READY,)
    gate.open()
    check(hip.hipDeviceSynchronize())
    assert work.value() == 2.0


def test_the_threads_own_stream(work):
    work.launch(hip.hipStreamPerThread, 3.0)
    check(hip.hipStreamSynchronize(hip.hipStreamPerThread))
    assert work.value() == 3.0
    numbers = [check(hip.hipStreamGetId(hip.hipStreamPerThread))] * 2

    def other():
        numbers[1] = check(hip.hipStreamGetId(hip.hipStreamPerThread))

    thread = threading.Thread(target=other)
    thread.start()
    thread.join(30)
    assert numbers[0] != numbers[1]


def test_host_functions_run_in_order_and_may_raise(work, caplog):
    stream = check(hip.hipStreamCreate())
    called = []
    check(hip.hipLaunchHostFunc(stream, called.append, 1))

    def broken(_data):
        raise RuntimeError("this host function fails")

    check(hip.hipLaunchHostFunc(stream, broken, None))
    check(hip.hipStreamAddCallback(stream, lambda *given: called.append(given), "data", 0))
    work.launch(stream, 2.0)
    check(hip.hipStreamSynchronize(stream))
    assert called == [1, (stream, hip.hipError_t.hipSuccess, "data")]
    assert "this host function fails" in caplog.text
    assert work.value() == 2.0
    with pytest.raises(TypeError, match="callable"):
        hip.hipLaunchHostFunc(stream, None, None)


def test_host_functions_of_ctypes():
    received = []
    function = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(received.append)
    check(hip.hipLaunchHostFunc(None, function, ctypes.c_void_p(1234)))
    check(hip.hipDeviceSynchronize())
    assert received == [1234]


def test_times(work):
    stream = check(hip.hipStreamCreate())
    start, stop = check(hip.hipEventCreate()), check(hip.hipEventCreate())
    assert code(hip.hipEventElapsedTime(start, stop)) == "hipErrorInvalidHandle"
    check(hip.hipEventSynchronize(start))
    check(hip.hipEventQuery(start))
    check(hip.hipEventRecord(start, stream))
    gate = Gate(stream)
    work.launch(stream, 2.0)
    check(hip.hipEventRecord(stop, stream))
    assert code(hip.hipEventElapsedTime(start, stop)) == "hipErrorNotReady"
    gate.open()
    check(hip.hipEventSynchronize(stop))
    assert check(hip.hipEventElapsedTime(start, stop)) > 0
    assert check(hip.hipEventElapsedTime(stop, start)) < 0
    timeless = check(hip.hipEventCreateWithFlags(hip.hipEventDisableTiming))
    check(hip.hipEventRecord(timeless, stream))
    check(hip.hipEventSynchronize(timeless))
    assert code(hip.hipEventElapsedTime(start, timeless)) == "hipErrorInvalidHandle"
    assert code(hip.hipEventCreateWithFlags(hip.hipEventInterprocess)) == "hipErrorNotSupported"
    assert code(hip.hipEventCreateWithFlags(1 << 20)) == "hipErrorInvalidValue"
    check(hip.hipEventCreateWithFlags(hip.hipEventReleaseToSystem))
    # Recorded again, an event stands for its new moment.
    check(hip.hipEventRecord(start, stream))
    check(hip.hipEventSynchronize(start))
    assert check(hip.hipEventElapsedTime(stop, start)) > 0


def test_handles_that_do_not_exist(work):
    stream, event = check(hip.hipStreamCreate()), check(hip.hipEventCreate())
    check(hip.hipStreamDestroy(stream))
    check(hip.hipEventDestroy(event))
    for result in (
        hip.hipStreamDestroy(stream),
        hip.hipStreamDestroy(None),
        hip.hipStreamSynchronize(stream),
        hip.hipStreamQuery(12345),
        hip.hipEventDestroy(event),
        hip.hipEventRecord(event, None),
        hip.hipEventQuery(None),
        hip.hipStreamWaitEvent(None, event, 0),
    ):
        assert code(result) == "hipErrorInvalidHandle"
    extra = (work.memory, ctypes.c_float(1.0), ctypes.c_uint(N))
    bad = hip.hipModuleLaunchKernel(12345, 1, 1, 1, 1, 1, 1, 0, None, None, extra)
    assert code(bad) == "hipErrorInvalidDeviceFunction"


def test_what_a_stream_was_made_with():
    least, greatest = check(hip.hipDeviceGetStreamPriorityRange())
    assert greatest < least
    stream = check(hip.hipStreamCreateWithPriority(hip.hipStreamNonBlocking, greatest))
    assert check(hip.hipStreamGetPriority(stream)) == greatest
    assert stream_of(stream).stream.priority == 3
    assert check(hip.hipStreamGetFlags(stream)) == hip.hipStreamNonBlocking
    assert check(hip.hipStreamGetDevice(stream)) == 0
    assert code(hip.hipStreamCreateWithFlags(8)) == "hipErrorInvalidValue"
    assert check(hip.hipStreamGetPriority(check(hip.hipStreamCreateWithPriority(0, 99)))) == least


def test_threads_share_a_stream(work):
    stream = check(hip.hipStreamCreate())
    failed = []

    def run():
        try:
            for _ in range(50):
                work.launch(stream, -1.0)
            check(hip.hipStreamSynchronize(stream))
        except BaseException as error:
            failed.append(error)
            raise

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failed
    assert work.value() == 1.0
