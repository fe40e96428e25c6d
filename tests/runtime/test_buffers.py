"""Buffers on the emulated card: contents, sharing, life time."""

from __future__ import annotations

import errno
import gc
import warnings
from collections.abc import Iterator

import numpy as np
import pytest

from barewave import BarewaveError, CheckError, Device, KFDError


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.mark.parametrize("kind", ["vram", "gtt"])
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.int64, np.uint8, np.complex64])
def test_an_array_comes_back_as_it_was_given(device: Device, kind: str, dtype: type[np.generic]) -> None:
    data = np.random.default_rng(0).integers(0, 100, (7, 5)).astype(dtype)
    with device.array(data, kind=kind) as buffer:
        assert (buffer.shape, buffer.dtype, buffer.nbytes) == (data.shape, data.dtype, data.nbytes)
        assert buffer.memory.kind == kind
        np.testing.assert_array_equal(buffer.numpy(), data)


def test_strided_and_scalar_and_empty_arrays(device: Device) -> None:
    data = np.arange(24).reshape(4, 6)
    with device.array(data[::2, ::3]) as buffer:
        np.testing.assert_array_equal(buffer.numpy(), data[::2, ::3])
    with device.array(3.5) as scalar:
        assert scalar.numpy() == 3.5
        with pytest.raises(TypeError):
            len(scalar)
    with device.zeros((0, 3)) as empty:
        assert empty.numpy().shape == (0, 3)
        assert empty.address


def test_zeros_like_takes_shape_and_dtype(device: Device) -> None:
    with device.array(np.ones((2, 3), np.int16)) as x, device.zeros_like(x) as y:
        assert (y.shape, y.dtype) == (x.shape, x.dtype)
        assert not y.numpy().any()


def test_numpy_shares_the_memory_without_a_copy(device: Device) -> None:
    with device.zeros(8, np.int32) as buffer:
        shared = np.asarray(buffer)
        shared[3] = 7
        assert buffer.numpy()[3] == 7
        buffer.view[0:4] = (5).to_bytes(4, "little")
        assert shared[0] == 5


def test_a_view_that_outlives_the_buffer_reads_zeros(device: Device) -> None:
    buffer = device.array(np.full(4, 9, np.int32))
    shared = buffer.host
    buffer.close()
    assert shared.tolist() == [0, 0, 0, 0]
    with pytest.raises(BarewaveError, match="closed"):
        buffer.numpy()
    with pytest.raises(BarewaveError, match="closed"):
        _ = buffer.address
    buffer.close()


def test_copies_check_size_and_type(device: Device) -> None:
    with device.zeros(4) as buffer:
        buffer.copy_from(np.arange(1, 5, dtype=np.float32))
        target = np.empty((2, 2), np.float32)
        buffer.copy_to(target)
        assert target.tolist() == [[1, 2], [3, 4]]
        buffer.fill(5)
        assert buffer.numpy().tolist() == [5, 5, 5, 5]
        with pytest.raises(CheckError, match="3 elements, the buffer 4"):
            buffer.copy_from(np.zeros(3, np.float32))
        with pytest.raises(CheckError, match="complex128, the buffer float32"):
            buffer.copy_from(np.zeros(4, np.complex128))
        with pytest.raises(CheckError, match="the target is"):
            buffer.copy_to(np.zeros(4, np.float64))


def test_bad_shapes_and_kinds_are_refused(device: Device) -> None:
    with pytest.raises(CheckError, match="negative"):
        device.zeros((2, -1))
    with pytest.raises(CheckError, match="Python objects"):
        device.array(np.array([{}], dtype=object))
    with pytest.raises(CheckError, match="'lds'"):
        device.zeros(4, kind="lds")


def test_statistics_count_what_is_alive(device: Device) -> None:
    before = device.stats
    with device.zeros(1000, np.uint8), device.zeros(10, kind="gtt"):
        now = device.stats
        assert now.buffers == before.buffers + 2
        assert now.memory["vram"] == before.memory["vram"] + 1000
        assert now.memory["gtt"] == before.memory["gtt"] + 40
    assert device.stats == before


def test_a_forgotten_buffer_warns_and_gives_its_memory_back(device: Device) -> None:
    gc.collect()
    device.memory.trim()
    before = device.gpu.available_memory()
    buffer = device.zeros(1 << 22, np.uint8)
    assert device.gpu.available_memory() < before
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del buffer
        gc.collect()
    assert any(issubclass(warning.category, ResourceWarning) for warning in caught)
    # finalizers make no kernel calls: the next allocation, or sync, takes back what was forgotten
    assert device.memory.stats.cached == 0
    device.zeros(1, np.uint8).close()
    assert device.memory.stats.cached == (1 << 22) + 4096
    device.memory.trim()
    assert device.gpu.available_memory() == before


def test_memory_that_runs_out_is_a_clear_error_and_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_EMULATED_VRAM", "1G")
    with Device("emulated") as small:
        with pytest.raises(KFDError, match="bytes available") as caught:
            small.empty(2 << 30, np.uint8)
        assert caught.value.errno == errno.ENOMEM
        held = [small.empty(256 << 20, np.uint8) for _ in range(3)]
        with pytest.raises(KFDError):
            small.empty(512 << 20, np.uint8)
        held.pop().close()
        with small.array(np.arange(5)) as x:
            assert x.numpy().tolist() == [0, 1, 2, 3, 4]


def test_closing_the_device_closes_its_buffers() -> None:
    device = Device("emulated")
    buffer = device.zeros(4)
    device.close()
    device.close()
    assert buffer.closed
    assert device.closed
