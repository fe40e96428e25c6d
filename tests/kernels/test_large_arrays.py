"""Places beyond 2 and 4 GiB: addresses are computed with 64 bits, and what would not fit is refused.

No array is that large here. Addresses are stored and compared as numbers; a table is given an address from
which the rows that are asked for lie in a small array.
"""

from __future__ import annotations

import numpy as np
import pytest
from kernel_runs import TIMEOUT

from barewave import Device, LaunchConfig, Program, launch, launchable
from barewave.isa.schedule import schedule
from barewave.kernels import KernelError, cross_entropy, gather, reduce, scan, scatter_add, softmax, transpose
from barewave.kernels.built import ArraySpec
from barewave.kernels.writer import Writer

STRIDES = (4, (1 << 31) - 4, 1 << 31, (1 << 32) - 4, 1 << 32, (1 << 32) + 12, (1 << 36) + (1 << 31), 3 << 40)
GROUPS = 7
FAR = 1 << 25
"""Number of a row that lies 8 GiB from the table's beginning."""


def moved_addresses(device: Device, stride: int) -> np.ndarray:
    """What a workgroup makes of address 0 for its number, by a register and by a constant."""
    y = ArraySpec("y", (GROUPS, 2), "u64")
    k = Writer("addresses", [y], 32)
    k.load_arguments()
    pairs = [k.sgpr(2) for _ in range(2)]
    for pair in pairs:
        k.s_mov_b64(pair, 0)
    k.advance(pairs[0], k.workgroup_id_x, stride)
    k.advance(pairs[1], 3, stride)
    k.advance(k.bases["y"], k.workgroup_id_x, 16)
    values = k.vgpr(4)
    for value, half in zip(values, (half for pair in pairs for half in pair), strict=True):
        k.v_mov_b32(value, half)
    offset = k.vgpr()
    k.v_mov_b32(offset, 0)
    with k.lanes_below(1, k.workitem_id):
        k.access("store", values, offset, k.bases["y"], 16, 0)
    k.finish()
    k.body = schedule(k.body)
    with device.zeros((GROUPS, 2), np.uint64) as there, device.stream() as stream:
        kernel = Program.from_bytes(k.code_object()).kernel("addresses")
        launch(stream, LaunchConfig(grid=GROUPS, block=32), kernel, there)
        stream.sync(timeout=TIMEOUT)
        return there.numpy()


@pytest.mark.parametrize("stride", STRIDES)
def test_addresses_of_workgroups(cards, stride):
    found = moved_addresses(cards[0], stride)
    assert found[:, 0].tolist() == [number * stride for number in range(GROUPS)]
    assert found[:, 1].tolist() == [3 * stride] * GROUPS


@pytest.mark.parametrize(("columns", "dtype"), [(64, "f32"), (65, "f32"), (128, "f16"), (127, "i16")])
def test_rows_of_a_table_far_from_its_beginning(cards, columns, dtype):
    built = gather((5,), FAR + 4, columns, dtype=dtype)
    (spec,) = built.outputs
    table = np.arange(4 * columns).astype(spec.numpy).reshape(4, columns)
    numbers = np.array([FAR + 2, FAR, FAR + 3, FAR + 4, -1], np.int32)
    device = cards[0]
    with device.array(table) as rows, device.array(numbers) as indices, device.stream() as stream:
        y = device.zeros(spec.shape, spec.numpy)
        launch(stream, *launchable(built), rows.address - FAR * columns * spec.numpy.itemsize, indices, y)
        stream.sync(timeout=TIMEOUT)
        wanted = np.zeros(spec.shape, spec.numpy)
        wanted[:3] = table[[2, 0, 3]]
        np.testing.assert_array_equal(y.numpy(), wanted)


def test_sums_far_from_the_tables_beginning(cards):
    built = scatter_add((3,), FAR + 2, 64)
    device, ones = cards[0], np.ones((3, 64), np.float32)
    with device.zeros((2, 64)) as rows, device.array(ones) as x, device.stream() as stream:
        indices = device.array(np.array([FAR + 1, FAR + 2, FAR + 1], np.int32))
        launch(stream, *launchable(built), rows.address - FAR * 64 * 4, indices, x)
        stream.sync(timeout=TIMEOUT)
        assert rows.numpy().tolist() == [[0.0] * 64, [2.0] * 64]


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: reduce((2, 1 << 30)), "4294967296 bytes from row to row; at most 4294967295"),
        (lambda: scan((1, 1 << 31), dtype="f16"), "4294967296 bytes from row to row"),
        (lambda: softmax((1, 1 << 40)), "bytes from row to row"),
        (lambda: cross_entropy((2, 1 << 29)), "536870912 classes; at most 536870911"),
        (lambda: gather((2,), 5, 1 << 30), "rows of 1073741824 elements; at most 1073741823"),
        (lambda: transpose((4, 1 << 25)), "a row has 134217728 bytes; at most 134217727"),
        (lambda: softmax((1 << 33, 1)), "a dispatch has at most 4294967295: split the arrays"),
    ],
)
def test_limits_that_are_named(make, text):
    with pytest.raises(KernelError, match=text):
        make()


def test_what_is_just_below_a_limit_is_made():
    for built in (
        reduce((2, (1 << 30) - 1)),
        cross_entropy((1, (1 << 29) - 1)),
        gather((1,), 5, (1 << 30) - 1),
        transpose((3, (1 << 25) - 1, 4095)),  # matrices of 512 GiB
        transpose((1 << 20, 1 << 20)),
    ):
        assert built.code
