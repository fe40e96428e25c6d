"""Faults on demand: what a kernel or a card rarely does, for tests of those who must live with it.

All can be asked for by the machine's :class:`Injector`, or by a JSON line written to a card's debug file,
``{"command": "inject", "fault": ...}``, with these faults and members (those in brackets have defaults):

======== =============================================================================================
errno    the [nth] call of [ioctl] fails with errno, [count] times; with [after] it is done all the same
eintr    each [every]-th step of [ioctl] is interrupted, [count] times; a step is a call, and each card
         after the first in MAP and UNMAP
event    the [nth] interrupt for an event is lost, or comes [seconds] late, [count] times
memory   the [nth] allocation in [region] (vram, gtt, kernel, any) fails, [count] times
queue    the queue with this id, of the process that writes, stops without a word
reset    the card is reset; its memory is lost or not ([memory_lost]), by [cause] hang or ecc
lost     the card is gone
none     what was asked for and has not happened is forgotten
======== =============================================================================================

``nth`` counts from 1 and from now, ``count`` is null for ever. Each fault that happens is a debug record.
"""

from __future__ import annotations

import errno as errno_names
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .engine import Interrupt, InterruptKind
from .heap import OutOfMemory, Region
from .kernel_error import ENOTSUPP, KernelError

if TYPE_CHECKING:
    from .card import Card, Machine

__all__ = ["Injector"]

_FOREVER: Final = -1
_LONGEST_DELAY: Final = 60.0


@dataclass(slots=True)
class _Rule:
    """Something that happens at the ``nth`` occasion and ``count`` times; ``every`` for each n-th one."""

    what: str
    nth: int
    count: int
    value: float = 0.0
    every: int = 1
    seen: int = 0

    def due(self) -> bool:
        """Whether it happens at this occasion."""
        if not self.count:
            return False
        self.seen += 1
        if self.seen < self.nth or (self.seen - self.nth) % self.every:
            return False
        if self.count > 0:
            self.count -= 1
        return True


