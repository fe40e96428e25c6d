"""Faults on demand: in the emulated kernel's calls, its interrupts, its memory, its cards."""

import errno
import json
import struct
import time

import pytest
from kfd_client import GPU_ID, GTT, PAGE, Client, fails, recording_machine

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.engine import InterruptKind
from barewave.kfd.ioctl import HW_EXCEPTION_DATA, MEMORY_EXCEPTION_DATA, EventType, WaitResult

CARD = "/sys/kernel/debug/barewave/card0"


def ask(client, fault, **members):
    line = json.dumps({"command": "inject", "fault": fault, **members})
    client.host.write_file(CARD, line.encode() + b"\n")


def injected(client):
    return [record for record in client.records() if record["record"] == "injected"]


def test_the_nth_call_of_a_kind_fails(client):
    ask(client, "errno", ioctl="AVAILABLE_MEMORY", errno="EIO", nth=2, count=2)
    results = [client.error("AVAILABLE_MEMORY", gpu_id=GPU_ID) for _ in range(5)]
    assert results == [0, errno.EIO, errno.EIO, 0, 0]
    assert client.error("GET_VERSION") == 0
    assert [(record["ioctl"], record["errno"]) for record in injected(client)] == [
        ("AVAILABLE_MEMORY", errno.EIO)
    ] * 2


def test_a_call_may_fail_after_it_was_done(client):
    ask(client, "errno", ioctl="ALLOC_MEMORY_OF_GPU", errno=errno.EINTR, after=True)
    used = client.host.machine.heap.gtt.used
    with fails(errno.EINTR):
        client.alloc()
    assert client.host.machine.heap.gtt.used == used + PAGE


def test_a_fault_that_never_ends_is_forgotten_on_request(client):
    ask(client, "errno", errno="ENODEV", count=None)
    assert [client.error("GET_VERSION") for _ in range(3)] == [errno.ENODEV] * 3
    ask(client, "none")
    assert client.error("GET_VERSION") == 0


def test_a_storm_of_signals_and_resumption():
    machine, _ = recording_machine()
    client = Client(machine)
    machine.injector.interrupt("*", every=3)
    results = [client.error("GET_VERSION") for _ in range(9)]
    assert results == [0, 0, errno.EINTR] * 3
    client.close()


def test_mapping_to_several_cards_goes_on_where_it_was_interrupted():
    machine = Machine(RX_7900_XTX, count=4)
    client = Client(machine)
    ids = [card.profile.gpu_id for card in machine.cards]
    for index, card in enumerate(machine.cards[1:], 129):
        fd = client.host.open(f"/dev/dri/renderD{index}", 2)
        client.call("ACQUIRE_VM", drm_fd=fd, gpu_id=card.profile.gpu_id)
    memory = client.alloc()
    for call, after in ((client.map, ids), (client.unmap, [])):
        machine.injector.interrupt("*", every=2, count=2)
        done = 0
        for expected in (1, 2):
            with fails(errno.EINTR):
                call(memory["handle"], gpu_ids=ids, done=done)
            done = client.after["n_success"]
            assert done == expected
        assert call(memory["handle"], gpu_ids=ids, done=done)["n_success"] == 4
        devices = client.host._process.devices
        mapped = [gpu_id for gpu_id in ids if devices[gpu_id].space.find(memory["va"]) is not None]
        assert mapped == after
    client.close()


def test_memory_runs_out_in_the_middle(client):
    ask(client, "memory", region="gtt", nth=2)
    client.alloc(PAGE, GTT)
    with fails(errno.ENOMEM):
        client.alloc(PAGE, GTT)
    client.alloc(PAGE, GTT)
    ask(client, "memory", region="kernel")
    with fails(errno.ENOMEM):
        client.event()  # the kernel's own event page
    assert client.event()["event_id"] == 1


def test_lost_and_late_events(engine_and_client):
    engine, client = engine_and_client
    page = client.buffer(8 * PAGE)
    event = client.event(page=page["handle"])["event_id"]
    client.call("CREATE_QUEUE", **client.queue_buffers())  # the engine starts

    def fire():
        client.poke(page["va"] + 8 * event, struct.pack("<Q", event))
        engine.interrupt(InterruptKind.EVENT, event_id=event)

    ask(client, "event")
    fire()
    assert client.wait(event, timeout=50)[0] == WaitResult.TIMEOUT
    fire()
    assert client.wait(event, timeout=1000)[0] == WaitResult.COMPLETE
    ask(client, "event", seconds=0.1)
    begin = time.monotonic()
    fire()
    assert client.wait(event, timeout=5000)[0] == WaitResult.COMPLETE
    assert time.monotonic() - begin >= 0.1


