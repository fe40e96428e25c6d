"""The sysfs files of a machine with emulated cards, made from their profiles.

Values that a profile does not hold are those that AMD's user-space stack accepts for a Radeon RX 7900 XTX.
The CPU node tells this computer's own processor count and memory.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from functools import partial
from typing import Final

from .card import Card, Machine
from .ip_discovery import FOLDER, discovery_files, discovery_links
from .kernel_error import KernelError
from .sysfs_live import PROCESSES, memory_files, process_files

__all__ = ["Sysfs"]

_TOPOLOGY: Final = "/sys/devices/virtual/kfd/kfd/topology"
_DEBUG: Final = "/sys/kernel/debug/barewave"

_GPU_ID_BASE: Final = 0x8000_1120
"""``gpu_processor_id_low`` counts from here for the first card's SIMDs and caches."""

_HEAP_SYSTEM: Final = 0
_HEAP_PUBLIC: Final = 1
_LINK_PCIE: Final = 2

_NODE_PROPERTIES: Final = (
    "cpu_cores_count",
    "simd_count",
    "mem_banks_count",
    "caches_count",
    "io_links_count",
    "p2p_links_count",
    "cpu_core_id_base",
    "simd_id_base",
    "max_waves_per_simd",
    "lds_size_in_kb",
    "gds_size_in_kb",
    "num_gws",
    "wave_front_size",
    "array_count",
    "simd_arrays_per_engine",
    "cu_per_simd_array",
    "simd_per_cu",
    "max_slots_scratch_cu",
    "gfx_target_version",
    "vendor_id",
    "device_id",
    "location_id",
    "domain",
    "drm_render_minor",
    "hive_id",
    "num_sdma_engines",
    "num_sdma_xgmi_engines",
    "num_sdma_queues_per_engine",
    "num_cp_queues",
)
"""What the kernel prints for every node, in its order; a CPU node has zeros for what only cards have."""

_MODULE_PARAMETERS: Final = {
    "cwsr_enable": 1,
    "emu_mode": 0,
    "halt_if_hws_hang": 0,
    "max_num_of_queues_per_device": 4096,
    "no_queue_eviction_on_vm_fault": 0,
    "no_system_mem_limit": "N",
    "noretry": -1,
    "queue_preemption_timeout_ms": 9000,
    "sched_policy": 0,
}
"""Parameters of amdgpu that say how KFD works, as they are where nobody has set them (``amdgpu_drv.c``)."""

Properties = dict[str, int | str]


def _render(properties: Properties) -> bytes:
    return "".join(f"{name} {value}\n" for name, value in properties.items()).encode()


