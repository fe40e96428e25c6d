"""Kernels that nobody would write, and a child process that runs them.

Three kinds: random bytes; real instructions picked at random, some with a bit flipped; and short programs
made to hurt (wild jumps, endless loops, barriers that not all waves reach, EXEC of 0, floods of messages).
Their registers hold addresses of their buffer and its edges, of other processes' memory, of this process' own
memory, of the apertures, and noise.

Run as a program, ``hostile_shaders.py START STOP LEVEL``, it prints one JSON line before and one after each
kernel, so that whoever started it knows which one ended the process.
"""

from __future__ import annotations

import json
import random
import resource
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from barewave import BarewaveError, Buffer, Device, GPUFault, LaunchConfig, Program, launch
from barewave.emulator.command_processor.compile_server import CompiledCode, CompileRequest
from barewave.emulator.compilation import Compilation
from barewave.emulator.host import EmulatedHost
from barewave.emulator.shader.semantics import MEANINGS

__all__ = ["OVERRUN", "RUN_TIMEOUT", "Hostile", "compile_at", "kernel", "kernel_text", "vectors"]

VECTORS = Path(__file__).resolve().parents[1] / "data" / "isa"
RUN_TIMEOUT = (0.5, 1.0, 2.0)  # by level: optimised compilation takes a while on a busy machine
OVERRUN = 2.0
PAGE = 4096
TABLE = 8192  # bytes of the register contents
CANARY = 0xC0FFEE11
KINDS = ("bytes", "vectors", "vectors", "vectors", "traps")

_TEXT = """
.amdgcn_target "amdgcn-amd-amdhsa--gfx1100"
.text
.globl hostile
.p2align 8
.type hostile,@function
hostile:
{body}
.Lend:
.size hostile, .Lend-hostile
.rodata
.p2align 6
.amdhsa_kernel hostile
  .amdhsa_kernarg_size 16
  .amdhsa_group_segment_fixed_size {lds}
  .amdhsa_private_segment_fixed_size {private}
  .amdhsa_enable_private_segment {scratch}
  .amdhsa_user_sgpr_kernarg_segment_ptr 1
  .amdhsa_user_sgpr_count 2
  .amdhsa_wavefront_size32 {wave32}
  .amdhsa_float_round_mode_32 {rounding}
  .amdhsa_float_denorm_mode_32 {denormals}
  .amdhsa_system_sgpr_workgroup_id_y 1
  .amdhsa_next_free_vgpr {vgprs}
  .amdhsa_next_free_sgpr 106
.end_amdhsa_kernel
.amdgpu_metadata
---
amdhsa.version: [1, 2]
amdhsa.target: amdgcn-amd-amdhsa--gfx1100
amdhsa.kernels:
  - .name: hostile
    .symbol: hostile.kd
    .kernarg_segment_size: 16
    .kernarg_segment_align: 8
    .group_segment_fixed_size: {lds}
    .private_segment_fixed_size: {private}
    .wavefront_size: {wave}
    .sgpr_count: 106
    .vgpr_count: {vgprs}
    .max_flat_workgroup_size: 1024
    .args:
      - {{ .name: table, .offset: 0, .size: 8, .value_kind: global_buffer, .address_space: global }}
.end_amdgpu_metadata
"""

# Registers come from the table: SGPRs from its first 256 bytes, VGPRs 1 to 15 from what follows, by lane.
_PROLOGUE = """
  s_load_b64 s[6:7], s[0:1], 0x0
  v_and_b32 v0, 0x3f, v0
  v_lshlrev_b32 v16, 4, v0
  s_waitcnt lgkmcnt(0)
  global_load_b128 v[1:4], v16, s[6:7] offset:1024
  global_load_b128 v[5:8], v16, s[6:7] offset:2048
  global_load_b128 v[9:12], v16, s[6:7] offset:3072
  global_load_b128 v[13:16], v16, s[6:7] offset:4080
  s_load_b512 s[8:23], s[6:7], 0x0
  s_load_b512 s[24:39], s[6:7], 0x40
  s_load_b512 s[40:55], s[6:7], 0x80
  s_load_b512 s[56:71], s[6:7], 0xc0
  s_load_b64 vcc, s[6:7], 0x100
  s_waitcnt vmcnt(0) lgkmcnt(0)
"""

