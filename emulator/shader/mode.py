"""The MODE register as a fact of compiled code (reference: RDNA3 ISA manual, section 3.4.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ...fields import BitFields

__all__ = ["MODE", "Mode"]

MODE: Final = BitFields(
    "MODE", 32, "RDNA3 ISA manual 3.4.2",
    round32=(1, 0), round16_64=(3, 2), denorm32=(5, 4), denorm16_64=(7, 6), dx10_clamp=(8,), ieee=(9,),
    lod_clamped=(10,), trap_after_inst=(11,), exceptions=(21, 12), fp16_ovfl=(23,), disable_perf=(27,),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mode:
    """What compiled code must know of MODE; changing it means other code.

    Parameters
    ----------
    word : int
        The register's value.
    """

    word: int

    @property
    def ieee(self) -> bool:
        """Signalling NaNs are quieted, output modifiers ignored."""
        return bool(MODE.get(self.word, "ieee"))

    @property
    def dx10_clamp(self) -> bool:
        """The clamp modifier turns NaN into 0."""
        return bool(MODE.get(self.word, "dx10_clamp"))

    @property
    def fp16_ovfl(self) -> bool:
        """Overflowing f16 results become the largest finite number."""
        return bool(MODE.get(self.word, "fp16_ovfl"))

    def rounding(self, bits: int) -> int:
        """Rounding of results of 16, 32 or 64 bits: 0 nearest even, 1 up, 2 down, 3 to zero."""
        return MODE.get(self.word, "round32" if bits == 32 else "round16_64")

    def keeps_input_denormals(self, bits: int) -> bool:
        """Denormal sources keep their value; else they count as zero."""
        return bool(MODE.get(self.word, "denorm32" if bits == 32 else "denorm16_64") & 1)

    def keeps_output_denormals(self, bits: int) -> bool:
        """Denormal results are written; else they become zero."""
        return bool(MODE.get(self.word, "denorm32" if bits == 32 else "denorm16_64") & 2)
