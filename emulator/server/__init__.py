"""The emulated card for other programs: a device server, and the library that brings their calls to it."""

from __future__ import annotations

from .library import build_library
from .server import DeviceServer, open_server

__all__ = ["DeviceServer", "build_library", "open_server"]
