"""All families by name: what there is, and how a kernel is had for a shape."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from .attention import attention
from .bandwidth import copy_words, lds_reads, read_words, write_words
from .built import BuiltKernel
from .collectives import add_peers
from .conv import conv2d, conv2d_input_gradient, conv2d_weight_gradient
from .cross_entropy import cross_entropy
from .elementwise import elementwise
from .embedding import gather, scatter_add
from .matmul import matmul
from .matmul_wmma import matmul_wmma
from .normalization import layernorm, rmsnorm
from .optimizers import adam, sgd
from .peak import peak
from .reduce import reduce, reduce_all
from .scan import scan
from .softmax import softmax, softmax_gradient
from .transpose import transpose
from .writer import require

__all__ = ["FAMILIES", "Family", "kernels_for"]


@dataclass(frozen=True, slots=True)
class Family:
    """One family of kernels.

    Attributes
    ----------
    name : str
        Its name.
    make : callable
        Makes a kernel, or a tuple of kernels that run one after the other, for a shape.
    """

    name: str
    make: Callable[..., BuiltKernel | tuple[BuiltKernel, ...]]

    @property
    def summary(self) -> str:
        """What it computes, in a line."""
        return (inspect.getdoc(self.make) or "").splitlines()[0]

    @property
    def signature(self) -> str:
        """How it is called, without types."""
        parameters = inspect.signature(self.make).parameters.values()
        plain = [each.replace(annotation=inspect.Parameter.empty) for each in parameters]
        return f"{self.name}{inspect.Signature(plain)}"

    def __str__(self) -> str:
        """Say both."""
        return f"{self.signature}: {self.summary}"


_MAKERS: Final = (
    elementwise, reduce, reduce_all, scan, matmul, matmul_wmma, softmax, softmax_gradient, layernorm, rmsnorm,
    transpose, attention, conv2d,
    conv2d_input_gradient, conv2d_weight_gradient, gather, scatter_add, cross_entropy, sgd, adam, add_peers,
    peak, copy_words, read_words, write_words, lds_reads,
)  # fmt: skip

FAMILIES: Final[Mapping[str, Family]] = {make.__name__: Family(make.__name__, make) for make in _MAKERS}
"""Families by name."""


def kernels_for(name: str, /, *shape: Any, **options: Any) -> tuple[BuiltKernel, ...]:
    """Make the kernels of a family for a shape.

    Parameters
    ----------
    name : str
        A name of :data:`FAMILIES`.
    *shape, **options
        What the family takes.

    Returns
    -------
    tuple of BuiltKernel
        To be launched one after the other; mostly one.

    Raises
    ------
    KernelError
        If there is no such family, it does not take these arguments, or it has no kernel for them.

    Examples
    --------
    >>> kernels_for("softmax", (128, 1000), dtype="f16")
    (<BuiltKernel softmax 128x1000 f16: grid (32, 1, 1), block (128, 1, 1)>,)
    """
    family = FAMILIES.get(name)
    near = difflib.get_close_matches(name, FAMILIES, 3)
    hint = f"did you mean {', '.join(near)}?" if near else f"there are {', '.join(FAMILIES)}"
    require(family is not None, f"there is no family of kernels {name!r}: {hint}")
    assert family is not None
    problem = ""
    try:
        inspect.signature(family.make).bind(*shape, **options)
    except TypeError as error:
        problem = str(error)
    require(not problem, f"{name}: {problem}; it is called as {family.signature}")
    made = family.make(*shape, **options)
    return made if isinstance(made, tuple) else (made,)
