"""``barewave kernels``: the catalogue, and one kernel's figures, text or code object for a shape."""

from __future__ import annotations

import argparse
import ast
import re
import sys
from pathlib import Path
from typing import Any

from ..kernels import FAMILIES, BuiltKernel, KernelError, kernels_for
from ..kernels.figures import static_figures
from .report import print_facts, print_json

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "kernels"
HELP = "list the kernels that are ready made; show one's figures, text or code object for a shape"

_SHAPE = re.compile(r"\d+(x\d+)+")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "family", nargs="?", metavar="FAMILY", help="such as softmax; without one all are listed"
    )
    parser.add_argument(
        "arguments",
        nargs="*",
        metavar="ARGUMENT",
        help="what the family takes: a shape is 128x1000, of one axis 1000, (with the comma); name=value",
    )
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--text", action="store_true", help="print the assembly, scheduled")
    output.add_argument("--source", action="store_true", help="print the assembly before scheduling")
    output.add_argument("-o", "--output", metavar="FILE", type=Path, help="write the code object")
    output.add_argument("--json", action="store_true", help="print one JSON object")


def _value(text: str) -> Any:
    """Read an argument: a shape, a number, a Python literal, or a word."""
    if _SHAPE.fullmatch(text):
        return tuple(map(int, text.split("x")))
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text


def _made(family: str, arguments: list[str]) -> tuple[BuiltKernel, ...]:
    """Make the kernels that the command line names."""
    shape: list[Any] = []
    options: dict[str, Any] = {}
    for each in arguments:
        name, equals, value = each.partition("=")
        if equals and name.isidentifier():
            options[name] = _value(value)
        else:
            shape.append(_value(each))
    if family == "elementwise":
        raise KernelError(
            "elementwise takes expressions, which are written in Python: see docs/kernels_elementwise.md"
        )
    return kernels_for(family, *shape, **options)


def _facts(built: BuiltKernel) -> dict[str, Any]:
    figures = static_figures(built)
    return {
        "name": built.name,
        "kernel": built.kernel,
        "grid": built.grid,
        "block": built.block,
        "arguments": [f"{each.name}: {each.type_name}" for each in built.arguments],
        "vgprs": figures.vgprs,
        "lds_bytes": figures.lds,
        "waves_per_simd": figures.occupancy.waves,
        "code_bytes": figures.code_bytes,
        "instructions": dict(figures.instructions),
        "traffic_bytes": figures.traffic,
        "memory_microseconds": round(figures.memory_seconds * 1e6, 3),
    }


def run(arguments: argparse.Namespace) -> int:
    """Run the verb."""
    if arguments.family is None:
        if arguments.json:
            print_json(
                {name: {"call": each.signature, "does": each.summary} for name, each in FAMILIES.items()}
            )
        else:
            print_facts({each.name: each.summary for each in FAMILIES.values()})
        return 0
    try:
        made = _made(arguments.family, arguments.arguments)
    except KernelError as error:
        print(f"barewave kernels: {error}", file=sys.stderr)
        return 2
    if arguments.output is not None:
        if len(made) != 1:
            print(
                f"barewave kernels: {arguments.family} makes {len(made)} kernels here; -o writes one",
                file=sys.stderr,
            )
            return 2
        arguments.output.write_bytes(made[0].code)
    elif arguments.json:
        print_json({"kernels": [_facts(each) for each in made]})
    elif arguments.text or arguments.source:
        for each in made:
            print((each.scheduled if arguments.text else each.builder).text())
    else:
        for each in made:
            facts = _facts(each)
            facts["instructions"] = ", ".join(
                f"{count} {kind}" for kind, count in facts["instructions"].items()
            )
            facts["arguments"] = ", ".join(facts["arguments"])
            print_facts(facts)
    return 0
