"""The table of meanings and how it is filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ....isa import Instruction
from ..operands import UnsupportedError

if TYPE_CHECKING:
    from ..translate import Translator

__all__ = ["FIDELITY", "MEANINGS", "Fidelity", "Meaning", "instruction", "unsupported"]

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
    unsupported : str
        Why the instruction is not executed at all; empty where it is.
    graphics : bool
        Not executed because no compute kernel has a use for it.
    """

    exact: bool = True
    bound: str = ""
    unsupported: str = ""
    graphics: bool = False


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


def unsupported(*names: str, reason: str, graphics: bool) -> None:
    """Enter mnemonics that end the kernel with an error.

    Parameters
    ----------
    *names : str
        Canonical mnemonics.
    reason : str
        Why; the error names it.
    graphics : bool
        No compute kernel has a use for them.
    """

    def refuse(t: Translator, i: Instruction) -> None:
        raise UnsupportedError(reason)

    for name in names:
        instruction(name)(refuse)
        FIDELITY[name] = Fidelity(False, "", reason, graphics)
