"""Counts of what a device holds and has done."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["DeviceStats"]


@dataclass(frozen=True, slots=True)
class DeviceStats:
    """A snapshot of a device, from ``device.stats``.

    Attributes
    ----------
    buffers, streams, events, programs : int
        Live handles.
    memory : dict of str to int
        Bytes by kind: ``"vram"``, ``"gtt"``, ``"code"``, and ``"draining"`` for buffers that were closed
        while work was in flight and are freed when it has ended.
    launches : int
        Kernels queued since the device was opened.
    signature_hits, signature_misses : int
        Launches whose argument types had been packed before, and those that were new.
    """

    buffers: int
    streams: int
    events: int
    programs: int
    memory: dict[str, int] = field(default_factory=dict[str, int])
    launches: int = 0
    signature_hits: int = 0
    signature_misses: int = 0
