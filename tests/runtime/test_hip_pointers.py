"""What stands for a pointer, and arrays of the card's memory as other libraries see them."""

import ctypes

import numpy as np
import pytest

from barewave.runtime.hip.errors import HipError
from barewave.runtime.hip.host_memory import read_host, write_host
from barewave.runtime.hip.pointers import DeviceArray, NDBuffer, Pointer, target_of
from barewave.runtime.hip.structures import (
    dim3,
    hipDeviceArch_t,
    hipDeviceProp_t,
    hipKernelNodeParams,
    hipUUID_t,
)


class Consumer:
    """An array of another library, known by its interface only."""

    def __init__(self, **interface):
        self.__cuda_array_interface__ = {
            "shape": (2, 3),
            "typestr": "<f4",
            "data": (4096, False),
            **interface,
        }


def test_what_stands_for_an_address():
    assert target_of(None).address == 0
    assert target_of(4096).address == 4096
    assert target_of(ctypes.c_void_p(4096)).address == 4096
    assert target_of(Pointer(4096)).address == 4096
    assert target_of(Consumer()) == (4096, 24, None)
    array = np.arange(6, dtype=np.float32)
    assert target_of(array)[:2] == (array.ctypes.data, 24)
    number = ctypes.c_float(1.5)
    assert target_of(number)[:2] == (ctypes.addressof(number), 4)
    assert target_of(b"").address == 0

    class Old:
        def as_c_void_p(self):
            return ctypes.c_void_p(8192)

    assert target_of(Old()).address == 8192


@pytest.mark.parametrize("thing", [1.5, "text", object(), -1, 1 << 64, True, np.ones((4, 4))[:, 1]])
def test_what_does_not_stand_for_an_address(thing):
    with pytest.raises(TypeError):
        target_of(thing)


@pytest.mark.parametrize(
    "interface", [{"strides": (4, 8)}, {"mask": 1}, {"data": None}, {"typestr": "what"}, {"shape": None}]
)
def test_interfaces_that_are_no_plain_array_are_refused(interface):
    with pytest.raises(TypeError, match=r"contiguous|damaged"):
        target_of(Consumer(**interface))


def test_interfaces_whose_strides_say_contiguous_are_taken():
    assert target_of(Consumer(strides=(12, 4))).size == 24


def test_pointers_move_and_compare():
    pointer = Pointer(4096)
    assert int(pointer[16]) == 4112
    assert pointer[16] == Pointer(4112)
    assert pointer
    assert Pointer().is_ptr_null
    assert pointer.as_c_void_p().value == 4096
    assert Pointer.fromObj(pointer) is pointer
    reference = pointer.createRef()
    assert int.from_bytes(reference.bytes_view, "little") == 4096
    with pytest.raises(TypeError, match="number of bytes"):
        pointer[1:2]


def test_device_arrays_take_a_shape_and_a_type():
    array = DeviceArray(4096).configure(typestr="float32", shape=(4, 2), itemsize=4, _force=True)
    assert (array.rank, array.size, array.itemsize, len(array)) == (2, 8, 4, 4)
    interface = array.__cuda_array_interface__
    assert (interface["shape"], interface["typestr"], interface["data"]) == ((4, 2), "<f4", (4096, False))
    assert NDBuffer(array).shape == (4, 2)
    with pytest.raises(ValueError, match="itemsize=8"):
        array.configure(itemsize=8)
    with pytest.raises(ValueError, match="negative"):
        array.configure(shape=(-1,), _force=True)


@pytest.mark.parametrize(
    "index", [1, -1, slice(1, 3), slice(None), (2, 1), (1, slice(0, 2)), (slice(2, 3), 0)]
)
def test_parts_of_device_arrays_are_numpys(index):
    array = DeviceArray(4096).configure(typestr="int16", shape=(4, 2), _force=True)
    shadow = np.arange(8, dtype=np.int16).reshape(4, 2)
    part, wanted = array[index], np.atleast_1d(shadow[index])
    assert part.shape == wanted.shape
    assert (int(part) - 4096) // 2 == wanted.flat[0]
    assert isinstance(part, DeviceArray)


@pytest.mark.parametrize(
    ("index", "error"),
    [(4, KeyError), ((0, 2), KeyError), ((0, 0, 0), KeyError), ((slice(None), 1), ValueError),
     (slice(0, 4, 2), ValueError), (1.5, TypeError), (True, TypeError)],
)  # fmt: skip
def test_parts_that_device_arrays_do_not_have(index, error):
    array = DeviceArray(4096).configure(typestr="int16", shape=(4, 2), _force=True)
    with pytest.raises(error):
        array[index]


def test_structures_are_bytes_and_attributes():
    extents = dim3(x=4, y=2)
    extents.z = 7
    assert extents.to_bytes() == bytes([4, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 0])
    assert dim3(1, 2, 3).y == 2
    with pytest.raises(TypeError, match="no field 'w'"):
        dim3(w=1)
    with pytest.raises(AttributeError, match="no field 'w'"):
        extents.w = 1
    properties = hipDeviceProp_t(name="card", maxThreadsDim=(1, 2, 3))
    properties.uuid = hipUUID_t(bytes=b"0123456789abcdef")
    assert (properties.name, properties.maxThreadsDim) == ("card", [1, 2, 3])
    assert b"0123456789abcdef" in properties.to_bytes()
    with pytest.raises(ValueError, match="holds 255 bytes"):
        properties.name = "x" * 256
    arch = hipDeviceArch_t(hasDoubles=1)
    assert (arch.hasDoubles, arch.hasWarpVote, arch.PROPERTIES()[7]) == (1, 0, "hasDoubles")


def test_inner_structures_are_shared():
    node = hipKernelNodeParams(gridDim=dim3(1, 1, 1))
    node.gridDim.x = 9
    assert node.gridDim.x == 9
    assert node.to_bytes()[32:36] == b"\x09\0\0\0"
    with pytest.raises(TypeError, match="takes a dim3"):
        node.blockDim = (1, 2, 3)


def test_host_memory_at_wrong_addresses_is_an_error_and_no_crash():
    array = np.arange(4, dtype=np.uint8)
    assert read_host(array.ctypes.data, 4) == bytes(array)
    write_host(array.ctypes.data + 1, b"\x07\x08")
    assert array.tolist() == [0, 7, 8, 3]
    for address in (8, 1 << 63):
        with pytest.raises(HipError, match="cannot be used"):
            read_host(address, 16)
        with pytest.raises(HipError, match="cannot be used"):
            write_host(address, b"1234")
