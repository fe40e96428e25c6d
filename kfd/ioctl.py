"""The ioctls of ``/dev/kfd`` as tables: argument structures, request numbers, and the constants in them.

The driver encodes with these tables, the emulated card decodes with them. Member names are those of
``linux/kfd_ioctl.h``; members of a nested structure stand by their own names. Up to KFD 1.17, plus the calls
of AMD's out-of-tree module (numbers from 0x80), which upstream kernels answer with ``ENOTTY``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, IntFlag
from typing import Final

from ..fields import Field, Structure

__all__ = [
    "ACQUIRE_VM",
    "ALLOC_MEMORY_OF_GPU",
    "ALLOC_QUEUE_GWS",
    "AVAILABLE_MEMORY",
    "CONTEXT_SAVE_AREA_HEADER",
    "CREATE_EVENT",
    "CREATE_QUEUE",
    "CREATE_QUEUE_OLD_SIZE",
    "CRIU_BO_BUCKET",
    "CRIU_DEVICE_BUCKET",
    "CRIU_OP",
    "CROSS_MEMORY_COPY",
    "DBG_ADDRESS_WATCH",
    "DBG_DEVICE_INFO_ENTRY",
    "DBG_REGISTER",
    "DBG_TRAP",
    "DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH",
    "DBG_TRAP_DEVICE_SNAPSHOT",
    "DBG_TRAP_ENABLE",
    "DBG_TRAP_QUERY_DEBUG_EVENT",
    "DBG_TRAP_QUERY_EXCEPTION_INFO",
    "DBG_TRAP_QUEUE_SNAPSHOT",
    "DBG_TRAP_RESUME_QUEUES",
    "DBG_TRAP_SEND_RUNTIME_EVENT",
    "DBG_TRAP_SET_EXCEPTIONS_ENABLED",
    "DBG_TRAP_SET_FLAGS",
    "DBG_TRAP_SET_NODE_ADDRESS_WATCH",
    "DBG_TRAP_SET_WAVE_LAUNCH_MODE",
    "DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE",
    "DBG_TRAP_SUSPEND_QUEUES",
    "DBG_UNREGISTER",
    "DBG_WAVE_CONTROL",
    "DESTROY_EVENT",
    "DESTROY_QUEUE",
    "EVENT_DATA",
    "EVENT_ID_FIRST_NONSIGNAL",
    "EVENT_SLOT_UNSIGNALLED",
    "EXPORT_DMABUF",
    "FREE_MEMORY_OF_GPU",
    "GET_CLOCK_COUNTERS",
    "GET_DMABUF_INFO",
    "GET_PROCESS_APERTURES",
    "GET_PROCESS_APERTURES_NEW",
    "GET_QUEUE_WAVE_STATE",
    "GET_TILE_CONFIG",
    "GET_VERSION",
    "HW_EXCEPTION_DATA",
    "IMPORT_DMABUF",
    "IOCTLS",
    "IPC_EXPORT_HANDLE",
    "IPC_IMPORT_HANDLE",
    "MAP_MEMORY_TO_GPU",
    "MEMORY_EXCEPTION_DATA",
    "PC_SAMPLE",
    "PC_SAMPLE_INFO",
    "PROCESS_DEVICE_APERTURES",
    "QUEUE_SNAPSHOT_ENTRY",
    "RESET_EVENT",
    "RLC_SPM",
    "RUNTIME_ENABLE",
    "RUNTIME_INFO",
    "SET_CU_MASK",
    "SET_EVENT",
    "SET_MEMORY_POLICY",
    "SET_SCRATCH_BACKING_VA",
    "SET_TRAP_HANDLER",
    "SET_XNACK_MODE",
    "SIGNAL_EVENT_DATA",
    "SIGNAL_EVENT_LIMIT",
    "SMI_EVENTS",
    "SVM",
    "SVM_ATTRIBUTE",
    "UNMAP_MEMORY_FROM_GPU",
    "UPDATE_QUEUE",
    "WAIT_EVENTS",
    "WAIT_TIMEOUT_INFINITE",
    "CachePolicy",
    "CriuOp",
    "DbgTrapOp",
    "Direction",
    "EventType",
    "ExceptionCode",
    "Ioctl",
    "MemoryErrorType",
    "MemoryFlag",
    "MmapType",
    "QueueType",
    "RuntimeMode",
    "SMIEvent",
    "SVMAttribute",
    "SVMFlag",
    "SVMLocation",
    "SVMOp",
    "WaitResult",
    "by_nr",
    "mmap_type",
    "number_of",
    "svm_number",
]

_HEADER: Final = "linux/kfd_ioctl.h, KFD 1.17"
_BYTES: Final = {"u32": 4, "i32": 4, "u64": 8}


def _args(name: str, size: int, *members: str) -> Structure:
    """Lay members out as C does; each string is a type and the names that have it, ``name*n`` for an array.

    The size is given too, so that a forgotten member is seen at once.
    """
    fields: list[Field] = []
    end = 0
    for line in members:
        kind, *names = line.split()
        for item in names:
            member, _, count = item.partition("*")
            start = -(-end // _BYTES[kind]) * _BYTES[kind]
            fields.append(Field(member, start, kind, int(count or 1)))
            end = start + fields[-1].size
    alignment = max((_BYTES[field.kind] for field in fields), default=1)
    if -(-end // alignment) * alignment != size:
        raise ValueError(f"{name}: members take {end} bytes, not {size}")
    return Structure(name, size, *fields, source=_HEADER)


# --- Arguments -------------------------------------------------------------------------------------------

GET_VERSION: Final = _args("kfd_ioctl_get_version_args", 8, "u32 major_version minor_version")
CREATE_QUEUE: Final = _args(
    "kfd_ioctl_create_queue_args", 96,
    "u64 ring_base_address write_pointer_address read_pointer_address doorbell_offset",
    "u32 ring_size gpu_id queue_type queue_percentage queue_priority queue_id",
    "u64 eop_buffer_address eop_buffer_size ctx_save_restore_address",
    "u32 ctx_save_restore_size ctl_stack_size sdma_engine_id pad",
)  # fmt: skip
CREATE_QUEUE_OLD_SIZE: Final = 88
"""Size of ``CREATE_QUEUE`` before KFD 1.17. Old callers work on new kernels and the reverse."""
DESTROY_QUEUE: Final = _args("kfd_ioctl_destroy_queue_args", 8, "u32 queue_id pad")
SET_MEMORY_POLICY: Final = _args(
    "kfd_ioctl_set_memory_policy_args", 32,
    "u64 alternate_aperture_base alternate_aperture_size",
    "u32 gpu_id default_policy alternate_policy pad",
)  # fmt: skip
GET_CLOCK_COUNTERS: Final = _args(
    "kfd_ioctl_get_clock_counters_args", 40,
    "u64 gpu_clock_counter cpu_clock_counter system_clock_counter system_clock_freq",
    "u32 gpu_id pad",
)  # fmt: skip
PROCESS_DEVICE_APERTURES: Final = _args(
    "kfd_process_device_apertures", 56,
    "u64 lds_base lds_limit scratch_base scratch_limit gpuvm_base gpuvm_limit",
    "u32 gpu_id pad",
)  # fmt: skip
GET_PROCESS_APERTURES: Final = _args(
    # Seven entries of PROCESS_DEVICE_APERTURES, which are seven 64-bit words each.
    "kfd_ioctl_get_process_apertures_args", 400, "u64 process_apertures*49", "u32 num_of_nodes pad"
)  # fmt: skip
UPDATE_QUEUE: Final = _args(
    "kfd_ioctl_update_queue_args", 24,
    "u64 ring_base_address",
    "u32 queue_id ring_size queue_percentage queue_priority",
)  # fmt: skip
CREATE_EVENT: Final = _args(
    "kfd_ioctl_create_event_args", 32,
    "u64 event_page_offset",
    "u32 event_trigger_data event_type auto_reset node_id event_id event_slot_index",
)  # fmt: skip
DESTROY_EVENT: Final = _args("kfd_ioctl_destroy_event_args", 8, "u32 event_id pad")
SET_EVENT: Final = _args("kfd_ioctl_set_event_args", 8, "u32 event_id pad")
RESET_EVENT: Final = _args("kfd_ioctl_reset_event_args", 8, "u32 event_id pad")
WAIT_EVENTS: Final = _args(
    "kfd_ioctl_wait_events_args", 24, "u64 events_ptr", "u32 num_events wait_for_all timeout wait_result"
)
DBG_REGISTER: Final = _args("kfd_ioctl_dbg_register_args", 8, "u32 gpu_id pad")
DBG_UNREGISTER: Final = _args("kfd_ioctl_dbg_unregister_args", 8, "u32 gpu_id pad")
DBG_ADDRESS_WATCH: Final = _args(
    "kfd_ioctl_dbg_address_watch_args", 16, "u64 content_ptr", "u32 gpu_id buf_size_in_bytes"
)
DBG_WAVE_CONTROL: Final = _args(
    "kfd_ioctl_dbg_wave_control_args", 16, "u64 content_ptr", "u32 gpu_id buf_size_in_bytes"
)
SET_SCRATCH_BACKING_VA: Final = _args(
    "kfd_ioctl_set_scratch_backing_va_args", 16, "u64 va_addr", "u32 gpu_id pad"
)  # fmt: skip
GET_TILE_CONFIG: Final = _args(
    "kfd_ioctl_get_tile_config_args", 40,
    "u64 tile_config_ptr macro_tile_config_ptr",
    "u32 num_tile_configs num_macro_tile_configs gpu_id gb_addr_config num_banks num_ranks",
)  # fmt: skip
SET_TRAP_HANDLER: Final = _args(
    "kfd_ioctl_set_trap_handler_args", 24, "u64 tba_addr tma_addr", "u32 gpu_id pad"
)  # fmt: skip
GET_PROCESS_APERTURES_NEW: Final = _args(
    "kfd_ioctl_get_process_apertures_new_args", 16,
    "u64 kfd_process_device_apertures_ptr",
    "u32 num_of_nodes pad",
)  # fmt: skip
ACQUIRE_VM: Final = _args("kfd_ioctl_acquire_vm_args", 8, "u32 drm_fd gpu_id")
ALLOC_MEMORY_OF_GPU: Final = _args(
    "kfd_ioctl_alloc_memory_of_gpu_args", 40, "u64 va_addr size handle mmap_offset", "u32 gpu_id flags"
)
FREE_MEMORY_OF_GPU: Final = _args("kfd_ioctl_free_memory_of_gpu_args", 8, "u64 handle")
MAP_MEMORY_TO_GPU: Final = _args(
    "kfd_ioctl_map_memory_to_gpu_args", 24, "u64 handle device_ids_array_ptr", "u32 n_devices n_success"
)
UNMAP_MEMORY_FROM_GPU: Final = _args(
    "kfd_ioctl_unmap_memory_from_gpu_args", 24, "u64 handle device_ids_array_ptr", "u32 n_devices n_success"
)
SET_CU_MASK: Final = _args("kfd_ioctl_set_cu_mask_args", 16, "u32 queue_id num_cu_mask", "u64 cu_mask_ptr")
GET_QUEUE_WAVE_STATE: Final = _args(
    "kfd_ioctl_get_queue_wave_state_args", 24,
    "u64 ctl_stack_address", "u32 ctl_stack_used_size save_area_used_size queue_id pad",
)  # fmt: skip
GET_DMABUF_INFO: Final = _args(
    "kfd_ioctl_get_dmabuf_info_args", 32, "u64 size metadata_ptr", "u32 metadata_size gpu_id flags dmabuf_fd"
)
IMPORT_DMABUF: Final = _args("kfd_ioctl_import_dmabuf_args", 24, "u64 va_addr handle", "u32 gpu_id dmabuf_fd")
ALLOC_QUEUE_GWS: Final = _args("kfd_ioctl_alloc_queue_gws_args", 16, "u32 queue_id num_gws first_gws pad")
SMI_EVENTS: Final = _args("kfd_ioctl_smi_events_args", 8, "u32 gpuid anon_fd")
SVM: Final = _args("kfd_ioctl_svm_args", 24, "u64 start_addr size", "u32 op nattr")
SVM_ATTRIBUTE: Final = _args("kfd_ioctl_svm_attribute", 8, "u32 type value")
SET_XNACK_MODE: Final = _args("kfd_ioctl_set_xnack_mode_args", 4, "i32 xnack_enabled")
CRIU_OP: Final = _args(
    "kfd_ioctl_criu_args", 56,
    "u64 devices bos priv_data priv_data_size", "u32 num_devices num_bos num_objects pid op",
)  # fmt: skip
CRIU_DEVICE_BUCKET: Final = _args("kfd_criu_device_bucket", 16, "u32 user_gpu_id actual_gpu_id drm_fd pad")
CRIU_BO_BUCKET: Final = _args(
    "kfd_criu_bo_bucket", 48, "u64 addr size offset restored_offset", "u32 gpu_id alloc_flags dmabuf_fd pad"
)
AVAILABLE_MEMORY: Final = _args("kfd_ioctl_get_available_memory_args", 16, "u64 available", "u32 gpu_id pad")
EXPORT_DMABUF: Final = _args("kfd_ioctl_export_dmabuf_args", 16, "u64 handle", "u32 flags dmabuf_fd")
RUNTIME_ENABLE: Final = _args(
    "kfd_ioctl_runtime_enable_args", 16, "u64 r_debug", "u32 mode_mask capabilities_mask"
)
RUNTIME_INFO: Final = _args("kfd_runtime_info", 16, "u64 r_debug", "u32 runtime_state ttmp_setup")
DBG_TRAP: Final = _args("kfd_ioctl_dbg_trap_args", 32, "u32 pid op", "u64 operation*3")
"""``operation`` is a union: one of the ``DBG_TRAP_*`` structures, chosen by ``op``."""
DBG_TRAP_ENABLE: Final = _args(
    "kfd_ioctl_dbg_trap_enable_args", 24, "u64 exception_mask rinfo_ptr", "u32 rinfo_size dbg_fd"
)
DBG_TRAP_SEND_RUNTIME_EVENT: Final = _args(
    "kfd_ioctl_dbg_trap_send_runtime_event_args", 16, "u64 exception_mask", "u32 gpu_id queue_id"
)
DBG_TRAP_SET_EXCEPTIONS_ENABLED: Final = _args(
    "kfd_ioctl_dbg_trap_set_exceptions_enabled_args", 8, "u64 exception_mask"
)
DBG_TRAP_SET_WAVE_LAUNCH_OVERRIDE: Final = _args(
    "kfd_ioctl_dbg_trap_set_wave_launch_override_args", 16,
    "u32 override_mode enable_mask support_request_mask pad",
)  # fmt: skip
DBG_TRAP_SET_WAVE_LAUNCH_MODE: Final = _args(
    "kfd_ioctl_dbg_trap_set_wave_launch_mode_args", 8, "u32 launch_mode pad"
)
DBG_TRAP_SUSPEND_QUEUES: Final = _args(
    "kfd_ioctl_dbg_trap_suspend_queues_args", 24,
    "u64 exception_mask queue_array_ptr",
    "u32 num_queues grace_period",
)  # fmt: skip
DBG_TRAP_RESUME_QUEUES: Final = _args(
    "kfd_ioctl_dbg_trap_resume_queues_args", 16, "u64 queue_array_ptr", "u32 num_queues pad"
)
DBG_TRAP_SET_NODE_ADDRESS_WATCH: Final = _args(
    "kfd_ioctl_dbg_trap_set_node_address_watch_args", 24, "u64 address", "u32 mode mask gpu_id id"
)
DBG_TRAP_CLEAR_NODE_ADDRESS_WATCH: Final = _args(
    "kfd_ioctl_dbg_trap_clear_node_address_watch_args", 8, "u32 gpu_id id"
)
DBG_TRAP_SET_FLAGS: Final = _args("kfd_ioctl_dbg_trap_set_flags_args", 8, "u32 flags pad")
DBG_TRAP_QUERY_DEBUG_EVENT: Final = _args(
    "kfd_ioctl_dbg_trap_query_debug_event_args", 16, "u64 exception_mask", "u32 gpu_id queue_id"
)
DBG_TRAP_QUERY_EXCEPTION_INFO: Final = _args(
    "kfd_ioctl_dbg_trap_query_exception_info_args", 24,
    "u64 info_ptr", "u32 info_size source_id exception_code clear_exception",
)  # fmt: skip
DBG_TRAP_QUEUE_SNAPSHOT: Final = _args(
    "kfd_ioctl_dbg_trap_queue_snapshot_args", 24,
    "u64 exception_mask snapshot_buf_ptr",
    "u32 num_queues entry_size",
)  # fmt: skip
DBG_TRAP_DEVICE_SNAPSHOT: Final = _args(
    "kfd_ioctl_dbg_trap_device_snapshot_args", 24,
    "u64 exception_mask snapshot_buf_ptr",
    "u32 num_devices entry_size",
)  # fmt: skip
QUEUE_SNAPSHOT_ENTRY: Final = _args(
    "kfd_queue_snapshot_entry", 64,
    "u64 exception_status ring_base_address write_pointer_address read_pointer_address",
    "u64 ctx_save_restore_address",
    "u32 queue_id gpu_id ring_size queue_type ctx_save_restore_area_size reserved",
)  # fmt: skip
DBG_DEVICE_INFO_ENTRY: Final = _args(
    "kfd_dbg_device_info_entry", 120,
    "u64 exception_status lds_base lds_limit scratch_base scratch_limit gpuvm_base gpuvm_limit",
    "u32 gpu_id location_id vendor_id device_id revision_id subsystem_vendor_id subsystem_device_id",
    "u32 fw_version",
    "u32 gfx_target_version simd_count max_waves_per_simd array_count simd_arrays_per_engine num_xcc",
    "u32 capability",
    "u32 debug_prop",
)  # fmt: skip
CONTEXT_SAVE_AREA_HEADER: Final = _args(
    "kfd_context_save_area_header", 40,
    "u32 control_stack_offset control_stack_size wave_state_offset wave_state_size debug_offset debug_size",
    "u64 err_payload_addr", "u32 err_event_id reserved1",
)  # fmt: skip
"""Stands at the start of a queue's save area. User space fills
``debug_*`` and ``err_*``, the kernel the rest.
"""

IPC_IMPORT_HANDLE: Final = _args(
    "kfd_ioctl_ipc_import_handle_args", 48,
    "u64 handle va_addr mmap_offset",
    "u32 share_handle*4 gpu_id flags",
)  # fmt: skip
IPC_EXPORT_HANDLE: Final = _args(
    "kfd_ioctl_ipc_export_handle_args", 32, "u64 handle", "u32 share_handle*4 gpu_id flags"
)
CROSS_MEMORY_COPY: Final = _args(
    "kfd_ioctl_cross_memory_copy_deprecated_args", 48,
    "u32 pid flags",
    "u64 src_mem_range_array src_mem_array_size dst_mem_range_array dst_mem_array_size bytes_copied",
)  # fmt: skip
RLC_SPM: Final = _args(
    "kfd_ioctl_spm_args", 32, "u64 dest_buf", "u32 buf_size op timeout gpu_id bytes_copied has_data_loss"
)
PC_SAMPLE: Final = _args(
    "kfd_ioctl_pc_sample_args", 32,
    "u64 sample_info_ptr",
    "u32 num_sample_info op gpu_id trace_id flags version",
)  # fmt: skip
PC_SAMPLE_INFO: Final = _args(
    "kfd_pc_sample_info", 40, "u64 interval interval_min interval_max flags", "u32 method type"
)

# --- Event data ------------------------------------------------------------------------------------------

EVENT_DATA: Final = Structure(
    "kfd_event_data", 48,
    Field("kfd_event_data_ext", 32, "u64"), Field("event_id", 40, "u32"), Field("pad", 44, "u32"),
    source=_HEADER,
)  # fmt: skip
"""One element of the array that ``WAIT_EVENTS`` takes.

