"""``barewave asm``: assembly text to a code object, a relocatable object, bytes or hexadecimal."""

from __future__ import annotations

import argparse
import re
import sys
import warnings
from typing import Any, Final

from ..errors import AssemblyError, AssemblyWarning, BarewaveError
from ..isa.targets import TARGETS
from .report import print_json
from .streams import read_bytes, shown_name, write_bytes, write_text

__all__ = ["HELP", "NAME", "add_arguments", "run"]

NAME = "asm"
HELP = "assemble text in LLVM's syntax to a code object, an object file or bytes"

_NAME: Final = re.compile(r"[A-Za-z_.$][\w.$]*")
_ENCODING_COLUMN: Final = 48
#: Options that mean nothing without ``--schedule``.
_OF_SCHEDULE: Final = ("text", "anew", "order", "pair", "pipeline")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.add_argument("file", metavar="FILE", help="assembly text; - for standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="where to write (standard output)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "-c", "--compile", action="store_true", help="write a relocatable object (.o) and do not link it"
    )
    form.add_argument("--raw", action="store_true", help="write only the bytes of .text")
    form.add_argument("--hex", action="store_true", help="print .text in hexadecimal, one instruction a line")
    form.add_argument(
        "--show-encoding", action="store_true",
        help="print each instruction of .text with its bytes, as llvm-mc does",
    )  # fmt: skip
    form.add_argument(
        "--text", action="store_true",
        help="with --schedule: write the scheduled text, without macros, and do not assemble it",
    )  # fmt: skip
    parser.add_argument(
        "--schedule", action="store_true", help="put waits, cures of hazards, clauses and delays in"
    )
    parser.add_argument(
        "--anew", action="store_true", help="with --schedule: take those that the text has out first"
    )
    parser.add_argument(
        "--order", action="store_true", help="with --schedule: let instructions change places in basic blocks"
    )
    parser.add_argument("--pair", action="store_true", help="with --schedule: form dual-issue pairs")
    parser.add_argument(
        "--pipeline", action="store_true", help="with --schedule: let loads of loops run a round ahead"
    )
    parser.add_argument("--wave-size", type=int, choices=(32, 64), help="lanes of a wave (as the text says)")
    parser.add_argument(
        "--target", choices=TARGETS, metavar="TARGET", help=f"{', '.join(TARGETS)} (as the text says)"
    )
    parser.add_argument(
        "--version", type=int, choices=(4, 5, 6), dest="object_version",
        help="code object version where the text does not say it (6)",
    )  # fmt: skip
    parser.add_argument(
        "-I", "--include", metavar="DIR", action="append", default=[], help="where to look for included files"
    )
    parser.add_argument(
        "-D", "--define", metavar="NAME=VALUE", action="append", default=[],
        help="a symbol that is defined before the text begins; NAME alone is 1",
    )  # fmt: skip
    parser.add_argument(
        "-g", "--debug", action="store_true", help="write a line table of the text, for debuggers"
    )
    parser.add_argument(
        "--json", action="store_true",
        help="print one JSON object; errors with file, line, column, message and hint",
    )  # fmt: skip


def _read(path: str) -> str:
    """Read the text; a zero byte, which no text has, is an error with its place."""
    data = read_bytes(path)
    place = data.find(0)
    if place >= 0:
        before = data[:place]
        line, column = before.count(b"\n") + 1, place - before.rfind(b"\n")
        hint = "this is an ELF file: read it with barewave disasm" if data.startswith(b"\x7fELF") else ""
        raise AssemblyError(line, column, "a zero byte: this is no text", hint, filename=shown_name(path))
    # clang -g writes strings with bytes of any value
    return data.decode("utf-8", "surrogateescape")


def _written(code: bytes, wave_size: int, encoding: bool) -> str:
    """Write the instructions of ``.text``, one a line."""
    from ..isa import disassemble

    lines: list[str] = []
    for instruction in disassemble(code, wave_size):
        data = code[instruction.offset : instruction.end]
        if encoding:
            listed = ",".join(f"0x{byte:02x}" for byte in data)
            lines.append(f"{instruction!s:<{_ENCODING_COLUMN}} ; encoding: [{listed}]")
        else:
            lines.append(data.hex())
    return "".join(f"{line}\n" for line in lines)