_TRAPS = (
    "s_setpc_b64 s[{s}:{s1}]",
    "s_swappc_b64 s[{d}:{d1}], s[{s}:{s1}]",
    "s_getpc_b64 s[{d}:{d1}]\n  s_add_u32 s{d}, s{d}, s{s}\n  s_setpc_b64 s[{d}:{d1}]",
    "s_getpc_b64 s[{d}:{d1}]\n  s_add_u32 s{d}, s{d}, {small}\n  s_setpc_b64 s[{d}:{d1}]",
    ".Lloop{n}:\n  s_add_u32 s{d}, s{d}, 1\n  s_branch .Lloop{n}",
    ".Lloop{n}:\n  s_sleep 1\n  s_branch .Lloop{n}",
    ".Lloop{n}:\n  s_barrier\n  s_branch .Lloop{n}",
    "s_branch {wild}",
    "s_cbranch_scc0 {wild}",
    "s_cbranch_vccnz {wild}",
    "v_cmpx_gt_u32 7, v0\n  s_cbranch_execz .Lskip{n}\n  s_barrier\n.Lskip{n}:",
    "s_cmp_eq_u32 s{s}, 0\n  s_cbranch_scc1 .Lskip{n}\n  s_barrier\n.Lskip{n}:",
    "s_mov_b32 exec_lo, 0",
    "s_mov_b32 exec_lo, s{s}\n  s_mov_b32 exec_hi, s{d}",
    "s_mov_b32 exec_lo, -1\n  s_mov_b32 exec_hi, -1",
    "s_mov_b32 m0, s{s}\n.Lloop{n}:\n  s_sendmsg sendmsg(MSG_INTERRUPT)\n  s_add_u32 s{d}, s{d}, 1\n"
    "  s_cmp_lg_u32 s{d}, s{s}\n  s_cbranch_scc1 .Lloop{n}",
    "s_mov_b32 m0, 0x400\n.Lloop{n}:\n  s_sendmsg sendmsg(MSG_INTERRUPT)\n  s_branch .Lloop{n}",
    "s_sethalt 5",
    "s_trap 2",
    "s_sethalt 1",
    "s_load_b512 s[{q}:{q15}], s[{s}:{s1}], s{d}",
    "s_load_b32 s{d}, s[{s}:{s1}], 0x{hex}",
    "global_load_b128 v[{v}:{v3}], v[{w}:{w1}], off",
    "global_store_b128 v[{w}:{w1}], v[{v}:{v3}], off",
    "global_store_b8 v[{w}:{w1}], v{v}, off offset:-1",
    "global_store_b64 v{w}, v[{v}:{v1}], s[{s}:{s1}] offset:4095",
    "global_atomic_add_u32 v[{w}:{w1}], v{v}, off",
    "global_atomic_cmpswap_b64 v[{v}:{v1}], v[{w}:{w1}], v[{v}:{v3}], off glc",
    "flat_load_b32 v{v}, v[{w}:{w1}]",
    "flat_store_b96 v[{w}:{w1}], v[{v}:{v2}]",
    "flat_atomic_swap_b32 v{d}, v[{w}:{w1}], v{v} glc",
    "scratch_store_b128 v{w}, v[{v}:{v3}], off",
    "scratch_load_b32 v{v}, off, s{s} offset:-4096",
    "scratch_load_b128 v[{v}:{v3}], v{w}, off offset:4095",
    "buffer_load_b128 v[{v}:{v3}], v{w}, s[{q}:{q3}], s{s} offen offset:4095",
    "buffer_store_b96 v[{v}:{v2}], v[{w}:{w1}], s[{q}:{q3}], s{s} idxen offen",
    "buffer_load_format_xyzw v[{v}:{v3}], v{w}, s[{q}:{q3}], 0 idxen",
    "buffer_store_d16_format_xyz v[{v}:{v1}], v{w}, s[{q}:{q3}], s{d} offen",
    "tbuffer_store_format_xyzw v[{v}:{v3}], v{w}, s[{q}:{q3}], s{s} format:[BUF_FMT_32_32_32_32_FLOAT] idxen",
    "buffer_atomic_cmpswap_b64 v[{v}:{v3}], v{w}, s[{q}:{q3}], s{s} offen glc",
    "s_mov_b32 s{q2}, -1\n  s_mov_b32 s{q3}, 0x31016fac\n"
    "  buffer_load_b64 v[{v}:{v1}], v{w}, s[{q}:{q3}], 0 offen",
    "s_buffer_load_b512 s[{q}:{q15}], s[{q}:{q3}], s{d}",
    "global_load_addtid_b32 v{v}, s[{s}:{s1}] offset:-4096",
    "ds_append v{v} offset:65532\n  s_mov_b32 m0, -1\n  ds_consume v{v} offset:8",
    "ds_store_b128 v{w}, v[{v}:{v3}]",
    "ds_load_b64 v[{v}:{v1}], v{w} offset:65535",
    "ds_add_rtn_u32 v{v}, v{w}, v{d}",
    "ds_bpermute_b32 v{v}, v{w}, v{d}",
    "ds_permute_b32 v{v}, v{w}, v{d}",
    "v_readlane_b32 s{d}, v{v}, s{s}",
    "v_writelane_b32 v{v}, s{s}, s{d}",
    "v_readfirstlane_b32 s{d}, v{w}",
    "v_permlane16_b32 v{v}, v{w}, s{s}, s{d}",
    "s_mov_b32 m0, s{s}\n  v_movrels_b32 v{v}, v{w}",
    "s_mov_b32 m0, s{s}\n  v_movreld_b32 v{v}, v{w}",
    "s_mov_b32 m0, s{s}\n  s_movrels_b64 s[{d}:{d1}], s[{s}:{s1}]",
    "s_mov_b32 m0, s{s}\n  s_movreld_b32 s{d}, s{s}",
    "s_setreg_b32 hwreg(HW_REG_MODE), s{s}",
    "s_setreg_imm32_b32 hwreg(HW_REG_MODE, 0, 4), {small}",
    "s_getreg_b32 s{d}, hwreg(HW_REG_HW_ID1)",
    "s_sendmsg_rtn_b64 s[{d}:{d1}], sendmsg(MSG_RTN_GET_REALTIME)",
    "s_lshl_b64 s[{d}:{d1}], s[{s}:{s1}], s{d}\n  s_bfe_i64 s[{d}:{d1}], s[{s}:{s1}], s{s}",
    "v_cvt_i32_f64 v{d}, v[{v}:{v1}]\n  v_cvt_u32_f32 v{d}, v{v}",
    "v_ldexp_f64 v[{v}:{v1}], v[{w}:{w1}], v{d}",
    "v_lshlrev_b64 v[{v}:{v1}], v{w}, v[{w}:{w1}]\n  v_alignbyte_b32 v{d}, v{v}, v{w}, v{d}",
    "v_div_fixup_f64 v[{v}:{v1}], v[{w}:{w1}], v[{v}:{v1}], v[{w}:{w1}]",
    "s_barrier",
    "s_endpgm",
)  # fmt: skip


