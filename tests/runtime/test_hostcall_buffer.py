"""Hostcall's buffer under waves that are played here, right ones and hostile ones."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import numpy as np
import pytest

from barewave import BarewaveError, Device
from barewave.runtime.hostcall import HostcallBuffer, Output, serve_packet

HEADER = 24


@pytest.fixture(scope="module")
def card() -> Iterator[Device]:
    with Device("emulated") as device:
        yield device


@pytest.fixture
def buffer(card: Device) -> Iterator[HostcallBuffer]:
    event = card.gpu.kfd.create_event()
    made = HostcallBuffer(card.gpu, event, "test")
    yield made
    made.close()
    event.close()


class Waves:
    """The device library's side, written after its protocol: six words, headers, payloads."""

    def __init__(self, buffer: HostcallBuffer, card: Device) -> None:
        self.view = next(
            memory.view
            for reference in card.gpu.kfd.allocations._memory.values()
            if (memory := reference()) is not None and memory.address == buffer.address
        )
        self.base = buffer.address

    def word(self, offset: int) -> int:
        return struct.unpack_from("<Q", self.view, offset)[0]

    def set(self, offset: int, value: int) -> None:
        struct.pack_into("<Q", self.view, offset, value)

    @property
    def mask(self) -> int:
        return self.word(40)

    def header(self, entry: int) -> int:
        return self.word(0) - self.base + (entry & self.mask) * HEADER

    def payload(self, entry: int) -> int:
        return self.word(8) - self.base + (entry & self.mask) * 4096

    def pop(self) -> int:
        entry = self.word(24)
        assert entry, "the free stack is empty"
        self.set(24, self.word(self.header(entry)))
        return entry

    def send(self, entry: int, service: int, lanes: dict[int, tuple[int, ...]]) -> None:
        at = self.header(entry)
        mask = sum(1 << lane for lane in lanes)
        struct.pack_into("<QII", self.view, at + 8, mask, service, 1)
        for lane, words in lanes.items():
            struct.pack_into(f"<{len(words)}Q", self.view, self.payload(entry) + 64 * lane, *words)
        self.set(at, self.word(32))
        self.set(32, entry)

    def waits(self, entry: int) -> bool:
        return bool(struct.unpack_from("<I", self.view, self.header(entry) + 20)[0] & 1)

    def answer(self, entry: int, lane: int) -> int:
        return self.word(self.payload(entry) + 64 * lane)

    def give_back(self, entry: int) -> None:
        entry += self.mask + 1
        self.set(self.header(entry), self.word(24))
        self.set(24, entry)


def ask(
    buffer: HostcallBuffer, waves: Waves, service: int, lanes: dict[int, tuple[int, ...]]
) -> tuple[Output, dict[int, int]]:
    """Send one packet, have it served, and return it: what was printed, and each lane's answer."""
    entry = waves.pop()
    waves.send(entry, service, lanes)
    output = serve(buffer)
    assert not waves.waits(entry)
    answers = {lane: waves.answer(entry, lane) for lane in lanes}
    waves.give_back(entry)
    return output, answers


def serve(buffer: HostcallBuffer) -> Output:
    output = Output()
    packets = buffer.take()
    for packet in packets:
        serve_packet(buffer, packet, output)
    buffer.release(packets)
    return output


