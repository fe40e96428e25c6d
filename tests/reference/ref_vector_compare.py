"""Vector comparisons, one lane each."""

from __future__ import annotations

from collections.abc import Callable

from ref_floats import BY_SIZE, Format
from ref_vector import OPS, Lane, signed
from ref_vector_float import FORMATS, numbers

_ORDER: dict[str, Callable[[int, int], bool]] = {
    "f": lambda a, b: False,
    "lt": lambda a, b: a < b,
    "eq": lambda a, b: a == b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ne": lambda a, b: a != b,
    "lg": lambda a, b: a != b,
    "ge": lambda a, b: a >= b,
    "t": lambda a, b: True,
}
_NOT = {"nge": "ge", "nlg": "lg", "ngt": "gt", "nle": "le", "neq": "eq", "nlt": "lt"}


def _floats(verb: str, kind: str) -> Callable[[Lane, int, int], bool]:
    def run(c: Lane, a: int, b: int) -> bool:
        n = numbers(c, kind)
        a, b = n.flush(a), n.flush(b)
        nan = n.form.is_nan(a) or n.form.is_nan(b)
        if verb in "ou":
            return nan == (verb == "u")
        if verb in "ft":
            return verb == "t"
        x, y = (0 if n.form.is_zero(v) else n.form.order(v) for v in (a, b))
        if verb in _NOT:
            return nan or not _ORDER[_NOT[verb]](x, y)
        return not nan and _ORDER[verb](x, y)

    return run


def _integers(verb: str, kind: str, bits: int) -> Callable[[Lane, int, int], bool]:
    def run(c: Lane, a: int, b: int) -> bool:
        x, y = (signed(v, bits) if kind == "i" else v for v in (a, b))
        return _ORDER[verb](x, y)

    return run


def classes(form: Format, bits: int) -> int:
    """The bit of V_CMP_CLASS's mask that a pattern belongs to."""
    if form.is_nan(bits):
        return 0 if form.is_snan(bits) else 1
    if form.is_inf(bits):
        number = 9
    elif form.is_zero(bits):
        number = 6
    else:
        number = 7 if form.is_denormal(bits) else 8
    return 11 - number if form.negative(bits) else number


for _prefix in ("v_cmp", "v_cmpx"):
    for _kind in FORMATS:
        for _verb in (*_ORDER, *_NOT, "o", "u"):
            if _verb != "ne":
                OPS[f"{_prefix}_{_verb}_{_kind}"] = _floats(_verb, _kind)
        OPS[f"{_prefix}_class_{_kind}"] = lambda c, a, b, form=FORMATS[_kind]: b >> classes(form, a) & 1
    for _kind in "iu":
        for _bits in (16, 32, 64):
            for _verb in _ORDER:
                if _verb != "lg":
                    OPS[f"{_prefix}_{_verb}_{_kind}{_bits}"] = _integers(_verb, _kind, _bits)
assert BY_SIZE
