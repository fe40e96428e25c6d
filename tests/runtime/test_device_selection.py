"""Which card a device string stands for, and what is said when there is none."""

from __future__ import annotations

import errno
import os
from typing import Any

import pytest

from barewave import BarewaveError, Device, KFDError
from barewave.runtime import selection


class RefusingHost:
    """A machine whose /dev/kfd cannot be opened."""

    name = "linux"

    def __init__(self, number: int) -> None:
        self.number = number

    def open(self, path: str, flags: int) -> int:
        raise OSError(self.number, os.strerror(self.number), path)

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"nothing but open may be called, not {name}")


def test_no_driver_falls_back_to_the_emulated_card_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("BAREWAVE_DEVICE", raising=False)
    monkeypatch.setattr(selection, "_linux_host", lambda: RefusingHost(errno.ENOENT))
    with Device() as device:
        assert device.emulated
        assert device.target == "gfx1100"
    assert "there is no /dev/kfd; running on an emulated card" in capsys.readouterr().err


def test_a_driver_that_may_not_be_opened_is_an_error_that_names_the_groups(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("BAREWAVE_DEVICE", raising=False)
    monkeypatch.setattr(selection, "_linux_host", lambda: RefusingHost(errno.EACCES))
    for which in (None, "kfd:0"):
        with pytest.raises(KFDError, match=r"render.*video|video.*render") as caught:
            Device(which)
        assert caught.value.errno == errno.EACCES


def test_the_environment_chooses(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated")
    with Device() as device:
        assert device.emulated
    assert capsys.readouterr().err == "", "what was asked for needs no notice"
    monkeypatch.setenv("BAREWAVE_DEVICE", "cuda")
    with pytest.raises(BarewaveError, match=r"unknown device 'cuda' \(from BAREWAVE_DEVICE\); choose"):
        Device()


@pytest.mark.parametrize("which", ["", "kfd", "kfd:", "kfd:-1", "kfd:x", "Emulated", "kfd:0 "])
def test_unknown_devices_are_refused_with_the_choices(which: str) -> None:
    with pytest.raises(BarewaveError, match="choose 'emulated', 'kfd:N'"):
        Device(which)


def test_several_emulated_cards_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAREWAVE_DEVICE", "emulated:3")
    with Device() as device:
        assert len(device) == 3
    with Device("emulated:1") as device:
        assert len(device) == 1
    for which in ("emulated:0", "emulated:17", "emulated:", "emulated:x"):
        with pytest.raises(BarewaveError, match="'emulated:N'"):
            Device(which)
    with pytest.raises(BarewaveError, match=r"count=2 is for Device\('emulated'\)"):
        Device("emulated:3", count=2)


def test_several_emulated_cards_are_devices_of_their_own() -> None:
    second = Device("emulated", count=2)[1]
    try:
        assert second.index == 1
        assert len(second) == 2
        first = second[0]
        assert first[1] is second
        assert first.gpu.gpu_id != second.gpu.gpu_id
        x = first.zeros(4)
        second.close()
        assert x.numpy().tolist() == [0, 0, 0, 0], "the first one goes on"
        first.close()
        with pytest.raises(BarewaveError, match="closed"):
            first.zeros(4)
    finally:
        second.close()


def test_a_card_that_is_not_there() -> None:
    with Device("emulated") as device, pytest.raises(BarewaveError, match="no card 1; this driver has 1"):
        device[1]
    with pytest.raises(BarewaveError, match="count=0"):
        Device("emulated", count=0)
    with pytest.raises(BarewaveError, match="count=2 is for Device"):
        Device("kfd:0", count=2)


def test_the_card_goes_by_the_name_on_its_box() -> None:
    with Device("emulated") as device:
        assert device.name == "AMD Radeon RX 7900 XTX (emulated)"
        assert device.properties["compute_units"] == 96
