"""Plan: work that is written down once, checked, and then run as often as one likes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ...errors import CheckError
from ..callbacks import name_of as called
from ..launches import LaunchConfig
from .checks import (
    check_array,
    check_pair,
    check_temporary,
    dwords_of,
    element_bytes,
    name_of,
    reaches,
)
from .nodes import CallNode, CopyNode, FillNode, KernelNode, Node
from .operands import (
    Pieces,
    Place,
    Staging,
    Temporary,
    Touch,
    is_array,
    is_host,
    pieces_of,
    place_of,
)
from .touches import kernel_touches

if TYPE_CHECKING:
    import numpy.typing as npt

    from ..device import Device
    from ..kernel import Kernel
    from ..stream import Stream
    from .run import Run

__all__ = ["HostArray", "Plan"]

_CONSTANT_BYTES: Final = 4096
"""Bytes of a constant's first piece: what the command processor then copies on and on."""


class HostArray:
    """An array of the host that a plan copies from or to, and the card's side of it."""

    def __init__(self, array: npt.NDArray[Any], staging: Staging, node: Node, is_input: bool) -> None:
        self.array = array
        self.staging = staging
        self.node = node
        self.is_input = is_input


class Plan:
    """Copies, fills and kernels over logical streams and cards; made by ``device.plan()``.

    Nothing runs while it is recorded. Nodes of one logical stream are ordered as they are recorded;
    ``after=`` orders nodes of different streams. :meth:`freeze` checks that order against the memory that
    the nodes touch, lets run beside each other what shares none, and makes a :class:`Run`.

    What a kernel reads and writes: through each pointer what its metadata says (``.actual_access``), both
    where that says nothing, and what ``reads=`` and ``writes=`` state instead. Memory that a kernel reaches
    by pointers which lie in memory is not seen: state it.

    Attributes
    ----------
    device : Device
        Where nodes run that name no other card.
    name : str
        For messages.
    nodes : list of Node
        In order of recording.

    Examples
    --------
    >>> from barewave import Device, LaunchConfig, Program
    >>> saxpy = Program.from_file("examples/saxpy.s").kernel("saxpy")
    >>> with Device("emulated") as device:
    ...     x, y = device.array(np.arange(4, dtype=np.float32)), device.zeros(4)
    ...     plan = device.plan()
    ...     _ = plan.fill(y, 1.0)
    ...     _ = plan.launch(LaunchConfig(items=4, block=32), saxpy, 2.0, x, y, 4)
    ...     with plan.freeze() as run:
    ...         _ = run.repeat(3)
    ...         run.sync(timeout=60)
    ...         y.numpy()
    array([1., 3., 5., 7.], dtype=float32)
    """

    def __init__(self, device: Device, *, name: str = "plan") -> None:
        self.device = device
        self.name = name
        self.nodes: list[Node] = []
        self.temporaries: list[Temporary] = []
        self.stagings: list[Staging] = []
        self.constants: list[tuple[Staging, bytes]] = []
        self.host_arrays: list[HostArray] = []
        self.frozen = False
        """Whether it has been frozen: it takes no more nodes."""
        self.keep: list[Any] = []
        """What must live as long as the plan: the arrays that its nodes name."""

    def __repr__(self) -> str:
        """Say what it is."""
        streams = len({node.stream for node in self.nodes})
        return f"Plan({self.name!r}, {len(self.nodes)} nodes on {streams} streams, {self.device.name})"

    def __len__(self) -> int:
        """Return the number of nodes."""
        return len(self.nodes)

    # --- Recording ---------------------------------------------------------------------------------------

    def empty(
        self,
        shape: int | Sequence[int],
        dtype: npt.DTypeLike = np.float32,
        *,
        device: Device | None = None,
        name: str = "",
    ) -> Temporary:
        """Make an array that lives inside of the plan only, in memory that it shares with others.

        Parameters
        ----------
        shape : int or sequence of int
            Extents.
        dtype
            Element type.
        device : Device, optional
            The card whose memory it is; the plan's own one if not given.
        name : str
            For messages.
        """
        extents = (
            (int(shape),) if isinstance(shape, (int, np.integer)) else tuple(int(each) for each in shape)
        )
        kind = np.dtype(dtype)
        self._require_open()
        if any(extent < 0 for extent in extents) or kind.hasobject:
            raise CheckError(f"a temporary of shape {extents} and dtype {kind}")
        temporary = Temporary(
            self, device or self.device, extents, kind, name or f"temporary {len(self.temporaries)}"
        )
        self.temporaries.append(temporary)
        return temporary

    def launch(
        self,
        config: LaunchConfig,
        kernel: Kernel,
        *arguments: object,
        stream: Hashable = 0,
        after: Iterable[Node] = (),
        device: Device | None = None,
        reads: Iterable[object] | None = None,
        writes: Iterable[object] | None = None,
        name: str = "",
    ) -> Node:
        """Record a kernel.

        Parameters
        ----------
        config, kernel, *arguments
            As for :func:`barewave.launch`; temporaries and arrays of cards that reach each other, too.
        stream : hashable
            Logical stream: any name.
        after : iterable of Node
            Nodes of this plan that it waits for, whatever they touch.
        device : Device, optional
            Where it runs; the plan's own card if not given.
        reads, writes : iterable of arrays, optional
            All that the kernel reads, all that it writes: arrays, or parts of them.
        name : str
            For messages and pictures; the kernel's name if not given.

        Raises
        ------
        CheckError
            Arguments or geometry that the kernel does not take; an address that belongs to no array.
        """
        asked = config
        if kernel.shared is not None:
            config, arguments = kernel.shared.place(config, arguments)
        return self.launch_placed(
            config, kernel, arguments, asked=asked, stream=stream, after=after, device=device, reads=reads,
            writes=writes, name=name,
        )  # fmt: skip

    def launch_placed(
        self,
        config: LaunchConfig,
        kernel: Kernel,
        arguments: tuple[object, ...],
        *,
        asked: LaunchConfig | None = None,
        stream: Hashable = 0,
        after: Iterable[Node] = (),
        device: Device | None = None,
        reads: Iterable[object] | None = None,
        writes: Iterable[object] | None = None,
        name: str = "",
    ) -> Node:
        """Record a kernel whose pointers into LDS have their places; otherwise as :meth:`launch`.

        ``asked`` is the geometry before those places were added to its LDS; without it such a kernel cannot
        be updated.
        """
        card = device or self.device
        kernel.check(config)
        if kernel.prints_late:
            raise CheckError(
                f"{kernel.name} prints into a buffer that the host empties behind each launch (OpenCL's "
                "printf), which plans do not do: launch it"
            )
        with card.lock:
            program = kernel.program.load(card)
        values, patches = self._addresses(kernel, arguments, card)
        kernarg = bytearray(kernel.pack(*values, device=card))
        touches = kernel_touches(kernel, arguments, program, card, reads, writes)
        node = KernelNode(
            index=len(self.nodes),
            name=name or kernel.name,
            device=card,
            stream=stream,
            after=self._check_after(after),
            touches=touches,
            kernel=kernel,
            config=config,
            asked=config if kernel.shared is None else asked,
            kernarg=kernarg,
            patches=patches,
        )
        self.keep += [value for value in arguments if is_array(value)]
        self.nodes.append(node)
        return node

    def _addresses(
        self, kernel: Kernel, arguments: tuple[object, ...], card: Device
    ) -> tuple[list[object], list[tuple[int, Temporary]]]:
        """Take out what the packer does not know: temporaries, and arrays of other cards."""
        values: list[object] = []
        patches: list[tuple[int, Temporary]] = []
        for place, value in enumerate(arguments):
            known = kernel.arguments[place] if place < len(kernel.arguments) else None
            if isinstance(value, Temporary):
                check_temporary(self, value)
                if known is not None and known.size != 8:
                    raise CheckError(f"{kernel.name}: argument {place} ({known}) is no pointer to {value}")
                if known is not None:
                    patches.append((known.offset, value))
                values.append(0)
            elif is_array(value) and getattr(value, "device", None) is not card and known is not None:
                values.append(int(getattr(value, "address", 0)))
            else:
                values.append(value)
        return values, patches

    def copy(
        self,
        target: Any,
        source: Any,
        *,
        stream: Hashable = 0,
        after: Iterable[Node] = (),
        device: Device | None = None,
        same_shape: bool = True,
        name: str = "",
    ) -> Node:
        """Record a copy between arrays of one shape and dtype.

        Parameters
        ----------
        target, source : Buffer, Temporary or numpy.ndarray
            At most one is an array of the host. It is copied by way of pinned memory that the plan owns: a
            source when a run begins, a target when a run is waited for.
        stream, after, name
            As for :meth:`launch`.
        device : Device, optional
            The card that copies; if not given the source's, for an array of the host the target's.
        same_shape : bool
            With False the number of elements has to be the same, as copies in a stream have it.

        Raises
        ------
        CheckError
            Other shapes or dtypes, ranges that overlap, host arrays with gaps, views in very many pieces.
        """
        check_pair(self, target, source, same_shape=same_shape)
        card = device or self._copier(target, source)
        order = self._check_after(after)
        if is_host(source):
            staging = self._staging(int(source.nbytes), "an array of the host")
            node = self._copy_node(place_of(target), Place(staging, 0, staging.nbytes), card, stream, order)
            node.pieces = _pieces(target, target, None)
            self.host_arrays.append(HostArray(source, staging, node, is_input=True))
            node.touches = [Touch(place_of(target), False, True, name_of(target))]
            node.name = name or f"copy to {name_of(target)}"
        elif is_host(target):
            staging = self._staging(int(target.nbytes), "an array of the host")
            node = self._copy_node(Place(staging, 0, staging.nbytes), place_of(source), card, stream, order)
            node.pieces = _pieces(source, None, source)
            self.host_arrays.append(HostArray(target, staging, node, is_input=False))
            node.touches = [Touch(place_of(source), True, False, name_of(source))]
            node.name = name or f"copy of {name_of(source)}"
        else:
            node = self._copy_cards(target, source, card, stream, order)
            node.name = name or f"copy of {name_of(source)} to {name_of(target)}"
        self.keep += [each for each in (target, source) if is_array(each)]
        return node

    def _copier(self, target: Any, source: Any) -> Device:
        card: Device = target.device if is_host(source) else source.device
        return card

    def _copy_cards(
        self, target: Any, source: Any, card: Device, stream: Hashable, order: tuple[Node, ...]
    ) -> CopyNode:
        """Copy on the cards; by way of the host's memory between cards that do not reach each other."""
        to, origin = place_of(target), place_of(source)
        other = target.device if card is source.device else source.device
        reading = Touch(origin, True, False, name_of(source))
        writing = Touch(to, False, True, name_of(target))
        if other is card or reaches(card.gpu, other.gpu):
            node = self._copy_node(to, origin, card, stream, order)
            node.touches = [reading, writing]
            node.pieces = _pieces(source, target, source)
            return node
        staging = self._staging(int(source.nbytes), "the way between two cards")
        way = Place(staging, 0, staging.nbytes)
        first = self._copy_node(way, origin, source.device, stream, order)
        first.name = f"copy of {name_of(source)} to the host's memory"
        first.touches = [reading, Touch(way, False, True, staging.name)]
        first.pieces = _pieces(source, None, source)
        second = self._copy_node(to, way, target.device, stream, ())
        second.touches = [Touch(way, True, False, staging.name), writing]
        second.pieces = _pieces(target, target, None)
        return second

    def _copy_node(
        self, target: Place, source: Place, card: Device, stream: Hashable, order: tuple[Node, ...]
    ) -> CopyNode:
        node = CopyNode(
            index=len(self.nodes),
            name="copy",
            device=card,
            stream=stream,
            after=order,
            target=target,
            source=source,
        )
        self.nodes.append(node)
        return node

    def fill(
        self,
        target: Any,
        value: object,
        *,
        stream: Hashable = 0,
        after: Iterable[Node] = (),
        device: Device | None = None,
        name: str = "",
    ) -> Node:
        """Record that every element of an array gets a value.

        Parameters
        ----------
        target : Buffer or Temporary
            The array.
        value
            A number that its dtype holds.
        stream, after, name
            As for :meth:`launch`.
        device : Device, optional
            The card that fills; if not given the target's.
        """
        check_array(self, target, "fill")
        element = element_bytes(target.dtype, value)
        place = place_of(target)
        node = FillNode(
            index=len(self.nodes),
            name=name or f"fill of {name_of(target)}",
            device=device or target.device,
            stream=stream,
            after=self._check_after(after),
            touches=[Touch(place, False, True, name_of(target))],
            target=place,
            element=element,
        )
        aligned = place.nbytes % 4 == 0 and (isinstance(place.base, Temporary) or place.offset % 4 == 0)
        if not aligned or len(set(dwords_of(element))) > 1:
            count = min(max(_CONSTANT_BYTES // len(element), 1), max(place.nbytes // len(element), 1))
            node.constant = self._staging(count * len(element), "a constant")
            self.constants.append((node.constant, element * count))
        self.keep.append(target)
        self.nodes.append(node)
        return node

    def call(
        self,
        function: Callable[..., object],
        *arguments: object,
        stream: Hashable = 0,
        after: Iterable[Node] = (),
        name: str = "",
    ) -> Node:
        """Record a call of the host's: when all nodes before it have ended, and before those behind it begin.

        It splits the plan: a run is one packet a queue before, between and behind calls. The host's arrays
        that were copied to before hold their values when the function is called, and those that are copied
        from behind it are read when it has returned. The function is called by a thread of the device; if it
        raises, the run goes on, and the next wait raises the exception.

        Parameters
        ----------
        function : callable
            What to call; it must not wait for the run.
        *arguments
            With what.
        stream, after, name
            As for :meth:`launch`.
        """
        if not callable(function):
            raise CheckError(f"a plan calls functions, not {type(function).__name__}")
        node = CallNode(
            index=len(self.nodes),
            name=name or f"call of {called(function)}",
            device=self.device,
            stream=stream,
            after=self._check_after(after),
            function=function,
            arguments=arguments,
        )
        self.nodes.append(node)
        return node

    def freeze(self, *, timeout: float = 60.0, stream: Stream | None = None) -> Run:
        """Check everything, lay out memory, and write the buffers of commands.

        Parameters
        ----------
        timeout : float
            Seconds that a run may wait for the one before it, which arrays of the host need.
        stream : Stream, optional
            A stream of the plan's own card, in whose order runs begin; the default stream unless given.

        Returns
        -------
        Run
            What runs. The plan takes no more nodes.

        Raises
        ------
        CheckError
            An order is missing, a temporary is read before anything wrote it, an array has been closed, cards
            do not reach each other's memory; the plan has been frozen before.
        """
        self._require_open()
        from .freezing import freeze

        return freeze(self, timeout, stream)

    # --- Checks ------------------------------------------------------------------------------------------

    def _require_open(self) -> None:
        if self.frozen:
            raise CheckError(f"{self.name} is frozen: what was checked and laid out does not change any more")

    def _staging(self, nbytes: int, name: str) -> Staging:
        staging = Staging(nbytes, name)
        self.stagings.append(staging)
        return staging

    def _check_after(self, after: Iterable[Node]) -> tuple[Node, ...]:
        self._require_open()
        order = tuple(after)
        for node in order:
            if node.index >= len(self.nodes) or self.nodes[node.index] is not node:
                raise CheckError(f"after= names {node}, which is not of this plan ({self.name})")
        return order


def _pieces(like: Any, target: Any, source: Any) -> Pieces | None:
    """Cut a copy of an array of this shape; None stands for memory without gaps."""
    strides = [None if each is None else getattr(each, "strides", None) for each in (target, source)]
    return pieces_of(tuple(like.shape), like.dtype.itemsize, strides[0], strides[1])
