"""How rows are dealt out, by the cost model: well where rows are few; where they are many memory bounds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import prod

import pytest

from barewave.isa.cost_model import CONSTANTS, grid_cycles
from barewave.kernels import BuiltKernel, layernorm, reduce, row_plan, softmax
from barewave.tools.loop_trips import constant_trips

Make = Callable[[tuple[int, int]], BuiltKernel]
FAMILIES: dict[str, Make] = {
    "softmax": softmax, "layernorm": layernorm, "reduce": partial(reduce, operation="sum"),
}  # fmt: skip


def model_cycles(built: BuiltKernel) -> float:
    code = built.scheduled.instructions
    return grid_cycles(
        code, prod(built.grid), vgprs=built.vgprs, lds=built.lds, workgroup=built.block[0],
        trips=constant_trips(code),
    )  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("columns", [2048, 4096])
def test_few_rows_are_through_no_sooner_with_longer_parts(
    family: str, columns: int, monkeypatch: pytest.MonkeyPatch
):
    chosen = model_cycles(FAMILIES[family]((96, columns)))
    monkeypatch.setattr(row_plan, "_CHUNKS_A_GROUP", 8)
    assert chosen <= 1.01 * model_cycles(FAMILIES[family]((96, columns)))


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("columns", [1024, 4096, 16384])
def test_many_rows_wait_for_memory_whatever_the_plan(family: str, columns: int):
    built = FAMILIES[family]((4096, columns))
    memory = built.traffic / CONSTANTS["vram reached"].value * CONSTANTS["clock"].value
    assert model_cycles(built) < memory / 2
