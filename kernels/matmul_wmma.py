"""Matrix products of f16, bf16 and i8 by the matrix instructions, which are all that its loop waits for."""

from __future__ import annotations

from functools import partial
from typing import Final

from ..isa.builder import Kernel
from .built import BuiltKernel, KernelError
from .matmul_problem import Product
from .matmul_wmma_loop import MATRIX_TILES, MatrixLoop
from .register_pool import RegisterPool
from .tile_costs import fastest_tile
from .tile_loop import build_product
from .tile_results import Epilogue

__all__ = ["matmul_wmma", "matmul_wmma_tile"]

_DTYPES: Final = ("f16", "bf16", "i8")


def matmul_wmma_tile(
    m: int,
    n: int,
    batch: int = 1,
    *,
    k: int = 4096,
    dtype: str = "f16",
    transpose_a: bool = False,
    transpose_b: bool = False,
) -> int:
    """Choose the extent of a tile: the one with which the card is through first, by the cost model.

    Examples
    --------
    >>> matmul_wmma_tile(4096, 4096), matmul_wmma_tile(7, 7)
    (128, 32)
    """
    return fastest_tile(Product(m, n, k, dtype, batch, transpose_a, transpose_b))


def matmul_wmma(
    m: int,
    n: int,
    k: int,
    *,
    dtype: str = "f16",
    batch: int = 1,
    transpose_a: bool = False,
    transpose_b: bool = False,
    lda: int | None = None,
    ldb: int | None = None,
    ldc: int | None = None,
    alpha: float = 1.0,
    beta: float = 0.0,
    bias: bool = False,
    activation: str = "",
    tile: int | None = None,
) -> BuiltKernel:
    """Multiply matrices of 16-bit floats into f32, or of signed bytes into i32.

    The sums of floats are those of the matrix unit, which cuts what lies far below the largest of three
    terms instead of rounding it: even small integers need not come out exactly. Those of bytes are exact
    modulo 2**32.

    Parameters
    ----------
    m, n, k : int
        ``a`` is m by k, ``b`` k by n, ``c`` m by n. Any of them may be 0.
    dtype : str
        ``f16``, ``bf16`` (arrays hold its bits as uint16) or ``i8``.
    batch, transpose_a, transpose_b, lda, ldb, ldc
        As of :func:`.matmul.matmul`. A left factor that lies as m rows and a right one that is transposed
        need no vector arithmetic in the loop.
    alpha, beta, bias, activation
        As of :func:`.matmul.matmul`; not for ``i8``.
    tile : int, optional
        128, 64 or 32 rows and columns of a workgroup; else what :func:`matmul_wmma_tile` says.

    Returns
    -------
    BuiltKernel
        Inputs ``a``, ``b``, then ``c`` if it is read or has gaps, then ``bias`` (f32); output ``c``.

    Raises
    ------
    KernelError
        If sizes, strides, types or names are beyond their limits.

    Examples
    --------
    >>> matmul_wmma(128, 128, 64, tile=128)
    <BuiltKernel matmul_wmma 128x128x64 f16: grid (1, 1, 1), block (128, 1, 1)>
    """
    if dtype not in _DTYPES:
        raise KernelError(f"there are no matrix instructions for {dtype!r}: {', '.join(_DTYPES)}")
    epilogue = Epilogue(alpha, beta, bias, activation)
    product = Product(m, n, k, dtype, batch, transpose_a, transpose_b, lda, ldb, ldc, epilogue)
    extent = fastest_tile(product) if tile is None else tile
    if extent not in MATRIX_TILES:
        raise KernelError(f"tile={tile}: {', '.join(map(str, MATRIX_TILES))}")
    return build_product(product, "matmul_wmma", extent, partial(_loop, product, extent))


def _loop(product: Product, tile: int, k: Kernel, vectors: RegisterPool, scalars: RegisterPool) -> MatrixLoop:
    return MatrixLoop(k, product, tile, vectors, scalars)
