"""Accesses that are nearly right: descriptors, bases and offsets of all kinds of memory, around its edges."""

from __future__ import annotations

import random
from collections.abc import Callable

from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.semantics.table import FIDELITY

__all__ = ["EXECUTED", "reach"]

EXECUTED = frozenset(MEANINGS) - {name for name, fidelity in FIDELITY.items() if fidelity.unsupported}
"""What does not end a kernel, whatever its operands are."""

_Encode = Callable[[str], bytes]


def _named(*prefixes: str) -> list[str]:
    return sorted(name for name in EXECUTED if name.startswith(prefixes) and "msaa" not in name)


_BUFFERS = _named("buffer_", "tbuffer_")
_IMAGES = _named("image_")
_SCALAR_BUFFERS = _named("s_buffer_")
_LDS = _named("ds_")
_FLAT = _named("flat_")
_GLOBAL = _named("global_")
_SCRATCH = _named("scratch_")
_MATRICES = _named("v_wmma")
_MOVED = _named("v_mov", "v_swap", "s_movrel")
_ARITHMETIC = _named("v_fma", "v_add_f", "v_cvt", "v_div", "v_max")
_LANES = _named(
    "v_readlane", "v_writelane", "v_readfirst", "v_perm", "ds_bpermute", "ds_permute", "ds_swizzle"
)


def _words(code: bytes) -> str:
    parts = (int.from_bytes(code[i : i + 4], "little") for i in range(0, len(code), 4))
    return "  .long " + ", ".join(f"0x{part:08x}" for part in parts)


def _with_resource(code: bytes, first: int) -> bytes:
    """A MUBUF, MTBUF or MIMG encoding whose resource begins at an SGPR (bits 52:48, in fours)."""
    changed = bytearray(code)
    changed[6] = changed[6] & ~0x1F | first // 4
    return bytes(changed)


def _table(low: int) -> str:
    """Text that loads the table's address into a pair."""
    return f"  s_load_b64 s[{low}:{low + 1}], s[100:101], 0x0\n  s_waitcnt lgkmcnt(0)"


def _small_offsets(draw: random.Random) -> str:
    """Text that makes some vector registers small numbers, so that they can be offsets and coordinates."""
    lines: list[str] = []
    for _ in range(draw.randrange(4)):
        mask = draw.choice((0x3, 0x3F, 0xFFC, 0x1FFF, 0xFFFFFF))
        lines.append(f"  v_and_b32 v{draw.randrange(24)}, 0x{mask:x}, v{draw.randrange(24)}")
    return "\n".join(lines)


