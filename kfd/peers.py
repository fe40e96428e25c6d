"""Peers: which cards reach each other's memory, shown by the topology and proven before it is claimed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from ..errors import BarewaveError
from .memory import PAGE

if TYPE_CHECKING:
    from .gpu import GPU

__all__ = ["prove_peer"]

_PATTERN: Final = 64
_TIMEOUT: Final = 5.0


def prove_peer(gpu: GPU, peer: GPU, timeout: float = _TIMEOUT) -> bool:
    """Find out whether a card's copy engine writes and reads another card's memory.

    The kernel shows links that do not work: behind some bridges and IOMMUs what a card writes to its peer
    never arrives. So a random pattern goes into the peer's VRAM and comes back, and the CPU compares.

    Parameters
    ----------
    gpu, peer : GPU
        Who writes and reads, and whose memory it is.
    timeout : float
        Seconds for each copy.

    Returns
    -------
    bool
        ``False`` if the topology shows no link, the kernel refuses, or the bytes differ.
    """
    topology = gpu.kfd.topology
    if gpu is peer or topology.peer_link(gpu.node, peer.node) is None:
        return gpu is peer
    pattern = os.urandom(_PATTERN)
    try:
        with (
            gpu.allocate(PAGE, "gtt", name="peer check") as here,
            peer.allocate(PAGE, "vram", host_visible=True, name="peer check") as there,
            gpu.create_sdma_queue(name="peer check") as queue,
        ):
            there.map_to(gpu)
            here.view[:_PATTERN] = pattern
            queue.wait(queue.copy(there.address, here.address, _PATTERN), timeout)
            arrived = bytes(there.view[:_PATTERN]) == pattern
            queue.wait(queue.copy(here.address + _PATTERN, there.address, _PATTERN), timeout)
            return arrived and bytes(here.view[_PATTERN : 2 * _PATTERN]) == pattern
    except BarewaveError:
        return False
