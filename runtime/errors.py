"""What an error of the card means for the person who sees it.

The driver layer says what happened; this layer adds what it knows besides (the emulated card's own record,
the kernel that a program counter belongs to) and what to do next.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import BarewaveError, GPUFault, QueueError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .program import LoadedProgram

__all__ = ["EXPLANATIONS", "explain", "read_records"]

EXPLANATIONS: Final = {
    ("fault", True): "Open Device('emulated') anew to go on: to its card that is a new process.",
    ("fault", False): "A new process is needed: the kernel driver does not revive these queues.",
    ("queue", True): "The stream is dead; other streams of the device go on.",
    ("queue", False): "The stream is dead; other streams of the device go on. `dmesg` may say more.",
    ("timeout", True): (
        "The stream takes no new work; close() ends its kernels. If the kernel is merely slow, wait longer."
    ),
    ("timeout", False): (
        "The stream takes no new work; close() destroys its queue. If the kernel is merely slow, wait longer."
    ),
}
"""``(what happened, whether the card is emulated)`` to what it means and what to do next."""


def read_records(data: bytes) -> list[dict[str, Any]]:
    """Parse the emulated card's debug file: one JSON object a line; other lines are left out."""
    records: list[dict[str, Any]] = []
    for line in data.splitlines():
        try:
            record: object = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict):
            records.append(cast("dict[str, Any]", record))
    return records


def _describe(record: dict[str, Any], programs: Iterable[LoadedProgram]) -> str:
    """Put one debug record into words; ``""`` for one that adds nothing.

    The file belongs to the card: records of other processes are in it, too. Those of this device are known
    by a program counter inside of one of its programs. Records without a reason carry the counter of the
    wave's last stop, not of the instruction, and are left out.
    """
    pc, reason = record.get("pc"), record.get("reason")
    if not isinstance(pc, int) or not reason:
        return ""
    for program in programs:
        if program.contains(pc):
            place = program.locate(pc)
            where = f"{place[0]}+{place[1]:#x}" if place else f"{pc:#x}"
            return f"{reason} at {where}: {program.instruction_at(pc)}"
    return ""


def explain(
    error: BarewaveError,
    *,
    emulated: bool,
    records: Iterable[dict[str, Any]] = (),
    programs: Iterable[LoadedProgram] = (),
) -> BarewaveError:
    """Make an error of the same class whose message says the cause and the next step.

    Parameters
    ----------
    error : BarewaveError
        What the driver layer raised.
    emulated : bool
        Whether the card is emulated.
    records : iterable of dict
        Pending records of the emulated card's debug file.
    programs : iterable of LoadedProgram
        Programs on the device, to name the kernel that a program counter belongs to.
    """
    if isinstance(error, GPUFault):
        what = "fault"
    elif isinstance(error, QueueError):
        what = "queue"
    else:
        return error
    loaded = tuple(programs)
    notes: list[str] = []
    for record in records:
        note = _describe(record, loaded)
        if note and note not in notes:
            notes.append(note)
    message = str(error).rstrip(". ")
    parts = [f"{message}.", *(f"The card says: {note}." for note in notes[:4]), EXPLANATIONS[what, emulated]]
    text = " ".join(parts)
    if isinstance(error, GPUFault):
        return GPUFault(text, error.address, error.access, error.kernels)
    return QueueError(text, error.code)
