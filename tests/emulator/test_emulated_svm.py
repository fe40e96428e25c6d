"""Shared virtual memory: attributes, what is mapped on the card, and what the SMI events tell of moves."""

import errno
import os
import struct

import pytest
from kfd_client import ANONYMOUS, GPU_ID, PAGE, PRIVATE, Client, fails, recording_machine

from barewave.emulator.card import RX_7900_XTX
from barewave.emulator.engine import RangeFlag
from barewave.kfd.ioctl import (
    SVM,
    SVM_ATTRIBUTE,
    SMIEvent,
    SVMAttribute,
    SVMFlag,
    SVMLocation,
    SVMOp,
    svm_number,
)

NOWHERE = SVMLocation.UNDEFINED
DEFAULT_FLAGS = SVMFlag.HOST_ACCESS | SVMFlag.COHERENT


def svm(client, op, start, size, *attributes):
    """Set or get attributes; what comes back."""
    argument = SVM.pack(start_addr=start, size=size, op=op, nattr=len(attributes))
    for kind, value in attributes:
        argument += SVM_ATTRIBUTE.pack(type=kind, value=value)
    result = client.host.ioctl(client.fd, svm_number(len(attributes)), argument)
    assert result == 0
    return [struct.unpack_from("<II", argument, SVM.size + 8 * n) for n in range(len(attributes))]


def put(client, start, size, *attributes):
    svm(client, SVMOp.SET_ATTR, start, size, *attributes)


def get(client, start, size, *kinds):
    asked = [(kind, GPU_ID if kind == SVMAttribute.ACCESS else 0) for kind in kinds]
    return svm(client, SVMOp.GET_ATTR, start, size, *asked)


def ranges(client):
    """The card's page table: (start, end) with what it may do."""
    space = client.host._process.devices[GPU_ID].space
    return {(start, end): RangeFlag(flags) for start, end, _, flags, _ in space._ranges()}


def test_a_range_without_attributes_has_the_defaults(client):
    at = client.memory(4 * PAGE)
    answers = get(
        client, at, 4 * PAGE,
        SVMAttribute.PREFERRED_LOC, SVMAttribute.PREFETCH_LOC, SVMAttribute.ACCESS,
        SVMAttribute.SET_FLAGS, SVMAttribute.CLR_FLAGS, SVMAttribute.GRANULARITY,
    )  # fmt: skip
    assert answers == [
        (SVMAttribute.PREFERRED_LOC, NOWHERE),
        (SVMAttribute.PREFETCH_LOC, NOWHERE),
        (SVMAttribute.NO_ACCESS, GPU_ID),
        (SVMAttribute.SET_FLAGS, DEFAULT_FLAGS),
        (SVMAttribute.CLR_FLAGS, ~DEFAULT_FLAGS & 0xFFFFFFFF),
        (SVMAttribute.GRANULARITY, 9),
    ]
    assert not ranges(client)


def test_a_range_that_ends_inside_of_an_older_one_makes_no_second_range(client):
    """The piece that is cut off the older range stands behind all others when gaps are looked for."""
    at = client.memory(8 * PAGE)
    access = (SVMAttribute.ACCESS, GPU_ID)
    put(client, at, 4 * PAGE, access)
    put(client, at + 4 * PAGE, 4 * PAGE, (SVMAttribute.NO_ACCESS, GPU_ID))
    put(client, at + 2 * PAGE, 4 * PAGE, (SVMAttribute.GRANULARITY, 3), access)
    assert sorted(ranges(client)) == [(at + n * PAGE, at + (n + 2) * PAGE) for n in (0, 2, 4)]
    kept = client.host._process.svm.ranges
    assert [(r.start, r.end) for r in kept] == [(at + n * PAGE, at + (n + 2) * PAGE) for n in (0, 2, 4, 6)]


def test_access_maps_the_range_and_no_access_unmaps_it(client):
    at = client.memory(4 * PAGE)
    put(client, at, 4 * PAGE, (SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.SET_FLAGS, SVMFlag.GPU_EXEC))
    assert ranges(client) == {(at, at + 4 * PAGE): RangeFlag.WRITE | RangeFlag.EXECUTE}
    assert get(client, at, PAGE, SVMAttribute.ACCESS) == [(SVMAttribute.ACCESS, GPU_ID)]
    put(client, at, 4 * PAGE, (SVMAttribute.ACCESS_IN_PLACE, GPU_ID))
    assert get(client, at, PAGE, SVMAttribute.ACCESS) == [(SVMAttribute.ACCESS_IN_PLACE, GPU_ID)]
    put(client, at, 4 * PAGE, (SVMAttribute.NO_ACCESS, GPU_ID))
    assert not ranges(client)


