"""printf in kernels, through the hostcall of AMD's device library as clang links it in."""

from __future__ import annotations

import ctypes
import io
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from barewave import BarewaveError, Device, GPUTimeout, LaunchConfig, Program, QueueError, launch

DATA = Path(__file__).resolve().parents[1] / "data" / "programs"
OBJECTS = [f"printf.clang{clang}.wave{wave}.co" for clang in ("19", "22") for wave in ("32", "64")]
ONE = OBJECTS[2]
TIMEOUT = 60.0


@pytest.fixture(scope="module")
def card() -> Iterator[Device]:
    with Device("emulated") as device:
        yield device


@pytest.fixture
def text(card: Device) -> io.StringIO:
    file = io.StringIO()
    card.console.stdout = file
    return file


def kernel(name: str, file: str = ONE):
    return Program.from_file(DATA / file).kernel(name)


def run(card: Device, config: LaunchConfig, file: str, name: str, *arguments: object) -> None:
    with card.stream() as stream:
        launch(stream, config, kernel(name, file), *arguments)
        stream.sync(TIMEOUT)


def consoles() -> int:
    return sum(thread.name == "barewave-console" for thread in threading.enumerate())


@pytest.mark.parametrize("file", OBJECTS)
def test_each_of_64_work_items_prints_its_line(card: Device, text: io.StringIO, file: str) -> None:
    returned = card.zeros(64, np.int32)
    run(card, LaunchConfig(grid=1, block=64), file, "print_ids", returned, 1)
    lines = text.getvalue().splitlines(keepends=True)
    assert sorted(lines) == sorted(f"item {item} of group 0\n" for item in range(64))
    assert returned.numpy().tolist() == [len(f"item {item} of group 0\n") for item in range(64)]


@pytest.mark.parametrize("file", OBJECTS)
def test_lanes_that_do_not_print_are_left_out(card: Device, text: io.StringIO, file: str) -> None:
    returned = card.zeros(200, np.int32)
    run(card, LaunchConfig(items=190, block=100), file, "print_ids", returned, 7)
    expected = [
        f"item {item} of group {group}" for group, n in ((0, 100), (1, 90)) for item in range(0, n, 7)
    ]
    assert sorted(text.getvalue().splitlines()) == sorted(expected)
    silent = [item for item in range(190) if item % 100 % 7]
    assert set(returned.numpy()[silent].tolist()) == {-2}


@pytest.mark.parametrize("file", OBJECTS[1:3])
def test_conversions_are_those_of_the_c_library(card: Device, text: io.StringIO, file: str) -> None:
    i, u, long, double, single, string, pointer = -5, 0xBEEF, -(1 << 40), 1234.5678, 0.1, b"text", 0x1234
    config = LaunchConfig(grid=1, block=1)
    data = card.array(np.frombuffer(string + b"\0", np.uint8))
    run(card, config, file, "print_formats", i, u, long, double, single, data, pointer)
    made = ctypes.create_string_buffer(4096)
    expected = ""
    c_double, c_long, c_float = (
        ctypes.c_double(double),
        ctypes.c_long(long),
        ctypes.c_double(np.float32(single)),
    )
    for form, arguments in (
        (
            b"d=%d i=%5i u=%u x=%#x X=%08X o=%o c=%c ld=%ld lld=%lld\n",
            (i, i, u, u, u, u, ord("A") + (i & 7), c_long, c_long),
        ),
        (
            b"f=%f F=%10.3F e=%e g=%g G=%-12G| a=%a\n",
            (c_double, c_double, c_double, c_float, c_double, c_double),
        ),
        (
            b"s=[%s] [%10s] [%-10s] [%.3s] p=%p 100%% done\n",
            (string, string, string, string, ctypes.c_void_p(pointer)),
        ),
        (b"star=[%*d] [%-*d] [%.*f]\n", (8, i, 6, i, 3, c_double)),
        (b"hhd=%hhd hu=%hu\n", (i, u)),
        (b"nothing to convert\n", ()),
    ):
        count = ctypes.CDLL(None).snprintf(made, ctypes.c_size_t(4096), form, *arguments)
        expected += made.raw[:count].decode()
    assert text.getvalue() == expected


@pytest.mark.parametrize("length", [0, 6, 7, 8, 55, 56, 57, 1000])
def test_messages_longer_than_a_packet_arrive_whole(card: Device, text: io.StringIO, length: int) -> None:
    string = bytes(ord("a") + n % 26 for n in range(length))
    data = card.array(np.frombuffer(string + b"\0", np.uint8))
    run(card, LaunchConfig(grid=2, block=32), ONE, "print_long", data)
    word = string.decode()
    assert text.getvalue() == 2 * f"<{word}|1|{word}|2|3|4|5|6|7|8>\n"


def test_ten_thousand_messages_come_in_each_work_items_order(card: Device, text: io.StringIO) -> None:
    run(card, LaunchConfig(grid=10, block=100), ONE, "print_many", 10)
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for line in text.getvalue().splitlines():
        group, item, n = line.split(":")
        found[group, item].append(int(n))
    assert len(found) == 1000
    assert all(numbers == list(range(10)) for numbers in found.values())


def test_more_waves_print_than_the_card_holds(card: Device, text: io.StringIO) -> None:
    """One work-item in each of 4,000 waves; the buffer has a packet for each of 3,072."""
    returned = card.zeros(32 * 4000, np.int32)
    run(card, LaunchConfig(grid=4000, block=32), ONE, "print_ids", returned, 32)
    lines = text.getvalue().splitlines()
    assert sorted(lines) == sorted(f"item 0 of group {group}" for group in range(4000))


