"""Random instruction words: each format and opcode, its fields drawn so that all of their cases come up.

Only the shapes of the encodings and the opcode numbers come from the tables; texts and validity do not, so
what a word means is for the witness to say.
"""

from __future__ import annotations

import random
import struct
from functools import cache

from barewave.isa.encodings import DPP16, ENCODINGS, MAGIC
from barewave.isa.tables import by_opcode

__all__ = ["LITERALS", "SOURCES", "formats", "opcodes", "random_words", "sweep"]

#: Nine-bit sources in which something changes: SGPR and VGPR bounds, constants, literals, DPP, apertures.
SOURCES = (
    0, 1, 4, 5, 100, 103, 104, 105, 106, 107, 108, 110, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 192,
    193, 208, 209, 230, 233, 234, 235, 236, 237, 238, 239, 240, 242, 244, 247, 248, 249, 250, 251, 252, 253,
    254, 255, 256, 257, 383, 384, 385, 509, 510, 511,
)  # fmt: skip
#: Literals around each rule: small integers, inline constants of each width, limits.
LITERALS = (
    0, 1, 15, 16, 63, 64, 65, 0xFFFFFFFF, 0xFFFFFFF0, 0xFFFFFFEF, 0x3F800000, 0xBF800000, 0x3F000000,
    0x40000000, 0x3E22F983, 0x3E22F982, 0x3FF00000, 0x3FC45F30, 0x3C00, 0xBC00, 0x3118, 0x3F80, 0x3E23,
    0x80000000, 0x7FFFFFFF, 0xFFFF, 0x10000, 0x8000, 0x7FFF, 0xFFFFFFC0, 0x3C003C00, 0x3F803F80, 0xFFF0FFF0,
    0xC0800000, 0x40800000, 0x4400, 0xC400, 0xFFF0, 0xFFFFFF80, 0x41, 0x12345678,
)  # fmt: skip


def formats() -> list[str]:
    """Formats of single instructions."""
    return [form for form in ENCODINGS if form in by_opcode() or form == "VOPD"]


def opcodes(form: str) -> list[int]:
    """Opcode numbers of a format; of VOPD both, that of X above the five bits of that of Y."""
    if form == "VOPD":
        return [x << 5 | y for x in sorted(by_opcode()["VOPDX"]) for y in sorted(by_opcode()["VOPDY"])]
    return sorted(by_opcode()[form])


def _tail(chooser: random.Random) -> bytes:
    """What may follow: a literal or a DPP dword, then another."""
    if chooser.random() < 0.5:
        first = chooser.choice(LITERALS)
    else:
        first = chooser.getrandbits(32)
        if chooser.random() < 0.5:
            controls = (0x0E4, 0x101, 0x10F, 0x111, 0x121, 0x140, 0x141, 0x150, 0x15F, 0x160, 0x16F, 0x1FF)
            fields = DPP16.decode(first)
            fields["dpp_ctrl"] = chooser.choice(controls)
            if chooser.random() < 0.5:
                fields.update(row_mask=15, bank_mask=15)
            first = DPP16.encode(**fields)
    return struct.pack("<II", first, chooser.getrandbits(32))


def _field(chooser: random.Random, name: str, width: int) -> int:
    """A value of a field: half of the time one at a boundary."""
    if chooser.random() < 0.5:
        return chooser.getrandbits(width)
    if name.startswith(("src", "ssrc", "soffset", "saddr", "sdst", "sbase", "sdata", "vdst")):
        return chooser.choice(SOURCES) & ((1 << width) - 1)
    return chooser.choice((0, 0, 0, 1, (1 << width) - 1, 1 << (width - 1)))


def random_words(chooser: random.Random, form: str, opcode: int | None = None) -> bytes:
    """Sixteen bytes that start with an instruction of this format.

    Parameters
    ----------
    chooser : random.Random
        Where the choices come from.
    form : str
        Format, such as ``VOP3``.
    opcode : int, optional
        Its opcode; any number that fits the field if it is not given.
    """
    layout = ENCODINGS[form]
    mask, value = MAGIC[form]
    word = 0
    for name, (high, low) in _ranges(form).items():
        word |= _field(chooser, name, high - low + 1) << low
    if chooser.random() < 0.1:  # bits that belong to no field
        word |= chooser.getrandbits(layout.width) & chooser.getrandbits(layout.width)
    if "op" in _ranges(form):
        high, low = _ranges(form)["op"]
        field = (1 << (high - low + 1)) - 1
        number = chooser.getrandbits(high - low + 1) if opcode is None else opcode
        word = word & ~(field << low) | number << low
    word = word & ~mask | value
    return word.to_bytes(layout.width // 8, "little") + _tail(chooser) + b"\0" * (8 - layout.width // 8)


@cache
def _ranges(form: str) -> dict[str, tuple[int, int]]:
    spans = {name: (field.high, field.low) for name, field in ENCODINGS[form].fields.items()}
    if form == "VOPD":  # its two opcodes stand side by side
        return {**spans, "op": (spans["opx"][0], spans["opy"][1])}
    return spans


def sweep(chooser: random.Random, form: str, opcode: int, name: str) -> list[bytes]:
    """All values of one field of one opcode, the rest random."""
    high, low = _ranges(form)[name]
    field = (1 << (high - low + 1)) - 1
    rows = []
    for value in range(field + 1):
        code = random_words(chooser, form, opcode)
        size = ENCODINGS[form].width // 8
        word = int.from_bytes(code[:size], "little") & ~(field << low) | value << low
        rows.append(word.to_bytes(size, "little") + code[size:])
    return rows
