"""Offload bundles that clang and its bundler made, and what damage does to them."""

from __future__ import annotations

import contextlib
import hashlib
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from barewave.errors import LoadError
from barewave.isa.code_object import CodeObject
from barewave.isa.offload_bundle import choose_entry, fat_binaries, read_bundle

DATA = Path(__file__).resolve().parents[1] / "data" / "programs"
MAGIC = b"__CLANG_OFFLOAD_BUNDLE__"


def read(name: str) -> bytes:
    return (DATA / name).read_bytes()


def bundle(*entries: tuple[str, int, int], contents: bytes = b"x" * 64) -> bytes:
    head = MAGIC + struct.pack("<Q", len(entries))
    for name, offset, size in entries:
        head += struct.pack("<3Q", offset, size, len(name)) + name.encode()
    return head.ljust(512, b"\0") + contents


def packed(raw: bytes, *, method: int = 0, size: int | None = None, body: bytes | None = None) -> bytes:
    body = zlib.compress(raw) if body is None else body
    digest = hashlib.md5(raw).digest()[:8]
    length = len(raw) if size is None else size
    return struct.pack("<4sHHQQ8s", b"CCOB", 3, method, 32 + len(body), length, digest) + body


@pytest.mark.parametrize(
    ("clang", "targets"),
    [
        ("19", ["gfx1100", "gfx1030", "gfx90a:xnack+"]),
        ("22", ["gfx1101", "gfx11-generic", "gfx90a:sramecc+:xnack-"]),
    ],
)
@pytest.mark.parametrize("kind", ["plain", "compressed"])
def test_what_clang_wrote_is_read(kind: str, clang: str, targets: list[str]) -> None:
    entries = read_bundle(read(f"{kind}.clang{clang}.hipfb"))
    assert sorted(entry.target for entry in entries if entry.target) == sorted(targets)
    for entry in entries:
        if entry.target:
            assert CodeObject.read(entry.data).target == entry.target.split(":")[0]
        else:
            assert (entry.id.split("-")[0], entry.data) == ("host", b"")


@pytest.mark.parametrize("clang", ["19", "22"])
def test_compressed_and_plain_hold_the_same(clang: str) -> None:
    assert read_bundle(read(f"compressed.clang{clang}.hipfb")) == read_bundle(
        read(f"plain.clang{clang}.hipfb")
    )


def test_the_versions_are_those_that_the_files_are_meant_to_have() -> None:
    found = {path.name: path.read_bytes()[4] for path in DATA.glob("*ed.clang*.hipfb")}
    assert found == {"compressed.clang19.hipfb": 2, "compressed.clang22.hipfb": 3}


@pytest.mark.parametrize("clang", ["19", "22"])
def test_the_bundlers_own_output_is_read(clang: str) -> None:
    entries = read_bundle(read(f"bundler.clang{clang}.hipfb"))
    assert [entry.target for entry in entries] == ["", "gfx1100", "gfx1030"]
    assert entries[1].id == "hip-amdgcn-amd-amdhsa--gfx1100"


def test_zlib_and_version_1_are_read() -> None:
    raw = read("plain.clang19.hipfb")
    expected = read_bundle(raw)
    assert read_bundle(packed(raw)) == expected
    digest = hashlib.md5(raw).digest()[:8]
    first = struct.pack("<4sHHI8s", b"CCOB", 1, 0, len(raw), digest) + zlib.compress(raw)
    assert read_bundle(first) == expected


def test_the_exact_target_comes_before_the_generic_one() -> None:
    entries = read_bundle(read("plain.clang22.hipfb"))
    assert choose_entry(entries, "gfx1100").target == "gfx11-generic"
    assert choose_entry(entries, "gfx1101").target == "gfx1101"
    assert choose_entry(entries[::-1], "gfx1101").target == "gfx1101"


def test_a_generic_entry_needs_code_object_version_6() -> None:
    entries = [entry for entry in read_bundle(read("plain.clang22.hipfb")) if entry.target == "gfx11-generic"]
    older = bytearray(entries[0].data)
    older[8] = 3
    old = bundle(("hipv4-amdgcn-amd-amdhsa--gfx11-generic", 512, len(older)), contents=bytes(older))
    with pytest.raises(LoadError, match="version 6 and later"):
        choose_entry(read_bundle(old), "gfx1100")


def test_an_error_names_what_is_held_and_what_the_card_is() -> None:
    entries = read_bundle(read("plain.clang19.hipfb"))
    with pytest.raises(
        LoadError, match=r"nothing for gfx1102: it holds .*gfx1100.*gfx90a:xnack\+.*arch=gfx1102"
    ):
        choose_entry(entries, "gfx1102")
    with pytest.raises(LoadError, match="no code for an AMD GPU"):
        choose_entry(read_bundle(bundle(("host-x86_64-unknown-linux-gnu-", 512, 0))), "gfx1100")


def test_features_that_gfx11_does_not_have_are_not_for_it() -> None:
    entries = read_bundle(bundle(("hipv4-amdgcn-amd-amdhsa--gfx1100:xnack+", 512, 64)))
    with pytest.raises(LoadError, match=r"gfx1100:xnack\+ \(gfx1100 has no xnack\)"):
        choose_entry(entries, "gfx1100")


