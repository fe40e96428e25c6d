"""The geometry of launches: what is computed, and every row of bad geometry."""

from __future__ import annotations

import pytest

from barewave import CheckError, LaunchConfig


def test_grid_counts_groups_and_items_counts_work_items() -> None:
    assert LaunchConfig(grid=(4, 3), block=(64, 2)).work_items == (256, 6, 1)
    assert LaunchConfig(items=(100, 3, 2), block=64).work_items == (100, 3, 2)
    assert LaunchConfig(items=(100, 3, 2), block=64).groups == (2, 3, 2)


def test_dimensions_are_those_that_were_given() -> None:
    assert LaunchConfig(grid=2, block=32).dimensions == 1
    assert LaunchConfig(grid=(2, 1), block=32).dimensions == 2
    assert LaunchConfig(grid=2, block=(8, 8, 1)).dimensions == 3


def test_equal_configurations_are_one_key() -> None:
    assert {LaunchConfig(grid=2, block=32): 1}[LaunchConfig(grid=2, block=32)] == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"grid": 0, "block": 64}, r"grid\.x is 0"),
        ({"grid": (1, 0), "block": 64}, r"grid\.y is 0"),
        ({"grid": 1, "block": 0}, r"block\.x is 0"),
        ({"grid": 1, "block": (8, 8, 0)}, r"block\.z is 0"),
        ({"items": 0, "block": 64}, r"items\.x is 0"),
        ({"grid": -1, "block": 64}, r"grid\.x is -1"),
        ({"grid": 1, "block": 1025}, "1025 work-items; a workgroup has at most 1024"),
        ({"grid": 1, "block": (32, 32, 2)}, "2048 work-items"),
        ({"grid": (1, 1, 1, 1), "block": 1}, "1 to 3 extents"),
        ({"grid": 1.5, "block": 1}, "whole number"),
        ({"grid": True, "block": 1}, "whole number"),
        ({"grid": "12", "block": 1}, "whole number"),
        ({"block": 64}, "either grid"),
        ({"grid": 1, "items": 64, "block": 64}, "either grid"),
        ({"grid": 1 << 30, "block": 1024}, r"2\*\*32 - 1"),
        ({"grid": 1, "block": 1, "lds": 65537}, "at most 65536 bytes of LDS"),
        ({"grid": 1, "block": 1, "lds": -1}, "lds is -1"),
    ],
)
def test_bad_geometry_is_refused(options: dict[str, object], message: str) -> None:
    with pytest.raises(CheckError, match=message):
        LaunchConfig(**options)  # type: ignore[arg-type]
