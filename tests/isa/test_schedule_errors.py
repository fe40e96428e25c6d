"""What cannot be scheduled is named: the file, the line or the function and address, and what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from barewave.isa import assemble_code_object
from barewave.isa.builder import Kernel, s, v
from barewave.isa.builder.statements import Item
from barewave.isa.schedule import ScheduleError, schedule, schedule_object, schedule_text

MAD = "v_mad_u64_u32 v[2:3], null, v2, v5, v[6:7]"
BAD = f"k:\n  v_mov_b32 v1, v0 // first\n\n  {MAD}\n  s_endpgm\n"


@pytest.mark.parametrize("moves", [False, True])
def test_an_error_in_a_text_has_its_line(moves: bool) -> None:
    with pytest.raises(ScheduleError, match=r"^a\.s: line 4: hazard 8: v_mad_u64_u32 .*destination"):
        schedule_text(BAD, "a.s", order=moves)


def test_an_error_in_a_macro_has_the_line_of_the_macro() -> None:
    text = f".macro m\n  {MAD}\n.endm\nk:\n  m\n  s_endpgm\n"
    with pytest.raises(ScheduleError, match=r"^a\.s: line 2: hazard 8"):
        schedule_text(text, "a.s")


@pytest.mark.parametrize(
    "text", ["k:\n s_branch 3\n s_endpgm\n", "k:\n s_branch other\n s_endpgm\n other = 4\n"]
)
def test_a_fixed_distance_has_its_line(text: str) -> None:
    with pytest.raises(ScheduleError, match=r"^a\.s: line 2: s_branch"):
        schedule_text(text, "a.s")


def two_kernels() -> bytes:
    """An object whose second kernel cannot be scheduled."""
    text = ""
    for name, line in (("first", "v_mov_b32 v1, v0"), ("second", MAD)):
        text += (
            f".text\n.globl {name}\n.p2align 8\n.type {name},@function\n{name}:\n  s_nop 0\n  {line}\n"
            "  s_endpgm\n"
            f".rodata\n.p2align 6\n.amdhsa_kernel {name}\n  .amdhsa_next_free_vgpr 8\n"
            "  .amdhsa_next_free_sgpr 8\n.end_amdhsa_kernel\n"
        )
    return assemble_code_object(text)


def test_an_error_in_an_object_has_its_function_and_address() -> None:
    with pytest.raises(
        ScheduleError, match=r"^a\.co: second, at 0x[0-9a-f]+: hazard 8: v_mad_u64_u32"
    ) as found:
        schedule_object(two_kernels(), lambda items, _: schedule(items), "a.co")
    assert found.value.item is not None
    with pytest.raises(ScheduleError, match=r"^second, at 0x"):
        schedule_object(two_kernels(), lambda items, _: schedule(items))


def test_an_error_of_a_pass_that_made_the_item_itself_has_the_file() -> None:
    def spoil(items: list[Item], kernels: frozenset[str]) -> list[Item]:
        del items, kernels
        k = Kernel("k")
        k.v_mad_u64_u32(v[2:3], "null", v[2], v[5], v[6:7])
        return schedule(k.body)

    with pytest.raises(ScheduleError, match=r"^a\.co: hazard 8"):
        schedule_object(two_kernels(), spoil, "a.co")


def test_an_error_in_a_builder_has_what_stands_in_the_way() -> None:
    k = Kernel("k")
    k.s_mov_b32(s[4], 0)
    bad = k.v_mad_u64_u32(v[2:3], "null", v[2], v[5], v[6:7])
    with pytest.raises(ScheduleError, match=r"^hazard 8") as found:
        schedule(k.body)
    assert found.value.item is bad


def test_the_command_says_so(tmp_path: Path) -> None:
    (tmp_path / "bad.s").write_text(BAD)
    done = subprocess.run(
        [sys.executable, "-m", "barewave", "asm", "--schedule", "--text", "bad.s"],
        cwd=tmp_path, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "bad.s: line 4: hazard 8: v_mad_u64_u32" in done.stderr
    assert "Traceback" not in done.stderr
