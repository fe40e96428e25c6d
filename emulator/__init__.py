"""An emulated Radeon RX 7900 XTX behind the same kernel interface as a real one.

:class:`EmulatedHost` answers the system calls of the Host seam in this process: sysfs, ``/dev/kfd`` and the
render node as Linux has them, command processors and shader engines in native code. The layer knows
nothing of runtime, kernels and tools.
"""

from __future__ import annotations

from .card import RX_7900_XTX, Machine, Profile
from .host import EmulatedHost

__all__ = ["RX_7900_XTX", "EmulatedHost", "Machine", "Profile"]
