"""The fp32 matrix product: all vector instructions of its loop are dual issue, no wait in it is exposed."""

from __future__ import annotations

from functools import partial

from ..isa.builder import Kernel
from .built import BuiltKernel, KernelError
from .matmul_loop import TILES, TileShape, VectorLoop
from .matmul_problem import Product
from .register_pool import RegisterPool
from .tile_costs import fastest_tile
from .tile_loop import build_product
from .tile_results import Epilogue

__all__ = ["matmul", "matmul_tile"]


def matmul_tile(
    m: int, n: int, batch: int = 1, *, k: int = 4096, transpose_a: bool = False, transpose_b: bool = False
) -> int:
    """Choose the extent of a tile: the one with which the card is through first, by the cost model.

    Examples
    --------
    >>> matmul_tile(4096, 4096), matmul_tile(512, 512), matmul_tile(7, 7)
    (128, 64, 32)
    """
    return fastest_tile(Product(m, n, k, "f32", batch, transpose_a, transpose_b))


def matmul(
    m: int,
    n: int,
    k: int,
    *,
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
    """Multiply matrices of 32-bit floats: ``c = activation(alpha * a @ b + beta * c + bias)``.

    Parameters
    ----------
    m, n, k : int
        ``a`` is m by k, ``b`` k by n, ``c`` m by n. Any of them may be 0.
    batch : int
        How many products, each array with one more axis in front; ``bias`` is the same for all.
    transpose_a, transpose_b : bool
        Whether a factor lies transposed in memory: ``a`` as k rows of m, ``b`` as n rows of k.
    lda, ldb, ldc : int, optional
        Elements from one row in memory to the next, at least a row's length. What lies between rows is kept.
    alpha, beta : float
        Factors of the product and of what ``c`` held. It is not read if ``beta`` is 0.
    bias : bool
        Whether there is an argument ``bias``, n elements, one per column.
    activation : str
        ``relu``, ``gelu`` (its tanh form) or ``silu``.
    tile : int, optional
        128, 64 or 32 rows and columns of a workgroup; else what :func:`matmul_tile` says.

    Returns
    -------
    BuiltKernel
        Inputs ``a``, ``b``, then ``c`` if it is read or has gaps, then ``bias``; output ``c``.

    Raises
    ------
    KernelError
        If sizes, strides or names are beyond their limits.

    Examples
    --------
    >>> matmul(256, 256, 64)
    <BuiltKernel matmul 256x256x64 f32: grid (8, 8, 1), block (128, 1, 1)>
    """
    epilogue = Epilogue(alpha, beta, bias, activation)
    product = Product(m, n, k, "f32", batch, transpose_a, transpose_b, lda, ldb, ldc, epilogue)
    extent = fastest_tile(product) if tile is None else tile
    shape = next((each for each in TILES if each.tile == extent), None)
    if shape is None:
        raise KernelError(f"tile={tile}: {', '.join(str(each.tile) for each in TILES)}")
    return build_product(product, "matmul", extent, partial(_loop, product, shape))


def _loop(
    product: Product, shape: TileShape, k: Kernel, vectors: RegisterPool, scalars: RegisterPool
) -> VectorLoop:
    return VectorLoop(k, shape, product.left, product.right, vectors, scalars)
