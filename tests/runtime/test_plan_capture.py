"""Capture: launches of streams become a plan that computes what the streams would have."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from plan_kernels import COUNT, SLOW, STEP, kernel

from barewave import CheckError, Device, LaunchConfig, launch

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)
SOURCE = np.arange(COUNT, dtype=np.uint32)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def test_every_way_to_launch_is_recorded(device: Device) -> None:
    step = kernel(STEP)
    with device.stream() as stream, device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y:
        bound = step[COUNT // 256, 256, stream]
        bound(y, x)  # its function is there before the capture, and so is the prepared one
        prepared = stream.prepare(GROUPS, step, x, y)
        stream.sync(TIMEOUT)
        x.copy_from(SOURCE)
        with stream.capture(name="four") as plan:
            launch(stream, GROUPS, step, y, x)
            prepared()
            bound(y, x)
            step[COUNT // 256, 256, stream](x, y)
        assert [node.name for node in plan.nodes] == ["step"] * 4
        assert x.numpy()[1] == 1  # nothing ran
        bound(y, x)  # and the stream runs again
        assert y.numpy()[1] == 3
        with plan.freeze() as run:
            run.repeat(2)
            run.sync(TIMEOUT)
            np.testing.assert_array_equal(x.numpy(), SOURCE * 256 + 255)


def test_streams_fork_and_join_by_events_and_by_streams(device: Device) -> None:
    step, slow = kernel(STEP), kernel(SLOW)
    arrays = [device.zeros(COUNT, np.uint32) for _ in range(4)]
    x, left, right, end = arrays
    x.copy_from(SOURCE)
    with device.stream(name="main") as main, device.stream(name="side") as side:
        with main.capture() as plan:
            main.launch(ONE, slow, x, 6, 2_000_000)
            fork = main.record()
            side.wait(fork)
            main.launch(GROUPS, step, left, x)
            side.launch(GROUPS, step, right, x)
            side.launch(GROUPS, step, end, right)
            join = device.event()
            side.record(join)
            main.wait(join)
            main.launch(GROUPS, step, right, end)
            main.wait(side)  # a stream may stand for its end, too
        assert [node.stream for node in plan.nodes] == ["main", "main", "side", "side", "main"]
        assert [[other.index for other in node.after] for node in plan.nodes] == [[], [], [0], [], [3]]
        with plan.freeze() as run:
            for _ in range(5):
                run()
            run.sync(TIMEOUT)
            expected = SOURCE.copy()
            expected[:32] = 6
            np.testing.assert_array_equal(left.numpy(), 2 * expected + 1)
            np.testing.assert_array_equal(right.numpy(), 8 * expected + 7)
        for event in (fork, join):
            assert not event.query()
            with pytest.raises(CheckError, match="stands in the plan"):
                event.sync(1)
            with pytest.raises(CheckError, match="only orders the plan's own nodes"):
                side.wait(event)
        side.record(join).sync(TIMEOUT)  # recorded anew it is an event as any other
        side.wait(join)
    for array in arrays:
        array.close()


def test_an_order_that_is_missing_is_found_in_captures_too(device: Device) -> None:
    step = kernel(STEP)
    with (
        device.stream(name="main") as main, device.stream(name="side") as side,
        device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y,
    ):  # fmt: skip
        with main.capture() as plan:
            side.wait(main)
            main.launch(GROUPS, step, y, x)
            side.launch(GROUPS, step, x, y)
        with pytest.raises(
            CheckError, match=r"node 0 \(step\) on stream 'main' and node 1 \(step\) on stream 'side'"
        ):
            plan.freeze()


def test_what_a_capture_refuses(device: Device) -> None:
    step = kernel(STEP)
    with (
        device.stream(name="main") as main, device.stream(name="side") as side,
        device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y,
    ):  # fmt: skip
        outside = side.record()
        plan = device.plan()
        plan.fill(y, 1)
        with plan.freeze() as run, main.capture():
            for refused, match in (
                (lambda: main.sync(1), "cannot be waited for"),
                (x.numpy, "cannot be waited for"),
                (lambda: main.wait(outside), "outside of it"),
                (lambda: main.wait(side), "outside of it"),
                (lambda: main.capture().__enter__(), "captured already"),
                (lambda: main.launch(GROUPS, step, y, x, counters=True), "count what"),
            ):
                with pytest.raises(CheckError, match=match):
                    refused()
            with device.default_stream.capture(), pytest.raises(CheckError, match="cannot run plan 'plan'"):
                run()
            run()
            run.sync(TIMEOUT)
        assert y.numpy()[0] == 1
        with pytest.raises(CheckError, match="2 arguments"), main.capture():
            main.launch(GROUPS, step, y)
        main.launch(GROUPS, step, y, x)
        main.sync(TIMEOUT)
        assert y.numpy()[1] == 3


def test_streams_of_two_cards_join_one_capture() -> None:
    step = kernel(STEP)
    with (
        Device("emulated", count=2) as first, first[1] as second, first.stream() as here,
        second.stream() as there, first.array(SOURCE) as x, first.zeros(COUNT, np.uint32) as y,
        second.zeros(COUNT, np.uint32) as z,
    ):  # fmt: skip
        with here.capture() as plan:
            here.launch(GROUPS, step, y, x)
            there.wait(here.record())
            there.launch(GROUPS, step, z, z)
        plan.copy(z, y, stream="more", after=plan.nodes)  # and recorded further by hand
        with plan.freeze() as run:
            assert [node.device.index for node in run.nodes] == [0, 1, 0]
            run()
            run.sync(TIMEOUT)
            np.testing.assert_array_equal(z.numpy(), 2 * SOURCE + 1)


def test_copies_and_fills_of_a_stream_are_recorded(device: Device) -> None:
    target = np.zeros((2, COUNT // 2), np.uint32)
    with device.stream() as stream, device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y:
        with stream.capture() as plan:
            stream.copy(y, x)
            stream.fill(x, 3)
            stream.copy(x[:4], SOURCE[:4])
            stream.copy(y[1::2], x[::2])
            stream.copy(target, y)
        assert y.numpy()[1] == 0  # nothing ran
        with plan.freeze() as run:
            run()
            run.sync(TIMEOUT)
            filled = np.where(SOURCE < 4, SOURCE, 3)
            expected = SOURCE.copy()
            expected[1::2] = filled[::2]
            np.testing.assert_array_equal(x.numpy(), filled)
            np.testing.assert_array_equal(y.numpy(), expected)
            np.testing.assert_array_equal(target.ravel(), expected)


def test_an_array_that_is_closed_stays_while_a_run_names_it(device: Device) -> None:
    x = device.zeros(COUNT, np.uint32)
    plan = device.plan()
    plan.fill(x, 9)
    with plan.freeze() as run:
        x.close()
        with device.zeros(COUNT, np.uint32) as other:  # not the same memory
            run()
            run.sync(TIMEOUT)
            assert not other.numpy().any()
    with device.zeros(COUNT, np.uint32) as other:
        assert not other.numpy().any()
