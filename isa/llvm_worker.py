"""Compiles one LLVM module for an AMD GPU. Run as a program of its own, by its path; see :mod:`.llvm_ir`.

LLVM ends the process in which it meets what it cannot compile, and takes what time and memory it likes. So it
runs here, where only this process is lost. Nothing of barewave is imported.

Options come on standard input as one line of JSON, followed by the module. Standard output carries one
letter, ``o`` or ``s``, and then an object file or assembly text; standard error what LLVM has to say.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any, Final

__all__ = ["REFUSED", "main"]

#: Exit code where the message on standard error is meant for the person who wrote the module.
REFUSED: Final = 3
_TRIPLE: Final = "amdgcn-amd-amdhsa"
_INLINE_ASSEMBLY: Final = re.compile(r'\basm\s+(?:(?:sideeffect|alignstack|inteldialect|unwind)\s+)*"')
_TARGET_LINE: Final = re.compile(r"^\s*target\s+(datalayout|triple)\b", re.MULTILINE)
_PARSER_MESSAGE: Final = re.compile(r"<string>:(\d+):(\d+): error: (.*)")
_BITCODE: Final = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")


class _RefusedError(Exception):
    """The module cannot be compiled, for the reason given."""


def _limit_memory(most: int) -> None:
    try:
        import resource
    except ImportError:  # not a system with limits
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(
        resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard)
    )
    # a crash is an answer here, not something to be kept
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _place(message: str, shift: int) -> str:
    """Put a message of LLVM's parser into one line, with the place in the text as it was given."""
    message = message.partition("parsing error\n")[2] or message
    found = _PARSER_MESSAGE.match(message)
    if found is None:
        return " ".join(message.split())
    line, column = int(found[1]), int(found[2])
    source = message.partition("\n")[2].partition("\n")[0]
    if line == 1:
        column, source = max(column - shift, 1), source[shift:]
    return f"line {line}, column {column}: {found[3]}: {source.strip()}"


def _parse(llvm: Any, source: bytes, layout: str) -> Any:
    """Read the module and make it one for the AMD GPU."""
    head = ""
    try:
        if source.startswith(_BITCODE):
            module = llvm.parse_bitcode(source)
        else:
            text = source.decode("utf-8")
            given = {match[1] for match in _TARGET_LINE.finditer(text)}
            # in the first line, so that the numbers of lines in messages stay right
            head = "" if "datalayout" in given else f'target datalayout = "{layout}" '
            head += "" if "triple" in given else f'target triple = "{_TRIPLE}" '
            module = llvm.parse_assembly(head + text)
        module.verify()
    except UnicodeDecodeError as error:
        raise _RefusedError(f"byte {error.start} is not UTF-8") from error
    except RuntimeError as error:
        what = "the bitcode is damaged: " if source.startswith(_BITCODE) else ""
        raise _RefusedError(what + _place(str(error), len(head))) from error
    triple = module.triple
    if triple and not triple.startswith("amdgcn"):
        raise _RefusedError(f"the module is for {triple}, not for {_TRIPLE}")
    module.triple = _TRIPLE
    if not module.data_layout:
        module.data_layout = layout
    return module


def _compile(source: bytes, options: dict[str, Any]) -> bytes:
    import llvmlite.binding as llvm

    binding: Any = llvm
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target, wave = options["target"], options["wave_size"]
    machine = binding.Target.from_triple(_TRIPLE).create_target_machine(
        cpu=target,
        features=f"+wavefrontsize{wave},-wavefrontsize{96 - wave}",
        opt=options["optimise"],
        reloc="pic",
        codemodel="default",
    )
    module = _parse(binding, source, str(machine.target_data))
    text = str(module)
    others = set(re.findall(r'"target-cpu"="([^"]+)"', text)) - {target, "gfx11-generic", "generic"}
    if others:
        raise _RefusedError(f'a function has "target-cpu"="{min(others)}", the code is to be for {target}')
    tuning = binding.create_pipeline_tuning_options(options["optimise"])
    builder = binding.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)
    # the assembler that LLVM would need for it is not in llvmlite
    if _INLINE_ASSEMBLY.search(text):
        return b"s" + str(machine.emit_assembly(module)).encode()
    return b"o" + bytes(machine.emit_object(module))


def main() -> int:
    """Compile what is on standard input."""
    head, _, source = sys.stdin.buffer.read().partition(b"\n")
    options: dict[str, Any] = json.loads(head)
    _limit_memory(options["memory"])
    try:
        made = _compile(source, options)
    except _RefusedError as error:
        print(error, file=sys.stderr)
        return REFUSED
    except MemoryError:
        print("out of memory", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
