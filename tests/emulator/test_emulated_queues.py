"""Ioctls about queues: the checks of Linux 6.12+, and what reaches the engine."""

import errno
import struct

import pytest
from kfd_client import GPU_ID, PAGE, VRAM, Client, fails

from barewave.kfd.ioctl import CREATE_QUEUE_OLD_SIZE, IOCTLS, MmapType, number_of


@pytest.fixture
def client(engine_and_client):
    return engine_and_client[1]


def test_a_queue_is_programmed_and_runs(engine_and_client):
    engine, client = engine_and_client
    wanted = client.queue_buffers(4 * PAGE)
    answer = client.call("CREATE_QUEUE", **wanted)
    assert answer["queue_id"] == 0
    assert answer["doorbell_offset"] == MmapType.DOORBELL << 62 | GPU_ID << 46
    setup = engine.queues[1]
    assert engine.active == {1: True}
    assert setup.packets == 4 * PAGE // 64
    assert setup.amd_queue_va == wanted["read_pointer_address"] - 0x80
    assert setup.write_index - setup.read_index == 0x38 - 0x80
    at = client.host.mmap(0, 8192, 3, 1, client.fd, answer["doorbell_offset"] & ~0x1FFF)
    client.poke(at, struct.pack("<Q", 0x1234))
    with_doorbell = client.host._process.memory.read(setup.doorbell, 8)
    assert with_doorbell == struct.pack("<Q", 0x1234)


def test_doorbells_of_two_queues_differ(engine_and_client):
    engine, client = engine_and_client
    first = client.call("CREATE_QUEUE", **client.queue_buffers())
    second = client.call("CREATE_QUEUE", **client.queue_buffers())
    assert second["doorbell_offset"] - first["doorbell_offset"] == 8
    assert engine.queues[2].doorbell - engine.queues[1].doorbell == 8
    assert (engine.queues[1].doorbell_id, engine.queues[2].doorbell_id) == (0, 1)


def test_the_argument_of_older_kernels_works(client):
    wanted = client.queue_buffers()
    ioctl = IOCTLS["CREATE_QUEUE"]
    argument = ioctl.structure.pack(**wanted)[:CREATE_QUEUE_OLD_SIZE]
    client.host.ioctl(client.fd, number_of(ioctl.direction, ioctl.nr, CREATE_QUEUE_OLD_SIZE), argument)
    assert len(argument) == CREATE_QUEUE_OLD_SIZE
    assert client.error("DESTROY_QUEUE", queue_id=0) == 0


@pytest.mark.parametrize(
    ("members", "number"),
    [
        ({"queue_percentage": 101}, errno.EINVAL),
        ({"queue_priority": 16}, errno.EINVAL),
        ({"ring_size": 3 * PAGE}, errno.EINVAL),
        ({"ring_size": 2 * PAGE}, errno.EINVAL),
        ({"gpu_id": 1}, errno.EINVAL),
        ({"queue_type": 3}, errno.ENOMEM),  # the card has no engine for XGMI links
        ({"queue_type": 4, "sdma_engine_id": 2}, errno.EINVAL),
        ({"queue_type": 5}, 524),
        ({"queue_type": 77}, 524),
        ({"ring_base_address": 0}, errno.EINVAL),
        ({"ring_base_address": 1 << 63}, errno.EFAULT),
        ({"write_pointer_address": 1 << 63}, errno.EFAULT),
        ({"read_pointer_address": 1 << 63}, errno.EFAULT),
        ({"write_pointer_address": 0}, errno.EINVAL),
        ({"read_pointer_address": 0x123000}, errno.EINVAL),
        ({"eop_buffer_address": 0x123000}, errno.EINVAL),
        ({"eop_buffer_size": 2 * PAGE}, errno.EINVAL),
        ({"ctl_stack_size": 0}, errno.EINVAL),
        ({"ctx_save_restore_size": 0x2BE9000}, errno.EINVAL),
        ({"ctx_save_restore_size": 0x2BEB000}, errno.EINVAL),
        ({"ctx_save_restore_address": 0x123000}, errno.EINVAL),
    ],
)
def test_errors_of_create_queue(engine_and_client, members, number):
    engine, client = engine_and_client
    wanted = client.queue_buffers()
    assert client.error("CREATE_QUEUE", **{**wanted, **members}) == number
    assert not engine.queues
    assert client.error("CREATE_QUEUE", **wanted) == 0


