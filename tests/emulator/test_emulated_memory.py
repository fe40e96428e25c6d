"""Buffer objects: allocation, mapping, limits, and the errors of each."""

import errno
import os

import pytest
from kfd_client import (
    ANONYMOUS,
    FIXED,
    GPU_ID,
    GTT,
    PAGE,
    PRIVATE,
    READ_WRITE,
    SHARED,
    USERPTR,
    VA,
    VRAM,
    Client,
    fails,
    recording_machine,
)

from barewave import BarewaveError
from barewave.emulator.card import Machine, Profile, parse_size
from barewave.emulator.heap import Heap, OutOfMemory
from barewave.kfd.ioctl import MemoryFlag, MmapType


def mmap_error(client, fd, length, offset):
    try:
        client.host.mmap(0, length, READ_WRITE, SHARED, fd, offset)
    except OSError as error:
        return error.errno
    return 0


@pytest.mark.parametrize("flags", [GTT, VRAM, MemoryFlag.VRAM | MemoryFlag.WRITABLE])
def test_memory_is_zero_keeps_its_bytes_and_is_shared_by_its_mappings(client, flags):
    memory = client.alloc(3 * PAGE, flags)
    first, second = (
        client.host.mmap(0, 3 * PAGE, READ_WRITE, SHARED, client.render, memory["mmap_offset"])
        for _ in range(2)
    )
    assert client.peek(first, 3 * PAGE) == bytes(3 * PAGE)
    client.poke(first + PAGE, b"barewave")
    assert client.peek(second + PAGE, 8) == b"barewave"
    client.map(memory["handle"])
    client.unmap(memory["handle"])
    client.map(memory["handle"])
    assert client.peek(second + PAGE, 8) == b"barewave"


def test_freed_memory_comes_back_as_zeros_once_nothing_maps_it(client):
    memory = client.alloc(2 << 20, VRAM)
    at = client.host.mmap(0, 2 << 20, READ_WRITE, SHARED, client.render, memory["mmap_offset"])
    client.poke(at, b"old")
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    used = client.host.machine.heap.vram[0].used
    assert client.peek(at, 3) == b"old"  # the mapping keeps the object alive, as in the kernel
    assert used == 2 << 20
    client.host.munmap(at, 2 << 20)
    assert client.host.machine.heap.vram[0].used == 0
    again = client.alloc(2 << 20, VRAM)
    at = client.host.mmap(0, 2 << 20, READ_WRITE, SHARED, client.render, again["mmap_offset"])
    assert client.peek(at, 3) == bytes(3)


@pytest.mark.parametrize("parts", [1, 2])
def test_freed_memory_that_is_still_mapped_goes_with_the_process(parts):
    machine = recording_machine()[0].retain()
    client = Client(machine)
    memory = client.alloc(3 * PAGE, VRAM)
    at = client.host.mmap(0, 3 * PAGE, READ_WRITE, SHARED, client.render, memory["mmap_offset"])
    if parts == 2:
        client.host.munmap(at + PAGE, PAGE)
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    vram = machine.heap.vram[0]
    assert vram.used == 3 * PAGE
    client.close()
    assert vram.used == 0
    machine.release()


def test_a_fixed_mapping_over_another_lets_go_of_what_was_there(client):
    memory = client.buffer(2 * PAGE)
    client.unmap(memory["handle"])
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    gtt = client.host.machine.heap.gtt
    client.host.mmap(memory["va"], PAGE, READ_WRITE, PRIVATE | ANONYMOUS | FIXED, -1, 0)
    assert gtt.used == 2 * PAGE  # half of the mapping is still there
    client.host.mmap(memory["va"] + PAGE, PAGE, READ_WRITE, PRIVATE | ANONYMOUS | FIXED, -1, 0)
    assert gtt.used == 0


