"""Binary floating point by Python's integers: exact values, one rounding, every mode of MODE.

A number is ``(sign, magnitude, exponent)``, worth ``±magnitude · 2^exponent``. Slow on purpose: nothing
here uses the host's floats, so nothing of the host's rounding can be right or wrong together with the engine.
"""

from __future__ import annotations

from dataclasses import dataclass

NEAREST, UP, DOWN, ZERO = range(4)


@dataclass(frozen=True)
class Format:
    """A binary interchange format."""

    bits: int
    fraction: int

    def __post_init__(self) -> None:
        exponent = self.bits - 1 - self.fraction
        put = object.__setattr__
        put(self, "sign", 1 << (self.bits - 1))
        put(self, "mask", (1 << self.bits) - 1)
        put(self, "ones", (1 << exponent) - 1)
        put(self, "bias", (1 << (exponent - 1)) - 1)
        put(self, "inf", self.ones << self.fraction)
        put(self, "quiet", 1 << (self.fraction - 1))
        put(self, "nan", self.sign | self.inf | self.quiet)
        put(self, "max", self.inf - 1)
        put(self, "one", self.bias << self.fraction)
        put(self, "smallest", 1 << self.fraction)

    sign: int = 0
    mask: int = 0
    ones: int = 0
    bias: int = 0
    inf: int = 0
    quiet: int = 0
    nan: int = 0
    max: int = 0
    one: int = 0
    smallest: int = 0

    def exponent(self, bits: int) -> int:
        """The stored exponent field."""
        return bits >> self.fraction & self.ones

    def is_nan(self, bits: int) -> bool:
        return bits & ~self.sign & self.mask > self.inf

    def is_snan(self, bits: int) -> bool:
        return self.is_nan(bits) and not bits & self.quiet

    def is_inf(self, bits: int) -> bool:
        return bits & (self.sign - 1) == self.inf

    def is_zero(self, bits: int) -> bool:
        return not bits & (self.sign - 1)

    def is_denormal(self, bits: int) -> bool:
        return not self.exponent(bits) and not self.is_zero(bits)

    def is_finite(self, bits: int) -> bool:
        return self.exponent(bits) != self.ones

    def negative(self, bits: int) -> int:
        return bits >> (self.bits - 1) & 1

    def number(self, bits: int) -> tuple[int, int, int]:
        """Exact value of a finite pattern."""
        field = self.exponent(bits)
        magnitude = bits & (self.smallest - 1) | (self.smallest if field else 0)
        return self.negative(bits), magnitude, max(field, 1) - self.bias - self.fraction

    def order(self, bits: int) -> int:
        """A key that sorts numbers, −0 below +0."""
        return -(bits & (self.sign - 1)) - 1 if bits & self.sign else bits


F16, F32, F64, BF16 = Format(16, 10), Format(32, 23), Format(64, 52), Format(16, 7)
BY_SIZE = {16: F16, 32: F32, 64: F64}


@dataclass(frozen=True)
class Mode:
    """The MODE register's part for numbers."""

    value: int

    @property
    def ieee(self) -> bool:
        return bool(self.value >> 9 & 1)

    @property
    def dx10(self) -> bool:
        return bool(self.value >> 8 & 1)

    @property
    def overflow16(self) -> bool:
        return bool(self.value >> 23 & 1)

    def rounding(self, form: Format) -> int:
        return self.value >> (0 if form is F32 else 2) & 3

    def keeps_in(self, form: Format) -> bool:
        return bool(self.value >> (4 if form is F32 else 6) & 1)

    def keeps_out(self, form: Format) -> bool:
        return bool(self.value >> (5 if form is F32 else 7) & 1)


def round_integer(magnitude: int, shift: int, sign: int, rounding: int) -> int:
    """Magnitude divided by 2^shift, rounded; a negative shift multiplies."""
    if shift <= 0:
        return magnitude << -shift
    whole, rest = magnitude >> shift, magnitude & ((1 << shift) - 1)
    half = 1 << (shift - 1)
    up = {
        NEAREST: rest > half or (rest == half and bool(whole & 1)),
        UP: rest > 0 and not sign,
        DOWN: rest > 0 and bool(sign),
        ZERO: False,
    }[rounding]
    return whole + up


