"""What the kernel side makes of page faults, queue exceptions and unsupported instructions."""

import errno
import json
import struct
import time

import pytest
from kfd_client import GPU_ID, Client, fails

from barewave.emulator.engine import FaultFlag, InterruptKind
from barewave.kfd.ioctl import (
    CONTEXT_SAVE_AREA_HEADER,
    HW_EXCEPTION_DATA,
    MEMORY_EXCEPTION_DATA,
    EventType,
    ExceptionCode,
)

COMPLETE, TIMEOUT = 0, 1


def reporting_queue(client, event, payload):
    """A queue whose save area names a payload and an event."""
    wanted = client.queue_buffers()
    header = CONTEXT_SAVE_AREA_HEADER.pack(err_payload_addr=payload, err_event_id=event)
    client.poke(wanted["ctx_save_restore_address"], header)
    return client.call("CREATE_QUEUE", **wanted)["queue_id"]


@pytest.mark.parametrize(
    ("flag", "member"),
    [
        (FaultFlag.NOT_PRESENT, "NotPresent"),
        (FaultFlag.READ_ONLY, "ReadOnly"),
        (FaultFlag.NO_EXECUTE, "NoExecute"),
    ],
)
def test_a_page_fault_reaches_every_memory_event(engine_and_client, flag, member):
    engine, client = engine_and_client
    client.call("CREATE_QUEUE", **client.queue_buffers())
    events = [client.event(EventType.MEMORY, auto_reset=0)["event_id"] for _ in range(2)]
    engine.page_fault(0x7F00_1234_5678, flag)
    for event in events:
        result, data = client.wait(event, timeout=5000)
        assert result == COMPLETE
        fault = MEMORY_EXCEPTION_DATA.unpack(data)
        assert fault.pop(member) == 1
        assert fault.pop("va") == 0x7F00_1234_5000
        assert fault.pop("gpu_id") == GPU_ID
        assert not any(fault.values())
    assert client.wait(events[0])[0] == COMPLETE  # reset by hand only
    record = client.records()[-1]
    assert (record["record"], record["address"], record["events"]) == ("page fault", 0x7F00_1234_5678, 2)


def test_a_page_fault_stops_the_queues_of_its_process_alone(engine_and_client):
    engine, client = engine_and_client
    client.call("CREATE_QUEUE", **client.queue_buffers())
    client.call("CREATE_QUEUE", **client.queue_buffers())
    other = Client(client.host.machine)
    try:
        process = engine.process
        other.call("CREATE_QUEUE", **other.queue_buffers())
        engine.interrupt(InterruptKind.PAGE_FAULT, process=process, vm=1, address=0x1000, flags=1)
        memory = client.event(EventType.MEMORY)["event_id"]
        client.wait(memory)
        assert engine.active == {1: False, 2: False, 3: True}
    finally:
        other.close()


def test_stopped_queues_do_not_come_back(engine_and_client):
    engine, client = engine_and_client
    wanted = client.queue_buffers()
    queue = client.call("CREATE_QUEUE", **wanted)["queue_id"]
    engine.page_fault(0x1000)
    client.wait(client.event(EventType.MEMORY)["event_id"])
    client.call(
        "UPDATE_QUEUE",
        queue_id=queue,
        ring_base_address=wanted["ring_base_address"],
        ring_size=wanted["ring_size"],
        queue_percentage=100,
    )
    assert not any(engine.active.values())
    client.call("DESTROY_QUEUE", queue_id=queue)


