"""record and replay: what was recorded runs again to the same bytes; what differs or is damaged is said."""

from __future__ import annotations

import contextlib
import io
import json
import random
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from barewave import Device
from barewave.__main__ import main
from barewave.errors import BarewaveError, CheckError
from barewave.runtime.record_file import KINDS, MAGIC, Chunk, RecordWriter, read_chunks, read_heads
from barewave.runtime.replaying import Replay, ReplayedLaunch

REPOSITORY = Path(__file__).resolve().parents[2]

HEAD = """
import numpy as np
from barewave import Device, LaunchConfig, Program, launch
program = Program.from_file("examples/saxpy.s")
kernel = program.kernel("saxpy")
config = LaunchConfig(items=100, block=32)
"""

# The second launch reads what the host wrote between the two; a buffer that is freed; a pointer in a buffer.
PROGRAM = (
    HEAD
    + """
with Device("emulated") as device, device.stream() as stream:
    x, y = device.array(np.arange(100, dtype="f4")), device.zeros(100)
    launch(stream, config, kernel, 2.0, x, y, 100)
    stream.sync()
    x.host[:] = 1
    gone = device.zeros(5000)
    gone.close()
    prepared = stream.prepare(config, kernel, 3.0, x, y, 100)
    prepared()
    stream.sync()
    assert y.numpy()[7] == 2 * 7 + 3
"""
)

FAULT = (
    HEAD
    + """
with Device("emulated") as device, device.stream() as stream, device.zeros(100) as y:
    launch(stream, config, kernel, 2.0, y, y, 100)
    launch(stream, config, kernel, 2.0, 0x1000, y, 100)
    stream.sync()
"""
)

TWO_CARDS = (
    HEAD
    + """
with Device("emulated", count=2) as first, first[1] as second:
    for device in (first, second):
        with device.stream() as stream, device.zeros(100) as x, device.zeros(100) as y:
            launch(stream, config, kernel, 2.0, x, y, 100)
"""
)

KILLED = (
    HEAD
    + """
import os
device = Device("emulated")
stream, y = device.stream(), device.zeros(100)
launch(stream, config, kernel, 2.0, y, y, 100)
os._exit(9)
"""
)


def record(program: str, path: Path, status: int = 0, *words: str) -> Path:
    command = ["record", *words, str(path), "--", sys.executable, "-c", program]
    assert main(command) == status
    return path


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(REPOSITORY)
        yield record(PROGRAM, tmp_path_factory.mktemp("recording") / "a.rec")


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)


def replayed(chunks: list[Chunk], **options: Any) -> tuple[list[ReplayedLaunch], Replay]:
    with Device("emulated") as device:
        replay = Replay(lambda card: device if card == 0 else device[card], **options)
        launches = list(replay.run(chunks))
        assert device.stats.streams == 0
    return launches, replay


def chunks_of(path: Path) -> list[Chunk]:
    with open(path, "rb") as file:
        return list(read_chunks(file, path.name))


def written(chunks: list[Chunk]) -> bytes:
    file = io.BytesIO()
    writer = RecordWriter(file)
    for chunk in chunks:
        writer.write(chunk)
    return file.getvalue()


