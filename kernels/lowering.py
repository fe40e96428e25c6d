"""Expressions to instructions: one node after the other, each for all elements of a lane's vector."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np

from ..isa.builder import Register, vcc_lo
from . import arithmetic
from .expressions import Expression, Operand, nodes
from .writer import Writer

__all__ = ["lower"]

#: Instructions with two operands: of 32-bit floats, of 32-bit integers.
_BINARY: Final = {
    "add": ("v_add_f32", "v_add_nc_u32"), "subtract": ("v_sub_f32", "v_sub_nc_u32"),
    "multiply": ("v_mul_f32", "v_mul_lo_u32"), "maximum": ("v_max_f32", "v_max_i32"),
    "minimum": ("v_min_f32", "v_min_i32"), "and": ("", "v_and_b32"), "or": ("", "v_or_b32"),
    "xor": ("", "v_xor_b32"),
}  # fmt: skip
#: Shifts, whose instructions take the count first.
_SHIFTS: Final = {"shift_left": "v_lshlrev_b32", "shift_right": "v_ashrrev_i32"}
#: Instructions with one operand, of floats.
_UNARY: Final = {
    "floor": "v_floor_f32", "ceil": "v_ceil_f32", "round": "v_rndne_f32", "truncate": "v_trunc_f32",
}  # fmt: skip
#: Sequences of instructions with one operand, of floats.
_SEQUENCES: Final[Mapping[str, Callable[[Writer, Register, Register], None]]] = {
    "exp": arithmetic.exp, "log": arithmetic.log, "sqrt": arithmetic.square_root,
    "sigmoid": arithmetic.sigmoid, "tanh": arithmetic.tanh,
}  # fmt: skip

Number = Register | float | int
Value = Sequence[Register] | Number


def lower(
    k: Writer,
    roots: Iterable[Expression],
    vectors: Mapping[str, Sequence[Register]],
    width: int,
    *,
    integer: bool,
) -> list[Sequence[Register]]:
    """Emit the instructions for some expressions.

    Parameters
    ----------
    k : Writer
        The builder; operands that are numbers are in its ``bases``.
    roots : iterable of Expression
        What to compute, in 32 bits.
    vectors : mapping
        Registers of the other operands, by name. They stay as they are.
    width : int
        Elements of each.
    integer : bool
        Whether they are integers and not floats.

    Returns
    -------
    list of sequence of Register
        For each root registers that follow each other.
    """
    wanted = list(roots)
    lowering = _Lowering(k, wanted, vectors, width, integer)
    return [lowering.in_registers(root) for root in wanted]


class _Lowering:
    """Values of nodes, in registers that are used again when nobody needs their numbers."""

    def __init__(
        self,
        k: Writer,
        roots: Sequence[Expression],
        vectors: Mapping[str, Sequence[Register]],
        width: int,
        integer: bool,
    ) -> None:
        self._k, self._vectors, self._width, self._integer = k, vectors, width, integer
        self._free: list[Sequence[Register]] = []
        self._values: dict[int, Value] = {}
        self._owned: set[int] = set()
        order = list(nodes(*roots))
        # what is stored is needed to the end
        self._uses = Counter(
            [id(each) for node in order for each in node.operands] + [id(each) for each in roots]
        )
        self._fused = set[int]() if integer else {id(each) for node in order for each in self._factors(node)}
        for node in order:
            if id(node) not in self._fused:
                self._compute(node)

    def _factors(self, node: Expression) -> list[Expression]:
        """The product that a sum takes into one instruction, if nothing else needs it."""
        if node.function != "add":
            return []
        return [each for each in node.operands if each.function == "multiply" and self._uses[id(each)] == 1][
            :1
        ]

    def in_registers(self, node: Expression) -> Sequence[Register]:
        """Value of a node in vector registers; a number is copied into some."""
        value = self._values[id(node)]
        if not isinstance(value, Number):
            return value
        made = self._vector()
        for register in made:
            self._k.v_mov_b32(register, value)
        return made

    def _vector(self) -> Sequence[Register]:
        return self._free.pop() if self._free else self._k.vgprs(self._width)

    def _compute(self, node: Expression) -> None:
        """Find a node's value, by instructions if it is a function."""
        if isinstance(node.value, Operand):
            name = node.value.name
            self._values[id(node)] = self._vectors[name] if name in self._vectors else self._k.bases[name]
            return
        if node.function == "constant":
            self._values[id(node)] = self._constant(node.value)
            return
        function, operands = node.function, node.operands
        product = next((each for each in operands if id(each) in self._fused), None)
        if product is not None:
            other = operands[1] if product is operands[0] else operands[0]
            function, operands = "fma", (*product.operands, other)
        made = self._vector()
        values, copies = self._arranged(function, operands)
        for number, target in enumerate(made):
            sources = [each if isinstance(each, Number) else each[number] for each in values]
            self._emit(function, target, sources, str(node.value))
        self._values[id(node)] = made
        self._owned.add(id(node))
        self._free += copies
        self._release(operands)

    def _arranged(
        self, function: str, operands: Sequence[Expression]
    ) -> tuple[list[Value], list[Sequence[Register]]]:
        """Operands as the instructions take them, of which one may be a number, and the copies made."""
        room = function in _BINARY or function == "fma"
        values: list[Value] = []
        copies: list[Sequence[Register]] = []
        for each in operands:
            value = self._values[id(each)]
            if isinstance(value, Number) and not room:
                value = self.in_registers(each)
                copies.append(value)
            elif isinstance(value, Number):
                room = False
            values.append(value)
        return values, copies

    def _release(self, operands: Sequence[Expression]) -> None:
        """Give back the registers of values that nothing needs any more."""
        for each in operands:
            self._uses[id(each)] -= 1
            value = self._values[id(each)]
            if not self._uses[id(each)] and id(each) in self._owned and not isinstance(value, Number):
                self._free.append(value)

    def _constant(self, value: object) -> Number:
        """Give a constant as instructions take it: bits, or a float that text has a word for."""
        assert isinstance(value, int | float)
        if self._integer:
            return int(value) & 0xFFFFFFFF
        with np.errstate(over="ignore"):
            rounded = np.float32(value)
        plain = bool(np.isfinite(rounded)) and rounded != 0
        return float(rounded) if plain else int(rounded.view(np.uint32))

    def _emit(self, function: str, target: Register, sources: Sequence[Number], comparison: str) -> None:
        """Compute one element."""
        k, integer = self._k, self._integer
        if function in _BINARY:
            k.instruction(_BINARY[function][integer], target, *sources)
        elif function in _SHIFTS:
            k.instruction(_SHIFTS[function], target, sources[1], sources[0])
        elif function == "fma":
            k.v_fma_f32(target, *sources)
        elif function in _UNARY:
            k.instruction(_UNARY[function], target, *sources)
        elif function == "where":
            left, right, then, otherwise = sources
            k.instruction(f"v_cmp_{comparison}_{'i32' if integer else 'f32'}", vcc_lo, left, right)
            k.v_cndmask_b32(target, otherwise, then, vcc_lo)
        elif function == "negate" and integer:
            k.v_sub_nc_u32(target, 0, sources[0])
        elif function == "negate":
            k.v_xor_b32(target, 0x80000000, sources[0])
        elif function == "absolute" and integer:
            k.v_sub_nc_u32(target, 0, sources[0])
            k.v_max_i32(target, target, sources[0])
        elif function == "absolute":
            k.v_and_b32(target, 0x7FFFFFFF, sources[0])
        else:
            # what is left are sequences, which take registers
            registers = [each for each in sources if isinstance(each, Register)]
            if function == "divide":
                arithmetic.divide(k, target, registers[0], registers[1])
            elif function == "reciprocal":
                arithmetic.divide(k, target, 1.0, registers[0])
            else:
                _SEQUENCES[function](k, target, registers[0])
