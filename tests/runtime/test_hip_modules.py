"""Modules of ``barewave.hip``: kernels, variables, arguments in every form, occupancy."""

import ctypes

import numpy as np
import pytest
from hip_support import KERNELS, check, code, hip_cards

from barewave import hip

__all__ = ["hip_cards"]

N = 1000
pytestmark = pytest.mark.usefixtures("hip_cards")


@pytest.fixture
def module():
    return check(hip.hipModuleLoad(bytes(KERNELS)))


@pytest.fixture
def vectors():
    rng = np.random.default_rng(2)
    host = [rng.random(N, np.float32), rng.random(N, np.float32), np.zeros(N, np.float32)]
    memory = [check(hip.hipMalloc(4 * N)) for _ in host]
    for pointer, array in zip(memory, host, strict=True):
        check(hip.hipMemcpyHtoD(pointer, array, array.nbytes))
    return host, memory


def launch(kernel, params, extra, *, grid=4, block=256, lds=0):
    return hip.hipModuleLaunchKernel(kernel, grid, 1, 1, block, 1, 1, lds, None, params, extra)


def sums(host, memory):
    out = np.empty(N, np.float32)
    check(hip.hipMemcpyDtoH(out, memory[2], out.nbytes))
    return np.array_equal(out, host[0] + host[1])


def as_values(memory):
    return None, (*memory, ctypes.c_uint(N))


def as_numpy_scalar(memory):
    return None, [*map(int, memory), np.uint32(N)]


def as_void_pointers(memory):
    return None, (*(ctypes.c_void_p(int(each)) for each in memory), ctypes.c_uint(N))


def as_structure(memory):
    class Arguments(ctypes.Structure):
        _fields_ = (
            ("a", ctypes.c_void_p),
            ("b", ctypes.c_void_p),
            ("c", ctypes.c_void_p),
            ("n", ctypes.c_uint),
        )

    return None, (Arguments(*map(int, memory), N),)


def as_params(memory):
    return [*(each.createRef() for each in memory), ctypes.c_uint(N)], None


def as_c_array_of_params(memory):
    values = [*(ctypes.c_uint64(int(each)) for each in memory), ctypes.c_uint(N)]
    table = (ctypes.c_void_p * 4)(*map(ctypes.addressof, values))
    table.keep = values
    return table, None


def as_c_array_of_keys(memory):
    segment = bytearray(
        b"".join(int(each).to_bytes(8, "little") for each in memory) + N.to_bytes(4, "little")
    )
    data = (ctypes.c_char * len(segment)).from_buffer(segment)
    size = ctypes.c_size_t(len(segment))
    keys = (
        hip.HIP_LAUNCH_PARAM_BUFFER_POINTER, ctypes.addressof(data),
        hip.HIP_LAUNCH_PARAM_BUFFER_SIZE, ctypes.addressof(size), hip.HIP_LAUNCH_PARAM_END,
    )  # fmt: skip
    table = (ctypes.c_void_p * 5)(*keys)
    table.keep = (data, size)
    return None, table


