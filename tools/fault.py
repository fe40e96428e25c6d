"""``barewave fault``: a line of the kernel's log, a fault record or an errno, in words."""

from __future__ import annotations

import argparse
import errno
import json
import os
import re
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, Final, cast

from ..errors import CheckError
from ..kfd.driver_file import explain
from ..kfd.fault_status import PageFaultStatus
from ..kfd.faults import EXCEPTIONS, NEWS, describe_exceptions, describe_inactive
from ..kfd.ioctl import IOCTLS, MEMORY_EXCEPTION_DATA, ExceptionCode
from ..kfd.kernel_log import Diagnosis, explain_page_fault, read_log
from .report import print_json

__all__ = ["HELP", "NAME", "add_arguments", "decode", "run"]

NAME = "fault"
HELP = "put a kernel log line, a fault record or an errno into words"

_LARGEST: Final = 64 << 20
_WIDTH: Final = 79
_QUEUE_NEXT: Final = "Only this queue is dead; the kernel's name is in the error that the program got."
_ERRNO: Final = re.compile(r"\bE[A-Z0-9]{2,15}\b")
_ERRNO_NUMBER: Final = re.compile(r"\b(?:errno|ret(?:urned)?|rc)[ :=]*-?(?P<number>\d{1,3})\b", re.IGNORECASE)
_CODE: Final = re.compile(r"\b(?:EC_)?(?:QUEUE|DEVICE|PROCESS)_[A-Z_]{3,60}\b")
_MASK: Final = re.compile(r"\b(?P<what>mask|inactive|status)[ :=]*(?P<value>0x[0-9a-fA-F]{1,16})\b")
_HEX_RECORD: Final = re.compile(rf"\b[0-9a-fA-F]{{{2 * MEMORY_EXCEPTION_DATA.size}}}\b")
_CALLS: Final = {"open", *IOCTLS}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.description = (
        "Reads lines of the kernel's log, messages of ROCm, `status 0x00801031` (the fault register), "
        "`mask 0x8` (exceptions of a queue), `inactive 0x40000000`, a memory exception as JSON or as hex, "
        "`CREATE_QUEUE EINVAL`."
    )
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what to explain; - or nothing: from stdin")
    parser.add_argument("--file", metavar="FILE", help="read it from a file, such as the output of dmesg")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _read(options: argparse.Namespace) -> str:
    if options.file is not None and options.text:
        raise CheckError("give either TEXT or --file")
    if options.file is not None:
        with open(options.file, encoding="utf-8", errors="replace") as file:
            return file.read(_LARGEST)
    if options.text in ([], ["-"]):
        if sys.stdin.isatty():
            print("barewave fault: paste the lines, then end with Ctrl-D", file=sys.stderr)
        return sys.stdin.buffer.read(_LARGEST).decode("utf-8", "replace")
    return " ".join(options.text)


def _memory_record(members: dict[str, Any]) -> Diagnosis:
    """What ``kfd_hsa_memory_exception_data`` says."""
    address = members.get("va")
    if isinstance(address, str):
        try:
            address = int(address, 0)
        except ValueError:
            address = None
    diagnosis = explain_page_fault(address if isinstance(address, int) else None)
    kinds = {"NotPresent": "nothing is mapped", "ReadOnly": "written, but read-only"}
    kinds["NoExecute"] = "executed, but not executable"
    reasons = [words for name, words in kinds.items() if members.get(name)]
    # A page that is not there lacks its other permissions, too.
    reasons = reasons[:1] if members.get("NotPresent") else reasons
    diagnosis.what += f": {' and '.join(reasons)}" if reasons else ""
    diagnosis.facts.update({name: value for name, value in members.items() if name != "va"})
    return diagnosis


def _records(text: str) -> Iterator[Diagnosis]:
    """Memory exceptions as JSON or as bytes."""
    if text.lstrip().startswith("{"):
        try:
            found: object = json.loads(text)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            members = cast("dict[str, Any]", found)
            if "va" in members or "NotPresent" in members:
                yield _memory_record(members)
    for match in _HEX_RECORD.finditer(text):
        members = MEMORY_EXCEPTION_DATA.unpack(bytes.fromhex(match[0]))
        if all(members[name] in (0, 1) for name in ("NotPresent", "ReadOnly", "NoExecute")):
            yield _memory_record(dict(members))


