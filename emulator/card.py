"""The card that is emulated, as data, and the machine that holds one or more of them."""

from __future__ import annotations

import errno
import os
import re
import threading
import time
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from ..errors import BarewaveError
from .debug_records import Command, DebugRecords
from .dmabuf import DmaBufs
from .engine import CardEngine, Interrupt
from .heap import Heap
from .injection import Injector
from .interrupts import InterruptThread
from .ip_discovery import NAVI31_BLOCKS, IPBlock
from .kernel_error import KernelError
from .smi import SMIClients
from .uninterrupted import uninterrupted

if TYPE_CHECKING:
    from .compilation import Compilation
    from .process import Process

__all__ = ["GPU_CLOCK_HZ", "RX_7900_XTX", "Card", "Machine", "Profile", "default_profile"]

GPU_CLOCK_HZ: Final = 100_000_000
"""Frequency of the counter behind timestamps of signals and GET_CLOCK_COUNTERS."""

_SIZE: Final = re.compile(r"(\d+)([KMG]?)i?B?", re.IGNORECASE)
_UNITS: Final = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30}
_FIRST_MMAP_OFFSET: Final = 1 << 32
"""DRM's fake offsets begin above what a 32-bit offset could name (``DRM_FILE_PAGE_OFFSET_START``)."""

_SMALLEST_VRAM: Final = 64 << 20
_LARGEST_VRAM: Final = 1 << 40


@dataclass(frozen=True, slots=True)
class Profile:
    """All facts of one kind of card that the kernel interface shows.

    Attributes are named as the kernel's topology names them, sizes are in bytes. No fact of the kernel is
    ``fast_matrix``: matrix instructions become fused multiply-adds, near to the hardware's results but not
    equal to them, and some sixteen times as fast. Nor is ``checked``: the engine then looks for what
    silicon punishes, see :mod:`.findings`. ``guard`` is for tests of the engine itself: with ``pages`` it
    can access no memory but buffers, with ``addresses`` its code also tests each host address before using
    it, see :mod:`.shader.guard`.
    """

    name: str = "ip discovery"
    vram: int = 25_753_026_560
    gpu_id: int = 36421
    render_minor: int = 128
    pci_bus: int = 3
    vendor_id: int = 0x1002
    device_id: int = 0x744C
    subsystem_id: str = "1EAE:7901"
    pci_revision: int = 0xC8
    unique_id: int = 11_673_270_660_693_242_239
    gfx_target_version: int = 110000
    simd_count: int = 192
    simd_per_cu: int = 2
    max_waves_per_simd: int = 16
    wave_front_size: int = 32
    lds_size_in_kb: int = 64
    array_count: int = 12
    simd_arrays_per_engine: int = 2
    cu_per_simd_array: int = 8
    max_slots_scratch_cu: int = 32
    num_gws: int = 64
    num_sdma_engines: int = 2
    num_sdma_queues_per_engine: int = 6
    num_cp_queues: int = 8
    max_engine_clock: int = 2482
    memory_clock: int = 1249
    memory_width: int = 384
    caches: tuple[tuple[int, int], ...] = ((1, 32), (2, 6144), (3, 98304))
    fw_version: int = 2140
    sdma_fw_version: int = 20
    capability: int = 671_588_992
    debug_prop: int = 1495
    gb_addr_config: int = 0x545
    family: int = 145
    ip_blocks: tuple[IPBlock, ...] = NAVI31_BLOCKS
    eop_buffer_size: int = 4096
    fast_matrix: bool = False
    checked: bool = False
    guard: str = ""

    @property
    def cu_count(self) -> int:
        """Compute units."""
        return self.simd_count // self.simd_per_cu

    @property
    def ctl_stack_size(self) -> int:
        """Bytes of a queue's control stack in the save area (``kfd_queue_ctx_save_restore_size``)."""
        waves = self.cu_count * self.max_waves_per_simd * self.simd_per_cu
        return _page_align(40 + 12 * waves + 8)

    @property
    def cwsr_size(self) -> int:
        """Bytes of a queue's save area: control stack and the registers and LDS of all compute units."""
        vgprs, sgprs, lds, hardware_registers = 0x60000, 0x4000, 0x10000, 0x1000
        return self.ctl_stack_size + _page_align(self.cu_count * (vgprs + sgprs + lds + hardware_registers))

    @property
    def debug_memory_size(self) -> int:
        """Bytes that the debugger wants behind the save area: 32 a wave."""
        return 32 * self.cu_count * self.max_waves_per_simd * self.simd_per_cu

    def numbered(self, card: int) -> Profile:
        """The profile of a machine's n-th card: ids and places of its own."""
        return replace(
            self,
            gpu_id=(self.gpu_id + card * 0x101) & 0xFFFF,
            render_minor=self.render_minor + card,
            pci_bus=self.pci_bus + 3 * card,
            unique_id=self.unique_id - card,
        )


