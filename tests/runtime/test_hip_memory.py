"""Memory, copies and fills of ``barewave.hip``, compared with numpy."""

import ctypes

import numpy as np
import pytest
from hip_support import check, code, hip_cards

from barewave import hip

__all__ = ["hip_cards"]

KIND = hip.hipMemcpyKind
pytestmark = pytest.mark.usefixtures("hip_cards")


def device(array):
    pointer = check(hip.hipMalloc(array.nbytes))
    check(hip.hipMemcpy(pointer, array, array.nbytes, KIND.hipMemcpyHostToDevice))
    return pointer


def host(pointer, like):
    out = np.empty_like(like)
    check(hip.hipMemcpy(out, pointer, out.nbytes, KIND.hipMemcpyDeviceToHost))
    return out


def test_bytes_go_there_and_back():
    x = np.random.default_rng(1).random(1000)
    pointer = device(x)
    assert pointer.__cuda_array_interface__["data"][0] == int(pointer)
    assert np.array_equal(host(pointer, x), x)
    assert check(hip.hipMemPtrGetInfo(pointer)) == x.nbytes
    assert hip.hipFree(pointer) == (hip.hipError_t.hipSuccess,)
    assert code(hip.hipFree(pointer)) == "hipErrorInvalidValue"
    assert check(hip.hipMalloc(0)).is_ptr_null
    assert hip.hipFree(None) == (hip.hipError_t.hipSuccess,)


def test_sources_and_destinations_of_every_kind():
    pointer = check(hip.hipMalloc(8))
    target = (ctypes.c_uint8 * 8)()
    bare = ctypes.addressof(target)
    for source in (b"abcdefgh", bytearray(b"ijklmnop"), np.arange(8, dtype=np.uint8), ctypes.c_double(2.5)):
        check(hip.hipMemcpyHtoD(pointer, source, 8))
        for end in (target, np.frombuffer(target, np.uint8), bare, ctypes.c_void_p(bare), hip.Pointer(bare)):
            ctypes.memset(target, 0, 8)
            check(hip.hipMemcpyDtoH(end, int(pointer), 8))
            assert bytes(target) == bytes(memoryview(source).cast("B"))


def test_parts_of_device_memory():
    x = np.arange(64, dtype=np.float32).reshape(8, 8)
    pointer = device(x).configure(typestr="float32", shape=(8, 8), _force=True)
    row = np.empty(8, np.float32)
    check(hip.hipMemcpy(row, pointer[3], row.nbytes, KIND.hipMemcpyDeviceToHost))
    assert np.array_equal(row, x[3])
    check(hip.hipMemcpy(pointer[0], pointer[3:5], 64, KIND.hipMemcpyDeviceToDevice))
    x[:2] = x[3:5]
    assert np.array_equal(host(pointer, x), x)


@pytest.mark.parametrize("offset", [0, 1, 3])
def test_fills(offset):
    x = np.arange(256, dtype=np.uint8)
    pointer = device(x)
    check(hip.hipMemset(int(pointer) + offset, 0x1AB, 100))
    x[offset : offset + 100] = 0xAB
    assert np.array_equal(host(pointer, x), x)


def test_fills_of_wider_elements():
    x = np.zeros(16, np.uint32)
    pointer = device(x)
    check(hip.hipMemsetD32(pointer, -2, 8))
    check(hip.hipMemsetD16(int(pointer) + 32, 0x1234, 4))
    check(hip.hipMemsetD8(int(pointer) + 48, 7, 3))
    x[:8] = 0xFFFFFFFE
    x[8:10] = 0x12341234
    x[12] = 0x070707
    assert np.array_equal(host(pointer, x), x)
    assert code(hip.hipMemsetD32(int(pointer) + 2, 0, 1)) == "hipErrorInvalidValue"


def test_rows():
    x = np.arange(60, dtype=np.uint8).reshape(6, 10)
    pointer, pitch = check(hip.hipMallocPitch(10, 6))
    assert pitch % 256 == 0
    check(hip.hipMemcpy2D(pointer, pitch, x, 10, 10, 6, KIND.hipMemcpyHostToDevice))
    check(hip.hipMemset2D(int(pointer) + 2, pitch, 0xEE, 3, 4))
    back = np.zeros((6, 16), np.uint8)
    check(hip.hipMemcpy2D(back, 16, pointer, pitch, 10, 6, KIND.hipMemcpyDeviceToHost))
    x[:4, 2:5] = 0xEE
    assert np.array_equal(back[:, :10], x)
    assert not back[:, 10:].any()
    bad = hip.hipMemcpy2D(back, 8, pointer, pitch, 10, 6, KIND.hipMemcpyDeviceToHost)
    assert code(bad) == "hipErrorInvalidPitchValue"
    assert code(hip.hipMemset2D(pointer, 5, 0, 10, 6)) == "hipErrorInvalidPitchValue"


