"""Random LLVM IR functions that mean the same for the card and for this CPU, and modules of kernels of them.

A kernel ``k0``, ``k1``, … runs its functions one after the other for each work-item. A function takes inputs
of a few types, works on them, and writes `RESULTS` values of `RESULT` bytes each.
"""

from __future__ import annotations

import random

from ir_host import CARD_HELPERS, CPU_HELPERS
from ir_memory import CARD, CPU, INPUT_BYTES, SLOT, TABLE, MemoryValues, Spaces
from ir_statements import Scope
from ir_types import Type, named

__all__ = ["GROUP", "RESULT", "RESULTS", "Shape", "module"]

#: Work-items of a group; values that a function writes; bytes of each.
GROUP, RESULTS, RESULT = 64, 3, 16
_I32 = named("i32")
Shape = tuple[int, int]
"""Kernels of a module, functions of a kernel."""


class FunctionWriter(MemoryValues):
    """Writes one function; the same random numbers give the same text."""

    def __init__(self, rng: random.Random, spaces: Spaces, helpers: list[tuple[Type, Type, Type]]) -> None:
        super().__init__(rng, spaces)
        self.helpers = helpers
        self.label = "entry"
        self.loops = 0

    def begin(self, label: str) -> None:
        self.lines.append(f"{label}:")
        self.label = label

    def block(self, scope: Scope, depth: int, statements: int) -> None:
        for _ in range(statements):
            what = self.rng.random()
            if what < 0.62:
                self.compute(scope)
            elif what < 0.84:
                self.memory(scope)
            elif what < 0.88:
                self.call(scope)
            elif depth > 0 and what < 0.95:
                self.branch(scope, depth)
            elif depth > 0 and self.loops < 2:
                self.loop(scope, depth)

    def call(self, scope: Scope) -> None:
        if not self.helpers:
            return
        number = self.rng.randrange(len(self.helpers))
        first, second, result = self.helpers[number]
        values = f"({first.text} {self.value(scope, first)}, {second.text} {self.value(scope, second)})"
        name = f"@h{number}"
        # through a table only where no helper is: it might call itself without end
        if self.reads_input and self.rng.random() < 0.3:
            constant = self.spaces.constant
            same = [str(i) for i, each in enumerate(self.helpers) if each == self.helpers[number]]
            index = self.rng.choice(same)
            if len(same) > 1:
                condition = self.condition(scope)
                index = self.emit(f"select i1 {condition}, i32 {same[0]}, i32 {same[1]}")
            slot = self.at(constant, "@helpers", index, "ptr")
            name = self.emit(f"load ptr, {constant} {slot}")
        scope.add(result, self.emit(f"call {result.text} {name}{values}"))

    def _joined(self, scope: Scope, ways: list[tuple[str, Scope]]) -> None:
        """Bring values of several ways together, each way's own among them."""
        for kind in (self.kind(), self.kind()):
            values = ", ".join(f"[ {self.value(each, kind)}, %{label} ]" for label, each in ways)
            scope.add(kind, self.emit(f"phi {kind.text} {values}"))

    def branch(self, scope: Scope, depth: int) -> None:
        rng = self.rng
        end, ways = self.fresh("join"), list[tuple[str, Scope]]()
        if rng.random() < 0.75:
            labels = [self.fresh("then"), self.fresh("else")]
            self.lines.append(f"  br i1 {self.condition(scope)}, label %{labels[0]}, label %{labels[1]}")
        else:
            # not a switch, nor what LLVM 22 makes one of: it loses values of the default case for some of the
            # lanes that go there (seeds 1116, 1525 and 1696)
            labels = [self.fresh("case") for _ in range(rng.choice((3, 4, 6)))]
            value = self.masked(scope, _I32, 7)
            spread = rng.choice((1, 1, 2))
            for i, label in enumerate(labels[1:]):
                this = self.emit(f"icmp ult i32 {value}, {i * spread + 1}")
                following = labels[0] if label == labels[-1] else self.fresh("next")
                self.lines.append(f"  br i1 {this}, label %{label}, label %{following}")
                if following != labels[0]:
                    self.begin(following)
        for label in labels:
            self.begin(label)
            inner = scope.inner()
            self.block(inner, depth - 1, rng.randint(1, 3))
            ways.append((self.label, inner))
            self.lines.append(f"  br label %{end}")
        self.begin(end)
        self._joined(scope, ways)

    def loop(self, scope: Scope, depth: int) -> None:
        rng = self.rng
        self.loops += 1
        limit = self.emit(f"add i32 {self.masked(scope, _I32, 3)}, {rng.randint(1, 2)}")
        kinds = [self.kind(), self.kind()]
        starts = [self.value(scope, kind) for kind in kinds]
        head, end, entry = self.fresh("loop"), self.fresh("end"), self.label
        self.lines.append(f"  br label %{head}")
        self.begin(head)
        where = len(self.lines)
        index, *carried = (self.fresh("%p") for _ in range(3))
        inner = scope.inner()
        inner.add(_I32, index)
        for kind, name in zip(kinds, carried, strict=True):
            inner.add(kind, name)
        self.block(inner, depth - 1, rng.randint(2, 4))
        last = self.label
        following = self.emit(f"add i32 {index}, 1")
        again = self.emit(f"icmp ult i32 {following}, {limit}")
        if rng.random() < 0.3:
            again = self.emit(f"and i1 {again}, {self.condition(inner)}")
        self.lines[where:where] = [
            f"  {index} = phi i32 [ 0, %{entry} ], [ {following}, %{last} ]",
            *(
                f"  {name} = phi {kind.text} [ {start}, %{entry} ], [ {self.value(inner, kind)}, %{last} ]"
                for kind, name, start in zip(kinds, carried, starts, strict=True)
            ),
        ]
        self.lines.append(f"  br i1 {again}, label %{head}, label %{end}")
        self.begin(end)
        # the body dominates what comes after it
        for kind, name in zip(kinds, carried, strict=True):
            scope.add(kind, name)
            scope.add(kind, self.value(inner, kind))
        self.loops -= 1


