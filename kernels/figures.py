"""What can be said of a kernel without running it: instructions by kind, registers, occupancy, traffic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ..isa.cost_model import CONSTANTS
from ..isa.occupancy import Occupancy, occupancy_of
from .built import BuiltKernel

__all__ = ["StaticFigures", "static_figures"]


@dataclass(frozen=True, slots=True)
class StaticFigures:
    """Figures of one kernel.

    Attributes
    ----------
    instructions : mapping of str to int
        Instructions in the code by what issues them (``valu``, ``trans``, ``dual``, ``salu``, ``smem``,
        ``vmem``, ``lds``, ``wait``, …), the most frequent first. Those of a loop count once.
    code_bytes : int
        Of the kernel.
    vgprs, lds : int
        Vector registers of a wave, and bytes of LDS of a workgroup.
    occupancy : Occupancy
        Waves that run beside one another.
    traffic : int
        Bytes of all arrays, each read or written once.
    memory_seconds : float
        Time in which the card's memory moves them, at the rate that the cost model takes for reached.
    """

    instructions: Mapping[str, int]
    code_bytes: int
    vgprs: int
    lds: int
    occupancy: Occupancy
    traffic: int
    memory_seconds: float


def static_figures(built: BuiltKernel) -> StaticFigures:
    """Count.

    Parameters
    ----------
    built : BuiltKernel
        Any kernel.

    Examples
    --------
    >>> from barewave.kernels.softmax import softmax
    >>> figures = static_figures(softmax((128, 1000)))
    >>> figures.traffic, figures.instructions["vmem"]
    (1024000, 16)
    """
    counted = Counter(
        "dual" if each.parts else each.info.issue
        for each in built.scheduled.instructions
        if each.format != "DATA"
    )
    x, y, z = built.block
    return StaticFigures(
        instructions=dict(counted.most_common()),
        code_bytes=len(built.scheduled.code),
        vgprs=built.vgprs,
        lds=built.lds,
        occupancy=occupancy_of(built.vgprs, built.builder.wave_size, built.lds, x * y * z),
        traffic=built.traffic,
        memory_seconds=built.traffic / CONSTANTS["vram reached"].value,
    )
