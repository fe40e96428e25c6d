"""Random loops, and random programs with registers without numbers, for the card that runs random lists."""

from __future__ import annotations

import random
from collections.abc import Callable

from random_lists import (
    FIRST_SCALAR,
    LANE4,
    LANE16,
    LANE64,
    NUMBER,
    SCALARS,
    SCRATCH,
    SOURCE,
    TARGET,
    VECTORS,
)

from barewave.isa.builder import Builder, Register, exec_lo, s, v, vcc_lo
from barewave.isa.builder.statements import Item, Place
from barewave.isa.builder.values import Label
from barewave.isa.schedule.virtual import VirtualBuilder
from barewave.isa.schedule.virtual_registers import VirtualRegister

__all__ = ["add_wide_product", "random_loop", "random_program", "with_end"]

ROUNDS, ADDRESS = s[49], v[16]
#: Registers of loads, which no list leaves to what is behind it.
_LOADED = range(31, 44)
_END = "behind"


def with_end(items: list[Item], change: Callable[[list[Item]], list[Item]]) -> list[Item]:
    """Change code which further code tells what is needed behind it, in all lanes; that is cut off again."""
    k = Builder()
    k.s_mov_b32(exec_lo, -1)
    for index in range(0, VECTORS, 4):
        k.ds_store_b128(LANE16, v[index : index + 3])
    for each in (LANE4, LANE16, LANE64):
        k.v_mov_b32(v[0], each)
    for each in (*s[FIRST_SCALAR : FIRST_SCALAR + SCALARS - 1], *SOURCE, *TARGET, *SCRATCH, NUMBER, vcc_lo):
        k.v_mov_b32(v[0], each)
    k.s_endpgm()
    label = Label(_END)
    label.placed = True
    changed = change([*items, Place(label), *k.body])
    return changed[
        : next(i for i, item in enumerate(changed) if isinstance(item, Place) and item.label is label)
    ]


def _loop_line(k: Builder, pick: random.Random, loaded: list[int]) -> None:
    accumulator, value = v[pick.randrange(8)], v[pick.choice(loaded or [9])]
    match pick.randrange(13):
        case 0 | 1 | 2:
            count = pick.choice((1, 2, 4))
            room = range(_LOADED.start, _LOADED.stop - count + 1)
            fresh = [each for each in room if not set(range(each, each + count)) & set(loaded)]
            first = pick.choice(fresh if fresh and pick.random() < 0.9 else room)
            target = v[first : first + count - 1] if count > 1 else v[first]
            offset = 4 * pick.randrange(8)
            if pick.random() < 0.8:
                k.instruction(f"global_load_b{32 * count}", target, ADDRESS, SOURCE, offset=offset)
            else:
                k.instruction(f"ds_load_b{32 * count}", target, LANE16, offset=0)
            loaded.extend(range(first, first + count))
        case 3:
            k.v_add_nc_u32(ADDRESS, pick.choice((4, 8, 12)), ADDRESS)
            k.v_and_b32(ADDRESS, 0x7FC, ADDRESS)
        case 4 | 5:
            k.v_add_nc_u32(accumulator, accumulator, value)
        case 6:
            k.v_xor_b32(accumulator, value, accumulator)
        case 7:
            # what was loaded is changed in place
            k.v_lshlrev_b32(value, 1, value)
        case 8:
            k.v_add_nc_u32(accumulator, accumulator, ADDRESS)
        case 9:
            k.s_add_u32(s[20], s[20], s[21])
            k.s_addc_u32(s[22], s[22], 0)
        case 10:
            k.v_cmp_lt_u32(vcc_lo, accumulator, value)
            k.v_cndmask_b32(v[pick.randrange(8)], accumulator, value, vcc_lo)
        case 11:
            if pick.random() < 0.2:
                k.ds_store_b32(LANE16, value, offset=4 * pick.randrange(4))
            else:
                k.v_add_nc_u32(accumulator, accumulator, value)
                k.s_barrier()
        case _:
            if pick.random() < 0.15:
                k.global_store_b32(LANE16, value, SCRATCH)
            elif pick.random() < 0.15:
                k.v_add_nc_u32(accumulator, ROUNDS, accumulator)
            else:
                k.v_mad_u32_u24(accumulator, value, accumulator, value)


