"""What the clients of a server have done: counted, recorded if asked for, and summed up at the end."""

from __future__ import annotations

import json
import os
import threading
import time
from collections import Counter
from typing import IO, Any

from ...kfd.ioctl import by_nr
from ..card import Machine
from ..client import KFD

__all__ = ["Account"]


class Account:
    """Numbers about a server's clients.

    Parameters
    ----------
    machine : Machine
        Whose findings and records belong to the summary.
    record : file, optional
        Where each ioctl is written to, as a line of JSON.

    Attributes
    ----------
    clients : int
        Processes that have used the card.
    ioctls, errors : collections.Counter
        Ioctls by name, and those that failed by name and reason.
    """

    def __init__(self, machine: Machine, record: IO[str] | None = None) -> None:
        self.clients = 0
        self.ioctls: Counter[str] = Counter()
        self.errors: Counter[str] = Counter()
        self._machine = machine
        self._record = record
        self._started = time.monotonic()
        self._lock = threading.Lock()

    def note_ioctl(
        self, pid: int, path: str, request: int, before: bytes, after: bytes | bytearray, error: int
    ) -> None:
        """Count an ioctl, and record it if that was asked for.

        Parameters
        ----------
        pid : int
            Who called.
        path : str
            The device file.
        request : int
            The whole request number.
        before, after : bytes
            The argument as it came and as it went.
        error : int
            The errno, or 0.
        """
        known = by_nr.get(request & 0xFF) if path == KFD else None
        name = known.name if known is not None else f"{'KFD' if path == KFD else 'DRM'} {request & 0xFF:#04x}"
        with self._lock:
            self.ioctls[name] += 1
            if error:
                self.errors[f"{name} {os.strerror(error)}"] += 1
            if self._record is not None:
                line = {
                    "time": round(time.monotonic() - self._started, 6),
                    "process": pid,
                    "file": path,
                    "ioctl": name,
                    "request": request,
                    "errno": error,
                    "in": before.hex(),
                    "out": bytes(after).hex(),
                }
                self._record.write(json.dumps(line) + "\n")

    def summary(self) -> dict[str, Any]:
        """What happened so far, as members of a JSON object; takes the cards' pending records."""
        records: list[dict[str, Any]] = []
        self._machine.service_interrupts()
        for card in self._machine.cards:
            for line in card.debug.read().splitlines():
                record = json.loads(line)
                if record["record"] != "refused":
                    records.append({"card": card.index, **record})
        return {
            "clients": self.clients,
            "ioctls": sum(self.ioctls.values()),
            "ioctls_by_name": dict(sorted(self.ioctls.items())),
            "errors": dict(sorted(self.errors.items())),
            "findings": [record for record in records if record["record"] == "finding"],
            "records": [record for record in records if record["record"] != "finding"],
        }
