"""The topology that KFD shows in sysfs: cards, their sizes, memory, caches and links.

What sysfs says is checked before it is believed: a card's properties decide how large the buffers are that
the kernel then compares byte by byte.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeVar

from ..errors import KFDError
from .host import Host
from .ioctl import CONTEXT_SAVE_AREA_HEADER

__all__ = ["ROOT", "Cache", "Link", "MemoryBank", "Node", "Topology", "read_topology"]

ROOT: Final = "/sys/devices/virtual/kfd/kfd/topology"
"""Where the topology stands in sysfs."""

_T = TypeVar("_T")

_PAGE: Final = 4096
_MOST_NODES: Final = 256
_ATTEMPTS: Final = 5
_REQUIRED: Final = ("simd_count", "gfx_target_version", "drm_render_minor")
_HEAP_FB_PUBLIC: Final = 1
_HEAP_FB_PRIVATE: Final = 2
_NO_ATOMICS_32: Final = 1 << 2
_NO_ATOMICS_64: Final = 1 << 3

# Bytes that a compute unit saves for its workgroups on GFX11 (kernel kfd_queue.c): SGPRs, LDS, hardware
# registers; the register file is larger on gfx1100 and gfx1101 than on the smaller cards.
_SAVE_SGPR: Final = 0x4000
_SAVE_LDS: Final = 0x10000
_SAVE_HWREG: Final = 0x1000
_SAVE_VGPR_LARGE: Final = 0x60000
_SAVE_VGPR: Final = 0x40000
_LARGE_VGPR_TARGETS: Final = ((11, 0, 0), (11, 0, 1))
_INTEGRATED_TARGETS: Final = (
    (9, 0, 2), (9, 0, 12), (10, 1, 3), (10, 3, 3), (10, 3, 5), (10, 3, 6), (10, 3, 7), (11, 0, 3),
    (11, 5, 0), (11, 5, 1), (11, 5, 2), (11, 5, 3),
)  # fmt: skip
"""Targets that exist as a part of a processor only (LLVM's AMDGPU usage guide: architecture "APU")."""

_CONTROL_STACK_PER_WAVE: Final = 12
_DEBUG_PER_WAVE: Final = 32


@dataclass(frozen=True, slots=True)
class MemoryBank:
    """One memory bank of a node.

    Attributes
    ----------
    heap_type : int
        0 system memory, 1 VRAM that the CPU can reach, 2 VRAM that it cannot.
    size : int
        Bytes.
    width : int
        Width of the memory bus, bits.
    clock_mhz : int
        Highest clock.
    """

    heap_type: int
    size: int
    width: int
    clock_mhz: int


@dataclass(frozen=True, slots=True)
class Cache:
    """One cache: its level, its size in bytes, its line in bytes, and the kernel's type bits."""

    level: int
    size: int
    line_size: int
    type: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link between two nodes, over PCIe or xGMI; bandwidths in MB/s, 0 where the kernel does not know.

    ``flags`` are the kernel's (``CRAT_IOLINK_FLAGS_*`` of ``kfd_crat.h``).
    """

    type: int
    node_from: int
    node_to: int
    weight: int
    min_bandwidth: int
    max_bandwidth: int
    peer: bool
    flags: int = 0

    @property
    def has_atomics(self) -> bool:
        """Whether atomic operations pass the link, in both widths."""
        return not self.flags & (_NO_ATOMICS_32 | _NO_ATOMICS_64)


@dataclass(frozen=True)
class Node:
    """One node: a CPU (``gpu_id`` 0) or a card.

    Attributes
    ----------
    index : int
        Number of its folder.
    gpu_id : int
        What names the card in every ioctl.
    name : str
        As the kernel has it; newer kernels say ``"ip discovery"`` for every card.
    properties : dict
        Every property of the node, by name.
    memory_banks, caches, links : tuple
        Sub-tables.
    """

    index: int
    gpu_id: int
    name: str
    properties: dict[str, int] = field(repr=False)
    memory_banks: tuple[MemoryBank, ...] = ()
    caches: tuple[Cache, ...] = field(default=(), repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)

    @property
    def is_gpu(self) -> bool:
        """Whether the node is a card that can compute."""
        return self.gpu_id != 0 and self.properties.get("simd_count", 0) > 0

    @property
    def is_integrated(self) -> bool:
        """Whether the card is a part of the processor and shares its memory (an APU)."""
        fused = self.properties.get("cpu_cores_count", 0) > 0
        return self.is_gpu and (fused or self.gfx_target in _INTEGRATED_TARGETS)

    @property
    def gfx_target(self) -> tuple[int, int, int]:
        """Major, minor, stepping: ``(11, 0, 0)`` is gfx1100."""
        version = self.properties["gfx_target_version"]
        return version // 10000, version // 100 % 100, version % 100

    @property
    def gfx_name(self) -> str:
        """LLVM's name of the processor, such as ``gfx1100``: minor is decimal, stepping hexadecimal."""
        major, minor, stepping = self.gfx_target
        return f"gfx{major}{minor}{stepping:x}"

    @property
    def compute_units(self) -> int:
        """Compute units of the card."""
        return self.properties["simd_count"] // (self.properties.get("simd_per_cu", 2) or 2)

    @property
    def shader_engines(self) -> int:
        """Shader engines of the card."""
        arrays = self.properties.get("simd_arrays_per_engine", 1) or 1
        return max(1, self.properties.get("array_count", 1) // arrays)

    @property
    def waves_per_simd(self) -> int:
        """Most waves that a SIMD holds."""
        return self.properties.get("max_waves_per_simd", 16)

    @property
    def wave_slots(self) -> int:
        """Most waves that the card holds: 32 per compute unit from GFX10 on."""
        return self.compute_units * 32

    @property
    def wave_size(self) -> int:
        """Lanes of a native wave."""
        return self.properties.get("wave_front_size", 32)

    @property
    def lds_size(self) -> int:
        """Bytes of LDS that a workgroup can have."""
        return self.properties.get("lds_size_in_kb", 64) * 1024

    @property
    def sdma_engines(self) -> int:
        """Copy engines that any queue may use; those for XGMI links are not among them."""
        return self.properties.get("num_sdma_engines", 0)

    @property
    def sdma_queues_per_engine(self) -> int:
        """Queues of a copy engine that user space may have, all processes together."""
        return self.properties.get("num_sdma_queues_per_engine", 0)

    @property
    def drm_render_minor(self) -> int:
        """Number of the render node, ``/dev/dri/renderD<minor>``."""
        return self.properties["drm_render_minor"]

    @property
    def vram_size(self) -> int:
        """Bytes of VRAM."""
        heaps = (_HEAP_FB_PUBLIC, _HEAP_FB_PRIVATE)
        return sum(bank.size for bank in self.memory_banks if bank.heap_type in heaps)

    @property
    def host_visible_vram_size(self) -> int:
        """Bytes of VRAM that the CPU can map; all of it with Resizable BAR."""
        return sum(bank.size for bank in self.memory_banks if bank.heap_type == _HEAP_FB_PUBLIC)

    @property
    def has_host_atomics(self) -> bool:
        """Whether the card's atomic operations reach host memory: PCIe atomics, which not every slot has.

        Hostcalls (``printf``) and atomics on host memory that a CPU shares need them.
        """
        return any(link.has_atomics for link in self.links if not link.peer and link.node_from == self.index)

    @property
    def ctl_stack_size(self) -> int:
        """Bytes of the control stack in a queue's save area, from sysfs or by the kernel's formula."""
        exported = self.properties.get("ctl_stack_size", 0)
        return exported or _up(
            CONTEXT_SAVE_AREA_HEADER.size + _CONTROL_STACK_PER_WAVE * self.wave_slots + 8, _PAGE
        )

    @property
    def cwsr_size(self) -> int:
        """Bytes of a queue's save area without its debugger part, from sysfs or by the kernel's formula."""
        exported = self.properties.get("cwsr_size", 0)
        if exported:
            return exported
        vgpr = _SAVE_VGPR_LARGE if self.gfx_target in _LARGE_VGPR_TARGETS else _SAVE_VGPR
        workgroups = self.compute_units * (vgpr + _SAVE_SGPR + _SAVE_LDS + _SAVE_HWREG)
        return self.ctl_stack_size + _up(workgroups, _PAGE)

    @property
    def debug_memory_size(self) -> int:
        """Bytes that a debugger needs behind the save area."""
        return _up(_DEBUG_PER_WAVE * self.wave_slots, 64)

    @property
    def unique_id(self) -> int:
        """The card's serial number, 0 where it has none."""
        return self.properties.get("unique_id", 0)


@dataclass(frozen=True)
class Topology:
    """All nodes of the machine, and the generation they were read at."""

    generation_id: int
    nodes: tuple[Node, ...]

    @property
    def gpus(self) -> tuple[Node, ...]:
        """The nodes that are cards."""
        return tuple(node for node in self.nodes if node.is_gpu)

    def peer_link(self, node: Node, peer: Node) -> Link | None:
        """The link by which one card reaches another's memory without the CPU, if the kernel shows one."""
        for link in node.links:
            if link.node_to == peer.index and link.node_from == node.index and node is not peer:
                return link
        return None


def read_topology(host: Host, root: str = ROOT) -> Topology:
    """Read the topology; again if a card came or went meanwhile.

    Parameters
    ----------
    host : Host
        Whose sysfs.
    root : str
        The topology's folder.

    Raises
    ------
    KFDError
        For a file that is missing or does not hold what it should, with its path.
    """
    before = _number(host, f"{root}/generation_id")
    for _ in range(_ATTEMPTS):
        nodes = _nodes(host, root)
        after = _number(host, f"{root}/generation_id")
        if after == before:
            return Topology(after, nodes)
        before = after
    raise KFDError(errno.EAGAIN, f"read {root}", "the topology changes all the time: is a card being reset?")


def _nodes(host: Host, root: str) -> tuple[Node, ...]:
    names = _children(host, f"{root}/nodes")
    if len(names) > _MOST_NODES:
        raise _malformed(f"{root}/nodes", f"{len(names)} nodes")
    nodes = (_permitted_node(host, f"{root}/nodes/{name}", name) for name in names)
    return tuple(node for node in nodes if node is not None)


def _permitted_node(host: Host, path: str, index: int) -> Node | None:
    """Read a node; none for a card that this container may not use: the kernel refuses to show it."""
    try:
        return _node(host, path, index)
    except KFDError as error:
        if error.errno == errno.EPERM:
            return None
        raise


def _node(host: Host, path: str, index: int) -> Node:
    gpu_id = _number(host, f"{path}/gpu_id")
    name = _text(host, f"{path}/name").strip()
    properties = _properties(host, f"{path}/properties")
    if gpu_id:
        for key in _REQUIRED:
            if key not in properties:
                raise _malformed(f"{path}/properties", f"no property {key}")
        if properties["simd_count"] > 1 << 16:
            raise _malformed(f"{path}/properties", f"simd_count {properties['simd_count']}")
    banks = _table(
        host, path, "mem_banks",
        lambda p: MemoryBank(p["heap_type"], p["size_in_bytes"], p.get("width", 0), p.get("mem_clk_max", 0)),
    )  # fmt: skip
    caches = _table(
        host, path, "caches",
        lambda p: Cache(p["level"], p["size"] * 1024, p.get("cache_line_size", 0), p.get("type", 0)),
    )  # fmt: skip
    links = _table(host, path, "io_links", lambda p: _link(p, peer=False))
    peers = _table(host, path, "p2p_links", lambda p: _link(p, peer=True))
    return Node(index, gpu_id, name, properties, banks, caches, links + peers)


def _link(properties: dict[str, int], *, peer: bool) -> Link:
    return Link(
        properties["type"], properties["node_from"], properties["node_to"], properties.get("weight", 0),
        properties.get("min_bandwidth", 0), properties.get("max_bandwidth", 0), peer,
        properties.get("flags", 0),
    )  # fmt: skip


def _table(host: Host, path: str, name: str, make: Callable[[dict[str, int]], _T]) -> tuple[_T, ...]:
    """Read the sub-folders ``name/0``, ``name/1`` and so on; kernels without that table have no folder."""
    result: list[_T] = []
    for index in _children(host, f"{path}/{name}", missing_is_empty=True):
        file = f"{path}/{name}/{index}/properties"
        try:
            result.append(make(_properties(host, file)))
        except KeyError as error:
            raise _malformed(file, f"no property {error.args[0]}") from error
    return tuple(result)


def _children(host: Host, path: str, *, missing_is_empty: bool = False) -> list[int]:
    """Numbers that name the folders inside of a folder, in order."""
    try:
        names = host.list_directory(path)
    except OSError as error:
        if missing_is_empty and error.errno == errno.ENOENT:
            return []
        raise _unreadable(path, error) from error
    return sorted(int(name) for name in names if name.isascii() and name.isdigit())


def _text(host: Host, path: str) -> str:
    try:
        return host.read_file(path).decode("ascii", "replace")
    except OSError as error:
        raise _unreadable(path, error) from error


def _number(host: Host, path: str) -> int:
    text = _text(host, path).strip()
    if not (text.isascii() and text.isdigit()) or len(text) > 20:
        raise _malformed(path, f"{text[:40]!r} is not a number")
    return int(text)


def _properties(host: Host, path: str) -> dict[str, int]:
    """Lines of a name and a number. Lists of numbers, such as a cache's sibling map, are of no use here."""
    result: dict[str, int] = {}
    for line in _text(host, path).splitlines():
        key, _, value = line.strip().partition(" ")
        if not key or "," in value:
            continue
        if not (value.isascii() and value.isdigit()) or len(value) > 20:
            raise _malformed(path, f"line {line[:60]!r} is not a name and a number")
        result[key] = int(value)
    return result


def _up(value: int, unit: int) -> int:
    return -(-value // unit) * unit


def _malformed(path: str, what: str) -> KFDError:
    return KFDError(errno.EINVAL, f"read {path}", what)


def _unreadable(path: str, error: OSError) -> KFDError:
    number = error.errno or errno.EIO
    hint = "the amdgpu kernel module is missing or drives no card" if number == errno.ENOENT else ""
    return KFDError(number, f"read {path}", hint)
