"""doctor against machines made of files: what is missing, what is wrong, and what it says to type."""

from __future__ import annotations

import ast
import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from barewave.__main__ import main
from barewave.kfd import ioctl
from barewave.tools import doctor_checks
from barewave.tools.doctor import diagnose
from barewave.tools.doctor_checks import Check, is_usable
from barewave.tools.system_files import Identity, SystemFiles

TOPOLOGY = "/sys/devices/virtual/kfd/kfd/topology"
DEVICE = "/sys/class/drm/renderD128/device"
USER, VIDEO, RENDER = 1000, 44, 109


class FileHost:
    """A kernel of files; the only ioctl that it answers is GET_VERSION."""

    name = "linux"

    def __init__(self, root: Path, *, minor: int = 17, refused: int = 0) -> None:
        self.root, self.minor, self.refused = root, minor, refused

    def open(self, path: str, flags: int) -> int:
        if self.refused:
            raise OSError(self.refused, os.strerror(self.refused), path)
        return 1000

    def close(self, fd: int) -> None:
        assert fd == 1000

    def ioctl(self, fd: int, request: int, argument: bytearray) -> int:
        entry = ioctl.by_nr[request & 0xFF]
        assert entry.name == "GET_VERSION", "doctor must not touch the card"
        entry.structure.write(argument, "major_version", 1)
        entry.structure.write(argument, "minor_version", self.minor)
        return 0

    def read_file(self, path: str) -> bytes:
        return (self.root / path[1:]).read_bytes()

    def list_directory(self, path: str) -> list[str]:
        return sorted(os.listdir(self.root / path[1:]))

    def write_file(self, path: str, data: bytes) -> None:
        raise AssertionError("doctor writes nothing")

    mmap = munmap = poll = read = write = write_file  # type: ignore[assignment]


