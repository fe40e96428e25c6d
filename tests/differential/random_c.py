"""Random C functions that mean the same for every compiler: what the card and this CPU must agree on.

A function is a kernel of a few phases with a barrier of the workgroup between each two. A phase works on the
work-item's variables (two of each scalar type, one of each vector type), on arrays in private memory, on its
own piece of LDS and of global memory, reads the LDS of others where a barrier lies between, and takes part in
commutative atomics. Everything else that could differ is kept total by ``differential.h``.
"""

from __future__ import annotations

from random_expressions import (
    ARRAYS,
    EXCHANGED,
    FLAT_ATOMICS,
    SCALARS,
    SIZE,
    VECTORS,
    ExpressionWriter,
    Helper,
)

__all__ = ["OUTPUTS", "KernelWriter", "source"]


class KernelWriter(ExpressionWriter):
    """Writes one kernel; the same seed gives the same text."""

    # --- statements ------------------------------------------------------------------------------------
    def statement(self, depth: int, indent: str, uniform: bool) -> None:
        rng, add = self.rng, self.lines.append
        kind = rng.randrange(26)
        t = rng.choice(self.types)
        if kind < 9 or (depth <= 0 and kind < 14):
            variables = [name for name in self.scope[t] if not name.startswith("p_")] or self.scope[t]
            add(f"{indent}{rng.choice(variables)} = {self.expression(t, 3)};")
        elif kind == 9:
            add(f"{indent}if {self.parenthesised()} {{")
            self.block(depth - 1, indent, uniform=False)
            if self.chance(2):
                add(f"{indent}}} else {{")
                self.block(depth - 1, indent, uniform=False)
            add(f"{indent}}}")
        elif kind in (10, 11) and self.loops < 2:
            self.loop(depth, indent, uniform)
        elif kind == 12:
            self.switch(depth, indent)
        elif kind == 13 and not self.in_helper:
            q = rng.randrange(4)
            if uniform:
                self.uniform_statement(q, indent)
        elif self.in_helper:
            add(f"{indent}{rng.choice(self.scope[t])} = {self.expression(t, 2)};")
        else:
            self.memory_statement(indent, t)

    def parenthesised(self) -> str:
        return f"({self.condition(2)})"

    def uniform_statement(self, q: int, indent: str) -> None:
        rng = self.rng
        t = ("u32", "i32", "u64", "i64")[q]
        kept, self.scope = (
            self.scope,
            {name: [f"({name})q0", f"({name})q1", f"({name})q2", f"({name})q3"] for name in SCALARS},
        )
        inside, self.in_helper = self.in_helper, True
        helpers, self.helpers = self.helpers, []
        text = self.expression(t, 3)
        if self.chance(4):
            text = f"load_global_{t}(in + (({text}) & 255))"
        self.scope, self.in_helper, self.helpers = kept, inside, helpers
        self.lines.append(f"{indent}q{q} = {text};")
        if self.chance(3):
            target = rng.choice(self.scope["u64"])
            self.lines.append(
                f"{indent}if (q{q} & {1 << rng.randrange(8)}) {target} ^= (u64)q{rng.randrange(4)};"
            )

    def block(self, depth: int, indent: str, uniform: bool) -> None:
        for _ in range(self.rng.randint(1, 3)):
            self.statement(depth, indent + "    ", uniform)

    def loop(self, depth: int, indent: str, uniform: bool) -> None:
        rng, add = self.rng, self.lines.append
        self.counter += 1
        i = f"turn_{self.counter}"
        kind = rng.randrange(3)
        trips = (
            str(rng.randint(1, 5)), f"({self.leaf('u32')} & {rng.choice((3, 7))})", "(us & 3)"
        )[kind]  # fmt: skip
        self.loops += 1
        if self.chance(8):
            add(f"{indent}#pragma clang loop unroll(disable)")
        add(f"{indent}for (u32 {i} = 0, of_{i} = {trips}; {i} < of_{i}; {i}++) {{")
        # a loop's number of turns may differ between lanes, but its count is known to all that are in it
        self.block(depth - 1, indent, uniform=uniform and kind != 1)
        add(f"{indent}    {rng.choice(self.scope['u32'])} += {i};")
        if self.chance(3):
            add(f"{indent}    if {self.parenthesised()} {rng.choice(('break', 'continue'))};")
            self.statement(0, indent + "    ", uniform=False)
        add(f"{indent}}}")
        self.loops -= 1

    def switch(self, depth: int, indent: str) -> None:
        add = self.lines.append
        cases = self.rng.randint(2, 9)
        add(f"{indent}switch ({self.expression('u32', 2)} & 7) {{")
        for value in self.rng.sample(range(8), min(cases, 8)):
            add(f"{indent}case {value}:")
            self.statement(min(depth - 1, 0), indent + "    ", uniform=False)
            if not self.chance(4):
                add(f"{indent}    break;")
        add(f"{indent}default: {self.rng.choice(self.scope['u32'])} += 3; }}")

    def memory_statement(self, indent: str, t: str) -> None:
        rng, add = self.rng, self.lines.append
        kind = rng.randrange(9)
        if kind == 0:
            a = rng.choice(list(self.arrays))
            add(
                f"{indent}array_{a}[{self.index(ARRAYS[a] - 1)}] = "
                f"from_bits_{a}(bits_{a}({self.expression(a, 2)}));"
            )
        elif kind == 1:
            add(f"{indent}store_global_{t}(own + ({self.index(31)}), {self.expression(t, 2)});")
        elif kind == 2:
            last = 16 - SIZE[t]
            add(
                f"{indent}store_lds_{t}(lds + t * LANE_LDS + ({self.index(last)} & {last}), "
                f"{self.expression(t, 2)});"
            )
        elif kind == 3:
            add(f"{indent}store_flat_{t}(bytes + ({self.index(31)}), {self.expression(t, 2)});")
        elif kind == 4:
            u, where = rng.choice(("u32", "u64")), rng.choice(("global", "lds"))
            pointer = "slots" if where == "global" else "lds_slots_"
            add(f"{indent}slots_{where}_{u}({pointer}, {self.slot()}, {self.expression(u, 2)});")
        elif kind == 5:
            u, where = rng.choice(("u32", "u64")), rng.choice(("global", "lds", "flat"))
            memory = {"global": "own + 48", "lds": "lds + t * LANE_LDS", "flat": rng.choice(FLAT_ATOMICS)}[
                where
            ]
            arguments = f"{memory}, {self.slot()}, {self.expression(u, 2)}, {self.expression(u, 1)}"
            add(f"{indent}{rng.choice(self.scope[u])} = atomic_{where}_{u}({arguments});")
        elif kind == 6:
            size = rng.randint(1, 24)
            add(
                f"{indent}__builtin_memcpy(bytes + {rng.randrange(24)}, "
                f"(u8 *)array_u32 + {rng.randrange(8)}, {min(size, 8)});"
            )
            add(f"{indent}__builtin_memcpy(own + {rng.randrange(40)}, bytes + {rng.randrange(24)}, {size});")
        else:
            v = rng.choice(self.vectors)
            if self.chance(4):
                lanes = VECTORS[v][1]
                at = rng.randrange(lanes) if lanes == 3 else self.index(lanes - 1)
                add(f"{indent}w_{v}[{at}] = {self.expression(VECTORS[v][0], 2)};")
            else:
                add(f"{indent}w_{v} = {self.vector(v, 2)};")

    def slot(self) -> str:
        return str(self.rng.randrange(11)) if not self.chance(3) else "(u32)us"

    # --- functions -------------------------------------------------------------------------------------
    def helper(self, number: int) -> None:
        rng = self.rng
        parameters = [rng.choice(self.types) for _ in range(rng.randint(1, 5))]
        result = rng.choice(self.types)
        helper = Helper(f"{self.name}_helper_{number}", result, parameters)
        named = ", ".join(f"{t} p_{i}" for i, t in enumerate(parameters))
        self.lines.append(f"NOINLINE {result} {helper.name}(u32 us, u64 ul, {named}) {{")
        self.scope = {t: [f"l_{t}"] for t in self.types}
        for t in self.types:
            own = [f"p_{i}" for i, p in enumerate(parameters) if p == t]
            self.lines.append(f"    {t} l_{t} = {self.rng.choice(own) if own else self.constant(t)};")
        for i, p in enumerate(parameters):
            self.scope[p].append(f"p_{i}")
        self.in_helper = True
        for _ in range(rng.randint(1, 4)):
            self.statement(1, "    ", uniform=False)
        self.lines.append(f"    return {self.expression(result, 3)};")
        self.lines.append("}\n")
        self.in_helper = False
        self.helpers.append(helper)

    def phase(self, number: int) -> None:
        rng, add = self.rng, self.lines.append
        kind = "NOINLINE" if self.chance(4) else "INLINE"
        add(f"{kind} void {self.name}_phase_{number}(PHASE_PARAMETERS) {{")
        add("    u32 q0 = us; i32 q1 = (i32)(us ^ 0x55); u64 q2 = ul; i64 q3 = (i64)(ul * 3);")
        for t in self.types:
            add(f"    {t} a_{t} = s->a_{t}, b_{t} = s->b_{t};")
        for v in self.vectors:
            add(f"    {v} w_{v} = s->w_{v};")
        for a, length in self.arrays.items():
            add(f"    {a} array_{a}[{length}];")
            add(
                f"    for (u32 i = 0; i < {length}; i++) "
                f"array_{a}[i] = load_global_{a}(in + i * {SIZE[a]} + (gid & 63));"
            )
        add("    u8 bytes[48] __attribute__((aligned(8))) = {1, 2, 3, 4, 0x80};")
        self.scope = {t: [f"a_{t}", f"b_{t}"] for t in self.types}
        for _ in range(rng.randint(3, 9)):
            self.statement(2, "    ", uniform=True)
        for name in ("array_u32[5]", "bytes[9]", "q0", "q1", "q2", "q3"):
            add(f"    a_u64 = a_u64 * 31 + (u64){name};")
        for t in self.types:
            add(f"    s->a_{t} = a_{t}; s->b_{t} = b_{t};")
        for v in self.vectors:
            add(f"    s->w_{v} = w_{v};")
        add("}\n")

    def state(self) -> None:
        """Write how the variables begin and where they end."""
        add = self.lines.append
        add(f"INLINE void {self.name}_load(PHASE_PARAMETERS) {{")
        add("    const GLOBAL u8 *p = in + (gid & 63) * 8;")
        for i, t in enumerate(self.types):
            add(
                f"    s->a_{t} = load_global_{t}(p + {16 * i}); s->b_{t} = load_global_{t}(p + {16 * i + 8});"
            )
        for t in EXCHANGED:
            if t not in self.types:
                add(f"    s->a_{t} = s->b_{t} = 0;")
        for i, v in enumerate(self.vectors):
            element, lanes = VECTORS[v]
            for lane in range(lanes):
                add(f"    s->w_{v}[{lane}] = load_global_{element}(p + {8 * i + 8 * lane});")
        add("}")
        outputs = [f"bits_{t}(s->{x}_{t})" for t in self.types for x in "ab"]
        for v in self.vectors:
            outputs += [f"bits_{VECTORS[v][0]}(s->w_{v}[{lane}])" for lane in range(VECTORS[v][1])]
        add(f"INLINE void {self.name}_store(State *s, GLOBAL u64 *out, u32 gid, u32 n) {{")
        self.lines += [f"    out[{i} * n + gid] = (u64){text};" for i, text in enumerate(outputs)]
        add("}\n")

    def write(self) -> str:
        rng, add = self.rng, self.lines.append
        for number in range(rng.randrange(4)):
            self.helper(number)
        phases = rng.randint(1, 3)
        for number in range(phases):
            self.phase(number)
        self.state()
        add(f"KERNEL {self.name}(KERNEL_PARAMETERS) {{")
        add("    BEGIN(State)")
        add(f"    PHASE({self.name}_load)")
        for number in range(phases):
            if number:
                add(f"    PHASE(exchange_{rng.randrange(3)})")
            add(f"    PHASE({self.name}_phase_{number})")
        add(f"    STORE({self.name}_store)")
        add("    END")
        add("}\n")
        return "\n".join(self.lines)


