"""Errors of ``barewave.hip``: which code stands for what, who remembers it, and what a fault does."""

import ctypes
import errno
import re
import threading
from pathlib import Path

import numpy as np
import pytest
from asm_kernels import ENDLESS
from hip_support import KERNELS, TRAP, check, code, hip_cards

from barewave import errors, hip
from barewave.isa import assemble_code_object
from barewave.runtime.hip.context import wait_limit
from barewave.runtime.hip.errors import MEANINGS, HipError, code_of

__all__ = ["hip_cards"]

E = hip.hipError_t


@pytest.mark.parametrize(
    ("error", "wanted"),
    [
        (errors.GPUFault("x"), E.hipErrorIllegalAddress),
        (errors.GPUTimeout("x"), E.hipErrorLaunchTimeOut),
        (errors.QueueError("x"), E.hipErrorLaunchFailure),
        (errors.KFDError(errno.ENOMEM, "ALLOC_MEMORY_OF_GPU"), E.hipErrorOutOfMemory),
        (errors.KFDError(errno.EACCES, "open /dev/kfd"), E.hipErrorNoDevice),
        (errors.KFDError(errno.ENOENT, "open /dev/kfd"), E.hipErrorNoDevice),
        (errors.KFDError(errno.EINVAL, "CREATE_QUEUE"), E.hipErrorOperatingSystem),
        (errors.AssemblyError(1, 1, "x"), E.hipErrorInvalidSource),
        (errors.LoadError("x"), E.hipErrorInvalidImage),
        (errors.CheckError("x"), E.hipErrorInvalidValue),
        (errors.BarewaveError("x"), E.hipErrorUnknown),
        (MemoryError(), E.hipErrorOutOfMemory),
        (HipError(E.hipErrorNotReady), E.hipErrorNotReady),
    ],
)
def test_every_exception_has_its_code(error, wanted):
    assert code_of(error) is wanted


def test_names_and_meanings():
    for error in E:
        assert hip.hipGetErrorName(error) == (E.hipSuccess, error.name.encode())
        assert hip.hipDrvGetErrorName(error) == (E.hipSuccess, error.name.encode())
        assert hip.hipGetErrorString(error)[1]
    assert hip.hipGetErrorString(E.hipErrorOutOfMemory)[1] == MEANINGS["hipErrorOutOfMemory"].encode()
    assert set(MEANINGS) <= set(E.__members__)
    assert hip.hipGetErrorName(4242)[1] == b"hipErrorUnknown"
    assert code(hip.hipDrvGetErrorString(4242)) == "hipErrorInvalidValue"


def test_each_code_of_the_table_is_met_by_a_test():
    folder = Path(__file__).parent
    pages = [*folder.glob("test_hip_*.py"), folder.parent / "emulate" / "test_hip_ipc.py"]
    met = {name for page in pages for name in re.findall(r"\b(hipError\w+)\"", page.read_text())}
    assert [name for name in MEANINGS if name != "hipSuccess" and name not in met] == []


def test_the_last_error_is_kept_until_it_is_taken(hip_cards):
    assert code(hip.hipSetDevice(5)) == "hipErrorInvalidDevice"
    check(hip.hipGetDevice())
    assert hip.hipExtGetLastError() == (E.hipSuccess,)
    assert hip.hipPeekAtLastError() == hip.hipPeekAtLastError() == (E.hipErrorInvalidDevice,)
    assert hip.hipGetLastError() == (E.hipErrorInvalidDevice,)
    assert hip.hipGetLastError() == (E.hipSuccess,)
    assert "no card 5" in hip.last_message()


def test_there_is_no_driver(hip_cards, monkeypatch):
    monkeypatch.setenv("BAREWAVE_DEVICE", "kfd:77")
    assert code(hip.hipGetDeviceCount()) in ("hipErrorNoDevice", "hipErrorUnknown")
    monkeypatch.setenv("BAREWAVE_DEVICE", "nonsense")
    assert code(hip.hipInit(0)) == "hipErrorUnknown"
    assert "nonsense" in hip.last_message()


