"""Lines of the kernel's log, and messages of ROCm, in words: what happened, why, and what to do.

A log is untrusted text: it is matched line by line, lines are cut at a fixed length, and no expression
repeats another repetition.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from .driver_file import explain
from .fault_status import MES_MESSAGES, PageFaultStatus, describe_client

__all__ = ["Diagnosis", "explain_page_fault", "read_log"]

_LONGEST_LINE: Final = 2000
_MOST: Final = 1000
_NULL_PAGES: Final = 0x10000

_CHECKED: Final = (
    "run the program on the emulated card in checked mode, which names the instruction and the buffer: "
    "`BAREWAVE_DEVICE=emulated BAREWAVE_EMULATED_CHECKED=1 COMMAND`"
)
_DOCTOR: Final = "`barewave doctor` says whether the card is usable and who holds it"


@dataclass(slots=True)
class Diagnosis:
    """Something that went wrong, in words.

    Attributes
    ----------
    kind : str
        One word for programs: ``page-fault``, ``mes``, ``reset``, ``ring-timeout``, ``queue``, ``memory`` …
    what : str
        What happened.
    facts : dict
        What the text says, decoded: numbers, names.
    cause : str
        The likely cause.
    next : str
        What to do.
    lines : list of int
        Numbers of the lines it was read from, from 1.
    """

    kind: str
    what: str
    facts: dict[str, object]
    cause: str
    next: str
    lines: list[int] = field(default_factory=list[int])


def explain_page_fault(
    address: int | None, status: PageFaultStatus | None = None, facts: dict[str, object] | None = None
) -> Diagnosis:
    """Put a page fault into words.

    Parameters
    ----------
    address : int or None
        Address of the page.
    status : PageFaultStatus, optional
        What the hub's register says.
    facts : dict, optional
        What else is known: process, pid, vmid.
    """
    found: dict[str, object] = dict(facts or {})
    if address is not None:
        found["address"] = f"{address:#x}"
    vmid = found.get("vmid")
    parts = ["page fault"]
    if status is not None:
        vmid = status.vmid if vmid is None else vmid
        words = describe_client(status.client)
        found.update(
            status=f"{status.value:#010x}", client=status.client, access=status.access, vmid=vmid,
            missing=list(status.missing), walker_error=status.walker_error,
            mapping_error=status.mapping_error, more_faults=status.more_faults,
        )  # fmt: skip
        parts.append(f"on a {status.access} by {status.client}" + (f" ({words})" if words else ""))
    if address is not None:
        parts.append(f"in the page at {address:#x}")
    if status is not None:
        parts.append(f": {status.reason}")
    what = " ".join(parts).replace(" :", ":")
    following = _DOCTOR if vmid == 0 else _CHECKED
    return Diagnosis("page-fault", what, found, _fault_cause(address, status, vmid), following)


def _fault_cause(address: int | None, status: PageFaultStatus | None, vmid: object) -> str:
    client = status.client if status is not None else ""
    if vmid == 0:
        return "the kernel driver's own address space: a fault of driver or firmware, often after a hang"
    if address is not None and address < _NULL_PAGES:
        return "a null pointer: an argument was not set, or is smaller than the kernel reads it"
    if client == "SQC (inst)":
        return "the kernel jumped out of its code, or its code object was unloaded while it ran"
    if client in ("CPC", "CPF", "CPG"):
        return (
            "a packet names memory that is not mapped: a completion signal, a kernel descriptor or an "
            "indirect buffer that was freed"
        )
    if client.startswith("SDMA"):
        return "a copy reaches past a buffer's end, or a buffer was freed while the copy ran"
    if status is not None and "valid" not in status.missing and "write" in status.missing:
        return "a kernel writes to memory that is mapped for reading only: its code, or an input"
    if client == "SQC (data)":
        return "a scalar load through a wrong pointer: often the kernel's arguments do not match its code"
    return "an index past a buffer's end, a pointer that is no device address, or a buffer freed too early"


_Answer = Callable[[re.Match[str]], Diagnosis]


def _fixed(kind: str, what: str, cause: str, following: str) -> _Answer:
    """An answer whose words may hold the match's groups, as in ``{ring}``."""

    def answer(match: re.Match[str]) -> Diagnosis:
        groups = {name: text or "" for name, text in match.groupdict().items()}
        facts: dict[str, object] = {name: text for name, text in groups.items() if text}
        return Diagnosis(kind, what.format(**groups).strip(), facts, cause, following)

    return answer


def _mes(match: re.Match[str]) -> Diagnosis:
    text = match["message"]
    name = MES_MESSAGES.get(int(text), f"message {text}") if text.isdigit() else text
    return Diagnosis(
        "mes",
        f"the scheduler's firmware (MES) did not answer {name}",
        {"message": name},
        "a queue that does not stop: an endless loop in a kernel, a page fault before, or the firmware",
        "end the programs that use the card; if they stay, the card needs a reset or the machine a restart. "
        + _DOCTOR,
    )


