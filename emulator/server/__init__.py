"""The emulated card for other programs: a device server, and the library that brings their calls to it."""

from __future__ import annotations

from .library import build_library
from .mounted import MountedServer, open_mounted_server
from .server import DeviceServer, open_server

__all__ = ["DeviceServer", "MountedServer", "build_library", "open_mounted_server", "open_server"]
