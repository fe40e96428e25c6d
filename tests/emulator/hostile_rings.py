"""PM4 and SDMA rings full of nonsense, and a child process that gives them to the card.

Packets of every kind with random fields, wild addresses, sizes up to the largest, indirect buffers of the
same that run and chain each other, write pointers that jump, storms of doorbells, queues destroyed with all
that pending. After each case another process on the same card launches a kernel, which must run.

Run as a program, ``hostile_rings.py START STOP``, it prints one JSON line before and one after each case.
"""

from __future__ import annotations

import random
import sys
import time

import numpy as np
from hostile_packets import LONGEST, Attacker, main

from barewave import GPUFault
from barewave.errors import QueueError
from barewave.kfd.packets import pm4, sdma
from barewave.kfd.packets.atomics import AtomicOp
from barewave.kfd.packets.layout import PacketField, PacketLayout
from barewave.kfd.packets.registers import REGISTERS
from barewave.kfd.ring_queue import RingQueue

BUFFER = 1 << 14  # bytes of indirect buffers at the start of the attacker's memory
REGISTER_NAMES = [name for name, register in REGISTERS.items() if 0x2E00 <= register.address < 0x2E80]


class RingAttacker(Attacker):
    """Misuses queues of dwords."""

    wildness = 1.0

    def place(self, draw: random.Random) -> int:
        """Some address of memory that is there."""
        return self.memory.address + draw.randrange(BUFFER, 1 << 15, draw.choice((1, 4, 8)))

    def tame(self, draw: random.Random, is_sdma: bool) -> bytes:
        """Some packet that nothing is wrong with."""
        source, target = self.place(draw), self.place(draw)
        size, number, length = draw.randrange(1, 5000), draw.getrandbits(32), draw.randrange(1, 30)
        if is_sdma:
            choices = (
                lambda: sdma.copy(source, target, size, backwards=draw.random() < 0.5),
                lambda: sdma.copy(source, target, size, second=self.place(draw)),
                lambda: sdma.copy_window(source, target, (9, 7, 3), source_pitch=20, target_pitch=11),
                lambda: sdma.fill(target, size, number & 0xFF, sdma.Fill.BYTE),
                lambda: sdma.write(target, [number] * draw.randrange(1, 40)),
                lambda: sdma.fence(target, number),
                lambda: sdma.trap(number & 0xFFFFFFF),
                lambda: sdma.timestamp(target & ~7),
                lambda: sdma.nop(draw.randrange(1, 30)),
                lambda: sdma.conditional(source, number, length) + sdma.nop(length),
                lambda: sdma.atomic(target, draw.choice(list(AtomicOp)), number, number),
            )
        else:
            choices = (
                lambda: pm4.write_data(target & ~3, *[number] * draw.randrange(1, 40)),
                lambda: pm4.dma_data(source, target, size),
                lambda: pm4.release_mem(target, number, event_id=draw.choice((0, number))),
                lambda: pm4.wait_flush(),
                lambda: pm4.invalidate_caches(),
                lambda: pm4.nop(draw.randrange(1, 30)),
                lambda: pm4.cond_exec(source & ~3, length) + pm4.nop(length),
                lambda: pm4.atomic_mem(target, draw.choice(list(AtomicOp)), number, number),
                lambda: pm4.copy_data(pm4.Place.GPU_CLOCK, 0, pm4.Place.MEMORY, target),
                lambda: pm4.set_sh_reg(draw.choice(REGISTER_NAMES), number),
            )
        return bytes(draw.choice(choices)())

    def value(self, draw: random.Random, field: PacketField) -> int:
        """Some value of a field."""
        mask = field.mask
        if mask.bit_length() > 32:
            return self.address(draw) & mask
        kind = draw.random()
        if kind < 0.5:
            return draw.choice((0, 1, 2, 3, 5, 15)) & mask
        return mask if kind < 0.6 else draw.getrandbits(32) & mask

    def fields(self, draw: random.Random, layout: PacketLayout) -> dict[str, int]:
        """Some values of a packet's fields, most of them left at zero in half of the packets."""
        share = draw.choice((0.3, 1.0))
        values = {
            key: self.value(draw, field)
            for key, field in layout.fields.items()
            if key not in layout.fixed and (draw.random() < share or "addr" in key or "base" in key)
        }
        for key in ("count", "byte_count", "rect_x", "rect_y", "rect_z"):
            if key in values and draw.random() < 0.7:
                values[key] = draw.randrange(200)
        return values

    def sdma_packet(self, draw: random.Random) -> bytes:
        """Some SDMA packet."""
        if draw.random() >= self.wildness:
            return self.tame(draw, True)
        layout = draw.choice(sdma.PACKETS)
        values = self.fields(draw, layout)
        if layout is sdma.POLL_REGMEM and draw.random() < 0.8:
            values.update(func=draw.choice((0, 4, 5, 6)), mem_poll=1)
        if layout is sdma.INDIRECT and draw.random() < 0.7:
            values.update(
                ib_base=self.memory.address + draw.randrange(0, BUFFER, 32), ib_size=draw.randrange(300)
            )
        if layout is sdma.ATOMIC and draw.random() < 0.7:
            values.update(loop=0, atomic_op=draw.choice((15, 39, 47, 79, 111)))
        if layout is sdma.WRITE:
            payload = [draw.getrandbits(32) for _ in range(draw.randrange(20))]
            values["count"] = max(0, len(payload) - 1) if draw.random() < 0.8 else values.get("count", 0)
            return bytes(layout.pack(payload, **values))
        return bytes(layout.pack(**values))

    def pm4_packet(self, draw: random.Random) -> bytes:
        """Some PM4 packet."""
        if draw.random() >= self.wildness:
            return self.tame(draw, False)
        if draw.random() < 0.2:
            return bytes(self.launch(draw))
        layout = draw.choice(pm4.PACKETS)
        values = self.fields(draw, layout)
        if layout in (pm4.WAIT_REG_MEM, pm4.WAIT_REG_MEM64) and draw.random() < 0.8:
            values.update(function=draw.choice((0, 4, 5, 6)))
        if layout is pm4.INDIRECT_BUFFER and draw.random() < 0.8:
            values.update(
                ib_base=self.memory.address + draw.randrange(0, BUFFER, 4), ib_size=draw.randrange(300),
                valid=1, chain=int(draw.random() < 0.2),
            )  # fmt: skip
        if layout is pm4.ATOMIC_MEM and draw.random() < 0.7:
            values.update(command=0, atomic=draw.choice((15, 39, 47, 79, 111)))
        payload = [draw.getrandbits(32) for _ in range(draw.randrange(1, 20))] if layout.payload else []
        packet = bytearray(layout.pack(payload, **values))
        if draw.random() < 0.9:
            count = max(0, len(packet) // 4 - 2) if len(packet) > 4 else 0x3FFF
        else:
            count = draw.getrandbits(14)
        packet[:4] = pm4.HEADER.encode(type=3, count=count, opcode=layout.fixed["opcode"]).to_bytes(
            4, "little"
        )
        return bytes(packet)

    def launch(self, draw: random.Random) -> bytearray:
        """Some dispatch, of the right code or of something else."""
        entry = self.kernel_object if draw.random() < 0.2 else self.entry
        registers = {
            "COMPUTE_PGM_LO": entry >> 8 & 0xFFFFFFFF,
            "COMPUTE_PGM_HI": entry >> 40,
            "COMPUTE_PGM_RSRC1": 0xE0AC0000,
            "COMPUTE_PGM_RSRC2": 0x80 | 15 << 1,
            "COMPUTE_NUM_THREAD_X": draw.choice((1, 32, 100, 1024)),
            "COMPUTE_NUM_THREAD_Y": draw.choice((1, 1, 1, 2)),
            "COMPUTE_NUM_THREAD_Z": 1,
            "COMPUTE_USER_DATA_0": self.address(draw) & 0xFFFFFFFF,
            "COMPUTE_USER_DATA_1": self.address(draw) >> 32,
        }
        for _ in range(draw.choice((0, 0, 1, 5))):
            registers[draw.choice(REGISTER_NAMES)] = draw.getrandbits(32)
        size = [
            draw.choice((0, 1, 1, 3, 100)) if draw.random() < 0.9 else draw.getrandbits(32) for _ in range(3)
        ]
        initiator = draw.choice((0x8005, 0x8021, 5, 0x8007, draw.getrandbits(32)))
        return pm4.set_registers(registers) + pm4.DISPATCH_DIRECT.pack(
            dim_x=size[0], dim_y=size[1], dim_z=size[2], initiator=initiator
        )

    def open(self) -> None:
        """Open the card and make what valid packets name."""
        super().open()
        kernel = self.program.kernel("saxpy")
        self.entry = self.kernel_object + kernel.image.entry_address - kernel.image.descriptor_address

    def attack(self, draw: random.Random) -> str:
        """Misuse one queue and destroy it."""
        is_sdma = draw.random() < 0.5
        self.wildness = draw.choice((0.0, 0.01, 0.1, 1.0))
        is_calm = self.wildness < 0.1
        make = self.sdma_packet if is_sdma else self.pm4_packet
        gpu = self.device.gpu
        size = draw.choice((1024, 4096))
        queue: RingQueue = gpu.create_sdma_queue(size) if is_sdma else gpu.create_pm4_queue(size)
        content = b"".join(make(draw) for _ in range(60))[:BUFFER]
        self.memory.copy_from(np.frombuffer(content.ljust(1 << 16, b"\0"), np.uint8))
        words, ring, doorbell, unit = queue._words, queue._ring, queue._doorbell, queue._unit
        pointer = 0
        for _ in range(draw.randint(1, 60)):
            action = draw.random()
            if action < 0.7 or is_calm:
                if is_calm:
                    self.make_room(queue)
                packet = (
                    make(draw)
                    if is_calm or draw.random() < 0.97
                    else draw.randbytes(4 * draw.randrange(1, 40))
                )
                for start in range(0, len(packet), 4):
                    place = (pointer + start) % size
                    ring[place : place + 4] = packet[start : start + 4]
                pointer += len(packet)
                words[0] = pointer // unit
                doorbell[0] = pointer // unit
            elif action < 0.75:
                doorbell[0] = draw.choice(
                    (0, 1, size, size + 4, 1 << 40, (1 << 64) - 1, draw.getrandbits(64))
                )
            elif action < 0.8:
                words[1] = draw.getrandbits(64)
            elif action < 0.85:
                doorbell.cast("B").cast("I")[draw.randrange(2)] = draw.getrandbits(32)
            elif action < 0.95:
                for _ in range(draw.choice((1, 100))):
                    doorbell[0] = pointer // unit
            else:
                time.sleep(draw.choice((0, 0.0001, 0.002)))
        return self.end(queue)

    @staticmethod
    def make_room(queue: RingQueue) -> None:
        """Wait a little for a ring that is nearly full."""
        deadline = time.monotonic() + 0.02
        while queue._free_bytes() < 600 and time.monotonic() < deadline:
            time.sleep(0.0001)

    def end(self, queue: RingQueue) -> str:
        """Destroy the queue; what has become of it."""
        time.sleep(0.003)
        is_dead = False
        try:
            self.device.gpu.check()
        except (GPUFault, QueueError):
            is_dead = True
        error = queue.error()
        stopped = error is not None or queue._free_bytes() < queue.ring_size - 4
        begin = time.monotonic()
        queue.close()
        assert time.monotonic() - begin < LONGEST, "the queue could not be destroyed in time"
        if is_dead:
            self.close()
            RingAttacker.open(self)
            return "fault"
        return "stopped" if stopped else "ran"


if __name__ == "__main__":
    main(RingAttacker, *(int(word) for word in sys.argv[1:3]))
