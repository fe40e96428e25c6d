"""The engine's way in is that of its own tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from ref_engine import Engine

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "emulator"))


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    """One compiler, one wave, one card's memory for all comparisons."""
    from engine_card import Card
    from ref_engine import Engine

    card = Card(1)
    card.queue()
    yield Engine(card)
    card.close()