def test_a_program_runs_again_to_the_same_bytes(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--json", str(recording)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["states"], facts["ok"], facts["complete"]) == ({"same": 2}, True, True)
    assert facts["notes"] == []
    assert main(["replay", str(recording)]) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith("2 same")


def test_a_recording_tells_what_it_holds(recording: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "--list", "--json", str(recording)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["kernels"] == {"saxpy": 2}
    assert facts["code_objects"] == 1
    assert facts["recorded"][0]["device"]["target"] == "gfx1100"
    assert main(["replay", "--calls", str(recording)]) == 0
    calls = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    names = [call["call"] for call in calls]
    assert names[:2] == ["open", "GET_VERSION"]
    assert "CREATE_QUEUE" in names
    assert all(call["errno"] == 0 for call in calls if call["call"] == "CREATE_QUEUE")


def test_each_launch_is_judged_alone(recording: Path) -> None:
    """The first launch is changed: it differs, and the second starts from what was recorded."""
    chunks = chunks_of(recording)
    place = next(number for number, chunk in enumerate(chunks) if chunk.kind == "launch")
    first = chunks[place]
    chunks[place] = Chunk("launch", first.header, struct.pack("<f", 4.0) + first.data[4:])
    one, two = replayed(chunks)[0]
    assert (one.state, two.state) == ("differs", "same")
    [difference] = one.differences
    assert (difference.offset, difference.found.split()[1], difference.recorded.split()[1]) == (
        6,
        "(4)",
        "(2)",
    )


def test_a_tolerance_is_for_floats(recording: Path) -> None:
    chunks = chunks_of(recording)
    place = next(number for number, chunk in enumerate(chunks) if chunk.kind == "launch")
    first = chunks[place]
    chunks[place] = Chunk("launch", first.header, struct.pack("<f", 2.0000002) + first.data[4:])
    assert replayed(chunks)[0][0].state == "differs"
    assert replayed(chunks, tolerance=1e-5)[0][0].state == "same"
    assert replayed(chunks, tolerance=1e-9)[0][0].state == "differs"


def test_a_write_where_none_was_recorded_is_seen(recording: Path) -> None:
    chunks = chunks_of(recording)
    results = [n for n, chunk in enumerate(chunks) if chunk.kind == "result" and chunk.header["spans"]]
    del chunks[results[0]]  # now the launch seems to have changed nothing
    assert replayed(chunks)[0][0].state == "differs"


def test_a_fault_is_reproduced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = record(FAULT, tmp_path / "f.rec", 1)
    capsys.readouterr()
    assert main(["replay", str(path)]) == 0
    out = capsys.readouterr().out
    assert "launch 1 saxpy: reproduced" in out
    assert "memory fault" in out
    assert "1 same, 1 reproduced" in out


def test_two_cards(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = record(TWO_CARDS, tmp_path / "t.rec")
    capsys.readouterr()
    assert main(["replay", "--json", str(path)]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert [launch["card"] for launch in facts["launches"]] == [0, 1]
    assert facts["states"] == {"same": 2}


def test_a_program_that_was_killed_leaves_what_it_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(KILLED, tmp_path / "k.rec", 9)
    assert "before the recording" in capsys.readouterr().err
    assert main(["replay", str(path)]) == 0
    assert "no end" in capsys.readouterr().out


def test_the_limit_ends_the_recording_and_not_the_program(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program = PROGRAM.replace("x, y =", "big = device.array(np.ones(1 << 19)); x, y =")
    path = record(program, tmp_path / "l.rec", 0, "--limit", "1")
    assert "limit" in capfd.readouterr().err
    assert main(["replay", str(path)]) == 0
    assert "limit" in capfd.readouterr().out


def test_allocations_that_cannot_be_where_they_were_are_said_and_followed(recording: Path) -> None:
    chunks = chunks_of(recording)
    with Device("emulated") as device:
        taken = []
        for chunk in chunks:
            for facts in chunk.header.get("new", []) if chunk.kind == "allocations" else []:
                if facts["name"].startswith("float32"):
                    taken.append(device.gpu.allocate(facts["size"], "vram", address=facts["address"]))
        assert taken
        replay = Replay(lambda card: device)
        states = [launch.state for launch in replay.run(chunks)]
        for memory in taken:
            memory.close()
    assert states == ["same", "same"]  # the pointers of the arguments follow
    assert any("could not be at" in note for note in replay.notes)


def test_a_file_that_is_there_is_kept_unless_forced(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = recording.read_bytes()
    record(PROGRAM, recording, 1)
    assert "--force" in capsys.readouterr().err
    assert recording.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["record", "x.rec"], 2),
        (["record", "/no/such/folder/x", "--", "true"], 1),
        (["record", "--limit", "much", "x.rec", "--", "true"], 1),
        (["replay", "/no/such/file"], 1),
        (["replay", "README.md"], 1),
        (["replay", "--timeout", "nan", "README.md"], 1),
    ],
)
def test_wrong_words_are_refused_with_one_line(
    words: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == status
    assert capsys.readouterr().err.count("\n") == 1


def test_every_truncation_is_read_as_far_as_it_goes(recording: Path) -> None:
    data = recording.read_bytes()
    whole = len(chunks_of(recording))
    numbers = random.Random(3)
    for length in [0, 8, 15, *sorted(numbers.randrange(16, len(data)) for _ in range(40))]:
        file = io.BytesIO(data[:length])
        if length < 16:
            with pytest.raises(CheckError, match="no recording"):
                list(read_chunks(file, "x"))
        else:
            assert len(list(read_chunks(file, "x"))) < whole


def test_no_flipped_bit_changes_what_is_read(recording: Path) -> None:
    data = bytearray(recording.read_bytes())
    whole = chunks_of(recording)
    numbers = random.Random(4)
    noticed = 0
    for _ in range(300):
        place, bit = numbers.randrange(len(data)), numbers.randrange(8)
        data[place] ^= 1 << bit
        try:
            found = list(read_chunks(io.BytesIO(data), "x"))
            assert found == whole[: len(found)]  # a length that is too long ends the file, and nothing else
        except CheckError:
            noticed += 1
        data[place] ^= 1 << bit
    assert noticed > 250


def chunk_bytes(contents: bytes, **changes: int) -> bytes:
    facts = {
        "packed": 0,
        "stored": len(contents),
        "size": len(contents),
        "crc": zlib.crc32(contents),
        **changes,
    }
    head = struct.pack(
        "<4sIQQI", KINDS["head"], facts["packed"], facts["stored"], facts["size"], facts["crc"]
    )
    return struct.pack("<8sII", MAGIC, 1, 0) + head + contents


BOMB = zlib.compress(bytes(50 << 20))


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("<8sII", MAGIC, 2, 0),
        chunk_bytes(b"\x02\0\0\0{}", size=1 << 60),
        chunk_bytes(b"\x02\0\0\0{}", stored=1 << 60),
        chunk_bytes(b"\xff\xff\xff\xff{}"),
        chunk_bytes(b"\x02\0\0\0[]"),
        chunk_bytes(b"\x01\0\0\0{"),
        chunk_bytes(b"\x10\x27\0\0" + b"[" * 10000),
        chunk_bytes(BOMB, packed=1, size=100),
        chunk_bytes(b"\x02\0\0\0{}", packed=7),
        chunk_bytes(b"no zlib stream", packed=1, size=100),
    ],
)
def test_lengths_are_checked_before_they_are_believed(data: bytes) -> None:
    with pytest.raises(CheckError):
        list(read_chunks(io.BytesIO(data), "x"))
    with contextlib.suppress(CheckError):
        read_heads(io.BytesIO(data), "x")


def test_a_chunk_too_large_to_be_read_is_not_written() -> None:
    with pytest.raises(ValueError, match="at most"):
        RecordWriter(io.BytesIO()).write(Chunk("memory", {}, bytes(65 << 20)))


ODD: list[Any] = [None, -1, 1 << 70, "text", [], {}, True, [1], [[1, 2]], [{}], 3, 4096]


def test_headers_that_lie_are_refused_or_replayed_but_never_more(recording: Path) -> None:
    """Members are changed one by one; the checksums are right."""
    chunks = chunks_of(recording)
    numbers = random.Random(9)
    refused = 0
    with Device("emulated") as device:
        for _ in range(120):
            place = numbers.randrange(len(chunks))
            chunk = chunks[place]
            if not chunk.header:
                continue
            name = numbers.choice(list(chunk.header))
            changed = [*chunks]
            changed[place] = Chunk(chunk.kind, {**chunk.header, name: numbers.choice(ODD)}, chunk.data)
            try:
                list(Replay(lambda card: device[card], timeout=20).run(changed))
            except BarewaveError:
                refused += 1
        assert device.stats.streams == 0
    assert refused > 20
