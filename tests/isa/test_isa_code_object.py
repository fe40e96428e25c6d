import random
from itertools import pairwise
from pathlib import Path

import msgpack
import pytest

from barewave import isa
from barewave.descriptor import RSRC1
from barewave.errors import LoadError
from barewave.isa.linker import link
from barewave.isa.object_file import ObjectFile, ObjectSection, ObjectSymbol, Relocation

TESTS = Path(__file__).parents[1]
EXAMPLES = sorted((TESTS.parent / "examples").glob("*.s"))
CLANG = sorted((TESTS / "data" / "kernels").glob("*.co"))
EMPTY = (TESTS.parent / "examples" / "empty.s").read_text()


def empty(**changes: str) -> str:
    text = EMPTY
    for old, new in changes.items():
        line = next(part for part in EMPTY.splitlines() if old in part)
        text = text.replace(line, new)
    return text


@pytest.mark.parametrize("source", EXAMPLES, ids=lambda path: path.name)
def test_examples_are_llvms_bytes(source):
    lines = (TESTS / "data" / "isa" / "examples.txt").read_text().splitlines()
    expected = {name: (code, descriptor) for name, code, descriptor in (line.split("\t") for line in lines)}
    found = isa.CodeObject.read(isa.assemble_code_object(source.read_text(), source.name))
    (kernel,) = found.kernels.values()
    code, descriptor = expected[source.name]
    assert found.code(kernel).hex() == code
    segment = next(
        s for s in found.segments if s.address <= kernel.descriptor_address < s.address + len(s.data)
    )
    start = kernel.descriptor_address - segment.address
    raw = bytearray(segment.data[start : start + 64])
    raw[16:24] = bytes(8)
    assert raw.hex() == descriptor


@pytest.mark.parametrize("source", EXAMPLES, ids=lambda path: path.name)
def test_examples_contain_nothing_unknown(source):
    found = isa.CodeObject.read(isa.assemble_code_object(source.read_text()))
    (kernel,) = found.kernels.values()
    text = [str(instruction) for instruction in isa.disassemble(found.code(kernel))]
    assert "s_endpgm" in text
    assert not [line for line in text if line.startswith(".")]


def test_the_assembler_lays_out_a_loadable_file():
    found = isa.CodeObject.read(isa.assemble_code_object((TESTS.parent / "examples" / "saxpy.s").read_text()))
    assert (found.target, found.abi_version) == ("gfx1100", 6)
    kernel = found.kernel("saxpy")
    assert kernel.entry_address % 256 == 0
    assert kernel.descriptor_address % 64 == 0
    pages = [(s.address // 4096, (s.address + s.memory_size - 1) // 4096, s.flags) for s in found.segments]
    assert all(first[1] < second[0] for first, second in pairwise(pages))
    assert [flags for _, _, flags in pages] == [4, 5, 6]
    text = next(segment for segment in found.segments if segment.flags == 5)
    assert text.data[-256:] == bytes.fromhex("00009fbf") * 64
    names = [
        (argument.name, argument.type_name, argument.offset, argument.size) for argument in kernel.arguments
    ]
    assert names[:4] == [
        ("a", "float", 0, 4),
        ("x", "float*", 8, 8),
        ("y", "float*", 16, 8),
        ("n", "uint", 24, 4),
    ]
    assert kernel.arguments[4].hidden
    assert RSRC1.get(kernel.descriptor["compute_pgm_rsrc1"], "float_denorm_mode_32") == 3


def test_clangs_code_objects_are_read():
    assert CLANG
    kernels = 0
    for path in CLANG:
        found = isa.CodeObject.read(path.read_bytes())
        found.require_target("gfx1100")
        for kernel in found.kernels.values():
            kernels += 1
            assert kernel.has_metadata
            code = isa.disassemble(found.code(kernel), kernel.wave_size)
            assert not [part for part in code if part.format == "DATA"], path.name
    assert kernels >= 16


def test_wave_sizes_of_clangs_code_objects():
    sizes = {
        kernel.wave_size
        for path in CLANG
        for kernel in isa.CodeObject.read(path.read_bytes()).kernels.values()
    }
    assert sizes == {32, 64}


def broken(data: bytes, at: int, value: bytes) -> bytes:
    return data[:at] + value + data[at + len(value) :]


GOOD = isa.assemble_code_object(EMPTY)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not an ELF"),
        (b"#!/bin/sh\n", "not an ELF"),
        (GOOD[:40], "cut off"),
        (GOOD[:300], "cut off"),
        (broken(GOOD, 4, b"\x01"), "32-bit"),
        (broken(GOOD, 5, b"\x02"), "big-endian"),
        (broken(GOOD, 18, b"\x3e\0"), "machine 62"),
        (broken(GOOD, 16, b"\x01\0"), "relocatable"),
        (broken(GOOD, 7, b"\0"), "OS ABI"),
        (broken(GOOD, 8, b"\x01"), "ABI version 1"),
        (broken(GOOD, 48, b"\x41\x03"), "XNACK"),
        (broken(GOOD, 0x38, b"\xff\xff"), "damaged"),
    ],
)
def test_damaged_files_are_named(data, said):
    with pytest.raises(LoadError, match=said):
        isa.CodeObject.read(data)


