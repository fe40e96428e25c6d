"""Writing a schedule's commands: kernels with all of their registers, copies, fills, flags, clocks."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from ...kfd.packets import aql
from ..hidden import hidden_bytes, hidden_values
from .commands import CommandBuffer, Segment, copy_packets, fill_packets
from .kernel_packets import KernelPackets, Launchable, Scratch
from .nodes import CopyNode, FillNode, KernelNode, Node
from .schedule import Flush, QueueSteps, SetFlag

if TYPE_CHECKING:
    from ..kernel import Kernel
    from ..launches import LaunchConfig
    from ..stream import Stream

__all__ = [
    "Emitter", "Places", "is_aql", "needs_packet", "private_bytes", "size_of_clocks", "size_of_flags",
]  # fmt: skip

_FLAG_STRIDE: Final = 64  # a cache line each: flags of one queue are not written with another's
_CLOCK_STRIDE: Final = 16
_U64: Final = struct.Struct("<Q")


class Places(NamedTuple):
    """Where the parts of a plan's block of host memory stand, as GPU addresses.

    Attributes
    ----------
    kernargs : dict of int to int
        By number of node: its arguments.
    packets : dict of int to int
        By number of node: the dispatch packet that its kernel asks for.
    flags : int
        The first flag.
    clocks : int
        The first pair of times, one a node; 0 where none are taken.
    """

    kernargs: dict[int, int]
    packets: dict[int, int]
    flags: int
    clocks: int = 0


class _Prepared(NamedTuple):
    """What all launches of one kernel and geometry on the queue have in common."""

    launchable: Launchable | None
    hidden: list[tuple[int, bytes]]
    packet: bytes


def needs_packet(node: KernelNode) -> bool:
    """Whether a kernel reads its dispatch packet."""
    return bool(node.kernel.image.properties["enable_sgpr_dispatch_ptr"])


def is_aql(node: KernelNode) -> bool:
    """Whether a kernel wants what only an AQL packet can give: its dispatch's number."""
    return bool(node.kernel.image.properties["enable_sgpr_dispatch_id"])


def private_bytes(kernel: Kernel, config: LaunchConfig) -> int:
    """Private memory of a launch, bytes per work-item."""
    return kernel.attributes.scratch + (config.stack if kernel.image.uses_dynamic_stack else 0)


