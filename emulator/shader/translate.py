"""From a region of RDNA3 code to one LLVM function.

The function has the ABI of ``command_processor/engine.h``: it takes the wave, the worker and the number of
the entry to resume at, runs until something else must happen, and returns why, with the wave's ``pc`` set.
What an instruction does stands in :mod:`.semantics`, how it reaches registers in :mod:`.operands`; here are
the blocks and the way in and out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ...isa import Instruction
from ..jit import LEVEL_QUICK
from .bounds import ALL_VGPRS, within
from .checks import Checks
from .control_flow import Region
from .counters import Counters
from .forms import Form, with_forms
from .guard import note
from .ir import Value, module_text
from .operands import Operands, UnsupportedError
from .residence import Residence
from .waves import WORKER, Reason

__all__ = ["Translation", "Translator", "UnsupportedError"]


@dataclass(frozen=True, slots=True)
class Translation:
    """IR text of one function.

    Attributes
    ----------
    declarations : dict of str to str
        What the function needs in front of it, by name.
    body : str
        The function's text.
    function : str
        The function's name.
    entries : dict of int to int
        Address to entry number.
    unsupported : dict of int to str
        Address to the reason why the wave ends there.
    refusals : dict of int to str
        Address to the reason why the wave may end there, as its registers say.
    forms : dict of str to Form
        Functions that it calls, see :mod:`.forms`.
    """

    declarations: dict[str, str]
    body: str
    function: str
    entries: dict[int, int]
    unsupported: dict[int, str] = field(default_factory=dict[int, str])
    refusals: dict[int, str] = field(default_factory=dict[int, str])
    forms: dict[str, Form] = field(default_factory=dict[str, Form])

    @property
    def text(self) -> str:
        """The module, with the forms that it calls."""
        return with_forms(self.declarations, self.body, self.forms.values())

    @property
    def own_text(self) -> str:
        """The module, in which forms are declared only."""
        return module_text(self.declarations, self.body)


class Translator(Operands):
    """Translates one region; what semantics work with.

    Parameters
    ----------
    region : Region
        From :func:`.control_flow.discover`.
    wave_size : int
        32 or 64.
    mode : int
        The MODE register's value.
    level : int
        :data:`..jit.LEVEL_QUICK` or :data:`..jit.LEVEL_OPTIMISED`.
    fast_matrix : bool
        Matrix instructions by fused multiply-adds instead of the hardware's own arithmetic.
    checked : bool
        Tell the checks of every instruction, see :mod:`.checks`.
    vgprs : int
        VGPRs that a wave has.
    counting : bool
        Count what is executed, see :mod:`.counters`.
    notes : bool
        Write the instructions into the IR, for :mod:`.guard`.
    """

    def __init__(
        self,
        region: Region,
        wave_size: int,
        mode: int,
        level: int,
        *,
        fast_matrix: bool = False,
        checked: bool = False,
        vgprs: int = ALL_VGPRS,
        counting: bool = False,
        notes: bool = False,
    ) -> None:
        # a register picked at run time cannot be an SSA value
        indexed = any(
            "movrel" in i.name or "swaprel" in i.name
            for block in region.blocks.values()
            for _, i in block.instructions
        )
        quick = level == LEVEL_QUICK
        super().__init__(wave_size, mode, quick=quick, in_memory=quick or indexed or checked, vgprs=vgprs)
        if not self.registers.in_memory:
            self.registers.settle(Residence(region, wave_size))
        self.region = region
        self.pc = 0
        self.instruction_end = 0
        self.terminated = False
        self.site = 0
        self.fast_matrix = fast_matrix
        self._has_forms = quick and not checked and not counting
        self._forms: dict[str, Form] = {}
        self.checks = Checks(self) if checked else None
        self.counters = Counters(self) if counting else None
        self._notes = notes
        self._call_area = 0
        self._unsupported: dict[int, str] = {}
        self._refusals: dict[int, str] = {}

    def call_area(self, size: int) -> Value:
        """Memory of this function, aligned to 64 bytes, for what one native call takes and gives."""
        self._call_area = max(self._call_area, size)
        return Value(self.builder, "ptr", "%area")

    def permute_area(self) -> Value:
        """Memory of this function for one vector of dwords: the way to index lanes at run time."""
        return Value(self.builder, "ptr", "%permute")

    # --- control -------------------------------------------------------------------------------------
    def address(self, pc: int) -> Value:
        """Return a code address as i64, wherever the code is mapped."""
        base = self.builder.load("i64", Value(self.builder, "ptr", "%base"), align=8)
        return base + (pc - self.region.entry)

    def leave(self, reason: int | Value, pc: int | Value) -> None:
        """End the block: return a reason with the wave's pc set."""
        code = self.scalar(reason) if isinstance(reason, int) else reason
        where = self.address(pc) if isinstance(pc, int) else pc
        if reason != Reason.END:
            self.registers.save()
        self.builder.store(code, Value(self.builder, "ptr", "%reason"), align=4)
        self.builder.store(where, Value(self.builder, "ptr", "%pc.slot"), align=8)
        self.builder.jump("leave")
        self.terminated = True

    def goto(self, target: int) -> None:
        """End the block: go to an address, through the stop word if that is backwards."""
        if target not in self.region.blocks:
            self.leave(Reason.JUMP, target)
            return
        self.registers.flush()
        if target <= self.pc:
            stop = self.builder.load("i32", self.worker, align=4, volatile=True)
            preempt, on = self.builder.label("preempt"), self.builder.label("on")
            self.builder.fence()
            self.builder.branch(stop.compare("eq", 0), on, preempt, likely=True)
            self.builder.begin(preempt)
            self.leave(Reason.PREEMPT, target)
            self.builder.begin(on)
        self.builder.jump(self.label(target))
        self.terminated = True

    def branch(self, condition: Value, target: int) -> None:
        """End the block: go to ``target`` if the i1 is set, else fall through."""
        taken, fall = self.builder.label("taken"), self.builder.label("fall")
        self.registers.flush()
        self.builder.branch(condition, taken, fall)
        self.builder.begin(taken)
        self.goto(target)
        self.builder.begin(fall)
        self.goto(self.instruction_end)

    def label(self, pc: int) -> str:
        """Label of the block at an address."""
        return f"b{pc - self.region.entry:x}" if pc >= self.region.entry else f"m{self.region.entry - pc:x}"

    def helper(self, name: str, result: str, *arguments: Value) -> Value:
        """Call one of the worker's functions with the wave, the worker and arguments."""
        pointer = self.builder.load("ptr", self.builder.offset(self.worker, WORKER.offset(name)), align=8)
        return self.builder.call_pointer(result, pointer, self.wave, self.worker, *arguments)

    def leave_on_failure(self, reason: Value) -> None:
        """Leave with a helper's reason if it is not 0; the wave stays at this instruction."""
        bad, good = self.builder.label("bad"), self.builder.label("good")
        self.builder.branch(reason.compare("eq", 0), good, bad, likely=True)
        self.builder.begin(bad)
        self.leave(reason, self.pc)
        self.terminated = False
        self.builder.begin(good)

    def refuse(self, condition: Value, reason: str) -> None:
        """End the wave with an error if the i1 is set: what registers ask for here is not built."""
        bad, good = self.builder.label("refused"), self.builder.label("accepted")
        self.builder.branch(condition, bad, good, likely=False)
        self.builder.begin(bad)
        self._refusals[self.pc] = reason
        self.leave(Reason.UNSUPPORTED, self.pc)
        self.terminated = False
        self.builder.begin(good)

    # --- the function --------------------------------------------------------------------------------
    def run(
        self, function: str, semantics: dict[str, Callable[[Translator, Instruction], None]]
    ) -> Translation:
        """Translate the region to a function of this name, with what instructions do by mnemonic."""
        for start, block in self.region.blocks.items():
            self.builder.begin(self.label(start))
            self.registers.begin_block(start)
            self.terminated = False
            for number, (pc, instruction) in enumerate(block.instructions):
                self.pc = pc
                self.instruction_end = pc + instruction.size
                self.registers.advance(number)
                if self._notes:
                    self.builder.line(note(pc - self.region.entry, str(instruction)))
                self._instruction(instruction, semantics)
                if self.terminated:
                    break
            if not self.terminated:
                if self.checks is not None:
                    self.checks.flush()
                if block.instructions and block.next in self.region.blocks:
                    self.goto(block.next)
                elif block.instructions:
                    self.leave(Reason.JUMP, block.next)
                else:
                    self._unmapped(start)
        self._finish(function)
        return Translation(
            self.builder.declarations,
            self.builder.body,
            function,
            self._entries(),
            self._unsupported,
            self._refusals,
            self._forms,
        )

    def _unmapped(self, pc: int) -> None:
        """End a block whose code could not be read: whether its fetch faults is decided when a wave comes."""
        self.leave(Reason.JUMP, pc)

    def _entries(self) -> dict[int, int]:
        return {pc: number for number, pc in enumerate(self.region.entries)}

    def _instruction(
        self, instruction: Instruction, semantics: dict[str, Callable[[Translator, Instruction], None]]
    ) -> None:
        if self.checks is not None:
            self.checks.instruction(instruction)
        mark, held = len(self.builder.lines), self.registers.snapshot()
        if self.counters is not None:
            self.counters.instruction(instruction)
        try:
            if not (self._has_forms and self._call_form(instruction, semantics)):
                self._mean(instruction.parts or (instruction,), semantics)
        except UnsupportedError as error:
            self.drop_writes()
            del self.builder.lines[mark:]
            self.registers.forget_after(mark)
            self.registers.restore(held)
            self._unsupported[self.pc] = str(error)
            if self.checks is not None:
                self.checks.flush()
            self.leave(Reason.UNSUPPORTED, self.pc)

    def _mean(
        self, parts: Sequence[Instruction], semantics: Mapping[str, Callable[[Translator, Instruction], None]]
    ) -> None:
        """Emit what an instruction does, or the two of a dual one at the same time."""
        for part in parts:
            meaning = semantics.get(part.name.replace("v_dual_", "v_"))
            if meaning is None:
                raise UnsupportedError("not an instruction" if part.format == "DATA" else "not built yet")
            if len(parts) > 1:
                self.defer_writes()
            possible = within(part, self.vgprs)
            if possible is not None:
                meaning(self, possible)
        self.commit_writes()

    def _call_form(
        self, instruction: Instruction, semantics: Mapping[str, Callable[[Translator, Instruction], None]]
    ) -> bool:
        """Emit a call of the instruction's form, if it has one."""
        from .form_writer import find_form

        found = find_form(self, instruction, semantics)
        if found is None:
            return False
        form, places = found
        if not form.definition:
            return True
        self._forms[form.name] = form
        arguments = "".join(f", i64 {place}" for place in places)
        if not form.leaves:
            self.builder.line(f"call void @{form.name}(ptr %wave, ptr %worker{arguments})")
            return True
        if form.refusal:
            self._refusals[self.pc] = form.refusal
        place = self.pc - self.region.entry
        text = f"call i32 @{form.name}(ptr %wave, ptr %worker{arguments}, i64 {place})"
        on = self.builder.label("on")
        self.builder.branch(self.builder.emit("i32", text).compare("eq", 0), on, "left")
        self.builder.begin(on)
        return True

    def _finish(self, function: str) -> None:
        """Put the way in and the way out around the blocks."""
        body = self.registers.body()
        places = [pc - self.region.entry for pc in self._entries()]
        cases = [f"i32 {number}, label %{self.label(pc)}" for pc, number in self._entries().items()]
        table = f"[{len(places)} x i64]"
        self.builder.define(
            "entry.places",
            f"@entry.places = private constant {table} [{', '.join(f'i64 {place}' for place in places)}]",
        )
        # without a frame pointer LLVM cannot align the stack for the vectors that it spills
        head = [
            f"define i32 @{function}(ptr noalias %wave, ptr noalias %worker, i32 %entry) "
            'nounwind "frame-pointer"="all" {',
            "start:",
            "%reason = alloca i32, align 4",
            "%pc.slot = alloca i64, align 8",
            "%base = alloca i64, align 8",
            f"%permute = alloca {self.vector('i32')}, align 64",
            f"%area = alloca [{self._call_area} x i8], align 64",
            "%pc.in = load i64, ptr %wave, align 8",
            *self.registers.prologue(),
            f"%known = icmp ult i32 %entry, {len(places)}",
            "br i1 %known, label %enter, label %nowhere",
            "nowhere:",
            f"store i32 {Reason.JUMP}, ptr %reason, align 4",
            "store i64 %pc.in, ptr %pc.slot, align 8",
            "br label %leave",
            "enter:",
            f"%place.at = getelementptr {table}, ptr @entry.places, i32 0, i32 %entry",
            "%place = load i64, ptr %place.at, align 8",
            "%base.in = sub i64 %pc.in, %place",
            "store i64 %base.in, ptr %base, align 8",
            f"switch i32 %entry, label %nowhere [ {' '.join(cases)} ]",
        ]
        tail = [
            "leave:",
            "%reason.out = load i32, ptr %reason, align 4",
            "%pc.out = load i64, ptr %pc.slot, align 8",
            "store i64 %pc.out, ptr %wave, align 8",
            f"%over = icmp eq i32 %reason.out, {Reason.END}",
            "br i1 %over, label %done, label %keep",
            "keep:",
            *self.registers.write_back(),
            "br label %done",
            "done:",
            "ret i32 %reason.out",
            "}",
        ]
        if any(form.leaves for form in self._forms.values()):
            tail = [
                "left:",
                f"%left.reason.at = getelementptr i8, ptr %worker, i64 {WORKER.offset('left_reason')}",
                "%left.reason = load i32, ptr %left.reason.at, align 4",
                "store i32 %left.reason, ptr %reason, align 4",
                f"%left.place.at = getelementptr i8, ptr %worker, i64 {WORKER.offset('left_place')}",
                "%left.place = load i64, ptr %left.place.at, align 8",
                "%left.base = load i64, ptr %base, align 8",
                "%left.pc = add i64 %left.base, %left.place",
                "store i64 %left.pc, ptr %pc.slot, align 8",
                "br label %leave",
                *tail,
            ]
        for form in self._forms.values():
            self.builder.define(form.name, form.declaration)
        self.builder.lines = [*head, *body, *tail]