def _queue_call(match: re.Match[str]) -> Diagnosis:
    number = int(match["number"])
    name = errno.errorcode.get(number, str(number))
    hangs = number == errno.ETIMEDOUT
    return Diagnosis(
        "queue",
        f"the kernel could not make a queue: {name} ({os.strerror(number)})",
        {"errno": name, "pasid": match["pasid"]},
        "the scheduler's firmware hangs" if hangs else explain("CREATE_QUEUE", number).cause,
        _DOCTOR,
    )


def _rocm_fault(match: re.Match[str]) -> Diagnosis:
    diagnosis = explain_page_fault(int(match["address"], 16))
    diagnosis.what = f"ROCm: {diagnosis.what}: {match['reason'].strip(' .').lower()}"
    diagnosis.facts["node"] = int(match["node"])
    return diagnosis


_RESET: Final = (
    "all programs that used the card have lost their queues and memory: start them anew. " + _DOCTOR
)

_RULES: Final[tuple[tuple[re.Pattern[str], _Answer], ...]] = tuple(
    (re.compile(pattern), answer)
    for pattern, answer in (
        (r"MES(?:\(\d+\))? failed to respon\w+ (?:to )?msg=(?P<message>\w+)", _mes),
        (
            r"failed to (?P<verb>add|remove) hardware queue (?:to|from) MES, "
            r"doorbell=(?P<doorbell>0x[\da-f]+)",
            _fixed("mes", "the scheduler's firmware (MES) did not {verb} a queue",
                   "it hangs since something before: the first error in the log is the one to read", _DOCTOR),
        ),
        (
            r"MES might be in unrecoverable state",
            _fixed("mes", "the scheduler's firmware (MES) hangs; the driver resets the card",
                   "the first error in the log is the one to read", _RESET),
        ),
        (r"[Pp]asid (?P<pasid>\w+) DQM create queue type \d+ failed\. ret -(?P<number>\d{1,3})", _queue_call),
        (
            r"[Ff]ailed to (?P<verb>evict|quiesce|restore|suspend|resume|unmap) "
            r"(?P<object>queue \d+|process queues|KFD|legacy queue|gangs?)",
            _fixed("queue", "the driver failed to {verb} {object}", "its waves do not stop", _DOCTOR),
        ),
        (
            r"[Qq]ueue preemption failed|unsuccessful queues? preemption|qcm fence wait loop timeout",
            _fixed("queue", "a queue's waves did not stop in time (9 s by default)",
                   "a kernel that runs for long without end, or a card that hangs", _DOCTOR),
        ),
        (
            r"ring (?P<ring>\w[\w.]*) timeout, but soft recovered",
            _fixed("ring-timeout", "ring {ring} hung and was recovered: one job was lost",
                   "a job of a graphics or copy ring that took over 10 s",
                   "start the program that it was of anew; give the card shorter jobs"),
        ),
        (
            r"ring (?P<ring>\w[\w.]*) timeout, signaled seq=(?P<signaled>\d+), emitted seq=(?P<emitted>\d+)",
            _fixed("ring-timeout", "ring {ring} hangs: job {signaled} is done, {emitted} were given to it",
                   "a job that does not end, or a card that was stopped by something before", _DOCTOR),
        ),
        (
            r"IP block:\s?(?P<block>\w+) is hung",
            _fixed("reset", "the driver found the block {block} hung",
                   "the first error in the log is the one to read", _RESET),
        ),
        (
            r"GPU reset(?:\(\d+\))? succeeded|GPU reset end with ret = 0",
            _fixed("reset", "the reset of the card succeeded", "a hang or a fault before", _RESET),
        ),
        (
            r"GPU (?:reset end with ret = -(?P<number>\d+)|[Rr]ecovery [Ff]ailed)",
            _fixed("reset", "the reset of the card failed", "the card does not answer",
                   "restart the machine; if that does not help, switch its power off"),
        ),
        (
            r"GPU reset begin",
            _fixed("reset", "the driver began to reset the card", "a hang or a fault before", _RESET),
        ),
        (
            r"VRAM is lost due to GPU reset",
            _fixed("reset", "the contents of the card's memory are lost", "the whole card was reset", _RESET),
        ),
        (
            r"device lost from bus",
            _fixed("lost", "the card is gone from the PCIe bus", "power, cable or riser; a card that crashed",
                   "switch the machine's power off, check the card's power cables and slot"),
        ),
        (
            r"PCI[Ee] atomic ops? (?:is|are) not supported|PCI rejects atomics",
            _fixed("atomics", "this slot has no PCIe atomics",
                   "a slot behind the chipset, or an old processor",
                   "move the card to a slot of the processor; printf and atomics on host memory need them"),
        ),
        (
            r"I'm not done with your previous command|SMU: .*response.*timeout",
            _fixed("smu", "the power controller (SMU) does not answer", "the card hangs",
                   "restart the machine; " + _DOCTOR),
        ),
        (
            r"GPU over temperature range",
            _fixed("thermal", "the card is too hot and was stopped", "cooling",
                   "`barewave top` shows the temperatures"),
        ),
        (
            r"[Uu]ncorrectable hardware errors detected|[Pp]oison (?:is )?consum",
            _fixed("ras", "the card's memory has an uncorrectable error", "defective memory",
                   "start the programs anew; if it comes again, the card is defective"),
        ),
        (
            r"Not enough memory for command submission|amdgpu.*failed to allocate.*VRAM",
            _fixed("memory", "the card's memory is full", "the programs that run now hold all of it",
                   "`barewave top` shows who holds how much"),
        ),
        (
            r"Freeing queue vital buffer (?P<address>0x[\da-f]+)",
            _fixed("queue", "a program freed the buffer at {address}, which its queue still uses: the queue "
                   "was stopped", "memory freed before the queue was destroyed",
                   "that program has to destroy its queues first; start it anew"),
        ),
        (
            r"Memory access fault by GPU node-(?P<node>\d{1,3}).{0,80}? on address "
            r"(?P<address>0x[\da-f]{1,16})\. Reason: (?P<reason>[^.\n]{1,80})",
            _rocm_fault,
        ),
        (
            r"HW Exception by GPU node-(?P<node>\d{1,3}).{0,80}?reason ?: ?(?P<reason>.{1,60})",
            _fixed("reset", "ROCm: the card of node {node} was reset: {reason}",
                   "a kernel without end, a fault before, or firmware", _RESET),
        ),
    )
)  # fmt: skip
"""First match counts: a line of a reset's end must not pass for its beginning."""

