"""OpenCL's printf: messages in a buffer, their formats in the code object's metadata."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from barewave import BarewaveError, Device, LaunchConfig, LoadError, Program, launch
from barewave.runtime.printf_buffer import PrintfFormat, read_formats, read_messages

FILE = Path(__file__).resolve().parents[1] / "data" / "programs" / "buffered_printf.clang22.co"
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


def test_every_work_item_prints_its_vectors(card: Device, text: io.StringIO) -> None:
    values = card.array(np.arange(40, dtype=np.float32) * 1.25)
    arguments = values, -3, bytes([1, 2, 0xFF, 4]), struct.pack("<4h", -7, 8, 900, 0)
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=40), Program.from_file(FILE).kernel("show"), *arguments)
        stream.sync(TIMEOUT)
    expected = [
        f"item {n} of -3: {x:f},1.500000,2.500000,-0.000000 1,2,-1,4 words {x:5.2f} x {-3 << 33}"
        for n, x in enumerate(np.arange(40) * 1.25)
    ]
    lines = text.getvalue().splitlines()
    assert sorted(lines) == sorted([*expected, "0.0,1.5,2.5,-0.0|-7, 8,900|1,2,ff,4|%|(nil)"])


def test_every_launch_has_the_whole_buffer(card: Device, text: io.StringIO) -> None:
    kernel, config = Program.from_file(FILE).kernel("flood"), LaunchConfig(grid=8, block=64)
    with card.stream() as stream:
        run = stream.prepare(config, kernel, 100)
        for _ in range(2):
            launch(stream, config, kernel, 100)
            kernel[8, 64, stream](100)
            run()
        stream.sync(TIMEOUT)
    numbers = np.array(text.getvalue().split(), int)
    assert np.bincount(numbers).tolist() == [6 * 512] * 100


def test_what_finds_no_room_is_left_out(card: Device, text: io.StringIO) -> None:
    """Each message takes eight bytes of a mebibyte."""
    kernel = Program.from_file(FILE).kernel("flood")
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=16, block=64), kernel, 200)
        stream.sync(TIMEOUT)
        assert len(text.getvalue().splitlines()) == 1 << 17
        text.truncate(0)
        launch(stream, LaunchConfig(grid=1, block=1), kernel, 2)
        stream.sync(TIMEOUT)
    assert text.getvalue().lstrip("\0").splitlines() == ["0", "1"]


def test_room_that_a_kernel_leaves_as_it_was_is_told(card: Device, text: io.StringIO) -> None:
    kernel = Program.from_file(FILE).kernel("reserve")
    out = card.zeros(2, np.uint64)
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=2), kernel, out, 64)
        with pytest.raises(BarewaveError, match="has the format 0, which the code object does not have"):
            stream.sync(TIMEOUT)
        assert abs(int(out.numpy()[1]) - int(out.numpy()[0])) == 64
    assert text.getvalue() == ""


def test_formats_are_read() -> None:
    entries = [r"1:0:no arguments\n", r"3:2:4:8:a\72 %d\t\"%s\"\\", "2:1:4:%x:%y"]
    assert dict(read_formats(entries)) == {
        1: PrintfFormat((), b"no arguments\n"),
        3: PrintfFormat((4, 8), b'a: %d\t"%s"\\'),
        2: PrintfFormat((4,), b"%x:%y"),
    }


@pytest.mark.parametrize(
    "entries",
    [[""], ["1"], ["1:x:y"], ["-1:0:"], ["1:2:4:text"], ["1:1:0:x"], ["1:1:99999:x"], ["1:9999999:4:x"],
     ["1:0:a", "1:0:b"], ["9999999999:0:x"], ["1:1:-4:x"], ["x"] * ((1 << 16) + 1)],
)  # fmt: skip
def test_damaged_formats_are_refused(entries: list[str]) -> None:
    with pytest.raises(LoadError, match=r"printf|argument"):
        read_formats(entries)


def test_damaged_formats_of_a_code_object_name_the_file(card: Device) -> None:
    data = FILE.read_bytes()
    old = b"1:"
    place = data.index(b"amdhsa.printf")
    place = data.index(old, place)
    program = Program.from_bytes(data[:place] + b"x:" + data[place + 2 :], "here")
    with pytest.raises(LoadError, match=r"here: .*no format for printf"):
        _ = program.printf_formats


def test_messages_that_are_damaged_end_the_text() -> None:
    formats = read_formats(["1:1:4:%d;", "2:1:16:%v4f;"])
    good = struct.pack("<II", 1, 5)
    assert read_messages(good * 2, formats) == ([b"5;", b"5;"], "")
    assert read_messages(good + struct.pack("<I", 9), formats)[0] == [b"5;"]
    texts, error = read_messages(good + struct.pack("<II", 2, 0), formats)
    assert (texts, error) == ([b"5;"], "what was printed last is cut off")


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=64),
    st.lists(st.integers(1, 40), max_size=3),
    st.sampled_from(["%d", "%s", "%v4f", "%v16hhx", "%v3lf", "%c", "%*d", "%.*f", "%p%n", "%v2hd"]),
)
def test_any_message_makes_a_text(data: bytes, sizes: list[int], text: str) -> None:
    formats = read_formats([f"1:{len(sizes)}:{''.join(f'{size}:' for size in sizes)}{text}"])
    read_messages(struct.pack("<I", 1) + data, formats)
