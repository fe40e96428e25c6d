"""A small builder of LLVM IR text.

Instructions are appended as text, so that building costs little; LLVM parses, checks and compiles the whole.
A :class:`Value` knows its type and offers the operations as methods, so that an instruction's semantics read
like arithmetic. Every operation here is total: shift counts and indices must be made legal by the caller
through :meth:`Value.shl` and its kin, which take the count modulo the width.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from .open_numbers import OpenNumber

__all__ = ["IRBuilder", "Value", "element_type", "lanes_of", "module_text", "vector_type", "width_of"]

_WIDTHS: Final = {"half": 16, "float": 32, "double": 64}
_INTEGER_OF: Final = {"half": "i16", "float": "i32", "double": "i64"}


def vector_type(lanes: int, element: str) -> str:
    """LLVM's name of a vector type; ``lanes`` 0 stands for the scalar."""
    return f"<{lanes} x {element}>" if lanes else element


def element_type(type_: str) -> str:
    """Element of a vector type, or the scalar type itself."""
    return type_[type_.index("x") + 2 : -1] if type_[0] == "<" else type_


def lanes_of(type_: str) -> int:
    """Lanes of a vector type, 0 for a scalar."""
    return int(type_[1 : type_.index(" ")]) if type_[0] == "<" else 0


def width_of(type_: str) -> int:
    """Bits of an element."""
    element = element_type(type_)
    return _WIDTHS[element] if element in _WIDTHS else int(element[1:])


def module_text(declarations: Mapping[str, str], body: str) -> str:
    """Return a whole module."""
    weights = '!0 = !{!"branch_weights", i32 2000, i32 1}\n!1 = !{!"branch_weights", i32 1, i32 2000}\n'
    return "\n".join(declarations.values()) + "\n" + body + "\n" + weights