FORMS = (
    as_values, as_numpy_scalar, as_void_pointers, as_structure, as_params, as_c_array_of_params,
    as_c_array_of_keys,
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_arguments_in_every_form(module, vectors, form):
    host, memory = vectors
    kernel = check(hip.hipModuleGetFunction(module, "vector_add"))
    check(launch(kernel, *form(memory)))
    assert sums(host, memory)


def test_arguments_that_do_not_fit(module, vectors):
    memory = vectors[1]
    kernel = check(hip.hipModuleGetFunction(module, b"vector_add"))
    four = ctypes.c_uint(N)
    wrong = {
        "has 4 bytes at offset 24": (None, (*memory, ctypes.c_ulong(N))),
        "takes 28 bytes": (None, (*memory,)),
        "28 bytes of arguments": (None, None),
        "either kernelParams or extra": ([], ()),
        "kernelParams has 3": ([each.createRef() for each in memory], None),
        "createRef": ([*memory, four], None),
        "only 1": ([*(each.createRef() for each in memory), ctypes.c_uint8(3)], None),
        "cannot be used": ([8, 8, 8, four], None),
        "unknown key": (None, (ctypes.c_void_p * 2)(77, 0)),
        "names no buffer": (None, (ctypes.c_void_p * 1)(3)),
    }
    for message, (params, extra) in wrong.items():
        assert code(launch(kernel, params, extra)) == "hipErrorInvalidValue"
        assert message in hip.last_message()


def test_geometry_that_cannot_be(module, vectors):
    memory = vectors[1]
    kernel = check(hip.hipModuleGetFunction(module, b"vector_add"))
    given = as_values(memory)
    assert code(launch(kernel, *given, grid=0)) == "hipErrorInvalidConfiguration"
    assert code(launch(kernel, *given, block=1025)) == "hipErrorInvalidConfiguration"
    assert code(launch(kernel, *given, grid=1 << 30)) == "hipErrorInvalidConfiguration"
    assert code(launch(kernel, *given, lds=65537)) == "hipErrorLaunchOutOfResources"
    assert code(launch(kernel, *given, lds=-1)) == "hipErrorLaunchOutOfResources"


def test_launches_by_a_structure(module, vectors):
    host, memory = vectors
    kernel = check(hip.hipModuleGetFunction(module, b"vector_add"))
    config = hip.HIP_LAUNCH_CONFIG(4, 1, 1, 256, 1, 1, 0)
    check(hip.hipDrvLaunchKernelEx(config, kernel, *as_params(memory)))
    assert sums(host, memory)
    config.numAttrs = 1
    assert code(hip.hipDrvLaunchKernelEx(config, kernel, *as_params(memory))) == "hipErrorNotSupported"


def test_files_and_images(module, tmp_path):
    data = KERNELS.read_bytes()
    assert check(hip.hipModuleGetFunctionCount(module)) == 4
    for image in (data, np.frombuffer(data, np.uint8), ctypes.create_string_buffer(data)):
        check(hip.hipModuleUnload(check(hip.hipModuleLoadData(image))))
    kept = ctypes.create_string_buffer(data)
    check(hip.hipModuleGetFunction(check(hip.hipModuleLoadData(ctypes.addressof(kept))), b"scale"))
    loaded, _ = check(hip.hipModuleLoadDataEx(data, 0, None))
    check(hip.hipModuleGetFunction(loaded, b"scale"))
    assert code(hip.hipModuleLoad(b"/nowhere/kernels.co")) == "hipErrorFileNotFound"
    for broken in (data[:200], b"no code at all", b"\x7fELF" + bytes(100)):
        assert code(hip.hipModuleLoadData(broken)) == "hipErrorInvalidImage"
    assert code(hip.hipModuleLoadData(None)) == "hipErrorInvalidValue"
    text = ctypes.create_string_buffer(b"not an image" * 10)
    assert code(hip.hipModuleLoadData(ctypes.addressof(text))) == "hipErrorInvalidImage"
    source = tmp_path / "broken.s"
    source.write_text("v_add_nothing v0, v1\n")
    assert code(hip.hipModuleLoad(str(source))) == "hipErrorInvalidSource"


def test_code_for_another_card():
    other = bytearray(KERNELS.read_bytes())
    assert other[0x30] == 0x41  # e_flags: gfx1100
    other[0x30] = 0x36  # gfx1030
    result = hip.hipModuleLoadData(bytes(other))
    assert code(result) in ("hipErrorNoBinaryForGpu", "hipErrorInvalidImage")
    assert "gfx10" in hip.last_message()


def test_names_that_are_not_there(module):
    assert code(hip.hipModuleGetFunction(module, b"vector_ad")) == "hipErrorNotFound"
    assert "vector_add" in hip.last_message()
    assert code(hip.hipModuleGetGlobal(module, b"facto")) == "hipErrorNotFound"
    assert code(hip.hipModuleGetFunction(7, b"scale")) == "hipErrorInvalidHandle"
    kernel = check(hip.hipModuleGetFunction(module, b"scale"))
    assert check(hip.hipModuleGetFunction(module, "scale")) == kernel
    assert check(hip.hipKernelNameRef(kernel)) == b"scale"
    check(hip.hipModuleUnload(module))
    assert code(hip.hipModuleGetFunction(module, b"scale")) == "hipErrorInvalidHandle"
    assert code(launch(kernel, None, ())) == "hipErrorInvalidDeviceFunction"


def test_variables(module):
    address, size = check(hip.hipModuleGetGlobal(module, b"offsets"))
    assert size == 16
    out = np.zeros(4, np.float32)
    check(hip.hipMemcpyDtoH(out, address, size))
    assert out.tolist() == [0.0, 10.0, 20.0, 30.0]
    check(hip.hipMemcpyHtoD(int(address) + 4, np.float32(5), 4))
    check(hip.hipMemcpyDtoH(out, address, size))
    assert out.tolist() == [0.0, 5.0, 20.0, 30.0]
    assert code(hip.hipMemcpyDtoH(np.zeros(8, np.float32), address, 32)) == "hipErrorInvalidValue"
    assert check(hip.hipPointerGetAttributes(address)).type == hip.hipMemoryType.hipMemoryTypeDevice
    assert code(hip.hipFree(address)) == "hipErrorInvalidValue"
    check(hip.hipModuleUnload(module))
    assert code(hip.hipMemcpyDtoH(out, address, size)) != ""


def test_what_a_kernel_takes(module):
    kernel = check(hip.hipModuleGetFunction(module, b"reverse_blocks"))
    facts = check(hip.hipFuncGetAttributes(kernel))
    names = hip.hipFunction_attribute
    assert facts.numRegs == check(hip.hipFuncGetAttribute(names.HIP_FUNC_ATTRIBUTE_NUM_REGS, kernel)) > 0
    assert facts.maxThreadsPerBlock == 1024
    assert facts.maxDynamicSharedSizeBytes == 65536
    limit = hip.hipFuncAttribute.hipFuncAttributeMaxDynamicSharedMemorySize
    check(hip.hipFuncSetAttribute(kernel, limit, 512))
    assert code(hip.hipFuncSetAttribute(kernel, limit, 1 << 20)) == "hipErrorInvalidValue"
    x = np.arange(256, dtype=np.float32)
    pointer = check(hip.hipMalloc(x.nbytes))
    check(hip.hipMemcpyHtoD(pointer, x, x.nbytes))
    assert code(launch(kernel, None, (pointer,), grid=1, lds=1024)) == "hipErrorInvalidValue"
    check(launch(kernel, None, (pointer,), grid=2, block=128, lds=512))
    back = np.empty_like(x)
    check(hip.hipMemcpyDtoH(back, pointer, x.nbytes))
    assert np.array_equal(back, x.reshape(2, 128)[:, ::-1].ravel())


@pytest.mark.parametrize(
    ("block", "lds", "blocks"),
    [(32, 0, 64), (64, 0, 32), (256, 0, 8), (1024, 0, 2), (96, 0, 21), (33, 0, 32), (256, 40 << 10, 3),
     (256, 64 << 10, 2), (256, 65 << 10, 0), (2048, 0, 0), (64, 1, 32)],
)  # fmt: skip
def test_how_many_blocks_fit(module, block, lds, blocks):
    # 64 waves of 32 lanes, 32 workgroups of more than one wave, 128 KiB of LDS: see the ISA manual.
    kernel = check(hip.hipModuleGetFunction(module, b"vector_add"))
    assert check(hip.hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(kernel, block, lds)) == blocks
    assert check(hip.hipOccupancyMaxActiveBlocksPerMultiprocessor(kernel, block, lds)) == blocks


def test_the_block_that_fills_the_card(module):
    kernel = check(hip.hipModuleGetFunction(module, b"vector_add"))
    grid, block = check(hip.hipModuleOccupancyMaxPotentialBlockSize(kernel, 0, 0))
    assert grid * block == 48 * 2048
    grid, block = check(hip.hipModuleOccupancyMaxPotentialBlockSize(kernel, 0, 100))
    assert block <= 100
    assert check(hip.hipOccupancyAvailableDynamicSMemPerBlock(kernel, 4, 256)) == 32 << 10
    assert code(hip.hipOccupancyAvailableDynamicSMemPerBlock(kernel, 9, 256)) == "hipErrorInvalidValue"
    flags = hip.hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(kernel, 64, 0, 1)
    assert code(flags) == "hipErrorInvalidValue"
