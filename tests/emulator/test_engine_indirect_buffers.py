"""Vendor packets that run PM4 packets from a buffer, and what is wrong with some."""

import struct

import pytest
from engine_card import BASE, DATA, ENDS

from barewave.emulator.command_processor.scheduler import QueueStatus
from barewave.emulator.engine import InterruptKind
from barewave.kfd.packets import aql, pm4

ACQUIRE = bytes(pm4.invalidate_caches())
FLUSH = struct.pack("<II", 0xC0004600, 0x407)
NOP1, NOP3 = struct.pack("<I", 0xFFFF1000), struct.pack("<III", 0xC0011000, 0xDEAD, 0xBEEF)


def run(card, content, *, dwords=None, address=BASE + DATA, **changes):
    card.memory[DATA : DATA + len(content)] = content
    signal = card.signal()
    packet = aql.pm4_indirect_buffer(
        address, len(content) // 4 if dwords is None else dwords, completion_signal=signal
    )
    for name, value in changes.items():
        aql.PM4_IB.write(packet, name, value)
    header = int.from_bytes(packet[:2], "little")
    card.submit(packet, header, int.from_bytes(packet[2:4], "little"))
    return signal


@pytest.mark.parametrize("content", [ACQUIRE, NOP1 + NOP3 + ACQUIRE + FLUSH, b""])
def test_cache_maintenance_completes_and_kernels_run_on(card, content):
    kernel = card.kernel(ENDS)
    card.queue()
    card.wait(run(card, content))
    card.run(kernel)


@pytest.mark.parametrize(
    ("content", "changes"),
    [
        (ACQUIRE[:-4], {}),  # the packet reaches beyond the buffer
        (bytes(8), {}),  # no packet of type 3
        (ACQUIRE, {"ib_header": 0xC0003F00}),
        (ACQUIRE, {"ib_size": 8}),  # not marked as valid
        (ACQUIRE, {"amd_format": 3}),
    ],
)
def test_what_is_no_packet_stops_the_queue(card, content, changes):
    queue = card.queue()
    run(card, content, **changes)
    (record,) = card.interrupts(InterruptKind.QUEUE_EXCEPTION)
    assert record.flags == 1 << 22  # EC_QUEUE_PACKET_VENDOR_UNSUPPORTED
    assert card.engine.queue_state(queue).status is QueueStatus.STOPPED


def test_a_buffer_that_is_not_mapped_is_a_page_fault(card):
    card.queue()
    run(card, ACQUIRE, address=0x5_0000_0000)
    (record,) = card.interrupts(InterruptKind.PAGE_FAULT)
    assert (record.address, record.flags) == (0x5_0000_0000, 1)