def _common() -> str:
    """Write what all kernels of a file share: the types, a work-item's variables, exchanges."""
    lines = ['#include "differential.h"']
    for v, (element, lanes) in VECTORS.items():
        lines.append(f"typedef {element} {v} __attribute__((ext_vector_type({lanes})));")
    lines.append("typedef struct {")
    lines += [f"    {t} a_{t}, b_{t};" for t in SCALARS]
    lines += [f"    {v} w_{v};" for v in VECTORS]
    lines.append("} State;\n")
    # between two barriers, so that all have stored and none stores again
    for number, (name, step) in enumerate((("i32", 1), ("u64", 33), ("f32", 7))):
        lines.append(f"INLINE void exchange_{number}(PHASE_PARAMETERS) {{")
        lines.append(f"    const LOCAL u8 *p = lds + ((t + {step}) & 63) * LANE_LDS;")
        lines.append(f"    s->b_{name} = load_lds_{name}(p + ((u32)s->a_u8 & 8));")
        lines.append("    s->a_u16 = load_lds_u16(p + ((u32)s->a_u32 & 13)); s->a_i8 = load_lds_i8(p + 3);")
        lines.append("    s->b_f64 = load_lds_f64(p + ((u32)s->b_u32 & 7)); s->a_f16 = load_lds_f16(p + 5);")
        lines.append("}\n")
    return "\n".join(lines)


OUTPUTS = 2 * 6 + 2 * 4
"""64-bit words that a work-item answers with, at most."""


def source(seed: int, kernels: int) -> str:
    """Write a C file with that many random kernels, named ``k0``, ``k1`` and so on.

    Parameters
    ----------
    seed : int
        The same seed gives the same text.
    kernels : int
        How many.
    """
    texts = [KernelWriter(seed * 1000 + i, f"k{i}").write() for i in range(kernels)]
    return "\n".join([_common(), *texts])
