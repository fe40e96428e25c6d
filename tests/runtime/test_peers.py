"""Several cards: proof of links, shared memory, copies between cards that reach each other or do not."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, STORE

from barewave import BarewaveError, CheckError, Device, GPUFault, LaunchConfig, Program, launch
from barewave.runtime import DirectMemoryResource, device_memory

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture
def cards() -> Iterator[tuple[Device, Device]]:
    with Device("emulated", count=2) as first, first[1] as second:
        yield first, second


@pytest.fixture
def apart(cards: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch) -> tuple[Device, Device]:
    """Two cards whose link fails the proof."""
    monkeypatch.setattr(device_memory, "prove_peer", lambda *_: False)
    return cards


def test_a_link_is_proven_once(cards: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = cards
    asked: list[tuple[int, int]] = []
    prove = device_memory.prove_peer

    def counting(gpu, peer):
        asked.append((gpu.index, peer.index))
        return prove(gpu, peer)

    monkeypatch.setattr(device_memory, "prove_peer", counting)
    for _ in range(2):
        assert first.can_access_peer(second)
        assert second.can_access_peer(first)
        assert first.can_access_peer(first)
    assert asked == [(0, 1), (1, 0)]
    assert (first.linked_cards, second.linked_cards) == ((1,), (0,))


def test_cards_of_two_drivers_are_no_peers(cards: tuple[Device, Device]) -> None:
    first, _ = cards
    with Device("emulated") as stranger, stranger.array(np.zeros(5000)) as x:
        assert not first.can_access_peer(stranger)
        with pytest.raises(BarewaveError, match="does not reach"):
            first.enable_peer(stranger)
        with (
            first.zeros(5000, np.float64) as y,
            first.stream() as stream,
            pytest.raises(CheckError, match="another driver"),
        ):
            stream.copy(y, x)


def test_kernels_use_a_peers_memory_once_that_is_enabled(cards: tuple[Device, Device]) -> None:
    first, second = cards
    store = Program.from_asm(STORE).kernel("store")
    before = second.zeros(32, np.uint32)
    with first.stream(timeout=TIMEOUT) as stream:
        with pytest.raises(CheckError, match="enable_peer"):
            launch(stream, ONE, store, before, 5)
        first.enable_peer(second)
        first.enable_peer(second)
        assert first.peers == (second,)
        assert second.peers == ()
        with second.zeros(32, np.uint32) as after:
            launch(stream, ONE, store, before, 5)
            launch(stream, ONE, store, after, 6)
            stream.sync(TIMEOUT)
            assert (before.numpy() == 5).all()
            assert (after.numpy() == 6).all()
        hits = second.memory.stats.hits
        with second.zeros(32, np.uint32) as again:  # memory that was cached is shared, too
            assert second.memory.stats.hits == hits + 1
            launch(stream, ONE, store, again, 7)
            stream.sync(TIMEOUT)
            assert (again.numpy() == 7).all()
        with DirectMemoryResource(second) as late, second.zeros(32, np.uint32, memory=late) as other:
            launch(stream, ONE, store, other, 8)
            stream.sync(TIMEOUT)
            assert (other.numpy() == 8).all()
    first.disable_peer(second)
    assert first.peers == ()
    stream = first.stream()
    launch(stream, ONE, store, before.address, 5)
    with pytest.raises(GPUFault):
        stream.sync(TIMEOUT)
    stream.close()
    before.close()


@pytest.mark.parametrize("linked", [True, False])
@pytest.mark.parametrize("size", [1, 4096, (2 << 20) + 3])
def test_copies_between_cards(
    cards: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch, linked: bool, size: int
) -> None:
    if not linked:
        monkeypatch.setattr(device_memory, "prove_peer", lambda *_: False)
    data = np.random.default_rng(size).integers(0, 256, size, np.uint8)
    for here, there in (cards, cards[::-1]):
        for owner in (here, there):
            with (
                here.array(data) as x,
                there.zeros(size, np.uint8) as y,
                owner.stream(timeout=TIMEOUT) as stream,
            ):
                stream.copy(y, x)
                stream.fill(x, 0)
                stream.sync(TIMEOUT)
                assert (y.numpy() == data).all()
                assert not x.numpy().any()
                assert here.gpu.gpu_id in x.memory.mapped_gpus
                crossed = len(x.memory.mapped_gpus) + len(y.memory.mapped_gpus) > 2
                assert crossed == linked
    assert sum(card.pinned.stats.live for card in cards) == 0


def test_views_between_cards_that_do_not_reach_each_other(apart: tuple[Device, Device]) -> None:
    first, second = apart
    data = np.arange(48.0).reshape(6, 8)
    with first.array(data) as x, second.zeros((8, 6), np.float64) as y:
        with second.stream(timeout=TIMEOUT) as stream:
            stream.copy(y, x.T)
            stream.copy(y[1:3], x[:2, :6])
            stream.sync(TIMEOUT)
        expected = data.T.copy()
        expected[1:3] = data[:2, :6]
        np.testing.assert_array_equal(y.numpy(), expected)


def test_staged_copies_run_in_the_streams_order_and_the_host_does_not_wait(
    apart: tuple[Device, Device],
) -> None:
    first, second = apart
    store, hang = Program.from_asm(STORE).kernel("store"), Program.from_asm(HANG_UNTIL_SET)
    flag, x, y = first.zeros(16, np.uint32), first.zeros(32, np.uint32), second.zeros(32, np.uint32)
    with first.stream(timeout=TIMEOUT) as stream:
        launch(stream, ONE, hang.kernel("hang_until_set"), flag)
        launch(stream, ONE, store, x, 3)
        stream.copy(y, x)
        launch(stream, ONE, store, x, 4)
        event = stream.record()
        assert not event.query()
        assert not y.host.any()
        with second.stream(timeout=TIMEOUT) as other:
            other.wait(event)
            launch(other, ONE, store, y, 5)
            flag.host[0] = 1
            event.sync(TIMEOUT)
            other.sync(TIMEOUT)
            assert (y.numpy() == 5).all()
        stream.copy(y, x)
        stream.sync(TIMEOUT)
        assert (y.numpy() == 4).all()
    for buffer in (flag, x, y):
        buffer.close()


def test_a_link_that_refuses_is_found_by_the_proof_itself(cards: tuple[Device, Device]) -> None:
    """The proof's own memory is refused: what cannot be shown is not claimed, and copies go on."""
    first, second = cards
    with first.array(np.arange(3000)) as x, second.zeros(3000, np.int64) as y:
        with first.stream(timeout=TIMEOUT) as stream:
            first.gpu.kfd.host.machine.injector.starve("vram")
            assert not first.can_access_peer(second)
            stream.copy(y, x)
            stream.sync(TIMEOUT)
        assert (y.numpy() == np.arange(3000)).all()
        assert len(y.memory.mapped_gpus) == 1