class Emitter:
    """Writes the commands of one queue.

    Parameters
    ----------
    queue : QueueSteps
        What it does.
    stream : Stream
        Where it runs: its queue's address is what kernels see as ``queue_ptr``.
    places : Places
        Where arguments, packets and flags stand.
    scratch : Scratch or None
        Private memory, if any of its kernels wants some.
    """

    def __init__(self, queue: QueueSteps, stream: Stream, places: Places, scratch: Scratch | None) -> None:
        self._queue = queue
        self._stream = stream
        self._places = places
        self._scratch = scratch
        self._kernels: dict[tuple[Kernel, int], KernelPackets] = {}
        self._prepared: dict[tuple[Kernel, LaunchConfig], _Prepared] = {}

    def emit(self) -> list[Segment]:
        """Make the buffers."""
        commands = CommandBuffer()
        places = self._places
        for step in self._queue.steps:
            if isinstance(step, Node):
                if places.clocks:
                    commands.write_clock(places.clocks + _CLOCK_STRIDE * step.index)
                    self._put(commands, step)
                    commands.write_clock(places.clocks + _CLOCK_STRIDE * step.index + 8)
                else:
                    self._put(commands, step)
            elif isinstance(step, Flush):
                commands.flush(drain=step.drain, system=step.system)
            elif isinstance(step, SetFlag):
                commands.set_flag(places.flags + _FLAG_STRIDE * step.flag)
            else:
                commands.take_flag(places.flags + _FLAG_STRIDE * step.flag)
        return commands.finish()

    def _put(self, commands: CommandBuffer, node: Node) -> None:
        if isinstance(node, KernelNode):
            if is_aql(node):
                commands.put_aql(self._dispatch(node))
            else:
                commands.put(self._dispatch(node))
        elif isinstance(node, CopyNode):
            commands.put(_copy(node))
        elif isinstance(node, FillNode):
            commands.put(_fill(node))

    # --- Kernels -----------------------------------------------------------------------------------------

    def _prepare(self, node: KernelNode) -> _Prepared:
        key = node.kernel, node.config
        found = self._prepared.get(key)
        if found is None:
            found = self._prepared[key] = self._make(node)
        return found

    def _make(self, node: KernelNode) -> _Prepared:
        kernel, config, device = node.kernel, node.config, node.device
        hidden: list[tuple[int, bytes]] = []
        if kernel.attributes.kernarg > kernel.packer.end or kernel.hidden:
            apertures = device.gpu.apertures
            values = hidden_values(
                config,
                queue=self._stream.queue.address,
                private_base=apertures.scratch_base,
                shared_base=apertures.lds_base,
            )
            if kernel.services:
                values.update(self._stream.service_addresses(kernel))
            hidden = hidden_bytes(
                kernel.name, kernel.hidden, values, kernel.packer.end, kernel.attributes.kernarg
            )
        private = private_bytes(kernel, config)
        alone = is_aql(node)
        packet = bytes(self._packet(node, private)) if alone or needs_packet(node) else b""
        if alone:
            return _Prepared(None, hidden, packet)
        packets = self._kernels.get((kernel, private))
        if packets is None:
            program = kernel.program.load(device)
            packets = KernelPackets(kernel, program, self._stream.queue.address, private, self._scratch)
            self._kernels[kernel, private] = packets
        return _Prepared(packets.launchable(config), hidden, packet)

    def _dispatch(self, node: KernelNode) -> bytearray:
        launchable = self._prepare(node).launchable
        places, index = self._places, node.index
        if launchable is None:
            return self._packet(node, private_bytes(node.kernel, node.config))
        return launchable.dispatch(places.kernargs.get(index, 0), places.packets.get(index, 0))

    def _packet(self, node: KernelNode, private: int) -> bytearray:
        kernel, config = node.kernel, node.config
        return aql.kernel_dispatch(
            workgroup=config.block_size,
            grid=config.work_items,
            kernel_object=kernel.program.load(node.device).address(kernel),
            kernarg_address=self._places.kernargs.get(node.index, 0),
            private_segment_size=private,
            group_segment_size=kernel.attributes.lds + config.lds,
            barrier=True,
        )

    def arguments(self, node: KernelNode) -> bytearray:
        """Bytes of the node's kernarg segment, with hidden arguments and the addresses of temporaries."""
        data = bytearray(node.kernarg)
        for at, piece in self._prepare(node).hidden:
            data[at : at + len(piece)] = piece
        for at, temporary in node.patches:
            _U64.pack_into(data, at, temporary.address)
        return data

    def dispatch_packet(self, node: KernelNode) -> bytearray:
        """Make the packet that a kernel finds behind ``dispatch_ptr``."""
        packet = bytearray(self._prepare(node).packet)
        aql.KERNEL_DISPATCH.write(packet, "kernarg_address", self._places.kernargs.get(node.index, 0))
        return packet


def _copy(node: CopyNode) -> bytes:
    target, source, pieces = node.target.address, node.source.address, node.pieces
    if pieces is None:
        return copy_packets(target, source, node.target.nbytes)
    return b"".join(
        copy_packets(target + to, source + origin, pieces.nbytes)
        for to, origin in zip(pieces.targets, pieces.sources, strict=True)
    )


def _fill(node: FillNode) -> bytes:
    target, nbytes = node.target.address, node.target.nbytes
    if node.constant is None:
        element = node.element * (4 // len(node.element)) if len(node.element) < 4 else node.element
        return fill_packets(target, nbytes, int.from_bytes(element[:4], "little"))
    # The constant once, then what has been written doubles; each packet waits for the one before.
    done = min(node.constant.nbytes, nbytes)
    packets = [copy_packets(target, node.constant.address, done)]
    while done < nbytes:
        part = min(done, nbytes - done)
        packets.append(copy_packets(target + done, target, part))
        done += part
    return b"".join(packets)


def size_of_flags(count: int) -> int:
    """Bytes of flags."""
    return _FLAG_STRIDE * count


def size_of_clocks(nodes: Sequence[Node]) -> int:
    """Bytes of times: begin and end of each node."""
    return _CLOCK_STRIDE * len(nodes)
