"""Write the tables of docs/troubleshooting.md that code has; run by ``make docs``.

The text around them is written by hand; a test compares both with what is raised.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from barewave.errors import Explanation
from barewave.kfd.driver_file import HINTS
from barewave.kfd.faults import EXCEPTIONS, INACTIVE_BITS
from barewave.runtime.errors import EXPLANATIONS
from barewave.runtime.hip.errors import MEANINGS

PAGE: Final = Path(__file__).with_name("troubleshooting.md")
_BLOCK: Final = re.compile(r"(<!-- begin: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_HAPPENED: Final = {
    "fault": "`GPUFault`: memory that the kernel may not touch",
    "queue": "`QueueError`: the card stopped the queue",
    "reset": "`QueueError`: the card was reset, or is gone",
    "timeout": "`GPUTimeout`: the wait was over before the work",
}


def _cell(text: str) -> str:
    # A bar in code ends the cell, or is shown with its backslash, as the renderer likes; an entity is a bar.
    text = re.sub(r"`([^`]*\|[^`]*)`", lambda code: f"<code>{code[1].replace('|', '&#124;')}</code>", text)
    return text[:1].upper() + text[1:]


def _table(head: str, rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, "|---" * (head.count("|") - 1) + "|"]
    lines += ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _call(call: str, number: int) -> str:
    where = "any other call" if call == "*" else f"`{call}`"
    return f"{where}: `{errno.errorcode[number]}`" if number else f"{where}: any other errno"


def _kfd() -> str:
    rows = ((_call(*key), why.cause, why.next) for key, why in HINTS.items())
    return _table("| call and errno | likely cause | what to do |", rows)


def _queue() -> str:
    named: list[tuple[str, Explanation]] = [(f"`{code.name}`", why) for code, why in EXCEPTIONS.items()]
    known = set(EXCEPTIONS.values())
    named += [(f"inactive `{bit:#x}`", why) for bit, why in INACTIVE_BITS.items() if why not in known]
    return _table("| exception | what it means | what to do |", ((name, *why) for name, why in named))


def _device() -> str:
    rows = (
        (_HAPPENED[what] + (", emulated card" if emulated else ", real card"), *why)
        for (what, emulated), why in EXPLANATIONS.items()
    )
    return _table("| what happened | what it means | what to do |", rows)


def _hip() -> str:
    return _table("| code | meaning |", ((f"`{name}`", meaning) for name, meaning in MEANINGS.items()))


BLOCKS: Final[dict[str, Callable[[], str]]] = {"KFD": _kfd, "QUEUE": _queue, "DEVICE": _device, "HIP": _hip}


def document(page: str) -> str:
    """Give the page with its tables as the code has them now."""
    return _BLOCK.sub(lambda match: match[1] + BLOCKS[match[2]]() + match[3], page)


if __name__ == "__main__":
    PAGE.write_text(document(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
