"""Copies of views with gaps in plans: pieces are those that numpy's own copy would move."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from barewave import CheckError, Device
from barewave.runtime.buffer import Buffer
from barewave.runtime.plan.operands import pieces_of

TIMEOUT = 60.0


class View:
    """A view of an array, as numpy lays it out; what plans take of it."""

    def __init__(self, buffer: Buffer, key: Any) -> None:
        part = np.asarray(buffer)[key]
        self.device, self.dtype, self.shape, self.strides = (
            buffer.device,
            part.dtype,
            part.shape,
            part.strides,
        )
        self.address = part.__array_interface__["data"][0]
        self.nbytes, self.name = part.nbytes, "a view"


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


KEYS = [
    (np.s_[:], np.s_[:]),
    (np.s_[1:5, 2:7, 3:9], np.s_[2:6, 0:5, 4:10]),
    (np.s_[::2], np.s_[4:]),
    (np.s_[:, ::3, 1], np.s_[:, 4:, 7]),
    (np.s_[3], np.s_[4]),
    (np.s_[:4, 0, ::2], np.s_[4:, 1, :6]),
]


@pytest.mark.parametrize(("to", "origin"), KEYS, ids=str)
@pytest.mark.parametrize("way", ["card", "from host", "to host"])
def test_a_copy_of_views_is_numpys(device: Device, to: Any, origin: Any, way: str) -> None:
    x = np.random.default_rng(1).integers(0, 255, (8, 7, 12)).astype(np.int16)
    with device.array(x) as source, device.zeros((8, 7, 12), np.int16) as target:
        expected = np.zeros_like(x)
        plan = device.plan()
        host = np.ascontiguousarray(x[origin])
        if way == "to host":
            host = np.zeros_like(host)
            plan.copy(host, View(source, origin))
        else:
            expected[to][...] = x[origin]
            plan.copy(View(target, to), host if way == "from host" else View(source, origin))
        with plan.freeze() as run:
            run()
            run.sync(TIMEOUT)
            if way == "to host":
                np.testing.assert_array_equal(host, x[origin])
            else:
                np.testing.assert_array_equal(target.numpy(), expected)


def test_what_copies_of_views_refuse(device: Device) -> None:
    with device.zeros((300, 300), np.uint8) as x, device.zeros((300, 300), np.uint8) as y:
        plan = device.plan()
        plan.copy(View(x, np.s_[:100, ::2]), View(y, np.s_[:100, ::2]))
        with pytest.raises(CheckError, match=r"pieces of 1 bytes.*copy with a kernel"):
            plan.copy(View(x, np.s_[:, ::2]), View(y, np.s_[:, ::2]))
        with pytest.raises(CheckError, match="ranges overlap"):
            plan.copy(View(x, np.s_[:100, :10]), View(x, np.s_[50:150, :10]))
        with pytest.raises(CheckError, match="fill takes arrays without gaps"):
            plan.fill(View(x, np.s_[:, ::2]), 1)


def test_pieces_are_as_long_as_both_sides_allow() -> None:
    assert pieces_of((4, 5), 4, None, None) is None
    assert pieces_of((1, 5), 4, (999, 4), None) is None
    made = pieces_of((2, 3, 5), 4, None, (100, 20, 4))
    assert made is not None
    assert (made.nbytes, made.targets, made.sources) == (60, [0, 60], [0, 100])
    made = pieces_of((3, 5), 4, (40, 8), None)
    assert made is not None
    assert (made.nbytes, len(made.targets)) == (4, 15)
