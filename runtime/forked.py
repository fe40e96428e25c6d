"""What a forked child finds of its parent's threads: nothing, but the locks that they held."""

from __future__ import annotations

import os
import threading
from types import TracebackType

__all__ = ["ModuleLock"]


class ModuleLock:
    """A reentrant lock of a module, for as long as the process lives.

    A child made by ``fork`` finds it free: the thread that held it at the fork does not exist there, and
    would never give it back.
    """

    def __init__(self) -> None:
        self._renew()
        os.register_at_fork(after_in_child=self._renew)

    def _renew(self) -> None:
        self._lock = threading.RLock()

    def __enter__(self) -> None:
        """Take it."""
        self._lock.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give it back."""
        self._lock.release()
