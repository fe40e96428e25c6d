"""Cards of ``barewave.hip``: which, what, current per thread, limits."""

import threading

import pytest
from hip_support import check, code, hip_cards, two_cards

from barewave import hip
from barewave.runtime.hip.context import process

__all__ = ["hip_cards", "two_cards"]


def test_properties_are_the_topologys(hip_cards):
    properties = check(hip.hipGetDeviceProperties(0))
    node = process.card(0).device.gpu.node
    assert "7900 XTX" in properties.name
    assert (properties.gcnArchName, properties.major, properties.minor) == ("gfx1100", 11, 0)
    assert properties.totalGlobalMem == node.vram_size
    assert (properties.warpSize, properties.multiProcessorCount) == (32, 48)
    assert (properties.maxThreadsPerBlock, properties.sharedMemPerBlock) == (1024, 65536)
    assert properties.maxThreadsPerMultiProcessor == 2048
    assert properties.maxGridSize[0] == 2**31 - 1
    assert properties.clockRate == node.properties["max_engine_clk_fcompute"] * 1000
    assert (properties.memoryBusWidth, properties.l2CacheSize) == (384, 6 << 20)
    assert properties.arch.hasDoubles
    assert not properties.arch.hasDynamicParallelism
    assert properties.isLargeBar == 1
    assert check(hip.hipGetDevicePropertiesR0600(0)).to_bytes() == properties.to_bytes()


@pytest.mark.parametrize("attribute", list(hip.hipDeviceAttribute_t))
def test_attributes_are_the_properties(hip_cards, attribute):
    value = check(hip.hipDeviceGetAttribute(attribute, 0))
    properties = check(hip.hipGetDeviceProperties(0))
    short = attribute.name.removeprefix("hipDeviceAttribute")
    field = short[0].lower() + short[1:]
    if field in properties.PROPERTIES() and isinstance(getattr(properties, field), int):
        assert value == min(getattr(properties, field), 2**31 - 1)


def test_attributes_that_do_not_exist(hip_cards):
    assert code(hip.hipDeviceGetAttribute(4242, 0)) == "hipErrorInvalidValue"
    assert code(hip.hipDeviceGetAttribute(0, 1)) == "hipErrorInvalidDevice"


def test_one_card(hip_cards):
    assert check(hip.hipGetDeviceCount()) == 1
    assert hip.hipInit(0) == (hip.hipError_t.hipSuccess,)
    assert code(hip.hipInit(1)) == "hipErrorInvalidValue"
    assert check(hip.hipGetDevice()) == 0
    assert code(hip.hipSetDevice(1)) == "hipErrorInvalidDevice"
    assert code(hip.hipGetDeviceProperties(-1)) == "hipErrorInvalidDevice"
    assert check(hip.hipDeviceGetName(8, 0)) == "AMD Rad"
    assert code(hip.hipDeviceGetName(0, 0)) == "hipErrorInvalidValue"
    place = check(hip.hipDeviceGetPCIBusId(32, 0))
    assert check(hip.hipDeviceGetByPCIBusId(place.upper())) == 0
    assert code(hip.hipDeviceGetByPCIBusId("ffff:00:00.0")) == "hipErrorInvalidDevice"
    assert code(hip.hipDeviceGetPCIBusId(3, 0)) == "hipErrorInvalidValue"
    assert check(hip.hipDeviceTotalMem(0)) == check(hip.hipGetDeviceProperties(0)).totalGlobalMem
    assert check(hip.hipDeviceComputeCapability(0)) == (11, 0)
    assert len(check(hip.hipDeviceGetUuid(0)).bytes) == 16
    assert check(hip.hipRuntimeGetVersion()) == hip.HIP_VERSION


def test_the_current_card_belongs_to_the_thread(two_cards):
    assert check(hip.hipGetDeviceCount()) == 2
    check(hip.hipSetDevice(1))
    seen = []

    def other():
        seen.append(check(hip.hipGetDevice()))
        check(hip.hipMalloc(64))
        seen.append(hip.hipSetDevice(7)[0])

    thread = threading.Thread(target=other)
    thread.start()
    thread.join(30)
    assert seen == [0, hip.hipError_t.hipErrorInvalidDevice]
    assert check(hip.hipGetDevice()) == 1
    # Errors belong to threads, too.
    assert hip.hipPeekAtLastError() == (hip.hipError_t.hipSuccess,)
    assert check(hip.hipPointerGetAttributes(check(hip.hipMalloc(64)))).device == 1


def test_cards_can_be_hidden(two_cards, monkeypatch):
    monkeypatch.setenv("HIP_VISIBLE_DEVICES", "1")
    assert check(hip.hipGetDeviceCount()) == 1
    assert process.card(0).device.index == 1
    process.close()
    monkeypatch.setenv("HIP_VISIBLE_DEVICES", "-1")
    assert code(hip.hipGetDeviceCount()) == "hipErrorNoDevice"
    assert code(hip.hipMalloc(4)) == "hipErrorNoDevice"


def test_a_card_is_chosen_by_what_it_has(hip_cards):
    wanted = hip.hipDeviceProp_t(major=11, totalGlobalMem=1 << 30)
    assert check(hip.hipChooseDevice(wanted)) == 0
    assert code(hip.hipChooseDevice(hip.hipDeviceProp_t(major=99))) == "hipErrorInvalidValue"


def test_limits_and_flags(hip_cards):
    limit = hip.hipLimit_t.hipLimitStackSize
    check(hip.hipDeviceSetLimit(limit, 4096))
    assert check(hip.hipDeviceGetLimit(limit)) == 4096
    other = hip.hipLimit_t.hipLimitMallocHeapSize
    assert code(hip.hipDeviceGetLimit(other)) == "hipErrorUnsupportedLimit"
    assert code(hip.hipDeviceSetLimit(limit, -1)) == "hipErrorInvalidValue"
    check(hip.hipSetDeviceFlags(hip.hipDeviceScheduleSpin))
    assert check(hip.hipGetDeviceFlags()) == 1
    assert code(hip.hipSetDeviceFlags(1 << 20)) == "hipErrorInvalidValue"
    check(hip.hipDeviceSetCacheConfig(hip.hipFuncCache_t.hipFuncCachePreferL1))
    assert code(hip.hipDeviceSetCacheConfig(99)) == "hipErrorInvalidValue"


def test_a_reset_forgets_everything(hip_cards):
    pointer, stream = check(hip.hipMalloc(64)), check(hip.hipStreamCreate())
    check(hip.hipDeviceReset())
    assert code(hip.hipMemset(pointer, 0, 64)) == "hipErrorInvalidValue"
    assert code(hip.hipStreamSynchronize(stream)) == "hipErrorContextIsDestroyed"
    check(hip.hipMemset(check(hip.hipMalloc(64)), 0, 64))
