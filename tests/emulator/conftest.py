"""What holds for all tests of the emulated card: no piece of code may fail to compile unnoticed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from kfd_client import Client, RecordingEngine, recording_machine

if TYPE_CHECKING:
    from engine_card import Card
    from wave_runner import WaveRunner

COMPILER = "barewave.emulator.command_processor.compile_server"


class Records(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(self.format(record))


@pytest.fixture(autouse=True)
def compile_failures(request: pytest.FixtureRequest) -> Iterator[None]:
    """Waves go on with slower code when the optimised one fails: only the log tells."""
    records = Records()
    logger = logging.getLogger(COMPILER)
    logger.addHandler(records)
    try:
        yield
    finally:
        logger.removeHandler(records)
    if request.node.get_closest_marker("compile_may_fail") is None:
        assert not records.messages, records.messages[0]


@pytest.fixture
def card() -> Iterator[Card]:
    """A card without a kernel driver, for tests of the engine."""
    from engine_card import Card  # loads LLVM, which tests of the kernel side do without

    card = Card()
    yield card
    card.close()


@pytest.fixture
def client() -> Iterator[Client]:
    """A process with the emulated card, which makes its own system calls."""
    client = Client()
    yield client
    client.close()


@pytest.fixture
def engine_and_client() -> Iterator[tuple[RecordingEngine, Client]]:
    """A process, and an engine that records what the kernel side asks of it."""
    machine, engine = recording_machine()
    client = Client(machine)
    yield engine, client
    client.close()


@pytest.fixture(scope="module")
def runner() -> Iterator[WaveRunner]:
    """Runs single waves of real code on one card for a whole file of tests."""
    from engine_card import Card
    from wave_runner import WaveRunner

    card = Card(1)
    card.queue()
    yield WaveRunner(card)
    card.close()
