"""DLPack both ways: memory is shared, lives as long as its consumers, and what comes in is checked."""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
import warnings
from collections.abc import Iterator
from importlib.util import find_spec

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, STORE
from dlpack_consumer import Consumer, make_capsule

from barewave import BarewaveError, CheckError, Device, LaunchConfig, Program, launch

TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)
CPU, ROCM, ROCM_HOST = (1, 0), (10, 0), (11, 0)


@pytest.fixture
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


# --- Out -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["vram", "gtt"])
def test_numpy_shares_the_memory(device: Device, kind: str) -> None:
    with device.array(np.arange(12, dtype=np.float32).reshape(3, 4), kind=kind) as x:
        shared = np.from_dlpack(x)
        assert shared.tolist() == x.host.tolist()
        shared[1, 2] = -1
        assert x.host[1, 2] == -1
        with device.stream(timeout=TIMEOUT) as stream:
            stream.fill(x, 7)
            stream.sync(TIMEOUT)
        assert (shared == 7).all()


@pytest.mark.parametrize("view", [np.s_[:], np.s_[::2], np.s_[1, ::-1], np.s_[..., 2], np.s_[2:2]])
def test_views_keep_their_layout(device: Device, view) -> None:
    data = np.arange(24, dtype=np.int16).reshape(4, 6)
    with device.array(data) as x:
        shared = np.from_dlpack(x[view])
        np.testing.assert_array_equal(shared, data[view])
        consumer = Consumer(x[view].__dlpack__(max_version=(1, 1)))
        strides = tuple(stride // 2 for stride in data[view].strides)
        assert consumer.shape == data[view].shape
        assert consumer.strides == strides or 0 in consumer.shape
        consumer.delete()


@pytest.mark.parametrize(
    ("dtype", "kind"),
    [
        (np.bool_, (6, 8, 1)), (np.int8, (0, 8, 1)), (np.uint16, (1, 16, 1)), (np.float16, (2, 16, 1)),
        (np.float64, (2, 64, 1)), (np.int64, (0, 64, 1)), (np.complex64, (5, 64, 1)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("version", [None, (0, 8), (1, 0), (1, 1), (2, 0)])
def test_what_a_strict_consumer_reads(device: Device, dtype, kind, version) -> None:
    with device.zeros((3, 5), dtype) as x:
        consumer = Consumer(x.__dlpack__(max_version=version))
        assert consumer.versioned == (version is not None and version[0] >= 1)
        assert consumer.version in ((1, 1), None)
        assert consumer.address == x.address
        assert (consumer.device, consumer.kind) == (CPU, kind)
        assert (consumer.shape, consumer.strides) == ((3, 5), (5, 1))
        assert consumer.flags == 0
        consumer.delete()


def test_devices_that_may_be_asked_for(device: Device) -> None:
    with device.zeros(4) as x, device.zeros(4, kind="gtt") as y:
        assert x.__dlpack_device__() == y.__dlpack_device__() == CPU, (
            "an emulated card's memory is the host's"
        )
        for wanted in (CPU, ROCM, ROCM_HOST):
            consumer = Consumer(x.__dlpack__(dl_device=wanted, max_version=(1, 0)))
            assert consumer.device == wanted
            consumer.delete()
        with pytest.raises(BufferError, match="possible are"):
            y.__dlpack__(dl_device=ROCM)
        with pytest.raises(BufferError, match=r"\(2, 0\)"):
            x.__dlpack__(dl_device=(2, 0))
        with pytest.raises(BufferError, match="no streams"):
            x.__dlpack__(stream=1)


def test_memory_of_a_real_card_is_exported_as_such(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    with device.zeros(4) as x, device.zeros(4, kind="gtt") as y:
        monkeypatch.setattr(device, "emulated", False)
        assert (x.__dlpack_device__(), y.__dlpack_device__()) == (ROCM, CPU)
        consumer = Consumer(x.__dlpack__(max_version=(1, 0), stream=0))
        assert consumer.device == ROCM
        consumer.delete()


def test_a_copy_is_none_of_the_memory(device: Device) -> None:
    with device.zeros(4) as x:
        consumer = Consumer(x.__dlpack__(copy=True, max_version=(1, 0)))
        assert consumer.address != x.address
        consumer.delete()
        shared = Consumer(x.__dlpack__(copy=False))
        assert shared.address == x.address
        shared.delete()


def test_the_export_waits_for_work_unless_told_not_to(device: Device) -> None:
    store, hang = (
        Program.from_asm(t).kernel(n) for t, n in ((STORE, "store"), (HANG_UNTIL_SET, "hang_until_set"))
    )
    with (
        device.zeros(32, np.uint32) as x,
        device.zeros(16, np.uint32) as flag,
        device.stream(timeout=TIMEOUT) as stream,
    ):
        launch(stream, ONE, store, x, 5)
        assert (np.from_dlpack(x) == 5).all()
        launch(stream, ONE, hang, flag)
        Consumer(x.__dlpack__(stream=-1, max_version=(1, 0))).delete()
        assert not stream.query()
        flag.host[0] = 1


def test_the_memory_lives_as_long_as_its_consumer(device: Device) -> None:
    x = device.array(np.arange(4, dtype=np.int64))
    address = x.address
    consumer = Consumer(x.__dlpack__(max_version=(1, 0)))
    x.close()
    assert x.closed
    with device.zeros(4, np.int64) as other:
        assert other.address != address
        assert consumer.read(np.int64).tolist() == [0, 1, 2, 3]
    assert device.stats.buffers == 1
    threading_end = threading.Thread(target=consumer.delete)  # from any thread
    threading_end.start()
    threading_end.join(TIMEOUT)
    assert device.stats.buffers == 0
    taken = [device.zeros(4, np.int64) for _ in range(2)]
    assert address in [each.address for each in taken]
    for each in taken:
        each.close()


def test_a_buffer_that_only_its_consumer_has_left(device: Device) -> None:
    shared = np.from_dlpack(device.array(np.arange(4)))
    gc.collect()
    assert shared.tolist() == [0, 1, 2, 3]
    assert device.stats.buffers == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del shared
        gc.collect()
        assert device.stats.buffers == 0


def test_a_capsule_that_nobody_takes_is_no_leak(device: Device) -> None:
    x = device.zeros(4)
    capsule = x.__dlpack__()
    x.close()
    assert device.stats.buffers == 1
    del capsule
    assert device.stats.buffers == 0


def test_an_export_of_a_view_holds_its_owner(device: Device) -> None:
    x = device.array(np.arange(6))
    shared = np.from_dlpack(x[2:])
    x.close()
    assert shared.tolist() == [2, 3, 4, 5]
    del shared
    assert device.stats.buffers == 0


def test_closing_the_device_leaves_zeros_to_consumers() -> None:
    device = Device("emulated")
    x = device.array(np.arange(1, 5))
    shared = np.from_dlpack(x)
    consumer = Consumer(x.__dlpack__(max_version=(1, 0)))
    device.close()
    assert shared.tolist() == [0, 0, 0, 0]
    assert consumer.read(np.int64).tolist() == [0, 0, 0, 0]
    consumer.delete()


def test_what_dlpack_has_no_word_for_is_refused(device: Device) -> None:
    with device.zeros(4, ">f4") as swapped, device.zeros(4, [("a", "u1"), ("b", "u4")]) as record:
        for buffer in (swapped, record):
            with pytest.raises(BufferError, match="no type"):
                buffer.__dlpack__()
    x = device.zeros(4)
    x.close()
    with pytest.raises(BarewaveError, match="closed"):
        x.__dlpack__()


@pytest.mark.skipif(
    find_spec("torch") is None, reason="torch is not installed; numpy and a strict consumer are"
)
def test_torch_shares_the_memory(device: Device) -> None:
    import torch

    for kind in ("vram", "gtt"):
        with device.array(np.arange(4, dtype=np.float32), kind=kind) as x:
            tensor = torch.from_dlpack(x)
            tensor[1] = 10
            assert x.host.tolist() == [0, 10, 2, 3]
            with device.from_dlpack(tensor) as back:
                assert back.address == x.address
        numbers = torch.arange(6).reshape(2, 3)
        with device.from_dlpack(numbers) as shared:
            shared.host[0, 0] = 5
            assert numbers[0, 0] == 5


# --- In --------------------------------------------------------------------------------------------------


def test_an_array_of_the_host_is_shared(device: Device) -> None:
    store = Program.from_asm(STORE).kernel("store")
    array = np.zeros(32, np.uint32)
    references = sys.getrefcount(array)
    with device.from_dlpack(array) as x, device.stream(timeout=TIMEOUT) as stream:
        assert x.address == array.ctypes.data
        launch(stream, ONE, store, x, 9)
        stream.sync(TIMEOUT)
        assert (array == 9).all()
        assert sys.getrefcount(array) == references + 1
    device.reclaim()
    gc.collect()
    assert sys.getrefcount(array) == references


def test_what_cannot_be_shared_is_copied_unless_that_is_refused(device: Device) -> None:
    strided = np.arange(10, dtype=np.int32)[::2]
    read_only = np.arange(5, dtype=np.int32)
    read_only.flags.writeable = False
    for array, reason in ((strided, "not contiguous"), (read_only, "read-only"), (strided[:0], "empty")):
        with device.from_dlpack(array) as x:
            np.testing.assert_array_equal(x.numpy(), array)
        with pytest.raises(BufferError, match=reason):
            device.from_dlpack(array, copy=False)
    with device.from_dlpack(np.arange(3.0), copy=True) as x:
        assert x.memory.kind == "vram"
        assert x.numpy().tolist() == [0, 1, 2]


def test_two_arrays_on_one_page(device: Device) -> None:
    """The kernel registers a page once: the second array is copied, or refused."""
    page = np.zeros(2000, np.uint8)
    with device.from_dlpack(page[:500]) as first:
        assert first.address == page.ctypes.data
        with device.from_dlpack(page[1000:1500]) as second:
            np.testing.assert_array_equal(second.numpy(), page[1000:1500])


def test_memory_of_the_device_comes_back_as_it_is(device: Device) -> None:
    with device.array(np.arange(8)) as x:
        with device.from_dlpack(x) as again:
            assert again.address == x.address
            again.host[0] = 9
        assert x.host[0] == 9
        again.close()
        with device.from_dlpack(x[::2]) as copied:
            assert copied.address != x.address
            assert copied.numpy().tolist() == [9, 2, 4, 6]


def test_memory_of_another_card_is_not_taken_for_ours(device: Device) -> None:
    capsule = make_capsule(0x10000, (4,), device=ROCM)
    with pytest.raises(BufferError, match="not mapped"):
        device.from_dlpack(capsule)
    assert capsule.deleted == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"major": 2}, "DLPack 2"),
        ({"ndim": -1}, "-1 dimensions"),
        ({"ndim": 1 << 20}, "dimensions"),
        ({"shape": (-4,)}, "shape"),
        ({"kind": (2, 17, 1)}, "unknown here"),
        ({"kind": (2, 32, 4)}, "unknown here"),
        ({"device": (2, 0)}, "cannot reach"),
    ],
)
def test_hostile_capsules_are_refused(device: Device, change: dict, message: str) -> None:
    array = np.zeros(4, np.float32)
    capsule = make_capsule(**{"address": array.ctypes.data, "shape": (4,), **change})
    with pytest.raises(BufferError, match=message):
        device.from_dlpack(capsule)
    assert capsule.deleted == ("major" not in change)


def test_a_capsule_is_taken_once(device: Device) -> None:
    array = np.arange(4.0)
    capsule = array.__dlpack__()

    class Twice:
        def __dlpack__(self, **_: object) -> object:
            return capsule

    device.from_dlpack(Twice()).close()
    with pytest.raises(BufferError, match="taken before"):
        device.from_dlpack(Twice())
    with pytest.raises(CheckError, match="no __dlpack__"):
        device.from_dlpack([1, 2])


def test_old_makers_of_capsules(device: Device) -> None:
    class Old:
        def __init__(self) -> None:
            self.array = np.arange(4.0)

        def __dlpack__(self, stream: object = None) -> object:
            return self.array.__dlpack__()

    with device.from_dlpack(Old()) as x:
        assert x.numpy().tolist() == [0, 1, 2, 3]


def test_the_deleter_writes_to_what_it_is_given() -> None:
    """What the exporter relies on: libc's ``time`` stores a word other than a version or an address."""
    words = (ctypes.c_uint64 * 2)(7, 7)
    function = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(
        ctypes.cast(ctypes.CDLL(None).time, ctypes.c_void_p).value
    )
    function(ctypes.addressof(words))
    assert words[0] not in (7, 1 | 1 << 32, 0)
    assert words[1] == 7
