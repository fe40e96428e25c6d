"""An exception out of a signal handler, at any place of a launch, leaves a stream that counts right."""

from __future__ import annotations

import random
import signal
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from asm_kernels import STORE

from barewave import Device, LaunchConfig, Program, launch

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)
STORES = Program.from_asm(STORE).kernel("store")
ROUNDS = 150


class AlarmError(Exception):
    """What the handler raises, as Ctrl-C would."""


class Alarm:
    """Raises once, after a time."""

    def __init__(self) -> None:
        self.has_rung = False

    def ring(self, number: int, frame: object) -> None:
        self.has_rung = True
        raise AlarmError

    def interrupt(self, seconds: float, work: Callable[[], object]) -> None:
        """Do the work again and again until the alarm rings in it."""
        self.has_rung = False
        try:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            while not self.has_rung:  # what is raised in a finalizer is lost
                work()
        except AlarmError:
            pass
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)


@pytest.fixture
def alarm() -> Iterator[Alarm]:
    made = Alarm()
    before = signal.signal(signal.SIGALRM, made.ring)
    try:
        yield made
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("way", ["prepared", "bound", "launch", "other types"])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_stream_survives_exceptions_anywhere(alarm: Alarm, way: str) -> None:
    draw = random.Random(way)
    with (
        Device("emulated") as device,
        device.stream(packets=64, timeout=TIMEOUT) as stream,
        device.zeros(32, np.uint32) as out,
    ):
        bound = STORES[1, 32, stream]
        ways: dict[str, Callable[[], object]] = {
            "prepared": stream.prepare(ONE, STORES, out, 1),
            "bound": lambda: bound(out, 1),
            "launch": lambda: launch(stream, ONE, STORES, out, 1),
            "other types": lambda: bound(out, draw.choice((1, np.uint32(1), b"1234", True))),
        }
        for _ in range(ROUNDS):
            alarm.interrupt(draw.uniform(1e-5, 3e-3), ways[way])
            assert stream.ring.turn == {0: None}, "nobody has the turn"
            assert stream.ring.index == stream.ring.words[7], "the index is what the card was told"
            if draw.random() < 0.2:
                stream.sync(TIMEOUT)
                assert stream.completed == stream.launches
                assert not stream.in_flight
        launch(stream, ONE, STORES, out, 77)
        stream.sync(TIMEOUT)
        assert out.host[0] == 77
        assert stream.query()
        assert stream.completed == stream.launches
