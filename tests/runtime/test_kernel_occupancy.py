"""How many waves and workgroups of a kernel fit, and which block fills the card best."""

from __future__ import annotations

from pathlib import Path

import pytest

from barewave import CheckError, Program
from barewave.isa.occupancy import best_workgroup, occupancy_of
from barewave.isa.targets import occupancy
from barewave.tools.occupancy_facts import occupancy_facts

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DATA = EXAMPLES.parent / "tests" / "data" / "programs"

# (LDS bytes, work-items, CU mode): waves per SIMD, from llc-22's "; Occupancy:" of a kernel for gfx1100 in
# waves of 32 that uses that much LDS, with amdgpu-flat-work-group-size and -mattr=+cumode or -cumode
LLVM = {
    (22528, 32, False): 2, (22528, 32, True): 1, (22528, 64, False): 3, (22528, 64, True): 2,
    (22528, 128, False): 5, (22528, 128, True): 4, (22528, 256, False): 10, (22528, 256, True): 8,
    (24576, 64, False): 3, (24576, 64, True): 2, (24576, 512, False): 16, (24576, 512, True): 16,
    (11264, 32, False): 3, (11264, 32, True): 3, (11264, 128, False): 11, (11264, 128, True): 10,
    (45056, 32, False): 1, (45056, 32, True): 1, (45056, 256, False): 4, (45056, 256, True): 4,
}  # fmt: skip


@pytest.mark.parametrize(("lds", "items", "cu_mode"), LLVM)
def test_both_modes_count_as_llvm_does(lds: int, items: int, cu_mode: bool) -> None:
    assert occupancy(8, 32, lds, items, cu_mode=cu_mode) == LLVM[lds, items, cu_mode]


@pytest.mark.parametrize(
    ("vgprs", "lds", "items", "cu_mode", "waves", "groups", "limits"),
    [
        (96, 0, 256, False, 16, 8, ()),
        (97, 0, 256, False, 12, 6, ("VGPRs",)),
        (8, 65536, 256, False, 4, 2, ("LDS",)),
        (8, 65536, 256, True, 4, 1, ("LDS",)),
        (120, 32768, 512, False, 12, 3, ("VGPRs",)),
        (8, 1024, 32, False, 16, 64, ()),
        (8, 0, 1024, True, 16, 1, ()),
        # 32 waves on four SIMDs are 8 each, more than 256 VGPRs let in: the group never starts
        (256, 0, 1024, False, 0, 0, ("VGPRs",)),
        (192, 0, 1024, False, 8, 1, ("VGPRs",)),
        (8, 0, 48, False, 16, 32, ()),
    ],
)
def test_waves_groups_and_limits(
    vgprs: int, lds: int, items: int, cu_mode: bool, waves: int, groups: int, limits: tuple[str, ...]
) -> None:
    found = occupancy_of(vgprs, 32, lds, items, cu_mode=cu_mode)
    assert (found.waves, found.groups, found.limited_by) == (waves, groups, limits)
    assert found.unit == ("CU" if cu_mode else "WGP")


def test_no_more_groups_than_barriers() -> None:
    """A unit has 32 barriers: groups of two waves cannot fill a SIMD of a card with more slots."""
    from dataclasses import replace

    from barewave.isa.targets import TARGETS

    card = replace(TARGETS["gfx1100"], waves_per_simd=20, total_vgprs=4096)
    found = occupancy_of(8, 32, 0, 64, card)
    assert (found.groups, found.waves, found.limited_by) == (32, 16, ("workgroups",))


def test_a_kernels_occupancy_is_that_of_its_registers_and_lds() -> None:
    kernel = Program.from_file(EXAMPLES / "matmul_tiled.co").kernel("matmul_tiled")
    attributes = kernel.attributes
    for block, lds in (((16, 16), 0), (64, 0), ((16, 16), 30000), (32, attributes.max_dynamic_lds)):
        items = block if isinstance(block, int) else block[0] * block[1]
        found = kernel.occupancy(block, lds)
        assert found.waves == occupancy(attributes.vgprs, 32, attributes.lds + lds, items)
    assert kernel.occupancy(32, attributes.max_dynamic_lds).limited_by == ("LDS",)
    with pytest.raises(CheckError, match="LDS"):
        kernel.occupancy(32, attributes.max_dynamic_lds + 1)
    with pytest.raises(CheckError, match="at least 1"):
        kernel.occupancy(0)


def test_the_tool_counts_the_same() -> None:
    kernel = Program.from_file(EXAMPLES / "matmul_tiled.co").kernel("matmul_tiled")
    for row in occupancy_facts(kernel.image, "gfx1100")["workgroups"]:
        found = kernel.occupancy(row["workgroup"])
        assert (row["waves"], row["resident_groups"]) == (found.waves, found.groups)
        assert row["limited_by"] == list(found.limited_by)


@pytest.mark.parametrize(
    ("vgprs", "lds_per_item", "most", "size", "groups"),
    [
        (8, 0, 1024, 1024, 2),
        (8, 64, 1024, 1024, 2),
        (8, 128, 1024, 512, 2),
        (256, 0, 1024, 640, 1),
        (8, 0, 96, 64, 32),
    ],
)
def test_the_suggested_block_has_most_items_resident(
    vgprs: int, lds_per_item: int, most: int, size: int, groups: int
) -> None:
    found = best_workgroup(vgprs, 32, lambda items: lds_per_item * items, most)
    assert found is not None
    assert (found[0], found[1].groups) == (size, groups)
    others = [
        occupancy_of(vgprs, 32, lds_per_item * items, items).groups * items
        for items in range(32, most + 1, 32)
    ]
    assert max(others) == size * groups


def test_a_kernel_suggests_its_block() -> None:
    kernel = Program.from_file(DATA / "local_pointers.clang22.co").kernel("reverse")
    assert kernel.suggest_block()[0] == 64, "it was compiled for 64 work-items"
    kernel = Program.from_file(EXAMPLES / "vadd.s").kernel("vadd")
    assert kernel.suggest_block()[0] == 1024
    assert kernel.suggest_block(most=200)[0] % 32 == 0
    assert kernel.suggest_block(lambda items: items * 256)[0] == 256
    with pytest.raises(CheckError, match="no block of 32 to 1024"):
        kernel.suggest_block(lds=65537)
