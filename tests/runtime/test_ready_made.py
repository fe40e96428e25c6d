"""Kernels that come with their geometry: from what was built to a launch, or into a plan."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from barewave import CheckError, Device, Program, isa, kernels, launch, launchable
from barewave.isa.builder import pointer
from barewave.kernels import KernelError


def test_what_is_built_is_read_once_and_forgotten_with_it():
    built = kernels.softmax((5, 7))
    config, kernel = launchable(built)
    assert launchable(built) == (config, kernel)
    assert (config.groups, config.block_size, kernel.name) == (built.grid, built.block, "softmax")
    gone = weakref.ref(kernel)
    del config, kernel, built
    gc.collect()
    assert gone() is None


def test_nothing_to_compute_is_said():
    built = kernels.softmax((0, 7))
    assert built.empty
    with pytest.raises(CheckError, match=r"softmax 0x7 f32 has nothing to compute .*leave the launch out"):
        launchable(built)


def test_arguments_by_name():
    built = kernels.sgd((30,), decay=True)
    values = {"w": 1, "g": 2, "v": 3, "rate": 4, "mu": 5, "decay": 6}
    assert built.in_order(**values) == tuple(values[each.name] for each in built.arguments)
    with pytest.raises(KernelError, match=r"sgd .*: g, decay missing; it takes w, "):
        built.in_order(w=1, v=3, rate=4, mu=5)
    with pytest.raises(KernelError, match="no argument momentum"):
        built.in_order(**values, momentum=1)


@pytest.mark.parametrize(
    ("built", "access"),
    [
        (kernels.softmax((3, 4)), {"x": "read_only", "y": "write_only"}),
        (kernels.scatter_add((3,), 4, 5), {"table": "read_write", "indices": "read_only", "x": "read_only"}),
        (kernels.matmul(3, 4, 5, beta=1.0), {"a": "read_only", "b": "read_only", "c": "read_write"}),
        (kernels.sgd((3,), momentum=False), {"w": "read_write", "g": "read_only", "rate": ""}),
    ],
)
def test_the_code_object_says_what_is_read_and_written(built, access):
    (image,) = isa.CodeObject.read(built.code).kernels.values()
    assert {each.name: each.access for each in image.arguments} == access
    _, kernel = launchable(built)
    assert {each.name: each.access for each in kernel.arguments} == access
    # the text says it, too
    (again,) = isa.CodeObject.read(isa.assemble_code_object(built.scheduled.text())).kernels.values()
    assert {each.name: each.access for each in again.arguments} == access


def test_an_access_that_does_not_exist():
    with pytest.raises(
        ValueError, match="x: there is no access 'readonly': read_only, write_only, read_write"
    ):
        pointer("x", "float*", "readonly")


def test_plans_order_by_it():
    """Two kernels that read the same array need no flush between them; a temporary may be written first."""
    first, second = kernels.softmax((4, 4)), kernels.scan((4, 4))
    x = np.arange(16, dtype=np.float32).reshape(4, 4)
    with Device("emulated") as device, device.array(x) as there, device.zeros((4, 4)) as out:
        plan = device.plan()
        both = [plan.empty((4, 4)) for _ in range(2)]
        plan.launch(*launchable(first), there, both[0])
        plan.launch(*launchable(second), there, both[1])
        plan.launch(*launchable(kernels.add_peers((4, 4), 2)), *both, out)
        with plan.freeze() as run:
            assert run.frozen.schedule.flushes == 1
            run()
            run.sync(timeout=60)
        np.testing.assert_allclose(out.numpy(), first.reference(x)[0] + x.cumsum(axis=1), rtol=1e-5)


def test_a_launch_by_hand_is_the_same():
    built = kernels.scan((2, 3), dtype="i32")
    with Device("emulated") as device, device.stream() as stream:
        x = device.array(np.ones((2, 3), np.int32))
        y, z = (device.zeros(6, np.int32) for _ in range(2))
        launch(stream, *launchable(built), x, y)
        Program.from_bytes(built.code).kernel("scan")[built.grid, built.block, stream](x, z)
        stream.sync(timeout=60)
        assert y.numpy().tolist() == z.numpy().tolist() == [1, 2, 3, 1, 2, 3]
