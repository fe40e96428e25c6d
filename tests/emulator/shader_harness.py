"""Runs single instructions through the shader translator on random registers, for tests of their semantics.

Instructions are encoded from the tables' opcode numbers. All of a program's instructions run one after the
other in one compiled function, over as many waves as the inputs fill.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from barewave.emulator.jit import LEVEL_OPTIMISED, LEVEL_QUICK, Jit
from barewave.emulator.shader.cache import ObjectCache
from barewave.emulator.shader.control_flow import discover
from barewave.emulator.shader.helpers import offer_helpers
from barewave.emulator.shader.semantics import MEANINGS
from barewave.emulator.shader.translate import Translation, Translator
from barewave.emulator.shader.waves import VGPR_OFFSET, WAVE, WORKER, Reason
from barewave.isa.tables import by_opcode

IEEE_MODE = 0x3F0
"""What clang's kernels start with: all denormals kept, DX10_CLAMP, IEEE."""

LEVELS = (LEVEL_QUICK, LEVEL_OPTIMISED)
every_level = pytest.mark.parametrize("level", LEVELS)
both_waves = pytest.mark.parametrize("wave_size", [32, 64])
CODE_ADDRESS = 0x1000
BARRIER, END = 0xBFBD0000, 0xBFB00000
INLINE = {0.5: 240, -0.5: 241, 1.0: 242, -1.0: 243, 2.0: 244, -2.0: 245, 4.0: 246, -4.0: 247}

Array = npt.NDArray[Any]


def opcode(form: str, name: str) -> int:
    """Opcode number of an instruction in a format."""
    return next(number for number, info in by_opcode()[form].items() if info.name == name)


def v(index: int) -> int:
    """Operand code of a VGPR."""
    return 256 + index


def vop3(
    name: str,
    vdst: int,
    *sources: int,
    neg: int = 0,
    absolute: int = 0,
    clamp: int = 0,
    omod: int = 0,
    op_sel: int = 0,
) -> list[int]:
    """Encode a VALU instruction in VOP3; sources are operand codes."""
    src = [*sources, 0, 0, 0]
    low = 0xD4000000 | opcode("VOP3", name) << 16 | clamp << 15 | op_sel << 11 | absolute << 8 | vdst
    return [low, neg << 29 | omod << 27 | src[2] << 18 | src[1] << 9 | src[0]]


def vop3sd(name: str, vdst: int, sdst: int, *sources: int, neg: int = 0) -> list[int]:
    """Encode a VALU instruction that also writes a lane mask."""
    src = [*sources, 0, 0, 0]
    low = 0xD4000000 | opcode("VOP3SD", name) << 16 | sdst << 8 | vdst
    return [low, neg << 29 | src[2] << 18 | src[1] << 9 | src[0]]


def vop3p(
    name: str,
    vdst: int,
    *sources: int,
    neg: int = 0,
    neg_hi: int = 0,
    op_sel: int = 0,
    op_sel_hi: int = 7,
    clamp: int = 0,
) -> list[int]:
    """Encode a packed instruction."""
    src = [*sources, 0, 0, 0]
    low = 0xCC000000 | opcode("VOP3P", name) << 16 | clamp << 15 | (op_sel_hi >> 2) << 14 | op_sel << 11
    high = neg << 29 | (op_sel_hi & 3) << 27 | src[2] << 18 | src[1] << 9 | src[0]
    return [low | neg_hi << 8 | vdst, high]


def vop2(name: str, vdst: int, src0: int, src1: int, constant: int | None = None) -> list[int]:
    """Encode a two-operand instruction, with its literal where it has one; ``src1`` is a VGPR's number."""
    word = opcode("VOP2", name) << 25 | vdst << 17 | src1 << 9 | src0
    return [word] if constant is None else [word, constant]


@dataclass
class Result:
    """Registers after the run; lanes of all waves in one row."""

    vgprs: dict[int, Array]
    masks: dict[int, Array] = field(default_factory=dict[int, Array])

    def f32(self, index: int) -> Array:
        """A VGPR as single precision."""
        return self.vgprs[index].view(np.float32)

    def u64(self, index: int) -> Array:
        """A pair of VGPRs as 64-bit integers."""
        return self.vgprs[index].astype(np.uint64) | self.vgprs[index + 1].astype(np.uint64) << np.uint64(32)

    def f64(self, index: int) -> Array:
        """A pair of VGPRs as double precision."""
        return self.u64(index).view(np.float64)

    def f16(self, index: int) -> Array:
        """The low half of a VGPR as half precision."""
        return self.vgprs[index].astype(np.uint16).view(np.float16)


_NUMBERS = itertools.count()


def translate(
    words: Sequence[int], wave_size: int, level: int, mode: int = IEEE_MODE, *, fast_matrix: bool = False
) -> Translation:
    """Translate instructions up to a barrier."""
    code = b"".join(int(word).to_bytes(4, "little") for word in [*words, BARRIER, END])

    def read(address: int, length: int) -> bytes | None:
        start = address - CODE_ADDRESS
        return code[start : start + length].ljust(length, b"\0") if 0 <= start < len(code) else None

    region = discover(read, CODE_ADDRESS, wave_size)
    translator = Translator(region, wave_size, mode, level, fast_matrix=fast_matrix)
    return translator.run(f"wave_{next(_NUMBERS)}", dict(MEANINGS))


