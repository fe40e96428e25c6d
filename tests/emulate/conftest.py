"""A device server in this process, and a C program that uses the device without knowing of it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.server import DeviceServer, build_library
from barewave.emulator.server.library import compiler

SOURCE = Path(__file__).with_name("device_client.c")


@pytest.fixture(scope="session")
def library() -> Path:
    if compiler() is None:
        pytest.skip("no C compiler on PATH: the preloaded library cannot be built")
    return build_library()


@pytest.fixture(scope="session")
def program(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The C program, built by the system's compiler."""
    folder = tmp_path_factory.mktemp("client")
    # kfd_ioctl.h wants libdrm's header for nothing but these.
    (folder / "drm").mkdir()
    (folder / "drm" / "drm.h").write_text("#include <linux/types.h>\n#include <linux/ioctl.h>\n")
    path = folder / "device_client"
    subprocess.run(
        [str(compiler()), "-O1", "-Wall", "-Wextra", "-Werror", f"-I{folder}", "-o", path, SOURCE], check=True
    )
    return path


@pytest.fixture
def server(library: Path) -> Iterator[DeviceServer]:
    """A server of one card with 1 GiB."""
    machine = Machine.shared(replace(RX_7900_XTX, vram=1 << 30), 1)
    with DeviceServer(machine) as server:
        machine.release()
        yield server
