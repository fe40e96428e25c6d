"""Freezing a plan: memory, order, queues, commands, in that order."""

from __future__ import annotations

import errno
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import CheckError, KFDError
from ...kfd.packets import aql
from ...kfd.scratch import layout_for
from .block import Layout
from .checks import reaches
from .commands import Segment
from .emission import (
    Emitter,
    Places,
    is_aql,
    needs_packet,
    private_bytes,
    size_of_clocks,
    size_of_flags,
)
from .kernel_packets import Scratch
from .memory_plan import plan_memory
from .nodes import CallNode, KernelNode, Node
from .operands import Staging
from .ordering import dependencies, stream_clocks
from .parts import HostSide, Lane, Parts
from .recorder import Plan
from .run import Run
from .schedule import QueueSteps, Schedule, schedule
from .stages import joined, stages_of

if TYPE_CHECKING:
    from ...kfd import Memory
    from ..device import Device
    from ..stream import Stream

__all__ = ["Frozen", "emit_lanes", "freeze"]


@dataclass(slots=True)
class Frozen:
    """What a freeze has made before its commands are written; profiled commands are written from it, too."""

    plan: Plan
    nodes: list[Node]
    needed: list[set[int]]
    schedule: Schedule
    streams: list[Stream]
    places: Places
    block: Memory
    scratch: list[Scratch | None]


def freeze(plan: Plan, timeout: float, stream: Stream | None = None) -> Run:
    """Make a run of a plan; see :meth:`Plan.freeze`."""
    nodes = list(plan.nodes)
    _check_open(plan)
    if stream is not None:
        _check_stream(plan, stream)
    clocks = stream_clocks(nodes)
    with ExitStack() as undo:
        memories: list[Memory] = []
        peak = total = 0
        for card in _cards(plan, nodes):
            own = [temporary for temporary in plan.temporaries if temporary.device is card]
            layout = plan_memory(own, nodes, clocks)
            if layout.size:
                arena = _allocate(card, layout.size, "vram", f"temporaries of {plan.name}", undo)
                memories.append(arena)
                for temporary, offset in layout.offsets.items():
                    temporary.settle(arena.address + offset)
            peak += layout.size
            total += layout.total
        block_layout = Layout()
        offsets, packets, stagings = _lay_out(plan, nodes, block_layout)
        for staging, offset in stagings.items():
            # For now any address of its own will do: the block's size depends on the number of flags, and
            # that on the order found from these addresses.
            staging.address = offset
        needed = dependencies(nodes, clocks)
        stages = stages_of(nodes, clocks)
        steps = joined([schedule(each, needed, plan.device) for each in _by_stage(nodes, stages)])
        flags = block_layout.take(size_of_flags(steps.flags))
        block = _allocate(plan.device, block_layout.size, "gtt", f"arguments of {plan.name}", undo)
        memories.append(block)
        for staging, offset in stagings.items():
            staging.address = block.address + offset
        places = Places(
            {node: block.address + offset for node, offset in offsets.items()},
            {node: block.address + offset for node, offset in packets.items()},
            block.address + flags,
        )
        _map_all(plan, nodes, block)
        streams = _streams(plan, steps, stream)
        scratch = _scratches(plan, streams, steps.queues, undo)
        memories += {id(each): each.memory for each in scratch if each is not None}.values()
        frozen = Frozen(plan, nodes, needed, steps, streams, places, block, scratch)
        lanes, code = emit_lanes(frozen, undo, write_arguments=True)
        memories.append(code)
        view = block.view
        view[flags : flags + size_of_flags(steps.flags)] = bytes(size_of_flags(steps.flags))
        for staging, data in plan.constants:
            at = staging.address - block.address
            view[at : at + len(data)] = data
        hosts = [
            HostSide(each.array, view[at : at + each.staging.nbytes], each.is_input, stages[each.node.index])
            for each in plan.host_arrays
            for at in (each.staging.address - block.address,)
        ]
        parts = Parts(
            lanes=lanes,
            hosts=hosts,
            memories=memories,
            block=block,
            offsets=offsets,
            peak_bytes=peak,
            total_bytes=total,
            timeout=timeout,
            calls=[
                [node for node in nodes if isinstance(node, CallNode) and stages[node.index] == stage]
                for stage in range(1 + max(stages, default=0))
            ],
        )
        plan.frozen = True
        run = Run(frozen, parts)
        undo.pop_all()
        return run