Its first 32 bytes are a union: ``MEMORY_EXCEPTION_DATA``, ``HW_EXCEPTION_DATA`` or ``SIGNAL_EVENT_DATA``.
"""
MEMORY_EXCEPTION_DATA: Final = _args(
    "kfd_hsa_memory_exception_data", 32,
    "u32 NotPresent ReadOnly NoExecute imprecise",
    "u64 va",
    "u32 gpu_id ErrorType",
)  # fmt: skip
HW_EXCEPTION_DATA: Final = _args(
    "kfd_hsa_hw_exception_data", 16, "u32 reset_type reset_cause memory_lost gpu_id"
)  # fmt: skip
SIGNAL_EVENT_DATA: Final = _args("kfd_hsa_signal_event_data", 8, "u64 last_event_age")

# --- Request numbers -------------------------------------------------------------------------------------


class Direction(IntEnum):
    """Who writes the argument, bits 31:30 of a request number; user space's point of view."""

    NONE = 0
    WRITE = 1
    READ = 2
    READ_WRITE = 3


def number_of(direction: Direction, nr: int, size: int) -> int:
    """Request number as ``_IOC`` of ``asm-generic/ioctl.h`` makes it, for type ``'K'``.

    Examples
    --------
    >>> hex(number_of(Direction.READ, 0x01, 8))
    '0x80084b01'
    """
    return direction << 30 | size << 16 | ord("K") << 8 | nr


