"""Kernels made by the builder, on the emulated card."""

import numpy as np
import pytest

from barewave import Device, LaunchConfig, Program, isa, launch
from barewave.isa.builder import Kernel, Module, exec_lo, f32, half, pointer, s, u32, v, vcc_lo


@pytest.fixture(scope="module")
def device():
    with Device("emulated") as opened:
        yield opened


def run(device, kernel, groups, block, *values, name=None):
    """Launch a kernel and wait."""
    data = kernel.code_object()
    program = Program.from_bytes(data)
    with device.stream() as stream:
        launch(stream, LaunchConfig(grid=groups, block=block), program.kernel(name or kernel.name), *values)
        stream.sync(timeout=30.0)


def saxpy():
    with Kernel("saxpy", arguments=[f32("a"), pointer("x"), pointer("y"), u32("n")], workgroup=64) as k:
        k.load_argument(s[2:2], "a")
        k.load_argument(s[4:7], "x", "y")
        k.load_argument(s[3], "n")
        k.v_lshl_add_u32(v[0], k.workgroup_id_x, 6, v[0])
        k.s_waitcnt(lgkmcnt=0)
        k.v_cmp_gt_u32("vcc_lo", s[3], v[0])
        with k.if_exec(vcc_lo, s[8]):
            k.v_lshlrev_b32(v[1], 2, v[0])
            k.global_load_b32(v[2], v[1], s[4:5])
            k.global_load_b32(v[3], v[1], s[6:7])
            k.s_waitcnt(vmcnt=0)
            k.v_fmac_f32(v[3], s[2], v[2])
            k.global_store_b32(v[1], v[3], s[6:7])
        k.s_endpgm()
    return k


def test_saxpy(device):
    x, y = np.arange(150, dtype=np.float32), np.linspace(-3, 3, 150, dtype=np.float32)
    there, result = device.array(x), device.array(y)
    run(device, saxpy(), 3, 64, 2.5, there, result, 150)
    np.testing.assert_array_equal(result.numpy(), np.float32(2.5) * x + y)


def test_arguments_lie_where_the_abi_says():
    k = saxpy()
    assert {name: (each.offset, each.size) for name, each in k.args.items()} == {
        "a": (0, 4), "x": (8, 8), "y": (16, 8), "n": (24, 4)}  # fmt: skip
    assert k.kernarg_size == 28
    assert k.kernarg_pointer is s[0:1]
    assert k.workgroup_id_x is s[15]


def reduction():
    """Sum 256 floats of a workgroup in LDS, by halves."""
    with Kernel(
        "reduce",
        arguments=[pointer("x"), pointer("sums")],
        lds=1024,
        workgroup=(256, 1, 1),
        workgroup_ids="xy",
    ) as k:
        k.load_argument(s[4:7], "x", "sums")
        k.v_lshlrev_b32(v[1], 2, v[0])
        k.s_lshl_b32(s[8], k.workgroup_id_x, 10)
        k.v_add_nc_u32(v[2], s[8], v[1])
        k.s_waitcnt(lgkmcnt=0)
        k.global_load_b32(v[3], v[2], s[4:5])
        k.s_waitcnt(vmcnt=0)
        k.ds_store_b32(v[1], v[3])
        # round r adds the elements that lie 512 >> r bytes further on
        with k.loop(s[9], 8):
            k.s_waitcnt(lgkmcnt=0)
            k.s_barrier()
            k.s_lshr_b32(s[10], 512, s[9])
            k.v_cmp_gt_u32("vcc_lo", s[10], v[1])
            with k.if_exec(vcc_lo, s[11]):
                k.v_add_nc_u32(v[4], s[10], v[1])
                k.ds_load_b32(v[5], v[4])
                k.ds_load_b32(v[6], v[1])
                k.s_waitcnt(lgkmcnt=0)
                k.v_add_f32(v[6], v[6], v[5])
                k.ds_store_b32(v[1], v[6])
        k.v_cmp_eq_u32("vcc_lo", 0, v[0])
        with k.if_exec(vcc_lo, s[11]):
            k.s_lshl_b32(s[8], k.workgroup_id_x, 2)
            k.v_mov_b32(v[7], s[8])
            k.global_store_b32(v[7], v[6], s[6:7])
        k.s_endpgm()
    return k