def encode(
    form: Format,
    sign: int,
    magnitude: int,
    exponent: int,
    rounding: int,
    keep_denormals: bool = True,
    saturate: bool = False,
) -> int:
    """The pattern nearest to a number, in the rounding direction.

    Parameters
    ----------
    keep_denormals : bool
        Else what is tiny after rounding with an unbounded exponent becomes zero.
    saturate : bool
        FP16_OVFL: what overflows becomes the largest number in any direction.
    """
    top = sign << (form.bits - 1)
    if not magnitude:
        return top
    lead = magnitude.bit_length() - 1 + exponent
    lowest = 1 - form.bias
    if not keep_denormals and lead < lowest:
        unit = lead - form.fraction
        full = round_integer(magnitude, unit - exponent, sign, rounding)
        if full.bit_length() - 1 + unit < lowest:
            return top
    unit = max(lead, lowest) - form.fraction
    rounded = round_integer(magnitude, unit - exponent, sign, rounding)
    if rounded >= form.smallest * 2:
        rounded >>= 1  # a carry: exactly a power of two
        unit += 1
    if not rounded:
        return top
    if rounded < form.smallest:
        return top | rounded
    field = unit + form.fraction + form.bias
    if field >= form.ones:
        inward = rounding == ZERO or rounding == (UP if sign else DOWN)
        return top | (form.max if saturate or inward else form.inf)
    return top | field << form.fraction | rounded & (form.smallest - 1)