@dataclass(frozen=True, slots=True)
class Ioctl:
    """One ioctl of ``/dev/kfd``.

    Attributes
    ----------
    name : str
        Its name without the prefix ``AMDKFD_IOC_``.
    nr : int
        Low 8 bits of the request number: what the kernel dispatches on.
    structure : Structure
        Its argument.
    direction : Direction
        Which way the argument is copied.
    number : int
        The whole request number for an argument of ``structure.size`` bytes.
    """

    name: str
    nr: int
    structure: Structure
    direction: Direction
    number: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "number", number_of(self.direction, self.nr, self.structure.size))


_R, _W, _RW = Direction.READ, Direction.WRITE, Direction.READ_WRITE

IOCTLS: Final[dict[str, Ioctl]] = {
    name: Ioctl(name, nr, structure, direction)
    for nr, name, direction, structure in (
        (0x01, "GET_VERSION", _R, GET_VERSION),
        (0x02, "CREATE_QUEUE", _RW, CREATE_QUEUE),
        (0x03, "DESTROY_QUEUE", _RW, DESTROY_QUEUE),
        (0x04, "SET_MEMORY_POLICY", _W, SET_MEMORY_POLICY),
        (0x05, "GET_CLOCK_COUNTERS", _RW, GET_CLOCK_COUNTERS),
        (0x06, "GET_PROCESS_APERTURES", _R, GET_PROCESS_APERTURES),
        (0x07, "UPDATE_QUEUE", _W, UPDATE_QUEUE),
        (0x08, "CREATE_EVENT", _RW, CREATE_EVENT),
        (0x09, "DESTROY_EVENT", _W, DESTROY_EVENT),
        (0x0A, "SET_EVENT", _W, SET_EVENT),
        (0x0B, "RESET_EVENT", _W, RESET_EVENT),
        (0x0C, "WAIT_EVENTS", _RW, WAIT_EVENTS),
        (0x0D, "DBG_REGISTER_DEPRECATED", _W, DBG_REGISTER),
        (0x0E, "DBG_UNREGISTER_DEPRECATED", _W, DBG_UNREGISTER),
        (0x0F, "DBG_ADDRESS_WATCH_DEPRECATED", _W, DBG_ADDRESS_WATCH),
        (0x10, "DBG_WAVE_CONTROL_DEPRECATED", _W, DBG_WAVE_CONTROL),
        (0x11, "SET_SCRATCH_BACKING_VA", _RW, SET_SCRATCH_BACKING_VA),
        (0x12, "GET_TILE_CONFIG", _RW, GET_TILE_CONFIG),
        (0x13, "SET_TRAP_HANDLER", _W, SET_TRAP_HANDLER),
        (0x14, "GET_PROCESS_APERTURES_NEW", _RW, GET_PROCESS_APERTURES_NEW),
        (0x15, "ACQUIRE_VM", _W, ACQUIRE_VM),
        (0x16, "ALLOC_MEMORY_OF_GPU", _RW, ALLOC_MEMORY_OF_GPU),
        (0x17, "FREE_MEMORY_OF_GPU", _W, FREE_MEMORY_OF_GPU),
        (0x18, "MAP_MEMORY_TO_GPU", _RW, MAP_MEMORY_TO_GPU),
        (0x19, "UNMAP_MEMORY_FROM_GPU", _RW, UNMAP_MEMORY_FROM_GPU),
        (0x1A, "SET_CU_MASK", _W, SET_CU_MASK),
        (0x1B, "GET_QUEUE_WAVE_STATE", _RW, GET_QUEUE_WAVE_STATE),
        (0x1C, "GET_DMABUF_INFO", _RW, GET_DMABUF_INFO),
        (0x1D, "IMPORT_DMABUF", _RW, IMPORT_DMABUF),
        (0x1E, "ALLOC_QUEUE_GWS", _RW, ALLOC_QUEUE_GWS),
        (0x1F, "SMI_EVENTS", _RW, SMI_EVENTS),
        (0x20, "SVM", _RW, SVM),
        (0x21, "SET_XNACK_MODE", _RW, SET_XNACK_MODE),
        (0x22, "CRIU_OP", _RW, CRIU_OP),
        (0x23, "AVAILABLE_MEMORY", _RW, AVAILABLE_MEMORY),
        (0x24, "EXPORT_DMABUF", _RW, EXPORT_DMABUF),
        (0x25, "RUNTIME_ENABLE", _RW, RUNTIME_ENABLE),
        (0x26, "DBG_TRAP", _RW, DBG_TRAP),
        (0x80, "IPC_IMPORT_HANDLE", _RW, IPC_IMPORT_HANDLE),
        (0x81, "IPC_EXPORT_HANDLE", _RW, IPC_EXPORT_HANDLE),
        (0x83, "CROSS_MEMORY_COPY_DEPRECATED", _RW, CROSS_MEMORY_COPY),
        (0x84, "RLC_SPM", _RW, RLC_SPM),
        (0x85, "PC_SAMPLE", _RW, PC_SAMPLE),
    )
}
"""Every ioctl by name."""

