"""Statically scheduled kernels, each made for its shape, with its numpy reference.

Examples
--------
>>> from barewave import kernels
>>> kernels.softmax((128, 1000))
<BuiltKernel softmax 128x1000 f32: grid (32, 1, 1), block (128, 1, 1)>
"""

from __future__ import annotations

from .attention import attention
from .bandwidth import copy_words, lds_reads, read_words, write_words
from .built import ArraySpec, BuiltKernel, KernelError, Tolerance
from .catalogue import FAMILIES, Family, kernels_for
from .collectives import add_peers
from .conv import conv2d, conv2d_input_gradient, conv2d_weight_gradient
from .cross_entropy import cross_entropy
from .elementwise import elementwise
from .embedding import gather, scatter_add
from .expressions import Expression, array, call, column, equal, maximum, minimum, row, scalar, where
from .matmul import matmul
from .matmul_wmma import matmul_wmma
from .normalization import layernorm, rmsnorm
from .optimizers import adam, sgd
from .peak import peak
from .reduce import reduce, reduce_all
from .scan import scan
from .softmax import softmax, softmax_gradient
from .transpose import transpose

__all__ = [
    "FAMILIES",
    "ArraySpec",
    "BuiltKernel",
    "Expression",
    "Family",
    "KernelError",
    "Tolerance",
    "adam",
    "add_peers",
    "array",
    "attention",
    "call",
    "column",
    "conv2d",
    "conv2d_input_gradient",
    "conv2d_weight_gradient",
    "copy_words",
    "cross_entropy",
    "elementwise",
    "equal",
    "gather",
    "kernels_for",
    "layernorm",
    "lds_reads",
    "matmul",
    "matmul_wmma",
    "maximum",
    "minimum",
    "peak",
    "read_words",
    "reduce",
    "reduce_all",
    "rmsnorm",
    "row",
    "scalar",
    "scan",
    "scatter_add",
    "sgd",
    "softmax",
    "softmax_gradient",
    "transpose",
    "where",
    "write_words",
]
