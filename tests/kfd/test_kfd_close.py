"""Tear-down against a recording host: what is given back, in which order, and what is kept."""

from __future__ import annotations

import errno
import gc
import warnings

import pytest
from kfd_fake_host import FakeHost

from barewave.emulator import EmulatedHost
from barewave.errors import KFDError
from barewave.kfd import GPU, KFD, process_state


def test_close_gives_everything_back_in_reverse(host: FakeHost) -> None:
    kfd = KFD(host)
    gpu = kfd.open_gpu()
    kept = [gpu.allocate(4096), gpu.create_queue(64), gpu.create_signal(1, kfd.create_event())]
    kfd.close()
    kfd.close()
    names = host.names()
    assert not host.open_fds
    assert len(kfd.allocations) == 0
    assert names.count("CREATE_EVENT") == names.count("DESTROY_EVENT")
    # The event page alone stays, until the process ends.
    assert names.count("ALLOC_MEMORY_OF_GPU") == names.count("FREE_MEMORY_OF_GPU") + 1
    assert names.count("ALLOC_MEMORY_OF_GPU") == names.count("UNMAP_MEMORY_FROM_GPU")
    assert names.index("DESTROY_QUEUE") < names.index("UNMAP_MEMORY_FROM_GPU")
    assert names[-1] == "RUNTIME_ENABLE"
    assert host.calls[-1][1]["mode_mask"] == 0
    assert all(resource.closed for resource in kept)


def test_close_goes_on_after_an_error_and_raises_it(host: FakeHost) -> None:
    kfd = KFD(host)
    gpu = kfd.open_gpu()
    kept = gpu.create_queue(64)
    host.fail["DESTROY_QUEUE"] = [errno.EIO]
    with pytest.raises(KFDError, match="DESTROY_QUEUE"):
        kfd.close()
    assert kept.closed
    assert not host.open_fds
    assert len(kfd.allocations) == 0


def test_closed_handle_refuses_calls(host: FakeHost) -> None:
    kfd = KFD(host)
    gpu = kfd.open_gpu()
    kfd.close()
    with pytest.raises(KFDError, match="handle is closed"):
        gpu.available_memory()


def test_forgotten_memory_warns_and_is_freed_at_the_next_call(host: FakeHost, gpu: GPU) -> None:
    memory = gpu.allocate(4096, name="lost")
    freed = host.names().count("FREE_MEMORY_OF_GPU")
    held = [memory]
    del memory
    with pytest.warns(ResourceWarning, match="'lost' vram.*was not closed"):
        held.clear()
    # not where the collector runs: that may be in the middle of another call into the kernel
    assert host.names().count("FREE_MEMORY_OF_GPU") == freed
    gpu.allocate(4096, name="next").close()
    assert host.names().count("FREE_MEMORY_OF_GPU") == freed + 2


@pytest.mark.filterwarnings("error", "ignore:.*was not closed:ResourceWarning")
def test_a_driver_that_is_collected_after_its_emulated_host_was_closed_says_nothing() -> None:
    with EmulatedHost() as host:
        kfd = KFD(host)
        kfd.open_gpu().create_queue(64)
    del kfd
    gc.collect()


def test_closed_memory_does_not_warn(gpu: GPU) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        memory = gpu.allocate(4096)
        memory.close()
        memory.close()
        del memory
        gc.collect()


def test_real_process_keeps_render_node_and_event_page_for_the_next_handle(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process_state, "_render_nodes", {})
    monkeypatch.setattr(process_state, "_event_pages", {})
    host.name = "linux"
    with KFD(host) as kfd:
        first = kfd.open_gpu().render_fd
        page = kfd.event_page.address
        kfd.event_page.view[8] = 1
    assert list(host.open_fds.values()) == ["/dev/dri/renderD128"]
    host.calls.clear()
    with KFD(host) as kfd:
        assert kfd.open_gpu().render_fd == first
        assert kfd.event_page.address == page
        assert kfd.event_page.view[8] == 1
        kfd.open_gpu().create_queue(64).close()
    names = host.names()
    created = [members for name, members in host.calls if name == "CREATE_EVENT"]
    assert [members["event_page_offset"] for members in created] == [0, 0, 0]
    assert names.index("CREATE_EVENT") < names.index("ALLOC_MEMORY_OF_GPU")
