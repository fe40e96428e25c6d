"""How true the emulated card is, instruction by instruction: ``python -m barewave.emulator.fidelity``.

Written from the table of meanings, which says for each mnemonic whether its result is the hardware's to the
last bit, by how much it may differ, or why it is not executed. ``docs/fidelity.md`` is this text; a test
compares them.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Final

from ..isa.tables import instructions
from .shader.semantics import MEANINGS
from .shader.semantics.hardware import REGISTERS
from .shader.semantics.table import FIDELITY, Fidelity

__all__ = ["APPROXIMATE", "COMPUTE_FORMATS", "EXACT", "MISSING", "OPEN", "UNSUPPORTED", "document", "main",
           "outside", "status", "totals"]  # fmt: skip

EXACT: Final = "exact"
OPEN: Final = "exact, a case open"
"""Exact as far as AMD documents it; what is not documented stands in the bound."""
APPROXIMATE: Final = "approximate"
UNSUPPORTED: Final = "unsupported"
MISSING: Final = "not built"

COMPUTE_FORMATS: Final = (
    "SOP1", "SOP2", "SOPC", "SOPK", "SOPP", "SMEM", "VOP1", "VOP2", "VOP3", "VOP3P", "VOP3SD", "VOPC",
    "VOPDX", "VOPDY", "DS", "FLAT", "GLOBAL", "SCRATCH", "MUBUF", "MTBUF", "MIMG",
)  # fmt: skip
"""Encodings that a compute kernel can contain; the rest (EXP, LDSDIR, VINTERP) is graphics."""

_COLUMNS: Final = (EXACT, OPEN, APPROXIMATE, UNSUPPORTED, MISSING)

_SECTIONS: Final = {
    APPROXIMATE: "Approximate, and by how much",
    OPEN: "Exact, and what is open",
    UNSUPPORTED: "Unsupported, and why",
    MISSING: "Not built",
}

_HEAD: Final = """# Fidelity of the emulated card

Written by `python -m barewave.emulator.fidelity` from the table of what instructions do
(`emulator/shader/semantics`); a test compares them. No card was at hand: "exact" means equal to what AMD's
manual and its public reference models say, in all rounding and denormal modes.

* **exact**: every bit of every result, flag and register.
* **exact, a case open**: so too, but for a case that AMD does not document or where sources differ.
* **approximate**: may differ from the hardware by what stands beside it.
* **unsupported**: ends the kernel with an error that names the instruction and the reason.
"""

_REGISTERS_HEAD: Final = """Numbers without a row read 0; writes to what is not written change nothing.
"""

_GENERAL: Final = """
## What holds for all instructions

* **Time** is not modelled: each memory access is complete when the next instruction begins, so waits,
  clauses, priorities and hints change no result. Checked mode reports what silicon would punish.
* **Caches** do not exist: every load sees the latest store of any wave.
* **Traps**: the kernel driver runs gfx11.0 without a trap handler and with PRIV set, so `s_trap` does
  nothing, HALT is ignored, `s_sethalt 5` (FATAL_HALT) stops the wave for good, TTMPs can be written.
* **Float exceptions** cause no traps, whatever EXCP_EN says: KFD leaves STATUS.TRAP_EN 0 on gfx11.0, and then
  they are ignored (manual, 3.4.9). They also raise no bits of TRAPSTS.EXCP, which on the card they do: those
  seven bits read as they were written. AMD does not say which instructions gather them, and its manual and
  its emulator differ on whether DX10_CLAMP, which compilers set, suppresses them.
* **NaNs**: the first source's passes on with the sign that modifiers give it, quieted by MODE.IEEE, and
  signalling without it in all but conversions to half precision, as was measured on a gfx1100 (LLVM's pull
  request 208733). What rows of arithmetic call open would cost an FMA loop three quarters of its rate.
* **DPP**, a source lane that is inactive, without FI and without BOUND_CTRL: the lane is not written. AMD's
  manual says so in one place and that the source is 0 in another.
* **VGPRs beyond the allocation** (granules of 24 in wave32, 12 in wave64): v0 as a source (VOPD: the number
  modulo 4), no effect at all of an instruction with such a destination.
* **SGPR operands beyond their range** end the kernel with an error where the manual gives no result.
* **Order**: workgroups start in order and all that are resident together advance; lanes of one atomic
  instruction take their turn in the order of their numbers, which the hardware does not promise.
"""

_PROFILE: Final = """
## Choices that change these rows