@dataclass(frozen=True)
class Hostile:
    """One kernel and how it is launched."""

    kind: str
    text: str
    grid: int
    block: int


def vectors() -> list[bytes]:
    """Encodings that llvm-mc made, one of every form."""
    found: list[bytes] = []
    for name in ("gfx1100_vectors_core.txt", "gfx1100_vopd.txt"):
        for line in (VECTORS / name).read_text().splitlines():
            columns = line.split("\t")
            if len(columns) == 4 and not columns[3].startswith(("s_endpgm", "s_sethalt")):
                # Mostly what the engine executes: anything else ends the kernel before it can do harm.
                known = all(
                    part.split()[0].replace("v_dual_", "v_") in MEANINGS for part in columns[3].split(" :: ")
                )
                if known or len(found) % 64 == 0:
                    found.append(bytes.fromhex(columns[2]))
    return found


_VECTORS: list[bytes] = []


def _words(code: bytes) -> str:
    return "  .long " + ", ".join(
        f"0x{int.from_bytes(code[i : i + 4], 'little'):08x}" for i in range(0, len(code), 4)
    )


def _from_bytes(draw: random.Random) -> str:
    return _words(draw.randbytes(4 * draw.randint(1, 24)))


def _from_vectors(draw: random.Random) -> str:
    if not _VECTORS:
        _VECTORS.extend(vectors())
    lines: list[str] = []
    for _ in range(draw.randint(2, 24)):
        code = bytearray(draw.choice(_VECTORS))
        if draw.random() < 0.2:
            code[draw.randrange(len(code))] ^= 1 << draw.randrange(8)
        lines.append(_words(bytes(code)))
    return "\n".join(lines)