def _helper(rng: random.Random, spaces: Spaces, helpers: list[tuple[Type, Type, Type]]) -> str:
    """Write the next helper, which may call those before it, and add it to `helpers`."""
    writer = FunctionWriter(rng, spaces, helpers)
    first, second, result = writer.kind(), writer.kind(), writer.kind()
    if helpers and rng.random() < 0.5:
        first, second, result = helpers[-1]  # so that a table has two of a kind
    scope = Scope()
    scope.add(first, "%a")
    scope.add(second, "%b")
    writer.begin_slots(scope, in_group=False, alone=rng.random() < 0.25, own=False)
    writer.block(scope, 1, rng.randint(2, 5))
    value = writer.value(scope, result)
    number = len(helpers)
    helpers.append((first, second, result))
    body = "\n".join(writer.lines)
    parameters = f"{first.text} %a, {second.text} %b"
    head = f"define internal {result.text} @h{number}({parameters}) noinline"
    return f"{head} {{\nentry:\n{body}\n  ret {result.text} {value}\n}}\n"


def _function(rng: random.Random, spaces: Spaces, name: str, helpers: list[tuple[Type, Type, Type]]) -> str:
    writer = FunctionWriter(rng, spaces, helpers)
    writer.reads_input = True
    everybodys = spaces.everybodys
    scope = Scope()
    scope.add(_I32, "%id")
    scope.add(_I32, "%u")
    # by work-item, and the same for all: vector and scalar registers
    moved = writer.emit(f"mul i32 %id, {rng.choice((16, 48, 80))}")
    own = writer.emit(f"and i32 {moved}, {(INPUT_BYTES - 17) & ~15}")
    for kind in writer.palette:
        for offset in (own, str(rng.randrange(0, INPUT_BYTES - 16, 16))):
            place = writer.at(everybodys, "%in", offset)
            scope.add(kind, writer.emit(f"load {kind.text}, {everybodys} {place}"))
    slots = rng.random() < 0.55
    writer.begin_slots(
        scope,
        in_group=slots and rng.random() < 0.5,
        alone=slots and rng.random() < 0.4,
        own=slots and rng.random() < 0.5,
    )
    writer.block(scope, 2, rng.randint(4, 9))
    for index in range(RESULTS):
        kind = writer.palette[index % len(writer.palette)]
        known = scope.of(kind)
        value = writer.bits(kind, known[-1 - index % len(known)])
        place = writer.at(everybodys, "%out", str(index * RESULT))
        writer.lines.append(f"  store {kind.integer.text} {value}, {everybodys} {place}, align {kind.size}")
    body = "\n".join(writer.lines)
    parameters = (
        f"i32 %id, i32 %t, i32 %u, {everybodys} %in, {everybodys} %out, {everybodys} %own, {everybodys} %all"
    )
    inlining = "noinline " if rng.random() < 0.2 else ""
    return f"define internal void {name}({parameters}) {inlining}{{\nentry:\n{body}\n  ret void\n}}\n"


