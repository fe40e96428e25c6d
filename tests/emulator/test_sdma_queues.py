"""SDMA queues on the emulated card, driven by the driver, against numpy."""

from __future__ import annotations

import errno
import json
import struct
import time
from collections.abc import Iterator

import numpy as np
import pytest

from barewave.emulator.host import EmulatedHost
from barewave.errors import GPUFault, GPUTimeout, KFDError
from barewave.kfd import GPU, KFD, Memory
from barewave.kfd.packets import sdma
from barewave.kfd.packets.atomics import AtomicOp
from barewave.kfd.packets.layout import words_of
from barewave.kfd.sdma_queue import SDMAQueue

SIZE = 1 << 20
DEBUG_FILE = "/sys/kernel/debug/barewave/card0"


class StraddlingQueue(SDMAQueue):
    """Lets packets go on at the ring's start, as kfdtest does."""

    _straddles = True


@pytest.fixture
def gpu() -> Iterator[GPU]:
    host = EmulatedHost()
    try:
        with KFD(host) as kfd:
            yield kfd.open_gpu()
    finally:
        host.end_process()


@pytest.fixture
def queue(gpu: GPU) -> SDMAQueue:
    return gpu.create_sdma_queue()


@pytest.fixture
def memory(gpu: GPU) -> Memory:
    return gpu.allocate(2 * SIZE, "gtt", name="data")


def array(memory: Memory) -> np.ndarray:
    return np.frombuffer(memory.view, np.uint8)


def words(memory: Memory) -> memoryview:
    return memory.view.cast("I")


def run(queue: SDMAQueue, packets: bytes | bytearray | list[bytearray]) -> None:
    queue.wait(queue.submit(packets))


def records(gpu: GPU) -> list[dict[str, object]]:
    text = gpu.kfd.host.read_file(DEBUG_FILE)
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.corpus(size=20000, sample=400, part=5000)
def test_copies_of_any_size_alignment_and_overlap(queue: SDMAQueue, memory: Memory, numbers: range) -> None:
    data = array(memory)
    draw = np.random.default_rng(numbers.start)
    data[:] = draw.integers(0, 256, data.size, np.uint8)
    expected = data.copy()
    for _ in numbers:
        size = int(draw.choice((0, 1, 3, 4, 63, 4096, 65537, 300001)) + draw.integers(0, 100))
        source, target = (int(at) for at in draw.integers(0, data.size - size, 2))
        if draw.random() < 0.4:  # near each other
            target = min(max(0, source + int(draw.integers(-200, 200))), data.size - size)
        queue.wait(queue.copy(memory.address + target, memory.address + source, size))
        expected[target : target + size] = expected[source : source + size].copy()
        np.testing.assert_array_equal(data[target : target + size], expected[target : target + size])
    np.testing.assert_array_equal(data, expected)


def test_a_copy_between_all_kinds_of_memory(gpu: GPU, queue: SDMAQueue) -> None:
    draw = np.random.default_rng(3)
    spaces = [gpu.allocate(SIZE, kind, host_visible=True) for kind in ("vram", "gtt")]
    content = draw.integers(0, 256, SIZE, np.uint8)
    for source in spaces:
        for target in spaces:
            if source is not target:
                array(source)[:] = content
                array(target)[:] = 0
                source.flush_host_writes()
                queue.wait(queue.copy(target.address, source.address, SIZE))
                np.testing.assert_array_equal(array(target), content)