def test_an_exception_is_ored_into_the_payload_and_fires_the_event(engine_and_client):
    engine, client = engine_and_client
    client.call("RUNTIME_ENABLE", mode_mask=1)
    payload, event = client.memory(), client.event()["event_id"]
    queue = reporting_queue(client, event, payload)
    abort, illegal = ExceptionCode.QUEUE_WAVE_ABORT, ExceptionCode.QUEUE_WAVE_ILLEGAL_INSTRUCTION
    engine.interrupt(InterruptKind.QUEUE_EXCEPTION, queue_id=queue, flags=abort.mask)
    assert client.wait(event, timeout=5000)[0] == COMPLETE
    engine.interrupt(InterruptKind.QUEUE_EXCEPTION, queue_id=queue, flags=illegal.mask)
    assert client.wait(event, timeout=5000)[0] == COMPLETE
    assert client.peek(payload, 8) == struct.pack("<Q", abort.mask | illegal.mask)
    assert client.records()[-1]["codes"] == ["QUEUE_WAVE_ILLEGAL_INSTRUCTION"]


def test_a_payload_is_written_while_nobody_waits(engine_and_client):
    engine, client = engine_and_client
    client.call("RUNTIME_ENABLE", mode_mask=1)
    payload = client.memory()
    queue = reporting_queue(client, client.event()["event_id"], payload)
    engine.interrupt(InterruptKind.QUEUE_EXCEPTION, queue_id=queue, flags=1)
    deadline = time.monotonic() + 5
    while client.peek(payload, 8) == bytes(8) and time.monotonic() < deadline:
        time.sleep(0.002)
    assert client.peek(payload, 8) == struct.pack("<Q", 1)


def test_without_runtime_enable_nothing_is_reported(engine_and_client):
    engine, client = engine_and_client
    payload, event = client.memory(), client.event()["event_id"]
    queue = reporting_queue(client, event, payload)
    engine.interrupt(InterruptKind.QUEUE_EXCEPTION, queue_id=queue, flags=1)
    assert client.wait(event, timeout=30)[0] == TIMEOUT
    assert client.peek(payload, 8) == bytes(8)


def test_a_bad_payload_address_is_no_crash(engine_and_client):
    engine, client = engine_and_client
    client.call("RUNTIME_ENABLE", mode_mask=1)
    event = client.event()["event_id"]
    for payload in (16, 1 << 60):
        queue = reporting_queue(client, event, payload)
        engine.interrupt(InterruptKind.QUEUE_EXCEPTION, queue_id=queue, flags=1)
        assert client.wait(event)[0] == TIMEOUT
        assert client.records()[-1]["record"] == "lost exception"


@pytest.mark.parametrize("memory_lost", [True, False])
def test_a_reset_of_the_card(engine_and_client, memory_lost):
    engine, client = engine_and_client
    client.call("CREATE_QUEUE", **client.queue_buffers())
    event = client.event(EventType.HW_EXCEPTION, auto_reset=0)["event_id"]
    debug = "/sys/kernel/debug/barewave/card0"
    with fails(errno.EINVAL):
        client.host.write_file(debug, b'{"command": "reset", "memory_lost": 1}')
    assert client.wait(event)[0] == TIMEOUT
    command = {"command": "reset", "memory_lost": memory_lost}
    client.host.write_file(debug, json.dumps(command).encode())
    result, data = client.wait(event)
    assert result == COMPLETE
    lost = {"reset_type": 0, "reset_cause": 0, "memory_lost": int(memory_lost), "gpu_id": GPU_ID}
    assert HW_EXCEPTION_DATA.unpack(data) == lost
    assert engine.active == {1: False}


def test_an_unsupported_instruction_is_named(engine_and_client):
    engine, client = engine_and_client
    client.call("CREATE_QUEUE", **client.queue_buffers())
    engine.interrupt(InterruptKind.UNSUPPORTED, queue_id=0, pc=0x7F00_0000_0104)
    record = client.records()[-1]
    assert (record["record"], record["pc"]) == ("unsupported instruction", 0x7F00_0000_0104)


def test_interrupts_for_what_is_gone_are_dropped(engine_and_client):
    engine, client = engine_and_client
    client.call("CREATE_QUEUE", **client.queue_buffers())
    client.records()
    for kind in InterruptKind:
        engine.interrupt(kind, process=999, queue_id=0)
        engine.interrupt(kind, vm=999, queue_id=999, flags=1)
    assert client.records() == []
