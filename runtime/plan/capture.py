"""Stream capture: ordinary launches, copies, events and waits become a plan instead of running."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ...errors import CheckError
from ..event import Event
from .nodes import Node
from .recorder import Plan

if TYPE_CHECKING:
    from ..kernel import Kernel
    from ..launches import LaunchConfig
    from ..stream import Stream

__all__ = ["Capture", "Moment"]


class Moment:
    """What an event stands for that was recorded in a capture: nodes of the plan.

    Attributes
    ----------
    capture : Capture
        Where it was recorded.
    nodes : tuple of Node
        What has ended when it is reached.
    """

    def __init__(self, capture: Capture, nodes: tuple[Node, ...]) -> None:
        self.capture = capture
        self.nodes = nodes


class Capture:
    """What takes a stream's work while a plan is captured; ``stream.capture()`` makes it.

    Other streams, of other cards too, join when they wait for an event that a captured stream has recorded,
    or for a captured stream itself. What they get from then on is recorded as well, until the capture ends.

    Parameters
    ----------
    stream : Stream
        Where the capture begins.
    name : str
        The plan's.

    Attributes
    ----------
    plan : Plan
        What has been recorded.
    """

    def __init__(self, stream: Stream, name: str) -> None:
        self.plan = Plan(stream.device, name=name)
        self._origin = stream
        self._last: dict[Stream, Node | None] = {}
        self._waits: dict[Stream, tuple[Node, ...]] = {}
        self._over = False

    # --- Begin and end -----------------------------------------------------------------------------------

    def __enter__(self) -> Plan:
        """Begin; the plan is complete when the block has ended."""
        if self._over:
            raise CheckError(f"the capture of {self.plan.name} is over: make another one")
        self._join(self._origin)
        return self.plan

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let all streams run again; after an exception the plan holds what was recorded before."""
        self.end()

    def end(self) -> None:
        """Let all streams run again. Idempotent."""
        self._over = True
        for stream in self._last:
            if stream.capturing is self:
                stream.hand_over(None)

    def _join(self, stream: Stream) -> None:
        if stream.capturing is self:
            return
        if stream.capturing is not None:
            raise CheckError(
                f"{stream.name} is captured already, for the plan {stream.capturing.plan.name!r}"
            )
        stream.require_usable()
        if stream.device.gpu.kfd is not self._origin.device.gpu.kfd:
            raise CheckError(
                f"{stream.name} belongs to another driver than {self._origin.name}: open both cards by one "
                "Device and take device[1]"
            )
        self._last[stream] = None
        stream.hand_over(self)

    def _key(self, stream: Stream) -> str:
        """Name of the logical stream: the stream's own, made different from others'."""
        place = list(self._last).index(stream)
        same = [each for each in list(self._last)[:place] if each.name == stream.name]
        return f"{stream.name} ({len(same) + 1})" if same else stream.name

    def _added(self, stream: Stream, node: Node) -> Node:
        self._last[stream] = node
        self._waits.pop(stream, None)
        return node

    # --- What streams hand over --------------------------------------------------------------------------

    def launch(
        self, stream: Stream, config: LaunchConfig, kernel: Kernel, arguments: Sequence[object]
    ) -> Node:
        """Record a launch."""
        node = self.plan.launch_placed(
            config, kernel, tuple(arguments), stream=self._key(stream), device=stream.device,
            after=self._waits.get(stream, ()),
        )  # fmt: skip
        return self._added(stream, node)

    def copy(self, stream: Stream, target: Any, source: Any) -> Node:
        """Record a copy; it is done by the stream's card."""
        node = self.plan.copy(
            target, source, stream=self._key(stream), device=stream.device, after=self._waits.get(stream, ()),
            same_shape=False,
        )  # fmt: skip
        return self._added(stream, node)

    def fill(self, stream: Stream, target: Any, value: object) -> Node:
        """Record a fill; it is done by the stream's card."""
        node = self.plan.fill(
            target, value, stream=self._key(stream), device=stream.device, after=self._waits.get(stream, ())
        )
        return self._added(stream, node)

    def record(self, stream: Stream, event: Event | None = None) -> Event:
        """Record a moment: of the plan, not of the card."""
        event = Event(stream.device) if event is None else event
        event.captured_as(Moment(self, self._reached(stream)))
        return event

    def _reached(self, stream: Stream) -> tuple[Node, ...]:
        """What has ended when a stream has come to here."""
        last = self._last[stream]
        return tuple(dict.fromkeys([*([last] if last is not None else []), *self._waits.get(stream, ())]))

    def wait(self, stream: Stream, target: Event | Stream) -> None:
        """Record that later work of a stream waits; a stream that is not captured yet joins."""
        if self._over:
            raise CheckError(
                f"{stream.name} cannot wait for a moment of the plan {self.plan.name!r}: it only orders the "
                "plan's own nodes; wait for the run's stream"
            )
        if isinstance(target, Event):
            moment: Moment | None = target.captured
            nodes = moment.nodes if moment is not None and moment.capture is self else None
            what = "an event"
        else:
            nodes = self._reached(target) if target in self._last else None
            what = target.name
        if nodes is None:
            raise CheckError(
                f"{stream.name} is captured for the plan {self.plan.name!r} and cannot wait for {what} "
                "outside of it: a plan waits for nothing but its own nodes; have the run wait instead"
            )
        self._join(stream)
        self._waits[stream] = tuple(dict.fromkeys([*self._waits.get(stream, ()), *nodes]))

    def call(self, stream: Stream, function: Callable[..., object], arguments: Sequence[object]) -> Node:
        """Record a call of a function of the host."""
        node = self.plan.call(
            function, *arguments, stream=self._key(stream), after=self._waits.get(stream, ())
        )
        return self._added(stream, node)

    def refuse(self, stream: Stream, what: str) -> CheckError:
        """Say that nothing can be waited for while it is only being recorded."""
        return CheckError(
            f"{stream.name} is captured for the plan {self.plan.name!r}: it cannot {what} before the capture "
            "has ended"
        )
