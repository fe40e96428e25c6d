"""Waits in random control flow: no way through the code uses a register before it is there."""

from __future__ import annotations

import random
import re

import pytest

from barewave.isa import assemble, disassemble
from barewave.isa.builder.statements import Item, Place, Statement
from barewave.isa.schedule import items_from, waits
from barewave.isa.schedule.effects import statement_effects

PLAIN = (
    "v_add_f32 v{a}, v{b}, v{c}", "v_mov_b32 v{a}, s{s}", "v_readfirstlane_b32 s{t}, v{a}",
    "s_add_u32 s{t}, s{s}, 1", "s_mov_b32 s{t}, 0", "s_nop 0",
)  # fmt: skip
MEMORY = (
    "global_load_b32 v{a}, v{b}, s[0:1]", "global_load_d16_b16 v{a}, v{b}, s[0:1]",
    "global_load_d16_hi_b16 v{a}, v{b}, s[0:1]", "global_load_b64 v[{e}:{f}], v{b}, s[0:1]",
    "ds_load_b32 v{a}, v{b}", "ds_load_u16_d16_hi v{a}, v{b}", "ds_store_b32 v{a}, v{b}",
    "global_store_b32 v{a}, v{b}, s[0:1]", "global_atomic_add_u32 v{a}, v{b}, v{c}, s[0:1] glc",
    "global_atomic_add_u32 v{b}, v{c}, s[0:1]", "flat_load_b32 v{a}, v[{e}:{f}]",
    "flat_atomic_add_u32 v{a}, v[{e}:{f}], v{c} glc", "flat_store_b32 v[{e}:{f}], v{a}",
    "s_load_b32 s{t}, s[0:1], 0x0", "s_load_b64 s[{g}:{h}], s[0:1], 0x0", "ds_add_rtn_u32 v{a}, v{b}, v{c}",
    "ds_bpermute_b32 v{a}, v{b}, v{c}", "scratch_load_b32 v{a}, v{b}, off",
    "s_sendmsg_rtn_b32 s{t}, sendmsg(MSG_RTN_GET_REALTIME)", "s_barrier", "s_waitcnt lgkmcnt(1)",
    "s_waitcnt vmcnt(1)", "s_waitcnt_vscnt null, 0x1",
)  # fmt: skip
COUNTERS = ("vmcnt", "lgkmcnt", "vscnt")
WAYS, STEPS = 15, 500


def random_code(pick: random.Random) -> str:
    """Blocks that branch anywhere; one in twelve begins more loads than a counter can count."""
    lines: list[str] = []
    blocks = range(pick.randrange(1, 9))
    for block in blocks:
        is_long = pick.random() < 1 / 12
        lines.append(f"b{block}:")
        registers = pick.choice((3, 8, 20))
        for _ in range(80 if is_long else pick.randrange(7)):
            a, b, c = (pick.randrange(2, 2 + registers) for _ in range(3))
            s, t = pick.randrange(8, 16), pick.randrange(8, 16)
            e, g = 2 * pick.randrange(1, 1 + registers // 2), pick.randrange(8, 16, 2)
            some = MEMORY[:4] if is_long else PLAIN if pick.random() < 0.45 else MEMORY
            lines.append(pick.choice(some).format(a=a, b=b, c=c, e=e, f=e + 1, g=g, h=g + 1, s=s, t=t))
        target = pick.choice(blocks)
        lines += pick.choice(([f"s_cbranch_scc1 b{target}"], [f"s_cbranch_vccz b{target}"], [],
                              [f"s_branch b{target}"] if pick.random() < 0.4 else []))  # fmt: skip
    return "\n".join([*lines, "s_endpgm"])


class Walk:
    """One way through the code, on which everything comes as late as it may."""

    def __init__(self) -> None:
        #: by counter: whether it comes in order, to which registers, and whether it is a store
        self.waiting: dict[str, list[tuple[bool, frozenset[int], bool]]] = {name: [] for name in COUNTERS}

    def step(self, item: Statement) -> str:
        """Take an instruction; returns what is wrong with it."""
        found = statement_effects(item)
        text = str(item.instruction)
        if found.issue == "wait":
            for name, left in re.findall(r"(\w*cnt)(?:\(| null, )(\w+)", text):
                self._wait(name.removeprefix("s_waitcnt_"), int(left, 0))
            return ""
        for name in COUNTERS[:2]:
            for in_order, registers, _ in self.waiting[name]:
                follows = in_order and name in found.counters and found.issue != "smem"
                follows &= found.issue != "message"
                keeps = found.partial if follows and "atomic" not in found.flags else frozenset[int]()
                used = (found.reads - keeps) | (frozenset[int]() if follows else found.writes)
                if used & registers:
                    return f"{text} uses what {name} stands for"
        if found.issue == "barrier" and (
            self.waiting["vscnt"] or any(store for _, _, store in self.waiting["lgkmcnt"])
        ):
            return "stores are on their way at a barrier"
        in_order = found.issue not in ("smem", "message")
        results = found.writes if not in_order else frozenset(unit for unit in found.writes if unit >= 256)
        for name in COUNTERS:
            if name in found.counters:
                self.waiting[name].append((in_order, results, bool(found.memory_writes)))
        return ""

    def _wait(self, name: str, left: int) -> None:
        waiting = self.waiting[name]
        ordered = [each for each in waiting if each[0]]
        # any of those without an order may be the ones that are left
        others = [each for each in waiting if not each[0]] if left else []
        self.waiting[name] = others + (ordered[-left:] if left else [])


def wrong(made: list[Item], pick: random.Random) -> str:
    """Follow the code some way; returns the first instruction that comes too early."""
    places = {item.label.name: index for index, item in enumerate(made) if isinstance(item, Place)}
    walk = Walk()
    index = 0
    for _ in range(STEPS):
        item = made[index]
        index += 1
        if not isinstance(item, Statement):
            continue
        found = statement_effects(item)
        if found.issue == "end":
            break
        said = walk.step(item)
        if said:
            return said
        if item.target is not None and ("conditional" not in found.flags or pick.random() < 0.5):
            index = places[item.target.name]
    return ""


@pytest.mark.corpus(size=5000, sample=60, part=500)
def test_nothing_is_used_before_it_is_there_on_any_way(numbers: range) -> None:
    for seed in numbers:
        pick = random.Random(seed)
        wave_size = pick.choice((32, 64))
        code = random_code(pick)
        made = waits(items_from(disassemble(assemble(code, wave_size), wave_size)))
        assert [repr(item) for item in waits(made)] == [repr(item) for item in made], seed
        for _ in range(WAYS):
            assert not (said := wrong(made, pick)), f"seed {seed}: {said}"


def test_the_walk_sees_what_comes_too_early() -> None:
    """Without waits, most random code is wrong somewhere."""
    seen = 0
    for seed in range(20):
        pick = random.Random(seed)
        made = items_from(disassemble(assemble(random_code(pick))))
        seen += any(wrong(made, pick) for _ in range(WAYS))
    assert seen > 10
