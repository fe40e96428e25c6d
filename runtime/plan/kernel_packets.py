"""A kernel's PM4 packets, with the places of geometry and addresses known: launches only fill them in."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, NamedTuple

from ...descriptor import KERNEL_DESCRIPTOR, RSRC2
from ...errors import CheckError
from ...kfd import KernelLaunch, dispatch_packets
from ...kfd.packets import pm4
from ...kfd.packets.registers import REGISTERS, SH_BASE, name_of

if TYPE_CHECKING:
    from ...kfd import Memory
    from ...kfd.scratch import ScratchLayout
    from ..kernel import Kernel
    from ..launches import LaunchConfig
    from ..program import LoadedProgram

__all__ = ["KernelPackets", "Launchable", "Scratch"]

_U32: Final = struct.Struct("<I")
_U64: Final = struct.Struct("<Q")
_THREE: Final = struct.Struct("<3I")
_LDS_UNIT: Final = 512
_LDS_MASK: Final = RSRC2.fields["granulated_lds_size"].mask
_LDS_ONE: Final = RSRC2.encode(granulated_lds_size=1)
_PARTIAL: Final = REGISTERS["COMPUTE_NUM_THREAD_X"].encode(num_thread_partial=1)


class Scratch(NamedTuple):
    """Private memory of one queue's kernels."""

    layout: ScratchLayout
    memory: Memory


class Launchable(NamedTuple):
    """Packets of one kernel and geometry; addresses are still open.

    Attributes
    ----------
    packets : bytes
        All that sets registers, and the dispatch.
    kernarg_at, packet_at : int
        Where in them the address of the arguments stands, and that of the dispatch packet; 0 if nowhere.
    """

    packets: bytes
    kernarg_at: int
    packet_at: int

    def dispatch(self, kernarg: int, packet: int) -> bytearray:
        """Make the packets of one launch."""
        made = bytearray(self.packets)
        if self.kernarg_at:
            _U64.pack_into(made, self.kernarg_at, kernarg)
        if self.packet_at:
            _U64.pack_into(made, self.packet_at, packet)
        return made


class KernelPackets:
    """What all launches of a kernel on one queue have in common.

    Parameters
    ----------
    kernel, program
        The kernel and its image on the card.
    queue : int
        Address of the queue's ``amd_queue_t``.
    private : int
        Private memory, bytes per work-item.
    scratch : Scratch or None
        Where that is.
    """

    def __init__(
        self, kernel: Kernel, program: LoadedProgram, queue: int, private: int, scratch: Scratch | None
    ) -> None:
        at = kernel.image.descriptor_address
        used = scratch if private else None
        launch = KernelLaunch(
            descriptor=bytes(program.memory.view[at : at + KERNEL_DESCRIPTOR.size]),
            address=program.base + at,
            workgroup=(1, 1, 1),
            grid=(1, 1, 1),
            tmpring_size=used.layout.tmpring_size if used else 0,
            scratch_address=used.memory.address if used else 0,
            private_bytes=private,
            dispatch_ptr=0,
            queue_ptr=queue,
        )
        try:
            self._packets = bytes(dispatch_packets(launch))
        except ValueError as error:
            raise CheckError(f"{kernel.name}: {error}") from error
        self._lds = kernel.attributes.lds
        places, self._groups_at = _places(self._packets)
        self._threads_at = places["COMPUTE_NUM_THREAD_X"]
        self._rsrc2_at = places["COMPUTE_PGM_RSRC2"]
        (self._rsrc2,) = _U32.unpack_from(self._packets, self._rsrc2_at)
        # The order of pm4_dispatch: dispatch_ptr, queue_ptr, the arguments' address, as far as asked for.
        properties = kernel.image.properties
        wanted = [
            name
            for name in ("dispatch_ptr", "queue_ptr", "kernarg_segment_ptr")
            if properties[f"enable_sgpr_{name}"]
        ]
        first = places.get("COMPUTE_USER_DATA_0", 0)
        at_of = {name: first + 8 * number for number, name in enumerate(wanted)}
        self._kernarg_at = at_of.get("kernarg_segment_ptr", 0)
        self._packet_at = at_of.get("dispatch_ptr", 0)

    def launchable(self, config: LaunchConfig) -> Launchable:
        """Fill in a geometry, which has been checked."""
        made = bytearray(self._packets)
        threads = [
            size | ((items - 1) % size + 1) * _PARTIAL
            for items, size in zip(config.work_items, config.block_size, strict=True)
        ]
        _THREE.pack_into(made, self._threads_at, *threads)
        _THREE.pack_into(made, self._groups_at, *config.groups)
        blocks = -(-(self._lds + config.lds) // _LDS_UNIT) * _LDS_ONE
        _U32.pack_into(made, self._rsrc2_at, self._rsrc2 & ~_LDS_MASK | blocks)
        return Launchable(bytes(made), self._kernarg_at, self._packet_at)


def _places(packets: bytes) -> tuple[dict[str, int], int]:
    """Find where each register's value stands, in bytes, and the dispatch's dimensions."""
    places: dict[str, int] = {}
    groups = 0
    for packet in pm4.decode(packets):
        if packet.layout is pm4.SET_SH_REG:
            first = SH_BASE + packet.values["reg_offset"]
            for number in range(len(packet.words) - 2):
                places[name_of(first + number)] = 4 * (packet.offset + 2 + number)
        elif packet.layout is pm4.DISPATCH_DIRECT:
            groups = 4 * (packet.offset + 1)
    return places, groups
