"""Views of buffers: numpy's own answers for every layout, life times, and what kernels take."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import STORE
from hypothesis import given, settings
from hypothesis import strategies as st

from barewave import BarewaveError, CheckError, Device, LaunchConfig, Program, launch
from barewave.runtime.buffer import StridedBuffer

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)
SHAPE = (4, 6, 5)
DATA = np.arange(120, dtype=np.int32).reshape(SHAPE)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture(scope="module")
def x(device: Device):
    with device.array(DATA) as buffer:
        yield buffer


def indices(extent: int):
    bound = st.none() | st.integers(-extent - 2, extent + 2)
    step = st.none() | st.sampled_from([-3, -2, -1, 1, 2, 3])
    return st.integers(-extent, extent - 1) | st.builds(slice, bound, bound, step)


def same(view, array: np.ndarray) -> None:
    assert (view.shape, view.ndim, view.size, view.nbytes) == (
        array.shape,
        array.ndim,
        array.size,
        array.nbytes,
    )
    np.testing.assert_array_equal(view.host, array)
    np.testing.assert_array_equal(view.numpy(), array)
    assert view.contiguous == array.flags.c_contiguous
    if array.size:
        # What the step along an extent of 1 is does not matter.
        steps = [
            (one, two) for n, one, two in zip(view.shape, view.strides, array.strides, strict=True) if n > 1
        ]
        assert all(one == two for one, two in steps)
        assert view.address == view.base.address + array.__array_interface__["data"][0] - DATA.ctypes.data
    assert (type(view) is StridedBuffer) == (not view.contiguous)


@settings(deadline=None, max_examples=300)
@given(st.tuples(*map(indices, [4] * 3)), st.integers(0, 3), st.booleans())
def test_indexing_is_numpys(x, key, keep: int, extend: bool) -> None:
    key = key[:keep]
    if extend:
        key = (*key[:1], None, ..., *key[1:])
    same(x[key], DATA[(*key, ...) if ... not in key else key])


@settings(deadline=None, max_examples=200)
@given(
    st.tuples(*map(indices, SHAPE)), st.permutations(range(3)), st.sampled_from([(-1,), (20, -1), (2, -1, 3)])
)
def test_reshaping_is_numpys_or_refused_where_that_copies(x, key, axes, shape) -> None:
    key = tuple(each if isinstance(each, slice) else slice(each, None) for each in key)
    array = DATA.transpose(axes)[key]
    view = x.transpose(*axes)[key]
    same(view, array)
    try:
        wanted = array.reshape(shape)
    except ValueError:
        with pytest.raises(CheckError, match="does not hold"):
            view.reshape(*shape)
        return
    if array.size and not np.shares_memory(wanted, array):
        with pytest.raises(CheckError, match="need a copy"):
            view.reshape(shape)
        return
    same(view.reshape(*shape), wanted)


def test_transposing_and_casting(x) -> None:
    same(x.T, DATA.T)
    same(x.T.T, DATA)
    same(x.cast(np.uint8), DATA.view(np.uint8))
    same(x.reshape(-1).cast("V8"), DATA.reshape(-1).view("V8"))
    assert x.cast(np.float32).dtype == np.float32
    for wrong, message in ((np.complex128, "as complex128"), (object, "no elements")):
        with pytest.raises(CheckError, match=message):
            x.cast(wrong)
    with pytest.raises(CheckError, match="as uint8"):
        x.T.cast(np.uint8)
    with pytest.raises(CheckError, match="transpose"):
        x.transpose(0, 0, 1)


def test_indices_that_copy_or_leave_the_array(x) -> None:
    for key in ([0, 1], np.array([0]), True, 1.0, "a", (0, [1])):
        with pytest.raises(CheckError, match="would copy"):
            x[key]
    for key in (4, (0, 0, -6), (0, 0, 0, 0)):
        with pytest.raises(IndexError):
            x[key]
    with pytest.raises(CheckError, match="does not hold"):
        x.reshape(7, -1)
    with pytest.raises(CheckError, match="does not hold"):
        x.reshape(-1, -1)


def test_parts_are_set(device: Device) -> None:
    expected = np.zeros((4, 6), np.float32)
    with device.zeros((4, 6)) as y:
        for array in (y, expected):
            array[1] = 3
            array[2:, ::2] = np.arange(3)
            array[0, 0] = -1
        y[3] = y[1]
        expected[3] = expected[1]
        assert (y.numpy() == expected).all()
        with pytest.raises(CheckError, match="convert it first"):
            y[0] = 1j


def test_a_view_lives_as_long_as_its_owner(device: Device) -> None:
    owner = device.zeros((4, 4))
    view = owner[1:]
    part = view[1:]
    assert part.base is owner
    assert owner.base is None
    view.close()
    assert view.closed
    assert not part.closed
    assert not owner.closed
    owner.close()
    assert part.closed
    for use in (lambda: part.address, lambda: part.host, lambda: part.numpy(), lambda: part[0]):
        with pytest.raises(BarewaveError, match="closed"):
            use()
    assert "closed" in repr(part)


def test_a_view_keeps_its_owner_from_being_collected(device: Device) -> None:
    live = device.stats.buffers
    view = device.array(np.arange(8, dtype=np.int64))[4:]
    assert device.stats.buffers == live + 1
    assert view.numpy().tolist() == [4, 5, 6, 7]
    view.base.close()
    assert device.stats.buffers == live


def test_kernels_take_views_without_gaps_only(device: Device) -> None:
    store = Program.from_asm(STORE).kernel("store")
    with device.zeros((3, 32), np.uint32) as y, device.stream(timeout=TIMEOUT) as stream:
        launch(stream, ONE, store, y[1], 8)
        stream.sync(TIMEOUT)
        assert y.numpy().sum(axis=1).tolist() == [0, 256, 0]
        for view in (y.T, y[:, :16], y[::2]):
            with pytest.raises(CheckError, match="no view with gaps"):
                launch(stream, ONE, store, view, 8)
        with pytest.raises(CheckError, match="no range"):
            _ = y[:, :16].view


@pytest.mark.parametrize("key", [np.s_[:], np.s_[1:], np.s_[::-1, ::2], np.s_[2, 3], np.s_[:, :0]])
def test_host_protocols_share_views(x, key) -> None:
    view, array = x[key], DATA[key]
    shared = np.asarray(view)
    np.testing.assert_array_equal(shared, array)
    assert not array.size or np.shares_memory(shared, x.host)
    exported = memoryview(view.host)
    assert exported.shape == shared.shape
    interface = view.__cuda_array_interface__
    assert (interface["version"], interface["shape"], interface["typestr"]) == (3, view.shape, "<i4")
    assert interface["data"] == (view.address, False)
    assert interface["stream"] is None
    assert interface["strides"] == (None if view.contiguous else array.strides)


@pytest.mark.skipif(
    sys.version_info < (3, 12), reason="__buffer__ is of Python 3.12; before it is memoryview(x.host)"
)
def test_the_buffer_protocol(device: Device) -> None:
    with device.array(np.arange(6, dtype=np.float32).reshape(2, 3)) as y:
        view = memoryview(y[:, ::2])
        assert (view.format, view.shape, view.strides, view.readonly) == ("f", (2, 2), (12, 8), False)
        memoryview(y)[1, 2] = 9.0
        assert y.host[1, 2] == 9


def test_an_array_of_a_closed_buffer_reads_zeros_however_it_was_made(device: Device) -> None:
    y = device.array(np.full(4, 9, np.int32))
    shared = [np.asarray(y), np.asarray(y[1:]), y.host, np.frombuffer(y.view, np.int32)]
    y.close()
    with device.array(np.full(4, 5, np.int32)):
        assert [array.any() for array in shared] == [False] * 4


def test_large_arrays_are_read_by_the_copy_engine(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    from barewave.runtime import buffer, device_copies

    monkeypatch.setattr(buffer, "_READ_BY_COPY", 1)
    monkeypatch.setattr(device_copies, "CHUNK", 1000)
    data = np.random.default_rng(1).random((50, 40))
    with device.array(data) as y:
        assert (y.numpy() == data).all()
        assert (y[::3, ::-2].numpy() == data[::3, ::-2]).all()
        out = np.zeros((40, 50))
        y.reshape(40, 50).copy_to(out)
        assert (out == data.reshape(40, 50)).all()