def test_reduction_with_lds_and_a_loop(device):
    x = np.random.default_rng(3).integers(-100, 100, 1024).astype(np.float32)
    there, sums = device.array(x), device.zeros(4, np.float32)
    run(device, reduction(), 4, 256, there, sums)
    np.testing.assert_array_equal(sums.numpy(), x.reshape(4, 256).sum(axis=1))


def dual():
    """Two products per lane in one instruction, from a table of constants."""
    with Kernel("dual", arguments=[pointer("out")], workgroup=32) as k:
        table = k.constant(np.arange(32, dtype=np.float32), "factors")
        k.load_argument(s[2:3], "out")
        k.load_address(s[4:5], table)
        k.v_lshlrev_b32(v[1], 2, v[0])
        k.global_load_b32(v[2], v[1], s[4:5])
        k.v_lshlrev_b32(v[8], 3, v[0])
        k.s_waitcnt(vmcnt=0, lgkmcnt=0)
        k.v_mov_b32(v[3], v[2])
        k.dual(half.v_dual_mul_f32(v[4], 3.0, v[2]), half.v_dual_add_f32(v[5], 1.0, v[3]))
        k.global_store_b64(v[8], v[4:5], s[2:3])
        k.s_endpgm()
    return k


def test_dual_issue_and_constants(device):
    out = device.zeros((32, 2), np.float32)
    run(device, dual(), 1, 32, out)
    lanes = np.arange(32, dtype=np.float32)
    np.testing.assert_array_equal(out.numpy(), np.stack([lanes * 3, lanes + 1], axis=1))


def test_both_sides_of_a_condition(device):
    with Kernel("sides", arguments=[pointer("out")], workgroup=32) as k:
        k.load_argument(s[2:3], "out")
        k.v_cmp_gt_u32("vcc_lo", 10, v[0])
        with k.if_exec(vcc_lo, s[4]) as condition:
            k.v_mov_b32(v[1], 100)
            condition.otherwise()
            k.v_mov_b32(v[1], 7)
        k.v_add_nc_u32(v[1], v[1], v[0])
        k.v_lshlrev_b32(v[2], 2, v[0])
        k.s_waitcnt(lgkmcnt=0)
        k.global_store_b32(v[2], v[1], s[2:3])
        k.s_endpgm()
    out = device.zeros(32, np.uint32)
    run(device, k, 1, 32, out)
    lanes = np.arange(32)
    np.testing.assert_array_equal(out.numpy(), lanes + np.where(lanes < 10, 100, 7))


def test_hidden_arguments_and_dimensions(device):
    hidden = ["group_size_x", "block_count_x"]
    with Kernel("where", arguments=[u32("base"), pointer("out")], hidden=hidden, workgroup_ids="xy",
                workitem_ids=2) as k:  # fmt: skip
        assert k.args["hidden_block_count_x"].offset == 16
        assert k.args["hidden_group_size_x"].offset == 28
        assert (k.workgroup_id_x, k.workgroup_id_y) == (s[14], s[15])
        k.load_argument(s[2:2], "base")
        k.load_argument(s[4:5], "out")
        k.load_argument(s[6:6], "hidden_block_count_x")
        k.s_load_b32(s[7], k.kernarg_pointer, k.args["hidden_group_size_x"].offset)
        k.load_workitem_id(v[2], "y")
        k.load_workitem_id(v[1], "x")
        k.s_waitcnt(lgkmcnt=0)
        k.s_and_b32(s[7], s[7], 0xFFFF)
        k.s_mul_i32(s[8], k.workgroup_id_y, s[6])
        k.s_add_i32(s[8], s[8], k.workgroup_id_x)
        # the number of the work-item in a grid of workgroups of group_size_x by 2
        k.s_lshl_b32(s[9], s[8], 1)
        k.v_add_nc_u32(v[2], s[9], v[2])
        k.v_mad_u32_u24(v[1], v[2], s[7], v[1])
        k.v_lshlrev_b32(v[3], 2, v[1])
        k.v_add_nc_u32(v[1], s[2], v[1])
        k.global_store_b32(v[3], v[1], s[4:5])
        k.s_endpgm()
    out = device.zeros(3 * 2 * 16 * 2, np.uint32)
    run(device, k, (3, 2), (16, 2), 1000, out)
    np.testing.assert_array_equal(out.numpy(), np.arange(192) + 1000)


