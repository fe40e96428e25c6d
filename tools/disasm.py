"""``barewave disasm``: code objects, object files and bytes to text in LLVM's syntax."""

from __future__ import annotations

import argparse
from typing import Any

from .. import isa
from ..errors import BarewaveError
from ..isa.code_object import CodeObject
from ..isa.linker import link
from ..isa.relocatable import is_relocatable, read_object
from .bundles import add_bundle_arguments, open_bundle
from .object_facts import kernel_instructions
from .report import print_json
from .streams import read_bytes, read_hex, shown_name, write_text

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "disasm"
HELP = "disassemble a code object, an object file or bytes"

_ENCODING_COLUMN = 48


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="code object, object file or fat binary (.co .hsaco .o .hipfb); - for standard input",
    )
    add_bundle_arguments(parser)
    parser.add_argument("-o", "--output", metavar="FILE", help="where to write (standard output)")
    given = parser.add_mutually_exclusive_group()
    given.add_argument("--raw", action="store_true", help="FILE is nothing but instructions")
    given.add_argument(
        "--hex", action="store_true", help="FILE is text: bytes in hexadecimal, such as 0602027e or 0x06,0x02"
    )
    given.add_argument("--kernel", metavar="NAME", help="only this kernel of the code object")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--source", action="store_true", help="write text that barewave asm turns into the same code again"
    )
    form.add_argument("--encoding", action="store_true", help="print each instruction's bytes beside it")
    form.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--wave-size", type=int, choices=(32, 64),
        help="lanes of a wave, for bytes without a kernel descriptor (32)",
    )  # fmt: skip
    parser.add_argument("--labels", action="store_true", help="name branch targets in the listing")
    parser.add_argument(
        "--all", action="store_true", help="list kernel descriptors and metadata behind the code too"
    )
    parser.add_argument(
        "--no-true16", action="store_true", help="write 16-bit registers as LLVM 19 does: v5, not v5.l"
    )


def _text(instruction: isa.Instruction, options: argparse.Namespace) -> str:
    return instruction.text(true16=False) if options.no_true16 else str(instruction)


def _lines(instructions: list[isa.Instruction], options: argparse.Namespace) -> str:
    """Write instructions, one a line, with their bytes if asked for."""
    result: list[str] = []
    for instruction in instructions:
        text = _text(instruction, options)
        if options.encoding:
            listed = ",".join(f"0x{byte:02x}" for byte in instruction.data)
            text = f"{text:<{_ENCODING_COLUMN}} ; encoding: [{listed}]"
        result.append(f"{text}\n")
    return "".join(result)


def _facts(instructions: list[isa.Instruction], options: argparse.Namespace) -> list[dict[str, Any]]:
    return [
        {
            "offset": instruction.offset,
            "bytes": instruction.data.hex(),
            "text": _text(instruction, options),
            "name": instruction.name or None,
            "format": instruction.format,
            "target": instruction.target,
        }
        for instruction in instructions
    ]


def _bare(options: argparse.Namespace) -> int:
    """Disassemble bytes that have no file around them."""
    data = read_hex(options.file) if options.hex else read_bytes(options.file)
    wave_size = options.wave_size or 32
    if not options.hex and data.startswith(b"\x7fELF"):
        raise BarewaveError(f"{shown_name(options.file)} is an ELF file, not bare bytes: leave --raw away")
    instructions = isa.disassemble(data, wave_size)
    if options.json:
        print_json(
            {
                "file": shown_name(options.file),
                "wave_size": wave_size,
                "instructions": _facts(instructions, options),
            }
        )
    else:
        write_text(options.output, _lines(instructions, options))
    return 0


def _code_object(data: bytes, options: argparse.Namespace) -> CodeObject:
    """Read a code object; an object file is linked first, as its addresses are not known before."""
    if is_relocatable(data):
        data = link([read_object(data, shown_name(options.file))])
    return CodeObject.read(data)


def _kernels(data: bytes, options: argparse.Namespace) -> int:
    """Disassemble one kernel, or all for programs to read."""
    code_object = _code_object(data, options)
    kernels = [code_object.kernel(options.kernel)] if options.kernel else list(code_object.kernels.values())
    if options.json:
        print_json(
            {
                "file": shown_name(options.file),
                "target": code_object.target,
                "kernels": [
                    {
                        "name": kernel.name,
                        "entry": kernel.entry_address,
                        "wave_size": kernel.wave_size,
                        "instructions": _facts(kernel_instructions(code_object, kernel), options),
                    }
                    for kernel in kernels
                ],
            }
        )
        return 0
    (kernel,) = kernels
    write_text(options.output, _lines(kernel_instructions(code_object, kernel), options))
    return 0


def run(options: argparse.Namespace) -> int:
    """Disassemble and write; bytes that are no instruction are data, not an error."""
    if options.raw or options.hex:
        if options.target is not None or options.part is not None:
            raise BarewaveError("--target and --part choose in a fat binary: bare bytes are none")
        if options.source:
            raise BarewaveError("--source is for code objects: bare bytes have neither kernels nor symbols")
        return _bare(options)
    data = open_bundle(read_bytes(options.file), options).required()
    if options.kernel and options.source:
        raise BarewaveError("--source writes the whole code object, not one kernel")
    if options.kernel or options.json:
        return _kernels(data, options)
    if options.source:
        from ..isa.listing_source import source

        text = source(data)
    else:
        from ..isa.listing import listing

        text = listing(
            data,
            labels=options.labels,
            true16=not options.no_true16,
            descriptors=options.all,
            metadata=options.all,
        )
    write_text(options.output, text)
    return 0