class Injector:
    """The faults that a machine is to have. Every method may be called by any thread.

    Parameters
    ----------
    machine : Machine
        Where they happen.
    """

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._lock = threading.Lock()
        self._before: list[_Rule] = []
        self._after: list[_Rule] = []
        self._steps: list[_Rule] = []
        self._events: list[_Rule] = []
        self._memory: list[_Rule] = []
        self._timers: list[threading.Timer] = []
        self.lost: set[int] = set()

    # --- What to do -----------------------------------------------------------------------------------------

    def fail(
        self, ioctl: str, number: int, *, nth: int = 1, count: int | None = 1, after: bool = False
    ) -> None:
        """Let the n-th call of an ioctl fail, ``"*"`` for any, before or after it is done."""
        rule = _Rule(ioctl, nth, _FOREVER if count is None else count, number)
        with self._lock:
            (self._after if after else self._before).append(rule)

    def interrupt(self, ioctl: str = "*", *, every: int = 2, count: int | None = None) -> None:
        """Let each n-th step of an ioctl be interrupted by a signal."""
        with self._lock:
            self._steps.append(_Rule(ioctl, every, _FOREVER if count is None else count, every=every))

    def lose_event(self, *, nth: int = 1, count: int | None = 1, seconds: float = 0.0) -> None:
        """Let an event's interrupt be lost, or come late if ``seconds`` are given."""
        with self._lock:
            self._events.append(_Rule("event", nth, _FOREVER if count is None else count, seconds))

    def starve(self, region: str = "any", *, nth: int = 1, count: int | None = 1) -> None:
        """Let an allocation of memory fail: in ``"vram"``, ``"gtt"``, ``"kernel"`` or ``"any"``."""
        with self._lock:
            self._memory.append(_Rule(region, nth, _FOREVER if count is None else count))

    def stop_queue(self, queue_id: int, process: int | None = None) -> None:
        """Let queues of this id stop, of one process or of all, as if the firmware hung."""
        with self._machine.lock:
            processes = [p for p in self._machine.processes.values() if process in (None, p.number)]
        found = [p.queues[queue_id] for p in processes if queue_id in p.queues]
        engine = self._machine.running_engine
        if not found or engine is None:
            raise KernelError(errno_names.EINVAL, f"no queue has the id {queue_id}")
        for queue in found:
            if queue.number is not None:
                engine.set_queue_active(queue.number, False)
            self._note(queue.device.card, "queue", queue=queue_id)

    def reset(self, card: Card, *, memory_lost: bool = True, cause: str = "hang") -> None:
        """Reset a card: its queues are dead, and every process is told."""
        with self._machine.lock:
            processes = list(self._machine.processes.values())
        for process in processes:
            process.reset_card(card, memory_lost=memory_lost, ecc=cause == "ecc")
        card.smi.reset(cause)

    def lose_card(self, card: Card) -> None:
        """Let a card disappear: queues stop, calls that need it fail with ``ENODEV``, sysfs forgets it."""
        self.lost.add(card.index)
        self.reset(card)
        self._note(card, "lost")

    def clear(self) -> None:
        """Forget what has not happened; late interrupts still come, a lost card stays lost."""
        with self._lock:
            for rules in (self._before, self._after, self._steps, self._events, self._memory):
                rules.clear()

    def close(self) -> None:
        """End the timers of late interrupts."""
        for timer in self._timers:
            timer.cancel()

    # --- Where it happens -----------------------------------------------------------------------------------

    def _due(self, rules: list[_Rule], what: str) -> _Rule | None:
        if not rules:
            return None
        with self._lock:
            due = [rule for rule in rules if rule.what in (what, "*", "any") and rule.due()]
            rules[:] = [rule for rule in rules if rule.count]
        return due[0] if due else None

    def before(self, ioctl: str) -> None:
        """An ioctl is about to be done."""
        if self._before:
            self._raise(self._due(self._before, ioctl), ioctl)
        self.step(ioctl)

    def after(self, ioctl: str) -> None:
        """An ioctl has been done."""
        if self._after:
            self._raise(self._due(self._after, ioctl), ioctl)

    def step(self, ioctl: str) -> None:
        """An ioctl is at a place where the kernel looks for signals."""
        if self._steps and self._due(self._steps, ioctl) is not None:
            self._note(None, "eintr", ioctl=ioctl)
            raise KernelError(errno_names.EINTR, "an injected signal")

    def _raise(self, rule: _Rule | None, ioctl: str) -> None:
        if rule is not None:
            self._note(None, "errno", ioctl=ioctl, errno=int(rule.value))
            raise KernelError(int(rule.value), "an injected error")

    def allocation(self, region: Region, size: int) -> None:
        """Memory is about to be given out."""
        if self._memory and self._due(self._memory, region.name.split()[0].lower()) is not None:
            self._note(None, "memory", region=region.name, size=size)
            raise OutOfMemory(f"{region.name}: an injected shortage")

    def take(self, interrupt: Interrupt) -> bool:
        """An interrupt has come; whether it is to be delivered now."""
        if interrupt.kind != InterruptKind.EVENT:
            return True
        rule = self._due(self._events, "event")
        if rule is None:
            return True
        self._note(None, "event", event=interrupt.event_id, seconds=rule.value)
        if rule.value:
            timer = threading.Timer(rule.value, self._machine.deliver, [interrupt])
            timer.daemon = True
            self._timers = [running for running in self._timers if running.is_alive()] + [timer]
            timer.start()
        return False

    def _note(self, card: Card | None, fault: str, **members: object) -> None:
        for each in self._machine.cards if card is None else [card]:
            each.debug.add("injected", fault=fault, **members)

    # --- The debug file -------------------------------------------------------------------------------------

    def command(self, card: Card) -> Callable[[dict[str, object]], None]:
        """The command ``inject`` of a card's debug file."""

        def inject(members: dict[str, object]) -> None:
            fault, writer = members.pop("fault", None), members.pop("process", None)
            commands = self._commands(card, writer if isinstance(writer, int) else None)
            code = commands.get(fault) if isinstance(fault, str) else None
            if code is None:
                known = ", ".join(commands)
                raise KernelError(errno_names.EINVAL, f"unknown fault {fault!r}; known: {known}")
            code(_Members(members))

        return inject

    def _commands(self, card: Card, writer: int | None) -> dict[str, Callable[[_Members], None]]:
        def errno(m: _Members) -> None:
            options = m.when()
            after = m.flag("after")
            number, ioctl = m.errno(), m.text("ioctl", "*")
            m.end()
            self.fail(ioctl, number, nth=options[0], count=options[1], after=after)

        def eintr(m: _Members) -> None:
            ioctl, every, count = m.text("ioctl", "*"), m.integer("every", 2), m.count(None)
            m.end()
            self.interrupt(ioctl, every=every, count=count)

        def event(m: _Members) -> None:
            (nth, count), seconds = m.when(), m.seconds()
            m.end()
            self.lose_event(nth=nth, count=count, seconds=seconds)

        def memory(m: _Members) -> None:
            (nth, count), region = m.when(), m.text("region", "any", ("vram", "gtt", "kernel", "any"))
            m.end()
            self.starve(region, nth=nth, count=count)

        def queue(m: _Members) -> None:
            number = m.integer("queue", -1, 0)
            m.end()
            self.stop_queue(number, writer)

        def reset(m: _Members) -> None:
            cause, lost = m.text("cause", "hang", ("hang", "ecc")), m.flag("memory_lost", default=True)
            m.end()
            self.reset(card, memory_lost=lost, cause=cause)

        def lost(m: _Members) -> None:
            m.end()
            self.lose_card(card)

        def none(m: _Members) -> None:
            m.end()
            self.clear()

        found = (errno, eintr, event, memory, queue, reset, lost, none)
        return {code.__name__: code for code in found}