@pytest.mark.parametrize(
    ("kind", "to_device", "from_device"),
    [("HostToHost", False, False), ("HostToDevice", True, False), ("DeviceToHost", False, True),
     ("DeviceToDevice", True, True)],
)  # fmt: skip
def test_the_kind_of_a_copy_has_to_fit(kind, to_device, from_device):
    ends = {True: check(hip.hipMalloc(8)), False: np.zeros(8, np.uint8)}
    pinned = check(hip.hipHostMalloc(8, 0))
    wanted = KIND[f"hipMemcpy{kind}"]
    for to in (True, False):
        for source in (True, False):
            result = hip.hipMemcpy(ends[to], ends[source], 8, wanted)
            if (to, source) == (to_device, from_device):
                check(result)
            else:
                assert code(result) == "hipErrorInvalidMemcpyDirection"
            check(hip.hipMemcpy(ends[to], ends[source], 8, KIND.hipMemcpyDefault))
    check(hip.hipMemcpy(pinned, ends[from_device], 8, wanted))
    check(hip.hipMemcpy(ends[to_device], pinned, 8, wanted))
    assert code(hip.hipMemcpy(pinned, pinned, 8, 77)) == "hipErrorInvalidMemcpyDirection"


def test_copies_that_cannot_be():
    pointer, array = check(hip.hipMalloc(64)), np.zeros(16, np.uint8)
    kinds = KIND.hipMemcpyHostToDevice, KIND.hipMemcpyDeviceToHost
    assert code(hip.hipMemcpy(pointer, array, 17, kinds[0])) == "hipErrorInvalidValue"
    assert "16 bytes" in hip.last_message()
    assert code(hip.hipMemcpy(array, int(pointer) + 60, 8, kinds[1])) == "hipErrorInvalidValue"
    assert code(hip.hipMemcpy(None, array, 8, kinds[0])) == "hipErrorInvalidValue"
    assert code(hip.hipMemcpy(b"constant", pointer, 8, kinds[1])) == "hipErrorInvalidValue"
    assert code(hip.hipMemcpy(64, pointer, 8, kinds[1])) == "hipErrorInvalidValue"
    assert code(hip.hipMemcpy(pointer, array, -1, kinds[0])) == "hipErrorInvalidValue"
    assert code(hip.hipMemset(array, 0, 8)) == "hipErrorInvalidValue"
    check(hip.hipMemcpy(None, None, 0, kinds[0]))
    with pytest.raises(TypeError, match="stand for a pointer"):
        hip.hipMemcpy(pointer, 1.5, 8, kinds[0])


def test_pinned_memory_is_shared_with_numpy_and_the_card():
    pinned = check(hip.hipHostMalloc(256, hip.hipHostMallocPortable | hip.hipHostMallocMapped))
    array = np.asarray(pinned.configure(typestr="int32", shape=(8, 8), itemsize=4))
    array[:] = np.arange(64).reshape(8, 8)
    pointer = check(hip.hipMalloc(256))
    check(hip.hipMemcpy(pointer, pinned, 256, KIND.hipMemcpyHostToDevice))
    assert np.array_equal(host(pointer, array), array)
    assert int(check(hip.hipHostGetDevicePointer(pinned, 0))) == int(pinned)
    assert check(hip.hipHostGetFlags(pinned)) == 3
    assert code(hip.hipHostMalloc(8, 0x100)) == "hipErrorInvalidValue"
    assert code(hip.hipHostFree(pointer)) == "hipErrorInvalidValue"
    assert code(hip.hipFree(pinned)) == "hipErrorInvalidValue"
    del array
    check(hip.hipHostFree(pinned))
    with pytest.raises(ValueError, match="freed"):
        np.asarray(pinned)


