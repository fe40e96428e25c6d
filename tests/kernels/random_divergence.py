"""Random programs whose lanes part: branches with both sides, loops that lanes leave at their own time.

A value may be made under one mask and used under another: kept values come with the mask of the lanes that
have them, and what uses them later runs in some of these lanes only.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from random_lists import LANE16, SCRATCH, VECTORS
from random_loops import ROUNDS, add_wide_product, random_loop

from barewave.isa.builder import Builder, Register, exec_lo, s, v, vcc_lo
from barewave.isa.builder.statements import Item
from barewave.isa.builder.values import Label
from barewave.isa.schedule.virtual import VirtualBuilder
from barewave.isa.schedule.virtual_registers import VirtualRegister

__all__ = ["divergent_program", "loop_nest"]

OUTER, COUNT, SAVED = s[50], s[51], s[52]
#: Scalar registers that a program may make: as many as have a place of their own in the plain run.
_MOST_SCALARS = 44
_MOST_LINES = 60


@dataclass
class _Kept:
    """Values that only the lanes of a mask have."""

    mask: VirtualRegister
    values: list[VirtualRegister]


class _Program:
    """A program while it is written."""

    def __init__(self, pick: random.Random) -> None:
        self.k = VirtualBuilder()
        self.pick = pick
        self.scalars = 0
        self.lines = 0
        self.kept: list[_Kept] = []

    def scalar(self, name: str) -> VirtualRegister:
        self.scalars += 1
        return self.k.scalar(name=name)

    def arithmetic(self, values: list[VirtualRegister], shared: int) -> None:
        """One instruction; the first ``shared`` values are known outside, too, and may be changed in part."""
        k, pick = self.k, self.pick
        self.lines += 1

        def some() -> VirtualRegister:
            return pick.choice(values)

        match pick.randrange(9):
            case 0 | 1:
                made = k.vector(name="sum", bank=pick.choice((None, 0, 1, 2, 3)))
                k.v_add_nc_u32(made, some(), some())
                values.append(made)
            case 2:
                k.v_xor_b32(some(), some(), some())
            case 3:
                add_wide_product(k, pick, some)
            case 4:
                four = k.vector(4, "four", parity=pick.choice((None, 0, 1)))
                if pick.random() < 0.5:
                    k.ds_load_b128(four, LANE16)
                else:
                    k.global_load_b128(four, LANE16, SCRATCH)
                k.v_add3_u32(some(), four[0], four[1], four[pick.randrange(4)])
            case 5:
                # half of a register
                k.v_add_f16(some().l, 1.0, 2.0)
            case 6:
                k.v_cndmask_b32(some(), some(), some(), vcc_lo)
            case 7:
                k.v_mov_b32(values[pick.randrange(shared)], some())
            case _:
                k.v_lshl_or_b32(some(), some(), 3, some())

    def leave_if_empty(self, target: Label) -> None:
        """Perhaps branch where no lane is left; without that, nothing shows a way around what follows."""
        if self.pick.random() < 0.5:
            self.k.s_cbranch_execz(target)

    @contextmanager
    def in_lanes(self, mask: Register, save: VirtualRegister) -> Generator[Callable[[], None]]:
        """Run the block in the lanes of a mask; gives what goes on in the other ones."""
        k = self.k
        k.s_and_saveexec_b32(save, mask)
        ends = [k.forward_label(), k.forward_label()]
        self.leave_if_empty(ends[0])

        def otherwise() -> None:
            k.place(ends.pop(0))
            k.s_and_not1_b32(exec_lo, save, exec_lo)
            self.leave_if_empty(ends[0])

        yield otherwise
        k.place(ends[0])
        k.s_mov_b32(exec_lo, save)

    def compare(self, values: list[VirtualRegister]) -> None:
        self.k.v_cmp_lt_u32(vcc_lo, self.pick.choice(values), self.pick.choice(values))

    def branch(self, values: list[VirtualRegister], depth: int) -> None:
        """Both sides of a condition; what the first makes may be kept, with its mask."""
        k, pick = self.k, self.pick
        self.compare(values)
        mask, save = self.scalar("mask"), self.scalar("save")
        k.s_mov_b32(mask, vcc_lo)
        own = list(values)
        with self.in_lanes(mask, save) as otherwise:
            self.block(own, len(values), depth)
            if pick.random() < 0.6:
                otherwise()
                self.block(list(values), len(values), depth)
        if len(own) > len(values):
            # what was disabled is not in the mask any more
            k.s_and_b32(mask, mask, exec_lo)
            self.kept.append(_Kept(mask, own[len(values) :]))

    def again(self, values: list[VirtualRegister], depth: int) -> None:
        """Lanes that have kept values, or some of them, use these."""
        kept = self.pick.choice(self.kept)
        save = self.scalar("save")
        if self.pick.random() < 0.5:
            self.compare(values)
            self.k.s_and_b32(vcc_lo, vcc_lo, kept.mask)
        else:
            self.k.s_mov_b32(vcc_lo, kept.mask)
        with self.in_lanes(vcc_lo, save):
            # the kept ones may be written: in these lanes only
            self.block([*values, *kept.values], len(values), depth)

    def loop(self, values: list[VirtualRegister], depth: int) -> None:
        """A loop that each lane leaves after 0 to 3 rounds of its own, perhaps from the middle."""
        k, pick = self.k, self.pick
        left, save = k.vector(name="left"), self.scalar("save")
        k.v_and_b32(left, pick.choice((1, 2, 3)), pick.choice(values))
        done = k.forward_label()
        is_tested_first = pick.random() < 0.6
        k.s_mov_b32(save, exec_lo)
        if is_tested_first:
            k.v_cmp_lt_i32(vcc_lo, 0, left)
            k.s_and_b32(exec_lo, exec_lo, vcc_lo)
            self.leave_if_empty(done)
        top = k.label()
        # what a round makes is its own, but each lane keeps what its last round gave shared values
        self.block(list(values), len(values), depth)
        if pick.random() < 0.4:
            self.compare(values)
            k.s_and_not1_b32(exec_lo, exec_lo, vcc_lo)
            self.leave_if_empty(done)
            self.block(list(values), len(values), depth)
        k.v_add_nc_u32(left, -1, left)
        if pick.random() < 0.5:
            k.v_cmp_lt_i32(vcc_lo, 0, left)
            k.s_and_b32(exec_lo, exec_lo, vcc_lo)
        else:
            k.v_cmpx_lt_i32(0, left)
        k.s_cbranch_execnz(top)
        k.place(done)
        k.s_mov_b32(exec_lo, save)

    def rounds(self, values: list[VirtualRegister], depth: int) -> None:
        """A loop of all lanes alike, perhaps of no round or left early."""
        k, pick = self.k, self.pick
        count, end = self.scalar("count"), k.forward_label()
        k.s_mov_b32(count, pick.randrange(4))
        k.s_cmp_eq_u32(count, 0)
        k.s_cbranch_scc1(end)
        top = k.label()
        self.block(list(values), len(values), depth)
        if pick.random() < 0.4:
            k.s_cmp_eq_u32(count, pick.randrange(1, 4))
            k.s_cbranch_scc1(end)
            self.block(list(values), len(values), depth)
        k.s_sub_u32(count, count, 1)
        k.s_cmp_lg_u32(count, 0)
        k.s_cbranch_scc1(top)
        k.place(end)

    def block(self, values: list[VirtualRegister], shared: int, depth: int) -> None:
        """Some lines; values that are made are added to the list."""
        outside = len(self.kept)
        for _ in range(self.pick.randrange(1, 4)):
            kind = self.pick.random()
            is_simple = depth == 0 or self.lines > _MOST_LINES or self.scalars > _MOST_SCALARS - 4
            if is_simple or kind < 0.5:
                self.arithmetic(values, shared)
            elif kind < 0.7:
                self.branch(values, depth - 1)
            elif kind < 0.8:
                self.loop(values, depth - 1)
            elif kind < 0.87:
                self.rounds(values, depth - 1)
            elif self.kept:
                self.again(values, depth - 1)
        # not every way goes through here
        del self.kept[outside:]


def divergent_program(pick: random.Random, name: str) -> VirtualBuilder:
    """Make a program of virtual registers that ends in v0 to v15, in all lanes."""
    program = _Program(pick)
    k = program.k
    values: list[VirtualRegister] = []
    for index in range(VECTORS):
        values.append(k.vector(name=f"in{index}"))
        k.v_mov_b32(values[-1], v[index])
    shared = len(values)
    for _ in range(pick.randrange(2, 5)):
        kind = pick.randrange(5)
        if kind == 0 and program.kept:
            program.again(values, 1)
        elif kind == 1:
            program.loop(values, 2)
        elif kind == 2:
            program.arithmetic(values, shared)
        else:
            program.branch(values, 2)
    if program.kept:
        program.again(values, 0)
    for index, value in enumerate(values[:shared]):
        k.v_mov_b32(v[index], value)
    k.s_mov_b32(exec_lo, -1)
    for number, label in enumerate(list(k.labels.values())):
        label.name = f"{name}.{number}"
    return k


def loop_nest(pick: random.Random, name: str) -> tuple[list[Item], int]:
    """Make loops of numbered registers in a loop that may be left early, in some lanes or in none.

    Returns
    -------
    list of Item, int
        The code, and how many innermost loops it has.
    """
    k = Builder()
    is_masked = pick.random() < 0.5
    if is_masked:
        k.v_cmp_lt_u32(vcc_lo, v[pick.randrange(8)], v[pick.randrange(8)])
        k.s_and_saveexec_b32(SAVED, pick.choice((vcc_lo, 0, 0x00FF00FF)))
    inner = pick.randrange(1, 3)
    k.s_mov_b32(OUTER, pick.randrange(1, 4))
    end = k.forward_label(f"{name}.left")
    top = k.label(f"{name}.outer")
    for number in range(inner):
        k.extend(random_loop(pick, f"{name}.{number}"))
        if pick.random() < 0.5:
            k.s_cmp_eq_u32(OUTER, pick.randrange(1, 4))
            k.s_cbranch_scc1(end)
        k.v_add_nc_u32(v[pick.randrange(8)], OUTER, v[pick.randrange(8)])
    k.s_sub_u32(OUTER, OUTER, 1)
    k.s_cmp_lg_u32(OUTER, 0)
    k.s_cbranch_scc1(top)
    k.place(end)
    if is_masked:
        k.s_mov_b32(exec_lo, SAVED)
    k.s_cmp_eq_u32(ROUNDS, 0)
    return k.body, inner
