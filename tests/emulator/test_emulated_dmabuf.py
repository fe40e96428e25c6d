"""Memory with several names: dmabufs, GEM handles, addresses by GEM_VA, metadata."""

import errno
import os
import struct

import pytest
from drm_client import GEM, drm, drm_error
from kfd_client import GPU_ID, GTT, PAGE, READ_WRITE, SHARED, USERPTR, VRAM, Client, fails

from barewave.emulator.drm_structures import CS_CHUNK, CS_IB, GEM_METADATA
from barewave.emulator.engine import RangeFlag
from barewave.kfd.ioctl import MemoryFlag


@pytest.fixture
def other():
    client = Client()
    yield client
    client.close()


def export(client, memory, flags=os.O_CLOEXEC):
    return client.call("EXPORT_DMABUF", handle=memory["handle"], flags=flags)["dmabuf_fd"]


def view(client, fd, size, offset=0):
    return client.host.mmap(0, size, READ_WRITE, SHARED, fd, offset)


def used(client):
    heap = client.host.machine.heap
    return heap.vram[0].used, heap.gtt.used


@pytest.mark.parametrize("flags", [GTT, VRAM])
def test_two_processes_share_a_buffer(client, other, flags):
    memory = client.alloc(4 * PAGE, flags)
    fd = export(client, memory)
    at = view(client, client.render, 4 * PAGE, memory["mmap_offset"])
    client.poke(at, b"shared")
    imported = [
        other.call("IMPORT_DMABUF", va_addr=va, gpu_id=GPU_ID, dmabuf_fd=fd)
        for va in (0x7100_0000_0000, 0x7200_0000_0000)
    ]
    assert imported[0]["handle"] != imported[1]["handle"]
    for each in imported:
        other.map(each["handle"])
    pieces = other.host._process.devices[GPU_ID].space._mappings
    assert len({mapping.buffer.host for mapping in pieces}) == 1
    seen = view(other, other.render, 4 * PAGE, memory["mmap_offset"])
    assert other.peek(seen, 6) == b"shared"
    # The exporter goes: the memory stays as long as anybody has it.
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    client.host.munmap(at, 4 * PAGE)
    client.host.close(fd)
    assert other.peek(seen, 6) == b"shared"
    for each in imported:
        other.unmap(each["handle"])
        other.call("FREE_MEMORY_OF_GPU", handle=each["handle"])
        assert other.peek(seen, 6) == b"shared"
    other.host.munmap(seen, 4 * PAGE)
    assert used(client) == (0, 0)


def test_a_dmabuf_tells_its_size_maps_and_keeps_its_identity(client):
    memory = client.alloc(3 * PAGE, GTT)
    first, second = export(client, memory), export(client, memory, 0)
    assert os.fstat(first).st_ino == os.fstat(second).st_ino
    assert os.lseek(first, 0, os.SEEK_END) == 3 * PAGE
    assert (os.get_inheritable(first), os.get_inheritable(second)) == (False, True)
    one, two = view(client, first, 3 * PAGE), view(client, second, PAGE, 2 * PAGE)
    client.poke(one + 2 * PAGE, b"end")
    assert client.peek(two, 3) == b"end"
    with fails(errno.EINVAL):
        view(client, first, 2 * PAGE, 2 * PAGE)
    os.close(first)  # behind the device's back, as any program may
    client.host.close(second)
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    assert used(client)[1] == 3 * PAGE  # still mapped
    client.host.munmap(one, 3 * PAGE)
    client.host.munmap(two, PAGE)
    assert used(client) == (0, 0)
    assert not len(client.host.machine.dmabufs)


def test_memory_of_a_dead_process_goes_with_the_last_descriptor(client):
    dead = Client()
    fd = export(dead, dead.alloc(PAGE, VRAM))
    dead.close()
    assert used(client)[0] == PAGE
    os.close(fd)
    client.call("EXPORT_DMABUF", handle=client.alloc(PAGE, GTT)["handle"])
    assert client.host.machine.sweep_dmabufs() is True
    assert used(client)[0] == 0


