"""RDNA3 instructions: tables, text to bytes and back, code objects.

This layer knows nothing of devices. Its larger parts are loaded when their names are first used: who runs a
code object needs no assembler, and who only disassembles needs no ELF reader.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

from ..errors import AssemblyError
from .instruction import Instruction
from .operands import Operand

if TYPE_CHECKING:
    from .code_object import CodeObject
    from .linker import link
    from .llvm_ir import compile_llvm
    from .rdna3_assembler import assemble, assemble_code_object, assemble_object
    from .rdna3_disassembler import decode, disassemble, disassemble_text
    from .relocatable import is_relocatable, read_object
    from .schedule import explain

__all__ = [
    "AssemblyError",
    "CodeObject",
    "Instruction",
    "Operand",
    "assemble",
    "assemble_code_object",
    "assemble_object",
    "compile_llvm",
    "decode",
    "disassemble",
    "disassemble_text",
    "explain",
    "is_relocatable",
    "link",
    "read_object",
]

_MODULES: Final = {
    "CodeObject": "code_object",
    "assemble": "rdna3_assembler",
    "assemble_code_object": "rdna3_assembler",
    "assemble_object": "rdna3_assembler",
    "compile_llvm": "llvm_ir",
    "decode": "rdna3_disassembler",
    "disassemble": "rdna3_disassembler",
    "disassemble_text": "rdna3_disassembler",
    "explain": "schedule",
    "is_relocatable": "relocatable",
    "link": "linker",
    "read_object": "relocatable",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