def test_attributes_of_a_part_split_the_range(client):
    at = client.memory(8 * PAGE)
    put(client, at, 8 * PAGE, (SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.GRANULARITY, 0xFF))
    middle = at + 2 * PAGE
    put(client, middle, 2 * PAGE, (SVMAttribute.SET_FLAGS, SVMFlag.GPU_RO), (SVMAttribute.GRANULARITY, 3))
    assert ranges(client) == {
        (at, middle): RangeFlag.WRITE,
        (middle, middle + 2 * PAGE): RangeFlag(0),
        (middle + 2 * PAGE, at + 8 * PAGE): RangeFlag.WRITE,
    }
    kinds = (SVMAttribute.SET_FLAGS, SVMAttribute.CLR_FLAGS, SVMAttribute.GRANULARITY)
    assert get(client, at, 8 * PAGE, *kinds) == [
        (SVMAttribute.SET_FLAGS, DEFAULT_FLAGS),  # what all have
        (SVMAttribute.CLR_FLAGS, ~(DEFAULT_FLAGS | SVMFlag.GPU_RO) & 0xFFFFFFFF),  # what none has
        (SVMAttribute.GRANULARITY, 3),  # the least
    ]
    assert get(client, at, PAGE, SVMAttribute.GRANULARITY) == [(SVMAttribute.GRANULARITY, 0x3F)]


def test_locations_that_differ_are_undefined(client):
    at = client.memory(4 * PAGE)
    put(client, at, 2 * PAGE, (SVMAttribute.PREFERRED_LOC, GPU_ID))
    put(client, at + 2 * PAGE, 2 * PAGE, (SVMAttribute.PREFERRED_LOC, 0))
    assert get(client, at, 2 * PAGE, SVMAttribute.PREFERRED_LOC)[0][1] == GPU_ID
    assert get(client, at, 4 * PAGE, SVMAttribute.PREFERRED_LOC)[0][1] == NOWHERE


def test_memory_that_may_not_be_written_is_read_only_on_the_card(client):
    at = client.host.mmap(0, PAGE, 1, PRIVATE | ANONYMOUS, -1, 0)
    put(client, at, PAGE, (SVMAttribute.ACCESS, GPU_ID))
    assert ranges(client) == {(at, at + PAGE): RangeFlag(0)}


def test_unmapping_memory_takes_it_from_the_card_and_forgets_its_attributes(client):
    at = client.memory(4 * PAGE)
    put(client, at, 4 * PAGE, (SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.SET_FLAGS, SVMFlag.GPU_EXEC))
    client.host.munmap(at + PAGE, PAGE)
    executable = RangeFlag.WRITE | RangeFlag.EXECUTE
    assert ranges(client) == {(at, at + PAGE): executable, (at + 2 * PAGE, at + 4 * PAGE): executable}
    with fails(errno.EFAULT):
        get(client, at, 4 * PAGE, SVMAttribute.SET_FLAGS)
    client.host.mmap(at + PAGE, PAGE, 3, PRIVATE | ANONYMOUS | 0x10, -1, 0)
    assert get(client, at + PAGE, PAGE, SVMAttribute.SET_FLAGS) == [(SVMAttribute.SET_FLAGS, DEFAULT_FLAGS)]


def test_buffer_objects_and_ranges_do_not_overlap(client):
    memory = client.buffer(2 * PAGE)
    with fails(errno.EFAULT):  # mapped in the process too: device memory is no SVM memory
        put(client, memory["va"], PAGE, (SVMAttribute.ACCESS, GPU_ID))
    plain = client.memory(2 * PAGE)
    userptr = client.alloc(2 * PAGE, 4 | 1 << 31, va=plain, offset=plain)
    client.map(userptr["handle"])
    with fails(errno.EADDRINUSE):
        put(client, plain, PAGE, (SVMAttribute.ACCESS, GPU_ID))
    at = client.memory(2 * PAGE)
    put(client, at, 2 * PAGE, (SVMAttribute.ACCESS, GPU_ID))
    wanted = {"size": PAGE, "gpu_id": GPU_ID}
    assert client.error("ALLOC_MEMORY_OF_GPU", va_addr=at + PAGE, flags=2, **wanted) == errno.EADDRINUSE
    assert client.error("ALLOC_MEMORY_OF_GPU", mmap_offset=at, flags=4, **wanted) == errno.EADDRINUSE
    assert client.error("ALLOC_MEMORY_OF_GPU", va_addr=at + 2 * PAGE, flags=2, **wanted) == 0


