"""Output of the verbs: one JSON object, a table on a terminal, plain lines elsewhere."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any, Final

from .. import __version__

__all__ = ["folded", "machine", "print_facts", "print_json", "print_table", "quantity", "visible"]

_NARROWEST: Final = 20
"""Columns for values below which folding helps nobody."""


def visible(text: str) -> str:
    r"""Write what a terminal would obey, or not show, as its escape; lines and tabs stay.

    Examples
    --------
    >>> print(visible("kernel\x1b[2J\u202e"))
    kernel\x1b[2J\u202e
    """
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() or each in "\n\t" else ascii(each)[1:-1] for each in text)


def print_json(value: Any) -> None:
    """Print one JSON object."""
    json.dump(value, sys.stdout, indent=2, default=str)
    sys.stdout.write("\n")


def print_facts(facts: Mapping[str, object]) -> None:
    """Print ``name: value`` lines, aligned; on a terminal long values go on below their beginning.

    Names and values may be anybody's: see :func:`visible`.
    """
    width = max((len(name) for name in facts), default=0)
    for name, value in facts.items():
        print(folded(visible(f"{name + ':':<{width + 1}} "), visible(str(value))))


def folded(head: str, text: str) -> str:
    """Put text behind a head; on a terminal it is folded at the margin, between words.

    Parameters
    ----------
    head : str
        Begins the first line; the others are indented as far.
    text : str
        One line.
    """
    columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    if len(head) + len(text) <= columns or columns <= len(head) + _NARROWEST or "\n" in text:
        return head + text
    return textwrap.fill(
        text, columns, initial_indent=head, subsequent_indent=" " * len(head),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: with lines and colours on a terminal, in plain columns elsewhere.

    Cells may be anybody's: see :func:`visible`.
    """
    rows = [[visible(cell) for cell in row] for row in rows]
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(title=title)
        for number, column in enumerate(columns):
            # folded: half a name would be no name
            table.add_column(column, justify="left" if number == 0 else "right", overflow="fold")
        for row in rows:
            table.add_row(*map(Text, row))  # a name may look like markup
        Console().print(table)
        return
    widths = [max(len(row[i]) for row in (columns, *rows)) for i in range(len(columns))]
    print(title)
    for row in (columns, *rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def quantity(value: float, unit: str) -> str:
    """Write a number with three to four significant digits."""
    text = f"{value:.4g}" if abs(value) < 1e4 else f"{value:,.0f}"
    return f"{text} {unit}".rstrip()


def machine() -> dict[str, str]:
    """Say what the numbers were measured on: processor, cores, system, versions."""
    from importlib import metadata  # slow to import, and only benchmarks and info ask

    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as cpuinfo:
            for line in cpuinfo:
                if line.startswith("model name"):
                    model = line.split(":", 1)[1].strip()
                    break
    except OSError:
        pass  # not Linux, or no /proc: the platform's word is all there is
    versions = {"python": platform.python_version(), "barewave": __version__}
    for package in ("numpy", "llvmlite"):
        versions[package] = metadata.version(package)
    return {
        "processor": model,
        "cores": str(len(os.sched_getaffinity(0))),
        "system": f"{platform.system()} {platform.release()}",
        **versions,
    }
