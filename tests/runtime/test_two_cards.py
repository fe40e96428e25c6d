"""Two cards of one machine: kernels that use each other's memory, copies between them, one that is lost."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, asm_kernel

from barewave import BarewaveError, Device, LaunchConfig, Program, launch
from barewave.runtime.buffer import Buffer

TIMEOUT = 60.0
COUNT = 4096
POINTERS = tuple(
    f".name: {name}, .offset: {8 * place}, .size: 8, .value_kind: global_buffer, .address_space: global"
    for place, name in enumerate(("out", "source"))
)
# out[i] = 2 * source[i] + 1
DOUBLE = asm_kernel(
    "double",
    """
  s_load_b128 s[4:7], s[0:1], 0x0
  v_and_b32 v0, 0x3ff, v0
  s_lshl_b32 s8, s15, 8
  v_add_nc_u32 v0, s8, v0
  v_lshlrev_b32 v0, 2, v0
  s_waitcnt lgkmcnt(0)
  global_load_b32 v1, v0, s[6:7]
  s_waitcnt vmcnt(0)
  v_lshl_add_u32 v1, v1, 1, 1
  global_store_b32 v0, v1, s[4:5]
""",
    POINTERS,
)
# A flag in another card's memory (out), then a flush of that card's host data path (source is the register).
SET_AND_FLUSH = asm_kernel(
    "set_and_flush",
    """
  s_load_b128 s[4:7], s[0:1], 0x0
  v_mov_b32 v0, 0
  v_mov_b32 v1, 1
  s_waitcnt lgkmcnt(0)
  global_store_b32 v0, v1, s[4:5]
  s_waitcnt_vscnt null, 0x0
  global_store_b32 v0, v1, s[6:7]
""",
    POINTERS,
)


@pytest.fixture
def cards() -> Iterator[tuple[Device, Device]]:
    with Device("emulated", count=2) as first, first[1] as second:
        yield first, second


def kernel(text: str, name: str):
    return Program.from_asm(text).kernel(name)


def share(buffer: Buffer, with_card: Device) -> int:
    """Map a buffer into another card; the address is the same there."""
    buffer.memory.map_to(with_card.gpu)
    return buffer.address


def test_kernels_read_and_write_the_other_cards_memory(cards: tuple[Device, Device]) -> None:
    double = kernel(DOUBLE, "double")
    numbers = np.arange(COUNT, dtype=np.uint32)
    for here, there in (cards, cards[::-1]):
        with here.array(numbers) as source, there.zeros(COUNT, np.uint32) as out, there.stream() as stream:
            launch(stream, LaunchConfig(grid=COUNT // 256, block=256), double, out, share(source, there))
            stream.sync(TIMEOUT)
            assert (out.numpy() == 2 * numbers + 1).all()
        with here.array(numbers) as source, there.zeros(COUNT, np.uint32) as out, here.stream() as stream:
            launch(stream, LaunchConfig(grid=COUNT // 256, block=256), double, share(out, here), source)
            stream.sync(TIMEOUT)
            assert (out.numpy() == 2 * numbers + 1).all()


def test_memory_that_is_not_mapped_to_a_card_is_a_fault_there_alone(cards: tuple[Device, Device]) -> None:
    first, second = cards
    double = kernel(DOUBLE, "double")
    config = LaunchConfig(grid=1, block=256)
    with first.zeros(256, np.uint32) as source, second.zeros(256, np.uint32) as out:
        with second.stream() as stream:
            launch(stream, config, double, out, source.address)
            with pytest.raises(BarewaveError, match="fault"):
                stream.sync(TIMEOUT)
        with first.stream() as stream, first.zeros(256, np.uint32) as own:
            launch(stream, config, double, own, source)
            stream.sync(TIMEOUT)
            assert (own.numpy() == 1).all()


@pytest.mark.parametrize("size", [4, 4095, (3 << 20) + 5])
def test_sdma_copies_between_cards_both_ways(cards: tuple[Device, Device], size: int) -> None:
    pattern = np.random.default_rng(size).integers(0, 256, size, np.uint8)
    for here, there in (cards, cards[::-1]):
        with here.array(pattern) as source, there.zeros(size, np.uint8) as target:
            source.memory.map_to(there.gpu)
            target.memory.map_to(here.gpu)
            # The owner of the source pushes, then the owner of the target pulls.
            for engine in (here, there):
                target.fill(0)
                with engine.gpu.create_sdma_queue() as queue:
                    queue.wait(queue.copy(target.address, source.address, size), TIMEOUT)
                assert (target.numpy() == pattern).all()


def test_a_kernel_flushes_the_other_cards_host_data_path(cards: tuple[Device, Device]) -> None:
    """What kfdtest's DeviceHdpFlush does: one card waits for a flag, the other sets it and flushes."""
    first, second = cards
    _ = first.gpu.hdp_registers
    page = first.gpu._hdp_page
    page.map_to(second.gpu)
    with first.zeros(16, np.uint32) as flag, first.stream() as waiting, second.stream() as setting:
        launch(waiting, LaunchConfig(grid=1, block=32), kernel(HANG_UNTIL_SET, "hang_until_set"), flag)
        set_and_flush = kernel(SET_AND_FLUSH, "set_and_flush")
        address = share(flag, second)
        launch(setting, LaunchConfig(grid=1, block=1), set_and_flush, address, page.address)
        setting.sync(TIMEOUT)
        waiting.sync(TIMEOUT)
        assert flag.host[0] == 1


def test_the_register_of_a_card_that_it_is_not_mapped_to_is_a_fault(cards: tuple[Device, Device]) -> None:
    first, second = cards
    _ = first.gpu.hdp_registers
    with second.zeros(16, np.uint32) as flag, second.stream() as stream:
        launch(
            stream, LaunchConfig(grid=1, block=1), kernel(SET_AND_FLUSH, "set_and_flush"),
            flag, first.gpu._hdp_page.address,
        )  # fmt: skip
        with pytest.raises(BarewaveError):
            stream.sync(TIMEOUT)


def test_one_card_lost_in_the_middle(cards: tuple[Device, Device]) -> None:
    """Its streams raise, each of them; the other card's results are right, before and afterwards."""
    kept, lost = cards
    double, hang = kernel(DOUBLE, "double"), kernel(HANG_UNTIL_SET, "hang_until_set")
    numbers = np.arange(COUNT, dtype=np.uint32)
    config = LaunchConfig(grid=COUNT // 256, block=256)
    source, out = kept.array(numbers), kept.zeros(COUNT, np.uint32)
    waits = lost.zeros(16, np.uint32)
    working = kept.stream()
    broken = [lost.stream(), lost.stream()]
    for stream in broken:
        launch(stream, LaunchConfig(grid=1, block=32), hang, waits)
    launch(working, config, double, out, source)
    host = kept.gpu.kfd.host
    host.machine.injector.lose_card(host.machine.cards[lost.index])
    for stream in broken:
        with pytest.raises(BarewaveError, match=r"reset|gone|lost"):
            stream.sync(TIMEOUT)
        with pytest.raises(BarewaveError):
            launch(stream, LaunchConfig(grid=1, block=32), hang, waits)
    with pytest.raises(BarewaveError):
        lost.zeros(4)
    for _ in range(3):
        working.sync(TIMEOUT)
        assert (out.numpy() == 2 * numbers + 1).all()
        out.fill(0)
        launch(working, config, double, out, source)
    lost.close()
    working.sync(TIMEOUT)
    assert (out.numpy() == 2 * numbers + 1).all()
    assert kept.error is None
    for each in (working, source, out):
        each.close()
    assert kept.stats.streams == 0
