import time

from barewave.isa.near_spellings import near_spellings
from barewave.isa.tables import aliases, by_mnemonic

KNOWN = tuple(sorted({*by_mnemonic(), *aliases()}))


def test_a_letter_lost_doubled_or_swapped_is_found():
    wrong = {
        "v_add_f3": "v_add_f32", "s_brnach": "s_branch", "global_load_b322": "global_load_b32",
        "v_fma_f23": "v_fma_f32", "ds_laod_b64": "ds_load_b64", "s_waitcnt_vscn": "s_waitcnt_vscnt",
    }  # fmt: skip
    for word, meant in wrong.items():
        assert near_spellings(word, KNOWN)[0] == meant


def test_nothing_like_it_gives_nothing():
    assert near_spellings("qqqq", KNOWN) == []
    assert near_spellings("", KNOWN) == []
    assert near_spellings("x", KNOWN) == []


def test_long_words_cost_no_more():
    start = time.process_time()
    for number in range(20):
        near_spellings("v_add_" * 20_000 + str(number), KNOWN)
    assert time.process_time() - start < 2.0
