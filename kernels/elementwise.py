"""Fused elementwise kernels: any expression over arrays, rows, columns and numbers, in one pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod
from typing import Any, Final, cast

import numpy as np
import numpy.typing as npt

from ..isa.builder import Register
from .built import ArraySpec, BuiltKernel, Tolerance, build
from .expressions import FUNCTIONS, Expression, Operand, evaluate, expression, nodes
from .flat import Flat, plan_flat
from .groups import GroupWriter
from .lowering import lower
from .row_plan import plan_rows
from .rows import Chunk, Rows
from .shapes import check_dtype, check_name, check_shape, shape_text
from .writer import require

__all__ = ["elementwise"]

_DTYPES: Final = ("f32", "f16", "i32")
_MOST_NODES: Final = 1000


def elementwise(
    outputs: Mapping[str, Expression], shape: Sequence[int], *, dtype: str = "f32", name: str = "elementwise"
) -> BuiltKernel:
    """Compute expressions for every element of arrays of one shape.

    Parameters
    ----------
    outputs : mapping of str to Expression
        What to store where; one that has the name of an input array changes it in place.
    shape : sequence of int
        Of all arrays; any extent may be 0. Rows and columns are of its last axis and of the others.
    dtype : str
        ``"f32"``, ``"f16"`` (computed in 32 bits) or ``"i32"`` (wraps): of all arrays that do not say
        another, of outputs, and (of 16-bit floats as 32-bit ones) of numbers.
    name : str
        Symbol of the kernel.

    Returns
    -------
    BuiltKernel
        Inputs are the operands in the order in which the expressions come to them.

    Raises
    ------
    KernelError
        For what is not offered, or an expression that needs more registers than there are.

    Examples
    --------
    >>> from barewave.kernels.expressions import array, scalar
    >>> elementwise({"y": scalar("a") * array("x") + array("y")}, (1000, 3))
    <BuiltKernel elementwise y 1000x3 f32: grid (3, 1, 1), block (256, 1, 1)>
    """
    check_name("elementwise", name)
    sizes = check_shape(name, shape)
    check_dtype(name, dtype, _DTYPES)
    require(
        isinstance(cast(object, outputs), Mapping),
        f"{name}: outputs are a dict of expressions by name: {{'y': x + 1.0}}",
    )
    require(bool(outputs), f"{name}: there is no output")
    roots = {check_name(name, each): expression(root) for each, root in outputs.items()}
    kind = "i" if dtype == "i32" else "f"
    inputs, kinds = _inputs(name, roots, sizes, dtype, kind)
    specs = {each.name: each for each in inputs}
    for each in roots:
        require(
            each not in specs or specs[each] == ArraySpec(each, sizes, dtype),
            f"{name}: output {each} has the name of an input that is no array of shape {sizes} and {dtype}",
        )
    written = [ArraySpec(each, sizes, dtype) for each in roots]
    k, groups = _write(name, roots, inputs, written, sizes, kind, kinds)

    def reference(*given: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], ...]:
        values = {
            spec.name: np.asarray(value)[..., None] if kinds[spec.name] == "column" else value
            for spec, value in zip(inputs, given, strict=True)
        }
        return tuple(np.broadcast_to(evaluate(root, values, kind), sizes) for root in roots.values())

    return build(
        k,
        name=f"{name} {', '.join(roots)} {shape_text(sizes)} {dtype}",
        grid=groups,
        inputs=inputs,
        outputs=written,
        reference=reference,
        tolerance=_tolerance(roots, dtype),
    )


def _tolerance(roots: Mapping[str, Expression], dtype: str) -> Tolerance:
    """Allow some units in the last place for each operation; results that cancel get an absolute part."""
    operations = sum(1 for each in nodes(*roots.values()) if each.operands)
    if dtype == "i32":
        return Tolerance()
    error = 2.0**-22 * operations
    return Tolerance(relative=error + (2.0**-11 if dtype == "f16" else 0), absolute=error + 2.0**-25)


def _inputs(
    name: str, roots: Mapping[str, Expression], shape: tuple[int, ...], dtype: str, kind: str
) -> tuple[list[ArraySpec], dict[str, str]]:
    """Operands of expressions, each once, and the kind of each; checks everything that they are made of."""
    found: dict[str, tuple[Operand, ArraySpec]] = {}
    every = list(nodes(*roots.values()))
    require(
        len(every) <= _MOST_NODES, f"{name}: {len(every)} operations; at most {_MOST_NODES}: make two kernels"
    )
    for node in every:
        if isinstance(node.value, Operand):
            operand = node.value
            of = dtype if operand.dtype is None else operand.dtype
            check_dtype(name, of, ("i32",) if kind == "i" else ("f32", "f16"), f"dtype of {operand.name}")
            if operand.kind == "scalar":
                spec = ArraySpec(operand.name, (), "i32" if kind == "i" else "f32", by_value=True)
            else:
                require(operand.kind == "array" or bool(shape), f"{name}: shape () has no rows and columns")
                extents = {"array": shape, "row": shape[-1:], "column": shape[:-1]}[operand.kind]
                spec = ArraySpec(operand.name, extents, of)
            before = found.setdefault(operand.name, (operand, spec))
            require(before[1] == spec, f"{name}: {operand.name} is two different operands")
            require(before[0].kind == operand.kind, f"{name}: {operand.name} is two different operands")
        elif node.function == "constant":
            require(
                kind == "f" or isinstance(node.value, int),
                f"{name}: {node.value!r} is no integer, and the kernel computes in i32",
            )
        else:
            require(
                kind in FUNCTIONS[node.function].kinds,
                f"{name}: {node.function} of {dtype} is not offered"
                + (": convert to f32 first" if kind == "i" else ": it is one of i32"),
            )
    return [spec for _, spec in found.values()], {each: operand.kind for each, (operand, _) in found.items()}


def _write(
    name: str,
    roots: Mapping[str, Expression],
    inputs: Sequence[ArraySpec],
    outputs: Sequence[ArraySpec],
    shape: tuple[int, ...],
    kind: str,
    kinds: Mapping[str, str],
) -> tuple[GroupWriter, int]:
    """Write the kernel, and say how many workgroups it has."""
    arrays = [each.name for each in inputs if kinds[each.name] == "array"]
    rows = [each.name for each in inputs if kinds[each.name] == "row"]
    columns = [each.name for each in inputs if kinds[each.name] == "column"]
    targets = [each.name for each in outputs]
    dtypes = [each.dtype for each in (*inputs, *outputs)]
    specs = list({each.name: each for each in (*inputs, *outputs)}.values())
    if not rows and not columns:
        flat_plan = plan_flat(prod(shape), dtypes)
        flat = Flat(name, flat_plan, specs)

        def all_at_once(vectors: list[list[Register]]) -> Sequence[Sequence[Register]]:
            known = dict(zip(arrays, vectors, strict=True))
            return lower(flat, roots.values(), known, flat.width, integer=kind == "i")

        flat.sweep(arrays, all_at_once, targets)
        flat.finish()
        return flat, flat_plan.groups
    plan = plan_rows(prod(shape[:-1]), shape[-1], dtypes, held_arrays=len(arrays) + len(rows))
    k = Rows(name, plan, specs, list(dict.fromkeys((*arrays, *targets))), rows)
    of_row = {each: k.load_of_row(each) for each in columns}
    swept = [*arrays, *rows]

    def one_chunk(chunk: Chunk) -> Sequence[Sequence[Register]]:
        known = dict(zip(swept, chunk.vectors, strict=True))
        known.update({each: [value] * plan.vector for each, value in of_row.items()})
        return lower(k, roots.values(), known, plan.vector, integer=kind == "i")

    k.sweep(swept, one_chunk, targets)
    k.finish()
    return k, plan.groups
