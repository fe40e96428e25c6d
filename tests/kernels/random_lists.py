"""Random lists of instructions on random state, many to a kernel: what a schedule may not change."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from barewave import Device, LaunchConfig, Program, launch
from barewave.isa.builder import (
    Builder,
    BuilderError,
    Kernel,
    Register,
    exec_lo,
    pointer,
    s,
    v,
    vcc_lo,
)
from barewave.isa.builder.statements import Item, Statement
from barewave.isa.schedule import waits
from barewave.isa.schedule.clauses import clauses
from barewave.isa.schedule.delays import delays
from barewave.isa.schedule.hazards import hazards
from barewave.isa.schedule.renaming import operand_units
from barewave.isa.tables import InstructionInfo, OperandInfo, by_opcode
from barewave.isa.tables.equivalents import FUSED, dual_half_of

__all__ = ["LISTS", "RESULT", "SMALL", "STATE", "Schedule", "finished", "random_list", "run_lists"]

Schedule = Callable[[list[Item]], list[Item]]
Words = npt.NDArray[np.uint32]

#: Lists of one kernel.
LISTS = 50
VECTORS, SCALARS = 16, 16
FIRST_SCALAR = 16
LANES = 32
#: Bytes that a list finds, and that it leaves.
STATE = 4096
_SCALAR_PLACE = VECTORS * 4 * LANES
RESULT = _SCALAR_PLACE + (SCALARS + 3) * 4 * LANES
_LANE_BYTES = 16
#: Clears the highest exponent bit of a float and of two halves: their magnitude is then below 2, and no sum
#: of a few such is a NaN, whose payload would depend on the order of the sources.
SMALL = 0xBFFFBFFF
MEMORY = _LANE_BYTES * LANES
LANE4, LANE16, LANE64 = v[28], v[29], v[30]
SOURCE, TARGET, SCRATCH, NUMBER = s[40:41], s[42:43], s[44:45], s[48]
_UNWANTED = frozenset({
    "relative_source", "relative_destination", "program_counter", "save_exec", "writes_exec", "lane",
    "permlane", "cross_lane", "wmma", "mixed", "halves_only",
})  # fmt: skip


@cache
def _rows() -> dict[str, tuple[InstructionInfo, ...]]:
    tables = by_opcode()

    def rows(*forms: str) -> list[InstructionInfo]:
        return [
            info
            for form in forms
            for info in tables[form].values()
            if info.flags.isdisjoint(_UNWANTED)
            and info.issue in ("valu", "salu")
            and not {"m0", "mode", "exec"} & (info.writes | (info.reads - {"exec", "mode"}))
            and info.immediate == ""
            and all(spec.kind in ("v", "s", "a", "vcc", "literal", "simm16") for spec in info.operands)
        ]

    vector = rows("VOP1", "VOP2", "VOP3", "VOP3P", "VOPC", "VOP3SD")
    halves = [i for i in vector if dual_half_of(i.name) or i.name in FUSED]
    return {
        "vector": tuple(vector),
        "dual": tuple(halves),
        # what reads floats as halves finds NaNs there
        "floats": tuple(
            i for i in halves if any(spec.type == "f" for spec in i.operands) and "dot2" not in i.name
        ),
        "scalar": tuple(rows("SOP1", "SOP2", "SOPC", "SOPK")),
    }


def _constant(pick: random.Random, least: int) -> int | float:
    return pick.choice((pick.randrange(least, 65), pick.choice((0.5, -1.0, 2.0, -4.0))))


def _operand(pick: random.Random, spec: OperandInfo, info: InstructionInfo, least: int) -> object:
    """Make an operand; integers that stand for constants are at least ``least``."""
    count = max(1, spec.size // 32)
    if spec.kind == "vcc":
        return vcc_lo
    if spec.kind in ("literal", "simm16"):
        return pick.getrandbits(32) & SMALL if spec.kind == "literal" else pick.getrandbits(15)
    file = spec.kind
    if file == "a":
        chance = pick.random()
        file = "v" if chance < 0.75 else "s" if chance < 0.88 else "constant"
    elif file == "s" and "w" not in spec.access and info.format[0] == "S" and pick.random() < 0.25:
        file = "constant"
    if file == "constant":
        return (
            pick.getrandbits(32) & SMALL if spec.literal and pick.random() < 0.3 else _constant(pick, least)
        )
    if file == "v":
        index = pick.randrange(VECTORS - count + 1)
        found: Register = v[index : index + count - 1] if count > 1 else v[index]
        return (found.l, found.h)[pick.randrange(2)] if spec.size == 16 else found
    if spec.type == "m" and pick.random() < 0.3:
        return vcc_lo
    index = (
        FIRST_SCALAR + pick.randrange(0, SCALARS, count)
        if count > 1
        else FIRST_SCALAR + pick.randrange(SCALARS)
    )
    return s[index : index + count - 1] if count > 1 else s[index]


def _memory(k: Builder, pick: random.Random) -> None:
    """A load or store of a lane's own 16 bytes, in LDS or in memory, or an atomic operation."""
    count = pick.choice((1, 1, 2))
    offset = 4 * pick.randrange(5 - count)
    if count == 2:
        offset &= ~7
    index = pick.randrange(VECTORS - 1)
    data = v[index : index + 1] if count == 2 else v[index]
    bits = 32 * count
    other = v[pick.randrange(VECTORS)]
    match pick.randrange(7):
        case 0:
            k.instruction(f"ds_load_b{bits}", data, LANE16, offset=offset)
        case 1:
            k.instruction(f"ds_store_b{bits}", LANE16, data, offset=offset)
        case 2 | 3:
            k.instruction(f"global_load_b{bits}", data, LANE16, SCRATCH, offset=offset)
        case 4:
            k.instruction(f"global_store_b{bits}", LANE16, data, SCRATCH, offset=offset)
        case 5:
            k.ds_add_rtn_u32(other, LANE16, data[0] if count == 2 else data, offset=offset)
        case _:
            k.global_atomic_xor_b32(
                other, LANE16, data[0] if count == 2 else data, SCRATCH, offset=offset, glc=True
            )


