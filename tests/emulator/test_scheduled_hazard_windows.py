"""Every hazard at the end of its window and one step behind it: in a row, over a branch, round a loop.

What is put in is compared with the table's own cure, and with what the checked card says of the code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from checked_kernel import Checked
from test_checked_hazards import NOPS

from barewave.descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC2
from barewave.isa import assemble, disassemble
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import items_from, items_text
from barewave.isa.schedule.hazards import hazards, initial_sgprs
from barewave.isa.schedule.items import ScheduleError

OTHER = "v_mov_b32 v20, v21\n"
DRAIN = "s_waitcnt_depctr depctr_va_vdst(0)"
MASK = "v_cndmask_b32 v1, v2, v3, s[8:9]\n"
PAIR = "v_dual_add_f32 v1, v2, v3 :: v_dual_mul_f32 v4, v8, v6\n"
ROWS = {32: 8, 64: 4}
_MASKS = "s_mov_b64 s[8:9], 0\ns_mov_b64 vcc, 0\n"
SETUP = "".join(f"v_mov_b32 v{n}, 0\n" for n in (1, 2, 3, 4, 5, 6, 8, 20, 21)) + _MASKS
MATRIX_SETUP = "".join(f"v_mov_b32 v{n}, 0\n" for n in range(8, 72)) + _MASKS


@dataclass(frozen=True)
class Window:
    """A hazard: what begins it, what may stand between, what ends it, and what is put in before that.

    Attributes
    ----------
    near, beyond : str
        Between them, as much as still needs the cure; and as little as no longer does.
    wave_sizes : tuple of int
        Where it is a hazard; nothing is put in elsewhere.
    is_seen : bool
        Whether the checked card reports it as an error.
    """

    first: str
    near: str
    beyond: str
    last: str
    cure: str
    wave_sizes: tuple[int, ...] = (32, 64)
    is_seen: bool = True

    def lines(self, fill: str, wave_size: int) -> tuple[str, str]:
        """What begins and what ends it, for a wave size."""
        rows = ROWS[wave_size] - 1
        made = [
            text.replace("LAST", str(40 + rows)).replace("OTHER", str(60 + rows))
            for text in (self.first + fill, self.last)
        ]
        if wave_size == 32:
            made = [text.replace("mov_b64 exec,", "mov_b32 exec_lo,") for text in made]
            made = [text.replace("s[8:9]", "s8").replace("_b64 s8", "_b32 s8") for text in made]
            made = [text.replace("vcc", "vcc_lo").replace("_va_vcc_lo", "_va_vcc") for text in made]
        return made[0], made[1]


MATRIX = "v_wmma_f32_16x16x16_f16 v[40:LAST], v[8:15], v[16:23], v[40:LAST]\n"
WINDOWS = {
    "1 vector": Window(
        "v_rcp_f32 v1, v2\n", OTHER * 5, OTHER * 6, "v_add_f32 v3, v1, v1\n", DRAIN
    ),
    "1 transcendental": Window(
        "v_rcp_f32 v1, v2\n",
        "v_rcp_f32 v20, v21\n", "v_rcp_f32 v20, v21\n" * 2, "v_add_f32 v3, v1, v1\n", DRAIN,
    ),
    "2 behind both": Window(
        "v_mov_b32 v1, 0\ns_mov_b64 exec, -1\nv_mov_b32 v2, 0\n",
        OTHER * 4, OTHER * 5, "v_add_nc_u32 v3, v1, v2\n", DRAIN, (64,),
    ),
    "2 behind exec": Window(
        "v_mov_b32 v1, 0\ns_mov_b64 exec, -1\n",
        OTHER * 2, OTHER * 3, "v_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2\n", DRAIN, (64,),
    ),
    "2 before exec": Window(
        "v_mov_b32 v1, 0\n",
        OTHER * 2, OTHER * 3, "s_mov_b64 exec, -1\nv_mov_b32 v2, 0\nv_add_nc_u32 v3, v1, v2\n", DRAIN, (64,),
    ),
    "3 scalar": Window(
        f"{MASK}s_mov_b64 s[8:9], 0\n",
        OTHER * 30, "s_waitcnt_depctr depctr_sa_sdst(0)\n",
        "s_mov_b32 s10, s8\n", "s_waitcnt_depctr depctr_sa_sdst(0)", (64,),
    ),
    "3 vector": Window(
        f"{MASK}v_cmp_eq_u32 s[8:9], v2, v3\n",
        OTHER * 30, "s_waitcnt_depctr depctr_va_sdst(0)\n",
        MASK, "s_waitcnt_depctr depctr_va_sdst(0)", (64,),
    ),
    "3 vcc": Window(
        "v_cndmask_b32 v1, v2, v3, vcc\nv_cmp_eq_u32 vcc, v2, v3\n",
        OTHER * 30, "s_waitcnt_depctr depctr_va_vcc(0)\n",
        "v_cndmask_b32 v1, v2, v3, vcc\n", "s_waitcnt_depctr depctr_va_vcc(0)", (64,),
    ),
    "4": Window(
        "v_cmpx_eq_u32 v1, v1\n", "v_nop\ns_nop 0\n", "v_mov_b32 v4, v4\n",
        "v_permlane16_b32 v2, v3, s2, s3\n", "v_mov_b32_e32 v3, v3",
    ),
    "6": Window(
        "global_store_b32 v1, v2, s[4:5]\n", "s_nop 0\n", OTHER,
        "lds_direct_load v2 wait_vdst:0\n", "s_waitcnt_depctr depctr_vm_vsrc(0)", is_seen=False,
    ),
    "7": Window(
        MATRIX, "s_nop 0\n", OTHER,
        "v_wmma_f32_16x16x16_f16 v[60:OTHER], v[40:47], v[16:23], v[60:OTHER]\n", "v_nop",
    ),
    "9": Window("v_mov_b32 v8, 0\n", OTHER * 14, OTHER * 15, PAIR, DRAIN, (32,), is_seen=False),
}  # fmt: skip


Shape = Callable[[str, str], str]


def in_a_row(first: str, last: str) -> str:
    return first + last


def over_a_branch(first: str, last: str) -> str:
    """The way that is taken is the short one."""
    return f"s_cmp_eq_u32 0, 0\n{first}s_cbranch_scc1 L\n{OTHER * 20}L: {last}"


def over_no_branch(first: str, last: str) -> str:
    """The short way is that which falls into the label."""
    return f"s_cmp_eq_u32 0, 1\n{first}s_cbranch_scc0 M\nL: {last}s_branch E\nM: s_branch L\nE: s_nop 0\n"


def round_a_loop(first: str, last: str) -> str:
    """The loop's end begins it, and its beginning ends it."""
    return (
        f"s_mov_b32 s30, 2\nL: {last}{OTHER * 20}{first}"
        "s_sub_u32 s30, s30, 1\ns_cmp_lg_u32 s30, 0\ns_cbranch_scc1 L\n"
    )


