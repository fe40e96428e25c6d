"""Opening the device and a card against a recording host: order of calls and error paths."""

from __future__ import annotations

import errno

import pytest
from kfd_fake_host import GPU_ID, FakeHost

from barewave.errors import KFDError
from barewave.kfd import GPU, KFD
from barewave.kfd.driver_file import HINTS, explain
from barewave.kfd.ioctl import EventType


def test_bring_up_makes_the_calls_of_a_minimal_driver_in_order(host: FakeHost, gpu: GPU) -> None:
    assert host.names() == [
        "GET_VERSION", "ACQUIRE_VM", "GET_PROCESS_APERTURES_NEW", "RUNTIME_ENABLE", "ALLOC_MEMORY_OF_GPU",
        "MAP_MEMORY_TO_GPU", "CREATE_EVENT", "CREATE_EVENT",
    ]  # fmt: skip
    page = host.calls[4][1]
    assert page["size"] == 0x8000
    assert page["flags"] == 0xD6000002
    first, second = (members for name, members in host.calls if name == "CREATE_EVENT")
    assert first["event_type"] == EventType.MEMORY
    assert first["event_page_offset"] >> 32 == GPU_ID
    assert (second["event_type"], second["event_page_offset"]) == (EventType.HW_EXCEPTION, 0)
    assert gpu.apertures.lds_base == 1 << 48


def test_device_without_permission_names_the_groups(host: FakeHost) -> None:
    host.open_error["/dev/kfd"] = errno.EACCES
    with pytest.raises(KFDError, match=r"render and video.*usermod") as error:
        KFD(host)
    assert error.value.errno == errno.EACCES


def test_render_node_without_permission_names_the_groups_and_leaks_nothing(host: FakeHost) -> None:
    host.open_error["/dev/dri/renderD128"] = errno.EACCES
    with KFD(host) as kfd, pytest.raises(KFDError, match=r"renderD128.*render and video"):
        kfd.open_gpu()
    assert not host.open_fds


def test_missing_device_names_the_kernel_module(host: FakeHost) -> None:
    host.open_error["/dev/kfd"] = errno.ENOENT
    with pytest.raises(KFDError, match="amdgpu kernel module"):
        KFD(host)


def test_topology_that_cannot_be_read_closes_the_device(host: FakeHost) -> None:
    host.files.clear()
    with pytest.raises(KFDError, match="generation_id"):
        KFD(host)
    assert not host.open_fds


def test_interface_version_zero_is_refused(host: FakeHost) -> None:
    host.minor = 0
    with pytest.raises(KFDError, match=r"1\.0, not 1\.1"):
        KFD(host)
    assert not host.open_fds


def test_old_kernel_is_not_asked_for_runtime_enable() -> None:
    host = FakeHost(minor=12)
    with KFD(host) as kfd:
        kfd.open_gpu()
    assert "RUNTIME_ENABLE" not in host.names()


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EEXIST])
def test_runtime_that_somebody_else_has_decided_about_is_left_alone(host: FakeHost, number: int) -> None:
    host.fail["RUNTIME_ENABLE"] = [number]
    with KFD(host) as kfd:
        kfd.open_gpu()
    assert host.names().count("RUNTIME_ENABLE") == 1


def test_card_held_by_another_file_is_explained(host: FakeHost) -> None:
    host.fail["ACQUIRE_VM"] = [errno.EBUSY]
    with KFD(host) as kfd, pytest.raises(KFDError, match="another file of its render node"):
        kfd.open_gpu()
    assert not host.open_fds


def test_card_that_does_not_exist_is_refused(kfd: KFD) -> None:
    with pytest.raises(KFDError, match="there are 1 cards"):
        kfd.open_gpu(1)


def test_card_is_opened_once(kfd: KFD, gpu: GPU) -> None:
    assert kfd.open_gpu(0) is gpu


@pytest.mark.parametrize(("call", "number"), HINTS, ids=str)
def test_every_explanation_reaches_the_person_who_needs_it(
    host: FakeHost, kfd: KFD, call: str, number: int
) -> None:
    number = number or errno.ERANGE  # 0 stands for those that nothing is known of
    if call == "open":
        host.open_error["/dev/kfd"] = number
        with pytest.raises(KFDError) as error:
            KFD(host)
    else:
        name = "GET_CLOCK_COUNTERS" if call == "*" else call
        host.fail[name] = [number]
        with pytest.raises(KFDError) as error:
            kfd.call(name)
    assert str(explain(call, number)) in str(error.value)
    assert error.value.errno == number