def _check_stream(plan: Plan, stream: Stream) -> None:
    stream.require_usable()
    if stream.device is not plan.device:
        raise CheckError(
            f"{plan.name} is a plan of {plan.device.name} and cannot begin on {stream.name}, a stream of "
            f"{stream.device.name}"
        )


def _streams(plan: Plan, steps: Schedule, first: Stream | None) -> list[Stream]:
    """Find the stream of each queue."""
    streams: list[Stream] = []
    for queue in steps.queues:
        if first is not None and not queue.number and queue.device is plan.device:
            streams.append(first)
            continue
        streams.append(queue.device.plan_stream(queue.number))
        if first is not None and streams[-1] is first:
            raise CheckError(f"{plan.name}: plans have {first.name} for other queues: give another stream")
    return streams


def _check_open(plan: Plan) -> None:
    for array in plan.keep:
        if getattr(array, "closed", False):
            raise CheckError(f"{plan.name}: {array!r} has been closed since it was recorded")


def _cards(plan: Plan, nodes: list[Node]) -> list[Device]:
    return list(
        dict.fromkeys([plan.device, *(node.device for node in nodes), *(t.device for t in plan.temporaries)])
    )


def _allocate(card: Device, size: int, kind: str, name: str, undo: ExitStack) -> Memory:
    memory = (
        card.gpu.allocate(size, "vram", host_visible=True, name=name)
        if kind == "vram"
        else card.gpu.allocate(size, "gtt", name=name)
    )
    undo.callback(memory.close)
    return memory


def _lay_out(
    plan: Plan, nodes: list[Node], layout: Layout
) -> tuple[dict[int, int], dict[int, int], dict[Staging, int]]:
    """Lay out the block of host memory but for the flags: arguments, dispatch packets, staged arrays."""
    kernels = [node for node in nodes if isinstance(node, KernelNode)]
    offsets = {node.index: layout.take(len(node.kernarg)) for node in kernels if node.kernarg}
    packets = {
        node.index: layout.take(aql.PACKET_SIZE)
        for node in kernels
        if needs_packet(node) and not is_aql(node)
    }
    stagings = {staging: layout.take(staging.nbytes) for staging in plan.stagings}
    return offsets, packets, stagings


def _map_all(plan: Plan, nodes: list[Node], block: Memory) -> None:
    """Map into each card what its nodes touch elsewhere; refuse kernels on memory that it does not reach."""
    cards = _cards(plan, nodes)
    for card in cards:
        block.map_to(card.gpu)
    index = plan.device.gpu.kfd.allocations
    seen: set[tuple[int, int]] = set()
    for node in nodes:
        gpu = node.device.gpu
        for touch in node.touches:
            key = gpu.gpu_id, touch.place.address
            if key in seen or not touch.place.nbytes:
                continue
            seen.add(key)
            nearest = index.find(touch.place.address)
            if nearest is None or not nearest.inside:
                raise CheckError(f"{node}: {touch.name} has no memory any more; was it closed?")
            memory = nearest.memory
            if gpu.gpu_id in memory.mapped_gpus:
                continue
            if memory.kind != "gtt" and not reaches(gpu, memory.gpu):
                raise CheckError(
                    f"{node} runs on card {node.device.index} and touches {touch.name} in another card's "
                    "memory, which it does not reach: copy it first"
                )
            memory.map_to(gpu)


def _by_stage(nodes: list[Node], stages: list[int]) -> list[list[Node]]:
    """Nodes that a card does, stage by stage."""
    found: list[list[Node]] = [[] for _ in range(1 + max(stages, default=0))]
    for node, stage in zip(nodes, stages, strict=True):
        if not isinstance(node, CallNode):
            found[stage].append(node)
    return found


def _scratches(
    plan: Plan, streams: list[Stream], queues: list[QueueSteps], undo: ExitStack
) -> list[Scratch | None]:
    """Private memory for each queue; the stages of one stream, of which one runs at a time, share it."""
    of_streams: dict[Stream, list[QueueSteps]] = {}
    for stream, queue in zip(streams, queues, strict=True):
        of_streams.setdefault(stream, []).append(queue)
    made = {stream: _scratch(each, plan, undo) for stream, each in of_streams.items()}
    return [made[stream] for stream in streams]


