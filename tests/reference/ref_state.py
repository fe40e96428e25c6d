"""A wave's architectural state, and how operand codes name it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from ref_floats import Format, Mode

Array = npt.NDArray[Any]

VCC, NULL, M0, EXEC = 106, 124, 125, 126
_F16 = (0x3800, 0xB800, 0x3C00, 0xBC00, 0x4000, 0xC000, 0x4400, 0xC400, 0x3118)
_F32 = (
    0x3F000000, 0xBF000000, 0x3F800000, 0xBF800000, 0x40000000, 0xC0000000, 0x40800000, 0xC0800000, 0x3E22F983
)  # fmt: skip
_F64 = (
    0x3FE0000000000000, 0xBFE0000000000000, 0x3FF0000000000000, 0xBFF0000000000000, 0x4000000000000000,
    0xC000000000000000, 0x4010000000000000, 0xC010000000000000, 0x3FC45F306DC9C882,
)  # fmt: skip
"""0.5, −0.5, 1, −1, 2, −2, 4, −4 and 1/(2π)."""

APERTURES = {235: 1 << 48, 236: (1 << 48) + 0xFFFFFFFF, 237: 2 << 48, 238: (2 << 48) + 0xFFFFFFFF}
LITERAL = 255
MEMORY = 0x1_0101_0000
"""Address of the array that memory instructions work on."""


@dataclass
class Loose:
    """A result of the model that may be off by some units in the last place."""

    lane: int
    register: int
    shift: int
    size: int
    ulps: int
    form: Format


@dataclass
class State:
    """What an instruction can read and write.

    Attributes
    ----------
    sgprs : array of 128
        By operand code: SGPRs, VCC, TTMPs, M0, EXEC.
    vgprs : array [256, wave_size]
    pc : int
        Bytes from the instruction's start; None where the next instruction follows.
    address : int
        Where the instruction stands.
    """

    wave_size: int
    sgprs: Array
    vgprs: Array
    scc: int
    mode: int
    pc: int | None = None
    address: int = 0
    lds: Array = field(default_factory=lambda: np.zeros(0, np.uint8))
    scratch: Array = field(default_factory=lambda: np.zeros(0, np.uint8))
    memory: Array = field(default_factory=lambda: np.zeros(0, np.uint8))

    loose: list[Loose] = field(default_factory=list[Loose])

    def copy(self) -> State:
        """A second wave just like it."""
        return State(
            self.wave_size, self.sgprs.copy(), self.vgprs.copy(), self.scc, self.mode, None, self.address,
            self.lds.copy(), self.scratch.copy(), self.memory.copy(),
        )  # fmt: skip

    @property
    def float_mode(self) -> Mode:
        return Mode(self.mode)

    def s(self, code: int) -> int:
        """An SGPR by its code; NULL is 0."""
        return 0 if code == NULL else int(self.sgprs[code])

    def set_s(self, code: int, value: int, size: int = 32) -> None:
        """Write one or several SGPRs; NULL takes nothing."""
        if code == NULL:
            return
        for part in range(size // 32):
            self.sgprs[code + part] = value >> 32 * part & 0xFFFFFFFF

    def s_wide(self, code: int, size: int) -> int:
        """Several SGPRs, the first in the low bits."""
        if code == NULL:
            return 0
        return sum(int(self.sgprs[code + part]) << 32 * part for part in range(size // 32))

    def mask(self, code: int) -> int:
        """A lane mask: one register in wave32, a pair in wave64."""
        return self.s_wide(code, self.wave_size)

    def set_mask(self, code: int, value: int) -> None:
        """Write a lane mask."""
        self.set_s(code, value, self.wave_size)

    @property
    def exec(self) -> int:
        return self.mask(EXEC)

    def v(self, register: int, lane: int, size: int = 32) -> int:
        """A VGPR of a lane, or several from it on."""
        return sum(
            int(self.vgprs[(register + part) & 255, lane]) << 32 * part for part in range((size + 31) // 32)
        )

    def set_v(self, register: int, lane: int, value: int, size: int = 32) -> None:
        """Write a lane's VGPR or several."""
        for part in range((size + 31) // 32):
            self.vgprs[register + part, lane] = value >> 32 * part & 0xFFFFFFFF


def scalar_operand(state: State, code: int, size: int, kind: str, literal: int) -> int:
    """Value of a source that is the same in all lanes.

    Parameters
    ----------
    size : int
        The operand's bits; 16-bit ones give all 32, of which the caller takes a half.
    kind : str
        ``f`` float, ``i`` signed, ``u`` unsigned, ``b`` bits: decides what a constant stands for.
    """
    wide = size == 64
    if code < 128:
        return state.s_wide(code, 64) if wide else state.s(code)
    if code <= 208:
        value = code - 128 if code <= 192 else 192 - code
        return value & ((1 << 64) - 1 if wide else 0xFFFFFFFF)
    if code in APERTURES:
        return APERTURES[code]
    if 240 <= code <= 248:
        if wide:
            return _F64[code - 240]
        return (_F16 if size == 16 and kind == "f" else _F32)[code - 240]
    if code == 253:
        return state.scc
    if code == LITERAL:
        if not wide:
            return literal
        if kind == "f":
            return literal << 32
        if kind == "i":
            return (literal | (-(literal >> 31) << 32)) & ((1 << 64) - 1)
        return literal
    raise ValueError(f"no operand has code {code}")