by_nr: Final[dict[int, Ioctl]] = {ioctl.nr: ioctl for ioctl in IOCTLS.values()}
"""The same by the low 8 bits of the request number."""


def svm_number(attributes: int) -> int:
    """Request number of ``SVM`` with this many attributes behind the fixed part: its size is part of it."""
    return number_of(Direction.READ_WRITE, 0x20, SVM.size + attributes * SVM_ATTRIBUTE.size)


# --- Constants -------------------------------------------------------------------------------------------


class MemoryFlag(IntFlag):
    """``KFD_IOC_ALLOC_MEM_FLAGS_*``: kind of memory, and how it may be used."""

    VRAM = 1 << 0
    GTT = 1 << 1
    USERPTR = 1 << 2
    DOORBELL = 1 << 3
    MMIO_REMAP = 1 << 4
    CONTIGUOUS_BEST_EFFORT = 1 << 23
    EXT_COHERENT = 1 << 24
    UNCACHED = 1 << 25
    COHERENT = 1 << 26
    AQL_QUEUE_MEM = 1 << 27
    NO_SUBSTITUTE = 1 << 28
    PUBLIC = 1 << 29
    EXECUTABLE = 1 << 30
    WRITABLE = 1 << 31


class QueueType(IntEnum):
    """``KFD_IOC_QUEUE_TYPE_*``."""

    COMPUTE = 0
    SDMA = 1
    COMPUTE_AQL = 2
    SDMA_XGMI = 3
    SDMA_BY_ENG_ID = 4


