"""What the card reports when something went wrong, in words.

Three sources: the memory event (a page fault), the hardware exception event (a reset), and a queue's own
error words: the exception mask that the kernel stores and the bits that the packet processor puts into
``queue_inactive_signal``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..errors import Explanation, GPUFault, QueueError
from .advice import CHECKED_MODE, KERNEL_LOG
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

_PACKET: Final = "Launches of barewave write no such packet: look at who else writes to the queue."
_LIMITS: Final = "`barewave objinfo` shows what the kernel takes, `device.properties` what the card has."
_AGAIN: Final = "Start the program anew. If it comes again, the card is defective."

EXCEPTIONS: Final[dict[ExceptionCode, Explanation]] = {
    ExceptionCode.QUEUE_WAVE_ABORT: Explanation(
        "a wave aborted: __builtin_trap(), or a failed assertion",
        "What the kernel printed before says which.",
    ),
    ExceptionCode.QUEUE_WAVE_TRAP: Explanation(
        "a wave executed s_trap",
        "Find it by `barewave disasm`: a failed assertion, or code never to be reached.",
    ),
    ExceptionCode.QUEUE_WAVE_MATH_ERROR: Explanation(
        "a wave raised an enabled floating-point exception",
        "See the `.amdhsa_exception_` settings of the kernel, which enable them.",
    ),
    ExceptionCode.QUEUE_WAVE_ILLEGAL_INSTRUCTION: Explanation(
        "a wave met an illegal instruction: code for another gfx target, or a jump out of the kernel",
        "`barewave objinfo` names the target, `barewave disasm` shows the code.",
    ),
    ExceptionCode.QUEUE_WAVE_MEMORY_VIOLATION: Explanation(
        "a misaligned atomic, or an access to an unmapped page", CHECKED_MODE
    ),
    ExceptionCode.QUEUE_WAVE_APERTURE_VIOLATION: Explanation(
        "a wave left an aperture: a flat access to LDS or scratch beyond its size, or an invalid address",
        CHECKED_MODE,
    ),
    ExceptionCode.QUEUE_PACKET_DISPATCH_DIM_INVALID: Explanation(
        "a dispatch's dimensions are not 1 to 3, or a size is 0", _PACKET
    ),
    ExceptionCode.QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID: Explanation(
        "a dispatch packet asks for too much LDS", _LIMITS
    ),
    ExceptionCode.QUEUE_PACKET_DISPATCH_CODE_INVALID: Explanation(
        "a dispatch's kernel object is no kernel descriptor", _PACKET
    ),
    ExceptionCode.QUEUE_PACKET_RESERVED: Explanation("a packet uses reserved bits", _PACKET),
    ExceptionCode.QUEUE_PACKET_UNSUPPORTED: Explanation("a packet's type is not supported", _PACKET),
    ExceptionCode.QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID: Explanation(
        "a dispatch packet's workgroup is too large", _LIMITS
    ),
    ExceptionCode.QUEUE_PACKET_DISPATCH_REGISTER_INVALID: Explanation(
        "a kernel asks for more registers than there are", _LIMITS
    ),
    ExceptionCode.QUEUE_PACKET_VENDOR_UNSUPPORTED: Explanation(
        "a vendor packet's format is not supported", _PACKET
    ),
    ExceptionCode.QUEUE_PREEMPTION_ERROR: Explanation(
        "the queue could not be preempted: its waves do not stop",
        "Look for a loop without end in its kernels. " + KERNEL_LOG,
    ),
    ExceptionCode.DEVICE_QUEUE_DELETE: Explanation("the kernel deleted the queue", KERNEL_LOG),
    ExceptionCode.DEVICE_MEMORY_VIOLATION: Explanation("the card reported a page fault", CHECKED_MODE),
    ExceptionCode.DEVICE_RAS_ERROR: Explanation("the card's memory has an uncorrectable error", _AGAIN),
    ExceptionCode.DEVICE_FATAL_HALT: Explanation("the card stopped for good", KERNEL_LOG),
    ExceptionCode.PROCESS_DEVICE_REMOVE: Explanation(
        "the card was removed", "Check slot and power; then `barewave doctor`."
    ),
}
"""The exception codes that stop a queue (``kfd_ioctl.h``)."""

INACTIVE_BITS: Final[dict[int, Explanation]] = {
    INACTIVE_SCRATCH_REQUEST: Explanation(
        "a dispatch needs more scratch than the queue has",
        "Who writes packets by hand calls `ensure_scratch` before; `barewave objinfo` shows how much.",
    ),
    2: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_DIM_INVALID],
    4: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID],
    8: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_CODE_INVALID],
    32: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_UNSUPPORTED],
    64: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID],
    128: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_DISPATCH_REGISTER_INVALID],
    256: EXCEPTIONS[ExceptionCode.QUEUE_PACKET_VENDOR_UNSUPPORTED],
    512: Explanation("the packet processor asks for scratch back", _PACKET),
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


def describe_exceptions(mask: int) -> Explanation:
    """Put an exception mask into words; codes without an explanation come by their numbers.

    Parameters
    ----------
    mask : int
        Bit ``n - 1`` is code ``n``.
    """
    codes = [bit + 1 for bit in range(mask.bit_length()) if mask >> bit & 1]
    return _joined([_exception(code) for code in codes], "no exception")


def _exception(code: int) -> Explanation:
    try:
        known = ExceptionCode(code)
    except ValueError:
        return Explanation(f"exception code {code}", KERNEL_LOG)
    cause, following = EXCEPTIONS.get(known, Explanation("exception", KERNEL_LOG))
    return Explanation(f"{cause} ({known.name})", following)


def describe_inactive(bits: int) -> Explanation:
    """Put a value of ``queue_inactive_signal`` into words."""
    parts = [explanation for bit, explanation in INACTIVE_BITS.items() if bits & bit]
    rest = bits & ~sum(INACTIVE_BITS) & (1 << 64) - 1
    if rest:
        parts.append(Explanation(f"unknown bits {rest:#x}", KERNEL_LOG))
    return _joined(parts, "no error")


def _joined(parts: Sequence[Explanation], nothing: str) -> Explanation:
    """Several explanations as one; each next step once."""
    causes = "; ".join(part.cause for part in parts)
    return Explanation(causes or nothing, " ".join(dict.fromkeys(part.next for part in parts)))


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
    cause, following = describe_exceptions(mask) if mask else describe_inactive(inactive)
    return QueueError(f"{queue} stopped: {cause}{_flight(kernels)}. {following}".strip(), mask)


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