def random_loop(pick: random.Random, name: str) -> list[Item]:
    """Make a loop of 0 to 5 rounds with a branch around it for none."""
    k = Builder()
    rounds = pick.randrange(6)
    k.v_and_b32(ADDRESS, 0x7FC, v[8])
    for number in _LOADED:
        k.v_mov_b32(v[number], number)
    k.s_mov_b32(ROUNDS, rounds)
    end = k.forward_label(f"{name}.end")
    k.s_cmp_eq_u32(ROUNDS, 0)
    k.s_cbranch_scc1(end)
    top = k.label(f"{name}.top")
    loaded: list[int] = []
    for _ in range(pick.randrange(4, 14)):
        _loop_line(k, pick, loaded)
    if pick.random() < 0.7:
        k.v_add_nc_u32(v[0], v[0], v[10])
    match pick.randrange(3):
        case 0:
            k.s_sub_u32(ROUNDS, ROUNDS, 1)
            k.s_cmp_lg_u32(ROUNDS, 0)
            k.s_cbranch_scc1(top)
        case 1:
            k.s_add_i32(ROUNDS, ROUNDS, -1)
            k.s_cmp_eq_u32(ROUNDS, 0)
            k.s_cbranch_scc0(top)
        case _:
            k.s_sub_u32(ROUNDS, ROUNDS, 1)
            k.v_cmp_ne_u32(vcc_lo, 0, ROUNDS)
            k.s_cbranch_vccnz(top)
    k.place(end)
    # what the last comparison left is not looked at
    k.s_cmp_eq_u32(ROUNDS, 0)
    return k.body


def add_wide_product(k: VirtualBuilder, pick: random.Random, some: Callable[[], Register]) -> None:
    """Multiply into a pair of registers of its own, and add its halves into one of those that are there."""
    pair = k.vector(2, "pair", alignment=pick.choice((None, 2)))
    k.v_mad_u64_u32(pair, vcc_lo, some(), some(), 1)
    k.v_add_nc_u32(some(), pair[0], pair[1])


def random_program(pick: random.Random, name: str) -> VirtualBuilder:
    """Make a program of virtual registers with branches by lanes and a loop; it ends in v0 to v15."""
    k = VirtualBuilder()
    values: list[VirtualRegister] = []
    for index in range(VECTORS):
        values.append(k.vector(name=f"in{index}"))
        k.v_mov_b32(values[-1], v[index])

    def some() -> Register:
        return pick.choice(values)

    def lines(count: int, everywhere: bool = True) -> None:
        for _ in range(count):
            match pick.randrange(7):
                case 0 | 1 if everywhere:
                    made = k.vector(name="sum", bank=pick.choice((None, 0, 1, 2, 3)))
                    k.v_add_nc_u32(made, some(), some())
                    values[pick.randrange(len(values))] = made
                case 2:
                    k.v_xor_b32(some(), some(), some())
                case 3:
                    add_wide_product(k, pick, some)
                case 4:
                    four = k.vector(4, "four", parity=pick.choice((None, 0, 1)))
                    k.ds_load_b128(four, LANE16)
                    k.v_add3_u32(some(), four[0], four[1], four[pick.randrange(4)])
                case 5:
                    # in some lanes only: the others keep what they had
                    k.v_cmp_lt_u32(vcc_lo, some(), some())
                    with k.if_exec(vcc_lo, k.scalar(name="save")):
                        lines(pick.randrange(1, 3), everywhere=False)
                case _:
                    k.v_lshl_or_b32(some(), some(), 3, some())

    lines(pick.randrange(3, 8))
    count = k.scalar(name="count")
    k.s_mov_b32(count, pick.randrange(1, 4))
    top = k.label(f"{name}.top")
    lines(pick.randrange(2, 6))
    k.s_sub_u32(count, count, 1)
    k.s_cmp_lg_u32(count, 0)
    k.s_cbranch_scc1(top)
    for index in range(VECTORS):
        k.v_mov_b32(v[index], values[index])
    k.s_mov_b32(exec_lo, -1)
    for number, label in enumerate(list(k.labels.values())):
        label.name = f"{name}.{number}"
    return k