def test_another_target_is_named():
    data = broken(GOOD, 48, b"\x2f")
    data = data.replace(b"amdgcn-amd-amdhsa--gfx1100", b"amdgcn-amd-amdhsa--gfx906\x00")
    with pytest.raises(LoadError):
        isa.CodeObject.read(data)
    found = isa.CodeObject.read(link([ObjectFile("gfx906")]))
    with pytest.raises(LoadError, match="holds gfx906, the card is gfx1100"):
        found.require_target("gfx1100")


def test_an_unknown_kernel_gets_the_list():
    with pytest.raises(LoadError, match=r"no kernel 'full'; its kernels: empty"):
        isa.CodeObject.read(GOOD).kernel("full")


def descriptor_object(change: dict[int, bytes], metadata: bytes | None = None) -> bytes:
    """Code object with one kernel whose descriptor has bytes changed."""
    good = isa.CodeObject.read(GOOD)
    kernel = good.kernel("empty")
    segment = good.segments[0]
    raw = bytearray(segment.data[kernel.descriptor_address :][:64])
    for at, value in change.items():
        raw[at : at + len(value)] = value
    entry = [] if 16 in change else [Relocation(16, "REL64", "k", 16)]
    sections = {
        ".text": ObjectSection(".text", 1, 6, 256, bytearray.fromhex("0000b0bf")),
        ".rodata": ObjectSection(".rodata", 1, 2, 64, raw, relocations=entry),
    }
    symbols = {
        "k": ObjectSymbol("k", ".text", 0, 4, 2),
        "k.kd": ObjectSymbol("k.kd", ".rodata", 0, 64, 1),
    }
    return link([ObjectFile(version=5, sections=sections, symbols=symbols, metadata=metadata)])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({12: b"\1"}, "reserved bytes"),
        ({0: (65537).to_bytes(4, "little")}, "LDS"),
        ({4: b"\0\0\0\x40"}, "scratch"),
        ({16: b"\0\0\0\0\0\0\0\0"}, "not in executable code"),
        ({16: b"\0\0\0\0\0\0\0\x80"}, "not in executable code"),
        ({44: b"\0\0\1\0"}, "reserved"),
        ({50: b"\xfc"}, "privileged|debug"),
        ({48: b"\x20"}, "256 VGPRs"),
        ({52: b"\xa2\0"}, "user SGPRs"),
        ({56: b"\x01\x04"}, "scratch buffer"),
        ({56: b"\x20\x04"}, "scratch address"),
        ({56: b"\x00\x14"}, "reserved"),
        ({58: b"\x01"}, "preloaded"),
    ],
)
def test_bad_descriptors_are_named(change, said):
    with pytest.raises(LoadError, match=said):
        isa.CodeObject.read(descriptor_object(change))


def test_a_kernel_without_metadata_loads():
    kernel = isa.CodeObject.read(descriptor_object({})).kernel("k")
    assert not kernel.has_metadata
    assert kernel.arguments == ()


def described(**changes) -> bytes:
    kernel = {".name": "k", ".symbol": "k.kd", ".kernarg_segment_size": 16, ".args": [], **changes}
    return descriptor_object({}, msgpack.packb({"amdhsa.version": [1, 2], "amdhsa.kernels": [kernel]}))


