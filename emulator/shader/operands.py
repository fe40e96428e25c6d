"""Operands of instructions inside a compiled function: how registers are read, and results written.

Inline constants, literals, 16-bit halves, DPP, float modifiers, the EXEC mask, output modifiers and clamp are
dealt with here, once for all instructions (reference: isa_semantics §1.1, §2, §3.1).
"""

from __future__ import annotations

from ...isa import Instruction, Operand
from .bounds import ALL_VGPRS
from .ir import IRBuilder, Value, element_type, lanes_of, vector_type, width_of
from .lanes import dpp_lanes
from .mode import Mode
from .registers import RegisterFile
from .waves import WAVE

__all__ = ["Operands", "UnsupportedError"]

_INLINE_FLOATS = {
    16: (0x3800, 0xB800, 0x3C00, 0xBC00, 0x4000, 0xC000, 0x4400, 0xC400, 0x3118),
    32: (0x3F000000, 0xBF000000, 0x3F800000, 0xBF800000, 0x40000000, 0xC0000000, 0x40800000, 0xC0800000,
         0x3E22F983),
    64: (0x3FE0000000000000, 0xBFE0000000000000, 0x3FF0000000000000, 0xBFF0000000000000, 0x4000000000000000,
         0xC000000000000000, 0x4010000000000000, 0xC010000000000000, 0x3FC45F306DC9C882),
}  # fmt: skip
_APERTURES = {235: 1 << 48, 236: (1 << 48) + 0xFFFFFFFF, 237: 2 << 48, 238: (2 << 48) + 0xFFFFFFFF}
_SGPR_COUNT = 128
_SELECTING = frozenset({"VOP3", "VOP3SD"})
"""Formats whose ``op_sel`` picks halves of 16-bit scalar registers and literals too."""
_OMOD_FACTORS = {
    16: (0, 0x4000, 0x4400, 0x3800),
    32: (0, 0x40000000, 0x40800000, 0x3F000000),
    64: (0, 0x4000000000000000, 0x4010000000000000, 0x3FE0000000000000),
}
_EXPONENT = {16: 0x7C00, 32: 0x7F800000, 64: 0x7FF0000000000000}
_FLOAT_OF = {16: "half", 32: "float", 64: "double"}
_SIGN = {16: 0x8000, 32: 0x80000000, 64: 1 << 63}


class UnsupportedError(Exception):
    """The engine does not execute this instruction, or not in this form or mode."""


