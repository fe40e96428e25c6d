"""Rows of calls of a few processes on two cards, of any kind and with any arguments, against a simple model.

A number of the corpus is a seed of 100 steps.
"""

from __future__ import annotations

import contextlib
import os
import struct
from dataclasses import replace

import hypothesis
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from kfd_client import Client, RecordingEngine
from kfd_model import BASE, PAGE, SLOT, Buffer, Event, Memory, Process, Queue, merged

from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.engine import InterruptKind
from barewave.kfd.ioctl import SVM, SVM_ATTRIBUTE, MemoryFlag, SVMAttribute, WaitResult, svm_number

STEPS = 100
VRAM = 1 << 20
PROFILE = replace(RX_7900_XTX, vram=VRAM, simd_count=2, array_count=1)
ARENA = 32
FLAGS = {
    "vram": MemoryFlag.VRAM,
    "gtt": MemoryFlag.GTT,
    "userptr": MemoryFlag.USERPTR,
}


class Subject:
    """A process of the device with its model."""

    def __init__(self, machine: Machine) -> None:
        self.client = Client(machine, acquire=False)
        self.renders = [self.client.render, self.client.host.open("/dev/dri/renderD129", os.O_RDWR)]
        self.arena = self.client.memory(ARENA * PAGE)
        self.ids = self.client.memory()
        gpus = tuple(card.profile.gpu_id for card in machine.cards)
        self.model = Process(gpus, (self.arena, self.arena + ARENA * PAGE))
        self.views: dict[int, tuple[int, int, Memory]] = {}

    @property
    def inner(self):
        return self.client.host._process

    def attempt(self, name, **members):
        """Errno and the argument afterwards."""
        number = self.client.error(name, **members)
        return number, self.client.after


subjects = st.integers(0, 7)
cards = st.integers(0, 1)
card_lists = st.lists(cards, min_size=1, max_size=3)
slots = st.integers(0, 5)
small = st.integers(0, 3)


def has_buffers(machine):
    return any(subject.model.buffers for subject in machine.subjects)


