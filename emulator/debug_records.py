"""What silicon has no call for: a card's file ``/sys/kernel/debug/barewave/cardN``.

Reading it takes the pending records, one JSON object a line; writing it gives commands, one JSON object a
line. It goes through the same seam as every other file.
"""

from __future__ import annotations

import errno
import json
import threading
from collections import deque
from collections.abc import Callable
from typing import Final, cast

from .kernel_error import KernelError

__all__ = ["Command", "DebugRecords"]

_CAPACITY: Final = 4096
_LONGEST_COMMAND: Final = 1 << 20

Command = Callable[[dict[str, object]], None]
"""A command's code: takes the members of its JSON object, and as ``process`` who wrote it, or None."""


class DebugRecords:
    """Pending records of one card, and the commands that it takes.

    Records that nobody reads do not pile up: beyond some thousands the oldest go, and how many went is said.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: deque[dict[str, object]] = deque()
        self._lost = 0
        self._commands: dict[str, Command] = {}
        self._sources: list[Callable[[], None]] = []

    def add(self, record: str, **members: object) -> None:
        """Add a record of a kind, such as ``fault`` or ``refused``."""
        with self._lock:
            if len(self._records) == _CAPACITY:
                self._records.popleft()
                self._lost += 1
            self._records.append({"record": record, **members})

    def command(self, name: str, code: Command) -> None:
        """Declare a command: ``{"command": name, ...}`` written to the file calls ``code``."""
        self._commands[name] = code

    def source(self, code: Callable[[], None]) -> None:
        """Have ``code`` called before each read: it may add records."""
        self._sources.append(code)

    def collect(self) -> None:
        """Have the sources add their records now: what these are about may be gone later."""
        for code in self._sources:
            code()

    def read(self, process: int | None = None) -> bytes:
        """Take all pending records as JSON lines; findings in other processes' kernels stay for those."""
        self.collect()
        with self._lock:
            records = [record for record in self._records if not _is_foreign(record, process)]
            self._records = deque(record for record in self._records if _is_foreign(record, process))
            if self._lost:
                records.insert(0, {"record": "lost", "count": self._lost})
                self._lost = 0
        return "".join(json.dumps(record) + "\n" for record in records).encode()

    def write(self, data: bytes, process: int | None = None) -> None:
        """Run a process' commands; a malformed or unknown one is ``EINVAL`` and nothing behind it runs."""
        if len(data) > _LONGEST_COMMAND:
            raise KernelError(errno.E2BIG, "too many commands in one write")
        for line in data.splitlines():
            if not line.strip():
                continue
            try:
                command: object = json.loads(line)
            except (ValueError, RecursionError):
                raise KernelError(errno.EINVAL, "not a JSON object") from None
            if not isinstance(command, dict):
                raise KernelError(errno.EINVAL, "not a JSON object")
            members = cast("dict[str, object]", command)
            name = members.pop("command", None)
            code = self._commands.get(name) if isinstance(name, str) else None
            if code is None:
                known = ", ".join(self._commands)
                raise KernelError(errno.EINVAL, f"unknown command {name!r}; known: {known}")
            members["process"] = process
            code(members)


def _is_foreign(record: dict[str, object], process: int | None) -> bool:
    return process is not None and record["record"] == "finding" and record["process"] != process