def _mask(k: Builder, pick: random.Random) -> None:
    """Something that changes EXEC."""
    match pick.randrange(4):
        case 0:
            k.s_and_saveexec_b32(s[FIRST_SCALAR + pick.randrange(SCALARS)], vcc_lo)
        case 1:
            k.s_mov_b32(exec_lo, -1)
        case 2:
            k.s_or_b32(exec_lo, exec_lo, s[FIRST_SCALAR + pick.randrange(SCALARS)])
        case _:
            k.v_cmpx_gt_u32(v[pick.randrange(VECTORS)], v[pick.randrange(VECTORS)])


def _overlaps(item: Item) -> bool:
    """Whether an instruction writes a VGPR that it reads."""
    assert isinstance(item, Statement)
    operands = item.instruction.operands
    written = set(operand_units(operands["vdst"]))
    return any(
        not written.isdisjoint(operand_units(each)) for name, each in operands.items() if name != "vdst"
    )


def finished(items: list[Item]) -> list[Item]:
    """Put in what the hardware wants to be told, as behind each schedule."""
    return delays(clauses(hazards(waits(items))))


def random_list(pick: random.Random, length: int, *, plain: bool = False) -> list[Item]:
    """Make a list of instructions.

    Parameters
    ----------
    plain : bool
        Only arithmetic of floats that may be half of a pair.
    """
    k = Builder()
    rows = _rows()
    # an integer below 0 has the bits of a NaN
    least = 0 if plain else -16
    while len(k.body) < length:
        chance = pick.random()
        if not plain and chance < 0.15:
            _memory(k, pick)
            continue
        if not plain and chance < 0.18:
            _mask(k, pick)
            continue
        kind = "floats" if plain else "dual" if chance < 0.6 else "vector" if chance < 0.83 else "scalar"
        info = pick.choice(rows[kind])
        try:
            k.instruction(info.mnemonic, *(_operand(pick, spec, info, least) for spec in info.operands))
        except BuilderError:
            # what the constant bus or an encoding does not take is made anew
            continue
        if "intra_forward_bug" in info.flags and _overlaps(k.body[-1]):
            # gfx1100 computes it wrongly with these registers, and no schedule can mend that
            k.body.pop()
    return k.body


