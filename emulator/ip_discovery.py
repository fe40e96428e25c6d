"""Which hardware blocks a card has, as amdgpu's ``ip_discovery`` folder in sysfs lists them.

Only those whose versions a compute client asks for; where their registers begin is not listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["BLOCKS", "Block", "discovery_files"]


@dataclass(frozen=True, slots=True)
class Block:
    """A hardware block.

    Attributes
    ----------
    name : str
        What amdgpu calls it.
    hw_id : int
        Its number in the table that the card's firmware holds (``soc15_hw_ip.h``).
    version : tuple of int
        Major, minor, revision.
    instances : int
        How many there are.
    """

    name: str
    hw_id: int
    version: tuple[int, int, int]
    instances: int = 1


BLOCKS: Final = (
    Block("GC", 11, (11, 0, 0)),
    Block("SDMA0", 42, (6, 0, 0), 2),
    Block("NBIF", 108, (4, 3, 0)),
)
"""Of Navi 31, as the kernel's register headers for it are named: gc_11_0_0, sdma in gc_11_0_0, nbio_4_3_0."""


def discovery_files() -> dict[str, str]:
    """Contents of the files, by path from the card's device folder on."""
    files: dict[str, str] = {}
    for block in BLOCKS:
        for instance in range(block.instances):
            folder = f"ip_discovery/die/0/{block.hw_id}/{instance}"
            values = (
                ("hw_id", block.hw_id),
                ("num_instance", instance),
                *zip(("major", "minor", "revision"), block.version, strict=True),
            )
            files.update({f"{folder}/{name}": f"{value}\n" for name, value in values})
            files[f"{folder}/harvest"] = "0x0\n"
    return files
