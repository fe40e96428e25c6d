"""The packets' tables against tinygrad's copies of AMD's headers, field by field; what they refuse."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

from barewave.kfd.packets import pm4, registers, sdma
from barewave.kfd.packets.atomics import AtomicOp
from barewave.kfd.packets.layout import PacketLayout, words_of

SDMA_NAMES = {
    "COPY_LINEAR": "COPY_LINEAR",
    "COPY_BROADCAST_LINEAR": "COPY_BROADCAST_LINEAR",
    "COPY_LINEAR_SUBWIN": "COPY_LINEAR_SUBWIN",
    "WRITE_UNTILED": "WRITE_UNTILED",
    "INDIRECT": "INDIRECT",
    "FENCE": "FENCE",
    "TRAP": "TRAP",
    "POLL_REGMEM": "POLL_REGMEM",
    "COND_EXE": "COND_EXE",
    "ATOMIC": "ATOMIC",
    "CONSTANT_FILL": "CONSTANT_FILL",
    "TIMESTAMP_GET_GLOBAL": "TIMESTAMP_GET_GLOBAL",
    "GCR_REQ": "GCR_REQ",
    "NOP": "NOP",
}
OTHER_PACKETS = {
    "COPY_LINEAR": ("BC_", "SUBWIN_", "PHY_"),
    "COPY_LINEAR_SUBWIN": ("LARGE_", "BC_"),
    "FENCE": ("64B_",),
    "POLL_REGMEM": ("WRITE_",),
}


def witness(name: str) -> str:
    module = f"tinygrad.runtime.autogen.am.{name}"
    if importlib.util.find_spec("tinygrad") is None:
        pytest.skip("tinygrad is not installed")
    spec = importlib.util.find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).read_text()


def sdma_witness(packet: str) -> dict[str, tuple[int, int, int]]:
    """``{field: (dword, shift, mask)}``, of the kernel's macros for one packet."""
    found: dict[str, dict[str, int]] = {}
    pattern = rf"^SDMA_PKT_{packet}_(\w+?)_(offset|mask|shift) = (\w+)"
    for match in re.finditer(pattern, witness("sdma_6_0_0"), re.MULTILINE):
        name = match[1]
        if name.startswith(OTHER_PACKETS.get(packet, ("-",))):
            continue
        found.setdefault(re.sub(r"^[A-Z0-9_]+_(?=[a-z])", "", name), {})[match[2]] = int(match[3], 0)
    return {name: (each["offset"], each["shift"], each["mask"]) for name, each in found.items()}


@pytest.mark.parametrize("layout", sdma.PACKETS, ids=lambda layout: layout.name)
def test_sdma_fields_stand_where_the_kernels_macros_say(layout: PacketLayout) -> None:
    theirs = sdma_witness(SDMA_NAMES[layout.name])
    unseen = {name: place for name, place in theirs.items() if not re.fullmatch(r"data\d", name)}
    for key, field in layout.fields.items():
        for segment in field.segments:
            names = [
                name
                for name, place in theirs.items()
                if place == (segment.word, segment.low, segment.mask) and name.startswith(key)
            ]
            if layout is sdma.ATOMIC and key == "sub_op":
                continue
            assert len(names) == 1, f"{layout.name}.{key}: {segment} is not in {theirs}"
            ending = re.fullmatch(rf"{key}(?:_(\d+)_(\d+))?", names[0])
            assert ending is not None
            if ending[1]:
                assert (segment.position, segment.position + segment.high - segment.low) == (
                    int(ending[2]),
                    int(ending[1]),
                )
            unseen.pop(names[0])
    assert not unseen, "the header has fields that the table has not"


@pytest.mark.parametrize(("kind", "prefix"), [(sdma.Op, "SDMA_OP"), (sdma.SubOp, "SDMA_SUBOP")])
def test_sdma_operations_have_the_kernels_numbers(kind: type[sdma.Op], prefix: str) -> None:
    text = witness("sdma_6_0_0")
    numbers = dict(re.findall(rf"^{prefix}_(\w+) = (\d+)$", text, re.MULTILINE))
    for name, member in kind.__members__.items():
        assert int(numbers[name]) == member, name


