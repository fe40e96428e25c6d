"""Types of random LLVM IR: widths, names, constants."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass
from functools import cached_property

__all__ = ["FLOATS", "INTEGERS", "SCALARS", "VECTORS", "Type", "named"]

_INTEGER_CORNERS = (0, 1, 2, 3, 7, 8, 31, 0x55, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 1 << 31, (1 << 31) - 1)
_DOUBLE_CORNERS = (0.0, 1.0, -1.0, 0.5, 3.0, -2.5, 65504.0, 65520.0, 2147483648.0, -1e-3, float("inf"))
_TINY = {"half": 6e-8, "float": 1e-40, "double": 5e-310}
_HUGE = {"half": 60000.0, "float": 3e38, "double": -1e308}


@dataclass(frozen=True)
class Type:
    """A scalar of `bits` bits, or a vector of `lanes` of them."""

    scalar: str
    bits: int
    lanes: int = 1

    @cached_property
    def text(self) -> str:
        """As IR writes it."""
        return self.scalar if self.lanes == 1 else f"<{self.lanes} x {self.scalar}>"

    @cached_property
    def suffix(self) -> str:
        """As names of intrinsics end."""
        letter = f"f{self.bits}" if self.floating else self.scalar
        return letter if self.lanes == 1 else f"v{self.lanes}{letter}"

    @property
    def floating(self) -> bool:
        return self.scalar in _TINY

    @property
    def size(self) -> int:
        """Bytes that it takes in memory."""
        return (self.bits * self.lanes + 7) // 8

    @property
    def element(self) -> Type:
        return Type(self.scalar, self.bits)

    @property
    def integer(self) -> Type:
        """The integers of the same shape."""
        return Type(f"i{self.bits}", self.bits, self.lanes)

    def constant(self, rng: random.Random) -> str:
        """Write a random constant, often one at a corner."""
        if self.lanes > 1:
            each = self.element
            return "<" + ", ".join(f"{each.text} {each.constant(rng)}" for _ in range(self.lanes)) + ">"
        if self.floating:
            return self._float(rng)
        if self.bits == 1:
            return rng.choice(("true", "false"))
        value = rng.choice(_INTEGER_CORNERS) if rng.random() < 0.6 else rng.getrandbits(self.bits)
        value = -value if rng.random() < 0.25 else value
        return str(value & ((1 << self.bits) - 1))

    def splat(self, value: int) -> str:
        """Write an integer in all lanes."""
        value &= (1 << self.bits) - 1
        if self.lanes == 1:
            return str(value)
        return "<" + ", ".join(f"{self.scalar} {value}" for _ in range(self.lanes)) + ">"

    def number(self, value: float) -> str:
        """Write a floating-point number in all lanes."""
        bits = struct.unpack("<Q", struct.pack("<d", value))[0]
        if self.scalar == "half":
            bits = struct.unpack("<H", struct.pack("<e", value))[0]
        elif self.scalar == "float":
            single = struct.unpack("<f", struct.pack("<f", value))[0]
            bits = struct.unpack("<Q", struct.pack("<d", single))[0]
        text = f"0xH{bits:04X}" if self.scalar == "half" else f"0x{bits:016X}"
        if self.lanes == 1:
            return text
        return "<" + ", ".join(f"{self.scalar} {text}" for _ in range(self.lanes)) + ">"

    def _float(self, rng: random.Random) -> str:
        if rng.random() < 0.3:
            return self.number(rng.choice((_TINY, _HUGE))[self.scalar])
        value = rng.choice(_DOUBLE_CORNERS) if rng.random() < 0.6 else rng.uniform(-1000, 1000)
        # 65520 is the first number that a half cannot hold
        return self.number(min(value, 65504.0) if self.scalar == "half" and value < 1e300 else value)


INTEGERS = tuple(Type(f"i{bits}", bits) for bits in (8, 16, 32, 64))
FLOATS = (Type("half", 16), Type("float", 32), Type("double", 64))
SCALARS = INTEGERS + FLOATS
VECTORS = (
    Type("i16", 16, 2), Type("half", 16, 2), Type("i8", 8, 4), Type("i32", 32, 2), Type("i32", 32, 4),
    Type("float", 32, 2), Type("float", 32, 4), Type("i64", 64, 2), Type("double", 64, 2),
    Type("i16", 16, 4), Type("half", 16, 4),
)  # fmt: skip
_NAMED = {each.text: each for each in (Type("i1", 1), *SCALARS, *VECTORS)}


def named(text: str) -> Type:
    """Give the type that IR writes so."""
    return _NAMED[text]
