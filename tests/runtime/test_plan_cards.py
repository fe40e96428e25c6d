"""Plans over two cards: peer copies, kernels on the other's memory, and the way round where peers fail."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from plan_kernels import COUNT, SLOW, STEP, kernel

from barewave import BarewaveError, CheckError, Device, LaunchConfig
from barewave.runtime.plan import freezing, recorder

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)
SOURCE = np.arange(COUNT, dtype=np.uint32)


@pytest.fixture
def cards() -> Iterator[tuple[Device, Device]]:
    with Device("emulated", count=2) as first, first[1] as second:
        yield first, second


@pytest.mark.parametrize("peers", [True, False])
def test_work_goes_to_the_other_card_and_back(
    cards: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch, peers: bool
) -> None:
    first, second = cards
    if not peers:
        for module in (recorder, freezing):
            monkeypatch.setattr(module, "reaches", lambda _card, _other: False)
    step, slow, plan = kernel(STEP), kernel(SLOW), first.plan()
    with first.array(SOURCE) as x, first.zeros(COUNT, np.uint32) as back:
        here, there = plan.empty(COUNT, np.uint32), plan.empty(COUNT, np.uint32, device=second)
        there_too = plan.empty(COUNT, np.uint32, device=second)
        plan.launch(ONE, slow, x, 5, 3_000_000)
        plan.launch(GROUPS, step, here, x)
        plan.copy(there, here)
        plan.launch(GROUPS, step, there_too, there, device=second)
        plan.copy(back, there_too)
        with plan.freeze() as run:
            assert "on 2 queues" in str(run)
            assert len(run.nodes) == (5 if peers else 7)
            for _ in range(10):
                run()
            run.sync(TIMEOUT)
            expected = SOURCE.copy()
            expected[:32] = 5
            np.testing.assert_array_equal(back.numpy(), 4 * expected + 3)
            times = run.timings(TIMEOUT)
            assert {time.device.index for time in times} == {0, 1}
            np.testing.assert_array_equal(back.numpy(), 4 * expected + 3)


def test_a_kernel_reads_the_other_cards_memory_if_it_reaches_it(
    cards: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = cards
    step = kernel(STEP)
    with first.array(SOURCE) as x, second.zeros(COUNT, np.uint32) as y:
        for reached in (False, True):
            plan = first.plan()
            plan.launch(GROUPS, step, y, x, device=second)
            with monkeypatch.context() as patch:
                if not reached:
                    patch.setattr(freezing, "reaches", lambda _card, _other: False)
                    with pytest.raises(CheckError, match="which it does not reach: copy it first"):
                        plan.freeze()
                    continue
                with plan.freeze() as run:
                    run()
                    run.sync(TIMEOUT)
                    np.testing.assert_array_equal(y.numpy(), 2 * SOURCE + 1)


def test_cards_work_beside_each_other_in_one_stream(cards: tuple[Device, Device]) -> None:
    first, second = cards
    step, plan = kernel(STEP), first.plan()
    with (
        first.array(SOURCE) as x, first.zeros(COUNT, np.uint32) as y,
        second.array(SOURCE) as u, second.zeros(COUNT, np.uint32) as v,
    ):  # fmt: skip
        for _ in range(3):
            plan.launch(GROUPS, step, y, x)
            plan.launch(GROUPS, step, v, u, device=second)
            plan.launch(GROUPS, step, x, y)
            plan.launch(GROUPS, step, u, v, device=second)
        with plan.freeze() as run:
            assert run.frozen.schedule.flags == 2  # begin and end: nothing is shared in between
            run.repeat(5)
            run.sync(TIMEOUT)
            expected = SOURCE
            for _ in range(30):
                expected = 2 * expected + 1
            np.testing.assert_array_equal(x.numpy(), expected)
            np.testing.assert_array_equal(u.numpy(), expected)


def test_a_plan_of_two_cards_gives_all_memory_back(cards: tuple[Device, Device]) -> None:
    first, second = cards
    for card in cards:  # what stays: queues, code
        card.plan_stream(0)
        kernel(SLOW).program.load(card)
    allocations = first.gpu.kfd.allocations
    with first.array(SOURCE) as x, second.zeros(COUNT, np.uint32) as y:
        before = len(allocations)
        plan = first.plan()
        plan.copy(y, x)
        plan.launch(ONE, kernel(SLOW), y, 1, 3_000_000, device=second)
        run = plan.freeze()
        run.repeat(3)
        run.close()
        first.sync(TIMEOUT)
        second.sync(TIMEOUT)
        assert len(allocations) == before
        assert y.numpy()[0] == 1


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize("when", ["before", "after"])
def test_ctrl_c_leaves_no_queue_alone(
    cards: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch, when: str, place: int
) -> None:
    """A part of a run without the others would wait for good; so all are queued, or none."""
    first, second = cards
    step, plan = kernel(STEP), first.plan()
    with first.array(SOURCE) as x, second.zeros(COUNT, np.uint32) as y:
        plan.copy(y, x)
        plan.launch(GROUPS, step, y, y, device=second)
        with plan.freeze() as run:
            stream = run.frozen.streams[place]
            submit = stream.submit_made
            left = [1]

            def interrupted(*arguments: object) -> int:
                if not left:
                    return submit(*arguments)
                left.clear()
                if when == "after":
                    submit(*arguments)
                raise KeyboardInterrupt

            monkeypatch.setattr(stream, "submit_made", interrupted)
            with pytest.raises(KeyboardInterrupt):
                run()
            run.sync(TIMEOUT)
            began = when == "after" or place == 1
            assert y.numpy()[1] == (3 if began else 0)
            run()
            run.sync(TIMEOUT)
            np.testing.assert_array_equal(y.numpy(), 2 * SOURCE + 1)


def test_a_run_begins_in_the_order_of_its_stream(cards: tuple[Device, Device]) -> None:
    first, second = cards
    step, slow, plan = kernel(STEP), kernel(SLOW), first.plan()
    with first.array(SOURCE) as x, first.zeros(COUNT, np.uint32) as y, first.stream() as stream:
        plan.launch(GROUPS, step, y, x)
        with second.stream() as other, pytest.raises(CheckError, match="a stream of"):
            plan.freeze(stream=other)
        with plan.freeze(stream=stream) as run:
            before = stream.ring.index, first.default_stream.ring.index
            stream.launch(ONE, slow, x, 5, 3_000_000)
            run()
            stream.fill(y[:1], 9)
            stream.sync(TIMEOUT)
            expected = SOURCE * 2 + 1
            expected[:32] = 11  # the slow kernel wrote 5 before the run began
            expected[0] = 9
            np.testing.assert_array_equal(y.numpy(), expected)
            assert (stream.ring.index > before[0], first.default_stream.ring.index) == (True, before[1])
        again = first.plan()
        again.launch(GROUPS, step, y, x)
        stream.close()
        with pytest.raises(BarewaveError, match="closed"):
            again.freeze(stream=stream)
