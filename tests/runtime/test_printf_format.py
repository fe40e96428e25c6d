"""printf's conversions against the C library's own."""

from __future__ import annotations

import ctypes
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from barewave.runtime.printf_format import MAX_TEXT, format_message, parse_format

LIBC = ctypes.CDLL(None)


def message(text: bytes, *arguments: int | float | bytes) -> bytes:
    data = b""
    for value in (text, *arguments):
        if isinstance(value, bytes):
            data += (value + b"\0").ljust((len(value) + 8) // 8 * 8, b"\0")
        elif isinstance(value, float):
            data += struct.pack("<d", value)
        else:
            data += struct.pack("<Q", value & (1 << 64) - 1)
    return data


def by_libc(text: bytes, *arguments: int | float | bytes) -> bytes:
    made = ctypes.create_string_buffer(1 << 16)
    values = [
        value
        if isinstance(value, bytes)
        else ctypes.c_double(value)
        if isinstance(value, float)
        else ctypes.c_uint64(value & (1 << 64) - 1)
        for value in arguments
    ]
    count = LIBC.snprintf(made, ctypes.c_size_t(len(made)), text, *values)
    return made.raw[:count]


FLAGS = ["", "-", "+", " ", "#", "0", "-0", "+#", "# 0", "+0"]
INTEGERS = [
    0,
    1,
    -1,
    7,
    255,
    256,
    65535,
    -32768,
    2**31 - 1,
    -(2**31),
    2**32,
    2**63 - 1,
    -(2**63),
    12345678901,
]
FLOATS = [
    0.0, -0.0, 1.0, -1.5, 0.1, 1 / 3, 2.5, 1e10, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308,
    123456.789, 999999.5, 9.999e-5, float("inf"), float("-inf"), float("nan"), 0.5, 0.0625, 15.9375, 31.96875,
]  # fmt: skip


@pytest.mark.parametrize("flags", FLAGS)
@pytest.mark.parametrize("field", ["", "1", "12", ".0", ".5", "20.8", "3.12", "."])
def test_integers_are_those_of_the_c_library(flags: str, field: str) -> None:
    for length in ("", "hh", "h", "l", "ll", "z", "j", "t"):
        for kind in "diouxX":
            text = f"[%{flags}{field}{length}{kind}]".encode()
            for value in INTEGERS:
                assert format_message(message(text, value)) == by_libc(text, value), text


@pytest.mark.parametrize("flags", FLAGS)
@pytest.mark.parametrize("field", ["", "25", ".0", ".1", ".3", "30.10", ".13", ".17", "12.2"])
def test_floats_are_those_of_the_c_library(flags: str, field: str) -> None:
    for kind in "fFeEgGaA":
        text = f"[%{flags}{field}{kind}]".encode()
        for value in FLOATS:
            if value == 999999.5 and "#" in flags and kind in "gG":
                continue  # glibc 2.36 drops zeros that C demands where rounding adds a digit
            assert format_message(message(text, value)) == by_libc(text, value), (text, value)


@pytest.mark.parametrize("text", [b"%s", b"%10s|", b"%-10s|", b"%.3s|", b"%8.2s|", b"%.0s|"])
@pytest.mark.parametrize("value", [b"", b"a", b"seven77", b"eight888", b"nine99999", b"\xff\xc3\xa9"])
def test_strings_are_those_of_the_c_library(text: bytes, value: bytes) -> None:
    assert format_message(message(text + b" %d", value, 5)) == by_libc(text + b" %d", value, 5)


@pytest.mark.parametrize("text", [b"%c", b"%5c|", b"%-5c|", b"%p", b"%20p|", b"%-20p|"])
@pytest.mark.parametrize("value", [65, 0x7F, 0x41424344, 0])
def test_characters_and_pointers_are_those_of_the_c_library(text: bytes, value: int) -> None:
    assert format_message(message(text, value)) == by_libc(text, value)


def test_stars_take_arguments() -> None:
    for width in (0, 9, -9):
        for precision in (0, 2, -2):
            text, arguments = b"[%*d] [%.*f] [%*.*e]", (width, 42, precision, 2.125, width, precision, 2.125)
            assert format_message(message(text, *arguments)) == by_libc(text, *arguments)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from("diouxXeEfFgGaA"),
    st.sampled_from(FLAGS),
    st.integers(0, 40),
    st.one_of(st.none(), st.integers(0, 25)),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
)
def test_random_conversions(
    kind: str, flags: str, width: int, precision: int | None, i: int, x: float
) -> None:
    text = f"%{flags}{width or ''}{'' if precision is None else f'.{precision}'}".encode()
    if kind in "diouxX":
        text, value = text + b"ll" + kind.encode(), i
        assert format_message(message(text, value)) == by_libc(text, value)
    else:
        if "#" in flags and kind in "gG":
            text = text.replace(b"#", b"")  # see above
        text += kind.encode()
        assert format_message(message(text, x)) == by_libc(text, x)


def test_missing_arguments_end_the_text() -> None:
    assert format_message(message(b"a %d b %d c", 1)) == b"a 1 b "
    assert format_message(message(b"a %s")) == b"a "
    assert format_message(message(b"%*d", 3)) == b""


def test_percent_signs_and_what_is_no_conversion() -> None:
    assert format_message(message(b"100%% %n%d %y %", 1, 2)) == b"100% 2 %y %"
    assert format_message(b"no zero byte") == b"no zero byte"
    assert format_message(b"") == b""


def test_hostile_fields_are_bounded() -> None:
    assert len(format_message(message(b"%999999999999999999999d", 1))) == 4096
    assert len(format_message(message(b"%.999999999f", 1.0))) <= 4098
    assert len(format_message(message(b"%*d", 2**31 - 1, 1))) == 4096
    assert len(format_message(message(b"%4096d" * 2000, *range(2000)))) == MAX_TEXT


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_make_a_text(data: bytes) -> None:
    assert len(format_message(data)) <= MAX_TEXT
    parse_format(data)
