"""The checks of ``doctor``: each looks at one thing and says how it stands and what to type next."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from ..errors import KFDError
from ..kfd.card_files import (
    device_folder,
    read_firmware,
    read_pci_link,
    read_processes,
    read_sensors,
    read_text,
)
from ..kfd.driver_file import DEVICE, DriverFile
from ..kfd.host import Host
from ..kfd.kernel_log import read_log
from ..kfd.topology import Node, Topology, read_topology
from .system_files import SystemFiles

__all__ = ["Check", "State", "examine", "is_usable"]

State = Literal["ok", "note", "warn", "fail"]

_MODULE: Final = "/sys/module/amdgpu"
_SUPPORTED_MAJOR: Final = 11
_EXCEPTIONS_MINOR: Final = 13
_HOT: Final = 105.0  # the junction's limit is 110 °C
_FULL: Final = 0.95
_GIB: Final = 1 << 30
_OVERRIDE: Final = "HSA_OVERRIDE_GFX_VERSION"
_LOST: Final = b"\xff\xff\xff\xff"  # what a bus reads of a device that does not answer

_PARAMETERS: Final = {
    "cwsr_enable": ("1", "waves cannot be saved: a long kernel holds up every other program"),
    "sched_policy": ("0", "queues are not scheduled by the firmware"),
    "emu_mode": ("0", "the driver waits as for an emulated chip"),
    "halt_if_hws_hang": ("0", "the driver halts the scheduler when it hangs, instead of a reset"),
}
"""Parameters of amdgpu that change how KFD works: their usual value, and what another one means."""

_DMESG: Final = "`sudo dmesg | barewave fault` says what happened to the card"

_TROUBLE: Final = frozenset({"mes", "reset", "ring-timeout", "lost", "smu", "ras", "thermal", "page-fault"})


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, and how it stands.

    Attributes
    ----------
    name : str
        What was looked at.
    state : str
        ``"ok"``; ``"note"``: good to know; ``"warn"``: works, but not well; ``"fail"``: does not work.
    what : str
        How it stands.
    next : str
        What to type or do; ``""`` where there is nothing.
    facts : dict
        The same for programs.
    """

    name: str
    state: State
    what: str
    next: str = ""
    facts: dict[str, object] = field(default_factory=dict[str, object])


def is_usable(checks: Iterable[Check]) -> bool:
    """Whether nothing failed."""
    return all(check.state != "fail" for check in checks)


def examine(host: Host, files: SystemFiles) -> list[Check]:
    """Look at a machine.

    Parameters
    ----------
    host : Host
        Whose driver and sysfs.
    files : SystemFiles
        Everything else.
    """
    emulated = host.name == "emulated"
    checks = [_kernel(files), _module(host, emulated)]
    if not emulated:
        checks.append(_device_file(files))
    if is_usable(checks):  # else the driver would only say the same again
        checks.append(_driver(host))
    if checks[1].state != "fail":
        checks += _topology(host, files, emulated)
    checks += _holders(host, files, emulated)
    if not emulated:
        checks.append(_log(files))
    checks += _environment()
    return checks


def _topology(host: Host, files: SystemFiles, emulated: bool) -> Iterator[Check]:
    try:
        topology = read_topology(host)
    except KFDError as error:
        yield Check("cards", "fail", f"{error.ioctl}: {error.hint or error}", _DMESG)
        return
    yield from _cards(topology)
    for number, node in enumerate(node for node in topology.gpus if not node.is_integrated):
        if node.gfx_target[0] == _SUPPORTED_MAJOR:
            yield from _card(
                f"emulated {number}" if emulated else f"kfd:{number}", node, host, files, emulated
            )
    if not emulated:
        yield from _iommu(host, files, topology)


def _kernel(files: SystemFiles) -> Check:
    release = (files.read("/proc/sys/kernel/osrelease") or "").strip() or "of unknown version"
    return Check("kernel", "ok", f"Linux {release}", facts={"release": release})


