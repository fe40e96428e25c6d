"""What the tests of ``barewave.hip`` share: the module on fresh emulated cards, and kernels."""

from pathlib import Path

import pytest

from barewave import hip
from barewave.runtime.hip.context import process

__all__ = ["KERNELS", "TRAP", "check", "code", "hip_cards", "two_cards"]

ROOT = Path(__file__).resolve().parents[2]
KERNELS = ROOT / "examples" / "hip" / "kernels.co"
TRAP = ROOT / "tests" / "data" / "kernels" / "trap.clang22.O3.co"


def check(result):
    """Results of a call that has to succeed."""
    assert result[0] is hip.hipError_t.hipSuccess, f"{result[0]!r}: {hip.last_message()}"
    return result[1] if len(result) == 2 else result[1:]


def code(result):
    """Name of the error that a call returned; all other results must be empty."""
    assert result[0] is not hip.hipError_t.hipSuccess
    assert all(value is None for value in result[1:])
    return result[0].name


def _cards(monkeypatch, which):
    process.close()
    monkeypatch.setenv("BAREWAVE_DEVICE", which)
    monkeypatch.delenv("HIP_VISIBLE_DEVICES", raising=False)
    hip.hipGetLastError()
    yield hip
    process.close()


@pytest.fixture
def hip_cards(monkeypatch):
    """``barewave.hip`` with one emulated card that nobody has used."""
    yield from _cards(monkeypatch, "emulated")


@pytest.fixture
def two_cards(monkeypatch):
    """``barewave.hip`` with two emulated cards that nobody has used."""
    yield from _cards(monkeypatch, "emulated:2")
