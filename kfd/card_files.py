"""What amdgpu and KFD show of a running card in sysfs: sensors, memory in use, firmware, processes.

Everything here is a file that any user may read; nothing is opened on the card. A file that a kernel or a
card does not have gives ``None`` or an empty table: what is missing differs from one kernel to the next.

Sources: the kernel's ``Documentation/gpu/amdgpu/driver-misc.rst`` and ``thermal.rst`` (names and units of
the device's and hwmon's files), ``amdkfd/kfd_process.c`` (the folder ``proc``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .host import Host
from .topology import Node

__all__ = [
    "PROCESSES",
    "Firmware",
    "KFDProcess",
    "PCILink",
    "Sensors",
    "device_folder",
    "read_firmware",
    "read_number",
    "read_pci_link",
    "read_processes",
    "read_sensors",
    "read_text",
]

PROCESSES: Final = "/sys/devices/virtual/kfd/kfd/proc"
"""One folder for each process that has opened ``/dev/kfd``."""

_MOST_ENTRIES: Final = 4096
_FIRMWARE_SUFFIX: Final = "_fw_version"

Firmware = dict[str, str]
"""Name of a firmware (``mec``, ``mes``, ``sdma`` …) to its version, as the kernel writes it."""


@dataclass(frozen=True, slots=True)
class Sensors:
    """One look at a card's sensors.

    Attributes
    ----------
    busy, memory_busy : int or None
        Percent of the last moments in which the shader engines, or the memory, were busy.
    vram_total, vram_used, visible_total, gtt_total, gtt_used : int or None
        Bytes. ``visible`` is what the CPU can map.
    power, power_cap : float or None
        Watts.
    temperatures : dict
        Degrees Celsius by the sensor's label: ``edge``, ``junction``, ``mem``.
    clocks : dict
        MHz by label: ``sclk`` (shader engines), ``mclk`` (memory).
    fan : int or None
        Turns per minute.
    """

    busy: int | None = None
    memory_busy: int | None = None
    vram_total: int | None = None
    vram_used: int | None = None
    visible_total: int | None = None
    gtt_total: int | None = None
    gtt_used: int | None = None
    power: float | None = None
    power_cap: float | None = None
    temperatures: Mapping[str, float] = field(default_factory=dict[str, float])
    clocks: Mapping[str, float] = field(default_factory=dict[str, float])
    fan: int | None = None


@dataclass(frozen=True, slots=True)
class PCILink:
    """The card's PCIe link as it runs, and the most that both ends could do; such as ``16.0 GT/s PCIe``."""

    speed: str | None
    width: int | None
    max_speed: str | None
    max_width: int | None


@dataclass(frozen=True, slots=True)
class KFDProcess:
    """A process that has opened ``/dev/kfd``.

    Attributes
    ----------
    pid : int
        Its number.
    vram : dict
        Bytes of VRAM by ``gpu_id``.
    queues : dict
        Number of queues by ``gpu_id``.
    occupancy : dict
        Compute units that its waves occupy, by ``gpu_id``; empty where the kernel does not say.
    """

    pid: int
    vram: Mapping[int, int]
    queues: Mapping[int, int]
    occupancy: Mapping[int, int]


def device_folder(node: Node) -> str:
    """Folder of a card's PCI device, by its render node."""
    return f"/sys/class/drm/renderD{node.drm_render_minor}/device"


def read_text(host: Host, path: str) -> str | None:
    """A file's text without the white space around it; ``None`` if it cannot be read.

    Reading a sensor of a card that is powered down fails, too (``EPERM``, ``EBUSY``).
    """
    try:
        return host.read_file(path).decode("utf-8", "replace").strip()
    except (OSError, ValueError):
        return None


def read_number(host: Host, path: str) -> int | None:
    """A file's whole number, decimal or with ``0x``; ``None`` if it has none."""
    text = read_text(host, path)
    if not text or len(text) > 24:
        return None
    try:
        return int(text, 0)
    except ValueError:
        return None


def _names(host: Host, path: str) -> list[str]:
    try:
        return host.list_directory(path)[:_MOST_ENTRIES]
    except OSError:
        return []


def _hwmon(host: Host, device: str) -> str | None:
    return next((f"{device}/hwmon/{name}" for name in _names(host, f"{device}/hwmon")), None)


