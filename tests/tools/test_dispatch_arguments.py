"""What `--arg` and `--check` of dispatch mean, and how results are compared."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path

import numpy as np
import pytest

from barewave import CheckError
from barewave.tools.dispatch_arguments import (
    BufferArgument,
    ValueArgument,
    compare,
    load_array,
    parse_argument,
    parse_check,
    save_array,
)


def buffer_argument(text: str) -> BufferArgument:
    argument = parse_argument(text)
    assert isinstance(argument, BufferArgument)
    return argument


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("f32:2.5", np.float32(2.5)),
        ("f16:-1", np.float16(-1)),
        ("f64:1e300", np.float64(1e300)),
        ("f32:inf", np.float32(np.inf)),
        ("i32:-7", np.int32(-7)),
        ("u64:0xffffffffffffffff", np.uint64(2**64 - 1)),
        ("bytes:00ff10", b"\x00\xff\x10"),
    ],
)
def test_values(text: str, expected: object) -> None:
    argument = parse_argument(text)
    assert isinstance(argument, ValueArgument)
    assert argument.value == expected
    assert type(argument.value) is type(expected)


def test_buffers(tmp_path: Path) -> None:
    x = tmp_path / "x.npy"
    np.save(x, np.arange(6, dtype=np.int16).reshape(2, 3))
    source = buffer_argument(f"in:{x}")
    assert (source.shape, source.dtype, source.result, source.moved) == ((2, 3), np.dtype(np.int16), None, 12)
    both = buffer_argument(f"inout:{x}")
    assert (both.result, both.moved, both.stems) == (x, 24, ("x",))
    assert buffer_argument(f"inout:{x}:z.npy").result == Path("z.npy")
    out = buffer_argument("out:f32:4x2:z.npy")
    assert (out.shape, out.nbytes, out.stems) == ((4, 2), 32, ("z",))
    assert buffer_argument("out:u8:5").result is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("f32", "an argument is"),
        ("f32:two", "is not a number of type f32"),
        ("f32:1e39", "does not fit f32"),
        ("u32:-1", "does not fit u32"),
        ("i8:128", "does not fit i8"),
        ("i32:1.5", "is not a number of type i32"),
        ("bytes:0g", "hexadecimal"),
        ("in:missing.npy", "missing.npy: cannot be read: No such file"),
        ("inout:a:b:c", "write it as"),
        ("out:f32:z.npy", "is not a count"),
        ("out:f99:4:z.npy", "write it as out:TYPE"),
        ("out:f32:0:z.npy", "at least one element"),
        ("through:x.npy", "'through' is not known"),
    ],
)
def test_bad_arguments_are_refused(text: str, message: str) -> None:
    with pytest.raises(CheckError, match=message):
        parse_argument(text)


def test_files_that_are_no_arrays_are_refused(tmp_path: Path) -> None:
    (tmp_path / "text.npy").write_text("no array")
    np.save(tmp_path / "objects.npy", np.array([{}, []], dtype=object), allow_pickle=True)
    cut = tmp_path / "cut.npy"
    np.save(cut, np.zeros(100))
    cut.write_bytes(cut.read_bytes()[:200])
    for name in ("text.npy", "objects.npy", "cut.npy"):
        with pytest.raises(CheckError, match=name):
            load_array(str(tmp_path / name))


def test_a_saved_array_reads_back_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "z.npy"
    save_array(path, np.zeros(3))
    save_array(path, np.arange(4))
    assert load_array(str(path)).tolist() == [0, 1, 2, 3]
    assert [entry.name for entry in tmp_path.iterdir()] == ["z.npy"]
    with pytest.raises(CheckError, match="cannot be written"):
        save_array(tmp_path / "nowhere" / "z.npy", np.zeros(1))


def test_check_names_an_argument_by_position_or_stem(tmp_path: Path) -> None:
    reference = tmp_path / "ref.npy"
    np.save(reference, np.zeros(4))
    arguments = [
        parse_argument("f32:1"),
        parse_argument("out:f32:4:z.npy"),
        parse_argument("out:f32:4:z.npy"),
    ]
    assert parse_check(f"1={reference}", arguments).position == 1
    assert parse_check(f"z={reference}", arguments[:2]).position == 1
    for text, message in (
        (f"z={reference}", "all go by 'z'"),
        (f"y={reference}", "no argument goes by 'y'; known: z"),
        (f"0={reference}", "is no buffer"),
        (f"3={reference}", "numbered from 0"),
        ("1", "write it as"),
    ):
        with pytest.raises(CheckError, match=message):
            parse_check(text, arguments)
    np.save(reference, np.zeros(5))
    with pytest.raises(CheckError, match="the reference has 5 elements"):
        parse_check(f"1={reference}", arguments)


def test_compare_finds_the_largest_error() -> None:
    reference = np.array([1.0, 100.0, 3.0], np.float32)
    assert compare(reference.copy(), reference) == (0.0, 0)
    error, index = compare(np.array([1.5, 101.0, 3.0], np.float32), reference)
    assert (error, index) == (0.5, 0)


def test_compare_is_exact_for_integers_and_strict_for_nan_and_infinity() -> None:
    large = np.array([2**63 + 1], np.uint64)
    assert compare(np.array([2**63], np.uint64), large)[0] > 0
    nan = np.array([np.nan, np.inf])
    assert compare(nan.copy(), nan)[0] == 0.0
    assert compare(np.array([0.0, np.inf]), nan) == (np.inf, 0)
    assert compare(np.array([np.nan, -np.inf]), nan) == (np.inf, 1)


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    save_array(pipe, np.arange(5))
    reader.join(timeout=30)
    assert (np.load(io.BytesIO(read[0])) == np.arange(5)).all()
    assert pipe.is_fifo()
