"""The examples of docs/memory.md run."""

from __future__ import annotations

import doctest
import warnings
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "memory.md"


def test_the_examples_of_the_page_run() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        failed, attempted = doctest.testfile(str(PAGE), module_relative=False)
    assert attempted > 10
    assert not failed