class Operands:
    """Access to a wave's registers for the semantics of instructions.

    Parameters
    ----------
    lanes : int
        The wave size, 32 or 64.
    mode : int
        The MODE register's value.
    quick : bool
        Emit what LLVM compiles fast, not what runs fast.
    in_memory : bool
        Keep registers in the wave's block, see :class:`.registers.RegisterFile`.
    vgprs : int
        VGPRs of a wave; see :mod:`.bounds`.
    """

    def __init__(
        self, lanes: int, mode: int, *, quick: bool, in_memory: bool, vgprs: int = ALL_VGPRS
    ) -> None:
        self.lanes = lanes
        self.vgprs = vgprs
        self.quick = quick
        self.mode = Mode(mode)
        self.builder = IRBuilder()
        self.registers = RegisterFile(self.builder, lanes, in_memory=in_memory)
        self.wave = Value(self.builder, "ptr", "%wave")
        self.worker = Value(self.builder, "ptr", "%worker")
        self._deferred: list[tuple[int, Value]] | None = None

    def defer_writes(self) -> None:
        """Hold VGPR writes back: both halves of a VOPD read before either writes."""
        if self._deferred is None:
            self._deferred = []

    def commit_writes(self) -> None:
        """Do the writes that were held back."""
        pending, self._deferred = self._deferred or [], None
        for index, value in pending:
            self.registers.store_vgpr(index, value)

    def drop_writes(self) -> None:
        """Forget the writes that were held back."""
        self._deferred = None

    def wave_field(self, name: str, type_: str) -> Value:
        """Load a member of the wave's block that does not change while it runs."""
        return self.builder.load(type_, self.builder.offset(self.wave, WAVE.offset(name)), align=4)

    # --- types ---------------------------------------------------------------------------------------
    @property
    def mask_type(self) -> str:
        """Integer type of a lane mask."""
        return f"i{self.lanes}"

    def vector(self, element: str) -> str:
        """Vector of all lanes."""
        return vector_type(self.lanes, element)

    def scalar(self, value: int, bits: int = 32) -> Value:
        """Return a scalar integer constant."""
        return self.builder.constant(f"i{bits}", value)

    def constant(self, value: int, element: str = "i32") -> Value:
        """Return a constant in all lanes: an integer, or a float by its bits."""
        return self.builder.constant(self.vector(element), value)

    def iota(self, step: int = 1, element: str = "i32") -> Value:
        """Return 0, step, 2·step, and so on."""
        return self.builder.constants(element, [lane * step for lane in range(self.lanes)])

    # --- scalar registers ----------------------------------------------------------------------------
    def read_sgpr(self, code: int) -> Value:
        """Read one scalar register by operand code; null reads 0."""
        if code == 124:
            return self.scalar(0)
        self._check_sgpr(code)
        return self.builder.load("i32", self.registers.sgpr(code), align=4)

    def write_sgpr(self, code: int, value: Value) -> None:
        """Write one scalar register by operand code; null drops it."""
        self._check_sgpr(code)
        if code != 124:
            self.builder.store(value, self.registers.sgpr(code, write=True), align=4)

    @staticmethod
    def _check_sgpr(code: int) -> None:
        # behind the registers lie the wave's host addresses: code from anywhere must not get there
        if code >= _SGPR_COUNT:
            raise UnsupportedError("the operand reaches beyond the last scalar register")

    def _store_vgpr(self, index: int, value: Value) -> None:
        if self._deferred is None:
            self.registers.store_vgpr(index, value)
        else:
            self._deferred.append((index, value))

    def read_scalar(self, operand: Operand, bits: int = 32) -> Value:
        """Read a scalar operand of 32 or 64 bits as an integer.

        Float inline constants are the pattern of that size, a literal of a 64-bit operand is extended with
        zeros; :meth:`read_scalar_signed` is for the few that extend its sign.
        """
        if operand.kind in ("const", "literal", "aperture", "scc"):
            return self._scalar_constant(operand, bits)
        code = operand.index
        if bits == 32:
            return self.read_sgpr(code)
        if code == 124:
            return self.scalar(0, 64)
        code &= ~1  # the hardware drops the low bit of a misaligned pair
        return self.read_sgpr(code).join(self.read_sgpr(code + 1))

    def _scalar_constant(self, operand: Operand, bits: int) -> Value:
        if operand.kind == "scc":
            scc = self.builder.load("i32", self.registers.scc(), align=4)
            return scc.cast("trunc" if bits < 32 else "zext", f"i{bits}")
        if operand.kind == "aperture":
            # a 32-bit use reads the low half: 0 of a base, all ones of a limit
            return self.scalar(_APERTURES[operand.index], bits)
        if operand.kind == "literal":
            return self.scalar(operand.value, bits)
        if operand.value >= 240:
            return self.scalar(_INLINE_FLOATS[bits][operand.value - 240], bits)
        return self.scalar(operand.integer, bits)

    def read_scalar_signed(self, operand: Operand) -> Value:
        """Read a 64-bit scalar operand; a literal is extended with its sign."""
        if operand.kind == "literal":
            return self.scalar(operand.value - (operand.value >> 31 << 32), 64)
        return self.read_scalar(operand, 64)

    def write_scalar(self, operand: Operand, value: Value) -> None:
        """Write a scalar register or pair."""
        code = operand.index
        if value.type == "i32":
            self.write_sgpr(code, value)
        elif code != 124:
            code &= ~1
            self.write_sgpr(code, value.trunc("i32"))
            self.write_sgpr(code + 1, value.lshr(32).trunc("i32"))

    def read_scc(self) -> Value:
        """SCC as i1."""
        return self.builder.load("i32", self.registers.scc(), align=4).compare("ne", 0)

    def write_scc(self, value: Value) -> None:
        """Set SCC from an i1."""
        self.builder.store(value.zext("i32"), self.registers.scc(write=True), align=4)

    # --- lane masks ----------------------------------------------------------------------------------
    def read_mask_code(self, code: int) -> Value:
        """Read a lane mask held in scalar registers, as an integer of the wave's width."""
        if self.lanes == 32:
            return self.read_sgpr(code)
        if code == 124:
            return self.scalar(0, 64)
        return self.read_sgpr(code).join(self.read_sgpr(code + 1))

    def exec_bits(self) -> Value:
        """EXEC as an integer of the wave's width."""
        return self.read_mask_code(126)

    def exec_mask(self) -> Value:
        """EXEC as a vector of i1."""
        return self.exec_bits().bitcast(self.vector("i1"))

    def read_mask(self, operand: Operand) -> Value:
        """Read a lane-mask operand as a vector of i1."""
        if operand.kind in ("const", "literal"):
            bits = self._scalar_constant(operand, self.lanes)
        else:
            bits = self.read_mask_code(operand.index)
        return bits.bitcast(self.vector("i1"))

    def write_mask(self, operand: Operand, mask: Value) -> None:
        """Write a lane mask; bits of inactive lanes become 0."""
        bits = (mask & self.exec_mask()).bitcast(self.mask_type)
        self.write_scalar(operand, bits)

    def write_exec(self, bits: Value) -> None:
        """Write EXEC from i64, or its low half from i32."""
        self.write_sgpr(126, bits.trunc("i32"))
        if width_of(bits.type) == 64:
            self.write_sgpr(127, bits.lshr(32).trunc("i32"))

    # --- vector registers ----------------------------------------------------------------------------
    def read_vgpr(self, index: int, element: str = "i32") -> Value:
        """Read one VGPR, all lanes, as integers or as ``float``; v0 beyond the wave's own."""
        return self.registers.load_vgpr(index if index < self.vgprs else 0, element)

    def write_vgpr(self, index: int, value: Value, mask: Value | None = None) -> None:
        """Write one VGPR in the active lanes, or in those of a mask; nothing beyond the wave's own."""
        if index >= self.vgprs:
            return
        # chosen in the value's own type: the CPU then merges in the instruction that makes it
        old = self.registers.load_vgpr(index, element_type(value.type))
        chosen = self.exec_mask() if mask is None else mask
        self._store_vgpr(index, chosen.select(value, old))

    def write_vgpr_all(self, index: int, value: Value) -> None:
        """Write one VGPR in all lanes, whatever EXEC is; nothing beyond the wave's own."""
        if index < self.vgprs:
            self._store_vgpr(index, value)

    def _register_vector(self, operand: Operand, bits: int) -> Value:
        low = self.read_vgpr(operand.index)
        if bits == 64:
            return low.join(self.read_vgpr(operand.index + 1))
        if bits == 16:
            return low.half(bool(operand.half))
        return low

    def _uniform_vector(
        self, operand: Operand, bits: int, is_float: bool, signed: bool, high: bool = False
    ) -> Value:
        if operand.kind == "literal" and bits == 64 and is_float:
            scalar = self.scalar(operand.value << 32, 64)
        elif operand.kind == "literal" and bits == 64 and signed:
            scalar = self.read_scalar_signed(operand)
        elif operand.kind == "literal" and bits == 16 and high:
            scalar = self.scalar(operand.value >> 16, 16)
        elif operand.kind == "const" and operand.value >= 240 and bits == 16 and not is_float:
            scalar = self.scalar(_INLINE_FLOATS[32][operand.value - 240] & 0xFFFF, 16)
        elif operand.kind in ("const", "literal", "aperture", "scc"):
            scalar = self._scalar_constant(operand, bits)
        else:
            scalar = self.read_scalar(operand, 64 if bits == 64 else 32)
            if is_float and not self.quick:
                # LLVM takes x·1 for x and x·−1 for a change of sign, also where x is a NaN
                scalar = self.builder.opaque(scalar)
            if bits == 16:
                scalar = scalar.half(bool(operand.half) or high)
        return scalar.splat(self.lanes)

    def read_bits(
        self,
        instruction: Instruction,
        name: str,
        bits: int = 32,
        *,
        is_float: bool = False,
        signed: bool = False,
    ) -> Value:
        """Read a VALU source as integers of 16, 32 or 64 bits, DPP applied, without float modifiers.

        A literal of 64 bits is the high half of a float; else it is extended with zeros, or with its sign if
        ``signed``.
        """
        operand = instruction.operands[name]
        if operand.kind != "vgpr":
            selects = instruction.format in _SELECTING and name.startswith("src")
            high = selects and bool(instruction.modifiers.get("op_sel", 0) >> int(name[3]) & 1)
            return self._uniform_vector(operand, bits, is_float, signed, high)
        value = self._register_vector(operand, bits)
        if name == "src0" and instruction.modifiers.get("dpp"):
            value = self._dpp(instruction, value)
        return value

    def _dpp_lanes(self, instruction: Instruction) -> tuple[list[int], list[bool]]:
        try:
            return dpp_lanes(instruction, self.lanes)
        except ValueError as error:
            raise UnsupportedError(str(error)) from None

    def _dpp(self, instruction: Instruction, value: Value) -> Value:
        lanes, valid = self._dpp_lanes(instruction)
        moved = value.move_lanes(lanes)
        keep = self.builder.constants("i1", [int(bit) for bit in valid])
        if not instruction.modifiers.get("fi"):
            keep = keep & self.exec_mask().shuffle(lanes)
        return keep.select(moved, self.builder.constant(value.type, 0))

    def dpp_write_mask(self, instruction: Instruction) -> Value | None:
        """Lanes that a DPP instruction writes, as i1; None where EXEC alone decides."""
        modifiers = instruction.modifiers
        if modifiers.get("dpp") != 16:
            return None
        lanes, valid = self._dpp_lanes(instruction)
        enabled = [
            bool(
                modifiers["row_mask"] >> (lane // 16) % 4 & 1 and modifiers["bank_mask"] >> lane % 16 // 4 & 1
            )
            for lane in range(self.lanes)
        ]
        if modifiers["bound_ctrl"]:
            return self.exec_mask() & self.builder.constants("i1", [int(bit) for bit in enabled])
        written = self.builder.constants("i1", [int(a and b) for a, b in zip(enabled, valid, strict=True)])
        if not modifiers.get("fi"):
            written = written & self.exec_mask().shuffle(lanes)
        return self.exec_mask() & written

    def read_float(
        self, instruction: Instruction, name: str, bits: int = 32, *, flushes: bool = True
    ) -> Value:
        """Read a VALU source as a float: abs, then neg, then the flush of denormals that MODE asks for.

        A few instructions keep denormals whatever MODE says: for them ``flushes`` is False.
        """
        plain = self._plain_float(instruction, name) if bits == 32 else None
        if plain is not None:
            return plain
        value = self.read_bits(instruction, name, bits, is_float=True)
        number = int(name[3])
        if instruction.modifiers.get("abs", 0) >> number & 1:
            value = value & (_SIGN[bits] - 1)
        if instruction.modifiers.get("neg", 0) >> number & 1:
            value = value ^ _SIGN[bits]
        if flushes and not self.mode.keeps_input_denormals(bits):
            value = self.flush(value)
        return value.as_element(_FLOAT_OF[bits])

    def _plain_float(self, instruction: Instruction, name: str) -> Value | None:
        """Read an f32 source that is a VGPR as it is; None if anything must be done to it."""
        operand, modifiers = instruction.operands[name], instruction.modifiers
        changed = (modifiers.get("abs", 0) | modifiers.get("neg", 0)) >> int(name[3]) & 1
        moved = name == "src0" and modifiers.get("dpp", 0)
        if operand.kind != "vgpr" or changed or moved or not self.mode.keeps_input_denormals(32):
            return None
        return self.read_vgpr(operand.index, "float")

    def flush(self, bits: Value) -> Value:
        """Turn denormals into zeros of the same sign; integers in, integers out."""
        width = width_of(bits.type)
        if self.quick and bits.type[0] == "<":
            return self._flush_by_call(bits, width)
        denormal = (bits & _EXPONENT[width]).compare("eq", 0)
        keep = denormal.select(
            self.builder.constant(bits.type, _SIGN[width]), self.builder.constant(bits.type, -1)
        )
        return bits & keep

    def _flush_by_call(self, bits: Value, width: int) -> Value:
        """Flush through a function of the module: one instruction instead of four for LLVM to compile."""
        lanes = lanes_of(bits.type)  # twice those of the wave where halves are packed
        kind, mask, element = bits.type, vector_type(lanes, "i1"), f"i{width}"
        name = f"flush.{lanes}.{width}"
        kept = f"{kind} splat ({element} {_SIGN[width]}), {kind} splat ({element} -1)"
        self.builder.define(
            name,
            f"define internal {kind} @{name}({kind} %x) nounwind {{\n"
            f"%exponent = and {kind} %x, splat ({element} {_EXPONENT[width]})\n"
            f"%denormal = icmp eq {kind} %exponent, zeroinitializer\n"
            f"%keep = select {mask} %denormal, {kept}\n"
            f"%result = and {kind} %x, %keep\n"
            f"ret {kind} %result\n}}",
        )
        return self.builder.call(kind, name, bits)

    # --- results -------------------------------------------------------------------------------------
    def write_bits(self, instruction: Instruction, value: Value, name: str = "vdst") -> None:
        """Write a VALU result of 16, 32 or 64 bits in the active lanes."""
        operand = instruction.operands[name]
        mask = self.dpp_write_mask(instruction)
        width = width_of(value.type)
        if width != 32:
            value = value.as_integer()
        if width == 64:
            self.write_vgpr(operand.index, value.trunc("i32"), mask)
            self.write_vgpr(operand.index + 1, value.lshr(32).trunc("i32"), mask)
        elif width == 16:
            merged = self.read_vgpr(operand.index).with_half(value, bool(operand.half))
            self.write_vgpr(operand.index, merged, mask)
        else:
            self.write_vgpr(operand.index, value, mask)

    def write_float(self, instruction: Instruction, value: Value, name: str = "vdst") -> None:
        """Write a float result: output flush, output modifier and clamp as MODE and the encoding say."""
        bits = width_of(value.type)
        result = self.finish_float(instruction, value, bits)
        self.write_bits(instruction, result, name)

    def finish_float(self, instruction: Instruction, value: Value, bits: int) -> Value:
        """Apply output flush, output modifier and clamp to a float result."""
        keeps = self.mode.keeps_output_denormals(bits)
        if not keeps:
            value = self.flush(value.as_integer()).as_element(_FLOAT_OF[bits])
        if self.modifies_output(instruction, bits):
            value = self.output_modifier(value, instruction.modifiers["omod"])
        if instruction.modifiers.get("clamp", 0):
            value = self.clamp_float(value)
        return value

    def modifies_output(self, instruction: Instruction, bits: int) -> bool:
        """Whether an output modifier counts: not with IEEE, nor where denormal results are kept."""
        ignored = self.mode.ieee or self.mode.keeps_output_denormals(bits)
        return bool(instruction.modifiers.get("omod", 0)) and not ignored

    def output_modifier(self, value: Value, omod: int) -> Value:
        """Multiply a float result without denormals by 2, 4 or ½: ``omod`` 1, 2 or 3."""
        bits = width_of(value.type)
        factor = _OMOD_FACTORS[bits][omod]
        element = _FLOAT_OF[bits]
        scaled = self.flush(value.fmul(self.constant(factor, element)).as_integer())
        scaled = self._bounded(scaled, value.as_integer(), bits)
        # a zero or denormal source gives +0; halving into the denormals gives a zero with its sign
        zero = (value.as_integer() & (_SIGN[bits] - 1)).compare("eq", 0)
        scaled = zero.select(self.builder.constant(scaled.type, 0), scaled)
        # a NaN passes as it is, which may be signalling here
        return value.fcompare("uno", value).select(value.as_integer(), scaled).as_element(element)

    def _bounded(self, scaled: Value, source: Value, bits: int) -> Value:
        """Make what MODE makes of an infinity that an output modifier produced from a finite number."""
        mode = self.mode.rounding(bits)
        saturates = bits == 16 and self.mode.fp16_ovfl
        if mode == 0 and not saturates:
            return scaled
        magnitude = _SIGN[bits] - 1
        became = (scaled & magnitude).compare("eq", _EXPONENT[bits])
        became = became & (source & magnitude).compare("ne", _EXPONENT[bits])
        if mode in (1, 2) and not saturates:
            became = became & scaled.compare("slt" if mode == 1 else "sge", 0)
        return became.select(scaled - 1, scaled)

    def clamp_float(self, value: Value) -> Value:
        """Clamp to [0, 1]; −0 becomes +0, NaN becomes 0 with DX10_CLAMP and stays without."""
        element = element_type(value.type)
        zero = self.builder.constant(value.type, 0)
        one = self.builder.constant(
            value.type, {"half": 0x3C00, "float": 0x3F800000}.get(element, 0x3FF << 52)
        )
        clamped = value.fcompare("ogt", zero).select(value.fcompare("olt", one).select(value, one), zero)
        if self.mode.dx10_clamp:
            return clamped
        return value.fcompare("uno", value).select(value, clamped)
