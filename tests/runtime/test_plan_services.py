"""Plans with what kernels ask besides arguments: LDS of the launch, and the host's services."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from barewave import CheckError, Device, LaunchConfig, Program

PROGRAMS = Path(__file__).resolve().parents[1] / "data" / "programs"
TIMEOUT = 60.0
ONE = LaunchConfig(grid=1, block=64)
REVERSED = np.arange(63, -1, -1) * 6


@pytest.fixture(scope="module")
def device() -> Iterator[Device]:
    with Device("emulated") as opened:
        yield opened


def test_pointers_into_lds_and_an_extern_array(device: Device) -> None:
    reverse = Program.from_file(PROGRAMS / "local_pointers.clang22.co").kernel("reverse")
    rotate = Program.from_file(PROGRAMS / "shared.clang22.co").kernel("rotate")
    with (
        device.zeros(64, np.uint32) as x, device.zeros(64, np.uint32) as y, device.zeros(256, np.uint32) as z,
        device.stream() as stream,
    ):  # fmt: skip
        plan = device.plan()
        node = plan.launch(ONE, reverse, x, 256, 512, 64)
        plan.launch(LaunchConfig(grid=1, block=256, lds=1024), rotate, z, 256)
        with stream.capture() as captured:
            stream.launch(ONE, reverse, y, np.int64(300), 512, 64)
        with plan.freeze() as run, captured.freeze() as other:
            run()
            other()
            np.testing.assert_array_equal(x.numpy(), REVERSED)
            np.testing.assert_array_equal(y.numpy(), REVERSED)
            np.testing.assert_array_equal(z.numpy(), np.roll(np.arange(256) * 3 + 1, -1) + 1000)
            run.update(node, x, 256, 512, 32)
            run()
            np.testing.assert_array_equal(x.numpy()[:32], np.arange(31, -1, -1) * 6)
            with pytest.raises(CheckError, match="sizes of arrays in LDS do not change"):
                run.update(node, x, 256, 1024, 64)


def test_kernels_of_a_plan_print(device: Device) -> None:
    prints = Program.from_file(PROGRAMS / "printf.clang22.wave32.co").kernel("print_ids")
    text = io.StringIO()
    device.console.stdout = text
    with device.zeros(64, np.int32) as returned:
        plan = device.plan()
        plan.launch(ONE, prints, returned, 16)
        with plan.freeze() as run:
            run.repeat(3)
            run.sync(TIMEOUT)
    assert sorted(text.getvalue().splitlines()) == sorted(
        [f"item {i} of group 0" for i in (0, 16, 32, 48)] * 3
    )


def test_what_prints_behind_its_launch_is_refused(device: Device) -> None:
    shows = Program.from_file(PROGRAMS / "buffered_printf.clang22.co").kernel("flood")
    values = [0 for _ in shows.arguments]
    with pytest.raises(CheckError, match="OpenCL's printf"):
        device.plan().launch(ONE, shows, *values)
    with device.stream() as stream, stream.capture() as plan, pytest.raises(CheckError, match="flood prints"):
        stream.launch(ONE, shows, *values)
    assert not plan.nodes