class Value:
    """An SSA value or a constant, with its type."""

    __slots__ = ("builder", "name", "type")

    def __init__(self, builder: IRBuilder, type_: str, name: str) -> None:
        self.builder = builder
        self.type = type_
        self.name = name

    def __repr__(self) -> str:
        return f"{self.type} {self.name}"

    # --- helpers -------------------------------------------------------------------------------------
    def _with(self, other: Value | int) -> Value:
        return self.builder.constant(self.type, other) if isinstance(other, int) else other

    def binary(self, operation: str, other: Value | int) -> Value:
        """Apply a two-operand instruction; an ``int`` becomes a constant of this type."""
        return self.builder.emit(self.type, f"{operation} {self.type} {self.name}, {self._with(other).name}")

    # --- integers ------------------------------------------------------------------------------------
    def __add__(self, other: Value | int) -> Value:
        return self.binary("add", other)

    def __sub__(self, other: Value | int) -> Value:
        return self.binary("sub", other)

    def __mul__(self, other: Value | int) -> Value:
        return self.binary("mul", other)

    def __and__(self, other: Value | int) -> Value:
        return self.binary("and", other)

    def __or__(self, other: Value | int) -> Value:
        return self.binary("or", other)

    def __xor__(self, other: Value | int) -> Value:
        return self.binary("xor", other)

    def __invert__(self) -> Value:
        return self.binary("xor", -1)

    def _count(self, count: Value | int) -> Value:
        width = width_of(self.type)
        if isinstance(count, int):
            return self.builder.constant(self.type, count % width)
        return count & (width - 1)

    def shl(self, count: Value | int) -> Value:
        """Shift left by ``count`` modulo the width."""
        return self.binary("shl", self._count(count))

    def lshr(self, count: Value | int) -> Value:
        """Logical shift right by ``count`` modulo the width."""
        return self.binary("lshr", self._count(count))

    def ashr(self, count: Value | int) -> Value:
        """Arithmetic shift right by ``count`` modulo the width."""
        return self.binary("ashr", self._count(count))

    def compare(self, predicate: str, other: Value | int) -> Value:
        """Compare integers: ``eq ne ult ule ugt uge slt sle sgt sge``."""
        right = self._with(other)
        result = vector_type(lanes_of(self.type), "i1")
        return self.builder.emit(result, f"icmp {predicate} {self.type} {self.name}, {right.name}")

    # --- floats --------------------------------------------------------------------------------------
    def fadd(self, other: Value) -> Value:
        """IEEE addition."""
        return self.binary("fadd", other)

    def fsub(self, other: Value) -> Value:
        """IEEE subtraction."""
        return self.binary("fsub", other)

    def fmul(self, other: Value) -> Value:
        """IEEE multiplication."""
        return self.binary("fmul", other)

    def fdiv(self, other: Value) -> Value:
        """IEEE division."""
        return self.binary("fdiv", other)

    def fcompare(self, predicate: str, other: Value) -> Value:
        """Compare floats with LLVM's predicates (``oeq une ult uno`` …)."""
        result = vector_type(lanes_of(self.type), "i1")
        return self.builder.emit(result, f"fcmp {predicate} {self.type} {self.name}, {other.name}")

    # --- types ---------------------------------------------------------------------------------------
    def cast(self, operation: str, element: str) -> Value:
        """``zext sext trunc fpext fptrunc sitofp uitofp`` … to an element type, lane by lane."""
        target = vector_type(lanes_of(self.type), element)
        if target == self.type:
            return self
        return self.builder.emit(target, f"{operation} {self.type} {self.name} to {target}")

    def zext(self, element: str) -> Value:
        """Extend with zeros."""
        return self.cast("zext", element)

    def sext(self, element: str) -> Value:
        """Extend with the sign."""
        return self.cast("sext", element)

    def trunc(self, element: str) -> Value:
        """Keep the low bits."""
        return self.cast("trunc", element)

    def bitcast(self, target: str) -> Value:
        """Reinterpret as another type of the same size."""
        if target == self.type:
            return self
        return self.builder.emit(target, f"bitcast {self.type} {self.name} to {target}")

    def as_element(self, element: str) -> Value:
        """Reinterpret each lane as another type of the same width."""
        return self.bitcast(vector_type(lanes_of(self.type), element))

    def as_integer(self) -> Value:
        """Reinterpret each lane's float as an integer."""
        element = element_type(self.type)
        return self.as_element(_INTEGER_OF[element]) if element in _INTEGER_OF else self

    # --- choice and lanes ----------------------------------------------------------------------------
    def select(self, if_true: Value, if_false: Value) -> Value:
        """Choose by this i1, or lane by lane by this vector of i1."""
        text = (
            f"select {self.type} {self.name}, {if_true.type} {if_true.name}, {if_false.type} {if_false.name}"
        )
        return self.builder.emit(if_true.type, text)

    def splat(self, lanes: int) -> Value:
        """Copy a scalar to all lanes."""
        target = vector_type(lanes, self.type)
        if self.name[0] not in "%@":
            return Value(self.builder, target, f"splat ({self.type} {self.name})")
        one = self.builder.emit(target, f"insertelement {target} poison, {self.type} {self.name}, i32 0")
        zeros = f"<{lanes} x i32> zeroinitializer"
        return self.builder.emit(target, f"shufflevector {target} {one.name}, {target} poison, {zeros}")

    def lane(self, index: int | Value) -> Value:
        """One element of a vector; a run-time index must be in range."""
        where = f"i32 {index}" if isinstance(index, int) else f"{index.type} {index.name}"
        element = element_type(self.type)
        return self.builder.emit(element, f"extractelement {self.type} {self.name}, {where}")

    def with_lane(self, index: int | Value, value: Value) -> Value:
        """Return the vector with one element replaced; a run-time index must be in range."""
        where = f"i32 {index}" if isinstance(index, int) else f"{index.type} {index.name}"
        return self.builder.emit(self.type, f"insertelement {self.type} {self.name}, {value!r}, {where}")

    def shuffle(self, indices: Sequence[int], other: Value | None = None) -> Value:
        """Rearrange lanes; indices from this vector's length on name lanes of ``other``."""
        second = f"{self.type} poison" if other is None else repr(other)
        target = vector_type(len(indices), element_type(self.type))
        mask = ", ".join(f"i32 {i}" for i in indices)
        return self.builder.emit(target, f"shufflevector {self!r}, {second}, <{len(indices)} x i32> <{mask}>")

    def move_lanes(self, indices: Sequence[int]) -> Value:
        """Rearrange lanes of integers by :meth:`shuffle`, so that no choice of lanes is moved across it.

        For AVX-512, LLVM 22 takes ``select(m, shuffle(select(m, a, b)), c)`` for ``select(m, shuffle(a), c)``
        where the shuffle stays in groups of four dwords: lanes that EXEC switches off would show through. The
        fence stands between the two choices; it is free.
        """
        width = width_of(self.type)
        if width == 16:
            return self.zext("i32").move_lanes(indices).trunc("i16")
        moved = self.shuffle(indices).as_element({32: "float", 64: "double"}[width])
        return self.builder.intrinsic("arithmetic.fence", moved).as_element(f"i{width}")

    def join(self, high: Value) -> Value:
        """Return 64-bit integers with this value's elements as low halves and those of ``high`` on top."""
        return self.zext("i64") | high.zext("i64").shl(32)

    def half(self, high: bool) -> Value:
        """Low or high half of every integer element."""
        width = width_of(self.type)
        shifted = self.lshr(width // 2) if high else self
        return shifted.trunc(f"i{width // 2}")

    def with_half(self, value: Value, high: bool) -> Value:
        """These dwords with one half replaced by 16-bit values."""
        wide = value.zext("i32")
        return (self & 0xFFFF) | wide.shl(16) if high else (self & -0x10000) | wide


class IRBuilder:
    """Text of one module, and the current block of its function."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._declarations: dict[str, str] = {}
        self._next = 0

    def emit(self, type_: str, text: str) -> Value:
        """Append an instruction that yields a value."""
        self._next += 1
        name = f"%t{self._next}"
        self.lines.append(f"{name} = {text}")
        return Value(self, type_, name)

    def line(self, text: str) -> None:
        """Append an instruction without a value."""
        self.lines.append(text)

    def label(self, stem: str) -> str:
        """Make a new label's name."""
        self._next += 1
        return f"{stem}.{self._next}"

    def begin(self, label: str) -> None:
        """Start a block."""
        self.lines.append(f"{label}:")

    def jump(self, label: str) -> None:
        """End the block with a jump."""
        self.lines.append(f"br label %{label}")

    def branch(self, condition: Value, if_true: str, if_false: str, *, likely: bool | None = None) -> None:
        """End the block with a choice; ``likely`` tells LLVM which way is the hot one."""
        weight = "" if likely is None else (", !prof !0" if likely else ", !prof !1")
        self.lines.append(f"br i1 {condition.name}, label %{if_true}, label %{if_false}{weight}")

    def phi(self, incoming: Iterable[tuple[Value, str]]) -> Value:
        """Merge values of several predecessors."""
        pairs = list(incoming)
        text = ", ".join(f"[ {value.name}, %{label} ]" for value, label in pairs)
        return self.emit(pairs[0][0].type, f"phi {pairs[0][0].type} {text}")

    def constant(self, type_: str, value: int) -> Value:
        """Return an integer constant, in all lanes of a vector type."""
        if isinstance(value, OpenNumber):
            return self._open(type_, value)
        element = element_type(type_)
        width = width_of(element)
        value &= (1 << width) - 1
        if element == "i1":
            text = "true" if value else "false"
        elif element == "half":
            text = f"0xH{value:04X}"
        elif element == "float":
            return self.constant(vector_type(lanes_of(type_), "i32"), value).bitcast(type_)
        elif element == "double":
            text = f"0x{value:016X}"
        else:
            text = str(value)
        return Value(self, type_, f"splat ({element} {text})" if type_[0] == "<" else text)

    def _open(self, type_: str, number: OpenNumber) -> Value:
        element = element_type(type_)
        whole = Value(self, "i64", number.name).trunc(_INTEGER_OF.get(element, element)).as_element(element)
        return whole.splat(lanes_of(type_)) if type_[0] == "<" else whole

    def constants(self, element: str, values: Sequence[int]) -> Value:
        """Return a vector constant."""
        text = ", ".join(f"{element} {value}" for value in values)
        return Value(self, vector_type(len(values), element), f"<{text}>")

    def load(self, type_: str, pointer: Value, *, align: int = 0, volatile: bool = False) -> Value:
        """Load; ``volatile`` for memory that other waves can see."""
        suffix = f", align {align}" if align else ""
        return self.emit(type_, f"load {'volatile ' if volatile else ''}{type_}, ptr {pointer.name}{suffix}")

    def store(self, value: Value, pointer: Value, *, align: int = 0, volatile: bool = False) -> None:
        """Store; ``volatile`` for memory that other waves can see."""
        suffix = f", align {align}" if align else ""
        self.line(f"store {'volatile ' if volatile else ''}{value!r}, ptr {pointer.name}{suffix}")

    def offset(self, pointer: Value, count: int | Value) -> Value:
        """Return a pointer moved by bytes."""
        where = f"i64 {count}" if isinstance(count, int) else repr(count)
        return self.emit("ptr", f"getelementptr i8, ptr {pointer.name}, {where}")

    def zeros(self, size: int) -> Value:
        """Return a pointer to this many bytes that are 0 and stay so."""
        name = f"zeros.{size}"
        self.define(name, f"@{name} = private constant [{size} x i8] zeroinitializer, align 16")
        return Value(self, "ptr", f"@{name}")

    def pointer(self, address: Value) -> Value:
        """Return a 64-bit host address as a pointer."""
        return self.emit("ptr", f"inttoptr i64 {address.name} to ptr")

    def define(self, function: str, text: str) -> None:
        """Add a function or a constant of this module, whole, to be called or named."""
        self._declarations.setdefault(function, text)

    def call(self, result: str, function: str, *arguments: Value) -> Value:
        """Call a function of this module, or an LLVM intrinsic by name; that is declared on first use."""
        if function not in self._declarations:
            types = ", ".join(argument.type for argument in arguments)
            self._declarations[function] = f"declare {result} @{function}({types})"
        text = ", ".join(repr(argument) for argument in arguments)
        if result == "void":
            self.line(f"call void @{function}({text})")
            return Value(self, "void", "")
        return self.emit(result, f"call {result} @{function}({text})")

    def call_pointer(self, result: str, pointer: Value, *arguments: Value) -> Value:
        """Call through a function pointer."""
        text = ", ".join(repr(argument) for argument in arguments)
        if result == "void":
            self.line(f"call void {pointer.name}({text})")
            return Value(self, "void", "")
        return self.emit(result, f"call {result} {pointer.name}({text})")

    def intrinsic(self, name: str, *arguments: Value) -> Value:
        """Call an intrinsic that is overloaded on, and returns, its first argument's type."""
        type_ = arguments[0].type
        lanes = lanes_of(type_)
        element = element_type(type_)
        code = {"half": "f16", "float": "f32", "double": "f64"}.get(element, element)
        return self.call(type_, f"llvm.{name}.{f'v{lanes}' if lanes else ''}{code}", *arguments)

    def opaque(self, value: Value) -> Value:
        """Return a scalar integer of which LLVM knows nothing any more; costs no instruction."""
        return self.emit(value.type, f'call {value.type} asm "", "=r,0"({value!r}) nounwind memory(none)')

    def fence(self) -> None:
        """Keep LLVM from moving or merging memory accesses across this point; costs no instruction."""
        self.line('fence syncscope("singlethread") seq_cst')

    @property
    def declarations(self) -> dict[str, str]:
        """What stands in front of the function, by name."""
        return dict(self._declarations)

    @property
    def body(self) -> str:
        """The function, without what stands in front of it."""
        return "\n".join(self.lines)