class Machine:
    """A folder that looks like a machine with an RX 7900 XTX, for a user who may use it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.groups = frozenset({USER, VIDEO, RENDER})
        self.options: dict[str, int] = {}
        node = f"{TOPOLOGY}/nodes/1"
        properties = {
            "simd_count": 192, "simd_per_cu": 2, "gfx_target_version": 110000, "drm_render_minor": 128,
            "device_id": 0x744C, "vendor_id": 0x1002, "fw_version": 2140, "num_sdma_engines": 2,
        }  # fmt: skip
        files: dict[str, str] = {
            "/proc/sys/kernel/osrelease": "6.12.9\n",
            "/proc/cmdline": "quiet\n",
            "/etc/group": f"root:x:0:\nvideo:x:{VIDEO}:ann\nrender:x:{RENDER}:ann\n",
            "/etc/passwd": f"root:x:0:0::/root:/bin/sh\nann:x:{USER}:{USER}::/home/ann:/bin/sh\n",
            "/dev/kfd": "",
            "/dev/dri/renderD128": "",
            "/dev/kmsg": "6,1,2,-;amdgpu 0000:03:00.0: amdgpu: initialized\n",
            "/sys/module/amdgpu/initstate": "live\n",
            "/sys/module/amdgpu/parameters/cwsr_enable": "1\n",
            f"{TOPOLOGY}/generation_id": "2\n",
            f"{TOPOLOGY}/nodes/0/gpu_id": "0\n",
            f"{TOPOLOGY}/nodes/0/name": "\n",
            f"{TOPOLOGY}/nodes/0/properties": "cpu_cores_count 16\nsimd_count 0\n",
            f"{node}/gpu_id": "36421\n",
            f"{node}/name": "ip discovery\n",
            f"{node}/properties": "".join(f"{name} {value}\n" for name, value in properties.items()),
            f"{node}/mem_banks/0/properties": f"heap_type 1\nsize_in_bytes {24 << 30}\n",
            f"{node}/io_links/0/properties": "type 2\nnode_from 1\nnode_to 0\nflags 1\n",
            f"{DEVICE}/config": "\x02\x10\x4c\x74",
            f"{DEVICE}/fw_version/mec_fw_version": "0x00000218\n",
            f"{DEVICE}/fw_version/mes_fw_version": "0x00000083\n",
            f"{DEVICE}/fw_version/uvd_fw_version": "0x00000000\n",
            f"{DEVICE}/current_link_speed": "16.0 GT/s PCIe\n",
            f"{DEVICE}/current_link_width": "16\n",
            f"{DEVICE}/max_link_width": "16\n",
            f"{DEVICE}/mem_info_vram_total": f"{24 << 30}\n",
            f"{DEVICE}/mem_info_vram_used": f"{1 << 30}\n",
            f"{DEVICE}/hwmon/hwmon3/temp2_input": "61000\n",
            f"{DEVICE}/hwmon/hwmon3/temp2_label": "junction\n",
        }
        for path, text in files.items():
            self.write(path, text)
        for path in ("/dev/kfd", "/dev/dri/renderD128"):
            self.permit(path, 0, RENDER, 0o660)

    def place(self, path: str) -> Path:
        return self.root / path[1:]

    def write(self, path: str, text: str) -> None:
        self.place(path).parent.mkdir(parents=True, exist_ok=True)
        self.place(path).write_text(text)

    def permit(self, path: str, uid: int, gid: int, mode: int) -> None:
        if os.geteuid() == 0:
            os.chown(self.place(path), uid, gid)
        self.place(path).chmod(mode)

    def process(self, pid: int, name: str, state: str, *files: str) -> None:
        self.write(f"/proc/{pid}/stat", f"{pid} ({name}) {state} 1 2 3")
        folder = self.place(f"/proc/{pid}/fd")
        folder.mkdir(parents=True)
        for number, file in enumerate(files):
            (folder / str(number)).symlink_to(file)

    def checks(self) -> dict[str, Check]:
        host: Any = FileHost(self.root, **self.options)
        files = SystemFiles(str(self.root), Identity(USER, self.groups))
        return {check.name: check for check in diagnose(host, files)}


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_good_machine_is_usable_and_says_what_it_is(computer: Machine) -> None:
    checks = computer.checks()
    assert is_usable(checks.values())
    assert all(check.state == "ok" for check in checks.values()), checks
    assert "7900 XTX" in checks["kfd:0"].what
    assert checks["kfd:0 firmware"].what == "mec 0x218, mes 0x83"
    assert checks["kfd:0 link"].what == "16.0 GT/s PCIe x16"
    assert "junction at 61" in checks["kfd:0 heat"].what


needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to another group")


def _no_group(computer: Machine) -> None:
    computer.groups = frozenset({USER})
    computer.write("/etc/group", f"render:x:{RENDER}:bob\n")


def _old_session(computer: Machine) -> None:
    computer.groups = frozenset({USER})


def _no_driver(computer: Machine) -> None:
    for name in ("initstate", "parameters/cwsr_enable"):
        computer.place(f"/sys/module/amdgpu/{name}").unlink()
    computer.place("/sys/module/amdgpu/parameters").rmdir()
    computer.place("/sys/module/amdgpu").rmdir()


def _no_device(computer: Machine) -> None:
    computer.place("/dev/kfd").unlink()


def _no_render_node(computer: Machine) -> None:
    computer.place("/dev/dri/renderD128").unlink()


def _locked(computer: Machine) -> None:
    computer.options["refused"] = errno.EAGAIN


def _lost(computer: Machine) -> None:
    computer.place(f"{DEVICE}/config").write_bytes(b"\xff" * 64)


def _other_card(computer: Machine) -> None:
    path = f"{TOPOLOGY}/nodes/1/properties"
    computer.write(path, computer.place(path).read_text().replace("110000", "100300"))


def _damaged(computer: Machine) -> None:
    computer.write(f"{TOPOLOGY}/generation_id", "two\n")


@pytest.mark.parametrize(
    ("break_it", "check", "words", "following"),
    [
        pytest.param(
            _no_group, "/dev/kfd", "ann is not in that group", "usermod -aG render ann", marks=needs_root
        ),
        pytest.param(_old_session, "/dev/kfd", "session began before", "newgrp render", marks=needs_root),
        (_no_driver, "amdgpu", "not loaded", "modprobe amdgpu"),
        (_no_device, "/dev/kfd", "no /dev/kfd", "--device /dev/kfd"),
        (_no_render_node, "kfd:0 node", "renderD128", "--device /dev/dri"),
        (_locked, "driver", "being reset", "barewave fault"),
        (_lost, "kfd:0 bus", "does not answer", "power"),
        (_other_card, "cards", "gfx1030", "RX 7000"),
        (_damaged, "cards", "not a number", "barewave fault"),
    ],
)
def test_what_makes_a_card_unusable_is_named_with_what_to_type(
    computer: Machine, break_it: Callable[[Machine], None], check: str, words: str, following: str
) -> None:
    break_it(computer)
    checks = computer.checks()
    assert not is_usable(checks.values())
    assert checks[check].state == "fail"
    assert words in checks[check].what
    assert following in checks[check].next


@pytest.mark.parametrize(
    ("path", "text", "check", "state", "words"),
    [
        (f"{TOPOLOGY}/nodes/1/io_links/0/properties", "type 2\nnode_from 1\nnode_to 0\nflags 13\n",
         "kfd:0 atomics", "warn", "printf"),
        (f"{TOPOLOGY}/nodes/1/mem_banks/1/properties", f"heap_type 2\nsize_in_bytes {20 << 30}\n",
         "kfd:0 memory", "warn", "the CPU sees 24.00"),
        (f"{DEVICE}/current_link_width", "4\n", "kfd:0 link", "warn", "x16"),
        (f"{DEVICE}/hwmon/hwmon3/temp2_input", "108000\n", "kfd:0 heat", "warn", "108"),
        (f"{DEVICE}/mem_info_vram_used", f"{(24 << 30) - 1}\n", "kfd:0 use", "warn", "100%"),
        ("/sys/module/amdgpu/parameters/cwsr_enable", "0\n", "amdgpu", "warn", "cwsr_enable=0"),
        ("/sys/module/amdgpu/version", "6.10.5\n", "amdgpu", "ok", "version 6.10.5"),
        ("/dev/kmsg", "6,1,2,-;amdgpu: MES failed to response msg=3\n", "kernel log", "warn", "REMOVE_QUEUE"),
        ("/dev/kmsg", "amdgpu: GPU reset begin!\namdgpu: GPU reset succeeded, trying\n",
         "kernel log", "note", "succeeded"),
    ],
)  # fmt: skip
def test_what_is_not_well_is_a_warning_and_the_card_stays_usable(
    computer: Machine, path: str, text: str, check: str, state: str, words: str
) -> None:
    computer.write(path, text)
    checks = computer.checks()
    assert is_usable(checks.values())
    assert (checks[check].state, words in checks[check].what) == (state, True), checks[check]


def test_an_old_driver_is_a_note(computer: Machine) -> None:
    computer.options["minor"] = 11
    assert computer.checks()["driver"].state == "note"


def test_two_cards_behind_a_translating_iommu_are_warned_of(computer: Machine) -> None:
    computer.place("/sys/class/iommu/ivhd0").mkdir(parents=True)
    computer.write(f"{DEVICE}/iommu_group/type", "DMA-FQ\n")
    assert computer.checks()["IOMMU"].state == "ok"  # one card: nothing passes between cards
    for path in list(computer.place(f"{TOPOLOGY}/nodes/1").rglob("properties")):
        second = Path(str(path).replace("nodes/1", "nodes/2"))
        second.parent.mkdir(parents=True, exist_ok=True)
        second.write_text(path.read_text())
    computer.write(f"{TOPOLOGY}/nodes/2/gpu_id", "40001\n")
    computer.write(f"{TOPOLOGY}/nodes/2/name", "\n")
    check = computer.checks()["IOMMU"]
    assert (check.state, "iommu=pt" in check.next) == ("warn", True)


def test_who_holds_the_card_and_who_is_stuck(computer: Machine) -> None:
    computer.process(4001, "python3 (train)", "S", "/dev/kfd", "/dev/dri/renderD128", "/dev/null")
    computer.process(4002, "Xorg", "S", "/dev/dri/renderD128")
    computer.process(4003, "idle", "S", "/dev/null")
    proc = "/sys/devices/virtual/kfd/kfd/proc/4001"
    computer.write(f"{proc}/vram_36421", f"{3 << 30}\n")
    computer.write(f"{proc}/queues/0/gpuid", "36421\n")
    check = computer.checks()["held by"]
    assert check.state == "ok"
    assert check.what == "python3 (train) 4001 (3.00 GiB, 1 queue), Xorg 4002 (graphics)"
    computer.process(4004, "hung", "D", "/dev/kfd")
    check = computer.checks()["held by"]
    assert (check.state, "stuck" in check.what, "restart" in check.next) == ("warn", True, True)


def test_rocms_override_is_warned_of(computer: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HSA_OVERRIDE_GFX_VERSION", "11.0.0")
    assert computer.checks()["environment"].state == "warn"


def test_garbage_in_every_file_is_survived(computer: Machine) -> None:
    for path in computer.root.rglob("*"):
        if path.is_file():
            path.write_bytes(b"\xff\x00(%s" * 50)
    assert not is_usable(computer.checks().values())


def test_the_emulated_card_is_usable(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HSA_OVERRIDE_GFX_VERSION", raising=False)
    assert main(["doctor", "--device", "emulated", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["usable"] is True
    assert {"kernel", "amdgpu", "driver", "cards", "held by"} <= {check["name"] for check in report["checks"]}
    assert main(["doctor", "--device", "emulated"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "usable"
    assert max(map(len, lines)) < 80


@pytest.mark.skipif(os.path.exists("/dev/kfd"), reason="this machine has a driver")
def test_a_machine_without_a_card_is_not_usable(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--device", "kfd:0"]) == 1
    out = capsys.readouterr().out
    assert out.splitlines()[-1].startswith("not usable")
    assert "BAREWAVE_DEVICE=emulated" in out.replace("\n", " ").replace("  ", "")


def test_an_unknown_device_is_refused_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--device", "moon"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_whatever_is_wrong_says_what_to_do() -> None:
    tree = ast.parse(Path(doctor_checks.__file__).read_text())
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    made = [call for call in calls if ast.unparse(call.func) == "Check"]
    bad = [call for call in made if {"warn", "fail"} & states(call.args[1])]
    assert len(bad) > 10
    # a starred argument stands for what is wrong and what to do
    assert [ast.unparse(call) for call in bad if len(call.args) < 4 and "*" not in ast.unparse(call)] == []


def states(argument: ast.expr) -> set[str]:
    """The states that an argument may be, as text."""
    return {str(node.value) for node in ast.walk(argument) if isinstance(node, ast.Constant)}