def test_pointers_must_begin_a_mapping_of_one_page(client):
    wanted = client.queue_buffers()
    large = client.buffer(2 * PAGE)
    for member in ("write_pointer_address", "read_pointer_address"):
        assert client.error("CREATE_QUEUE", **{**wanted, member: large["va"]}) == errno.EINVAL
        assert client.error("CREATE_QUEUE", **{**wanted, member: large["va"] + PAGE}) == errno.EINVAL


@pytest.mark.parametrize(("kind", "needed"), [(0, True), (1, False), (2, True), (4, False)])
def test_only_compute_queues_need_a_save_area(client, kind, needed):
    wanted = {**client.queue_buffers(), "queue_type": kind}
    without = {"ctx_save_restore_address": 0, "ctx_save_restore_size": 0, "ctl_stack_size": 0}
    assert client.error("CREATE_QUEUE", **{**wanted, **without}) == (errno.EINVAL if needed else 0)
    assert client.error("CREATE_QUEUE", **wanted) == 0


def test_a_queue_needs_an_acquired_vm():
    client = Client(acquire=False)
    try:
        assert client.error("CREATE_QUEUE", gpu_id=GPU_ID, queue_type=2) == errno.ESRCH
    finally:
        client.close()


def test_small_rings_become_1024_bytes(engine_and_client):
    engine, client = engine_and_client
    for size in (0, 256):
        client.call("CREATE_QUEUE", **{**client.queue_buffers(), "ring_size": size})
    assert [setup.packets for setup in engine.queues.values()] == [16, 16]


def test_a_queue_without_ring_or_percentage_does_not_run(engine_and_client):
    engine, client = engine_and_client
    wanted = client.queue_buffers()
    queue = client.call("CREATE_QUEUE", **{**wanted, "queue_percentage": 0})["queue_id"]
    assert not engine.queues
    client.call("UPDATE_QUEUE", queue_id=queue, queue_percentage=100)  # the ring is NULL
    assert not any(engine.active.values())


def test_buffers_of_a_queue_are_busy(client):
    queue = client.call("CREATE_QUEUE", **client.queue_buffers())["queue_id"]
    for memory in client.queue_memory:
        with fails(errno.EBUSY):
            client.unmap(memory["handle"])
        assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == errno.EBUSY
    client.call("DESTROY_QUEUE", queue_id=queue)
    for memory in client.queue_memory:
        client.unmap(memory["handle"])
        assert client.error("FREE_MEMORY_OF_GPU", handle=memory["handle"]) == 0


def test_destroy_and_reuse_of_ids(engine_and_client):
    engine, client = engine_and_client
    wanted = client.queue_buffers()
    assert client.call("CREATE_QUEUE", **wanted)["queue_id"] == 0
    assert client.call("CREATE_QUEUE", **wanted)["queue_id"] == 1
    client.call("DESTROY_QUEUE", queue_id=0)
    assert engine.active == {2: True}
    assert client.error("DESTROY_QUEUE", queue_id=0) == errno.EINVAL
    assert client.call("CREATE_QUEUE", **wanted)["queue_id"] == 0


def test_the_128th_queue_is_enospc(client):
    wanted = client.queue_buffers()
    for _ in range(127):
        client.call("CREATE_QUEUE", **wanted)
    assert client.error("CREATE_QUEUE", **wanted) == errno.ENOSPC
    client.call("DESTROY_QUEUE", queue_id=50)
    assert client.call("CREATE_QUEUE", **wanted)["queue_id"] == 50


