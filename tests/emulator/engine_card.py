"""A card without a kernel driver: memory, one queue, packets by hand, and kernels written as LLVM IR."""

import ctypes
import itertools
import mmap
import struct
import time

from barewave.emulator.command_processor.scheduler import CompiledCode, Engine
from barewave.emulator.engine import QueueSetup
from barewave.emulator.jit import Jit
from barewave.emulator.shader.cache import ObjectCache

BASE = 0x1_0000_0000
SIZE = 64 << 20
CODE = 0x10000  # executable, read-only for waves
RING = 0x100000
PACKETS = 1024
AMD_QUEUE = 0x200000
DOORBELL = 0x210000
SIGNALS = 0x220000
MAILBOX = 0x230000
SCRATCH = 0x800000
DATA = 0x1000000
READ_ONLY = 0x3000000
END, BARRIER, SLEEP, JUMP, FAULT, PREEMPT, UNSUPPORTED, HALT, ALIGNMENT = range(9)
_numbers = itertools.count()


class Card:
    """Memory at ``BASE``, kernels placed by `kernel`, one or more queues."""

    def __init__(self, workers=2):
        self.memory = mmap.mmap(-1, SIZE)
        self.host = ctypes.addressof(ctypes.c_char.from_buffer(self.memory))
        self.words32 = memoryview(self.memory).cast("I")
        self.words64 = memoryview(self.memory).cast("Q")
        self.kernels = {}
        self.requests = []
        self.jit = Jit()
        self.engine = Engine(self.compile, workers, self.jit, ObjectCache())
        self.vm = self.engine.create_vm(0, 77)
        self.publish()
        self.next_code = CODE
        self.next_signal = SIGNALS
        self.written = {}
        self.pending = []

    def publish(self, vm=None):
        host = self.host
        self.engine.set_ranges(
            self.vm if vm is None else vm,
            [
                (BASE + CODE, BASE + RING, host + CODE, 2),
                (BASE + RING, BASE + READ_ONLY, host + RING, 1),
                (BASE + READ_ONLY, BASE + SIZE, host + READ_ONLY, 0),
            ],
        )

    def close(self):
        self.engine.close()
        self.jit.close()

    def compile(self, request):
        self.requests.append((request.pc, request.level))
        assert request.read(request.pc, 4) is not None
        name = f"wave_{next(_numbers)}"
        body = self.kernels[request.pc]
        text = f"define i32 @{name}(ptr %wave, ptr %worker, i32 %index) {{\n{body}\n}}\n"
        return CompiledCode(self.jit.compile(text, request.level), name, {request.pc: 0}, [(request.pc, 4)])

    def place(self, body, code=b"\x00\x00\xb0\xbf"):
        """Put a kernel's code somewhere and return its address."""
        at = self.next_code
        self.next_code += 512
        self.memory[at + 256 : at + 256 + len(code)] = code
        self.kernels[BASE + at + 256] = body
        return BASE + at

    def kernel(
        self, body, *, wave_size=32, users=2, properties=0x8, vgprs=1, ids=0, rsrc2=0x380, rsrc1=0xE0AC0000
    ):
        """Place a kernel and write its descriptor; return the descriptor's address."""
        descriptor = self.place(body)
        granule = vgprs - 1
        data = bytearray(64)
        struct.pack_into("<q", data, 16, 256)
        struct.pack_into("<III", data, 44, 0, rsrc1 | granule, rsrc2 | users << 1 | ids << 11)
        struct.pack_into("<H", data, 56, properties | (0x400 if wave_size == 32 else 0))
        self.memory[descriptor - BASE : descriptor - BASE + 64] = data
        return descriptor

    def queue(self, vm=None, index=0, tmpring=0, lane_bytes=0):
        ring, amd = RING + index * 0x20000, AMD_QUEUE + index * 0x1000
        for slot in range(PACKETS):
            struct.pack_into("<H", self.memory, ring + slot * 64, 1)
        struct.pack_into("<Q", self.memory, amd + 8, BASE + ring)
        for counter in (56, 128):
            struct.pack_into("<Q", self.memory, amd + counter, 0)
        struct.pack_into("<I", self.memory, amd + 140, tmpring)
        struct.pack_into("<Q", self.memory, amd + 160, BASE + SCRATCH)
        struct.pack_into("<II", self.memory, amd + 176, lane_bytes, 8 | 2)
        inactive = SIGNALS + 0xF000 + index * 64
        struct.pack_into("<Q", self.memory, amd + 192, BASE + inactive)
        self.written[index] = 0
        return self.engine.create_queue(
            self.vm if vm is None else vm,
            QueueSetup(
                self.host + ring, PACKETS, self.host + amd + 56, self.host + amd + 128,
                self.host + DOORBELL + 8 * index, BASE + amd, 5 + index, 0, 9, 33 + index,
            ),
        )  # fmt: skip

    def signal(self, value=1, event=0):
        at = self.next_signal
        self.next_signal += 64
        mailbox = BASE + MAILBOX + 8 * event if event else 0
        struct.pack_into("<qqQI", self.memory, at, 1, value, mailbox, event)
        return BASE + at

    def value(self, signal):
        return struct.unpack_from("<q", self.memory, signal - BASE + 8)[0]

    def times(self, signal):
        return struct.unpack_from("<QQ", self.memory, signal - BASE + 32)

    def submit(self, packet, header, setup=0, index=0, ring=True):
        amd = AMD_QUEUE + index * 0x1000
        written = self.written[index]
        while written - struct.unpack_from("<Q", self.memory, amd + 128)[0] >= PACKETS:
            time.sleep(0.0001)
        at = RING + index * 0x20000 + written % PACKETS * 64
        self.memory[at + 4 : at + 64] = bytes(packet[4:])
        # pack_into clears before it writes: a packet's type would be seen as 0 for a moment
        self.words64[(amd + 56) // 8] = written + 1
        self.words32[at // 4] = header | setup << 16
        self.written[index] = written + 1
        if ring:
            self.ring(index)

    def ring(self, index=0):
        self.words64[DOORBELL // 8 + index] = self.written[index] - 1
        self.engine.kick()

    def dispatch(
        self, kernel, grid=(1, 1, 1), block=(1, 1, 1), *, signal=0, kernarg=BASE + DATA, barrier=0, lds=0,
        private=0, dims=3, index=0, ring=True,
    ):  # fmt: skip
        packet = struct.pack(
            "<HHHHHHIIIIIQQQQ", 0, 0, *block, 0, *grid, private, lds, kernel, kernarg, 0, signal
        )
        assert len(packet) == 64
        self.submit(packet, 2 | barrier << 8 | 2 << 9 | 2 << 11, dims, index, ring)

    def barrier(self, signals, *, is_or=False, signal=0, barrier=0, index=0):
        handles = list(signals) + [0] * (5 - len(signals))
        packet = struct.pack("<HHI5QQQ", 0, 0, 0, *handles, 0, signal)
        self.submit(packet, (5 if is_or else 3) | barrier << 8, 0, index)

    def wait(self, signal, value=0, timeout=10.0):
        deadline = time.monotonic() + timeout
        while self.value(signal) != value:
            assert time.monotonic() < deadline, (
                f"signal stays {self.value(signal)}; {self.engine.last_compile_error}"
            )
        return True

    def run(self, kernel, grid=(1, 1, 1), block=(1, 1, 1), **more):
        signal = self.signal()
        self.dispatch(kernel, grid, block, signal=signal, **more)
        self.wait(signal)
        return signal

    def interrupts(self, kind, timeout=5.0):
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            self.pending += self.engine.drain_interrupts()
            hits = [record for record in self.pending if record.kind == kind]
            if hits:
                self.pending = [record for record in self.pending if record.kind != kind]
                return hits
            time.sleep(0.001)
        raise AssertionError(f"no interrupt of kind {kind} among {self.pending}")

    def words(self, offset, count):
        return struct.unpack_from(f"<{count}I", self.memory, offset)


ENDS = "ret i32 0"
