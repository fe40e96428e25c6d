"""What the host writes to a card's memory is flushed to it."""

from __future__ import annotations

import numpy as np
import pytest

from barewave import Device, LaunchConfig, Program, launch

ENDS = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl ends
.p2align 8
.type ends,@function
ends:
  s_endpgm
.rodata
.p2align 6
.amdhsa_kernel ends
  .amdhsa_next_free_vgpr 1
  .amdhsa_next_free_sgpr 1
.end_amdhsa_kernel
"""


@pytest.fixture
def device():
    with Device("emulated") as card:
        yield card


@pytest.fixture
def flushes(device, monkeypatch):
    made: list[int] = []
    monkeypatch.setattr(device.gpu, "flush_hdp", lambda: made.append(1))
    return made


def test_arrays_are_flushed_when_the_host_has_written_them(device, flushes):
    with device.array(np.arange(4)) as x:
        assert len(flushes) == 1
        x.copy_from(np.ones(4, np.int64))
        assert len(flushes) == 2
        x.fill(3)
        assert len(flushes) == 3
        x.numpy()
        assert len(flushes) == 3
    with device.zeros(4):
        assert len(flushes) == 4
    with device.zeros(4, kind="gtt"):
        assert len(flushes) == 4  # system memory is coherent


def test_code_is_flushed_when_it_is_loaded(device, flushes):
    program = Program.from_asm(ENDS)
    program.load(device)
    assert len(flushes) == 1


def test_cached_code_is_forgotten_after_a_load_and_only_then(device, monkeypatch):
    made: list[str] = []
    kernels = [Program.from_asm(ENDS).kernel("ends") for _ in range(2)]
    config = LaunchConfig(grid=1, block=32)
    with device.stream() as first, device.stream() as second:
        for stream in (first, second):
            forget = stream._queue.invalidate_code_caches

            def note(timeout, stream=stream, forget=forget):
                made.append(stream.name)
                return forget(timeout)

            monkeypatch.setattr(stream._queue, "invalidate_code_caches", note)
        for kernel in kernels:
            for stream in (first, second):
                launch(stream, config, kernel)
                launch(stream, config, kernel)
        first.sync(10)
        second.sync(10)
    assert made == [first.name, second.name] * 2
