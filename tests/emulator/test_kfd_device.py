"""Dispatch rules of /dev/kfd and the ioctls about the process as a whole."""

import errno
import os

import pytest
from kfd_client import GPU_ID, PAGE, Client, fails

from barewave.kfd.ioctl import GET_VERSION, IOCTLS, PROCESS_DEVICE_APERTURES, Direction, number_of


def test_version_is_1_17(client):
    assert client.call("GET_VERSION") == {"major_version": 1, "minor_version": 17}


@pytest.mark.parametrize("nr", [0x00, 0x27, 0x28, 0x7F, 0x80, 0x81, 0x83, 0x85, 0xFF])
def test_numbers_outside_of_the_table_are_enotty(client, nr):
    with fails(errno.ENOTTY):
        client.host.ioctl(client.fd, number_of(Direction.READ_WRITE, nr, 64), bytearray(64))


@pytest.mark.parametrize("nr", range(0x0D, 0x11))
def test_deprecated_numbers_are_eperm(client, nr):
    with fails(errno.EPERM):
        client.host.ioctl(client.fd, number_of(Direction.WRITE, nr, 16), bytearray(16))


def test_only_the_low_byte_of_the_number_counts(client):
    argument = bytearray(8)
    client.host.ioctl(client.fd, number_of(Direction.WRITE, 0x01, 8), argument)
    assert GET_VERSION.unpack(argument)["minor_version"] == 17


def test_as_many_bytes_are_copied_as_the_number_says(client):
    short, long = bytearray(b"\xaa" * 8), bytearray(b"\xaa" * 16)
    client.host.ioctl(client.fd, number_of(Direction.READ, 0x01, 4), short)
    assert short.hex() == "01000000aaaaaaaa"
    client.host.ioctl(client.fd, number_of(Direction.READ, 0x01, 16), long)
    # A call that only reads starts from zeros, whatever the caller had there.
    assert long.hex() == "0100000011000000" + "00" * 8


def test_an_argument_shorter_than_its_number_says_is_efault(client):
    with fails(errno.EFAULT):
        client.host.ioctl(client.fd, IOCTLS["CREATE_QUEUE"].number, bytearray(8))


def test_what_is_refused_is_told_with_its_reason(client):
    assert client.error("SMI_EVENTS", gpuid=1) == errno.EINVAL
    record = client.records()[-1]
    assert (record["record"], record["ioctl"], record["errno"]) == ("refused", "SMI_EVENTS", errno.EINVAL)
    assert record["reason"] == "no card has the gpu_id 1"


def test_apertures(client):
    table = client.memory()
    answer = client.call("GET_PROCESS_APERTURES_NEW", kfd_process_device_apertures_ptr=table, num_of_nodes=4)
    assert answer["num_of_nodes"] == 1
    aperture = PROCESS_DEVICE_APERTURES.unpack(client.peek(table, 56))
    assert aperture["gpu_id"] == GPU_ID
    assert (aperture["gpuvm_base"], aperture["gpuvm_limit"]) == (0x10000, (1 << 47) - 1)
    assert (aperture["lds_base"], aperture["scratch_base"]) == (1 << 48, 2 << 48)
    assert aperture["scratch_limit"] - aperture["scratch_base"] == 0xFFFFFFFF
    old = IOCTLS["GET_PROCESS_APERTURES"]
    argument = old.structure.pack()
    client.host.ioctl(client.fd, old.number, argument)
    assert argument[:56] == client.peek(table, 56)
    assert old.structure.read(argument, "num_of_nodes") == 1


def test_apertures_count_and_bad_pointer(client):
    assert client.call("GET_PROCESS_APERTURES_NEW", num_of_nodes=0)["num_of_nodes"] == 1
    assert client.error("GET_PROCESS_APERTURES_NEW", num_of_nodes=1) == errno.EFAULT