class Sysfs:
    """Files of a machine, by path; reading makes the content anew, as in the kernel.

    Parameters
    ----------
    machine : Machine
        What is to be described.
    process : int
        Who reads and writes: a debug file gives everybody only the findings in own kernels.
    """

    def __init__(self, machine: Machine, process: int) -> None:
        self._machine = machine
        self._files: dict[str, Callable[[], bytes]] = {}
        self._writers: dict[str, Callable[[bytes], None]] = {}
        self._directories: dict[str, set[str]] = {}
        self._add(f"{_TOPOLOGY}/generation_id", self._generation)
        system: Properties = {"platform_oem": 0, "platform_id": 0, "platform_rev": 0}
        self._text(f"{_TOPOLOGY}/system_properties", _render(system).decode())
        self._directories.setdefault(PROCESSES.rpartition("/")[0], set()).add("proc")
        self._text("/sys/module/amdgpu/initstate", "live\n")
        self._text("/sys/module/amdgpu/version", "6.12.12\n")
        for name, value in _MODULE_PARAMETERS.items():
            self._text(f"/sys/module/amdgpu/parameters/{name}", f"{value}\n")
        self._cpu_node()
        for card in machine.cards:
            self._gpu_node(card)
            self._pci_device(card)
            path = f"{_DEBUG}/card{card.index}"
            self._add(path, partial(card.debug.read, process))
            self._writers[path] = partial(card.debug.write, process=process)

    def _add(self, path: str, read: Callable[[], bytes]) -> None:
        self._files[path] = read
        while path:
            parent, _, name = path.rpartition("/")
            self._directories.setdefault(parent or "/", set()).add(name)
            path = parent

    def _generation(self) -> bytes:
        return f"{1 + len(self._machine.cards) + len(self._machine.injector.lost)}\n".encode()

    def _present(self, path: str) -> bool:
        """Whether a path is of no card that has disappeared."""
        for index in self._machine.injector.lost:
            minor = self._machine.cards[index].profile.render_minor
            nodes = (f"/sys/dev/char/226:{minor}", f"/sys/dev/char/226:{index}")
            for gone in (f"{_TOPOLOGY}/nodes/{1 + index}", *nodes):
                if path == gone or path.startswith(gone + "/"):
                    return False
        return True

    def _text(self, path: str, text: str) -> None:
        self._add(path, text.encode)

    def _properties(self, path: str, properties: Properties) -> None:
        self._text(f"{path}/properties", _render(properties).decode())

    def _cpu_node(self) -> None:
        machine = self._machine
        node = f"{_TOPOLOGY}/nodes/0"
        self._text(f"{node}/gpu_id", "0\n")
        self._text(f"{node}/name", "\n")
        properties: Properties = dict.fromkeys(_NODE_PROPERTIES, 0)
        properties["cpu_cores_count"] = os.cpu_count() or 1
        properties["mem_banks_count"] = 1
        properties["io_links_count"] = len(machine.cards)
        properties["max_engine_clk_ccompute"] = 2400
        self._properties(node, properties)
        self._properties(
            f"{node}/mem_banks/0",
            {
                "heap_type": _HEAP_SYSTEM,
                "size_in_bytes": machine.system_memory,
                "flags": 0,
                "width": 64,
                "mem_clk_max": 3200,
            },
        )
        for card in machine.cards:
            self._properties(f"{node}/io_links/{card.index}", _link(0, 1 + card.index, 20, 13))

    def _gpu_node(self, card: Card) -> None:
        profile = card.profile
        number = 1 + card.index
        node = f"{_TOPOLOGY}/nodes/{number}"
        base = _GPU_ID_BASE + 0x1000 * card.index
        peers = [other for other in self._machine.cards if other is not card]
        self._text(f"{node}/gpu_id", f"{profile.gpu_id}\n")
        self._text(f"{node}/name", f"{profile.name}\n")
        self._properties(
            node,
            {
                "cpu_cores_count": 0,
                "simd_count": profile.simd_count,
                "mem_banks_count": 1,
                "caches_count": len(profile.caches),
                "io_links_count": 1,
                "p2p_links_count": len(peers),
                "cpu_core_id_base": 0,
                "simd_id_base": base,
                "max_waves_per_simd": profile.max_waves_per_simd,
                "lds_size_in_kb": profile.lds_size_in_kb,
                "gds_size_in_kb": 0,
                "num_gws": profile.num_gws,
                "wave_front_size": profile.wave_front_size,
                "array_count": profile.array_count,
                "simd_arrays_per_engine": profile.simd_arrays_per_engine,
                "cu_per_simd_array": profile.cu_per_simd_array,
                "simd_per_cu": profile.simd_per_cu,
                "max_slots_scratch_cu": profile.max_slots_scratch_cu,
                "gfx_target_version": profile.gfx_target_version,
                "vendor_id": profile.vendor_id,
                "device_id": profile.device_id,
                "location_id": profile.pci_bus << 8,
                "domain": 0,
                "drm_render_minor": profile.render_minor,
                "hive_id": 0,
                "num_sdma_engines": profile.num_sdma_engines,
                "num_sdma_xgmi_engines": 0,
                "num_sdma_queues_per_engine": profile.num_sdma_queues_per_engine,
                "num_cp_queues": profile.num_cp_queues,
                "cwsr_size": profile.cwsr_size,
                "ctl_stack_size": profile.ctl_stack_size,
                "max_engine_clk_fcompute": profile.max_engine_clock,
                "local_mem_size": 0,
                "fw_version": profile.fw_version,
                "capability": profile.capability,
                "capability2": 0,
                "debug_prop": profile.debug_prop,
                "sdma_fw_version": profile.sdma_fw_version,
                "unique_id": profile.unique_id,
                "num_xcc": 1,
                "max_engine_clk_ccompute": 2400,
            },
        )
        self._properties(
            f"{node}/mem_banks/0",
            {
                "heap_type": _HEAP_PUBLIC,
                "size_in_bytes": profile.vram,
                "flags": 0,
                "width": profile.memory_width,
                "mem_clk_max": profile.memory_clock,
            },
        )
        for index, (level, kilobytes) in enumerate(profile.caches):
            self._properties(
                f"{node}/caches/{index}",
                {
                    "processor_id_low": base,
                    "level": level,
                    "size": kilobytes,
                    "cache_line_size": 128,
                    "cache_lines_per_tag": 1,
                    "association": 16,
                    "latency": 1,
                    "type": 9,
                    "sibling_map": "1,1,0,0",
                },
            )
        self._properties(f"{node}/io_links/0", _link(number, 0, 20, 1))
        for index, peer in enumerate(peers):
            self._properties(f"{node}/p2p_links/{index}", _link(number, 1 + peer.index, 40, 1))

    def _pci_device(self, card: Card) -> None:
        profile = card.profile
        device = f"/sys/dev/char/226:{profile.render_minor}/device"
        self._text(
            f"{device}/uevent",
            f"DRIVER=amdgpu\nPCI_CLASS=30000\nPCI_ID={profile.vendor_id:04X}:{profile.device_id:04X}\n"
            f"PCI_SUBSYS_ID={profile.subsystem_id}\nPCI_SLOT_NAME=0000:{profile.pci_bus:02x}:00.0\n",
        )
        vendor, model = profile.subsystem_id.split(":")
        for name, number in (
            ("vendor", profile.vendor_id),
            ("device", profile.device_id),
            ("subsystem_vendor", int(vendor, 16)),
            ("subsystem_device", int(model, 16)),
        ):
            self._text(f"{device}/{name}", f"0x{number:04x}\n")
        self._text(f"{device}/revision", f"0x{profile.pci_revision:02x}\n")
        self._text(f"{device}/class", "0x030000\n")
        for name, version in (("mec", profile.fw_version), ("sdma", profile.sdma_fw_version)):
            self._text(f"{device}/fw_version/{name}_fw_version", f"0x{version:08x}\n")
        for name, read in memory_files(self._machine, card).items():
            self._add(f"{device}/{name}", read)
        for name, text in discovery_files(profile.ip_blocks).items():
            self._text(f"{device}/{FOLDER}/{name}", text)
        # libdrm takes a character device for DRM's if this folder exists (drmNodeIsDRM).
        name = f"renderD{profile.render_minor}"
        self._text(f"{device}/drm/{name}/dev", f"226:{profile.render_minor}\n")
        # By the primary node's name libdrm tells two cards apart.
        self._text(f"{device}/drm/card{card.index}/dev", f"226:{card.index}\n")
        self._text(
            f"/sys/dev/char/226:{card.index}/uevent",
            f"MAJOR=226\nMINOR={card.index}\nDEVNAME=dri/card{card.index}\nDEVTYPE=drm_minor\n",
        )
        self._text(
            f"/sys/dev/char/226:{profile.render_minor}/uevent",
            f"MAJOR=226\nMINOR={profile.render_minor}\nDEVNAME=dri/{name}\nDEVTYPE=drm_minor\n",
        )

    def contents(self) -> dict[str, bytes]:
        """All files with what reading them gives now; a debug file, whose records reading takes, is empty."""
        return {
            path: b"" if path in self._writers else read()
            for path, read in self._files.items()
            if self._present(path)
        }

    def links(self) -> dict[str, str]:
        """Symbolic links, and where they lead from their folder."""
        links = {"/sys/class/kfd/kfd": "../../devices/virtual/kfd/kfd"}
        for card in self._machine.cards:
            node = f"226:{card.profile.render_minor}"
            if self._present(f"/sys/dev/char/{node}"):
                name = f"renderD{card.profile.render_minor}"
                links[f"/sys/class/drm/{name}"] = f"../../dev/char/{node}"
                links[f"/sys/class/drm/card{card.index}"] = f"../../dev/char/226:{card.index}"
                links[f"/sys/dev/char/226:{card.index}/device"] = f"../{node}/device"
                device = f"/sys/dev/char/{node}/device"
                links[f"{device}/subsystem"] = "../../../../../bus/pci"
                for name, target in discovery_links(card.profile.ip_blocks).items():
                    links[f"{device}/{FOLDER}/{name}"] = target
        return links

    def _resolve(self, path: str) -> str:
        """The path that a path leads to; a link comes after those that lead to where it is."""
        path = os.path.normpath(path)
        for link, target in self.links().items():
            if path == link or path.startswith(link + "/"):
                path = os.path.normpath(os.path.join(os.path.dirname(link), target) + path[len(link) :])
        return path

    def read(self, path: str) -> bytes:
        """Content of a file."""
        path = self._resolve(path)
        if path.startswith(PROCESSES + "/"):
            files = process_files(self._machine)
            if path in files:
                return files[path]
        if path in self._files and self._present(path):
            return self._files[path]()
        if path in self._directories and self._present(path):
            raise KernelError(errno.EISDIR, f"{path} is a directory")
        raise KernelError(errno.ENOENT, f"{path} does not exist")

    def _process_paths(self, folder: str) -> list[str]:
        return [path for path in process_files(self._machine) if path.startswith(folder + "/")]

    def write(self, path: str, data: bytes) -> None:
        """Write to a file; only the debug files can be written."""
        path = self._resolve(path)
        if path in self._writers:
            self._writers[path](data)
        elif path in self._files:
            raise KernelError(errno.EACCES, f"{path} is read-only")
        elif path in self._directories:
            raise KernelError(errno.EISDIR, f"{path} is a directory")
        else:
            raise KernelError(errno.ENOENT, f"{path} does not exist")

    def list_directory(self, path: str) -> list[str]:
        """Names in a directory, sorted."""
        path = self._resolve(path)
        if path == PROCESSES or path.startswith(PROCESSES + "/"):
            inside = {name[len(path) + 1 :].split("/")[0] for name in self._process_paths(path)}
            if inside or path == PROCESSES:
                return sorted(inside)
        if path in self._directories and self._present(path):
            links = {os.path.basename(link) for link in self.links() if os.path.dirname(link) == path}
            return sorted(
                links | {name for name in self._directories[path] if self._present(f"{path}/{name}")}
            )
        if path in self._files:
            raise KernelError(errno.ENOTDIR, f"{path} is not a directory")
        raise KernelError(errno.ENOENT, f"{path} does not exist")


def _link(start: int, end: int, weight: int, flags: int) -> Properties:
    return {
        "type": _LINK_PCIE,
        "version_major": 0,
        "version_minor": 0,
        "node_from": start,
        "node_to": end,
        "weight": weight,
        "min_latency": 0,
        "max_latency": 0,
        "min_bandwidth": 0,
        "max_bandwidth": 31507,
        "recommended_transfer_size": 0,
        "recommended_sdma_engine_id_mask": 0,
        "flags": flags,
    }
