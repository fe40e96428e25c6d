"""What freezing a plan refuses, each beside the same plan in order."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from plan_kernels import COUNT, SLOW, STEP, STEP_UNSTATED, clang_kernel, kernel

from barewave import CheckError, Device, LaunchConfig
from barewave.runtime.buffer import Buffer
from barewave.runtime.plan import Plan

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture
def arrays(device: Device) -> Iterator[list[Buffer]]:
    made = [device.zeros(COUNT, np.uint32, name=f"array {number}") for number in range(4)]
    yield made
    for array in made:
        array.close()


@pytest.fixture
def plan(device: Device) -> Plan:
    return device.plan()


def freezes(plan: Plan) -> int:
    """Freeze a plan that is in order; the number of flushes between its nodes."""
    with plan.freeze() as run:
        return run.frozen.schedule.flushes


# --- Orders ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hazard", ["read after write", "write after read", "write after write"])
def test_two_streams_that_share_bytes_need_an_order(plan: Plan, arrays: list[Buffer], hazard: str) -> None:
    x, y, z, _ = arrays
    step = kernel(STEP)
    pairs = {"read after write": ((y, x), (z, y)), "write after read": ((y, x), (x, z)),
             "write after write": ((y, x), (y, z))}[hazard]  # fmt: skip
    plan.launch(GROUPS, step, *pairs[0], stream="left", name="the first")
    plan.launch(GROUPS, step, *pairs[1], stream="right", name="the second")
    with pytest.raises(CheckError, match=r"node 0 \(the first\) on stream 'left' and node 1 \(the second\)"):
        plan.freeze()


def test_reading_beside_each_other_needs_none(plan: Plan, arrays: list[Buffer]) -> None:
    x, y, z, _ = arrays
    plan.launch(GROUPS, kernel(STEP), y, x, stream="left")
    plan.launch(GROUPS, kernel(STEP), z, x, stream="right")
    assert freezes(plan) == 0


def test_metadata_without_access_means_both(plan: Plan, arrays: list[Buffer]) -> None:
    x, y, z, _ = arrays
    plan.launch(GROUPS, kernel(STEP_UNSTATED), y, x, stream="left")
    plan.launch(GROUPS, kernel(STEP_UNSTATED), z, x, stream="right")
    with pytest.raises(CheckError, match="both touch array 0"):
        plan.freeze()


def test_what_a_launch_states_goes_before_metadata(device: Device, arrays: list[Buffer]) -> None:
    x, y, z, _ = arrays
    for statement in ({"writes": 0}, {"reads": 1}, {"writes": 0, "reads": 1}):
        plan = device.plan()
        for target, stream in ((y, "left"), (z, "right")):
            stated = {word: [(target, x)[place]] for word, place in statement.items()}
            plan.launch(GROUPS, kernel(STEP_UNSTATED), target, x, stream=stream, **stated)
        assert freezes(plan) == 0
    plan = device.plan()  # and the other way round: the metadata say that x is only read
    plan.launch(GROUPS, kernel(STEP), y, x, stream="left", writes=[x, y])
    plan.launch(GROUPS, kernel(STEP), z, x, stream="right")
    with pytest.raises(CheckError, match="both touch array 0"):
        plan.freeze()


@pytest.mark.parametrize("path", ["direct", "along a stream", "through a third"])
def test_a_path_is_an_order(plan: Plan, arrays: list[Buffer], path: str) -> None:
    x, y, z, w = arrays
    step = kernel(STEP)
    first = plan.launch(GROUPS, step, y, x, stream="left")
    if path == "along a stream":
        first = plan.launch(GROUPS, step, w, x, stream="left")
    if path == "through a third":
        first = plan.launch(GROUPS, step, w, x, stream="middle", after=[first])
    plan.launch(GROUPS, step, z, y, stream="right", after=[first])
    freezes(plan)


def test_an_order_the_wrong_way_is_none(plan: Plan, arrays: list[Buffer]) -> None:
    x, y, z, w = arrays
    step = kernel(STEP)
    before = plan.launch(GROUPS, step, w, x, stream="left")
    plan.launch(GROUPS, step, y, x, stream="left")  # behind what the other waits for
    plan.launch(GROUPS, step, z, y, stream="right", after=[before])
    with pytest.raises(CheckError, match="both touch array 1"):
        plan.freeze()


def test_parts_of_an_array_are_told_apart(device: Device, arrays: list[Buffer]) -> None:
    x, y, _, _ = arrays
    half = [Part(device, x.address + 2048 * number, 2048) for number in range(2)]
    plan = device.plan()
    for number in range(2):
        plan.launch(ONE, kernel(SLOW), x, 1, 1, stream=number, writes=[half[number]])
    assert freezes(plan) == 0
    plan = device.plan()
    plan.launch(ONE, kernel(SLOW), x, 1, 1, stream=0, writes=[half[0]])
    plan.launch(ONE, kernel(SLOW), x, 1, 1, stream=1, writes=[Part(device, x.address + 1024, 2048)])
    with pytest.raises(CheckError, match="nothing orders them"):
        plan.freeze()
    assert y.nbytes == 4096


class Part:
    """A part of an array, as a view would name it."""

    def __init__(self, device: Device, address: int, nbytes: int) -> None:
        self.device, self.address, self.nbytes, self.name = device, address, nbytes, "a part"


def test_variables_of_a_program_are_shared_by_its_kernels(device: Device, arrays: list[Buffer]) -> None:
    x, y, _, _ = arrays
    count = clang_kernel("constant_table", "clang22.O3", "count_launches")
    plan = device.plan()
    plan.launch(ONE, count, x, stream="left")
    plan.launch(ONE, count, y, stream="right")
    with pytest.raises(CheckError, match="both touch variables of"):
        plan.freeze()
    plan = device.plan()
    plan.launch(ONE, count, x)
    plan.launch(ONE, count, y)
    assert freezes(plan) == 1


# --- Bounds, shapes, life --------------------------------------------------------------------------------


def test_a_statement_past_an_argument_is_refused(device: Device, arrays: list[Buffer]) -> None:
    x = arrays[0]
    slow = kernel(SLOW)
    device.plan().launch(ONE, slow, x, 1, 1, writes=[Part(device, x.address, x.nbytes)])
    with pytest.raises(CheckError, match="ends 4 bytes past the end of the argument"):
        device.plan().launch(ONE, slow, x, 1, 1, writes=[Part(device, x.address + 4, x.nbytes)])


def test_an_address_that_is_no_array_is_refused(device: Device, arrays: list[Buffer]) -> None:
    x = arrays[0]
    device.plan().launch(ONE, kernel(SLOW), x.address + 64, 1, 1)
    device.plan().launch(ONE, kernel(SLOW), None, 1, 1)
    with pytest.raises(CheckError, match="belongs to no array"):
        device.plan().launch(ONE, kernel(SLOW), 0x1234000, 1, 1)


def test_copies_of_other_shapes_dtypes_or_places_are_refused(
    device: Device, plan: Plan, arrays: list[Buffer]
) -> None:
    x, y, _, _ = arrays
    plan.copy(y, x)
    freezes(plan)
    plan = device.plan()
    host = np.zeros(COUNT, np.uint32)
    with device.zeros(COUNT // 2, np.uint32) as short, device.zeros(COUNT, np.float32) as other:
        for target, source in ((x, short), (x, other), (host[:-1], x), (x, host.astype(np.int8))):
            with pytest.raises(CheckError, match="shape and dtype must be the same"):
                plan.copy(target, source)
    with pytest.raises(CheckError, match="to itself"):
        plan.copy(x, x)
    with pytest.raises(CheckError, match="of the host: numpy"):
        plan.copy(host, host.copy())
    with pytest.raises(CheckError, match="without gaps"):
        plan.copy(np.zeros(2 * COUNT, np.uint32)[::2], x)
    read_only = host.copy()
    read_only.flags.writeable = False
    with pytest.raises(CheckError, match="read-only"):
        plan.copy(read_only, x)
    plan.copy(x, read_only)
    with pytest.raises(CheckError, match="takes arrays of a card"):
        plan.copy(x, "text")


def test_a_copy_onto_its_own_source_is_refused(device: Device, arrays: list[Buffer]) -> None:
    x = arrays[0]

    class Half(Part):
        shape, dtype = (COUNT // 2,), np.dtype(np.uint32)

    low, middle, high = (Half(device, x.address + 1024 * number, 2048) for number in range(3))
    device.plan().copy(high, low)
    with pytest.raises(CheckError, match="overlap"):
        device.plan().copy(middle, low)


@pytest.mark.parametrize(
    ("dtype", "good", "bad"),
    [("uint8", 255, 256), ("uint8", 0, -1), ("int32", -5, 1.5), ("float32", 1, "one"), ("uint32", 7, [1, 2])],
)
def test_fills_take_what_the_dtype_holds(device: Device, dtype: str, good: object, bad: object) -> None:
    with device.zeros(16, dtype) as x:
        device.plan().fill(x, good)
        with pytest.raises(CheckError, match=f"a fill of {dtype}"):
            device.plan().fill(x, bad)


def test_a_temporary_is_written_before_it_is_read(device: Device, arrays: list[Buffer]) -> None:
    x, y, _, _ = arrays
    for fills in (True, False):
        plan = device.plan()
        t = plan.empty(COUNT, np.uint32, name="scratchpad")
        if fills:
            plan.fill(t, 1)
        plan.launch(GROUPS, kernel(STEP), y, t)
        plan.launch(GROUPS, kernel(STEP), t, x)
        if fills:
            assert freezes(plan) == 2
        else:
            with pytest.raises(CheckError, match=r"node 0 .*reads scratchpad, a temporary that no node"):
                plan.freeze()


def test_nodes_and_temporaries_belong_to_one_plan(device: Device, arrays: list[Buffer]) -> None:
    x, y, _, _ = arrays
    plan, other = device.plan(name="this"), device.plan(name="that")
    node, t = other.fill(x, 1), other.empty(COUNT, np.uint32)
    with pytest.raises(CheckError, match="not of this plan"):
        plan.fill(y, 1, after=[node])
    with pytest.raises(CheckError, match=r"another plan \(that\)"):
        plan.launch(GROUPS, kernel(STEP), t, x)
    with pytest.raises(CheckError, match=r"another plan \(that\)"):
        plan.copy(t, x)
    with pytest.raises(CheckError, match="no address until"):
        _ = t.address
    other.fill(t, 1)
    with other.freeze() as run:
        assert t.address % 256 == 0
        plan.fill(y, 1)
        with plan.freeze() as second, pytest.raises(CheckError, match="not of this"):
            second.update(node)
        assert run.nodes[0] is node


def test_a_frozen_plan_does_not_change(plan: Plan, arrays: list[Buffer]) -> None:
    plan.fill(arrays[0], 1)
    with plan.freeze():
        for change in (
            lambda: plan.fill(arrays[0], 2),
            lambda: plan.empty(4),
            lambda: plan.launch(ONE, kernel(SLOW), arrays[0], 1, 1),
            plan.freeze,
        ):
            with pytest.raises(CheckError, match="is frozen"):
                change()


def test_an_array_that_was_closed_is_missed(device: Device) -> None:
    plan = device.plan()
    with device.zeros(COUNT, np.uint32) as x:
        plan.fill(x, 1)
    with pytest.raises(CheckError, match="has been closed"):
        plan.freeze()


def test_arguments_are_checked_when_they_are_recorded(plan: Plan, arrays: list[Buffer]) -> None:
    with pytest.raises(CheckError, match="3 arguments"):
        plan.launch(ONE, kernel(SLOW), arrays[0])
    with pytest.raises(CheckError, match=r"argument 1 \(value"):
        plan.launch(ONE, kernel(SLOW), arrays[0], 1.5, 1)
    with pytest.raises(CheckError, match="is no pointer"):
        plan.launch(ONE, kernel(SLOW), arrays[0], plan.empty(4), 1)
    reduce = clang_kernel("reduce_block", symbol="reduce_sum_f32")
    with pytest.raises(CheckError, match="bytes of LDS"):
        plan.launch(LaunchConfig(grid=1, block=32, lds=65536), reduce, arrays[0], arrays[1], 4)
    assert len(plan) == 0


# --- What is merged --------------------------------------------------------------------------------------


def test_flushes_stand_only_where_something_waits(device: Device, arrays: list[Buffer]) -> None:
    x, y, z, w = arrays
    step = kernel(STEP)
    plan = device.plan()
    plan.launch(GROUPS, step, y, x)
    plan.launch(GROUPS, step, z, x)  # beside the first
    plan.launch(GROUPS, step, w, y)  # behind both
    plan.launch(GROUPS, step, x, w)
    assert freezes(plan) == 2
    plan = device.plan()
    first = plan.launch(GROUPS, step, y, x)
    plan.launch(GROUPS, step, z, x, after=[first])  # asked for
    assert freezes(plan) == 1