def _module(host: Host, emulated: bool) -> Check:
    state = read_text(host, f"{_MODULE}/initstate")
    if state is None:
        try:
            host.list_directory(_MODULE)
            state = "built in"
        except OSError:
            return Check(
                "amdgpu", "fail", "the amdgpu kernel module is not loaded",
                "`sudo modprobe amdgpu`; `lspci -nn | grep -i vga` shows whether the machine sees a card",
            )  # fmt: skip
    version = read_text(host, f"{_MODULE}/version")  # only AMD's own package of the driver has one
    facts: dict[str, object] = {"state": state, "version": version}
    odd: list[str] = []
    for name, (usual, meaning) in _PARAMETERS.items():
        value = read_text(host, f"{_MODULE}/parameters/{name}")
        if value is not None and value != usual:
            odd.append(f"{name}={value} ({meaning})")
    text = (
        "emulated" if emulated else f"{state}, version {version}" if version else f"{state}, the kernel's own"
    )
    if odd:
        facts["parameters"] = odd
        return Check(
            "amdgpu", "warn", f"{text}; unusual parameters: {', '.join(odd)}",
            "take them out of the kernel's command line and /etc/modprobe.d", facts,
        )  # fmt: skip
    return Check("amdgpu", "ok", text, facts=facts)


def _permission(path: str, files: SystemFiles) -> tuple[str, str]:
    """Why a device file may not be used, and what to type."""
    found = files.stat(path)
    assert found is not None
    group = files.group_name(found.st_gid)
    user = files.user_name(files.identity.uid)
    what = f"{path} belongs to {files.user_name(found.st_uid)}:{group}, mode {found.st_mode & 0o777:o}; "
    if group in files.member_groups(user):
        return (
            what + f"{user} is in the group {group}, but this session began before that",
            f"log out and in again, or `newgrp {group}` in this terminal",
        )
    return what + f"{user} is not in that group", f"`sudo usermod -aG {group} {user}`, then log in again"


def _device_file(files: SystemFiles) -> Check:
    if files.stat(DEVICE) is None:
        return Check(
            "/dev/kfd", "fail", "there is no /dev/kfd: the driver is not loaded, or this is a container",
            "`sudo modprobe amdgpu`; for a container: `--device /dev/kfd --device /dev/dri`. Without a card: "
            "BAREWAVE_DEVICE=emulated",
        )  # fmt: skip
    if not files.may_use(DEVICE):
        what, following = _permission(DEVICE, files)
        return Check("/dev/kfd", "fail", what, following)
    return Check("/dev/kfd", "ok", "may be read and written")


def _driver(host: Host) -> Check:
    try:
        file = DriverFile(host)
    except KFDError as error:
        return Check("driver", "fail", str(error), _DMESG)
    file.close()
    major, minor = file.version
    facts: dict[str, object] = {"version": [major, minor]}
    if minor < _EXCEPTIONS_MINOR:
        return Check(
            "driver", "note",
            f"KFD {major}.{minor}: too old to say which queue stopped and why (1.{_EXCEPTIONS_MINOR} does)",
            "a newer kernel has it; everything else works", facts,
        )  # fmt: skip
    return Check("driver", "ok", f"KFD {major}.{minor} answers", facts=facts)


def _cards(topology: Topology) -> Iterator[Check]:
    supported = [node for node in topology.gpus if node.gfx_target[0] == _SUPPORTED_MAJOR]
    usable = [node for node in supported if not node.is_integrated]
    others = [node for node in topology.gpus if node not in usable]
    facts: dict[str, object] = {"usable": len(usable), "others": [node.gfx_name for node in others]}
    ignored = ", ".join(
        f"{node.gfx_name} ({'a part of the processor' if node.is_integrated else 'no gfx11 card'})"
        for node in others
    )
    left_out = f"; left out: {ignored}" if ignored else ""
    if not usable:
        yield Check(
            "cards", "fail", f"no gfx11 card{left_out}",
            "RX 7000 cards work; without one: BAREWAVE_DEVICE=emulated", facts,
        )  # fmt: skip
    else:
        yield Check(
            "cards", "ok", f"{len(usable)} of {len(topology.gpus)} can be used{left_out}", facts=facts
        )


