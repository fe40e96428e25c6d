"""Kernels as LLVM IR that several tests of the engine run: one writes its state down, one spins on a word."""

import struct

from engine_card import DATA

# Copies the wave's block to DATA + 4096 + 2048 * n, n counted at DATA.
RECORDS = """
  %n = atomicrmw add ptr inttoptr (i64 COUNTER to ptr), i64 1 seq_cst
  %offset = mul i64 %n, 2048
  %to = getelementptr i8, ptr inttoptr (i64 TABLE to ptr), i64 %offset
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %wave, i64 1280, i1 false)
  ret i32 0
"""
# A loop that only the stop word ends; reason and exit condition are filled in.
LOOP = """
entry:
  br label %loop
loop:
  %word = load volatile i32, ptr inttoptr (i64 WORD to ptr)
  %go = icmp CONDITION
  br i1 %go, label %done, label %again
again:
  %stop = load volatile i32, ptr %worker
  %stopped = icmp ne i32 %stop, 0
  br i1 %stopped, label %leave, label %loop
leave:
  ret i32 5
done:
  DONE
  ret i32 0
"""


def records(card, **more):
    table = card.host + DATA + 4096
    text = RECORDS.replace("COUNTER", str(card.host + DATA)).replace("TABLE", str(table))
    return card.kernel(text, **more)


def recorded(card):
    """The waves' blocks, in any order."""
    count = card.words(DATA, 1)[0]
    return [card.memory[at : at + 1280] for at in range(DATA + 4096, DATA + 4096 + 2048 * count, 2048)]


def loop(card, condition, done="", word=0, **more):
    text = LOOP.replace("WORD", str(card.host + DATA + word)).replace("CONDITION", condition)
    return card.kernel(text.replace("DONE", done).replace("HOST", str(card.host + DATA)), **more)


def sgprs(block):
    return struct.unpack_from("<128I", block, 8)
