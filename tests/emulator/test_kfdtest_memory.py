"""What kfdtest asks of memory, by raw calls: large, many, shared, registered twice, across processes."""

import errno
import os
import subprocess
import sys
import threading

import pytest
from kfd_client import ANONYMOUS, GPU_ID, GTT, PAGE, PRIVATE, READ_WRITE, SHARED, USERPTR, VRAM, Client

from barewave.emulator import libc
from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.kfd.ioctl import MemoryFlag, SVMAttribute, SVMFlag

NORESERVE = 0x4000
MIB, GIB = 1 << 20, 1 << 30


def test_very_large_userptr_ranges_many_times(client):
    size = 16 * GIB
    at = client.host.mmap(0, size, READ_WRITE, PRIVATE | ANONYMOUS | NORESERVE, -1, 0)
    for _ in range(4):
        pieces = [client.alloc(GIB, USERPTR, va=at + n * GIB, offset=at + n * GIB) for n in range(16)]
        for piece in pieces:
            client.map(piece["handle"])
        for piece in pieces:
            client.unmap(piece["handle"])
            client.call("FREE_MEMORY_OF_GPU", handle=piece["handle"])
    whole = client.alloc(size, USERPTR, va=at, offset=at)
    client.map(whole["handle"])
    client.host.munmap(at, size)


