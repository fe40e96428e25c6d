"""C's printf conversions, over the 64-bit words that a kernel sends.

The text is the kernel's, so nothing of it is trusted: widths, precisions and the length of the result have
limits, and arguments that are not there end the message.
"""

from __future__ import annotations

import functools
import math
import re
import struct
from typing import Final, NamedTuple, Protocol

__all__ = ["MAX_TEXT", "Arguments", "Conversion", "Words", "format_message", "format_text", "parse_format"]

MAX_TEXT: Final = 1 << 20
"""Bytes that one message can print; the rest is cut."""

_MAX_FIELD: Final = 4096
_SPECIFICATION: Final = re.compile(
    rb"%(?P<flags>[-+ #0]*)(?P<width>\*|\d+)?(?:\.(?P<precision>\*|\d*))?(?:v(?P<vector>2|3|4|8|16))?"
    rb"(?P<length>hh|hl|h|ll|l|j|z|t|L|q)?"
    rb"(?P<kind>[diouxXfFeEgGaAcspn%])"
)
_BITS: Final = {
    b"hh": 8,
    b"h": 16,
    b"hl": 32,
    b"": 32,
    b"l": 64,
    b"ll": 64,
    b"j": 64,
    b"z": 64,
    b"t": 64,
    b"q": 64,
    b"L": 64,
}
_BASES: Final = {"o": "o", "u": "d", "x": "x", "X": "X", "d": "d", "i": "d"}


class Conversion(NamedTuple):
    """One ``%`` of a format with the text before it.

    Attributes
    ----------
    text : bytes
        What stands before it.
    kind : str
        The letter; ``""`` for the end of the format, ``"%"`` for a percent sign.
    flags : str
        Of ``-+ #0``.
    width, precision : int or str or None
        A number, ``"*"`` for the next argument, or None.
    bits : int
        Bits of an integer.
    vector : int
        Elements of OpenCL's vectors, else 1.
    """

    text: bytes
    kind: str
    flags: str = ""
    width: int | str | None = None
    precision: int | str | None = None
    bits: int = 32
    vector: int = 1


def _number(text: bytes | None) -> int | str | None:
    if text is None:
        return None
    if text == b"*":
        return "*"
    # more digits than any sane width has are not worth their conversion
    return min(int(text[:9] or b"0"), _MAX_FIELD)


@functools.lru_cache(maxsize=256)
def parse_format(text: bytes) -> tuple[Conversion, ...]:
    """Take a format apart; what is no conversion stays text.

    Examples
    --------
    >>> [part.kind for part in parse_format(b"%d of %5.2f")]
    ['d', 'f', '']
    """
    parts: list[Conversion] = []
    start = 0
    for match in _SPECIFICATION.finditer(text):
        before = text[start : match.start()]
        start = match.end()
        kind = match["kind"].decode()
        if kind == "%":
            parts.append(Conversion(before, "%"))
            continue
        precision = match["precision"]
        parts.append(
            Conversion(
                before,
                kind,
                match["flags"].decode(),
                _number(match["width"]),
                _number(precision),
                _BITS[match["length"] or b""],
                int(match["vector"] or 1),
            )
        )
    return (*parts, Conversion(text[start:], ""))


def _pad(sign: str, digits: str, flags: str, width: int, zeros: bool) -> bytes:
    """Put sign or prefix before digits, in a field."""
    missing = width - len(sign) - len(digits)
    if missing <= 0:
        return (sign + digits).encode()
    if "-" in flags:
        return (sign + digits + " " * missing).encode()
    if zeros:
        return (sign + "0" * missing + digits).encode()
    return (" " * missing + sign + digits).encode()


def _sign(negative: bool, flags: str) -> str:
    return "-" if negative else "+" if "+" in flags else " " if " " in flags else ""


def _integer(part: Conversion, word: int, flags: str, width: int, precision: int | None) -> bytes:
    value = word & ((1 << part.bits) - 1)
    sign = ""
    if part.kind in "di":
        if value >> (part.bits - 1):
            value -= 1 << part.bits
        sign = _sign(value < 0, flags)
    digits = format(abs(value), _BASES[part.kind])
    if precision is not None:
        digits = "" if precision == 0 and value == 0 else digits.rjust(precision, "0")
    if "#" in flags and part.kind == "o" and not digits.startswith("0"):
        digits = "0" + digits
    if "#" in flags and part.kind in "xX" and value:
        sign = "0" + part.kind
    return _pad(sign, digits, flags, width, "0" in flags and precision is None)


def _hexadecimal(value: float, precision: int | None) -> str:
    """``%a`` of a finite number that is not negative: glibc leaves out zeros at the end."""
    if precision is None:
        mantissa, exponent = value.hex().split("p")
        head, _, digits = mantissa.partition(".")
        digits = digits.rstrip("0")
        return f"{head}{'.' if digits else ''}{digits}p{exponent}"
    if value == 0.0:
        return f"0x0{'.' if precision else ''}{'0' * precision}p+0"
    bits = struct.unpack("<Q", struct.pack("<d", value))[0]
    exponent_bits, mantissa_bits = bits >> 52, bits & (1 << 52) - 1
    whole = (mantissa_bits | (1 << 52 if exponent_bits else 0)) << 64
    shift = 52 + 64 - 4 * min(precision, 13)
    half = 1 << (shift - 1)
    rounded, rest = whole >> shift, whole & (1 << shift) - 1
    rounded += rest > half or (rest == half and rounded & 1)
    head, tail = divmod(rounded, 1 << 4 * min(precision, 13))
    digits = f"{tail:x}".rjust(min(precision, 13), "0").ljust(precision, "0") if precision else ""
    power = (exponent_bits or 1) - 1023
    return f"0x{head}{'.' if digits else ''}{digits}p{power:+d}"


