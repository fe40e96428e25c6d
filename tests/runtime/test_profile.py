"""A watched program does what it does unwatched, and each of its launches has its times."""

from __future__ import annotations

import itertools
import json
import os
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from asm_kernels import HANG_UNTIL_SET, STORE

from barewave import BarewaveError, Device, GPUFault, LaunchConfig, Program, Stream
from barewave.kfd.packets import aql
from barewave.runtime.launchers import prepare_packet
from barewave.runtime.observed import stream_class

STORES = Program.from_asm(STORE).kernel("store")
HANGS = Program.from_asm(HANG_UNTIL_SET).kernel("hang_until_set")
ONE = LaunchConfig(grid=1, block=32)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BAREWAVE_PROF", str(tmp_path / "log"))
    return tmp_path / "log"


def launches(log: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.read_text().splitlines()]


def test_nothing_is_watched_unless_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BAREWAVE_PROF", raising=False)
    assert stream_class() is Stream
    with Device("emulated") as device, device.stream() as stream:
        assert type(stream) is Stream


def test_every_way_to_launch_is_seen_with_times_in_order(log: Path) -> None:
    with (
        Device("emulated") as device,
        device.stream(name="mine") as stream,
        device.zeros(32, np.uint32) as out,
    ):
        before = device.gpu.clock().cpu
        stream.launch(ONE, STORES, out, 1)
        STORES[2, 16, stream](out, 2)
        prepared = stream.prepare(ONE, STORES, out, 3)
        for _ in range(3):
            prepared()
        stream.sync()
        after = device.gpu.clock().cpu
        assert (out.numpy() == 3).all()
        assert stream.launches == 5
        assert stream.completed == 5
    found = launches(log)
    assert [launch["kernel"] for launch in found] == ["store"] * 5
    assert [launch["grid"] for launch in found] == [[1, 1, 1], [2, 1, 1], *[[1, 1, 1]] * 3]
    times = [(launch["start_ns"], launch["end_ns"]) for launch in found]
    assert all(start < end for start, end in times)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(times))
    # on the host's clock, in nanoseconds: a second more or less, as reading two clocks may be interrupted
    assert before - 10**9 < times[0][0]
    assert times[-1][1] < after + 10**9
    assert {launch["stream"] for launch in found} == {"mine"}
    assert {launch["pid"] for launch in found} == {os.getpid()}


def test_a_small_ring_goes_round_and_loses_none(log: Path) -> None:
    with Device("emulated") as device, device.zeros(32, np.uint32) as out:
        with device.stream(packets=64) as stream:
            for number in range(500):
                stream.launch(ONE, STORES, out, number)
        assert (out.numpy() == 499).all()
        assert device.stats.events == 0
    assert len(launches(log)) == 500


