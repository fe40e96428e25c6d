"""Immediates with a syntax of their own to text: waits, delays, messages, hardware registers, swizzles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .syntax import DELAY_IDS, DELAY_SKIPS, DEPCTR, DEPCTR_DEFAULT, DEPCTR_ORDER, HWREGS, MESSAGES, WAITCNT
from .tables import InstructionInfo
from .tables.immediate_styles import DECIMAL_IMMEDIATES, SMALL_IMMEDIATES, VERSION_IMMEDIATES

__all__ = ["simm16_writer", "write_decimal", "write_message", "write_swizzle"]


def write_decimal(value: int) -> str:
    """Write a small number in decimal, a large one in hexadecimal."""
    return str(value) if value <= 64 else f"0x{value:x}"


def _waitcnt(value: int) -> str:
    fields = WAITCNT.decode(value)
    limits = {name: (1 << field.width) - 1 for name, field in WAITCNT.fields.items()}
    everything = all(fields[name] == limits[name] for name in fields)
    names = ("vmcnt", "expcnt", "lgkmcnt")
    return " ".join(f"{name}({fields[name]})" for name in names if everything or fields[name] != limits[name])


def _depctr(value: int) -> str:
    if value & 0x60 or DEPCTR.encode(**DEPCTR.decode(value)) != value:
        return f"0x{value:x}"
    fields, default = DEPCTR.decode(value), DEPCTR.decode(DEPCTR_DEFAULT)
    everything = fields == default
    return " ".join(
        f"depctr_{name}({fields[name]})"
        for name in DEPCTR_ORDER
        if everything or fields[name] != default[name]
    )


def _delay(value: int) -> str:
    parts = (("instid0", value & 15, DELAY_IDS), ("instskip", value >> 4 & 7, DELAY_SKIPS))
    words: list[str] = []
    for name, code, names in (*parts, ("instid1", value >> 7 & 15, DELAY_IDS)):
        if code:
            invalid = f"/* invalid {name.rstrip('01')} value */"
            words.append(f"{name}({names[code] if code < len(names) else invalid})")
    return " | ".join(words) or "0"


def write_message(value: int) -> str:
    """Write the operand of ``s_sendmsg``."""
    if value & 0xFF in MESSAGES:
        return f"sendmsg({MESSAGES[value & 0xFF]})"
    return f"sendmsg({value}, 0, 0)" if value < 256 else str(value)


def _hwreg(value: int) -> str:
    number, offset, size = value & 63, value >> 6 & 31, (value >> 11) + 1
    name = f"HW_REG_{HWREGS[number]}" if number in HWREGS else str(number)
    return f"hwreg({name})" if (offset, size) == (0, 32) else f"hwreg({name}, {offset}, {size})"


_VERSIONS: Final = {0: "UC_VERSION_GFX7", 4: "UC_VERSION_GFX10", 6: "UC_VERSION_GFX11", 9: "UC_VERSION_GFX12"}
_VERSION_BITS: Final = ((13, "W64"), (14, "W32"), (15, "MDP"))


def _version(value: int) -> str:
    version = value & 0x1FFF
    if version > 0xFF:
        return f"0x{value:x}"
    text = _VERSIONS.get(version, str(version))
    for count, name in enumerate([name for bit, name in _VERSION_BITS if value >> bit & 1]):
        text = f"({text})" if count else text
        text += f"|UC_VERSION_{name}_BIT"
    return text


_SYNTAX: Final[dict[str, Callable[[int], str]]] = {
    "waitcnt": _waitcnt,
    "depctr": _depctr,
    "delay": _delay,
    "message": write_message,
    "hwreg": _hwreg,
}


def simm16_writer(info: InstructionInfo) -> Callable[[int], str]:
    """Give the writer of a scalar instruction's 16-bit immediate."""
    if info.immediate in _SYNTAX:
        return _SYNTAX[info.immediate]
    if info.name in VERSION_IMMEDIATES:
        return _version
    if info.name in SMALL_IMMEDIATES:
        return write_decimal
    if info.name in DECIMAL_IMMEDIATES or any(spec.kind == "label" for spec in info.operands):
        return str
    return hex


def write_swizzle(value: int) -> str:
    """Write the offset of ``ds_swizzle_b32``."""
    if value & 0xF800 == 0xC000 and value & 0x1F == 0:
        return f"swizzle(ROTATE,{value >> 10 & 1},{value >> 5 & 31})"
    if value & 0xFFE0 == 0xE000:
        return f"swizzle(FFT,{value & 31})"
    if value & 0xFF00 == 0x8000:
        return "swizzle(QUAD_PERM," + ",".join(str(value >> shift & 3) for shift in (0, 2, 4, 6)) + ")"
    if value & 0x8000:
        return str(value)
    and_mask, or_mask, xor_mask = value & 31, value >> 5 & 31, value >> 10
    if (and_mask, or_mask) == (31, 0) and xor_mask.bit_count() == 1:
        return f"swizzle(SWAP,{xor_mask})"
    if (and_mask, or_mask) == (31, 0) and xor_mask and (xor_mask + 1).bit_count() == 1:
        return f"swizzle(REVERSE,{xor_mask + 1})"
    group = 32 - and_mask
    if group > 1 and group.bit_count() == 1 and or_mask < group and xor_mask == 0:
        return f"swizzle(BROADCAST,{group},{or_mask})"
    digits = ""
    for bit in (4, 3, 2, 1, 0):
        keep, high, flip = and_mask >> bit & 1, or_mask >> bit & 1, xor_mask >> bit & 1
        digits += "pi"[flip] if keep and not high else str(high ^ flip)
    return f'swizzle(BITMASK_PERM,"{digits}")'
