"""PM4 packets by the values that AMD's own clients send, and the vendor packet that runs them."""

from __future__ import annotations

import struct

import pytest
from kfd_fake_host import load

from barewave.kfd import GPU
from barewave.kfd.packets import aql, pm4


def test_cache_invalidation_is_the_packet_of_rocr_and_kfdtest() -> None:
    words = struct.unpack("<8I", pm4.invalidate_caches())
    gcr = 1 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 14
    assert words == (0xC0065800, 0, 0xFFFFFFFF, 0xFF, 0, 0, 10, gcr)


def test_vendor_packet_holds_an_indirect_buffer_packet() -> None:
    words = struct.unpack("<16I", aql.pm4_indirect_buffer(0x1234_5678_9ABC, 8, completion_signal=1 << 40))
    assert words == (0x1500 | 1 << 16, 0xC0023F00, 0x5678_9ABC, 0x1234, 1 << 23 | 8, 10, *[0] * 9, 1 << 8)


@pytest.mark.parametrize(("address", "dwords"), [(2, 8), (4, 1 << 20), (1 << 64, 8)])
def test_what_does_not_fit_the_packet_is_refused(address: int, dwords: int) -> None:
    with pytest.raises((ValueError, OverflowError, struct.error)):
        aql.pm4_indirect_buffer(address, dwords)


def test_a_queue_forgets_code_by_a_buffer_of_its_own(gpu: GPU) -> None:
    queue = gpu.create_queue(64)
    assert queue.invalidate_code_caches() == 0
    packet = aql.PM4_IB.unpack(load(queue._ring_memory.address, 64))
    address = packet["ib_base_lo"] | packet["ib_base_hi"] << 32
    assert load(address, 32) == bytes(pm4.invalidate_caches())
    assert queue.address <= address < queue.address + 4096 - 32
