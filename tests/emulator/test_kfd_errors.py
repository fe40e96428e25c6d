"""Every check of the emulated device is met by a misuse and does no harm; the page in docs/ agrees."""

import gc
import os
import threading
from pathlib import Path

import pytest
from kfd_client import Client, recording_machine
from kfd_error_cases import ROWS, page

from barewave.kfd.ioctl import IOCTLS

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.call}: {row.check}")
def test_a_misuse_has_its_errno_and_leaves_the_device_usable(row):
    machine, _ = recording_machine()
    machine.retain()
    client = Client(machine)
    try:
        assert row.provoke(client) == row.errno
        machine.injector.clear()
        assert client.call("GET_VERSION")["minor_version"] == 17
        if not machine.injector.lost:
            other = Client(machine)  # and so it is for others
            other.close()
    finally:
        client.close()
    gc.collect()
    machine.sweep_dmabufs()
    assert [region.used for region in (*machine.heap.vram, machine.heap.gtt, machine.heap.kernel)] == [0] * 3
    assert not machine.processes
    machine.release()


def test_the_page_in_the_documentation_is_this_table():
    assert (DOCS / "kfd_errors.md").read_text() == page()


def test_every_ioctl_has_a_row():
    never = {
        "GET_VERSION", "GET_CLOCK_COUNTERS", "GET_PROCESS_APERTURES",  # cannot fail
        "DBG_REGISTER_DEPRECATED", "DBG_UNREGISTER_DEPRECATED", "DBG_ADDRESS_WATCH_DEPRECATED",
        "DBG_WAVE_CONTROL_DEPRECATED", "IPC_IMPORT_HANDLE", "IPC_EXPORT_HANDLE",
        "CROSS_MEMORY_COPY_DEPRECATED", "RLC_SPM", "PC_SAMPLE",  # rows of "any"
    }  # fmt: skip
    named = {row.call.split()[0] for row in ROWS}
    assert set(IOCTLS) - never <= named


def test_misuse_leaves_no_thread_and_no_descriptor():
    threads, descriptors = threading.active_count(), len(os.listdir("/proc/self/fd"))
    for row in ROWS:
        machine, engine = recording_machine()
        machine.retain()
        client = Client(machine)
        row.provoke(client)
        client.close()
        machine.sweep_dmabufs()
        assert machine.heap.resident == 0, row  # the memfd holds nothing
        machine.release()
        os.close(engine.interrupt_fd)
    gc.collect()
    assert threading.active_count() == threads
    assert len(os.listdir("/proc/self/fd")) <= descriptors
