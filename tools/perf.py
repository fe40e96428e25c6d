"""``barewave perf``: where the cycles of a kernel go, and what bounds it, by the cost model."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from .. import isa
from ..errors import BarewaveError
from ..isa.code_object import CodeObject, Kernel
from ..isa.cost_model import (
    CONSTANTS,
    MEMORIES,
    RULES,
    Estimate,
    Figures,
    estimate,
    figures,
    multiply_adds,
    waves_together,
)
from ..isa.linker import link
from ..isa.occupancy import Occupancy, occupancy_of
from ..isa.relocatable import is_relocatable, read_object
from .issue_picture import issue_picture
from .loop_trips import constant_trips
from .object_facts import kernel_instructions
from .report import print_facts, print_json, print_table, visible
from .streams import read_bytes, shown_name

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "perf"
HELP = "say where a kernel's cycles go and what bounds it, by the cost model; no card is needed"

_WORKGROUP: Final = 256
#: Of the members of ``--json``, which docs/cost_model.md lists: raised when one changes or goes away.
_SCHEMA: Final = 1
#: Units that the summary names.
_UNITS: Final = 5
_TEXT: Final = 41
_REASON: Final = 14
#: Where the rounds of a loop are from: the command line, a counter of the code, nowhere.
_GIVEN, _COUNTER, _ASSUMED = "given", "code", "assumed"
#: What the model's reasons mean.
_REASONS: Final = {
    "unit": "the unit is taken", "result": "a result of an earlier instruction", "delay": "a delay hint",
    "drain": "the ALU has to be empty", "queue": "the ALU's queue is full", "barrier": "other waves",
    "branch": "a branch", "idle": "a nop or sleep", "lgkmcnt": "LDS or scalar loads",
    "vmcnt": "vector loads", "vscnt": "stores", "expcnt": "exports",
}  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="code object or assembly text (.co .hsaco .o .s); - for stdin"
    )
    parser.add_argument("kernel", metavar="KERNEL", nargs="?", help="which kernel, if there are several")
    parser.add_argument(
        "--trips", metavar="OFFSET=N", action="append", default=[],
        help="rounds of the loop whose head is at OFFSET (what a constant counter says, else 1); may be "
        "given again",
    )  # fmt: skip
    parser.add_argument("--waves", type=int, metavar="N", help="waves on the SIMD (as many as fit)")
    parser.add_argument(
        "--workgroup", type=int, metavar="N", help=f"work-items of a workgroup ({_WORKGROUP}, or its most)"
    )
    parser.add_argument("--lds", type=int, metavar="BYTES", default=0, help="dynamic LDS of a workgroup (0)")
    parser.add_argument("--rule", choices=RULES, default=RULES[0], help=f"bank rule of pairs ({RULES[0]})")
    parser.add_argument(
        "--memory", choices=MEMORIES, default=MEMORIES[0], help=f"where what is loaded lies ({MEMORIES[0]})"
    )
    parser.add_argument("--svg", metavar="FILE", help="write the issue timeline as a picture")
    parser.add_argument("--no-listing", action="store_true", help="leave out the annotated listing")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--traces", action="store_true", help="FILE holds issue times of a card: compare the model with them"
    )
    what.add_argument(
        "--constants", action="store_true", help="print the model's numbers and where each is from"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _code_object(path: str) -> CodeObject:
    data = read_bytes(path)
    if is_relocatable(data):
        data = link([read_object(data, shown_name(path))])
    elif not data.startswith(b"\x7fELF"):
        text = data.decode("utf-8", "replace")
        data = isa.assemble_code_object(text, filename=shown_name(path))
    return CodeObject.read(data)


def _kernel(code_object: CodeObject, name: str | None) -> Kernel:
    kernels = list(code_object.kernels.values())
    if name is not None:
        return code_object.kernel(name)
    if len(kernels) != 1:
        names = ", ".join(kernel.name for kernel in kernels) or "none"
        raise BarewaveError(f"say which kernel; the code object has: {names}")
    return kernels[0]


def _executed(instructions: list[isa.Instruction]) -> list[isa.Instruction]:
    """Leave out what fills the room behind a kernel: code ends and nops."""
    end = len(instructions)
    while end > 1 and _is_filling(instructions[end - 1]):
        end -= 1
    return instructions[:end]


def _is_filling(instruction: isa.Instruction) -> bool:
    return instruction.format == "SOPP" and instruction.info.issue == "nop"


def _trips(given: list[str]) -> dict[int, int]:
    result: dict[int, int] = {}
    for text in given:
        offset, _, count = text.partition("=")
        try:
            result[int(offset, 0)] = int(count, 0)
        except ValueError:
            raise BarewaveError(f"--trips {text}: give it as OFFSET=N, such as 0x1c0=512") from None
    return result


def _line_facts(found: Estimate) -> list[dict[str, Any]]:
    return [
        {
            "offset": line.instruction.offset,
            "text": str(line.instruction),
            "executions": line.executions,
            "cycles": line.cycles,
            "waited": dict(line.waited),
        }
        for line in found.lines
    ]


def _figure_facts(found: Figures) -> dict[str, Any]:
    return {
        "loop": found.loop,
        "multiply_adds": found.multiply_adds,
        "valu_slots": found.valu_slots,
        "valu_slots_per_fma": found.slots_per_fma,
        "dual_ratio": found.dual_ratio,
        "bank_scores": dict(found.bank_scores),
        "valu_cycles": dict(found.valu_cycles),
        "bound_tflops": {rule: found.tflops(rule) for rule in RULES},
        "lds_bytes_per_fma": found.lds_bytes_per_fma,
        "lds_busy": found.lds_busy,
        "exposed_wait": found.exposed_wait,
        "cycles": found.cycles,
        "model_tflops": found.model_tflops(),
        "waves": found.waves,
        "waves_fit": found.waves_fit,
        "spills": found.spills,
        "code_bytes": found.code_bytes,
        "barriers": found.barriers,
        "barriers_per_fma": found.barriers_per_fma,
        "matrix_busy": found.matrix_busy,
        "matrix_share": found.matrix_share,
    }


def _facts(name: str, found: Estimate, loops: list[Figures], known: Mapping[int, str]) -> dict[str, Any]:
    return {
        "schema": _SCHEMA,
        "kernel": name,
        "waves": found.waves,
        "rule": found.rule,
        "memory": found.memory,
        "cycles": found.cycles,
        "cycles_per_wave": found.per_wave,
        "bound": found.bound,
        "busy": dict(found.busy),
        "waited": dict(found.waited),
        "loops": [
            {
                "head": loop.head,
                "depth": loop.depth,
                "trips": found.trips[loop.head],
                "trips_from": known.get(loop.head, _ASSUMED),
                "cycles": found.loop_cycles(loop.head),
            }
            for loop in found.loops
        ],
        "figures": [_figure_facts(loop) for loop in loops],
        "blocks": [
            {
                "start": block.start,
                "end": block.end,
                "executions": block.executions,
                "cycles": block.cycles,
                "walked": block.walked,
            }
            for block in found.blocks
        ],
        "lines": _line_facts(found),
    }


def _print_figures(found: Figures) -> None:
    per_rule = ", ".join(f"{rule} {found.bank_scores[rule]:.2f}" for rule in RULES)
    bounds = ", ".join(f"{rule} {found.tflops(rule):.1f}" for rule in RULES)
    where = "the whole kernel" if found.loop is None else f"one round of the loop at {found.loop:#x}"
    print(f"\nfigures of {where}")
    print_facts(
        {
            "multiply-adds": f"{found.multiply_adds} of a lane",
            "ALU slots": f"{found.valu_slots}, {found.slots_per_fma:.4f} of a multiply-add",
            "pairs": f"{found.pairs}, {found.dual_ratio:.1%} of the operations",
            "bank score": per_rule if found.pairs else "no pairs",
            "TFLOPS bound": bounds,
            "model": f"{found.cycles:.0f} cycles with {found.waves} waves, {found.model_tflops():.1f} TFLOPS",
            "LDS": f"{found.lds_bytes_per_fma:.2f} bytes read for each; "
            f"busy for {found.lds_busy:.2f} of the ALU's cycles",
            "exposed waits": f"{found.exposed_wait:.0f} cycles of a single wave",
            "matrix unit": f"busy {found.matrix_busy:.1%}",
            "barriers": found.barriers,
            "spills": found.spills,
            "code": f"{found.code_bytes} bytes" + ("" if found.in_instruction_cache else ", over the cache"),
        }
    )


def _print_listing(found: Estimate) -> None:
    """Print each instruction with its cycles and what it waited for."""
    print(f"\n{'offset':>6}  {'times':>6} {'cycles':>7}  {'instruction':<{_TEXT}} waited for")
    starts = {block.start: block for block in found.blocks}
    for line in found.lines:
        block = starts.get(line.instruction.offset)
        if block is not None and not block.walked:
            print("        (not on the path; by itself)")
        text = str(line.instruction)
        if len(text) > _TEXT:
            text = text[: _TEXT - 1] + "…"
        waits = ", ".join(f"{reason} {count:.0f}" for reason, count in line.waited.items() if count >= 0.5)
        shown = f"{line.instruction.offset:>6x}  {line.executions:>6} {line.cycles:>7.1f}  {text:<{_TEXT}}"
        print(f"{shown} {waits[:_REASON]}".rstrip())


def _print(
    name: str, found: Estimate, loops: list[Figures], fit: Occupancy, known: Mapping[int, str], listing: bool
) -> None:
    busy = ", ".join(f"{unit} {part:.0%}" for unit, part in list(found.busy.items())[:_UNITS])
    lines: dict[str, object] = {
        "kernel": name,
        "cycles": f"{found.cycles:.0f} for {found.waves} waves on a SIMD, {found.per_wave:.0f} each",
        "occupancy": str(fit),
        "bound by": found.bound,
        "busy": busy or "nothing",
    }
    print_facts(lines)
    waits = [(reason, part) for reason, part in found.waited.items() if part >= 0.005]
    if waits:
        print("a wave waits for")
        for reason, part in waits:
            print(f"  {part:>4.0%}  {_REASONS.get(reason, reason)} ({reason})")
    if found.loops:
        print_table(
            "loops",
            ("head", "depth", "trips", "from", "cycles of a round"),
            [
                (
                    f"{loop.head:#x}", str(loop.depth), str(found.trips[loop.head]),
                    known.get(loop.head, _ASSUMED), f"{found.loop_cycles(loop.head):.0f}",
                )
                for loop in found.loops
            ],
        )  # fmt: skip
        unknown = [f"{loop.head:#x}" for loop in found.loops if loop.head not in known]
        if unknown:
            print(f"how often depends on the launch, counted once: {', '.join(unknown)}")
            print("say it with --trips HEAD=N")
    for loop in loops:
        _print_figures(loop)
    if listing:
        _print_listing(found)


def _constants(as_json: bool) -> int:
    rows = [
        {"name": c.name, "value": c.value, "unit": c.unit, "kind": c.kind, "source": c.source}
        for c in CONSTANTS.values()
    ]
    if as_json:
        print_json({"constants": rows})
        return 0
    for constant in CONSTANTS.values():
        print(f"{constant.name:<20} {constant.value:>10.10g} {constant.unit:<13} {constant.kind}")
        print(f"    {constant.source}")
    return 0


def _traces(path: str, as_json: bool) -> int:
    """Compare the model with a record."""
    from ..isa.cost_model.replay import GROUPS, agreement, read_traces, replay, replay_lds

    traces = read_traces(read_bytes(path))
    found = [(trace, replay(trace)) for trace in traces]
    every = [distance for _, distances in found for distance in distances]
    lds = [distance for trace in traces for distance in replay_lds(trace)]
    groups = [group for group in dict.fromkeys(GROUPS.values()) if group != "wait"]
    rows = [(group, *agreement(every, [group])) for group in groups]
    main = ("VALU", "SALU", "LDS")
    rows.append((" + ".join(main), *agreement(every, main)))
    rows.append(("wait for LDS", *agreement(lds, ["wait"])))
    by_trace = [
        (f"{trace.kernel}, engine {trace.shader_engine}", *agreement(distances, main))
        for trace, distances in found
    ]
    if as_json:
        names = ("name", "distances", "equal", "worst")
        print_json(
            {
                "groups": [dict(zip(names, row, strict=True)) for row in rows],
                "traces": [dict(zip(names, row, strict=True)) for row in by_trace],
            }
        )
        return 0
    for title, some in (("distances between issues of a wave", rows), (" + ".join(main), by_trace)):
        print_table(
            title,
            ("kind" if some is rows else "trace", "distances", "equal", "", "worst, cycles"),
            [
                (name, str(count), str(equal), f"{equal / count:.1%}" if count else "", str(worst))
                for name, count, equal, worst in some
            ],
        )
    return 0


def run(options: argparse.Namespace) -> int:
    """Count and print."""
    if options.constants:
        return _constants(options.json)
    if options.file is None:
        raise BarewaveError("give a file: a code object, or assembly text")
    if options.traces:
        return _traces(options.file, options.json)
    for name, least in (("waves", 1), ("workgroup", 1), ("lds", 0)):
        given = getattr(options, name)
        if given is not None and given < least:
            raise BarewaveError(f"--{name} {given}: at least {least}")
    kernel = _kernel(code_object := _code_object(options.file), options.kernel)
    instructions = _executed(kernel_instructions(code_object, kernel))
    workgroup = options.workgroup or min(_WORKGROUP, kernel.max_flat_workgroup_size)
    cu_mode = not kernel.rsrc1["wgp_mode"]
    lds = kernel.group_size + options.lds
    shape: dict[str, Any] = {"lds": lds, "workgroup": workgroup, "cu_mode": cu_mode}
    fit = occupancy_of(kernel.vgpr_count, kernel.wave_size, lds, workgroup, cu_mode=cu_mode)
    waves = options.waves or fit.waves
    if not waves:
        raise BarewaveError(
            f"no workgroup of {workgroup} work-items fits: {kernel.vgpr_count} VGPRs, {lds} bytes of LDS"
        )
    given = _trips(options.trips)
    try:
        code = constant_trips([each for each in instructions if each.format != "DATA"])
        known = dict.fromkeys(code, _COUNTER) | dict.fromkeys(given, _GIVEN)
        common: dict[str, Any] = {
            "waves": waves, "rule": options.rule, "memory": options.memory, "trips": code | given,
        }  # fmt: skip
        together = waves_together(workgroup, kernel.wave_size, cu_mode=cu_mode)
        found = estimate(instructions, together=together, **common)
        work = {loop.head: 0 for loop in found.loops if loop.depth == 1}
        for line in found.lines:
            for loop in found.loops:
                if loop.head in work and line.block in loop.blocks:
                    work[loop.head] += multiply_adds(line.instruction)
        loops = [
            figures(instructions, loop=head, vgprs=kernel.vgpr_count, **shape, **common)
            for head, count in work.items()
            if count
        ]
    except ValueError as error:
        raise BarewaveError(str(error)) from None
    if options.svg:
        Path(options.svg).write_text(issue_picture(found, visible(kernel.name)), encoding="utf-8")
    if options.json:
        print_json({"file": shown_name(options.file)} | _facts(kernel.name, found, loops, known))
    else:
        _print(kernel.name, found, loops, fit, known, not options.no_listing)
    return 0
