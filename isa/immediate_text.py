"""Immediates with a syntax of their own to text: waits, delays, messages, hardware registers, swizzles."""

from __future__ import annotations

import re
from collections.abc import Callable

from .syntax import DELAY_IDS, DELAY_SKIPS, DEPCTR, DEPCTR_DEFAULT, DEPCTR_ORDER, HWREGS, MESSAGES, WAITCNT

__all__ = ["write_decimal", "write_message", "write_simm16", "write_swizzle"]


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
    if value in MESSAGES:
        return f"sendmsg({MESSAGES[value]})"
    return f"sendmsg({value}, 0, 0)" if value < 256 else str(value)


def _hwreg(value: int) -> str:
    number, offset, size = value & 63, value >> 6 & 31, (value >> 11) + 1
    name = f"HW_REG_{HWREGS[number]}" if number in HWREGS else str(number)
    return f"hwreg({name})" if (offset, size) == (0, 32) else f"hwreg({name}, {offset}, {size})"


def _version(value: int) -> str:
    return "UC_VERSION_GFX7" if value == 0 else f"0x{value:x}" if value >= 256 else str(value)


_SIMM16: tuple[tuple[str, Callable[[int], str]], ...] = (
    (r"s_waitcnt$", _waitcnt),
    (r"s_waitcnt_depctr", _depctr),
    (r"s_delay_alu", _delay),
    (r"s_sendmsg", write_message),
    (r"s_[gs]etreg", _hwreg),
    (r"s_version", _version),
    (r"s_(c?branch|call|subvector|endpgm)", str),
    (r"s_(nop|setkill|sethalt|sleep|trap|setprio|incperf|decperf|denorm)", write_decimal),
    (r"", lambda value: f"0x{value:x}"),
)


def write_simm16(name: str, value: int) -> str:
    """Write the 16-bit immediate of a scalar instruction of this name."""
    return next(write_one for pattern, write_one in _SIMM16 if re.match(pattern, name))(value)


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
