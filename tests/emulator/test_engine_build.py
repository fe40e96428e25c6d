"""The committed IR is what the C files say, and shader code's view of the structures is the engine's."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from barewave.emulator.command_processor import build
from barewave.emulator.command_processor.native import ffi
from barewave.emulator.shader.cache import ObjectCache


@pytest.mark.skipif(shutil.which(build.COMPILER) is None, reason=f"{build.COMPILER} is not installed")
def test_the_committed_ir_is_current():
    assert build.is_current(), "run: python -m barewave.emulator.command_processor.build"


def test_structures_have_the_offsets_that_compiled_code_uses():
    wave, worker = ffi.typeof("struct wave"), ffi.typeof("struct worker")
    for member, offset in {"pc": 0, "sgpr": 8, "scc": 520, "mode": 524, "lds": 528, "scratch": 552}.items():
        assert ffi.offsetof(wave, member) == offset
    for member, offset in {"stop": 0, "load": 24, "load_slots": 256, "address": 2304, "data": 2816}.items():
        assert ffi.offsetof(worker, member) == offset


def test_what_was_stored_is_found_by_its_key_only(tmp_path):
    cache = ObjectCache(tmp_path / "barewave")
    cache.store(b"key", b"data")
    assert cache.load(b"key") == b"data"
    assert cache.load(b"other") is None
    assert stat.S_IMODE((tmp_path / "barewave").stat().st_mode) == 0o700
    assert len(list((tmp_path / "barewave").iterdir())) == 1, "no temporary file is left"


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "longer"])
def test_a_damaged_file_counts_as_absent(tmp_path, damage):
    cache = ObjectCache(tmp_path / "barewave")
    cache.store(b"key", b"data" * 100)
    (file,) = (tmp_path / "barewave").iterdir()
    content = bytearray(file.read_bytes())
    if damage == "flipped":
        content[-1] ^= 1
    file.write_bytes({"cut": content[:-3], "empty": b"", "longer": content + b"x"}.get(damage, content))
    assert cache.load(b"key") is None
    cache.store(b"key", b"anew")
    assert cache.load(b"key") == b"anew"


def test_a_link_in_the_place_of_a_file_is_not_followed(tmp_path):
    cache = ObjectCache(tmp_path / "barewave")
    cache.store(b"key", b"data")
    (file,) = (tmp_path / "barewave").iterdir()
    moved = tmp_path / "elsewhere"
    file.rename(moved)
    file.symlink_to(moved)
    assert cache.load(b"key") is None


def test_a_folder_that_others_can_write_or_that_is_a_link_is_not_used(tmp_path):
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for name in ("open", "link"):
        cache = ObjectCache(tmp_path / name)
        cache.store(b"key", b"data")
        assert cache.load(b"key") is None
    assert not os.listdir(tmp_path / "real")


def test_the_default_folder_follows_the_environment(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert ObjectCache().folder == tmp_path / "barewave"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert ObjectCache().folder == Path(tmp_path, ".cache", "barewave")
