from pathlib import Path

import pytest

from barewave.isa import CodeObject, assemble, disassemble
from barewave.isa.elf_reader import read_elf
from barewave.isa.metadata import unpack_metadata
from barewave.isa.resources import Resources, registers_used

KERNELS = sorted((Path(__file__).parent.parent / "data" / "kernels").glob("*.co"))


def used(text: str, wave_size: int = 32) -> Resources:
    return registers_used(disassemble(assemble(text, wave_size), wave_size))


@pytest.mark.parametrize("path", KERNELS, ids=lambda path: path.name)
def test_counts_are_those_of_clangs_metadata(path: Path):
    data = path.read_bytes()
    code_object = CodeObject.read(data)
    metadata = unpack_metadata(next(note.data for note in read_elf(data).notes if note.type == 32))
    for kernel in code_object.kernels.values():
        declared = metadata.kernels[kernel.symbol]
        found = registers_used(disassemble(code_object.code(kernel), kernel.wave_size))
        # clang counts VCC as two SGPRs
        counts = (found.vgprs, found.sgprs + 2 * found.uses_vcc)
        if found.has_calls and "call" in path.name:
            # what is called needs registers too, and is no part of the kernel's function
            assert counts[0] <= (declared.vgpr_count or 0)
            assert counts[1] <= (declared.sgpr_count or 0)
        else:
            assert counts == (declared.vgpr_count, declared.sgpr_count)


def test_the_instructions_that_need_most_are_named():
    found = used("v_mov_b32 v3, s7\nv_mov_b32 v9, s4\nv_mov_b32 v9, s9\ns_endpgm")
    assert (found.vgprs, found.sgprs) == (10, 10)
    assert str(found.vgpr_instruction) == "v_mov_b32_e32 v9, s4"
    assert str(found.sgpr_instruction) == "v_mov_b32_e32 v9, s9"


@pytest.mark.parametrize(
    ("text", "vgprs", "sgprs"),
    [
        ("global_load_b128 v[10:13], v5, s[8:9]", 14, 10),
        ("global_load_b128 v[1:4], v[20:21], off", 22, 0),
        ("ds_load_2addr_b64 v[6:9], v1", 10, 0),
        ("ds_storexchg_2addr_rtn_b64 v[0:3], v1, v[4:5], v[12:13]", 14, 0),
        ("buffer_load_b96 v[7:10], off, s[4:7], s40 tfe", 11, 41),
        ("buffer_load_format_xyzw v[0:3], v[30:31], s[4:7], 0 idxen offen", 32, 8),
        ("image_sample v[0:3], v[20:21], s[8:15], s[16:19] dmask:0xf dim:SQ_RSRC_IMG_2D", 22, 20),
        ("image_sample v0, [v1, v40], s[8:15], s[16:19] dmask:0x1 dim:SQ_RSRC_IMG_2D", 41, 20),
        ("image_load v[5:6], v1, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D tfe", 7, 16),
        ("v_dual_mov_b32 v2, v1 :: v_dual_mov_b32 v33, v8", 34, 0),
        ("v_wmma_f32_16x16x16_f16 v[0:7], v[8:15], v[16:23], v[24:31]", 32, 0),
        ("s_load_b512 s[16:31], s[2:3], 0x0", 0, 32),
        ("v_mad_u64_u32 v[4:5], s6, v1, v2, v[10:11]", 12, 7),
        ("exp mrt0 v1, off, v9, off", 10, 0),
        ("s_mov_b64 vcc, exec", 0, 0),
        ("s_mov_b32 ttmp3, m0", 0, 0),
    ],
)
def test_all_registers_of_an_operand_count(text: str, vgprs: int, sgprs: int):
    found = used(text)
    assert (found.vgprs, found.sgprs) == (vgprs, sgprs)


def test_lane_masks_are_as_wide_as_the_wave():
    text = "v_cmp_eq_u32_e64 s[8:9], v0, v1"
    assert used(text, 64).sgprs == 10
    assert used("v_cmp_eq_u32_e64 s8, v0, v1").sgprs == 9


def test_what_else_the_code_needs():
    plain = used("v_mov_b32 v0, 0\ns_nop 0")
    assert not any(
        (plain.uses_vcc, plain.uses_m0, plain.uses_lds, plain.uses_gds, plain.uses_flat, plain.uses_scratch)
    )
    assert used("v_cmp_eq_u32 vcc_lo, v0, v1").uses_vcc
    assert used("s_cbranch_vccz 0").uses_vcc
    assert used("s_movrels_b32 s0, s1").uses_m0
    assert used("s_movrels_b32 s0, s1").relative
    assert used("ds_load_b32 v0, v1").uses_lds
    assert not used("ds_gws_barrier v0 gds").uses_lds
    assert used("ds_gws_barrier v0 gds").uses_gds
    assert used("flat_load_b32 v0, v[2:3]").uses_flat
    assert used("scratch_load_b32 v0, off, off").uses_scratch
    assert used("s_swappc_b64 s[30:31], s[0:1]").has_calls


def test_data_count_as_nothing():
    assert registers_used(disassemble(b"\xff\xff\xff\xff" * 3)) == Resources()