def test_threads_share_a_stream(log: Path) -> None:
    with Device("emulated") as device, device.stream() as stream, device.zeros(32, np.uint32) as out:
        threads = [
            threading.Thread(target=lambda: [stream.launch(ONE, STORES, out, 7) for _ in range(100)])
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        stream.sync()
    assert len(launches(log)) == 400


def test_a_wrong_argument_is_refused_and_not_written_down(log: Path) -> None:
    with Device("emulated") as device, device.stream() as stream, device.zeros(32, np.uint32) as out:
        for arguments in ((out,), (out, 1, 2), (out, "text"), (out, 1 << 40)):
            with pytest.raises(BarewaveError):
                stream.launch(ONE, STORES, *arguments)
        stream.launch(ONE, STORES, out, 1)
    assert len(launches(log)) == 1


def test_launches_that_never_ended_are_told_as_such(log: Path) -> None:
    with Device("emulated") as device, device.stream() as stream:
        with device.zeros(32, np.uint32) as out:
            stream.launch(ONE, STORES, out, 1)
            stream.sync()
        stream.launch(ONE, STORES, 0x1000, 1)
        with pytest.raises(GPUFault, match="store"):
            stream.sync(timeout=30)
    first, second = launches(log)
    assert first["end_ns"] is not None
    assert second["end_ns"] is None


def test_arguments_only_when_wanted(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_PROF_ARGS", "1")
    with Device("emulated") as device, device.stream() as stream, device.zeros(32, np.uint32) as out:
        stream.launch(ONE, STORES, out, 41)
    [launch] = launches(log)
    assert launch["arguments"][1] == "41"


def test_streams_still_overlap(log: Path) -> None:
    """One waits for a store of the other's kernel: a profiler that ran them one by one would hang here."""
    with (
        Device("emulated") as device,
        device.zeros(32, np.uint32) as flag,
        device.stream() as first,
        device.stream() as second,
    ):
        first.launch(ONE, HANGS, flag)
        second.launch(ONE, STORES, flag, 1)
        first.sync(timeout=30)
    by_name = {launch["kernel"]: launch for launch in launches(log)}
    assert by_name["hang_until_set"]["end_ns"] >= by_name["store"]["start_ns"]


def test_a_file_that_cannot_be_written_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_PROF", os.devnull + "/no")
    with Device("emulated") as device, pytest.raises(BarewaveError, match="BAREWAVE_PROF"):
        device.stream()


def test_profile_and_recording_exclude_each_other(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_RECORD", str(log))
    with pytest.raises(BarewaveError, match="both"):
        Device("emulated")


def test_packets_that_were_made_elsewhere_are_timed_between_two_barriers(log: Path) -> None:
    with Device("emulated") as device, device.stream() as stream, device.zeros(32, np.uint32) as out:
        packet = aql.barrier_and(completion_signal=stream.progress, barrier=True)
        stream.launch(ONE, STORES, out, 1)
        stream.submit_made(packet, "a plan")
        run = prepare_packet(stream, "a prepared plan", bytes(packet))
        run()
        stream.sync()
        assert stream.launches == 3
    found = launches(log)
    assert [launch["kernel"] for launch in found] == ["store", "a plan", "a prepared plan"]
    assert all(launch["end_ns"] >= launch["start_ns"] for launch in found)


def test_copies_and_fills_have_the_times_of_the_copy_engine(log: Path) -> None:
    size = 1 << 20
    with (
        Device("emulated") as device,
        device.stream(name="mine") as stream,
        device.zeros(size, np.uint8) as x,
        device.zeros(size, np.uint8) as y,
        device.zeros(32, np.uint32) as out,
    ):
        back = np.empty(size, np.uint8)
        before = device.gpu.clock().cpu
        stream.launch(ONE, STORES, out, 1)
        stream.fill(x, 7)
        stream.copy(y, x)
        stream.copy(back, y)
        stream.copy(x, np.full(size, 9, np.uint8))
        stream.copy(y[::2], x[::2])
        stream.sync()
        after = device.gpu.clock().cpu
        assert (back == 7).all()
        assert (y.host == np.tile(np.array([9, 7], np.uint8), size // 2)).all()
    found = launches(log)
    assert [(each["kernel"], each.get("bytes")) for each in found] == [
        ("store", None), ("fill", size), ("copy", size), ("copy to the host", size),
        ("copy from the host", size), ("copy", size // 2),
    ]  # fmt: skip
    ends = [each["end_ns"] for each in found]
    assert ends == sorted(ends)
    for first, second in itertools.pairwise(found):
        assert before <= first["start_ns"] < first["end_ns"] <= second["start_ns"] <= after


def test_a_copy_by_way_of_the_host_is_two_with_each_cards_own_clock(
    log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Device, "can_access_peer", lambda _self, other: False)
    with (
        Device("emulated", count=2) as first, first[1] as second,
        first.array(np.arange(4096)) as x, second.zeros(4096, np.int64) as y,
        first.stream(name="mine") as stream,
    ):  # fmt: skip
        stream.copy(y, x)
        stream.sync()
        np.testing.assert_array_equal(y.numpy(), np.arange(4096))
    found = launches(log)
    assert [each["kernel"] for each in found] == ["copy", "copy"]
    assert [each["card"][-1] for each in found] == ["0", "1"]
    assert all(each["start_ns"] < each["end_ns"] for each in found)