class Numbers:
    """Arithmetic of one format under one MODE.

    Parameters
    ----------
    form : Format
    mode : Mode
    """

    def __init__(self, form: Format, mode: Mode) -> None:
        self.form = form
        self.mode = mode
        self.rounding = mode.rounding(form)
        self.keeps_in = mode.keeps_in(form)
        self.keeps_out = mode.keeps_out(form)
        self.saturate = form is F16 and mode.overflow16

    def flush(self, bits: int) -> int:
        """An input as the hardware takes it."""
        return bits & self.form.sign if not self.keeps_in and self.form.is_denormal(bits) else bits

    def flush_result(self, bits: int) -> int:
        """An output that came about without rounding."""
        return bits & self.form.sign if not self.keeps_out and self.form.is_denormal(bits) else bits

    def quieted(self, bits: int) -> int:
        """A NaN operand as a result."""
        return bits | self.form.quiet if self.mode.ieee else bits

    def pack(self, sign: int, magnitude: int, exponent: int) -> int:
        """Round once by MODE."""
        return encode(self.form, sign, magnitude, exponent, self.rounding, self.keeps_out, self.saturate)

    def nan_of(self, *operands: int) -> int | None:
        """The first NaN, as a result."""
        for bits in operands:
            if self.form.is_nan(bits):
                return self.quieted(bits)
        return None

    def add(self, a: int, b: int) -> int:
        """Sum."""
        return self.fma(self.form.one, a, b, product_nan_first=True)

    def mul(self, a: int, b: int) -> int:
        """Product."""
        form = self.form
        a, b = self.flush(a), self.flush(b)
        nan = self.nan_of(a, b)
        if nan is not None:
            return nan
        sign = form.negative(a) ^ form.negative(b)
        if form.is_inf(a) or form.is_inf(b):
            if form.is_zero(a) or form.is_zero(b):
                return form.nan
            return sign << (form.bits - 1) | form.inf
        (_, ma, ea), (_, mb, eb) = form.number(a), form.number(b)
        return self.pack(sign, ma * mb, ea + eb)

    def fma(self, a: int, b: int, c: int, *, product_nan_first: bool = True, scale: int = 0) -> int:
        """``a · b + c`` times 2^scale, rounded once."""
        form = self.form
        a, b, c = self.flush(a), self.flush(b), self.flush(c)
        nan = self.nan_of(a, b)
        if nan is not None:
            return nan
        if (form.is_inf(a) and form.is_zero(b)) or (form.is_zero(a) and form.is_inf(b)):
            return form.nan
        if form.is_nan(c):
            return self.quieted(c)
        sign = form.negative(a) ^ form.negative(b)
        if form.is_inf(a) or form.is_inf(b):
            if form.is_inf(c) and form.negative(c) != sign:
                return form.nan
            return sign << (form.bits - 1) | form.inf
        if form.is_inf(c):
            return c
        (_, ma, ea), (_, mb, eb), (sc, mc, ec) = form.number(a), form.number(b), form.number(c)
        return self.sum([(sign, ma * mb, ea + eb), (sc, mc, ec)], scale)

    def sum(self, terms: list[tuple[int, int, int]], scale: int = 0) -> int:
        """Exact sum, rounded once; a zero's sign is IEEE's."""
        low = min(e for _, _, e in terms)
        total = sum((-m if s else m) << (e - low) for s, m, e in terms)
        if total:
            return self.pack(int(total < 0), abs(total), low + scale)
        signs = {s for s, m, _ in terms if not m} if all(not m for _, m, _ in terms) else {0, 1}
        sign = signs.pop() if len(signs) == 1 else int(self.rounding == DOWN)
        return sign << (self.form.bits - 1)

    # --- min, max --------------------------------------------------------------------------------------
    def pick(self, a: int, b: int, largest: bool) -> int:
        """Minimum or maximum by the rules of MODE.IEEE."""
        form = self.form
        a, b = self.flush(a), self.flush(b)
        if self.mode.ieee:
            for bits in (a, b):
                if form.is_snan(bits):
                    return bits | form.quiet
        if form.is_nan(a):
            return a if form.is_nan(b) else b
        if form.is_nan(b):
            return a
        return (max if largest else min)(a, b, key=form.order)

    def median(self, a: int, b: int, c: int) -> int:
        """Median of three; with a NaN the minimum of three."""
        if any(self.form.is_nan(x) for x in (a, b, c)):
            return self.pick(self.pick(a, b, False), c, False)
        return sorted((self.flush(x) for x in (a, b, c)), key=self.form.order)[1]

    # --- results ---------------------------------------------------------------------------------------
    def finish(self, bits: int, omod: int, clamp: int) -> int:
        """Output modifiers on a rounded result."""
        form = self.form
        if omod and not self.mode.ieee and not self.keeps_out and form.is_finite(bits):
            if not form.exponent(bits):
                bits = 0
            else:
                sign, magnitude, exponent = form.number(bits)
                bits = encode(
                    form,
                    sign,
                    magnitude,
                    exponent + (1, 2, -1)[omod - 1],
                    self.rounding,
                    False,
                    self.saturate,
                )
        if clamp:
            if form.is_nan(bits):
                return 0 if self.mode.dx10 else bits
            if form.negative(bits):
                return 0
            return min(bits, form.one)
        return bits


def to_integer(form: Format, bits: int) -> tuple[int, int] | None:
    """A finite pattern as numerator and denominator, negative where it is."""
    if not form.is_finite(bits):
        return None
    sign, magnitude, exponent = form.number(bits)
    value = -magnitude if sign else magnitude
    return (value << exponent, 1) if exponent >= 0 else (value, 1 << -exponent)


def convert(source: Format, bits: int, to: Numbers, *, mode: Mode, rounding: int | None = None) -> int:
    """Convert between formats, denormals flushed on both ends by MODE."""
    form = to.form
    bits = Numbers(source, mode).flush(bits)
    sign = source.negative(bits)
    if source.is_nan(bits):
        payload = bits & (source.smallest - 1)
        shift = form.fraction - source.fraction
        kept = payload << shift if shift >= 0 else payload >> -shift
        if mode.ieee or not kept:
            kept |= form.quiet
        return sign << (form.bits - 1) | form.inf | kept
    if source.is_inf(bits):
        return sign << (form.bits - 1) | form.inf
    _, magnitude, exponent = source.number(bits)
    how = to.rounding if rounding is None else rounding
    return encode(form, sign, magnitude, exponent, how, to.keeps_out, to.saturate)
