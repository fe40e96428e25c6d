"""Topology from sysfs: a whole card, its formulas, and files that hold nonsense."""

from __future__ import annotations

import errno
import os

import pytest
from kfd_fake_host import GPU_ID, FakeHost

from barewave.errors import KFDError
from barewave.kfd.topology import ROOT, read_topology

NODE = f"{ROOT}/nodes/1"


def test_one_card_is_read_as_published() -> None:
    topology = read_topology(FakeHost())
    assert topology.generation_id == 2
    assert [node.gpu_id for node in topology.nodes] == [0, GPU_ID]
    (card,) = topology.gpus
    assert card.gfx_target == (11, 0, 0)
    assert card.gfx_name == "gfx1100"
    assert (card.compute_units, card.shader_engines, card.wave_slots) == (96, 6, 3072)
    assert (card.wave_size, card.lds_size, card.waves_per_simd) == (32, 65536, 16)
    assert card.vram_size == card.host_visible_vram_size == 25753026560
    assert card.drm_render_minor == 128
    assert card.unique_id == 11673270660693242239
    assert [(cache.level, cache.size) for cache in card.caches] == [
        (1, 32 << 10),
        (2, 6 << 20),
        (3, 96 << 20),
    ]
    assert [(link.node_from, link.node_to, link.peer) for link in card.links] == [(1, 0, False)]


def test_save_area_follows_the_kernels_formula_where_sysfs_has_none() -> None:
    (card,) = read_topology(FakeHost()).gpus
    assert (card.ctl_stack_size, card.cwsr_size, card.debug_memory_size) == (0xA000, 0x2BEA000, 0x18000)


def test_save_area_of_sysfs_wins_over_the_formula() -> None:
    host = FakeHost()
    host.files[f"{NODE}/properties"] += "cwsr_size 123\nctl_stack_size 45\n"
    (card,) = read_topology(host).gpus
    assert (card.ctl_stack_size, card.cwsr_size) == (45, 123)


@pytest.mark.parametrize(
    ("file", "text", "word"),
    [
        (f"{NODE}/gpu_id", "abc", "not a number"),
        (f"{NODE}/gpu_id", "", "not a number"),
        (f"{NODE}/gpu_id", "9" * 30, "not a number"),
        (f"{NODE}/properties", "simd_count\n", "not a name and a number"),
        (f"{NODE}/properties", "simd_count -4\n", "not a name and a number"),
        (f"{NODE}/properties", "simd_count 192\n", "no property gfx_target_version"),
        (f"{NODE}/properties", "\x00\xff\x00", "not a name and a number"),
        (
            f"{NODE}/properties",
            "simd_count 99999999\ngfx_target_version 110000\ndrm_render_minor 128\n",
            "simd_count 99999999",
        ),
        (f"{NODE}/mem_banks/0/properties", "heap_type 1\n", "no property size_in_bytes"),
        (f"{NODE}/io_links/0/properties", "type x\n", "not a name and a number"),
        (f"{ROOT}/generation_id", "?", "not a number"),
    ],
)
def test_malformed_file_is_named(file: str, text: str, word: str) -> None:
    host = FakeHost()
    host.files[file] = text
    with pytest.raises(KFDError, match=word) as error:
        read_topology(host)
    assert file in str(error.value)


def test_missing_file_is_named() -> None:
    host = FakeHost()
    del host.files[f"{NODE}/properties"]
    with pytest.raises(KFDError, match="ENOENT") as error:
        read_topology(host)
    assert f"{NODE}/properties" in str(error.value)


def test_card_that_a_container_may_not_use_is_left_out() -> None:
    class Confined(FakeHost):
        def read_file(self, path: str) -> bytes:
            if path.startswith(f"{ROOT}/nodes/7/"):
                raise OSError(errno.EPERM, os.strerror(errno.EPERM), path)
            return super().read_file(path)

    host = Confined()
    host.files[f"{ROOT}/nodes/7/gpu_id"] = "12345\n"
    topology = read_topology(host)
    assert len(topology.gpus) == 1
    assert all(node.index != 7 for node in topology.nodes)


def test_topology_is_read_again_when_its_generation_changes() -> None:
    class Changing(FakeHost):
        reads = 0

        def read_file(self, path: str) -> bytes:
            if path.endswith("generation_id"):
                self.reads += 1
                # The first reading ends in another generation than it began.
                return b"7" if self.reads > 1 else b"6"
            return super().read_file(path)

    host = Changing()
    assert read_topology(host).generation_id == 7
    assert host.reads == 3


def test_topology_that_never_settles_ends_in_an_error() -> None:
    class Restless(FakeHost):
        reads = 0

        def read_file(self, path: str) -> bytes:
            if path.endswith("generation_id"):
                self.reads += 1
                return str(self.reads).encode()
            return super().read_file(path)

    with pytest.raises(KFDError, match="changes all the time"):
        read_topology(Restless())
