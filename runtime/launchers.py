"""Launch functions: generated once for a kernel, its geometry, a stream and the types of its arguments.

What a launch has to do is known when the types are: which bytes of packet and arguments never change, where
the others go and what must be checked. So each function is written out as source, without loops, look-ups or
calls that are not needed, and compiled. It makes no system call and no foreign call. Whatever is not usual (a
full ring, other types, values that do not fit, a failed or closed stream, one that is captured) goes a slower
way, which explains errors.
"""

from __future__ import annotations

import keyword
import re
import struct
import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError, CheckError
from ..kfd.aql_ring import PUBLISH
from ..kfd.packets import aql
from .buffer import Buffer

if TYPE_CHECKING:
    from .arguments import PackPlan
    from .kernarg import FixedArguments
    from .kernel import Kernel
    from .launches import LaunchConfig
    from .program import LoadedProgram
    from .stream import Stream

__all__ = ["BoundKernel", "Launcher", "prepare", "prepare_packet"]

Launcher = Callable[..., None]
"""What ``kernel[grid, block, stream]`` is: called with the kernel's arguments, it launches."""

_KERNARG_ADDRESS: Final = aql.KERNEL_DISPATCH.offset("kernarg_address")
_HEADER: Final = 4
_PREDICTED: Final = {"float": float, "signed": int, "unsigned": int}
_OWN_NAMES: Final = frozenset(
    {"after", "all", "attempt", "before", "bodies", "body", "bound", "device", "doorbell", "error", "first",
     "following", "hdp", "header", "headers", "index", "kernarg", "label", "labels", "make", "mask", "offset",
     "pack", "plan", "ring", "ring_bytes", "slot", "slowly", "tail", "turn", "type", "view", "words",
     "OverflowError", "TypeError", "ValueError", "BarewaveError", "KeyError"}
)  # fmt: skip
"""Names that generated functions use themselves."""
_NUMBERED: Final = re.compile(r"(argument|convert|hidden|type)\d+")
"""Names of which generated functions use some."""

_ALL: Final = slice(None)
_ROOM: Final = "(index < ring.limit or index < ring.look())"

_BODY: Final = """\
    {types}
    try:
        del turn[0]
    except KeyError:
        return {otherwise}
    try:
        index = ring.index
        {offset}
        if {room}{conditions}:
            {pack}
            {publish}
            {count}
            return {done}
    {errors}
    finally:
        turn[0] = None
    return {otherwise}
"""


def _write(names: dict[str, Any], **parts: str) -> Callable[..., Any]:
    """Compile one function; ``parts`` fill the template, their lines indented like the place."""
    lines: list[str] = []
    for line in _BODY.splitlines():
        key = line.strip().removeprefix("{").removesuffix("}")
        if line.strip() == f"{{{key}}}":
            indent = line[: len(line) - len(line.lstrip())]
            lines += [indent + each for each in parts[key].splitlines()]
        else:
            lines.append(line.format(**parts))
    return _define(parts["name"], parts["parameters"], "\n".join(lines), names)


def _define(name: str, parameters: str, body: str, names: dict[str, Any]) -> Callable[..., Any]:
    # The kernel's name comes later: as the function's own it would hide what the function uses.
    source = f"def launch({parameters}):\n{body}\n"
    # As an inner function its names are cells: quicker than a look-up in a dictionary of globals.
    inner = "\n".join("    " + line for line in source.splitlines())
    made: dict[str, Any] = {}
    exec(f"def make({', '.join(names)}):\n{inner}\n    return launch\n", made)
    function: Any = made["make"](**names)
    function.__code__ = function.__code__.replace(co_name=name, co_qualname=name)
    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"Launch; generated:\n\n{source}"
    launcher: Callable[..., Any] = function
    return launcher


def _identifier(text: str) -> str:
    """Name a function after a kernel, for tracebacks and profilers."""
    name = "".join(letter if letter.isalnum() else "_" for letter in text)
    return name if name.isidentifier() and not keyword.iskeyword(name) else f"launch_{name}"


