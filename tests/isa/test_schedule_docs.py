"""The examples of docs/scheduling_order.md run, and those of its modules' docstrings."""

import doctest
import importlib
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "scheduling_order.md"
MODULES = (
    "schedule.dependences", "schedule.dual_halves", "schedule.dual_issue", "schedule.layout",
    "schedule.explanation", "schedule.lines", "schedule.order", "schedule.passes", "schedule.pipelining",
    "schedule.registers", "schedule.renaming", "schedule.text_symbols", "schedule.texts", "schedule.virtual",
    "tables.equivalents",
)  # fmt: skip


def test_the_page_runs():
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    assert len(blocks) == 3
    names: dict[str, object] = {"__name__": "scheduling_page"}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_docstrings_run(name):
    result = doctest.testmod(importlib.import_module(f"barewave.isa.{name}"))
    assert result.attempted > 0
    assert result.failed == 0