def test_wave64(device):
    with Kernel("wide", wave_size=64, arguments=[pointer("out")], workgroup=64) as k:
        assert k.workgroup_id_x is s[2]
        k.load_argument(s[4:5], "out")
        k.v_cmp_gt_u32("vcc", 40, v[0])
        k.v_cndmask_b32(v[1], 5, v[0], "vcc")
        k.v_lshlrev_b32(v[2], 2, v[0])
        k.s_waitcnt(lgkmcnt=0)
        k.global_store_b32(v[2], v[1], s[4:5])
        k.s_endpgm()
    out = device.zeros(64, np.uint32)
    run(device, k, 1, 64, out)
    lanes = np.arange(64)
    np.testing.assert_array_equal(out.numpy(), np.where(lanes < 40, lanes, 5))


def test_several_kernels_in_one_module(device):
    module = Module()
    for number in (3, 4):
        with module.kernel(f"fill{number}", arguments=[pointer("out")], workgroup=32) as k:
            k.load_argument(s[2:3], "out")
            with k.loop(s[4], number):
                k.s_nop(0)
            k.v_mov_b32(v[1], s[4])
            k.v_lshlrev_b32(v[2], 2, v[0])
            k.s_waitcnt(lgkmcnt=0)
            k.global_store_b32(v[2], v[1], s[2:3])
            k.s_endpgm()
    program = Program.from_bytes(module.code_object())
    for number in (3, 4):
        out = device.zeros(32, np.uint32)
        with device.stream() as stream:
            launch(stream, LaunchConfig(grid=1, block=32), program.kernel(f"fill{number}"), out)
            stream.sync(timeout=30.0)
        assert set(out.numpy()) == {number}


@pytest.mark.parametrize("version", [4, 5, 6])
@pytest.mark.parametrize("make", [saxpy, reduction, dual])
def test_code_objects_of_all_versions_are_read_back(make, version):
    k = make()
    read = isa.CodeObject.read(k.code_object(version)).kernels[k.name]
    assert read.kernarg_size == k.kernarg_size
    assert read.group_size == k.lds
    assert read.vgpr_count >= k.resources().vgprs
    assert [each.name for each in read.arguments] == list(k.args)


@pytest.mark.parametrize("make", [saxpy, reduction, dual])
def test_text_assembles_to_the_same_code(make):
    k = make()
    ours = isa.CodeObject.read(k.code_object())
    texts = isa.CodeObject.read(isa.assemble_code_object(k.text()))
    mine, theirs = ours.kernels[k.name], texts.kernels[k.name]
    assert ours.code(mine) == texts.code(theirs)
    if not k.constants:
        assert ours.code(mine) == k.code
    apart = {"kernel_code_entry_byte_offset": 0}
    assert {**mine.descriptor, **apart} == {**theirs.descriptor, **apart}
    assert mine.arguments == theirs.arguments
    assert mine.max_flat_workgroup_size == theirs.max_flat_workgroup_size


def test_exec_is_a_register():
    k = Kernel("k")
    k.s_mov_b32(exec_lo, -1)
    assert str(k.instructions[0]) == "s_mov_b32 exec_lo, -1"
