"""AQL packets, queue, signal and descriptor layouts against Debian's HSA headers, and the packet makers."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from barewave.descriptor import KERNEL_DESCRIPTOR, PROPERTIES, RSRC1, RSRC2
from barewave.fields import BitFields
from barewave.kfd.packets import aql

HEADERS = Path("/usr/include/hsa")

# Our name of a member to the header's, where they differ.
QUEUE_NAMES = {
    "hsa_queue_type": "hsa_queue.type",
    "hsa_queue_features": "hsa_queue.features",
    "hsa_queue_base_address": "hsa_queue.base_address",
    "hsa_queue_doorbell_signal": "hsa_queue.doorbell_signal",
    "hsa_queue_size": "hsa_queue.size",
    "hsa_queue_reserved1": "hsa_queue.reserved1",
    "hsa_queue_id": "hsa_queue.id",
    # Reserved in the first version of the structure.
    "caps": "reserved1[0]",
}
VENDOR_NAMES = {"header": "header.header", "amd_format": "header.AmdFormat", "reserved": "header.reserved"}


def run_c(lines: list[str], folder: Path) -> list[str]:
    compiler = shutil.which("cc") or shutil.which("clang-19") or shutil.which("clang-22")
    if not HEADERS.is_dir():
        pytest.skip(f"{HEADERS} is not installed (package libhsa-runtime-dev)")
    if compiler is None:
        pytest.skip("no C compiler")
    headers = ("hsa.h", "hsa_ext_amd.h", "amd_hsa_queue.h", "amd_hsa_signal.h", "amd_hsa_kernel_code.h")
    source = "#include <stdio.h>\n#include <stddef.h>\n" + "".join(f"#include <hsa/{h}>\n" for h in headers)
    (folder / "probe.c").write_text(source + "int main(void) {\n" + "\n".join(lines) + "\nreturn 0; }\n")
    subprocess.run([compiler, "-w", "-o", folder / "probe", folder / "probe.c"], check=True, timeout=60)
    return subprocess.run(
        [folder / "probe"], check=True, capture_output=True, text=True, timeout=60
    ).stdout.splitlines()


@pytest.mark.parametrize(
    ("structure", "type_name", "names"),
    [
        (aql.KERNEL_DISPATCH, "hsa_kernel_dispatch_packet_t", {}),
        (aql.AGENT_DISPATCH, "hsa_agent_dispatch_packet_t", {}),
        (aql.BARRIER_AND, "hsa_barrier_and_packet_t", {}),
        (aql.BARRIER_OR, "hsa_barrier_or_packet_t", {}),
        (aql.BARRIER_VALUE, "hsa_amd_barrier_value_packet_t", VENDOR_NAMES),
        (aql.SIGNAL, "amd_signal_t", {}),
        (aql.QUEUE_V1, "amd_queue_t", QUEUE_NAMES),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_layout_is_that_of_the_header(structure, type_name, names, tmp_path: Path) -> None:
    lines = [f'printf("%zu\\n", sizeof({type_name}));']
    expected = [str(structure.size)]
    for field in structure:
        path = names.get(field.name, field.name)
        lines.append(
            f'printf("{field.name} %zu %zu\\n", offsetof({type_name}, {path}), '
            f"sizeof((({type_name} *)0)->{path}));"
        )
        expected.append(f"{field.name} {field.offset} {field.size}")
    assert run_c(lines, tmp_path) == expected


def shifts(prefix: str, fields: BitFields, names: dict[str, str]) -> tuple[list[str], list[str]]:
    lines = [f'printf("%d %d\\n", {prefix}{names[n]}_SHIFT, {prefix}{names[n]}_WIDTH);' for n in names]
    return lines, [f"{fields.fields[n].low} {fields.fields[n].width}" for n in names]


@pytest.mark.parametrize(
    ("prefix", "fields", "names"),
    [
        (
            "AMD_COMPUTE_PGM_RSRC_ONE_", RSRC1,
            ["granulated_workitem_vgpr_count", "granulated_wavefront_sgpr_count", "priority", "priv",
             "float_round_mode_32", "float_round_mode_16_64", "float_denorm_mode_32",
             "float_denorm_mode_16_64",
             "enable_dx10_clamp", "debug_mode", "enable_ieee_mode", "bulky", "cdbg_user"],
        ),
        (
            "AMD_COMPUTE_PGM_RSRC_TWO_", RSRC2,
            ["user_sgpr_count", "enable_trap_handler", "enable_sgpr_workgroup_id_x",
             "enable_sgpr_workgroup_id_y",
             "enable_sgpr_workgroup_id_z", "enable_sgpr_workgroup_info", "enable_vgpr_workitem_id",
             "granulated_lds_size"],
        ),
        (
            "AMD_KERNEL_CODE_PROPERTIES_", PROPERTIES,
            ["enable_sgpr_private_segment_buffer", "enable_sgpr_dispatch_ptr", "enable_sgpr_queue_ptr",
             "enable_sgpr_kernarg_segment_ptr", "enable_sgpr_dispatch_id", "enable_sgpr_flat_scratch_init",
             "enable_sgpr_private_segment_size"],
        ),
        (
            "AMD_QUEUE_PROPERTIES_", aql.QUEUE_PROPERTIES,
            ["enable_trap_handler", "is_ptr64", "enable_trap_handler_debug_sgprs", "enable_profiling",
             "use_scratch_once"],
        ),
    ],
    ids=["rsrc1", "rsrc2", "properties", "queue_properties"],
)  # fmt: skip
def test_bits_are_those_of_the_header(
    prefix: str, fields: BitFields, names: list[str], tmp_path: Path
) -> None:
    spelled = {"granulated_lds_size": "GRANULATED_LDS_SIZE"}
    lines, expected = shifts(prefix, fields, {name: spelled.get(name, name.upper()) for name in names})
    assert run_c(lines, tmp_path) == expected


def test_header_bits_and_packet_types_are_those_of_the_header(tmp_path: Path) -> None:
    names = {
        "type": "TYPE", "barrier": "BARRIER",
        "scacquire_fence_scope": "SCACQUIRE_FENCE_SCOPE", "screlease_fence_scope": "SCRELEASE_FENCE_SCOPE",
    }  # fmt: skip
    lines = [
        f'printf("%d %d\\n", HSA_PACKET_HEADER_{n}, HSA_PACKET_HEADER_WIDTH_{n});' for n in names.values()
    ]
    expected = [f"{aql.HEADER.fields[n].low} {aql.HEADER.fields[n].width}" for n in names]
    lines += [f'printf("%d\\n", HSA_PACKET_TYPE_{t.name});' for t in aql.PacketType]
    expected += [str(int(t)) for t in aql.PacketType]
    lines += [f'printf("%d\\n", HSA_FENCE_SCOPE_{s.name});' for s in aql.FenceScope]
    expected += [str(int(s)) for s in aql.FenceScope]
    lines += [f'printf("%d\\n", HSA_SIGNAL_CONDITION_{c.name});' for c in aql.BarrierCondition]
    expected += [str(int(c)) for c in aql.BarrierCondition]
    assert run_c(lines, tmp_path) == expected


def test_second_version_of_the_queue_begins_like_the_first() -> None:
    for field in aql.QUEUE_V1:
        assert aql.QUEUE_V2.fields[field.name] == field


def test_descriptor_of_a_compiled_kernel_decodes() -> None:
    # clang-22 -mcpu=gfx1100, a kernel with three pointers: 24 bytes of arguments, wave32.
    data = KERNEL_DESCRIPTOR.pack(
        kernarg_size=24, kernel_code_entry_byte_offset=0x700, compute_pgm_rsrc1=0xE0AC0000,
        compute_pgm_rsrc2=0x9E, kernel_code_properties=0x408,
    )  # fmt: skip
    assert len(data) == 64
    assert data[48:52] == (0xE0AC0000).to_bytes(4, "little")
    rsrc1 = RSRC1.decode(0xE0AC0000)
    assert (rsrc1["wgp_mode"], rsrc1["mem_ordered"], rsrc1["fwd_progress"], rsrc1["enable_ieee_mode"]) == (
        1,
        1,
        1,
        1,
    )
    assert RSRC2.decode(0x9E)["user_sgpr_count"] == 15
    properties = PROPERTIES.decode(0x408)
    assert properties["enable_sgpr_kernarg_segment_ptr"] == properties["enable_wavefront_size32"] == 1


def test_dispatch_packet_holds_what_was_asked() -> None:
    packet = aql.kernel_dispatch(
        workgroup=(64, 2, 1), grid=(1000, 6, 1),
        kernel_object=0x7000_0000_1000, kernarg_address=0x7000_0000_2000,
        private_segment_size=16, group_segment_size=512, completion_signal=0x7000_0000_3000, barrier=True,
    )  # fmt: skip
    got = aql.KERNEL_DISPATCH.unpack(packet)
    assert got["header"] == 0x1502
    assert got["setup"] == 2
    assert (got["workgroup_size_x"], got["workgroup_size_y"], got["workgroup_size_z"]) == (64, 2, 1)
    assert (got["grid_size_x"], got["grid_size_y"], got["grid_size_z"]) == (1000, 6, 1)
    assert got["kernel_object"] == 0x7000_0000_1000
    assert got["completion_signal"] == 0x7000_0000_3000


@pytest.mark.parametrize(
    ("workgroup", "grid"), [((0, 1, 1), (1, 1, 1)), ((1, 1, 1), (1, 0, 1)), ((1024, 2, 1), (4096, 2, 1))]
)
def test_dispatch_of_impossible_sizes_is_refused(workgroup, grid) -> None:
    with pytest.raises(ValueError, match="workgroup"):
        aql.kernel_dispatch(workgroup=workgroup, grid=grid, kernel_object=0, kernarg_address=0)


def test_barrier_takes_five_signals_and_not_six() -> None:
    packet = aql.barrier_and([1, 2, 3, 4, 5], completion_signal=9)
    got = aql.BARRIER_AND.unpack(packet)
    assert [got[f"dep_signal[{i}]"] for i in range(5)] == [1, 2, 3, 4, 5]
    assert aql.HEADER.decode(got["header"])["type"] == aql.PacketType.BARRIER_AND
    with pytest.raises(ValueError, match="at most 5"):
        aql.barrier_or([1] * 6)


def test_a_barrier_on_a_value_compares_as_it_was_told() -> None:
    packet = aql.barrier_value(
        0x1000, -5, condition=aql.BarrierCondition.GTE, mask=0xFF, completion_signal=0x2000
    )
    values = aql.BARRIER_VALUE.unpack(packet)
    assert (values["signal"], values["value"], values["mask"], values["cond"]) == (0x1000, -5, 0xFF, 3)
    assert packet[:3] == bytes([0, 0x15, 2])


def test_packets_are_printed() -> None:
    dispatch = aql.kernel_dispatch(
        workgroup=(64, 1, 1), grid=(100, 1, 1), kernel_object=0x1000, kernarg_address=0x2000
    )
    assert "KERNEL_DISPATCH" in aql.describe(dispatch)
    assert "workgroup_size_x=0x40" in aql.describe(dispatch)
    assert aql.describe(aql.pm4_indirect_buffer(0x1000, 8)).startswith("PM4_IB barrier=1")
    assert aql.describe(b"\1" + bytes(63)) == "INVALID"
    assert aql.describe(b"\xff" + bytes(63)).startswith("? type 255")
    assert aql.describe(bytes(64)).startswith("? type 0"), "a vendor packet of no known format"