def test_a_copy_goes_to_two_places(queue: SDMAQueue, memory: Memory) -> None:
    data = array(memory)
    data[: SIZE // 4] = np.random.default_rng(1).integers(0, 256, SIZE // 4, np.uint8)
    first, second = memory.address + SIZE // 2 + 1, memory.address + SIZE + 7
    queue.wait(queue.copy(first, memory.address, SIZE // 4, second=second))
    for place in (SIZE // 2 + 1, SIZE + 7):
        np.testing.assert_array_equal(data[place : place + SIZE // 4], data[: SIZE // 4])
    with pytest.raises(ValueError, match="overlap"):
        queue.copy(first, first - 5, 10, second=second)


def test_windows_of_arrays(queue: SDMAQueue, memory: Memory) -> None:
    data = array(memory)
    draw = np.random.default_rng(2)
    for _ in range(60):
        element = int(draw.choice((1, 2, 4, 8, 16)))
        extent = [int(n) for n in draw.integers(1, 20, 3)]
        pitches = [int(extent[0] + n) for n in draw.integers(6, 20, 2)]
        slices = [pitch * (extent[1] + 6) for pitch in pitches]
        corners = [[int(n) for n in draw.integers(0, 4, 3)] for _ in range(2)]
        data[:] = draw.integers(0, 256, data.size, np.uint8)
        starts = (0, SIZE)
        boxes = []
        for start, pitch, pitch_slice, corner in zip(starts, pitches, slices, corners, strict=True):
            offset = start + element * (corner[0] + corner[1] * pitch + corner[2] * pitch_slice)
            strides = (element * pitch_slice, element * pitch, element, 1)
            boxes.append((offset, (extent[2], extent[1], extent[0], element), strides))
        expected = data.copy()
        views = [
            np.lib.stride_tricks.as_strided(expected[offset:], shape, strides)
            for offset, shape, strides in boxes
        ]
        views[1][...] = views[0]
        packet = sdma.copy_window(
            memory.address + starts[0], memory.address + starts[1], (extent[0], extent[1], extent[2]),
            element_size=element, source_pitch=pitches[0], target_pitch=pitches[1],
            source_slice=slices[0], target_slice=slices[1],
            source_offset=(corners[0][0], corners[0][1], corners[0][2]),
            target_offset=(corners[1][0], corners[1][1], corners[1][2]),
        )  # fmt: skip
        run(queue, packet)
        np.testing.assert_array_equal(data, expected)


@pytest.mark.parametrize(
    ("width", "height", "source_pitch", "target_pitch"),
    [
        (1, 1, 1, 1),
        (100, 7, 128, 100),
        (101, 9, 103, 555),
        (0, 5, 8, 8),
        (20000, 20, 30001, 40000),
        (16, 17000, 16, 32),
    ],
)
def test_rows_of_any_pitch(
    queue: SDMAQueue, memory: Memory, width: int, height: int, source_pitch: int, target_pitch: int
) -> None:
    data = array(memory)
    data[:] = np.random.default_rng(width).integers(0, 256, data.size, np.uint8)
    expected = data.copy()
    for row in range(height):
        target, source = SIZE + row * target_pitch, row * source_pitch
        expected[target : target + width] = expected[source : source + width]
    queue.wait(
        queue.copy_2d(memory.address + SIZE, target_pitch, memory.address, source_pitch, width, height)
    )
    np.testing.assert_array_equal(data, expected)
    with pytest.raises(ValueError, match="do not fit"):
        queue.copy_2d(memory.address, 4, memory.address, 4, 5, 2)


def test_fills_of_any_size_and_alignment(queue: SDMAQueue, memory: Memory) -> None:
    data = array(memory)
    draw = np.random.default_rng(4)
    expected = data.copy()
    for _ in range(200):
        size = int(draw.choice((0, 1, 2, 5, 100, 70000))) + int(draw.integers(0, 9))
        target = int(draw.integers(0, data.size - size))
        value = int(draw.integers(0, 1 << 32)) if draw.random() < 0.7 else 0x5A5A5A5A
        queue.wait(queue.fill(memory.address + target, size, value))
        pattern = np.frombuffer(struct.pack("<I", value), np.uint8)
        expected[target : target + size] = np.resize(pattern, size)
    np.testing.assert_array_equal(data, expected)


def test_both_ways_to_count_a_fill_of_dwords(queue: SDMAQueue, memory: Memory) -> None:
    """kfdtest writes bytes less 1 where ROCr writes bytes less 4."""
    data = array(memory)
    for count in (15, 12):
        data[:32] = 0
        run(
            queue, sdma.CONST_FILL.pack(fillsize=2, dst_addr=memory.address, src_data=0x01020304, count=count)
        )
        assert bytes(data[:20]) == b"\4\3\2\1" * 4 + bytes(4)


def test_writes_fences_and_timestamps(gpu: GPU, queue: SDMAQueue, memory: Memory) -> None:
    content = np.random.default_rng(5).integers(0, 256, 40000, np.uint8)
    queue.wait(queue.write(memory.address + 8, content.tobytes()))
    np.testing.assert_array_equal(array(memory)[8 : 8 + content.size], content)
    before = gpu.clock().gpu
    queue.wait(queue.timestamp(memory.address))
    assert before <= int(words(memory)[0]) | int(words(memory)[1]) << 32 <= gpu.clock().gpu
    run(queue, sdma.fence(memory.address + 4, 0x12345678))
    assert words(memory)[1] == 0x12345678


def test_a_trap_wakes_its_event(queue: SDMAQueue, memory: Memory) -> None:
    ticket = queue.fill(memory.address, 4096, 7, interrupt=True)
    queue.wait_event(ticket)
    assert words(memory)[1023] == 7


@pytest.mark.parametrize("function", sdma.PollFunction)
def test_a_poll_waits_until_the_comparison_holds(
    queue: SDMAQueue, memory: Memory, function: sdma.PollFunction
) -> None:
    wrong, right = {
        sdma.PollFunction.ALWAYS: (None, 5),
        sdma.PollFunction.LESS: (7, 6),
        sdma.PollFunction.LESS_EQUAL: (8, 7),
        sdma.PollFunction.EQUAL: (6, 7),
        sdma.PollFunction.NOT_EQUAL: (7, 8),
        sdma.PollFunction.GREATER_EQUAL: (6, 7),
        sdma.PollFunction.GREATER: (7, 8),
    }[function]
    flag = words(memory)
    flag[0] = 0xFF00 | (right if wrong is None else wrong)
    packets = sdma.poll_memory(memory.address, 7, mask=0xFF, function=function)
    ticket = queue.submit([packets, sdma.fence(memory.address + 4, 1)])
    if wrong is not None:
        time.sleep(0.005)
        assert flag[1] == 0
        assert not queue.idle
        flag[0] = 0xFF00 | right
    queue.wait(ticket)
    assert flag[1] == 1


def test_a_poll_holds_back_no_other_queue(gpu: GPU, queue: SDMAQueue, memory: Memory) -> None:
    ticket = queue.submit(sdma.poll_memory(memory.address, 1))
    other = gpu.create_sdma_queue()
    other.wait(other.fill(memory.address + 64, 64, 9))
    with pytest.raises(GPUTimeout, match="write pointer"):
        queue.wait(ticket, 0.01)
    words(memory)[0] = 1
    queue.wait(ticket)


ATOMICS = {
    "SWAP": lambda old, new, _: new,
    "CMPSWAP": lambda old, new, compare: new if old == compare else old,
    "ADD": lambda old, new, _: old + new,
    "SUB": lambda old, new, _: old - new,
    "AND": lambda old, new, _: old & new,
    "OR": lambda old, new, _: old | new,
    "XOR": lambda old, new, _: old ^ new,
    "UMIN": lambda old, new, _: min(old, new),
    "UMAX": lambda old, new, _: max(old, new),
    "INC": lambda old, new, _: 0 if old >= new else old + 1,
    "DEC": lambda old, new, _: new if old == 0 or old > new else old - 1,
}


@pytest.mark.parametrize("operation", AtomicOp, ids=lambda op: op.name)
def test_atomic_operations(queue: SDMAQueue, memory: Memory, operation: AtomicOp) -> None:
    name, bits = operation.name.rsplit("_", 1)
    limit = 1 << int(bits)
    half = limit >> 1

    def signed(value: int) -> int:
        return value - limit if value >= half else value

    for old, new, compare in [(5, 7, 5), (limit - 1, 3, 5), (0, 1, 0), (3, limit - 2, 3)]:
        view = memory.view.cast("Q" if bits == "64" else "I")
        view[0] = old
        run(queue, sdma.atomic(memory.address, operation, new, compare))
        if name in ("SMIN", "SMAX"):
            expected = (min if name == "SMIN" else max)(signed(old), signed(new)) % limit
        else:
            expected = ATOMICS[name](old, new, compare) % limit
        assert view[0] == expected


def test_a_repeated_compare_and_swap_waits(queue: SDMAQueue, memory: Memory) -> None:
    view = memory.view.cast("Q")
    view[0] = 1
    ticket = queue.submit(sdma.atomic(memory.address, AtomicOp.CMPSWAP_64, 9, 2, loop=True))
    time.sleep(0.003)
    assert view[0] == 1
    view[0] = 2
    queue.wait(ticket)
    assert view[0] == 9


def test_a_condition_skips_packets(queue: SDMAQueue, memory: Memory) -> None:
    view = words(memory)
    for value in (3, 4):
        view[0], view[1], view[2] = value, 0, 0
        skipped = sdma.fence(memory.address + 4, 1)
        run(
            queue,
            sdma.conditional(memory.address, 3, len(skipped) // 4)
            + skipped
            + sdma.fence(memory.address + 8, 1),
        )
        assert (view[1], view[2]) == (int(value == 3), 1)


def test_indirect_buffers(gpu: GPU, memory: Memory) -> None:
    queue = gpu.create_sdma_queue(1024)
    code = gpu.allocate(4096, "gtt")
    packets = b"".join(sdma.fence(memory.address + 4 * place, place + 1) for place in range(64)) + sdma.nop(5)
    code.view[: len(packets)] = packets
    for _ in range(50):  # from every place of the ring
        words(memory)[:64] = memoryview(bytes(256)).cast("I")
        queue.wait(queue.run(code.address, len(packets) // 4))
        assert list(words(memory)[:64]) == list(range(1, 65))
        queue.submit(sdma.nop(1))
    with pytest.raises(ValueError, match="32"):
        queue.run(code.address + 4, 1)


@pytest.mark.parametrize("kind", [SDMAQueue, StraddlingQueue])
def test_the_ring_wraps_at_every_place(gpu: GPU, memory: Memory, kind: type[SDMAQueue]) -> None:
    queue = kind(gpu, 1024)
    view = words(memory)
    places = set()
    for number in range(1, 1500):
        view[0] = number
        places.add(queue.write_pointer % 1024)
        padding = sdma.nop(1 + number * 7 % 5)
        queue.wait(queue.submit(sdma.copy(memory.address, memory.address + 8, 4) + padding))
        assert view[2] == number
    assert len(places) == 256 or not kind._straddles


def test_many_submissions_without_a_wait(gpu: GPU, memory: Memory) -> None:
    queue = gpu.create_sdma_queue(1024)
    view = words(memory)
    for number in range(3000):
        queue.submit(sdma.fence(memory.address + 4 * (number % 1000), number))
    queue.synchronize()
    assert list(view[:1000]) == list(range(2000, 3000))


def test_a_doorbell_of_32_bits_and_one_without_effect(queue: SDMAQueue, memory: Memory) -> None:
    packet = sdma.fence(memory.address, 77)
    queue._ring[: len(packet)] = packet
    queue._words[0] = len(packet)
    queue._doorbell.cast("B").cast("I")[0] = len(packet)
    deadline = time.monotonic() + 5
    while words(memory)[0] != 77 and time.monotonic() < deadline:
        time.sleep(0.001)
    assert words(memory)[0] == 77
    queue._doorbell[0] = len(packet)
    queue.wait(queue.fill(memory.address, 4, 5))


@pytest.mark.parametrize("dwords", [1, 2, 300])
def test_the_read_pointer_passes_the_last_packets_payload(
    queue: SDMAQueue, memory: Memory, dwords: int
) -> None:
    """kfdtest waits for packets by the read pointer alone, with nothing behind a WRITE or a NOP."""
    for packet in (sdma.write(memory.address, range(dwords)), sdma.nop(dwords)):
        start = queue.write_pointer
        queue._ring[start : start + len(packet)] = packet
        queue._publish(start + len(packet))
        deadline = time.monotonic() + 5
        while queue._read_word != start + len(packet) and time.monotonic() < deadline:
            time.sleep(0.001)
        assert queue._read_word == start + len(packet)


def test_a_queue_that_is_taken_off_goes_on_where_it_was(queue: SDMAQueue, memory: Memory) -> None:
    view = words(memory)
    run(queue, sdma.fence(memory.address, 1))
    queue.pause()
    ticket = queue.submit(sdma.fence(memory.address, 2))
    time.sleep(0.01)
    assert view[0] == 1
    queue.resume()
    queue.wait(ticket)
    assert view[0] == 2
    queue._kfd.file.call(
        "UPDATE_QUEUE",
        ring_base_address=0,
        queue_id=queue.id,
        ring_size=queue.ring_size,
        queue_percentage=100,
    )
    ticket = queue.submit(sdma.fence(memory.address, 3))
    time.sleep(0.01)
    assert view[0] == 2
    queue.resume()
    queue.wait(ticket)
    assert view[0] == 3


@pytest.mark.parametrize("what", ["source", "target", "poll", "fence", "atomic", "indirect", "fill", "write"])
def test_a_wrong_address_evicts_all_queues_of_the_process(gpu: GPU, what: str) -> None:
    queue, other = gpu.create_sdma_queue(), gpu.create_sdma_queue()
    memory = gpu.allocate(SIZE, "gtt")
    bad = memory.address + SIZE  # a guard page follows
    packet = {
        "source": sdma.copy(bad - 5000, memory.address, 6000),
        "target": sdma.copy(memory.address, bad - 5000, 6000),
        "poll": sdma.poll_memory(bad, 1),
        "fence": sdma.fence(bad, 1),
        "atomic": sdma.atomic(bad, AtomicOp.ADD_32, 1),
        "indirect": sdma.nop(2) + sdma.indirect(bad, 8),
        "fill": sdma.fill(bad - 4, 8, 1),
        "write": sdma.write(bad - 4, [1, 2]),
    }[what]
    ticket = queue.submit(packet)
    with pytest.raises(GPUFault, match=f"{bad:#x}"):
        queue.wait(ticket)
    with pytest.raises(GPUFault):
        other.wait(other.fill(memory.address, 4, 1))
    assert gpu.create_sdma_queue().error() is not None


def test_a_store_to_read_only_memory_is_a_fault_that_says_so(
    gpu: GPU, queue: SDMAQueue, memory: Memory
) -> None:
    constant = gpu.allocate(4096, "gtt", writable=False)
    queue.wait(queue.copy(memory.address, constant.address, 4096))
    with pytest.raises(GPUFault, match="read-only"):
        queue.wait(queue.fill(constant.address, 16, 1))


def test_a_process_of_its_own_goes_on_after_anothers_fault(
    gpu: GPU, queue: SDMAQueue, memory: Memory
) -> None:
    host = EmulatedHost()
    try:
        with KFD(host) as kfd:
            theirs = kfd.open_gpu().create_sdma_queue()
            with pytest.raises(GPUFault):
                theirs.wait(theirs.fill(0x1000000, 4, 1))
    finally:
        host.end_process()
    queue.wait(queue.fill(memory.address, 4, 1))


@pytest.mark.parametrize(
    "packet",
    [
        b"\xff\0\0\0",
        b"\x01\x02\0\0",  # a COPY of another kind
        b"\x0c\0\0\0",  # page tables are the kernel's
        b"\x0e\0\0\0",  # registers, too
        sdma.POLL_REGMEM.pack(func=7, mem_poll=1),
        sdma.POLL_REGMEM.pack(func=3, addr=0x1234),
        sdma.CONST_FILL.pack(fillsize=3),
        sdma.ATOMIC.pack(atomic_op=0),
        sdma.COPY_SUB_WINDOW.pack(elementsize=5),
        sdma.INDIRECT.pack(ib_base=4096, ib_size=8),  # does not end at a multiple of 8 dwords
    ],
    ids=lambda packet: packet[:4].hex(),
)
def test_what_is_no_packet_stops_its_queue_alone(gpu: GPU, memory: Memory, packet: bytes) -> None:
    queue, other = gpu.create_sdma_queue(), gpu.create_sdma_queue()
    packet = bytes(packet)
    if packet[0] == sdma.Op.POLL_REGMEM and words_of(packet)[0] >> 31:
        packet = packet[:4] + memory.address.to_bytes(8, "little") + packet[12:]
    ticket = queue.submit([packet, sdma.fence(memory.address, 1)])
    other.wait(other.fill(memory.address + 64, 64, 1))
    with pytest.raises(GPUTimeout):
        queue.wait(ticket, 0.02)
    assert words(memory)[0] == 0
    assert any(record["record"] == "queue exception" for record in records(gpu))


def test_sdma_queues_are_few_and_the_cards(gpu: GPU) -> None:
    node = gpu.node
    most = node.sdma_engines * node.sdma_queues_per_engine
    host = EmulatedHost()
    try:
        with KFD(host) as kfd:
            theirs = kfd.open_gpu().create_sdma_queue(engine=1)
            queues = [gpu.create_sdma_queue(1024) for _ in range(most - 1)]
            with pytest.raises(KFDError) as caught:
                gpu.create_sdma_queue()
            assert caught.value.errno == errno.ENOMEM
            theirs.close()
            gpu.create_sdma_queue(engine=1)
    finally:
        host.end_process()
    with pytest.raises(KFDError) as caught:
        gpu.create_sdma_queue(engine=node.sdma_engines)
    assert caught.value.errno == errno.EINVAL
    for queue in queues:
        queue.close()
    for _ in range(node.sdma_queues_per_engine):
        gpu.create_sdma_queue(1024, engine=0)
    with pytest.raises(KFDError) as caught:
        gpu.create_sdma_queue(engine=0)
    assert caught.value.errno == errno.ENOMEM


def test_a_queue_is_destroyed_in_the_middle_of_a_long_copy(gpu: GPU) -> None:
    memory = gpu.allocate(64 << 20)
    queue = gpu.create_sdma_queue()
    for _ in range(200):
        queue.submit(sdma.copy(memory.address, memory.address + (32 << 20), 32 << 20))
    begin = time.monotonic()
    queue.close()
    assert time.monotonic() - begin < 2
    fresh = gpu.create_sdma_queue()
    fresh.wait(fresh.fill(memory.address, 64, 1))


def test_a_long_copy_lets_other_queues_advance(gpu: GPU) -> None:
    memory = gpu.allocate(64 << 20)
    queue, other = gpu.create_sdma_queue(), gpu.create_sdma_queue()
    ticket = 0
    for _ in range(40):
        ticket = queue.submit(sdma.copy(memory.address, memory.address + (32 << 20), 32 << 20))
    other.wait(other.fill(memory.address, 64, 1), 2.0)
    assert queue.completed < ticket


def test_all_queues_copy_at_once(gpu: GPU, memory: Memory) -> None:
    node = gpu.node
    data = array(memory)
    data[:] = np.random.default_rng(8).integers(0, 256, data.size, np.uint8)
    queues = [gpu.create_sdma_queue(4096) for _ in range(node.sdma_engines * node.sdma_queues_per_engine)]
    targets = [gpu.allocate(data.size, host_visible=True) for _ in queues]
    for _ in range(3):
        for queue, target in zip(queues, targets, strict=True):
            queue.copy(target.address, memory.address, data.size)
    for queue, target in zip(queues, targets, strict=True):
        queue.synchronize(20.0)
        np.testing.assert_array_equal(array(target), data)
