"""Cards that the tests of kernels share: opening one costs more than most launches."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from barewave import Device


@pytest.fixture(scope="session")
def cards() -> Iterator[tuple[Device, Device]]:
    """The emulated card, plain and in checked mode."""
    with Device("emulated") as plain, Device("emulated", checked=True) as checked:
        yield plain, checked
