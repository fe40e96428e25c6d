"""Stages of a plan: what the card does before, between and behind calls of the host's functions.

A call needs the host, so it ends what one packet can start: all of a stage's nodes run, then the functions
are called, one after the other, and then the next stage begins. A plan without calls has one stage.
"""

from __future__ import annotations

from collections.abc import Sequence

from .nodes import CallNode, Node
from .ordering import Clocks
from .schedule import Schedule

__all__ = ["joined", "stages_of"]


def stages_of(nodes: Sequence[Node], clocks: Clocks) -> list[int]:
    """Number the stage of each node; a call belongs to the stage that it ends.

    A node comes in the first stage that has all calls behind it which are ordered before the node.

    Parameters
    ----------
    nodes : sequence of Node
        In order of recording.
    clocks : Clocks
        Theirs.
    """
    calls = [index for index, node in enumerate(nodes) if isinstance(node, CallNode)]
    if not calls:
        return [0] * len(nodes)
    stages: list[int] = []
    for index, node in enumerate(nodes):
        if isinstance(node, CallNode):
            before = [other for other in range(index) if clocks.ordered(other, index)]
            stages.append(max((stages[other] for other in before), default=0))
        else:
            before = [other for other in calls if other < index and clocks.ordered(other, index)]
            stages.append(max((stages[other] + 1 for other in before), default=0))
    return stages


def joined(stages: Sequence[Schedule]) -> Schedule:
    """Make one schedule of those of the stages; they use the same flags, as each leaves them at zero."""
    for number, stage in enumerate(stages):
        for queue in stage.queues:
            queue.stage = number
    return Schedule(
        [queue for stage in stages for queue in stage.queues],
        max(stage.flags for stage in stages),
        sum(stage.flushes for stage in stages),
    )