def _labelled(host: Host, folder: str, prefix: str, unit: float) -> dict[str, float]:
    """Values of ``<prefix>N_input`` by the text of ``<prefix>N_label``."""
    values: dict[str, float] = {}
    for name in _names(host, folder):
        if not (name.startswith(prefix) and name.endswith("_input")):
            continue
        number = read_number(host, f"{folder}/{name}")
        stem = name.removesuffix("_input")
        if number is not None:
            values[read_text(host, f"{folder}/{stem}_label") or stem] = number / unit
    return values


def read_sensors(host: Host, node: Node) -> Sensors:
    """Read a card's sensors.

    Parameters
    ----------
    host : Host
        Whose sysfs.
    node : Node
        The card.
    """
    device = device_folder(node)
    hwmon = _hwmon(host, device)
    power = cap = fan = None
    temperatures: dict[str, float] = {}
    clocks: dict[str, float] = {}
    if hwmon is not None:
        # Kernels before 6.4 call it the average whatever the card measures; later ones have one or the other.
        power = read_number(host, f"{hwmon}/power1_average")
        power = read_number(host, f"{hwmon}/power1_input") if power is None else power
        cap = read_number(host, f"{hwmon}/power1_cap")
        fan = read_number(host, f"{hwmon}/fan1_input")
        temperatures = _labelled(host, hwmon, "temp", 1e3)
        clocks = _labelled(host, hwmon, "freq", 1e6)
    return Sensors(
        busy=read_number(host, f"{device}/gpu_busy_percent"),
        memory_busy=read_number(host, f"{device}/mem_busy_percent"),
        vram_total=read_number(host, f"{device}/mem_info_vram_total"),
        vram_used=read_number(host, f"{device}/mem_info_vram_used"),
        visible_total=read_number(host, f"{device}/mem_info_vis_vram_total"),
        gtt_total=read_number(host, f"{device}/mem_info_gtt_total"),
        gtt_used=read_number(host, f"{device}/mem_info_gtt_used"),
        power=None if power is None else power / 1e6,
        power_cap=None if cap is None else cap / 1e6,
        temperatures=temperatures,
        clocks=clocks,
        fan=fan,
    )


def read_firmware(host: Host, node: Node) -> Firmware:
    """Versions of a card's firmwares; what the kernel says it has not loaded is left out."""
    folder = f"{device_folder(node)}/fw_version"
    versions: Firmware = {}
    for name in _names(host, folder):
        if name.endswith(_FIRMWARE_SUFFIX):
            version = read_text(host, f"{folder}/{name}")
            if version and version.strip("0x"):
                versions[name.removesuffix(_FIRMWARE_SUFFIX)] = version
    return versions


def read_pci_link(host: Host, node: Node) -> PCILink:
    """Speed and width of a card's PCIe link."""
    device = device_folder(node)
    return PCILink(
        read_text(host, f"{device}/current_link_speed"),
        read_number(host, f"{device}/current_link_width"),
        read_text(host, f"{device}/max_link_speed"),
        read_number(host, f"{device}/max_link_width"),
    )


def read_processes(host: Host) -> tuple[KFDProcess, ...]:
    """Processes that have opened ``/dev/kfd``, those of other users and containers too, by their numbers."""
    found: list[KFDProcess] = []
    for name in _names(host, PROCESSES):
        if not (name.isascii() and name.isdigit()):
            continue
        folder = f"{PROCESSES}/{name}"
        vram: dict[int, int] = {}
        occupancy: dict[int, int] = {}
        for entry in _names(host, folder):
            kind, _, card = entry.partition("_")
            if not (card.isascii() and card.isdigit()):
                continue
            if kind == "vram":
                vram[int(card)] = read_number(host, f"{folder}/{entry}") or 0
            elif (
                kind == "stats" and (used := read_number(host, f"{folder}/{entry}/cu_occupancy")) is not None
            ):
                occupancy[int(card)] = used
        queues: dict[int, int] = {}
        for queue in _names(host, f"{folder}/queues"):
            card_id = read_number(host, f"{folder}/queues/{queue}/gpuid")
            if card_id is not None:
                queues[card_id] = queues.get(card_id, 0) + 1
        found.append(KFDProcess(int(name), vram, queues, occupancy))
    return tuple(sorted(found, key=lambda process: process.pid))
