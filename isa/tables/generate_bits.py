"""Make ``rdna3_bits.py`` and ``rdna3_image_words.py``: what only a disassembler shows.

Run it as ``python -m barewave.isa.tables.generate_bits VECTORS LIBRARY`` where ``VECTORS`` is
``gfx1100_vectors_core.txt`` and ``LIBRARY`` LLVM 22's shared library. Every bit of every vector is flipped: a
bit whose flip never gives an instruction is fixed, one whose flip never changes the text makes no difference.
"""

from __future__ import annotations

import ctypes
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

from ..encodings import ENCODINGS, MAGIC
from ..images import address_words
from ..rdna3_disassembler import decode
from . import InstructionInfo, by_opcode

__all__ = ["main"]

#: Gives the text of an instruction in a wave size, or None.
Witness = Callable[[bytes, int], str | None]
#: Instructions that the vectors leave out, because their text assembles to another form.
_OTHERS = (("VOP3", 384, 0xD5800000), ("VOP3", 411, 0xD59B0000), ("MIMG", 24, 0xF0600F18))


def _witness(library: str) -> Witness:
    llvm = ctypes.CDLL(library)
    for part in ("TargetInfo", "TargetMC", "Disassembler"):
        getattr(llvm, f"LLVMInitializeAMDGPU{part}")()
    create, read = llvm.LLVMCreateDisasmCPUFeatures, llvm.LLVMDisasmInstruction
    create.restype, read.restype = ctypes.c_void_p, ctypes.c_size_t
    pointer, number = ctypes.c_void_p, ctypes.c_uint64
    create.argtypes = [ctypes.c_char_p] * 3 + [pointer, ctypes.c_int, pointer, pointer]
    read.argtypes = [pointer, ctypes.c_char_p, number, number, ctypes.c_char_p, ctypes.c_size_t]
    triple, card = b"amdgcn-amd-amdhsa", b"gfx1100"
    contexts = {
        size: create(triple, card, b"+wavefrontsize%d" % size, None, 0, None, None) for size in (32, 64)
    }
    buffer = ctypes.create_string_buffer(2048)

    def text(data: bytes, wave_size: int) -> str | None:
        data += bytes(16 - len(data))
        if not read(contexts[wave_size], data, len(data), 0, buffer, len(buffer)):
            return None
        return " ".join(buffer.value.decode().split(" ; Warning")[0].split())

    return text


def _spans(numbers: Iterable[int]) -> str:
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    return ",".join(f"{first}" if first == last else f"{first}-{last}" for first, last in spans)


def _flips(bases: list[tuple[bytes, int]], witness: Witness) -> tuple[int, int]:
    """Bits that are fixed, and bits without difference, in all of some encodings of one instruction."""
    seen: list[Counter[str]] = [Counter() for _ in range(8 * len(bases[0][0]))]
    for data, wave_size in bases:
        own, value = witness(data, wave_size), int.from_bytes(data, "little")
        for bit, counter in enumerate(seen):
            text = witness((value ^ 1 << bit).to_bytes(len(data), "little"), wave_size)
            counter["fixed" if text is None else "same" if text == own else "other"] += 1
    fixed = sum(1 << bit for bit, counter in enumerate(seen) if set(counter) == {"fixed"})
    same = sum(1 << bit for bit, counter in enumerate(seen) if set(counter) == {"same"})
    return fixed, same


def _operand_bits(info: InstructionInfo) -> int:
    """Bits that choose the instruction or name its registers."""
    word = ENCODINGS[info.format]
    mask = MAGIC[info.format][0]
    for field in ["op", *(spec.field for spec in info.operands if spec.kind in "vsa")]:
        name = "vdst" if field == "sdst" and "sdst" not in word.fields else field
        if name in word.fields:
            mask |= word.fields[name].mask
    return mask