@pytest.mark.parametrize(
    ("size", "flags", "offset", "number"),
    [
        (0, GTT, 0, errno.EINVAL),
        (PAGE, MemoryFlag.WRITABLE, 0, errno.EINVAL),
        (PAGE, MemoryFlag.DOORBELL, 0, errno.EINVAL),
        (2 * PAGE, MemoryFlag.MMIO_REMAP, 0, errno.EINVAL),
        (PAGE, USERPTR, 0, errno.EINVAL),
        (PAGE, USERPTR, 0x1234, errno.EINVAL),
        (PAGE, USERPTR, 0x1000, errno.EFAULT),
        (PAGE, USERPTR, 1 << 63, errno.EFAULT),
        ((1 << 64) - 1, USERPTR, 0x1000, errno.EFAULT),
        ((1 << 64) - 1, VRAM, 0, errno.ENOMEM),
        (1 << 40, VRAM, 0, errno.ENOMEM),
        (1 << 50, GTT, 0, errno.ENOMEM),
        (PAGE, GTT | MemoryFlag.AQL_QUEUE_MEM, 0, errno.EINVAL),
    ],
)
def test_allocation_errors(client, size, flags, offset, number):
    wanted = {"va_addr": VA, "size": size, "gpu_id": GPU_ID, "flags": int(flags), "mmap_offset": offset}
    assert client.error("ALLOC_MEMORY_OF_GPU", **wanted) == number


def test_allocation_on_an_unknown_card(client):
    assert client.error("ALLOC_MEMORY_OF_GPU", size=PAGE, gpu_id=1, flags=2) == errno.EINVAL


def test_userptr_takes_memory_of_the_process(client):
    at = client.memory(2 * PAGE)
    memory = client.alloc(2 * PAGE, USERPTR, va=at, offset=at)
    client.map(memory["handle"])
    assert mmap_error(client, client.render, PAGE, memory["mmap_offset"]) == errno.EINVAL
    read_only = client.host.mmap(0, PAGE, 1, PRIVATE | ANONYMOUS, -1, 0)
    wanted = {"size": PAGE, "gpu_id": GPU_ID, "mmap_offset": read_only}
    assert client.error("ALLOC_MEMORY_OF_GPU", flags=int(USERPTR), **wanted) == errno.EPERM
    # Also without WRITABLE: that flag is about the card, while KFD always asks the CPU's pages for writing.
    assert client.error("ALLOC_MEMORY_OF_GPU", flags=int(MemoryFlag.USERPTR), **wanted) == errno.EPERM


def test_memory_of_the_card_cannot_be_userptr(client):
    for kind in (VRAM, GTT):
        memory = client.alloc(2 * PAGE, kind)
        at = client.host.mmap(0, 2 * PAGE, 3, 1, client.render, memory["mmap_offset"])
        wanted = {"va_addr": at, "size": PAGE, "gpu_id": GPU_ID, "flags": int(USERPTR), "mmap_offset": at}
        assert client.error("ALLOC_MEMORY_OF_GPU", **wanted) == errno.EFAULT
        client.host.munmap(at, 2 * PAGE)


def test_filling_the_card_fails_with_enomem_and_recovers():
    machine = Machine(Profile(vram=1 << 30))
    client = Client(machine)
    try:
        available = client.call("AVAILABLE_MEMORY", gpu_id=GPU_ID)["available"]
        assert available == 1 << 30
        handles = [client.alloc(64 << 20, VRAM)["handle"] for _ in range(16)]
        assert client.call("AVAILABLE_MEMORY", gpu_id=GPU_ID)["available"] == 0
        assert client.error("ALLOC_MEMORY_OF_GPU", size=PAGE, gpu_id=GPU_ID, flags=int(VRAM)) == errno.ENOMEM
        for handle in handles:
            client.call("FREE_MEMORY_OF_GPU", handle=handle)
        assert client.alloc(1 << 30, VRAM)["handle"]
        assert client.error("AVAILABLE_MEMORY", gpu_id=1) == errno.EINVAL
    finally:
        client.close()


def test_free_errors(client):
    memory = client.alloc()
    client.map(memory["handle"])
    assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == errno.EBUSY
    client.unmap(memory["handle"])
    assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == 0
    assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == errno.EINVAL
    assert client.error("FREE_MEMORY_OF_GPU", handle=0) == errno.EINVAL


