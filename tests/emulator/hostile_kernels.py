"""Kernels that nobody would write.

Kinds: random bytes; encodings that LLVM made, some with a bit flipped; every instruction of the engine with
the bits of its operands drawn anew; addresses and descriptors that are nearly right; and short programs made
to hurt (wild jumps, endless loops, barriers that not all waves reach, EXEC of 0, floods of messages).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hostile_descriptors import EXECUTED, reach
from hostile_traps import trap

from barewave.isa import decode

__all__ = ["KINDS", "Hostile", "forms", "kernel", "kernel_text", "scrambled", "vectors"]

VECTORS = Path(__file__).resolve().parents[1] / "data" / "isa"
KINDS = ("bytes", "vectors", "forms", "forms", "forms", "reaches", "reaches", "traps")

_TEXT = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl hostile
.p2align 8
.type hostile,@function
hostile:
{body}
.Lend:
.size hostile, .Lend-hostile
.rodata
.p2align 6
.amdhsa_kernel hostile
  .amdhsa_kernarg_size 16
  .amdhsa_group_segment_fixed_size {lds}
  .amdhsa_private_segment_fixed_size {private}
  .amdhsa_enable_private_segment {scratch}
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 2
  .amdhsa_wavefront_size32 {wave32}
  .amdhsa_float_round_mode_32 {rounding}
  .amdhsa_float_denorm_mode_32 {denormals}
  .amdhsa_system_sgpr_workgroup_id_y 1
  .amdhsa_next_free_vgpr 256
  .amdhsa_next_free_sgpr 106
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: hostile
    .symbol: hostile.kd
    .kernarg_segment_size: 16
    .kernarg_segment_align: 8
    .group_segment_fixed_size: {lds}
    .private_segment_fixed_size: {private}
    .wavefront_size: {wave}
    .sgpr_count: 106
    .vgpr_count: 256
    .max_flat_workgroup_size: 1024
    .args:
      - {{ .name: table, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }}
.end_amdgpu_metadata
"""

# Registers come from the table: SGPRs from its first 256 bytes, VGPRs 1 to 15 from what follows, by lane.
_PROLOGUE = """
  s_load_b64 s[6:7], s[0:1], 0x0
  v_and_b32 v0, 0x3f, v0
  v_lshlrev_b32 v16, 4, v0
  s_waitcnt lgkmcnt(0)
  global_load_b128 v[1:4], v16, s[6:7] offset:1024
  global_load_b128 v[5:8], v16, s[6:7] offset:2048
  global_load_b128 v[9:12], v16, s[6:7] offset:3072
  global_load_b128 v[13:16], v16, s[6:7] offset:4080
  s_load_b512 s[8:23], s[6:7], 0x0
  s_load_b512 s[24:39], s[6:7], 0x40
  s_load_b512 s[40:55], s[6:7], 0x80
  s_load_b512 s[56:71], s[6:7], 0xc0
  s_load_b64 vcc, s[6:7], 0x100
  s_mov_b64 s[100:101], s[0:1]
  s_waitcnt vmcnt(0) lgkmcnt(0)
"""


@dataclass(frozen=True)
class Hostile:
    """One kernel and how it is launched.

    Attributes
    ----------
    kind : str
        One of :data:`KINDS`.
    text : str
        Assembly text.
    grid, block : int
        Workgroups, and work-items of each.
    vgprs : int
        Vector registers that a wave gets, whatever its code names.
    tame : bool
        Its registers hold addresses of its own buffer mostly.
    counted : bool
        It runs with the performance counters on.
    """

    kind: str
    text: str
    grid: int
    block: int
    vgprs: int
    tame: bool
    counted: bool


@cache
def _encodings() -> list[tuple[tuple[str, ...], bytes]]:
    """Encodings that llvm-mc made, one of every form, with the names of their instructions."""
    found: list[tuple[tuple[str, ...], bytes]] = []
    for name in ("gfx1100_vectors_core.txt", "gfx1100_vopd.txt"):
        for line in (VECTORS / name).read_text().splitlines():
            columns = line.split("\t")
            if len(columns) == 4 and not columns[3].startswith(("s_endpgm", "s_sethalt")):
                code = bytes.fromhex(columns[2])
                instruction = decode(code, 0, wave_size=64 if columns[1] == "64" else 32)
                parts = instruction.parts or (instruction,)
                found.append((tuple(part.name.replace("v_dual_", "v_") for part in parts), code))
    return found


