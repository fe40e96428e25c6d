"""Figures of the kernels that barewave writes: counts of their code, model cycles, and their results.

Nothing here is a time: there is no card, so what can be said without one is said. Cycles are the cost
model's (:mod:`barewave.isa.cost_model`), results are those of the emulated card against numpy's in float64.
Beside the fp32 product stands clang's of the same tile (:mod:`.clang_product`): of those that do not spill,
the one that the model finds fastest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache, partial
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from ..isa.cost_model import CONSTANTS, RULES, Figures, Rule, figures
from ..kernels.attention import attention
from ..kernels.bandwidth import copy_words, lds_reads, read_words, write_words
from ..kernels.built import BuiltKernel
from ..kernels.matmul import matmul
from ..kernels.matmul_wmma import matmul_wmma
from ..kernels.peak import FORMS, peak
from .bench import Row
from .clang_product import best_product, product_figures, products, variants

__all__ = ["CASES", "TITLE", "json_details", "loop_figures", "result_row", "static_rows"]

TITLE: Final = "counts, model cycles and results"
_SIZE: Final = 1024
#: The fp32 loop computes two blocks of 8 terms; clang's one.
_BLOCKS: Final = 2
_FP32: Final = "matmul fp32"
_WAVES: Final = (1, 2, None)
_PRODUCT_CYCLES: Final = int(CONSTANTS["wmma issue"].value)
_SEB_V: Final = "seb-v's assembly"
_TINYGRAD: Final = "tinygrad's assembly"
_TIMEOUT: Final = 120.0


def loop_figures(built: BuiltKernel, waves: int | None = None, rule: Rule = RULES[0]) -> Figures:
    """Figures of a kernel's loop, with some waves on a SIMD or with as many as fit."""
    workgroup = built.block[0] * built.block[1] * built.block[2]
    return figures(
        built.scheduled, waves=waves, vgprs=built.vgprs, lds=built.lds, workgroup=workgroup, rule=rule
    )


@cache
def _largest(family: Callable[..., BuiltKernel], **options: Any) -> BuiltKernel:
    return family(_SIZE, _SIZE, _SIZE, tile=128, **options)


def _clang_name(made: object) -> str:
    return f"{products()[0]}: {made}"


def _fp32_rows() -> tuple[Row, ...]:
    """Counts of the fp32 product's loop, and the model's cycles beside clang's."""
    found = loop_figures(_largest(matmul), 1)
    clang = best_product(1)
    theirs = {} if clang is None else {_clang_name(clang[0]): clang[1]}
    name = "fp32 128x128x8 loop: "
    banks = {f"rule {rule!r}": score for rule, score in found.bank_scores.items() if rule != found.rule}
    rows = [
        Row(name + "VALU issue slots", found.slots_per_fma, "per FMA", 0.0,
            {"goal": 0.5, _TINYGRAD: 0.5, _SEB_V: 0.5195,
             **{key: each.slots_per_fma for key, each in theirs.items()}}),
        Row(name + "source-bank score of its pairs", found.bank_scores[found.rule], "cycles per pair", 0.0,
            {"goal": 1.0, _TINYGRAD: 1.0, _SEB_V: 1.0,
             **{key: each.bank_scores[each.rule] for key, each in theirs.items()}, **banks}),
        Row(name + "barriers", found.barriers / _BLOCKS, "per block", 0.0,
            {"goal": 1.0, **{key: float(each.barriers) for key, each in theirs.items()}}),
        Row(name + "exposed waits of one wave", found.exposed_wait / _BLOCKS, "cycles per block", 0.0,
            {"goal": 0.0, **{key: each.exposed_wait for key, each in theirs.items()}}),
    ]  # fmt: skip
    return (*rows, *(row for waves in _WAVES for row in _fp32_cycles(name, waves)))


def _wave_cycles(found: Figures) -> float:
    return found.cycles / found.waves