@pytest.mark.parametrize("name", ["MAP_MEMORY_TO_GPU", "UNMAP_MEMORY_FROM_GPU"])
def test_map_argument_errors(client, name):
    memory = client.alloc()
    ids = client.memory()
    client.poke(ids, GPU_ID.to_bytes(4, "little"))
    good = {"handle": memory["handle"], "device_ids_array_ptr": ids, "n_devices": 1}
    assert client.error(name, **{**good, "n_devices": 0}) == errno.EINVAL
    assert client.error(name, **good, n_success=2) == errno.EINVAL
    assert client.error(name, **{**good, "device_ids_array_ptr": 0}) == errno.EFAULT
    assert client.error(name, **{**good, "handle": memory["handle"] + 100}) == errno.ENOMEM
    assert client.error(name, **{**good, "handle": 0}) == errno.EINVAL


def test_map_counts_the_devices_that_are_done(client):
    memory = client.alloc()
    with fails(errno.EINVAL):
        client.map(memory["handle"], (GPU_ID, 1))
    assert client.after["n_success"] == 1
    assert client.map(memory["handle"], (GPU_ID,), done=1)["n_success"] == 1
    client.unmap(memory["handle"])
    with fails(errno.EINVAL):
        client.unmap(memory["handle"])


@pytest.mark.parametrize("va", [VA + 1, 0, 0xF000, 1 << 47, (1 << 64) - PAGE])
def test_addresses_that_cannot_be_mapped(client, va):
    memory = client.alloc(PAGE, GTT, va=va)
    with fails(errno.EINVAL):
        client.map(memory["handle"])


@pytest.mark.parametrize("shift", [-1, 0, 1, 3])
def test_overlapping_mappings_are_refused(client, shift):
    client.map(client.alloc(4 * PAGE, GTT, va=VA + (8 << 20))["handle"])
    other = client.alloc(2 * PAGE, GTT, va=VA + (8 << 20) + shift * PAGE)
    with fails(errno.EINVAL):
        client.map(other["handle"])
    beside = client.alloc(PAGE, GTT, va=VA + (8 << 20) + 4 * PAGE)
    client.map(beside["handle"])


def test_mmap_of_the_render_node(client):
    memory = client.alloc(PAGE)
    assert mmap_error(client, client.render, 2 * PAGE, memory["mmap_offset"]) == errno.EINVAL
    assert mmap_error(client, client.render, PAGE, memory["mmap_offset"] + (1 << 40)) == errno.EINVAL
    other = client.host.open("/dev/dri/renderD128", os.O_RDWR)
    assert mmap_error(client, other, PAGE, memory["mmap_offset"]) == errno.EACCES


def test_doorbells_and_mmio(client):
    doorbells = client.alloc(8192, MemoryFlag.DOORBELL | MemoryFlag.WRITABLE)
    mmio = client.alloc(PAGE, MemoryFlag.MMIO_REMAP | MemoryFlag.WRITABLE)
    assert doorbells["mmap_offset"] >> 62 == MmapType.DOORBELL
    assert client.host.mmap(0, 8192, READ_WRITE, SHARED, client.fd, doorbells["mmap_offset"])
    assert client.host.mmap(0, PAGE, READ_WRITE, SHARED, client.fd, mmio["mmap_offset"])
    client.map(doorbells["handle"])
    assert mmap_error(client, client.fd, PAGE, doorbells["mmap_offset"]) == errno.EINVAL
    assert mmap_error(client, client.fd, 8192, mmio["mmap_offset"]) == errno.EINVAL
    assert mmap_error(client, client.fd, 8192, MmapType.RESERVED_MEM << 62) == errno.EFAULT
    assert mmap_error(client, client.fd, 8192, MmapType.DOORBELL << 62 | 1 << 46) == errno.ENODEV
    assert mmap_error(client, client.fd, 32768, MmapType.EVENTS << 62) == errno.EINVAL