def words(text: bytes) -> tuple[int, ...]:
    padded = text.ljust(-(-len(text) // 8) * 8, b"\0")
    return struct.unpack(f"<{len(padded) // 8}Q", padded)


def test_every_wave_of_the_card_finds_a_packet(card: Device, buffer: HostcallBuffer) -> None:
    waves = Waves(buffer, card)
    entries = [waves.pop() for _ in range(card.gpu.node.wave_slots)]
    assert sorted(entry & waves.mask for entry in entries) == list(range(card.gpu.node.wave_slots))
    assert waves.word(24) == 0
    assert all(waves.payload(entry) + 4096 <= len(waves.view) for entry in entries)


def test_packets_are_served_in_the_order_of_their_sending(card: Device, buffer: HostcallBuffer) -> None:
    waves = Waves(buffer, card)
    random = np.random.default_rng(1)
    sent: list[bytes] = []
    shown: list[bytes] = []
    held: list[int] = []
    for turn in range(400):
        for _ in range(random.integers(0, 6)):
            entry = waves.pop()
            text = b"%d\n" % len(sent)
            sent.append(text)
            waves.send(entry, 2, {int(random.integers(64)): (0b11 | 2 << 5, 0, *words(text))})
            held.append(entry)
        assert all(waves.waits(entry) for entry in held)
        output = serve(buffer)
        shown += output.stdout
        assert not output.errors
        for entry in held:
            assert not waves.waits(entry)
            waves.give_back(entry)
        held = []
        assert shown == sent, turn
    assert len(sent) > 500


def test_a_message_in_pieces_of_several_lanes(card: Device, buffer: HostcallBuffer) -> None:
    waves = Waves(buffer, card)
    output, descriptors = ask(buffer, waves, 2, dict.fromkeys((0, 31, 63), (1 | 1 << 5, 0)))
    assert output.stdout == []
    assert len({word >> 8 for word in descriptors.values()}) == 3, "each lane has its own message"
    assert all(not word & 1 for word in descriptors.values())
    for lane, word in descriptors.items():
        ask(buffer, waves, 2, {lane: (word & ~0xFF | 1 << 5, *words(b"lane %d\0"))})
        output, answers = ask(buffer, waves, 2, {lane: (word & ~0xFF | 2 | 1 << 5, lane)})
        assert output.stdout == [b"lane %d" % lane]
        assert answers == {lane: len(f"lane {lane}")}
    assert (buffer.messages, buffer.waiting) == ({}, 0)


@pytest.mark.parametrize(
    ("service", "words_", "message", "answer"),
    [
        (1, (1, 2), "to call a function of this process", 0),
        (3, (0, 4096), "for memory", 0),
        (4, (0,), "address sanitizer", 0),
        (77, (0,), "service 77", 0),
        (2, (5 << 8 | 2,), "that it had not begun", (1 << 64) - 1),
        (2, (0b11 | 1 << 5, 16), "a way that is not known", (1 << 64) - 1),
    ],
)
def test_what_is_not_offered_is_answered_and_named(
    card: Device, buffer: HostcallBuffer, service: int, words_: tuple[int, ...], message: str, answer: int
) -> None:
    output, answers = ask(buffer, Waves(buffer, card), service, {3: words_})
    (error,) = output.errors
    assert message in error
    assert answers == {3: answer}


def test_messages_without_end_are_dropped(card: Device, buffer: HostcallBuffer) -> None:
    waves = Waves(buffer, card)
    word = ask(buffer, waves, 2, {0: (1 | 1 << 5, 0)})[1][0] & ~0xFF | 7 << 5
    errors: list[str] = []
    count = 0
    while not errors:
        errors = ask(buffer, waves, 2, {0: (word, *range(7))})[0].errors
        count += 1
    assert 56 * (count - 1) < (1 << 20) <= 56 * count + 8
    assert "it is dropped" in errors[0]
    assert (buffer.messages, buffer.waiting) == ({}, 0)


def test_messages_that_are_only_begun_are_bounded(
    card: Device, buffer: HostcallBuffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from barewave.runtime import hostcall

    monkeypatch.setattr(hostcall, "_MAX_WAITING", 1000)
    waves = Waves(buffer, card)
    for _ in range(100):
        ask(buffer, waves, 2, {lane: (1 | 7 << 5, 0, *range(6)) for lane in range(64)})
    assert buffer.waiting <= 1000
    assert len(buffer.messages) <= 20


@pytest.mark.parametrize("links", ["cycle", "outside"])
def test_a_damaged_stack_is_told_and_ends(card: Device, buffer: HostcallBuffer, links: str) -> None:
    waves = Waves(buffer, card)
    if links == "cycle":
        waves.set(waves.header(5), 6)
        waves.set(waves.header(6), 5)
        waves.set(32, 5)
    else:
        waves.set(32, waves.mask)
    with pytest.raises(ValueError, match="damaged"):
        buffer.take()
    assert buffer.take() == [], "told once"


def test_the_console_tells_of_a_damaged_buffer_at_the_next_sync(card: Device) -> None:
    file = io.StringIO()
    card.console.stdout = file
    buffer = card.console.attach("test")
    waves = Waves(buffer, card)
    waves.set(32, waves.mask)
    with card.stream() as stream:
        card.console.detach(buffer)
        with pytest.raises(BarewaveError, match="a kernel wrote to it"):
            stream.sync(5.0)
    assert file.getvalue() == ""
