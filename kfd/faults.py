"""What the card reports when something went wrong, in words.

Three sources: the memory event (a page fault), the hardware exception event (a reset), and a queue's own
error words: the exception mask that the kernel stores and the bits that the packet processor puts into
``queue_inactive_signal``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..errors import GPUFault, QueueError
from .ioctl import ExceptionCode, MemoryErrorType
from .memory import AllocationIndex
from .packets.aql import INACTIVE_SCRATCH_REQUEST

__all__ = [
    "EXCEPTIONS",
    "INACTIVE_BITS",
    "NEWS",
    "describe_exceptions",
    "describe_inactive",
    "hw_exception",
    "memory_fault",
    "place_of",
    "queue_error",
]

NEWS: Final = (
    ExceptionCode.QUEUE_NEW.mask | ExceptionCode.DEVICE_NEW.mask | ExceptionCode.PROCESS_RUNTIME.mask
)
"""Codes of an exception mask that report no error."""

EXCEPTIONS: Final[dict[ExceptionCode, str]] = {
    ExceptionCode.QUEUE_WAVE_ABORT: "a wave aborted: __builtin_trap(), or a failed assertion",
    ExceptionCode.QUEUE_WAVE_TRAP: "a wave executed s_trap",
    ExceptionCode.QUEUE_WAVE_MATH_ERROR: "a wave raised an enabled floating-point exception",
    ExceptionCode.QUEUE_WAVE_ILLEGAL_INSTRUCTION: (
        "a wave met an illegal instruction: code for another gfx target, or a jump out of the kernel"
    ),
    ExceptionCode.QUEUE_WAVE_MEMORY_VIOLATION: "a misaligned atomic, or an access to an unmapped page",
    ExceptionCode.QUEUE_WAVE_APERTURE_VIOLATION: (
        "a wave left an aperture: a flat access to LDS or scratch beyond its size, or an invalid address"
    ),
    ExceptionCode.QUEUE_PACKET_DISPATCH_DIM_INVALID: "a dispatch's dimensions are not 1 to 3, or a size is 0",
    ExceptionCode.QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID: "a dispatch packet asks for too much LDS",
    ExceptionCode.QUEUE_PACKET_DISPATCH_CODE_INVALID: "a dispatch's kernel object is no kernel descriptor",
    ExceptionCode.QUEUE_PACKET_RESERVED: "a packet uses reserved bits",
    ExceptionCode.QUEUE_PACKET_UNSUPPORTED: "a packet's type is not supported",
    ExceptionCode.QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID: "a dispatch packet's workgroup is too large",
    ExceptionCode.QUEUE_PACKET_DISPATCH_REGISTER_INVALID: "a kernel asks for more registers than there are",
    ExceptionCode.QUEUE_PACKET_VENDOR_UNSUPPORTED: "a vendor packet's format is not supported",
    ExceptionCode.QUEUE_PREEMPTION_ERROR: "the queue could not be preempted: its waves do not stop",
    ExceptionCode.DEVICE_QUEUE_DELETE: "the kernel deleted the queue",
    ExceptionCode.DEVICE_MEMORY_VIOLATION: "the card reported a page fault",
    ExceptionCode.DEVICE_RAS_ERROR: "the card's memory has an uncorrectable error",
    ExceptionCode.DEVICE_FATAL_HALT: "the card stopped for good",
    ExceptionCode.PROCESS_DEVICE_REMOVE: "the card was removed",
}
"""Meaning of the exception codes that stop a queue (``kfd_ioctl.h``)."""

INACTIVE_BITS: Final[dict[int, str]] = {
    INACTIVE_SCRATCH_REQUEST: "a dispatch needs more scratch than the queue has",
    2: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_DIM_INVALID],
    4: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID],
    8: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_CODE_INVALID],
    32: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_UNSUPPORTED],
    64: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID],
    128: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_REGISTER_INVALID],
    256: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_VENDOR_UNSUPPORTED],
    512: "the packet processor asks for scratch back",
    0x20000000: EXCEPTIONS[ExceptionCode.QUEUE_WAVE_APERTURE_VIOLATION],
    0x40000000: EXCEPTIONS[ExceptionCode.QUEUE_WAVE_ILLEGAL_INSTRUCTION],
    0x80000000: EXCEPTIONS[ExceptionCode.QUEUE_WAVE_TRAP],
}
"""Bits that the packet processor puts into ``queue_inactive_signal`` (ROCr, ``amd_aql_queue.cpp``)."""

_ACCESS: Final = (
    ("NotPresent", "not present", "no memory is mapped at"),
    ("ReadOnly", "read-only", "a write to read-only memory at"),
    ("NoExecute", "no-execute", "execution of memory that is not executable at"),
)

_DEAD: Final = "; all queues of this process on this card are dead"

_ERROR_TYPES: Final = {
    MemoryErrorType.SRAM_ECC: "an uncorrectable error in on-chip memory (ECC)",
    MemoryErrorType.POISON_CONSUMED: "poisoned data was consumed",
    MemoryErrorType.GPU_HANG: "the card hung",
}


def describe_exceptions(mask: int) -> str:
    """Put an exception mask into words; codes without an explanation come by their numbers.

    Parameters
    ----------
    mask : int
        Bit ``n - 1`` is code ``n``.
    """
    parts: list[str] = []
    for bit in range(mask.bit_length()):
        if mask >> bit & 1:
            parts.append(_exception(bit + 1))
    return "; ".join(parts) or "no exception"


def _exception(code: int) -> str:
    try:
        known = ExceptionCode(code)
    except ValueError:
        return f"exception code {code}"
    return f"{EXCEPTIONS.get(known, 'exception')} ({known.name})"


def describe_inactive(bits: int) -> str:
    """Put a value of ``queue_inactive_signal`` into words."""
    parts = [text for bit, text in INACTIVE_BITS.items() if bits & bit]
    rest = bits & ~sum(INACTIVE_BITS) & (1 << 64) - 1
    if rest:
        parts.append(f"unknown bits {rest:#x}")
    return "; ".join(parts) or "no error"


def queue_error(queue: str, mask: int, inactive: int, kernels: Sequence[str] = ()) -> QueueError:
    """Make the error of a queue that stopped.

    Parameters
    ----------
    queue : str
        The queue's name.
    mask : int
        Exception mask that the kernel stored.
    inactive : int
        Value of ``queue_inactive_signal``.
    kernels : sequence of str
        Kernels in flight.
    """
    what = describe_exceptions(mask) if mask else describe_inactive(inactive)
    return QueueError(f"{queue} stopped: {what}{_flight(kernels)}", mask)


def memory_fault(data: dict[str, int], index: AllocationIndex, kernels: Sequence[str] = ()) -> GPUFault:
    """Make the error of a page fault.

    Parameters
    ----------
    data : dict
        Members of ``kfd_hsa_memory_exception_data``.
    index : AllocationIndex
        Where the nearest buffer is looked up.
    kernels : sequence of str
        Kernels in flight.
    """
    address = data["va"]
    # A page that is not there lacks its other permissions, too: for a write to it the card sets ReadOnly as
    # well (PERMISSION_FAULTS 0x5). What is not present comes first and is the whole reason.
    kinds = [(access, words) for member, access, words in _ACCESS if data[member]]
    if data["NotPresent"]:
        kinds = kinds[:1]
    access = ", ".join(access for access, _ in kinds)
    what = " and ".join(words for _, words in kinds) or "memory error at"
    message = f"memory fault: {what} {address:#x} (the page){place_of(index, address)}{_flight(kernels)}"
    if data["ErrorType"]:
        message += f"; {_ERROR_TYPES.get(MemoryErrorType(data['ErrorType'] & 3), 'unknown error type')}"
    message += _DEAD
    return GPUFault(message, address, access, tuple(kernels))


def place_of(index: AllocationIndex, address: int) -> str:
    """Put the buffer that is nearest to an address into words, as the end of a sentence."""
    nearest = index.find(address)
    if nearest is None:
        return "; there is no buffer"
    owner = nearest.memory
    memory = f"{owner.name or owner.kind} ({owner.size} bytes at {owner.address:#x})"
    if nearest.inside:
        return f"; inside of buffer {memory}, offset {nearest.offset}"
    if nearest.offset < 0:
        return f"; nearest buffer {memory}, {-nearest.offset} bytes before its start"
    return f"; nearest buffer {memory}, offset {nearest.offset}, {nearest.past_end} bytes past its end"


def hw_exception(data: dict[str, int], kernels: Sequence[str] = ()) -> QueueError:
    """Make the error of a reset of the card.

    Parameters
    ----------
    data : dict
        Members of ``kfd_hsa_hw_exception_data``; ``gpu_id`` 0 where the kernel gave none.
    kernels : sequence of str
        Kernels in flight.
    """
    if not data["gpu_id"]:
        return QueueError(
            f"the kernel reported a hardware exception of a card, most likely a reset after a hang; this "
            f"kernel gives no details, `sudo dmesg | grep -i amdgpu` does{_flight(kernels)}{_DEAD}",
            ExceptionCode.DEVICE_FATAL_HALT.mask,
        )
    cause = "an uncorrectable memory error" if data["reset_cause"] else "a hang"
    scope = "one engine" if data["reset_type"] else "the whole card"
    lost = "; the contents of its memory are lost" if data["memory_lost"] else ""
    return QueueError(
        f"the kernel reset {scope} after {cause}{lost}{_flight(kernels)}{_DEAD}",
        ExceptionCode.DEVICE_FATAL_HALT.mask,
    )


def _flight(kernels: Sequence[str]) -> str:
    return f"; kernels in flight: {', '.join(kernels)}" if kernels else ""