def test_checked_mode_finds_nothing_wrong_with_packets_that_waves_share() -> None:
    with Device("emulated", checked=True) as card, card.stream() as stream:
        card.console.stdout = file = io.StringIO()
        launch(stream, LaunchConfig(grid=20, block=64), kernel("print_many"), 2)
        stream.sync(TIMEOUT)
        assert [finding for finding in card.findings if finding.is_error] == []
    assert len(file.getvalue().splitlines()) == 20 * 64 * 2


def test_a_prepared_launch_prints_each_time(card: Device, text: io.StringIO) -> None:
    with card.stream() as stream:
        run = stream.prepare(LaunchConfig(grid=1, block=1), kernel("print_many"), 1)
        for _ in range(5):
            run()
        stream.sync(TIMEOUT)
    assert text.getvalue() == 5 * "0:0:0\n"


def test_two_streams_print_at_once(card: Device, text: io.StringIO) -> None:
    config = LaunchConfig(grid=4, block=64)
    with card.stream() as first, card.stream() as second:
        for _ in range(3):
            for stream in (first, second):
                launch(stream, config, kernel("print_many"), 2)
        first.sync(TIMEOUT)
        second.sync(TIMEOUT)
    lines = text.getvalue().splitlines()
    expected = [f"{group}:{item}:{n}" for group in range(4) for item in range(64) for n in range(2)]
    assert sorted(lines) == sorted(6 * expected)


def test_each_card_has_its_own_console() -> None:
    with Device("emulated", count=2) as first, first[1] as second:
        for card in (first, second):
            card.console.stdout = io.StringIO()
            run(card, LaunchConfig(grid=1, block=2), ONE, "print_many", card.index + 1)
        assert [len(card.console.stdout.getvalue().splitlines()) for card in (first, second)] == [2, 4]


def test_without_a_file_it_is_the_programs_own_output(
    card: Device, capsys: pytest.CaptureFixture[str]
) -> None:
    card.console.stdout = None
    run(card, LaunchConfig(grid=1, block=1), ONE, "print_many", 2)
    assert capsys.readouterr().out == "0:0:0\n0:0:1\n"


def test_a_failed_assertion_says_so_before_its_queue_stops(capsys: pytest.CaptureFixture[str]) -> None:
    with Device("emulated") as card, card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=64), kernel("fail_at"), 37)
        with pytest.raises(QueueError, match="fail_at"):
            stream.sync(TIMEOUT)
        with card.stream() as other:
            launch(other, LaunchConfig(grid=1, block=1), kernel("print_many"), 1)
            other.sync(TIMEOUT)
    captured = capsys.readouterr()
    assert captured.err == "item 37: the assertion did not hold\n"
    assert captured.out == "0:0:0\n"


@pytest.mark.parametrize("whole_device", [False, True])
def test_closing_ends_kernels_that_print_and_shows_what_they_said(whole_device: bool) -> None:
    file, others = io.StringIO(), consoles()
    card = Device("emulated")
    card.console.stdout = file
    stop = card.zeros(1, np.int32)
    stream = card.stream()
    launch(stream, LaunchConfig(grid=1, block=32), kernel("print_and_spin"), stop)
    with pytest.raises(GPUTimeout):
        stream.sync(1.0)
    (card if whole_device else stream).close()
    assert file.getvalue() == "spinning\n" * 32
    card.close()
    assert consoles() == others


def test_closing_in_the_middle_of_many_messages_is_bounded() -> None:
    class Slow(io.StringIO):
        def write(self, text: str, /) -> int:
            time.sleep(0.01)
            return super().write(text)

    card = Device("emulated")
    card.console.stdout = file = Slow()
    stream = card.stream()
    launch(stream, LaunchConfig(grid=100, block=64), kernel("print_many"), 1000)
    while not file.getvalue():
        time.sleep(0.01)
    card.close()
    lines = file.getvalue().splitlines()
    assert 0 < len(lines) < 6_400_000
    assert all(line.count(":") == 2 for line in lines), "every message is whole"


def test_a_file_that_takes_nothing_does_not_stop_kernels(card: Device) -> None:
    class Full(io.StringIO):
        def write(self, text: str, /) -> int:
            raise OSError(28, "No space left on device")

    card.console.stdout = Full()
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=2, block=64), kernel("print_many"), 2)
        with pytest.raises(BarewaveError, match=r"could not be written: .*No space left"):
            stream.sync(TIMEOUT)
        card.console.stdout = file = io.StringIO()
        launch(stream, LaunchConfig(grid=1, block=1), kernel("print_many"), 1)
        stream.sync(TIMEOUT)
    assert file.getvalue() == "0:0:0\n"


def test_what_nobody_was_told_is_a_warning() -> None:
    class Full(io.StringIO):
        def write(self, text: str, /) -> int:
            raise OSError(28, "No space left on device")

    card = Device("emulated")
    card.console.stdout = Full()
    stream = card.stream()
    launch(stream, LaunchConfig(grid=1, block=1), kernel("print_many"), 1)
    while not stream.query():
        time.sleep(0.01)
    with pytest.warns(RuntimeWarning, match="before it could tell: .*No space left"):
        card.close()


def test_a_defect_in_serving_leaves_no_wave_without_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: object) -> None:
        raise RuntimeError("a defect")

    with Device("emulated") as card, card.stream() as stream:
        monkeypatch.setattr("barewave.runtime.console.serve_packet", fail)
        launch(stream, LaunchConfig(grid=1, block=1), kernel("print_many"), 1)
        with pytest.raises(BarewaveError, match="a defect"):
            stream.sync(TIMEOUT)


def test_a_kernel_that_does_not_print_costs_no_thread() -> None:
    program, others = Program.from_file(DATA.parents[2] / "examples" / "empty.s"), consoles()
    with Device("emulated") as card, card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=64), program.kernel("empty"))
        stream.sync(TIMEOUT)
        assert consoles() == others
