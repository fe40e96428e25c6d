"""The examples of docs/builder.md run, and those of the docstrings."""

import doctest
import importlib
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "builder.md"


def test_the_page_runs():
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    assert len(blocks) >= 6
    names: dict[str, object] = {"__name__": "builder_page"}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)


@pytest.mark.parametrize("name", ["", ".kernel", ".module", ".registers", ".stream"])
def test_examples_of_docstrings_run(name):
    result = doctest.testmod(importlib.import_module(f"barewave.isa.builder{name}"))
    assert result.attempted > 0
    assert result.failed == 0
