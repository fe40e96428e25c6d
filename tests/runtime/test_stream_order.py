"""The order of work: waits between streams and cards, calls of the host, events, priorities."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, STORE

from barewave import BarewaveError, CheckError, Device, GPUTimeout, LaunchConfig, Program, Stream

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture(scope="module")
def cards() -> Iterator[tuple[Device, Device]]:
    with Device("emulated", count=2) as first, first[1] as second:
        yield first, second


@pytest.fixture
def device(cards: tuple[Device, Device]) -> Device:
    return cards[0]


STORES = Program.from_asm(STORE).kernel("store")
HANGS = Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set")


def until(condition) -> None:
    end = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < end
        time.sleep(1e-3)


@pytest.mark.parametrize("by_stream", [False, True])
@pytest.mark.parametrize("other_card", [False, True])
def test_a_stream_waits_for_another_without_the_host(cards, other_card: bool, by_stream: bool) -> None:
    here, there = cards[0], cards[1] if other_card else cards[0]
    with (
        there.zeros(1, np.uint32) as flag, there.stream() as source, here.stream() as waiting,
        here.zeros(32, np.uint32) as out,
    ):  # fmt: skip
        source.launch(ONE, HANGS, flag)
        waiting.wait(source if by_stream else source.record())
        waiting.launch(ONE, STORES, out, 7)
        time.sleep(0.05)
        assert not waiting.query()
        assert out.host[0] == 0, "it ran before what it waits for"
        assert waiting.launches == 1
        assert waiting.completed == 0
        assert waiting.in_flight == (f"(wait for {source.name})", "store")
        flag.host[0] = 1
        waiting.sync(TIMEOUT)
        assert source.query()
        assert out.host[0] == 7
        assert waiting.completed == 1


def test_waits_that_are_met_put_no_packet(device: Device) -> None:
    with device.stream() as first, device.stream() as second:
        event = first.record()
        event.sync(TIMEOUT)
        before = second.ring.index
        second.wait(event)
        second.wait(first)
        second.wait(second)
        second.wait(second.record())
        second.wait(device.event())
        assert second.ring.index == before + 1, "the record alone"


def test_signals_stay_while_somebody_waits_for_them(device: Device) -> None:
    """An event that is closed, and hundreds of others that use signals again, disturb no wait."""
    with (
        device.zeros(1, np.uint32) as flag, device.stream() as source, device.stream() as waiting,
        device.stream() as busy, device.zeros(32, np.uint32) as out, device.zeros(1, np.uint32) as hold,
    ):  # fmt: skip
        waiting.launch(ONE, HANGS, hold)
        source.launch(ONE, HANGS, flag)
        event = source.record()
        waiting.wait(event)
        waiting.launch(ONE, STORES, out, 5)
        event.close()
        flag.host[0] = 1
        source.sync(TIMEOUT)
        again = source.launch(ONE, HANGS, flag)
        flag.host[0] = 0
        for _ in range(200):
            source.record()
        del again
        hold.host[0] = 1
        waiting.sync(TIMEOUT)
        assert out.host[0] == 5
        flag.host[0] = 1
        busy.sync(TIMEOUT)


def test_a_diamond_over_two_cards(cards) -> None:
    """Four streams, hundreds of rounds: each kernel sees what came before it and nothing that came later."""
    first, second = cards
    streams = [first.stream(), first.stream(), second.stream(), second.stream()]
    numbers = [first.zeros(32, np.uint32) for _ in range(4)]
    for number in numbers:
        number.memory.map_to(second.gpu)
    try:
        for round_number in range(100):
            top, left, right, bottom = streams
            top.launch(ONE, STORES, numbers[0], round_number)
            for side, number in ((left, 1), (right, 2)):
                side.wait(top)
                side.launch(ONE, STORES, numbers[number].address, round_number)
            bottom.wait(left)
            bottom.wait(right)
            bottom.launch(ONE, STORES, numbers[3].address, round_number)
            top.wait(bottom)
        streams[0].sync(TIMEOUT)
        assert [int(number.host[31]) for number in numbers] == [99] * 4
    finally:
        for each in (*streams, *numbers):
            each.close()


def test_a_stream_that_waits_for_a_closed_one_fails(cards) -> None:
    first, second = cards
    for device in (first, second):
        with first.zeros(1, np.uint32) as flag, device.zeros(32, np.uint32) as out:
            source, waiting = first.stream(name="source"), device.stream()
            source.launch(ONE, HANGS, flag)
            event = source.record()
            waiting.wait(event)
            waiting.launch(ONE, STORES, out, 1)
            source.close()
            with pytest.raises(BarewaveError, match=r"source.*closed before"):
                waiting.sync(TIMEOUT)
            with pytest.raises(BarewaveError, match=r"source.*closed before"):
                waiting.launch(ONE, STORES, out, 1)
            with device.stream() as other, pytest.raises(BarewaveError, match="closed before"):
                other.wait(event)
            waiting.close()
            assert out.host[0] == 0
            assert device.error is None


def test_streams_of_different_drivers_do_not_wait_for_each_other(device: Device) -> None:
    with (
        Device("emulated") as other,
        other.stream() as theirs,
        device.zeros(1, np.uint32) as flag,
        device.stream() as ours,
    ):
        ours.launch(ONE, HANGS, flag)
        with pytest.raises(CheckError, match="different drivers"):
            theirs.wait(ours)
        flag.host[0] = 1


def test_a_card_that_is_closed_takes_the_waiting_streams_along_but_not_the_other_card() -> None:
    first = Device("emulated", count=2)
    second = first[1]
    flag, hold, out = first.zeros(1, np.uint32), second.zeros(1, np.uint32), second.zeros(32, np.uint32)
    source, waiting = first.stream(), second.stream()
    waiting.launch(ONE, HANGS, hold)  # so that the packet that waits has not been looked at
    event = source.record()
    source.launch(ONE, HANGS, flag)
    event.sync(TIMEOUT)
    waiting.wait(source)
    first.close()
    hold.host[0] = 1
    with pytest.raises(BarewaveError, match="waits for"):
        waiting.sync(TIMEOUT)
    waiting.close()
    with second.stream() as stream:
        stream.launch(ONE, STORES, out, 3)
        stream.sync(TIMEOUT)
    assert out.host[0] == 3
    second.close()


# --- Calls ----------------------------------------------------------------------------------------------


def test_calls_are_made_in_the_order_of_the_stream(device: Device) -> None:
    seen: list[tuple[int, int]] = []
    with device.stream() as stream, device.zeros(32, np.uint32) as out:
        for number in range(20):
            stream.launch(ONE, STORES, out, number)
            stream.call(lambda n: seen.append((n, int(out.host[0]))), number)
        stream.sync(TIMEOUT)
        assert seen == [(number, number) for number in range(20)]
        assert stream.launches == stream.completed == 20


def test_later_work_waits_until_a_called_function_has_returned(device: Device) -> None:
    gate = threading.Event()
    with device.stream() as stream, device.zeros(32, np.uint32) as out:
        stream.call(gate.wait, TIMEOUT)
        stream.launch(ONE, STORES, out, 1)
        time.sleep(0.05)
        assert out.host[0] == 0
        assert stream.in_flight == ("(call of wait)", "store")
        gate.set()
        stream.sync(TIMEOUT)
        assert out.host[0] == 1


def test_what_a_called_function_raises_is_told_at_the_next_sync_and_the_stream_goes_on(
    device: Device,
) -> None:
    def fails(what: str) -> None:
        raise KeyError(what)

    with device.stream() as stream, device.zeros(32, np.uint32) as out:
        stream.call(fails, "first")
        stream.call(fails, "second")
        stream.launch(ONE, STORES, out, 4)
        with pytest.raises(KeyError, match="first") as caught:
            stream.sync(TIMEOUT)
        assert "fails" in caught.value.__notes__[0]
        assert stream.name in caught.value.__notes__[0]
        assert "second" in caught.value.__notes__[1]
        assert out.host[0] == 4
        stream.sync(TIMEOUT)
        stream.launch(ONE, STORES, out, 5)
        stream.sync(TIMEOUT)
        assert out.host[0] == 5


def test_a_called_function_may_queue_work_but_not_wait_for_its_stream(device: Device) -> None:
    with device.stream() as stream, device.zeros(32, np.uint32) as out:
        stream.call(stream.launch, ONE, STORES, out, 6)
        stream.sync(TIMEOUT)
        stream.sync(TIMEOUT)  # what it queued came behind what the first one waited for
        assert out.host[0] == 6
        stream.call(stream.sync, TIMEOUT)
        with pytest.raises(BarewaveError, match="cannot wait for"):
            stream.sync(TIMEOUT)


def test_closing_a_stream_drops_its_calls_and_says_what_was_not_told(device: Device) -> None:
    with device.zeros(1, np.uint32) as flag:
        seen: list[int] = []
        stream = device.stream()
        stream.launch(ONE, HANGS, flag)
        stream.call(seen.append, 1)
        stream.close()
        stream = device.stream()
        stream.call([].index, 5)
        until(stream.query)
        with pytest.warns(RuntimeWarning, match="ValueError"):
            stream.close()
        assert seen == []


def test_two_streams_call_while_one_of_them_is_held_up(device: Device) -> None:
    with device.zeros(1, np.uint32) as flag, device.stream() as first, device.stream() as second:
        seen: list[str] = []
        first.launch(ONE, HANGS, flag)
        first.call(seen.append, "first")
        second.call(seen.append, "second")
        second.sync(TIMEOUT)
        assert seen == ["second"]
        flag.host[0] = 1
        first.sync(TIMEOUT)
        assert seen == ["second", "first"]


# --- Events ---------------------------------------------------------------------------------------------


def test_an_event_is_recorded_again_and_again(device: Device) -> None:
    with device.zeros(1, np.uint32) as flag, device.stream() as stream, device.stream() as other:
        event = device.event()
        assert event.query(), "one that was never recorded waits for nothing"
        with pytest.raises(BarewaveError, match="not been recorded"):
            _ = event.time
        stream.record(event)
        event.sync(TIMEOUT)
        first = event.time
        stream.launch(ONE, HANGS, flag)
        assert stream.record(event) is event
        assert not event.query()
        flag.host[0] = 1
        event.sync(TIMEOUT)
        assert event.time > first
        other.record(event).sync(TIMEOUT)
        assert event.stream is other
        event.close()
        with pytest.raises(BarewaveError, match="closed"):
            stream.record(event)


def test_time_between_events_of_two_cards(cards) -> None:
    first, second = cards
    with first.stream() as here, second.stream() as there:
        begin = here.record()
        begin.sync(TIMEOUT)
        time.sleep(0.02)
        end = there.record()
        end.sync(TIMEOUT)
        assert end - begin > 19
        assert begin - end == pytest.approx(-(end - begin), abs=0.01)


# --- Streams of a device ------------------------------------------------------------------------------


def test_the_default_stream_is_made_once_and_anew_when_it_was_closed(device: Device) -> None:
    stream = device.default_stream
    assert device.default_stream is stream
    with stream, device.zeros(32, np.uint32) as out:
        STORES[1, 32](out, 8)
        assert out.numpy()[0] == 8
        assert stream.launches == 1
    assert stream.closed
    assert device.default_stream is not stream


def test_priorities_are_those_of_the_queue(device: Device) -> None:
    found = []
    for priority in (-3, -1, 0, 3):
        with device.stream(priority) as stream:
            assert stream.priority == priority
            found.append(stream._queue.priority)
    assert found == [0, 5, 7, 15]
    for wrong in (4, -4, "high"):
        with pytest.raises(CheckError, match="-3 to 3"):
            device.stream(wrong)


def test_a_wait_for_a_stream_that_hangs_times_out(device: Device) -> None:
    with device.zeros(1, np.uint32) as flag, device.stream() as source:
        source.launch(ONE, HANGS, flag)
        waiting: Stream = device.stream()
        waiting.wait(source)
        with pytest.raises(GPUTimeout, match=rf"\(wait for {source.name}\)"):
            waiting.sync(0.05)
        flag.host[0] = 1
        waiting.sync(TIMEOUT)
        waiting.close()
