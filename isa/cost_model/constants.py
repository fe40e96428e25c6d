"""The numbers of the cost model: each with its unit, where it comes from, and how sure it is.

``measured`` stands in the traces of a real RX 7900 XTX that lie beside the tests (``tests/data/traces``);
``published`` was printed by somebody who measured or built it; ``assumed`` has neither, and says why it is
what it is. Nothing else in this package holds a number of the hardware.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

__all__ = ["CONSTANTS", "Constant", "Kind", "cycles"]

Kind = Literal["measured", "published", "assumed"]


@dataclass(frozen=True, slots=True)
class Constant:
    """One number.

    Attributes
    ----------
    name : str
        By which :data:`CONSTANTS` has it.
    value : float
        In ``unit``.
    unit : str
        ``cycles``, ``bytes/cycle``, …
    kind : str
        ``measured``, ``published`` or ``assumed``.
    source : str
        Where it is seen or printed, or why it is assumed.
    """

    name: str
    value: float
    unit: str
    kind: Kind
    source: str


_TRACES: Final = "traces: "
_LLVM: Final = "LLVM 22's scheduling model of gfx11"
_AMD_SPEC: Final = "AMD's data sheet of the RX 7900 XTX"
_SEB_V: Final = "seb-v, Optimizing matrix multiplication on RDNA3"
_CHIPS: Final = "Chips and Cheese, Microbenchmarking RDNA 3"
_ORIGAMI: Final = "AMD rocm-origami 0.0.3, its table of gfx1100"

_ROWS: Final[tuple[tuple[str, float, str, Kind, str], ...]] = (
    # vector ALU: cycles that an instruction keeps the SIMD's issue
    ("valu issue", 1, "cycles", "measured", _TRACES + "independent instructions follow each other at 1"),
    ("shift64 issue", 2, "cycles", "measured", _TRACES + "64-bit shifts follow each other at 2"),
    ("f64 issue", 16, "cycles", "published", _AMD_SPEC + ": 1.92 TFLOPS of f64, 1/16 of f32 without pairs"),
    ("multiply32 issue", 4, "cycles", "assumed", "said to be of quarter rate; no trace has one"),
    ("trans issue", 4, "cycles", "assumed", "a unit of 8 lanes beside the ALU's 32; no trace has one"),
    ("wmma issue", 32, "cycles", "published", _ORIGAMI + ": 16x16x16 of f16, bf16, iu8"),
    ("wmma iu4 issue", 16, "cycles", "published", _ORIGAMI + ": 16x16x16 of iu4"),
    ("valu queue", 8, "instructions", "assumed", "four are seen to be issued behind one that still waits"),
    # from an instruction to the first that can use what it wrote
    ("valu result", 5, "cycles", "measured", _TRACES + "chains of dependent adds"),
    ("shift64 result", 6, "cycles", "published", _LLVM),
    ("multiply32 result", 8, "cycles", "published", _LLVM),
    ("trans result", 10, "cycles", "published", _LLVM),
    ("f64 result", 38, "cycles", "published", _LLVM),
    ("f64 trans result", 40, "cycles", "published", _LLVM),
    ("wmma result", 37, "cycles", "assumed", "its issue and the ALU's 5; LLVM's 5 is a placeholder"),
    ("mask result", 1, "cycles", "measured", _TRACES + "carries; from a compare to its select not seen"),
    ("salu result", 2, "cycles", "measured", _TRACES + "chains of address arithmetic"),
    ("scc result", 1, "cycles", "measured", _TRACES + "add with carry behind add"),
    ("salu to valu", 2, "cycles", "published", _LLVM),
    (
        "valu to salu",
        18,
        "cycles",
        "measured",
        _TRACES + "from a compare to EXEC to its branch, 16-18",
    ),
    ("scalar overwrite", 8, "cycles", "measured", _TRACES + "SALU writes an SGPR that a VALU still reads"),
    # what stands between kinds of instructions of one wave
    ("memory behind valu", 17, "cycles", "measured", _TRACES + "LDS and VMEM wait until the VALU is empty"),
    ("lds address", 18, "cycles", "measured", _TRACES + "from the VALU that wrote the address"),
    ("forwarded", 1, "cycles", "measured", _TRACES + "a link of a dependent chain is done so much later"),
    ("smem behind salu", 9, "cycles", "measured", _TRACES + "scalar loads wait until the SALU is empty"),
    ("wait behind memory", 3, "cycles", "measured", _TRACES + "waits and clauses behind LDS and VMEM"),
    ("valu behind lds", 7, "cycles", "measured", _TRACES + "VALU behind an LDS load of the same wave"),
    ("valu behind vmem", 7, "cycles", "assumed", "as behind LDS: both read their VGPRs the same way"),
    ("branch", 3, "cycles", "measured", _TRACES + "a branch that is not taken"),
    ("branch taken", 16, "cycles", "assumed", "no trace has one; about what a barrier's restart takes"),
    ("barrier", 14, "cycles", "measured", _TRACES + "from the last wave that is seen to come"),
    # LDS
    ("lds load", 29, "cycles", "measured", _TRACES + "31 of a b32, less the 2 that its data take"),
    ("lds store", 31, "cycles", "measured", _TRACES + "33 of a b32, less the 2 that its data take"),
    ("lds banks", 32, "banks", "published", _SEB_V + ": of 4 bytes, of a CU"),
    ("lds rate", 128, "bytes/cycle", "published", _SEB_V + ": of a CU; its two SIMDs share it"),
    # memory
    ("vmem rate", 64, "bytes/cycle", "assumed", "vector cache of a CU; its two SIMDs share it"),
    ("vmem cold", 1500, "cycles", "measured", _TRACES + "first touch: 720-1593"),
    ("smem cold", 1300, "cycles", "measured", _TRACES + "first touch: 831-1406"),
    ("vmem infinity", 376, "cycles", "published", _CHIPS + ": 150.3 ns at 2.5 GHz, Infinity Cache, vector"),
    ("smem infinity", 321, "cycles", "published", _CHIPS + ": 128.4 ns at 2.5 GHz, Infinity Cache, scalar"),
    ("vmem store", 327, "cycles", "measured", _TRACES + "from a store to the end of the wave: 252-344"),
    ("message", 16, "cycles", "published", _LLVM + ", for exports"),
    # the card
    ("clock", 2.5e9, "cycles/s", "published", _AMD_SPEC),
    ("simds", 192, "SIMDs", "published", "device properties in the files of the traces: 96 CUs of 2"),
    ("vram", 960e9, "bytes/s", "published", _AMD_SPEC),
    ("vram reached", 0.732e12, "bytes/s", "published", _ORIGAMI + " (by microbenchmarks)"),
    ("infinity reached", 4.2456e12, "bytes/s", "published", _ORIGAMI + " (3.48 x 1.22 TB/s)"),
    ("l2 reached", 7.12e12, "bytes/s", "published", _ORIGAMI + " (by microbenchmarks)"),
    ("instruction cache", 32768, "bytes", "published", "RDNA3: 32 KiB of a workgroup processor"),
)

#: All constants by name.
CONSTANTS: Final = MappingProxyType({row[0]: Constant(*row) for row in _ROWS})


def cycles(name: str) -> int:
    """Return a constant that counts cycles or things.

    Examples
    --------
    >>> cycles("valu result")
    5
    """
    return int(CONSTANTS[name].value)