def test_the_largest_buffers(client):
    heap = client.host.machine.heap
    for region, flags in ((heap.vram[0], VRAM), (heap.gtt, GTT)):
        memory = client.alloc(region.capacity // PAGE * PAGE, flags)
        client.map(memory["handle"])
        at = client.host.mmap(0, PAGE, READ_WRITE, SHARED, client.render, memory["mmap_offset"])
        client.poke(at, b"first page")
        more = {"va_addr": 1 << 46, "size": 2 * MIB, "gpu_id": GPU_ID, "flags": int(flags)}
        assert client.error("ALLOC_MEMORY_OF_GPU", **more) == errno.ENOMEM
        client.unmap(memory["handle"])
        client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
        client.host.munmap(at, PAGE)
        assert region.used == 0


def test_many_buffers_of_128_mib(client):
    before = client.host.machine.heap.gtt.used
    for _ in range(2):
        made = [client.alloc(128 * MIB, GTT) for _ in range(24)]
        for memory in made:
            client.map(memory["handle"])
        for memory in made:
            client.unmap(memory["handle"])
            client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    assert client.host.machine.heap.gtt.used == before


def test_one_pointer_is_registered_for_two_cards():
    machine = Machine(RX_7900_XTX, count=2)
    client = Client(machine)
    second = machine.cards[1].profile.gpu_id
    client.call("ACQUIRE_VM", drm_fd=client.host.open("/dev/dri/renderD129", 2), gpu_id=second)
    at = client.memory(4 * PAGE)
    wanted = {"va_addr": at, "size": 4 * PAGE, "flags": int(USERPTR), "mmap_offset": at}
    handles = [
        client.call("ALLOC_MEMORY_OF_GPU", gpu_id=gpu_id, **wanted)["handle"] for gpu_id in (GPU_ID, second)
    ]
    for handle, gpu_id in zip(handles, (GPU_ID, second), strict=True):
        client.map(handle, gpu_ids=(gpu_id,))
    hosts = [device.space.find(at).buffer.host for device in client.host._process.devices.values()]
    assert hosts == [at, at]
    client.close()


def test_threads_register_one_buffer(client):
    at = client.memory(64 * PAGE)
    errors = []

    def register(first):
        try:
            for _ in range(20):
                memory = client.alloc(PAGE, USERPTR, va=at + first * PAGE, offset=at + first * PAGE)
                client.map(memory["handle"])
                client.unmap(memory["handle"])
                client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
        except OSError as error:
            errors.append(error)

    threads = [threading.Thread(target=register, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors


def test_vram_without_an_address_gets_one_by_a_dmabuf(client):
    memory = client.alloc(4 * PAGE, MemoryFlag.VRAM | MemoryFlag.WRITABLE, va=0)
    fd = client.call("EXPORT_DMABUF", handle=memory["handle"])["dmabuf_fd"]
    placed = client.call("IMPORT_DMABUF", va_addr=0x7100_0000_0000, gpu_id=GPU_ID, dmabuf_fd=fd)
    client.map(placed["handle"])
    os.close(fd)
    assert client.host._process.devices[GPU_ID].space.find(0x7100_0000_0000 + 3 * PAGE) is not None


def test_another_process_peeks_and_pokes_vram(client):
    memory = client.alloc(PAGE, VRAM)
    at = client.host.mmap(0, PAGE, READ_WRITE, SHARED, client.render, memory["mmap_offset"])
    client.poke(at, b"peek")
    code = f"""
import os
memory = os.open("/proc/{os.getpid()}/mem", os.O_RDWR)
assert os.pread(memory, 4, {at}) == b"peek"
os.pwrite(memory, b"poke", {at})
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
    assert client.peek(at, 4) == b"poke"


def test_registered_memory_survives_a_fork(client):
    at = client.memory(PAGE)
    memory = client.alloc(PAGE, USERPTR, va=at, offset=at)
    client.map(memory["handle"])
    client.poke(at, b"parent")
    pid = os.fork()
    if pid == 0:
        libc.view(at, 6)[:] = b"child!"  # copy on write: not the parent's page, which is the card's
        os._exit(0)
    os.waitpid(pid, 0)
    assert client.peek(at, 6) == b"parent"
    client.unmap(memory["handle"])
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    again = client.alloc(PAGE, USERPTR, va=at, offset=at)
    client.map(again["handle"])


def test_memory_of_a_file_is_a_range(client, tmp_path):
    from test_emulated_svm import put, ranges

    path = tmp_path / "data"
    path.write_bytes(b"file" * 1024)
    fd = os.open(path, os.O_RDWR)
    at = libc.mmap(0, PAGE, READ_WRITE, PRIVATE, fd, 0)
    put(client, at, PAGE, (SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.SET_FLAGS, SVMFlag.GPU_RO))
    assert (at, at + PAGE) in ranges(client)
    assert client.peek(at, 4) == b"file"
    os.close(fd)


def test_a_range_far_larger_than_vram_migrates(client):
    from test_emulated_svm import get, put

    size = 64 * GIB
    at = client.host.mmap(0, size, READ_WRITE, PRIVATE | ANONYMOUS | NORESERVE, -1, 0)
    put(client, at, size, (SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.PREFETCH_LOC, GPU_ID))
    assert get(client, at, size, SVMAttribute.PREFETCH_LOC) == [(SVMAttribute.PREFETCH_LOC, GPU_ID)]
    client.host.munmap(at, size)


def test_threads_move_ranges(client):
    from test_emulated_svm import get, put

    at = client.memory(256 * PAGE)
    errors = []

    def move(first):
        try:
            for turn in range(20):
                where = (at + first * PAGE, 16 * PAGE)
                location = (SVMAttribute.PREFETCH_LOC, turn % 2 * GPU_ID)
                put(client, *where, (SVMAttribute.ACCESS, GPU_ID), location)
                get(client, *where, SVMAttribute.PREFETCH_LOC, SVMAttribute.ACCESS)
        except OSError as error:
            errors.append(error)

    threads = [threading.Thread(target=move, args=(16 * n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert get(client, at, 128 * PAGE, SVMAttribute.ACCESS) == [(SVMAttribute.ACCESS, GPU_ID)]


def test_cards_on_pcie_keep_a_range_in_system_memory_that_both_use():
    from test_emulated_svm import lines, put, smi

    from barewave.kfd.ioctl import SMIEvent

    machine = Machine(RX_7900_XTX, count=2)
    client = Client(machine)
    second = machine.cards[1].profile.gpu_id
    client.call("ACQUIRE_VM", drm_fd=client.host.open("/dev/dri/renderD129", 2), gpu_id=second)
    fd = smi(client, SMIEvent.MIGRATE_END)
    at = client.memory(2 * PAGE)
    both = ((SVMAttribute.ACCESS, GPU_ID), (SVMAttribute.ACCESS_IN_PLACE, second))
    put(client, at, 2 * PAGE, *both, (SVMAttribute.PREFETCH_LOC, GPU_ID))
    assert lines(fd) == []
    assert all(device.space.find(at) is not None for device in client.host._process.devices.values())
    put(client, at, 2 * PAGE, (SVMAttribute.NO_ACCESS, second), (SVMAttribute.PREFETCH_LOC, GPU_ID))
    assert len(lines(fd)) == 1
    assert machine.cards[1].profile.gpu_id == second
    assert client.host._process.devices[second].space.find(at) is None
    client.close()


@pytest.mark.parametrize("flags", [VRAM, GTT])
def test_all_memory_in_small_buffers(flags):
    machine = Machine(RX_7900_XTX.numbered(0).__class__(vram=64 * MIB))
    client = Client(machine)
    made = []
    made.extend(client.alloc(MIB, flags)["handle"] for _ in range(64))
    more = {"va_addr": 1 << 46, "size": MIB, "gpu_id": GPU_ID, "flags": int(flags)}
    assert client.error("ALLOC_MEMORY_OF_GPU", **more) == (errno.ENOMEM if flags == VRAM else 0)
    for handle in made:
        client.call("FREE_MEMORY_OF_GPU", handle=handle)
    client.close()