@cache
def vectors() -> list[bytes]:
    """Encodings, mostly of what the engine executes: anything else ends the kernel before it does harm."""
    return [
        code
        for number, (names, code) in enumerate(_encodings())
        if number % 64 == 0 or EXECUTED.issuperset(names)
    ]


@cache
def forms() -> dict[str, list[bytes]]:
    """Encodings of what the engine executes, by mnemonic; of two together, by both."""
    found: dict[str, list[bytes]] = {}
    for names, code in _encodings():
        if EXECUTED.issuperset(names) and not decode(code, 0).modifiers.get("gds"):
            found.setdefault(" ".join(names), []).append(code)
    return found


def scrambled(draw: random.Random, code: bytes) -> bytes:
    """Draw the operands and modifiers of an encoding anew, for the same instruction."""
    before = decode(code, 0)
    for _ in range(6):
        other = bytearray(code)
        for _ in range(draw.randint(1, 8)):
            other[draw.randrange(len(other))] ^= 1 << draw.randrange(8)
        after = decode(bytes(other), 0)
        same = after.size == before.size and after.name == before.name and after.format == before.format
        if same and not after.modifiers.get("gds"):
            return bytes(other)
    return code


def words(code: bytes) -> str:
    """Assembly text of bytes."""
    return "  .long " + ", ".join(
        f"0x{int.from_bytes(code[i : i + 4], 'little'):08x}" for i in range(0, len(code), 4)
    )


def _from_bytes(draw: random.Random) -> str:
    return words(draw.randbytes(4 * draw.randint(1, 24)))


def _from_vectors(draw: random.Random) -> str:
    lines: list[str] = []
    for _ in range(draw.randint(2, 24)):
        code = bytearray(draw.choice(vectors()))
        if draw.random() < 0.1:
            code[draw.randrange(len(code))] ^= 1 << draw.randrange(8)
        lines.append(words(bytes(code)))
    return "\n".join(lines)


def _from_forms(draw: random.Random) -> str:
    known = forms()
    names = list(known)
    lines: list[str] = []
    for _ in range(draw.randint(2, 40)):
        code = draw.choice(known[draw.choice(names)])
        lines.append(words(scrambled(draw, code)))
        if draw.random() < 0.2:  # what was computed before is no address any more
            first = draw.randrange(0, 61, 4)
            lines.append(f"  s_load_b128 s[{first}:{first + 3}], s[100:101], 0x0\n  s_waitcnt lgkmcnt(0)")
    return "\n".join(lines)


def _from_reaches(draw: random.Random) -> str:
    return "\n".join(
        reach(draw, lambda name: scrambled(draw, draw.choice(forms()[name])))
        for _ in range(draw.randint(1, 10))
    )


def _from_traps(draw: random.Random) -> str:
    return "\n".join(trap(draw, number) for number in range(draw.randint(1, 12)))


_MAKERS: dict[str, Callable[[random.Random], str]] = {
    "bytes": _from_bytes,
    "vectors": _from_vectors,
    "forms": _from_forms,
    "reaches": _from_reaches,
    "traps": _from_traps,
}


def kernel_text(
    body: str, *, lds: int, private: int, wave: int = 32, rounding: int = 0, denormals: int = 3,
) -> str:  # fmt: skip
    """Assembly text of the kernel ``hostile``: a body, and what its descriptor says."""
    return _TEXT.format(
        body=body,
        lds=lds,
        private=private,
        scratch=int(private > 0),
        wave32=int(wave == 32),
        wave=wave,
        rounding=rounding,
        denormals=denormals,
    )


def kernel(number: int) -> Hostile:
    """Make kernel ``number``: always the same one."""
    draw = random.Random(number)
    kind = KINDS[number % len(KINDS)]
    body = _PROLOGUE + _MAKERS[kind](draw) + ("\n  s_endpgm" if draw.random() < 0.9 else "")
    private = draw.choice((0, 0, 4, 16, 260))
    text = kernel_text(
        body,
        lds=draw.choice((0, 4, 1024, 65536)),
        private=private,
        wave=32 if draw.random() < 0.6 else 64,
        rounding=draw.choice((0, 0, 0, 1, 2, 3)),
        denormals=draw.randrange(4),
    )
    grid, block = draw.choice((1, 1, 2, 5)), draw.choice((1, 32, 33, 64, 256, 1024))
    vgprs = draw.choice((24, 48, 96, 256, 256))
    return Hostile(kind, text, grid, block, vgprs, tame=draw.random() < 0.6, counted=draw.random() < 0.1)
