"""Random LLVM IR functions on the emulated card and on this CPU: equal bits, any NaN equal to any NaN."""

from __future__ import annotations

import multiprocessing
import os
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest
from ir_functions import module
from ir_run import SHAPE, compare_seeds

WORKERS = 2
#: Modules of at most `FUNCTIONS` each: some 3,000 functions in each run, more than 100,000 in a long one.
SAMPLE, ALL, PART = 100, 3500, 100
FUNCTIONS = SHAPE[0] * SHAPE[1]


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProcessPoolExecutor]:
    """Processes that compile and run whole modules; they leave nothing in the user's cache."""
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))
    try:
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(WORKERS, mp_context=context) as pool:
            yield pool
    finally:
        del os.environ["XDG_CACHE_HOME"]
        if before is not None:
            os.environ["XDG_CACHE_HOME"] = before


@pytest.mark.timeout(1200)  # where LLVM does not end it is given up after 90 seconds
@pytest.mark.corpus(size=ALL, sample=SAMPLE, part=PART)
def test_card_and_cpu_agree(
    workers: ProcessPoolExecutor, numbers: range, record_property: Callable[[str, object], None]
) -> None:
    # in small portions, so that no worker is left with much at the end
    portions = [range(first, min(first + 4, numbers.stop)) for first in range(numbers.start, numbers.stop, 4)]
    done, wrong = 0, list[str]()
    for count, lines in workers.map(compare_seeds, portions):
        done += count
        wrong += lines
    assert wrong == []
    record_property("outcomes", {"functions compared": done})
    assert done >= len(numbers) * 24  # 32 in a module, 8 in some, none where LLVM crashes


def test_the_functions_use_what_they_are_meant_to() -> None:
    text = "\n".join(module(seed, SHAPE, card=True) for seed in range(20))
    for word in (
        "phi half", "phi double", "phi <", "sdiv i8", "urem i16", "fdiv float", "fdiv double",
        "fdiv half", "@fma.f16", "@fma.v2f16", "@fma.f64", "llvm.sqrt.f64", "fptosi.sat.i64.f32", "@narrow",
        "fptrunc float", "sitofp i64", "uitofp i8", "call i32 @h", "@helpers", "alloca", "mul i128",
        "atomicrmw uinc_wrap", "atomicrmw fadd", "cmpxchg", "x i32> @llvm.", "bitreverse.i64", "bswap.i16",
        "fshl.i8", "sadd.sat.i64", "ushl.sat", "umul.with.overflow", "shufflevector", "insertelement",
        "vector.reduce", "minimumnum", "llvm.maximum.f16", "ldexp", "frexp", "is.fpclass", "load volatile",
        "addrspacecast ptr addrspace(3)", "addrspacecast ptr addrspace(5)", "ptr addrspace(4)",
    ):  # fmt: skip
        assert word in text, word


@pytest.mark.parametrize("word", ["undef", " nsw ", " nuw ", "fast ", "llvm.minnum", "llvm.maxnum"])
def test_the_functions_avoid_what_has_no_one_meaning(word: str) -> None:
    assert all(word not in module(seed, SHAPE, card=True) for seed in range(20))


@pytest.mark.parametrize("pattern", [r"fcmp (ueq|one) .*, (0x|<)", " switch "])
def test_the_functions_avoid_what_llvm_compiles_wrongly(pattern: str) -> None:
    # each stands in some of these modules if it is let in
    assert not any(re.search(pattern, module(seed, SHAPE, card=True)) for seed in range(20))


def test_a_seed_always_gives_the_same_text() -> None:
    assert module(5, SHAPE, card=True) == module(5, SHAPE, card=True)
    assert module(5, SHAPE, card=True) != module(6, SHAPE, card=True)


def test_a_difference_is_found() -> None:
    count, lines = compare_seeds(range(1), spoil=True)
    assert count == FUNCTIONS
    assert len(lines) == SHAPE[0]