def test_memory_of_the_program_is_used_where_it_is():
    page = np.zeros(3 * 4096, np.uint8)
    start = -page.ctypes.data % 4096
    array = page[start : start + 8192].view(np.float32)
    array[:] = np.arange(2048)
    check(hip.hipHostRegister(array, array.nbytes, hip.hipHostRegisterMapped))
    assert code(hip.hipHostRegister(array[16:], 64, 0)) == "hipErrorHostMemoryAlreadyRegistered"
    assert check(hip.hipPointerGetAttributes(array)).type == hip.hipMemoryType.hipMemoryTypeHost
    assert int(check(hip.hipHostGetDevicePointer(array, 0))) == array.ctypes.data
    stream, pointer = check(hip.hipStreamCreate()), check(hip.hipMalloc(array.nbytes))
    check(hip.hipMemcpyAsync(pointer, array, array.nbytes, KIND.hipMemcpyHostToDevice, stream))
    check(hip.hipMemsetAsync(array, 0, 4096, stream))
    check(hip.hipMemcpyAsync(array[1024:], pointer, 4096, KIND.hipMemcpyDeviceToHost, stream))
    check(hip.hipStreamSynchronize(stream))
    assert np.array_equal(array, np.where(np.arange(2048) < 1024, 0, np.arange(2048) - 1024))
    check(hip.hipHostUnregister(array))
    assert code(hip.hipHostUnregister(array)) == "hipErrorHostMemoryNotRegistered"
    assert code(hip.hipMemset(array, 0, 4096)) == "hipErrorInvalidValue"
    assert code(hip.hipHostRegister(array, 1 << 20, 0)) == "hipErrorInvalidValue"
    assert code(hip.hipHostRegister(array, 64, 0x100)) == "hipErrorInvalidValue"


def test_what_an_address_is():
    pointer, pinned = check(hip.hipMalloc(100)), check(hip.hipHostMalloc(64, 1))
    attributes = check(hip.hipPointerGetAttributes(int(pointer) + 50))
    assert (attributes.type, attributes.device) == (hip.hipMemoryType.hipMemoryTypeDevice, 0)
    assert int(attributes.devicePointer) == int(pointer) + 50
    attributes = check(hip.hipPointerGetAttributes(pinned))
    assert (attributes.type, attributes.allocationFlags) == (hip.hipMemoryType.hipMemoryTypeHost, 1)
    assert int(attributes.hostPointer) == int(pinned)
    assert code(hip.hipPointerGetAttributes(np.zeros(4))) == "hipErrorInvalidValue"
    base, size = check(hip.hipMemGetAddressRange(int(pointer) + 99))
    assert (int(base), size) == (int(pointer), 100)
    assert code(hip.hipMemGetAddressRange(int(pointer) + 100)) == "hipErrorNotFound"
    names = hip.hipPointer_attribute
    value = ctypes.c_uint64()
    check(hip.hipPointerGetAttribute(value, names.HIP_POINTER_ATTRIBUTE_RANGE_SIZE, int(pointer) + 1))
    assert value.value == 100
    check(hip.hipPointerGetAttribute(value, names.HIP_POINTER_ATTRIBUTE_HOST_POINTER, pinned))
    assert value.value == int(pinned)
    bad = hip.hipPointerGetAttribute(value, names.HIP_POINTER_ATTRIBUTE_HOST_POINTER, pointer)
    assert code(bad) == "hipErrorInvalidValue"


def test_memory_runs_out_and_comes_back(monkeypatch):
    free, total = check(hip.hipMemGetInfo())
    assert 0 < free <= total
    assert code(hip.hipMalloc(total + 1)) == "hipErrorOutOfMemory"
    assert code(hip.hipMalloc(1 << 63)) == "hipErrorOutOfMemory"
    half = check(hip.hipMalloc(free // 2))
    granule = 2 << 20  # the kernel rounds what is available down to it
    assert check(hip.hipMemGetInfo())[0] < free - free // 2 + granule
    assert code(hip.hipMalloc(free - (1 << 20))) == "hipErrorOutOfMemory"
    check(hip.hipFree(half))
    check(hip.hipFree(check(hip.hipMalloc(free // 2))))


def test_allocations_in_a_streams_order():
    stream = check(hip.hipStreamCreate())
    pointer = check(hip.hipMallocAsync(64, stream))
    check(hip.hipMemsetAsync(pointer, 5, 64, stream))
    assert (host(pointer, np.zeros(64, np.uint8)) == 5).all()
    check(hip.hipFreeAsync(pointer, stream))
    assert code(hip.hipFreeAsync(pointer, stream)) == "hipErrorInvalidValue"