def _page_align(size: int) -> int:
    return -(-size // 4096) * 4096


def parse_size(text: str) -> int:
    """Bytes of a size such as ``1073741824``, ``512M`` or ``24G``; :class:`ValueError` for anything else."""
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise ValueError(f"{text!r} is not a size: bytes, or a number with K, M or G, such as 24G")
    return int(match[1]) * _UNITS[match[2].upper()]


def default_profile() -> Profile:
    """Kind of card that the environment asks for: its VRAM, its matrix arithmetic, its checks."""
    matrix = os.environ.get("BAREWAVE_EMULATED_MATRIX", "") or "exact"
    if matrix not in ("exact", "fast"):
        raise BarewaveError(f"BAREWAVE_EMULATED_MATRIX: {matrix!r} is neither exact nor fast")
    checked = os.environ.get("BAREWAVE_EMULATED_CHECKED", "") or "0"
    if checked not in ("0", "1"):
        raise BarewaveError(f"BAREWAVE_EMULATED_CHECKED: {checked!r} is neither 0 nor 1")
    guard = os.environ.get("BAREWAVE_EMULATED_GUARD", "")
    if guard not in ("", "pages", "addresses"):
        raise BarewaveError(f"BAREWAVE_EMULATED_GUARD: {guard!r} is neither pages nor addresses")
    profile = replace(RX_7900_XTX, fast_matrix=matrix == "fast", checked=checked == "1", guard=guard)
    text = os.environ.get("BAREWAVE_EMULATED_VRAM", "")
    if not text:
        return profile
    try:
        vram = parse_size(text)
        if not _SMALLEST_VRAM <= vram <= _LARGEST_VRAM:
            raise ValueError(f"{text} is not between 64M and 1024G")
    except ValueError as error:
        raise BarewaveError(f"BAREWAVE_EMULATED_VRAM: {error}") from None
    return replace(profile, vram=vram)


RX_7900_XTX: Final = Profile()
"""The Radeon RX 7900 XTX, gfx1100."""


@dataclass(frozen=True, slots=True)
class Card:
    """One card of a machine.

    Attributes
    ----------
    index : int
        Its number in the machine, and in the name of its debug file.
    profile : Profile
        Its facts.
    debug : DebugRecords
        Its debug file.
    smi : SMIClients
        Who hears of its SMI events.
    """

    index: int
    profile: Profile
    debug: DebugRecords
    smi: SMIClients = field(default_factory=SMIClients)


class Machine:
    """Cards, the engine that runs them, their memory, and the processes that use them.

    Hosts of equal profile and count share one machine, each as a process of its own; it goes when the last of
    them closes.

    Parameters
    ----------
    profile : Profile
        Kind of card.
    count : int
        Number of cards.
    engine : CardEngine, optional
        An engine to use instead of the native one, for tests.
    """

    _shared: ClassVar[dict[tuple[Profile, int], Machine]] = {}
    _shared_lock: ClassVar[threading.RLock] = threading.RLock()

    def __init__(self, profile: Profile, count: int = 1, engine: CardEngine | None = None) -> None:
        self.pid = os.getpid()
        self.cards = [Card(index, profile.numbered(index), DebugRecords()) for index in range(count)]
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        self.system_memory = memory
        # amdkfd keeps a sixteenth of system memory out of the reach of compute buffers.
        vram = [card.profile.vram for card in self.cards]
        self.heap = Heap(vram, memory - memory // 16, fenced=bool(profile.guard))
        self.lock = threading.RLock()
        self.injector = Injector(self)
        self.heap.before_allocation = self.injector.allocation
        self.dmabufs = DmaBufs()
        self.processes: dict[int, Process] = {}
        self._next_process = 1
        self._next_mmap_offset = _FIRST_MMAP_OFFSET
        self._references = 0
        self._engine = engine
        self._compilation: Compilation | None = None
        self._interrupts: InterruptThread | None = None
        self._closed = False
        for card in self.cards:
            card.debug.command("stats", self._stats_command(card))
            card.debug.command("reset", self._reset_command(card))
            card.debug.command("inject", self.injector.command(card))
            card.debug.command("counters", self._counters_command(card))
            card.debug.command("array", self._array_command(card))

    @classmethod
    def forget_parent(cls) -> None:
        """In a forked child: another thread may have held the lock, and the machines are the parent's."""
        cls._shared_lock = threading.RLock()
        cls._shared = {}

    @classmethod
    def shared(cls, profile: Profile | None = None, count: int = 1) -> Machine:
        """Take a reference on the machine of this profile and count; :meth:`release` gives it back."""
        if not 1 <= count <= 16:
            raise ValueError(f"a machine has 1 to 16 cards, not {count}")
        key = (profile or default_profile(), count)
        with cls._shared_lock:
            machine = cls._shared.get(key)
            if machine is None or machine.pid != os.getpid():
                machine = cls._shared[key] = cls(*key)
            machine._references += 1
            return machine

    def _stats_command(self, card: Card) -> Command:
        def add_stats(_: dict[str, object]) -> None:
            card.debug.add("stats", **self.stats())

        return add_stats

    def _counters_command(self, card: Card) -> Command:
        def counters(members: dict[str, object]) -> None:
            """Start counting from zero, or report and go on; the counters are those of all cards."""
            enable = members.get("enable")
            if enable not in (True, False, None):
                raise KernelError(errno.EINVAL, f"enable is true or false, not {enable!r}")
            engine = self.engine()
            if enable is not True:
                from .shader.counters import Counter

                values = engine.counters()
                card.debug.add("counters", **{counter.name.lower(): values[counter] for counter in Counter})
            if enable is not None:
                engine.set_counting(bool(enable))

        return counters

    def _array_command(self, card: Card) -> Command:
        def array(members: dict[str, object]) -> None:
            """Take note of where an array ends in its last page; its client says so."""
            start, size, number = (members.get(name) for name in ("address", "bytes", "process"))
            with self.lock:
                process = self.processes.get(number) if isinstance(number, int) else None
            if process is None or not isinstance(start, int) or not isinstance(size, int):
                raise KernelError(errno.EINVAL, "an array needs an address and bytes, and is of a process")
            process.set_array(card, start, size)

        return array

    def _reset_command(self, card: Card) -> Command:
        def reset(members: dict[str, object]) -> None:
            memory_lost = members.get("memory_lost", True)
            if not isinstance(memory_lost, bool):
                raise KernelError(errno.EINVAL, f"memory_lost is true or false, not {memory_lost!r}")
            self.injector.reset(card, memory_lost=memory_lost)

        return reset

    def release(self) -> None:
        """Give a reference back; the last one closes the machine."""
        with self._shared_lock:
            self._references -= 1
            if self._references <= 0:
                for key in [key for key, machine in self._shared.items() if machine is self]:
                    del self._shared[key]
                self.close()

    def retain(self) -> Machine:
        """Take one more reference."""
        with self._shared_lock:
            self._references += 1
        return self

    def card_by_minor(self, minor: int) -> Card | None:
        """The card behind ``/dev/dri/renderD<minor>``, if there is one."""
        return next((card for card in self.cards if card.profile.render_minor == minor), None)

    def add_process(self, process: Process) -> int:
        """Register a process and return its number."""
        with self.lock:
            number = self._next_process
            self._next_process += 1
            self.processes[number] = process
            return number

    def remove_process(self, number: int) -> None:
        """Forget a process that has given everything back."""
        with self.lock:
            self.processes.pop(number, None)

    def new_mmap_offset(self, size: int) -> int:
        """A fake offset by which a buffer object is mapped through the render node."""
        with self.lock:
            offset = self._next_mmap_offset
            self._next_mmap_offset += size
            return offset

    @property
    def running_engine(self) -> CardEngine | None:
        """The engine if anything has needed it so far and it has not been stopped.

        At the end of the interpreter it stops before the drivers close their queues.
        """
        engine = self._engine if self._interrupts else None
        return None if engine is None or engine.closed else engine

    def engine(self) -> CardEngine:
        """The engine, made and started when the first queue needs it."""
        with self.lock:
            if self._engine is None:
                self._engine = self._native_engine()
            if self._engine.closed:
                raise KernelError(errno.ENODEV, "the engine has been stopped: the interpreter ends")
            if self._interrupts is None:
                self._engine.start()
                self._interrupts = InterruptThread(self._engine.interrupt_fd, self.service_interrupts)
                for process in self.processes.values():
                    process.events.wake()  # waiters must poll the interrupt descriptor from now on
            return self._engine

    def _native_engine(self) -> CardEngine:
        from .command_processor.scheduler import Engine  # loads LLVM: only when a queue is made
        from .compilation import Compilation

        profile = self.cards[0].profile
        guarded = profile.guard == "addresses"
        self._compilation = Compilation(
            fast_matrix=profile.fast_matrix, checked=profile.checked, guarded=guarded
        )
        engine = Engine(self._compilation, checked=profile.checked, guarded=guarded)
        if profile.checked:
            from .findings import add_findings

            for card in self.cards:
                card.debug.source(partial(add_findings, engine, self.cards))
        return engine

    def unsupported_reason(self, vm: int, pc: int) -> str:
        """Why the engine does not execute the instruction at an address; empty if that is not known."""
        return self._compilation.reason(vm, pc) if self._compilation is not None else ""

    @uninterrupted
    def service_interrupts(self) -> None:
        """Take the engine's waiting interrupts and hand each to the process that it is for."""
        engine = self.running_engine
        if engine is None:
            return
        try:
            interrupts = engine.drain_interrupts()
        except BarewaveError:
            return  # it was stopped just now
        for interrupt in interrupts:
            if self.injector.take(interrupt):
                self.deliver(interrupt)

    def deliver(self, interrupt: Interrupt) -> None:
        """Hand an interrupt to the process that it is for."""
        with self.lock:
            process = self.processes.get(interrupt.process)
        if process is not None:
            process.handle_interrupt(interrupt)

    def sweep_dmabufs(self) -> bool:
        """Let go of dmabufs that no process has open any more; whether there were any."""
        with self.lock:
            pids = {process.pid for process in self.processes.values()}
        return self.dmabufs.sweep(pids)

    def kick(self) -> None:
        """Have the engine look at its doorbells now; each call of a client does."""
        if self._interrupts is not None and self._engine is not None:
            self._engine.kick()  # nothing, once it is closed

    def gpu_clock(self) -> int:
        """The 100 MHz counter, with or without an engine."""
        engine = self.running_engine
        if engine is not None:
            return engine.gpu_clock()
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // (1_000_000_000 // GPU_CLOCK_HZ)

    def stats(self) -> dict[str, int]:
        """Counters of the engine, and the memory in use."""
        engine = self.running_engine
        result = dict(engine.stats()) if engine is not None else {}
        result.update(
            processes=len(self.processes),
            vram_used=sum(region.used for region in self.heap.vram),
            gtt_used=self.heap.gtt.used,
            resident=self.heap.resident,
        )
        return result

    def close(self) -> None:
        """Stop the engine, then free the memory that it used. Idempotent; does nothing in a forked child."""
        with self.lock:
            if self._closed or self.pid != os.getpid():
                return
            self._closed = True
            self.injector.close()
            interrupts, self._interrupts = self._interrupts, None
        if interrupts is not None:
            interrupts.close()
            if self._engine is not None:
                self._engine.close()
        if self._engine is not None and self._engine.running:
            return  # better a leak than memory taken from a thread that could not be stopped
        if self._compilation is not None:
            self._compilation.close()
        self.dmabufs.close()
        self.heap.close()


os.register_at_fork(after_in_child=Machine.forget_parent)