def test_update_queue_stops_and_restarts(engine_and_client):
    engine, client = engine_and_client
    wanted = client.queue_buffers()
    queue = client.call("CREATE_QUEUE", **wanted)["queue_id"]
    ring = {"ring_base_address": wanted["ring_base_address"], "ring_size": wanted["ring_size"]}
    client.call("UPDATE_QUEUE", queue_id=queue, **ring, queue_percentage=0)
    assert engine.active == {1: False}
    client.call("UPDATE_QUEUE", queue_id=queue, **ring, queue_percentage=100)
    assert engine.active == {1: True}
    client.call("UPDATE_QUEUE", queue_id=queue, queue_percentage=100)
    assert not any(engine.active.values())
    other = client.buffer(2 * PAGE)
    client.call(
        "UPDATE_QUEUE",
        queue_id=queue,
        ring_base_address=other["va"],
        ring_size=2 * PAGE,
        queue_percentage=100,
    )
    (number,) = (number for number, active in engine.active.items() if active)
    assert engine.queues[number].packets == 128
    client.unmap(client.queue_memory[0]["handle"])  # the old ring is free
    with fails(errno.EBUSY):
        client.unmap(other["handle"])


def test_errors_of_update_queue(client):
    wanted = client.queue_buffers()
    queue = client.call("CREATE_QUEUE", **wanted)["queue_id"]
    ring = {"queue_id": queue, "ring_base_address": wanted["ring_base_address"], "ring_size": PAGE}
    assert client.error("UPDATE_QUEUE", **{**ring, "queue_id": 9}) == errno.EFAULT
    assert client.error("UPDATE_QUEUE", **ring, queue_percentage=101) == errno.EINVAL
    assert client.error("UPDATE_QUEUE", **ring, queue_priority=16) == errno.EINVAL
    assert client.error("UPDATE_QUEUE", **{**ring, "ring_size": 3 * PAGE}) == errno.EINVAL
    # What CREATE_QUEUE answers by EINVAL is EFAULT here.
    assert client.error("UPDATE_QUEUE", **{**ring, "ring_size": 2 * PAGE}) == errno.EFAULT
    assert client.error("UPDATE_QUEUE", **{**ring, "ring_base_address": 0x123000}) == errno.EFAULT
    # The arguments are looked at before the queue is looked up.
    assert client.error("UPDATE_QUEUE", queue_id=9, queue_percentage=101) == errno.EINVAL


@pytest.mark.parametrize(
    ("bits", "words", "number"),
    [
        (0, [], errno.EINVAL),
        (31, [3], errno.EINVAL),
        (32, [0x55555555], errno.EINVAL),
        (64, [3, 1], errno.EINVAL),
        (96, [3, 0xFFFFFFFF, 0xC0000003], 0),
        (2048, [3] * 64, 0),
    ],
)
def test_cu_masks(client, bits, words, number):
    queue = client.call("CREATE_QUEUE", **client.queue_buffers())["queue_id"]
    mask = client.memory()
    client.poke(mask, struct.pack(f"<{len(words)}I", *words))
    assert client.error("SET_CU_MASK", queue_id=queue, num_cu_mask=bits, cu_mask_ptr=mask) == number
    if words == [0x55555555]:  # the queue is looked up before the mask is
        assert client.error("SET_CU_MASK", queue_id=9, num_cu_mask=bits, cu_mask_ptr=mask) == errno.EFAULT
    if not number:
        assert client.error("SET_CU_MASK", queue_id=9, num_cu_mask=bits, cu_mask_ptr=mask) == errno.EFAULT
        assert client.error("SET_CU_MASK", queue_id=queue, num_cu_mask=bits) == errno.EFAULT


def test_queues_forbid_what_must_come_before_them(client):
    client.call("CREATE_QUEUE", **client.queue_buffers())
    assert client.error("SET_XNACK_MODE", xnack_enabled=0) == errno.EBUSY
    assert client.error("RUNTIME_ENABLE", mode_mask=1) == errno.EEXIST
    assert client.error("GET_QUEUE_WAVE_STATE", queue_id=0) == errno.EINVAL
    assert client.error("GET_QUEUE_WAVE_STATE", queue_id=9) == errno.EFAULT


def test_the_eop_buffer_may_be_absent(client):
    assert client.error("CREATE_QUEUE", **{**client.queue_buffers(), "eop_buffer_address": 0}) == 0
    assert client.alloc(PAGE, VRAM)["handle"]