def test_a_full_card_looks_for_forgotten_dmabufs(client):
    heap = client.host.machine.heap.vram[0]
    big = heap.capacity // 2 // PAGE * PAGE
    memory = client.alloc(big, MemoryFlag.VRAM)
    os.close(export(client, memory))
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    assert heap.used == big
    client.alloc(big + (1 << 30), MemoryFlag.VRAM)


def test_what_a_dmabuf_holds(client):
    memory = client.alloc(2 * PAGE, VRAM)
    fd = export(client, memory)
    handle = drm(client, "PRIME_FD_TO_HANDLE", fd=fd)["handle"]
    assert drm(client, "PRIME_FD_TO_HANDLE", fd=fd)["handle"] == handle
    words = tuple(range(64))
    argument = GEM_METADATA.pack(
        handle=handle, op=1, flags=5, tiling_info=77, data_size_bytes=12, data=words
    )
    client.host.ioctl(client.render, GEM["METADATA"][0], argument)
    back = GEM_METADATA.pack(handle=handle, op=2)
    client.host.ioctl(client.render, GEM["METADATA"][0], back)
    answer = GEM_METADATA.unpack(back)
    assert (answer["flags"], answer["tiling_info"], answer["data_size_bytes"]) == (5, 77, 12)
    assert (answer["data[2]"], answer["data[3]"]) == (2, 0)
    at = client.memory()
    info = client.call("GET_DMABUF_INFO", dmabuf_fd=fd, metadata_ptr=at, metadata_size=64)
    assert (info["size"], info["metadata_size"], info["gpu_id"]) == (2 * PAGE, 12, GPU_ID)
    assert info["flags"] == MemoryFlag.VRAM | MemoryFlag.PUBLIC
    assert client.peek(at, 12) == struct.pack("<3I", 0, 1, 2)
    assert client.error("GET_DMABUF_INFO", dmabuf_fd=fd, metadata_ptr=at, metadata_size=8) == errno.EINVAL
    assert client.after["metadata_size"] == 12  # so that the caller can ask again
    drm(client, "CLOSE", handle=handle)
    client.host.close(fd)


def test_gem_objects_have_addresses_like_buffer_objects(client):
    handle = drm(client, "CREATE", bo_size=4 * PAGE, domains=4, domain_flags=1)["out.handle"]
    offset = drm(client, "MMAP", handle=handle)["out.addr_ptr"]
    at = view(client, client.render, 4 * PAGE, offset)
    client.poke(at + PAGE, b"gem")
    va = 0x7100_0000_0000
    place = {"handle": handle, "operation": 1, "va_address": va, "map_size": 2 * PAGE}
    drm(client, "VA", **place, offset_in_bo=PAGE, flags=1 << 2 | 1 << 3)
    space = client.host._process.devices[GPU_ID].space
    ((start, end, host, flags, _),) = space._ranges()
    assert (start, end - start, flags) == (va, 2 * PAGE, RangeFlag.WRITE | RangeFlag.EXECUTE)
    assert host == client.host.machine.heap.address + client.host._process.files[
        client.render
    ].handles[handle].memory.offset + PAGE  # fmt: skip
    assert drm_error(client, "VA", **place, flags=2) == errno.EINVAL  # taken
    drm(client, "VA", **{**place, "operation": 4, "map_size": PAGE}, flags=2)  # replace clears what is there
    base = client.host._process.files[client.render].handles[handle].memory.address
    first, second = space._ranges()
    assert first[:4] == (va, va + PAGE, base, 0)
    assert second[:4] == (va + PAGE, va + 2 * PAGE, base + 2 * PAGE, RangeFlag.WRITE | RangeFlag.EXECUTE)
    drm(client, "VA", **{**place, "operation": 2})
    assert space._ranges() == [second]
    drm(client, "VA", operation=3, va_address=va, map_size=8 * PAGE)
    assert space._ranges() == []
    drm(client, "VA", **place, flags=2)
    drm(client, "CLOSE", handle=handle)
    assert space._ranges() == []
    assert client.peek(at + PAGE, 3) == b"gem"
    client.host.munmap(at, 4 * PAGE)
    assert used(client) == (0, 0)


