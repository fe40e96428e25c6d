"""Model cycles of both kernels for gradients of weights, beside what the choice between them is made by.

``PYTHONPATH=. python tests/kernels/conv_derivation.py`` from the repository's root prints all convolutions
that the numbers of ``kernels/conv_choice.py`` are fitted to; it takes three minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from unittest import mock

from barewave.isa.cost_model import grid_cycles
from barewave.kernels import BuiltKernel, conv
from barewave.tools.loop_trips import constant_trips

__all__ = ["CONVOLUTIONS", "fitted", "model_cycles"]

Shape = tuple[tuple[int, int, int, int], tuple[int, int, int]]
CONVOLUTIONS: list[Shape] = [
    ((batch, channels, size, size), (filters, taps, taps))
    for channels, filters in (
        (3, 64), (16, 16), (64, 64), (128, 128), (256, 256), (512, 512), (64, 256), (1024, 64),
    )
    for taps in (1, 3, 5)
    for size, batch in ((7, 8), (28, 2))
]  # fmt: skip


def _made(shape: Shape, correlates: bool) -> tuple[BuiltKernel, dict[str, float]]:
    """Make the kernel that is asked for, and keep what the choice would have been made by."""
    images, filters = shape
    kept: dict[str, float] = {}

    def cost(name: str, of: object, answer: float) -> object:
        def instead(*given: int) -> float:
            kept[name] = of(*given)  # type: ignore[operator]
            return answer

        return mock.patch.object(conv, name, instead)

    with (
        cost("correlation_cycles", conv.correlation_cycles, float(not correlates)),
        cost("shared_cycles", conv.shared_cycles, float(correlates)),
    ):
        return conv.conv2d_weight_gradient(images, filters, padding=filters[1] // 2), kept


def fitted(shape: Shape) -> dict[str, float]:
    """What the choice is made by: cycles of both."""
    return _made(shape, True)[1]


def model_cycles(shape: Shape, correlates: bool) -> float:
    """Cycles of the card, by the model's analysis of the kernel."""
    built, _ = _made(shape, correlates)
    code = built.scheduled.instructions
    return grid_cycles(
        code, prod(built.grid), vgprs=built.vgprs, lds=built.lds, workgroup=built.block[0],
        trips=constant_trips(code),
    )  # fmt: skip


def _lines() -> Iterator[str]:
    for shape in CONVOLUTIONS:
        fit = fitted(shape)
        found = [model_cycles(shape, correlates) for correlates in (True, False)]
        chosen = found[fit["correlation_cycles"] > fit["shared_cycles"]]
        guesses = fit["correlation_cycles"], fit["shared_cycles"]
        parts = (f"{value:,.0f} (fit {guess:,.0f})" for value, guess in zip(found, guesses, strict=True))
        yield f"{shape}: correlation, shared {', '.join(parts)}; chosen {chosen / min(found):.2f} of the best"


if __name__ == "__main__":
    for line in _lines():
        print(line, flush=True)
