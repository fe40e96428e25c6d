"""The documentation as a whole: pages run, links and anchors hold, the site has every page."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from docs_scripts import load_script

from barewave import Device
from barewave.emulator.card import RX_7900_XTX, Machine
from barewave.emulator.host import EmulatedHost

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
LAYERS = ["emulator", "isa", "kernels", "kfd", "runtime", "tools"]
#: Set by `barewave emulate` for what it starts, never by people.
INTERNAL = {"BAREWAVE_EMULATE"}


SITE = load_script("site_pages")
EVERY_PAGE = sorted({*DOCS.glob("*.md"), *ROOT.glob("*.md"), *(ROOT / name for name in SITE.PAGES)})
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("layer", ["emulator", "isa", "kfd", "runtime"])
def test_the_page_of_a_layer_runs(layer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    page = DOCS / f"{layer}.md"
    assert "architecture.md#" in page.read_text(), "how it is built stands there"
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    failed, attempted = doctest.testfile(str(page), module_relative=False, optionflags=flags)
    assert attempted > 10
    assert not failed


def anchors(text: str) -> set[str]:
    """Anchors of a page's headings, as the hosts of repositories and the site make them."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ +(.+?)\s*$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", EVERY_PAGE, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_places_that_exist(page: Path) -> None:
    wrong = []
    for target, anchor in re.findall(r"\]\(([^)#]*)(?:#([^)]*))?\)", CODE.sub("", page.read_text())):
        path = page if not target else page.parent / target
        if "://" in target:
            continue
        if not path.exists() or (anchor and anchor not in anchors(path.read_text())):
            wrong.append(f"{target}#{anchor}")
    assert wrong == []


def test_the_site_has_every_page_once() -> None:
    """A new page of docs/ belongs into the nav of mkdocs.yml."""
    navigation = (ROOT / "mkdocs.yml").read_text().partition("\nnav:\n")[2]
    named = re.findall(r": (\w+\.md)$", navigation, re.MULTILINE)
    assert sorted(named) == sorted([path.name for path in DOCS.glob("*.md")] + list(SITE.PAGES.values()))


@pytest.mark.parametrize(
    ("place", "text", "expected", "files"),
    [
        ("README.md", "[a](docs/plans.md#order)", "[a](plans.md#order)", []),
        ("docs/hip.md", "[a](../examples/README.md)", "[a](examples.md)", []),
        ("examples/README.md", "[a](../docs/hip.md)", "[a](hip.md)", []),
        ("docs/x.md", "[a](../LICENSE) [b](#c)", "[a](files/LICENSE) [b](#c)", ["LICENSE"]),
        ("docs/x.md", "`k[1](x)` [a](y.md)", "`k[1](x)` [a](y.md)", []),
        ("docs/x.md", "```\nk[1](x)\n```\n", "```\nk[1](x)\n```\n", []),
        ("docs/x.md", "[a](https://x.org/docs/y)", "[a](https://x.org/docs/y)", []),
    ],
)
def test_links_of_the_repository_become_links_of_the_site(
    place: str, text: str, expected: str, files: list[str]
) -> None:
    assert SITE.site_links(text, place) == (expected, files)


def test_the_site_is_built_without_a_warning(tmp_path: Path) -> None:
    pytest.importorskip("material", reason="mkdocs-material is not installed (make site does)")
    result = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (result.returncode, result.stdout + result.stderr) == (0, "")
    assert (tmp_path / "guide" / "index.html").exists()
    assert (tmp_path / "files" / "LICENSE").exists()


def test_every_variable_of_the_environment_is_documented() -> None:
    sources = [path.read_text() for layer in LAYERS for path in (ROOT / layer).rglob("*.py")]
    used = {name for text in sources for name in re.findall(r'"(BAREWAVE_[A-Z_]+)"', text)}
    assert {"BAREWAVE_DEVICE", "BAREWAVE_EMULATED_VRAM"} <= used
    pages = "".join(path.read_text() for path in DOCS.glob("*.md"))
    assert [name for name in sorted(used - INTERNAL) if f"`{name}" not in pages] == []


def test_the_faults_that_the_page_shows_are_taken() -> None:
    page = (DOCS / "emulator.md").read_text()
    shown = re.findall(r'^\| (`"[a-z]+".*?) \|', page, re.MULTILINE)
    faults = [text for row in shown for text in re.findall(r"`([^`]+)`", row)]
    assert len(faults) > 5
    for fault in faults:
        # a machine of its own: what is lost is lost to all that share it
        with (
            EmulatedHost(machine=Machine(RX_7900_XTX, count=1)) as host,
            Device(host=host) as device,
            device.stream(),
        ):
            command = f'{{"command": "inject", "fault": {fault}}}'
            host.write_file("/sys/kernel/debug/barewave/card0", command.encode())
            host.machine.injector.clear()
