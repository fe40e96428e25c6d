"""Memory at addresses that the caller chooses, for programs that are to find their pointers again."""

from __future__ import annotations

import errno
from collections.abc import Iterator

import pytest

from barewave.emulator.host import EmulatedHost
from barewave.errors import KFDError
from barewave.kfd import GPU, KFD
from barewave.kfd.host import MAP_ANONYMOUS, MAP_NORESERVE, MAP_PRIVATE, PROT_NONE
from barewave.kfd.recording_host import RecordingHost

PLACE = 0x3000_0000_0000


@pytest.fixture
def gpu() -> Iterator[GPU]:
    with EmulatedHost() as host, KFD(host) as kfd, kfd.open_gpu() as gpu:
        yield gpu


@pytest.mark.parametrize("kind", ["vram", "gtt"])
def test_memory_is_where_it_was_asked_for_and_the_place_is_free_again(gpu: GPU, kind: str) -> None:
    for _ in range(2):
        with gpu.allocate(5000, kind, host_visible=True, address=PLACE) as memory:
            assert memory.address == PLACE
            memory.view[:5] = b"there"
            assert [each.address for each in gpu.kfd.allocations].count(PLACE) == 1


def test_a_place_that_is_taken_is_refused_and_left_alone(gpu: GPU) -> None:
    with gpu.allocate(4096, "gtt", address=PLACE) as memory:
        memory.view[:4] = b"mine"
        for address in (PLACE, PLACE + 4096):  # the guard page is taken, too
            with pytest.raises(KFDError) as error:
                gpu.allocate(4096, "gtt", address=address)
            assert error.value.errno == errno.EEXIST
        assert bytes(memory.view[:4]) == b"mine"


@pytest.mark.parametrize("address", [PLACE + 1, -4096])
def test_memory_begins_at_a_page(gpu: GPU, address: int) -> None:
    with pytest.raises(ValueError, match="begins at a page"):
        gpu.allocate(4096, "gtt", address=address)


def test_a_recording_host_places_reservations_where_another_process_can_have_them() -> None:
    told: list[dict[str, object]] = []
    with EmulatedHost() as inner:
        first, second = RecordingHost(inner, told.append), RecordingHost(inner, told.append)
        flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        places = [host.mmap(0, 8192, PROT_NONE, flags, -1, 0) for host in (first, first, second)]
        assert len(set(places)) == 3
        assert all(0x2000_0000_0000 <= place < 0x5000_0000_0000 for place in places)
        for place in places:
            first.munmap(place, 8192)
    assert [facts["call"] for facts in told] == ["mmap"] * 3 + ["munmap"] * 3
