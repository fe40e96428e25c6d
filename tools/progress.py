"""Progress bars: on a terminal, for work that lasts; nothing anywhere else."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Generator

__all__ = ["Step", "progress_bar"]

Step = Callable[[str], None]
"""Called when a part is done, with the name of what comes or what was done."""


def _nothing(name: str) -> None:
    """Show nothing."""


@contextlib.contextmanager
def progress_bar(title: str, total: int | None, *, still: bool = False) -> Generator[Step]:
    """Show a bar on stderr, which goes away at the end.

    Parameters
    ----------
    title : str
        What is done.
    total : int or None
        Number of parts; None where it is not known: then something moves.
    still : bool
        Draw only when a part is done: a thread that draws would disturb what is measured.

    Yields
    ------
    callable
        To be called once for each part that is done.
    """
    if not sys.stderr.isatty():
        yield _nothing
        return
    # Loaded only here: most calls of the command show no bar.
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(30),
        TimeElapsedColumn(),
        TextColumn("{task.fields[name]}"),
    )
    with Progress(
        *columns,
        console=Console(stderr=True),
        transient=True,
        auto_refresh=not still,
        # Lines that are printed meanwhile go above the bar; into a file or a pipe they must go as they are.
        redirect_stdout=sys.stdout.isatty(),
    ) as progress:
        task = progress.add_task(title, total=total, name="")

        def step(name: str) -> None:
            progress.update(task, advance=1, name=name, refresh=still)

        yield step