SHAPES: list[Shape] = [in_a_row, over_a_branch, over_no_branch, round_a_loop]
SIZES = [(name, size) for name, window in WINDOWS.items() for size in (32, 64) if name != "9" or size == 32]


@pytest.fixture(scope="module")
def checked() -> Iterator[Checked]:
    opened = Checked()
    yield opened
    opened.close()


def items(text: str, wave_size: int) -> list[Item]:
    return items_from(disassemble(assemble(text, wave_size), wave_size))


def added(before: list[Item], after: list[Item]) -> list[str]:
    return [str(i.instruction) for i in after if isinstance(i, Statement) and i not in before]


def code(name: str, wave_size: int, shape: Shape, is_near: bool) -> str:
    window = WINDOWS[name]
    return shape(*window.lines(window.near if is_near else window.beyond, wave_size))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("name", "wave_size"), SIZES)
def test_a_window_ends_where_it_ends(name: str, wave_size: int, shape: Shape) -> None:
    window = WINDOWS[name]
    cures = [window.cure] if wave_size in window.wave_sizes else []
    near = items(code(name, wave_size, shape, True), wave_size)
    after = hazards(near)
    assert added(near, after) == cures
    assert hazards(after) == after
    if cures:
        beyond = items(code(name, wave_size, shape, False), wave_size)
        assert added(beyond, hazards(beyond)) == []


CARD = [
    (name, wave_size, shape)
    for shape in (round_a_loop, over_a_branch, in_a_row, over_no_branch)
    for name, wave_size in SIZES
    if WINDOWS[name].is_seen
]


def test_the_card_has_its_size() -> None:
    assert len(CARD) == 80