def _floating(part: Conversion, word: int, flags: str, width: int, precision: int | None) -> bytes:
    (value,) = struct.unpack("<d", struct.pack("<Q", word))
    negative = bool(word >> 63)
    sign, kind = _sign(negative, flags), part.kind
    if not math.isfinite(value):
        text = "nan" if math.isnan(value) else "inf"
        return _pad(sign, text.upper() if kind.isupper() else text, flags, width, False)
    value = abs(value)
    if kind in "aA":
        text = _hexadecimal(value, precision)
        if "#" in flags and "." not in text:
            text = text.replace("p", ".p")
        digits, sign = text[2:], sign + text[:2]
        if kind == "A":
            digits, sign = digits.upper(), sign.upper()
    else:
        alternate = "#" if "#" in flags else ""
        digits = f"%{alternate}.{6 if precision is None else precision}{kind}" % value
    return _pad(sign, digits, flags, width, "0" in flags)


class Arguments(Protocol):
    """What the conversions of a format take their arguments from; None where there is no other."""

    def word(self) -> int | None:
        """Give the next integer, pointer or character."""
        ...

    def string(self) -> bytes | None:
        """Give the next string."""
        ...

    def elements(self, count: int, floating: bool) -> list[int] | None:
        """Give the elements of the next vector, or the one number: integers, or the bits of doubles."""
        ...


class Words:
    """The words behind a format, taken one after the other."""

    def __init__(self, data: bytes, position: int) -> None:
        self._data = data
        self._position = position

    def word(self) -> int | None:
        """Give the next word; None behind the last."""
        if self._position + 8 > len(self._data):
            return None
        value = int.from_bytes(self._data[self._position : self._position + 8], "little")
        self._position += 8
        return value

    def string(self) -> bytes | None:
        """Give the next string, which is padded to whole words; None behind the last."""
        if self._position >= len(self._data):
            return None
        end = self._data.find(b"\0", self._position)
        end = len(self._data) if end < 0 else end
        text = self._data[self._position : end]
        self._position += (len(text) + 8) // 8 * 8
        return text

    def elements(self, count: int, floating: bool) -> list[int] | None:
        """Give the next words."""
        words = [self.word() for _ in range(count)]
        found = [word for word in words if word is not None]
        return found if len(found) == count else None


def _field(given: int | str | None, arguments: Arguments) -> tuple[bool, int | None]:
    """Resolve a width or precision; whether its argument is there, and its value."""
    if given != "*":
        return True, given if isinstance(given, int) else None
    word = arguments.word()
    if word is None:
        return False, None
    value = (word & 0xFFFFFFFF ^ 0x80000000) - 0x80000000
    return True, max(-_MAX_FIELD, min(value, _MAX_FIELD))


def _convert(part: Conversion, arguments: Arguments) -> bytes | None:
    """Convert one argument; None if it is not there."""
    there, width = _field(part.width, arguments)
    if not there:
        return None
    there, precision = _field(part.precision, arguments)
    if not there:
        return None
    flags, width = part.flags, width or 0
    if width < 0:
        flags, width = flags + "-", -width
    if precision is not None and precision < 0:
        precision = None
    if part.kind == "s":
        text = arguments.string()
        if text is None:
            return None
        text = text[:precision]
        return text.ljust(width) if "-" in flags else text.rjust(width)
    if part.kind not in "diouxXcpn" or part.vector > 1:
        floating = part.kind in "fFeEgGaA"
        numbers = arguments.elements(part.vector, floating)
        if numbers is None:
            return None
        convert = _floating if floating else _integer
        return b",".join(convert(part, word, flags, width, precision) for word in numbers)
    word = arguments.word()
    if word is None:
        return None
    match part.kind:
        case "n":
            return b""
        case "c":
            text = bytes([word & 0xFF])
            return text.ljust(width) if "-" in flags else text.rjust(width)
        case "p":
            return _pad("0x" if word else "", f"{word:x}" if word else "(nil)", flags, width, False)
        case _:
            return _integer(part, word, flags, width, precision)


def format_message(data: bytes) -> bytes:
    r"""Make the text of a message.

    Parameters
    ----------
    data : bytes
        The format with its zero byte, padded to eight bytes; then the arguments: integers, pointers and
        doubles eight bytes each, strings with their zero byte padded to eight.

    Returns
    -------
    bytes
        At most :data:`MAX_TEXT`. Where arguments are missing it ends before their conversion, as under HIP.

    Examples
    --------
    >>> format_message(b"%d < %s\0".ljust(8, b"\0") + b"\x07".ljust(8, b"\0") + b"eight".ljust(8, b"\0"))
    b'7 < eight'
    """
    end = data.find(b"\0")
    text = data if end < 0 else data[:end]
    return format_text(text, Words(data, (len(text) + 8) // 8 * 8))


def format_text(text: bytes, arguments: Arguments) -> bytes:
    """Make the text of a format and its arguments; at most :data:`MAX_TEXT` bytes."""
    made: list[bytes] = []
    length = 0
    for part in parse_format(text):
        made.append(part.text)
        if part.kind == "%":
            made.append(b"%")
        elif part.kind:
            converted = _convert(part, arguments)
            if converted is None:
                break
            made.append(converted)
        length += len(part.text) + len(made[-1])
        if length > MAX_TEXT:
            break
    return b"".join(made)[:MAX_TEXT]
