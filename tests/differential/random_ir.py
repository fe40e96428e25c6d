"""Random LLVM IR that means the same for the card and for this CPU.

One text has kernels ``k0``, ``k1``, …; a kernel runs one body for each work-item, with helpers that are
called (by name or through a table), tables of constants, tables of addresses, private arrays, loops, branches
and switches. Nothing in it is undefined: shifts and indices are masked, divisors are not zero, loops are
counted, and a float becomes an integer only through :meth:`BodyWriter.bits`: every NaN has one pattern.
"""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass, field

__all__ = ["GROUP", "INPUTS", "OUTPUTS", "module"]

#: Words that every work-item may read, words that each writes, work-items of a group.
INPUTS, OUTPUTS, GROUP = 64, 6, 64
_PRIVATE = 8
_TABLE = 16
_INTRINSICS = """
declare i32 @llvm.ctpop.i32(i32)
declare i32 @llvm.ctlz.i32(i32, i1)
declare i32 @llvm.cttz.i32(i32, i1)
declare i32 @llvm.bitreverse.i32(i32)
declare i32 @llvm.bswap.i32(i32)
declare i32 @llvm.fshl.i32(i32, i32, i32)
declare i32 @llvm.fshr.i32(i32, i32, i32)
declare i32 @llvm.smax.i32(i32, i32)
declare i32 @llvm.smin.i32(i32, i32)
declare i32 @llvm.umax.i32(i32, i32)
declare i32 @llvm.umin.i32(i32, i32)
declare i32 @llvm.sadd.sat.i32(i32, i32)
declare i32 @llvm.uadd.sat.i32(i32, i32)
declare i32 @llvm.ssub.sat.i32(i32, i32)
declare i32 @llvm.usub.sat.i32(i32, i32)
declare i32 @llvm.abs.i32(i32, i1)
declare {i32, i1} @llvm.uadd.with.overflow.i32(i32, i32)
declare {i32, i1} @llvm.ssub.with.overflow.i32(i32, i32)
declare {i32, i1} @llvm.umul.with.overflow.i32(i32, i32)
declare i32 @llvm.fptosi.sat.i32.f32(float)
declare i32 @llvm.fptoui.sat.i32.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare float @llvm.sqrt.f32(float)
declare float @llvm.fabs.f32(float)
declare float @llvm.copysign.f32(float, float)
declare float @llvm.floor.f32(float)
declare float @llvm.ceil.f32(float)
declare float @llvm.trunc.f32(float)
declare float @llvm.rint.f32(float)
declare float @llvm.maxnum.f32(float, float)
declare float @llvm.minnum.f32(float, float)
"""
_PLAIN = ("add", "sub", "mul", "and", "or", "xor")
_SHIFTS = ("shl", "lshr", "ashr")
_ONE = ("ctpop", "bitreverse", "bswap")
_TWO = ("smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat")
_FLOATS = ("fadd", "fsub", "fmul", "fdiv")
_ROUND = ("floor", "ceil", "trunc", "rint", "sqrt", "fabs")
_ICMP = ("eq", "ne", "ult", "ule", "ugt", "uge", "slt", "sle", "sgt", "sge")
_FCMP = ("oeq", "one", "olt", "ole", "ogt", "oge", "ord", "ueq", "une", "ult", "ule", "ugt", "uge", "uno")
_CORNERS = (0, 1, 2, 31, 32, 255, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x3F800000, 0x00800000, 0x10)
_FLOAT_CORNERS = (0.0, -0.0, 1.0, -1.0, 0.5, 3.0, 1e-40, -1e30, 65536.0, 2147483648.0, 1e-3)


def _float(value: float) -> str:
    """Write a float as IR does: the bits of the double of the same value."""
    single = struct.unpack("<f", struct.pack("<f", value))[0]
    return f"0x{struct.unpack('<Q', struct.pack('<d', single))[0]:016X}"


@dataclass(frozen=True)
class Spaces:
    """How pointers into each kind of memory are written."""

    everybodys: str
    constant: str
    private: str


