"""Copies and fills in the order of a stream, by the copy engines: contents, order, layouts, errors."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import ENDLESS, HANG_UNTIL_SET, STORE

from barewave import (
    BarewaveError,
    CheckError,
    Device,
    GPUFault,
    GPUTimeout,
    LaunchConfig,
    Program,
    Stream,
    launch,
)
from barewave.kfd import sdma_queue
from barewave.kfd.packets import aql, sdma
from barewave.kfd.packets.atomics import AtomicOp
from barewave.runtime import copies, copying

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)
RANDOM = np.random.default_rng(6)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture
def stream(device: Device) -> Iterator[Stream]:
    with device.stream(timeout=TIMEOUT) as opened:
        yield opened


def bytes_of(size: int) -> np.ndarray:
    return RANDOM.integers(0, 256, size, np.uint8)


def hang(stream: Stream, flag) -> None:
    launch(stream, ONE, Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set"), flag)


@pytest.fixture(params=["by host", "by engine"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small copies with the host done by the host, or by the engine as large ones are."""
    if request.param == "by engine":
        monkeypatch.setattr(copies, "_WRITTEN_BY_HOST", {})
        monkeypatch.setattr(copies, "_READ_BY_HOST", {})


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("size", [1, 4095, 4096, 4097, 100_003, (5 << 20) + 1])
def test_to_the_card_over_it_and_back(device: Device, stream: Stream, size: int) -> None:
    data = bytes_of(size)
    with device.empty(size, np.uint8) as x, device.empty(size, np.uint8, kind="gtt") as y:
        stream.copy(x, data)
        stream.copy(y, x)
        out = np.zeros(size, np.uint8)
        stream.copy(out, y)
        assert (out == data).all()
        stream.sync(TIMEOUT)
        assert (x.numpy() == data).all()


def test_a_long_copy_from_the_host_goes_in_chunks(
    device: Device, stream: Stream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "CHUNK", 10_000)
    monkeypatch.setattr(copies, "_STAGED", 40_000)
    data = RANDOM.random(20_001)
    with device.empty(20_001, np.float64) as x:
        stream.copy(x, data)
        out = np.empty(20_001)
        stream.copy(out, x)
        assert (out == data).all()
        assert (x.numpy() == data).all()
    stream.sync(TIMEOUT)
    assert device.pinned.stats.live == 0, "what it was staged through is back"


def test_copies_and_kernels_run_in_order(device: Device, stream: Stream) -> None:
    store = Program.from_asm(STORE).kernel("store")
    results = device.empty((200, 32), np.uint32)
    with device.empty(32, np.uint32) as x:
        for number in range(100):
            launch(stream, ONE, store, x, number)
            stream.copy(results[2 * number], x)
            stream.fill(x, 1000 + number)
            stream.copy(results[2 * number + 1], x)
        stream.sync(TIMEOUT)
    expected = np.repeat([[n, 1000 + n] for n in range(100)], 32).reshape(200, 32)
    assert (results.numpy() == expected).all()
    results.close()


def test_nothing_happens_before_its_turn_and_the_host_does_not_wait(device: Device, stream: Stream) -> None:
    flag, x = device.zeros(16, np.uint32), device.zeros(4096, np.uint32)
    hang(stream, flag)
    stream.fill(x, 7)
    event = stream.record()
    source = np.arange(4096, dtype=np.uint32)
    stream.copy(x[100:200], source[:100])
    source[:] = 0  # it was read when the call returned
    assert not stream.query()
    assert not event.query()
    assert not x.host.any()
    assert stream.in_flight[0] == "hang_until_set"
    assert "(fill of 16384 bytes)" in stream.in_flight
    flag.host[0] = 1
    event.sync(TIMEOUT)
    assert x.host[0] == x.host[-1] == 7
    stream.sync(TIMEOUT)
    assert x.host[100:200].tolist() == list(range(100))
    assert stream.query()
    assert not stream.in_flight
    flag.close()
    x.close()


def test_a_target_of_the_host_is_there_when_the_call_returns(device: Device, stream: Stream) -> None:
    store = Program.from_asm(STORE).kernel("store")
    with device.zeros(32, np.uint32) as x:
        for number in range(5):
            launch(stream, ONE, store, x, number)
            out = np.empty((4, 8), np.uint32)
            stream.copy(out, x)
            assert (out == number).all()


