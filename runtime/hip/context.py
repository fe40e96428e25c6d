"""What the process holds: its cards, the thread's current one, allocations and handles."""

from __future__ import annotations

import bisect
import itertools
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..device import Device
from .enums import hipError_t
from .errors import HipError
from .pointers import Pointer, target_of

if TYPE_CHECKING:
    from ..buffer import Buffer
    from .queueing import HipStream

__all__ = ["Allocation", "Card", "Handles", "Process", "process", "wait_limit"]

T = TypeVar("T")

_FIRST_HANDLE: Final = 0x1000  # 1 and 2 stand for the legacy and the per-thread stream
_HANDLE_STEP: Final = 16
_TIMEOUT: Final = 600.0
_numbers: Final = itertools.count(_FIRST_HANDLE, _HANDLE_STEP)


def wait_limit() -> float:
    """Seconds that a wait may take: ``BAREWAVE_HIP_TIMEOUT``, else 600. HIP's own waits know no limit."""
    text = os.environ.get("BAREWAVE_HIP_TIMEOUT", "")
    try:
        seconds = float(text) if text else _TIMEOUT
    except ValueError:
        seconds = -1.0
    if not seconds >= 0:
        raise HipError(
            hipError_t.hipErrorInvalidValue, f"BAREWAVE_HIP_TIMEOUT={text!r} is no number of seconds"
        )
    return seconds


@dataclass(eq=False, slots=True)
class Allocation:
    """Memory that this runtime knows.

    Attributes
    ----------
    card : Card
        Whose it is.
    buffer : Buffer
        Its bytes.
    base, size : int
        Where it begins, and bytes.
    kind : str
        ``"device"``, ``"global"`` (a module's variable), ``"opened"`` (another process's), ``"host"``
        (pinned) or ``"registered"`` (the program's own, pinned).
    flags : int
        Of the call that made it.
    withdraw : callable or None
        What to do when it goes.
    """

    card: Card
    buffer: Buffer
    base: int
    size: int
    kind: str
    flags: int = 0
    withdraw: Callable[[], None] | None = None

    @property
    def on_device(self) -> bool:
        """Whether it is the card's own memory."""
        return self.kind not in ("host", "registered")


class Handles(Generic[T]):
    """Objects by the numbers that stand for them: what HIP's opaque pointers point to here.

    Parameters
    ----------
    what : str
        For messages.
    code : hipError_t
        What a call fails with that is given an unknown handle.
    """

    def __init__(self, what: str, code: hipError_t = hipError_t.hipErrorInvalidHandle) -> None:
        self._what = what
        self._code = code
        self._objects: dict[int, T] = {}

    def __iter__(self) -> Iterator[T]:
        return iter(list(self._objects.values()))

    def __len__(self) -> int:
        return len(self._objects)

    def add(self, thing: T) -> int:
        """Keep an object and return its handle."""
        number = next(_numbers)
        self._objects[number] = thing
        return number

    def get(self, handle: object) -> T:
        """Look an object up.

        Raises
        ------
        HipError
            The handle is None, unknown, or was destroyed.
        """
        number = target_of(handle).address
        thing = self._objects.get(number)
        if thing is None:
            raise HipError(self._code, f"{number:#x} is not the handle of a {self._what} that exists")
        return thing

    def remove(self, handle: object) -> T:
        """Look an object up and forget it."""
        thing = self.get(handle)
        del self._objects[target_of(handle).address]
        return thing

    def discard(self, thing: T) -> None:
        """Forget an object, whatever its handle."""
        self._objects = {number: other for number, other in self._objects.items() if other is not thing}


@dataclass(eq=False)
class Card:
    """One card as HIP numbers it.

    Attributes
    ----------
    ordinal : int
        HIP's number.
    device : Device
        The card.
    null : HipStream or None
        Its legacy default stream, once somebody has used it.
    streams : list of HipStream
        Its other streams.
    peers : set of int
        Ordinals of cards whose memory this one has been given.
    """

    ordinal: int
    device: Device
    null: HipStream | None = None
    streams: list[HipStream] = field(default_factory=list["HipStream"])
    flags: int = 0
    peers: set[int] = field(default_factory=set[int])
    proven: dict[int, bool] = field(default_factory=dict[int, bool])
    stack: int = 1024


class _Thread(threading.local):
    ordinal = 0