class _Members:
    """Members of a command, checked as they are taken; what is wrong or left over is ``EINVAL``."""

    def __init__(self, members: dict[str, object]) -> None:
        self._members = members

    @staticmethod
    def _wrong(name: str, value: object, wanted: str) -> KernelError:
        return KernelError(errno_names.EINVAL, f"{name} is {wanted}, not {value!r}")

    def text(self, name: str, default: str, known: tuple[str, ...] = ()) -> str:
        value = self._members.pop(name, default)
        if not isinstance(value, str) or (known and value not in known):
            raise self._wrong(name, value, " or ".join(known) or "a text")
        return value

    def integer(self, name: str, default: int, least: int = 1) -> int:
        value = self._members.pop(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self._wrong(name, value, f"a number from {least} up")
        return value

    def count(self, default: int | None) -> int | None:
        if self._members.get("count", default) is None:
            self._members.pop("count", None)
            return None
        return self.integer("count", default or 1)

    def when(self) -> tuple[int, int | None]:
        return self.integer("nth", 1), self.count(1)

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self._members.pop(name, default)
        if not isinstance(value, bool):
            raise self._wrong(name, value, "true or false")
        return value

    def seconds(self) -> float:
        value = self._members.pop("seconds", 0.0)
        if not isinstance(value, (int, float)) or not 0 <= value <= _LONGEST_DELAY:
            raise self._wrong("seconds", value, f"0 to {_LONGEST_DELAY:g}")
        return float(value)

    def errno(self) -> int:
        value = self._members.pop("errno", None)
        if value == "ENOTSUPP":
            return ENOTSUPP
        known = {name: number for number, name in errno_names.errorcode.items()}
        number = known.get(value) if isinstance(value, str) else value
        if not isinstance(number, int) or isinstance(number, bool) or not 0 < number < 4096:
            raise self._wrong("errno", value, "an errno's name or number")
        return number

    def end(self) -> None:
        if self._members:
            raise KernelError(errno_names.EINVAL, f"unknown members: {', '.join(self._members)}")
