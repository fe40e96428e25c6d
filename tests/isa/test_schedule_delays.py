"""Delays and clauses that scheduling puts in."""

from __future__ import annotations

from pathlib import Path

import pytest

from barewave.isa import assemble, disassemble
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import clauses, delays, items_from, schedule_object, statement_effects

KERNELS = Path(__file__).resolve().parents[1] / "data" / "kernels"


def items(text: str, wave_size: int = 32) -> list[Item]:
    return items_from(disassemble(assemble(text, wave_size), wave_size))


def hints(made: list[Item]) -> list[tuple[int, str]]:
    """Hints, by the number of the instruction before which they stand."""
    found: list[tuple[int, str]] = []
    count = 0
    for item in made:
        if isinstance(item, Statement) and statement_effects(item).issue == "hint":
            found.append((count, str(item.instruction).partition(" ")[2]))
        elif isinstance(item, Statement):
            count += 1
    return found


# text, and the delays by the number of the instruction, as LLVM's pass places them
CASES: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "none": ("v_mov_b32 v1, v2\nv_mov_b32 v3, v4", []),
    "before": ("v_mov_b32 v1, v2\nv_mov_b32 v3, v1", [(1, "instid0(VALU_DEP_1)")]),
    "four-back": (
        "v_mov_b32 v1, v2\nv_mov_b32 v5, v4\nv_mov_b32 v6, v4\nv_mov_b32 v7, v4\nv_mov_b32 v3, v1",
        [(4, "instid0(VALU_DEP_4)")],
    ),
    "five-back": (
        "v_mov_b32 v1, v2\nv_mov_b32 v5, v4\nv_mov_b32 v6, v4\nv_mov_b32 v7, v4\nv_mov_b32 v8, v4\n"
        "v_mov_b32 v3, v1",
        [],
    ),
    "two-in-one": (
        "v_mov_b32 v1, v2\nv_mov_b32 v3, v1\nv_mov_b32 v4, v3",
        [(1, "instid0(VALU_DEP_1) | instskip(NEXT) | instid1(VALU_DEP_1)")],
    ),
    "trans": ("v_rcp_f32 v1, v2\nv_mov_b32 v3, v1", [(1, "instid0(TRANS32_DEP_1)")]),
    "trans-and-vector": (
        "v_rcp_f32 v1, v2\nv_mov_b32 v4, v2\nv_add_f32 v3, v1, v4",
        [(2, "instid0(TRANS32_DEP_1) | instid1(VALU_DEP_1)")],
    ),
    "scalar": ("s_mov_b32 s4, 1\nv_mov_b32 v1, s4", [(1, "instid0(SALU_CYCLE_1)")]),
    "scalar-far": ("s_mov_b32 s4, 1\ns_nop 0\nv_mov_b32 v1, s4", []),
    "scalar-reads-vector": ("v_cmp_eq_u32 s4, v1, v2\ns_mov_b32 s5, s4", []),
    "mask-that-is-named": (
        "v_cmp_eq_u32 s4, v1, v2\nv_cndmask_b32 v3, v1, v2, s4", [(1, "instid0(VALU_DEP_1)")]
    ),
    "mask-that-is-implied": ("v_cmp_eq_u32 vcc_lo, v1, v2\nv_cndmask_b32 v3, v1, v2, vcc_lo", []),
    "memory": ("v_mov_b32 v1, v2\nds_store_b32 v3, v1", []),
    "behind-memory": ("v_mov_b32 v1, v2\nds_store_b32 v3, v4\nv_mov_b32 v5, v1", []),
    "waited-for-already": (
        "v_mov_b32 v1, v2\nv_mov_b32 v4, v1\nv_mov_b32 v5, v1", [(1, "instid0(VALU_DEP_1)")]
    ),
    "over-a-branch": (
        "v_mov_b32 v1, v2\ns_cbranch_scc1 on\ns_nop 0\non: v_mov_b32 v3, v1", [(3, "instid0(VALU_DEP_1)")]
    ),
    "over-a-loop": (
        "again: v_mov_b32 v3, v1\nv_mov_b32 v1, v2\ns_cbranch_scc1 again", [(0, "instid0(VALU_DEP_1)")]
    ),
    "not-between-the-program-counter-and-its-use": (
        "s_getpc_b64 s[4:5]\ns_add_u32 s4, s4, 0x1234\ns_addc_u32 s5, s5, 0", []
    ),
    "anew": (
        "v_mov_b32 v1, v2\ns_delay_alu instid0(VALU_DEP_4)\nv_mov_b32 v3, v1", [(1, "instid0(VALU_DEP_1)")]
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_delays(text: str, expected: list[tuple[int, str]]) -> None:
    before = items(text)
    made = delays(before)
    assert hints(made) == expected
    assert hints(delays(made)) == expected, "a second time gives the same"


def dependences(made: list[Item]) -> set[tuple[int, int]]:
    """What delays say: number of an instruction, and identifier of what it waits for."""
    found: set[tuple[int, int]] = set()
    count = 0
    for item in made:
        if not isinstance(item, Statement):
            continue
        if statement_effects(item).issue != "hint":
            count += 1
        elif item.instruction.info.immediate:
            bits = item.instruction.modifiers["simm16"]
            found.update({(count, bits & 15), (count + (bits >> 4 & 7), bits >> 7)})
    return {(number, identifier) for number, identifier in found if identifier}


def test_delays_are_mostly_those_of_the_compiler() -> None:
    """A hint is no matter of right and wrong: LLVM knows some latencies more exactly."""
    same = count = 0

    def compare(made: list[Item], kernels: frozenset[str]) -> list[Item]:
        nonlocal same, count
        del kernels
        theirs, ours = dependences(made), dependences(delays(made))
        same += len(theirs & ours)
        count += len(theirs | ours)
        return made

    for path in sorted(KERNELS.glob("*.clang22.O3.co"))[::3]:
        schedule_object(path.read_bytes(), compare)
    assert count > 300
    assert same > 0.9 * count


LOAD = "global_load_b32 v{}, v1, s[4:5]\n"
CLAUSES: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "two": (LOAD.format(2) + LOAD.format(3), [(0, "0x1")]),
    "one": (LOAD.format(2), []),
    "other-between": (LOAD.format(2) + "v_mov_b32 v9, 0\n" + LOAD.format(3), []),
    "kinds": (
        LOAD.format(2) + LOAD.format(3) + "global_store_b32 v1, v4, s[4:5]\nglobal_store_b32 v1, v5, s[4:5]",
        [(0, "0x1"), (2, "0x1")],
    ),
    "scalar": ("s_load_b32 s4, s[0:1], 0\ns_load_b32 s5, s[0:1], 4\ns_load_b32 s6, s[0:1], 8", [(0, "0x2")]),
    "lds": ("ds_load_b32 v2, v1\nds_load_b32 v3, v1", []),
    "sixty-four": ("".join(LOAD.format(n) for n in range(2, 66)), [(0, "0x3e")]),
    "sixty-five": ("".join(LOAD.format(n) for n in range(2, 67)), [(0, "0x3e"), (63, "0x1")]),
    "a-label-between": (f"s_cbranch_scc1 on\n{LOAD.format(2)}on: {LOAD.format(3)}", []),
    "there-is-one": (f"s_clause 1\n{LOAD.format(2)}{LOAD.format(3)}{LOAD.format(4)}", [(0, "0x1")]),
    "caches": ("buffer_gl0_inv\nbuffer_gl1_inv", []),
}


@pytest.mark.parametrize(("text", "expected"), CLAUSES.values(), ids=CLAUSES)
def test_clauses(text: str, expected: list[tuple[int, str]]) -> None:
    made = clauses(items(text))
    assert hints(made) == expected
    assert clauses(made) == made, "a second time adds nothing"


def test_clauses_can_be_made_anew() -> None:
    text = f"s_clause 1\n{LOAD.format(2)}{LOAD.format(3)}{LOAD.format(4)}"
    assert hints(clauses(items(text), strip=True)) == [(0, "0x2")]
