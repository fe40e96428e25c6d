"""The registers and numbers by which a page fault and the scheduler's firmware are reported, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..fields import BitFields

__all__ = ["CLIENTS", "MES_MESSAGES", "PERMISSIONS", "STATUS", "PageFaultStatus", "describe_client"]

STATUS: Final = BitFields(
    "GCVM_L2_PROTECTION_FAULT_STATUS", 32, "gc_11_0_0_sh_mask.h",
    more_faults=(0,), walker_error=(3, 1), permission_faults=(7, 4), mapping_error=(8,), client=(17, 9),
    write=(18,), atomic=(19,), vmid=(23, 20), virtual_function=(24,), virtual_function_id=(28, 25),
)  # fmt: skip
"""What the graphics hub keeps of the first fault."""

PERMISSIONS: Final = (
    (1, "valid", "the page is not mapped"),
    (2, "read", "the page may not be read"),
    (4, "write", "the page may not be written"),
    (8, "execute", "the page may not be executed"),
)
"""Bits of ``permission_faults``: what the page table entry lacked (kernel ``gpu/amdgpu/debugging.rst``)."""

CLIENTS: Final = (
    "CB/DB", "reserved", "GE1", "GE2", "CPF", "CPC", "CPG", "RLC", "TCP", "SQC (inst)", "SQC (data)", "SQG",
    "reserved", "SDMA0", "SDMA1", "GCR", "SDMA2", "SDMA3",
)  # fmt: skip
"""Who asked for the address, by ``client`` (``gfxhub_v3_0.c``)."""

_CLIENT_WORDS: Final = {
    "CB/DB": "the colour and depth blocks of graphics",
    "GE1": "the geometry engine of graphics",
    "GE2": "the geometry engine of graphics",
    "CPF": "the command processor's fetcher: it reads rings and indirect buffers",
    "CPC": "the compute command processor: it reads packets, kernel descriptors and signals",
    "CPG": "the graphics command processor",
    "RLC": "the run list controller",
    "TCP": "a vector load, store or atomic of a kernel",
    "SQC (inst)": "the fetch of a kernel's instructions",
    "SQC (data)": "a scalar load of a kernel",
    "SQG": "the shader's message unit",
    "GCR": "a cache operation",
    "SDMA0": "the first copy engine",
    "SDMA1": "the second copy engine",
    "SDMA2": "the third copy engine",
    "SDMA3": "the fourth copy engine",
}

MES_MESSAGES: Final = {
    0: "SET_HW_RSRC", 1: "SET_SCHEDULING_CONFIG", 2: "ADD_QUEUE", 3: "REMOVE_QUEUE", 4: "PERFORM_YIELD",
    5: "SET_GANG_PRIORITY_LEVEL", 6: "SUSPEND", 7: "RESUME", 8: "RESET", 9: "SET_LOG_BUFFER",
    10: "CHANGE_GANG_PRIORITY", 11: "QUERY_SCHEDULER_STATUS", 12: "PROGRAM_GDS", 13: "SET_DEBUG_VMID",
    14: "MISC", 15: "UPDATE_ROOT_PAGE_TABLE", 16: "AMD_LOG",
}  # fmt: skip
"""What the driver asks of the scheduler's firmware (``mes_v11_api_def.h``); older kernels log the number."""


def describe_client(client: str) -> str:
    """Say in words what a client of the memory hub does; ``""`` for one that is not known."""
    return _CLIENT_WORDS.get(client, "")


@dataclass(frozen=True, slots=True)
class PageFaultStatus:
    """A decoded ``GCVM_L2_PROTECTION_FAULT_STATUS``.

    Attributes
    ----------
    value : int
        The register.
    client : str
        Who asked; ``"client N"`` for a number that is in no table.
    access : str
        ``"read"``, ``"write"`` or ``"atomic"``.
    vmid : int
        Number of the address space; 0 is the kernel driver's own.
    missing : tuple of str
        Permissions that the page table entry lacked: ``valid``, ``read``, ``write``, ``execute``.
    walker_error : int
        Not 0 if the page table itself could not be read.
    mapping_error, more_faults : bool
        The address is beyond what the table can hold; faults came after this one.

    Examples
    --------
    >>> status = PageFaultStatus.decode(0x00A01A30)
    >>> status.client, status.access, status.vmid, status.missing
    ('SDMA0', 'read', 10, ('valid', 'read'))
    """

    value: int
    client: str
    access: str
    vmid: int
    missing: tuple[str, ...]
    walker_error: int
    mapping_error: bool
    more_faults: bool

    @classmethod
    def decode(cls, value: int) -> PageFaultStatus:
        """Take the register's value apart."""
        fields = STATUS.decode(value)
        number = fields["client"]
        return cls(
            value,
            CLIENTS[number] if number < len(CLIENTS) else f"client {number}",
            "atomic" if fields["atomic"] else "write" if fields["write"] else "read",
            fields["vmid"],
            tuple(name for bit, name, _ in PERMISSIONS if fields["permission_faults"] & bit),
            fields["walker_error"],
            bool(fields["mapping_error"]),
            bool(fields["more_faults"]),
        )

    @property
    def reason(self) -> str:
        """Why the access was refused, in words."""
        if self.walker_error:
            return "the page table could not be read"
        if self.mapping_error:
            return "the address is beyond the page table"
        if "valid" in self.missing:  # a page that is not there lacks its other permissions, too
            return PERMISSIONS[0][2]
        words = [text for _, name, text in PERMISSIONS if name in self.missing]
        return " and ".join(words) or "no reason given"
