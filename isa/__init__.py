"""RDNA3 instructions: tables, text to bytes and back, code objects.

This layer knows nothing of devices.
"""

from __future__ import annotations

from .instruction import Instruction
from .operands import Operand
from .rdna3_disassembler import decode, disassemble

__all__ = ["Instruction", "Operand", "decode", "disassemble"]
