"""The kernels that are measured compute what they should."""

import numpy as np
import pytest

from barewave import Device, LaunchConfig, Program, launch
from barewave.tools import shader_kernels


def run(device, kernel, groups, block, *arguments):
    program = Program.from_bytes(kernel.code_object())
    with device.stream() as stream:
        launch(stream, LaunchConfig(grid=groups, block=block), program.kernel(kernel.name), *arguments)
        stream.sync(timeout=120.0)


@pytest.fixture(scope="module")
def device():
    with Device("emulated") as opened:
        yield opened


def test_sgemm(device):
    rng = np.random.default_rng(1)
    a, b = rng.random((24, 256), np.float32), rng.random((24, 128), np.float32)
    c = device.zeros((256, 128))
    run(device, shader_kernels.sgemm(), (2, 1), 256, device.array(a), device.array(b), c, 256, 128, 24)
    np.testing.assert_allclose(c.numpy(), a.T @ b, rtol=1e-5)


def test_wmma_matmul(device):
    rng = np.random.default_rng(2)
    a, b = rng.random((128, 48)).astype(np.float16), rng.random((64, 48)).astype(np.float16)
    c = device.zeros((128, 64))
    run(device, shader_kernels.wmma_matmul(), (1, 2), 32, device.array(a), device.array(b), c, 64, 48)
    np.testing.assert_allclose(c.numpy(), a.astype(np.float32) @ b.T.astype(np.float32), rtol=1e-5)


@pytest.mark.parametrize("dual", [False, True])
def test_fma_loop(device, dual):
    out = device.zeros(32)
    run(device, shader_kernels.fma_loop(16, dual), 1, 32, 3, out)
    value = np.arange(16, dtype=np.float64)
    for _ in range(3):
        value = value + 0.25 if dual else value * 0.5 + 0.5
    np.testing.assert_allclose(out.numpy(), np.full(32, value.sum()), rtol=1e-6)


def test_random_accesses_stay_inside_and_are_counted(device):
    words = 1 << 10
    mask = 4 * words - 4
    data = device.array(np.ones(words, np.uint32))
    for make in (shader_kernels.gather, shader_kernels.lds_random):
        out = device.zeros(64, np.uint32)
        run(device, make(), 2, 32, 5, mask, data, out)
        if make is shader_kernels.gather:  # what LDS holds before it is written is anybody's
            assert set(out.numpy().tolist()) == {40}
    sums = device.zeros(words, np.uint32)
    run(device, shader_kernels.atomics(), 2, 32, 5, mask, sums, device.zeros(64, np.uint32))
    assert int(sums.numpy().sum()) == 40 * sum(range(64))


def test_straight_line_has_its_length():
    assert len(shader_kernels.straight_line(100).instructions) == 100