class EventType(IntEnum):
    """``KFD_IOC_EVENT_*``."""

    SIGNAL = 0
    NODECHANGE = 1
    DEVICESTATECHANGE = 2
    HW_EXCEPTION = 3
    SYSTEM_EVENT = 4
    DEBUG_EVENT = 5
    PROFILE_EVENT = 6
    QUEUE_EVENT = 7
    MEMORY = 8


class WaitResult(IntEnum):
    """``KFD_IOC_WAIT_RESULT_*``: how ``WAIT_EVENTS`` ended."""

    COMPLETE = 0
    TIMEOUT = 1
    FAIL = 2


class MemoryErrorType(IntEnum):
    """``KFD_MEM_ERR_*``: ``ErrorType`` of a memory exception."""

    NO_RAS = 0
    SRAM_ECC = 1
    POISON_CONSUMED = 2
    GPU_HANG = 3


class CachePolicy(IntEnum):
    """``KFD_IOC_CACHE_POLICY_*``."""

    COHERENT = 0
    NONCOHERENT = 1


class RuntimeMode(IntFlag):
    """``KFD_RUNTIME_ENABLE_MODE_*``."""

    ENABLE = 1
    TTMP_SAVE = 2


class SVMOp(IntEnum):
    """``KFD_IOCTL_SVM_OP_*``."""

    SET_ATTR = 0
    GET_ATTR = 1


