"""RDNA3 instructions: tables, text to bytes and back, code objects.

This layer knows nothing of devices.
"""

from __future__ import annotations

from ..errors import AssemblyError
from .code_object import CodeObject
from .instruction import Instruction
from .operands import Operand
from .rdna3_assembler import assemble, assemble_code_object
from .rdna3_disassembler import decode, disassemble

__all__ = [
    "AssemblyError",
    "CodeObject",
    "Instruction",
    "Operand",
    "assemble",
    "assemble_code_object",
    "decode",
    "disassemble",
]
