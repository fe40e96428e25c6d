"""The life of compiled code: made on demand, made again, jumped into."""

import time

import pytest
from engine_card import (
    BASE,
    DATA,
    ENDS,
)

from barewave.emulator.engine import InterruptKind
from barewave.emulator.shader.compiler import Known
from barewave.emulator.shader.waves import WORKER


def test_code_is_compiled_once_and_again_when_its_bytes_change(card):
    kernel = card.kernel(ENDS)
    card.queue()
    for _ in range(5):
        card.run(kernel)
    assert [level for _, level in card.requests] == [0]
    card.memory[kernel - BASE + 256] = 1
    card.kernels[kernel + 256] = f"store i32 5, ptr inttoptr (i64 {card.host + DATA} to ptr)\nret i32 0"
    card.run(kernel)
    assert card.words(DATA, 1) == (5,)
    assert [level for _, level in card.requests] == [0, 0]


def test_hot_code_is_compiled_again_optimised(card):
    kernel = card.kernel(ENDS)
    card.queue()
    card.run(kernel, (32 * 600, 1, 1), (32, 1, 1))
    deadline = time.monotonic() + 5
    while len(card.requests) < 2:
        assert time.monotonic() < deadline
        time.sleep(0.001)
    card.run(kernel, (32 * 600, 1, 1), (32, 1, 1))
    assert [level for _, level in card.requests] == [0, 2]


@pytest.mark.compile_may_fail
def test_code_that_does_not_compile_is_an_illegal_instruction(card):
    kernel, good = card.kernel("no IR at all"), card.kernel(ENDS)
    card.queue(index=0)
    card.queue(index=1)
    card.dispatch(kernel)
    assert card.interrupts(InterruptKind.UNSUPPORTED)[0].pc == kernel + 256
    assert card.engine.last_compile_error is not None
    card.run(good, index=1)


def test_a_jump_reaches_code_that_is_compiled_then(card):
    target = card.place(f"store i32 9, ptr inttoptr (i64 {card.host + DATA} to ptr)\nret i32 0") + 256
    kernel = card.kernel(f"store i64 {target}, ptr %wave\nret i32 3")
    card.queue()
    card.run(kernel, (32 * 40, 1, 1), (256, 1, 1))
    assert card.words(DATA, 1) == (9,)
    assert sorted(pc for pc, level in card.requests if not level) == sorted([kernel + 256, target])


@pytest.mark.parametrize(("target", "flags"), [(0, 1), (0x9_0000_0000, 1), (BASE + DATA, 4)])
def test_a_jump_out_of_the_code_is_a_page_fault(card, target, flags):
    kernel = card.kernel(f"store i64 {target}, ptr %wave\nret i32 3")
    card.queue()
    card.dispatch(kernel)
    (record,) = card.interrupts(InterruptKind.PAGE_FAULT)
    assert (record.address, record.flags) == (target, flags)


def test_a_jump_in_circles_is_preempted(card):
    kernel = card.kernel("ret i32 3")
    queue = card.queue()
    card.dispatch(kernel)
    time.sleep(0.02)
    card.engine.destroy_queue(queue, 2)
    assert card.engine.stats()["preemptions"] > 0


def test_a_compilation_knows_where_code_can_be_entered_and_which_places_waves_jump_to(card):
    known = {}
    plain = card.compile

    def compiling(request):
        known[request.pc, request.level] = request.known()
        return plain(request)

    card.engine._compiler._compile = compiling
    last = card.place(ENDS) + 256
    jumps = f"store i64 {last}, ptr %wave\n"
    noted = (
        f"{jumps}%at = getelementptr i8, ptr %worker, i64 {WORKER.offset('indirect')}\nstore i32 1, ptr %at\n"
    )
    middle = card.place(f"{noted}ret i32 3") + 256
    kernel = card.kernel(f"store i64 {middle}, ptr %wave\nret i32 3")
    other = card.kernel(ENDS, wave_size=64)
    card.queue()
    card.run(kernel)
    first = kernel + 256
    assert known == {(first, 0): {}, (middle, 0): {first: 0}, (last, 0): {first: 0, middle: 0}}
    card.run(other)
    assert known[other + 256, 0] == {}, "code for another wave size"
    card.run(kernel, (32 * 600, 1, 1), (32, 1, 1))
    deadline = time.monotonic() + 20
    while len(optimised := [at for at, level in known if level]) < 3:
        assert time.monotonic() < deadline
        time.sleep(0.001)
    places = known[optimised[0], 2]
    assert places.keys() == {first, middle, last}
    assert [what & Known.OPTIMISED for what in places.values()] == [0, 0, 0]
    assert [place for place in places if places[place] & Known.TARGET] == [last]
    done = [place for place, what in known[optimised[2], 2].items() if what & Known.OPTIMISED]
    assert sorted(done) == sorted(optimised[:2])
