"""Statements of random LLVM IR that compute: nothing in them is undefined, and no poison comes of them.

Shift counts are masked, divisors are not zero, floats become integers by the saturating intrinsics. The bits
of a NaN never reach an integer: :meth:`Values.bits` gives all NaNs one pattern. Which of two zeros is the
smaller is asked only of the intrinsics that say it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from ir_types import SCALARS, VECTORS, Type, named

__all__ = ["Scope", "Values"]

_I1, _I32 = named("i1"), named("i32")
_PLAIN = ("add", "sub", "mul", "and", "or", "xor")
_SHIFTS = ("shl", "lshr", "ashr")
_TWO = ("smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat")
_OVERFLOWS = ("uadd", "sadd", "usub", "ssub", "umul", "smul")
_FLOAT_TWO = ("fadd", "fsub", "fmul", "fdiv")
_ROUND = ("floor", "ceil", "trunc", "rint", "nearbyint", "roundeven", "round")
_EXTREMES = ("minimum", "maximum", "minimumnum", "maximumnum")
_ICMP = ("eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge")
_FCMP = ("oeq", "one", "olt", "ole", "ogt", "oge", "ord", "ueq", "une", "ult", "ule", "ugt", "uge", "uno")
_FCMP_OF_CONSTANTS = tuple(each for each in _FCMP if each not in ("ueq", "one"))
_NAME = re.compile(r"%[\w.]+")
_NAN_CLASSES, _FINITE = 0b11, 0x1F8


@dataclass
class Scope:
    """Names that may be used here, by the text of their type."""

    names: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, kind: Type, name: str) -> None:
        self.names.setdefault(kind.text, []).append(name)

    def of(self, kind: Type) -> list[str]:
        return self.names.get(kind.text, [])

    def inner(self) -> Scope:
        return Scope({kind: list(names) for kind, names in self.names.items()})


class Values:
    """Writes instructions; a function works mostly with the types of its `palette`."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.lines: list[str] = []
        self.count = 0
        self.constants = set[str]()  # names of what LLVM may compute when it compiles
        self.palette = rng.sample(SCALARS, rng.randint(1, 3)) + rng.sample(VECTORS, rng.randint(0, 1))
        if rng.random() < 0.6:
            self.palette.append(_I32)

    def emit(self, text: str) -> str:
        self.count += 1
        name = f"%v{self.count}"
        self.lines.append(f"  {name} = {text}")
        if not text.startswith("alloca") and self.constants.issuperset(_NAME.findall(text)):
            self.constants.add(name)
        return name

    def is_constant(self, value: str) -> bool:
        """Whether LLVM may know a value when it compiles."""
        return not value.startswith("%") or value in self.constants

    def fresh(self, what: str) -> str:
        self.count += 1
        return f"{what}{self.count}"

    def intrinsic(self, name: str, kind: Type, *values: str) -> str:
        arguments = ", ".join(f"{kind.text} {value}" for value in values)
        return self.emit(f"call {kind.text} @llvm.{name}.{kind.suffix}({arguments})")

    # --- picking ---------------------------------------------------------------------------------------
    def kind(self) -> Type:
        return self.rng.choice(self.palette)

    def value(self, scope: Scope, kind: Type) -> str:
        """Pick a value, mostly a late one, or write a constant."""
        known = scope.of(kind)
        if not known or self.rng.random() < 0.12:
            return kind.constant(self.rng)
        return self.rng.choice(known[-6:] if self.rng.random() < 0.8 else known)

    def masked(self, scope: Scope, kind: Type, mask: int) -> str:
        return self.emit(f"and {kind.text} {self.value(scope, kind)}, {kind.splat(mask)}")

    def condition(self, scope: Scope) -> str:
        if self.rng.random() < 0.2:
            return self.value(scope, _I1)
        kind = self.kind().element
        return self.compare(kind, self.value(scope, kind), self.value(scope, kind))

    def compare(self, kind: Type, a: str, b: str) -> str:
        rng = self.rng
        if not kind.floating:
            return self.emit(f"icmp {rng.choice(_ICMP)} {kind.text} {a}, {b}")
        if kind.lanes == 1 and rng.random() < 0.2:
            # signalling or quiet is not asked: compilers may quiet
            classes = rng.randrange(1 << 8) << 2 | rng.choice((0, _NAN_CLASSES))
            return self.emit(f"call i1 @llvm.is.fpclass.{kind.suffix}({kind.text} {a}, i32 {classes})")
        # LLVM makes a select by the order of what it selects a minimum or maximum, whatever the zeros' signs:
        # what is compared must not be what is selected, and a zero that is selected not negative
        plain = self.emit(f"fadd {kind.text} {a}, {kind.number(0.0)}")
        predicate = rng.choice(_FCMP if a[0] == b[0] == "%" else _FCMP_OF_CONSTANTS)
        # LLVM 22 makes `x ueq C ? C : y` to `x ueq C ? x : y` for AMD's cards, also where x is a NaN
        if self.is_constant(a) or self.is_constant(b):
            predicate = {"ueq": "ule", "one": "ogt"}.get(predicate, predicate)
        return self.emit(f"fcmp {predicate} {kind.text} {plain}, {b}")

    def bits(self, kind: Type, value: str) -> str:
        """Give a value's bits as integers of the same shape, with one pattern for all NaNs."""
        if not kind.floating:
            return value
        whole = kind.integer
        infinity = {16: 0x7C00, 32: 0x7F800000, 64: 0x7FF << 52}[kind.bits]
        raw = self.emit(f"bitcast {kind.text} {value} to {whole.text}")
        size = self.emit(f"and {whole.text} {raw}, {whole.splat((1 << kind.bits - 1) - 1)}")
        mask = "i1" if kind.lanes == 1 else f"<{kind.lanes} x i1>"
        nan = self.emit(f"icmp ugt {whole.text} {size}, {whole.splat(infinity)}")
        quiet = whole.splat(infinity | infinity >> 1)
        return self.emit(f"select {mask} {nan}, {whole.text} {quiet}, {whole.text} {raw}")

    def number(self, kind: Type, value: str) -> str:
        """Give the value, but 1 for a NaN: its sign is nobody's."""
        mask = "i1" if kind.lanes == 1 else f"<{kind.lanes} x i1>"
        nan = self.emit(f"fcmp uno {kind.text} {value}, {value}")
        return self.emit(f"select {mask} {nan}, {kind.text} {kind.number(1.0)}, {kind.text} {value}")

    # --- statements ------------------------------------------------------------------------------------
    def compute(self, scope: Scope) -> None:
        """Write one statement."""
        rng = self.rng
        kind = self.kind()
        ways: list[tuple[int, Callable[[Scope, Type], None]]] = [
            (6, self.floating if kind.floating else self.integer),
            (2, self.choice),
            (3, self.conversion),
        ]
        if kind.lanes > 1:
            ways.append((4, self.lane))
        weights = [weight for weight, _ in ways]
        rng.choices([way for _, way in ways], weights)[0](scope, kind)

    def integer(self, scope: Scope, kind: Type) -> None:
        rng = self.rng
        a, b = self.value(scope, kind), self.value(scope, kind)
        ways = [self._plain] * 4 + [self._shift] * 2 + [self._count, self._two, self._funnel]
        if kind.lanes == 1:
            ways += [self._overflow, self._high, self._order]
            ways += [self._divide] if kind.bits < 64 or rng.random() < 0.2 else []
        scope.add(kind, rng.choice(ways)(scope, kind, a, b))

    def _plain(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        return self.emit(f"{self.rng.choice(_PLAIN)} {kind.text} {a}, {b}")

    def _shift(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        count = self.masked(scope, kind, kind.bits - 1)
        if self.rng.random() < 0.2:
            return self.intrinsic(self.rng.choice(("sshl.sat", "ushl.sat")), kind, a, count)
        return self.emit(f"{self.rng.choice(_SHIFTS)} {kind.text} {a}, {count}")

    def _count(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        name = self.rng.choice(("ctpop", "bitreverse", "bswap", "ctlz", "cttz", "abs"))
        if name in ("ctlz", "cttz", "abs"):
            text = f"{kind.text} {a}, i1 false"
            return self.emit(f"call {kind.text} @llvm.{name}.{kind.suffix}({text})")
        # LLVM 22 swaps the bytes of 64 bits wrongly at -O0: it copies 16 of each 32 before
        if name == "bswap" and kind.bits in (8, 64):
            name = "bitreverse"
        return self.intrinsic(name, kind, a)

    def _two(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        return self.intrinsic(self.rng.choice(_TWO), kind, a, b)

    def _funnel(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        return self.intrinsic(self.rng.choice(("fshl", "fshr")), kind, a, b, self.value(scope, kind))

    def _overflow(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        name, pair = self.rng.choice(_OVERFLOWS), f"{{{kind.text}, i1}}"
        arguments = f"{kind.text} {a}, {kind.text} {b}"
        both = self.emit(f"call {pair} @llvm.{name}.with.overflow.{kind.suffix}({arguments})")
        scope.add(_I1, self.emit(f"extractvalue {pair} {both}, 1"))
        return self.emit(f"extractvalue {pair} {both}, 0")

    def _high(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        """Multiply to twice the width and take any part of it."""
        wide, extend = f"i{2 * kind.bits}", self.rng.choice(("sext", "zext"))
        left, right = (self.emit(f"{extend} {kind.text} {value} to {wide}") for value in (a, b))
        product = self.emit(f"mul {wide} {left}, {right}")
        moved = self.emit(f"lshr {wide} {product}, {self.rng.choice((kind.bits, kind.bits // 2 + 1))}")
        return self.emit(f"trunc {wide} {moved} to {kind.text}")

    def _order(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        name = self.rng.choice(("scmp", "ucmp"))
        made = self.emit(f"call i32 @llvm.{name}.i32.{kind.suffix}({kind.text} {a}, {kind.text} {b})")
        scope.add(_I32, made)
        return self.emit(f"sub {kind.text} {a}, {b}")

    def _divide(self, scope: Scope, kind: Type, a: str, b: str) -> str:
        rng, top = self.rng, 1 << kind.bits - 1
        if rng.random() < 0.5:
            divisor = self.emit(f"or {kind.text} {b}, 1")
            return self.emit(f"{rng.choice(('udiv', 'urem'))} {kind.text} {a}, {divisor}")
        # never -1: the lowest integer divided by it would not fit
        name, mask = rng.choice((("and", top - 1), ("or", top)))
        sign = self.emit(f"{name} {kind.text} {b}, {mask}")
        odd = self.emit(f"or {kind.text} {sign}, 1")
        divisor = self.emit(f"and {kind.text} {odd}, {kind.splat(~2)}")
        return self.emit(f"{rng.choice(('sdiv', 'srem'))} {kind.text} {a}, {divisor}")

    def floating(self, scope: Scope, kind: Type) -> None:
        rng = self.rng
        a, b = self.value(scope, kind), self.value(scope, kind)
        match rng.randrange(12):
            case 0 | 1 | 2 | 3:
                made = self.emit(f"{rng.choice(_FLOAT_TWO)} {kind.text} {a}, {b}")
            case 4:
                made = self.intrinsic(rng.choice(_ROUND), kind, a)
            case 5 | 6:
                c = self.value(scope, kind)
                arguments = ", ".join(f"{kind.text} {value}" for value in (a, b, c))
                made = self.emit(f"call {kind.text} @fma.{kind.suffix}({arguments})")
            case 7:
                made = self.intrinsic(rng.choice(_EXTREMES), kind, a, b)
            case 8:
                made = self.intrinsic("sqrt", kind, a)
            case 9:
                made = self.intrinsic("fabs", kind, a)
                if rng.random() < 0.5:
                    made = self.emit(f"fneg {kind.text} {a}")
            case 10:
                made = self.intrinsic("copysign", kind, a, self.number(kind, b))
            case _:
                made = self._scaled(scope, kind.element)
                kind = kind.element
        scope.add(kind, made)

    def _scaled(self, scope: Scope, kind: Type) -> str:
        rng, a = self.rng, self.value(scope, kind)
        if rng.random() < 0.5:
            power = self.emit(f"sub i32 {self.masked(scope, _I32, 511)}, 256")
            return self.emit(f"call {kind.text} @llvm.ldexp.{kind.suffix}.i32({kind.text} {a}, i32 {power})")
        # the exponent of what is not finite is nothing that is said
        finite = self.emit(f"call i1 @llvm.is.fpclass.{kind.suffix}({kind.text} {a}, i32 {_FINITE})")
        one = self.emit(f"select i1 {finite}, {kind.text} {a}, {kind.text} {kind.number(1.0)}")
        pair = f"{{{kind.text}, i32}}"
        both = self.emit(f"call {pair} @llvm.frexp.{kind.suffix}.i32({kind.text} {one})")
        scope.add(_I32, self.emit(f"extractvalue {pair} {both}, 1"))
        return self.emit(f"extractvalue {pair} {both}, 0")

    def choice(self, scope: Scope, kind: Type) -> None:
        """Select by a comparison, lane by lane for vectors."""
        a, b = self.value(scope, kind), self.value(scope, kind)
        if kind.lanes > 1 and self.rng.random() < 0.6:
            condition, mask = self.compare(kind, self.value(scope, kind), a), f"<{kind.lanes} x i1>"
        else:
            condition, mask = self.condition(scope), "i1"
            scope.add(_I1, condition)
        made = self.emit(f"select {mask} {condition}, {kind.text} {a}, {kind.text} {b}")
        if kind.floating:
            made = self.emit(f"fadd {kind.text} {made}, {kind.number(0.0)}")
        scope.add(kind, made)

    def conversion(self, scope: Scope, kind: Type) -> None:
        """Bring a value of the palette to another type of it, or to any."""
        rng = self.rng
        source = kind.element
        target = rng.choice([each.element for each in self.palette] + [rng.choice(SCALARS)])
        value = self.value(scope, source)
        if rng.random() < 0.25:
            source, target, value = self._punned(scope, kind, self.value(scope, kind))
        elif source.floating and target.floating:
            value = self._resized(source, target, value)
        elif source.floating:
            sign = rng.choice(("fptosi", "fptoui"))
            name = f"@llvm.{sign}.sat.{target.suffix}.{source.suffix}"
            value = self.emit(f"call {target.text} {name}({source.text} {value})")
        elif target.floating:
            value = self.emit(f"{rng.choice(('sitofp', 'uitofp'))} {source.text} {value} to {target.text}")
        elif source.bits != target.bits:
            word = "trunc" if target.bits < source.bits else rng.choice(("sext", "zext"))
            value = self.emit(f"{word} {source.text} {value} to {target.text}")
        else:
            value = self.emit(f"freeze {source.text} {value}")
        scope.add(target, value)

    def _resized(self, source: Type, target: Type, value: str) -> str:
        if source.bits == target.bits:
            return self.emit(f"freeze {source.text} {value}")
        if (source.bits, target.bits) == (64, 16):
            return self.emit(f"call half @narrow(double {value})")
        word = "fptrunc" if target.bits < source.bits else "fpext"
        return self.emit(f"{word} {source.text} {value} to {target.text}")

    def _punned(self, scope: Scope, kind: Type, value: str) -> tuple[Type, Type, str]:
        """See the bits of a value as another type of the same size."""
        others = [each for each in (*SCALARS, *VECTORS) if each.size == kind.size and each != kind]
        target = self.rng.choice(others) if others else kind.integer
        bits = self.bits(kind, value)
        made = self.emit(f"bitcast {kind.integer.text} {bits} to {target.text}")
        return kind, target, made

    def lane(self, scope: Scope, kind: Type) -> None:
        """Take lanes out of vectors, put them in, move them about."""
        rng, each, vector = self.rng, kind.element, self.value(scope, kind)
        index = str(rng.randrange(kind.lanes))
        if rng.random() < 0.4:
            index = self.masked(scope, _I32, kind.lanes - 1)
        match rng.randrange(4):
            case 0:
                scope.add(each, self.emit(f"extractelement {kind.text} {vector}, i32 {index}"))
            case 1:
                put = f"{kind.text} {vector}, {each.text} {self.value(scope, each)}, i32 {index}"
                scope.add(kind, self.emit(f"insertelement {put}"))
            case 2:
                other = self.value(scope, kind)
                order = ", ".join(f"i32 {rng.randrange(2 * kind.lanes)}" for _ in range(kind.lanes))
                two = f"{kind.text} {vector}, {kind.text} {other}, <{kind.lanes} x i32> <{order}>"
                scope.add(kind, self.emit(f"shufflevector {two}"))
            case _ if not kind.floating:
                name = rng.choice(("add", "mul", "and", "or", "xor", "smax", "umin"))
                text = f"@llvm.vector.reduce.{name}.{kind.suffix}({kind.text} {vector})"
                scope.add(each, self.emit(f"call {each.text} {text}"))
            case _:
                text = f"{each.text} {each.number(-0.0)}, {kind.text} {vector}"
                name = f"@llvm.vector.reduce.fadd.{kind.suffix}"
                scope.add(each, self.emit(f"call {each.text} {name}({text})"))