def _card(device: str, node: Node, host: Host, files: SystemFiles, emulated: bool) -> Iterator[Check]:
    from ..runtime.selection import card_name

    folder = device_folder(node)
    yield Check(device, "ok", f"{card_name(node)}, {node.gfx_name}, {node.compute_units} CUs")
    if not emulated:
        yield from _render_node(device, node, files)
        try:
            if host.read_file(f"{folder}/config")[:4] == _LOST:
                yield Check(
                    f"{device} bus", "fail", "the card does not answer on the PCIe bus",
                    "switch the machine's power off, wait, and start it again; check the power cables",
                )  # fmt: skip
                return
        except OSError:
            pass  # the emulated card has no bus; a kernel may hide the file
    yield _firmware(device, node, host)
    yield _bar(device, node)
    yield _atomics(device, node)
    yield from _link(device, node, host)
    yield from _sensors(device, node, host)


def _render_node(device: str, node: Node, files: SystemFiles) -> Iterator[Check]:
    path = f"/dev/dri/renderD{node.drm_render_minor}"
    if files.stat(path) is None:
        yield Check(
            f"{device} node", "fail", f"there is no {path}",
            "for a container: `--device /dev/dri`; else see `sudo dmesg | grep -i amdgpu`",
        )  # fmt: skip
    elif not files.may_use(path):
        yield Check(f"{device} node", "fail", *_permission(path, files))
    else:
        yield Check(f"{device} node", "ok", f"{path} may be read and written")


def _firmware(device: str, node: Node, host: Host) -> Check:
    versions = read_firmware(host, node)
    shown = [f"{name} {_short(versions[name])}" for name in ("mec", "mes", "sdma", "smc") if name in versions]
    if not shown:
        shown = [f"MEC {node.properties.get('fw_version', 0)}"]
    return Check(f"{device} firmware", "ok", ", ".join(shown), facts={"firmware": versions})


def _short(version: str) -> str:
    return version if not version.startswith("0x") else f"0x{version[2:].lstrip('0') or '0'}"


def _bar(device: str, node: Node) -> Check:
    visible, total = node.host_visible_vram_size, node.vram_size
    facts: dict[str, object] = {"visible_bytes": visible, "vram_bytes": total}
    if visible >= total > 0:
        return Check(
            f"{device} memory", "ok", f"{total / _GIB:.1f} GiB, all of it seen by the CPU", facts=facts
        )
    return Check(
        f"{device} memory", "warn",
        f"{total / _GIB:.1f} GiB, of which the CPU sees {visible / _GIB:.2f} GiB: arrays beyond fail",
        "switch on Above 4G Decoding and Resizable BAR in the firmware's setup", facts,
    )  # fmt: skip


def _atomics(device: str, node: Node) -> Check:
    if node.has_host_atomics:
        return Check(f"{device} atomics", "ok", "PCIe atomics reach host memory", facts={"atomics": True})
    return Check(
        f"{device} atomics", "warn", "no PCIe atomics in this slot: printf and atomics on host memory fail",
        "put the card into a slot of the processor, not of the chipset", {"atomics": False},
    )  # fmt: skip


def _link(device: str, node: Node, host: Host) -> Iterator[Check]:
    link = read_pci_link(host, node)
    if link.speed is None or link.width is None:
        return
    facts: dict[str, object] = {"speed": link.speed, "width": link.width, "max_width": link.max_width}
    text = f"{link.speed} x{link.width}"
    if link.max_width is not None and link.width < link.max_width:
        # The speed drops when the card rests; the width does not.
        yield Check(
            f"{device} link", "warn", f"{text}; the card and slot could do x{link.max_width}",
            "seat the card anew; another card or a drive may share the slot's lanes", facts,
        )  # fmt: skip
    else:
        yield Check(f"{device} link", "ok", text, facts=facts)


def _sensors(device: str, node: Node, host: Host) -> Iterator[Check]:
    sensors = read_sensors(host, node)
    if sensors.vram_total and sensors.vram_used is not None:
        share = sensors.vram_used / sensors.vram_total
        full = share > _FULL
        yield Check(
            f"{device} use", "warn" if full else "ok",
            f"{sensors.vram_used / _GIB:.2f} GiB of memory in use ({share:.0%})",
            "`barewave top` shows who holds it" if full else "",
            {"vram_used": sensors.vram_used},
        )  # fmt: skip
    hottest = max(sensors.temperatures.items(), key=lambda item: item[1], default=None)
    if hottest is not None:
        hot = hottest[1] >= _HOT
        yield Check(
            f"{device} heat", "warn" if hot else "ok", f"{hottest[0]} at {hottest[1]:.0f} °C",
            "check the fans and the air in the case" if hot else "",
            {"temperatures": dict(sensors.temperatures)},
        )  # fmt: skip


