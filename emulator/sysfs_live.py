"""Files of sysfs that change while programs run: memory in use, and the processes that use the cards.

An emulated card has no sensors: files of clocks, power and temperature are absent, as on cards whose
firmware does not offer them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from ..kfd.ioctl import MemoryFlag, QueueType

if TYPE_CHECKING:
    from .card import Card, Machine
    from .process import Process

__all__ = ["PROCESSES", "memory_files", "process_files"]

PROCESSES: Final = "/sys/devices/virtual/kfd/kfd/proc"
"""One folder for each process (``kfd_process.c``)."""

_QUEUE_TYPES: Final = {
    QueueType.COMPUTE: 0, QueueType.SDMA: 1, QueueType.COMPUTE_AQL: 0, QueueType.SDMA_XGMI: 3,
    QueueType.SDMA_BY_ENG_ID: 5,
}  # fmt: skip
"""``enum kfd_queue_type`` by what the ioctl calls it: the kernel keeps AQL as a format of a compute queue."""


def memory_files(machine: Machine, card: Card) -> dict[str, Callable[[], bytes]]:
    """Files of a card's PCI device that say how much memory there is and how much is in use.

    Parameters
    ----------
    machine : Machine
        Whose heap.
    card : Card
        The card.

    Returns
    -------
    dict
        Name in the device's folder: what reading gives.
    """
    vram = machine.heap.vram[card.index]
    numbers: dict[str, Callable[[], int]] = {
        "mem_info_vram_total": lambda: card.profile.vram,
        "mem_info_vis_vram_total": lambda: card.profile.vram,
        "mem_info_vram_used": lambda: vram.used,
        "mem_info_vis_vram_used": lambda: vram.used,
        "mem_info_gtt_total": lambda: machine.system_memory,
        "mem_info_gtt_used": lambda: machine.heap.gtt.used,
    }
    return {name: partial(_line, number) for name, number in numbers.items()}


def _line(number: Callable[[], int]) -> bytes:
    return f"{number()}\n".encode()


def process_files(machine: Machine) -> dict[str, bytes]:
    """Files of all processes that have opened ``/dev/kfd``, by path, as they are now.

    Several hosts of one program are processes of their own to the card, but have one number: they are added.
    """
    with machine.lock:
        processes = [process for process in machine.processes.values() if process.files]
    numbers: dict[str, int] = {}
    for process in processes:
        for path, number in _numbers(machine, process).items():
            added = "/queues/" not in path
            numbers[path] = number + (numbers.get(path, 0) if added else 0)
    return {path: f"{number}\n".encode() for path, number in numbers.items()}


def _numbers(machine: Machine, process: Process) -> dict[str, int]:
    folder = f"{PROCESSES}/{process.pid}"
    files: dict[str, int] = {}
    with process.lock:
        for gpu_id, device in process.devices.items():
            used = sum(buffer.size for buffer in device.buffers.values() if buffer.kind & MemoryFlag.VRAM)
            files[f"{folder}/vram_{gpu_id}"] = used
        for queue in process.queues.values():
            # Queue ids count anew in each process; two hosts of one program must not hide each other's.
            path = f"{folder}/queues/{process.number << 12 | queue.id}"
            files[f"{path}/gpuid"] = queue.device.gpu_id
            files[f"{path}/size"] = queue.properties.ring_size
            files[f"{path}/type"] = _QUEUE_TYPES.get(QueueType(queue.properties.type), 0)
    return files
