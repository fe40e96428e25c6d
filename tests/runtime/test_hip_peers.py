"""Two cards of ``barewave.hip``: copies between them, access to each other's memory, events."""

import ctypes

import numpy as np
import pytest
from hip_support import KERNELS, check, code, two_cards

from barewave import hip
from barewave.runtime.hip.context import process

__all__ = ["two_cards"]

N = 1024
pytestmark = pytest.mark.usefixtures("two_cards")


def memory_on(card, array):
    check(hip.hipSetDevice(card))
    pointer = check(hip.hipMalloc(array.nbytes))
    check(hip.hipMemcpyHtoD(pointer, array, array.nbytes))
    return pointer


def host(pointer):
    out = np.empty(N, np.float32)
    check(hip.hipMemcpyDtoH(out, pointer, out.nbytes))
    return out


X = np.arange(N, dtype=np.float32)


def test_copies_between_cards():
    there, here = memory_on(1, X), memory_on(0, np.zeros_like(X))
    check(hip.hipMemcpyPeer(here, 0, there, 1, X.nbytes))
    assert np.array_equal(host(here), X)
    check(hip.hipMemset(here, 0, X.nbytes))
    stream = check(hip.hipStreamCreate())
    check(hip.hipMemcpyPeerAsync(there, 1, here, 0, X.nbytes // 2, stream))
    check(hip.hipStreamSynchronize(stream))
    assert np.array_equal(host(there), np.where(np.arange(N) < N // 2, 0, X))
    check(hip.hipMemcpyDtoD(here, there, X.nbytes))
    assert np.array_equal(host(here), np.where(np.arange(N) < N // 2, 0, X))
    assert code(hip.hipMemcpyPeer(here, 1, there, 1, 4)) == "hipErrorInvalidValue"
    assert code(hip.hipMemcpyPeer(here, 0, there, 5, 4)) == "hipErrorInvalidDevice"


def test_a_link_that_cannot_be_proven_is_not_used():
    injector = process.card(0).device.gpu.kfd.host.machine.injector
    injector.starve("vram")  # which the proof needs
    assert code(hip.hipDeviceEnablePeerAccess(1, 0)) == "hipErrorPeerAccessUnsupported"
    assert "hipMemcpyPeer goes through the host" in hip.last_message()


def test_a_kernel_reads_the_other_cards_memory():
    there, here = memory_on(1, X), memory_on(0, X)
    assert check(hip.hipDeviceCanAccessPeer(0, 1)) == 1
    assert check(hip.hipDeviceCanAccessPeer(0, 0)) == 0
    check(hip.hipDeviceEnablePeerAccess(1, 0))
    assert code(hip.hipDeviceEnablePeerAccess(1, 0)) == "hipErrorPeerAccessAlreadyEnabled"
    later = memory_on(1, X)
    check(hip.hipSetDevice(0))
    module = check(hip.hipModuleLoad(bytes(KERNELS)))
    kernel = check(hip.hipModuleGetFunction(module, b"vector_add"))
    extra = (there, later, here, ctypes.c_uint(N))
    check(hip.hipModuleLaunchKernel(kernel, 4, 1, 1, 256, 1, 1, 0, None, None, extra))
    assert np.array_equal(host(here), 2 * X)
    check(hip.hipDeviceDisablePeerAccess(1))
    assert code(hip.hipDeviceDisablePeerAccess(1)) == "hipErrorPeerAccessNotEnabled"
    check(hip.hipModuleLaunchKernel(kernel, 4, 1, 1, 256, 1, 1, 0, None, None, extra))
    assert code(hip.hipDeviceSynchronize()) == "hipErrorIllegalAddress"
    check(hip.hipSetDevice(1))
    assert np.array_equal(host(there), X)


def test_pinned_memory_belongs_to_all_cards():
    check(hip.hipSetDevice(0))
    pinned = check(hip.hipHostMalloc(X.nbytes, 0))
    array = np.asarray(pinned.configure(typestr="float32", shape=(N,), itemsize=4))
    array[:] = X
    check(hip.hipSetDevice(1))
    module = check(hip.hipModuleLoad(bytes(KERNELS)))
    kernel = check(hip.hipModuleGetFunction(module, b"scale"))
    extra = (pinned, ctypes.c_float(2.0), ctypes.c_uint(N))
    check(hip.hipModuleLaunchKernel(kernel, 4, 1, 1, 256, 1, 1, 0, None, None, extra))
    check(hip.hipDeviceSynchronize())
    assert np.array_equal(array, 2 * X)


def test_a_stream_waits_for_the_other_cards_event():
    there = memory_on(1, X)
    first, event = check(hip.hipStreamCreate()), check(hip.hipEventCreate())
    check(hip.hipMemsetAsync(there, 0, X.nbytes, first))
    check(hip.hipEventRecord(event, first))
    here = memory_on(0, X)
    second = check(hip.hipStreamCreate())
    check(hip.hipStreamWaitEvent(second, event, 0))
    check(hip.hipMemcpyPeerAsync(here, 0, there, 1, X.nbytes, second))
    check(hip.hipStreamSynchronize(second))
    assert not host(here).any()
    assert code(hip.hipEventRecord(event, second)) == "hipErrorInvalidHandle"


def test_what_is_between_cards():
    assert check(hip.hipExtGetLinkTypeAndHopCount(0, 1))[0] == 2
    assert code(hip.hipExtGetLinkTypeAndHopCount(0, 0)) == "hipErrorInvalidValue"
    names = hip.hipDeviceP2PAttr
    assert check(hip.hipDeviceGetP2PAttribute(names.hipDevP2PAttrAccessSupported, 0, 1)) == 1
    assert check(hip.hipDeviceGetP2PAttribute(names.hipDevP2PAttrNativeAtomicSupported, 0, 1)) == 0
    assert (
        code(hip.hipDeviceGetP2PAttribute(names.hipDevP2PAttrAccessSupported, 0, 0))
        == "hipErrorInvalidDevice"
    )


def test_handles_of_memory_need_cards_that_processes_share():
    pointer = memory_on(0, X)
    assert code(hip.hipIpcGetMemHandle(pointer)) == "hipErrorNotSupported"
    assert "barewave emulate" in hip.last_message()
    assert code(hip.hipIpcGetMemHandle(X)) == "hipErrorInvalidValue"
    assert code(hip.hipIpcOpenMemHandle(hip.hipIpcMemHandle_t(), 1)) == "hipErrorInvalidValue"
    assert code(hip.hipIpcOpenMemHandle(hip.hipIpcMemHandle_t(), 0)) == "hipErrorInvalidValue"
    assert code(hip.hipIpcCloseMemHandle(pointer)) == "hipErrorInvalidValue"
