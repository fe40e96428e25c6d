"""Writes ``docs/api.md`` from the packages' ``__all__`` and docstrings: ``make docs``."""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import re
import sys
from pathlib import Path
from types import ModuleType

__all__ = ["PACKAGES", "document", "summary"]

PACKAGES = [
    "barewave",
    "barewave.runtime",
    "barewave.runtime.plan",
    "barewave.isa",
    "barewave.kfd",
    "barewave.kernels",
    "barewave.emulator",
    "barewave.tools",
]
"""What is documented, in reading order: the facade, then the layers from the top."""

HEAD = """# Public names

Written by `make docs` from the docstrings; a test compares its names with each `__all__`.
What is not listed here may change without notice. `help(barewave.Device)` shows the whole text.
"""


def constant_docstring(module: ModuleType, name: str) -> str:
    """Text of the string literal that follows a constant's assignment, where the module itself makes one."""
    body = ast.parse(inspect.getsource(module)).body
    for node, after in itertools.pairwise(body):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        named = any(isinstance(target, ast.Name) and target.id == name for target in targets)
        if named and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
            return str(after.value.value)
    return ""


def docstring(package: ModuleType, name: str) -> str:
    """Return the documentation of a public name, or nothing where there is none."""
    thing = getattr(package, name)
    if isinstance(thing, ModuleType):
        return inspect.getdoc(thing) or ""
    if inspect.isclass(thing) or inspect.isroutine(thing):
        return thing.__doc__ or ""
    # A constant: its own module is not written on it, so all modules that could have made it are asked.
    prefix = package.__name__ + "."
    modules = [package, *(m for key, m in sorted(sys.modules.items()) if key.startswith(prefix))]
    texts = (constant_docstring(module, name) for module in modules if vars(module).get(name) is thing)
    return next((text for text in texts if text), "")


def summary(package: ModuleType, name: str) -> str:
    """Return the first sentence or line of a public name's documentation."""
    text = inspect.cleandoc(docstring(package, name)).split("\n\n")[0]
    plain = re.sub(r":[a-z]+:`~?([^`]+)`", r"`\1`", " ".join(text.split()))  # Markdown has no Sphinx roles
    return plain.replace("|", "\\|").replace("``", "`")


def kind(thing: object) -> str:
    """Say what a public name is."""
    if isinstance(thing, ModuleType):
        return "module"
    if inspect.isclass(thing):
        return "error" if issubclass(thing, BaseException) else "class"
    return "function" if inspect.isroutine(thing) else "constant"


def document() -> str:
    """Make the whole page."""
    parts = [HEAD]
    for name in PACKAGES:
        package = importlib.import_module(name)
        parts.append(f"## {name}\n\n{inspect.cleandoc(package.__doc__ or '').splitlines()[0]}\n")
        if names := sorted(package.__all__, key=str.lower):
            rows = [f"| `{n}` | {kind(getattr(package, n))} | {summary(package, n)} |" for n in names]
            parts.append("\n".join(["| name | | |", "|---|---|---|", *rows]) + "\n")
        else:
            parts.append("Nothing here is public.\n")
    return "\n".join(parts)


if __name__ == "__main__":
    Path(__file__).with_name("api.md").write_text(document(), encoding="utf-8")
