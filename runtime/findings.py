"""What checked mode has found in a kernel, with its place in the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .program import LoadedProgram

__all__ = ["Finding", "findings_of"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake, or one risk, at one instruction.

    Attributes
    ----------
    rule : int
        Number of the rule.
    name : str
        Its name.
    severity : str
        ``"error"``: silicon may compute something else; ``"note"``: it works, but it is risky.
    kernel : str
        The kernel, ``""`` if the address is in none.
    offset : int
        Bytes from the kernel's entry, or the address itself without a kernel.
    text : str
        The instruction.
    line : str
        ``"file:line"`` where the code object has line tables, else ``""``.
    register : str
        The register that it is about, ``""`` for none.
    what : str
        What happened.
    remedy : str
        What to do about it.
    count : int
        How often it had happened when it was read.
    """

    rule: int
    name: str
    severity: str
    kernel: str
    offset: int
    text: str
    line: str
    register: str
    what: str
    remedy: str
    count: int

    @property
    def is_error(self) -> bool:
        """Whether it is an error and no note."""
        return self.severity == "error"

    def __str__(self) -> str:
        """Say everything in one line."""
        where = f"{self.kernel}+{self.offset:#x}" if self.kernel else f"{self.offset:#x}"
        line = f" ({self.line})" if self.line else ""
        return (
            f"{self.severity} [{self.rule} {self.name}] {where}{line}: `{self.text}`: {self.what};"
            f" remedy: {self.remedy}"
        )


def findings_of(
    records: Iterable[dict[str, Any]],
    programs: Iterable[LoadedProgram],
    place_of: Callable[[int], str] = lambda _: "",
) -> Iterator[Finding]:
    """Make findings of the debug file's records that are ones.

    Parameters
    ----------
    records : iterable of dict
        From :func:`.errors.read_records`.
    programs : iterable of LoadedProgram
        What is loaded on the card.
    place_of : callable, optional
        Puts into words which buffer is nearest to an address.
    """
    loaded = tuple(programs)
    for record in records:
        if record.get("record") != "finding":
            continue
        pc = int(record["pc"])
        address = record.get("address")
        program = next((program for program in loaded if program.contains(pc)), None)
        place = program.locate(pc) if program is not None else None
        yield Finding(
            rule=int(record["rule"]),
            name=str(record["name"]),
            severity=str(record["severity"]),
            kernel=place[0] if place else "",
            offset=place[1] if place else pc,
            text=str(record["text"]),
            line=program.line_of(pc) if program is not None else "",
            register=str(record["register"]),
            what=str(record["what"]) + (place_of(int(address)) if address is not None else ""),
            remedy=str(record["remedy"]),
            count=int(record["count"]),
        )