def test_a_save_area_may_be_an_svm_range(client):
    members = client.queue_buffers()
    size = -(-(RX_7900_XTX.cwsr_size + RX_7900_XTX.debug_memory_size) // PAGE) * PAGE
    at = client.memory(size)
    put(client, at, size, (SVMAttribute.ACCESS, GPU_ID))
    members["ctx_save_restore_address"] = at
    assert client.error("CREATE_QUEUE", **members) == errno.EINVAL
    put(client, at, size, (SVMAttribute.SET_FLAGS, SVMFlag.GPU_ALWAYS_MAPPED))
    queue = client.call("CREATE_QUEUE", **members)
    client.call("DESTROY_QUEUE", queue_id=queue["queue_id"])


def test_a_queue_stops_when_its_save_area_goes():
    machine, engine = recording_machine()
    client = Client(machine)
    try:
        members = client.queue_buffers()
        size = -(-(RX_7900_XTX.cwsr_size + RX_7900_XTX.debug_memory_size) // PAGE) * PAGE
        at = client.memory(size)
        flags = (SVMAttribute.SET_FLAGS, SVMFlag.GPU_ALWAYS_MAPPED)
        put(client, at, size, (SVMAttribute.ACCESS, GPU_ID), flags)
        client.call("CREATE_QUEUE", **{**members, "ctx_save_restore_address": at})
        assert list(engine.active.values()) == [True]
        client.host.munmap(at, PAGE)
        assert list(engine.active.values()) == [False]
    finally:
        client.close()


def smi(client, *events):
    fd = client.call("SMI_EVENTS", gpuid=GPU_ID)["anon_fd"]
    os.write(fd, struct.pack("<Q", sum(1 << event - 1 for event in events)))
    return fd


def lines(fd):
    try:
        return os.read(fd, 4096).decode().splitlines()
    except BlockingIOError:
        return []


def test_a_prefetch_is_told_as_a_migration(client):
    fd = smi(client, SMIEvent.MIGRATE_START, SMIEvent.MIGRATE_END, SMIEvent.UNMAP_FROM_GPU)
    at = client.memory(4 * PAGE)
    put(client, at, 4 * PAGE, (SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.PREFETCH_LOC, GPU_ID))
    start, end = lines(fd)
    fields = start.split()
    assert fields[0] == f"{SMIEvent.MIGRATE_START:x}"
    assert fields[2:4] == [f"-{os.getpid()}", f"@{at // PAGE:x}(4)"]
    assert fields[4:] == [f"0->{GPU_ID:x}", f"{GPU_ID:x}:ffffffff", "0"]
    assert end.split()[0] == f"{SMIEvent.MIGRATE_END:x}"
    put(client, at, 4 * PAGE, (SVMAttribute.PREFETCH_LOC, GPU_ID))
    assert lines(fd) == []  # they are there already
    put(client, at, 4 * PAGE, (SVMAttribute.PREFETCH_LOC, 0))
    assert f" {GPU_ID:x}->0 " in lines(fd)[0]
    client.host.munmap(at, 4 * PAGE)
    assert lines(fd)[0].split()[0] == f"{SMIEvent.UNMAP_FROM_GPU:x}"


def test_smi_lines_are_those_that_were_asked_for(client):
    fd = smi(client, SMIEvent.GPU_PRE_RESET)
    client.host.write_file("/sys/kernel/debug/barewave/card0", b'{"command": "reset"}\n')
    assert lines(fd) == [f"{SMIEvent.GPU_PRE_RESET:x} 1 hang"]
    with pytest.raises(BlockingIOError):
        os.read(fd, 96)
    assert client.host.poll([(fd, 1)], 0) == []
    with fails(errno.EFAULT):
        client.host.write(fd, b"short")
    with fails(errno.EINVAL):
        client.host.read(client.fd, 8)
    client.host.close(fd)
    with fails(errno.EBADF):
        client.host.read(fd, 8)


def test_a_client_that_does_not_read_loses_lines(client):
    fd = smi(client, SMIEvent.GPU_POST_RESET)
    for _ in range(200):
        client.host.write_file("/sys/kernel/debug/barewave/card0", b'{"command": "reset"}\n')
    first = lines(fd)
    assert 1024 - 96 < sum(len(line) + 1 for line in first) <= 1024
    assert first[0].endswith(" 1 hang")
    client.host.write_file("/sys/kernel/debug/barewave/card0", b'{"command": "reset"}\n')
    assert lines(fd) == [f"{SMIEvent.GPU_POST_RESET:x} c9 hang"]


def test_other_processes_events_are_for_the_privileged_who_ask(client):
    # In this process every client has the same pid: another's must be told apart by the device alone.
    card = client.host.machine.cards[0]
    fd = smi(client, SMIEvent.QUEUE_EVICTION)
    card.smi.eviction(os.getpid() + 1, GPU_ID, 0)
    assert lines(fd) == []
    card.smi.eviction(os.getpid(), GPU_ID, 0)
    assert len(lines(fd)) == 1
