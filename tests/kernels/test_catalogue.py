"""Kernels by name."""

from __future__ import annotations

import pytest
from kernel_runs import check

from barewave import kernels
from barewave.kernels import FAMILIES, BuiltKernel, KernelError, kernels_for


def test_each_family_is_public_and_says_what_it_is():
    for name, family in FAMILIES.items():
        assert getattr(kernels, name) is family.make
        assert family.summary.endswith((".", ",", "by"))
        assert str(family).startswith(f"{name}(")


def test_kernels_by_name(cards):
    (built,) = kernels_for("reduce", (3, 40), "max", dtype="f16")
    assert isinstance(built, BuiltKernel)
    check(cards, built)
    assert len(kernels_for("reduce_all", (30, 4000))) == 2


@pytest.mark.parametrize(
    ("name", "arguments", "options", "text"),
    [
        ("sofmax", [(3,)], {}, "did you mean softmax"),
        ("zzz", [(3,)], {}, "there are elementwise"),
        ("softmax", [], {}, "missing a required argument: 'shape'; it is called as softmax"),
        ("softmax", [(3,)], {"kind": 1}, "unexpected keyword argument 'kind'"),
        ("softmax", [(3,)], {"dtype": "f64"}, "'f64' is not offered"),
    ],
)
def test_what_is_not_there(name, arguments, options, text):
    with pytest.raises(KernelError, match=text):
        kernels_for(name, *arguments, **options)