def test_registered_memory_is_a_target_that_needs_no_host(device: Device, stream: Stream) -> None:
    flag, x = device.zeros(16, np.uint32), device.array(np.arange(3000, dtype=np.uint32))
    out = np.zeros(3000, np.uint32)
    with device.register(out, name="results") as registered:
        hang(stream, flag)
        stream.copy(registered, x)
        assert not out.any()
        flag.host[0] = 1
        stream.sync(TIMEOUT)
        assert (out == np.arange(3000)).all()
    flag.close()
    x.close()


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize(
    ("shape", "to", "start"),
    [
        ((6, 8), np.s_[:, :], np.s_[:, :]),
        ((6, 8), np.s_[1:5, 2:7], np.s_[2:6, 0:5]),
        ((6, 8), np.s_[::2, ::2], np.s_[3:, 4:]),
        ((6, 8), np.s_[::-1, :], np.s_[:, ::-1]),
        ((4, 5, 6), np.s_[1:3, 1:4, 2:5], np.s_[0:2, 2:5, 0:3]),
        ((3, 4, 5, 6), np.s_[:, 1, :, 3:], np.s_[:, 2, :, :3]),
        ((6, 8), np.s_[0, 0], np.s_[5, 7]),
        ((6, 8), np.s_[2:2], np.s_[3:3]),
    ],
)
@pytest.mark.parametrize("dtype", [np.uint8, np.float16, np.float64, np.complex128])
def test_views_of_any_layout(device: Device, stream: Stream, shape, to, start, dtype) -> None:
    data = RANDOM.integers(0, 100, shape).astype(dtype)
    expected = np.zeros(shape, dtype)
    expected[to] = data[start]
    with device.array(data) as x, device.zeros(shape, dtype) as y, device.zeros(shape, dtype) as z:
        stream.copy(y[to], x[start])
        stream.copy(z[to], data[start])
        out = np.empty(expected[to].shape, dtype)
        stream.copy(out, y[to])
        stream.sync(TIMEOUT)
        np.testing.assert_array_equal(y.numpy(), expected)
        np.testing.assert_array_equal(z.numpy(), expected)
        np.testing.assert_array_equal(out, expected[to])


def test_a_transposed_copy(device: Device, stream: Stream) -> None:
    data = RANDOM.random((37, 53))
    with device.array(data) as x, device.empty((53, 37), np.float64) as y:
        stream.copy(y, x.T)
        stream.sync(TIMEOUT)
        np.testing.assert_array_equal(y.numpy(), data.T)


@pytest.mark.parametrize("shift", [-300, -1, 0, 1, 300])
def test_contiguous_arrays_may_overlap(device: Device, stream: Stream, shift: int) -> None:
    data = bytes_of(10_000)
    with device.array(data) as x:
        stream.copy(x[1000 + shift : 9000 + shift], x[1000:9000])
        stream.sync(TIMEOUT)
        expected = data.copy()
        expected[1000 + shift : 9000 + shift] = data[1000:9000]
        assert (x.numpy() == expected).all()


def test_strided_arrays_may_not(device: Device, stream: Stream) -> None:
    with device.zeros((8, 8)) as x:
        with pytest.raises(CheckError, match="overlap"):
            stream.copy(x[1:, ::2], x[:-1, ::2])
        with pytest.raises(CheckError, match="shape"):
            stream.copy(x[:, :4], x[:4, :].reshape(4, 8))


