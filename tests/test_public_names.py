"""What is public is listed in ``__all__``, documented in docs/api.md, and says what it is."""

import ast
import importlib
import inspect
import re
from pathlib import Path

import pytest
from docs_scripts import load_script

ROOT = Path(__file__).resolve().parent.parent
API = ROOT / "docs" / "api.md"
LAYERS = ["emulator", "isa", "kernels", "kfd", "runtime", "tools"]

GENERATOR = load_script("generate_api")
MODULES = sorted(
    path.relative_to(ROOT)
    for path in [*(ROOT / "barewave").glob("*.py"), *(p for x in LAYERS for p in (ROOT / x).rglob("*.py"))]
)


def documented() -> dict[str, set[str]]:
    """Names by package, as docs/api.md lists them."""
    sections = re.split(r"^## (\S+)$", API.read_text(), flags=re.MULTILINE)[1:]
    rows = [set(re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE)) for text in sections[1::2]]
    return dict(zip(sections[::2], rows, strict=True))


def test_every_layer_is_documented():
    layers = {f"barewave.{name}" for name in LAYERS}
    assert set(GENERATOR.PACKAGES) == {"barewave", "barewave.runtime.plan", *layers}
    assert set(documented()) == set(GENERATOR.PACKAGES)


@pytest.mark.parametrize("package", GENERATOR.PACKAGES)
def test_all_is_what_is_documented(package):
    public = set(importlib.import_module(package).__all__)
    assert public == documented()[package], "`make docs` writes docs/api.md anew"


@pytest.mark.parametrize("package", GENERATOR.PACKAGES)
def test_every_public_name_says_what_it_is(package):
    module = importlib.import_module(package)
    assert module.__doc__
    assert [name for name in module.__all__ if not GENERATOR.summary(module, name)] == []


def listed(tree: ast.Module) -> list[str] | None:
    """The names in a module's ``__all__``, or None where there is none."""
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if isinstance(target, ast.Name) and target.id == "__all__":
            return ast.literal_eval(node.value)
    return None


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_every_module_lists_its_names(path):
    tree = ast.parse((ROOT / path).read_text())
    names = listed(tree)
    assert names is not None, "no __all__"
    assert len(names) == len(set(names))
    private = [name for name in names if name.startswith("_") and not name.startswith("__")]
    assert not private


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_every_listed_name_exists_and_is_documented(path):
    parts = path.with_suffix("").parts
    name = ".".join(("barewave", *(part for part in parts if part not in ("barewave", "__init__"))))
    module = importlib.import_module(name)
    for public in module.__all__:
        thing = getattr(module, public)
        if inspect.isclass(thing) or inspect.isroutine(thing):
            assert thing.__doc__, public
