"""Hidden arguments against AMDGPUUsage's description of them."""

from __future__ import annotations

import struct

import pytest

from barewave import LaunchConfig, LoadError
from barewave.runtime.hidden import HIDDEN_KINDS, HiddenArgument, hidden_bytes, hidden_values


def values(config: LaunchConfig) -> dict[str, int]:
    return hidden_values(config, queue=0x1234_5678_9000, private_base=2 << 48, shared_base=1 << 48)


def test_partial_groups_are_counted_apart() -> None:
    found = values(LaunchConfig(items=(1000, 7), block=(256, 2)))
    assert [found[f"hidden_block_count_{axis}"] for axis in "xyz"] == [3, 3, 1]
    assert [found[f"hidden_group_size_{axis}"] for axis in "xyz"] == [256, 2, 1]
    assert [found[f"hidden_remainder_{axis}"] for axis in "xyz"] == [1000 - 768, 1, 0]
    assert found["hidden_grid_dims"] == 2


def test_apertures_queue_and_dynamic_lds() -> None:
    found = values(LaunchConfig(grid=1, block=64, lds=512))
    assert (found["hidden_private_base"], found["hidden_shared_base"]) == (2 << 16, 1 << 16)
    assert (found["hidden_queue_ptr"], found["hidden_dynamic_lds_size"]) == (0x1234_5678_9000, 512)


def test_every_known_kind_has_a_value() -> None:
    assert set(values(LaunchConfig(grid=1, block=64))) == HIDDEN_KINDS


def test_the_tail_of_the_segment_is_written_whole() -> None:
    arguments = (
        HiddenArgument(16, 4, "hidden_block_count_x"),
        HiddenArgument(28, 2, "hidden_group_size_x"),
    )
    pieces = hidden_bytes("k", arguments, values(LaunchConfig(grid=5, block=64)), 12, 64)
    assert pieces == [(12, struct.pack("<4xI8xH34x", 5, 64))]


def test_a_hidden_argument_among_the_visible_ones() -> None:
    arguments = (
        HiddenArgument(0, 8, "hidden_global_offset_x"),
        HiddenArgument(16, 4, "hidden_block_count_x"),
    )
    pieces = hidden_bytes("k", arguments, values(LaunchConfig(grid=5, block=64)), 16, 20)
    assert pieces == [(0, bytes(8)), (16, struct.pack("<I", 5))]


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        (HiddenArgument(0, 8, "hidden_moon"), "hidden_moon"),
        (HiddenArgument(60, 8, "hidden_queue_ptr"), "outside of the kernarg segment"),
    ],
)
def test_bad_hidden_arguments_are_refused(argument: HiddenArgument, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        hidden_bytes("k", (argument,), values(LaunchConfig(grid=1, block=1)), 0, 64)