CARD = Spaces("ptr addrspace(1)", "ptr addrspace(4)", "ptr addrspace(5)")
CPU = Spaces("ptr", "ptr", "ptr")


@dataclass
class Scope:
    """Values that may be used here, by type."""

    i32: list[str] = field(default_factory=list[str])
    float: list[str] = field(default_factory=list[str])
    i1: list[str] = field(default_factory=list[str])

    def inner(self) -> Scope:
        return Scope(list(self.i32), list(self.float), list(self.i1))


class BodyWriter:
    """Writes one function; the same random numbers give the same text."""

    def __init__(self, rng: random.Random, spaces: Spaces, helpers: int) -> None:
        self.rng = rng
        self.spaces = spaces
        self.helpers = helpers
        self.lines: list[str] = []
        self.count = 0
        self.label = "entry"
        self.arrays: list[str] = []
        self.memory = False
        self.loops = 0

    def emit(self, text: str) -> str:
        self.count += 1
        name = f"%v{self.count}"
        self.lines.append(f"  {name} = {text}")
        return name

    def begin(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label

    def fresh(self, what: str) -> str:
        self.count += 1
        return f"{what}{self.count}"

    # --- values ----------------------------------------------------------------------------------------
    def integer(self, scope: Scope) -> str:
        rng = self.rng
        if not scope.i32 or rng.random() < 0.15:
            return str(rng.choice(_CORNERS) if rng.random() < 0.6 else rng.randrange(1 << 32))
        return rng.choice(scope.i32[-12:] if rng.random() < 0.7 else scope.i32)

    def floating(self, scope: Scope) -> str:
        rng = self.rng
        if not scope.float or rng.random() < 0.15:
            return _float(rng.choice(_FLOAT_CORNERS) if rng.random() < 0.6 else rng.uniform(-1000, 1000))
        return rng.choice(scope.float[-12:] if rng.random() < 0.7 else scope.float)

    def condition(self, scope: Scope) -> str:
        rng = self.rng
        if scope.i1 and rng.random() < 0.2:
            return rng.choice(scope.i1)
        if rng.random() < 0.6:
            return self.emit(f"icmp {rng.choice(_ICMP)} i32 {self.integer(scope)}, {self.integer(scope)}")
        return self.emit(f"fcmp {rng.choice(_FCMP)} float {self.floating(scope)}, {self.floating(scope)}")

    def masked(self, scope: Scope, mask: int) -> str:
        return self.emit(f"and i32 {self.integer(scope)}, {mask}")

    def bits(self, value: str) -> str:
        """Give a float's bits, with one pattern for all NaNs."""
        raw = self.emit(f"bitcast float {value} to i32")
        size = self.emit(f"and i32 {raw}, {0x7FFFFFFF}")
        nan = self.emit(f"icmp ugt i32 {size}, {0x7F800000}")
        return self.emit(f"select i1 {nan}, i32 {0x7FC00000}, i32 {raw}")

    # --- statements ------------------------------------------------------------------------------------
    def integer_operation(self, scope: Scope) -> None:
        rng, a, b = self.rng, self.integer(scope), self.integer(scope)
        kind = rng.randrange(12)
        if kind < 3:
            made = self.emit(f"{rng.choice(_PLAIN)} i32 {a}, {b}")
        elif kind == 3:
            made = self.emit(f"{rng.choice(_SHIFTS)} i32 {a}, {self.masked(scope, 31)}")
        elif kind == 4:
            divisor = self.emit(f"or i32 {b}, 1")
            if rng.random() < 0.5:
                divisor = self.emit(f"and i32 {divisor}, {rng.choice((0x7FFF, 0xFF, 0x7FFFFFFF))}")
                made = self.emit(f"{rng.choice(('sdiv', 'srem'))} i32 {a}, {divisor}")
            else:
                made = self.emit(f"{rng.choice(('udiv', 'urem'))} i32 {a}, {divisor}")
        elif kind == 5:
            made = self.emit(f"call i32 @llvm.{rng.choice(_ONE)}.i32(i32 {a})")
        elif kind == 6:
            made = self.emit(f"call i32 @llvm.{rng.choice(('ctlz', 'cttz', 'abs'))}.i32(i32 {a}, i1 false)")
        elif kind == 7:
            made = self.emit(f"call i32 @llvm.{rng.choice(_TWO)}.i32(i32 {a}, i32 {b})")
        elif kind == 8:
            name = rng.choice(("fshl", "fshr"))
            made = self.emit(f"call i32 @llvm.{name}.i32(i32 {a}, i32 {b}, i32 {self.integer(scope)})")
        elif kind == 9:
            name = rng.choice(("uadd", "ssub", "umul"))
            pair = self.emit(f"call {{i32, i1}} @llvm.{name}.with.overflow.i32(i32 {a}, i32 {b})")
            made = self.emit(f"extractvalue {{i32, i1}} {pair}, 0")
            scope.i1.append(self.emit(f"extractvalue {{i32, i1}} {pair}, 1"))
        elif kind == 10:
            # by way of 64, 16 or 8 bits
            width, wider = rng.choice((8, 16, 64)), rng.choice(("sext", "zext"))
            if width == 64:
                left, right = (self.emit(f"{wider} i32 {value} to i64") for value in (a, b))
                product = self.emit(f"mul i64 {left}, {right}")
                high = self.emit(f"lshr i64 {product}, {rng.choice((32, 7, 20))}")
                made = self.emit(f"trunc i64 {high} to i32")
            else:
                left, right = (self.emit(f"trunc i32 {value} to i{width}") for value in (a, b))
                mixed = self.emit(f"{rng.choice(_PLAIN)} i{width} {left}, {right}")
                made = self.emit(f"{wider} i{width} {mixed} to i32")
        else:
            made = self.emit(f"select i1 {self.condition(scope)}, i32 {a}, i32 {b}")
        scope.i32.append(made)

    def float_operation(self, scope: Scope) -> None:
        rng, a, b = self.rng, self.floating(scope), self.floating(scope)
        kind = rng.randrange(9)
        if kind < 3:
            made = self.emit(f"{rng.choice(_FLOATS)} float {a}, {b}")
        elif kind == 3:
            made = self.emit(f"call float @llvm.{rng.choice(_ROUND)}.f32(float {a})")
        elif kind == 4:
            c = self.floating(scope)
            made = self.emit(f"call float @llvm.fma.f32(float {a}, float {b}, float {c})")
        elif kind == 5:
            # which of two zeros is the larger is not said; after an addition of zero it is the positive one
            name = rng.choice(("maxnum", "minnum"))
            larger = self.emit(f"call float @llvm.{name}.f32(float {a}, float {b})")
            made = self.emit(f"fadd float {larger}, {_float(0.0)}")
        elif kind == 6:
            made = self.emit(f"fneg float {a}")
        elif kind == 7:
            made = self.emit(f"{rng.choice(('sitofp', 'uitofp'))} i32 {self.integer(scope)} to float")
        else:
            made = self.emit(f"select i1 {self.condition(scope)}, float {a}, float {b}")
        scope.float.append(made)

    def conversion(self, scope: Scope) -> None:
        rng = self.rng
        kind = rng.randrange(3)
        if kind == 0:
            scope.i32.append(self.bits(self.floating(scope)))
        elif kind == 1:
            name = rng.choice(("fptosi", "fptoui"))
            scope.i32.append(self.emit(f"call i32 @llvm.{name}.sat.i32.f32(float {self.floating(scope)})"))
        else:
            scope.float.append(self.emit(f"bitcast i32 {self.integer(scope)} to float"))

    def address(self, kind: str, base: str, index: str, element: str = "i32") -> str:
        return self.emit(f"getelementptr {element}, {kind} {base}, i32 {index}")

    def access(self, scope: Scope) -> None:
        rng, spaces = self.rng, self.spaces
        kind = rng.randrange(6)
        if kind == 0 and self.memory:
            place = self.address(spaces.everybodys, "%in", self.masked(scope, INPUTS - 1))
            if rng.random() < 0.5:
                scope.i32.append(self.emit(f"load i32, {spaces.everybodys} {place}"))
            else:
                scope.float.append(self.emit(f"load float, {spaces.everybodys} {place}"))
        elif kind == 1 and self.memory:
            width = rng.choice((8, 16))
            index = self.masked(scope, INPUTS * 4 * 8 // width - 1)
            place = self.address(spaces.everybodys, "%in", index, f"i{width}")
            small = self.emit(f"load i{width}, {spaces.everybodys} {place}")
            scope.i32.append(self.emit(f"{rng.choice(('sext', 'zext'))} i{width} {small} to i32"))
        elif kind == 2:
            name = rng.choice(("@table0", "@table1"))
            place = self.address(spaces.constant, name, self.masked(scope, _TABLE - 1))
            scope.i32.append(self.emit(f"load i32, {spaces.constant} {place}"))
        elif kind == 3:
            # an address out of a table of addresses
            slot = self.address(spaces.constant, "@addresses", self.masked(scope, 3), spaces.constant)
            table = self.emit(f"load {spaces.constant}, {spaces.constant} {slot}")
            place = self.address(spaces.constant, table, self.masked(scope, _TABLE - 1))
            scope.i32.append(self.emit(f"load i32, {spaces.constant} {place}"))
        elif kind == 4:
            place = self.address(spaces.everybodys, "@variable", self.masked(scope, _TABLE - 1))
            scope.i32.append(self.emit(f"load volatile i32, {spaces.everybodys} {place}"))
        elif self.arrays:
            array = rng.choice(self.arrays)
            place = self.address(spaces.private, array, self.masked(scope, _PRIVATE - 1))
            if rng.random() < 0.5:
                self.lines.append(f"  store i32 {self.integer(scope)}, {spaces.private} {place}")
            else:
                scope.i32.append(self.emit(f"load i32, {spaces.private} {place}"))

    def call(self, scope: Scope) -> None:
        if not self.helpers:
            return
        arguments = f"(i32 {self.integer(scope)}, i32 {self.integer(scope)}, float {self.floating(scope)})"
        # a helper calls only those before it: through the table it might call itself without end
        if not self.memory or self.rng.random() < 0.75:
            scope.i32.append(self.emit(f"call i32 @h{self.rng.randrange(self.helpers)}{arguments}"))
            return
        constant = self.spaces.constant
        slot = self.address(constant, "@helpers", self.masked(scope, 1), "ptr")
        function = self.emit(f"load ptr, {constant} {slot}")
        scope.i32.append(self.emit(f"call i32 {function}{arguments}"))

    def joined(self, scope: Scope, ways: list[tuple[str, Scope]]) -> None:
        """Bring values of several ways together, each way's own among them."""
        for kind in ("i32", "i32", "float"):
            values = [
                f"[ {self.integer(each) if kind == 'i32' else self.floating(each)}, %{label} ]"
                for label, each in ways
            ]
            getattr(scope, kind).append(self.emit(f"phi {kind} {', '.join(values)}"))

    def branch(self, scope: Scope, depth: int) -> None:
        rng = self.rng
        end, ways = self.fresh("join"), list[tuple[str, Scope]]()
        if rng.random() < 0.7:
            labels = [self.fresh("then"), self.fresh("else")]
            self.lines.append(f"  br i1 {self.condition(scope)}, label %{labels[0]}, label %{labels[1]}")
        else:
            labels = [self.fresh("case") for _ in range(4)]
            value = self.masked(scope, 7)
            cases = " ".join(f"i32 {number * 2}, label %{label}" for number, label in enumerate(labels[1:]))
            self.lines.append(f"  switch i32 {value}, label %{labels[0]} [ {cases} ]")
        for label in labels:
            self.begin(label)
            inner = scope.inner()
            self.block(inner, depth - 1, rng.randint(1, 5))
            ways.append((self.label, inner))
            self.lines.append(f"  br label %{end}")
        self.begin(end)
        self.joined(scope, ways)

    def loop(self, scope: Scope, depth: int) -> None:
        rng = self.rng
        self.loops += 1
        limit = self.emit(f"add i32 {self.masked(scope, 7)}, {rng.randint(1, 3)}")
        start, before = self.integer(scope), self.floating(scope)
        head, end, entry = self.fresh("loop"), self.fresh("end"), self.label
        self.lines.append(f"  br label %{head}")
        self.begin(head)
        where = len(self.lines)
        index, carried, moving = (self.fresh("%p") for _ in range(3))
        inner = scope.inner()
        inner.i32 += [index, carried]
        inner.float.append(moving)
        self.block(inner, depth - 1, rng.randint(2, 7))
        last = self.label
        following = self.emit(f"add i32 {index}, 1")
        again = self.emit(f"icmp ult i32 {following}, {limit}")
        if rng.random() < 0.3:
            again = self.emit(f"and i1 {again}, {self.condition(inner)}")
        self.lines[where:where] = [
            f"  {index} = phi i32 [ 0, %{entry} ], [ {following}, %{last} ]",
            f"  {carried} = phi i32 [ {start}, %{entry} ], [ {self.integer(inner)}, %{last} ]",
            f"  {moving} = phi float [ {before}, %{entry} ], [ {self.floating(inner)}, %{last} ]",
        ]
        self.lines.append(f"  br i1 {again}, label %{head}, label %{end}")
        self.begin(end)
        # the body dominates what comes after it
        scope.i32 += [carried, inner.i32[-1]]
        scope.float += [moving, inner.float[-1]]
        self.loops -= 1

    def block(self, scope: Scope, depth: int, statements: int) -> None:
        for _ in range(statements):
            kind = self.rng.randrange(16)
            if kind < 5:
                self.integer_operation(scope)
            elif kind < 9:
                self.float_operation(scope)
            elif kind == 9:
                self.conversion(scope)
            elif kind < 13:
                self.access(scope)
            elif kind == 13:
                self.call(scope)
            elif depth > 0 and kind == 14:
                self.branch(scope, depth)
            elif depth > 0 and self.loops < 2:
                self.loop(scope, depth)

    def array(self, scope: Scope) -> None:
        """Make a private array that holds something everywhere."""
        kind = self.spaces.private
        space = kind.removeprefix("ptr").strip()
        name = self.emit(f"alloca [{_PRIVATE} x i32]{', ' + space if space else ''}")
        for index in range(_PRIVATE):
            place = self.address(kind, name, str(index))
            self.lines.append(f"  store i32 {self.integer(scope)}, {kind} {place}")
        self.arrays.append(name)


def _helper(rng: random.Random, spaces: Spaces, number: int) -> str:
    writer = BodyWriter(rng, spaces, number)
    scope = Scope(["%a", "%b"], ["%x"])
    if rng.random() < 0.3:
        writer.array(scope)
    writer.block(scope, 1, rng.randint(3, 8))
    result = writer.emit(f"xor i32 {writer.integer(scope)}, {writer.bits(writer.floating(scope))}")
    body = "\n".join(writer.lines)
    head = f"define internal i32 @h{number}(i32 %a, i32 %b, float %x) noinline {{\nentry:\n"
    return f"{head}{body}\n  ret i32 {result}\n}}\n"


def _body(rng: random.Random, spaces: Spaces, number: int, helpers: int) -> str:
    writer = BodyWriter(rng, spaces, helpers)
    writer.memory = True
    scope = Scope(["%id"])
    for index in range(3):
        place = writer.address(spaces.everybodys, "%in", str(rng.randrange(INPUTS)))
        kind = "float" if index else "i32"
        getattr(scope, kind).append(writer.emit(f"load {kind}, {spaces.everybodys} {place}"))
    own = writer.emit(f"and i32 %id, {INPUTS - 1}")
    place = writer.address(spaces.everybodys, "%in", own)
    scope.i32.append(writer.emit(f"load i32, {spaces.everybodys} {place}"))
    scope.float.append(writer.emit(f"uitofp i32 {own} to float"))
    if rng.random() < 0.6:
        writer.array(scope)
    writer.block(scope, 3, rng.randint(8, 22))
    first = writer.emit(f"mul i32 %id, {OUTPUTS}")
    for index in range(OUTPUTS):
        value = writer.integer(scope) if index % 2 else writer.bits(writer.floating(scope))
        at = writer.emit(f"add i32 {first}, {index}")
        place = writer.address(spaces.everybodys, "%out", at)
        writer.lines.append(f"  store i32 {value}, {spaces.everybodys} {place}")
    kind = spaces.everybodys
    text = "\n".join(writer.lines)
    head = f"define internal void @body{number}(i32 %id, {kind} %in, {kind} %out) {{\nentry:\n"
    return f"{head}{text}\n  ret void\n}}\n"


_CARD_KERNEL = """
define amdgpu_kernel void @k{number}(ptr addrspace(1) %in, ptr addrspace(1) %out, i32 %n) #0 {{
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %g = call i32 @llvm.amdgcn.workgroup.id.x()
  %first = mul i32 %g, {group}
  %id = add i32 %first, %t
  %inside = icmp ult i32 %id, %n
  br i1 %inside, label %run, label %done
run:
  call void @body{number}(i32 %id, ptr addrspace(1) %in, ptr addrspace(1) %out)
  br label %done
done:
  ret void
}}
"""
_CPU_KERNEL = """
define void @k{number}(ptr %in, ptr %out, i32 %n) {{
  br label %run
run:
  %id = phi i32 [ 0, %0 ], [ %next, %run ]
  call void @body{number}(i32 %id, ptr %in, ptr %out)
  %next = add i32 %id, 1
  %more = icmp ult i32 %next, %n
  br i1 %more, label %run, label %done
done:
  ret void
}}
"""
_CARD_REST = f"""
declare i32 @llvm.amdgcn.workitem.id.x()
declare i32 @llvm.amdgcn.workgroup.id.x()
attributes #0 = {{ "amdgpu-flat-work-group-size"="{GROUP},{GROUP}" }}
"""


def module(seed: int, kernels: int, card: bool) -> str:
    """Write a module.

    Parameters
    ----------
    seed : int
        The same seed gives the same functions, for the card and for the CPU.
    kernels : int
        How many, ``k0`` and on.
    card : bool
        For the card; else for the CPU, where ``k0(in, out, n)`` runs all work-items.
    """
    rng = random.Random(seed)
    spaces = CARD if card else CPU

    def space(kind: str) -> str:
        return kind.removeprefix("ptr").strip()

    constant, everybodys = space(spaces.constant), space(spaces.everybodys)

    def words() -> str:
        return ", ".join(
            f"i32 {rng.choice(_CORNERS) if rng.random() < 0.3 else rng.randrange(1 << 32)}"
            for _ in range(_TABLE)
        )

    size = f"[{_TABLE} x i32]"
    tables = ", ".join(f"{spaces.constant} @table{rng.randrange(2)}" for _ in range(4))
    helpers = rng.randint(2, 4)
    parts = [
        _INTRINSICS,
        f"@table0 = internal {constant} constant {size} [{words()}]",
        f"@table1 = {rng.choice(('', 'protected', 'hidden'))} {constant} constant {size} [{words()}]",
        f"@variable = {rng.choice(('', 'protected'))} {everybodys} global {size} [{words()}]",
        f"@addresses = internal {constant} constant [4 x {spaces.constant}] [{tables}]",
        f"@helpers = internal {constant} constant [2 x ptr] [ptr @h0, ptr @h1]",
    ]
    parts += [_helper(rng, spaces, number) for number in range(helpers)]
    parts += [_body(rng, spaces, number, helpers) for number in range(kernels)]
    kernel = _CARD_KERNEL if card else _CPU_KERNEL
    parts += [kernel.format(number=number, group=GROUP) for number in range(kernels)]
    return "\n".join([*parts, _CARD_REST if card else ""])
