"""Every check of the emulated device with its errno: what is checked, by which source, and a misuse of it.

``docs/kfd_errors.md`` is made of it: ``python tests/emulator/kfd_error_cases.py > docs/kfd_errors.md``.
"""

from __future__ import annotations

import errno
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from drm_client import drm, drm_error
from kfd_client import (
    ANONYMOUS,
    GPU_ID,
    GTT,
    PAGE,
    PRIVATE,
    READ_WRITE,
    SHARED,
    USERPTR,
    VA,
    VRAM,
    Client,
)

from barewave.kfd import ioctl
from barewave.kfd.ioctl import (
    DBG_TRAP,
    IOCTLS,
    SVM,
    SVM_ATTRIBUTE,
    DbgTrapOp,
    Direction,
    EventType,
    MemoryFlag,
    SVMAttribute,
    SVMOp,
    number_of,
    svm_number,
)

NOWHERE = (1 << 47) + PAGE  # beyond what a process can have
ENOTSUPP = 524


@dataclass(frozen=True)
class Row:
    """One check: the call, what is wrong, the errno, where the kernel (or this device) checks it."""

    call: str
    check: str
    errno: int
    source: str
    provoke: Callable[[Client], int]

    @property
    def errno_name(self) -> str:
        return "ENOTSUPP (524)" if self.errno == ENOTSUPP else errno.errorcode.get(self.errno, "0")


ROWS: list[Row] = []


def row(call: str, check: str, number: int, source: str):
    """Add a row; the function below provokes it and returns the errno."""

    def add(provoke: Callable[[Client], int]) -> Callable[[Client], int]:
        ROWS.append(Row(call, check, number, source, provoke))
        return provoke

    return add


def failed(call: Callable[[], object]) -> int:
    try:
        call()
    except OSError as error:
        return error.errno or 0
    return 0


def raw(c: Client, number: int, size: int) -> int:
    return failed(lambda: c.host.ioctl(c.fd, number, bytearray(size)))


def unacquired(name: str, **members: int) -> Callable[[Client], int]:
    """A call before ACQUIRE_VM, by a process of its own."""

    def provoke(c: Client) -> int:
        other = Client(acquire=False)
        try:
            return other.error(name, **members)
        finally:
            other.close()

    return provoke


def misuse(name: str, **members: int) -> Callable[[Client], int]:
    return lambda c: c.error(name, **members)


def table(*rows: tuple[str, str, int, str, Callable[[Client], int]]) -> None:
    ROWS.extend(Row(*entry) for entry in rows)


# --- Any call -----------------------------------------------------------------------------------------------

CHARDEV = "kfd_chardev.c"
table(
    ("any", "number 0 or above the table's end", errno.ENOTTY, f"{CHARDEV} kfd_ioctl",
     lambda c: raw(c, number_of(Direction.READ_WRITE, 0x27, 8), 8)),
    ("any", "number of AMD's out-of-tree module (0x80 and up)", errno.ENOTTY, f"{CHARDEV} kfd_ioctl",
     lambda c: raw(c, IOCTLS["IPC_IMPORT_HANDLE"].number, 48)),
    ("any", "numbers 0x0D to 0x10, the old debugger's", errno.EPERM, f"{CHARDEV} kfd_ioctl_dbg_register",
     lambda c: raw(c, IOCTLS["DBG_REGISTER_DEPRECATED"].number, 8)),
    ("any", "argument that cannot be read", errno.EFAULT, f"{CHARDEV} kfd_ioctl",
     lambda c: raw(c, IOCTLS["CREATE_QUEUE"].number, 8)),
    ("any", "descriptor that is not open", errno.EBADF, "fs/ioctl.c",
     lambda c: failed(lambda: c.host.ioctl(c.fd + 1000, IOCTLS["GET_VERSION"].number, bytearray(8)))),
    ("open", "no such card", errno.ENOENT, "fs/namei.c",
     lambda c: failed(lambda: c.host.open("/dev/dri/renderD200", os.O_RDWR))),
)  # fmt: skip


@row("any", "file that another process opened (a forked child)", errno.EBADF, f"{CHARDEV} kfd_ioctl")
def _(c: Client) -> int:
    code = f"""
import os, sys
sys.path.insert(0, {os.path.dirname(__file__)!r})
from kfd_client import Client
c = Client()
pid = os.fork()
if pid == 0:
    os._exit(c.error("GET_VERSION"))
_, status = os.waitpid(pid, 0)
c.close()
sys.exit(os.waitstatus_to_exitcode(status))
"""
    return subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode


# --- The process --------------------------------------------------------------------------------------------

