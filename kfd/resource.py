"""What all that must be closed has in common: an ownership tree, ``with``, a warning when forgotten."""

from __future__ import annotations

import atexit
import collections
import errno
import os
import warnings
import weakref
from types import TracebackType
from typing import Self

from ..errors import KFDError

__all__ = ["Resource"]


class Resource:
    """Base class of what holds something of the kernel's: descriptors, memory, events, queues.

    A resource closes its children, the youngest first, before it closes itself. The parent refers to its
    children weakly: one that is dropped without ``close()`` is set aside with a ``ResourceWarning`` when it
    is collected, and closed when the next resource of the same root is made or closed. (A collection can run
    in any thread and in the middle of any call, of a kernel call of the same thread too; only the latter may
    not be nested.) At interpreter exit all that is still open is closed. In a forked child ``close()`` does
    nothing: what was opened before the fork belongs to the parent process.

    Parameters
    ----------
    parent : Resource or None
        Who closes this resource if nobody did before.
    """

    def __init__(self, parent: Resource | None) -> None:
        self._parent = parent
        self._pid = os.getpid()
        self._closed = False
        self._children: dict[int, weakref.ref[Resource]] = {}
        self._forgotten: collections.deque[Resource] = collections.deque()
        if parent is None:
            # Registered here, not at import: exit handlers run last in, first out, and a host that was made
            # before its root must still be alive when the root closes.
            reference: weakref.ref[Resource] = weakref.ref(self)
            self._at_exit = lambda: _close_at_exit(reference)
            atexit.register(self._at_exit)
        else:
            self._root().close_forgotten()
            parent._children[id(self)] = weakref.ref(self)

    def _root(self) -> Resource:
        return self if self._parent is None else self._parent._root()

    def close_forgotten(self) -> None:
        """Close what was dropped without ``close()`` below this root since the last time."""
        while self._forgotten:
            self._forgotten.popleft().close()

    @property
    def closed(self) -> bool:
        """Whether :meth:`close` has been called."""
        return self._closed

    @property
    def owner(self) -> Resource | None:
        """Who closes it if nobody did before; None for a root."""
        return self._parent

    @property
    def live_children(self) -> int:
        """How many children are open."""
        return len(self._children)

    def close(self) -> None:
        """Give back what is held; calling it again does nothing.

        Raises
        ------
        KFDError
            The first error on the way. What comes after it was closed all the same.
        """
        if self._closed:
            return
        self._closed = True
        if self._pid != os.getpid():
            return
        first: Exception | None = None
        if self._parent is None:
            self.close_forgotten()
        # The children are looked up only after _stop: it may close some of them.
        for step in (self._stop, self._close_children, self._release):
            try:
                step()
            except Exception as error:
                first = first or error
        if self._parent is None:
            atexit.unregister(self._at_exit)
        else:
            self._parent._children.pop(id(self), None)
        if first is not None:
            raise first

    def _stop(self) -> None:
        """Stop what still uses the children. Nothing, unless a subclass has something to stop."""

    def _close_children(self) -> None:
        if not self._children:
            return
        first: Exception | None = None
        for child in self._closing_order():
            try:
                child.close()
            except Exception as error:
                first = first or error
        if first is not None:
            raise first

    def _closing_order(self) -> list[Resource]:
        """Children as they are to be closed."""
        children = [reference() for reference in reversed(list(self._children.values()))]
        return [child for child in children if child is not None]

    def _release(self) -> None:
        """Give back what this resource itself holds; every subclass has its own."""
        raise TypeError(f"{type(self).__name__} does not say how it is given back")

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    def __del__(self) -> None:
        """Warn and leave the rest to the root, if nobody closed it."""
        # An __init__ that raised leaves an object without these attributes.
        if getattr(self, "_closed", True) or self._pid != os.getpid():
            return
        warnings.warn(f"{self!r} was not closed", ResourceWarning, source=self, stacklevel=2)
        root = self._root()
        if root is self:
            _close_unless_gone(self)
        elif not root.closed:
            root._forgotten.append(self)


def _close_at_exit(reference: weakref.ref[Resource]) -> None:
    root = reference()
    if root is not None:
        _close_unless_gone(root)


def _close_unless_gone(root: Resource) -> None:
    """Close a root; an emulated host that was closed before it took all its descriptors along."""
    try:
        root.close()
    except (OSError, KFDError) as error:
        if error.errno != errno.EBADF:
            raise
