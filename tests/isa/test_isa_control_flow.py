import random

import pytest

from barewave.isa import Instruction, assemble, disassemble
from barewave.isa.control_flow import ControlFlow, control_flow


def flow_of(text: str, wave_size: int = 32) -> ControlFlow:
    return control_flow(disassemble(assemble(text, wave_size), wave_size))


def test_straight_code_is_one_block_that_ends():
    flow = flow_of("s_mov_b32 s0, 0\ns_endpgm")
    assert [(block.start, block.end, block.ends) for block in flow.blocks.values()] == [(0, 8, True)]
    assert not flow.back_edges


def test_a_conditional_branch_has_two_ways_the_fall_through_first():
    flow = flow_of("s_cbranch_scc0 over\ns_mov_b32 s0, 0\nover:\ns_endpgm")
    assert flow.blocks[0].successors == [4, 8]
    assert flow.blocks[8].predecessors == [0, 4]


def test_a_branch_to_the_next_instruction_is_one_way():
    flow = flow_of("s_cbranch_scc0 next\nnext:\ns_endpgm")
    assert flow.blocks[0].successors == [4]
    assert flow.blocks[4].predecessors == [0]


def test_a_loop_within_a_loop_has_two_back_edges():
    flow = flow_of(
        "outer:\ns_mov_b32 s0, 4\ninner:\ns_add_u32 s0, s0, -1\ns_cbranch_scc1 inner\n"
        "s_add_u32 s1, s1, -1\ns_cbranch_scc1 outer\ns_endpgm"
    )
    assert sorted(flow.back_edges) == [(4, 4), (12, 0)]
    assert flow.reverse_postorder == [0, 4, 12, 20]


def test_code_behind_an_unconditional_branch_is_not_reached():
    flow = flow_of("s_branch out\ns_mov_b32 s0, 0\nout:\ns_endpgm")
    assert flow.reachable == {0, 8}
    assert flow.blocks[0].successors == [8]


def test_calls_return_behind_themselves_and_indirect_jumps_do_not():
    flow = flow_of("s_call_b64 s[30:31], function\ns_endpgm\nfunction:\ns_setpc_b64 s[30:31]")
    assert (flow.blocks[0].calls, flow.blocks[0].successors) == ([8], [4])
    assert flow.blocks[8].indirect
    assert flow.blocks[8].successors == []
    assert flow.reachable == {0, 4, 8}
    swapped = flow_of("s_swappc_b64 s[30:31], s[2:3]\ns_endpgm")
    assert swapped.blocks[0].indirect
    assert swapped.blocks[0].successors == [4]


def test_branches_out_of_the_code_and_into_instructions_leave():
    # 0x1234 dwords ahead; then one into the literal of the second instruction
    code = bytes.fromhex("3412a0bf") + bytes.fromhex("0000a0bf") + bytes.fromhex("ff0080be78563412")
    flow = control_flow(disassemble(code))
    assert flow.blocks[0].leaves == [4 + 4 * 0x1234]
    assert flow.blocks[8].leaves == [16]
    into = control_flow(disassemble(bytes.fromhex("0100a0bf") + bytes.fromhex("ff0080be78563412")))
    assert into.blocks[0].leaves == [8]


def test_data_end_a_block_and_entries_begin_one():
    code = assemble("s_mov_b32 s0, 0") + b"\xff\xff\xff\xff" + assemble("s_mov_b32 s0, 0\ns_endpgm")
    flow = control_flow(disassemble(code), entries=[0, 12])
    assert flow.blocks[0].ends
    assert flow.reachable == {0, 12}
    assert flow.block_of(9) is flow.blocks[8]
    assert flow.block_of(99) is None


def test_no_code_has_no_blocks():
    flow = control_flow([])
    assert flow.blocks == {}
    assert flow.back_edges == flow.reverse_postorder == []


def checked(instructions: list[Instruction]) -> ControlFlow:
    flow = control_flow(instructions)
    offsets = [i.offset for block in flow.blocks.values() for i in block.instructions]
    assert offsets == [i.offset for i in instructions], "every instruction is in exactly one block"
    for block in flow.blocks.values():
        for following in block.successors:
            assert block.start in flow.blocks[following].predecessors
        assert block.successors or block.leaves or block.ends or block.indirect
    return flow


@pytest.mark.corpus(size=2000, sample=40, part=500)
def test_any_bytes_have_a_control_flow(numbers: range):
    for number in numbers:
        generator = random.Random(number)
        words = [generator.getrandbits(32) for _ in range(60)]
        for index in range(0, 60, 3):  # many branches, near ones too
            words[index] = 0xBFA00000 | generator.randrange(32, 43) << 16 & 0x7F0000 | generator.choice(
                [generator.getrandbits(16), generator.randrange(60), 0x10000 - generator.randrange(1, 60)]
            )
        code = b"".join(word.to_bytes(4, "little") for word in words)
        flow = checked(disassemble(code, generator.choice([32, 64])))
        for start, target in flow.back_edges:
            assert target in flow.blocks[start].successors


def test_long_chains_of_blocks_need_no_recursion():
    flow = control_flow(disassemble(bytes.fromhex("0000a2bf") * 5000 + bytes.fromhex("0000b0bf")))
    assert len(flow.reverse_postorder) == 5001
