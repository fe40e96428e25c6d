"""PM4 queues: compute queues whose ring holds the command processor's own packets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import faults
from .ioctl import CONTEXT_SAVE_AREA_HEADER, MemoryFlag, QueueType
from .memory import Memory, page_align
from .packets import pm4
from .pm4_dispatch import KernelLaunch, dispatch_packets
from .queues import EOP_SIZE
from .ring_queue import RingQueue
from .signals import GTT_SHARED

if TYPE_CHECKING:
    from ..errors import QueueError
    from .gpu import GPU

__all__ = ["PM4Queue"]

_VRAM: Final = MemoryFlag.VRAM | MemoryFlag.WRITABLE | MemoryFlag.NO_SUBSTITUTE
_PAYLOAD: Final = 32
"""Word of the page of pointers where the kernel says what stopped the queue."""

_INVALIDATE: Final = pm4.GCR_CNTL.encode(
    gli_inv=1, glm_wb=1, glm_inv=1, glk_wb=1, glk_inv=1, glv_inv=1, gl1_inv=1, gl2_inv=1, gl2_wb=1
)


class PM4Queue(RingQueue):
    """A compute queue that takes PM4 packets.

    Made by :meth:`barewave.kfd.GPU.create_pm4_queue`. Kernels that it starts run beside each other, and what
    follows them in the ring does not wait for them, unless a packet says so; tickets of :meth:`submit` do.
    """

    _unit = 4
    _straddles = True

    def __init__(self, gpu: GPU, ring_size: int = 1 << 16, *, priority: int = 7, name: str = "") -> None:
        super().__init__(gpu, QueueType.COMPUTE, ring_size, priority=priority, name=name or "PM4 queue")

    def _buffers(self) -> dict[str, int]:
        gpu, node = self.gpu, self.gpu.node
        self._eop = Memory(gpu, EOP_SIZE, _VRAM | MemoryFlag.EXECUTABLE, name=f"{self.name} EOP", parent=self)
        # One buffer with the debugger's part behind it, as in AQLQueue.
        self._save_area = Memory(
            gpu, page_align(node.cwsr_size + node.debug_memory_size), GTT_SHARED | MemoryFlag.EXECUTABLE,
            name=f"{self.name} save area", map_host=True, parent=self,
        )  # fmt: skip
        self._save_area.view[: CONTEXT_SAVE_AREA_HEADER.size] = CONTEXT_SAVE_AREA_HEADER.pack(
            debug_offset=node.cwsr_size,
            debug_size=node.debug_memory_size,
            err_payload_addr=self._page.address + 8 * _PAYLOAD,
            err_event_id=self.event.id,
        )
        return {
            "eop_buffer_address": self._eop.address,
            "eop_buffer_size": EOP_SIZE,
            "ctx_save_restore_address": self._save_area.address,
            "ctx_save_restore_size": node.cwsr_size,
            "ctl_stack_size": node.ctl_stack_size,
        }

    def _free_bytes(self) -> int:
        # The read pointer counts modulo the ring, so that a full ring would look like an empty one.
        mask = self.ring_size // 4 - 1
        used = (self.write_pointer // 4 - (self._read_word & 0xFFFFFFFF)) & mask
        return self.ring_size - 4 - 4 * used

    def _padding(self, dwords: int) -> bytearray:
        return pm4.nop() * dwords

    def _completion(self, ticket: int, interrupt: bool) -> bytearray:
        packets = pm4.release_mem(self._completed_address, ticket)
        if interrupt:
            packets += pm4.release_mem(
                self.event.mailbox,
                self.event.id,
                event_id=self.event.id,
                event=pm4.EventType.BOTTOM_OF_PIPE_TS,
            )
        return packets

    def error(self) -> QueueError | None:
        """Why the card stopped the queue, or ``None``; only a process with RUNTIME_ENABLE is told."""
        if self._stopped is None and not self.closed and (mask := self._words[_PAYLOAD] & ~faults.NEWS):
            self._stopped = faults.queue_error(self.name, mask, 0, self._kfd.in_flight(self.gpu.gpu_id))
        return super().error()

    # --- Operations ----------------------------------------------------------------------------------------

    def dispatch(
        self, launch: KernelLaunch, *, wait: bool = True, interrupt: bool = False, timeout: float = 5.0
    ) -> int:
        """Start a kernel.

        Parameters
        ----------
        launch : KernelLaunch
            What to start on what.
        wait : bool
            Whether it begins only when all kernels before it have ended.
        interrupt, timeout
            As for :meth:`submit`.

        Returns
        -------
        int
            The ticket: done when the kernel, and all before it, have ended.
        """
        before = pm4.wait_flush() if wait else bytearray()
        packets = before + pm4.acquire_mem(_INVALIDATE) + dispatch_packets(launch)
        return self.submit(packets, interrupt=interrupt, timeout=timeout)

    def run(self, address: int, dwords: int, *, interrupt: bool = False, timeout: float = 5.0) -> int:
        """Run an indirect buffer of PM4 packets, at most 1,048,575 dwords."""
        return self.submit(pm4.indirect_buffer(address, dwords), interrupt=interrupt, timeout=timeout)
