"""Programs out of bundles and host objects: the right code object, and errors that say what is there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from barewave import Device, LaunchConfig, LoadError, Program, launch

DATA = Path(__file__).resolve().parents[1] / "data" / "programs"
KERNELS = ("add_to_counter", "fill_table")


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("plain.clang19.hipfb", "gfx1100"),
        ("compressed.clang19.hipfb", "gfx1100"),
        ("plain.clang22.hipfb", "gfx11-generic"),
        ("compressed.clang22.hipfb", "gfx11-generic"),
        ("globals.clang22.o", "gfx1100"),
    ],
)
def test_the_code_for_the_card_is_found_and_runs(name: str, target: str) -> None:
    program = Program.from_file(DATA / name)
    assert (program.target, program.kernels) == (target, KERNELS)
    with Device("emulated") as card, card.stream() as stream:
        launch(stream, LaunchConfig(grid=1, block=64), program.kernel("fill_table"))
        stream.sync(60.0)
        table = program.get_global(card, "table", np.float32).numpy()
    np.testing.assert_array_equal(table, (np.arange(64) % 4 + 1) * np.arange(64))


@pytest.mark.parametrize("name", ["plain.clang19.hipfb", "compressed.clang22.hipfb"])
def test_a_bundle_is_known_by_its_first_bytes_whatever_its_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / "program.bin"
    path.write_bytes((DATA / name).read_bytes())
    assert Program.from_file(path).kernels == KERNELS


def test_the_targets_of_a_bundle_are_listed() -> None:
    program = Program.from_file(DATA / "plain.clang19.hipfb")
    assert sorted(program.targets) == ["gfx1030", "gfx1100", "gfx90a:xnack+"]
    assert Program.from_file(DATA / "globals.clang22.co").targets == ("gfx1100",)


def test_another_gfx11_card_gets_its_own_code() -> None:
    assert Program.from_file(DATA / "plain.clang22.hipfb", target="gfx1101").target == "gfx1101"
    with pytest.raises(LoadError, match="nothing for gfx1102"):
        Program.from_file(DATA / "plain.clang19.hipfb", target="gfx1102")
    with pytest.raises(LoadError, match=r"globals.*holds gfx1100, the card is gfx1101"):
        Program.from_file(DATA / "globals.clang22.co", target="gfx1101")


def test_a_program_for_another_card_says_what_the_bundle_holds_besides() -> None:
    program = Program.from_file(DATA / "plain.clang22.hipfb", target="gfx1101")
    with (
        Device("emulated") as card,
        pytest.raises(LoadError, match=r"also holds gfx11-generic.*target='gfx1100'"),
    ):
        program.load(card)


def test_only_gfx1101_code_is_still_read() -> None:
    from barewave.isa.offload_bundle import read_bundle

    entries = read_bundle((DATA / "plain.clang22.hipfb").read_bytes())
    name, data = next((entry.id, entry.data) for entry in entries if entry.target == "gfx1101")
    head = b"__CLANG_OFFLOAD_BUNDLE__" + b"".join(
        number.to_bytes(8, "little") for number in (1, 4096, len(data), len(name))
    )
    assert Program.from_bytes((head + name.encode()).ljust(4096, b"\0") + data).target == "gfx1101"


def test_of_several_fat_binaries_one_is_chosen() -> None:
    path = DATA / "two_sources.clang22.so"
    with pytest.raises(LoadError, match=r"holds 2 fat binaries.*part=0 to part=1"):
        Program.from_file(path)
    assert Program.from_file(path, part=0).kernels == KERNELS
    assert Program.from_file(path, part=1).kernels == ("rotate", "second_source")
    for part in (2, -1):
        with pytest.raises(LoadError, match="there are 2"):
            Program.from_file(path, part=part)
    with pytest.raises(LoadError, match="a single one"):
        Program.from_file(DATA / "globals.clang22.co", part=0)


def test_a_host_program_without_gpu_code_is_refused(tmp_path: Path) -> None:
    host = tmp_path / "program"
    host.write_bytes((DATA / "globals.clang22.o").read_bytes().replace(b".hip_fatbin\0", b".not_fatbin\0"))
    with pytest.raises(LoadError, match=r"program: .*no section .hip_fatbin"):
        Program.from_file(host)
