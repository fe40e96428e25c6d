"""Ctrl-C ends every wait of driver and runtime, and the process uses the card afterwards.

What is waited for never ends. The limit is for a busy machine; ``bench device`` shows what it takes.
"""

from __future__ import annotations

import pytest

from barewave.errors import BarewaveError
from barewave.tools import interrupts


@pytest.mark.parametrize("part", range(4))
def test_a_signal_ends_each_wait(part: int) -> None:
    waits = list(interrupts.WAITS)[part::4]
    found = interrupts.seconds_to_end(waits)
    assert list(found) == waits
    assert all(0 <= seconds < 10 for seconds in found.values()), found


def test_a_wait_that_ends_otherwise_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(interrupts.WAITS, "nothing", "interrupt(lambda: None, lambda n: time.sleep(0.0))")
    monkeypatch.setitem(interrupts.WAITS, "wrong", "interrupt(lambda: None, lambda n: n.sync())")
    with pytest.raises(BarewaveError, match=r"nothing: it ended by itself; wrong: AttributeError: .*sync"):
        interrupts.seconds_to_end(["nothing", "wrong"])