def _bits(vectors: Path, witness: Witness) -> list[str]:
    bases: dict[tuple[str, int, str], list[tuple[bytes, int]]] = defaultdict(list)
    for line in vectors.read_text().splitlines():
        _, wave, code, _ = line.split("\t")
        instruction = decode(bytes.fromhex(code), wave_size=64 if wave == "64" else 32)
        dpp = f"dpp{instruction.modifiers['dpp']}" if instruction.modifiers.get("dpp") else ""
        if not dpp and instruction.size * 8 > ENCODINGS[instruction.format].width:
            dpp = "" if instruction.format == "MIMG" else "literal"
        key = (instruction.format, instruction.opcode, dpp)
        bases[key].append((instruction.data, instruction.wave_size))
    for form, opcode, word in _OTHERS:
        bases[form, opcode, ""].append((word.to_bytes(8, "little"), 32))
    rows: dict[tuple[str, int, int, int, int, int], list[int]] = defaultdict(list)
    for (form, opcode, variant), found in bases.items():
        if variant not in ("", "literal") or (variant and (form, opcode, "") in bases):
            continue
        width = ENCODINGS[form].width
        free = ((1 << width) - 1) & ~_operand_bits(by_opcode()[form][opcode])
        short = [(data[: width // 8], size) for data, size in found] if form == "MIMG" else found
        fixed, same = (bits & free for bits in _flips(short, witness))
        dpp_fixed = dpp_same = 0
        if (form, opcode, "dpp16") in bases:
            dpp_fixed, dpp_same = (
                bits >> width & 0xFFFE0000 for bits in _flips(bases[form, opcode, "dpp16"], witness)
            )
        value = int.from_bytes(found[0][0][: width // 8], "little") & fixed
        rows[form, fixed, value, same, dpp_fixed, dpp_same].append(opcode)
    return [
        " ".join([form, *(f"{number:x}" for number in numbers), _spans(opcodes)])
        for (form, *numbers), opcodes in sorted(rows.items())
    ]


def _address_count(text: str) -> int:
    """VGPRs of the address in an image instruction's text."""
    match = re.match(r"\S+ (?:v\d+|v\[[^\]]*\]), (\[.*?\](?=, [st])|v\d+|v\[[^\]]*\]),", text)
    ranges = re.findall(r"v\[(\d+):(\d+)\]|v\d+", match[1] if match else "")
    return sum(int(last) - int(first) + 1 if last else 1 for first, last in ranges)


def _image_words(witness: Witness) -> list[str]:
    rows: dict[tuple[int, int, int, str], list[int]] = defaultdict(list)
    for opcode, info in by_opcode()["MIMG"].items():
        if "bvh" in info.flags:
            continue
        kind = "gather" if "gather4" in info.flags else "msaa" if "msaa" in info.flags else "any"
        if "atomic" in info.flags:
            kind = "cmpswap" if "cmpswap" in info.flags else "atomic"

        def count(
            named: int, dim: int, a16: int, first: int = 10, *, opcode: int = opcode, kind: str = kind
        ) -> int:
            dmask = 3 if kind == "cmpswap" else 1
            word = (
                0xF0000000 | opcode << 18 | named | dim << 2 | a16 << 16 | dmask << 8 | first << 32 | 20 << 40
            )
            return _address_count(witness(word.to_bytes(8, "little"), 32) or "")

        shapes = [(dim, a16) for dim in range(8) for a16 in (0, 1)]
        known = [
            {
                words
                for dim, a16 in shapes
                if (words := address_words(info.name, dim, bool(a16))) == count(named, dim, a16)
            }
            for named in (0, 1)
        ]
        most_named = max(known[1] or {count(1, 0, 0)})
        rows[count(0, 7, 0, 255), max(known[0]), most_named, kind].append(opcode)
    return [" ".join(map(str, (*key, _spans(opcodes)))) for key, opcodes in sorted(rows.items())]


def _write(name: str, lines: list[str]) -> None:
    path = Path(__file__).with_name(name)
    head = path.read_text().split('= """\\\n')[0]
    path.write_text(head + '= """\\\n' + "\n".join(lines) + '\n"""\n')


def main(vectors: str, library: str) -> None:
    """Write both tables, keeping their heads.

    Parameters
    ----------
    vectors : str
        Path of ``gfx1100_vectors_core.txt``.
    library : str
        Path of LLVM 22's shared library.
    """
    witness = _witness(library)
    _write("rdna3_bits.py", _bits(Path(vectors), witness))
    _write("rdna3_image_words.py", _image_words(witness))


if __name__ == "__main__":
    main(*sys.argv[1:])
