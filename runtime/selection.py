"""Which card, behind which Host."""

from __future__ import annotations

import atexit
import json
import os
import re
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from ..errors import BarewaveError, KFDError
from .observed import watched_host

if TYPE_CHECKING:
    from ..kfd import KFD, Node
    from ..kfd.host import Host
    from .device import Device

__all__ = ["Selection", "card_name", "open_cards"]

_ENVIRONMENT: Final = "BAREWAVE_DEVICE"
_CHOICES: Final = (
    "'emulated', 'kfd:N' (card N of the kernel driver), 'emulated:N' (N emulated cards) or nothing (the "
    "first gfx11 card)"
)
_MOST_EMULATED: Final = 16
"""Cards that one machine of the emulator may have by name; ``count=`` takes any number."""
_CARD_NAMES: Final = {
    (0x744C, 96): "AMD Radeon RX 7900 XTX",
    (0x744C, 84): "AMD Radeon RX 7900 XT",
    (0x744C, 80): "AMD Radeon RX 7900 GRE",
}
"""``(PCI device id, compute units)`` to the name on the box (libdrm, ``amdgpu.ids``)."""
_DEBUG_FILE: Final = "/sys/kernel/debug/barewave/card{}"


class Selection:
    """An open driver and the devices that were made from it; closed with the last of them.

    Attributes
    ----------
    kfd : KFD
        The driver.
    emulated : bool
        Whether its cards are emulated.
    index : int
        The card that was asked for.
    notice : str
        What the user should be told, or ``""``.
    checked : bool
        Whether its emulated cards run in checked mode.
    devices : dict
        Open devices by card.
    """

    def __init__(self, kfd: KFD, host: Host, index: int, *, owns_host: bool, notice: str = "") -> None:
        self.kfd = kfd
        self.host = host
        self.emulated = host.name == "emulated"
        self.index = index
        self.notice = notice
        self.checked = bool(getattr(host, "checked", False))
        self.devices: weakref.WeakValueDictionary[int, Device] = weakref.WeakValueDictionary()
        self._owns_host = owns_host
        self._at_exit: Callable[[], None] | None = None

    def adopt(self, index: int, device: Device) -> None:
        """Add an open device, and see to it that it is closed at interpreter exit, before the driver is."""
        self.devices[index] = device
        if self._at_exit is None:
            reference: weakref.ref[Selection] = weakref.ref(self)
            self._at_exit = lambda: _close_devices(reference)
            atexit.register(self._at_exit)

    def kernels_in_flight(self, gpu_id: int) -> list[str]:
        """Names of the kernels in flight on a card, for the driver's error messages."""
        return [
            name
            for device in list(self.devices.values())
            if not device.closed and device.gpu.gpu_id == gpu_id
            for stream in device.streams
            for name in stream.in_flight
        ]

    def debug_file(self, index: int) -> bytes:
        """Pending records of an emulated card; nothing for a real one."""
        if not self.emulated:
            return b""
        try:
            return self.host.read_file(_DEBUG_FILE.format(index))
        except OSError:
            return b""

    def debug_command(self, index: int, name: str, **members: object) -> None:
        """Give an emulated card a command through its debug file."""
        line = json.dumps({"command": name, **members})
        self.host.write_file(_DEBUG_FILE.format(index), line.encode())

    def close(self) -> None:
        """Close the driver, and the emulated host that was made for it."""
        if self._at_exit is not None:
            atexit.unregister(self._at_exit)
        self.kfd.close()
        if self._owns_host:
            close_host(self.host)


def _close_devices(reference: weakref.ref[Selection]) -> None:
    selection = reference()
    if selection is not None:
        for device in list(selection.devices.values()):
            device.close()


def close_host(host: Host) -> None:
    """End an emulated host: to its card, this process dies. A real one has nothing to end."""
    end: Any = getattr(host, "end_process", None)
    if end is not None:
        end()


def _emulated_host(count: int, checked: bool | None = None) -> Host:
    # Imported here: llvmlite and the engine cost most of a start, and a real card needs neither.
    from ..emulator.host import EmulatedHost

    return watched_host(EmulatedHost(count=count, checked=checked))


