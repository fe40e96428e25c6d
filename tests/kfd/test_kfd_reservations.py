"""Address ranges: reserved with a guard page, kept only if they came back as they went."""

from __future__ import annotations

import errno

import pytest

from barewave.errors import KFDError
from barewave.kfd.reservations import HUGE_PAGE, PAGE, Reservations


class Addresses:
    """Gives out addresses upwards and knows which are reserved."""

    def __init__(self) -> None:
        self.next = 0x10_0000_1000
        self.reserved: set[int] = set()
        self.maps = 0
        self.full = False

    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        if self.full:
            raise OSError(errno.ENOMEM, "full")
        assert (address, protection, fd, offset) == (0, 0, -1, 0)
        self.maps += 1
        start, self.next = self.next, self.next + length
        self.reserved |= set(range(start, start + length, PAGE))
        return start

    def munmap(self, address: int, length: int) -> None:
        pages = set(range(address, address + length, PAGE))
        assert pages <= self.reserved, "given back what was not reserved"
        self.reserved -= pages


@pytest.fixture
def host() -> Addresses:
    return Addresses()


@pytest.fixture
def ranges(host: Addresses) -> Reservations:
    return Reservations(host)  # type: ignore[arg-type]  # the two calls that are made


@pytest.mark.parametrize("size", [PAGE, 5 * PAGE, HUGE_PAGE - PAGE, HUGE_PAGE, 3 * HUGE_PAGE + PAGE])
def test_a_range_has_a_guard_page_and_nothing_more(host: Addresses, ranges: Reservations, size: int) -> None:
    address = ranges.take(size)
    assert host.reserved == set(range(address, address + size + PAGE, PAGE))
    assert address % (HUGE_PAGE if size >= HUGE_PAGE else PAGE) == 0


def test_an_untouched_range_serves_the_next_of_its_size(host: Addresses, ranges: Reservations) -> None:
    address = ranges.take(PAGE)
    ranges.give_back(address, PAGE, untouched=True)
    assert ranges.take(2 * PAGE) != address
    assert ranges.take(PAGE) == address
    assert ranges.take(PAGE) != address
    assert host.maps == 3


def test_what_was_mapped_is_not_kept(host: Addresses, ranges: Reservations) -> None:
    address = ranges.take(PAGE)
    ranges.give_back(address, PAGE, untouched=False)
    assert not host.reserved
    assert ranges.take(PAGE) != address


def test_not_more_is_kept_than_a_process_can_spare(host: Addresses, ranges: Reservations) -> None:
    for size in (PAGE, 16 << 20):
        taken = [ranges.take(size) for _ in range(200)]
        for address in taken:
            ranges.give_back(address, size, untouched=True)
    assert len(host.reserved) == 64 * 2


def test_closing_gives_back_what_is_kept(host: Addresses, ranges: Reservations) -> None:
    late = ranges.take(PAGE)
    ranges.give_back(ranges.take(3 * PAGE), 3 * PAGE, untouched=True)
    ranges.close()
    assert host.reserved == {late, late + PAGE}
    ranges.give_back(late, PAGE, untouched=True)
    assert not host.reserved


def test_no_address_space_is_said(host: Addresses, ranges: Reservations) -> None:
    host.full = True
    with pytest.raises(KFDError, match="no address space for 8192 bytes"):
        ranges.take(2 * PAGE)