def _report(errors: tuple[AssemblyError, ...], path: str, as_json: bool) -> int:
    """Print all errors; the status is 1."""
    if as_json:
        print_json(
            {
                "file": shown_name(path),
                "ok": False,
                "errors": [
                    {
                        "file": error.filename or shown_name(path),
                        "line": error.line,
                        "column": error.column,
                        "message": error.message,
                        "hint": error.hint,
                    }
                    for error in errors
                ],
            }
        )
        return 1
    for error in errors:
        # bytes that are no UTF-8 are shown as \\udc80 to \\udcff
        print(str(error).encode("utf-8", "backslashreplace").decode(), file=sys.stderr)
    print(f"barewave asm: {len(errors)} error{'s'[: len(errors) != 1]}", file=sys.stderr)
    return 1


def _symbols(definitions: list[str]) -> dict[str, int]:
    """Read the values of ``-D``."""
    symbols: dict[str, int] = {}
    for definition in definitions:
        name, _, value = definition.partition("=")
        try:
            symbols[name] = int(value or "1", 0)
        except ValueError:
            raise BarewaveError(f"-D {definition}: the value of a symbol is a whole number") from None
        if not _NAME.fullmatch(name):
            raise BarewaveError(f"-D {definition}: {name!r} is no name of a symbol")
    return symbols


def _scheduled(source: str, options: argparse.Namespace) -> str:
    """Schedule the text; warn of kernels that start with too few registers."""
    from ..isa.schedule import schedule_text

    return schedule_text(
        source,
        shown_name(options.file),
        strip=options.anew,
        order=options.order,
        pairs=options.pair,
        pipeline=options.pipeline,
        wave_size=options.wave_size or (32 if options.raw or options.hex or options.show_encoding else None),
        target=options.target,
        include=options.include,
        symbols=_symbols(options.define),
    )


def _few_registers(code_object: bytes) -> list[str]:
    """Kernels of wave32 that gfx1100 may start with wrong registers (hazard 10)."""
    from ..isa.listing import kernel_descriptors
    from ..isa.schedule.hazards import initial_sgprs
    from ..isa.section_view import read_view

    found = {
        name: initial_sgprs(data) for name, (_, data) in kernel_descriptors(read_view(code_object)).items()
    }
    return [
        f"kernel {name} starts with {count} SGPRs; gfx1100 may fill fewer than 16 wrongly: raise"
        " .amdhsa_user_sgpr_count"
        for name, count in found.items()
        if count < 16
    ]


def _assemble(options: argparse.Namespace) -> tuple[bytes, str | None]:
    """Assemble to bytes; where text is printed instead, to that too."""
    from .. import isa

    source = _read(options.file)
    if options.schedule:
        source = _scheduled(source, options)
        if options.text:
            return source.encode("utf-8", "surrogateescape"), source
        options.define.clear()
    elif any(getattr(options, name) for name in _OF_SCHEDULE):
        given = ", ".join(f"--{name}" for name in _OF_SCHEDULE if getattr(options, name))
        raise BarewaveError(f"{given}: this says how --schedule does its work: give that too")
    common: dict[str, Any] = {
        "filename": shown_name(options.file),
        "target": options.target,
        "include": options.include,
        "symbols": _symbols(options.define),
    }
    if options.raw or options.hex or options.show_encoding:
        wave_size = options.wave_size or 32
        code = isa.assemble(source, wave_size, **common)
        return code, None if options.raw else _written(code, wave_size, options.show_encoding)
    common |= {
        "wave_size": options.wave_size, "version": options.object_version, "debug": options.debug,
    }  # fmt: skip
    if options.compile:
        from ..isa.relocatable_writer import write_object

        return write_object(isa.assemble_object(source, **common)), None
    code_object = isa.assemble_code_object(source, **common)
    for line in _few_registers(code_object) if options.schedule else ():
        warnings.warn(line, AssemblyWarning, stacklevel=2)
    return code_object, None


def _show(caught: list[warnings.WarningMessage]) -> None:
    """Print what the text says by ``.warning`` and ``.print`` without Python's decoration."""
    for warning in caught:
        prefix = "" if issubclass(warning.category, AssemblyWarning) else f"{warning.category.__name__}: "
        print(f"{prefix}{warning.message}", file=sys.stderr)


def run(options: argparse.Namespace) -> int:
    """Assemble and write; 1 if the text has errors."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", AssemblyWarning)
        try:
            output, text = _assemble(options)
        except AssemblyError as error:
            _show(caught)
            return _report(error.errors, options.file, options.json)
    _show(caught)
    if not options.json or options.output is not None:
        if text is not None:
            write_text(options.output, text)
        else:
            write_bytes(options.output, output)
    if options.json:
        facts: dict[str, Any] = {"file": shown_name(options.file), "ok": True, "bytes": len(output)}
        if options.output is None:
            facts["code"] = output.hex()
        else:
            facts["output"] = options.output
        print_json(facts)
    return 0