def _kernel(spaces: Spaces, number: int, functions: int) -> str:
    kind = spaces.everybodys
    per_item = RESULTS * RESULT * functions
    lines = [
        f"  %first = mul i32 %id, {per_item}",
        f"  %slot = mul i32 %id, {SLOT}",
        f"  %own = getelementptr i8, {kind} %slots, i32 %slot",
    ]
    for index in range(functions):
        lines += [
            f"  %o{index} = add i32 %first, {index * RESULTS * RESULT}",
            f"  %p{index} = getelementptr i8, {kind} %out, i32 %o{index}",
            f"  call void @k{number}f{index}(i32 %id, i32 %t, i32 %u, {kind} %in, {kind} %p{index}, "
            f"{kind} %own, {kind} %all)",
        ]
    body = "\n".join(lines)
    parameters = f"{kind} %in, {kind} %out, {kind} %slots, {kind} %all, i32 %u, i32 %n"
    if spaces is CARD:
        return f"""
define amdgpu_kernel void @k{number}({parameters}) #0 {{
  %t = call i32 @llvm.amdgcn.workitem.id.x()
  %g = call i32 @llvm.amdgcn.workgroup.id.x()
  %before = mul i32 %g, {GROUP}
  %id = add i32 %before, %t
  %inside = icmp ult i32 %id, %n
  br i1 %inside, label %run, label %done
run:
{body}
  br label %done
done:
  ret void
}}
"""
    return f"""
define void @k{number}({parameters}) {{
  br label %run
run:
  %id = phi i32 [ 0, %0 ], [ %next, %run ]
  %t = and i32 %id, {GROUP - 1}
{body}
  %next = add i32 %id, 1
  %more = icmp ult i32 %next, %n
  br i1 %more, label %run, label %done
done:
  ret void
}}
"""


def module(seed: int, shape: Shape, card: bool) -> str:
    """Write a module.

    Parameters
    ----------
    seed : int
        The same seed gives the same functions, for the card and for the CPU.
    shape : (int, int)
        How many kernels, ``k0(in, out, slots, all, u, n)`` and on, of how many functions each.
    card : bool
        For the card; else for the CPU, where a kernel runs all work-items.
    """
    rng = random.Random(seed)
    spaces = CARD if card else CPU
    constant, group = spaces.constant.removeprefix("ptr").strip(), spaces.group.removeprefix("ptr").strip()
    # no float of these is a negative zero
    words = ", ".join(f"i32 {int(_I32.constant(rng)) | 1 << 16 | 1}" for _ in range(TABLE))
    kernels, functions = shape
    helpers: list[tuple[Type, Type, Type]] = []
    texts = [_helper(rng, spaces, helpers) for _ in range(rng.randint(2, 4))]
    pointers = ", ".join(f"ptr @h{number}" for number in range(len(helpers)))
    fill = "poison" if card else "zeroinitializer"
    parts = [
        CARD_HELPERS if card else CPU_HELPERS,
        f"@table = internal {constant} constant [{TABLE} x i32] [{words}], align 16",
        f"@helpers = internal {constant} constant [{len(helpers)} x ptr] [{pointers}]",
        f"@lds = internal {group} global [{GROUP * SLOT} x i8] {fill}, align 16",
        *texts,
    ]
    for kernel in range(kernels):
        parts += [_function(rng, spaces, f"@k{kernel}f{index}", helpers) for index in range(functions)]
        parts.append(_kernel(spaces, kernel, functions))
    if card:
        parts.append(f'attributes #0 = {{ "amdgpu-flat-work-group-size"="{GROUP},{GROUP}" }}')
    return "\n".join(parts)