def test_a_host_object_and_a_linked_library_give_their_fat_binaries() -> None:
    (one,) = fat_binaries(read("globals.clang22.o"))
    kernels = [set(CodeObject.read(choose_entry(read_bundle(one), "gfx1100").data).kernels)]
    for part in fat_binaries(read("two_sources.clang22.so")):
        kernels.append(set(CodeObject.read(choose_entry(read_bundle(part), "gfx1100").data).kernels))
    assert kernels == [
        {"fill_table", "add_to_counter"},
        {"fill_table", "add_to_counter"},
        {"rotate", "second_source"},
    ]


def test_plain_bundles_behind_one_another_are_separated() -> None:
    first, second = read("plain.clang19.hipfb"), read("plain.clang22.hipfb")
    found = fat_binaries(first + bytes(-len(first) % 4096) + second)
    assert [read_bundle(part) for part in found] == [read_bundle(first), read_bundle(second)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no offload bundle"),
        (b"\x7fELF", "no offload bundle"),
        (MAGIC, "cut off"),
        (MAGIC + bytes(8), "declares 0 entries"),
        (MAGIC + b"\xff" * 8, "declares 18446744073709551615 entries"),
        (MAGIC + struct.pack("<Q", 3) + bytes(24), "name of entry 0 has 0 bytes"),
        (MAGIC + struct.pack("<4Q", 1, 0, 0, 1 << 40), "name of entry 0"),
        (MAGIC + struct.pack("<Q3Q", 1, 0, 0, 2) + b"\xff\xfe", "not ASCII"),
        (bundle(("a-amdgcn-amd-amdhsa--gfx1100", 512, 65)), "cut off"),
        (bundle(("a-amdgcn-amd-amdhsa--gfx1100", (1 << 64) - 8, 64)), "cut off"),
        (bundle(("a-amdgcn-amd-amdhsa--gfx1100", 0, 64)), "overlap"),
        (bundle(("a", 512, 40), ("b", 540, 20)), "overlap"),
        (bundle(("a", 512, 4), ("a", 520, 4)), "holds 'a' twice"),
        (b"CCOB\x04\0\0\0" + bytes(32), "version 4"),
        (b"CCOB\x03\0\1\0" + bytes(8), "cut off"),
        (packed(b"x", method=7), "method 7"),
        (packed(b"x", size=(1 << 30) + 1), "the limit is"),
        (packed(MAGIC + bytes(99), size=99), "holds more"),
        (packed(MAGIC + bytes(99), size=9999), "holds only"),
        (packed(b"no bundle"), "holds no bundle"),
        (packed(b"abc", body=b"garbage"), "damaged"),
        (packed(b"abc", body=b"garbage", method=1), "damaged"),
        (packed(MAGIC + bytes(99))[:-4], "cut off"),
        (packed(bytes(100), body=zlib.compress(bytes(99) + b"x")), "declared hash"),
    ],
)
def test_damage_is_named(data: bytes, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        read_bundle(data)


@pytest.mark.parametrize("method", [0, 1])
def test_a_bomb_stops_at_the_declared_size(method: int) -> None:
    """A gigabyte of zeros in some kilobytes, declared as 100 bytes: nothing near a gigabyte is made."""
    import tracemalloc

    import zstandard

    if method:
        machine = zstandard.ZstdCompressor().compressobj()
        body = b"".join(machine.compress(bytes(1 << 24)) for _ in range(64)) + machine.flush()
    else:
        deflate = zlib.compressobj()
        body = b"".join(deflate.compress(bytes(1 << 24)) for _ in range(8)) + deflate.flush()
    tracemalloc.start()
    try:
        with pytest.raises(LoadError, match="holds more"):
            read_bundle(packed(b"x" * 100, method=method, body=body))
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "name", ["plain.clang22.hipfb", "compressed.clang19.hipfb", "compressed.clang22.hipfb"]
)
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_flipped_and_cut_bundles_are_refused_or_read(name: str, data: st.DataObject) -> None:
    damaged = bytearray(read(name))
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, min(len(damaged) - 1, 511)))] ^= data.draw(st.integers(1, 255))
    cut = bytes(damaged[: data.draw(st.integers(0, len(damaged)))])
    for candidate in (bytes(damaged), cut):
        for reader in (read_bundle, fat_binaries):
            with contextlib.suppress(LoadError):
                reader(candidate)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (bytes(5000), "empty"),
        (b"junk", "byte 0x0"),
        (b"\x7fELF\x02\x01" + bytes(58), "no section .hip_fatbin"),
        (b"\x7fELF\x02\x01" + bytes(20), "cut off"),
    ],
)
def test_files_without_fat_binaries_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(LoadError, match=message):
        fat_binaries(data)


def test_every_cut_of_a_host_object_is_refused_or_read() -> None:
    whole = read("globals.clang22.o")
    for length in range(0, len(whole), 97):
        with contextlib.suppress(LoadError):
            fat_binaries(whole[:length])
