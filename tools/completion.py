"""``barewave completion``: the script by which bash or zsh completes verbs, options, choices and files.

It is written from the verbs' own parsers, so that it never says anything else than they do. The shell runs
only the script: no Python starts while somebody types.
"""

from __future__ import annotations

import argparse
import importlib
from dataclasses import dataclass
from typing import Any, Final

from .verbs import find_verbs

__all__ = ["HELP", "NAME", "Completion", "add_arguments", "completions", "run", "write_bash", "write_zsh"]

NAME = "completion"
HELP = "print the script that completes this command in bash or zsh"

_FILES: Final = frozenset({"FILE", "FOLDER", "PATH", "DIR"})
_DEVICES: Final = ("emulated", "kfd:0", "kfd:1")
_HOW: Final = """\
bash: barewave completion bash \\
          > ~/.local/share/bash-completion/completions/barewave
zsh:  barewave completion zsh > a folder of $fpath, as _barewave
or for this shell alone: source <(barewave completion bash)"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the verb's options."""
    parser.epilog = _HOW
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("shell", choices=("bash", "zsh"), help="the shell that is to run it")


@dataclass(frozen=True, slots=True)
class Completion:
    """What can follow a verb.

    Attributes
    ----------
    verb, help : str
        Its name and its line of help.
    flags : dict
        Option: its line of help.
    values : dict
        Option that takes a value: the words to choose from, or nothing for any text; ``"files"`` stands for
        files.
    places : tuple
        The same for each positional argument; the last one repeats if ``repeats``.
    repeats : bool
        Whether the last positional argument may come any number of times.
    command : bool
        Whether another command follows after ``--``.
    """

    verb: str
    help: str
    flags: dict[str, str]
    values: dict[str, tuple[str, ...]]
    places: tuple[tuple[str, ...], ...]
    repeats: bool
    command: bool


_ANY_FILE: Final = ("files",)


def _words(action: argparse.Action) -> tuple[str, ...]:
    """What can stand for an argument."""
    if action.choices is not None:
        return tuple(map(str, action.choices))
    metavar = action.metavar if isinstance(action.metavar, str) else ""
    if metavar == "DEVICE":
        return _DEVICES
    return _ANY_FILE if metavar in _FILES else ()


def _completion(verb: str, summary: str, parser: argparse.ArgumentParser) -> Completion:
    flags: dict[str, str] = {}
    values: dict[str, tuple[str, ...]] = {}
    places: list[tuple[str, ...]] = []
    repeats = command = False
    for action in parser._actions:
        if action.help == argparse.SUPPRESS:
            continue
        if action.option_strings:
            for name in action.option_strings:
                flags[name] = (action.help or "") % {"default": action.default, "prog": parser.prog}
                if action.nargs != 0:
                    values[name] = _words(action)
        elif action.metavar == "COMMAND":
            command = True
        else:
            places.append(_words(action))
            repeats = action.nargs in ("*", "+")
    return Completion(verb, summary, flags, values, tuple(places), repeats, command)


def completions() -> list[Completion]:
    """Ask every verb what can follow it."""
    found: list[Completion] = []
    for verb, (module, summary) in find_verbs().items():
        parser = argparse.ArgumentParser(prog=f"barewave {verb}")
        tool: Any = importlib.import_module(module)
        tool.add_arguments(parser)
        found.append(_completion(verb, summary, parser))
    return found


def _quoted(text: str) -> str:
    """Quote a word for either shell."""
    return "'" + text.replace("'", "'\\''") + "'"


