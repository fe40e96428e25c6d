"""Scratch memory of a queue: how much, and the register that tells the card.

A lane's private memory is interleaved with its wave's other lanes; a wave's block is a multiple of 256
bytes, and blocks are handed out per shader engine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .packets.aql import TMPRING_SIZE
from .topology import Node

__all__ = ["MAX_WAVE_BYTES", "ScratchLayout", "layout_for"]

MAX_WAVE_BYTES: Final = 8_387_584
"""Largest block of one wave (ROCr; the register's field would end at 8,388,352)."""

_UNIT: Final = 256
_WAVES_PER_CU: Final = 32
_LEAST_WAVES: Final = 32
"""Waves per shader engine that scratch is needed for: the largest workgroup, 1024 work-items in wave32."""


@dataclass(frozen=True, slots=True)
class ScratchLayout:
    """Scratch of a queue.

    Attributes
    ----------
    wave_bytes : int
        Bytes of a wave's block, a multiple of 256.
    waves_per_engine : int
        Waves of each shader engine that can run at once.
    engines : int
        Shader engines.
    """

    wave_bytes: int
    waves_per_engine: int
    engines: int

    @property
    def size(self) -> int:
        """Bytes altogether."""
        return self.wave_bytes * self.waves_per_engine * self.engines

    @property
    def wave64_lane_bytes(self) -> int:
        """Bytes per lane of a wave of 64 lanes: the unit in which the packet processor compares."""
        return self.wave_bytes // 64

    @property
    def tmpring_size(self) -> int:
        """Value of ``COMPUTE_TMPRING_SIZE``."""
        return TMPRING_SIZE.encode(waves=self.waves_per_engine, wavesize=self.wave_bytes // _UNIT)

    def queue_members(self, address: int) -> dict[str, int | tuple[int, ...]]:
        """Give the members of ``amd_queue_t`` that tell the packet processor of scratch at an address."""
        # GFX11 kernels have architected flat scratch and never see the descriptor: its base and size are for
        # tools.
        high = address >> 32 & 0xFFFF
        return {
            "compute_tmpring_size": self.tmpring_size,
            "scratch_backing_memory_location": address,
            "scratch_backing_memory_byte_size": self.size,
            "scratch_wave64_lane_byte_size": self.wave64_lane_bytes,
            "scratch_resource_descriptor": (address & 0xFFFFFFFF, high, min(self.size, 0xFFFFFFFF), 0),
        }

    def fewer_waves(self) -> ScratchLayout | None:
        """Half as many waves at once, for when memory is short; ``None`` if that would be too few."""
        waves = self.waves_per_engine // 2
        return ScratchLayout(self.wave_bytes, waves, self.engines) if waves >= _LEAST_WAVES else None


def layout_for(node: Node, bytes_per_lane: int, wave_size: int) -> ScratchLayout:
    """Scratch that a kernel needs when it fills the card.

    Parameters
    ----------
    node : Node
        The card.
    bytes_per_lane : int
        The kernel's private segment, bytes per work-item.
    wave_size : int
        32 or 64.

    Raises
    ------
    ValueError
        If a wave's block would be larger than the card allows.
    """
    wave_bytes = -(-bytes_per_lane * wave_size // _UNIT) * _UNIT
    if wave_bytes > MAX_WAVE_BYTES:
        raise ValueError(
            f"{bytes_per_lane} bytes of private memory per work-item: at most {MAX_WAVE_BYTES // wave_size} "
            f"in wave{wave_size}"
        )
    engines = node.shader_engines
    units = -(-node.compute_units // engines)
    return ScratchLayout(wave_bytes, min(units * _WAVES_PER_CU, (1 << 12) - 1), engines)
