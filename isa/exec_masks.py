"""What instructions do to EXEC: take lanes away, give them back, or else; and where it holds all lanes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .accesses import EXEC, UNITS, Accesses, is_scalar
from .control_flow import ControlFlow
from .instruction import Instruction
from .operands import Operand

__all__ = ["FULL", "full_masks", "lanes_change", "state_after"]

#: Bit of a state that says that EXEC holds all lanes; the other bits are scalar registers with such a mask.
FULL: Final = 1 << UNITS
_MINUS_ONE: Final = 193


def _is_exec(operand: Operand | None) -> bool:
    return operand is not None and operand.kind == "exec"


def _holds_all(operand: Operand | None, state: int) -> bool:
    """Whether a source is a mask of all lanes that the wave has."""
    if operand is None:
        return False
    if operand.kind == "exec":
        return operand.index == EXEC and bool(state & FULL)
    if operand.kind in ("sgpr", "vcc"):
        return bool(state >> operand.index & 1)
    return operand.code == _MINUS_ONE


def lanes_change(instruction: Instruction, found: Accesses, state: int) -> str:
    """Say what an instruction does to EXEC.

    Parameters
    ----------
    instruction : Instruction
        Any.
    found : Accesses
        What it touches.
    state : int
        What is known before it, see :func:`full_masks`.

    Returns
    -------
    str
        ``same``, ``shrinks`` (no lane comes back), ``grows`` (no lane goes) or ``changes``.
    """
    if found.writes.isdisjoint((EXEC, EXEC + 1)):
        return "same"
    flags, operands = instruction.info.flags, instruction.operands
    if "shrinks_exec" in flags:
        return "shrinks"
    if "grows_exec" in flags:
        return "grows"
    destination = operands.get("sdst")
    sources = (operands.get("ssrc0"), operands.get("ssrc1"))
    own = [source == destination and _is_exec(source) for source in sources]
    if ("and" in flags and any(own)) or ("and_not1" in flags and own[0]):
        return "shrinks"
    if ("or" in flags and any(own)) or ("move" in flags and _holds_all(sources[0], state)):
        return "grows"
    return "changes"


def state_after(instruction: Instruction, found: Accesses, state: int) -> int:
    """Follow what is known of masks of all lanes over one instruction."""
    if not any(map(is_scalar, found.writes)):
        return state
    known = state
    for unit in found.writes:
        if is_scalar(unit):
            known &= ~(1 << unit)
    operands = instruction.operands
    destination = operands.get("sdst")
    writes_exec = EXEC in found.writes or EXEC + 1 in found.writes
    if writes_exec:
        known &= ~FULL
    # a mask is as wide as the wave: half of it is no mask
    if destination is None or destination.size != instruction.wave_size or instruction.format[:3] != "SOP":
        return known
    flags = instruction.info.flags
    if "save_exec" in flags:
        grown = "grows_exec" in flags and (state & FULL or _holds_all(operands.get("ssrc0"), state))
        return known | (1 << destination.index if state & FULL else 0) | (FULL if grown else 0)
    held = ("move" in flags or "or" in flags) and _holds_all(operands.get("ssrc0"), state)
    held |= "or" in flags and _holds_all(operands.get("ssrc1"), state)
    if held:
        known |= FULL if writes_exec else 1 << destination.index
    return known


def full_masks(flow: ControlFlow, found: Mapping[int, Accesses]) -> dict[int, int]:
    """Find where EXEC holds all lanes that the wave has.

    Parameters
    ----------
    flow : ControlFlow
        Code; at its entries all lanes are enabled.
    found : mapping of int to Accesses
        By the instructions' offsets.

    Returns
    -------
    dict of int to int
        By block, what holds at its start whatever way control came: :data:`FULL`, and one bit for each scalar
        register (the first of a pair in wave64) that holds a mask of all lanes.
    """
    # what is not known to be otherwise yet: every bit there is
    states = dict.fromkeys(flow.reachable, -1)
    waiting: dict[int, None] = {}
    for entry in flow.entries:
        if entry in states:
            states[entry] = FULL
            waiting[entry] = None
    while waiting:
        start = next(iter(waiting))
        del waiting[start]
        block = flow.blocks[start]
        state = states[start]
        for instruction in block.instructions:
            state = state_after(instruction, found[instruction.offset], state)
        # what is called may leave anything behind, and may be called from elsewhere
        opaque = bool(block.calls) or block.indirect
        ways = [(following, 0 if opaque else state) for following in block.successors]
        for following, after in ways + [(called, 0) for called in block.calls if called in states]:
            if states[following] & after != states[following]:
                states[following] &= after
                waiting[following] = None
    return states