class Harness:
    """A compiler and memory for one wave."""

    def __init__(self) -> None:
        self.jit = Jit()
        offer_helpers(self.jit, ObjectCache())

    def run(
        self,
        words: Sequence[int],
        inputs: Mapping[int, Array],
        outputs: Sequence[int],
        *,
        wave_size: int = 32,
        level: int = LEVEL_OPTIMISED,
        mode: int = IEEE_MODE,
        masks: Sequence[int] = (),
        mask_inputs: Mapping[int, Array] | None = None,
        exec_bits: int = -1,
        fast_matrix: bool = False,
    ) -> Result:
        """Run a program over arrays of lanes.

        Parameters
        ----------
        words : sequence of int
            The instructions.
        inputs : mapping of int to array
            VGPR number to its dwords, a multiple of the wave size; registers not named start as 0xdeadbeef.
        outputs : sequence of int
            VGPRs to return.
        masks, mask_inputs
            Scalar registers to return, or to set, as one bool per lane.
        exec_bits : int
            EXEC.
        fast_matrix : bool
            Matrix instructions by fused multiply-adds.
        """
        translation = translate(words, wave_size, level, mode, fast_matrix=fast_matrix)
        assert not translation.unsupported, translation.unsupported
        code = self.jit.compile(translation.text, level)
        address = self.jit.load(code, [translation.function])[translation.function]
        function = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)(
            address
        )
        wave, worker = _aligned(VGPR_OFFSET + 256 * 4 * 64), _aligned(WORKER.size)
        vgprs = wave[VGPR_OFFSET : VGPR_OFFSET + 256 * 4 * wave_size].view(np.uint32).reshape(256, wave_size)
        sgprs = wave[WAVE.offset("sgpr") : WAVE.offset("sgpr") + 512].view(np.uint32)
        pc = wave[:8].view(np.uint64)
        lanes = len(next(iter(inputs.values())))
        assert lanes % wave_size == 0
        result = {index: np.empty(lanes, np.uint32) for index in outputs}
        bits = {index: np.empty(lanes, np.bool_) for index in masks}
        for start in range(0, lanes, wave_size):
            here = slice(start, start + wave_size)
            vgprs[:] = 0xDEADBEEF
            for index, values in inputs.items():
                vgprs[index] = values[here]
            for index, flags in (mask_inputs or {}).items():
                _set_mask(sgprs, index, np.packbits(flags[here], bitorder="little"))
            full = (exec_bits & (1 << wave_size) - 1).to_bytes(wave_size // 8, "little")
            _set_mask(sgprs, 126, np.frombuffer(full, np.uint8))
            pc[0] = CODE_ADDRESS
            assert function(wave.ctypes.data, worker.ctypes.data, 0) == Reason.BARRIER
            for index in outputs:
                result[index][here] = vgprs[index]
            for index in masks:
                packed = sgprs[index : index + wave_size // 32].view(np.uint8)
                bits[index][here] = np.unpackbits(packed, bitorder="little")
        return Result(result, bits)


def _aligned(size: int) -> npt.NDArray[np.uint8]:
    raw = np.zeros(size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + size]


def _set_mask(sgprs: Array, index: int, packed: Array) -> None:
    words = np.frombuffer(packed.tobytes(), np.uint32)
    sgprs[index : index + len(words)] = words


# --- random numbers ----------------------------------------------------------------------------------------
_SPECIAL: dict[type[Any], tuple[int, ...]] = {
    np.uint16: (0, 0x8000, 1, 0x8001, 0x03FF, 0x0400, 0x3C00, 0xBC00, 0x3800, 0x7BFF, 0xFBFF, 0x7C00, 0xFC00,
                0x7E00, 0xFE00, 0x7D01, 0xFD01, 0x3BFF, 0x4248),
    np.uint32: (0, 0x80000000, 1, 0x80000001, 0x007FFFFF, 0x00800000, 0x80800000, 0x3F800000, 0xBF800000,
                0x3F000000, 0x3EFFFFFF, 0x7F7FFFFF, 0xFF7FFFFF, 0x7F800000, 0xFF800000, 0x7FC00000,
                0xFFC12345,
                0x7F812345, 0xFF800001, 0x4F000000, 0x4EFFFFFF, 0xCF000000, 0x4F800000, 0x3F7FFFFF),
    np.uint64: (0, 1 << 63, 1, 0x000FFFFFFFFFFFFF, 0x0010000000000000, 0x3FF0000000000000, 0xBFE0000000000000,
                0x7FEFFFFFFFFFFFFF, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000,
                0xFFF8000000012345, 0x7FF0000000000001, 0x41E0000000000000, 0xC1E0000000000000,
                0x41DFFFFFFFC00000, 0x41EFFFFFFFE00000, 0x3FEFFFFFFFFFFFFF),
}  # fmt: skip


def random_bits(rng: np.random.Generator, kind: type[np.unsignedinteger[Any]], count: int) -> Array:
    """Bits of random floats: a third of all patterns, a third near 1, a third of special values."""
    width = np.dtype(kind).itemsize * 8
    fraction = {16: 10, 32: 23, 64: 52}[width]
    bias = {16: 15, 32: 127, 64: 1023}[width]
    everything = rng.integers(0, 1 << width, count, np.uint64)
    exponent = rng.integers(bias - 4, bias + 5, count, np.uint64) << np.uint64(fraction)
    near = (everything & np.uint64(((1 << fraction) - 1) | 1 << (width - 1))) | exponent
    special = rng.choice(np.array(_SPECIAL[kind], np.uint64), count)
    return np.choose(rng.integers(0, 3, count), [everything, near, special]).astype(kind)


def split(values: Array) -> tuple[Array, Array]:
    """64-bit integers as two registers."""
    return (values & np.uint64(0xFFFFFFFF)).astype(np.uint32), (values >> np.uint64(32)).astype(np.uint32)