def _load(k: Kernel) -> None:
    """Bring the state that the next list finds into the registers."""
    for part in range(4):
        k.global_load_b128(v[4 * part : 4 * part + 3], LANE64, SOURCE, offset=16 * part)
    k.s_load_b512(s[FIRST_SCALAR : FIRST_SCALAR + SCALARS - 1], SOURCE, _SCALAR_PLACE)
    k.s_load_b32(vcc_lo, SOURCE, _SCALAR_PLACE + 4 * SCALARS)
    k.s_waitcnt(0)


def _save(k: Kernel) -> None:
    """Write what a list has left."""
    k.s_waitcnt(0)
    k.s_waitcnt_vscnt("null", 0)
    k.s_cselect_b32(s[46], 1, 0)
    k.s_mov_b32(s[47], exec_lo)
    k.s_mov_b32(exec_lo, -1)
    for part in range(4):
        k.global_store_b128(LANE64, v[4 * part : 4 * part + 3], TARGET, offset=16 * part)
    saved = [*s[FIRST_SCALAR : FIRST_SCALAR + SCALARS - 1], vcc_lo, s[46], s[47]]
    k.v_add_nc_u32(v[24], _SCALAR_PLACE, LANE4)
    for number, each in enumerate(saved):
        k.v_mov_b32(v[25], each)
        k.global_store_b32(v[24], v[25], TARGET, offset=4 * LANES * number)
    k.s_add_u32(SOURCE[0], SOURCE[0], STATE)
    k.s_addc_u32(SOURCE[1], SOURCE[1], 0)
    k.s_add_u32(TARGET[0], TARGET[0], RESULT)
    k.s_addc_u32(TARGET[1], TARGET[1], 0)


def _kernel(lists: Sequence[Sequence[Item]]) -> Kernel:
    k = Kernel("lists", arguments=[pointer("source"), pointer("target"), pointer("scratch")], workgroup=LANES,
               lds=MEMORY)  # fmt: skip
    k.s_load_b128(s[40:43], k.kernarg_pointer, 0)
    k.s_load_b64(SCRATCH, k.kernarg_pointer, 16)
    k.v_lshlrev_b32(LANE4, 2, v[0])
    k.v_lshlrev_b32(LANE16, 4, v[0])
    k.v_lshlrev_b32(LANE64, 6, v[0])
    for each in range(4):
        k.v_mov_b32(v[each], each)
    k.ds_store_b128(LANE16, v[0:3])
    k.s_waitcnt(0)
    # the code around the lists stands there once: compiling it takes longer than anything else here
    k.s_mov_b32(NUMBER, 0)
    top = k.label("top")
    _load(k)
    end = k.forward_label("end")
    for number, each in enumerate(lists):
        following = k.forward_label()
        k.s_cmp_lg_u32(NUMBER, number)
        k.s_cbranch_scc1(following)
        k.s_cmp_lt_i32(vcc_lo, 0)
        k.extend(each)
        k.s_branch(end)
        k.place(following)
    k.place(end)
    _save(k)
    k.s_add_u32(NUMBER, NUMBER, 1)
    k.s_cmp_lt_u32(NUMBER, len(lists))
    k.s_cbranch_scc1(top)
    k.ds_load_b128(v[0:3], LANE16)
    k.s_waitcnt(0)
    k.global_store_b128(LANE16, v[0:3], TARGET)
    k.s_endpgm()
    return k


def run_lists(device: Device, lists: Sequence[Sequence[Item]], state: Words) -> tuple[Words, Words]:
    """Run lists one after the other; returns what each left, with LDS behind, and the scratch memory."""
    program = Program.from_bytes(_kernel(lists).code_object())
    size = RESULT * len(lists) + MEMORY
    with (
        device.array(state) as source, device.zeros(size // 4, np.uint32) as target,
        device.array(state.ravel()[: MEMORY // 4]) as scratch, device.stream() as stream,
    ):  # fmt: skip
        launch(stream, LaunchConfig(grid=1, block=LANES), program.kernel("lists"), source, target, scratch)
        stream.sync(60.0)
        return target.numpy(), scratch.numpy()