PM4_NAMES = {
    "ATOMIC_MEM": {"addr": "ADDR_LO", "src_data": "SRC_DATA_LO", "cmp_data": "CMP_DATA_LO"},
    "WRITE_DATA": {"dst_addr": "DST_MEM_ADDR_LO"},
    "WAIT_REG_MEM": {"poll_addr": "MEM_POLL_ADDR_LO"},
    "INDIRECT_BUFFER": {"ib_base": "IB_BASE_LO"},
    "COPY_DATA": {"src": None, "dst": None},
    "EVENT_WRITE": {},
    "ACQUIRE_MEM": {"coher_cntl": None},
    "SET_SH_REG": {},
    "SET_UCONFIG_REG": {},
}


@pytest.mark.parametrize("name", PM4_NAMES)
def test_pm4_fields_have_the_bits_of_the_kernels_macros(name: str) -> None:
    text = witness("pm4_nv")
    pattern = rf"^PACKET3_{name}__(\w+) = lambda x: \(+unsigned\)\(x\)\)(?: & (0[xX]\w+)\) << (\d+))?"
    theirs = {match[1]: (match[2], match[3]) for match in re.finditer(pattern, text, re.MULTILINE)}
    layout = next(each for each in pm4.PACKETS if each.name == name)
    compared = 0
    for key, field in {**layout.fields, **layout.views}.items():
        if key in ("type", "count", "opcode", "shader_type", "predicate"):
            continue
        other = PM4_NAMES[name].get(key, key.upper())
        if other is None:
            continue
        mask, shift = theirs[other]
        segment = field.segments[0]
        assert segment.mask == (int(mask, 0) if mask else 0xFFFFFFFF), key
        assert segment.low == int(shift or 0), key
        compared += 1
    assert compared


@pytest.mark.parametrize("name", ["RELEASE_MEM", "DMA_DATA", "ACQUIRE_MEM"])
def test_pm4_words_of_the_older_macros(name: str) -> None:
    text = witness("pm4_nv")
    shifts = {
        match[1].lower(): int(match[2])
        for match in re.finditer(
            rf"^PACKET3_{name}_(\w+) = (?:lambda x: \(\(x\) << |\(1 << )(\d+)\)", text, re.MULTILINE
        )
    }
    layout = next(each for each in pm4.PACKETS if each.name == name)
    if name == "ACQUIRE_MEM":
        ours = {f"gcr_cntl_{key}": field.low for key, field in pm4.GCR_CNTL.fields.items()}
        ours["gcr_range_is_pa"] = ours.pop("gcr_cntl_range_is_pa")
    else:
        ours = {key: field.segments[0].low for key, field in layout.fields.items()}
    renamed = {f"cmd_{key}": low for key, low in ours.items()}
    assert shifts
    for key, shift in shifts.items():
        assert {**renamed, **ours}[key] == shift, key


def test_pm4_opcodes_and_register_spaces_are_the_kernels() -> None:
    text = witness("pm4_nv")
    numbers = {
        name: int(value, 0) for name, value in re.findall(r"^PACKET3_(\w+) = (0x\w+)$", text, re.MULTILINE)
    }
    for opcode in pm4.Opcode:
        assert numbers[opcode.name] == opcode
    assert numbers["SET_SH_REG_START"] == registers.SH_BASE
    assert numbers["SET_SH_REG_END"] == registers.SH_END
    assert numbers["SET_UCONFIG_REG_START"] == registers.UCONFIG_BASE


def test_packets_are_the_bytes_that_amds_own_clients_send() -> None:
    assert sdma.copy(0x1000, 0x2000, 1 << 20).hex() == (
        "01000000ffff0f000000000000100000000000000020000000000000"
    )
    assert words_of(sdma.fence(0x1234, 7))[0] == 0x30005
    assert words_of(sdma.atomic(0x1000, AtomicOp.ADD_64, (1 << 64) - 1))[:5] == (
        0x5E00000A, 0x1000, 0, 0xFFFFFFFF, 0xFFFFFFFF,
    )  # fmt: skip
    assert words_of(sdma.flush_hdp()) == (8, 0, 0x80000000, 0, 0, 0)
    assert words_of(sdma.poll_memory(0, 0))[0] == 0xB0000008
    assert words_of(sdma.cache_control(pm4.GCR_CNTL.encode(glm_wb=1, gl2_wb=1)))[2] >> 16 == 0x8010
    assert words_of(pm4.nop()) == (0xFFFF1000,)
    assert words_of(pm4.wait_flush()) == (0xC0004600, 0x407)
    assert words_of(pm4.indirect_buffer(0x1_0000_1000, 5)) == (0xC0023F00, 0x1000, 1, 5 | 1 << 23)
    assert words_of(pm4.dispatch_direct((1, 2, 3))) == (0xC0031500, 1, 2, 3, 0x8005)
    assert words_of(pm4.release_mem(0, 0))[1] == 0x70F514  # tinygrad's traffic
    assert words_of(pm4.write_data(0x1000, 9)) == (0xC0033700, 5 << 8 | 1 << 20, 0x1000, 0, 9)
    assert words_of(pm4.set_sh_reg("COMPUTE_PGM_LO", 1, 2)) == (0xC0027600, 0x20C, 1, 2)
    assert words_of(pm4.wait_mem(0x1000, 5, bits=64)) == (
        0xC0079300,
        0x13,
        0x1000,
        0,
        5,
        0,
        *[0xFFFFFFFF] * 2,
        10,
    )