def test_a_gem_object_becomes_a_buffer_object_and_the_reverse(client):
    handle = drm(client, "CREATE", bo_size=PAGE, domains=2)["out.handle"]
    fd = drm(client, "PRIME_HANDLE_TO_FD", handle=handle, flags=os.O_CLOEXEC | os.O_RDWR)["fd"]
    memory = client.call("IMPORT_DMABUF", va_addr=0x7100_0000_0000, gpu_id=GPU_ID, dmabuf_fd=fd)
    client.map(memory["handle"])
    again = client.call("EXPORT_DMABUF", handle=memory["handle"])["dmabuf_fd"]
    assert os.fstat(fd).st_ino == os.fstat(again).st_ino
    client.host.close(fd)
    client.host.close(again)


def test_vram_that_is_full_gives_a_gem_object_in_system_memory(client):
    heap = client.host.machine.heap
    client.alloc(heap.vram[0].capacity - (1 << 20), MemoryFlag.VRAM)
    before = heap.gtt.used
    drm(client, "CREATE", bo_size=2 << 20, domains=4)
    assert heap.gtt.used == before + (2 << 20)


def test_userptr_memory_is_not_exported(client):
    at = client.memory()
    memory = client.alloc(PAGE, USERPTR, va=at, offset=at)
    assert client.error("EXPORT_DMABUF", handle=memory["handle"]) == errno.EPERM


def test_all_goes_with_the_process(client):
    dead = Client()
    handle = drm(dead, "CREATE", bo_size=PAGE, domains=2)["out.handle"]
    view(dead, dead.render, PAGE, drm(dead, "MMAP", handle=handle)["out.addr_ptr"])
    drm(dead, "VA", handle=handle, operation=1, va_address=0x7100_0000_0000, map_size=PAGE, flags=2)
    second = dead.host.open("/dev/dri/renderD128", os.O_RDWR)
    drm(dead, "CREATE", file=second, bo_size=PAGE, domains=4)
    fd = export(dead, dead.alloc())
    dead.call("IMPORT_DMABUF", va_addr=0x7200_0000_0000, gpu_id=GPU_ID, dmabuf_fd=fd)
    assert used(client) != (0, 0)
    os.close(fd)
    dead.close()
    assert used(client) == (0, 0)


def test_submissions_of_nops_complete_and_others_are_refused(client):
    context = drm(client, "CTX", op=1)["out.ctx_id"]
    handle = drm(client, "CREATE", bo_size=PAGE, domains=2)["out.handle"]
    at = view(client, client.render, PAGE, drm(client, "MMAP", handle=handle)["out.addr_ptr"])
    va = 0x7100_0000_0000
    drm(client, "VA", handle=handle, operation=1, va_address=va, map_size=PAGE, flags=2)
    entries = client.memory()
    client.poke(entries, struct.pack("<II", handle, 0))
    bos = drm(client, "BO_LIST", bo_number=1, bo_info_size=8, bo_info_ptr=entries)["out.list_handle"]
    arguments = client.memory()
    ib = CS_IB.pack(va_start=va, ib_bytes=64, ip_type=2)
    chunk = CS_CHUNK.pack(chunk_id=1, length_dw=CS_IB.size // 4, chunk_data=arguments)
    client.poke(arguments, bytes(ib) + bytes(chunk) + struct.pack("<Q", arguments + CS_IB.size))
    submission = {"ctx_id": context, "bo_list_handle": bos, "num_chunks": 1, "chunks": arguments + 48}
    assert drm(client, "CS", **submission)["out.handle"] == 1
    assert drm(client, "CS", **submission)["out.handle"] == 2
    assert drm(client, "WAIT_CS", handle=2, ctx_id=context)["out.status"] == 0
    client.poke(at, struct.pack("<I", 2))  # SDMA WRITE
    assert drm_error(client, "CS", **submission) == errno.EINVAL
    drm(client, "BO_LIST", operation=1, list_handle=bos)
    drm(client, "CTX", op=2, ctx_id=context)
    assert drm_error(client, "CTX", op=3, ctx_id=context) == errno.EINVAL
