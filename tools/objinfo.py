"""``barewave objinfo``: what a code object holds, kernel by kernel, and what limits each on the card."""

from __future__ import annotations

import argparse
from typing import Any

from ..errors import LoadError
from ..isa.accesses import EXEC, VGPR
from ..isa.code_object import CodeObject, Kernel
from ..isa.linker import link
from ..isa.relocatable import is_relocatable, read_object
from .bundles import add_bundle_arguments, open_bundle, print_bundles
from .descriptor_words import descriptor_rows
from .object_facts import initial_sgprs, kernel_instructions, object_facts, relocatable_facts
from .occupancy_facts import occupancy_lines
from .report import print_facts, print_json, print_table
from .streams import read_bytes, shown_name, write_text

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "objinfo"
HELP = "explain a code object: descriptors, metadata, resources, occupancy, control flow, live registers"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "file", metavar="FILE", help="code object or fat binary (.co .hsaco .o .hipfb); - for standard input"
    )
    add_bundle_arguments(parser)
    parser.add_argument("--kernel", metavar="NAME", help="only this kernel")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--cfg", metavar="KERNEL", help="print the kernel's control flow for Graphviz (dot)")
    what.add_argument(
        "--registers", metavar="KERNEL", help="print which registers hold a value, instruction by instruction"
    )
    what.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("-o", "--output", metavar="FILE", help="where --cfg and --registers write")


def _range(given: dict[str, Any]) -> str:
    first, last = given["first"], given["last"]
    return f"s{first}" if first == last else f"s[{first}:{last}]"


def _sizes(kernel: dict[str, Any]) -> dict[str, object]:
    """Lines on what the kernel takes."""
    resources, used, code = kernel["resources"], kernel["used"], kernel["code"]
    lines: dict[str, object] = {
        "code": f"{code['instructions']} instructions, {code['bytes']} bytes at {kernel['entry']:#x}: "
        + ", ".join(f"{count} {unit}" for unit, count in code["issued"].items()),
        "wave size": resources["wave_size"],
    }
    for name, spills in (("vgprs", "vgpr_spills"), ("sgprs", "sgpr_spills")):
        witness = used[name]
        at_least = "at least " if used["relative"] or used["has_calls"] else ""
        by = f" by `{witness['instruction']}` at {witness['offset']:#x}" if witness["count"] else ""
        lines[name[:-1].upper() + "s"] = (
            f"{resources[name]} declared; the code names {at_least}{witness['count']}{by}"
            + (f"; {resources[spills]} spilled" if resources[spills] else "")
        )
    lines["LDS"] = f"{resources['lds']} bytes of a workgroup"
    lines["scratch"] = f"{resources['scratch']} bytes of a work-item" + (
        ", and what calls need" if resources["dynamic_stack"] else ""
    )
    lines["kernarg"] = f"{resources['kernarg']} bytes, aligned to {resources['kernarg_align']}"
    lines["initial SGPRs"] = (
        ", ".join(f"{_range(given)} {given['holds']}" for given in kernel["initial_sgprs"]) or "none"
    )
    lines["workgroup"] = f"at most {resources['max_workgroup']} work-items"
    return lines


def _print_arguments(kernel: dict[str, Any]) -> None:
    if not kernel["has_metadata"]:
        print("arguments: unknown, the code object has no metadata for this kernel")
    elif not kernel["arguments"]:
        print("arguments: none")
    else:
        print_table(
            "arguments",
            ("name", "offset", "size", "kind", "type"),
            [
                (
                    argument["name"] or "-",
                    str(argument["offset"]),
                    str(argument["size"]),
                    " ".join(filter(None, (argument["kind"], argument["address_space"]))),
                    argument["type"] or "-",
                )
                for argument in kernel["arguments"]
            ],
        )


def _print_kernel(kernel: dict[str, Any]) -> None:
    print(f"\nkernel {kernel['name']} ({kernel['symbol']})")
    print_facts(_sizes(kernel) | occupancy_lines(kernel["occupancy"]))
    _print_arguments(kernel)
    print_table(
        f"descriptor at {kernel['descriptor_address']:#x}",
        ("field", "value", "meaning"),
        descriptor_rows(kernel["descriptor"], kernel["resources"]["wave_size"]),
    )


