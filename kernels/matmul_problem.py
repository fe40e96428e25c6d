"""What the matrix products of this package have in common: shapes, layouts, limits, references."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from .built import ArraySpec, KernelError, Tolerance
from .limits import check_count
from .shapes import check_flags
from .tile_loads import Factor
from .tile_results import Epilogue, apply_epilogue

__all__ = ["Product", "widen"]

_MOST: Final = (1 << 31) - 1
_SIZES: Final = {"f32": 4, "f16": 2, "bf16": 2, "i8": 1}
Array = npt.NDArray[Any]


def widen(array: Array, dtype: str) -> Array:
    """Numbers of an array as float64, or as int64 where they are integers; a bf16 is held as its bits."""
    if dtype == "bf16":
        return (np.asarray(array).astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    return np.asarray(array).astype(np.int64 if dtype == "i8" else np.float64)


@dataclass(frozen=True)
class Product:
    """A product of matrices, or a batch of them: ``c = activation(alpha * a @ b + beta * c + bias)``.

    Attributes
    ----------
    m, n, k : int
        Rows and columns of the result, length of the sums. Any of them may be 0.
    dtype : str
        Of the factors: ``f32``, ``f16``, ``bf16`` or ``i8``. The result has 32 bits.
    batch : int
        How many products, one behind the other.
    transpose_a, transpose_b : bool
        Whether a factor lies transposed in memory: ``a`` as k rows of m, ``b`` as n rows of k.
    lda, ldb, ldc : int, optional
        Elements from one row in memory to the next; at least a row's length, which is what None means.
    epilogue : Epilogue
        What is done to the product.
    """

    m: int
    n: int
    k: int
    dtype: str
    batch: int = 1
    transpose_a: bool = False
    transpose_b: bool = False
    lda: int | None = None
    ldb: int | None = None
    ldc: int | None = None
    epilogue: Epilogue = field(default_factory=Epilogue)

    def __post_init__(self) -> None:
        if self.dtype not in tuple(_SIZES):
            raise KernelError(f"there is no product of {self.dtype} matrices: {', '.join(_SIZES)}")
        check_flags("matmul", transpose_a=self.transpose_a, transpose_b=self.transpose_b)
        # whole numbers of numpy become Python's, whose products do not wrap
        for name in ("m", "n", "k", "batch"):
            object.__setattr__(self, name, check_count(name, getattr(self, name), 0, _MOST))
        for name, rows, row in (("lda", *self.stored_a), ("ldb", *self.stored_b), ("ldc", self.m, self.n)):
            stride = getattr(self, name)
            if stride is None:
                continue
            stride = check_count(name, stride, 0, _MOST)
            object.__setattr__(self, name, stride)
            if stride < row:
                raise KernelError(f"{name}={stride}: the {rows} rows have {row} elements each")
        if self.integer and not self.epilogue.plain:
            raise KernelError(
                "alpha, beta, bias and activation are for floats: the product of i8 is stored as i32"
            )

    @property
    def integer(self) -> bool:
        """Whether the result is i32."""
        return self.dtype == "i8"

    @property
    def stored_a(self) -> tuple[int, int]:
        """Rows of ``a`` in memory, and their length."""
        return (self.k, self.m) if self.transpose_a else (self.m, self.k)

    @property
    def stored_b(self) -> tuple[int, int]:
        """Rows of ``b`` in memory, and their length."""
        return (self.n, self.k) if self.transpose_b else (self.k, self.n)

    @cached_property
    def left(self) -> Factor:
        """``a``, whose lines are rows of the result."""
        stride = self.stored_a[1] if self.lda is None else self.lda
        return Factor("a", self.m, self.k, stride, not self.transpose_a, _SIZES[self.dtype])

    @cached_property
    def right(self) -> Factor:
        """``b``, whose lines are columns of the result."""
        stride = self.stored_b[1] if self.ldb is None else self.ldb
        return Factor("b", self.n, self.k, stride, self.transpose_b, _SIZES[self.dtype])

    @property
    def stride_c(self) -> int:
        """Elements from one row of the result to the next."""
        return self.n if self.ldc is None else self.ldc

    def _shape(self, rows: int, stride: int) -> tuple[int, ...]:
        return (rows, stride) if self.batch == 1 else (self.batch, rows, stride)

    @property
    def c(self) -> ArraySpec:
        """The result."""
        return ArraySpec("c", self._shape(self.m, self.stride_c), "i32" if self.integer else "f32")

    @property
    def keeps_c(self) -> bool:
        """Whether the result depends on what its memory held: it is added, or lies between the rows."""
        return bool(self.epilogue.beta) or self.stride_c != self.n

    @property
    def inputs(self) -> list[ArraySpec]:
        """``a``, ``b``, then ``c`` and ``bias`` where they are read."""
        found = [
            ArraySpec("a", self._shape(self.stored_a[0], self.left.stride), self.dtype),
            ArraySpec("b", self._shape(self.stored_b[0], self.right.stride), self.dtype),
        ]
        if self.keeps_c:
            found.append(self.c)
        if self.epilogue.bias:
            found.append(ArraySpec("bias", (self.n,), "f32"))
        return found

    @property
    def batch_bytes(self) -> tuple[int, int, int]:
        """Bytes from one ``a``, ``b`` and ``c`` of a batch to the next."""
        return (
            self.stored_a[0] * self.left.row_bytes,
            self.stored_b[0] * self.right.row_bytes,
            self.m * self.stride_c * 4,
        )

    def reference(self, a: Array, b: Array, *rest: Array) -> tuple[Array, ...]:
        """Compute the result in float64 (integers: in int64, modulo 2**32)."""
        others = list(rest)
        kept = others.pop(0) if self.keeps_c else None
        bias = widen(others.pop(0), "f32") if self.epilogue.bias else None
        left = widen(a, self.dtype)[..., : self.stored_a[1]]
        right = widen(b, self.dtype)[..., : self.stored_b[1]]
        left = np.swapaxes(left, -1, -2) if self.transpose_a else left
        right = np.swapaxes(right, -1, -2) if self.transpose_b else right
        product = np.matmul(left, right)
        if self.integer:
            product = product.astype(np.int32)
        before = None
        if kept is not None and self.epilogue.beta:
            before = widen(kept, "f32")[..., : self.n]
        result = apply_epilogue(self.epilogue, product, before, bias)
        if kept is None:
            return (result,)
        whole = np.array(kept, result.dtype)
        whole[..., : self.n] = result
        return (whole,)

    @property
    def tolerance(self) -> Tolerance:
        """How far sums of ``k`` terms of magnitude up to 1 may lie from the reference.

        Each addition rounds to 2**-24 of its result, at random: the sum of the roundings grows as the root
        of their number where terms have one sign, and stays below a last place per term where they have not.
        The matrix instructions round once per two terms but cut what lies 26 binary places below the largest
        term, which is the same in size.
        """
        if self.integer:
            return Tolerance()
        scale = max(1.0, abs(self.epilogue.alpha)) + abs(self.epilogue.beta)
        unit = 2.0**-23
        return Tolerance(relative=unit * (16 + self.k**0.5), absolute=unit * (8 + self.k) * scale)