def _parameters(kernel: Kernel) -> list[str]:
    """Name a launch function's parameters after the kernel's arguments, as far as Python has such names."""
    names: list[str] = []
    for number, argument in enumerate(kernel.arguments):
        name = argument.name
        if name in _OWN_NAMES:
            name += "_"
        # Other letters than ASCII's: Python may take two spellings for one name.
        usable = name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
        usable = usable and not name.startswith("_") and not _NUMBERED.fullmatch(name)
        names.append(name if usable and name not in names else f"argument{number}")
    return names


class BoundKernel:
    """A kernel with its geometry on a stream: everything of a launch that does not change.

    Attributes
    ----------
    kernel, config
        What runs, and in which geometry.
    packet : bytes
        The AQL packet; without the address of the arguments.
    run : callable
        Launches with arguments of the types that were last given; other types end in :meth:`first`.
    """

    __slots__ = (
        "__weakref__", "_hidden", "_runs", "_slot", "_stream", "_tail", "config", "kernel", "packet",
        "program", "run",
    )  # fmt: skip

    def __init__(
        self,
        stream: Stream,
        kernel: Kernel,
        config: LaunchConfig,
        program: LoadedProgram,
        packet: bytes,
        hidden: list[tuple[int, bytes]],
        slot: int,
    ) -> None:
        # Weak: the stream keeps these, and one that is forgotten is to be collected at once.
        self._stream = weakref.ref(stream)
        self.kernel = kernel
        self.config = config
        self.program = program
        self.packet = packet
        self._slot = slot
        self._hidden = hidden
        self._tail = b""
        # Mostly one piece from the end of the visible arguments to that of the segment: packed with them.
        if hidden and hidden[-1][0] == kernel.packer.end:
            self._tail = hidden[-1][1]
            self._hidden = hidden[:-1]
        self._runs: dict[tuple[type, ...], Launcher] = {}
        self.run: Launcher = self.first

    def stream(self) -> Stream:
        """The stream; raises when it has been collected."""
        stream = self._stream()
        if stream is None:
            raise BarewaveError(f"the stream that {self.kernel.name} was bound to is gone")
        return stream

    def first(self, *arguments: Any) -> None:
        """Launch with arguments of types that :attr:`run` is not for."""
        signature = tuple(map(type, arguments))
        run = self._runs.get(signature)
        if run is None:
            if len(self._runs) >= 64:  # a program that makes types at run time must not grow this for ever
                self._runs.clear()
            plan = self.kernel.packer.plan(signature)
            run, attempt = self._compile(plan, signature)
            self.run = self._runs[signature] = run
            self._slowly(plan, attempt, arguments)
        else:
            self.run = run
            run(*arguments)

    def entry(self) -> Launcher:
        """Write a function with the kernel's parameters that launches.

        Where the metadata tells the types of all arguments it is the launch function for these itself;
        otherwise it calls :attr:`run`.
        """
        kinds = [
            Buffer if argument.kind == "pointer" else _PREDICTED.get(argument.number)
            for argument in self.kernel.arguments
        ]
        if None not in kinds:
            signature = tuple(kind for kind in kinds if kind is not None)
            run = self._runs.get(signature)
            if run is None:
                try:
                    plan = self.kernel.packer.look_up(signature)
                except CheckError:  # no such value fits: a struct, or a pointer of another size
                    pass
                else:
                    run = self._runs[signature] = self._compile(plan, signature)[0]
            if run is not None:
                return run
        return self.forwarder()

    def forwarder(self) -> Launcher:
        """Write a function with the kernel's parameters that calls :attr:`run`."""
        names = ", ".join(_parameters(self.kernel))
        return _define(
            _identifier(self.kernel.name), names, f"    return bound.run({names})", {"bound": self}
        )

    def forget(self) -> None:
        """Let go of the functions that were generated, which refer to this object."""
        self._runs.clear()
        self.run = self.first

    def check_count(self, arguments: Sequence[Any]) -> None:
        """Refuse another number of arguments than the kernel takes."""
        self.kernel.packer.check_count(len(arguments))

    def segment(self, arguments: Sequence[Any]) -> bytearray:
        """Make the bytes of the kernarg segment, checked."""
        values = tuple(arguments)
        packer = self.kernel.packer
        packer.check_count(len(values))
        data = packer.convert(packer.plan(tuple(map(type, values))), values, self.stream().device)
        segment = bytearray(self._slot)
        segment[: len(data)] = data
        segment[len(data) : len(data) + len(self._tail)] = self._tail
        for at, piece in self._hidden:
            segment[at : at + len(piece)] = piece
        return segment

    def packet_at(self, place: FixedArguments | None, segment: bytearray) -> bytearray:
        """Make the packet of a launch whose arguments have a place of their own, and write them there.

        Parameters
        ----------
        place : FixedArguments, optional
            None for a kernel that has no arguments.
        segment : bytearray
            As :meth:`segment` makes it.
        """
        packet = bytearray(self.packet)
        if place is not None:
            place.view[: len(segment)] = segment
            struct.pack_into("<Q", packet, _KERNARG_ADDRESS, place.address)
        return packet

    def _slowly(self, plan: PackPlan, attempt: Callable[..., bool], arguments: tuple[Any, ...]) -> None:
        stream = self.stream()
        capture = stream.capturing
        if capture is not None:
            capture.launch(stream, self.config, self.kernel, arguments)
            return
        self.kernel.packer.convert(plan, arguments, stream.device)  # for its errors, which say which argument
        stream.put_slowly(attempt, arguments, self._slot)

    def _compile(self, plan: PackPlan, signature: tuple[type, ...]) -> tuple[Launcher, Callable[..., bool]]:
        """Write the launch function for a signature, and one that only tries, and says whether it could."""
        stream = self.stream()
        ring, kernarg = stream.ring, stream.kernarg
        values = _parameters(self.kernel)
        tests: list[str] = []
        packed: list[str] = []
        names = _common_names(stream, self.kernel.name, self.packet)
        for number, (packing, position) in enumerate(zip(plan.packings, plan.order, strict=True)):
            if packing.source:
                packed.append(packing.source.format(v=values[position]))
            else:
                names[f"convert{number}"] = packing.convert
                packed.append(f"convert{number}({values[position]}, device)")
            if packing.test:
                tests.append(packing.test.format(v=values[position]))
        layout = plan.layout
        if any(self._tail):
            layout = struct.Struct(f"{plan.format}{len(self._tail)}s")
            packed.append("tail")
        elif self._tail:  # padding: struct writes it as zeros
            layout = struct.Struct(f"{plan.format}{len(self._tail)}x")
        before, after = self.packet[_HEADER:_KERNARG_ADDRESS], self.packet[_KERNARG_ADDRESS + 8 :]
        names |= {f"type{number}": kind for number, kind in enumerate(signature)}
        names |= {
            "kernarg": kernarg, "view": kernarg.view, "pack": layout.pack_into, "tail": self._tail,
            "device": stream.device, "ring_bytes": ring.ring, "before": before, "after": after,
            "body": struct.Struct(f"<{len(before)}sQ{len(after)}s").pack_into, "plan": plan,
            "error": struct.error,
        }  # fmt: skip
        packs = [f"pack(view, {', '.join(['offset', *packed])})"] if packed else []
        for number, (at, piece) in enumerate(self._hidden):
            names[f"hidden{number}"] = piece
            packs.append(f"view[offset + {at} : offset + {at + len(piece)}] = hidden{number}")
        publish = PUBLISH.format(
            body=f"body(ring_bytes, slot * 64 + {_HEADER}, before, offset + {kernarg.base}, after)"
        )
        name = _identifier(self.kernel.name)
        parts = {
            "name": name,
            "parameters": ", ".join(values),
            "offset": "offset = kernarg.head",
            "pack": "\n".join(packs) or "pass",
            "publish": publish,
            "count": f"kernarg.head = offset + {self._slot}",
        }
        fits = f" and offset + {self._slot} <= kernarg.end"
        attempt = _write(
            names, **parts, types="pass", room="index < ring.refresh()", conditions=fits, done="True",
            otherwise="False", errors="",
        )  # fmt: skip

        def slowly(*arguments: Any) -> None:
            plan.hits += 1
            self._slowly(plan, attempt, arguments)

        names |= {"slowly": slowly, "first": self.first}
        listed = ", ".join(values)
        wrong = " or ".join(f"type({value}) is not type{number}" for number, value in enumerate(values))
        parts["count"] += "\nplan.hits += 1"
        run = _write(
            names, **parts, room=_ROOM, conditions=" and ".join([fits, *tests]),
            types=f"if {wrong}:\n    return first({listed})" if wrong else "pass",
            done="None", otherwise=f"slowly({listed})",
            # Told anew, with the argument's name, by the slower way.
            errors="except (error, OverflowError, TypeError, ValueError, BarewaveError):\n    pass",
        )  # fmt: skip
        return run, attempt


