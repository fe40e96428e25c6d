"""Several cards: who reaches whose memory, and copies between them."""

from __future__ import annotations

from typing import Final

from .context import Card, process
from .copies import finish
from .enums import hipDeviceP2PAttr, hipError_t, hipGraphNodeType, hipMemcpyKind
from .errors import HipError, hip_call, member
from .graph_nodes import do
from .memory import count_of
from .queueing import HipStream, idle_streams, stream_of
from .transfers import Move

__all__ = [
    "hipDeviceCanAccessPeer",
    "hipDeviceDisablePeerAccess",
    "hipDeviceEnablePeerAccess",
    "hipDeviceGetP2PAttribute",
    "hipExtGetLinkTypeAndHopCount",
    "hipMemcpyPeer",
    "hipMemcpyPeerAsync",
]

_INVALID: Final = hipError_t.hipErrorInvalidValue
_PCIE: Final = 2
_XGMI: Final = 11
_HSA_PCIE: Final = 2
_HSA_XGMI: Final = 4
_WEIGHT_PER_HOP: Final = 20
_WEIGHT_PER_XGMI_HOP: Final = 15


def _reaches(card: Card, peer: Card) -> bool:
    return card is not peer and card.device.can_access_peer(peer.device)


@hip_call
def hipDeviceCanAccessPeer(deviceId: int, peerDeviceId: int) -> int:
    """Return 1 if a card reaches another one's memory, shown by a write and a read; 0 for itself."""
    return int(_reaches(process.card(deviceId), process.card(peerDeviceId)))


@hip_call
def hipDeviceEnablePeerAccess(peerDeviceId: int, flags: int) -> None:
    """Let the current card use the memory of another one, what it has and what it will have."""
    if flags:
        raise HipError(_INVALID, f"flags {flags} must be 0")
    card, peer = process.card(), process.card(peerDeviceId)
    if card is peer:
        raise HipError(hipError_t.hipErrorInvalidDevice, "a card is no peer of itself")
    if peer.ordinal in card.peers:
        raise HipError(hipError_t.hipErrorPeerAccessAlreadyEnabled)
    if not _reaches(card, peer):
        raise HipError(
            hipError_t.hipErrorPeerAccessUnsupported,
            f"card {card.ordinal} does not reach card {peer.ordinal}'s memory; hipMemcpyPeer goes "
            "through the host",
        )
    card.device.enable_peer(peer.device)
    card.peers.add(peer.ordinal)


@hip_call
def hipDeviceDisablePeerAccess(peerDeviceId: int) -> None:
    """End what :func:`hipDeviceEnablePeerAccess` began, when the current card has no work left."""
    card, peer = process.card(), process.card(peerDeviceId)
    if peer.ordinal not in card.peers:
        raise HipError(hipError_t.hipErrorPeerAccessNotEnabled)
    idle_streams(card)
    card.device.disable_peer(peer.device)
    card.peers.discard(peer.ordinal)


@hip_call
def hipDeviceGetP2PAttribute(attr: object, srcDevice: int, dstDevice: int) -> int:
    """Return whether a card reaches another's memory; there are no atomics over PCIe between cards."""
    source, target = process.card(srcDevice), process.card(dstDevice)
    if source is target:
        raise HipError(hipError_t.hipErrorInvalidDevice, "a card is no peer of itself")
    wanted = member(hipDeviceP2PAttr, attr)
    if wanted is hipDeviceP2PAttr.hipDevP2PAttrAccessSupported:
        return int(_reaches(source, target))
    return 0


@hip_call
def hipExtGetLinkTypeAndHopCount(device1: int, device2: int) -> tuple[int, int]:
    """Return the kind of link between two cards (2 PCIe, 4 xGMI: HSA's numbers), and its hops."""
    card, peer = process.card(device1), process.card(device2)
    gpu, other = card.device.gpu, peer.device.gpu
    link = gpu.kfd.topology.peer_link(gpu.node, other.node) if card is not peer else None
    if link is None:
        raise HipError(_INVALID, f"the topology shows no link between cards {device1} and {device2}")
    if link.type == _XGMI:
        return _HSA_XGMI, max(link.weight // _WEIGHT_PER_XGMI_HOP, 1)
    return _HSA_PCIE, max(link.weight // _WEIGHT_PER_HOP, 1)


def _between(dst: object, to: int, src: object, source: int, size: int, stream: HipStream) -> HipStream:
    ends = process.card(to), process.card(source)
    move = Move.check(dst, src, count_of(size, "sizeBytes"), hipMemcpyKind.hipMemcpyDeviceToDevice)
    if move is None:
        return stream
    for end, card, what in ((move.target, ends[0], "destination"), (move.source, ends[1], "source")):
        allocation = end.allocation
        if allocation is None or (allocation.on_device and allocation.card is not card):
            raise HipError(_INVALID, f"the {what} at {end.address:#x} is no memory of card {card.ordinal}")
    do(stream, hipGraphNodeType.hipGraphNodeTypeMemcpy, move.run, move)
    return stream


@hip_call
def hipMemcpyPeer(dst: object, dstDeviceId: int, src: object, srcDeviceId: int, sizeBytes: int) -> None:
    """Copy between two cards, and return when it is done; through the host where they are no peers."""
    finish(_between(dst, dstDeviceId, src, srcDeviceId, sizeBytes, stream_of(None)))


@hip_call
def hipMemcpyPeerAsync(
    dst: object, dstDeviceId: int, src: object, srcDevice: int, sizeBytes: int, stream: object
) -> None:
    """Copy between two cards in a stream's order."""
    _between(dst, dstDeviceId, src, srcDevice, sizeBytes, stream_of(stream))
