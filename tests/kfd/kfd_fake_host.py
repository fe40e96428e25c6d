"""A recording host: real anonymous memory, sysfs from a text file, and ioctls that a test can make fail."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from barewave.kfd import ioctl
from barewave.kfd.host import MAP_ANONYMOUS, MAP_FIXED, MAP_PRIVATE, LinuxHost

TOPOLOGY = Path(__file__).parent.parent / "data" / "topology_rx7900xtx.txt"
GPU_ID = 36421


def sysfs_files() -> dict[str, str]:
    files: dict[str, list[str]] = {}
    path = ""
    for line in TOPOLOGY.read_text().splitlines():
        if line.startswith("== "):
            path = line[3:]
            files[path] = []
        elif path:
            files[path].append(line)
    return {name: "\n".join(lines) + "\n" for name, lines in files.items()}


class FakeHost:
    """Answers every call of a bring-up with success; `fail[name]` is a list of errnos to raise first."""

    name = "fake"

    def __init__(self, minor: int = 17) -> None:
        self.files = sysfs_files()
        self.minor = minor
        self.calls: list[tuple[str, dict[str, int]]] = []
        self.fail: dict[str, list[int]] = {}
        self.open_error: dict[str, int] = {}
        self.on: dict[str, Callable[[bytearray], None]] = {}
        self.open_fds: dict[int, str] = {}
        self.mapped: dict[int, int] = {}
        self._linux = LinuxHost()
        self._next = 100
        self._event = {True: 1, False: 4096}

    def open(self, path: str, flags: int) -> int:
        if path in self.open_error:
            raise OSError(self.open_error[path], os.strerror(self.open_error[path]), path)
        self._next += 1
        self.open_fds[self._next] = path
        return self._next

    def close(self, fd: int) -> None:
        del self.open_fds[fd]

    def ioctl(self, fd: int, request: int, argument: bytearray) -> int:
        entry = ioctl.by_nr[request & 0xFF]
        assert request == entry.number
        assert fd in self.open_fds
        layout = entry.structure
        self.calls.append((entry.name, layout.unpack(argument)))
        if entry.name in self.on:
            self.on[entry.name](argument)
        if self.fail.get(entry.name):
            number = self.fail[entry.name].pop(0)
            if number:
                raise OSError(number, os.strerror(number))
        answer = getattr(self, f"_{entry.name.lower()}", None)
        if answer is not None:
            for member, value in answer(layout.unpack(argument)).items():
                layout.write(argument, member, value)
        return 0

    def mmap(self, address: int, length: int, protection: int, flags: int, fd: int, offset: int) -> int:
        if fd >= 0:
            assert fd in self.open_fds
            flags = MAP_PRIVATE | MAP_ANONYMOUS | (flags & MAP_FIXED)
        result = self._linux.mmap(address, length, protection, flags, -1, 0)
        self.mapped[result] = length
        return result

    def munmap(self, address: int, length: int) -> None:
        self._linux.munmap(address, length)

    def read(self, fd: int, size: int) -> bytes:
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    def write(self, fd: int, data: bytes) -> int:
        return len(data)

    def poll(self, fds: list[tuple[int, int]], timeout_ms: int) -> list[tuple[int, int]]:
        return []

    def read_file(self, path: str) -> bytes:
        if path not in self.files:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return self.files[path].encode()

    def write_file(self, path: str, data: bytes) -> None:
        self.files[path] = data.decode()

    def list_directory(self, path: str) -> list[str]:
        names = {name[len(path) + 1 :].split("/")[0] for name in self.files if name.startswith(path + "/")}
        if not names:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return sorted(names)

    def names(self) -> list[str]:
        return [name for name, _ in self.calls]

    # Answers: what the kernel would write back.

    def _get_version(self, _: dict[str, int]) -> dict[str, int]:
        return {"major_version": 1, "minor_version": self.minor}

    def _get_process_apertures_new(self, members: dict[str, int]) -> dict[str, int]:
        entry = ioctl.PROCESS_DEVICE_APERTURES.pack(
            lds_base=1 << 48, lds_limit=(1 << 48) + (4 << 30) - 1,
            scratch_base=2 << 48, scratch_limit=(2 << 48) + (4 << 30) - 1,
            gpuvm_base=0x10000, gpuvm_limit=(1 << 47) - 1, gpu_id=GPU_ID,
        )  # fmt: skip
        store(members["kfd_process_device_apertures_ptr"], bytes(entry))
        return {"num_of_nodes": 1}

    def _alloc_memory_of_gpu(self, members: dict[str, int]) -> dict[str, int]:
        self._next += 1
        return {"handle": members["gpu_id"] << 32 | self._next, "mmap_offset": self._next << 12}

    def _create_event(self, members: dict[str, int]) -> dict[str, int]:
        signal = members["event_type"] == ioctl.EventType.SIGNAL
        number = self._event[signal]
        self._event[signal] += 1
        slot = number if signal else 0
        return {"event_id": number, "event_slot_index": slot, "event_trigger_data": slot}

    def _wait_events(self, _: dict[str, int]) -> dict[str, int]:
        return {"wait_result": ioctl.WaitResult.TIMEOUT}

    def _create_queue(self, members: dict[str, int]) -> dict[str, int]:
        return {"queue_id": 0, "doorbell_offset": 3 << 62 | (GPU_ID & 0xFFFF) << 46 | 0x18}

    def _available_memory(self, _: dict[str, int]) -> dict[str, int]:
        return {"available": 123456789}

    def _get_clock_counters(self, _: dict[str, int]) -> dict[str, int]:
        return {
            "gpu_clock_counter": 5,
            "cpu_clock_counter": 6,
            "system_clock_counter": 7,
            "system_clock_freq": 10**9,
        }


def store(address: int, data: bytes) -> None:
    """Write to memory of this process, as the kernel does through a pointer in an argument."""
    from barewave.kfd.user_buffer import view_of

    view_of(address, len(data))[:] = data


def load(address: int, size: int) -> bytes:
    """Read memory of this process."""
    from barewave.kfd.user_buffer import view_of

    return bytes(view_of(address, size))
