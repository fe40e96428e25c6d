"""Hardware blocks of a card, as amdgpu's ``ip_discovery`` folder shows them.

The layout is that of ``drivers/gpu/drm/amd/amdgpu/amdgpu_discovery.c``: ``die/DIE/HW_ID/INSTANCE/`` holds a
file for each fact, and a link named after the block leads to its number. Only the blocks are shown that
drivers in user space have a use for: which packets and registers there are depends on their versions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["FOLDER", "NAVI31_BLOCKS", "IPBlock", "discovery_files", "discovery_links"]

FOLDER: Final = "ip_discovery/die/0"
"""Where they are in a card's PCI device folder; the card has one die that reports blocks."""


@dataclass(frozen=True, slots=True)
class IPBlock:
    """One instance of a block.

    Attributes
    ----------
    hw_id, name : int, str
        Number and name of its kind (``soc15_hw_ip.h``, ``hw_id_names``).
    version : tuple of int
        Major, minor, revision.
    bases : tuple of int
        Dword addresses that its registers count from.
    instance : int
        Which of its kind.
    """

    hw_id: int
    name: str
    version: tuple[int, int, int]
    bases: tuple[int, ...]
    instance: int = 0


_GC_BASES: Final = (0x1260, 0xA000, 0x1C000, 0x2402C00)

NAVI31_BLOCKS: Final = (
    IPBlock(11, "GC", (11, 0, 0), _GC_BASES),
    IPBlock(42, "SDMA0", (6, 0, 0), _GC_BASES),
    IPBlock(43, "SDMA1", (6, 0, 0), _GC_BASES),
    IPBlock(108, "NBIF", (4, 3, 0), (0, 0x14, 0xD20, 0x10400, 0x241B000, 0x4040000)),
)
"""Of Navi 31: graphics core, two copy engines (whose registers lie among the core's), bus interface."""


def discovery_files(blocks: tuple[IPBlock, ...]) -> dict[str, str]:
    """Contents by path inside of :data:`FOLDER`."""
    files = {"num_ips": f"{len(blocks)}\n"}
    for block in blocks:
        facts = {
            "hw_id": f"{block.hw_id}",
            "num_instance": f"{block.instance}",
            "major": f"{block.version[0]}",
            "minor": f"{block.version[1]}",
            "revision": f"{block.version[2]}",
            "harvest": "0x0",
            "num_base_addresses": f"{len(block.bases)}",
            "base_addr": "\n".join(f"0x{base:08X}" for base in block.bases),
        }
        for name, text in facts.items():
            files[f"{block.hw_id}/{block.instance}/{name}"] = text + "\n"
    return files


def discovery_links(blocks: tuple[IPBlock, ...]) -> dict[str, str]:
    """Names of links inside of :data:`FOLDER`, and the folder beside them that each leads to."""
    return {block.name: f"{block.hw_id}" for block in blocks}