def _from_traps(draw: random.Random) -> str:
    lines: list[str] = []
    for number in range(draw.randint(1, 12)):
        s, d, q = draw.randrange(2, 70, 2), draw.randrange(72, 102, 2), draw.randrange(0, 84, 4)
        v, w = draw.randrange(0, 252), draw.randrange(0, 15)
        lines.append(
            "  "
            + draw.choice(_TRAPS).format(
                s=s, s1=s + 1, d=d, d1=d + 1, q=q, q2=q + 2, q3=q + 3, q15=q + 15,
                v=v, v1=v + 1, v2=v + 2, v3=v + 3, w=w,
                w1=w + 1, n=number, small=draw.choice((0, 1, 2, 3, 4, 8, 16, 60)),
                wild=draw.randrange(-32768, 32768),
                hex=f"{draw.randrange(0, 1 << 20):x}",
            )
        )  # fmt: skip
    return "\n".join(lines)


_MAKERS = {"bytes": _from_bytes, "vectors": _from_vectors, "traps": _from_traps}


def kernel_text(
    body: str, *, lds: int, private: int, wave: int = 32, rounding: int = 0, denormals: int = 3,
    vgprs: int = 256,
) -> str:  # fmt: skip
    """Assembly text of the kernel ``hostile``: a body, and what its descriptor says."""
    return _TEXT.format(
        body=body,
        lds=lds,
        private=private,
        scratch=int(private > 0),
        wave32=int(wave == 32),
        wave=wave,
        rounding=rounding,
        denormals=denormals,
        vgprs=vgprs,
    )


def kernel(number: int) -> Hostile:
    """Make kernel ``number``: always the same one."""
    draw = random.Random(number)
    kind = KINDS[number % len(KINDS)]
    body = _PROLOGUE + _MAKERS[kind](draw) + ("\n  s_endpgm" if draw.random() < 0.9 else "")
    private = draw.choice((0, 0, 4, 16, 260))
    text = kernel_text(
        body,
        lds=draw.choice((0, 4, 1024, 65536)),
        private=private,
        wave=32 if draw.random() < 0.6 else 64,
        rounding=draw.choice((0, 0, 0, 1, 2, 3)),
        denormals=draw.randrange(4),
    )
    return Hostile(kind, text, draw.choice((1, 1, 2, 5)), draw.choice((1, 32, 33, 64, 256, 1024)))