class Process:
    """All that the calls of one process share. There is one: :data:`process`."""

    def __init__(self) -> None:
        self.start_anew()

    def start_anew(self) -> None:
        """Know of nothing, as a new process does, and a forked child: its parent's cards are not its own."""
        self.lock = threading.RLock()
        self._first: Device | None = None
        self._indices: list[int] = []
        self._cards: dict[int, Card] = {}
        self._thread = _Thread()
        self._bases: list[int] = []
        self._allocations: dict[int, Allocation] = {}

    def indices(self) -> list[int]:
        """Numbers, among the driver's cards, of those that HIP shows: gfx11 cards, else none.

        ``BAREWAVE_DEVICE`` chooses as for :class:`~barewave.Device`; ``HIP_VISIBLE_DEVICES`` chooses among
        these.
        """
        with self.lock:
            if self._first is None:
                first = Device()
                nodes = first.gpu.kfd.gpu_nodes
                found = [number for number, node in enumerate(nodes) if node.gfx_target[0] == 11]
                if os.environ.get("BAREWAVE_DEVICE", "").startswith("kfd:"):
                    found = [first.index]
                self._first, self._indices = first, _visible(found)
            return self._indices

    def card(self, ordinal: int | None = None) -> Card:
        """Return a card, opened if need be: that of the number, else the thread's current one.

        Raises
        ------
        HipError
            There is none of that number, or none at all.
        """
        indices = self.indices()
        if not indices:
            raise HipError(hipError_t.hipErrorNoDevice, "HIP_VISIBLE_DEVICES leaves no card")
        number = self._thread.ordinal if ordinal is None else ordinal
        if not 0 <= number < len(indices):
            raise HipError(
                hipError_t.hipErrorInvalidDevice, f"there is no card {number}; there are {len(indices)}"
            )
        with self.lock:
            card = self._cards.get(number)
            if card is None:
                assert self._first is not None
                index = indices[number]
                device = self._first if index == self._first.index else self._first[index]
                for allocation in self._allocations.values():
                    if not allocation.on_device:  # pinned memory belongs to all cards
                        allocation.buffer.memory.map_to(device.gpu)
                card = self._cards[number] = Card(number, device)
            return card

    @property
    def cards(self) -> list[Card]:
        """The cards that have been used."""
        return list(self._cards.values())

    @property
    def current(self) -> int:
        """The number of the thread's current card."""
        return self._thread.ordinal

    def choose(self, ordinal: int) -> None:
        """Make a card the thread's current one."""
        self._thread.ordinal = self.card(ordinal).ordinal

    def adopt(self, allocation: Allocation) -> None:
        """Remember memory."""
        with self.lock:
            if allocation.base not in self._allocations:
                bisect.insort(self._bases, allocation.base)
            self._allocations[allocation.base] = allocation

    def forget(self, allocation: Allocation) -> None:
        """Forget memory; the buffer stays as it is."""
        with self.lock:
            if self._allocations.get(allocation.base) is allocation:
                del self._allocations[allocation.base]
                del self._bases[bisect.bisect_left(self._bases, allocation.base)]
        withdraw, allocation.withdraw = allocation.withdraw, None
        if withdraw is not None:
            withdraw()

    def find(self, address: int) -> Allocation | None:
        """The allocation that an address lies in."""
        with self.lock:
            number = bisect.bisect_right(self._bases, address) - 1
            if number < 0:
                return None
            allocation = self._allocations[self._bases[number]]
        return allocation if address < allocation.base + max(allocation.size, 1) else None

    def allocation(self, pointer: object) -> Allocation:
        """The allocation that begins at a pointer.

        Raises
        ------
        HipError
            None does.
        """
        address = target_of(pointer).address
        found = self.find(address)
        if found is None or found.base != address:
            inside = f", but inside of one at {found.base:#x}" if found else ""
            raise HipError(hipError_t.hipErrorInvalidValue, f"no allocation begins at {address:#x}{inside}")
        return found

    def allocations_of(self, card: Card) -> list[Allocation]:
        """All memory of a card."""
        with self.lock:
            return [allocation for allocation in self._allocations.values() if allocation.card is card]

    def drop(self, card: Card) -> None:
        """Close a card with all that is on it; the next use opens it anew."""
        with self.lock:
            for allocation in self.allocations_of(card):
                self.forget(allocation)
            self._cards.pop(card.ordinal, None)
            card.null = None
            card.streams.clear()
            others = [other.device for other in self._cards.values() if not other.device.closed]
            card.device.close()
            if self._first is card.device:
                self._first = others[0] if others else None

    def close(self) -> None:
        """Close all cards, and make the first one everybody's current one; the next call opens anew."""
        with self.lock:
            for card in self.cards:
                self.drop(card)
            if self._first is not None:
                self._first.close()
            self._first = None
            self._thread = _Thread()


def _visible(indices: list[int]) -> list[int]:
    text = os.environ.get("HIP_VISIBLE_DEVICES")
    if text is None:
        return indices
    chosen: list[int] = []
    for part in text.split(","):
        # As HIP has it: the list ends at the first entry that is no card's number.
        if not part.strip().isdigit() or int(part) >= len(indices):
            break
        chosen.append(indices[int(part)])
    return chosen


process: Final = Process()
os.register_at_fork(after_in_child=process.start_anew)


def address_of(pointer: object) -> int:
    """The address that an object stands for."""
    return pointer.address if isinstance(pointer, Pointer) else target_of(pointer).address
