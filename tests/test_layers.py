"""The direction of imports: each layer knows only what stands below it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BASE = {"barewave.errors", "barewave.fields", "barewave.descriptor"}

# What a layer may import from the project besides itself; "X.*" is X and all below it.
ALLOWED = {
    "kfd": BASE,
    "isa": BASE,
    # Layouts and the seam only: what the driver does with them must not leak into the card.
    "emulator": BASE
    | {"barewave.kfd.ioctl", "barewave.kfd.host", "barewave.kfd.packets.*", "barewave.isa.*"},
    # It picks a host; of the card's inside it knows nothing.
    "runtime": BASE | {"barewave.kfd.*", "barewave.isa.*", "barewave.emulator.host"},
    "kernels": BASE | {"barewave.isa.*"},
    # The server is the emulated card for other programs: a verb starts it, and sees no more of it.
    "tools": BASE
    | {"barewave", "barewave.runtime.*", "barewave.kernels.*", "barewave.kfd.*", "barewave.isa.*"}
    | {"barewave.emulator.server"},
}
FACADE = {"__init__": {"barewave.runtime.*", "barewave.isa.*"}, "__main__": {"barewave.tools.*"}}


def module_name(path: Path) -> str:
    """``kfd/packets/aql.py`` is ``barewave.kfd.packets.aql``; a package's ``__init__`` is the package."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    parts = parts if parts[0] == "barewave" else ("barewave", *parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_module(name: str) -> bool:
    """Whether a dotted name is a module of the project, not something inside of one."""
    path = ROOT.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def imported(source: str, module: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """Yield line and name of each of the project's modules that a source imports, also late or for types."""
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            # `from ..kfd import ioctl` imports a module, `from ..kfd.host import Host` a name in one.
            inner = [f"{origin}.{alias.name}" for alias in node.names]
            names = [name if is_module(name) else origin for name in inner]
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            text = node.args[0].value
            if called in ("import_module", "__import__") and isinstance(text, str):
                tail = text.lstrip(".")
                level = len(text) - len(tail)
                names = [".".join([*package[: len(package) - level + 1], tail]) if level else text]
        yield from ((node.lineno, name) for name in names if name.split(".")[0] == "barewave")


def matches(name: str, allowed: set[str]) -> bool:
    return name in allowed or any(
        pattern.endswith(".*") and (name + ".").startswith(pattern[:-1]) for pattern in allowed
    )


def files(folder: str) -> list[Path]:
    return [path for path in sorted((ROOT / folder).rglob("*.py")) if "__pycache__" not in path.parts]


def violations(paths: list[Path], allowed: set[str]) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in paths
        for line, name in imported(path.read_text(), module_name(path), path.name == "__init__.py")
        if not matches(name, allowed)
    ]


@pytest.mark.parametrize("layer", ALLOWED)
def test_a_layer_imports_only_what_stands_below_it(layer):
    paths = files(layer)
    assert paths, f"no module in {layer}/"
    assert not violations(paths, ALLOWED[layer] | {f"barewave.{layer}.*"})


def test_what_stands_below_all_layers_imports_none_of_them():
    paths = [ROOT / "barewave" / f"{name.split('.')[1]}.py" for name in BASE]
    assert not violations(paths, BASE)


@pytest.mark.parametrize("module", FACADE)
def test_the_facade_imports_only_what_it_shows(module):
    assert not violations([ROOT / "barewave" / f"{module}.py"], BASE | FACADE[module])


def test_each_folder_of_the_package_has_a_rule():
    folders = {path.name for path in (ROOT / "barewave").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == set(ALLOWED)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import barewave.runtime.device", "barewave.runtime.device"),
        ("from ..runtime.device import Device", "barewave.runtime.device"),
        ("from .. import runtime", "barewave.runtime"),
        ("from .. import Device", "barewave"),
        ("from ..kfd import memory", "barewave.kfd.memory"),
        ("def f():\n    from ..kfd.memory import x", "barewave.kfd.memory"),
        ("importlib.import_module('barewave.kfd.memory')", "barewave.kfd.memory"),
        ("importlib.import_module('..kfd.memory', __package__)", "barewave.kfd.memory"),
    ],
)
def test_every_way_to_import_is_seen(source, name):
    found = [name for _, name in imported(source, "barewave.emulator.card", is_package=False)]
    assert found == [name]
    assert not matches(name, ALLOWED["emulator"])