def _fp32_cycles(name: str, waves: int | None) -> list[Row]:
    built, clang = _largest(matmul), best_product(waves)
    found = loop_figures(built, waves)
    cycles = _wave_cycles(found) / _BLOCKS
    label = f"{name}model cycles per wave, {found.waves} on a SIMD"
    if clang is None:
        return [Row(label, cycles, "per block", 0.0)]
    made, others = clang
    theirs = _wave_cycles(others)
    ratios = {
        f"rule {rule!r}": _wave_cycles(loop_figures(built, waves, rule))
        / _BLOCKS
        / _wave_cycles(product_figures(made.code, made.unroll, waves, rule))
        for rule in RULES[1:]
    }
    return [
        Row(label, cycles, "per block", 0.0, {f"{_clang_name(made)}, {others.waves} waves": theirs}),
        Row(f"{label}, of clang's", cycles / theirs, "", 0.0, {"goal": 0.53, **ratios}),
    ]


def json_details(cases: Collection[str]) -> dict[str, Any]:
    """Say for ``--json`` what clang's product was chosen from, where a case is set beside it."""
    return {"clang's fp32 product": variants(_WAVES)} if _FP32 in cases else {}


def _wmma_rows(dtype: str, transpose_b: bool) -> tuple[Row, ...]:
    """How long the matrix unit works."""
    layout = "b transposed" if transpose_b else "b by rows"
    rows: list[Row] = []
    for waves in _WAVES:
        found = loop_figures(_largest(matmul_wmma, dtype=dtype, transpose_b=transpose_b), waves)
        rows.append(
            Row(f"{dtype} 128x128 loop, {layout}: matrix unit busy, {found.waves} waves on a SIMD",
                100 * found.matrix_busy, "% of model cycles", 0.0, {"goal": 98.0})
        )  # fmt: skip
    return tuple(rows)


def _attention_rows(head: int) -> tuple[Row, ...]:
    """How long the matrix unit works, and cycles beside the vector unit's."""
    shape, rows = (1, 1, _SIZE, head), list[Row]()
    vector = loop_figures(attention(shape, dtype="f16", matrix=False))
    for dtype in ("f16", "bf16"):
        built = attention(shape, dtype=dtype)
        name = f"attention {dtype}, heads of {head}: "
        for waves in _WAVES:
            found = loop_figures(built, waves)
            rows.append(
                Row(f"{name}matrix unit busy, {found.waves} waves on a SIMD", 100 * found.matrix_busy,
                    "% of model cycles", 0.0, {})
            )  # fmt: skip
        found = loop_figures(built)
        # terms come by sixteen, for scores and for results; a round of the vector form is one such piece
        pieces = found.matrix_cycles // _PRODUCT_CYCLES // (2 * -(-head // 16))
        rows.append(
            Row(f"{name}model cycles per wave, {found.waves} on a SIMD", found.cycles / found.waves / pieces,
                "per 16x16 scores", 0.0, {"f16, vector unit": vector.cycles / vector.waves})
        )  # fmt: skip
    return tuple(rows)


def _peak_row(form: str) -> Row:
    """How much of the model's cycles a loop of arithmetic computes."""
    kind, found = FORMS[form], loop_figures(peak(form), 2)
    busy = found.waves * kind.length * kind.cycles / found.cycles
    peers = {"goal": 99.0, "clpeak's form": 50.0} if form == "f32" else {"goal": 99.0}
    return Row(f"peak {form}: its unit busy, 2 waves on a SIMD", 100 * busy, "% of model cycles", 0.0, peers)


def static_rows() -> dict[str, Callable[[], Row | tuple[Row, ...]]]:
    """Cases that count."""
    cases: dict[str, Callable[[], Row | tuple[Row, ...]]] = {_FP32: _fp32_rows}
    for dtype in ("f16", "bf16", "i8"):
        for transposed in (False, True):
            name = f"matmul {dtype}{' b transposed' if transposed else ''}"
            cases[name] = partial(_wmma_rows, dtype, transposed)
    for head in (64, 128):
        cases[f"attention heads of {head}"] = partial(_attention_rows, head)
    for form in FORMS:
        cases[f"peak {form}"] = partial(_peak_row, form)
    return cases


