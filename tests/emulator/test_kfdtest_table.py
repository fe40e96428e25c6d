"""The table of kfdtest's tests is true: what it names exists, nothing stands in it without test or reason."""

import ast
from pathlib import Path

import pytest
from kfdtest_results import FAILED, PASSED, SKIPPED, TWO_CARDS
from kfdtest_table import ROWS, page

TESTS = Path(__file__).resolve().parents[1]


def functions(file):
    tree = ast.parse((TESTS / file).read_text())
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("file", sorted({test.split("::")[0] for row in ROWS for test in row.tests}))
def test_every_test_that_is_named_exists(file):
    named = {test.split("::")[1] for row in ROWS for test in row.tests if test.startswith(file + "::")}
    assert named <= functions(file)


def test_every_row_has_a_test_or_a_reason():
    for row in ROWS:
        assert row.tests or row.reason, row


def test_no_name_stands_twice():
    names = [(row.suite, name) for row in ROWS for name in row.names.split()]
    assert len(names) == len(set(names))
    assert len(names) >= 130


def test_the_page_in_the_documentation_is_this_table():
    assert (TESTS.parent / "docs" / "kfd_conformance.md").read_text() == page()


def test_every_result_is_of_a_test_in_the_table_and_stands_once():
    known = {(row.suite, name) for row in ROWS for name in row.names.split()}
    results = [
        (suite, name) for group in (PASSED, TWO_CARDS) for suite in group for name in group[suite].split()
    ]
    results += [(suite, name) for suite in SKIPPED for _, names in SKIPPED[suite] for name in names.split()]
    results += [(suite, name) for suite, names, _ in FAILED for name in names.split()]
    assert len(results) == len(set(results))
    assert {(suite, name.split("/")[0]) for suite, name in results} <= known