table(
    ("GET_PROCESS_APERTURES_NEW", "array that cannot be written", errno.EFAULT,
     f"{CHARDEV} kfd_ioctl_get_process_apertures_new", misuse("GET_PROCESS_APERTURES_NEW", num_of_nodes=1)),
    ("SET_MEMORY_POLICY", "policy that is neither coherent nor noncoherent", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_set_memory_policy",
     misuse("SET_MEMORY_POLICY", gpu_id=GPU_ID, default_policy=2)),
    ("SET_MEMORY_POLICY", "alternate policy that is neither", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_set_memory_policy",
     misuse("SET_MEMORY_POLICY", gpu_id=GPU_ID, alternate_policy=2)),
    ("SET_MEMORY_POLICY", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_set_memory_policy",
     misuse("SET_MEMORY_POLICY", gpu_id=1)),
    ("SET_MEMORY_POLICY", "before ACQUIRE_VM", errno.ESRCH, f"{CHARDEV} kfd_ioctl_set_memory_policy",
     unacquired("SET_MEMORY_POLICY", gpu_id=GPU_ID)),
    ("SET_SCRATCH_BACKING_VA", "unknown gpu_id", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_set_scratch_backing_va", misuse("SET_SCRATCH_BACKING_VA", gpu_id=1)),
    ("SET_SCRATCH_BACKING_VA", "before ACQUIRE_VM", errno.ENODEV,
     f"{CHARDEV} kfd_ioctl_set_scratch_backing_va", unacquired("SET_SCRATCH_BACKING_VA", gpu_id=GPU_ID)),
    ("SET_TRAP_HANDLER", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_set_trap_handler",
     misuse("SET_TRAP_HANDLER", gpu_id=1)),
    ("SET_TRAP_HANDLER", "before ACQUIRE_VM", errno.ESRCH, f"{CHARDEV} kfd_ioctl_set_trap_handler",
     unacquired("SET_TRAP_HANDLER", gpu_id=GPU_ID)),
    ("GET_TILE_CONFIG", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_get_tile_config",
     misuse("GET_TILE_CONFIG", gpu_id=1)),
    ("GET_TILE_CONFIG", "array that cannot be written", errno.EFAULT,
     f"{CHARDEV} kfd_ioctl_get_tile_config", misuse("GET_TILE_CONFIG", gpu_id=GPU_ID, num_tile_configs=1)),
    ("GET_TILE_CONFIG", "second array that cannot be written", errno.EFAULT,
     f"{CHARDEV} kfd_ioctl_get_tile_config",
     misuse("GET_TILE_CONFIG", gpu_id=GPU_ID, num_macro_tile_configs=1)),
    ("SET_XNACK_MODE", "enabling, on a card that cannot retry faults", errno.EPERM,
     f"{CHARDEV} kfd_ioctl_set_xnack_mode", misuse("SET_XNACK_MODE", xnack_enabled=1)),
    ("SET_XNACK_MODE", "setting while the process has queues", errno.EBUSY,
     f"{CHARDEV} kfd_ioctl_set_xnack_mode",
     lambda c: (make_queue(c), c.error("SET_XNACK_MODE", xnack_enabled=0))[1]),
    ("RUNTIME_ENABLE", "enabling twice", errno.EBUSY, f"{CHARDEV} runtime_enable",
     lambda c: (c.call("RUNTIME_ENABLE", mode_mask=1), c.error("RUNTIME_ENABLE", mode_mask=1))[1]),
    ("RUNTIME_ENABLE", "enabling while the process has queues", errno.EEXIST, f"{CHARDEV} runtime_enable",
     lambda c: (make_queue(c), c.error("RUNTIME_ENABLE", mode_mask=1))[1]),
    ("ACQUIRE_VM", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_acquire_vm",
     lambda c: c.error("ACQUIRE_VM", drm_fd=c.render, gpu_id=1)),
    ("ACQUIRE_VM", "drm_fd that is not open", errno.EINVAL, f"{CHARDEV} kfd_ioctl_acquire_vm",
     unacquired("ACQUIRE_VM", drm_fd=9999, gpu_id=GPU_ID)),
    ("ACQUIRE_VM", "another file than the first", errno.EBUSY, f"{CHARDEV} kfd_ioctl_acquire_vm",
     lambda c: c.error("ACQUIRE_VM", drm_fd=c.host.open("/dev/dri/renderD128", 2), gpu_id=GPU_ID)),
    ("AVAILABLE_MEMORY", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_get_available_memory",
     misuse("AVAILABLE_MEMORY", gpu_id=1)),
)  # fmt: skip


@row("ACQUIRE_VM", "drm_fd that is no render node of this card", errno.EINVAL, "kfd_process.c init_vm")
def _(c: Client) -> int:
    other = Client(acquire=False)
    try:
        return other.error("ACQUIRE_VM", drm_fd=other.fd, gpu_id=GPU_ID)
    finally:
        other.close()


# --- Memory -------------------------------------------------------------------------------------------------

ALLOC = f"{CHARDEV} kfd_ioctl_alloc_memory_of_gpu"
GPUVM = "amdgpu_amdkfd_gpuvm.c"


def alloc(**members: int) -> Callable[[Client], int]:
    return misuse("ALLOC_MEMORY_OF_GPU", **{"va_addr": VA, "size": PAGE, "gpu_id": GPU_ID, **members})


def alloc_userptr(protection: int) -> Callable[[Client], int]:
    def provoke(c: Client) -> int:
        at = c.host.mmap(0, PAGE, protection, PRIVATE | ANONYMOUS, -1, 0)
        return alloc(flags=int(USERPTR), mmap_offset=at)(c)

    return provoke


table(
    ("ALLOC_MEMORY_OF_GPU", "size 0", errno.EINVAL, ALLOC, alloc(size=0, flags=2)),
    ("ALLOC_MEMORY_OF_GPU", "unknown gpu_id", errno.EINVAL, ALLOC, alloc(gpu_id=1, flags=2)),
    ("ALLOC_MEMORY_OF_GPU", "before ACQUIRE_VM", errno.ENODEV, ALLOC,
     unacquired("ALLOC_MEMORY_OF_GPU", size=PAGE, gpu_id=GPU_ID, flags=2)),
    ("ALLOC_MEMORY_OF_GPU", "DOORBELL of another size than 8,192 bytes", errno.EINVAL, ALLOC,
     alloc(flags=int(MemoryFlag.DOORBELL))),
    ("ALLOC_MEMORY_OF_GPU", "MMIO_REMAP of another size than a page", errno.EINVAL, ALLOC,
     alloc(flags=int(MemoryFlag.MMIO_REMAP), size=2 * PAGE)),
    ("ALLOC_MEMORY_OF_GPU", "flags that name no kind of memory", errno.EINVAL,
     f"{GPUVM} alloc_memory_of_gpu", alloc(flags=int(MemoryFlag.WRITABLE))),
    ("ALLOC_MEMORY_OF_GPU", "userptr that is null", errno.EINVAL, f"{GPUVM} alloc_memory_of_gpu",
     alloc(flags=int(USERPTR))),
    ("ALLOC_MEMORY_OF_GPU", "userptr that is not the start of a page", errno.EINVAL,
     f"{GPUVM} alloc_memory_of_gpu", alloc(flags=int(USERPTR), mmap_offset=0x1234)),
    ("ALLOC_MEMORY_OF_GPU", "userptr that is not mapped", errno.EFAULT, f"{GPUVM} init_user_pages",
     alloc(flags=int(USERPTR), mmap_offset=0x1000)),
    ("ALLOC_MEMORY_OF_GPU", "userptr outside of user space", errno.EFAULT, f"{GPUVM} init_user_pages",
     alloc(flags=int(USERPTR), mmap_offset=NOWHERE)),
    ("ALLOC_MEMORY_OF_GPU", "userptr that may not be read", errno.EFAULT, f"{GPUVM} init_user_pages",
     alloc_userptr(0)),
    ("ALLOC_MEMORY_OF_GPU", "userptr that may not be written", errno.EPERM, f"{GPUVM} init_user_pages",
     alloc_userptr(1)),
    ("ALLOC_MEMORY_OF_GPU", "userptr that is the card's memory", errno.EFAULT, f"{GPUVM} init_user_pages",
     lambda c: alloc(flags=int(USERPTR), mmap_offset=c.buffer()["va"])(c)),
    ("ALLOC_MEMORY_OF_GPU", "more VRAM than there is", errno.ENOMEM, f"{GPUVM} reserve_mem_limit",
     alloc(flags=int(VRAM), size=1 << 40)),
    ("ALLOC_MEMORY_OF_GPU", "more system memory than there is", errno.ENOMEM, f"{GPUVM} reserve_mem_limit",
     alloc(flags=int(GTT), size=1 << 50)),
    ("ALLOC_MEMORY_OF_GPU", "AQL_QUEUE_MEM (rings mapped twice, for gfx7 and gfx8)", errno.EINVAL,
     "this device: not built", alloc(flags=int(GTT | MemoryFlag.AQL_QUEUE_MEM), size=2 * PAGE)),
    ("ALLOC_MEMORY_OF_GPU", "address in an SVM range", errno.EADDRINUSE, ALLOC,
     lambda c: alloc(va_addr=svm_range(c), flags=2)(c)),
    ("ALLOC_MEMORY_OF_GPU", "userptr in an SVM range", errno.EADDRINUSE, ALLOC,
     lambda c: alloc(mmap_offset=svm_range(c), flags=int(USERPTR))(c)),
    ("FREE_MEMORY_OF_GPU", "unknown gpu_id in the handle", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_free_memory_of_gpu", misuse("FREE_MEMORY_OF_GPU", handle=1 << 32)),
    ("FREE_MEMORY_OF_GPU", "unknown handle", errno.EINVAL, f"{CHARDEV} kfd_ioctl_free_memory_of_gpu",
     misuse("FREE_MEMORY_OF_GPU", handle=GPU_ID << 32 | 999)),
    ("FREE_MEMORY_OF_GPU", "object that is mapped to a card", errno.EBUSY, f"{GPUVM} free_memory_of_gpu",
     lambda c: c.error("FREE_MEMORY_OF_GPU", handle=c.buffer()["handle"])),
    ("FREE_MEMORY_OF_GPU", "the event page", errno.EPERM, f"{CHARDEV} kfd_ioctl_free_memory_of_gpu",
     lambda c: c.error("FREE_MEMORY_OF_GPU", handle=event_page(c))),
)  # fmt: skip


def mapping(name: str, **members: int) -> Callable[[Client], int]:
    """MAP or UNMAP of a fresh object, with changes to its arguments."""

    def provoke(c: Client) -> int:
        ids = c.memory()
        c.poke(ids, struct.pack("<2I", members.get("gpu_id", GPU_ID), GPU_ID))
        arguments = {"handle": c.alloc()["handle"], "device_ids_array_ptr": ids, "n_devices": 1}
        arguments.update({key: value for key, value in members.items() if key != "gpu_id"})
        return c.error(name, **arguments)

    return provoke


for _name, _function in (("MAP_MEMORY_TO_GPU", "map"), ("UNMAP_MEMORY_FROM_GPU", "unmap")):
    _source = f"{CHARDEV} kfd_ioctl_{_function}_memory_{'to' if _function == 'map' else 'from'}_gpu"
    table(
        (_name, "n_devices 0", errno.EINVAL, _source, mapping(_name, n_devices=0)),
        (_name, "n_success above n_devices", errno.EINVAL, _source, mapping(_name, n_success=2)),
        (_name, "array of cards that cannot be read", errno.EFAULT, _source,
         mapping(_name, device_ids_array_ptr=0x1000)),
        (_name, "unknown gpu_id in the handle", errno.EINVAL, _source, mapping(_name, handle=1 << 32)),
        (_name, "unknown handle", errno.ENOMEM, _source, mapping(_name, handle=GPU_ID << 32 | 999)),
        (_name, "unknown gpu_id in the array", errno.EINVAL, _source, mapping(_name, gpu_id=1)),
    )  # fmt: skip

table(
    ("MAP_MEMORY_TO_GPU", "address that is not a multiple of a page", errno.EINVAL,
     "amdgpu_vm.c verify_parameters", lambda c: failed(lambda: c.map(c.alloc(va=VA + 16)["handle"]))),
    ("MAP_MEMORY_TO_GPU", "address outside of the aperture", errno.EINVAL, "amdgpu_vm.c verify_parameters",
     lambda c: failed(lambda: c.map(c.alloc(va=0x1000)["handle"]))),
    ("MAP_MEMORY_TO_GPU", "address where another object is mapped", errno.EINVAL, "amdgpu_vm.c bo_map",
     lambda c: failed(lambda: c.map(c.alloc(va=c.buffer()["va"])["handle"]))),
    ("MAP_MEMORY_TO_GPU", "interrupted by a signal", errno.EINTR, f"{GPUVM} sync_memory",
     lambda c: (c.host.machine.injector.interrupt("MAP_MEMORY_TO_GPU", every=1, count=1),
                failed(lambda: c.map(c.alloc()["handle"])))[1]),
    ("UNMAP_MEMORY_FROM_GPU", "object that is not mapped there", errno.EINVAL,
     f"{GPUVM} unmap_memory_from_gpu", mapping("UNMAP_MEMORY_FROM_GPU")),
    ("UNMAP_MEMORY_FROM_GPU", "object that a queue was made with", errno.EBUSY,
     f"{GPUVM} unmap_memory_from_gpu",
     lambda c: (make_queue(c), failed(lambda: c.unmap(c.queue_memory[0]["handle"])))[1]),
)  # fmt: skip


@row("MAP_MEMORY_TO_GPU", "before ACQUIRE_VM", errno.ENODEV, f"{CHARDEV} kfd_ioctl_map_memory_to_gpu")
def _(c: Client) -> int:
    other = Client(acquire=False)
    try:
        ids = other.memory()
        return other.error(
            "MAP_MEMORY_TO_GPU", handle=GPU_ID << 32, device_ids_array_ptr=ids, n_devices=1
        )
    finally:
        other.close()


def mapped(length: int, offset: int, fd: str = "fd") -> Callable[[Client], int]:
    def provoke(c: Client) -> int:
        return failed(lambda: c.host.mmap(0, length, READ_WRITE, SHARED, getattr(c, fd), offset))

    return provoke


table(
    ("mmap /dev/kfd", "doorbells of another length than 8,192 bytes", errno.EINVAL,
     "kfd_doorbell.c kfd_doorbell_mmap", mapped(PAGE, 3 << 62 | GPU_ID << 46)),
    ("mmap /dev/kfd", "MMIO remap of another length than a page", errno.EINVAL, f"{CHARDEV} kfd_mmio_mmap",
     mapped(2 * PAGE, GPU_ID << 46)),
    ("mmap /dev/kfd", "unknown gpu_id", errno.ENODEV, f"{CHARDEV} kfd_mmap", mapped(8192, 3 << 62 | 1 << 46)),
    ("mmap /dev/kfd", "reserved memory, which this card has none of", errno.EFAULT, f"{CHARDEV} kfd_mmap",
     mapped(PAGE, 1 << 62 | GPU_ID << 46)),
    ("mmap /dev/kfd", "event page that does not exist", errno.EINVAL, "kfd_events.c kfd_event_mmap",
     mapped(PAGE, 2 << 62)),
    ("mmap render node", "offset of no object", errno.EINVAL, "drm_gem.c drm_gem_mmap",
     mapped(PAGE, 1 << 40, "render")),
    ("mmap render node", "object of another open of the node", errno.EACCES, "drm_gem.c drm_gem_mmap",
     lambda c: failed(lambda: c.host.mmap(
         0, PAGE, READ_WRITE, SHARED, c.host.open("/dev/dri/renderD128", 2), c.alloc()["mmap_offset"]))),
)  # fmt: skip


# --- dmabufs ------------------------------------------------------------------------------------------------

DMABUF = "amdgpu_amdkfd_gpuvm.c"
table(
    ("EXPORT_DMABUF", "unknown gpu_id in the handle", errno.EINVAL, f"{CHARDEV} kfd_ioctl_export_dmabuf",
     misuse("EXPORT_DMABUF", handle=1 << 32)),
    ("EXPORT_DMABUF", "unknown handle", errno.EINVAL, f"{CHARDEV} kfd_ioctl_export_dmabuf",
     misuse("EXPORT_DMABUF", handle=GPU_ID << 32 | 999)),
    ("EXPORT_DMABUF", "userptr memory", errno.EPERM, "amdgpu_dma_buf.c amdgpu_gem_prime_export",
     lambda c: c.error("EXPORT_DMABUF", handle=userptr(c)["handle"])),
    ("IMPORT_DMABUF", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_import_dmabuf",
     misuse("IMPORT_DMABUF", gpu_id=1)),
    ("IMPORT_DMABUF", "before ACQUIRE_VM", errno.ENODEV, f"{CHARDEV} kfd_ioctl_import_dmabuf",
     unacquired("IMPORT_DMABUF", gpu_id=GPU_ID)),
    ("IMPORT_DMABUF", "descriptor that is not open", errno.EBADF, "dma-buf.c dma_buf_get",
     misuse("IMPORT_DMABUF", gpu_id=GPU_ID, dmabuf_fd=9999)),
    ("IMPORT_DMABUF", "descriptor of something else", errno.EINVAL, "dma-buf.c dma_buf_get",
     lambda c: c.error("IMPORT_DMABUF", gpu_id=GPU_ID, dmabuf_fd=c.fd)),
    ("GET_DMABUF_INFO", "descriptor that is not open", errno.EBADF, "dma-buf.c dma_buf_get",
     misuse("GET_DMABUF_INFO", dmabuf_fd=9999)),
    ("GET_DMABUF_INFO", "descriptor of something else", errno.EINVAL, "dma-buf.c dma_buf_get",
     lambda c: c.error("GET_DMABUF_INFO", dmabuf_fd=c.fd)),
    ("GET_DMABUF_INFO", "metadata that does not fit", errno.EINVAL,
     "amdgpu_object.c amdgpu_bo_get_metadata",
     lambda c: c.error("GET_DMABUF_INFO", dmabuf_fd=labelled(c), metadata_ptr=c.memory(), metadata_size=2)),
    ("GET_DMABUF_INFO", "metadata pointer that cannot be written", errno.EFAULT,
     f"{CHARDEV} kfd_ioctl_get_dmabuf_info",
     lambda c: c.error("GET_DMABUF_INFO", dmabuf_fd=labelled(c), metadata_ptr=0x1000, metadata_size=64)),
    ("GET_DMABUF_INFO", "room for metadata that the kernel cannot allocate", errno.ENOMEM,
     f"{CHARDEV} kfd_ioctl_get_dmabuf_info",
     lambda c: c.error("GET_DMABUF_INFO", dmabuf_fd=labelled(c), metadata_ptr=1, metadata_size=1 << 31)),
)  # fmt: skip


def labelled(c: Client) -> int:
    """A dmabuf with 12 bytes of metadata."""
    fd = c.call("EXPORT_DMABUF", handle=c.alloc()["handle"])["dmabuf_fd"]
    handle = drm(c, "PRIME_FD_TO_HANDLE", fd=fd)["handle"]
    drm(c, "METADATA", handle=handle, op=1, data_size_bytes=12)
    c.descriptors.append(fd)
    return fd


def userptr(c: Client) -> dict[str, int]:
    at = c.memory()
    return c.alloc(PAGE, USERPTR, va=at, offset=at)


def event_page(c: Client) -> int:
    page = c.buffer(8 * PAGE)
    c.event(page=page["handle"])
    return page["handle"]


# --- SVM and SMI --------------------------------------------------------------------------------------------


def svm_error(
    c: Client,
    *attributes: tuple[int, int],
    op: int = SVMOp.SET_ATTR,
    start: int | None = None,
    size: int = PAGE,
    count: int | None = None,
) -> int:
    argument = SVM.pack(
        start_addr=c.memory() if start is None else start,
        size=size, op=op, nattr=len(attributes) if count is None else count,
    )  # fmt: skip
    for kind, value in attributes:
        argument += SVM_ATTRIBUTE.pack(type=kind, value=value)
    result = 0

    def call() -> None:
        nonlocal result
        result = c.host.ioctl(c.fd, svm_number(len(attributes)), argument)

    return failed(call) or result


def svm_range(c: Client) -> int:
    at = c.memory()
    assert svm_error(c, (SVMAttribute.ACCESS, GPU_ID), start=at) == 0
    return at


GET = SVMOp.GET_ATTR
SVM_C = "kfd_svm.c"
table(
    ("SVM", "more attributes than the request number has room for", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_svm_validate", lambda c: svm_error(c, count=1)),
    ("SVM", "start or size that is not made of pages", errno.EINVAL, f"{CHARDEV} kfd_ioctl_svm",
     lambda c: svm_error(c, size=16)),
    ("SVM", "start or size 0", errno.EINVAL, f"{CHARDEV} kfd_ioctl_svm", lambda c: svm_error(c, start=0)),
    ("SVM", "unknown operation (returned as a positive number, not as an error)", errno.EINVAL,
     f"{SVM_C} svm_ioctl", lambda c: svm_error(c, op=2)),
    ("SVM", "before ACQUIRE_VM", errno.EINVAL, f"{SVM_C} svm_range_map_to_gpus",
     lambda c: svm_unacquired()),
    ("SVM", "attribute of an unknown type", errno.EINVAL, f"{SVM_C} svm_range_check_attr",
     lambda c: svm_error(c, (8, 0))),
    ("SVM", "access for an unknown card", errno.EINVAL, f"{SVM_C} svm_range_check_attr",
     lambda c: svm_error(c, (SVMAttribute.ACCESS, 1))),
    ("SVM", "preferred location on an unknown card", errno.EINVAL, f"{SVM_C} svm_range_check_attr",
     lambda c: svm_error(c, (SVMAttribute.PREFERRED_LOC, 1))),
    ("SVM", "prefetch to nowhere", errno.EINVAL, f"{SVM_C} svm_range_check_attr",
     lambda c: svm_error(c, (SVMAttribute.PREFETCH_LOC, 0xFFFFFFFF))),
    ("SVM", "range that is not mapped in the process", errno.EFAULT, f"{SVM_C} svm_range_is_valid",
     lambda c: svm_error(c, start=0x1000)),
    ("SVM", "range outside of user space", errno.EFAULT, f"{SVM_C} svm_range_is_valid",
     lambda c: svm_error(c, start=NOWHERE & -PAGE)),
    ("SVM", "range that maps the card's memory", errno.EFAULT, f"{SVM_C} svm_range_is_valid",
     lambda c: svm_error(c, start=c.buffer()["va"])),
    ("SVM", "range where a buffer object is mapped", errno.EADDRINUSE, f"{SVM_C} svm_range_check_vm",
     lambda c: svm_error(c, start=(lambda m: (c.map(m["handle"]), m["va"])[1])(userptr(c)))),
    ("SVM", "access to memory that may not be read", errno.EFAULT, f"{SVM_C} svm_range_validate_and_map",
     lambda c: svm_error(c, (SVMAttribute.ACCESS, GPU_ID),
                         start=c.host.mmap(0, PAGE, 0, PRIVATE | ANONYMOUS, -1, 0))),
    ("SVM", "asking for ACCESS_IN_PLACE, NO_ACCESS or an unknown attribute", errno.EINVAL,
     f"{SVM_C} svm_range_get_attr", lambda c: svm_error(c, (SVMAttribute.NO_ACCESS, GPU_ID), op=GET)),
    ("SVM", "asking for the access of an unknown card", errno.EINVAL, f"{SVM_C} svm_range_get_attr",
     lambda c: svm_error(c, (SVMAttribute.ACCESS, 1), op=GET)),
    ("SMI_EVENTS", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_smi_events",
     misuse("SMI_EVENTS", gpuid=1)),
    ("read SMI", "no event waits", errno.EAGAIN, "kfd_smi_events.c kfd_smi_ev_read",
     lambda c: failed(lambda: c.host.read(c.call("SMI_EVENTS", gpuid=GPU_ID)["anon_fd"], 96))),
    ("write SMI", "fewer than 8 bytes", errno.EFAULT, "kfd_smi_events.c kfd_smi_ev_write",
     lambda c: failed(lambda: c.host.write(c.call("SMI_EVENTS", gpuid=GPU_ID)["anon_fd"], b"1234"))),
)  # fmt: skip


def svm_unacquired() -> int:
    other = Client(acquire=False)
    try:
        return svm_error(other, (SVMAttribute.ACCESS, GPU_ID))
    finally:
        other.close()


# --- Events -------------------------------------------------------------------------------------------------

EVENTS = "kfd_events.c"


def waiting(c: Client, *events: int, **members: int) -> int:
    return failed(lambda: c.wait(*events, **members))


table(
    ("CREATE_EVENT", "second event page", errno.EINVAL, f"{CHARDEV} kfd_ioctl_create_event",
     lambda c: (event_page(c), failed(lambda: c.event(page=c.buffer(8 * PAGE)["handle"])))[1]),
    ("CREATE_EVENT", "unknown gpu_id in the event page's handle",
     errno.EINVAL, f"{EVENTS} kfd_kmap_event_page",
     lambda c: failed(lambda: c.event(page=1 << 32))),
    ("CREATE_EVENT", "unknown handle of the event page", errno.EINVAL, f"{EVENTS} kfd_kmap_event_page",
     lambda c: failed(lambda: c.event(page=GPU_ID << 32 | 999))),
    ("CREATE_EVENT", "event page that is no GTT memory", errno.EINVAL, f"{GPUVM} map_gtt_bo_to_kernel",
     lambda c: failed(lambda: c.event(page=c.buffer(8 * PAGE, VRAM)["handle"]))),
    ("CREATE_EVENT", "event page before ACQUIRE_VM", errno.ENODEV, f"{EVENTS} kfd_kmap_event_page",
     unacquired("CREATE_EVENT", event_page_offset=GPU_ID << 32)),
    ("CREATE_EVENT", "more events than slots", errno.ENOSPC, f"{EVENTS} allocate_event_notification_slot",
     lambda c: (c.event(page=c.buffer()["handle"]), [failed(c.event) for _ in range(512)][-1])[1]),
    ("DESTROY_EVENT", "unknown event", errno.EINVAL, f"{EVENTS} kfd_event_destroy",
     misuse("DESTROY_EVENT", event_id=77)),
    ("SET_EVENT", "unknown event", errno.EINVAL, f"{EVENTS} kfd_set_event", misuse("SET_EVENT", event_id=77)),
    ("SET_EVENT", "event that is no signal", errno.EINVAL, f"{EVENTS} kfd_set_event",
     lambda c: c.error("SET_EVENT", event_id=c.event(EventType.MEMORY)["event_id"])),
    ("RESET_EVENT", "unknown event", errno.EINVAL, f"{EVENTS} kfd_reset_event",
     misuse("RESET_EVENT", event_id=77)),
    ("RESET_EVENT", "event that is no signal", errno.EINVAL, f"{EVENTS} kfd_reset_event",
     lambda c: c.error("RESET_EVENT", event_id=c.event(EventType.MEMORY)["event_id"])),
    ("WAIT_EVENTS", "unknown event", errno.EINVAL, f"{EVENTS} init_event_waiter", lambda c: waiting(c, 77)),
    ("WAIT_EVENTS", "array that cannot be read", errno.EFAULT, f"{EVENTS} kfd_wait_on_events",
     misuse("WAIT_EVENTS", events_ptr=0x1000, num_events=1)),
    ("WAIT_EVENTS", "more events than the kernel can allocate waiters for", errno.ENOMEM,
     f"{EVENTS} alloc_event_waiters", misuse("WAIT_EVENTS", num_events=0xFFFFFFFF)),
    ("WAIT_EVENTS", "interrupted by a signal", errno.EINTR, f"{EVENTS} kfd_wait_on_events",
     lambda c: (c.host.machine.injector.interrupt("WAIT_EVENTS", every=1, count=1),
                waiting(c, c.event()["event_id"]))[1]),
)  # fmt: skip


@row("WAIT_EVENTS", "event that is destroyed meanwhile", errno.EIO, f"{EVENTS} test_event_condition")
def _(c: Client) -> int:
    import threading

    event = c.event()["event_id"]
    timer = threading.Timer(0.05, c.host._process.events.destroy, [event])
    timer.start()
    try:
        return waiting(c, event, timeout=5000)
    finally:
        timer.join()


# --- Queues -------------------------------------------------------------------------------------------------

QUEUE = f"{CHARDEV} set_queue_properties_from_user"
ACQUIRE = "kfd_queue.c kfd_queue_acquire_buffers"
PQM = "kfd_process_queue_manager.c"


def make_queue(c: Client, **members: int) -> int:
    return c.call("CREATE_QUEUE", **{**c.queue_buffers(), **members})["queue_id"]


def queue(**members: int) -> Callable[[Client], int]:
    return lambda c: c.error("CREATE_QUEUE", **{**c.queue_buffers(), **members})


def beside(name: str, distance: int) -> Callable[[Client], int]:
    """CREATE_QUEUE with one of its addresses moved."""

    def provoke(c: Client) -> int:
        members = c.queue_buffers()
        members[name] += distance
        return c.error("CREATE_QUEUE", **members)

    return provoke


table(
    ("CREATE_QUEUE", "percentage above 100", errno.EINVAL, QUEUE, queue(queue_percentage=101)),
    ("CREATE_QUEUE", "priority above 15", errno.EINVAL, QUEUE, queue(queue_priority=16)),
    ("CREATE_QUEUE", "ring outside of user space", errno.EFAULT, QUEUE, queue(ring_base_address=NOWHERE)),
    ("CREATE_QUEUE", "ring that is not aligned to 256 bytes", errno.EINVAL, QUEUE,
     beside("ring_base_address", 64)),
    ("CREATE_QUEUE", "ring size that is no power of two", errno.EINVAL, QUEUE, queue(ring_size=3 * PAGE)),
    ("CREATE_QUEUE", "read pointer outside of user space", errno.EFAULT, QUEUE,
     queue(read_pointer_address=NOWHERE)),
    ("CREATE_QUEUE", "write pointer outside of user space", errno.EFAULT, QUEUE,
     queue(write_pointer_address=NOWHERE)),
    ("CREATE_QUEUE", "EOP buffer outside of user space", errno.EFAULT, QUEUE,
     queue(eop_buffer_address=NOWHERE)),
    ("CREATE_QUEUE", "save area outside of user space", errno.EFAULT, QUEUE,
     queue(ctx_save_restore_address=NOWHERE)),
    ("CREATE_QUEUE", "unknown type", ENOTSUPP, QUEUE, queue(queue_type=9)),
    ("CREATE_QUEUE", "unknown gpu_id", errno.EINVAL, f"{CHARDEV} kfd_ioctl_create_queue", queue(gpu_id=1)),
    ("CREATE_QUEUE", "before ACQUIRE_VM", errno.ESRCH, f"{CHARDEV} kfd_ioctl_create_queue",
     unacquired("CREATE_QUEUE", gpu_id=GPU_ID, queue_type=2, ring_size=PAGE)),
    ("CREATE_QUEUE", "write pointer that is not in a mapping of one page", errno.EINVAL, ACQUIRE,
     queue(write_pointer_address=VA)),
    ("CREATE_QUEUE", "read pointer that is not in a mapping of one page", errno.EINVAL, ACQUIRE,
     queue(read_pointer_address=VA)),
    ("CREATE_QUEUE", "ring that is not a mapping of its size", errno.EINVAL, ACQUIRE,
     queue(ring_size=2 * PAGE)),
    ("CREATE_QUEUE", "EOP buffer of another size than 4,096 bytes", errno.EINVAL, ACQUIRE,
     queue(eop_buffer_size=2 * PAGE)),
    ("CREATE_QUEUE", "EOP buffer that is not mapped", errno.EINVAL, ACQUIRE, queue(eop_buffer_address=VA)),
    ("CREATE_QUEUE", "control stack of another size than sysfs says", errno.EINVAL, ACQUIRE,
     queue(ctl_stack_size=PAGE)),
    ("CREATE_QUEUE", "save area smaller than sysfs says", errno.EINVAL, ACQUIRE,
     queue(ctx_save_restore_size=PAGE)),
    ("CREATE_QUEUE", "save area that is neither one object nor an SVM range", errno.EINVAL, ACQUIRE,
     queue(ctx_save_restore_address=VA)),
    ("DESTROY_QUEUE", "unknown queue", errno.EINVAL, f"{PQM} pqm_destroy_queue",
     misuse("DESTROY_QUEUE", queue_id=77)),
    ("DESTROY_QUEUE", "waves that do not stop", errno.ETIME, "kfd_device_queue_manager.c destroy_queue",
     lambda c: (make_queue(c), inject(c, "DESTROY_QUEUE", errno.ETIME), c.error("DESTROY_QUEUE"))[2]),
    ("UPDATE_QUEUE", "percentage above 100", errno.EINVAL, f"{CHARDEV} kfd_ioctl_update_queue",
     misuse("UPDATE_QUEUE", queue_percentage=101)),
    ("UPDATE_QUEUE", "priority above 15", errno.EINVAL, f"{CHARDEV} kfd_ioctl_update_queue",
     misuse("UPDATE_QUEUE", queue_priority=16)),
    ("UPDATE_QUEUE", "ring outside of user space", errno.EFAULT, f"{CHARDEV} kfd_ioctl_update_queue",
     misuse("UPDATE_QUEUE", ring_base_address=NOWHERE)),
    ("UPDATE_QUEUE", "ring that is not aligned to 256 bytes", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_update_queue", misuse("UPDATE_QUEUE", ring_base_address=VA + 64)),
    ("UPDATE_QUEUE", "ring size that is no power of two", errno.EINVAL,
     f"{CHARDEV} kfd_ioctl_update_queue", misuse("UPDATE_QUEUE", ring_size=12345)),
    ("UPDATE_QUEUE", "unknown queue", errno.EFAULT, f"{PQM} pqm_update_queue_properties",
     misuse("UPDATE_QUEUE", queue_id=77)),
    ("UPDATE_QUEUE", "ring that is not a mapping of its size", errno.EFAULT,
     f"{PQM} pqm_update_queue_properties",
     lambda c: c.error("UPDATE_QUEUE", queue_id=make_queue(c), ring_base_address=VA, ring_size=PAGE)),
    ("SET_CU_MASK", "no bits", errno.EINVAL, f"{CHARDEV} kfd_ioctl_set_cu_mask", misuse("SET_CU_MASK")),
    ("SET_CU_MASK", "bits that are no multiple of 32", errno.EINVAL, f"{CHARDEV} kfd_ioctl_set_cu_mask",
     misuse("SET_CU_MASK", num_cu_mask=33)),
    ("SET_CU_MASK", "mask that cannot be read", errno.EFAULT, f"{CHARDEV} kfd_ioctl_set_cu_mask",
     misuse("SET_CU_MASK", num_cu_mask=32, cu_mask_ptr=0x1000)),
    ("SET_CU_MASK", "unknown queue", errno.EFAULT, f"{PQM} pqm_update_mqd",
     lambda c: c.error("SET_CU_MASK", queue_id=77, num_cu_mask=32, cu_mask_ptr=c.memory())),
    ("SET_CU_MASK", "compute units of one WGP that differ", errno.EINVAL, f"{PQM} pqm_update_mqd",
     lambda c: c.error("SET_CU_MASK", queue_id=make_queue(c), num_cu_mask=32, cu_mask_ptr=ones(c, 1))),
    ("GET_QUEUE_WAVE_STATE", "unknown queue", errno.EFAULT, f"{PQM} pqm_get_wave_state",
     misuse("GET_QUEUE_WAVE_STATE", queue_id=77)),
    ("GET_QUEUE_WAVE_STATE", "queue that runs", errno.EINVAL,
     "kfd_device_queue_manager.c get_wave_state",
     lambda c: c.error("GET_QUEUE_WAVE_STATE", queue_id=make_queue(c), ctl_stack_address=c.memory())),
    ("GET_QUEUE_WAVE_STATE", "address that cannot be written", errno.EFAULT,
     "kfd_mqd_manager_v11.c get_wave_state",
     lambda c: c.error("GET_QUEUE_WAVE_STATE", queue_id=make_queue(c, queue_percentage=0))),
    ("ALLOC_QUEUE_GWS", "unknown queue", errno.EINVAL, f"{CHARDEV} kfd_ioctl_alloc_queue_gws",
     misuse("ALLOC_QUEUE_GWS", queue_id=77)),
    ("ALLOC_QUEUE_GWS", "another queue of the process has it", errno.EBUSY, f"{PQM} pqm_set_gws",
     lambda c: (c.call("ALLOC_QUEUE_GWS", queue_id=make_queue(c), num_gws=1),
                c.error("ALLOC_QUEUE_GWS", queue_id=make_queue(c), num_gws=1))[1]),
    ("ALLOC_QUEUE_GWS", "giving back what the process has not", errno.EINVAL, f"{PQM} pqm_set_gws",
     lambda c: c.error("ALLOC_QUEUE_GWS", queue_id=make_queue(c))),
    ("ALLOC_QUEUE_GWS", "while a debugger is attached", errno.EBUSY,
     f"{CHARDEV} kfd_ioctl_alloc_queue_gws",
     lambda c: (attach(c), c.error("ALLOC_QUEUE_GWS", queue_id=make_queue(c), num_gws=1))[1]),
)  # fmt: skip


def ones(c: Client, word: int) -> int:
    at = c.memory()
    c.poke(at, struct.pack("<I", word))
    return at


def inject(c: Client, name: str, number: int) -> None:
    c.host.machine.injector.fail(name, number)


@row("CREATE_QUEUE", "more than 127 queues of the process on the card",
     errno.ENOSPC, f"{PQM} pqm_create_queue")
def _(c: Client) -> int:
    members = c.queue_buffers()
    for _ in range(127):
        c.call("CREATE_QUEUE", **members)
    return c.error("CREATE_QUEUE", **members)


# --- Debugger, checkpoints ----------------------------------------------------------------------------------


def trap(c: Client, op: int, structure=None, pid: int | None = None, **members: int) -> int:
    argument = DBG_TRAP.pack(pid=os.getpid() if pid is None else pid, op=op)
    if structure is not None:
        argument[8 : 8 + structure.size] = structure.pack(**members)
    return failed(lambda: c.host.ioctl(c.fd, IOCTLS["DBG_TRAP"].number, argument))


def attach(c: Client) -> None:
    assert enable(c) == 0


def enable(c: Client, **members: int) -> int:
    wanted = {"dbg_fd": c.fd, "rinfo_ptr": c.memory(), "rinfo_size": 16, **members}
    return trap(c, DbgTrapOp.ENABLE, ioctl.DBG_TRAP_ENABLE, **wanted)


def attached(op: int, structure=None, **members: int) -> Callable[[Client], int]:
    return lambda c: (attach(c), trap(c, op, structure, **members))[1]


DEBUG = f"{CHARDEV} kfd_ioctl_set_debug_trap"
INFO = ioctl.DBG_TRAP_QUERY_EXCEPTION_INFO
table(
    ("DBG_TRAP", "process that does not exist", errno.ESRCH, DEBUG, lambda c: trap(c, 0, pid=0)),
    ("DBG_TRAP", "process that has not opened the card", errno.ESRCH, DEBUG,
     lambda c: trap(c, 0, pid=os.getppid())),
    ("DBG_TRAP", "operation while no debugger is attached", errno.EINVAL, DEBUG,
     lambda c: trap(c, DbgTrapOp.DISABLE)),
    ("DBG_TRAP", "operation on waves before RUNTIME_ENABLE", errno.EPERM, DEBUG,
     attached(DbgTrapOp.SUSPEND_QUEUES)),
    ("DBG_TRAP", "unknown operation", errno.EINVAL, DEBUG, attached(99)),
    ("DBG_TRAP ENABLE", "debugger that is attached already", errno.EALREADY,
     "kfd_debug.c kfd_dbg_trap_enable", lambda c: (attach(c), enable(c))[1]),
    ("DBG_TRAP ENABLE", "queue with global wave sync", errno.EBUSY, "kfd_debug.c kfd_dbg_trap_enable",
     lambda c: (c.call("ALLOC_QUEUE_GWS", queue_id=make_queue(c), num_gws=1), enable(c))[1]),
    ("DBG_TRAP ENABLE", "dbg_fd that is not open", errno.EBADF, "kfd_debug.c kfd_dbg_trap_enable",
     lambda c: enable(c, dbg_fd=9999)),
    ("DBG_TRAP ENABLE", "rinfo_ptr that cannot be written", errno.EFAULT, "kfd_debug.c kfd_dbg_trap_enable",
     lambda c: enable(c, rinfo_ptr=0x1000)),
    ("DBG_TRAP QUERY_DEBUG_EVENT", "no event", errno.EAGAIN, "kfd_debug.c kfd_dbg_ev_query_debug_event",
     attached(DbgTrapOp.QUERY_DEBUG_EVENT)),
    ("DBG_TRAP QUERY_EXCEPTION_INFO", "no place for the answer", errno.EINVAL,
     "kfd_debug.c kfd_dbg_trap_query_exception_info", attached(DbgTrapOp.QUERY_EXCEPTION_INFO)),
    ("DBG_TRAP QUERY_EXCEPTION_INFO", "unknown queue", errno.EINVAL,
     "kfd_debug.c kfd_dbg_trap_query_exception_info",
     attached(DbgTrapOp.QUERY_EXCEPTION_INFO, INFO, info_ptr=1, exception_code=1, source_id=77)),
    ("DBG_TRAP QUERY_EXCEPTION_INFO", "unknown card", errno.EINVAL,
     "kfd_debug.c kfd_dbg_trap_query_exception_info",
     attached(DbgTrapOp.QUERY_EXCEPTION_INFO, INFO, info_ptr=1, exception_code=33, source_id=1)),
    ("DBG_TRAP QUERY_EXCEPTION_INFO", "unknown exception", errno.EINVAL,
     "kfd_debug.c kfd_dbg_trap_query_exception_info",
     attached(DbgTrapOp.QUERY_EXCEPTION_INFO, INFO, info_ptr=1, exception_code=99)),
    ("DBG_TRAP QUERY_EXCEPTION_INFO", "exception that has not happened", errno.ENODATA,
     "kfd_debug.c kfd_dbg_trap_query_exception_info",
     attached(DbgTrapOp.QUERY_EXCEPTION_INFO, INFO, info_ptr=1, exception_code=48)),
    ("DBG_TRAP GET_QUEUE_SNAPSHOT", "entries of no size", errno.EINVAL, f"{PQM} pqm_get_queue_snapshot",
     attached(DbgTrapOp.GET_QUEUE_SNAPSHOT)),
    ("DBG_TRAP GET_DEVICE_SNAPSHOT", "no place for the answer", errno.EINVAL,
     "kfd_debug.c kfd_dbg_trap_device_snapshot", attached(DbgTrapOp.GET_DEVICE_SNAPSHOT)),
    ("DBG_TRAP SET_WAVE_LAUNCH_MODE and others", "what needs a trap handler", errno.ENODEV,
     "this device: not built",
     lambda c: (c.call("RUNTIME_ENABLE", mode_mask=1), attach(c),
                trap(c, DbgTrapOp.SET_WAVE_LAUNCH_MODE))[2]),
    ("CRIU_OP", "unknown operation", errno.EINVAL, f"{CHARDEV} kfd_ioctl_criu",
     lambda c: capable(c, True, op=9)),
    ("CRIU_OP", "without CAP_CHECKPOINT_RESTORE and CAP_SYS_ADMIN", errno.EACCES, f"{CHARDEV} kfd_ioctl",
     lambda c: capable(c, False)),
    ("CRIU_OP", "any operation, with the capability", errno.EOPNOTSUPP, "this device: not built",
     lambda c: capable(c, True)),
)  # fmt: skip


def capable(c: Client, able: bool, **members: int) -> int:
    """CRIU_OP by a process that has the capability, or has it not, whoever runs the tests."""
    kind = type(c.host._process)
    before = kind._capable
    kind._capable = lambda self, *bits: able
    try:
        return c.error("CRIU_OP", **members)
    finally:
        kind._capable = before


# --- The render node ----------------------------------------------------------------------------------------

GEM_C = "amdgpu_gem.c"


def gem(c: Client, size: int = PAGE) -> int:
    return drm(c, "CREATE", bo_size=size, domains=2)["out.handle"]


def drm_row(name: str, **members: int) -> Callable[[Client], int]:
    return lambda c: drm_error(c, name, **members)


def va(**members: int) -> Callable[[Client], int]:
    wanted = {"operation": 1, "va_address": VA, "map_size": PAGE, "flags": 2}
    return lambda c: drm_error(c, "VA", **{"handle": gem(c), **wanted, **members})


table(
    ("DRM any", "unknown number", errno.EINVAL, "drm_ioctl.c drm_ioctl",
     lambda c: failed(lambda: c.host.ioctl(c.render, 0xC008645F, bytearray(8)))),
    ("DRM GET_CAP", "unknown capability", errno.EINVAL, "drm_ioctl.c drm_getcap",
     drm_row("GET_CAP", capability=0x99)),
    ("DRM GEM_CLOSE", "unknown handle", errno.EINVAL, "drm_gem.c drm_gem_handle_delete",
     drm_row("CLOSE", handle=9)),
    ("DRM PRIME_HANDLE_TO_FD", "unknown flags",
     errno.EINVAL, "drm_prime.c", drm_row("PRIME_HANDLE_TO_FD", flags=1)),
    ("DRM PRIME_HANDLE_TO_FD", "unknown handle", errno.ENOENT, "drm_prime.c",
     drm_row("PRIME_HANDLE_TO_FD", handle=9)),
    ("DRM PRIME_FD_TO_HANDLE", "descriptor that is not open", errno.EBADF, "dma-buf.c dma_buf_get",
     drm_row("PRIME_FD_TO_HANDLE", fd=9999)),
    ("DRM PRIME_FD_TO_HANDLE", "descriptor of something else", errno.EINVAL, "dma-buf.c dma_buf_get",
     lambda c: drm_error(c, "PRIME_FD_TO_HANDLE", fd=c.fd)),
    ("DRM GEM_CREATE", "unknown domains or flags", errno.EINVAL, f"{GEM_C} amdgpu_gem_create_ioctl",
     drm_row("CREATE", bo_size=PAGE, domains=0x80)),
    ("DRM GEM_CREATE", "size 0, or neither VRAM nor GTT", errno.EINVAL, f"{GEM_C} amdgpu_gem_create_ioctl",
     drm_row("CREATE", domains=2)),
    ("DRM GEM_CREATE", "more memory than there is", errno.ENOMEM, f"{GEM_C} amdgpu_gem_create_ioctl",
     drm_row("CREATE", bo_size=1 << 50, domains=6)),
    ("DRM GEM_MMAP", "unknown handle",
     errno.ENOENT, f"{GEM_C} amdgpu_mode_dumb_mmap", drm_row("MMAP", handle=9)),
    ("DRM GEM_METADATA", "unknown handle", errno.ENOENT, f"{GEM_C} amdgpu_gem_metadata_ioctl",
     drm_row("METADATA", handle=9)),
    ("DRM GEM_METADATA", "more than 256 bytes", errno.EINVAL, f"{GEM_C} amdgpu_gem_metadata_ioctl",
     lambda c: drm_error(c, "METADATA", handle=gem(c), op=1, data_size_bytes=257)),
    ("DRM GEM_WAIT_IDLE", "unknown handle", errno.ENOENT, f"{GEM_C} amdgpu_gem_wait_idle_ioctl",
     drm_row("WAIT_IDLE", handle=9)),
    ("DRM GEM_VA", "address outside of the address space", errno.EINVAL, f"{GEM_C} amdgpu_gem_va_ioctl",
     va(va_address=0x1000)),
    ("DRM GEM_VA", "unknown flags", errno.EINVAL, f"{GEM_C} amdgpu_gem_va_ioctl", va(flags=1 << 20)),
    ("DRM GEM_VA", "unknown operation", errno.EINVAL, f"{GEM_C} amdgpu_gem_va_ioctl", va(operation=9)),
    ("DRM GEM_VA", "unknown handle", errno.ENOENT, f"{GEM_C} amdgpu_gem_va_ioctl", va(handle=9)),
    ("DRM GEM_VA", "unmapping what is not mapped", errno.ENOENT, "amdgpu_vm.c amdgpu_vm_bo_unmap",
     va(operation=2)),
    ("DRM GEM_VA", "more than the object has, or not whole pages", errno.EINVAL,
     "amdgpu_vm.c verify_parameters", va(map_size=2 * PAGE)),
    ("DRM GEM_VA", "address where another object is mapped", errno.EINVAL, "amdgpu_vm.c amdgpu_vm_bo_map",
     lambda c: (va()(c), va()(c))[1]),
    ("DRM CTX", "unknown operation", errno.EINVAL, "amdgpu_ctx.c amdgpu_ctx_ioctl", drm_row("CTX", op=99)),
    ("DRM CTX", "unknown context",
     errno.EINVAL, "amdgpu_ctx.c amdgpu_ctx_ioctl", drm_row("CTX", op=2, ctx_id=9)),
    ("DRM BO_LIST", "unknown operation", errno.EINVAL, "amdgpu_bo_list.c", drm_row("BO_LIST", operation=9)),
    ("DRM BO_LIST", "unknown list", errno.ENOENT, "amdgpu_bo_list.c",
     drm_row("BO_LIST", operation=2, list_handle=9)),
    ("DRM BO_LIST", "list that cannot be read", errno.EFAULT, "amdgpu_bo_list.c",
     drm_row("BO_LIST", bo_number=1, bo_info_size=8, bo_info_ptr=0x1000)),
    ("DRM BO_LIST", "unknown handle in the list", errno.ENOENT, "amdgpu_bo_list.c",
     lambda c: drm_error(c, "BO_LIST", bo_number=1, bo_info_size=8, bo_info_ptr=ones(c, 99))),
    ("DRM CS", "no chunks", errno.EINVAL, "amdgpu_cs.c amdgpu_cs_pass1", drm_row("CS")),
    ("DRM CS", "unknown context",
     errno.EINVAL, "amdgpu_cs.c amdgpu_cs_parser_init", drm_row("CS", num_chunks=1)),
    ("DRM CS", "chunks that cannot be read", errno.EFAULT, "amdgpu_cs.c amdgpu_cs_pass1",
     lambda c: drm_error(c, "CS", ctx_id=drm(c, "CTX", op=1)["out.ctx_id"], num_chunks=1, chunks=0x1000)),
    ("DRM CS", "unknown buffer list", errno.ENOENT, "amdgpu_cs.c amdgpu_cs_parser_bos",
     lambda c: drm_error(c, "CS", ctx_id=drm(c, "CTX", op=1)["out.ctx_id"], num_chunks=1, bo_list_handle=9)),
    ("DRM WAIT_CS", "unknown context or submission", errno.EINVAL, "amdgpu_cs.c amdgpu_cs_wait_ioctl",
     drm_row("WAIT_CS", ctx_id=9, handle=1)),
)  # fmt: skip


# --- A card that is lost ------------------------------------------------------------------------------------


def lost(call: Callable[[Client], int]) -> Callable[[Client], int]:
    """A call after the card has disappeared."""

    def provoke(c: Client) -> int:
        c.host.machine.injector.lose_card(c.host.machine.cards[0])
        return call(c)

    return provoke


table(
    ("any that needs the card", "card that has disappeared", errno.ENODEV, "drm_drv.c drm_dev_enter",
     lost(alloc(flags=2))),
    ("CREATE_QUEUE", "card that has disappeared", errno.ESRCH, f"{CHARDEV} kfd_ioctl_create_queue",
     lost(misuse("CREATE_QUEUE", gpu_id=GPU_ID, queue_type=2, ring_size=PAGE))),
    ("DRM any", "card that has disappeared", errno.ENODEV, "drm_ioctl.c drm_ioctl",
     lost(drm_row("CREATE", bo_size=PAGE, domains=2))),
    ("mmap /dev/kfd", "card that has disappeared", errno.ENODEV, f"{CHARDEV} kfd_mmap",
     lost(mapped(8192, 3 << 62 | GPU_ID << 46))),
    ("open render node", "card that has disappeared", errno.ENOENT, "drm_drv.c drm_minor_acquire",
     lost(lambda c: failed(lambda: c.host.open("/dev/dri/renderD128", 2)))),
)  # fmt: skip


def page() -> str:
    """The table as a page of the documentation."""
    lines = [
        "# Errors of the emulated device",
        "",
        "What the emulated `/dev/kfd` and render node check, and the errno of each check. The source is",
        "the file and function of Linux 6.12 to 6.14 (`drivers/gpu/drm/amd/amdkfd/` and `amdgpu/`, unless",
        "it says otherwise) that checks the same. Each row is met by a misuse in",
        "`tests/emulator/kfd_error_cases.py`, of which this page is made:",
        "",
        "    python tests/emulator/kfd_error_cases.py > docs/kfd_errors.md",
        "",
        "Beside these, any call can be made to fail with any errno: see `emulator/injection.py`.",
        "",
        "| call | what is wrong | errno | source |",
        "|---|---|---|---|",
    ]
    for entry in sorted(ROWS, key=lambda entry: [r.call for r in ROWS].index(entry.call)):
        lines.append(f"| {entry.call} | {entry.check} | {entry.errno_name} | `{entry.source}` |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
