import re
import shutil
import subprocess

import pytest

from barewave.isa.targets import MACHINES, TARGETS, occupancy, target

# Waves per SIMD at the highest VGPR count that still has them, from llc-22's "; Occupancy:" of code that uses
# v[n-1]: cards with 1536 VGPRs and with 1024.
LIMITS = {
    (1536, 32): {96: 16, 120: 12, 144: 10, 168: 9, 192: 8, 216: 7, 240: 6, 256: 5},
    (1536, 64): {48: 16, 60: 12, 72: 10, 84: 9, 96: 8, 108: 7, 120: 6, 144: 5, 192: 4, 252: 3, 256: 2},
    (1024, 32): {64: 16, 80: 12, 96: 10, 112: 9, 128: 8, 144: 7, 160: 6, 192: 5, 256: 4},
    (1024, 64): {32: 16, 40: 12, 48: 10, 56: 9, 64: 8, 72: 7, 80: 6, 96: 5, 128: 4, 168: 3, 256: 2},
}


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("wave_size", [32, 64])
def test_occupancy_by_registers(name: str, wave_size: int):
    limits = LIMITS[TARGETS[name].total_vgprs, wave_size]
    expected = {vgprs: next(limits[most] for most in limits if vgprs <= most) for vgprs in range(257)}
    assert {vgprs: occupancy(vgprs, wave_size, target=name) for vgprs in range(257)} == expected


# (LDS bytes, work-items, wave size): waves, from llc-22 for gfx1100
LDS = {
    (1024, 64, 32): 16, (16384, 64, 32): 4, (16384, 64, 64): 2, (16384, 256, 64): 8, (32768, 256, 32): 8,
    (32768, 256, 64): 4, (65536, 1024, 32): 16, (65536, 1024, 64): 8, (65536, 64, 32): 1, (65536, 64, 64): 1,
    (40000, 128, 32): 3, (40000, 128, 64): 2, (65536, 256, 32): 4, (8000, 32, 32): 4, (4096, 32, 64): 8,
}  # fmt: skip


@pytest.mark.parametrize(("lds", "items", "wave_size"), LDS)
def test_occupancy_by_lds(lds: int, items: int, wave_size: int):
    assert occupancy(8, wave_size, lds, items) == LDS[lds, items, wave_size]


def test_lds_is_taken_by_kibibytes():
    assert occupancy(8, 32, 4096, 64) > occupancy(8, 32, 4097, 64) == occupancy(8, 32, 5120, 64)


def test_what_does_not_fit_has_no_occupancy():
    assert occupancy(257) == 0
    assert occupancy(8, lds=65537) == 0
    assert occupancy(8, workgroup=1025) == 0
    with pytest.raises(ValueError, match="32 or 64"):
        occupancy(8, 48)


def test_machine_numbers_are_those_of_the_elf_flags():
    assert [MACHINES[card.machine] for card in TARGETS.values()] == list(TARGETS)


def test_a_target_is_found_by_either_spelling():
    assert target("amdgcn-amd-amdhsa--gfx1103") is target("gfx1103")
    with pytest.raises(ValueError, match=r"gfx906.*gfx1100, gfx1101"):
        target("gfx906")


KERNEL = """
target triple = "amdgcn-amd-amdhsa"
define amdgpu_kernel void @k() #0 {
  call void asm sideeffect "", "~{v199}"()
  %id = call i32 @llvm.amdgcn.workgroup.id.x()
  %cell = inttoptr i64 16 to ptr addrspace(1)
  store volatile i32 %id, ptr addrspace(1) %cell
  call void @llvm.trap()
  ret void
}
declare i32 @llvm.amdgcn.workgroup.id.x()
declare void @llvm.trap()
attributes #0 = { "target-features"="+wavefrontsize32" }
"""


@pytest.mark.skipif(shutil.which("llc-22") is None, reason="llc-22 is not installed")
@pytest.mark.parametrize("name", TARGETS)
def test_differences_are_those_of_llvm(name: str):
    command = ["llc-22", f"-mcpu={name}", "-O1", "-o", "-"]
    done = subprocess.run(command, input=KERNEL, capture_output=True, text=True, check=True, timeout=60)
    card = TARGETS[name]
    user_sgprs = int(re.findall(r"\.amdhsa_user_sgpr_count (\d+)", done.stdout)[0])
    # 13, and the ids of the workgroup in x, y and z
    assert (user_sgprs == 13) == card.user_sgpr_init16
    assert ("s_sethalt 5" in done.stdout) == card.trap2_is_nop
    assert int(re.findall(r"; Occupancy: (\d+)", done.stdout)[0]) == occupancy(200, target=name)


MULTIPLY = """
target triple = "amdgcn-amd-amdhsa"
define void @multiply(i64 %a, i32 %b, i32 %c, ptr addrspace(1) %to) {
  %x = zext i32 %b to i64
  %y = zext i32 %c to i64
  %product = mul i64 %x, %y
  %sum = add i64 %product, %a
  store i64 %sum, ptr addrspace(1) %to
  ret void
}
"""


@pytest.mark.skipif(shutil.which("llc-22") is None, reason="llc-22 is not installed")
@pytest.mark.parametrize("name", TARGETS)
def test_llvm_keeps_the_destination_of_wide_multiplications_apart(name: str):
    command = ["llc-22", f"-mcpu={name}", "-O3", "-o", "-"]
    done = subprocess.run(command, input=MULTIPLY, capture_output=True, text=True, check=True, timeout=60)
    match = re.search(r"v_mad_u64_u32 v\[(\d+):\d+\], \S+, v(\d+), v(\d+), v\[(\d+):\d+\]", done.stdout)
    assert match
    destination = {int(match[1]), int(match[1]) + 1}
    sources = {int(match[2]), int(match[3]), int(match[4]), int(match[4]) + 1}
    assert TARGETS[name].mad_intra_forward == destination.isdisjoint(sources)
