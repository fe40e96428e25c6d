"""Functions of the host in plans: called in order, with the host's arrays as they are then."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from plan_kernels import COUNT, SLOW, STEP, kernel

from barewave import CheckError, Device, LaunchConfig
from barewave.runtime.plan.nodes import CallNode

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)
SOURCE = np.arange(COUNT, dtype=np.uint32)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def test_a_call_sees_what_was_copied_before_and_changes_what_is_copied_behind(device: Device) -> None:
    step, plan = kernel(STEP), device.plan()
    first, changed, last = (np.zeros(COUNT, np.uint32) for _ in range(3))
    seen: list[int] = []

    def change(by: int) -> None:
        seen.append(int(first[1]))
        changed[:] = first + by

    with device.array(SOURCE) as x:
        y = plan.empty(COUNT, np.uint32)
        plan.launch(GROUPS, step, y, x)
        plan.copy(first, y)
        plan.call(change, 100)
        plan.copy(y, changed)
        plan.launch(GROUPS, step, x, y)
        plan.copy(last, x)
        with plan.freeze() as run:
            expected = SOURCE
            for _ in range(3):
                run().sync(TIMEOUT)
                expected = ((expected * 2 + 1) + 100) * 2 + 1
                np.testing.assert_array_equal(last, expected)
            run.repeat(2)
            run.sync(TIMEOUT)
            for _ in range(2):
                expected = ((expected * 2 + 1) + 100) * 2 + 1
            np.testing.assert_array_equal(last, expected)
            assert (seen[0], len(seen)) == (3, 5)
            assert "2 packets a run" in str(run)


def test_a_call_waits_for_long_work_and_holds_up_what_is_behind_it(device: Device) -> None:
    slow, plan = kernel(SLOW), device.plan()
    comes, goes, seen = threading.Event(), threading.Event(), list[int]()
    with device.zeros(COUNT, np.uint32) as x, device.zeros(COUNT, np.uint32) as y:

        def wait() -> None:
            seen.append(int(x.host[0]))
            comes.set()
            assert goes.wait(TIMEOUT)

        plan.launch(ONE, slow, x, 5, 3_000_000)
        plan.call(wait)
        plan.fill(y, 7)
        with plan.freeze() as run:
            started = run()
            assert comes.wait(TIMEOUT)
            assert (seen, started.query(), int(y.host[0])) == ([5], False, 0)
            goes.set()
            started.sync(TIMEOUT)
            assert int(y.host[0]) == 7


def test_calls_are_ordered_across_streams_and_split_only_what_is_behind_them(device: Device) -> None:
    plan = device.plan()
    order: list[str] = []
    with device.zeros(4, np.uint32) as x, device.zeros(4, np.uint32) as y, device.zeros(4, np.uint32) as z:
        plan.fill(x, 1, stream="a")
        first = plan.call(order.append, "first", stream="a")
        plan.fill(y, 2, stream="b")  # beside the call
        plan.call(order.append, "second", stream="b", after=[first])
        plan.fill(z, 3, stream="b")
        third = plan.call(order.append, "third", stream="a", after=[plan.nodes[-1]])
        with plan.freeze() as run:
            assert [[node.index for node in nodes] for nodes in run.parts.calls] == [[1, 3], [5]]
            assert str(third) == "node 5 (call of append)"
            for _ in range(3):
                run()
            run.sync(TIMEOUT)
            assert order == ["first", "second", "third"] * 3
            assert (x.numpy()[0], y.numpy()[0], z.numpy()[0]) == (1, 2, 3)
            with pytest.raises(CheckError, match="no kernel"):
                run.update(first, 1)


def test_an_exception_is_told_by_the_next_wait_and_the_run_goes_on(device: Device) -> None:
    plan = device.plan()
    with device.zeros(4, np.uint32) as x:
        plan.call(lambda: 1 / 0)
        plan.fill(x, 4)
        with plan.freeze() as run:
            run()
            with pytest.raises(ZeroDivisionError) as raised:
                run.sync(TIMEOUT)
            assert "called in the order of" in raised.value.__notes__[0]
            assert x.numpy()[0] == 4
            run()  # and what nobody waits for, the end of the run tells
            with pytest.raises(ZeroDivisionError):
                run.close()
            assert run.closed


def test_a_capture_records_calls(device: Device) -> None:
    step = kernel(STEP)
    seen: list[int] = []
    with (
        device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y,
        device.stream(name="main") as main, device.stream(name="side") as side,
    ):  # fmt: skip
        with main.capture() as plan:
            main.launch(GROUPS, step, y, x)
            main.call(lambda: seen.append(int(y.host[1])))
            side.wait(main.record())
            side.fill(y, 0)
            main.wait(side)
        assert not seen
        assert [isinstance(node, CallNode) for node in plan.nodes] == [False, True, False]
        with plan.freeze() as run:
            run.repeat(3)
            run.sync(TIMEOUT)
            assert seen == [3, 3, 3]
            assert not y.numpy().any()
            times = run.timings(TIMEOUT)
            assert [time.node.index for time in times] == [0, 2]
            assert times[0].end <= times[1].start
            assert len(seen) == 4


def test_what_cannot_be_called(device: Device) -> None:
    plan = device.plan()
    with pytest.raises(CheckError, match="calls functions, not int"):
        plan.call(3)  # type: ignore[arg-type]
    held: list[BaseException] = []
    with device.zeros(4) as x:

        def wait() -> None:
            try:
                run.sync(1)
            except Exception as error:
                held.append(error)

        plan.call(wait)
        plan.fill(x, 1)
        with plan.freeze() as run:
            run()
            run.sync(TIMEOUT)
    assert "cannot wait for" in str(held[0])


def test_calls_on_two_cards() -> None:
    step = kernel(STEP)
    seen: list[int] = []
    with Device("emulated", count=2) as first, first[1] as second:
        plan = first.plan()
        there = plan.empty(COUNT, np.uint32, device=second)
        with first.array(SOURCE) as x, first.zeros(COUNT, np.uint32) as back:
            plan.copy(there, x, device=second)
            plan.call(seen.append, 1)
            plan.launch(GROUPS, step, there, there, device=second)
            plan.call(seen.append, 2)
            plan.copy(back, there)
            with plan.freeze() as run:
                run.repeat(4)
                run.sync(TIMEOUT)
                np.testing.assert_array_equal(back.numpy(), SOURCE * 2 + 1)
                assert seen == [1, 2] * 4


def test_the_picture_shows_calls_and_who_waits_for_them(device: Device, tmp_path: Path) -> None:
    plan = device.plan()
    with device.zeros(4) as x:
        plan.fill(x, 1)
        plan.call(print, "never")
        plan.fill(x, 2)
        with plan.freeze() as run:
            run.to_dot(tmp_path / "plan.dot")
    text = (tmp_path / "plan.dot").read_text()
    assert 'n1 [shape=diamond, label="1 call of print"]' in text
    assert [line.strip() for line in text.splitlines() if "->" in line] == [
        "n0 -> n1;", "n0 -> n2;", "n1 -> n2;",
    ]  # fmt: skip
