"""Rings full of nonsense, and a child process that gives them to the card.

Packets of all types with random fields, wild addresses of signals, arguments and descriptors, write indices
that jump ahead and back, storms of doorbells, barriers that nobody satisfies, queues destroyed with all that
pending. After each case another process on the same card launches a kernel, which must run.

Run as a program, ``hostile_packets.py START STOP``, it prints one JSON line before and one after each case.
"""

from __future__ import annotations

import json
import random
import struct
import sys
import time
from pathlib import Path

import numpy as np

from barewave import Device, GPUFault, Kernel, LaunchConfig, Program, launch
from barewave.emulator.host import EmulatedHost
from barewave.kfd.queues import AQLQueue

__all__ = ["LONGEST"]

LONGEST = 2.0
SLOTS = 64
WRITE_INDEX, READ_INDEX = 7, 16  # words of amd_queue_t
SAXPY = Path(__file__).resolve().parents[2] / "examples" / "saxpy.s"


class Attacker:
    """A process on the card, opened anew whenever a fault has stopped its queues."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.open()

    def open(self) -> None:
        """Open the card and make what valid packets name."""
        self.host = EmulatedHost()
        self.device = Device(host=self.host)
        kernel = self.program.kernel("saxpy")
        self.kernel_object = self.program.load(self.device).address(kernel)
        self.memory = self.device.zeros(1 << 16, np.uint8)
        self.signals = [self.device.gpu.create_signal(value) for value in (0, 1, 5, -1)]

    def close(self) -> None:
        """End the process on the card."""
        self.device.close()
        self.host.end_process()

    def address(self, draw: random.Random) -> int:
        """Some address: of a signal, of memory, near its ends, or of nothing."""
        start, end = self.memory.address, self.memory.address + (1 << 16)
        places = [signal.address for signal in self.signals] * 3
        places += [
            start,
            end - 64,
            end - 8,
            end,
            start - 8,
            start + 4,
            self.kernel_object,
            id(self),
            8,
            0,
            0,
            0,
        ]
        places += [1 << 48, 2 << 48, (1 << 64) - 64, (1 << 47) - 64, draw.getrandbits(64)]
        return draw.choice(places)

    def packet(self, draw: random.Random) -> bytes:
        """Some packet, header included."""
        kind = draw.choice((0, 1, 2, 2, 2, 3, 3, 5, 5) if draw.random() < 0.9 else (4, 6, 255))
        header = kind | draw.choice((0, 1)) << 8 | draw.getrandbits(4) << 9
        address = self.address
        if kind == 2 and draw.random() < 0.8:
            small = draw.random() < 0.7
            block = [draw.choice((1, 2, 32)) if small else draw.getrandbits(16) for _ in range(3)]
            grid = [draw.choice((1, 3, 64, 1000)) if small else draw.getrandbits(32) for _ in range(3)]
            kernel = self.kernel_object if draw.random() < 0.7 else address(draw)
            sizes = [draw.choice((0, 0, 4, 1024, 65536, 1 << 31)) for _ in range(2)]
            setup = draw.choice((1, 2, 3, 3, 3, 0, 9))
            return struct.pack(
                "<HHHHHHIIIIIQQQQ",
                header,
                setup,
                *block,
                0,
                *grid,
                *sizes,
                kernel,
                address(draw),
                0,
                address(draw),
            )
        if kind in (0, 3, 5) and draw.random() < 0.9:
            second = draw.choice((0, 1, 2, 2, 2, 3))
            words = [address(draw) for _ in range(5)] if kind else [address(draw), 0, 1, draw.randrange(6), 0]
            return struct.pack("<HHI5QQQ", header, second, 0, *words, 0, address(draw))
        return struct.pack("<H", header) + draw.randbytes(62)

    def attack(self, draw: random.Random) -> str:
        """Misuse one queue and destroy it."""
        queue = self.device.gpu.create_queue(SLOTS)
        words, ring, doorbell = queue._words, queue._ring, queue._doorbell
        for _ in range(draw.randint(1, 300)):
            action = draw.random()
            if action < 0.6:
                index = words[WRITE_INDEX]
                if draw.random() < 0.9 and index - words[READ_INDEX] >= SLOTS:
                    continue
                place = index % SLOTS * 64
                ring[place : place + 64] = self.packet(draw)
                words[WRITE_INDEX] = index + 1 & (1 << 64) - 1
                doorbell[0] = index & (1 << 63) - 1
            elif action < 0.65:
                jump = draw.choice(
                    (1, SLOTS, SLOTS + 1, 1 << 20, 1 << 40, 1 << 62, 1 << 63, -1, -SLOTS, -(1 << 30))
                )
                words[WRITE_INDEX] = words[WRITE_INDEX] + jump & (1 << 64) - 1
                doorbell[0] = 0
            elif action < 0.7:
                words[READ_INDEX] = draw.choice((0, 1, 1 << 63, draw.getrandbits(64)))
            elif action < 0.9:
                for value in range(draw.choice((1, 10, 1000))):
                    doorbell[0] = value
            else:
                time.sleep(draw.choice((0, 0.0001, 0.002)))
        return self._end(queue)

    def _end(self, queue: AQLQueue) -> str:
        time.sleep(0.002)
        error, is_dead = queue.error(), False
        try:
            self.device.gpu.check()
        except GPUFault:
            is_dead = True
        begin = time.monotonic()
        queue.close()
        assert time.monotonic() - begin < LONGEST, "the queue could not be destroyed in time"
        if is_dead:
            self.close()
            self.open()
            return "fault"
        return "stopped" if error is not None else "ran"


def check(device: Device, kernel: Kernel) -> None:
    """Launch what any process may."""
    x, y = device.array(np.ones(100, np.float32)), device.array(np.full(100, 2, np.float32))
    with device.stream() as stream:
        launch(stream, LaunchConfig(grid=2, block=64), kernel, 3.0, x, y, 100)
        stream.sync(10.0)
    assert (y.numpy() == 5).all()
    x.close()
    y.close()


def main(kind: type[Attacker], start: int, stop: int) -> None:
    """Let an attacker loose, once for each number; print how each attack ended."""
    program = Program.from_file(SAXPY)
    attacker = kind(program)
    with Device("emulated") as bystander:
        for number in range(start, stop):
            print(json.dumps({"start": number}), flush=True)
            begin = time.monotonic()
            outcome = attacker.attack(random.Random(number))
            check(bystander, program.kernel("saxpy"))
            seconds = time.monotonic() - begin
            print(json.dumps({"end": number, "outcome": outcome, "seconds": seconds}), flush=True)
        attacker.close()
    print(json.dumps({"done": True}), flush=True)


if __name__ == "__main__":
    main(Attacker, *(int(word) for word in sys.argv[1:3]))