def test_clocks_advance_and_an_unknown_card_has_none(client):
    first = client.call("GET_CLOCK_COUNTERS", gpu_id=GPU_ID)
    second = client.call("GET_CLOCK_COUNTERS", gpu_id=GPU_ID)
    assert 0 < first["gpu_clock_counter"] <= second["gpu_clock_counter"]
    assert first["system_clock_freq"] == 1_000_000_000
    # 100 MHz against nanoseconds.
    assert abs(first["gpu_clock_counter"] * 10 - first["cpu_clock_counter"]) < 1_000_000_000
    assert client.call("GET_CLOCK_COUNTERS", gpu_id=1)["gpu_clock_counter"] == 0


def test_memory_policy_and_trap_handler(client):
    assert client.error("SET_MEMORY_POLICY", gpu_id=GPU_ID, default_policy=1) == 0
    assert client.error("SET_MEMORY_POLICY", gpu_id=GPU_ID, default_policy=2) == errno.EINVAL
    assert client.error("SET_MEMORY_POLICY", gpu_id=1) == errno.EINVAL
    assert client.error("SET_TRAP_HANDLER", gpu_id=GPU_ID, tba_addr=0x1000) == 0
    assert client.error("SET_TRAP_HANDLER", gpu_id=1) == errno.EINVAL
    assert client.error("SET_SCRATCH_BACKING_VA", gpu_id=GPU_ID) == 0
    assert client.error("SET_SCRATCH_BACKING_VA", gpu_id=1) == errno.EINVAL


def test_tile_config(client):
    tiles = client.memory()
    client.poke(tiles, b"\xff" * 256)
    answer = client.call("GET_TILE_CONFIG", gpu_id=GPU_ID, tile_config_ptr=tiles, num_tile_configs=64)
    assert answer["gb_addr_config"] == 0x545
    assert answer["num_tile_configs"] == 32
    assert client.peek(tiles, 129) == bytes(128) + b"\xff"
    assert client.error("GET_TILE_CONFIG", gpu_id=GPU_ID, num_tile_configs=1) == errno.EFAULT


def test_xnack(client):
    assert client.call("SET_XNACK_MODE", xnack_enabled=-1)["xnack_enabled"] == 0
    assert client.error("SET_XNACK_MODE", xnack_enabled=1) == errno.EPERM
    assert client.error("SET_XNACK_MODE", xnack_enabled=0) == 0


def test_the_runtime_is_enabled_once(client):
    assert client.error("RUNTIME_ENABLE", mode_mask=1) == 0
    assert client.error("RUNTIME_ENABLE", mode_mask=1) == errno.EBUSY
    assert client.error("RUNTIME_ENABLE", mode_mask=0) == 0
    assert client.error("RUNTIME_ENABLE", mode_mask=1) == 0


def test_acquire_vm():
    client = Client(acquire=False)
    try:
        assert client.error("ALLOC_MEMORY_OF_GPU", size=PAGE, gpu_id=GPU_ID, flags=2) == errno.ENODEV
        assert client.error("SET_MEMORY_POLICY", gpu_id=GPU_ID) == errno.ESRCH
        assert client.error("ACQUIRE_VM", drm_fd=9999, gpu_id=GPU_ID) == errno.EINVAL
        assert client.error("ACQUIRE_VM", drm_fd=client.fd, gpu_id=GPU_ID) == errno.EINVAL
        assert client.error("ACQUIRE_VM", drm_fd=client.render, gpu_id=1) == errno.EINVAL
        assert client.error("ACQUIRE_VM", drm_fd=client.render, gpu_id=GPU_ID) == 0
        assert client.error("ACQUIRE_VM", drm_fd=client.render, gpu_id=GPU_ID) == 0
        other = client.host.open("/dev/dri/renderD128", os.O_RDWR)
        assert client.error("ACQUIRE_VM", drm_fd=other, gpu_id=GPU_ID) == errno.EBUSY
    finally:
        client.close()