Matrix instructions have a second, faster arithmetic (`BAREWAVE_EMULATED_MATRIX=fast`): fused multiply-adds
instead of the hardware's truncating sums. Then their float forms are approximate: relative to the sum of the
products' magnitudes the difference is at most a few units in the last place of f32. Results of 16 bits are
rounded (bf16: cut) once at the end, not after each of the hardware's eight steps; denormals are kept.
"""


def _fidelity(name: str) -> Fidelity | None:
    """Fidelity of a canonical mnemonic, or of the instruction that half of a VOPD is."""
    name = name.replace("v_dual_", "v_")
    if name not in MEANINGS:
        return None
    return FIDELITY.get(name, Fidelity())


def status(name: str) -> tuple[str, str]:
    """Return what an instruction's execution is, and the bound or reason.

    Parameters
    ----------
    name : str
        Canonical mnemonic.

    Returns
    -------
    tuple of str
        One of the five words above, and the text that belongs to it.
    """
    fidelity = _fidelity(name)
    if fidelity is None:
        return MISSING, "executing it ends the kernel with an error"
    if fidelity.unsupported:
        return UNSUPPORTED, fidelity.unsupported
    if fidelity.exact:
        return EXACT, ""
    text = fidelity.bound
    return (OPEN if text.startswith("exact") else APPROXIMATE), text


def totals() -> dict[str, Counter[str]]:
    """Count opcodes by encoding and by what their execution is."""
    result: dict[str, Counter[str]] = defaultdict(Counter)
    for info in instructions():
        result[info.format][status(info.name)[0]] += 1
    return dict(result)


def _totals_table() -> list[str]:
    counts = totals()
    lines = [f"| encoding | {' | '.join(_COLUMNS)} |", "|---" * (len(_COLUMNS) + 1) + "|"]
    whole: Counter[str] = Counter()
    compute: Counter[str] = Counter()
    for form, counter in sorted(counts.items()):
        whole += counter
        compute += counter if form in COMPUTE_FORMATS else Counter()
        lines.append(_row(form, counter))
    lines += [_row("**of compute kernels**", compute), _row("**all**", whole)]
    return lines


def outside() -> tuple[int, Counter[str]]:
    """Count opcodes of the compute formats that are neither exact nor approximate.

    Returns
    -------
    int
        Those that a compute kernel could use.
    Counter of str
        The others, by the reason why none can.
    """
    missing = 0
    graphics: Counter[str] = Counter()
    for info in instructions():
        word, text = status(info.name)
        if info.format not in COMPUTE_FORMATS or word not in (UNSUPPORTED, MISSING):
            continue
        fidelity = _fidelity(info.name)
        if fidelity is not None and fidelity.graphics:
            graphics[text] += 1
        else:
            missing += 1
    return missing, graphics


def _outside_text() -> str:
    missing, graphics = outside()
    others = "; ".join(f"{count}: {reason}" for reason, count in graphics.most_common())
    return (
        f"\n**Opcodes of the formats of compute kernels outside of the exact and approximate columns: "
        f"{missing}**, not counting {graphics.total()} that no compute kernel has a use for ({others})."
    )


def _row(title: str, counter: Counter[str]) -> str:
    return f"| {title} | {' | '.join(str(counter[column] or '') for column in _COLUMNS)} |"


def _notes() -> dict[tuple[str, str], list[str]]:
    """Instructions by what their execution is and the text beside it, in the order of the page."""
    groups: dict[tuple[str, str], set[str]] = defaultdict(set)
    for info in instructions():
        word, text = status(info.name)
        if text:
            groups[word, text].add(info.name)
    order = sorted(groups, key=lambda key: (list(_SECTIONS).index(key[0]), key[1]))
    return {key: sorted(groups[key]) for key in order}


def _instructions_table(numbers: dict[tuple[str, str], int]) -> list[str]:
    formats: dict[str, list[str]] = defaultdict(list)
    for info in instructions():
        if info.format not in formats[info.name]:
            formats[info.name].append(info.format)
    lines = ["| instruction | encodings | execution | note |", "|---|---|---|---|"]
    for name, forms in sorted(formats.items()):
        key = status(name)
        lines.append(f"| `{name}` | {' '.join(forms)} | {key[0]} | {numbers.get(key, '')} |")
    return lines


def _registers_table() -> list[str]:
    lines = ["| number | register | written | what is not as on the hardware |", "|---|---|---|---|"]
    for number, register in sorted(REGISTERS.items()):
        lines.append(f"| {number} | {register.name} | {'yes' if register.writes else ''} | {register.note} |")
    return lines


def document() -> str:
    """Make the whole page."""
    parts = [_HEAD, "## Opcodes\n", *_totals_table(), _outside_text(), _GENERAL, _PROFILE]
    notes = _notes()
    numbers = {key: number for number, key in enumerate(notes, 1)}
    for kind, title in _SECTIONS.items():
        lines = [
            f"{numbers[key]}. {key[1]}: {', '.join(f'`{name}`' for name in names)}"
            for key, names in notes.items()
            if key[0] == kind
        ]
        if lines:
            parts += [f"## {title}\n", *lines, ""]
    parts += ["## Hardware registers (s_getreg, s_setreg)\n", _REGISTERS_HEAD, *_registers_table(), ""]
    parts += ["## Every instruction\n", *_instructions_table(numbers), ""]
    return "\n".join(parts)


def main(arguments: list[str]) -> None:
    """Write the page to the file named, by default ``docs/fidelity.md`` of this tree."""
    default = Path(__file__).resolve().parent.parent / "docs" / "fidelity.md"
    target = Path(arguments[0]) if arguments else default
    target.write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