def _iommu(host: Host, files: SystemFiles, topology: Topology) -> Iterator[Check]:
    try:
        units = host.list_directory("/sys/class/iommu")
    except OSError:
        units = []
    if not units:
        yield Check("IOMMU", "ok", "off", facts={"iommu": "off"})
        return
    kinds: set[str] = set()
    for node in topology.gpus:
        kind = read_text(host, f"{device_folder(node)}/iommu_group/type")
        kinds.add(kind or "unknown")
    translated = any(kind.upper().startswith("DMA") for kind in kinds)
    several = sum(not node.is_integrated for node in topology.gpus) > 1
    text = "translates addresses" if translated else f"on, the cards pass ({', '.join(sorted(kinds))})"
    words = set((files.read("/proc/cmdline") or "").split())
    facts: dict[str, object] = {"iommu": sorted(kinds), "cmdline": sorted(w for w in words if "iommu" in w)}
    if translated and several:
        yield Check(
            "IOMMU", "warn", f"{text}: copies between cards are slow or fail",
            "add iommu=pt to the kernel's command line, then restart", facts,
        )  # fmt: skip
    else:
        yield Check("IOMMU", "ok", text, facts=facts)


def _holders(host: Host, files: SystemFiles, emulated: bool) -> Iterator[Check]:
    holders, hidden = ([], 0) if emulated else files.holders()
    known = {process.pid: process for process in read_processes(host) if process.pid != os.getpid()}
    names = {holder.pid: (holder.name, holder.state) for holder in holders}
    lines: list[str] = []
    facts: list[dict[str, object]] = []
    stuck: list[str] = []
    for pid in sorted({*names, *known}):
        name, state = names.get(pid) or files.process(pid)
        process = known.get(pid)
        vram = sum(process.vram.values()) if process else 0
        queues = sum(process.queues.values()) if process else 0
        use = f" ({vram / _GIB:.2f} GiB, {queues} queue{'s' * (queues != 1)})" if process else " (graphics)"
        lines.append(f"{name} {pid}{use}")
        facts.append({"pid": pid, "name": name, "state": state, "vram": vram, "queues": queues})
        if state in "DZ":
            stuck.append(f"{name} {pid}")
    more = f"; {hidden} processes of others could not be looked into (sudo can)" if hidden else ""
    found: dict[str, object] = {"processes": facts, "hidden": hidden}
    if stuck:
        yield Check(
            "held by", "warn", f"{', '.join(lines)}; stuck inside of the kernel: {', '.join(stuck)}{more}",
            "if they stay, the card hangs: only a restart of the machine frees it", found,
        )  # fmt: skip
    else:
        yield Check("held by", "ok", (", ".join(lines) or "nobody") + more, facts=found)


def _log(files: SystemFiles) -> Check:
    lines = files.kernel_log()
    if lines is None:
        return Check(
            "kernel log", "note", "this user may not read it", "`sudo dmesg | barewave fault` explains it"
        )
    about = [line for line in lines if re.search(r"amdgpu|\[drm|kfd", line)]
    found = [diagnosis for diagnosis in read_log(about) if diagnosis.kind in _TROUBLE]
    facts: dict[str, object] = {"findings": len(found)}
    if not found:
        return Check("kernel log", "ok", "no trouble with a card since the machine started", facts=facts)
    last = found[-1]
    facts["last"] = last.what
    # A reset that succeeded leaves a card that works: what came before it is over.
    recovered = last.kind == "reset" and "succeeded" in last.what
    return Check(
        "kernel log", "note" if recovered else "warn",
        f"{len(found)} troubles since the machine started; the last: {last.what}",
        last.next or "`sudo dmesg | barewave fault` explains all of them", facts,
    )  # fmt: skip


def _environment() -> Iterator[Check]:
    override = os.environ.get(_OVERRIDE)
    if override:
        yield Check(
            "environment", "warn",
            f"{_OVERRIDE}={override} is set: ROCm then runs code for another card, which can hang this one",
            f"`unset {_OVERRIDE}`; barewave does not look at it",
        )  # fmt: skip