ARGUMENT = {".offset": 8, ".size": 8, ".value_kind": "by_value"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({".wavefront_size": 64}, "wave size 32"),
        ({".group_segment_fixed_size": 4}, "LDS"),
        ({".args": [{**ARGUMENT, ".size": 16}]}, "kernarg segment"),
        ({".args": [ARGUMENT, {**ARGUMENT, ".offset": 12, ".size": 4}]}, "overlap"),
        ({".args": [7]}, "not a map"),
        ({".args": 7}, "not a list"),
        ({".args": [{".offset": 0}]}, "no offset or size"),
        ({".symbol": "other.kd"}, "not among the symbols"),
        ({".name": 3}, "not text"),
        ({".vgpr_count": -1}, "number from 0"),
        ({".max_flat_workgroup_size": 2048}, "2048"),
        ({".kernarg_segment_align": 3}, "alignment"),
    ],
)
def test_bad_metadata_is_named(changes, said):
    with pytest.raises(LoadError, match=said):
        isa.CodeObject.read(described(**changes))


@pytest.mark.parametrize(
    "note", [b"", b"\xc1", b"\xdd\xff\xff\xff\xff", b"\x91" * 5000, msgpack.packb({"a": 1}), b"\x80"]
)
def test_hostile_notes_are_refused(note):
    with pytest.raises(LoadError, match="metadata"):
        isa.CodeObject.read(descriptor_object({}, note))


def test_mutations_never_escape():
    chooser = random.Random(3)
    sources = [GOOD, *(path.read_bytes() for path in CLANG[:4])]
    refused = 0
    for number in range(1500):
        data = bytearray(chooser.choice(sources))
        for _ in range(chooser.choice([1, 1, 1, 8])):
            data[chooser.randrange(min(len(data), 0x1000))] = chooser.randrange(256)
        if number % 5 == 0:
            del data[chooser.randrange(len(data)) :]
        try:
            found = isa.CodeObject.read(bytes(data))
        except LoadError:
            refused += 1
        else:
            for kernel in found.kernels.values():
                found.code(kernel)
    assert refused > 300


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"  s_endpgm": "  v_mov_b32 v7, 0\n  s_endpgm"}, "uses v7, but .amdhsa_next_free_vgpr is 1"),
        ({".amdhsa_next_free_vgpr": "  .amdhsa_next_free_vgpr 257"}, "out of range"),
        ({".amdhsa_user_sgpr_count": "  .amdhsa_user_sgpr_count 17"}, "at most 16"),
        ({".amdhsa_user_sgpr_count": "  .amdhsa_accum_offset 4"}, "not supported on gfx11"),
        ({".amdhsa_user_sgpr_count": "  .amdhsa_nonsense 4"}, "not known"),
        ({".amdhsa_user_sgpr_count": "  s_nop 0"}, "inside|into"),
        ({".end_amdhsa_kernel": ""}, "inside|no .end"),
        ({".symbol:": "    .symbol: other.kd"}, "other.kd"),
        ({".wavefront_size:": "    .wavefront_size: 64"}, "wave size 32"),
        ({".args:": "    .args: [{.offset: 0}]"}, "no offset or size"),
        ({".p2align 8": "  s_nop 0"}, "multiple of 256"),
        ({".end_amdgpu_metadata": ""}, "no .end_amdgpu_metadata"),
    ],
)
def test_bad_kernel_blocks_are_named(changes, said):
    with pytest.raises(isa.AssemblyError, match=said):
        isa.assemble_code_object(empty(**changes))


def test_a_text_without_kernels_is_refused():
    with pytest.raises(isa.AssemblyError, match=r"no .amdhsa_kernel"):
        isa.assemble_code_object("s_endpgm", "x.s")


def test_wave64_kernels():
    text = EMPTY.replace(".amdhsa_next_free_vgpr 1", ".amdhsa_wavefront_size32 0\n  .amdhsa_next_free_vgpr 5")
    text = text.replace(".wavefront_size: 32", ".wavefront_size: 64").replace(
        "  s_endpgm", "  s_mov_b64 vcc, exec\n  s_endpgm"
    )
    kernel = isa.CodeObject.read(isa.assemble_code_object(text)).kernel("empty")
    assert (kernel.wave_size, kernel.vgpr_count) == (64, 8)


def test_data_sections_have_symbols():
    text = EMPTY.replace(
        ".rodata\n", ".data\n.globl table\n.type table,@object\ntable:\n.long 7\n.size table, 4\n.rodata\n"
    )
    found = isa.CodeObject.read(isa.assemble_code_object(text))
    address, size = found.globals["table"]
    segment = next(s for s in found.segments if s.address <= address < s.address + len(s.data))
    assert segment.data[address - segment.address :][:size] == b"\7\0\0\0"
    assert segment.flags & 2
