"""Two cards: links are proven by copies both ways; one that is lost leaves the other's results right."""

from __future__ import annotations

import pytest

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.host import EmulatedHost
from barewave.errors import QueueError
from barewave.kfd import KFD, prove_peer

PAGE = 4096


def test_links_are_proven_both_ways():
    with EmulatedHost(count=2) as host, KFD(host) as kfd:
        first, second = kfd.open_gpu(0), kfd.open_gpu(1)
        assert prove_peer(first, second)
        assert prove_peer(second, first)
        assert prove_peer(first, first)
        used = [region.used for region in host.machine.heap.vram]
        assert prove_peer(first, second)
        assert [region.used for region in host.machine.heap.vram] == used


def test_a_link_that_the_kernel_refuses_is_no_link():
    with EmulatedHost(count=2) as host, KFD(host) as kfd:
        first, second = kfd.open_gpu(0), kfd.open_gpu(1)
        host.machine.injector.starve("vram")
        assert not prove_peer(first, second)
        assert prove_peer(first, second)


def test_a_card_without_a_link_is_no_peer(monkeypatch):
    with EmulatedHost(count=2) as host, KFD(host) as kfd:
        monkeypatch.setattr(type(kfd.topology), "peer_link", lambda *_: None)
        assert not prove_peer(kfd.open_gpu(0), kfd.open_gpu(1))


def test_one_card_lost_in_the_middle_leaves_the_others_results_right():
    machine = Machine(RX_7900_XTX, count=2)
    with EmulatedHost(machine=machine) as host, KFD(host) as kfd:
        kept, lost = kfd.open_gpu(0), kfd.open_gpu(1)
        with kept.create_sdma_queue() as working, kept.allocate(2 * PAGE, "gtt") as memory:
            broken = lost.create_sdma_queue()
            memory.view[:PAGE] = bytes(range(256)) * 16
            ticket = working.copy(memory.address + PAGE, memory.address, PAGE)
            machine.injector.lose_card(machine.cards[1])
            never = broken.copy(memory.address, memory.address, 64)
            with pytest.raises(QueueError, match="the kernel reset the whole card"):
                broken.wait(never)
            working.wait(ticket)
            assert bytes(memory.view[PAGE:]) == bytes(range(256)) * 16
            working.wait(working.fill(memory.address, PAGE, 0xABABABAB))
            assert bytes(memory.view[:PAGE]) == b"\xab" * PAGE
        lost.close()