def _random(dtype: str, shape: tuple[int, ...], random: np.random.Generator) -> npt.NDArray[Any]:
    if dtype in ("f32", "f16"):
        return random.uniform(-1, 1, shape).astype(np.float32 if dtype == "f32" else np.float16)
    if dtype == "bf16":
        return (random.uniform(-1, 1, shape).astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    bounds = np.iinfo("int8" if dtype == "i8" else "uint32")
    return random.integers(bounds.min, bounds.max, shape, bounds.dtype, endpoint=True)


def result_row(make: Callable[[], BuiltKernel]) -> Row:
    """Run a kernel on the emulated card, in checked mode, and compare with its reference.

    Returns
    -------
    Row
        The largest difference, as a part of what is allowed; 0 where all are equal. More than 1 is wrong.
    """
    from ..runtime import Device, LaunchConfig, Program, launch

    built = make()
    random = np.random.default_rng(1)
    given = {each.name: _random(each.dtype, each.shape, random) for each in built.inputs}
    wanted = built.reference(*given.values())
    with Device("emulated", checked=True) as device:
        # what is changed in place begins as its input
        arrays = {each.name: device.zeros(each.shape, each.numpy) for each in built.outputs}
        arrays |= {each.name: device.array(given[each.name]) for each in built.inputs if not each.by_value}
        # a number is taken as numpy's scalar, not as an array without axes
        numbers = {each.name: given[each.name][()] for each in built.inputs if each.by_value}
        arguments: list[Any] = [{**arrays, **numbers}[each.name] for each in built.arguments]
        with device.stream() as stream:
            config = LaunchConfig(grid=built.grid, block=built.block)
            launch(stream, config, Program.from_bytes(built.code).kernel(built.kernel), *arguments)
            stream.sync(timeout=_TIMEOUT)
        got = [arrays[each.name].numpy() for each in built.outputs]
        found = len(device.findings)
    worst = 0.0
    for spec, result, reference in zip(built.outputs, got, wanted, strict=True):
        if spec.dtype == "bf16":
            result = (result.astype(np.uint32) << 16).view(np.float32)
        far = np.abs(result.astype(np.float64) - reference.astype(np.float64))
        allowed = built.tolerance.absolute + built.tolerance.relative * np.abs(reference.astype(np.float64))
        part = np.divide(far, allowed, out=np.where(far > 0, np.inf, 0.0), where=allowed > 0)
        worst = max(worst, float(part.max()))
    return Row(f"{built.name}: largest difference from numpy", worst, "of the tolerance", 0.0,
               {"limit": 1.0, "findings of checked mode": float(found)})  # fmt: skip


def _result_cases() -> dict[str, Callable[[], Row | tuple[Row, ...]]]:
    kernels: list[Callable[[], BuiltKernel]] = [
        partial(matmul, 256, 256, 256, tile=128),
        partial(matmul, 130, 131, 67, tile=128, transpose_a=True, beta=0.5, bias=True, activation="gelu"),
        *(partial(matmul_wmma, 256, 128, 256, dtype=dtype, tile=128) for dtype in ("f16", "bf16", "i8")),
        partial(attention, (1, 2, 100, 64), 200, key_heads=1, causal=True, dtype="f16"),
        partial(attention, (1, 1, 70, 128), 100, dtype="bf16"),
        *(partial(peak, form, rounds=2, length=64, groups=2) for form in FORMS),
        partial(copy_words, 100_001), partial(write_words, 100_001), partial(read_words, 1 << 17, groups=5),
        partial(lds_reads, 3, groups=2),
    ]  # fmt: skip
    names = [_FP32, f"{_FP32} edges", "matmul f16", "matmul bf16", "matmul i8",
             "attention f16", "attention bf16",
             *(f"peak {form}" for form in FORMS), "copy", "write", "read", "lds"]  # fmt: skip
    return {f"results {name}": partial(result_row, make) for name, make in zip(names, kernels, strict=True)}


CASES: Final = {**static_rows(), **_result_cases()}