def test_closing_a_peer_leaves_the_other_card(cards: tuple[Device, Device]) -> None:
    first, second = cards
    first.enable_peer(second)
    second.enable_peer(first)
    second.close()
    with first.array([1.0, 2.0]) as x:
        assert x.numpy().tolist() == [1.0, 2.0]
    first.disable_peer(second)


def test_memory_info_counts_what_is_cached_as_free(cards: tuple[Device, Device]) -> None:
    first, _ = cards
    free, total = first.memory_info()
    assert total == first.properties["vram_bytes"]
    with first.empty(64 << 20, np.uint8):
        assert first.memory_info().free <= free - (64 << 20)
    assert first.memory.stats.cached == 64 << 20
    assert first.memory_info().free == free


def test_properties_are_those_of_the_card(cards: tuple[Device, Device]) -> None:
    for number, card in enumerate(cards):
        found = card.properties
        assert (found["index"], found["compute_units"], found["wave_size"]) == (number, 96, 32)
        assert found["max_block"] == 1024
        assert found["lds_bytes_per_block"] == 65536
        assert found["memory_bus_bits"] == 384
        assert (found["vendor_id"], found["device_id"]) == (0x1002, 0x744C)
        assert found["clock_mhz"] == 2482
        assert found["memory_clock_mhz"] == 1249
        assert found["l2_bytes"] == 6 << 20
        assert found["l3_bytes"] == 96 << 20
        assert found["large_bar"]
        assert not found["integrated"]
        assert found["linked_cards"] == (1 - number,)
        assert found["render_node"].startswith("/dev/dri/renderD")
        assert found["tick_hz"] == 100_000_000
    assert cards[0].properties["pci_address"] != cards[1].properties["pci_address"]
