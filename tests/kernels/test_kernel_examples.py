"""The examples in the kernels' docstrings."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

from barewave import kernels

MODULES = ["", *sorted(f".{each.name}" for each in pkgutil.iter_modules(kernels.__path__))]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name):
    assert doctest.testmod(importlib.import_module(f"barewave.kernels{name}")).failed == 0
