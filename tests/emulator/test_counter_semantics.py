"""What counting code counts of accesses that depend on the wave: scratch, wave64, buffers, images."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from engine_card import Card
from memory_access import PLACE
from shader_harness import IEEE_MODE, both_waves, every_level
from wave_runner import CODE, WaveRunner

from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.counters import Counter
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translation, Translator
from barewave.emulator.shader.waves import COUNTERS
from barewave.isa import assemble


class CountingRunner(WaveRunner):
    """Runs code that was compiled for counting."""

    number = 0

    @staticmethod
    def translate(
        text: str, wave_size: int, level: int, mode: int = IEEE_MODE, vgprs: int = 256
    ) -> Translation:
        code = assemble(text + "\n s_endpgm" + "\n s_code_end" * 4, wave_size)

        def read(address: int, length: int) -> bytes | None:
            start = address - CODE
            return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

        CountingRunner.number += 1
        region = discover(read, CODE, wave_size)
        translator = Translator(region, wave_size, mode, level, vgprs=vgprs, counting=True)
        return translator.run(f"counting_{CountingRunner.number}", dict(MEANINGS))

    def count(self, text: str, **more: object) -> dict[Counter, int]:
        """Counters of instructions before a barrier, which is left out."""
        counters = self.worker[COUNTERS : COUNTERS + 256].view(np.uint64)
        counters[:] = 0
        self.barrier(text, **more)
        counters[Counter.BARRIER] -= np.uint64(1)
        return {counter: int(counters[counter]) for counter in Counter if counters[counter]}


@pytest.fixture(scope="module")
def counting() -> Iterator[CountingRunner]:
    card = Card(1)
    card.queue()
    yield CountingRunner(card)
    card.close()


@both_waves
@every_level
@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("scratch_load_b32 v8, off, off", 1), ("scratch_load_b64 v[8:9], off, off offset:8", 2),
        ("scratch_store_b128 off, v[8:11], off", 4), ("scratch_load_u8 v8, off, off offset:5", 1),
        ("scratch_load_b32 v8, off, off offset:2", 2), ("scratch_load_b128 v[8:11], off, off offset:1", 5),
    ],
)  # fmt: skip
def test_scratch_lies_in_rows_of_a_dword_a_lane(counting, text, rows, level, wave_size):
    counters = counting.count(text, level=level, wave_size=wave_size, scratch=64)
    lines = wave_size * 4 // 128
    assert counters[Counter.SCRATCH] == 1
    assert counters[Counter.TRANSACTIONS] == rows * lines


@both_waves
@every_level
def test_flat_accesses_to_scratch(counting, level, wave_size):
    text = "s_mov_b64 s[4:5], src_private_base\n v_mov_b32 v0, 8\n"
    text += "v_mov_b32 v1, s5\n flat_load_b32 v8, v[0:1]"
    counters = counting.count(text, level=level, wave_size=wave_size, scratch=64)
    assert counters[Counter.FLAT] == 1
    assert counters[Counter.TRANSACTIONS] == wave_size // 32


@both_waves
@every_level
def test_an_instruction_counts_once_in_both_wave_sizes(counting, level, wave_size):
    text = "v_add_f32 v1, v2, v3\n v_rcp_f32 v1, v2\n s_mov_b32 s4, 0"
    counters = counting.count(text, level=level, wave_size=wave_size, exec_bits=0xFF)
    assert counters == {
        Counter.VALU: 1, Counter.TRANS: 1, Counter.SALU: 1, Counter.VALU_LANES: 16,
        Counter.VALU_LANE_SLOTS: 2 * wave_size,
    }  # fmt: skip


@both_waves
@every_level
@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("buffer_load_b32 v8, v0, s[4:7], 0 idxen", 4), ("buffer_load_b128 v[8:11], v0, s[4:7], 0 idxen", 16),
        ("buffer_load_format_xyzw v[8:11], v0, s[4:7], 0 idxen", 16),
        ("buffer_store_format_xy v[8:9], v0, s[4:7], 0 idxen", 16),
        ("tbuffer_load_format_x v8, v0, s[4:7], 0 format:[BUF_FMT_32_UINT] idxen", 4),
    ],
)  # fmt: skip
def test_buffers_count_what_is_in_range(counting, text, size, level, wave_size):
    counting.memory(PLACE, 4096)
    records = 16  # of 128 bytes
    sgprs = {4: PLACE & 0xFFFFFFFF, 5: PLACE >> 32 | 128 << 16, 6: records, 7: 0o7654 | 61 << 12}
    lanes = np.arange(wave_size, dtype=np.uint32)
    counters = counting.count(text, level=level, wave_size=wave_size, sgprs=sgprs, vgprs={0: lanes})
    assert counters[Counter.TRANSACTIONS] == records
    assert counters[Counter.LANE_BYTES] == records * size


@every_level
def test_images_count_their_texels(counting, level):
    counting.memory(PLACE, 4096)
    whole = PLACE >> 8 | 20 << 52 | 31 << 62 | 0o7654 << 96 | 8 << 124
    sgprs = {8 + n: whole >> 32 * n & 0xFFFFFFFF for n in range(8)}
    lanes = np.arange(32, dtype=np.uint32)
    text = "image_load v8, v0, s[8:15] dmask:0x1 dim:SQ_RSRC_IMG_1D unorm"
    counters = counting.count(text, level=level, sgprs=sgprs, vgprs={0: lanes})
    assert counters == {Counter.VMEM_LOAD: 1, Counter.TRANSACTIONS: 1, Counter.LANE_BYTES: 128}


@both_waves
@every_level
def test_lds_passes_of_wave64(counting, level, wave_size):
    lanes = np.arange(wave_size, dtype=np.uint32) * 4
    counters = counting.count("ds_load_b32 v8, v0", level=level, wave_size=wave_size, vgprs={0: lanes})
    assert counters[Counter.LDS_CYCLES] == wave_size // 32
    assert Counter.LDS_CONFLICTS not in counters


@every_level
@pytest.mark.parametrize("text", ["s_nop 0", "s_waitcnt 0", "s_delay_alu 0", "s_setprio 1"])
def test_what_no_unit_executes(counting, text, level):
    assert set(counting.count(text, level=level)) == {Counter.INTERNAL}
