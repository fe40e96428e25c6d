"""The instructions that scheduling puts in, as statements."""

from __future__ import annotations

from functools import cache
from typing import Final

from ..builder.statements import Statement
from ..statement import encode_statement
from ..wait_counters import LIMITS

__all__ = ["clause", "delay", "dependency_wait", "move", "vector_nop", "wait", "wait_stores"]

_COUNTERS: Final = ("vmcnt", "expcnt", "lgkmcnt")


@cache
def _encoded(text: str, wave_size: int) -> bytes:
    return encode_statement(text, {}, wave_size).data


def _made(text: str, wave_size: int, why: str) -> Statement:
    return Statement(_encoded(text, wave_size), wave_size).note(why)


def wait(counts: dict[str, int], wave_size: int, why: str = "") -> Statement:
    """Wait until at most so many are outstanding of ``vmcnt``, ``lgkmcnt``, ``expcnt``.

    Examples
    --------
    >>> wait({"lgkmcnt": 0}, 32)
    <s_waitcnt lgkmcnt(0)>
    """
    parts = [f"{name}({counts[name]})" for name in _COUNTERS if counts.get(name, LIMITS[name]) < LIMITS[name]]
    return _made(f"s_waitcnt {' '.join(parts)}", wave_size, why)


def wait_stores(count: int, wave_size: int, why: str = "") -> Statement:
    """Wait until at most so many stores are outstanding."""
    return _made(f"s_waitcnt_vscnt null, {count:#x}", wave_size, why)


def dependency_wait(fields: dict[str, int], wave_size: int, why: str = "") -> Statement:
    """Wait inside of the pipelines: ``va_vdst``, ``sa_sdst``, ``va_sdst``, ``va_vcc``, ``vm_vsrc``.

    Examples
    --------
    >>> dependency_wait({"va_vdst": 0}, 32)
    <s_waitcnt_depctr depctr_va_vdst(0)>
    """
    text = " ".join(f"depctr_{name}({value})" for name, value in fields.items())
    return _made(f"s_waitcnt_depctr {text}", wave_size, why)


def delay(immediate: int, wave_size: int, why: str = "") -> Statement:
    """Tell the distance to what the next instructions depend on."""
    return _made(f"s_delay_alu {immediate:#x}", wave_size, why)


def clause(count: int, wave_size: int, why: str = "") -> Statement:
    """Issue the next ``count`` instructions, 2 to 63, in one go."""
    return _made(f"s_clause {count - 1:#x}", wave_size, why)


def vector_nop(wave_size: int, why: str = "") -> Statement:
    """Take one place in the vector pipeline."""
    return _made("v_nop", wave_size, why)


def move(register: int, wave_size: int, why: str = "") -> Statement:
    """Move a VGPR to itself."""
    return _made(f"v_mov_b32 v{register}, v{register}", wave_size, why)
