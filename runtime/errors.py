"""What an error of the card means for the person who sees it.

The driver layer says what happened; this layer adds what it knows besides (the emulated card's own record,
the kernel that a program counter belongs to) and what to do next.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import BarewaveError, Explanation, GPUFault, QueueError
from ..kfd.advice import CHECKED_MODE, KERNEL_LOG
from ..kfd.ioctl import ExceptionCode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .program import LoadedProgram

__all__ = ["EXPLANATIONS", "explain", "read_records"]

_FAULT: Final = "An index past an array's end, a wrong pointer, or an array that was closed too early"
_RESET: Final = (
    "A kernel or the firmware hung, or the card has failed: no queue of this process runs any more"
)
_SLOW: Final = (
    "The kernel is slow or never ends: a loop without end, or a wait for what nobody does. "
    "The stream takes no new work"
)

EXPLANATIONS: Final = {
    ("fault", True): Explanation(
        _FAULT,
        "Device('emulated', checked=True) names the instruction. "
        "Open Device('emulated') anew to go on: to its card that is a new process.",
    ),
    ("fault", False): Explanation(
        _FAULT,
        f"{CHECKED_MODE} A new process is needed to go on: the kernel driver does not revive these queues.",
    ),
    ("queue", True): Explanation(
        "The stream is dead; other streams of the device go on", "Make another one to go on."
    ),
    ("queue", False): Explanation(
        "The stream is dead; other streams of the device go on",
        f"Make another one to go on. {KERNEL_LOG}",
    ),
    ("reset", True): Explanation(
        _RESET, "Open Device('emulated') anew to go on: to its card that is a new process."
    ),
    ("reset", False): Explanation(_RESET, f"{KERNEL_LOG} Start the program anew."),
    ("timeout", True): Explanation(
        _SLOW, "If it is merely slow, wait again, or longer. close() ends its kernels."
    ),
    ("timeout", False): Explanation(
        _SLOW,
        "If it is merely slow, wait again, or longer. close() destroys the queue, which ends its kernels.",
    ),
}
"""``(what happened, whether the card is emulated)`` to what it means and what to do next."""

_WHOLE_CARD: Final = (
    ExceptionCode.DEVICE_FATAL_HALT.mask
    | ExceptionCode.DEVICE_RAS_ERROR.mask
    | ExceptionCode.PROCESS_DEVICE_REMOVE.mask
)
"""Exceptions that no queue of the process survives."""


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
        what = "reset" if error.code & _WHOLE_CARD else "queue"
    else:
        return error
    loaded = tuple(programs)
    notes: list[str] = []
    for record in records:
        note = _describe(record, loaded)
        if note and note not in notes:
            notes.append(note)
    message = str(error).rstrip(". ")
    parts = [f"{message}.", *(f"The card says: {note}." for note in notes[:4])]
    parts.append(str(EXPLANATIONS[what, emulated]))
    text = " ".join(parts)
    if isinstance(error, GPUFault):
        return GPUFault(text, error.address, error.access, error.kernels)
    return QueueError(text, error.code)