def test_a_queue_that_stops(engine_and_client):
    engine, client = engine_and_client
    queue = client.call("CREATE_QUEUE", **client.queue_buffers())["queue_id"]
    assert engine.active == {1: True}
    ask(client, "queue", queue=queue)
    assert engine.active == {1: False}
    with fails(errno.EINVAL):
        ask(client, "queue", queue=77)


@pytest.mark.parametrize(("cause", "lost"), [("hang", True), ("ecc", False)])
def test_a_reset(engine_and_client, cause, lost):
    engine, client = engine_and_client
    exception = client.event(EventType.HW_EXCEPTION)["event_id"]
    memory = client.event(EventType.MEMORY)["event_id"]
    client.call("CREATE_QUEUE", **client.queue_buffers())
    ask(client, "reset", cause=cause, memory_lost=lost)
    result, data = client.wait(exception, timeout=1000)
    assert result == WaitResult.COMPLETE
    answer = HW_EXCEPTION_DATA.unpack(data)
    assert (answer["reset_cause"], answer["memory_lost"]) == (int(cause == "ecc"), int(lost))
    assert (answer["gpu_id"], engine.active) == (GPU_ID, {1: False})
    result, data = client.wait(memory, timeout=0)
    assert result == (WaitResult.COMPLETE if cause == "ecc" else WaitResult.TIMEOUT)
    assert MEMORY_EXCEPTION_DATA.unpack(data)["ErrorType"] == int(cause == "ecc")


def test_one_of_two_cards_disappears():
    machine = Machine(RX_7900_XTX, count=2)
    client = Client(machine)
    second = machine.cards[1].profile
    fd = client.host.open("/dev/dri/renderD129", 2)
    client.call("ACQUIRE_VM", drm_fd=fd, gpu_id=second.gpu_id)
    memory = client.alloc()
    client.map(memory["handle"], gpu_ids=(GPU_ID, second.gpu_id))
    topology = "/sys/devices/virtual/kfd/kfd/topology"
    before = client.host.read_file(f"{topology}/generation_id")
    event = client.event(EventType.HW_EXCEPTION)["event_id"]
    machine.injector.lose_card(machine.cards[1])
    result, data = client.wait(event, timeout=0)
    assert (result, HW_EXCEPTION_DATA.unpack(data)["gpu_id"]) == (WaitResult.COMPLETE, second.gpu_id)
    assert client.host.read_file(f"{topology}/generation_id") != before
    assert client.host.list_directory(f"{topology}/nodes") == ["0", "1"]
    other = client.alloc()
    with fails(errno.ENODEV):
        client.map(other["handle"], gpu_ids=(GPU_ID, second.gpu_id))
    assert client.after["n_success"] == 1  # the card that is there has it
    # What the process had there can be given back.
    client.unmap(memory["handle"], gpu_ids=(GPU_ID, second.gpu_id))
    client.call("FREE_MEMORY_OF_GPU", handle=memory["handle"])
    late = Client(machine)  # a new process does not see it
    assert late.call("GET_PROCESS_APERTURES_NEW")["num_of_nodes"] == 1
    assert late.error("AVAILABLE_MEMORY", gpu_id=second.gpu_id) == errno.EINVAL
    late.close()
    client.close()


@pytest.mark.parametrize(
    "command",
    [
        {},
        {"fault": "unheard-of"},
        {"fault": "errno"},
        {"fault": "errno", "errno": "EWHAT"},
        {"fault": "errno", "errno": 0},
        {"fault": "errno", "errno": 5, "nth": 0},
        {"fault": "errno", "errno": 5, "later": 1},
        {"fault": "eintr", "every": True},
        {"fault": "event", "seconds": -1},
        {"fault": "memory", "region": "disk"},
        {"fault": "reset", "memory_lost": "yes"},
        {"fault": "lost", "card": 1},
    ],
)
def test_commands_that_are_wrong_are_refused(client, command):
    with fails(errno.EINVAL):
        client.host.write_file(CARD, json.dumps({"command": "inject", **command}).encode())
    assert client.error("GET_VERSION") == 0
