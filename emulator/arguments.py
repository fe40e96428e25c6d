"""An ioctl's argument in the kernel's hands."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..fields import Structure

__all__ = ["Arguments", "Call"]


@dataclass(slots=True, eq=False)
class Call:
    """One system call, as far as it is more than its argument.

    Attributes
    ----------
    interruption : int
        A descriptor that becomes readable when a signal reaches the caller, or -1: what sleeps ends with
        ``EINTR`` then.
    given : list of tuple
        Descriptors of this process that the call has made for the client: where in the argument the number
        stands, and the number. A client that is another process gets them as its own, under other numbers.
    """

    interruption: int = -1
    given: list[tuple[int, int]] = field(default_factory=lambda: list[tuple[int, int]]())


class Arguments(dict[str, int]):
    """The kernel's copy of an ioctl's structure, members by name.

    Parameters
    ----------
    structure : Structure
        Its layout.
    data : bytearray
        The copy, at least as long as the structure; the caller may have given more or less.
    copied : int, optional
        Bytes that the caller's request number speaks of; all of ``data`` if not given.
    call : Call, optional
        The system call that it is the argument of.

    Notes
    -----
    A dictionary of what the caller gave, so that reading a member is no call of Python's; what is written
    goes into ``data``, too.
    """

    __slots__ = ("_call", "copied", "data", "structure")

    def __init__(
        self, structure: Structure, data: bytearray, copied: int | None = None, call: Call | None = None
    ) -> None:
        super().__init__(structure.members(data))
        self.structure = structure
        self.data = data
        self.copied = len(data) if copied is None else copied
        self._call = call

    @property
    def call(self) -> Call:
        """The system call; most ioctls do not ask for it."""
        if self._call is None:
            self._call = Call()
        return self._call

    def __missing__(self, name: str) -> int:
        return self.structure.read(self.data, name)

    def __setitem__(self, name: str, value: int) -> None:
        self.structure.write(self.data, name, value)
        super().__setitem__(name, value)

    def give(self, name: str, descriptor: int) -> None:
        """Answer with a descriptor that was made for the client."""
        self[name] = descriptor
        self.call.given.append((self.structure.offset(name), descriptor))
