"""One step of training for each weight: SGD with momentum, Adam and AdamW."""

from __future__ import annotations

from collections.abc import Sequence

from .built import BuiltKernel
from .elementwise import elementwise
from .expressions import Expression, array, call, scalar
from .shapes import check_dtype, check_flags
from .writer import require

__all__ = ["adam", "sgd"]


def sgd(
    shape: Sequence[int],
    *,
    momentum: bool = True,
    nesterov: bool = False,
    decay: bool = False,
    gradient_dtype: str = "f32",
) -> BuiltKernel:
    """Compute ``v = mu * v + g; w = w - rate * v`` in place.

    Parameters
    ----------
    shape : sequence of int
        Of all arrays; any extent may be 0.
    momentum : bool
        Whether there is a ``v``; else ``g`` takes its place.
    nesterov : bool
        Whether the step is along ``g + mu * v`` instead of ``v``; needs momentum.
    decay : bool
        Whether ``g`` is ``g + decay * w`` first.
    gradient_dtype : str
        Of ``g``: ``"f32"`` or ``"f16"``; the others are f32.

    Returns
    -------
    BuiltKernel
        Inputs are ``w``, ``g``, ``v`` and the numbers ``rate``, ``mu``, ``decay``, in the order in which the
        step comes to them; outputs ``w`` and ``v``.

    Raises
    ------
    KernelError
        For what is not offered.

    Examples
    --------
    >>> [each.name for each in sgd((1000,)).inputs]
    ['w', 'rate', 'mu', 'v', 'g']
    """
    check_dtype("sgd", gradient_dtype, ("f32", "f16"), "gradient_dtype")
    check_flags("sgd", momentum=momentum, nesterov=nesterov, decay=decay)
    require(momentum or not nesterov, "sgd: nesterov needs momentum")
    weight, gradient = array("w"), array("g", gradient_dtype)
    if decay:
        gradient = gradient + scalar("decay") * weight
    rate, mu = scalar("rate"), scalar("mu")
    if not momentum:
        return elementwise({"w": weight - rate * gradient}, shape, name="sgd")
    velocity = mu * array("v") + gradient
    along = gradient + mu * velocity if nesterov else velocity
    return elementwise({"w": weight - rate * along, "v": velocity}, shape, name="sgd")


def adam(shape: Sequence[int], *, decay: bool = False, gradient_dtype: str = "f32") -> BuiltKernel:
    """Compute a step of Adam in place, or with ``decay`` one of AdamW.

    ``m = b1 * m + (1 - b1) * g``, ``v = b2 * v + (1 - b2) * g ** 2``,
    ``w = w - rate * (m * c1) / (sqrt(v * c2) + epsilon) - fade * w``. The launch gives
    ``c1 = 1 / (1 - b1 ** t)``, ``c2 = 1 / (1 - b2 ** t)`` for step ``t`` from 1, and ``fade``, which is the
    rate times the decay.

    Parameters
    ----------
    shape : sequence of int
        Of all arrays; any extent may be 0.
    decay : bool
        Whether the weights decay by ``fade``.
    gradient_dtype : str
        Of ``g``: ``"f32"`` or ``"f16"``; the others are f32.

    Returns
    -------
    BuiltKernel
        Inputs are ``w``, ``m``, ``v``, ``g`` and the numbers; outputs ``w``, ``m``, ``v``.

    Raises
    ------
    KernelError
        For what is not offered.

    Notes
    -----
    ``v`` must not be negative, as it is not if it began as 0.

    Examples
    --------
    >>> [each.name for each in adam((1000,)).outputs]
    ['w', 'm', 'v']
    """
    check_dtype("adam", gradient_dtype, ("f32", "f16"), "gradient_dtype")
    check_flags("adam", decay=decay)
    weight, gradient = array("w"), array("g", gradient_dtype)
    first = _blend(scalar("b1"), array("m"), gradient)
    second = _blend(scalar("b2"), array("v"), gradient * gradient)
    size = call("sqrt", second * scalar("c2")) + scalar("epsilon")
    moved = weight - scalar("rate") * (first * scalar("c1")) / size
    if decay:
        moved = moved - scalar("fade") * weight
    return elementwise({"w": moved, "m": first, "v": second}, shape, name="adam")


def _blend(share: Expression, old: Expression, new: Expression) -> Expression:
    """``share * old + (1 - share) * new``."""
    return share * old + (1.0 - share) * new
