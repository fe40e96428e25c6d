"""DBG_TRAP on oneself, global wave sync, wave state."""

import errno
import os
import struct

import pytest
from kfd_client import GPU_ID, Client, fails, recording_machine

from barewave.kfd import ioctl
from barewave.kfd.ioctl import DBG_TRAP, IOCTLS, DbgTrapOp, ExceptionCode

NEW = ExceptionCode.QUEUE_NEW.mask


@pytest.fixture
def debugged():
    machine, engine = recording_machine()
    client = Client(machine)
    client.engine = engine
    client.call("RUNTIME_ENABLE", mode_mask=1, r_debug=0x1234)
    yield client
    client.close()


def trap(client, op, structure=None, pid=None, **members):
    """An operation of the debugger: what it returns, and its members afterwards."""
    argument = DBG_TRAP.pack(pid=os.getpid() if pid is None else pid, op=op)
    if structure is not None:
        argument[8 : 8 + structure.size] = structure.pack(**members)
    result = client.host.ioctl(client.fd, IOCTLS["DBG_TRAP"].number, argument)
    return result, structure.unpack(argument, 8) if structure is not None else {}


def attach(client, mask=NEW):
    at = client.memory()
    _, members = trap(
        client, DbgTrapOp.ENABLE, ioctl.DBG_TRAP_ENABLE,
        exception_mask=mask, rinfo_ptr=at, rinfo_size=64, dbg_fd=client.fd,
    )  # fmt: skip
    assert members["rinfo_size"] == ioctl.RUNTIME_INFO.size
    return ioctl.RUNTIME_INFO.unpack(client.peek(at, ioctl.RUNTIME_INFO.size))


def test_a_process_debugs_itself(debugged):
    client = debugged
    assert attach(client) == {"r_debug": 0x1234, "runtime_state": 1, "ttmp_setup": 0}
    queue = client.call("CREATE_QUEUE", **client.queue_buffers())["queue_id"]
    _, event = trap(
        client, DbgTrapOp.QUERY_DEBUG_EVENT, ioctl.DBG_TRAP_QUERY_DEBUG_EVENT, exception_mask=NEW
    )
    assert (event["queue_id"], event["gpu_id"], event["exception_mask"]) == (queue, GPU_ID, NEW)
    ids = client.memory()
    client.poke(ids, struct.pack("<2I", queue, 77))
    count, _ = trap(
        client, DbgTrapOp.SUSPEND_QUEUES, ioctl.DBG_TRAP_SUSPEND_QUEUES, queue_array_ptr=ids, num_queues=2
    )
    assert count == 1
    assert struct.unpack("<2I", client.peek(ids, 8)) == (queue, 77 | 1 << 31)
    assert list(client.engine.active.values()) == [False]
    count, _ = trap(
        client, DbgTrapOp.RESUME_QUEUES, ioctl.DBG_TRAP_RESUME_QUEUES, queue_array_ptr=ids, num_queues=1
    )
    assert (count, list(client.engine.active.values())) == (1, [True])
    trap(client, DbgTrapOp.DISABLE)


def test_snapshots(debugged):
    client = debugged
    attach(client)
    members = client.queue_buffers()
    queue = client.call("CREATE_QUEUE", **members)["queue_id"]
    at = client.memory()
    _, answer = trap(
        client, DbgTrapOp.GET_QUEUE_SNAPSHOT, ioctl.DBG_TRAP_QUEUE_SNAPSHOT,
        snapshot_buf_ptr=at, num_queues=4, entry_size=128, exception_mask=NEW,
    )  # fmt: skip
    assert (answer["num_queues"], answer["entry_size"]) == (1, 64)
    entry = ioctl.QUEUE_SNAPSHOT_ENTRY.unpack(client.peek(at, 64))
    assert (entry["queue_id"], entry["exception_status"], entry["queue_type"]) == (queue, NEW, 2)
    assert entry["ring_base_address"] == members["ring_base_address"]
    _, answer = trap(
        client, DbgTrapOp.GET_DEVICE_SNAPSHOT, ioctl.DBG_TRAP_DEVICE_SNAPSHOT,
        snapshot_buf_ptr=at, num_devices=1, entry_size=120,
    )  # fmt: skip
    assert (answer["num_devices"], answer["entry_size"]) == (1, 120)
    device = ioctl.DBG_DEVICE_INFO_ENTRY.unpack(client.peek(at, 120))
    assert (device["gpu_id"], device["gfx_target_version"], device["simd_count"]) == (GPU_ID, 110000, 192)
    assert (device["lds_base"], device["scratch_base"]) == (1 << 48, 2 << 48)


def test_what_needs_a_trap_handler_is_refused(debugged):
    attach(debugged)
    for op in (DbgTrapOp.SET_WAVE_LAUNCH_MODE, DbgTrapOp.SET_FLAGS, DbgTrapOp.SET_NODE_ADDRESS_WATCH):
        with fails(errno.ENODEV):
            trap(debugged, op)
    assert "no trap handler" in debugged.records()[-1]["reason"]


def test_one_queue_of_a_process_has_global_wave_sync(debugged):
    client = debugged
    first = client.call("CREATE_QUEUE", **client.queue_buffers())["queue_id"]
    second = client.call("CREATE_QUEUE", **client.queue_buffers())["queue_id"]
    assert client.call("ALLOC_QUEUE_GWS", queue_id=first, num_gws=64)["first_gws"] == 0
    assert client.error("ALLOC_QUEUE_GWS", queue_id=second, num_gws=64) == errno.EBUSY
    client.call("DESTROY_QUEUE", queue_id=first)
    client.call("ALLOC_QUEUE_GWS", queue_id=second, num_gws=1)
    client.call("ALLOC_QUEUE_GWS", queue_id=second, num_gws=0)
    assert client.error("ALLOC_QUEUE_GWS", queue_id=second, num_gws=0) == errno.EINVAL


def test_a_stopped_queue_has_no_waves_in_its_save_area(debugged):
    client = debugged
    members = client.queue_buffers()
    queue = client.call("CREATE_QUEUE", **members)["queue_id"]
    at = client.memory()
    assert client.error("GET_QUEUE_WAVE_STATE", queue_id=queue, ctl_stack_address=at) == errno.EINVAL
    client.call("UPDATE_QUEUE", queue_id=queue, ring_size=members["ring_size"], queue_priority=7)
    client.poke(at, b"\xff" * 40)
    answer = client.call("GET_QUEUE_WAVE_STATE", queue_id=queue, ctl_stack_address=at)
    assert (answer["ctl_stack_used_size"], answer["save_area_used_size"]) == (0, 0)
    stack = members["ctl_stack_size"]
    assert struct.unpack("<4I", client.peek(at, 16)) == (stack, 0, stack, 0)
    assert client.peek(at + 16, 24) == b"\xff" * 24
