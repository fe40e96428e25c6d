"""Loops and conditions, written out as plain instructions.

Each helper emits exactly the instructions that its docstring names: no register is taken that the caller does
not name, and no wait is added.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from .methods import InstructionMethods
from .registers import Register, named_register
from .values import Label

if TYPE_CHECKING:
    from .stream import Builder

__all__ = ["Condition", "ControlFlow"]


class Condition:
    """A condition on the lanes whose block is being written; made by :meth:`ControlFlow.if_exec`."""

    def __init__(self, builder: Builder, save: Register) -> None:
        self._builder = builder
        self._save = save
        self.end: Label = builder.forward_label()
        self._switched = False

    def otherwise(self) -> None:
        """Go on in the lanes that the condition left out.

        Emits ``s_and_not1_bN exec, save, exec`` and ``s_cbranch_execz`` to the end. EXEC must be as the
        condition has made it. SCC is written.
        """
        if self._switched:
            raise ValueError("a condition has one other side")
        self._switched = True
        k = self._builder
        k.place(self.end)
        self.end = k.forward_label()
        lanes = _exec(k)
        k.instruction(f"s_and_not1_b{k.wave_size}", lanes, self._save, lanes)
        k.s_cbranch_execz(self.end)


def _exec(builder: Builder) -> Register:
    return named_register("exec_lo" if builder.wave_size == 32 else "exec")


class ControlFlow(InstructionMethods):
    """The structured helpers of a builder."""

    @contextmanager
    def loop(
        self, counter: Register, count: int | Register, *, start: int = 0, step: int = 1
    ) -> Generator[Label]:
        """Run the block with a counter that goes up from ``start`` to below ``count``.

        Emits ``s_mov_b32 counter, start`` and a label; after the block ``s_add_i32 counter, counter, step``,
        ``s_cmp_lt_i32 counter, count`` and ``s_cbranch_scc1`` to the label. The block runs at least once,
        whatever a register ``count`` holds. SCC is written.

        Parameters
        ----------
        counter : Register
            An SGPR.
        count : int or Register
            Where the counter ends, which it does not reach within the block.
        start, step : int
            First value, and what is added after each round.

        Yields
        ------
        Label
            The top of the loop.
        """
        if isinstance(count, int) and count <= start:
            raise ValueError(f"a loop runs at least once: {start} to below {count} is empty")
        if step <= 0:
            raise ValueError(f"the counter goes up: {step} is no step")
        k = cast("Builder", self)
        k.s_mov_b32(counter, start)
        top = k.label()
        yield top
        k.s_add_i32(counter, counter, step)
        k.s_cmp_lt_i32(counter, count)
        k.s_cbranch_scc1(top)

    @contextmanager
    def if_exec(self, mask: Register, save: Register) -> Generator[Condition]:
        """Run the block in the lanes of a mask, as ``v_cmp`` writes it.

        Emits ``s_and_saveexec_bN save, mask`` and ``s_cbranch_execz`` to the end; at the end
        ``s_mov_bN exec, save``. N is the wave size. SCC is written.

        Parameters
        ----------
        mask : Register
            SGPR or pair with a bit per lane: ``vcc_lo`` in wave32, ``vcc`` in wave64.
        save : Register
            SGPR or pair that keeps EXEC; the block leaves it alone.

        Yields
        ------
        Condition
            Its ``otherwise()`` goes on in the other lanes.
        """
        k = cast("Builder", self)
        k.instruction(f"s_and_saveexec_b{k.wave_size}", save, mask)
        condition = Condition(k, save)
        k.s_cbranch_execz(condition.end)
        yield condition
        k.place(condition.end)
        k.instruction(f"s_mov_b{k.wave_size}", _exec(k), save)

    @contextmanager
    def if_scc(self, value: int) -> Generator[Label]:
        """Run the block in the whole wave if SCC is ``value`` (0 or 1).

        Emits ``s_cbranch_scc0`` or ``s_cbranch_scc1`` around the block.

        Yields
        ------
        Label
            The place after the block.
        """
        if value not in (0, 1):
            raise ValueError(f"SCC is 0 or 1, not {value}")
        k = cast("Builder", self)
        end = k.forward_label()
        skip: Any = k.s_cbranch_scc0 if value else k.s_cbranch_scc1
        skip(end)
        yield end
        k.place(end)