@pytest.mark.corpus(size=80, sample=8, part=20)
def test_the_card_sees_the_same_windows(checked: Checked, numbers: range) -> None:
    """Apart by the odd step, so that a sample has of everything."""
    for name, wave_size, shape in (CARD[number * 23 % len(CARD)] for number in numbers):
        window = WINDOWS[name]
        setup = (MATRIX_SETUP if name == "7" else SETUP) + NOPS
        near = setup + code(name, wave_size, shape, True)
        is_hazard = wave_size in window.wave_sizes
        assert bool(checked.names(near, wave_size)) == is_hazard, (name, wave_size, shape)
        if is_hazard:
            cured = items_text(hazards(items(near, wave_size)), wave_size)
            assert checked.names(cured, wave_size) == [], (name, wave_size, shape)
            beyond = setup + code(name, wave_size, shape, False)
            assert checked.names(beyond, wave_size) == [], (name, wave_size, shape)


# --- a direct load from LDS waits by itself ---------------------------------------------------------------
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("wave_size", [32, 64])
@pytest.mark.parametrize(("first", "between", "left"), [
    ("v_mov_b32 v3, v2\n", 14, 14), ("v_mov_b32 v3, v2\n", 15, 15), ("v_mov_b32 v2, v3\n", 14, 14),
    ("v_rcp_f32 v2, v3\n", 14, 0), ("v_rcp_f32 v2, v3\n", 15, 15),
])  # fmt: skip
def test_direct_loads_wait_for_as_few_as_they_may(
    first: str, between: int, left: int, wave_size: int, shape: Shape
) -> None:
    """No card executes these in checked mode: the expectations are LLVM's rule, by hand."""
    before = items(shape(first + OTHER * between, "lds_direct_load v2 wait_vdst:15\n"), wave_size)
    texts = [str(item.instruction) for item in hazards(before) if isinstance(item, Statement)]
    assert [text for text in texts if "lds_direct" in text] == [f"lds_direct_load v2 wait_vdst:{left}"]
    assert len(texts) == len([item for item in before if isinstance(item, Statement)])


@pytest.mark.parametrize("wave_size", [32, 64])
def test_a_direct_load_behind_a_loop_of_transcendental_instructions(wave_size: int) -> None:
    """What was used before the loop keeps its age at the entry; more and more of them come behind it."""
    loop = "v_mov_b32 v3, v2\ntop:\nv_exp_f32 v4, v5\ns_cbranch_scc0 top\nlds_direct_load v2 wait_vdst:15\n"
    texts = [str(item.instruction) for item in hazards(items(loop, wave_size)) if isinstance(item, Statement)]
    assert "lds_direct_load v2 wait_vdst:0" in texts


# --- what nothing put in can cure -------------------------------------------------------------------------
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("wave_size", [32, 64])
@pytest.mark.parametrize(("sources", "is_hazard"), [
    ("v2, v5, v[6:7]", True), ("v4, v3, v[6:7]", True), ("v4, v5, v[2:3]", True), ("v4, v5, v[3:4]", True),
    ("v4, v5, v[1:2]", False), ("v4, v5, v[6:7]", False), ("v1, v4, v[4:5]", False),
])  # fmt: skip
def test_multiply_adds_that_overlap_are_errors(
    sources: str, is_hazard: bool, wave_size: int, shape: Shape
) -> None:
    listed = items(shape(OTHER, f"v_mad_u64_u32 v[2:3], null, {sources}\n"), wave_size)
    if is_hazard:
        with pytest.raises(ScheduleError, match="hazard 8"):
            hazards(listed)
    else:
        assert hazards(listed) == listed


@pytest.mark.parametrize(("user", "groups", "wave_size", "count"), [
    (15, 1, 32, 16), (14, 1, 32, 15), (13, 3, 32, 16), (12, 3, 32, 15), (2, 1, 64, 16),
])  # fmt: skip
def test_scalar_registers_at_the_start(user: int, groups: int, wave_size: int, count: int) -> None:
    """Below 16, gfx1100 may fill them wrongly in wave32."""
    ids = {f"enable_sgpr_workgroup_id_{axis}": int(n < groups) for n, axis in enumerate("xyz")}
    fields = {
        "compute_pgm_rsrc2": RSRC2.encode(user_sgpr_count=user, **ids),
        "kernel_code_properties": PROPERTIES.encode(enable_wavefront_size32=int(wave_size == 32)),
    }
    assert initial_sgprs(KERNEL_DESCRIPTOR.pack(**fields)) == count