def prepare(
    bound: BoundKernel, arguments: tuple[Any, ...], place: FixedArguments | None
) -> Callable[[], None]:
    """Write a function that launches with arguments that do not change.

    It keeps what it was made of alive: the binding, the place, and the buffers among the arguments.

    Parameters
    ----------
    bound : BoundKernel
        Kernel, geometry and stream.
    arguments : tuple
        Values, which are checked and packed now.
    place : FixedArguments, optional
        Where they go; None for a kernel that has none.
    """
    packet = bound.packet_at(place, bound.segment(arguments))

    def capture(stream: Stream) -> None:
        stream.capturing.launch(stream, bound.config, bound.kernel, arguments)

    function = prepare_packet(bound.stream(), bound.kernel.name, bytes(packet), capture)
    vars(function)["place"] = place  # the packet alone knows its address
    return function


def prepare_packet(
    stream: Stream,
    name: str,
    packet: bytes,
    capture: Callable[[Stream], None] | None = None,
) -> Callable[[], None]:
    """Write a function that puts a packet which never changes, and rings the doorbell.

    Parameters
    ----------
    stream : Stream
        Where; not kept alive.
    name : str
        What the packet is, for messages.
    packet : bytes
        64 bytes; it counts the stream's :attr:`~Stream.progress` down.
    capture : callable, optional
        Called with the stream instead, while that is captured; refused unless given.
    """
    owner = weakref.ref(stream)
    if stream.is_observed and capture is None:

        def observed() -> None:
            alive = owner()
            if alive is None:
                raise BarewaveError(f"the stream that {name} was prepared for is gone")
            alive.submit_made(packet, name)

        return observed
    names = _common_names(stream, name, packet)
    names |= {"bodies": stream.ring.bodies, "body": packet[_HEADER:], "all": _ALL}

    def write(**parts: str) -> Callable[..., Any]:
        return _write(
            names,
            name=_identifier(name),
            publish=PUBLISH.format(body="bodies[slot][all] = body"),
            **dict.fromkeys(("parameters", "conditions"), ""),
            **dict.fromkeys(("types", "offset", "pack", "count"), "pass"),
            **parts,
        )

    attempt = write(room="index < ring.refresh()", done="True", otherwise="False", errors="")

    def slowly() -> None:
        alive = owner()
        if alive is None:
            raise BarewaveError(f"the stream that {name} was prepared for is gone")
        if alive.capturing is None:
            alive.put_slowly(attempt, (), 0)
        elif capture is None:
            raise alive.capturing.refuse(alive, f"run {name}")
        else:
            capture(alive)

    names["slowly"] = slowly
    # Views are released when another thread closes the stream: the slower way says so.
    errors = "except ValueError:\n    pass"
    return write(room=_ROOM, done="None", otherwise="slowly()", errors=errors)


def _common_names(stream: Stream, kernel: str, packet: bytes) -> dict[str, Any]:
    ring = stream.ring
    return {
        "ring": ring, "turn": ring.turn, "mask": ring.mask, "labels": ring.labels, "label": kernel,
        "hdp": ring.hdp, "headers": ring.headers, "words": ring.words, "doorbell": ring.doorbell,
        "header": int.from_bytes(packet[:_HEADER], "little"), "BarewaveError": BarewaveError,
    }  # fmt: skip