@pytest.mark.parametrize("layout", [*sdma.PACKETS, *pm4.PACKETS], ids=lambda layout: layout.name)
def test_what_is_packed_is_read_back(layout: PacketLayout) -> None:
    for key, field in layout.fields.items():
        if key in layout.fixed:
            continue
        assert layout.unpack(words_of(layout.pack(**{key: field.mask})))[key] == field.mask
        with pytest.raises(ValueError, match=key):
            layout.pack(**{key: field.mask + (field.mask & -field.mask)})


def test_a_layout_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="overlaps"):
        PacketLayout("X", 2, {}, one="0[7:0]", two="0[8:7]")
    with pytest.raises(ValueError, match="outside"):
        PacketLayout("X", 2, {}, one="2")
    with pytest.raises(ValueError, match="no place"):
        PacketLayout("X", 2, {}, one="a")
    with pytest.raises(ValueError, match="lies over"):
        pm4.WAIT_REG_MEM.pack(poll_addr=0x1000, reg_poll_addr=0x3FFFF)
    with pytest.raises(ValueError, match="payload"):
        sdma.FENCE.pack([1])


def test_streams_are_printed_packet_by_packet() -> None:
    stream = sdma.nop(3) + sdma.copy(0x10, 0x20, 5) + sdma.write(0x100, [1, 2]) + sdma.trap(7) + bytes(4)
    assert [str(packet) for packet in sdma.decode(stream)] == [
        "NOP count=0x2 [0x0 0x0]",
        "COPY_LINEAR count=0x4 src_addr=0x10 dst_addr=0x20",
        "WRITE_UNTILED dst_addr=0x100 count=0x1 [0x1 0x2]",
        "TRAP int_context=0x7",
        "NOP",
    ]
    broadcast = list(sdma.decode(sdma.copy(1, 2, 3, second=4)))
    assert [packet.layout for packet in broadcast] == [sdma.COPY_BROADCAST]
    stream = pm4.set_registers({"COMPUTE_PGM_LO": 1, "COMPUTE_PGM_HI": 2, "COMPUTE_TMPRING_SIZE": 3})
    stream += pm4.nop() + pm4.nop(3, [5]) + pm4.set_uconfig_reg("GRBM_GFX_INDEX", 1)
    assert [pm4.describe(packet) for packet in pm4.decode(stream)] == [
        "SET_SH_REG COMPUTE_PGM_LO=0x1 COMPUTE_PGM_HI=0x2",
        "SET_SH_REG COMPUTE_TMPRING_SIZE=0x3",
        "NOP",
        "NOP [0x5 0x0]",
        "SET_UCONFIG_REG GRBM_GFX_INDEX=0x1",
    ]


@pytest.mark.parametrize(
    ("decode", "stream", "note"),
    [
        (sdma.decode, sdma.copy(1, 2, 3)[:-4], "cut off"),
        (sdma.decode, b"\xff\0\0\0", "unknown"),
        (sdma.decode, sdma.write(4, [1, 2, 3])[:-4], "cut off"),
        (pm4.decode, pm4.dispatch_direct((1, 1, 1))[:-4], "cut off"),
        (pm4.decode, b"\0\0\0\0", "type 3"),
        (pm4.decode, b"\0\xaa\0\xc0", "unknown"),
    ],
)
def test_what_is_no_packet_ends_the_print(decode, stream: bytes, note: str) -> None:
    *_, last = decode(stream)
    assert last.layout is None
    assert note in str(last)
