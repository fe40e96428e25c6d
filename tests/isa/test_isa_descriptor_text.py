"""``.amdhsa_kernel`` blocks: descriptors beside llvm-mc's, and what is computed from code and metadata."""

import random
import shutil
import subprocess

import pytest

from barewave import isa
from barewave.isa.rdna3_assembler import assemble_object
from barewave.isa.relocatable import read_object

PROGRAM = "llvm-mc-22"
LIMITS = {
    "group_segment_fixed_size": 1 << 32, "private_segment_fixed_size": 1 << 32, "kernarg_size": 1 << 32,
    "user_sgpr_dispatch_ptr": 2, "user_sgpr_queue_ptr": 2, "user_sgpr_kernarg_segment_ptr": 2,
    "user_sgpr_dispatch_id": 2, "user_sgpr_private_segment_size": 2, "uses_dynamic_stack": 2,
    "enable_private_segment": 2, "system_sgpr_workgroup_id_x": 2, "system_sgpr_workgroup_id_y": 2,
    "system_sgpr_workgroup_id_z": 2, "system_sgpr_workgroup_info": 2, "system_vgpr_workitem_id": 4,
    "reserve_vcc": 2, "reserve_xnack_mask": 1, "float_round_mode_32": 4, "float_round_mode_16_64": 4,
    "float_denorm_mode_32": 4, "float_denorm_mode_16_64": 4, "dx10_clamp": 2, "ieee_mode": 2,
    "fp16_overflow": 2, "workgroup_processor_mode": 2, "memory_ordered": 2, "forward_progress": 2,
    "inst_pref_size": 64, "exception_fp_ieee_invalid_op": 2, "exception_fp_denorm_src": 2,
    "exception_fp_ieee_div_zero": 2, "exception_fp_ieee_overflow": 2, "exception_fp_ieee_underflow": 2,
    "exception_fp_ieee_inexact": 2, "exception_int_div_zero": 2,
}  # fmt: skip
HEAD = ".globl k{n}\n.p2align 8\nk{n}: s_endpgm\n"
METADATA = """.amdgpu_metadata
amdhsa.kernels:
  - .name: k
    .args:
      - {{.value_kind: global_buffer}}
      - {{.value_kind: by_value, .size: 4}}
      - {{.value_kind: by_value, .size: 8}}
{more}.end_amdgpu_metadata
"""


def block(name: str, settings: dict[str, int]) -> str:
    lines = [f".amdhsa_{key} {value}" for key, value in settings.items()]
    return "\n".join([f".amdhsa_kernel {name}", *lines, ".end_amdhsa_kernel", ""])


def kernel(body: str, settings: dict[str, int], metadata: str = "") -> str:
    code = f".globl k\n.p2align 8\nk:\n{body}\ns_endpgm\n.size k, .-k\n.section .rodata\n.p2align 6\n"
    return code + block("k", settings) + metadata


@pytest.mark.skipif(not shutil.which(PROGRAM), reason=f"{PROGRAM} is not installed")
@pytest.mark.parametrize("wave_size", [32, 64])
def test_random_blocks_equal_llvms(wave_size):
    chooser = random.Random(wave_size)
    blocks = []
    for number in range(300):
        names = chooser.sample(sorted(LIMITS), chooser.randrange(len(LIMITS)))
        settings = {name: chooser.randrange(LIMITS[name]) for name in names}
        settings["next_free_vgpr"] = chooser.randrange(257)
        settings["next_free_sgpr"] = chooser.randrange(107)
        if chooser.random() < 0.3:
            settings["user_sgpr_count"] = chooser.randrange(9, 17)
        if wave_size == 64:
            settings["wavefront_size32"] = 0
            if settings["next_free_vgpr"] <= 100:
                settings["shared_vgpr_count"] = chooser.randrange(16)
        blocks.append(block(f"k{number}", settings))
    text = (
        "".join(HEAD.format(n=n) for n in range(len(blocks)))
        + ".section .rodata\n.p2align 6\n"
        + "".join(blocks)
    )
    command = [PROGRAM, "-triple=amdgcn-amd-amdhsa", "-mcpu=gfx1100", f"-mattr=+wavefrontsize{wave_size}"]
    result = subprocess.run(
        [*command, "-filetype=obj", "-o", "-"], input=text.encode(), capture_output=True, check=True
    )
    expected = bytes(read_object(result.stdout).sections[".rodata"].data)
    made = bytes(assemble_object(text, wave_size=wave_size).sections[".rodata"].data)
    assert len(expected) == 64 * len(blocks)
    assert [n for n in range(len(blocks)) if made[64 * n :][:64] != expected[64 * n :][:64]] == []


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_values_out_of_range_are_refused(name):
    for value in (-1, LIMITS[name]):
        with pytest.raises(isa.AssemblyError, match="out of range"):
            assemble_object(kernel("", {name: value}))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (".amdhsa_ieee_mode 1\n.amdhsa_ieee_mode 1", "given twice"),
        (".amdhsa_user_sgpr_private_segment_buffer 0", "not supported on gfx11"),
        (".amdhsa_reserve_flat_scratch 0", "not supported on gfx11"),
        (".amdhsa_accum_offset 4", "not supported on gfx11"),
        (".amdhsa_ieee_mode", "needs a value"),
        (".amdhsa_ieee_mode later", "undefined symbol later"),
        (".amdhsa_user_sgpr_count 1\n.amdhsa_user_sgpr_dispatch_ptr 1", "less than the 2"),
        (".amdhsa_shared_vgpr_count 1", "wave64 only"),
    ],
)
def test_refusals(lines, said):
    with pytest.raises(isa.AssemblyError, match=said):
        assemble_object(kernel("", {}).replace(".end_amdhsa_kernel", f"{lines}\n.end_amdhsa_kernel"))


def test_register_counts_come_from_the_code():
    found = isa.CodeObject.read(isa.assemble_code_object(kernel("v_mov_b32 v24, s7", {})))
    assert found.kernel("k").vgpr_count == 32


@pytest.mark.parametrize(("name", "register"), [("next_free_vgpr", "v24"), ("next_free_sgpr", "s7")])
def test_a_count_that_is_too_small_names_the_instruction(name, register):
    text = kernel("v_mov_b32 v1, s1\nv_mov_b32 v24, s7\nv_mov_b32 v2, s2", {name: 4})
    with pytest.raises(isa.AssemblyError, match=f"uses {register}") as caught:
        isa.assemble_code_object(text)
    assert (caught.value.line, caught.value.source) == (5, "v_mov_b32 v24, s7")


def test_metadata_are_completed():
    found = isa.CodeObject.read(isa.assemble_code_object(kernel("", {}, METADATA.format(more=""))))
    made = found.kernel("k")
    assert [(argument.offset, argument.size) for argument in made.arguments] == [(0, 8), (8, 4), (16, 8)]
    assert (made.kernarg_size, made.wave_size, made.max_flat_workgroup_size) == (24, 32, 1024)
    assert made.descriptor["kernarg_size"] == 24


def test_metadata_that_contradict_the_block_are_refused():
    text = kernel("", {"kernarg_size": 8}, METADATA.format(more=""))
    with pytest.raises(isa.AssemblyError, match="lies at bytes"):
        isa.assemble_code_object(text)
    with pytest.raises(isa.AssemblyError, match="LDS bytes"):
        isa.assemble_code_object(kernel("", {}, METADATA.format(more="    .group_segment_fixed_size: 4\n")))
