"""A typed builder of RDNA3 code: one method per mnemonic, over the assembler's own tables.

``Builder`` collects instructions, ``Kernel`` adds arguments, descriptor and metadata, ``Module`` holds
several kernels in one code object. See ``docs/builder.md``.

Examples
--------
>>> from barewave.isa.builder import Builder, s, v
>>> k = Builder()
>>> k.v_fma_f32(v[0], -v[1], abs(v[2]), s[4], clamp=True)
<v_fma_f32 v0, -v1, |v2|, s4 clamp>
>>> k.s_waitcnt(lgkmcnt=0)
<s_waitcnt lgkmcnt(0)>
>>> k.code.hex()
'008213d60105122007fc89bf'
"""

from __future__ import annotations

from typing import Final

from .arguments import (
    KernelArgument,
    PlacedArgument,
    by_value,
    f16,
    f32,
    f64,
    i8,
    i16,
    i32,
    i64,
    pointer,
    u8,
    u16,
    u32,
    u64,
)
from .emitters import BuilderError, Half
from .kernel import Constant, Kernel
from .methods import DualMethods
from .module import Module
from .registers import Register, RegisterFile, SourceOperand, named_register
from .statements import Statement
from .stream import Builder
from .syntax import (
    Dpp,
    dpp8,
    hwreg,
    quad_perm,
    row_half_mirror,
    row_mirror,
    row_ror,
    row_share,
    row_shl,
    row_shr,
    row_xmask,
    sendmsg,
    swizzle,
)
from .values import Label, Text, absolute, lit, negated

__all__ = [
    "Builder",
    "BuilderError",
    "Constant",
    "Dpp",
    "DualMethods",
    "Half",
    "Kernel",
    "KernelArgument",
    "Label",
    "Module",
    "PlacedArgument",
    "Register",
    "RegisterFile",
    "SourceOperand",
    "Statement",
    "Text",
    "absolute",
    "by_value",
    "dpp8",
    "exec_",
    "exec_hi",
    "exec_lo",
    "f16",
    "f32",
    "f64",
    "half",
    "hwreg",
    "i8",
    "i16",
    "i32",
    "i64",
    "lit",
    "m0",
    "named_register",
    "negated",
    "null",
    "off",
    "pointer",
    "quad_perm",
    "row_half_mirror",
    "row_mirror",
    "row_ror",
    "row_share",
    "row_shl",
    "row_shr",
    "row_xmask",
    "s",
    "scc",
    "sendmsg",
    "src_private_base",
    "src_private_limit",
    "src_shared_base",
    "src_shared_limit",
    "swizzle",
    "ttmp",
    "u8",
    "u16",
    "u32",
    "u64",
    "v",
    "vcc",
    "vcc_hi",
    "vcc_lo",
]

v: Final = RegisterFile("v")
"""Vector registers."""
s: Final = RegisterFile("s")
"""Scalar registers."""
ttmp: Final = RegisterFile("ttmp")
"""The trap handler's registers."""
vcc: Final = named_register("vcc")
"""The condition mask of wave64."""
vcc_lo: Final = named_register("vcc_lo")
"""The condition mask of wave32."""
vcc_hi: Final = named_register("vcc_hi")
"""The upper half of VCC."""
exec_lo: Final = named_register("exec_lo")
"""The lane mask of wave32."""
exec_hi: Final = named_register("exec_hi")
"""The upper half of the lane mask."""
exec_: Final = named_register("exec")
"""The lane mask of wave64 (``exec`` is a Python builtin)."""
m0: Final = named_register("m0")
"""M0."""
null: Final = named_register("null")
"""Reads zero, drops what is written."""
scc: Final = named_register("src_scc")
"""The scalar condition code, as a source."""
off: Final = named_register("off")
"""No register: an address or an export lane that is not used."""
src_shared_base: Final = named_register("src_shared_base")
"""Where the LDS aperture begins."""
src_shared_limit: Final = named_register("src_shared_limit")
"""Where the LDS aperture ends."""
src_private_base: Final = named_register("src_private_base")
"""Where the scratch aperture begins."""
src_private_limit: Final = named_register("src_private_limit")
"""Where the scratch aperture ends."""
half: Final = DualMethods()
"""Makes the halves of dual-issue pairs: ``half.v_dual_mul_f32(v[0], v[2], v[4])``."""
