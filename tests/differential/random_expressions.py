"""Random C expressions: integers, floats, vectors, memory and calls; ``differential.h`` keeps them total."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

__all__ = ["ARRAYS", "EXCHANGED", "FLAT_ATOMICS", "SCALARS", "SIZE", "VECTORS", "ExpressionWriter", "Helper"]

SIGNED, UNSIGNED = ("i8", "i16", "i32", "i64"), ("u8", "u16", "u32", "u64")
INTEGERS, FLOATS = SIGNED + UNSIGNED, ("f16", "f32", "f64")
SCALARS = INTEGERS + FLOATS
SIZE = {name: int(name[1:]) // 8 for name in SCALARS}
VECTORS = {
    "f32x4": ("f32", 4), "i32x4": ("i32", 4), "u16x2": ("u16", 2), "i16x2": ("i16", 2), "f16x2": ("f16", 2),
    "u8x4": ("u8", 4), "u64x2": ("u64", 2), "f16x4": ("f16", 4), "f64x2": ("f64", 2), "i16x3": ("i16", 3),
}  # fmt: skip
ARRAYS = {"u8": 16, "i16": 8, "u32": 16, "i64": 8, "f16": 8, "f32": 8, "f64": 4}
# Not private memory: FLAT atomics do not reach scratch, and LLVM 19 does not go around that.
FLAT_ATOMICS = ("(u8 *)(own + 48)", "(u8 *)(lds + t * LANE_LDS)")
EXCHANGED = ("i32", "u64", "f32", "f64", "u16", "i8", "f16", "u8")
CORNERS = (0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 100, 127, 128, 255, 256, 0x7FFF,
           0x8000, 0xFFFF, 0x10000,
           0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 32, (1 << 63) - 1, 1 << 63, (1 << 64) - 1)  # fmt: skip
FLOAT_CORNERS = ("0.0", "1.0", "0.5", "2.0", "4.0", "3.0", "0.1", "1024.0", "1e-5", "60000.0", "0.15915494")
BIG_FLOATS = ("1e30", "1e-38", "1e-44", "16777216.0", "4294967296.0")


@dataclass
class Helper:
    """A function that stays a call."""

    name: str
    result: str
    parameters: list[str]


@dataclass
class ExpressionWriter:
    """Writes expressions over the variables in scope."""

    seed: int
    name: str
    rng: random.Random = field(init=False)
    helpers: list[Helper] = field(default_factory=list[Helper])
    types: tuple[str, ...] = field(init=False)
    vectors: tuple[str, ...] = field(init=False)
    arrays: dict[str, int] = field(init=False)
    scope: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    lines: list[str] = field(default_factory=list[str])
    in_helper: bool = False
    loops: int = 0
    counter: int = 0

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)
        # few types at a time: each costs the loads and stores of its variables in every phase
        others = [t for t in SCALARS if t not in ("u32", "u64")]
        self.types = ("u32", "u64", *self.rng.sample(others, 4))
        self.vectors = tuple(self.rng.sample(list(VECTORS), 2))
        self.arrays = {t: n for t, n in ARRAYS.items() if t in self.types}

    def chance(self, one_in: int) -> bool:
        return self.rng.randrange(one_in) == 0

    # --- leaves ----------------------------------------------------------------------------------------
    def constant(self, t: str) -> str:
        rng = self.rng
        if t in FLOATS:
            text = rng.choice(FLOAT_CORNERS + (BIG_FLOATS if t != "f16" else ()))
            return f"({t}){'-' if self.chance(3) else ''}{text}"
        value = rng.choice(CORNERS) if self.chance(2) else rng.getrandbits(rng.randint(1, 64))
        return f"({t}){value & ((1 << SIZE[t] * 8) - 1):#x}ull"

    def uniform(self, t: str) -> str:
        """A value that is the same for all lanes, so that it can live in scalar registers."""
        source = self.rng.choice(("us", "ul", "q0", "q1", "q2", "q3") if not self.in_helper else ("us", "ul"))
        if t in FLOATS:
            return f"({t})(i32)({source})" if self.chance(2) else self.constant(t)
        return f"({t})({source})"

    def leaf(self, t: str) -> str:
        rng = self.rng
        if t not in self.scope:
            return self.constant(t) if self.chance(2) else f"({t})({self.leaf(rng.choice(('u32', 'u64')))})"
        kind = rng.randrange(12)
        if kind < 6:
            return rng.choice(self.scope[t])
        if kind == 6:
            return self.constant(t)
        if kind == 7:
            return self.uniform(t)
        if kind == 8 and not self.in_helper:
            where = "t & 63" if self.chance(3) else f"{self.index(255)}"
            return f"load_global_{t}(in + ({where}))"
        if kind == 9 and t in self.arrays and not self.in_helper:
            return f"array_{t}[{self.index(ARRAYS[t] - 1)}]"
        if kind == 10 and not self.in_helper:
            return self.memory_load(t)
        vectors = [v for v in self.vectors if VECTORS[v][0] == t]
        if vectors and not self.in_helper:
            vector = rng.choice(vectors)
            lanes = VECTORS[vector][1]
            at = rng.randrange(lanes) if lanes == 3 or not self.chance(3) else self.index(lanes - 1)
            return f"w_{vector}[{at}]"
        return rng.choice(self.scope[t])

    def index(self, mask: int) -> str:
        names = self.scope["u32"] + self.scope["u64"] + self.scope.get("u8", [])
        return f"(u32){self.rng.choice(names)} & {mask}"

    def memory_load(self, t: str) -> str:
        kind = self.rng.randrange(3)
        if kind == 0:
            return f"load_global_{t}(own + ({self.index(31)}))"
        if kind == 1:
            return f"load_lds_{t}(lds + t * LANE_LDS + ({self.index(16 - SIZE[t])} & {16 - SIZE[t]}))"
        return f"load_flat_{t}(bytes + ({self.index(31)}))"

    # --- expressions -----------------------------------------------------------------------------------
    def expression(self, t: str, depth: int) -> str:
        if depth <= 0 or self.chance(8):
            return self.leaf(t)
        if self.chance(7):
            a, b = self.expression(t, depth - 1), self.expression(t, depth - 1)
            return f"({self.condition(depth - 1)} ? {a} : {b})"
        if self.helpers and self.loops < 2 and self.chance(12):
            helper = self.rng.choice(self.helpers)
            if helper.result == t:
                return self.call(helper, depth - 1)
        return self.integer(t, depth - 1) if t in INTEGERS else self.floating(t, depth - 1)

    def call(self, helper: Helper, depth: int) -> str:
        arguments = ["us", "ul", *(self.expression(p, min(depth, 1)) for p in helper.parameters)]
        return f"{helper.name}({', '.join(arguments)})"

    def condition(self, depth: int) -> str:
        rng = self.rng
        t = rng.choice(self.types)
        a, b = self.expression(t, depth), self.expression(t, depth)
        if t in FLOATS and self.chance(3):
            if self.chance(2):
                test = rng.choice(("__builtin_isunordered", "__builtin_islessgreater", "__builtin_isgreater"))
                return f"{test}({a}, {b})"
            return f"__builtin_isfpclass({a}, {rng.randrange(256) << 2 | rng.choice((0, 3))})"
        if self.chance(4):
            joint = rng.choice(("&&", "||"))
            other = self.condition(depth - 1) if depth > 0 else "us & 1"
            return f"({a} {rng.choice(('<', '>=', '==', '!='))} {b} {joint} {other})"
        if t in INTEGERS and self.chance(4):
            return f"({a} & {self.constant(t)})"
        return f"({a} {rng.choice(('<', '<=', '>', '>=', '==', '!='))} {b})"

    def integer(self, t: str, depth: int) -> str:
        rng = self.rng

        def x() -> str:
            return self.expression(t, depth)

        bits = SIZE[t] * 8
        kind = rng.randrange(24)
        if kind < 6:
            return f"({t})({x()} {rng.choice('+-*&|^')} {x()})"
        if kind == 6:
            count = (
                str(rng.randrange(bits)) if self.chance(2) else f"(u32){self.expression('u32', depth - 1)}"
            )
            return f"{rng.choice(('shl', 'shr', 'rol'))}_{t}({x()}, {count})"
        if kind == 7:
            return f"{rng.choice(('min', 'max', 'abd', 'mulhi', 'add_sat', 'sub_sat'))}_{t}({x()}, {x()})"
        if kind == 8 and self.chance(2):
            divisor = self.constant(t) if self.chance(2) else x()
            return f"{rng.choice(('div', 'rem'))}_{t}({x()}, {divisor})"
        if kind == 9:
            return f"{rng.choice(('clz', 'ctz', 'pop', 'rev', 'swap'))}_{t}({x()})"
        if kind == 10:
            return f"{rng.choice(('add_or', 'sub_or', 'mul_or', 'med'))}_{t}({x()}, {x()}, {x()})"
        if kind in (11, 12, 13):
            other = rng.choice(self.types)
            value = self.expression(other, depth)
            return f"({t})({value})" if other in INTEGERS else f"{t}_from_{other}({value})"
        if kind == 14 and bits > 8:
            return f"bits_f{bits}({self.expression(f'f{bits}', depth)})" if t[0] == "u" else f"({t})-{x()}"
        if kind == 15:
            return f"({t}){rng.choice('~-')}{x()}"
        if kind == 16:
            low = rng.randrange(bits)
            return f"({t})(({x()} >> {low}) & {(1 << rng.randint(1, 31)) - 1:#x})"
        if kind == 17:
            width = rng.randint(2, bits)
            return f"({t})({rng.choice(('', 'unsigned '))}_BitInt({width}))({x()})"
        if kind == 18:
            return f"({t})(({x()} & {x()}) | (~{self.leaf(t)} & {x()}))"
        if kind == 19:
            return f"({t})(({x()} << {rng.randrange(bits)}) {rng.choice('+|^')} {x()})"
        if kind == 20:
            return f"({t})({x()} * {x()} + {x()})"
        if kind == 21 and bits == 64:
            small = "i32" if t[0] == "i" else "u32"
            e = [self.expression(small, depth) for _ in range(2)]
            return f"(({t}){e[0]} * ({t}){e[1]} + {x()})"
        if kind == 22 and bits > 8:
            small = rng.choice(("u8", "i8", "u16", "i16"))
            return f"({t})({x()} + ({t})({small})({x()} >> {rng.choice((0, 8, bits // 2))}))"
        return f"({t}){self.condition(depth)}"

    def floating(self, t: str, depth: int) -> str:
        rng = self.rng

        def x() -> str:
            return self.expression(t, depth)

        kind = rng.randrange(18)
        if kind < 5:
            return f"({t})({x()} {rng.choice('+-*')} {x()})"
        if kind == 5 and self.chance(2):
            return f"({t})({x()} / {x()})"
        if kind == 6:
            return f"fma_{t}({x()}, {rng.choice(('', '-'))}{x()}, {x()})"
        if kind == 7:
            names = (
                "abs",
                "floor",
                "ceil",
                "trunc",
                "rint",
                "saturate",
                "mantissa",
                *(("sqrt",) * self.chance(2)),
            )
            return f"{rng.choice(names)}_{t}({x()})"
        if kind == 8:
            return f"{rng.choice(('min', 'max', 'minnum', 'maxnum', 'sign'))}_{t}({x()}, {x()})"
        if kind == 9:
            return f"med_{t}({x()}, {x()}, {x()})"
        if kind in (10, 11):
            other = rng.choice(self.types)
            value = self.expression(other, depth)
            return f"f16_from_{other}({value})" if t == "f16" else f"({t})({value})"
        if kind == 12:
            unsigned = f"u{SIZE[t] * 8}"
            return f"from_bits_{t}({self.expression(unsigned, depth)})"
        if kind == 13:
            return f"scale_{t}({x()}, {self.expression('i32', depth - 1)})"
        if kind == 14:
            return f"saturate_{t}({x()} + {x()})"
        if kind == 15:
            return f"({t})(abs_{t}({x()}) * -{x()})"
        return f"({t})(-{x()})"

    # --- vectors ---------------------------------------------------------------------------------------
    def vector(self, v: str, depth: int) -> str:
        rng = self.rng
        element, lanes = VECTORS[v]
        if depth <= 0 or self.chance(4):
            return f"w_{v}" if self.chance(2) else f"(({v})({self.expression(element, 1)}))"
        a, b = self.vector(v, depth - 1), self.vector(v, depth - 1)
        kind = rng.randrange(6)
        if kind == 0:
            order = ", ".join(str(rng.randrange(2 * lanes)) for _ in range(lanes))
            return f"__builtin_shufflevector({a}, {b}, {order})"
        if kind == 1:
            return f"({a} {rng.choice('+-*')} {b})"
        if element in FLOATS:
            if kind == 2:
                return f"vector_float_{rng.choice(('min', 'max'))}({a}, {b})"
            return rng.choice((f"({a} * {b} + {a})", f"(-{a} + {b})", f"__builtin_elementwise_abs({a})"))
        if kind == 2:
            return f"vector_{rng.choice(('min', 'max', 'add_sat', 'sub_sat'))}({a}, {b})"
        if kind == 3:
            return f"({a} {rng.choice(('<<', '>>'))} ({b} & ({element}){SIZE[element] * 8 - 1}))"
        return f"({a} {rng.choice('&|^')} {b})"
