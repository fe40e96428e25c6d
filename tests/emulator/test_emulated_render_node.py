"""The render node's DRM ioctls."""

import errno
import struct

import pytest
from kfd_client import VRAM, fails

from barewave.emulator.card import RX_7900_XTX
from barewave.emulator.render_node import DEVICE_INFO, DRM_CLIENT, DRM_VERSION, INFO, MEMORY_INFO

VERSION, GET_CLIENT, AMDGPU_INFO = 0xC0406400, 0xC0286405, 0x40206445


def query(client, number, size, argument=(0, 0, 0, 0)):
    at = client.memory()
    client.host.ioctl(
        client.render,
        AMDGPU_INFO,
        INFO.pack(return_pointer=at, return_size=size, query=number, argument=argument),
    )
    return client.peek(at, size)


def test_version_names_the_driver(client):
    at = client.memory()
    argument = DRM_VERSION.pack(name=at, name_len=64)
    client.host.ioctl(client.render, VERSION, argument)
    answer = DRM_VERSION.unpack(argument)
    assert client.peek(at, answer["name_len"]) == b"amdgpu"
    assert (answer["version_major"], answer["date_len"]) == (3, 8)
    short = DRM_VERSION.pack(name=at + 64, name_len=3)
    client.host.ioctl(client.render, VERSION, short)
    assert client.peek(at + 64, 6) == b"amd\0\0\0"
    with fails(errno.EFAULT):
        client.host.ioctl(client.render, VERSION, DRM_VERSION.pack(name=16, name_len=6))


def test_a_client_sees_itself(client):
    argument = DRM_CLIENT.pack(idx=0)
    client.host.ioctl(client.render, GET_CLIENT, argument)
    assert DRM_CLIENT.read(argument, "auth") == 1
    with fails(errno.EINVAL):
        client.host.ioctl(client.render, GET_CLIENT, DRM_CLIENT.pack(idx=1))


def test_info(client):
    assert struct.unpack("<I", query(client, 0x00, 4)) == (1,)
    device = DEVICE_INFO.unpack(query(client, 0x16, DEVICE_INFO.size))
    assert (device["device_id"], device["cu_active_number"]) == (0x744C, 96)
    assert (device["num_shader_engines"], device["gpu_counter_freq"]) == (6, 100_000)
    assert device["wave_front_size"] == 32
    assert query(client, 0x16, 4) == struct.pack("<I", 0x744C)
    assert struct.unpack("<I", query(client, 0x15, 4, (0x263E, 1, 0, 0))) == (0x545,)


def test_info_tells_memory_in_use(client):
    client.alloc(6 << 20, VRAM)
    assert struct.unpack("<Q", query(client, 0x10, 8)) == (6 << 20,)
    memory = MEMORY_INFO.unpack(query(client, 0x19, MEMORY_INFO.size))
    assert memory["vram.heap_usage"] == 6 << 20
    assert memory["vram.total_heap_size"] == client.host.machine.cards[0].profile.vram
    assert memory["gtt.heap_usage"] == struct.unpack("<Q", query(client, 0x11, 8))[0]


def test_errors(client):
    for number, argument, code in (
        (0x77, (0, 0, 0, 0), errno.EINVAL),
        (0x15, (0x263E, 0, 0, 0), errno.EINVAL),
        (0x15, (0x1234, 1, 0, 0), errno.EFAULT),
    ):
        with fails(code):
            query(client, number, 4, argument)
    for place, size, code in ((0, 4, errno.EINVAL), (0x1000, 0, errno.EINVAL), (0x1000, 4, errno.EFAULT)):
        with fails(code):
            client.host.ioctl(client.render, AMDGPU_INFO, INFO.pack(return_pointer=place, return_size=size))
    for request in (0xC0406442, 0xC0404B00):
        with fails(errno.EINVAL):
            client.host.ioctl(client.render, request, bytearray(64))
    assert client.records()[-1]["reason"]


def test_layouts_against_other_peoples_tables():
    drm = pytest.importorskip("tinygrad.runtime.autogen.amdgpu_drm", reason="tinygrad is not installed")
    for own, other in (
        (DRM_VERSION, drm.struct_drm_version),
        (DEVICE_INFO, drm.struct_drm_amdgpu_info_device),
    ):
        offsets = {name: offset for name, _, offset, *_ in other._real_fields_}
        assert own.size <= other.SIZE  # newer kernels add members at the end
        for field in own:
            assert field.offset == offsets[field.name], field.name


def test_the_profile_agrees_with_the_published_card():
    assert (RX_7900_XTX.cu_count, RX_7900_XTX.lds_size_in_kb, RX_7900_XTX.memory_width) == (96, 64, 384)