class SVMLocation(IntEnum):
    """``KFD_IOCTL_SVM_LOCATION_*``; any other location is a ``gpu_id``."""

    SYSMEM = 0
    UNDEFINED = 0xFFFFFFFF


class SVMAttribute(IntEnum):
    """``KFD_IOCTL_SVM_ATTR_*``."""

    PREFERRED_LOC = 0
    PREFETCH_LOC = 1
    ACCESS = 2
    ACCESS_IN_PLACE = 3
    NO_ACCESS = 4
    SET_FLAGS = 5
    CLR_FLAGS = 6
    GRANULARITY = 7


class SVMFlag(IntFlag):
    """``KFD_IOCTL_SVM_FLAG_*``."""

    HOST_ACCESS = 1
    COHERENT = 2
    HIVE_LOCAL = 4
    GPU_RO = 8
    GPU_EXEC = 16
    GPU_READ_MOSTLY = 32
    GPU_ALWAYS_MAPPED = 64
    EXT_COHERENT = 128


class SMIEvent(IntEnum):
    """``KFD_SMI_EVENT_*``; the bit of a mask is the number less one."""

    VMFAULT = 1
    THERMAL_THROTTLE = 2
    GPU_PRE_RESET = 3
    GPU_POST_RESET = 4
    MIGRATE_START = 5
    MIGRATE_END = 6
    PAGE_FAULT_START = 7
    PAGE_FAULT_END = 8
    QUEUE_EVICTION = 9
    QUEUE_RESTORE = 10
    UNMAP_FROM_GPU = 11
    ALL_PROCESS = 64