def test_the_page_table_reaches_the_engine_and_removals_pause_it():
    machine, engine = recording_machine()
    client = Client(machine)
    try:
        first = client.buffer(2 * PAGE, MemoryFlag.GTT)
        client.call("CREATE_QUEUE", **client.queue_buffers())
        table = {start: (end, flags) for start, end, _, flags, _ in engine.ranges[1]}
        assert table[first["va"]] == (first["va"] + 2 * PAGE, 0)
        assert table[client.queue_memory[0]["va"]][1] == 3
        pauses = engine.pauses
        second = client.alloc(PAGE)
        client.map(second["handle"])
        assert second["va"] in [entry[0] for entry in engine.ranges[1]]
        assert engine.pauses == pauses
        client.unmap(second["handle"])
        assert second["va"] not in [entry[0] for entry in engine.ranges[1]]
        assert engine.pauses == pauses + 1
    finally:
        client.close()


def test_unmapping_userptr_memory_takes_it_from_the_card_first():
    machine, engine = recording_machine()
    client = Client(machine)
    try:
        client.call("CREATE_QUEUE", **client.queue_buffers())
        at = client.memory(4 * PAGE)
        memory = client.alloc(4 * PAGE, USERPTR, va=at, offset=at)
        client.map(memory["handle"])
        assert at in [entry[0] for entry in engine.ranges[1]]
        client.host.munmap(at + PAGE, PAGE)
        assert at not in [entry[0] for entry in engine.ranges[1]]
        client.unmap(memory["handle"])
        assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == 0
    finally:
        client.close()


def test_two_cards_map_one_object():
    machine = Machine(Profile(), 2)
    client = Client(machine)
    try:
        other = machine.cards[1].profile
        assert other.gpu_id != GPU_ID
        render = client.host.open(f"/dev/dri/renderD{other.render_minor}", os.O_RDWR)
        memory = client.alloc(PAGE, VRAM)
        with fails(errno.ENODEV):
            client.map(memory["handle"], (GPU_ID, other.gpu_id))
        client.call("ACQUIRE_VM", drm_fd=render, gpu_id=other.gpu_id)
        assert client.map(memory["handle"], (GPU_ID, other.gpu_id), done=1)["n_success"] == 2
        assert client.error("ACQUIRE_VM", drm_fd=render, gpu_id=GPU_ID) == errno.EBUSY
    finally:
        client.close()


def test_the_heap_merges_what_is_freed():
    heap = Heap([64 << 20], 64 << 20)
    region = heap.vram[0]
    pieces = [region.allocate(PAGE) for _ in range(8)]
    with pytest.raises(OutOfMemory):
        region.allocate(64 << 20)
    for piece in pieces[::2] + pieces[1::2]:
        region.free(piece)
    assert region.used == 0
    whole = region.allocate(64 << 20)
    assert whole.offset % (2 << 20) == 0
    whole.view()[:3] = b"abc"
    assert heap.resident > 0
    region.free(whole)
    assert heap.resident == 0
    heap.close()


@pytest.mark.parametrize(
    ("text", "size"), [("1G", 1 << 30), ("24g", 24 << 30), ("512MiB", 512 << 20), (" 4096 ", 4096)]
)
def test_sizes_are_read(text, size):
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "G", "-1G", "1.5G", "24T", "many"])
def test_wrong_sizes_are_refused(text):
    with pytest.raises(ValueError, match="not a size"):
        parse_size(text)


def test_the_environment_sets_the_size_of_vram(monkeypatch):
    monkeypatch.setenv("BAREWAVE_EMULATED_VRAM", "1G")
    client = Client()
    try:
        assert client.call("AVAILABLE_MEMORY", gpu_id=GPU_ID)["available"] == 1 << 30
        bank = client.host.read_file("/sys/devices/virtual/kfd/kfd/topology/nodes/1/mem_banks/0/properties")
        assert b"size_in_bytes 1073741824\n" in bank
    finally:
        client.close()
    monkeypatch.setenv("BAREWAVE_EMULATED_VRAM", "lots")
    with pytest.raises(BarewaveError, match="BAREWAVE_EMULATED_VRAM"):
        Client()