_FAULT: Final = re.compile(
    r"\[(?P<hub>(?:gfx|mm)hub\d*)\] (?:no-retry |retry )?page fault \(src_id:\d+ ring:(?P<ring>\d+) "
    r"vmid:(?P<vmid>\d+) pasid:(?P<pasid>\d+)"
)
_PROCESS: Final = re.compile(r"[Pp]rocess (?P<process>\S{0,64}) pid (?P<pid>\d{1,10}) thread")
_ADDRESS: Final = re.compile(r"in page starting at address (?P<address>0x[\da-f]{1,16})")
_STATUS: Final = re.compile(r"_L2_PROTECTION_FAULT_STATUS(?:_LO32)?: ?(?P<status>0x[\da-fA-F]{1,8})\b")


@dataclass(slots=True)
class _Fault:
    """A page fault that is being read: the kernel writes it in several lines."""

    facts: dict[str, object]
    lines: list[int]
    address: int | None = None
    status: PageFaultStatus | None = None

    def diagnosis(self) -> Diagnosis:
        result = explain_page_fault(self.address, self.status, self.facts)
        result.lines = self.lines
        return result


def read_log(lines: Iterable[str]) -> list[Diagnosis]:
    """Find what a log says about cards, in order; lines that say nothing about one are left out.

    Parameters
    ----------
    lines : iterable of str
        Lines, with or without time stamps; at most the first thousand findings count.

    Examples
    --------
    >>> [found] = read_log(["amdgpu: MES failed to response msg=3"])
    >>> found.what
    "the scheduler's firmware (MES) did not answer REMOVE_QUEUE"
    """
    found: list[Diagnosis | _Fault] = []
    fault: _Fault | None = None
    for number, line in enumerate(lines, 1):
        text = line[:_LONGEST_LINE]
        if len(found) >= _MOST:
            break
        # Words pasted without quotes arrive as one line: a fault's parts may stand behind each other.
        known = len(found)
        if match := _FAULT.search(text):
            fault = _Fault(
                {"hub": match["hub"], "vmid": int(match["vmid"]), "pasid": int(match["pasid"])}, [number]
            )
            found.append(fault)
        address, status = _ADDRESS.search(text), _STATUS.search(text)
        if address:
            fault = _continued(fault, found, number, has="address")
            fault.address = int(address["address"], 16)
        if status:
            fault = _continued(fault, found, number, has="status")
            fault.status = PageFaultStatus.decode(int(status["status"], 16))
        if fault is not None and "pid" not in fault.facts:
            _add_process(fault, text)
        if known == len(found) and not address and not status:
            found += _by_rule(text, number)
    return [item.diagnosis() if isinstance(item, _Fault) else item for item in found]


def _continued(fault: _Fault | None, found: list[Diagnosis | _Fault], number: int, *, has: str) -> _Fault:
    """The fault that a line goes on with; a new one if that has such a line already."""
    if fault is None or getattr(fault, has) is not None:
        fault = _Fault({}, [])
        found.append(fault)
    if number not in fault.lines:
        fault.lines.append(number)
    return fault


def _by_rule(text: str, number: int) -> list[Diagnosis]:
    for pattern, answer in _RULES:
        if match := pattern.search(text):
            diagnosis = answer(match)
            diagnosis.lines = [number]
            return [diagnosis]
    return []


def _add_process(fault: _Fault, text: str) -> None:
    match = _PROCESS.search(text)
    if match is not None and int(match["pid"]):
        fault.facts.update(process=match["process"], pid=int(match["pid"]))