def _buffer(draw: random.Random, encode: _Encode) -> str:
    q = draw.randrange(0, 100, 4)
    stride, swizzle = draw.choice((0, 4, 16, 60, 0x3FFF)), draw.choice((0, 0, 1, 2, 3))
    records = draw.choice((0, 1, 7, 64, 4096, 8191, 8192, 8193, 0xFFFFFFFF))
    kind = draw.randrange(1 << 32) if draw.random() < 0.3 else (
        0xFAC | draw.randrange(1, 64) << 12 | draw.randrange(4) << 21 | draw.choice((0, 1)) << 23
        | draw.randrange(4) << 28
    )  # fmt: skip
    name = draw.choice(_SCALAR_BUFFERS if draw.random() < 0.2 else _BUFFERS)
    code = encode(name)
    is_scalar = name.startswith("s_")
    code = bytes([code[0] & ~0x3F | q // 2]) + code[1:] if is_scalar else _with_resource(code, q)
    return "\n".join((
        _table(q),
        f"  s_or_b32 s{q + 1}, s{q + 1}, 0x{stride << 16 | swizzle << 30:x}",
        f"  s_mov_b32 s{q + 2}, 0x{records:x}",
        f"  s_mov_b32 s{q + 3}, 0x{kind:x}",
        _small_offsets(draw),
        _words(code),
    ))  # fmt: skip


def _image(draw: random.Random, encode: _Encode) -> str:
    o = draw.randrange(0, 96, 4)
    width, height, depth = (draw.choice((0, 1, 7, 31, 63, 0x3FFF)) for _ in range(3))
    words = [
        0, draw.randrange(1, 64) << 20 | (width & 3) << 30, width >> 2 | height << 14,
        0xFAC | draw.randrange(8, 14) << 28, min(depth, 0x1FFF) | draw.choice((0, 0, 1, 5)) << 16, 0, 0, 0,
    ]  # fmt: skip
    if draw.random() < 0.25:
        words[draw.randrange(1, 8)] ^= 1 << draw.randrange(32)
    lines = [_table(o), f"  s_lshr_b64 s[{o}:{o + 1}], s[{o}:{o + 1}], 8"]
    lines.append(f"  s_or_b32 s{o + 1}, s{o + 1}, 0x{words[1]:x}")
    lines += [f"  s_mov_b32 s{o + n}, 0x{words[n]:x}" for n in range(2, 8) if o + n < 106]
    lines += [_small_offsets(draw), _words(_with_resource(encode(draw.choice(_IMAGES)), o))]
    return "\n".join(lines)


def _addressed(names: list[str], *apertures: int) -> Callable[[random.Random, _Encode], str]:
    """Flat accesses whose 64-bit addresses lie in an aperture, or in the table."""

    def make(draw: random.Random, encode: _Encode) -> str:
        pair = draw.randrange(0, 23)
        lines = [
            _small_offsets(draw),
            f"  v_and_b32 v{pair}, 0x{draw.choice((0xFF, 0xFFFC, 0xFFFFF)):x}, v{pair}",
        ]
        if draw.random() < 0.6 and apertures:
            lines.append(f"  v_mov_b32 v{pair + 1}, 0x{draw.choice(apertures) << 16:x}")
        else:
            lines.append(_table(98))
            lines.append(f"  v_add_nc_u32 v{pair}, s98, v{pair}\n  v_mov_b32 v{pair + 1}, s99")
        code = bytearray(encode(draw.choice(names)))
        if draw.random() < 0.8:
            code[4] = pair
        return "\n".join((*lines, _words(bytes(code))))

    return make


def _plain(names: list[str], *before: str) -> Callable[[random.Random, _Encode], str]:
    """Instructions behind one of some lines of text."""

    def make(draw: random.Random, encode: _Encode) -> str:
        first = draw.choice(before) if before else ""
        number = draw.choice((0, 1, 31, 105, 127, 255, 0xFFFF, 0x10001, 0x3FF03FF, 0x7FFFFFFF, 0xFFFFFFFF))
        first = first.format(number=f"0x{number:x}", v=draw.randrange(24))
        return "\n".join((first, _small_offsets(draw), _words(encode(draw.choice(names)))))

    return make


def _call(draw: random.Random, _: _Encode) -> str:
    """Jumps and calls to addresses in and around the code, misaligned ones too."""
    d, far = draw.randrange(72, 98, 2), draw.choice((4, 8, 12, 16, 60, 2, 1, -64, 1 << 12, 1 << 20, -4))
    jump = draw.choice((f"s_setpc_b64 s[{d}:{d + 1}]", f"s_swappc_b64 s[60:61], s[{d}:{d + 1}]",
                        "s_call_b64 s[60:61], 1\n  s_nop 0", "s_setpc_b64 s[60:61]"))  # fmt: skip
    return f"  s_getpc_b64 s[{d}:{d + 1}]\n  s_add_u32 s{d}, s{d}, 0x{far & 0xFFFFFFFF:x}\n  {jump}"


def _mode(draw: random.Random, encode: _Encode) -> str:
    """Any MODE, then arithmetic that looks at it."""
    name = draw.choice(_ARITHMETIC)
    value = draw.choice((0, 0x1F, 0xFF, 0x3F0, draw.randrange(1 << 32)))
    first, bits = draw.choice((0, 4, 8)), draw.choice((4, 24))
    mode = f"  s_setreg_imm32_b32 hwreg(HW_REG_MODE, {first}, {bits}), 0x{value:x}"
    return "\n".join((mode, _words(encode(name))))


_WAYS: tuple[Callable[[random.Random, _Encode], str], ...] = (
    _buffer, _buffer, _buffer, _image, _image, _call, _mode,
    _addressed(_FLAT, 1, 2, 1, 2, 0, 3, 0x7FFF, 0xFFFF),
    _addressed(_GLOBAL),
    _plain(_SCRATCH),
    _plain(_LDS, "", "  s_mov_b32 m0, {number}"),
    _plain(_LDS, "  v_and_b32 v{v}, {number}, v{v}"),
    _plain(_MATRICES),
    _plain(_MOVED, "  s_mov_b32 m0, {number}"),
    _plain(_LANES, "", "  s_mov_b32 exec_lo, {number}"),
    _plain(["s_sendmsg", "s_getreg_b32"], "  s_mov_b32 m0, {number}"),
)  # fmt: skip


def reach(draw: random.Random, encode: _Encode) -> str:
    """Draw one access with what leads to it; ``encode`` gives an encoding of an instruction by name."""
    return draw.choice(_WAYS)(draw, encode)