def _linux_host() -> Host:
    from ..kfd.host import LinuxHost

    return watched_host(LinuxHost())


def card_name(node: Node) -> str:
    """Name of a card, as people say it.

    Newer kernels call every card "ip discovery"; cards of one PCI device id differ in their compute units.
    """
    properties = node.properties
    known = _CARD_NAMES.get((properties.get("device_id", 0), node.compute_units))
    if known:
        return known
    if node.name and node.name != "ip discovery":
        return node.name
    return (
        f"AMD {node.gfx_name} card {properties.get('vendor_id', 0):04x}:{properties.get('device_id', 0):04x}"
    )


def _is_gfx11(target: tuple[int, int, int]) -> bool:
    return target[0] == 11


def _describe(kfd: KFD) -> str:
    cards = [f"kfd:{i} {card_name(node)} {node.gfx_name}" for i, node in enumerate(kfd.gpu_nodes)]
    return ", ".join(cards) or "no card"


def _open_index(host: Host, index: int, *, owns_host: bool) -> Selection:
    from ..kfd import KFD

    kfd: KFD | None = None
    try:
        kfd = KFD(host)
        if index >= len(kfd.gpu_nodes):
            raise BarewaveError(f"there is no card {index}; the driver has {_describe(kfd)}")
        return Selection(kfd, host, index, owns_host=owns_host)
    except BaseException:
        if kfd is not None:
            kfd.close()
        if owns_host:
            close_host(host)
        raise


def _open_first(host: Host | None) -> Selection:
    """Open the first gfx11 card of the driver, else the emulated card with the reason."""
    from ..kfd import KFD

    try:
        kfd = KFD(host or _linux_host())
    except KFDError as error:
        # No driver is no card. A driver that may not be opened is a card that the user would miss.
        if error.errno not in _NO_CARD:
            raise
        reason = "there is no /dev/kfd"
    else:
        for index, node in enumerate(kfd.gpu_nodes):
            if _is_gfx11(node.gfx_target):
                return Selection(kfd, kfd.host, index, owns_host=False)
        reason = f"no gfx11 card ({_describe(kfd)})"
        kfd.close()
    selection = _open_index(_emulated_host(1), 0, owns_host=True)
    selection.notice = f"{reason}; running on an emulated card (choose with {_ENVIRONMENT}=emulated or kfd:N)"
    return selection


def open_cards(
    which: str | None, *, count: int = 1, host: Host | None = None, checked: bool | None = None
) -> Selection:
    """Open the driver that a device string stands for; see :class:`~barewave.Device`."""
    asked = which if which is not None else os.environ.get(_ENVIRONMENT) or None
    if checked:
        if host is not None:
            raise BarewaveError(
                "checked=True makes a host of its own; give EmulatedHost(checked=True) instead"
            )
        asked = asked or "emulated"
        if not asked.startswith("emulated"):
            raise BarewaveError(f"only the emulated card has a checked mode, not {asked}")
    if count < 1:
        raise BarewaveError(f"count={count}: there is at least one card")
    several = re.fullmatch(r"emulated:(\d{1,2})", asked or "")
    if several is not None and count == 1 and 1 <= int(several[1]) <= _MOST_EMULATED:
        asked, count = "emulated", int(several[1])
    if asked == "emulated":
        return _open_index(host or _emulated_host(count, checked), 0, owns_host=host is None)
    if count != 1:
        raise BarewaveError(
            f"count={count} is for Device('emulated'); a real machine has the cards that it has"
        )
    if asked is None:
        return _open_first(host)
    match = re.fullmatch(r"kfd:(\d{1,4})", asked)
    if match is None:
        source = "" if which is not None else f" (from {_ENVIRONMENT})"
        raise BarewaveError(f"unknown device {asked!r}{source}; choose {_CHOICES}")
    return _open_index(host or _linux_host(), int(match[1]), owns_host=False)


_NO_CARD: Final = frozenset({2, 6, 19})  # ENOENT, ENXIO, ENODEV