def broken_launch():
    """Have a kernel read where nothing is."""
    module = check(hip.hipModuleLoad(bytes(KERNELS)))
    scale = check(hip.hipModuleGetFunction(module, b"scale"))
    extra = (ctypes.c_void_p(0x1000), ctypes.c_float(1.0), ctypes.c_uint(4))
    check(hip.hipModuleLaunchKernel(scale, 1, 1, 1, 32, 1, 1, 0, None, None, extra))


def test_a_fault_stays(hip_cards, caplog):
    pointer, stream = check(hip.hipMalloc(64)), check(hip.hipStreamCreate())
    broken_launch()
    assert code(hip.hipDeviceSynchronize()) == "hipErrorIllegalAddress"
    # The code alone would not say which kernel: the log does, once.
    assert caplog.text.count("kernels in flight: scale") == 1
    assert "hipDeviceReset" in caplog.text
    assert hip.hipGetLastError() == (E.hipErrorIllegalAddress,)
    x = np.zeros(64, np.uint8)
    for result in (
        hip.hipDeviceSynchronize(),
        hip.hipStreamSynchronize(stream),
        hip.hipStreamQuery(stream),
        hip.hipMemcpyDtoH(x, pointer, 64),
        hip.hipMemset(pointer, 0, 64),
        hip.hipMalloc(64),
        hip.hipHostMalloc(64, 0),
    ):
        assert code(result) == "hipErrorIllegalAddress"
    assert caplog.text.count("kernels in flight: scale") == 1
    check(hip.hipFree(pointer))
    check(hip.hipStreamDestroy(stream))
    check(hip.hipDeviceReset())
    pointer = check(hip.hipMalloc(64))
    check(hip.hipMemset(pointer, 7, 64))
    check(hip.hipMemcpyDtoH(x, pointer, 64))
    assert (x == 7).all()


def test_a_trap_stops_the_kernels_stream(hip_cards):
    module = check(hip.hipModuleLoad(bytes(TRAP)))
    kernel = check(hip.hipModuleGetFunction(module, b"trap_if_negative"))
    pointer = check(hip.hipMalloc(1024))
    check(hip.hipMemset(pointer, 0xFF, 1024))
    stream = check(hip.hipStreamCreate())
    extra = (pointer, pointer, ctypes.c_uint(32))
    check(hip.hipModuleLaunchKernel(kernel, 1, 1, 1, 32, 1, 1, 0, stream, None, extra))
    assert code(hip.hipStreamSynchronize(stream)) == "hipErrorLaunchFailure"
    other = check(hip.hipStreamCreateWithFlags(hip.hipStreamNonBlocking))
    check(hip.hipMemsetAsync(pointer, 0, 64, other))
    check(hip.hipStreamSynchronize(other))


def test_waits_have_a_limit(hip_cards, monkeypatch):
    image = assemble_code_object(ENDLESS)
    kernel = check(hip.hipModuleGetFunction(check(hip.hipModuleLoadData(image)), b"endless"))
    stream = check(hip.hipStreamCreateWithFlags(hip.hipStreamNonBlocking))
    check(hip.hipModuleLaunchKernel(kernel, 1, 1, 1, 32, 1, 1, 0, stream, None, ()))
    monkeypatch.setenv("BAREWAVE_HIP_TIMEOUT", "0.1")
    assert code(hip.hipStreamSynchronize(stream)) == "hipErrorLaunchTimeOut"
    assert "in flight: endless" in hip.last_message()
    check(hip.hipStreamDestroy(stream))
    monkeypatch.setenv("BAREWAVE_HIP_TIMEOUT", "soon")
    with pytest.raises(HipError, match="no number of seconds"):
        wait_limit()
    assert code(hip.hipStreamCreate()) == "hipErrorInvalidValue"


def test_errors_belong_to_threads(hip_cards):
    seen = []
    assert code(hip.hipSetDevice(5)) == "hipErrorInvalidDevice"
    thread = threading.Thread(target=lambda: seen.append(hip.hipPeekAtLastError()[0]))
    thread.start()
    thread.join(30)
    assert seen == [E.hipSuccess]