def _numbers(text: str) -> Iterator[Diagnosis]:
    """Registers, masks and names of exceptions."""
    for match in _MASK.finditer(text):
        value = int(match["value"], 16)
        if match["what"] == "status" and value < 1 << 32:
            yield explain_page_fault(None, PageFaultStatus.decode(value))
        elif match["what"] != "status":
            cause, following = (
                describe_exceptions(value & ~NEWS) if match["what"] == "mask" else describe_inactive(value)
            )
            yield Diagnosis(
                "queue", "the queue stopped", {match["what"]: hex(value)}, cause, f"{following} {_QUEUE_NEXT}"
            )
    for name in dict.fromkeys(match[0].removeprefix("EC_") for match in _CODE.finditer(text)):
        if name in ExceptionCode.__members__ and ExceptionCode[name] in EXCEPTIONS:
            code = ExceptionCode[name]
            cause, following = EXCEPTIONS[code]
            yield Diagnosis("queue", name, {"code": int(code)}, cause, f"{following} {_QUEUE_NEXT}")


def _errors(text: str) -> Iterator[Diagnosis]:
    """Each errno of a text, for the call that the text names."""
    names = [name for name in dict.fromkeys(_ERRNO.findall(text)) if hasattr(errno, name)]
    numbers = [int(match["number"]) for match in _ERRNO_NUMBER.finditer(text)]
    codes = [getattr(errno, name) for name in names] + [n for n in numbers if n in errno.errorcode]
    calls = [word for word in dict.fromkeys(re.findall(r"[A-Za-z_]{3,40}", text)) if word in _CALLS]
    for code in dict.fromkeys(codes):
        for call in calls or ["*"]:
            name = errno.errorcode[code]
            where = "" if call == "*" else f"{call}: "
            facts: dict[str, object] = {"errno": name, "number": code}
            if call != "*":
                facts["call"] = call
            cause, following = explain(call, code)
            yield Diagnosis("errno", f"{where}{name}, {os.strerror(code)}", facts, cause, following)


def decode(text: str) -> list[Diagnosis]:
    """Find all that a text says.

    Parameters
    ----------
    text : str
        Anything; lines of a log, a record, numbers with their names.

    Returns
    -------
    list of Diagnosis
        Empty if nothing was understood.

    Examples
    --------
    >>> decode("CREATE_QUEUE: ENOSPC")[0].cause
    'this process has 127 queues on this card, the most that KFD allows'
    """
    found = [*read_log(text.splitlines()), *_records(text), *_numbers(text)]
    bare = text.strip()
    if not found and re.fullmatch(r"0x[0-9a-fA-F]{1,8}", bare):
        found.append(explain_page_fault(None, PageFaultStatus.decode(int(bare, 16))))
    # A log names errnos in lines that were understood already: alone they would say it again, worse.
    return found or list(_errors(text))


def _print(found: list[Diagnosis]) -> None:
    for number, diagnosis in enumerate(found):
        if number:
            print()
        facts = ", ".join(f"{name} {_plain(value)}" for name, value in diagnosis.facts.items() if value != "")
        for label, text in (
            ("what", diagnosis.what), ("facts", facts), ("cause", diagnosis.cause), ("next", diagnosis.next),
        ):  # fmt: skip
            if text:
                print(textwrap.fill(
                    text, _WIDTH, initial_indent=f"{label + ':':<7}", subsequent_indent=" " * 7,
                    break_long_words=False, break_on_hyphens=False,
                ))  # fmt: skip


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "+".join(map(str, cast("list[object]", value))) or "nothing"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def run(options: argparse.Namespace) -> int:
    """Explain; 1 if nothing was understood."""
    text = _read(options)
    found = decode(text)
    if options.json:
        print_json({"found": [asdict(diagnosis) for diagnosis in found]})
    elif found:
        _print(found)
    if not found:
        print(
            "barewave fault: nothing in this text is known; paste lines of `sudo dmesg | grep -i amdgpu`, "
            "or see `barewave fault --help`",
            file=sys.stderr,
        )
    return 0 if found else 1
