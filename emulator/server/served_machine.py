"""What servers of a machine have in common, whatever way their clients' calls come by."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import IO, Any, Final, Self

from ..card import Machine
from .account import Account

__all__ = ["ServedMachine"]

_WAIT: Final = 5.0


class ServedMachine(ABC):
    """A machine with emulated cards, for other programs.

    Parameters
    ----------
    machine : Machine
        The machine; a reference of it is taken.
    record : file, optional
        Where each ioctl is written to, as a line of JSON.
    narrate : callable, optional
        Told what happens, in words.

    Attributes
    ----------
    account : Account
        Takes note of clients and ioctls.
    """

    def __init__(
        self, machine: Machine, record: IO[str] | None = None, narrate: Callable[[str], None] | None = None
    ) -> None:
        self.machine = machine.retain()
        self.narrate: Callable[[str], None] = narrate if narrate is not None else lambda text: None
        self.account = Account(machine, record)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @abstractmethod
    def idle(self) -> bool:
        """Whether no client is left."""

    @abstractmethod
    def close(self) -> None:
        """End all clients, and give back the machine. Idempotent."""

    def settle(self, timeout: float = _WAIT) -> bool:
        """Wait until no client is left; whether that came to pass."""
        deadline = time.monotonic() + timeout
        while not self.idle() and time.monotonic() < deadline:
            time.sleep(0.005)
        return self.idle()

    def summary(self) -> dict[str, Any]:
        """What happened so far, as members of a JSON object; see :meth:`.account.Account.summary`."""
        return self.account.summary()