def _print_object(made: dict[str, Any]) -> None:
    """Print what a relocatable object says before it is linked."""
    print_table(
        "sections of the relocatable object",
        ("name", "bytes", "aligned", "access", "relocations"),
        [
            (
                section["name"], str(section["bytes"]), str(section["alignment"]), section["flags"],
                str(len(section["relocations"])),
            )
            for section in made["sections"]
        ],
    )  # fmt: skip
    print_facts({"undefined": ", ".join(made["undefined"]) or "nothing"})
    if made["not_linked"]:
        print_facts({"not linked": made["not_linked"]})


def _print(file: str, facts: dict[str, Any]) -> None:
    lines: dict[str, object] = {
        "file": f"{file}, {facts['bytes']} bytes",
        "target": facts["target"],
        "code object": f"version {facts['version']}",
    }
    if "object" in facts:
        lines["kind"] = "a relocatable object; addresses are those that linking it alone gives"
        print_facts(lines)
        _print_object(facts["object"])
        if "segments" not in facts:
            return
        lines = {}
    lines["in memory"] = f"{facts['image_bytes']} bytes; relocated words: {len(facts['relocations'])}"
    lines["kernels"] = ", ".join(kernel["name"] for kernel in facts["kernels"]) or "none"
    print_facts(lines)
    print_table(
        "segments",
        ("address", "memory", "file", "access"),
        [
            (
                f"{segment['address']:#x}", str(segment["memory_bytes"]), str(segment["file_bytes"]),
                segment["flags"],
            )
            for segment in facts["segments"]
        ],
    )  # fmt: skip
    print_table(
        "symbols",
        ("name", "address", "size", "kind"),
        [
            (
                symbol["name"], f"{symbol['address']:#x}" if symbol["defined"] else "undefined",
                str(symbol["size"]), f"{symbol['binding']} {symbol['kind']}",
            )
            for symbol in facts["symbols"]
        ],
    )  # fmt: skip
    for kernel in facts["kernels"]:
        _print_kernel(kernel)


def _picture(options: argparse.Namespace, code_object: CodeObject) -> str:
    """Text of ``--cfg`` or ``--registers``."""
    kernel = code_object.kernel(options.cfg or options.registers)
    instructions = kernel_instructions(code_object, kernel)
    if options.cfg:
        from .flow_graph import flow_graph

        return flow_graph(kernel.name, instructions)
    from .live_picture import live_picture

    given = [unit for first, last, _ in initial_sgprs(kernel) for unit in range(first, last + 1)]
    return live_picture(instructions, [*given, EXEC, EXEC + 1, VGPR])


def run(options: argparse.Namespace) -> int:
    """Read and print; a file that is no code object is an error."""
    opened = open_bundle(read_bytes(options.file), options)
    facts: dict[str, Any] = {"file": shown_name(options.file)}
    if opened.bundles is not None:
        facts["bundle"] = opened.bundles
        if opened.code is None and not (options.cfg or options.registers or options.kernel):
            _tell(options, facts, opened.refusal)
            return 0
    data = opened.required()
    linked: bytes | None = data
    if is_relocatable(data):
        made = read_object(data, shown_name(options.file))
        facts |= {"target": made.target, "version": made.version, "bytes": len(data)}
        facts["object"] = relocatable_facts(made)
        try:
            linked = link([made])
        except LoadError as error:
            if options.cfg or options.registers or options.kernel:
                raise
            facts["object"]["not_linked"] = str(error)
            linked = None
    if linked is not None:
        code_object = CodeObject.read(linked)
        if options.cfg or options.registers:
            write_text(options.output, _picture(options, code_object))
            return 0
        kernels: list[Kernel] = (
            [code_object.kernel(options.kernel)] if options.kernel else list(code_object.kernels.values())
        )
        facts = object_facts(linked, code_object, kernels) | facts
    _tell(options, facts)
    return 0


def _tell(options: argparse.Namespace, facts: dict[str, Any], refusal: str = "") -> None:
    if options.json:
        print_json(facts | ({"not_shown": refusal} if refusal else {}))
        return
    if "bundle" in facts:
        print_bundles(facts["bundle"], refusal)
    if "segments" in facts or "object" in facts:
        _print(shown_name(options.file), facts)
