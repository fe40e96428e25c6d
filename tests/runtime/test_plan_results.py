"""Plans on the emulated card: what they compute is what numpy computes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET
from plan_kernels import COUNT, NUMBERED, SLOW, STEP, clang_kernel, kernel

from barewave import CheckError, Device, LaunchConfig
from barewave.runtime.plan import commands

TIMEOUT = 60.0
GROUPS = LaunchConfig(grid=COUNT // 256, block=256)
ONE = LaunchConfig(grid=1, block=32)
SOURCE = np.arange(COUNT, dtype=np.uint32)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def test_a_chain_of_kernels(device: Device) -> None:
    step, plan = kernel(STEP), device.plan()
    with device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y:
        for _ in range(5):
            plan.launch(GROUPS, step, y, x)
            plan.launch(GROUPS, step, x, y)
        with plan.freeze() as run:
            assert not (y.numpy().any())  # nothing runs before it is told to
            run()
            run.sync(TIMEOUT)
            np.testing.assert_array_equal(x.numpy(), SOURCE * 1024 + 1023)
            run()
            np.testing.assert_array_equal(x.numpy(), (SOURCE * 1024 + 1023) * 1024 + 1023)


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("saxpy", "clang22.O3"),  # reads its dispatch packet
        ("saxpy", "clang22.O0"),  # asks for its number, too, and has private memory
        ("saxpy", "clang19.O0"),
    ],
)
def test_compiled_kernels(device: Device, name: str, variant: str) -> None:
    saxpy, plan = clang_kernel(name, variant), device.plan()
    x = np.random.default_rng(1).standard_normal(1000, dtype=np.float32)
    with device.array(x) as source, device.array(np.ones_like(x)) as target:
        for factor in (2.0, 3.0):
            plan.launch(LaunchConfig(items=1000, block=64), saxpy, factor, source, target, 1000)
        with plan.freeze() as run:
            run()
            np.testing.assert_allclose(target.numpy(), 5 * x + 1, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("variant", ["clang22.O0", "clang22.O3", "clang22.O0.v4", "clang22.O3.v4"])
def test_hidden_arguments_and_partial_groups(device: Device, variant: str) -> None:
    add, plan = clang_kernel("vector_add", variant), device.plan()
    a, b = np.random.default_rng(2).standard_normal((2, 777), dtype=np.float32)
    with device.array(a) as x, device.array(b) as y, device.zeros(800) as z:
        plan.launch(LaunchConfig(items=777, block=128), add, x, y, z, 777)
        with plan.freeze() as run:
            run()
            np.testing.assert_array_equal(z.numpy()[:777], a + b)
            assert not z.numpy()[777:].any()


def test_private_memory_of_kernels_beside_each_other(device: Device) -> None:
    """Several kernels with unlike stacks in flight at once, against the same kernels launched alone."""
    count = 2000
    noinline = clang_kernel("call_noinline", "clang22.O3")
    scratch = clang_kernel("scratch_array", "clang22.O3", "scratch_bytes")
    indirect = clang_kernel("call_indirect", "clang22.O3")  # its stack is dynamic, and it wants its number
    random = np.random.default_rng(4)
    config = LaunchConfig(items=count, block=64)
    with (
        device.array(random.integers(0, 1 << 30, count, np.uint32)) as source,
        device.array(random.integers(0, 1 << 30, count, np.int32)) as other,
        device.array(random.integers(0, 4, count, np.uint8)) as codes,
    ):
        found = [device.zeros(count, np.uint32) for _ in range(5)]
        wanted = [device.zeros(count, np.uint32) for _ in range(5)]
        plan = device.plan()
        for arrays, launch in ((wanted, device.default_stream.launch), (found, plan.launch)):
            launch(config, scratch, source, arrays[0], count)
            launch(config, noinline, source, arrays[1], count)
            launch(config, indirect, source, other, codes, arrays[2], count)
            launch(config, scratch, other, arrays[3], count)
            launch(config, noinline, other, arrays[4], count)
        device.sync(TIMEOUT)
        with plan.freeze() as run:
            run.repeat(3)
            for one, two in zip(found, wanted, strict=True):
                assert two.numpy().any()
                np.testing.assert_array_equal(one.numpy(), two.numpy())
        for array in (*found, *wanted):
            array.close()


def test_two_and_three_dimensions(device: Device) -> None:
    multiply, plan = clang_kernel("matmul_naive"), device.plan()
    a, b = np.random.default_rng(3).standard_normal((2, 33, 33), dtype=np.float32)
    with device.array(a) as x, device.array(b) as y, device.zeros((33, 33)) as z:
        plan.launch(LaunchConfig(grid=(5, 5), block=(8, 8)), multiply, x, y, z, 33, 33, 33)
        with plan.freeze() as run:
            run()
            np.testing.assert_allclose(z.numpy(), a @ b, rtol=1e-4, atol=1e-4)


def test_a_kernel_that_asks_for_its_number_goes_as_a_packet_in_order(device: Device) -> None:
    step, numbered, plan = kernel(STEP), kernel(NUMBERED), device.plan()
    with device.zeros(COUNT, np.uint32) as x, device.zeros(COUNT, np.uint32) as y:
        plan.launch(ONE, numbered, x)
        plan.launch(GROUPS, step, y, x)
        plan.launch(ONE, numbered, x)
        with plan.freeze() as run:
            assert "4 packets a run" in str(run)  # the first one invalidates caches of instructions
            run.repeat(3)
            run.sync(TIMEOUT)
            assert x.numpy()[1] == 6 * 32
            assert y.numpy()[1] == 2 * (5 * 32) + 1


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32", "int64", "float64", "complex128"])
@pytest.mark.parametrize("count", [1, 3, 64, 5001])
def test_fills_and_copies_of_all_sizes(device: Device, dtype: str, count: int) -> None:
    value = np.array(7).astype(dtype)[()] if dtype != "float64" else 1.25
    plan = device.plan()
    with device.zeros(count + 8, dtype) as x, device.zeros(count + 8, dtype) as y:
        target = np.zeros(count + 8, dtype)
        plan.fill(x, value)
        plan.copy(y, x)
        plan.copy(target, y)
        with plan.freeze() as run:
            run()
            run.sync(TIMEOUT)
            for found in (x.numpy(), y.numpy(), target):
                np.testing.assert_array_equal(found, np.full(count + 8, value, dtype))


def test_arrays_of_the_host_are_read_at_each_run_and_written_at_each_wait(device: Device) -> None:
    step, plan = kernel(STEP), device.plan()
    source, target = SOURCE.copy(), np.zeros_like(SOURCE)
    x, y = plan.empty(COUNT, np.uint32), plan.empty(COUNT, np.uint32)
    plan.copy(x, source)
    plan.launch(GROUPS, step, y, x)
    plan.copy(target, y)
    with plan.freeze() as run:
        for factor in (1, 5, 9):
            source[:] = SOURCE * factor
            replay = run()
            source[:] = 0  # taken over before the call came back
            replay.sync(TIMEOUT)
            assert replay.query()
            np.testing.assert_array_equal(target, 2 * SOURCE * factor + 1)
        run()
        run()  # waits for the first, whose result must not be lost
        run.sync(TIMEOUT)
        np.testing.assert_array_equal(target, np.ones_like(SOURCE))


def test_temporaries_share_memory_when_their_lives_do_not_meet(device: Device) -> None:
    step, plan = kernel(STEP), device.plan()
    with device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y:
        last = x
        for _ in range(6):
            following = plan.empty(COUNT, np.uint32)
            plan.launch(GROUPS, step, following, last)
            last = following
        plan.copy(y, last)
        with plan.freeze() as run:
            assert run.peak_bytes == 2 * 4 * COUNT
            assert f"peak of temporaries {2 * 4 * COUNT:,} bytes (without sharing {6 * 4 * COUNT:,})" in str(
                run
            )
            run.repeat(3)
            np.testing.assert_array_equal(y.numpy(), SOURCE * 64 + 63)


def test_commands_that_fill_more_than_one_buffer(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "LARGEST_BUFFER", 200)
    step, plan = kernel(STEP), device.plan()
    with device.array(SOURCE) as x, device.zeros(COUNT, np.uint32) as y:
        for _ in range(5):
            plan.launch(GROUPS, step, y, x)
            plan.launch(GROUPS, step, x, y)
        with plan.freeze() as run:
            packets = int(str(run).split(" packets a run")[0].split()[-1])
            assert packets > 3
            run()
            np.testing.assert_array_equal(x.numpy(), SOURCE * 1024 + 1023)


def test_streams_fork_and_join(device: Device) -> None:
    step, slow, plan = kernel(STEP), kernel(SLOW), device.plan()
    parts = 5  # more streams than queues
    with device.array(SOURCE) as x, device.zeros((parts, COUNT), np.uint32) as y:
        arrays = [device.zeros(COUNT, np.uint32) for _ in range(parts)]
        results = [device.zeros(COUNT, np.uint32) for _ in range(parts)]
        begin = plan.launch(ONE, slow, x, 77, 300_000, name="begin")
        ends = []
        for number in range(parts):
            plan.launch(GROUPS, step, arrays[number], x, stream=number + 1, after=[begin])
            ends.append(plan.launch(GROUPS, step, results[number], arrays[number], stream=number + 1))
        for number in range(parts):
            plan.launch(GROUPS, step, arrays[0], results[number], after=ends)
        with plan.freeze() as run:
            assert "on 4 queues" in str(run)
            expected = SOURCE.copy()
            expected[:32] = 77
            for _ in range(20):
                run()
            run.sync(TIMEOUT)
            for result in results:
                np.testing.assert_array_equal(result.numpy(), 4 * expected + 3)
            np.testing.assert_array_equal(arrays[0].numpy(), 8 * expected + 7)
        for each in (*arrays, *results):
            each.close()
        assert y.shape == (parts, COUNT)


def test_two_plans_of_several_queues_in_flight_do_not_wait_for_each_other(device: Device) -> None:
    step = kernel(STEP)
    with device.array(SOURCE) as x, device.zeros((2, COUNT), np.uint32) as _:
        outs = [device.zeros(COUNT, np.uint32) for _ in range(4)]
        runs = []
        for first, second in (outs[:2], outs[2:]):
            plan = device.plan()
            one = plan.launch(GROUPS, step, first, x, stream="a")
            two = plan.launch(GROUPS, step, second, first, stream="b", after=[one])
            plan.launch(GROUPS, step, first, second, stream="a", after=[two])
            runs.append(plan.freeze())
        for _ in range(50):
            for run in runs:
                run()
        for run in runs:
            run.sync(TIMEOUT)
            run.close()
        for place in (0, 2):
            np.testing.assert_array_equal(outs[place].numpy(), 8 * SOURCE + 7)
        for out in outs:
            out.close()


def test_an_empty_plan_runs(device: Device) -> None:
    with device.plan().freeze() as run:
        run()
        run.sync(TIMEOUT)
        assert run.timings(TIMEOUT) == []


def test_arguments_are_updated_between_runs_only(device: Device) -> None:
    slow, plan = kernel(SLOW), device.plan()
    with (
        device.zeros(COUNT, np.uint32) as x,
        device.zeros(COUNT, np.uint32) as other,
        device.zeros(4, np.uint32) as flag,
    ):
        plan.launch(ONE, kernel(HANG_UNTIL_SET), flag, reads=[flag])
        node = plan.launch(ONE, slow, x, 1, 10)
        fill = plan.fill(other, 0)
        with plan.freeze() as run:
            flag.fill(1)
            run()
            assert x.numpy()[0] == 1
            run.update(node, x, 2, 10)
            flag.fill(0)
            run()  # waits for the flag
            with pytest.raises(CheckError, match=r"in flight.*run.sync"):
                run.update(node, x, 3, 10)
            flag.host[0] = 1
            assert x.numpy()[0] == 2
            run.update(node, x, 3, 10)
            run()
            assert x.numpy()[0] == 3
            with pytest.raises(CheckError, match="did not check"):
                run.update(node, other, 3, 10)
            with pytest.raises(CheckError, match="did not check"):
                run.update(node, other.address, 3, 10)
            run.update(node, x.address, 3, 10)
            with pytest.raises(CheckError, match="no kernel"):
                run.update(fill)
            with pytest.raises(CheckError, match="3 arguments"):
                run.update(node, x)
            run()
            assert x.numpy()[0] == 3


def test_memory_is_flat_over_a_thousand_runs(device: Device) -> None:
    step, plan = kernel(STEP), device.plan()
    with device.array(SOURCE) as x:
        t = plan.empty(COUNT, np.uint32)
        plan.launch(GROUPS, step, t, x)
        plan.launch(GROUPS, step, x, t)
        assert device.default_stream.query()  # made before it is counted
        before = device.stats
        allocations = len(device.gpu.kfd.allocations)
        with plan.freeze() as run:
            run()
            run.sync(TIMEOUT)
            inside = len(device.gpu.kfd.allocations), device.gpu.available_memory()
            run.repeat(500)
            for _ in range(500):
                run()
            run.sync(TIMEOUT)
            assert (len(device.gpu.kfd.allocations), device.gpu.available_memory()) == inside
        assert len(device.gpu.kfd.allocations) == allocations
        assert (device.stats.buffers, device.stats.memory) == (before.buffers, before.memory)


def test_a_run_that_is_closed_in_flight_ends_well(device: Device) -> None:
    slow, plan = kernel(SLOW), device.plan()
    with device.zeros(COUNT, np.uint32) as x:
        plan.launch(ONE, slow, x, 5, 3_000_000)
        run = plan.freeze()
        run()
        run.close()
        run.close()
        assert x.numpy()[0] == 5
        with pytest.raises(Exception, match="closed"):
            run()


def test_a_run_that_was_forgotten_warns_and_gives_its_memory_back(device: Device) -> None:
    assert device.default_stream.query()  # made before it is counted
    device.zeros(COUNT, np.uint32).close()  # stays in the cache
    before = len(device.gpu.kfd.allocations)
    with device.zeros(COUNT, np.uint32) as x:
        plan = device.plan()
        plan.fill(x, 1)
        run = plan.freeze()
        run()
        run.sync(TIMEOUT)
        with pytest.warns(ResourceWarning, match="never closed"):
            del run, plan
        device.sync(TIMEOUT)
        device.reclaim()
    assert len(device.gpu.kfd.allocations) == before
