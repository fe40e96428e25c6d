"""Random lists of instructions: scheduled, they compute what they did, and checked mode finds nothing."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest
from checked_kernel import kernel_text

from barewave import Device, LaunchConfig, Program, launch
from barewave.errors import CheckError
from barewave.isa import assemble, disassemble
from barewave.isa.schedule import items_from, items_text, schedule

FIRST, LAST = 2, 20
"""Vector registers that the lists compute with; v0 is the work-item, v1 four times that."""
LENGTH = 100
VECTOR = (
    "v_add_nc_u32 v{d}, v{a}, v{b}", "v_xor_b32 v{d}, v{a}, v{b}", "v_mul_lo_u32 v{d}, v{a}, v{b}",
    "v_lshl_add_u32 v{d}, v{a}, 3, v{b}", "v_cvt_f32_u32 v{d}, v{a}", "v_add_nc_u32 v{d}, s{s}, v{a}",
    "v_bfe_u32 v{d}, v{a}, 3, 9", "v_cndmask_b32 v{d}, v{a}, v{b}, {vcc}",
    "v_cndmask_b32 v{d}, v{a}, v{b}, {mask}", "v_cmp_lt_u32 {vcc}, v{a}, v{b}",
    "v_cmp_lt_u32 {mask}, v{a}, v{b}",
    "v_add_co_u32 v{d}, {vcc}, v{a}, v{b}", "v_add_co_ci_u32 v{d}, {vcc}, v{a}, v{b}, {vcc}",
)  # fmt: skip
TRANSCENDENTAL = (
    "v_cvt_f32_u32 v{d}, v{a}\nv_rcp_f32 v{d}, v{d}",
    "v_cvt_f32_u32 v{d}, v{a}\nv_sqrt_f32 v{b}, v{d}",
)
SCALAR = (
    "s_add_u32 s{t}, s{s}, 7", "s_xor_b32 s{t}, s{s}, s{u}", "s_load_b32 s{t}, s[4:5], {k}",
    "s_load_b64 s[{e}:{f}], s[4:5], {k}", "s_mov_{w} {mask}, {vcc}", "v_readfirstlane_b32 s{t}, v{a}",
)  # fmt: skip
MEMORY = (
    "global_load_b32 v{d}, v1, s[4:5] offset:{k}", "global_load_b64 v[{g}:{h}], v1, s[4:5] offset:{k}",
    "ds_load_b32 v{d}, v1 offset:{k}", "ds_store_b32 v1, v{a} offset:{k}",
    "ds_load_2addr_b32 v[{g}:{h}], v1 offset0:{o} offset1:{p}", "ds_add_rtn_u32 v{d}, v1, v{a} offset:{k}",
    "ds_bpermute_b32 v{d}, v1, v{a}",
)  # fmt: skip


def random_list(seed: int, wave_size: int) -> str:
    """Instructions with short loops and branches in between; those of the end store all registers."""
    numbers = random.Random(seed)

    def fill(template: str) -> str:
        registers = range(FIRST, LAST + 1)
        d, a, b = (numbers.choice(registers) for _ in range(3))
        s, t, u = (numbers.randrange(10, 18) for _ in range(3))
        g, e, m = (numbers.randrange(first, last, 2) for first, last in ((2, 19), (10, 17), (20, 26)))
        return template.format(
            d=d, a=a, b=b, s=s, t=t, u=u, g=g, h=g + 1, e=e, f=e + 1, k=8 * numbers.randrange(8),
            o=numbers.randrange(8), p=numbers.randrange(8, 16), w="b32" if wave_size == 32 else "b64",
            vcc="vcc_lo" if wave_size == 32 else "vcc",
            mask=f"s{m}" if wave_size == 32 else f"s[{m}:{m + 1}]",
        )  # fmt: skip

    lines = ["s_load_b64 s[4:5], s[0:1], 0x0", "v_lshlrev_b32 v1, 2, v0"]
    lines += [f"v_mul_u32_u24 v{index}, {index}, v1" for index in range(FIRST, LAST + 1)]
    lines += [f"s_mov_b32 s{index}, {index}" for index in range(10, 30)]
    lines += [f"ds_store_b32 v1, v2 offset:{4 * index}" for index in range(32)]
    lines += [f"s_mov_{'b32 vcc_lo' if wave_size == 32 else 'b64 vcc'}, 0"]
    open_loop = open_branch = -1
    for number in range(LENGTH):
        kinds = numbers.choices((VECTOR, TRANSCENDENTAL, SCALAR, MEMORY), (6, 1, 2, 3))[0]
        lines += fill(numbers.choice(kinds)).split("\n")
        chance = numbers.random()
        if open_loop < 0 and chance < 0.06:
            open_loop = number
            lines += ["s_mov_b32 s30, 3", f"loop{number}:"]
        elif open_branch < 0 and chance < 0.12:
            open_branch = number
            lines += ["s_cmp_gt_u32 s10, 9", f"s_cbranch_scc1 on{number}"]
        elif open_branch >= open_loop and open_branch >= 0 and chance > 0.8:
            lines.append(f"on{open_branch}:")
            open_branch = -1
        elif open_loop > open_branch and chance > 0.8:
            lines += ["s_sub_u32 s30, s30, 1", "s_cmp_lg_u32 s30, 0", f"s_cbranch_scc1 loop{open_loop}"]
            open_loop = -1
    lines += [f"on{open_branch}:"] if open_branch >= 0 else []
    lines += [
        f"global_store_b32 v1, v{index}, s[4:5] offset:{1024 + 128 * (index - FIRST)}"
        for index in range(FIRST, LAST + 1)
    ]
    return "\n".join(lines)


@pytest.fixture(scope="module")
def cards() -> Iterator[tuple[Device, Device]]:
    with Device("emulated") as plain, Device("emulated", checked=True) as checked:
        yield plain, checked


def run(device: Device, text: str, wave_size: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint32]]:
    """The buffer behind one launch of 32 work-items; a finding that is an error is raised."""
    program = Program.from_asm(kernel_text(text, wave_size, lds=1024))
    with device.array(np.arange(1024, dtype=np.uint32) * np.uint32(2654435761)) as buffer:
        with device.stream() as stream:
            launch(stream, LaunchConfig(grid=1, block=32), program.kernel("k"), buffer)
            stream.sync(timeout=60.0)
        return buffer.numpy().copy()


@pytest.mark.corpus(size=1000, sample=8, part=50)
def test_scheduled_lists_compute_the_same(cards: tuple[Device, Device], numbers: range) -> None:
    plain, checked = cards
    for seed in numbers:
        wave_size = 64 if seed % 3 == 2 else 32
        text = random_list(seed, wave_size)
        made = schedule(items_from(disassemble(assemble(text, wave_size), wave_size)))
        expected = run(plain, text, wave_size)
        assert (run(checked, items_text(made, wave_size), wave_size) == expected).all(), seed
        assert expected[256:].any(), seed


def test_the_lists_are_wrong_without_being_scheduled(cards: tuple[Device, Device]) -> None:
    """Checked mode finds something in every one of them."""
    for seed in range(4):
        wave_size = 64 if seed % 3 == 2 else 32
        with Device("emulated", checked=True) as own, pytest.raises(CheckError):
            run(own, random_list(seed, wave_size), wave_size)
