"""The command line: finds the verb, parses its options, reports its errors.

Each verb is a module of :mod:`barewave.tools` with ``NAME``, ``HELP``, ``add_arguments(parser)`` and
``run(arguments) -> int``. Only the module of the verb that was asked for is imported, so that help comes
at once.

Exit status: 0 all held, 1 something failed, 2 the command line was wrong, 130 interrupted.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn, Protocol, cast

from .errors import BarewaveError
from .tools.report import folded, visible
from .tools.verbs import find_verbs

__all__ = ["Verb", "find_verbs", "main"]

FAILED, USAGE, INTERRUPTED = 1, 2, 130


class Verb(Protocol):
    """What a module of :mod:`barewave.tools` offers to be a verb."""

    NAME: str
    """The word on the command line; a string literal, as it is read without importing the module."""
    HELP: str
    """One line for the list of verbs; a string literal too."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the verb's options."""
        ...

    def run(self, arguments: argparse.Namespace) -> int:
        """Do the work and return the exit status."""
        ...


class _Parser(argparse.ArgumentParser):
    """A parser that takes no abbreviations and answers a wrong option with the right ones."""

    words: Sequence[str] = ()
    """What is parsed; argparse would name a missing argument first, and the misspelt option not at all."""

    def __init__(self, *args: Any, **options: Any) -> None:
        options.setdefault("allow_abbrev", False)
        super().__init__(*args, **options)

    def error(self, message: str) -> NoReturn:
        valid = [name for name in self._option_string_actions if name.startswith("--")]
        options = [word.split("=")[0] for word in self.words or message.split() if word.startswith("--")]
        unknown = [name for name in options if name not in valid and name != "--"]
        if unknown and self.words:
            message = f"no option {' '.join(unknown)}"
        lines = [f"{self.prog}: {message}{_suggestion(unknown, valid)}"]
        lines.append(f"options: {' '.join(valid)} (explained by `{self.prog} --help`)")
        self.exit(USAGE, "\n".join(lines) + "\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb.

    Parameters
    ----------
    argv : sequence of str, optional
        The words after the command; the process's own by default.

    Returns
    -------
    int
        The exit status.
    """
    try:
        status = _choose(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:  # while a verb was being imported
        print("barewave: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output is gone; what Python still holds back for it must go somewhere at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _choose(words: list[str]) -> int:
    """Answer what is no verb, and run what is one."""
    verbs = find_verbs()
    if not words or words[0] in ("-h", "--help", "help"):
        print(_overview(verbs), file=sys.stdout if words else sys.stderr)
        return 0 if words else USAGE
    if words[0] == "--version":
        print(f"barewave {_version()}")
        return 0
    if words[0] not in verbs:
        kind = "option" if words[0].startswith("-") else "verb"
        print(
            f"barewave: no {kind} {words[0]!r}{_suggestion(words[:1], verbs)}\n"
            f"verbs: {' '.join(verbs)} (explained by `barewave --help`)",
            file=sys.stderr,
        )
        return USAGE
    module, summary = verbs[words[0]]
    return _run(cast(Verb, importlib.import_module(module)), f"barewave {words[0]}", summary, words[1:])


def _run(verb: Verb, program: str, summary: str, words: list[str]) -> int:
    """Parse a verb's words, run it, and turn its errors into one message and an exit status."""
    parser = _Parser(prog=program, description=summary)
    verb.add_arguments(parser)
    if parser._subparsers is None:  # else an option may be known to the inner parser alone
        parser.words = words[: words.index("--")] if "--" in words else words
    try:
        return verb.run(parser.parse_args(words))
    except SystemExit as stop:  # argparse ends so, after help too
        return stop.code if isinstance(stop.code, int) else FAILED
    except KeyboardInterrupt:
        print(f"{program}: interrupted", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except BarewaveError as error:
        # an error may quote a file: names of its kernels, lines of its text
        print(visible(f"{program}: {error}"), file=sys.stderr)
        return FAILED
    except OSError as error:
        print(visible(f"{program}: {_told(error)}"), file=sys.stderr)
        return FAILED


def _told(error: OSError) -> str:
    """What went wrong with which file, without the number that Python's own text begins with."""
    name: object = error.filename
    if isinstance(name, (str, bytes)) and error.strerror:
        return f"{os.fsdecode(name)}: {error.strerror}"
    return str(error)


def _version() -> str:
    """Read the version that was installed."""
    from importlib import metadata

    try:
        return metadata.version("barewave")
    except metadata.PackageNotFoundError:
        return "of unknown version: it is used from a folder that is not installed"


def _overview(verbs: dict[str, tuple[str, str]]) -> str:
    """Text of ``barewave --help``."""
    width = max(map(len, verbs), default=0)
    lines = ["usage: barewave VERB [options]", "", "Drive an AMD RDNA3 GPU, or the emulated one.", ""]
    lines += ["verbs:"]
    lines += [folded(f"  {name:<{width}}  ", summary) for name, (_, summary) in verbs.items()]
    return "\n".join([*lines, "", "`barewave VERB --help` lists a verb's options."])


def _suggestion(unknown: Iterable[str], valid: Iterable[str]) -> str:
    """``; did you mean X?`` for the first word that resembles a valid one, else nothing."""
    known = list(valid)
    for word in unknown:
        if word not in known and (near := difflib.get_close_matches(word, known, n=1)):
            return f"; did you mean {near[0]}?"
    return ""


if __name__ == "__main__":
    sys.exit(main())
