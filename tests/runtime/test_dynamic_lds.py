"""LDS whose size the launch decides: HIP's extern arrays, OpenCL's pointers, and how much there can be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from barewave import CheckError, Device, LaunchConfig, LoadError, Program, launch
from barewave.runtime.arguments import Argument
from barewave.runtime.shared_memory import SharedPlacer

DATA = Path(__file__).resolve().parents[1] / "data" / "programs"


@pytest.fixture(scope="module")
def card() -> Iterator[Device]:
    with Device("emulated") as device:
        yield device


@pytest.mark.parametrize("clang", ["19", "22"])
def test_an_extern_array_lies_behind_the_declared_one(card: Device, clang: str) -> None:
    kernel = Program.from_file(DATA / f"shared.clang{clang}.co").kernel("rotate")
    assert kernel.attributes.lds == 128
    out = card.zeros(256, np.uint32)
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=256, lds=1024), kernel, out, 256)
        stream.sync(60.0)
    np.testing.assert_array_equal(out.numpy(), np.roll(np.arange(256) * 3 + 1, -1) + 1000)


def test_pointers_into_lds_get_their_sizes(card: Device) -> None:
    kernel = Program.from_file(DATA / "local_pointers.clang22.co").kernel("reverse")
    assert [argument.kind for argument in kernel.arguments] == ["pointer", "shared", "shared", "value"]
    assert [argument.align for argument in kernel.arguments] == [0, 4, 8, 0]
    out = card.zeros(64, np.uint32)
    with card.stream() as stream:
        for size in (256, np.int64(300)):  # 300: the second pointer has to be aligned
            out.fill(0)
            launch(stream, LaunchConfig(grid=1, block=64), kernel, out, size, 512, 64)
            stream.sync(60.0)
            np.testing.assert_array_equal(out.numpy(), np.arange(63, -1, -1) * 6)


def test_every_way_to_launch_gives_the_pointers_their_places(card: Device) -> None:
    kernel = Program.from_file(DATA / "local_pointers.clang22.co").kernel("reverse")
    out, config = card.zeros(64, np.uint32), LaunchConfig(grid=1, block=64)
    expected = np.arange(63, -1, -1) * 6
    with card.stream() as stream:
        prepared = stream.prepare(config, kernel, out, 300, 512, 64)
        bound = kernel[1, 64, stream]
        for run in (prepared, prepared, lambda: bound(out, 256, 512, 64), lambda: bound(out, 4096, 512, 64)):
            out.fill(0)
            run()
            stream.sync(60.0)
            np.testing.assert_array_equal(out.numpy(), expected)


def test_what_is_no_size_is_refused(card: Device) -> None:
    kernel = Program.from_file(DATA / "local_pointers.clang22.co").kernel("reverse")
    out, config = card.zeros(64, np.uint32), LaunchConfig(grid=1, block=64)
    with card.stream() as stream:
        for wrong in (0, -4, 2.0, None, out, True):
            with pytest.raises(CheckError, match=r"reverse: argument 1 .*number of bytes"):
                launch(stream, config, kernel, out, wrong, 512, 64)
        with pytest.raises(CheckError, match=r"end at byte 65792.*at most 65536"):
            launch(stream, config, kernel, out, 256, 65536, 64)
        with pytest.raises(CheckError, match="takes 4 arguments"):
            launch(stream, config, kernel, out)
        assert stream.launches == 0


def placer(*aligns: int, declared: int = 0) -> SharedPlacer:
    arguments = [Argument(f"a{i}", 4 * i, 4, "shared", align=align) for i, align in enumerate(aligns)]
    found = SharedPlacer.of("k", arguments, declared)
    assert found is not None
    return found


def test_places_are_aligned_and_the_launchs_own_lds_comes_behind() -> None:
    config = LaunchConfig(grid=1, block=64, lds=100)
    placed, values = placer(4, 16, 0, declared=10).place(config, (5, 1, 8, "kept"))
    assert values == (12, 32, 48, "kept")
    assert placed.lds == 100 + 56 - 10
    assert (placed.grid, placed.block) == (config.grid, config.block)


def test_one_configuration_is_made_for_one_size() -> None:
    config = LaunchConfig(grid=1, block=64)
    single = placer(4)
    assert single.place(config, (64,))[0] is single.place(config, (64,))[0]
    assert single.place(config, (68,))[0].lds == 68


def test_a_pointer_into_lds_of_another_width_is_refused() -> None:
    with pytest.raises(LoadError, match="8 bytes to p"):
        SharedPlacer.of("k", [Argument("p", 0, 8, "shared")], 0)


def test_most_that_a_launch_may_add() -> None:
    attributes = Program.from_file(DATA / "shared.clang22.co").kernel("rotate").attributes
    assert attributes.max_dynamic_lds == 65536 - 128
    assert attributes.constants == 0
    assert Program.from_file(DATA / "globals.clang22.co").kernel("fill_table").attributes.constants == 16
