"""Which verbs the command line has, found without importing one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

__all__ = ["find_verbs"]

_DEFINITION = re.compile(r"^(?:def |class |async |@)", re.MULTILINE)


def find_verbs() -> dict[str, tuple[str, str]]:
    """List the verbs without importing them.

    Returns
    -------
    dict
        Name of the verb: name of its module, and its help line.
    """
    verbs: dict[str, tuple[str, str]] = {}
    for path in sorted(Path(__file__).parent.glob("*.py")):
        facts = _string_constants(path)
        if "NAME" in facts:
            verbs[facts["NAME"]] = (f"{__package__}.{path.stem}", facts.get("HELP", ""))
    return dict(sorted(verbs.items()))


def _string_constants(path: Path) -> dict[str, str]:
    """Names that a module sets to string literals at its top level, above its first definition."""
    constants: dict[str, str] = {}
    text = path.read_text(encoding="utf-8")
    try:
        # parsing whole modules would take longer than most verbs: constants stand above the first definition
        body = ast.parse(_DEFINITION.split(text, maxsplit=1)[0]).body
    except SyntaxError:  # cut inside of a string
        body = ast.parse(text).body
    for node in body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value = getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
            constants[target.id] = value.value
    return constants