class CriuOp(IntEnum):
    """``KFD_CRIU_OP_*``."""

    PROCESS_INFO = 0
    CHECKPOINT = 1
    UNPAUSE = 2
    RESTORE = 3
    RESUME = 4


class DbgTrapOp(IntEnum):
    """``KFD_IOC_DBG_TRAP_*``: the operations of ``DBG_TRAP``."""

    ENABLE = 0
    DISABLE = 1
    SEND_RUNTIME_EVENT = 2
    SET_EXCEPTIONS_ENABLED = 3
    SET_WAVE_LAUNCH_OVERRIDE = 4
    SET_WAVE_LAUNCH_MODE = 5
    SUSPEND_QUEUES = 6
    RESUME_QUEUES = 7
    SET_NODE_ADDRESS_WATCH = 8
    CLEAR_NODE_ADDRESS_WATCH = 9
    SET_FLAGS = 10
    QUERY_DEBUG_EVENT = 11
    QUERY_EXCEPTION_INFO = 12
    GET_QUEUE_SNAPSHOT = 13
    GET_DEVICE_SNAPSHOT = 14


class ExceptionCode(IntEnum):
    """``EC_*`` of ``kfd_ioctl.h``; the bit of an exception mask is the code less one."""

    NONE = 0
    QUEUE_WAVE_ABORT = 1
    QUEUE_WAVE_TRAP = 2
    QUEUE_WAVE_MATH_ERROR = 3
    QUEUE_WAVE_ILLEGAL_INSTRUCTION = 4
    QUEUE_WAVE_MEMORY_VIOLATION = 5
    QUEUE_WAVE_APERTURE_VIOLATION = 6
    QUEUE_PACKET_DISPATCH_DIM_INVALID = 16
    QUEUE_PACKET_DISPATCH_GROUP_SEGMENT_SIZE_INVALID = 17
    QUEUE_PACKET_DISPATCH_CODE_INVALID = 18
    QUEUE_PACKET_RESERVED = 19
    QUEUE_PACKET_UNSUPPORTED = 20
    QUEUE_PACKET_DISPATCH_WORK_GROUP_SIZE_INVALID = 21
    QUEUE_PACKET_DISPATCH_REGISTER_INVALID = 22
    QUEUE_PACKET_VENDOR_UNSUPPORTED = 23
    QUEUE_PREEMPTION_ERROR = 30
    QUEUE_NEW = 31
    DEVICE_QUEUE_DELETE = 32
    DEVICE_MEMORY_VIOLATION = 33
    DEVICE_RAS_ERROR = 34
    DEVICE_FATAL_HALT = 35
    DEVICE_NEW = 36
    PROCESS_RUNTIME = 48
    PROCESS_DEVICE_REMOVE = 49

    @property
    def mask(self) -> int:
        """The code's bit in an exception mask; 0 for ``NONE``."""
        return 1 << (self - 1) if self else 0


class MmapType(IntEnum):
    """What an mmap offset on ``/dev/kfd`` names, bits 63:62 (``kfd_priv.h``); bits 61:46 hold the gpu_id."""

    MMIO = 0
    RESERVED_MEM = 1
    EVENTS = 2
    DOORBELL = 3


def mmap_type(offset: int) -> tuple[MmapType, int, int]:
    """Take an mmap offset apart: its type, the gpu_id, the byte offset inside of what it names."""
    return MmapType(offset >> 62 & 3), offset >> 46 & 0xFFFF, offset & (1 << 46) - 1


SIGNAL_EVENT_LIMIT: Final = 4096
"""Slots of an event page, ``KFD_SIGNAL_EVENT_LIMIT``. Slot 0 is never given out."""
EVENT_ID_FIRST_NONSIGNAL: Final = 4096
"""Ids of events that are not signals start here."""
EVENT_SLOT_UNSIGNALLED: Final = (1 << 64) - 1
"""A slot of the event page holds all ones until something signals it (``UNSIGNALED_EVENT_SLOT``)."""
WAIT_TIMEOUT_INFINITE: Final = 0xFFFFFFFF
"""``timeout`` of ``WAIT_EVENTS`` that never ends; this driver does not use it."""
