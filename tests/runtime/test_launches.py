"""Launches on the emulated card: order, events, geometry, arguments, life time."""

from __future__ import annotations

import gc
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from asm_kernels import STORE, asm_kernel

from barewave import BarewaveError, CheckError, Device, LaunchConfig, LoadError, Program, Stream, launch

REPOSITORY = Path(__file__).resolve().parents[2]
KERNELS = REPOSITORY / "tests" / "data" / "kernels"
TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


@pytest.fixture
def stream(device: Device) -> Iterator[Stream]:
    with device.stream(timeout=TIMEOUT) as opened:
        yield opened


def test_saxpy_assembled_here(device: Device, stream: Stream) -> None:
    kernel = Program.from_file(REPOSITORY / "examples" / "saxpy.s").kernel("saxpy")
    x = np.random.default_rng(1).standard_normal(1001, dtype=np.float32)
    with device.array(x) as source, device.array(np.ones_like(x)) as target:
        launch(stream, LaunchConfig(grid=4, block=256), kernel, 2.0, source, target, x.size)
        stream.sync(TIMEOUT)
        np.testing.assert_allclose(target.numpy(), 2 * x + 1, rtol=1e-6, atol=1e-6)


def test_reading_a_buffer_waits_for_the_work(device: Device, stream: Stream) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with device.zeros(32, np.uint32) as out:
        launch(stream, ONE, kernel, out, 5)
        assert set(out.numpy().tolist()) == {5}


def test_launches_of_a_stream_run_in_order_beyond_the_ring_and_the_kernarg_segments(device: Device) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with device.stream(packets=64, timeout=TIMEOUT) as stream, device.zeros(32, np.uint32) as out:
        for number in range(20_000):  # 64 bytes of arguments each: more than the ring of 1 MiB holds
            stream.launch(ONE, kernel, out, number)
        stream.sync(TIMEOUT)
        assert stream.completed == stream.launches == 20_000
        assert set(out.numpy().tolist()) == {19_999}


def test_events_measure_time_and_order(device: Device, stream: Stream) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with device.zeros(32, np.uint32) as out:
        start = stream.record()
        for number in range(10):
            launch(stream, ONE, kernel, out, number)
        end = stream.record()
        end.sync(TIMEOUT)
        assert end.query()
        assert start.query()
        assert 0 <= end - start < TIMEOUT * 1e3
        assert start - end == -(end - start)
        stream.close()
        assert end - start >= 0, "an event that was reached keeps its time"


def test_an_event_that_was_not_reached_has_no_time(device: Device) -> None:
    stream = device.stream()
    event = stream.record()
    event.close()
    if not event.query():  # else the card was quicker than close()
        with pytest.raises(BarewaveError, match="closed before it was reached"):
            event.sync(TIMEOUT)
    stream.close()
    with pytest.raises(BarewaveError, match="is closed"):
        stream.record()


def test_hundreds_of_dropped_events_reuse_their_signals(device: Device, stream: Stream) -> None:
    for _ in range(300):
        stream.record()
    stream.sync(TIMEOUT)
    gc.collect()
    assert stream.events == 0


def test_types_and_counts_are_checked_at_the_launch(device: Device, stream: Stream) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    before = stream.launches
    for arguments, message in (((), "takes 2"), ((1.5, 1), "argument 0"), ((None, 2**40), "does not fit")):
        with pytest.raises(CheckError, match=message):
            launch(stream, ONE, kernel, *arguments)
    assert stream.launches == before, "nothing was queued"


def test_a_block_beyond_what_the_kernel_was_compiled_for(device: Device, stream: Stream) -> None:
    kernel = Program.from_asm(asm_kernel("small", "", block=64)).kernel("small")
    with pytest.raises(CheckError, match="compiled for at most 64 work-items"):
        launch(stream, LaunchConfig(grid=1, block=65), kernel)
    launch(stream, LaunchConfig(grid=1, block=64), kernel)


def test_unknown_hidden_arguments_are_refused() -> None:
    moon = (".offset: 0, .size: 8, .value_kind: hidden_moon",)
    with pytest.raises(LoadError, match="hidden_moon"):
        Program.from_asm(asm_kernel("strange", "", moon)).kernel("strange")


def test_unknown_kernels_are_listed() -> None:
    with pytest.raises(LoadError, match=r"no kernel 'stor'; did you mean store\?; it holds store"):
        Program.from_asm(STORE).kernel("stor")


def test_a_kernel_says_what_it_takes() -> None:
    kernel = Program.from_file(KERNELS / "matmul_tiled.clang22.O3.co").kernel("matmul_tiled")
    assert len(kernel.arguments) == 6
    assert [argument.kind for argument in kernel.arguments] == ["pointer"] * 3 + ["value"] * 3
    assert (kernel.attributes.lds, kernel.attributes.wave_size) == (2048, 32)
    assert 1 <= kernel.attributes.occupancy <= 16
    assert kernel.disassemble().splitlines()[-1].split()[1] == "s_endpgm"


def test_pack_gives_the_bytes_of_a_launch(device: Device) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    assert kernel.pack(None, 7, device=device) == struct.pack("<QI4x", 0, 7)


def test_a_buffer_closed_while_in_use_lives_until_the_work_has_ended(device: Device) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with device.stream(timeout=TIMEOUT) as stream:
        out = device.zeros(32, np.uint32)
        for number in range(100):
            launch(stream, ONE, kernel, out, number)
        out.close()
        stream.sync(TIMEOUT)
        assert device.stats.memory["draining"] == 0


def test_a_program_that_is_dropped_gives_its_image_back(device: Device) -> None:
    gc.collect()
    before = device.stats.programs
    program = Program.from_asm(STORE)
    program.load(device)
    assert device.stats.programs == before + 1
    del program
    gc.collect()
    assert device.stats.programs == before


def test_the_same_signature_is_compiled_once(device: Device, stream: Stream) -> None:
    program = Program.from_asm(STORE)
    kernel = program.kernel("store")
    with device.zeros(32, np.uint32) as out:
        for number in range(5):
            launch(stream, ONE, kernel, out, number)
        stats = device.stats
        assert kernel.packer.misses == 1
        assert kernel.packer.hits == 4
        assert stats.launches >= 5
        assert stats.streams >= 1


def test_two_streams_of_one_device(device: Device) -> None:
    kernel = Program.from_asm(STORE).kernel("store")
    with (
        device.stream() as a,
        device.stream() as b,
        device.zeros(32, np.uint32) as x,
        device.zeros(32, np.uint32) as y,
    ):
        launch(a, ONE, kernel, x, 1)
        launch(b, ONE, kernel, y, 2)
        device.sync(TIMEOUT)
        assert (x.numpy()[31], y.numpy()[31]) == (1, 2)


def test_closing_the_device_closes_streams_and_events() -> None:
    device = Device("emulated")
    stream = device.stream()
    event = stream.record()
    device.close()
    assert stream.closed
    assert event.closed
    with pytest.raises(BarewaveError, match="closed"):
        device.stream()
