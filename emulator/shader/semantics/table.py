"""The table of meanings and how it is filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ....isa import Instruction

if TYPE_CHECKING:
    from ..translate import Translator

__all__ = ["FIDELITY", "MEANINGS", "Fidelity", "Meaning", "instruction"]

Meaning = Callable[["Translator", Instruction], None]


@dataclass(frozen=True, slots=True)
class Fidelity:
    """How true an instruction's execution is.

    Attributes
    ----------
    exact : bool
        Every bit of the result is the hardware's.
    bound : str
        Otherwise, the bound of the error and what is open.
    """

    exact: bool = True
    bound: str = ""


MEANINGS: Final[dict[str, Meaning]] = {}
"""By canonical mnemonic."""

FIDELITY: Final[dict[str, Fidelity]] = {}
"""By canonical mnemonic, for the fidelity report."""


def instruction(*names: str, bound: str = "") -> Callable[[Meaning], Meaning]:
    """Enter a function as the meaning of one or more mnemonics.

    Parameters
    ----------
    *names : str
        Canonical mnemonics.
    bound : str
        For a result that may differ from the hardware's: by how much, or what is not known.
    """

    def enter(meaning: Meaning) -> Meaning:
        for name in names:
            if name in MEANINGS:
                raise ValueError(f"{name} has two meanings")
            MEANINGS[name] = meaning
            FIDELITY[name] = Fidelity(not bound, bound)
        return meaning

    return enter
