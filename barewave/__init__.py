"""barewave: userspace driver, assembler and runtime for AMD RDNA3 GPUs.

The public names are loaded when they are first used, so that ``import barewave`` costs next to nothing and a
program that only assembles never loads the driver.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

from .errors import (
    AssemblyError,
    BarewaveError,
    CheckError,
    GPUFault,
    GPUTimeout,
    KFDError,
    LoadError,
    QueueError,
)

if TYPE_CHECKING:
    from . import isa
    from .runtime import (
        Argument,
        Buffer,
        Counters,
        Device,
        DeviceStats,
        Event,
        Finding,
        Kernel,
        KernelAttributes,
        LaunchConfig,
        Program,
        Stream,
        launch,
        launchable,
    )

__all__ = [
    "Argument",
    "AssemblyError",
    "BarewaveError",
    "Buffer",
    "CheckError",
    "Counters",
    "Device",
    "DeviceStats",
    "Event",
    "Finding",
    "GPUFault",
    "GPUTimeout",
    "KFDError",
    "Kernel",
    "KernelAttributes",
    "LaunchConfig",
    "LoadError",
    "Program",
    "QueueError",
    "Stream",
    "isa",
    "launch",
    "launchable",
]

__version__: Final = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in ("isa", "hip", "kernels"):
        return importlib.import_module(f".{name}", __name__)
    if name in __all__:
        value = getattr(importlib.import_module(".runtime", __name__), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "hip", "kernels"})