_BASH: Final = """\
# bash completion of barewave, written by `barewave completion bash`
_barewave() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}"
    local verb="${{COMP_WORDS[1]}}" flags="" values="" places=() repeats="" command="" place=0 i
    COMPREPLY=()
    # --option=value comes as three words
    [[ "$word" == = ]] && word=""
    [[ "$before" == = ]] && before="${{COMP_WORDS[COMP_CWORD-2]}}"
    if (( COMP_CWORD == 1 )); then
        COMPREPLY=( $(compgen -W {verbs} -- "$word") )
        return
    fi
    for (( i = 2; i < COMP_CWORD; i++ )); do
        # behind -- stands another program's command line
        if [[ "${{COMP_WORDS[i]}}" == -- ]]; then
            if declare -F _command_offset > /dev/null; then
                _command_offset $(( i + 1 ))
            elif (( i + 1 == COMP_CWORD )); then
                COMPREPLY=( $(compgen -c -- "$word") )
            else
                COMPREPLY=( $(compgen -f -- "$word") )
            fi
            return
        fi
    done
    case "$verb" in
{cases}
        *) return ;;
    esac
    if [[ -n "$values" ]]; then
        _barewave_words "$values"
    elif [[ "$word" == -* ]]; then
        COMPREPLY=( $(compgen -W "$flags" -- "$word") )
    elif (( ${{#places[@]}} )); then
        for (( i = 2; i < COMP_CWORD; i++ )); do
            case "${{COMP_WORDS[i]}}" in
                -*) ;;
                *) _barewave_takes "$verb" "${{COMP_WORDS[i-1]}}" || (( place += 1 )) ;;
            esac
        done
        if (( place >= ${{#places[@]}} )); then
            [[ -n "$repeats" ]] || return
            place=$(( ${{#places[@]}} - 1 ))
        fi
        _barewave_words "${{places[place]}}"
    fi
}}
_barewave_words() {{
    case "$1" in
        files) compopt -o filenames 2> /dev/null; COMPREPLY=( $(compgen -f -- "$word") ) ;;
        any) ;;
        *) COMPREPLY=( $(compgen -W "$1" -- "$word") ) ;;
    esac
}}
_barewave_takes() {{
    case "$1 $2" in
{takes}
        *) return 1 ;;
    esac
}}
complete -F _barewave barewave
"""

_NO_OPTION: Final = "!"
"""A pattern that no word matches, for verbs without options that take a value."""


def _bash_case(entry: Completion) -> str:
    lines = [f"        {entry.verb})"]
    lines.append(f"            flags={_quoted(' '.join([*entry.flags, *(['--'] if entry.command else [])]))}")
    if entry.values:
        lines.append('            case "$before" in')
        for option, words in entry.values.items():
            lines.append(f"                {option}) values={_quoted(' '.join(words) or 'any')} ;;")
        lines.append("            esac")
    if entry.places:
        lines.append(
            f"            places=( {' '.join(_quoted(' '.join(p) or 'any') for p in entry.places)} )"
        )
    if entry.repeats:
        lines.append("            repeats=yes")
    return "\n".join([*lines, "            ;;"])


def write_bash(entries: list[Completion]) -> str:
    """Write the script for bash (4.0 or later; macOS's 3.2 completes without ``compopt``)."""
    takes = [f"'{entry.verb} {option}'" for entry in entries for option in entry.values]
    return _BASH.format(
        verbs=_quoted(" ".join(entry.verb for entry in entries)),
        cases="\n".join(map(_bash_case, entries)),
        takes=f"        {'|'.join(takes) or _NO_OPTION}) return 0 ;;",
    )


def _zsh_text(text: str) -> str:
    """A description inside of an ``_arguments`` or ``_describe`` specification."""
    return "".join("\\" + letter if letter in "[]:\\" else letter for letter in text)


def _zsh_action(words: tuple[str, ...]) -> str:
    if words == _ANY_FILE:
        return "_files"
    # A colon would begin the next part of the specification.
    return f"({' '.join(_zsh_text(word) for word in words)})" if words else " "


def _zsh_case(entry: Completion) -> str:
    parts: list[str] = []
    for option, summary in entry.flags.items():
        value = f":value:{_zsh_action(entry.values[option])}" if option in entry.values else ""
        parts.append(_quoted(f"{option}[{_zsh_text(summary)}]{value}"))
    for number, words in enumerate(entry.places):
        last = entry.repeats and number == len(entry.places) - 1
        parts.append(_quoted(f"{'*' if last else number + 1}:argument:{_zsh_action(words)}"))
    if entry.command:
        parts.append(_quoted("*::command:_normal"))
    return f"        {entry.verb}) _arguments -s \\\n            " + " \\\n            ".join(parts) + " ;;"


_ZSH: Final = """\
#compdef barewave
# zsh completion of barewave, written by `barewave completion zsh`
_barewave() {{
    if (( CURRENT == 2 )); then
        local -a verbs
        verbs=(
{verbs}
        )
        _describe 'verb' verbs
        return
    fi
    local verb=$words[2]
    shift words
    (( CURRENT-- ))
    case $verb in
{cases}
    esac
}}
if [[ $funcstack[1] == _barewave ]]; then
    _barewave "$@"
else
    compdef _barewave barewave
fi
"""


def write_zsh(entries: list[Completion]) -> str:
    """Write the script for zsh: a file of ``$fpath``, or sourced after ``compinit``."""
    return _ZSH.format(
        verbs="\n".join(
            f"            {_quoted(f'{entry.verb}:{_zsh_text(entry.help)}')}" for entry in entries
        ),
        cases="\n".join(map(_zsh_case, entries)),
    )


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    entries = completions()
    print(write_bash(entries) if options.shell == "bash" else write_zsh(entries), end="")
    return 0