class Bystander:
    """Another process on the same card, whose memory must stay as it is."""

    def __init__(self) -> None:
        self.device = Device("emulated")
        self.buffers = [self._buffer() for _ in range(8)]

    def _buffer(self) -> Buffer:
        return self.device.array(np.full(TABLE // 4, CANARY, np.uint32))

    def check(self) -> None:
        """Look at its memory."""
        for buffer in self.buffers:
            assert (buffer.numpy() == CANARY).all(), "another process' memory was changed"


class Runner:
    """A device to misuse, opened anew whenever it has died."""

    def __init__(self, bystander: Bystander, timeout: float) -> None:
        self.bystander = bystander
        self.timeout = timeout
        self.own = np.full(PAGE, CANARY, np.uint32)  # of this process, never mapped on the card
        self.open()

    def open(self) -> None:
        """Open the device, with a canary on each side of the table."""
        self.host = EmulatedHost()
        self.device = Device(host=self.host)
        self.before = self.device.array(np.full(TABLE // 4, CANARY, np.uint32))
        self.table = self.device.zeros(TABLE, np.uint8)
        self.after = self.device.array(np.full(TABLE // 4, CANARY, np.uint32))

    def contents(self, draw: random.Random) -> bytes:
        """Register contents: mostly pairs that are addresses."""
        table, end = self.table.address, self.table.address + TABLE
        places = (
            table, table + 64, end - 4, end - 1, end - 16, end, end + PAGE, table - 1, table - 8,
            self.own.ctypes.data, id(self), self.bystander.buffers[0].address, 1 << 48, (1 << 48) + 65532,
            2 << 48, (2 << 48) + 4, (2 << 48) + 0xFFFFFFFC, 0, 8, (1 << 64) - 8, (1 << 47) - 8, 1 << 63,
        )  # fmt: skip
        data = bytearray()
        while len(data) < TABLE:
            choice = draw.random()
            if choice < 0.6:
                data += draw.choice(places).to_bytes(8, "little")
            elif choice < 0.8:
                data += draw.randrange(0, 256).to_bytes(4, "little") * 2
            else:
                data += draw.randbytes(8)
        return bytes(data[:TABLE])

    def run(self, number: int) -> str:
        """Run one kernel; a word for what came of it."""
        case = kernel(number)
        try:
            program = Program.from_asm(case.text)
        except BarewaveError as error:
            return f"not assembled: {error}"
        self.table.copy_from(np.frombuffer(self.contents(random.Random(number)), np.uint8))
        outcome = self._launch(program, case)
        assert (self.own == CANARY).all(), "memory that is not mapped on the card was changed"
        self.bystander.check()
        return outcome

    def _launch(self, program: Program, case: Hostile) -> str:
        stream = self.device.stream(timeout=self.timeout)
        outcome = "ran"
        try:
            config = LaunchConfig(grid=case.grid, block=case.block)
            launch(stream, config, program.kernel("hostile"), self.table)
            stream.sync(self.timeout)
        except BarewaveError as error:
            outcome = type(error).__name__
            dead = isinstance(error, GPUFault)
        else:
            dead = False
        stream.close()
        engine = self.host.machine.running_engine
        error = getattr(engine, "last_compile_error", None)
        if error is not None and not isinstance(error, BarewaveError):
            outcome = f"compiler: {type(error).__name__}: {error}"[:2000]
            engine.last_compile_error = None
        if dead:
            self.close()
            self.open()
        return outcome

    def close(self) -> None:
        """End the process on the card."""
        self.device.close()
        self.host.end_process()


def compile_at(level: int) -> None:
    """Let all code be compiled at one level: what runs once would never be optimised otherwise."""
    compile_request = Compilation.__call__

    def compile_at_level(self: Compilation, request: CompileRequest) -> CompiledCode:
        request.level = level
        return compile_request(self, request)

    Compilation.__call__ = compile_at_level  # type: ignore[method-assign]


def _main(start: int, stop: int, level: int) -> None:
    compile_at(level)
    runner = Runner(Bystander(), RUN_TIMEOUT[level])
    for number in range(start, stop):
        print(json.dumps({"start": number}), flush=True)
        begin = time.monotonic()
        outcome = runner.run(number)
        seconds = time.monotonic() - begin
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(json.dumps({"end": number, "outcome": outcome, "seconds": seconds, "MiB": peak}), flush=True)
    runner.close()
    runner.bystander.check()
    runner.bystander.device.close()
    print(json.dumps({"done": True}), flush=True)


if __name__ == "__main__":
    _main(*(int(word) for word in sys.argv[1:4]))
