"""A kernel dispatch as PM4 packets: what the packet processor makes of an AQL packet, as registers.

It works in the ring of a PM4 queue and in an indirect buffer that an AQL queue runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2
from .packets import pm4
from .packets.registers import REGISTERS, USER_DATA_COUNT

__all__ = ["KernelLaunch", "dispatch_packets"]

_LDS_UNIT: Final = 512
_LARGEST_GROUP: Final = 1024
_LARGEST_LDS: Final = 65536


@dataclass(frozen=True, slots=True)
class KernelLaunch:
    """One launch of a kernel.

    Attributes
    ----------
    descriptor : bytes
        The kernel descriptor, 64 bytes.
    address : int
        Its GPU address, from which the code's is counted.
    workgroup : tuple of int
        Work-items of a workgroup in x, y and z.
    grid : tuple of int
        Work-items of the grid; workgroups at the end may be partial.
    kernarg_address : int
        GPU address of the arguments.
    lds : int
        Bytes of LDS of a workgroup.
    tmpring_size, scratch_address : int
        ``COMPUTE_TMPRING_SIZE`` and the GPU address of the scratch memory, for kernels with private memory.
    private_bytes : int
        Private memory, bytes per work-item: what a kernel that asks for it finds in its registers.
    dispatch_ptr, queue_ptr : int
        What a kernel that asks for them finds in its registers: the address of an AQL dispatch packet, and
        of an ``amd_queue_t``, both kept alive by the caller.
    """

    descriptor: bytes
    address: int
    workgroup: tuple[int, int, int]
    grid: tuple[int, int, int]
    kernarg_address: int = 0
    lds: int = 0
    tmpring_size: int = 0
    scratch_address: int = 0
    private_bytes: int = 0
    dispatch_ptr: int | None = None
    queue_ptr: int | None = None


def _user_data(launch: KernelLaunch, properties: dict[str, int], count: int) -> list[int]:
    values: list[int] = []
    for wanted, what, value in (
        ("enable_sgpr_dispatch_ptr", "dispatch_ptr", launch.dispatch_ptr),
        ("enable_sgpr_queue_ptr", "queue_ptr", launch.queue_ptr),
        ("enable_sgpr_kernarg_segment_ptr", "the arguments' address", launch.kernarg_address),
    ):
        if properties[wanted]:
            if value is None:
                raise ValueError(f"the kernel asks for {what}, and none was given")
            values += [value & 0xFFFFFFFF, value >> 32]
    if properties["enable_sgpr_dispatch_id"]:
        raise ValueError("the kernel asks for dispatch_id, which PM4 has no source for: use an AQL packet")
    if properties["enable_sgpr_private_segment_size"]:
        values.append((launch.private_bytes + 3) & ~3)
    if len(values) > count or count > USER_DATA_COUNT:
        raise ValueError(f"the kernel declares {count} user SGPRs, and {len(values)} have to be filled")
    return values


def dispatch_packets(launch: KernelLaunch) -> bytearray:
    """Make the packets that set all registers of a launch, and the dispatch itself.

    Raises
    ------
    ValueError
        For sizes that the card does not have, and for a kernel that asks for what was not given.

    Notes
    -----
    Nothing waits here: what the kernel depends on has to be waited for before, by
    :func:`.packets.pm4.wait_flush` and :func:`.packets.pm4.acquire_mem`.
    """
    fields = KERNEL_DESCRIPTOR.unpack(launch.descriptor)
    properties = PROPERTIES.decode(fields["kernel_code_properties"])
    rsrc1, rsrc2 = fields["compute_pgm_rsrc1"], fields["compute_pgm_rsrc2"]
    x, y, z = launch.workgroup
    if min(*launch.workgroup, *launch.grid) < 1 or x * y * z > _LARGEST_GROUP:
        raise ValueError(f"a grid of {launch.grid} in workgroups of {launch.workgroup}: 1 to 1024 work-items")
    if not 0 <= launch.lds <= _LARGEST_LDS:
        raise ValueError(f"{launch.lds} bytes of LDS: a workgroup has at most {_LARGEST_LDS}")
    entry = launch.address + fields["kernel_code_entry_byte_offset"]
    if entry % 256:
        raise ValueError(f"the code at {entry:#x} does not begin at a multiple of 256 bytes")
    has_scratch = RSRC2.get(rsrc2, "enable_private_segment")
    if has_scratch and launch.private_bytes and not launch.tmpring_size:
        raise ValueError("the kernel has private memory, and no scratch was given")
    groups, last = zip(
        *(
            (-(-items // size), (items - 1) % size + 1)
            for items, size in zip(launch.grid, launch.workgroup, strict=True)
        ),
        strict=True,
    )
    # Waves of a preempted queue misbehave unless their dispatch had PRIV set; for AQL the firmware sets it.
    priv = RSRC1.fields["priv"].mask
    lds = RSRC2.encode(granulated_lds_size=-(-launch.lds // _LDS_UNIT))
    rsrc2 = rsrc2 & ~RSRC2.fields["granulated_lds_size"].mask | lds
    threads = REGISTERS["COMPUTE_NUM_THREAD_X"]
    registers = {
        "COMPUTE_START_X": 0,
        "COMPUTE_START_Y": 0,
        "COMPUTE_START_Z": 0,
        "COMPUTE_PGM_LO": entry >> 8 & 0xFFFFFFFF,
        "COMPUTE_PGM_HI": entry >> 40,
        "COMPUTE_DISPATCH_SCRATCH_BASE_LO": launch.scratch_address >> 8 & 0xFFFFFFFF,
        "COMPUTE_DISPATCH_SCRATCH_BASE_HI": launch.scratch_address >> 40,
        "COMPUTE_PGM_RSRC1": rsrc1 | priv,
        "COMPUTE_PGM_RSRC2": rsrc2,
        "COMPUTE_PGM_RSRC3": fields["compute_pgm_rsrc3"],
        "COMPUTE_RESOURCE_LIMITS": 0,
        "COMPUTE_TMPRING_SIZE": launch.tmpring_size,
        "COMPUTE_RESTART_X": 0,
        "COMPUTE_RESTART_Y": 0,
        "COMPUTE_RESTART_Z": 0,
    }
    for axis, size, partial in zip("XYZ", launch.workgroup, last, strict=True):
        registers[f"COMPUTE_NUM_THREAD_{axis}"] = threads.encode(
            num_thread_full=size, num_thread_partial=partial
        )
    user = _user_data(launch, properties, RSRC2.get(rsrc2, "user_sgpr_count"))
    registers.update({f"COMPUTE_USER_DATA_{place}": value for place, value in enumerate(user)})
    wave_size = 32 if properties["enable_wavefront_size32"] else 64
    return pm4.set_registers(registers) + pm4.dispatch_direct(
        (groups[0], groups[1], groups[2]), wave_size=wave_size, partial=True
    )
