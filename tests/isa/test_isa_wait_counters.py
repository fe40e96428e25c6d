import pytest

from barewave.isa import assemble, decode
from barewave.isa.wait_counters import LIMITS, increments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("s_load_b32 s0, s[2:3], 0x0", {"lgkmcnt": 1}),
        ("s_buffer_load_b512 s[16:31], s[4:7], 0x0", {"lgkmcnt": 2}),
        ("s_dcache_inv", {"lgkmcnt": 1}),
        ("s_sendmsg_rtn_b32 s0, sendmsg(MSG_RTN_GET_TMA)", {"lgkmcnt": 2}),
        ("s_sendmsg sendmsg(MSG_INTERRUPT)", {"lgkmcnt": 1}),
        ("ds_load_b32 v0, v1", {"lgkmcnt": 1}),
        ("ds_add_u32 v0, v1 gds", {"lgkmcnt": 1, "expcnt": 1}),
        ("ds_nop", {}),
        ("global_load_b128 v[0:3], v1, s[0:1]", {"vmcnt": 1}),
        ("global_store_b32 v0, v1, s[0:1]", {"vscnt": 1}),
        ("global_atomic_add_u32 v0, v1, s[0:1]", {"vscnt": 1}),
        ("global_atomic_add_u32 v2, v0, v1, s[0:1] glc", {"vmcnt": 1}),
        ("flat_store_b32 v[0:1], v2", {"vscnt": 1, "lgkmcnt": 1}),
        ("flat_atomic_add_u32 v2, v[0:1], v3 glc", {"vmcnt": 1, "lgkmcnt": 1}),
        ("scratch_load_b32 v0, off, off", {"vmcnt": 1}),
        ("buffer_gl0_inv", {}),
        ("image_sample v0, v[2:3], s[0:7], s[8:11] dmask:0x1 dim:SQ_RSRC_IMG_2D", {"vmcnt": 1}),
        ("exp mrt0 v0, v1, v2, v3 done", {"expcnt": 1}),
        ("lds_direct_load v0 wait_vdst:15", {"expcnt": 1}),
        ("v_mov_b32 v0, v1", {}),
        ("v_dual_mov_b32 v0, v1 :: v_dual_mov_b32 v3, v2", {}),
        ("s_barrier", {}),
    ],
)
def test_counters_and_amounts(text: str, expected: dict[str, int]):
    assert increments(decode(assemble(text))) == expected
    assert expected.keys() <= LIMITS.keys()


def test_data_count_nothing():
    assert increments(decode(b"\xff\xff\xff\xff")) == {}
