"""Variables of a module: their first values, written by kernels and by the host, one set for each card."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from barewave import BarewaveError, CheckError, Device, LaunchConfig, LoadError, Program, launch
from barewave.isa.code_object import CodeObject

DATA = Path(__file__).resolve().parents[1] / "data" / "programs"
OBJECTS = ("globals.clang19.co", "globals.clang22.co")


@pytest.fixture(scope="module")
def card() -> Iterator[Device]:
    with Device("emulated") as device:
        yield device


def run(card: Device, program: Program, name: str, *arguments: object) -> None:
    with card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=64), program.kernel(name), *arguments)
        stream.sync(60.0)


# clang 22 puts what is __constant__ beside the kernels' descriptors, clang 19 among the variables
@pytest.mark.parametrize(("name", "read_only"), [*zip(OBJECTS, (False, True), strict=True)])
def test_the_variables_are_listed(name: str, read_only: bool) -> None:
    found = Program.from_file(DATA / name).globals
    sizes = {key: (variable.size, variable.read_only) for key, variable in found.items() if "cuid" not in key}
    assert sizes == {
        "counter": (4, False),
        "factors": (16, read_only),
        "table": (256, False),
        "table_pointer": (8, False),
    }


@pytest.mark.parametrize("name", OBJECTS)
def test_first_values_are_those_of_the_source(card: Device, name: str) -> None:
    program = Program.from_file(DATA / name)
    assert program.get_global(card, "counter", "int32").numpy().tolist() == [7]
    assert program.get_global(card, "factors", "float32").numpy().tolist() == [1.0, 2.0, 3.0, 4.0]
    assert not program.get_global(card, "table").numpy().any()
    pointer = program.get_global(card, "table_pointer", "uint64").numpy()[0]
    assert pointer == program.get_global(card, "table").address, "the loader relocates it"


@pytest.mark.parametrize("name", OBJECTS)
def test_kernels_see_what_the_host_writes_and_the_host_what_they_write(card: Device, name: str) -> None:
    program = Program.from_file(DATA / name)
    counter = program.get_global(card, "counter", "int32")
    run(card, program, "add_to_counter", 5)
    assert counter.numpy().tolist() == [12]
    counter.fill(-3)
    run(card, program, "add_to_counter", 1)
    assert counter.numpy().tolist() == [-2]
    # __constant__ variables are for the host to set
    program.get_global(card, "factors", "float32").copy_from(np.array([2, 4, 8, 16], np.float32))
    run(card, program, "fill_table")
    table = program.get_global(card, "table", "float32", (16, 4)).numpy()
    np.testing.assert_array_equal(table.ravel(), np.tile([2, 4, 8, 16], 16) * np.arange(64))


def test_each_card_has_its_own() -> None:
    program = Program.from_file(DATA / OBJECTS[1])
    with Device("emulated", count=2) as first, first[1] as second:
        for card, amount in ((first, 1), (second, 10)):
            run(card, program, "add_to_counter", amount)
        found = [program.get_global(card, "counter", "int32").numpy()[0] for card in (first, second)]
    assert found == [8, 17]


def test_two_programs_of_one_file_do_not_share(card: Device) -> None:
    programs = [Program.from_file(DATA / OBJECTS[0]) for _ in range(2)]
    run(card, programs[0], "add_to_counter", 1)
    assert [program.get_global(card, "counter", "int32").numpy()[0] for program in programs] == [8, 7]


def test_a_variable_can_be_an_argument_and_keeps_its_image(card: Device) -> None:
    variable = Program.from_file(DATA / OBJECTS[0]).get_global(card, "counter", "int32")
    gc.collect()
    assert variable.numpy().tolist() == [7], "the program was only reachable through the variable"
    buffers = card.stats.buffers
    variable.close()
    variable.close()
    assert card.stats.buffers == buffers
    with pytest.raises(BarewaveError, match="closed"):
        variable.numpy()


def test_wrong_names_and_shapes_are_told(card: Device) -> None:
    program = Program.from_file(DATA / OBJECTS[0])
    with pytest.raises(LoadError, match=r"no variable 'conter'; did you mean counter\?; it holds .*factors"):
        program.get_global(card, "conter")
    for dtype, shape in (("float64", None), ("int32", 2), ("int32", (-1, -1)), ("O", None), ("V0", 4)):
        with pytest.raises(CheckError, match=r"counter|dtype"):
            program.get_global(card, "counter", dtype, shape)


def test_a_variable_outside_of_the_image_is_refused() -> None:
    data = bytearray((DATA / OBJECTS[1]).read_bytes())
    address = CodeObject.read(bytes(data)).globals["counter"][0].to_bytes(8, "little")
    place = data.index(address + (4).to_bytes(8, "little"))
    data[place : place + 8] = (1 << 40).to_bytes(8, "little")
    with pytest.raises(LoadError, match="'counter' at 0x10000000000"):
        _ = Program.from_bytes(bytes(data)).globals


def test_a_closed_device_is_told() -> None:
    program = Program.from_file(DATA / OBJECTS[0])
    with Device("emulated") as card:
        variable = program.get_global(card, "counter")
    with pytest.raises(BarewaveError, match="closed"):
        _ = variable.view
