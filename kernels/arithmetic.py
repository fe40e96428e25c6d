"""Functions of numbers in vector registers: combining across lanes, exponentials, quotients.

Each takes the builder first, then destination and sources as instructions do. Sources stay as they are unless
the destination is one of them. Temporaries come from :meth:`.writer.Writer.temporaries`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from ..isa.builder import Register, row_xmask, vcc_lo
from .writer import NEGATIVE_INFINITY, Writer

__all__ = ["FOLDS", "Fold", "divide", "divide_by_constant", "exp", "log", "reduce_lanes", "reduce_list",
           "sigmoid", "square_root", "tanh"]  # fmt: skip

_LOG2_E: Final = 1.4426950408889634
_LOG2_E_HIGH: Final = float(np.float32(_LOG2_E))
_LOG2_E_LOW: Final = float(np.float32(_LOG2_E - _LOG2_E_HIGH))
_LN_2: Final = 0.6931471805599453
_LN_2_HIGH: Final = float(np.float32(_LN_2))
_LN_2_LOW: Final = float(np.float32(_LN_2 - _LN_2_HIGH))
_SMALLEST_NORMAL: Final = 0x00800000
_ROW: Final = 16
_IDENTITY_LANES: Final = (0x76543210, 0xFEDCBA98)


@dataclass(frozen=True, slots=True)
class Fold:
    """An associative operation with an identity, by which many numbers become one.

    Attributes
    ----------
    float_instruction, integer_instruction : str
        Mnemonic for 32-bit floats and for 32-bit signed integers.
    float_identity, integer_identity : int
        Bits that change nothing.
    numpy : ufunc
        The same of numpy; of a NaN and a number, extremes take the number, as instructions do.
    """

    float_instruction: str
    integer_instruction: str
    float_identity: int
    integer_identity: int
    numpy: np.ufunc

    def instruction(self, dtype: str) -> str:
        """Mnemonic for a type; 16-bit floats are folded as 32-bit ones."""
        return self.integer_instruction if dtype == "i32" else self.float_instruction

    def identity(self, dtype: str) -> int:
        """Bits of the identity in a register."""
        return self.integer_identity if dtype == "i32" else self.float_identity


#: By name.
FOLDS: Final = {
    "sum": Fold("v_add_f32", "v_add_nc_u32", 0, 0, np.add),
    "max": Fold("v_max_f32", "v_max_i32", NEGATIVE_INFINITY, 0x80000000, np.fmax),
    "min": Fold("v_min_f32", "v_min_i32", 0x7F800000, 0x7FFFFFFF, np.fmin),
}


def reduce_list(k: Writer, values: Sequence[Register], mnemonic: str) -> Register:
    """Fold registers pairwise, lane by lane, into the first, which is returned."""
    step = 1
    while step < len(values):
        for first in range(0, len(values) - step, 2 * step):
            k.instruction(mnemonic, values[first], values[first], values[first + step])
        step *= 2
    return values[0]


def reduce_lanes(k: Writer, value: Register, mnemonic: str, lanes: int) -> None:
    """Fold each group of ``lanes`` neighbouring lanes; all of them get the result.

    Parameters
    ----------
    k : Writer
        The builder.
    value : Register
        VGPR, changed in place. All lanes of a group are active, or none.
    mnemonic : str
        A commutative instruction with a DPP form.
    lanes : int
        1, 2, 4, 8, 16 or 32.
    """
    step = 1
    while step < min(lanes, _ROW):
        k.instruction(mnemonic, value, value, value, dpp=row_xmask(step))
        step *= 2
    if lanes > _ROW:
        with k.temporaries():
            low, high, other = k.sgpr(), k.sgpr(), k.vgpr()
            k.s_mov_b32(low, _IDENTITY_LANES[0])
            k.s_mov_b32(high, _IDENTITY_LANES[1])
            # each lane fetches its own place of the other row
            k.v_permlanex16_b32(other, value, low, high)
            k.instruction(mnemonic, value, value, other)


def exp(k: Writer, destination: Register, source: Register) -> None:
    """``e ** source`` of 32-bit floats, to about 2 units in the last place.

    The exponent in powers of two is split into an integer and a rest below 1/2, so that no rounding of a
    large argument is magnified, and subnormal results are right. Over- and underflow give infinity and 0.
    """
    with k.temporaries():
        product, rest, whole = k.vgpr(), k.vgpr(), k.vgpr()
        k.v_mul_f32(product, _LOG2_E_HIGH, source)
        k.v_rndne_f32(whole, product)
        k.v_fma_f32(rest, source, _LOG2_E_HIGH, -product)
        k.v_fmac_f32(rest, _LOG2_E_LOW, source)
        k.v_sub_f32(product, product, whole)
        k.v_add_f32(rest, rest, product)
        k.v_exp_f32(rest, rest)
        k.v_cvt_i32_f32(whole, whole)
        k.v_ldexp_f32(rest, rest, whole)
        # far out the split itself overflows: infinity less infinity
        k.v_cmp_gt_f32(vcc_lo, -104.0, source)
        k.v_cndmask_b32(rest, rest, 0, vcc_lo)
        k.v_cmp_lt_f32(vcc_lo, 89.0, source)
        k.v_mov_b32(whole, 0x7F800000)
        k.v_cndmask_b32(destination, rest, whole, vcc_lo)


def log(k: Writer, destination: Register, source: Register) -> None:
    """Natural logarithm of 32-bit floats; subnormal arguments are scaled first, as the card flushes them."""
    with k.temporaries():
        scaled, shift = k.vgpr(), k.vgpr()
        k.v_cmp_gt_f32(vcc_lo, _SMALLEST_NORMAL, source)
        k.v_cndmask_b32(shift, 0, 32, vcc_lo)
        k.v_ldexp_f32(scaled, source, shift)
        k.v_cvt_f32_i32(shift, shift)
        k.v_log_f32(scaled, scaled)
        k.v_sub_f32(scaled, scaled, shift)
        with k.temporaries():
            low = k.vgpr()
            k.v_mul_f32(low, _LN_2_LOW, scaled)
            k.v_fma_f32(low, scaled, _LN_2_HIGH, low)
            # of an infinity the correction would be one too, and of another sign
            k.v_cmp_class_f32(vcc_lo, scaled, _INFINITIES)
            k.v_cndmask_b32(destination, low, scaled, vcc_lo)


#: Classes of v_cmp_class: minus and plus infinity.
_INFINITIES: Final = 1 << 2 | 1 << 9


def divide_by_constant(k: Writer, destination: Register, source: Register, divisor: int) -> None:
    """Whole quotient of an unsigned number below 2**31 by a constant from 1 to 2**31."""
    if divisor & (divisor - 1) == 0:
        k.v_lshrrev_b32(destination, divisor.bit_length() - 1, source)
        return
    # a factor of 32 bits whose error, below the divisor, stays below the quotient's last place
    shift = (divisor - 1).bit_length()
    k.v_mul_hi_u32(destination, -(-(1 << 31 + shift) // divisor), source)
    k.v_lshrrev_b32(destination, shift - 1, destination)


def divide(k: Writer, destination: Register, numerator: Register | float, denominator: Register) -> None:
    """Quotient of 32-bit floats, rounded correctly; the numerator may be 1.0."""
    with k.temporaries():
        scaled_d, scaled_n, reciprocal, error, quotient = k.vgprs(5)
        unused = k.sgpr()
        k.v_div_scale_f32(scaled_d, unused, denominator, denominator, numerator)
        k.v_div_scale_f32(scaled_n, vcc_lo, numerator, denominator, numerator)
        k.v_rcp_f32(reciprocal, scaled_d)
        k.v_fma_f32(error, -scaled_d, reciprocal, 1.0)
        k.v_fmac_f32(reciprocal, error, reciprocal)
        k.v_mul_f32(quotient, scaled_n, reciprocal)
        k.v_fma_f32(error, -scaled_d, quotient, scaled_n)
        k.v_fmac_f32(quotient, error, reciprocal)
        k.v_fma_f32(error, -scaled_d, quotient, scaled_n)
        k.v_div_fmas_f32(quotient, error, reciprocal, quotient)
        k.v_div_fixup_f32(destination, quotient, denominator, numerator)


def square_root(k: Writer, destination: Register, source: Register) -> None:
    """Square root of 32-bit floats, to 1 unit in the last place; subnormal arguments are scaled first."""
    with k.temporaries():
        shift, scaled = k.vgpr(), k.vgpr()
        k.v_cmp_gt_f32(vcc_lo, _SMALLEST_NORMAL, source)
        k.v_cndmask_b32(shift, 0, 32, vcc_lo)
        k.v_ldexp_f32(scaled, source, shift)
        k.v_sqrt_f32(scaled, scaled)
        k.v_cndmask_b32(shift, 0, -16, vcc_lo)
        k.v_ldexp_f32(destination, scaled, shift)


def sigmoid(k: Writer, destination: Register, source: Register) -> None:
    """``1 / (1 + e ** -source)`` of 32-bit floats."""
    with k.temporaries():
        power = k.vgpr()
        k.v_mul_f32(power, -1.0, source)
        exp(k, power, power)
        k.v_add_f32(power, 1.0, power)
        k.v_rcp_f32(destination, power)


def tanh(k: Writer, destination: Register, source: Register) -> None:
    """Hyperbolic tangent of 32-bit floats.

    ``1 - 2 / (e ** 2|x| + 1)`` loses the digits of small arguments: below 1/4 an odd polynomial does it.
    """
    with k.temporaries():
        size, power, small, square = k.vgprs(4)
        k.v_mul_f32(size, 2.0, abs(source))
        exp(k, power, size)
        k.v_add_f32(power, 1.0, power)
        k.v_rcp_f32(power, power)
        k.v_fma_f32(power, power, -2.0, 1.0)
        k.v_mul_f32(square, source, source)
        k.v_mov_b32(small, 62.0 / 2835.0)
        for coefficient in (-17.0 / 315.0, 2.0 / 15.0, -1.0 / 3.0):
            k.v_fma_f32(small, small, square, coefficient)
        k.v_mul_f32(small, small, square)
        k.v_fma_f32(small, small, abs(source), abs(source))
        k.v_cmp_gt_f32(vcc_lo, 0.5, size)
        k.v_cndmask_b32(power, power, small, vcc_lo)
        k.v_bfi_b32(destination, 0x7FFFFFFF, power, source)