class Interface(RuleBasedStateMachine):
    """The rules."""

    descriptors = Bundle("descriptors")

    @initialize(wanted=st.sampled_from([(0, 1), (0,), ()]))
    def start(self, wanted):
        self.engine = RecordingEngine()
        self.machine = Machine(PROFILE, count=2, engine=self.engine).retain()
        self.gtt = self.machine.heap.gtt
        self.subjects = [Subject(self.machine)]
        self.memories: list[Memory] = []
        self.fds: dict[int, Memory] = {}
        for card in wanted:
            self.acquire(0, card)

    def teardown(self):
        if not hasattr(self, "machine"):
            return
        for subject in self.subjects:
            subject.client.close()
        for fd in self.fds:
            os.close(fd)
        self.machine.sweep_dmabufs()
        used = [region.used for region in (*self.machine.heap.vram, self.gtt, self.machine.heap.kernel)]
        self.machine.release()
        os.close(self.engine.interrupt_fd)
        assert used == [0] * 4

    def subject(self, number):
        return self.subjects[number % len(self.subjects)]

    def owner(self, number):
        """A process that has buffers, and one of them."""
        owners = [subject for subject in self.subjects if subject.model.buffers]
        subject = owners[number % len(owners)]
        buffers = list(subject.model.buffers.values())
        return subject, buffers[number // 4 % len(buffers)]

    @staticmethod
    def pick(things, number):
        """The id of something that there is, or, now and then, of nothing."""
        return 77 if not things or number % 7 == 0 else list(things)[number % len(things)]

    def region(self, card):
        return self.machine.heap.vram[card]

    # --- Processes --------------------------------------------------------------------------------------

    @precondition(lambda self: len(self.subjects) < 3)
    @rule(wanted=st.sampled_from([(0, 1), (0,), ()]))
    def new_process(self, wanted):
        self.subjects.append(Subject(self.machine))
        for card in wanted:
            self.acquire(len(self.subjects) - 1, card)

    @precondition(lambda self: len(self.subjects) > 1)
    @rule(number=subjects)
    def end_process(self, number):
        subject = self.subject(number)
        self.subjects.remove(subject)
        subject.client.close()
        for memory in self.memories:
            memory.holders = {holder for holder in memory.holders if holder[0] != id(subject.model)}

    @rule(number=subjects, card=cards)
    def acquire(self, number, card):
        subject = self.subject(number)
        gpu = subject.model.gpus[card]
        assert subject.attempt("ACQUIRE_VM", drm_fd=subject.renders[card], gpu_id=gpu)[0] == 0
        subject.model.acquired.add(gpu)

    # --- Memory -----------------------------------------------------------------------------------------

    @rule(
        number=subjects,
        card=cards,
        kind=st.sampled_from(["vram", "gtt", "userptr"]),
        slot=slots,
        shift=small,
        pages=st.integers(1, 100),
        writable=st.booleans(),
        starved=st.sampled_from([False] * 7 + [True]),
    )
    def alloc(self, number, card, kind, slot, shift, pages, writable, starved):
        subject = self.subject(number)
        size = pages * PAGE
        if kind == "userptr":
            pages = min(pages, ARENA - 4 * slot)
            size = pages * PAGE
            va = subject.arena + 4 * slot * PAGE
        else:
            va = BASE + slot * SLOT + shift * PAGE
        self._alloc(subject, card, kind, va, size, writable, starved=starved)

    def _alloc(self, subject, card, kind, va, size, writable=True, *, starved=False):
        model = subject.model
        gpu = model.gpus[card]
        region = self.region(card)
        expected = model.alloc(
            gpu, kind, va, size, region.capacity - region.used if kind == "vram" else 1 << 60
        )
        if starved and kind != "userptr" and not expected:
            self.machine.injector.starve()
            expected = 12
        flags = FLAGS[kind] | (MemoryFlag.WRITABLE if writable else 0)
        number, after = subject.attempt(
            "ALLOC_MEMORY_OF_GPU", va_addr=va, size=size, gpu_id=gpu, flags=int(flags),
            mmap_offset=va if kind == "userptr" else 0,
        )  # fmt: skip
        self.machine.injector.clear()
        assert number == expected
        if number:
            return None
        memory = None
        if kind != "userptr":
            memory = Memory(f"{kind}{card}" if kind == "vram" else kind, size, {(id(model), after["handle"])})
            self.memories.append(memory)
        buffer = Buffer(after["handle"], gpu, va, size, writable, memory)
        assert buffer.handle not in model.buffers
        model.buffers[buffer.handle] = buffer
        buffer.offset = after["mmap_offset"]
        return buffer

    def _change(self, subject, name, buffer, gpus):
        expected, done = getattr(subject.model, name)(buffer, gpus)
        subject.client.poke(subject.ids, struct.pack(f"<{len(gpus)}I", *gpus))
        call = "MAP_MEMORY_TO_GPU" if name == "map" else "UNMAP_MEMORY_FROM_GPU"
        number, after = subject.attempt(
            call, handle=buffer.handle, device_ids_array_ptr=subject.ids, n_devices=len(gpus)
        )
        assert (number, after["n_success"]) == (expected, done)

    @precondition(has_buffers)
    @rule(
        number=st.integers(0, 999),
        wanted=card_lists,
        name=st.sampled_from(["map", "map", "unmap"]),
    )
    def change_mapping(self, number, wanted, name):
        subject, buffer = self.owner(number)
        self._change(subject, name, buffer, [subject.model.gpus[card] for card in wanted])

    @precondition(has_buffers)
    @rule(number=st.integers(0, 999))
    def free(self, number):
        subject, buffer = self.owner(number)
        expected = subject.model.free(buffer)
        assert subject.attempt("FREE_MEMORY_OF_GPU", handle=buffer.handle)[0] == expected

    @precondition(has_buffers)
    @rule(number=st.integers(0, 999))
    def view(self, number):
        subject, buffer = self.owner(number)
        if buffer.memory is None or not buffer.offset:
            return
        card = subject.model.gpus.index(buffer.gpu)
        at = subject.client.host.mmap(0, buffer.size, 3, 1, subject.renders[card], buffer.offset)
        subject.views[at] = (at, buffer.size, buffer.memory)
        buffer.memory.holders.add((id(subject.model), "view", at))
        subject.client.poke(at + buffer.size - 1, b"x")

    @rule(number=subjects, which=st.integers(0, 99), part=st.booleans())
    def drop_view(self, number, which, part):
        subject = self.subject(number)
        if not subject.views:
            return
        at, size, memory = list(subject.views.values())[which % len(subject.views)]
        if part and size > PAGE:
            subject.client.host.munmap(at + size - PAGE, PAGE)
            subject.views[at] = (at, size - PAGE, memory)
            return
        subject.client.host.munmap(at, size)
        del subject.views[at]
        memory.holders.discard((id(subject.model), "view", at))

    # --- dmabufs ----------------------------------------------------------------------------------------

    @precondition(has_buffers)
    @rule(target=descriptors, number=st.integers(0, 999))
    def export(self, number):
        subject, buffer = self.owner(number)
        number, after = subject.attempt("EXPORT_DMABUF", handle=buffer.handle, flags=os.O_CLOEXEC)
        if buffer.memory is None:
            assert number == 1
            return None
        assert number == 0
        fd = after["dmabuf_fd"]
        self.fds[fd] = buffer.memory
        buffer.memory.holders.add(("fd", fd))
        return fd

    @rule(fd=descriptors, number=subjects, card=cards, slot=slots)
    def import_dmabuf(self, fd, number, card, slot):
        if fd not in self.fds:
            return
        subject = self.subject(number)
        model, gpu = subject.model, subject.model.gpus[card]
        va = BASE + (8 + slot) * SLOT
        number, after = subject.attempt("IMPORT_DMABUF", va_addr=va, gpu_id=gpu, dmabuf_fd=fd)
        assert number == (0 if gpu in model.acquired else 19)
        if number == 0:
            memory = self.fds[fd]
            buffer = Buffer(after["handle"], gpu, va, memory.size, True, memory)
            buffer.offset = 0
            memory.holders.add((id(model), buffer.handle))
            model.buffers[buffer.handle] = buffer

    @rule(fd=consumes(descriptors))
    def close_descriptor(self, fd):
        if fd in self.fds:
            self.subjects[0].client.host.close(fd)
            self.fds.pop(fd).holders.discard(("fd", fd))

    # --- SVM --------------------------------------------------------------------------------------------

    @rule(
        number=subjects,
        card=cards,
        first=st.integers(0, ARENA - 1),
        count=st.integers(1, 12),
        access=st.booleans(),
    )
    def svm(self, number, card, first, count, access):
        subject = self.subject(number)
        model = subject.model
        gpu = model.gpus[card]
        if model.acquired and gpu not in model.acquired:
            return  # attributes without a place to map them: not the model's matter
        start = subject.arena // PAGE + first
        pages = range(start, min(start + count, subject.arena // PAGE + ARENA))
        expected = model.set_svm(pages, access, gpu)
        argument = SVM.pack(start_addr=pages.start * PAGE, size=len(pages) * PAGE, op=0, nattr=1)
        kind = SVMAttribute.ACCESS if access else SVMAttribute.NO_ACCESS
        argument += SVM_ATTRIBUTE.pack(type=kind, value=gpu)
        number = 0
        try:
            subject.client.host.ioctl(subject.client.fd, svm_number(1), argument)
        except OSError as error:
            number = error.errno
        assert number == expected

    @rule(number=subjects, first=st.integers(0, ARENA - 1), count=st.integers(1, 8))
    def remap_arena(self, number, first, count):
        subject = self.subject(number)
        count = min(count, ARENA - first)
        at = subject.arena + first * PAGE
        subject.client.host.munmap(at, count * PAGE)
        assert subject.client.host.mmap(at, count * PAGE, 3, 0x32, -1, 0) == at
        subject.model.remap_arena(range(at // PAGE, at // PAGE + count))

    # --- Queues -----------------------------------------------------------------------------------------

    @rule(number=subjects, card=cards, percentage=st.sampled_from([0, 100]))
    def create_queue(self, number, card, percentage):
        subject = self.subject(number)
        model, gpu = subject.model, subject.model.gpus[card]
        if gpu not in model.acquired or len(model.queues) > 4:
            return
        save = -(-(PROFILE.cwsr_size + PROFILE.debug_memory_size) // PAGE) * PAGE
        base = BASE + (100 + 4 * len(model.queues)) * SLOT
        wanted = (("gtt", PAGE), ("gtt", PAGE), ("gtt", save))
        made = [
            self._alloc(subject, card, kind, base + n * SLOT, size) for n, (kind, size) in enumerate(wanted)
        ]
        for buffer in made:
            self._change(subject, "map", buffer, [gpu])
        if any(gpu not in buffer.mapped for buffer in made):
            return  # an older queue's buffers are there
        ring, pointers, area = made
        number, after = subject.attempt(
            "CREATE_QUEUE", ring_base_address=ring.va, ring_size=PAGE, gpu_id=gpu, queue_type=2,
            write_pointer_address=pointers.va + 0x38, read_pointer_address=pointers.va + 0x80,
            queue_percentage=percentage, queue_priority=7, ctx_save_restore_address=area.va,
            ctx_save_restore_size=PROFILE.cwsr_size, ctl_stack_size=PROFILE.ctl_stack_size,
        )  # fmt: skip
        assert number == 0
        for buffer in made:
            buffer.queues += 1
        model.queues[after["queue_id"]] = Queue(gpu, made, percentage)

    @rule(number=subjects, which=st.integers(0, 9), percentage=st.sampled_from([0, 50, 100, 101]))
    def update_queue(self, number, which, percentage):
        subject = self.subject(number)
        which = self.pick(subject.model.queues, which)
        queue = subject.model.queues.get(which)
        expected = 22 if percentage > 100 else 14 if queue is None else 0
        members = {"queue_id": which, "queue_percentage": percentage, "ring_size": PAGE}
        ring = queue.buffers[0].va if queue else 0
        assert subject.attempt("UPDATE_QUEUE", ring_base_address=ring, **members)[0] == expected
        if not expected:
            queue.percentage = percentage

    @rule(number=subjects, which=st.integers(0, 9))
    def destroy_queue(self, number, which):
        subject = self.subject(number)
        which = self.pick(subject.model.queues, which)
        queue = subject.model.queues.pop(which, None)
        assert subject.attempt("DESTROY_QUEUE", queue_id=which)[0] == (22 if queue is None else 0)
        for buffer in queue.buffers if queue else ():
            buffer.queues -= 1

    @rule(number=subjects, card=cards)
    def page_fault(self, number, card):
        subject = self.subject(number)
        vm = subject.inner.devices[subject.model.gpus[card]].space.attached
        if vm is not None:
            members = {"vm": vm, "process": subject.inner.number, "address": 0x1000, "flags": 1}
            self.engine.interrupt(InterruptKind.PAGE_FAULT, **members)
            self.machine.service_interrupts()
            for queue in subject.model.queues.values():
                queue.dead |= queue.gpu == subject.model.gpus[card]

    @rule(card=cards)
    def reset(self, card):
        self.machine.injector.reset(self.machine.cards[card])
        for subject in self.subjects:
            for queue in subject.model.queues.values():
                queue.dead |= queue.gpu == subject.model.gpus[card]

    # --- Events -----------------------------------------------------------------------------------------

    @rule(number=subjects, auto=st.booleans())
    def create_event(self, number, auto):
        subject = self.subject(number)
        if len(subject.model.events) < 20:
            event = subject.client.event(auto_reset=int(auto))["event_id"]
            assert event not in subject.model.events
            subject.model.events[event] = Event(auto)

    @rule(number=subjects, which=st.integers(1, 22), name=st.sampled_from(["SET", "SET", "RESET", "DESTROY"]))
    def change_event(self, number, which, name):
        subject = self.subject(number)
        which = self.pick(subject.model.events, which)
        event = subject.model.events.get(which)
        result = subject.attempt(f"{name}_EVENT", event_id=which)[0]
        assert result == (22 if event is None else 0)
        if event is None:
            return
        if name == "DESTROY":
            del subject.model.events[which]
        elif name == "SET":
            event.signalled, event.age = True, event.age + 1
        else:
            event.signalled = False

    @rule(
        number=subjects,
        which=st.lists(st.integers(1, 22), min_size=1, max_size=4, unique=True),
        every=st.booleans(),
    )
    def wait(self, number, which, every):
        subject = self.subject(number)
        which = list(dict.fromkeys(self.pick(subject.model.events, number) for number in which))
        events = [subject.model.events.get(event) for event in which]
        if None in events:
            with contextlib.suppress(OSError):
                subject.client.wait(*which, wait_for_all=every)
                raise AssertionError("a wait for an unknown event succeeded")
            # Those before it have lost their signal, as in the kernel.
            events = events[: events.index(None)]
            for event in events:
                event.signalled &= not event.auto
            return
        states = [event.signalled for event in events]
        for event in events:
            event.signalled &= not event.auto
        result, _ = subject.client.wait(*which, wait_for_all=every)
        done = all(states) if every else any(states)
        assert result == (WaitResult.COMPLETE if done else WaitResult.TIMEOUT)

    # --- What must hold ---------------------------------------------------------------------------------

    @invariant()
    def memory_in_use_is_the_models(self):
        if not hasattr(self, "machine"):
            return
        self.memories = [memory for memory in self.memories if memory.holders]
        for card in range(2):
            expected = sum(memory.size for memory in self.memories if memory.region == f"vram{card}")
            assert self.region(card).used == expected
        assert self.gtt.used == sum(memory.size for memory in self.memories if memory.region == "gtt")

    @invariant()
    def page_tables_are_the_models(self):
        for subject in getattr(self, "subjects", ()):
            for gpu in subject.model.gpus:
                space = subject.inner.devices[gpu].space
                entries = [(start, end, flags & 1) for start, end, _, flags, _ in space._ranges()]
                assert merged(entries) == subject.model.table(gpu)
                if space.attached is not None:
                    assert self.engine.ranges[space.attached] == space._ranges()

    @invariant()
    def queues_run_as_in_the_model(self):
        for subject in getattr(self, "subjects", ()):
            assert set(subject.inner.queues) == set(subject.model.queues)
            for number, queue in subject.model.queues.items():
                inner = subject.inner.queues[number]
                running = inner.number is not None and self.engine.active[inner.number]
                assert running == queue.runs


@pytest.mark.corpus(size=200, sample=3, part=10)
def test_no_row_of_calls_parts_device_and_model(numbers):
    settings = hypothesis.settings(
        max_examples=2,  # the first takes the simplest step again and again
        phases=[hypothesis.Phase.generate],  # to shrink a row of so many steps takes longer than any test may
        stateful_step_count=STEPS, deadline=None, database=None, print_blob=False,
        suppress_health_check=list(hypothesis.HealthCheck),
    )  # fmt: skip
    for number in numbers:
        seeded = hypothesis.seed(number)(type("Seeded", (Interface,), {}))
        run_state_machine_as_test(seeded, settings=settings, _min_steps=STEPS)
