"""Why each flush of a plan is there: without it the emulated card gives another result."""

from __future__ import annotations

import time
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET
from plan_kernels import COUNT, SLOW, STEP, kernel

from barewave import Device, LaunchConfig
from barewave.runtime.buffer import Buffer
from barewave.runtime.plan import Plan, commands, freezing
from barewave.runtime.plan.schedule import Flush, Schedule, SetFlag, schedule

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)
TURNS = 10_000_000
"""Some milliseconds: whoever does not wait is mostly first."""


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture
def arrays(device: Device) -> Iterator[list[Buffer]]:
    made = [device.zeros(COUNT, np.uint32, name=f"array {number}") for number in range(3)]
    yield made
    for array in made:
        array.close()


def without(kind: type) -> object:
    """The schedule with steps of one kind taken out."""

    def changed(*arguments: object) -> Schedule:
        made = schedule(*arguments)  # type: ignore[arg-type]
        for queue in made.queues:
            queue.steps[:] = [step for step in queue.steps if not isinstance(step, kind)]
        return made

    return changed


def comes(array: Buffer, seconds: float) -> bool:
    """Whether an array's first element becomes something else than 0 in time; does not wait for kernels."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if array.host[0]:
            return True
        time.sleep(1e-3)
    return bool(array.host[0])


@pytest.mark.parametrize("second", ["kernel", "copy", "fill"])
@pytest.mark.parametrize("flushes", [True, False])
def test_between_nodes_that_depend_on_each_other(
    device: Device, arrays: list[Buffer], monkeypatch: pytest.MonkeyPatch, flushes: bool, second: str
) -> None:
    """The first one waits for the host; the second must not begin, and does where the flush is missing."""
    if not flushes:
        monkeypatch.setattr(freezing, "schedule", without(Flush))
    flag, x, y = arrays
    x.fill(3)
    plan = device.plan()
    plan.launch(ONE, kernel(HANG_UNTIL_SET), flag, reads=[flag], writes=[x] if second != "fill" else [y])
    if second == "kernel":
        plan.launch(GROUPS, kernel(STEP), y, x)
    elif second == "copy":
        plan.copy(y, x)
    else:
        plan.fill(y, 4)
    with plan.freeze() as run:
        run()
        try:
            assert comes(y, 0.05 if flushes else TIMEOUT) is not flushes
        finally:
            flag.host[0] = 1
        run.sync(TIMEOUT)
        assert y.numpy()[0] == {"kernel": 7, "copy": 3, "fill": 4}[second]


@pytest.mark.parametrize("flushes", [True, False])
def test_at_the_end_of_a_buffer(
    device: Device, arrays: list[Buffer], monkeypatch: pytest.MonkeyPatch, flushes: bool
) -> None:
    """Without it the packet completes, and the host goes on, while waves still run."""
    if not flushes:
        monkeypatch.setattr(commands, "ENDING", b"")
    flag, y, _ = arrays
    plan = device.plan()
    plan.launch(ONE, kernel(HANG_UNTIL_SET), flag)
    with plan.freeze() as run:
        replay = run()
        end = time.monotonic() + (0.05 if flushes else TIMEOUT)
        while not replay.query() and time.monotonic() < end:
            time.sleep(1e-3)
        assert replay.query() is not flushes
        flag.host[0] = 1
        # The kernel's own end, whatever the packet said: a launch has the barrier bit.
        device.default_stream.launch(GROUPS, kernel(STEP), y, flag)
        device.sync(TIMEOUT)


def test_a_flag_waits_for_what_was_before_it(
    device: Device, arrays: list[Buffer], monkeypatch: pytest.MonkeyPatch
) -> None:
    x, y, z = arrays

    def record() -> Plan:
        plan = device.plan()
        first = plan.launch(ONE, kernel(SLOW), x, 9, TURNS, stream="left")
        plan.launch(GROUPS, kernel(STEP), y, x, stream="right", after=[first])
        return plan

    with record().freeze() as run:
        run()
        run.sync(TIMEOUT)
        assert y.numpy()[0] == 19
        kinds = [[type(step).__name__ for step in queue.steps] for queue in run.frozen.schedule.queues]
        assert kinds == [
            ["SetFlag", "KernelNode", "SetFlag", "TakeFlag"],
            ["TakeFlag", "Flush", "TakeFlag", "Flush", "KernelNode", "SetFlag"],
        ]
    # A flag that is never set: the run does not end, and says so within the time that it is given.
    monkeypatch.setattr(freezing, "schedule", without(SetFlag))
    with Device("emulated") as alone, alone.zeros(COUNT, np.uint32) as a, alone.zeros(COUNT, np.uint32) as b:
        plan = alone.plan(name="stuck")
        first = plan.launch(ONE, kernel(SLOW), a, 9, 1, stream="left")
        plan.launch(GROUPS, kernel(STEP), b, a, stream="right", after=[first])
        run = plan.freeze()
        run()
        with pytest.raises(Exception, match=r"not done after 0\.2 s, in flight: plan 'stuck'"):
            run.sync(0.2)
        for stream in alone.streams:
            stream.close()
        run.close()
    assert not z.numpy().any()
