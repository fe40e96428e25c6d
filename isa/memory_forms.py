"""Memory, image and export instructions to templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from .images import address_groups, image_limits
from .immediate_slots import AttributeSlot, ImmediateSlot, TargetSlot
from .literals import float_bits, wrapped
from .operand_parser import OperandError, ParsedOperand, register_code
from .slots import ADDRESS, DATA, EXCLUSIVE, LITERAL, OffSlot, ScalarSlot, Slot, VectorSlot
from .tables import InstructionInfo
from .templates import Template, low_bit, word_places

__all__ = ["memory_templates"]

#: Address registers of the ray instructions with 16-bit directions.
_A16_BVH: Final = frozenset({8, 9})
_M0: Final = frozenset({125})
_EXEC: Final = frozenset({126, 127})
_EXEC_HI: Final = frozenset({127})
_NULL: Final = frozenset({124})
_CACHE: Final = ("glc", "slc", "dlc")


class _OffsetSlot(Slot):
    """The offset of a scalar load: a register, or a number."""

    __slots__ = ("cached", "low", "register", "shift")

    def __init__(self, shift: int, register: int, low: int, cached: bool) -> None:
        super().__init__()
        self.shift = shift
        self.register = register
        self.low = low
        self.cached = cached

    def parse(self, text: str, symbols: Mapping[str, int]) -> ParsedOperand:
        """Read the offset; beside cache words ``scc`` is one of them, which gfx11 does not have."""
        if self.cached and text == "scc":
            raise OperandError("scc is a cache word of other cards here", "src_scc")
        return super().parse(text, symbols)

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind in ("int", "float") and not operand.negative and not operand.absolute:
            # a float is the number that its 64 bits are
            number = wrapped(
                int(operand.number) if operand.kind == "int" else float_bits(float(operand.number), 64)
            )
            high = (1 << 20) - 1
            if not self.low <= number <= high:
                raise OperandError(f"offset {number} is out of range", f"{self.low} to {high}")
            return (number & (1 << 21) - 1) << self.shift | 124 << self.register | EXCLUSIVE
        if operand.kind != "s" or operand.negative or operand.absolute or (
            operand.code > 127 and operand.code != 253
        ):
            raise OperandError("an SGPR or a number is needed here")
        return (register_code(operand, 32) & 127) << self.register


def _smem(info: InstructionInfo, wave_size: int, offset: bool = True) -> Template:
    slots: list[Slot] = []
    low_offset = low_bit("SMEM", "soffset")
    if info.operands:
        first, base, _ = info.operands
        if first.kind == "imm":
            slots.append(ImmediateSlot.shared(low_bit("SMEM", "sdata"), 7, 0, 0xFFFF, "any"))
        else:
            last = 253 if first.size == 32 else 127
            low = low_bit("SMEM", "sdata")
            slots.append(ScalarSlot.shared(low, first.size, last=last, refused=_M0 | _EXEC, mask=127))
        refused = _NULL if base.size > 64 else frozenset[int]()
        slots.append(ScalarSlot.shared(low_bit("SMEM", "sbase"), base.size, drop=1, refused=refused))
        low = 0 if base.size == 128 else -(1 << 20)
        if offset:
            cached = "glc" in info.modifiers
            slots.append(_OffsetSlot.shared(low_bit("SMEM", "offset"), low_offset, low, cached))
    words = word_places(info, *(["offset"] if offset else []), "glc", "dlc")
    fixed = 124 << low_offset if info.operands and not offset else 0
    return Template(info, fixed, slots, words, wave_size)


def _ds(info: InstructionInfo, wave_size: int) -> Template:
    slots = [VectorSlot.shared(low_bit("DS", spec.field), spec.size) for spec in info.operands]
    words = word_places(info, "gds", "offset0", "offset1")
    if "gds_only" in info.flags:
        words["gds"] = (17, 1, 0)
    if "offset" in info.modifiers:
        words["offset"] = (0, 16, 0)
    return Template(info, DATA if "gds_only" in info.flags else 0, slots, words, wave_size)


def _flat(info: InstructionInfo, wave_size: int, returns: bool) -> Template:
    form = info.format
    slots: list[Slot] = []
    base = 124 << low_bit(form, "saddr") if form == "FLAT" else 0
    words = word_places(info, "offset", *_CACHE)
    if any(spec.condition for spec in info.operands):
        if returns:
            base += DATA
        else:
            words.pop("glc", None)
    for spec in info.operands:
        low = low_bit(form, spec.field)
        if spec.condition and not returns:
            continue
        if spec.field == "saddr":
            # off and a pair of SGPRs go with different addresses
            off = 124 << low
            pair = form == "GLOBAL" and any(other.field == "addr" for other in info.operands)
            absent = off - ADDRESS if pair else off
            slots.append(OffSlot.shared(_saddr(info, low), 0, absent))
        elif spec.field == "addr" and form == "SCRATCH":
            slots.append(OffSlot.shared(VectorSlot.shared(low, 32), 1 << low_bit(form, "sve"), 0))
        elif spec.field == "addr" and form == "GLOBAL":
            has_saddr = any(other.field == "saddr" for other in info.operands)
            slots.append(_AddressSlot.shared(low) if has_saddr else VectorSlot.shared(low, 64))
        else:
            slots.append(VectorSlot.shared(low, spec.size))
    return Template(info, base, slots, words, wave_size)


def _saddr(info: InstructionInfo, low: int) -> Slot:
    if info.format == "SCRATCH":
        return ScalarSlot.shared(low, 32, last=253, mask=127, refused=_EXEC_HI)
    return ScalarSlot.shared(low, 64, refused=frozenset() if "addtid" in info.flags else _EXEC)


class _AddressSlot(Slot):
    """The address of a global access: 64 bits with ``off``, 32 with a scalar base."""

    __slots__ = ("shift",)

    def __init__(self, shift: int) -> None:
        super().__init__()
        self.shift = shift

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind != "v" or operand.negative or operand.absolute:
            raise OperandError("a VGPR or a pair of VGPRs is needed here")
        size = 64 if operand.count == 2 else 32
        return register_code(operand, size) << self.shift | (ADDRESS if size == 64 else 0)


class _DataSlot(Slot):
    """Data of a buffer load, which has one register more with ``tfe``."""

    __slots__ = ("shift", "size")

    def __init__(self, shift: int, size: int) -> None:
        super().__init__()
        self.shift = shift
        self.size = size

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind != "v" or operand.negative or operand.absolute:
            raise OperandError("VGPRs are needed here")
        if operand.count == self.size // 32 + 1:
            return operand.code << self.shift | DATA
        return register_code(operand, self.size) << self.shift


def _buffer(info: InstructionInfo, wave_size: int) -> Template:
    form = info.format
    slots: list[Slot] = []
    for spec in info.operands:
        low = low_bit(form, spec.field)
        if spec.field == "vdata":
            takes = "tfe" in info.modifiers
            slots.append(_DataSlot.shared(low, spec.size) if takes else VectorSlot.shared(low, spec.size))
        elif spec.field == "vaddr":
            slots.append(OffSlot.shared(VectorSlot.shared(low, 32, check=ADDRESS), 0, 0))
        elif spec.field == "srsrc":
            slots.append(ScalarSlot.shared(low, 128, drop=2, refused=_NULL))
        else:
            slots.append(ScalarSlot.shared(low, 32, "i32", last=255))
    words = word_places(info, "offset", *_CACHE, "tfe", "offen", "idxen", "format")
    base = 0
    if "format" in words:
        low, width, _ = words["format"]
        words["format"] = (low, width, 1)
        base = 1 << low
    return Template(info, base, slots, words, wave_size)


class _ImageAddressSlot(Slot):
    """The address of an image instruction: registers in a row, or a list that takes a dword more."""

    __slots__ = ("info", "shift")

    def __init__(self, info: InstructionInfo, shift: int) -> None:
        super().__init__()
        self.info = info
        self.shift = shift

    def code(self, operand: ParsedOperand) -> int:
        if operand.kind not in ("v", "list") or operand.negative or operand.absolute:
            raise OperandError("VGPRs are needed here")
        registers = operand.registers
        limits = image_limits(self.info)
        if len(registers) > 1:
            a16 = operand.count in _A16_BVH
            if operand.groups != tuple(address_groups(self.info.name, operand.count, a16)):
                message = "an address list names single registers; a fifth group holds what is left"
                raise OperandError(message, "four registers and one group, at most")
            if limits is not None and operand.count > limits[2]:
                raise OperandError(f"{self.info.name} has at most {limits[2]} address registers")
            extra = sum(register << 8 * index for index, register in enumerate(registers[1:]))
            nsa = 1 << low_bit("MIMG", "nsa") | extra << 64 | LITERAL
            return registers[0] << self.shift | nsa | ADDRESS * operand.count
        # eight may stand for five, six and seven
        if limits is not None and operand.count > limits[1] and (limits[1] < 5 or operand.count != 8):
            raise OperandError(f"{self.info.name} has at most {limits[1]} address registers in a row")
        if operand.kind == "list":
            return operand.registers[0] << self.shift | ADDRESS * operand.count
        return register_code(operand, 32 * operand.count) << self.shift | ADDRESS * operand.count


def _drops_data(info: InstructionInfo) -> bool:
    """Whether the result may be ``off``: of samples it may, which then only fetch."""
    return "sample" in info.flags and "gather4" not in info.flags and "d16" in info.modifiers


def _image(info: InstructionInfo, wave_size: int) -> Template:
    slots: list[Slot] = []
    base = 0
    for spec in info.operands:
        low = low_bit("MIMG", spec.field)
        if spec.field == "vaddr":
            slots.append(_ImageAddressSlot(info, low))
        elif spec.kind == "v":
            data = VectorSlot.shared(low, 0, check=DATA)
            slots.append(OffSlot.shared(data, 0, 0) if _drops_data(info) else data)
        else:
            slots.append(ScalarSlot.shared(low, spec.size, drop=2, refused=_NULL))
    names: tuple[str, ...] = ("unorm", *_CACHE, "r128", "a16", "d16", "tfe", "lwe", "dmask", "dim")
    if "bvh" in info.flags:
        # these have no such modifiers: the hardware wants the fields so
        base = 15 << low_bit("MIMG", "dmask") | 1 << low_bit("MIMG", "unorm") | 1 << low_bit("MIMG", "r128")
    return Template(info, base, slots, word_places(info, *names), wave_size)


def _lds_direct(info: InstructionInfo, wave_size: int) -> Template:
    slots: list[Slot] = [VectorSlot.shared(low_bit("LDSDIR", "vdst"), 32)]
    if len(info.operands) == 2:
        slots.append(AttributeSlot.shared(low_bit("LDSDIR", "attr"), low_bit("LDSDIR", "attr_chan")))
    return Template(info, 0, slots, word_places(info, "wait_vdst"), wave_size)


def _export(info: InstructionInfo, wave_size: int) -> Template:
    slots: list[Slot] = [TargetSlot.shared(low_bit("EXP", "target"))]
    for lane in range(4):
        slots.append(OffSlot.shared(VectorSlot.shared(low_bit("EXP", f"vsrc{lane}"), 32), 1 << lane, 0))
    return Template(info, 0, slots, word_places(info, "done", "row_en"), wave_size)


_BUILDERS: Final[dict[str, Callable[[InstructionInfo, int], Template]]] = {
    "SMEM": _smem,
    "DS": _ds,
    "MUBUF": _buffer,
    "MTBUF": _buffer,
    "MIMG": _image,
    "LDSDIR": _lds_direct,
    "EXP": _export,
}


def memory_templates(info: InstructionInfo, wave_size: int) -> tuple[Template, ...]:
    """All templates of one opcode."""
    if info.format == "SMEM" and len(info.operands) == 3 and info.operands[0].kind != "imm":
        return (_smem(info, wave_size), _smem(info, wave_size, False))
    if info.format in ("FLAT", "GLOBAL", "SCRATCH"):
        choices = (True, False) if any(spec.condition for spec in info.operands) else (False,)
        return tuple(_flat(info, wave_size, returns) for returns in choices)
    return (_BUILDERS[info.format](info, wave_size),)
