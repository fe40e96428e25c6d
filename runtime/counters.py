"""Performance counters of one launch on the emulated card."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from ..errors import CheckError

if TYPE_CHECKING:
    from .kernel import Kernel
    from .launches import LaunchConfig
    from .stream import Stream

__all__ = ["Counters", "count_launch"]


@dataclass(frozen=True, slots=True)
class Counters:
    """What a launch's waves executed, counted instruction by instruction.

    The classes from ``valu`` to ``internal`` exclude each other; an instruction of a wave counts once,
    whatever the wave size and EXEC are.

    Attributes
    ----------
    waves : int
        Waves that ended.
    valu, trans, wmma, dual : int
        Vector ALU instructions: ordinary ones, transcendental ones, matrix products, VOPD pairs.
    salu, smem : int
        Scalar ALU and scalar memory instructions.
    lds : int
        LDS instructions (DS).
    vmem_load, vmem_store, vmem_atomic : int
        GLOBAL, MUBUF, MTBUF and MIMG.
    flat, scratch : int
        FLAT and SCRATCH instructions.
    branch, message, barrier : int
        Branches (taken or not), calls and jumps; messages; barriers.
    internal : int
        Waits, hints, NOPs, and the end of the wave.
    valu_lanes, valu_lane_slots : int
        Active lanes of vector ALU instructions but those on matrices, and how many they could have been.
    transactions : int
        Cache lines of 128 bytes touched by vector memory instructions, counted per instruction.
    lane_bytes : int
        Bytes that lanes asked of memory and LDS.
    lds_cycles, lds_conflicts : int
        Cycles of the 64 LDS banks, and those of them that bank conflicts added.
    """

    waves: int
    valu: int
    trans: int
    wmma: int
    dual: int
    salu: int
    smem: int
    lds: int
    vmem_load: int
    vmem_store: int
    vmem_atomic: int
    flat: int
    scratch: int
    branch: int
    message: int
    barrier: int
    internal: int
    valu_lanes: int
    valu_lane_slots: int
    transactions: int
    lane_bytes: int
    lds_cycles: int
    lds_conflicts: int

    @property
    def instructions(self) -> int:
        """Instructions of all classes."""
        names = [field.name for field in fields(self)]
        return sum(getattr(self, name) for name in names[names.index("valu") : names.index("internal") + 1])

    @property
    def lane_use(self) -> float:
        """Share of the vector ALU's lanes that were active, 0 to 1; 0 without such instructions."""
        return self.valu_lanes / self.valu_lane_slots if self.valu_lane_slots else 0.0

    def __str__(self) -> str:
        """Text for people: what is not 0."""
        counts = [f"{field.name}={getattr(self, field.name)}" for field in fields(self)]
        shown = [text for text in counts if not text.endswith("=0")]
        return f"{' '.join(shown)} instructions={self.instructions} lane_use={self.lane_use:.3f}"


def count_launch(
    stream: Stream, config: LaunchConfig, kernel: Kernel, arguments: tuple[object, ...], timeout: float
) -> Counters:
    """Run a kernel alone on the card, wait for it, and return what it executed.

    Raises
    ------
    CheckError
        On a real card, whose counters belong to its kernel driver's tools.
    """
    device = stream.device
    if not device.emulated:
        raise CheckError(
            f"{device.name} is a real card: counters=True counts on the emulated one (device 'emulated');"
            " AMD's rocprofv3 reads the counters of real ones"
        )
    device.sync(timeout)
    device.count(True)
    try:
        stream.launch(config, kernel, *arguments)
        stream.sync(timeout)
    finally:
        record = device.count(False)
    members: dict[str, Any] = {field.name: int(record[field.name]) for field in fields(Counters)}
    return Counters(**members)
