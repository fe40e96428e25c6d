"""top: what it reads of sysfs files as real cards have them, and of the emulated card's."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from barewave import Device
from barewave.__main__ import main
from barewave.tools.system_files import SystemFiles
from barewave.tools.top import _print, snapshot

DEVICE = "/sys/class/drm/renderD128/device"
HWMON = f"{DEVICE}/hwmon/hwmon2"
KFD = "/sys/devices/virtual/kfd/kfd"
NODE = f"{KFD}/topology/nodes/0"
FILES = {
    f"{KFD}/topology/generation_id": "1",
    f"{NODE}/gpu_id": "36421",
    f"{NODE}/name": "ip discovery",
    f"{NODE}/properties": "simd_count 192\nsimd_per_cu 2\ngfx_target_version 110000\ndrm_render_minor 128\n"
    "device_id 29772\nvendor_id 4098",
    f"{DEVICE}/gpu_busy_percent": "97\n",
    f"{DEVICE}/mem_busy_percent": "40\n",
    f"{DEVICE}/mem_info_vram_total": str(24 << 30),
    f"{DEVICE}/mem_info_vram_used": str(6 << 30),
    f"{HWMON}/freq1_input": "2482000000",
    f"{HWMON}/freq1_label": "sclk",
    f"{HWMON}/freq2_input": "1249000000",
    f"{HWMON}/freq2_label": "mclk",
    f"{HWMON}/power1_average": "303000000",
    f"{HWMON}/power1_cap": "339000000",
    f"{HWMON}/temp1_input": "58000",
    f"{HWMON}/temp1_label": "edge",
    f"{HWMON}/temp2_input": "84000",
    f"{HWMON}/temp2_label": "junction",
    f"{HWMON}/fan1_input": "1480",
    f"{KFD}/proc/77/vram_36421": str(5 << 30),
    f"{KFD}/proc/77/stats_36421/cu_occupancy": "96",
    f"{KFD}/proc/77/queues/0/gpuid": "36421",
    f"{KFD}/proc/77/queues/1/gpuid": "36421",
    f"{KFD}/proc/self": "no number",
}


class Files:
    """Sysfs from a dictionary."""

    name = "linux"

    def __init__(self, files: dict[str, str]) -> None:
        self.files = files

    def read_file(self, path: str) -> bytes:
        if path not in self.files:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return self.files[path].encode()

    def list_directory(self, path: str) -> list[str]:
        inside = {name[len(path) + 1 :].split("/")[0] for name in self.files if name.startswith(path + "/")}
        if not inside:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return sorted(inside)


@pytest.fixture
def system(tmp_path: Path) -> SystemFiles:
    (tmp_path / "proc" / "77").mkdir(parents=True)
    (tmp_path / "proc" / "77" / "stat").write_text("77 (train [red] (x)) R 1 2")
    return SystemFiles(str(tmp_path))


def look(files: dict[str, str], system: SystemFiles) -> dict[str, Any]:
    host: Any = Files(files)
    return snapshot(host, system)


def test_sensors_and_processes_are_read_in_their_units(
    system: SystemFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    state = look(FILES, system)
    [card] = state["cards"]
    sensors = card["sensors"]
    assert (sensors["busy"], sensors["power"], sensors["power_cap"]) == (97, 303.0, 339.0)
    assert sensors["clocks"] == {"sclk": 2482.0, "mclk": 1249.0}
    assert sensors["temperatures"] == {"edge": 58.0, "junction": 84.0}
    [process] = state["processes"]
    assert (process["vram"], process["queues"], process["occupied_units"]) == (5 << 30, 2, 96)
    assert process["name"] == "train [red] (x)"
    _print(state)
    lines = capsys.readouterr().out.splitlines()
    assert lines[2].split() == ["kfd:0", "97%", "6.00/24.0", "2482", "1249", "303/339", "84", "1480"]
    assert max(map(len, lines)) < 80


def test_each_missing_sensor_leaves_a_dash_and_nothing_else_is_lost(
    system: SystemFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    for missing in [path for path in FILES if path.startswith(DEVICE)]:
        state = look({path: text for path, text in FILES.items() if path != missing}, system)
        assert state["processes"]
        _print(state)
    bare = {path: text for path, text in FILES.items() if not path.startswith(DEVICE)}
    capsys.readouterr()
    _print(look(bare, system))
    assert capsys.readouterr().out.splitlines()[2].split() == ["kfd:0", *"–––––––"]


def test_sensors_of_a_card_that_sleeps_or_lies_are_dashes(system: SystemFiles) -> None:
    state = look({**FILES, f"{DEVICE}/gpu_busy_percent": "busy", f"{HWMON}/temp1_input": "9" * 99}, system)
    [card] = state["cards"]
    assert card["sensors"]["busy"] is None
    assert set(card["sensors"]["temperatures"]) == {"junction"}


def test_the_emulated_card_shows_the_memory_and_queues_of_this_process() -> None:
    with Device("emulated") as device:
        host = device.gpu.kfd.host
        [card] = snapshot(host)["cards"]
        before = card["sensors"]["vram_used"]
        with device.empty(1 << 22, "f4"), device.stream():
            state = snapshot(host)
            [card] = state["cards"]
            assert card["sensors"]["vram_used"] >= before + (1 << 24)
            mine = [process for process in state["processes"] if process["pid"] == os.getpid()]
            assert sum(process["queues"] for process in mine) >= 1
            assert sum(process["vram"] for process in mine) >= 1 << 24


def test_the_verb_looks_once_where_no_terminal_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["top", "--device", "emulated"]) == 0
    assert "emulated:0" in capsys.readouterr().out
    assert main(["top", "--device", "emulated", "--json"]) == 0
    assert set(json.loads(capsys.readouterr().out)) == {"cards", "processes"}


@pytest.mark.parametrize(
    "words", [["--device", "moon"], ["--interval", "soon"], ["--interval", "nan"], ["--interval", "-1"]]
)
def test_wrong_words_are_refused_with_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["top", *words]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.skipif(os.path.exists("/dev/kfd"), reason="this machine has a driver")
def test_no_driver_is_an_error_that_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["top", "--device", "kfd"]) == 1
    assert "amdgpu" in capsys.readouterr().err
