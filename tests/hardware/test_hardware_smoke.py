"""The smoke tests on a real card; with ``--card emulated`` on the emulated one.

They are the very bodies of ``barewave doctor --smoke``, in the same order: harmless first. After a failure
that a card may not survive the rest is skipped.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from barewave import Device
from barewave.errors import BarewaveError, GPUFault, GPUTimeout, QueueError
from barewave.tools.smoke.bodies import BODIES, Body, NotApplicable

pytestmark = pytest.mark.hardware


class Card:
    """The device of all tests, and why it is not to be used any more."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self.gone = ""


@pytest.fixture(scope="module")
def card(request: pytest.FixtureRequest) -> Iterator[Card]:
    asked = request.config.getoption("--card")
    try:
        device = Device(asked)
    except BarewaveError as error:
        pytest.skip(f"no card: {error}")
    with device:
        yield Card(device)


@pytest.mark.parametrize("body", BODIES, ids=lambda body: body.name.replace(" ", "-"))
def test_body(card: Card, body: Body) -> None:
    if card.gone:
        pytest.skip(f"the card failed before: {card.gone}")
    try:
        body.run(card.device)
    except NotApplicable as reason:
        pytest.skip(str(reason))
    except (GPUFault, GPUTimeout, QueueError) as error:
        card.gone = str(error)
        raise
    if body.weight != "fault":
        assert card.device.error is None
        assert not card.device.streams
