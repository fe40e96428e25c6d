"""A training step as a plan, replayed: losses are numpy's, on one card and on two, and memory is flat.

The tolerance: float32 with sums in the order of the index, exp2 and log2 of the hardware (1 ulp), against
float64. Each loss agrees to 1 part in 10,000, over 1,000 steps in which it falls to a five-hundredth.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from trace_event_format import check_trace
from training_step import STEPS, Problem, Trainer, numpy_losses

from barewave import Device
from barewave.runtime.plan import Run, Temporary

TIMEOUT = 120.0
TOLERANCE = 1e-4


@pytest.fixture(scope="module")
def problem() -> Problem:
    return Problem.make()


def most_alive(run: Run) -> int:
    """Bytes of temporaries that are alive at once, at the node where they are most: no layout takes less."""
    used: dict[Temporary, list[int]] = {}
    for node in run.nodes:
        for touch in node.touches:
            if isinstance(touch.place.base, Temporary):
                used.setdefault(touch.place.base, []).append(node.index)
    return max(
        sum(-(-each.nbytes // 256) * 256 for each, at in used.items() if at[0] <= node.index <= at[-1])
        for node in run.nodes
    )


def test_a_training_step_is_one_packet_and_has_numpys_losses(problem: Problem, tmp_path: Path) -> None:
    with (
        Device("emulated") as device,
        Trainer([device], problem) as trainer,
        trainer.record().freeze() as run,
    ):
        assert "1 packets a run" in str(run)
        assert run.peak_bytes == most_alive(run) < run.parts.total_bytes
        assert run.frozen.schedule.flushes < len(run.nodes) - 1
        run()
        run.sync(TIMEOUT)
        before = len(device.gpu.kfd.allocations), device.gpu.available_memory(), device.stats.memory
        run.repeat(STEPS - 1)
        run.sync(TIMEOUT)
        assert (len(device.gpu.kfd.allocations), device.gpu.available_memory(), device.stats.memory) == before
        found, expected = trainer.losses(STEPS), numpy_losses(problem, STEPS)
        np.testing.assert_allclose(found, expected, rtol=TOLERANCE)
        assert expected[-1] < expected[0] / 500
        run.to_chrome_trace(tmp_path / "trace.json", TIMEOUT)
        assert len(check_trace((tmp_path / "trace.json").read_text())) == len(run.nodes) == 13


def test_two_cards_that_sum_their_gradients_have_the_same_losses(problem: Problem) -> None:
    with Device("emulated", count=2) as first, first[1] as second:
        with Trainer([first, second], problem) as trainer, trainer.record().freeze() as run:
            assert "on 2 queues" in str(run)
            run.repeat(STEPS)
            run.sync(TIMEOUT)
            found = trainer.losses(STEPS)
            for one, other in zip(*trainer.weights, strict=True):
                np.testing.assert_array_equal(one.numpy(), other.numpy())  # the copies stay the same
        with Trainer([first], problem) as trainer, trainer.record().freeze() as run:
            run.repeat(STEPS)
            run.sync(TIMEOUT)
            alone = trainer.losses(STEPS)
        np.testing.assert_allclose(found, alone, rtol=TOLERANCE)
        np.testing.assert_allclose(found, numpy_losses(problem, STEPS), rtol=TOLERANCE)