def _scratch(queues: list[QueueSteps], plan: Plan, undo: ExitStack) -> Scratch | None:
    """Private memory for the kernel of a stream that wants most: one layout, as waves of several share it."""
    wanted = 0
    device = queues[0].device
    for step in (step for queue in queues for step in queue.steps):
        if isinstance(step, KernelNode) and not is_aql(step):
            private = private_bytes(step.kernel, step.config)
            wanted = max(wanted, private * step.kernel.attributes.wave_size)
    if not wanted:
        return None
    try:
        layout = layout_for(device.gpu.node, -(-wanted // 32), 32)
    except ValueError as error:
        raise CheckError(f"{plan.name}: {error}") from error
    while True:
        try:
            return Scratch(layout, _allocate(device, layout.size, "vram", f"scratch of {plan.name}", undo))
        except KFDError as error:
            fewer = layout.fewer_waves()
            if error.errno != errno.ENOMEM or fewer is None:
                raise
            layout = fewer


def emit_lanes(
    frozen: Frozen, undo: ExitStack, *, clocks: int = 0, write_arguments: bool = False
) -> tuple[list[Lane], Memory]:
    """Write commands, and make the packets that run them.

    Parameters
    ----------
    frozen : Frozen
        What is known.
    undo : ExitStack
        Closes what was made if something fails.
    clocks : int
        Where times are to be written, or 0.
    write_arguments : bool
        Write arguments and dispatch packets, too: once, as an update changes them later.

    Returns
    -------
    tuple
        One lane a queue, and the memory of the commands.
    """
    plan, places = frozen.plan, frozen.places._replace(clocks=clocks)
    found: list[tuple[Stream, list[Segment]]] = []
    for queue, stream, scratch in zip(frozen.schedule.queues, frozen.streams, frozen.scratch, strict=True):
        emitter = Emitter(queue, stream, places, scratch)
        found.append((stream, emitter.emit()))
        if write_arguments:
            _write_arguments(frozen, queue, stream, emitter)
    layout = Layout()
    offsets = [
        [0 if segment.is_aql else layout.take(len(segment.data)) for segment in segments]
        for _, segments in found
    ]
    code = _allocate(plan.device, max(layout.size, 1), "gtt", f"commands of {plan.name}", undo)
    for queue in frozen.schedule.queues:
        code.map_to(queue.device.gpu)
    lanes: list[Lane] = []
    for (stream, segments), places_of, queue in zip(found, offsets, frozen.schedule.queues, strict=True):
        packets = bytearray()
        for number, (segment, offset) in enumerate(zip(segments, places_of, strict=True)):
            signal = stream.progress if number == len(segments) - 1 else 0
            if segment.is_aql:
                aql.KERNEL_DISPATCH.write(segment.data, "completion_signal", signal)
                packets += segment.data
                continue
            code.view[offset : offset + len(segment.data)] = segment.data
            packets += aql.pm4_indirect_buffer(
                code.address + offset, len(segment.data) // 4, completion_signal=signal
            )
        if len(packets) > stream.ring.packets * aql.PACKET_SIZE:
            raise CheckError(
                f"{plan.name}: a run takes {len(packets) // aql.PACKET_SIZE} packets, {stream.name} holds "
                f"{stream.ring.packets}: kernels that ask for dispatch_id take a packet each"
            )
        dwords = sum(len(segment.data) // 4 for segment in segments if not segment.is_aql)
        lanes.append(Lane(stream, bytes(packets), dwords, queue.stage))
    return lanes, code


def _write_arguments(frozen: Frozen, queue: QueueSteps, stream: Stream, emitter: Emitter) -> None:
    places, base, view = frozen.places, frozen.block.address, frozen.block.view
    for node in queue.steps:
        if not isinstance(node, KernelNode):
            continue
        if node.index in places.kernargs:
            data = emitter.arguments(node)
            at = places.kernargs[node.index] - base
            view[at : at + len(data)] = data
        if node.index in places.packets:
            at = places.packets[node.index] - base
            view[at : at + aql.PACKET_SIZE] = emitter.dispatch_packet(node)
        if is_aql(node) and (private := private_bytes(node.kernel, node.config)):
            stream.queue.ensure_scratch(private, node.kernel.attributes.wave_size, stream.timeout)


def clock_bytes(frozen: Frozen) -> int:
    """Bytes of a profiled run's times."""
    return size_of_clocks(frozen.nodes)