@pytest.mark.parametrize(
    ("dtype", "value"),
    [
        (np.uint8, 0xAB), (np.int8, -3), (np.float16, 1.5), (np.uint16, 0x1234), (np.float32, np.pi),
        (np.int32, -2), (np.float64, np.e), (np.int64, -1), (np.uint64, 1 << 63), (np.complex64, 1 - 2j),
        (np.complex128, 3j), (np.bool_, True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("count", [1, 3, 1001, 70_000])
def test_fills_of_every_type(device: Device, stream: Stream, dtype, value, count: int) -> None:
    with device.zeros(count + 2, dtype) as x:
        stream.fill(x[1:-1], value)
        stream.sync(TIMEOUT)
        expected = np.zeros(count + 2, dtype)
        expected[1:-1] = value
        assert x.numpy().tobytes() == expected.tobytes()


def test_fills_of_views(device: Device, stream: Stream) -> None:
    with device.zeros((9, 7), np.int16) as x:
        stream.fill(x[2:5, 1:6], 5)
        stream.fill(x[::4, 0], -1)
        stream.sync(TIMEOUT)
        expected = np.zeros((9, 7), np.int16)
        expected[2:5, 1:6] = 5
        expected[::4, 0] = -1
        assert (x.numpy() == expected).all()


def test_sizes_types_and_values_are_checked(device: Device, stream: Stream) -> None:
    with device.zeros(4) as x, device.zeros(5) as y, device.zeros(4, np.int32) as z:
        for target, source, message in (
            (x, y, "5 elements, the target 4"),
            (x, z, "the source is int32"),
            (x, np.zeros(3, np.float32), "3 elements, the buffer 4"),
            (x, np.zeros(4, np.complex64), "complex64"),
            (np.zeros(4), x, "the target is"),
            (np.zeros(4), np.zeros(4), "numpy copies"),
        ):
            with pytest.raises(CheckError, match=message):
                stream.copy(target, source)
        read_only = np.zeros(4, np.float32)
        read_only.flags.writeable = False
        with pytest.raises(CheckError, match="read-only"):
            stream.copy(read_only, x)
        with pytest.raises(CheckError, match="no element"):
            stream.fill(z, "many")
        with pytest.raises(CheckError, match="one value"):
            stream.fill(z, [1, 2])
    with device.zeros((400, 400), np.uint8) as x, device.zeros((400, 400), np.uint8) as y:
        with pytest.raises(CheckError, match="packets of the copy engine"):
            stream.fill(x[:, ::2].T, 1)
        stream.copy(y[:, ::2], x[:, ::2])
        stream.sync(TIMEOUT)


def test_a_buffer_that_is_closed_while_it_is_copied_lives_until_that_has_ended(
    device: Device, stream: Stream
) -> None:
    flag, out = device.zeros(16, np.uint32), device.zeros(50_000, np.uint32)
    source = device.array(np.arange(50_000, dtype=np.uint32))
    hang(stream, flag)
    stream.copy(out, source)
    source.close()
    with device.array(np.zeros(50_000, np.uint32)):
        flag.host[0] = 1
        stream.sync(TIMEOUT)
    assert (out.numpy() == np.arange(50_000)).all()
    out.close()
    flag.close()


def test_a_copy_waits_in_vain_and_its_stream_is_closed(device: Device) -> None:
    """The copy engine is shared: what waits for a kernel that never ends must not hold up others."""
    endless = Program.from_asm(ENDLESS).kernel("endless")
    with device.zeros(4096, np.uint32) as x, device.array(np.arange(4096, dtype=np.uint32)) as y:
        stuck = [device.stream() for _ in range(6)]
        for stream in stuck:
            launch(stream, ONE, endless)
            stream.fill(x, 1)
        for stream in stuck:
            with pytest.raises(GPUTimeout, match=r"endless, \(fill of 16384 bytes\)"):
                stream.sync(0.1)
        with device.array(np.arange(50_000.0)) as z:
            assert (z.numpy(timeout=TIMEOUT) == np.arange(50_000)).all()
        for stream in stuck:
            stream.close()
        with device.stream(timeout=TIMEOUT) as stream:
            stream.copy(x, y)
            stream.sync(TIMEOUT)
            assert (x.numpy() == np.arange(4096)).all()
    assert device.pinned.stats.in_flight == 0


def test_more_streams_than_copy_queues(device: Device) -> None:
    streams = [device.stream(timeout=TIMEOUT) for _ in range(9)]
    arrays = [device.zeros(10_000, np.uint32) for _ in streams]
    for turn in range(3):
        for number, (stream, array) in enumerate(zip(streams, arrays, strict=True)):
            stream.fill(array, 10 * turn + number)
    for stream in streams:
        stream.sync(TIMEOUT)
        stream.close()
    for number, array in enumerate(arrays):
        assert (array.numpy() == 20 + number).all()
        array.close()


def test_a_fault_of_the_copy_engine_is_told() -> None:
    with Device("emulated") as device:
        x = device.zeros(4096, np.uint32, name="x")
        stream = device.stream()
        hole = device.gpu.allocate(1 << 20, "vram", host_visible=True)
        y = device.zeros(4096, np.uint32)
        y._address = hole.address
        hole.close()
        flag = device.zeros(16, np.uint32)
        hang(stream, flag)
        stream.copy(x, y)
        flag.host[0] = 1
        with pytest.raises(GPUFault, match="copy of 16384 bytes"):
            stream.sync(TIMEOUT)
        with pytest.raises(GPUFault):
            stream.copy(x, x[:])
        stream.close()


def test_streams_that_come_and_go_leave_nothing(device: Device) -> None:
    live = None
    for turn in range(5):
        with device.stream(timeout=TIMEOUT) as stream, device.zeros(5000, np.uint32) as x:
            stream.copy(x, np.arange(5000, dtype=np.uint32))
            stream.fill(x[:10], turn)
        now = len(device.gpu.kfd.allocations)
        assert live is None or now == live
        live = now


def test_a_closed_stream_takes_no_copy(device: Device) -> None:
    stream = device.stream()
    stream.close()
    with device.zeros(4) as x, pytest.raises(BarewaveError, match="closed"):
        stream.copy(x, [1.0, 2.0, 3.0, 4.0])


def test_threads_copy_on_shared_streams(device: Device) -> None:
    """Eight threads on three streams that share what there is: each one's copies are in its own order."""
    wrong: list[str] = []
    with (
        device.stream(timeout=TIMEOUT) as a,
        device.stream(timeout=TIMEOUT) as b,
        device.stream(timeout=TIMEOUT) as c,
    ):

        def work(number: int) -> None:
            stream = (a, b, c)[number % 3]
            with device.zeros(5000, np.uint32) as x, device.zeros(5000, np.uint32) as y:
                for turn in range(20):
                    stream.fill(x, 100 * number + turn)
                    stream.copy(y, x)
                    out = np.empty(5000, np.uint32)
                    stream.copy(out, y)
                    if not (out == 100 * number + turn).all():
                        wrong.append(f"thread {number}, turn {turn}: {out}")

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(TIMEOUT)
            assert not thread.is_alive()
    assert not wrong


def test_streams_wait_for_each_others_copies_in_a_ring(device: Device) -> None:
    """Copy queues are shared and run in order: who waits must not stand in front of what it waits for."""
    streams = [device.stream(timeout=TIMEOUT) for _ in range(7)]
    arrays = [device.zeros(3000, np.uint32) for _ in range(8)]
    flag = device.zeros(16, np.uint32)
    hang(streams[0], flag)
    for turn in range(5):
        streams[0].fill(arrays[0], turn + 1)
        for number, stream in enumerate(streams):
            stream.copy(arrays[number + 1], arrays[number])
            streams[(number + 1) % len(streams)].wait(stream.record())
    flag.host[0] = 1
    streams[0].sync(TIMEOUT)
    assert all((array.host == 5).all() for array in arrays)
    for each in (*streams, *arrays, flag):
        each.close()


@pytest.mark.parametrize("address", [0, 4, 0x7FFF_1234_5678, (1 << 64) - 8])
def test_packets_that_are_packed_by_hand_are_those_of_the_tables(address: int) -> None:
    down = sdma.atomic(address + 8 & (1 << 64) - 1, AtomicOp.ADD_64, (1 << 64) - 1)
    if address < 1 << 63:
        assert sdma_queue.poll_packet(address) == sdma.poll_memory(address + 8, 0)
        assert sdma_queue.count_packet(address) == down
    for size in (1, 4097, 1 << 30):
        for target in (address ^ 4, 0x1000):
            packets = list(sdma_queue.copy_packets(target, address, size))
            assert packets == [sdma.copy(address, target, size, backwards=address < target < address + size)]
    signal, completion = address & ~7, 0x12345678
    assert copying._barrier(signal, completion) == aql.barrier_and([signal], completion_signal=completion)
